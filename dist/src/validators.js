"use strict";var wt=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Lt=wt(bt=>{"use strict";Object.defineProperty(bt,"__esModule",{value:!0});function $t(r){let s=r.length,q=0,E=0,m;for(;E<s;)q++,m=r.charCodeAt(E++),m>=55296&&
m<=56319&&E<s&&(m=r.charCodeAt(E),(m&64512)===56320&&E++);return q}bt.default=$t;$t.code='require("ajv/dist/runtime/ucs2length").default'});var Dt=wt((Fs,jt)=>{"use strict";jt.exports=function r(s,q){if(s===q)return!0;if(s&&q&&typeof s=="object"&&typeof q=="object"){if(s.constructor!==q.constructor)
return!1;var E,m,d;if(Array.isArray(s)){if(E=s.length,E!=q.length)return!1;for(m=E;m--!==0;)if(!r(s[m],q[m]))return!1;return!0}if(s.constructor===RegExp)return s.
source===q.source&&s.flags===q.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===q.valueOf();if(s.toString!==Object.prototype.toString)return s.
toString()===q.toString();if(d=Object.keys(s),E=d.length,E!==Object.keys(q).length)return!1;for(m=E;m--!==0;)if(!Object.prototype.hasOwnProperty.call(q,d[m]))return!1;
for(m=E;m--!==0;){var t=d[m];if(!r(s[t],q[t]))return!1}return!0}return s!==s&&q!==q}});var zt=wt(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});var St=Dt();St.code='require("ajv/dist/runtime/equal").default';It.default=St});exports.Spec=_e;var Wt={type:"object",additionalProperties:!1,required:["version","name","region","userPool"],properties:{version:{const:1},name:{type:"string",
pattern:"^[a-z][a-z0-9-]{1,62}$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},tags:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:128},
additionalProperties:{type:"string",maxLength:256}},userPool:{$ref:"#/$defs/UserPool"},identityProviders:{type:"object",maxProperties:300,propertyNames:{pattern:"\
^[A-Za-z][A-Za-z0-9.-]{2,31}$"},additionalProperties:{$ref:"#/$defs/IdentityProvider"}},appClients:{type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9_-]\
{0,62}$"},additionalProperties:{$ref:"#/$defs/AppClient"}},accountLinking:{$ref:"#/$defs/AccountLinking"},terraform:{$ref:"#/$defs/Terraform"},accept:{type:"arr\
ay",items:{$ref:"#/$defs/Accept"}}}},n=Object.prototype.hasOwnProperty,L=Lt().default,Xt=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),Mt=new RegExp("^[a-z]{2}(-[a-z\
]+)+-[0-9]$","u"),Yt=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),Jt=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),Tr={type:"object",additionalProperties:!1,
properties:{reference:{$ref:"#/$defs/PoolReference"},adopt:{$ref:"#/$defs/UserPoolId"},name:{type:"string",minLength:1,maxLength:128,pattern:"^[A-Za-z0-9_ +=,.@\
-]+$"},signInWith:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},aliases:{type:"array",minItems:1,uniqueItems:!0,items:{
type:"string",enum:["email","phone_number","preferred_username"]}},caseSensitiveUsernames:{type:"boolean"},requiredAttributes:{type:"array",uniqueItems:!0,items:{
$ref:"#/$defs/StandardAttribute"}},customAttributes:{type:"object",maxProperties:50,propertyNames:{minLength:1,maxLength:20,pattern:"^(?!custom:|dev:)[\\p{L}\\p{M\
}\\p{S}\\p{N}\\p{P}]+$"},additionalProperties:{$ref:"#/$defs/CustomAttribute"}},autoVerify:{type:"array",uniqueItems:!0,items:{type:"string",enum:["email","phon\
e_number"]}},selfSignUp:{type:"boolean"},accountRecovery:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["email","phone_number"]}},{const:"\
admin_only"}]},passwordPolicy:{$ref:"#/$defs/PasswordPolicy"},mfa:{$ref:"#/$defs/Mfa"},tier:{type:"string",enum:["lite","essentials","plus"]},threatProtection:{
type:"string",enum:["off","audit","enforced"]},deletionProtection:{type:"boolean"},domain:{$ref:"#/$defs/Domain"}}},Xr=zt().default;var Qt=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u");function pr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>55)return pr.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:55}}],!1;if(!Qt.test(r))return pr.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$"}}],!1}else return pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return pr.
errors=t,e===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};var ct=new RegExp("^[A-Za-z0-9_ +=,.@-]+$","u");function er(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.name===void 0||
!n.call(r,"name"))&&(a="name"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let P=e;for(let l of Object.
keys(r))if(l!=="name"){return er.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if(P===e&&r.name!==void 0&&n.call(r,"name")){let l=r.name;if(e===e)if(typeof l=="string"){if(L(l)>128)return er.errors=[{instancePath:s+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(L(l)<1)return er.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}}],!1;if(!ct.test(l))return er.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],!1}else return er.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1}}}else return er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=t,e===0}er.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _r=new RegExp("^[a-z][a-z0-9_]{0,63}$","u");function Pe(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.variable===
void 0||!n.call(r,"variable"))&&(a="variable"))return Pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;{let P=e;
for(let l of Object.keys(r))if(l!=="variable"){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e&&r.variable!==void 0&&n.call(r,"variable")){let l=r.variable;if(e===e)if(typeof l=="string"){if(!_r.test(l))return Pe.errors=[{instancePath:s+
"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}}],!1}else return Pe.errors=[{instancePath:s+"\
/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:"string"}}],!1}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u");function de(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.
ssmParameter===void 0||!n.call(r,"ssmParameter"))&&(a="ssmParameter"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;{let P=e;for(let l of Object.keys(r))if(l!=="ssmParameter"){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:l}}],!1;break}if(P===e&&r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let l=r.ssmParameter;if(e===e)if(typeof l=="string"){if(L(
l)>2048)return de.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!Ar.test(
l))return de.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-\
zA-Z0-9_.-]+)$"}}],!1}else return de.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:"string"}}],
!1}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Or=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),xr=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u");function fe(r,{instancePath:s="",parentData:q,parentDataProperty:E,
rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let P;if((r.secretsManager===void 0||!n.call(r,"secretsManager"))&&(P="secretsManager"))return fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="secretsManager"||i==="jsonKey")){return fe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.secretsManager!==void 0&&
n.call(r,"secretsManager")){let i=r.secretsManager,h=e;if(e===h)if(typeof i=="string"){if(L(i)>2048)return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!Or.test(i))return fe.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}else return fe.errors=[{instancePath:s+"/secretsManager",
schemaPath:"#/properties/secretsManager/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.jsonKey!==void 0&&n.call(r,"jsonKey")){
let i=r.jsonKey,h=e;if(e===h)if(typeof i=="string"){if(L(i)>256)return fe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1;if(!xr.test(i))return fe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}else return fe.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"type",params:{type:"\
string"}}],!1;var a=h===e}else var a=!0}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=
t,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Zr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Zr.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,P=!1,l=e;pr(r,{instancePath:s,parentData:q,parentDataProperty:E,
rootData:m,dynamicAnchors:d})||(t=t===null?pr.errors:t.concat(pr.errors),e=t.length);var x=l===e;P=P||x;let i=e;er(r,{instancePath:s,parentData:q,parentDataProperty:E,
rootData:m,dynamicAnchors:d})||(t=t===null?er.errors:t.concat(er.errors),e=t.length);var x=i===e;if(P=P||x,x)var h=!0;let I=e;Pe(r,{instancePath:s,parentData:q,
parentDataProperty:E,rootData:m,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var x=I===e;P=P||x,x&&h!==!0&&(h=!0);let U=e;de(r,{instancePath:s,
parentData:q,parentDataProperty:E,rootData:m,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var x=U===e;P=P||x,x&&h!==!0&&(h=!0);let z=e;
fe(r,{instancePath:s,parentData:q,parentDataProperty:E,rootData:m,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var x=z===e;if(P=P||
x,x&&h!==!0&&(h=!0),P)e=a,t!==null&&(a?t.length=a:t=null);else{let D={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(
D),e++,Zr.errors=t,!1}return Zr.errors=t,o.props=h,e===0}Zr.evaluated={dynamicProps:!0,dynamicItems:!1};var es={type:"string",enum:["address","birthdate","email",
"family_name","gender","given_name","locale","middle_name","name","nickname","phone_number","picture","preferred_username","profile","updated_at","website","zon\
einfo"]};function Mr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Mr.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"?(Mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):
r==="address"||r==="birthdate"||r==="email"||r==="family_name"||r==="gender"||r==="given_name"||r==="locale"||r==="middle_name"||r==="name"||r==="nickname"||r===
"phone_number"||r==="picture"||r==="preferred_username"||r==="profile"||r==="updated_at"||r==="website"||r==="zoneinfo"?(Mr.errors=t,e===0):(Mr.errors=[{instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:es.enum}}],!1)}Mr.evaluated={dynamicProps:!1,dynamicItems:!1};var rs={type:"object",additionalProperties:!1,
required:["type"],properties:{type:{type:"string",enum:["string","number","dateTime","boolean"]},mutable:{type:"boolean"},minLength:{type:"integer",minimum:0,maximum:2048},
maxLength:{type:"integer",minimum:0,maximum:2048},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991}}};function be(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=be.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.type===void 0||!n.call(r,"ty\
pe"))&&(P="type"))return be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(
r))if(!(i==="type"||i==="mutable"||i==="minLength"||i==="maxLength"||i==="min"||i==="max")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.type!==void 0&&n.call(r,"type")){let i=r.type,h=e;if(typeof i!="string")return be.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="string"||i==="number"||i==="dateTime"||
i==="boolean"))return be.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:rs.properties.type.enum}}],!1;
var a=h===e}else var a=!0;if(a){if(r.mutable!==void 0&&n.call(r,"mutable")){let i=e;if(typeof r.mutable!="boolean")return be.errors=[{instancePath:s+"/mutable",
schemaPath:"#/properties/mutable/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.minLength!==void 0&&n.call(r,"minLength")){
let i=r.minLength,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return be.errors=[{instancePath:s+"/minLength",schemaPath:"#/properties/minLength\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>2048||isNaN(i))return be.errors=[{instancePath:s+"/minLength",
schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}}],!1;if(i<0||isNaN(i))return be.errors=[{instancePath:s+"/minL\
ength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=h===e}else var a=!0;if(a){if(r.maxLength!==void 0&&
n.call(r,"maxLength")){let i=r.maxLength,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return be.errors=[{instancePath:s+"/maxLength",schemaPath:"\
#/properties/maxLength/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>2048||isNaN(i))return be.errors=[{instancePath:s+
"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:2048}}],!1;if(i<0||isNaN(i))return be.errors=[{instancePath:s+
"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=h===e}else var a=!0;if(a){if(r.min!==void 0&&
n.call(r,"min")){let i=r.min,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return be.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return be.errors=[{instancePath:s+"\
/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<-9007199254740991||isNaN(i))return be.errors=
[{instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var a=h===e}else var a=!0;
if(a)if(r.max!==void 0&&n.call(r,"max")){let i=r.max,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return be.errors=[{instancePath:s+"/max",schemaPath:"\
#/properties/max/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return be.errors=[
{instancePath:s+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(i<-9007199254740991||isNaN(
i))return be.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}var a=h===
e}else var a=!0}}}}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ts=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u");function ie(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(!ts.test(r))return ie.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,8})[smhd]$"}}],!1}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return ie.errors=t,e===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:q,parentDataProperty:E,
rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!(l==="minimumLength"||l==="requireLowercase"||l==="requireUppercase"||l==="requireNumbers"||
l==="requireSymbols"||l==="temporaryPasswordValidity"||l==="historySize")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.minimumLength!==void 0&&n.call(r,"minimumLength")){let l=r.minimumLength,i=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Se.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/properties/minimumLength/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>99||isNaN(l))return Se.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/properties/mi\
nimumLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:99}}],!1;if(l<6||isNaN(l))return Se.errors=[{instancePath:s+"/minimumLength",schemaPath:"#/\
properties/minimumLength/minimum",keyword:"minimum",params:{comparison:">=",limit:6}}],!1}var a=i===e}else var a=!0;if(a){if(r.requireLowercase!==void 0&&n.call(
r,"requireLowercase")){let l=e;if(typeof r.requireLowercase!="boolean")return Se.errors=[{instancePath:s+"/requireLowercase",schemaPath:"#/properties/requireLow\
ercase/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.requireUppercase!==void 0&&n.call(r,"requireUppercase")){let l=e;if(typeof r.
requireUppercase!="boolean")return Se.errors=[{instancePath:s+"/requireUppercase",schemaPath:"#/properties/requireUppercase/type",keyword:"type",params:{type:"b\
oolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.requireNumbers!==void 0&&n.call(r,"requireNumbers")){let l=e;if(typeof r.requireNumbers!="boolean")return Se.
errors=[{instancePath:s+"/requireNumbers",schemaPath:"#/properties/requireNumbers/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){
if(r.requireSymbols!==void 0&&n.call(r,"requireSymbols")){let l=e;if(typeof r.requireSymbols!="boolean")return Se.errors=[{instancePath:s+"/requireSymbols",schemaPath:"\
#/properties/requireSymbols/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===e}else var a=!0;if(a){if(r.temporaryPasswordValidity!==void 0&&n.call(r,
"temporaryPasswordValidity")){let l=e;ie(r.temporaryPasswordValidity,{instancePath:s+"/temporaryPasswordValidity",parentData:r,parentDataProperty:"temporaryPass\
wordValidity",rootData:m,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.historySize!==void 0&&n.call(
r,"historySize")){let l=r.historySize,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Se.errors=[{instancePath:s+"/historySize",schemaPath:"\
#/properties/historySize/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>24||isNaN(l))return Se.errors=[{instancePath:s+
"/historySize",schemaPath:"#/properties/historySize/maximum",keyword:"maximum",params:{comparison:"<=",limit:24}}],!1;if(l<0||isNaN(l))return Se.errors=[{instancePath:s+
"/historySize",schemaPath:"#/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=i===e}else var a=!0}}}}}}}else return Se.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ut={type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:["off","optional","required"]},methods:{type:"array",minItems:1,
uniqueItems:!0,items:{type:"string",enum:["totp","sms","email"]}}}};function Te(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
mode===void 0||!n.call(r,"mode"))&&(l="mode"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let i=e;
for(let h of Object.keys(r))if(!(h==="mode"||h==="methods")){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h}}],!1;break}if(i===e){if(r.mode!==void 0&&n.call(r,"mode")){let h=r.mode,I=e;if(typeof h!="string")return Te.errors=[{instancePath:s+
"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(!(h==="off"||h==="optional"||h==="required"))return Te.errors=[{instancePath:s+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Ut.properties.mode.enum}}],!1;var a=I===e}else var a=!0;if(a)if(r.methods!==void 0&&
n.call(r,"methods")){let h=r.methods,I=e;if(e===I)if(Array.isArray(h)){if(h.length<1)return Te.errors=[{instancePath:s+"/methods",schemaPath:"#/properties/metho\
ds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let z=h.length;for(let x=0;x<z;x++){let D=h[x],v=e;if(typeof D!="string")return Te.errors=[{instancePath:s+
"/methods/"+x,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(D==="totp"||D==="sms"||D==="email"))return Te.errors=
[{instancePath:s+"/methods/"+x,schemaPath:"#/properties/methods/items/enum",keyword:"enum",params:{allowedValues:Ut.properties.methods.items.enum}}],!1;var P=v===
e;if(!P)break}if(P){let x=h.length,D;if(x>1){let v={};for(;x--;){let O=h[x];if(typeof O=="string"){if(typeof v[O]=="number"){return D=v[O],Te.errors=[{instancePath:s+
"/methods",schemaPath:"#/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:x,j:D}}],!1;break}v[O]=x}}}}}}else return Te.errors=[{instancePath:s+"/\
methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"}}],!1;var a=I===e}else var a=!0}}}else return Te.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function We(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.
prefix===void 0||!n.call(r,"prefix"))&&(P="prefix"))return We.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;
{let l=e;for(let i of Object.keys(r))if(!(i==="prefix"||i==="adopt")){return We.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=r.prefix,h=e;if(e===h)if(typeof i=="string"){if(!ss.
test(i))return We.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0\
-9])?$"}}],!1}else return We.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else
var a=!0;if(a)if(r.adopt!==void 0&&n.call(r,"adopt")){let i=r.adopt,h=e;if(e===h)if(typeof i=="string"){if(L(i)>63)return We.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:63}}],!1;if(L(i)<1)return We.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/min\
Length",keyword:"minLength",params:{limit:1}}],!1}else return We.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type:"\
string"}}],!1;var a=h===e}else var a=!0}}}else return We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=
t,e===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u");function ae(r,{instancePath:s="",
parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let D=e;for(let v of Object.keys(r))if(!n.call(Tr.properties,v)){return ae.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(D===e){if(r.reference!==void 0&&n.call(r,"reference")){let v=e;
Zr(r.reference,{instancePath:s+"/reference",parentData:r,parentDataProperty:"reference",rootData:m,dynamicAnchors:d})||(t=t===null?Zr.errors:t.concat(Zr.errors),
e=t.length);var a=v===e}else var a=!0;if(a){if(r.adopt!==void 0&&n.call(r,"adopt")){let v=e;pr(r.adopt,{instancePath:s+"/adopt",parentData:r,parentDataProperty:"\
adopt",rootData:m,dynamicAnchors:d})||(t=t===null?pr.errors:t.concat(pr.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.name!==void 0&&n.call(r,"name")){
let v=r.name,O=e;if(e===O)if(typeof v=="string"){if(L(v)>128)return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1;if(L(v)<1)return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],
!1;if(!ct.test(v))return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],
!1}else return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=O===e}else var a=!0;if(a){
if(r.signInWith!==void 0&&n.call(r,"signInWith")){let v=r.signInWith,O=e;if(e===O)if(Array.isArray(v)){if(v.length<1)return ae.errors=[{instancePath:s+"/signInW\
ith",schemaPath:"#/properties/signInWith/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let $=v.length;for(let S=0;S<$;S++){let R=v[S],p=e;if(typeof R!=
"string")return ae.errors=[{instancePath:s+"/signInWith/"+S,schemaPath:"#/properties/signInWith/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(R===
"email"||R==="phone_number"))return ae.errors=[{instancePath:s+"/signInWith/"+S,schemaPath:"#/properties/signInWith/items/enum",keyword:"enum",params:{allowedValues:Tr.
properties.signInWith.items.enum}}],!1;var P=p===e;if(!P)break}if(P){let S=v.length,R;if(S>1){let p={};for(;S--;){let A=v[S];if(typeof A=="string"){if(typeof p[A]==
"number"){return R=p[A],ae.errors=[{instancePath:s+"/signInWith",schemaPath:"#/properties/signInWith/uniqueItems",keyword:"uniqueItems",params:{i:S,j:R}}],!1;break}
p[A]=S}}}}}}else return ae.errors=[{instancePath:s+"/signInWith",schemaPath:"#/properties/signInWith/type",keyword:"type",params:{type:"array"}}],!1;var a=O===e}else
var a=!0;if(a){if(r.aliases!==void 0&&n.call(r,"aliases")){let v=r.aliases,O=e;if(e===O)if(Array.isArray(v)){if(v.length<1)return ae.errors=[{instancePath:s+"/a\
liases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit:1}}],!1;{var l=!0;let $=v.length;for(let S=0;S<$;S++){let R=v[S],p=e;if(typeof R!=
"string")return ae.errors=[{instancePath:s+"/aliases/"+S,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(R==="email"||
R==="phone_number"||R==="preferred_username"))return ae.errors=[{instancePath:s+"/aliases/"+S,schemaPath:"#/properties/aliases/items/enum",keyword:"enum",params:{
allowedValues:Tr.properties.aliases.items.enum}}],!1;var l=p===e;if(!l)break}if(l){let S=v.length,R;if(S>1){let p={};for(;S--;){let A=v[S];if(typeof A=="string"){
if(typeof p[A]=="number"){return R=p[A],ae.errors=[{instancePath:s+"/aliases",schemaPath:"#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:S,j:R}}],
!1;break}p[A]=S}}}}}}else return ae.errors=[{instancePath:s+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}}],!1;var a=O===
e}else var a=!0;if(a){if(r.caseSensitiveUsernames!==void 0&&n.call(r,"caseSensitiveUsernames")){let v=e;if(typeof r.caseSensitiveUsernames!="boolean")return ae.
errors=[{instancePath:s+"/caseSensitiveUsernames",schemaPath:"#/properties/caseSensitiveUsernames/type",keyword:"type",params:{type:"boolean"}}],!1;var a=v===e}else
var a=!0;if(a){if(r.requiredAttributes!==void 0&&n.call(r,"requiredAttributes")){let v=r.requiredAttributes,O=e;if(e===O)if(Array.isArray(v)){var i=!0;let $=v.length;
for(let S=0;S<$;S++){let R=e;Mr(v[S],{instancePath:s+"/requiredAttributes/"+S,parentData:v,parentDataProperty:S,rootData:m,dynamicAnchors:d})||(t=t===null?Mr.errors:
t.concat(Mr.errors),e=t.length);var i=R===e;if(!i)break}if(i){let S=v.length,R;if(S>1){e:for(;S--;)for(R=S;R--;)if(Xr(v[S],v[R])){return ae.errors=[{instancePath:s+
"/requiredAttributes",schemaPath:"#/properties/requiredAttributes/uniqueItems",keyword:"uniqueItems",params:{i:S,j:R}}],!1;break e}}}}else return ae.errors=[{instancePath:s+
"/requiredAttributes",schemaPath:"#/properties/requiredAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=O===e}else var a=!0;if(a){if(r.customAttributes!==
void 0&&n.call(r,"customAttributes")){let v=r.customAttributes,O=e;if(e===O)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>50)return ae.errors=
[{instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let $ of Object.
keys(v)){let S=e;if(typeof $=="string"){if(L($)>20){let R={instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/maxLength",
keyword:"maxLength",params:{limit:20},propertyName:$};t===null?t=[R]:t.push(R),e++}else if(L($)<1){let R={instancePath:s+"/customAttributes",schemaPath:"#/prope\
rties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:$};t===null?t=[R]:t.push(R),e++}else if(!as.test($)){let R={instancePath:s+
"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p\
{P}]+$"},propertyName:$};t===null?t=[R]:t.push(R),e++}}var h=S===e;if(!h){let R={instancePath:s+"/customAttributes",schemaPath:"#/properties/customAttributes/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=[R]:t.push(R),e++,ae.errors=t,!1;break}}if(h)for(let $ of Object.keys(v)){let S=e;
be(v[$],{instancePath:s+"/customAttributes/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:$,rootData:m,dynamicAnchors:d})||(t=t===null?
be.errors:t.concat(be.errors),e=t.length);var I=S===e;if(!I)break}}else return ae.errors=[{instancePath:s+"/customAttributes",schemaPath:"#/properties/customAtt\
ributes/type",keyword:"type",params:{type:"object"}}],!1;var a=O===e}else var a=!0;if(a){if(r.autoVerify!==void 0&&n.call(r,"autoVerify")){let v=r.autoVerify,O=e;
if(e===O)if(Array.isArray(v)){var U=!0;let $=v.length;for(let S=0;S<$;S++){let R=v[S],p=e;if(typeof R!="string")return ae.errors=[{instancePath:s+"/autoVerify/"+
S,schemaPath:"#/properties/autoVerify/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(R==="email"||R==="phone_number"))return ae.errors=[{instancePath:s+
"/autoVerify/"+S,schemaPath:"#/properties/autoVerify/items/enum",keyword:"enum",params:{allowedValues:Tr.properties.autoVerify.items.enum}}],!1;var U=p===e;if(!U)
break}if(U){let S=v.length,R;if(S>1){let p={};for(;S--;){let A=v[S];if(typeof A=="string"){if(typeof p[A]=="number"){return R=p[A],ae.errors=[{instancePath:s+"/\
autoVerify",schemaPath:"#/properties/autoVerify/uniqueItems",keyword:"uniqueItems",params:{i:S,j:R}}],!1;break}p[A]=S}}}}}else return ae.errors=[{instancePath:s+
"/autoVerify",schemaPath:"#/properties/autoVerify/type",keyword:"type",params:{type:"array"}}],!1;var a=O===e}else var a=!0;if(a){if(r.selfSignUp!==void 0&&n.call(
r,"selfSignUp")){let v=e;if(typeof r.selfSignUp!="boolean")return ae.errors=[{instancePath:s+"/selfSignUp",schemaPath:"#/properties/selfSignUp/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var a=v===e}else var a=!0;if(a){if(r.accountRecovery!==void 0&&n.call(r,"accountRecovery")){let v=r.accountRecovery,O=e,V=e,$=!1,
S=e;if(e===S)if(Array.isArray(v))if(v.length<1){let A={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/0/minItems",keyword:"min\
Items",params:{limit:1}};t===null?t=[A]:t.push(A),e++}else{var z=!0;let A=v.length;for(let T=0;T<A;T++){let K=v[T],w=e;if(typeof K!="string"){let u={instancePath:s+
"/accountRecovery/"+T,schemaPath:"#/properties/accountRecovery/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),e++}if(!(K===
"email"||K==="phone_number")){let u={instancePath:s+"/accountRecovery/"+T,schemaPath:"#/properties/accountRecovery/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Tr.
properties.accountRecovery.anyOf[0].items.enum}};t===null?t=[u]:t.push(u),e++}var z=w===e;if(!z)break}if(z){let T=v.length,K;if(T>1){let w={};for(;T--;){let M=v[T];
if(typeof M=="string"){if(typeof w[M]=="number"){K=w[M];let u={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/0/uniqueItems",keyword:"\
uniqueItems",params:{i:T,j:K}};t===null?t=[u]:t.push(u),e++;break}w[M]=T}}}}}else{let A={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecov\
ery/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[A]:t.push(A),e++}var x=S===e;$=$||x;let R=e;if(v!=="admin_only"){let A={instancePath:s+"/acc\
ountRecovery",schemaPath:"#/properties/accountRecovery/anyOf/1/const",keyword:"const",params:{allowedValue:"admin_only"}};t===null?t=[A]:t.push(A),e++}var x=R===
e;if($=$||x,$)e=V,t!==null&&(V?t.length=V:t=null);else{let A={instancePath:s+"/accountRecovery",schemaPath:"#/properties/accountRecovery/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[A]:t.push(A),e++,ae.errors=t,!1}var a=O===e}else var a=!0;if(a){if(r.passwordPolicy!==void 0&&n.call(r,"passwordPolicy")){let v=e;
Se(r.passwordPolicy,{instancePath:s+"/passwordPolicy",parentData:r,parentDataProperty:"passwordPolicy",rootData:m,dynamicAnchors:d})||(t=t===null?Se.errors:t.concat(
Se.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.mfa!==void 0&&n.call(r,"mfa")){let v=e;Te(r.mfa,{instancePath:s+"/mfa",parentData:r,parentDataProperty:"\
mfa",rootData:m,dynamicAnchors:d})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.tier!==void 0&&n.call(r,"tier")){
let v=r.tier,O=e;if(typeof v!="string")return ae.errors=[{instancePath:s+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}}],!1;
if(!(v==="lite"||v==="essentials"||v==="plus"))return ae.errors=[{instancePath:s+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:Tr.
properties.tier.enum}}],!1;var a=O===e}else var a=!0;if(a){if(r.threatProtection!==void 0&&n.call(r,"threatProtection")){let v=r.threatProtection,O=e;if(typeof v!=
"string")return ae.errors=[{instancePath:s+"/threatProtection",schemaPath:"#/properties/threatProtection/type",keyword:"type",params:{type:"string"}}],!1;if(!(v===
"off"||v==="audit"||v==="enforced"))return ae.errors=[{instancePath:s+"/threatProtection",schemaPath:"#/properties/threatProtection/enum",keyword:"enum",params:{
allowedValues:Tr.properties.threatProtection.enum}}],!1;var a=O===e}else var a=!0;if(a){if(r.deletionProtection!==void 0&&n.call(r,"deletionProtection")){let v=e;
if(typeof r.deletionProtection!="boolean")return ae.errors=[{instancePath:s+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var a=v===e}else var a=!0;if(a)if(r.domain!==void 0&&n.call(r,"domain")){let v=e;We(r.domain,{instancePath:s+"/domain",parentData:r,
parentDataProperty:"domain",rootData:m,dynamicAnchors:d})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var a=v===e}else var a=!0}}}}}}}}}}}}}}}}}else return ae.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
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
encryptedResponses:!1,requestSigningAlgorithm:!1,attributesRequestMethod:!1,endpoints:!1,iamOidcProvider:!1,upstream:!1}}}]};function Ze(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ze.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let a=e,P=!1,l=e;Pe(r,{instancePath:s,parentData:q,parentDataProperty:E,rootData:m,dynamicAnchors:d})||(t=t===null?Pe.errors:
t.concat(Pe.errors),e=t.length);var U=l===e;if(P=P||U,U)var i=!0;let h=e;de(r,{instancePath:s,parentData:q,parentDataProperty:E,rootData:m,dynamicAnchors:d})||(t=
t===null?de.errors:t.concat(de.errors),e=t.length);var U=h===e;P=P||U,U&&i!==!0&&(i=!0);let I=e;fe(r,{instancePath:s,parentData:q,parentDataProperty:E,rootData:m,
dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var U=I===e;if(P=P||U,U&&i!==!0&&(i=!0),P)e=a,t!==null&&(a?t.length=a:t=null);else{let z={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,Ze.errors=t,!1}return Ze.errors=t,o.props=i,e===0}Ze.evaluated=
{dynamicProps:!0,dynamicItems:!1};var is=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u");function oe(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>1024)return oe.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(L(r)<1)return oe.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}}],!1;if(!is.test(r))return oe.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\S(?:[\\s\\S]*\\S)?$"}}],!1}else return oe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return oe.errors=t,e===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};var ns=new RegExp("^[A-Z0-9]{10}$","u");function Ve(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(!ns.test(r))return Ve.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{10}$"}}],!1}else return Ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}}],!1;return Ve.errors=t,e===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function fr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>2048)return fr.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:2048}}],!1;if(L(r)<1)return fr.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return fr.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return fr.errors=t,e===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};var ls=new RegExp("^https://\\S+$","u");function he(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>1024)return he.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(!ls.test(r))return he.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^https://\\S+$"}}],!1}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return he.errors=t,
e===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function $r(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=$r.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.authorize===
void 0||!n.call(r,"authorize"))&&(P="authorize")||(r.token===void 0||!n.call(r,"token"))&&(P="token")||(r.userInfo===void 0||!n.call(r,"userInfo"))&&(P="userInf\
o")||(r.jwks===void 0||!n.call(r,"jwks"))&&(P="jwks"))return $r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let l=e;for(let i of Object.keys(r))if(!(i==="authorize"||i==="token"||i==="userInfo"||i==="jwks")){return $r.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.authorize!==void 0&&n.call(r,"authorize")){let i=e;he(r.authorize,
{instancePath:s+"/authorize",parentData:r,parentDataProperty:"authorize",rootData:m,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var a=i===
e}else var a=!0;if(a){if(r.token!==void 0&&n.call(r,"token")){let i=e;he(r.token,{instancePath:s+"/token",parentData:r,parentDataProperty:"token",rootData:m,dynamicAnchors:d})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.userInfo!==void 0&&n.call(r,"userInfo")){let i=e;he(r.userInfo,{instancePath:s+
"/userInfo",parentData:r,parentDataProperty:"userInfo",rootData:m,dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var a=i===e}else var a=!0;
if(a)if(r.jwks!==void 0&&n.call(r,"jwks")){let i=e;he(r.jwks,{instancePath:s+"/jwks",parentData:r,parentDataProperty:"jwks",rootData:m,dynamicAnchors:d})||(t=t===
null?he.errors:t.concat(he.errors),e=t.length);var a=i===e}else var a=!0}}}}}else return $r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return $r.errors=t,e===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.spec===void 0||!n.call(r,"spec"))&&(P="spec")||(r.client===
void 0||!n.call(r,"client"))&&(P="client"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;
for(let i of Object.keys(r))if(!(i==="spec"||i==="client"||i==="environment")){return nr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.spec!==void 0&&n.call(r,"spec")){let i=e;if(typeof r.spec!="string")return nr.errors=
[{instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.client!==void 0&&n.
call(r,"client")){let i=e;if(typeof r.client!="string")return nr.errors=[{instancePath:s+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{
type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.environment!==void 0&&n.call(r,"environment")){let i=e;if(typeof r.environment!="string")return nr.errors=
[{instancePath:s+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}else return nr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return nr.errors=t,e===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qt=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),Nt=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u\
0000-\\u001f\\u007f]+)*$","u"),yt=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u"),Et=new RegExp("^[A-Za-z0-9_ +=.@-]+$","u");function b(r,{instancePath:s="",
parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=b.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);
let a=e,P=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let sr;if((r.preset===void 0||!n.call(r,"preset"))&&(sr="preset")){let _={instancePath:s,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:sr}};t===null?t=[_]:t.push(_),e++}}var h=l===e;P=P||h;let i=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let sr;if((r.type===void 0||!n.call(r,"type"))&&(sr="type")){let _={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:sr}};
t===null?t=[_]:t.push(_),e++}}var h=i===e;if(P=P||h,P){e=a,t!==null&&(a?t.length=a:t=null);let sr=e,_=e,se=!0,Ae=e,Z=e,Q=!1,ne=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let le;if((r.preset===void 0||!n.call(r,"preset"))&&(le="preset")){let me={};t===null?t=[me]:t.push(me),e++}else if(r.preset!==void 0&&n.call(r,"pre\
set")){let me=r.preset;if(!(me==="auth0"||me==="cognito"||me==="descope"||me==="entra"||me==="entra-external-id"||me==="gitlab"||me==="idura"||me==="keycloak"||
me==="linkedin"||me==="oidc"||me==="okta"||me==="one-login"||me==="ping-one")){let ce={};t===null?t=[ce]:t.push(ce),e++}}}var z=ne===e;if(Q=Q||z,z){var I={};I.preset=
!0}let we=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let le;if((r.type===void 0||!n.call(r,"type"))&&(le="type")){let me={};t===null?t=[me]:t.push(me),e++}else{
if(r.preset!==void 0&&n.call(r,"preset")){var U=!1;let me={};t===null?t=[me]:t.push(me),e++}else var U=!0;if(U)if(r.type!==void 0&&n.call(r,"type")){let me=e;if(r.
type!=="oidc"){let Cr={};t===null?t=[Cr]:t.push(Cr),e++}var U=me===e}else var U=!0}}var z=we===e;if(Q=Q||z,z&&I!==!0&&(I=I||{},I.preset=!0,I.type=!0),Q)e=Z,t!==
null&&(Z?t.length=Z:t=null);else{let le={};t===null?t=[le]:t.push(le),e++}var x=Ae===e;if(e=_,t!==null&&(_?t.length=_:t=null),x){let le=e,me=e,ce=!1,Cr=e;if(r&&
typeof r=="object"&&!Array.isArray(r)){let Be;if((r.issuer===void 0||!n.call(r,"issuer"))&&(Be="issuer")||(r.clientId===void 0||!n.call(r,"clientId"))&&(Be="cli\
entId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Be="clientSecret")){let Er={instancePath:s,schemaPath:"#/allOf/0/then/anyOf/0/required",keyword:"\
required",params:{missingProperty:Be}};t===null?t=[Er]:t.push(Er),e++}}var D=Cr===e;ce=ce||D;let Yr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Be;if((r.
upstream===void 0||!n.call(r,"upstream"))&&(Be="upstream")){let Er={instancePath:s,schemaPath:"#/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty:Be}};
t===null?t=[Er]:t.push(Er),e++}}var D=Yr===e;if(ce=ce||D,ce)e=me,t!==null&&(me?t.length=me:t=null);else{let Be={instancePath:s,schemaPath:"#/allOf/0/then/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[Be]:t.push(Be),e++,b.errors=t,!1}if(e===le&&r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0&&n.call(r,
"type")){let Be=e;if(r.type!=="oidc")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/0/then/properties/type/const",keyword:"const",params:{allowedValue:"\
oidc"}}],!1;var v=Be===e}else var v=!0;if(v){if(r.teamId!==void 0&&n.call(r,"teamId")){var v=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/0\
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
igningAlgorithm/false schema",keyword:"false schema",params:{}}],!1}else var v=!0}}}}}}}}}}var x=le===e;se=x,se&&I!==!0&&(I=I||{},I.type=!0,I.teamId=!0,I.keyId=
!0,I.privateKey=!0,I.apiVersion=!0,I.metadataUrl=!0,I.metadataFile=!0,I.idpSignout=!0,I.idpInit=!0,I.encryptedResponses=!0,I.requestSigningAlgorithm=!0)}if(!se){
let le={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[le]:t.push(le),e++,b.errors=t,!1}var O=sr===e;if(O){
let le=e,me=e,ce=!0,Cr=e,Yr=e,Jr=!1,Be=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let He;if((r.preset===void 0||!n.call(r,"preset"))&&(He="preset")){let Oe={};
t===null?t=[Oe]:t.push(Oe),e++}else if(r.preset!==void 0&&n.call(r,"preset")){let Oe=r.preset;if(!(Oe==="login-gov"||Oe==="saml")){let ar={};t===null?t=[ar]:t.push(
ar),e++}}}var S=Be===e;if(Jr=Jr||S,S){var V={};V.preset=!0}let Er=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let He;if((r.type===void 0||!n.call(r,"type"))&&
(He="type")){let Oe={};t===null?t=[Oe]:t.push(Oe),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var $=!1;let Oe={};t===null?t=[Oe]:t.push(Oe),e++}else var $=!0;
if($)if(r.type!==void 0&&n.call(r,"type")){let Oe=e;if(r.type!=="saml"){let kr={};t===null?t=[kr]:t.push(kr),e++}var $=Oe===e}else var $=!0}}var S=Er===e;if(Jr=
Jr||S,S&&V!==!0&&(V=V||{},V.preset=!0,V.type=!0),Jr)e=Yr,t!==null&&(Yr?t.length=Yr:t=null);else{let He={};t===null?t=[He]:t.push(He),e++}var R=Cr===e;if(e=me,t!==
null&&(me?t.length=me:t=null),R){let He=e,Oe=e,ar=!1,kr=null,Qr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let ir;if((r.metadataUrl===void 0||!n.call(r,"met\
adataUrl"))&&(ir="metadataUrl")){let et={instancePath:s,schemaPath:"#/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty:ir}};t===null?t=
[et]:t.push(et),e++}}var p=Qr===e;p&&(ar=!0,kr=0);let Kr=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let ir;if((r.metadataFile===void 0||!n.call(r,"metadataF\
ile"))&&(ir="metadataFile")){let et={instancePath:s,schemaPath:"#/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty:ir}};t===null?t=[et]:
t.push(et),e++}}var p=Kr===e;if(p&&ar?(ar=!1,kr=[kr,1]):p&&(ar=!0,kr=1),ar)e=Oe,t!==null&&(Oe?t.length=Oe:t=null);else{let ir={instancePath:s,schemaPath:"#/allO\
f/1/then/oneOf",keyword:"oneOf",params:{passingSchemas:kr}};return t===null?t=[ir]:t.push(ir),e++,b.errors=t,!1}if(e===He&&r&&typeof r=="object"&&!Array.isArray(
r)){if(r.type!==void 0&&n.call(r,"type")){let ir=e;if(r.type!=="saml")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/1/then/properties/type/const",
keyword:"const",params:{allowedValue:"saml"}}],!1;var A=ir===e}else var A=!0;if(A){if(r.issuer!==void 0&&n.call(r,"issuer")){var A=!1;return b.errors=[{instancePath:s+
"/issuer",schemaPath:"#/allOf/1/then/properties/issuer/false schema",keyword:"false schema",params:{}}],!1}else var A=!0;if(A){if(r.clientId!==void 0&&n.call(r,
"clientId")){var A=!1;return b.errors=[{instancePath:s+"/clientId",schemaPath:"#/allOf/1/then/properties/clientId/false schema",keyword:"false schema",params:{}}],
!1}else var A=!0;if(A){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){var A=!1;return b.errors=[{instancePath:s+"/clientSecret",schemaPath:"#/allOf/1/the\
n/properties/clientSecret/false schema",keyword:"false schema",params:{}}],!1}else var A=!0;if(A){if(r.teamId!==void 0&&n.call(r,"teamId")){var A=!1;return b.errors=
[{instancePath:s+"/teamId",schemaPath:"#/allOf/1/then/properties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var A=!0;if(A){if(r.keyId!==void 0&&
n.call(r,"keyId")){var A=!1;return b.errors=[{instancePath:s+"/keyId",schemaPath:"#/allOf/1/then/properties/keyId/false schema",keyword:"false schema",params:{}}],
!1}else var A=!0;if(A){if(r.privateKey!==void 0&&n.call(r,"privateKey")){var A=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/1/then/prop\
erties/privateKey/false schema",keyword:"false schema",params:{}}],!1}else var A=!0;if(A){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var A=!1;return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/1/then/properties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var A=!0;if(A){if(r.scopes!==
void 0&&n.call(r,"scopes")){var A=!1;return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/allOf/1/then/properties/scopes/false schema",keyword:"false schema",
params:{}}],!1}else var A=!0;if(A){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var A=!1;return b.errors=[{instancePath:s+"/attri\
butesRequestMethod",schemaPath:"#/allOf/1/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],!1}else var A=!0;if(A){if(r.endpoints!==
void 0&&n.call(r,"endpoints")){var A=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/1/then/properties/endpoints/false schema",keyword:"fal\
se schema",params:{}}],!1}else var A=!0;if(A){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var A=!1;return b.errors=[{instancePath:s+"/iamOidcPro\
vider",schemaPath:"#/allOf/1/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var A=!0;if(A)if(r.upstream!==void 0&&n.call(
r,"upstream")){var A=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/1/then/properties/upstream/false schema",keyword:"false schema",params:{}}],
!1}else var A=!0}}}}}}}}}}}}var R=He===e;ce=R,ce&&V!==!0&&(V=V||{},V.type=!0,V.issuer=!0,V.clientId=!0,V.clientSecret=!0,V.teamId=!0,V.keyId=!0,V.privateKey=!0,
V.apiVersion=!0,V.scopes=!0,V.attributesRequestMethod=!0,V.endpoints=!0,V.iamOidcProvider=!0,V.upstream=!0)}if(!ce){let He={instancePath:s,schemaPath:"#/allOf/1\
/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[He]:t.push(He),e++,b.errors=t,!1}var O=le===e;if(O){I!==!0&&V!==void 0&&(V===!0?I=!0:(I=I||
{},Object.assign(I,V)));let He=e,Oe=e,ar=!0,kr=e,Qr=e,Kr=!1,Ft=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Xe;if((r.preset===void 0||!n.call(r,"preset"))&&
(Xe="preset")){let Ne={};t===null?t=[Ne]:t.push(Ne),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="google"){let Ne={};t===null?t=[Ne]:t.push(Ne),
e++}}var w=Ft===e;if(Kr=Kr||w,w){var T={};T.preset=!0}let ir=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Xe;if((r.type===void 0||!n.call(r,"type"))&&(Xe=
"type")){let Ne={};t===null?t=[Ne]:t.push(Ne),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var K=!1;let Ne={};t===null?t=[Ne]:t.push(Ne),e++}else var K=!0;
if(K)if(r.type!==void 0&&n.call(r,"type")){let Ne=e;if(r.type!=="google"){let zr={};t===null?t=[zr]:t.push(zr),e++}var K=Ne===e}else var K=!0}}var w=ir===e;if(Kr=
Kr||w,w&&T!==!0&&(T=T||{},T.preset=!0,T.type=!0),Kr)e=Qr,t!==null&&(Qr?t.length=Qr:t=null);else{let Xe={};t===null?t=[Xe]:t.push(Xe),e++}var M=kr===e;if(e=Oe,t!==
null&&(Oe?t.length=Oe:t=null),M){let Xe=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Vr;if((r.clientId===void 0||!n.call(r,"clientId"))&&(Vr="clientId")||
(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Vr="clientSecret"))return b.errors=[{instancePath:s,schemaPath:"#/allOf/2/then/required",keyword:"require\
d",params:{missingProperty:Vr}}],!1;if(r.type!==void 0&&n.call(r,"type")){let zr=e;if(r.type!=="google")return b.errors=[{instancePath:s+"/type",schemaPath:"#/a\
llOf/2/then/properties/type/const",keyword:"const",params:{allowedValue:"google"}}],!1;var u=zr===e}else var u=!0;if(u){if(r.clientSecret!==void 0&&n.call(r,"cl\
ientSecret")){let zr=e;Ze(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:m,dynamicAnchors:d})||(t=t===null?
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
var M=Xe===e;ar=M,ar&&T!==!0&&(T=T||{},T.type=!0,T.clientSecret=!0,T.issuer=!0,T.teamId=!0,T.keyId=!0,T.privateKey=!0,T.apiVersion=!0,T.metadataUrl=!0,T.metadataFile=
!0,T.idpSignout=!0,T.idpInit=!0,T.encryptedResponses=!0,T.requestSigningAlgorithm=!0,T.attributesRequestMethod=!0,T.endpoints=!0,T.iamOidcProvider=!0,T.upstream=
!0)}if(!ar){let Xe={instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Xe]:t.push(Xe),e++,b.errors=t,!1}var O=He===
e;if(O){I!==!0&&T!==void 0&&(T===!0?I=!0:(I=I||{},Object.assign(I,T)));let Xe=e,Ne=e,Vr=!0,zr=e,vt=e,rt=!1,Tt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Ye;
if((r.preset===void 0||!n.call(r,"preset"))&&(Ye="preset")){let Ee={};t===null?t=[Ee]:t.push(Ee),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="\
facebook"){let Ee={};t===null?t=[Ee]:t.push(Ee),e++}}var f=Tt===e;if(rt=rt||f,f){var j={};j.preset=!0}let Zt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Ye;
if((r.type===void 0||!n.call(r,"type"))&&(Ye="type")){let Ee={};t===null?t=[Ee]:t.push(Ee),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var g=!1;let Ee={};
t===null?t=[Ee]:t.push(Ee),e++}else var g=!0;if(g)if(r.type!==void 0&&n.call(r,"type")){let Ee=e;if(r.type!=="facebook"){let Ur={};t===null?t=[Ur]:t.push(Ur),e++}
var g=Ee===e}else var g=!0}}var f=Zt===e;if(rt=rt||f,f&&j!==!0&&(j=j||{},j.preset=!0,j.type=!0),rt)e=vt,t!==null&&(vt?t.length=vt:t=null);else{let Ye={};t===null?
t=[Ye]:t.push(Ye),e++}var c=zr===e;if(e=Ne,t!==null&&(Ne?t.length=Ne:t=null),c){let Ye=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Fr;if((r.clientId===void 0||
!n.call(r,"clientId"))&&(Fr="clientId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(Fr="clientSecret"))return b.errors=[{instancePath:s,schemaPath:"\
#/allOf/3/then/required",keyword:"required",params:{missingProperty:Fr}}],!1;if(r.type!==void 0&&n.call(r,"type")){let Ur=e;if(r.type!=="facebook")return b.errors=
[{instancePath:s+"/type",schemaPath:"#/allOf/3/then/properties/type/const",keyword:"const",params:{allowedValue:"facebook"}}],!1;var k=Ur===e}else var k=!0;if(k){
if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let Ur=e;Ze(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",
rootData:m,dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var k=Ur===e}else var k=!0;if(k){if(r.issuer!==void 0&&n.call(r,"issuer")){
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
m",schemaPath:"#/allOf/3/then/properties/upstream/false schema",keyword:"false schema",params:{}}],!1}else var k=!0}}}}}}}}}}}}}}}var c=Ye===e;Vr=c,Vr&&j!==!0&&
(j=j||{},j.type=!0,j.clientSecret=!0,j.issuer=!0,j.teamId=!0,j.keyId=!0,j.privateKey=!0,j.metadataUrl=!0,j.metadataFile=!0,j.idpSignout=!0,j.idpInit=!0,j.encryptedResponses=
!0,j.requestSigningAlgorithm=!0,j.attributesRequestMethod=!0,j.endpoints=!0,j.iamOidcProvider=!0,j.upstream=!0)}if(!Vr){let Ye={instancePath:s,schemaPath:"#/all\
Of/3/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Ye]:t.push(Ye),e++,b.errors=t,!1}var O=Xe===e;if(O){I!==!0&&j!==void 0&&(j===!0?I=!0:(I=
I||{},Object.assign(I,j)));let Ye=e,Ee=e,Fr=!0,Ur=e,gt=e,tt=!1,Ct=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Je;if((r.preset===void 0||!n.call(r,"preset"))&&
(Je="preset")){let Ke={};t===null?t=[Ke]:t.push(Ke),e++}else if(r.preset!==void 0&&n.call(r,"preset")&&r.preset!=="apple"){let Ke={};t===null?t=[Ke]:t.push(Ke),
e++}}var C=Ct===e;if(tt=tt||C,C){var y={};y.preset=!0}let Gt=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Je;if((r.type===void 0||!n.call(r,"type"))&&(Je=
"type")){let Ke={};t===null?t=[Ke]:t.push(Ke),e++}else{if(r.preset!==void 0&&n.call(r,"preset")){var te=!1;let Ke={};t===null?t=[Ke]:t.push(Ke),e++}else var te=!0;
if(te)if(r.type!==void 0&&n.call(r,"type")){let Ke=e;if(r.type!=="apple"){let Gr={};t===null?t=[Gr]:t.push(Gr),e++}var te=Ke===e}else var te=!0}}var C=Gt===e;if(tt=
tt||C,C&&y!==!0&&(y=y||{},y.preset=!0,y.type=!0),tt)e=gt,t!==null&&(gt?t.length=gt:t=null);else{let Je={};t===null?t=[Je]:t.push(Je),e++}var H=Ur===e;if(e=Ee,t!==
null&&(Ee?t.length=Ee:t=null),H){let Je=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let Ir;if((r.clientId===void 0||!n.call(r,"clientId"))&&(Ir="clientId")||
(r.teamId===void 0||!n.call(r,"teamId"))&&(Ir="teamId")||(r.keyId===void 0||!n.call(r,"keyId"))&&(Ir="keyId")||(r.privateKey===void 0||!n.call(r,"privateKey"))&&
(Ir="privateKey"))return b.errors=[{instancePath:s,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty:Ir}}],!1;if(r.type!==void 0&&
n.call(r,"type")){let Gr=e;if(r.type!=="apple")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/4/then/properties/type/const",keyword:"const",params:{
allowedValue:"apple"}}],!1;var F=Gr===e}else var F=!0;if(F){if(r.issuer!==void 0&&n.call(r,"issuer")){var F=!1;return b.errors=[{instancePath:s+"/issuer",schemaPath:"\
#/allOf/4/then/properties/issuer/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){var F=!1;
return b.errors=[{instancePath:s+"/clientSecret",schemaPath:"#/allOf/4/then/properties/clientSecret/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;
if(F){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var F=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/4/then/properties/apiVersion\
/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){var F=!1;return b.errors=[{instancePath:s+
"/metadataUrl",schemaPath:"#/allOf/4/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F){if(r.metadataFile!==void 0&&
n.call(r,"metadataFile")){var F=!1;return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/4/then/properties/metadataFile/false schema",keyword:"fa\
lse schema",params:{}}],!1}else var F=!0;if(F){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var F=!1;return b.errors=[{instancePath:s+"/idpSignout",schemaPath:"\
#/allOf/4/then/properties/idpSignout/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F){if(r.idpInit!==void 0&&n.call(r,"idpInit")){var F=!1;
return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/4/then/properties/idpInit/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F){
if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){var F=!1;return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/allOf/4/then/pro\
perties/encryptedResponses/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigni\
ngAlgorithm")){var F=!1;return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/4/then/properties/requestSigningAlgorithm/false schema",
keyword:"false schema",params:{}}],!1}else var F=!0;if(F){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var F=!1;return b.errors=[
{instancePath:s+"/attributesRequestMethod",schemaPath:"#/allOf/4/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],!1}else
var F=!0;if(F){if(r.endpoints!==void 0&&n.call(r,"endpoints")){var F=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/4/then/properties/endp\
oints/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var F=!1;return b.errors=
[{instancePath:s+"/iamOidcProvider",schemaPath:"#/allOf/4/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var F=!0;if(F)
if(r.upstream!==void 0&&n.call(r,"upstream")){var F=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/4/then/properties/upstream/false schema",
keyword:"false schema",params:{}}],!1}else var F=!0}}}}}}}}}}}}}var H=Je===e;Fr=H,Fr&&y!==!0&&(y=y||{},y.type=!0,y.issuer=!0,y.clientSecret=!0,y.apiVersion=!0,y.
metadataUrl=!0,y.metadataFile=!0,y.idpSignout=!0,y.idpInit=!0,y.encryptedResponses=!0,y.requestSigningAlgorithm=!0,y.attributesRequestMethod=!0,y.endpoints=!0,y.
iamOidcProvider=!0,y.upstream=!0)}if(!Fr){let Je={instancePath:s,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"}};return t===null?t=[Je]:t.
push(Je),e++,b.errors=t,!1}var O=Ye===e;if(O){I!==!0&&y!==void 0&&(y===!0?I=!0:(I=I||{},Object.assign(I,y)));let Je=e,Ke=e,Ir=!0,Gr=e,Pt=e,st=!1,Bt=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let mr;if((r.preset===void 0||!n.call(r,"preset"))&&(mr="preset")){let Qe={};t===null?t=[Qe]:t.push(Qe),e++}else if(r.preset!==void 0&&
n.call(r,"preset")&&r.preset!=="amazon"){let Qe={};t===null?t=[Qe]:t.push(Qe),e++}}var br=Bt===e;if(st=st||br,br){var Y={};Y.preset=!0}let Ht=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let mr;if((r.type===void 0||!n.call(r,"type"))&&(mr="type")){let Qe={};t===null?t=[Qe]:t.push(Qe),e++}else{if(r.preset!==void 0&&n.
call(r,"preset")){var G=!1;let Qe={};t===null?t=[Qe]:t.push(Qe),e++}else var G=!0;if(G)if(r.type!==void 0&&n.call(r,"type")){let Qe=e;if(r.type!=="amazon"){let Br={};
t===null?t=[Br]:t.push(Br),e++}var G=Qe===e}else var G=!0}}var br=Ht===e;if(st=st||br,br&&Y!==!0&&(Y=Y||{},Y.preset=!0,Y.type=!0),st)e=Pt,t!==null&&(Pt?t.length=
Pt:t=null);else{let mr={};t===null?t=[mr]:t.push(mr),e++}var Fe=Gr===e;if(e=Ke,t!==null&&(Ke?t.length=Ke:t=null),Fe){let mr=e;if(r&&typeof r=="object"&&!Array.isArray(
r)){let kt;if((r.clientId===void 0||!n.call(r,"clientId"))&&(kt="clientId")||(r.clientSecret===void 0||!n.call(r,"clientSecret"))&&(kt="clientSecret"))return b.
errors=[{instancePath:s,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty:kt}}],!1;if(r.type!==void 0&&n.call(r,"type")){let Br=e;
if(r.type!=="amazon")return b.errors=[{instancePath:s+"/type",schemaPath:"#/allOf/5/then/properties/type/const",keyword:"const",params:{allowedValue:"amazon"}}],
!1;var J=Br===e}else var J=!0;if(J){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let Br=e;Ze(r.clientSecret,{instancePath:s+"/clientSecret",parentData:r,
parentDataProperty:"clientSecret",rootData:m,dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var J=Br===e}else var J=!0;if(J){if(r.issuer!==
void 0&&n.call(r,"issuer")){var J=!1;return b.errors=[{instancePath:s+"/issuer",schemaPath:"#/allOf/5/then/properties/issuer/false schema",keyword:"false schema",
params:{}}],!1}else var J=!0;if(J){if(r.teamId!==void 0&&n.call(r,"teamId")){var J=!1;return b.errors=[{instancePath:s+"/teamId",schemaPath:"#/allOf/5/then/prop\
erties/teamId/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.keyId!==void 0&&n.call(r,"keyId")){var J=!1;return b.errors=[{instancePath:s+
"/keyId",schemaPath:"#/allOf/5/then/properties/keyId/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.privateKey!==void 0&&n.call(r,
"privateKey")){var J=!1;return b.errors=[{instancePath:s+"/privateKey",schemaPath:"#/allOf/5/then/properties/privateKey/false schema",keyword:"false schema",params:{}}],
!1}else var J=!0;if(J){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){var J=!1;return b.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/allOf/5/then/prop\
erties/apiVersion/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){var J=!1;return b.
errors=[{instancePath:s+"/metadataUrl",schemaPath:"#/allOf/5/then/properties/metadataUrl/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){
if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){var J=!1;return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/allOf/5/then/properties/metadataFi\
le/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){var J=!1;return b.errors=[{instancePath:s+
"/idpSignout",schemaPath:"#/allOf/5/then/properties/idpSignout/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.idpInit!==void 0&&n.
call(r,"idpInit")){var J=!1;return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/allOf/5/then/properties/idpInit/false schema",keyword:"false schema",params:{}}],
!1}else var J=!0;if(J){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){var J=!1;return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"\
#/allOf/5/then/properties/encryptedResponses/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.requestSigningAlgorithm!==void 0&&n.call(
r,"requestSigningAlgorithm")){var J=!1;return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/allOf/5/then/properties/requestSigningAlgorithm\
/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){var J=!1;return b.
errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/allOf/5/then/properties/attributesRequestMethod/false schema",keyword:"false schema",params:{}}],
!1}else var J=!0;if(J){if(r.endpoints!==void 0&&n.call(r,"endpoints")){var J=!1;return b.errors=[{instancePath:s+"/endpoints",schemaPath:"#/allOf/5/then/propert\
ies/endpoints/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;if(J){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){var J=!1;return b.
errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/allOf/5/then/properties/iamOidcProvider/false schema",keyword:"false schema",params:{}}],!1}else var J=!0;
if(J)if(r.upstream!==void 0&&n.call(r,"upstream")){var J=!1;return b.errors=[{instancePath:s+"/upstream",schemaPath:"#/allOf/5/then/properties/upstream/false sc\
hema",keyword:"false schema",params:{}}],!1}else var J=!0}}}}}}}}}}}}}}}}var Fe=mr===e;Ir=Fe,Ir&&Y!==!0&&(Y=Y||{},Y.type=!0,Y.clientSecret=!0,Y.issuer=!0,Y.teamId=
!0,Y.keyId=!0,Y.privateKey=!0,Y.apiVersion=!0,Y.metadataUrl=!0,Y.metadataFile=!0,Y.idpSignout=!0,Y.idpInit=!0,Y.encryptedResponses=!0,Y.requestSigningAlgorithm=
!0,Y.attributesRequestMethod=!0,Y.endpoints=!0,Y.iamOidcProvider=!0,Y.upstream=!0)}if(!Ir){let mr={instancePath:s,schemaPath:"#/allOf/5/if",keyword:"if",params:{
failingKeyword:"then"}};return t===null?t=[mr]:t.push(mr),e++,b.errors=t,!1}var O=Je===e;O&&I!==!0&&Y!==void 0&&(Y===!0?I=!0:(I=I||{},Object.assign(I,Y)))}}}}}}else{
let sr={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};return t===null?t=[sr]:t.push(sr),e++,b.errors=t,!1}if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let sr=e;for(let _ of Object.keys(r))if(!n.call(Hr.properties,_)){return b.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:_}}],!1;break}if(sr===e){if(r.preset!==void 0&&n.call(r,"preset")){let _=r.preset,se=e;if(typeof _!="string")return b.
errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="amazon"||_==="apple"||_==="auth0"||
_==="cognito"||_==="descope"||_==="entra"||_==="entra-external-id"||_==="facebook"||_==="gitlab"||_==="google"||_==="idura"||_==="keycloak"||_==="linkedin"||_===
"login-gov"||_==="oidc"||_==="okta"||_==="one-login"||_==="ping-one"||_==="saml"))return b.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/enu\
m",keyword:"enum",params:{allowedValues:Hr.properties.preset.enum}}],!1;var N=se===e}else var N=!0;if(N){if(r.type!==void 0&&n.call(r,"type")){let _=r.type,se=e;
if(typeof _!="string")return b.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="oidc"||_===
"saml"||_==="google"||_==="facebook"||_==="apple"||_==="amazon"))return b.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Hr.properties.type.enum}}],!1;var N=se===e}else var N=!0;if(N){if(r.issuer!==void 0&&n.call(r,"issuer")){let _=r.issuer,se=e;if(e===se)if(typeof _==
"string"){if(L(_)>1024)return b.errors=[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return b.
errors=[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"}}],!1;var N=se===e}else var N=!0;if(N){if(r.clientId!==
void 0&&n.call(r,"clientId")){let _=r.clientId,se=e,Ae=e,Z=!1,Q=e;oe(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:m,dynamicAnchors:d})||
(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var dr=Q===e;Z=Z||dr;let ne=e;Pe(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",
rootData:m,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var dr=ne===e;if(Z=Z||dr,dr)var it=!0;let we=e;de(_,{instancePath:s+"/clien\
tId",parentData:r,parentDataProperty:"clientId",rootData:m,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var dr=we===e;Z=Z||dr,dr&&it!==
!0&&(it=!0);let le=e;fe(_,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:m,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.
errors),e=t.length);var dr=le===e;if(Z=Z||dr,dr&&it!==!0&&(it=!0),Z)e=Ae,t!==null&&(Ae?t.length=Ae:t=null);else{let ce={instancePath:s+"/clientId",schemaPath:"#\
/properties/clientId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var N=se===e}else var N=!0;if(N){if(r.clientSecret!==
void 0&&n.call(r,"clientSecret")){let _=r.clientSecret,se=e,Ae=e,Z=!1,Q=e;Pe(_,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:m,
dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var hr=Q===e;if(Z=Z||hr,hr)var nt=!0;let ne=e;de(_,{instancePath:s+"/clientSecret",parentData:r,
parentDataProperty:"clientSecret",rootData:m,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var hr=ne===e;Z=Z||hr,hr&&nt!==!0&&(nt=!0);
let we=e;fe(_,{instancePath:s+"/clientSecret",parentData:r,parentDataProperty:"clientSecret",rootData:m,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),
e=t.length);var hr=we===e;Z=Z||hr,hr&&nt!==!0&&(nt=!0);let le=e;if(_!=="none"){let ce={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyO\
f/3/const",keyword:"const",params:{allowedValue:"none"}};t===null?t=[ce]:t.push(ce),e++}var hr=le===e;if(Z=Z||hr,Z)e=Ae,t!==null&&(Ae?t.length=Ae:t=null);else{let ce={
instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var N=se===
e}else var N=!0;if(N){if(r.teamId!==void 0&&n.call(r,"teamId")){let _=r.teamId,se=e,Ae=e,Z=!1,Q=e;Ve(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"\
teamId",rootData:m,dynamicAnchors:d})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var vr=Q===e;Z=Z||vr;let ne=e;Pe(_,{instancePath:s+"/teamId",parentData:r,
parentDataProperty:"teamId",rootData:m,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var vr=ne===e;if(Z=Z||vr,vr)var lt=!0;let we=e;
de(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:m,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var vr=we===
e;Z=Z||vr,vr&&lt!==!0&&(lt=!0);let le=e;fe(_,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:m,dynamicAnchors:d})||(t=t===null?fe.errors:
t.concat(fe.errors),e=t.length);var vr=le===e;if(Z=Z||vr,vr&&lt!==!0&&(lt=!0),Z)e=Ae,t!==null&&(Ae?t.length=Ae:t=null);else{let ce={instancePath:s+"/teamId",schemaPath:"\
#/properties/teamId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var N=se===e}else var N=!0;if(N){if(r.keyId!==void 0&&
n.call(r,"keyId")){let _=r.keyId,se=e,Ae=e,Z=!1,Q=e;Ve(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:m,dynamicAnchors:d})||(t=t===
null?Ve.errors:t.concat(Ve.errors),e=t.length);var gr=Q===e;Z=Z||gr;let ne=e;Pe(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:m,dynamicAnchors:d})||
(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var gr=ne===e;if(Z=Z||gr,gr)var ot=!0;let we=e;de(_,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"\
keyId",rootData:m,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var gr=we===e;Z=Z||gr,gr&&ot!==!0&&(ot=!0);let le=e;fe(_,{instancePath:s+
"/keyId",parentData:r,parentDataProperty:"keyId",rootData:m,dynamicAnchors:d})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var gr=le===e;if(Z=Z||gr,gr&&
ot!==!0&&(ot=!0),Z)e=Ae,t!==null&&(Ae?t.length=Ae:t=null);else{let ce={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var N=se===e}else var N=!0;if(N){if(r.privateKey!==void 0&&n.call(r,"privateKey")){let _=e;Ze(r.privateKey,{
instancePath:s+"/privateKey",parentData:r,parentDataProperty:"privateKey",rootData:m,dynamicAnchors:d})||(t=t===null?Ze.errors:t.concat(Ze.errors),e=t.length);var N=_===
e}else var N=!0;if(N){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){let _=r.apiVersion,se=e;if(e===se)if(typeof _=="string"){if(!qt.test(_))return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}}],!1}else return b.errors=
[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}}],!1;var N=se===e}else var N=!0;if(N){if(r.metadataUrl!==
void 0&&n.call(r,"metadataUrl")){let _=r.metadataUrl,se=e,Ae=e,Z=!1,Q=e;fr(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:m,
dynamicAnchors:d})||(t=t===null?fr.errors:t.concat(fr.errors),e=t.length);var Pr=Q===e;Z=Z||Pr;let ne=e;Pe(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"\
metadataUrl",rootData:m,dynamicAnchors:d})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var Pr=ne===e;if(Z=Z||Pr,Pr)var pt=!0;let we=e;de(_,{instancePath:s+
"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:m,dynamicAnchors:d})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var Pr=we===e;
Z=Z||Pr,Pr&&pt!==!0&&(pt=!0);let le=e;fe(_,{instancePath:s+"/metadataUrl",parentData:r,parentDataProperty:"metadataUrl",rootData:m,dynamicAnchors:d})||(t=t===null?
fe.errors:t.concat(fe.errors),e=t.length);var Pr=le===e;if(Z=Z||Pr,Pr&&pt!==!0&&(pt=!0),Z)e=Ae,t!==null&&(Ae?t.length=Ae:t=null);else{let ce={instancePath:s+"/m\
etadataUrl",schemaPath:"#/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(ce),e++,b.errors=t,!1}var N=se===e}else var N=!0;
if(N){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){let _=r.metadataFile,se=e;if(e===se)if(typeof _=="string"){if(L(_)>1024)return b.errors=[{instancePath:s+
"/metadataFile",schemaPath:"#/properties/metadataFile/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(!Nt.test(_))return b.errors=[{instancePath:s+"/\
metadataFile",schemaPath:"#/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u0\
07f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}}],!1}else return b.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var N=se===e}else var N=!0;if(N){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){let _=e;if(typeof r.idpSignout!=
"boolean")return b.errors=[{instancePath:s+"/idpSignout",schemaPath:"#/properties/idpSignout/type",keyword:"type",params:{type:"boolean"}}],!1;var N=_===e}else var N=!0;
if(N){if(r.idpInit!==void 0&&n.call(r,"idpInit")){let _=e;if(typeof r.idpInit!="boolean")return b.errors=[{instancePath:s+"/idpInit",schemaPath:"#/properties/id\
pInit/type",keyword:"type",params:{type:"boolean"}}],!1;var N=_===e}else var N=!0;if(N){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){let _=e;
if(typeof r.encryptedResponses!="boolean")return b.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/properties/encryptedResponses/type",keyword:"type",
params:{type:"boolean"}}],!1;var N=_===e}else var N=!0;if(N){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){let _=r.requestSigningAlgorithm,
se=e;if(typeof _!="string")return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/type",keyword:"type",params:{
type:"string"}}],!1;if(_!=="rsa-sha256")return b.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/enum",keyword:"\
enum",params:{allowedValues:Hr.properties.requestSigningAlgorithm.enum}}],!1;var N=se===e}else var N=!0;if(N){if(r.scopes!==void 0&&n.call(r,"scopes")){let _=r.
scopes,se=e;if(e===se)if(Array.isArray(_)){if(_.length<1)return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",
params:{limit:1}}],!1;{var dt=!0;let Z=_.length;for(let Q=0;Q<Z;Q++){let ne=_[Q],we=e;if(e===we)if(typeof ne=="string"){if(!yt.test(ne))return b.errors=[{instancePath:s+
"/scopes/"+Q,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return b.errors=[{instancePath:s+
"/scopes/"+Q,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}}],!1;var dt=we===e;if(!dt)break}if(dt){let Q=_.length,ne;if(Q>1){
let we={};for(;Q--;){let le=_[Q];if(typeof le=="string"){if(typeof we[le]=="number"){return ne=we[le],b.errors=[{instancePath:s+"/scopes",schemaPath:"#/properti\
es/scopes/uniqueItems",keyword:"uniqueItems",params:{i:Q,j:ne}}],!1;break}we[le]=Q}}}}}}else return b.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties\
/scopes/type",keyword:"type",params:{type:"array"}}],!1;var N=se===e}else var N=!0;if(N){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMetho\
d")){let _=r.attributesRequestMethod,se=e;if(typeof _!="string")return b.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/properties/attributesR\
equestMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(_==="GET"||_==="POST"))return b.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"\
#/properties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:Hr.properties.attributesRequestMethod.enum}}],!1;var N=se===e}else var N=!0;if(N){
if(r.endpoints!==void 0&&n.call(r,"endpoints")){let _=e;$r(r.endpoints,{instancePath:s+"/endpoints",parentData:r,parentDataProperty:"endpoints",rootData:m,dynamicAnchors:d})||
(t=t===null?$r.errors:t.concat($r.errors),e=t.length);var N=_===e}else var N=!0;if(N){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){let _=e;if(typeof r.
iamOidcProvider!="boolean")return b.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/properties/iamOidcProvider/type",keyword:"type",params:{type:"boole\
an"}}],!1;var N=_===e}else var N=!0;if(N){if(r.upstream!==void 0&&n.call(r,"upstream")){let _=e;nr(r.upstream,{instancePath:s+"/upstream",parentData:r,parentDataProperty:"\
upstream",rootData:m,dynamicAnchors:d})||(t=t===null?nr.errors:t.concat(nr.errors),e=t.length);var N=_===e}else var N=!0;if(N){if(r.attributeMapping!==void 0&&n.
call(r,"attributeMapping")){let _=r.attributeMapping,se=e;if(e===se)if(_&&typeof _=="object"&&!Array.isArray(_)){for(let Z of Object.keys(_)){let Q=e;if(typeof Z==
"string"){if(L(Z)>32){let ne={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{
limit:32},propertyName:Z};t===null?t=[ne]:t.push(ne),e++}else if(L(Z)<1){let ne={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/pr\
opertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:Z};t===null?t=[ne]:t.push(ne),e++}}var xt=Q===e;if(!xt){let ne={instancePath:s+"/attrib\
uteMapping",schemaPath:"#/properties/attributeMapping/propertyNames",keyword:"propertyNames",params:{propertyName:Z}};return t===null?t=[ne]:t.push(ne),e++,b.errors=
t,!1;break}}if(xt)for(let Z of Object.keys(_)){let Q=_[Z],ne=e;if(typeof Q!="string"&&Q!==null)return b.errors=[{instancePath:s+"/attributeMapping/"+Z.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/type",keyword:"type",params:{type:Hr.properties.attributeMapping.additionalProperties.
type}}],!1;if(e===ne&&typeof Q=="string"){if(L(Q)>2048)return b.errors=[{instancePath:s+"/attributeMapping/"+Z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/attributeMapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(L(Q)<1)return b.errors=[{instancePath:s+"/attribut\
eMapping/"+Z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}}],
!1}var Vt=ne===e;if(!Vt)break}}else return b.errors=[{instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/type",keyword:"type",params:{
type:"object"}}],!1;var N=se===e}else var N=!0;if(N){if(r.adopt!==void 0&&n.call(r,"adopt")){let _=r.adopt,se=e;if(e===se)if(typeof _=="string"){if(L(_)>32)return b.
errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}}],!1;if(L(_)<1)return b.errors=[{instancePath:s+
"/adopt",schemaPath:"#/properties/adopt/minLength",keyword:"minLength",params:{limit:1}}],!1}else return b.errors=[{instancePath:s+"/adopt",schemaPath:"#/proper\
ties/adopt/type",keyword:"type",params:{type:"string"}}],!1;var N=se===e}else var N=!0;if(N){if(r.nationalIdConsent!==void 0&&n.call(r,"nationalIdConsent")){let _=e;
if(typeof r.nationalIdConsent!="boolean")return b.errors=[{instancePath:s+"/nationalIdConsent",schemaPath:"#/properties/nationalIdConsent/type",keyword:"type",params:{
type:"boolean"}}],!1;var N=_===e}else var N=!0;if(N)if(r.identifiers!==void 0&&n.call(r,"identifiers")){let _=r.identifiers,se=e;if(e===se)if(Array.isArray(_)){
if(_.length>50)return b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit:50}}],!1;{var ht=!0;
let Z=_.length;for(let Q=0;Q<Z;Q++){let ne=_[Q],we=e;if(e===we)if(typeof ne=="string"){if(L(ne)>40)return b.errors=[{instancePath:s+"/identifiers/"+Q,schemaPath:"\
#/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(L(ne)<1)return b.errors=[{instancePath:s+"/identifiers/"+Q,schemaPath:"#\
/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Et.test(ne))return b.errors=[{instancePath:s+"/identifiers/"+Q,schemaPath:"\
#/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}}],!1}else return b.errors=[{instancePath:s+"/identifiers/"+Q,
schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}}],!1;var ht=we===e;if(!ht)break}if(ht){let Q=_.length,ne;if(Q>1){let we={};
for(;Q--;){let le=_[Q];if(typeof le=="string"){if(typeof we[le]=="number"){return ne=we[le],b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/id\
entifiers/uniqueItems",keyword:"uniqueItems",params:{i:Q,j:ne}}],!1;break}we[le]=Q}}}}}}else return b.errors=[{instancePath:s+"/identifiers",schemaPath:"#/prope\
rties/identifiers/type",keyword:"type",params:{type:"array"}}],!1;var N=se===e}else var N=!0}}}}}}}}}}}}}}}}}}}}}}}}else return b.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return b.errors=t,e===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _t={type:"object",additionalProperties:!1,
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
f"}]}}},Kt=new RegExp("^[A-Za-z0-9_+]+$","u");function Ie(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>1024)return Ie.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1;if(L(r)<1)return Ie.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ie.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return Ie.errors=t,e===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>1024)return ge.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1;if(L(r)<1)return ge.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ge.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ge.errors=t,e===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(r,{
instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.variable===void 0||!n.call(r,"variable"))&&(P="variable"))return ke.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="variable"||i==="prefix"||i==="suffix")){
return ke.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.variable!==
void 0&&n.call(r,"variable")){let i=r.variable,h=e;if(e===h)if(typeof i=="string"){if(!_r.test(i))return ke.errors=[{instancePath:s+"/variable",schemaPath:"#/pr\
operties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}}],!1}else return ke.errors=[{instancePath:s+"/variable",schemaPath:"#/pro\
perties/variable/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=e;ge(r.prefix,
{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:m,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var a=i===
e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){let i=e;ge(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"suffix",rootData:m,
dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var a=i===e}else var a=!0}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.ssmParameter===void 0||!n.call(r,"ssmParameter"))&&(P="s\
smParameter"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))
if(!(i==="ssmParameter"||i==="prefix"||i==="suffix")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}}],!1;break}if(l===e){if(r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let i=r.ssmParameter,h=e;if(e===h)if(typeof i=="string"){if(L(i)>
2048)return ve.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!Ar.test(
i))return ve.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-\
zA-Z0-9_.-]+)$"}}],!1}else return ve.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:"string"}}],
!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"prefix")){let i=e;ge(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"pref\
ix",rootData:m,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){
let i=e;ge(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"suffix",rootData:m,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),
e=t.length);var a=i===e}else var a=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=
t,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.secretsManager===void 0||!n.call(r,"secretsManager"))&&(P=
"secretsManager"))return ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(
r))if(!(i==="secretsManager"||i==="jsonKey"||i==="prefix"||i==="suffix")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.secretsManager!==void 0&&n.call(r,"secretsManager")){let i=r.secretsManager,h=e;if(e===h)
if(typeof i=="string"){if(L(i)>2048)return ue.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/maxLength",keyword:"maxLength",params:{
limit:2048}}],!1;if(!Or.test(i))return ue.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}else return ue.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/type",keyword:"type",params:{type:"\
string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.jsonKey!==void 0&&n.call(r,"jsonKey")){let i=r.jsonKey,h=e;if(e===h)if(typeof i=="string"){if(L(i)>256)return ue.
errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!xr.test(i))return ue.errors=[{instancePath:s+
"/jsonKey",schemaPath:"#/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}else return ue.errors=[{instancePath:s+
"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&n.call(r,"pre\
fix")){let i=e;ge(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:m,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),
e=t.length);var a=i===e}else var a=!0;if(a)if(r.suffix!==void 0&&n.call(r,"suffix")){let i=e;ge(r.suffix,{instancePath:s+"/suffix",parentData:r,parentDataProperty:"\
suffix",rootData:m,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var a=i===e}else var a=!0}}}}}else return ue.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ur(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>253)return ur.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:253}}],!1;if(L(r)<1)return ur.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ur.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ur.errors=t,e===0}ur.evaluated={dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>32)return qe.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:32}}],!1;if(L(r)<1)return qe.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1}else return qe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return qe.errors=t,e===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function qr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.keys(r))if(!(l==="access"||l==="id"||l===
"refresh"||l==="authSession")){return qr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e){if(r.access!==void 0&&n.call(r,"access")){let l=e;ie(r.access,{instancePath:s+"/access",parentData:r,parentDataProperty:"access",rootData:m,dynamicAnchors:d})||
(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.id!==void 0&&n.call(r,"id")){let l=e;ie(r.id,{instancePath:s+"/id",parentData:r,
parentDataProperty:"id",rootData:m,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.refresh!==void 0&&
n.call(r,"refresh")){let l=e;ie(r.refresh,{instancePath:s+"/refresh",parentData:r,parentDataProperty:"refresh",rootData:m,dynamicAnchors:d})||(t=t===null?ie.errors:
t.concat(ie.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.authSession!==void 0&&n.call(r,"authSession")){let l=e;ie(r.authSession,{instancePath:s+"/au\
thSession",parentData:r,parentDataProperty:"authSession",rootData:m,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=l===e}else var a=!0}}}}else
return qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qr.errors=t,e===0}qr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Nr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Nr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a=e;for(let P of Object.keys(r))if(P!=="gracePeriod"){return Nr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}a===e&&r.gracePeriod!==void 0&&
n.call(r,"gracePeriod")&&(ie(r.gracePeriod,{instancePath:s+"/gracePeriod",parentData:r,parentDataProperty:"gracePeriod",rootData:m,dynamicAnchors:d})||(t=t===null?
ie.errors:t.concat(ie.errors),e=t.length))}else return Nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Nr.errors=
t,e===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let K=e;for(let w of Object.
keys(r))if(!n.call(_t.properties,w)){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(K===e){if(r.name!==void 0&&n.call(r,"name")){let w=r.name,M=e;if(e===M)if(typeof w=="string"){if(L(w)>128)return W.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(L(w)<1)return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLen\
gth",keyword:"minLength",params:{limit:1}}],!1;if(!ct.test(w))return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],!1}else return W.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"}}],!1;var a=M===e}else var a=!0;if(a){if(r.adopt!==void 0&&n.call(r,"adopt")){let w=r.adopt,M=e;if(e===M)if(typeof w=="string"){if(L(w)>128)return W.errors=
[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(!Kt.test(w))return W.errors=[{instancePath:s+
"/adopt",schemaPath:"#/properties/adopt/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}}],!1}else return W.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/type",keyword:"type",params:{type:"string"}}],!1;var a=M===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){
let w=r.identityProviders,M=e;if(e===M)if(Array.isArray(w)){if(w.length<1)return W.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identit\
yProviders/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let j=w.length;for(let g=0;g<j;g++){let f=e;if(typeof w[g]!="string")return W.errors=[{instancePath:s+
"/identityProviders/"+g,schemaPath:"#/properties/identityProviders/items/type",keyword:"type",params:{type:"string"}}],!1;var P=f===e;if(!P)break}if(P){let g=w.
length,f;if(g>1){let c={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof c[k]=="number"){return f=c[k],W.errors=[{instancePath:s+"/identityProviders",schemaPath:"\
#/properties/identityProviders/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}c[k]=g}}}}}}else return W.errors=[{instancePath:s+"/identityProvid\
ers",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0;if(a){if(r.callbackUrls!==void 0&&n.call(
r,"callbackUrls")){let w=r.callbackUrls,M=e;if(e===M)if(Array.isArray(w)){if(w.length>100)return W.errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/propert\
ies/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var l=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],c=e,k=e,y=!1,te=e;Ie(f,{instancePath:s+
"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var h=te===e;y=y||h;let C=e;
ke(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var h=C===
e;if(y=y||h,h)var i=!0;let H=e;ve(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?ve.errors:t.
concat(ve.errors),e=t.length);var h=H===e;y=y||h,h&&i!==!0&&(i=!0);let F=e;ue(f,{instancePath:s+"/callbackUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,
dynamicAnchors:d})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var h=F===e;if(y=y||h,h&&i!==!0&&(i=!0),y)e=k,t!==null&&(k?t.length=k:t=null);else{let G={
instancePath:s+"/callbackUrls/"+g,schemaPath:"#/properties/callbackUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[G]:t.push(G),e++,W.errors=t,!1}
var l=c===e;if(!l)break}}}else return W.errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/properties/callbackUrls/type",keyword:"type",params:{type:"array"}}],
!1;var a=M===e}else var a=!0;if(a){if(r.defaultRedirectUri!==void 0&&n.call(r,"defaultRedirectUri")){let w=r.defaultRedirectUri,M=e,u=e,j=!1,g=e;Ie(w,{instancePath:s+
"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:m,dynamicAnchors:d})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);
var U=g===e;j=j||U;let f=e;ke(w,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:m,dynamicAnchors:d})||(t=t===
null?ke.errors:t.concat(ke.errors),e=t.length);var U=f===e;if(j=j||U,U)var I=!0;let c=e;ve(w,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"\
defaultRedirectUri",rootData:m,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var U=c===e;j=j||U,U&&I!==!0&&(I=!0);let k=e;ue(w,{instancePath:s+
"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirectUri",rootData:m,dynamicAnchors:d})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);
var U=k===e;if(j=j||U,U&&I!==!0&&(I=!0),j)e=u,t!==null&&(u?t.length=u:t=null);else{let te={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/default\
RedirectUri/anyOf",keyword:"anyOf",params:{}};return t===null?t=[te]:t.push(te),e++,W.errors=t,!1}var a=M===e}else var a=!0;if(a){if(r.logoutUrls!==void 0&&n.call(
r,"logoutUrls")){let w=r.logoutUrls,M=e;if(e===M)if(Array.isArray(w)){if(w.length>100)return W.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/lo\
goutUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var z=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],c=e,k=e,y=!1,te=e;Ie(f,{instancePath:s+"/\
logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var D=te===e;y=y||D;let C=e;
ke(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var D=C===
e;if(y=y||D,D)var x=!0;let H=e;ve(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(
ve.errors),e=t.length);var D=H===e;y=y||D,D&&x!==!0&&(x=!0);let F=e;ue(f,{instancePath:s+"/logoutUrls/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||
(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var D=F===e;if(y=y||D,D&&x!==!0&&(x=!0),y)e=k,t!==null&&(k?t.length=k:t=null);else{let G={instancePath:s+"\
/logoutUrls/"+g,schemaPath:"#/properties/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[G]:t.push(G),e++,W.errors=t,!1}var z=c===e;if(!z)
break}}}else return W.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else
var a=!0;if(a){if(r.albHosts!==void 0&&n.call(r,"albHosts")){let w=r.albHosts,M=e;if(e===M)if(Array.isArray(w)){if(w.length>100)return W.errors=[{instancePath:s+
"/albHosts",schemaPath:"#/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var v=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],c=e,
k=e,y=!1,te=e;ur(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?ur.errors:t.concat(ur.errors),e=t.
length);var V=te===e;y=y||V;let C=e;ke(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?ke.errors:t.
concat(ke.errors),e=t.length);var V=C===e;if(y=y||V,V)var O=!0;let H=e;ve(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var V=H===e;y=y||V,V&&O!==!0&&(O=!0);let F=e;ue(f,{instancePath:s+"/albHosts/"+g,parentData:w,parentDataProperty:g,
rootData:m,dynamicAnchors:d})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var V=F===e;if(y=y||V,V&&O!==!0&&(O=!0),y)e=k,t!==null&&(k?t.length=k:t=null);else{
let G={instancePath:s+"/albHosts/"+g,schemaPath:"#/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[G]:t.push(G),e++,W.errors=t,!1}
var v=c===e;if(!v)break}}}else return W.errors=[{instancePath:s+"/albHosts",schemaPath:"#/properties/albHosts/type",keyword:"type",params:{type:"array"}}],!1;var a=M===
e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let w=r.scopes,M=e;if(e===M)if(Array.isArray(w)){if(w.length>50)return W.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}}],!1;if(w.length<1)return W.errors=[{instancePath:s+"/scopes",schemaPath:"\
#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var $=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],c=e;if(e===c)if(typeof f=="strin\
g"){if(L(f)>256)return W.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!yt.
test(f))return W.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E\
]+$"}}],!1}else return W.errors=[{instancePath:s+"/scopes/"+g,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}}],!1;var $=c===e;
if(!$)break}if($){let g=w.length,f;if(g>1){let c={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof c[k]=="number"){return f=c[k],W.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}c[k]=g}}}}}}else return W.errors=[{instancePath:s+"/sco\
pes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0;if(a){if(r.flows!==void 0&&n.call(r,"flows")){let w=r.
flows,M=e;if(e===M)if(Array.isArray(w)){var S=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],c=e;if(typeof f!="string")return W.errors=[{instancePath:s+"/flo\
ws/"+g,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="code"||f==="implicit"||f==="client_credentials"))return W.
errors=[{instancePath:s+"/flows/"+g,schemaPath:"#/properties/flows/items/enum",keyword:"enum",params:{allowedValues:_t.properties.flows.items.enum}}],!1;var S=c===
e;if(!S)break}if(S){let g=w.length,f;if(g>1){let c={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof c[k]=="number"){return f=c[k],W.errors=[{instancePath:s+
"/flows",schemaPath:"#/properties/flows/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}c[k]=g}}}}}else return W.errors=[{instancePath:s+"/flows",
schemaPath:"#/properties/flows/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0;if(a){if(r.authFlows!==void 0&&n.call(r,"authFlows")){let w=r.
authFlows,M=e;if(e===M)if(Array.isArray(w)){var R=!0;let j=w.length;for(let g=0;g<j;g++){let f=w[g],c=e;if(typeof f!="string")return W.errors=[{instancePath:s+"\
/authFlows/"+g,schemaPath:"#/properties/authFlows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="userSrp"||f==="userPassword"||f==="adminUserP\
assword"||f==="custom"||f==="user"))return W.errors=[{instancePath:s+"/authFlows/"+g,schemaPath:"#/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:_t.
properties.authFlows.items.enum}}],!1;var R=c===e;if(!R)break}if(R){let g=w.length,f;if(g>1){let c={};for(;g--;){let k=w[g];if(typeof k=="string"){if(typeof c[k]==
"number"){return f=c[k],W.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break}
c[k]=g}}}}}else return W.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else
var a=!0;if(a){if(r.secret!==void 0&&n.call(r,"secret")){let w=e;if(typeof r.secret!="boolean")return W.errors=[{instancePath:s+"/secret",schemaPath:"#/properti\
es/secret/type",keyword:"type",params:{type:"boolean"}}],!1;var a=w===e}else var a=!0;if(a){if(r.readAttributes!==void 0&&n.call(r,"readAttributes")){let w=r.readAttributes,
M=e;if(e===M)if(Array.isArray(w)){if(w.length<1)return W.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/minItems",keyword:"mi\
nItems",params:{limit:1}}],!1;{var p=!0;let j=w.length;for(let g=0;g<j;g++){let f=e;qe(w[g],{instancePath:s+"/readAttributes/"+g,parentData:w,parentDataProperty:g,
rootData:m,dynamicAnchors:d})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var p=f===e;if(!p)break}if(p){let g=w.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)
if(Xr(w[g],w[f])){return W.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],
!1;break e}}}}}else return W.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/properties/readAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=M===
e}else var a=!0;if(a){if(r.writeAttributes!==void 0&&n.call(r,"writeAttributes")){let w=r.writeAttributes,M=e;if(e===M)if(Array.isArray(w)){if(w.length<1)return W.
errors=[{instancePath:s+"/writeAttributes",schemaPath:"#/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var A=!0;let j=w.length;
for(let g=0;g<j;g++){let f=e;qe(w[g],{instancePath:s+"/writeAttributes/"+g,parentData:w,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(t=t===null?qe.errors:
t.concat(qe.errors),e=t.length);var A=f===e;if(!A)break}if(A){let g=w.length,f;if(g>1){e:for(;g--;)for(f=g;f--;)if(Xr(w[g],w[f])){return W.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:f}}],!1;break e}}}}}else return W.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0;if(a){if(r.tokenValidity!==
void 0&&n.call(r,"tokenValidity")){let w=e;qr(r.tokenValidity,{instancePath:s+"/tokenValidity",parentData:r,parentDataProperty:"tokenValidity",rootData:m,dynamicAnchors:d})||
(t=t===null?qr.errors:t.concat(qr.errors),e=t.length);var a=w===e}else var a=!0;if(a)if(r.refreshTokenRotation!==void 0&&n.call(r,"refreshTokenRotation")){let w=r.
refreshTokenRotation,M=e,u=e,j=!1,g=e;Nr(w,{instancePath:s+"/refreshTokenRotation",parentData:r,parentDataProperty:"refreshTokenRotation",rootData:m,dynamicAnchors:d})||
(t=t===null?Nr.errors:t.concat(Nr.errors),e=t.length);var T=g===e;j=j||T;let f=e;if(w!=="off"){let k={instancePath:s+"/refreshTokenRotation",schemaPath:"#/prope\
rties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};t===null?t=[k]:t.push(k),e++}var T=f===e;if(j=j||T,j)e=u,t!==null&&(u?t.length=
u:t=null);else{let k={instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
k]:t.push(k),e++,W.errors=t,!1}var a=M===e}else var a=!0}}}}}}}}}}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return W.errors=t,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ft={type:"object",additionalProperties:!1,properties:{providers:{
anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},{type:"object",minProperties:1,additionalProperties:{$ref:"#/$defs/LinkedProvider"}}]},whenUnsafe:{
type:"string",enum:["separateUser","reject"]},whenNoMatch:{type:"string",enum:["createUser","createNative","reject"]},nativeSignUp:{type:"string",enum:["allow",
"refuseKnownEmail"]},messages:{$ref:"#/$defs/RefusalMessages"},linkInvitedUsers:{type:"boolean"},afterLink:{type:"string",enum:["continue","retry"]},function:{$ref:"\
#/$defs/LinkingFunction"}}},Rt={type:"object",additionalProperties:!1,properties:{trustEmail:{type:"string",enum:["verifiedClaim","attested"]},emailVerified:{type:"\
string",enum:["always"]},emailDomains:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",maxLength:253,pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(\
?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}}}},os=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u");function ze(r,{
instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l=e;for(let i of Object.keys(r))if(!(i==="trustEmail"||i==="emailVerified"||i==="emailDo\
mains")){return ze.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){
if(r.trustEmail!==void 0&&n.call(r,"trustEmail")){let i=r.trustEmail,h=e;if(typeof i!="string")return ze.errors=[{instancePath:s+"/trustEmail",schemaPath:"#/pro\
perties/trustEmail/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="verifiedClaim"||i==="attested"))return ze.errors=[{instancePath:s+"/trustEmail",schemaPath:"\
#/properties/trustEmail/enum",keyword:"enum",params:{allowedValues:Rt.properties.trustEmail.enum}}],!1;var a=h===e}else var a=!0;if(a){if(r.emailVerified!==void 0&&
n.call(r,"emailVerified")){let i=r.emailVerified,h=e;if(typeof i!="string")return ze.errors=[{instancePath:s+"/emailVerified",schemaPath:"#/properties/emailVeri\
fied/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="always")return ze.errors=[{instancePath:s+"/emailVerified",schemaPath:"#/properties/emailVerified/\
enum",keyword:"enum",params:{allowedValues:Rt.properties.emailVerified.enum}}],!1;var a=h===e}else var a=!0;if(a)if(r.emailDomains!==void 0&&n.call(r,"emailDoma\
ins")){let i=r.emailDomains,h=e;if(e===h)if(Array.isArray(i)){if(i.length<1)return ze.errors=[{instancePath:s+"/emailDomains",schemaPath:"#/properties/emailDoma\
ins/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let U=i.length;for(let z=0;z<U;z++){let x=i[z],D=e;if(e===D)if(typeof x=="string"){if(L(x)>253)
return ze.errors=[{instancePath:s+"/emailDomains/"+z,schemaPath:"#/properties/emailDomains/items/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(!os.test(
x))return ze.errors=[{instancePath:s+"/emailDomains/"+z,schemaPath:"#/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z\
0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$"}}],!1}else return ze.errors=[{instancePath:s+"/emailDomains/"+z,schemaPath:"#/properties/ema\
ilDomains/items/type",keyword:"type",params:{type:"string"}}],!1;var P=D===e;if(!P)break}if(P){let z=i.length,x;if(z>1){let D={};for(;z--;){let v=i[z];if(typeof v==
"string"){if(typeof D[v]=="number"){return x=D[v],ze.errors=[{instancePath:s+"/emailDomains",schemaPath:"#/properties/emailDomains/uniqueItems",keyword:"uniqueI\
tems",params:{i:z,j:x}}],!1;break}D[v]=z}}}}}}else return ze.errors=[{instancePath:s+"/emailDomains",schemaPath:"#/properties/emailDomains/type",keyword:"type",
params:{type:"array"}}],!1;var a=h===e}else var a=!0}}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.
errors=t,e===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps={type:"object",additionalProperties:!1,minProperties:1,properties:{ACCOUNT_LINKED:{
$ref:"#/$defs/RefusalMessage"},ACCOUNT_DISABLED:{$ref:"#/$defs/RefusalMessage"},EMAIL_DOMAIN_NOT_ALLOWED:{$ref:"#/$defs/RefusalMessage"},EMAIL_IN_USE:{$ref:"#/$\
defs/RefusalMessage"},EMAIL_NOT_USABLE:{$ref:"#/$defs/RefusalMessage"},LINK_REFUSED:{$ref:"#/$defs/RefusalMessage"},NOT_INVITED:{$ref:"#/$defs/RefusalMessage"},
PROFILE_EXISTS:{$ref:"#/$defs/RefusalMessage"},PROFILE_INCOMPLETE:{$ref:"#/$defs/RefusalMessage"},SIGN_IN_IN_PROGRESS:{$ref:"#/$defs/RefusalMessage"},SIGN_IN_MISCONFIGURED:{
$ref:"#/$defs/RefusalMessage"},SIGN_IN_REFUSED:{$ref:"#/$defs/RefusalMessage"},SIGN_IN_UNAVAILABLE:{$ref:"#/$defs/RefusalMessage"},TOO_MANY_IDENTITIES:{$ref:"#/\
$defs/RefusalMessage"}}};var fs=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u");function ee(r,{instancePath:s="",
parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),e===0)if(typeof r=="string"){if(L(r)>200)return ee.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(L(r)<
1)return ee.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!fs.test(r))return ee.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$"}}],
!1}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return ee.errors=t,e===0}ee.evaluated={dynamicProps:!1,
dynamicItems:!1};function Lr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Lr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return Lr.errors=[{instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let P=e;for(let l of Object.keys(r))if(!n.call(ps.properties,l)){return Lr.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.ACCOUNT_LINKED!==void 0&&
n.call(r,"ACCOUNT_LINKED")){let l=e;ee(r.ACCOUNT_LINKED,{instancePath:s+"/ACCOUNT_LINKED",parentData:r,parentDataProperty:"ACCOUNT_LINKED",rootData:m,dynamicAnchors:d})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.ACCOUNT_DISABLED!==void 0&&n.call(r,"ACCOUNT_DISABLED")){let l=e;ee(r.
ACCOUNT_DISABLED,{instancePath:s+"/ACCOUNT_DISABLED",parentData:r,parentDataProperty:"ACCOUNT_DISABLED",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(
ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&n.call(r,"EMAIL_DOMAIN_NOT_ALLOWED")){let l=e;ee(r.EMAIL_DOMAIN_NOT_ALLOWED,
{instancePath:s+"/EMAIL_DOMAIN_NOT_ALLOWED",parentData:r,parentDataProperty:"EMAIL_DOMAIN_NOT_ALLOWED",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(
ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.EMAIL_IN_USE!==void 0&&n.call(r,"EMAIL_IN_USE")){let l=e;ee(r.EMAIL_IN_USE,{instancePath:s+"/EMAIL_I\
N_USE",parentData:r,parentDataProperty:"EMAIL_IN_USE",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;
if(a){if(r.EMAIL_NOT_USABLE!==void 0&&n.call(r,"EMAIL_NOT_USABLE")){let l=e;ee(r.EMAIL_NOT_USABLE,{instancePath:s+"/EMAIL_NOT_USABLE",parentData:r,parentDataProperty:"\
EMAIL_NOT_USABLE",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.LINK_REFUSED!==void 0&&
n.call(r,"LINK_REFUSED")){let l=e;ee(r.LINK_REFUSED,{instancePath:s+"/LINK_REFUSED",parentData:r,parentDataProperty:"LINK_REFUSED",rootData:m,dynamicAnchors:d})||
(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.NOT_INVITED!==void 0&&n.call(r,"NOT_INVITED")){let l=e;ee(r.NOT_INVITED,
{instancePath:s+"/NOT_INVITED",parentData:r,parentDataProperty:"NOT_INVITED",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);
var a=l===e}else var a=!0;if(a){if(r.PROFILE_EXISTS!==void 0&&n.call(r,"PROFILE_EXISTS")){let l=e;ee(r.PROFILE_EXISTS,{instancePath:s+"/PROFILE_EXISTS",parentData:r,
parentDataProperty:"PROFILE_EXISTS",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.PROFILE_INCOMPLETE!==
void 0&&n.call(r,"PROFILE_INCOMPLETE")){let l=e;ee(r.PROFILE_INCOMPLETE,{instancePath:s+"/PROFILE_INCOMPLETE",parentData:r,parentDataProperty:"PROFILE_INCOMPLET\
E",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.SIGN_IN_IN_PROGRESS!==void 0&&n.call(
r,"SIGN_IN_IN_PROGRESS")){let l=e;ee(r.SIGN_IN_IN_PROGRESS,{instancePath:s+"/SIGN_IN_IN_PROGRESS",parentData:r,parentDataProperty:"SIGN_IN_IN_PROGRESS",rootData:m,
dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.SIGN_IN_MISCONFIGURED!==void 0&&n.call(r,"SIGN_IN\
_MISCONFIGURED")){let l=e;ee(r.SIGN_IN_MISCONFIGURED,{instancePath:s+"/SIGN_IN_MISCONFIGURED",parentData:r,parentDataProperty:"SIGN_IN_MISCONFIGURED",rootData:m,
dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.SIGN_IN_REFUSED!==void 0&&n.call(r,"SIGN_IN_REFUS\
ED")){let l=e;ee(r.SIGN_IN_REFUSED,{instancePath:s+"/SIGN_IN_REFUSED",parentData:r,parentDataProperty:"SIGN_IN_REFUSED",rootData:m,dynamicAnchors:d})||(t=t===null?
ee.errors:t.concat(ee.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.SIGN_IN_UNAVAILABLE!==void 0&&n.call(r,"SIGN_IN_UNAVAILABLE")){let l=e;ee(r.SIGN_IN_UNAVAILABLE,
{instancePath:s+"/SIGN_IN_UNAVAILABLE",parentData:r,parentDataProperty:"SIGN_IN_UNAVAILABLE",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),
e=t.length);var a=l===e}else var a=!0;if(a)if(r.TOO_MANY_IDENTITIES!==void 0&&n.call(r,"TOO_MANY_IDENTITIES")){let l=e;ee(r.TOO_MANY_IDENTITIES,{instancePath:s+
"/TOO_MANY_IDENTITIES",parentData:r,parentDataProperty:"TOO_MANY_IDENTITIES",rootData:m,dynamicAnchors:d})||(t=t===null?ee.errors:t.concat(ee.errors),e=t.length);
var a=l===e}else var a=!0}}}}}}}}}}}}}}}else return Lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lr.errors=t,
e===0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ut={type:"object",additionalProperties:!1,properties:{memoryMb:{type:"integer",minimum:128,maximum:10240},
architecture:{type:"string",enum:["arm64","x86_64"]},runtime:{type:"string",enum:["nodejs22.x","nodejs24.x"]},logRetentionDays:{enum:[1,3,5,7,14,30,60,90,120,150,
180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},rolePath:{type:"string",maxLength:512,pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"},permissionsBoundaryArn:{
type:"string",pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"},alarmTopicArn:{type:"string",pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]\
{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"},reservedConcurrency:{type:"integer",minimum:1,maximum:1e4},kmsKeyArn:{type:"string",pattern:"\
^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"},codeSigningConfigArn:{
type:"string",pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$"}}},us=new RegExp("^/(?:[\\x21\
-\\x2E\\x30-\\x7E]+/)*$","u"),ms=new RegExp("^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),cs=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a\
-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$","u"),ys=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12\
}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),ds=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[\
0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$","u");function ye(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(!n.call(ut.properties,l)){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e){if(r.memoryMb!==void 0&&n.call(r,"memoryMb")){let l=r.memoryMb,i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ye.errors=
[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>
10240||isNaN(l))return ye.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/maximum",keyword:"maximum",params:{comparison:"<=",limit:10240}}],
!1;if(l<128||isNaN(l))return ye.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/minimum",keyword:"minimum",params:{comparison:">=",limit:128}}],
!1}var a=i===e}else var a=!0;if(a){if(r.architecture!==void 0&&n.call(r,"architecture")){let l=r.architecture,i=e;if(typeof l!="string")return ye.errors=[{instancePath:s+
"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="arm64"||l==="x86_64"))return ye.errors=[{instancePath:s+
"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{allowedValues:ut.properties.architecture.enum}}],!1;var a=i===e}else var a=!0;
if(a){if(r.runtime!==void 0&&n.call(r,"runtime")){let l=r.runtime,i=e;if(typeof l!="string")return ye.errors=[{instancePath:s+"/runtime",schemaPath:"#/propertie\
s/runtime/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="nodejs22.x"||l==="nodejs24.x"))return ye.errors=[{instancePath:s+"/runtime",schemaPath:"#/p\
roperties/runtime/enum",keyword:"enum",params:{allowedValues:ut.properties.runtime.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.logRetentionDays!==void 0&&n.
call(r,"logRetentionDays")){let l=r.logRetentionDays,i=e;if(!(l===1||l===3||l===5||l===7||l===14||l===30||l===60||l===90||l===120||l===150||l===180||l===365||l===
400||l===545||l===731||l===1096||l===1827||l===2192||l===2557||l===2922||l===3288||l===3653))return ye.errors=[{instancePath:s+"/logRetentionDays",schemaPath:"#\
/properties/logRetentionDays/enum",keyword:"enum",params:{allowedValues:ut.properties.logRetentionDays.enum}}],!1;var a=i===e}else var a=!0;if(a){if(r.rolePath!==
void 0&&n.call(r,"rolePath")){let l=r.rolePath,i=e;if(e===i)if(typeof l=="string"){if(L(l)>512)return ye.errors=[{instancePath:s+"/rolePath",schemaPath:"#/prope\
rties/rolePath/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(!us.test(l))return ye.errors=[{instancePath:s+"/rolePath",schemaPath:"#/properties/role\
Path/pattern",keyword:"pattern",params:{pattern:"^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"}}],!1}else return ye.errors=[{instancePath:s+"/rolePath",schemaPath:"#/prop\
erties/rolePath/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.permissionsBoundaryArn!==void 0&&n.call(r,"permissionsBoun\
daryArn")){let l=r.permissionsBoundaryArn,i=e;if(e===i)if(typeof l=="string"){if(!ms.test(l))return ye.errors=[{instancePath:s+"/permissionsBoundaryArn",schemaPath:"\
#/properties/permissionsBoundaryArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"}}],!1}else return ye.
errors=[{instancePath:s+"/permissionsBoundaryArn",schemaPath:"#/properties/permissionsBoundaryArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else
var a=!0;if(a){if(r.alarmTopicArn!==void 0&&n.call(r,"alarmTopicArn")){let l=r.alarmTopicArn,i=e;if(e===i)if(typeof l=="string"){if(!cs.test(l))return ye.errors=
[{instancePath:s+"/alarmTopicArn",schemaPath:"#/properties/alarmTopicArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+\
)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"}}],!1}else return ye.errors=[{instancePath:s+"/alarmTopicArn",schemaPath:"#/properties/alarmTopicArn/\
type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(r.reservedConcurrency!==void 0&&n.call(r,"reservedConcurrency")){let l=r.reservedConcurrency,
i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ye.errors=[{instancePath:s+"/reservedConcurrency",schemaPath:"#/properties/reservedConcurren\
cy/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return ye.errors=[{instancePath:s+"/reservedC\
oncurrency",schemaPath:"#/properties/reservedConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}}],!1;if(l<1||isNaN(l))return ye.errors=[{
instancePath:s+"/reservedConcurrency",schemaPath:"#/properties/reservedConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else
var a=!0;if(a){if(r.kmsKeyArn!==void 0&&n.call(r,"kmsKeyArn")){let l=r.kmsKeyArn,i=e;if(e===i)if(typeof l=="string"){if(!ys.test(l))return ye.errors=[{instancePath:s+
"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:k\
ey/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"}}],!1}else return ye.errors=[{instancePath:s+"/kmsKeyArn",schemaPath:"#/p\
roperties/kmsKeyArn/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(r.codeSigningConfigArn!==void 0&&n.call(r,"codeSigningCon\
figArn")){let l=r.codeSigningConfigArn,i=e;if(e===i)if(typeof l=="string"){if(!ds.test(l))return ye.errors=[{instancePath:s+"/codeSigningConfigArn",schemaPath:"\
#/properties/codeSigningConfigArn/pattern",keyword:"pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing\
-config:csc-[a-z0-9]{17}$"}}],!1}else return ye.errors=[{instancePath:s+"/codeSigningConfigArn",schemaPath:"#/properties/codeSigningConfigArn/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}}}}}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ye.errors=t,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let h=e;for(let I of Object.keys(r))if(!(I==="providers"||I==="whenUnsafe"||I==="whenNoMatch"||I==="nativeSignUp"||I==="messages"||I==="linkInvitedU\
sers"||I==="afterLink"||I==="function")){return Ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}}],
!1;break}if(h===e){if(r.providers!==void 0&&n.call(r,"providers")){let I=r.providers,U=e,z=e,x=!1,D=e;if(e===D)if(Array.isArray(I))if(I.length<1){let O={instancePath:s+
"/providers",schemaPath:"#/properties/providers/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};t===null?t=[O]:t.push(O),e++}else{var a=!0;let O=I.length;
for(let V=0;V<O;V++){let $=e;if(typeof I[V]!="string"){let R={instancePath:s+"/providers/"+V,schemaPath:"#/properties/providers/anyOf/0/items/type",keyword:"typ\
e",params:{type:"string"}};t===null?t=[R]:t.push(R),e++}var a=$===e;if(!a)break}if(a){let V=I.length,$;if(V>1){let S={};for(;V--;){let R=I[V];if(typeof R=="stri\
ng"){if(typeof S[R]=="number"){$=S[R];let p={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i:V,
j:$}};t===null?t=[p]:t.push(p),e++;break}S[R]=V}}}}}else{let O={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[O]:t.push(O),e++}var l=D===e;x=x||l;let v=e;if(e===v)if(I&&typeof I=="object"&&!Array.isArray(I))if(Object.keys(I).length<1){let O={instancePath:s+
"/providers",schemaPath:"#/properties/providers/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1}};t===null?t=[O]:t.push(O),e++}else for(let O of Object.
keys(I)){let V=e;ze(I[O],{instancePath:s+"/providers/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:I,parentDataProperty:O,rootData:m,dynamicAnchors:d})||
(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var P=V===e;if(!P)break}else{let O={instancePath:s+"/providers",schemaPath:"#/properties/providers/anyOf/1\
/type",keyword:"type",params:{type:"object"}};t===null?t=[O]:t.push(O),e++}var l=v===e;if(x=x||l,x)e=z,t!==null&&(z?t.length=z:t=null);else{let O={instancePath:s+
"/providers",schemaPath:"#/properties/providers/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,Ue.errors=t,!1}var i=U===e}else var i=!0;if(i){
if(r.whenUnsafe!==void 0&&n.call(r,"whenUnsafe")){let I=r.whenUnsafe,U=e;if(typeof I!="string")return Ue.errors=[{instancePath:s+"/whenUnsafe",schemaPath:"#/pro\
perties/whenUnsafe/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="separateUser"||I==="reject"))return Ue.errors=[{instancePath:s+"/whenUnsafe",schemaPath:"\
#/properties/whenUnsafe/enum",keyword:"enum",params:{allowedValues:ft.properties.whenUnsafe.enum}}],!1;var i=U===e}else var i=!0;if(i){if(r.whenNoMatch!==void 0&&
n.call(r,"whenNoMatch")){let I=r.whenNoMatch,U=e;if(typeof I!="string")return Ue.errors=[{instancePath:s+"/whenNoMatch",schemaPath:"#/properties/whenNoMatch/typ\
e",keyword:"type",params:{type:"string"}}],!1;if(!(I==="createUser"||I==="createNative"||I==="reject"))return Ue.errors=[{instancePath:s+"/whenNoMatch",schemaPath:"\
#/properties/whenNoMatch/enum",keyword:"enum",params:{allowedValues:ft.properties.whenNoMatch.enum}}],!1;var i=U===e}else var i=!0;if(i){if(r.nativeSignUp!==void 0&&
n.call(r,"nativeSignUp")){let I=r.nativeSignUp,U=e;if(typeof I!="string")return Ue.errors=[{instancePath:s+"/nativeSignUp",schemaPath:"#/properties/nativeSignUp\
/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="allow"||I==="refuseKnownEmail"))return Ue.errors=[{instancePath:s+"/nativeSignUp",schemaPath:"#/prop\
erties/nativeSignUp/enum",keyword:"enum",params:{allowedValues:ft.properties.nativeSignUp.enum}}],!1;var i=U===e}else var i=!0;if(i){if(r.messages!==void 0&&n.call(
r,"messages")){let I=e;Lr(r.messages,{instancePath:s+"/messages",parentData:r,parentDataProperty:"messages",rootData:m,dynamicAnchors:d})||(t=t===null?Lr.errors:
t.concat(Lr.errors),e=t.length);var i=I===e}else var i=!0;if(i){if(r.linkInvitedUsers!==void 0&&n.call(r,"linkInvitedUsers")){let I=e;if(typeof r.linkInvitedUsers!=
"boolean")return Ue.errors=[{instancePath:s+"/linkInvitedUsers",schemaPath:"#/properties/linkInvitedUsers/type",keyword:"type",params:{type:"boolean"}}],!1;var i=I===
e}else var i=!0;if(i){if(r.afterLink!==void 0&&n.call(r,"afterLink")){let I=r.afterLink,U=e;if(typeof I!="string")return Ue.errors=[{instancePath:s+"/afterLink",
schemaPath:"#/properties/afterLink/type",keyword:"type",params:{type:"string"}}],!1;if(!(I==="continue"||I==="retry"))return Ue.errors=[{instancePath:s+"/afterL\
ink",schemaPath:"#/properties/afterLink/enum",keyword:"enum",params:{allowedValues:ft.properties.afterLink.enum}}],!1;var i=U===e}else var i=!0;if(i)if(r.function!==
void 0&&n.call(r,"function")){let I=e;ye(r.function,{instancePath:s+"/function",parentData:r,parentDataProperty:"function",rootData:m,dynamicAnchors:d})||(t=t===
null?ye.errors:t.concat(ye.errors),e=t.length);var i=I===e}else var i=!0}}}}}}}}else return Ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ue.errors=t,e===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hs=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u");
function jr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=jr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>200)return jr.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:200}}],!1;if(!hs.test(r))return jr.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?\
)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$"}}],!1}else return jr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return jr.errors=t,e===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};var vs=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9\
]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u");function Dr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>
200)return Dr.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!vs.test(r))return Dr.errors=[{instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?\
:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$"}}],!1}else return Dr.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"string"}}],!1;return Dr.errors=t,e===0}Dr.evaluated={dynamicProps:!1,dynamicItems:!1};function cr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=cr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a=e;for(let P of Object.keys(r))if(P!=="path"){return cr.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(a===e&&r.path!==void 0&&n.call(r,
"path")){let P=r.path;if(e===e)if(typeof P=="string"){if(L(P)>1024)return cr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/maxLength",keyword:"m\
axLength",params:{limit:1024}}],!1;if(L(P)<1)return cr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return cr.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1}}else return cr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cr.errors=t,e===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs={type:"ob\
ject",additionalProperties:!1,required:["bucket","key","region"],properties:{bucket:{type:"string",minLength:3,maxLength:63,pattern:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!\
xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"},key:{type:"string",minLength:1,maxLength:1024,pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"},region:{
type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"},encrypt:{type:"boolean"},kmsKeyId:{type:"string",maxLength:2048,pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}\
(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z\
]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"},useLockfile:{type:"boolean"},dynamodbTable:{type:"string",pattern:"^[a-zA-Z0-9_.-]{3,255}$"},workspaceKeyPrefix:{
type:"string",minLength:1,maxLength:1024,pattern:"^[^/](?:[\\s\\S]*[^/])?$"},profile:{type:"string",minLength:1,maxLength:256},assumeRole:{$ref:"#/$defs/AssumeR\
ole"}}},Ps=new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),ks=new RegExp("^(?!/)(?:[^/\
]|/(?!/|$))+$","u"),ws=new RegExp("^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a\
-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),bs=new RegExp("^[a-z\
A-Z0-9_.-]{3,255}$","u"),Is=new RegExp("^[^/](?:[\\s\\S]*[^/])?$","u");var _s=new RegExp("^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u"),As=new RegExp("^[\\w+=,.@:/-]+$","u");function Me(r,{instancePath:s="",parentData:q,
parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.roleArn===void 0||!n.call(r,"roleArn"))&&(P="roleArn"))return Me.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="roleArn"||i==="externalId")){return Me.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.roleArn!==void 0&&n.call(r,"roleArn")){
let i=r.roleArn,h=e;if(e===h)if(typeof i=="string"){if(!_s.test(i))return Me.errors=[{instancePath:s+"/roleArn",schemaPath:"#/properties/roleArn/pattern",keyword:"\
pattern",params:{pattern:"^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$"}}],!1}else return Me.errors=[{instancePath:s+"/roleArn",schemaPath:"#/proper\
ties/roleArn/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.externalId!==void 0&&n.call(r,"externalId")){let i=r.externalId,
h=e;if(e===h)if(typeof i=="string"){if(L(i)>1224)return Me.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLeng\
th",params:{limit:1224}}],!1;if(L(i)<2)return Me.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:2}}],!1;if(!As.test(i))return Me.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/pattern",keyword:"pattern",params:{pattern:"^[\\\
w+=,.@:/-]+$"}}],!1}else return Me.errors=[{instancePath:s+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}}],!1;var a=h===
e}else var a=!0}}}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=t,e===0}Me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=pe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.bucket===void 0||!n.call(r,"\
bucket"))&&(P="bucket")||(r.key===void 0||!n.call(r,"key"))&&(P="key")||(r.region===void 0||!n.call(r,"region"))&&(P="region"))return pe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!n.call(gs.properties,i)){return pe.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.bucket!==void 0&&n.call(
r,"bucket")){let i=r.bucket,h=e;if(e===h)if(typeof i=="string"){if(L(i)>63)return pe.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/maxLength",
keyword:"maxLength",params:{limit:63}}],!1;if(L(i)<3)return pe.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/minLength",keyword:"minLength",
params:{limit:3}}],!1;if(!Ps.test(i))return pe.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^(?\
!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"}}],!1}else return pe.errors=[{instancePath:s+"/bucket",schemaPath:"\
#/properties/bucket/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.key!==void 0&&n.call(r,"key")){let i=r.key,h=e;if(e===
h)if(typeof i=="string"){if(L(i)>1024)return pe.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1;if(L(i)<1)return pe.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!ks.test(i))return pe.
errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?:[^/]|/(?!/|$))+$"}}],!1}else return pe.errors=[
{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.region!==void 0&&n.call(
r,"region")){let i=r.region,h=e;if(e===h)if(typeof i=="string"){if(!Mt.test(i))return pe.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/patte\
rn",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return pe.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/type",
keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.encrypt!==void 0&&n.call(r,"encrypt")){let i=e;if(typeof r.encrypt!="boolean")return pe.
errors=[{instancePath:s+"/encrypt",schemaPath:"#/properties/encrypt/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.kmsKeyId!==
void 0&&n.call(r,"kmsKeyId")){let i=r.kmsKeyId,h=e;if(e===h)if(typeof i=="string"){if(L(i)>2048)return pe.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/prop\
erties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!ws.test(i))return pe.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/properties/km\
sKeyId/pattern",keyword:"pattern",params:{pattern:"^((arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f\
0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"}}],!1}else
return pe.errors=[{instancePath:s+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){
if(r.useLockfile!==void 0&&n.call(r,"useLockfile")){let i=e;if(typeof r.useLockfile!="boolean")return pe.errors=[{instancePath:s+"/useLockfile",schemaPath:"#/pr\
operties/useLockfile/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a){if(r.dynamodbTable!==void 0&&n.call(r,"dynamodbTable")){let i=r.
dynamodbTable,h=e;if(e===h)if(typeof i=="string"){if(!bs.test(i))return pe.errors=[{instancePath:s+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/patte\
rn",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_.-]{3,255}$"}}],!1}else return pe.errors=[{instancePath:s+"/dynamodbTable",schemaPath:"#/properties/dynamodbT\
able/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.workspaceKeyPrefix!==void 0&&n.call(r,"workspaceKeyPrefix")){let i=r.
workspaceKeyPrefix,h=e;if(e===h)if(typeof i=="string"){if(L(i)>1024)return pe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/properties/workspaceKe\
yPrefix/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(L(i)<1)return pe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/properties/works\
paceKeyPrefix/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Is.test(i))return pe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"#/properti\
es/workspaceKeyPrefix/pattern",keyword:"pattern",params:{pattern:"^[^/](?:[\\s\\S]*[^/])?$"}}],!1}else return pe.errors=[{instancePath:s+"/workspaceKeyPrefix",schemaPath:"\
#/properties/workspaceKeyPrefix/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.profile!==void 0&&n.call(r,"profile")){let i=r.
profile,h=e;if(e===h)if(typeof i=="string"){if(L(i)>256)return pe.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/maxLength",keyword:"maxLen\
gth",params:{limit:256}}],!1;if(L(i)<1)return pe.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return pe.errors=[{instancePath:s+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;
if(a)if(r.assumeRole!==void 0&&n.call(r,"assumeRole")){let i=e;Me(r.assumeRole,{instancePath:s+"/assumeRole",parentData:r,parentDataProperty:"assumeRole",rootData:m,
dynamicAnchors:d})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var a=i===e}else var a=!0}}}}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u");function rr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.
bucket===void 0||!n.call(r,"bucket"))&&(P="bucket"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;
{let l=e;for(let i of Object.keys(r))if(!(i==="bucket"||i==="prefix"||i==="kmsEncryptionKey")){return rr.errors=[{instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.bucket!==void 0&&n.call(r,"bucket")){let i=r.bucket,h=e;if(e===h)if(typeof i==
"string"){if(L(i)>222)return rr.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/maxLength",keyword:"maxLength",params:{limit:222}}],!1;if(L(i)<
3)return rr.errors=[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/minLength",keyword:"minLength",params:{limit:3}}],!1;if(!Os.test(i))return rr.errors=
[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*[a-z0-9]$"}}],!1}else return rr.errors=
[{instancePath:s+"/bucket",schemaPath:"#/properties/bucket/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.prefix!==void 0&&
n.call(r,"prefix")){let i=e;oe(r.prefix,{instancePath:s+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:m,dynamicAnchors:d})||(t=t===null?oe.errors:
t.concat(oe.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.kmsEncryptionKey!==void 0&&n.call(r,"kmsEncryptionKey")){let i=e;oe(r.kmsEncryptionKey,{instancePath:s+
"/kmsEncryptionKey",parentData:r,parentDataProperty:"kmsEncryptionKey",rootData:m,dynamicAnchors:d})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var a=i===
e}else var a=!0}}}}else return rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=t,e===0}rr.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var xs=new RegExp("^[a-z0-9]{3,24}$","u"),$s=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),Ls=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
"u");function Le(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Le.evaluated;if(o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.storageAccountName===void 0||!n.call(r,"storageAcc\
ountName"))&&(P="storageAccountName")||(r.containerName===void 0||!n.call(r,"containerName"))&&(P="containerName")||(r.key===void 0||!n.call(r,"key"))&&(P="key"))
return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="reso\
urceGroupName"||i==="storageAccountName"||i==="containerName"||i==="key"||i==="subscriptionId"||i==="tenantId"||i==="useAzureadAuth"||i==="useOidc")){return Le.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.resourceGroupName!==
void 0&&n.call(r,"resourceGroupName")){let i=e;oe(r.resourceGroupName,{instancePath:s+"/resourceGroupName",parentData:r,parentDataProperty:"resourceGroupName",rootData:m,
dynamicAnchors:d})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.storageAccountName!==void 0&&n.call(r,"storageAcc\
ountName")){let i=r.storageAccountName,h=e;if(e===h)if(typeof i=="string"){if(!xs.test(i))return Le.errors=[{instancePath:s+"/storageAccountName",schemaPath:"#/\
properties/storageAccountName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{3,24}$"}}],!1}else return Le.errors=[{instancePath:s+"/storageAccountName",schemaPath:"\
#/properties/storageAccountName/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.containerName!==void 0&&n.call(r,"containe\
rName")){let i=r.containerName,h=e;if(e===h)if(typeof i=="string"){if(L(i)>63)return Le.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/contai\
nerName/maxLength",keyword:"maxLength",params:{limit:63}}],!1;if(L(i)<3)return Le.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/containerNam\
e/minLength",keyword:"minLength",params:{limit:3}}],!1;if(!$s.test(i))return Le.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/containerName/\
pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:-?[a-z0-9])*$"}}],!1}else return Le.errors=[{instancePath:s+"/containerName",schemaPath:"#/properties/co\
ntainerName/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.key!==void 0&&n.call(r,"key")){let i=e;oe(r.key,{instancePath:s+
"/key",parentData:r,parentDataProperty:"key",rootData:m,dynamicAnchors:d})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var a=i===e}else var a=!0;if(a){
if(r.subscriptionId!==void 0&&n.call(r,"subscriptionId")){let i=r.subscriptionId,h=e;if(e===h)if(typeof i=="string"){if(!Ls.test(i))return Le.errors=[{instancePath:s+
"/subscriptionId",schemaPath:"#/properties/subscriptionId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}}],
!1}else return Le.errors=[{instancePath:s+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else
var a=!0;if(a){if(r.tenantId!==void 0&&n.call(r,"tenantId")){let i=e;oe(r.tenantId,{instancePath:s+"/tenantId",parentData:r,parentDataProperty:"tenantId",rootData:m,
dynamicAnchors:d})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.useAzureadAuth!==void 0&&n.call(r,"useAzureadAuth")){
let i=e;if(typeof r.useAzureadAuth!="boolean")return Le.errors=[{instancePath:s+"/useAzureadAuth",schemaPath:"#/properties/useAzureadAuth/type",keyword:"type",params:{
type:"boolean"}}],!1;var a=i===e}else var a=!0;if(a)if(r.useOidc!==void 0&&n.call(r,"useOidc")){let i=e;if(typeof r.useOidc!="boolean")return Le.errors=[{instancePath:s+
"/useOidc",schemaPath:"#/properties/useOidc/type",keyword:"type",params:{type:"boolean"}}],!1;var a=i===e}else var a=!0}}}}}}}}}else return Le.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var At={type:"ob\
ject",additionalProperties:!1,required:["address"],properties:{address:{$ref:"#/$defs/StateAddress"},lockAddress:{$ref:"#/$defs/StateAddress"},unlockAddress:{$ref:"\
#/$defs/StateAddress"},updateMethod:{type:"string",enum:["POST","PUT"]},lockMethod:{type:"string",enum:["LOCK","POST","PUT"]},unlockMethod:{type:"string",enum:[
"UNLOCK","DELETE","POST","PUT"]},retryMax:{type:"integer",minimum:0,maximum:100}}};var js=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u");function Ge(r,{
instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(typeof r=="string"){if(L(r)>1024)return Ge.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1;if(!js.test(r))return Ge.errors=[{instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9\
A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$"}}],!1}else return Ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return Ge.errors=t,e===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let P;if((r.address===void 0||!n.call(r,"address"))&&(P="address"))return Re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="address"||i==="lockAddress"||i==="unlockAddress"||i==="updateMethod"||i==="lockMethod"||i===
"unlockMethod"||i==="retryMax")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(l===e){if(r.address!==void 0&&n.call(r,"address")){let i=e;Ge(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:m,
dynamicAnchors:d})||(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.lockAddress!==void 0&&n.call(r,"lockAddress")){let i=e;
Ge(r.lockAddress,{instancePath:s+"/lockAddress",parentData:r,parentDataProperty:"lockAddress",rootData:m,dynamicAnchors:d})||(t=t===null?Ge.errors:t.concat(Ge.errors),
e=t.length);var a=i===e}else var a=!0;if(a){if(r.unlockAddress!==void 0&&n.call(r,"unlockAddress")){let i=e;Ge(r.unlockAddress,{instancePath:s+"/unlockAddress",
parentData:r,parentDataProperty:"unlockAddress",rootData:m,dynamicAnchors:d})||(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var a=i===e}else var a=!0;if(a){
if(r.updateMethod!==void 0&&n.call(r,"updateMethod")){let i=r.updateMethod,h=e;if(typeof i!="string")return Re.errors=[{instancePath:s+"/updateMethod",schemaPath:"\
#/properties/updateMethod/type",keyword:"type",params:{type:"string"}}],!1;if(!(i==="POST"||i==="PUT"))return Re.errors=[{instancePath:s+"/updateMethod",schemaPath:"\
#/properties/updateMethod/enum",keyword:"enum",params:{allowedValues:At.properties.updateMethod.enum}}],!1;var a=h===e}else var a=!0;if(a){if(r.lockMethod!==void 0&&
n.call(r,"lockMethod")){let i=r.lockMethod,h=e;if(typeof i!="string")return Re.errors=[{instancePath:s+"/lockMethod",schemaPath:"#/properties/lockMethod/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(i==="LOCK"||i==="POST"||i==="PUT"))return Re.errors=[{instancePath:s+"/lockMethod",schemaPath:"#/properties/lockMethod/en\
um",keyword:"enum",params:{allowedValues:At.properties.lockMethod.enum}}],!1;var a=h===e}else var a=!0;if(a){if(r.unlockMethod!==void 0&&n.call(r,"unlockMethod")){
let i=r.unlockMethod,h=e;if(typeof i!="string")return Re.errors=[{instancePath:s+"/unlockMethod",schemaPath:"#/properties/unlockMethod/type",keyword:"type",params:{
type:"string"}}],!1;if(!(i==="UNLOCK"||i==="DELETE"||i==="POST"||i==="PUT"))return Re.errors=[{instancePath:s+"/unlockMethod",schemaPath:"#/properties/unlockMet\
hod/enum",keyword:"enum",params:{allowedValues:At.properties.unlockMethod.enum}}],!1;var a=h===e}else var a=!0;if(a)if(r.retryMax!==void 0&&n.call(r,"retryMax")){
let i=r.retryMax,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Re.errors=[{instancePath:s+"/retryMax",schemaPath:"#/properties/retryMax/ty\
pe",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i))return Re.errors=[{instancePath:s+"/retryMax",schemaPath:"\
#/properties/retryMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(i<0||isNaN(i))return Re.errors=[{instancePath:s+"/retryMax",schemaPath:"\
#/properties/retryMax/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var a=h===e}else var a=!0}}}}}}}}else return Re.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=t,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u"),Ot=new RegExp("^[A-Z\
a-z0-9_-]+$","u");function $e(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return $e.errors=[{instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="name"||i==="tags"||i==="project"||i==="prefix")){return $e.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.name!==void 0&&
n.call(r,"name")){let i=r.name,h=e;if(e===h)if(typeof i=="string"){if(L(i)>90)return $e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",
keyword:"maxLength",params:{limit:90}}],!1;if(L(i)<1)return $e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}}],!1;if(!Ot.test(i))return $e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\
$"}}],!1}else return $e.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;
if(a){if(r.tags!==void 0&&n.call(r,"tags")){let i=r.tags,h=e;if(e===h)if(Array.isArray(i)){if(i.length<1)return $e.errors=[{instancePath:s+"/tags",schemaPath:"#\
/properties/tags/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let U=i.length;for(let z=0;z<U;z++){let x=e;oe(i[z],{instancePath:s+"/tags/"+z,parentData:i,
parentDataProperty:z,rootData:m,dynamicAnchors:d})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var P=x===e;if(!P)break}if(P){let z=i.length,x;if(z>1){
e:for(;z--;)for(x=z;x--;)if(Xr(i[z],i[x])){return $e.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:z,
j:x}}],!1;break e}}}}}else return $e.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}}],!1;var a=h===e}else
var a=!0;if(a){if(r.project!==void 0&&n.call(r,"project")){let i=e;oe(r.project,{instancePath:s+"/project",parentData:r,parentDataProperty:"project",rootData:m,
dynamicAnchors:d})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.prefix!==void 0&&n.call(r,"prefix")){let i=r.prefix,
h=e;if(e===h)if(typeof i=="string"){if(L(i)>90)return $e.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxLength",params:{
limit:90}}],!1;if(L(i)<1)return $e.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Ot.
test(i))return $e.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}}],!1}else return $e.
errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0}}}}}else return $e.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function De(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.organization===void 0||!n.call(r,"organization"))&&(P="o\
rganization")||(r.workspaces===void 0||!n.call(r,"workspaces"))&&(P="workspaces"))return De.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="hostname"||i==="organization"||i==="workspaces")){return De.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.hostname!==void 0&&n.call(r,"hostname")){let i=r.
hostname,h=e;if(e===h)if(typeof i=="string"){if(L(i)>253)return De.errors=[{instancePath:s+"/hostname",schemaPath:"#/properties/hostname/maxLength",keyword:"max\
Length",params:{limit:253}}],!1;if(!Ds.test(i))return De.errors=[{instancePath:s+"/hostname",schemaPath:"#/properties/hostname/pattern",keyword:"pattern",params:{
pattern:"^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$"}}],!1}else return De.errors=[{instancePath:s+
"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(r.organization!==void 0&&n.call(
r,"organization")){let i=r.organization,h=e;if(e===h)if(typeof i=="string"){if(L(i)>90)return De.errors=[{instancePath:s+"/organization",schemaPath:"#/propertie\
s/organization/maxLength",keyword:"maxLength",params:{limit:90}}],!1;if(L(i)<1)return De.errors=[{instancePath:s+"/organization",schemaPath:"#/properties/organi\
zation/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Ot.test(i))return De.errors=[{instancePath:s+"/organization",schemaPath:"#/properties/organizati\
on/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}}],!1}else return De.errors=[{instancePath:s+"/organization",schemaPath:"#/properties/organizat\
ion/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.workspaces!==void 0&&n.call(r,"workspaces")){let i=e;$e(r.workspaces,{instancePath:s+
"/workspaces",parentData:r,parentDataProperty:"workspaces",rootData:m,dynamicAnchors:d})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var a=i===e}else
var a=!0}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function wr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=wr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1)return wr.errors=
[{instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}}],!1;if(Object.keys(r).length<1)return wr.errors=[{instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let P=e;for(let l of Object.keys(r))if(!(l==="local"||l==="s3"||l==="gcs"||l==="azurerm"||l==="h\
ttp"||l==="cloud"||l==="remote")){return wr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e){if(r.local!==void 0&&n.call(r,"local")){let l=e;cr(r.local,{instancePath:s+"/local",parentData:r,parentDataProperty:"local",rootData:m,dynamicAnchors:d})||
(t=t===null?cr.errors:t.concat(cr.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.s3!==void 0&&n.call(r,"s3")){let l=e;pe(r.s3,{instancePath:s+"/s3",parentData:r,
parentDataProperty:"s3",rootData:m,dynamicAnchors:d})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.gcs!==void 0&&
n.call(r,"gcs")){let l=e;rr(r.gcs,{instancePath:s+"/gcs",parentData:r,parentDataProperty:"gcs",rootData:m,dynamicAnchors:d})||(t=t===null?rr.errors:t.concat(rr.
errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.azurerm!==void 0&&n.call(r,"azurerm")){let l=e;Le(r.azurerm,{instancePath:s+"/azurerm",parentData:r,parentDataProperty:"\
azurerm",rootData:m,dynamicAnchors:d})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var a=l===e}else var a=!0;if(a){if(r.http!==void 0&&n.call(r,"http")){
let l=e;Re(r.http,{instancePath:s+"/http",parentData:r,parentDataProperty:"http",rootData:m,dynamicAnchors:d})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);
var a=l===e}else var a=!0;if(a){if(r.cloud!==void 0&&n.call(r,"cloud")){let l=e;De(r.cloud,{instancePath:s+"/cloud",parentData:r,parentDataProperty:"cloud",rootData:m,
dynamicAnchors:d})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.remote!==void 0&&n.call(r,"remote")){let l=e;De(r.
remote,{instancePath:s+"/remote",parentData:r,parentDataProperty:"remote",rootData:m,dynamicAnchors:d})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var a=l===
e}else var a=!0}}}}}}}}else return wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wr.errors=t,e===0}wr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ss=new RegExp("^[0-9]{12}$","u");function tr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let l=e;for(let i of Object.keys(r))if(!(i==="requiredVersion"||i==="awsProviderVersion"||i==="backend"||i==="assumeRole"||i==="allowedAccountIds")){
return tr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.requiredVersion!==
void 0&&n.call(r,"requiredVersion")){let i=e;jr(r.requiredVersion,{instancePath:s+"/requiredVersion",parentData:r,parentDataProperty:"requiredVersion",rootData:m,
dynamicAnchors:d})||(t=t===null?jr.errors:t.concat(jr.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.awsProviderVersion!==void 0&&n.call(r,"awsProvide\
rVersion")){let i=e;Dr(r.awsProviderVersion,{instancePath:s+"/awsProviderVersion",parentData:r,parentDataProperty:"awsProviderVersion",rootData:m,dynamicAnchors:d})||
(t=t===null?Dr.errors:t.concat(Dr.errors),e=t.length);var a=i===e}else var a=!0;if(a){if(r.backend!==void 0&&n.call(r,"backend")){let i=e;wr(r.backend,{instancePath:s+
"/backend",parentData:r,parentDataProperty:"backend",rootData:m,dynamicAnchors:d})||(t=t===null?wr.errors:t.concat(wr.errors),e=t.length);var a=i===e}else var a=!0;
if(a){if(r.assumeRole!==void 0&&n.call(r,"assumeRole")){let i=e;Me(r.assumeRole,{instancePath:s+"/assumeRole",parentData:r,parentDataProperty:"assumeRole",rootData:m,
dynamicAnchors:d})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var a=i===e}else var a=!0;if(a)if(r.allowedAccountIds!==void 0&&n.call(r,"allowedAccou\
ntIds")){let i=r.allowedAccountIds,h=e;if(e===h)if(Array.isArray(i)){if(i.length<1)return tr.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properti\
es/allowedAccountIds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let U=i.length;for(let z=0;z<U;z++){let x=i[z],D=e;if(e===D)if(typeof x=="stri\
ng"){if(!Ss.test(x))return tr.errors=[{instancePath:s+"/allowedAccountIds/"+z,schemaPath:"#/properties/allowedAccountIds/items/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{12}$"}}],!1}else return tr.errors=[{instancePath:s+"/allowedAccountIds/"+z,schemaPath:"#/properties/allowedAccountIds/items/type",keyword:"type",
params:{type:"string"}}],!1;var P=D===e;if(!P)break}if(P){let z=i.length,x;if(z>1){let D={};for(;z--;){let v=i[z];if(typeof v=="string"){if(typeof D[v]=="number"){
return x=D[v],tr.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properties/allowedAccountIds/uniqueItems",keyword:"uniqueItems",params:{i:z,j:x}}],!1;
break}D[v]=z}}}}}}else return tr.errors=[{instancePath:s+"/allowedAccountIds",schemaPath:"#/properties/allowedAccountIds/type",keyword:"type",params:{type:"arra\
y"}}],!1;var a=h===e}else var a=!0}}}}}else return tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return tr.errors=t,
e===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Ce(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if((r.rule===void 0||
!n.call(r,"rule"))&&(P="rule")||(r.reason===void 0||!n.call(r,"reason"))&&(P="reason"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:P}}],!1;{let l=e;for(let i of Object.keys(r))if(!(i==="rule"||i==="at"||i==="reason")){return Ce.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(l===e){if(r.rule!==void 0&&n.call(r,"rule")){let i=r.rule,h=e;
if(e===h)if(typeof i=="string"){if(!zs.test(i))return Ce.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}}],!1}else return Ce.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var a=h===
e}else var a=!0;if(a){if(r.at!==void 0&&n.call(r,"at")){let i=r.at,h=e;if(e===h)if(typeof i=="string"){if(L(i)<1)return Ce.errors=[{instancePath:s+"/at",schemaPath:"\
#/properties/at/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ce.errors=[{instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a)if(r.reason!==void 0&&n.call(r,"reason")){let i=r.reason,h=e;if(e===h)if(typeof i=="string"){if(L(
i)>1024)return Ce.errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;if(L(i)<1)return Ce.
errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Ce.errors=[{instancePath:s+"/\
reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0}}}}else return Ce.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",
parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if((r.version===void 0||!n.call(r,"version"))&&(x="version")||(r.name===void 0||!n.call(r,"name"))&&
(x="name")||(r.region===void 0||!n.call(r,"region"))&&(x="region")||(r.userPool===void 0||!n.call(r,"userPool"))&&(x="userPool"))return _e.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:x}}],!1;{let D=e;for(let v of Object.keys(r))if(!n.call(Wt.properties,v)){return _e.errors=[{
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(D===e){if(r.version!==void 0&&n.call(
r,"version")){let v=e;if(r.version!==1)return _e.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],
!1;var a=v===e}else var a=!0;if(a){if(r.name!==void 0&&n.call(r,"name")){let v=r.name,O=e;if(e===O)if(typeof v=="string"){if(!Xt.test(v))return _e.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{1,62}$"}}],!1}else return _e.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=O===e}else var a=!0;if(a){if(r.region!==void 0&&n.call(r,"region")){let v=r.region,O=e;
if(e===O)if(typeof v=="string"){if(!Mt.test(v))return _e.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return _e.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}}],
!1;var a=O===e}else var a=!0;if(a){if(r.tags!==void 0&&n.call(r,"tags")){let v=r.tags,O=e;if(e===O)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).
length>50)return _e.errors=[{instancePath:s+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:50}}],!1;for(let $ of Object.
keys(v)){let S=e;if(typeof $=="string"){if(L($)>128){let R={instancePath:s+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{
limit:128},propertyName:$};t===null?t=[R]:t.push(R),e++}else if(L($)<1){let R={instancePath:s+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:$};t===null?t=[R]:t.push(R),e++}}var P=S===e;if(!P){let R={instancePath:s+"/tags",schemaPath:"#/properties/tags/propert\
yNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=[R]:t.push(R),e++,_e.errors=t,!1;break}}if(P)for(let $ of Object.keys(v)){let S=v[$],
R=e;if(e===R)if(typeof S=="string"){if(L(S)>256)return _e.errors=[{instancePath:s+"/tags/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tag\
s/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return _e.errors=[{instancePath:s+"/tags/"+$.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var l=R===e;if(!l)break}}else return _e.errors=[{instancePath:s+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;var a=O===e}else var a=!0;if(a){if(r.userPool!==void 0&&n.call(r,"userPoo\
l")){let v=e;ae(r.userPool,{instancePath:s+"/userPool",parentData:r,parentDataProperty:"userPool",rootData:m,dynamicAnchors:d})||(t=t===null?ae.errors:t.concat(
ae.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){let v=r.identityProviders,O=e;if(e===O)if(v&&
typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>300)return _e.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProv\
iders/maxProperties",keyword:"maxProperties",params:{limit:300}}],!1;for(let $ of Object.keys(v)){let S=e;if(typeof $=="string"&&!Yt.test($)){let R={instancePath:s+
"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:$};
t===null?t=[R]:t.push(R),e++}var i=S===e;if(!i){let R={instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:$}};return t===null?t=[R]:t.push(R),e++,_e.errors=t,!1;break}}if(i)for(let $ of Object.keys(v)){let S=e;b(v[$],{instancePath:s+
"/identityProviders/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:$,rootData:m,dynamicAnchors:d})||(t=t===null?b.errors:t.concat(b.
errors),e=t.length);var h=S===e;if(!h)break}}else return _e.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"\
type",params:{type:"object"}}],!1;var a=O===e}else var a=!0;if(a){if(r.appClients!==void 0&&n.call(r,"appClients")){let v=r.appClients,O=e;if(e===O)if(v&&typeof v==
"object"&&!Array.isArray(v)){for(let $ of Object.keys(v)){let S=e;if(typeof $=="string"&&!Jt.test($)){let R={instancePath:s+"/appClients",schemaPath:"#/properti\
es/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:$};t===null?t=[R]:t.push(R),e++}var I=S===e;
if(!I){let R={instancePath:s+"/appClients",schemaPath:"#/properties/appClients/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return t===null?t=
[R]:t.push(R),e++,_e.errors=t,!1;break}}if(I)for(let $ of Object.keys(v)){let S=e;W(v[$],{instancePath:s+"/appClients/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:v,parentDataProperty:$,rootData:m,dynamicAnchors:d})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var U=S===e;if(!U)break}}else return _e.errors=
[{instancePath:s+"/appClients",schemaPath:"#/properties/appClients/type",keyword:"type",params:{type:"object"}}],!1;var a=O===e}else var a=!0;if(a){if(r.accountLinking!==
void 0&&n.call(r,"accountLinking")){let v=e;Ue(r.accountLinking,{instancePath:s+"/accountLinking",parentData:r,parentDataProperty:"accountLinking",rootData:m,dynamicAnchors:d})||
(t=t===null?Ue.errors:t.concat(Ue.errors),e=t.length);var a=v===e}else var a=!0;if(a){if(r.terraform!==void 0&&n.call(r,"terraform")){let v=e;tr(r.terraform,{instancePath:s+
"/terraform",parentData:r,parentDataProperty:"terraform",rootData:m,dynamicAnchors:d})||(t=t===null?tr.errors:t.concat(tr.errors),e=t.length);var a=v===e}else var a=!0;
if(a)if(r.accept!==void 0&&n.call(r,"accept")){let v=r.accept,O=e;if(e===O)if(Array.isArray(v)){var z=!0;let $=v.length;for(let S=0;S<$;S++){let R=e;Ce(v[S],{instancePath:s+
"/accept/"+S,parentData:v,parentDataProperty:S,rootData:m,dynamicAnchors:d})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var z=R===e;if(!z)break}}else
return _e.errors=[{instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}}],!1;var a=O===e}else var a=!0}}}}}}}}}}}else
return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};exports.Environments=Rr;var Us=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function Rr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,
e=0,o=Rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1)return Rr.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let l of Object.keys(r)){let i=e;if(typeof l==
"string"&&!Us.test(l)){let h={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:l};t===
null?t=[h]:t.push(h),e++}var a=i===e;if(!a){let h={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};return t===null?
t=[h]:t.push(h),e++,Rr.errors=t,!1;break}}if(a)for(let l of Object.keys(r)){let i=r[l],h=e;if(!(i&&typeof i=="object"&&!Array.isArray(i)))return Rr.errors=[{instancePath:s+
"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}}],!1;var P=h===e;if(!P)break}}else return Rr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rr.errors=t,e===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
exports.PatchDefaults=Wr;var Rs={type:["object","null"],additionalProperties:!1,properties:{appClient:{$ref:"#/$defs/PatchAppClient"},identityProvider:{$ref:"#/\
$defs/PatchIdentityProvider"}}},xe={type:["object","null"],additionalProperties:!1,properties:{name:{type:["string","null"],minLength:1,maxLength:128,pattern:"^\
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
type:"null"}]}}},Ms={type:["object","null"],additionalProperties:!1,properties:{access:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]},id:{anyOf:[{$ref:"#/$de\
fs/Duration"},{type:"null"}]},refresh:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]},authSession:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]}}};function lr(r,{
instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return lr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ms.type}}],
!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let I=e;for(let U of Object.keys(r))if(!(U==="access"||U==="id"||U==="refresh"||U==="authSession")){return lr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}}],!1;break}if(I===e){if(r.access!==void 0&&
n.call(r,"access")){let U=r.access,z=e,x=e,D=!1,v=e;ie(U,{instancePath:s+"/access",parentData:r,parentDataProperty:"access",rootData:m,dynamicAnchors:d})||(t=t===
null?ie.errors:t.concat(ie.errors),e=t.length);var a=v===e;D=D||a;let O=e;if(U!==null){let V={instancePath:s+"/access",schemaPath:"#/properties/access/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var a=O===e;if(D=D||a,D)e=x,t!==null&&(x?t.length=x:t=null);else{let V={instancePath:s+"/\
access",schemaPath:"#/properties/access/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,lr.errors=t,!1}var P=z===e}else var P=!0;if(P){if(r.
id!==void 0&&n.call(r,"id")){let U=r.id,z=e,x=e,D=!1,v=e;ie(U,{instancePath:s+"/id",parentData:r,parentDataProperty:"id",rootData:m,dynamicAnchors:d})||(t=t===null?
ie.errors:t.concat(ie.errors),e=t.length);var l=v===e;D=D||l;let O=e;if(U!==null){let $={instancePath:s+"/id",schemaPath:"#/properties/id/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=O===e;if(D=D||l,D)e=x,t!==null&&(x?t.length=x:t=null);else{let $={instancePath:s+"/id",schemaPath:"\
#/properties/id/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,lr.errors=t,!1}var P=z===e}else var P=!0;if(P){if(r.refresh!==void 0&&n.call(
r,"refresh")){let U=r.refresh,z=e,x=e,D=!1,v=e;ie(U,{instancePath:s+"/refresh",parentData:r,parentDataProperty:"refresh",rootData:m,dynamicAnchors:d})||(t=t===null?
ie.errors:t.concat(ie.errors),e=t.length);var i=v===e;D=D||i;let O=e;if(U!==null){let $={instancePath:s+"/refresh",schemaPath:"#/properties/refresh/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var i=O===e;if(D=D||i,D)e=x,t!==null&&(x?t.length=x:t=null);else{let $={instancePath:s+"/refre\
sh",schemaPath:"#/properties/refresh/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,lr.errors=t,!1}var P=z===e}else var P=!0;if(P)if(r.authSession!==
void 0&&n.call(r,"authSession")){let U=r.authSession,z=e,x=e,D=!1,v=e;ie(U,{instancePath:s+"/authSession",parentData:r,parentDataProperty:"authSession",rootData:m,
dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var h=v===e;D=D||h;let O=e;if(U!==null){let $={instancePath:s+"/authSession",schemaPath:"\
#/properties/authSession/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var h=O===e;if(D=D||h,D)e=x,t!==null&&(x?t.length=x:t=null);else{
let $={instancePath:s+"/authSession",schemaPath:"#/properties/authSession/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,lr.errors=t,!1}var P=z===
e}else var P=!0}}}}return lr.errors=t,e===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qs={type:["object","null"],additionalProperties:!1,properties:{
gracePeriod:{anyOf:[{$ref:"#/$defs/Duration"},{type:"null"}]}}};function Sr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return Sr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:qs.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(l!=="gracePeriod"){return Sr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(P===e&&r.gracePeriod!==void 0&&n.call(r,"gracePeriod")){let l=r.gracePeriod,i=e,h=!1,I=e;ie(l,{instancePath:s+"/gracePeriod",parentData:r,parentDataProperty:"\
gracePeriod",rootData:m,dynamicAnchors:d})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=I===e;h=h||a;let U=e;if(l!==null){let z={instancePath:s+
"/gracePeriod",schemaPath:"#/properties/gracePeriod/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[z]:t.push(z),e++}var a=U===e;if(h=h||a,h)e=i,
t!==null&&(i?t.length=i:t=null);else{let z={instancePath:s+"/gracePeriod",schemaPath:"#/properties/gracePeriod/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[z]:t.push(z),e++,Sr.errors=t,!1}}}return Sr.errors=t,e===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:q,
parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null)return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:xe.type}}],!1;if(e===0&&r&&typeof r==
"object"&&!Array.isArray(r)){let M=e;for(let u of Object.keys(r))if(!n.call(xe.properties,u)){return X.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(M===e){if(r.name!==void 0&&n.call(r,"name")){let u=r.name,j=e;if(typeof u!="string"&&
u!==null)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:xe.properties.name.type}}],!1;if(e===j&&typeof u==
"string"){if(L(u)>128)return X.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(L(u)<1)return X.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!ct.test(u))return X.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=,.@-]+$"}}],!1}var a=j===e}else var a=!0;if(a){if(r.adopt!==void 0&&
n.call(r,"adopt")){let u=r.adopt,j=e;if(typeof u!="string"&&u!==null)return X.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"typ\
e",params:{type:xe.properties.adopt.type}}],!1;if(e===j&&typeof u=="string"){if(L(u)>128)return X.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adop\
t/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(!Kt.test(u))return X.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_+]+$"}}],!1}var a=j===e}else var a=!0;if(a){if(r.identityProviders!==void 0&&n.call(r,"identityProviders")){let u=r.identityProviders,
j=e;if(!Array.isArray(u)&&u!==null)return X.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{
type:xe.properties.identityProviders.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length<1)return X.errors=[{instancePath:s+"/identityProviders",schemaPath:"#/pr\
operties/identityProviders/minItems",keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let f=u.length;for(let c=0;c<f;c++){let k=e;if(typeof u[c]!="string")return X.
errors=[{instancePath:s+"/identityProviders/"+c,schemaPath:"#/properties/identityProviders/items/type",keyword:"type",params:{type:"string"}}],!1;var P=k===e;if(!P)
break}if(P){let c=u.length,k;if(c>1){let y={};for(;c--;){let te=u[c];if(typeof te=="string"){if(typeof y[te]=="number"){return k=y[te],X.errors=[{instancePath:s+
"/identityProviders",schemaPath:"#/properties/identityProviders/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}}],!1;break}y[te]=c}}}}}}var a=j===e}else var a=!0;
if(a){if(r.callbackUrls!==void 0&&n.call(r,"callbackUrls")){let u=r.callbackUrls,j=e;if(!Array.isArray(u)&&u!==null)return X.errors=[{instancePath:s+"/callbackU\
rls",schemaPath:"#/properties/callbackUrls/type",keyword:"type",params:{type:xe.properties.callbackUrls.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length>100)return X.
errors=[{instancePath:s+"/callbackUrls",schemaPath:"#/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var l=!0;let f=u.length;for(let c=0;c<
f;c++){let k=u[c],y=e,te=e,C=!1,H=e;Ie(k,{instancePath:s+"/callbackUrls/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?Ie.errors:
t.concat(Ie.errors),e=t.length);var h=H===e;C=C||h;let F=e;ke(k,{instancePath:s+"/callbackUrls/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||
(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var h=F===e;if(C=C||h,h)var i=!0;let Y=e;ve(k,{instancePath:s+"/callbackUrls/"+c,parentData:u,parentDataProperty:c,
rootData:m,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var h=Y===e;C=C||h,h&&i!==!0&&(i=!0);let G=e;ue(k,{instancePath:s+"/callbac\
kUrls/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var h=G===e;if(C=C||h,h&&i!==!0&&
(i=!0),C)e=te,t!==null&&(te?t.length=te:t=null);else{let Fe={instancePath:s+"/callbackUrls/"+c,schemaPath:"#/properties/callbackUrls/items/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[Fe]:t.push(Fe),e++,X.errors=t,!1}var l=y===e;if(!l)break}}}var a=j===e}else var a=!0;if(a){if(r.defaultRedirectUri!==void 0&&n.call(
r,"defaultRedirectUri")){let u=r.defaultRedirectUri,j=e,g=e,f=!1,c=e;Ie(u,{instancePath:s+"/defaultRedirectUri",parentData:r,parentDataProperty:"defaultRedirect\
Uri",rootData:m,dynamicAnchors:d})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var x=c===e;f=f||x;let k=e;if(!(u&&typeof u=="object"&&!Array.isArray(
u))&&u!==null){let C={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.
anyOf[1].type}};t===null?t=[C]:t.push(C),e++}if(e===k&&u&&typeof u=="object"&&!Array.isArray(u)){let C=e;for(let H of Object.keys(u))if(!(H==="variable"||H==="p\
refix"||H==="suffix"||H==="ssmParameter"||H==="secretsManager"||H==="jsonKey")){let F={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedi\
rectUri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H}};t===null?t=[F]:t.push(F),e++;break}if(C===e){if(u.variable!==
void 0&&n.call(u,"variable")){let H=u.variable,F=e;if(typeof H!="string"&&H!==null){let Y={instancePath:s+"/defaultRedirectUri/variable",schemaPath:"#/propertie\
s/defaultRedirectUri/anyOf/1/properties/variable/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.anyOf[1].properties.variable.type}};t===null?
t=[Y]:t.push(Y),e++}if(e===F&&typeof H=="string"&&!_r.test(H)){let Y={instancePath:s+"/defaultRedirectUri/variable",schemaPath:"#/properties/defaultRedirectUri/\
anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[Y]:t.push(Y),e++}var I=F===e}else var I=!0;if(I){if(u.
prefix!==void 0&&n.call(u,"prefix")){let H=u.prefix,F=e,Y=e,G=!1,br=e;ge(H,{instancePath:s+"/defaultRedirectUri/prefix",parentData:u,parentDataProperty:"prefix",
rootData:m,dynamicAnchors:d})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var U=br===e;G=G||U;let Fe=e;if(H!==null){let N={instancePath:s+"/defaultRe\
directUri/prefix",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/prefix/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(
N),e++}var U=Fe===e;if(G=G||U,G)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let N={instancePath:s+"/defaultRedirectUri/prefix",schemaPath:"#/properties/defaultRedi\
rectUri/anyOf/1/properties/prefix/anyOf",keyword:"anyOf",params:{}};t===null?t=[N]:t.push(N),e++}var I=F===e}else var I=!0;if(I){if(u.suffix!==void 0&&n.call(u,
"suffix")){let H=u.suffix,F=e,Y=e,G=!1,br=e;ge(H,{instancePath:s+"/defaultRedirectUri/suffix",parentData:u,parentDataProperty:"suffix",rootData:m,dynamicAnchors:d})||
(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var z=br===e;G=G||z;let Fe=e;if(H!==null){let N={instancePath:s+"/defaultRedirectUri/suffix",schemaPath:"#\
/properties/defaultRedirectUri/anyOf/1/properties/suffix/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var z=Fe===e;if(G=G||z,
G)e=Y,t!==null&&(Y?t.length=Y:t=null);else{let N={instancePath:s+"/defaultRedirectUri/suffix",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/suf\
fix/anyOf",keyword:"anyOf",params:{}};t===null?t=[N]:t.push(N),e++}var I=F===e}else var I=!0;if(I){if(u.ssmParameter!==void 0&&n.call(u,"ssmParameter")){let H=u.
ssmParameter,F=e;if(typeof H!="string"&&H!==null){let G={instancePath:s+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/p\
roperties/ssmParameter/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.anyOf[1].properties.ssmParameter.type}};t===null?t=[G]:t.push(G),e++}if(e===
F&&typeof H=="string"){if(L(H)>2048){let G={instancePath:s+"/defaultRedirectUri/ssmParameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/ssm\
Parameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[G]:t.push(G),e++}else if(!Ar.test(H)){let G={instancePath:s+"/defaultRedirectUri/ssmPa\
rameter",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-\
9_.-]+)$"}};t===null?t=[G]:t.push(G),e++}}var I=F===e}else var I=!0;if(I){if(u.secretsManager!==void 0&&n.call(u,"secretsManager")){let H=u.secretsManager,F=e;if(typeof H!=
"string"&&H!==null){let G={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/typ\
e",keyword:"type",params:{type:xe.properties.defaultRedirectUri.anyOf[1].properties.secretsManager.type}};t===null?t=[G]:t.push(G),e++}if(e===F&&typeof H=="stri\
ng"){if(L(H)>2048){let G={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/maxL\
ength",keyword:"maxLength",params:{limit:2048}};t===null?t=[G]:t.push(G),e++}else if(!Or.test(H)){let G={instancePath:s+"/defaultRedirectUri/secretsManager",schemaPath:"\
#/properties/defaultRedirectUri/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[G]:t.push(G),
e++}}var I=F===e}else var I=!0;if(I)if(u.jsonKey!==void 0&&n.call(u,"jsonKey")){let H=u.jsonKey,F=e;if(typeof H!="string"&&H!==null){let G={instancePath:s+"/def\
aultRedirectUri/jsonKey",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:xe.properties.defaultRedirectUri.
anyOf[1].properties.jsonKey.type}};t===null?t=[G]:t.push(G),e++}if(e===F&&typeof H=="string"){if(L(H)>256){let G={instancePath:s+"/defaultRedirectUri/jsonKey",schemaPath:"\
#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[G]:t.push(G),e++}else if(!xr.test(H)){
let G={instancePath:s+"/defaultRedirectUri/jsonKey",schemaPath:"#/properties/defaultRedirectUri/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[G]:t.push(G),e++}}var I=F===e}else var I=!0}}}}}}var x=k===e;f=f||x;let y=e;if(u!==null){let C={instancePath:s+"/def\
aultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var x=y===e;if(f=f||
x,f)e=g,t!==null&&(g?t.length=g:t=null);else{let C={instancePath:s+"/defaultRedirectUri",schemaPath:"#/properties/defaultRedirectUri/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[C]:t.push(C),e++,X.errors=t,!1}var a=j===e}else var a=!0;if(a){if(r.logoutUrls!==void 0&&n.call(r,"logoutUrls")){let u=r.logoutUrls,j=e;if(!Array.
isArray(u)&&u!==null)return X.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/type",keyword:"type",params:{type:xe.properties.logoutUrls.
type}}],!1;if(e===j&&Array.isArray(u)){if(u.length>100)return X.errors=[{instancePath:s+"/logoutUrls",schemaPath:"#/properties/logoutUrls/maxItems",keyword:"max\
Items",params:{limit:100}}],!1;{var D=!0;let f=u.length;for(let c=0;c<f;c++){let k=u[c],y=e,te=e,C=!1,H=e;Ie(k,{instancePath:s+"/logoutUrls/"+c,parentData:u,parentDataProperty:c,
rootData:m,dynamicAnchors:d})||(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var O=H===e;C=C||O;let F=e;ke(k,{instancePath:s+"/logoutUrls/"+c,parentData:u,
parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var O=F===e;if(C=C||O,O)var v=!0;let Y=e;ve(k,{instancePath:s+
"/logoutUrls/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var O=Y===e;C=C||O,O&&v!==
!0&&(v=!0);let G=e;ue(k,{instancePath:s+"/logoutUrls/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?ue.errors:t.concat(ue.errors),
e=t.length);var O=G===e;if(C=C||O,O&&v!==!0&&(v=!0),C)e=te,t!==null&&(te?t.length=te:t=null);else{let Fe={instancePath:s+"/logoutUrls/"+c,schemaPath:"#/properti\
es/logoutUrls/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Fe]:t.push(Fe),e++,X.errors=t,!1}var D=y===e;if(!D)break}}}var a=j===e}else var a=!0;if(a){
if(r.albHosts!==void 0&&n.call(r,"albHosts")){let u=r.albHosts,j=e;if(!Array.isArray(u)&&u!==null)return X.errors=[{instancePath:s+"/albHosts",schemaPath:"#/pro\
perties/albHosts/type",keyword:"type",params:{type:xe.properties.albHosts.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length>100)return X.errors=[{instancePath:s+
"/albHosts",schemaPath:"#/properties/albHosts/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var V=!0;let f=u.length;for(let c=0;c<f;c++){let k=u[c],y=e,
te=e,C=!1,H=e;ur(k,{instancePath:s+"/albHosts/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?ur.errors:t.concat(ur.errors),e=t.
length);var S=H===e;C=C||S;let F=e;ke(k,{instancePath:s+"/albHosts/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?ke.errors:t.
concat(ke.errors),e=t.length);var S=F===e;if(C=C||S,S)var $=!0;let Y=e;ve(k,{instancePath:s+"/albHosts/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var S=Y===e;C=C||S,S&&$!==!0&&($=!0);let G=e;ue(k,{instancePath:s+"/albHosts/"+c,parentData:u,parentDataProperty:c,
rootData:m,dynamicAnchors:d})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var S=G===e;if(C=C||S,S&&$!==!0&&($=!0),C)e=te,t!==null&&(te?t.length=te:t=
null);else{let Fe={instancePath:s+"/albHosts/"+c,schemaPath:"#/properties/albHosts/items/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Fe]:t.push(Fe),e++,
X.errors=t,!1}var V=y===e;if(!V)break}}}var a=j===e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let u=r.scopes,j=e;if(!Array.isArray(u)&&u!==null)
return X.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:xe.properties.scopes.type}}],!1;if(e===j&&Array.isArray(
u)){if(u.length>50)return X.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:50}}],!1;if(u.length<1)
return X.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var R=!0;let f=u.length;for(let c=0;c<
f;c++){let k=u[c],y=e;if(e===y)if(typeof k=="string"){if(L(k)>256)return X.errors=[{instancePath:s+"/scopes/"+c,schemaPath:"#/properties/scopes/items/maxLength",
keyword:"maxLength",params:{limit:256}}],!1;if(!yt.test(k))return X.errors=[{instancePath:s+"/scopes/"+c,schemaPath:"#/properties/scopes/items/pattern",keyword:"\
pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return X.errors=[{instancePath:s+"/scopes/"+c,schemaPath:"#/properties/scopes/items/type",
keyword:"type",params:{type:"string"}}],!1;var R=y===e;if(!R)break}if(R){let c=u.length,k;if(c>1){let y={};for(;c--;){let te=u[c];if(typeof te=="string"){if(typeof y[te]==
"number"){return k=y[te],X.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}}],!1;break}y[te]=
c}}}}}}var a=j===e}else var a=!0;if(a){if(r.flows!==void 0&&n.call(r,"flows")){let u=r.flows,j=e;if(!Array.isArray(u)&&u!==null)return X.errors=[{instancePath:s+
"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type:xe.properties.flows.type}}],!1;if(e===j&&Array.isArray(u)){var p=!0;let f=u.length;for(let c=0;c<
f;c++){let k=u[c],y=e;if(typeof k!="string")return X.errors=[{instancePath:s+"/flows/"+c,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(k==="code"||k==="implicit"||k==="client_credentials"))return X.errors=[{instancePath:s+"/flows/"+c,schemaPath:"#/properties/flows/items/enum",
keyword:"enum",params:{allowedValues:xe.properties.flows.items.enum}}],!1;var p=y===e;if(!p)break}if(p){let c=u.length,k;if(c>1){let y={};for(;c--;){let te=u[c];
if(typeof te=="string"){if(typeof y[te]=="number"){return k=y[te],X.errors=[{instancePath:s+"/flows",schemaPath:"#/properties/flows/uniqueItems",keyword:"unique\
Items",params:{i:c,j:k}}],!1;break}y[te]=c}}}}}var a=j===e}else var a=!0;if(a){if(r.authFlows!==void 0&&n.call(r,"authFlows")){let u=r.authFlows,j=e;if(!Array.isArray(
u)&&u!==null)return X.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/type",keyword:"type",params:{type:xe.properties.authFlows.type}}],
!1;if(e===j&&Array.isArray(u)){var A=!0;let f=u.length;for(let c=0;c<f;c++){let k=u[c],y=e;if(typeof k!="string")return X.errors=[{instancePath:s+"/authFlows/"+
c,schemaPath:"#/properties/authFlows/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(k==="userSrp"||k==="userPassword"||k==="adminUserPassword"||k===
"custom"||k==="user"))return X.errors=[{instancePath:s+"/authFlows/"+c,schemaPath:"#/properties/authFlows/items/enum",keyword:"enum",params:{allowedValues:xe.properties.
authFlows.items.enum}}],!1;var A=y===e;if(!A)break}if(A){let c=u.length,k;if(c>1){let y={};for(;c--;){let te=u[c];if(typeof te=="string"){if(typeof y[te]=="numb\
er"){return k=y[te],X.errors=[{instancePath:s+"/authFlows",schemaPath:"#/properties/authFlows/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}}],!1;break}y[te]=
c}}}}}var a=j===e}else var a=!0;if(a){if(r.secret!==void 0&&n.call(r,"secret")){let u=r.secret,j=e;if(typeof u!="boolean"&&u!==null)return X.errors=[{instancePath:s+
"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:xe.properties.secret.type}}],!1;var a=j===e}else var a=!0;if(a){if(r.readAttributes!==
void 0&&n.call(r,"readAttributes")){let u=r.readAttributes,j=e;if(!Array.isArray(u)&&u!==null)return X.errors=[{instancePath:s+"/readAttributes",schemaPath:"#/p\
roperties/readAttributes/type",keyword:"type",params:{type:xe.properties.readAttributes.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length<1)return X.errors=[{instancePath:s+
"/readAttributes",schemaPath:"#/properties/readAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var T=!0;let f=u.length;for(let c=0;c<f;c++){let k=e;
qe(u[c],{instancePath:s+"/readAttributes/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);
var T=k===e;if(!T)break}if(T){let c=u.length,k;if(c>1){e:for(;c--;)for(k=c;k--;)if(Xr(u[c],u[k])){return X.errors=[{instancePath:s+"/readAttributes",schemaPath:"\
#/properties/readAttributes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}}],!1;break e}}}}}var a=j===e}else var a=!0;if(a){if(r.writeAttributes!==void 0&&
n.call(r,"writeAttributes")){let u=r.writeAttributes,j=e;if(!Array.isArray(u)&&u!==null)return X.errors=[{instancePath:s+"/writeAttributes",schemaPath:"#/proper\
ties/writeAttributes/type",keyword:"type",params:{type:xe.properties.writeAttributes.type}}],!1;if(e===j&&Array.isArray(u)){if(u.length<1)return X.errors=[{instancePath:s+
"/writeAttributes",schemaPath:"#/properties/writeAttributes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var K=!0;let f=u.length;for(let c=0;c<f;c++){let k=e;
qe(u[c],{instancePath:s+"/writeAttributes/"+c,parentData:u,parentDataProperty:c,rootData:m,dynamicAnchors:d})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);
var K=k===e;if(!K)break}if(K){let c=u.length,k;if(c>1){e:for(;c--;)for(k=c;k--;)if(Xr(u[c],u[k])){return X.errors=[{instancePath:s+"/writeAttributes",schemaPath:"\
#/properties/writeAttributes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:k}}],!1;break e}}}}}var a=j===e}else var a=!0;if(a){if(r.tokenValidity!==void 0&&n.
call(r,"tokenValidity")){let u=e;lr(r.tokenValidity,{instancePath:s+"/tokenValidity",parentData:r,parentDataProperty:"tokenValidity",rootData:m,dynamicAnchors:d})||
(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var a=u===e}else var a=!0;if(a)if(r.refreshTokenRotation!==void 0&&n.call(r,"refreshTokenRotation")){let u=r.
refreshTokenRotation,j=e,g=e,f=!1,c=e;Sr(u,{instancePath:s+"/refreshTokenRotation",parentData:r,parentDataProperty:"refreshTokenRotation",rootData:m,dynamicAnchors:d})||
(t=t===null?Sr.errors:t.concat(Sr.errors),e=t.length);var w=c===e;f=f||w;let k=e;if(u!=="off"){let C={instancePath:s+"/refreshTokenRotation",schemaPath:"#/prope\
rties/refreshTokenRotation/anyOf/1/const",keyword:"const",params:{allowedValue:"off"}};t===null?t=[C]:t.push(C),e++}var w=k===e;f=f||w;let y=e;if(u!==null){let C={
instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),
e++}var w=y===e;if(f=f||w,f)e=g,t!==null&&(g?t.length=g:t=null);else{let C={instancePath:s+"/refreshTokenRotation",schemaPath:"#/properties/refreshTokenRotation\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[C]:t.push(C),e++,X.errors=t,!1}var a=j===e}else var a=!0}}}}}}}}}}}}}}}return X.errors=t,e===0}X.evaluated=
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
ean","null"]},identifiers:{type:["array","null"],maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:40,pattern:"^[A-Za-z0-9_ +=.@-]+$"}}}},at={
type:["object","null"],additionalProperties:!1,properties:{variable:{type:["string","null"],pattern:"^[a-z][a-z0-9_]{0,63}$"},ssmParameter:{type:["string","null"],
maxLength:2048,pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"},secretsManager:{type:["string","null"],maxLength:2048,pattern:"^[A-Za-z0-9/_+=.@:!-]+$"},jsonKey:{
type:["string","null"],maxLength:256,pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}};function je(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return je.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:at.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(!(l==="variable"||l==="ssmParameter"||l==="secretsManager"||l==="jsonKey")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.variable!==void 0&&n.call(r,"variable")){let l=r.variable,i=e;if(typeof l!="string"&&
l!==null)return je.errors=[{instancePath:s+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type:at.properties.variable.type}}],!1;if(e===
i&&typeof l=="string"&&!_r.test(l))return je.errors=[{instancePath:s+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern:"^\
[a-z][a-z0-9_]{0,63}$"}}],!1;var a=i===e}else var a=!0;if(a){if(r.ssmParameter!==void 0&&n.call(r,"ssmParameter")){let l=r.ssmParameter,i=e;if(typeof l!="string"&&
l!==null)return je.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/type",keyword:"type",params:{type:at.properties.ssmParameter.type}}],
!1;if(e===i&&typeof l=="string"){if(L(l)>2048)return je.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/maxLength",keyword:"maxLen\
gth",params:{limit:2048}}],!1;if(!Ar.test(l))return je.errors=[{instancePath:s+"/ssmParameter",schemaPath:"#/properties/ssmParameter/pattern",keyword:"pattern",
params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}}],!1}var a=i===e}else var a=!0;if(a){if(r.secretsManager!==void 0&&n.call(r,"secretsManager")){let l=r.
secretsManager,i=e;if(typeof l!="string"&&l!==null)return je.errors=[{instancePath:s+"/secretsManager",schemaPath:"#/properties/secretsManager/type",keyword:"ty\
pe",params:{type:at.properties.secretsManager.type}}],!1;if(e===i&&typeof l=="string"){if(L(l)>2048)return je.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}}],!1;if(!Or.test(l))return je.errors=[{instancePath:s+"/secretsManager",schemaPath:"\
#/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}}],!1}var a=i===e}else var a=!0;if(a)if(r.jsonKey!==void 0&&n.call(
r,"jsonKey")){let l=r.jsonKey,i=e;if(typeof l!="string"&&l!==null)return je.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/type",keyword:"t\
ype",params:{type:at.properties.jsonKey.type}}],!1;if(e===i&&typeof l=="string"){if(L(l)>256)return je.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properti\
es/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!xr.test(l))return je.errors=[{instancePath:s+"/jsonKey",schemaPath:"#/properties/jsonKey/p\
attern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}}],!1}var a=i===e}else var a=!0}}}}return je.errors=t,e===0}je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ns={type:["object","null"],additionalProperties:!1,properties:{authorize:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]},token:{anyOf:[{$ref:"\
#/$defs/HttpsUrl"},{type:"null"}]},userInfo:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]},jwks:{anyOf:[{$ref:"#/$defs/HttpsUrl"},{type:"null"}]}}};function or(r,{
instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=or.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return or.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ns.type}}],
!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let I=e;for(let U of Object.keys(r))if(!(U==="authorize"||U==="token"||U==="userInfo"||U==="jwks")){return or.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U}}],!1;break}if(I===e){if(r.authorize!==void 0&&
n.call(r,"authorize")){let U=r.authorize,z=e,x=e,D=!1,v=e;he(U,{instancePath:s+"/authorize",parentData:r,parentDataProperty:"authorize",rootData:m,dynamicAnchors:d})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var a=v===e;D=D||a;let O=e;if(U!==null){let V={instancePath:s+"/authorize",schemaPath:"#/properties/author\
ize/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var a=O===e;if(D=D||a,D)e=x,t!==null&&(x?t.length=x:t=null);else{let V={instancePath:s+
"/authorize",schemaPath:"#/properties/authorize/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,or.errors=t,!1}var P=z===e}else var P=!0;if(P){
if(r.token!==void 0&&n.call(r,"token")){let U=r.token,z=e,x=e,D=!1,v=e;he(U,{instancePath:s+"/token",parentData:r,parentDataProperty:"token",rootData:m,dynamicAnchors:d})||
(t=t===null?he.errors:t.concat(he.errors),e=t.length);var l=v===e;D=D||l;let O=e;if(U!==null){let $={instancePath:s+"/token",schemaPath:"#/properties/token/anyO\
f/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=O===e;if(D=D||l,D)e=x,t!==null&&(x?t.length=x:t=null);else{let $={instancePath:s+
"/token",schemaPath:"#/properties/token/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,or.errors=t,!1}var P=z===e}else var P=!0;if(P){if(r.
userInfo!==void 0&&n.call(r,"userInfo")){let U=r.userInfo,z=e,x=e,D=!1,v=e;he(U,{instancePath:s+"/userInfo",parentData:r,parentDataProperty:"userInfo",rootData:m,
dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var i=v===e;D=D||i;let O=e;if(U!==null){let $={instancePath:s+"/userInfo",schemaPath:"\
#/properties/userInfo/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var i=O===e;if(D=D||i,D)e=x,t!==null&&(x?t.length=x:t=null);else{
let $={instancePath:s+"/userInfo",schemaPath:"#/properties/userInfo/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,or.errors=t,!1}var P=z===
e}else var P=!0;if(P)if(r.jwks!==void 0&&n.call(r,"jwks")){let U=r.jwks,z=e,x=e,D=!1,v=e;he(U,{instancePath:s+"/jwks",parentData:r,parentDataProperty:"jwks",rootData:m,
dynamicAnchors:d})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var h=v===e;D=D||h;let O=e;if(U!==null){let $={instancePath:s+"/jwks",schemaPath:"#/pr\
operties/jwks/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var h=O===e;if(D=D||h,D)e=x,t!==null&&(x?t.length=x:t=null);else{let $={
instancePath:s+"/jwks",schemaPath:"#/properties/jwks/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,or.errors=t,!1}var P=z===e}else var P=!0}}}}
return or.errors=t,e===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mt={type:["object","null"],additionalProperties:!1,properties:{spec:{type:[
"string","null"]},client:{type:["string","null"]},environment:{type:["string","null"]}}};function yr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,
dynamicAnchors:d={}}={}){let t=null,e=0,o=yr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null)return yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:mt.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){
let P=e;for(let l of Object.keys(r))if(!(l==="spec"||l==="client"||l==="environment")){return yr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(P===e){if(r.spec!==void 0&&n.call(r,"spec")){let l=r.spec,i=e;if(typeof l!="string"&&l!==null)
return yr.errors=[{instancePath:s+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:mt.properties.spec.type}}],!1;var a=i===e}else var a=!0;
if(a){if(r.client!==void 0&&n.call(r,"client")){let l=r.client,i=e;if(typeof l!="string"&&l!==null)return yr.errors=[{instancePath:s+"/client",schemaPath:"#/pro\
perties/client/type",keyword:"type",params:{type:mt.properties.client.type}}],!1;var a=i===e}else var a=!0;if(a)if(r.environment!==void 0&&n.call(r,"environment")){
let l=r.environment,i=e;if(typeof l!="string"&&l!==null)return yr.errors=[{instancePath:s+"/environment",schemaPath:"#/properties/environment/type",keyword:"typ\
e",params:{type:mt.properties.environment.type}}],!1;var a=i===e}else var a=!0}}}return yr.errors=t,e===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function B(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){let t=null,e=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:re.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let R=e;for(let p of Object.keys(r))if(!n.call(re.properties,p)){return B.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(R===e){if(r.preset!==void 0&&n.call(
r,"preset")){let p=r.preset,A=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",
params:{type:re.properties.preset.type}}],!1;if(!(p==="amazon"||p==="apple"||p==="auth0"||p==="cognito"||p==="descope"||p==="entra"||p==="entra-external-id"||p===
"facebook"||p==="gitlab"||p==="google"||p==="idura"||p==="keycloak"||p==="linkedin"||p==="login-gov"||p==="oidc"||p==="okta"||p==="one-login"||p==="ping-one"||p===
"saml"||p===null))return B.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:re.properties.preset.enum}}],
!1;var a=A===e}else var a=!0;if(a){if(r.type!==void 0&&n.call(r,"type")){let p=r.type,A=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:re.properties.type.type}}],!1;if(!(p==="oidc"||p==="saml"||p==="google"||p==="facebook"||p===
"apple"||p==="amazon"||p===null))return B.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:re.properties.
type.enum}}],!1;var a=A===e}else var a=!0;if(a){if(r.issuer!==void 0&&n.call(r,"issuer")){let p=r.issuer,A=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+
"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:re.properties.issuer.type}}],!1;if(e===A&&typeof p=="string"&&L(p)>1024)return B.errors=
[{instancePath:s+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:1024}}],!1;var a=A===e}else var a=!0;if(a){if(r.clientId!==
void 0&&n.call(r,"clientId")){let p=r.clientId,A=e,T=e,K=!1,w=e;oe(p,{instancePath:s+"/clientId",parentData:r,parentDataProperty:"clientId",rootData:m,dynamicAnchors:d})||
(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var l=w===e;K=K||l;let M=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+
"/clientId",schemaPath:"#/properties/clientId/anyOf/1/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===
M&&p&&typeof p=="object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){
let c={instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
t===null?t=[c]:t.push(c),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,c=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+
"/clientId/variable",schemaPath:"#/properties/clientId/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].properties.
variable.type}};t===null?t=[k]:t.push(k),e++}if(e===c&&typeof f=="string"&&!_r.test(f)){let k={instancePath:s+"/clientId/variable",schemaPath:"#/properties/clie\
ntId/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var P=c===e}else var P=!0;if(P){
if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/clientId/ssmParameter",schemaPath:"\
#/properties/clientId/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].properties.ssmParameter.type}};t===null?
t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>2048){let y={instancePath:s+"/clientId/ssmParameter",schemaPath:"#/properties/clientId/anyOf/1/propert\
ies/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Ar.test(f)){let y={instancePath:s+"/clientId/ssmParam\
eter",schemaPath:"#/properties/clientId/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===
null?t=[y]:t.push(y),e++}}var P=c===e}else var P=!0;if(P){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,c=e;if(typeof f!="str\
ing"&&f!==null){let y={instancePath:s+"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{
type:re.properties.clientId.anyOf[1].properties.secretsManager.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>2048){let y={instancePath:s+
"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[y]:
t.push(y),e++}else if(!Or.test(f)){let y={instancePath:s+"/clientId/secretsManager",schemaPath:"#/properties/clientId/anyOf/1/properties/secretsManager/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[y]:t.push(y),e++}}var P=c===e}else var P=!0;if(P)if(p.jsonKey!==void 0&&n.call(p,"json\
Key")){let f=p.jsonKey,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonK\
ey/type",keyword:"type",params:{type:re.properties.clientId.anyOf[1].properties.jsonKey.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>
256){let y={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===
null?t=[y]:t.push(y),e++}else if(!xr.test(f)){let y={instancePath:s+"/clientId/jsonKey",schemaPath:"#/properties/clientId/anyOf/1/properties/jsonKey/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[y]:t.push(y),e++}}var P=c===e}else var P=!0}}}}var l=M===e;K=K||l;let u=e;if(p!==null){let g={
instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var l=u===e;if(K=K||
l,K)e=T,t!==null&&(T?t.length=T:t=null);else{let g={instancePath:s+"/clientId",schemaPath:"#/properties/clientId/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[g]:t.push(g),e++,B.errors=t,!1}var a=A===e}else var a=!0;if(a){if(r.clientSecret!==void 0&&n.call(r,"clientSecret")){let p=r.clientSecret,A=e,T=e,K=!1,w=e;if(p!==
"none"){let g={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf/0/const",keyword:"const",params:{allowedValue:"none"}};t===null?t=[g]:
t.push(g),e++}var h=w===e;K=K||h;let M=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/clientSecret",schemaPath:"#/propertie\
s/clientSecret/anyOf/1/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===M&&p&&typeof p=="object"&&
!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let c={instancePath:s+"/cl\
ientSecret",schemaPath:"#/properties/clientSecret/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[c]:t.push(
c),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,c=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/clientSecret/\
variable",schemaPath:"#/properties/clientSecret/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.variable.
type}};t===null?t=[k]:t.push(k),e++}if(e===c&&typeof f=="string"&&!_r.test(f)){let k={instancePath:s+"/clientSecret/variable",schemaPath:"#/properties/clientSec\
ret/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var i=c===e}else var i=!0;if(i){
if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/clientSecret/ssmParamete\
r",schemaPath:"#/properties/clientSecret/anyOf/1/properties/ssmParameter/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.ssmParameter.
type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>2048){let y={instancePath:s+"/clientSecret/ssmParameter",schemaPath:"#/properties/clie\
ntSecret/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Ar.test(f)){let y={instancePath:s+
"/clientSecret/ssmParameter",schemaPath:"#/properties/clientSecret/anyOf/1/properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_.\
/-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[y]:t.push(y),e++}}var i=c===e}else var i=!0;if(i){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,
c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/clientSecret/anyOf/1/properties/secretsManage\
r/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.secretsManager.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="strin\
g"){if(L(f)>2048){let y={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/clientSecret/anyOf/1/properties/secretsManager/maxLength",keyword:"\
maxLength",params:{limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Or.test(f)){let y={instancePath:s+"/clientSecret/secretsManager",schemaPath:"#/properties/\
clientSecret/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[y]:t.push(y),e++}}var i=c===e}else
var i=!0;if(i)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/clientSecret/jsonKey",schemaPath:"\
#/properties/clientSecret/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.properties.clientSecret.anyOf[1].properties.jsonKey.type}};t===null?t=
[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>256){let y={instancePath:s+"/clientSecret/jsonKey",schemaPath:"#/properties/clientSecret/anyOf/1/propert\
ies/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[y]:t.push(y),e++}else if(!xr.test(f)){let y={instancePath:s+"/clientSecret/jsonKey",schemaPath:"\
#/properties/clientSecret/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[y]:t.push(y),e++}}var i=c===
e}else var i=!0}}}}var h=M===e;K=K||h;let u=e;if(p!==null){let g={instancePath:s+"/clientSecret",schemaPath:"#/properties/clientSecret/anyOf/2/type",keyword:"ty\
pe",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var h=u===e;if(K=K||h,K)e=T,t!==null&&(T?t.length=T:t=null);else{let g={instancePath:s+"/clientSecret",schemaPath:"\
#/properties/clientSecret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,B.errors=t,!1}var a=A===e}else var a=!0;if(a){if(r.teamId!==void 0&&
n.call(r,"teamId")){let p=r.teamId,A=e,T=e,K=!1,w=e;Ve(p,{instancePath:s+"/teamId",parentData:r,parentDataProperty:"teamId",rootData:m,dynamicAnchors:d})||(t=t===
null?Ve.errors:t.concat(Ve.errors),e=t.length);var U=w===e;K=K||U;let M=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/team\
Id",schemaPath:"#/properties/teamId/anyOf/1/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===M&&p&&typeof p==
"object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let c={instancePath:s+
"/teamId",schemaPath:"#/properties/teamId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[c]:t.push(c),e++;
break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){let f=p.variable,c=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/teamId/variable",schemaPath:"\
#/properties/teamId/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(
k),e++}if(e===c&&typeof f=="string"&&!_r.test(f)){let k={instancePath:s+"/teamId/variable",schemaPath:"#/properties/teamId/anyOf/1/properties/variable/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var I=c===e}else var I=!0;if(I){if(p.ssmParameter!==void 0&&n.call(p,"\
ssmParameter")){let f=p.ssmParameter,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/p\
roperties/ssmParameter/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.ssmParameter.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f==
"string"){if(L(f)>2048){let y={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLeng\
th",params:{limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Ar.test(f)){let y={instancePath:s+"/teamId/ssmParameter",schemaPath:"#/properties/teamId/anyOf/1/\
properties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[y]:t.push(y),e++}}var I=c===e}else var I=!0;
if(I){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/teamId/secre\
tsManager",schemaPath:"#/properties/teamId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.secretsManager.
type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>2048){let y={instancePath:s+"/teamId/secretsManager",schemaPath:"#/properties/teamId/a\
nyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Or.test(f)){let y={instancePath:s+"/t\
eamId/secretsManager",schemaPath:"#/properties/teamId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===
null?t=[y]:t.push(y),e++}}var I=c===e}else var I=!0;if(I)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,c=e;if(typeof f!="string"&&f!==null){let y={
instancePath:s+"/teamId/jsonKey",schemaPath:"#/properties/teamId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.properties.teamId.anyOf[1].properties.
jsonKey.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>256){let y={instancePath:s+"/teamId/jsonKey",schemaPath:"#/properties/teamId/a\
nyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[y]:t.push(y),e++}else if(!xr.test(f)){let y={instancePath:s+"/teamId/js\
onKey",schemaPath:"#/properties/teamId/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[y]:t.push(
y),e++}}var I=c===e}else var I=!0}}}}var U=M===e;K=K||U;let u=e;if(p!==null){let g={instancePath:s+"/teamId",schemaPath:"#/properties/teamId/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var U=u===e;if(K=K||U,K)e=T,t!==null&&(T?t.length=T:t=null);else{let g={instancePath:s+"/teamId",schemaPath:"\
#/properties/teamId/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,B.errors=t,!1}var a=A===e}else var a=!0;if(a){if(r.keyId!==void 0&&n.call(
r,"keyId")){let p=r.keyId,A=e,T=e,K=!1,w=e;Ve(p,{instancePath:s+"/keyId",parentData:r,parentDataProperty:"keyId",rootData:m,dynamicAnchors:d})||(t=t===null?Ve.errors:
t.concat(Ve.errors),e=t.length);var x=w===e;K=K||x;let M=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/keyId",schemaPath:"\
#/properties/keyId/anyOf/1/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===M&&p&&typeof p=="object"&&!Array.
isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="variable"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let c={instancePath:s+"/keyId",schemaPath:"\
#/properties/keyId/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[c]:t.push(c),e++;break}if(g===e){if(p.
variable!==void 0&&n.call(p,"variable")){let f=p.variable,c=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/keyId/variable",schemaPath:"#/properties/\
keyId/anyOf/1/properties/variable/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(k),e++}if(e===
c&&typeof f=="string"&&!_r.test(f)){let k={instancePath:s+"/keyId/variable",schemaPath:"#/properties/keyId/anyOf/1/properties/variable/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var z=c===e}else var z=!0;if(z){if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.
ssmParameter,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/typ\
e",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.ssmParameter.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>2048){
let y={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{limit:2048}};t===
null?t=[y]:t.push(y),e++}else if(!Ar.test(f)){let y={instancePath:s+"/keyId/ssmParameter",schemaPath:"#/properties/keyId/anyOf/1/properties/ssmParameter/pattern",
keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[y]:t.push(y),e++}}var z=c===e}else var z=!0;if(z){if(p.secretsManager!==
void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/keyId/secretsManager",schemaPath:"#/prop\
erties/keyId/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.secretsManager.type}};t===null?t=[y]:t.
push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>2048){let y={instancePath:s+"/keyId/secretsManager",schemaPath:"#/properties/keyId/anyOf/1/properties/secretsM\
anager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Or.test(f)){let y={instancePath:s+"/keyId/secretsManager",schemaPath:"\
#/properties/keyId/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[y]:t.push(y),e++}}var z=c===
e}else var z=!0;if(z)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/keyId/jsonKey",schemaPath:"\
#/properties/keyId/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.properties.keyId.anyOf[1].properties.jsonKey.type}};t===null?t=[y]:t.push(y),
e++}if(e===c&&typeof f=="string"){if(L(f)>256){let y={instancePath:s+"/keyId/jsonKey",schemaPath:"#/properties/keyId/anyOf/1/properties/jsonKey/maxLength",keyword:"\
maxLength",params:{limit:256}};t===null?t=[y]:t.push(y),e++}else if(!xr.test(f)){let y={instancePath:s+"/keyId/jsonKey",schemaPath:"#/properties/keyId/anyOf/1/p\
roperties/jsonKey/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[y]:t.push(y),e++}}var z=c===e}else var z=!0}}}}var x=M===
e;K=K||x;let u=e;if(p!==null){let g={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.
push(g),e++}var x=u===e;if(K=K||x,K)e=T,t!==null&&(T?t.length=T:t=null);else{let g={instancePath:s+"/keyId",schemaPath:"#/properties/keyId/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[g]:t.push(g),e++,B.errors=t,!1}var a=A===e}else var a=!0;if(a){if(r.privateKey!==void 0&&n.call(r,"privateKey")){let p=e;je(r.privateKey,
{instancePath:s+"/privateKey",parentData:r,parentDataProperty:"privateKey",rootData:m,dynamicAnchors:d})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);
var a=p===e}else var a=!0;if(a){if(r.apiVersion!==void 0&&n.call(r,"apiVersion")){let p=r.apiVersion,A=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+
"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:re.properties.apiVersion.type}}],!1;if(e===A&&typeof p=="string"&&!qt.test(p))
return B.errors=[{instancePath:s+"/apiVersion",schemaPath:"#/properties/apiVersion/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,2}\\.[0-9]$"}}],!1;
var a=A===e}else var a=!0;if(a){if(r.metadataUrl!==void 0&&n.call(r,"metadataUrl")){let p=r.metadataUrl,A=e,T=e,K=!1,w=e;fr(p,{instancePath:s+"/metadataUrl",parentData:r,
parentDataProperty:"metadataUrl",rootData:m,dynamicAnchors:d})||(t=t===null?fr.errors:t.concat(fr.errors),e=t.length);var v=w===e;K=K||v;let M=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let g={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf/1/type",keyword:"type",params:{type:re.properties.
metadataUrl.anyOf[1].type}};t===null?t=[g]:t.push(g),e++}if(e===M&&p&&typeof p=="object"&&!Array.isArray(p)){let g=e;for(let f of Object.keys(p))if(!(f==="varia\
ble"||f==="ssmParameter"||f==="secretsManager"||f==="jsonKey")){let c={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf/1/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:f}};t===null?t=[c]:t.push(c),e++;break}if(g===e){if(p.variable!==void 0&&n.call(p,"variable")){
let f=p.variable,c=e;if(typeof f!="string"&&f!==null){let k={instancePath:s+"/metadataUrl/variable",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/vari\
able/type",keyword:"type",params:{type:re.properties.metadataUrl.anyOf[1].properties.variable.type}};t===null?t=[k]:t.push(k),e++}if(e===c&&typeof f=="string"&&
!_r.test(f)){let k={instancePath:s+"/metadataUrl/variable",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/variable/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]{0,63}$"}};t===null?t=[k]:t.push(k),e++}var D=c===e}else var D=!0;if(D){if(p.ssmParameter!==void 0&&n.call(p,"ssmParameter")){let f=p.ssmParameter,
c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/ssmParameter/type",
keyword:"type",params:{type:re.properties.metadataUrl.anyOf[1].properties.ssmParameter.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>
2048){let y={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/ssmParameter/maxLength",keyword:"maxLength",params:{
limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Ar.test(f)){let y={instancePath:s+"/metadataUrl/ssmParameter",schemaPath:"#/properties/metadataUrl/anyOf/1/pr\
operties/ssmParameter/pattern",keyword:"pattern",params:{pattern:"^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$"}};t===null?t=[y]:t.push(y),e++}}var D=c===e}else var D=!0;
if(D){if(p.secretsManager!==void 0&&n.call(p,"secretsManager")){let f=p.secretsManager,c=e;if(typeof f!="string"&&f!==null){let y={instancePath:s+"/metadataUrl/\
secretsManager",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/secretsManager/type",keyword:"type",params:{type:re.properties.metadataUrl.anyOf[1].properties.
secretsManager.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>2048){let y={instancePath:s+"/metadataUrl/secretsManager",schemaPath:"#\
/properties/metadataUrl/anyOf/1/properties/secretsManager/maxLength",keyword:"maxLength",params:{limit:2048}};t===null?t=[y]:t.push(y),e++}else if(!Or.test(f)){
let y={instancePath:s+"/metadataUrl/secretsManager",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/secretsManager/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9/_+=.@:!-]+$"}};t===null?t=[y]:t.push(y),e++}}var D=c===e}else var D=!0;if(D)if(p.jsonKey!==void 0&&n.call(p,"jsonKey")){let f=p.jsonKey,c=e;if(typeof f!=
"string"&&f!==null){let y={instancePath:s+"/metadataUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/type",keyword:"type",params:{type:re.
properties.metadataUrl.anyOf[1].properties.jsonKey.type}};t===null?t=[y]:t.push(y),e++}if(e===c&&typeof f=="string"){if(L(f)>256){let y={instancePath:s+"/metada\
taUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit:256}};t===null?t=[y]:t.push(y),e++}else if(!xr.
test(f)){let y={instancePath:s+"/metadataUrl/jsonKey",schemaPath:"#/properties/metadataUrl/anyOf/1/properties/jsonKey/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]+$"}};t===null?t=[y]:t.push(y),e++}}var D=c===e}else var D=!0}}}}var v=M===e;K=K||v;let u=e;if(p!==null){let g={instancePath:s+"/metad\
ataUrl",schemaPath:"#/properties/metadataUrl/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),e++}var v=u===e;if(K=K||v,K)e=T,t!==null&&
(T?t.length=T:t=null);else{let g={instancePath:s+"/metadataUrl",schemaPath:"#/properties/metadataUrl/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(
g),e++,B.errors=t,!1}var a=A===e}else var a=!0;if(a){if(r.metadataFile!==void 0&&n.call(r,"metadataFile")){let p=r.metadataFile,A=e;if(typeof p!="string"&&p!==null)
return B.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/type",keyword:"type",params:{type:re.properties.metadataFile.type}}],!1;if(e===
A&&typeof p=="string"){if(L(p)>1024)return B.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/maxLength",keyword:"maxLength",params:{
limit:1024}}],!1;if(!Nt.test(p))return B.errors=[{instancePath:s+"/metadataFile",schemaPath:"#/properties/metadataFile/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"}}],!1}var a=A===e}else var a=!0;
if(a){if(r.idpSignout!==void 0&&n.call(r,"idpSignout")){let p=r.idpSignout,A=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/idpSignout",schemaPath:"\
#/properties/idpSignout/type",keyword:"type",params:{type:re.properties.idpSignout.type}}],!1;var a=A===e}else var a=!0;if(a){if(r.idpInit!==void 0&&n.call(r,"i\
dpInit")){let p=r.idpInit,A=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/idpInit",schemaPath:"#/properties/idpInit/type",keyword:"type",
params:{type:re.properties.idpInit.type}}],!1;var a=A===e}else var a=!0;if(a){if(r.encryptedResponses!==void 0&&n.call(r,"encryptedResponses")){let p=r.encryptedResponses,
A=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/encryptedResponses",schemaPath:"#/properties/encryptedResponses/type",keyword:"type",params:{
type:re.properties.encryptedResponses.type}}],!1;var a=A===e}else var a=!0;if(a){if(r.requestSigningAlgorithm!==void 0&&n.call(r,"requestSigningAlgorithm")){let p=r.
requestSigningAlgorithm,A=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/requestSigningAlgorithm",schemaPath:"#/properties/requestSigningA\
lgorithm/type",keyword:"type",params:{type:re.properties.requestSigningAlgorithm.type}}],!1;if(!(p==="rsa-sha256"||p===null))return B.errors=[{instancePath:s+"/\
requestSigningAlgorithm",schemaPath:"#/properties/requestSigningAlgorithm/enum",keyword:"enum",params:{allowedValues:re.properties.requestSigningAlgorithm.enum}}],
!1;var a=A===e}else var a=!0;if(a){if(r.scopes!==void 0&&n.call(r,"scopes")){let p=r.scopes,A=e;if(!Array.isArray(p)&&p!==null)return B.errors=[{instancePath:s+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:re.properties.scopes.type}}],!1;if(e===A&&Array.isArray(p)){if(p.length<1)return B.errors=
[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}}],!1;{var O=!0;let K=p.length;for(let w=0;w<K;w++){let M=p[w],
u=e;if(e===u)if(typeof M=="string"){if(!yt.test(M))return B.errors=[{instancePath:s+"/scopes/"+w,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",
params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"}}],!1}else return B.errors=[{instancePath:s+"/scopes/"+w,schemaPath:"#/properties/scopes/items/type",keyword:"\
type",params:{type:"string"}}],!1;var O=u===e;if(!O)break}if(O){let w=p.length,M;if(w>1){let u={};for(;w--;){let j=p[w];if(typeof j=="string"){if(typeof u[j]=="\
number"){return M=u[j],B.errors=[{instancePath:s+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:w,j:M}}],!1;break}u[j]=w}}}}}}
var a=A===e}else var a=!0;if(a){if(r.attributesRequestMethod!==void 0&&n.call(r,"attributesRequestMethod")){let p=r.attributesRequestMethod,A=e;if(typeof p!="st\
ring"&&p!==null)return B.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/properties/attributesRequestMethod/type",keyword:"type",params:{type:re.
properties.attributesRequestMethod.type}}],!1;if(!(p==="GET"||p==="POST"||p===null))return B.errors=[{instancePath:s+"/attributesRequestMethod",schemaPath:"#/pr\
operties/attributesRequestMethod/enum",keyword:"enum",params:{allowedValues:re.properties.attributesRequestMethod.enum}}],!1;var a=A===e}else var a=!0;if(a){if(r.
endpoints!==void 0&&n.call(r,"endpoints")){let p=e;or(r.endpoints,{instancePath:s+"/endpoints",parentData:r,parentDataProperty:"endpoints",rootData:m,dynamicAnchors:d})||
(t=t===null?or.errors:t.concat(or.errors),e=t.length);var a=p===e}else var a=!0;if(a){if(r.iamOidcProvider!==void 0&&n.call(r,"iamOidcProvider")){let p=r.iamOidcProvider,
A=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/iamOidcProvider",schemaPath:"#/properties/iamOidcProvider/type",keyword:"type",params:{type:re.
properties.iamOidcProvider.type}}],!1;var a=A===e}else var a=!0;if(a){if(r.upstream!==void 0&&n.call(r,"upstream")){let p=e;yr(r.upstream,{instancePath:s+"/upst\
ream",parentData:r,parentDataProperty:"upstream",rootData:m,dynamicAnchors:d})||(t=t===null?yr.errors:t.concat(yr.errors),e=t.length);var a=p===e}else var a=!0;
if(a){if(r.attributeMapping!==void 0&&n.call(r,"attributeMapping")){let p=r.attributeMapping,A=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return B.
errors=[{instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/type",keyword:"type",params:{type:re.properties.attributeMapping.type}}],!1;
if(e===A&&p&&typeof p=="object"&&!Array.isArray(p)){for(let K of Object.keys(p)){let w=e;if(typeof K=="string"){if(L(K)>32){let M={instancePath:s+"/attributeMap\
ping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:K};t===null?t=[M]:t.push(M),e++}else if(L(
K)<1){let M={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:K};
t===null?t=[M]:t.push(M),e++}}var V=w===e;if(!V){let M={instancePath:s+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:K}};return t===null?t=[M]:t.push(M),e++,B.errors=t,!1;break}}if(V)for(let K of Object.keys(p)){let w=p[K],M=e;if(typeof w!="str\
ing"&&w!==null)return B.errors=[{instancePath:s+"/attributeMapping/"+K.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/addition\
alProperties/type",keyword:"type",params:{type:re.properties.attributeMapping.additionalProperties.type}}],!1;if(e===M&&typeof w=="string"){if(L(w)>2048)return B.
errors=[{instancePath:s+"/attributeMapping/"+K.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributeMapping/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:2048}}],!1;if(L(w)<1)return B.errors=[{instancePath:s+"/attributeMapping/"+K.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/attributeMapping/additionalProperties/minLength",keyword:"minLength",params:{limit:1}}],!1}var $=M===e;if(!$)break}}var a=A===e}else var a=!0;if(a){
if(r.adopt!==void 0&&n.call(r,"adopt")){let p=r.adopt,A=e;if(typeof p!="string"&&p!==null)return B.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/ado\
pt/type",keyword:"type",params:{type:re.properties.adopt.type}}],!1;if(e===A&&typeof p=="string"){if(L(p)>32)return B.errors=[{instancePath:s+"/adopt",schemaPath:"\
#/properties/adopt/maxLength",keyword:"maxLength",params:{limit:32}}],!1;if(L(p)<1)return B.errors=[{instancePath:s+"/adopt",schemaPath:"#/properties/adopt/minL\
ength",keyword:"minLength",params:{limit:1}}],!1}var a=A===e}else var a=!0;if(a){if(r.nationalIdConsent!==void 0&&n.call(r,"nationalIdConsent")){let p=r.nationalIdConsent,
A=e;if(typeof p!="boolean"&&p!==null)return B.errors=[{instancePath:s+"/nationalIdConsent",schemaPath:"#/properties/nationalIdConsent/type",keyword:"type",params:{
type:re.properties.nationalIdConsent.type}}],!1;var a=A===e}else var a=!0;if(a)if(r.identifiers!==void 0&&n.call(r,"identifiers")){let p=r.identifiers,A=e;if(!Array.
isArray(p)&&p!==null)return B.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:re.properties.identifiers.
type}}],!1;if(e===A&&Array.isArray(p)){if(p.length>50)return B.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"ma\
xItems",params:{limit:50}}],!1;{var S=!0;let K=p.length;for(let w=0;w<K;w++){let M=p[w],u=e;if(e===u)if(typeof M=="string"){if(L(M)>40)return B.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(L(M)<1)return B.errors=[{instancePath:s+"/\
identifiers/"+w,schemaPath:"#/properties/identifiers/items/minLength",keyword:"minLength",params:{limit:1}}],!1;if(!Et.test(M))return B.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_ +=.@-]+$"}}],!1}else return B.errors=[{instancePath:s+
"/identifiers/"+w,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}}],!1;var S=u===e;if(!S)break}if(S){let w=p.length,M;if(w>
1){let u={};for(;w--;){let j=p[w];if(typeof j=="string"){if(typeof u[j]=="number"){return M=u[j],B.errors=[{instancePath:s+"/identifiers",schemaPath:"#/properti\
es/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:w,j:M}}],!1;break}u[j]=w}}}}}}var a=A===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}return B.errors=t,e===
0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wr(r,{instancePath:s="",parentData:q,parentDataProperty:E,rootData:m=r,dynamicAnchors:d={}}={}){
let t=null,e=0,o=Wr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return Wr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Rs.type}}],!1;if(e===0&&r&&typeof r=="object"&&!Array.isArray(r)){let P=e;for(let l of Object.
keys(r))if(!(l==="appClient"||l==="identityProvider")){return Wr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(P===e){if(r.appClient!==void 0&&n.call(r,"appClient")){let l=e;X(r.appClient,{instancePath:s+"/appClient",parentData:r,parentDataProperty:"\
appClient",rootData:m,dynamicAnchors:d})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var a=l===e}else var a=!0;if(a)if(r.identityProvider!==void 0&&n.call(
r,"identityProvider")){let l=e;B(r.identityProvider,{instancePath:s+"/identityProvider",parentData:r,parentDataProperty:"identityProvider",rootData:m,dynamicAnchors:d})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var a=l===e}else var a=!0}}return Wr.errors=t,e===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Es={Spec:exports.Spec,Environments:exports.Environments,PatchDefaults:exports.PatchDefaults};exports.shapeErrors=(r,s)=>Es[r](s)?[]:require("./shape-errors.js").
shapeErrors(r,s);

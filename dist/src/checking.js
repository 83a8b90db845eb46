(typeof arguments === 'undefined' ? (it) => it : (it) => it(exports, require, module, __filename, __dirname))((function (exports, require, module, __filename, __dirname) {var Cv=Object.create;var ws=Object.defineProperty;var Nv=Object.getOwnPropertyDescriptor;var Dv=Object.getOwnPropertyNames;var Lv=Object.getPrototypeOf,Ev=Object.prototype.hasOwnProperty;var Do=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),Uv=(e,t)=>{for(var i in t)ws(e,i,{get:t[i],enumerable:!0})},sd=(e,t,i,o)=>{if(t&&typeof t=="objec\
t"||typeof t=="function")for(let s of Dv(t))!Ev.call(e,s)&&s!==i&&ws(e,s,{get:()=>t[s],enumerable:!(o=Nv(t,s))||o.enumerable});return e};var xn=(e,t,i)=>(i=e!=null?Cv(Lv(e)):{},sd(t||!e||!e.__esModule?ws(i,"default",{value:e,enumerable:!0}):i,e)),Mv=e=>sd(ws({},"__esModule",{value:!0}),e);var kf=Do((UT,wf)=>{wf.exports={get X509Certificate(){return require("node:crypto").X509Certificate},get createHash(){return require("node:crypto").createHash},
get randomBytes(){return require("node:crypto").randomBytes},get randomUUID(){return require("node:crypto").randomUUID}}});var nm=Do((iE,rm)=>{rm.exports={get SaxesParser(){return require("./saxes.js").SaxesParser}}});var Dy=Do((aW,Ny)=>{Ny.exports={get $defs(){return require("../../schemas/format.schema.json").$defs}}});var Vc=Do(Un=>{"use strict";var jc=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),tA=jc(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});
function t(i){let o=i.length,s=0,a=0,n;for(;a<o;)s++,n=i.charCodeAt(a++),n>=55296&&n<=56319&&a<o&&(n=i.charCodeAt(a),(n&64512)===56320&&a++);return s}e.default=
t,t.code='require("ajv/dist/runtime/ucs2length").default'}),rA=jc((e,t)=>{"use strict";t.exports=function i(o,s){if(o===s)return!0;if(o&&s&&typeof o=="object"&&
typeof s=="object"){if(o.constructor!==s.constructor)return!1;var a,n,r;if(Array.isArray(o)){if(a=o.length,a!=s.length)return!1;for(n=a;n--!==0;)if(!i(o[n],s[n]))
return!1;return!0}if(o.constructor===RegExp)return o.source===s.source&&o.flags===s.flags;if(o.valueOf!==Object.prototype.valueOf)return o.valueOf()===s.valueOf();
if(o.toString!==Object.prototype.toString)return o.toString()===s.toString();if(r=Object.keys(o),a=r.length,a!==Object.keys(s).length)return!1;for(n=a;n--!==0;)
if(!Object.prototype.hasOwnProperty.call(s,r[n]))return!1;for(n=a;n--!==0;){var d=r[n];if(!i(o[d],s[d]))return!1}return!0}return o!==o&&s!==s}}),nA=jc(e=>{"use \
strict";Object.defineProperty(e,"__esModule",{value:!0});var t=rA();t.code='require("ajv/dist/runtime/equal").default',e.default=t});Un.Spec=je;var iA={properties:{
version:0,name:0,region:0,tags:0,include:0,userPool:0,identityProviders:0,appClients:0,accountLinking:0,publish:0,terraform:0,accept:0}},f=Object.prototype.hasOwnProperty,
I=tA().default,oA=ce("^[a-z][a-z0-9-]{1,62}$"),hg=ce("^[a-z]{2}(-[a-z]+)+-[0-9]$"),yg=ce("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x1f\\x7f\\\\:]+$"),sA=ce("^[A\
-Za-z][A-Za-z0-9.-]{2,31}$"),qc=ce("^[A-Za-z][A-Za-z0-9_-]{0,62}$"),aA={properties:{reference:0,adopt:0,issuer:0,name:0,signInWith:0,aliases:0,caseSensitiveUsernames:0,
requiredAttributes:0,customAttributes:0,autoVerify:0,selfSignUp:0,accountRecovery:0,passwordPolicy:0,mfa:0,signIn:0,tier:0,threatProtection:0,deletionProtection:0,
webAclArn:0,email:0,domain:0,triggers:0,groups:0,resourceServers:0}},ni=nA().default,lA=ce("^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$");function Qr(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Qr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(I(e)>55)return Qr.errors=[c],!1;if(!lA.test(e))return Qr.errors=[c],!1}else return Qr.errors=[c],!1;return Qr.errors=n,r===
0}Qr.evaluated={dynamicProps:!1,dynamicItems:!1};var ps=ce("^[A-Za-z0-9_ +=,.@-]+$");function Lr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Lr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if((e.name===void 0||!f.call(e,"name"))&&(l="name"))return Lr.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!=="name")return Lr.errors=
[c],!1;if(p===r&&e.name!==void 0&&f.call(e,"name")){let m=e.name;if(r===r)if(typeof m=="string"){if(I(m)>128)return Lr.errors=[c],!1;if(I(m)<1)return Lr.errors=
[c],!1;if(!ps.test(m))return Lr.errors=[c],!1}else return Lr.errors=[c],!1}}}else return Lr.errors=[c],!1;return Lr.errors=n,r===0}Lr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Jn=ce("^[a-z][a-z0-9_]{0,63}$");function ye(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.variable===
void 0||!f.call(e,"variable"))&&(l="variable"))return ye.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!=="variable")return ye.errors=[c],!1;if(p===r&&
e.variable!==void 0&&f.call(e,"variable")){let m=e.variable;if(r===r)if(typeof m=="string"){if(!Jn.test(m))return ye.errors=[c],!1}else return ye.errors=[c],!1}}}else
return ye.errors=[c],!1;return ye.errors=n,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hn=ce("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$");function he(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=he.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(l="ssmParameter"))return he.
errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!=="ssmParameter")return he.errors=[c],!1;if(p===r&&e.ssmParameter!==void 0&&f.call(e,"ssmParameter")){let m=e.
ssmParameter;if(r===r)if(typeof m=="string"){if(I(m)>2048)return he.errors=[c],!1;if(!Hn.test(m))return he.errors=[c],!1}else return he.errors=[c],!1}}}else return he.
errors=[c],!1;return he.errors=n,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yn=ce("^[A-Za-z0-9/_+=.@:!-]+$"),Zn=ce("^[^\\u0000-\\u001f\\u007\
f]+$");function me(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=me.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.secretsManager===void 0||!f.call(e,"secretsMana\
ger"))&&(p="secretsManager"))return me.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="secretsManager"||u==="jsonKey"))return me.errors=[c],!1;if(m===
r){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u=="string"){if(I(u)>2048)return me.errors=[c],!1;if(!Yn.
test(u))return me.errors=[c],!1}else return me.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let u=e.jsonKey,h=r;if(r===
h)if(typeof u=="string"){if(I(u)>256)return me.errors=[c],!1;if(!Zn.test(u))return me.errors=[c],!1}else return me.errors=[c],!1;var l=h===r}else var l=!0}}}else
return me.errors=[c],!1;return me.errors=n,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gi(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Gi.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;Qr(e,c)||
(n=n===null?Qr.errors:n.concat(Qr.errors),r=n.length);var v=m===r;p=p||v;let u=r;Lr(e,c)||(n=n===null?Lr.errors:n.concat(Lr.errors),r=n.length);var v=u===r;if(p=
p||v,v)var h=!0;let y=r;ye(e,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var v=y===r;p=p||v,v&&h!==!0&&(h=!0);let g=r;he(e,c)||(n=n===null?he.errors:
n.concat(he.errors),r=n.length);var v=g===r;p=p||v,v&&h!==!0&&(h=!0);let w=r;me(e,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var v=w===r;if(p=p||
v,v&&h!==!0&&(h=!0),p)r=l,n!==null&&(l?n.length=l:n=null);else{let k=c;return n===null?n=[k]:n.push(k),r++,Gi.errors=n,!1}return Gi.errors=n,d.props=h,r===0}Gi.
evaluated={dynamicProps:!0,dynamicItems:!1};function Ai(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Ai.evaluated;return d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof e!="string"?(Ai.errors=[c],!1):e==="address"||e==="birthdate"||
e==="email"||e==="family_name"||e==="gender"||e==="given_name"||e==="locale"||e==="middle_name"||e==="name"||e==="nickname"||e==="phone_number"||e==="picture"||
e==="preferred_username"||e==="profile"||e==="updated_at"||e==="website"||e==="zoneinfo"?(Ai.errors=n,r===0):(Ai.errors=[c],!1)}Ai.evaluated={dynamicProps:!1,dynamicItems:!1};
function nt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=nt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.type===void 0||!f.call(e,"type"))&&(p="type"))return nt.
errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="type"||u==="mutable"||u==="minLength"||u==="maxLength"||u==="min"||u==="max"))return nt.errors=[c],
!1;if(m===r){if(e.type!==void 0&&f.call(e,"type")){let u=e.type,h=r;if(typeof u!="string")return nt.errors=[c],!1;if(!(u==="string"||u==="number"||u==="dateTime"||
u==="boolean"))return nt.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.mutable!==void 0&&f.call(e,"mutable")){let h=r;if(typeof e.mutable!="boolean")return nt.
errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.minLength!==void 0&&f.call(e,"minLength")){let y=e.minLength,g=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&
isFinite(y)))return nt.errors=[c],!1;if(r===g&&typeof y=="number"&&isFinite(y)){if(y>2048||isNaN(y))return nt.errors=[c],!1;if(y<0||isNaN(y))return nt.errors=[c],
!1}var l=g===r}else var l=!0;if(l){if(e.maxLength!==void 0&&f.call(e,"maxLength")){let g=e.maxLength,w=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))
return nt.errors=[c],!1;if(r===w&&typeof g=="number"&&isFinite(g)){if(g>2048||isNaN(g))return nt.errors=[c],!1;if(g<0||isNaN(g))return nt.errors=[c],!1}var l=w===
r}else var l=!0;if(l){if(e.min!==void 0&&f.call(e,"min")){let w=e.min,v=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return nt.errors=[c],!1;if(r===
v&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return nt.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return nt.errors=[c],!1}var l=v===r}else
var l=!0;if(l)if(e.max!==void 0&&f.call(e,"max")){let w=e.max,v=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return nt.errors=[c],!1;if(r===v&&typeof w==
"number"&&isFinite(w)){if(w>9007199254740991||isNaN(w))return nt.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return nt.errors=[c],!1}var l=v===r}else var l=!0}}}}}}}else
return nt.errors=[c],!1;return nt.errors=n,r===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cA=ce("^(0|[1-9][0-9]{0,8})[smhd]$");function Pe(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(typeof e=="string"){if(!cA.test(e))return Pe.errors=[c],!1}else return Pe.errors=[c],!1;return Pe.errors=n,r===0}Pe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Dt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Dt.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="minimumLength"||
m==="requireLowercase"||m==="requireUppercase"||m==="requireNumbers"||m==="requireSymbols"||m==="temporaryPasswordValidity"||m==="historySize"))return Dt.errors=
[c],!1;if(p===r){if(e.minimumLength!==void 0&&f.call(e,"minimumLength")){let m=e.minimumLength,u=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Dt.
errors=[c],!1;if(r===u&&typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m))return Dt.errors=[c],!1;if(m<6||isNaN(m))return Dt.errors=[c],!1}var l=u===r}else var l=!0;
if(l){if(e.requireLowercase!==void 0&&f.call(e,"requireLowercase")){let u=r;if(typeof e.requireLowercase!="boolean")return Dt.errors=[c],!1;var l=u===r}else var l=!0;
if(l){if(e.requireUppercase!==void 0&&f.call(e,"requireUppercase")){let h=r;if(typeof e.requireUppercase!="boolean")return Dt.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.requireNumbers!==void 0&&f.call(e,"requireNumbers")){let y=r;if(typeof e.requireNumbers!="boolean")return Dt.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.requireSymbols!==void 0&&f.call(e,"requireSymbols")){let g=r;if(typeof e.requireSymbols!="boolean")return Dt.errors=[c],!1;var l=g===r}else var l=!0;
if(l){if(e.temporaryPasswordValidity!==void 0&&f.call(e,"temporaryPasswordValidity")){let w=r;Pe(e.temporaryPasswordValidity,c)||(n=n===null?Pe.errors:n.concat(
Pe.errors),r=n.length);var l=w===r}else var l=!0;if(l)if(e.historySize!==void 0&&f.call(e,"historySize")){let w=e.historySize,v=r;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w)&&isFinite(w)))return Dt.errors=[c],!1;if(r===v&&typeof w=="number"&&isFinite(w)){if(w>24||isNaN(w))return Dt.errors=[c],!1;if(w<0||isNaN(w))return Dt.
errors=[c],!1}var l=v===r}else var l=!0}}}}}}}else return Dt.errors=[c],!1;return Dt.errors=n,r===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ht(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ht.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.mode===void 0||!f.call(e,"mode"))&&(m="mode"))return Ht.errors=[c],!1;{let u=r;for(let h of Object.
keys(e))if(!(h==="mode"||h==="methods"))return Ht.errors=[c],!1;if(u===r){if(e.mode!==void 0&&f.call(e,"mode")){let h=e.mode,y=r;if(typeof h!="string")return Ht.
errors=[c],!1;if(!(h==="off"||h==="optional"||h==="required"))return Ht.errors=[c],!1;var p=y===r}else var p=!0;if(p)if(e.methods!==void 0&&f.call(e,"methods")){
let h=e.methods,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return Ht.errors=[c],!1;{var l=!0;let w=h.length;for(let v=0;v<w;v++){let k=h[v],A=r;if(typeof k!=
"string")return Ht.errors=[c],!1;if(!(k==="totp"||k==="sms"||k==="email"))return Ht.errors=[c],!1;var l=A===r;if(!l)break}if(l){let v=h.length,k;if(v>1){let A={};
for(;v--;){let P=h[v];if(typeof P=="string"){if(typeof A[P]=="number")return k=A[P],Ht.errors=[c],!1;A[P]=v}}}}}}else return Ht.errors=[c],!1;var p=y===r}else var p=!0}}}else
return Ht.errors=[c],!1;return Ht.errors=n,r===0}Ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dA=ce("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+\
[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$");function kr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=kr.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.relyingPartyId===void 0||
!f.call(e,"relyingPartyId"))&&(p="relyingPartyId"))return kr.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="relyingPartyId"||u==="userVerification"))
return kr.errors=[c],!1;if(m===r){if(e.relyingPartyId!==void 0&&f.call(e,"relyingPartyId")){let u=e.relyingPartyId,h=r;if(r===h)if(typeof u=="string"){if(I(u)>127)
return kr.errors=[c],!1;if(!dA.test(u))return kr.errors=[c],!1}else return kr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.userVerification!==void 0&&f.call(
e,"userVerification")){let u=e.userVerification,h=r;if(typeof u!="string")return kr.errors=[c],!1;if(!(u==="preferred"||u==="required"))return kr.errors=[c],!1;
var l=h===r}else var l=!0}}}else return kr.errors=[c],!1;return kr.errors=n,r===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ar.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.firstFactors===void 0||!f.call(e,"firstFactors"))&&(m="firstFactors"))return Ar.errors=[c],
!1;{let u=r;for(let h of Object.keys(e))if(!(h==="firstFactors"||h==="passkeys"))return Ar.errors=[c],!1;if(u===r){if(e.firstFactors!==void 0&&f.call(e,"firstFa\
ctors")){let h=e.firstFactors,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return Ar.errors=[c],!1;{var l=!0;let w=h.length;for(let v=0;v<w;v++){let k=h[v],A=r;
if(typeof k!="string")return Ar.errors=[c],!1;if(!(k==="password"||k==="emailOtp"||k==="smsOtp"||k==="passkey"))return Ar.errors=[c],!1;var l=A===r;if(!l)break}
if(l){let v=h.length,k;if(v>1){let A={};for(;v--;){let P=h[v];if(typeof P=="string"){if(typeof A[P]=="number")return k=A[P],Ar.errors=[c],!1;A[P]=v}}}}}}else return Ar.
errors=[c],!1;var p=y===r}else var p=!0;if(p)if(e.passkeys!==void 0&&f.call(e,"passkeys")){let h=r;kr(e.passkeys,c)||(n=n===null?kr.errors:n.concat(kr.errors),r=
n.length);var p=h===r}else var p=!0}}}else return Ar.errors=[c],!1;return Ar.errors=n,r===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fA=ce("^\
arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-\
9])?$"),uA=ce("^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\
-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$"),pA=ce("^[A-Za-z0-9!#$%&'*+/=?^_`{|\
}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"),Xa=ce("^[A-Za-z0-9_-]+$");function St(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=St.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.
sesIdentityArn===void 0||!f.call(e,"sesIdentityArn"))&&(u="sesIdentityArn"))return St.errors=[c],!1;{let h=r;for(let y of Object.keys(e))if(!(y==="sesIdentityAr\
n"||y==="from"||y==="replyTo"||y==="configurationSet"))return St.errors=[c],!1;if(h===r){if(e.sesIdentityArn!==void 0&&f.call(e,"sesIdentityArn")){let y=e.sesIdentityArn,
g=r,w=r,v=!1,k=r;if(r===k)if(typeof y=="string"){if(I(y)>2048){let L=c;n===null?n=[L]:n.push(L),r++}else if(!fA.test(y)){let L=c;n===null?n=[L]:n.push(L),r++}}else{
let L=c;n===null?n=[L]:n.push(L),r++}var p=k===r;v=v||p;let A=r;ye(y,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var p=A===r;if(v=v||p,p)var l=!0;
let P=r;he(y,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var p=P===r;v=v||p,p&&l!==!0&&(l=!0);let x=r;me(y,c)||(n=n===null?me.errors:n.concat(me.errors),
r=n.length);var p=x===r;if(v=v||p,p&&l!==!0&&(l=!0),v)r=w,n!==null&&(w?n.length=w:n=null);else{let L=c;return n===null?n=[L]:n.push(L),r++,St.errors=n,!1}var m=g===
r}else var m=!0;if(m){if(e.from!==void 0&&f.call(e,"from")){let g=e.from,w=r;if(r===w)if(typeof g=="string"){if(I(g)>320)return St.errors=[c],!1;if(!uA.test(g))
return St.errors=[c],!1}else return St.errors=[c],!1;var m=w===r}else var m=!0;if(m){if(e.replyTo!==void 0&&f.call(e,"replyTo")){let w=e.replyTo,v=r;if(r===v)if(typeof w==
"string"){if(I(w)>254)return St.errors=[c],!1;if(!pA.test(w))return St.errors=[c],!1}else return St.errors=[c],!1;var m=v===r}else var m=!0;if(m)if(e.configurationSet!==
void 0&&f.call(e,"configurationSet")){let w=e.configurationSet,v=r;if(r===v)if(typeof w=="string"){if(I(w)>64)return St.errors=[c],!1;if(!Xa.test(w))return St.errors=
[c],!1}else return St.errors=[c],!1;var m=v===r}else var m=!0}}}}}else return St.errors=[c],!1;return St.errors=n,r===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var mA=ce("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"),hA=ce("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$"),yA=ce("^arn:aws(\
?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:certificate/[A-Za-z0-9-]+$"),gA=ce("^Z[A-Z0-9]{1,31}$");function Pt(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Pt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,
p=!1,m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.certificateArn===void 0||!f.call(e,"certificateArn"))&&(k="certificateArn")){let A=c;n===null?
n=[A]:n.push(A),r++}}var y=m===r;p=p||y;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.hostedZoneId===void 0||!f.call(e,"hostedZoneId"))&&(k="\
hostedZoneId")){let A=c;n===null?n=[A]:n.push(A),r++}}var y=u===r;p=p||y;let h=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.adopt===void 0||!f.call(
e,"adopt"))&&(k="adopt")){let A=c;n===null?n=[A]:n.push(A),r++}}var y=h===r;if(p=p||y,p)r=l,n!==null&&(l?n.length=l:n=null);else{let k=c;return n===null?n=[k]:n.
push(k),r++,Pt.errors=n,!1}if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.name===void 0||!f.call(e,"name"))&&(k="name"))return Pt.errors=[c],
!1;{let A=r;for(let P of Object.keys(e))if(!(P==="name"||P==="certificateArn"||P==="hostedZoneId"||P==="adopt"))return Pt.errors=[c],!1;if(A===r){if(e.name!==void 0&&
f.call(e,"name")){let P=e.name,x=r;if(r===x)if(typeof P=="string"){if(I(P)>63)return Pt.errors=[c],!1;if(!hA.test(P))return Pt.errors=[c],!1}else return Pt.errors=
[c],!1;var g=x===r}else var g=!0;if(g){if(e.certificateArn!==void 0&&f.call(e,"certificateArn")){let x=e.certificateArn,O=r,L=r,R=!1,Z=r;if(r===Z)if(typeof x=="\
string"){if(I(x)>2048){let W=c;n===null?n=[W]:n.push(W),r++}else if(!yA.test(x)){let W=c;n===null?n=[W]:n.push(W),r++}}else{let W=c;n===null?n=[W]:n.push(W),r++}
var v=Z===r;R=R||v;let Y=r;ye(x,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var v=Y===r;if(R=R||v,v)var w=!0;let de=r;he(x,c)||(n=n===null?he.errors:
n.concat(he.errors),r=n.length);var v=de===r;R=R||v,v&&w!==!0&&(w=!0);let X=r;me(x,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var v=X===r;if(R=R||
v,v&&w!==!0&&(w=!0),R)r=L,n!==null&&(L?n.length=L:n=null);else{let W=c;return n===null?n=[W]:n.push(W),r++,Pt.errors=n,!1}var g=O===r}else var g=!0;if(g){if(e.hostedZoneId!==
void 0&&f.call(e,"hostedZoneId")){let O=e.hostedZoneId,L=r;if(r===L)if(typeof O=="string"){if(!gA.test(O))return Pt.errors=[c],!1}else return Pt.errors=[c],!1;var g=L===
r}else var g=!0;if(g)if(e.adopt!==void 0&&f.call(e,"adopt")){let O=e.adopt,L=r;if(r===L)if(typeof O=="string"){if(I(O)>63)return Pt.errors=[c],!1;if(I(O)<1)return Pt.
errors=[c],!1}else return Pt.errors=[c],!1;var g=L===r}else var g=!0}}}}}else return Pt.errors=[c],!1;return Pt.errors=n,r===0}Pt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function or(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=or.evaluated;d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if((e.prefix===void 0||!f.call(e,"prefix"))&&
(g="prefix")){let w=c;n===null?n=[w]:n.push(w),r++}}var h=m===r;p=p||h;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if((e.custom===void 0||!f.call(
e,"custom"))&&(g="custom")){let w=c;n===null?n=[w]:n.push(w),r++}}var h=u===r;if(p=p||h,p)r=l,n!==null&&(l?n.length=l:n=null);else{let g=c;return n===null?n=[g]:
n.push(g),r++,or.errors=n,!1}if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let g=r;for(let w of Object.keys(e))if(!(w==="prefix"||w==="adopt"||w==="cust\
om"||w==="managedLogin"))return or.errors=[c],!1;if(g===r){if(e.prefix!==void 0&&f.call(e,"prefix")){let w=e.prefix,v=r;if(r===v)if(typeof w=="string"){if(!mA.test(
w))return or.errors=[c],!1}else return or.errors=[c],!1;var y=v===r}else var y=!0;if(y){if(e.adopt!==void 0&&f.call(e,"adopt")){let v=e.adopt,k=r;if(r===k)if(typeof v==
"string"){if(I(v)>63)return or.errors=[c],!1;if(I(v)<1)return or.errors=[c],!1}else return or.errors=[c],!1;var y=k===r}else var y=!0;if(y){if(e.custom!==void 0&&
f.call(e,"custom")){let k=r;Pt(e.custom,c)||(n=n===null?Pt.errors:n.concat(Pt.errors),r=n.length);var y=k===r}else var y=!0;if(y)if(e.managedLogin!==void 0&&f.call(
e,"managedLogin")){let k=r;if(typeof e.managedLogin!="boolean")return or.errors=[c],!1;var y=k===r}else var y=!0}}}}else return or.errors=[c],!1;return or.errors=
n,r===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vA={properties:{preSignUp:0,preAuthentication:0,postAuthentication:0,postConfirmation:0,preTokenGeneration:0,
customMessage:0,userMigration:0,defineAuthChallenge:0,createAuthChallenge:0,verifyAuthChallengeResponse:0}},gg=ce("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:f\
unction:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$");function Mt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Mt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>300)return Mt.errors=[c],
!1;if(!gg.test(e))return Mt.errors=[c],!1}else return Mt.errors=[c],!1;return Mt.errors=n,r===0}Mt.evaluated={dynamicProps:!1,dynamicItems:!1};function pn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=pn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return pn.errors=[c],!1;
{let h=r;for(let y of Object.keys(e))if(!(y==="functionArn"||y==="permission"))return pn.errors=[c],!1;if(h===r){if(e.functionArn!==void 0&&f.call(e,"functionAr\
n")){let y=e.functionArn,g=r,w=r,v=!1,k=r;Mt(y,c)||(n=n===null?Mt.errors:n.concat(Mt.errors),r=n.length);var p=k===r;v=v||p;let A=r;ye(y,c)||(n=n===null?ye.errors:
n.concat(ye.errors),r=n.length);var p=A===r;if(v=v||p,p)var l=!0;let P=r;he(y,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var p=P===r;v=v||p,p&&l!==
!0&&(l=!0);let x=r;me(y,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var p=x===r;if(v=v||p,p&&l!==!0&&(l=!0),v)r=w,n!==null&&(w?n.length=w:n=null);else{
let L=c;return n===null?n=[L]:n.push(L),r++,pn.errors=n,!1}var m=g===r}else var m=!0;if(m)if(e.permission!==void 0&&f.call(e,"permission")){let y=r;if(typeof e.
permission!="boolean")return pn.errors=[c],!1;var m=y===r}else var m=!0}}}else return pn.errors=[c],!1;return pn.errors=n,r===0}pn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function qe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=qe.evaluated;d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;Mt(e,c)||(n=n===null?Mt.errors:n.concat(Mt.errors),r=n.length);var v=m===r;p=p||v;let u=r;pn(
e,c)||(n=n===null?pn.errors:n.concat(pn.errors),r=n.length);var v=u===r;if(p=p||v,v)var h=!0;let y=r;ye(e,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);
var v=y===r;p=p||v,v&&h!==!0&&(h=!0);let g=r;he(e,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var v=g===r;p=p||v,v&&h!==!0&&(h=!0);let w=r;me(e,c)||
(n=n===null?me.errors:n.concat(me.errors),r=n.length);var v=w===r;if(p=p||v,v&&h!==!0&&(h=!0),p)r=l,n!==null&&(l?n.length=l:n=null);else{let k=c;return n===null?
n=[k]:n.push(k),r++,qe.errors=n,!1}return qe.errors=n,d.props=h,r===0}qe.evaluated={dynamicProps:!0,dynamicItems:!1};function Er(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Er.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return Er.errors=[c],!1;{let h=r;for(let y of Object.
keys(e))if(!(y==="functionArn"||y==="version"||y==="permission"))return Er.errors=[c],!1;if(h===r){if(e.functionArn!==void 0&&f.call(e,"functionArn")){let y=e.functionArn,
g=r,w=r,v=!1,k=r;Mt(y,c)||(n=n===null?Mt.errors:n.concat(Mt.errors),r=n.length);var p=k===r;v=v||p;let A=r;ye(y,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=
n.length);var p=A===r;if(v=v||p,p)var l=!0;let P=r;he(y,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var p=P===r;v=v||p,p&&l!==!0&&(l=!0);let x=r;me(
y,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var p=x===r;if(v=v||p,p&&l!==!0&&(l=!0),v)r=w,n!==null&&(w?n.length=w:n=null);else{let L=c;return n===
null?n=[L]:n.push(L),r++,Er.errors=n,!1}var m=g===r}else var m=!0;if(m){if(e.version!==void 0&&f.call(e,"version")){let g=e.version,w=r;if(typeof g!="string")return Er.
errors=[c],!1;if(!(g==="V1_0"||g==="V2_0"||g==="V3_0"))return Er.errors=[c],!1;var m=w===r}else var m=!0;if(m)if(e.permission!==void 0&&f.call(e,"permission")){
let g=r;if(typeof e.permission!="boolean")return Er.errors=[c],!1;var m=g===r}else var m=!0}}}}else return Er.errors=[c],!1;return Er.errors=n,r===0}Er.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ji(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,
d=Ji.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;Mt(e,c)||(n=n===null?Mt.errors:n.concat(Mt.errors),r=n.length);
var v=m===r;p=p||v;let u=r;Er(e,c)||(n=n===null?Er.errors:n.concat(Er.errors),r=n.length);var v=u===r;if(p=p||v,v)var h=!0;let y=r;ye(e,c)||(n=n===null?ye.errors:
n.concat(ye.errors),r=n.length);var v=y===r;p=p||v,v&&h!==!0&&(h=!0);let g=r;he(e,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var v=g===r;p=p||v,v&&
h!==!0&&(h=!0);let w=r;me(e,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var v=w===r;if(p=p||v,v&&h!==!0&&(h=!0),p)r=l,n!==null&&(l?n.length=l:n=null);else{
let k=c;return n===null?n=[k]:n.push(k),r++,Ji.errors=n,!1}return Ji.errors=n,d.props=h,r===0}Ji.evaluated={dynamicProps:!0,dynamicItems:!1};function xi(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=xi.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!f.call(vA.properties,m))return xi.errors=[c],!1;if(p===r){if(e.
preSignUp!==void 0&&f.call(e,"preSignUp")){let m=r;qe(e.preSignUp,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=m===r}else var l=!0;if(l){if(e.
preAuthentication!==void 0&&f.call(e,"preAuthentication")){let u=r;qe(e.preAuthentication,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=u===r}else
var l=!0;if(l){if(e.postAuthentication!==void 0&&f.call(e,"postAuthentication")){let h=r;qe(e.postAuthentication,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=
n.length);var l=h===r}else var l=!0;if(l){if(e.postConfirmation!==void 0&&f.call(e,"postConfirmation")){let y=r;qe(e.postConfirmation,c)||(n=n===null?qe.errors:
n.concat(qe.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.preTokenGeneration!==void 0&&f.call(e,"preTokenGeneration")){let g=r;Ji(e.preTokenGeneration,
c)||(n=n===null?Ji.errors:n.concat(Ji.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.customMessage!==void 0&&f.call(e,"customMessage")){let w=r;qe(e.customMessage,
c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.userMigration!==void 0&&f.call(e,"userMigration")){let v=r;qe(e.userMigration,
c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=v===r}else var l=!0;if(l){if(e.defineAuthChallenge!==void 0&&f.call(e,"defineAuthChallenge")){let k=r;
qe(e.defineAuthChallenge,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=k===r}else var l=!0;if(l){if(e.createAuthChallenge!==void 0&&f.call(e,"\
createAuthChallenge")){let A=r;qe(e.createAuthChallenge,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=A===r}else var l=!0;if(l)if(e.verifyAuthChallengeResponse!==
void 0&&f.call(e,"verifyAuthChallengeResponse")){let A=r;qe(e.verifyAuthChallengeResponse,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=A===r}else
var l=!0}}}}}}}}}}else return xi.errors=[c],!1;return xi.errors=n,r===0}xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vg=ce("^arn:aws(?:-[a-z]+)*:\
iam::[0-9]{12}:role/[\\x21-\\x7E]+$");function wt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=wt.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(
e))if(!(m==="description"||m==="precedence"||m==="roleArn"||m==="adopt"))return wt.errors=[c],!1;if(p===r){if(e.description!==void 0&&f.call(e,"description")){let m=e.
description,u=r;if(r===u)if(typeof m=="string"){if(I(m)>2048)return wt.errors=[c],!1;if(I(m)<1)return wt.errors=[c],!1}else return wt.errors=[c],!1;var l=u===r}else
var l=!0;if(l){if(e.precedence!==void 0&&f.call(e,"precedence")){let u=e.precedence,h=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return wt.errors=
[c],!1;if(r===h&&typeof u=="number"&&isFinite(u)){if(u>2147483647||isNaN(u))return wt.errors=[c],!1;if(u<0||isNaN(u))return wt.errors=[c],!1}var l=h===r}else var l=!0;
if(l){if(e.roleArn!==void 0&&f.call(e,"roleArn")){let h=e.roleArn,y=r;if(r===y)if(typeof h=="string"){if(I(h)>2048)return wt.errors=[c],!1;if(!vg.test(h))return wt.
errors=[c],!1}else return wt.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.adopt!==void 0&&f.call(e,"adopt")){let h=e.adopt,y=r;if(r===y)if(typeof h=="strin\
g"){if(I(h)>128)return wt.errors=[c],!1;if(I(h)<1)return wt.errors=[c],!1}else return wt.errors=[c],!1;var l=y===r}else var l=!0}}}}else return wt.errors=[c],!1;
return wt.errors=n,r===0}wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bA=ce("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$");function dt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=dt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0);let l=r,p=!1,m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let v;if((e.name===void 0||!f.call(e,"name"))&&(v="name")){let k=c;n===null?n=[k]:n.push(k),
r++}}var h=m===r;p=p||h;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let v;if((e.adopt===void 0||!f.call(e,"adopt"))&&(v="adopt")){let k=c;n===null?n=[k]:
n.push(k),r++}}var h=u===r;if(p=p||h,p)r=l,n!==null&&(l?n.length=l:n=null);else{let v=c;return n===null?n=[v]:n.push(v),r++,dt.errors=n,!1}if(r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let v=r;for(let k of Object.keys(e))if(!(k==="name"||k==="scopes"||k==="adopt"))return dt.errors=[c],!1;if(v===r){if(e.name!==void 0&&
f.call(e,"name")){let k=e.name,A=r;if(r===A)if(typeof k=="string"){if(I(k)>256)return dt.errors=[c],!1;if(I(k)<1)return dt.errors=[c],!1;if(!ps.test(k))return dt.
errors=[c],!1}else return dt.errors=[c],!1;var y=A===r}else var y=!0;if(y){if(e.scopes!==void 0&&f.call(e,"scopes")){let A=e.scopes,P=r;if(r===P)if(A&&typeof A==
"object"&&!Array.isArray(A)){if(Object.keys(A).length>100)return dt.errors=[c],!1;for(let O of Object.keys(A)){let L=r;if(typeof O=="string"){if(I(O)>256){let R={
instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:O};n===null?n=[R]:n.push(R),
r++}else if(I(O)<1){let R={instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:O};
n===null?n=[R]:n.push(R),r++}else if(!bA.test(O)){let R={instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$"},propertyName:O};n===null?n=[R]:n.push(R),r++}}var g=L===r;if(!g){let R=c;return n===null?n=[R]:n.push(R),
r++,dt.errors=n,!1}}if(g)for(let O of Object.keys(A)){let L=A[O],R=r;if(r===R)if(typeof L=="string"){if(I(L)>256)return dt.errors=[c],!1;if(I(L)<1)return dt.errors=
[c],!1}else return dt.errors=[c],!1;var w=R===r;if(!w)break}}else return dt.errors=[c],!1;var y=P===r}else var y=!0;if(y)if(e.adopt!==void 0&&f.call(e,"adopt")){
let A=e.adopt,P=r;if(r===P)if(typeof A=="string"){if(I(A)>256)return dt.errors=[c],!1;if(I(A)<1)return dt.errors=[c],!1}else return dt.errors=[c],!1;var y=P===r}else
var y=!0}}}else return dt.errors=[c],!1;return dt.errors=n,r===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wA=ce("^(?!custom:|dev:)[\\p{L}\\p{M}\
\\p{S}\\p{N}\\p{P}]+$","^(?!custom:|dev:)[\\x41\\x42\\x43\\x44\\x45\\x46\\x47\\x48\\x49\\x4a\\x4b\\x4c\\x4d\\x4e\\x4f\\x50\\x51\\x52\\x53\\x54\\x55\\x56\\x57\\x58\\x59\\x5a\\x61\\x62\\x63\\x\
64\\x65\\x66\\x67\\x68\\x69\\x6a\\x6b\\x6c\\x6d\\x6e\\x6f\\x70\\x71\\x72\\x73\\x74\\x75\\x76\\x77\\x78\\x79\\x7a\\x24\\x2b\\x3c\\x3d\\x3e\\x5e\\x60\\x7c\\x7e\\x30\\x31\\x32\\x33\\x34\\x35\\x36\\x37\\x\
38\\x39\\x21\\x22\\x23\\x25\\x26\\x27\\x28\\x29\\x2a\\x2c\\x2d\\x2e\\x2f\\x3a\\x3b\\x3f\\x40\\x5b\\x5c\\x5d\\x5f\\x7b\\x7d]+$"),kA=ce("^arn:aws(?:-[a-z]+)*:wafv\
2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$"),AA=ce("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","^[\\x41\\x42\\x43\\x4\
4\\x45\\x46\\x47\\x48\\x49\\x4a\\x4b\\x4c\\x4d\\x4e\\x4f\\x50\\x51\\x52\\x53\\x54\\x55\\x56\\x57\\x58\\x59\\x5a\\x61\\x62\\x63\\x64\\x65\\x66\\x67\\x68\\x69\\x6a\\x6b\\x6c\\x6d\\x6e\\x6f\\x70\\x71\\x7\
2\\x73\\x74\\x75\\x76\\x77\\x78\\x79\\x7a\\x24\\x2b\\x3c\\x3d\\x3e\\x5e\\x60\\x7c\\x7e\\x30\\x31\\x32\\x33\\x34\\x35\\x36\\x37\\x38\\x39\\x21\\x22\\x23\\x25\\x26\\x27\\x28\\x29\\x2a\\x2c\\x2d\\x2e\\x2\
f\\x3a\\x3b\\x3f\\x40\\x5b\\x5c\\x5d\\x5f\\x7b\\x7d]+$"),ms=ce("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$");function we(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=we.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let R=r;for(let Z of Object.keys(e))if(!f.call(aA.properties,Z))return we.errors=[c],!1;if(R===r){if(e.reference!==void 0&&f.call(e,
"reference")){let Z=r;Gi(e.reference,c)||(n=n===null?Gi.errors:n.concat(Gi.errors),r=n.length);var l=Z===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"ad\
opt")){let Y=r;Qr(e.adopt,c)||(n=n===null?Qr.errors:n.concat(Qr.errors),r=n.length);var l=Y===r}else var l=!0;if(l){if(e.issuer!==void 0&&f.call(e,"issuer")){let de=e.
issuer,X=r;if(typeof de!="string")return we.errors=[c],!1;if(!(de==="original"||de==="updated"))return we.errors=[c],!1;var l=X===r}else var l=!0;if(l){if(e.name!==
void 0&&f.call(e,"name")){let X=e.name,ie=r;if(r===ie)if(typeof X=="string"){if(I(X)>128)return we.errors=[c],!1;if(I(X)<1)return we.errors=[c],!1;if(!ps.test(X))
return we.errors=[c],!1}else return we.errors=[c],!1;var l=ie===r}else var l=!0;if(l){if(e.signInWith!==void 0&&f.call(e,"signInWith")){let ie=e.signInWith,W=r;
if(r===W)if(Array.isArray(ie)){if(ie.length<1)return we.errors=[c],!1;{var p=!0;let B=ie.length;for(let oe=0;oe<B;oe++){let re=ie[oe],G=r;if(typeof re!="string")
return we.errors=[c],!1;if(!(re==="email"||re==="phone_number"))return we.errors=[c],!1;var p=G===r;if(!p)break}if(p){let oe=ie.length,re;if(oe>1){let G={};for(;oe--;){
let H=ie[oe];if(typeof H=="string"){if(typeof G[H]=="number")return re=G[H],we.errors=[c],!1;G[H]=oe}}}}}}else return we.errors=[c],!1;var l=W===r}else var l=!0;
if(l){if(e.aliases!==void 0&&f.call(e,"aliases")){let W=e.aliases,K=r;if(r===K)if(Array.isArray(W)){if(W.length<1)return we.errors=[c],!1;{var m=!0;let oe=W.length;
for(let re=0;re<oe;re++){let G=W[re],H=r;if(typeof G!="string")return we.errors=[c],!1;if(!(G==="email"||G==="phone_number"||G==="preferred_username"))return we.
errors=[c],!1;var m=H===r;if(!m)break}if(m){let re=W.length,G;if(re>1){let H={};for(;re--;){let M=W[re];if(typeof M=="string"){if(typeof H[M]=="number")return G=
H[M],we.errors=[c],!1;H[M]=re}}}}}}else return we.errors=[c],!1;var l=K===r}else var l=!0;if(l){if(e.caseSensitiveUsernames!==void 0&&f.call(e,"caseSensitiveUse\
rnames")){let K=r;if(typeof e.caseSensitiveUsernames!="boolean")return we.errors=[c],!1;var l=K===r}else var l=!0;if(l){if(e.requiredAttributes!==void 0&&f.call(
e,"requiredAttributes")){let B=e.requiredAttributes,oe=r;if(r===oe)if(Array.isArray(B)){var u=!0;let G=B.length;for(let H=0;H<G;H++){let M=r;Ai(B[H],c)||(n=n===
null?Ai.errors:n.concat(Ai.errors),r=n.length);var u=M===r;if(!u)break}if(u){let H=B.length,M;if(H>1){e:for(;H--;)for(M=H;M--;)if(ni(B[H],B[M]))return we.errors=
[c],!1}}}else return we.errors=[c],!1;var l=oe===r}else var l=!0;if(l){if(e.customAttributes!==void 0&&f.call(e,"customAttributes")){let oe=e.customAttributes,re=r;
if(r===re)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){if(Object.keys(oe).length>50)return we.errors=[c],!1;for(let H of Object.keys(oe)){let M=r;if(typeof H==
"string"){if(I(H)>20){let T={instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},
propertyName:H};n===null?n=[T]:n.push(T),r++}else if(I(H)<1){let T={instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/m\
inLength",keyword:"minLength",params:{limit:1},propertyName:H};n===null?n=[T]:n.push(T),r++}else if(!wA.test(H)){let T={instancePath:t+"/customAttributes",schemaPath:"\
#/properties/customAttributes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:H};n===
null?n=[T]:n.push(T),r++}}var h=M===r;if(!h){let T=c;return n===null?n=[T]:n.push(T),r++,we.errors=n,!1}}if(h)for(let H of Object.keys(oe)){let M=r;nt(oe[H],c)||
(n=n===null?nt.errors:n.concat(nt.errors),r=n.length);var y=M===r;if(!y)break}}else return we.errors=[c],!1;var l=re===r}else var l=!0;if(l){if(e.autoVerify!==void 0&&
f.call(e,"autoVerify")){let re=e.autoVerify,G=r;if(r===G)if(Array.isArray(re)){var g=!0;let M=re.length;for(let T=0;T<M;T++){let V=re[T],F=r;if(typeof V!="strin\
g")return we.errors=[c],!1;if(!(V==="email"||V==="phone_number"))return we.errors=[c],!1;var g=F===r;if(!g)break}if(g){let T=re.length,V;if(T>1){let F={};for(;T--;){
let U=re[T];if(typeof U=="string"){if(typeof F[U]=="number")return V=F[U],we.errors=[c],!1;F[U]=T}}}}}else return we.errors=[c],!1;var l=G===r}else var l=!0;if(l){
if(e.selfSignUp!==void 0&&f.call(e,"selfSignUp")){let G=r;if(typeof e.selfSignUp!="boolean")return we.errors=[c],!1;var l=G===r}else var l=!0;if(l){if(e.accountRecovery!==
void 0&&f.call(e,"accountRecovery")){let H=e.accountRecovery,M=r,T=r,V=!1,F=r;if(r===F)if(Array.isArray(H))if(H.length<1){let S=c;n===null?n=[S]:n.push(S),r++}else{
var w=!0;let S=H.length;for(let N=0;N<S;N++){let $=H[N],_=r;if(typeof $!="string"){let j=c;n===null?n=[j]:n.push(j),r++}if(!($==="email"||$==="phone_number")){let j=c;
n===null?n=[j]:n.push(j),r++}var w=_===r;if(!w)break}if(w){let N=H.length,$;if(N>1){let _={};for(;N--;){let D=H[N];if(typeof D=="string"){if(typeof _[D]=="numbe\
r"){$=_[D];let j=c;n===null?n=[j]:n.push(j),r++;break}_[D]=N}}}}}else{let S=c;n===null?n=[S]:n.push(S),r++}var v=F===r;V=V||v;let U=r;if(H!=="admin_only"){let S=c;
n===null?n=[S]:n.push(S),r++}var v=U===r;if(V=V||v,V)r=T,n!==null&&(T?n.length=T:n=null);else{let S=c;return n===null?n=[S]:n.push(S),r++,we.errors=n,!1}var l=M===
r}else var l=!0;if(l){if(e.passwordPolicy!==void 0&&f.call(e,"passwordPolicy")){let M=r;Dt(e.passwordPolicy,c)||(n=n===null?Dt.errors:n.concat(Dt.errors),r=n.length);
var l=M===r}else var l=!0;if(l){if(e.mfa!==void 0&&f.call(e,"mfa")){let T=r;Ht(e.mfa,c)||(n=n===null?Ht.errors:n.concat(Ht.errors),r=n.length);var l=T===r}else var l=!0;
if(l){if(e.signIn!==void 0&&f.call(e,"signIn")){let V=r;Ar(e.signIn,c)||(n=n===null?Ar.errors:n.concat(Ar.errors),r=n.length);var l=V===r}else var l=!0;if(l){if(e.
tier!==void 0&&f.call(e,"tier")){let F=e.tier,U=r;if(typeof F!="string")return we.errors=[c],!1;if(!(F==="lite"||F==="essentials"||F==="plus"))return we.errors=
[c],!1;var l=U===r}else var l=!0;if(l){if(e.threatProtection!==void 0&&f.call(e,"threatProtection")){let U=e.threatProtection,z=r;if(typeof U!="string")return we.
errors=[c],!1;if(!(U==="off"||U==="audit"||U==="enforced"))return we.errors=[c],!1;var l=z===r}else var l=!0;if(l){if(e.deletionProtection!==void 0&&f.call(e,"d\
eletionProtection")){let z=r;if(typeof e.deletionProtection!="boolean")return we.errors=[c],!1;var l=z===r}else var l=!0;if(l){if(e.webAclArn!==void 0&&f.call(e,
"webAclArn")){let S=e.webAclArn,N=r,$=r,_=!1,D=r;if(r===D)if(typeof S=="string"){if(I(S)>2048){let Q=c;n===null?n=[Q]:n.push(Q),r++}else if(!kA.test(S)){let Q=c;
n===null?n=[Q]:n.push(Q),r++}}else{let Q=c;n===null?n=[Q]:n.push(Q),r++}var A=D===r;_=_||A;let j=r;ye(S,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);
var A=j===r;if(_=_||A,A)var k=!0;let q=r;he(S,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var A=q===r;_=_||A,A&&k!==!0&&(k=!0);let E=r;me(S,c)||(n=
n===null?me.errors:n.concat(me.errors),r=n.length);var A=E===r;if(_=_||A,A&&k!==!0&&(k=!0),_)r=$,n!==null&&($?n.length=$:n=null);else{let Q=c;return n===null?n=
[Q]:n.push(Q),r++,we.errors=n,!1}var l=N===r}else var l=!0;if(l){if(e.email!==void 0&&f.call(e,"email")){let N=r;St(e.email,c)||(n=n===null?St.errors:n.concat(St.
errors),r=n.length);var l=N===r}else var l=!0;if(l){if(e.domain!==void 0&&f.call(e,"domain")){let $=r;or(e.domain,c)||(n=n===null?or.errors:n.concat(or.errors),
r=n.length);var l=$===r}else var l=!0;if(l){if(e.triggers!==void 0&&f.call(e,"triggers")){let _=r;xi(e.triggers,c)||(n=n===null?xi.errors:n.concat(xi.errors),r=
n.length);var l=_===r}else var l=!0;if(l){if(e.groups!==void 0&&f.call(e,"groups")){let D=e.groups,j=r;if(r===j)if(D&&typeof D=="object"&&!Array.isArray(D)){for(let E of Object.
keys(D)){let te=r;if(typeof E=="string"){if(I(E)>128){let Q={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames/maxLength",keyword:"maxLengt\
h",params:{limit:128},propertyName:E};n===null?n=[Q]:n.push(Q),r++}else if(I(E)<1){let Q={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames\
/minLength",keyword:"minLength",params:{limit:1},propertyName:E};n===null?n=[Q]:n.push(Q),r++}else if(!AA.test(E)){let Q={instancePath:t+"/groups",schemaPath:"#\
/properties/groups/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:E};n===null?n=[Q]:n.push(Q),r++}}
var P=te===r;if(!P){let Q=c;return n===null?n=[Q]:n.push(Q),r++,we.errors=n,!1}}if(P)for(let E of Object.keys(D)){let te=r;wt(D[E],c)||(n=n===null?wt.errors:n.concat(
wt.errors),r=n.length);var x=te===r;if(!x)break}}else return we.errors=[c],!1;var l=j===r}else var l=!0;if(l)if(e.resourceServers!==void 0&&f.call(e,"resourceSe\
rvers")){let D=e.resourceServers,j=r;if(r===j)if(D&&typeof D=="object"&&!Array.isArray(D)){for(let E of Object.keys(D)){let te=r;if(typeof E=="string"){if(I(E)>
256){let Q={instancePath:t+"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:E};
n===null?n=[Q]:n.push(Q),r++}else if(I(E)<1){let Q={instancePath:t+"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:E};n===null?n=[Q]:n.push(Q),r++}else if(!ms.test(E)){let Q={instancePath:t+"/resourceServers",schemaPath:"#/properties/\
resourceServers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},propertyName:E};n===null?n=[Q]:n.push(Q),r++}}var O=te===
r;if(!O){let Q=c;return n===null?n=[Q]:n.push(Q),r++,we.errors=n,!1}}if(O)for(let E of Object.keys(D)){let te=r;dt(D[E],c)||(n=n===null?dt.errors:n.concat(dt.errors),
r=n.length);var L=te===r;if(!L)break}}else return we.errors=[c],!1;var l=j===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}else return we.errors=[c],!1;return we.errors=
n,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xA={properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,
apiVersion:0,metadataUrl:0,metadataFile:0,idpSignout:0,idpInit:0,encryptedResponses:0,requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,
upstream:0,allowedEmailDomains:0,attributeMapping:0,adopt:0,nationalIdConsent:0,pending:0,identifiers:0}};function Yt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Yt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;ye(e,c)||
(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var g=m===r;if(p=p||g,g)var u=!0;let h=r;he(e,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var g=h===
r;p=p||g,g&&u!==!0&&(u=!0);let y=r;me(e,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var g=y===r;if(p=p||g,g&&u!==!0&&(u=!0),p)r=l,n!==null&&(l?n.length=
l:n=null);else{let w=c;return n===null?n=[w]:n.push(w),r++,Yt.errors=n,!1}return Yt.errors=n,d.props=u,r===0}Yt.evaluated={dynamicProps:!0,dynamicItems:!1};var SA=ce(
"^\\S(?:[\\s\\S]*\\S)?$");function Ne(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ne.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>1024)return Ne.errors=[c],!1;if(I(e)<1)return Ne.errors=
[c],!1;if(!SA.test(e))return Ne.errors=[c],!1}else return Ne.errors=[c],!1;return Ne.errors=n,r===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};var PA=ce("^[\
A-Z0-9]{10}$");function zt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=zt.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(!PA.test(e))return zt.errors=[c],!1}else return zt.errors=[c],!1;return zt.errors=
n,r===0}zt.evaluated={dynamicProps:!1,dynamicItems:!1};function en(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=en.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>2048)return en.errors=[c],
!1;if(I(e)<1)return en.errors=[c],!1}else return en.errors=[c],!1;return en.errors=n,r===0}en.evaluated={dynamicProps:!1,dynamicItems:!1};var IA=ce("^https://\\S\
+$");function Be(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Be.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>1024)return Be.errors=[c],!1;if(!IA.test(e))return Be.errors=[c],!1}else return Be.
errors=[c],!1;return Be.errors=n,r===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function Xn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Xn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if((e.authorize===void 0||!f.call(e,"authorize"))&&(p="authorize")||(e.token===void 0||!f.call(e,"token"))&&(p="token")||(e.userInfo===void 0||
!f.call(e,"userInfo"))&&(p="userInfo")||(e.jwks===void 0||!f.call(e,"jwks"))&&(p="jwks"))return Xn.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="\
authorize"||u==="token"||u==="userInfo"||u==="jwks"))return Xn.errors=[c],!1;if(m===r){if(e.authorize!==void 0&&f.call(e,"authorize")){let u=r;Be(e.authorize,c)||
(n=n===null?Be.errors:n.concat(Be.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.token!==void 0&&f.call(e,"token")){let h=r;Be(e.token,c)||(n=n===null?
Be.errors:n.concat(Be.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let y=r;Be(e.userInfo,c)||(n=n===null?Be.
errors:n.concat(Be.errors),r=n.length);var l=y===r}else var l=!0;if(l)if(e.jwks!==void 0&&f.call(e,"jwks")){let y=r;Be(e.jwks,c)||(n=n===null?Be.errors:n.concat(
Be.errors),r=n.length);var l=y===r}else var l=!0}}}}}else return Xn.errors=[c],!1;return Xn.errors=n,r===0}Xn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Hr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Hr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.spec===void 0||!f.call(e,"spec"))&&(p="spec")||(e.client===
void 0||!f.call(e,"client"))&&(p="client"))return Hr.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="spec"||u==="client"||u==="environment"))return Hr.
errors=[c],!1;if(m===r){if(e.spec!==void 0&&f.call(e,"spec")){let u=r;if(typeof e.spec!="string")return Hr.errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.client!==
void 0&&f.call(e,"client")){let h=r;if(typeof e.client!="string")return Hr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"env\
ironment")){let h=r;if(typeof e.environment!="string")return Hr.errors=[c],!1;var l=h===r}else var l=!0}}}}else return Hr.errors=[c],!1;return Hr.errors=n,r===0}
Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var RA=ce("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$");function lr(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=lr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>253)return lr.errors=[c],!1;if(!RA.test(e))return lr.errors=[c],!1}else return lr.errors=[c],!1;return lr.
errors=n,r===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};var bg=ce("^v[1-9][0-9]{0,2}\\.[0-9]$"),wg=ce("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0\
000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$"),kg=ce("^[A-Za-z0-9_ +=.@-]+$");function C(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=C.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;if(e&&typeof e==
"object"&&!Array.isArray(e)){let An;if((e.preset===void 0||!f.call(e,"preset"))&&(An="preset")){let De=c;n===null?n=[De]:n.push(De),r++}}var h=m===r;p=p||h;let u=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){let An;if((e.type===void 0||!f.call(e,"type"))&&(An="type")){let De=c;n===null?n=[De]:n.push(De),r++}}var h=u===r;if(p=
p||h,p){r=l,n!==null&&(l?n.length=l:n=null);let An=r,De=r,Sr=!0,Hi=r,rn=r,cr=!1,jr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ie;if((e.preset===void 0||
!f.call(e,"preset"))&&(Ie="preset")){let fe={};n===null?n=[fe]:n.push(fe),r++}else if(e.preset!==void 0&&f.call(e,"preset")){let fe=e.preset;if(!(fe==="auth0"||
fe==="cognito"||fe==="descope"||fe==="entra-external-id"||fe==="gitlab"||fe==="idura"||fe==="linkedin"||fe==="oidc")){let Se={};n===null?n=[Se]:n.push(Se),r++}}}
var k=jr===r;if(cr=cr||k,k){var y={};y.preset=!0}let lt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ie;if((e.preset===void 0||!f.call(e,"preset"))&&(Ie="\
preset")){let fe={};n===null?n=[fe]:n.push(fe),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){let fe=e.preset,Se=r;if(!(fe==="entra"||fe==="keycloak"||fe===
"okta"||fe==="one-login"||fe==="ping-one")){let Xe={};n===null?n=[Xe]:n.push(Xe),r++}var w=Se===r}else var w=!0;if(w)if(e.type!==void 0&&f.call(e,"type")){let fe=r,
Se=r,st=r;if(e.type!=="saml"){let Qe={};n===null?n=[Qe]:n.push(Qe),r++}var g=st===r;if(g){let Qe={};n===null?n=[Qe]:n.push(Qe),r++}else r=Se,n!==null&&(Se?n.length=
Se:n=null);var w=fe===r}else var w=!0}}var k=lt===r;cr=cr||k,k&&y!==!0&&(y=y||{},y.preset=!0,y.type=!0);let ft=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ie;
if((e.type===void 0||!f.call(e,"type"))&&(Ie="type")){let fe={};n===null?n=[fe]:n.push(fe),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var v=!1;let Se={};
n===null?n=[Se]:n.push(Se),r++}else var v=!0;if(v)if(e.type!==void 0&&f.call(e,"type")){let fe=r;if(e.type!=="oidc"){let st={};n===null?n=[st]:n.push(st),r++}var v=fe===
r}else var v=!0}}var k=ft===r;if(cr=cr||k,k&&y!==!0&&(y=y||{},y.preset=!0,y.type=!0),cr)r=rn,n!==null&&(rn?n.length=rn:n=null);else{let Ie={};n===null?n=[Ie]:n.
push(Ie),r++}var A=Hi===r;if(r=De,n!==null&&(De?n.length=De:n=null),A){let Ie=r,fe=r,Se=!1,st=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let et;if((e.issuer===
void 0||!f.call(e,"issuer"))&&(et="issuer")||(e.clientId===void 0||!f.call(e,"clientId"))&&(et="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&
(et="clientSecret")){let er=c;n===null?n=[er]:n.push(er),r++}}var P=st===r;Se=Se||P;let Xe=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let et;if((e.upstream===
void 0||!f.call(e,"upstream"))&&(et="upstream")){let er=c;n===null?n=[er]:n.push(er),r++}}var P=Xe===r;Se=Se||P;let Qe=r;if(e&&typeof e=="object"&&!Array.isArray(
e)){let et;if((e.pending===void 0||!f.call(e,"pending"))&&(et="pending")){let er=c;n===null?n=[er]:n.push(er),r++}}var P=Qe===r;Se=Se||P;let nn=r;if(e&&typeof e==
"object"&&!Array.isArray(e)){let et;if((e.adopt===void 0||!f.call(e,"adopt"))&&(et="adopt")){let er=c;n===null?n=[er]:n.push(er),r++}}var P=nn===r;if(Se=Se||P,Se)
r=fe,n!==null&&(fe?n.length=fe:n=null);else{let et=c;return n===null?n=[et]:n.push(et),r++,C.errors=n,!1}if(r===Ie&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.
type!==void 0&&f.call(e,"type")){let et=r;if(e.type!=="oidc")return C.errors=[c],!1;var x=et===r}else var x=!0;if(x){if(e.teamId!==void 0&&f.call(e,"teamId")){var x=!1;
return C.errors=[c],!1}else var x=!0;if(x){if(e.keyId!==void 0&&f.call(e,"keyId")){var x=!1;return C.errors=[c],!1}else var x=!0;if(x){if(e.privateKey!==void 0&&
f.call(e,"privateKey")){var x=!1;return C.errors=[c],!1}else var x=!0;if(x){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var x=!1;return C.errors=[c],!1}else
var x=!0;if(x){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var x=!1;return C.errors=[c],!1}else var x=!0;if(x){if(e.metadataFile!==void 0&&f.call(e,"met\
adataFile")){var x=!1;return C.errors=[c],!1}else var x=!0;if(x){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var x=!1;return C.errors=[c],!1}else var x=!0;
if(x){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var x=!1;return C.errors=[c],!1}else var x=!0;if(x){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedRespo\
nses")){var x=!1;return C.errors=[c],!1}else var x=!0;if(x)if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var x=!1;return C.errors=
[c],!1}else var x=!0}}}}}}}}}}var A=Ie===r;Sr=A,Sr&&y!==!0&&(y=y||{},y.type=!0,y.teamId=!0,y.keyId=!0,y.privateKey=!0,y.apiVersion=!0,y.metadataUrl=!0,y.metadataFile=
!0,y.idpSignout=!0,y.idpInit=!0,y.encryptedResponses=!0,y.requestSigningAlgorithm=!0)}if(!Sr){let Ie=c;return n===null?n=[Ie]:n.push(Ie),r++,C.errors=n,!1}var O=An===
r;if(O){let Ie=r,fe=r,Se=!0,st=r,Xe=r,Qe=!1,nn=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let tt;if((e.preset===void 0||!f.call(e,"preset"))&&(tt="preset")){
let xe={};n===null?n=[xe]:n.push(xe),r++}else if(e.preset!==void 0&&f.call(e,"preset")){let xe=e.preset;if(!(xe==="adfs"||xe==="login-gov"||xe==="saml")){let Re={};
n===null?n=[Re]:n.push(Re),r++}}}var Y=nn===r;if(Qe=Qe||Y,Y){var L={};L.preset=!0}let Qt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let tt;if((e.preset===void 0||
!f.call(e,"preset"))&&(tt="preset")||(e.type===void 0||!f.call(e,"type"))&&(tt="type")){let xe={};n===null?n=[xe]:n.push(xe),r++}else{if(e.preset!==void 0&&f.call(
e,"preset")){let xe=e.preset,Re=r;if(!(xe==="entra"||xe==="keycloak"||xe==="okta"||xe==="one-login"||xe==="ping-one")){let gt={};n===null?n=[gt]:n.push(gt),r++}
var R=Re===r}else var R=!0;if(R)if(e.type!==void 0&&f.call(e,"type")){let xe=r;if(e.type!=="saml"){let $e={};n===null?n=[$e]:n.push($e),r++}var R=xe===r}else var R=!0}}
var Y=Qt===r;Qe=Qe||Y,Y&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0);let et=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let tt;if((e.type===void 0||!f.call(e,"ty\
pe"))&&(tt="type")){let xe={};n===null?n=[xe]:n.push(xe),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var Z=!1;let Re={};n===null?n=[Re]:n.push(Re),r++}else
var Z=!0;if(Z)if(e.type!==void 0&&f.call(e,"type")){let xe=r;if(e.type!=="saml"){let $e={};n===null?n=[$e]:n.push($e),r++}var Z=xe===r}else var Z=!0}}var Y=et===
r;if(Qe=Qe||Y,Y&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0),Qe)r=Xe,n!==null&&(Xe?n.length=Xe:n=null);else{let tt={};n===null?n=[tt]:n.push(tt),r++}var de=st===r;if(r=
fe,n!==null&&(fe?n.length=fe:n=null),de){let tt=r,xe=r,Re=!1,$e=null,gt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Fe;if((e.metadataUrl===void 0||!f.call(
e,"metadataUrl"))&&(Fe="metadataUrl")){let Ft=c;n===null?n=[Ft]:n.push(Ft),r++}}var X=gt===r;X&&(Re=!0,$e=0);let dr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){
let Fe;if((e.metadataFile===void 0||!f.call(e,"metadataFile"))&&(Fe="metadataFile")){let Ft=c;n===null?n=[Ft]:n.push(Ft),r++}}var X=dr===r;if(X&&Re)Re=!1,$e=[$e,
1];else{X&&(Re=!0,$e=1);let Fe=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let vt;if((e.pending===void 0||!f.call(e,"pending"))&&(vt="pending")){let ze=c;n===
null?n=[ze]:n.push(ze),r++}}var X=Fe===r;if(X&&Re)Re=!1,$e=[$e,2];else{X&&(Re=!0,$e=2);let vt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let ut;if((e.adopt===
void 0||!f.call(e,"adopt"))&&(ut="adopt")){let Wt=c;n===null?n=[Wt]:n.push(Wt),r++}else{if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var ie=!1;let Pr=c;n===
null?n=[Pr]:n.push(Pr),r++}else var ie=!0;if(ie){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var ie=!1;let on=c;n===null?n=[on]:n.push(on),r++}else var ie=!0;
if(ie)if(e.pending!==void 0&&f.call(e,"pending")){var ie=!1;let on=c;n===null?n=[on]:n.push(on),r++}else var ie=!0}}}var X=vt===r;if(X&&Re)Re=!1,$e=[$e,3];else if(X){
Re=!0,$e=3;var W={};W.metadataUrl=!0,W.metadataFile=!0,W.pending=!0}}}if(Re)r=xe,n!==null&&(xe?n.length=xe:n=null);else{let Fe=c;return n===null?n=[Fe]:n.push(Fe),
r++,C.errors=n,!1}if(r===tt&&e&&typeof e=="object"&&!Array.isArray(e)){if(W!==!0&&(W=W||{},W.type=!0,W.issuer=!0,W.clientId=!0,W.clientSecret=!0,W.teamId=!0,W.keyId=
!0,W.privateKey=!0,W.apiVersion=!0,W.scopes=!0,W.attributesRequestMethod=!0,W.endpoints=!0,W.iamOidcProvider=!0,W.upstream=!0),e.type!==void 0&&f.call(e,"type")){
let Fe=r;if(e.type!=="saml")return C.errors=[c],!1;var K=Fe===r}else var K=!0;if(K){if(e.issuer!==void 0&&f.call(e,"issuer")){var K=!1;return C.errors=[c],!1}else
var K=!0;if(K){if(e.clientId!==void 0&&f.call(e,"clientId")){var K=!1;return C.errors=[c],!1}else var K=!0;if(K){if(e.clientSecret!==void 0&&f.call(e,"clientSec\
ret")){var K=!1;return C.errors=[c],!1}else var K=!0;if(K){if(e.teamId!==void 0&&f.call(e,"teamId")){var K=!1;return C.errors=[c],!1}else var K=!0;if(K){if(e.keyId!==
void 0&&f.call(e,"keyId")){var K=!1;return C.errors=[c],!1}else var K=!0;if(K){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var K=!1;return C.errors=[c],!1}else
var K=!0;if(K){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var K=!1;return C.errors=[c],!1}else var K=!0;if(K){if(e.scopes!==void 0&&f.call(e,"scopes")){var K=!1;
return C.errors=[c],!1}else var K=!0;if(K){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var K=!1;return C.errors=[c],!1}else var K=!0;
if(K){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var K=!1;return C.errors=[c],!1}else var K=!0;if(K){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvid\
er")){var K=!1;return C.errors=[c],!1}else var K=!0;if(K)if(e.upstream!==void 0&&f.call(e,"upstream")){var K=!1;return C.errors=[c],!1}else var K=!0}}}}}}}}}}}}
var de=tt===r;Se=de,Se&&L!==!0&&W!==void 0&&(W===!0?L=!0:(L=L||{},Object.assign(L,W)))}if(!Se){let tt=c;return n===null?n=[tt]:n.push(tt),r++,C.errors=n,!1}var O=Ie===
r;if(O){y!==!0&&L!==void 0&&(L===!0?y=!0:(y=y||{},Object.assign(y,L)));let tt=r,xe=r,Re=!0,$e=r,gt=r,dr=!1,Ze=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let vt;
if((e.preset===void 0||!f.call(e,"preset"))&&(vt="preset")){let ze={};n===null?n=[ze]:n.push(ze),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="\
google"){let ze={};n===null?n=[ze]:n.push(ze),r++}}var re=Ze===r;if(dr=dr||re,re){var B={};B.preset=!0}let Fe=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let vt;
if((e.type===void 0||!f.call(e,"type"))&&(vt="type")){let ze={};n===null?n=[ze]:n.push(ze),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var oe=!1;let ut={};
n===null?n=[ut]:n.push(ut),r++}else var oe=!0;if(oe)if(e.type!==void 0&&f.call(e,"type")){let ze=r;if(e.type!=="google"){let Wt={};n===null?n=[Wt]:n.push(Wt),r++}
var oe=ze===r}else var oe=!0}}var re=Fe===r;if(dr=dr||re,re&&B!==!0&&(B=B||{},B.preset=!0,B.type=!0),dr)r=gt,n!==null&&(gt?n.length=gt:n=null);else{let vt={};n===
null?n=[vt]:n.push(vt),r++}var G=$e===r;if(r=xe,n!==null&&(xe?n.length=xe:n=null),G){let vt=r,ze=r,ut=!1,Wt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let sn;
if((e.clientId===void 0||!f.call(e,"clientId"))&&(sn="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(sn="clientSecret")){let jn=c;n===null?n=
[jn]:n.push(jn),r++}}var H=Wt===r;ut=ut||H;let Pr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let sn;if((e.adopt===void 0||!f.call(e,"adopt"))&&(sn="adopt")){
let jn=c;n===null?n=[jn]:n.push(jn),r++}}var H=Pr===r;if(ut=ut||H,ut)r=ze,n!==null&&(ze?n.length=ze:n=null);else{let sn=c;return n===null?n=[sn]:n.push(sn),r++,
C.errors=n,!1}if(r===vt&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let sn=r;if(e.type!=="google")return C.errors=[c],!1;var M=sn===
r}else var M=!0;if(M){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let jn=r;Yt(e.clientSecret,c)||(n=n===null?Yt.errors:n.concat(Yt.errors),r=n.length);
var M=jn===r}else var M=!0;if(M){if(e.issuer!==void 0&&f.call(e,"issuer")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.teamId!==void 0&&f.call(e,"t\
eamId")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.keyId!==void 0&&f.call(e,"keyId")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.privateKey!==
void 0&&f.call(e,"privateKey")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var M=!1;return C.errors=[
c],!1}else var M=!0;if(M){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.metadataFile!==void 0&&f.
call(e,"metadataFile")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var M=!1;return C.errors=[c],!1}else
var M=!0;if(M){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.encryptedResponses!==void 0&&f.call(e,"encry\
ptedResponses")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var M=!1;return C.
errors=[c],!1}else var M=!0;if(M){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){
if(e.endpoints!==void 0&&f.call(e,"endpoints")){var M=!1;return C.errors=[c],!1}else var M=!0;if(M){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){
var M=!1;return C.errors=[c],!1}else var M=!0;if(M)if(e.upstream!==void 0&&f.call(e,"upstream")){var M=!1;return C.errors=[c],!1}else var M=!0}}}}}}}}}}}}}}}}var G=vt===
r;Re=G,Re&&B!==!0&&(B=B||{},B.type=!0,B.clientSecret=!0,B.issuer=!0,B.teamId=!0,B.keyId=!0,B.privateKey=!0,B.apiVersion=!0,B.metadataUrl=!0,B.metadataFile=!0,B.
idpSignout=!0,B.idpInit=!0,B.encryptedResponses=!0,B.requestSigningAlgorithm=!0,B.attributesRequestMethod=!0,B.endpoints=!0,B.iamOidcProvider=!0,B.upstream=!0)}
if(!Re){let vt=c;return n===null?n=[vt]:n.push(vt),r++,C.errors=n,!1}var O=tt===r;if(O){y!==!0&&B!==void 0&&(B===!0?y=!0:(y=y||{},Object.assign(y,B)));let vt=r,
ze=r,ut=!0,Wt=r,Pr=r,on=!1,sn=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let fr;if((e.preset===void 0||!f.call(e,"preset"))&&(fr="preset")){let $t={};n===null?
n=[$t]:n.push($t),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="facebook"){let $t={};n===null?n=[$t]:n.push($t),r++}}var F=sn===r;if(on=on||F,F){
var T={};T.preset=!0}let jn=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let fr;if((e.type===void 0||!f.call(e,"type"))&&(fr="type")){let $t={};n===null?n=[$t]:
n.push($t),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var V=!1;let qr={};n===null?n=[qr]:n.push(qr),r++}else var V=!0;if(V)if(e.type!==void 0&&f.call(e,
"type")){let $t=r;if(e.type!=="facebook"){let Yi={};n===null?n=[Yi]:n.push(Yi),r++}var V=$t===r}else var V=!0}}var F=jn===r;if(on=on||F,F&&T!==!0&&(T=T||{},T.preset=
!0,T.type=!0),on)r=Pr,n!==null&&(Pr?n.length=Pr:n=null);else{let fr={};n===null?n=[fr]:n.push(fr),r++}var U=Wt===r;if(r=ze,n!==null&&(ze?n.length=ze:n=null),U){
let fr=r,$t=r,qr=!1,Yi=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let an;if((e.clientId===void 0||!f.call(e,"clientId"))&&(an="clientId")||(e.clientSecret===
void 0||!f.call(e,"clientSecret"))&&(an="clientSecret")){let qn=c;n===null?n=[qn]:n.push(qn),r++}}var z=Yi===r;qr=qr||z;let $o=r;if(e&&typeof e=="object"&&!Array.
isArray(e)){let an;if((e.adopt===void 0||!f.call(e,"adopt"))&&(an="adopt")){let qn=c;n===null?n=[qn]:n.push(qn),r++}}var z=$o===r;if(qr=qr||z,qr)r=$t,n!==null&&
($t?n.length=$t:n=null);else{let an=c;return n===null?n=[an]:n.push(an),r++,C.errors=n,!1}if(r===fr&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&
f.call(e,"type")){let an=r;if(e.type!=="facebook")return C.errors=[c],!1;var S=an===r}else var S=!0;if(S){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){
let qn=r;Yt(e.clientSecret,c)||(n=n===null?Yt.errors:n.concat(Yt.errors),r=n.length);var S=qn===r}else var S=!0;if(S){if(e.issuer!==void 0&&f.call(e,"issuer")){
var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.teamId!==void 0&&f.call(e,"teamId")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.keyId!==void 0&&
f.call(e,"keyId")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var S=!1;return C.errors=[c],!1}else var S=!0;
if(S){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){
var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.idpInit!==
void 0&&f.call(e,"idpInit")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var S=!1;return C.
errors=[c],!1}else var S=!0;if(S){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){
if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.endpoints!==void 0&&f.call(
e,"endpoints")){var S=!1;return C.errors=[c],!1}else var S=!0;if(S){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var S=!1;return C.errors=[c],!1}else
var S=!0;if(S)if(e.upstream!==void 0&&f.call(e,"upstream")){var S=!1;return C.errors=[c],!1}else var S=!0}}}}}}}}}}}}}}}var U=fr===r;ut=U,ut&&T!==!0&&(T=T||{},T.
type=!0,T.clientSecret=!0,T.issuer=!0,T.teamId=!0,T.keyId=!0,T.privateKey=!0,T.metadataUrl=!0,T.metadataFile=!0,T.idpSignout=!0,T.idpInit=!0,T.encryptedResponses=
!0,T.requestSigningAlgorithm=!0,T.attributesRequestMethod=!0,T.endpoints=!0,T.iamOidcProvider=!0,T.upstream=!0)}if(!ut){let fr=c;return n===null?n=[fr]:n.push(fr),
r++,C.errors=n,!1}var O=vt===r;if(O){y!==!0&&T!==void 0&&(T===!0?y=!0:(y=y||{},Object.assign(y,T)));let fr=r,$t=r,qr=!0,Yi=r,$o=r,_o=!1,an=r;if(e&&typeof e=="ob\
ject"&&!Array.isArray(e)){let ur;if((e.preset===void 0||!f.call(e,"preset"))&&(ur="preset")){let _t={};n===null?n=[_t]:n.push(_t),r++}else if(e.preset!==void 0&&
f.call(e,"preset")&&e.preset!=="apple"){let _t={};n===null?n=[_t]:n.push(_t),r++}}var _=an===r;if(_o=_o||_,_){var N={};N.preset=!0}let qn=r;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){let ur;if((e.type===void 0||!f.call(e,"type"))&&(ur="type")){let _t={};n===null?n=[_t]:n.push(_t),r++}else{if(e.preset!==void 0&&f.call(
e,"preset")){var $=!1;let Vr={};n===null?n=[Vr]:n.push(Vr),r++}else var $=!0;if($)if(e.type!==void 0&&f.call(e,"type")){let _t=r;if(e.type!=="apple"){let Zi={};
n===null?n=[Zi]:n.push(Zi),r++}var $=_t===r}else var $=!0}}var _=qn===r;if(_o=_o||_,_&&N!==!0&&(N=N||{},N.preset=!0,N.type=!0),_o)r=$o,n!==null&&($o?n.length=$o:
n=null);else{let ur={};n===null?n=[ur]:n.push(ur),r++}var D=Yi===r;if(r=$t,n!==null&&($t?n.length=$t:n=null),D){let ur=r,_t=r,Vr=!1,Zi=r;if(e&&typeof e=="object"&&
!Array.isArray(e)){let Ir;if((e.clientId===void 0||!f.call(e,"clientId"))&&(Ir="clientId")||(e.teamId===void 0||!f.call(e,"teamId"))&&(Ir="teamId")||(e.keyId===
void 0||!f.call(e,"keyId"))&&(Ir="keyId")||(e.privateKey===void 0||!f.call(e,"privateKey"))&&(Ir="privateKey")){let Oi=c;n===null?n=[Oi]:n.push(Oi),r++}}var j=Zi===
r;Vr=Vr||j;let Co=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ir;if((e.adopt===void 0||!f.call(e,"adopt"))&&(Ir="adopt")){let Oi=c;n===null?n=[Oi]:n.push(
Oi),r++}}var j=Co===r;if(Vr=Vr||j,Vr)r=_t,n!==null&&(_t?n.length=_t:n=null);else{let Ir=c;return n===null?n=[Ir]:n.push(Ir),r++,C.errors=n,!1}if(r===ur&&e&&typeof e==
"object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let Ir=r;if(e.type!=="apple")return C.errors=[c],!1;var q=Ir===r}else var q=!0;if(q){if(e.issuer!==
void 0&&f.call(e,"issuer")){var q=!1;return C.errors=[c],!1}else var q=!0;if(q){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){var q=!1;return C.errors=[
c],!1}else var q=!0;if(q){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var q=!1;return C.errors=[c],!1}else var q=!0;if(q){if(e.metadataUrl!==void 0&&f.call(
e,"metadataUrl")){var q=!1;return C.errors=[c],!1}else var q=!0;if(q){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var q=!1;return C.errors=[c],!1}else
var q=!0;if(q){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var q=!1;return C.errors=[c],!1}else var q=!0;if(q){if(e.idpInit!==void 0&&f.call(e,"idpInit")){
var q=!1;return C.errors=[c],!1}else var q=!0;if(q){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var q=!1;return C.errors=[c],!1}else var q=!0;
if(q){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var q=!1;return C.errors=[c],!1}else var q=!0;if(q){if(e.attributesRequestMethod!==
void 0&&f.call(e,"attributesRequestMethod")){var q=!1;return C.errors=[c],!1}else var q=!0;if(q){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var q=!1;return C.
errors=[c],!1}else var q=!0;if(q){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var q=!1;return C.errors=[c],!1}else var q=!0;if(q)if(e.upstream!==
void 0&&f.call(e,"upstream")){var q=!1;return C.errors=[c],!1}else var q=!0}}}}}}}}}}}}}var D=ur===r;qr=D,qr&&N!==!0&&(N=N||{},N.type=!0,N.issuer=!0,N.clientSecret=
!0,N.apiVersion=!0,N.metadataUrl=!0,N.metadataFile=!0,N.idpSignout=!0,N.idpInit=!0,N.encryptedResponses=!0,N.requestSigningAlgorithm=!0,N.attributesRequestMethod=
!0,N.endpoints=!0,N.iamOidcProvider=!0,N.upstream=!0)}if(!qr){let ur=c;return n===null?n=[ur]:n.push(ur),r++,C.errors=n,!1}var O=fr===r;if(O){y!==!0&&N!==void 0&&
(N===!0?y=!0:(y=y||{},Object.assign(y,N)));let ur=r,_t=r,Vr=!0,Zi=r,Co=r,No=!1,Ir=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let zr;if((e.preset===void 0||!f.
call(e,"preset"))&&(zr="preset")){let pr={};n===null?n=[pr]:n.push(pr),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="amazon"){let pr={};n===null?
n=[pr]:n.push(pr),r++}}var Q=Ir===r;if(No=No||Q,Q){var E={};E.preset=!0}let Oi=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let zr;if((e.type===void 0||!f.call(
e,"type"))&&(zr="type")){let pr={};n===null?n=[pr]:n.push(pr),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var te=!1;let oi={};n===null?n=[oi]:n.push(oi),
r++}else var te=!0;if(te)if(e.type!==void 0&&f.call(e,"type")){let pr=r;if(e.type!=="amazon"){let bs={};n===null?n=[bs]:n.push(bs),r++}var te=pr===r}else var te=!0}}
var Q=Oi===r;if(No=No||Q,Q&&E!==!0&&(E=E||{},E.preset=!0,E.type=!0),No)r=Co,n!==null&&(Co?n.length=Co:n=null);else{let zr={};n===null?n=[zr]:n.push(zr),r++}var ot=Zi===
r;if(r=_t,n!==null&&(_t?n.length=_t:n=null),ot){let zr=r,pr=r,oi=!1,bs=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Vn;if((e.clientId===void 0||!f.call(e,
"clientId"))&&(Vn="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(Vn="clientSecret")){let Ti=c;n===null?n=[Ti]:n.push(Ti),r++}}var Te=bs===r;
oi=oi||Te;let _v=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Vn;if((e.adopt===void 0||!f.call(e,"adopt"))&&(Vn="adopt")){let Ti=c;n===null?n=[Ti]:n.push(
Ti),r++}}var Te=_v===r;if(oi=oi||Te,oi)r=pr,n!==null&&(pr?n.length=pr:n=null);else{let Vn=c;return n===null?n=[Vn]:n.push(Vn),r++,C.errors=n,!1}if(r===zr&&e&&typeof e==
"object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let Vn=r;if(e.type!=="amazon")return C.errors=[c],!1;var ne=Vn===r}else var ne=!0;if(ne){if(e.
clientSecret!==void 0&&f.call(e,"clientSecret")){let Ti=r;Yt(e.clientSecret,c)||(n=n===null?Yt.errors:n.concat(Yt.errors),r=n.length);var ne=Ti===r}else var ne=!0;
if(ne){if(e.issuer!==void 0&&f.call(e,"issuer")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.teamId!==void 0&&f.call(e,"teamId")){var ne=!1;return C.
errors=[c],!1}else var ne=!0;if(ne){if(e.keyId!==void 0&&f.call(e,"keyId")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.privateKey!==void 0&&f.call(
e,"privateKey")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var ne=!1;return C.errors=[c],!1}else var ne=!0;
if(ne){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.metadataFile!==void 0&&f.call(e,"metadata\
File")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var ne=!1;return C.errors=[c],!1}else var ne=!0;
if(ne){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedR\
esponses")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var ne=!1;return C.
errors=[c],!1}else var ne=!0;if(ne){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var ne=!1;return C.errors=[c],!1}else var ne=!0;
if(ne){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcPr\
ovider")){var ne=!1;return C.errors=[c],!1}else var ne=!0;if(ne)if(e.upstream!==void 0&&f.call(e,"upstream")){var ne=!1;return C.errors=[c],!1}else var ne=!0}}}}}}}}}}}}}}}}
var ot=zr===r;Vr=ot,Vr&&E!==!0&&(E=E||{},E.type=!0,E.clientSecret=!0,E.issuer=!0,E.teamId=!0,E.keyId=!0,E.privateKey=!0,E.apiVersion=!0,E.metadataUrl=!0,E.metadataFile=
!0,E.idpSignout=!0,E.idpInit=!0,E.encryptedResponses=!0,E.requestSigningAlgorithm=!0,E.attributesRequestMethod=!0,E.endpoints=!0,E.iamOidcProvider=!0,E.upstream=
!0)}if(!Vr){let zr=c;return n===null?n=[zr]:n.push(zr),r++,C.errors=n,!1}var O=ur===r;O&&y!==!0&&E!==void 0&&(E===!0?y=!0:(y=y||{},Object.assign(y,E)))}}}}}}else{
let An=c;return n===null?n=[An]:n.push(An),r++,C.errors=n,!1}if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let An=r;for(let De of Object.keys(e))if(!f.call(
xA.properties,De))return C.errors=[c],!1;if(An===r){if(e.preset!==void 0&&f.call(e,"preset")){let De=e.preset,Sr=r;if(typeof De!="string")return C.errors=[c],!1;
if(!(De==="adfs"||De==="amazon"||De==="apple"||De==="auth0"||De==="cognito"||De==="descope"||De==="entra"||De==="entra-external-id"||De==="facebook"||De==="gitl\
ab"||De==="google"||De==="idura"||De==="keycloak"||De==="linkedin"||De==="login-gov"||De==="oidc"||De==="okta"||De==="one-login"||De==="ping-one"||De==="saml"))
return C.errors=[c],!1;var J=Sr===r}else var J=!0;if(J){if(e.type!==void 0&&f.call(e,"type")){let Sr=e.type,Hi=r;if(typeof Sr!="string")return C.errors=[c],!1;if(!(Sr===
"oidc"||Sr==="saml"||Sr==="google"||Sr==="facebook"||Sr==="apple"||Sr==="amazon"))return C.errors=[c],!1;var J=Hi===r}else var J=!0;if(J){if(e.issuer!==void 0&&
f.call(e,"issuer")){let Hi=e.issuer,rn=r;if(r===rn)if(typeof Hi=="string"){if(I(Hi)>1024)return C.errors=[c],!1}else return C.errors=[c],!1;var J=rn===r}else var J=!0;
if(J){if(e.clientId!==void 0&&f.call(e,"clientId")){let rn=e.clientId,cr=r,jr=r,lt=!1,ft=r;Ne(rn,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var gn=ft===
r;lt=lt||gn;let Ie=r;ye(rn,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var gn=Ie===r;if(lt=lt||gn,gn)var Fn=!0;let fe=r;he(rn,c)||(n=n===null?he.errors:
n.concat(he.errors),r=n.length);var gn=fe===r;lt=lt||gn,gn&&Fn!==!0&&(Fn=!0);let Se=r;me(rn,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var gn=Se===
r;if(lt=lt||gn,gn&&Fn!==!0&&(Fn=!0),lt)r=jr,n!==null&&(jr?n.length=jr:n=null);else{let Xe=c;return n===null?n=[Xe]:n.push(Xe),r++,C.errors=n,!1}var J=cr===r}else
var J=!0;if(J){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let cr=e.clientSecret,jr=r,lt=r,ft=!1,Ie=r;ye(cr,c)||(n=n===null?ye.errors:n.concat(ye.errors),
r=n.length);var vn=Ie===r;if(ft=ft||vn,vn)var hs=!0;let fe=r;he(cr,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var vn=fe===r;ft=ft||vn,vn&&hs!==!0&&
(hs=!0);let Se=r;me(cr,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var vn=Se===r;ft=ft||vn,vn&&hs!==!0&&(hs=!0);let st=r;if(cr!=="none"){let Qe=c;
n===null?n=[Qe]:n.push(Qe),r++}var vn=st===r;if(ft=ft||vn,ft)r=lt,n!==null&&(lt?n.length=lt:n=null);else{let Qe=c;return n===null?n=[Qe]:n.push(Qe),r++,C.errors=
n,!1}var J=jr===r}else var J=!0;if(J){if(e.teamId!==void 0&&f.call(e,"teamId")){let jr=e.teamId,lt=r,ft=r,Ie=!1,fe=r;zt(jr,c)||(n=n===null?zt.errors:n.concat(zt.
errors),r=n.length);var bn=fe===r;Ie=Ie||bn;let Se=r;ye(jr,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var bn=Se===r;if(Ie=Ie||bn,bn)var ys=!0;let st=r;
he(jr,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var bn=st===r;Ie=Ie||bn,bn&&ys!==!0&&(ys=!0);let Xe=r;me(jr,c)||(n=n===null?me.errors:n.concat(me.
errors),r=n.length);var bn=Xe===r;if(Ie=Ie||bn,bn&&ys!==!0&&(ys=!0),Ie)r=ft,n!==null&&(ft?n.length=ft:n=null);else{let nn=c;return n===null?n=[nn]:n.push(nn),r++,
C.errors=n,!1}var J=lt===r}else var J=!0;if(J){if(e.keyId!==void 0&&f.call(e,"keyId")){let lt=e.keyId,ft=r,Ie=r,fe=!1,Se=r;zt(lt,c)||(n=n===null?zt.errors:n.concat(
zt.errors),r=n.length);var wn=Se===r;fe=fe||wn;let st=r;ye(lt,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var wn=st===r;if(fe=fe||wn,wn)var gs=!0;
let Xe=r;he(lt,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var wn=Xe===r;fe=fe||wn,wn&&gs!==!0&&(gs=!0);let Qe=r;me(lt,c)||(n=n===null?me.errors:n.
concat(me.errors),r=n.length);var wn=Qe===r;if(fe=fe||wn,wn&&gs!==!0&&(gs=!0),fe)r=Ie,n!==null&&(Ie?n.length=Ie:n=null);else{let Qt=c;return n===null?n=[Qt]:n.push(
Qt),r++,C.errors=n,!1}var J=ft===r}else var J=!0;if(J){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let ft=r;Yt(e.privateKey,c)||(n=n===null?Yt.errors:n.concat(
Yt.errors),r=n.length);var J=ft===r}else var J=!0;if(J){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let Ie=e.apiVersion,fe=r;if(r===fe)if(typeof Ie=="stri\
ng"){if(!bg.test(Ie))return C.errors=[c],!1}else return C.errors=[c],!1;var J=fe===r}else var J=!0;if(J){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){let fe=e.
metadataUrl,Se=r,st=r,Xe=!1,Qe=r;en(fe,c)||(n=n===null?en.errors:n.concat(en.errors),r=n.length);var kn=Qe===r;Xe=Xe||kn;let nn=r;ye(fe,c)||(n=n===null?ye.errors:
n.concat(ye.errors),r=n.length);var kn=nn===r;if(Xe=Xe||kn,kn)var vs=!0;let Qt=r;he(fe,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var kn=Qt===r;Xe=
Xe||kn,kn&&vs!==!0&&(vs=!0);let et=r;me(fe,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var kn=et===r;if(Xe=Xe||kn,kn&&vs!==!0&&(vs=!0),Xe)r=st,n!==
null&&(st?n.length=st:n=null);else{let tt=c;return n===null?n=[tt]:n.push(tt),r++,C.errors=n,!1}var J=Se===r}else var J=!0;if(J){if(e.metadataFile!==void 0&&f.call(
e,"metadataFile")){let Se=e.metadataFile,st=r;if(r===st)if(typeof Se=="string"){if(I(Se)>1024)return C.errors=[c],!1;if(!wg.test(Se))return C.errors=[c],!1}else
return C.errors=[c],!1;var J=st===r}else var J=!0;if(J){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let st=r;if(typeof e.idpSignout!="boolean")return C.errors=
[c],!1;var J=st===r}else var J=!0;if(J){if(e.idpInit!==void 0&&f.call(e,"idpInit")){let Xe=r;if(typeof e.idpInit!="boolean")return C.errors=[c],!1;var J=Xe===r}else
var J=!0;if(J){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){let Qe=r;if(typeof e.encryptedResponses!="boolean")return C.errors=[c],!1;var J=Qe===
r}else var J=!0;if(J){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){let nn=e.requestSigningAlgorithm,Qt=r;if(typeof nn!="string")return C.
errors=[c],!1;if(nn!=="rsa-sha256")return C.errors=[c],!1;var J=Qt===r}else var J=!0;if(J){if(e.scopes!==void 0&&f.call(e,"scopes")){let Qt=e.scopes,et=r;if(r===
et)if(Array.isArray(Qt)){if(Qt.length<1)return C.errors=[c],!1;{var ul=!0;let tt=Qt.length;for(let xe=0;xe<tt;xe++){let Re=Qt[xe],$e=r;if(r===$e)if(typeof Re=="\
string"){if(!ms.test(Re))return C.errors=[c],!1}else return C.errors=[c],!1;var ul=$e===r;if(!ul)break}if(ul){let xe=Qt.length,Re;if(xe>1){let $e={};for(;xe--;){
let gt=Qt[xe];if(typeof gt=="string"){if(typeof $e[gt]=="number")return Re=$e[gt],C.errors=[c],!1;$e[gt]=xe}}}}}}else return C.errors=[c],!1;var J=et===r}else var J=!0;
if(J){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){let et=e.attributesRequestMethod,er=r;if(typeof et!="string")return C.errors=[
c],!1;if(!(et==="GET"||et==="POST"))return C.errors=[c],!1;var J=er===r}else var J=!0;if(J){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let er=r;Xn(e.endpoints,
c)||(n=n===null?Xn.errors:n.concat(Xn.errors),r=n.length);var J=er===r}else var J=!0;if(J){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let tt=r;
if(typeof e.iamOidcProvider!="boolean")return C.errors=[c],!1;var J=tt===r}else var J=!0;if(J){if(e.upstream!==void 0&&f.call(e,"upstream")){let xe=r;Hr(e.upstream,
c)||(n=n===null?Hr.errors:n.concat(Hr.errors),r=n.length);var J=xe===r}else var J=!0;if(J){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let Re=e.
allowedEmailDomains,$e=r;if(r===$e)if(Array.isArray(Re)){if(Re.length<1)return C.errors=[c],!1;{var pl=!0;let dr=Re.length;for(let Ze=0;Ze<dr;Ze++){let Fe=r;lr(
Re[Ze],c)||(n=n===null?lr.errors:n.concat(lr.errors),r=n.length);var pl=Fe===r;if(!pl)break}if(pl){let Ze=Re.length,Fe;if(Ze>1){e:for(;Ze--;)for(Fe=Ze;Fe--;)if(ni(
Re[Ze],Re[Fe]))return C.errors=[c],!1}}}}else return C.errors=[c],!1;var J=$e===r}else var J=!0;if(J){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){
let $e=e.attributeMapping,gt=r;if(r===gt)if($e&&typeof $e=="object"&&!Array.isArray($e)){for(let Ze of Object.keys($e)){let Fe=r;if(typeof Ze=="string"){if(I(Ze)>
32){let Ft={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:Ze};
n===null?n=[Ft]:n.push(Ft),r++}else if(I(Ze)<1){let Ft={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:Ze};n===null?n=[Ft]:n.push(Ft),r++}}var od=Fe===r;if(!od){let Ft=c;return n===null?n=[Ft]:n.push(Ft),r++,C.errors=n,!1}}
if(od)for(let Ze of Object.keys($e)){let Fe=$e[Ze],Ft=r;if(typeof Fe!="string"&&Fe!==null)return C.errors=[c],!1;if(r===Ft&&typeof Fe=="string"){if(I(Fe)>2048)return C.
errors=[c],!1;if(I(Fe)<1)return C.errors=[c],!1}var $v=Ft===r;if(!$v)break}}else return C.errors=[c],!1;var J=gt===r}else var J=!0;if(J){if(e.adopt!==void 0&&f.
call(e,"adopt")){let gt=e.adopt,dr=r;if(r===dr)if(typeof gt=="string"){if(I(gt)>32)return C.errors=[c],!1;if(I(gt)<1)return C.errors=[c],!1}else return C.errors=
[c],!1;var J=dr===r}else var J=!0;if(J){if(e.nationalIdConsent!==void 0&&f.call(e,"nationalIdConsent")){let dr=r;if(typeof e.nationalIdConsent!="boolean")return C.
errors=[c],!1;var J=dr===r}else var J=!0;if(J){if(e.pending!==void 0&&f.call(e,"pending")){let Ze=e.pending,Fe=r;if(typeof Ze!="boolean")return C.errors=[c],!1;
if(Ze!==!0)return C.errors=[c],!1;var J=Fe===r}else var J=!0;if(J)if(e.identifiers!==void 0&&f.call(e,"identifiers")){let Ze=e.identifiers,Fe=r;if(r===Fe)if(Array.
isArray(Ze)){if(Ze.length>50)return C.errors=[c],!1;{var ml=!0;let vt=Ze.length;for(let ze=0;ze<vt;ze++){let ut=Ze[ze],Wt=r;if(r===Wt)if(typeof ut=="string"){if(I(
ut)>40)return C.errors=[c],!1;if(I(ut)<1)return C.errors=[c],!1;if(!kg.test(ut))return C.errors=[c],!1}else return C.errors=[c],!1;var ml=Wt===r;if(!ml)break}if(ml){
let ze=Ze.length,ut;if(ze>1){let Wt={};for(;ze--;){let Pr=Ze[ze];if(typeof Pr=="string"){if(typeof Wt[Pr]=="number")return ut=Wt[Pr],C.errors=[c],!1;Wt[Pr]=ze}}}}}}else
return C.errors=[c],!1;var J=Fe===r}else var J=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return C.errors=[c],!1;return C.errors=n,r===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var OA={properties:{name:0,adopt:0,identityProviders:0,externalProviders:0,formerly:0,callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,
scopes:0,flows:0,authFlows:0,secret:0,readAttributes:0,writeAttributes:0,tokenValidity:0,refreshTokenRotation:0}},Ag=ce("^[A-Za-z0-9_+]+$"),xg=ce("^(?!COGNITO$)\
[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","^(?!COGNITO$)[\\x41\\x42\\x43\\x44\\x45\\x46\\x47\\x48\\x49\\x4a\\x4b\\x4c\\x4d\\x4e\\x4f\\x50\\x51\\x52\\x53\\x54\\x55\\x56\\x57\\x58\\x59\\x5a\\x61\\\
x62\\x63\\x64\\x65\\x66\\x67\\x68\\x69\\x6a\\x6b\\x6c\\x6d\\x6e\\x6f\\x70\\x71\\x72\\x73\\x74\\x75\\x76\\x77\\x78\\x79\\x7a\\x24\\x2b\\x3c\\x3d\\x3e\\x5e\\x60\\x7c\\x7e\\x30\\x31\\x32\\x33\\x34\\x35\\\
x36\\x37\\x38\\x39\\x21\\x22\\x23\\x25\\x26\\x27\\x28\\x29\\x2a\\x2c\\x2d\\x2e\\x2f\\x3a\\x3b\\x3f\\x40\\x5b\\x5c\\x5d\\x5f\\x7b\\x7d]+$");function it(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=it.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(I(e)>1024)return it.errors=[c],!1;if(I(e)<1)return it.errors=[c],!1}else return it.errors=[c],!1;return it.errors=n,r===
0}it.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>1024)return Ge.errors=[c],!1;if(I(e)<
1)return Ge.errors=[c],!1}else return Ge.errors=[c],!1;return Ge.errors=n,r===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.variable===void 0||!f.call(e,"variable"))&&(p="variable"))return Ye.errors=[c],!1;{let m=r;
for(let u of Object.keys(e))if(!(u==="variable"||u==="prefix"||u==="suffix"))return Ye.errors=[c],!1;if(m===r){if(e.variable!==void 0&&f.call(e,"variable")){let u=e.
variable,h=r;if(r===h)if(typeof u=="string"){if(!Jn.test(u))return Ye.errors=[c],!1}else return Ye.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&
f.call(e,"prefix")){let h=r;Ge(e.prefix,c)||(n=n===null?Ge.errors:n.concat(Ge.errors),r=n.length);var l=h===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,
"suffix")){let h=r;Ge(e.suffix,c)||(n=n===null?Ge.errors:n.concat(Ge.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Ye.errors=[c],!1;return Ye.errors=
n,r===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Ke.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.
ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(p="ssmParameter"))return Ke.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="ssmParameter"||u===
"prefix"||u==="suffix"))return Ke.errors=[c],!1;if(m===r){if(e.ssmParameter!==void 0&&f.call(e,"ssmParameter")){let u=e.ssmParameter,h=r;if(r===h)if(typeof u=="\
string"){if(I(u)>2048)return Ke.errors=[c],!1;if(!Hn.test(u))return Ke.errors=[c],!1}else return Ke.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==
void 0&&f.call(e,"prefix")){let h=r;Ge(e.prefix,c)||(n=n===null?Ge.errors:n.concat(Ge.errors),r=n.length);var l=h===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.
call(e,"suffix")){let h=r;Ge(e.suffix,c)||(n=n===null?Ge.errors:n.concat(Ge.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Ke.errors=[c],!1;return Ke.
errors=n,r===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.
secretsManager===void 0||!f.call(e,"secretsManager"))&&(p="secretsManager"))return Me.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="secretsManage\
r"||u==="jsonKey"||u==="prefix"||u==="suffix"))return Me.errors=[c],!1;if(m===r){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,
h=r;if(r===h)if(typeof u=="string"){if(I(u)>2048)return Me.errors=[c],!1;if(!Yn.test(u))return Me.errors=[c],!1}else return Me.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=r;if(r===y)if(typeof h=="string"){if(I(h)>256)return Me.errors=[c],!1;if(!Zn.test(h))return Me.
errors=[c],!1}else return Me.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let y=r;Ge(e.prefix,c)||(n=n===null?Ge.errors:
n.concat(Ge.errors),r=n.length);var l=y===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,"suffix")){let y=r;Ge(e.suffix,c)||(n=n===null?Ge.errors:n.concat(
Ge.errors),r=n.length);var l=y===r}else var l=!0}}}}}else return Me.errors=[c],!1;return Me.errors=n,r===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function tn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=tn.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>253)return tn.errors=[c],!1;if(I(e)<1)return tn.errors=[c],!1}else return tn.errors=
[c],!1;return tn.errors=n,r===0}tn.evaluated={dynamicProps:!1,dynamicItems:!1};function Ut(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Ut.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>32)return Ut.errors=[c],
!1;if(I(e)<1)return Ut.errors=[c],!1}else return Ut.errors=[c],!1;return Ut.errors=n,r===0}Ut.evaluated={dynamicProps:!1,dynamicItems:!1};function Si(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Si.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="access"||m==="id"||m==="refresh"||m==="authSession"))return Si.
errors=[c],!1;if(p===r){if(e.access!==void 0&&f.call(e,"access")){let m=r;Pe(e.access,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);var l=m===r}else
var l=!0;if(l){if(e.id!==void 0&&f.call(e,"id")){let u=r;Pe(e.id,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.
refresh!==void 0&&f.call(e,"refresh")){let h=r;Pe(e.refresh,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);var l=h===r}else var l=!0;if(l)if(e.authSession!==
void 0&&f.call(e,"authSession")){let h=r;Pe(e.authSession,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Si.
errors=[c],!1;return Si.errors=n,r===0}Si.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pi(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Pi.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let l=r;for(let p of Object.keys(e))if(p!=="gracePeriod")return Pi.errors=[c],!1;l===r&&e.gracePeriod!==void 0&&f.call(e,"gracePerio\
d")&&(Pe(e.gracePeriod,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length))}else return Pi.errors=[c],!1;return Pi.errors=n,r===0}Pi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ae(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ae.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let ie=r;for(let W of Object.keys(e))if(!f.call(OA.properties,
W))return ae.errors=[c],!1;if(ie===r){if(e.name!==void 0&&f.call(e,"name")){let W=e.name,K=r;if(r===K)if(typeof W=="string"){if(I(W)>128)return ae.errors=[c],!1;
if(I(W)<1)return ae.errors=[c],!1;if(!ps.test(W))return ae.errors=[c],!1}else return ae.errors=[c],!1;var l=K===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(
e,"adopt")){let K=e.adopt,B=r;if(r===B)if(typeof K=="string"){if(I(K)>128)return ae.errors=[c],!1;if(!Ag.test(K))return ae.errors=[c],!1}else return ae.errors=[
c],!1;var l=B===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"identityProviders")){let B=e.identityProviders,oe=r;if(r===oe)if(Array.isArray(
B)){if(B.length<1)return ae.errors=[c],!1;{var p=!0;let G=B.length;for(let H=0;H<G;H++){let M=r;if(typeof B[H]!="string")return ae.errors=[c],!1;var p=M===r;if(!p)
break}if(p){let H=B.length,M;if(H>1){let T={};for(;H--;){let V=B[H];if(typeof V=="string"){if(typeof T[V]=="number")return M=T[V],ae.errors=[c],!1;T[V]=H}}}}}}else
return ae.errors=[c],!1;var l=oe===r}else var l=!0;if(l){if(e.externalProviders!==void 0&&f.call(e,"externalProviders")){let oe=e.externalProviders,re=r;if(r===
re)if(Array.isArray(oe)){if(oe.length>300)return ae.errors=[c],!1;if(oe.length<1)return ae.errors=[c],!1;{var m=!0;let H=oe.length;for(let M=0;M<H;M++){let T=oe[M],
V=r;if(r===V)if(typeof T=="string"){if(I(T)>32)return ae.errors=[c],!1;if(I(T)<1)return ae.errors=[c],!1;if(!xg.test(T))return ae.errors=[c],!1}else return ae.errors=
[c],!1;var m=V===r;if(!m)break}if(m){let M=oe.length,T;if(M>1){let V={};for(;M--;){let F=oe[M];if(typeof F=="string"){if(typeof V[F]=="number")return T=V[F],ae.
errors=[c],!1;V[F]=M}}}}}}else return ae.errors=[c],!1;var l=re===r}else var l=!0;if(l){if(e.formerly!==void 0&&f.call(e,"formerly")){let re=e.formerly,G=r;if(r===
G)if(typeof re=="string"){if(!qc.test(re))return ae.errors=[c],!1}else return ae.errors=[c],!1;var l=G===r}else var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(
e,"callbackUrls")){let G=e.callbackUrls,H=r;if(r===H)if(Array.isArray(G)){if(G.length>100)return ae.errors=[c],!1;{var u=!0;let T=G.length;for(let V=0;V<T;V++){
let F=G[V],U=r,z=r,S=!1,N=r;it(F,c)||(n=n===null?it.errors:n.concat(it.errors),r=n.length);var y=N===r;S=S||y;let $=r;Ye(F,c)||(n=n===null?Ye.errors:n.concat(Ye.
errors),r=n.length);var y=$===r;if(S=S||y,y)var h=!0;let _=r;Ke(F,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var y=_===r;S=S||y,y&&h!==!0&&(h=!0);
let D=r;Me(F,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=n.length);var y=D===r;if(S=S||y,y&&h!==!0&&(h=!0),S)r=z,n!==null&&(z?n.length=z:n=null);else{let q=c;
return n===null?n=[q]:n.push(q),r++,ae.errors=n,!1}var u=U===r;if(!u)break}}}else return ae.errors=[c],!1;var l=H===r}else var l=!0;if(l){if(e.defaultRedirectUri!==
void 0&&f.call(e,"defaultRedirectUri")){let H=e.defaultRedirectUri,M=r,T=r,V=!1,F=r;it(H,c)||(n=n===null?it.errors:n.concat(it.errors),r=n.length);var w=F===r;V=
V||w;let U=r;Ye(H,c)||(n=n===null?Ye.errors:n.concat(Ye.errors),r=n.length);var w=U===r;if(V=V||w,w)var g=!0;let z=r;Ke(H,c)||(n=n===null?Ke.errors:n.concat(Ke.
errors),r=n.length);var w=z===r;V=V||w,w&&g!==!0&&(g=!0);let S=r;Me(H,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=n.length);var w=S===r;if(V=V||w,w&&g!==!0&&
(g=!0),V)r=T,n!==null&&(T?n.length=T:n=null);else{let $=c;return n===null?n=[$]:n.push($),r++,ae.errors=n,!1}var l=M===r}else var l=!0;if(l){if(e.logoutUrls!==void 0&&
f.call(e,"logoutUrls")){let M=e.logoutUrls,T=r;if(r===T)if(Array.isArray(M)){if(M.length>100)return ae.errors=[c],!1;{var v=!0;let F=M.length;for(let U=0;U<F;U++){
let z=M[U],S=r,N=r,$=!1,_=r;it(z,c)||(n=n===null?it.errors:n.concat(it.errors),r=n.length);var A=_===r;$=$||A;let D=r;Ye(z,c)||(n=n===null?Ye.errors:n.concat(Ye.
errors),r=n.length);var A=D===r;if($=$||A,A)var k=!0;let j=r;Ke(z,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var A=j===r;$=$||A,A&&k!==!0&&(k=!0);
let q=r;Me(z,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=n.length);var A=q===r;if($=$||A,A&&k!==!0&&(k=!0),$)r=N,n!==null&&(N?n.length=N:n=null);else{let te=c;
return n===null?n=[te]:n.push(te),r++,ae.errors=n,!1}var v=S===r;if(!v)break}}}else return ae.errors=[c],!1;var l=T===r}else var l=!0;if(l){if(e.albHosts!==void 0&&
f.call(e,"albHosts")){let T=e.albHosts,V=r;if(r===V)if(Array.isArray(T)){if(T.length>100)return ae.errors=[c],!1;{var P=!0;let U=T.length;for(let z=0;z<U;z++){let S=T[z],
N=r,$=r,_=!1,D=r;tn(S,c)||(n=n===null?tn.errors:n.concat(tn.errors),r=n.length);var O=D===r;_=_||O;let j=r;Ye(S,c)||(n=n===null?Ye.errors:n.concat(Ye.errors),r=
n.length);var O=j===r;if(_=_||O,O)var x=!0;let q=r;Ke(S,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var O=q===r;_=_||O,O&&x!==!0&&(x=!0);let E=r;Me(
S,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=n.length);var O=E===r;if(_=_||O,O&&x!==!0&&(x=!0),_)r=$,n!==null&&($?n.length=$:n=null);else{let Q=c;return n===
null?n=[Q]:n.push(Q),r++,ae.errors=n,!1}var P=N===r;if(!P)break}}}else return ae.errors=[c],!1;var l=V===r}else var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"s\
copes")){let V=e.scopes,F=r;if(r===F)if(Array.isArray(V)){if(V.length>50)return ae.errors=[c],!1;if(V.length<1)return ae.errors=[c],!1;{var L=!0;let z=V.length;
for(let S=0;S<z;S++){let N=V[S],$=r;if(r===$)if(typeof N=="string"){if(I(N)>256)return ae.errors=[c],!1;if(!ms.test(N))return ae.errors=[c],!1}else return ae.errors=
[c],!1;var L=$===r;if(!L)break}if(L){let S=V.length,N;if(S>1){let $={};for(;S--;){let _=V[S];if(typeof _=="string"){if(typeof $[_]=="number")return N=$[_],ae.errors=
[c],!1;$[_]=S}}}}}}else return ae.errors=[c],!1;var l=F===r}else var l=!0;if(l){if(e.flows!==void 0&&f.call(e,"flows")){let F=e.flows,U=r;if(r===U)if(Array.isArray(
F)){var R=!0;let S=F.length;for(let N=0;N<S;N++){let $=F[N],_=r;if(typeof $!="string")return ae.errors=[c],!1;if(!($==="code"||$==="implicit"||$==="client_crede\
ntials"))return ae.errors=[c],!1;var R=_===r;if(!R)break}if(R){let N=F.length,$;if(N>1){let _={};for(;N--;){let D=F[N];if(typeof D=="string"){if(typeof _[D]=="n\
umber")return $=_[D],ae.errors=[c],!1;_[D]=N}}}}}else return ae.errors=[c],!1;var l=U===r}else var l=!0;if(l){if(e.authFlows!==void 0&&f.call(e,"authFlows")){let U=e.
authFlows,z=r;if(r===z)if(Array.isArray(U)){var Z=!0;let N=U.length;for(let $=0;$<N;$++){let _=U[$],D=r;if(typeof _!="string")return ae.errors=[c],!1;if(!(_==="\
userSrp"||_==="userPassword"||_==="adminUserPassword"||_==="custom"||_==="user"))return ae.errors=[c],!1;var Z=D===r;if(!Z)break}if(Z){let $=U.length,_;if($>1){
let D={};for(;$--;){let j=U[$];if(typeof j=="string"){if(typeof D[j]=="number")return _=D[j],ae.errors=[c],!1;D[j]=$}}}}}else return ae.errors=[c],!1;var l=z===
r}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let z=r;if(typeof e.secret!="boolean")return ae.errors=[c],!1;var l=z===r}else var l=!0;if(l){if(e.
readAttributes!==void 0&&f.call(e,"readAttributes")){let S=e.readAttributes,N=r;if(r===N)if(Array.isArray(S)){if(S.length<1)return ae.errors=[c],!1;{var Y=!0;let _=S.
length;for(let D=0;D<_;D++){let j=r;Ut(S[D],c)||(n=n===null?Ut.errors:n.concat(Ut.errors),r=n.length);var Y=j===r;if(!Y)break}if(Y){let D=S.length,j;if(D>1){e:for(;D--;)
for(j=D;j--;)if(ni(S[D],S[j]))return ae.errors=[c],!1}}}}else return ae.errors=[c],!1;var l=N===r}else var l=!0;if(l){if(e.writeAttributes!==void 0&&f.call(e,"w\
riteAttributes")){let N=e.writeAttributes,$=r;if(r===$)if(Array.isArray(N)){if(N.length<1)return ae.errors=[c],!1;{var de=!0;let D=N.length;for(let j=0;j<D;j++){
let q=r;Ut(N[j],c)||(n=n===null?Ut.errors:n.concat(Ut.errors),r=n.length);var de=q===r;if(!de)break}if(de){let j=N.length,q;if(j>1){e:for(;j--;)for(q=j;q--;)if(ni(
N[j],N[q]))return ae.errors=[c],!1}}}}else return ae.errors=[c],!1;var l=$===r}else var l=!0;if(l){if(e.tokenValidity!==void 0&&f.call(e,"tokenValidity")){let $=r;
Si(e.tokenValidity,c)||(n=n===null?Si.errors:n.concat(Si.errors),r=n.length);var l=$===r}else var l=!0;if(l)if(e.refreshTokenRotation!==void 0&&f.call(e,"refres\
hTokenRotation")){let $=e.refreshTokenRotation,_=r,D=r,j=!1,q=r;Pi($,c)||(n=n===null?Pi.errors:n.concat(Pi.errors),r=n.length);var X=q===r;j=j||X;let E=r;if($!==
"off"){let Q=c;n===null?n=[Q]:n.push(Q),r++}var X=E===r;if(j=j||X,j)r=D,n!==null&&(D?n.length=D:n=null);else{let Q=c;return n===null?n=[Q]:n.push(Q),r++,ae.errors=
n,!1}var l=_===r}else var l=!0}}}}}}}}}}}}}}}}}else return ae.errors=[c],!1;return ae.errors=n,r===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var TA={
properties:{providers:0,whenUnsafe:0,whenNoMatch:0,nativeSignUp:0,replaces:0,messages:0,linkInvitedUsers:0,afterLink:0,function:0}};function sr(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=sr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let u of Object.keys(e))if(!(u==="trustEmail"||u==="emailVerified"||u==="emailDomains"))return sr.
errors=[c],!1;if(m===r){if(e.trustEmail!==void 0&&f.call(e,"trustEmail")){let u=e.trustEmail,h=r;if(typeof u!="string")return sr.errors=[c],!1;if(!(u==="verifie\
dClaim"||u==="attested"))return sr.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.emailVerified!==void 0&&f.call(e,"emailVerified")){let h=e.emailVerified,y=r;
if(typeof h!="string")return sr.errors=[c],!1;if(h!=="always")return sr.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.emailDomains!==void 0&&f.call(e,"email\
Domains")){let h=e.emailDomains,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return sr.errors=[c],!1;{var p=!0;let w=h.length;for(let v=0;v<w;v++){let k=r;lr(
h[v],c)||(n=n===null?lr.errors:n.concat(lr.errors),r=n.length);var p=k===r;if(!p)break}if(p){let v=h.length,k;if(v>1){e:for(;v--;)for(k=v;k--;)if(ni(h[v],h[k]))
return sr.errors=[c],!1}}}}else return sr.errors=[c],!1;var l=y===r}else var l=!0}}}else return sr.errors=[c],!1;return sr.errors=n,r===0}sr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var $A={properties:{ACCOUNT_LINKED:0,ACCOUNT_DISABLED:0,EMAIL_DOMAIN_NOT_ALLOWED:0,EMAIL_IN_USE:0,EMAIL_NOT_USABLE:0,LINK_REFUSED:0,
NOT_INVITED:0,PROFILE_EXISTS:0,PROFILE_INCOMPLETE:0,SIGN_IN_IN_PROGRESS:0,SIGN_IN_MISCONFIGURED:0,SIGN_IN_REFUSED:0,SIGN_IN_UNAVAILABLE:0,TOO_MANY_IDENTITIES:0}},
_A=ce("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][i\
I][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\x00\\x01\\x02\\x03\\x04\\x05\\x06\\x07\\x08\\x09\\x0a\\x0b\\x0c\\x0d\\x0e\\x0f\\x10\\x11\\x12\\x13\\x14\\x15\\x16\\x17\\x18\\x19\\x1a\\x1b\\x1c\\x1d\\\
x1e\\x1f\\x7f<>]+$");function ge(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ge.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>200)return ge.errors=[c],!1;if(I(e)<1)return ge.errors=[c],
!1;if(!_A.test(e))return ge.errors=[c],!1}else return ge.errors=[c],!1;return ge.errors=n,r===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function Qn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Qn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return Qn.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(!f.call($A.
properties,m))return Qn.errors=[c],!1;if(p===r){if(e.ACCOUNT_LINKED!==void 0&&f.call(e,"ACCOUNT_LINKED")){let m=r;ge(e.ACCOUNT_LINKED,c)||(n=n===null?ge.errors:
n.concat(ge.errors),r=n.length);var l=m===r}else var l=!0;if(l){if(e.ACCOUNT_DISABLED!==void 0&&f.call(e,"ACCOUNT_DISABLED")){let u=r;ge(e.ACCOUNT_DISABLED,c)||
(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&f.call(e,"EMAIL_DOMAIN_NOT_ALLOWED")){
let h=r;ge(e.EMAIL_DOMAIN_NOT_ALLOWED,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.EMAIL_IN_USE!==void 0&&f.call(
e,"EMAIL_IN_USE")){let y=r;ge(e.EMAIL_IN_USE,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.EMAIL_NOT_USABLE!==void 0&&
f.call(e,"EMAIL_NOT_USABLE")){let g=r;ge(e.EMAIL_NOT_USABLE,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.LINK_REFUSED!==
void 0&&f.call(e,"LINK_REFUSED")){let w=r;ge(e.LINK_REFUSED,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.NOT_INVITED!==
void 0&&f.call(e,"NOT_INVITED")){let v=r;ge(e.NOT_INVITED,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=v===r}else var l=!0;if(l){if(e.PROFILE_EXISTS!==
void 0&&f.call(e,"PROFILE_EXISTS")){let k=r;ge(e.PROFILE_EXISTS,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=k===r}else var l=!0;if(l){if(e.PROFILE_INCOMPLETE!==
void 0&&f.call(e,"PROFILE_INCOMPLETE")){let A=r;ge(e.PROFILE_INCOMPLETE,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=A===r}else var l=!0;if(l){
if(e.SIGN_IN_IN_PROGRESS!==void 0&&f.call(e,"SIGN_IN_IN_PROGRESS")){let P=r;ge(e.SIGN_IN_IN_PROGRESS,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=P===
r}else var l=!0;if(l){if(e.SIGN_IN_MISCONFIGURED!==void 0&&f.call(e,"SIGN_IN_MISCONFIGURED")){let x=r;ge(e.SIGN_IN_MISCONFIGURED,c)||(n=n===null?ge.errors:n.concat(
ge.errors),r=n.length);var l=x===r}else var l=!0;if(l){if(e.SIGN_IN_REFUSED!==void 0&&f.call(e,"SIGN_IN_REFUSED")){let O=r;ge(e.SIGN_IN_REFUSED,c)||(n=n===null?
ge.errors:n.concat(ge.errors),r=n.length);var l=O===r}else var l=!0;if(l){if(e.SIGN_IN_UNAVAILABLE!==void 0&&f.call(e,"SIGN_IN_UNAVAILABLE")){let L=r;ge(e.SIGN_IN_UNAVAILABLE,
c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=L===r}else var l=!0;if(l)if(e.TOO_MANY_IDENTITIES!==void 0&&f.call(e,"TOO_MANY_IDENTITIES")){let L=r;
ge(e.TOO_MANY_IDENTITIES,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);var l=L===r}else var l=!0}}}}}}}}}}}}}}}else return Qn.errors=[c],!1;return Qn.
errors=n,r===0}Qn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var CA={properties:{memoryMb:0,architecture:0,runtime:0,logRetentionDays:0,rolePath:0,permissionsBoundaryArn:0,
dashboard:0,alarmTopicArn:0,reservedConcurrency:0,kmsKeyArn:0,codeSigningConfigArn:0}},NA=ce("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$"),DA=ce("^arn:aws(?:-[a-z]+)*:i\
am::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$"),LA=ce("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\\.fifo)?$"),Sg=ce(
"^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"),EA=ce(
"^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$");function Ve(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ve.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!f.call(CA.properties,m))return Ve.errors=[c],!1;if(p===r){if(e.memoryMb!==void 0&&f.call(e,"\
memoryMb")){let m=e.memoryMb,u=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ve.errors=[c],!1;if(r===u&&typeof m=="number"&&isFinite(m)){if(m>
10240||isNaN(m))return Ve.errors=[c],!1;if(m<128||isNaN(m))return Ve.errors=[c],!1}var l=u===r}else var l=!0;if(l){if(e.architecture!==void 0&&f.call(e,"archite\
cture")){let u=e.architecture,h=r;if(typeof u!="string")return Ve.errors=[c],!1;if(!(u==="arm64"||u==="x86_64"))return Ve.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.runtime!==void 0&&f.call(e,"runtime")){let h=e.runtime,y=r;if(typeof h!="string")return Ve.errors=[c],!1;if(!(h==="nodejs22.x"||h==="nodejs24.x"))return Ve.
errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.logRetentionDays!==void 0&&f.call(e,"logRetentionDays")){let y=e.logRetentionDays,g=r;if(!(y===1||y===3||y===
5||y===7||y===14||y===30||y===60||y===90||y===120||y===150||y===180||y===365||y===400||y===545||y===731||y===1096||y===1827||y===2192||y===2557||y===2922||y===3288||
y===3653))return Ve.errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.rolePath!==void 0&&f.call(e,"rolePath")){let g=e.rolePath,w=r;if(r===w)if(typeof g=="stri\
ng"){if(I(g)>512)return Ve.errors=[c],!1;if(!NA.test(g))return Ve.errors=[c],!1}else return Ve.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.permissionsBoundaryArn!==
void 0&&f.call(e,"permissionsBoundaryArn")){let w=e.permissionsBoundaryArn,v=r;if(r===v)if(typeof w=="string"){if(!DA.test(w))return Ve.errors=[c],!1}else return Ve.
errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.dashboard!==void 0&&f.call(e,"dashboard")){let v=r;if(typeof e.dashboard!="boolean")return Ve.errors=[c],!1;var l=v===
r}else var l=!0;if(l){if(e.alarmTopicArn!==void 0&&f.call(e,"alarmTopicArn")){let k=e.alarmTopicArn,A=r;if(r===A)if(typeof k=="string"){if(!LA.test(k))return Ve.
errors=[c],!1}else return Ve.errors=[c],!1;var l=A===r}else var l=!0;if(l){if(e.reservedConcurrency!==void 0&&f.call(e,"reservedConcurrency")){let A=e.reservedConcurrency,
P=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Ve.errors=[c],!1;if(r===P&&typeof A=="number"&&isFinite(A)){if(A>1e4||isNaN(A))return Ve.errors=
[c],!1;if(A<1||isNaN(A))return Ve.errors=[c],!1}var l=P===r}else var l=!0;if(l){if(e.kmsKeyArn!==void 0&&f.call(e,"kmsKeyArn")){let P=e.kmsKeyArn,x=r;if(r===x)if(typeof P==
"string"){if(!Sg.test(P))return Ve.errors=[c],!1}else return Ve.errors=[c],!1;var l=x===r}else var l=!0;if(l)if(e.codeSigningConfigArn!==void 0&&f.call(e,"codeS\
igningConfigArn")){let P=e.codeSigningConfigArn,x=r;if(r===x)if(typeof P=="string"){if(!EA.test(P))return Ve.errors=[c],!1}else return Ve.errors=[c],!1;var l=x===
r}else var l=!0}}}}}}}}}}}else return Ve.errors=[c],!1;return Ve.errors=n,r===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=mt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=r;for(let y of Object.keys(e))if(!f.call(TA.properties,y))return mt.errors=[c],!1;if(h===r){if(e.
providers!==void 0&&f.call(e,"providers")){let y=e.providers,g=r,w=r,v=!1,k=r;if(r===k)if(Array.isArray(y))if(y.length<1){let x=c;n===null?n=[x]:n.push(x),r++}else{
var l=!0;let x=y.length;for(let O=0;O<x;O++){let L=r;if(typeof y[O]!="string"){let Z=c;n===null?n=[Z]:n.push(Z),r++}var l=L===r;if(!l)break}if(l){let O=y.length,
L;if(O>1){let R={};for(;O--;){let Z=y[O];if(typeof Z=="string"){if(typeof R[Z]=="number"){L=R[Z];let Y=c;n===null?n=[Y]:n.push(Y),r++;break}R[Z]=O}}}}}else{let x=c;
n===null?n=[x]:n.push(x),r++}var m=k===r;v=v||m;let A=r;if(r===A)if(y&&typeof y=="object"&&!Array.isArray(y))if(Object.keys(y).length<1){let x=c;n===null?n=[x]:
n.push(x),r++}else for(let x of Object.keys(y)){let O=r;sr(y[x],c)||(n=n===null?sr.errors:n.concat(sr.errors),r=n.length);var p=O===r;if(!p)break}else{let x=c;n===
null?n=[x]:n.push(x),r++}var m=A===r;if(v=v||m,v)r=w,n!==null&&(w?n.length=w:n=null);else{let x=c;return n===null?n=[x]:n.push(x),r++,mt.errors=n,!1}var u=g===r}else
var u=!0;if(u){if(e.whenUnsafe!==void 0&&f.call(e,"whenUnsafe")){let g=e.whenUnsafe,w=r;if(typeof g!="string")return mt.errors=[c],!1;if(!(g==="separateUser"||g===
"reject"))return mt.errors=[c],!1;var u=w===r}else var u=!0;if(u){if(e.whenNoMatch!==void 0&&f.call(e,"whenNoMatch")){let w=e.whenNoMatch,v=r;if(typeof w!="stri\
ng")return mt.errors=[c],!1;if(!(w==="createUser"||w==="createNative"||w==="reject"))return mt.errors=[c],!1;var u=v===r}else var u=!0;if(u){if(e.nativeSignUp!==
void 0&&f.call(e,"nativeSignUp")){let v=e.nativeSignUp,k=r;if(typeof v!="string")return mt.errors=[c],!1;if(!(v==="allow"||v==="refuseKnownEmail"))return mt.errors=
[c],!1;var u=k===r}else var u=!0;if(u){if(e.replaces!==void 0&&f.call(e,"replaces")){let k=e.replaces,A=r;if(r===A)if(typeof k=="string"){if(I(k)>300)return mt.
errors=[c],!1;if(!gg.test(k))return mt.errors=[c],!1}else return mt.errors=[c],!1;var u=A===r}else var u=!0;if(u){if(e.messages!==void 0&&f.call(e,"messages")){
let A=r;Qn(e.messages,c)||(n=n===null?Qn.errors:n.concat(Qn.errors),r=n.length);var u=A===r}else var u=!0;if(u){if(e.linkInvitedUsers!==void 0&&f.call(e,"linkIn\
vitedUsers")){let P=r;if(typeof e.linkInvitedUsers!="boolean")return mt.errors=[c],!1;var u=P===r}else var u=!0;if(u){if(e.afterLink!==void 0&&f.call(e,"afterLi\
nk")){let x=e.afterLink,O=r;if(typeof x!="string")return mt.errors=[c],!1;if(!(x==="continue"||x==="retry"))return mt.errors=[c],!1;var u=O===r}else var u=!0;if(u)
if(e.function!==void 0&&f.call(e,"function")){let x=r;Ve(e.function,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var u=x===r}else var u=!0}}}}}}}}}else
return mt.errors=[c],!1;return mt.errors=n,r===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var UA=ce("^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-\
]+(?:/[A-Za-z0-9_.-]+){0,11}$");function Yr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Yr.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.prefix===void 0||!f.call(e,"\
prefix"))&&(l="prefix"))return Yr.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!=="prefix")return Yr.errors=[c],!1;if(p===r&&e.prefix!==void 0&&f.call(
e,"prefix")){let m=e.prefix;if(r===r)if(typeof m=="string"){if(I(m)>512)return Yr.errors=[c],!1;if(!UA.test(m))return Yr.errors=[c],!1}else return Yr.errors=[c],
!1}}}else return Yr.errors=[c],!1;return Yr.errors=n,r===0}Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var MA=ce("^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-\
9_+=.@-]+)*$");function xr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=xr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.secretsManager===void 0||!f.call(e,"secretsMana\
ger"))&&(p="secretsManager"))return xr.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="secretsManager"||u==="kmsKeyArn"))return xr.errors=[c],!1;if(m===
r){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u=="string"){if(I(u)>448)return xr.errors=[c],!1;if(!MA.
test(u))return xr.errors=[c],!1}else return xr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.kmsKeyArn!==void 0&&f.call(e,"kmsKeyArn")){let u=e.kmsKeyArn,h=r;
if(r===h)if(typeof u=="string"){if(!Sg.test(u))return xr.errors=[c],!1}else return xr.errors=[c],!1;var l=h===r}else var l=!0}}}else return xr.errors=[c],!1;return xr.
errors=n,r===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ii(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Ii.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.
keys(e))if(!(m==="ssm"||m==="clientSecrets"))return Ii.errors=[c],!1;if(p===r){if(e.ssm!==void 0&&f.call(e,"ssm")){let m=r;Yr(e.ssm,c)||(n=n===null?Yr.errors:n.
concat(Yr.errors),r=n.length);var l=m===r}else var l=!0;if(l)if(e.clientSecrets!==void 0&&f.call(e,"clientSecrets")){let m=r;xr(e.clientSecrets,c)||(n=n===null?
xr.errors:n.concat(xr.errors),r=n.length);var l=m===r}else var l=!0}}else return Ii.errors=[c],!1;return Ii.errors=n,r===0}Ii.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var FA=ce("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* \
*$");function ei(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ei.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>200)return ei.errors=[c],!1;if(!FA.test(e))return ei.errors=[c],!1}else return ei.
errors=[c],!1;return ei.errors=n,r===0}ei.evaluated={dynamicProps:!1,dynamicItems:!1};var jA=ce("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(\
?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$");function ti(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ti.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>200)return ti.errors=[c],!1;if(!jA.test(e))return ti.errors=[c],!1}else return ti.errors=[c],!1;return ti.
errors=n,r===0}ti.evaluated={dynamicProps:!1,dynamicItems:!1};function mn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=mn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l=r;for(let p of Object.
keys(e))if(p!=="path")return mn.errors=[c],!1;if(l===r&&e.path!==void 0&&f.call(e,"path")){let p=e.path;if(r===r)if(typeof p=="string"){if(I(p)>1024)return mn.errors=
[c],!1;if(I(p)<1)return mn.errors=[c],!1}else return mn.errors=[c],!1}}else return mn.errors=[c],!1;return mn.errors=n,r===0}mn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qA={properties:{bucket:0,key:0,region:0,encrypt:0,kmsKeyId:0,useLockfile:0,dynamodbTable:0,workspaceKeyPrefix:0,profile:0,assumeRole:0}},VA=ce(
"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$"),zA=ce("^(?!/)(?:[^/]|/(?!/|$))+$"),WA=ce("^((arn:aws(\
?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32})|(arn:\
aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$"),BA=ce("^[a-zA-Z0-9_.-]{3,255}$"),KA=ce("^[^/](?:[\\s\\S]*[^/])?$"),GA=ce(
"^[\\w+=,.@:/-]+$");function Et(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Et.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.roleArn===void 0||!f.call(e,"role\
Arn"))&&(p="roleArn"))return Et.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="roleArn"||u==="externalId"))return Et.errors=[c],!1;if(m===r){if(e.
roleArn!==void 0&&f.call(e,"roleArn")){let u=e.roleArn,h=r;if(r===h)if(typeof u=="string"){if(!vg.test(u))return Et.errors=[c],!1}else return Et.errors=[c],!1;var l=h===
r}else var l=!0;if(l)if(e.externalId!==void 0&&f.call(e,"externalId")){let u=e.externalId,h=r;if(r===h)if(typeof u=="string"){if(I(u)>1224)return Et.errors=[c],
!1;if(I(u)<2)return Et.errors=[c],!1;if(!GA.test(u))return Et.errors=[c],!1}else return Et.errors=[c],!1;var l=h===r}else var l=!0}}}else return Et.errors=[c],!1;
return Et.errors=n,r===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if((e.bucket===void 0||!f.call(e,"bucket"))&&(p="bucket")||(e.key===void 0||!f.call(e,"key"))&&(p="key")||(e.region===void 0||!f.call(e,"regio\
n"))&&(p="region"))return Ue.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!f.call(qA.properties,u))return Ue.errors=[c],!1;if(m===r){if(e.bucket!==void 0&&
f.call(e,"bucket")){let u=e.bucket,h=r;if(r===h)if(typeof u=="string"){if(I(u)>63)return Ue.errors=[c],!1;if(I(u)<3)return Ue.errors=[c],!1;if(!VA.test(u))return Ue.
errors=[c],!1}else return Ue.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.key!==void 0&&f.call(e,"key")){let h=e.key,y=r;if(r===y)if(typeof h=="string"){if(I(
h)>1024)return Ue.errors=[c],!1;if(I(h)<1)return Ue.errors=[c],!1;if(!zA.test(h))return Ue.errors=[c],!1}else return Ue.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.region!==void 0&&f.call(e,"region")){let y=e.region,g=r;if(r===g)if(typeof y=="string"){if(!hg.test(y))return Ue.errors=[c],!1}else return Ue.errors=
[c],!1;var l=g===r}else var l=!0;if(l){if(e.encrypt!==void 0&&f.call(e,"encrypt")){let g=r;if(typeof e.encrypt!="boolean")return Ue.errors=[c],!1;var l=g===r}else
var l=!0;if(l){if(e.kmsKeyId!==void 0&&f.call(e,"kmsKeyId")){let w=e.kmsKeyId,v=r;if(r===v)if(typeof w=="string"){if(I(w)>2048)return Ue.errors=[c],!1;if(!WA.test(
w))return Ue.errors=[c],!1}else return Ue.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.useLockfile!==void 0&&f.call(e,"useLockfile")){let v=r;if(typeof e.
useLockfile!="boolean")return Ue.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.dynamodbTable!==void 0&&f.call(e,"dynamodbTable")){let k=e.dynamodbTable,A=r;
if(r===A)if(typeof k=="string"){if(!BA.test(k))return Ue.errors=[c],!1}else return Ue.errors=[c],!1;var l=A===r}else var l=!0;if(l){if(e.workspaceKeyPrefix!==void 0&&
f.call(e,"workspaceKeyPrefix")){let A=e.workspaceKeyPrefix,P=r;if(r===P)if(typeof A=="string"){if(I(A)>1024)return Ue.errors=[c],!1;if(I(A)<1)return Ue.errors=[
c],!1;if(!KA.test(A))return Ue.errors=[c],!1}else return Ue.errors=[c],!1;var l=P===r}else var l=!0;if(l){if(e.profile!==void 0&&f.call(e,"profile")){let P=e.profile,
x=r;if(r===x)if(typeof P=="string"){if(I(P)>256)return Ue.errors=[c],!1;if(I(P)<1)return Ue.errors=[c],!1}else return Ue.errors=[c],!1;var l=x===r}else var l=!0;
if(l)if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let P=r;Et(e.assumeRole,c)||(n=n===null?Et.errors:n.concat(Et.errors),r=n.length);var l=P===r}else var l=!0}}}}}}}}}}}else
return Ue.errors=[c],!1;return Ue.errors=n,r===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var JA=ce("^[a-z0-9][a-z0-9._-]*[a-z0-9]$");function Ur(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ur.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.bucket===void 0||!f.call(e,"bucket"))&&(p="bucket"))return Ur.errors=[c],!1;{let m=r;
for(let u of Object.keys(e))if(!(u==="bucket"||u==="prefix"||u==="kmsEncryptionKey"))return Ur.errors=[c],!1;if(m===r){if(e.bucket!==void 0&&f.call(e,"bucket")){
let u=e.bucket,h=r;if(r===h)if(typeof u=="string"){if(I(u)>222)return Ur.errors=[c],!1;if(I(u)<3)return Ur.errors=[c],!1;if(!JA.test(u))return Ur.errors=[c],!1}else
return Ur.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=r;Ne(e.prefix,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),
r=n.length);var l=h===r}else var l=!0;if(l)if(e.kmsEncryptionKey!==void 0&&f.call(e,"kmsEncryptionKey")){let h=r;Ne(e.kmsEncryptionKey,c)||(n=n===null?Ne.errors:
n.concat(Ne.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Ur.errors=[c],!1;return Ur.errors=n,r===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var HA=ce("^[a-z0-9]{3,24}$"),YA=ce("^[a-z0-9](?:-?[a-z0-9])*$"),ZA=ce("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$");function It(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=It.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.storageAccountName===void 0||!f.call(e,"storageAccountName"))&&(p="storageAccountName")||
(e.containerName===void 0||!f.call(e,"containerName"))&&(p="containerName")||(e.key===void 0||!f.call(e,"key"))&&(p="key"))return It.errors=[c],!1;{let m=r;for(let u of Object.
keys(e))if(!(u==="resourceGroupName"||u==="storageAccountName"||u==="containerName"||u==="key"||u==="subscriptionId"||u==="tenantId"||u==="useAzureadAuth"||u===
"useOidc"))return It.errors=[c],!1;if(m===r){if(e.resourceGroupName!==void 0&&f.call(e,"resourceGroupName")){let u=r;Ne(e.resourceGroupName,c)||(n=n===null?Ne.errors:
n.concat(Ne.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.storageAccountName!==void 0&&f.call(e,"storageAccountName")){let h=e.storageAccountName,y=r;
if(r===y)if(typeof h=="string"){if(!HA.test(h))return It.errors=[c],!1}else return It.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.containerName!==void 0&&
f.call(e,"containerName")){let y=e.containerName,g=r;if(r===g)if(typeof y=="string"){if(I(y)>63)return It.errors=[c],!1;if(I(y)<3)return It.errors=[c],!1;if(!YA.
test(y))return It.errors=[c],!1}else return It.errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.key!==void 0&&f.call(e,"key")){let g=r;Ne(e.key,c)||(n=n===null?
Ne.errors:n.concat(Ne.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.subscriptionId!==void 0&&f.call(e,"subscriptionId")){let w=e.subscriptionId,v=r;if(r===
v)if(typeof w=="string"){if(!ZA.test(w))return It.errors=[c],!1}else return It.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.tenantId!==void 0&&f.call(e,"t\
enantId")){let v=r;Ne(e.tenantId,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=v===r}else var l=!0;if(l){if(e.useAzureadAuth!==void 0&&f.call(
e,"useAzureadAuth")){let k=r;if(typeof e.useAzureadAuth!="boolean")return It.errors=[c],!1;var l=k===r}else var l=!0;if(l)if(e.useOidc!==void 0&&f.call(e,"useOi\
dc")){let k=r;if(typeof e.useOidc!="boolean")return It.errors=[c],!1;var l=k===r}else var l=!0}}}}}}}}}else return It.errors=[c],!1;return It.errors=n,r===0}It.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var XA=ce("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]\
|%[0-9A-Fa-f]{2})*)?$");function ar(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ar.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(I(e)>1024)return ar.errors=[c],!1;if(!XA.test(e))return ar.errors=
[c],!1}else return ar.errors=[c],!1;return ar.errors=n,r===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};function Lt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Lt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let p;if((e.address===void 0||!f.call(e,"address"))&&(p="address"))return Lt.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u===
"address"||u==="lockAddress"||u==="unlockAddress"||u==="updateMethod"||u==="lockMethod"||u==="unlockMethod"||u==="retryMax"))return Lt.errors=[c],!1;if(m===r){if(e.
address!==void 0&&f.call(e,"address")){let u=r;ar(e.address,c)||(n=n===null?ar.errors:n.concat(ar.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.lockAddress!==
void 0&&f.call(e,"lockAddress")){let h=r;ar(e.lockAddress,c)||(n=n===null?ar.errors:n.concat(ar.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.unlockAddress!==
void 0&&f.call(e,"unlockAddress")){let y=r;ar(e.unlockAddress,c)||(n=n===null?ar.errors:n.concat(ar.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.updateMethod!==
void 0&&f.call(e,"updateMethod")){let g=e.updateMethod,w=r;if(typeof g!="string")return Lt.errors=[c],!1;if(!(g==="POST"||g==="PUT"))return Lt.errors=[c],!1;var l=w===
r}else var l=!0;if(l){if(e.lockMethod!==void 0&&f.call(e,"lockMethod")){let w=e.lockMethod,v=r;if(typeof w!="string")return Lt.errors=[c],!1;if(!(w==="LOCK"||w===
"POST"||w==="PUT"))return Lt.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.unlockMethod!==void 0&&f.call(e,"unlockMethod")){let v=e.unlockMethod,k=r;if(typeof v!=
"string")return Lt.errors=[c],!1;if(!(v==="UNLOCK"||v==="DELETE"||v==="POST"||v==="PUT"))return Lt.errors=[c],!1;var l=k===r}else var l=!0;if(l)if(e.retryMax!==
void 0&&f.call(e,"retryMax")){let v=e.retryMax,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Lt.errors=[c],!1;if(r===k&&typeof v=="number"&&
isFinite(v)){if(v>100||isNaN(v))return Lt.errors=[c],!1;if(v<0||isNaN(v))return Lt.errors=[c],!1}var l=k===r}else var l=!0}}}}}}}}else return Lt.errors=[c],!1;return Lt.
errors=n,r===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var QA=ce("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z\
0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$");function kt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=kt.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return kt.
errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="name"||u==="tags"||u==="project"||u==="prefix"))return kt.errors=[c],!1;if(m===r){if(e.name!==void 0&&
f.call(e,"name")){let u=e.name,h=r;if(r===h)if(typeof u=="string"){if(I(u)>90)return kt.errors=[c],!1;if(I(u)<1)return kt.errors=[c],!1;if(!Xa.test(u))return kt.
errors=[c],!1}else return kt.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.tags!==void 0&&f.call(e,"tags")){let h=e.tags,y=r;if(r===y)if(Array.isArray(h)){
if(h.length<1)return kt.errors=[c],!1;{var p=!0;let w=h.length;for(let v=0;v<w;v++){let k=r;Ne(h[v],c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var p=k===
r;if(!p)break}if(p){let v=h.length,k;if(v>1){e:for(;v--;)for(k=v;k--;)if(ni(h[v],h[k]))return kt.errors=[c],!1}}}}else return kt.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.project!==void 0&&f.call(e,"project")){let y=r;Ne(e.project,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=y===r}else var l=!0;if(l)
if(e.prefix!==void 0&&f.call(e,"prefix")){let y=e.prefix,g=r;if(r===g)if(typeof y=="string"){if(I(y)>90)return kt.errors=[c],!1;if(I(y)<1)return kt.errors=[c],!1;
if(!Xa.test(y))return kt.errors=[c],!1}else return kt.errors=[c],!1;var l=g===r}else var l=!0}}}}}else return kt.errors=[c],!1;return kt.errors=n,r===0}kt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Tt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,
d=Tt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.organization===
void 0||!f.call(e,"organization"))&&(p="organization")||(e.workspaces===void 0||!f.call(e,"workspaces"))&&(p="workspaces"))return Tt.errors=[c],!1;{let m=r;for(let u of Object.
keys(e))if(!(u==="hostname"||u==="organization"||u==="workspaces"))return Tt.errors=[c],!1;if(m===r){if(e.hostname!==void 0&&f.call(e,"hostname")){let u=e.hostname,
h=r;if(r===h)if(typeof u=="string"){if(I(u)>253)return Tt.errors=[c],!1;if(!QA.test(u))return Tt.errors=[c],!1}else return Tt.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.organization!==void 0&&f.call(e,"organization")){let h=e.organization,y=r;if(r===y)if(typeof h=="string"){if(I(h)>90)return Tt.errors=[c],!1;if(I(h)<
1)return Tt.errors=[c],!1;if(!Xa.test(h))return Tt.errors=[c],!1}else return Tt.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.workspaces!==void 0&&f.call(e,
"workspaces")){let h=r;kt(e.workspaces,c)||(n=n===null?kt.errors:n.concat(kt.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Tt.errors=[c],!1;return Tt.
errors=n,r===0}Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function En(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=En.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.
keys(e).length>1)return En.errors=[c],!1;if(Object.keys(e).length<1)return En.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(!(m==="local"||m==="s3"||m===
"gcs"||m==="azurerm"||m==="http"||m==="cloud"||m==="remote"))return En.errors=[c],!1;if(p===r){if(e.local!==void 0&&f.call(e,"local")){let m=r;mn(e.local,c)||(n=
n===null?mn.errors:n.concat(mn.errors),r=n.length);var l=m===r}else var l=!0;if(l){if(e.s3!==void 0&&f.call(e,"s3")){let u=r;Ue(e.s3,c)||(n=n===null?Ue.errors:n.
concat(Ue.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.gcs!==void 0&&f.call(e,"gcs")){let h=r;Ur(e.gcs,c)||(n=n===null?Ur.errors:n.concat(Ur.errors),
r=n.length);var l=h===r}else var l=!0;if(l){if(e.azurerm!==void 0&&f.call(e,"azurerm")){let y=r;It(e.azurerm,c)||(n=n===null?It.errors:n.concat(It.errors),r=n.length);
var l=y===r}else var l=!0;if(l){if(e.http!==void 0&&f.call(e,"http")){let g=r;Lt(e.http,c)||(n=n===null?Lt.errors:n.concat(Lt.errors),r=n.length);var l=g===r}else
var l=!0;if(l){if(e.cloud!==void 0&&f.call(e,"cloud")){let w=r;Tt(e.cloud,c)||(n=n===null?Tt.errors:n.concat(Tt.errors),r=n.length);var l=w===r}else var l=!0;if(l)
if(e.remote!==void 0&&f.call(e,"remote")){let w=r;Tt(e.remote,c)||(n=n===null?Tt.errors:n.concat(Tt.errors),r=n.length);var l=w===r}else var l=!0}}}}}}}}else return En.
errors=[c],!1;return En.errors=n,r===0}En.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var e1=ce("^[0-9]{12}$");function ht(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ht.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u=r;for(let h of Object.keys(e))if(!(h==="requiredVersion"||h==="awsProviderVersion"||h==="backend"||h==="ass\
umeRole"||h==="allowedAccountIds"||h==="include"))return ht.errors=[c],!1;if(u===r){if(e.requiredVersion!==void 0&&f.call(e,"requiredVersion")){let h=r;ei(e.requiredVersion,
c)||(n=n===null?ei.errors:n.concat(ei.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.awsProviderVersion!==void 0&&f.call(e,"awsProviderVersion")){let y=r;
ti(e.awsProviderVersion,c)||(n=n===null?ti.errors:n.concat(ti.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.backend!==void 0&&f.call(e,"backend")){let g=r;
En(e.backend,c)||(n=n===null?En.errors:n.concat(En.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let w=r;
Et(e.assumeRole,c)||(n=n===null?Et.errors:n.concat(Et.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.allowedAccountIds!==void 0&&f.call(e,"allowedAcco\
untIds")){let v=e.allowedAccountIds,k=r;if(r===k)if(Array.isArray(v)){if(v.length<1)return ht.errors=[c],!1;{var p=!0;let P=v.length;for(let x=0;x<P;x++){let O=v[x],
L=r;if(r===L)if(typeof O=="string"){if(!e1.test(O))return ht.errors=[c],!1}else return ht.errors=[c],!1;var p=L===r;if(!p)break}if(p){let x=v.length,O;if(x>1){let L={};
for(;x--;){let R=v[x];if(typeof R=="string"){if(typeof L[R]=="number")return O=L[R],ht.errors=[c],!1;L[R]=x}}}}}}else return ht.errors=[c],!1;var l=k===r}else var l=!0;
if(l)if(e.include!==void 0&&f.call(e,"include")){let v=e.include,k=r;if(r===k)if(Array.isArray(v)){if(v.length>50)return ht.errors=[c],!1;if(v.length<1)return ht.
errors=[c],!1;{var m=!0;let P=v.length;for(let x=0;x<P;x++){let O=v[x],L=r;if(r===L)if(typeof O=="string"){if(I(O)>512)return ht.errors=[c],!1;if(I(O)<1)return ht.
errors=[c],!1;if(!yg.test(O))return ht.errors=[c],!1}else return ht.errors=[c],!1;var m=L===r;if(!m)break}if(m){let x=v.length,O;if(x>1){let L={};for(;x--;){let R=v[x];
if(typeof R=="string"){if(typeof L[R]=="number")return O=L[R],ht.errors=[c],!1;L[R]=x}}}}}}else return ht.errors=[c],!1;var l=k===r}else var l=!0}}}}}}else return ht.
errors=[c],!1;return ht.errors=n,r===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var t1=ce("^[a-z0-9]+(-[a-z0-9]+)*$");function Zt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Zt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.rule===void 0||!f.call(e,"rule"))&&(p="rule")||(e.reason===void 0||!f.call(e,"reason"))&&
(p="reason"))return Zt.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="rule"||u==="at"||u==="reason"))return Zt.errors=[c],!1;if(m===r){if(e.rule!==
void 0&&f.call(e,"rule")){let u=e.rule,h=r;if(r===h)if(typeof u=="string"){if(!t1.test(u))return Zt.errors=[c],!1}else return Zt.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.at!==void 0&&f.call(e,"at")){let h=e.at,y=r;if(r===y)if(typeof h=="string"){if(I(h)<1)return Zt.errors=[c],!1}else return Zt.errors=[c],!1;var l=y===
r}else var l=!0;if(l)if(e.reason!==void 0&&f.call(e,"reason")){let h=e.reason,y=r;if(r===y)if(typeof h=="string"){if(I(h)>1024)return Zt.errors=[c],!1;if(I(h)<1)
return Zt.errors=[c],!1}else return Zt.errors=[c],!1;var l=y===r}else var l=!0}}}}else return Zt.errors=[c],!1;return Zt.errors=n,r===0}Zt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=je.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.version===void 0||!f.call(e,"version"))&&(k="ve\
rsion")||(e.name===void 0||!f.call(e,"name"))&&(k="name")||(e.region===void 0||!f.call(e,"region"))&&(k="region")||(e.userPool===void 0||!f.call(e,"userPool"))&&
(k="userPool"))return je.errors=[c],!1;{let A=r;for(let P of Object.keys(e))if(!f.call(iA.properties,P))return je.errors=[c],!1;if(A===r){if(e.version!==void 0&&
f.call(e,"version")){let P=r;if(e.version!==1)return je.errors=[c],!1;var l=P===r}else var l=!0;if(l){if(e.name!==void 0&&f.call(e,"name")){let x=e.name,O=r;if(r===
O)if(typeof x=="string"){if(!oA.test(x))return je.errors=[c],!1}else return je.errors=[c],!1;var l=O===r}else var l=!0;if(l){if(e.region!==void 0&&f.call(e,"reg\
ion")){let O=e.region,L=r;if(r===L)if(typeof O=="string"){if(!hg.test(O))return je.errors=[c],!1}else return je.errors=[c],!1;var l=L===r}else var l=!0;if(l){if(e.
tags!==void 0&&f.call(e,"tags")){let L=e.tags,R=r;if(r===R)if(L&&typeof L=="object"&&!Array.isArray(L)){if(Object.keys(L).length>50)return je.errors=[c],!1;for(let Y of Object.
keys(L)){let de=r;if(typeof Y=="string"){if(I(Y)>128){let X={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{
limit:128},propertyName:Y};n===null?n=[X]:n.push(X),r++}else if(I(Y)<1){let X={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:Y};n===null?n=[X]:n.push(X),r++}}var p=de===r;if(!p){let X=c;return n===null?n=[X]:n.push(X),r++,je.errors=n,!1}}if(p)for(let Y of Object.
keys(L)){let de=L[Y],X=r;if(r===X)if(typeof de=="string"){if(I(de)>256)return je.errors=[c],!1}else return je.errors=[c],!1;var m=X===r;if(!m)break}}else return je.
errors=[c],!1;var l=R===r}else var l=!0;if(l){if(e.include!==void 0&&f.call(e,"include")){let R=e.include,Z=r;if(r===Z)if(Array.isArray(R)){if(R.length>50)return je.
errors=[c],!1;if(R.length<1)return je.errors=[c],!1;{var u=!0;let de=R.length;for(let X=0;X<de;X++){let ie=R[X],W=r;if(r===W)if(typeof ie=="string"){if(I(ie)>512)
return je.errors=[c],!1;if(I(ie)<1)return je.errors=[c],!1;if(!yg.test(ie))return je.errors=[c],!1}else return je.errors=[c],!1;var u=W===r;if(!u)break}if(u){let X=R.
length,ie;if(X>1){let W={};for(;X--;){let K=R[X];if(typeof K=="string"){if(typeof W[K]=="number")return ie=W[K],je.errors=[c],!1;W[K]=X}}}}}}else return je.errors=
[c],!1;var l=Z===r}else var l=!0;if(l){if(e.userPool!==void 0&&f.call(e,"userPool")){let Z=r;we(e.userPool,c)||(n=n===null?we.errors:n.concat(we.errors),r=n.length);
var l=Z===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"identityProviders")){let Y=e.identityProviders,de=r;if(r===de)if(Y&&typeof Y=="object"&&
!Array.isArray(Y)){if(Object.keys(Y).length>300)return je.errors=[c],!1;for(let ie of Object.keys(Y)){let W=r;if(typeof ie=="string"&&!sA.test(ie)){let K={instancePath:t+
"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:ie};
n===null?n=[K]:n.push(K),r++}var h=W===r;if(!h){let K=c;return n===null?n=[K]:n.push(K),r++,je.errors=n,!1}}if(h)for(let ie of Object.keys(Y)){let W=r;C(Y[ie],c)||
(n=n===null?C.errors:n.concat(C.errors),r=n.length);var y=W===r;if(!y)break}}else return je.errors=[c],!1;var l=de===r}else var l=!0;if(l){if(e.appClients!==void 0&&
f.call(e,"appClients")){let de=e.appClients,X=r;if(r===X)if(de&&typeof de=="object"&&!Array.isArray(de)){for(let W of Object.keys(de)){let K=r;if(typeof W=="str\
ing"&&!qc.test(W)){let B={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A\
-Za-z0-9_-]{0,62}$"},propertyName:W};n===null?n=[B]:n.push(B),r++}var g=K===r;if(!g){let B=c;return n===null?n=[B]:n.push(B),r++,je.errors=n,!1}}if(g)for(let W of Object.
keys(de)){let K=r;ae(de[W],c)||(n=n===null?ae.errors:n.concat(ae.errors),r=n.length);var w=K===r;if(!w)break}}else return je.errors=[c],!1;var l=X===r}else var l=!0;
if(l){if(e.accountLinking!==void 0&&f.call(e,"accountLinking")){let X=r;mt(e.accountLinking,c)||(n=n===null?mt.errors:n.concat(mt.errors),r=n.length);var l=X===
r}else var l=!0;if(l){if(e.publish!==void 0&&f.call(e,"publish")){let ie=r;Ii(e.publish,c)||(n=n===null?Ii.errors:n.concat(Ii.errors),r=n.length);var l=ie===r}else
var l=!0;if(l){if(e.terraform!==void 0&&f.call(e,"terraform")){let W=r;ht(e.terraform,c)||(n=n===null?ht.errors:n.concat(ht.errors),r=n.length);var l=W===r}else
var l=!0;if(l)if(e.accept!==void 0&&f.call(e,"accept")){let W=e.accept,K=r;if(r===K)if(Array.isArray(W)){var v=!0;let oe=W.length;for(let re=0;re<oe;re++){let G=r;
Zt(W[re],c)||(n=n===null?Zt.errors:n.concat(Zt.errors),r=n.length);var v=G===r;if(!v)break}}else return je.errors=[c],!1;var l=K===r}else var l=!0}}}}}}}}}}}}}else
return je.errors=[c],!1;return je.errors=n,r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};Un.Environments=ki;var r1=ce("^[a-z][a-z0-9-]{0,30}$");
function ki(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ki.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return ki.errors=[c],!1;for(let m of Object.
keys(e)){let u=r;if(typeof m=="string"&&!r1.test(m)){let h={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9\
-]{0,30}$"},propertyName:m};n===null?n=[h]:n.push(h),r++}var l=u===r;if(!l){let h=c;return n===null?n=[h]:n.push(h),r++,ki.errors=n,!1}}if(l)for(let m of Object.
keys(e)){let u=e[m],h=r;if(!(u&&typeof u=="object"&&!Array.isArray(u)))return ki.errors=[c],!1;var p=h===r;if(!p)break}}else return ki.errors=[c],!1;return ki.errors=
n,r===0}ki.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};Un.PatchDefaults=To;var n1={properties:{name:0,adopt:0,identityProviders:0,externalProviders:0,formerly:0,
callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,scopes:0,flows:0,authFlows:0,secret:0,readAttributes:0,writeAttributes:0,tokenValidity:0,refreshTokenRotation:0}};
function Zr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Zr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Zr.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(
e)){let y=r;for(let g of Object.keys(e))if(!(g==="access"||g==="id"||g==="refresh"||g==="authSession"))return Zr.errors=[c],!1;if(y===r){if(e.access!==void 0&&f.
call(e,"access")){let g=e.access,w=r,v=r,k=!1,A=r;Pe(g,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);var l=A===r;k=k||l;let P=r;if(g!==null){let O=c;
n===null?n=[O]:n.push(O),r++}var l=P===r;if(k=k||l,k)r=v,n!==null&&(v?n.length=v:n=null);else{let O=c;return n===null?n=[O]:n.push(O),r++,Zr.errors=n,!1}var p=w===
r}else var p=!0;if(p){if(e.id!==void 0&&f.call(e,"id")){let w=e.id,v=r,k=r,A=!1,P=r;Pe(w,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);var m=P===r;A=
A||m;let x=r;if(w!==null){let L=c;n===null?n=[L]:n.push(L),r++}var m=x===r;if(A=A||m,A)r=k,n!==null&&(k?n.length=k:n=null);else{let L=c;return n===null?n=[L]:n.
push(L),r++,Zr.errors=n,!1}var p=v===r}else var p=!0;if(p){if(e.refresh!==void 0&&f.call(e,"refresh")){let v=e.refresh,k=r,A=r,P=!1,x=r;Pe(v,c)||(n=n===null?Pe.
errors:n.concat(Pe.errors),r=n.length);var u=x===r;P=P||u;let O=r;if(v!==null){let R=c;n===null?n=[R]:n.push(R),r++}var u=O===r;if(P=P||u,P)r=A,n!==null&&(A?n.length=
A:n=null);else{let R=c;return n===null?n=[R]:n.push(R),r++,Zr.errors=n,!1}var p=k===r}else var p=!0;if(p)if(e.authSession!==void 0&&f.call(e,"authSession")){let v=e.
authSession,k=r,A=r,P=!1,x=r;Pe(v,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);var h=x===r;P=P||h;let O=r;if(v!==null){let R=c;n===null?n=[R]:n.push(
R),r++}var h=O===r;if(P=P||h,P)r=A,n!==null&&(A?n.length=A:n=null);else{let R=c;return n===null?n=[R]:n.push(R),r++,Zr.errors=n,!1}var p=k===r}else var p=!0}}}}
return Zr.errors=n,r===0}Zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ri(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=ri.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(
e))&&e!==null)return ri.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(m!=="gracePeriod")return ri.errors=
[c],!1;if(p===r&&e.gracePeriod!==void 0&&f.call(e,"gracePeriod")){let m=e.gracePeriod,u=r,h=!1,y=r;Pe(m,c)||(n=n===null?Pe.errors:n.concat(Pe.errors),r=n.length);
var l=y===r;h=h||l;let g=r;if(m!==null){let w=c;n===null?n=[w]:n.push(w),r++}var l=g===r;if(h=h||l,h)r=u,n!==null&&(u?n.length=u:n=null);else{let w=c;return n===
null?n=[w]:n.push(w),r++,ri.errors=n,!1}}}return ri.errors=n,r===0}ri.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&
typeof e=="object"&&!Array.isArray(e))&&e!==null)return le.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let K=r;for(let B of Object.keys(e))
if(!f.call(n1.properties,B))return le.errors=[c],!1;if(K===r){if(e.name!==void 0&&f.call(e,"name")){let B=e.name,oe=r;if(typeof B!="string"&&B!==null)return le.
errors=[c],!1;if(r===oe&&typeof B=="string"){if(I(B)>128)return le.errors=[c],!1;if(I(B)<1)return le.errors=[c],!1;if(!ps.test(B))return le.errors=[c],!1}var l=oe===
r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let oe=e.adopt,re=r;if(typeof oe!="string"&&oe!==null)return le.errors=[c],!1;if(r===re&&typeof oe==
"string"){if(I(oe)>128)return le.errors=[c],!1;if(!Ag.test(oe))return le.errors=[c],!1}var l=re===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(
e,"identityProviders")){let re=e.identityProviders,G=r;if(!Array.isArray(re)&&re!==null)return le.errors=[c],!1;if(r===G&&Array.isArray(re)){if(re.length<1)return le.
errors=[c],!1;{var p=!0;let M=re.length;for(let T=0;T<M;T++){let V=r;if(typeof re[T]!="string")return le.errors=[c],!1;var p=V===r;if(!p)break}if(p){let T=re.length,
V;if(T>1){let F={};for(;T--;){let U=re[T];if(typeof U=="string"){if(typeof F[U]=="number")return V=F[U],le.errors=[c],!1;F[U]=T}}}}}}var l=G===r}else var l=!0;if(l){
if(e.externalProviders!==void 0&&f.call(e,"externalProviders")){let G=e.externalProviders,H=r;if(!Array.isArray(G)&&G!==null)return le.errors=[c],!1;if(r===H&&Array.
isArray(G)){if(G.length>300)return le.errors=[c],!1;if(G.length<1)return le.errors=[c],!1;{var m=!0;let T=G.length;for(let V=0;V<T;V++){let F=G[V],U=r;if(r===U)
if(typeof F=="string"){if(I(F)>32)return le.errors=[c],!1;if(I(F)<1)return le.errors=[c],!1;if(!xg.test(F))return le.errors=[c],!1}else return le.errors=[c],!1;
var m=U===r;if(!m)break}if(m){let V=G.length,F;if(V>1){let U={};for(;V--;){let z=G[V];if(typeof z=="string"){if(typeof U[z]=="number")return F=U[z],le.errors=[c],
!1;U[z]=V}}}}}}var l=H===r}else var l=!0;if(l){if(e.formerly!==void 0&&f.call(e,"formerly")){let H=e.formerly,M=r;if(typeof H!="string"&&H!==null)return le.errors=
[c],!1;if(r===M&&typeof H=="string"&&!qc.test(H))return le.errors=[c],!1;var l=M===r}else var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(e,"callbackUrls")){let M=e.
callbackUrls,T=r;if(!Array.isArray(M)&&M!==null)return le.errors=[c],!1;if(r===T&&Array.isArray(M)){if(M.length>100)return le.errors=[c],!1;{var u=!0;let F=M.length;
for(let U=0;U<F;U++){let z=M[U],S=r,N=r,$=!1,_=r;it(z,c)||(n=n===null?it.errors:n.concat(it.errors),r=n.length);var y=_===r;$=$||y;let D=r;Ye(z,c)||(n=n===null?
Ye.errors:n.concat(Ye.errors),r=n.length);var y=D===r;if($=$||y,y)var h=!0;let j=r;Ke(z,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var y=j===r;$=
$||y,y&&h!==!0&&(h=!0);let q=r;Me(z,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=n.length);var y=q===r;if($=$||y,y&&h!==!0&&(h=!0),$)r=N,n!==null&&(N?n.length=
N:n=null);else{let te=c;return n===null?n=[te]:n.push(te),r++,le.errors=n,!1}var u=S===r;if(!u)break}}}var l=T===r}else var l=!0;if(l){if(e.defaultRedirectUri!==
void 0&&f.call(e,"defaultRedirectUri")){let T=e.defaultRedirectUri,V=r,F=r,U=!1,z=r;it(T,c)||(n=n===null?it.errors:n.concat(it.errors),r=n.length);var k=z===r;U=
U||k;let S=r;if(!(T&&typeof T=="object"&&!Array.isArray(T))&&T!==null){let _=c;n===null?n=[_]:n.push(_),r++}if(r===S&&T&&typeof T=="object"&&!Array.isArray(T)){
let _=r;for(let D of Object.keys(T))if(!(D==="variable"||D==="prefix"||D==="suffix"||D==="ssmParameter"||D==="secretsManager"||D==="jsonKey")){let j=c;n===null?
n=[j]:n.push(j),r++;break}if(_===r){if(T.variable!==void 0&&f.call(T,"variable")){let D=T.variable,j=r;if(typeof D!="string"&&D!==null){let E=c;n===null?n=[E]:n.
push(E),r++}if(r===j&&typeof D=="string"&&!Jn.test(D)){let E=c;n===null?n=[E]:n.push(E),r++}var g=j===r}else var g=!0;if(g){if(T.prefix!==void 0&&f.call(T,"pref\
ix")){let j=T.prefix,q=r,E=r,te=!1,Q=r;Ge(j,c)||(n=n===null?Ge.errors:n.concat(Ge.errors),r=n.length);var w=Q===r;te=te||w;let ot=r;if(j!==null){let ne=c;n===null?
n=[ne]:n.push(ne),r++}var w=ot===r;if(te=te||w,te)r=E,n!==null&&(E?n.length=E:n=null);else{let ne=c;n===null?n=[ne]:n.push(ne),r++}var g=q===r}else var g=!0;if(g){
if(T.suffix!==void 0&&f.call(T,"suffix")){let q=T.suffix,E=r,te=r,Q=!1,ot=r;Ge(q,c)||(n=n===null?Ge.errors:n.concat(Ge.errors),r=n.length);var v=ot===r;Q=Q||v;let Te=r;
if(q!==null){let J=c;n===null?n=[J]:n.push(J),r++}var v=Te===r;if(Q=Q||v,Q)r=te,n!==null&&(te?n.length=te:n=null);else{let J=c;n===null?n=[J]:n.push(J),r++}var g=E===
r}else var g=!0;if(g){if(T.ssmParameter!==void 0&&f.call(T,"ssmParameter")){let E=T.ssmParameter,te=r;if(typeof E!="string"&&E!==null){let ot=c;n===null?n=[ot]:
n.push(ot),r++}if(r===te&&typeof E=="string"){if(I(E)>2048){let ot=c;n===null?n=[ot]:n.push(ot),r++}else if(!Hn.test(E)){let ot=c;n===null?n=[ot]:n.push(ot),r++}}
var g=te===r}else var g=!0;if(g){if(T.secretsManager!==void 0&&f.call(T,"secretsManager")){let te=T.secretsManager,Q=r;if(typeof te!="string"&&te!==null){let Te=c;
n===null?n=[Te]:n.push(Te),r++}if(r===Q&&typeof te=="string"){if(I(te)>2048){let Te=c;n===null?n=[Te]:n.push(Te),r++}else if(!Yn.test(te)){let Te=c;n===null?n=[
Te]:n.push(Te),r++}}var g=Q===r}else var g=!0;if(g)if(T.jsonKey!==void 0&&f.call(T,"jsonKey")){let te=T.jsonKey,Q=r;if(typeof te!="string"&&te!==null){let Te=c;
n===null?n=[Te]:n.push(Te),r++}if(r===Q&&typeof te=="string"){if(I(te)>256){let Te=c;n===null?n=[Te]:n.push(Te),r++}else if(!Zn.test(te)){let Te=c;n===null?n=[Te]:
n.push(Te),r++}}var g=Q===r}else var g=!0}}}}}}var k=S===r;U=U||k;let N=r;if(T!==null){let _=c;n===null?n=[_]:n.push(_),r++}var k=N===r;if(U=U||k,U)r=F,n!==null&&
(F?n.length=F:n=null);else{let _=c;return n===null?n=[_]:n.push(_),r++,le.errors=n,!1}var l=V===r}else var l=!0;if(l){if(e.logoutUrls!==void 0&&f.call(e,"logout\
Urls")){let V=e.logoutUrls,F=r;if(!Array.isArray(V)&&V!==null)return le.errors=[c],!1;if(r===F&&Array.isArray(V)){if(V.length>100)return le.errors=[c],!1;{var A=!0;
let z=V.length;for(let S=0;S<z;S++){let N=V[S],$=r,_=r,D=!1,j=r;it(N,c)||(n=n===null?it.errors:n.concat(it.errors),r=n.length);var x=j===r;D=D||x;let q=r;Ye(N,c)||
(n=n===null?Ye.errors:n.concat(Ye.errors),r=n.length);var x=q===r;if(D=D||x,x)var P=!0;let E=r;Ke(N,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var x=E===
r;D=D||x,x&&P!==!0&&(P=!0);let te=r;Me(N,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=n.length);var x=te===r;if(D=D||x,x&&P!==!0&&(P=!0),D)r=_,n!==null&&(_?n.
length=_:n=null);else{let ot=c;return n===null?n=[ot]:n.push(ot),r++,le.errors=n,!1}var A=$===r;if(!A)break}}}var l=F===r}else var l=!0;if(l){if(e.albHosts!==void 0&&
f.call(e,"albHosts")){let F=e.albHosts,U=r;if(!Array.isArray(F)&&F!==null)return le.errors=[c],!1;if(r===U&&Array.isArray(F)){if(F.length>100)return le.errors=[
c],!1;{var O=!0;let S=F.length;for(let N=0;N<S;N++){let $=F[N],_=r,D=r,j=!1,q=r;tn($,c)||(n=n===null?tn.errors:n.concat(tn.errors),r=n.length);var R=q===r;j=j||
R;let E=r;Ye($,c)||(n=n===null?Ye.errors:n.concat(Ye.errors),r=n.length);var R=E===r;if(j=j||R,R)var L=!0;let te=r;Ke($,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),
r=n.length);var R=te===r;j=j||R,R&&L!==!0&&(L=!0);let Q=r;Me($,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=n.length);var R=Q===r;if(j=j||R,R&&L!==!0&&(L=!0),
j)r=D,n!==null&&(D?n.length=D:n=null);else{let Te=c;return n===null?n=[Te]:n.push(Te),r++,le.errors=n,!1}var O=_===r;if(!O)break}}}var l=U===r}else var l=!0;if(l){
if(e.scopes!==void 0&&f.call(e,"scopes")){let U=e.scopes,z=r;if(!Array.isArray(U)&&U!==null)return le.errors=[c],!1;if(r===z&&Array.isArray(U)){if(U.length>50)return le.
errors=[c],!1;if(U.length<1)return le.errors=[c],!1;{var Z=!0;let N=U.length;for(let $=0;$<N;$++){let _=U[$],D=r;if(r===D)if(typeof _=="string"){if(I(_)>256)return le.
errors=[c],!1;if(!ms.test(_))return le.errors=[c],!1}else return le.errors=[c],!1;var Z=D===r;if(!Z)break}if(Z){let $=U.length,_;if($>1){let D={};for(;$--;){let j=U[$];
if(typeof j=="string"){if(typeof D[j]=="number")return _=D[j],le.errors=[c],!1;D[j]=$}}}}}}var l=z===r}else var l=!0;if(l){if(e.flows!==void 0&&f.call(e,"flows")){
let z=e.flows,S=r;if(!Array.isArray(z)&&z!==null)return le.errors=[c],!1;if(r===S&&Array.isArray(z)){var Y=!0;let $=z.length;for(let _=0;_<$;_++){let D=z[_],j=r;
if(typeof D!="string")return le.errors=[c],!1;if(!(D==="code"||D==="implicit"||D==="client_credentials"))return le.errors=[c],!1;var Y=j===r;if(!Y)break}if(Y){let _=z.
length,D;if(_>1){let j={};for(;_--;){let q=z[_];if(typeof q=="string"){if(typeof j[q]=="number")return D=j[q],le.errors=[c],!1;j[q]=_}}}}}var l=S===r}else var l=!0;
if(l){if(e.authFlows!==void 0&&f.call(e,"authFlows")){let S=e.authFlows,N=r;if(!Array.isArray(S)&&S!==null)return le.errors=[c],!1;if(r===N&&Array.isArray(S)){var de=!0;
let _=S.length;for(let D=0;D<_;D++){let j=S[D],q=r;if(typeof j!="string")return le.errors=[c],!1;if(!(j==="userSrp"||j==="userPassword"||j==="adminUserPassword"||
j==="custom"||j==="user"))return le.errors=[c],!1;var de=q===r;if(!de)break}if(de){let D=S.length,j;if(D>1){let q={};for(;D--;){let E=S[D];if(typeof E=="string"){
if(typeof q[E]=="number")return j=q[E],le.errors=[c],!1;q[E]=D}}}}}var l=N===r}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let N=e.secret,$=r;
if(typeof N!="boolean"&&N!==null)return le.errors=[c],!1;var l=$===r}else var l=!0;if(l){if(e.readAttributes!==void 0&&f.call(e,"readAttributes")){let $=e.readAttributes,
_=r;if(!Array.isArray($)&&$!==null)return le.errors=[c],!1;if(r===_&&Array.isArray($)){if($.length<1)return le.errors=[c],!1;{var X=!0;let j=$.length;for(let q=0;q<
j;q++){let E=r;Ut($[q],c)||(n=n===null?Ut.errors:n.concat(Ut.errors),r=n.length);var X=E===r;if(!X)break}if(X){let q=$.length,E;if(q>1){e:for(;q--;)for(E=q;E--;)
if(ni($[q],$[E]))return le.errors=[c],!1}}}}var l=_===r}else var l=!0;if(l){if(e.writeAttributes!==void 0&&f.call(e,"writeAttributes")){let _=e.writeAttributes,
D=r;if(!Array.isArray(_)&&_!==null)return le.errors=[c],!1;if(r===D&&Array.isArray(_)){if(_.length<1)return le.errors=[c],!1;{var ie=!0;let q=_.length;for(let E=0;E<
q;E++){let te=r;Ut(_[E],c)||(n=n===null?Ut.errors:n.concat(Ut.errors),r=n.length);var ie=te===r;if(!ie)break}if(ie){let E=_.length,te;if(E>1){e:for(;E--;)for(te=
E;te--;)if(ni(_[E],_[te]))return le.errors=[c],!1}}}}var l=D===r}else var l=!0;if(l){if(e.tokenValidity!==void 0&&f.call(e,"tokenValidity")){let D=r;Zr(e.tokenValidity,
c)||(n=n===null?Zr.errors:n.concat(Zr.errors),r=n.length);var l=D===r}else var l=!0;if(l)if(e.refreshTokenRotation!==void 0&&f.call(e,"refreshTokenRotation")){let D=e.
refreshTokenRotation,j=r,q=r,E=!1,te=r;ri(D,c)||(n=n===null?ri.errors:n.concat(ri.errors),r=n.length);var W=te===r;E=E||W;let Q=r;if(D!=="off"){let ne=c;n===null?
n=[ne]:n.push(ne),r++}var W=Q===r;E=E||W;let ot=r;if(D!==null){let ne=c;n===null?n=[ne]:n.push(ne),r++}var W=ot===r;if(E=E||W,E)r=q,n!==null&&(q?n.length=q:n=null);else{
let ne=c;return n===null?n=[ne]:n.push(ne),r++,le.errors=n,!1}var l=j===r}else var l=!0}}}}}}}}}}}}}}}}}return le.errors=n,r===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var i1={properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,apiVersion:0,metadataUrl:0,metadataFile:0,
idpSignout:0,idpInit:0,encryptedResponses:0,requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,upstream:0,allowedEmailDomains:0,
attributeMapping:0,adopt:0,nationalIdConsent:0,pending:0,identifiers:0}};function Rt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Rt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Rt.
errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="variable"||m==="ssmParameter"||m==="secretsManag\
er"||m==="jsonKey"))return Rt.errors=[c],!1;if(p===r){if(e.variable!==void 0&&f.call(e,"variable")){let m=e.variable,u=r;if(typeof m!="string"&&m!==null)return Rt.
errors=[c],!1;if(r===u&&typeof m=="string"&&!Jn.test(m))return Rt.errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.ssmParameter!==void 0&&f.call(e,"ssmParamet\
er")){let u=e.ssmParameter,h=r;if(typeof u!="string"&&u!==null)return Rt.errors=[c],!1;if(r===h&&typeof u=="string"){if(I(u)>2048)return Rt.errors=[c],!1;if(!Hn.
test(u))return Rt.errors=[c],!1}var l=h===r}else var l=!0;if(l){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let h=e.secretsManager,y=r;if(typeof h!=
"string"&&h!==null)return Rt.errors=[c],!1;if(r===y&&typeof h=="string"){if(I(h)>2048)return Rt.errors=[c],!1;if(!Yn.test(h))return Rt.errors=[c],!1}var l=y===r}else
var l=!0;if(l)if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=r;if(typeof h!="string"&&h!==null)return Rt.errors=[c],!1;if(r===y&&typeof h=="strin\
g"){if(I(h)>256)return Rt.errors=[c],!1;if(!Zn.test(h))return Rt.errors=[c],!1}var l=y===r}else var l=!0}}}}return Rt.errors=n,r===0}Rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Xr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Xr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Xr.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&
!Array.isArray(e)){let y=r;for(let g of Object.keys(e))if(!(g==="authorize"||g==="token"||g==="userInfo"||g==="jwks"))return Xr.errors=[c],!1;if(y===r){if(e.authorize!==
void 0&&f.call(e,"authorize")){let g=e.authorize,w=r,v=r,k=!1,A=r;Be(g,c)||(n=n===null?Be.errors:n.concat(Be.errors),r=n.length);var l=A===r;k=k||l;let P=r;if(g!==
null){let O=c;n===null?n=[O]:n.push(O),r++}var l=P===r;if(k=k||l,k)r=v,n!==null&&(v?n.length=v:n=null);else{let O=c;return n===null?n=[O]:n.push(O),r++,Xr.errors=
n,!1}var p=w===r}else var p=!0;if(p){if(e.token!==void 0&&f.call(e,"token")){let w=e.token,v=r,k=r,A=!1,P=r;Be(w,c)||(n=n===null?Be.errors:n.concat(Be.errors),r=
n.length);var m=P===r;A=A||m;let x=r;if(w!==null){let L=c;n===null?n=[L]:n.push(L),r++}var m=x===r;if(A=A||m,A)r=k,n!==null&&(k?n.length=k:n=null);else{let L=c;
return n===null?n=[L]:n.push(L),r++,Xr.errors=n,!1}var p=v===r}else var p=!0;if(p){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let v=e.userInfo,k=r,A=r,P=!1,x=r;
Be(v,c)||(n=n===null?Be.errors:n.concat(Be.errors),r=n.length);var u=x===r;P=P||u;let O=r;if(v!==null){let R=c;n===null?n=[R]:n.push(R),r++}var u=O===r;if(P=P||
u,P)r=A,n!==null&&(A?n.length=A:n=null);else{let R=c;return n===null?n=[R]:n.push(R),r++,Xr.errors=n,!1}var p=k===r}else var p=!0;if(p)if(e.jwks!==void 0&&f.call(
e,"jwks")){let v=e.jwks,k=r,A=r,P=!1,x=r;Be(v,c)||(n=n===null?Be.errors:n.concat(Be.errors),r=n.length);var h=x===r;P=P||h;let O=r;if(v!==null){let R=c;n===null?
n=[R]:n.push(R),r++}var h=O===r;if(P=P||h,P)r=A,n!==null&&(A?n.length=A:n=null);else{let R=c;return n===null?n=[R]:n.push(R),r++,Xr.errors=n,!1}var p=k===r}else
var p=!0}}}}return Xr.errors=n,r===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function hn(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=hn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&
!Array.isArray(e))&&e!==null)return hn.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="spec"||m===
"client"||m==="environment"))return hn.errors=[c],!1;if(p===r){if(e.spec!==void 0&&f.call(e,"spec")){let m=e.spec,u=r;if(typeof m!="string"&&m!==null)return hn.
errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let u=e.client,h=r;if(typeof u!="string"&&u!==null)return hn.errors=[c],
!1;var l=h===r}else var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"environment")){let u=e.environment,h=r;if(typeof u!="string"&&u!==null)return hn.errors=[
c],!1;var l=h===r}else var l=!0}}}return hn.errors=n,r===0}hn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&
typeof e=="object"&&!Array.isArray(e))&&e!==null)return ue.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let Z=r;for(let Y of Object.keys(e))
if(!f.call(i1.properties,Y))return ue.errors=[c],!1;if(Z===r){if(e.preset!==void 0&&f.call(e,"preset")){let Y=e.preset,de=r;if(typeof Y!="string"&&Y!==null)return ue.
errors=[c],!1;if(!(Y==="adfs"||Y==="amazon"||Y==="apple"||Y==="auth0"||Y==="cognito"||Y==="descope"||Y==="entra"||Y==="entra-external-id"||Y==="facebook"||Y==="\
gitlab"||Y==="google"||Y==="idura"||Y==="keycloak"||Y==="linkedin"||Y==="login-gov"||Y==="oidc"||Y==="okta"||Y==="one-login"||Y==="ping-one"||Y==="saml"||Y===null))
return ue.errors=[c],!1;var l=de===r}else var l=!0;if(l){if(e.type!==void 0&&f.call(e,"type")){let de=e.type,X=r;if(typeof de!="string"&&de!==null)return ue.errors=
[c],!1;if(!(de==="oidc"||de==="saml"||de==="google"||de==="facebook"||de==="apple"||de==="amazon"||de===null))return ue.errors=[c],!1;var l=X===r}else var l=!0;
if(l){if(e.issuer!==void 0&&f.call(e,"issuer")){let X=e.issuer,ie=r;if(typeof X!="string"&&X!==null)return ue.errors=[c],!1;if(r===ie&&typeof X=="string"&&I(X)>
1024)return ue.errors=[c],!1;var l=ie===r}else var l=!0;if(l){if(e.clientId!==void 0&&f.call(e,"clientId")){let ie=e.clientId,W=r,K=r,B=!1,oe=r;Ne(ie,c)||(n=n===
null?Ne.errors:n.concat(Ne.errors),r=n.length);var m=oe===r;B=B||m;let re=r;if(!(ie&&typeof ie=="object"&&!Array.isArray(ie))&&ie!==null){let M=c;n===null?n=[M]:
n.push(M),r++}if(r===re&&ie&&typeof ie=="object"&&!Array.isArray(ie)){let M=r;for(let T of Object.keys(ie))if(!(T==="variable"||T==="ssmParameter"||T==="secrets\
Manager"||T==="jsonKey")){let V=c;n===null?n=[V]:n.push(V),r++;break}if(M===r){if(ie.variable!==void 0&&f.call(ie,"variable")){let T=ie.variable,V=r;if(typeof T!=
"string"&&T!==null){let U=c;n===null?n=[U]:n.push(U),r++}if(r===V&&typeof T=="string"&&!Jn.test(T)){let U=c;n===null?n=[U]:n.push(U),r++}var p=V===r}else var p=!0;
if(p){if(ie.ssmParameter!==void 0&&f.call(ie,"ssmParameter")){let V=ie.ssmParameter,F=r;if(typeof V!="string"&&V!==null){let z=c;n===null?n=[z]:n.push(z),r++}if(r===
F&&typeof V=="string"){if(I(V)>2048){let z=c;n===null?n=[z]:n.push(z),r++}else if(!Hn.test(V)){let z=c;n===null?n=[z]:n.push(z),r++}}var p=F===r}else var p=!0;if(p){
if(ie.secretsManager!==void 0&&f.call(ie,"secretsManager")){let F=ie.secretsManager,U=r;if(typeof F!="string"&&F!==null){let S=c;n===null?n=[S]:n.push(S),r++}if(r===
U&&typeof F=="string"){if(I(F)>2048){let S=c;n===null?n=[S]:n.push(S),r++}else if(!Yn.test(F)){let S=c;n===null?n=[S]:n.push(S),r++}}var p=U===r}else var p=!0;if(p)
if(ie.jsonKey!==void 0&&f.call(ie,"jsonKey")){let F=ie.jsonKey,U=r;if(typeof F!="string"&&F!==null){let S=c;n===null?n=[S]:n.push(S),r++}if(r===U&&typeof F=="st\
ring"){if(I(F)>256){let S=c;n===null?n=[S]:n.push(S),r++}else if(!Zn.test(F)){let S=c;n===null?n=[S]:n.push(S),r++}}var p=U===r}else var p=!0}}}}var m=re===r;B=
B||m;let G=r;if(ie!==null){let M=c;n===null?n=[M]:n.push(M),r++}var m=G===r;if(B=B||m,B)r=K,n!==null&&(K?n.length=K:n=null);else{let M=c;return n===null?n=[M]:n.
push(M),r++,ue.errors=n,!1}var l=W===r}else var l=!0;if(l){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let W=e.clientSecret,K=r,B=r,oe=!1,re=r;if(W!==
"none"){let T=c;n===null?n=[T]:n.push(T),r++}var h=re===r;oe=oe||h;let G=r;if(!(W&&typeof W=="object"&&!Array.isArray(W))&&W!==null){let T=c;n===null?n=[T]:n.push(
T),r++}if(r===G&&W&&typeof W=="object"&&!Array.isArray(W)){let T=r;for(let V of Object.keys(W))if(!(V==="variable"||V==="ssmParameter"||V==="secretsManager"||V===
"jsonKey")){let F=c;n===null?n=[F]:n.push(F),r++;break}if(T===r){if(W.variable!==void 0&&f.call(W,"variable")){let V=W.variable,F=r;if(typeof V!="string"&&V!==null){
let z=c;n===null?n=[z]:n.push(z),r++}if(r===F&&typeof V=="string"&&!Jn.test(V)){let z=c;n===null?n=[z]:n.push(z),r++}var u=F===r}else var u=!0;if(u){if(W.ssmParameter!==
void 0&&f.call(W,"ssmParameter")){let F=W.ssmParameter,U=r;if(typeof F!="string"&&F!==null){let S=c;n===null?n=[S]:n.push(S),r++}if(r===U&&typeof F=="string"){if(I(
F)>2048){let S=c;n===null?n=[S]:n.push(S),r++}else if(!Hn.test(F)){let S=c;n===null?n=[S]:n.push(S),r++}}var u=U===r}else var u=!0;if(u){if(W.secretsManager!==void 0&&
f.call(W,"secretsManager")){let U=W.secretsManager,z=r;if(typeof U!="string"&&U!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===z&&typeof U=="string"){if(I(
U)>2048){let N=c;n===null?n=[N]:n.push(N),r++}else if(!Yn.test(U)){let N=c;n===null?n=[N]:n.push(N),r++}}var u=z===r}else var u=!0;if(u)if(W.jsonKey!==void 0&&f.
call(W,"jsonKey")){let U=W.jsonKey,z=r;if(typeof U!="string"&&U!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===z&&typeof U=="string"){if(I(U)>256){let N=c;
n===null?n=[N]:n.push(N),r++}else if(!Zn.test(U)){let N=c;n===null?n=[N]:n.push(N),r++}}var u=z===r}else var u=!0}}}}var h=G===r;oe=oe||h;let H=r;if(W!==null){let T=c;
n===null?n=[T]:n.push(T),r++}var h=H===r;if(oe=oe||h,oe)r=B,n!==null&&(B?n.length=B:n=null);else{let T=c;return n===null?n=[T]:n.push(T),r++,ue.errors=n,!1}var l=K===
r}else var l=!0;if(l){if(e.teamId!==void 0&&f.call(e,"teamId")){let K=e.teamId,B=r,oe=r,re=!1,G=r;zt(K,c)||(n=n===null?zt.errors:n.concat(zt.errors),r=n.length);
var g=G===r;re=re||g;let H=r;if(!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let V=c;n===null?n=[V]:n.push(V),r++}if(r===H&&K&&typeof K=="object"&&!Array.
isArray(K)){let V=r;for(let F of Object.keys(K))if(!(F==="variable"||F==="ssmParameter"||F==="secretsManager"||F==="jsonKey")){let U=c;n===null?n=[U]:n.push(U),
r++;break}if(V===r){if(K.variable!==void 0&&f.call(K,"variable")){let F=K.variable,U=r;if(typeof F!="string"&&F!==null){let S=c;n===null?n=[S]:n.push(S),r++}if(r===
U&&typeof F=="string"&&!Jn.test(F)){let S=c;n===null?n=[S]:n.push(S),r++}var y=U===r}else var y=!0;if(y){if(K.ssmParameter!==void 0&&f.call(K,"ssmParameter")){let U=K.
ssmParameter,z=r;if(typeof U!="string"&&U!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===z&&typeof U=="string"){if(I(U)>2048){let N=c;n===null?n=[N]:n.push(
N),r++}else if(!Hn.test(U)){let N=c;n===null?n=[N]:n.push(N),r++}}var y=z===r}else var y=!0;if(y){if(K.secretsManager!==void 0&&f.call(K,"secretsManager")){let z=K.
secretsManager,S=r;if(typeof z!="string"&&z!==null){let $=c;n===null?n=[$]:n.push($),r++}if(r===S&&typeof z=="string"){if(I(z)>2048){let $=c;n===null?n=[$]:n.push(
$),r++}else if(!Yn.test(z)){let $=c;n===null?n=[$]:n.push($),r++}}var y=S===r}else var y=!0;if(y)if(K.jsonKey!==void 0&&f.call(K,"jsonKey")){let z=K.jsonKey,S=r;
if(typeof z!="string"&&z!==null){let $=c;n===null?n=[$]:n.push($),r++}if(r===S&&typeof z=="string"){if(I(z)>256){let $=c;n===null?n=[$]:n.push($),r++}else if(!Zn.
test(z)){let $=c;n===null?n=[$]:n.push($),r++}}var y=S===r}else var y=!0}}}}var g=H===r;re=re||g;let M=r;if(K!==null){let V=c;n===null?n=[V]:n.push(V),r++}var g=M===
r;if(re=re||g,re)r=oe,n!==null&&(oe?n.length=oe:n=null);else{let V=c;return n===null?n=[V]:n.push(V),r++,ue.errors=n,!1}var l=B===r}else var l=!0;if(l){if(e.keyId!==
void 0&&f.call(e,"keyId")){let B=e.keyId,oe=r,re=r,G=!1,H=r;zt(B,c)||(n=n===null?zt.errors:n.concat(zt.errors),r=n.length);var v=H===r;G=G||v;let M=r;if(!(B&&typeof B==
"object"&&!Array.isArray(B))&&B!==null){let F=c;n===null?n=[F]:n.push(F),r++}if(r===M&&B&&typeof B=="object"&&!Array.isArray(B)){let F=r;for(let U of Object.keys(
B))if(!(U==="variable"||U==="ssmParameter"||U==="secretsManager"||U==="jsonKey")){let z=c;n===null?n=[z]:n.push(z),r++;break}if(F===r){if(B.variable!==void 0&&f.
call(B,"variable")){let U=B.variable,z=r;if(typeof U!="string"&&U!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===z&&typeof U=="string"&&!Jn.test(U)){let N=c;
n===null?n=[N]:n.push(N),r++}var w=z===r}else var w=!0;if(w){if(B.ssmParameter!==void 0&&f.call(B,"ssmParameter")){let z=B.ssmParameter,S=r;if(typeof z!="string"&&
z!==null){let $=c;n===null?n=[$]:n.push($),r++}if(r===S&&typeof z=="string"){if(I(z)>2048){let $=c;n===null?n=[$]:n.push($),r++}else if(!Hn.test(z)){let $=c;n===
null?n=[$]:n.push($),r++}}var w=S===r}else var w=!0;if(w){if(B.secretsManager!==void 0&&f.call(B,"secretsManager")){let S=B.secretsManager,N=r;if(typeof S!="str\
ing"&&S!==null){let _=c;n===null?n=[_]:n.push(_),r++}if(r===N&&typeof S=="string"){if(I(S)>2048){let _=c;n===null?n=[_]:n.push(_),r++}else if(!Yn.test(S)){let _=c;
n===null?n=[_]:n.push(_),r++}}var w=N===r}else var w=!0;if(w)if(B.jsonKey!==void 0&&f.call(B,"jsonKey")){let S=B.jsonKey,N=r;if(typeof S!="string"&&S!==null){let _=c;
n===null?n=[_]:n.push(_),r++}if(r===N&&typeof S=="string"){if(I(S)>256){let _=c;n===null?n=[_]:n.push(_),r++}else if(!Zn.test(S)){let _=c;n===null?n=[_]:n.push(
_),r++}}var w=N===r}else var w=!0}}}}var v=M===r;G=G||v;let T=r;if(B!==null){let F=c;n===null?n=[F]:n.push(F),r++}var v=T===r;if(G=G||v,G)r=re,n!==null&&(re?n.length=
re:n=null);else{let F=c;return n===null?n=[F]:n.push(F),r++,ue.errors=n,!1}var l=oe===r}else var l=!0;if(l){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let oe=r;
Rt(e.privateKey,c)||(n=n===null?Rt.errors:n.concat(Rt.errors),r=n.length);var l=oe===r}else var l=!0;if(l){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let re=e.
apiVersion,G=r;if(typeof re!="string"&&re!==null)return ue.errors=[c],!1;if(r===G&&typeof re=="string"&&!bg.test(re))return ue.errors=[c],!1;var l=G===r}else var l=!0;
if(l){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){let G=e.metadataUrl,H=r,M=r,T=!1,V=r;en(G,c)||(n=n===null?en.errors:n.concat(en.errors),r=n.length);var A=V===
r;T=T||A;let F=r;if(!(G&&typeof G=="object"&&!Array.isArray(G))&&G!==null){let S=c;n===null?n=[S]:n.push(S),r++}if(r===F&&G&&typeof G=="object"&&!Array.isArray(
G)){let S=r;for(let N of Object.keys(G))if(!(N==="variable"||N==="ssmParameter"||N==="secretsManager"||N==="jsonKey")){let $=c;n===null?n=[$]:n.push($),r++;break}
if(S===r){if(G.variable!==void 0&&f.call(G,"variable")){let N=G.variable,$=r;if(typeof N!="string"&&N!==null){let D=c;n===null?n=[D]:n.push(D),r++}if(r===$&&typeof N==
"string"&&!Jn.test(N)){let D=c;n===null?n=[D]:n.push(D),r++}var k=$===r}else var k=!0;if(k){if(G.ssmParameter!==void 0&&f.call(G,"ssmParameter")){let $=G.ssmParameter,
_=r;if(typeof $!="string"&&$!==null){let j=c;n===null?n=[j]:n.push(j),r++}if(r===_&&typeof $=="string"){if(I($)>2048){let j=c;n===null?n=[j]:n.push(j),r++}else if(!Hn.
test($)){let j=c;n===null?n=[j]:n.push(j),r++}}var k=_===r}else var k=!0;if(k){if(G.secretsManager!==void 0&&f.call(G,"secretsManager")){let _=G.secretsManager,
D=r;if(typeof _!="string"&&_!==null){let q=c;n===null?n=[q]:n.push(q),r++}if(r===D&&typeof _=="string"){if(I(_)>2048){let q=c;n===null?n=[q]:n.push(q),r++}else if(!Yn.
test(_)){let q=c;n===null?n=[q]:n.push(q),r++}}var k=D===r}else var k=!0;if(k)if(G.jsonKey!==void 0&&f.call(G,"jsonKey")){let _=G.jsonKey,D=r;if(typeof _!="stri\
ng"&&_!==null){let q=c;n===null?n=[q]:n.push(q),r++}if(r===D&&typeof _=="string"){if(I(_)>256){let q=c;n===null?n=[q]:n.push(q),r++}else if(!Zn.test(_)){let q=c;
n===null?n=[q]:n.push(q),r++}}var k=D===r}else var k=!0}}}}var A=F===r;T=T||A;let U=r;if(G!==null){let S=c;n===null?n=[S]:n.push(S),r++}var A=U===r;if(T=T||A,T)
r=M,n!==null&&(M?n.length=M:n=null);else{let S=c;return n===null?n=[S]:n.push(S),r++,ue.errors=n,!1}var l=H===r}else var l=!0;if(l){if(e.metadataFile!==void 0&&
f.call(e,"metadataFile")){let H=e.metadataFile,M=r;if(typeof H!="string"&&H!==null)return ue.errors=[c],!1;if(r===M&&typeof H=="string"){if(I(H)>1024)return ue.
errors=[c],!1;if(!wg.test(H))return ue.errors=[c],!1}var l=M===r}else var l=!0;if(l){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let M=e.idpSignout,T=r;if(typeof M!=
"boolean"&&M!==null)return ue.errors=[c],!1;var l=T===r}else var l=!0;if(l){if(e.idpInit!==void 0&&f.call(e,"idpInit")){let T=e.idpInit,V=r;if(typeof T!="boolea\
n"&&T!==null)return ue.errors=[c],!1;var l=V===r}else var l=!0;if(l){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){let V=e.encryptedResponses,
F=r;if(typeof V!="boolean"&&V!==null)return ue.errors=[c],!1;var l=F===r}else var l=!0;if(l){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgo\
rithm")){let F=e.requestSigningAlgorithm,U=r;if(typeof F!="string"&&F!==null)return ue.errors=[c],!1;if(!(F==="rsa-sha256"||F===null))return ue.errors=[c],!1;var l=U===
r}else var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"scopes")){let U=e.scopes,z=r;if(!Array.isArray(U)&&U!==null)return ue.errors=[c],!1;if(r===z&&Array.isArray(
U)){if(U.length<1)return ue.errors=[c],!1;{var P=!0;let N=U.length;for(let $=0;$<N;$++){let _=U[$],D=r;if(r===D)if(typeof _=="string"){if(!ms.test(_))return ue.
errors=[c],!1}else return ue.errors=[c],!1;var P=D===r;if(!P)break}if(P){let $=U.length,_;if($>1){let D={};for(;$--;){let j=U[$];if(typeof j=="string"){if(typeof D[j]==
"number")return _=D[j],ue.errors=[c],!1;D[j]=$}}}}}}var l=z===r}else var l=!0;if(l){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){
let z=e.attributesRequestMethod,S=r;if(typeof z!="string"&&z!==null)return ue.errors=[c],!1;if(!(z==="GET"||z==="POST"||z===null))return ue.errors=[c],!1;var l=S===
r}else var l=!0;if(l){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let S=r;Xr(e.endpoints,c)||(n=n===null?Xr.errors:n.concat(Xr.errors),r=n.length);var l=S===
r}else var l=!0;if(l){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let N=e.iamOidcProvider,$=r;if(typeof N!="boolean"&&N!==null)return ue.errors=
[c],!1;var l=$===r}else var l=!0;if(l){if(e.upstream!==void 0&&f.call(e,"upstream")){let $=r;hn(e.upstream,c)||(n=n===null?hn.errors:n.concat(hn.errors),r=n.length);
var l=$===r}else var l=!0;if(l){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let _=e.allowedEmailDomains,D=r;if(!Array.isArray(_)&&_!==null)
return ue.errors=[c],!1;if(r===D&&Array.isArray(_)){if(_.length<1)return ue.errors=[c],!1;{var x=!0;let q=_.length;for(let E=0;E<q;E++){let te=r;lr(_[E],c)||(n=
n===null?lr.errors:n.concat(lr.errors),r=n.length);var x=te===r;if(!x)break}if(x){let E=_.length,te;if(E>1){e:for(;E--;)for(te=E;te--;)if(ni(_[E],_[te]))return ue.
errors=[c],!1}}}}var l=D===r}else var l=!0;if(l){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){let D=e.attributeMapping,j=r;if(!(D&&typeof D=="o\
bject"&&!Array.isArray(D))&&D!==null)return ue.errors=[c],!1;if(r===j&&D&&typeof D=="object"&&!Array.isArray(D)){for(let E of Object.keys(D)){let te=r;if(typeof E==
"string"){if(I(E)>32){let Q={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},
propertyName:E};n===null?n=[Q]:n.push(Q),r++}else if(I(E)<1){let Q={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/m\
inLength",keyword:"minLength",params:{limit:1},propertyName:E};n===null?n=[Q]:n.push(Q),r++}}var O=te===r;if(!O){let Q=c;return n===null?n=[Q]:n.push(Q),r++,ue.
errors=n,!1}}if(O)for(let E of Object.keys(D)){let te=D[E],Q=r;if(typeof te!="string"&&te!==null)return ue.errors=[c],!1;if(r===Q&&typeof te=="string"){if(I(te)>
2048)return ue.errors=[c],!1;if(I(te)<1)return ue.errors=[c],!1}var L=Q===r;if(!L)break}}var l=j===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){
let j=e.adopt,q=r;if(typeof j!="string"&&j!==null)return ue.errors=[c],!1;if(r===q&&typeof j=="string"){if(I(j)>32)return ue.errors=[c],!1;if(I(j)<1)return ue.errors=
[c],!1}var l=q===r}else var l=!0;if(l){if(e.nationalIdConsent!==void 0&&f.call(e,"nationalIdConsent")){let q=e.nationalIdConsent,E=r;if(typeof q!="boolean"&&q!==
null)return ue.errors=[c],!1;var l=E===r}else var l=!0;if(l){if(e.pending!==void 0&&f.call(e,"pending")){let E=e.pending,te=r;if(typeof E!="boolean"&&E!==null)return ue.
errors=[c],!1;if(!(E===!0||E===null))return ue.errors=[c],!1;var l=te===r}else var l=!0;if(l)if(e.identifiers!==void 0&&f.call(e,"identifiers")){let E=e.identifiers,
te=r;if(!Array.isArray(E)&&E!==null)return ue.errors=[c],!1;if(r===te&&Array.isArray(E)){if(E.length>50)return ue.errors=[c],!1;{var R=!0;let ot=E.length;for(let Te=0;Te<
ot;Te++){let ne=E[Te],J=r;if(r===J)if(typeof ne=="string"){if(I(ne)>40)return ue.errors=[c],!1;if(I(ne)<1)return ue.errors=[c],!1;if(!kg.test(ne))return ue.errors=
[c],!1}else return ue.errors=[c],!1;var R=J===r;if(!R)break}if(R){let Te=E.length,ne;if(Te>1){let J={};for(;Te--;){let Fn=E[Te];if(typeof Fn=="string"){if(typeof J[Fn]==
"number")return ne=J[Fn],ue.errors=[c],!1;J[Fn]=Te}}}}}}var l=te===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}return ue.errors=n,r===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function To(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=To.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return To.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&
!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="appClient"||m==="identityProvider"))return To.errors=[c],!1;if(p===r){if(e.appClient!==void 0&&
f.call(e,"appClient")){let m=r;le(e.appClient,c)||(n=n===null?le.errors:n.concat(le.errors),r=n.length);var l=m===r}else var l=!0;if(l)if(e.identityProvider!==void 0&&
f.call(e,"identityProvider")){let m=r;ue(e.identityProvider,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var l=m===r}else var l=!0}}return To.errors=
n,r===0}To.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};Un.SignIns=Jt;function Mr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Mr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.
provider===void 0||!f.call(e,"provider"))&&(p="provider")||(e.subject===void 0||!f.call(e,"subject"))&&(p="subject"))return Mr.errors=[c],!1;{let m=r;for(let u of Object.
keys(e))if(!(u==="provider"||u==="subject"))return Mr.errors=[c],!1;if(m===r){if(e.provider!==void 0&&f.call(e,"provider")){let u=e.provider,h=r;if(r===h)if(typeof u==
"string"){if(I(u)<1)return Mr.errors=[c],!1}else return Mr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.subject!==void 0&&f.call(e,"subject")){let u=e.subject,
h=r;if(r===h)if(typeof u=="string"){if(I(u)<1)return Mr.errors=[c],!1}else return Mr.errors=[c],!1;var l=h===r}else var l=!0}}}else return Mr.errors=[c],!1;return Mr.
errors=n,r===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ot(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Ot.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u=r;for(let h of Object.
keys(e))if(!(h==="email"||h==="emailVerified"||h==="status"||h==="enabled"||h==="username"||h==="attributes"||h==="identities"))return Ot.errors=[c],!1;if(u===r){
if(e.email!==void 0&&f.call(e,"email")){let h=e.email,y=r;if(r===y)if(typeof h=="string"){if(I(h)<1)return Ot.errors=[c],!1}else return Ot.errors=[c],!1;var l=y===
r}else var l=!0;if(l){if(e.emailVerified!==void 0&&f.call(e,"emailVerified")){let y=r;if(typeof e.emailVerified!="boolean")return Ot.errors=[c],!1;var l=y===r}else
var l=!0;if(l){if(e.status!==void 0&&f.call(e,"status")){let g=e.status,w=r;if(typeof g!="string")return Ot.errors=[c],!1;if(!(g==="CONFIRMED"||g==="UNCONFIRMED"||
g==="FORCE_CHANGE_PASSWORD"||g==="RESET_REQUIRED"||g==="EXTERNAL_PROVIDER"))return Ot.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.enabled!==void 0&&f.call(
e,"enabled")){let w=r;if(typeof e.enabled!="boolean")return Ot.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.username!==void 0&&f.call(e,"username")){let v=e.
username,k=r;if(r===k)if(typeof v=="string"){if(I(v)<1)return Ot.errors=[c],!1}else return Ot.errors=[c],!1;var l=k===r}else var l=!0;if(l){if(e.attributes!==void 0&&
f.call(e,"attributes")){let k=e.attributes,A=r;if(r===A)if(k&&typeof k=="object"&&!Array.isArray(k))for(let x of Object.keys(k)){let O=r;if(typeof k[x]!="string")
return Ot.errors=[c],!1;var p=O===r;if(!p)break}else return Ot.errors=[c],!1;var l=A===r}else var l=!0;if(l)if(e.identities!==void 0&&f.call(e,"identities")){let k=e.
identities,A=r;if(r===A)if(Array.isArray(k)){var m=!0;let x=k.length;for(let O=0;O<x;O++){let L=r;Mr(k[O],c)||(n=n===null?Mr.errors:n.concat(Mr.errors),r=n.length);
var m=L===r;if(!m)break}}else return Ot.errors=[c],!1;var l=A===r}else var l=!0}}}}}}}else return Ot.errors=[c],!1;return Ot.errors=n,r===0}Ot.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var o1={properties:{name:0,through:0,client:0,claims:0,assertion:0,signUp:0,redirectUri:0,times:0,fresh:0,expect:0}};function Fr(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Fr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h;if((e.nameId===void 0||!f.call(e,"nameId"))&&(h="nameId"))return Fr.errors=[c],!1;{let y=r;
for(let g of Object.keys(e))if(!(g==="nameId"||g==="attributes"))return Fr.errors=[c],!1;if(y===r){if(e.nameId!==void 0&&f.call(e,"nameId")){let g=e.nameId,w=r;
if(r===w)if(typeof g=="string"){if(I(g)<1)return Fr.errors=[c],!1}else return Fr.errors=[c],!1;var u=w===r}else var u=!0;if(u)if(e.attributes!==void 0&&f.call(e,
"attributes")){let g=e.attributes,w=r;if(r===w)if(g&&typeof g=="object"&&!Array.isArray(g))for(let k of Object.keys(g)){let A=g[k],P=r,x=r,O=!1,L=r;if(typeof A!=
"string"){let Z=c;n===null?n=[Z]:n.push(Z),r++}var p=L===r;O=O||p;let R=r;if(r===R)if(Array.isArray(A)){var l=!0;let Z=A.length;for(let Y=0;Y<Z;Y++){let de=r;if(typeof A[Y]!=
"string"){let ie=c;n===null?n=[ie]:n.push(ie),r++}var l=de===r;if(!l)break}}else{let Z=c;n===null?n=[Z]:n.push(Z),r++}var p=R===r;if(O=O||p,O)r=x,n!==null&&(x?n.
length=x:n=null);else{let Z=c;return n===null?n=[Z]:n.push(Z),r++,Fr.errors=n,!1}var m=P===r;if(!m)break}else return Fr.errors=[c],!1;var u=w===r}else var u=!0}}}else
return Fr.errors=[c],!1;return Fr.errors=n,r===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yn(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=yn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let l;if((e.email===void 0||!f.call(e,"email"))&&(l="email"))return yn.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!=="em\
ail")return yn.errors=[c],!1;if(p===r&&e.email!==void 0&&f.call(e,"email")){let m=e.email;if(r===r)if(typeof m=="string"){if(I(m)<1)return yn.errors=[c],!1}else
return yn.errors=[c],!1}}}else return yn.errors=[c],!1;return yn.errors=n,r===0}yn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Xt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let u of Object.keys(e))if(!(u==="outcome"||u==="user"||u==="code"||u==="attributes"))return Xt.
errors=[c],!1;if(m===r){if(e.outcome!==void 0&&f.call(e,"outcome")){let u=e.outcome,h=r;if(typeof u!="string")return Xt.errors=[c],!1;if(!(u==="signedUp"||u==="\
signedIn"||u==="linked"||u==="separateUser"||u==="refused"||u==="error"))return Xt.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.user!==void 0&&f.call(e,"u\
ser")){let h=e.user,y=r;if(r===y)if(typeof h=="string"){if(I(h)<1)return Xt.errors=[c],!1}else return Xt.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.code!==
void 0&&f.call(e,"code")){let y=e.code,g=r;if(r===g)if(typeof y=="string"){if(I(y)<1)return Xt.errors=[c],!1}else return Xt.errors=[c],!1;var l=g===r}else var l=!0;
if(l)if(e.attributes!==void 0&&f.call(e,"attributes")){let y=e.attributes,g=r;if(r===g)if(y&&typeof y=="object"&&!Array.isArray(y))for(let v of Object.keys(y)){
let k=y[v],A=r;if(typeof k!="string"&&k!==null)return Xt.errors=[c],!1;var p=A===r;if(!p)break}else return Xt.errors=[c],!1;var l=g===r}else var l=!0}}}}else return Xt.
errors=[c],!1;return Xt.errors=n,r===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function at(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=at.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let p;if((e.name===void 0||!f.call(e,"name"))&&(p="name")||(e.through===void 0||!f.call(e,"through"))&&(p="through"))return at.errors=
[c],!1;{let m=r;for(let u of Object.keys(e))if(!f.call(o1.properties,u))return at.errors=[c],!1;if(m===r){if(e.name!==void 0&&f.call(e,"name")){let u=e.name,h=r;
if(r===h)if(typeof u=="string"){if(I(u)>200)return at.errors=[c],!1;if(I(u)<1)return at.errors=[c],!1}else return at.errors=[c],!1;var l=h===r}else var l=!0;if(l){
if(e.through!==void 0&&f.call(e,"through")){let h=e.through,y=r;if(r===y)if(typeof h=="string"){if(I(h)<1)return at.errors=[c],!1}else return at.errors=[c],!1;var l=y===
r}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let y=e.client,g=r;if(r===g)if(typeof y=="string"){if(I(y)<1)return at.errors=[c],!1}else return at.
errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.claims!==void 0&&f.call(e,"claims")){let g=e.claims,w=r;if(!(g&&typeof g=="object"&&!Array.isArray(g)))return at.
errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.assertion!==void 0&&f.call(e,"assertion")){let w=r;Fr(e.assertion,c)||(n=n===null?Fr.errors:n.concat(Fr.errors),
r=n.length);var l=w===r}else var l=!0;if(l){if(e.signUp!==void 0&&f.call(e,"signUp")){let v=r;yn(e.signUp,c)||(n=n===null?yn.errors:n.concat(yn.errors),r=n.length);
var l=v===r}else var l=!0;if(l){if(e.redirectUri!==void 0&&f.call(e,"redirectUri")){let k=e.redirectUri,A=r;if(r===A)if(typeof k=="string"){if(I(k)<1)return at.
errors=[c],!1}else return at.errors=[c],!1;var l=A===r}else var l=!0;if(l){if(e.times!==void 0&&f.call(e,"times")){let A=e.times,P=r;if(!(typeof A=="number"&&!(A%
1)&&!isNaN(A)&&isFinite(A)))return at.errors=[c],!1;if(r===P&&typeof A=="number"&&isFinite(A)){if(A>2||isNaN(A))return at.errors=[c],!1;if(A<1||isNaN(A))return at.
errors=[c],!1}var l=P===r}else var l=!0;if(l){if(e.fresh!==void 0&&f.call(e,"fresh")){let P=r;if(typeof e.fresh!="boolean")return at.errors=[c],!1;var l=P===r}else
var l=!0;if(l)if(e.expect!==void 0&&f.call(e,"expect")){let P=r;Xt(e.expect,c)||(n=n===null?Xt.errors:n.concat(Xt.errors),r=n.length);var l=P===r}else var l=!0}}}}}}}}}}}else
return at.errors=[c],!1;return at.errors=n,r===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Jt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Jt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let u;if((e.version===void 0||!f.call(e,"version"))&&(u="version")||(e.spec===void 0||!f.call(e,"spec"))&&(u="spec")||(e.signIns===void 0||
!f.call(e,"signIns"))&&(u="signIns"))return Jt.errors=[c],!1;{let h=r;for(let y of Object.keys(e))if(!(y==="version"||y==="spec"||y==="environment"||y==="users"||
y==="signIns"))return Jt.errors=[c],!1;if(h===r){if(e.version!==void 0&&f.call(e,"version")){let y=r;if(e.version!==1)return Jt.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.spec!==void 0&&f.call(e,"spec")){let g=e.spec,w=r;if(r===w)if(typeof g=="string"){if(I(g)<1)return Jt.errors=[c],!1}else return Jt.errors=[c],!1;var l=w===
r}else var l=!0;if(l){if(e.environment!==void 0&&f.call(e,"environment")){let w=e.environment,v=r;if(r===v)if(typeof w=="string"){if(I(w)<1)return Jt.errors=[c],
!1}else return Jt.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.users!==void 0&&f.call(e,"users")){let v=e.users,k=r;if(r===k)if(v&&typeof v=="object"&&!Array.
isArray(v))for(let P of Object.keys(v)){let x=r;Ot(v[P],c)||(n=n===null?Ot.errors:n.concat(Ot.errors),r=n.length);var p=x===r;if(!p)break}else return Jt.errors=
[c],!1;var l=k===r}else var l=!0;if(l)if(e.signIns!==void 0&&f.call(e,"signIns")){let v=e.signIns,k=r;if(r===k)if(Array.isArray(v)){if(v.length>5e3)return Jt.errors=
[c],!1;if(v.length<1)return Jt.errors=[c],!1;{var m=!0;let P=v.length;for(let x=0;x<P;x++){let O=r;at(v[x],c)||(n=n===null?at.errors:n.concat(at.errors),r=n.length);
var m=O===r;if(!m)break}}}else return Jt.errors=[c],!1;var l=k===r}else var l=!0}}}}}}else return Jt.errors=[c],!1;return Jt.errors=n,r===0}Jt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var c={};function ce(e,t){let i,o;return{test:s=>t!==void 0&&/^[\x00-\x7f]*$/.test(s)?(o??=new RegExp(t)).test(s):(i??=new RegExp(
e,"u")).test(s)}}var s1={Spec:Un.Spec,Environments:Un.Environments,PatchDefaults:Un.PatchDefaults,SignIns:Un.SignIns};Un.shapeErrors=(e,t)=>s1[e](t)?[]:require("./shape-errors.js").
shapeErrors(e,t)});var rd=Do((TB,lv)=>{lv.exports={get globSync(){return require("./tinyglobby.js").globSync},get isDynamicPattern(){return require("./tinyglobby.js").isDynamicPattern}}});var lx={};Uv(lx,{isQuiet:()=>Ov,readSpecs:()=>Iv,shapeErrors:()=>Tv.shapeErrors});module.exports=Mv(lx);var ve=require("node:path");function ks(e,t){return Je(e.file,t.file)||(e.range?.start.offset??-1)-(t.range?.start.offset??-1)||Je(e.code,t.code)||Je(e.message,t.message)}function Je(e,t){
return e<t?-1:e>t?1:0}var Fv=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function Rr(e){return Eo(e)?e:e.replace(jv(),t=>Fv.get(t)??qv(t))}function jv(){return new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\
\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu")}function Eo(e){return/^[\x20-\x7e]*$/.test(e)}function qv(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();
return t.length>4?`\\U${t.padStart(8,"0")}`:`\\u${t.padStart(4,"0")}`}function b(e,t=60){let i=Vv(e,t);return`"${Rr(i.text.replace(/["\\]/g,"\\$&"))}${i.cut?"\u2026":
""}"`}function Vv(e,t){let i=Array.from(e.slice(0,2*t+2));return i.length>t?{text:i.slice(0,t).join(""),cut:!0}:{text:e,cut:!1}}function mr(e){return e.map((t,i)=>typeof t==
"number"?`[${t}]`:/^[\w:-]{1,60}$/.test(t)?i===0?t:`.${t}`:`[${b(t,40)}]`).join("")}function ee(e,t){let i=e[e.length-1]??"";return e.length<2?i:`${e.slice(0,-1).
join(", ")} ${t} ${i}`}function Ct(e,t){return`${e} ${t}${e===1?"":"s"}`}function We(e,t){if(e.length>64)return;let i=ad(e);return t.map(s=>{let a=ad(s),n=Math.
max(i.length,a.length),r=Math.min(i.length,a.length),d=(n-r)*3>n?n:Uo(i,a);return{candidate:s,distance:d,near:d*3<=n}}).filter(({near:s})=>s).sort((s,a)=>s.distance-
a.distance||Je(s.candidate,a.candidate))[0]?.candidate}function ad(e){return e.replace(/[-_ ]/g,"").toLowerCase()}function Uo(e,t){let i=[],o=Array.from({length:t.
length+1},(s,a)=>a);for(let s=1;s<=e.length;s++){let a=[s];for(let n=1;n<=t.length;n++){let r=e[s-1]===t[n-1],d=s>1&&n>1&&e[s-1]===t[n-2]&&e[s-2]===t[n-1];a.push(
Math.min(Lo(o,n)+1,Lo(a,n-1)+1,Lo(o,n-1)+(r?0:1),d?Lo(i,n-2)+1:1/0))}i=o,o=a}return Lo(o,t.length)}function Lo(e,t){return e[t]??1/0}var zv=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069\\u{FFFE}\\u{FFFF}]","gu");function ld(e){if(e.length>1048576)return{text:"",
problems:[{code:"file-too-large",message:"The file is longer than 1048576 bytes (1 MiB), the most that is read.",fix:"Check that this is a spec. A spec of a hun\
dred providers stays far below the limit."}],unreadable:!0};let t=new TextDecoder("utf-8").decode(e),i=Wv(e,t);return i!==void 0?{text:t,problems:[i],unreadable:!0}:
{text:t,problems:Kv(t),unreadable:!1}}function Wv(e,t){if(!t.includes("\uFFFD"))return;let i=e[0]===239&&e[1]===187&&e[2]===191?3:0,o=0;for(let s of t){if(s==="\
\uFFFD"&&!(e[i]===239&&e[i+1]===191&&e[i+2]===189)){let a=e[0]===255&&e[1]===254||e[0]===254&&e[1]===255,n=(e[i]??0).toString(16).toUpperCase().padStart(2,"0");
return{code:"not-utf-8",message:`Byte ${i+1} of the file, 0x${n}, is not part of UTF-8 text.${a?" The file looks like UTF-16.":""}`,fix:"Save the file in UTF-8.",
span:{start:o,end:o+1}}}i+=Bv(s.codePointAt(0)??0),o+=s.length}}function Bv(e){return e<128?1:e<2048?2:e<65536?3:4}function Kv(e){let t=[...e.matchAll(zv)],i=t[0];
if(i===void 0)return[];let o=t.length>1?` ${t.length-1} more follow.`:"";return[{code:"control-character",message:`${hl(i[0])} is a control character: it does n\
ot show, or makes text read otherwise than it is.${o}`,fix:i[0]==="\r"?"Save the file with line feeds as line ends.":"Remove the character.",span:{start:i.index,
end:i.index+i[0].length}}]}function hl(e){return`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}var Wr="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",yl="https://docs.aws.amazon.com/cognito/latest/developerguid\
e/cognito-user-pools-saml-idp.html",gl="https://openid.net/specs/openid-connect-discovery-1_0.html",Gv="https://docs.oasis-open.org/security/saml/v2.0/saml-meta\
data-2.0-os.pdf",cd={"authorization-refused":{severity:"error",title:"The provider refuses the request that Cognito would send",why:"The provider sent the reque\
st for a sign-in back with an error, as it will every sign-in of a person. The request was the one of Cognito: client id, redirect URI and scopes of the spec, a\
nd no PKCE.",source:"https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"},"beyond-terraform":{severity:"warning",title:"The pool has a setting that no Terra\
form provider knows",why:"A plan shows neither the setting nor what becomes of it. An update of the pool, a provider, a client or a domain sends what Terraform \
knows, and Cognito resets what is not sent to its default.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPo\
ol.html"},"certificate-expires-soon":{severity:"warning",title:"The last signing certificate expires within 30 days",why:"When a provider replaces its certifica\
te, signatures of the new one are refused by everybody who still has the old metadata. A metadata URL is read again by AWS; a file is not.",source:yl},"claim-no\
t-announced":{severity:"info",title:"The provider does not announce a claim that is mapped",why:"The list claims_supported of the discovery document lacks the c\
laim. Providers may leave out what they send, so only a sign-in tells.",source:`${gl}#ProviderMetadata`},"client-authentication-unsaid":{severity:"warning",title:"\
The provider does not say that it accepts client_secret_post",why:"Cognito sends the client secret in the body of the token request and in no other way. A disco\
very document without token_endpoint_auth_methods_supported means that only client_secret_basic is accepted.",source:Wr},"client-registration-open":{severity:"e\
rror",title:"Strangers can register app clients",why:"In a pool that trusts identity providers, a client that a stranger made gets authorization codes of people\
 who sign in through them.",source:"https://www.rfc-editor.org/rfc/rfc7591#section-5"},"client-secret-post-not-offered":{severity:"error",title:"The provider do\
es not accept client_secret_post",why:"Cognito sends the client secret in the body of the token request and in no other way. It never looks at what the provider\
 offers: each sign-in ends at the token request.",source:Wr},"code-flow-not-offered":{severity:"error",title:"The provider does not offer the authorization code\
 flow",why:"Cognito signs people in with response_type=code and with nothing else.",source:Wr},"discovery-endpoint-missing":{severity:"error",title:"The discove\
ry document lacks an endpoint that Cognito calls",why:"Cognito needs the authorization, token and userinfo endpoints and the key set. A sign-in that cannot ask \
for userinfo fails, also where the ID token has every claim.",source:Wr},"discovery-endpoint-unfit":{severity:"error",title:"Cognito cannot call an endpoint of \
the discovery document",why:"Cognito calls the endpoints of a provider over https, on ports 443 and 80, from the public internet.",source:Wr},"discovery-issuer-\
differs":{severity:"error",title:"The discovery document names another issuer",why:'The issuer of the spec and the claim iss of each ID token have to be equal, \
character by character; a slash at the end counts. Otherwise each sign-in ends with "Bad id_token issuer".',source:`${gl}#ProviderConfigurationValidation`},"dom\
ain-certificate-ends":{severity:"warning",title:"The certificate of the sign-in pages ends within 30 days",why:"A browser stops before sign-in pages whose certi\
ficate has ended, and nobody signs in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html"},"domain-un\
reachable":{severity:"error",title:"The sign-in pages do not answer at the domain",why:"Every sign-in through a browser starts at the domain of the pool.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html"},"id-token-signature-unfit":{severity:"error",title:"The pr\
ovider signs ID tokens with no key that can be published",why:"A signature by RSA or ECDSA is checked with the public key set. With HS256 the client secret is t\
he key, and everyone who can read it can sign in as anyone; with EdDSA or none Cognito refuses the token.",source:Wr},"issuer-form-differs":{severity:"error",title:"\
The issuer of the pool has another form than the spec says",why:"A pool signs its tokens under one of two issuers. What checks tokens compares the issuer charac\
ter by character.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html"},"key-set-without-signing-key":{severity:"\
error",title:"The key set has no key to check ID tokens with",why:"Cognito checks each ID token with an RSA or EC key of the provider's key set.",source:Wr},"me\
tadata-expired":{severity:"error",title:"The SAML metadata is past its validUntil",why:"The provider says until when its metadata may be used. After that its ce\
rtificate and its addresses may be old.",source:Gv},"metadata-without-valid-certificate":{severity:"error",title:"Every signing certificate of the live metadata\
 has expired",why:"The provider publishes no certificate that is still valid, so a signature made with a new one is refused at each sign-in.",source:yl},"not-in\
-spec":{severity:"warning",title:"The pool has something that no spec knows",why:"What was made beside the specs is in no review: an app client or a provider of\
 somebody else's lets people in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"},"not-looked-at":{severity:"\
info",title:"Something could not be looked at",why:"What stands only in the state, in a variable or at a vendor without a public document cannot be read from he\
re. It is named because silence would look like health."},"pkce-demanded":{severity:"error",title:"The provider demands PKCE",why:"Cognito sends no code_challen\
ge to identity providers. Where the application at the provider requires one, no one gets in.",source:Wr},"provider-address-private":{severity:"error",title:"A \
host of the provider leads to an address that is not public",why:"Cognito calls the provider from the internet. It reaches no private, loopback or link-local ad\
dress.",source:Wr},"provider-answer-unfit":{severity:"error",title:"The provider answers with something else than its document",why:"Cognito reads the provider'\
s document at each sign-in or, for SAML, a few times a day. An error page, a text of another kind or an answer without end lets no one in.",source:Wr},"provider\
-not-in-client":{severity:"error",title:"An app client of the pool lacks a provider that the spec gives it",why:"Cognito drops the name of a provider that it do\
es not know from a client, and answers as if all were well.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserP\
oolClient.html"},"provider-redirect-unfit":{severity:"error",title:"The provider redirects to where Cognito does not go",why:"A redirect is followed only over h\
ttps, on the ports that Cognito calls, and at most 20 times. Over http anyone on the way could answer for the provider.",source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/cognito-user-pools-identity-federation.html"},"provider-unreachable":{severity:"error",title:"The provider does not answer",why:"The \
document could not be fetched from here: no address, no connection, no certificate of a known authority, or no answer in time. Cognito would not get it either, \
unless it is allowed where this computer is not.",source:Wr},"pushed-requests-demanded":{severity:"error",title:"The provider demands requests that Cognito cann\
ot make",why:"Cognito sends the request for a sign-in as a plain URL. It pushes none to the provider beforehand (RFC 9126) and signs none (RFC 9101).",source:"h\
ttps://www.rfc-editor.org/rfc/rfc9126#section-5"},"saml-metadata-unfit":{severity:"error",title:"What the metadata URL gives is not the metadata of an identity \
provider",why:"AWS reads the metadata from this URL again and again. From then on, no one gets in through the provider.",source:yl},"scope-not-announced":{severity:"\
warning",title:"The provider does not announce a scope that is asked for",why:"The list scopes_supported of the discovery document lacks the scope. Some provide\
rs refuse a request with a scope that they do not know; others leave its claims out.",source:`${gl}#ProviderMetadata`},"signing-key-without-kid":{severity:"erro\
r",title:"A key of the key set has no kid",why:"Cognito finds the key of an ID token by kid. It refuses tokens of a key that has none.",source:Wr},"trigger-diff\
ers":{severity:"error",title:"The pool calls another function than the spec says",why:"Cognito calls one function at each trigger. One that was put there by han\
d takes the place of that of the spec, linking included.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lamb\
da-triggers.html"}};var $i={"control-character":{severity:"error",title:"The file holds a control character",why:"YAML allows no control characters but tab and line breaks. They do\
 not show in an editor, act on a terminal, and reach names and URLs where no one sees them.",source:"https://yaml.org/spec/1.2.2/#51-character-set"},"duplicate-\
key":{severity:"error",title:"A key is written twice",why:"Most YAML parsers keep the last of two equal keys and drop the other without a word. A reviewer reads\
 the first one and believes it.",source:"https://yaml.org/spec/1.2.2/#3213-node-comparison"},"empty-file":{severity:"error",title:"The file holds no spec",why:"\
A file without content, or with comments only, describes no user pool."},"file-too-large":{severity:"error",title:"The file is too large",why:"No spec comes nea\
r this size. The limit keeps a wrong or hostile file from holding up a build."},"inexact-number":{severity:"error",title:"A number would lose what was written",
why:"A number that JSON cannot hold exactly would be rounded, and leading zeros would be lost. An account id is a string of digits, not a number.",source:"https\
://www.rfc-editor.org/rfc/rfc8259#section-6"},"invalid-yaml":{severity:"error",title:"This is not valid YAML",why:"The file breaks the syntax of YAML 1.2. What \
it means cannot be known, so nothing else in it is checked.",source:"https://yaml.org/spec/1.2.2/"},"merge-key":{severity:"error",title:"YAML 1.2 has no merge k\
eys",why:"The key << merged another map in YAML 1.1. In YAML 1.2 it is a key like any other, so parsers disagree on what the file means.",source:"https://yaml.o\
rg/type/merge.html"},"nested-too-deeply":{severity:"error",title:"The file is nested too deeply",why:"No spec comes near this depth. The limit keeps a wrong or \
hostile file from exhausting the stack of the program."},"non-string-key":{severity:"error",title:"A key is not a string",why:"Every key of a spec is a string. \
Without quotes, YAML reads some words and all numbers as something else.",source:"https://yaml.org/spec/1.2.2/#102-json-schema"},"not-utf-8":{severity:"error",title:"\
The file is not UTF-8 text",why:"A spec is UTF-8. Read in another encoding, its names and URLs would hold other characters than its author wrote.",source:"https\
://yaml.org/spec/1.2.2/#52-character-encodings"},"root-not-a-map":{severity:"error",title:"The file is not a map of keys to values",why:"A spec is a map that st\
arts with version, name and region. A list or a single value at the top is something else."},"several-documents":{severity:"error",title:"The file holds several\
 YAML documents",why:"One file is one spec. Other documents of the file would go unread.",source:"https://yaml.org/spec/1.2.2/#92-streams"},"unexpandable-alias":{
severity:"error",title:"An alias cannot be expanded",why:"An alias inside its own value never ends, and aliases of aliases grow without bound. Both can exhaust \
the memory of the program.",source:"https://yaml.org/spec/1.2.2/#71-alias-nodes"},"unknown-alias":{severity:"error",title:"An alias names no anchor",why:"An ali\
as repeats the value that an earlier anchor names. Without the anchor there is no value.",source:"https://yaml.org/spec/1.2.2/#71-alias-nodes"},"unreadable-file":{
severity:"error",title:"The file cannot be read",why:"The file is missing, its permissions forbid it, it is no regular file, or a symbolic link leads out of the\
 project: out of the nearest folder upwards that holds cdktf.json or .git, else the working directory."},"unsupported-directive":{severity:"error",title:"A YAML\
 directive is not supported",why:"A directive changes how the rest of the file is read. A spec is YAML 1.2 as it is, so every reader sees the same.",source:"htt\
ps://yaml.org/spec/1.2.2/#68-directives"},"unsupported-tag":{severity:"error",title:"A YAML tag is not supported",why:"A tag asks the parser to make something e\
lse of a value. A spec holds plain strings, numbers, booleans, lists and maps.",source:"https://yaml.org/spec/1.2.2/#24-tags"}},As={"bad-format":{severity:"erro\
r",title:"A value does not have the right form",why:"The text breaks the form that AWS, Terraform or the protocol demands at this place. They would refuse it la\
ter, or read it as something else."},"bad-key":{severity:"error",title:"A name does not have the right form",why:"The name of this entry becomes a name in AWS o\
r an address in Terraform, which restrict its characters and its length."},"conflicting-keys":{severity:"error",title:"Keys exclude one another",why:"Each of th\
ese keys says the same thing in another way. With both, one of them would be ignored."},"duplicate-item":{severity:"error",title:"A list holds an item twice",why:"\
The second item changes nothing. Most often it was meant to be another one."},"key-of-another-type":{severity:"error",title:"A key belongs to another type of pr\
ovider",why:"The preset or the type of a provider says which keys it has. The key would have no effect here."},"literal-secret":{severity:"error",title:"A secre\
t is written in the spec",why:"A spec is kept in version control, where many people and machines can read it and where it stays after it is removed. A spec name\
s where a secret lives and never holds one."},"missing-key":{severity:"error",title:"A required key is missing",why:"Without this key the entry is incomplete, a\
nd no default would be safe to assume."},"not-allowed-value":{severity:"error",title:"A value is not one of those allowed",why:"Only the listed values have a me\
aning at this place."},"out-of-range":{severity:"error",title:"A value is out of range",why:"AWS or Terraform limits this number, this length or this count, and\
 refuses what exceeds it."},"unknown-key":{severity:"error",title:"A key is not known",why:"A misspelt key would be ignored, and a setting that you rely on woul\
d silently be missing."},"wrong-type":{severity:"error",title:"A value has the wrong type",why:"The value is of another type than this key needs: a string where\
 a list belongs, for example."}},Xi={"accept-matches-nothing":{severity:"warning",title:"An accepted warning does not occur",why:"The entry of accept is left ov\
er from a problem that was fixed, or it is misspelt. Left in place, it would hide the next warning of that kind."},"included-spec-unfit":{severity:"error",title:"\
A file that the spec includes cannot be used",why:"The files that include names hold entries of identityProviders and appClients. Without them providers and cli\
ents would be missing from the pool, so nothing of the spec is judged until all are read."},"name-in-two-files":{severity:"error",title:"Two files write one nam\
e",why:"A provider or an app client is written in one file. Of two, one would be lost without a word."},"unknown-name-in-sign-ins":{severity:"error",title:"A fi\
le of sign-ins names what is not known",why:"The environment, the identity provider, the app client or the user that a file of sign-ins names does not exist. A \
sign-in that expects the outcome error may name a provider or a client that the spec lacks, to show what Cognito says."}};function dd(e){return`${vl}#${e}`}var vl="\
docs/rules.md";var bl="accept-matches-nothing";function ud(e,t,i){let o=e.filter(a=>!t.some(n=>fd(n,a))),s=t.flatMap(a=>e.some(n=>fd(a,n))?[]:[Hv(a,e,i)]);return[...o,...s]}function fd({
rule:e,within:t},i){return i.code===e&&(i.severity==="info"||i.severity==="warning"&&(t===void 0||Jv(i.place.path,t)))}function Jv(e,t){return e.some((i,o)=>{let s=e.
slice(0,o+1);return s.join(".")===t||mr(s)===t})}function Hv({rule:e,within:t,at:i},o,s){let{severity:a,title:n}=Xi[bl],r={code:bl,severity:a,title:n};if(!s.includes(
e)){let m=We(e,s);return{...r,message:`There is no rule ${b(e)}.`,fix:m===void 0?"Remove the entry.":`Write ${b(m)}.`,place:i.value("rule")}}let d=o.filter(({code:m})=>m===
e),l=d.find(({severity:m})=>m==="warning"),p=`There is no warning ${b(e)}${t===void 0?"":` at ${b(t)}`}.`;return{...r,message:d.some(({severity:m})=>m==="error")?
`${b(e)} is an error here; only warnings can be accepted.`:p,fix:l===void 0?"Remove the entry.":`Write at: ${mr(l.place.path)}, or remove the entry.`,place:i.value()}}var xs=Symbol.for("yaml.alias"),Ss=Symbol.for("yaml.document"),ln=Symbol.for("yaml.map"),wl=Symbol.for("yaml.pair"),Or=Symbol.for("yaml.scalar"),zn=Symbol.for("\
yaml.seq"),tr=Symbol.for("yaml.node.type"),hr=e=>!!e&&typeof e=="object"&&e[tr]===xs,Sn=e=>!!e&&typeof e=="object"&&e[tr]===Ss,yr=e=>!!e&&typeof e=="object"&&e[tr]===
ln,Oe=e=>!!e&&typeof e=="object"&&e[tr]===wl,be=e=>!!e&&typeof e=="object"&&e[tr]===Or,Tr=e=>!!e&&typeof e=="object"&&e[tr]===zn;function Le(e){if(e&&typeof e==
"object")switch(e[tr]){case ln:case zn:return!0}return!1}function _e(e){if(e&&typeof e=="object")switch(e[tr]){case xs:case ln:case Or:case zn:return!0}return!1}
var Ps=e=>(be(e)||Le(e))&&!!e.anchor;var gr=Symbol("break visit"),pd=Symbol("skip children"),Pn=Symbol("remove node");function Br(e,t){let i=md(t);Sn(e)?Qi(null,e.contents,i,Object.freeze([e]))===Pn&&
(e.contents=null):Qi(null,e,i,Object.freeze([]))}Br.BREAK=gr;Br.SKIP=pd;Br.REMOVE=Pn;function Qi(e,t,i,o){let s=hd(e,t,i,o);if(_e(s)||Oe(s))return yd(e,o,s),Qi(
e,s,i,o);if(typeof s!="symbol"){if(Le(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.length;++a){let n=Qi(a,t.items[a],i,o);if(typeof n=="number")a=n-1;else{
if(n===gr)return gr;n===Pn&&(t.items.splice(a,1),a-=1)}}}else if(Oe(t)){o=Object.freeze(o.concat(t));let a=Qi("key",t.key,i,o);if(a===gr)return gr;a===Pn&&(t.key=
null);let n=Qi("value",t.value,i,o);if(n===gr)return gr;n===Pn&&(t.value=null)}}return s}async function Is(e,t){let i=md(t);Sn(e)?await eo(null,e.contents,i,Object.
freeze([e]))===Pn&&(e.contents=null):await eo(null,e,i,Object.freeze([]))}Is.BREAK=gr;Is.SKIP=pd;Is.REMOVE=Pn;async function eo(e,t,i,o){let s=await hd(e,t,i,o);
if(_e(s)||Oe(s))return yd(e,o,s),eo(e,s,i,o);if(typeof s!="symbol"){if(Le(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.length;++a){let n=await eo(a,t.
items[a],i,o);if(typeof n=="number")a=n-1;else{if(n===gr)return gr;n===Pn&&(t.items.splice(a,1),a-=1)}}}else if(Oe(t)){o=Object.freeze(o.concat(t));let a=await eo(
"key",t.key,i,o);if(a===gr)return gr;a===Pn&&(t.key=null);let n=await eo("value",t.value,i,o);if(n===gr)return gr;n===Pn&&(t.value=null)}}return s}function md(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function hd(e,t,i,o){if(typeof i=="function")return i(e,t,o);if(yr(t))return i.Map?.(e,t,o);
if(Tr(t))return i.Seq?.(e,t,o);if(Oe(t))return i.Pair?.(e,t,o);if(be(t))return i.Scalar?.(e,t,o);if(hr(t))return i.Alias?.(e,t,o)}function yd(e,t,i){let o=t[t.length-
1];if(Le(o))o.items[e]=i;else if(Oe(o))e==="key"?o.key=i:o.value=i;else if(Sn(o))o.contents=i;else{let s=hr(o)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var Yv={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Zv=e=>e.replace(/[!,[\]{}]/g,t=>Yv[t]),In=class e{constructor(t,i){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,i)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.
docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,i){this.atNextDocument&&(this.yaml={explicit:e.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=t.trim().split(/[ \t]+/),s=o.shift();switch(s){case"\
%TAG":{if(o.length!==2&&(i(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[a,n]=o;return this.tags[a]=n,!0}case"%YAML":{if(this.yaml.
explicit=!0,o.length!==1)return i(0,"%YAML directive should contain exactly one part"),!1;let[a]=o;if(a==="1.1"||a==="1.2")return this.yaml.version=a,!0;{let n=/^\d+\.\d+$/.
test(a);return i(6,`Unsupported YAML version ${a}`,n),!1}}default:return i(0,`Unknown directive ${s}`,!0),!1}}tagName(t,i){if(t==="!")return"!";if(t[0]!=="!")return i(
`Not a valid tag: ${t}`),null;if(t[1]==="<"){let n=t.slice(2,-1);return n==="!"||n==="!!"?(i(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-
1]!==">"&&i("Verbatim tags must end with a >"),n)}let[,o,s]=t.match(/^(.*!)([^!]*)$/s);s||i(`The ${t} tag has no suffix`);let a=this.tags[o];if(a)try{return a+decodeURIComponent(
s)}catch(n){return i(String(n)),null}return o==="!"?t:(i(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[i,o]of Object.entries(this.tags))if(t.startsWith(
o))return i+Zv(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let i=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(
this.tags),s;if(t&&o.length>0&&_e(t.contents)){let a={};Br(t.contents,(n,r)=>{_e(r)&&r.tag&&(a[r.tag]=!0)}),s=Object.keys(a)}else s=[];for(let[a,n]of o)a==="!!"&&
n==="tag:yaml.org,2002:"||(!t||s.some(r=>r.startsWith(n)))&&i.push(`%TAG ${a} ${n}`);return i.join(`
`)}};In.defaultYaml={explicit:!1,version:"1.2"};In.defaultTags={"!!":"tag:yaml.org,2002:"};function Rs(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let i=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(i)}return!0}
function kl(e){let t=new Set;return Br(e,{Value(i,o){o.anchor&&t.add(o.anchor)}}),t}function Al(e,t){for(let i=1;;++i){let o=`${e}${i}`;if(!t.has(o))return o}}function gd(e,t){
let i=[],o=new Map,s=null;return{onAnchor:a=>{i.push(a),s??(s=kl(e));let n=Al(t,s);return s.add(n),n},setAnchors:()=>{for(let a of i){let n=o.get(a);if(typeof n==
"object"&&n.anchor&&(be(n.node)||Le(n.node)))n.node.anchor=n.anchor;else{let r=new Error("Failed to resolve repeated object (this should not happen)");throw r.source=
a,r}}},sourceObjects:o}}function si(e,t,i,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let s=0,a=o.length;s<a;++s){let n=o[s],r=si(e,o,String(s),n);r===void 0?delete o[s]:r!==n&&
(o[s]=r)}else if(o instanceof Map)for(let s of Array.from(o.keys())){let a=o.get(s),n=si(e,o,s,a);n===void 0?o.delete(s):n!==a&&o.set(s,n)}else if(o instanceof Set)
for(let s of Array.from(o)){let a=si(e,o,s,s);a===void 0?o.delete(s):a!==s&&(o.delete(s),o.add(a))}else for(let[s,a]of Object.entries(o)){let n=si(e,o,s,a);n===
void 0?delete o[s]:n!==a&&(o[s]=n)}return e.call(t,i,o)}function At(e,t,i){if(Array.isArray(e))return e.map((o,s)=>At(o,String(s),i));if(e&&typeof e.toJSON=="function"){if(!i||!Ps(e))return e.toJSON(t,i);let o={aliasCount:0,
count:1,res:void 0};i.anchors.set(e,o),i.onCreate=a=>{o.res=a,delete i.onCreate};let s=e.toJSON(t,i);return i.onCreate&&i.onCreate(s),s}return typeof e=="bigint"&&
!i?.keep?Number(e):e}var ai=class{constructor(t){Object.defineProperty(this,tr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:i,maxAliasCount:o,onAnchor:s,reviver:a}={}){if(!Sn(t))throw new TypeError("A document argumen\
t is required");let n={anchors:new Map,doc:t,keep:!0,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},r=At(this,"",n);if(typeof s=="funct\
ion")for(let{count:d,res:l}of n.anchors.values())s(l,d);return typeof a=="function"?si(a,{"":r},"",r):r}};var Wn=class extends ai{constructor(t){super(xs),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,i){
if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let o;i?.aliasResolveCache?o=i.aliasResolveCache:(o=[],Br(t,{Node:(a,n)=>{(hr(n)||
Ps(n))&&o.push(n)}}),i&&(i.aliasResolveCache=o));let s;for(let a of o){if(a===this)break;a.anchor===this.source&&(s=a)}if(s&&i){let{anchors:a,doc:n,maxAliasCount:r}=i,
d=a.get(s);if(d||(At(s,null,i),d=a.get(s)),d?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(r>=0&&
(d.count+=1,d.aliasCount===0&&(d.aliasCount=Os(n,s,a)),d.count*d.aliasCount>r)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return s}toJSON(t,i){if(!i)return{source:this.source};let o=this.resolve(i.doc,i);if(!o){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return i.anchors.get(o).res}toString(t,i,o){let s=`*${this.source}`;if(t){if(Rs(this.source),t.options.verifyAliasOrder&&!t.
anchors.has(this.source)){let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(a)}if(t.implicitKey)return`${s} `}return s}};
function Os(e,t,i){if(hr(t)){let o=t.resolve(e),s=i&&o&&i.get(o);return s?s.count*s.aliasCount:0}else if(Le(t)){let o=0;for(let s of t.items){let a=Os(e,s,i);a>
o&&(o=a)}return o}else if(Oe(t)){let o=Os(e,t.key,i),s=Os(e,t.value,i);return Math.max(o,s)}return 1}var Ts=e=>!e||typeof e!="function"&&typeof e!="object",se=class extends ai{constructor(t){super(Or),this.value=t}toJSON(t,i){return i?.keep?this.value:At(this.value,
t,i)}toString(){return String(this.value)}};se.BLOCK_FOLDED="BLOCK_FOLDED";se.BLOCK_LITERAL="BLOCK_LITERAL";se.PLAIN="PLAIN";se.QUOTE_DOUBLE="QUOTE_DOUBLE";se.QUOTE_SINGLE=
"QUOTE_SINGLE";var Xv="tag:yaml.org,2002:";function Qv(e,t,i){if(t){let o=i.filter(a=>a.tag===t),s=o.find(a=>!a.format)??o[0];if(!s)throw new Error(`Tag ${t} not found`);return s}
return i.find(o=>o.identify?.(e)&&!o.format)}function Bn(e,t,i){if(Sn(e)&&(e=e.contents),_e(e))return e;if(Oe(e)){let m=i.schema[ln].createNode?.(i.schema,null,
i);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,
onAnchor:s,onTagObj:a,schema:n,sourceObjects:r}=i,d;if(o&&e&&typeof e=="object"){if(d=r.get(e),d)return d.anchor??(d.anchor=s(e)),new Wn(d.anchor);d={anchor:null,
node:null},r.set(e,d)}t?.startsWith("!!")&&(t=Xv+t.slice(2));let l=Qv(e,t,n.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){
let m=new se(e);return d&&(d.node=m),m}l=e instanceof Map?n[ln]:Symbol.iterator in Object(e)?n[zn]:n[ln]}a&&(a(l),delete i.onTagObj);let p=l?.createNode?l.createNode(
i.schema,e,i):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(i.schema,e,i):new se(e);return t?p.tag=t:l.default||(p.tag=l.tag),d&&(d.node=p),p}function Mo(e,t,i){let o=i;for(let s=t.length-1;s>=0;--s){let a=t[s];if(typeof a=="number"&&Number.isInteger(a)&&a>=0){let n=[];n[a]=o,o=n}else o=new Map([[a,o]])}
return Bn(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var ro=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,to=class extends ai{constructor(t,i){super(t),Object.defineProperty(this,"schema",{value:i,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let i=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(i.schema=
t),i.items=i.items.map(o=>_e(o)||Oe(o)?o.clone(t):o),this.range&&(i.range=this.range.slice()),i}addIn(t,i){if(ro(t))this.add(i);else{let[o,...s]=t,a=this.get(o,
!0);if(Le(a))a.addIn(s,i);else if(a===void 0&&this.schema)this.set(o,Mo(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remaining path\
: ${s}`)}}deleteIn(t){let[i,...o]=t;if(o.length===0)return this.delete(i);let s=this.get(i,!0);if(Le(s))return s.deleteIn(o);throw new Error(`Expected YAML coll\
ection at ${i}. Remaining path: ${o}`)}getIn(t,i){let[o,...s]=t,a=this.get(o,!0);return s.length===0?!i&&be(a)?a.value:a:Le(a)?a.getIn(s,i):void 0}hasAllNullValues(t){
return this.items.every(i=>{if(!Oe(i))return!1;let o=i.value;return o==null||t&&be(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[i,...o]=t;
if(o.length===0)return this.has(i);let s=this.get(i,!0);return Le(s)?s.hasIn(o):!1}setIn(t,i){let[o,...s]=t;if(s.length===0)this.set(o,i);else{let a=this.get(o,
!0);if(Le(a))a.setIn(s,i);else if(a===void 0&&this.schema)this.set(o,Mo(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remaining path\
: ${s}`)}}};var vd=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Kr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Rn=(e,t,i)=>e.endsWith(`
`)?Kr(i,t):i.includes(`
`)?`
`+Kr(i,t):(e.endsWith(" ")?"":" ")+i;var xl="flow",$s="block",Fo="quoted";function jo(e,t,i="flow",{indentAtStart:o,lineWidth:s=80,minContentWidth:a=20,onFold:n,onOverflow:r}={}){if(!s||s<0)return e;
s<a&&(a=0);let d=Math.max(1+a,1+s-t.length);if(e.length<=d)return e;let l=[],p={},m=s-t.length;typeof o=="number"&&(o>s-Math.max(2,a)?l.push(0):m=s-o);let u,h,y=!1,
g=-1,w=-1,v=-1;i===$s&&(g=bd(e,g,t.length),g!==-1&&(m=g+d));for(let A;A=e[g+=1];){if(i===Fo&&A==="\\"){switch(w=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"\
U":g+=9;break;default:g+=1}v=g}if(A===`
`)i===$s&&(g=bd(e,g,t.length)),m=g+t.length+d,u=void 0;else{if(A===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let P=e[g+1];P&&P!==" "&&P!==`
`&&P!=="	"&&(u=g)}if(g>=m)if(u)l.push(u),m=u+d,u=void 0;else if(i===Fo){for(;h===" "||h==="	";)h=A,A=e[g+=1],y=!0;let P=g>v+1?g-2:w-1;if(p[P])return e;l.push(P),
p[P]=!0,m=P+d,u=void 0}else y=!0}h=A}if(y&&r&&r(),l.length===0)return e;n&&n();let k=e.slice(0,l[0]);for(let A=0;A<l.length;++A){let P=l[A],x=l[A+1]||e.length;P===
0?k=`
${t}${e.slice(0,x)}`:(i===Fo&&p[P]&&(k+=`${e[P]}\\`),k+=`
${t}${e.slice(P+1,x)}`)}return k}function bd(e,t,i){let o=t,s=t+1,a=e[s];for(;a===" "||a==="	";)if(t<s+i)a=e[++t];else{do a=e[++t];while(a&&a!==`
`);o=t,s=t+1,a=e[s]}return o}var Cs=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Ns=e=>/^(%|---|\.\.\.)/m.
test(e);function eb(e,t,i){if(!t||t<0)return!1;let o=t-i,s=e.length;if(s<=o)return!1;for(let a=0,n=0;a<s;++a)if(e[a]===`
`){if(a-n>o)return!0;if(n=a+1,s-n<=o)return!1}return!0}function qo(e,t){let i=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return i;let{implicitKey:o}=t,s=t.
options.doubleQuotedMinMultiLineLength,a=t.indent||(Ns(e)?"  ":""),n="",r=0;for(let d=0,l=i[d];l;l=i[++d])if(l===" "&&i[d+1]==="\\"&&i[d+2]==="n"&&(n+=i.slice(r,
d)+"\\ ",d+=1,r=d,l="\\"),l==="\\")switch(i[d+1]){case"u":{n+=i.slice(r,d);let p=i.substr(d+2,4);switch(p){case"0000":n+="\\0";break;case"0007":n+="\\a";break;case"\
000b":n+="\\v";break;case"001b":n+="\\e";break;case"0085":n+="\\N";break;case"00a0":n+="\\_";break;case"2028":n+="\\L";break;case"2029":n+="\\P";break;default:p.
substr(0,2)==="00"?n+="\\x"+p.substr(2):n+=i.substr(d,6)}d+=5,r=d+1}break;case"n":if(o||i[d+2]==='"'||i.length<s)d+=1;else{for(n+=i.slice(r,d)+`

`;i[d+2]==="\\"&&i[d+3]==="n"&&i[d+4]!=='"';)n+=`
`,d+=2;n+=a,i[d+2]===" "&&(n+="\\"),d+=1,r=d+1}break;default:d+=1}return n=r?n+i.slice(r):i,o?n:jo(n,a,Fo,Cs(t,!1))}function Sl(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return qo(e,t);let i=t.indent||(Ns(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${i}`)+"'";return t.implicitKey?o:jo(o,i,xl,Cs(t,!1))}function no(e,t){let{singleQuote:i}=t.options,o;if(i===!1)o=qo;else{let s=e.includes('"'),a=e.includes("'");
s&&!a?o=Sl:a&&!s?o=qo:o=i?Sl:qo}return o(e,t)}var Pl;try{Pl=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Pl=/\n+(?!\n|$)/g}function _s({comment:e,type:t,value:i},o,s,a){let{blockQuote:n,commentString:r,lineWidth:d}=o.options;if(!n||/\n[\t ]+$/.test(
i))return no(i,o);let l=o.indent||(o.forceBlockIndent||Ns(i)?"  ":""),p=n==="literal"?!0:n==="folded"||t===se.BLOCK_FOLDED?!1:t===se.BLOCK_LITERAL?!0:!eb(i,d,l.
length);if(!i)return p?`|
`:`>
`;let m,u;for(u=i.length;u>0;--u){let x=i[u-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let h=i.substring(u),y=h.indexOf(`
`);y===-1?m="-":i===h||y!==h.length-1?(m="+",a&&a()):m="",h&&(i=i.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Pl,`$&${l}`));let g=!1,w,v=-1;for(w=0;w<i.length;++w){let x=i[w];if(x===" ")g=!0;else if(x===`
`)v=w;else break}let k=i.substring(0,v<w?v+1:w);k&&(i=i.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let P=(g?l?"2":"1":"")+m;if(e&&(P+=" "+r(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let x=i.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),O=!1,L=Cs(o,!0);n!=="folded"&&t!==se.BLOCK_FOLDED&&(L.onOverflow=
()=>{O=!0});let R=jo(`${k}${x}${h}`,l,$s,L);if(!O)return`>${P}
${l}${R}`}return i=i.replace(/\n+/g,`$&${l}`),`|${P}
${l}${k}${i}${h}`}function tb(e,t,i,o){let{type:s,value:a}=e,{actualString:n,implicitKey:r,indent:d,indentStep:l,inFlow:p}=t;if(r&&a.includes(`
`)||p&&/[[\]{},]/.test(a))return no(a,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return r||p||!a.includes(
`
`)?no(a,t):_s(e,t,i,o);if(!r&&!p&&s!==se.PLAIN&&a.includes(`
`))return _s(e,t,i,o);if(Ns(a)){if(d==="")return t.forceBlockIndent=!0,_s(e,t,i,o);if(r&&d===l)return no(a,t)}let m=a.replace(/\n+/g,`$&
${d}`);if(n){let u=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(m),{compat:h,tags:y}=t.doc.schema;if(y.some(u)||h?.some(u))return no(a,t)}return r?
m:jo(m,d,xl,Cs(t,!1))}function _i(e,t,i,o){let{implicitKey:s,inFlow:a}=t,n=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:r}=e;r!==
se.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(n.value)&&(r=se.QUOTE_DOUBLE);let d=p=>{switch(p){case se.BLOCK_FOLDED:case se.BLOCK_LITERAL:
return s||a?no(n.value,t):_s(n,t,i,o);case se.QUOTE_DOUBLE:return qo(n.value,t);case se.QUOTE_SINGLE:return Sl(n.value,t);case se.PLAIN:return tb(n,t,i,o);default:
return null}},l=d(r);if(l===null){let{defaultKeyType:p,defaultStringType:m}=t.options,u=s&&p||m;if(l=d(u),l===null)throw new Error(`Unsupported default string t\
ype ${u}`)}return l}function Ds(e,t){let i=Object.assign({blockQuote:!0,commentString:vd,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(i.collectionStyle){case"block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,
doc:e,flowCollectionPadding:i.flowCollectionPadding?" ":"",indent:"",indentStep:typeof i.indent=="number"?" ".repeat(i.indent):"  ",inFlow:o,options:i}}function rb(e,t){
if(t.tag){let s=e.filter(a=>a.tag===t.tag);if(s.length>0)return s.find(a=>a.format===t.format)??s[0]}let i,o;if(be(t)){o=t.value;let s=e.filter(a=>a.identify?.(
o));if(s.length>1){let a=s.filter(n=>n.test);a.length>0&&(s=a)}i=s.find(a=>a.format===t.format)??s.find(a=>!a.format)}else o=t,i=e.find(s=>s.nodeClass&&o instanceof
s.nodeClass);if(!i){let s=o?.constructor?.name??(o===null?"null":typeof o);throw new Error(`Tag not resolved for ${s} value`)}return i}function nb(e,t,{anchors:i,
doc:o}){if(!o.directives)return"";let s=[],a=(be(e)||Le(e))&&e.anchor;a&&Rs(a)&&(i.add(a),s.push(`&${a}`));let n=e.tag??(t.default?null:t.tag);return n&&s.push(
o.directives.tagString(n)),s.join(" ")}function Kn(e,t,i,o){if(Oe(e))return e.toString(t,i,o);if(hr(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,a=_e(e)?e:t.doc.createNode(e,{onTagObj:d=>s=d});s??(s=rb(t.doc.schema.tags,a));let n=nb(a,s,t);n.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+n.length+1);let r=typeof s.stringify=="function"?s.stringify(a,t,i,o):be(a)?_i(a,t,i,o):a.toString(t,i,o);return n?be(a)||r[0]==="{"||r[0]==="["?`${n} ${r}`:
`${n}
${t.indent}${r}`:r}function wd({key:e,value:t},i,o,s){let{allNullValues:a,doc:n,indent:r,indentStep:d,options:{commentString:l,indentSeq:p,simpleKeys:m}}=i,u=_e(e)&&e.comment||null;
if(m){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(Le(e)||!_e(e)&&typeof e=="object"){let L="With simple keys, collection cannot \
be used as a key value";throw new Error(L)}}let h=!m&&(!e||u&&t==null&&!i.inFlow||Le(e)||(be(e)?e.type===se.BLOCK_FOLDED||e.type===se.BLOCK_LITERAL:typeof e=="o\
bject"));i=Object.assign({},i,{allNullValues:!1,implicitKey:!h&&(m||!a),indent:r+d});let y=!1,g=!1,w=Kn(e,i,()=>y=!0,()=>g=!0);if(!h&&!i.inFlow&&w.length>1024){
if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");h=!0}if(i.inFlow){if(a||t==null)return y&&o&&o(),w===""?"?":
h?`? ${w}`:w}else if(a&&!m||t==null&&h)return w=`? ${w}`,u&&!y?w+=Rn(w,i.indent,l(u)):g&&s&&s(),w;y&&(u=null),h?(u&&(w+=Rn(w,i.indent,l(u))),w=`? ${w}
${r}:`):(w=`${w}:`,u&&(w+=Rn(w,i.indent,l(u))));let v,k,A;_e(t)?(v=!!t.spaceBefore,k=t.commentBefore,A=t.comment):(v=!1,k=null,A=null,t&&typeof t=="object"&&(t=
n.createNode(t))),i.implicitKey=!1,!h&&!u&&be(t)&&(i.indentAtStart=w.length+1),g=!1,!p&&d.length>=2&&!i.inFlow&&!h&&Tr(t)&&!t.flow&&!t.tag&&!t.anchor&&(i.indent=
i.indent.substring(2));let P=!1,x=Kn(t,i,()=>P=!0,()=>g=!0),O=" ";if(u||v||k){if(O=v?`
`:"",k){let L=l(k);O+=`
${Kr(L,i.indent)}`}x===""&&!i.inFlow?O===`
`&&A&&(O=`

`):O+=`
${i.indent}`}else if(!h&&Le(t)){let L=x[0],R=x.indexOf(`
`),Z=R!==-1,Y=i.inFlow??t.flow??t.items.length===0;if(Z||!Y){let de=!1;if(Z&&(L==="&"||L==="!")){let X=x.indexOf(" ");L==="&"&&X!==-1&&X<R&&x[X+1]==="!"&&(X=x.indexOf(
" ",X+1)),(X===-1||R<X)&&(de=!0)}de||(O=`
${i.indent}`)}}else(x===""||x[0]===`
`)&&(O="");return w+=O+x,i.inFlow?P&&o&&o():A&&!P?w+=Rn(w,i.indent,l(A)):g&&s&&s(),w}function Il(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Ls="<<",cn={identify:e=>e===Ls||typeof e=="symbol"&&e.description===Ls,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new se(
Symbol(Ls)),{addToJSMap:Ol}),stringify:()=>Ls},kd=(e,t)=>(cn.identify(t)||be(t)&&(!t.type||t.type===se.PLAIN)&&cn.identify(t.value))&&e?.doc.schema.tags.some(i=>i.
tag===cn.tag&&i.default);function Ol(e,t,i){let o=Ad(e,i);if(Tr(o))for(let s of o.items)Rl(e,t,s);else if(Array.isArray(o))for(let s of o)Rl(e,t,s);else Rl(e,t,
o)}function Rl(e,t,i){let o=Ad(e,i);if(!yr(o))throw new Error("Merge sources must be maps or map aliases");let s=o.toJSON(null,e,Map);for(let[a,n]of s)t instanceof
Map?t.has(a)||t.set(a,n):t instanceof Set?t.add(a):Object.prototype.hasOwnProperty.call(t,a)||Object.defineProperty(t,a,{value:n,writable:!0,enumerable:!0,configurable:!0});
return t}function Ad(e,t){return e&&hr(t)?t.resolve(e.doc,e):t}function Es(e,t,{key:i,value:o}){if(_e(i)&&i.addToJSMap)i.addToJSMap(e,t,o);else if(kd(e,i))Ol(e,t,o);else{let s=At(i,"",e);if(t instanceof Map)t.set(s,At(o,s,e));else if(t instanceof
Set)t.add(s);else{let a=ib(i,s,e),n=At(o,a,e);a in t?Object.defineProperty(t,a,{value:n,writable:!0,enumerable:!0,configurable:!0}):t[a]=n}}return t}function ib(e,t,i){
if(t===null)return"";if(typeof t!="object")return String(t);if(_e(e)&&i?.doc){let o=Ds(i.doc,{});o.anchors=new Set;for(let a of i.anchors.keys())o.anchors.add(a.
anchor);o.inFlow=!0,o.inStringifyKey=!0;let s=e.toString(o);if(!i.mapKeyWarned){let a=JSON.stringify(s);a.length>40&&(a=a.substring(0,36)+'..."'),Il(i.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${a}. Set mapAsMap: true to use object keys.`),i.mapKeyWarned=!0}return s}
return JSON.stringify(t)}function io(e,t,i){let o=Bn(e,void 0,i),s=Bn(t,void 0,i);return new ct(o,s)}var ct=class e{constructor(t,i=null){Object.defineProperty(this,tr,{value:wl}),this.
key=t,this.value=i}clone(t){let{key:i,value:o}=this;return _e(i)&&(i=i.clone(t)),_e(o)&&(o=o.clone(t)),new e(i,o)}toJSON(t,i){let o=i?.mapAsMap?new Map:{};return Es(
i,o,this)}toString(t,i,o){return t?.doc?wd(this,t,i,o):JSON.stringify(this)}};function Ms(e,t,i){return(t.inFlow??e.flow?sb:ob)(e,t,i)}function ob({comment:e,items:t},i,{blockItemPrefix:o,flowChars:s,itemIndent:a,onChompKeep:n,onComment:r}){
let{indent:d,options:{commentString:l}}=i,p=Object.assign({},i,{indent:a,type:null}),m=!1,u=[];for(let y=0;y<t.length;++y){let g=t[y],w=null;if(_e(g))!m&&g.spaceBefore&&
u.push(""),Us(i,u,g.commentBefore,m),g.comment&&(w=g.comment);else if(Oe(g)){let k=_e(g.key)?g.key:null;k&&(!m&&k.spaceBefore&&u.push(""),Us(i,u,k.commentBefore,
m))}m=!1;let v=Kn(g,p,()=>w=null,()=>m=!0);w&&(v+=Rn(v,a,l(w))),m&&w&&(m=!1),u.push(o+v)}let h;if(u.length===0)h=s.start+s.end;else{h=u[0];for(let y=1;y<u.length;++y){
let g=u[y];h+=g?`
${d}${g}`:`
`}}return e?(h+=`
`+Kr(l(e),d),r&&r()):m&&n&&n(),h}function sb({items:e},t,{flowChars:i,itemIndent:o}){let{indent:s,indentStep:a,flowCollectionPadding:n,options:{commentString:r}}=t;
o+=a;let d=Object.assign({},t,{indent:o,inFlow:!0,type:null}),l=!1,p=0,m=[];for(let y=0;y<e.length;++y){let g=e[y],w=null;if(_e(g))g.spaceBefore&&m.push(""),Us(
t,m,g.commentBefore,!1),g.comment&&(w=g.comment);else if(Oe(g)){let k=_e(g.key)?g.key:null;k&&(k.spaceBefore&&m.push(""),Us(t,m,k.commentBefore,!1),k.comment&&(l=
!0));let A=_e(g.value)?g.value:null;A?(A.comment&&(w=A.comment),A.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(w=k.comment)}w&&(l=!0);let v=Kn(g,d,()=>w=null);
l||(l=m.length>p||v.includes(`
`)),y<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=m.reduce((k,A)=>k+A.length+2,2)+(v.length+2)>t.options.lineWidth)),l&&(v+=",")),
w&&(v+=Rn(v,o,r(w))),m.push(v),p=m.length}let{start:u,end:h}=i;if(m.length===0)return u+h;if(!l){let y=m.reduce((g,w)=>g+w.length+2,2);l=t.options.lineWidth>0&&
y>t.options.lineWidth}if(l){let y=u;for(let g of m)y+=g?`
${a}${s}${g}`:`
`;return`${y}
${s}${h}`}else return`${u}${n}${m.join(" ")}${n}${h}`}function Us({indent:e,options:{commentString:t}},i,o,s){if(o&&s&&(o=o.replace(/^\n+/,"")),o){let a=Kr(t(o),
e);i.push(a.trimStart())}}function li(e,t){let i=be(t)?t.value:t;for(let o of e)if(Oe(o)&&(o.key===t||o.key===i||be(o.key)&&o.key.value===i))return o}var pt=class extends to{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(ln,t),this.items=[]}static from(t,i,o){let{keepUndefined:s,replacer:a}=o,n=new this(t),r=(d,l)=>{if(typeof a==
"function")l=a.call(i,d,l);else if(Array.isArray(a)&&!a.includes(d))return;(l!==void 0||s)&&n.items.push(io(d,l,o))};if(i instanceof Map)for(let[d,l]of i)r(d,l);else if(i&&
typeof i=="object")for(let d of Object.keys(i))r(d,i[d]);return typeof t.sortMapEntries=="function"&&n.items.sort(t.sortMapEntries),n}add(t,i){let o;Oe(t)?o=t:!t||
typeof t!="object"||!("key"in t)?o=new ct(t,t?.value):o=new ct(t.key,t.value);let s=li(this.items,o.key),a=this.schema?.sortMapEntries;if(s){if(!i)throw new Error(
`Key ${o.key} already set`);be(s.value)&&Ts(o.value)?s.value.value=o.value:s.value=o.value}else if(a){let n=this.items.findIndex(r=>a(o,r)<0);n===-1?this.items.
push(o):this.items.splice(n,0,o)}else this.items.push(o)}delete(t){let i=li(this.items,t);return i?this.items.splice(this.items.indexOf(i),1).length>0:!1}get(t,i){
let s=li(this.items,t)?.value;return(!i&&be(s)?s.value:s)??void 0}has(t){return!!li(this.items,t)}set(t,i){this.add(new ct(t,i),!0)}toJSON(t,i,o){let s=o?new o:
i?.mapAsMap?new Map:{};i?.onCreate&&i.onCreate(s);for(let a of this.items)Es(i,s,a);return s}toString(t,i,o){if(!t)return JSON.stringify(this);for(let s of this.
items)if(!Oe(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.
assign({},t,{allNullValues:!0})),Ms(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:o,onComment:i})}};var dn={collection:"map",default:!0,nodeClass:pt,tag:"tag:yaml.org,2002:map",resolve(e,t){return yr(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,i)=>pt.
from(e,t,i)};var Bt=class extends to{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(zn,t),this.items=[]}add(t){this.items.push(t)}delete(t){let i=Fs(
t);return typeof i!="number"?!1:this.items.splice(i,1).length>0}get(t,i){let o=Fs(t);if(typeof o!="number")return;let s=this.items[o];return!i&&be(s)?s.value:s}has(t){
let i=Fs(t);return typeof i=="number"&&i<this.items.length}set(t,i){let o=Fs(t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[o];be(s)&&Ts(i)?s.value=i:this.items[o]=i}toJSON(t,i){let o=[];i?.onCreate&&i.onCreate(o);let s=0;for(let a of this.items)o.push(At(a,String(s++),i));return o}toString(t,i,o){
return t?Ms(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:i}):JSON.stringify(this)}static from(t,i,o){
let{replacer:s}=o,a=new this(t);if(i&&Symbol.iterator in Object(i)){let n=0;for(let r of i){if(typeof s=="function"){let d=i instanceof Set?r:String(n++);r=s.call(
i,d,r)}a.items.push(Bn(r,void 0,o))}}return a}};function Fs(e){let t=be(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(
t)&&t>=0?t:null}var fn={collection:"seq",default:!0,nodeClass:Bt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Tr(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,i)=>Bt.
from(e,t,i)};var ci={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,i,o){return t=Object.assign({actualString:!0},t),_i(e,t,
i,o)}};var Ci={identify:e=>e==null,createNode:()=>new se(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new se(null),stringify:({
source:e},t)=>typeof e=="string"&&Ci.test.test(e)?e:t.options.nullStr};var Vo={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new se(e[0]==="t"||e[0]==="T"),
stringify({source:e,value:t},i){if(e&&Vo.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?i.options.trueStr:i.options.falseStr}};function Kt({format:e,minFractionDigits:t,tag:i,value:o}){if(typeof o=="bigint")return String(o);let s=typeof o=="number"?o:Number(o);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let a=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!i||i==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes("e")){let n=a.
indexOf(".");n<0&&(n=a.length,a+=".");let r=t-(a.length-n-1);for(;r-- >0;)a+="0"}return a}var js={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Kt},qs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():
Kt(e)}},Vs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new se(parseFloat(
e)),i=e.indexOf(".");return i!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-i-1),t},stringify:Kt};var zs=e=>typeof e=="bigint"||Number.isInteger(e),Tl=(e,t,i,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),i);function xd(e,t,i){let{value:o}=e;return zs(
o)&&o>=0?i+o.toString(t):Kt(e)}var Ws={identify:e=>zs(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,i)=>Tl(e,2,8,i),
stringify:e=>xd(e,8,"0o")},Bs={identify:zs,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,i)=>Tl(e,0,10,i),stringify:Kt},Ks={identify:e=>zs(
e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,i)=>Tl(e,2,16,i),stringify:e=>xd(e,16,"0x")};var Sd=[dn,fn,ci,Ci,Vo,Ws,Bs,Ks,js,qs,Vs];function Pd(e){return typeof e=="bigint"||Number.isInteger(e)}var Gs=({value:e})=>JSON.stringify(e),ab=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:e=>e,stringify:Gs},{identify:e=>e==null,createNode:()=>new se(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Gs},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Gs},{identify:Pd,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:i})=>i?BigInt(e):parseInt(e,10),stringify:({value:e})=>Pd(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:Gs}],lb={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Id=[dn,fn].concat(ab,lb);var zo={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let i=atob(e.replace(/[\n\r]/g,"")),
o=new Uint8Array(i.length);for(let s=0;s<i.length;++s)o[s]=i.charCodeAt(s);return o}else return t("This environment does not support reading binary tags; either\
 Buffer or atob is required"),e},stringify({comment:e,type:t,value:i},o,s,a){if(!i)return"";let n=i,r;if(typeof btoa=="function"){let d="";for(let l=0;l<n.length;++l)
d+=String.fromCharCode(n[l]);r=btoa(d)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=
se.BLOCK_LITERAL),t!==se.QUOTE_DOUBLE){let d=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),l=Math.ceil(r.length/d),p=new Array(l);for(let m=0,
u=0;m<l;++m,u+=d)p[m]=r.substr(u,d);r=p.join(t===se.BLOCK_LITERAL?`
`:" ")}return _i({comment:e,type:t,value:r},o,s,a)}};function $l(e,t){if(Tr(e))for(let i=0;i<e.items.length;++i){let o=e.items[i];if(!Oe(o)){if(yr(o)){o.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=o.items[0]||new ct(new se(null));if(o.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${o.commentBefore}
${s.key.commentBefore}`:o.commentBefore),o.comment){let a=s.value??s.key;a.comment=a.comment?`${o.comment}
${a.comment}`:o.comment}o=s}e.items[i]=Oe(o)?o:new ct(o)}}else t("Expected a sequence for this tag");return e}function _l(e,t,i){let{replacer:o}=i,s=new Bt(e);s.
tag="tag:yaml.org,2002:pairs";let a=0;if(t&&Symbol.iterator in Object(t))for(let n of t){typeof o=="function"&&(n=o.call(t,String(a++),n));let r,d;if(Array.isArray(
n))if(n.length===2)r=n[0],d=n[1];else throw new TypeError(`Expected [key, value] tuple: ${n}`);else if(n&&n instanceof Object){let l=Object.keys(n);if(l.length===
1)r=l[0],d=n[r];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else r=n;s.items.push(io(r,d,i))}return s}var Wo={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:$l,createNode:_l};var oo=class e extends Bt{constructor(){super(),this.add=pt.prototype.add.bind(this),this.delete=pt.prototype.delete.bind(this),this.get=pt.prototype.get.bind(this),
this.has=pt.prototype.has.bind(this),this.set=pt.prototype.set.bind(this),this.tag=e.tag}toJSON(t,i){if(!i)return super.toJSON(t);let o=new Map;i?.onCreate&&i.onCreate(
o);for(let s of this.items){let a,n;if(Oe(s)?(a=At(s.key,"",i),n=At(s.value,a,i)):a=At(s,"",i),o.has(a))throw new Error("Ordered maps must not include duplicate\
 keys");o.set(a,n)}return o}static from(t,i,o){let s=_l(t,i,o),a=new this;return a.items=s.items,a}};oo.tag="tag:yaml.org,2002:omap";var Bo={collection:"seq",identify:e=>e instanceof
Map,nodeClass:oo,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let i=$l(e,t),o=[];for(let{key:s}of i.items)be(s)&&(o.includes(s.value)?t(`Ordered maps mu\
st not include duplicate keys: ${s.value}`):o.push(s.value));return Object.assign(new oo,i)},createNode:(e,t,i)=>oo.from(e,t,i)};function Rd({value:e,source:t},i){return t&&(e?Cl:Nl).test.test(t)?t:e?i.options.trueStr:i.options.falseStr}var Cl={identify:e=>e===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new se(!0),stringify:Rd},Nl={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:b\
ool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new se(!1),stringify:Rd};var Od={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Kt},Td={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(
t)?t.toExponential():Kt(e)}},$d={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new se(
parseFloat(e.replace(/_/g,""))),i=e.indexOf(".");if(i!==-1){let o=e.substring(i+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},
stringify:Kt};var Ko=e=>typeof e=="bigint"||Number.isInteger(e);function Js(e,t,i,{intAsBigInt:o}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),
o){switch(i){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let n=BigInt(e);return s==="-"?BigInt(-1)*n:n}let a=parseInt(e,i);return s===
"-"?-1*a:a}function Dl(e,t,i){let{value:o}=e;if(Ko(o)){let s=o.toString(t);return o<0?"-"+i+s.substr(1):i+s}return Kt(e)}var _d={identify:Ko,default:!0,tag:"tag\
:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,i)=>Js(e,2,2,i),stringify:e=>Dl(e,2,"0b")},Cd={identify:Ko,default:!0,tag:"tag:yaml.org,20\
02:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,i)=>Js(e,1,8,i),stringify:e=>Dl(e,8,"0")},Nd={identify:Ko,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,i)=>Js(e,0,10,i),stringify:Kt},Dd={identify:Ko,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,i)=>Js(
e,2,16,i),stringify:e=>Dl(e,16,"0x")};var so=class e extends pt{constructor(t){super(t),this.tag=e.tag}add(t){let i;Oe(t)?i=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?i=new ct(t.
key,null):i=new ct(t,null),li(this.items,i.key)||this.items.push(i)}get(t,i){let o=li(this.items,t);return!i&&Oe(o)?be(o.key)?o.key.value:o.key:o}set(t,i){if(typeof i!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof i}`);let o=li(this.items,t);o&&!i?this.items.splice(this.items.
indexOf(o),1):!o&&i&&this.items.push(new ct(t))}toJSON(t,i){return super.toJSON(t,i,Set)}toString(t,i,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},t,{allNullValues:!0}),i,o);throw new Error("Set items must all have null values")}static from(t,i,o){let{replacer:s}=o,
a=new this(t);if(i&&Symbol.iterator in Object(i))for(let n of i)typeof s=="function"&&(n=s.call(i,n,n)),a.items.push(io(n,null,o));return a}};so.tag="tag:yaml.o\
rg,2002:set";var Go={collection:"map",identify:e=>e instanceof Set,nodeClass:so,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,i)=>so.from(e,t,i),resolve(e,t){
if(yr(e)){if(e.hasAllNullValues(!0))return Object.assign(new so,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Ll(e,t){let i=e[0],o=i==="-"||i==="+"?e.substring(1):e,s=n=>t?BigInt(n):Number(n),a=o.replace(/_/g,"").split(":").reduce((n,r)=>n*s(60)+s(r),s(0));return i===
"-"?s(-1)*a:a}function Ld(e){let{value:t}=e,i=n=>n;if(typeof t=="bigint")i=n=>BigInt(n);else if(isNaN(t)||!isFinite(t))return Kt(e);let o="";t<0&&(o="-",t*=i(-1));
let s=i(60),a=[t%s];return t<60?a.unshift(0):(t=(t-a[0])/s,a.unshift(t%s),t>=60&&(t=(t-a[0])/s,a.unshift(t))),o+a.map(n=>String(n).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Hs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:i})=>Ll(e,i),stringify:Ld},Ys={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Ll(e,!1),stringify:Ld},ao={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ao.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,i,o,s,a,n,r]=t.map(Number),d=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(i,o-
1,s,a||0,n||0,r||0,d),p=t[8];if(p&&p!=="Z"){let m=Ll(p,!1);Math.abs(m)<30&&(m*=60),l-=6e4*m}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var El=[dn,fn,ci,Ci,Cl,Nl,_d,Cd,Nd,Dd,Od,Td,$d,zo,cn,Bo,Wo,Go,Hs,Ys,ao];var Ed=new Map([["core",Sd],["failsafe",[dn,fn,ci]],["json",Id],["yaml11",El],["yaml-1.1",El]]),Ud={binary:zo,bool:Vo,float:Vs,floatExp:qs,floatNaN:js,floatTime:Ys,
int:Bs,intHex:Ks,intOct:Ws,intTime:Hs,map:dn,merge:cn,null:Ci,omap:Bo,pairs:Wo,seq:fn,set:Go,timestamp:ao},Md={"tag:yaml.org,2002:binary":zo,"tag:yaml.org,2002:\
merge":cn,"tag:yaml.org,2002:omap":Bo,"tag:yaml.org,2002:pairs":Wo,"tag:yaml.org,2002:set":Go,"tag:yaml.org,2002:timestamp":ao};function Zs(e,t,i){let o=Ed.get(
t);if(o&&!e)return i&&!o.includes(cn)?o.concat(cn):o.slice();let s=o;if(!s)if(Array.isArray(e))s=[];else{let a=Array.from(Ed.keys()).filter(n=>n!=="yaml11").map(
n=>JSON.stringify(n)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${a} or define customTags array`)}if(Array.isArray(e))for(let a of e)s=s.concat(
a);else typeof e=="function"&&(s=e(s.slice()));return i&&(s=s.concat(cn)),s.reduce((a,n)=>{let r=typeof n=="string"?Ud[n]:n;if(!r){let d=JSON.stringify(n),l=Object.
keys(Ud).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${d}; use one of ${l}`)}return a.includes(r)||a.push(r),a},[])}var cb=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Jo=class e{constructor({compat:t,customTags:i,merge:o,resolveKnownTags:s,schema:a,sortMapEntries:n,toStringDefaults:r}){
this.compat=Array.isArray(t)?Zs(t,"compat"):t?Zs(null,t):null,this.name=typeof a=="string"&&a||"core",this.knownTags=s?Md:{},this.tags=Zs(i,this.name,o),this.toStringOptions=
r??null,Object.defineProperty(this,ln,{value:dn}),Object.defineProperty(this,Or,{value:ci}),Object.defineProperty(this,zn,{value:fn}),this.sortMapEntries=typeof n==
"function"?n:n===!0?cb:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function Fd(e,t){let i=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let d=e.directives.toString(e);d?(i.push(d),o=!0):e.directives.docStart&&(o=!0)}
o&&i.push("---");let s=Ds(e,t),{commentString:a}=s.options;if(e.commentBefore){i.length!==1&&i.unshift("");let d=a(e.commentBefore);i.unshift(Kr(d,""))}let n=!1,
r=null;if(e.contents){if(_e(e.contents)){if(e.contents.spaceBefore&&o&&i.push(""),e.contents.commentBefore){let p=a(e.contents.commentBefore);i.push(Kr(p,""))}s.
forceBlockIndent=!!e.comment,r=e.contents.comment}let d=r?void 0:()=>n=!0,l=Kn(e.contents,s,()=>r=null,d);r&&(l+=Rn(l,"",a(r))),(l[0]==="|"||l[0]===">")&&i[i.length-
1]==="---"?i[i.length-1]=`--- ${l}`:i.push(l)}else i.push(Kn(e.contents,s));if(e.directives?.docEnd)if(e.comment){let d=a(e.comment);d.includes(`
`)?(i.push("..."),i.push(Kr(d,""))):i.push(`... ${d}`)}else i.push("...");else{let d=e.comment;d&&n&&(d=d.replace(/^\n+/,"")),d&&((!n||r)&&i[i.length-1]!==""&&i.
push(""),i.push(Kr(a(d),"")))}return i.join(`
`)+`
`}var di=class e{constructor(t,i,o){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,tr,{value:Ss});let s=null;
typeof i=="function"||Array.isArray(i)?s=i:o===void 0&&i&&(o=i,i=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},o);this.options=a;let{version:n}=a;o?._directives?(this.directives=o._directives.atDocument(),this.directives.
yaml.explicit&&(n=this.directives.yaml.version)):this.directives=new In({version:n}),this.setSchema(n,o),this.contents=t===void 0?null:this.createNode(t,s,o)}clone(){
let t=Object.create(e.prototype,{[tr]:{value:Ss}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=_e(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){lo(this.contents)&&this.contents.add(t)}addIn(t,i){lo(this.
contents)&&this.contents.addIn(t,i)}createAlias(t,i){if(!t.anchor){let o=kl(this);t.anchor=!i||o.has(i)?Al(i||"a",o):i}return new Wn(t.anchor)}createNode(t,i,o){
let s;if(typeof i=="function")t=i.call({"":t},"",t),s=i;else if(Array.isArray(i)){let w=k=>typeof k=="number"||k instanceof String||k instanceof Number,v=i.filter(
w).map(String);v.length>0&&(i=i.concat(v)),s=i}else o===void 0&&i&&(o=i,i=void 0);let{aliasDuplicateObjects:a,anchorPrefix:n,flow:r,keepUndefined:d,onTagObj:l,tag:p}=o??
{},{onAnchor:m,setAnchors:u,sourceObjects:h}=gd(this,n||"a"),y={aliasDuplicateObjects:a??!0,keepUndefined:d??!1,onAnchor:m,onTagObj:l,replacer:s,schema:this.schema,
sourceObjects:h},g=Bn(t,p,y);return r&&Le(g)&&(g.flow=!0),u(),g}createPair(t,i,o={}){let s=this.createNode(t,null,o),a=this.createNode(i,null,o);return new ct(s,
a)}delete(t){return lo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ro(t)?this.contents==null?!1:(this.contents=null,!0):lo(this.contents)?this.
contents.deleteIn(t):!1}get(t,i){return Le(this.contents)?this.contents.get(t,i):void 0}getIn(t,i){return ro(t)?!i&&be(this.contents)?this.contents.value:this.contents:
Le(this.contents)?this.contents.getIn(t,i):void 0}has(t){return Le(this.contents)?this.contents.has(t):!1}hasIn(t){return ro(t)?this.contents!==void 0:Le(this.contents)?
this.contents.hasIn(t):!1}set(t,i){this.contents==null?this.contents=Mo(this.schema,[t],i):lo(this.contents)&&this.contents.set(t,i)}setIn(t,i){ro(t)?this.contents=
i:this.contents==null?this.contents=Mo(this.schema,Array.from(t),i):lo(this.contents)&&this.contents.setIn(t,i)}setSchema(t,i={}){typeof t=="number"&&(t=String(
t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new In({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new In({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,o=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(i.schema instanceof Object)this.schema=i.schema;else if(o)this.schema=new Jo(Object.assign(o,i));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:i,mapAsMap:o,maxAliasCount:s,onAnchor:a,reviver:n}={}){let r={anchors:new Map,doc:this,keep:!t,mapAsMap:o===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},d=At(this.contents,i??"",r);if(typeof a=="function")for(let{count:l,res:p}of r.anchors.values())a(p,l);
return typeof n=="function"?si(n,{"":d},"",d):d}toJSON(t,i){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:i})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let i=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${i}`)}return Fd(this,t)}};function lo(e){if(Le(e))return!0;throw new Error("Expected a YAML co\
llection as document contents")}var Ho=class extends Error{constructor(t,i,o,s){super(),this.name=t,this.code=o,this.message=s,this.pos=i}},On=class extends Ho{constructor(t,i,o){super("YAMLPa\
rseError",t,i,o)}},Yo=class extends Ho{constructor(t,i,o){super("YAMLWarning",t,i,o)}};function Tn(e,{flow:t,indicator:i,next:o,offset:s,onError:a,parentIndent:n,startOnNewline:r}){let d=!1,l=r,p=r,m="",u="",h=!1,y=!1,g=null,w=null,v=null,k=null,A=null,
P=null,x=null;for(let R of e)switch(y&&(R.type!=="space"&&R.type!=="newline"&&R.type!=="comma"&&a(R.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),y=!1),g&&(l&&R.type!=="comment"&&R.type!=="newline"&&a(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),R.type){case"\
space":!t&&(i!=="doc-start"||o?.type!=="flow-collection")&&R.source.includes("	")&&(g=R),p=!0;break;case"comment":{p||a(R,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let Z=R.source.substring(1)||" ";m?m+=u+Z:m=Z,u="",l=!1;break}case"newline":l?m?m+=R.source:(!P||i!=="seq-ite\
m-ind")&&(d=!0):u+=R.source,l=!0,h=!0,(w||v)&&(k=R),p=!0;break;case"anchor":w&&a(R,"MULTIPLE_ANCHORS","A node can have at most one anchor"),R.source.endsWith(":")&&
a(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=R,x??(x=R.offset),l=!1,p=!1,y=!0;break;case"tag":{v&&a(R,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),v=R,x??(x=R.offset),l=!1,p=!1,y=!0;break}case i:(w||v)&&a(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} indica\
tor`),P&&a(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${t??"collection"}`),P=R,l=i==="seq-item-ind"||i==="explicit-key-ind",p=!1;break;case"comma":if(t){A&&
a(R,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),A=R,l=!1,p=!1;break}default:a(R,"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),l=!1,p=!1}let O=e[e.length-1],L=O?
O.offset+O.source.length:s;return y&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!=="")&&a(o.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=n||o?.type==="block-map"||o?.type==="block-seq")&&a(g,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:A,found:P,spaceBefore:d,comment:m,hasNewline:h,anchor:w,tag:v,newlineAfterProp:k,end:L,start:x??L}}function fi(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let i of t.start)if(i.type==="n\
ewline")return!0;if(t.sep){for(let i of t.sep)if(i.type==="newline")return!0}if(fi(t.key)||fi(t.value))return!0}return!1;default:return!0}}function Zo(e,t,i){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&fi(t)&&i(o,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function Xs(e,t,i){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let s=typeof o=="function"?o:(a,n)=>a===n||be(a)&&be(n)&&a.value===n.value;return t.some(a=>s(
a.key,i))}var jd="All mapping items must start at the same column";function qd({composeNode:e,composeEmptyNode:t},i,o,s,a){let n=a?.nodeClass??pt,r=new n(i.schema);i.atRoot&&
(i.atRoot=!1);let d=o.offset,l=null;for(let p of o.items){let{start:m,key:u,sep:h,value:y}=p,g=Tn(m,{indicator:"explicit-key-ind",next:u??h?.[0],offset:d,onError:s,
parentIndent:o.indent,startOnNewline:!0}),w=!g.found;if(w){if(u&&(u.type==="block-seq"?s(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in u&&u.indent!==o.indent&&s(d,"BAD_INDENT",jd)),!g.anchor&&!g.tag&&!h){l=g.end,g.comment&&(r.comment?r.comment+=`
`+g.comment:r.comment=g.comment);continue}(g.newlineAfterProp||fi(u))&&s(u??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==o.indent&&s(d,"BAD_INDENT",jd);i.atKey=!0;let v=g.end,k=u?e(i,u,g,s):t(i,v,m,null,g,s);i.schema.compat&&Zo(o.indent,u,s),i.atKey=!1,Xs(i,r.items,
k)&&s(v,"DUPLICATE_KEY","Map keys must be unique");let A=Tn(h??[],{indicator:"map-value-ind",next:y,offset:k.range[2],onError:s,parentIndent:o.indent,startOnNewline:!u||
u.type==="block-scalar"});if(d=A.end,A.found){w&&(y?.type==="block-map"&&!A.hasNewline&&s(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),i.options.strict&&g.start<A.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let P=y?e(i,y,A,s):t(i,d,h,null,A,s);i.schema.compat&&Zo(o.indent,y,s),d=P.range[2];let x=new ct(k,P);i.options.keepSourceTokens&&(x.srcToken=
p),r.items.push(x)}else{w&&s(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),A.comment&&(k.comment?k.comment+=`
`+A.comment:k.comment=A.comment);let P=new ct(k);i.options.keepSourceTokens&&(P.srcToken=p),r.items.push(P)}}return l&&l<d&&s(l,"IMPOSSIBLE","Map comment with t\
railing content"),r.range=[o.offset,d,l??d],r}function Vd({composeNode:e,composeEmptyNode:t},i,o,s,a){let n=a?.nodeClass??Bt,r=new n(i.schema);i.atRoot&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let d=o.offset,l=null;
for(let{start:p,value:m}of o.items){let u=Tn(p,{indicator:"seq-item-ind",next:m,offset:d,onError:s,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||
u.tag||m)m?.type==="block-seq"?s(u.end,"BAD_INDENT","All sequence items must start at the same column"):s(d,"MISSING_CHAR","Sequence item without - indicator");else{
l=u.end,u.comment&&(r.comment=u.comment);continue}let h=m?e(i,m,u,s):t(i,u.end,p,null,u,s);i.schema.compat&&Zo(o.indent,m,s),d=h.range[2],r.items.push(h)}return r.
range=[o.offset,d,l??d],r}function $n(e,t,i,o){let s="";if(e){let a=!1,n="";for(let r of e){let{source:d,type:l}=r;switch(l){case"space":a=!0;break;case"comment":{i&&!a&&o(r,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let p=d.substring(1)||" ";s?s+=n+p:s=p,n="";break}case"newline":s&&(n+=d),a=!0;break;default:
o(r,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=d.length}}return{comment:s,offset:t}}var Ul="Block collections are not allowed within flow collections",Ml=e=>e&&(e.type==="block-map"||e.type==="block-seq");function zd({composeNode:e,composeEmptyNode:t},i,o,s,a){
let n=o.start.source==="{",r=n?"flow map":"flow sequence",d=a?.nodeClass??(n?pt:Bt),l=new d(i.schema);l.flow=!0;let p=i.atRoot;p&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let m=o.offset+o.start.source.length;for(let w=0;w<o.items.length;++w){let v=o.items[w],{start:k,key:A,sep:P,value:x}=v,O=Tn(k,{flow:r,indicator:"explicit-k\
ey-ind",next:A??P?.[0],offset:m,onError:s,parentIndent:o.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!P&&!x){w===0&&O.comma?s(O.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${r}`):w<o.items.length-1&&s(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${r}`),O.comment&&(l.comment?l.comment+=`
`+O.comment:l.comment=O.comment),m=O.end;continue}!n&&i.options.strict&&fi(A)&&s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(w===0)O.comma&&s(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${r}`);else if(O.comma||s(O.start,"MISSING_CHAR",`Missing , between ${r} items`),
O.comment){let L="";e:for(let R of k)switch(R.type){case"comma":case"space":break;case"comment":L=R.source.substring(1);break e;default:break e}if(L){let R=l.items[l.
items.length-1];Oe(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+L:R.comment=L,O.comment=O.comment.substring(L.length+1)}}if(!n&&!P&&!O.found){let L=x?e(i,x,O,s):t(i,O.end,P,null,O,s);l.items.push(L),m=L.range[2],Ml(x)&&s(L.
range,"BLOCK_IN_FLOW",Ul)}else{i.atKey=!0;let L=O.end,R=A?e(i,A,O,s):t(i,L,k,null,O,s);Ml(A)&&s(R.range,"BLOCK_IN_FLOW",Ul),i.atKey=!1;let Z=Tn(P??[],{flow:r,indicator:"\
map-value-ind",next:x,offset:R.range[2],onError:s,parentIndent:o.indent,startOnNewline:!1});if(Z.found){if(!n&&!O.found&&i.options.strict){if(P)for(let X of P){
if(X===Z.found)break;if(X.type==="newline"){s(X,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}O.start<Z.found.
offset-1024&&s(Z.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else x&&("source"in
x&&x.source?.[0]===":"?s(x,"MISSING_CHAR",`Missing space after : in ${r}`):s(Z.start,"MISSING_CHAR",`Missing , or : between ${r} items`));let Y=x?e(i,x,Z,s):Z.found?
t(i,Z.end,P,null,Z,s):null;Y?Ml(x)&&s(Y.range,"BLOCK_IN_FLOW",Ul):Z.comment&&(R.comment?R.comment+=`
`+Z.comment:R.comment=Z.comment);let de=new ct(R,Y);if(i.options.keepSourceTokens&&(de.srcToken=v),n){let X=l;Xs(i,X.items,R)&&s(L,"DUPLICATE_KEY","Map keys mus\
t be unique"),X.items.push(de)}else{let X=new pt(i.schema);X.flow=!0,X.items.push(de);let ie=(Y??R).range;X.range=[R.range[0],ie[1],ie[2]],l.items.push(X)}m=Y?Y.
range[2]:Z.end}}let u=n?"}":"]",[h,...y]=o.end,g=m;if(h?.source===u)g=h.offset+h.source.length;else{let w=r[0].toUpperCase()+r.substring(1),v=p?`${w} must end w\
ith a ${u}`:`${w} in block collection must be sufficiently indented and end with a ${u}`;s(m,p?"MISSING_CHAR":"BAD_INDENT",v),h&&h.source.length!==1&&y.unshift(
h)}if(y.length>0){let w=$n(y,g,i.options.strict,s);w.comment&&(l.comment?l.comment+=`
`+w.comment:l.comment=w.comment),l.range=[o.offset,g,w.offset]}else l.range=[o.offset,g,g];return l}function Fl(e,t,i,o,s,a){let n=i.type==="block-map"?qd(e,t,i,o,a):i.type==="block-seq"?Vd(e,t,i,o,a):zd(e,t,i,o,a),r=n.constructor;return s==="!"||s===r.tagName?
(n.tag=r.tagName,n):(s&&(n.tag=s),n)}function Wd(e,t,i,o,s){let a=o.tag,n=a?t.directives.tagName(a.source,u=>s(a,"TAG_RESOLVE_FAILED",u)):null;if(i.type==="bloc\
k-seq"){let{anchor:u,newlineAfterProp:h}=o,y=u&&a?u.offset>a.offset?u:a:u??a;y&&(!h||h.offset<y.offset)&&s(y,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let r=i.type==="block-map"?"map":i.type==="block-seq"?"seq":i.start.source==="{"?"map":"seq";if(!a||!n||n==="!"||n===pt.tagName&&r==="map"||n===Bt.tagName&&
r==="seq")return Fl(e,t,i,s,n);let d=t.schema.tags.find(u=>u.tag===n&&u.collection===r);if(!d){let u=t.schema.knownTags[n];if(u?.collection===r)t.schema.tags.push(
Object.assign({},u,{default:!1})),d=u;else return u?s(a,"BAD_COLLECTION_TYPE",`${u.tag} used for ${r} collection, but expects ${u.collection??"scalar"}`,!0):s(a,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,!0),Fl(e,t,i,s,n)}let l=Fl(e,t,i,s,n,d),p=d.resolve?.(l,u=>s(a,"TAG_RESOLVE_FAILED",u),t.options)??l,m=_e(p)?p:new se(
p);return m.range=l.range,m.tag=n,d?.format&&(m.format=d.format),m}function jl(e,t,i){let o=t.offset,s=db(t,e.options.strict,i);if(!s)return{value:"",type:null,comment:"",range:[o,o,o]};let a=s.mode===">"?se.BLOCK_FOLDED:se.BLOCK_LITERAL,
n=t.source?fb(t.source):[],r=n.length;for(let g=n.length-1;g>=0;--g){let w=n[g][1];if(w===""||w==="\r")r=g;else break}if(r===0){let g=s.chomp==="+"&&n.length>0?
`
`.repeat(Math.max(1,n.length-1)):"",w=o+s.length;return t.source&&(w+=t.source.length),{value:g,type:a,comment:s.comment,range:[o,w,w]}}let d=t.indent+s.indent,
l=t.offset+s.length,p=0;for(let g=0;g<r;++g){let[w,v]=n[g];if(v===""||v==="\r")s.indent===0&&w.length>d&&(d=w.length);else{w.length<d&&i(l+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(d=w.length),p=g,d===0&&!e.atRoot&&i(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=w.length+v.length+1}for(let g=n.length-1;g>=r;--g)n[g][0].length>d&&(r=g+1);let m="",u="",
h=!1;for(let g=0;g<p;++g)m+=n[g][0].slice(d)+`
`;for(let g=p;g<r;++g){let[w,v]=n[g];l+=w.length+v.length+1;let k=v[v.length-1]==="\r";if(k&&(v=v.slice(0,-1)),v&&w.length<d){let P=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;i(l-v.length-(k?2:1),"BAD_INDENT",P),w=""}a===se.BLOCK_LITERAL?(m+=u+w.slice(
d)+v,u=`
`):w.length>d||v[0]==="	"?(u===" "?u=`
`:!h&&u===`
`&&(u=`

`),m+=u+w.slice(d)+v,u=`
`,h=!0):v===""?u===`
`?m+=`
`:u=`
`:(m+=u+v,u=" ",h=!1)}switch(s.chomp){case"-":break;case"+":for(let g=r;g<n.length;++g)m+=`
`+n[g][0].slice(d);m[m.length-1]!==`
`&&(m+=`
`);break;default:m+=`
`}let y=o+s.length+t.source.length;return{value:m,type:a,comment:s.comment,range:[o,y,y]}}function db({offset:e,props:t},i,o){if(t[0].type!=="block-scalar-heade\
r")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],a=s[0],n=0,r="",d=-1;for(let u=1;u<s.length;++u){let h=s[u];if(!r&&(h==="\
-"||h==="+"))r=h;else{let y=Number(h);!n&&y?n=y:d===-1&&(d=e+u)}}d!==-1&&o(d,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,
p="",m=s.length;for(let u=1;u<t.length;++u){let h=t[u];switch(h.type){case"space":l=!0;case"newline":m+=h.source.length;break;case"comment":i&&!l&&o(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),m+=h.source.length,p=h.source.substring(1);break;case"error":o(h,"UNEXPECTED_TOK\
EN",h.message),m+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;o(h,"UNEXPECTED_TOKEN",y);let g=h.source;g&&typeof g==
"string"&&(m+=g.length)}}}return{mode:a,indent:n,chomp:r,comment:p,length:m}}function fb(e){let t=e.split(/\n( *)/),i=t[0],o=i.match(/^( *)/),a=[o?.[1]?[o[1],i.
slice(o[1].length)]:["",i]];for(let n=1;n<t.length;n+=2)a.push([t[n],t[n+1]]);return a}function ql(e,t,i){let{offset:o,type:s,source:a,end:n}=e,r,d,l=(u,h,y)=>i(o+u,h,y);switch(s){case"scalar":r=se.PLAIN,d=ub(a,l);break;case"single-quoted-scalar":
r=se.QUOTE_SINGLE,d=pb(a,l);break;case"double-quoted-scalar":r=se.QUOTE_DOUBLE,d=mb(a,l);break;default:return i(e,"UNEXPECTED_TOKEN",`Expected a flow scalar val\
ue, but found: ${s}`),{value:"",type:null,comment:"",range:[o,o+a.length,o+a.length]}}let p=o+a.length,m=$n(n,p,t,i);return{value:d,type:r,comment:m.comment,range:[
o,p,m.offset]}}function ub(e,t){let i="";switch(e[0]){case"	":i="a tab character";break;case",":i="flow indicator character ,";break;case"%":i="directive indica\
tor character %";break;case"|":case">":{i=`block scalar indicator ${e[0]}`;break}case"@":case"`":{i=`reserved character ${e[0]}`;break}}return i&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${i}`),Bd(e)}function pb(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),Bd(e.slice(1,-1)).replace(/''/g,"'")}function Bd(e){let t=/(.*?)\r?\n/sy,i=t.exec(e);if(!i)return e;let o,s;try{o=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let a=i[1].replace(o,""),n=" ",r=t.lastIndex;for(;i=t.exec(e);){let l=i[1].replace(s,"");l===
""?n===`
`?a+=n:n=`
`:(a+=n+l,n=" "),r=t.lastIndex}let d=/[ \t]*(.*)/sy;return d.lastIndex=r,i=d.exec(e),a+n+(i?.[1]??"")}function mb(e,t){let i="";for(let o=1;o<e.length-1;++o){let s=e[o];
if(!(s==="\r"&&e[o+1]===`
`))if(s===`
`){let{fold:a,offset:n}=hb(e,o);i+=a,o=n}else if(s==="\\"){let a=e[++o],n=yb[a];if(n)i+=n;else if(a===`
`)for(a=e[o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="\r"&&e[o+1]===`
`)for(a=e[++o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="x"||a==="u"||a==="U"){let r=a==="x"?2:a==="u"?4:8;i+=gb(e,o+1,r,t),o+=r}else{let r=e.substr(o-1,2);t(
o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),i+=r}}else if(s===" "||s==="	"){let a=o,n=e[o+1];for(;n===" "||n==="	";)n=e[++o+1];n!==`
`&&!(n==="\r"&&e[o+2]===`
`)&&(i+=o>a?e.slice(a,o+1):s)}else i+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),i}function hb(e,t){let i="",
o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(i+=`
`),t+=1,o=e[t+1];return i||(i=" "),{fold:i,offset:t}}var yb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function gb(e,t,i,o){let s=e.substr(t,i),n=s.length===i&&
/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(n)}catch{let r=e.substr(t-2,i+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${r}`),r}}function Vl(e,t,i,o){let{value:s,type:a,comment:n,range:r}=t.type==="block-scalar"?jl(e,t,o):ql(t,e.options.strict,o),d=i?e.directives.tagName(i.source,m=>o(i,"\
TAG_RESOLVE_FAILED",m)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Or]:d?l=vb(e.schema,s,d,i,o):t.type==="scalar"?l=bb(e,s,t,o):l=e.schema[Or];let p;try{let m=l.
resolve(s,u=>o(i??t,"TAG_RESOLVE_FAILED",u),e.options);p=be(m)?m:new se(m)}catch(m){let u=m instanceof Error?m.message:String(m);o(i??t,"TAG_RESOLVE_FAILED",u),
p=new se(s)}return p.range=r,p.source=s,a&&(p.type=a),d&&(p.tag=d),l.format&&(p.format=l.format),n&&(p.comment=n),p}function vb(e,t,i,o,s){if(i==="!")return e[Or];
let a=[];for(let r of e.tags)if(!r.collection&&r.tag===i)if(r.default&&r.test)a.push(r);else return r;for(let r of a)if(r.test?.test(t))return r;let n=e.knownTags[i];
return n&&!n.collection?(e.tags.push(Object.assign({},n,{default:!1,test:void 0})),n):(s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,i!=="tag:yaml.org,2002:st\
r"),e[Or])}function bb({atKey:e,directives:t,schema:i},o,s,a){let n=i.tags.find(r=>(r.default===!0||e&&r.default==="key")&&r.test?.test(o))||i[Or];if(i.compat){
let r=i.compat.find(d=>d.default&&d.test?.test(o))??i[Or];if(n.tag!==r.tag){let d=t.tagString(n.tag),l=t.tagString(r.tag),p=`Value may be parsed as either ${d} \
or ${l}`;a(s,"TAG_RESOLVE_FAILED",p,!0)}}return n}function Kd(e,t,i){if(t){i??(i=t.length);for(let o=i-1;o>=0;--o){let s=t[o];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++o];s?.type==="space";)e+=s.source.length,s=t[++o];break}}return e}var wb={composeNode:zl,composeEmptyNode:Qs};function zl(e,t,i,o){let s=e.atKey,{spaceBefore:a,comment:n,anchor:r,tag:d}=i,l,p=!0;switch(t.type){case"alias":l=kb(
e,t,o),(r||d)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=Vl(e,t,d,o),r&&(l.anchor=r.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Wd(wb,e,t,i,o),r&&(l.anchor=r.
source.substring(1))}catch(m){let u=m instanceof Error?m.message:String(m);o(t,"RESOURCE_EXHAUSTION",u)}break;default:{let m=t.type==="error"?t.message:`Unsuppo\
rted token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",m),p=!1}}return l??(l=Qs(e,t.offset,void 0,null,i,o)),r&&l.anchor===""&&o(r,"BAD_ALIAS","Anchor cannot be a\
n empty string"),s&&e.options.stringKeys&&(!be(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&o(d??t,"NON_STRING_KEY","With stringKeys, \
all keys must be strings"),a&&(l.spaceBefore=!0),n&&(t.type==="scalar"&&t.source===""?l.comment=n:l.commentBefore=n),e.options.keepSourceTokens&&p&&(l.srcToken=
t),l}function Qs(e,t,i,o,{spaceBefore:s,comment:a,anchor:n,tag:r,end:d},l){let p={type:"scalar",offset:Kd(t,i,o),indent:-1,source:""},m=Vl(e,p,r,l);return n&&(m.
anchor=n.source.substring(1),m.anchor===""&&l(n,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(m.spaceBefore=!0),a&&(m.comment=a,m.range[2]=d),m}function kb({
options:e},{offset:t,source:i,end:o},s){let a=new Wn(i.substring(1));a.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&s(
t+i.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let n=t+i.length,r=$n(o,n,e.strict,s);return a.range=[t,n,r.offset],r.comment&&(a.comment=r.comment),
a}function Gd(e,t,{offset:i,start:o,value:s,end:a},n){let r=Object.assign({_directives:t},e),d=new di(void 0,r),l={atKey:!1,atRoot:!0,directives:d.directives,options:d.
options,schema:d.schema},p=Tn(o,{indicator:"doc-start",next:s??a?.[0],offset:i,onError:n,parentIndent:0,startOnNewline:!0});p.found&&(d.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&n(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),d.
contents=s?zl(l,s,p,n):Qs(l,p.end,o,null,p,n);let m=d.contents.range[2],u=$n(a,m,!1,n);return u.comment&&(d.comment=u.comment),d.range=[i,m,u.offset],d}function Xo(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:i}=e;return[t,t+(typeof i=="string"?
i.length:1)]}function Jd(e){let t="",i=!1,o=!1;for(let s=0;s<e.length;++s){let a=e[s];switch(a[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(a.substring(1)||" "),i=!0,o=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),i=!1;break;default:i||(o=!0),i=!1}}return{comment:t,afterEmptyLine:o}}var co=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(i,o,s,a)=>{let n=Xo(i);a?this.warnings.push(new Yo(n,o,s)):this.
errors.push(new On(n,o,s))},this.directives=new In({version:t.version||"1.2"}),this.options=t}decorate(t,i){let{comment:o,afterEmptyLine:s}=Jd(this.prelude);if(o){
let a=t.contents;if(i)t.comment=t.comment?`${t.comment}
${o}`:o;else if(s||t.directives.docStart||!a)t.commentBefore=o;else if(Le(a)&&!a.flow&&a.items.length>0){let n=a.items[0];Oe(n)&&(n=n.key);let r=n.commentBefore;
n.commentBefore=r?`${o}
${r}`:o}else{let n=a.commentBefore;a.commentBefore=n?`${o}
${n}`:o}}if(i){for(let a=0;a<this.errors.length;++a)t.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)t.warnings.push(this.warnings[a])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Jd(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,i=!1,o=-1){for(let s of t)yield*this.next(s);yield*this.end(i,o)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(i,o,s)=>{let a=Xo(t);a[0]+=i,this.onError(a,"BAD_DIRECTIVE",o,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let i=Gd(this.options,this.directives,t,this.onError);this.atDirectives&&!i.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(i,!1),this.doc&&(yield this.doc),this.doc=i,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let i=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,o=new On(Xo(t),"UNEXPE\
CTED_TOKEN",i);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"doc-end":{if(!this.doc){let o="Unexpected doc-end without pre\
ceding document";this.errors.push(new On(Xo(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.docEnd=!0;let i=$n(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),i.comment){let o=this.doc.comment;this.doc.comment=o?`${o}
${i.comment}`:i.comment}this.doc.range[2]=i.offset;break}default:this.errors.push(new On(Xo(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,i=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),s=new di(void 0,o);
this.atDirectives&&this.onError(i,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,i,i],this.decorate(s,!1),yield s}}};var Wl=Symbol("break visit"),Ab=Symbol("skip children"),Hd=Symbol("remove item");function Ni(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),
Yd(Object.freeze([]),e,t)}Ni.BREAK=Wl;Ni.SKIP=Ab;Ni.REMOVE=Hd;Ni.itemAtPath=(e,t)=>{let i=e;for(let[o,s]of t){let a=i?.[o];if(a&&"items"in a)i=a.items[s];else return}
return i};Ni.parentCollection=(e,t)=>{let i=Ni.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],s=i?.[o];if(s&&"items"in s)return s;throw new Error("Parent collec\
tion not found")};function Yd(e,t,i){let o=i(t,e);if(typeof o=="symbol")return o;for(let s of["key","value"]){let a=t[s];if(a&&"items"in a){for(let n=0;n<a.items.
length;++n){let r=Yd(Object.freeze(e.concat([[s,n]])),a.items[n],i);if(typeof r=="number")n=r-1;else{if(r===Wl)return Wl;r===Hd&&(a.items.splice(n,1),n-=1)}}typeof o==
"function"&&s==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}var Bl="\uFEFF",Kl="",Gl="",ea="";function Zd(e){switch(e){case Bl:return"byte-order-mark";case Kl:return"doc-mode";case Gl:return"flow-error-end";case ea:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function un(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Xd=new Set("0123456789ABCDEFabcdef"),Sb=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ta=new Set(",[]{}"),Pb=new Set(` ,[]{}
\r	`),Jl=e=>!e||Pb.has(e),Di=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,i=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!i;let o=this.next??"stream";for(;o&&(i||this.hasChars(1));)o=yield*this.parseNext(
o)}atLineEnd(){let t=this.pos,i=this.buffer[t];for(;i===" "||i==="	";)i=this.buffer[++t];return!i||i==="#"||i===`
`?!0:i==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let i=this.buffer[t];if(this.indentNext>0){let o=0;for(;i===" ";)i=this.buffer[++o+t];if(i==="\r"){
let s=this.buffer[o+t+1];if(s===`
`||!s&&!this.atEnd)return t+o+1}return i===`
`||o>=this.indentNext||!i&&!this.atEnd?t+o:-1}if(i==="-"||i==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&un(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Bl&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let i=t.length,o=t.indexOf("#");for(;o!==-1;){let a=t[o-
1];if(a===" "||a==="	"){i=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let a=t[i-1];if(a===" "||a==="	")i-=1;else break}let s=(yield*this.pushCount(i))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let i=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-i),yield*this.pushNewline(),"stream"}return yield Kl,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let i=this.peek(3);if((i==="---"||i==="...")&&un(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,i==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!un(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,i]=this.peek(2);if(!i&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&un(i)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let i=yield*this.pushIndicators();switch(t[i]){case"#":yield*this.pushCount(t.length-i);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Jl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return i+=yield*this.parseBlockScalarHeader(),i+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-i),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,i,o=-1;do t=yield*this.pushNewline(),t>0?(i=yield*this.pushSpaces(!1),this.indentValue=o=i):i=0,i+=yield*this.pushSpaces(!0);while(t+i>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&s[0]!=="#"||o===0&&(s.startsWith("---")||s.startsWith("..."))&&un(s[3]))&&!(o===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Gl,yield*this.parseLineStart();let a=0;for(;s[a]===",";)a+=yield*this.pushCount(1),
a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),s[a]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-a),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Jl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let n=this.charAt(1);if(this.flowKey||un(n)||n===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),i=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;i!==-1&&this.buffer[i+1]==="'";)
i=this.buffer.indexOf("'",i+2);else for(;i!==-1;){let a=0;for(;this.buffer[i-1-a]==="\\";)a+=1;if(a%2===0)break;i=this.buffer.indexOf('"',i+1)}let o=this.buffer.
substring(0,i),s=o.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let a=this.continueScalar(s+1);if(a===-1)break;s=o.indexOf(`
`,a)}s!==-1&&(i=s-(o[s-1]==="\r"?2:1))}if(i===-1){if(!this.atEnd)return this.setNext("quoted-scalar");i=this.buffer.length}return yield*this.pushToIndex(i+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let i=this.buffer[++t];if(i==="+")
this.blockScalarKeep=!0;else if(i>"0"&&i<="9")this.blockScalarIndent=Number(i)-1;else if(i!=="-")break}return yield*this.pushUntil(i=>un(i)||i==="#")}*parseBlockScalar(){
let t=this.pos-1,i=0,o;e:for(let a=this.pos;o=this.buffer[a];++a)switch(o){case" ":i+=1;break;case`
`:t=a,i=0;break;case"\r":{let n=this.buffer[a+1];if(!n&&!this.atEnd)return this.setNext("block-scalar");if(n===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(i>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=i:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let a=this.continueScalar(t+1);if(a===-1)break;t=this.buffer.indexOf(`
`,a)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(o=this.buffer[s];o===" ";)o=this.buffer[++s];
if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let a=t-1,n=this.buffer[a];n==="\r"&&(n=this.buffer[--a]);let r=a;for(;n===" ";)n=this.buffer[--a];
if(n===`
`&&a>=this.pos&&a+1+i>r)t=a;else break}while(!0);return yield ea,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,i=this.pos-1,o=this.pos-1,s;for(;s=this.buffer[++o];)if(s===":"){let a=this.buffer[o+1];if(un(a)||t&&ta.has(a))break;i=o}else if(un(s)){let a=this.buffer[o+1];
if(s==="\r"&&(a===`
`?(o+=1,s=`
`,a=this.buffer[o+1]):i=o),a==="#"||t&&ta.has(a))break;if(s===`
`){let n=this.continueScalar(o+1);if(n===-1)break;o=Math.max(o,n-2)}}else{if(t&&ta.has(s))break;i=o}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ea,
yield*this.pushToIndex(i+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,i){let o=this.buffer.
slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(i&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Jl),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let i=this.
flowLevel>0,o=this.charAt(1);if(un(o)||i&&ta.has(o)){i?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,i=this.buffer[t];for(;!un(i)&&i!==">";)i=this.buffer[++t];return yield*this.
pushToIndex(i===">"?t+1:t,!1)}else{let t=this.pos+1,i=this.buffer[t];for(;i;)if(Sb.has(i))i=this.buffer[++t];else if(i==="%"&&Xd.has(this.buffer[t+1])&&Xd.has(this.
buffer[t+2]))i=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let i=this.pos-1,o;do o=this.buffer[++i];while(o===" "||t&&o==="	");let s=i-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=i),s}*pushUntil(t){let i=this.pos,o=this.buffer[i];for(;!t(o);)o=this.buffer[++i];return yield*this.pushToIndex(i,!1)}};function ui(e,t){for(let i=0;i<e.length;++i)if(e[i].type===t)return!0;return!1}function Qd(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function tf(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function ra(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function fo(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function na(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let i=0;i<t.length;++i)e.push(t[i])}function ef(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!ui(t.start,"explicit-key-ind")&&!ui(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,tf(t.value)?t.value.end?
na(t.value.end,t.sep):t.value.end=t.sep:na(t.start,t.sep),delete t.sep)}var uo=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Di,this.onNewLine=t}*parse(t,i=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let o of this.lexer.lex(t,i))yield*this.next(o);i||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
t.length;return}let i=Zd(t);if(i)if(i==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=i,yield*this.step(),i){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=t.length}else{let o=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:o,source:t}),this.offset+=t.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.
peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-s\
eq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){
return this.stack[this.stack.length-t]}*pop(t){let i=t??this.stack.pop();if(!i)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield i;else{let o=this.peek(1);switch(i.type==="block-scalar"?i.indent="indent"in o?o.indent:0:i.type==="flow-collection"&&
o.type==="document"&&(i.indent=0),i.type==="flow-collection"&&ef(i),o.type){case"document":o.value=i;break;case"block-scalar":o.props.push(i);break;case"block-m\
ap":{let s=o.items[o.items.length-1];if(s.value){o.items.push({start:[],key:i,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=i;else{Object.assign(s,{key:i,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=o.items[o.items.length-1];s.value?o.items.push({start:[],value:i}):s.value=i;break}case"\
flow-collection":{let s=o.items[o.items.length-1];!s||s.value?o.items.push({start:[],key:i,sep:[]}):s.sep?s.value=i:Object.assign(s,{key:i,sep:[]});return}default:
yield*this.pop(),yield*this.pop(i)}if((o.type==="document"||o.type==="block-map"||o.type==="block-seq")&&(i.type==="block-map"||i.type==="block-seq")){let s=i.items[i.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Qd(s.start)===-1&&(i.indent===0||s.start.every(a=>a.type!=="comment"||a.indent<i.indent))&&(o.type==="doc\
ument"?o.end=s.start:o.items.push({start:s.start}),i.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
Qd(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let i=this.startBlockValue(t);i?this.stack.push(i):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let i=ra(this.peek(2)),o=fo(i),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.
end):s=[this.sourceToken];let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=a}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let i=this.source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let i=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[this.sourceToken]});else if(i.
sep)i.sep.push(this.sourceToken);else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){na(s,i.start),
s.push(this.sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,s=o&&
(i.sep||i.explicitKey)&&this.type!=="seq-item-ind",a=[];if(s&&i.sep&&!i.value){let n=[];for(let r=0;r<i.sep.length;++r){let d=i.sep[r];switch(d.type){case"newli\
ne":n.push(r);break;case"space":break;case"comment":d.indent>t.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(a=i.sep.splice(n[1]))}switch(this.type){case"\
anchor":case"tag":s||i.value?(a.push(this.sourceToken),t.items.push({start:a}),this.onKeyLine=!0):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"explicit-key-ind":!i.sep&&!i.explicitKey?(i.start.push(this.sourceToken),i.explicitKey=!0):s||i.value?(a.push(this.sourceToken),t.items.push({start:a,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(i.explicitKey)if(i.sep)if(i.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ui(i.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(tf(i.key)&&!ui(i.sep,"newline")){
let n=fo(i.start),r=i.key,d=i.sep;d.push(this.sourceToken),delete i.key,delete i.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:n,key:r,sep:d}]})}else a.length>0?i.sep=i.sep.concat(a,this.sourceToken):i.sep.push(this.sourceToken);else if(ui(i.start,"newline"))Object.assign(i,{key:null,
sep:[this.sourceToken]});else{let n=fo(i.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})}else
i.sep?i.value||s?t.items.push({start:a,key:null,sep:[this.sourceToken]}):ui(i.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);s||i.value?(t.items.push({start:a,key:n,sep:[]}),this.
onKeyLine=!0):i.sep?this.stack.push(n):(Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let n=this.startBlockValue(t);if(n){if(n.type==="bloc\
k-seq"){if(!i.explicitKey&&i.sep&&!ui(i.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else o&&t.items.push({start:a});this.stack.push(n);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let i=t.items[t.items.
length-1];switch(this.type){case"newline":if(i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){na(s,i.start),s.push(this.
sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return;case"anchor":case"tag":if(i.value||this.indent<=t.indent)break;i.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;i.value||ui(i.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);
return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let i=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!i||i.sep?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);return;case"map-value-ind":!i||i.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!i||i.value?t.items.push({start:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!i||i.value?t.items.push({start:[],key:s,
sep:[]}):i.sep?this.stack.push(s):Object.assign(i,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(
t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||
this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let s=ra(
o),a=fo(s);ef(t);let n=t.end.splice(1,t.end.length);n.push(this.sourceToken);let r={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:a,key:t,sep:n}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let i=this.source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let i=ra(t),o=fo(i);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let i=ra(t),o=fo(i);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,i){return this.type!=="comment"||this.indent<=i?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function ia(e,t,i,o,s){let a=n=>n.reduce((r,d)=>r?.members.get(d),o);return{file:e,text:t,value:i,has:n=>a(n)!==void 0,rangeOf:(n,r)=>{let d=a(n);if(d===void 0)
throw new Error(`There is nothing at ${mr(n)} in ${e}`);return s.range(r==="key"?d.key??d.value:d.value)},removalOf:n=>{let r=a(n),d=a(n.slice(0,-1));if(r===void 0||
d===void 0||n.length===0)return;let l=Tb(t,r,d);return l===void 0?void 0:{range:s.range(l.span),text:l.text}},insertionInto:(n,r)=>{let d=a(n),l=d&&Rb(t,r,d);return l&&
{range:s.range({start:l.at,end:l.at}),text:l.text}}}}function Rb(e,t,i){let[o]=[...i.members.values()];if(e[i.value.start]==="{")return{at:i.value.start+1,text:o===
void 0?` ${t} `:` ${t},`};if(e[i.value.start]==="["){let n=/\s/.test(e[i.value.start+1]??"")?"":" ";return{at:i.value.start+1,text:o===void 0?t:`${t},${n}`}}if(o===
void 0)return;if(o.key===void 0)return Ob(e,t,o.value.start);let s=o.key.start,a=e.slice(e.lastIndexOf(`
`,s-1)+1,s);return/^ *(?:- +)*$/.test(a)?{at:s,text:`${t}
${" ".repeat(a.length)}`}:void 0}function Ob(e,t,i){let o=e.slice(e.lastIndexOf(`
`,i-1)+1,i),s=o.lastIndexOf("-");if(/^ *(?:- +)+$/.test(o))return{at:i,text:`${t}
${" ".repeat(s)}${o.slice(s)}`}}function Tb(e,t,i){let o=(t.key??t.value).start,{end:s}=t.value,a=/[[{]/.test(e[i.value.start]??"");if(!a&&i.members.size===1)return{
span:i.value,text:t.key===void 0?"[]":"{}"};let n=/^[ \t\r\n]*,[ \t]*/.exec(e.slice(s))?.[0];if(a){let l=o;for(;/\s/.test(e[l-1]??"");)l-=1;return/[[{,]/.test(e[l-
1]??"")?n!==void 0?{span:{start:o,end:s+n.length},text:""}:{span:{start:e[l-1]===","?l-1:o,end:s},text:""}:void 0}let r=e.lastIndexOf(`
`,o-1)+1,d=/^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(e.slice(s))?.[0];if(!(d===void 0||!/^[ \t]*(?:-[ \t]+)?$/.test(e.slice(r,o)))&&!(t.key!==void 0&&e.slice(r,o).includes(
"-")))return{span:{start:r,end:s+d.length},text:""}}function ke(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function rr(){return Object.create(null)}function bt(e,t){return typeof t=="number"?Array.
isArray(e)?e[t]:void 0:ke(e)&&Object.hasOwn(e,t)?e[t]:void 0}function $r(e,t){return t.reduce((i,o)=>i===void 0?void 0:bt(i,o),e)}var Li=class{#e;constructor(t){this.#e=Hl(t)}range(t){return{start:this.#t(t.start),end:this.#t(t.end)}}#t(t){let i=oa(this.#e,t);return{line:i+1,column:t-(this.#e[i]??
0)+1,offset:t}}};function Hl(e){let t=[0];for(let i=e.indexOf(`
`);i!==-1;i=e.indexOf(`
`,i+1))t.push(i+1);return t}function oa(e,t){let i=0,o=e.length-1;for(;i<o;){let s=Math.ceil((i+o)/2);(e[s]??0)<=t?i=s:o=s-1}return i}function rf(e,t,i){let{code:o,message:s,fix:a,edit:n,span:r,related:d=[],redact:l}=e;return{code:o,severity:$i[o].severity,title:$i[o].title,message:s,fix:a,...n!==
void 0&&{edit:{range:i.range(n.span),text:n.text}},file:t,...r!==void 0&&{range:i.range(r)},related:d.map(({span:p,note:m})=>({file:t,range:i.range(p),note:m})),
...l!==void 0&&{redact:l.map(p=>i.range(p))}}}var $b=100,_b={'Missing closing "quote':{message:"The string that starts here is not closed.",fix:"Add the closing double quote."},"Missing closing 'quote":{message:"\
The string that starts here is not closed.",fix:"Add the closing single quote. Inside single quotes, a single quote is written twice."},"Nested mappings are not\
 allowed in compact mappings":{message:"A map cannot start on the line of its key: this value holds a colon and a space, or the next line is indented too far.",
fix:"Put the value in quotes, or check the indentation of the next line."},"Implicit map keys need to be followed by map values":{message:"A key is expected her\
e, but no colon follows it.",fix:"Write it as key: value, or check the indentation."},"Implicit keys need to be on a single line":{message:"This would be a key \
over several lines, which YAML does not allow.",fix:"Check whether a colon is missing."},"All mapping items must start at the same column":{message:"This line i\
s not indented like the keys before it.",fix:"Give all keys of a map the same indentation."},"All sequence items must start at the same column":{message:"This l\
ine is not indented like the items before it.",fix:"Give all items of a list the same indentation."}},Cb={BAD_DQ_ESCAPE:"Inside double quotes, write a backslash\
 twice; or use single quotes, which have no escapes.",BAD_SCALAR_START:"Put the value in quotes."};function nf(e,t){let i=new Map,o=new Set;for(let r of e){let d=new Yl(
r),l=r.warnings.filter(({code:p})=>!Zl(p));for(let p of[...r.errors,...l].sort((m,u)=>m.pos[0]-u.pos[0])){if(i.size>=$b){o.add(p.pos[0]);continue}let m=Db(p,d,t);
m.span!==void 0&&!i.has(m.span.start)&&i.set(m.span.start,m)}}let s=[...i].sort(([r],[d])=>r-d).map(([,r])=>r),a=Nb(t,[...i.keys()]);if(a!==void 0)return[...s.filter(
({span:r})=>r!==void 0&&r.start<a.span.start),a.problem];let n=[...o].filter(r=>!i.has(r)).length;return n===0?s:[...s,{code:"invalid-yaml",message:`The file ho\
lds ${Ct(n,"more syntax error")}.`,fix:"Fix the first errors, then check the file again."}]}function Nb(e,t){let i=[...e.matchAll(/^ *\t[ \t]*(?=[^\s#])[^\n]*/gm)],
[o]=i.filter(d=>t.some(l=>l>=d.index&&l<=d.index+d[0].length));if(o===void 0)return;let s=o.index+o[0].indexOf("	"),a=_n(e,s,s+1),n=i.filter(({index:d})=>d>o.index).
length;return{problem:{code:"invalid-yaml",message:`The line is indented with a tab.${n>0?` So ${n===1?"is 1 line":`are ${n} lines`} below.`:""}`,fix:"Indent ev\
ery line with spaces.",span:a},span:a}}function of(e){let t=/^<{7} [^\n]*$/m.exec(e);if(!(t===null||!/^={7}\r?$/m.test(e)||!/^>{7} /m.test(e)))return{code:"inva\
lid-yaml",message:"Git left a merge conflict here: the file holds both sides.",fix:"Keep the lines that are right, and remove the others and the lines that star\
t with <<<<<<<, ======= and >>>>>>>.",span:{start:t.index,end:t.index+t[0].trimEnd().length}}}function Zl(e){return e==="TAG_RESOLVE_FAILED"||e==="BAD_COLLECTIO\
N_TYPE"}function Db({code:e,message:t,pos:i},o,s){let a=_n(s,i[0],i[1]),n=_b[t];if(t.startsWith("Missing closing")){let r=o.startAt(a.start,"string")??a.start;return{
code:"invalid-yaml",message:n?.message??t,fix:n?.fix??"Add the closing quote.",span:_n(s,r,r+1)}}if(t.startsWith("Flow ")){let r=o.startAt(a.start,"brackets");return{
code:"invalid-yaml",message:"A bracket is not closed before this place, or this line is not indented more than the key that the bracket belongs to.",fix:"Close \
the bracket, or indent the line.",span:a,...r!==void 0&&{related:[{span:_n(s,r,r+1),note:"the bracket opens here"}]}}}return{code:"invalid-yaml",message:n?.message??
Eb(t),fix:n?.fix??Cb[e]??Lb(t),span:a}}function Lb(e){return e.endsWith(" at node end")?"Put the whole value in quotes, or move what follows to a line of its ow\
n.":"Remove it, or put the whole value in quotes."}function Eb(e){let t=/^Unexpected \S+ token in YAML \S+: (.*)$/s.exec(e)?.[1];return t!==void 0?`${t} is not \
expected here.`:e.endsWith(" at node end")?"The value before this place has ended, so nothing may follow on its line.":`${e}.`}var Yl=class{#e;#t;constructor(t){
this.#e=t}startAt(t,i){return this.#t??=this.#n(),this.#t.findLast(o=>o.kind===i&&o.from<t&&o.to>=t)?.from}#n(){let t=[];return Br(this.#e,{Node:(i,o)=>{let[s,a]=o.
range??[0,0];be(o)&&o.type!==se.PLAIN?t.push({kind:"string",from:s,to:a}):Le(o)&&o.flow===!0&&t.push({kind:"brackets",from:s,to:a})}}),t}};function _n(e,t,i=t+1){
let o=Math.min(t,e.length);return{start:o,end:Math.min(Math.max(i,o),e.length)}}function af(e,t){return Number.isFinite(t)?/^[-+]?0[xob]/i.test(e)?Number.isSafeInteger(t):!/^[-+]?0[0-9]/.test(e)&&sf(e)===sf(String(t)):!1}function sf(e){let t=/^([-+]?)([0-9]*)\.?([0-9]*)(?:e([-+]?[0-9]+))?$/i.
exec(e);if(t===null)return;let[,i,o="",s="",a="0"]=t,n=`${o}${s}`.replace(/^0+/,""),r=n.replace(/0+$/,"");return r===""?"0":`${i==="-"?"-":""}${r}e${Number(a)-s.
length+n.length-r.length}`}var Xl=1e4,aa=600;function df(e,t){let i=new Ql(t),{value:o,entry:s}=i.read(e);return{value:o,entry:s,problems:i.problems}}var Ql=class{problems=[];#e=new Map;#t;#n=0;constructor(t){
this.#t=t}read(t){if(hr(t))return this.#s(t.source,sa(t));t.anchor!==void 0&&this.#e.set(t.anchor,"open");let i=be(t)?this.#l(t):yr(t)?this.#u(t):this.#o(t);return t.
anchor!==void 0&&this.#e.set(t.anchor,i),i}#r(t){this.problems.length<aa&&this.problems.push(t)}#s(t,i){let o=this.#e.get(t);if(o===void 0){let a=`${b(`*${t}`)}\
 refers to an anchor that the file does not define before it.`;return this.#r({code:"unknown-alias",message:a,fix:"Define the anchor earlier in the file, or wri\
te the value out. A string that starts with * needs quotes.",span:i}),pi(null,i)}if(o==="open"){let a=`${b(`*${t}`)} is inside the value that it refers to, so i\
t would never end.`;return this.#r({code:"unexpandable-alias",message:a,fix:"Write the value out.",span:i}),pi(null,i)}let s=this.#n;if(this.#n+=o.size,this.#n>
Xl){if(s<=Xl){let a=`With ${b(`*${t}`)}, the aliases of this file repeat more than ${Xl} values.`;this.#r({code:"unexpandable-alias",message:a,fix:"Write the va\
lues out, or repeat less.",span:i})}return pi(null,i)}return{value:o.value,size:o.size,entry:{key:void 0,value:i,members:o.entry.members}}}#l(t){let i=sa(t),{value:o}=t;
if(typeof o=="string")return this.#a(o,i),pi(o,i);if(typeof o=="number"){if(!af(t.source,o)){let s=Number.isFinite(o)?`would be read as ${o}`:"is not a number t\
hat JSON knows";this.#r({code:"inexact-number",message:`${t.source.slice(0,60)} ${s}.`,fix:`If it is a string, such as an account id, write it in quotes: ${b(t.
source)}.`,edit:{span:i,text:JSON.stringify(t.source)},span:i})}return pi(o===0?0:o,i)}return pi(typeof o=="boolean"?o:null,i)}#a(t,i){if(Eo(t))return;let[o]=new RegExp(
"(?![\\t\\n\\r])\\p{Cc}|\\p{Cs}","u").exec(t)??[];if(o===void 0||this.#t.slice(i.start,i.end).includes(o))return;let s=new RegExp("\\p{Cs}","u").test(o)?"half o\
f a surrogate pair":"a control character";this.#r({code:"control-character",message:`${b(t)} holds ${hl(o)}, ${s}.`,fix:"Remove the escape.",span:i})}#o(t){let i=t.
items.map(s=>this.read(s)),o=new Map(i.map(({entry:s},a)=>[a,s]));return{value:i.map(({value:s})=>s),size:lf(i),entry:{key:void 0,value:cf(t,i),members:o}}}#u(t){
let i={__proto__:null},o=new Map,s=[];for(let a of t.items){let n=sa(a.key),r=this.#p(a.key,n),d=a.value===null?pi(null,{start:n.end,end:n.end}):this.read(a.value);
if(s.push(d),r===void 0)continue;let l=o.get(r)?.key;l===void 0?(i[r]=d.value,o.set(r,{...d.entry,key:n})):this.#r({code:"duplicate-key",message:`${b(r)} is alr\
eady a key of this map.`,fix:"Remove one of the two, or merge them.",span:n,related:[{span:l,note:"first written here"}]})}return{value:i,size:lf(s),entry:{key:void 0,
value:cf(t,s),members:o}}}#p(t,i){if(be(t)&&typeof t.value=="string"){if(t.value==="<<"&&t.type===se.PLAIN){this.#r({code:"merge-key",message:"<< merged another\
 map in YAML 1.1; YAML 1.2 does not have it.",fix:"Write the keys out. An alias can still stand for a whole value: key: *anchor.",span:i});return}return t.anchor!==
void 0&&this.#e.set(t.anchor,pi(t.value,i)),this.#a(t.value,i),t.value}this.#r({code:"non-string-key",...Ub(t),span:i})}};function Ub(e){if(hr(e))return{message:"\
This is an alias, but a key is needed here.",fix:"Write the key out."};if(yr(e))return{message:"This is a map, but a key is needed here.",fix:"Write a string be\
fore the colon. A string that starts with { needs quotes."};if(Tr(e))return{message:"This is a list, but a key is needed here.",fix:"Write a string before the c\
olon. A string that starts with [ needs quotes."};let{source:t,value:i}=e;if(t==="")return{message:"There is no key before the colon.",fix:"Write the key, or re\
move the line."};let o=i===null?"null":typeof i=="boolean"?"true or false":"a number";return{message:`To YAML, ${b(t)} without quotes is ${o}; a key is a string\
.`,fix:`Write it in quotes: ${b(t)}.`}}var Mb=new Map;function pi(e,t){return{value:e,size:1,entry:{key:void 0,value:t,members:Mb}}}function lf(e){return e.reduce(
(t,{size:i})=>t+i,1)}function sa(e){let[t,i]=e.range;return{start:t,end:i}}function cf(e,t){let{start:i,end:o}=sa(e),s=t[t.length-1];return e.flow===!0||s===void 0?
{start:i,end:o}:{start:i,end:s.entry.value.end}}var ec=64,uf=25e4;function po(e,t){let{text:i,problems:o,unreadable:s}=ld(t),a=new Li(i),{document:n,problems:r}=s?{document:void 0,problems:[]}:Fb(e,i,a),d=[...o,
...r].map(l=>rf(l,e,a));return{document:d.length===0?n:void 0,text:i,diagnostics:d.sort(ks)}}function Fb(e,t,i){let o=of(t);if(o!==void 0)return{problems:[o]};let s=jb(
t);if("tooMany"in s)return{problems:[{code:"file-too-large",message:`The file has more than ${uf} words and punctuation marks; they are used up here.`,fix:"Chec\
k that this is a spec. A spec of a hundred providers stays far below the limit.",span:s.tooMany}]};if("tooDeep"in s)return{problems:[{code:"nested-too-deeply",message:`\
More than ${ec} lists and maps are inside one another here.`,fix:"Check the indentation and the brackets before this place.",span:s.tooDeep}]};let a=[...Vb(s),...zb(
s,t)],r=[...new co({version:"1.2",schema:"core",resolveKnownTags:!1,uniqueKeys:!1,merge:!1,logLevel:"silent"}).compose(s,!0,t.length)],d=nf(r,t);if(a.length>0||
d.length>0)return{problems:[...a,...d]};let l=r.flatMap(({warnings:w})=>w).filter(({code:w})=>Zl(w)).slice(0,aa).map(w=>Wb(w,t)),p=r[0]?.contents;if(p==null)return{
problems:[{code:"empty-file",...ff(t)}]};let{value:m,entry:u,problems:h}=df(p,t),y=[...l,...h];if(m===null&&y.length===0)return{problems:[{code:"empty-file",...ff(
t)}]};if(!ke(m)){let w=m===null||typeof m!="object"?"a single value":"a list";return{problems:[...y,{code:"root-not-a-map",message:`The file holds ${w}.`,fix:"S\
tart with the keys of a spec: version, name, region, userPool.",span:u.value,redact:[u.value]}]}}if(y.length>0)return{problems:y};let g=[...u.members.values()][0]?.
key;return{document:ia(e,t,m,{...u,key:g},i),problems:[]}}function jb(e){let t=new uo,i=[],o=0;for(let s of new Di().lex(e)){if(++o>uf)return{tooMany:_n(e,t.offset)};
for(let a of t.next(s))i.push(a);if(t.stack.length>ec&&t.stack.filter(qb).length>ec)return{tooDeep:_n(e,t.offset)}}return i.push(...t.end()),i}function qb({type:e}){
return e==="block-map"||e==="block-seq"||e==="flow-collection"}function Vb(e){return e.slice(0,aa).flatMap(t=>t.type!=="directive"||/^%YAML[ \t]+1\.2[ \t]*$/.test(
t.source)?[]:[{code:"unsupported-directive",message:`${b(t.source)} asks for something other than YAML 1.2.`,fix:"Remove the line.",span:{start:t.offset,end:t.offset+
t.source.length}}])}function zb(e,t){let[,i,...o]=e.filter(r=>r.type==="document");if(i===void 0)return[];let s=i.start.find(({type:r})=>r==="doc-start"),a=`The\
 file holds ${o.length+2} documents; another one starts here.`,n=s===void 0?_n(t,i.offset):_n(t,s.offset,s.offset+s.source.length);return[{code:"several-documen\
ts",message:a,fix:"Keep one spec per file: move the other documents to files of their own.",span:n}]}function Wb({pos:e},t){let i=_n(t,e[0],e[1]);return{code:"u\
nsupported-tag",message:`${b(t.slice(i.start,i.end))} is not a tag of YAML's core schema, or does not fit its value.`,fix:"Remove the tag. A string that starts \
with ! needs quotes.",span:i}}function ff(e){return{message:/\S/.test(e)?"The file holds no data, only comments, markers or null.":"The file is empty.",fix:"Sta\
rt with the keys of a spec: version, name, region, userPool."}}function mf(e,t){let i=new TextDecoder().decode(t);return e.endsWith(".json")?Kb(e,t,i):Hb(e,i)}var Bb={check:1,data:2,ephemeral:2,module:1,output:1,provider:1,
resource:2,variable:1};function Kb(e,t,i){let o;try{o=JSON.parse(i)}catch{return{problem:"is no JSON"}}if(!ke(o))return{problem:"holds no JSON object"};let s=[],
a=(n,r,d,l,p)=>{if(Array.isArray(l))for(let[m,u]of l.entries())a(n,r,d,u,[...p,m]);else if(ke(l)){let m=Object.entries(l).filter(([u])=>u!=="//");if(d>0)for(let[
u,h]of m)a(n,[...r,u],d-1,h,[...p,u]);else s.push({type:n,labels:r,path:p,members:m.flatMap(([u,h])=>Gb(u,h,p))})}};for(let[n,r]of Object.entries(o))a(n,[],Bb[n]??
0,r,[n]);return{document:po(e,t).document??Jb(e,i),blocks:s}}function Gb(e,t,i){return e!=="dynamic"?[{name:e,path:[...i,e]}]:(Array.isArray(t)?t:[t]).flatMap(s=>ke(
s)?Object.keys(s).map(a=>({name:a,path:[...i,e]})):[])}function Jb(e,t){let i=new Li(t).range({start:0,end:0});return{file:e,text:t,value:rr(),has:()=>!0,rangeOf:()=>i,
removalOf:()=>{},insertionInto:()=>{}}}function Hb(e,t){let i=new Li(t),o=Zb(t);if("unclosed"in o){let{line:u}=i.range({start:o.at,end:o.at}).start;return{problem:`\
has ${o.unclosed} in line ${u} that does not end`}}let s=[],a=new Map,n=[],r=[],d=0,l=0,p=u=>u.map(({text:h})=>h);for(let u of o.tokens)if(u.kind==="open"){let[
h]=r??[];if(u.text==="{"&&h?.kind==="word"&&r!==void 0)if(l===0){d=h.span.start,n=[];let[y="",...g]=p(r);s.push({type:y,labels:g,path:[s.length],members:n}),a.set(
s.length-1,Yb({start:d,end:u.span.start},n))}else l===1&&pf(n,s.length-1,r);l+=1,r=l===1?[]:void 0}else if(u.kind==="close"){if(l-=1,l<0)return{problem:`has a b\
racket too many in line ${i.range(u.span).start.line}`};r=l===0?[]:void 0}else u.kind==="line"?l<=1&&(r=[]):u.kind==="word"||u.kind==="string"?r?.push(u):(l===1&&
u.text==="="&&r?.length===1&&pf(n,s.length-1,r),r=void 0);if(l>0)return{problem:`has a block in line ${i.range({start:d,end:d}).start.line} that does not end`};
let m={start:0,end:t.length};return{document:ia(e,t,rr(),{key:void 0,value:m,members:a},i),blocks:s}}function pf(e,t,[i,o]){let s=i?.text==="dynamic"&&o!==void 0?
o:i;s!==void 0&&e.push({name:s.text,path:[t,e.length],span:s.span})}function Yb(e,t){return{key:e,value:e,get members(){return new Map(t.map(({span:i},o)=>[o,{key:i,
value:i,members:new Map}]))}}}function Zb(e){let t=[],i=/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,o=e.startsWith("\uFEFF")?1:0,s=(a,n,r=e.slice(o,n))=>{t.push({kind:a,
text:r,span:{start:o,end:n}}),o=n};for(;o<e.length;){let a=e[o]??"",n=e[o+1];if(a===`
`)s("line",o+1);else if(/\s/.test(a))o+=1;else if(a==="#"||a==="/"&&n==="/")o=la(e,o);else if(a==="/"&&n==="*"){let r=e.indexOf("*/",o+2);if(r===-1)return{unclosed:"\
a comment",at:o};o=r+2}else if(a==='"'){let r=yf(e,o);if(r===void 0)return{unclosed:"a string",at:o};s("string",r,e.slice(o+1,r-1))}else if(a==="<"&&n==="<"&&hf(
e,o)!==void 0){let r=Qb(e,o);if(r===void 0)return{unclosed:"a heredoc",at:o};s("other",r)}else if("{[(".includes(a))s("open",o+1);else if("}])".includes(a))s("c\
lose",o+1);else{i.lastIndex=o;let r=i.exec(e)?.[0];r===void 0?s("other",o+1):s("word",o+r.length)}}return{tokens:t}}function hf(e,t){return/^<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u.
exec(e.slice(t,t+200))?.[1]}function la(e,t){let i=e.indexOf(`
`,t);return i===-1?e.length:i}function yf(e,t){let i=t+1;for(;i<e.length;){let o=e[i];if(o==='"')return i+1;if(o===`
`)return;if(o==="\\")i+=2;else if((o==="$"||o==="%")&&e[i+1]===o&&e[i+2]==="{")i+=3;else if((o==="$"||o==="%")&&e[i+1]==="{"){let s=Xb(e,i+2);if(s===void 0)return;
i=s}else i+=1}}function Xb(e,t){let i=1;for(let o=t;o<e.length;o+=1){let s=e[o];if(s==="{")i+=1;else if(s==="}"){if(i-=1,i===0)return o+1}else if(s==='"'){let a=yf(
e,o);if(a===void 0)return;o=a-1}}}function Qb(e,t){let i=hf(e,t);for(let o=la(e,t)+1;o<=e.length;o=la(e,o)+1){let s=la(e,o);if(e.slice(o,s).trim()===i)return s}}function ca(e){return t=>({document:e,path:t})}function tc(e,t,{path:i}){return{origin:()=>({document:e,path:t}),path:i,at:"key"}}function rc(e,t){return e.at===
t.at&&gf(e)===gf(t)}function gf({origin:e,path:t}){let i=e(t);return JSON.stringify([i.document.file,i.path])}function Ei({path:e}){return e.slice(e.lastIndexOf("/")+1)}function vf(e){return/\.(?:tf|tofu)(?:\.json)?$/.test(e)}function bf(e){return/^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(e)}function mi({identityProviders:e}){return e.filter(ew)}function ew(e){return e.type==="oidc"&&e.iamOidcProviderUrl!==void 0&&e.clientId!==void 0}var Af=xn(kf());function jt(e){let t=e.toLowerCase().replace(/[^a-z0-9]/g,"_"),i=/^[0-9]/.test(t)?`_${t}`:t;return/^[\x00-\x7f]*$/.test(e)?i:`${i}_${xf(e)}`}function xf(e){
return(0,Af.createHash)("sha256").update(e).digest("hex").slice(0,8)}var Sf=64,nc="-pre-sign-up";function ic(e){let t=e+nc;return t.length<=Sf?t:If(e,e)}function Pf(e,t){
return t==="/"?ic(e):If(e,t+e)}function If(e,t){let i=xf(t);return`${e.slice(0,Sf-nc.length-i.length-1)}-${i}${nc}`}function da(e,t){return`${e}.auth.${t}.amazo\
ncognito.com`}function Ui(e){return e.kind==="adopted"?e.id:e.kind==="referenced"&&"id"in e.reference?e.reference.id:void 0}function Rf(e){return e.kind!=="created"||e.deletionProtection}
function fa(e){return e.kind!=="referenced"&&e.caseSensitiveUsernames}function _r(e){return e.kind==="created"?e.requiredAttributes:[]}function vr(e){return e.kind===
"referenced"?[]:e.customAttributes??[]}function Gr(e){if(e.kind!=="referenced")return e.kind==="created"?e:e.settings}function Of(e){return e.kind==="referenced"?void 0:e.webAclArn}function Tf(e){let t=e.publish?.parameterPrefix;return t===void 0?[]:[{address:"user_pool_id",name:`${t}/user_pool_id`,value:{kind:"userPoolId"}},{address:"user\
_pool_arn",name:`${t}/user_pool_arn`,value:{kind:"userPoolArn"}},{address:"issuer",name:`${t}/issuer`,value:{kind:"issuer"}},...tw(e)?[{address:"domain",name:`${t}\
/domain`,value:{kind:"domain"}}]:[],...e.appClients.map(({key:i})=>({address:`client_id_${jt(i)}`,name:`${t}/clients/${i}/client_id`,value:{kind:"clientId",client:i}}))]}
function Qo({publish:e,appClients:t}){let i=e?.clientSecrets;return i===void 0?[]:t.filter(({secret:o})=>o).map(({key:o})=>({client:o,name:`${i.name}/${o}`}))}function tw({
userPool:e,appClients:t}){return e.domain!==void 0||e.kind!=="created"&&t.some(({flows:i})=>i.length>0)}var $f={ACCOUNT_LINKED:"nobody",ACCOUNT_DISABLED:"person",EMAIL_DOMAIN_NOT_ALLOWED:"person",EMAIL_IN_USE:"person",EMAIL_NOT_USABLE:"person",LINK_REFUSED:"setup",
NOT_INVITED:"person",PROFILE_EXISTS:"person",PROFILE_INCOMPLETE:"setup",SIGN_IN_IN_PROGRESS:"person",SIGN_IN_MISCONFIGURED:"setup",SIGN_IN_REFUSED:"person",SIGN_IN_UNAVAILABLE:"\
service",TOO_MANY_IDENTITIES:"person"},_f=Object.keys($f).filter(e=>$f[e]!=="nobody");var Cf="us-east-1";function oc({adopted:e,certificateArn:t,hostedZoneId:i}){return t===void 0&&i!==void 0&&e===void 0}function Nf({appClients:e,userPool:t}){return t.
domain?.managedLogin===!0?e:[]}var es={preSignUp:{argument:"pre_sign_up",runsForFederated:!0},preAuthentication:{argument:"pre_authentication",runsForFederated:!0},postAuthentication:{argument:"\
post_authentication",runsForFederated:!0},postConfirmation:{argument:"post_confirmation",runsForFederated:!0},preTokenGeneration:{argument:"pre_token_generation",
runsForFederated:!0},customMessage:{argument:"custom_message",runsForFederated:!1},userMigration:{argument:"user_migration",runsForFederated:!1},defineAuthChallenge:{
argument:"define_auth_challenge",runsForFederated:!1},createAuthChallenge:{argument:"create_auth_challenge",runsForFederated:!1},verifyAuthChallengeResponse:{argument:"\
verify_auth_challenge_response",runsForFederated:!1}};function Cr(e){return e.kind==="referenced"?[]:e.triggers}function Df(e){return Cr(e).filter(({permission:t})=>t)}
function Lf({slot:e}){return`cognito_${es[e].argument}`}function ua(e){let t=e.split(":");return{region:t[3]??"",functionArn:t.slice(0,7).join(":"),qualifier:t[7]}}var rw={read:[],create:[],update:[],delete:[]},Uf={aws_acm_certificate:{heldBy:Ef,blocks:{options:{},validation_option:{}},replacedFor:["domain_name","key_algor\
ithm","subject_alternative_names","validation_method"],actions:{read:["acm:DescribeCertificate","acm:ListTagsForCertificate"],create:["acm:RequestCertificate"],
update:["acm:AddTagsToCertificate","acm:RemoveTagsFromCertificate"],delete:["acm:DeleteCertificate"]}},aws_acm_certificate_validation:{heldBy:Ef,blocks:{timeouts:{}},
replacedFor:["certificate_arn","validation_record_fqdns"],actions:{read:["acm:DescribeCertificate"],create:["acm:DescribeCertificate"],update:[],delete:[]}},aws_cloudwatch_dashboard:{
heldBy:e=>e.preSignUpFunction?.dashboard===!0?Cn(e,"pre_sign_up",t=>t):[],blocks:{},replacedFor:["dashboard_name"],actions:{read:["cloudwatch:GetDashboard"],create:[
"cloudwatch:PutDashboard"],update:["cloudwatch:PutDashboard"],delete:["cloudwatch:DeleteDashboards"]}},aws_cloudwatch_log_group:{heldBy:e=>Cn(e,"pre_sign_up",t=>`\
/aws/lambda/${t}`),blocks:{},replacedFor:["name"],actions:{read:["logs:DescribeLogGroups","logs:ListTagsForResource"],create:["logs:CreateLogGroup"],update:["lo\
gs:PutRetentionPolicy","logs:TagResource","logs:UntagResource"],delete:["logs:DeleteLogGroup"]}},aws_cloudwatch_log_metric_filter:{heldBy:e=>iw(e)?Cn(e,"pre_sig\
n_up_refusals",t=>`${t}-refusals`):[],blocks:{metric_transformation:{}},replacedFor:["log_group_name","name"],actions:{read:["logs:DescribeMetricFilters"],create:[
"logs:PutMetricFilter"],update:["logs:PutMetricFilter"],delete:["logs:DeleteMetricFilter"]}},aws_cloudwatch_metric_alarm:{heldBy:e=>nw(e)?["errors","throttles",
..._f.map(t=>`refusal_${t.toLowerCase()}`)].flatMap(t=>Cn(e,`pre_sign_up_${t}`,i=>`${i}-${t.replaceAll("_","-")}`)):[],blocks:{metric_query:{metric:{}}},replacedFor:[
"alarm_name"],actions:{read:["cloudwatch:DescribeAlarms","cloudwatch:ListTagsForResource"],create:["cloudwatch:PutMetricAlarm"],update:["cloudwatch:PutMetricAla\
rm","cloudwatch:TagResource","cloudwatch:UntagResource"],delete:["cloudwatch:DeleteAlarms"]}},aws_cognito_identity_provider:{heldBy:e=>e.identityProviders.map(({
name:t,adopted:i,at:o})=>({name:jt(t),awsName:t,importId:i===void 0?void 0:ts(e,`:${t}`),written:{name:t,place:o.key()}})),blocks:{},replacedFor:["provider_name",
"provider_type","user_pool_id"],actions:{read:["cognito-idp:DescribeIdentityProvider"],create:["cognito-idp:CreateIdentityProvider"],update:["cognito-idp:Update\
IdentityProvider"],delete:["cognito-idp:DeleteIdentityProvider"]}},aws_cognito_managed_login_branding:{heldBy:e=>Nf(e).map(({key:t})=>({name:jt(t),awsName:void 0})),
blocks:{asset:{}},replacedFor:["client_id","user_pool_id"],actions:{read:["cognito-idp:DescribeManagedLoginBranding"],create:["cognito-idp:CreateManagedLoginBra\
nding"],update:["cognito-idp:UpdateManagedLoginBranding"],delete:["cognito-idp:DeleteManagedLoginBranding"]}},aws_cognito_resource_server:{heldBy:e=>e.userPool.
resourceServers.map(({identifier:t,adopted:i,at:o})=>({name:jt(t),awsName:t,importId:i===void 0?void 0:ts(e,`|${t}`),written:{name:t,place:o.key()}})),blocks:{scope:{}},
replacedFor:["identifier","user_pool_id"],actions:{read:["cognito-idp:DescribeResourceServer"],create:["cognito-idp:CreateResourceServer"],update:["cognito-idp:\
UpdateResourceServer"],delete:["cognito-idp:DeleteResourceServer"]}},aws_cognito_user_group:{heldBy:e=>e.userPool.groups.map(({name:t,adopted:i,at:o})=>({name:jt(
t),awsName:t,importId:i===void 0?void 0:ts(e,`/${t}`),written:{name:t,place:o.key()}})),blocks:{},replacedFor:["name","user_pool_id"],actions:{read:["cognito-id\
p:GetGroup"],create:["cognito-idp:CreateGroup"],update:["cognito-idp:UpdateGroup"],delete:["cognito-idp:DeleteGroup"]}},aws_cognito_user_pool:{heldBy:e=>e.userPool.
kind==="referenced"?[]:[{name:"pool",awsName:void 0,importId:e.userPool.kind==="adopted"?ts(e,""):void 0}],blocks:{account_recovery_setting:{recovery_mechanism:{}},
admin_create_user_config:{invite_message_template:{}},device_configuration:{},email_configuration:{},email_mfa_configuration:{},lambda_config:{custom_email_sender:{},
custom_sms_sender:{},pre_token_generation_config:{}},password_policy:{},schema:{number_attribute_constraints:{},string_attribute_constraints:{}},sign_in_policy:{},
sms_configuration:{},software_token_mfa_configuration:{},user_attribute_update_settings:{},user_pool_add_ons:{advanced_security_additional_flows:{}},username_configuration:{},
verification_message_template:{},web_authn_configuration:{}},replacedFor:["alias_attributes","username_attributes","username_configuration"],actions:{read:["cog\
nito-idp:DescribeUserPool","cognito-idp:GetUserPoolMfaConfig"],create:["cognito-idp:CreateUserPool"],update:["cognito-idp:AddCustomAttributes","cognito-idp:SetU\
serPoolMfaConfig","cognito-idp:TagResource","cognito-idp:UntagResource","cognito-idp:UpdateUserPool"],delete:["cognito-idp:DeleteUserPool"]}},aws_cognito_user_pool_client:{
heldBy:e=>e.appClients.map(({key:t,adopted:i,at:o})=>({name:jt(t),awsName:void 0,importId:i===void 0?void 0:ts(e,`/${i}`),written:{name:t,place:o.key()}})),blocks:{
analytics_configuration:{},refresh_token_rotation:{},token_validity_units:{}},replacedFor:["generate_secret","user_pool_id"],actions:{read:["cognito-idp:Describ\
eUserPoolClient"],create:["cognito-idp:CreateUserPoolClient"],update:["cognito-idp:UpdateUserPoolClient"],delete:["cognito-idp:DeleteUserPoolClient"]}},aws_cognito_user_pool_domain:{
heldBy:e=>{let{custom:t,prefix:i}=e.userPool.domain??{},o=Ui(e.userPool)!==void 0;return Object.entries({custom:t,prefix:i}).flatMap(([s,a])=>a===void 0?[]:[{name:s,
awsName:a.name,importId:a.adopted!==void 0&&o?a.name:void 0}])},blocks:{},replacedFor:["domain","user_pool_id"],actions:{read:["cognito-idp:DescribeUserPoolDoma\
in"],create:["cognito-idp:CreateUserPoolDomain"],update:["cognito-idp:UpdateUserPoolDomain"],delete:["cognito-idp:DeleteUserPoolDomain"]}},aws_iam_openid_connect_provider:{
heldBy:e=>mi(e).map(({name:t,iamOidcProviderUrl:i})=>({name:jt(t),awsName:i.replace(/^https:\/\//,"")})),blocks:{},replacedFor:["url"],actions:{read:["iam:GetOp\
enIDConnectProvider"],create:["iam:CreateOpenIDConnectProvider"],update:["iam:AddClientIDToOpenIDConnectProvider","iam:RemoveClientIDFromOpenIDConnectProvider",
"iam:TagOpenIDConnectProvider","iam:UntagOpenIDConnectProvider"],delete:["iam:DeleteOpenIDConnectProvider"]}},aws_iam_role:{heldBy:e=>Cn(e,"pre_sign_up",()=>Pf(
e.stackName,e.preSignUpFunction?.rolePath??"/")),blocks:{inline_policy:{}},replacedFor:["name","path"],actions:{read:["iam:GetRole","iam:ListAttachedRolePolicie\
s","iam:ListRolePolicies"],create:["iam:CreateRole"],update:["iam:PutRolePermissionsBoundary","iam:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy","iam:Up\
dateRole","iam:UpdateRoleDescription"],delete:["iam:DeleteRole","iam:ListInstanceProfilesForRole"]}},aws_iam_role_policy:{heldBy:e=>[...Cn(e,"pre_sign_up_logs",
()=>"write-own-logs"),...e.userPool.kind==="referenced"?[]:[...e.accountLinking===void 0?[]:Cn(e,"pre_sign_up_pool",()=>"link-users-in-own-pool"),...e.preSignUpFunction?.
kmsKeyArn===void 0?[]:Cn(e,"pre_sign_up_environment",()=>"read-own-environment")]],blocks:{},replacedFor:["name","role"],actions:{read:["iam:GetRolePolicy"],create:[
"iam:PutRolePolicy"],update:["iam:PutRolePolicy"],delete:["iam:DeleteRolePolicy"]}},aws_lambda_function:{heldBy:e=>Cn(e,"pre_sign_up",t=>t),blocks:{dead_letter_config:{},
environment:{},ephemeral_storage:{},file_system_config:{},image_config:{},logging_config:{},snap_start:{},timeouts:{},tracing_config:{},vpc_config:{}},replacedFor:[
"function_name","package_type"],actions:{read:["lambda:GetFunction","lambda:GetFunctionCodeSigningConfig","lambda:ListVersionsByFunction"],create:["iam:PassRole",
"lambda:CreateFunction"],update:["lambda:DeleteFunctionConcurrency","lambda:PutFunctionCodeSigningConfig","lambda:PutFunctionConcurrency","lambda:TagResource","\
lambda:UntagResource","lambda:UpdateFunctionCode","lambda:UpdateFunctionConfiguration"],delete:["lambda:DeleteFunction"]}},aws_lambda_permission:{heldBy:e=>e.userPool.
kind==="referenced"?[]:[...Cn(e,"cognito_pre_sign_up",()=>{}),...Df(e.userPool).map(t=>({name:Lf(t),awsName:void 0}))],blocks:{},replacedFor:["action","function\
_name","principal","source_account","source_arn","statement_id"],actions:{read:["lambda:GetPolicy"],create:["lambda:AddPermission"],update:[],delete:["lambda:Re\
movePermission"]}},aws_route53_record:{heldBy:({userPool:{domain:e}})=>{let{custom:t}=e??{};return t?.hostedZoneId===void 0?[]:[{name:"custom_a",awsName:void 0},
{name:"custom_aaaa",awsName:void 0},...oc(t)?[{name:"custom_certificate",awsName:void 0}]:[]]},blocks:{alias:{},cidr_routing_policy:{},failover_routing_policy:{},
geolocation_routing_policy:{},geoproximity_routing_policy:{coordinates:{}},latency_routing_policy:{},timeouts:{},weighted_routing_policy:{}},replacedFor:["name",
"type","zone_id"],actions:{read:["route53:GetHostedZone","route53:ListResourceRecordSets"],create:["route53:ChangeResourceRecordSets","route53:GetChange"],update:[
"route53:ChangeResourceRecordSets","route53:GetChange"],delete:["route53:ChangeResourceRecordSets","route53:GetChange"]}},aws_secretsmanager_secret:{heldBy:e=>Qo(
e).map(({client:t,name:i})=>({name:jt(t),awsName:i})),blocks:{replica:{}},replacedFor:["name"],actions:{read:["secretsmanager:DescribeSecret","secretsmanager:Ge\
tResourcePolicy"],create:["secretsmanager:CreateSecret"],update:["secretsmanager:TagResource","secretsmanager:UntagResource","secretsmanager:UpdateSecret"],delete:[
"secretsmanager:DeleteSecret"]}},aws_secretsmanager_secret_version:{heldBy:e=>Qo(e).map(({client:t})=>({name:jt(t),awsName:void 0})),blocks:{},replacedFor:["sec\
ret_id"],actions:{read:["secretsmanager:GetSecretValue"],create:["secretsmanager:PutSecretValue"],update:[],delete:["secretsmanager:UpdateSecretVersionStage"]}},
aws_ssm_parameter:{heldBy:e=>Tf(e).map(({address:t,name:i})=>({name:t,awsName:i})),blocks:{},replacedFor:["name"],actions:{read:["ssm:DescribeParameters","ssm:G\
etParameter","ssm:ListTagsForResource"],create:["ssm:PutParameter"],update:["ssm:AddTagsToResource","ssm:RemoveTagsFromResource"],delete:["ssm:DeleteParameter"]}},
aws_wafv2_web_acl_association:{heldBy:({userPool:e})=>Of(e)!==void 0?[{name:"pool",awsName:void 0}]:[],blocks:{timeouts:{}},replacedFor:["resource_arn","web_acl\
_arn"],actions:{read:["cognito-idp:GetWebACLForResource","wafv2:GetWebACL","wafv2:GetWebACLForResource"],create:["cognito-idp:AssociateWebACL","wafv2:AssociateW\
ebACL"],update:[],delete:["cognito-idp:DisassociateWebACL","wafv2:DisassociateWebACL"]}},terraform_data:{heldBy:({identityProviders:e})=>e.filter(({type:t})=>t===
"apple").map(({name:t})=>({name:`${jt(t)}_key`,awsName:void 0})),blocks:{},replacedFor:["triggers_replace"],actions:rw}};var pa=Object.keys(Uf);function ma(e,t){return Uf[t].heldBy(e)}function nw({preSignUpFunction:e}){return e?.alarmTopicArn!==void 0}function iw({preSignUpFunction:e}){
return e?.alarmTopicArn!==void 0||e?.dashboard===!0}function Cn({preSignUpFunction:e,stackName:t},i,o){return e===void 0?[]:[{name:i,awsName:o(ic(t))}]}function Ef({
userPool:{domain:e}}){let{custom:t}=e??{};return t!==void 0&&oc(t)?[{name:"custom",awsName:void 0}]:[]}function ts(e,t){let i=Ui(e.userPool);return i===void 0?void 0:
i+t}var Mf=new WeakMap;function sc({at:e,terraform:t}){let i=e.file.slice(0,e.file.lastIndexOf("/")+1);return t.include.flatMap(o=>o.files.flatMap(s=>{let a=Ei(s);if(!("\
bytes"in s.content)||!vf(a))return[];let{bytes:n}=s.content,r=Mf.get(n)??mf(i+s.path,n);return Mf.set(n,r),[{inclusion:o,file:s,isOverride:bf(a),read:r}]}))}function hi(e){
return sc(e).flatMap(({inclusion:t,read:i,isOverride:o})=>"problem"in i?[]:i.blocks.map(s=>({...s,isOverride:o,address:ow(s),place:tc(i.document,s.path,t.place),
placeOf:({path:a})=>tc(i.document,a,t.place)})))}function mo(e){return new Set(pa.flatMap(t=>ma(e,t).map(({name:i})=>`${t}.${i}`)))}function ow({type:e,labels:t}){
return e==="resource"?t.join("."):[e,...t].join(".")}function ha(e){return hi(e).some(({isOverride:t,address:i,members:o})=>t&&i==="aws_cognito_user_pool.pool"&&o.some(({name:s})=>s==="sms_configuration"))}var Ff={code:"account-recovery-without-sender",severity:"warning",title:"A forgotten password could not be recovered",why:"Text messages need an SMS configurati\
on, which an override file gives. Where nothing but the phone number may recover an account, no one could.",source:"https://docs.aws.amazon.com/cognito/latest/d\
eveloperguide/managing-users-passwords.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||ha(e))return;let{accountRecovery:i}=t;i==="admin_on\
ly"||i.some(o=>o!=="phone_number")||(yield{message:"Accounts are recovered only by text message, for which the pool has no sender.",fix:"Add email, or write adm\
in_only.",place:t.at.value("accountRecovery")})}};var jf={code:"adopt-without-existing-pool",severity:"error",title:"`adopt` needs an existing pool with a known id",why:"A provider, app client, domain, group or\
 resource server is imported under an id that begins with the id of its pool. A new pool has none of them, and a pool known only by its name, or by where its id\
 lives, has no id to write down: Terraform 1.5 accepts only literal ids.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:e}){
let{identityProviders:t,appClients:i,userPool:o}=e;if(Ui(o)!==void 0)return;let s=[...o.domain?.prefix?.adopted===void 0?[]:[o.at.to("domain").key("adopt")],...o.
domain?.custom?.adopted===void 0?[]:[o.at.to("domain").to("custom").key("adopt")],...[...o.groups,...o.resourceServers].flatMap(({adopted:a,at:n})=>a===void 0?[]:
[n.key("adopt")]),...t.flatMap(({adopted:a,at:n})=>a===void 0?[]:[n.key("adopt")]),...i.flatMap(({adopted:a,at:n})=>a===void 0?[]:[n.key("adopt")])];for(let a of s)
yield o.kind==="referenced"?{message:`The pool is named by ${"name"in o.reference?"its name":"where its id lives"}, but the import needs its id.`,fix:"Write the\
 id of the pool as userPool.reference.",place:a,related:[{...o.at.value("reference"),note:"the pool is named here"}]}:{message:"This stack makes a new pool, whi\
ch has nothing yet.",fix:"Remove the line; or name the existing pool with userPool.adopt or userPool.reference.",place:a}}};var sw=/^(?:true|false|null|yes|no|on|off|y|n)$/i;function Nr(e){return typeof e=="string"&&(!/^(?:[a-z/](?:[\w/.@:-]*[\w/])?|[0-9]+[smhd])$/i.test(e)||sw.test(
e))?JSON.stringify(e):String(e)}function He(e,t){return e.at==="value"?{kind:"replace",place:e,text:Nr(t)}:void 0}function ho(e,t){return{kind:"replace",place:e,text:Nr(t)}}function Ae(e){return e.
at==="value"?{kind:"remove",place:e}:void 0}function qt(e,t){return e.at==="value"?{kind:"insert",place:e,text:Nr(t)}:void 0}function ya(e,t){return e.at==="val\
ue"?{kind:"insert",place:e,text:t}:void 0}function Dr(e,t,i){return t.includes(i)?{fix:`Remove it: ${b(i)} is listed already.`,edit:Ae(e)}:{fix:`Write ${b(i)}.`,
edit:He(e,i)}}var qf={code:"adopted-name-differs",severity:"error",title:"What is adopted has another name here",why:"Nothing of a pool but its clients can be renamed. Import\
ed under another name, Terraform would plan to delete it and to make a new one: the users of a provider and the links to it, or the members of a group, would be\
 lost.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider",*check({federation:e}){let{identityProviders:t,
userPool:i}=e;for(let{name:n,adopted:r,at:d}of t)yield*ga("The provider",n,r,d.value("adopt"),{...d.key(),note:"its name here"});for(let{name:n,adopted:r,at:d}of i.
groups)yield*ga("The group",n,r,d.value("adopt"),{...d.key(),note:"its name here"});for(let{identifier:n,adopted:r,at:d}of i.resourceServers)yield*ga("The resou\
rce server",n,r,d.value("adopt"),{...d.key(),note:"its identifier here"});let{custom:o,prefix:s}=i.domain??{},a=i.at.to("domain");for(let[n,r,d]of[[s,a.value("p\
refix"),a.value("adopt")],[o,a.to("custom").value("name"),a.to("custom").value("adopt")]]){if(n===void 0)continue;let l={...r,note:"its name here"};for(let p of ga(
"The domain",n.name,n.adopted,d,l))yield{...p,edit:He(r,n.adopted??"")}}}};function*ga(e,t,i,o,s){i===void 0||i===t||(yield{message:`${e} is called ${b(i)} in t\
he pool, but ${b(t)} here.`,fix:`Call it ${b(i)} here too, byte for byte.`,place:o,related:[s]})}function Nn(e){if(/[<>{}]/.test(e))return"holds a placeholder in brackets that is to be replaced";if(/[^\x21-\x7e]/.test(e)&&/[\s\p{C}]/u.test(e))return"holds w\
hite space or invisible characters";if(e.includes("\\"))return"holds a backslash";if(/^https:\/\//i.test(e)&&!e.startsWith("https://"))return"must write https i\
n lower case";if(!e.startsWith("https://"))return"must be an absolute URL that begins with https://";let t=/^https:\/\/([^/?#]*)/.exec(e)?.[1]??"";if(t.includes(
"@"))return"must not hold an @ before the host";if(e.includes("#"))return"must not have a fragment";if(ac(e))return"holds two addresses; only one can be called";
let i=URL.canParse(e)?new URL(e):void 0;return i===void 0||t===""||t.startsWith(":")?"is not a URL with a host":Vf(t,i.hostname)}function Vf(e,t){let i=/:(\d*)$/.
exec(e)?.[1];if(i!==void 0&&i!=="443"&&i!=="80")return`names port ${i===""?"(empty)":i}; Cognito calls only ports 443 and 80`;if(!aw(t))return`names the host ${t}\
, which Cognito cannot reach over the internet`}function ac(e){return/^[^?#]*[,;|]\s*[a-z][a-z0-9+.-]*:\/\//i.test(e)}function va(e){let t=URL.canParse(e)?new URL(
e):void 0,i=/^https:\/\/([^/?#@<>{}\\\s]+)/.exec(e)?.[1];return t===void 0||i===void 0||Vf(i,t.hostname)===void 0?void 0:"Have the provider answer on port 443 o\
f a host on the internet, and write the URL that it then has."}function Nt(e){return/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\\\s@]+@/i.test(e)}function aw(e){return e.startsWith(
"[")?!/^\[(?:::1?\]|f[cd]|fe[89ab])/.test(e):/^\d+\.\d+\.\d+\.\d+$/.test(e)?!/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(e):e.includes(".")&&
!/\.(?:local|localhost|internal)\.?$/.test(e)}function Vt(e){return e.type==="upstream"}function yi(e){return e.type==="oidc"||e.type==="upstream"}function Mi({userPool:e,identityProviders:t,appClients:i}){return[...cw(e),...t.flatMap(dw),...i.flatMap(fw)]}function Wf(e){let t=Mi(e).flatMap(({reference:i})=>i.
kind==="variable"?[i.name]:[]);return[...new Set(t)].sort()}function ba(e,t){return e.find(({secret:i,reference:o})=>i&&lw(o,t))}function lw(e,t){return e.kind===
"secretsManager"?t.kind===e.kind&&e.id===t.id&&(e.jsonKey===t.jsonKey||e.jsonKey===void 0||t.jsonKey===void 0):t.kind===e.kind&&e.name===t.name}function wa(e){return typeof e==
"object"}function yo(e){if(typeof e=="string")return JSON.stringify(e);let{prefix:t,suffix:i,reference:o}=e;return JSON.stringify([t,i,o.kind,...o.kind==="secre\
tsManager"?[o.id,o.jsonKey]:[o.name]])}function ka(e){return wa(e)?`${e.prefix}<${go(e.reference)}>${e.suffix}`:e}function go(e){switch(e.kind){case"variable":return`\
variable ${e.name}`;case"ssmParameter":return`SSM parameter ${e.name}`;case"secretsManager":return`secret ${e.id}${e.jsonKey===void 0?"":` (${e.jsonKey})`}`}}function cw(e){
let{at:t}=e,i=(s,a,n)=>wa(n)?[{at:s,owner:"userPool",what:a,secret:!1,reference:n.reference}]:[],o=i(t.to("domain").to("custom").to("certificateArn"),"certifica\
te ARN",e.domain?.custom?.certificateArn);switch(e.kind){case"adopted":return[...o,...i(t.to("webAclArn"),"web ACL ARN",e.webAclArn),...i(t.to("email").to("sesI\
dentityArn"),"SES identity ARN",e.settings.email?.sesIdentityArn),...zf(e)];case"referenced":return"idFrom"in e.reference?[{at:t.to("reference"),owner:"userPool",
what:"id",secret:!1,reference:e.reference.idFrom},...o]:o;case"created":return[...o,...i(t.to("webAclArn"),"web ACL ARN",e.webAclArn),...i(t.to("email").to("ses\
IdentityArn"),"SES identity ARN",e.email?.sesIdentityArn),...zf(e)]}}function zf(e){return Cr(e).flatMap(({slot:t,functionArn:i,arnAt:o})=>wa(i)?[{at:o,owner:t,
what:"function ARN",secret:!1,reference:i.reference}]:[])}function dw(e){let{name:t,at:i}=e,o=(a,n,r,d=!1)=>{let l=uw(r);return l===void 0?[]:[{at:i.to(a),owner:t,
what:n,secret:d,reference:l}]};if(Vt(e))return[];if(e.type==="saml")return e.metadata?.kind==="url"?o("metadataUrl","metadata URL",e.metadata.url):[];let s=o("c\
lientId","client id",e.clientId);return e.type!=="apple"?[...s,...o("clientSecret","client secret",e.clientSecret==="none"?void 0:e.clientSecret,!0)]:[...s,...o(
"teamId","team id",e.teamId),...o("keyId","key id",e.keyId),...o("privateKey","private key",e.privateKey,!0)]}function fw({key:e,callbackUrls:t,albHosts:i,logoutUrls:o,
defaultRedirectUri:s,at:a}){let n=(r,d,l)=>wa(l)?[{at:r,owner:e,what:d,secret:!1,reference:l.reference}]:[];return[...t.flatMap((r,d)=>n(a.to("callbackUrls").to(
d),"callback URL",r)),...i.flatMap((r,d)=>n(a.to("albHosts").to(d),"ALB host",r)),...s===void 0?[]:n(a.to("defaultRedirectUri"),"default redirect URI",s),...o.flatMap(
(r,d)=>n(a.to("logoutUrls").to(d),"logout URL",r))]}function uw(e){if(!(e===void 0||typeof e=="string"))return"reference"in e?e.reference:e}var Bf={code:"alb-host-malformed",severity:"error",title:"A host of a load balancer is not a host name",why:"The callback URL is made from the host and compared\
 byte for byte with the one that the load balancer sends. Anything but a host name in lower case gives a URL that never matches: redirect_mismatch at every sign\
-in.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let{albHosts:t,at:i}of e.
appClients)for(let[o,s]of t.entries()){if(pw(s)||[s].flat().some(p=>Nt(ka(p))))continue;let a=typeof s=="string"?mw(s):void 0,n=/:\d/.test(ka(s))?" A listener o\
n another port than 443 needs its URL in callbackUrls.":"",r=i.to("albHosts").value(o),{fix:d,edit:l}=a===void 0?{fix:"Write only the host, such as app.acme.com\
.",edit:void 0}:Dr(r,t,a);yield{message:`${b(ka(s),100)} is not a host name in lower case, without scheme, port and path.`,fix:`${d}${n}`,edit:l,place:r}}}};function pw(e){
return Kf(typeof e=="string"?e:`${e.prefix}x.x${e.suffix}`)}function Kf(e){let t="[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";return e.length<=253&&new RegExp(`^(?:${t}\
\\.)+(?![0-9]+$)${t}$`).test(e)}function mw(e){let t=`https://${e.replace(/^[a-z]+:\/\//i,"")}`,i=URL.canParse(t)?new URL(t).hostname:void 0;return i!==void 0&&
Kf(i)?i:void 0}function Ee({adopted:e,at:t},...i){return e!==void 0&&!i.some(o=>t.has(o))}var Gf={code:"alb-hosts-unusable",severity:"error",title:"A load balancer cannot sign people in through this client",why:"An Application Load Balancer authentic\
ates to Cognito with the client secret, by the authorization code flow, and asks for the scope openid. With another client its rule cannot be made, or every sig\
n-in fails.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let t of e.
appClients){let{albHosts:i,secret:o,flows:s,scopes:a,at:n}=t;if(i.length===0||s.length===0)continue;let r=(d,l,p)=>({message:d,fix:l,place:n.value(p),related:[{
...n.key("albHosts"),note:"the load balancers"}]});!o&&!Ee(t,"secret")&&(yield r("A load balancer needs a client secret, which this client does not have.","Writ\
e secret: true, or make a client of its own for it.","secret")),!s.includes("code")&&!Ee(t,"flows")&&(yield{...r("A load balancer signs people in only by the fl\
ow code.","Add code.","flows"),edit:qt(n.value("flows"),"code")}),!a.includes("openid")&&!Ee(t,"scopes")&&(yield{...r("A load balancer asks for the scope openid\
.","Add openid.","scopes"),edit:qt(n.value("scopes"),"openid")})}}};var Jf={code:"linked-provider-unverifiable",severity:"error",title:"A provider is linked whose emails no one can vouch for",why:"Anyone may open an account ther\
e with any email, and no claim says whether it was verified, so attesting its emails would give accounts away. Nor could its raw subject be known: Facebook leav\
es out the email where the id is mapped a second time.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProvide\
rForUser.html",*check({federation:e}){for(let{name:t,at:i}of e.accountLinking?.providers??[]){let o=e.identityProviders.find(a=>a.name===t);if(o===void 0||!Fi(o))
continue;let{emailVerification:s}=o.preset;yield{message:`${b(t)} cannot be linked.${s.kind==="none"?` ${s.why}`:""}`,fix:"Take it out of accountLinking.provide\
rs. Its users get profiles of their own.",edit:Ae(i.value()),place:i.key()}}}};function Fi({preset:e}){return e.type!=="oidc"&&e.type!=="saml"&&e.emailVerification.
kind==="none"}var Hf={code:"allowed-email-domain-unprovable",severity:"error",title:"No one could prove an email of the allowed domains",why:"With allowedEmailDomains the fun\
ction refuses each first sign-in whose email it cannot trust: anyone could otherwise enter an address of the domain at the provider. Where no email of the provi\
der can be trusted, no one could sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.htm\
l",*check({federation:{accountLinking:e,identityProviders:t}}){for(let i of t){let{name:o,allowedEmailDomains:s,at:a}=i;if(s===void 0)continue;let n=e?.providers.
find(r=>r.name===o);if(n===void 0){let r=hw(i,s);r!==void 0&&(yield{...r,place:a.key("allowedEmailDomains"),related:[{...a.key("attributeMapping"),note:"this is\
 what the function would see"}]})}else if(n.trustEmail==="attested"&&n.emailDomains.length>0)for(let[r,d]of s.entries())n.emailDomains.includes(d)||(yield{message:`\
Emails of ${b(o)} are trusted in ${ee(n.emailDomains,"and")} only, so no one of ${b(d)} could sign in.`,fix:`Add ${b(d)} to emailDomains of the provider under a\
ccountLinking, if only this provider speaks for it, or remove it from allowedEmailDomains.`,place:a.to("allowedEmailDomains").value(r),related:[{...n.at.key("em\
ailDomains"),note:"the domains whose emails are trusted"}]})}}};function hw(e,t){let{name:i,attributeMapping:o,preset:s}=e,{emailVerification:a}=s,n=`link the p\
rovider under accountLinking.providers with trustEmail: attested and emailDomains: [${t.join(", ")}]`;if(!Object.hasOwn(o,"email"))return{message:`${b(i)} does \
not map email, so the function could not see its domain.`,fix:"Map email, or remove allowedEmailDomains."};let r=o.email_verified;if(Fi(e))return{message:`No em\
ail of ${b(i)} can be trusted.${a.kind==="none"?` ${a.why}`:""}`,fix:"Remove allowedEmailDomains."};if(a.kind!=="claim"&&(r===void 0||r==="email_verified"))return{
message:`No claim of ${b(i)} proves an email. ${a.why}`,fix:`If only this provider gives out emails of these domains, ${n}. Otherwise remove allowedEmailDomains\
.`};if(r===void 0)return{message:`${b(i)} does not map email_verified, so no email of it could be trusted.`,fix:`Map email_verified. If the provider has no such\
 claim and only it gives out emails of these domains, ${n}.`}}var yw=["alarmTopicArn","kmsKeyArn","codeSigningConfigArn"],Yf={code:"arn-in-another-region",severity:"error",title:"An ARN is of another Region",why:"AWS refus\
es an alarm on a topic, a function with a key or with a signing configuration, a secret with a key, and a pool with a web ACL or a trigger of another Region.",source:"\
https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",*check({federation:e}){for(let{setting:t,arn:i,user:o,note:s,place:a}of gw(e)){let n=i.split(
":")[3];n!==e.region&&(yield{message:`${t} is in ${n}; ${o} in ${e.region}.`,fix:`Name one in ${e.region}.`,place:a,related:[{...e.at.value("region"),note:s}]})}}};
function*gw({preSignUpFunction:e,publish:t,userPool:i}){i.kind!=="referenced"&&typeof i.webAclArn=="string"&&(yield{setting:"webAclArn",arn:i.webAclArn,user:"th\
e pool is",note:"the Region of the pool",place:i.at.value("webAclArn")}),t?.clientSecrets?.kmsKeyArn!==void 0&&(yield{setting:"kmsKeyArn",arn:t.clientSecrets.kmsKeyArn,
user:"the published secrets are",note:"the Region of the pool and its secrets",place:t.at.to("clientSecrets").value("kmsKeyArn")});for(let{slot:o,functionArn:s,
arnAt:a}of Cr(i))typeof s!="string"||ua(s).region===""||(yield{setting:`The function of ${o}`,arn:s,user:"the pool is",note:"the Region of the pool",place:a.value()});
if(e!==void 0)for(let o of yw){let s=e[o];s!==void 0&&(yield{setting:o,arn:s,user:"the function is",note:"the Region of the pool and its function",place:e.at.value(
o)})}}var vw=["aol.com","gmail.com","gmx.de","gmx.net","googlemail.com","hotmail.com","icloud.com","live.com","mac.com","mail.com","mail.ru","me.com","msn.com","outlo\
ok.com","proton.me","protonmail.com","qq.com","web.de","yahoo.com","yandex.ru","ymail.com","zoho.com"],Zf={code:"attested-domain-of-public-mail",severity:"warni\
ng",title:"A provider is believed about mailboxes of a public mail service",why:"Attesting a domain says that only the provider decides who owns its addresses. \
For a public mail service that is wrong: an administrator of the provider could enter anyone's address and take over the account.",source:"https://learn.microso\
ft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[]){let a=e.identityProviders.find(n=>n.name===t);if(!(i!=="attested"||a!==void 0&&a.preset.emailVerification.kind==="unsaid"))for(let[n,r]of o.entries())
vw.includes(r)&&(yield{message:`${b(t)} does not decide who owns an address at ${r}.`,fix:"Remove the domain. Such users are linked by a provider that says whic\
h emails it has verified.",edit:o.length>1?Ae(s.to("emailDomains").value(n)):void 0,place:s.to("emailDomains").value(n)})}}};var Xf={code:"attested-unverifies-email",severity:"warning",title:"A provider may take away the proof that others rest on",why:'At each sign-in Cognito writes w\
hat a provider sends onto the linked user, and email_verified falls to false where the provider maps an email without it. Then a first sign-in through another p\
rovider finds no proven email and makes a second user, and "forgot password" stops.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-u\
ser-pools-specifying-attribute-mapping.html",*check({federation:{accountLinking:e,identityProviders:t}}){let i=e?.providers??[];for(let{name:o,trustEmail:s,at:a}of i){
let n=t.find(d=>d.name===o)?.attributeMapping,r=i.filter(d=>d.name!==o);s!=="attested"||n?.email===void 0||r.length===0||n.email_verified===void 0&&(yield{message:`${b(
o)} maps email without email_verified; ${ee(r.map(d=>b(d.name)),"and")} ${r.length===1?"links":"link"} to the same users.`,fix:`Where ${o} sends a claim that is\
 true only for proven emails, map it to email_verified. Otherwise accept this warning with the reason.`,place:a.key()})}}};var Qf={code:"attested-without-email-domains",severity:"error",title:"Attested emails are not limited to domains",why:"An attested provider is believed without \
a verified claim. Unless it is limited to the domains that it speaks for, its administrators could take over any account.",source:"https://learn.microsoft.com/e\
n-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[])i!=="attested"||o.length>0||(yield{message:`${b(t)} is attested, but emailDomains does not say for which emails.`,fix:"Add emailDomains with the d\
omains that only this provider speaks for.",place:s.value("trustEmail")})}};var eu={code:"attributes-requested-by-post",severity:"warning",title:"Attributes are requested by POST",why:"Cognito treats a refused userinfo request as a fail\
ed sign-in, and some providers document only GET. POST is right only where the provider asks for it.",source:"https://openid.net/specs/openid-connect-core-1_0.h\
tml#UserInfoRequest",*check({federation:e}){for(let{attributesRequestMethod:t,preset:i,at:o}of e.identityProviders.filter(yi)){if(t!=="POST")continue;let{postNote:s}=i;
yield{message:`Cognito will call the userinfo endpoint by POST, which not every provider answers.${s===void 0?"":` ${s}`}`,fix:"Remove the line to use GET, or a\
ccept the warning if the provider asks for POST.",edit:Ae(o.value("attributesRequestMethod")),place:o.value("attributesRequestMethod")}}}};var tu={code:"case-sensitive-usernames",severity:"warning",title:"User names and emails differ by case",why:"In such a pool Ann@acme.com and ann@acme.com are tw\
o users: a person who types the address in another way cannot sign in, and a second user can register. AWS recommends the other setting. It cannot be changed la\
ter.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:{userPool:e}}){e.kind!=="created"||!e.
caseSensitiveUsernames||(yield{message:"caseSensitiveUsernames is true: ann@acme.com and Ann@acme.com are two users.",fix:"Remove caseSensitiveUsernames before \
the pool is made, or accept this warning with the reason.",place:e.at.value("caseSensitiveUsernames")})}};var ru={code:"certificate-in-another-region",severity:"error",title:"The certificate of the domain is not in us-east-1",why:"A domain of your own is served by C\
loudFront, which accepts only certificates of us-east-1, whatever the Region of the pool. AWS says so only when the domain is made.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.certificateArn;if(typeof t!=
"string")return;let i=t.split(":")[3]??"";i!==Cf&&(yield{message:`The certificate is in ${b(i)}.`,fix:"Request one for the domain in us-east-1 and write its ARN\
; or write hostedZoneId in place of certificateArn, and the stack makes it.",place:e.at.to("domain").to("custom").value("certificateArn")})}};var br={address:{type:"String",minLength:0,maxLength:2048},birthdate:{type:"String",minLength:10,maxLength:10},email:{type:"String",minLength:0,maxLength:2048},
family_name:{type:"String",minLength:0,maxLength:2048},gender:{type:"String",minLength:0,maxLength:2048},given_name:{type:"String",minLength:0,maxLength:2048},locale:{
type:"String",minLength:0,maxLength:2048},middle_name:{type:"String",minLength:0,maxLength:2048},name:{type:"String",minLength:0,maxLength:2048},nickname:{type:"\
String",minLength:0,maxLength:2048},phone_number:{type:"String",minLength:0,maxLength:2048},picture:{type:"String",minLength:0,maxLength:2048},preferred_username:{
type:"String",minLength:0,maxLength:2048},profile:{type:"String",minLength:0,maxLength:2048},updated_at:{type:"Number"},website:{type:"String",minLength:0,maxLength:2048},
zoneinfo:{type:"String",minLength:0,maxLength:2048}},nu=["email_verified","phone_number_verified","username"],Aa=["email_verified","phone_number_verified","user\
name"],iu=[...Object.keys(br),"email_verified","identities","phone_number_verified","sub","username"],xa=50,vo=20,Ce="custom:",lc="idp_sub";function Sa(e){return e.
type==="string"&&e.mutable&&e.minLength<=1&&e.maxLength>=255}function ou({readAttributes:e,adopted:t},i){return e?.includes(i)??(t!==void 0||!i.startsWith(Ce))}var bw=["sub","email_verified","phone_number_verified",...Object.keys(br)],su={code:"claim-differs-in-case",severity:"warning",title:"A claim differs from a sta\
ndard one only in case",why:"The names of claims are case-sensitive, and the standard ones are in lower case. A claim that the provider does not send fills noth\
ing, and a required attribute that stays empty ends the sign-in.",source:"https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims",*check({federation:e}){
for(let{type:t,attributeMapping:i,at:o}of e.identityProviders){if(t!=="oidc")continue;let s=o.to("attributeMapping");for(let[a,n]of Object.entries(i)){let r=n.toLowerCase();
n===r||!bw.includes(r)||!s.is(a,n)||(yield{message:`${b(a)} is filled from ${b(n)}; the standard claim is ${b(r)}.`,fix:`Write ${b(r)}, unless the provider real\
ly sends ${b(n)}.`,edit:He(s.value(a),r),place:s.value(a)})}}}};var au={code:"client-adopted-twice",severity:"error",title:"Two app clients adopt the same one",why:"An adopted client is managed from where it is imported. Und\
er two addresses each apply would give it the settings of the one and the next plan those of the other.",source:"https://developer.hashicorp.com/terraform/langu\
age/block/import",*check({federation:e}){let t=new Map;for(let i of e.appClients){let{adopted:o,at:s}=i;if(o===void 0)continue;let a=t.get(o);if(a===void 0){t.set(
o,i);continue}yield{message:`${b(a.key)} adopts the client ${b(o)} already.`,fix:"Write the id of the client that was meant; or keep one of the two, with the se\
ttings of both.",place:s.value("adopt"),related:[{...a.at.value("adopt"),note:`${a.key} adopts it`}]}}}};var Pa=["openid","email","phone","profile","aws.cognito.signin.user.admin"];function Ia(e){let t=e.lastIndexOf("/");if(!(t<1||t===e.length-1))return{identifier:e.
slice(0,t),name:e.slice(t+1)}}function Ra(e){return e.flatMap(({identifier:t,scopes:i})=>i.map(({name:o})=>`${t}/${o}`))}var lu={code:"client-credentials-unusable",severity:"error",title:"The flow client_credentials cannot be used like this",why:"Cognito accepts client_credentials\
 only without other flows, for a client with a secret and with scopes of a resource server.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/c\
ognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let t of e.appClients){let{flows:i,secret:o,scopes:s,at:a}=t;if(!i.includes("client_c\
redentials"))continue;let n=a.to("flows").value(i.indexOf("client_credentials"));if(i.length>1)yield{message:"client_credentials cannot be combined with another\
 flow.",fix:"Make a client of its own for it.",place:n};else if(!o&&!Ee(t,"secret"))yield{message:"A client with client_credentials needs a secret.",fix:"Write \
secret: true.",place:a.value("secret"),related:[{...n,note:"the flow that needs it"}]};else if(!Ee(t,"scopes")&&!s.every(r=>Ia(r)!==void 0)){let r=Ra(e.userPool.
resourceServers);yield{message:"client_credentials accepts only scopes of resource servers.",fix:r.length>0?`Write scopes of a resource server and no others, su\
ch as scopes: [${b(r[0]??"")}].`:e.userPool.kind==="created"?"Declare a resource server under userPool.resourceServers, and write its scopes, as <identifier>/<s\
cope>, and no others.":"Write scopes of a resource server of the pool, as <identifier>/<scope>, and no others.",place:a.value("scopes"),related:[{...n,note:"the\
 flow that needs them"}]}}}}};var cu={code:"client-without-callback-url",severity:"error",title:"An app client has nowhere to return to",why:"Cognito refuses the flows code and implicit for \
a client without a callback URL.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let t of e.appClients){let{flows:i,callbackUrls:o,albHosts:s,downstreamPools:a,at:n}=t;if(Ee(t,"callbackUrls"))continue;let r=i.filter(d=>d!=="client_creden\
tials");r.length===0||o.length+s.length+a.length>0||(yield{message:`The client has the flow ${ee(r,"and")}${n.has("flows")?"":" by default"}, but no callback UR\
L.`,fix:"Add callbackUrls, or albHosts for a load balancer; have another spec name it as its upstream; or write flows: [] for a client without hosted sign-in.",
place:n.key("callbackUrls")})}}};var ww={string:["minLength","maxLength"],number:["min","max"],dateTime:[],boolean:[]},kw=["minLength","maxLength","min","max"],du={code:"constraint-of-another-t\
ype",severity:"error",title:"A custom attribute has a constraint of another type",why:"The constraint would reach AWS under another name or not at all, and an a\
ttribute can never be changed once it exists.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",
*check({federation:e}){let{at:t}=e.userPool;for(let i of vr(e.userPool)){let o=t.to("customAttributes").to(i.name),s=ww[i.type];for(let a of kw){if(!o.has(a)||s.
includes(a))continue;let n=s[a.startsWith("min")?0:1],r=n!==void 0&&o.has(n),d=o.value(a);yield{message:`${a} has no meaning for ${i.type==="string"||i.type==="\
number"?"a ":""}${i.type}${s.length===0?"":`; it accepts ${ee(s,"and")}`}.`,...n===void 0||r?{fix:`Remove it${r?`: ${n} is written already`:""}.`,edit:Ae(d)}:{fix:`\
Write ${n}.`,edit:ho(o.key(a),n)},place:o.key(a)}}}}};var fu={code:"constraint-range-empty",severity:"error",title:"A custom attribute admits no value",why:"AWS refuses an attribute whose least length or value is a\
bove the greatest.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",*check({federation:e}){let{
at:t}=e.userPool;for(let i of vr(e.userPool)){let[o,s,a]=i.type==="string"?[["minLength","maxLength"],i.minLength,i.maxLength]:i.type==="number"?[["min","max"],
i.min,i.max]:[];if(o===void 0||s===void 0||a===void 0||s<=a)continue;let n=t.to("customAttributes").to(i.name);yield{message:`${o[0]} is ${s}, above ${o[1]} wit\
h ${a}.`,fix:`Make ${o[0]} no greater than ${o[1]}.`,place:n.value(o[0]),related:[{...n.value(o[1]),note:`${o[1]} is ${a}${n.has(o[1])?"":" by default"}`}]}}}};var uu=new WeakMap;function bo(e){let{at:t}=e,i=uu.get(e)??t.keys().flatMap(o=>{let s=t.to(o);return o==="accept"?[]:[{text:o,place:s.key()},...s.texts()]});return uu.
set(e,i),i}var pu={code:"credentials-in-url",severity:"error",title:"A URL holds a user name or password",why:"A spec is read by many and kept in version control, so it ho\
lds no secrets. Cognito accepts no URL with credentials, and backends read theirs from the environment.",source:"https://datatracker.ietf.org/doc/html/rfc3986#s\
ection-3.2.1",*check({federation:e}){for(let{text:t,place:i}of bo(e))Nt(t)&&(yield{message:"The text between // and @ is a user name or password.",fix:"Remove i\
t, and change the password if it was one.",place:i,redact:[i.path]})}};var mu={code:"custom-attribute-name-reserved",severity:"error",title:"A custom attribute has the name of a standard or reserved attribute",why:"AWS reads it as \
the attribute of that name. The custom one never exists, and the apply fails halfway at the first client or provider that names it.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of vr(e.userPool)){if(!iu.
includes(i))continue;let o=`Rename it, for example to ${`app_${i}`.slice(0,vo)}`;yield{message:`${b(i)} is the name of a ${Object.hasOwn(br,i)?"standard":"reser\
ved"} attribute.`,fix:Object.hasOwn(br,i)?`Remove it, since every pool has ${b(i)}, and write ${b(i)} wherever the spec says ${b(Ce+i)}. ${o}, if you mean anoth\
er attribute.`:`${o}, and rename ${b(Ce+i)} in the rest of the spec as well.`,place:t.to("customAttributes").key(i)}}}};var hu={code:"custom-attribute-name-too-long",severity:"error",title:"The name of a custom attribute has too many bytes",why:"The AWS provider counts the bytes \
of a name in UTF-8 and refuses more than 20. A letter beyond ASCII has two to four.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIR\
eference/API_SchemaAttributeType.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of vr(e.userPool)){let o=Buffer.byteLength(i,"utf8");o<=vo||(yield{
message:`${b(i)} has ${o} bytes; a name has at most ${vo}.`,fix:`Rename it with at most ${vo} ASCII letters and digits.`,place:t.to("customAttributes").key(i)})}}};function yu({terraform:{assumeRole:e,allowedAccountIds:t}}){if(e!==void 0)return Aw(e.roleArn);let[i,...o]=t;return o.length>0?void 0:i}function Aw(e){return e.
split(":")[4]}var xw="app.terraform.io";function rs({stackName:e,terraform:{backend:t,at:i}}){let o=i.to("backend"),s=(a,...n)=>({address:JSON.stringify([t.type==="cloud"?"re\
mote":t.type,...n]),place:a});switch(t.type){case"local":return s(o.to("local").value("path"),ve.posix.join(e,t.settings.path));case"s3":{let{bucket:a,key:n,workspaceKeyPrefix:r}=t.
settings;return r===void 0?s(o.to("s3").value("key"),a,n):void 0}case"gcs":{let{bucket:a,prefix:n}=t.settings;return s(o.to("gcs").value(n===void 0?"bucket":"pr\
efix"),a,n??"")}case"azurerm":{let{storageAccountName:a,containerName:n,key:r}=t.settings;return s(o.to("azurerm").value("key"),a,n,r)}case"http":return s(o.to(
"http").value("address"),t.settings.address);case"cloud":case"remote":{let{hostname:a=xw,organization:n,workspaces:r}=t.settings;if(r.name===void 0)return;let d=o.
to(t.type).to("workspaces").value("name");return s(d,a,n,r.name)}}}function gu(e){let t=[...e].sort((i,o)=>Je(i.federation.stackName,o.federation.stackName));return{byName:ji(e,({stackName:i})=>i),byState:ji(t,i=>rs(i)?.address),
byDomain:ji(t,cc),byCustomDomain:ji(t,dc),byAdoptedPool:ji(t,({userPool:i})=>i.kind==="adopted"?i.id:void 0),byPublishedPrefix:ji(t,i=>Oa(i,i.publish?.parameterPrefix)),
byPublishedSecrets:ji(t,i=>Oa(i,i.publish?.clientSecrets?.name))}}function cc({userPool:{domain:e},region:t}){return e?.prefix&&da(e.prefix.name,t)}function dc({
userPool:{domain:e}}){return e?.custom?.name}function Oa(e,t){return t===void 0?void 0:[yu(e)??"",e.region,t].join(" ")}function ji(e,t){let i=new Map;for(let o of e){
let s=t(o.federation);if(s===void 0)continue;let a=i.get(s)??[];a.push(o),i.set(s,a)}return i}function Dn(e,t,i,o){let s=[...new Set(t.map(r=>r.federation.stackName))];if(s.length<2)return;let a=i(e),n=[];for(let{federation:r}of t){let d=r.stackName===e.
stackName?void 0:i(r);if(d===void 0||a!==void 0&&rc(d,a))continue;let l=n.find(p=>rc(p.place,d));l===void 0?n.push({place:d,names:[r.stackName]}):l.names.push(r.
stackName)}return{names:vu(s),related:n.map(r=>({...r.place,note:`${o} of ${vu(r.names)}`}))}}function vu(e){return ee(e.map(t=>b(t)),"and")}var wu={code:"custom-domain-shared",severity:"error",title:"Two stacks ask for one domain of your own",why:"A host leads to one distribution of CloudFront. AWS \
gives it to one pool, whatever the Region and the account, and the second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:e,stacks:t}){let i=Dn(e,t.byCustomDomain.get(dc(e)??"")??[],bu,"the\
 domain");i!==void 0&&(yield{message:`${i.names} ask for the same custom domain.`,fix:"Give each stack a host of its own. Environments of one spec write theirs \
under userPool.domain of the environment.",place:bu(e),related:i.related})}};function bu({userPool:e}){return e.at.to("domain").to("custom").value("name")}var Sw=/(?:^|\.)(?:amazoncognito\.com|amazonaws\.com|cloudfront\.net|on\.aws)$/,ku={code:"custom-domain-unfit",severity:"error",title:"The domain is not one of \
your own",why:"No one can get a certificate for a host of AWS. A prefix of Cognito's own domain is written under prefix.",source:"https://docs.aws.amazon.com/co\
gnito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.name;t===void 0||!Sw.test(t)||(yield{
message:`${b(t)} is a host of AWS.`,fix:"Write a host of a domain that you have registered; or prefix in place of custom.",place:e.at.to("domain").to("custom").
value("name")})}};function qi({userPool:{domain:e},region:t}){return[...e?.custom===void 0?[]:[e.custom.name],...e?.prefix===void 0?[]:[da(e.prefix.name,t)]]}function Au(e){return`\
https://${e}/oauth2/idpresponse`}function Ta({callbackUrls:e,albHosts:t,downstreamPools:i}){return[...e,...t.map(fc),...i.flatMap(({redirectUris:o})=>o)]}function fc(e){return Pw("https://",e,"\
/oauth2/idpresponse")}function Pw(e,t,i){return typeof t=="string"?e+t+i:{...t,prefix:e+t.prefix,suffix:t.suffix+i}}var xu={code:"default-redirect-uri-not-a-callback",severity:"error",title:"The default redirect URI is not one of the callback URLs",why:"Cognito refuses a clie\
nt whose default redirect URI is not in its list of callback URLs, byte for byte.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRef\
erence/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{defaultRedirectUri:i,flows:o,at:s}=t;if(Ee(t,"callbackUrls"))continue;
let a=Ta(t),n=a.filter(d=>typeof d=="string");if(typeof i!="string"||n.length<a.length||n.includes(i)||o.length===0||Nt(i))continue;let r=We(i,n.filter(d=>!Nt(d)));
yield{message:`${b(i,100)} is not one of the callback URLs; they are compared byte for byte.`,fix:r===void 0?"Add it to callbackUrls.":`Write ${b(r,100)}, or ad\
d it to callbackUrls.`,edit:r===void 0?void 0:He(s.value("defaultRedirectUri"),r),place:s.value("defaultRedirectUri"),related:[{...s.key("callbackUrls"),note:"i\
t must be one of these"}]}}}};var Su=["aws","amazon","cognito"],Pu={code:"domain-prefix-reserved",severity:"error",title:"The domain prefix holds a reserved word",why:'AWS refuses such a pre\
fix, but only once the rest of the stack has been applied: "Domain cannot contain reserved word".',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/cognito-user-pools-assign-domain-prefix.html",*check({federation:e}){let t=e.userPool.domain?.prefix?.name??"",i=Su.find(o=>t.includes(o));i!==void 0&&(yield{
message:`${b(t)} holds ${b(i)}. A prefix may not hold ${ee(Su,"or")} anywhere.`,fix:"Choose another prefix.",place:e.userPool.at.to("domain").value("prefix")})}};var Ru={code:"domain-prefix-shared",severity:"error",title:"Two stacks ask for one domain",why:"AWS gives a domain prefix to one pool of a Region, in whatever a\
ccount. The second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assig\
n-domain.html",*check({federation:e,stacks:t}){let i=Dn(e,t.byDomain.get(cc(e)??"")??[],Iu,"the prefix");i!==void 0&&(yield{message:`${i.names} ask for the same\
 domain prefix in one Region.`,fix:"Give each stack a prefix of its own. Environments of one spec write theirs under userPool.domain of the environment.",place:Iu(
e),related:i.related})}};function Iu({userPool:e}){return e.at.to("domain").value("prefix")}var Ou={code:"email-domains-without-attestation",severity:"error",title:"Email domains are given for a provider that is not attested",why:"With trustEmail: veri\
fiedClaim the provider's own claim decides, whatever the domain. The list would be ignored, although it reads like a limit.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,
at:s}of e.accountLinking?.providers??[])i==="attested"||o.length===0||(yield{message:`${b(t)} is trusted by its verified claim, for which emailDomains has no me\
aning.`,fix:"Write trustEmail: attested, or remove emailDomains.",place:s.key("emailDomains")})}};function $a(e){let t=e.slice(e.indexOf("identity/")+9).toLowerCase();return{region:e.split(":")[3]??"",name:t,kind:t.includes("@")?"address":"domain"}}function Tu({
name:e,kind:t},i){let o=Iw(i),s=o.lastIndexOf("@"),a=o.slice(s+1);return t==="domain"?a===e||a.endsWith(`.${e}`):o===e||`${o.slice(0,s).replace(/\+.*$/,"")}@${a}`===
e}function Iw(e){let t=e.lastIndexOf("<");return(t===-1?e:e.slice(t+1,-1)).toLowerCase()}var Rw=["us-east-1","us-west-2","eu-west-1"],$u={code:"email-identity-in-another-region",severity:"warning",title:"The SES identity is in a Region that Cognito \
may not send through",why:"Cognito takes an identity of the pool's own Region, or of us-east-1, us-west-2 or eu-west-1. Only for pools of some Regions does AWS \
name another Region; everywhere else it refuses the pool.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html",*check({federation:e}){
let{region:t,userPool:i}=e,o=Gr(i)?.email;if(o===void 0)return;let{sesIdentityArn:s}=o;if(typeof s!="string")return;let a=$a(s);a.region===t||Rw.includes(a.region)||
(yield{message:`The identity is in ${a.region}, the pool in ${t}.`,fix:`Verify the ${a.kind} in ${t}, and name that identity; or accept this, where AWS names ${a.
region} for pools of ${t}.`,place:i.at.to("email").value("sesIdentityArn"),related:[{...e.at.value("region"),note:"the Region of the pool"}]})}};var _u=["email","email_verified"],Cu={code:"email-scope-missing",severity:"warning",title:"An email is mapped that is not asked for",why:"Most providers send em\
ail and email_verified only for the scope email. Without them a pool that requires an email lets no one in, and no one is linked.",source:"https://openid.net/sp\
ecs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let t of e.identityProviders.filter(yi)){let{name:i,preset:o,scopes:s,attributeMapping:a,
at:n}=t;if(Ee(t,"scopes")||s.includes("email")||!o.scopes.includes("email")||o.openidBringsAll&&s.length===1)continue;let r=Object.keys(a).find(p=>_u.includes(a[p]??
""));if(r===void 0)continue;let d=Object.keys(a).filter(p=>_u.includes(a[p]??"")&&!n.to("attributeMapping").has(p)),l=d.length===0||_r(e.userPool).some(p=>d.includes(
p))?"":` Or write attributeMapping: { ${d.map(p=>`${p}: null`).join(", ")} }, which the preset maps.`;yield{message:`${b(i)} fills ${r} from a claim that comes \
with the scope email, which it does not ask for.`,fix:`Add email to scopes.${l} Where the provider sends the claim without it, accept this warning with the reas\
on.`,edit:qt(n.value("scopes"),"email"),place:n.value("scopes")}}}};var Nu={code:"email-sender-unfit",severity:"error",title:"The SES identity cannot send from this address",why:"Amazon SES sends from an address of a verified do\
main, or from a verified address, and a domain is no address. Cognito refuses the pool, or every message fails.",source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/user-pool-email.html",*check({federation:e}){let{userPool:t}=e,i=Gr(t)?.email;if(i===void 0)return;let{sesIdentityArn:o,from:s}=i,a=t.at.to("\
email");if(typeof o!="string")return;let n=$a(o),r=[{...a.value("sesIdentityArn"),note:"the identity"}];if(s===void 0){if(n.kind==="address")return;yield{message:`\
The identity is the domain ${b(n.name)}, so that the address must be written.`,fix:`Add from, such as from: no-reply@${n.name}.`,place:a.value("sesIdentityArn")}}else
Tu(n,s)||(yield{message:`${b(s)} is not ${n.kind==="domain"?`of the domain ${b(n.name)}`:`the address ${b(n.name)}`}.`,fix:n.kind==="domain"?`Write an address t\
hat ends with @${n.name}, or name the identity of this address.`:`Write ${n.name}, or name the identity of this address.`,place:a.value("from"),related:r})}};var Du={code:"encrypted-responses-unreadable",severity:"warning",title:"Cognito could not read what the vendor encrypts",why:"A user pool has a certificate for \
its signatures, and another for each SAML provider that encrypts. A vendor that knows only one of them encrypts with the wrong one, and no one can sign in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html",*check({federation:e}){for(let t of e.identityProviders){
if(t.type!=="saml"||!t.encryptedResponses)continue;let i=t.preset.encryptionNote;i!==void 0&&(yield{message:i,fix:"Remove encryptedResponses, and switch encrypt\
ion off at the provider.",edit:Ae(t.at.value("encryptedResponses")),place:t.at.value("encryptedResponses")})}}};var Lu={code:"endpoint-malformed",severity:"error",title:"An endpoint is not one that Cognito can call",why:"Cognito calls the provider over the public internet\
, over https, on port 443 or 80. Any other endpoint fails at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-\
pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders){let i=t.type==="oidc"?t.endpoints:void 0;for(let[o,s]of Object.entries(i??{})){let a=Nn(
s);a===void 0||Nt(s)||(yield{message:`The endpoint ${b(s)} ${a}.`,fix:va(s)??"Copy it from the provider's documentation.",place:t.at.to("endpoints").value(o)})}}}};var Eu={code:"endpoints-missing-without-secret",severity:"error",title:"A provider without a client secret has no endpoints of its own",why:"Cognito authenticat\
es at a token endpoint only with a client secret. A provider that accepts none needs a proxy, which signs client assertions in place of Cognito, and the token e\
ndpoint has to be that of the proxy.",source:"https://aws.amazon.com/blogs/security/use-private-key-jwt-authentication-between-amazon-cognito-user-pools-and-an-\
oidc-idp/",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!=="none"||t.endpoints!==void 0||(yield{message:`${b(t.name)} \
has no client secret, so Cognito must not go to the token endpoint of its discovery document.`,fix:"Add endpoints, with the token endpoint of the proxy; or name\
 where the client secret lives.",place:t.at.key(),related:[{...t.at.value("clientSecret"),note:"there is no secret"}]})}};var Uu={code:"feature-not-in-tier",severity:"error",title:"The tier of the pool does not have this feature",why:"AWS refuses a pool or client that asks for a fe\
ature its tier does not have: FeatureUnavailableInTierException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plan\
s.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{tier:i="essentials",threatProtection:o="off",passwordPolicy:s,mfa:a,signIn:n}=t,
r=[{...t.at.value("tier"),note:t.at.has("tier")?"the tier":"without tier AWS uses essentials"}];if(o!=="off"&&i!=="plus"&&(yield{message:`threatProtection: ${o}\
 needs the tier plus; this pool has ${i}.`,fix:"Write tier: plus, which costs more per user, or threatProtection: off.",place:t.at.value("threatProtection"),related:r}),
i==="lite"){s.historySize>0&&(yield{message:`historySize: ${s.historySize} needs the tier essentials or plus; this pool has lite.`,fix:"Write tier: essentials, \
or remove historySize.",place:t.at.to("passwordPolicy").value("historySize"),related:r}),t.domain?.managedLogin===!0&&(yield{message:"managedLogin needs the tie\
r essentials or plus; this pool has lite.",fix:"Write tier: essentials, or managedLogin: false.",place:t.at.to("domain").value("managedLogin"),related:r}),n!==void 0&&
(yield{message:"signIn, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essentials, or remove si\
gnIn.",place:t.at.key("signIn"),related:r}),a.mode!=="off"&&a.methods.includes("email")&&(yield{message:"A second factor by email needs the tier essentials or p\
lus; this pool has lite.",fix:"Write tier: essentials, or use totp.",place:t.at.to("mfa").to("methods").value(a.methods.indexOf("email")),related:r});for(let{version:d,
at:l}of Cr(t))d===void 0||d==="V1_0"||(yield{message:`Version ${d} of preTokenGeneration needs the tier essentials or plus; this pool has lite.`,fix:"Write tier\
: essentials, or version: V1_0, whose event cannot change access tokens.",place:l.value("version"),related:r});for(let{authFlows:d,at:l}of e.appClients)d.includes(
"user")&&(yield{message:"The flow user, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essentia\
ls, or remove the flow.",place:l.to("authFlows").value(d.indexOf("user")),related:r})}}};var Mu={code:"federation-without-domain",severity:"error",title:"The pool has no domain to sign in at",why:"A sign-in through an outside provider begins and end\
s at the domain of the pool: without one there is no authorize URL, and no redirect URI to give to the provider.",source:"https://docs.aws.amazon.com/cognito/la\
test/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){if(e.userPool.kind!=="created"||e.userPool.domain!==void 0||e.identityProviders.
length===0)return;let t=e.appClients.find(({flows:i})=>i.length>0);t!==void 0&&(yield{message:"The spec has identity providers but no userPool.domain.",fix:"Add\
 domain: { prefix: \u2026 } to userPool.",place:e.userPool.at.key(),related:[{...t.at.key(),note:`${t.key} signs in there`}]})}};var Fu={code:"first-factors-not-offered",severity:"warning",title:"No app client offers these first factors",why:"People choose how to sign in through an app cl\
ient with the flow user (ALLOW_USER_AUTH). Through any other they sign in only with the password.",source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/authentication-flows-selection-sdk.html",*check({federation:e}){let{appClients:t,userPool:i}=e;if(i.kind!=="created")return;let o=(i.signIn?.firstFactors??
[]).filter(s=>s!=="password");o.length===0||t.some(({authFlows:s})=>s.includes("user"))||(yield{message:`Nobody can sign in with ${ee(o,"or")}: no app client ha\
s the flow user.`,fix:"Write authFlows: [user] in the app clients that offer it.",place:i.at.to("signIn").value("firstFactors")})}};var ju={code:"first-factors-unusable",severity:"error",title:"Cognito refuses these first factors",why:"The password must be among the first factors. Where MFA \
is required, Cognito refuses codes by email and by text message next to it, and passkeys unless they count as two factors, which no version of the AWS provider \
can set. The refusal comes halfway through an apply: the sign-in policy is changed by then, the MFA is not.",source:"https://github.com/hashicorp/terraform-prov\
ider-aws/issues/50110",*check({federation:e}){let{userPool:t}=e,{mfa:i,signIn:o}=Gr(t)??{};if(i===void 0||o===void 0)return;let{at:s}=t,a=s.to("signIn").value("\
firstFactors");o.firstFactors.includes("password")||(yield{message:`The first factors are ${ee(o.firstFactors,"and")}, without password.`,fix:"Add password.",edit:qt(
a,"password"),place:a});let n=o.firstFactors.filter(r=>r!=="password");i.mode==="required"&&n.length>0&&(yield{message:`MFA is required, and ${ee(n,"and")} woul\
d be a single factor.`,fix:`Write mode: optional under userPool.mfa, or remove ${ee(n,"and")} from the first factors.`,place:a,related:[{...s.to("mfa").value("m\
ode"),note:"MFA is required here"}]})}};var qu={code:"former-key-unusable",severity:"error",title:"A former key of an app client cannot be one",why:"Terraform moves a client from the address of its fo\
rmer key. It refuses two moves from one address, and a move from an address that another client has: a client that another one still holds would get a new id.",
source:"https://developer.hashicorp.com/terraform/language/moved",*check({federation:{appClients:e}}){let t=new Map;for(let i of e){let{key:o,formerly:s,at:a}=i;
if(s===void 0)continue;let n=jt(s),r=e.find(p=>jt(p.key)===n),d=t.get(n);if(t.set(n,d??i),r===void 0&&d===void 0)continue;let l=r??d;yield{message:r===i?`${b(s)}\
 has the address that ${b(o)} has now.`:r!==void 0?`${b(s)} is the key of an app client that is there.`:`${b(s)} is the former key of ${b(l?.key??"")} already.`,
fix:r===void 0||r===i?"Remove formerly here.":`Remove formerly here, or take the app client ${b(r.key)} out. Where keys are passed on from one client to the nex\
t, rename one at a time and apply in between.`,place:a.value("formerly"),related:l===void 0||l===i?[]:[{...l.at.key(),note:"the other app client"}]}}}};function _a(e,t){return e.split(",").every(i=>Ow(i,t))}function Ca(e){let t=e.split(",").flatMap(i=>{let{version:o,given:s}=Vu(i);return[o,uc(o,3),uc(o,s-1)]});
return[[0,0,0],...t]}function wo(e,t){return Math.sign(e[0]-t[0]||e[1]-t[1]||e[2]-t[2])}function Ow(e,t){let{operator:i,version:o,given:s,prerelease:a}=Vu(e);if(a)
return i==="!=";let n=wo(t,o);switch(i){case">":return n>0;case">=":return n>=0;case"<":return n<0;case"<=":return n<=0;case"!=":return n!==0;case"~>":return n>=
0&&wo(t,uc(o,s-1))<0;default:return n===0}}function Vu(e){let[,t="",i="",o]=/^\s*([=!<>~]*)\s*([\d.]+)(-\S+)?\s*$/.exec(e)??[],[s=0,a=0,n=0]=i.split(".").map(Number);
return{operator:t,version:[s,a,n],given:i.split(".").length,prerelease:o!==void 0}}function uc([e,t,i],o){return o>=3?[e,t,i+1]:o===2?[e,t+1,0]:[e+1,0,0]}var gi=">= 5.100, < 7.0",zu=[5,100,0],Wu=[6,0,0],Bu=[7,0,0];function Na(e){return[...Ca(e),zu,Wu].some(t=>Gu(t)&&_a(e,t))}function Ku(e){return[...Ca(e),Bu].find(
t=>!Gu(t)&&_a(e,t))}function ko(e){return Ca(e).some(t=>wo(t,Wu)<0&&_a(e,t))}function Gu(e){return wo(e,zu)>=0&&wo(e,Bu)<0}var Ju={code:"function-runtime-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this runtime",why:"Version 5 of the AWS provide\
r checks runtimes against a list that ends with nodejs22.x and refuses nodejs24.x.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/re\
sources/lambda_function",*check({federation:e}){let{preSignUpFunction:t,terraform:i}=e,{awsProviderVersion:o}=i;t?.runtime!=="nodejs24.x"||!ko(o)||(yield{message:`\
nodejs24.x needs version 6 of the AWS provider, and awsProviderVersion ${b(o)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform\
, or runtime: nodejs22.x.',place:t.at.value("runtime"),related:i.at.has("awsProviderVersion")?[{...i.at.value("awsProviderVersion"),note:"this admits version 5"}]:
[]})}};var Hu={code:"function-waits-for-itself",severity:"error",title:"The function could not run while it waits for itself",why:"With createNative the function calls\
 AdminCreateUser, and Cognito runs the same function once more for that user. With one concurrent execution the second is throttled until the first gives up: no\
 user is ever made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:{
accountLinking:e,preSignUpFunction:t}}){e?.whenNoMatch!=="createNative"||t?.reservedConcurrency!==1||(yield{message:"createNative needs two executions at the sa\
me time for one sign-in, and reservedConcurrency is 1.",fix:"Remove it, or write 2 or more: twice as many as first sign-ins may run at once.",place:t.at.value("\
reservedConcurrency"),related:[{...e.at.value("whenNoMatch"),note:"this makes users"}]})}};var Tw={s:1,m:60,h:3600,d:86400};function Vi(e){let t=/^(\d+)([smhd])$/.exec(e),i=t?.[2];if(i!=="s"&&i!=="m"&&i!=="h"&&i!=="d")throw new Error(`not a duration: ${e}`);
return{count:Number(t?.[1]),unit:i}}function vi(e){return e.count*Tw[e.unit]}var $w=60,Yu={code:"grace-period-out-of-range",severity:"error",title:"A rotated refresh token works for longer than Cognito allows",why:"Cognito refuses a clie\
nt whose old refresh tokens go on working for more than 60 seconds.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Ref\
reshTokenRotationType.html",*check({federation:e}){for(let{refreshTokenRotation:t,at:i}of e.appClients){if(t===void 0||t==="off")continue;let{gracePeriod:o}=t;vi(
o)<=$w||(yield{message:`gracePeriod is ${o.count}${o.unit}; Cognito accepts 0s to 60s.`,fix:"Choose a duration of 0s to 60s.",place:i.to("refreshTokenRotation").
value("gracePeriod")})}}};var Zu={code:"host-of-another-environment",severity:"warning",title:"A URL names the host of another environment",why:"A callback of another environment sends i\
ts codes there, and an issuer of another environment lets the users of that environment in. Both are mostly lines that were copied, or a value of the base that \
a patch does not replace.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e,
stacks:t}){let{environment:i,specName:o,identityProviders:s,appClients:a}=e;if(i===void 0)return;let n=[...t.byName.values()].flat().map(d=>d.federation).filter(
d=>d.specName===o&&d.environment!==i).flatMap(d=>d.environment??[]),r=[...s.flatMap(({at:d})=>[...d.to("issuer").texts(),...d.to("metadataUrl").texts()]),...a.flatMap(
({at:d})=>[...d.to("callbackUrls").texts(),...d.to("logoutUrls").texts()])];for(let{text:d,place:l}of r){let p=_w(d),m=n.find(u=>p.includes(u)&&!p.includes(i));
m!==void 0&&(yield{message:`${b(d,100)} looks like one of the environment ${m}; this is ${i}.`,fix:`Write the URL of ${i} in its patch, or accept this warning w\
ith the reason.`,place:l})}}};function _w(e){return URL.canParse(e)?new URL(e).hostname.split(/[.-]/):[]}var Cw=["albHosts","callbackUrls","defaultRedirectUri","logoutUrls","scopes"],Xu={code:"hosted-settings-without-flow",severity:"error",title:"A client without h\
osted sign-in has settings for it",why:"Cognito ignores or refuses redirect URLs and scopes of a client that has no OAuth 2.0 flow. They would have no effect.",
source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){
let{flows:i,at:o}=t;if(!(i.length>0||Ee(t,"flows")))for(let s of Cw)o.has(s)&&(yield{message:`${s} would be ignored: the client has no hosted sign-in.`,fix:`Rem\
ove ${s}, or give the client a flow.`,place:o.key(s),related:[{...o.value("flows"),note:"an empty list means no hosted sign-in"}]})}}};var Qu={code:"iam-oidc-provider-repeated",severity:"error",title:"Two providers would give IAM the same issuer",why:"An OIDC provider of IAM is called after its\
 issuer, so an account has each issuer once. Apply would stop at the second one.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDCo\
nnectProvider.html",*check({federation:e}){let t=new Map;for(let i of mi(e)){let{iamOidcProviderUrl:o,at:s}=i,a=t.get(o);if(a===void 0){t.set(o,i);continue}yield{
message:`${b(a.name)} gives IAM the same issuer already.`,fix:"Leave it with one of them. A second client id is a second audience of that one provider: add it t\
o client_id_list where the audiences are managed.",place:s.key("iamOidcProvider"),related:[{...a.at.key("iamOidcProvider"),note:`${a.name} asks for it`}]}}}};var Da=255,ep={code:"iam-oidc-provider-unfit",severity:"error",title:"IAM does not accept this issuer or client id",why:"IAM accepts an issuer of at most 255 ch\
aracters that names no port, and client ids of at most 255 characters. Cognito accepts more, so the provider would work in the user pool and stop the apply at I\
AM.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html",*check({federation:e}){for(let t of e.identityProviders)t.
type!=="oidc"||!t.at.is("iamOidcProvider",!0)||t.issuer!==void 0&&t.clientId!==void 0||(yield{message:`IAM needs the issuer and the client id, which ${b(t.name)}\
 does not write.`,fix:"Write issuer and clientId next to adopt, as the provider has them.",place:t.at.key("iamOidcProvider")});for(let{iamOidcProviderUrl:t,clientId:i,
at:o}of mi(e)){if(Nt(t))continue;let s=(a,n)=>({message:a,fix:"Remove iamOidcProvider: the user pool does not need it.",edit:Ae(o.value("iamOidcProvider")),place:o.
value(n),related:[{...o.key("iamOidcProvider"),note:"asked for here"}]});/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/.test(t)&&(yield s(`IAM accepts no issuer with a por\
t, as ${b(t)} has one.`,"issuer")),t.length>Da&&(yield s(`The issuer has ${t.length} characters; IAM accepts ${Da}.`,"issuer")),typeof i=="string"&&i.length>Da&&
(yield s(`The client id has ${i.length} characters; IAM accepts ${Da}.`,"clientId"))}}};var tp={code:"identifier-taken",severity:"error",title:"Two providers have the same identifier",why:"An identifier in a sign-in request chooses the provider, so\
 AWS accepts each only once in a pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({
federation:e}){let t=new Map;for(let{name:i,identifiers:o,at:s}of e.identityProviders)for(let[a,n]of o.entries()){let r=s.to("identifiers").value(a),d=t.get(n);
if(d===void 0){t.set(n,{name:i,place:r});continue}yield{message:`${b(n)} already leads to ${b(d.name)}.`,fix:"Remove it from one of them.",place:r,related:[{...d.
place,note:`${d.name} has it`}]}}}};var rp={code:"implicit-flow-exposes-tokens",severity:"warning",title:"The implicit flow exposes tokens",why:"The implicit grant hands tokens over in the URL, wh\
ere history, logs and scripts see them. OAuth 2.0 advises against it; code with PKCE works for every kind of app.",source:"https://datatracker.ietf.org/doc/html\
/rfc9700#section-2.1.2",*check({federation:e}){for(let{flows:t,at:i}of e.appClients)t.includes("implicit")&&(yield{message:"Tokens of this client travel in URLs\
.",fix:"Use code, with PKCE in an app that can keep no secret.",place:i.to("flows").value(t.indexOf("implicit"))})}};var np={code:"included-address-taken",severity:"error",title:"An included file declares what the stack declares itself",why:"Terraform refuses two blocks of one\
 address. In a file called override.tf or *_override.tf the block is merged into the generated one.",source:"https://developer.hashicorp.com/terraform/language/\
files/override",*check({federation:e}){let t=hi(e);if(t.length===0)return;let i=new Set([...mo(e),...Wf(e).map(o=>`variable.${o}`)]);for(let o of t)o.isOverride||
!(i.has(o.address)||Nw(o,e))||(yield{message:`${b(o.address)} is declared by the stack itself.`,fix:"Give the block another name. To change the generated block,\
 move it to a file whose name ends in _override.tf.",place:o.place})}};function Nw({type:e,labels:t,members:i},{terraform:{backend:o}}){return e==="provider"?t[0]===
"aws"&&!i.some(({name:s})=>s==="alias"):e==="terraform"&&i.some(({name:s})=>s===(o.type==="cloud"?"cloud":"backend"))}var Dw=/^\.|\.tfstate(?:\.|$)|\.tfplan$/,ip={code:"included-file-unfit",severity:"error",title:"A file cannot be included",why:"The files that terraform.include\
 names are copied next to the generated ones. Without them what they declare is missing from the stack; one that cannot be read is not compared with what the st\
ack declares itself.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){for(let{pattern:t,files:i,place:o}of e.terraform.
include){i.length===0&&(yield{message:`${b(t)} matches no file.`,fix:"Correct the pattern, which is relative to the folder of the spec, or remove it.",place:o});
for(let s of i)"problem"in s.content?yield{message:`${b(s.path)} cannot be read. ${s.content.problem}`,fix:s.content.fix,place:o}:Dw.test(Ei(s))&&(yield{message:`${b(
s.path)} is a hidden file, or one that Terraform writes itself.`,fix:"Write a pattern that does not match it.",place:o})}for(let{inclusion:t,file:i,read:o}of sc(
e))"problem"in o&&(yield{message:`${b(i.path)} cannot be read as Terraform: it ${o.problem}.`,fix:"Correct the file. terraform fmt shows what is wrong in it.",place:t.
place})}};var op="lambda/pre-sign-up.zip",Lw="included.json",pc=["cdk.tf.json","cdk.tf","metadata.json",Lw,op];function Ew(e){return`stacks/${e}`}function sp(e,t){let i=Ew(
e).toLowerCase(),o=ve.posix.join(i,t).toLowerCase(),s=/^stacks\/[^/]+\/(.+)$/.exec(o)?.[1];if(t.endsWith("/")||o===i||o===ve.posix.dirname(i))return"is a folder";
if(o==="manifest.json"||s!==void 0&&pc.includes(s))return"is a file that synth writes";if(s!==void 0){if(ve.posix.dirname(op)===s)return"is a folder";if(/^\.terraform(?:$|\/|\.lock\.hcl$)/.
test(s))return"belongs to Terraform's own files";if(/^[^/]+\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(s))return"is a file that Terraform reads as configuration"}}var ap={code:"included-name-taken",severity:"error",title:"An included file has the name of another file",why:"Every included file is copied into the stack's ow\
n folder under its own name, whatever folder it comes from. One of two files of a name would overwrite the other: the configuration, the state, or another inclu\
ded file.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){let t=new Map(Uw(e).map(o=>[o,"that synth or Terraform write\
s"])),i=new Map;for(let{files:o,place:s}of e.terraform.include)for(let a of o){let n=Ei(a).toLowerCase(),r=i.get(n);if(r?.path===a.path)continue;let d=t.get(n);
d!==void 0||r!==void 0?yield{message:`${b(a.path)} would be copied over the file ${b(Ei(a))} ${d??`that comes from ${b(r?.path??"")}`}.`,fix:"Rename the include\
d file.",place:s}:i.set(n,{path:a.path,place:s})}}};function Uw({terraform:{backend:e}}){let t=e.type==="local"?ve.posix.normalize(e.settings.path):void 0;return[
...pc,...t===void 0?[]:[t,`${t}.backup`]].map(i=>i.split("/")[0]?.toLowerCase()??"")}var Mw={profile:["name","family_name","given_name","middle_name","nickname","preferred_username","profile","picture","website","gender","birthdate","zoneinfo","\
locale","updated_at"],email:["email","email_verified"],address:["address"],phone:["phone_number","phone_number_verified"]},Fw=Object.fromEntries(Object.entries(
Mw).flatMap(([e,t])=>t.map(i=>[i,{scope:e}])));function mc({claims:e={}},t={}){return Object.fromEntries([...new Set([...Object.keys(t),...Object.keys(e)])].map(
i=>[i,{sent:"unknown",scope:void 0,note:void 0,...t[i],...e[i]}]))}function rt(e){return{type:"oidc",scopes:["openid","email","profile"],postNote:void 0,subject:{
claim:"sub",mixedCase:!0,note:"It must never change or pass to someone else."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"`email_v\
erified` is `true` only where the person has proven to own the address."},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"n\
ame",given_name:"given_name",family_name:"family_name"},nationalIdClaims:[],emailRequired:"may",issuer:void 0,slashAfterIssuer:!1,openidBringsAll:!1,retiredScopes:{},
endSession:void 0,...e,claims:mc(e,Fw)}}function Gt(e){return{type:"saml",subject:{claim:"NameID",mixedCase:!0,note:"Persistent, and never an email address: a N\
ameID that changes locks the person out."},emailVerification:{kind:"none",why:"SAML has no word for whether an email is verified."},attributeMapping:{email:"htt\
p://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"},nationalIdClaims:[],emailRequired:"may",subjectCopy:void 0,metadataUrl:void 0,requestSigningAlgorithm:void 0,
encryptionNote:void 0,notByOidc:void 0,endSession:void 0,...e,claims:mc(e)}}function bi(e){return{scopeSeparator:" ",nationalIdClaims:[],emailRequired:"may",...e,
claims:mc(e)}}var Ao="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",lp=Gt({name:"adfs",title:"AD FS",subject:{claim:"NameID",mixedCase:!0,note:"What the issuance ru\
le makes of it: the objectGUID in base 64, whose letters differ by case. Never the email address or the UPN."},emailVerification:{kind:"none",why:"AD FS sends t\
he address that admins have written into the directory, without proof."},attributeMapping:{email:`${Ao}emailaddress`,given_name:`${Ao}givenname`,family_name:`${Ao}\
surname`},claims:{[`${Ao}emailaddress`]:{sent:"notAlways",note:"Only for accounts whose `mail` is filled."},[`${Ao}givenname`]:{sent:"notAlways",note:"Only for \
accounts whose `givenName` is filled."},[`${Ao}surname`]:{sent:"notAlways",note:"Only for accounts whose `sn` is filled."},"http://schemas.xmlsoap.org/claims/Gr\
oup":{note:"Names of groups, by a rule of its own. Let only a few through: Cognito keeps 2,048 characters."}},metadataUrl:{pattern:/^https:\/\/[^/]+\/federationmetadata\/2007-06\/federationmetadata\.xml$/i,
words:"https://<federation service name>/FederationMetadata/2007-06/FederationMetadata.xml"},handoff:{place:"AD FS Management \u203A Relying Party Trusts \u203A Add Relyi\
ng Party Trust \u203A Claims aware \u203A Enter data manually",steps:["Enable support for the SAML 2.0 WebSSO protocol: enter the ACS URL from above.","Relying \
party trust identifier: the entity id from above.","Claim issuance policy, first rule, Send LDAP Attributes as Claims from Active Directory: E-Mail-Addresses to\
 E-Mail Address, Given-Name to Given Name, Surname to Surname, objectGUID to a custom claim type of your own such as `urn:objectguid`.","Second rule, Transform \
an Incoming Claim: from `urn:objectguid` to Name ID, outgoing format Persistent Identifier. Without this rule there is no NameID, and Cognito refuses the sign-i\
n.","Advanced: secure hash algorithm SHA-256.","The metadata must be reachable from the internet under a certificate of a public authority. Where it is not, sen\
d it as a file."],switchOff:["Encryption certificate of the relying party trust: none"],sendBack:[{key:"metadataUrl",words:"the URL under Service \u203A Endpoints \u203A \
Federation Metadata, or the metadata as a file"}],attest:["The NameID of a person never changes, and never passes to someone else."]},sources:["https://learn.mi\
crosoft.com/en-us/windows-server/identity/ad-fs/operations/create-a-relying-party-trust","https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/techni\
cal-reference/the-role-of-claims","https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var cp=bi({name:"amazon",title:"Login with Amazon",type:"amazon",providerName:"LoginWithAmazon",scopes:["profile"],subject:{claim:"user_id",mixedCase:!0,note:"`\
amzn1.account.<letters and digits>`."},emailVerification:{kind:"none",why:"Amazon has no claim for whether an email is verified, and anyone may have an account \
there."},attributeMapping:{username:"user_id",email:"email",name:"name"},claims:{email:{sent:"always",scope:"profile"},name:{sent:"always",scope:"profile"},postal_code:{
scope:"postal_code",note:"It needs the scope `postal_code`."}},endSession:void 0,handoff:{place:"Amazon Developer \u203A Login with Amazon \u203A Security profiles \u203A Web \
Settings",steps:["Make a security profile.","Allowed Origins: `https://` and the domain of the user pool.","Allowed Return URLs: enter the redirect URI from abo\
ve."],switchOff:[],sendBack:[{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret"}],attest:[]},sources:["https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var dp=bi({name:"apple",title:"Apple",type:"apple",providerName:"SignInWithApple",scopes:["email","name"],subject:{claim:"sub",mixedCase:!1,note:"`000000.<hex>.\
0000`, in lower case, others for each team."},emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:void 0},attributeMapping:{username:"sub",email:"\
email",email_verified:"email_verified",given_name:"firstName",family_name:"lastName"},claims:{email:{sent:"always",scope:"email",note:"May be an address at `pri\
vaterelay.appleid.com`, which no existing user has."},email_verified:{sent:"always",scope:"email"},firstName:{sent:"firstConsent",scope:"name",note:"Sent only a\
t the first consent."},lastName:{sent:"firstConsent",scope:"name",note:"Sent only at the first consent."},name:{sent:"firstConsent",scope:"name",note:"Sent only\
 at the first consent."}},endSession:void 0,handoff:{place:"Apple Developer \u203A Certificates, Identifiers & Profiles",steps:["Identifiers: make an App ID wit\
h the capability Sign in with Apple, if there is none.","Identifiers: make a Services ID and configure Sign in with Apple for it.","Domains and Subdomains: the \
host of the redirect URI, without `https://`. Return URLs: the redirect URI from above.","Keys: make a key for Sign in with Apple. Its file can be downloaded on\
ce.","Services \u203A Sign in with Apple for Email Communication: register the domains that the app sends mail from, or mail to relay addresses bounces."],switchOff:[],
sendBack:[{key:"clientId",words:"the identifier of the Services ID"},{key:"teamId",words:"Team ID"},{key:"keyId",words:"Key ID"},{key:"privateKey",words:"the co\
ntent of the `.p8` file"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/apple.html","https://docs.aws.amazon.com/cognito-user-\
identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var fp=rt({name:"auth0",title:"Auth0",scopes:["openid","profile","email"],postNote:"Auth0 documents only GET /userinfo, and AWS asks for GET in its own article \
on Auth0.",subject:{claim:"sub",mixedCase:!0,note:"`<connection>|<id>`, such as `auth0|\u2026` or `google-oauth2|\u2026`: another connection makes another user."},
emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:"Every connection that is enabled for the application sets `email_verified` honestly. On\
e to Entra ID or ADFS can be set to say always `true`."},claims:{given_name:{sent:"notAlways",note:"Database connections have none of their own."},family_name:{
sent:"notAlways",note:"Database connections have none of their own."}},issuer:{pattern:/^https:\/\/[^/]+$/,words:"https://<tenant>.<region>.auth0.com",customDomain:"\
https://<your custom domain>",ownHost:/\.auth0\.com$/,refused:[]},slashAfterIssuer:!0,endSession:{url:"https://<domain>/oidc/logout?client_id=<client id>&post_l\
ogout_redirect_uri=<URL>",note:"The URL must be one of Allowed Logout URLs, in the encoded form in which it is sent. Without `id_token_hint` Auth0 asks the pers\
on to confirm."},handoff:{place:"Applications \u203A Applications \u203A Create Application \u203A Regular Web Applications",steps:["Make a Regular Web Applicat\
ion. A Single Page Application is a public client, which Cognito cannot be.","Settings \u203A Allowed Callback URLs: enter the redirect URI from above.",'Settin\
gs \u203A Application Login URI, if you need it: enter a URL from "Where a sign-in starts" below.',"Settings \u203A Allowed Logout URLs: enter the URL to which the a\
pp sends people after it has ended the session at Auth0.","Leave Allowed Web Origins and CORS empty: Cognito calls Auth0 from server to server.","Credentials \u203A \
Authentication Method: Client Secret (Post).","Advanced Settings \u203A OAuth \u203A JSON Web Token Signature Algorithm: RS256.","Connections: enable those thro\
ugh which people may sign in."],switchOff:["Require Pushed Authorization Requests of the application","JSON Web Encryption of tokens"],sendBack:[{key:"issuer",words:"\
Domain, under Settings, with `https://` before it and no slash at the end; the custom domain where sign-ins go through one"},{key:"clientId",words:"Client ID, u\
nder Settings"},{key:"clientSecret",words:"Client Secret, under Settings"}],attest:["The enabled connections are those that may reach this user pool."]},sources:[
"https://auth0.com/docs/api/authentication/user-profile/get-user-info","https://auth0.com/docs/get-started/applications/application-settings","https://auth0.com\
/docs/authenticate/login/logout/log-users-out-of-auth0","https://repost.aws/knowledge-center/auth0-oidc-cognito"]});var up=rt({name:"cognito",title:"Amazon Cognito",scopes:["openid","email","profile"],openidBringsAll:!0,postNote:"The userInfo endpoint of Cognito answers only \
GET.",subject:{claim:"sub",mixedCase:!1,note:"A UUID in lower case; a user who is deleted and made anew has another one."},emailVerification:{kind:"claim",claim:"\
email_verified",always:!1,attest:"In the other pool no one but Cognito itself sets `email_verified`: no app client may write it, and no job sets it for users wh\
ose address is not proven."},issuer:{pattern:/^https:\/\/(?:issuer-)?cognito-idp\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/\1_[A-Za-z0-9]+$/,words:"h\
ttps://cognito-idp.<region>.amazonaws.com/<pool id>",customDomain:void 0,ownHost:void 0,refused:[{pattern:/^https:\/\/[^/]+\.auth(?:-fips)?\.[a-z0-9-]+\.amazoncognito\.com(?:\/|$)/,
why:"The domain of a user pool's sign-in pages is not its issuer, whatever the path.",wayOut:"Write https://cognito-idp.<region>.amazonaws.com/<pool id>, of the\
 pool that people sign in to there."}]},endSession:{url:"https://<domain of the other pool>/logout?client_id=<client id there>&logout_uri=<URL>",note:"The URL m\
ust be one of the client's sign-out URLs there, byte for byte."},handoff:{place:"User pools \u203A (the pool) \u203A App clients",steps:["Make an app client wit\
h a client secret (Traditional web application).","Login pages \u203A Allowed callback URLs: enter the redirect URI from above. It is the domain of the pool that rec\
eives people, not of this one.","Identity providers: choose only those through which people may come.","OAuth grant types: only Authorization code grant.","Open\
ID Connect scopes: those from above.",'Allowed sign-out URLs: the URL from "Signing out" below, where the app ends both sessions.'],switchOff:[],sendBack:[{key:"\
issuer",words:"`https://cognito-idp.<region>.amazonaws.com/<User pool ID>`"},{key:"clientId",words:"Client ID of the app client"},{key:"clientSecret",words:"Cli\
ent secret of the app client"}],attest:["The other pool has a domain: sign-in goes through its pages.","The app client may read the attributes that the claims a\
bove name."]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html","https://docs.aws.amazon.com/cognito/latest/develop\
erguide/userinfo-endpoint.html","https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html"]});var pp=rt({name:"descope",title:"Descope",scopes:["openid","profile","email","descope.claims","descope.custom_claims"],subject:{claim:"sub",mixedCase:!0,note:"T\
he user id, such as `U2abcDEF`."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"The flow that signs people in verifies the email, by \
one-time password or magic link, also for people who use a passkey or a social login."},claims:{roles:{scope:"descope.claims",note:"It needs the scope `descope.\
claims`."},permissions:{scope:"descope.claims",note:"It needs the scope `descope.claims`."},tenants:{scope:"descope.claims",note:"It needs the scope `descope.cl\
aims`."}},emailRequired:"must",issuer:{pattern:/^https:\/\/[^/]+\/P[A-Za-z0-9]+(?:\/[A-Za-z0-9_-]+)?$/,words:"https://api.descope.com/<Project ID>",customDomain:"\
https://<host>/<Project ID>",ownHost:/(?:^|\.)descope\.com$/,refused:[]},retiredScopes:{"descope:claims":"descope.claims","descope:custom_claims":"descope.custo\
m_claims"},endSession:{url:"https://api.descope.com/oauth2/v1/logout",note:"With a custom domain its host replaces `api.descope.com`."},handoff:{place:"Applicat\
ions",steps:["Open the OIDC application, or add one.","Set Flow Hosting URL to the page that runs the sign-in flow, for example `https://auth.descope.io/<Projec\
t ID>?flow=sign-up-or-in`.","Add the redirect URI from above to the approved redirect URLs.","Allow the scopes from above; `descope.claims` brings roles, permis\
sions and tenants, `descope.custom_claims` custom claims.","Make an Access Key for the project, or make the application a confidential client with a secret of i\
ts own."],switchOff:["Force PKCE of the application"],sendBack:[{key:"issuer",words:"Issuer, on the page of the application; with a custom domain it begins with\
 that domain"},{key:"clientId",words:"the Project ID, or the Client ID of a confidential application"},{key:"clientSecret",words:"the Access Key, or the Client \
Secret of a confidential application"}],attest:["The audience (`aud`) of ID tokens holds the client id."]},sources:["https://docs.descope.com/identity-federatio\
n/applications/oidc-apps","https://docs.descope.com/identity-federation/applications/oidc-endpoints"]});function La({firstSteps:e,issuerWords:t,attest:i,...o}){return rt({...o,scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"43 character\
s, others for each application: registering the application anew makes every user anew."},emailVerification:{kind:"none",why:"Microsoft never sends email_verifi\
ed for such tenants, and their admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"\
family_name"},claims:{email:{sent:"notAlways",note:"An optional claim. It is missing where the user's mail attribute is empty."},email_verified:{sent:"never"},xms_edov:{
scope:"email",note:'An optional claim, sent together with `email`, as `true` or as `"1"`.'},groups:{note:"An optional claim. Limit it to groups that are assigne\
d to the application: Cognito keeps about 50 ids."},roles:{note:"App roles; they are only in the ID token."}},handoff:{place:"Microsoft Entra admin center \u203A App\
 registrations \u203A New registration",steps:[...e,"Redirect URI: platform Web, and the redirect URI from above.","Token configuration \u203A Add optional claim \u203A I\
D: `email`, and `xms_edov` where the claims above name it.","Certificates & secrets \u203A New client secret: copy the Value, not the Secret ID, and note when it exp\
ires."],switchOff:[],sendBack:[{key:"issuer",words:t},{key:"clientId",words:"Application (client) ID"},{key:"clientSecret",words:"the Value of the client secret\
, with the day on which it expires"}],attest:i}})}var mp=La({name:"entra",title:"Microsoft Entra ID",issuer:{pattern:/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
words:"https://login.microsoftonline.com/<tenant id>/v2.0, with the id of the tenant in lower case and not a domain name",customDomain:void 0,ownHost:void 0,refused:[
{pattern:/^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations)(?:\/|$)/i,why:"Its ID tokens carry the tenant of the person who signs in, so i\
ss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/<tenant id>/v2.0, and declare one provider for each tenant."},{pattern:/^https:\/\/login\.microsoftonline\.com\/consumers(?:\/|$)/i,
why:"Its ID tokens carry the id of the tenant that holds personal accounts, so iss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/918\
8040d-6c67-4c5b-b112-36a304b66dad/v2.0, which is that tenant."}]},endSession:{url:"https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/logout?post_logout_\
redirect_uri=<URL>",note:"The URL must be one of the redirect URIs of the application."},firstSteps:["Supported account types: accounts in this organizational d\
irectory only (single tenant)."],issuerWords:"`https://login.microsoftonline.com/<Directory (tenant) ID>/v2.0`",attest:["Every user who may sign in has a mail a\
ttribute.","Whether guests may sign in: their emails belong to other organisations.","Which email domains belong only to this tenant. Only those may be attested\
 when accounts are linked."],sources:["https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference","https://learn.microsoft.com/entra/identit\
y-platform/optional-claims-reference","https://learn.microsoft.com/entra/identity-platform/userinfo","https://learn.microsoft.com/entra/identity-platform/migrat\
e-off-email-claim-authorization"]});var hp=La({name:"entra-external-id",title:"Microsoft Entra External ID",issuer:{pattern:/^https:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
words:"https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name",customDomain:void 0,ownHost:void 0,refused:[]},
endSession:{url:"https://<tenant name>.ciamlogin.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:void 0},firstSteps:["Switch to the exte\
rnal tenant.","Supported account types: accounts in this organizational directory only."],issuerWords:"the value of `issuer` in the discovery document, with the\
 id of the tenant in the host and in the path",attest:["The application is added to the user flow through which customers sign in.","The user flow collects an e\
mail and has it verified."],sources:["https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app","https://learn.microsoft.com/entra/ident\
ity-platform/optional-claims-reference","https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8592"]});var yp=bi({name:"facebook",title:"Facebook",type:"facebook",providerName:"Facebook",scopes:["public_profile","email"],scopeSeparator:",",subject:{claim:"id",mixedCase:!1,
note:"Digits, others for each app. Mapped a second time it makes Facebook leave out the email."},emailVerification:{kind:"none",why:"Facebook has no claim for w\
hether an email is verified, and anyone may have an account there."},attributeMapping:{username:"id",email:"email",name:"name",given_name:"first_name",family_name:"\
last_name"},claims:{email:{sent:"notAlways",scope:"email",note:"Missing where people signed up by phone or did not allow it."},name:{sent:"always",scope:"public\
_profile"},first_name:{sent:"always",scope:"public_profile"},last_name:{sent:"always",scope:"public_profile"},middle_name:{sent:"notAlways",scope:"public_profil\
e"}},endSession:void 0,handoff:{place:"Meta for Developers \u203A My Apps \u203A Facebook Login \u203A Settings",steps:["Valid OAuth Redirect URIs: enter the re\
direct URI from above.","App settings \u203A Basic: URLs of the privacy policy and of the data deletion instructions.","Switch the app to Live. Meta may ask for\
 business verification."],switchOff:[],sendBack:[{key:"clientId",words:"App ID"},{key:"clientSecret",words:"App secret"},{key:"apiVersion",words:"the version of\
 the Graph API that the app uses"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/facebook.html","https://docs.aws.amazon.com/c\
ognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var gp=rt({name:"gitlab",title:"GitLab",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"claim",claim:"email_verified",
always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"name"},claims:{email:{note:"The primary address wi\
th the scope `email`; without it the public one, if there is any."},groups:{note:"All groups of the user, which can be more than the 2,048 characters that Cogni\
to keeps."},groups_direct:{note:"The groups that the user is a direct member of, in the ID token."}},issuer:{pattern:/^https:\/\/(?:gitlab\.com|(?!gitlab\.com\/)[^/]+(?:\/(?!oauth$)[^/]+)?)$/,
words:"https://gitlab.com, or the URL of the instance",customDomain:void 0,ownHost:/^gitlab\.com$/,refused:[]},handoff:{place:"Admin area, group or user setting\
s \u203A Applications \u203A Add new application",steps:["Redirect URI: enter the redirect URI from above.","Confidential: ticked.","Scopes: tick those from abo\
ve, `openid` among them."],switchOff:[],sendBack:[{key:"issuer",words:"the URL of the instance, without a slash at the end"},{key:"clientId",words:"Application \
ID"},{key:"clientSecret",words:"Secret, which is shown once"}],attest:["Who may have an account on this instance. On `gitlab.com` that is everyone."]},sources:[
"https://docs.gitlab.com/integration/openid_connect_provider","https://docs.gitlab.com/integration/oauth_provider/"]});var vp=bi({name:"google",title:"Google",type:"google",providerName:"Google",scopes:["openid","email","profile"],subject:{claim:"sub",mixedCase:!1,note:"21 digit\
s."},emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verifi\
ed",name:"name",given_name:"given_name",family_name:"family_name"},claims:{email:{sent:"always",scope:"email"},email_verified:{sent:"always",scope:"email"},name:{
sent:"always",scope:"profile"},given_name:{sent:"always",scope:"profile"},family_name:{sent:"notAlways",scope:"profile"},picture:{sent:"always",scope:"profile"}},
endSession:void 0,handoff:{place:"Google Cloud console \u203A APIs & Services \u203A Credentials",steps:["OAuth consent screen: choose Internal for one Workspac\
e, else External, and publish it (In production).","Authorized domains: the domain of the redirect URI; `amazoncognito.com` for a prefix domain.","Create creden\
tials \u203A OAuth client ID \u203A Web application.","Authorized redirect URIs: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"clientId",words:"\
Client ID"},{key:"clientSecret",words:"Client secret"}],attest:["Whether anyone with a Google account may sign in, or only people of the Workspace."]},sources:[
"https://docs.aws.amazon.com/cognito/latest/developerguide/google.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateI\
dentityProvider.html"]});var bp=rt({name:"idura",title:"Idura Verify",scopes:["openid"],subject:{claim:"sub",mixedCase:!1,note:"A GUID in lower case and in braces, such as `{0f9960a0-d2\
8d-4353-a3e2-ea07f8ffa185}`."},emailVerification:{kind:"none",why:"Electronic identities carry no email."},attributeMapping:{username:"sub",name:"name",given_name:"\
given_name",family_name:"family_name"},claims:{email:{sent:"never",scope:void 0},email_verified:{sent:"never",scope:void 0},name:{sent:"notAlways",scope:void 0,
note:"Which names are there depends on the electronic identity."},given_name:{sent:"notAlways",scope:void 0,note:"Which names are there depends on the electroni\
c identity."},family_name:{sent:"notAlways",scope:void 0,note:"Which names are there depends on the electronic identity."},birthdate:{scope:void 0},address:{scope:void 0},
phone_number:{scope:void 0}},nationalIdClaims:["cprNumberIdentifier","ssn","socialno","hetu"],emailRequired:"must-not",issuer:{pattern:/^https:\/\/[^/]+$/,words:"\
https://<name>.idura.broker (older tenants: https://<name>.criipto.id)",customDomain:"https://<your domain>",ownHost:/\.(?:idura\.broker|criipto\.id)$/,refused:[]},
endSession:{url:"https://<domain>/oauth2/logout?post_logout_redirect_uri=<a registered callback URL>",note:"Needed only where single sign-on is enabled for the \
domain."},handoff:{place:"Dashboard \u203A Applications \u203A Add application \u203A OpenID Connect",steps:["Choose a Client ID that no other application has, \
test and production apart, for example `urn:acme:production:cognito`.","Callback URLs: enter the redirect URI from above.","Choose the electronic identities tha\
t people may use. Cognito sends no `acr_values`, so Idura offers all of them.","Save, then open the application again: OpenID Connect \u203A OAuth2 Code Flow: enable\
 it. The secret is shown once.","Scope strategy: static, with which `openid` brings every claim; with dynamic, tell us which of `ssn`, `address` and `phone` to \
ask for.",'User info response strategy: `plainJson`. Cognito refuses every other with "invalid token_type in idp oauth response".',"For production, use a domain\
 of your own: people see it when they sign in."],switchOff:["`signedJwt`, `signedAndEncryptedJwt` and `fromTokenEndpoint` as the user info response strategy"],sendBack:[
{key:"issuer",words:"Domain, with `https://` before it"},{key:"clientId",words:"Client ID / Realm, which may be a URN"},{key:"clientSecret",words:"the secret, w\
hich is shown once and kept as a hash"}],attest:["No electronic identity of the Finnish Trust Network is enabled: it demands signed requests, which Cognito does\
 not send."]},sources:["https://docs.idura.app/verify/integrations/aws-cognito","https://docs.idura.app/verify/getting-started/oidc-intro","https://docs.idura.a\
pp/verify/reference/token-contents"]});var wp=rt({name:"keycloak",title:"Keycloak",subject:{claim:"sub",mixedCase:!0,note:"A UUID in lower case; `f:<component>:<name>` for users of a federated store."},
emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"Email verified is on only for users whose address is proven: the realm asks for Verify \
email, and no admin, import or identity provider with Trust Email sets it otherwise."},claims:{roles:{note:"It needs a mapper with Add to ID token or Add to use\
rinfo."},groups:{note:"It needs a mapper with Add to ID token or Add to userinfo."}},issuer:{pattern:/^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+$/,words:"https\
://<host>/realms/<realm>, or https://<host>/auth/realms/<realm> on older servers",customDomain:void 0,ownHost:void 0,refused:[]},endSession:{url:"<issuer>/proto\
col/openid-connect/logout?client_id=<client id>&post_logout_redirect_uri=<URL>",note:"The URL must be one of Valid post logout redirect URIs. Without `id_token_\
hint` Keycloak asks the person to confirm."},handoff:{place:"(the realm) \u203A Clients \u203A Create client \u203A OpenID Connect",steps:["Client authenticatio\
n: on. Authentication flow: only Standard flow.","Valid redirect URIs: enter the redirect URI from above.","Valid post logout redirect URIs: the page of the app\
 that people see after signing out of Keycloak.","Credentials \u203A Client Authenticator: Client Id and Secret.","Client scopes: `email` and `profile` among th\
e default ones."],switchOff:["Require PKCE (Proof Key for Code Exchange Code Challenge Method: empty)","Require DPoP bound tokens"],sendBack:[{key:"issuer",words:"\
the value of `issuer` under Realm settings \u203A OpenID Endpoint Configuration"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret, u\
nder Credentials"}],attest:["The server answers under its public name on port 443, with a certificate of a public authority."]},sources:["https://www.keycloak.o\
rg/docs/latest/server_admin/index.html#_oidc_clients","https://www.keycloak.org/server/hostname","https://github.com/keycloak/keycloak/pull/44365"]});var kp=rt({name:"linkedin",title:"LinkedIn",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"10 characters such as `MDRHj2Asx8`, othe\
rs for each application."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:void 0},claims:{email:{note:"The primary address of the membe\
r."},locale:{note:"An object with country and language, which no attribute of Cognito can hold: leave it unmapped."}},issuer:{pattern:/^https:\/\/www\.linkedin\.com\/oauth$/,
words:"https://www.linkedin.com/oauth",customDomain:void 0,ownHost:void 0,refused:[{pattern:/^https:\/\/(?:www\.)?linkedin\.com$/,why:"LinkedIn keeps no discove\
ry document there, and its ID tokens carry another issuer.",wayOut:"Write https://www.linkedin.com/oauth."}]},handoff:{place:"`developer.linkedin.com` \u203A My apps\
 \u203A Create app",steps:["Create the app for the company's LinkedIn page, and have an admin of the page verify it.",'Products: request access to "Sign In with\
 LinkedIn using OpenID Connect".',"Auth \u203A Authorized redirect URLs for your app: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"issuer",
words:"`https://www.linkedin.com/oauth`, the same for everybody"},{key:"clientId",words:"Client ID, under Auth"},{key:"clientSecret",words:"Primary Client Secre\
t, under Auth"}],attest:[]},sources:["https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2","https://www.linkedi\
n.com/oauth/.well-known/openid-configuration"]});var Ap=Gt({name:"login-gov",title:"Login.gov",subject:{claim:"NameID",mixedCase:!1,note:"A UUID in lower case, others for each agency."},subjectCopy:"uuid",emailVerification:{
kind:"unsaid",why:"Login.gov gives out only confirmed addresses, but no attribute says so."},attributeMapping:{email:"email",given_name:"first_name",family_name:"\
last_name"},claims:{aal:{sent:"always",note:"How strongly the person has signed in, always sent."},all_emails:{note:"Every confirmed address of the person, as a\
 list."},dob:{sent:"notAlways",note:"Only with identity verification, as `YYYY-MM-DD`."},email:{sent:"always",note:"The address that the person signed in with l\
ast, so it may change."},first_name:{sent:"notAlways",note:"Only with identity verification."},last_name:{sent:"notAlways",note:"Only with identity verification\
."},phone:{sent:"notAlways",note:"Only with identity verification, such as `+18881112222`; may be empty."},ssn:{sent:"notAlways",note:"Only with identity verifi\
cation."},uuid:{sent:"always",note:"The same value as the NameID, always sent."},verified_at:{sent:"notAlways",note:"When the identity was verified, in ISO 8601\
; empty where it never was."}},nationalIdClaims:["ssn"],metadataUrl:{pattern:/^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)\/api\/saml\/metadata20[0-9]{2}$/,
words:"https://secure.login.gov/api/saml/metadata<year>, of the sandbox https://idp.int.identitysandbox.gov/api/saml/metadata<year>"},requestSigningAlgorithm:"r\
sa-sha256",encryptionNote:"Login.gov encrypts with the certificate that fits the signature of the request. Cognito signs with one key and decrypts with another,\
 so it could not read the answer.",notByOidc:{pattern:/^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)(?:\/|$)/,why:"With OpenID Connect, Login\
.gov accepts no client secret and expects a nonce and acr_values, none of which Cognito sends.",wayOut:"Trust it by SAML: preset: login-gov with metadataUrl in \
place of the keys of OpenID Connect."},handoff:{place:"Login.gov Partner Portal \u203A Apps \u203A Create a new app",steps:["Identity protocol: SAML.","Issuer: \
the entity id from above.","Assertion Consumer Service URL: the ACS URL from above; one application for each domain.","Assertion Consumer Service Logout URL: th\
e single logout URL from above, if there is one. Login.gov needs the signature within the request and Cognito puts it into the address: try it in the sandbox fi\
rst.","Level of Service and Default Authentication Assurance Level: what the app needs. Cognito's requests name neither, so these settings decide for every sign\
-in.","Attribute bundle: the attributes from above. Cognito's requests name none. Names, phone, date of birth and the like need the level of service with identi\
ty verification.","Public certificate: the signing certificate of the user pool, which we send once the pool exists. AWS makes a new one each year; add it next \
to the old.","Return to App URL: the page of the app where a sign-in starts.","For production, ask Login.gov to copy the application from the sandbox; its metad\
ata has another address.","Every spring: tell us the metadata URL with the new year. Until April 1 both work; then no one can sign in by the old one."],switchOff:[
"SAML Assertion Encryption: choose that nothing is encrypted"],sendBack:[{key:"metadataUrl",words:"the metadata URL with the current year, of the sandbox or of \
production"}],attest:["Level of service, assurance level and attribute bundle of the application are those that the app relies on."]},sources:["https://develope\
rs.login.gov/saml/getting-started/","https://developers.login.gov/saml/authentication/","https://developers.login.gov/attributes/","https://developers.login.gov\
/oidc/authorization/","https://github.com/18F/identity-idp","https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryptio\
n.html"]});var xp=rt({name:"oidc",title:"the identity provider",attributeMapping:{username:"sub",email:"email",email_verified:"email_verified"},handoff:{place:"where appli\
cations (clients) are registered",steps:["Register a confidential web application for the authorization code grant.","Enter the redirect URI from above, one lin\
e for each.","Choose `client_secret_post` as the way in which the application authenticates at the token endpoint.","Allow the scopes from above.","Have ID toke\
ns signed with RS256."],switchOff:[],sendBack:[{key:"issuer",words:"the value of `issuer` in the discovery document"},{key:"clientId",words:"the client id"},{key:"\
clientSecret",words:"the client secret, with the day on which it expires"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/cogni\
to-user-pools-oidc-idp.html"]});var Sp=rt({name:"okta",title:"Okta",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`."},
emailVerification:{kind:"none",why:"Okta sends email_verified but tells integrators not to rely on it: its admins set emails without proof."},attributeMapping:{
username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"family_name"},claims:{groups:{scope:"groups",note:"It needs the scope `groups` and\
 a groups claim filter that lets only a few through: Cognito keeps 2,048 characters."}},issuer:{pattern:/^https:\/\/[^/]+(?:\/oauth2\/[A-Za-z0-9_-]+)?$/,words:"\
https://<org>.okta.com, or https://<org>.okta.com/oauth2/<id> for a custom authorization server",customDomain:"https://<your domain>, where the application's is\
suer mode says so",ownHost:/\.(?:okta|oktapreview|okta-emea)\.com$/,refused:[]},endSession:{url:"<issuer>/oauth2/v1/logout?id_token_hint=<ID token of Okta>&post\
_logout_redirect_uri=<URL>",note:"Of a custom authorization server `<issuer>/v1/logout`. The app never sees the ID token of Okta, so people may have to sign out\
 there themselves."},handoff:{place:"Applications \u203A Create App Integration \u203A OIDC - OpenID Connect \u203A Web Application",steps:["Grant type: only Au\
thorization Code.","Sign-in redirect URIs: enter the redirect URI from above.","Sign-out redirect URIs: the page of the app that people see after signing out of\
 Okta.","Client authentication: Client secret, sent by `client_secret_post`.","Assignments: the people or groups who may sign in.","Sign On \u203A OpenID Connect ID \
Token: note which issuer the application uses, the org's or the custom domain.","The org authorization server is enough. A custom one refuses every request unti\
l an access policy lets this application in."],switchOff:["Require PKCE as additional verification"],sendBack:[{key:"issuer",words:"the Okta domain with `https:\
//` before it, or the Issuer URI of the custom authorization server"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"the client secret"}],attest:[
"Which email domains belong only to this organisation. Only those may be attested when accounts are linked."]},sources:["https://developer.okta.com/docs/concept\
s/auth-servers/","https://developer.okta.com/docs/guides/customize-tokens-groups-claim/main/","https://developer.okta.com/docs/guides/submit-app/openidconnect/m\
ain/"]});var Pp=rt({name:"one-login",title:"OneLogin",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"none",why:"OneLogin does\
 not document email_verified, and its admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"\
family_name"},claims:{groups:{scope:"groups",note:"It needs the scope `groups` and the parameter Groups set to User Roles, semicolon delimited: the values are n\
ames of roles."}},issuer:{pattern:/^https:\/\/[a-z0-9-]+\.onelogin\.com\/oidc\/2$/,words:"https://<subdomain>.onelogin.com/oidc/2",customDomain:void 0,ownHost:void 0,
refused:[]},endSession:{url:"https://<subdomain>.onelogin.com/oidc/2/logout",note:"It returns to the app only with `id_token_hint`, an ID token of OneLogin, whi\
ch the app never sees; without it people end on OneLogin's own page."},handoff:{place:"Applications \u203A Applications \u203A Add App \u203A OpenId Connect (OIDC)",
steps:["Configuration \u203A Redirect URI's: enter the redirect URI from above.",'Configuration \u203A Login Url: a URL from "Where a sign-in starts" below, where pe\
ople start at the OneLogin portal.',"SSO \u203A Application Type: Web. Token Endpoint \u203A Authentication Method: POST. Basic, which is the default, fails at the first \
sign-in.","Users or Roles: those who may sign in."],switchOff:["None (PKCE) as the Authentication Method of the Token Endpoint"],sendBack:[{key:"issuer",words:"\
Issuer URL, under SSO; it ends in `/oidc/2`"},{key:"clientId",words:"Client ID, under SSO"},{key:"clientSecret",words:"Client Secret, under SSO"}],attest:["Whic\
h email domains belong only to this organisation. Only those may be attested when accounts are linked."]},sources:["https://developers.onelogin.com/openid-conne\
ct/connect-to-onelogin","https://developers.onelogin.com/openid-connect/api/logout"]});var Ip=rt({name:"ping-one",title:"PingOne",subject:{claim:"sub",mixedCase:!0,note:"A UUID by default; the application's attribute mapping can fill it from somet\
hing else."},emailVerification:{kind:"none",why:"PingOne does not document email_verified; a team that has seen it in a token can map it and vouch for the domai\
ns."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"family_name"},issuer:{pattern:/^https:\/\/(?:auth\.pingone\.(?:com|eu|ca|asia|com\.au)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!auth\.pingone\.)[^/]+)\/as$/,
words:"https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/as",customDomain:"https://<your domain>/as",ownHost:void 0,refused:[]},endSession:{url:"\
<issuer>/signoff?client_id=<client id>&post_logout_redirect_uri=<URL>",note:"The URL must be one of the application's Signoff URLs."},handoff:{place:"Applicatio\
ns \u203A Applications \u203A + \u203A OIDC Web App",steps:["Configuration \u203A Response Type: Code. Grant Type: Authorization Code.","Redirect URIs: enter th\
e redirect URI from above.","Signoff URLs: the page of the app that people see after signing out of PingOne.","Token Endpoint Authentication Method: Client Secr\
et Post. The samples of PingOne use Basic, with which sign-in fails.","Resource Access: grant the scopes from above.","Attribute Mappings: a line for each of th\
e claims above."],switchOff:["PKCE Enforcement (OPTIONAL, neither REQUIRED nor S256_REQUIRED)","Require Signed Request Object"],sendBack:[{key:"issuer",words:"I\
ssuer ID, under Configuration; it ends in `/as` and holds the domain of the environment's region"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"\
Client Secret"}],attest:["The application is enabled, and the people who may sign in are in its groups."]},sources:["https://docs.pingidentity.com/pingone/appli\
cations/p1_token_endpoint_authentication_methods.html","https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html"]});var Rp=Gt({name:"saml",title:"SAML 2.0",handoff:{place:"where applications (service providers) are registered",steps:["Register a service provider for the bindi\
ng HTTP-POST.","Enter the ACS URL and the entity id from above, one application for each domain.","Send a persistent NameID that never changes, not an email add\
ress.","Send the attributes from above under exactly these names.","Sign the response or the assertion with SHA-256."],switchOff:[],sendBack:[{key:"metadataUrl",
words:"the URL of the metadata, or the metadata as a file"}],attest:["The NameID of a person never passes to someone else."]},sources:["https://docs.aws.amazon.\
com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var zi="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",Op=Gt({name:"entra",title:"Microsoft Entra ID",subject:{claim:"NameID",mixedCase:!1,note:"The ob\
ject id of the user, a GUID in lower case. The preset name of the application, user.userprincipalname, changes with the person and must be replaced."},emailVerification:{
kind:"none",why:"Microsoft Entra ID sends the address that admins have written into the directory, without proof."},attributeMapping:{email:`${zi}emailaddress`,
given_name:`${zi}givenname`,family_name:`${zi}surname`},claims:{[`${zi}emailaddress`]:{sent:"notAlways",note:"Only for users whose mail is filled."},[`${zi}give\
nname`]:{sent:"notAlways",note:"Only for users whose given name is filled."},[`${zi}surname`]:{sent:"notAlways",note:"Only for users whose surname is filled."},
[`${zi}name`]:{sent:"always",note:"The user principal name, not the name of the person."},"http://schemas.microsoft.com/identity/claims/displayname":{sent:"alwa\
ys",note:"The display name."},"http://schemas.microsoft.com/identity/claims/objectidentifier":{sent:"always",note:"The object id of the user."},"http://schemas.\
microsoft.com/ws/2008/06/identity/claims/groups":{note:"It needs a group claim, best of the groups assigned to the application: Cognito keeps 2,048 characters."}},
metadataUrl:{pattern:/^https:\/\/login\.microsoftonline\.(?:com|us)\/[^/]+\/federationmetadata\/2007-06\/federationmetadata\.xml(?:\?appid=[0-9a-fA-F-]{36})?$/i,
words:"https://login.microsoftonline.com/<tenant id>/federationmetadata/2007-06/federationmetadata.xml?appid=<application id>"},handoff:{place:"Enterprise appli\
cations \u203A New application \u203A Create your own application \u203A Single sign-on \u203A SAML",steps:["Identifier (Entity ID): the entity id from above.",
"Reply URL (Assertion Consumer Service URL): the ACS URL from above.","Attributes & Claims \u203A Unique User Identifier: source attribute `user.objectid`, name iden\
tifier format Persistent.","Attributes & Claims: keep the claims emailaddress, givenname and surname with their namespace.","SAML Certificates \u203A Signing Option:\
 Sign SAML assertion or both, with SHA-256.","Users and groups: the people or groups who may sign in."],switchOff:["Token encryption: no certificate that is act\
ive"],sendBack:[{key:"metadataUrl",words:"App Federation Metadata Url, under SAML Certificates"}],attest:["Which email domains belong only to this organisation.\
 Only those may be attested when accounts are linked."]},sources:["https://learn.microsoft.com/en-us/entra/identity-platform/saml-claims-customization","https:/\
/learn.microsoft.com/en-us/entra/identity-platform/reference-saml-tokens","https://learn.microsoft.com/en-us/entra/identity-platform/federation-metadata"]});var Tp=Gt({name:"keycloak",title:"Keycloak",subject:{claim:"NameID",mixedCase:!1,note:"Of the format persistent: `G-` and a UUID that Keycloak keeps for each pe\
rson and client."},emailVerification:{kind:"none",why:"The built-in mappers of Keycloak send no attribute for whether an email is verified."},attributeMapping:{
email:"urn:oid:1.2.840.113549.1.9.1",given_name:"urn:oid:2.5.4.42",family_name:"urn:oid:2.5.4.4"},claims:{"urn:oid:1.2.840.113549.1.9.1":{note:"It needs the bui\
lt-in mapper X500 email."},"urn:oid:2.5.4.42":{note:"It needs the built-in mapper X500 givenName."},"urn:oid:2.5.4.4":{note:"It needs the built-in mapper X500 s\
urname."},Role:{note:"The roles of the person, from the client scope role_list."}},metadataUrl:{pattern:/^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+\/protocol\/saml\/descriptor$/,
words:"https://<host>/realms/<realm>/protocol/saml/descriptor"},handoff:{place:"(the realm) \u203A Clients \u203A Create client \u203A SAML",steps:["Client ID: \
the entity id from above.","Valid redirect URIs and Assertion Consumer Service POST Binding URL: the ACS URL from above.","Name ID format: persistent. Force nam\
e ID format: on.","Force POST binding, Sign documents and Sign assertions: on, with RSA_SHA256.","Client scopes \u203A (the dedicated scope) \u203A Add predefined mapper:\
 X500 email, X500 givenName, X500 surname.","Keys \u203A Signing keys config \u203A Client signature required: on only where this pool signs its requests."],switchOff:[
"Encrypt assertions"],sendBack:[{key:"metadataUrl",words:"the URL of SAML 2.0 Identity Provider Metadata, under Realm settings \u203A General \u203A Endpoints"}],
attest:["The server answers under its public name on port 443, with a certificate of a public authority."]},sources:["https://www.keycloak.org/docs/latest/serve\
r_admin/index.html#_client-saml-configuration","https://www.keycloak.org/docs/latest/server_admin/index.html#_protocol-mappers"]});var $p=Gt({name:"okta",title:"Okta",subject:{claim:"NameID",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`. The preset value, the Okta user nam\
e, changes with the person and must be replaced."},emailVerification:{kind:"none",why:"Okta sends the address that its admins set, without proof."},attributeMapping:{
email:"email",given_name:"firstName",family_name:"lastName"},claims:{email:{note:"It needs an attribute statement with the value `user.email`."},firstName:{note:"\
It needs an attribute statement with the value `user.firstName`."},lastName:{note:"It needs an attribute statement with the value `user.lastName`."},groups:{note:"\
It needs a group attribute statement whose filter lets only a few through: Cognito keeps 2,048 characters."}},metadataUrl:{pattern:/^https:\/\/[^/]+\/app\/(?:[A-Za-z0-9_-]+\/)?exk[A-Za-z0-9]+\/sso\/saml\/metadata$/,
words:"https://<org>.okta.com/app/<exk\u2026>/sso/saml/metadata"},handoff:{place:"Applications \u203A Create App Integration \u203A SAML 2.0",steps:["Single sig\
n-on URL: the ACS URL from above, also as Recipient URL and Destination URL.","Audience URI (SP Entity ID): the entity id from above.",'Name ID format: Persiste\
nt. Application username: Custom, `user.getInternalProperty("id")`.',"Attribute Statements: `email` with `user.email`, `firstName` with `user.firstName`, `lastN\
ame` with `user.lastName`, name format Unspecified.","Advanced settings: response and assertion signed, RSA-SHA256.","Assignments: the people or groups who may \
sign in."],switchOff:["Assertion Encryption: Unencrypted"],sendBack:[{key:"metadataUrl",words:"Metadata URL, under Sign On"}],attest:["Which email domains belon\
g only to this organisation. Only those may be attested when accounts are linked."]},sources:["https://help.okta.com/en-us/content/topics/apps/apps_app_integrat\
ion_wizard_saml.htm","https://developer.okta.com/docs/guides/saml-application-setup/overview/","https://repost.aws/knowledge-center/cognito-okta-saml-identity-p\
rovider"]});var _p=Gt({name:"one-login",title:"OneLogin",subject:{claim:"NameID",mixedCase:!1,note:"The number of the user. The preset value of NameID, the email, changes w\
ith the person and must be replaced."},emailVerification:{kind:"none",why:"OneLogin sends the address that its admins set, without proof."},attributeMapping:{email:"\
User.email",given_name:"User.FirstName",family_name:"User.LastName"},claims:{"User.email":{note:"It needs the parameter `User.email` with the value Email, inclu\
ded in the SAML assertion."},"User.FirstName":{note:"It needs the parameter `User.FirstName` with the value First Name, included in the SAML assertion."},"User.\
LastName":{note:"It needs the parameter `User.LastName` with the value Last Name, included in the SAML assertion."},memberOf:{note:"The groups of the directory,\
 by the parameter `memberOf`."}},metadataUrl:{pattern:/^https:\/\/(?:app|[a-z0-9-]+)\.onelogin\.com\/saml\/metadata\/[A-Za-z0-9-]+$/,words:"https://<subdomain>.\
onelogin.com/saml/metadata/<id>"},handoff:{place:"Applications \u203A Applications \u203A Add App \u203A SAML Custom Connector (Advanced)",steps:["Configuration\
 \u203A Audience (EntityID): the entity id from above.","Configuration \u203A ACS (Consumer) URL and its Validator: the ACS URL from above; the Validator is a regula\
r expression, with `^` before it, `$` after it and `\\` before each dot.","Configuration \u203A SAML initiator: Service Provider. SAML nameID format: Persistent. SAM\
L signature element: Both.","Parameters \u203A NameID value: OneLogin ID. Parameters, each with Include in SAML assertion: `User.email` with Email, `User.FirstName` \
with First Name, `User.LastName` with Last Name.","SSO \u203A SAML Signature Algorithm: SHA-256.","Users or Roles: those who may sign in."],switchOff:["Encrypt \
assertion"],sendBack:[{key:"metadataUrl",words:"Issuer URL, under SSO, or the metadata of More Actions as a file"}],attest:["Which email domains belong only to \
this organisation. Only those may be attested when accounts are linked."]},sources:["https://onelogin.service-now.com/support?id=kb_article&sys_id=8a1f3d501b392\
510c12a41d5ec4bcbcc","https://repost.aws/knowledge-center/cognito-saml-onelogin"]});var Cp=Gt({name:"ping-one",title:"PingOne",subject:{claim:"NameID",mixedCase:!1,note:"The User ID, a UUID in lower case, as `saml_subject`."},emailVerification:{
kind:"none",why:"PingOne sends the address of the directory; whether it was verified is in no attribute by default."},attributeMapping:{email:"email",given_name:"\
firstName",family_name:"lastName"},claims:{email:{note:"It needs an attribute mapping to Email Address."},firstName:{note:"It needs an attribute mapping to Give\
n Name."},lastName:{note:"It needs an attribute mapping to Family Name."}},metadataUrl:{pattern:/^https:\/\/[^/]+\/(?:[0-9a-f-]{36}\/)?saml20\/metadata\/[0-9a-f-]{36}$/,
words:"https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/saml20/metadata/<application id>"},handoff:{place:"Applications \u203A Applications \u203A + \u203A \
SAML Application \u203A Manually Enter",steps:["ACS URLs: the ACS URL from above.","Entity ID: the entity id from above.","Configuration \u203A Signing: sign asserti\
on and response, RSA_SHA256. Subject NameID Format: persistent.","Attribute Mappings: `saml_subject` to User ID, which is how it stands; add `email` to Email Ad\
dress, `firstName` to Given Name, `lastName` to Family Name.","Access: the groups who may sign in. Switch the application on."],switchOff:["Enable Encryption"],
sendBack:[{key:"metadataUrl",words:"IDP Metadata URL, under Configuration"}],attest:["Which email domains belong only to this organisation. Only those may be at\
tested when accounts are linked."]},sources:["https://docs.pingidentity.com/pingone/applications/p1_applications_add_applications.html","https://apidocs.pingide\
ntity.com/pingone/platform/v1/api/"]});var Wi=[lp,cp,dp,fp,up,pp,mp,hp,yp,gp,vp,bp,wp,kp,Ap,xp,Sp,Pp,Ip,Rp],hc=[Op,Tp,$p,_p,Cp];var Np=[{name:"franceconnect",title:"FranceConnect",pattern:/^https:\/\/(?:[^/]+[.-])?franceconnect\.(?:gouv\.)?fr(?:\/|$)/,why:"FranceConnect needs parameters \
in the authorize request that Cognito never sends, and answers userinfo requests with a signed JWT, which Cognito cannot read.",wayOut:"Run a proxy that adds th\
e one and unpacks the other, and use preset: oidc with the issuer and endpoints of the proxy.",source:"https://docs.partenaires.franceconnect.gouv.fr/"},{name:"\
github",title:"GitHub",pattern:/^https:\/\/(?:www\.)?github\.com(?:\/|$)/,why:"GitHub signs people in by plain OAuth 2.0: it has no ID token and no discovery do\
cument, which Cognito needs.",wayOut:"Run a wrapper that makes OpenID Connect of it, and use preset: oidc with the issuer of the wrapper.",source:"https://githu\
b.com/TimothyJones/github-cognito-openid-wrapper"},{name:"helseid",title:"HelseID",pattern:/^https:\/\/helseid-sts(?:\.[a-z0-9-]+)*\.nhn\.no(?:\/|$)/,why:"Helse\
ID accepts no client secret, and Cognito authenticates with nothing else.",wayOut:"Run a proxy that signs client assertions in front of the token endpoint, and \
use preset: oidc with the endpoints of the proxy.",source:"https://github.com/aws-samples/cognito-external-idp-proxy"},{name:"salesforce",title:"Salesforce",pattern:void 0,
why:"Salesforce forces PKCE on applications that partners ship, and its admins can force it on others; Cognito sends none to an identity provider.",wayOut:'Trus\
t it by SAML, with preset: saml. Or use preset: oidc with an External Client App of your own, where "Require PKCE" is off.',source:"https://developer.salesforce\
.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/secure_code_ac_eca.htm"}];function Dp(e,t){let o=(t==="saml"?hc.find(s=>s.name===e):void 0)??Wi.find(s=>s.name===e);if(o===void 0)throw new Error(`no preset is called ${e}`);return o}function Ea(e){
return[...Wi.flatMap(jw),...Np].find(({pattern:t})=>t?.test(e))}function jw(e){return e.type==="oidc"?e.issuer?.refused??[]:e.type==="saml"&&e.notByOidc!==void 0?
[e.notByOidc]:[]}var Lp=[...new Set(Wi.flatMap(({nationalIdClaims:e})=>e))].sort();var Ep={code:"issuer-cannot-work",severity:"error",title:"No sign-in through this issuer can ever succeed",why:"Cognito demands that iss of every ID token equal\
s the issuer, sends a client secret and no PKCE, nonce or acr_values, and reads userinfo as plain JSON. A vendor that does otherwise shows it only when someone \
tries to sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,endpoints:i,
at:o}of e.identityProviders.filter(s=>s.type==="oidc")){if(t===void 0)continue;let s=Ea(t);s===void 0||i!==void 0||(yield{message:`${b(t)} cannot be trusted by \
a user pool. ${s.why}`,fix:s.wayOut,place:o.value("issuer")})}}};var Mp={code:"issuer-malformed",severity:"error",title:"Cognito does not accept this issuer",why:"Cognito reads <issuer>/.well-known/openid-configuration over t\
he internet and demands that iss of every ID token equals the issuer. A wrong one shows only at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/\
latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,at:i}of e.identityProviders.filter(o=>o.type==="oidc")){if(t===void 0)
continue;let o=qw(t);o===void 0||Nt(t)||(yield{message:`The issuer ${b(t)} ${o.problem}.`,fix:o.fix,edit:o.meant===void 0?void 0:He(i.value("issuer"),o.meant),place:i.
value("issuer")})}}};function qw(e){let t=Up(e);if(t===void 0)return;let i=Vw(e);return Up(i)===void 0?{problem:t,fix:`Write ${b(i,i.length)}.`,meant:i}:{problem:t,
fix:va(e)??`Copy the value of "issuer" from the provider's discovery document, without a slash at its end.`}}function Vw(e){return Fp(e.trim().replace(/^https:/i,
"https:")).replace(/\/\.well-known(?:\/.*)?$/,"").replace(/\/+$/,"")}function Fp(e){return e.replace(/^https:\/\/[^/]*/,t=>t.toLowerCase())}function Up(e){let t=Nn(
e);return t!==void 0?t:e.includes("?")?"must not have a query":/\/\.well-known(?:\/|$)/.test(e)?"is the address of the discovery document; the issuer is what pr\
ecedes /.well-known/":e.endsWith("/")?"must not end with a slash":Fp(e)===e?void 0:"must write the host in lower case, as iss of ID tokens does: Cognito compare\
s them letter by letter"}var jp={code:"issuer-of-new-pool",severity:"error",title:"A new pool cannot have the updated issuer",why:"AWS gives a pool the original issuer unless it is aske\
d for the other one, which no Terraform provider can do. Outputs and consumers with the updated issuer would refuse every token.",source:"https://docs.aws.amazo\
n.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:{userPool:e}}){e.kind!=="created"||e.issuer!=="updated"||(yield{
message:"issuer is updated, and the stack makes the pool.",fix:"Remove issuer.",edit:{kind:"remove",place:e.at.key("issuer")},place:e.at.value("issuer")})}};var qp={code:"issuer-unlike-vendor",severity:"warning",title:"The issuer does not look like one of the vendor",why:'Another form most often means that a part is\
 missing or that the issuer of another kind of token was copied. Sign-in then fails with "Bad id_token issuer".',source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{preset:t,issuer:i,at:o}of e.identityProviders.filter(s=>s.type==="oidc")){let s=t.
issuer;if(i===void 0||s===void 0||s.pattern.test(i)||Nn(i)!==void 0||i.endsWith("/")||Ea(i)!==void 0)continue;let a=s.customDomain===void 0?"":`, or with your c\
ustom domain ${s.customDomain}`;yield{message:`${b(i)} is not of the form that ${t.title} uses: ${s.words}${a}.`,fix:`Compare it with what ${t.title} shows as t\
he issuer of the application.`,place:o.value("issuer")}}}};var Vp={code:"linked-email-not-mapped",severity:"error",title:"A linked provider does not map what linking goes by",why:"The function sees only mapped attribute\
s. Without email it finds no one; without email_verified Cognito shows it a placeholder, so it must treat every email as unverified.",source:"https://docs.aws.a\
mazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(d=>d.name===t);if(s===void 0||Fi(s))continue;let{emailVerification:a}=s.preset,n=s.attributeMapping,r=d=>[{...s.at.
to("attributeMapping").key(d),note:`${d} is not mapped here`}];Object.hasOwn(n,"email")?i==="verifiedClaim"&&a.kind==="unsaid"?yield{message:`No claim of ${b(t)}\
 says that an email is verified. ${a.why}`,fix:"Write trustEmail: attested with the emailDomains to link, or remove the provider from accountLinking.providers.",
place:o.key()}:i==="verifiedClaim"&&!Object.hasOwn(n,"email_verified")&&(yield{message:`${b(t)} does not map email_verified, so no email of it could be trusted.`,
fix:"Map email_verified. If the provider has no such claim and all its emails are yours, write trustEmail: attested with emailDomains.",place:o.key(),related:r(
"email_verified")}):yield{message:`${b(t)} does not map email, so no user could ever be found for it.`,fix:"Map email, or remove the provider from accountLinkin\
g.providers.",place:o.key(),related:r("email")}}}};var zp={code:"linked-subject-not-mapped",severity:"error",title:"A linked SAML provider does not map its subject",why:"A link names the NameID as the provider s\
ent it, and a mapping cannot name the NameID. A case-insensitive pool lower-cases it in the user name, so the function finds it nowhere else and would link no o\
ne.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){if(!fa(e.userPool))for(let{name:t,
subjectAttribute:i,at:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(a=>a.name===t);s?.type!=="saml"||Object.hasOwn(s.attributeMapping,i)||
(yield{message:`${b(t)} does not map ${b(i)}, in which linking looks for the NameID.`,fix:`Have the provider send an attribute with the same value as the NameID\
, and map it: ${i}: <name of the attribute>. Or remove the provider from accountLinking.providers.`,place:o.key(),related:[{...s.at.key("attributeMapping"),note:"\
it is not mapped here"}]})}}};var Wp={code:"linking-needs-adoption",severity:"error",title:"A trigger cannot be attached to a pool that is only referred to",why:"Providers, app clients and a\
 domain are resources next to the pool. Its pre sign-up trigger, with which accounts are linked, is part of the pool itself: nothing but the stack that manages \
the pool can set it.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e;if(i.kind!=="referenced"||t===void 0)return;let{key:o,at:s}=t.askedBy;yield{message:`${o==="accountLinking"?"Linking":o} n\
eeds the pre sign-up trigger of the pool ${zw(i.reference)}, which is managed elsewhere.`,fix:`Write userPool.adopt${"id"in i.reference?`: ${i.reference.id}`:" \
with the id of the pool"} in place of reference: this stack then manages the pool's pre sign-up trigger and leaves everything else as it is. The team that manag\
es the pool now must leave that trigger out, or ignore it.`,place:s,related:[{...i.at.key("reference"),note:"the pool is only referred to"}]}}};function zw(e){return"\
id"in e?e.id:"name"in e?b(e.name):`whose id ${go(e.idFrom)} gives`}function Bp(e){let{accountLinking:t}=e;return{providers:e.identityProviders.map(i=>Kw(i,t)),caseSensitiveUsernames:fa(e.userPool),...t===void 0?Ww:Bw(e,t)}}var Ww={
whenUnsafe:"separateUser",whenNoMatch:"createUser",linkInvitedUsers:!1,afterLink:"continue"};function Bw({userPool:e},t){return{whenUnsafe:t.whenUnsafe,whenNoMatch:t.
whenNoMatch,linkInvitedUsers:t.linkInvitedUsers,afterLink:t.afterLink,...t.nativeSignUp==="refuseKnownEmail"&&{nativeSignUp:t.nativeSignUp},...t.whenNoMatch==="\
createNative"&&e.kind==="created"&&{newUsers:Gw(e)},...t.messages!==void 0&&{messages:t.messages}}}function Kw({name:e,attributeMapping:t,allowedEmailDomains:i},o){
let s=Object.hasOwn(t,"email_verified"),a=o?.providers.find(n=>n.name===e);return{name:e,...i!==void 0&&{admission:{emailDomains:i,emailVerifiedMapped:s}},...a!==
void 0&&{link:{trustEmail:a.trustEmail,emailVerifiedMapped:s,...a.emailVerifiedAlways&&{emailVerifiedAlways:!0},emailDomains:a.emailDomains,subjectAttribute:a.subjectAttribute}}}}
function Gw({signInWith:e,requiredAttributes:t}){return{emailIsUsername:e.includes("email"),requiredAttributes:t.filter(i=>i!=="email")}}var Kp=4096,Gp={code:"linking-policy-too-long",severity:"error",title:"The linking policy exceeds Lambda's 4 KB of environment variables",why:"The function read\
s each provider from an environment variable, and Lambda allows 4 KB of those in all. AWS refuses more when the function is made.",source:"https://docs.aws.amaz\
on.com/lambda/latest/dg/gettingstarted-limits.html",*check({federation:e}){let{accountLinking:t,preSignUpFunction:i}=e;if(i===void 0)return;let o=JSON.stringify(
Bp(e)),s=Buffer.byteLength(JSON.stringify({LINKING_POLICY:o}));s<=Kp||(yield{message:`What the function must know of ${Ct(e.identityProviders.length,"provider")}\
 needs ${s} bytes; Lambda allows ${Kp}.`,fix:"List fewer emailDomains and allowedEmailDomains, shorten the messages, link fewer providers, or split the provider\
s between pools.",place:t?.at.key("providers")??i.askedBy.at})}};var Jp={code:"linking-without-providers",severity:"error",title:"Account linking has no provider to link",why:"By default every provider is linked whose mapping\
 carries email and email_verified. Where there is none, the function would be deployed and link no one.",source:"https://docs.aws.amazon.com/cognito/latest/deve\
loperguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){if(e.accountLinking?.providers.length!==0||e.pendingProviders.length>
0)return;let t=e.identityProviders;yield{message:t.length===0?"No identity provider is declared.":"No identity provider maps both email and email_verified, and \
accountLinking.providers names none.",fix:t.length===0?"Declare one under identityProviders, or remove accountLinking.":t.some(({adopted:i})=>i!==void 0)?"Write\
 under attributeMapping of what is adopted the mapping that it has, with email, email_verified and the attribute that carries the subject; or name a provider un\
der accountLinking.providers with trustEmail: attested and its emailDomains.":"Map both attributes, or name a provider under accountLinking.providers with trust\
Email: attested and its emailDomains.",place:e.accountLinking.at.key(),related:t.map(({name:i,attributeMapping:o,at:s})=>({...s.key("attributeMapping"),note:`${i}\
 does not map ${Object.hasOwn(o,"email")?"email_verified":"email"}`}))}}};var Hp={code:"local-state-at-absolute-path",severity:"error",title:"The local state is at an absolute path",why:"An absolute path, or one that counts on a home \
folder, is there on one machine only. On the next one Terraform finds no state and plans to make everything anew.",source:"https://developer.hashicorp.com/terra\
form/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings;/^(?:[/\\~]|[A-Za-z]:)/.test(
o)&&(yield{message:`${b(o)} is not relative to the generated configuration.`,fix:"Write a relative path, or choose a backend that machines share, such as s3.",place:i.
to("backend").to("local").value("path")})}};var Yp={code:"local-state-path-taken",severity:"error",title:"The local state would be at the path of another file",why:"Terraform reads the file that is there \
as the state, and fails. Or it overwrites the file, and the next synth overwrites the state with everything that it knows of the stack.",source:"https://develop\
er.hashicorp.com/terraform/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings,s=sp(
e.stackName,o);s!==void 0&&(yield{message:`${b(o)} ${s}.`,fix:"Write path: terraform.tfstate.",edit:He(i.to("backend").to("local").value("path"),"terraform.tfst\
ate"),place:i.to("backend").to("local").value("path")})}};var Zp={code:"managed-login-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for managed login",why:"With managed login a client ne\
eds a style, or its pages do not load. Version 5 of the AWS provider does not have the resource.",source:"https://registry.terraform.io/providers/hashicorp/aws/\
latest/docs/resources/cognito_managed_login_branding",*check({federation:{terraform:e,userPool:t}}){let{awsProviderVersion:i}=e;if(t.domain?.managedLogin!==!0||
!ko(i))return;let o=e.at.has("awsProviderVersion");yield{message:`managedLogin needs version 6 of the AWS provider, and awsProviderVersion ${b(i)} admits versio\
n 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform, or managedLogin: false.',...o&&{edit:He(e.at.value("awsProviderVersion"),">= 6.0, < 7.0")},
place:t.at.to("domain").value("managedLogin"),related:o?[{...e.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]}}};var Xp={code:"mapped-attribute-immutable",severity:"error",title:"A mapped attribute cannot change",why:"Cognito writes mapped attributes at every sign-in, also\
 when the value is the same. With an immutable one everyone signs in exactly once.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-us\
er-pools-specifying-attribute-mapping.html",*check({federation:e}){let t=vr(e.userPool).filter(({mutable:i})=>!i).map(({name:i})=>i);for(let{attributeMapping:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping");for(let a of t.filter(n=>Object.hasOwn(i,Ce+n)))s.has(Ce+a)&&(yield{message:`${b(Ce+a)} is declared \
with mutable: false, so the second sign-in of every user would fail.`,fix:"Map into a mutable attribute. An attribute of an existing pool cannot be made mutable\
: declare another.",place:s.key(Ce+a),related:[{...e.userPool.at.to("customAttributes").to(a).value("mutable"),note:"it is made immutable here"}]})}}};function yc({claims:e},t){return Object.hasOwn(e,t)?e[t]:void 0}function xo(e,t,i){let o=yc(e,i)?.scope,s=e.type==="oidc"&&e.openidBringsAll&&t.length===1;return o===
void 0||s||t.includes(o)?void 0:o}function Ua({identityProviders:e,userPool:t}){return e.flatMap(i=>{if(i.type==="saml"||Ee(i,"scopes"))return[];let{name:o,preset:s,scopes:a,attributeMapping:n,at:r}=i;
return Object.entries(n).flatMap(([d,l])=>{let p=xo(s,a,l);return p===void 0||p==="email"?[]:[{attribute:d,claim:l,scope:p,required:_r(t).includes(d),place:r.to(
"attributeMapping").has(d)?r.to("attributeMapping").value(d):r.value("scopes"),scopesPlace:r.value("scopes"),message:`${b(o)} fills ${d} from ${b(l)}, which com\
es with the scope ${p}; it does not ask for that scope.`}]})})}var Qp={code:"mapped-claim-scope-missing",severity:"warning",title:"A claim is mapped that is not asked for",why:"Most providers send a claim only for its scope\
: names and the like for profile, the phone number for phone, the address for address. An attribute whose claim does not arrive stays empty, and no error says s\
o.",source:"https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,message:a}of Ua(
e))o||(yield{message:a,fix:`Add ${i} to scopes, or write ${t}: null under attributeMapping. Where the provider sends the claim without it, accept this warning w\
ith the reason.`,place:s})}};var tm={code:"message-sender-missing",severity:"error",title:"The pool has no sender for these messages",why:"Cognito refuses a pool that sends text messages wi\
thout an SMS configuration, or MFA codes by email without Amazon SES. An SMS configuration names an IAM role through which Cognito sends, and is Terraform of yo\
ur own: an override file.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{mfa:i,autoVerify:o,signIn:s,email:a,at:n}=t,r=ha(e);for(let[l,p]of i.methods.entries()){if(p==="totp"||i.mode==="off")continue;
let m=n.to("mfa").to("methods").value(l),{fix:u,edit:h}=Dr(m,i.methods,"totp");p==="sms"&&!r&&(yield{message:`The method sms needs ${gc}.`,fix:`${u} ${em}`,edit:h,
place:m}),p==="email"&&a===void 0&&(yield{message:"The method email needs an identity of Amazon SES that sends the codes.",fix:`${u} Or add userPool.email with \
its sesIdentityArn.`,edit:h,place:m})}let d=s?.firstFactors.indexOf("smsOtp")??-1;if(d!==-1&&!r){let l=n.to("signIn").to("firstFactors").value(d);yield{message:`\
smsOtp needs ${gc}.`,fix:`Remove smsOtp. ${em}`,edit:s?.firstFactors.length===1?void 0:Ae(l),place:l}}if(o.includes("phone_number")&&!r){let l=n.has("autoVerify"),
p=n.to(l?"autoVerify":"signInWith").value(o.indexOf("phone_number")),m=`autoVerify: [${o.filter(u=>u!=="phone_number").join(", ")}]`;yield{message:`Phone number\
s are verified by text message${l?"":" by default, because people sign in with them"}, which needs ${gc}.`,...l?{fix:"Remove phone_number.",edit:Ae(p)}:{fix:`Ad\
d to userPool: ${m}.`,edit:ya(n.value(),m)},place:p}}}},gc="an SMS configuration, which the spec cannot give",em="Where text messages must be sent, write sms_co\
nfiguration for aws_cognito_user_pool.pool in an override file, and name the file in terraform.include.";var am=xn(nm()),im=131072,om=50,Bi="urn:oasis:names:tc:SAML:2.0:metadata",vc="http://www.w3.org/2000/09/xmldsig#";function Fa(e){if(e.length>im)return`holds ${e.
length} characters; Cognito accepts at most ${im}`;if(/<!doctype\s+html/i.test(e))return"is a web page";if(/<!(?:doctype|entity)/i.test(e))return"holds a docume\
nt type declaration, which metadata never has";let t=e0(e);return"problem"in t?t.problem:Yw(t,e)??Zw(t)??Qw(t)}var Ma=`{${Bi}}EntityDescriptor`,bc=`${Ma}/{${Bi}\
}IDPSSODescriptor`,Jw=`${bc}/{${Bi}}SingleSignOnService`,lm=`${bc}/{${Bi}}KeyDescriptor`,sm=`${lm}/{${vc}}KeyInfo/{${vc}}X509Data/{${vc}}X509Certificate`,Hw=["u\
rn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect","urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"];function Yw({encoding:e},t){return e===void 0||/^utf-?8$/i.
test(e)||/^[\x00-\x7f]*$/.test(t)&&/^(?:us-ascii|iso-8859-|windows-125)/i.test(e)?void 0:"is text in UTF-8, but its first line declares another encoding"}function Zw({
elements:e}){let t=new Set(e.map(({path:o})=>o));return t.has(`{${Bi}}EntitiesDescriptor`)?"describes several entities (EntitiesDescriptor); Cognito accepts one\
 EntityDescriptor":t.has(Ma)?t.has(bc)?e.find(({path:o})=>o===Ma)?.attributes.get("entityID")?.trim()===void 0?"does not name the identity provider: its EntityD\
escriptor has no entityID":t.has(sm)?e.some(o=>o.path===sm&&Xw(o)!=="encryption")?void 0:"has no certificate to check signatures with: its KeyDescriptors are on\
ly for encryption":"has no certificate to check signatures with: it has no KeyDescriptor with an X509Certificate":t.has(`${Ma}/{${Bi}}SPSSODescriptor`)?"describ\
es a service provider (SPSSODescriptor), not an identity provider":"describes no identity provider: it has no IDPSSODescriptor":e[0]?.path.endsWith("}EntityDesc\
riptor")===!0?`is XML, but no SAML metadata: its EntityDescriptor is not in the namespace ${Bi}`:"is XML, but no SAML metadata: its outermost element is not an \
EntityDescriptor"}function Xw(e){let t=e;for(;t!==void 0&&t.path!==lm;)t=t.parent;return t?.attributes.get("use")}function Qw({elements:e}){let t=e.filter(({path:s})=>s===
Jw);if(t.length===0)return"does not say where to sign in: it has no SingleSignOnService";let i=t.filter(({attributes:s})=>Hw.includes(s.get("Binding")??""));return i.
length===0?"has no SingleSignOnService for the bindings HTTP-Redirect or HTTP-POST, which are those that Cognito knows":i.some(({attributes:s})=>!/^https:\/\/[^\s/]+(?:\/\S*)?$/.
test(s.get("Location")??""))?"has a SingleSignOnService whose Location is not an https URL":void 0}function e0(e){let t=[],i,o=0,s,a,n=new am.SaxesParser({xmlns:!0});
n.on("xmldecl",r=>{s=r.encoding}),n.on("opentag",r=>{i={path:`${i===void 0?"":`${i.path}/`}{${r.uri}}${r.local}`,attributes:t0(r),parent:i},t.push(i),o+=1,o>om&&
(a??=`nests elements more than ${om} deep, as no metadata does`)}),n.on("closetag",()=>{i=i?.parent,o-=1}),n.on("error",()=>{a??=`is not well-formed XML; the fi\
rst mistake is in line ${n.line}`});for(let r of e.split(/(?<=>)/))if(n.write(r),a!==void 0)return{problem:a};return n.close(),a===void 0?{elements:t,encoding:s}:
{problem:a}}function t0({attributes:e}){return new Map(Object.values(e).flatMap(({uri:t,local:i,value:o})=>t===""?[[i,o]]:[]))}var r0=/<(?:[\w.-]+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?KeyDescriptor\s*>/g;var n0=/<!--[\s\S]*?-->/g,i0=/<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]*)</g;function cm(e,t){if(Fa(e)!==void 0)return;let i=o0(e);return i!==void 0&&i<t.getTime()?
new Date(i).toISOString().slice(0,10):void 0}function o0(e){let t=s0(e).map(a0),i=t.length===0?NaN:Math.max(...t);return Number.isNaN(i)?void 0:i}function s0(e){
return[...e.replace(n0,"").matchAll(r0)].filter(([,t=""])=>!/\buse\s*=\s*["']encryption["']/.test(t)).flatMap(([,,t=""])=>[...t.matchAll(i0)].map(([,i=""])=>i.replace(
/\s/g,"")))}function a0(e){let{X509Certificate:t}=process.getBuiltinModule("node:crypto");try{return Date.parse(new t(Buffer.from(e,"base64")).validTo)}catch{return NaN}}var dm={code:"metadata-certificate-expired",severity:"warning",title:"Every signing certificate of the metadata file has expired",why:"Providers replace certifi\
cates before they expire, so that a file whose certificates are over is mostly an old one: signatures of the new certificate are refused at each sign-in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html",*check({federation:e,now:t}){if(t!==void 0)for(let i of e.identityProviders){
if(i.type!=="saml"||i.metadata?.kind!=="file"||"problem"in i.metadata.content)continue;let{path:o,content:s}=i.metadata,a=cm(s.text,t);a!==void 0&&(yield{message:`\
The last signing certificate in ${b(o)} expired on ${a}.`,fix:"Download the metadata from the identity provider again, and save it unchanged.",place:i.at.value(
"metadataFile")})}}};var fm={code:"text-taken-for-cdktf-token",severity:"error",title:"CDKTF would read this text as one of its own tokens",why:"CDKTF marks references to other reso\
urces inside plain text. Text that looks like a mark would become a reference to another value, which may be a secret; nothing can be put before it to prevent t\
hat.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/tokens",*check({federation:e}){for(let{text:t,place:i}of bo(e)){let o=wc(t);o!==void 0&&(yield{
message:`${o===t?"":`${b(t)} holds `}${b(o)}${o===t?" is what":", which"} CDKTF reads as a reference to another value.`,fix:"Choose another text.",place:i})}}},
l0=["String Map Token Value","Any Map Token Value"];function wc(e){if(l0.includes(e))return e;if(e.includes("TfToken["))return"TfToken[";for(let[,t=""]of e.matchAll(
/(?=(-[\d.]+e[-+]?\d+))/g))if(c0(Number.parseFloat(t)))return t}function c0(e){let t=new DataView(new ArrayBuffer(8));return t.setFloat64(0,e),t.getUint16(0)===
65023}var um={code:"metadata-file-unfit",severity:"error",title:"The metadata file cannot be used",why:"The file goes into the configuration as it is. Cognito refuses\
 anything but the descriptor of one identity provider when the provider is made; a file that has the wrong certificate or none shows only at the first sign-in.",
source:"https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.
metadata?.kind!=="file")continue;let{path:i,content:o}=t.metadata,s=t.at.value("metadataFile");if("problem"in o){yield{message:`${b(i)} cannot be read. ${o.problem}`,
fix:o.fix,place:s};continue}let a=Fa(o.text)??d0(o.text);a!==void 0&&(yield{message:`${b(i)} ${a}.`,fix:"Download the metadata from the identity provider again,\
 and save it unchanged.",place:s})}}};function d0(e){if(e.normalize("NFC")!==e)return"is not in Unicode normalization form C, so Terraform would change it";let t=wc(
e);return t===void 0?void 0:`holds ${b(t)}, which CDKTF reads as a reference to another value`}var pm={code:"metadata-url-malformed",severity:"error",title:"The metadata URL is not one that Cognito can read",why:"Cognito reads the metadata over the public\
 internet, over https. A URL that it cannot read is refused when the provider is made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognit\
o-user-pools-saml-idp.html",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata?.kind!=="url"||typeof t.metadata.url!="strin\
g")continue;let{url:i}=t.metadata,o=Nn(i);o===void 0||Nt(i)||(yield{message:`The metadata URL ${b(i)} ${o}.`,fix:"Copy it from the provider, or save the metadat\
a next to the spec and write metadataFile.",place:t.at.value("metadataUrl")})}}};var mm={code:"metadata-url-unlike-vendor",severity:"warning",title:"The metadata URL does not look like one of the vendor",why:"AWS reads the metadata when the \
provider is made, and refuses what is none. The metadata of another environment of the vendor is read well, and then no one can sign in.",source:"https://develo\
pers.login.gov/saml/getting-started/",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata?.kind!=="url"||typeof t.metadata.url!=
"string")continue;let{url:i}=t.metadata,{title:o,metadataUrl:s}=t.preset;s===void 0||s.pattern.test(i)||Nn(i)!==void 0||(yield{message:`${b(i)} is not of the fo\
rm that ${o} uses: ${s.words}.`,fix:`Compare it with what ${o} documents.`,place:t.at.value("metadataUrl")})}}};var hm={code:"mfa-mode-and-methods-disagree",severity:"error",title:"The mode and the methods of MFA do not fit",why:"Cognito refuses a pool that asks for a sec\
ond factor and offers none. Methods of a pool that asks for none would be ignored.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-\
settings-mfa.html",*check({federation:e}){let{userPool:t}=e,i=Gr(t);if(i===void 0||t.kind==="adopted"&&!t.at.to("mfa").has("methods"))return;let{mode:o,methods:s}=i.
mfa,a=t.at.to("mfa").value("mode");o!=="off"&&s.length===0&&(yield{message:`MFA is ${o}, but there is no method.`,fix:"Add methods: [totp].",place:a}),o==="off"&&
s.length>0&&(yield{message:"MFA is off, so its methods would be ignored.",fix:"Remove methods, or write mode: optional or required.",place:t.at.to("mfa").key("m\
ethods"),related:[{...a,note:"it is turned off here"}]})}};var ym={code:"national-id-without-consent",severity:"error",title:"A national identity number is mapped without consent",why:"What is mapped is stored with the \
user, is in every ID token and is there for every app that may read it. The law of most countries limits who may keep national identity numbers.",source:"https:\
//docs.idura.app/verify/reference/token-contents",*check({federation:e}){for(let{nationalIdConsent:t,attributeMapping:i,at:o}of e.identityProviders){if(t)continue;
let s=o.to("attributeMapping");for(let[a,n]of Object.entries(i))!s.has(a)||!Lp.includes(n)||(yield{message:`${b(a)} is filled from ${b(n)}, which carries a nati\
onal identity number.`,fix:"Remove the line. Where the law allows you to keep the number, write nationalIdConsent: true next to attributeMapping.",edit:Ae(s.value(
a)),place:s.value(a)})}}};var gm={code:"native-emails-never-verified",severity:"warning",title:"No one who signs up would ever be linked",why:"A native user is linked only once the email\
 is verified. Where people sign up themselves and Cognito does not verify their email, no one does.",source:"https://docs.aws.amazon.com/cognito/latest/develope\
rguide/user-pool-settings-email-phone-verification.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;i===void 0||t.kind!=="created"||!t.selfSignUp||
t.autoVerify.includes("email")||(yield{message:"People sign up themselves, but their emails are not verified, so linking never uses them.",fix:"Write autoVerify\
: [email].",edit:t.at.has("autoVerify")?qt(t.at.value("autoVerify"),"email"):ya(t.at.value(),"autoVerify: [email]"),place:t.at.key("autoVerify"),related:[{...i.
at.key(),note:"linking needs a verified email"}]})}};var vm={code:"native-users-in-existing-pool",severity:"error",title:"Native users cannot be made in a pool whose settings are not known",why:"What AdminCreateUs\
er must be told depends on what people sign in with and on the required attributes. Nothing of an adopted pool is known here, and a wrong guess refuses every fi\
rst sign-in that matches no user.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{
accountLinking:e,userPool:t}}){e?.whenNoMatch!=="createNative"||t.kind!=="adopted"||(yield{message:"createNative makes users, and the settings of the adopted po\
ol are not known.",fix:"Write whenNoMatch: createUser.",edit:He(e.at.value("whenNoMatch"),"createUser"),place:e.at.value("whenNoMatch"),related:[{...t.at.key("a\
dopt"),note:"the pool exists already"}]})}};var bm={code:"native-users-need-email-or-name",severity:"error",title:"A native user cannot be made where people sign in only with their phone number",why:"Admi\
nCreateUser then accepts only a phone number as user name. The function knows an email, so every first sign-in that matches no user would be refused.",source:"h\
ttps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.whenNoMatch!==
"createNative"||t.kind!=="created")return;let{signInWith:i,at:o}=t;!i.includes("phone_number")||i.includes("email")||(yield{message:"createNative needs an email\
 or a free name to make a user with, and signInWith has only phone_number.",fix:"Write whenNoMatch: createUser. Or, before the pool is made, write signInWith: [\
email, phone_number]; an existing pool cannot be changed.",place:e.at.value("whenNoMatch"),related:[{...o.key("signInWith"),note:"people sign in with this"}]})}};var wm={code:"native-users-rest-on-attestation",severity:"warning",title:"Users would be made with an email that no claim says is verified",why:"createNative wr\
ites email_verified true for every new user. A SAML provider, or one whose emails the team attests, sends no proof of its own: each person who can set a mail ad\
dress in its directory gets a user with that address, which other providers are then linked to.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools\
/latest/APIReference/API_AdminCreateUser.html",*check({federation:e}){let{accountLinking:t,identityProviders:i}=e;if(t?.whenNoMatch==="createNative")for(let{name:o,
trustEmail:s,at:a}of t.providers){let n=i.find(r=>r.name===o);n===void 0||s!=="attested"&&n.type!=="saml"||(yield{message:`createNative would make users with em\
ails that ${b(o)} ${s==="attested"?"sends and the team attests":"asserts by SAML"}.`,fix:`Write whenNoMatch: createUser. Where the admins of ${b(o)} let no one \
choose an address for themselves, accept the warning with that reason.`,place:a.key(),related:[{...t.at.value("whenNoMatch"),note:"this makes users"}]})}}};var km={code:"no-client-secret-to-publish",severity:"warning",title:"No app client has a secret to publish",why:"Secrets Manager gets one secret for each app cl\
ient with `secret: true`. Without such a client nothing is published.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-clie\
nt-apps.html",*check({federation:e}){let{publish:t}=e;t?.clientSecrets===void 0||Qo(e).length>0||(yield{message:"publish.clientSecrets publishes nothing: no app\
 client has secret: true.",fix:"Remove clientSecrets, or write secret: true for the app clients that keep a secret.",place:t.at.key("clientSecrets")})}};var Am={code:"openid-scope-missing",severity:"error",title:"The scopes asked of a provider lack openid",why:"Cognito reads who signed in from the ID token, and \
a provider gives one only where the scope openid is asked for.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.ht\
ml",*check({federation:e}){for(let{scopes:t,at:i}of e.identityProviders.filter(yi)){if(t.includes("openid"))continue;let o=t.findIndex(s=>s.toLowerCase()==="ope\
nid");yield{message:o===-1?`The scopes are ${b(t.join(" "))}; openid is not among them.`:"The scope openid is written in lower case.",fix:o===-1?"Add openid.":"\
Write openid.",edit:o===-1?qt(i.value("scopes"),"openid"):He(i.to("scopes").value(o),"openid"),place:i.to("scopes").value(o===-1?void 0:o)}}}};var f0=["lambda_config","lifecycle","provider_details","schema"],xm={code:"override-outside-the-spec",severity:"warning",title:"An override changes what the spe\
c speaks about",why:"Triggers, attributes, the settings of a provider and the protection against destruction are checked as the spec has them. What an override \
file makes of them is outside the spec: no rule sees it, and the pool can lose its linking function, or its users.",source:"https://developer.hashicorp.com/terr\
aform/language/files/override",*check({federation:e}){let t=hi(e);if(t.length===0)return;let i=mo(e);for(let{isOverride:o,type:s,address:a,members:n,placeOf:r}of t)
if(!(!o||s!=="resource"||!i.has(a)))for(let d of n)f0.includes(d.name)&&(yield{message:`${d.name} of ${b(a)} is changed outside the spec.`,fix:"Say it in the sp\
ec where the spec can. Otherwise accept this warning with the reason.",place:r(d)})}};var Sm={code:"override-without-target",severity:"error",title:"An override file changes a resource that does not exist",why:"Terraform refuses an override file \
with a block that no other file has.",source:"https://developer.hashicorp.com/terraform/language/files/override",*check({federation:e}){let t=hi(e).filter(({type:o})=>o===
"resource");if(t.length===0)return;let i=new Set([...mo(e),...t.flatMap(({isOverride:o,address:s})=>o?[]:[s])]);for(let{isOverride:o,address:s,place:a}of t){if(!o||
i.has(s))continue;let n=We(s,[...i]);yield{message:`No file declares ${b(s)}.`,fix:`${n===void 0?"":`Write ${n}. `}The command "addresses" prints what the stack\
 declares.`,place:a}}}};var Pm={code:"passkeys-and-first-factors-disagree",severity:"error",title:"Passkeys and first factors do not fit",why:"A passkey belongs to a domain, its relyin\
g party id. Left to AWS that is the domain of the pool, and a custom domain that is added later makes every passkey useless: so it is written down. Settings of \
passkeys that nobody can sign in with do nothing.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfiguration\
Type.html",*check({federation:e}){let{userPool:t}=e,i=Gr(t)?.signIn;if(i===void 0)return;let[o]=qi(e),s=t.at.to("signIn"),a=i.firstFactors.indexOf("passkey");a!==
-1&&i.passkeys===void 0&&t.kind==="created"&&(yield{message:"passkey is a first factor, but nothing says which domain the passkeys belong to.",fix:o===void 0?"A\
dd passkeys: { relyingPartyId: <domain> } under userPool.signIn, with the domain of your apps.":`Add passkeys: { relyingPartyId: ${o} } under userPool.signIn fo\
r the sign-in pages, or write the domain of your apps.`,place:s.to("firstFactors").value(a)}),a===-1&&i.passkeys!==void 0&&(yield{message:"There are settings fo\
r passkeys, but passkey is not among the first factors.",fix:"Add passkey to firstFactors, or remove passkeys.",place:s.key("passkeys"),related:[{...s.value("fi\
rstFactors"),note:"the first factors"}]})}};var u0=/<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|^(?:change[-_ ]?me|replace[-_ ]?me|todo|tbd|fixme|placeholder|x{4,}|(?:your|my)[-_ ](?:[a-z]+[-_ ])*(?:id|tenant|client|key|secret|domain))$/i,
Im={code:"placeholder-left",severity:"warning",title:"A placeholder was not filled in",why:"The text reaches AWS as it is written: nothing in a spec is replaced\
 by an environment variable or a template. Only a sign-in shows that an id is wrong.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-\
user-pools-oidc-idp.html",*check({federation:e}){for(let{text:t,place:i}of p0(e)){let o=u0.exec(t)?.[0];o!==void 0&&(yield{message:`${b(t,100)} ${o===t?"is":"ho\
lds"} a placeholder.`,fix:"Write the real value. To take it from elsewhere, write a reference, such as { variable: name }.",place:i})}}};function*p0({identityProviders:e,
appClients:t}){for(let{at:i}of e){for(let o of["clientId","teamId","keyId"])yield*i.to(o).texts();for(let o of["issuer","metadataUrl","endpoints"])yield*i.to(o).
texts().filter(({text:s})=>!/[<>{}]/.test(s))}for(let{at:i}of t)for(let o of["callbackUrls","logoutUrls"])yield*i.to(o).texts()}var Om={code:"pool-adopted-twice",severity:"error",title:"Two stacks adopt one pool",why:"An adopted pool is in the state of the stack, which manages its pre si\
gn-up trigger. Two stacks would each remove the trigger of the other at every apply.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({
federation:e,stacks:t}){let{userPool:i}=e;if(i.kind!=="adopted")return;let o=Dn(e,t.byAdoptedPool.get(i.id)??[],Rm,"the pool");o!==void 0&&(yield{message:`${o.names}\
 adopt the pool ${i.id}.`,fix:`Write the pool that each of them is for; or keep adopt in one of them, and write reference: ${i.id} in the others.`,place:Rm(e),related:o.
related})}};function Rm({userPool:e}){return e.at.value("adopt")}var Tm={code:"pool-does-not-require-the-email",severity:"warning",title:"The vendor asks for a pool that requires an email",why:"What a pool requires can never \
be changed. Without a required email a sign-in that brings none makes a user whom no one can reach or link.",source:"https://docs.aws.amazon.com/cognito/latest/\
developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{userPool:t,identityProviders:i}=e;if(t.kind!=="created"||t.requiredAttributes.includes(
"email"))return;let o=i.find(({preset:s})=>s.emailRequired==="must");o===void 0||i.some(({preset:s})=>s.emailRequired==="must-not")||(yield{message:`${o.preset.
title} asks for a pool in which every user has an email; this one does not require it.`,fix:"Write requiredAttributes: [email] before the pool is made.",place:t.
at.key("requiredAttributes"),related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]})}};var $m={code:"pool-in-another-region",severity:"error",title:"The existing pool is in another Region",why:"The AWS provider works in the Region of the spec, whe\
re it would not find the pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html",*check({federation:e}){
let{userPool:t}=e,i=Ui(t)?.split("_")[0];i===void 0||i===e.region||(yield{message:`The pool is in ${i}, but the spec is for ${e.region}.`,fix:`Write region: ${i}\
, or name a pool in ${e.region}.`,place:t.at.value(t.kind==="adopted"?"adopt":"reference"),related:[{...e.at.value("region"),note:"the Region of the spec"}]})}};var _m={code:"pool-referenced-and-adopted",severity:"error",title:"The pool is both referred to and adopted",why:"With reference nothing of the pool is managed;\
 with adopt its pre sign-up trigger is. A spec is about one pool.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:{
userPool:e}}){!e.at.has("reference")||!e.at.has("adopt")||(yield{message:"reference and adopt exclude each other.",fix:"Keep adopt where accounts are linked, re\
ference where nothing of the pool is to be managed here.",place:e.at.key("adopt"),related:[{...e.at.key("reference"),note:"the pool is referred to here"}]})}};var Cm={code:"pre-sign-up-trigger-taken",severity:"error",title:"Two functions want the pre sign-up trigger",why:"A pool has one function at pre sign-up: with t\
wo, one of them would never be called.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e,o=Cr(i).find(({slot:n})=>n==="preSignUp");if(o===void 0||t===void 0)return;let{key:s,at:a}=t.askedBy;yield{message:`${s} b\
rings a function of its own for the pre sign-up trigger, where preSignUp names another.`,fix:`Remove preSignUp, or remove ${s} and do its work in your own funct\
ion.`,place:o.at.key(),related:[{...a,note:"the other function"}]}}};var m0=/(?:^|-)(?:prod|prd|production|live)(?:-|$)/,Nm={code:"production-pool-unprotected",severity:"warning",title:"The pool of production can be deleted",why:"\
Without deletion protection a terraform destroy, or a change that replaces the pool, deletes every user. Users cannot be brought back.",source:"https://docs.aws\
.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",*check({federation:{userPool:e,stackName:t,environment:i}}){let o=i??t;e.
kind!=="created"||e.deletionProtection||!m0.test(o)||(yield{message:`deletionProtection is false in ${b(o)}.`,fix:"Remove deletionProtection: false there. In a \
base that other environments share, write it into their patches.",place:e.at.value("deletionProtection")})}};var Dm="aws.cognito.signin.user.admin",Lm={code:"provider-attribute-open-to-users",severity:"warning",title:"Users can overwrite what a provider says of them",why:"\
A client must be able to write a mapped attribute, or Cognito cannot fill it. Anyone who gets a token with the scope aws.cognito.signin.user.admin from that cli\
ent, as every sign-in by authFlows gives it, can then write the attribute by UpdateUserAttributes. An app that reads a role from it gives the role to anybody.",
source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{accountLinking:e,appClients:t,identityProviders:i}}){
let o=(e?.providers??[]).map(({subjectAttribute:s})=>s);for(let{key:s,scopes:a,authFlows:n,writeAttributes:r,at:d}of t){let l=a.indexOf(Dm);if(!(l===-1&&n.length===
0))for(let p of r??[]){if(!p.startsWith(Ce)||o.includes(p))continue;let m=i.filter(({attributeMapping:h})=>Object.hasOwn(h,p)),[u]=m;u!==void 0&&(yield{message:`${m.
map(({name:h})=>b(h)).join(", ")} fills ${b(p)}, and the users of the client ${b(s)} can overwrite it.`,fix:`Take ${Dm} out of the client's scopes and remove it\
s authFlows. Where the client needs them, let the app take roles from groups or from a pre token generation function, never from ${b(p)}, and accept the warning\
 with that reason.`,place:l===-1?d.key("authFlows"):d.to("scopes").value(l),related:[{...u.at.to("attributeMapping").key(p),note:`${u.name} fills it`}]})}}}};var Em={code:"provider-billed-as-enterprise",severity:"info",title:"Users of OpenID Connect and SAML are billed at the enterprise rate",why:"AWS bills users who\
 come through OpenID Connect or SAML apart from others: 50 a month are free in place of 10,000. A native user who is linked to such a provider counts among them\
, also when signing in natively.",source:"https://aws.amazon.com/cognito/pricing/",*check({federation:{identityProviders:e,accountLinking:t}}){let i=e.filter(({
preset:{type:a}})=>a==="oidc"||a==="saml"),[o]=i;if(o===void 0)return;let s=i.some(({name:a})=>t?.providers.some(n=>n.name===a)===!0);yield{message:`Everyone wh\
o signs in through ${ee(i.map(({name:a})=>b(a)),"or")} counts as an enterprise user${s?", and so does every native user who is linked":""}.`,place:o.at.key()}}};var Um={code:"provider-in-no-client",severity:"warning",title:"No app client lets people in through this provider",why:'A sign-in names a client and a provider,\
 and Cognito answers "Login option is not available" unless the client lists the provider.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/us\
er-pool-settings-client-apps.html",*check({federation:e}){let{identityProviders:t,appClients:i}=e;if(i.length!==0)for(let{name:o,adopted:s,at:a}of t){let n=r=>(r.
flows.length>0||Ee(r,"flows"))&&(Ee(r,"identityProviders")?s!==void 0:r.identityProviders.includes(o));i.some(n)||(yield{message:`No app client with hosted sign\
-in lists ${b(o)}.`,fix:`Add ${b(o)} to the identityProviders of the clients that it is for.`,place:a.key()})}}};var Mm={code:"provider-names-differ-only-in-case",severity:"error",title:"Two providers have the same name but for case",why:"A case-insensitive pool lower-case\
s the provider name in a federated user name, so the two could not be told apart.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-c\
ase-sensitivity.html",*check({federation:e}){let t=new Map;for(let i of e.identityProviders){let{name:o,at:s}=i,a=t.get(o.toLowerCase());if(a===void 0){t.set(o.
toLowerCase(),i);continue}yield{message:`${b(o)} and ${b(a.name)} differ only in case.`,fix:"Rename the one that is not in use yet: a renamed provider loses its\
 users and links.",place:s.key(),related:[{...a.at.key(),note:`${b(a.name)} is declared here`}]}}}};var Fm={code:"provider-pending",severity:"info",title:"A provider is pending and is left out",why:"The provider's side is not ready yet. Its sheet is written fo\
r its admin; the pool, the clients that list it and linking do without it until pending is taken out. It is easily forgotten.",source:"https://docs.aws.amazon.c\
om/cognito/latest/developerguide/cognito-user-pools-identity-provider.html",*check({federation:{pendingProviders:e,appClients:t}}){for(let{name:i,at:o}of e){let s=t.
filter(({listedProviders:a,identityProviders:n,externalProviders:r})=>a.includes(i)&&n.length+r.length===0).map(({key:a})=>b(a));yield{message:[`${b(i)} is not \
made, and no app client and no linking knows it.`,...s.length===0?[]:[`Nobody can sign in through ${ee(s,"and")} until then.`]].join(" "),fix:"Send its sheet, w\
hich handoff writes, to its admin. Write what comes back, and remove pending.",place:o.key("pending")}}}};var jm={code:"provider-version-unsupported",severity:"error",title:"No version that the constraint admits is supported",why:"The generated configuration uses ar\
guments that older versions of the AWS provider lack, and cannot know what the next major version changes.",source:"https://registry.terraform.io/providers/hash\
icorp/aws/latest/docs",*check({federation:e}){let{awsProviderVersion:t}=e.terraform;Na(t)||(yield{message:`${b(t)} admits no version of the AWS provider within ${gi}\
.`,fix:`Write awsProviderVersion: ${b(gi)}, or a part of it.`,edit:He(e.terraform.at.value("awsProviderVersion"),gi),place:e.terraform.at.value("awsProviderVers\
ion")})}};var qm={code:"provider-version-untested",severity:"warning",title:"The constraint admits versions that are not supported",why:"Terraform uses the newest version\
 that a constraint admits, or the one in the lock file. One that is not supported may refuse the generated configuration.",source:"https://developer.hashicorp.c\
om/terraform/language/expressions/version-constraints",*check({federation:e}){let{awsProviderVersion:t}=e.terraform,i=Ku(t);i===void 0||!Na(t)||(yield{message:`${b(
t)} admits version ${i.join(".")} of the AWS provider as well; supported is ${gi}.`,fix:`Write awsProviderVersion: ${b(gi)}, or a part of it.`,edit:He(e.terraform.
at.value("awsProviderVersion"),gi),place:e.terraform.at.value("awsProviderVersion")})}};var Vm={code:"provider-without-secret",severity:"warning",title:"Nothing authenticates Cognito to this provider",why:"Cognito sends no client_secret then, and a\
nyone who reaches the proxy can have its client assertion signed. Where the proxy checks a secret that is shared only with Cognito, as the one of AWS does, no o\
ne else can.",source:"https://github.com/aws-samples/cognito-external-idp-proxy",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!==
"none"||(yield{message:`The token endpoint of ${b(t.name)} gets no client_secret.`,fix:"Have the proxy check a secret, and name where it lives. If it is protect\
ed in another way, accept this warning with the reason.",place:t.at.value("clientSecret")})}};var zm={code:"published-name-shared",severity:"warning",title:"Two stacks publish under one name",why:"An account has one parameter and one secret of a name in \
a Region. The second stack would stop halfway through its first apply. Stacks of different accounts may share a name: terraform.allowedAccountIds or assumeRole \
says which account each is of.",source:"https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",*check({federation:e,stacks:t}){let{
publish:i}=e;for(let{name:o,byName:s,placeOf:a,what:n}of[{name:i?.parameterPrefix,byName:t.byPublishedPrefix,placeOf:h0,what:"parameters"},{name:i?.clientSecrets?.
name,byName:t.byPublishedSecrets,placeOf:y0,what:"secrets"}]){let r=a(e),d=Dn(e,s.get(Oa(e,o)??"")??[],a,`the ${n}`);d===void 0||r===void 0||(yield{message:`${d.
names} publish their ${n} under the same name in one Region.`,fix:"Give each stack a name of its own. Environments of one spec write theirs under publish of the\
 environment. If the stacks are of different accounts, write the account of each under terraform.allowedAccountIds.",place:r,related:d.related})}}};function h0({
publish:e}){return e?.at.to("ssm").value("prefix")}function y0({publish:e}){return e?.at.to("clientSecrets").value("secretsManager")}var Wm={code:"recovery-by-second-factor",severity:"error",title:"Accounts are recovered through the second factor",why:"Cognito never sends both codes, of the s\
econd factor and of a forgotten password, to the same place. It refuses a pool with MFA by email whose accounts are recovered by email alone, and one with MFA b\
y text message whose accounts are recovered by text message.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html",*check({
federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{accountRecovery:i,mfa:o,at:s}=t;if(o.mode==="off"||i==="admin_only")return;let a=o.methods.includes(
"email")&&!i.includes("phone_number"),n=o.methods.includes("sms")&&i.includes("phone_number");!a&&!n||(yield{message:a?`Accounts are recovered only by email${s.
has("accountRecovery")?"":" by default"}, and email is a second factor.`:"Accounts are recovered by text message, and sms is a second factor.",fix:a&&!o.methods.
includes("sms")?"Write accountRecovery: [email, phone_number].":n&&!o.methods.includes("email")?"Write accountRecovery: [email].":"Write accountRecovery: admin_\
only.",place:s.value("accountRecovery"),related:[{...s.to("mfa").value("methods"),note:"the second factors"}]})}};var Bm=["about","blob","data","file","filesystem","ftp","javascript","mailto","vbscript","view-source","ws","wss"],g0=["localhost","127.0.0.1","[::1]"],Ac={words:"\
holds white space or invisible characters",fix:"Percent-encode or remove them."},xc={words:"has a fragment, which no redirect may have",fix:"Remove it from the \
# on."},Km={words:"holds a wildcard, but URLs are compared byte for byte",fix:"List each URL."},v0={words:"holds two addresses",fix:"Write each as an entry of i\
ts own."};function ja(e){if(!Sc(e)||e==="")return Ac;let[,t,i]=/^([A-Za-z][A-Za-z0-9+.-]*):(\/?)/.exec(e)??[];if(t!==void 0&&Bm.includes(t.toLowerCase()))return Hm(
t);if(t===void 0||i==="")return{words:"is not an absolute URL",fix:"Write the whole URL, such as https://app.example.com/callback."};if(t!==t.toLowerCase())return{
words:"has a scheme in upper case",fix:`Write ${t.toLowerCase()} in lower case.`,meant:kc(e,t.toLowerCase())};if(e.includes("#"))return{...xc,meant:e.replace(/#.*$/s,
"")};if(ac(e))return v0;if(Jm(e))return Km;if(t==="https"||t==="http")return w0(e,t);let o=We(t,["https","http"]);return o===void 0?void 0:{words:`uses the sche\
me ${t}`,fix:`Write ${o}.`,meant:kc(e,o)}}function Gm(e,t){let i=b0(e);return i!==void 0?{...i,part:"prefix"}:Sc(t)?t.includes("#")?{...xc,part:"suffix"}:void 0:
{...Ac,part:"suffix"}}function b0(e){if(!Sc(e))return Ac;let t=/^([A-Za-z][A-Za-z0-9+.-]*):/.exec(e)?.[1];return t!==void 0&&Bm.includes(t.toLowerCase())?Hm(t):
/^[A-Za-z]+:\/\/[^/?]+[/?]/.test(e)?ja(e):e.includes("#")?xc:Jm(e)?Km:void 0}function Sc(e){return/^[\x21-\x7e]*$/.test(e)||/^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u.test(
e)}function Jm(e){return/^[^?]*\*/.test(e)}function kc(e,t){return t+e.slice(e.indexOf(":"))}function Hm(e){return{words:`uses ${e}, which is no scheme of an ap\
p`,fix:"Use https, or a scheme of your own."}}function w0(e,t){let i=/^https?:\/\/([^/?\\]+)/.exec(e)?.[1],o=URL.canParse(e)?new URL(e):void 0;if(i===void 0||o===
void 0)return{words:"is not a URL with a host",fix:`Write ${t}:// and the host.`};if(i.includes("@"))return{words:"has an @ before the host",fix:"Remove the tex\
t before the host."};if(t==="http"&&!g0.includes(o.hostname))return{words:"uses http, which Cognito accepts only for localhost, 127.0.0.1 and [::1]",fix:"Use ht\
tps.",meant:kc(e,"https")}}var Ym={code:"redirect-url-malformed",severity:"error",title:"Cognito does not accept a redirect URL",why:"Cognito sends tokens and codes to these URLs and comp\
ares them byte for byte. It accepts https, http for the machine itself, and schemes of apps; no fragment and no wildcard. Terraform checks none of this.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{callbackUrls:t,logoutUrls:i,
defaultRedirectUri:o,at:s}of e.appClients){let a=[...t.map((n,r)=>({url:n,list:t,written:s.to("callbackUrls").to(r)})),...i.map((n,r)=>({url:n,list:i,written:s.
to("logoutUrls").to(r)})),{url:o,list:void 0,written:s.to("defaultRedirectUri")}];for(let{url:n,list:r,written:d}of a){if(n===void 0)continue;if(typeof n!="stri\
ng"){yield*A0(n,p=>d.value(p));continue}let l=ja(n);l===void 0||Nt(n)||(yield{message:`${b(n,100)} ${l.words}.`,fix:l.fix,...k0(l.meant,r,t,d.value()),place:d.value()})}}}};
function k0(e,t,i,o){return e===void 0||ja(e)!==void 0?{}:t?.includes(e)===!0?{fix:`Remove it: ${b(e,100)} is listed already.`,edit:Ae(o)}:t===void 0&&!i.includes(
e)?{}:{edit:He(o,e)}}function*A0({prefix:e,suffix:t},i){let o=Gm(e,t);if(o===void 0||Nt(e))return;let{part:s,words:a,fix:n}=o;yield{message:`The ${s} ${b(s==="p\
refix"?e:t,100)} ${a}.`,fix:n,place:i(s)}}var Zm={code:"redirect-url-repeated",severity:"error",title:"A redirect URL is listed twice",why:"Cognito keeps each URL once, so one of the two does nothing. M\
ost often another URL was meant.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let t of e.appClients){yield*x0(t);for(let i of[S0(t),Pc(t,"logoutUrls",t.logoutUrls)]){let o=new Map;for(let s of i){let a=o.get(yo(s.url));if(a===void 0){
o.set(yo(s.url),s);continue}yield{...P0(s,a),place:s.place,related:[{...a.place,note:"first written here"}]}}}}}};function*x0({at:e,callbackUrls:t,downstreamPools:i}){
for(let[o,s]of t.entries()){let a=i.find(({redirectUris:n})=>n.some(r=>yo(r)===yo(s)));a!==void 0&&(yield{message:`The pool ${b(a.stackName)} adds this URL by i\
ts upstream. In callbackUrls it would be treated as an app's own.`,fix:"Remove it from callbackUrls.",edit:Ae(e.to("callbackUrls").value(o)),place:e.to("callbac\
kUrls").value(o)})}}function S0(e){let{callbackUrls:t,albHosts:i}=e;return[...Pc(e,"callbackUrls",t),...Pc(e,"albHosts",i.map(fc))]}function Pc({at:e},t,i){return i.
map((o,s)=>({list:t,place:e.to(t).value(s),url:o}))}function P0({list:e},t){return e!=="albHosts"?{message:`The same URL is in ${e} already.`,fix:"Remove it, or\
 write the URL that was meant."}:t.list==="albHosts"?{message:"The same host is in albHosts already.",fix:"Remove it, or write the host that was meant."}:{message:"\
The callback URL of this host is in callbackUrls already, where it would be treated as an app's own.",fix:"Remove it from callbackUrls: albHosts adds it.",edit:Ae(
t.place)}}var Ic=["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-\
southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-cen\
tral-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","s\
a-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-so\
uth-1","us-west-1","us-west-2"],Xm=["ap-southeast-6"];var Qm={code:"region-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this Region",why:'Version 5 of the AWS provider checks th\
e Region against a list that ends before the youngest ones, and refuses them with "invalid AWS Region".',source:"https://registry.terraform.io/providers/hashico\
rp/aws/latest/docs#skip_region_validation-1",*check({federation:{region:e,terraform:t,at:i}}){let{awsProviderVersion:o}=t;!Xm.includes(e)||!ko(o)||(yield{message:`${e}\
 needs version 6 of the AWS provider, and awsProviderVersion ${b(o)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform.',place:i.
value("region"),related:t.at.has("awsProviderVersion")?[{...t.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]})}};var eh={code:"region-unknown",severity:"error",title:"A Region does not exist",why:"The AWS provider of Terraform refuses a Region that it does not know, and so\
 does the S3 backend.",source:"https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html",*check({federation:e}){let{region:t,terraform:i,at:o}=e,s=[{
region:t,place:o.value("region")},...i.backend.type==="s3"?[{region:i.backend.settings.region,place:o.to("terraform").to("backend").to("s3").value("region")}]:[]];
for(let{region:a,place:n}of s){if(Ic.includes(a))continue;let r=We(a,Ic);yield{message:`${b(a)} is not a Region of AWS.`,fix:r===void 0?"Write the code of a Reg\
ion, such as eu-central-1.":`Write ${b(r)}.`,...r===void 0?{}:{edit:{kind:"replace",place:n,text:r}},place:n}}}};var th={code:"replaces-without-adopted-pool",severity:"error",title:"There is no function to replace",why:"replaces names the pre sign-up function of a pool tha\
t exists already. A pool that the stack makes has none, and of one that is only referred to the trigger stays as it is.",source:"https://docs.aws.amazon.com/cog\
nito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.replaces===void 0||t.kind==="ad\
opted")return;let i=e.at.value("replaces");yield{message:t.kind==="created"?"The stack makes the pool.":"The pool is referred to, and not adopted.",fix:"Remove \
replaces.",edit:Ae(i),place:i}}};var rh={code:"required-attribute-not-mapped",severity:"error",title:"A provider does not fill a required attribute",why:'Cognito refuses a federated sign-in tha\
t leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let t of e.identityProviders){let{name:i,preset:o,attributeMapping:s,
at:a}=t;for(let[n,r]of _r(e.userPool).entries()){if(Object.hasOwn(s,r)||r==="email"&&o.emailRequired==="must-not")continue;let d=o.attributeMapping[r],l=d===void 0||
t.type==="saml"?void 0:xo(o,t.scopes,d);yield{message:`${b(i)} does not map ${r}, which every user of the pool must have.`,fix:l===void 0?`Add ${r}, with the na\
me of the provider's claim, to attributeMapping.`:`Add ${l} to scopes: then the preset ${o.name} maps it.`,place:a.to("attributeMapping").value(r),related:[{...e.
userPool.at.to("requiredAttributes").value(n),note:`${r} is required here`}]}}}}};var I0={always:void 0,unknown:void 0,firstConsent:"sends only when a person allows the app for the first time",notAlways:"does not send for everyone",never:"nev\
er sends"},nh={code:"required-claim-not-always-sent",severity:"warning",title:"An attribute that users need is filled from a claim that does not always come",why:'\
Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". A claim that comes once is lost for good where the first\
 attempt fails or the user is deleted: the person must revoke the app at the vendor. Which attributes are required cannot be changed later.',source:"https://git\
hub.com/aws-amplify/amplify-swift/issues/3999",*check({federation:e}){for(let{name:t,preset:i,attributeMapping:o,at:s}of e.identityProviders)for(let{attribute:a,
required:n,place:r}of R0(e.userPool)){let d=Object.hasOwn(o,a)?o[a]:void 0,l=d===void 0?void 0:I0[yc(i,d)?.sent??"unknown"];d===void 0||l===void 0||a==="email"&&
i.emailRequired==="must-not"||(yield{message:`${b(t)} fills ${a} from ${b(d)}, which ${i.title} ${l}.`,fix:n?`Take ${a} out of requiredAttributes before the poo\
l is made. Where the pool requires it already, tell support how to help people without it, and accept this warning with the reason.`:`People without ${a} cannot\
 sign in by it later. Accept this warning with the reason where that is fine.`,place:s.to("attributeMapping").value(a),related:[{...r,note:n?`${a} is required h\
ere`:`users sign in by ${a}`}]})}}};function R0(e){if(e.kind!=="created")return[];let t=["requiredAttributes","signInWith","aliases"].flatMap(i=>e[i].map((o,s)=>({
attribute:o,required:i==="requiredAttributes",place:e.at.to(i).value(s)})));return t.filter(({attribute:i},o)=>t.findIndex(s=>s.attribute===i)===o)}var ih={code:"required-claim-scope-missing",severity:"error",title:"A required attribute is filled from a claim that is not asked for",why:'Cognito refuses a fe\
derated sign-in that leaves a required attribute empty, with "attributes required". Most providers send a claim only for its scope.',source:"https://openid.net/\
specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,scopesPlace:a,message:n}of Ua(e))o&&(yield{
message:n,fix:`Add ${i} to scopes.`,edit:qt(a,i),place:s,related:[{...e.userPool.at.value("requiredAttributes"),note:`${t} is required here`}]})}};var oh={code:"required-email-never-sent",severity:"error",title:"The pool requires an email that the vendor never sends",why:'Cognito refuses a federated sign-i\
n that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.idura.app/ver\
ify/integrations/aws-cognito",*check({federation:e}){let t=_r(e.userPool);if(t.includes("email")&&!e.identityProviders.some(({preset:i})=>i.emailRequired==="mus\
t"))for(let{name:i,preset:o,at:s}of e.identityProviders)o.emailRequired==="must-not"&&(yield{message:`${o.title} never sends an email, so no one could sign in t\
hrough ${b(i)}.`,fix:"Take email out of requiredAttributes before the pool is made. For a pool that exists and requires it, use another pool.",place:e.userPool.
at.to("requiredAttributes").value(t.indexOf("email")),related:[{...s.key(),note:`${i} has the preset ${o.name}`}]})}};var O0=Wi.flatMap(e=>"providerName"in e?[e.providerName]:[]),sh={code:"reserved-provider-name",severity:"error",title:"The name of a provider is reserved",why:"\
COGNITO stands for native users wherever Cognito accepts a provider name. A name that begins with that of a social type is refused when the provider is made.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.
identityProviders){let s=o.key();if(t.toUpperCase()==="COGNITO"&&(yield{message:`${b(t)} stands for the native users of the pool.`,fix:"Choose another name.",place:s}),
i.type!=="oidc"&&i.type!=="saml")continue;let a=O0.find(n=>t.toLowerCase().startsWith(n.toLowerCase()));a!==void 0&&(yield{message:`Cognito keeps names that beg\
in with ${b(a)}, in any casing, for its own provider type ${a}; ${b(t)} is of type ${i.type.toUpperCase()}.`,fix:`Put another word first, such as ${b(`My${a}`)}\
.`,place:s})}}};var ah={code:"reserved-tag-key",severity:"error",title:"The key of a tag is reserved",why:"AWS refuses tags whose key begins with aws:. A tag called __proto__ w\
ould be lost on its way through CDKTF.",source:"https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",*check({federation:{tags:e,
at:t}}){for(let i of Object.keys(e)){let o=t.to("tags").key(i);i.toLowerCase().startsWith("aws:")&&(yield{message:`${b(i)} begins with "aws:", which AWS keeps f\
or its own tags.`,fix:"Choose another prefix.",place:o}),i==="__proto__"&&(yield{message:`CDKTF would drop the tag ${b(i)}: JavaScript has another meaning for t\
his name.`,fix:"Choose another key.",place:o})}}};var lh=["count","depends_on","for_each","lifecycle","locals","providers","source","version"],ch={code:"reserved-variable-name",severity:"error",title:"Terraform\
 keeps this variable name for itself",why:"Terraform refuses a configuration that declares a variable under one of the names of its own module arguments.",source:"\
https://developer.hashicorp.com/terraform/language/values/variables",*check({federation:e}){for(let{owner:t,what:i,at:o,reference:s}of Mi(e))s.kind!=="variable"||
!lh.includes(s.name)||(yield{message:`No variable can be called ${b(s.name)}. Reserved are ${ee(lh,"and")}.`,fix:`Call it ${b(`${jt(t)}_${i.toLowerCase().replaceAll(
" ","_")}`)}, for example.`,place:o.value("variable")})}};var dh={code:"retired-scope",severity:"error",title:"The vendor has retired this scope",why:"A scope that a vendor no longer knows is refused or ignored, so cla\
ims such as roles never arrive.",source:"https://docs.descope.com/identity-federation/applications/oidc-apps",*check({federation:e}){for(let{preset:t,scopes:i,at:o}of e.
identityProviders.filter(yi)){let{title:s,retiredScopes:a}=t;for(let[n,r]of i.entries())Object.hasOwn(a,r)&&(yield{message:`${s} no longer accepts the scope ${b(
r)}.`,...Dr(o.to("scopes").value(n),i,a[r]??""),place:o.to("scopes").value(n)})}}};var fh={code:"rotation-without-auth-flow",severity:"error",title:"Refresh tokens cannot rotate in a client without authFlows",why:"Rotation excludes the flow RE\
FRESH_TOKEN_AUTH, and a client without any flow gets AWS's own list, which holds it. So the list must name another one.",source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html",*check({federation:e}){for(let t of e.appClients){let{authFlows:i,refreshTokenRotation:o,
at:s}=t;Ee(t,"authFlows")||o===void 0||o==="off"||i.length>0||(yield{message:"Without authFlows AWS allows its own list of flows, with REFRESH_TOKEN_AUTH among \
them, which rotation excludes.",fix:"Name the flows that the app uses. For an app that uses only the sign-in pages, authFlows: [custom] opens nothing, as long a\
s the pool has no trigger that defines challenges.",place:s.value("authFlows"),related:[{...s.key("refreshTokenRotation"),note:"refresh tokens rotate"}]})}}};var Rc=["http://schemas.xmlsoap.org/ws/2005/05/identity/claims/","http://schemas.microsoft.com/ws/2008/06/identity/claims/","http://schemas.microsoft.com/identi\
ty/claims/","http://schemas.xmlsoap.org/claims/"],T0=/^https:\/\/(?:login\.microsoftonline\.com|login\.microsoftonline\.us|sts\.windows\.net)\//,uh={code:"saml-\
claim-misspelt",severity:"warning",title:"A SAML attribute is unlike those of the provider",why:"Cognito compares the names of SAML attributes letter by letter.\
 One that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.",source:"https://learn.microsoft.com/en-us/entra\
/identity-platform/saml-claims-customization",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml")continue;let{attributeMapping:i,metadata:o,
at:s}=t,a=o?.kind==="url"&&typeof o.url=="string"&&T0.test(o.url);for(let[n,r]of Object.entries(i)){let d=s.to("attributeMapping").value(n),l=$0(r);l!==void 0?yield{
message:`${b(r,120)} is not quite ${b(l,120)}.`,fix:`Write ${b(l,120)}.`,edit:{kind:"replace",place:d,text:l},place:d}:a&&!r.includes(":")&&(yield{message:`${b(
n)} is filled from ${b(r)}; Microsoft Entra ID names its attributes by URL, such as ${Rc[0]}emailaddress.`,fix:`Write the name that the application's Attributes\
 & Claims page shows. Where the claim was renamed to ${b(r)} there, accept this warning with the reason.`,place:d})}}}};function $0(e){let t=e.lastIndexOf("/")+
1,i=e.slice(0,t);if(!/^https?:\/\//i.test(i)||i.length>100||Rc.includes(i))return;let o=Rc.find(s=>Uo(s,i)<=3);return o===void 0?void 0:o+e.slice(t)}var ph={email:"email",phone:"phone_number"},mh={code:"scope-attribute-unreadable",severity:"warning",title:"An app client asks for what it may not read",why:"Co\
gnito refuses tokens for a scope whose attributes the client may not read, or leaves the claims out. Either way the app does not get what it asks for.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let t of e.appClients){let{
flows:i,scopes:o,readAttributes:s,at:a}=t;if(!Ee(t,"scopes")&&!(i.length===0||s===void 0))for(let[n,r]of o.entries()){let d=Object.hasOwn(ph,r)?ph[r]:void 0;d===
void 0||s.includes(d)||(yield{message:`The scope ${r} is for ${b(d)}, which readAttributes leaves out.`,fix:`Add ${d} to readAttributes, or remove ${r} from sco\
pes.`,place:a.to("scopes").value(n),related:[{...a.key("readAttributes"),note:"what the client may read"}]})}}}};var _0=["email","phone","profile"],hh={code:"scope-needs-openid",severity:"error",title:"A scope of an app client needs openid",why:"The scopes email, phone and\
 profile choose claims of the ID token. Cognito accepts them only together with openid.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/\
APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients){let o=t.filter(s=>_0.includes(s));o.length===0||t.includes(
"openid")||(yield{message:`${ee(o,"and")} ${o.length===1?"needs":"need"} openid next to ${o.length===1?"it":"them"}.`,fix:"Add openid.",edit:qt(i.value("scopes"),
"openid"),place:i.value("scopes")})}}};var yh={code:"self-sign-up-in-invite-only-pool",severity:"warning",title:"Anyone may sign up in a pool that reads as invite-only",why:"whenNoMatch: reject keeps\
 strangers out who come through a provider. With selfSignUp: true the same strangers sign up natively, and are then linked.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;t.kind!=="created"||!t.
selfSignUp||i?.whenNoMatch!=="reject"||(yield{message:"selfSignUp: true lets anyone register, which defeats whenNoMatch: reject.",fix:"Remove selfSignUp, or wri\
te whenNoMatch: createUser.",place:t.at.value("selfSignUp"),related:[{...i.at.value("whenNoMatch"),note:"this keeps strangers out"}]})}};var C0=["reference","issuer","domain","groups","resourceServers"],gh={code:"setting-of-existing-pool",severity:"error",title:"A setting would not reach a pool t\
hat exists already",why:"Nothing of a pool that is referred to is managed: a setting that is written here would have no effect. Of an adopted pool the attribute\
s are managed all together or not at all.",source:"https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",*check({federation:e}){let{environment:t,
userPool:i}=e;if(i.kind!=="created"){if(i.kind==="adopted"){if(i.customAttributes===void 0||i.told.requiredAttributes!==void 0)return;yield{message:"customAttri\
butes of an adopted pool needs requiredAttributes: Terraform keeps both in one argument.",fix:"Write requiredAttributes as the pool has them; [] where it requir\
es none.",place:i.at.key("customAttributes")};return}for(let o of i.at.keys().filter(s=>!C0.includes(s)))yield{message:`${b(o)} is a setting of the pool, which \
is managed elsewhere.`,fix:[o==="caseSensitiveUsernames"?"Remove it.":o==="triggers"?"Attach the functions where the pool is managed. To manage the triggers her\
e, and nothing else of the pool, write adopt: <id of the pool> in place of reference, and take its lambda_config out of there.":"Remove it, and set it where the\
 pool is managed.",...t===void 0?[]:[`If other environments have pools of their own, write it there, or remove it here by userPool: { ${o}: null } in the enviro\
nment ${t}.`]].join(" "),edit:Ae(i.at.value(o)),place:i.at.key(o),related:[{...i.at.key("reference"),note:"the pool exists already"}]}}}};var vh={code:"sign-in-started-beside-others",severity:"error",title:"An app client has a provider that starts sign-ins next to others than SAML",why:"Assertions\
 that no one asked for bring dangers that other sign-ins do not have. An app client that accepts them can have no providers but SAML's, and not the users of the\
 pool itself.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){let t=e.
identityProviders.filter(({type:o})=>o==="saml").map(({name:o})=>o),i=e.identityProviders.filter(o=>o.type==="saml"&&o.idpInit);for(let{key:o,identityProviders:s,
at:a}of e.appClients){let n=i.find(({name:d})=>s.includes(d)),r=s.filter(d=>!t.includes(d));n===void 0||r.length===0||(yield{message:`${b(o)} has ${b(n.name)}, \
whose idpInit is true, next to ${ee(r.map(d=>b(d)),"and")}.`,fix:`Give ${n.name} an app client of its own: write identityProviders there and here. Or remove idp\
Init.`,place:a.value("identityProviders"),related:[{...n.at.value("idpInit"),note:"sign-ins may start there"}]})}}};var bh={code:"sign-in-started-by-provider",severity:"warning",title:"Sign-ins may start at the SAML provider",why:"Such an assertion answers no request, so noth\
ing ties it to the person at the browser: an attacker can sign someone in to the attacker's own account (login CSRF) and collect what is entered there.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){for(let t of e.identityProviders)
t.type!=="saml"||!t.idpInit||(yield{message:"Cognito accepts assertions that it did not ask for.",fix:"Remove idpInit, and give people a link that starts at Cog\
nito: an authorize URL with this identity_provider.",place:t.at.value("idpInit")})}};var wh={code:"sign-in-with-and-aliases",severity:"error",title:"signInWith and aliases exclude each other",why:"Cognito accepts username attributes or alias att\
ributes, never both. The choice cannot be changed later.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",
*check({federation:{userPool:e}}){!e.at.has("signInWith")||!e.at.has("aliases")||(yield{message:"signInWith makes people sign in without a user name; aliases ar\
e other ways to sign in next to a user name.",fix:"Keep signInWith where no one has a user name, else aliases.",place:e.at.key("aliases"),related:[{...e.at.key(
"signInWith"),note:"signInWith is here"}]})}};var kh={code:"social-provider-misnamed",severity:"error",title:"A social provider has another name than its type",why:'Cognito accepts one name for each social \
provider and refuses every other when the provider is made: "Provider X cannot be of type Google". So a pool has one of each.',source:"https://docs.aws.amazon.c\
om/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.identityProviders)!("\
providerName"in i)||i.providerName===t||(yield{message:`${b(t)} is of type ${i.type}, for which Cognito accepts only the name ${b(i.providerName)}.`,fix:`Write ${i.
providerName} here and wherever the provider is named.`,place:o.key()})}};var Ah={code:"stack-name-taken",severity:"error",title:"Two specs give the same stack",why:"The second stack would overwrite the generated files of the first on\
e, and both would share one state.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",*check({federation:e,stacks:t}){let[i,...o]=t.byName.
get(e.stackName)??[];if(i===void 0)return;let s=o.filter(a=>i.federation===e?a.companion:a.federation===e);for(let a of s)yield N0(a,i)}};function N0({federation:e},t){
return{message:`The stack "${e.stackName}" comes from ${t.federation.at.file} already.`,fix:"Give this spec another name.",place:e.at.value("name"),related:[{...t.
federation.at.value("name"),note:"the name is taken here"}]}}var xh={code:"state-kept-locally",severity:"warning",title:"The state of a pool that is meant to last is kept in a local file",why:"The state holds the provider\
s' secrets in clear, and without it Terraform no longer knows what it made. A local file is on one machine, not encrypted, not locked and not shared.",source:"h\
ttps://developer.hashicorp.com/terraform/language/state/sensitive-data",*check({federation:e}){e.terraform.backend.type!=="local"||!Rf(e.userPool)||(yield{message:`${D0[e.
userPool.kind]} ${e.terraform.at.has("backend")?"is kept in a local file":"is kept in a local file by default"}.`,fix:"Write a backend under terraform, such as \
s3 with useLockfile: true.",place:e.terraform.at.key("backend")})}},D0={created:"The pool is protected from deletion, but its state",adopted:"The pool was there\
 before this stack, but its state",referenced:"The pool was there before this stack, but the state of what is added to it"};var Sh={code:"state-not-encrypted",severity:"warning",title:"The state is not encrypted",why:"The state holds the providers' secrets in clear: the AWS provider \
has no other way to configure them.",source:"https://developer.hashicorp.com/terraform/language/backend/s3",*check({federation:e}){let{backend:t,at:i}=e.terraform;
t.type!=="s3"||t.settings.encrypt||(yield{message:"encrypt: false turns off the encryption that Terraform asks S3 for.",fix:"Remove the line: encryption is on b\
y default.",edit:Ae(i.to("backend").to("s3").value("encrypt")),place:i.to("backend").to("s3").value("encrypt")})}};var Ph={code:"state-shared",severity:"error",title:"Two stacks keep one state",why:"Terraform treats everything in a state as made by the stack: applying the se\
cond stack would change or delete what the first one has. Terraform's workspaces tell states apart as well; with s3, workspaceKeyPrefix says that they are meant\
.",source:"https://developer.hashicorp.com/terraform/language/state",*check({federation:e,stacks:t}){let i=rs(e);if(i===void 0)return;let o=t.byState.get(i.address)??
[],s=Dn(e,o,a=>rs(a)?.place,"the state");s!==void 0&&(yield{message:`${s.names} keep their state in the same place.`,fix:"Give each stack a place of its own. En\
vironments of one spec write theirs under terraform.backend of the environment.",place:i.place,related:s.related})}};var Ih={code:"subject-attribute-must-exist",severity:"info",title:"The pool must have the attribute for the raw subject already",why:"Terraform does not change \
the attributes of an adopted pool, so it cannot add the one in which linking keeps the provider's raw subject. The plan fails until the pool has it.",source:"ht\
tps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html",*check({federation:e}){if(e.userPool.kind!=="adopted"||e.
accountLinking===void 0||e.userPool.customAttributes!==void 0||e.accountLinking.whenNoMatch==="createNative")return;let t=[...new Set(e.accountLinking.providers.
map(({subjectAttribute:i})=>i))];for(let i of t){let o=i.slice(Ce.length);yield{message:`Linking keeps the raw subject in ${b(i)}.`,fix:`If the pool lacks it, a\
dd ${b(o)} once as a mutable string: aws cognito-idp add-custom-attributes, or in the console under Sign-up. Or map the subject into another mutable string attr\
ibute that the pool has.`,place:e.userPool.at.value("adopt")}}}};var Oh={code:"subject-attribute-undeclared",severity:"error",title:"The attribute for the raw subject is not declared",why:"Linking keeps the provider's raw sub\
ject in a custom attribute, and no attribute is ever taken out of a pool again: AWS refuses it. The spec therefore names the attribute, which stays when linking\
 goes.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{userPool:e,identityProviders:t,
accountLinking:i}}){if(e.kind==="referenced"||e.customAttributes===void 0)return;let{customAttributes:o}=e,s=(i?.providers??[]).filter(({name:n})=>t.some(r=>r.name===
n)),a=[...new Set(s.map(({subjectAttribute:n})=>n.slice(Ce.length)))].filter(n=>!o.some(r=>r.name===n));if(a.length!==0){if(!e.at.has("customAttributes")){let n=`\
customAttributes: { ${a.map(Oc).join(", ")} }`;yield{message:Rh(a),fix:`Add to userPool: ${n}.`,edit:{kind:"insert",place:e.at.value(),text:n},place:e.at.key()};
return}for(let n of a)yield{message:Rh([n]),fix:`Add to userPool.customAttributes: ${Oc(n)}.`,edit:{kind:"insert",place:e.at.value("customAttributes"),text:Oc(n)},
place:e.at.key("customAttributes")}}}};function Rh(e){let t=e.map(i=>b(Ce+i));return`Linking keeps the raw subject in ${ee(t,"and")}, which the pool does not ha\
ve.`}function Oc(e){return`${/^[a-z]\w*$/i.test(e)?e:JSON.stringify(e)}: { type: string }`}var Th={code:"subject-attribute-unfit",severity:"error",title:"The attribute for the raw subject cannot carry it",why:"Cognito lower-cases the subject in the us\
er name of a case-insensitive pool. Linking therefore keeps the subject as the provider sent it in a custom attribute; a link made with anything else never sign\
s in again.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){let t=new Set;for(let{name:i,
subjectAttribute:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(d=>d.name===i);if(s===void 0)continue;let a=vr(e.userPool).find(d=>Ce+d.name===
o);a!==void 0&&!Sa(a)&&!t.has(a.name)&&(t.add(a.name),yield{message:`Linking keeps the raw subject in ${b(o)}, which is not a mutable string for 255 characters \
and more.`,fix:"Declare it as { type: string, maxLength: 2048 }. If it exists in the pool already, map the subject into another attribute of that kind.",place:e.
userPool.at.to("customAttributes").value(a.name)});let n=s.attributeMapping[o],r=s.attributeMapping.username;s.type==="saml"||n===void 0||n===r||(yield{message:`\
Linking keeps the raw subject in ${b(o)}, but here it is filled from ${b(n)} instead of ${b(r??"sub")}.`,fix:`Map ${b(n)} into another attribute, and leave ${b(
o)} to linking.`,place:s.at.to("attributeMapping").value(o)})}}};var $h={code:"tag-keys-differ-only-in-case",severity:"error",title:"Two tags have the same key but for case",why:"IAM treats tag keys that differ only in case a\
s the same key and refuses to make the linking function's role.",source:"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html",*check({federation:{tags:e,
preSignUpFunction:t,at:i}}){if(t===void 0)return;let o=new Map;for(let s of Object.keys(e).sort(Je)){let a=o.get(s.toLowerCase());if(a===void 0){o.set(s.toLowerCase(),
s);continue}yield{message:`${b(s)} and ${b(a)} differ only in case.`,fix:"Remove one of them.",place:i.to("tags").key(s),related:[{...i.to("tags").key(a),note:`${b(
a)} is here`}]}}}};var _h={code:"tag-refused-by-iam",severity:"warning",title:"IAM refuses a tag",why:"The tags of a spec go on every resource. Cognito accepts any text, but neith\
er the role of the linking function nor an OIDC provider of IAM can be made with such a tag: apply stops halfway.",source:"https://docs.aws.amazon.com/IAM/lates\
t/APIReference/API_Tag.html",*check({federation:e}){let{tags:t,preSignUpFunction:i}=e;if(!(i===void 0&&mi(e).length===0))for(let[o,s]of Object.entries(t)){let a=e.
at.to("tags");for(let[n,r,d]of[[o,"key",a.key(o)],[s,"value",a.value(o)]])L0(n)||(yield{message:`The ${r} ${b(n)} holds a character that IAM does not accept in \
tags.`,fix:"Use letters, digits, spaces and _ . : / = + - @ only.",place:d})}}};function L0(e){return/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(e)}var Ch={code:"template-in-backend",severity:"error",title:"A backend setting holds the start of a Terraform expression",why:"Terraform reads the backend before \
it evaluates anything, and refuses an expression there. A spec holds no expressions anyway.",source:"https://developer.hashicorp.com/terraform/language/backend",
*check({federation:e}){for(let{text:t,place:i}of e.terraform.at.to("backend").texts()){let o=/[$%]\{/.exec(t)?.[0];o!==void 0&&(yield{message:`${b(t)} holds ${b(
o)}. Terraform evaluates nothing in a backend.`,fix:"Write the value itself. With environments, write each environment's own.",place:i})}}};var E0=86400,Nh={code:"temporary-password-validity-out-of-range",severity:"error",title:"A temporary password cannot work for this long",why:"Cognito counts the\
 validity of an invitation's password in whole days, from 1 to 365.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Pas\
swordPolicyType.html",*check({federation:e}){let{userPool:t}=e,i=Gr(t);if(i===void 0)return;let{count:o,unit:s}=i.passwordPolicy.temporaryPasswordValidity,a=vi(
{count:o,unit:s})/E0;Number.isInteger(a)&&a>=1&&a<=365||(yield{message:`${o}${s} is not a number of whole days from 1d to 365d.`,fix:"Write whole days, such as \
7d.",place:t.at.to("passwordPolicy").value("temporaryPasswordValidity")})}};var Dh={code:"terraform-address-taken",severity:"error",title:"Two names give the same Terraform address",why:"Addresses are made from names in lower case, with\
 underscores for dots and hyphens. Two resources cannot share one: the second would replace the first.",source:"https://developer.hashicorp.com/terraform/cli/st\
ate/resource-addressing",*check({federation:e}){for(let t of pa)yield*U0(t,ma(e,t))}};function*U0(e,t){let i=new Map;for(let{name:o,written:s}of t){if(s===void 0)
continue;let{name:a,place:n}=s,r=i.get(o);if(r===void 0){i.set(o,s);continue}e==="aws_cognito_identity_provider"&&r.name.toLowerCase()===a.toLowerCase()||(yield{
message:`${b(a)} and ${b(r.name)} both give ${e}.${o}.`,fix:"Rename the one that is not in use yet.",place:n,related:[{...r.place,note:`${b(r.name)} gives the s\
ame address`}]})}}var Lh={code:"text-not-in-normal-form",severity:"error",title:"Terraform would change this text",why:"Terraform turns every text into Unicode normalization form\
 C. The value in AWS would look the same as in the spec and yet differ from it: a claim or URL would no longer be found.",source:"https://developer.hashicorp.co\
m/terraform/language/expressions/strings",*check({federation:e}){for(let{text:t,place:i}of bo(e)){let o=t.normalize("NFC");t!==o&&(yield{message:`${b(t)} is not\
 in Unicode normalization form C.`,fix:`Write ${b(o)}, typed anew: the letters look the same, but accents belong to them.`,edit:He(i,o),place:i})}}};var ns=60,M0=3600,Tc=86400,F0=[["access",5*ns,Tc,"5m to 1d"],["id",5*ns,Tc,"5m to 1d"],["refresh",M0,3650*Tc,"1h to 3650d"],["authSession",3*ns,15*ns,"whole min\
utes from 3m to 15m"]],Eh={code:"token-validity-out-of-range",severity:"error",title:"A token works for longer or shorter than Cognito allows",why:"Cognito refu\
ses a client with such a validity. An access or ID token may not outlive the refresh token.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/lat\
est/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{adopted:t,tokenValidity:i,at:o}of e.appClients){let s=a=>o.to("tokenValidity").value(
a);for(let[a,n,r,d]of F0){let l=vi(i[a]),p=a!=="authSession"||l%ns===0;l>=n&&l<=r&&p||(yield{message:`${a} is ${qa(i[a])}; Cognito accepts ${d}.`,fix:`Choose a \
duration of ${d}.`,place:s(a)})}for(let a of["access","id"]){let n={adopted:t,at:o.to("tokenValidity")};Ee(n,a)||Ee(n,"refresh")||vi(i[a])<=vi(i.refresh)||(yield{
message:`The ${a} token works for ${qa(i[a])}, longer than the refresh token with ${qa(i.refresh)}.`,fix:`Write at most ${qa(i.refresh)} for ${a}, or a longer r\
efresh.`,place:s(a),related:[{...s("refresh"),note:"the refresh token"}]})}}}};function qa({count:e,unit:t}){return`${e}${t}`}var Uh=100,Mh={code:"too-many-callback-urls",severity:"error",title:"An app client has too many callback URLs",why:"Cognito accepts at most 100 callback URLs fo\
r a client. Each host of a load balancer adds one, and so does each domain of a pool that has this client as its upstream.",source:"https://docs.aws.amazon.com/\
cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{callbackUrls:i,albHosts:o,at:s}=t,
a=Ta(t).length;if(a<=Uh)continue;let n=[`${i.length} in callbackUrls`,...o.length>0?[`${o.length} of load balancers`]:[],...a>i.length+o.length?[`${a-i.length-o.
length} of pools of other stacks`]:[]];yield{message:`The client has ${a} callback URLs, ${ee(n,"and")}; Cognito accepts ${Uh}.`,fix:"Share them out among sever\
al clients.",place:s.key(o.length>0?"albHosts":"callbackUrls")}}}};var Fh={code:"too-many-custom-attributes",severity:"error",title:"The pool's schema would have too many attributes",why:"The schema of a pool has at most 50 ent\
ries: its custom attributes and the standard attributes that it requires. The one that carries the raw subject for linking is among them. An attribute can never\
 be removed.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{customAttributes:i,requiredAttributes:o,at:s}=t,a=i.length+o.length;a<=xa||(yield{message:`The schema would have ${a} entries; \
it has room for ${xa}.`,fix:`Declare ${a-xa} fewer under userPool.customAttributes.`,place:s.key("customAttributes"),related:[...o.length>0?[{...s.key("required\
Attributes"),note:"required attributes count as well"}]:[]]})}};var jh={code:"trigger-names-version",severity:"error",title:"A trigger names a version of its function",why:"Cognito takes the ARN of a function or of an alias.\
 A version number in it is refused, or the trigger fails each sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-wor\
king-with-lambda-triggers.html",*check({federation:e}){for(let{slot:t,functionArn:i,arnAt:o}of Cr(e.userPool)){if(typeof i!="string")continue;let{functionArn:s,
qualifier:a}=ua(i);a===void 0||!/^[0-9]+$/.test(a)||(yield{message:`The ARN of ${t} ends with the version ${a}; Cognito takes only an alias there.`,fix:`Make an\
 alias for the version and name that, or write ${b(s)}, which is the newest code.`,place:o.value()})}}};var qh={code:"trigger-not-run-for-federated-users",severity:"warning",title:"A trigger does not run for federated users",why:"Cognito calls customMessage, userM\
igration and the triggers of the flow custom only for native users. People who come through an identity provider pass without what such a function checks or doe\
s.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){let[t]=e.identityProviders;
if(t!==void 0)for(let{slot:i,at:o}of Cr(e.userPool))es[i].runsForFederated||(yield{message:`${i} never runs for people who sign in through an identity provider.`,
fix:"Do for them what they need in preTokenGeneration or postConfirmation. If the function concerns only native users, accept this warning.",place:o.key(),related:[
{...t.at.key(),note:"an identity provider"}]})}};var j0=["sub","identities"];function Va(e,t,i){if(!(i.kind==="created"||i.kind==="adopted"&&i.customAttributes!==void 0)&&e.startsWith(Ce))return q0(e);let s=vr(
i).map(({name:d})=>Ce+d);if(t.includes(e)||s.includes(e))return;if(j0.includes(e))return{message:`${b(e)} is written by Cognito itself.`,fix:"Remove it, or use \
a custom attribute that userPool.customAttributes declares."};let a=e.replace(/^(?:custom:)+/i,""),r=[Ce+a,a].find(d=>s.includes(d)||t.includes(d))??We(e,[...t,
...s]);return r!==void 0?{message:`The pool has no attribute ${b(e)}.`,fix:`Write ${b(r)}.`,meant:r}:{message:e.startsWith(Ce)?`The custom attribute ${b(e)} is \
not declared.`:`The pool has no attribute ${b(e)}: it is no standard attribute, and custom ones begin with ${b(Ce)}.`,fix:i.kind==="created"?`Declare ${b(a)} un\
der userPool.customAttributes${e.startsWith(Ce)?"":` and write ${b(Ce+a)} here`}.`:`Write ${b(Ce+a)} if it is a custom attribute of the pool.`}}function q0(e){let t=e.
slice(Ce.length);if(!/^(?!custom:|dev:)[\x21-\x7e]{1,20}$/.test(t)&&!(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u.test(t)&&!/^(?:custom|dev):/.test(t)))return{message:`\
No custom attribute can be called ${b(e)}: after ${b(Ce)} come 1 to 20 characters without spaces.`,fix:"Look up its name in the pool."}}var V0=["email_verified","identities","phone_number_verified","sub"],z0=["email_verified","phone_number_verified"],Vh={code:"unknown-attribute-in-client",severity:"\
error",title:"An app client reads or writes an attribute that the pool does not have",why:'AWS refuses a client whose lists name an attribute that the pool does\
 not have: "Invalid write attributes specified". Custom attributes carry the prefix custom: here.',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/user-pool-settings-attributes.html",*check({federation:e}){let t=Object.keys(br),i=[["readAttributes",[...t,...V0]],["writeAttributes",[...t,...z0]]];for(let{
at:o,...s}of e.appClients)for(let[a,n]of i){if(!o.has(a))continue;let r=s[a]??[];for(let[d,l]of r.entries()){let p=Va(l,n,e.userPool);if(p===void 0)continue;let{
meant:m,...u}=p,h=o.to(a).value(d);yield{...u,...m!==void 0&&Dr(h,r,m),place:h}}}}};var zh={code:"unknown-attribute-in-mapping",severity:"error",title:"A mapping fills an attribute that the pool does not have",why:"Terraform accepts any name, a\
nd AWS refuses it when the provider is made. Custom attributes are declared without custom: under userPool.customAttributes and carry it everywhere else.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=[...Object.keys(br),...nu];for(let{name:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping"),a=e.accountLinking?.providers.find(n=>n.name===i);for(let n of s.keys()){if(n===a?.subjectAttribute&&
!s.is(n,null))continue;let r=Va(n,t,e.userPool);if(r===void 0)continue;let{meant:d,...l}=r,p=s.value(n);yield{...l,...s.is(n,null)?{fix:"Remove the line: there \
is nothing to remove from the mapping.",edit:Ae(p)}:d!==void 0&&(s.has(d)?{fix:`${b(d)} is mapped already: keep one of the two lines, as ${b(d)}.`}:{edit:ho(s.key(
n),d)}),place:s.key(n)}}}}};var Wh={code:"unknown-provider-in-client",severity:"error",title:"An app client names a provider that does not exist",why:"Cognito refuses a client that names a\
n unknown provider, and names are case-sensitive. Native users are called COGNITO.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRe\
ference/API_CreateUserPoolClient.html",*check({federation:e}){let i=[...[...e.identityProviders,...e.pendingProviders].map(({name:o})=>o),"COGNITO"];for(let o of e.
appClients)for(let[s,a]of o.listedProviders.entries()){if(i.includes(a))continue;let n=i.find(l=>l.toLowerCase()===a.toLowerCase()),r=n??We(a,i),d=o.at.to("iden\
tityProviders").value(s);yield{message:n===void 0?`There is no identity provider ${b(a)}. There is ${ee(i,"and")}.`:`There is no identity provider ${b(a)}: name\
s differ by case, and this one is written ${b(n)}.`,...r===void 0?{fix:"Declare it under identityProviders, or remove it here."}:Dr(d,o.identityProviders,r),place:d}}}};var Bh={code:"unknown-provider-in-linking",severity:"error",title:"Account linking names a provider that does not exist",why:"A sign-in is matched to the declar\
ed providers by name, so a misspelt one would never be linked.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLin\
kProviderForUser.html",*check({federation:e}){let t=(e.accountLinking?.providers??[]).map(({name:o})=>o),i=e.identityProviders.map(({name:o})=>o);for(let{name:o,
at:s}of e.accountLinking?.providers??[]){if(i.includes(o))continue;let a=i.find(r=>r.toLowerCase()===o.toLowerCase()),n=a??We(o,i);yield{message:o.toUpperCase()===
"COGNITO"?`${b(o)} is no outside provider: native users are what the others are linked to.`:a!==void 0?`There is no identity provider ${b(o)}: names differ by c\
ase, and this one is written ${b(a)}.`:`There is no identity provider ${b(o)}. ${i.length===0?"None is declared.":`There is ${ee(i,"and")}.`}`,...o.toUpperCase()===
"COGNITO"?{fix:"Remove it.",edit:Ae(s.value())}:n===void 0?{fix:"Declare it under identityProviders, or remove it here."}:t.includes(n)?{fix:`Remove it: ${b(n)}\
 is listed already.`,edit:Ae(s.value())}:{fix:`Write ${b(n)}.`,edit:ho(s.key(),n)},place:s.key()}}}};var Kh={code:"unknown-scope",severity:"error",title:"A scope of an app client does not exist",why:"AWS refuses a client with a scope that is neither Cognito's o\
wn nor one of a resource server of the pool: ScopeDoesNotExistException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-d\
efine-resource-servers.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients)for(let[o,s]of t.entries()){if(Pa.includes(s))continue;let a=W0({scope:s,
scopes:t,place:i.to("scopes").value(o)},e);a!==void 0&&(yield a)}}};function W0({scope:e,scopes:t,place:i},{userPool:o}){let{resourceServers:s,at:a}=o,n=Ia(e);if(n===
void 0){let m=We(e,Pa);return{message:`Cognito has no scope ${b(e)}. There is ${ee(Pa,"and")}; those of a resource server are written as <identifier>/<scope>.`,
...m===void 0?{fix:"Remove it.",edit:Ae(i)}:Dr(i,t,m),place:i}}let r=s.find(({identifier:m})=>m===n.identifier);if(r===void 0&&o.kind!=="created"||r!==void 0&&Ee(
r,"scopes")||r?.scopes.some(({name:m})=>m===n.name)===!0)return;let d=We(e,Ra(r===void 0?s:[r])),l=r===void 0?`Declare ${b(n.identifier)} under userPool.resourc\
eServers, with the scope ${b(n.name)}`:`Add ${b(n.name)} to the scopes of ${b(n.identifier)}`,p=d===void 0?void 0:Dr(i,t,d);return{message:r===void 0?`The pool \
has no resource server ${b(n.identifier)}.`:`The resource server ${b(n.identifier)} has no scope ${b(n.name)}.`,fix:p===void 0?`${l}.`:`${p.fix} ${l}, if you me\
an another one.`,edit:p?.edit,place:i,...r!==void 0&&{related:[{...r.at.key("scopes"),note:"its scopes"}]},...r===void 0&&s.length>0&&{related:[{...a.key("resou\
rceServers"),note:"the resource servers of the pool"}]}}}var Gh={code:"updated-issuer-behind-load-balancer",severity:"warning",title:"A load balancer does not take the updated issuer",why:"Application Load Balancers a\
nd the Cognito authorizer of API Gateway accept tokens with the original issuer only. Behind a load balancer sign-ins fail once the pool has the updated one.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html",*check({federation:{userPool:e,appClients:t}}){if(e.issuer===
"updated")for(let{key:i,albHosts:o,at:s}of t)o.length!==0&&(yield{message:`${b(i)} signs people in behind a load balancer, and the pool has the updated issuer.`,
fix:"Set the issuer of the pool back to the original one where the pool is managed, and remove userPool.issuer.",place:s.key("albHosts"),related:[{...e.at.value(
"issuer"),note:"the updated issuer"}]})}};var B0=["issuer","clientId","clientSecret","endpoints"],Jh={code:"upstream-beside-own-client",severity:"error",title:"An upstream replaces the keys next to it",
why:"Issuer, client id, secret and endpoints of an upstream come from the stack that it names, which is a Cognito user pool. What is written next to it would ha\
ve no effect.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html",*check({federation:e}){for(let{preset:t,at:i}of e.identityProviders.
filter(Vt)){let o={...i.key("upstream"),note:"the upstream is named here"},s=B0.filter(n=>i.has(n)),[a]=s;a!==void 0&&(yield{message:`The upstream tells ${ee(s,
"and")} by itself.`,fix:"Remove the keys that upstream replaces; or remove upstream, where the pool lives elsewhere.",place:i.key(a),related:[o]}),i.is("iamOidc\
Provider",!0)&&(yield{message:"IAM gets no OIDC provider for an upstream, whose issuer is known only to Terraform.",fix:"Remove iamOidcProvider. An identity poo\
l accepts a user pool as it is: see the output consumers of the other stack.",edit:Ae(i.value("iamOidcProvider")),place:i.key("iamOidcProvider"),related:[o]}),t.
name!=="cognito"&&(yield{message:`Only preset: cognito has an upstream; this provider is ${t.name}.`,fix:"Write preset: cognito, or issuer, clientId and clientS\
ecret in place of upstream.",place:i.key("upstream")})}}};var Hh={code:"upstream-client-unfit",severity:"error",title:"The app client of the upstream cannot sign people in for this pool",why:"To the other pool this one\
 is an app like any other: it comes with a client secret and the authorization code grant, asks for scopes, and gets the attributes that the client may read.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders.filter(Vt)){
let{found:i}=t.upstream;if(i.kind==="found")for(let{message:o,fix:s}of K0(t,i))yield{message:`${o}.`,fix:`In the spec ${b(t.upstream.spec)}, ${s}.`,place:t.at.to(
"upstream").value("client")}}}};function*K0({scopes:e,attributeMapping:t},{stackName:i,hasDomain:o,client:s}){let a=`The app client ${b(s.key)} of ${i}`;o||(yield{
message:`The pool of ${i} has no domain to sign in at`,fix:"add domain: { prefix: \u2026 } to userPool"}),!s.secret&&!Ee(s,"secret")&&(yield{message:`${a} has n\
o secret`,fix:"write secret: true; a client that exists already cannot be given one, so make another"}),!s.flows.includes("code")&&!Ee(s,"flows")&&(yield{message:`${a}\
 does not have the flow code`,fix:"add code to its flows"});let n=e.filter(d=>!s.scopes.includes(d));n.length>0&&!Ee(s,"scopes")&&(yield{message:`${a} does not \
have the ${n.length===1?"scope":"scopes"} ${ee(n,"and")}, which this provider asks for`,fix:"add what is missing to its scopes"});let r=Object.values(t).filter(
d=>G0(d)&&!ou(s,d));r.length>0&&(yield{message:`${a} may not read ${ee([...new Set(r)].sort().map(d=>b(d)),"and")}, which this provider's mapping needs`,fix:s.readAttributes===
void 0?"list all that the mapping needs as its readAttributes: without a list it reads only the standard attributes":"add what is missing to its readAttributes"})}
function G0(e){return e.startsWith(Ce)||Object.hasOwn(br,e)||e==="email_verified"||e==="phone_number_verified"}var Yh={code:"upstream-in-a-circle",severity:"error",title:"Pools federate to one another in a circle",why:"A stack reads the state of its upstream and is appli\
ed after it. In a circle none could be the first, and people could be sent around for ever.",source:"https://developer.hashicorp.com/terraform/language/state/re\
mote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(Vt)){let o=t.found.kind==="found"?t.found.circle:void 0;o!==void 0&&
(yield{message:o.length===1?"The pool federates to itself.":`${b(e.stackName)} federates to ${ee(o.slice(0,-1).map(s=>b(s)),"and")}, and so back to itself.`,fix:"\
Take the upstream out of one of them, or give one of them issuer, clientId and clientSecret.",place:i.value("upstream")})}}};var Zh={code:"upstream-needs-domain",severity:"error",title:"No one knows where the upstream has to send people back to",why:"The app client of the other pool g\
ets the redirect URI of this one as text, because its stack is applied first. It comes from the domain of this pool.",source:"https://docs.aws.amazon.com/cognit\
o/latest/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){let t=e.identityProviders.find(Vt);t===void 0||qi(e).length>0||e.userPool.
kind==="created"&&e.appClients.some(({flows:i})=>i.length>0)||(yield{message:`${b(t.name)} has an upstream, but the spec does not say which domain this pool has\
.`,fix:"Add domain: { prefix: \u2026 } to userPool, with adopt where the pool has it already.",place:e.userPool.at.key(),related:[{...t.at.key("upstream"),note:"\
the upstream is named here"}]})}};var Xh={code:"upstream-not-found",severity:"error",title:"There is no such upstream",why:"Issuer, client id and secret come from the stack of the other spec, an\
d its app client gets the redirect URI of this pool: both have to be known when either is synthesised.",source:"https://developer.hashicorp.com/terraform/langua\
ge/state/remote-state-data",*check({federation:e}){for(let{upstream:i,at:o}of e.identityProviders.filter(Vt)){let{found:s}=i;if(s.kind==="found")continue;let{key:a,
what:n,written:r}=t(i,s),d=We(r??"",s.known);yield{message:r===void 0?`The spec ${b(i.spec)} has environments, and none of them is named here.`:`There is no ${n}\
. ${s.known.length===0?"There is none at all.":`There is ${ee(s.known.map(l=>b(l)),"and")}.`}`,fix:d!==void 0?`Write ${b(d)}.`:J0[s.kind],edit:d===void 0?void 0:
He(o.to("upstream").value(a),d),place:o.to("upstream").key(a)}}function t({spec:i,client:o,environment:s},{kind:a}){let n=s??e.environment;switch(a){case"noSpec":
return{key:"spec",what:`spec ${b(i)} in this app`,written:i};case"noEnvironment":return{key:"environment",what:`environment ${b(n??"")} of the spec ${b(i)}`,written:n};case"\
noClient":return{key:"client",what:`app client ${b(o)} in the spec ${b(i)}`,written:o}}}}},J0={noSpec:"Name the other spec in this run as well, or list it in th\
e context of cdktf.json. A pool that lives elsewhere has issuer, clientId and clientSecret in place of upstream.",noEnvironment:"Name the environment that is me\
ant as upstream.environment.",noClient:"Add the app client there, with secret: true."};var Qh={code:"upstream-state-unnamed",severity:"error",title:"The state of the upstream cannot be told",why:"HCP Terraform keeps a state for each workspace. Wor\
kspaces that are chosen by tags, project or prefix are several, and the one to read is known only to the person who runs Terraform.",source:"https://developer.h\
ashicorp.com/terraform/language/state/remote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(Vt))t.found.kind!=="found"||
H0(t.found.backend)||(yield{message:`The backend of ${t.found.stackName} does not name one workspace.`,fix:`In the spec ${b(t.spec)}, write workspaces: { name: \
\u2026 }; or give this provider issuer, clientId and clientSecret in place of upstream.`,place:i.to("upstream").value("spec")})}};function H0({type:e,settings:t}){
return e!=="cloud"&&e!=="remote"||t.workspaces.name!==void 0}var ey={code:"username-not-the-subject",severity:"error",title:"username is not mapped to the subject",why:"The user name of a federated user is <provider>_<sub\
ject>. AWS keeps the mapping of username whatever is written, so Terraform would plan a change for ever.",source:"https://docs.aws.amazon.com/cognito/latest/dev\
eloperguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{preset:t,attributeMapping:i,at:o}of e.identityProviders){let s=o.
to("attributeMapping"),a=s.is("username",null),n=t.attributeMapping.username,r=i.username??"";!s.has("username")||r===n&&!a||(yield{message:n===void 0?"username\
 is not mapped with SAML: it is always the NameID.":a?"username cannot be removed from the mapping.":`username is mapped to ${b(r)}; with ${t.type==="oidc"?"Ope\
nID Connect":t.title} it is always ${n}.`,fix:n===void 0||a?"Remove the line.":`Write ${n}. To keep the other claim, map it into another attribute.`,edit:n===void 0||
a?Ae(s.value("username")):He(s.value("username"),n),place:s.value("username")})}}};var $c=20,ty={code:"value-not-checked",severity:"info",title:"Values live elsewhere and are not checked",why:"A value that a variable, a parameter or a secret g\
ives is known only to Terraform: what is wrong with it shows when AWS refuses it, or at a sign-in.",source:"https://developer.hashicorp.com/terraform/language/v\
alues/variables",*check({federation:e}){let t=Mi(e),i=t.filter(({secret:a,reference:n})=>!a&&ba(t,n)===void 0),[o]=i;if(o===void 0)return;let s=i.slice(0,$c).map(
({at:a})=>mr(a.path));yield{message:`Not checked: ${ee(i.length>$c?[...s,`${i.length-$c} more`]:s,"and")} ${i.length===1?"is":"are"} known only to Terraform.`,place:o.
at.value()}}};var ry={code:"value-secret-and-shown",severity:"error",title:"One value is a secret and something else",why:"Terraform hides a secret and shows a client id or a\
 URL in plans, outputs and the sign-in pages. One value for both would either hide what is to be seen or show the secret.",source:"https://developer.hashicorp.c\
om/terraform/language/values/variables",*check({federation:e}){let t=Mi(e),i=({at:o,reference:s})=>o.value(s.kind);for(let o of t){if(o.secret)continue;let s=ba(
t,o.reference);s!==void 0&&(yield{message:`The ${b(go(o.reference))} gives the ${o.what} here and the ${s.what} at ${mr(s.at.path)}.`,fix:"Name a place of its o\
wn here.",place:i(o),related:[{...i(s),note:"here it carries a secret"}]})}}};var ny={code:"vendors-disagree-on-email",severity:"error",title:"Two vendors ask for opposite pools",why:"Whether a pool requires an email holds for everyone in\
 it and cannot be changed. A vendor that has none keeps its users out of a pool that requires one; one that asks for it makes users whom no one can reach in a p\
ool that does not.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=s=>e.identityProviders.
filter(({preset:a})=>a.emailRequired===s),i=t("must"),[o]=i;if(o!==void 0)for(let{preset:s,at:a}of t("must-not"))yield{message:`${s.title} never sends an email,\
 but ${ee(i.map(n=>n.preset.title),"and")} asks for a pool in which every user has one.`,fix:"Give each its own user pool, in a spec of its own.",place:a.key(),
related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]}}};var iy={code:"verified-claim-unreliable",severity:"error",title:"Linking would rest on a claim that the vendor does not guarantee",why:"Anyone who can make a ve\
ndor say that an email is verified can take over the account with that email. Where the claim is never sent, no one would ever be linked.",source:"https://learn\
.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(n=>n.name===t);if(s===void 0||i!=="verifiedClaim"||s.attributeMapping.email_verified!=="email_verified")continue;let{
emailVerification:a}=s.preset;a.kind==="claim"||Fi(s)||(yield{message:`${b(t)} is linked by email_verified. ${a.why}`,fix:"Write trustEmail: attested with the e\
mailDomains that only this provider speaks for, and leave email_verified unmapped; or remove the provider from accountLinking.providers.",place:o.key(),related:[
{...s.at.to("attributeMapping").value("email_verified"),note:"email_verified is mapped here"}]})}}};var oy={code:"verified-provider-not-linked",severity:"warning",title:"A provider that verifies emails is not linked, while others are",why:"A person who comes t\
hrough it gets a user of their own next to the one that they have. That user is there for good: Cognito cannot merge it later. And an identity of a provider out\
side accountLinking.providers keeps a user from being linked.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-fed\
eration-consolidate-users.html",*check({federation:{accountLinking:e,identityProviders:t}}){if(!(e===void 0||e.providers.length===0))for(let{name:i,preset:o,attributeMapping:s}of t){
let{emailVerification:a}=o;a.kind!=="claim"||e.providers.some(n=>n.name===i)||s.email===void 0||s.email_verified!==a.claim||(yield{message:`${b(i)} maps email a\
nd email_verified, but is not one of accountLinking.providers.`,fix:`Add ${i} to accountLinking.providers, or accept this warning with the reason.`,place:e.at.value(
"providers")})}}};var Y0={cloud:{oneOf:["name","tags"],never:["prefix"]},remote:{oneOf:["name","prefix"],never:["tags","project"]}},sy={code:"workspaces-of-another-backend",severity:"\
error",title:"The workspaces do not have the form of this backend",why:"Terraform refuses a cloud block unless it has exactly one of name and tags, and a remote\
 backend unless it has exactly one of name and prefix.",source:"https://developer.hashicorp.com/terraform/language/block/terraform",*check({federation:e}){let{backend:t,
at:i}=e.terraform;if(t.type!=="cloud"&&t.type!=="remote")return;let{type:o}=t,s=i.to("backend").to(o).to("workspaces"),{oneOf:a,never:n}=Y0[o];for(let d of n)s.
has(d)&&(yield{message:`${o} does not accept ${d}.`,fix:`Write ${ee(a,"or")}.`,place:s.key(d)});let r=a.filter(d=>s.has(d));r.length!==1&&(yield{message:`${o} n\
eeds exactly one of ${ee(a,"and")}; here ${r.length===0?"neither is":"both are"} written.`,fix:r.length===0?`Add ${ee(a,"or")}.`:"Remove one of them.",place:s.value()})}};var Z0=["email_verified","phone_number_verified"],ay={code:"write-attribute-forges-trust",severity:"error",title:"An app client may write that an address is ver\
ified",why:"Linking goes by verified emails. A user who could mark any address as verified would take over the account of the person who signs in with that addr\
ess next.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){for(let{writeAttributes:t,
at:i}of e.appClients)for(let[o,s]of(t??[]).entries())Z0.includes(s)&&(yield{message:`A client must never write ${b(s)}. Cognito fills it from the mapping withou\
t that.`,fix:"Remove it.",edit:Ae(i.to("writeAttributes").value(o)),place:i.to("writeAttributes").value(o)})}};var ly={code:"write-attributes-incomplete",severity:"error",title:"An app client cannot write what a sign-in fills in",why:"Cognito writes mapped attributes wit\
h the rights of the client that someone signs in through: without the right, sign-in fails or the value is dropped. AWS also refuses a list that lacks a require\
d attribute.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){let{
identityProviders:t,appClients:i,userPool:o}=e;for(let s of i){let{writeAttributes:a}=s;if(a===void 0||!s.at.has("writeAttributes"))continue;let n=t.filter(({name:d})=>s.
identityProviders.includes(d)),r=new Set([...n.flatMap(({attributeMapping:d})=>Object.keys(d)),..._r(o)]);for(let d of r){if(Aa.includes(d)||a.includes(d))continue;
let l=n.filter(({attributeMapping:h})=>Object.hasOwn(h,d)),p=l.map(({name:h})=>h),m=l.filter(({preset:h,at:y})=>Object.hasOwn(h.attributeMapping,d)&&!y.to("attr\
ibuteMapping").has(d)),u=m.length>0&&m.length===l.length&&!_r(o).includes(d)?` Or write attributeMapping: { ${d}: null } in ${ee(p,"and")}, whose preset maps it\
.`:"";yield{message:`${b(d)} is missing: ${l.length===0?"the pool requires it":`${ee(p,"and")} ${l.length===1?"fills":"fill"} it at every sign-in`}.`,fix:`Add ${b(
d)}, or remove writeAttributes to have the list made from the mappings.${u}`,edit:qt(s.at.value("writeAttributes"),d),place:s.at.value("writeAttributes"),related:l.
map(({name:h,at:y})=>({...y.to("attributeMapping").key(d),note:`${h} fills it`}))}}}}};var So=[Ff,jf,qf,Bf,Gf,Hf,Yf,Zf,Xf,Qf,eu,tu,ru,su,au,lu,cu,du,fu,pu,mu,hu,wu,ku,xu,Pu,Ru,Ou,$u,Cu,Nu,Du,Lu,Eu,Uu,Mu,Fu,ju,qu,Ju,Hu,Yu,Zu,Xu,Qu,ep,tp,rp,np,ip,ap,
Ep,Mp,jp,qp,Vp,Jf,zp,Wp,Gp,Jp,Hp,Yp,Zp,Xp,Qp,tm,dm,um,pm,mm,hm,ym,gm,vm,bm,wm,km,Am,xm,Sm,Pm,Im,Om,Tm,$m,_m,Cm,Nm,Lm,Em,Um,Mm,Fm,jm,qm,Vm,zm,Wm,Ym,Zm,Qm,eh,th,rh,
nh,ih,oh,sh,ah,ch,dh,fh,uh,mh,hh,yh,gh,vh,bh,wh,kh,Ah,xh,Sh,Ph,Ih,Oh,Th,$h,_h,Ch,Nh,Dh,Lh,fm,Eh,Mh,Fh,jh,qh,Vh,zh,Wh,Bh,Kh,Gh,Jh,Hh,Yh,Zh,Xh,Qh,ey,ty,ry,ny,iy,oy,
sy,ay,ly];function cy(e,t){let{code:i,severity:o,title:s,source:a}=e,n=[];for(let r of e.check(t))n.push({code:i,severity:o,title:s,source:a,...r});return n}function dy(e){return ud(So.flatMap(t=>cy(t,e)),e.federation.accept,X0)}var X0=So.map(({code:e})=>e);var fy=[...za("file",$i),...za("shape",As),...za("spec",Xi),...za("provider",cd),...So.map(({code:e,severity:t,title:i,why:o,source:s})=>uy("spec",e,{severity:t,
title:i,why:o,source:s}))].sort((e,t)=>Je(e.code,t.code));function za(e,t){return Object.keys(t).map(i=>uy(e,i,t[i]))}function uy(e,t,i){return{code:t,about:e,...i,
page:dd(t)}}function py(e,t){return new _c(e,e,t,[])}var _c=class e{#e;#t;origin;path;constructor(t,i,o,s){this.#e=t,this.#t=i,this.origin=o,this.path=s}get file(){return this.
origin(this.path).document.file}to(t){return new e(this.#e,this.#r(t),this.origin,[...this.path,t])}value(t){return this.#r(t)===void 0?this.key(t):{origin:this.
origin,path:this.#n(t),at:"value"}}key(t){return{origin:this.origin,path:my(this.#e,this.#n(t)),at:"key"}}has(t){return this.#r(t)!==void 0}is(t,i){return this.#r(
t)===i}keys(){return ke(this.#t)?Object.keys(this.#t):[]}texts(){let t=[];return Cc(this.#t,this.path,this.origin,t),t}#n(t){return t===void 0?this.path:[...this.
path,t]}#r(t){return t===void 0||this.#t===void 0?this.#t:bt(this.#t,t)}};function my(e,t){return t.length===0||$r(e,t)!==void 0?t:my(e,t.slice(0,-1))}function Cc(e,t,i,o){
if(typeof e=="string")o.push({text:e,place:{origin:i,path:t,at:"value"}});else if(ke(e))for(let s of Object.keys(e)){let a=[...t,s];o.push({text:s,place:{origin:i,
path:a,at:"key"}}),Cc(e[s],a,i,o)}else if(Array.isArray(e))for(let[s,a]of e.entries())Cc(a,[...t,s],i,o)}function Po(e,t){let{place:i,related:o=[],redact:s,edit:a,...n}=e,{document:r,path:d}=Wa(i,t)(i.path),l=a===void 0?void 0:Q0(a,r,t);return{...n,...l!==void 0&&{
edit:l},file:r.file,range:r.rangeOf(d,i.at),related:o.map(p=>ek(p,t)),...s!==void 0&&{redact:s.map(p=>r.rangeOf(Wa(i,t)(p).path,"value"))}}}function Q0(e,t,i){let{
document:o,path:s}=Wa(e.place,i)(e.place.path);if(o!==t)return;if(e.kind==="remove")return o.removalOf(s);if(e.kind==="insert")return o.insertionInto(s,e.text);
let a=o.rangeOf(s,e.place.at),n=a.start.offset===a.end.offset?" ":"",r=o.text.slice(a.start.offset,a.end.offset).endsWith(`
`)?`
`:"";return{range:a,text:`${n}${e.text}${r}`}}function ek(e,t){let{document:i,path:o}=Wa(e,t)(e.path);return{file:i.file,range:i.rangeOf(o,e.at),note:e.note}}function Wa(e,t){
return"origin"in e?e.origin:t}var tk=["identityProviders","appClients"];function hy(e,t){let{include:i,environments:o}=e.value,s=ca(e),a=[],n=[],r=new Map;if(ke(o))for(let[u,h]of Object.entries(
o))ke(h)&&Object.hasOwn(h,"include")&&a.push(Ba("included-spec-unfit",{message:"An environment includes no files: they are of the whole spec.",fix:"Write includ\
e at the top of the spec.",place:{origin:s,path:["environments",u,"include"],at:"key"}}));let d=Object.assign(rr(),e.value),l=new Map,p=new Set;for(let[u,h]of rk(
i).entries()){let y={origin:s,path:["include",u],at:"value"},g=(v,k)=>{a.push(Ba("included-spec-unfit",{message:v,fix:k,place:y}))},w=t?.(h);w===void 0&&g("File\
s next to the spec are not read here.","Write their entries in this file."),w?.length===0&&g(`${b(h)} matches no file.`,"Correct the pattern, which is relative \
to the folder of the spec.");for(let{path:v,content:k}of w??[]){if(p.has(v))continue;if(p.add(v),"problem"in k){g(`${b(v)} cannot be read. ${k.problem}`,k.fix);
continue}let A=e.file.slice(0,e.file.lastIndexOf("/")+1)+v,P=po(A,k.bytes);r.set(A,P.text),n.push(...P.diagnostics),P.document!==void 0&&a.push(...nk(P.document,
{document:e,value:d,writers:l}))}}return{value:d,origin:u=>{let[h,y]=u,g=l.get(String(h)),[w]=g?.values()??[],v=y===void 0?void 0:g?.get(String(y));return v!==void 0?
{document:v,path:u}:w!==void 0&&u.length===1&&!e.has(u)?{document:w,path:u}:s(u)},findings:a,diagnostics:n,texts:r}}function rk(e){return Array.isArray(e)?e.filter(
t=>typeof t=="string"):[]}function*nk(e,{document:t,value:i,writers:o}){let s=ca(e);for(let[a,n]of Object.entries(e.value)){let r=tk.find(m=>m===a);if(r===void 0||
!ke(n)){yield Ba("included-spec-unfit",{message:r===void 0?`${b(a)} is not a key of an included file. Its keys are identityProviders and appClients.`:`${a} is a\
 map, of entries by name.`,fix:r===void 0?"Move it to the spec that includes the file.":"Write the entries under it.",place:{origin:s,path:[a],at:"key"}});continue}
let d=i[r];if(d!==void 0&&!ke(d))continue;let l=Object.assign(rr(),d),p=o.get(r)??new Map;for(let[m,u]of Object.entries(n)){if(Object.hasOwn(l,m)){let h=p.get(m)??
t;yield Ba("name-in-two-files",{message:`${b(m)} is written in two files.`,fix:"Rename or remove one of them.",place:{origin:s,path:[r,m],at:"key"},related:[{origin:ca(
h),path:[r,m],at:"key",note:"the other one"}]});continue}l[m]=u,p.set(m,e)}i[r]=l,o.set(r,p)}}function Ba(e,t){let{severity:i,title:o}=Xi[e];return{code:e,severity:i,
title:o,...t}}function is(e,t){if(!ke(t))return t;let i=rr();if(ke(e))for(let[o,s]of Object.entries(e))i[o]=s;for(let[o,s]of Object.entries(t))s===null?Reflect.deleteProperty(
i,o):i[o]=is(i[o],s);return i}var yy=[["appClients","appClient"],["identityProviders","identityProvider"]];function gy(e){return yy.find(([t])=>t===e)?.[1]}function vy(e,t){let i=rr();for(let[
o,s]of Object.entries(e))o!=="defaults"&&(i[o]=s);for(let[o,s]of yy){let a=i[o];if(!ke(a))continue;let n=rr();for(let r of Object.keys(a)){let d=[["defaults",s],
[o,r]].flatMap(l=>t.map(p=>$r(p,l)));n[r]=ik(d.filter(l=>l!==void 0))}i[o]=n}return i}function ik([e,...t]){return t.reduce(ok,e??null)}function ok(e,t){let i=is(
e,t),o=$r(t,["attributeMapping"]);if(!ke(i)||!ke(o))return i;let s=rr();for(let a of[$r(e,["attributeMapping"]),o])ke(a)&&Object.assign(s,a);return Object.assign(
rr(),i,{attributeMapping:s})}function wy(e,t){let{environments:i,...o}=e;return ke(i)?Object.keys(i).sort().flatMap(s=>{let a=i[s];return ke(a)?[by(t,s,o,a)]:[]}):[by(t,void 0,o,rr())]}function by(e,t,i,o){
return{environment:t,value:vy(is(i,o),[i,o]),origin:s=>e(sk(s,t,i,o))}}function sk(e,t,i,o){if(e.length===0)return e;let s=l=>t===void 0?l:["environments",t,...l];
if($r(o,e)!==void 0)return s(e);if($r(i,e)!==void 0)return e;let[a,,...n]=e,r=gy(a);if(r===void 0)return e;let d=["defaults",r,...n];return $r(o,d)===void 0?d:s(
d)}var pe={userPool:{issuer:"original",caseSensitiveUsernames:!1,selfSignUp:!1,accountRecovery:["email"],mfa:{mode:"off"},deletionProtection:!0},customAttribute:{mutable:!0,
minLength:0,maxLength:2048,min:0,max:9007199254740991},passwordPolicy:{minimumLength:12,requireLowercase:!0,requireUppercase:!0,requireNumbers:!0,requireSymbols:!1,
temporaryPasswordValidity:"7d",historySize:0},passkeys:{userVerification:"preferred"},triggerFunction:{permission:!0},tokenTriggerFunction:{version:"V1_0",permission:!0},
identityProvider:{idpSignout:!1,idpInit:!1,encryptedResponses:!1,attributesRequestMethod:"GET",iamOidcProvider:!1,nationalIdConsent:!1},appClient:{scopes:["open\
id","email","profile"],flows:["code"],authFlows:[],secret:!1},refreshTokenRotation:{gracePeriod:"0s"},tokenValidity:{access:"60m",id:"60m",refresh:"30d",authSession:"\
3m"},accountLinking:{whenUnsafe:"separateUser",whenNoMatch:"createUser",nativeSignUp:"allow",linkInvitedUsers:!1,afterLink:"continue"},linkedProvider:{trustEmail:"\
verifiedClaim"},linkingFunction:{memoryMb:512,architecture:"arm64",runtime:"nodejs22.x",logRetentionDays:30,rolePath:"/",dashboard:!1},terraform:{requiredVersion:"\
>= 1.5",awsProviderVersion:">= 5.100, < 7.0",backend:{local:{}}},localBackend:{path:"terraform.tfstate"},s3Backend:{encrypt:!0},signInUser:{emailVerified:!1,status:"\
CONFIRMED",enabled:!0},signInCase:{times:2,fresh:!1}};function ky(e,t){return Nc(e.groups??{}).map(([i,{description:o,precedence:s,roleArn:a,adopt:n}])=>({name:i,description:o,precedence:s,roleArn:a,adopted:n,at:t.
to("groups").to(i)}))}function Ay(e,t){return Nc(e.resourceServers??{}).map(([i,{name:o,scopes:s,adopt:a}])=>({identifier:i,name:o,scopes:Nc(s??{}).map(([n,r])=>({
name:n,description:r})),adopted:a,at:t.to("resourceServers").to(i)}))}function xy({from:e,replyTo:t,configurationSet:i}){return{from:e,replyTo:t,configurationSet:i}}
function Sy({firstFactors:e,passkeys:t}){return{firstFactors:e,passkeys:t&&{relyingPartyId:t.relyingPartyId,userVerification:t.userVerification??pe.passkeys.userVerification}}}
function Nc(e){return Object.entries(e).sort(([t],[i])=>Je(t,i))}function Py(e,t,i,o){return Object.keys(es).flatMap(s=>{let a=e[s];if(a===void 0)return[];let n=typeof a=="object"&&"functionArn"in a,r=n?a:{functionArn:a},d=s===
"preTokenGeneration",l=t?void 0:pe.tokenTriggerFunction.version;return[{slot:s,functionArn:o(r.functionArn),version:d?r.version??l:void 0,permission:r.permission??
(d?pe.tokenTriggerFunction:pe.triggerFunction).permission,arnAt:n?i.to(s).to("functionArn"):i.to(s),at:i.to(s)}]})}var Iy="Files next to the spec are not read here.",ak={read:()=>({problem:Iy,fix:"Write metadataUrl."}),find:e=>[{path:e,content:{problem:Iy,fix:"Remove the pat\
tern."}}]};function Oy(e,t,i,o={}){let s={...ak,...o},a=i===void 0?e.name:`${e.name}-${i}`,n=ck(e.userPool,t.to("userPool"),a),r=Dc(e.identityProviders??{}),d=r.
map(([g,w])=>fk(g,w,t.to("identityProviders").to(g),s.read)),l=r.filter(([,g])=>g.pending===!0).map(([g])=>g),p=n.kind==="referenced"?void 0:n.customAttributes,
m=e.accountLinking&&yk(e.accountLinking,t.to("accountLinking"),d,p),u=d.map(g=>xk(g,m)),h=({name:g})=>l.includes(g),y=u.filter(g=>!h(g));return{stackName:a,specName:e.
name,environment:i,region:e.region,tags:e.tags??{},userPool:n,identityProviders:y,pendingProviders:u.filter(h),appClients:Dc(e.appClients??{}).map(([g,w])=>Sk(g,
w,t.to("appClients").to(g),u,l,_r(n))),accountLinking:m&&{...m,providers:m.providers.filter(g=>!h(g))},publish:e.publish&&Rk(e.publish,t.to("publish")),preSignUpFunction:gk(
e.accountLinking,t.to("accountLinking"),y),terraform:Ok(e.terraform??{},t.to("terraform"),s),accept:(e.accept??[]).map((g,w)=>({rule:g.rule,within:g.at,reason:g.
reason,at:t.to("accept").to(w)})),at:t}}function lk({prefix:e,adopt:t,custom:i,managedLogin:o}){return{prefix:e===void 0?void 0:{name:e,adopted:t},custom:i&&{name:i.
name,certificateArn:i.certificateArn===void 0?void 0:nr(i.certificateArn),hostedZoneId:i.hostedZoneId,adopted:i.adopt},managedLogin:o}}function ck(e,t,i){let o={
issuer:e.issuer??pe.userPool.issuer,domain:e.domain&&lk(e.domain),groups:ky(e,t),resourceServers:Ay(e,t),at:t},s=e.caseSensitiveUsernames??pe.userPool.caseSensitiveUsernames,
a=Py(e.triggers??{},e.adopt!==void 0,t.to("triggers"),nr),n=e.webAclArn===void 0?void 0:nr(e.webAclArn),r=e.passwordPolicy??{},d={autoVerify:e.autoVerify??e.signInWith??
[],selfSignUp:e.selfSignUp??pe.userPool.selfSignUp,accountRecovery:e.accountRecovery??pe.userPool.accountRecovery,passwordPolicy:{minimumLength:r.minimumLength??
pe.passwordPolicy.minimumLength,requireLowercase:r.requireLowercase??pe.passwordPolicy.requireLowercase,requireUppercase:r.requireUppercase??pe.passwordPolicy.requireUppercase,
requireNumbers:r.requireNumbers??pe.passwordPolicy.requireNumbers,requireSymbols:r.requireSymbols??pe.passwordPolicy.requireSymbols,temporaryPasswordValidity:Vi(
r.temporaryPasswordValidity??pe.passwordPolicy.temporaryPasswordValidity),historySize:r.historySize??pe.passwordPolicy.historySize},tier:e.tier,threatProtection:e.
threatProtection,mfa:{mode:(e.mfa??pe.userPool.mfa).mode,methods:e.mfa?.methods??[]},signIn:e.signIn&&Sy(e.signIn),deletionProtection:e.deletionProtection??pe.userPool.
deletionProtection,email:e.email&&{...xy(e.email),sesIdentityArn:nr(e.email.sesIdentityArn)}};if(e.adopt!==void 0){let{name:l,signInWith:p,aliases:m,requiredAttributes:u}=e,
h={name:l,signInWith:p,aliases:m,requiredAttributes:u};return{kind:"adopted",id:e.adopt,caseSensitiveUsernames:s,triggers:a,webAclArn:n,settings:d,customAttributes:e.
customAttributes&&Ry(e.customAttributes),told:h,...o}}return e.reference!==void 0?{kind:"referenced",reference:dk(e.reference),...o}:{kind:"created",name:e.name??
i,signInWith:e.signInWith??[],aliases:e.aliases??[],caseSensitiveUsernames:s,requiredAttributes:e.requiredAttributes??[],customAttributes:Ry(e.customAttributes??
{}),...d,webAclArn:n,triggers:a,...o}}function dk(e){return typeof e=="string"?{id:e}:"name"in e?{name:e.name}:{idFrom:Io(e)}}function Ry(e){return Dc(e).map(([
t,i])=>{let o={name:t,mutable:i.mutable??pe.customAttribute.mutable};switch(i.type){case"string":return{...o,type:"string",minLength:i.minLength??pe.customAttribute.
minLength,maxLength:i.maxLength??pe.customAttribute.maxLength};case"number":return{...o,type:"number",min:i.min??pe.customAttribute.min,max:i.max??pe.customAttribute.
max};case"dateTime":case"boolean":return{...o,type:i.type}}})}function fk(e,t,i,o){let s=Ty(t),a=t.pending===!0?$y:{},n={name:e,attributeMapping:hk(t.adopt===void 0?
mk(s,"scopes"in t?t.scopes:void 0):{},t.attributeMapping??{}),identifiers:t.identifiers??[],allowedEmailDomains:t.allowedEmailDomains,adopted:t.adopt,nationalIdConsent:t.
nationalIdConsent??pe.identityProvider.nationalIdConsent,at:i};switch(s.type){case"oidc":{let{issuer:r,clientId:d,clientSecret:l,scopes:p,attributesRequestMethod:m,
endpoints:u,iamOidcProvider:h,upstream:y}=os("oidc",t),g={scopes:p??s.scopes,attributesRequestMethod:m??pe.identityProvider.attributesRequestMethod};if(y!==void 0){
let{spec:w,client:v,environment:k}=y;return{...n,type:"upstream",preset:s,upstream:{spec:w,client:v,environment:k},...g}}return{...n,type:"oidc",preset:s,issuer:r??
a.issuer,clientId:Ln(d??a.clientId,nr),clientSecret:l==="none"?"none":Ln(l??a.clientSecret,Io),...g,endpoints:u,iamOidcProviderUrl:r!==void 0&&(h??pe.identityProvider.
iamOidcProvider)?`${r}${s.slashAfterIssuer?"/":""}`:void 0}}case"saml":{let r=os("saml",t);return{...n,type:"saml",preset:s,metadata:pk(r,o),idpSignout:r.idpSignout??
pe.identityProvider.idpSignout,idpInit:r.idpInit??pe.identityProvider.idpInit,encryptedResponses:r.encryptedResponses??pe.identityProvider.encryptedResponses,requestSigningAlgorithm:r.
requestSigningAlgorithm??s.requestSigningAlgorithm}}case"apple":{let{clientId:r,teamId:d,keyId:l,privateKey:p,scopes:m}=os("apple",t);return{...n,type:"apple",preset:s,
clientId:Ln(r,nr),teamId:Ln(d,nr),keyId:Ln(l,nr),privateKey:Ln(p,Io),scopes:m??s.scopes}}case"facebook":{let{clientId:r,clientSecret:d,apiVersion:l,scopes:p}=os(
"facebook",t);return{...n,type:"facebook",preset:s,clientId:Ln(r,nr),clientSecret:Ln(d,Io),apiVersion:l,scopes:p??s.scopes}}case"google":case"amazon":{let{clientId:r,
clientSecret:d,scopes:l}=os(s.type,t);return{...n,type:s.type,preset:s,clientId:Ln(r,nr),clientSecret:Ln(d,Io),scopes:l??s.scopes}}}}function os(e,t){if(!uk(e,t))
throw new Error(`the provider is not of type ${e}`);return t}function uk(e,t){return Ty(t).type===e}function Ty({preset:e,type:t}){let i=e??t;if(i===void 0)throw new Error(
"the provider has neither a preset nor a type");return Dp(i,t)}function Ln(e,t){return e===void 0?void 0:t(e)}var $y={issuer:"<issuer>",clientId:"<client id>",clientSecret:{
variable:"<client secret>"},metadataUrl:"<metadata URL>"};function pk({metadataUrl:e,metadataFile:t,pending:i},o){if(t!==void 0)return{kind:"file",path:t,content:o(
t)};let s=e??(i===!0?$y.metadataUrl:void 0);return s===void 0?void 0:{kind:"url",url:nr(s)}}function mk(e,t){return t===void 0?e.attributeMapping:Object.fromEntries(
Object.entries(e.attributeMapping).filter(([,i])=>[void 0,"email"].includes(xo(e,t,i))))}function hk(e,t){let i=new Map(Object.entries(e));for(let[o,s]of Object.
entries(t))s!==null?i.set(o,s):o!=="username"&&i.delete(o);return Cy(i)}function nr(e){return typeof e=="string"?e:{reference:Io(e),prefix:"prefix"in e?e.prefix??
"":"",suffix:"suffix"in e?e.suffix??"":""}}function Io(e){return"variable"in e?{kind:"variable",name:e.variable}:"ssmParameter"in e?{kind:"ssmParameter",name:e.
ssmParameter}:{kind:"secretsManager",id:e.secretsManager,jsonKey:e.jsonKey}}function yk(e,t,i,o){return{providers:vk(e,t.to("providers"),i,o),whenUnsafe:e.whenUnsafe??
pe.accountLinking.whenUnsafe,whenNoMatch:e.whenNoMatch??pe.accountLinking.whenNoMatch,replaces:e.replaces,nativeSignUp:e.nativeSignUp??pe.accountLinking.nativeSignUp,
messages:e.messages&&Object.fromEntries(Object.entries(e.messages).sort(([s],[a])=>Je(s,a))),linkInvitedUsers:e.linkInvitedUsers??pe.accountLinking.linkInvitedUsers,
afterLink:e.afterLink??pe.accountLinking.afterLink,at:t}}function gk(e,t,i){let o=i.find(({allowedEmailDomains:a})=>a!==void 0);if(e===void 0&&o===void 0)return;
let s=e?.function??{};return{askedBy:e===void 0&&o!==void 0?{key:"allowedEmailDomains",at:o.at.key("allowedEmailDomains")}:{key:"accountLinking",at:t.key()},memoryMb:s.
memoryMb??pe.linkingFunction.memoryMb,architecture:s.architecture??pe.linkingFunction.architecture,runtime:s.runtime??pe.linkingFunction.runtime,logRetentionDays:s.
logRetentionDays??pe.linkingFunction.logRetentionDays,rolePath:s.rolePath??pe.linkingFunction.rolePath,permissionsBoundaryArn:s.permissionsBoundaryArn,dashboard:s.
dashboard??pe.linkingFunction.dashboard,alarmTopicArn:s.alarmTopicArn,reservedConcurrency:s.reservedConcurrency,kmsKeyArn:s.kmsKeyArn,codeSigningConfigArn:s.codeSigningConfigArn,
at:t.to("function")}}function vk(e,t,i,o){let s=new Map;if(e.providers===void 0)for(let a of i)kk(a)&&s.set(a.name,{settings:{},at:t.to(a.name)});else if(bk(e.providers))
for(let[a,n]of e.providers.entries())s.set(n,{settings:{},at:t.to(a)});else for(let[a,n]of Object.entries(e.providers))s.set(a,{settings:n,at:t.to(a)});return[...s].
sort(([a],[n])=>Je(a,n)).map(([a,{settings:n,at:r}])=>{let d=i.find(l=>l.name===a);return{name:a,trustEmail:n.trustEmail??pe.linkedProvider.trustEmail,emailVerifiedAlways:n.
emailVerified==="always"||d!==void 0&&wk(d),emailDomains:n.emailDomains??[],subjectAttribute:Ak(d,o),at:r}})}function bk(e){return Array.isArray(e)}function wk({
preset:{emailVerification:e},attributeMapping:t}){return e.kind==="claim"&&e.always&&t.email_verified===e.claim}function kk(e){return Object.hasOwn(e.attributeMapping,
"email")&&Object.hasOwn(e.attributeMapping,"email_verified")}function Ak(e,t){let i=e&&_y(e),o=Object.entries(e?.attributeMapping??{}).filter(([r,d])=>r.startsWith(
Ce)&&d===i).map(([r])=>r.slice(Ce.length)).sort(Je),s=r=>t?.find(d=>d.name===r),a=o.find(r=>{let d=s(r);return t===void 0||d!==void 0&&Sa(d)}),n=s(lc)===void 0?
o.find(r=>s(r)===void 0):void 0;return Ce+(a??n??lc)}function _y({preset:e,attributeMapping:t}){return e.type==="saml"?e.subjectCopy:t.username}function xk(e,t){
let i=t?.providers.find(({name:a})=>a===e.name),o=_y(e);if(i===void 0||o===void 0||e.adopted!==void 0)return e;let s=new Map(Object.entries(e.attributeMapping));
return s.has(i.subjectAttribute)||s.set(i.subjectAttribute,o),{...e,attributeMapping:Cy(s)}}function Sk(e,t,i,o,s,a){let n=t.tokenValidity??{},r=t.identityProviders??
[...o.map(({name:m})=>m),"COGNITO"],d=r.filter(m=>!s.includes(m)),l=t.externalProviders??[],p=t.adopt!==void 0;return{key:e,adopted:t.adopt,name:t.name??e,formerly:t.
formerly,listedProviders:r,identityProviders:d,externalProviders:l,callbackUrls:(t.callbackUrls??[]).map(nr),albHosts:(t.albHosts??[]).map(nr),defaultRedirectUri:t.
defaultRedirectUri===void 0?void 0:nr(t.defaultRedirectUri),logoutUrls:(t.logoutUrls??[]).map(nr),scopes:t.scopes??pe.appClient.scopes,flows:t.flows??(p&&t.callbackUrls===
void 0?[]:pe.appClient.flows),authFlows:t.authFlows??pe.appClient.authFlows,secret:t.secret??pe.appClient.secret,readAttributes:t.readAttributes,writeAttributes:t.
writeAttributes??(p?void 0:Ik(o.filter(({name:m})=>d.includes(m)),l.length>0,a)),tokenValidity:{access:Vi(n.access??pe.tokenValidity.access),id:Vi(n.id??pe.tokenValidity.
id),refresh:Vi(n.refresh??pe.tokenValidity.refresh),authSession:Vi(n.authSession??pe.tokenValidity.authSession)},refreshTokenRotation:Pk(t.refreshTokenRotation),
at:i}}function Pk(e){return e===void 0||e==="off"?e:{gracePeriod:Vi(e.gracePeriod??pe.refreshTokenRotation.gracePeriod)}}function Ik(e,t,i){if(e.length===0)return;
let o=e.flatMap(({attributeMapping:a})=>Object.keys(a)),s=t?Object.keys(br):[];return[...new Set([...o,...s,...i])].filter(a=>!Aa.includes(a)).sort(Je)}function Rk({
ssm:e,clientSecrets:t},i){return{parameterPrefix:e?.prefix,clientSecrets:t&&{name:t.secretsManager,kmsKeyArn:t.kmsKeyArn},at:i}}function Ok(e,t,i){return{requiredVersion:e.
requiredVersion??pe.terraform.requiredVersion,awsProviderVersion:e.awsProviderVersion??pe.terraform.awsProviderVersion,backend:Tk(e.backend??pe.terraform.backend),
assumeRole:e.assumeRole&&{roleArn:e.assumeRole.roleArn,externalId:e.assumeRole.externalId},allowedAccountIds:e.allowedAccountIds??[],include:(e.include??[]).map(
(o,s)=>({pattern:o,files:i.find(o),place:t.to("include").value(s)})),at:t}}function Tk({local:e,s3:t,gcs:i,azurerm:o,http:s,cloud:a,remote:n}){return t!==void 0?
{type:"s3",settings:{encrypt:pe.s3Backend.encrypt,...t}}:i!==void 0?{type:"gcs",settings:i}:o!==void 0?{type:"azurerm",settings:o}:s!==void 0?{type:"http",settings:s}:
a!==void 0?{type:"cloud",settings:a}:n!==void 0?{type:"remote",settings:n}:{type:"local",settings:{path:e?.path??pe.localBackend.path}}}function Dc(e){return Object.
entries(e).sort(([t],[i])=>Je(t,i))}function Cy(e){return Object.assign(Object.create(null),Object.fromEntries(e))}var Ly=xn(Dy());function Ro(e){let t=Ly.default.$defs,i=Object.hasOwn(t,e)?t[e]:void 0;if(i===void 0)throw new Error(`The schema has no definition ${e}`);return i}function wr(e){
if(e.$ref===void 0)return e;let{$ref:t,...i}=e;return{...wr(Ro(t.replace("#/$defs/",""))),...i}}function Ka(e,t,i){let o=Uy(wr(e),t),s=t;for(let a of i){if(o===void 0||s===void 0)return;s=bt(s,a),o=s===void 0?void 0:Lc(o.schema,a,s)}return o}function Lc(e,t,i){
let o=typeof t=="number"?e.items:Ey(e,t);return o===void 0?void 0:Uy(wr(o),i)}function Ey(e,t){return e.properties!==void 0&&Object.hasOwn(e.properties,t)?e.properties[t]:
typeof e.additionalProperties=="object"?e.additionalProperties:void 0}function Uy(e,t){let{anyOf:i,...o}=e;if(i===void 0||Oo(e))return{schema:e,others:[]};let s=i.
map(wr),a=s.filter(d=>ls(d,t)),n=a.map(d=>({branch:d,known:$k(d,t)})).sort((d,l)=>l.known-d.known),[r]=n;return r===void 0||r.known===0&&a.length>1?{schema:e,others:[]}:
{schema:{...r.branch,...o},others:s.filter(d=>d!==r.branch)}}function $k(e,t){return ke(t)?Object.keys(t).filter(i=>Ey(e,i)!==void 0).length:0}function Oo(e){return e.
anyOf?.every(t=>Object.keys(t).join()==="required")??!1}function as(e,t){let i=bt(t,"preset"),o=bt(t,"type");return i===void 0?e.allOf?.find(({then:s})=>s.properties.
type.const===o):e.allOf?.find(({if:{anyOf:s}})=>s.some(({properties:a})=>typeof a.preset=="object"&&a.preset.enum.some(n=>n===i)&&_k(a.type,o)))}function _k(e,t){
return e===void 0?!0:"not"in e?e.not.const!==t:e.const===t}function My(e,t){return e?.if.anyOf.some(({properties:i,required:o})=>o.includes("type")&&typeof i.preset==
"object"&&i.preset.enum.some(s=>s===t))??!1}function wi(e){return e.type!==void 0?typeof e.type=="string"?[e.type]:e.type:e.const!==void 0?[ss(e.const)]:[...new Set(
e.enum?.map(ss))]}function ls(e,t){let i=wi(e);return i.includes(ss(t))||i.includes("integer")&&Number.isInteger(t)}function ss(e){return e===null?"null":Array.
isArray(e)?"array":typeof e}var Fy;function jy(e){return Fy??=Ck(),Fy.get(e)??[]}function Ck(){let e=new Map,t=(i,o)=>{let s=wr(i);for(let[a,n]of Object.entries(s.properties??{})){let r=e.
get(a);r===void 0?e.set(a,[o===""?"the spec itself":o]):r.push(o===""?"the spec itself":o),t(n,o===""?a:`${o}.${a}`)}typeof s.additionalProperties=="object"&&t(
s.additionalProperties,`${o}.<name>`);for(let a of s.anyOf??[])t(a,o);s.items!==void 0&&t(s.items,`${o}[]`)};return t(Ro("Spec"),""),e}function Gn(e,t,i){return{fix:e,edit:{kind:"replace",place:{path:t,at:"value"},text:i}}}function Ga(e,t,i,o){return ke(o)&&Object.hasOwn(o,i)?{fix:`Did you mean\
 ${i}, which is there already? Keep one of the two.`,edit:{kind:"remove",place:{path:t,at:"key"}}}:{fix:e,edit:{kind:"replace",place:{path:t,at:"key"},text:Nr(i)}}}
function ds(e,t){return{fix:e,edit:{kind:"remove",place:{path:t,at:"key"}}}}function cs(e){return e.anyOf===void 0||Oo(e)?[e]:e.anyOf.map(wr)}function Ki(e,t){return cs(
wr(e)).some(i=>{if(!ls(i,t))return!1;let o=i.enum??(i.const===void 0?void 0:[i.const]);if(o!==void 0&&!o.includes(t))return!1;if(typeof t=="string"){let{length:a}=Array.
from(t);return a>=(i.minLength??0)&&a<=(i.maxLength??1/0)&&(i.pattern===void 0||new RegExp(i.pattern,"u").test(t))}if(typeof t=="number")return t>=(i.minimum??-1/0)&&
t<=(i.maximum??1/0);let{items:s}=i;return Array.isArray(t)?s===void 0||t.every(a=>Ki(s,a)):typeof t=="boolean"})}var Nk=["adopt","albHosts","awsProviderVersion",
"callbackUrls","defaultRedirectUri","identityProviders","issuer","logoutUrls","metadataFile","readAttributes","scopes","writeAttributes"];function Dk(e){return e.
findLast(t=>typeof t=="string")}function qy(e,t,i){let o=cs(i).flatMap(wi);if(t===null)return Lk(e,i,o);if(typeof t=="number"||typeof t=="boolean"){let s=JSON.stringify(
String(t));if(o.includes("string")&&Ki(i,String(t))&&!Nk.includes(Dk(e)))return Gn(`Put it in quotes: ${s}.`,e,s)}if(typeof t=="string"){let s=/^[\w:/.@-]{1,100}$/.
test(t)?`[${t}]`:void 0;if(o.includes("array")&&s!==void 0&&Ki(i,[t]))return Gn(`Write it as a list: ${s}.`,e,s);let a=Ek(t);if(a!==void 0&&Ki(i,a))return Gn(String(
a)===t?"Remove the quotes.":`YAML 1.2 knows only true and false: write ${a}.`,e,String(a))}return{fix:`Write ${ee([...new Set(cs(i).map(Uk))],"or")}.`}}function Lk(e,t,i){
return i.includes("object")?t.required===void 0&&t.anyOf===void 0?Gn("Write its keys on the next lines or {} for none, or remove the key.",e,"{}"):{fix:"Write i\
ts keys on the next lines, or remove the key."}:{fix:"Write a value, or remove the key."}}function Ek(e){return/^(?:yes|on|y|true)$/i.test(e)?!0:/^(?:no|off|n|false)$/i.
test(e)?!1:/^(?:0|-?[1-9][0-9]{0,14})$/.test(e)?Number(e):void 0}function Uk(e){if(e.const!==void 0)return typeof e.const=="string"?e.const:JSON.stringify(e.const);
if(e.enum!==void 0)return ee(e.enum.map(String),"or");let t=zy(e),[i]=wi(e);switch(i){case"object":return Mk(e);case"array":return`a list in square brackets${t===
void 0?"":`, for example ${t}`}`;case"integer":return Vy(e);case"boolean":return"true or false";default:return`a string${t===void 0?"":`, for example ${t}`}`}}function Mk({
properties:e}){let t=Object.keys(e??{});if(t.length===0)return"a map: one line of name: value for each entry";let i=t.length>6?[...t.slice(0,5),"others"]:t;return`\
a map with the ${t.length===1?"key":"keys"} ${ee(i,"and")}`}function Vy({minimum:e,maximum:t}){return e===void 0?`a whole number${t===void 0?"":` of at most ${t}`}`:
`a whole number ${t===void 0?`of at least ${e}`:`from ${e} to ${t}`}`}function zy(e){let[t]=e.examples??[];if(typeof t=="string")return Nr(t);if(Array.isArray(t))
return JSON.stringify(t);let i=/ such as (\S+)(?: or .*)?$/.exec(e.patternErrorMessage??"")?.[1];return i===void 0?void 0:Nr(i)}function Wy(e,t,i,o){let s=i.enum??
(i.const===void 0?[]:[i.const]),a=typeof t=="string"?We(t,s.filter(r=>typeof r=="string")):void 0;if(a!==void 0)return Gn(`Did you mean ${a}?`,e,Nr(a));if(t===null)
return{fix:"Write a value, or remove the key."};if(typeof t=="string"&&s.some(r=>JSON.stringify(r)===t))return Gn("Remove the quotes.",e,t);let[n]=s;return o.length===
1&&(typeof n=="string"||typeof n=="number"||typeof n=="boolean")?Gn(`Write ${n}.`,e,Nr(n)):{fix:"Write one of these values."}}function By(e,t,i,o){if(typeof t==
"string"&&!o){let a=t.trim();if(a!==t&&Ki(i,a))return Gn("Remove the white space at its ends.",e,Nr(a));let r=i.pattern?.startsWith("^[a-z][a-z0-9-]")===!0?Ky(t):
t.toUpperCase();if(/^[a-z]/i.test(t)&&Ki(i,r))return Gn(`Write ${Nr(r)}.`,e,Nr(r))}let s=o?void 0:zy(i);return{fix:`Write a value of that form${s===void 0?"":`,\
 for example ${s}`}.`}}function Ky(e){return e.toLowerCase().trim().replace(/\s+/g,"-")}function Gy(e,t,i,o){let s=[t.replace(/^(?:custom|dev):/,""),t.replace(/\s+/g,
"-"),Ky(t)],a=ke(o)?o:{},n=s.find(r=>Ki({...i,type:"string"},r)&&!Object.hasOwn(a,r));return n===void 0?{fix:"Choose a name of that form."}:Ga(`Rename it to ${b(
n)}.`,e,n,o)}function Jy(e,t){if(typeof e=="number")return{fix:`Write ${Vy(t)}.`};if(typeof e=="string"){let n=Array.from(e).length;return e===""?{fix:"Write so\
me text between the quotes."}:n>(t.maxLength??1/0)?{fix:`Shorten it to ${Ct(t.maxLength??0,"character")}.`}:{fix:`Write at least ${Ct(t.minLength??0,"character")}\
.`}}let i=Array.isArray(e)?"item":"key",o=Array.isArray(e)?e.length:Object.keys(e??{}).length,s=(Array.isArray(e)?t.maxItems:t.maxProperties)??1/0,a=(Array.isArray(
e)?t.minItems:t.minProperties)??0;return o>s?{fix:`Keep ${s===1?"one":s} and remove the others.`}:{fix:`Add ${Ct(a-o,i)}, or remove the whole ${Array.isArray(e)?
"list":"map"}.`}}function xt(e,t){let{severity:i,title:o}=As[e];return{code:e,severity:i,title:o,...t}}function Jr(e){let[t,i,o]=e[0]==="environments"?e.slice(2):e;return(o==="c\
lientSecret"||o==="privateKey")&&(t==="identityProviders"||t==="defaults"&&i==="identityProvider")}function fs({path:e,value:t}){return Jr(e)&&!Jr(e.slice(0,-1))&&
t!=="none"&&(typeof t!="object"||Array.isArray(t))}var Hy=/secret|password|passwd|private.?key|credential|token/i;function Ya(e){let t=String(e.at(-2)).toLowerCase().
replace(/[^a-z0-9]+/g,"_").replace(/^[^a-z]+|_+$/g,""),i=`${t===""?"provider":t.slice(0,40)}_${e.at(-1)==="privateKey"?"private_key":"client_secret"}`;return xt(
"literal-secret",{message:`${mr(e)} holds the secret itself. A spec is kept in version control and never holds a secret.`,fix:`Name where the secret lives, for \
example { variable: ${i} }, and have the provider issue a new secret if this one was ever committed.`,place:{path:e,at:"value"},redact:[e]})}function Yy(e){return xt(
"not-allowed-value",{message:`${mr(e)} is none; only a provider of type oidc can be without a secret.`,fix:"Name where the secret lives.",place:{path:e,at:"valu\
e"}})}function Zy({path:e,value:t,schema:i},o){let s=(i.allOf??[]).filter(({then:l})=>l.properties[o]!==!1).map(({then:l})=>l.properties.type.const),a=as(i,t)?.
then.properties.type.const??"",n=bt(t,"preset"),[r]=s.length===1?s:[],d=i.properties?.preset?.notByOidc??{};return r==="oidc"&&typeof n=="string"&&Object.hasOwn(
d,n)?xt("key-of-another-type",{message:`${o} belongs to type oidc, which cannot work here. ${d[n]?.why??""}`,fix:d[n]?.wayOut??"",place:{path:[...e,o],at:"key"}}):
xt("key-of-another-type",{message:`${o} belongs to ${s.length===1?"type":"the types"} ${ee(s,"and")}; this provider is ${a}.`,...ds(r===void 0||Jr([...e,o])?"Re\
move it.":`Remove it, or ${Fk(i,r,a,n)}.`,[...e,o]),place:{path:[...e,o],at:"key"}})}function Fk(e,t,i,o){let s=a=>My(e.allOf?.find(({then:n})=>n.properties.type.
const===a),o);return typeof o!="string"?`write type: ${t}`:s(t)?`write type: ${t} next to preset: ${o}`:s(i)?`remove type: ${i}`:`write type: ${t} in place of p\
reset: ${o}`}function Xy({path:e,value:t},i){let o=i.filter(s=>bt(t,s)!==void 0);return xt("conflicting-keys",{message:`${ir(e)} holds ${ee(o,"and")}, which do \
not go together.`,fix:"Keep one of them.",place:{path:[...e,o[o.length-1]??""],at:"key"}})}function Qy({path:e,value:t},i){return xt("not-allowed-value",{message:`${ir(
e)} is ${Fc(t)}, but the preset is of type ${i}.`,...ds("Remove type: the preset sets it.",e),place:{path:e,at:"value"}})}function us({path:e,value:t,schema:i}){
let o=as(i,t)?.then.properties;return[...Object.keys(i.properties??{}).filter(s=>o?.[s]!==!1),...e.length===0&&i.properties?.userPool!==void 0?["defaults","envi\
ronments"]:[]]}function Za(e,t,i){let{path:o,value:s,others:a}=e,n=[...o,t],r=us(e);if(a.some(({properties:m={}})=>Object.hasOwn(m,t))){let m=r.filter(u=>ke(s)&&
Object.hasOwn(s,u));return xt("conflicting-keys",{message:`${ir(o)} holds ${ee([...m,t],"and")}, which do not go together.`,fix:"Keep one of them.",place:{path:n,
at:"key"}})}let d=ke(s)?s[t]:void 0,l=Jr(o)||Hy.test(t)||i!==void 0&&Hy.test(i),p=Jr(o)?`${ir(o)} has a key that is not shown here and does not belong there.`:`${b(
t)} is not a key of ${ir(o)}.`;return xt("unknown-key",{message:`${p} Its keys are ${ee(r,"and")}.`,...jk({path:o,key:t,meant:i,known:r},s),place:{path:n,at:"ke\
y"},...l&&d!==null&&{redact:[n]}})}function jk({path:e,key:t,meant:i,known:o},s){if(i!==void 0)return Ga(`Did you mean ${i}?`,[...e,t],i,s);let a=qk(e,t);if(a!==
void 0)return{fix:a};let[n]=o.filter(r=>t.startsWith(r)&&/^[A-Z_-]/.test(t.slice(r.length)));return n===void 0?ds("Remove it.",[...e,t]):{fix:`Write what it sta\
nds for under ${n}, or remove it.`}}function eg(e){return xt("unknown-key",{message:`${ir(e)} has environments of its own, but an environment is one stack.`,fix:"\
Move them up, next to this one.",place:{path:[...e,"environments"],at:"key"}})}function tg(e,t){return xt("out-of-range",{message:`environments has ${Ct(e.amount,
"key")}, and each gives a stack from ${Ct(e.values,"value")} of the file. A file may have ${t.amount} environments, and give ${t.values} values to all of them t\
ogether.`,fix:"Move some of the environments to a spec of their own.",place:{path:["environments"],at:"key"}})}function qk(e,t){let i=mr(e),o=jy(t).filter(n=>n!==
i),s=e.length===0?[]:o.filter(n=>n.startsWith(`${i}.`)),a=s.length>0?s:o;return a.length===0||a.length>3?void 0:`${t} is a key of ${ee(a,"and")}: check the inde\
ntation.`}function rg({path:e,value:t,schema:i},o,s,a){let n=[...o,...s.length>0?[ee(s,"or")]:[]],r=l=>`${l}: ${zk(i.properties?.[l],Vk(i,t,l))}`,d=ir(e);return xt(
"missing-key",{message:`${d==="the spec"?"The spec":d} needs ${ee(n,"and")}.`,fix:[...a===void 0?[]:[`Write ${b(a)}, if that is meant.`],...o.map(l=>`Add ${r(l)}`),
...s.length>0?["Add one of these."]:[],...s.map(r)].join(" "),place:{path:e,at:"key"}})}function Vk({properties:e},t,i){let{enum:o=[],enumDescriptions:s=[]}=e?.
preset??{},a=s[o.indexOf(bt(t,"preset")??null)]??"",[n="",r]=a.split(" Metadata URL: ");return i==="issuer"?n.split(" Issuer: ")[1]:i==="metadataUrl"?r:void 0}function zk(e,t){
if(e===void 0)return"";let{description:i="",examples:o}=wr(e),s=o?.[0];return t!==void 0?`${i.replace(/\.$/,"")}. Form: ${t}.`:typeof s=="string"?`${i.replace(/\.$/,
"")}, for example ${s}.`:i}function ng({path:e,value:t,schema:i},o){let s=i.propertyNames??{},a=s.pattern===void 0||new RegExp(s.pattern,"u").test(o)?cg(s,o):s.
patternErrorMessage;return xt("bad-key",{message:`The name ${b(o)} in ${ir(e)} ${a??"has the wrong form"}.`,...Gy([...e,o],o,s,t),place:{path:[...e,o],at:"key"}})}
function ig({path:e,value:t,schema:i}){let o=(i.anyOf??[]).map(wr).filter(l=>l.properties!==void 0),s=o.flatMap(({required:l=[]})=>l),a=ke(t)?Object.keys(t):[],
[n]=a,r=o.flatMap(({properties:l={}})=>Object.keys(l)),d=n===void 0?void 0:We(n,r);return xt("missing-key",{message:`${ir(e)} needs one of ${ee(s,"or")}.`,...d===
void 0||n===void 0?{fix:`Write one of them: ${o.map(({description:l=""},p)=>`${s[p]??""}: ${l}`).join(" ")}`}:Ga(`Did you mean ${d}?`,[...e,n],d,t),place:{path:e,
at:"key"},...Jr(e)&&{redact:[e]}})}function Ec(e){let{path:t,value:i,schema:o}=e,s=cs(o).map(og);return xt("wrong-type",{message:`${ir(t)} ${Ha(e)}; it must be ${ee(
[...new Set(s)],"or")}.`,...Jr(t)&&i!==null?{fix:"Name where the secret lives."}:qy(t,i,o),place:{path:t,at:"value"},...Mc(t)})}function og(e){return e.const===
void 0?ee(wi(e).map(sg),"or"):fg(e.const)}function sg(e){switch(e){case"object":return"a map";case"array":return"a list";case"string":return"a string";case"inte\
ger":return"an integer";case"boolean":return"true or false";default:return e}}function Uc(e){let{path:t,value:i,schema:o,others:s}=e,a=typeof i=="string"&&Object.
hasOwn(o.refusedValues??{},i)?o.refusedValues?.[i]:void 0;if(a!==void 0)return xt("not-allowed-value",{message:`${ir(t)} ${Ha(e)}, which cannot work. ${a.why}`,
fix:a.wayOut,place:{path:t,at:"value"}});let r=[...(o.enum??(o.const===void 0?[]:[o.const])).map(fg),...s.map(og)];return xt("not-allowed-value",{message:`${ir(
t)} ${Ha(e)}; it must be ${ee(r,"or")}.`,...Wy(t,i,o,r),place:{path:t,at:"value"}})}function ag(e){let{path:t,value:i,schema:o}=e;return xt("bad-format",{message:`${ir(
t)} ${Ha(e)}; it ${o.patternErrorMessage??`must match ${o.pattern??""}`}.`,...By(t,i,o,Jr(t)),place:{path:t,at:"value"},...Mc(t)})}function lg(e){let{path:t,value:i,
schema:o}=e;return xt("out-of-range",{message:`${ir(t)} ${cg(o,i)}.`,...Jy(i,o),place:{path:t,at:"value"},...Mc(t)})}function cg(e,t){return typeof t=="number"?
`is ${t}; it must be ${Ja(e.minimum,e.maximum)}`:typeof t=="string"?t===""?"is empty; it must hold some text":`has ${Ct(Array.from(t).length,"character")}; it m\
ust have ${Ja(e.minLength,e.maxLength)}`:Array.isArray(t)?`has ${Ct(t.length,"item")}; it must have ${Ja(e.minItems,e.maxItems)}`:`has ${Ct(Object.keys(t??{}).length,
"key")}; it must have ${Ja(e.minProperties,e.maxProperties)}`}function Ja(e,t){return e===void 0?`at most ${t??""}`:t===void 0?`at least ${e}`:e===t?String(e):`${e}\
 to ${t}`}function dg({path:e},t){let i=new Map;return t.flatMap((o,s)=>{let a=JSON.stringify(o),n=i.get(a);return n===void 0?(i.set(a,s),[]):[xt("duplicate-ite\
m",{message:`${ir(e)} holds ${Fc(o)} more than once.`,...ds("Remove it.",[...e,s]),place:{path:[...e,s],at:"value"},related:[{path:[...e,n],at:"value",note:"fir\
st written here"}]})]})}function Mc(e){return Jr(e)?{redact:[e]}:{}}function ir(e){return e.length===0?"the spec":mr(e)}function Ha({path:e,value:t}){return Jr(
e)&&t!==null?"holds a value that is not shown here":`is ${Fc(t)}`}function Fc(e){return e===null?"empty":typeof e=="string"?b(e):typeof e=="object"?sg(ss(e)):String(
e)}function fg(e){return typeof e=="string"?e:JSON.stringify(e)}var Bk=1500;function pg(e,t,i,o=[]){let s=e.slice(0,Bk),n=[...mg(s,({instancePath:r})=>r)].flatMap(([r,d])=>{let{path:l,value:p}=Kk(i,r),m=Ka(t,i,l);if(m===void 0)
return[];let u={path:[...o,...l],value:p,...m};return d.some(Gk)&&!fs(u)?Jk(t,i,o,l):Yk(u,d,Hk(t,i,l))});if(s.length>0&&n.length===0)throw new Error(`No sentenc\
e for ${s[0]?.keyword??""} at ${s[0]?.instancePath??""}`);return Qk(n)}function mg(e,t){let i=new Map;for(let o of e){let s=t(o),a=i.get(s);a===void 0?i.set(s,[
o]):a.push(o)}return i}function Kk(e,t){let i=e;return{path:t.split("/").slice(1).map(s=>{let a=s.replaceAll("~1","/").replaceAll("~0","~"),n=Array.isArray(i)?Number(
a):a;return i=bt(i,n)??null,n}),value:i}}function Gk({keyword:e}){return e==="false schema"}function Jk(e,t,i,o){let s=o.slice(0,-1),a=Ka(e,t,s),n=$r(t,s);return a===
void 0||n===void 0?[]:[Zy({path:[...i,...s],value:n,...a},String(o[o.length-1]))]}function Hk(e,t,i){let o=i[i.length-1],s=$r(t,i.slice(0,-1));return typeof o!=
"string"||!ke(s)?void 0:typeof Ka(e,t,i.slice(0,-1))?.schema.additionalProperties=="object"?We(o,Object.keys(s).filter(n=>n!==o)):void 0}function Yk(e,t,i){let{
path:o,value:s,schema:a}=e;if(fs(e))return[Ya(o)];if(Jr(o)&&s==="none")return[Yy(o)];let n=t.flatMap(k=>k.keyword==="additionalProperties"?[k.params.additionalProperty]:
[]);if(a.anyOf!==void 0&&!Oo(a))return[ke(s)&&Zk(a)?ig(e):Ec(e)];let d=Object.keys(a.properties??{}),l=[...new Set(n)].filter(k=>!d.includes(k)).map(k=>({key:k,
meant:We(k,us(e))})),p=new Set(l.map(({meant:k})=>k)),m=t.flatMap(k=>k.keyword==="required"?[k.params.missingProperty]:[]),u=as(a,s)?.then,h=[...a.required??[],
...u?.required??[],...u?.anyOf?.[0]?.required??[]],y=[...new Set(m)].filter(k=>h.includes(k)&&!p.has(k)),g=t.flatMap(k=>k.keyword==="oneOf"&&u?.oneOf!==void 0?[
k.params.passingSchemas!==null]:[]),w=g.includes(!1)||Oo(a)&&u?.anyOf===void 0&&t.some(({keyword:k})=>k==="anyOf"),v=w?((g.length>0?u?.oneOf:a.anyOf)??[]).flatMap(
({required:k=[]})=>k):[];return[...l.map(({key:k,meant:A})=>Za(e,k,A)),...y.length>0||w&&!v.some(k=>p.has(k))?[rg(e,y,v,i)]:[],...g.includes(!0)?[Xy(e,(u?.oneOf??
[]).flatMap(({required:k})=>k))]:[],...t.flatMap(k=>Xk(e,k))]}function Zk(e){return e.anyOf?.some(t=>wi(wr(t)).includes("object"))??!1}function Xk(e,t){let{schema:i,
value:o}=e;if(t.propertyName!==void 0)return t.keyword==="propertyNames"?[]:[ng(e,t.propertyName)];switch(t.keyword){case"const":return i.enum?.includes(o)===!0?
[Qy(e,String(t.params.allowedValue))]:i.const===void 0&&i.enum===void 0?[]:[Uc(e)];case"enum":return i.enum===void 0&&i.const===void 0?[]:[Uc(e)];case"type":return i.
type===void 0||i.enum!==void 0||ls(i,o)?[]:[Ec(e)];case"pattern":return i.pattern===void 0?[]:[ag(e)];case"minLength":case"maxLength":case"minimum":case"maximum":case"\
minItems":case"maxItems":case"minProperties":case"maxProperties":return i[t.keyword]===void 0?[]:[lg(e)];case"uniqueItems":return Array.isArray(o)?dg(e,o):[];default:
return[]}}var ug=["literal-secret","not-allowed-value","wrong-type","bad-format","out-of-range","duplicate-item","conflicting-keys","key-of-another-type","unkno\
wn-key","bad-key","missing-key"];function Qk(e){return[...mg(e,({code:i,place:o})=>JSON.stringify([o.path,o.at,i==="missing-key"])).values()].map(i=>i.reduce((o,s)=>ug.
indexOf(s.code)<ug.indexOf(o.code)?s:o)).sort((i,o)=>eA(i.place.path,o.place.path)||Je(i.code,o.code))}function eA(e,t){for(let[i,o]of e.entries()){let s=t[i];if(s===
void 0)return 1;let a=typeof o=="number"&&typeof s=="number"?o-s:Je(String(o),String(s));if(a!==0)return a}return e.length-t.length}var Qa=xn(Vc());function Rg(e){let t=(0,Qa.shapeErrors)("Spec",e);return a1(e,t)?{spec:e}:{findings:zc("Spec",t,e,[])}}function zc(e,t,i,o){return t.length===0?[]:pg(t,Ro(e),i,o)}function a1(e,t){return t.length===0}function Og(e){let{environments:t}=e,i=[...t===void 0?[]:l1(t),
...d1(e),...c1(e)];return{findings:[...i,...t===void 0?[]:f1(e)],mergeable:i.length===0}}function l1(e){let t=["environments"],i=zc("Environments",(0,Qa.shapeErrors)(
"Environments",e),e,t);if(i.length>0||!ke(e))return i;let o=Object.entries(e).filter(([,s])=>ke(bt(s,"environments")));return o.length>0?o.map(([s])=>eg([...t,s])):
$g(e)?_g({path:t,value:e,schema:Ro("PatchEnvironments"),others:[]}).filter(({place:s})=>s.path[2]!=="defaults"):[]}var Pg=2e5,Ig=100;function c1(e){let{environments:t,
...i}=e;if(!ke(t))return[];let o=Object.keys(t).length,s=Tg(i);return o<=Ig&&o*s<=Pg?[]:[tg({amount:o,values:s},{amount:Ig,values:Pg})]}function Tg(e){return typeof e==
"object"&&e!==null?Object.values(e).reduce((t,i)=>t+Tg(i),1):1}function $g(e){return e===null||typeof e=="object"&&Object.values(e).some($g)}function _g(e){let{
path:t,value:i,schema:o}=e;return ke(i)?Object.entries(i).flatMap(([s,a])=>{let n=Lc(o,s,a);return n!==void 0?_g({path:[...t,s],value:a,...n}):a===null&&o.additionalProperties===
!1?[Za(e,s,We(s,us(e)))]:[]}):[]}function d1(e){let t=bt(e,"environments");return[[bt(e,"defaults"),["defaults"]],...(ke(t)?Object.entries(t):[]).map(([o,s])=>[
bt(s,"defaults"),["environments",o,"defaults"]])].flatMap(([o,s])=>o===void 0?[]:zc("PatchDefaults",(0,Qa.shapeErrors)("PatchDefaults",o),o,s))}function f1(e){let t=bt(
e,"identityProviders");return ke(t)?Object.entries(t).flatMap(([i,o])=>["clientSecret","privateKey"].flatMap(s=>{let a=bt(o,s),n=["identityProviders",i,s];return a==
null||!fs({path:n,value:a})?[]:[Ya(n)]})):[]}function u1(e,t,i){let o=new Map;return{...t&&{read:s=>t(e,s)},...i&&{find:s=>{let a=o.get(s)??i(e,s);return o.set(s,a),a}}}}function Cg({file:e,bytes:t},i,o){let s=u1(
e,i,o),{document:a,text:n,diagnostics:r}=po(e,t),d=[],l=[],p=new Map([[e,n]]);if(a===void 0)return{file:e,texts:p,diagnostics:r,invalidVariants:d,federations:l};
let m=hy(a,s.find),u=[...m.diagnostics,...m.findings.map(w=>Po(w,m.origin))],{findings:h,mergeable:y}=Og(m.value);for(let{environment:w,value:v,origin:k}of y&&u.
length===0?wy(m.value,m.origin):[]){let A=Rg(v);if("findings"in A){let P=A.findings.map(x=>Po(x,k));d.push({environment:w,origin:k,diagnostics:P})}else l.push(Oy(
A.spec,py(v,k),w,s))}let g=[...u,...h.map(w=>Po(w,m.origin))];return{file:e,texts:new Map([...p,...m.texts]),diagnostics:g,invalidVariants:d,federations:l}}function Lg(e){let t=new Map;for(let i of e)for(let o of i.diagnostics){let s=JSON.stringify([o.file,o.code,o.range,o.message]),a=t.get(s)??{diagnostic:o,having:new Set,
edits:new Set};a.having.add(i),a.edits.add(JSON.stringify(o.edit)),t.set(s,a)}return[...t.values()].flatMap(({diagnostic:{edit:i,...o},having:s,edits:a})=>{let n=s.
size<e.length&&![...s].every(m=>p1(i,m)),r=i===void 0||a.size>1||n?{}:{edit:i};if(s.size===e.length)return[{...o,...r}];let d=e.filter(m=>!s.has(m));if(o.code===
"accept-matches-nothing"&&d.some(m=>m1(m,s)))return[];let l=[...s].map(({environment:m})=>m),p=l.length===1?"environment":"environments";return[{...o,...r,message:`${o.
message} (${p} ${l.join(", ")})`}]})}function p1(e,{environment:t,origin:i}){let{document:o}=i([]),s=["environments",t??""];if(e===void 0||!o.has(s))return!1;let a=o.
rangeOf(s,"value");return a.start.offset<=e.range.start.offset&&e.range.end.offset<=a.end.offset}function m1(e,t){let i=Ng(e);return[...t].some(o=>Ng(o)===i)}function Ng({
origin:e}){let{document:t,path:i}=e(["accept"]);return JSON.stringify([t.file,i])}function Eg(e,t){let i=new Set(t.map(Dg));return e.filter(o=>!i.has(Dg(o)))}function Dg({
file:e,code:t,range:i}){return JSON.stringify([e,t,i])}function Ug(e){let t=new Map;for(let n of e)t.set(n.specName,[...t.get(n.specName)??[],n]);let i=(n,r)=>h1(n,r,t),o=new Map(e.map(n=>[n.stackName,v1(n,i)])),s=w1(
e,i),a=(n,r)=>r.map(d=>g1(d,l=>y1(i(n,l),p=>b1(n.stackName,p,o))));return e.map(n=>({...n,identityProviders:a(n,n.identityProviders),pendingProviders:a(n,n.pendingProviders),
appClients:n.appClients.map(r=>({...r,downstreamPools:s.get(Fg(n,r))??[]}))}))}function Mg({identityProviders:e}){return e.filter(Vt).map(({upstream:t})=>t)}function h1(e,t,i){
let o=i.get(t.spec),s=[...i].filter(([l,{length:p}])=>l!==e.specName||p>1);if(o===void 0)return{kind:"noSpec",known:s.map(([l])=>l).sort(Je)};let a=t.environment??
e.environment,n=t.environment===void 0?o.find(l=>l.environment===void 0):void 0,r=o.find(l=>l.environment===a)??n;if(r===void 0)return{kind:"noEnvironment",known:o.
flatMap(l=>l.environment??[]).sort(Je)};let d=r.appClients.find(({key:l})=>l===t.client);return d===void 0?{kind:"noClient",known:r.appClients.map(({key:l})=>l)}:
{kind:"target",federation:r,client:d}}function y1(e,t){if(e.kind!=="target")return e;let{federation:i,client:o}=e,{stackName:s,userPool:a,terraform:n}=i;return{
kind:"found",stackName:s,backend:n.backend,hasDomain:a.domain!==void 0||a.kind!=="created",hosts:qi(i),client:o,circle:t(s)}}function g1(e,t){return Vt(e)?{...e,
upstream:{...e.upstream,found:t(e.upstream)}}:e}function v1(e,t){return Mg(e).flatMap(i=>{let o=t(e,i);return o.kind==="target"?[o.federation.stackName]:[]})}function b1(e,t,i){
let o=[[t]],s=new Set([t]);for(let a of o){let n=a[a.length-1]??t;if(n===e)return a;for(let r of i.get(n)??[])s.has(r)||(s.add(r),o.push([...a,r]))}}function w1(e,t){
let i=new Map;for(let o of e){let{stackName:s}=o;for(let a of Mg(o)){let n=t(o,a);if(n.kind!=="target")continue;let r=Fg(n.federation,n.client),d=i.get(r)??new Map;
i.set(r,d.set(s,{stackName:s,redirectUris:qi(o).map(Au)}))}}return new Map([...i].map(([o,s])=>[o,[...s.values()].sort((a,n)=>Je(a.stackName,n.stackName))]))}function Fg({
stackName:e},{key:t}){return`${e} ${t}`}var k1=/secret|passw|passphrase|passcode|pwd|credential|token|connectionstring|connstr|bearer|authorization|cookie|jwt|keymaterial|(?:access|account|api|auth|client|consumer|customer|encryption|function|license|management|master|preshared|primary|private|secondary|security|service|session|shared|signing|storage|subscription)key|^(?:auth|dsn|otp|pass|pat|pem|pin|psk|sas|sig|signature|value|values|webhook)$|^sas|sas$/,
A1=new Set(["kmsencryptionkey","passwordpolicy","pretokengeneration","refreshtokenrotation","secretsmanager","temporarypasswordvalidity","tokenvalidity"]),x1=["\
accesskey","apikey","clientsecret","connectionstring","credentials","passphrase","password","privatekey","secret","secretkey"];function qg(e){let t=S1(e);if(A1.
has(t))return;if(t==="clientsecret"||t==="privatekey")return"reference";if(k1.test(t)||e.startsWith("*")||Wc(t.slice(-5),"secret")||Wc(t.slice(-7),"secret"))return"\
other";let i=x1.find(o=>Wc(t,o));return i===void 0?void 0:i==="clientsecret"||i==="privatekey"?"reference":"other"}function S1(e){return e.normalize("NFKC").toLowerCase().
replace(/[^a-z0-9]/g,"")}function Wc(e,t){let i=t.length<8?1:2;return Math.abs(e.length-t.length)>i||P1(e,t)>2*i?!1:Uo(e,t)<=i}function P1(e,t){let i=0;for(let o=jg(
e)^jg(t);o!==0;o&=o-1)i++;return i}function jg(e){let t=0;for(let i=0;i<e.length;i++)t|=1<<e.charCodeAt(i)%32;return t}var Vg={variable:/^[a-z][a-z0-9_]{0,63}$/,ssmParameter:/^[\w./-]+$/,secretsManager:/^[\w/+=.@:!-]+$/,jsonKey:/^.{1,256}$/,kmsKeyArn:/^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/},
I1=new Set(["variable","ssmParameter","secretsManager","jsonKey,secretsManager","kmsKeyArn,secretsManager"]),R1=6e3;function zg(e){if(e.length>R1)return!1;let t=O1(
e);if(t===void 0)return!1;let i=[];for(let o of t.split(/[,\n]/)){let s=o.replace(/(?:^|\s)#.*$/,"").trim();if(s==="")continue;let a=/^(["']?)(\w+)\1\s*:\s*(?:"([^"]*)"|'((?:[^']|'')*)'|([^\s"'&*!|>{[][^{}[\]]*))$/.
exec(s),n=a?.[2],r=a?.[3]??a?.[4]??a?.[5];if(n===void 0||r===void 0||!Object.hasOwn(Vg,n)||Vg[n]?.test(r)!==!0||n!=="kmsKeyArn"&&T1(r))return!1;i.push(n)}return I1.
has(i.sort().join(","))}function O1(e){let t=e.trim();if(!t.startsWith("{"))return t.startsWith("}")?void 0:t;let i=t.lastIndexOf("}");return i===-1||!/^\}\s*(?:#.*)?$/.
test(t.slice(i))?void 0:t.slice(1,i)}function T1(e){return(e.match(/[A-Za-z0-9]{8,}/g)??[]).some(t=>/[a-z]/.test(t)&&/[A-Z]/.test(t)&&/\d/.test(t)||t.length>=24&&
/[A-Za-z]/.test(t)&&/\d/.test(t))}var Mn=120,el=64*1024,Wg=8*1024*1024,$1=[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,/\b(?:gh[opusr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hv[sb]\.|[srp]k_(?:live|test)_|sk-|whsec_|GOCSPX-|ya29\.|AIza|SG\.)[\w.-]{10,}/g,
/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g,/\b[\w.~-]{3}[78]Q~[\w.~-]{20,}/g,/\b(?:Bearer|Basic)[ \t]+[\w+/=.~-]{16,}/gi,/:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/dg,
/\blogin[ \t]{1,9}\S{1,100}[ \t]{1,9}password[ \t]{1,9}(\S+)/dg];function Gg(e){return new Bc(e).find()}var Bc=class{#e;#t=[];#n=new Map;#r=[];#s;#l;#a=0;#o={line:0,
at:0,open:0};constructor(t){this.#e=t,this.#s=Hl(t),this.#l=N1(t)}find(){this.#u(),this.#T();for(let t of $1)for(let i of this.#e.matchAll(t)){let[o,s]=i.indices?.[1]??
[i.index,i.index+i[0].length];this.#t.push({start:o,end:s})}return this.#$(),D1(this.#t)}#u(){let t=0;for(let{index:i}of this.#e.matchAll(/[:=\uFF1A>]/g)){if(i<
t)continue;let o=this.#p(i);if(o?.meaning!==void 0){if(this.#e[i]===">"){let s=this.#e.indexOf("<",i);this.#c(i+1,s===-1?this.#i(i):Math.min(s,i+el));continue}if(this.#e[i]===
"="&&!this.#w(o.start)){this.#c(i+1,this.#P(i+1));continue}t=this.#h(i+1,o)}}}#p(t){let i=this.#e,o=t;for(;o>0&&rl(i[o-1]);)o--;let s=i[o-1];if(i[t]===">"){let p=i.
slice(Math.max(0,o-Mn),o).lastIndexOf("<");if(p===-1)return;let m=Math.max(0,o-Mn)+p+1;return{meaning:this.#d(/^[\w:.-]+/.exec(i.slice(m,o))?.[0]??""),start:m}}
if(s==='"'||s==="'"){let p=Math.max(0,o-1-Mn),m=i.slice(p,o-1),u=m.search(s==='"'?/"(?:[^"\\]|\\.)*$/s:/'(?:[^']|'')*$/);if(u!==-1&&!m.includes(`
`,u))return{meaning:this.#d(Kc(m.slice(u+1))),start:p+u};o--}let a=o;for(;a>0&&o-a<Mn&&!/[{}[\],:="'\n\r;&?(<>\uFF1A]/.test(i.charAt(a-1));)a--;let n=i.slice(a,
o);if(n.trim()==="")return this.#w(t)?this.#k(t):void 0;let r=/^(?:\s|[-?#](?=\s)|[&!]\S*(?=\s))*/.exec(n)?.[0].length??0,d=i[a-1];return r>0||i[t]==="="||tl(i[t+
1])||d!==":"&&d!=="="?{meaning:this.#d(n.slice(r)),start:a+r}:void 0}#k(t){let i=this.#e.slice(Math.max(0,t-4*Mn),t),o=/(?:^|\n)[ \t]*\?[ \t]([^?]*)$/.exec(i)?.[1];
return o===void 0?void 0:{meaning:this.#d(o),start:t}}#d(t){let i=this.#n.get(t);if(i!==void 0||this.#n.has(t))return i;let o=qg(t);return this.#n.set(t,o),o}#h(t,{
meaning:i,start:o}){let s=this.#e,a=this.#m(o),n=/^[ \t]*(?:[-?][ \t]+)*/.exec(s.slice(a,a+Mn))?.[0].length??0,r=a+n===o?n:Kg(s.slice(a,o)),d=t;for(;rl(s[d]);)d++;
for(let h;h=/^[&!][^\s,[\]{}]*[ \t]+(?=[^\s#])/.exec(s.slice(d,d+Mn));)d+=h[0].length;let l=this.#x(d,r),p=s.slice(d,l),m=p.trim().replace(/(?:^|[ \t]+)#.*$/s,"");
if(/^(?:~|null|none|true|false|)$/i.test(m))return Math.max(t,d);if(i==="other"&&_1(p))return t;let u=/^\*([^\s,[\]{}]+)$/.exec(m)?.[1];if(u!==void 0&&this.#l.has(
u))return this.#r.push(u),l;if(zg(p))return l;for(let[,h=""]of p.matchAll(/\*([^\s,[\]{}]+)/g))this.#r.push(h);return this.#A(t,l),l}#A(t,i){let o=t;for(let s of this.#e.
slice(t,i).matchAll(/["']?\b(?:variable|ssmParameter|secretsManager|jsonKey)["']?[ \t]*:/g))this.#y(o,t+s.index),o=t+s.index+s[0].length;o===t?this.#c(t,i):this.#y(
o,i)}#y(t,i){let o=this.#e.slice(t,i);this.#c(t+(/^[\s{]*/.exec(o)?.[0].length??0),t+o.trimEnd().replace(/[\s,}]+$/,"").length)}#x(t,i){let s=this.#e[t];if(s===
"{"||s==="["){let a=this.#R(t);if(a!==void 0)return this.#g(a+1,i)}else if(s==='"'||s==="'"){let a=this.#v(t);if(a!==void 0)return this.#g(a+1,i)}else if(s!=="|"&&
s!==">"&&this.#I(t)){let a=this.#S(t);return a<this.#i(t)?a:this.#f(a,i)}return this.#f(this.#i(t),i)}#g(t,i){let o=this.#e.slice(t,Math.min(this.#i(t),t+Mn));return/^[ \t\r]*(?:$|[ \t]#)/.
test(o)?this.#O(t,i):/^\s*[\]}]/.test(o)||Bg(o.trimStart())?t:this.#f(this.#i(t),i)}#S(t){let i=this.#i(t);for(let o=t;o<i;o++){let s=this.#e[o],a=this.#e.slice(
o,Math.min(i,o+Mn));if(s===","&&Bg(a)||(s==="}"||s==="]")&&/^.\s*(?:$|[,}\]#])/s.test(a))return o}return i}#P(t){let i=/[&;"'\s,}\]`#]/g;return i.lastIndex=/["'\s]/.
test(this.#e.charAt(t))?t+1:t,Math.min(i.exec(this.#e)?.index??this.#e.length,t+el)}#I(t){let i=this.#m(t);for((this.#o.line!==i||this.#o.at>t)&&(this.#o={line:i,
at:i,open:0});this.#o.at<t;this.#o.at++){let o=this.#e[this.#o.at];o==="{"||o==="["?this.#o.open++:(o==="}"||o==="]")&&this.#o.open--}return this.#o.open>0}#R(t){
let i=0;for(let o=t;this.#b(o,t);o++){let s=this.#e[o],a=this.#e[o-1];if(s==="{"||s==="["?i++:s==="}"||s==="]"?i--:s==="#"&&tl(a)?o=this.#i(o):(s==='"'||s==="'")&&
/[\s{[,:]/.test(a??" ")&&(o=this.#v(o)??o),i===0)return o}}#v(t){let i=this.#e[t];for(let o=t+1;this.#b(o,t);o++){let s=this.#e[o];if(i==='"'&&s==="\\")o++;else if(s===
i&&i==="'"&&this.#e[o+1]==="'")o++;else if(s===i)return o}}#b(t,i){return this.#a++,t<this.#e.length&&t-i<el&&this.#a<Wg}#f(t,i){if(this.#a>=Wg)return this.#e.length;
let o=t;for(let s=t+1;s<this.#e.length;){let a=this.#i(s),n=this.#e.slice(s,Math.min(a,s+4*Mn));if(n.trim()!==""){let r=Kg(n);if(!(r>i||(/^[ \t]*-[ \t]/.test(n)?
r===i:!C1(n))))break;o=a}s=a+1}return o}#O(t,i){let o=this.#f(this.#i(t),i);return o===this.#i(t)?t:o}#T(){let t=new Set;for(let i;(i=this.#r.pop())!==void 0;)if(!t.
has(i)){t.add(i);for(let o of this.#l.get(i)??[]){let s=this.#m(o),a=/^[ \t]*(?:[-?][ \t]+)*/.exec(this.#e.slice(s,o))?.[0].length??0;this.#h(o,{meaning:"refere\
nce",start:s+a})}}}#$(){let t="-----BEGIN";for(let i=this.#e.indexOf(t);i!==-1;){let o=this.#e.slice(i,i+el).indexOf("-----END"),s=o===-1?this.#C(i):this.#_(i+o);
this.#c(i,s),i=this.#e.indexOf(t,s)}}#_(t){return t+this.#e.slice(t,this.#i(t)).search(/["']|$/)}#C(t){let i=this.#i(t);for(;i<this.#e.length;){let o=this.#i(i+
1);if(!/^[\s>*#-]*[A-Za-z0-9+/=\\]+\s*$/.test(this.#e.slice(i+1,o)))break;i=o}return i}#w(t){let i=t;for(;i>0&&rl(this.#e[i-1]);)i--;return i===0||this.#e[i-1]===
`
`}#m(t){return this.#s[oa(this.#s,t)]??0}#i(t){return(this.#s[oa(this.#s,t)+1]??this.#e.length+1)-1}#c(t,i){let o=t;for(;o<i&&tl(this.#e[o]);)o++;let s=i;for(;s>
o&&tl(this.#e[s-1]);)s--;o<s&&this.#t.push({start:o,end:s})}};function _1(e){let t=/^["']?https?:\/\/[^\s?@"']*["']?(?:\s+#.*)?$/.test(e.trim()),i=/^(?:#[^\n]*)?\r?\n/.
test(e)||/^\{[^\n]*$/.test(e);return t||i&&/["'\s{,](?:preset|issuer|callbackUrls|logoutUrls|albHosts|flows|metadataUrl|metadataFile|identityProviders|userPool)["']?\s*:/.
test(e)}function Bg(e){return/^,\s*(?:$|#|[\]}]|["'][^"']{1,100}["']\s*:|[^\s,:{}[\]"'][^,:{}[\]"']{0,100}:\s)/.test(e)}function C1(e){return/^[ \t]*(?:#|[{}[\]]|---|\.\.\.|%|\?[ \t]|:[ \t]|["'][^"']{1,100}["']\s*:|[^\s:#"'{}[\],][^:#"'{}[\],]{0,100}:(?:\s|$)|\[[^\]]*\]\s*$|[\w.-]+\s*=)/.
test(e)}function Kg(e){return/^[ \t]*/.exec(e)?.[0].length??0}function rl(e){return e===" "||e==="	"}function tl(e){return e===void 0||rl(e)||e===`
`||e==="\r"}function Kc(e){return e.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis,(t,i,o,s,a)=>{let n=[i,o,s].find(d=>typeof d=="string");if(typeof n!=
"string")return a;let r=Number.parseInt(n,16);return r<=1114111?String.fromCodePoint(r):""})}function N1(e){let t=new Map;for(let i of e.matchAll(/&([^\s,[\]{}]{1,200})/g)){
let o=i[1]??"",s=t.get(o);s===void 0?t.set(o,[i.index+i[0].length]):s.push(i.index+i[0].length)}return t}function D1(e){let t=[];for(let i of[...e].sort((o,s)=>o.
start-s.start)){let o=t[t.length-1];o!==void 0&&i.start<=o.end?t[t.length-1]={start:o.start,end:Math.max(o.end,i.end)}:t.push(i)}return t}var il="********",Hc="\u2588",Jg=2e3;function ol({diagnostics:e,sources:t}){let i=new Map;for(let{file:r,redact:d=[]}of e){let l=i.get(r)??[];l.push(...d.map(({
start:p,end:m})=>({start:p.offset,end:m.offset}))),i.set(r,l)}let o=new Jc,s=[...t].map(([r,d])=>({file:r,text:d,spans:[...Gg(d),...i.get(r)??[]]}));for(let{text:r,
spans:d}of s)for(let{start:l,end:p}of d)o.add(r.slice(l,p));let a=new Map(s.map(({file:r,text:d,spans:l})=>[r,Hg(d,[...l,...o.find(d)],p=>p.replace(/[^\r\n]/g,Hc))])),
n=r=>L1(Hg(r,o.findInMessage(r),()=>il));return{diagnostics:e.map(({edit:r,...d})=>({...d,...r!==void 0&&o.findInMessage(r.text).length===0&&{edit:r},message:n(
d.message),...d.fix!==void 0&&{fix:n(d.fix)},related:d.related.map(l=>({...l,note:n(l.note)}))})),sources:a}}function Hg(e,t,i){let o=[],s=0;for(let{start:a,end:n}of[...t].sort((r,d)=>r.start-d.start)){if(n<=s)continue;let r=Math.max(a,s);o.push(e.slice(s,r),i(e.slice(
r,n))),s=n}return[...o,e.slice(s)].join("")}function L1(e){return e.length<=Jg?e:`${e.slice(0,Jg-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}var nl=6,Yg=50,Gc=5e3,
Jc=class{#e=new Map;#t=0;add(t){if(this.#t>=Gc)return;let i=[t,...t.split(`
`),...t.split(/[\s{}[\],"'`]+/),...t.split(/[\s{}[\],"'`:=&;\\]+/)];for(let o of i){if(this.#t>=Gc)return;let s=o.trim().replace(/^["']|["']$/g,"");for(let a of[
o.trim(),s,Kc(s),s.replaceAll("''","'"),E1(s)])U1(a)&&(this.#n(a),this.#n(Rr(a.replace(/["\\]/g,"\\$&"))))}}#n(t){this.#t++;let i=t.slice(0,nl),o=this.#e.get(i);
o===void 0?this.#e.set(i,new Set([t])):o.size<Yg&&o.add(t)}findInMessage(t){let i=this.#t<Gc?[]:[...t.matchAll(/"(?:[^"\\]|\\.)*"?/g)];return[...this.find(t),...i.
map(o=>({start:o.index,end:o.index+o[0].length}))]}find(t){if(this.#e.size===0)return[];let i=[];for(let o=0;o+nl<=t.length;o++){if(Zg(t,o)&&Zg(t,o-1)&&t[o-2]!==
"\\")continue;let s=this.#e.get(t.slice(o,o+nl)),a=s===void 0?o:this.#r(t,o,s);a!==o&&(i.push({start:o,end:a}),o=a-1)}return i}#r(t,i,o){let s=i;for(let a of o){
let n=0;for(;n<a.length&&t[i+n]===a[n];)n++;let r=t[i+n]==="\u2026"||n>=24;(n===a.length||r)&&(s=Math.max(s,i+n))}return s===i&&o.size===Yg?i+t.slice(i).search(
/[\s"'`]|$/):s}};function Zg(e,t){let i=e.charCodeAt(t);return i>=97&&i<=122||i>=65&&i<=90||i>=48&&i<=57||i===95}function E1(e){return/^[-+.\d]/.test(e)&&e.length<
400&&!Number.isNaN(Number(e))?String(Number(e)):""}function U1(e){return e.length<nl||e.length>2e4?!1:e.length>=24||!/^[a-z]+(?:_[a-z]+|[A-Z][a-z]*){0,3}:?$/.test(
e)||/^[a-z]{12,}$/.test(e)}function Xg(e,t,i,o){let s=e.map(h=>Cg(h,t,i)),a=Ug(s.flatMap(h=>h.federations)),n=new Set(e.flatMap(({file:h,companion:y})=>y===!0?[h]:[])),r=a.map(h=>({federation:h,
companion:n.has(h.at.file)})),d=gu(r),l=r.flatMap(({federation:h,companion:y})=>y?[]:[h]),p=new Map;for(let h of l){let{file:y}=h.at,g=p.get(y);g===void 0?p.set(
y,[h]):g.push(h)}let m=s.flatMap(h=>{let y=(p.get(h.file)??[]).map(v=>{let k=dy({federation:v,stacks:d,now:o}),{environment:A,at:P}=v;return{environment:A,origin:P.
origin,diagnostics:k.map(x=>Po(x,P.origin))}}),g=Lg([...h.invalidVariants,...y]),w=[...g,...Eg(h.diagnostics,g)];return n.has(h.file)?w.filter(({severity:v})=>v===
"error"):w}),u=new Map(s.flatMap(({texts:h})=>[...h]));return{federations:[...l].sort((h,y)=>Je(h.stackName,y.stackName)),diagnostics:m.length===0?[]:[...ol({diagnostics:m,
sources:u}).diagnostics].sort(ks),sources:u}}var sl={text:{summary:"for people, with the lines that are meant",forMachines:!1},json:{summary:"for programs, as schemas/report.schema.json describes it",forMachines:!0},
github:{summary:"annotations of GitHub Actions",forMachines:!0},sarif:{summary:"SARIF 2.1.0, for code scanning",forMachines:!0}},Yc=Object.keys(sl);var Qg=100,M1=30,Xc=400;function iv(e,t){let{line:i,offset:o}=t.start,s=F1(e,t.start),a=String(s[s.length-1]?.number??i).length;return s.flatMap(({number:n,start:r,
end:d})=>{let l=`  ${String(n).padStart(a)} |`;if(n!==i)return[ev(l,tv(e,r,d,r))];let p=tv(e,r,d,o),m=p.filter(y=>y.end<=o),u=p.filter(y=>y.end>o&&y.start<Math.
max(t.end.offset,o+1)),h="^".repeat(Math.max(1,Qc(u)));return[ev(l,p),`  ${" ".repeat(a)} | ${" ".repeat(Qc(m))}${h}`]})}function ev(e,t){return`${e} ${t.map(({
text:i})=>i).join("")}`.trimEnd()}function F1(e,{line:t,column:i,offset:o}){let s=Zc(e,o-i+1,t),a=e.indexOf(`
`,s.start)+1,n=s.start<2?0:e.lastIndexOf(`
`,s.start-2)+1,r={before:s.start===0?[]:[Zc(e,n,t-1)],after:a===0?[]:[Zc(e,a,t+1)]},d=({start:l,end:p})=>e.slice(l,Math.min(p,l+Xc)).trim()==="";return[...r.before.
filter(l=>!d(l)),s,...r.after.filter(l=>!d(l))]}function Zc(e,t,i){let o=e.indexOf(`
`,t),s=o===-1?e.length:o;return{number:i,start:t,end:s>t&&e[s-1]==="\r"?s-1:s}}function tv(e,t,i,o){let s=nv(e,Math.max(t,o-Xc)),a=nv(e,Math.min(i,o+Xc)),n=j1(e,
s,a);if(s===t&&a===i&&Qc(n)<=Qg)return n;let r=n.findIndex(h=>h.end>o),d=r===-1?n.length:r;for(let h=0;d>0&&h<M1;d--)h+=n[d-1]?.width??0;let l=d;for(let h=0;l<n.
length&&(h+=n[l]?.width??0,!(h>Qg));l++);let p=n.slice(d,l),m=d>0||s>t,u=l<n.length||a<i;return[...m?[rv(p[0]?.start??a)]:[],...p,...u?[rv(p[p.length-1]?.end??a)]:
[]]}function rv(e){return{text:"\u2026",width:1,start:e,end:e}}function nv(e,t){return/^[\uDC00-\uDFFF]/.test(e.charAt(t))?t+1:t}function j1(e,t,i){let o=[],s=t,
a;for(let n of e.slice(t,i)){let r=s;if(s+=n.length,n!==Hc){a=void 0,o.push({...q1(n),start:r,end:s});continue}a!==void 0&&o.pop(),a={text:il,width:il.length,start:a?.
start??r,end:s},o.push(a)}return o}function q1(e){if(e==="	")return{text:"    ",width:4};let t=Rr(e);return{text:t,width:t===e?V1(e):t.length}}function V1(e){return e<
"\u0300"?1:new RegExp("\\p{M}","u").test(e)?0:new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\
\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}]","u").test(e)?2:1}function Qc(e){
return e.reduce((t,{width:i})=>t+i,0)}var z1=/\u001b\[[\d;]*m/g;function td(e,t,i=""){if(t===void 0||ed(e)<=t)return[e];let[,o="",s=""]=/^(\s*)(.*)$/s.exec(e)??[],a=[],n=o,r=!0;for(let d of s.split(
" "))!r&&ed(n)+1+ed(d)>t&&(a.push(n),n=i,r=!0),n+=r?d:` ${d}`,r=!1;return[...a,n]}function ed(e){return Eo(e)?e.length:Array.from(e.replace(z1,"")).length}var B1="\x1B[0m",K1="\x1B[1m",G1={error:"\x1B[31m",warning:"\x1B[33m",info:"\x1B[36m"},J1=`Look up a [code] in ${vl} of the package cognito-federation.`;function sv(e,t,i){
if(e.length===0)return"";let{diagnostics:o,sources:s}=ol({diagnostics:e,sources:t}),a=i.color?(l,p)=>`${l}${p}${B1}`:(l,p)=>p,n=(l,p)=>{let m=s.get(l);return m===
void 0?[]:iv(m,p)},r=o.slice(0,500).map(l=>H1(l,n,a,i.width).join(`
`)),d=o.length-r.length;return`${[...r,...d>0?["More problems are not shown: fix these first."]:[],Y1(o)].join(`

`)}
${td(J1,i.width).join(`
`)}
`}function H1(e,t,i,o){let{code:s,severity:a,title:n,message:r,fix:d,file:l,range:p,related:m,source:u}=e,h=y=>td(y,o,"    ");return[...h(`${ov(l,p)}: ${i(G1[a],
`${a}:`)} ${i(K1,Rr(n))} [${s}]`),...h(`  ${Rr(r)}`),...p===void 0?[]:t(l,p),...m.flatMap(y=>[...h(`  ${ov(y.file,y.range)}: ${Rr(y.note)}`),...t(y.file,y.range)]),
...d===void 0?[]:h(`  fix: ${Rr(d)}`),...u===void 0?[]:[`  see: ${Rr(u)}`]]}function ov(e,t){return t===void 0?Rr(e):`${Rr(e)}:${t.start.line}:${t.start.column}`}
function Y1(e){let t=o=>e.filter(s=>s.severity===o).length;return`${[...t("error")>0?[Ct(t("error"),"error")]:[],...t("warning")>0?[Ct(t("warning"),"warning")]:
[],...t("info")>0?[`${t("info")} for information`]:[]].join(", ")} in ${Ct(new Set(e.map(({file:o})=>o)).size,"file")}`}var av={text:()=>Promise.resolve(sv),json:async()=>(await Promise.resolve().then(()=>xn(require("./machine-reports.js")))).jsonReport,github:async()=>(await Promise.resolve().then(()=>xn(require("./machine-reports.js")))).
githubReport,sarif:async()=>(await Promise.resolve().then(()=>xn(require("./machine-reports.js")))).sarifReport};var al=xn(rd());var yt=require("node:fs");function cv(e){return(typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(e)).replace(/, \w+ '.*'$/s,"")}var Z1=["cdktf.json",".git"];function Ri(e,t){let i;try{let o=yt.realpathSync.native(e);if(!uv(yt.realpathSync.native(t),o))return{problem:`It leads out of the \
folder ${ve.basename(t)} once symbolic links are followed.`,fix:"Copy the file into that folder or below."};i=(0,yt.openSync)(o,yt.constants.O_RDONLY|yt.constants.
O_NOFOLLOW|yt.constants.O_NONBLOCK);let s=(0,yt.fstatSync)(i);if(!s.isFile())return{problem:`It is ${Q1(s)}, not a regular file.`,fix:"Name a regular file."};let a=(0,yt.statSync)(
yt.realpathSync.native(e));return yt.realpathSync.native(e)!==o||a.ino!==s.ino||a.dev!==s.dev?{problem:"The file was replaced while it was read.",fix:"Run the c\
ommand again."}:{bytes:X1(i,s.size,1048577)}}catch(o){return{problem:`${cv(o)}.`,fix:"Check that the file exists and that you may read it."}}finally{i!==void 0&&
(0,yt.closeSync)(i)}}function dv(e,{problem:t,fix:i}){let{severity:o,title:s}=$i["unreadable-file"];return{code:"unreadable-file",severity:o,title:s,message:t,fix:i,
file:e,related:[]}}function fv(e,t){let i=ve.dirname(e);for(let o=i;;o=ve.dirname(o)){if(Z1.some(s=>(0,yt.existsSync)(ve.join(o,s))))return o;if(o===ve.dirname(
o))return uv(t,i)?t:i}}function X1(e,t,i){let o=Buffer.allocUnsafe(Math.min(Math.max(t+1,4096),i));for(let s=0;;){let a=(0,yt.readSync)(e,o,s,o.length-s,null);if(s+=
a,a===0||s===i)return o.subarray(0,s);s===o.length&&(o=Buffer.concat([o],Math.min(2*s,i)))}}function uv(e,t){let i=ve.relative(e,t);return i!==".."&&!i.startsWith(
`..${ve.sep}`)&&!ve.isAbsolute(i)}function Q1(e){return e.isDirectory()?"a folder":e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device"}var pv=2e3;function mv(e,t){let i=ve.resolve(ve.dirname(e)),o=(0,al.isDynamicPattern)(t)?(0,al.globSync)([t],{cwd:i,onlyFiles:!0,expandDirectories:!1,followSymbolicLinks:!1,
ignore:["**/node_modules/**"]}):[ve.posix.normalize(t)];return o.length>pv?[{path:t,content:{problem:`It matches more than ${pv} files.`,fix:"Write a pattern th\
at matches fewer."}}]:o.sort().map(s=>({path:s,content:ex(i,s)}))}function ex(e,t){if(t.split("/").includes("..")||ve.isAbsolute(t))return{problem:"It is outsid\
e the folder of the spec.",fix:"Move the file into that folder or below."};let i=Ri(ve.join(e,t),e);return"problem"in i?i:i.bytes.length>1048576?{problem:`It ha\
s more than ${1048576} bytes, the most that is read.`,fix:"Include smaller files."}:i}var cl=require("node:fs");var dl=xn(rd());var tx="COGNITO_FEDERATION_SPECS",rx=["**/federation.yaml","**/federation.yml"];function hv({named:e,env:t,cwd:i}){if(e.length>0)return ll(e,i,i);let o=t[tx];if(o!==
void 0&&o.trim()!=="")return ll(o.split(",").map(r=>r.trim()).filter(r=>r!==""),i,i);let s=bv(i),a=s===void 0?void 0:wv(s);if(s!==void 0&&a!==void 0)return ll(a,
ve.dirname(s),i);let n=nd(rx,i);return n.length>0?{files:gv(n,i)}:{problem:`No spec is named, ${s===void 0?"no folder from here upwards has a cdktf.json":`${vv(
s,i)} has no list "specs" in its "context"`}, and no file from here downwards is called federation.yaml.`}}function yv(e,t){let i=[t,...e.map(a=>ve.dirname(ve.resolve(
t,a)))],s=[...new Set([...new Set(i)].flatMap(a=>bv(a)??[]))].flatMap(a=>(wv(a)??[]).flatMap(n=>{let r=ll([n],ve.dirname(a),t);return"problem"in r?[]:r.files}));
return[...new Set(s)].filter(a=>!e.includes(a))}function ll(e,t,i){let o=new Set;for(let s of e){let a=ve.resolve(t,s),n=(0,cl.statSync)(a,{throwIfNoEntry:!1});
if(n===void 0&&!(0,dl.isDynamicPattern)(s))return{problem:`There is no file or folder ${s}.`};let r=n===void 0?nd([s],t):n.isDirectory()?nd(["**/*.yaml","**/*.y\
ml"],a):[a];if(r.length===0)return{problem:n===void 0?`No file matches ${s}.`:`The folder ${s} has no YAML file.`};for(let d of r)o.add(d)}return{files:gv(o,i)}}
var nx=["**/*.sign-ins.yaml","**/*.sign-ins.yml"];function ix(e){return/\.sign-ins\.ya?ml$/.test(e)}function nd(e,t){return(0,dl.globSync)([...e],{cwd:t,absolute:!0,onlyFiles:!0,expandDirectories:!1,ignore:["**/node_modules/**",...e.some(ix)?[]:nx]}).map(i=>ve.
resolve(i))}function gv(e,t){return[...e].sort().map(i=>vv(i,t))}function vv(e,t){return ve.relative(t,e).split(ve.sep).join("/")}function bv(e){for(let t=e;;t=
ve.dirname(t)){let i=ve.join(t,"cdktf.json");if((0,cl.existsSync)(i))return i;if(t===ve.dirname(t))return}}function wv(e){let t=Ri(e,ve.dirname(e));if("problem"in
t)return;let i;try{i=JSON.parse(Buffer.from(t.bytes).toString("utf8"))}catch{return}let o=i?.context?.specs;return Array.isArray(o)&&o.every(s=>typeof s=="strin\
g")&&o.length>0?o:void 0}var kv=require("node:buffer");function Av(e,t){let i=ve.dirname(e),o=Ri(ve.join(i,t),i);if("problem"in o)return o;let{bytes:s}=o;return s.length>1048576?{problem:`It has more than ${1048576}\
 bytes, the most that is read.`,fix:"Save only the metadata of this identity provider."}:(0,kv.isUtf8)(s)?{text:new TextDecoder().decode(s)}:{problem:"It is not\
 text in UTF-8.",fix:"Save it as UTF-8."}}var id={clean:0,problems:1,usage:2,fault:3};var xv="-",Sv={error:["error"],warning:["error","warning"]};async function Iv(e,t,i={}){let{cwd:o}=t,{"stdin-filename":s,format:a="text","fail-on":n="error"}=i,
r=Rv(a),d=Object.hasOwn(Sv,n)?Sv[n]:void 0;if(r===void 0)return fl(`${b(a)} is no format: --format accepts ${ee(Yc,"and")}.`,t);if(d===void 0)return fl(`${b(n)}\
 is no severity: --fail-on accepts error and warning.`,t);let l=e.includes(xv);if(s!==void 0&&!l)return fl('--stdin-filename needs the operand "-".',t);let p=e.
filter(Z=>Z!==xv),m=l&&p.length===0?{files:[]}:hv({named:p,env:t.env,cwd:o});if("problem"in m)return fl(m.problem,t);let u=s??"standard input",h=m.files.filter(
Z=>!l||ve.resolve(o,Z)!==ve.resolve(o,u)),y=ax(o),g=[...l?[{file:u,bytes:await t.stdin(1048577)}]:[],...h.map(y)],w=[...g,...sx(g,o,y)],v=w.flatMap(Z=>"diagnost\
ic"in Z?[Z.diagnostic]:[]),k=w.flatMap(Z=>"bytes"in Z?[Z]:[]),A=Z=>Xg(Z,(Y,de)=>Av(ve.resolve(o,Y),de),(Y,de)=>mv(ve.resolve(o,Y),de),i.now),P=A(i.rework?.(k,A)??
k),x=[...v,...P.diagnostics],{judge:O}=i,L=x.some(({severity:Z})=>Z==="error"),R=O===void 0||L?x:await O(P);return await ox(R,P.sources,r,i,t),R.some(({severity:Z})=>d.
includes(Z))?{exit:id.problems}:{loaded:P,files:g.length}}function Rv(e){return Yc.find(t=>t===e)}async function ox(e,t,i,{printsResult:o},s){let n=(await av[i]())(
e,t,{color:s.color,width:s.width.err,describe:r=>{let d=fy.find(l=>l.code===r);if(d===void 0)throw new Error(`The code ${r} is not explained`);return d}});n!==""&&
(sl[i].forMachines&&o!==!0?s.out(n):s.err(n))}function Ov({format:e,quiet:t}){return t===!0||sl[Rv(e??"")??"text"].forMachines}function fl(e,t){return t.err(`${e}\

`),{exit:id.usage}}function sx(e,t,i){let o=e.map(a=>"bytes"in a?a.file:a.diagnostic.file),s=yv(o,t).map(a=>({...i(a),companion:!0}));return e.some(Pv)?s:s.filter(
Pv)}function Pv(e){return!("bytes"in e)||/(?:upstream|include)['"]?\s*:/.test(Buffer.from(e.bytes).toString("latin1"))}function ax(e){let t=new Map;return i=>{let o=ve.
resolve(e,i),s=ve.dirname(o),a=t.get(s)??fv(o,e);t.set(s,a);let n=Ri(o,a);return"bytes"in n?{file:i,bytes:n.bytes}:{diagnostic:dv(i,n)}}}var Tv=xn(Vc());0&&(module.exports={isQuiet,readSpecs,shapeErrors});

}));

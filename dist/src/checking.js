var w0=Object.create;var Vo=Object.defineProperty;var k0=Object.getOwnPropertyDescriptor;var A0=Object.getOwnPropertyNames;var S0=Object.getPrototypeOf,P0=Object.prototype.hasOwnProperty;var Q=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),x0=(e,t)=>{for(var i in t)Vo(e,i,{get:t[i],enumerable:!0})},nu=(e,t,i,o)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let s of A0(t))!P0.call(e,s)&&s!==i&&Vo(e,s,{get:()=>t[s],enumerable:!(o=k0(t,s))||o.enumerable});return e};var nt=(e,t,i)=>(i=e!=null?w0(S0(e)):{},nu(t||!e||!e.__esModule?Vo(i,"default",{value:e,enumerable:!0}):i,e)),I0=e=>nu(Vo({},"__esModule",{value:!0}),e);var Pe=Q(Ct=>{"use strict";var fl=Symbol.for("yaml.alias"),du=Symbol.for("yaml.document"),Bo=Symbol.for("yaml.map"),uu=Symbol.for("yaml.pair"),pl=Symbol.for("ya\
ml.scalar"),Jo=Symbol.for("yaml.seq"),en=Symbol.for("yaml.node.type"),U0=e=>!!e&&typeof e=="object"&&e[en]===fl,F0=e=>!!e&&typeof e=="object"&&e[en]===du,j0=e=>!!e&&
typeof e=="object"&&e[en]===Bo,q0=e=>!!e&&typeof e=="object"&&e[en]===uu,fu=e=>!!e&&typeof e=="object"&&e[en]===pl,W0=e=>!!e&&typeof e=="object"&&e[en]===Jo;function pu(e){
if(e&&typeof e=="object")switch(e[en]){case Bo:case Jo:return!0}return!1}function V0(e){if(e&&typeof e=="object")switch(e[en]){case fl:case Bo:case pl:case Jo:return!0}
return!1}var K0=e=>(fu(e)||pu(e))&&!!e.anchor;Ct.ALIAS=fl;Ct.DOC=du;Ct.MAP=Bo;Ct.NODE_TYPE=en;Ct.PAIR=uu;Ct.SCALAR=pl;Ct.SEQ=Jo;Ct.hasAnchor=K0;Ct.isAlias=U0;Ct.
isCollection=pu;Ct.isDocument=F0;Ct.isMap=j0;Ct.isNode=V0;Ct.isPair=q0;Ct.isScalar=fu;Ct.isSeq=W0});var Yi=Q(ml=>{"use strict";var pt=Pe(),Ht=Symbol("break visit"),mu=Symbol("skip children"),zr=Symbol("remove node");function Go(e,t){let i=hu(t);pt.isDocument(e)?
mi(null,e.contents,i,Object.freeze([e]))===zr&&(e.contents=null):mi(null,e,i,Object.freeze([]))}Go.BREAK=Ht;Go.SKIP=mu;Go.REMOVE=zr;function mi(e,t,i,o){let s=yu(
e,t,i,o);if(pt.isNode(s)||pt.isPair(s))return gu(e,o,s),mi(e,s,i,o);if(typeof s!="symbol"){if(pt.isCollection(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.
length;++a){let r=mi(a,t.items[a],i,o);if(typeof r=="number")a=r-1;else{if(r===Ht)return Ht;r===zr&&(t.items.splice(a,1),a-=1)}}}else if(pt.isPair(t)){o=Object.
freeze(o.concat(t));let a=mi("key",t.key,i,o);if(a===Ht)return Ht;a===zr&&(t.key=null);let r=mi("value",t.value,i,o);if(r===Ht)return Ht;r===zr&&(t.value=null)}}
return s}async function Yo(e,t){let i=hu(t);pt.isDocument(e)?await hi(null,e.contents,i,Object.freeze([e]))===zr&&(e.contents=null):await hi(null,e,i,Object.freeze(
[]))}Yo.BREAK=Ht;Yo.SKIP=mu;Yo.REMOVE=zr;async function hi(e,t,i,o){let s=await yu(e,t,i,o);if(pt.isNode(s)||pt.isPair(s))return gu(e,o,s),hi(e,s,i,o);if(typeof s!=
"symbol"){if(pt.isCollection(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.length;++a){let r=await hi(a,t.items[a],i,o);if(typeof r=="number")a=r-1;else{
if(r===Ht)return Ht;r===zr&&(t.items.splice(a,1),a-=1)}}}else if(pt.isPair(t)){o=Object.freeze(o.concat(t));let a=await hi("key",t.key,i,o);if(a===Ht)return Ht;
a===zr&&(t.key=null);let r=await hi("value",t.value,i,o);if(r===Ht)return Ht;r===zr&&(t.value=null)}}return s}function hu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function yu(e,t,i,o){if(typeof i=="function")return i(e,t,o);if(pt.isMap(t))return i.Map?.(e,t,o);if(pt.isSeq(t))return i.Seq?.(e,t,o);if(pt.
isPair(t))return i.Pair?.(e,t,o);if(pt.isScalar(t))return i.Scalar?.(e,t,o);if(pt.isAlias(t))return i.Alias?.(e,t,o)}function gu(e,t,i){let o=t[t.length-1];if(pt.
isCollection(o))o.items[e]=i;else if(pt.isPair(o))e==="key"?o.key=i:o.value=i;else if(pt.isDocument(o))o.contents=i;else{let s=pt.isAlias(o)?"alias":"scalar";throw new Error(
`Cannot replace node with ${s} parent`)}}ml.visit=Go;ml.visitAsync=Yo});var hl=Q(bu=>{"use strict";var vu=Pe(),z0=Yi(),B0={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},J0=e=>e.replace(/[!,[\]{}]/g,t=>B0[t]),Hi=class e{constructor(t,i){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,i)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,i){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=t.trim().split(/[ \t]+/),s=o.
shift();switch(s){case"%TAG":{if(o.length!==2&&(i(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[a,r]=o;return this.tags[a]=r,!0}case"\
%YAML":{if(this.yaml.explicit=!0,o.length!==1)return i(0,"%YAML directive should contain exactly one part"),!1;let[a]=o;if(a==="1.1"||a==="1.2")return this.yaml.
version=a,!0;{let r=/^\d+\.\d+$/.test(a);return i(6,`Unsupported YAML version ${a}`,r),!1}}default:return i(0,`Unknown directive ${s}`,!0),!1}}tagName(t,i){if(t===
"!")return"!";if(t[0]!=="!")return i(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let r=t.slice(2,-1);return r==="!"||r==="!!"?(i(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&i("Verbatim tags must end with a >"),r)}let[,o,s]=t.match(/^(.*!)([^!]*)$/s);s||i(`The ${t} tag has no suffi\
x`);let a=this.tags[o];if(a)try{return a+decodeURIComponent(s)}catch(r){return i(String(r)),null}return o==="!"?t:(i(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[i,o]of Object.entries(this.tags))if(t.startsWith(o))return i+J0(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let i=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags),s;if(t&&o.length>0&&vu.isNode(t.contents)){let a={};z0.visit(t.contents,(r,n)=>{vu.isNode(n)&&
n.tag&&(a[n.tag]=!0)}),s=Object.keys(a)}else s=[];for(let[a,r]of o)a==="!!"&&r==="tag:yaml.org,2002:"||(!t||s.some(n=>n.startsWith(r)))&&i.push(`%TAG ${a} ${r}`);
return i.join(`
`)}};Hi.defaultYaml={explicit:!1,version:"1.2"};Hi.defaultTags={"!!":"tag:yaml.org,2002:"};bu.Directives=Hi});var Ho=Q(Zi=>{"use strict";var wu=Pe(),G0=Yi();function Y0(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let i=`Anchor must not contain whitespace or control characters:\
 ${JSON.stringify(e)}`;throw new Error(i)}return!0}function ku(e){let t=new Set;return G0.visit(e,{Value(i,o){o.anchor&&t.add(o.anchor)}}),t}function Au(e,t){for(let i=1;;++i){
let o=`${e}${i}`;if(!t.has(o))return o}}function H0(e,t){let i=[],o=new Map,s=null;return{onAnchor:a=>{i.push(a),s??(s=ku(e));let r=Au(t,s);return s.add(r),r},setAnchors:()=>{
for(let a of i){let r=o.get(a);if(typeof r=="object"&&r.anchor&&(wu.isScalar(r.node)||wu.isCollection(r.node)))r.node.anchor=r.anchor;else{let n=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw n.source=a,n}}},sourceObjects:o}}Zi.anchorIsValid=Y0;Zi.anchorNames=ku;Zi.createNodeAnchors=H0;Zi.
findNewAnchor=Au});var yl=Q(Su=>{"use strict";function Xi(e,t,i,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let s=0,a=o.length;s<a;++s){let r=o[s],n=Xi(e,o,String(s),r);n===
void 0?delete o[s]:n!==r&&(o[s]=n)}else if(o instanceof Map)for(let s of Array.from(o.keys())){let a=o.get(s),r=Xi(e,o,s,a);r===void 0?o.delete(s):r!==a&&o.set(
s,r)}else if(o instanceof Set)for(let s of Array.from(o)){let a=Xi(e,o,s,s);a===void 0?o.delete(s):a!==s&&(o.delete(s),o.add(a))}else for(let[s,a]of Object.entries(
o)){let r=Xi(e,o,s,a);r===void 0?delete o[s]:r!==a&&(o[s]=r)}return e.call(t,i,o)}Su.applyReviver=Xi});var gn=Q(xu=>{"use strict";var Z0=Pe();function Pu(e,t,i){if(Array.isArray(e))return e.map((o,s)=>Pu(o,String(s),i));if(e&&typeof e.toJSON=="function"){if(!i||!Z0.
hasAnchor(e))return e.toJSON(t,i);let o={aliasCount:0,count:1,res:void 0};i.anchors.set(e,o),i.onCreate=a=>{o.res=a,delete i.onCreate};let s=e.toJSON(t,i);return i.
onCreate&&i.onCreate(s),s}return typeof e=="bigint"&&!i?.keep?Number(e):e}xu.toJS=Pu});var Zo=Q(Ru=>{"use strict";var X0=yl(),Iu=Pe(),Q0=gn(),gl=class{constructor(t){Object.defineProperty(this,Iu.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:i,maxAliasCount:o,onAnchor:s,reviver:a}={}){
if(!Iu.isDocument(t))throw new TypeError("A document argument is required");let r={anchors:new Map,doc:t,keep:!0,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},n=Q0.toJS(this,"",r);if(typeof s=="function")for(let{count:d,res:l}of r.anchors.values())s(l,d);return typeof a=="function"?X0.applyReviver(a,{"":n},
"",n):n}};Ru.NodeBase=gl});var Qi=Q(Ou=>{"use strict";var ek=Ho(),tk=Yi(),yi=Pe(),rk=Zo(),nk=gn(),vl=class extends rk.NodeBase{constructor(t){super(yi.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,i){if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let o;i?.aliasResolveCache?o=i.aliasResolveCache:(o=[],tk.visit(t,{Node:(a,r)=>{(yi.isAlias(r)||yi.hasAnchor(r))&&o.push(r)}}),i&&(i.aliasResolveCache=o));let s;
for(let a of o){if(a===this)break;a.anchor===this.source&&(s=a)}if(s&&i){let{anchors:a,doc:r,maxAliasCount:n}=i,d=a.get(s);if(d||(nk.toJS(s,null,i),d=a.get(s)),
d?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(n>=0&&(d.count+=1,d.aliasCount===0&&(d.aliasCount=
Xo(r,s,a)),d.count*d.aliasCount>n)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,i){if(!i)
return{source:this.source};let o=this.resolve(i.doc,i);if(!o){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return i.anchors.get(o).res}toString(t,i,o){let s=`*${this.source}`;if(t){if(ek.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(a)}if(t.implicitKey)return`${s} `}return s}};function Xo(e,t,i){
if(yi.isAlias(t)){let o=t.resolve(e),s=i&&o&&i.get(o);return s?s.count*s.aliasCount:0}else if(yi.isCollection(t)){let o=0;for(let s of t.items){let a=Xo(e,s,i);
a>o&&(o=a)}return o}else if(yi.isPair(t)){let o=Xo(e,t.key,i),s=Xo(e,t.value,i);return Math.max(o,s)}return 1}Ou.Alias=vl});var ct=Q(bl=>{"use strict";var ik=Pe(),ok=Zo(),sk=gn(),ak=e=>!e||typeof e!="function"&&typeof e!="object",vn=class extends ok.NodeBase{constructor(t){super(ik.SCALAR),
this.value=t}toJSON(t,i){return i?.keep?this.value:sk.toJS(this.value,t,i)}toString(){return String(this.value)}};vn.BLOCK_FOLDED="BLOCK_FOLDED";vn.BLOCK_LITERAL=
"BLOCK_LITERAL";vn.PLAIN="PLAIN";vn.QUOTE_DOUBLE="QUOTE_DOUBLE";vn.QUOTE_SINGLE="QUOTE_SINGLE";bl.Scalar=vn;bl.isScalarValue=ak});var eo=Q(Cu=>{"use strict";var lk=Qi(),Kn=Pe(),Tu=ct(),ck="tag:yaml.org,2002:";function dk(e,t,i){if(t){let o=i.filter(a=>a.tag===t),s=o.find(a=>!a.format)??o[0];
if(!s)throw new Error(`Tag ${t} not found`);return s}return i.find(o=>o.identify?.(e)&&!o.format)}function uk(e,t,i){if(Kn.isDocument(e)&&(e=e.contents),Kn.isNode(
e))return e;if(Kn.isPair(e)){let p=i.schema[Kn.MAP].createNode?.(i.schema,null,i);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:s,onTagObj:a,schema:r,sourceObjects:n}=i,d;if(o&&e&&typeof e==
"object"){if(d=n.get(e),d)return d.anchor??(d.anchor=s(e)),new lk.Alias(d.anchor);d={anchor:null,node:null},n.set(e,d)}t?.startsWith("!!")&&(t=ck+t.slice(2));let l=dk(
e,t,r.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Tu.Scalar(e);return d&&(d.node=p),p}l=e instanceof Map?r[Kn.
MAP]:Symbol.iterator in Object(e)?r[Kn.SEQ]:r[Kn.MAP]}a&&(a(l),delete i.onTagObj);let m=l?.createNode?l.createNode(i.schema,e,i):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(i.schema,e,i):new Tu.Scalar(e);return t?m.tag=t:l.default||(m.tag=l.tag),d&&(d.node=m),m}Cu.createNode=uk});var es=Q(Qo=>{"use strict";var fk=eo(),Br=Pe(),pk=Zo();function wl(e,t,i){let o=i;for(let s=t.length-1;s>=0;--s){let a=t[s];if(typeof a=="number"&&Number.isInteger(
a)&&a>=0){let r=[];r[a]=o,o=r}else o=new Map([[a,o]])}return fk.createNode(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var $u=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,kl=class extends pk.
NodeBase{constructor(t,i){super(t),Object.defineProperty(this,"schema",{value:i,configurable:!0,enumerable:!1,writable:!0})}clone(t){let i=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(i.schema=t),i.items=i.items.map(o=>Br.isNode(o)||Br.isPair(o)?o.clone(t):o),this.range&&
(i.range=this.range.slice()),i}addIn(t,i){if($u(t))this.add(i);else{let[o,...s]=t,a=this.get(o,!0);if(Br.isCollection(a))a.addIn(s,i);else if(a===void 0&&this.schema)
this.set(o,wl(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${s}`)}}deleteIn(t){let[i,...o]=t;if(o.length===0)return this.
delete(i);let s=this.get(i,!0);if(Br.isCollection(s))return s.deleteIn(o);throw new Error(`Expected YAML collection at ${i}. Remaining path: ${o}`)}getIn(t,i){let[
o,...s]=t,a=this.get(o,!0);return s.length===0?!i&&Br.isScalar(a)?a.value:a:Br.isCollection(a)?a.getIn(s,i):void 0}hasAllNullValues(t){return this.items.every(i=>{
if(!Br.isPair(i))return!1;let o=i.value;return o==null||t&&Br.isScalar(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[i,...o]=t;if(o.length===
0)return this.has(i);let s=this.get(i,!0);return Br.isCollection(s)?s.hasIn(o):!1}setIn(t,i){let[o,...s]=t;if(s.length===0)this.set(o,i);else{let a=this.get(o,!0);
if(Br.isCollection(a))a.setIn(s,i);else if(a===void 0&&this.schema)this.set(o,wl(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remai\
ning path: ${s}`)}}};Qo.Collection=kl;Qo.collectionFromPath=wl;Qo.isEmptyPath=$u});var to=Q(ts=>{"use strict";var mk=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Al(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var hk=(e,t,i)=>e.
endsWith(`
`)?Al(i,t):i.includes(`
`)?`
`+Al(i,t):(e.endsWith(" ")?"":" ")+i;ts.indentComment=Al;ts.lineComment=hk;ts.stringifyComment=mk});var _u=Q(ro=>{"use strict";var yk="flow",Sl="block",rs="quoted";function gk(e,t,i="flow",{indentAtStart:o,lineWidth:s=80,minContentWidth:a=20,onFold:r,onOverflow:n}={}){
if(!s||s<0)return e;s<a&&(a=0);let d=Math.max(1+a,1+s-t.length);if(e.length<=d)return e;let l=[],m={},p=s-t.length;typeof o=="number"&&(o>s-Math.max(2,a)?l.push(
0):p=s-o);let u,h,y=!1,v=-1,w=-1,b=-1;i===Sl&&(v=Nu(e,v,t.length),v!==-1&&(p=v+d));for(let A;A=e[v+=1];){if(i===rs&&A==="\\"){switch(w=v,e[v+1]){case"x":v+=3;break;case"\
u":v+=5;break;case"U":v+=9;break;default:v+=1}b=v}if(A===`
`)i===Sl&&(v=Nu(e,v,t.length)),p=v+t.length+d,u=void 0;else{if(A===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let x=e[v+1];x&&x!==" "&&x!==`
`&&x!=="	"&&(u=v)}if(v>=p)if(u)l.push(u),p=u+d,u=void 0;else if(i===rs){for(;h===" "||h==="	";)h=A,A=e[v+=1],y=!0;let x=v>b+1?v-2:w-1;if(m[x])return e;l.push(x),
m[x]=!0,p=x+d,u=void 0}else y=!0}h=A}if(y&&n&&n(),l.length===0)return e;r&&r();let k=e.slice(0,l[0]);for(let A=0;A<l.length;++A){let x=l[A],I=l[A+1]||e.length;x===
0?k=`
${t}${e.slice(0,I)}`:(i===rs&&m[x]&&(k+=`${e[x]}\\`),k+=`
${t}${e.slice(x+1,I)}`)}return k}function Nu(e,t,i){let o=t,s=t+1,a=e[s];for(;a===" "||a==="	";)if(t<s+i)a=e[++t];else{do a=e[++t];while(a&&a!==`
`);o=t,s=t+1,a=e[s]}return o}ro.FOLD_BLOCK=Sl;ro.FOLD_FLOW=yk;ro.FOLD_QUOTED=rs;ro.foldFlowLines=gk});var io=Q(Eu=>{"use strict";var Mr=ct(),bn=_u(),is=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),os=e=>/^(%|---|\.\.\.)/m.test(e);function vk(e,t,i){if(!t||t<0)return!1;let o=t-i,s=e.length;if(s<=o)return!1;for(let a=0,r=0;a<s;++a)if(e[a]===
`
`){if(a-r>o)return!0;if(r=a+1,s-r<=o)return!1}return!0}function no(e,t){let i=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return i;let{implicitKey:o}=t,s=t.
options.doubleQuotedMinMultiLineLength,a=t.indent||(os(e)?"  ":""),r="",n=0;for(let d=0,l=i[d];l;l=i[++d])if(l===" "&&i[d+1]==="\\"&&i[d+2]==="n"&&(r+=i.slice(n,
d)+"\\ ",d+=1,n=d,l="\\"),l==="\\")switch(i[d+1]){case"u":{r+=i.slice(n,d);let m=i.substr(d+2,4);switch(m){case"0000":r+="\\0";break;case"0007":r+="\\a";break;case"\
000b":r+="\\v";break;case"001b":r+="\\e";break;case"0085":r+="\\N";break;case"00a0":r+="\\_";break;case"2028":r+="\\L";break;case"2029":r+="\\P";break;default:m.
substr(0,2)==="00"?r+="\\x"+m.substr(2):r+=i.substr(d,6)}d+=5,n=d+1}break;case"n":if(o||i[d+2]==='"'||i.length<s)d+=1;else{for(r+=i.slice(n,d)+`

`;i[d+2]==="\\"&&i[d+3]==="n"&&i[d+4]!=='"';)r+=`
`,d+=2;r+=a,i[d+2]===" "&&(r+="\\"),d+=1,n=d+1}break;default:d+=1}return r=n?r+i.slice(n):i,o?r:bn.foldFlowLines(r,a,bn.FOLD_QUOTED,is(t,!1))}function Pl(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return no(e,t);let i=t.indent||(os(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${i}`)+"'";return t.implicitKey?o:bn.foldFlowLines(o,i,bn.FOLD_FLOW,is(t,!1))}function gi(e,t){let{singleQuote:i}=t.options,o;if(i===!1)o=no;else{let s=e.includes(
'"'),a=e.includes("'");s&&!a?o=Pl:a&&!s?o=no:o=i?Pl:no}return o(e,t)}var xl;try{xl=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{xl=/\n+(?!\n|$)/g}function ns({comment:e,type:t,value:i},o,s,a){let{blockQuote:r,commentString:n,lineWidth:d}=o.options;if(!r||/\n[\t ]+$/.test(
i))return gi(i,o);let l=o.indent||(o.forceBlockIndent||os(i)?"  ":""),m=r==="literal"?!0:r==="folded"||t===Mr.Scalar.BLOCK_FOLDED?!1:t===Mr.Scalar.BLOCK_LITERAL?
!0:!vk(i,d,l.length);if(!i)return m?`|
`:`>
`;let p,u;for(u=i.length;u>0;--u){let I=i[u-1];if(I!==`
`&&I!=="	"&&I!==" ")break}let h=i.substring(u),y=h.indexOf(`
`);y===-1?p="-":i===h||y!==h.length-1?(p="+",a&&a()):p="",h&&(i=i.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(xl,`$&${l}`));let v=!1,w,b=-1;for(w=0;w<i.length;++w){let I=i[w];if(I===" ")v=!0;else if(I===`
`)b=w;else break}let k=i.substring(0,b<w?b+1:w);k&&(i=i.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let x=(v?l?"2":"1":"")+p;if(e&&(x+=" "+n(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!m){let I=i.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,F=is(o,!0);r!=="folded"&&t!==Mr.Scalar.BLOCK_FOLDED&&(F.onOverflow=
()=>{N=!0});let _=bn.foldFlowLines(`${k}${I}${h}`,l,bn.FOLD_BLOCK,F);if(!N)return`>${x}
${l}${_}`}return i=i.replace(/\n+/g,`$&${l}`),`|${x}
${l}${k}${i}${h}`}function bk(e,t,i,o){let{type:s,value:a}=e,{actualString:r,implicitKey:n,indent:d,indentStep:l,inFlow:m}=t;if(n&&a.includes(`
`)||m&&/[[\]{},]/.test(a))return gi(a,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return n||m||!a.includes(
`
`)?gi(a,t):ns(e,t,i,o);if(!n&&!m&&s!==Mr.Scalar.PLAIN&&a.includes(`
`))return ns(e,t,i,o);if(os(a)){if(d==="")return t.forceBlockIndent=!0,ns(e,t,i,o);if(n&&d===l)return gi(a,t)}let p=a.replace(/\n+/g,`$&
${d}`);if(r){let u=v=>v.default&&v.tag!=="tag:yaml.org,2002:str"&&v.test?.test(p),{compat:h,tags:y}=t.doc.schema;if(y.some(u)||h?.some(u))return gi(a,t)}return n?
p:bn.foldFlowLines(p,d,bn.FOLD_FLOW,is(t,!1))}function wk(e,t,i,o){let{implicitKey:s,inFlow:a}=t,r=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:n}=e;n!==Mr.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(r.value)&&(n=Mr.Scalar.QUOTE_DOUBLE);let d=m=>{switch(m){case Mr.
Scalar.BLOCK_FOLDED:case Mr.Scalar.BLOCK_LITERAL:return s||a?gi(r.value,t):ns(r,t,i,o);case Mr.Scalar.QUOTE_DOUBLE:return no(r.value,t);case Mr.Scalar.QUOTE_SINGLE:
return Pl(r.value,t);case Mr.Scalar.PLAIN:return bk(r,t,i,o);default:return null}},l=d(n);if(l===null){let{defaultKeyType:m,defaultStringType:p}=t.options,u=s&&
m||p;if(l=d(u),l===null)throw new Error(`Unsupported default string type ${u}`)}return l}Eu.stringifyString=wk});var oo=Q(Il=>{"use strict";var kk=Ho(),wn=Pe(),Ak=to(),Sk=io();function Pk(e,t){let i=Object.assign({blockQuote:!0,commentString:Ak.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(i.collectionStyle){case"\
block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:i.flowCollectionPadding?" ":"",indent:"",indentStep:typeof i.
indent=="number"?" ".repeat(i.indent):"  ",inFlow:o,options:i}}function xk(e,t){if(t.tag){let s=e.filter(a=>a.tag===t.tag);if(s.length>0)return s.find(a=>a.format===
t.format)??s[0]}let i,o;if(wn.isScalar(t)){o=t.value;let s=e.filter(a=>a.identify?.(o));if(s.length>1){let a=s.filter(r=>r.test);a.length>0&&(s=a)}i=s.find(a=>a.
format===t.format)??s.find(a=>!a.format)}else o=t,i=e.find(s=>s.nodeClass&&o instanceof s.nodeClass);if(!i){let s=o?.constructor?.name??(o===null?"null":typeof o);
throw new Error(`Tag not resolved for ${s} value`)}return i}function Ik(e,t,{anchors:i,doc:o}){if(!o.directives)return"";let s=[],a=(wn.isScalar(e)||wn.isCollection(
e))&&e.anchor;a&&kk.anchorIsValid(a)&&(i.add(a),s.push(`&${a}`));let r=e.tag??(t.default?null:t.tag);return r&&s.push(o.directives.tagString(r)),s.join(" ")}function Rk(e,t,i,o){
if(wn.isPair(e))return e.toString(t,i,o);if(wn.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,a=wn.isNode(e)?
e:t.doc.createNode(e,{onTagObj:d=>s=d});s??(s=xk(t.doc.schema.tags,a));let r=Ik(a,s,t);r.length>0&&(t.indentAtStart=(t.indentAtStart??0)+r.length+1);let n=typeof s.
stringify=="function"?s.stringify(a,t,i,o):wn.isScalar(a)?Sk.stringifyString(a,t,i,o):a.toString(t,i,o);return r?wn.isScalar(a)||n[0]==="{"||n[0]==="["?`${r} ${n}`:
`${r}
${t.indent}${n}`:n}Il.createStringifyContext=Pk;Il.stringify=Rk});var Uu=Q(Mu=>{"use strict";var tn=Pe(),Lu=ct(),Du=oo(),so=to();function Ok({key:e,value:t},i,o,s){let{allNullValues:a,doc:r,indent:n,indentStep:d,options:{commentString:l,
indentSeq:m,simpleKeys:p}}=i,u=tn.isNode(e)&&e.comment||null;if(p){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(tn.isCollection(e)||
!tn.isNode(e)&&typeof e=="object"){let F="With simple keys, collection cannot be used as a key value";throw new Error(F)}}let h=!p&&(!e||u&&t==null&&!i.inFlow||
tn.isCollection(e)||(tn.isScalar(e)?e.type===Lu.Scalar.BLOCK_FOLDED||e.type===Lu.Scalar.BLOCK_LITERAL:typeof e=="object"));i=Object.assign({},i,{allNullValues:!1,
implicitKey:!h&&(p||!a),indent:n+d});let y=!1,v=!1,w=Du.stringify(e,i,()=>y=!0,()=>v=!0);if(!h&&!i.inFlow&&w.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(i.inFlow){if(a||t==null)return y&&o&&o(),w===""?"?":h?`? ${w}`:w}else if(a&&!p||t==null&&
h)return w=`? ${w}`,u&&!y?w+=so.lineComment(w,i.indent,l(u)):v&&s&&s(),w;y&&(u=null),h?(u&&(w+=so.lineComment(w,i.indent,l(u))),w=`? ${w}
${n}:`):(w=`${w}:`,u&&(w+=so.lineComment(w,i.indent,l(u))));let b,k,A;tn.isNode(t)?(b=!!t.spaceBefore,k=t.commentBefore,A=t.comment):(b=!1,k=null,A=null,t&&typeof t==
"object"&&(t=r.createNode(t))),i.implicitKey=!1,!h&&!u&&tn.isScalar(t)&&(i.indentAtStart=w.length+1),v=!1,!m&&d.length>=2&&!i.inFlow&&!h&&tn.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(i.indent=i.indent.substring(2));let x=!1,I=Du.stringify(t,i,()=>x=!0,()=>v=!0),N=" ";if(u||b||k){if(N=b?`
`:"",k){let F=l(k);N+=`
${so.indentComment(F,i.indent)}`}I===""&&!i.inFlow?N===`
`&&A&&(N=`

`):N+=`
${i.indent}`}else if(!h&&tn.isCollection(t)){let F=I[0],_=I.indexOf(`
`),le=_!==-1,z=i.inFlow??t.flow??t.items.length===0;if(le||!z){let Z=!1;if(le&&(F==="&"||F==="!")){let te=I.indexOf(" ");F==="&"&&te!==-1&&te<_&&I[te+1]==="!"&&
(te=I.indexOf(" ",te+1)),(te===-1||_<te)&&(Z=!0)}Z||(N=`
${i.indent}`)}}else(I===""||I[0]===`
`)&&(N="");return w+=N+I,i.inFlow?x&&o&&o():A&&!x?w+=so.lineComment(w,i.indent,l(A)):v&&s&&s(),w}Mu.stringifyPair=Ok});var Ol=Q(Rl=>{"use strict";var Fu=require("process");function Tk(e,...t){e==="debug"&&console.log(...t)}function Ck(e,t){(e==="debug"||e==="warn")&&(typeof Fu.emitWarning==
"function"?Fu.emitWarning(t):console.warn(t))}Rl.debug=Tk;Rl.warn=Ck});var ds=Q(cs=>{"use strict";var ls=Pe(),ju=ct(),ss="<<",as={identify:e=>e===ss||typeof e=="symbol"&&e.description===ss,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new ju.Scalar(Symbol(ss)),{addToJSMap:qu}),stringify:()=>ss},$k=(e,t)=>(as.identify(t)||ls.isScalar(t)&&(!t.type||t.type===
ju.Scalar.PLAIN)&&as.identify(t.value))&&e?.doc.schema.tags.some(i=>i.tag===as.tag&&i.default);function qu(e,t,i){let o=Wu(e,i);if(ls.isSeq(o))for(let s of o.items)
Tl(e,t,s);else if(Array.isArray(o))for(let s of o)Tl(e,t,s);else Tl(e,t,o)}function Tl(e,t,i){let o=Wu(e,i);if(!ls.isMap(o))throw new Error("Merge sources must \
be maps or map aliases");let s=o.toJSON(null,e,Map);for(let[a,r]of s)t instanceof Map?t.has(a)||t.set(a,r):t instanceof Set?t.add(a):Object.prototype.hasOwnProperty.
call(t,a)||Object.defineProperty(t,a,{value:r,writable:!0,enumerable:!0,configurable:!0});return t}function Wu(e,t){return e&&ls.isAlias(t)?t.resolve(e.doc,e):t}
cs.addMergeToJSMap=qu;cs.isMergeKey=$k;cs.merge=as});var $l=Q(zu=>{"use strict";var Nk=Ol(),Vu=ds(),_k=oo(),Ku=Pe(),Cl=gn();function Ek(e,t,{key:i,value:o}){if(Ku.isNode(i)&&i.addToJSMap)i.addToJSMap(e,t,o);else if(Vu.
isMergeKey(e,i))Vu.addMergeToJSMap(e,t,o);else{let s=Cl.toJS(i,"",e);if(t instanceof Map)t.set(s,Cl.toJS(o,s,e));else if(t instanceof Set)t.add(s);else{let a=Lk(
i,s,e),r=Cl.toJS(o,a,e);a in t?Object.defineProperty(t,a,{value:r,writable:!0,enumerable:!0,configurable:!0}):t[a]=r}}return t}function Lk(e,t,i){if(t===null)return"";
if(typeof t!="object")return String(t);if(Ku.isNode(e)&&i?.doc){let o=_k.createStringifyContext(i.doc,{});o.anchors=new Set;for(let a of i.anchors.keys())o.anchors.
add(a.anchor);o.inFlow=!0,o.inStringifyKey=!0;let s=e.toString(o);if(!i.mapKeyWarned){let a=JSON.stringify(s);a.length>40&&(a=a.substring(0,36)+'..."'),Nk.warn(
i.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${a}. Set mapAsMap: true to use object keys.`),i.mapKeyWarned=
!0}return s}return JSON.stringify(t)}zu.addPairToJSMap=Ek});var kn=Q(Nl=>{"use strict";var Bu=eo(),Dk=Uu(),Mk=$l(),us=Pe();function Uk(e,t,i){let o=Bu.createNode(e,void 0,i),s=Bu.createNode(t,void 0,i);return new fs(o,s)}
var fs=class e{constructor(t,i=null){Object.defineProperty(this,us.NODE_TYPE,{value:us.PAIR}),this.key=t,this.value=i}clone(t){let{key:i,value:o}=this;return us.
isNode(i)&&(i=i.clone(t)),us.isNode(o)&&(o=o.clone(t)),new e(i,o)}toJSON(t,i){let o=i?.mapAsMap?new Map:{};return Mk.addPairToJSMap(i,o,this)}toString(t,i,o){return t?.
doc?Dk.stringifyPair(this,t,i,o):JSON.stringify(this)}};Nl.Pair=fs;Nl.createPair=Uk});var _l=Q(Gu=>{"use strict";var zn=Pe(),Ju=oo(),ps=to();function Fk(e,t,i){return(t.inFlow??e.flow?qk:jk)(e,t,i)}function jk({comment:e,items:t},i,{blockItemPrefix:o,
flowChars:s,itemIndent:a,onChompKeep:r,onComment:n}){let{indent:d,options:{commentString:l}}=i,m=Object.assign({},i,{indent:a,type:null}),p=!1,u=[];for(let y=0;y<
t.length;++y){let v=t[y],w=null;if(zn.isNode(v))!p&&v.spaceBefore&&u.push(""),ms(i,u,v.commentBefore,p),v.comment&&(w=v.comment);else if(zn.isPair(v)){let k=zn.
isNode(v.key)?v.key:null;k&&(!p&&k.spaceBefore&&u.push(""),ms(i,u,k.commentBefore,p))}p=!1;let b=Ju.stringify(v,m,()=>w=null,()=>p=!0);w&&(b+=ps.lineComment(b,a,
l(w))),p&&w&&(p=!1),u.push(o+b)}let h;if(u.length===0)h=s.start+s.end;else{h=u[0];for(let y=1;y<u.length;++y){let v=u[y];h+=v?`
${d}${v}`:`
`}}return e?(h+=`
`+ps.indentComment(l(e),d),n&&n()):p&&r&&r(),h}function qk({items:e},t,{flowChars:i,itemIndent:o}){let{indent:s,indentStep:a,flowCollectionPadding:r,options:{commentString:n}}=t;
o+=a;let d=Object.assign({},t,{indent:o,inFlow:!0,type:null}),l=!1,m=0,p=[];for(let y=0;y<e.length;++y){let v=e[y],w=null;if(zn.isNode(v))v.spaceBefore&&p.push(
""),ms(t,p,v.commentBefore,!1),v.comment&&(w=v.comment);else if(zn.isPair(v)){let k=zn.isNode(v.key)?v.key:null;k&&(k.spaceBefore&&p.push(""),ms(t,p,k.commentBefore,
!1),k.comment&&(l=!0));let A=zn.isNode(v.value)?v.value:null;A?(A.comment&&(w=A.comment),A.commentBefore&&(l=!0)):v.value==null&&k?.comment&&(w=k.comment)}w&&(l=
!0);let b=Ju.stringify(v,d,()=>w=null);l||(l=p.length>m||b.includes(`
`)),y<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=p.reduce((k,A)=>k+A.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
w&&(b+=ps.lineComment(b,o,n(w))),p.push(b),m=p.length}let{start:u,end:h}=i;if(p.length===0)return u+h;if(!l){let y=p.reduce((v,w)=>v+w.length+2,2);l=t.options.lineWidth>
0&&y>t.options.lineWidth}if(l){let y=u;for(let v of p)y+=v?`
${a}${s}${v}`:`
`;return`${y}
${s}${h}`}else return`${u}${r}${p.join(" ")}${r}${h}`}function ms({indent:e,options:{commentString:t}},i,o,s){if(o&&s&&(o=o.replace(/^\n+/,"")),o){let a=ps.indentComment(
t(o),e);i.push(a.trimStart())}}Gu.stringifyCollection=Fk});var Sn=Q(Ll=>{"use strict";var Wk=_l(),Vk=$l(),Kk=es(),An=Pe(),hs=kn(),zk=ct();function ao(e,t){let i=An.isScalar(t)?t.value:t;for(let o of e)if(An.isPair(o)&&(o.
key===t||o.key===i||An.isScalar(o.key)&&o.key.value===i))return o}var El=class extends Kk.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(An.MAP,t),this.items=[]}static from(t,i,o){let{keepUndefined:s,replacer:a}=o,r=new this(t),n=(d,l)=>{if(typeof a=="function")l=a.call(i,d,l);else if(Array.
isArray(a)&&!a.includes(d))return;(l!==void 0||s)&&r.items.push(hs.createPair(d,l,o))};if(i instanceof Map)for(let[d,l]of i)n(d,l);else if(i&&typeof i=="object")
for(let d of Object.keys(i))n(d,i[d]);return typeof t.sortMapEntries=="function"&&r.items.sort(t.sortMapEntries),r}add(t,i){let o;An.isPair(t)?o=t:!t||typeof t!=
"object"||!("key"in t)?o=new hs.Pair(t,t?.value):o=new hs.Pair(t.key,t.value);let s=ao(this.items,o.key),a=this.schema?.sortMapEntries;if(s){if(!i)throw new Error(
`Key ${o.key} already set`);An.isScalar(s.value)&&zk.isScalarValue(o.value)?s.value.value=o.value:s.value=o.value}else if(a){let r=this.items.findIndex(n=>a(o,n)<
0);r===-1?this.items.push(o):this.items.splice(r,0,o)}else this.items.push(o)}delete(t){let i=ao(this.items,t);return i?this.items.splice(this.items.indexOf(i),
1).length>0:!1}get(t,i){let s=ao(this.items,t)?.value;return(!i&&An.isScalar(s)?s.value:s)??void 0}has(t){return!!ao(this.items,t)}set(t,i){this.add(new hs.Pair(
t,i),!0)}toJSON(t,i,o){let s=o?new o:i?.mapAsMap?new Map:{};i?.onCreate&&i.onCreate(s);for(let a of this.items)Vk.addPairToJSMap(i,s,a);return s}toString(t,i,o){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!An.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Wk.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:o,onComment:i})}};Ll.YAMLMap=El;Ll.findPair=ao});var vi=Q(Hu=>{"use strict";var Bk=Pe(),Yu=Sn(),Jk={collection:"map",default:!0,nodeClass:Yu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Bk.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,i)=>Yu.YAMLMap.from(e,t,i)};Hu.map=Jk});var Pn=Q(Zu=>{"use strict";var Gk=eo(),Yk=_l(),Hk=es(),gs=Pe(),Zk=ct(),Xk=gn(),Dl=class extends Hk.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(gs.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let i=ys(t);return typeof i!="number"?!1:this.items.splice(i,1).length>0}get(t,i){let o=ys(t);
if(typeof o!="number")return;let s=this.items[o];return!i&&gs.isScalar(s)?s.value:s}has(t){let i=ys(t);return typeof i=="number"&&i<this.items.length}set(t,i){let o=ys(
t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.items[o];gs.isScalar(s)&&Zk.isScalarValue(i)?s.value=i:this.items[o]=i}toJSON(t,i){
let o=[];i?.onCreate&&i.onCreate(o);let s=0;for(let a of this.items)o.push(Xk.toJS(a,String(s++),i));return o}toString(t,i,o){return t?Yk.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:i}):JSON.stringify(this)}static from(t,i,o){let{replacer:s}=o,
a=new this(t);if(i&&Symbol.iterator in Object(i)){let r=0;for(let n of i){if(typeof s=="function"){let d=i instanceof Set?n:String(r++);n=s.call(i,d,n)}a.items.
push(Gk.createNode(n,void 0,o))}}return a}};function ys(e){let t=gs.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Zu.YAMLSeq=Dl});var bi=Q(Qu=>{"use strict";var Qk=Pe(),Xu=Pn(),eA={collection:"seq",default:!0,nodeClass:Xu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Qk.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,i)=>Xu.YAMLSeq.from(e,t,i)};Qu.seq=eA});var lo=Q(ef=>{"use strict";var tA=io(),rA={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,i,o){return t=Object.
assign({actualString:!0},t),tA.stringifyString(e,t,i,o)}};ef.string=rA});var vs=Q(nf=>{"use strict";var tf=ct(),rf={identify:e=>e==null,createNode:()=>new tf.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new tf.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&rf.test.test(e)?e:t.options.nullStr};nf.nullTag=rf});var Ml=Q(sf=>{"use strict";var nA=ct(),of={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new nA.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},i){if(e&&of.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?i.options.trueStr:
i.options.falseStr}};sf.boolTag=of});var wi=Q(af=>{"use strict";function iA({format:e,minFractionDigits:t,tag:i,value:o}){if(typeof o=="bigint")return String(o);let s=typeof o=="number"?o:Number(o);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let a=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!i||i==="tag:yaml.org,2002:float")&&/^-?\d/.test(
a)&&!a.includes("e")){let r=a.indexOf(".");r<0&&(r=a.length,a+=".");let n=t-(a.length-r-1);for(;n-- >0;)a+="0"}return a}af.stringifyNumber=iA});var Fl=Q(bs=>{"use strict";var oA=ct(),Ul=wi(),sA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ul.stringifyNumber},aA={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():Ul.stringifyNumber(e)}},lA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new oA.Scalar(parseFloat(e)),i=e.indexOf(".");return i!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-i-1),t},stringify:Ul.stringifyNumber};
bs.float=lA;bs.floatExp=aA;bs.floatNaN=sA});var ql=Q(ks=>{"use strict";var lf=wi(),ws=e=>typeof e=="bigint"||Number.isInteger(e),jl=(e,t,i,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),i);function cf(e,t,i){
let{value:o}=e;return ws(o)&&o>=0?i+o.toString(t):lf.stringifyNumber(e)}var cA={identify:e=>ws(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,i)=>jl(e,2,8,i),stringify:e=>cf(e,8,"0o")},dA={identify:ws,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,i)=>jl(e,0,10,i),
stringify:lf.stringifyNumber},uA={identify:e=>ws(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,i)=>jl(e,2,16,
i),stringify:e=>cf(e,16,"0x")};ks.int=dA;ks.intHex=uA;ks.intOct=cA});var uf=Q(df=>{"use strict";var fA=vi(),pA=vs(),mA=bi(),hA=lo(),yA=Ml(),Wl=Fl(),Vl=ql(),gA=[fA.map,mA.seq,hA.string,pA.nullTag,yA.boolTag,Vl.intOct,Vl.int,Vl.intHex,
Wl.floatNaN,Wl.floatExp,Wl.float];df.schema=gA});var mf=Q(pf=>{"use strict";var vA=ct(),bA=vi(),wA=bi();function ff(e){return typeof e=="bigint"||Number.isInteger(e)}var As=({value:e})=>JSON.stringify(e),kA=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:As},{identify:e=>e==null,createNode:()=>new vA.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:As},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:As},{identify:ff,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:i})=>i?BigInt(e):
parseInt(e,10),stringify:({value:e})=>ff(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:As}],AA={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},SA=[bA.map,wA.seq].
concat(kA,AA);pf.schema=SA});var zl=Q(hf=>{"use strict";var co=require("buffer"),Kl=ct(),PA=io(),xA={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof co.Buffer=="function")return co.Buffer.from(e,"base64");if(typeof atob=="function"){let i=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(i.length);for(let s=0;s<
i.length;++s)o[s]=i.charCodeAt(s);return o}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:i},o,s,a){if(!i)return"";let r=i,n;if(typeof co.Buffer=="function")n=r instanceof co.Buffer?r.toString("base64"):co.Buffer.from(r.buffer).
toString("base64");else if(typeof btoa=="function"){let d="";for(let l=0;l<r.length;++l)d+=String.fromCharCode(r[l]);n=btoa(d)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Kl.Scalar.BLOCK_LITERAL),t!==Kl.Scalar.QUOTE_DOUBLE){let d=Math.max(o.options.
lineWidth-o.indent.length,o.options.minContentWidth),l=Math.ceil(n.length/d),m=new Array(l);for(let p=0,u=0;p<l;++p,u+=d)m[p]=n.substr(u,d);n=m.join(t===Kl.Scalar.
BLOCK_LITERAL?`
`:" ")}return PA.stringifyString({comment:e,type:t,value:n},o,s,a)}};hf.binary=xA});var xs=Q(Ps=>{"use strict";var Ss=Pe(),Bl=kn(),IA=ct(),RA=Pn();function yf(e,t){if(Ss.isSeq(e))for(let i=0;i<e.items.length;++i){let o=e.items[i];if(!Ss.isPair(
o)){if(Ss.isMap(o)){o.items.length>1&&t("Each pair must have its own sequence indicator");let s=o.items[0]||new Bl.Pair(new IA.Scalar(null));if(o.commentBefore&&
(s.key.commentBefore=s.key.commentBefore?`${o.commentBefore}
${s.key.commentBefore}`:o.commentBefore),o.comment){let a=s.value??s.key;a.comment=a.comment?`${o.comment}
${a.comment}`:o.comment}o=s}e.items[i]=Ss.isPair(o)?o:new Bl.Pair(o)}}else t("Expected a sequence for this tag");return e}function gf(e,t,i){let{replacer:o}=i,s=new RA.
YAMLSeq(e);s.tag="tag:yaml.org,2002:pairs";let a=0;if(t&&Symbol.iterator in Object(t))for(let r of t){typeof o=="function"&&(r=o.call(t,String(a++),r));let n,d;
if(Array.isArray(r))if(r.length===2)n=r[0],d=r[1];else throw new TypeError(`Expected [key, value] tuple: ${r}`);else if(r&&r instanceof Object){let l=Object.keys(
r);if(l.length===1)n=l[0],d=r[n];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else n=r;s.items.push(Bl.createPair(n,d,i))}return s}
var OA={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:yf,createNode:gf};Ps.createPairs=gf;Ps.pairs=OA;Ps.resolvePairs=yf});var Yl=Q(Gl=>{"use strict";var vf=Pe(),Jl=gn(),uo=Sn(),TA=Pn(),bf=xs(),Bn=class e extends TA.YAMLSeq{constructor(){super(),this.add=uo.YAMLMap.prototype.add.bind(
this),this.delete=uo.YAMLMap.prototype.delete.bind(this),this.get=uo.YAMLMap.prototype.get.bind(this),this.has=uo.YAMLMap.prototype.has.bind(this),this.set=uo.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,i){if(!i)return super.toJSON(t);let o=new Map;i?.onCreate&&i.onCreate(o);for(let s of this.items){let a,r;if(vf.
isPair(s)?(a=Jl.toJS(s.key,"",i),r=Jl.toJS(s.value,a,i)):a=Jl.toJS(s,"",i),o.has(a))throw new Error("Ordered maps must not include duplicate keys");o.set(a,r)}return o}static from(t,i,o){
let s=bf.createPairs(t,i,o),a=new this;return a.items=s.items,a}};Bn.tag="tag:yaml.org,2002:omap";var CA={collection:"seq",identify:e=>e instanceof Map,nodeClass:Bn,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let i=bf.resolvePairs(e,t),o=[];for(let{key:s}of i.items)vf.isScalar(s)&&(o.includes(s.value)?t(`Ordered ma\
ps must not include duplicate keys: ${s.value}`):o.push(s.value));return Object.assign(new Bn,i)},createNode:(e,t,i)=>Bn.from(e,t,i)};Gl.YAMLOMap=Bn;Gl.omap=CA});var Pf=Q(Hl=>{"use strict";var wf=ct();function kf({value:e,source:t},i){return t&&(e?Af:Sf).test.test(t)?t:e?i.options.trueStr:i.options.falseStr}var Af={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new wf.Scalar(!0),stringify:kf},Sf={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new wf.Scalar(!1),stringify:kf};Hl.falseTag=Sf;Hl.trueTag=
Af});var xf=Q(Is=>{"use strict";var $A=ct(),Zl=wi(),NA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Zl.stringifyNumber},_A={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Zl.stringifyNumber(e)}},EA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new $A.Scalar(parseFloat(e.replace(/_/g,""))),i=e.indexOf(".");if(i!==-1){let o=e.substring(
i+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},stringify:Zl.stringifyNumber};Is.float=EA;Is.floatExp=_A;Is.floatNaN=NA});var Rf=Q(po=>{"use strict";var If=wi(),fo=e=>typeof e=="bigint"||Number.isInteger(e);function Rs(e,t,i,{intAsBigInt:o}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),o){switch(i){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let r=BigInt(e);return s==="-"?BigInt(-1)*
r:r}let a=parseInt(e,i);return s==="-"?-1*a:a}function Xl(e,t,i){let{value:o}=e;if(fo(o)){let s=o.toString(t);return o<0?"-"+i+s.substr(1):i+s}return If.stringifyNumber(
e)}var LA={identify:fo,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,i)=>Rs(e,2,2,i),stringify:e=>Xl(e,2,"0b")},DA={identify:fo,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,i)=>Rs(e,1,8,i),stringify:e=>Xl(e,8,"0")},MA={identify:fo,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,i)=>Rs(e,0,10,i),stringify:If.stringifyNumber},UA={identify:fo,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,i)=>Rs(e,2,16,i),stringify:e=>Xl(e,16,"0x")};po.int=MA;po.intBin=LA;po.intHex=UA;po.intOct=DA});var ec=Q(Ql=>{"use strict";var Cs=Pe(),Os=kn(),Ts=Sn(),Jn=class e extends Ts.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let i;Cs.isPair(t)?i=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?i=new Os.Pair(t.key,null):i=new Os.Pair(t,null),Ts.findPair(this.items,i.key)||this.items.push(i)}get(t,i){let o=Ts.
findPair(this.items,t);return!i&&Cs.isPair(o)?Cs.isScalar(o.key)?o.key.value:o.key:o}set(t,i){if(typeof i!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof i}`);let o=Ts.findPair(this.items,t);o&&!i?this.items.splice(this.items.indexOf(o),1):!o&&i&&this.items.push(new Os.
Pair(t))}toJSON(t,i){return super.toJSON(t,i,Set)}toString(t,i,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),i,o);throw new Error("Set items must all have null values")}static from(t,i,o){let{replacer:s}=o,a=new this(t);if(i&&Symbol.iterator in
Object(i))for(let r of i)typeof s=="function"&&(r=s.call(i,r,r)),a.items.push(Os.createPair(r,null,o));return a}};Jn.tag="tag:yaml.org,2002:set";var FA={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Jn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,i)=>Jn.from(e,t,i),resolve(e,t){if(Cs.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Jn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Ql.YAMLSet=Jn;Ql.set=FA});var rc=Q($s=>{"use strict";var jA=wi();function tc(e,t){let i=e[0],o=i==="-"||i==="+"?e.substring(1):e,s=r=>t?BigInt(r):Number(r),a=o.replace(/_/g,"").split(":").
reduce((r,n)=>r*s(60)+s(n),s(0));return i==="-"?s(-1)*a:a}function Of(e){let{value:t}=e,i=r=>r;if(typeof t=="bigint")i=r=>BigInt(r);else if(isNaN(t)||!isFinite(
t))return jA.stringifyNumber(e);let o="";t<0&&(o="-",t*=i(-1));let s=i(60),a=[t%s];return t<60?a.unshift(0):(t=(t-a[0])/s,a.unshift(t%s),t>=60&&(t=(t-a[0])/s,a.
unshift(t))),o+a.map(r=>String(r).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var qA={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:i})=>tc(e,i),stringify:Of},WA={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>tc(e,!1),stringify:Of},Tf={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Tf.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,i,o,s,a,r,n]=t.map(Number),d=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(i,o-1,s,a||0,r||0,n||0,d),m=t[8];if(m&&m!=="Z"){let p=tc(m,!1);Math.
abs(p)<30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};$s.floatTime=WA;$s.intTime=qA;$s.
timestamp=Tf});var Nf=Q($f=>{"use strict";var VA=vi(),KA=vs(),zA=bi(),BA=lo(),JA=zl(),Cf=Pf(),nc=xf(),Ns=Rf(),GA=ds(),YA=Yl(),HA=xs(),ZA=ec(),ic=rc(),XA=[VA.map,zA.seq,BA.string,
KA.nullTag,Cf.trueTag,Cf.falseTag,Ns.intBin,Ns.intOct,Ns.int,Ns.intHex,nc.floatNaN,nc.floatExp,nc.float,JA.binary,GA.merge,YA.omap,HA.pairs,ZA.set,ic.intTime,ic.
floatTime,ic.timestamp];$f.schema=XA});var Wf=Q(ac=>{"use strict";var Df=vi(),QA=vs(),Mf=bi(),eS=lo(),tS=Ml(),oc=Fl(),sc=ql(),rS=uf(),nS=mf(),Uf=zl(),mo=ds(),Ff=Yl(),jf=xs(),_f=Nf(),qf=ec(),_s=rc(),Ef=new Map(
[["core",rS.schema],["failsafe",[Df.map,Mf.seq,eS.string]],["json",nS.schema],["yaml11",_f.schema],["yaml-1.1",_f.schema]]),Lf={binary:Uf.binary,bool:tS.boolTag,
float:oc.float,floatExp:oc.floatExp,floatNaN:oc.floatNaN,floatTime:_s.floatTime,int:sc.int,intHex:sc.intHex,intOct:sc.intOct,intTime:_s.intTime,map:Df.map,merge:mo.
merge,null:QA.nullTag,omap:Ff.omap,pairs:jf.pairs,seq:Mf.seq,set:qf.set,timestamp:_s.timestamp},iS={"tag:yaml.org,2002:binary":Uf.binary,"tag:yaml.org,2002:merg\
e":mo.merge,"tag:yaml.org,2002:omap":Ff.omap,"tag:yaml.org,2002:pairs":jf.pairs,"tag:yaml.org,2002:set":qf.set,"tag:yaml.org,2002:timestamp":_s.timestamp};function oS(e,t,i){
let o=Ef.get(t);if(o&&!e)return i&&!o.includes(mo.merge)?o.concat(mo.merge):o.slice();let s=o;if(!s)if(Array.isArray(e))s=[];else{let a=Array.from(Ef.keys()).filter(
r=>r!=="yaml11").map(r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${a} or define customTags array`)}if(Array.isArray(e))for(let a of e)
s=s.concat(a);else typeof e=="function"&&(s=e(s.slice()));return i&&(s=s.concat(mo.merge)),s.reduce((a,r)=>{let n=typeof r=="string"?Lf[r]:r;if(!n){let d=JSON.stringify(
r),l=Object.keys(Lf).map(m=>JSON.stringify(m)).join(", ");throw new Error(`Unknown custom tag ${d}; use one of ${l}`)}return a.includes(n)||a.push(n),a},[])}ac.
coreKnownTags=iS;ac.getTags=oS});var dc=Q(Vf=>{"use strict";var lc=Pe(),sS=vi(),aS=bi(),lS=lo(),Es=Wf(),cS=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,cc=class e{constructor({compat:t,customTags:i,merge:o,
resolveKnownTags:s,schema:a,sortMapEntries:r,toStringDefaults:n}){this.compat=Array.isArray(t)?Es.getTags(t,"compat"):t?Es.getTags(null,t):null,this.name=typeof a==
"string"&&a||"core",this.knownTags=s?Es.coreKnownTags:{},this.tags=Es.getTags(i,this.name,o),this.toStringOptions=n??null,Object.defineProperty(this,lc.MAP,{value:sS.
map}),Object.defineProperty(this,lc.SCALAR,{value:lS.string}),Object.defineProperty(this,lc.SEQ,{value:aS.seq}),this.sortMapEntries=typeof r=="function"?r:r===!0?
cS:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Vf.Schema=cc});var zf=Q(Kf=>{"use strict";var dS=Pe(),uc=oo(),ho=to();function uS(e,t){let i=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let d=e.directives.toString(
e);d?(i.push(d),o=!0):e.directives.docStart&&(o=!0)}o&&i.push("---");let s=uc.createStringifyContext(e,t),{commentString:a}=s.options;if(e.commentBefore){i.length!==
1&&i.unshift("");let d=a(e.commentBefore);i.unshift(ho.indentComment(d,""))}let r=!1,n=null;if(e.contents){if(dS.isNode(e.contents)){if(e.contents.spaceBefore&&
o&&i.push(""),e.contents.commentBefore){let m=a(e.contents.commentBefore);i.push(ho.indentComment(m,""))}s.forceBlockIndent=!!e.comment,n=e.contents.comment}let d=n?
void 0:()=>r=!0,l=uc.stringify(e.contents,s,()=>n=null,d);n&&(l+=ho.lineComment(l,"",a(n))),(l[0]==="|"||l[0]===">")&&i[i.length-1]==="---"?i[i.length-1]=`--- ${l}`:
i.push(l)}else i.push(uc.stringify(e.contents,s));if(e.directives?.docEnd)if(e.comment){let d=a(e.comment);d.includes(`
`)?(i.push("..."),i.push(ho.indentComment(d,""))):i.push(`... ${d}`)}else i.push("...");else{let d=e.comment;d&&r&&(d=d.replace(/^\n+/,"")),d&&((!r||n)&&i[i.length-
1]!==""&&i.push(""),i.push(ho.indentComment(a(d),"")))}return i.join(`
`)+`
`}Kf.stringifyDocument=uS});var yo=Q(Bf=>{"use strict";var fS=Qi(),ki=es(),Pr=Pe(),pS=kn(),mS=gn(),hS=dc(),yS=zf(),fc=Ho(),gS=yl(),vS=eo(),pc=hl(),mc=class e{constructor(t,i,o){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Pr.NODE_TYPE,{value:Pr.DOC});let s=null;typeof i=="function"||Array.isArray(i)?
s=i:o===void 0&&i&&(o=i,i=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},o);this.options=a;let{version:r}=a;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.explicit&&(r=this.directives.yaml.
version)):this.directives=new pc.Directives({version:r}),this.setSchema(r,o),this.contents=t===void 0?null:this.createNode(t,s,o)}clone(){let t=Object.create(e.
prototype,{[Pr.NODE_TYPE]:{value:Pr.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Pr.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ai(this.contents)&&this.contents.add(t)}addIn(t,i){Ai(this.
contents)&&this.contents.addIn(t,i)}createAlias(t,i){if(!t.anchor){let o=fc.anchorNames(this);t.anchor=!i||o.has(i)?fc.findNewAnchor(i||"a",o):i}return new fS.Alias(
t.anchor)}createNode(t,i,o){let s;if(typeof i=="function")t=i.call({"":t},"",t),s=i;else if(Array.isArray(i)){let w=k=>typeof k=="number"||k instanceof String||
k instanceof Number,b=i.filter(w).map(String);b.length>0&&(i=i.concat(b)),s=i}else o===void 0&&i&&(o=i,i=void 0);let{aliasDuplicateObjects:a,anchorPrefix:r,flow:n,
keepUndefined:d,onTagObj:l,tag:m}=o??{},{onAnchor:p,setAnchors:u,sourceObjects:h}=fc.createNodeAnchors(this,r||"a"),y={aliasDuplicateObjects:a??!0,keepUndefined:d??
!1,onAnchor:p,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:h},v=vS.createNode(t,m,y);return n&&Pr.isCollection(v)&&(v.flow=!0),u(),v}createPair(t,i,o={}){
let s=this.createNode(t,null,o),a=this.createNode(i,null,o);return new pS.Pair(s,a)}delete(t){return Ai(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ki.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Ai(this.contents)?this.contents.deleteIn(t):!1}get(t,i){return Pr.isCollection(this.contents)?this.
contents.get(t,i):void 0}getIn(t,i){return ki.isEmptyPath(t)?!i&&Pr.isScalar(this.contents)?this.contents.value:this.contents:Pr.isCollection(this.contents)?this.
contents.getIn(t,i):void 0}has(t){return Pr.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return ki.isEmptyPath(t)?this.contents!==void 0:Pr.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,i){this.contents==null?this.contents=ki.collectionFromPath(this.schema,[t],i):Ai(this.contents)&&this.contents.set(
t,i)}setIn(t,i){ki.isEmptyPath(t)?this.contents=i:this.contents==null?this.contents=ki.collectionFromPath(this.schema,Array.from(t),i):Ai(this.contents)&&this.contents.
setIn(t,i)}setSchema(t,i={}){typeof t=="number"&&(t=String(t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new pc.
Directives({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new pc.Directives({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let s=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(i.schema instanceof Object)this.schema=i.schema;else if(o)this.schema=
new hS.Schema(Object.assign(o,i));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:i,mapAsMap:o,
maxAliasCount:s,onAnchor:a,reviver:r}={}){let n={anchors:new Map,doc:this,keep:!t,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},d=mS.toJS(
this.contents,i??"",n);if(typeof a=="function")for(let{count:l,res:m}of n.anchors.values())a(m,l);return typeof r=="function"?gS.applyReviver(r,{"":d},"",d):d}toJSON(t,i){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:i})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let i=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${i}`)}return yS.stringifyDocument(this,t)}};function Ai(e){if(Pr.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Bf.Document=mc});var bo=Q(vo=>{"use strict";var go=class extends Error{constructor(t,i,o,s){super(),this.name=t,this.code=o,this.message=s,this.pos=i}},hc=class extends go{constructor(t,i,o){
super("YAMLParseError",t,i,o)}},yc=class extends go{constructor(t,i,o){super("YAMLWarning",t,i,o)}},bS=(e,t)=>i=>{if(i.pos[0]===-1)return;i.linePos=i.pos.map(n=>t.
linePos(n));let{line:o,col:s}=i.linePos[0];i.message+=` at line ${o}, column ${s}`;let a=s-1,r=e.substring(t.lineStarts[o-1],t.lineStarts[o]).replace(/[\n\r]+$/,
"");if(a>=60&&r.length>80){let n=Math.min(a-39,r.length-79);r="\u2026"+r.substring(n),a-=n-1}if(r.length>80&&(r=r.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(r.substring(
0,a))){let n=e.substring(t.lineStarts[o-2],t.lineStarts[o-1]);n.length>80&&(n=n.substring(0,79)+`\u2026
`),r=n+r}if(/[^ ]/.test(r)){let n=1,d=i.linePos[1];d?.line===o&&d.col>s&&(n=Math.max(1,Math.min(d.col-s,80-a)));let l=" ".repeat(a)+"^".repeat(n);i.message+=`:

${r}
${l}
`}};vo.YAMLError=go;vo.YAMLParseError=hc;vo.YAMLWarning=yc;vo.prettifyError=bS});var wo=Q(Jf=>{"use strict";function wS(e,{flow:t,indicator:i,next:o,offset:s,onError:a,parentIndent:r,startOnNewline:n}){let d=!1,l=n,m=n,p="",u="",h=!1,y=!1,v=null,
w=null,b=null,k=null,A=null,x=null,I=null;for(let _ of e)switch(y&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&a(_.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),v&&(l&&_.type!=="comment"&&_.type!=="newline"&&a(v,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),v=null),_.type){case"space":!t&&(i!=="doc-start"||o?.type!=="flow-collection")&&_.source.includes("	")&&(v=_),m=!0;break;case"comment":{m||a(_,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let le=_.source.substring(1)||" ";p?p+=u+le:p=le,u="",l=!1;break}case"new\
line":l?p?p+=_.source:(!x||i!=="seq-item-ind")&&(d=!0):u+=_.source,l=!0,h=!0,(w||b)&&(k=_),m=!0;break;case"anchor":w&&a(_,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),_.source.endsWith(":")&&a(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=_,I??(I=_.offset),l=!1,m=!1,y=!0;break;case"\
tag":{b&&a(_,"MULTIPLE_TAGS","A node can have at most one tag"),b=_,I??(I=_.offset),l=!1,m=!1,y=!0;break}case i:(w||b)&&a(_,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${_.source} indicator`),x&&a(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),x=_,l=i==="seq-item-ind"||i==="explicit-key-i\
nd",m=!1;break;case"comma":if(t){A&&a(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),A=_,l=!1,m=!1;break}default:a(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} toke\
n`),l=!1,m=!1}let N=e[e.length-1],F=N?N.offset+N.source.length:s;return y&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!==
"")&&a(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),v&&(l&&v.indent<=r||o?.type==="block-map"||o?.type==="bl\
ock-seq")&&a(v,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:x,spaceBefore:d,comment:p,hasNewline:h,anchor:w,tag:b,newlineAfterProp:k,end:F,
start:I??F}}Jf.resolveProps=wS});var Ls=Q(Gf=>{"use strict";function gc(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let i of t.start)if(i.type==="n\
ewline")return!0;if(t.sep){for(let i of t.sep)if(i.type==="newline")return!0}if(gc(t.key)||gc(t.value))return!0}return!1;default:return!0}}Gf.containsNewline=gc});var vc=Q(Yf=>{"use strict";var kS=Ls();function AS(e,t,i){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&kS.containsNewline(
t)&&i(o,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Yf.flowIndentCheck=AS});var bc=Q(Zf=>{"use strict";var Hf=Pe();function SS(e,t,i){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let s=typeof o=="function"?o:(a,r)=>a===r||Hf.isScalar(
a)&&Hf.isScalar(r)&&a.value===r.value;return t.some(a=>s(a.key,i))}Zf.mapIncludes=SS});var np=Q(rp=>{"use strict";var Xf=kn(),PS=Sn(),Qf=wo(),xS=Ls(),ep=vc(),IS=bc(),tp="All mapping items must start at the same column";function RS({composeNode:e,composeEmptyNode:t},i,o,s,a){
let r=a?.nodeClass??PS.YAMLMap,n=new r(i.schema);i.atRoot&&(i.atRoot=!1);let d=o.offset,l=null;for(let m of o.items){let{start:p,key:u,sep:h,value:y}=m,v=Qf.resolveProps(
p,{indicator:"explicit-key-ind",next:u??h?.[0],offset:d,onError:s,parentIndent:o.indent,startOnNewline:!0}),w=!v.found;if(w){if(u&&(u.type==="block-seq"?s(d,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==o.indent&&s(d,"BAD_INDENT",tp)),!v.anchor&&!v.tag&&!h){
l=v.end,v.comment&&(n.comment?n.comment+=`
`+v.comment:n.comment=v.comment);continue}(v.newlineAfterProp||xS.containsNewline(u))&&s(u??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else v.found?.indent!==o.indent&&s(d,"BAD_INDENT",tp);i.atKey=!0;let b=v.end,k=u?e(i,u,v,s):t(i,b,p,null,v,s);i.schema.compat&&ep.flowIndentCheck(
o.indent,u,s),i.atKey=!1,IS.mapIncludes(i,n.items,k)&&s(b,"DUPLICATE_KEY","Map keys must be unique");let A=Qf.resolveProps(h??[],{indicator:"map-value-ind",next:y,
offset:k.range[2],onError:s,parentIndent:o.indent,startOnNewline:!u||u.type==="block-scalar"});if(d=A.end,A.found){w&&(y?.type==="block-map"&&!A.hasNewline&&s(d,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),i.options.strict&&v.start<A.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let x=y?e(i,y,A,s):t(i,d,h,null,A,s);i.schema.compat&&ep.flowIndentCheck(
o.indent,y,s),d=x.range[2];let I=new Xf.Pair(k,x);i.options.keepSourceTokens&&(I.srcToken=m),n.items.push(I)}else{w&&s(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),A.comment&&(k.comment?k.comment+=`
`+A.comment:k.comment=A.comment);let x=new Xf.Pair(k);i.options.keepSourceTokens&&(x.srcToken=m),n.items.push(x)}}return l&&l<d&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),n.range=[o.offset,d,l??d],n}rp.resolveBlockMap=RS});var op=Q(ip=>{"use strict";var OS=Pn(),TS=wo(),CS=vc();function $S({composeNode:e,composeEmptyNode:t},i,o,s,a){let r=a?.nodeClass??OS.YAMLSeq,n=new r(i.schema);
i.atRoot&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let d=o.offset,l=null;for(let{start:m,value:p}of o.items){let u=TS.resolveProps(m,{indicator:"seq-item-ind",next:p,
offset:d,onError:s,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||p)p?.type==="block-seq"?s(u.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(d,"MISSING_CHAR","Sequence item without - indicator");else{l=u.end,u.comment&&(n.comment=u.comment);continue}let h=p?e(i,p,u,s):
t(i,u.end,m,null,u,s);i.schema.compat&&CS.flowIndentCheck(o.indent,p,s),d=h.range[2],n.items.push(h)}return n.range=[o.offset,d,l??d],n}ip.resolveBlockSeq=$S});var Si=Q(sp=>{"use strict";function NS(e,t,i,o){let s="";if(e){let a=!1,r="";for(let n of e){let{source:d,type:l}=n;switch(l){case"space":a=!0;break;case"commen\
t":{i&&!a&&o(n,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let m=d.substring(1)||" ";s?s+=r+m:s=m,r="";break}case"n\
ewline":s&&(r+=d),a=!0;break;default:o(n,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=d.length}}return{comment:s,offset:t}}sp.resolveEnd=NS});var dp=Q(cp=>{"use strict";var _S=Pe(),ES=kn(),ap=Sn(),LS=Pn(),DS=Si(),lp=wo(),MS=Ls(),US=bc(),wc="Block collections are not allowed within flow collections",kc=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function FS({composeNode:e,composeEmptyNode:t},i,o,s,a){let r=o.start.source==="{",n=r?"flow map":"flow sequence",d=a?.
nodeClass??(r?ap.YAMLMap:LS.YAMLSeq),l=new d(i.schema);l.flow=!0;let m=i.atRoot;m&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let p=o.offset+o.start.source.length;for(let w=0;w<
o.items.length;++w){let b=o.items[w],{start:k,key:A,sep:x,value:I}=b,N=lp.resolveProps(k,{flow:n,indicator:"explicit-key-ind",next:A??x?.[0],offset:p,onError:s,
parentIndent:o.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.tag&&!x&&!I){w===0&&N.comma?s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${n}`):w<o.items.
length-1&&s(N.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${n}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),p=N.end;continue}!r&&i.options.strict&&MS.containsNewline(A)&&s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(w===0)N.comma&&s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${n}`);else if(N.comma||s(N.start,"MISSING_CHAR",`Missing , betw\
een ${n} items`),N.comment){let F="";e:for(let _ of k)switch(_.type){case"comma":case"space":break;case"comment":F=_.source.substring(1);break e;default:break e}
if(F){let _=l.items[l.items.length-1];_S.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+F:_.comment=F,N.comment=N.comment.substring(F.length+1)}}if(!r&&!x&&!N.found){let F=I?e(i,I,N,s):t(i,N.end,x,null,N,s);l.items.push(F),p=F.range[2],kc(I)&&s(F.
range,"BLOCK_IN_FLOW",wc)}else{i.atKey=!0;let F=N.end,_=A?e(i,A,N,s):t(i,F,k,null,N,s);kc(A)&&s(_.range,"BLOCK_IN_FLOW",wc),i.atKey=!1;let le=lp.resolveProps(x??
[],{flow:n,indicator:"map-value-ind",next:I,offset:_.range[2],onError:s,parentIndent:o.indent,startOnNewline:!1});if(le.found){if(!r&&!N.found&&i.options.strict){
if(x)for(let te of x){if(te===le.found)break;if(te.type==="newline"){s(te,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}N.start<le.found.offset-1024&&s(le.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else I&&("source"in I&&I.source?.[0]===":"?s(I,"MISSING_CHAR",`Missing space after : in ${n}`):s(le.start,"MISSING_CHAR",`Missing , or : between ${n}\
 items`));let z=I?e(i,I,le,s):le.found?t(i,le.end,x,null,le,s):null;z?kc(I)&&s(z.range,"BLOCK_IN_FLOW",wc):le.comment&&(_.comment?_.comment+=`
`+le.comment:_.comment=le.comment);let Z=new ES.Pair(_,z);if(i.options.keepSourceTokens&&(Z.srcToken=b),r){let te=l;US.mapIncludes(i,te.items,_)&&s(F,"DUPLICATE\
_KEY","Map keys must be unique"),te.items.push(Z)}else{let te=new ap.YAMLMap(i.schema);te.flow=!0,te.items.push(Z);let ie=(z??_).range;te.range=[_.range[0],ie[1],
ie[2]],l.items.push(te)}p=z?z.range[2]:le.end}}let u=r?"}":"]",[h,...y]=o.end,v=p;if(h?.source===u)v=h.offset+h.source.length;else{let w=n[0].toUpperCase()+n.substring(
1),b=m?`${w} must end with a ${u}`:`${w} in block collection must be sufficiently indented and end with a ${u}`;s(p,m?"MISSING_CHAR":"BAD_INDENT",b),h&&h.source.
length!==1&&y.unshift(h)}if(y.length>0){let w=DS.resolveEnd(y,v,i.options.strict,s);w.comment&&(l.comment?l.comment+=`
`+w.comment:l.comment=w.comment),l.range=[o.offset,v,w.offset]}else l.range=[o.offset,v,v];return l}cp.resolveFlowCollection=FS});var fp=Q(up=>{"use strict";var jS=Pe(),qS=ct(),WS=Sn(),VS=Pn(),KS=np(),zS=op(),BS=dp();function Ac(e,t,i,o,s,a){let r=i.type==="block-map"?KS.resolveBlockMap(e,
t,i,o,a):i.type==="block-seq"?zS.resolveBlockSeq(e,t,i,o,a):BS.resolveFlowCollection(e,t,i,o,a),n=r.constructor;return s==="!"||s===n.tagName?(r.tag=n.tagName,r):
(s&&(r.tag=s),r)}function JS(e,t,i,o,s){let a=o.tag,r=a?t.directives.tagName(a.source,u=>s(a,"TAG_RESOLVE_FAILED",u)):null;if(i.type==="block-seq"){let{anchor:u,
newlineAfterProp:h}=o,y=u&&a?u.offset>a.offset?u:a:u??a;y&&(!h||h.offset<y.offset)&&s(y,"MISSING_CHAR","Missing newline after block sequence props")}let n=i.type===
"block-map"?"map":i.type==="block-seq"?"seq":i.start.source==="{"?"map":"seq";if(!a||!r||r==="!"||r===WS.YAMLMap.tagName&&n==="map"||r===VS.YAMLSeq.tagName&&n===
"seq")return Ac(e,t,i,s,r);let d=t.schema.tags.find(u=>u.tag===r&&u.collection===n);if(!d){let u=t.schema.knownTags[r];if(u?.collection===n)t.schema.tags.push(Object.
assign({},u,{default:!1})),d=u;else return u?s(a,"BAD_COLLECTION_TYPE",`${u.tag} used for ${n} collection, but expects ${u.collection??"scalar"}`,!0):s(a,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${r}`,!0),Ac(e,t,i,s,r)}let l=Ac(e,t,i,s,r,d),m=d.resolve?.(l,u=>s(a,"TAG_RESOLVE_FAILED",u),t.options)??l,p=jS.isNode(m)?m:new qS.
Scalar(m);return p.range=l.range,p.tag=r,d?.format&&(p.format=d.format),p}up.composeCollection=JS});var Pc=Q(pp=>{"use strict";var Sc=ct();function GS(e,t,i){let o=t.offset,s=YS(t,e.options.strict,i);if(!s)return{value:"",type:null,comment:"",range:[o,o,o]};let a=s.
mode===">"?Sc.Scalar.BLOCK_FOLDED:Sc.Scalar.BLOCK_LITERAL,r=t.source?HS(t.source):[],n=r.length;for(let v=r.length-1;v>=0;--v){let w=r[v][1];if(w===""||w==="\r")
n=v;else break}if(n===0){let v=s.chomp==="+"&&r.length>0?`
`.repeat(Math.max(1,r.length-1)):"",w=o+s.length;return t.source&&(w+=t.source.length),{value:v,type:a,comment:s.comment,range:[o,w,w]}}let d=t.indent+s.indent,
l=t.offset+s.length,m=0;for(let v=0;v<n;++v){let[w,b]=r[v];if(b===""||b==="\r")s.indent===0&&w.length>d&&(d=w.length);else{w.length<d&&i(l+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(d=w.length),m=v,d===0&&!e.atRoot&&i(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=w.length+b.length+1}for(let v=r.length-1;v>=n;--v)r[v][0].length>d&&(n=v+1);let p="",u="",
h=!1;for(let v=0;v<m;++v)p+=r[v][0].slice(d)+`
`;for(let v=m;v<n;++v){let[w,b]=r[v];l+=w.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&w.length<d){let x=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;i(l-b.length-(k?2:1),"BAD_INDENT",x),w=""}a===Sc.Scalar.BLOCK_LITERAL?(p+=
u+w.slice(d)+b,u=`
`):w.length>d||b[0]==="	"?(u===" "?u=`
`:!h&&u===`
`&&(u=`

`),p+=u+w.slice(d)+b,u=`
`,h=!0):b===""?u===`
`?p+=`
`:u=`
`:(p+=u+b,u=" ",h=!1)}switch(s.chomp){case"-":break;case"+":for(let v=n;v<r.length;++v)p+=`
`+r[v][0].slice(d);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let y=o+s.length+t.source.length;return{value:p,type:a,comment:s.comment,range:[o,y,y]}}function YS({offset:e,props:t},i,o){if(t[0].type!=="block-scalar-heade\
r")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],a=s[0],r=0,n="",d=-1;for(let u=1;u<s.length;++u){let h=s[u];if(!n&&(h==="\
-"||h==="+"))n=h;else{let y=Number(h);!r&&y?r=y:d===-1&&(d=e+u)}}d!==-1&&o(d,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,
m="",p=s.length;for(let u=1;u<t.length;++u){let h=t[u];switch(h.type){case"space":l=!0;case"newline":p+=h.source.length;break;case"comment":i&&!l&&o(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=h.source.length,m=h.source.substring(1);break;case"error":o(h,"UNEXPECTED_TOK\
EN",h.message),p+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;o(h,"UNEXPECTED_TOKEN",y);let v=h.source;v&&typeof v==
"string"&&(p+=v.length)}}}return{mode:a,indent:r,chomp:n,comment:m,length:p}}function HS(e){let t=e.split(/\n( *)/),i=t[0],o=i.match(/^( *)/),a=[o?.[1]?[o[1],i.
slice(o[1].length)]:["",i]];for(let r=1;r<t.length;r+=2)a.push([t[r],t[r+1]]);return a}pp.resolveBlockScalar=GS});var Ic=Q(hp=>{"use strict";var xc=ct(),ZS=Si();function XS(e,t,i){let{offset:o,type:s,source:a,end:r}=e,n,d,l=(u,h,y)=>i(o+u,h,y);switch(s){case"scalar":n=xc.Scalar.
PLAIN,d=QS(a,l);break;case"single-quoted-scalar":n=xc.Scalar.QUOTE_SINGLE,d=e1(a,l);break;case"double-quoted-scalar":n=xc.Scalar.QUOTE_DOUBLE,d=t1(a,l);break;default:
return i(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[o,o+a.length,o+a.length]}}let m=o+a.length,
p=ZS.resolveEnd(r,m,t,i);return{value:d,type:n,comment:p.comment,range:[o,m,p.offset]}}function QS(e,t){let i="";switch(e[0]){case"	":i="a tab character";break;case"\
,":i="flow indicator character ,";break;case"%":i="directive indicator character %";break;case"|":case">":{i=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{i=`reserved character ${e[0]}`;break}}return i&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${i}`),mp(e)}function e1(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),mp(e.slice(1,-1)).replace(/''/g,"'")}function mp(e){let t=/(.*?)\r?\n/sy,i=t.exec(e);if(!i)
return e;let o,s;try{o=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let a=i[1].replace(o,""),
r=" ",n=t.lastIndex;for(;i=t.exec(e);){let l=i[1].replace(s,"");l===""?r===`
`?a+=r:r=`
`:(a+=r+l,r=" "),n=t.lastIndex}let d=/[ \t]*(.*)/sy;return d.lastIndex=n,i=d.exec(e),a+r+(i?.[1]??"")}function t1(e,t){let i="";for(let o=1;o<e.length-1;++o){let s=e[o];
if(!(s==="\r"&&e[o+1]===`
`))if(s===`
`){let{fold:a,offset:r}=r1(e,o);i+=a,o=r}else if(s==="\\"){let a=e[++o],r=n1[a];if(r)i+=r;else if(a===`
`)for(a=e[o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="\r"&&e[o+1]===`
`)for(a=e[++o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="x"||a==="u"||a==="U"){let n=a==="x"?2:a==="u"?4:8;i+=i1(e,o+1,n,t),o+=n}else{let n=e.substr(o-1,2);t(
o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${n}`),i+=n}}else if(s===" "||s==="	"){let a=o,r=e[o+1];for(;r===" "||r==="	";)r=e[++o+1];r!==`
`&&!(r==="\r"&&e[o+2]===`
`)&&(i+=o>a?e.slice(a,o+1):s)}else i+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),i}function r1(e,t){let i="",
o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(i+=`
`),t+=1,o=e[t+1];return i||(i=" "),{fold:i,offset:t}}var n1={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function i1(e,t,i,o){let s=e.substr(t,i),r=s.length===i&&
/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(r)}catch{let n=e.substr(t-2,i+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${n}`),n}}hp.resolveFlowScalar=XS});var vp=Q(gp=>{"use strict";var Gn=Pe(),yp=ct(),o1=Pc(),s1=Ic();function a1(e,t,i,o){let{value:s,type:a,comment:r,range:n}=t.type==="block-scalar"?o1.resolveBlockScalar(
e,t,o):s1.resolveFlowScalar(t,e.options.strict,o),d=i?e.directives.tagName(i.source,p=>o(i,"TAG_RESOLVE_FAILED",p)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Gn.
SCALAR]:d?l=l1(e.schema,s,d,i,o):t.type==="scalar"?l=c1(e,s,t,o):l=e.schema[Gn.SCALAR];let m;try{let p=l.resolve(s,u=>o(i??t,"TAG_RESOLVE_FAILED",u),e.options);
m=Gn.isScalar(p)?p:new yp.Scalar(p)}catch(p){let u=p instanceof Error?p.message:String(p);o(i??t,"TAG_RESOLVE_FAILED",u),m=new yp.Scalar(s)}return m.range=n,m.source=
s,a&&(m.type=a),d&&(m.tag=d),l.format&&(m.format=l.format),r&&(m.comment=r),m}function l1(e,t,i,o,s){if(i==="!")return e[Gn.SCALAR];let a=[];for(let n of e.tags)
if(!n.collection&&n.tag===i)if(n.default&&n.test)a.push(n);else return n;for(let n of a)if(n.test?.test(t))return n;let r=e.knownTags[i];return r&&!r.collection?
(e.tags.push(Object.assign({},r,{default:!1,test:void 0})),r):(s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,i!=="tag:yaml.org,2002:str"),e[Gn.SCALAR])}function c1({
atKey:e,directives:t,schema:i},o,s,a){let r=i.tags.find(n=>(n.default===!0||e&&n.default==="key")&&n.test?.test(o))||i[Gn.SCALAR];if(i.compat){let n=i.compat.find(
d=>d.default&&d.test?.test(o))??i[Gn.SCALAR];if(r.tag!==n.tag){let d=t.tagString(r.tag),l=t.tagString(n.tag),m=`Value may be parsed as either ${d} or ${l}`;a(s,
"TAG_RESOLVE_FAILED",m,!0)}}return r}gp.composeScalar=a1});var wp=Q(bp=>{"use strict";function d1(e,t,i){if(t){i??(i=t.length);for(let o=i-1;o>=0;--o){let s=t[o];switch(s.type){case"space":case"comment":case"newline":e-=
s.source.length;continue}for(s=t[++o];s?.type==="space";)e+=s.source.length,s=t[++o];break}}return e}bp.emptyScalarPosition=d1});var Sp=Q(Oc=>{"use strict";var u1=Qi(),f1=Pe(),p1=fp(),kp=vp(),m1=Si(),h1=wp(),y1={composeNode:Ap,composeEmptyNode:Rc};function Ap(e,t,i,o){let s=e.atKey,{spaceBefore:a,
comment:r,anchor:n,tag:d}=i,l,m=!0;switch(t.type){case"alias":l=g1(e,t,o),(n||d)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=kp.composeScalar(e,t,d,o),n&&(l.anchor=n.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=p1.composeCollection(y1,e,t,i,o),n&&(l.anchor=n.source.substring(1))}catch(p){let u=p instanceof Error?p.message:
String(p);o(t,"RESOURCE_EXHAUSTION",u)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",p),m=!1}}return l??
(l=Rc(e,t.offset,void 0,null,i,o)),n&&l.anchor===""&&o(n,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!f1.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&o(d??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),a&&(l.spaceBefore=!0),r&&(t.type==="scal\
ar"&&t.source===""?l.comment=r:l.commentBefore=r),e.options.keepSourceTokens&&m&&(l.srcToken=t),l}function Rc(e,t,i,o,{spaceBefore:s,comment:a,anchor:r,tag:n,end:d},l){
let m={type:"scalar",offset:h1.emptyScalarPosition(t,i,o),indent:-1,source:""},p=kp.composeScalar(e,m,n,l);return r&&(p.anchor=r.source.substring(1),p.anchor===
""&&l(r,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),a&&(p.comment=a,p.range[2]=d),p}function g1({options:e},{offset:t,source:i,end:o},s){
let a=new u1.Alias(i.substring(1));a.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&s(t+i.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let r=t+i.length,n=m1.resolveEnd(o,r,e.strict,s);return a.range=[t,r,n.offset],n.comment&&(a.comment=n.comment),a}Oc.composeEmptyNode=
Rc;Oc.composeNode=Ap});var Ip=Q(xp=>{"use strict";var v1=yo(),Pp=Sp(),b1=Si(),w1=wo();function k1(e,t,{offset:i,start:o,value:s,end:a},r){let n=Object.assign({_directives:t},e),d=new v1.
Document(void 0,n),l={atKey:!1,atRoot:!0,directives:d.directives,options:d.options,schema:d.schema},m=w1.resolveProps(o,{indicator:"doc-start",next:s??a?.[0],offset:i,
onError:r,parentIndent:0,startOnNewline:!0});m.found&&(d.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!m.hasNewline&&r(m.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),d.contents=s?Pp.composeNode(l,s,m,r):Pp.composeEmptyNode(l,m.end,o,null,m,r);let p=d.
contents.range[2],u=b1.resolveEnd(a,p,!1,r);return u.comment&&(d.comment=u.comment),d.range=[i,p,u.offset],d}xp.composeDoc=k1});var Cc=Q(Tp=>{"use strict";var A1=require("process"),S1=hl(),P1=yo(),ko=bo(),Rp=Pe(),x1=Ip(),I1=Si();function Ao(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:i}=e;return[t,t+(typeof i=="string"?i.length:1)]}function Op(e){let t="",i=!1,o=!1;for(let s=0;s<
e.length;++s){let a=e[s];switch(a[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(a.substring(1)||" "),i=!0,o=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),i=!1;break;default:i||(o=!0),i=!1}}return{comment:t,afterEmptyLine:o}}var Tc=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(i,o,s,a)=>{let r=Ao(i);a?this.warnings.push(new ko.YAMLWarning(
r,o,s)):this.errors.push(new ko.YAMLParseError(r,o,s))},this.directives=new S1.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,i){let{comment:o,
afterEmptyLine:s}=Op(this.prelude);if(o){let a=t.contents;if(i)t.comment=t.comment?`${t.comment}
${o}`:o;else if(s||t.directives.docStart||!a)t.commentBefore=o;else if(Rp.isCollection(a)&&!a.flow&&a.items.length>0){let r=a.items[0];Rp.isPair(r)&&(r=r.key);let n=r.
commentBefore;r.commentBefore=n?`${o}
${n}`:o}else{let r=a.commentBefore;a.commentBefore=r?`${o}
${r}`:o}}if(i){for(let a=0;a<this.errors.length;++a)t.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)t.warnings.push(this.warnings[a])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Op(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,i=!1,o=-1){for(let s of t)yield*this.next(s);yield*this.end(i,o)}*next(t){switch(A1.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(i,o,s)=>{let a=Ao(t);a[0]+=i,this.onError(a,"BAD_DIRECTIVE",o,s)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let i=x1.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!i.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(i,!1),this.doc&&(yield this.doc),this.doc=i,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let i=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,o=new ko.YAMLParseError(Ao(t),"UNEXPECTED_TOKEN",i);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"do\
c-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new ko.YAMLParseError(Ao(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.
docEnd=!0;let i=I1.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),i.comment){let o=this.doc.comment;
this.doc.comment=o?`${o}
${i.comment}`:i.comment}this.doc.range[2]=i.offset;break}default:this.errors.push(new ko.YAMLParseError(Ao(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,i=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),s=new P1.Document(
void 0,o);this.atDirectives&&this.onError(i,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,i,i],this.decorate(s,!1),yield s}}};Tp.Composer=Tc});var Np=Q(Ds=>{"use strict";var R1=Pc(),O1=Ic(),T1=bo(),Cp=io();function C1(e,t=!0,i){if(e){let o=(s,a,r)=>{let n=typeof s=="number"?s:Array.isArray(s)?s[0]:s.offset;
if(i)i(n,a,r);else throw new T1.YAMLParseError([n,n+1],a,r)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return O1.resolveFlowScalar(
e,t,o);case"block-scalar":return R1.resolveBlockScalar({options:{strict:t}},e,o)}}return null}function $1(e,t){let{implicitKey:i=!1,indent:o,inFlow:s=!1,offset:a=-1,
type:r="PLAIN"}=t,n=Cp.stringifyString({type:r,value:e},{implicitKey:i,indent:o>0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}}),d=t.end??[{type:"\
newline",offset:-1,indent:o,source:`
`}];switch(n[0]){case"|":case">":{let l=n.indexOf(`
`),m=n.substring(0,l),p=n.substring(l+1)+`
`,u=[{type:"block-scalar-header",offset:a,indent:o,source:m}];return $p(u,d)||u.push({type:"newline",offset:-1,indent:o,source:`
`}),{type:"block-scalar",offset:a,indent:o,props:u,source:p}}case'"':return{type:"double-quoted-scalar",offset:a,indent:o,source:n,end:d};case"'":return{type:"s\
ingle-quoted-scalar",offset:a,indent:o,source:n,end:d};default:return{type:"scalar",offset:a,indent:o,source:n,end:d}}}function N1(e,t,i={}){let{afterKey:o=!1,implicitKey:s=!1,
inFlow:a=!1,type:r}=i,n="indent"in e?e.indent:null;if(o&&typeof n=="number"&&(n+=2),!r)switch(e.type){case"single-quoted-scalar":r="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":r="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
r=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:r="PLAIN"}let d=Cp.stringifyString({type:r,value:t},{implicitKey:s||n===null,indent:n!==null&&n>
0?" ".repeat(n):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}});switch(d[0]){case"|":case">":_1(e,d);break;case'"':$c(e,d,"double-quoted-scalar");break;case"\
'":$c(e,d,"single-quoted-scalar");break;default:$c(e,d,"scalar")}}function _1(e,t){let i=t.indexOf(`
`),o=t.substring(0,i),s=t.substring(i+1)+`
`;if(e.type==="block-scalar"){let a=e.props[0];if(a.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a.source=o,e.source=s}else{let{offset:a}=e,
r="indent"in e?e.indent:-1,n=[{type:"block-scalar-header",offset:a,indent:r,source:o}];$p(n,"end"in e?e.end:void 0)||n.push({type:"newline",offset:-1,indent:r,source:`\

`});for(let d of Object.keys(e))d!=="type"&&d!=="offset"&&delete e[d];Object.assign(e,{type:"block-scalar",indent:r,props:n,source:s})}}function $p(e,t){if(t)for(let i of t)
switch(i.type){case"space":case"comment":e.push(i);break;case"newline":return e.push(i),!0}return!1}function $c(e,t,i){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=i,e.source=t;break;case"block-scalar":{let o=e.props.slice(1),s=t.length;e.props[0].type==="block-scalar-header"&&
(s-=e.props[0].source.length);for(let a of o)a.offset+=s;delete e.props,Object.assign(e,{type:i,source:t,end:o});break}case"block-map":case"block-seq":{let s={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:i,source:t,end:[s]});break}default:{let o="indent"in e?e.indent:-1,s="end"in e&&Array.isArray(e.end)?e.end.filter(a=>a.type===
"space"||a.type==="comment"||a.type==="newline"):[];for(let a of Object.keys(e))a!=="type"&&a!=="offset"&&delete e[a];Object.assign(e,{type:i,indent:o,source:t,
end:s})}}}Ds.createScalarToken=$1;Ds.resolveAsScalar=C1;Ds.setScalarValue=N1});var Ep=Q(_p=>{"use strict";var E1=e=>"type"in e?Us(e):Ms(e);function Us(e){switch(e.type){case"block-scalar":{let t="";for(let i of e.props)t+=Us(i);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let i of e.items)t+=Ms(i);return t}case"flow-collection":{let t=e.start.source;for(let i of e.items)t+=Ms(i);
for(let i of e.end)t+=i.source;return t}case"document":{let t=Ms(e);if(e.end)for(let i of e.end)t+=i.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let i of e.end)t+=i.source;return t}}}function Ms({start:e,key:t,sep:i,value:o}){let s="";for(let a of e)s+=a.source;if(t&&(s+=Us(t)),i)for(let a of i)s+=a.
source;return o&&(s+=Us(o)),s}_p.stringify=E1});var Up=Q(Mp=>{"use strict";var Nc=Symbol("break visit"),L1=Symbol("skip children"),Lp=Symbol("remove item");function Yn(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Dp(Object.freeze([]),e,t)}Yn.BREAK=Nc;Yn.SKIP=L1;Yn.REMOVE=Lp;Yn.itemAtPath=(e,t)=>{let i=e;for(let[o,s]of t){let a=i?.[o];if(a&&
"items"in a)i=a.items[s];else return}return i};Yn.parentCollection=(e,t)=>{let i=Yn.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],s=i?.[o];if(s&&"items"in s)return s;
throw new Error("Parent collection not found")};function Dp(e,t,i){let o=i(t,e);if(typeof o=="symbol")return o;for(let s of["key","value"]){let a=t[s];if(a&&"it\
ems"in a){for(let r=0;r<a.items.length;++r){let n=Dp(Object.freeze(e.concat([[s,r]])),a.items[r],i);if(typeof n=="number")r=n-1;else{if(n===Nc)return Nc;n===Lp&&
(a.items.splice(r,1),r-=1)}}typeof o=="function"&&s==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}Mp.visit=Yn});var Fs=Q(Zt=>{"use strict";var _c=Np(),D1=Ep(),M1=Up(),Ec="\uFEFF",Lc="",Dc="",Mc="",U1=e=>!!e&&"items"in e,F1=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function j1(e){switch(e){case Ec:return"<BOM>";case Lc:return"<DOC>";case Dc:return"<FL\
OW_END>";case Mc:return"<SCALAR>";default:return JSON.stringify(e)}}function q1(e){switch(e){case Ec:return"byte-order-mark";case Lc:return"doc-mode";case Dc:return"\
flow-error-end";case Mc:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Zt.createScalarToken=_c.createScalarToken;Zt.resolveAsScalar=_c.resolveAsScalar;Zt.setScalarValue=_c.
setScalarValue;Zt.stringify=D1.stringify;Zt.visit=M1.visit;Zt.BOM=Ec;Zt.DOCUMENT=Lc;Zt.FLOW_END=Dc;Zt.SCALAR=Mc;Zt.isCollection=U1;Zt.isScalar=F1;Zt.prettyToken=
j1;Zt.tokenType=q1});var jc=Q(jp=>{"use strict";var So=Fs();function Ur(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Fp=new Set("0123456789ABCDEFabcdef"),W1=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),js=new Set(",[]{}"),V1=new Set(` ,[]{}
\r	`),Uc=e=>!e||V1.has(e),Fc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,i=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!i;let o=this.next??"stream";for(;o&&(i||this.hasChars(1));)o=yield*this.parseNext(
o)}atLineEnd(){let t=this.pos,i=this.buffer[t];for(;i===" "||i==="	";)i=this.buffer[++t];return!i||i==="#"||i===`
`?!0:i==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let i=this.buffer[t];if(this.indentNext>0){let o=0;for(;i===" ";)i=this.buffer[++o+t];if(i==="\r"){
let s=this.buffer[o+t+1];if(s===`
`||!s&&!this.atEnd)return t+o+1}return i===`
`||o>=this.indentNext||!i&&!this.atEnd?t+o:-1}if(i==="-"||i==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&Ur(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===So.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let i=t.length,o=t.indexOf("#");for(;o!==-1;){
let a=t[o-1];if(a===" "||a==="	"){i=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let a=t[i-1];if(a===" "||a==="	")i-=1;else break}let s=(yield*this.pushCount(i))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let i=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-i),yield*this.pushNewline(),"stream"}return yield So.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let i=this.peek(3);if((i==="---"||
i==="...")&&Ur(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,i==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ur(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,i]=this.peek(
2);if(!i&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ur(i)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let i=yield*this.pushIndicators();switch(t[i]){case"#":yield*this.pushCount(t.length-i);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Uc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return i+=yield*this.parseBlockScalarHeader(),i+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-i),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,i,o=-1;do t=yield*this.pushNewline(),t>0?(i=yield*this.pushSpaces(!1),this.indentValue=o=i):i=0,i+=yield*this.pushSpaces(!0);while(t+i>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&s[0]!=="#"||o===0&&(s.startsWith("---")||s.startsWith("..."))&&Ur(s[3]))&&!(o===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield So.FLOW_END,yield*this.parseLineStart();let a=0;for(;s[a]===",";)a+=yield*this.pushCount(
1),a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),s[a]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
a),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Uc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let r=this.charAt(1);if(this.flowKey||Ur(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),i=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;i!==-1&&this.buffer[i+1]==="'";)
i=this.buffer.indexOf("'",i+2);else for(;i!==-1;){let a=0;for(;this.buffer[i-1-a]==="\\";)a+=1;if(a%2===0)break;i=this.buffer.indexOf('"',i+1)}let o=this.buffer.
substring(0,i),s=o.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let a=this.continueScalar(s+1);if(a===-1)break;s=o.indexOf(`
`,a)}s!==-1&&(i=s-(o[s-1]==="\r"?2:1))}if(i===-1){if(!this.atEnd)return this.setNext("quoted-scalar");i=this.buffer.length}return yield*this.pushToIndex(i+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let i=this.buffer[++t];if(i==="+")
this.blockScalarKeep=!0;else if(i>"0"&&i<="9")this.blockScalarIndent=Number(i)-1;else if(i!=="-")break}return yield*this.pushUntil(i=>Ur(i)||i==="#")}*parseBlockScalar(){
let t=this.pos-1,i=0,o;e:for(let a=this.pos;o=this.buffer[a];++a)switch(o){case" ":i+=1;break;case`
`:t=a,i=0;break;case"\r":{let r=this.buffer[a+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(i>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=i:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let a=this.continueScalar(t+1);if(a===-1)break;t=this.buffer.indexOf(`
`,a)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(o=this.buffer[s];o===" ";)o=this.buffer[++s];
if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let a=t-1,r=this.buffer[a];r==="\r"&&(r=this.buffer[--a]);let n=a;for(;r===" ";)r=this.buffer[--a];
if(r===`
`&&a>=this.pos&&a+1+i>n)t=a;else break}while(!0);return yield So.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,i=this.pos-1,o=this.pos-1,s;for(;s=this.buffer[++o];)if(s===":"){let a=this.buffer[o+1];if(Ur(a)||t&&js.has(a))break;i=o}else if(Ur(s)){let a=this.buffer[o+
1];if(s==="\r"&&(a===`
`?(o+=1,s=`
`,a=this.buffer[o+1]):i=o),a==="#"||t&&js.has(a))break;if(s===`
`){let r=this.continueScalar(o+1);if(r===-1)break;o=Math.max(o,r-2)}}else{if(t&&js.has(s))break;i=o}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield So.
SCALAR,yield*this.pushToIndex(i+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,i){let o=this.
buffer.slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(i&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Uc),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let i=this.
flowLevel>0,o=this.charAt(1);if(Ur(o)||i&&js.has(o)){i?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,i=this.buffer[t];for(;!Ur(i)&&i!==">";)i=this.buffer[++t];return yield*this.
pushToIndex(i===">"?t+1:t,!1)}else{let t=this.pos+1,i=this.buffer[t];for(;i;)if(W1.has(i))i=this.buffer[++t];else if(i==="%"&&Fp.has(this.buffer[t+1])&&Fp.has(this.
buffer[t+2]))i=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let i=this.pos-1,o;do o=this.buffer[++i];while(o===" "||t&&o==="	");let s=i-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=i),s}*pushUntil(t){let i=this.pos,o=this.buffer[i];for(;!t(o);)o=this.buffer[++i];return yield*this.pushToIndex(i,!1)}};jp.Lexer=Fc});var Wc=Q(qp=>{"use strict";var qc=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let i=0,o=this.lineStarts.length;
for(;i<o;){let a=i+o>>1;this.lineStarts[a]<t?i=a+1:o=a}if(this.lineStarts[i]===t)return{line:i+1,col:1};if(i===0)return{line:0,col:t};let s=this.lineStarts[i-1];
return{line:i,col:t-s+1}}}};qp.LineCounter=qc});var Kc=Q(Bp=>{"use strict";var K1=require("process"),Wp=Fs(),z1=jc();function xn(e,t){for(let i=0;i<e.length;++i)if(e[i].type===t)return!0;return!1}function Vp(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function zp(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function qs(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Pi(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Ws(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let i=0;i<t.length;++i)
e.push(t[i])}function Kp(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!xn(t.start,"explicit-key-ind")&&!xn(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,zp(t.value)?t.value.end?Ws(t.value.end,t.sep):t.value.end=t.sep:Ws(t.start,t.sep),delete t.sep)}var Vc=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new z1.Lexer,this.onNewLine=
t}*parse(t,i=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(t,i))yield*this.next(o);i||(yield*this.end())}*next(t){if(this.source=
t,K1.env.LOG_TOKENS&&console.log("|",Wp.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let i=Wp.tokenType(t);if(i)
if(i==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=i,yield*this.step(),i){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.
length}else{let o=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:o,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type===
"doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)
return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.
blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.
stack.length-t]}*pop(t){let i=t??this.stack.pop();if(!i)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield i;else{let o=this.peek(1);switch(i.type==="block-scalar"?i.indent="indent"in o?o.indent:0:i.type==="flow-collection"&&o.type==="document"&&(i.indent=
0),i.type==="flow-collection"&&Kp(i),o.type){case"document":o.value=i;break;case"block-scalar":o.props.push(i);break;case"block-map":{let s=o.items[o.items.length-
1];if(s.value){o.items.push({start:[],key:i,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=i;else{Object.assign(s,{key:i,sep:[]}),this.onKeyLine=!s.explicitKey;
return}break}case"block-seq":{let s=o.items[o.items.length-1];s.value?o.items.push({start:[],value:i}):s.value=i;break}case"flow-collection":{let s=o.items[o.items.
length-1];!s||s.value?o.items.push({start:[],key:i,sep:[]}):s.sep?s.value=i:Object.assign(s,{key:i,sep:[]});return}default:yield*this.pop(),yield*this.pop(i)}if((o.
type==="document"||o.type==="block-map"||o.type==="block-seq")&&(i.type==="block-map"||i.type==="block-seq")){let s=i.items[i.items.length-1];s&&!s.sep&&!s.value&&
s.start.length>0&&Vp(s.start)===-1&&(i.indent===0||s.start.every(a=>a.type!=="comment"||a.indent<i.indent))&&(o.type==="document"?o.end=s.start:o.items.push({start:s.
start}),i.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Vp(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let i=this.startBlockValue(
t);i?this.stack.push(i):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let i=qs(this.peek(2)),o=Pi(i),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];let a={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:o,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let i=this.
source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let i=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[this.sourceToken]});else if(i.
sep)i.sep.push(this.sourceToken);else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Ws(s,i.start),
s.push(this.sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,s=o&&
(i.sep||i.explicitKey)&&this.type!=="seq-item-ind",a=[];if(s&&i.sep&&!i.value){let r=[];for(let n=0;n<i.sep.length;++n){let d=i.sep[n];switch(d.type){case"newli\
ne":r.push(n);break;case"space":break;case"comment":d.indent>t.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(a=i.sep.splice(r[1]))}switch(this.type){case"\
anchor":case"tag":s||i.value?(a.push(this.sourceToken),t.items.push({start:a}),this.onKeyLine=!0):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"explicit-key-ind":!i.sep&&!i.explicitKey?(i.start.push(this.sourceToken),i.explicitKey=!0):s||i.value?(a.push(this.sourceToken),t.items.push({start:a,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(i.explicitKey)if(i.sep)if(i.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(xn(i.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(zp(i.key)&&!xn(i.sep,"newline")){
let r=Pi(i.start),n=i.key,d=i.sep;d.push(this.sourceToken),delete i.key,delete i.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:n,sep:d}]})}else a.length>0?i.sep=i.sep.concat(a,this.sourceToken):i.sep.push(this.sourceToken);else if(xn(i.start,"newline"))Object.assign(i,{key:null,
sep:[this.sourceToken]});else{let r=Pi(i.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]})}else
i.sep?i.value||s?t.items.push({start:a,key:null,sep:[this.sourceToken]}):xn(i.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);s||i.value?(t.items.push({start:a,key:r,sep:[]}),this.
onKeyLine=!0):i.sep?this.stack.push(r):(Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{let r=this.startBlockValue(t);if(r){if(r.type==="bloc\
k-seq"){if(!i.explicitKey&&i.sep&&!xn(i.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else o&&t.items.push({start:a});this.stack.push(r);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let i=t.items[t.items.
length-1];switch(this.type){case"newline":if(i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Ws(s,i.start),s.push(this.
sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return;case"anchor":case"tag":if(i.value||this.indent<=t.indent)break;i.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;i.value||xn(i.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);
return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let i=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!i||i.sep?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);return;case"map-value-ind":!i||i.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!i||i.value?t.items.push({start:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!i||i.value?t.items.push({start:[],key:s,
sep:[]}):i.sep?this.stack.push(s):Object.assign(i,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(
t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||
this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let s=qs(
o),a=Pi(s);Kp(t);let r=t.end.splice(1,t.end.length);r.push(this.sourceToken);let n={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:a,key:t,sep:r}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=n}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let i=this.source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let i=qs(t),o=Pi(i);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let i=qs(t),o=Pi(i);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,i){return this.type!=="comment"||this.indent<=i?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Bp.Parser=Vc});var Zp=Q(xo=>{"use strict";var Jp=Cc(),B1=yo(),Po=bo(),J1=Ol(),G1=Pe(),Y1=Wc(),Gp=Kc();function Yp(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Y1.LineCounter||null,prettyErrors:t}}function H1(e,t={}){let{lineCounter:i,prettyErrors:o}=Yp(t),s=new Gp.Parser(i?.addNewLine),a=new Jp.Composer(t),r=Array.
from(a.compose(s.parse(e)));if(o&&i)for(let n of r)n.errors.forEach(Po.prettifyError(e,i)),n.warnings.forEach(Po.prettifyError(e,i));return r.length>0?r:Object.
assign([],{empty:!0},a.streamInfo())}function Hp(e,t={}){let{lineCounter:i,prettyErrors:o}=Yp(t),s=new Gp.Parser(i?.addNewLine),a=new Jp.Composer(t),r=null;for(let n of a.
compose(s.parse(e),!0,e.length))if(!r)r=n;else if(r.options.logLevel!=="silent"){r.errors.push(new Po.YAMLParseError(n.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&i&&(r.errors.forEach(Po.prettifyError(e,i)),r.warnings.forEach(Po.prettifyError(
e,i))),r}function Z1(e,t,i){let o;typeof t=="function"?o=t:i===void 0&&t&&typeof t=="object"&&(i=t);let s=Hp(e,i);if(!s)return null;if(s.warnings.forEach(a=>J1.
warn(s.options.logLevel,a)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];s.errors=[]}return s.toJS(Object.assign({reviver:o},i))}function X1(e,t,i){
let o=null;if(typeof t=="function"||Array.isArray(t)?o=t:i===void 0&&t&&(i=t),typeof i=="string"&&(i=i.length),typeof i=="number"){let s=Math.round(i);i=s<1?void 0:
s>8?{indent:8}:{indent:s}}if(e===void 0){let{keepUndefined:s}=i??t??{};if(!s)return}return G1.isDocument(e)&&!o?e.toString(i):new B1.Document(e,o,i).toString(i)}
xo.parse=Z1;xo.parseAllDocuments=H1;xo.parseDocument=Hp;xo.stringify=X1});var Ks=Q(De=>{"use strict";var Q1=Cc(),eP=yo(),tP=dc(),zc=bo(),rP=Qi(),In=Pe(),nP=kn(),iP=ct(),oP=Sn(),sP=Pn(),aP=Fs(),lP=jc(),cP=Wc(),dP=Kc(),Vs=Zp(),Xp=Yi();De.
Composer=Q1.Composer;De.Document=eP.Document;De.Schema=tP.Schema;De.YAMLError=zc.YAMLError;De.YAMLParseError=zc.YAMLParseError;De.YAMLWarning=zc.YAMLWarning;De.
Alias=rP.Alias;De.isAlias=In.isAlias;De.isCollection=In.isCollection;De.isDocument=In.isDocument;De.isMap=In.isMap;De.isNode=In.isNode;De.isPair=In.isPair;De.isScalar=
In.isScalar;De.isSeq=In.isSeq;De.Pair=nP.Pair;De.Scalar=iP.Scalar;De.YAMLMap=oP.YAMLMap;De.YAMLSeq=sP.YAMLSeq;De.CST=aP;De.Lexer=lP.Lexer;De.LineCounter=cP.LineCounter;
De.Parser=dP.Parser;De.parse=Vs.parse;De.parseAllDocuments=Vs.parseAllDocuments;De.parseDocument=Vs.parseDocument;De.stringify=Vs.stringify;De.visit=Xp.visit;De.
visitAsync=Xp.visitAsync});var vm=Q((G$,gm)=>{gm.exports={get X509Certificate(){return require("node:crypto").X509Certificate},get createHash(){return require("node:crypto").createHash},get randomUUID(){
return require("node:crypto").randomUUID}}});var By=Q((DM,zy)=>{zy.exports={get SaxesParser(){return require("./saxes.js").SaxesParser}}});var vb=Q((xz,gb)=>{gb.exports={get $defs(){return require("../../schemas/federation.schema.json").$defs}}});var Ud=Q(Wn=>{"use strict";var Dd=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),MR=Dd(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});
function t(i){let o=i.length,s=0,a=0,r;for(;a<o;)s++,r=i.charCodeAt(a++),r>=55296&&r<=56319&&a<o&&(r=i.charCodeAt(a),(r&64512)===56320&&a++);return s}e.default=
t,t.code='require("ajv/dist/runtime/ucs2length").default'}),UR=Dd((e,t)=>{"use strict";t.exports=function i(o,s){if(o===s)return!0;if(o&&s&&typeof o=="object"&&
typeof s=="object"){if(o.constructor!==s.constructor)return!1;var a,r,n;if(Array.isArray(o)){if(a=o.length,a!=s.length)return!1;for(r=a;r--!==0;)if(!i(o[r],s[r]))
return!1;return!0}if(o.constructor===RegExp)return o.source===s.source&&o.flags===s.flags;if(o.valueOf!==Object.prototype.valueOf)return o.valueOf()===s.valueOf();
if(o.toString!==Object.prototype.toString)return o.toString()===s.toString();if(n=Object.keys(o),a=n.length,a!==Object.keys(s).length)return!1;for(r=a;r--!==0;)
if(!Object.prototype.hasOwnProperty.call(s,n[r]))return!1;for(r=a;r--!==0;){var d=n[r];if(!i(o[d],s[d]))return!1}return!0}return o!==o&&s!==s}}),FR=Dd(e=>{"use \
strict";Object.defineProperty(e,"__esModule",{value:!0});var t=UR();t.code='require("ajv/dist/runtime/equal").default',e.default=t});Wn.Spec=$e;var jR={properties:{
version:0,name:0,region:0,tags:0,include:0,userPool:0,identityProviders:0,appClients:0,accountLinking:0,publish:0,terraform:0,accept:0}},f=Object.prototype.hasOwnProperty,
$=MR().default,qR=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),Xb=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),Qb=new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x\
1f\\x7f\\\\:]+$","u"),WR=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),Md=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),VR={properties:{reference:0,adopt:0,
issuer:0,name:0,signInWith:0,aliases:0,caseSensitiveUsernames:0,requiredAttributes:0,customAttributes:0,autoVerify:0,selfSignUp:0,accountRecovery:0,passwordPolicy:0,
mfa:0,signIn:0,tier:0,threatProtection:0,deletionProtection:0,webAclArn:0,email:0,domain:0,triggers:0,groups:0,resourceServers:0}},pn=FR().default,KR=new RegExp(
"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u");function Cr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,
n=0,d=Cr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>55)return Cr.errors=[c],!1;if(!KR.test(
e))return Cr.errors=[c],!1}else return Cr.errors=[c],!1;return Cr.errors=r,n===0}Cr.evaluated={dynamicProps:!1,dynamicItems:!1};var jo=new RegExp("^[A-Za-z0-9_ \
+=,.@-]+$","u");function hr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=hr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.name===void 0||!f.call(e,"name"))&&(l="name"))return hr.
errors=[c],!1;{let m=n;for(let p of Object.keys(e))if(p!=="name")return hr.errors=[c],!1;if(m===n&&e.name!==void 0&&f.call(e,"name")){let p=e.name;if(n===n)if(typeof p==
"string"){if($(p)>128)return hr.errors=[c],!1;if($(p)<1)return hr.errors=[c],!1;if(!jo.test(p))return hr.errors=[c],!1}else return hr.errors=[c],!1}}}else return hr.
errors=[c],!1;return hr.errors=r,n===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nn=new RegExp("^[a-z][a-z0-9_]{0,63}$","u");function pe(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.variable===void 0||!f.call(e,"variable"))&&(l="variable"))return pe.errors=[c],!1;{let m=n;
for(let p of Object.keys(e))if(p!=="variable")return pe.errors=[c],!1;if(m===n&&e.variable!==void 0&&f.call(e,"variable")){let p=e.variable;if(n===n)if(typeof p==
"string"){if(!nn.test(p))return pe.errors=[c],!1}else return pe.errors=[c],!1}}}else return pe.errors=[c],!1;return pe.errors=r,n===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var on=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u");function ue(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if((e.ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(l="ssmParameter"))return ue.errors=[c],!1;{let m=n;for(let p of Object.keys(e))if(p!==
"ssmParameter")return ue.errors=[c],!1;if(m===n&&e.ssmParameter!==void 0&&f.call(e,"ssmParameter")){let p=e.ssmParameter;if(n===n)if(typeof p=="string"){if($(p)>
2048)return ue.errors=[c],!1;if(!on.test(p))return ue.errors=[c],!1}else return ue.errors=[c],!1}}}else return ue.errors=[c],!1;return ue.errors=r,n===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var sn=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),an=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u");function de(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=de.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.secretsManager===void 0||!f.call(e,"secretsManager"))&&(m="secretsManager"))return de.errors=
[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="secretsManager"||u==="jsonKey"))return de.errors=[c],!1;if(p===n){if(e.secretsManager!==void 0&&f.call(e,"\
secretsManager")){let u=e.secretsManager,h=n;if(n===h)if(typeof u=="string"){if($(u)>2048)return de.errors=[c],!1;if(!sn.test(u))return de.errors=[c],!1}else return de.
errors=[c],!1;var l=h===n}else var l=!0;if(l)if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let u=e.jsonKey,h=n;if(n===h)if(typeof u=="string"){if($(u)>256)return de.
errors=[c],!1;if(!an.test(u))return de.errors=[c],!1}else return de.errors=[c],!1;var l=h===n}else var l=!0}}}else return de.errors=[c],!1;return de.errors=r,n===
0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ai(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=ai.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=n,m=!1,p=n;Cr(e,c)||(r=r===null?Cr.errors:r.concat(Cr.errors),
n=r.length);var b=p===n;m=m||b;let u=n;hr(e,c)||(r=r===null?hr.errors:r.concat(hr.errors),n=r.length);var b=u===n;if(m=m||b,b)var h=!0;let y=n;pe(e,c)||(r=r===null?
pe.errors:r.concat(pe.errors),n=r.length);var b=y===n;m=m||b,b&&h!==!0&&(h=!0);let v=n;ue(e,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var b=v===
n;m=m||b,b&&h!==!0&&(h=!0);let w=n;de(e,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var b=w===n;if(m=m||b,b&&h!==!0&&(h=!0),m)n=l,r!==null&&(l?r.length=
l:r=null);else{let k=c;return r===null?r=[k]:r.push(k),n++,ai.errors=r,!1}return ai.errors=r,d.props=h,n===0}ai.evaluated={dynamicProps:!0,dynamicItems:!1};function Mn(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Mn.evaluated;return d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),typeof e!="string"?(Mn.errors=[c],!1):e==="address"||e==="birthdate"||e==="email"||e==="family_name"||e==="gender"||e==="given_\
name"||e==="locale"||e==="middle_name"||e==="name"||e==="nickname"||e==="phone_number"||e==="picture"||e==="preferred_username"||e==="profile"||e==="updated_at"||
e==="website"||e==="zoneinfo"?(Mn.errors=r,n===0):(Mn.errors=[c],!1)}Mn.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.type===void 0||!f.call(e,"type"))&&(m="type"))return Ge.errors=[c],!1;{let p=n;for(let u of Object.keys(
e))if(!(u==="type"||u==="mutable"||u==="minLength"||u==="maxLength"||u==="min"||u==="max"))return Ge.errors=[c],!1;if(p===n){if(e.type!==void 0&&f.call(e,"type")){
let u=e.type,h=n;if(typeof u!="string")return Ge.errors=[c],!1;if(!(u==="string"||u==="number"||u==="dateTime"||u==="boolean"))return Ge.errors=[c],!1;var l=h===
n}else var l=!0;if(l){if(e.mutable!==void 0&&f.call(e,"mutable")){let h=n;if(typeof e.mutable!="boolean")return Ge.errors=[c],!1;var l=h===n}else var l=!0;if(l){
if(e.minLength!==void 0&&f.call(e,"minLength")){let y=e.minLength,v=n;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ge.errors=[c],!1;if(n===v&&
typeof y=="number"&&isFinite(y)){if(y>2048||isNaN(y))return Ge.errors=[c],!1;if(y<0||isNaN(y))return Ge.errors=[c],!1}var l=v===n}else var l=!0;if(l){if(e.maxLength!==
void 0&&f.call(e,"maxLength")){let v=e.maxLength,w=n;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Ge.errors=[c],!1;if(n===w&&typeof v=="numbe\
r"&&isFinite(v)){if(v>2048||isNaN(v))return Ge.errors=[c],!1;if(v<0||isNaN(v))return Ge.errors=[c],!1}var l=w===n}else var l=!0;if(l){if(e.min!==void 0&&f.call(
e,"min")){let w=e.min,b=n;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Ge.errors=[c],!1;if(n===b&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return Ge.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return Ge.errors=[c],!1}var l=b===n}else var l=!0;if(l)if(e.max!==void 0&&f.call(e,"max")){let w=e.
max,b=n;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Ge.errors=[c],!1;if(n===b&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(
w))return Ge.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return Ge.errors=[c],!1}var l=b===n}else var l=!0}}}}}}}else return Ge.errors=[c],!1;return Ge.errors=
r,n===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zR=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u");function be(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=be.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===
0)if(typeof e=="string"){if(!zR.test(e))return be.errors=[c],!1}else return be.errors=[c],!1;return be.errors=r,n===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};
function Pt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Pt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!(p==="minimumLength"||p==="r\
equireLowercase"||p==="requireUppercase"||p==="requireNumbers"||p==="requireSymbols"||p==="temporaryPasswordValidity"||p==="historySize"))return Pt.errors=[c],!1;
if(m===n){if(e.minimumLength!==void 0&&f.call(e,"minimumLength")){let p=e.minimumLength,u=n;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Pt.errors=
[c],!1;if(n===u&&typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p))return Pt.errors=[c],!1;if(p<6||isNaN(p))return Pt.errors=[c],!1}var l=u===n}else var l=!0;if(l){
if(e.requireLowercase!==void 0&&f.call(e,"requireLowercase")){let u=n;if(typeof e.requireLowercase!="boolean")return Pt.errors=[c],!1;var l=u===n}else var l=!0;
if(l){if(e.requireUppercase!==void 0&&f.call(e,"requireUppercase")){let h=n;if(typeof e.requireUppercase!="boolean")return Pt.errors=[c],!1;var l=h===n}else var l=!0;
if(l){if(e.requireNumbers!==void 0&&f.call(e,"requireNumbers")){let y=n;if(typeof e.requireNumbers!="boolean")return Pt.errors=[c],!1;var l=y===n}else var l=!0;
if(l){if(e.requireSymbols!==void 0&&f.call(e,"requireSymbols")){let v=n;if(typeof e.requireSymbols!="boolean")return Pt.errors=[c],!1;var l=v===n}else var l=!0;
if(l){if(e.temporaryPasswordValidity!==void 0&&f.call(e,"temporaryPasswordValidity")){let w=n;be(e.temporaryPasswordValidity,c)||(r=r===null?be.errors:r.concat(
be.errors),n=r.length);var l=w===n}else var l=!0;if(l)if(e.historySize!==void 0&&f.call(e,"historySize")){let w=e.historySize,b=n;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w)&&isFinite(w)))return Pt.errors=[c],!1;if(n===b&&typeof w=="number"&&isFinite(w)){if(w>24||isNaN(w))return Pt.errors=[c],!1;if(w<0||isNaN(w))return Pt.
errors=[c],!1}var l=b===n}else var l=!0}}}}}}}else return Pt.errors=[c],!1;return Pt.errors=r,n===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Lt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Lt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.mode===void 0||!f.call(e,"mode"))&&(p="mode"))return Lt.errors=[c],!1;{let u=n;for(let h of Object.
keys(e))if(!(h==="mode"||h==="methods"))return Lt.errors=[c],!1;if(u===n){if(e.mode!==void 0&&f.call(e,"mode")){let h=e.mode,y=n;if(typeof h!="string")return Lt.
errors=[c],!1;if(!(h==="off"||h==="optional"||h==="required"))return Lt.errors=[c],!1;var m=y===n}else var m=!0;if(m)if(e.methods!==void 0&&f.call(e,"methods")){
let h=e.methods,y=n;if(n===y)if(Array.isArray(h)){if(h.length<1)return Lt.errors=[c],!1;{var l=!0;let w=h.length;for(let b=0;b<w;b++){let k=h[b],A=n;if(typeof k!=
"string")return Lt.errors=[c],!1;if(!(k==="totp"||k==="sms"||k==="email"))return Lt.errors=[c],!1;var l=A===n;if(!l)break}if(l){let b=h.length,k;if(b>1){let A={};
for(;b--;){let x=h[b];if(typeof x=="string"){if(typeof A[x]=="number")return k=A[x],Lt.errors=[c],!1;A[x]=b}}}}}}else return Lt.errors=[c],!1;var m=y===n}else var m=!0}}}else
return Lt.errors=[c],!1;return Lt.errors=r,n===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var BR=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-\
9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function rr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,
n=0,d=rr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.relyingPartyId===
void 0||!f.call(e,"relyingPartyId"))&&(m="relyingPartyId"))return rr.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="relyingPartyId"||u==="userVeri\
fication"))return rr.errors=[c],!1;if(p===n){if(e.relyingPartyId!==void 0&&f.call(e,"relyingPartyId")){let u=e.relyingPartyId,h=n;if(n===h)if(typeof u=="string"){
if($(u)>127)return rr.errors=[c],!1;if(!BR.test(u))return rr.errors=[c],!1}else return rr.errors=[c],!1;var l=h===n}else var l=!0;if(l)if(e.userVerification!==void 0&&
f.call(e,"userVerification")){let u=e.userVerification,h=n;if(typeof u!="string")return rr.errors=[c],!1;if(!(u==="preferred"||u==="required"))return rr.errors=
[c],!1;var l=h===n}else var l=!0}}}else return rr.errors=[c],!1;return rr.errors=r,n===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nr(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=nr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.firstFactors===void 0||!f.call(e,"firstFactors"))&&(p="firstFactors"))return nr.
errors=[c],!1;{let u=n;for(let h of Object.keys(e))if(!(h==="firstFactors"||h==="passkeys"))return nr.errors=[c],!1;if(u===n){if(e.firstFactors!==void 0&&f.call(
e,"firstFactors")){let h=e.firstFactors,y=n;if(n===y)if(Array.isArray(h)){if(h.length<1)return nr.errors=[c],!1;{var l=!0;let w=h.length;for(let b=0;b<w;b++){let k=h[b],
A=n;if(typeof k!="string")return nr.errors=[c],!1;if(!(k==="password"||k==="emailOtp"||k==="smsOtp"||k==="passkey"))return nr.errors=[c],!1;var l=A===n;if(!l)break}
if(l){let b=h.length,k;if(b>1){let A={};for(;b--;){let x=h[b];if(typeof x=="string"){if(typeof A[x]=="number")return k=A[x],nr.errors=[c],!1;A[x]=b}}}}}}else return nr.
errors=[c],!1;var m=y===n}else var m=!0;if(m)if(e.passkeys!==void 0&&f.call(e,"passkeys")){let h=n;rr(e.passkeys,c)||(r=r===null?rr.errors:r.concat(rr.errors),n=
r.length);var m=h===n}else var m=!0}}}else return nr.errors=[c],!1;return nr.errors=r,n===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var JR=new RegExp(
"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z\
0-9])?$","u"),GR=new RegExp("^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&\
'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$","u"),YR=new RegExp("^\
[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),Va=new RegExp("^[A-Za-z0-9_-]+$","u");function ht(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=ht.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.sesIdentityArn===void 0||!f.call(e,"sesIdentityArn"))&&(u="sesIdentityArn"))return ht.errors=[c],!1;{
let h=n;for(let y of Object.keys(e))if(!(y==="sesIdentityArn"||y==="from"||y==="replyTo"||y==="configurationSet"))return ht.errors=[c],!1;if(h===n){if(e.sesIdentityArn!==
void 0&&f.call(e,"sesIdentityArn")){let y=e.sesIdentityArn,v=n,w=n,b=!1,k=n;if(n===k)if(typeof y=="string"){if($(y)>2048){let F=c;r===null?r=[F]:r.push(F),n++}else if(!JR.
test(y)){let F=c;r===null?r=[F]:r.push(F),n++}}else{let F=c;r===null?r=[F]:r.push(F),n++}var m=k===n;b=b||m;let A=n;pe(y,c)||(r=r===null?pe.errors:r.concat(pe.errors),
n=r.length);var m=A===n;if(b=b||m,m)var l=!0;let x=n;ue(y,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var m=x===n;b=b||m,m&&l!==!0&&(l=!0);let I=n;
de(y,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var m=I===n;if(b=b||m,m&&l!==!0&&(l=!0),b)n=w,r!==null&&(w?r.length=w:r=null);else{let F=c;return r===
null?r=[F]:r.push(F),n++,ht.errors=r,!1}var p=v===n}else var p=!0;if(p){if(e.from!==void 0&&f.call(e,"from")){let v=e.from,w=n;if(n===w)if(typeof v=="string"){if($(
v)>320)return ht.errors=[c],!1;if(!GR.test(v))return ht.errors=[c],!1}else return ht.errors=[c],!1;var p=w===n}else var p=!0;if(p){if(e.replyTo!==void 0&&f.call(
e,"replyTo")){let w=e.replyTo,b=n;if(n===b)if(typeof w=="string"){if($(w)>254)return ht.errors=[c],!1;if(!YR.test(w))return ht.errors=[c],!1}else return ht.errors=
[c],!1;var p=b===n}else var p=!0;if(p)if(e.configurationSet!==void 0&&f.call(e,"configurationSet")){let w=e.configurationSet,b=n;if(n===b)if(typeof w=="string"){
if($(w)>64)return ht.errors=[c],!1;if(!Va.test(w))return ht.errors=[c],!1}else return ht.errors=[c],!1;var p=b===n}else var p=!0}}}}}else return ht.errors=[c],!1;
return ht.errors=r,n===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var HR=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),ZR=new RegExp("\
^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),XR=new RegExp("^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}\
:[0-9]{12}:certificate/[A-Za-z0-9-]+$","u"),QR=new RegExp("^Z[A-Z0-9]{1,31}$","u");function yt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=yt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=n,m=!1,p=n;if(e&&typeof e=="objec\
t"&&!Array.isArray(e)){let k;if((e.certificateArn===void 0||!f.call(e,"certificateArn"))&&(k="certificateArn")){let A=c;r===null?r=[A]:r.push(A),n++}}var y=p===
n;m=m||y;let u=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.hostedZoneId===void 0||!f.call(e,"hostedZoneId"))&&(k="hostedZoneId")){let A=c;r===null?
r=[A]:r.push(A),n++}}var y=u===n;m=m||y;let h=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.adopt===void 0||!f.call(e,"adopt"))&&(k="adopt")){let A=c;
r===null?r=[A]:r.push(A),n++}}var y=h===n;if(m=m||y,m)n=l,r!==null&&(l?r.length=l:r=null);else{let k=c;return r===null?r=[k]:r.push(k),n++,yt.errors=r,!1}if(n===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.name===void 0||!f.call(e,"name"))&&(k="name"))return yt.errors=[c],!1;{let A=n;for(let x of Object.keys(
e))if(!(x==="name"||x==="certificateArn"||x==="hostedZoneId"||x==="adopt"))return yt.errors=[c],!1;if(A===n){if(e.name!==void 0&&f.call(e,"name")){let x=e.name,
I=n;if(n===I)if(typeof x=="string"){if($(x)>63)return yt.errors=[c],!1;if(!ZR.test(x))return yt.errors=[c],!1}else return yt.errors=[c],!1;var v=I===n}else var v=!0;
if(v){if(e.certificateArn!==void 0&&f.call(e,"certificateArn")){let I=e.certificateArn,N=n,F=n,_=!1,le=n;if(n===le)if(typeof I=="string"){if($(I)>2048){let Y=c;
r===null?r=[Y]:r.push(Y),n++}else if(!XR.test(I)){let Y=c;r===null?r=[Y]:r.push(Y),n++}}else{let Y=c;r===null?r=[Y]:r.push(Y),n++}var b=le===n;_=_||b;let z=n;pe(
I,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);var b=z===n;if(_=_||b,b)var w=!0;let Z=n;ue(I,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);
var b=Z===n;_=_||b,b&&w!==!0&&(w=!0);let te=n;de(I,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var b=te===n;if(_=_||b,b&&w!==!0&&(w=!0),_)n=F,r!==
null&&(F?r.length=F:r=null);else{let Y=c;return r===null?r=[Y]:r.push(Y),n++,yt.errors=r,!1}var v=N===n}else var v=!0;if(v){if(e.hostedZoneId!==void 0&&f.call(e,
"hostedZoneId")){let N=e.hostedZoneId,F=n;if(n===F)if(typeof N=="string"){if(!QR.test(N))return yt.errors=[c],!1}else return yt.errors=[c],!1;var v=F===n}else var v=!0;
if(v)if(e.adopt!==void 0&&f.call(e,"adopt")){let N=e.adopt,F=n;if(n===F)if(typeof N=="string"){if($(N)>63)return yt.errors=[c],!1;if($(N)<1)return yt.errors=[c],
!1}else return yt.errors=[c],!1;var v=F===n}else var v=!0}}}}}else return yt.errors=[c],!1;return yt.errors=r,n===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Vt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Vt.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let l=n,m=!1,p=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let v;if((e.prefix===void 0||!f.call(e,"prefix"))&&(v="pr\
efix")){let w=c;r===null?r=[w]:r.push(w),n++}}var h=p===n;m=m||h;let u=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let v;if((e.custom===void 0||!f.call(e,"cu\
stom"))&&(v="custom")){let w=c;r===null?r=[w]:r.push(w),n++}}var h=u===n;if(m=m||h,m)n=l,r!==null&&(l?r.length=l:r=null);else{let v=c;return r===null?r=[v]:r.push(
v),n++,Vt.errors=r,!1}if(n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let v=n;for(let w of Object.keys(e))if(!(w==="prefix"||w==="adopt"||w==="custom"||w===
"managedLogin"))return Vt.errors=[c],!1;if(v===n){if(e.prefix!==void 0&&f.call(e,"prefix")){let w=e.prefix,b=n;if(n===b)if(typeof w=="string"){if(!HR.test(w))return Vt.
errors=[c],!1}else return Vt.errors=[c],!1;var y=b===n}else var y=!0;if(y){if(e.adopt!==void 0&&f.call(e,"adopt")){let b=e.adopt,k=n;if(n===k)if(typeof b=="stri\
ng"){if($(b)>63)return Vt.errors=[c],!1;if($(b)<1)return Vt.errors=[c],!1}else return Vt.errors=[c],!1;var y=k===n}else var y=!0;if(y){if(e.custom!==void 0&&f.call(
e,"custom")){let k=n;yt(e.custom,c)||(r=r===null?yt.errors:r.concat(yt.errors),n=r.length);var y=k===n}else var y=!0;if(y)if(e.managedLogin!==void 0&&f.call(e,"\
managedLogin")){let k=n;if(typeof e.managedLogin!="boolean")return Vt.errors=[c],!1;var y=k===n}else var y=!0}}}}else return Vt.errors=[c],!1;return Vt.errors=r,
n===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eO={properties:{preSignUp:0,preAuthentication:0,postAuthentication:0,postConfirmation:0,preTokenGeneration:0,
customMessage:0,userMigration:0,defineAuthChallenge:0,createAuthChallenge:0,verifyAuthChallengeResponse:0}},ew=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-\
9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$","u");function Ot(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=Ot.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>300)return Ot.errors=[c],
!1;if(!ew.test(e))return Ot.errors=[c],!1}else return Ot.errors=[c],!1;return Ot.errors=r,n===0}Ot.evaluated={dynamicProps:!1,dynamicItems:!1};function jr(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=jr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return jr.errors=[c],!1;
{let h=n;for(let y of Object.keys(e))if(!(y==="functionArn"||y==="permission"))return jr.errors=[c],!1;if(h===n){if(e.functionArn!==void 0&&f.call(e,"functionAr\
n")){let y=e.functionArn,v=n,w=n,b=!1,k=n;Ot(y,c)||(r=r===null?Ot.errors:r.concat(Ot.errors),n=r.length);var m=k===n;b=b||m;let A=n;pe(y,c)||(r=r===null?pe.errors:
r.concat(pe.errors),n=r.length);var m=A===n;if(b=b||m,m)var l=!0;let x=n;ue(y,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var m=x===n;b=b||m,m&&l!==
!0&&(l=!0);let I=n;de(y,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var m=I===n;if(b=b||m,m&&l!==!0&&(l=!0),b)n=w,r!==null&&(w?r.length=w:r=null);else{
let F=c;return r===null?r=[F]:r.push(F),n++,jr.errors=r,!1}var p=v===n}else var p=!0;if(p)if(e.permission!==void 0&&f.call(e,"permission")){let y=n;if(typeof e.
permission!="boolean")return jr.errors=[c],!1;var p=y===n}else var p=!0}}}else return jr.errors=[c],!1;return jr.errors=r,n===0}jr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Ne.evaluated;d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=n,m=!1,p=n;Ot(e,c)||(r=r===null?Ot.errors:r.concat(Ot.errors),n=r.length);var b=p===n;m=m||b;let u=n;jr(
e,c)||(r=r===null?jr.errors:r.concat(jr.errors),n=r.length);var b=u===n;if(m=m||b,b)var h=!0;let y=n;pe(e,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);
var b=y===n;m=m||b,b&&h!==!0&&(h=!0);let v=n;ue(e,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var b=v===n;m=m||b,b&&h!==!0&&(h=!0);let w=n;de(e,c)||
(r=r===null?de.errors:r.concat(de.errors),n=r.length);var b=w===n;if(m=m||b,b&&h!==!0&&(h=!0),m)n=l,r!==null&&(l?r.length=l:r=null);else{let k=c;return r===null?
r=[k]:r.push(k),n++,Ne.errors=r,!1}return Ne.errors=r,d.props=h,n===0}Ne.evaluated={dynamicProps:!0,dynamicItems:!1};function yr(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=yr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return yr.errors=[c],!1;{let h=n;for(let y of Object.
keys(e))if(!(y==="functionArn"||y==="version"||y==="permission"))return yr.errors=[c],!1;if(h===n){if(e.functionArn!==void 0&&f.call(e,"functionArn")){let y=e.functionArn,
v=n,w=n,b=!1,k=n;Ot(y,c)||(r=r===null?Ot.errors:r.concat(Ot.errors),n=r.length);var m=k===n;b=b||m;let A=n;pe(y,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=
r.length);var m=A===n;if(b=b||m,m)var l=!0;let x=n;ue(y,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var m=x===n;b=b||m,m&&l!==!0&&(l=!0);let I=n;de(
y,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var m=I===n;if(b=b||m,m&&l!==!0&&(l=!0),b)n=w,r!==null&&(w?r.length=w:r=null);else{let F=c;return r===
null?r=[F]:r.push(F),n++,yr.errors=r,!1}var p=v===n}else var p=!0;if(p){if(e.version!==void 0&&f.call(e,"version")){let v=e.version,w=n;if(typeof v!="string")return yr.
errors=[c],!1;if(!(v==="V1_0"||v==="V2_0"||v==="V3_0"))return yr.errors=[c],!1;var p=w===n}else var p=!0;if(p)if(e.permission!==void 0&&f.call(e,"permission")){
let v=n;if(typeof e.permission!="boolean")return yr.errors=[c],!1;var p=v===n}else var p=!0}}}}else return yr.errors=[c],!1;return yr.errors=r,n===0}yr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function li(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,
d=li.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=n,m=!1,p=n;Ot(e,c)||(r=r===null?Ot.errors:r.concat(Ot.errors),n=r.length);
var b=p===n;m=m||b;let u=n;yr(e,c)||(r=r===null?yr.errors:r.concat(yr.errors),n=r.length);var b=u===n;if(m=m||b,b)var h=!0;let y=n;pe(e,c)||(r=r===null?pe.errors:
r.concat(pe.errors),n=r.length);var b=y===n;m=m||b,b&&h!==!0&&(h=!0);let v=n;ue(e,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var b=v===n;m=m||b,b&&
h!==!0&&(h=!0);let w=n;de(e,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var b=w===n;if(m=m||b,b&&h!==!0&&(h=!0),m)n=l,r!==null&&(l?r.length=l:r=null);else{
let k=c;return r===null?r=[k]:r.push(k),n++,li.errors=r,!1}return li.errors=r,d.props=h,n===0}li.evaluated={dynamicProps:!0,dynamicItems:!1};function Un(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Un.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!f.call(eO.properties,p))return Un.errors=[c],!1;if(m===n){if(e.
preSignUp!==void 0&&f.call(e,"preSignUp")){let p=n;Ne(e.preSignUp,c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=r.length);var l=p===n}else var l=!0;if(l){if(e.
preAuthentication!==void 0&&f.call(e,"preAuthentication")){let u=n;Ne(e.preAuthentication,c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=r.length);var l=u===n}else
var l=!0;if(l){if(e.postAuthentication!==void 0&&f.call(e,"postAuthentication")){let h=n;Ne(e.postAuthentication,c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=
r.length);var l=h===n}else var l=!0;if(l){if(e.postConfirmation!==void 0&&f.call(e,"postConfirmation")){let y=n;Ne(e.postConfirmation,c)||(r=r===null?Ne.errors:
r.concat(Ne.errors),n=r.length);var l=y===n}else var l=!0;if(l){if(e.preTokenGeneration!==void 0&&f.call(e,"preTokenGeneration")){let v=n;li(e.preTokenGeneration,
c)||(r=r===null?li.errors:r.concat(li.errors),n=r.length);var l=v===n}else var l=!0;if(l){if(e.customMessage!==void 0&&f.call(e,"customMessage")){let w=n;Ne(e.customMessage,
c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=r.length);var l=w===n}else var l=!0;if(l){if(e.userMigration!==void 0&&f.call(e,"userMigration")){let b=n;Ne(e.userMigration,
c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=r.length);var l=b===n}else var l=!0;if(l){if(e.defineAuthChallenge!==void 0&&f.call(e,"defineAuthChallenge")){let k=n;
Ne(e.defineAuthChallenge,c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=r.length);var l=k===n}else var l=!0;if(l){if(e.createAuthChallenge!==void 0&&f.call(e,"\
createAuthChallenge")){let A=n;Ne(e.createAuthChallenge,c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=r.length);var l=A===n}else var l=!0;if(l)if(e.verifyAuthChallengeResponse!==
void 0&&f.call(e,"verifyAuthChallengeResponse")){let A=n;Ne(e.verifyAuthChallengeResponse,c)||(r=r===null?Ne.errors:r.concat(Ne.errors),n=r.length);var l=A===n}else
var l=!0}}}}}}}}}}else return Un.errors=[c],!1;return Un.errors=r,n===0}Un.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tw=new RegExp("^arn:aws(?:-[\
a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u");function dt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,
n=0,d=dt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.
keys(e))if(!(p==="description"||p==="precedence"||p==="roleArn"||p==="adopt"))return dt.errors=[c],!1;if(m===n){if(e.description!==void 0&&f.call(e,"description")){
let p=e.description,u=n;if(n===u)if(typeof p=="string"){if($(p)>2048)return dt.errors=[c],!1;if($(p)<1)return dt.errors=[c],!1}else return dt.errors=[c],!1;var l=u===
n}else var l=!0;if(l){if(e.precedence!==void 0&&f.call(e,"precedence")){let u=e.precedence,h=n;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return dt.
errors=[c],!1;if(n===h&&typeof u=="number"&&isFinite(u)){if(u>2147483647||isNaN(u))return dt.errors=[c],!1;if(u<0||isNaN(u))return dt.errors=[c],!1}var l=h===n}else
var l=!0;if(l){if(e.roleArn!==void 0&&f.call(e,"roleArn")){let h=e.roleArn,y=n;if(n===y)if(typeof h=="string"){if($(h)>2048)return dt.errors=[c],!1;if(!tw.test(
h))return dt.errors=[c],!1}else return dt.errors=[c],!1;var l=y===n}else var l=!0;if(l)if(e.adopt!==void 0&&f.call(e,"adopt")){let h=e.adopt,y=n;if(n===y)if(typeof h==
"string"){if($(h)>128)return dt.errors=[c],!1;if($(h)<1)return dt.errors=[c],!1}else return dt.errors=[c],!1;var l=y===n}else var l=!0}}}}else return dt.errors=
[c],!1;return dt.errors=r,n===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tO=new RegExp("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$","u");function rt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=rt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.name===void 0||!f.call(e,"name"))&&(u="name"))return rt.errors=[c],!1;{let h=n;for(let y of Object.
keys(e))if(!(y==="name"||y==="scopes"||y==="adopt"))return rt.errors=[c],!1;if(h===n){if(e.name!==void 0&&f.call(e,"name")){let y=e.name,v=n;if(n===v)if(typeof y==
"string"){if($(y)>256)return rt.errors=[c],!1;if($(y)<1)return rt.errors=[c],!1;if(!jo.test(y))return rt.errors=[c],!1}else return rt.errors=[c],!1;var l=v===n}else
var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"scopes")){let v=e.scopes,w=n;if(n===w)if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length>100)return rt.
errors=[c],!1;for(let k of Object.keys(v)){let A=n;if(typeof k=="string"){if($(k)>256){let x={instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyN\
ames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:k};r===null?r=[x]:r.push(x),n++}else if($(k)<1){let x={instancePath:t+"/scopes",schemaPath:"\
#/properties/scopes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:k};r===null?r=[x]:r.push(x),n++}else if(!tO.test(k)){let x={instancePath:t+
"/scopes",schemaPath:"#/properties/scopes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$"},propertyName:k};
r===null?r=[x]:r.push(x),n++}}var m=A===n;if(!m){let x=c;return r===null?r=[x]:r.push(x),n++,rt.errors=r,!1}}if(m)for(let k of Object.keys(v)){let A=v[k],x=n;if(n===
x)if(typeof A=="string"){if($(A)>256)return rt.errors=[c],!1;if($(A)<1)return rt.errors=[c],!1}else return rt.errors=[c],!1;var p=x===n;if(!p)break}}else return rt.
errors=[c],!1;var l=w===n}else var l=!0;if(l)if(e.adopt!==void 0&&f.call(e,"adopt")){let v=e.adopt,w=n;if(n===w)if(typeof v=="string"){if($(v)>256)return rt.errors=
[c],!1;if($(v)<1)return rt.errors=[c],!1}else return rt.errors=[c],!1;var l=w===n}else var l=!0}}}}else return rt.errors=[c],!1;return rt.errors=r,n===0}rt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var rO=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),nO=new RegExp("^arn:aws(?:-[a-z]+)*:wafv\
2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$","u"),iO=new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),qo=new RegExp(
"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u");function he(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,
d=he.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let _=n;for(let le of Object.
keys(e))if(!f.call(VR.properties,le))return he.errors=[c],!1;if(_===n){if(e.reference!==void 0&&f.call(e,"reference")){let le=n;ai(e.reference,c)||(r=r===null?ai.
errors:r.concat(ai.errors),n=r.length);var l=le===n}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let z=n;Cr(e.adopt,c)||(r=r===null?Cr.errors:r.concat(
Cr.errors),n=r.length);var l=z===n}else var l=!0;if(l){if(e.issuer!==void 0&&f.call(e,"issuer")){let Z=e.issuer,te=n;if(typeof Z!="string")return he.errors=[c],
!1;if(!(Z==="original"||Z==="updated"))return he.errors=[c],!1;var l=te===n}else var l=!0;if(l){if(e.name!==void 0&&f.call(e,"name")){let te=e.name,ie=n;if(n===
ie)if(typeof te=="string"){if($(te)>128)return he.errors=[c],!1;if($(te)<1)return he.errors=[c],!1;if(!jo.test(te))return he.errors=[c],!1}else return he.errors=
[c],!1;var l=ie===n}else var l=!0;if(l){if(e.signInWith!==void 0&&f.call(e,"signInWith")){let ie=e.signInWith,Y=n;if(n===Y)if(Array.isArray(ie)){if(ie.length<1)
return he.errors=[c],!1;{var m=!0;let B=ie.length;for(let ne=0;ne<B;ne++){let re=ie[ne],G=n;if(typeof re!="string")return he.errors=[c],!1;if(!(re==="email"||re===
"phone_number"))return he.errors=[c],!1;var m=G===n;if(!m)break}if(m){let ne=ie.length,re;if(ne>1){let G={};for(;ne--;){let M=ie[ne];if(typeof M=="string"){if(typeof G[M]==
"number")return re=G[M],he.errors=[c],!1;G[M]=ne}}}}}}else return he.errors=[c],!1;var l=Y===n}else var l=!0;if(l){if(e.aliases!==void 0&&f.call(e,"aliases")){let Y=e.
aliases,V=n;if(n===V)if(Array.isArray(Y)){if(Y.length<1)return he.errors=[c],!1;{var p=!0;let ne=Y.length;for(let re=0;re<ne;re++){let G=Y[re],M=n;if(typeof G!=
"string")return he.errors=[c],!1;if(!(G==="email"||G==="phone_number"||G==="preferred_username"))return he.errors=[c],!1;var p=M===n;if(!p)break}if(p){let re=Y.
length,G;if(re>1){let M={};for(;re--;){let K=Y[re];if(typeof K=="string"){if(typeof M[K]=="number")return G=M[K],he.errors=[c],!1;M[K]=re}}}}}}else return he.errors=
[c],!1;var l=V===n}else var l=!0;if(l){if(e.caseSensitiveUsernames!==void 0&&f.call(e,"caseSensitiveUsernames")){let V=n;if(typeof e.caseSensitiveUsernames!="bo\
olean")return he.errors=[c],!1;var l=V===n}else var l=!0;if(l){if(e.requiredAttributes!==void 0&&f.call(e,"requiredAttributes")){let B=e.requiredAttributes,ne=n;
if(n===ne)if(Array.isArray(B)){var u=!0;let G=B.length;for(let M=0;M<G;M++){let K=n;Mn(B[M],c)||(r=r===null?Mn.errors:r.concat(Mn.errors),n=r.length);var u=K===
n;if(!u)break}if(u){let M=B.length,K;if(M>1){e:for(;M--;)for(K=M;K--;)if(pn(B[M],B[K]))return he.errors=[c],!1}}}else return he.errors=[c],!1;var l=ne===n}else var l=!0;
if(l){if(e.customAttributes!==void 0&&f.call(e,"customAttributes")){let ne=e.customAttributes,re=n;if(n===re)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.
keys(ne).length>50)return he.errors=[c],!1;for(let M of Object.keys(ne)){let K=n;if(typeof M=="string"){if($(M)>20){let E={instancePath:t+"/customAttributes",schemaPath:"\
#/properties/customAttributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},propertyName:M};r===null?r=[E]:r.push(E),n++}else if($(M)<1){let E={
instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:M};r===null?
r=[E]:r.push(E),n++}else if(!rO.test(M)){let E={instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/pattern",keyword:"pat\
tern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:M};r===null?r=[E]:r.push(E),n++}}var h=K===n;if(!h){let E=c;return r===
null?r=[E]:r.push(E),n++,he.errors=r,!1}}if(h)for(let M of Object.keys(ne)){let K=n;Ge(ne[M],c)||(r=r===null?Ge.errors:r.concat(Ge.errors),n=r.length);var y=K===
n;if(!y)break}}else return he.errors=[c],!1;var l=re===n}else var l=!0;if(l){if(e.autoVerify!==void 0&&f.call(e,"autoVerify")){let re=e.autoVerify,G=n;if(n===G)
if(Array.isArray(re)){var v=!0;let K=re.length;for(let E=0;E<K;E++){let q=re[E],U=n;if(typeof q!="string")return he.errors=[c],!1;if(!(q==="email"||q==="phone_n\
umber"))return he.errors=[c],!1;var v=U===n;if(!v)break}if(v){let E=re.length,q;if(E>1){let U={};for(;E--;){let R=re[E];if(typeof R=="string"){if(typeof U[R]=="\
number")return q=U[R],he.errors=[c],!1;U[R]=E}}}}}else return he.errors=[c],!1;var l=G===n}else var l=!0;if(l){if(e.selfSignUp!==void 0&&f.call(e,"selfSignUp")){
let G=n;if(typeof e.selfSignUp!="boolean")return he.errors=[c],!1;var l=G===n}else var l=!0;if(l){if(e.accountRecovery!==void 0&&f.call(e,"accountRecovery")){let M=e.
accountRecovery,K=n,E=n,q=!1,U=n;if(n===U)if(Array.isArray(M))if(M.length<1){let C=c;r===null?r=[C]:r.push(C),n++}else{var w=!0;let C=M.length;for(let D=0;D<C;D++){
let O=M[D],P=n;if(typeof O!="string"){let j=c;r===null?r=[j]:r.push(j),n++}if(!(O==="email"||O==="phone_number")){let j=c;r===null?r=[j]:r.push(j),n++}var w=P===
n;if(!w)break}if(w){let D=M.length,O;if(D>1){let P={};for(;D--;){let S=M[D];if(typeof S=="string"){if(typeof P[S]=="number"){O=P[S];let j=c;r===null?r=[j]:r.push(
j),n++;break}P[S]=D}}}}}else{let C=c;r===null?r=[C]:r.push(C),n++}var b=U===n;q=q||b;let R=n;if(M!=="admin_only"){let C=c;r===null?r=[C]:r.push(C),n++}var b=R===
n;if(q=q||b,q)n=E,r!==null&&(E?r.length=E:r=null);else{let C=c;return r===null?r=[C]:r.push(C),n++,he.errors=r,!1}var l=K===n}else var l=!0;if(l){if(e.passwordPolicy!==
void 0&&f.call(e,"passwordPolicy")){let K=n;Pt(e.passwordPolicy,c)||(r=r===null?Pt.errors:r.concat(Pt.errors),n=r.length);var l=K===n}else var l=!0;if(l){if(e.mfa!==
void 0&&f.call(e,"mfa")){let E=n;Lt(e.mfa,c)||(r=r===null?Lt.errors:r.concat(Lt.errors),n=r.length);var l=E===n}else var l=!0;if(l){if(e.signIn!==void 0&&f.call(
e,"signIn")){let q=n;nr(e.signIn,c)||(r=r===null?nr.errors:r.concat(nr.errors),n=r.length);var l=q===n}else var l=!0;if(l){if(e.tier!==void 0&&f.call(e,"tier")){
let U=e.tier,R=n;if(typeof U!="string")return he.errors=[c],!1;if(!(U==="lite"||U==="essentials"||U==="plus"))return he.errors=[c],!1;var l=R===n}else var l=!0;
if(l){if(e.threatProtection!==void 0&&f.call(e,"threatProtection")){let R=e.threatProtection,L=n;if(typeof R!="string")return he.errors=[c],!1;if(!(R==="off"||R===
"audit"||R==="enforced"))return he.errors=[c],!1;var l=L===n}else var l=!0;if(l){if(e.deletionProtection!==void 0&&f.call(e,"deletionProtection")){let L=n;if(typeof e.
deletionProtection!="boolean")return he.errors=[c],!1;var l=L===n}else var l=!0;if(l){if(e.webAclArn!==void 0&&f.call(e,"webAclArn")){let C=e.webAclArn,D=n,O=n,
P=!1,S=n;if(n===S)if(typeof C=="string"){if($(C)>2048){let X=c;r===null?r=[X]:r.push(X),n++}else if(!nO.test(C)){let X=c;r===null?r=[X]:r.push(X),n++}}else{let X=c;
r===null?r=[X]:r.push(X),n++}var A=S===n;P=P||A;let j=n;pe(C,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);var A=j===n;if(P=P||A,A)var k=!0;let J=n;
ue(C,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var A=J===n;P=P||A,A&&k!==!0&&(k=!0);let W=n;de(C,c)||(r=r===null?de.errors:r.concat(de.errors),n=
r.length);var A=W===n;if(P=P||A,A&&k!==!0&&(k=!0),P)n=O,r!==null&&(O?r.length=O:r=null);else{let X=c;return r===null?r=[X]:r.push(X),n++,he.errors=r,!1}var l=D===
n}else var l=!0;if(l){if(e.email!==void 0&&f.call(e,"email")){let D=n;ht(e.email,c)||(r=r===null?ht.errors:r.concat(ht.errors),n=r.length);var l=D===n}else var l=!0;
if(l){if(e.domain!==void 0&&f.call(e,"domain")){let O=n;Vt(e.domain,c)||(r=r===null?Vt.errors:r.concat(Vt.errors),n=r.length);var l=O===n}else var l=!0;if(l){if(e.
triggers!==void 0&&f.call(e,"triggers")){let P=n;Un(e.triggers,c)||(r=r===null?Un.errors:r.concat(Un.errors),n=r.length);var l=P===n}else var l=!0;if(l){if(e.groups!==
void 0&&f.call(e,"groups")){let S=e.groups,j=n;if(n===j)if(S&&typeof S=="object"&&!Array.isArray(S)){for(let W of Object.keys(S)){let H=n;if(typeof W=="string"){
if($(W)>128){let X={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},propertyName:W};r===
null?r=[X]:r.push(X),n++}else if($(W)<1){let X={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:W};r===null?r=[X]:r.push(X),n++}else if(!iO.test(W)){let X={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:W};r===null?r=[X]:r.push(X),n++}}var x=H===n;if(!x){let X=c;return r===null?r=[X]:r.
push(X),n++,he.errors=r,!1}}if(x)for(let W of Object.keys(S)){let H=n;dt(S[W],c)||(r=r===null?dt.errors:r.concat(dt.errors),n=r.length);var I=H===n;if(!I)break}}else
return he.errors=[c],!1;var l=j===n}else var l=!0;if(l)if(e.resourceServers!==void 0&&f.call(e,"resourceServers")){let S=e.resourceServers,j=n;if(n===j)if(S&&typeof S==
"object"&&!Array.isArray(S)){for(let W of Object.keys(S)){let H=n;if(typeof W=="string"){if($(W)>256){let X={instancePath:t+"/resourceServers",schemaPath:"#/pro\
perties/resourceServers/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:W};r===null?r=[X]:r.push(X),n++}else if($(W)<1){let X={instancePath:t+
"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:W};r===null?r=[X]:r.push(
X),n++}else if(!qo.test(W)){let X={instancePath:t+"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},propertyName:W};r===null?r=[X]:r.push(X),n++}}var N=H===n;if(!N){let X=c;return r===null?r=[X]:r.push(X),n++,he.errors=r,!1}}
if(N)for(let W of Object.keys(S)){let H=n;rt(S[W],c)||(r=r===null?rt.errors:r.concat(rt.errors),n=r.length);var F=H===n;if(!F)break}}else return he.errors=[c],!1;
var l=j===n}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}else return he.errors=[c],!1;return he.errors=r,n===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oO={
properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,apiVersion:0,metadataUrl:0,metadataFile:0,idpSignout:0,idpInit:0,encryptedResponses:0,
requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,upstream:0,allowedEmailDomains:0,attributeMapping:0,adopt:0,nationalIdConsent:0,
pending:0,identifiers:0}};function Dt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Dt.evaluated;
d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=n,m=!1,p=n;pe(e,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);var v=p===n;if(m=
m||v,v)var u=!0;let h=n;ue(e,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var v=h===n;m=m||v,v&&u!==!0&&(u=!0);let y=n;de(e,c)||(r=r===null?de.errors:
r.concat(de.errors),n=r.length);var v=y===n;if(m=m||v,v&&u!==!0&&(u=!0),m)n=l,r!==null&&(l?r.length=l:r=null);else{let w=c;return r===null?r=[w]:r.push(w),n++,Dt.
errors=r,!1}return Dt.errors=r,d.props=u,n===0}Dt.evaluated={dynamicProps:!0,dynamicItems:!1};var sO=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u");function xe(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=xe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(typeof e=="string"){if($(e)>1024)return xe.errors=[c],!1;if($(e)<1)return xe.errors=[c],!1;if(!sO.test(e))return xe.errors=[c],!1}else return xe.
errors=[c],!1;return xe.errors=r,n===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};var aO=new RegExp("^[A-Z0-9]{10}$","u");function Et(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Et.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===
0)if(typeof e=="string"){if(!aO.test(e))return Et.errors=[c],!1}else return Et.errors=[c],!1;return Et.errors=r,n===0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};
function $r(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=$r.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>2048)return $r.errors=[c],!1;if($(e)<1)return $r.errors=[c],!1}else return $r.errors=
[c],!1;return $r.errors=r,n===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};var lO=new RegExp("^https://\\S+$","u");function Me(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===
0)if(typeof e=="string"){if($(e)>1024)return Me.errors=[c],!1;if(!lO.test(e))return Me.errors=[c],!1}else return Me.errors=[c],!1;return Me.errors=r,n===0}Me.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ln(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=ln.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.authorize===void 0||!f.call(
e,"authorize"))&&(m="authorize")||(e.token===void 0||!f.call(e,"token"))&&(m="token")||(e.userInfo===void 0||!f.call(e,"userInfo"))&&(m="userInfo")||(e.jwks===void 0||
!f.call(e,"jwks"))&&(m="jwks"))return ln.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="authorize"||u==="token"||u==="userInfo"||u==="jwks"))return ln.
errors=[c],!1;if(p===n){if(e.authorize!==void 0&&f.call(e,"authorize")){let u=n;Me(e.authorize,c)||(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);var l=u===
n}else var l=!0;if(l){if(e.token!==void 0&&f.call(e,"token")){let h=n;Me(e.token,c)||(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);var l=h===n}else var l=!0;
if(l){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let y=n;Me(e.userInfo,c)||(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);var l=y===n}else var l=!0;if(l)
if(e.jwks!==void 0&&f.call(e,"jwks")){let y=n;Me(e.jwks,c)||(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);var l=y===n}else var l=!0}}}}}else return ln.errors=
[c],!1;return ln.errors=r,n===0}ln.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ir(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=Ir.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let m;if((e.spec===void 0||!f.call(e,"spec"))&&(m="spec")||(e.client===void 0||!f.call(e,"client"))&&(m="client"))return Ir.errors=[c],!1;{let p=n;for(let u of Object.
keys(e))if(!(u==="spec"||u==="client"||u==="environment"))return Ir.errors=[c],!1;if(p===n){if(e.spec!==void 0&&f.call(e,"spec")){let u=n;if(typeof e.spec!="str\
ing")return Ir.errors=[c],!1;var l=u===n}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let h=n;if(typeof e.client!="string")return Ir.errors=[c],
!1;var l=h===n}else var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"environment")){let h=n;if(typeof e.environment!="string")return Ir.errors=[c],!1;var l=h===
n}else var l=!0}}}}else return Ir.errors=[c],!1;return Ir.errors=r,n===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cO=new RegExp("^[a-z0-9](?:\
[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u");function Bt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=Bt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>253)return Bt.errors=[c],
!1;if(!cO.test(e))return Bt.errors=[c],!1}else return Bt.errors=[c],!1;return Bt.errors=r,n===0}Bt.evaluated={dynamicProps:!1,dynamicItems:!1};var rw=new RegExp(
"^v[1-9][0-9]{0,2}\\.[0-9]$","u"),nw=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]\
+)*$","u"),iw=new RegExp("^[A-Za-z0-9_ +=.@-]+$","u");function T(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,
n=0,d=T.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=n,m=!1,p=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Vr;if((e.preset===
void 0||!f.call(e,"preset"))&&(Vr="preset")){let Te=c;r===null?r=[Te]:r.push(Te),n++}}var h=p===n;m=m||h;let u=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Vr;
if((e.type===void 0||!f.call(e,"type"))&&(Vr="type")){let Te=c;r===null?r=[Te]:r.push(Te),n++}}var h=u===n;if(m=m||h,m){n=l,r!==null&&(l?r.length=l:r=null);let Vr=n,
Te=n,or=!0,ci=n,_r=n,br=!1,wr=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ae;if((e.preset===void 0||!f.call(e,"preset"))&&(Ae="preset")){let fe={};r===null?
r=[fe]:r.push(fe),n++}else if(e.preset!==void 0&&f.call(e,"preset")){let fe=e.preset;if(!(fe==="auth0"||fe==="cognito"||fe==="descope"||fe==="entra"||fe==="entr\
a-external-id"||fe==="gitlab"||fe==="idura"||fe==="keycloak"||fe==="linkedin"||fe==="oidc"||fe==="okta"||fe==="one-login"||fe==="ping-one")){let ve={};r===null?
r=[ve]:r.push(ve),n++}}}var w=wr===n;if(br=br||w,w){var y={};y.preset=!0}let Xe=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ae;if((e.type===void 0||!f.call(
e,"type"))&&(Ae="type")){let fe={};r===null?r=[fe]:r.push(fe),n++}else{if(e.preset!==void 0&&f.call(e,"preset")){var v=!1;let ve={};r===null?r=[ve]:r.push(ve),n++}else
var v=!0;if(v)if(e.type!==void 0&&f.call(e,"type")){let fe=n;if(e.type!=="oidc"){let at={};r===null?r=[at]:r.push(at),n++}var v=fe===n}else var v=!0}}var w=Xe===
n;if(br=br||w,w&&y!==!0&&(y=y||{},y.preset=!0,y.type=!0),br)n=_r,r!==null&&(_r?r.length=_r:r=null);else{let Ae={};r===null?r=[Ae]:r.push(Ae),n++}var b=ci===n;if(n=
Te,r!==null&&(Te?r.length=Te:r=null),b){let Ae=n,fe=n,ve=!1,at=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Qe;if((e.issuer===void 0||!f.call(e,"issuer"))&&
(Qe="issuer")||(e.clientId===void 0||!f.call(e,"clientId"))&&(Qe="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(Qe="clientSecret")){let et=c;
r===null?r=[et]:r.push(et),n++}}var k=at===n;ve=ve||k;let lt=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Qe;if((e.upstream===void 0||!f.call(e,"upstream"))&&
(Qe="upstream")){let et=c;r===null?r=[et]:r.push(et),n++}}var k=lt===n;ve=ve||k;let Ke=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Qe;if((e.pending===void 0||
!f.call(e,"pending"))&&(Qe="pending")){let et=c;r===null?r=[et]:r.push(et),n++}}var k=Ke===n;if(ve=ve||k,ve)n=fe,r!==null&&(fe?r.length=fe:r=null);else{let Qe=c;
return r===null?r=[Qe]:r.push(Qe),n++,T.errors=r,!1}if(n===Ae&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let Qe=n;if(e.type!==
"oidc")return T.errors=[c],!1;var A=Qe===n}else var A=!0;if(A){if(e.teamId!==void 0&&f.call(e,"teamId")){var A=!1;return T.errors=[c],!1}else var A=!0;if(A){if(e.
keyId!==void 0&&f.call(e,"keyId")){var A=!1;return T.errors=[c],!1}else var A=!0;if(A){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var A=!1;return T.errors=
[c],!1}else var A=!0;if(A){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var A=!1;return T.errors=[c],!1}else var A=!0;if(A){if(e.metadataUrl!==void 0&&f.call(
e,"metadataUrl")){var A=!1;return T.errors=[c],!1}else var A=!0;if(A){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var A=!1;return T.errors=[c],!1}else
var A=!0;if(A){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var A=!1;return T.errors=[c],!1}else var A=!0;if(A){if(e.idpInit!==void 0&&f.call(e,"idpInit")){
var A=!1;return T.errors=[c],!1}else var A=!0;if(A){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var A=!1;return T.errors=[c],!1}else var A=!0;
if(A)if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var A=!1;return T.errors=[c],!1}else var A=!0}}}}}}}}}}var b=Ae===n;or=b,or&&y!==
!0&&(y=y||{},y.type=!0,y.teamId=!0,y.keyId=!0,y.privateKey=!0,y.apiVersion=!0,y.metadataUrl=!0,y.metadataFile=!0,y.idpSignout=!0,y.idpInit=!0,y.encryptedResponses=
!0,y.requestSigningAlgorithm=!0)}if(!or){let Ae=c;return r===null?r=[Ae]:r.push(Ae),n++,T.errors=r,!1}var x=Vr===n;if(x){let Ae=n,fe=n,ve=!0,at=n,lt=n,Ke=!1,sr=n;
if(e&&typeof e=="object"&&!Array.isArray(e)){let He;if((e.preset===void 0||!f.call(e,"preset"))&&(He="preset")){let tt={};r===null?r=[tt]:r.push(tt),n++}else if(e.
preset!==void 0&&f.call(e,"preset")){let tt=e.preset;if(!(tt==="login-gov"||tt==="saml")){let ze={};r===null?r=[ze]:r.push(ze),n++}}}var F=sr===n;if(Ke=Ke||F,F){
var I={};I.preset=!0}let Qe=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let He;if((e.type===void 0||!f.call(e,"type"))&&(He="type")){let tt={};r===null?r=[tt]:
r.push(tt),n++}else{if(e.preset!==void 0&&f.call(e,"preset")){var N=!1;let ze={};r===null?r=[ze]:r.push(ze),n++}else var N=!0;if(N)if(e.type!==void 0&&f.call(e,
"type")){let tt=n;if(e.type!=="saml"){let Ze={};r===null?r=[Ze]:r.push(Ze),n++}var N=tt===n}else var N=!0}}var F=Qe===n;if(Ke=Ke||F,F&&I!==!0&&(I=I||{},I.preset=
!0,I.type=!0),Ke)n=lt,r!==null&&(lt?r.length=lt:r=null);else{let He={};r===null?r=[He]:r.push(He),n++}var _=at===n;if(n=fe,r!==null&&(fe?r.length=fe:r=null),_){
let He=n,tt=n,ze=!1,Ze=null,wt=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let ft;if((e.metadataUrl===void 0||!f.call(e,"metadataUrl"))&&(ft="metadataUrl")){
let Ce=c;r===null?r=[Ce]:r.push(Ce),n++}}var le=wt===n;le&&(ze=!0,Ze=0);let Be=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let ft;if((e.metadataFile===void 0||
!f.call(e,"metadataFile"))&&(ft="metadataFile")){let Ce=c;r===null?r=[Ce]:r.push(Ce),n++}}var le=Be===n;if(le&&ze)ze=!1,Ze=[Ze,1];else{le&&(ze=!0,Ze=1);let ft=n;
if(e&&typeof e=="object"&&!Array.isArray(e)){let Se;if((e.pending===void 0||!f.call(e,"pending"))&&(Se="pending")){let je=c;r===null?r=[je]:r.push(je),n++}}var le=ft===
n;le&&ze?(ze=!1,Ze=[Ze,2]):le&&(ze=!0,Ze=2)}if(ze)n=tt,r!==null&&(tt?r.length=tt:r=null);else{let ft=c;return r===null?r=[ft]:r.push(ft),n++,T.errors=r,!1}if(n===
He&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let ft=n;if(e.type!=="saml")return T.errors=[c],!1;var z=ft===n}else var z=!0;
if(z){if(e.issuer!==void 0&&f.call(e,"issuer")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z){if(e.clientId!==void 0&&f.call(e,"clientId")){var z=!1;return T.
errors=[c],!1}else var z=!0;if(z){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z){if(e.teamId!==void 0&&
f.call(e,"teamId")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z){if(e.keyId!==void 0&&f.call(e,"keyId")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z){
if(e.privateKey!==void 0&&f.call(e,"privateKey")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var z=!1;
return T.errors=[c],!1}else var z=!0;if(z){if(e.scopes!==void 0&&f.call(e,"scopes")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z){if(e.attributesRequestMethod!==
void 0&&f.call(e,"attributesRequestMethod")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var z=!1;return T.
errors=[c],!1}else var z=!0;if(z){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var z=!1;return T.errors=[c],!1}else var z=!0;if(z)if(e.upstream!==
void 0&&f.call(e,"upstream")){var z=!1;return T.errors=[c],!1}else var z=!0}}}}}}}}}}}}var _=He===n;ve=_,ve&&I!==!0&&(I=I||{},I.type=!0,I.issuer=!0,I.clientId=!0,
I.clientSecret=!0,I.teamId=!0,I.keyId=!0,I.privateKey=!0,I.apiVersion=!0,I.scopes=!0,I.attributesRequestMethod=!0,I.endpoints=!0,I.iamOidcProvider=!0,I.upstream=
!0)}if(!ve){let He=c;return r===null?r=[He]:r.push(He),n++,T.errors=r,!1}var x=Ae===n;if(x){y!==!0&&I!==void 0&&(I===!0?y=!0:(y=y||{},Object.assign(y,I)));let He=n,
tt=n,ze=!0,Ze=n,wt=n,Be=!1,ar=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Se;if((e.preset===void 0||!f.call(e,"preset"))&&(Se="preset")){let je={};r===null?
r=[je]:r.push(je),n++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="google"){let je={};r===null?r=[je]:r.push(je),n++}}var ie=ar===n;if(Be=Be||ie,ie){
var Z={};Z.preset=!0}let ft=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Se;if((e.type===void 0||!f.call(e,"type"))&&(Se="type")){let je={};r===null?r=[je]:
r.push(je),n++}else{if(e.preset!==void 0&&f.call(e,"preset")){var te=!1;let Er={};r===null?r=[Er]:r.push(Er),n++}else var te=!0;if(te)if(e.type!==void 0&&f.call(
e,"type")){let je=n;if(e.type!=="google"){let Ft={};r===null?r=[Ft]:r.push(Ft),n++}var te=je===n}else var te=!0}}var ie=ft===n;if(Be=Be||ie,ie&&Z!==!0&&(Z=Z||{},
Z.preset=!0,Z.type=!0),Be)n=wt,r!==null&&(wt?r.length=wt:r=null);else{let Se={};r===null?r=[Se]:r.push(Se),n++}var Y=Ze===n;if(n=tt,r!==null&&(tt?r.length=tt:r=
null),Y){let Se=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Er;if((e.clientId===void 0||!f.call(e,"clientId"))&&(Er="clientId")||(e.clientSecret===void 0||
!f.call(e,"clientSecret"))&&(Er="clientSecret"))return T.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let Ft=n;if(e.type!=="google")return T.errors=[c],!1;
var V=Ft===n}else var V=!0;if(V){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let kr=n;Dt(e.clientSecret,c)||(r=r===null?Dt.errors:r.concat(Dt.errors),
n=r.length);var V=kr===n}else var V=!0;if(V){if(e.issuer!==void 0&&f.call(e,"issuer")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.teamId!==void 0&&
f.call(e,"teamId")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.keyId!==void 0&&f.call(e,"keyId")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){
if(e.privateKey!==void 0&&f.call(e,"privateKey")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var V=!1;
return T.errors=[c],!1}else var V=!0;if(V){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.metadataFile!==
void 0&&f.call(e,"metadataFile")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var V=!1;return T.errors=
[c],!1}else var V=!0;if(V){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.encryptedResponses!==void 0&&f.call(
e,"encryptedResponses")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var V=!1;
return T.errors=[c],!1}else var V=!0;if(V){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var V=!1;return T.errors=[c],!1}else var V=!0;
if(V){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvid\
er")){var V=!1;return T.errors=[c],!1}else var V=!0;if(V)if(e.upstream!==void 0&&f.call(e,"upstream")){var V=!1;return T.errors=[c],!1}else var V=!0}}}}}}}}}}}}}}}}
var Y=Se===n;ze=Y,ze&&Z!==!0&&(Z=Z||{},Z.type=!0,Z.clientSecret=!0,Z.issuer=!0,Z.teamId=!0,Z.keyId=!0,Z.privateKey=!0,Z.apiVersion=!0,Z.metadataUrl=!0,Z.metadataFile=
!0,Z.idpSignout=!0,Z.idpInit=!0,Z.encryptedResponses=!0,Z.requestSigningAlgorithm=!0,Z.attributesRequestMethod=!0,Z.endpoints=!0,Z.iamOidcProvider=!0,Z.upstream=
!0)}if(!ze){let Se=c;return r===null?r=[Se]:r.push(Se),n++,T.errors=r,!1}var x=He===n;if(x){y!==!0&&Z!==void 0&&(Z===!0?y=!0:(y=y||{},Object.assign(y,Z)));let Se=n,
je=n,Er=!0,Ft=n,kr=n,Ar=!1,di=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let lr;if((e.preset===void 0||!f.call(e,"preset"))&&(lr="preset")){let Jt={};r===null?
r=[Jt]:r.push(Jt),n++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="facebook"){let Jt={};r===null?r=[Jt]:r.push(Jt),n++}}var re=di===n;if(Ar=Ar||re,
re){var B={};B.preset=!0}let m0=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let lr;if((e.type===void 0||!f.call(e,"type"))&&(lr="type")){let Jt={};r===null?r=
[Jt]:r.push(Jt),n++}else{if(e.preset!==void 0&&f.call(e,"preset")){var ne=!1;let Qr={};r===null?r=[Qr]:r.push(Qr),n++}else var ne=!0;if(ne)if(e.type!==void 0&&f.
call(e,"type")){let Jt=n;if(e.type!=="facebook"){let ui={};r===null?r=[ui]:r.push(ui),n++}var ne=Jt===n}else var ne=!0}}var re=m0===n;if(Ar=Ar||re,re&&B!==!0&&(B=
B||{},B.preset=!0,B.type=!0),Ar)n=kr,r!==null&&(kr?r.length=kr:r=null);else{let lr={};r===null?r=[lr]:r.push(lr),n++}var G=Ft===n;if(n=je,r!==null&&(je?r.length=
je:r=null),G){let lr=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Qr;if((e.clientId===void 0||!f.call(e,"clientId"))&&(Qr="clientId")||(e.clientSecret===void 0||
!f.call(e,"clientSecret"))&&(Qr="clientSecret"))return T.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let ui=n;if(e.type!=="facebook")return T.errors=[c],
!1;var M=ui===n}else var M=!0;if(M){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let Vi=n;Dt(e.clientSecret,c)||(r=r===null?Dt.errors:r.concat(Dt.errors),
n=r.length);var M=Vi===n}else var M=!0;if(M){if(e.issuer!==void 0&&f.call(e,"issuer")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.teamId!==void 0&&
f.call(e,"teamId")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.keyId!==void 0&&f.call(e,"keyId")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){
if(e.privateKey!==void 0&&f.call(e,"privateKey")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var M=!1;
return T.errors=[c],!1}else var M=!0;if(M){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.idpSignout!==
void 0&&f.call(e,"idpSignout")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var M=!1;return T.errors=[c],!1}else
var M=!0;if(M){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.requestSigningAlgorithm!==
void 0&&f.call(e,"requestSigningAlgorithm")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequ\
estMethod")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M){
if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var M=!1;return T.errors=[c],!1}else var M=!0;if(M)if(e.upstream!==void 0&&f.call(e,"upstream")){var M=!1;
return T.errors=[c],!1}else var M=!0}}}}}}}}}}}}}}}var G=lr===n;Er=G,Er&&B!==!0&&(B=B||{},B.type=!0,B.clientSecret=!0,B.issuer=!0,B.teamId=!0,B.keyId=!0,B.privateKey=
!0,B.metadataUrl=!0,B.metadataFile=!0,B.idpSignout=!0,B.idpInit=!0,B.encryptedResponses=!0,B.requestSigningAlgorithm=!0,B.attributesRequestMethod=!0,B.endpoints=
!0,B.iamOidcProvider=!0,B.upstream=!0)}if(!Er){let lr=c;return r===null?r=[lr]:r.push(lr),n++,T.errors=r,!1}var x=Se===n;if(x){y!==!0&&B!==void 0&&(B===!0?y=!0:
(y=y||{},Object.assign(y,B)));let lr=n,Jt=n,Qr=!0,ui=n,Vi=n,Ki=!1,h0=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let cr;if((e.preset===void 0||!f.call(e,"pre\
set"))&&(cr="preset")){let Gt={};r===null?r=[Gt]:r.push(Gt),n++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="apple"){let Gt={};r===null?r=[Gt]:r.push(
Gt),n++}}var q=h0===n;if(Ki=Ki||q,q){var K={};K.preset=!0}let y0=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let cr;if((e.type===void 0||!f.call(e,"type"))&&
(cr="type")){let Gt={};r===null?r=[Gt]:r.push(Gt),n++}else{if(e.preset!==void 0&&f.call(e,"preset")){var E=!1;let Lr={};r===null?r=[Lr]:r.push(Lr),n++}else var E=!0;
if(E)if(e.type!==void 0&&f.call(e,"type")){let Gt=n;if(e.type!=="apple"){let fi={};r===null?r=[fi]:r.push(fi),n++}var E=Gt===n}else var E=!0}}var q=y0===n;if(Ki=
Ki||q,q&&K!==!0&&(K=K||{},K.preset=!0,K.type=!0),Ki)n=Vi,r!==null&&(Vi?r.length=Vi:r=null);else{let cr={};r===null?r=[cr]:r.push(cr),n++}var U=ui===n;if(n=Jt,r!==
null&&(Jt?r.length=Jt:r=null),U){let cr=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Lr;if((e.clientId===void 0||!f.call(e,"clientId"))&&(Lr="clientId")||
(e.teamId===void 0||!f.call(e,"teamId"))&&(Lr="teamId")||(e.keyId===void 0||!f.call(e,"keyId"))&&(Lr="keyId")||(e.privateKey===void 0||!f.call(e,"privateKey"))&&
(Lr="privateKey"))return T.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let fi=n;if(e.type!=="apple")return T.errors=[c],!1;var R=fi===n}else var R=!0;if(R){
if(e.issuer!==void 0&&f.call(e,"issuer")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){var R=!1;return T.
errors=[c],!1}else var R=!0;if(R){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R){if(e.metadataUrl!==void 0&&
f.call(e,"metadataUrl")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var R=!1;return T.errors=[c],
!1}else var R=!0;if(R){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R){if(e.idpInit!==void 0&&f.call(e,"id\
pInit")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var R=!1;return T.errors=[c],!1}else
var R=!0;if(R){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R){if(e.attributesRequestMethod!==
void 0&&f.call(e,"attributesRequestMethod")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var R=!1;return T.
errors=[c],!1}else var R=!0;if(R){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var R=!1;return T.errors=[c],!1}else var R=!0;if(R)if(e.upstream!==
void 0&&f.call(e,"upstream")){var R=!1;return T.errors=[c],!1}else var R=!0}}}}}}}}}}}}}var U=cr===n;Qr=U,Qr&&K!==!0&&(K=K||{},K.type=!0,K.issuer=!0,K.clientSecret=
!0,K.apiVersion=!0,K.metadataUrl=!0,K.metadataFile=!0,K.idpSignout=!0,K.idpInit=!0,K.encryptedResponses=!0,K.requestSigningAlgorithm=!0,K.attributesRequestMethod=
!0,K.endpoints=!0,K.iamOidcProvider=!0,K.upstream=!0)}if(!Qr){let cr=c;return r===null?r=[cr]:r.push(cr),n++,T.errors=r,!1}var x=lr===n;if(x){y!==!0&&K!==void 0&&
(K===!0?y=!0:(y=y||{},Object.assign(y,K)));let cr=n,Gt=n,Lr=!0,fi=n,sl=n,zi=!1,g0=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Dr;if((e.preset===void 0||!f.
call(e,"preset"))&&(Dr="preset")){let Kr={};r===null?r=[Kr]:r.push(Kr),n++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="amazon"){let Kr={};r===null?
r=[Kr]:r.push(Kr),n++}}var D=g0===n;if(zi=zi||D,D){var L={};L.preset=!0}let v0=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Dr;if((e.type===void 0||!f.call(
e,"type"))&&(Dr="type")){let Kr={};r===null?r=[Kr]:r.push(Kr),n++}else{if(e.preset!==void 0&&f.call(e,"preset")){var C=!1;let Bi={};r===null?r=[Bi]:r.push(Bi),n++}else
var C=!0;if(C)if(e.type!==void 0&&f.call(e,"type")){let Kr=n;if(e.type!=="amazon"){let Wo={};r===null?r=[Wo]:r.push(Wo),n++}var C=Kr===n}else var C=!0}}var D=v0===
n;if(zi=zi||D,D&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0),zi)n=sl,r!==null&&(sl?r.length=sl:r=null);else{let Dr={};r===null?r=[Dr]:r.push(Dr),n++}var O=fi===n;if(n=
Gt,r!==null&&(Gt?r.length=Gt:r=null),O){let Dr=n;if(e&&typeof e=="object"&&!Array.isArray(e)){let Bi;if((e.clientId===void 0||!f.call(e,"clientId"))&&(Bi="clien\
tId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(Bi="clientSecret"))return T.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let Wo=n;if(e.type!==
"amazon")return T.errors=[c],!1;var P=Wo===n}else var P=!0;if(P){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let b0=n;Dt(e.clientSecret,c)||(r=r===null?
Dt.errors:r.concat(Dt.errors),n=r.length);var P=b0===n}else var P=!0;if(P){if(e.issuer!==void 0&&f.call(e,"issuer")){var P=!1;return T.errors=[c],!1}else var P=!0;
if(P){if(e.teamId!==void 0&&f.call(e,"teamId")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.keyId!==void 0&&f.call(e,"keyId")){var P=!1;return T.errors=
[c],!1}else var P=!0;if(P){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.apiVersion!==void 0&&f.call(
e,"apiVersion")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var P=!1;return T.errors=[c],!1}else var P=!0;
if(P){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){
var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.encryptedResponses!==
void 0&&f.call(e,"encryptedResponses")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgor\
ithm")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var P=!1;return T.errors=
[c],!1}else var P=!0;if(P){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P){if(e.iamOidcProvider!==void 0&&f.
call(e,"iamOidcProvider")){var P=!1;return T.errors=[c],!1}else var P=!0;if(P)if(e.upstream!==void 0&&f.call(e,"upstream")){var P=!1;return T.errors=[c],!1}else
var P=!0}}}}}}}}}}}}}}}}var O=Dr===n;Lr=O,Lr&&L!==!0&&(L=L||{},L.type=!0,L.clientSecret=!0,L.issuer=!0,L.teamId=!0,L.keyId=!0,L.privateKey=!0,L.apiVersion=!0,L.
metadataUrl=!0,L.metadataFile=!0,L.idpSignout=!0,L.idpInit=!0,L.encryptedResponses=!0,L.requestSigningAlgorithm=!0,L.attributesRequestMethod=!0,L.endpoints=!0,L.
iamOidcProvider=!0,L.upstream=!0)}if(!Lr){let Dr=c;return r===null?r=[Dr]:r.push(Dr),n++,T.errors=r,!1}var x=cr===n;x&&y!==!0&&L!==void 0&&(L===!0?y=!0:(y=y||{},
Object.assign(y,L)))}}}}}}else{let Vr=c;return r===null?r=[Vr]:r.push(Vr),n++,T.errors=r,!1}if(n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let Vr=n;for(let Te of Object.
keys(e))if(!f.call(oO.properties,Te))return T.errors=[c],!1;if(Vr===n){if(e.preset!==void 0&&f.call(e,"preset")){let Te=e.preset,or=n;if(typeof Te!="string")return T.
errors=[c],!1;if(!(Te==="amazon"||Te==="apple"||Te==="auth0"||Te==="cognito"||Te==="descope"||Te==="entra"||Te==="entra-external-id"||Te==="facebook"||Te==="git\
lab"||Te==="google"||Te==="idura"||Te==="keycloak"||Te==="linkedin"||Te==="login-gov"||Te==="oidc"||Te==="okta"||Te==="one-login"||Te==="ping-one"||Te==="saml"))
return T.errors=[c],!1;var S=or===n}else var S=!0;if(S){if(e.type!==void 0&&f.call(e,"type")){let or=e.type,ci=n;if(typeof or!="string")return T.errors=[c],!1;if(!(or===
"oidc"||or==="saml"||or==="google"||or==="facebook"||or==="apple"||or==="amazon"))return T.errors=[c],!1;var S=ci===n}else var S=!0;if(S){if(e.issuer!==void 0&&
f.call(e,"issuer")){let ci=e.issuer,_r=n;if(n===_r)if(typeof ci=="string"){if($(ci)>1024)return T.errors=[c],!1}else return T.errors=[c],!1;var S=_r===n}else var S=!0;
if(S){if(e.clientId!==void 0&&f.call(e,"clientId")){let _r=e.clientId,br=n,wr=n,Xe=!1,Ae=n;xe(_r,c)||(r=r===null?xe.errors:r.concat(xe.errors),n=r.length);var J=Ae===
n;Xe=Xe||J;let fe=n;pe(_r,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);var J=fe===n;if(Xe=Xe||J,J)var j=!0;let ve=n;ue(_r,c)||(r=r===null?ue.errors:
r.concat(ue.errors),n=r.length);var J=ve===n;Xe=Xe||J,J&&j!==!0&&(j=!0);let at=n;de(_r,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var J=at===n;if(Xe=
Xe||J,J&&j!==!0&&(j=!0),Xe)n=wr,r!==null&&(wr?r.length=wr:r=null);else{let Ke=c;return r===null?r=[Ke]:r.push(Ke),n++,T.errors=r,!1}var S=br===n}else var S=!0;if(S){
if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let br=e.clientSecret,wr=n,Xe=n,Ae=!1,fe=n;pe(br,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);
var H=fe===n;if(Ae=Ae||H,H)var W=!0;let ve=n;ue(br,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var H=ve===n;Ae=Ae||H,H&&W!==!0&&(W=!0);let at=n;de(
br,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var H=at===n;Ae=Ae||H,H&&W!==!0&&(W=!0);let lt=n;if(br!=="none"){let sr=c;r===null?r=[sr]:r.push(sr),
n++}var H=lt===n;if(Ae=Ae||H,Ae)n=Xe,r!==null&&(Xe?r.length=Xe:r=null);else{let sr=c;return r===null?r=[sr]:r.push(sr),n++,T.errors=r,!1}var S=wr===n}else var S=!0;
if(S){if(e.teamId!==void 0&&f.call(e,"teamId")){let wr=e.teamId,Xe=n,Ae=n,fe=!1,ve=n;Et(wr,c)||(r=r===null?Et.errors:r.concat(Et.errors),n=r.length);var Ee=ve===
n;fe=fe||Ee;let at=n;pe(wr,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);var Ee=at===n;if(fe=fe||Ee,Ee)var X=!0;let lt=n;ue(wr,c)||(r=r===null?ue.errors:
r.concat(ue.errors),n=r.length);var Ee=lt===n;fe=fe||Ee,Ee&&X!==!0&&(X=!0);let Ke=n;de(wr,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var Ee=Ke===
n;if(fe=fe||Ee,Ee&&X!==!0&&(X=!0),fe)n=Ae,r!==null&&(Ae?r.length=Ae:r=null);else{let Qe=c;return r===null?r=[Qe]:r.push(Qe),n++,T.errors=r,!1}var S=Xe===n}else var S=!0;
if(S){if(e.keyId!==void 0&&f.call(e,"keyId")){let Xe=e.keyId,Ae=n,fe=n,ve=!1,at=n;Et(Xe,c)||(r=r===null?Et.errors:r.concat(Et.errors),n=r.length);var Oe=at===n;
ve=ve||Oe;let lt=n;pe(Xe,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);var Oe=lt===n;if(ve=ve||Oe,Oe)var we=!0;let Ke=n;ue(Xe,c)||(r=r===null?ue.errors:
r.concat(ue.errors),n=r.length);var Oe=Ke===n;ve=ve||Oe,Oe&&we!==!0&&(we=!0);let sr=n;de(Xe,c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var Oe=sr===
n;if(ve=ve||Oe,Oe&&we!==!0&&(we=!0),ve)n=fe,r!==null&&(fe?r.length=fe:r=null);else{let et=c;return r===null?r=[et]:r.push(et),n++,T.errors=r,!1}var S=Ae===n}else
var S=!0;if(S){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let Ae=n;Dt(e.privateKey,c)||(r=r===null?Dt.errors:r.concat(Dt.errors),n=r.length);var S=Ae===n}else
var S=!0;if(S){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let fe=e.apiVersion,ve=n;if(n===ve)if(typeof fe=="string"){if(!rw.test(fe))return T.errors=[c],
!1}else return T.errors=[c],!1;var S=ve===n}else var S=!0;if(S){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){let ve=e.metadataUrl,at=n,lt=n,Ke=!1,sr=n;$r(
ve,c)||(r=r===null?$r.errors:r.concat($r.errors),n=r.length);var Ut=sr===n;Ke=Ke||Ut;let Qe=n;pe(ve,c)||(r=r===null?pe.errors:r.concat(pe.errors),n=r.length);var Ut=Qe===
n;if(Ke=Ke||Ut,Ut)var Tt=!0;let et=n;ue(ve,c)||(r=r===null?ue.errors:r.concat(ue.errors),n=r.length);var Ut=et===n;Ke=Ke||Ut,Ut&&Tt!==!0&&(Tt=!0);let He=n;de(ve,
c)||(r=r===null?de.errors:r.concat(de.errors),n=r.length);var Ut=He===n;if(Ke=Ke||Ut,Ut&&Tt!==!0&&(Tt=!0),Ke)n=lt,r!==null&&(lt?r.length=lt:r=null);else{let ze=c;
return r===null?r=[ze]:r.push(ze),n++,T.errors=r,!1}var S=at===n}else var S=!0;if(S){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){let at=e.metadataFile,
lt=n;if(n===lt)if(typeof at=="string"){if($(at)>1024)return T.errors=[c],!1;if(!nw.test(at))return T.errors=[c],!1}else return T.errors=[c],!1;var S=lt===n}else
var S=!0;if(S){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let lt=n;if(typeof e.idpSignout!="boolean")return T.errors=[c],!1;var S=lt===n}else var S=!0;if(S){
if(e.idpInit!==void 0&&f.call(e,"idpInit")){let Ke=n;if(typeof e.idpInit!="boolean")return T.errors=[c],!1;var S=Ke===n}else var S=!0;if(S){if(e.encryptedResponses!==
void 0&&f.call(e,"encryptedResponses")){let sr=n;if(typeof e.encryptedResponses!="boolean")return T.errors=[c],!1;var S=sr===n}else var S=!0;if(S){if(e.requestSigningAlgorithm!==
void 0&&f.call(e,"requestSigningAlgorithm")){let Qe=e.requestSigningAlgorithm,et=n;if(typeof Qe!="string")return T.errors=[c],!1;if(Qe!=="rsa-sha256")return T.errors=
[c],!1;var S=et===n}else var S=!0;if(S){if(e.scopes!==void 0&&f.call(e,"scopes")){let et=e.scopes,He=n;if(n===He)if(Array.isArray(et)){if(et.length<1)return T.errors=
[c],!1;{var nl=!0;let ze=et.length;for(let Ze=0;Ze<ze;Ze++){let wt=et[Ze],Be=n;if(n===Be)if(typeof wt=="string"){if(!qo.test(wt))return T.errors=[c],!1}else return T.
errors=[c],!1;var nl=Be===n;if(!nl)break}if(nl){let Ze=et.length,wt;if(Ze>1){let Be={};for(;Ze--;){let ar=et[Ze];if(typeof ar=="string"){if(typeof Be[ar]=="numb\
er")return wt=Be[ar],T.errors=[c],!1;Be[ar]=Ze}}}}}}else return T.errors=[c],!1;var S=He===n}else var S=!0;if(S){if(e.attributesRequestMethod!==void 0&&f.call(e,
"attributesRequestMethod")){let He=e.attributesRequestMethod,tt=n;if(typeof He!="string")return T.errors=[c],!1;if(!(He==="GET"||He==="POST"))return T.errors=[c],
!1;var S=tt===n}else var S=!0;if(S){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let tt=n;ln(e.endpoints,c)||(r=r===null?ln.errors:r.concat(ln.errors),n=r.length);
var S=tt===n}else var S=!0;if(S){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let ze=n;if(typeof e.iamOidcProvider!="boolean")return T.errors=[c],
!1;var S=ze===n}else var S=!0;if(S){if(e.upstream!==void 0&&f.call(e,"upstream")){let Ze=n;Ir(e.upstream,c)||(r=r===null?Ir.errors:r.concat(Ir.errors),n=r.length);
var S=Ze===n}else var S=!0;if(S){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let wt=e.allowedEmailDomains,Be=n;if(n===Be)if(Array.isArray(
wt)){if(wt.length<1)return T.errors=[c],!1;{var il=!0;let ft=wt.length;for(let Ce=0;Ce<ft;Ce++){let Se=n;Bt(wt[Ce],c)||(r=r===null?Bt.errors:r.concat(Bt.errors),
n=r.length);var il=Se===n;if(!il)break}if(il){let Ce=wt.length,Se;if(Ce>1){e:for(;Ce--;)for(Se=Ce;Se--;)if(pn(wt[Ce],wt[Se]))return T.errors=[c],!1}}}}else return T.
errors=[c],!1;var S=Be===n}else var S=!0;if(S){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){let Be=e.attributeMapping,ar=n;if(n===ar)if(Be&&typeof Be==
"object"&&!Array.isArray(Be)){for(let Ce of Object.keys(Be)){let Se=n;if(typeof Ce=="string"){if($(Ce)>32){let je={instancePath:t+"/attributeMapping",schemaPath:"\
#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:Ce};r===null?r=[je]:r.push(je),n++}else if($(Ce)<1){let je={
instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:Ce};r===
null?r=[je]:r.push(je),n++}}var ru=Se===n;if(!ru){let je=c;return r===null?r=[je]:r.push(je),n++,T.errors=r,!1}}if(ru)for(let Ce of Object.keys(Be)){let Se=Be[Ce],
je=n;if(typeof Se!="string"&&Se!==null)return T.errors=[c],!1;if(n===je&&typeof Se=="string"){if($(Se)>2048)return T.errors=[c],!1;if($(Se)<1)return T.errors=[c],
!1}var p0=je===n;if(!p0)break}}else return T.errors=[c],!1;var S=ar===n}else var S=!0;if(S){if(e.adopt!==void 0&&f.call(e,"adopt")){let ar=e.adopt,ft=n;if(n===ft)
if(typeof ar=="string"){if($(ar)>32)return T.errors=[c],!1;if($(ar)<1)return T.errors=[c],!1}else return T.errors=[c],!1;var S=ft===n}else var S=!0;if(S){if(e.nationalIdConsent!==
void 0&&f.call(e,"nationalIdConsent")){let ft=n;if(typeof e.nationalIdConsent!="boolean")return T.errors=[c],!1;var S=ft===n}else var S=!0;if(S){if(e.pending!==
void 0&&f.call(e,"pending")){let Ce=e.pending,Se=n;if(typeof Ce!="boolean")return T.errors=[c],!1;if(Ce!==!0)return T.errors=[c],!1;var S=Se===n}else var S=!0;if(S)
if(e.identifiers!==void 0&&f.call(e,"identifiers")){let Ce=e.identifiers,Se=n;if(n===Se)if(Array.isArray(Ce)){if(Ce.length>50)return T.errors=[c],!1;{var ol=!0;
let Er=Ce.length;for(let Ft=0;Ft<Er;Ft++){let kr=Ce[Ft],Ar=n;if(n===Ar)if(typeof kr=="string"){if($(kr)>40)return T.errors=[c],!1;if($(kr)<1)return T.errors=[c],
!1;if(!iw.test(kr))return T.errors=[c],!1}else return T.errors=[c],!1;var ol=Ar===n;if(!ol)break}if(ol){let Ft=Ce.length,kr;if(Ft>1){let Ar={};for(;Ft--;){let di=Ce[Ft];
if(typeof di=="string"){if(typeof Ar[di]=="number")return kr=Ar[di],T.errors=[c],!1;Ar[di]=Ft}}}}}}else return T.errors=[c],!1;var S=Se===n}else var S=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else
return T.errors=[c],!1;return T.errors=r,n===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dO={properties:{name:0,adopt:0,identityProviders:0,externalProviders:0,
formerly:0,callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,scopes:0,flows:0,authFlows:0,secret:0,readAttributes:0,writeAttributes:0,tokenValidity:0,
refreshTokenRotation:0}},ow=new RegExp("^[A-Za-z0-9_+]+$","u"),sw=new RegExp("^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u");function Ye(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(typeof e=="string"){if($(e)>1024)return Ye.errors=[c],!1;if($(e)<1)return Ye.errors=[c],!1}else return Ye.errors=[c],!1;return Ye.errors=r,n===
0}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,
n=0,d=Fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>1024)return Fe.errors=[c],!1;if($(e)<
1)return Fe.errors=[c],!1}else return Fe.errors=[c],!1;return Fe.errors=r,n===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ve(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Ve.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.variable===void 0||!f.call(e,"variable"))&&(m="variable"))return Ve.errors=[c],!1;{let p=n;
for(let u of Object.keys(e))if(!(u==="variable"||u==="prefix"||u==="suffix"))return Ve.errors=[c],!1;if(p===n){if(e.variable!==void 0&&f.call(e,"variable")){let u=e.
variable,h=n;if(n===h)if(typeof u=="string"){if(!nn.test(u))return Ve.errors=[c],!1}else return Ve.errors=[c],!1;var l=h===n}else var l=!0;if(l){if(e.prefix!==void 0&&
f.call(e,"prefix")){let h=n;Fe(e.prefix,c)||(r=r===null?Fe.errors:r.concat(Fe.errors),n=r.length);var l=h===n}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,
"suffix")){let h=n;Fe(e.suffix,c)||(r=r===null?Fe.errors:r.concat(Fe.errors),n=r.length);var l=h===n}else var l=!0}}}}else return Ve.errors=[c],!1;return Ve.errors=
r,n===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=Ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.
ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(m="ssmParameter"))return Ue.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="ssmParameter"||u===
"prefix"||u==="suffix"))return Ue.errors=[c],!1;if(p===n){if(e.ssmParameter!==void 0&&f.call(e,"ssmParameter")){let u=e.ssmParameter,h=n;if(n===h)if(typeof u=="\
string"){if($(u)>2048)return Ue.errors=[c],!1;if(!on.test(u))return Ue.errors=[c],!1}else return Ue.errors=[c],!1;var l=h===n}else var l=!0;if(l){if(e.prefix!==
void 0&&f.call(e,"prefix")){let h=n;Fe(e.prefix,c)||(r=r===null?Fe.errors:r.concat(Fe.errors),n=r.length);var l=h===n}else var l=!0;if(l)if(e.suffix!==void 0&&f.
call(e,"suffix")){let h=n;Fe(e.suffix,c)||(r=r===null?Fe.errors:r.concat(Fe.errors),n=r.length);var l=h===n}else var l=!0}}}}else return Ue.errors=[c],!1;return Ue.
errors=r,n===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=Re.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.
secretsManager===void 0||!f.call(e,"secretsManager"))&&(m="secretsManager"))return Re.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="secretsManage\
r"||u==="jsonKey"||u==="prefix"||u==="suffix"))return Re.errors=[c],!1;if(p===n){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,
h=n;if(n===h)if(typeof u=="string"){if($(u)>2048)return Re.errors=[c],!1;if(!sn.test(u))return Re.errors=[c],!1}else return Re.errors=[c],!1;var l=h===n}else var l=!0;
if(l){if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=n;if(n===y)if(typeof h=="string"){if($(h)>256)return Re.errors=[c],!1;if(!an.test(h))return Re.
errors=[c],!1}else return Re.errors=[c],!1;var l=y===n}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let y=n;Fe(e.prefix,c)||(r=r===null?Fe.errors:
r.concat(Fe.errors),n=r.length);var l=y===n}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,"suffix")){let y=n;Fe(e.suffix,c)||(r=r===null?Fe.errors:r.concat(
Fe.errors),n=r.length);var l=y===n}else var l=!0}}}}}else return Re.errors=[c],!1;return Re.errors=r,n===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Nr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Nr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>253)return Nr.errors=[c],!1;if($(e)<1)return Nr.errors=[c],!1}else return Nr.errors=
[c],!1;return Nr.errors=r,n===0}Nr.evaluated={dynamicProps:!1,dynamicItems:!1};function Rt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=Rt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>32)return Rt.errors=[c],
!1;if($(e)<1)return Rt.errors=[c],!1}else return Rt.errors=[c],!1;return Rt.errors=r,n===0}Rt.evaluated={dynamicProps:!1,dynamicItems:!1};function Fn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Fn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!(p==="access"||p==="id"||p==="refresh"||p==="authSession"))return Fn.
errors=[c],!1;if(m===n){if(e.access!==void 0&&f.call(e,"access")){let p=n;be(e.access,c)||(r=r===null?be.errors:r.concat(be.errors),n=r.length);var l=p===n}else
var l=!0;if(l){if(e.id!==void 0&&f.call(e,"id")){let u=n;be(e.id,c)||(r=r===null?be.errors:r.concat(be.errors),n=r.length);var l=u===n}else var l=!0;if(l){if(e.
refresh!==void 0&&f.call(e,"refresh")){let h=n;be(e.refresh,c)||(r=r===null?be.errors:r.concat(be.errors),n=r.length);var l=h===n}else var l=!0;if(l)if(e.authSession!==
void 0&&f.call(e,"authSession")){let h=n;be(e.authSession,c)||(r=r===null?be.errors:r.concat(be.errors),n=r.length);var l=h===n}else var l=!0}}}}else return Fn.
errors=[c],!1;return Fn.errors=r,n===0}Fn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function jn(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=jn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let l=n;for(let m of Object.keys(e))if(m!=="gracePeriod")return jn.errors=[c],!1;l===n&&e.gracePeriod!==void 0&&f.call(e,"gracePerio\
d")&&(be(e.gracePeriod,c)||(r=r===null?be.errors:r.concat(be.errors),n=r.length))}else return jn.errors=[c],!1;return jn.errors=r,n===0}jn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function oe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=oe.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let ie=n;for(let Y of Object.keys(e))if(!f.call(dO.properties,
Y))return oe.errors=[c],!1;if(ie===n){if(e.name!==void 0&&f.call(e,"name")){let Y=e.name,V=n;if(n===V)if(typeof Y=="string"){if($(Y)>128)return oe.errors=[c],!1;
if($(Y)<1)return oe.errors=[c],!1;if(!jo.test(Y))return oe.errors=[c],!1}else return oe.errors=[c],!1;var l=V===n}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(
e,"adopt")){let V=e.adopt,B=n;if(n===B)if(typeof V=="string"){if($(V)>128)return oe.errors=[c],!1;if(!ow.test(V))return oe.errors=[c],!1}else return oe.errors=[
c],!1;var l=B===n}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"identityProviders")){let B=e.identityProviders,ne=n;if(n===ne)if(Array.isArray(
B)){if(B.length<1)return oe.errors=[c],!1;{var m=!0;let G=B.length;for(let M=0;M<G;M++){let K=n;if(typeof B[M]!="string")return oe.errors=[c],!1;var m=K===n;if(!m)
break}if(m){let M=B.length,K;if(M>1){let E={};for(;M--;){let q=B[M];if(typeof q=="string"){if(typeof E[q]=="number")return K=E[q],oe.errors=[c],!1;E[q]=M}}}}}}else
return oe.errors=[c],!1;var l=ne===n}else var l=!0;if(l){if(e.externalProviders!==void 0&&f.call(e,"externalProviders")){let ne=e.externalProviders,re=n;if(n===
re)if(Array.isArray(ne)){if(ne.length>300)return oe.errors=[c],!1;if(ne.length<1)return oe.errors=[c],!1;{var p=!0;let M=ne.length;for(let K=0;K<M;K++){let E=ne[K],
q=n;if(n===q)if(typeof E=="string"){if($(E)>32)return oe.errors=[c],!1;if($(E)<1)return oe.errors=[c],!1;if(!sw.test(E))return oe.errors=[c],!1}else return oe.errors=
[c],!1;var p=q===n;if(!p)break}if(p){let K=ne.length,E;if(K>1){let q={};for(;K--;){let U=ne[K];if(typeof U=="string"){if(typeof q[U]=="number")return E=q[U],oe.
errors=[c],!1;q[U]=K}}}}}}else return oe.errors=[c],!1;var l=re===n}else var l=!0;if(l){if(e.formerly!==void 0&&f.call(e,"formerly")){let re=e.formerly,G=n;if(n===
G)if(typeof re=="string"){if(!Md.test(re))return oe.errors=[c],!1}else return oe.errors=[c],!1;var l=G===n}else var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(
e,"callbackUrls")){let G=e.callbackUrls,M=n;if(n===M)if(Array.isArray(G)){if(G.length>100)return oe.errors=[c],!1;{var u=!0;let E=G.length;for(let q=0;q<E;q++){
let U=G[q],R=n,L=n,C=!1,D=n;Ye(U,c)||(r=r===null?Ye.errors:r.concat(Ye.errors),n=r.length);var y=D===n;C=C||y;let O=n;Ve(U,c)||(r=r===null?Ve.errors:r.concat(Ve.
errors),n=r.length);var y=O===n;if(C=C||y,y)var h=!0;let P=n;Ue(U,c)||(r=r===null?Ue.errors:r.concat(Ue.errors),n=r.length);var y=P===n;C=C||y,y&&h!==!0&&(h=!0);
let S=n;Re(U,c)||(r=r===null?Re.errors:r.concat(Re.errors),n=r.length);var y=S===n;if(C=C||y,y&&h!==!0&&(h=!0),C)n=L,r!==null&&(L?r.length=L:r=null);else{let J=c;
return r===null?r=[J]:r.push(J),n++,oe.errors=r,!1}var u=R===n;if(!u)break}}}else return oe.errors=[c],!1;var l=M===n}else var l=!0;if(l){if(e.defaultRedirectUri!==
void 0&&f.call(e,"defaultRedirectUri")){let M=e.defaultRedirectUri,K=n,E=n,q=!1,U=n;Ye(M,c)||(r=r===null?Ye.errors:r.concat(Ye.errors),n=r.length);var w=U===n;q=
q||w;let R=n;Ve(M,c)||(r=r===null?Ve.errors:r.concat(Ve.errors),n=r.length);var w=R===n;if(q=q||w,w)var v=!0;let L=n;Ue(M,c)||(r=r===null?Ue.errors:r.concat(Ue.
errors),n=r.length);var w=L===n;q=q||w,w&&v!==!0&&(v=!0);let C=n;Re(M,c)||(r=r===null?Re.errors:r.concat(Re.errors),n=r.length);var w=C===n;if(q=q||w,w&&v!==!0&&
(v=!0),q)n=E,r!==null&&(E?r.length=E:r=null);else{let O=c;return r===null?r=[O]:r.push(O),n++,oe.errors=r,!1}var l=K===n}else var l=!0;if(l){if(e.logoutUrls!==void 0&&
f.call(e,"logoutUrls")){let K=e.logoutUrls,E=n;if(n===E)if(Array.isArray(K)){if(K.length>100)return oe.errors=[c],!1;{var b=!0;let U=K.length;for(let R=0;R<U;R++){
let L=K[R],C=n,D=n,O=!1,P=n;Ye(L,c)||(r=r===null?Ye.errors:r.concat(Ye.errors),n=r.length);var A=P===n;O=O||A;let S=n;Ve(L,c)||(r=r===null?Ve.errors:r.concat(Ve.
errors),n=r.length);var A=S===n;if(O=O||A,A)var k=!0;let j=n;Ue(L,c)||(r=r===null?Ue.errors:r.concat(Ue.errors),n=r.length);var A=j===n;O=O||A,A&&k!==!0&&(k=!0);
let J=n;Re(L,c)||(r=r===null?Re.errors:r.concat(Re.errors),n=r.length);var A=J===n;if(O=O||A,A&&k!==!0&&(k=!0),O)n=D,r!==null&&(D?r.length=D:r=null);else{let H=c;
return r===null?r=[H]:r.push(H),n++,oe.errors=r,!1}var b=C===n;if(!b)break}}}else return oe.errors=[c],!1;var l=E===n}else var l=!0;if(l){if(e.albHosts!==void 0&&
f.call(e,"albHosts")){let E=e.albHosts,q=n;if(n===q)if(Array.isArray(E)){if(E.length>100)return oe.errors=[c],!1;{var x=!0;let R=E.length;for(let L=0;L<R;L++){let C=E[L],
D=n,O=n,P=!1,S=n;Nr(C,c)||(r=r===null?Nr.errors:r.concat(Nr.errors),n=r.length);var N=S===n;P=P||N;let j=n;Ve(C,c)||(r=r===null?Ve.errors:r.concat(Ve.errors),n=
r.length);var N=j===n;if(P=P||N,N)var I=!0;let J=n;Ue(C,c)||(r=r===null?Ue.errors:r.concat(Ue.errors),n=r.length);var N=J===n;P=P||N,N&&I!==!0&&(I=!0);let W=n;Re(
C,c)||(r=r===null?Re.errors:r.concat(Re.errors),n=r.length);var N=W===n;if(P=P||N,N&&I!==!0&&(I=!0),P)n=O,r!==null&&(O?r.length=O:r=null);else{let X=c;return r===
null?r=[X]:r.push(X),n++,oe.errors=r,!1}var x=D===n;if(!x)break}}}else return oe.errors=[c],!1;var l=q===n}else var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"s\
copes")){let q=e.scopes,U=n;if(n===U)if(Array.isArray(q)){if(q.length>50)return oe.errors=[c],!1;if(q.length<1)return oe.errors=[c],!1;{var F=!0;let L=q.length;
for(let C=0;C<L;C++){let D=q[C],O=n;if(n===O)if(typeof D=="string"){if($(D)>256)return oe.errors=[c],!1;if(!qo.test(D))return oe.errors=[c],!1}else return oe.errors=
[c],!1;var F=O===n;if(!F)break}if(F){let C=q.length,D;if(C>1){let O={};for(;C--;){let P=q[C];if(typeof P=="string"){if(typeof O[P]=="number")return D=O[P],oe.errors=
[c],!1;O[P]=C}}}}}}else return oe.errors=[c],!1;var l=U===n}else var l=!0;if(l){if(e.flows!==void 0&&f.call(e,"flows")){let U=e.flows,R=n;if(n===R)if(Array.isArray(
U)){var _=!0;let C=U.length;for(let D=0;D<C;D++){let O=U[D],P=n;if(typeof O!="string")return oe.errors=[c],!1;if(!(O==="code"||O==="implicit"||O==="client_crede\
ntials"))return oe.errors=[c],!1;var _=P===n;if(!_)break}if(_){let D=U.length,O;if(D>1){let P={};for(;D--;){let S=U[D];if(typeof S=="string"){if(typeof P[S]=="n\
umber")return O=P[S],oe.errors=[c],!1;P[S]=D}}}}}else return oe.errors=[c],!1;var l=R===n}else var l=!0;if(l){if(e.authFlows!==void 0&&f.call(e,"authFlows")){let R=e.
authFlows,L=n;if(n===L)if(Array.isArray(R)){var le=!0;let D=R.length;for(let O=0;O<D;O++){let P=R[O],S=n;if(typeof P!="string")return oe.errors=[c],!1;if(!(P===
"userSrp"||P==="userPassword"||P==="adminUserPassword"||P==="custom"||P==="user"))return oe.errors=[c],!1;var le=S===n;if(!le)break}if(le){let O=R.length,P;if(O>
1){let S={};for(;O--;){let j=R[O];if(typeof j=="string"){if(typeof S[j]=="number")return P=S[j],oe.errors=[c],!1;S[j]=O}}}}}else return oe.errors=[c],!1;var l=L===
n}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let L=n;if(typeof e.secret!="boolean")return oe.errors=[c],!1;var l=L===n}else var l=!0;if(l){if(e.
readAttributes!==void 0&&f.call(e,"readAttributes")){let C=e.readAttributes,D=n;if(n===D)if(Array.isArray(C)){if(C.length<1)return oe.errors=[c],!1;{var z=!0;let P=C.
length;for(let S=0;S<P;S++){let j=n;Rt(C[S],c)||(r=r===null?Rt.errors:r.concat(Rt.errors),n=r.length);var z=j===n;if(!z)break}if(z){let S=C.length,j;if(S>1){e:for(;S--;)
for(j=S;j--;)if(pn(C[S],C[j]))return oe.errors=[c],!1}}}}else return oe.errors=[c],!1;var l=D===n}else var l=!0;if(l){if(e.writeAttributes!==void 0&&f.call(e,"w\
riteAttributes")){let D=e.writeAttributes,O=n;if(n===O)if(Array.isArray(D)){if(D.length<1)return oe.errors=[c],!1;{var Z=!0;let S=D.length;for(let j=0;j<S;j++){
let J=n;Rt(D[j],c)||(r=r===null?Rt.errors:r.concat(Rt.errors),n=r.length);var Z=J===n;if(!Z)break}if(Z){let j=D.length,J;if(j>1){e:for(;j--;)for(J=j;J--;)if(pn(
D[j],D[J]))return oe.errors=[c],!1}}}}else return oe.errors=[c],!1;var l=O===n}else var l=!0;if(l){if(e.tokenValidity!==void 0&&f.call(e,"tokenValidity")){let O=n;
Fn(e.tokenValidity,c)||(r=r===null?Fn.errors:r.concat(Fn.errors),n=r.length);var l=O===n}else var l=!0;if(l)if(e.refreshTokenRotation!==void 0&&f.call(e,"refres\
hTokenRotation")){let O=e.refreshTokenRotation,P=n,S=n,j=!1,J=n;jn(O,c)||(r=r===null?jn.errors:r.concat(jn.errors),n=r.length);var te=J===n;j=j||te;let W=n;if(O!==
"off"){let X=c;r===null?r=[X]:r.push(X),n++}var te=W===n;if(j=j||te,j)n=S,r!==null&&(S?r.length=S:r=null);else{let X=c;return r===null?r=[X]:r.push(X),n++,oe.errors=
r,!1}var l=P===n}else var l=!0}}}}}}}}}}}}}}}}}else return oe.errors=[c],!1;return oe.errors=r,n===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var uO={
properties:{providers:0,whenUnsafe:0,whenNoMatch:0,nativeSignUp:0,replaces:0,messages:0,linkInvitedUsers:0,afterLink:0,function:0}};function Kt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Kt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=n;for(let u of Object.keys(e))if(!(u==="trustEmail"||u==="emailVerified"||u==="emailDomains"))return Kt.
errors=[c],!1;if(p===n){if(e.trustEmail!==void 0&&f.call(e,"trustEmail")){let u=e.trustEmail,h=n;if(typeof u!="string")return Kt.errors=[c],!1;if(!(u==="verifie\
dClaim"||u==="attested"))return Kt.errors=[c],!1;var l=h===n}else var l=!0;if(l){if(e.emailVerified!==void 0&&f.call(e,"emailVerified")){let h=e.emailVerified,y=n;
if(typeof h!="string")return Kt.errors=[c],!1;if(h!=="always")return Kt.errors=[c],!1;var l=y===n}else var l=!0;if(l)if(e.emailDomains!==void 0&&f.call(e,"email\
Domains")){let h=e.emailDomains,y=n;if(n===y)if(Array.isArray(h)){if(h.length<1)return Kt.errors=[c],!1;{var m=!0;let w=h.length;for(let b=0;b<w;b++){let k=n;Bt(
h[b],c)||(r=r===null?Bt.errors:r.concat(Bt.errors),n=r.length);var m=k===n;if(!m)break}if(m){let b=h.length,k;if(b>1){e:for(;b--;)for(k=b;k--;)if(pn(h[b],h[k]))
return Kt.errors=[c],!1}}}}else return Kt.errors=[c],!1;var l=y===n}else var l=!0}}}else return Kt.errors=[c],!1;return Kt.errors=r,n===0}Kt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var fO={properties:{ACCOUNT_LINKED:0,ACCOUNT_DISABLED:0,EMAIL_DOMAIN_NOT_ALLOWED:0,EMAIL_IN_USE:0,EMAIL_NOT_USABLE:0,LINK_REFUSED:0,
NOT_INVITED:0,PROFILE_EXISTS:0,PROFILE_INCOMPLETE:0,SIGN_IN_IN_PROGRESS:0,SIGN_IN_MISCONFIGURED:0,SIGN_IN_REFUSED:0,SIGN_IN_UNAVAILABLE:0,TOO_MANY_IDENTITIES:0}},
pO=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u");function me(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(typeof e=="string"){if($(e)>200)return me.errors=[c],!1;if($(e)<1)return me.errors=[c],!1;if(!pO.test(e))return me.errors=[c],!1}else return me.
errors=[c],!1;return me.errors=r,n===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function cn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=cn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){if(Object.keys(e).length<1)return cn.errors=[c],!1;{let m=n;for(let p of Object.keys(e))if(!f.call(fO.properties,p))return cn.errors=[c],!1;if(m===n){
if(e.ACCOUNT_LINKED!==void 0&&f.call(e,"ACCOUNT_LINKED")){let p=n;me(e.ACCOUNT_LINKED,c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=p===n}else
var l=!0;if(l){if(e.ACCOUNT_DISABLED!==void 0&&f.call(e,"ACCOUNT_DISABLED")){let u=n;me(e.ACCOUNT_DISABLED,c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);
var l=u===n}else var l=!0;if(l){if(e.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&f.call(e,"EMAIL_DOMAIN_NOT_ALLOWED")){let h=n;me(e.EMAIL_DOMAIN_NOT_ALLOWED,c)||(r=r===null?
me.errors:r.concat(me.errors),n=r.length);var l=h===n}else var l=!0;if(l){if(e.EMAIL_IN_USE!==void 0&&f.call(e,"EMAIL_IN_USE")){let y=n;me(e.EMAIL_IN_USE,c)||(r=
r===null?me.errors:r.concat(me.errors),n=r.length);var l=y===n}else var l=!0;if(l){if(e.EMAIL_NOT_USABLE!==void 0&&f.call(e,"EMAIL_NOT_USABLE")){let v=n;me(e.EMAIL_NOT_USABLE,
c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=v===n}else var l=!0;if(l){if(e.LINK_REFUSED!==void 0&&f.call(e,"LINK_REFUSED")){let w=n;me(e.LINK_REFUSED,
c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=w===n}else var l=!0;if(l){if(e.NOT_INVITED!==void 0&&f.call(e,"NOT_INVITED")){let b=n;me(e.NOT_INVITED,
c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=b===n}else var l=!0;if(l){if(e.PROFILE_EXISTS!==void 0&&f.call(e,"PROFILE_EXISTS")){let k=n;me(e.
PROFILE_EXISTS,c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=k===n}else var l=!0;if(l){if(e.PROFILE_INCOMPLETE!==void 0&&f.call(e,"PROFILE_INC\
OMPLETE")){let A=n;me(e.PROFILE_INCOMPLETE,c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=A===n}else var l=!0;if(l){if(e.SIGN_IN_IN_PROGRESS!==
void 0&&f.call(e,"SIGN_IN_IN_PROGRESS")){let x=n;me(e.SIGN_IN_IN_PROGRESS,c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=x===n}else var l=!0;if(l){
if(e.SIGN_IN_MISCONFIGURED!==void 0&&f.call(e,"SIGN_IN_MISCONFIGURED")){let I=n;me(e.SIGN_IN_MISCONFIGURED,c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);
var l=I===n}else var l=!0;if(l){if(e.SIGN_IN_REFUSED!==void 0&&f.call(e,"SIGN_IN_REFUSED")){let N=n;me(e.SIGN_IN_REFUSED,c)||(r=r===null?me.errors:r.concat(me.errors),
n=r.length);var l=N===n}else var l=!0;if(l){if(e.SIGN_IN_UNAVAILABLE!==void 0&&f.call(e,"SIGN_IN_UNAVAILABLE")){let F=n;me(e.SIGN_IN_UNAVAILABLE,c)||(r=r===null?
me.errors:r.concat(me.errors),n=r.length);var l=F===n}else var l=!0;if(l)if(e.TOO_MANY_IDENTITIES!==void 0&&f.call(e,"TOO_MANY_IDENTITIES")){let F=n;me(e.TOO_MANY_IDENTITIES,
c)||(r=r===null?me.errors:r.concat(me.errors),n=r.length);var l=F===n}else var l=!0}}}}}}}}}}}}}}}else return cn.errors=[c],!1;return cn.errors=r,n===0}cn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var mO={properties:{memoryMb:0,architecture:0,runtime:0,logRetentionDays:0,rolePath:0,permissionsBoundaryArn:0,dashboard:0,
alarmTopicArn:0,reservedConcurrency:0,kmsKeyArn:0,codeSigningConfigArn:0}},hO=new RegExp("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),yO=new RegExp("^arn:aws(?:-[a\
-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),gO=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256\
}(?:\\.fifo)?$","u"),aw=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),vO=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$",
"u");function _e(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=_e.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!f.call(mO.properties,p))
return _e.errors=[c],!1;if(m===n){if(e.memoryMb!==void 0&&f.call(e,"memoryMb")){let p=e.memoryMb,u=n;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _e.
errors=[c],!1;if(n===u&&typeof p=="number"&&isFinite(p)){if(p>10240||isNaN(p))return _e.errors=[c],!1;if(p<128||isNaN(p))return _e.errors=[c],!1}var l=u===n}else
var l=!0;if(l){if(e.architecture!==void 0&&f.call(e,"architecture")){let u=e.architecture,h=n;if(typeof u!="string")return _e.errors=[c],!1;if(!(u==="arm64"||u===
"x86_64"))return _e.errors=[c],!1;var l=h===n}else var l=!0;if(l){if(e.runtime!==void 0&&f.call(e,"runtime")){let h=e.runtime,y=n;if(typeof h!="string")return _e.
errors=[c],!1;if(!(h==="nodejs22.x"||h==="nodejs24.x"))return _e.errors=[c],!1;var l=y===n}else var l=!0;if(l){if(e.logRetentionDays!==void 0&&f.call(e,"logRete\
ntionDays")){let y=e.logRetentionDays,v=n;if(!(y===1||y===3||y===5||y===7||y===14||y===30||y===60||y===90||y===120||y===150||y===180||y===365||y===400||y===545||
y===731||y===1096||y===1827||y===2192||y===2557||y===2922||y===3288||y===3653))return _e.errors=[c],!1;var l=v===n}else var l=!0;if(l){if(e.rolePath!==void 0&&f.
call(e,"rolePath")){let v=e.rolePath,w=n;if(n===w)if(typeof v=="string"){if($(v)>512)return _e.errors=[c],!1;if(!hO.test(v))return _e.errors=[c],!1}else return _e.
errors=[c],!1;var l=w===n}else var l=!0;if(l){if(e.permissionsBoundaryArn!==void 0&&f.call(e,"permissionsBoundaryArn")){let w=e.permissionsBoundaryArn,b=n;if(n===
b)if(typeof w=="string"){if(!yO.test(w))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=b===n}else var l=!0;if(l){if(e.dashboard!==void 0&&f.call(e,"\
dashboard")){let b=n;if(typeof e.dashboard!="boolean")return _e.errors=[c],!1;var l=b===n}else var l=!0;if(l){if(e.alarmTopicArn!==void 0&&f.call(e,"alarmTopicA\
rn")){let k=e.alarmTopicArn,A=n;if(n===A)if(typeof k=="string"){if(!gO.test(k))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=A===n}else var l=!0;if(l){
if(e.reservedConcurrency!==void 0&&f.call(e,"reservedConcurrency")){let A=e.reservedConcurrency,x=n;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return _e.
errors=[c],!1;if(n===x&&typeof A=="number"&&isFinite(A)){if(A>1e4||isNaN(A))return _e.errors=[c],!1;if(A<1||isNaN(A))return _e.errors=[c],!1}var l=x===n}else var l=!0;
if(l){if(e.kmsKeyArn!==void 0&&f.call(e,"kmsKeyArn")){let x=e.kmsKeyArn,I=n;if(n===I)if(typeof x=="string"){if(!aw.test(x))return _e.errors=[c],!1}else return _e.
errors=[c],!1;var l=I===n}else var l=!0;if(l)if(e.codeSigningConfigArn!==void 0&&f.call(e,"codeSigningConfigArn")){let x=e.codeSigningConfigArn,I=n;if(n===I)if(typeof x==
"string"){if(!vO.test(x))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=I===n}else var l=!0}}}}}}}}}}}else return _e.errors=[c],!1;return _e.errors=
r,n===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function it(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=it.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=n;for(let y of Object.
keys(e))if(!f.call(uO.properties,y))return it.errors=[c],!1;if(h===n){if(e.providers!==void 0&&f.call(e,"providers")){let y=e.providers,v=n,w=n,b=!1,k=n;if(n===
k)if(Array.isArray(y))if(y.length<1){let I=c;r===null?r=[I]:r.push(I),n++}else{var l=!0;let I=y.length;for(let N=0;N<I;N++){let F=n;if(typeof y[N]!="string"){let le=c;
r===null?r=[le]:r.push(le),n++}var l=F===n;if(!l)break}if(l){let N=y.length,F;if(N>1){let _={};for(;N--;){let le=y[N];if(typeof le=="string"){if(typeof _[le]=="\
number"){F=_[le];let z=c;r===null?r=[z]:r.push(z),n++;break}_[le]=N}}}}}else{let I=c;r===null?r=[I]:r.push(I),n++}var p=k===n;b=b||p;let A=n;if(n===A)if(y&&typeof y==
"object"&&!Array.isArray(y))if(Object.keys(y).length<1){let I=c;r===null?r=[I]:r.push(I),n++}else for(let I of Object.keys(y)){let N=n;Kt(y[I],c)||(r=r===null?Kt.
errors:r.concat(Kt.errors),n=r.length);var m=N===n;if(!m)break}else{let I=c;r===null?r=[I]:r.push(I),n++}var p=A===n;if(b=b||p,b)n=w,r!==null&&(w?r.length=w:r=null);else{
let I=c;return r===null?r=[I]:r.push(I),n++,it.errors=r,!1}var u=v===n}else var u=!0;if(u){if(e.whenUnsafe!==void 0&&f.call(e,"whenUnsafe")){let v=e.whenUnsafe,
w=n;if(typeof v!="string")return it.errors=[c],!1;if(!(v==="separateUser"||v==="reject"))return it.errors=[c],!1;var u=w===n}else var u=!0;if(u){if(e.whenNoMatch!==
void 0&&f.call(e,"whenNoMatch")){let w=e.whenNoMatch,b=n;if(typeof w!="string")return it.errors=[c],!1;if(!(w==="createUser"||w==="createNative"||w==="reject"))
return it.errors=[c],!1;var u=b===n}else var u=!0;if(u){if(e.nativeSignUp!==void 0&&f.call(e,"nativeSignUp")){let b=e.nativeSignUp,k=n;if(typeof b!="string")return it.
errors=[c],!1;if(!(b==="allow"||b==="refuseKnownEmail"))return it.errors=[c],!1;var u=k===n}else var u=!0;if(u){if(e.replaces!==void 0&&f.call(e,"replaces")){let k=e.
replaces,A=n;if(n===A)if(typeof k=="string"){if($(k)>300)return it.errors=[c],!1;if(!ew.test(k))return it.errors=[c],!1}else return it.errors=[c],!1;var u=A===n}else
var u=!0;if(u){if(e.messages!==void 0&&f.call(e,"messages")){let A=n;cn(e.messages,c)||(r=r===null?cn.errors:r.concat(cn.errors),n=r.length);var u=A===n}else var u=!0;
if(u){if(e.linkInvitedUsers!==void 0&&f.call(e,"linkInvitedUsers")){let x=n;if(typeof e.linkInvitedUsers!="boolean")return it.errors=[c],!1;var u=x===n}else var u=!0;
if(u){if(e.afterLink!==void 0&&f.call(e,"afterLink")){let I=e.afterLink,N=n;if(typeof I!="string")return it.errors=[c],!1;if(!(I==="continue"||I==="retry"))return it.
errors=[c],!1;var u=N===n}else var u=!0;if(u)if(e.function!==void 0&&f.call(e,"function")){let I=n;_e(e.function,c)||(r=r===null?_e.errors:r.concat(_e.errors),n=
r.length);var u=I===n}else var u=!0}}}}}}}}}else return it.errors=[c],!1;return it.errors=r,n===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bO=new RegExp(
"^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$","u");function Rr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=Rr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if((e.prefix===void 0||!f.call(e,"prefix"))&&(l="prefix"))return Rr.errors=[c],!1;{let m=n;for(let p of Object.keys(e))if(p!=="prefix")return Rr.
errors=[c],!1;if(m===n&&e.prefix!==void 0&&f.call(e,"prefix")){let p=e.prefix;if(n===n)if(typeof p=="string"){if($(p)>512)return Rr.errors=[c],!1;if(!bO.test(p))
return Rr.errors=[c],!1}else return Rr.errors=[c],!1}}}else return Rr.errors=[c],!1;return Rr.errors=r,n===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var wO=new RegExp("^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$","u");function ir(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=ir.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.
secretsManager===void 0||!f.call(e,"secretsManager"))&&(m="secretsManager"))return ir.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="secretsManage\
r"||u==="kmsKeyArn"))return ir.errors=[c],!1;if(p===n){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,h=n;if(n===h)if(typeof u==
"string"){if($(u)>448)return ir.errors=[c],!1;if(!wO.test(u))return ir.errors=[c],!1}else return ir.errors=[c],!1;var l=h===n}else var l=!0;if(l)if(e.kmsKeyArn!==
void 0&&f.call(e,"kmsKeyArn")){let u=e.kmsKeyArn,h=n;if(n===h)if(typeof u=="string"){if(!aw.test(u))return ir.errors=[c],!1}else return ir.errors=[c],!1;var l=h===
n}else var l=!0}}}else return ir.errors=[c],!1;return ir.errors=r,n===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=qn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!(p==="ssm"||p==="clientSecrets"))return qn.errors=[c],!1;if(m===
n){if(e.ssm!==void 0&&f.call(e,"ssm")){let p=n;Rr(e.ssm,c)||(r=r===null?Rr.errors:r.concat(Rr.errors),n=r.length);var l=p===n}else var l=!0;if(l)if(e.clientSecrets!==
void 0&&f.call(e,"clientSecrets")){let p=n;ir(e.clientSecrets,c)||(r=r===null?ir.errors:r.concat(ir.errors),n=r.length);var l=p===n}else var l=!0}}else return qn.
errors=[c],!1;return qn.errors=r,n===0}qn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kO=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.\
[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u");function dn(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=dn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="str\
ing"){if($(e)>200)return dn.errors=[c],!1;if(!kO.test(e))return dn.errors=[c],!1}else return dn.errors=[c],!1;return dn.errors=r,n===0}dn.evaluated={dynamicProps:!1,
dynamicItems:!1};var AO=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=\
|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u");function un(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=un.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="str\
ing"){if($(e)>200)return un.errors=[c],!1;if(!AO.test(e))return un.errors=[c],!1}else return un.errors=[c],!1;return un.errors=r,n===0}un.evaluated={dynamicProps:!1,
dynamicItems:!1};function qr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=qr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l=n;for(let m of Object.keys(e))if(m!=="path")return qr.
errors=[c],!1;if(l===n&&e.path!==void 0&&f.call(e,"path")){let m=e.path;if(n===n)if(typeof m=="string"){if($(m)>1024)return qr.errors=[c],!1;if($(m)<1)return qr.
errors=[c],!1}else return qr.errors=[c],!1}}else return qr.errors=[c],!1;return qr.errors=r,n===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var SO={
properties:{bucket:0,key:0,region:0,encrypt:0,kmsKeyId:0,useLockfile:0,dynamodbTable:0,workspaceKeyPrefix:0,profile:0,assumeRole:0}},PO=new RegExp("^(?!\\d+\\.\\d+\
\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),xO=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),IO=new RegExp("^((\
arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32\
})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),RO=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),OO=new RegExp(
"^[^/](?:[\\s\\S]*[^/])?$","u"),TO=new RegExp("^[\\w+=,.@:/-]+$","u");function It(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=It.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.
roleArn===void 0||!f.call(e,"roleArn"))&&(m="roleArn"))return It.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="roleArn"||u==="externalId"))return It.
errors=[c],!1;if(p===n){if(e.roleArn!==void 0&&f.call(e,"roleArn")){let u=e.roleArn,h=n;if(n===h)if(typeof u=="string"){if(!tw.test(u))return It.errors=[c],!1}else
return It.errors=[c],!1;var l=h===n}else var l=!0;if(l)if(e.externalId!==void 0&&f.call(e,"externalId")){let u=e.externalId,h=n;if(n===h)if(typeof u=="string"){
if($(u)>1224)return It.errors=[c],!1;if($(u)<2)return It.errors=[c],!1;if(!TO.test(u))return It.errors=[c],!1}else return It.errors=[c],!1;var l=h===n}else var l=!0}}}else
return It.errors=[c],!1;return It.errors=r,n===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Ie.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let m;if((e.bucket===void 0||!f.call(e,"bucket"))&&(m="bucket")||(e.key===void 0||!f.call(e,"key"))&&(m="key")||(e.region===void 0||
!f.call(e,"region"))&&(m="region"))return Ie.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!f.call(SO.properties,u))return Ie.errors=[c],!1;if(p===n){if(e.
bucket!==void 0&&f.call(e,"bucket")){let u=e.bucket,h=n;if(n===h)if(typeof u=="string"){if($(u)>63)return Ie.errors=[c],!1;if($(u)<3)return Ie.errors=[c],!1;if(!PO.
test(u))return Ie.errors=[c],!1}else return Ie.errors=[c],!1;var l=h===n}else var l=!0;if(l){if(e.key!==void 0&&f.call(e,"key")){let h=e.key,y=n;if(n===y)if(typeof h==
"string"){if($(h)>1024)return Ie.errors=[c],!1;if($(h)<1)return Ie.errors=[c],!1;if(!xO.test(h))return Ie.errors=[c],!1}else return Ie.errors=[c],!1;var l=y===n}else
var l=!0;if(l){if(e.region!==void 0&&f.call(e,"region")){let y=e.region,v=n;if(n===v)if(typeof y=="string"){if(!Xb.test(y))return Ie.errors=[c],!1}else return Ie.
errors=[c],!1;var l=v===n}else var l=!0;if(l){if(e.encrypt!==void 0&&f.call(e,"encrypt")){let v=n;if(typeof e.encrypt!="boolean")return Ie.errors=[c],!1;var l=v===
n}else var l=!0;if(l){if(e.kmsKeyId!==void 0&&f.call(e,"kmsKeyId")){let w=e.kmsKeyId,b=n;if(n===b)if(typeof w=="string"){if($(w)>2048)return Ie.errors=[c],!1;if(!IO.
test(w))return Ie.errors=[c],!1}else return Ie.errors=[c],!1;var l=b===n}else var l=!0;if(l){if(e.useLockfile!==void 0&&f.call(e,"useLockfile")){let b=n;if(typeof e.
useLockfile!="boolean")return Ie.errors=[c],!1;var l=b===n}else var l=!0;if(l){if(e.dynamodbTable!==void 0&&f.call(e,"dynamodbTable")){let k=e.dynamodbTable,A=n;
if(n===A)if(typeof k=="string"){if(!RO.test(k))return Ie.errors=[c],!1}else return Ie.errors=[c],!1;var l=A===n}else var l=!0;if(l){if(e.workspaceKeyPrefix!==void 0&&
f.call(e,"workspaceKeyPrefix")){let A=e.workspaceKeyPrefix,x=n;if(n===x)if(typeof A=="string"){if($(A)>1024)return Ie.errors=[c],!1;if($(A)<1)return Ie.errors=[
c],!1;if(!OO.test(A))return Ie.errors=[c],!1}else return Ie.errors=[c],!1;var l=x===n}else var l=!0;if(l){if(e.profile!==void 0&&f.call(e,"profile")){let x=e.profile,
I=n;if(n===I)if(typeof x=="string"){if($(x)>256)return Ie.errors=[c],!1;if($(x)<1)return Ie.errors=[c],!1}else return Ie.errors=[c],!1;var l=I===n}else var l=!0;
if(l)if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let x=n;It(e.assumeRole,c)||(r=r===null?It.errors:r.concat(It.errors),n=r.length);var l=x===n}else var l=!0}}}}}}}}}}}else
return Ie.errors=[c],!1;return Ie.errors=r,n===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var CO=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u");
function gr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=gr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.bucket===void 0||!f.call(e,"bucket"))&&(m="bucket"))return gr.
errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="bucket"||u==="prefix"||u==="kmsEncryptionKey"))return gr.errors=[c],!1;if(p===n){if(e.bucket!==void 0&&
f.call(e,"bucket")){let u=e.bucket,h=n;if(n===h)if(typeof u=="string"){if($(u)>222)return gr.errors=[c],!1;if($(u)<3)return gr.errors=[c],!1;if(!CO.test(u))return gr.
errors=[c],!1}else return gr.errors=[c],!1;var l=h===n}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=n;xe(e.prefix,c)||(r=r===null?xe.errors:
r.concat(xe.errors),n=r.length);var l=h===n}else var l=!0;if(l)if(e.kmsEncryptionKey!==void 0&&f.call(e,"kmsEncryptionKey")){let h=n;xe(e.kmsEncryptionKey,c)||(r=
r===null?xe.errors:r.concat(xe.errors),n=r.length);var l=h===n}else var l=!0}}}}else return gr.errors=[c],!1;return gr.errors=r,n===0}gr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $O=new RegExp("^[a-z0-9]{3,24}$","u"),NO=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),_O=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[\
0-9A-Fa-f]{12}$","u");function gt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=gt.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.storageAccountName===void 0||!f.call(
e,"storageAccountName"))&&(m="storageAccountName")||(e.containerName===void 0||!f.call(e,"containerName"))&&(m="containerName")||(e.key===void 0||!f.call(e,"key"))&&
(m="key"))return gt.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="resourceGroupName"||u==="storageAccountName"||u==="containerName"||u==="key"||u===
"subscriptionId"||u==="tenantId"||u==="useAzureadAuth"||u==="useOidc"))return gt.errors=[c],!1;if(p===n){if(e.resourceGroupName!==void 0&&f.call(e,"resourceGrou\
pName")){let u=n;xe(e.resourceGroupName,c)||(r=r===null?xe.errors:r.concat(xe.errors),n=r.length);var l=u===n}else var l=!0;if(l){if(e.storageAccountName!==void 0&&
f.call(e,"storageAccountName")){let h=e.storageAccountName,y=n;if(n===y)if(typeof h=="string"){if(!$O.test(h))return gt.errors=[c],!1}else return gt.errors=[c],
!1;var l=y===n}else var l=!0;if(l){if(e.containerName!==void 0&&f.call(e,"containerName")){let y=e.containerName,v=n;if(n===v)if(typeof y=="string"){if($(y)>63)
return gt.errors=[c],!1;if($(y)<3)return gt.errors=[c],!1;if(!NO.test(y))return gt.errors=[c],!1}else return gt.errors=[c],!1;var l=v===n}else var l=!0;if(l){if(e.
key!==void 0&&f.call(e,"key")){let v=n;xe(e.key,c)||(r=r===null?xe.errors:r.concat(xe.errors),n=r.length);var l=v===n}else var l=!0;if(l){if(e.subscriptionId!==
void 0&&f.call(e,"subscriptionId")){let w=e.subscriptionId,b=n;if(n===b)if(typeof w=="string"){if(!_O.test(w))return gt.errors=[c],!1}else return gt.errors=[c],
!1;var l=b===n}else var l=!0;if(l){if(e.tenantId!==void 0&&f.call(e,"tenantId")){let b=n;xe(e.tenantId,c)||(r=r===null?xe.errors:r.concat(xe.errors),n=r.length);
var l=b===n}else var l=!0;if(l){if(e.useAzureadAuth!==void 0&&f.call(e,"useAzureadAuth")){let k=n;if(typeof e.useAzureadAuth!="boolean")return gt.errors=[c],!1;
var l=k===n}else var l=!0;if(l)if(e.useOidc!==void 0&&f.call(e,"useOidc")){let k=n;if(typeof e.useOidc!="boolean")return gt.errors=[c],!1;var l=k===n}else var l=!0}}}}}}}}}else
return gt.errors=[c],!1;return gt.errors=r,n===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var EO=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z\
0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u");function zt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=zt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(typeof e=="string"){if($(e)>
1024)return zt.errors=[c],!1;if(!EO.test(e))return zt.errors=[c],!1}else return zt.errors=[c],!1;return zt.errors=r,n===0}zt.evaluated={dynamicProps:!1,dynamicItems:!1};
function xt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=xt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.address===void 0||!f.call(e,"address"))&&(m="address"))return xt.
errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="address"||u==="lockAddress"||u==="unlockAddress"||u==="updateMethod"||u==="lockMethod"||u==="unlock\
Method"||u==="retryMax"))return xt.errors=[c],!1;if(p===n){if(e.address!==void 0&&f.call(e,"address")){let u=n;zt(e.address,c)||(r=r===null?zt.errors:r.concat(zt.
errors),n=r.length);var l=u===n}else var l=!0;if(l){if(e.lockAddress!==void 0&&f.call(e,"lockAddress")){let h=n;zt(e.lockAddress,c)||(r=r===null?zt.errors:r.concat(
zt.errors),n=r.length);var l=h===n}else var l=!0;if(l){if(e.unlockAddress!==void 0&&f.call(e,"unlockAddress")){let y=n;zt(e.unlockAddress,c)||(r=r===null?zt.errors:
r.concat(zt.errors),n=r.length);var l=y===n}else var l=!0;if(l){if(e.updateMethod!==void 0&&f.call(e,"updateMethod")){let v=e.updateMethod,w=n;if(typeof v!="str\
ing")return xt.errors=[c],!1;if(!(v==="POST"||v==="PUT"))return xt.errors=[c],!1;var l=w===n}else var l=!0;if(l){if(e.lockMethod!==void 0&&f.call(e,"lockMethod")){
let w=e.lockMethod,b=n;if(typeof w!="string")return xt.errors=[c],!1;if(!(w==="LOCK"||w==="POST"||w==="PUT"))return xt.errors=[c],!1;var l=b===n}else var l=!0;if(l){
if(e.unlockMethod!==void 0&&f.call(e,"unlockMethod")){let b=e.unlockMethod,k=n;if(typeof b!="string")return xt.errors=[c],!1;if(!(b==="UNLOCK"||b==="DELETE"||b===
"POST"||b==="PUT"))return xt.errors=[c],!1;var l=k===n}else var l=!0;if(l)if(e.retryMax!==void 0&&f.call(e,"retryMax")){let b=e.retryMax,k=n;if(!(typeof b=="num\
ber"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return xt.errors=[c],!1;if(n===k&&typeof b=="number"&&isFinite(b)){if(b>100||isNaN(b))return xt.errors=[c],!1;if(b<0||isNaN(
b))return xt.errors=[c],!1}var l=k===n}else var l=!0}}}}}}}}else return xt.errors=[c],!1;return xt.errors=r,n===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var LO=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u");function ut(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=ut.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return ut.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="nam\
e"||u==="tags"||u==="project"||u==="prefix"))return ut.errors=[c],!1;if(p===n){if(e.name!==void 0&&f.call(e,"name")){let u=e.name,h=n;if(n===h)if(typeof u=="str\
ing"){if($(u)>90)return ut.errors=[c],!1;if($(u)<1)return ut.errors=[c],!1;if(!Va.test(u))return ut.errors=[c],!1}else return ut.errors=[c],!1;var l=h===n}else var l=!0;
if(l){if(e.tags!==void 0&&f.call(e,"tags")){let h=e.tags,y=n;if(n===y)if(Array.isArray(h)){if(h.length<1)return ut.errors=[c],!1;{var m=!0;let w=h.length;for(let b=0;b<
w;b++){let k=n;xe(h[b],c)||(r=r===null?xe.errors:r.concat(xe.errors),n=r.length);var m=k===n;if(!m)break}if(m){let b=h.length,k;if(b>1){e:for(;b--;)for(k=b;k--;)
if(pn(h[b],h[k]))return ut.errors=[c],!1}}}}else return ut.errors=[c],!1;var l=y===n}else var l=!0;if(l){if(e.project!==void 0&&f.call(e,"project")){let y=n;xe(
e.project,c)||(r=r===null?xe.errors:r.concat(xe.errors),n=r.length);var l=y===n}else var l=!0;if(l)if(e.prefix!==void 0&&f.call(e,"prefix")){let y=e.prefix,v=n;
if(n===v)if(typeof y=="string"){if($(y)>90)return ut.errors=[c],!1;if($(y)<1)return ut.errors=[c],!1;if(!Va.test(y))return ut.errors=[c],!1}else return ut.errors=
[c],!1;var l=v===n}else var l=!0}}}}}else return ut.errors=[c],!1;return ut.errors=r,n===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function bt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=bt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.organization===void 0||!f.call(e,"organization"))&&(m="organization")||(e.workspaces===
void 0||!f.call(e,"workspaces"))&&(m="workspaces"))return bt.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="hostname"||u==="organization"||u==="wo\
rkspaces"))return bt.errors=[c],!1;if(p===n){if(e.hostname!==void 0&&f.call(e,"hostname")){let u=e.hostname,h=n;if(n===h)if(typeof u=="string"){if($(u)>253)return bt.
errors=[c],!1;if(!LO.test(u))return bt.errors=[c],!1}else return bt.errors=[c],!1;var l=h===n}else var l=!0;if(l){if(e.organization!==void 0&&f.call(e,"organiza\
tion")){let h=e.organization,y=n;if(n===y)if(typeof h=="string"){if($(h)>90)return bt.errors=[c],!1;if($(h)<1)return bt.errors=[c],!1;if(!Va.test(h))return bt.errors=
[c],!1}else return bt.errors=[c],!1;var l=y===n}else var l=!0;if(l)if(e.workspaces!==void 0&&f.call(e,"workspaces")){let h=n;ut(e.workspaces,c)||(r=r===null?ut.
errors:r.concat(ut.errors),n=r.length);var l=h===n}else var l=!0}}}}else return bt.errors=[c],!1;return bt.errors=r,n===0}bt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Zr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Zr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length>1)return Zr.errors=[c],!1;if(Object.
keys(e).length<1)return Zr.errors=[c],!1;{let m=n;for(let p of Object.keys(e))if(!(p==="local"||p==="s3"||p==="gcs"||p==="azurerm"||p==="http"||p==="cloud"||p===
"remote"))return Zr.errors=[c],!1;if(m===n){if(e.local!==void 0&&f.call(e,"local")){let p=n;qr(e.local,c)||(r=r===null?qr.errors:r.concat(qr.errors),n=r.length);
var l=p===n}else var l=!0;if(l){if(e.s3!==void 0&&f.call(e,"s3")){let u=n;Ie(e.s3,c)||(r=r===null?Ie.errors:r.concat(Ie.errors),n=r.length);var l=u===n}else var l=!0;
if(l){if(e.gcs!==void 0&&f.call(e,"gcs")){let h=n;gr(e.gcs,c)||(r=r===null?gr.errors:r.concat(gr.errors),n=r.length);var l=h===n}else var l=!0;if(l){if(e.azurerm!==
void 0&&f.call(e,"azurerm")){let y=n;gt(e.azurerm,c)||(r=r===null?gt.errors:r.concat(gt.errors),n=r.length);var l=y===n}else var l=!0;if(l){if(e.http!==void 0&&
f.call(e,"http")){let v=n;xt(e.http,c)||(r=r===null?xt.errors:r.concat(xt.errors),n=r.length);var l=v===n}else var l=!0;if(l){if(e.cloud!==void 0&&f.call(e,"clo\
ud")){let w=n;bt(e.cloud,c)||(r=r===null?bt.errors:r.concat(bt.errors),n=r.length);var l=w===n}else var l=!0;if(l)if(e.remote!==void 0&&f.call(e,"remote")){let w=n;
bt(e.remote,c)||(r=r===null?bt.errors:r.concat(bt.errors),n=r.length);var l=w===n}else var l=!0}}}}}}}}else return Zr.errors=[c],!1;return Zr.errors=r,n===0}Zr.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var DO=new RegExp("^[0-9]{12}$","u");function ot(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=ot.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u=n;for(let h of Object.keys(e))if(!(h==="requiredVersion"||h==="awsProviderVersion"||h==="backend"||h==="assumeRole"||h==="allowedAccountIds"||
h==="include"))return ot.errors=[c],!1;if(u===n){if(e.requiredVersion!==void 0&&f.call(e,"requiredVersion")){let h=n;dn(e.requiredVersion,c)||(r=r===null?dn.errors:
r.concat(dn.errors),n=r.length);var l=h===n}else var l=!0;if(l){if(e.awsProviderVersion!==void 0&&f.call(e,"awsProviderVersion")){let y=n;un(e.awsProviderVersion,
c)||(r=r===null?un.errors:r.concat(un.errors),n=r.length);var l=y===n}else var l=!0;if(l){if(e.backend!==void 0&&f.call(e,"backend")){let v=n;Zr(e.backend,c)||(r=
r===null?Zr.errors:r.concat(Zr.errors),n=r.length);var l=v===n}else var l=!0;if(l){if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let w=n;It(e.assumeRole,c)||
(r=r===null?It.errors:r.concat(It.errors),n=r.length);var l=w===n}else var l=!0;if(l){if(e.allowedAccountIds!==void 0&&f.call(e,"allowedAccountIds")){let b=e.allowedAccountIds,
k=n;if(n===k)if(Array.isArray(b)){if(b.length<1)return ot.errors=[c],!1;{var m=!0;let x=b.length;for(let I=0;I<x;I++){let N=b[I],F=n;if(n===F)if(typeof N=="stri\
ng"){if(!DO.test(N))return ot.errors=[c],!1}else return ot.errors=[c],!1;var m=F===n;if(!m)break}if(m){let I=b.length,N;if(I>1){let F={};for(;I--;){let _=b[I];if(typeof _==
"string"){if(typeof F[_]=="number")return N=F[_],ot.errors=[c],!1;F[_]=I}}}}}}else return ot.errors=[c],!1;var l=k===n}else var l=!0;if(l)if(e.include!==void 0&&
f.call(e,"include")){let b=e.include,k=n;if(n===k)if(Array.isArray(b)){if(b.length>50)return ot.errors=[c],!1;if(b.length<1)return ot.errors=[c],!1;{var p=!0;let x=b.
length;for(let I=0;I<x;I++){let N=b[I],F=n;if(n===F)if(typeof N=="string"){if($(N)>512)return ot.errors=[c],!1;if($(N)<1)return ot.errors=[c],!1;if(!Qb.test(N))
return ot.errors=[c],!1}else return ot.errors=[c],!1;var p=F===n;if(!p)break}if(p){let I=b.length,N;if(I>1){let F={};for(;I--;){let _=b[I];if(typeof _=="string"){
if(typeof F[_]=="number")return N=F[_],ot.errors=[c],!1;F[_]=I}}}}}}else return ot.errors=[c],!1;var l=k===n}else var l=!0}}}}}}else return ot.errors=[c],!1;return ot.
errors=r,n===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var MO=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Mt(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Mt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.rule===void 0||!f.call(e,"rule"))&&(m="rule")||(e.reason===void 0||!f.call(e,"reason"))&&(m="reason"))
return Mt.errors=[c],!1;{let p=n;for(let u of Object.keys(e))if(!(u==="rule"||u==="at"||u==="reason"))return Mt.errors=[c],!1;if(p===n){if(e.rule!==void 0&&f.call(
e,"rule")){let u=e.rule,h=n;if(n===h)if(typeof u=="string"){if(!MO.test(u))return Mt.errors=[c],!1}else return Mt.errors=[c],!1;var l=h===n}else var l=!0;if(l){
if(e.at!==void 0&&f.call(e,"at")){let h=e.at,y=n;if(n===y)if(typeof h=="string"){if($(h)<1)return Mt.errors=[c],!1}else return Mt.errors=[c],!1;var l=y===n}else
var l=!0;if(l)if(e.reason!==void 0&&f.call(e,"reason")){let h=e.reason,y=n;if(n===y)if(typeof h=="string"){if($(h)>1024)return Mt.errors=[c],!1;if($(h)<1)return Mt.
errors=[c],!1}else return Mt.errors=[c],!1;var l=y===n}else var l=!0}}}}else return Mt.errors=[c],!1;return Mt.errors=r,n===0}Mt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $e(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=$e.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.version===void 0||!f.call(e,"version"))&&(k="ve\
rsion")||(e.name===void 0||!f.call(e,"name"))&&(k="name")||(e.region===void 0||!f.call(e,"region"))&&(k="region")||(e.userPool===void 0||!f.call(e,"userPool"))&&
(k="userPool"))return $e.errors=[c],!1;{let A=n;for(let x of Object.keys(e))if(!f.call(jR.properties,x))return $e.errors=[c],!1;if(A===n){if(e.version!==void 0&&
f.call(e,"version")){let x=n;if(e.version!==1)return $e.errors=[c],!1;var l=x===n}else var l=!0;if(l){if(e.name!==void 0&&f.call(e,"name")){let I=e.name,N=n;if(n===
N)if(typeof I=="string"){if(!qR.test(I))return $e.errors=[c],!1}else return $e.errors=[c],!1;var l=N===n}else var l=!0;if(l){if(e.region!==void 0&&f.call(e,"reg\
ion")){let N=e.region,F=n;if(n===F)if(typeof N=="string"){if(!Xb.test(N))return $e.errors=[c],!1}else return $e.errors=[c],!1;var l=F===n}else var l=!0;if(l){if(e.
tags!==void 0&&f.call(e,"tags")){let F=e.tags,_=n;if(n===_)if(F&&typeof F=="object"&&!Array.isArray(F)){if(Object.keys(F).length>50)return $e.errors=[c],!1;for(let z of Object.
keys(F)){let Z=n;if(typeof z=="string"){if($(z)>128){let te={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{
limit:128},propertyName:z};r===null?r=[te]:r.push(te),n++}else if($(z)<1){let te={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",
keyword:"minLength",params:{limit:1},propertyName:z};r===null?r=[te]:r.push(te),n++}}var m=Z===n;if(!m){let te=c;return r===null?r=[te]:r.push(te),n++,$e.errors=
r,!1}}if(m)for(let z of Object.keys(F)){let Z=F[z],te=n;if(n===te)if(typeof Z=="string"){if($(Z)>256)return $e.errors=[c],!1}else return $e.errors=[c],!1;var p=te===
n;if(!p)break}}else return $e.errors=[c],!1;var l=_===n}else var l=!0;if(l){if(e.include!==void 0&&f.call(e,"include")){let _=e.include,le=n;if(n===le)if(Array.
isArray(_)){if(_.length>50)return $e.errors=[c],!1;if(_.length<1)return $e.errors=[c],!1;{var u=!0;let Z=_.length;for(let te=0;te<Z;te++){let ie=_[te],Y=n;if(n===
Y)if(typeof ie=="string"){if($(ie)>512)return $e.errors=[c],!1;if($(ie)<1)return $e.errors=[c],!1;if(!Qb.test(ie))return $e.errors=[c],!1}else return $e.errors=
[c],!1;var u=Y===n;if(!u)break}if(u){let te=_.length,ie;if(te>1){let Y={};for(;te--;){let V=_[te];if(typeof V=="string"){if(typeof Y[V]=="number")return ie=Y[V],
$e.errors=[c],!1;Y[V]=te}}}}}}else return $e.errors=[c],!1;var l=le===n}else var l=!0;if(l){if(e.userPool!==void 0&&f.call(e,"userPool")){let le=n;he(e.userPool,
c)||(r=r===null?he.errors:r.concat(he.errors),n=r.length);var l=le===n}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"identityProviders")){let z=e.
identityProviders,Z=n;if(n===Z)if(z&&typeof z=="object"&&!Array.isArray(z)){if(Object.keys(z).length>300)return $e.errors=[c],!1;for(let ie of Object.keys(z)){let Y=n;
if(typeof ie=="string"&&!WR.test(ie)){let V={instancePath:t+"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:ie};r===null?r=[V]:r.push(V),n++}var h=Y===n;if(!h){let V=c;return r===null?r=[V]:r.push(V),n++,
$e.errors=r,!1}}if(h)for(let ie of Object.keys(z)){let Y=n;T(z[ie],c)||(r=r===null?T.errors:r.concat(T.errors),n=r.length);var y=Y===n;if(!y)break}}else return $e.
errors=[c],!1;var l=Z===n}else var l=!0;if(l){if(e.appClients!==void 0&&f.call(e,"appClients")){let Z=e.appClients,te=n;if(n===te)if(Z&&typeof Z=="object"&&!Array.
isArray(Z)){for(let Y of Object.keys(Z)){let V=n;if(typeof Y=="string"&&!Md.test(Y)){let B={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:Y};r===null?r=[B]:r.push(B),n++}var v=V===n;if(!v){let B=c;return r===
null?r=[B]:r.push(B),n++,$e.errors=r,!1}}if(v)for(let Y of Object.keys(Z)){let V=n;oe(Z[Y],c)||(r=r===null?oe.errors:r.concat(oe.errors),n=r.length);var w=V===n;
if(!w)break}}else return $e.errors=[c],!1;var l=te===n}else var l=!0;if(l){if(e.accountLinking!==void 0&&f.call(e,"accountLinking")){let te=n;it(e.accountLinking,
c)||(r=r===null?it.errors:r.concat(it.errors),n=r.length);var l=te===n}else var l=!0;if(l){if(e.publish!==void 0&&f.call(e,"publish")){let ie=n;qn(e.publish,c)||
(r=r===null?qn.errors:r.concat(qn.errors),n=r.length);var l=ie===n}else var l=!0;if(l){if(e.terraform!==void 0&&f.call(e,"terraform")){let Y=n;ot(e.terraform,c)||
(r=r===null?ot.errors:r.concat(ot.errors),n=r.length);var l=Y===n}else var l=!0;if(l)if(e.accept!==void 0&&f.call(e,"accept")){let Y=e.accept,V=n;if(n===V)if(Array.
isArray(Y)){var b=!0;let ne=Y.length;for(let re=0;re<ne;re++){let G=n;Mt(Y[re],c)||(r=r===null?Mt.errors:r.concat(Mt.errors),n=r.length);var b=G===n;if(!b)break}}else
return $e.errors=[c],!1;var l=V===n}else var l=!0}}}}}}}}}}}}}else return $e.errors=[c],!1;return $e.errors=r,n===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
Wn.Environments=Dn;var UO=new RegExp("^[a-z][a-z0-9-]{0,30}$","u");function Dn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=Dn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.
keys(e).length<1)return Dn.errors=[c],!1;for(let p of Object.keys(e)){let u=n;if(typeof p=="string"&&!UO.test(p)){let h={instancePath:t,schemaPath:"#/propertyNa\
mes/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},propertyName:p};r===null?r=[h]:r.push(h),n++}var l=u===n;if(!l){let h=c;return r===null?
r=[h]:r.push(h),n++,Dn.errors=r,!1}}if(l)for(let p of Object.keys(e)){let u=e[p],h=n;if(!(u&&typeof u=="object"&&!Array.isArray(u)))return Dn.errors=[c],!1;var m=h===
n;if(!m)break}}else return Dn.errors=[c],!1;return Dn.errors=r,n===0}Dn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};Wn.PatchDefaults=ji;var FO={properties:{
name:0,adopt:0,identityProviders:0,externalProviders:0,formerly:0,callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,scopes:0,flows:0,authFlows:0,secret:0,
readAttributes:0,writeAttributes:0,tokenValidity:0,refreshTokenRotation:0}};function Or(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let r=null,n=0,d=Or.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Or.
errors=[c],!1;if(n===0&&e&&typeof e=="object"&&!Array.isArray(e)){let y=n;for(let v of Object.keys(e))if(!(v==="access"||v==="id"||v==="refresh"||v==="authSessi\
on"))return Or.errors=[c],!1;if(y===n){if(e.access!==void 0&&f.call(e,"access")){let v=e.access,w=n,b=n,k=!1,A=n;be(v,c)||(r=r===null?be.errors:r.concat(be.errors),
n=r.length);var l=A===n;k=k||l;let x=n;if(v!==null){let N=c;r===null?r=[N]:r.push(N),n++}var l=x===n;if(k=k||l,k)n=b,r!==null&&(b?r.length=b:r=null);else{let N=c;
return r===null?r=[N]:r.push(N),n++,Or.errors=r,!1}var m=w===n}else var m=!0;if(m){if(e.id!==void 0&&f.call(e,"id")){let w=e.id,b=n,k=n,A=!1,x=n;be(w,c)||(r=r===
null?be.errors:r.concat(be.errors),n=r.length);var p=x===n;A=A||p;let I=n;if(w!==null){let F=c;r===null?r=[F]:r.push(F),n++}var p=I===n;if(A=A||p,A)n=k,r!==null&&
(k?r.length=k:r=null);else{let F=c;return r===null?r=[F]:r.push(F),n++,Or.errors=r,!1}var m=b===n}else var m=!0;if(m){if(e.refresh!==void 0&&f.call(e,"refresh")){
let b=e.refresh,k=n,A=n,x=!1,I=n;be(b,c)||(r=r===null?be.errors:r.concat(be.errors),n=r.length);var u=I===n;x=x||u;let N=n;if(b!==null){let _=c;r===null?r=[_]:r.
push(_),n++}var u=N===n;if(x=x||u,x)n=A,r!==null&&(A?r.length=A:r=null);else{let _=c;return r===null?r=[_]:r.push(_),n++,Or.errors=r,!1}var m=k===n}else var m=!0;
if(m)if(e.authSession!==void 0&&f.call(e,"authSession")){let b=e.authSession,k=n,A=n,x=!1,I=n;be(b,c)||(r=r===null?be.errors:r.concat(be.errors),n=r.length);var h=I===
n;x=x||h;let N=n;if(b!==null){let _=c;r===null?r=[_]:r.push(_),n++}var h=N===n;if(x=x||h,x)n=A,r!==null&&(A?r.length=A:r=null);else{let _=c;return r===null?r=[_]:
r.push(_),n++,Or.errors=r,!1}var m=k===n}else var m=!0}}}}return Or.errors=r,n===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=fn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return fn.errors=[c],!1;if(n===0&&e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.
keys(e))if(p!=="gracePeriod")return fn.errors=[c],!1;if(m===n&&e.gracePeriod!==void 0&&f.call(e,"gracePeriod")){let p=e.gracePeriod,u=n,h=!1,y=n;be(p,c)||(r=r===
null?be.errors:r.concat(be.errors),n=r.length);var l=y===n;h=h||l;let v=n;if(p!==null){let w=c;r===null?r=[w]:r.push(w),n++}var l=v===n;if(h=h||l,h)n=u,r!==null&&
(u?r.length=u:r=null);else{let w=c;return r===null?r=[w]:r.push(w),n++,fn.errors=r,!1}}}return fn.errors=r,n===0}fn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function se(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=se.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return se.errors=[c],!1;if(n===0&&e&&typeof e=="object"&&!Array.isArray(
e)){let V=n;for(let B of Object.keys(e))if(!f.call(FO.properties,B))return se.errors=[c],!1;if(V===n){if(e.name!==void 0&&f.call(e,"name")){let B=e.name,ne=n;if(typeof B!=
"string"&&B!==null)return se.errors=[c],!1;if(n===ne&&typeof B=="string"){if($(B)>128)return se.errors=[c],!1;if($(B)<1)return se.errors=[c],!1;if(!jo.test(B))return se.
errors=[c],!1}var l=ne===n}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let ne=e.adopt,re=n;if(typeof ne!="string"&&ne!==null)return se.errors=[c],
!1;if(n===re&&typeof ne=="string"){if($(ne)>128)return se.errors=[c],!1;if(!ow.test(ne))return se.errors=[c],!1}var l=re===n}else var l=!0;if(l){if(e.identityProviders!==
void 0&&f.call(e,"identityProviders")){let re=e.identityProviders,G=n;if(!Array.isArray(re)&&re!==null)return se.errors=[c],!1;if(n===G&&Array.isArray(re)){if(re.
length<1)return se.errors=[c],!1;{var m=!0;let K=re.length;for(let E=0;E<K;E++){let q=n;if(typeof re[E]!="string")return se.errors=[c],!1;var m=q===n;if(!m)break}
if(m){let E=re.length,q;if(E>1){let U={};for(;E--;){let R=re[E];if(typeof R=="string"){if(typeof U[R]=="number")return q=U[R],se.errors=[c],!1;U[R]=E}}}}}}var l=G===
n}else var l=!0;if(l){if(e.externalProviders!==void 0&&f.call(e,"externalProviders")){let G=e.externalProviders,M=n;if(!Array.isArray(G)&&G!==null)return se.errors=
[c],!1;if(n===M&&Array.isArray(G)){if(G.length>300)return se.errors=[c],!1;if(G.length<1)return se.errors=[c],!1;{var p=!0;let E=G.length;for(let q=0;q<E;q++){let U=G[q],
R=n;if(n===R)if(typeof U=="string"){if($(U)>32)return se.errors=[c],!1;if($(U)<1)return se.errors=[c],!1;if(!sw.test(U))return se.errors=[c],!1}else return se.errors=
[c],!1;var p=R===n;if(!p)break}if(p){let q=G.length,U;if(q>1){let R={};for(;q--;){let L=G[q];if(typeof L=="string"){if(typeof R[L]=="number")return U=R[L],se.errors=
[c],!1;R[L]=q}}}}}}var l=M===n}else var l=!0;if(l){if(e.formerly!==void 0&&f.call(e,"formerly")){let M=e.formerly,K=n;if(typeof M!="string"&&M!==null)return se.
errors=[c],!1;if(n===K&&typeof M=="string"&&!Md.test(M))return se.errors=[c],!1;var l=K===n}else var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(e,"callbackUr\
ls")){let K=e.callbackUrls,E=n;if(!Array.isArray(K)&&K!==null)return se.errors=[c],!1;if(n===E&&Array.isArray(K)){if(K.length>100)return se.errors=[c],!1;{var u=!0;
let U=K.length;for(let R=0;R<U;R++){let L=K[R],C=n,D=n,O=!1,P=n;Ye(L,c)||(r=r===null?Ye.errors:r.concat(Ye.errors),n=r.length);var y=P===n;O=O||y;let S=n;Ve(L,c)||
(r=r===null?Ve.errors:r.concat(Ve.errors),n=r.length);var y=S===n;if(O=O||y,y)var h=!0;let j=n;Ue(L,c)||(r=r===null?Ue.errors:r.concat(Ue.errors),n=r.length);var y=j===
n;O=O||y,y&&h!==!0&&(h=!0);let J=n;Re(L,c)||(r=r===null?Re.errors:r.concat(Re.errors),n=r.length);var y=J===n;if(O=O||y,y&&h!==!0&&(h=!0),O)n=D,r!==null&&(D?r.length=
D:r=null);else{let H=c;return r===null?r=[H]:r.push(H),n++,se.errors=r,!1}var u=C===n;if(!u)break}}}var l=E===n}else var l=!0;if(l){if(e.defaultRedirectUri!==void 0&&
f.call(e,"defaultRedirectUri")){let E=e.defaultRedirectUri,q=n,U=n,R=!1,L=n;Ye(E,c)||(r=r===null?Ye.errors:r.concat(Ye.errors),n=r.length);var k=L===n;R=R||k;let C=n;
if(!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null){let P=c;r===null?r=[P]:r.push(P),n++}if(n===C&&E&&typeof E=="object"&&!Array.isArray(E)){let P=n;for(let S of Object.
keys(E))if(!(S==="variable"||S==="prefix"||S==="suffix"||S==="ssmParameter"||S==="secretsManager"||S==="jsonKey")){let j=c;r===null?r=[j]:r.push(j),n++;break}if(P===
n){if(E.variable!==void 0&&f.call(E,"variable")){let S=E.variable,j=n;if(typeof S!="string"&&S!==null){let W=c;r===null?r=[W]:r.push(W),n++}if(n===j&&typeof S==
"string"&&!nn.test(S)){let W=c;r===null?r=[W]:r.push(W),n++}var v=j===n}else var v=!0;if(v){if(E.prefix!==void 0&&f.call(E,"prefix")){let j=E.prefix,J=n,W=n,H=!1,
X=n;Fe(j,c)||(r=r===null?Fe.errors:r.concat(Fe.errors),n=r.length);var w=X===n;H=H||w;let Ee=n;if(j!==null){let Oe=c;r===null?r=[Oe]:r.push(Oe),n++}var w=Ee===n;
if(H=H||w,H)n=W,r!==null&&(W?r.length=W:r=null);else{let Oe=c;r===null?r=[Oe]:r.push(Oe),n++}var v=J===n}else var v=!0;if(v){if(E.suffix!==void 0&&f.call(E,"suf\
fix")){let J=E.suffix,W=n,H=n,X=!1,Ee=n;Fe(J,c)||(r=r===null?Fe.errors:r.concat(Fe.errors),n=r.length);var b=Ee===n;X=X||b;let we=n;if(J!==null){let Tt=c;r===null?
r=[Tt]:r.push(Tt),n++}var b=we===n;if(X=X||b,X)n=H,r!==null&&(H?r.length=H:r=null);else{let Tt=c;r===null?r=[Tt]:r.push(Tt),n++}var v=W===n}else var v=!0;if(v){
if(E.ssmParameter!==void 0&&f.call(E,"ssmParameter")){let W=E.ssmParameter,H=n;if(typeof W!="string"&&W!==null){let Ee=c;r===null?r=[Ee]:r.push(Ee),n++}if(n===H&&
typeof W=="string"){if($(W)>2048){let Ee=c;r===null?r=[Ee]:r.push(Ee),n++}else if(!on.test(W)){let Ee=c;r===null?r=[Ee]:r.push(Ee),n++}}var v=H===n}else var v=!0;
if(v){if(E.secretsManager!==void 0&&f.call(E,"secretsManager")){let H=E.secretsManager,X=n;if(typeof H!="string"&&H!==null){let we=c;r===null?r=[we]:r.push(we),
n++}if(n===X&&typeof H=="string"){if($(H)>2048){let we=c;r===null?r=[we]:r.push(we),n++}else if(!sn.test(H)){let we=c;r===null?r=[we]:r.push(we),n++}}var v=X===
n}else var v=!0;if(v)if(E.jsonKey!==void 0&&f.call(E,"jsonKey")){let H=E.jsonKey,X=n;if(typeof H!="string"&&H!==null){let we=c;r===null?r=[we]:r.push(we),n++}if(n===
X&&typeof H=="string"){if($(H)>256){let we=c;r===null?r=[we]:r.push(we),n++}else if(!an.test(H)){let we=c;r===null?r=[we]:r.push(we),n++}}var v=X===n}else var v=!0}}}}}}
var k=C===n;R=R||k;let D=n;if(E!==null){let P=c;r===null?r=[P]:r.push(P),n++}var k=D===n;if(R=R||k,R)n=U,r!==null&&(U?r.length=U:r=null);else{let P=c;return r===
null?r=[P]:r.push(P),n++,se.errors=r,!1}var l=q===n}else var l=!0;if(l){if(e.logoutUrls!==void 0&&f.call(e,"logoutUrls")){let q=e.logoutUrls,U=n;if(!Array.isArray(
q)&&q!==null)return se.errors=[c],!1;if(n===U&&Array.isArray(q)){if(q.length>100)return se.errors=[c],!1;{var A=!0;let L=q.length;for(let C=0;C<L;C++){let D=q[C],
O=n,P=n,S=!1,j=n;Ye(D,c)||(r=r===null?Ye.errors:r.concat(Ye.errors),n=r.length);var I=j===n;S=S||I;let J=n;Ve(D,c)||(r=r===null?Ve.errors:r.concat(Ve.errors),n=
r.length);var I=J===n;if(S=S||I,I)var x=!0;let W=n;Ue(D,c)||(r=r===null?Ue.errors:r.concat(Ue.errors),n=r.length);var I=W===n;S=S||I,I&&x!==!0&&(x=!0);let H=n;Re(
D,c)||(r=r===null?Re.errors:r.concat(Re.errors),n=r.length);var I=H===n;if(S=S||I,I&&x!==!0&&(x=!0),S)n=P,r!==null&&(P?r.length=P:r=null);else{let Ee=c;return r===
null?r=[Ee]:r.push(Ee),n++,se.errors=r,!1}var A=O===n;if(!A)break}}}var l=U===n}else var l=!0;if(l){if(e.albHosts!==void 0&&f.call(e,"albHosts")){let U=e.albHosts,
R=n;if(!Array.isArray(U)&&U!==null)return se.errors=[c],!1;if(n===R&&Array.isArray(U)){if(U.length>100)return se.errors=[c],!1;{var N=!0;let C=U.length;for(let D=0;D<
C;D++){let O=U[D],P=n,S=n,j=!1,J=n;Nr(O,c)||(r=r===null?Nr.errors:r.concat(Nr.errors),n=r.length);var _=J===n;j=j||_;let W=n;Ve(O,c)||(r=r===null?Ve.errors:r.concat(
Ve.errors),n=r.length);var _=W===n;if(j=j||_,_)var F=!0;let H=n;Ue(O,c)||(r=r===null?Ue.errors:r.concat(Ue.errors),n=r.length);var _=H===n;j=j||_,_&&F!==!0&&(F=
!0);let X=n;Re(O,c)||(r=r===null?Re.errors:r.concat(Re.errors),n=r.length);var _=X===n;if(j=j||_,_&&F!==!0&&(F=!0),j)n=S,r!==null&&(S?r.length=S:r=null);else{let we=c;
return r===null?r=[we]:r.push(we),n++,se.errors=r,!1}var N=P===n;if(!N)break}}}var l=R===n}else var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"scopes")){let R=e.
scopes,L=n;if(!Array.isArray(R)&&R!==null)return se.errors=[c],!1;if(n===L&&Array.isArray(R)){if(R.length>50)return se.errors=[c],!1;if(R.length<1)return se.errors=
[c],!1;{var le=!0;let D=R.length;for(let O=0;O<D;O++){let P=R[O],S=n;if(n===S)if(typeof P=="string"){if($(P)>256)return se.errors=[c],!1;if(!qo.test(P))return se.
errors=[c],!1}else return se.errors=[c],!1;var le=S===n;if(!le)break}if(le){let O=R.length,P;if(O>1){let S={};for(;O--;){let j=R[O];if(typeof j=="string"){if(typeof S[j]==
"number")return P=S[j],se.errors=[c],!1;S[j]=O}}}}}}var l=L===n}else var l=!0;if(l){if(e.flows!==void 0&&f.call(e,"flows")){let L=e.flows,C=n;if(!Array.isArray(
L)&&L!==null)return se.errors=[c],!1;if(n===C&&Array.isArray(L)){var z=!0;let O=L.length;for(let P=0;P<O;P++){let S=L[P],j=n;if(typeof S!="string")return se.errors=
[c],!1;if(!(S==="code"||S==="implicit"||S==="client_credentials"))return se.errors=[c],!1;var z=j===n;if(!z)break}if(z){let P=L.length,S;if(P>1){let j={};for(;P--;){
let J=L[P];if(typeof J=="string"){if(typeof j[J]=="number")return S=j[J],se.errors=[c],!1;j[J]=P}}}}}var l=C===n}else var l=!0;if(l){if(e.authFlows!==void 0&&f.
call(e,"authFlows")){let C=e.authFlows,D=n;if(!Array.isArray(C)&&C!==null)return se.errors=[c],!1;if(n===D&&Array.isArray(C)){var Z=!0;let P=C.length;for(let S=0;S<
P;S++){let j=C[S],J=n;if(typeof j!="string")return se.errors=[c],!1;if(!(j==="userSrp"||j==="userPassword"||j==="adminUserPassword"||j==="custom"||j==="user"))return se.
errors=[c],!1;var Z=J===n;if(!Z)break}if(Z){let S=C.length,j;if(S>1){let J={};for(;S--;){let W=C[S];if(typeof W=="string"){if(typeof J[W]=="number")return j=J[W],
se.errors=[c],!1;J[W]=S}}}}}var l=D===n}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let D=e.secret,O=n;if(typeof D!="boolean"&&D!==null)return se.
errors=[c],!1;var l=O===n}else var l=!0;if(l){if(e.readAttributes!==void 0&&f.call(e,"readAttributes")){let O=e.readAttributes,P=n;if(!Array.isArray(O)&&O!==null)
return se.errors=[c],!1;if(n===P&&Array.isArray(O)){if(O.length<1)return se.errors=[c],!1;{var te=!0;let j=O.length;for(let J=0;J<j;J++){let W=n;Rt(O[J],c)||(r=
r===null?Rt.errors:r.concat(Rt.errors),n=r.length);var te=W===n;if(!te)break}if(te){let J=O.length,W;if(J>1){e:for(;J--;)for(W=J;W--;)if(pn(O[J],O[W]))return se.
errors=[c],!1}}}}var l=P===n}else var l=!0;if(l){if(e.writeAttributes!==void 0&&f.call(e,"writeAttributes")){let P=e.writeAttributes,S=n;if(!Array.isArray(P)&&P!==
null)return se.errors=[c],!1;if(n===S&&Array.isArray(P)){if(P.length<1)return se.errors=[c],!1;{var ie=!0;let J=P.length;for(let W=0;W<J;W++){let H=n;Rt(P[W],c)||
(r=r===null?Rt.errors:r.concat(Rt.errors),n=r.length);var ie=H===n;if(!ie)break}if(ie){let W=P.length,H;if(W>1){e:for(;W--;)for(H=W;H--;)if(pn(P[W],P[H]))return se.
errors=[c],!1}}}}var l=S===n}else var l=!0;if(l){if(e.tokenValidity!==void 0&&f.call(e,"tokenValidity")){let S=n;Or(e.tokenValidity,c)||(r=r===null?Or.errors:r.
concat(Or.errors),n=r.length);var l=S===n}else var l=!0;if(l)if(e.refreshTokenRotation!==void 0&&f.call(e,"refreshTokenRotation")){let S=e.refreshTokenRotation,
j=n,J=n,W=!1,H=n;fn(S,c)||(r=r===null?fn.errors:r.concat(fn.errors),n=r.length);var Y=H===n;W=W||Y;let X=n;if(S!=="off"){let Oe=c;r===null?r=[Oe]:r.push(Oe),n++}
var Y=X===n;W=W||Y;let Ee=n;if(S!==null){let Oe=c;r===null?r=[Oe]:r.push(Oe),n++}var Y=Ee===n;if(W=W||Y,W)n=J,r!==null&&(J?r.length=J:r=null);else{let Oe=c;return r===
null?r=[Oe]:r.push(Oe),n++,se.errors=r,!1}var l=j===n}else var l=!0}}}}}}}}}}}}}}}}}return se.errors=r,n===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var jO={properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,apiVersion:0,metadataUrl:0,metadataFile:0,idpSignout:0,idpInit:0,
encryptedResponses:0,requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,upstream:0,allowedEmailDomains:0,attributeMapping:0,
adopt:0,nationalIdConsent:0,pending:0,identifiers:0}};function vt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,
n=0,d=vt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return vt.errors=[
c],!1;if(n===0&&e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!(p==="variable"||p==="ssmParameter"||p==="secretsManager"||p===
"jsonKey"))return vt.errors=[c],!1;if(m===n){if(e.variable!==void 0&&f.call(e,"variable")){let p=e.variable,u=n;if(typeof p!="string"&&p!==null)return vt.errors=
[c],!1;if(n===u&&typeof p=="string"&&!nn.test(p))return vt.errors=[c],!1;var l=u===n}else var l=!0;if(l){if(e.ssmParameter!==void 0&&f.call(e,"ssmParameter")){let u=e.
ssmParameter,h=n;if(typeof u!="string"&&u!==null)return vt.errors=[c],!1;if(n===h&&typeof u=="string"){if($(u)>2048)return vt.errors=[c],!1;if(!on.test(u))return vt.
errors=[c],!1}var l=h===n}else var l=!0;if(l){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let h=e.secretsManager,y=n;if(typeof h!="string"&&h!==null)
return vt.errors=[c],!1;if(n===y&&typeof h=="string"){if($(h)>2048)return vt.errors=[c],!1;if(!sn.test(h))return vt.errors=[c],!1}var l=y===n}else var l=!0;if(l)
if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=n;if(typeof h!="string"&&h!==null)return vt.errors=[c],!1;if(n===y&&typeof h=="string"){if($(h)>256)
return vt.errors=[c],!1;if(!an.test(h))return vt.errors=[c],!1}var l=y===n}else var l=!0}}}}return vt.errors=r,n===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Tr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=Tr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Tr.errors=[c],!1;if(n===0&&e&&typeof e=="object"&&!Array.isArray(
e)){let y=n;for(let v of Object.keys(e))if(!(v==="authorize"||v==="token"||v==="userInfo"||v==="jwks"))return Tr.errors=[c],!1;if(y===n){if(e.authorize!==void 0&&
f.call(e,"authorize")){let v=e.authorize,w=n,b=n,k=!1,A=n;Me(v,c)||(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);var l=A===n;k=k||l;let x=n;if(v!==null){
let N=c;r===null?r=[N]:r.push(N),n++}var l=x===n;if(k=k||l,k)n=b,r!==null&&(b?r.length=b:r=null);else{let N=c;return r===null?r=[N]:r.push(N),n++,Tr.errors=r,!1}
var m=w===n}else var m=!0;if(m){if(e.token!==void 0&&f.call(e,"token")){let w=e.token,b=n,k=n,A=!1,x=n;Me(w,c)||(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);
var p=x===n;A=A||p;let I=n;if(w!==null){let F=c;r===null?r=[F]:r.push(F),n++}var p=I===n;if(A=A||p,A)n=k,r!==null&&(k?r.length=k:r=null);else{let F=c;return r===
null?r=[F]:r.push(F),n++,Tr.errors=r,!1}var m=b===n}else var m=!0;if(m){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let b=e.userInfo,k=n,A=n,x=!1,I=n;Me(b,c)||
(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);var u=I===n;x=x||u;let N=n;if(b!==null){let _=c;r===null?r=[_]:r.push(_),n++}var u=N===n;if(x=x||u,x)n=A,r!==
null&&(A?r.length=A:r=null);else{let _=c;return r===null?r=[_]:r.push(_),n++,Tr.errors=r,!1}var m=k===n}else var m=!0;if(m)if(e.jwks!==void 0&&f.call(e,"jwks")){
let b=e.jwks,k=n,A=n,x=!1,I=n;Me(b,c)||(r=r===null?Me.errors:r.concat(Me.errors),n=r.length);var h=I===n;x=x||h;let N=n;if(b!==null){let _=c;r===null?r=[_]:r.push(
_),n++}var h=N===n;if(x=x||h,x)n=A,r!==null&&(A?r.length=A:r=null);else{let _=c;return r===null?r=[_]:r.push(_),n++,Tr.errors=r,!1}var m=k===n}else var m=!0}}}}
return Tr.errors=r,n===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=Wr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(
e))&&e!==null)return Wr.errors=[c],!1;if(n===0&&e&&typeof e=="object"&&!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!(p==="spec"||p==="client"||p===
"environment"))return Wr.errors=[c],!1;if(m===n){if(e.spec!==void 0&&f.call(e,"spec")){let p=e.spec,u=n;if(typeof p!="string"&&p!==null)return Wr.errors=[c],!1;
var l=u===n}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let u=e.client,h=n;if(typeof u!="string"&&u!==null)return Wr.errors=[c],!1;var l=h===n}else
var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"environment")){let u=e.environment,h=n;if(typeof u!="string"&&u!==null)return Wr.errors=[c],!1;var l=h===n}else
var l=!0}}}return Wr.errors=r,n===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let r=null,n=0,d=ae.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(
e))&&e!==null)return ae.errors=[c],!1;if(n===0&&e&&typeof e=="object"&&!Array.isArray(e)){let le=n;for(let z of Object.keys(e))if(!f.call(jO.properties,z))return ae.
errors=[c],!1;if(le===n){if(e.preset!==void 0&&f.call(e,"preset")){let z=e.preset,Z=n;if(typeof z!="string"&&z!==null)return ae.errors=[c],!1;if(!(z==="amazon"||
z==="apple"||z==="auth0"||z==="cognito"||z==="descope"||z==="entra"||z==="entra-external-id"||z==="facebook"||z==="gitlab"||z==="google"||z==="idura"||z==="keyc\
loak"||z==="linkedin"||z==="login-gov"||z==="oidc"||z==="okta"||z==="one-login"||z==="ping-one"||z==="saml"||z===null))return ae.errors=[c],!1;var l=Z===n}else var l=!0;
if(l){if(e.type!==void 0&&f.call(e,"type")){let Z=e.type,te=n;if(typeof Z!="string"&&Z!==null)return ae.errors=[c],!1;if(!(Z==="oidc"||Z==="saml"||Z==="google"||
Z==="facebook"||Z==="apple"||Z==="amazon"||Z===null))return ae.errors=[c],!1;var l=te===n}else var l=!0;if(l){if(e.issuer!==void 0&&f.call(e,"issuer")){let te=e.
issuer,ie=n;if(typeof te!="string"&&te!==null)return ae.errors=[c],!1;if(n===ie&&typeof te=="string"&&$(te)>1024)return ae.errors=[c],!1;var l=ie===n}else var l=!0;
if(l){if(e.clientId!==void 0&&f.call(e,"clientId")){let ie=e.clientId,Y=n,V=n,B=!1,ne=n;xe(ie,c)||(r=r===null?xe.errors:r.concat(xe.errors),n=r.length);var p=ne===
n;B=B||p;let re=n;if(!(ie&&typeof ie=="object"&&!Array.isArray(ie))&&ie!==null){let K=c;r===null?r=[K]:r.push(K),n++}if(n===re&&ie&&typeof ie=="object"&&!Array.
isArray(ie)){let K=n;for(let E of Object.keys(ie))if(!(E==="variable"||E==="ssmParameter"||E==="secretsManager"||E==="jsonKey")){let q=c;r===null?r=[q]:r.push(q),
n++;break}if(K===n){if(ie.variable!==void 0&&f.call(ie,"variable")){let E=ie.variable,q=n;if(typeof E!="string"&&E!==null){let R=c;r===null?r=[R]:r.push(R),n++}
if(n===q&&typeof E=="string"&&!nn.test(E)){let R=c;r===null?r=[R]:r.push(R),n++}var m=q===n}else var m=!0;if(m){if(ie.ssmParameter!==void 0&&f.call(ie,"ssmParam\
eter")){let q=ie.ssmParameter,U=n;if(typeof q!="string"&&q!==null){let L=c;r===null?r=[L]:r.push(L),n++}if(n===U&&typeof q=="string"){if($(q)>2048){let L=c;r===
null?r=[L]:r.push(L),n++}else if(!on.test(q)){let L=c;r===null?r=[L]:r.push(L),n++}}var m=U===n}else var m=!0;if(m){if(ie.secretsManager!==void 0&&f.call(ie,"se\
cretsManager")){let U=ie.secretsManager,R=n;if(typeof U!="string"&&U!==null){let C=c;r===null?r=[C]:r.push(C),n++}if(n===R&&typeof U=="string"){if($(U)>2048){let C=c;
r===null?r=[C]:r.push(C),n++}else if(!sn.test(U)){let C=c;r===null?r=[C]:r.push(C),n++}}var m=R===n}else var m=!0;if(m)if(ie.jsonKey!==void 0&&f.call(ie,"jsonKe\
y")){let U=ie.jsonKey,R=n;if(typeof U!="string"&&U!==null){let C=c;r===null?r=[C]:r.push(C),n++}if(n===R&&typeof U=="string"){if($(U)>256){let C=c;r===null?r=[C]:
r.push(C),n++}else if(!an.test(U)){let C=c;r===null?r=[C]:r.push(C),n++}}var m=R===n}else var m=!0}}}}var p=re===n;B=B||p;let G=n;if(ie!==null){let K=c;r===null?
r=[K]:r.push(K),n++}var p=G===n;if(B=B||p,B)n=V,r!==null&&(V?r.length=V:r=null);else{let K=c;return r===null?r=[K]:r.push(K),n++,ae.errors=r,!1}var l=Y===n}else
var l=!0;if(l){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let Y=e.clientSecret,V=n,B=n,ne=!1,re=n;if(Y!=="none"){let E=c;r===null?r=[E]:r.push(E),n++}
var h=re===n;ne=ne||h;let G=n;if(!(Y&&typeof Y=="object"&&!Array.isArray(Y))&&Y!==null){let E=c;r===null?r=[E]:r.push(E),n++}if(n===G&&Y&&typeof Y=="object"&&!Array.
isArray(Y)){let E=n;for(let q of Object.keys(Y))if(!(q==="variable"||q==="ssmParameter"||q==="secretsManager"||q==="jsonKey")){let U=c;r===null?r=[U]:r.push(U),
n++;break}if(E===n){if(Y.variable!==void 0&&f.call(Y,"variable")){let q=Y.variable,U=n;if(typeof q!="string"&&q!==null){let L=c;r===null?r=[L]:r.push(L),n++}if(n===
U&&typeof q=="string"&&!nn.test(q)){let L=c;r===null?r=[L]:r.push(L),n++}var u=U===n}else var u=!0;if(u){if(Y.ssmParameter!==void 0&&f.call(Y,"ssmParameter")){let U=Y.
ssmParameter,R=n;if(typeof U!="string"&&U!==null){let C=c;r===null?r=[C]:r.push(C),n++}if(n===R&&typeof U=="string"){if($(U)>2048){let C=c;r===null?r=[C]:r.push(
C),n++}else if(!on.test(U)){let C=c;r===null?r=[C]:r.push(C),n++}}var u=R===n}else var u=!0;if(u){if(Y.secretsManager!==void 0&&f.call(Y,"secretsManager")){let R=Y.
secretsManager,L=n;if(typeof R!="string"&&R!==null){let D=c;r===null?r=[D]:r.push(D),n++}if(n===L&&typeof R=="string"){if($(R)>2048){let D=c;r===null?r=[D]:r.push(
D),n++}else if(!sn.test(R)){let D=c;r===null?r=[D]:r.push(D),n++}}var u=L===n}else var u=!0;if(u)if(Y.jsonKey!==void 0&&f.call(Y,"jsonKey")){let R=Y.jsonKey,L=n;
if(typeof R!="string"&&R!==null){let D=c;r===null?r=[D]:r.push(D),n++}if(n===L&&typeof R=="string"){if($(R)>256){let D=c;r===null?r=[D]:r.push(D),n++}else if(!an.
test(R)){let D=c;r===null?r=[D]:r.push(D),n++}}var u=L===n}else var u=!0}}}}var h=G===n;ne=ne||h;let M=n;if(Y!==null){let E=c;r===null?r=[E]:r.push(E),n++}var h=M===
n;if(ne=ne||h,ne)n=B,r!==null&&(B?r.length=B:r=null);else{let E=c;return r===null?r=[E]:r.push(E),n++,ae.errors=r,!1}var l=V===n}else var l=!0;if(l){if(e.teamId!==
void 0&&f.call(e,"teamId")){let V=e.teamId,B=n,ne=n,re=!1,G=n;Et(V,c)||(r=r===null?Et.errors:r.concat(Et.errors),n=r.length);var v=G===n;re=re||v;let M=n;if(!(V&&
typeof V=="object"&&!Array.isArray(V))&&V!==null){let q=c;r===null?r=[q]:r.push(q),n++}if(n===M&&V&&typeof V=="object"&&!Array.isArray(V)){let q=n;for(let U of Object.
keys(V))if(!(U==="variable"||U==="ssmParameter"||U==="secretsManager"||U==="jsonKey")){let R=c;r===null?r=[R]:r.push(R),n++;break}if(q===n){if(V.variable!==void 0&&
f.call(V,"variable")){let U=V.variable,R=n;if(typeof U!="string"&&U!==null){let C=c;r===null?r=[C]:r.push(C),n++}if(n===R&&typeof U=="string"&&!nn.test(U)){let C=c;
r===null?r=[C]:r.push(C),n++}var y=R===n}else var y=!0;if(y){if(V.ssmParameter!==void 0&&f.call(V,"ssmParameter")){let R=V.ssmParameter,L=n;if(typeof R!="string"&&
R!==null){let D=c;r===null?r=[D]:r.push(D),n++}if(n===L&&typeof R=="string"){if($(R)>2048){let D=c;r===null?r=[D]:r.push(D),n++}else if(!on.test(R)){let D=c;r===
null?r=[D]:r.push(D),n++}}var y=L===n}else var y=!0;if(y){if(V.secretsManager!==void 0&&f.call(V,"secretsManager")){let L=V.secretsManager,C=n;if(typeof L!="str\
ing"&&L!==null){let O=c;r===null?r=[O]:r.push(O),n++}if(n===C&&typeof L=="string"){if($(L)>2048){let O=c;r===null?r=[O]:r.push(O),n++}else if(!sn.test(L)){let O=c;
r===null?r=[O]:r.push(O),n++}}var y=C===n}else var y=!0;if(y)if(V.jsonKey!==void 0&&f.call(V,"jsonKey")){let L=V.jsonKey,C=n;if(typeof L!="string"&&L!==null){let O=c;
r===null?r=[O]:r.push(O),n++}if(n===C&&typeof L=="string"){if($(L)>256){let O=c;r===null?r=[O]:r.push(O),n++}else if(!an.test(L)){let O=c;r===null?r=[O]:r.push(
O),n++}}var y=C===n}else var y=!0}}}}var v=M===n;re=re||v;let K=n;if(V!==null){let q=c;r===null?r=[q]:r.push(q),n++}var v=K===n;if(re=re||v,re)n=ne,r!==null&&(ne?
r.length=ne:r=null);else{let q=c;return r===null?r=[q]:r.push(q),n++,ae.errors=r,!1}var l=B===n}else var l=!0;if(l){if(e.keyId!==void 0&&f.call(e,"keyId")){let B=e.
keyId,ne=n,re=n,G=!1,M=n;Et(B,c)||(r=r===null?Et.errors:r.concat(Et.errors),n=r.length);var b=M===n;G=G||b;let K=n;if(!(B&&typeof B=="object"&&!Array.isArray(B))&&
B!==null){let U=c;r===null?r=[U]:r.push(U),n++}if(n===K&&B&&typeof B=="object"&&!Array.isArray(B)){let U=n;for(let R of Object.keys(B))if(!(R==="variable"||R===
"ssmParameter"||R==="secretsManager"||R==="jsonKey")){let L=c;r===null?r=[L]:r.push(L),n++;break}if(U===n){if(B.variable!==void 0&&f.call(B,"variable")){let R=B.
variable,L=n;if(typeof R!="string"&&R!==null){let D=c;r===null?r=[D]:r.push(D),n++}if(n===L&&typeof R=="string"&&!nn.test(R)){let D=c;r===null?r=[D]:r.push(D),n++}
var w=L===n}else var w=!0;if(w){if(B.ssmParameter!==void 0&&f.call(B,"ssmParameter")){let L=B.ssmParameter,C=n;if(typeof L!="string"&&L!==null){let O=c;r===null?
r=[O]:r.push(O),n++}if(n===C&&typeof L=="string"){if($(L)>2048){let O=c;r===null?r=[O]:r.push(O),n++}else if(!on.test(L)){let O=c;r===null?r=[O]:r.push(O),n++}}
var w=C===n}else var w=!0;if(w){if(B.secretsManager!==void 0&&f.call(B,"secretsManager")){let C=B.secretsManager,D=n;if(typeof C!="string"&&C!==null){let P=c;r===
null?r=[P]:r.push(P),n++}if(n===D&&typeof C=="string"){if($(C)>2048){let P=c;r===null?r=[P]:r.push(P),n++}else if(!sn.test(C)){let P=c;r===null?r=[P]:r.push(P),
n++}}var w=D===n}else var w=!0;if(w)if(B.jsonKey!==void 0&&f.call(B,"jsonKey")){let C=B.jsonKey,D=n;if(typeof C!="string"&&C!==null){let P=c;r===null?r=[P]:r.push(
P),n++}if(n===D&&typeof C=="string"){if($(C)>256){let P=c;r===null?r=[P]:r.push(P),n++}else if(!an.test(C)){let P=c;r===null?r=[P]:r.push(P),n++}}var w=D===n}else
var w=!0}}}}var b=K===n;G=G||b;let E=n;if(B!==null){let U=c;r===null?r=[U]:r.push(U),n++}var b=E===n;if(G=G||b,G)n=re,r!==null&&(re?r.length=re:r=null);else{let U=c;
return r===null?r=[U]:r.push(U),n++,ae.errors=r,!1}var l=ne===n}else var l=!0;if(l){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let ne=n;vt(e.privateKey,c)||
(r=r===null?vt.errors:r.concat(vt.errors),n=r.length);var l=ne===n}else var l=!0;if(l){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let re=e.apiVersion,G=n;
if(typeof re!="string"&&re!==null)return ae.errors=[c],!1;if(n===G&&typeof re=="string"&&!rw.test(re))return ae.errors=[c],!1;var l=G===n}else var l=!0;if(l){if(e.
metadataUrl!==void 0&&f.call(e,"metadataUrl")){let G=e.metadataUrl,M=n,K=n,E=!1,q=n;$r(G,c)||(r=r===null?$r.errors:r.concat($r.errors),n=r.length);var A=q===n;E=
E||A;let U=n;if(!(G&&typeof G=="object"&&!Array.isArray(G))&&G!==null){let C=c;r===null?r=[C]:r.push(C),n++}if(n===U&&G&&typeof G=="object"&&!Array.isArray(G)){
let C=n;for(let D of Object.keys(G))if(!(D==="variable"||D==="ssmParameter"||D==="secretsManager"||D==="jsonKey")){let O=c;r===null?r=[O]:r.push(O),n++;break}if(C===
n){if(G.variable!==void 0&&f.call(G,"variable")){let D=G.variable,O=n;if(typeof D!="string"&&D!==null){let S=c;r===null?r=[S]:r.push(S),n++}if(n===O&&typeof D==
"string"&&!nn.test(D)){let S=c;r===null?r=[S]:r.push(S),n++}var k=O===n}else var k=!0;if(k){if(G.ssmParameter!==void 0&&f.call(G,"ssmParameter")){let O=G.ssmParameter,
P=n;if(typeof O!="string"&&O!==null){let j=c;r===null?r=[j]:r.push(j),n++}if(n===P&&typeof O=="string"){if($(O)>2048){let j=c;r===null?r=[j]:r.push(j),n++}else if(!on.
test(O)){let j=c;r===null?r=[j]:r.push(j),n++}}var k=P===n}else var k=!0;if(k){if(G.secretsManager!==void 0&&f.call(G,"secretsManager")){let P=G.secretsManager,
S=n;if(typeof P!="string"&&P!==null){let J=c;r===null?r=[J]:r.push(J),n++}if(n===S&&typeof P=="string"){if($(P)>2048){let J=c;r===null?r=[J]:r.push(J),n++}else if(!sn.
test(P)){let J=c;r===null?r=[J]:r.push(J),n++}}var k=S===n}else var k=!0;if(k)if(G.jsonKey!==void 0&&f.call(G,"jsonKey")){let P=G.jsonKey,S=n;if(typeof P!="stri\
ng"&&P!==null){let J=c;r===null?r=[J]:r.push(J),n++}if(n===S&&typeof P=="string"){if($(P)>256){let J=c;r===null?r=[J]:r.push(J),n++}else if(!an.test(P)){let J=c;
r===null?r=[J]:r.push(J),n++}}var k=S===n}else var k=!0}}}}var A=U===n;E=E||A;let R=n;if(G!==null){let C=c;r===null?r=[C]:r.push(C),n++}var A=R===n;if(E=E||A,E)
n=K,r!==null&&(K?r.length=K:r=null);else{let C=c;return r===null?r=[C]:r.push(C),n++,ae.errors=r,!1}var l=M===n}else var l=!0;if(l){if(e.metadataFile!==void 0&&
f.call(e,"metadataFile")){let M=e.metadataFile,K=n;if(typeof M!="string"&&M!==null)return ae.errors=[c],!1;if(n===K&&typeof M=="string"){if($(M)>1024)return ae.
errors=[c],!1;if(!nw.test(M))return ae.errors=[c],!1}var l=K===n}else var l=!0;if(l){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let K=e.idpSignout,E=n;if(typeof K!=
"boolean"&&K!==null)return ae.errors=[c],!1;var l=E===n}else var l=!0;if(l){if(e.idpInit!==void 0&&f.call(e,"idpInit")){let E=e.idpInit,q=n;if(typeof E!="boolea\
n"&&E!==null)return ae.errors=[c],!1;var l=q===n}else var l=!0;if(l){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){let q=e.encryptedResponses,
U=n;if(typeof q!="boolean"&&q!==null)return ae.errors=[c],!1;var l=U===n}else var l=!0;if(l){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgo\
rithm")){let U=e.requestSigningAlgorithm,R=n;if(typeof U!="string"&&U!==null)return ae.errors=[c],!1;if(!(U==="rsa-sha256"||U===null))return ae.errors=[c],!1;var l=R===
n}else var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"scopes")){let R=e.scopes,L=n;if(!Array.isArray(R)&&R!==null)return ae.errors=[c],!1;if(n===L&&Array.isArray(
R)){if(R.length<1)return ae.errors=[c],!1;{var x=!0;let D=R.length;for(let O=0;O<D;O++){let P=R[O],S=n;if(n===S)if(typeof P=="string"){if(!qo.test(P))return ae.
errors=[c],!1}else return ae.errors=[c],!1;var x=S===n;if(!x)break}if(x){let O=R.length,P;if(O>1){let S={};for(;O--;){let j=R[O];if(typeof j=="string"){if(typeof S[j]==
"number")return P=S[j],ae.errors=[c],!1;S[j]=O}}}}}}var l=L===n}else var l=!0;if(l){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){
let L=e.attributesRequestMethod,C=n;if(typeof L!="string"&&L!==null)return ae.errors=[c],!1;if(!(L==="GET"||L==="POST"||L===null))return ae.errors=[c],!1;var l=C===
n}else var l=!0;if(l){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let C=n;Tr(e.endpoints,c)||(r=r===null?Tr.errors:r.concat(Tr.errors),n=r.length);var l=C===
n}else var l=!0;if(l){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let D=e.iamOidcProvider,O=n;if(typeof D!="boolean"&&D!==null)return ae.errors=
[c],!1;var l=O===n}else var l=!0;if(l){if(e.upstream!==void 0&&f.call(e,"upstream")){let O=n;Wr(e.upstream,c)||(r=r===null?Wr.errors:r.concat(Wr.errors),n=r.length);
var l=O===n}else var l=!0;if(l){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let P=e.allowedEmailDomains,S=n;if(!Array.isArray(P)&&P!==null)
return ae.errors=[c],!1;if(n===S&&Array.isArray(P)){if(P.length<1)return ae.errors=[c],!1;{var I=!0;let J=P.length;for(let W=0;W<J;W++){let H=n;Bt(P[W],c)||(r=r===
null?Bt.errors:r.concat(Bt.errors),n=r.length);var I=H===n;if(!I)break}if(I){let W=P.length,H;if(W>1){e:for(;W--;)for(H=W;H--;)if(pn(P[W],P[H]))return ae.errors=
[c],!1}}}}var l=S===n}else var l=!0;if(l){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){let S=e.attributeMapping,j=n;if(!(S&&typeof S=="object"&&
!Array.isArray(S))&&S!==null)return ae.errors=[c],!1;if(n===j&&S&&typeof S=="object"&&!Array.isArray(S)){for(let W of Object.keys(S)){let H=n;if(typeof W=="stri\
ng"){if($(W)>32){let X={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},
propertyName:W};r===null?r=[X]:r.push(X),n++}else if($(W)<1){let X={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/m\
inLength",keyword:"minLength",params:{limit:1},propertyName:W};r===null?r=[X]:r.push(X),n++}}var N=H===n;if(!N){let X=c;return r===null?r=[X]:r.push(X),n++,ae.errors=
r,!1}}if(N)for(let W of Object.keys(S)){let H=S[W],X=n;if(typeof H!="string"&&H!==null)return ae.errors=[c],!1;if(n===X&&typeof H=="string"){if($(H)>2048)return ae.
errors=[c],!1;if($(H)<1)return ae.errors=[c],!1}var F=X===n;if(!F)break}}var l=j===n}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let j=e.adopt,J=n;
if(typeof j!="string"&&j!==null)return ae.errors=[c],!1;if(n===J&&typeof j=="string"){if($(j)>32)return ae.errors=[c],!1;if($(j)<1)return ae.errors=[c],!1}var l=J===
n}else var l=!0;if(l){if(e.nationalIdConsent!==void 0&&f.call(e,"nationalIdConsent")){let J=e.nationalIdConsent,W=n;if(typeof J!="boolean"&&J!==null)return ae.errors=
[c],!1;var l=W===n}else var l=!0;if(l){if(e.pending!==void 0&&f.call(e,"pending")){let W=e.pending,H=n;if(typeof W!="boolean"&&W!==null)return ae.errors=[c],!1;
if(!(W===!0||W===null))return ae.errors=[c],!1;var l=H===n}else var l=!0;if(l)if(e.identifiers!==void 0&&f.call(e,"identifiers")){let W=e.identifiers,H=n;if(!Array.
isArray(W)&&W!==null)return ae.errors=[c],!1;if(n===H&&Array.isArray(W)){if(W.length>50)return ae.errors=[c],!1;{var _=!0;let Ee=W.length;for(let we=0;we<Ee;we++){
let Oe=W[we],Tt=n;if(n===Tt)if(typeof Oe=="string"){if($(Oe)>40)return ae.errors=[c],!1;if($(Oe)<1)return ae.errors=[c],!1;if(!iw.test(Oe))return ae.errors=[c],
!1}else return ae.errors=[c],!1;var _=Tt===n;if(!_)break}if(_){let we=W.length,Oe;if(we>1){let Tt={};for(;we--;){let Ut=W[we];if(typeof Ut=="string"){if(typeof Tt[Ut]==
"number")return Oe=Tt[Ut],ae.errors=[c],!1;Tt[Ut]=we}}}}}}var l=H===n}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}return ae.errors=r,n===0}ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ji(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let r=null,n=0,d=ji.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return ji.errors=[c],!1;if(n===0&&e&&typeof e=="object"&&
!Array.isArray(e)){let m=n;for(let p of Object.keys(e))if(!(p==="appClient"||p==="identityProvider"))return ji.errors=[c],!1;if(m===n){if(e.appClient!==void 0&&
f.call(e,"appClient")){let p=n;se(e.appClient,c)||(r=r===null?se.errors:r.concat(se.errors),n=r.length);var l=p===n}else var l=!0;if(l)if(e.identityProvider!==void 0&&
f.call(e,"identityProvider")){let p=n;ae(e.identityProvider,c)||(r=r===null?ae.errors:r.concat(ae.errors),n=r.length);var l=p===n}else var l=!0}}return ji.errors=
r,n===0}ji.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var c={},qO={Spec:Wn.Spec,Environments:Wn.Environments,PatchDefaults:Wn.PatchDefaults};Wn.shapeErrors=
(e,t)=>qO[e](t)?[]:require("./shape-errors.js").shapeErrors(e,t)});var Xd=Q((BB,zw)=>{zw.exports={get globSync(){return require("./tinyglobby.js").globSync},get isDynamicPattern(){return require("./tinyglobby.js").isDynamicPattern}}});var WT={};x0(WT,{isQuiet:()=>d0,readSpecs:()=>l0,shapeErrors:()=>f0.shapeErrors});module.exports=I0(WT);var Wi=nt(require("node:path"));var yn={"control-character":{severity:"error",title:"The file holds a control character",why:"YAML allows no control characters but tab and line breaks. They do\
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
lse of a value. A spec holds plain strings, numbers, booleans, lists and maps.",source:"https://yaml.org/spec/1.2.2/#24-tags"}},Ko={"bad-format":{severity:"erro\
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
 a list belongs, for example."}},pi={"accept-matches-nothing":{severity:"warning",title:"An accepted warning does not occur",why:"The entry of accept is left ov\
er from a problem that was fixed, or it is misspelt. Left in place, it would hide the next warning of that kind."},"included-spec-unfit":{severity:"error",title:"\
A file that the spec includes cannot be used",why:"The files that include names hold entries of identityProviders and appClients. Without them providers and cli\
ents would be missing from the pool, so nothing of the spec is judged until all are read."},"name-in-two-files":{severity:"error",title:"Two files write one nam\
e",why:"A provider or an app client is written in one file. Of two, one would be lost without a word."}};function iu(e){return`${al}#${e}`}var al="docs/rules.md";function zo(e,t){return qe(e.file,t.file)||(e.range?.start.offset??-1)-(t.range?.start.offset??-1)||qe(e.code,t.code)||qe(e.message,t.message)}function qe(e,t){
return e<t?-1:e>t?1:0}var R0=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu"),O0=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function dr(e){return e.replace(R0,t=>O0.get(t)??T0(t))}function T0(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();
return t.length>4?`\\U${t.padStart(8,"0")}`:`\\u${t.padStart(4,"0")}`}function g(e,t=60){let i=C0(e,t);return`"${dr(i.text.replace(/["\\]/g,"\\$&"))}${i.cut?"\u2026":
""}"`}function C0(e,t){let i=Array.from(e.slice(0,2*t+2));return i.length>t?{text:i.slice(0,t).join(""),cut:!0}:{text:e,cut:!1}}function Yt(e){return e.map((t,i)=>typeof t==
"number"?`[${t}]`:/^[\w:-]{1,60}$/.test(t)?i===0?t:`.${t}`:`[${g(t,40)}]`).join("")}function ee(e,t){let i=e[e.length-1]??"";return e.length<2?i:`${e.slice(0,-1).
join(", ")} ${t} ${i}`}function kt(e,t){return`${e} ${t}${e===1?"":"s"}`}function Le(e,t){if(e.length>64)return;let i=ou(e);return t.map(s=>{let a=ou(s),r=Math.
max(i.length,a.length),n=Math.min(i.length,a.length),d=(r-n)*3>r?r:Gi(i,a);return{candidate:s,distance:d,near:d*3<=r}}).filter(({near:s})=>s).sort((s,a)=>s.distance-
a.distance||qe(s.candidate,a.candidate))[0]?.candidate}function ou(e){return e.replace(/[-_ ]/g,"").toLowerCase()}function Gi(e,t){let i=[],o=Array.from({length:t.
length+1},(s,a)=>a);for(let s=1;s<=e.length;s++){let a=[s];for(let r=1;r<=t.length;r++){let n=e[s-1]===t[r-1],d=s>1&&r>1&&e[s-1]===t[r-2]&&e[s-2]===t[r-1];a.push(
Math.min(Ji(o,r)+1,Ji(a,r-1)+1,Ji(o,r-1)+(n?0:1),d?Ji(i,r-2)+1:1/0))}i=o,o=a}return Ji(o,t.length)}function Ji(e,t){return e[t]??1/0}var $0=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069\\u{FFFE}\\u{FFFF}]","gu");function su(e){if(e.length>1048576)return{text:"",
problems:[{code:"file-too-large",message:"The file is longer than 1048576 bytes (1 MiB), the most that is read.",fix:"Check that this is a spec. A spec of a hun\
dred providers stays far below the limit."}],unreadable:!0};let t=new TextDecoder("utf-8").decode(e),i=N0(e,t);return i!==void 0?{text:t,problems:[i],unreadable:!0}:
{text:t,problems:E0(t),unreadable:!1}}function N0(e,t){let i=e[0]===239&&e[1]===187&&e[2]===191?3:0,o=0;for(let s of t){if(s==="\uFFFD"&&!(e[i]===239&&e[i+1]===
191&&e[i+2]===189)){let a=e[0]===255&&e[1]===254||e[0]===254&&e[1]===255,r=(e[i]??0).toString(16).toUpperCase().padStart(2,"0");return{code:"not-utf-8",message:`\
Byte ${i+1} of the file, 0x${r}, is not part of UTF-8 text.${a?" The file looks like UTF-16.":""}`,fix:"Save the file in UTF-8.",span:{start:o,end:o+1}}}i+=_0(s.
codePointAt(0)??0),o+=s.length}}function _0(e){return e<128?1:e<2048?2:e<65536?3:4}function E0(e){let t=[...e.matchAll($0)],i=t[0];if(i===void 0)return[];let o=t.
length>1?` ${t.length-1} more follow.`:"";return[{code:"control-character",message:`${ll(i[0])} is a control character: it does not show, or makes text read oth\
erwise than it is.${o}`,fix:i[0]==="\r"?"Save the file with line feeds as line ends.":"Remove the character.",span:{start:i.index,end:i.index+i[0].length}}]}function ll(e){
return`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}var Sr="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",cl="https://docs.aws.amazon.com/cognito/latest/developerguid\
e/cognito-user-pools-saml-idp.html",dl="https://openid.net/specs/openid-connect-discovery-1_0.html",L0="https://docs.oasis-open.org/security/saml/v2.0/saml-meta\
data-2.0-os.pdf",au={"authorization-refused":{severity:"error",title:"The provider refuses the request that Cognito would send",why:"The provider sent the reque\
st for a sign-in back with an error, as it will every sign-in of a person. The request was the one of Cognito: client id, redirect URI and scopes of the spec, a\
nd no PKCE.",source:"https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"},"certificate-expires-soon":{severity:"warning",title:"The last signing certificate\
 expires within 30 days",why:"When a provider replaces its certificate, signatures of the new one are refused by everybody who still has the old metadata. A met\
adata URL is read again by AWS; a file is not.",source:cl},"claim-not-announced":{severity:"info",title:"The provider does not announce a claim that is mapped",
why:"The list claims_supported of the discovery document lacks the claim. Providers may leave out what they send, so only a sign-in tells.",source:`${dl}#Provid\
erMetadata`},"client-authentication-unsaid":{severity:"warning",title:"The provider does not say that it accepts client_secret_post",why:"Cognito sends the clie\
nt secret in the body of the token request and in no other way. A discovery document without token_endpoint_auth_methods_supported means that only client_secret\
_basic is accepted.",source:Sr},"client-secret-post-not-offered":{severity:"error",title:"The provider does not accept client_secret_post",why:"Cognito sends th\
e client secret in the body of the token request and in no other way. It never looks at what the provider offers: each sign-in ends at the token request.",source:Sr},
"code-flow-not-offered":{severity:"error",title:"The provider does not offer the authorization code flow",why:"Cognito signs people in with response_type=code a\
nd with nothing else.",source:Sr},"discovery-endpoint-missing":{severity:"error",title:"The discovery document lacks an endpoint that Cognito calls",why:"Cognit\
o needs the authorization, token and userinfo endpoints and the key set. A sign-in that cannot ask for userinfo fails, also where the ID token has every claim.",
source:Sr},"discovery-endpoint-unfit":{severity:"error",title:"Cognito cannot call an endpoint of the discovery document",why:"Cognito calls the endpoints of a \
provider over https, on ports 443 and 80, from the public internet.",source:Sr},"discovery-issuer-differs":{severity:"error",title:"The discovery document names\
 another issuer",why:'The issuer of the spec and the claim iss of each ID token have to be equal, character by character; a slash at the end counts. Otherwise e\
ach sign-in ends with "Bad id_token issuer".',source:`${dl}#ProviderConfigurationValidation`},"id-token-signature-unfit":{severity:"error",title:"The provider s\
igns ID tokens with no key that can be published",why:"A signature by RSA or ECDSA is checked with the public key set. With HS256 the client secret is the key, \
and everyone who can read it can sign in as anyone; with EdDSA or none Cognito refuses the token.",source:Sr},"key-set-without-signing-key":{severity:"error",title:"\
The key set has no key to check ID tokens with",why:"Cognito checks each ID token with an RSA or EC key of the provider's key set.",source:Sr},"metadata-expired":{
severity:"error",title:"The SAML metadata is past its validUntil",why:"The provider says until when its metadata may be used. After that its certificate and its\
 addresses may be old.",source:L0},"metadata-without-valid-certificate":{severity:"error",title:"Every signing certificate of the live metadata has expired",why:"\
The provider publishes no certificate that is still valid, so a signature made with a new one is refused at each sign-in.",source:cl},"not-looked-at":{severity:"\
info",title:"Something could not be looked at",why:"What stands only in the state, in a variable or at a vendor without a public document cannot be read from he\
re. It is named because silence would look like health."},"pkce-demanded":{severity:"error",title:"The provider demands PKCE",why:"Cognito sends no code_challen\
ge to identity providers. Where the application at the provider requires one, no one gets in.",source:Sr},"provider-address-private":{severity:"error",title:"A \
host of the provider leads to an address that is not public",why:"Cognito calls the provider from the internet. It reaches no private, loopback or link-local ad\
dress.",source:Sr},"provider-answer-unfit":{severity:"error",title:"The provider answers with something else than its document",why:"Cognito reads the provider'\
s document at each sign-in or, for SAML, a few times a day. An error page, a text of another kind or an answer without end lets no one in.",source:Sr},"provider\
-redirect-unfit":{severity:"error",title:"The provider redirects to where Cognito does not go",why:"A redirect is followed only over https, on the ports that Co\
gnito calls, and at most 20 times. Over http anyone on the way could answer for the provider.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide\
/cognito-user-pools-identity-federation.html"},"provider-unreachable":{severity:"error",title:"The provider does not answer",why:"The document could not be fetc\
hed from here: no address, no connection, no certificate of a known authority, or no answer in time. Cognito would not get it either, unless it is allowed where\
 this computer is not.",source:Sr},"pushed-requests-demanded":{severity:"error",title:"The provider demands requests that Cognito cannot make",why:"Cognito send\
s the request for a sign-in as a plain URL. It pushes none to the provider beforehand (RFC 9126) and signs none (RFC 9101).",source:"https://www.rfc-editor.org/\
rfc/rfc9126#section-5"},"saml-metadata-unfit":{severity:"error",title:"What the metadata URL gives is not the metadata of an identity provider",why:"AWS reads t\
he metadata from this URL again and again. From then on, no one gets in through the provider.",source:cl},"scope-not-announced":{severity:"warning",title:"The p\
rovider does not announce a scope that is asked for",why:"The list scopes_supported of the discovery document lacks the scope. Some providers refuse a request w\
ith a scope that they do not know; others leave its claims out.",source:`${dl}#ProviderMetadata`},"signing-key-without-kid":{severity:"error",title:"A key of th\
e key set has no kid",why:"Cognito finds the key of an ID token by kid. It refuses tokens of a key that has none.",source:Sr}};var ul="accept-matches-nothing";function cu(e,t,i){let o=e.filter(a=>!t.some(r=>lu(r,a))),s=t.flatMap(a=>e.some(r=>lu(a,r))?[]:[M0(a,e,i)]);return[...o,...s]}function lu({
rule:e,within:t},i){return i.code===e&&(i.severity==="info"||i.severity==="warning"&&(t===void 0||D0(i.place.path,t)))}function D0(e,t){return e.some((i,o)=>{let s=e.
slice(0,o+1);return s.join(".")===t||Yt(s)===t})}function M0({rule:e,within:t,at:i},o,s){let{severity:a,title:r}=pi[ul],n={code:ul,severity:a,title:r};if(!s.includes(
e)){let p=Le(e,s);return{...n,message:`There is no rule ${g(e)}.`,fix:p===void 0?"Remove the entry.":`Write ${g(p)}.`,place:i.value("rule")}}let d=o.filter(({code:p})=>p===
e),l=d.find(({severity:p})=>p==="warning"),m=`There is no warning ${g(e)}${t===void 0?"":` at ${g(t)}`}.`;return{...n,message:d.some(({severity:p})=>p==="error")?
`${g(e)} is an error here; only warnings can be accepted.`:m,fix:l===void 0?"Remove the entry.":`Write at: ${Yt(l.place.path)}, or remove the entry.`,place:i.value()}}var xi=nt(Ks());function zs(e,t,i,o,s){let a=r=>r.reduce((n,d)=>n?.members.get(d),o);return{file:e,text:t,value:i,has:r=>a(r)!==void 0,rangeOf:(r,n)=>{let d=a(r);if(d===void 0)
throw new Error(`There is nothing at ${Yt(r)} in ${e}`);return s.range(n==="key"?d.key??d.value:d.value)},removalOf:r=>{let n=a(r),d=a(r.slice(0,-1));if(n===void 0||
d===void 0||r.length===0)return;let l=pP(t,n,d);return l===void 0?void 0:{range:s.range(l.span),text:l.text}},insertionInto:(r,n)=>{let d=a(r),l=d&&uP(t,n,d);return l&&
{range:s.range({start:l.at,end:l.at}),text:l.text}}}}function uP(e,t,i){let[o]=[...i.members.values()];if(e[i.value.start]==="{")return{at:i.value.start+1,text:o===
void 0?` ${t} `:` ${t},`};if(e[i.value.start]==="["){let r=/\s/.test(e[i.value.start+1]??"")?"":" ";return{at:i.value.start+1,text:o===void 0?t:`${t},${r}`}}if(o===
void 0)return;if(o.key===void 0)return fP(e,t,o.value.start);let s=o.key.start,a=e.slice(e.lastIndexOf(`
`,s-1)+1,s);return/^ *(?:- +)*$/.test(a)?{at:s,text:`${t}
${" ".repeat(a.length)}`}:void 0}function fP(e,t,i){let o=e.slice(e.lastIndexOf(`
`,i-1)+1,i),s=o.lastIndexOf("-");if(/^ *(?:- +)+$/.test(o))return{at:i,text:`${t}
${" ".repeat(s)}${o.slice(s)}`}}function pP(e,t,i){let o=(t.key??t.value).start,{end:s}=t.value,a=/[[{]/.test(e[i.value.start]??"");if(!a&&i.members.size===1)return{
span:i.value,text:t.key===void 0?"[]":"{}"};let r=/^[ \t\r\n]*,[ \t]*/.exec(e.slice(s))?.[0];if(a&&r!==void 0)return{span:{start:o,end:s+r.length},text:""};if(a){
let l=o;for(;/\s/.test(e[l-1]??"");)l-=1;return{span:{start:e[l-1]===","?l-1:o,end:s},text:""}}let n=e.lastIndexOf(`
`,o-1)+1,d=/^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(e.slice(s))?.[0];if(!(d===void 0||!/^[ \t]*(?:-[ \t]+)?$/.test(e.slice(n,o)))&&!(t.key!==void 0&&e.slice(n,o).includes(
"-")))return{span:{start:n,end:s+d.length},text:""}}function ye(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function jt(){return Object.create(null)}function At(e,t){return typeof t=="number"?Array.
isArray(e)?e[t]:void 0:ye(e)&&Object.hasOwn(e,t)?e[t]:void 0}function Xt(e,t){return t.reduce((i,o)=>i===void 0?void 0:At(i,o),e)}var Hn=class{#e;constructor(t){this.#e=Bc(t)}range(t){return{start:this.#t(t.start),end:this.#t(t.end)}}#t(t){let i=Bs(this.#e,t);return{line:i+1,column:t-(this.#e[i]??
0)+1,offset:t}}};function Bc(e){let t=[0];for(let i=e.indexOf(`
`);i!==-1;i=e.indexOf(`
`,i+1))t.push(i+1);return t}function Bs(e,t){let i=0,o=e.length-1;for(;i<o;){let s=Math.ceil((i+o)/2);(e[s]??0)<=t?i=s:o=s-1}return i}function Qp(e,t,i){let{code:o,message:s,fix:a,edit:r,span:n,related:d=[],redact:l}=e;return{code:o,severity:yn[o].severity,title:yn[o].title,message:s,fix:a,...r!==
void 0&&{edit:{range:i.range(r.span),text:r.text}},file:t,...n!==void 0&&{range:i.range(n)},related:d.map(({span:m,note:p})=>({file:t,range:i.range(m),note:p})),
...l!==void 0&&{redact:l.map(m=>i.range(m))}}}var Rn=nt(Ks());var mP=100,hP={'Missing closing "quote':{message:"The string that starts here is not closed.",fix:"Add the closing double quote."},"Missing closing 'quote":{message:"\
The string that starts here is not closed.",fix:"Add the closing single quote. Inside single quotes, a single quote is written twice."},"Nested mappings are not\
 allowed in compact mappings":{message:"A map cannot start on the line of its key: this value holds a colon and a space, or the next line is indented too far.",
fix:"Put the value in quotes, or check the indentation of the next line."},"Implicit map keys need to be followed by map values":{message:"A key is expected her\
e, but no colon follows it.",fix:"Write it as key: value, or check the indentation."},"Implicit keys need to be on a single line":{message:"This would be a key \
over several lines, which YAML does not allow.",fix:"Check whether a colon is missing."},"All mapping items must start at the same column":{message:"This line i\
s not indented like the keys before it.",fix:"Give all keys of a map the same indentation."},"All sequence items must start at the same column":{message:"This l\
ine is not indented like the items before it.",fix:"Give all items of a list the same indentation."}},yP={BAD_DQ_ESCAPE:"Inside double quotes, write a backslash\
 twice; or use single quotes, which have no escapes.",BAD_SCALAR_START:"Put the value in quotes."};function em(e,t){let i=new Map,o=new Set;for(let n of e){let d=new Jc(
n),l=n.warnings.filter(({code:m})=>!Gc(m));for(let m of[...n.errors,...l].sort((p,u)=>p.pos[0]-u.pos[0])){if(i.size>=mP){o.add(m.pos[0]);continue}let p=vP(m,d,t);
p.span!==void 0&&!i.has(p.span.start)&&i.set(p.span.start,p)}}let s=[...i].sort(([n],[d])=>n-d).map(([,n])=>n),a=gP(t,[...i.keys()]);if(a!==void 0)return[...s.filter(
({span:n})=>n!==void 0&&n.start<a.span.start),a.problem];let r=[...o].filter(n=>!i.has(n)).length;return r===0?s:[...s,{code:"invalid-yaml",message:`The file ho\
lds ${kt(r,"more syntax error")}.`,fix:"Fix the first errors, then check the file again."}]}function gP(e,t){let i=[...e.matchAll(/^ *\t[ \t]*(?=[^\s#])[^\n]*/gm)],
[o]=i.filter(d=>t.some(l=>l>=d.index&&l<=d.index+d[0].length));if(o===void 0)return;let s=o.index+o[0].indexOf("	"),a=Jr(e,s,s+1),r=i.filter(({index:d})=>d>o.index).
length;return{problem:{code:"invalid-yaml",message:`The line is indented with a tab.${r>0?` So ${r===1?"is 1 line":`are ${r} lines`} below.`:""}`,fix:"Indent ev\
ery line with spaces.",span:a},span:a}}function tm(e){let t=/^<{7} [^\n]*$/m.exec(e);if(!(t===null||!/^={7}\r?$/m.test(e)||!/^>{7} /m.test(e)))return{code:"inva\
lid-yaml",message:"Git left a merge conflict here: the file holds both sides.",fix:"Keep the lines that are right, and remove the others and the lines that star\
t with <<<<<<<, ======= and >>>>>>>.",span:{start:t.index,end:t.index+t[0].trimEnd().length}}}function Gc(e){return e==="TAG_RESOLVE_FAILED"||e==="BAD_COLLECTIO\
N_TYPE"}function vP({code:e,message:t,pos:i},o,s){let a=Jr(s,i[0],i[1]),r=hP[t];if(t.startsWith("Missing closing")){let n=o.startAt(a.start,"string")??a.start;return{
code:"invalid-yaml",message:r?.message??t,fix:r?.fix??"Add the closing quote.",span:Jr(s,n,n+1)}}if(t.startsWith("Flow ")){let n=o.startAt(a.start,"brackets");return{
code:"invalid-yaml",message:"A bracket is not closed before this place, or this line is not indented more than the key that the bracket belongs to.",fix:"Close \
the bracket, or indent the line.",span:a,...n!==void 0&&{related:[{span:Jr(s,n,n+1),note:"the bracket opens here"}]}}}return{code:"invalid-yaml",message:r?.message??
wP(t),fix:r?.fix??yP[e]??bP(t),span:a}}function bP(e){return e.endsWith(" at node end")?"Put the whole value in quotes, or move what follows to a line of its ow\
n.":"Remove it, or put the whole value in quotes."}function wP(e){let t=/^Unexpected \S+ token in YAML \S+: (.*)$/s.exec(e)?.[1];return t!==void 0?`${t} is not \
expected here.`:e.endsWith(" at node end")?"The value before this place has ended, so nothing may follow on its line.":`${e}.`}var Jc=class{#e;#t;constructor(t){
this.#e=t}startAt(t,i){return this.#t??=this.#i(),this.#t.findLast(o=>o.kind===i&&o.from<t&&o.to>=t)?.from}#i(){let t=[];return(0,Rn.visit)(this.#e,{Node:(i,o)=>{
let[s,a]=o.range??[0,0];(0,Rn.isScalar)(o)&&o.type!==Rn.Scalar.PLAIN?t.push({kind:"string",from:s,to:a}):(0,Rn.isCollection)(o)&&o.flow===!0&&t.push({kind:"brac\
kets",from:s,to:a})}}),t}};function Jr(e,t,i=t+1){let o=Math.min(t,e.length);return{start:o,end:Math.min(Math.max(i,o),e.length)}}var ur=nt(Ks());function nm(e,t){return Number.isFinite(t)?/^[-+]?0[xob]/i.test(e)?Number.isSafeInteger(t):!/^[-+]?0[0-9]/.test(e)&&rm(e)===rm(String(t)):!1}function rm(e){let t=/^([-+]?)([0-9]*)\.?([0-9]*)(?:e([-+]?[0-9]+))?$/i.
exec(e);if(t===null)return;let[,i,o="",s="",a="0"]=t,r=`${o}${s}`.replace(/^0+/,""),n=r.replace(/0+$/,"");return n===""?"0":`${i==="-"?"-":""}${n}e${Number(a)-s.
length+r.length-n.length}`}var Yc=1e4,Gs=600,kP=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\p{Cs}","u");function sm(e,t){let i=new Hc(t),{value:o,entry:s}=i.read(e);return{value:o,entry:s,problems:i.
problems}}var Hc=class{problems=[];#e=new Map;#t;#i=0;constructor(t){this.#t=t}read(t){if((0,ur.isAlias)(t))return this.#s(t.source,Js(t));t.anchor!==void 0&&this.#e.
set(t.anchor,"open");let i=(0,ur.isScalar)(t)?this.#l(t):(0,ur.isMap)(t)?this.#f(t):this.#o(t);return t.anchor!==void 0&&this.#e.set(t.anchor,i),i}#r(t){this.problems.
length<Gs&&this.problems.push(t)}#s(t,i){let o=this.#e.get(t);if(o===void 0){let a=`${g(`*${t}`)} refers to an anchor that the file does not define before it.`;
return this.#r({code:"unknown-alias",message:a,fix:"Define the anchor earlier in the file, or write the value out. A string that starts with * needs quotes.",span:i}),
On(null,i)}if(o==="open"){let a=`${g(`*${t}`)} is inside the value that it refers to, so it would never end.`;return this.#r({code:"unexpandable-alias",message:a,
fix:"Write the value out.",span:i}),On(null,i)}let s=this.#i;if(this.#i+=o.size,this.#i>Yc){if(s<=Yc){let a=`With ${g(`*${t}`)}, the aliases of this file repeat\
 more than ${Yc} values.`;this.#r({code:"unexpandable-alias",message:a,fix:"Write the values out, or repeat less.",span:i})}return On(null,i)}return{value:o.value,
size:o.size,entry:{key:void 0,value:i,members:o.entry.members}}}#l(t){let i=Js(t),{value:o}=t;if(typeof o=="string")return this.#a(o,i),On(o,i);if(typeof o=="nu\
mber"){if(!nm(t.source,o)){let s=Number.isFinite(o)?`would be read as ${o}`:"is not a number that JSON knows";this.#r({code:"inexact-number",message:`${t.source.
slice(0,60)} ${s}.`,fix:`If it is a string, such as an account id, write it in quotes: ${g(t.source)}.`,edit:{span:i,text:JSON.stringify(t.source)},span:i})}return On(
o===0?0:o,i)}return On(typeof o=="boolean"?o:null,i)}#a(t,i){let[o]=kP.exec(t)??[];if(o===void 0||this.#t.slice(i.start,i.end).includes(o))return;let s=new RegExp(
"\\p{Cs}","u").test(o)?"half of a surrogate pair":"a control character";this.#r({code:"control-character",message:`${g(t)} holds ${ll(o)}, ${s}.`,fix:"Remove th\
e escape.",span:i})}#o(t){let i=t.items.map(s=>this.read(s)),o=new Map(i.map(({entry:s},a)=>[a,s]));return{value:i.map(({value:s})=>s),size:im(i),entry:{key:void 0,
value:om(t,i),members:o}}}#f(t){let i={__proto__:null},o=new Map,s=[];for(let a of t.items){let r=Js(a.key),n=this.#p(a.key,r),d=a.value===null?On(null,{start:r.
end,end:r.end}):this.read(a.value);if(s.push(d),n===void 0)continue;let l=o.get(n)?.key;l===void 0?(i[n]=d.value,o.set(n,{...d.entry,key:r})):this.#r({code:"dup\
licate-key",message:`${g(n)} is already a key of this map.`,fix:"Remove one of the two, or merge them.",span:r,related:[{span:l,note:"first written here"}]})}return{
value:i,size:im(s),entry:{key:void 0,value:om(t,s),members:o}}}#p(t,i){if((0,ur.isScalar)(t)&&typeof t.value=="string"){if(t.value==="<<"&&t.type===ur.Scalar.PLAIN){
this.#r({code:"merge-key",message:"<< merged another map in YAML 1.1; YAML 1.2 does not have it.",fix:"Write the keys out. An alias can still stand for a whole \
value: key: *anchor.",span:i});return}return t.anchor!==void 0&&this.#e.set(t.anchor,On(t.value,i)),this.#a(t.value,i),t.value}this.#r({code:"non-string-key",...AP(
t),span:i})}};function AP(e){if((0,ur.isAlias)(e))return{message:"This is an alias, but a key is needed here.",fix:"Write the key out."};if((0,ur.isMap)(e))return{
message:"This is a map, but a key is needed here.",fix:"Write a string before the colon. A string that starts with { needs quotes."};if((0,ur.isSeq)(e))return{message:"\
This is a list, but a key is needed here.",fix:"Write a string before the colon. A string that starts with [ needs quotes."};let{source:t,value:i}=e;if(t==="")return{
message:"There is no key before the colon.",fix:"Write the key, or remove the line."};let o=i===null?"null":typeof i=="boolean"?"true or false":"a number";return{
message:`To YAML, ${g(t)} without quotes is ${o}; a key is a string.`,fix:`Write it in quotes: ${g(t)}.`}}function On(e,t){return{value:e,size:1,entry:{key:void 0,
value:t,members:new Map}}}function im(e){return e.reduce((t,{size:i})=>t+i,1)}function Js(e){let[t,i]=e.range;return{start:t,end:i}}function om(e,t){let{start:i,
end:o}=Js(e),s=t[t.length-1];return e.flow===!0||s===void 0?{start:i,end:o}:{start:i,end:s.entry.value.end}}var Zc=64,lm=25e4;function Ii(e,t){let{text:i,problems:o,unreadable:s}=su(t),a=new Hn(i),{document:r,problems:n}=s?{document:void 0,problems:[]}:SP(e,i,a),d=[...o,
...n].map(l=>Qp(l,e,a));return{document:d.length===0?r:void 0,text:i,diagnostics:d.sort(zo)}}function SP(e,t,i){let o=tm(t);if(o!==void 0)return{problems:[o]};let s=PP(
t);if("tooMany"in s)return{problems:[{code:"file-too-large",message:`The file has more than ${lm} words and punctuation marks; they are used up here.`,fix:"Chec\
k that this is a spec. A spec of a hundred providers stays far below the limit.",span:s.tooMany}]};if("tooDeep"in s)return{problems:[{code:"nested-too-deeply",message:`\
More than ${Zc} lists and maps are inside one another here.`,fix:"Check the indentation and the brackets before this place.",span:s.tooDeep}]};let a=[...IP(s),...RP(
s,t)],n=[...new xi.Composer({version:"1.2",schema:"core",resolveKnownTags:!1,uniqueKeys:!1,merge:!1,logLevel:"silent"}).compose(s,!0,t.length)],d=em(n,t);if(a.length>
0||d.length>0)return{problems:[...a,...d]};let l=n.flatMap(({warnings:w})=>w).filter(({code:w})=>Gc(w)).slice(0,Gs).map(w=>OP(w,t)),m=n[0]?.contents;if(m==null)
return{problems:[{code:"empty-file",...am(t)}]};let{value:p,entry:u,problems:h}=sm(m,t),y=[...l,...h];if(p===null&&y.length===0)return{problems:[{code:"empty-fi\
le",...am(t)}]};if(!ye(p)){let w=p===null||typeof p!="object"?"a single value":"a list";return{problems:[...y,{code:"root-not-a-map",message:`The file holds ${w}\
.`,fix:"Start with the keys of a spec: version, name, region, userPool.",span:u.value,redact:[u.value]}]}}if(y.length>0)return{problems:y};let v=[...u.members.values()][0]?.
key;return{document:zs(e,t,p,{...u,key:v},i),problems:[]}}function PP(e){let t=new xi.Parser,i=[],o=0;for(let s of new xi.Lexer().lex(e)){if(++o>lm)return{tooMany:Jr(
e,t.offset)};for(let a of t.next(s))i.push(a);if(t.stack.length>Zc&&t.stack.filter(xP).length>Zc)return{tooDeep:Jr(e,t.offset)}}return i.push(...t.end()),i}function xP({
type:e}){return e==="block-map"||e==="block-seq"||e==="flow-collection"}function IP(e){return e.slice(0,Gs).flatMap(t=>t.type!=="directive"||/^%YAML[ \t]+1\.2[ \t]*$/.
test(t.source)?[]:[{code:"unsupported-directive",message:`${g(t.source)} asks for something other than YAML 1.2.`,fix:"Remove the line.",span:{start:t.offset,end:t.
offset+t.source.length}}])}function RP(e,t){let[,i,...o]=e.filter(n=>n.type==="document");if(i===void 0)return[];let s=i.start.find(({type:n})=>n==="doc-start"),
a=`The file holds ${o.length+2} documents; another one starts here.`,r=s===void 0?Jr(t,i.offset):Jr(t,s.offset,s.offset+s.source.length);return[{code:"several-d\
ocuments",message:a,fix:"Keep one spec per file: move the other documents to files of their own.",span:r}]}function OP({pos:e},t){let i=Jr(t,e[0],e[1]);return{code:"\
unsupported-tag",message:`${g(t.slice(i.start,i.end))} is not a tag of YAML's core schema, or does not fit its value.`,fix:"Remove the tag. A string that starts\
 with ! needs quotes.",span:i}}function am(e){return{message:/\S/.test(e)?"The file holds no data, only comments, markers or null.":"The file is empty.",fix:"St\
art with the keys of a spec: version, name, region, userPool."}}function um(e,t){let i=new TextDecoder().decode(t);return e.endsWith(".json")?CP(e,t,i):_P(e,i)}var TP={check:1,data:2,ephemeral:2,module:1,output:1,provider:1,
resource:2,variable:1};function CP(e,t,i){let o;try{o=JSON.parse(i)}catch{return{problem:"is no JSON"}}if(!ye(o))return{problem:"holds no JSON object"};let s=[],
a=(r,n,d,l,m)=>{if(Array.isArray(l))for(let[p,u]of l.entries())a(r,n,d,u,[...m,p]);else if(ye(l)){let p=Object.entries(l).filter(([u])=>u!=="//");if(d>0)for(let[
u,h]of p)a(r,[...n,u],d-1,h,[...m,u]);else s.push({type:r,labels:n,path:m,members:p.flatMap(([u,h])=>$P(u,h,m))})}};for(let[r,n]of Object.entries(o))a(r,[],TP[r]??
0,n,[r]);return{document:Ii(e,t).document??NP(e,i),blocks:s}}function $P(e,t,i){return e!=="dynamic"?[{name:e,path:[...i,e]}]:(Array.isArray(t)?t:[t]).flatMap(s=>ye(
s)?Object.keys(s).map(a=>({name:a,path:[...i,e]})):[])}function NP(e,t){let i=new Hn(t).range({start:0,end:0});return{file:e,text:t,value:jt(),has:()=>!0,rangeOf:()=>i,
removalOf:()=>{},insertionInto:()=>{}}}function _P(e,t){let i=new Hn(t),o=LP(t);if("unclosed"in o){let{line:u}=i.range({start:o.at,end:o.at}).start;return{problem:`\
has ${o.unclosed} in line ${u} that does not end`}}let s=[],a=new Map,r=[],n=[],d=0,l=0,m=u=>u.map(({text:h})=>h);for(let u of o.tokens)if(u.kind==="open"){let[
h]=n??[];if(u.text==="{"&&h?.kind==="word"&&n!==void 0)if(l===0){d=h.span.start,r=[];let[y="",...v]=m(n);s.push({type:y,labels:v,path:[s.length],members:r}),a.set(
s.length-1,EP({start:d,end:u.span.start},r))}else l===1&&cm(r,s.length-1,n);l+=1,n=l===1?[]:void 0}else if(u.kind==="close"){if(l-=1,l<0)return{problem:`has a b\
racket too many in line ${i.range(u.span).start.line}`};n=l===0?[]:void 0}else u.kind==="line"?l<=1&&(n=[]):u.kind==="word"||u.kind==="string"?n?.push(u):(l===1&&
u.text==="="&&n?.length===1&&cm(r,s.length-1,n),n=void 0);if(l>0)return{problem:`has a block in line ${i.range({start:d,end:d}).start.line} that does not end`};
let p={start:0,end:t.length};return{document:zs(e,t,jt(),{key:void 0,value:p,members:a},i),blocks:s}}function cm(e,t,[i,o]){let s=i?.text==="dynamic"&&o!==void 0?
o:i;s!==void 0&&e.push({name:s.text,path:[t,e.length],span:s.span})}function EP(e,t){return{key:e,value:e,get members(){return new Map(t.map(({span:i},o)=>[o,{key:i,
value:i,members:new Map}]))}}}function LP(e){let t=[],i=e.startsWith("\uFEFF")?1:0,o=(s,a,r=e.slice(i,a))=>{t.push({kind:s,text:r,span:{start:i,end:a}}),i=a};for(;i<
e.length;){let s=e[i]??"",a=e[i+1];if(s===`
`)o("line",i+1);else if(/\s/.test(s))i+=1;else if(s==="#"||s==="/"&&a==="/")i=Ys(e,i);else if(s==="/"&&a==="*"){let r=e.indexOf("*/",i+2);if(r===-1)return{unclosed:"\
a comment",at:i};i=r+2}else if(s==='"'){let r=pm(e,i);if(r===void 0)return{unclosed:"a string",at:i};o("string",r,e.slice(i+1,r-1))}else if(s==="<"&&a==="<"&&fm.
test(e.slice(i,i+200))){let r=MP(e,i);if(r===void 0)return{unclosed:"a heredoc",at:i};o("other",r)}else if("{[(".includes(s))o("open",i+1);else if("}])".includes(
s))o("close",i+1);else{dm.lastIndex=i;let r=dm.exec(e)?.[0];r===void 0?o("other",i+1):o("word",i+r.length)}}return{tokens:t}}var dm=/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
fm=/^<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u;function Ys(e,t){let i=e.indexOf(`
`,t);return i===-1?e.length:i}function pm(e,t){let i=t+1;for(;i<e.length;){let o=e[i];if(o==='"')return i+1;if(o===`
`)return;if(o==="\\")i+=2;else if((o==="$"||o==="%")&&e[i+1]===o&&e[i+2]==="{")i+=3;else if((o==="$"||o==="%")&&e[i+1]==="{"){let s=DP(e,i+2);if(s===void 0)return;
i=s}else i+=1}}function DP(e,t){let i=1;for(let o=t;o<e.length;o+=1){let s=e[o];if(s==="{")i+=1;else if(s==="}"){if(i-=1,i===0)return o+1}else if(s==='"'){let a=pm(
e,o);if(a===void 0)return;o=a-1}}}function MP(e,t){let i=fm.exec(e.slice(t,t+200))?.[1];for(let o=Ys(e,t)+1;o<=e.length;o=Ys(e,o)+1){let s=Ys(e,o);if(e.slice(o,
s).trim()===i)return s}}function Hs(e){return t=>({document:e,path:t})}function Xc(e,t,{path:i}){return{origin:()=>({document:e,path:t}),path:i,at:"key"}}function Qc(e,t){return e.at===
t.at&&mm(e)===mm(t)}function mm({origin:e,path:t}){let i=e(t);return JSON.stringify([i.document.file,i.path])}function Zn({path:e}){return e.slice(e.lastIndexOf("/")+1)}function hm(e){return/\.(?:tf|tofu)(?:\.json)?$/.test(e)}function ym(e){return/^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(e)}function Tn({identityProviders:e}){return e.filter(UP)}function UP(e){return e.type==="oidc"&&e.iamOidcProviderUrl!==void 0}var bm=nt(vm());function $t(e){let t=e.toLowerCase().replace(/[^a-z0-9]/g,"_"),i=/^[0-9]/.test(t)?`_${t}`:t;return/^[\x00-\x7f]*$/.test(e)?i:`${i}_${wm(e)}`}function wm(e){
return(0,bm.createHash)("sha256").update(e).digest("hex").slice(0,8)}var km=64,ed="-pre-sign-up";function td(e){let t=e+ed;return t.length<=km?t:Sm(e,e)}function Am(e,t){
return t==="/"?td(e):Sm(e,t+e)}function Sm(e,t){let i=wm(t);return`${e.slice(0,km-ed.length-i.length-1)}-${i}${ed}`}function Zs(e,t){return`${e}.auth.${t}.amazo\
ncognito.com`}function Xn(e){return e.kind==="adopted"?e.id:e.kind==="referenced"&&"id"in e.reference?e.reference.id:void 0}function Pm(e){return e.kind!=="created"||e.deletionProtection}
function Xs(e){return e.kind!=="referenced"&&e.caseSensitiveUsernames}function Fr(e){return e.kind==="created"?e.requiredAttributes:[]}function Qt(e){return e.kind===
"created"?e.customAttributes:[]}function xm(e){let t=e.publish?.parameterPrefix;return t===void 0?[]:[{address:"user_pool_id",name:`${t}/user_pool_id`,value:{kind:"userPoolId"}},{address:"user\
_pool_arn",name:`${t}/user_pool_arn`,value:{kind:"userPoolArn"}},{address:"issuer",name:`${t}/issuer`,value:{kind:"issuer"}},...FP(e)?[{address:"domain",name:`${t}\
/domain`,value:{kind:"domain"}}]:[],...e.appClients.map(({key:i})=>({address:`client_id_${$t(i)}`,name:`${t}/clients/${i}/client_id`,value:{kind:"clientId",client:i}}))]}
function Io({publish:e,appClients:t}){let i=e?.clientSecrets;return i===void 0?[]:t.filter(({secret:o})=>o).map(({key:o})=>({client:o,name:`${i.name}/${o}`}))}function FP({
userPool:e,appClients:t}){return e.domain!==void 0||e.kind!=="created"&&t.some(({flows:i})=>i.length>0)}var Im={ACCOUNT_LINKED:"nobody",ACCOUNT_DISABLED:"person",EMAIL_DOMAIN_NOT_ALLOWED:"person",EMAIL_IN_USE:"person",EMAIL_NOT_USABLE:"person",LINK_REFUSED:"setup",
NOT_INVITED:"person",PROFILE_EXISTS:"person",PROFILE_INCOMPLETE:"setup",SIGN_IN_IN_PROGRESS:"person",SIGN_IN_MISCONFIGURED:"setup",SIGN_IN_REFUSED:"person",SIGN_IN_UNAVAILABLE:"\
service",TOO_MANY_IDENTITIES:"person"},Rm=Object.keys(Im).filter(e=>Im[e]!=="nobody");var Om="us-east-1";function rd({adoptedName:e,certificateArn:t,hostedZoneId:i}){return t===void 0&&i!==void 0&&e===void 0}function Tm({appClients:e,userPool:t}){
return t.domain?.managedLogin===!0?e:[]}var Ro={preSignUp:{argument:"pre_sign_up",runsForFederated:!0},preAuthentication:{argument:"pre_authentication",runsForFederated:!0},postAuthentication:{argument:"\
post_authentication",runsForFederated:!0},postConfirmation:{argument:"post_confirmation",runsForFederated:!0},preTokenGeneration:{argument:"pre_token_generation",
runsForFederated:!0},customMessage:{argument:"custom_message",runsForFederated:!1},userMigration:{argument:"user_migration",runsForFederated:!1},defineAuthChallenge:{
argument:"define_auth_challenge",runsForFederated:!1},createAuthChallenge:{argument:"create_auth_challenge",runsForFederated:!1},verifyAuthChallengeResponse:{argument:"\
verify_auth_challenge_response",runsForFederated:!1}};function fr(e){return e.kind==="referenced"?[]:e.triggers}function Cm(e){return fr(e).filter(({permission:t})=>t)}
function $m({slot:e}){return`cognito_${Ro[e].argument}`}function Qs(e){let t=e.split(":");return{region:t[3]??"",functionArn:t.slice(0,7).join(":"),qualifier:t[7]}}var jP={read:[],create:[],update:[],delete:[]},_m={aws_acm_certificate:{heldBy:Nm,blocks:{options:{},validation_option:{}},actions:{read:["acm:DescribeCertifica\
te","acm:ListTagsForCertificate"],create:["acm:RequestCertificate"],update:["acm:AddTagsToCertificate","acm:RemoveTagsFromCertificate"],delete:["acm:DeleteCerti\
ficate"]}},aws_acm_certificate_validation:{heldBy:Nm,blocks:{timeouts:{}},actions:{read:["acm:DescribeCertificate"],create:["acm:DescribeCertificate"],update:[],
delete:[]}},aws_cloudwatch_dashboard:{heldBy:e=>e.preSignUpFunction?.dashboard===!0?Gr(e,"pre_sign_up",t=>t):[],blocks:{},actions:{read:["cloudwatch:GetDashboar\
d"],create:["cloudwatch:PutDashboard"],update:["cloudwatch:PutDashboard"],delete:["cloudwatch:DeleteDashboards"]}},aws_cloudwatch_log_group:{heldBy:e=>Gr(e,"pre\
_sign_up",t=>`/aws/lambda/${t}`),blocks:{},actions:{read:["logs:DescribeLogGroups","logs:ListTagsForResource"],create:["logs:CreateLogGroup"],update:["logs:PutR\
etentionPolicy","logs:TagResource","logs:UntagResource"],delete:["logs:DeleteLogGroup"]}},aws_cloudwatch_log_metric_filter:{heldBy:e=>WP(e)?Gr(e,"pre_sign_up_re\
fusals",t=>`${t}-refusals`):[],blocks:{metric_transformation:{}},actions:{read:["logs:DescribeMetricFilters"],create:["logs:PutMetricFilter"],update:["logs:PutM\
etricFilter"],delete:["logs:DeleteMetricFilter"]}},aws_cloudwatch_metric_alarm:{heldBy:e=>qP(e)?["errors","throttles",...Rm.map(t=>`refusal_${t.toLowerCase()}`)].
flatMap(t=>Gr(e,`pre_sign_up_${t}`,i=>`${i}-${t.replaceAll("_","-")}`)):[],blocks:{metric_query:{metric:{}}},actions:{read:["cloudwatch:DescribeAlarms","cloudwa\
tch:ListTagsForResource"],create:["cloudwatch:PutMetricAlarm"],update:["cloudwatch:PutMetricAlarm","cloudwatch:TagResource","cloudwatch:UntagResource"],delete:[
"cloudwatch:DeleteAlarms"]}},aws_cognito_identity_provider:{heldBy:e=>e.identityProviders.map(({name:t,adoptedName:i,at:o})=>({name:$t(t),awsName:t,importId:i===
void 0?void 0:Oo(e,`:${t}`),written:{name:t,place:o.key()}})),blocks:{},actions:{read:["cognito-idp:DescribeIdentityProvider"],create:["cognito-idp:CreateIdenti\
tyProvider"],update:["cognito-idp:UpdateIdentityProvider"],delete:["cognito-idp:DeleteIdentityProvider"]}},aws_cognito_managed_login_branding:{heldBy:e=>Tm(e).map(
({key:t})=>({name:$t(t),awsName:void 0})),blocks:{asset:{}},actions:{read:["cognito-idp:DescribeManagedLoginBranding"],create:["cognito-idp:CreateManagedLoginBr\
anding"],update:["cognito-idp:UpdateManagedLoginBranding"],delete:["cognito-idp:DeleteManagedLoginBranding"]}},aws_cognito_resource_server:{heldBy:e=>e.userPool.
resourceServers.map(({identifier:t,adoptedName:i,at:o})=>({name:$t(t),awsName:t,importId:i===void 0?void 0:Oo(e,`|${t}`),written:{name:t,place:o.key()}})),blocks:{
scope:{}},actions:{read:["cognito-idp:DescribeResourceServer"],create:["cognito-idp:CreateResourceServer"],update:["cognito-idp:UpdateResourceServer"],delete:["\
cognito-idp:DeleteResourceServer"]}},aws_cognito_user_group:{heldBy:e=>e.userPool.groups.map(({name:t,adoptedName:i,at:o})=>({name:$t(t),awsName:t,importId:i===
void 0?void 0:Oo(e,`/${t}`),written:{name:t,place:o.key()}})),blocks:{},actions:{read:["cognito-idp:GetGroup"],create:["cognito-idp:CreateGroup"],update:["cogni\
to-idp:UpdateGroup"],delete:["cognito-idp:DeleteGroup"]}},aws_cognito_user_pool:{heldBy:e=>e.userPool.kind==="referenced"?[]:[{name:"pool",awsName:void 0,importId:e.
userPool.kind==="adopted"?Oo(e,""):void 0}],blocks:{account_recovery_setting:{recovery_mechanism:{}},admin_create_user_config:{invite_message_template:{}},device_configuration:{},
email_configuration:{},email_mfa_configuration:{},lambda_config:{custom_email_sender:{},custom_sms_sender:{},pre_token_generation_config:{}},password_policy:{},
schema:{number_attribute_constraints:{},string_attribute_constraints:{}},sign_in_policy:{},sms_configuration:{},software_token_mfa_configuration:{},user_attribute_update_settings:{},
user_pool_add_ons:{advanced_security_additional_flows:{}},username_configuration:{},verification_message_template:{},web_authn_configuration:{}},actions:{read:[
"cognito-idp:DescribeUserPool","cognito-idp:GetUserPoolMfaConfig"],create:["cognito-idp:CreateUserPool"],update:["cognito-idp:AddCustomAttributes","cognito-idp:\
SetUserPoolMfaConfig","cognito-idp:TagResource","cognito-idp:UntagResource","cognito-idp:UpdateUserPool"],delete:["cognito-idp:DeleteUserPool"]}},aws_cognito_user_pool_client:{
heldBy:e=>e.appClients.map(({key:t,adoptedId:i,at:o})=>({name:$t(t),awsName:void 0,importId:i===void 0?void 0:Oo(e,`/${i}`),written:{name:t,place:o.key()}})),blocks:{
analytics_configuration:{},refresh_token_rotation:{},token_validity_units:{}},actions:{read:["cognito-idp:DescribeUserPoolClient"],create:["cognito-idp:CreateUs\
erPoolClient"],update:["cognito-idp:UpdateUserPoolClient"],delete:["cognito-idp:DeleteUserPoolClient"]}},aws_cognito_user_pool_domain:{heldBy:e=>{let{custom:t,prefix:i}=e.
userPool.domain??{},o=Xn(e.userPool)!==void 0;return Object.entries({custom:t,prefix:i}).flatMap(([s,a])=>a===void 0?[]:[{name:s,awsName:a.name,importId:a.adoptedName!==
void 0&&o?a.name:void 0}])},blocks:{},actions:{read:["cognito-idp:DescribeUserPoolDomain"],create:["cognito-idp:CreateUserPoolDomain"],update:["cognito-idp:Upda\
teUserPoolDomain"],delete:["cognito-idp:DeleteUserPoolDomain"]}},aws_iam_openid_connect_provider:{heldBy:e=>Tn(e).map(({name:t,iamOidcProviderUrl:i})=>({name:$t(
t),awsName:i.replace(/^https:\/\//,"")})),blocks:{},actions:{read:["iam:GetOpenIDConnectProvider"],create:["iam:CreateOpenIDConnectProvider"],update:["iam:AddCl\
ientIDToOpenIDConnectProvider","iam:RemoveClientIDFromOpenIDConnectProvider","iam:TagOpenIDConnectProvider","iam:UntagOpenIDConnectProvider"],delete:["iam:Delet\
eOpenIDConnectProvider"]}},aws_iam_role:{heldBy:e=>Gr(e,"pre_sign_up",()=>Am(e.stackName,e.preSignUpFunction?.rolePath??"/")),blocks:{inline_policy:{}},actions:{
read:["iam:GetRole","iam:ListAttachedRolePolicies","iam:ListRolePolicies"],create:["iam:CreateRole"],update:["iam:PutRolePermissionsBoundary","iam:TagRole","iam\
:UntagRole","iam:UpdateAssumeRolePolicy","iam:UpdateRole","iam:UpdateRoleDescription"],delete:["iam:DeleteRole","iam:ListInstanceProfilesForRole"]}},aws_iam_role_policy:{
heldBy:e=>[...Gr(e,"pre_sign_up_logs",()=>"write-own-logs"),...e.userPool.kind==="referenced"?[]:[...e.accountLinking===void 0?[]:Gr(e,"pre_sign_up_pool",()=>"l\
ink-users-in-own-pool"),...e.preSignUpFunction?.kmsKeyArn===void 0?[]:Gr(e,"pre_sign_up_environment",()=>"read-own-environment")]],blocks:{},actions:{read:["iam\
:GetRolePolicy"],create:["iam:PutRolePolicy"],update:["iam:PutRolePolicy"],delete:["iam:DeleteRolePolicy"]}},aws_lambda_function:{heldBy:e=>Gr(e,"pre_sign_up",t=>t),
blocks:{dead_letter_config:{},environment:{},ephemeral_storage:{},file_system_config:{},image_config:{},logging_config:{},snap_start:{},timeouts:{},tracing_config:{},
vpc_config:{}},actions:{read:["lambda:GetFunction","lambda:GetFunctionCodeSigningConfig","lambda:ListVersionsByFunction"],create:["iam:PassRole","lambda:CreateF\
unction"],update:["lambda:DeleteFunctionConcurrency","lambda:PutFunctionCodeSigningConfig","lambda:PutFunctionConcurrency","lambda:TagResource","lambda:UntagRes\
ource","lambda:UpdateFunctionCode","lambda:UpdateFunctionConfiguration"],delete:["lambda:DeleteFunction"]}},aws_lambda_permission:{heldBy:e=>e.userPool.kind==="\
referenced"?[]:[...Gr(e,"cognito_pre_sign_up",()=>{}),...Cm(e.userPool).map(t=>({name:$m(t),awsName:void 0}))],blocks:{},actions:{read:["lambda:GetPolicy"],create:[
"lambda:AddPermission"],update:[],delete:["lambda:RemovePermission"]}},aws_route53_record:{heldBy:({userPool:{domain:e}})=>{let{custom:t}=e??{};return t?.hostedZoneId===
void 0?[]:[{name:"custom_a",awsName:void 0},{name:"custom_aaaa",awsName:void 0},...rd(t)?[{name:"custom_certificate",awsName:void 0}]:[]]},blocks:{alias:{},cidr_routing_policy:{},
failover_routing_policy:{},geolocation_routing_policy:{},geoproximity_routing_policy:{coordinates:{}},latency_routing_policy:{},timeouts:{},weighted_routing_policy:{}},
actions:{read:["route53:GetHostedZone","route53:ListResourceRecordSets"],create:["route53:ChangeResourceRecordSets","route53:GetChange"],update:["route53:Change\
ResourceRecordSets","route53:GetChange"],delete:["route53:ChangeResourceRecordSets","route53:GetChange"]}},aws_secretsmanager_secret:{heldBy:e=>Io(e).map(({client:t,
name:i})=>({name:$t(t),awsName:i})),blocks:{replica:{}},actions:{read:["secretsmanager:DescribeSecret","secretsmanager:GetResourcePolicy"],create:["secretsmanag\
er:CreateSecret"],update:["secretsmanager:TagResource","secretsmanager:UntagResource","secretsmanager:UpdateSecret"],delete:["secretsmanager:DeleteSecret"]}},aws_secretsmanager_secret_version:{
heldBy:e=>Io(e).map(({client:t})=>({name:$t(t),awsName:void 0})),blocks:{},actions:{read:["secretsmanager:GetSecretValue"],create:["secretsmanager:PutSecretValu\
e"],update:[],delete:["secretsmanager:UpdateSecretVersionStage"]}},aws_ssm_parameter:{heldBy:e=>xm(e).map(({address:t,name:i})=>({name:t,awsName:i})),blocks:{},
actions:{read:["ssm:DescribeParameters","ssm:GetParameter","ssm:ListTagsForResource"],create:["ssm:PutParameter"],update:["ssm:AddTagsToResource","ssm:RemoveTag\
sFromResource"],delete:["ssm:DeleteParameter"]}},aws_wafv2_web_acl_association:{heldBy:({userPool:e})=>e.kind==="created"&&e.webAclArn!==void 0?[{name:"pool",awsName:void 0}]:
[],blocks:{timeouts:{}},actions:{read:["cognito-idp:GetWebACLForResource","wafv2:GetWebACL","wafv2:GetWebACLForResource"],create:["cognito-idp:AssociateWebACL",
"wafv2:AssociateWebACL"],update:[],delete:["cognito-idp:DisassociateWebACL","wafv2:DisassociateWebACL"]}},terraform_data:{heldBy:({identityProviders:e})=>e.filter(
({type:t})=>t==="apple").map(({name:t})=>({name:`${$t(t)}_key`,awsName:void 0})),blocks:{},actions:jP}};var ea=Object.keys(_m);function ta(e,t){return _m[t].heldBy(e)}function qP({preSignUpFunction:e}){return e?.alarmTopicArn!==void 0}function WP({preSignUpFunction:e}){
return e?.alarmTopicArn!==void 0||e?.dashboard===!0}function Gr({preSignUpFunction:e,stackName:t},i,o){return e===void 0?[]:[{name:i,awsName:o(td(t))}]}function Nm({
userPool:{domain:e}}){let{custom:t}=e??{};return t!==void 0&&rd(t)?[{name:"custom",awsName:void 0}]:[]}function Oo(e,t){let i=Xn(e.userPool);return i===void 0?void 0:
i+t}var Em=new WeakMap;function nd({at:e,terraform:t}){let i=e.file.slice(0,e.file.lastIndexOf("/")+1);return t.include.flatMap(o=>o.files.flatMap(s=>{let a=Zn(s);if(!("\
bytes"in s.content)||!hm(a))return[];let{bytes:r}=s.content,n=Em.get(r)??um(i+s.path,r);return Em.set(r,n),[{inclusion:o,file:s,isOverride:ym(a),read:n}]}))}function Cn(e){
return nd(e).flatMap(({inclusion:t,read:i,isOverride:o})=>"problem"in i?[]:i.blocks.map(s=>({...s,isOverride:o,address:VP(s),place:Xc(i.document,s.path,t.place),
placeOf:({path:a})=>Xc(i.document,a,t.place)})))}function Ri(e){return new Set(ea.flatMap(t=>ta(e,t).map(({name:i})=>`${t}.${i}`)))}function VP({type:e,labels:t}){
return e==="resource"?t.join("."):[e,...t].join(".")}function ra(e){return Cn(e).some(({isOverride:t,address:i,members:o})=>t&&i==="aws_cognito_user_pool.pool"&&o.some(({name:s})=>s==="sms_configuration"))}var Lm={code:"account-recovery-without-sender",severity:"warning",title:"A forgotten password could not be recovered",why:"Text messages need an SMS configurati\
on, which an override file gives. Where nothing but the phone number may recover an account, no one could.",source:"https://docs.aws.amazon.com/cognito/latest/d\
eveloperguide/managing-users-passwords.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||ra(e))return;let{accountRecovery:i}=t;i==="admin_on\
ly"||i.some(o=>o!=="phone_number")||(yield{message:"Accounts are recovered only by text message, for which the pool has no sender.",fix:"Add email, or write adm\
in_only.",place:t.at.value("accountRecovery")})}};var Dm={code:"adopt-without-existing-pool",severity:"error",title:"`adopt` needs an existing pool with a known id",why:"A provider, app client, domain, group or\
 resource server is imported under an id that begins with the id of its pool. A new pool has none of them, and a pool known only by its name, or by where its id\
 lives, has no id to write down: Terraform 1.5 accepts only literal ids.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:e}){
let{identityProviders:t,appClients:i,userPool:o}=e;if(Xn(o)!==void 0)return;let s=[...o.domain?.prefix?.adoptedName===void 0?[]:[o.at.to("domain").key("adopt")],
...o.domain?.custom?.adoptedName===void 0?[]:[o.at.to("domain").to("custom").key("adopt")],...[...o.groups,...o.resourceServers].flatMap(({adoptedName:a,at:r})=>a===
void 0?[]:[r.key("adopt")]),...t.flatMap(({adoptedName:a,at:r})=>a===void 0?[]:[r.key("adopt")]),...i.flatMap(({adoptedId:a,at:r})=>a===void 0?[]:[r.key("adopt")])];
for(let a of s)yield o.kind==="referenced"?{message:`The pool is named by ${"name"in o.reference?"its name":"where its id lives"}, but the import needs its id.`,
fix:"Write the id of the pool as userPool.reference.",place:a,related:[{...o.at.value("reference"),note:"the pool is named here"}]}:{message:"This stack makes a\
 new pool, which has nothing yet.",fix:"Remove the line; or name the existing pool with userPool.adopt or userPool.reference.",place:a}}};var KP=/^(?:true|false|null|yes|no|on|off|y|n)$/i;function pr(e){return typeof e=="string"&&(!/^(?:[a-z/](?:[\w/.@:-]*[\w/])?|[0-9]+[smhd])$/i.test(e)||KP.test(
e))?JSON.stringify(e):String(e)}function We(e,t){return e.at==="value"?{kind:"replace",place:e,text:pr(t)}:void 0}function Oi(e,t){return{kind:"replace",place:e,text:pr(t)}}function ge(e){return e.
at==="value"?{kind:"remove",place:e}:void 0}function Nt(e,t){return e.at==="value"?{kind:"insert",place:e,text:pr(t)}:void 0}function na(e,t){return e.at==="val\
ue"?{kind:"insert",place:e,text:t}:void 0}function mr(e,t,i){return t.includes(i)?{fix:`Remove it: ${g(i)} is listed already.`,edit:ge(e)}:{fix:`Write ${g(i)}.`,
edit:We(e,i)}}var Mm={code:"adopted-name-differs",severity:"error",title:"What is adopted has another name here",why:"Nothing of a pool but its clients can be renamed. Import\
ed under another name, Terraform would plan to delete it and to make a new one: the users of a provider and the links to it, or the members of a group, would be\
 lost.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider",*check({federation:e}){let{identityProviders:t,
userPool:i}=e;for(let{name:r,adoptedName:n,at:d}of t)yield*ia("The provider",r,n,d.value("adopt"),{...d.key(),note:"its name here"});for(let{name:r,adoptedName:n,
at:d}of i.groups)yield*ia("The group",r,n,d.value("adopt"),{...d.key(),note:"its name here"});for(let{identifier:r,adoptedName:n,at:d}of i.resourceServers)yield*ia(
"The resource server",r,n,d.value("adopt"),{...d.key(),note:"its identifier here"});let{custom:o,prefix:s}=i.domain??{},a=i.at.to("domain");for(let[r,n,d]of[[s,
a.value("prefix"),a.value("adopt")],[o,a.to("custom").value("name"),a.to("custom").value("adopt")]]){if(r===void 0)continue;let l={...n,note:"its name here"};for(let m of ia(
"The domain",r.name,r.adoptedName,d,l))yield{...m,edit:We(n,r.adoptedName??"")}}}};function*ia(e,t,i,o,s){i===void 0||i===t||(yield{message:`${e} is called ${g(
i)} in the pool, but ${g(t)} here.`,fix:`Call it ${g(i)} here too, byte for byte.`,place:o,related:[s]})}function Yr(e){if(/[<>{}]/.test(e))return"holds a placeholder in brackets that is to be replaced";if(/[\s\p{C}]/u.test(e))return"holds white space or invisible \
characters";if(e.includes("\\"))return"holds a backslash";if(/^https:\/\//i.test(e)&&!e.startsWith("https://"))return"must write https in lower case";if(!e.startsWith(
"https://"))return"must be an absolute URL that begins with https://";let t=/^https:\/\/([^/?#]*)/.exec(e)?.[1]??"";if(t.includes("@"))return"must not hold an @\
 before the host";if(e.includes("#"))return"must not have a fragment";if(id(e))return"holds two addresses; only one can be called";let i=URL.canParse(e)?new URL(
e):void 0;return i===void 0||t===""||t.startsWith(":")?"is not a URL with a host":Um(t,i.hostname)}function Um(e,t){let i=/:(\d*)$/.exec(e)?.[1];if(i!==void 0&&
i!=="443"&&i!=="80")return`names port ${i===""?"(empty)":i}; Cognito calls only ports 443 and 80`;if(!zP(t))return`names the host ${t}, which Cognito cannot rea\
ch over the internet`}function id(e){return/^[^?#]*[,;|]\s*[a-z][a-z0-9+.-]*:\/\//i.test(e)}function oa(e){let t=URL.canParse(e)?new URL(e):void 0,i=/^https:\/\/([^/?#@<>{}\\\s]+)/.
exec(e)?.[1];return t===void 0||i===void 0||Um(i,t.hostname)===void 0?void 0:"Have the provider answer on port 443 of a host on the internet, and write the URL \
that it then has."}function St(e){return/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\\\s@]+@/i.test(e)}function zP(e){return e.startsWith("[")?!/^\[(?:::1?\]|f[cd]|fe[89ab])/.
test(e):/^\d+\.\d+\.\d+\.\d+$/.test(e)?!/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(e):e.includes(".")&&!/\.(?:local|localhost|internal)\.?$/.
test(e)}function _t(e){return e.type==="upstream"}function $n(e){return e.type==="oidc"||e.type==="upstream"}function Qn({userPool:e,identityProviders:t,appClients:i}){return[...JP(e),...t.flatMap(GP),...i.flatMap(YP)]}function jm(e){let t=Qn(e).flatMap(({reference:i})=>i.
kind==="variable"?[i.name]:[]);return[...new Set(t)].sort()}function sa(e,t){return e.find(({secret:i,reference:o})=>i&&BP(o,t))}function BP(e,t){return e.kind===
"secretsManager"?t.kind===e.kind&&e.id===t.id&&(e.jsonKey===t.jsonKey||e.jsonKey===void 0||t.jsonKey===void 0):t.kind===e.kind&&e.name===t.name}function aa(e){return typeof e==
"object"}function Ti(e){if(typeof e=="string")return JSON.stringify(e);let{prefix:t,suffix:i,reference:o}=e;return JSON.stringify([t,i,o.kind,...o.kind==="secre\
tsManager"?[o.id,o.jsonKey]:[o.name]])}function la(e){return aa(e)?`${e.prefix}<${Ci(e.reference)}>${e.suffix}`:e}function Ci(e){switch(e.kind){case"variable":return`\
variable ${e.name}`;case"ssmParameter":return`SSM parameter ${e.name}`;case"secretsManager":return`secret ${e.id}${e.jsonKey===void 0?"":` (${e.jsonKey})`}`}}function JP(e){
let{at:t}=e,i=(s,a,r)=>aa(r)?[{at:s,owner:"userPool",what:a,secret:!1,reference:r.reference}]:[],o=i(t.to("domain").to("custom").to("certificateArn"),"certifica\
te ARN",e.domain?.custom?.certificateArn);switch(e.kind){case"adopted":return[...o,...Fm(e)];case"referenced":return"idFrom"in e.reference?[{at:t.to("reference"),
owner:"userPool",what:"id",secret:!1,reference:e.reference.idFrom},...o]:o;case"created":return[...o,...i(t.to("webAclArn"),"web ACL ARN",e.webAclArn),...i(t.to(
"email").to("sesIdentityArn"),"SES identity ARN",e.email?.sesIdentityArn),...Fm(e)]}}function Fm(e){return fr(e).flatMap(({slot:t,functionArn:i,arnAt:o})=>aa(i)?
[{at:o,owner:t,what:"function ARN",secret:!1,reference:i.reference}]:[])}function GP(e){let{name:t,at:i}=e,o=(a,r,n,d=!1)=>{let l=HP(n);return l===void 0?[]:[{at:i.
to(a),owner:t,what:r,secret:d,reference:l}]};if(_t(e))return[];if(e.type==="saml")return e.metadata.kind==="url"?o("metadataUrl","metadata URL",e.metadata.url):
[];let s=o("clientId","client id",e.clientId);return e.type!=="apple"?[...s,...o("clientSecret","client secret",e.clientSecret,!0)]:[...s,...o("teamId","team id",
e.teamId),...o("keyId","key id",e.keyId),...o("privateKey","private key",e.privateKey,!0)]}function YP({key:e,callbackUrls:t,albHosts:i,logoutUrls:o,defaultRedirectUri:s,
at:a}){let r=(n,d,l)=>aa(l)?[{at:n,owner:e,what:d,secret:!1,reference:l.reference}]:[];return[...t.flatMap((n,d)=>r(a.to("callbackUrls").to(d),"callback URL",n)),
...i.flatMap((n,d)=>r(a.to("albHosts").to(d),"ALB host",n)),...s===void 0?[]:r(a.to("defaultRedirectUri"),"default redirect URI",s),...o.flatMap((n,d)=>r(a.to("\
logoutUrls").to(d),"logout URL",n))]}function HP(e){if(!(e===void 0||typeof e=="string"))return"reference"in e?e.reference:e}var qm={code:"alb-host-malformed",severity:"error",title:"A host of a load balancer is not a host name",why:"The callback URL is made from the host and compared\
 byte for byte with the one that the load balancer sends. Anything but a host name in lower case gives a URL that never matches: redirect_mismatch at every sign\
-in.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let{albHosts:t,at:i}of e.
appClients)for(let[o,s]of t.entries()){if(ZP(s)||[s].flat().some(m=>St(la(m))))continue;let a=typeof s=="string"?XP(s):void 0,r=/:\d/.test(la(s))?" A listener o\
n another port than 443 needs its URL in callbackUrls.":"",n=i.to("albHosts").value(o),{fix:d,edit:l}=a===void 0?{fix:"Write only the host, such as app.acme.com\
.",edit:void 0}:mr(n,t,a);yield{message:`${g(la(s),100)} is not a host name in lower case, without scheme, port and path.`,fix:`${d}${r}`,edit:l,place:n}}}};function ZP(e){
return Wm(typeof e=="string"?e:`${e.prefix}x.x${e.suffix}`)}function Wm(e){let t="[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";return e.length<=253&&new RegExp(`^(?:${t}\
\\.)+(?![0-9]+$)${t}$`).test(e)}function XP(e){let t=`https://${e.replace(/^[a-z]+:\/\//i,"")}`,i=URL.canParse(t)?new URL(t).hostname:void 0;return i!==void 0&&
Wm(i)?i:void 0}var Vm={code:"alb-hosts-unusable",severity:"error",title:"A load balancer cannot sign people in through this client",why:"An Application Load Balancer authentic\
ates to Cognito with the client secret, by the authorization code flow, and asks for the scope openid. With another client its rule cannot be made, or every sig\
n-in fails.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let{albHosts:t,
secret:i,flows:o,scopes:s,at:a}of e.appClients){if(t.length===0||o.length===0)continue;let r=(n,d,l)=>({message:n,fix:d,place:a.value(l),related:[{...a.key("alb\
Hosts"),note:"the load balancers"}]});i||(yield r("A load balancer needs a client secret, which this client does not have.","Write secret: true, or make a clien\
t of its own for it.","secret")),o.includes("code")||(yield{...r("A load balancer signs people in only by the flow code.","Add code.","flows"),edit:Nt(a.value("\
flows"),"code")}),s.includes("openid")||(yield{...r("A load balancer asks for the scope openid.","Add openid.","scopes"),edit:Nt(a.value("scopes"),"openid")})}}};var Km={code:"linked-provider-unverifiable",severity:"error",title:"A provider is linked whose emails no one can vouch for",why:"Anyone may open an account ther\
e with any email, and no claim says whether it was verified, so attesting its emails would give accounts away. Nor could its raw subject be known: Facebook leav\
es out the email where the id is mapped a second time.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProvide\
rForUser.html",*check({federation:e}){for(let{name:t,at:i}of e.accountLinking?.providers??[]){let o=e.identityProviders.find(a=>a.name===t);if(o===void 0||!ei(o))
continue;let{emailVerification:s}=o.preset;yield{message:`${g(t)} cannot be linked.${s.kind==="none"?` ${s.why}`:""}`,fix:"Take it out of accountLinking.provide\
rs. Its users get profiles of their own.",edit:ge(i.value()),place:i.key()}}}};function ei({preset:e}){return e.type!=="oidc"&&e.type!=="saml"&&e.emailVerification.
kind==="none"}var zm={code:"allowed-email-domain-unprovable",severity:"error",title:"No one could prove an email of the allowed domains",why:"With allowedEmailDomains the fun\
ction refuses each first sign-in whose email it cannot trust: anyone could otherwise enter an address of the domain at the provider. Where no email of the provi\
der can be trusted, no one could sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.htm\
l",*check({federation:{accountLinking:e,identityProviders:t}}){for(let i of t){let{name:o,allowedEmailDomains:s,at:a}=i;if(s===void 0)continue;let r=e?.providers.
find(n=>n.name===o);if(r===void 0){let n=QP(i,s);n!==void 0&&(yield{...n,place:a.key("allowedEmailDomains"),related:[{...a.key("attributeMapping"),note:"this is\
 what the function would see"}]})}else if(r.trustEmail==="attested"&&r.emailDomains.length>0)for(let[n,d]of s.entries())r.emailDomains.includes(d)||(yield{message:`\
Emails of ${g(o)} are trusted in ${ee(r.emailDomains,"and")} only, so no one of ${g(d)} could sign in.`,fix:`Add ${g(d)} to emailDomains of the provider under a\
ccountLinking, if only this provider speaks for it, or remove it from allowedEmailDomains.`,place:a.to("allowedEmailDomains").value(n),related:[{...r.at.key("em\
ailDomains"),note:"the domains whose emails are trusted"}]})}}};function QP(e,t){let{name:i,attributeMapping:o,preset:s}=e,{emailVerification:a}=s,r=`link the p\
rovider under accountLinking.providers with trustEmail: attested and emailDomains: [${t.join(", ")}]`;if(!Object.hasOwn(o,"email"))return{message:`${g(i)} does \
not map email, so the function could not see its domain.`,fix:"Map email, or remove allowedEmailDomains."};let n=o.email_verified;if(ei(e))return{message:`No em\
ail of ${g(i)} can be trusted.${a.kind==="none"?` ${a.why}`:""}`,fix:"Remove allowedEmailDomains."};if(a.kind!=="claim"&&(n===void 0||n==="email_verified"))return{
message:`No claim of ${g(i)} proves an email. ${a.why}`,fix:`If only this provider gives out emails of these domains, ${r}. Otherwise remove allowedEmailDomains\
.`};if(n===void 0)return{message:`${g(i)} does not map email_verified, so no email of it could be trusted.`,fix:`Map email_verified. If the provider has no such\
 claim and only it gives out emails of these domains, ${r}.`}}var ex=["alarmTopicArn","kmsKeyArn","codeSigningConfigArn"],Bm={code:"arn-in-another-region",severity:"error",title:"An ARN is of another Region",why:"AWS refus\
es an alarm on a topic, a function with a key or with a signing configuration, a secret with a key, and a pool with a web ACL or a trigger of another Region.",source:"\
https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",*check({federation:e}){for(let{setting:t,arn:i,user:o,note:s,place:a}of tx(e)){let r=i.split(
":")[3];r!==e.region&&(yield{message:`${t} is in ${r}; ${o} in ${e.region}.`,fix:`Name one in ${e.region}.`,place:a,related:[{...e.at.value("region"),note:s}]})}}};
function*tx({preSignUpFunction:e,publish:t,userPool:i}){i.kind==="created"&&typeof i.webAclArn=="string"&&(yield{setting:"webAclArn",arn:i.webAclArn,user:"the p\
ool is",note:"the Region of the pool",place:i.at.value("webAclArn")}),t?.clientSecrets?.kmsKeyArn!==void 0&&(yield{setting:"kmsKeyArn",arn:t.clientSecrets.kmsKeyArn,
user:"the published secrets are",note:"the Region of the pool and its secrets",place:t.at.to("clientSecrets").value("kmsKeyArn")});for(let{slot:o,functionArn:s,
arnAt:a}of fr(i))typeof s!="string"||Qs(s).region===""||(yield{setting:`The function of ${o}`,arn:s,user:"the pool is",note:"the Region of the pool",place:a.value()});
if(e!==void 0)for(let o of ex){let s=e[o];s!==void 0&&(yield{setting:o,arn:s,user:"the function is",note:"the Region of the pool and its function",place:e.at.value(
o)})}}var rx=["aol.com","gmail.com","gmx.de","gmx.net","googlemail.com","hotmail.com","icloud.com","live.com","mac.com","mail.com","mail.ru","me.com","msn.com","outlo\
ok.com","proton.me","protonmail.com","qq.com","web.de","yahoo.com","yandex.ru","ymail.com","zoho.com"],Jm={code:"attested-domain-of-public-mail",severity:"warni\
ng",title:"A provider is believed about mailboxes of a public mail service",why:"Attesting a domain says that only the provider decides who owns its addresses. \
For a public mail service that is wrong: an administrator of the provider could enter anyone's address and take over the account.",source:"https://learn.microso\
ft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[]){let a=e.identityProviders.find(r=>r.name===t);if(!(i!=="attested"||a!==void 0&&a.preset.emailVerification.kind==="unsaid"))for(let[r,n]of o.entries())
rx.includes(n)&&(yield{message:`${g(t)} does not decide who owns an address at ${n}.`,fix:"Remove the domain. Such users are linked by a provider that says whic\
h emails it has verified.",edit:o.length>1?ge(s.to("emailDomains").value(r)):void 0,place:s.to("emailDomains").value(r)})}}};var Gm={code:"attested-unverifies-email",severity:"warning",title:"A provider may take away the proof that others rest on",why:'At each sign-in Cognito writes w\
hat a provider sends onto the linked user, and email_verified falls to false where the provider maps an email without it. Then a first sign-in through another p\
rovider finds no proven email and makes a second user, and "forgot password" stops.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-u\
ser-pools-specifying-attribute-mapping.html",*check({federation:{accountLinking:e,identityProviders:t}}){let i=e?.providers??[];for(let{name:o,trustEmail:s,at:a}of i){
let r=t.find(d=>d.name===o)?.attributeMapping,n=i.filter(d=>d.name!==o);s!=="attested"||r?.email===void 0||n.length===0||r.email_verified===void 0&&(yield{message:`${g(
o)} maps email without email_verified; ${ee(n.map(d=>g(d.name)),"and")} ${n.length===1?"links":"link"} to the same users.`,fix:`Where ${o} sends a claim that is\
 true only for proven emails, map it to email_verified. Otherwise accept this warning with the reason.`,place:a.key()})}}};var Ym={code:"attested-without-email-domains",severity:"error",title:"Attested emails are not limited to domains",why:"An attested provider is believed without \
a verified claim. Unless it is limited to the domains that it speaks for, its administrators could take over any account.",source:"https://learn.microsoft.com/e\
n-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[])i!=="attested"||o.length>0||(yield{message:`${g(t)} is attested, but emailDomains does not say for which emails.`,fix:"Add emailDomains with the d\
omains that only this provider speaks for.",place:s.value("trustEmail")})}};var Hm={code:"attributes-requested-by-post",severity:"warning",title:"Attributes are requested by POST",why:"Cognito treats a refused userinfo request as a fail\
ed sign-in, and some providers document only GET. POST is right only where the provider asks for it.",source:"https://openid.net/specs/openid-connect-core-1_0.h\
tml#UserInfoRequest",*check({federation:e}){for(let{attributesRequestMethod:t,preset:i,at:o}of e.identityProviders.filter($n)){if(t!=="POST")continue;let{postNote:s}=i;
yield{message:`Cognito will call the userinfo endpoint by POST, which not every provider answers.${s===void 0?"":` ${s}`}`,fix:"Remove the line to use GET, or a\
ccept the warning if the provider asks for POST.",edit:ge(o.value("attributesRequestMethod")),place:o.value("attributesRequestMethod")}}}};var Zm={code:"case-sensitive-usernames",severity:"warning",title:"User names and emails differ by case",why:"In such a pool Ann@acme.com and ann@acme.com are tw\
o users: a person who types the address in another way cannot sign in, and a second user can register. AWS recommends the other setting. It cannot be changed la\
ter.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:{userPool:e}}){e.kind!=="created"||!e.
caseSensitiveUsernames||(yield{message:"caseSensitiveUsernames is true: ann@acme.com and Ann@acme.com are two users.",fix:"Remove caseSensitiveUsernames before \
the pool is made, or accept this warning with the reason.",place:e.at.value("caseSensitiveUsernames")})}};var Xm={code:"certificate-in-another-region",severity:"error",title:"The certificate of the domain is not in us-east-1",why:"A domain of your own is served by C\
loudFront, which accepts only certificates of us-east-1, whatever the Region of the pool. AWS says so only when the domain is made.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.certificateArn;if(typeof t!=
"string")return;let i=t.split(":")[3]??"";i!==Om&&(yield{message:`The certificate is in ${g(i)}.`,fix:"Request one for the domain in us-east-1 and write its ARN\
; or write hostedZoneId in place of certificateArn, and the stack makes it.",place:e.at.to("domain").to("custom").value("certificateArn")})}};var er={address:{type:"String",minLength:0,maxLength:2048},birthdate:{type:"String",minLength:10,maxLength:10},email:{type:"String",minLength:0,maxLength:2048},
family_name:{type:"String",minLength:0,maxLength:2048},gender:{type:"String",minLength:0,maxLength:2048},given_name:{type:"String",minLength:0,maxLength:2048},locale:{
type:"String",minLength:0,maxLength:2048},middle_name:{type:"String",minLength:0,maxLength:2048},name:{type:"String",minLength:0,maxLength:2048},nickname:{type:"\
String",minLength:0,maxLength:2048},phone_number:{type:"String",minLength:0,maxLength:2048},picture:{type:"String",minLength:0,maxLength:2048},preferred_username:{
type:"String",minLength:0,maxLength:2048},profile:{type:"String",minLength:0,maxLength:2048},updated_at:{type:"Number"},website:{type:"String",minLength:0,maxLength:2048},
zoneinfo:{type:"String",minLength:0,maxLength:2048}},Qm=["email_verified","phone_number_verified","username"],ca=["email_verified","phone_number_verified","user\
name"],eh=[...Object.keys(er),"email_verified","identities","phone_number_verified","sub","username"],da=50,$i=20,ke="custom:",od="idp_sub";function ua(e){return e.
type==="string"&&e.mutable&&e.minLength<=1&&e.maxLength>=255}var nx=["sub","email_verified","phone_number_verified",...Object.keys(er)],th={code:"claim-differs-in-case",severity:"warning",title:"A claim differs from a sta\
ndard one only in case",why:"The names of claims are case-sensitive, and the standard ones are in lower case. A claim that the provider does not send fills noth\
ing, and a required attribute that stays empty ends the sign-in.",source:"https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims",*check({federation:e}){
for(let{type:t,attributeMapping:i,at:o}of e.identityProviders){if(t!=="oidc")continue;let s=o.to("attributeMapping");for(let[a,r]of Object.entries(i)){let n=r.toLowerCase();
r===n||!nx.includes(n)||!s.is(a,r)||(yield{message:`${g(a)} is filled from ${g(r)}; the standard claim is ${g(n)}.`,fix:`Write ${g(n)}, unless the provider real\
ly sends ${g(r)}.`,edit:We(s.value(a),n),place:s.value(a)})}}}};var rh={code:"client-adopted-twice",severity:"error",title:"Two app clients adopt the same one",why:"An adopted client is managed from where it is imported. Und\
er two addresses each apply would give it the settings of the one and the next plan those of the other.",source:"https://developer.hashicorp.com/terraform/langu\
age/block/import",*check({federation:e}){let t=new Map;for(let i of e.appClients){let{adoptedId:o,at:s}=i;if(o===void 0)continue;let a=t.get(o);if(a===void 0){t.
set(o,i);continue}yield{message:`${g(a.key)} adopts the client ${g(o)} already.`,fix:"Write the id of the client that was meant; or keep one of the two, with th\
e settings of both.",place:s.value("adopt"),related:[{...a.at.value("adopt"),note:`${a.key} adopts it`}]}}}};var fa=["openid","email","phone","profile","aws.cognito.signin.user.admin"];function pa(e){let t=e.lastIndexOf("/");if(!(t<1||t===e.length-1))return{identifier:e.
slice(0,t),name:e.slice(t+1)}}function ma(e){return e.flatMap(({identifier:t,scopes:i})=>i.map(({name:o})=>`${t}/${o}`))}var nh={code:"client-credentials-unusable",severity:"error",title:"The flow client_credentials cannot be used like this",why:"Cognito accepts client_credentials\
 only without other flows, for a client with a secret and with scopes of a resource server.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/c\
ognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let{flows:t,secret:i,scopes:o,at:s}of e.appClients){if(!t.includes("client_credential\
s"))continue;let a=s.to("flows").value(t.indexOf("client_credentials"));if(t.length>1)yield{message:"client_credentials cannot be combined with another flow.",fix:"\
Make a client of its own for it.",place:a};else if(!i)yield{message:"A client with client_credentials needs a secret.",fix:"Write secret: true.",place:s.value("\
secret"),related:[{...a,note:"the flow that needs it"}]};else if(!o.every(r=>pa(r)!==void 0)){let r=ma(e.userPool.resourceServers);yield{message:"client_credent\
ials accepts only scopes of resource servers.",fix:r.length>0?`Write scopes of a resource server and no others, such as scopes: [${g(r[0]??"")}].`:e.userPool.kind===
"created"?"Declare a resource server under userPool.resourceServers, and write its scopes, as <identifier>/<scope>, and no others.":"Write scopes of a resource \
server of the pool, as <identifier>/<scope>, and no others.",place:s.value("scopes"),related:[{...a,note:"the flow that needs them"}]}}}}};var ih={code:"client-without-callback-url",severity:"error",title:"An app client has nowhere to return to",why:"Cognito refuses the flows code and implicit for \
a client without a callback URL.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let{flows:t,callbackUrls:i,albHosts:o,downstreamPools:s,at:a}of e.appClients){let r=t.filter(n=>n!=="client_credentials");r.length===0||i.length+o.length+s.
length>0||(yield{message:`The client has the flow ${ee(r,"and")}${a.has("flows")?"":" by default"}, but no callback URL.`,fix:"Add callbackUrls, or albHosts for\
 a load balancer; have another spec name it as its upstream; or write flows: [] for a client without hosted sign-in.",place:a.key("callbackUrls")})}}};var ix={string:["minLength","maxLength"],number:["min","max"],dateTime:[],boolean:[]},ox=["minLength","maxLength","min","max"],oh={code:"constraint-of-another-t\
ype",severity:"error",title:"A custom attribute has a constraint of another type",why:"The constraint would reach AWS under another name or not at all, and an a\
ttribute can never be changed once it exists.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",
*check({federation:e}){let{at:t}=e.userPool;for(let i of Qt(e.userPool)){let o=t.to("customAttributes").to(i.name),s=ix[i.type];for(let a of ox){if(!o.has(a)||s.
includes(a))continue;let r=s[a.startsWith("min")?0:1],n=r!==void 0&&o.has(r),d=o.value(a);yield{message:`${a} has no meaning for ${i.type==="string"||i.type==="\
number"?"a ":""}${i.type}${s.length===0?"":`; it accepts ${ee(s,"and")}`}.`,...r===void 0||n?{fix:`Remove it${n?`: ${r} is written already`:""}.`,edit:ge(d)}:{fix:`\
Write ${r}.`,edit:Oi(o.key(a),r)},place:o.key(a)}}}}};var sh={code:"constraint-range-empty",severity:"error",title:"A custom attribute admits no value",why:"AWS refuses an attribute whose least length or value is a\
bove the greatest.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",*check({federation:e}){let{
at:t}=e.userPool;for(let i of Qt(e.userPool)){let[o,s,a]=i.type==="string"?[["minLength","maxLength"],i.minLength,i.maxLength]:i.type==="number"?[["min","max"],
i.min,i.max]:[];if(o===void 0||s===void 0||a===void 0||s<=a)continue;let r=t.to("customAttributes").to(i.name);yield{message:`${o[0]} is ${s}, above ${o[1]} wit\
h ${a}.`,fix:`Make ${o[0]} no greater than ${o[1]}.`,place:r.value(o[0]),related:[{...r.value(o[1]),note:`${o[1]} is ${a}${r.has(o[1])?"":" by default"}`}]}}}};function Ni({at:e}){return e.keys().flatMap(t=>{let i=e.to(t);return t==="accept"?[]:[{text:t,place:i.key()},...i.texts()]})}var ah={code:"credentials-in-url",severity:"error",title:"A URL holds a user name or password",why:"A spec is read by many and kept in version control, so it ho\
lds no secrets. Cognito accepts no URL with credentials, and backends read theirs from the environment.",source:"https://datatracker.ietf.org/doc/html/rfc3986#s\
ection-3.2.1",*check({federation:e}){for(let{text:t,place:i}of Ni(e))St(t)&&(yield{message:"The text between // and @ is a user name or password.",fix:"Remove i\
t, and change the password if it was one.",place:i,redact:[i.path]})}};var lh={code:"custom-attribute-name-reserved",severity:"error",title:"A custom attribute has the name of a standard or reserved attribute",why:"AWS reads it as \
the attribute of that name. The custom one never exists, and the apply fails halfway at the first client or provider that names it.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of Qt(e.userPool)){if(!eh.
includes(i))continue;let o=`Rename it, for example to ${`app_${i}`.slice(0,$i)}`;yield{message:`${g(i)} is the name of a ${Object.hasOwn(er,i)?"standard":"reser\
ved"} attribute.`,fix:Object.hasOwn(er,i)?`Remove it, since every pool has ${g(i)}, and write ${g(i)} wherever the spec says ${g(ke+i)}. ${o}, if you mean anoth\
er attribute.`:`${o}, and rename ${g(ke+i)} in the rest of the spec as well.`,place:t.to("customAttributes").key(i)}}}};var ch={code:"custom-attribute-name-too-long",severity:"error",title:"The name of a custom attribute has too many bytes",why:"The AWS provider counts the bytes \
of a name in UTF-8 and refuses more than 20. A letter beyond ASCII has two to four.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIR\
eference/API_SchemaAttributeType.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of Qt(e.userPool)){let o=Buffer.byteLength(i,"utf8");o<=$i||(yield{
message:`${g(i)} has ${o} bytes; a name has at most ${$i}.`,fix:`Rename it with at most ${$i} ASCII letters and digits.`,place:t.to("customAttributes").key(i)})}}};function dh({terraform:{assumeRole:e,allowedAccountIds:t}}){if(e!==void 0)return sx(e.roleArn);let[i,...o]=t;return o.length>0?void 0:i}function sx(e){return e.
split(":")[4]}var uh=nt(require("node:path")),ax="app.terraform.io";function To({stackName:e,terraform:{backend:t,at:i}}){let o=i.to("backend"),s=(a,...r)=>({address:JSON.stringify(
[t.type==="cloud"?"remote":t.type,...r]),place:a});switch(t.type){case"local":return s(o.to("local").value("path"),uh.default.posix.join(e,t.settings.path));case"\
s3":{let{bucket:a,key:r,workspaceKeyPrefix:n}=t.settings;return n===void 0?s(o.to("s3").value("key"),a,r):void 0}case"gcs":{let{bucket:a,prefix:r}=t.settings;return s(
o.to("gcs").value(r===void 0?"bucket":"prefix"),a,r??"")}case"azurerm":{let{storageAccountName:a,containerName:r,key:n}=t.settings;return s(o.to("azurerm").value(
"key"),a,r,n)}case"http":return s(o.to("http").value("address"),t.settings.address);case"cloud":case"remote":{let{hostname:a=ax,organization:r,workspaces:n}=t.settings;
if(n.name===void 0)return;let d=o.to(t.type).to("workspaces").value("name");return s(d,a,r,n.name)}}}function fh(e){let t=[...e].sort((i,o)=>qe(i.federation.stackName,o.federation.stackName));return{byName:ti(e,({stackName:i})=>i),byState:ti(t,i=>To(i)?.address),
byDomain:ti(t,sd),byCustomDomain:ti(t,ad),byAdoptedPool:ti(t,({userPool:i})=>i.kind==="adopted"?i.id:void 0),byPublishedPrefix:ti(t,i=>ha(i,i.publish?.parameterPrefix)),
byPublishedSecrets:ti(t,i=>ha(i,i.publish?.clientSecrets?.name))}}function sd({userPool:{domain:e},region:t}){return e?.prefix&&Zs(e.prefix.name,t)}function ad({
userPool:{domain:e}}){return e?.custom?.name}function ha(e,t){return t===void 0?void 0:[dh(e)??"",e.region,t].join(" ")}function ti(e,t){let i=new Map;for(let o of e){
let s=t(o.federation);if(s===void 0)continue;let a=i.get(s)??[];a.push(o),i.set(s,a)}return i}function Hr(e,t,i,o){let s=[...new Set(t.map(n=>n.federation.stackName))];if(s.length<2)return;let a=i(e),r=[];for(let{federation:n}of t){let d=n.stackName===e.
stackName?void 0:i(n);if(d===void 0||a!==void 0&&Qc(d,a))continue;let l=r.find(m=>Qc(m.place,d));l===void 0?r.push({place:d,names:[n.stackName]}):l.names.push(n.
stackName)}return{names:ph(s),related:r.map(n=>({...n.place,note:`${o} of ${ph(n.names)}`}))}}function ph(e){return ee(e.map(t=>g(t)),"and")}var hh={code:"custom-domain-shared",severity:"error",title:"Two stacks ask for one domain of your own",why:"A host leads to one distribution of CloudFront. AWS \
gives it to one pool, whatever the Region and the account, and the second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:e,stacks:t}){let i=Hr(e,t.byCustomDomain.get(ad(e)??"")??[],mh,"the\
 domain");i!==void 0&&(yield{message:`${i.names} ask for the same custom domain.`,fix:"Give each stack a host of its own. Environments of one spec write theirs \
under userPool.domain of the environment.",place:mh(e),related:i.related})}};function mh({userPool:e}){return e.at.to("domain").to("custom").value("name")}var lx=/(?:^|\.)(?:amazoncognito\.com|amazonaws\.com|cloudfront\.net|on\.aws)$/,yh={code:"custom-domain-unfit",severity:"error",title:"The domain is not one of \
your own",why:"No one can get a certificate for a host of AWS. A prefix of Cognito's own domain is written under prefix.",source:"https://docs.aws.amazon.com/co\
gnito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.name;t===void 0||!lx.test(t)||(yield{
message:`${g(t)} is a host of AWS.`,fix:"Write a host of a domain that you have registered; or prefix in place of custom.",place:e.at.to("domain").to("custom").
value("name")})}};function ri({userPool:{domain:e},region:t}){return[...e?.custom===void 0?[]:[e.custom.name],...e?.prefix===void 0?[]:[Zs(e.prefix.name,t)]]}function gh(e){return`\
https://${e}/oauth2/idpresponse`}function ya({callbackUrls:e,albHosts:t,downstreamPools:i}){return[...e,...t.map(ld),...i.flatMap(({redirectUris:o})=>o)]}function ld(e){return cx("https://",e,"\
/oauth2/idpresponse")}function cx(e,t,i){return typeof t=="string"?e+t+i:{...t,prefix:e+t.prefix,suffix:t.suffix+i}}var vh={code:"default-redirect-uri-not-a-callback",severity:"error",title:"The default redirect URI is not one of the callback URLs",why:"Cognito refuses a clie\
nt whose default redirect URI is not in its list of callback URLs, byte for byte.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRef\
erence/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{defaultRedirectUri:i,flows:o,at:s}=t,a=ya(t),r=a.filter(d=>typeof d==
"string");if(typeof i!="string"||r.length<a.length||r.includes(i)||o.length===0||St(i))continue;let n=Le(i,r.filter(d=>!St(d)));yield{message:`${g(i,100)} is no\
t one of the callback URLs; they are compared byte for byte.`,fix:n===void 0?"Add it to callbackUrls.":`Write ${g(n,100)}, or add it to callbackUrls.`,edit:n===
void 0?void 0:We(s.value("defaultRedirectUri"),n),place:s.value("defaultRedirectUri"),related:[{...s.key("callbackUrls"),note:"it must be one of these"}]}}}};var bh=["aws","amazon","cognito"],wh={code:"domain-prefix-reserved",severity:"error",title:"The domain prefix holds a reserved word",why:'AWS refuses such a pre\
fix, but only once the rest of the stack has been applied: "Domain cannot contain reserved word".',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/cognito-user-pools-assign-domain-prefix.html",*check({federation:e}){let t=e.userPool.domain?.prefix?.name??"",i=bh.find(o=>t.includes(o));i!==void 0&&(yield{
message:`${g(t)} holds ${g(i)}. A prefix may not hold ${ee(bh,"or")} anywhere.`,fix:"Choose another prefix.",place:e.userPool.at.to("domain").value("prefix")})}};var Ah={code:"domain-prefix-shared",severity:"error",title:"Two stacks ask for one domain",why:"AWS gives a domain prefix to one pool of a Region, in whatever a\
ccount. The second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assig\
n-domain.html",*check({federation:e,stacks:t}){let i=Hr(e,t.byDomain.get(sd(e)??"")??[],kh,"the prefix");i!==void 0&&(yield{message:`${i.names} ask for the same\
 domain prefix in one Region.`,fix:"Give each stack a prefix of its own. Environments of one spec write theirs under userPool.domain of the environment.",place:kh(
e),related:i.related})}};function kh({userPool:e}){return e.at.to("domain").value("prefix")}var Sh={code:"email-domains-without-attestation",severity:"error",title:"Email domains are given for a provider that is not attested",why:"With trustEmail: veri\
fiedClaim the provider's own claim decides, whatever the domain. The list would be ignored, although it reads like a limit.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,
at:s}of e.accountLinking?.providers??[])i==="attested"||o.length===0||(yield{message:`${g(t)} is trusted by its verified claim, for which emailDomains has no me\
aning.`,fix:"Write trustEmail: attested, or remove emailDomains.",place:s.key("emailDomains")})}};function ga(e){let t=e.slice(e.indexOf("identity/")+9).toLowerCase();return{region:e.split(":")[3]??"",name:t,kind:t.includes("@")?"address":"domain"}}function Ph({
name:e,kind:t},i){let o=dx(i),s=o.lastIndexOf("@"),a=o.slice(s+1);return t==="domain"?a===e||a.endsWith(`.${e}`):o===e||`${o.slice(0,s).replace(/\+.*$/,"")}@${a}`===
e}function dx(e){let t=e.lastIndexOf("<");return(t===-1?e:e.slice(t+1,-1)).toLowerCase()}var ux=["us-east-1","us-west-2","eu-west-1"],xh={code:"email-identity-in-another-region",severity:"warning",title:"The SES identity is in a Region that Cognito \
may not send through",why:"Cognito takes an identity of the pool's own Region, or of us-east-1, us-west-2 or eu-west-1. Only for pools of some Regions does AWS \
name another Region; everywhere else it refuses the pool.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html",*check({federation:e}){
let{region:t,userPool:i}=e;if(i.kind!=="created"||i.email===void 0)return;let{sesIdentityArn:o}=i.email;if(typeof o!="string")return;let s=ga(o);s.region===t||ux.
includes(s.region)||(yield{message:`The identity is in ${s.region}, the pool in ${t}.`,fix:`Verify the ${s.kind} in ${t}, and name that identity; or accept this\
, where AWS names ${s.region} for pools of ${t}.`,place:i.at.to("email").value("sesIdentityArn"),related:[{...e.at.value("region"),note:"the Region of the pool"}]})}};var fx=["email","email_verified"],Ih={code:"email-scope-missing",severity:"warning",title:"An email is mapped that is not asked for",why:"Most providers send em\
ail and email_verified only for the scope email. Without them a pool that requires an email lets no one in, and no one is linked.",source:"https://openid.net/sp\
ecs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{name:t,preset:i,scopes:o,attributeMapping:s,at:a}of e.identityProviders.filter($n)){
if(o.includes("email")||!i.scopes.includes("email")||i.openidBringsAll&&o.length===1)continue;let r=Object.keys(s).find(n=>fx.includes(s[n]??""));r!==void 0&&(yield{
message:`${g(t)} fills ${r} from a claim that comes with the scope email, which it does not ask for.`,fix:"Add email to scopes. Where the provider sends the cla\
im without it, accept this warning with the reason.",edit:Nt(a.value("scopes"),"email"),place:a.value("scopes")})}}};var Rh={code:"email-sender-unfit",severity:"error",title:"The SES identity cannot send from this address",why:"Amazon SES sends from an address of a verified do\
main, or from a verified address, and a domain is no address. Cognito refuses the pool, or every message fails.",source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/user-pool-email.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||t.email===void 0)return;let{sesIdentityArn:i,from:o}=t.
email,s=t.at.to("email");if(typeof i!="string")return;let a=ga(i),r=[{...s.value("sesIdentityArn"),note:"the identity"}];if(o===void 0){if(a.kind==="address")return;
yield{message:`The identity is the domain ${g(a.name)}, so that the address must be written.`,fix:`Add from, such as from: no-reply@${a.name}.`,place:s.value("s\
esIdentityArn")}}else Ph(a,o)||(yield{message:`${g(o)} is not ${a.kind==="domain"?`of the domain ${g(a.name)}`:`the address ${g(a.name)}`}.`,fix:a.kind==="domai\
n"?`Write an address that ends with @${a.name}, or name the identity of this address.`:`Write ${a.name}, or name the identity of this address.`,place:s.value("f\
rom"),related:r})}};var Oh={code:"encrypted-responses-unreadable",severity:"warning",title:"Cognito could not read what the vendor encrypts",why:"A user pool has a certificate for \
its signatures, and another for each SAML provider that encrypts. A vendor that knows only one of them encrypts with the wrong one, and no one can sign in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html",*check({federation:e}){for(let t of e.identityProviders){
if(t.type!=="saml"||!t.encryptedResponses)continue;let i=t.preset.encryptionNote;i!==void 0&&(yield{message:i,fix:"Remove encryptedResponses, and switch encrypt\
ion off at the provider.",edit:ge(t.at.value("encryptedResponses")),place:t.at.value("encryptedResponses")})}}};var Th={code:"endpoint-malformed",severity:"error",title:"An endpoint is not one that Cognito can call",why:"Cognito calls the provider over the public internet\
, over https, on port 443 or 80. Any other endpoint fails at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-\
pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders){let i=t.type==="oidc"?t.endpoints:void 0;for(let[o,s]of Object.entries(i??{})){let a=Yr(
s);a===void 0||St(s)||(yield{message:`The endpoint ${g(s)} ${a}.`,fix:oa(s)??"Copy it from the provider's documentation.",place:t.at.to("endpoints").value(o)})}}}};var Ch={code:"endpoints-missing-without-secret",severity:"error",title:"A provider without a client secret has no endpoints of its own",why:"Cognito authenticat\
es at a token endpoint only with a client secret. A provider that accepts none needs a proxy, which signs client assertions in place of Cognito, and the token e\
ndpoint has to be that of the proxy.",source:"https://aws.amazon.com/blogs/security/use-private-key-jwt-authentication-between-amazon-cognito-user-pools-and-an-\
oidc-idp/",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!==void 0||t.endpoints!==void 0||(yield{message:`${g(t.name)} \
has no client secret, so Cognito must not go to the token endpoint of its discovery document.`,fix:"Add endpoints, with the token endpoint of the proxy; or name\
 where the client secret lives.",place:t.at.key(),related:[{...t.at.value("clientSecret"),note:"there is no secret"}]})}};var $h={code:"feature-not-in-tier",severity:"error",title:"The tier of the pool does not have this feature",why:"AWS refuses a pool or client that asks for a fe\
ature its tier does not have: FeatureUnavailableInTierException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plan\
s.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{tier:i="essentials",threatProtection:o="off",passwordPolicy:s,mfa:a,signIn:r}=t,
n=[{...t.at.value("tier"),note:t.at.has("tier")?"the tier":"without tier AWS uses essentials"}];if(o!=="off"&&i!=="plus"&&(yield{message:`threatProtection: ${o}\
 needs the tier plus; this pool has ${i}.`,fix:"Write tier: plus, which costs more per user, or threatProtection: off.",place:t.at.value("threatProtection"),related:n}),
i==="lite"){s.historySize>0&&(yield{message:`historySize: ${s.historySize} needs the tier essentials or plus; this pool has lite.`,fix:"Write tier: essentials, \
or remove historySize.",place:t.at.to("passwordPolicy").value("historySize"),related:n}),t.domain?.managedLogin===!0&&(yield{message:"managedLogin needs the tie\
r essentials or plus; this pool has lite.",fix:"Write tier: essentials, or managedLogin: false.",place:t.at.to("domain").value("managedLogin"),related:n}),r!==void 0&&
(yield{message:"signIn, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essentials, or remove si\
gnIn.",place:t.at.key("signIn"),related:n}),a.mode!=="off"&&a.methods.includes("email")&&(yield{message:"A second factor by email needs the tier essentials or p\
lus; this pool has lite.",fix:"Write tier: essentials, or use totp.",place:t.at.to("mfa").to("methods").value(a.methods.indexOf("email")),related:n});for(let{version:d,
at:l}of fr(t))d===void 0||d==="V1_0"||(yield{message:`Version ${d} of preTokenGeneration needs the tier essentials or plus; this pool has lite.`,fix:"Write tier\
: essentials, or version: V1_0, whose event cannot change access tokens.",place:l.value("version"),related:n});for(let{authFlows:d,at:l}of e.appClients)d.includes(
"user")&&(yield{message:"The flow user, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essentia\
ls, or remove the flow.",place:l.to("authFlows").value(d.indexOf("user")),related:n})}}};var Nh={code:"federation-without-domain",severity:"error",title:"The pool has no domain to sign in at",why:"A sign-in through an outside provider begins and end\
s at the domain of the pool: without one there is no authorize URL, and no redirect URI to give to the provider.",source:"https://docs.aws.amazon.com/cognito/la\
test/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){if(e.userPool.kind!=="created"||e.userPool.domain!==void 0||e.identityProviders.
length===0)return;let t=e.appClients.find(({flows:i})=>i.length>0);t!==void 0&&(yield{message:"The spec has identity providers but no userPool.domain.",fix:"Add\
 domain: { prefix: \u2026 } to userPool.",place:e.userPool.at.key(),related:[{...t.at.key(),note:`${t.key} signs in there`}]})}};var _h={code:"first-factors-not-offered",severity:"warning",title:"No app client offers these first factors",why:"People choose how to sign in through an app cl\
ient with the flow user (ALLOW_USER_AUTH). Through any other they sign in only with the password.",source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/authentication-flows-selection-sdk.html",*check({federation:e}){let{appClients:t,userPool:i}=e;if(i.kind!=="created")return;let o=(i.signIn?.firstFactors??
[]).filter(s=>s!=="password");o.length===0||t.some(({authFlows:s})=>s.includes("user"))||(yield{message:`Nobody can sign in with ${ee(o,"or")}: no app client ha\
s the flow user.`,fix:"Write authFlows: [user] in the app clients that offer it.",place:i.at.to("signIn").value("firstFactors")})}};var Eh={code:"first-factors-unusable",severity:"error",title:"Cognito refuses these first factors",why:"The password must be among the first factors. Where MFA \
is required, Cognito refuses codes by email and by text message next to it, and passkeys unless they count as two factors, which no version of the AWS provider \
can set. The refusal comes halfway through an apply: the sign-in policy is changed by then, the MFA is not.",source:"https://github.com/hashicorp/terraform-prov\
ider-aws/issues/50110",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||t.signIn===void 0)return;let{mfa:i,signIn:o,at:s}=t,a=s.to("signIn").value(
"firstFactors");o.firstFactors.includes("password")||(yield{message:`The first factors are ${ee(o.firstFactors,"and")}, without password.`,fix:"Add password.",edit:Nt(
a,"password"),place:a});let r=o.firstFactors.filter(n=>n!=="password");i.mode==="required"&&r.length>0&&(yield{message:`MFA is required, and ${ee(r,"and")} woul\
d be a single factor.`,fix:`Write mode: optional under userPool.mfa, or remove ${ee(r,"and")} from the first factors.`,place:a,related:[{...s.to("mfa").value("m\
ode"),note:"MFA is required here"}]})}};var Lh={code:"former-key-unusable",severity:"error",title:"A former key of an app client cannot be one",why:"Terraform moves a client from the address of its fo\
rmer key. It refuses two moves from one address, and a move from an address that another client has: a client that another one still holds would get a new id.",
source:"https://developer.hashicorp.com/terraform/language/moved",*check({federation:{appClients:e}}){let t=new Map;for(let i of e){let{key:o,formerly:s,at:a}=i;
if(s===void 0)continue;let r=$t(s),n=e.find(m=>$t(m.key)===r),d=t.get(r);if(t.set(r,d??i),n===void 0&&d===void 0)continue;let l=n??d;yield{message:n===i?`${g(s)}\
 has the address that ${g(o)} has now.`:n!==void 0?`${g(s)} is the key of an app client that is there.`:`${g(s)} is the former key of ${g(l?.key??"")} already.`,
fix:n===void 0||n===i?"Remove formerly here.":`Remove formerly here, or take the app client ${g(n.key)} out. Where keys are passed on from one client to the nex\
t, rename one at a time and apply in between.`,place:a.value("formerly"),related:l===void 0||l===i?[]:[{...l.at.key(),note:"the other app client"}]}}}};function va(e,t){return e.split(",").every(i=>px(i,t))}function ba(e){let t=e.split(",").flatMap(i=>{let{version:o,given:s}=Dh(i);return[o,cd(o,3),cd(o,s-1)]});
return[[0,0,0],...t]}function _i(e,t){return Math.sign(e[0]-t[0]||e[1]-t[1]||e[2]-t[2])}function px(e,t){let{operator:i,version:o,given:s,prerelease:a}=Dh(e);if(a)
return i==="!=";let r=_i(t,o);switch(i){case">":return r>0;case">=":return r>=0;case"<":return r<0;case"<=":return r<=0;case"!=":return r!==0;case"~>":return r>=
0&&_i(t,cd(o,s-1))<0;default:return r===0}}function Dh(e){let[,t="",i="",o]=/^\s*([=!<>~]*)\s*([\d.]+)(-\S+)?\s*$/.exec(e)??[],[s=0,a=0,r=0]=i.split(".").map(Number);
return{operator:t,version:[s,a,r],given:i.split(".").length,prerelease:o!==void 0}}function cd([e,t,i],o){return o>=3?[e,t,i+1]:o===2?[e,t+1,0]:[e+1,0,0]}var Nn=">= 5.100, < 7.0",Mh=[5,100,0],Uh=[6,0,0],Fh=[7,0,0];function wa(e){return[...ba(e),Mh,Uh].some(t=>qh(t)&&va(e,t))}function jh(e){return[...ba(e),Fh].find(
t=>!qh(t)&&va(e,t))}function ka(e){return ba(e).some(t=>_i(t,Uh)<0&&va(e,t))}function qh(e){return _i(e,Mh)>=0&&_i(e,Fh)<0}var Wh={code:"function-runtime-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this runtime",why:"Version 5 of the AWS provide\
r checks runtimes against a list that ends with nodejs22.x and refuses nodejs24.x.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/re\
sources/lambda_function",*check({federation:e}){let{preSignUpFunction:t,terraform:i}=e,{awsProviderVersion:o}=i;t?.runtime!=="nodejs24.x"||!ka(o)||(yield{message:`\
nodejs24.x needs version 6 of the AWS provider, and awsProviderVersion ${g(o)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform\
, or runtime: nodejs22.x.',place:t.at.value("runtime"),related:i.at.has("awsProviderVersion")?[{...i.at.value("awsProviderVersion"),note:"this admits version 5"}]:
[]})}};var Vh={code:"function-waits-for-itself",severity:"error",title:"The function could not run while it waits for itself",why:"With createNative the function calls\
 AdminCreateUser, and Cognito runs the same function once more for that user. With one concurrent execution the second is throttled until the first gives up: no\
 user is ever made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:{
accountLinking:e,preSignUpFunction:t}}){e?.whenNoMatch!=="createNative"||t?.reservedConcurrency!==1||(yield{message:"createNative needs two executions at the sa\
me time for one sign-in, and reservedConcurrency is 1.",fix:"Remove it, or write 2 or more: twice as many as first sign-ins may run at once.",place:t.at.value("\
reservedConcurrency"),related:[{...e.at.value("whenNoMatch"),note:"this makes users"}]})}};var mx={s:1,m:60,h:3600,d:86400};function ni(e){let t=/^(\d+)([smhd])$/.exec(e),i=t?.[2];if(i!=="s"&&i!=="m"&&i!=="h"&&i!=="d")throw new Error(`not a duration: ${e}`);
return{count:Number(t?.[1]),unit:i}}function _n(e){return e.count*mx[e.unit]}var hx=60,Kh={code:"grace-period-out-of-range",severity:"error",title:"A rotated refresh token works for longer than Cognito allows",why:"Cognito refuses a clie\
nt whose old refresh tokens go on working for more than 60 seconds.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Ref\
reshTokenRotationType.html",*check({federation:e}){for(let{refreshTokenRotation:t,at:i}of e.appClients){if(t===void 0||t==="off")continue;let{gracePeriod:o}=t;_n(
o)<=hx||(yield{message:`gracePeriod is ${o.count}${o.unit}; Cognito accepts 0s to 60s.`,fix:"Choose a duration of 0s to 60s.",place:i.to("refreshTokenRotation").
value("gracePeriod")})}}};var zh={code:"host-of-another-environment",severity:"warning",title:"A URL names the host of another environment",why:"A callback of another environment sends i\
ts codes there, and an issuer of another environment lets the users of that environment in. Both are mostly lines that were copied, or a value of the base that \
a patch does not replace.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e,
stacks:t}){let{environment:i,specName:o,identityProviders:s,appClients:a}=e;if(i===void 0)return;let r=[...t.byName.values()].flat().map(d=>d.federation).filter(
d=>d.specName===o&&d.environment!==i).flatMap(d=>d.environment??[]),n=[...s.flatMap(({at:d})=>[...d.to("issuer").texts(),...d.to("metadataUrl").texts()]),...a.flatMap(
({at:d})=>[...d.to("callbackUrls").texts(),...d.to("logoutUrls").texts()])];for(let{text:d,place:l}of n){let m=yx(d),p=r.find(u=>m.includes(u)&&!m.includes(i));
p!==void 0&&(yield{message:`${g(d,100)} looks like one of the environment ${p}; this is ${i}.`,fix:`Write the URL of ${i} in its patch, or accept this warning w\
ith the reason.`,place:l})}}};function yx(e){return URL.canParse(e)?new URL(e).hostname.split(/[.-]/):[]}var gx=["albHosts","callbackUrls","defaultRedirectUri","logoutUrls","scopes"],Bh={code:"hosted-settings-without-flow",severity:"error",title:"A client without h\
osted sign-in has settings for it",why:"Cognito ignores or refuses redirect URLs and scopes of a client that has no OAuth 2.0 flow. They would have no effect.",
source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{flows:t,at:i}of e.
appClients)if(!(t.length>0))for(let o of gx)i.has(o)&&(yield{message:`${o} would be ignored: the client has no hosted sign-in.`,fix:`Remove ${o}, or give the cl\
ient a flow.`,place:i.key(o),related:[{...i.value("flows"),note:"an empty list means no hosted sign-in"}]})}};var Jh={code:"iam-oidc-provider-repeated",severity:"error",title:"Two providers would give IAM the same issuer",why:"An OIDC provider of IAM is called after its\
 issuer, so an account has each issuer once. Apply would stop at the second one.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDCo\
nnectProvider.html",*check({federation:e}){let t=new Map;for(let i of Tn(e)){let{iamOidcProviderUrl:o,at:s}=i,a=t.get(o);if(a===void 0){t.set(o,i);continue}yield{
message:`${g(a.name)} gives IAM the same issuer already.`,fix:"Leave it with one of them. A second client id is a second audience of that one provider: add it t\
o client_id_list where the audiences are managed.",place:s.key("iamOidcProvider"),related:[{...a.at.key("iamOidcProvider"),note:`${a.name} asks for it`}]}}}};var Aa=255,Gh={code:"iam-oidc-provider-unfit",severity:"error",title:"IAM does not accept this issuer or client id",why:"IAM accepts an issuer of at most 255 ch\
aracters that names no port, and client ids of at most 255 characters. Cognito accepts more, so the provider would work in the user pool and stop the apply at I\
AM.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html",*check({federation:e}){for(let{iamOidcProviderUrl:t,clientId:i,
at:o}of Tn(e)){if(St(t))continue;let s=(a,r)=>({message:a,fix:"Remove iamOidcProvider: the user pool does not need it.",edit:ge(o.value("iamOidcProvider")),place:o.
value(r),related:[{...o.key("iamOidcProvider"),note:"asked for here"}]});/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/.test(t)&&(yield s(`IAM accepts no issuer with a por\
t, as ${g(t)} has one.`,"issuer")),t.length>Aa&&(yield s(`The issuer has ${t.length} characters; IAM accepts ${Aa}.`,"issuer")),typeof i=="string"&&i.length>Aa&&
(yield s(`The client id has ${i.length} characters; IAM accepts ${Aa}.`,"clientId"))}}};var Yh={code:"identifier-taken",severity:"error",title:"Two providers have the same identifier",why:"An identifier in a sign-in request chooses the provider, so\
 AWS accepts each only once in a pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({
federation:e}){let t=new Map;for(let{name:i,identifiers:o,at:s}of e.identityProviders)for(let[a,r]of o.entries()){let n=s.to("identifiers").value(a),d=t.get(r);
if(d===void 0){t.set(r,{name:i,place:n});continue}yield{message:`${g(r)} already leads to ${g(d.name)}.`,fix:"Remove it from one of them.",place:n,related:[{...d.
place,note:`${d.name} has it`}]}}}};var Hh={code:"implicit-flow-exposes-tokens",severity:"warning",title:"The implicit flow exposes tokens",why:"The implicit grant hands tokens over in the URL, wh\
ere history, logs and scripts see them. OAuth 2.0 advises against it; code with PKCE works for every kind of app.",source:"https://datatracker.ietf.org/doc/html\
/rfc9700#section-2.1.2",*check({federation:e}){for(let{flows:t,at:i}of e.appClients)t.includes("implicit")&&(yield{message:"Tokens of this client travel in URLs\
.",fix:"Use code, with PKCE in an app that can keep no secret.",place:i.to("flows").value(t.indexOf("implicit"))})}};var Zh={code:"included-address-taken",severity:"error",title:"An included file declares what the stack declares itself",why:"Terraform refuses two blocks of one\
 address. In a file called override.tf or *_override.tf the block is merged into the generated one.",source:"https://developer.hashicorp.com/terraform/language/\
files/override",*check({federation:e}){let t=new Set([...Ri(e),...jm(e).map(i=>`variable.${i}`)]);for(let i of Cn(e))i.isOverride||!(t.has(i.address)||vx(i,e))||
(yield{message:`${g(i.address)} is declared by the stack itself.`,fix:"Give the block another name. To change the generated block, move it to a file whose name \
ends in _override.tf.",place:i.place})}};function vx({type:e,labels:t,members:i},{terraform:{backend:o}}){return e==="provider"?t[0]==="aws"&&!i.some(({name:s})=>s===
"alias"):e==="terraform"&&i.some(({name:s})=>s===(o.type==="cloud"?"cloud":"backend"))}var bx=/^\.|\.tfstate(?:\.|$)|\.tfplan$/,Xh={code:"included-file-unfit",severity:"error",title:"A file cannot be included",why:"The files that terraform.include\
 names are copied next to the generated ones. Without them what they declare is missing from the stack; one that cannot be read is not compared with what the st\
ack declares itself.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){for(let{pattern:t,files:i,place:o}of e.terraform.
include){i.length===0&&(yield{message:`${g(t)} matches no file.`,fix:"Correct the pattern, which is relative to the folder of the spec, or remove it.",place:o});
for(let s of i)"problem"in s.content?yield{message:`${g(s.path)} cannot be read. ${s.content.problem}`,fix:s.content.fix,place:o}:bx.test(Zn(s))&&(yield{message:`${g(
s.path)} is a hidden file, or one that Terraform writes itself.`,fix:"Write a pattern that does not match it.",place:o})}for(let{inclusion:t,file:i,read:o}of nd(
e))"problem"in o&&(yield{message:`${g(i.path)} cannot be read as Terraform: it ${o.problem}.`,fix:"Correct the file. terraform fmt shows what is wrong in it.",place:t.
place})}};var ty=nt(require("node:path"));var Sa=nt(require("node:path")),Qh="lambda/pre-sign-up.zip",wx="included.json",dd=["cdk.tf.json","cdk.tf","metadata.json",wx,Qh];function kx(e){return`stacks/${e}`}
function ey(e,t){let i=kx(e).toLowerCase(),o=Sa.default.posix.join(i,t).toLowerCase(),s=/^stacks\/[^/]+\/(.+)$/.exec(o)?.[1];if(t.endsWith("/")||o===i||o===Sa.default.
posix.dirname(i))return"is a folder";if(o==="manifest.json"||s!==void 0&&dd.includes(s))return"is a file that synth writes";if(s!==void 0){if(Sa.default.posix.dirname(
Qh)===s)return"is a folder";if(/^\.terraform(?:$|\/|\.lock\.hcl$)/.test(s))return"belongs to Terraform's own files";if(/^[^/]+\.(?:tf|tofu|tfvars)(?:\.json)?$/.
test(s))return"is a file that Terraform reads as configuration"}}var ry={code:"included-name-taken",severity:"error",title:"An included file has the name of another file",why:"Every included file is copied into the stack's ow\
n folder under its own name, whatever folder it comes from. One of two files of a name would overwrite the other: the configuration, the state, or another inclu\
ded file.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){let t=new Map(Ax(e).map(o=>[o,"that synth or Terraform write\
s"])),i=new Map;for(let{files:o,place:s}of e.terraform.include)for(let a of o){let r=Zn(a).toLowerCase(),n=i.get(r);if(n?.path===a.path)continue;let d=t.get(r);
d!==void 0||n!==void 0?yield{message:`${g(a.path)} would be copied over the file ${g(Zn(a))} ${d??`that comes from ${g(n?.path??"")}`}.`,fix:"Rename the include\
d file.",place:s}:i.set(r,{path:a.path,place:s})}}};function Ax({terraform:{backend:e}}){let t=e.type==="local"?ty.default.posix.normalize(e.settings.path):void 0;
return[...dd,...t===void 0?[]:[t,`${t}.backup`]].map(i=>i.split("/")[0]?.toLowerCase()??"")}var Sx={profile:["name","family_name","given_name","middle_name","nickname","preferred_username","profile","picture","website","gender","birthdate","zoneinfo","\
locale","updated_at"],email:["email","email_verified"],address:["address"],phone:["phone_number","phone_number_verified"]},Px=Object.fromEntries(Object.entries(
Sx).flatMap(([e,t])=>t.map(i=>[i,{scope:e}])));function ud({claims:e={}},t={}){return Object.fromEntries([...new Set([...Object.keys(t),...Object.keys(e)])].map(
i=>[i,{sent:"unknown",scope:void 0,note:void 0,...t[i],...e[i]}]))}function Je(e){return{type:"oidc",scopes:["openid","email","profile"],postNote:void 0,subject:{
claim:"sub",mixedCase:!0,note:"It must never change or pass to someone else."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"`email_v\
erified` is `true` only where the person has proven to own the address."},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"n\
ame",given_name:"given_name",family_name:"family_name"},nationalIdClaims:[],emailRequired:"may",issuer:void 0,slashAfterIssuer:!1,openidBringsAll:!1,retiredScopes:{},
endSession:void 0,...e,claims:ud(e,Px)}}function Pa(e){return{type:"saml",subject:{claim:"NameID",mixedCase:!0,note:"Persistent, and never an email address: a N\
ameID that changes locks the person out."},emailVerification:{kind:"none",why:"SAML has no word for whether an email is verified."},attributeMapping:{email:"htt\
p://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"},nationalIdClaims:[],emailRequired:"may",subjectCopy:void 0,metadataUrl:void 0,requestSigningAlgorithm:void 0,
encryptionNote:void 0,notByOidc:void 0,endSession:void 0,...e,claims:ud(e)}}function En(e){return{scopeSeparator:" ",nationalIdClaims:[],emailRequired:"may",...e,
claims:ud(e)}}var ny=En({name:"amazon",title:"Login with Amazon",type:"amazon",providerName:"LoginWithAmazon",scopes:["profile"],subject:{claim:"user_id",mixedCase:!0,note:"`\
amzn1.account.<letters and digits>`."},emailVerification:{kind:"none",why:"Amazon has no claim for whether an email is verified, and anyone may have an account \
there."},attributeMapping:{username:"user_id",email:"email",name:"name"},claims:{email:{sent:"always",scope:"profile"},name:{sent:"always",scope:"profile"},postal_code:{
scope:"postal_code",note:"It needs the scope `postal_code`."}},endSession:void 0,handoff:{place:"Amazon Developer \u203A Login with Amazon \u203A Security profiles \u203A Web \
Settings",steps:["Make a security profile.","Allowed Origins: `https://` and the domain of the user pool.","Allowed Return URLs: enter the redirect URI from abo\
ve."],switchOff:[],sendBack:[{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret"}],attest:[]},sources:["https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var iy=En({name:"apple",title:"Apple",type:"apple",providerName:"SignInWithApple",scopes:["email","name"],subject:{claim:"sub",mixedCase:!1,note:"`000000.<hex>.\
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
identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var oy=Je({name:"auth0",title:"Auth0",scopes:["openid","profile","email"],postNote:"Auth0 documents only GET /userinfo, and AWS asks for GET in its own article \
on Auth0.",subject:{claim:"sub",mixedCase:!0,note:"`<connection>|<id>`, such as `auth0|\u2026` or `google-oauth2|\u2026`: another connection makes another user."},
emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:"Every connection that is enabled for the application sets `email_verified` honestly. On\
e to Entra ID or ADFS can be set to say always `true`."},claims:{given_name:{sent:"notAlways",note:"Database connections have none of their own."},family_name:{
sent:"notAlways",note:"Database connections have none of their own."}},issuer:{pattern:/^https:\/\/[^/]+$/,words:"https://<tenant>.<region>.auth0.com",customDomain:"\
https://<your custom domain>",refused:[]},slashAfterIssuer:!0,endSession:{url:"https://<domain>/oidc/logout?client_id=<client id>&post_logout_redirect_uri=<URL>",
note:"The URL must be one of Allowed Logout URLs, in the encoded form in which it is sent. Without `id_token_hint` Auth0 asks the person to confirm."},handoff:{
place:"Applications \u203A Applications \u203A Create Application \u203A Regular Web Applications",steps:["Make a Regular Web Application. A Single Page Applica\
tion is a public client, which Cognito cannot be.","Settings \u203A Allowed Callback URLs: enter the redirect URI from above.",'Settings \u203A Application Login URI\
, if you need it: enter a URL from "Where a sign-in starts" below.',"Settings \u203A Allowed Logout URLs: enter the URL to which the app sends people after it has en\
ded the session at Auth0.","Leave Allowed Web Origins and CORS empty: Cognito calls Auth0 from server to server.","Credentials \u203A Authentication Method: Client S\
ecret (Post).","Advanced Settings \u203A OAuth \u203A JSON Web Token Signature Algorithm: RS256.","Connections: enable those through which people may sign in."],
switchOff:["Require Pushed Authorization Requests of the application","JSON Web Encryption of tokens"],sendBack:[{key:"issuer",words:"Domain, under Settings, wi\
th `https://` before it and no slash at the end; the custom domain where sign-ins go through one"},{key:"clientId",words:"Client ID, under Settings"},{key:"clie\
ntSecret",words:"Client Secret, under Settings"}],attest:["The enabled connections are those that may reach this user pool."]},sources:["https://auth0.com/docs/\
api/authentication/user-profile/get-user-info","https://auth0.com/docs/get-started/applications/application-settings","https://auth0.com/docs/authenticate/login\
/logout/log-users-out-of-auth0","https://repost.aws/knowledge-center/auth0-oidc-cognito"]});var sy=Je({name:"cognito",title:"Amazon Cognito",scopes:["openid","email","profile"],openidBringsAll:!0,postNote:"The userInfo endpoint of Cognito answers only \
GET.",subject:{claim:"sub",mixedCase:!1,note:"A UUID in lower case; a user who is deleted and made anew has another one."},emailVerification:{kind:"claim",claim:"\
email_verified",always:!1,attest:"In the other pool no one but Cognito itself sets `email_verified`: no app client may write it, and no job sets it for users wh\
ose address is not proven."},issuer:{pattern:/^https:\/\/(?:issuer-)?cognito-idp\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/\1_[A-Za-z0-9]+$/,words:"h\
ttps://cognito-idp.<region>.amazonaws.com/<pool id>",customDomain:void 0,refused:[{pattern:/^https:\/\/[^/]+\.auth(?:-fips)?\.[a-z0-9-]+\.amazoncognito\.com(?:\/|$)/,
why:"The domain of a user pool's sign-in pages is not its issuer, whatever the path.",wayOut:"Write https://cognito-idp.<region>.amazonaws.com/<pool id>, of the\
 pool that people sign in to there."}]},endSession:{url:"https://<domain of the other pool>/logout?client_id=<client id there>&logout_uri=<URL>",note:"The URL m\
ust be one of the client's sign-out URLs there, byte for byte."},handoff:{place:"User pools \u203A (the pool) \u203A App clients",steps:["Make an app client wit\
h a client secret (Traditional web application).","Login pages \u203A Allowed callback URLs: enter the redirect URI from above. It is the domain of the pool that rec\
eives people, not of this one.","Identity providers: choose only those through which people may come.","OAuth grant types: only Authorization code grant.","Open\
ID Connect scopes: those from above.",'Allowed sign-out URLs: the URL from "Signing out" below, where the app ends both sessions.'],switchOff:[],sendBack:[{key:"\
issuer",words:"`https://cognito-idp.<region>.amazonaws.com/<User pool ID>`"},{key:"clientId",words:"Client ID of the app client"},{key:"clientSecret",words:"Cli\
ent secret of the app client"}],attest:["The other pool has a domain: sign-in goes through its pages.","The app client may read the attributes that the claims a\
bove name."]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html","https://docs.aws.amazon.com/cognito/latest/develop\
erguide/userinfo-endpoint.html","https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html"]});var ay=Je({name:"descope",title:"Descope",scopes:["openid","profile","email","descope.claims","descope.custom_claims"],subject:{claim:"sub",mixedCase:!0,note:"T\
he user id, such as `U2abcDEF`."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"The flow that signs people in verifies the email, by \
one-time password or magic link, also for people who use a passkey or a social login."},claims:{roles:{scope:"descope.claims",note:"It needs the scope `descope.\
claims`."},permissions:{scope:"descope.claims",note:"It needs the scope `descope.claims`."},tenants:{scope:"descope.claims",note:"It needs the scope `descope.cl\
aims`."}},emailRequired:"must",issuer:{pattern:/^https:\/\/[^/]+\/P[A-Za-z0-9]+(?:\/[A-Za-z0-9_-]+)?$/,words:"https://api.descope.com/<Project ID>",customDomain:"\
https://<host>/<Project ID>",refused:[]},retiredScopes:{"descope:claims":"descope.claims","descope:custom_claims":"descope.custom_claims"},endSession:{url:"http\
s://api.descope.com/oauth2/v1/logout",note:"With a custom domain its host replaces `api.descope.com`."},handoff:{place:"Applications",steps:["Open the OIDC appl\
ication, or add one.","Set Flow Hosting URL to the page that runs the sign-in flow, for example `https://auth.descope.io/<Project ID>?flow=sign-up-or-in`.","Add\
 the redirect URI from above to the approved redirect URLs.","Allow the scopes from above; `descope.claims` brings roles, permissions and tenants, `descope.cust\
om_claims` custom claims.","Make an Access Key for the project, or make the application a confidential client with a secret of its own."],switchOff:["Force PKCE\
 of the application"],sendBack:[{key:"issuer",words:"Issuer, on the page of the application; with a custom domain it begins with that domain"},{key:"clientId",words:"\
the Project ID, or the Client ID of a confidential application"},{key:"clientSecret",words:"the Access Key, or the Client Secret of a confidential application"}],
attest:["The audience (`aud`) of ID tokens holds the client id."]},sources:["https://docs.descope.com/identity-federation/applications/oidc-apps","https://docs.\
descope.com/identity-federation/applications/oidc-endpoints"]});function xa({firstSteps:e,issuerWords:t,attest:i,...o}){return Je({...o,scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"43 character\
s, others for each application: registering the application anew makes every user anew."},emailVerification:{kind:"none",why:"Microsoft never sends email_verifi\
ed for such tenants, and their admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"\
family_name"},claims:{email:{sent:"notAlways",note:"An optional claim. It is missing where the user's mail attribute is empty."},email_verified:{sent:"never"},xms_edov:{
scope:"email",note:'An optional claim, sent together with `email`, as `true` or as `"1"`.'},groups:{note:"An optional claim. Limit it to groups that are assigne\
d to the application: Cognito keeps about 50 ids."},roles:{note:"App roles; they are only in the ID token."}},handoff:{place:"Microsoft Entra admin center \u203A App\
 registrations \u203A New registration",steps:[...e,"Redirect URI: platform Web, and the redirect URI from above.","Token configuration \u203A Add optional claim \u203A I\
D: `email`, and `xms_edov` where the claims above name it.","Certificates & secrets \u203A New client secret: copy the Value, not the Secret ID, and note when it exp\
ires."],switchOff:[],sendBack:[{key:"issuer",words:t},{key:"clientId",words:"Application (client) ID"},{key:"clientSecret",words:"the Value of the client secret\
, with the day on which it expires"}],attest:i}})}var ly=xa({name:"entra",title:"Microsoft Entra ID",issuer:{pattern:/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
words:"https://login.microsoftonline.com/<tenant id>/v2.0, with the id of the tenant in lower case and not a domain name",customDomain:void 0,refused:[{pattern:/^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations)(?:\/|$)/i,
why:"Its ID tokens carry the tenant of the person who signs in, so iss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/<tenant id>/v2.\
0, and declare one provider for each tenant."},{pattern:/^https:\/\/login\.microsoftonline\.com\/consumers(?:\/|$)/i,why:"Its ID tokens carry the id of the tena\
nt that holds personal accounts, so iss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0, whi\
ch is that tenant."}]},endSession:{url:"https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:"The URL must be o\
ne of the redirect URIs of the application."},firstSteps:["Supported account types: accounts in this organizational directory only (single tenant)."],issuerWords:"\
`https://login.microsoftonline.com/<Directory (tenant) ID>/v2.0`",attest:["Every user who may sign in has a mail attribute.","Whether guests may sign in: their \
emails belong to other organisations.","Which email domains belong only to this tenant. Only those may be attested when accounts are linked."],sources:["https:/\
/learn.microsoft.com/entra/identity-platform/id-token-claims-reference","https://learn.microsoft.com/entra/identity-platform/optional-claims-reference","https:/\
/learn.microsoft.com/entra/identity-platform/userinfo","https://learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization"]});var cy=xa({name:"entra-external-id",title:"Microsoft Entra External ID",issuer:{pattern:/^https:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
words:"https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name",customDomain:void 0,refused:[]},endSession:{
url:"https://<tenant name>.ciamlogin.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:void 0},firstSteps:["Switch to the external tenant.",
"Supported account types: accounts in this organizational directory only."],issuerWords:"the value of `issuer` in the discovery document, with the id of the ten\
ant in the host and in the path",attest:["The application is added to the user flow through which customers sign in.","The user flow collects an email and has i\
t verified."],sources:["https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app","https://learn.microsoft.com/entra/identity-platform/o\
ptional-claims-reference","https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8592"]});var dy=En({name:"facebook",title:"Facebook",type:"facebook",providerName:"Facebook",scopes:["public_profile","email"],scopeSeparator:",",subject:{claim:"id",mixedCase:!1,
note:"Digits, others for each app. Mapped a second time it makes Facebook leave out the email."},emailVerification:{kind:"none",why:"Facebook has no claim for w\
hether an email is verified, and anyone may have an account there."},attributeMapping:{username:"id",email:"email",name:"name",given_name:"first_name",family_name:"\
last_name"},claims:{email:{sent:"notAlways",scope:"email",note:"Missing where people signed up by phone or did not allow it."},name:{sent:"always",scope:"public\
_profile"},first_name:{sent:"always",scope:"public_profile"},last_name:{sent:"always",scope:"public_profile"},middle_name:{sent:"notAlways",scope:"public_profil\
e"}},endSession:void 0,handoff:{place:"Meta for Developers \u203A My Apps \u203A Facebook Login \u203A Settings",steps:["Valid OAuth Redirect URIs: enter the re\
direct URI from above.","App settings \u203A Basic: URLs of the privacy policy and of the data deletion instructions.","Switch the app to Live. Meta may ask for\
 business verification."],switchOff:[],sendBack:[{key:"clientId",words:"App ID"},{key:"clientSecret",words:"App secret"},{key:"apiVersion",words:"the version of\
 the Graph API that the app uses"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/facebook.html","https://docs.aws.amazon.com/c\
ognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var uy=Je({name:"gitlab",title:"GitLab",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"claim",claim:"email_verified",
always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"name"},claims:{email:{note:"The primary address wi\
th the scope `email`; without it the public one, if there is any."},groups:{note:"All groups of the user, which can be more than the 2,048 characters that Cogni\
to keeps."},groups_direct:{note:"The groups that the user is a direct member of, in the ID token."}},issuer:{pattern:/^https:\/\/(?:gitlab\.com|(?!gitlab\.com\/)[^/]+(?:\/(?!oauth$)[^/]+)?)$/,
words:"https://gitlab.com, or the URL of the instance",customDomain:void 0,refused:[]},handoff:{place:"Admin area, group or user settings \u203A Applications \u203A Add n\
ew application",steps:["Redirect URI: enter the redirect URI from above.","Confidential: ticked.","Scopes: tick those from above, `openid` among them."],switchOff:[],
sendBack:[{key:"issuer",words:"the URL of the instance, without a slash at the end"},{key:"clientId",words:"Application ID"},{key:"clientSecret",words:"Secret, \
which is shown once"}],attest:["Who may have an account on this instance. On `gitlab.com` that is everyone."]},sources:["https://docs.gitlab.com/integration/ope\
nid_connect_provider","https://docs.gitlab.com/integration/oauth_provider/"]});var fy=En({name:"google",title:"Google",type:"google",providerName:"Google",scopes:["openid","email","profile"],subject:{claim:"sub",mixedCase:!1,note:"21 digit\
s."},emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verifi\
ed",name:"name",given_name:"given_name",family_name:"family_name"},claims:{email:{sent:"always",scope:"email"},email_verified:{sent:"always",scope:"email"},name:{
sent:"always",scope:"profile"},given_name:{sent:"always",scope:"profile"},family_name:{sent:"notAlways",scope:"profile"},picture:{sent:"always",scope:"profile"}},
endSession:void 0,handoff:{place:"Google Cloud console \u203A APIs & Services \u203A Credentials",steps:["OAuth consent screen: choose Internal for one Workspac\
e, else External, and publish it (In production).","Authorized domains: the domain of the redirect URI; `amazoncognito.com` for a prefix domain.","Create creden\
tials \u203A OAuth client ID \u203A Web application.","Authorized redirect URIs: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"clientId",words:"\
Client ID"},{key:"clientSecret",words:"Client secret"}],attest:["Whether anyone with a Google account may sign in, or only people of the Workspace."]},sources:[
"https://docs.aws.amazon.com/cognito/latest/developerguide/google.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateI\
dentityProvider.html"]});var py=Je({name:"idura",title:"Idura Verify",scopes:["openid"],subject:{claim:"sub",mixedCase:!1,note:"A GUID in lower case and in braces, such as `{0f9960a0-d2\
8d-4353-a3e2-ea07f8ffa185}`."},emailVerification:{kind:"none",why:"Electronic identities carry no email."},attributeMapping:{username:"sub",name:"name",given_name:"\
given_name",family_name:"family_name"},claims:{email:{sent:"never",scope:void 0},email_verified:{sent:"never",scope:void 0},name:{sent:"notAlways",scope:void 0,
note:"Which names are there depends on the electronic identity."},given_name:{sent:"notAlways",scope:void 0,note:"Which names are there depends on the electroni\
c identity."},family_name:{sent:"notAlways",scope:void 0,note:"Which names are there depends on the electronic identity."},birthdate:{scope:void 0},address:{scope:void 0},
phone_number:{scope:void 0}},nationalIdClaims:["cprNumberIdentifier","ssn","socialno","hetu"],emailRequired:"must-not",issuer:{pattern:/^https:\/\/[^/]+$/,words:"\
https://<name>.idura.broker (older tenants: https://<name>.criipto.id)",customDomain:"https://<your domain>",refused:[]},endSession:{url:"https://<domain>/oauth\
2/logout?post_logout_redirect_uri=<a registered callback URL>",note:"Needed only where single sign-on is enabled for the domain."},handoff:{place:"Dashboard \u203A A\
pplications \u203A Add application \u203A OpenID Connect",steps:["Choose a Client ID that no other application has, test and production apart, for example `urn:\
acme:production:cognito`.","Callback URLs: enter the redirect URI from above.","Choose the electronic identities that people may use. Cognito sends no `acr_valu\
es`, so Idura offers all of them.","Save, then open the application again: OpenID Connect \u203A OAuth2 Code Flow: enable it. The secret is shown once.","Scope \
strategy: static, with which `openid` brings every claim; with dynamic, tell us which of `ssn`, `address` and `phone` to ask for.",'User info response strategy:\
 `plainJson`. Cognito refuses every other with "invalid token_type in idp oauth response".',"For production, use a domain of your own: people see it when they s\
ign in."],switchOff:["`signedJwt`, `signedAndEncryptedJwt` and `fromTokenEndpoint` as the user info response strategy"],sendBack:[{key:"issuer",words:"Domain, w\
ith `https://` before it"},{key:"clientId",words:"Client ID / Realm, which may be a URN"},{key:"clientSecret",words:"the secret, which is shown once and kept as\
 a hash"}],attest:["No electronic identity of the Finnish Trust Network is enabled: it demands signed requests, which Cognito does not send."]},sources:["https:\
//docs.idura.app/verify/integrations/aws-cognito","https://docs.idura.app/verify/getting-started/oidc-intro","https://docs.idura.app/verify/reference/token-cont\
ents"]});var my=Je({name:"keycloak",title:"Keycloak",subject:{claim:"sub",mixedCase:!0,note:"A UUID in lower case; `f:<component>:<name>` for users of a federated store."},
emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"Email verified is on only for users whose address is proven: the realm asks for Verify \
email, and no admin, import or identity provider with Trust Email sets it otherwise."},claims:{roles:{note:"It needs a mapper with Add to ID token or Add to use\
rinfo."},groups:{note:"It needs a mapper with Add to ID token or Add to userinfo."}},issuer:{pattern:/^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+$/,words:"https\
://<host>/realms/<realm>, or https://<host>/auth/realms/<realm> on older servers",customDomain:void 0,refused:[]},endSession:{url:"<issuer>/protocol/openid-conn\
ect/logout?client_id=<client id>&post_logout_redirect_uri=<URL>",note:"The URL must be one of Valid post logout redirect URIs. Without `id_token_hint` Keycloak \
asks the person to confirm."},handoff:{place:"(the realm) \u203A Clients \u203A Create client \u203A OpenID Connect",steps:["Client authentication: on. Authenti\
cation flow: only Standard flow.","Valid redirect URIs: enter the redirect URI from above.","Valid post logout redirect URIs: the page of the app that people se\
e after signing out of Keycloak.","Credentials \u203A Client Authenticator: Client Id and Secret.","Client scopes: `email` and `profile` among the default ones."],
switchOff:["Require PKCE (Proof Key for Code Exchange Code Challenge Method: empty)","Require DPoP bound tokens"],sendBack:[{key:"issuer",words:"the value of `i\
ssuer` under Realm settings \u203A OpenID Endpoint Configuration"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret, under Credential\
s"}],attest:["The server answers under its public name on port 443, with a certificate of a public authority."]},sources:["https://www.keycloak.org/docs/latest/\
server_admin/index.html#_oidc_clients","https://www.keycloak.org/server/hostname","https://github.com/keycloak/keycloak/pull/44365"]});var hy=Je({name:"linkedin",title:"LinkedIn",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"10 characters such as `MDRHj2Asx8`, othe\
rs for each application."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:void 0},claims:{email:{note:"The primary address of the membe\
r."},locale:{note:"An object with country and language, which no attribute of Cognito can hold: leave it unmapped."}},issuer:{pattern:/^https:\/\/www\.linkedin\.com\/oauth$/,
words:"https://www.linkedin.com/oauth",customDomain:void 0,refused:[{pattern:/^https:\/\/(?:www\.)?linkedin\.com$/,why:"LinkedIn keeps no discovery document the\
re, and its ID tokens carry another issuer.",wayOut:"Write https://www.linkedin.com/oauth."}]},handoff:{place:"`developer.linkedin.com` \u203A My apps \u203A Create app",
steps:["Create the app for the company's LinkedIn page, and have an admin of the page verify it.",'Products: request access to "Sign In with LinkedIn using Open\
ID Connect".',"Auth \u203A Authorized redirect URLs for your app: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"issuer",words:"`https://www.\
linkedin.com/oauth`, the same for everybody"},{key:"clientId",words:"Client ID, under Auth"},{key:"clientSecret",words:"Primary Client Secret, under Auth"}],attest:[]},
sources:["https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2","https://www.linkedin.com/oauth/.well-known/open\
id-configuration"]});var yy=Pa({name:"login-gov",title:"Login.gov",subject:{claim:"NameID",mixedCase:!1,note:"A UUID in lower case, others for each agency."},subjectCopy:"uuid",emailVerification:{
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
n.html"]});var gy=Je({name:"oidc",title:"the identity provider",attributeMapping:{username:"sub",email:"email",email_verified:"email_verified"},handoff:{place:"where appli\
cations (clients) are registered",steps:["Register a confidential web application for the authorization code grant.","Enter the redirect URI from above, one lin\
e for each.","Choose `client_secret_post` as the way in which the application authenticates at the token endpoint.","Allow the scopes from above.","Have ID toke\
ns signed with RS256."],switchOff:[],sendBack:[{key:"issuer",words:"the value of `issuer` in the discovery document"},{key:"clientId",words:"the client id"},{key:"\
clientSecret",words:"the client secret, with the day on which it expires"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/cogni\
to-user-pools-oidc-idp.html"]});var vy=Je({name:"okta",title:"Okta",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`."},
emailVerification:{kind:"none",why:"Okta sends email_verified but tells integrators not to rely on it: its admins set emails without proof."},attributeMapping:{
username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"family_name"},claims:{groups:{scope:"groups",note:"It needs the scope `groups` and\
 a groups claim filter that lets only a few through: Cognito keeps 2,048 characters."}},issuer:{pattern:/^https:\/\/[^/]+(?:\/oauth2\/[A-Za-z0-9_-]+)?$/,words:"\
https://<org>.okta.com, or https://<org>.okta.com/oauth2/<id> for a custom authorization server",customDomain:"https://<your domain>, where the application's is\
suer mode says so",refused:[]},endSession:{url:"<issuer>/oauth2/v1/logout?id_token_hint=<ID token of Okta>&post_logout_redirect_uri=<URL>",note:"Of a custom aut\
horization server `<issuer>/v1/logout`. The app never sees the ID token of Okta, so people may have to sign out there themselves."},handoff:{place:"Applications\
 \u203A Create App Integration \u203A OIDC - OpenID Connect \u203A Web Application",steps:["Grant type: only Authorization Code.","Sign-in redirect URIs: enter \
the redirect URI from above.","Sign-out redirect URIs: the page of the app that people see after signing out of Okta.","Client authentication: Client secret, se\
nt by `client_secret_post`.","Assignments: the people or groups who may sign in.","Sign On \u203A OpenID Connect ID Token: note which issuer the application uses, th\
e org's or the custom domain.","The org authorization server is enough. A custom one refuses every request until an access policy lets this application in."],switchOff:[
"Require PKCE as additional verification"],sendBack:[{key:"issuer",words:"the Okta domain with `https://` before it, or the Issuer URI of the custom authorizati\
on server"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"the client secret"}],attest:["Which email domains belong only to this organisation. On\
ly those may be attested when accounts are linked."]},sources:["https://developer.okta.com/docs/concepts/auth-servers/","https://developer.okta.com/docs/guides/\
customize-tokens-groups-claim/main/","https://developer.okta.com/docs/guides/submit-app/openidconnect/main/"]});var by=Je({name:"one-login",title:"OneLogin",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"none",why:"OneLogin does\
 not document email_verified, and its admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"\
family_name"},claims:{groups:{scope:"groups",note:"It needs the scope `groups` and the parameter Groups set to User Roles, semicolon delimited: the values are n\
ames of roles."}},issuer:{pattern:/^https:\/\/[a-z0-9-]+\.onelogin\.com\/oidc\/2$/,words:"https://<subdomain>.onelogin.com/oidc/2",customDomain:void 0,refused:[]},
endSession:{url:"https://<subdomain>.onelogin.com/oidc/2/logout",note:"It returns to the app only with `id_token_hint`, an ID token of OneLogin, which the app n\
ever sees; without it people end on OneLogin's own page."},handoff:{place:"Applications \u203A Applications \u203A Add App \u203A OpenId Connect (OIDC)",steps:[
"Configuration \u203A Redirect URI's: enter the redirect URI from above.",'Configuration \u203A Login Url: a URL from "Where a sign-in starts" below, where people st\
art at the OneLogin portal.',"SSO \u203A Application Type: Web. Token Endpoint \u203A Authentication Method: POST. Basic, which is the default, fails at the first sign-in\
.","Users or Roles: those who may sign in."],switchOff:["None (PKCE) as the Authentication Method of the Token Endpoint"],sendBack:[{key:"issuer",words:"Issuer \
URL, under SSO; it ends in `/oidc/2`"},{key:"clientId",words:"Client ID, under SSO"},{key:"clientSecret",words:"Client Secret, under SSO"}],attest:["Which email\
 domains belong only to this organisation. Only those may be attested when accounts are linked."]},sources:["https://developers.onelogin.com/openid-connect/conn\
ect-to-onelogin","https://developers.onelogin.com/openid-connect/api/logout"]});var wy=Je({name:"ping-one",title:"PingOne",subject:{claim:"sub",mixedCase:!0,note:"A UUID by default; the application's attribute mapping can fill it from somet\
hing else."},emailVerification:{kind:"none",why:"PingOne does not document email_verified; a team that has seen it in a token can map it and vouch for the domai\
ns."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"family_name"},issuer:{pattern:/^https:\/\/(?:auth\.pingone\.(?:com|eu|ca|asia|com\.au)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!auth\.pingone\.)[^/]+)\/as$/,
words:"https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/as",customDomain:"https://<your domain>/as",refused:[]},endSession:{url:"<issuer>/sig\
noff?client_id=<client id>&post_logout_redirect_uri=<URL>",note:"The URL must be one of the application's Signoff URLs."},handoff:{place:"Applications \u203A Applica\
tions \u203A + \u203A OIDC Web App",steps:["Configuration \u203A Response Type: Code. Grant Type: Authorization Code.","Redirect URIs: enter the redirect URI fr\
om above.","Signoff URLs: the page of the app that people see after signing out of PingOne.","Token Endpoint Authentication Method: Client Secret Post. The samp\
les of PingOne use Basic, with which sign-in fails.","Resource Access: grant the scopes from above.","Attribute Mappings: a line for each of the claims above."],
switchOff:["PKCE Enforcement (OPTIONAL, neither REQUIRED nor S256_REQUIRED)","Require Signed Request Object"],sendBack:[{key:"issuer",words:"Issuer ID, under Co\
nfiguration; it ends in `/as` and holds the domain of the environment's region"},{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret"}],
attest:["The application is enabled, and the people who may sign in are in its groups."]},sources:["https://docs.pingidentity.com/pingone/applications/p1_token_\
endpoint_authentication_methods.html","https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html"]});var ky=Pa({name:"saml",title:"SAML 2.0",handoff:{place:"where applications (service providers) are registered",steps:["Register a service provider for the bindi\
ng HTTP-POST.","Enter the ACS URL and the entity id from above, one application for each domain.","Send a persistent NameID that never changes, not an email add\
ress.","Send the attributes from above under exactly these names.","Sign the response or the assertion with SHA-256."],switchOff:[],sendBack:[{key:"metadataUrl",
words:"the URL of the metadata, or the metadata as a file"}],attest:["The NameID of a person never passes to someone else."]},sources:["https://docs.aws.amazon.\
com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var ii=[ny,iy,oy,sy,ay,ly,cy,dy,uy,fy,py,my,hy,yy,gy,vy,by,wy,ky];var Ay=[{name:"franceconnect",title:"FranceConnect",pattern:/^https:\/\/(?:[^/]+[.-])?franceconnect\.(?:gouv\.)?fr(?:\/|$)/,why:"FranceConnect needs parameters \
in the authorize request that Cognito never sends, and answers userinfo requests with a signed JWT, which Cognito cannot read.",wayOut:"Run a proxy that adds th\
e one and unpacks the other, and use preset: oidc with the issuer and endpoints of the proxy.",source:"https://docs.partenaires.franceconnect.gouv.fr/"},{name:"\
github",title:"GitHub",pattern:/^https:\/\/(?:www\.)?github\.com(?:\/|$)/,why:"GitHub signs people in by plain OAuth 2.0: it has no ID token and no discovery do\
cument, which Cognito needs.",wayOut:"Run a wrapper that makes OpenID Connect of it, and use preset: oidc with the issuer of the wrapper.",source:"https://githu\
b.com/TimothyJones/github-cognito-openid-wrapper"},{name:"helseid",title:"HelseID",pattern:/^https:\/\/helseid-sts(?:\.[a-z0-9-]+)*\.nhn\.no(?:\/|$)/,why:"Helse\
ID accepts no client secret, and Cognito authenticates with nothing else.",wayOut:"Run a proxy that signs client assertions in front of the token endpoint, and \
use preset: oidc with the endpoints of the proxy.",source:"https://github.com/aws-samples/cognito-external-idp-proxy"},{name:"salesforce",title:"Salesforce",pattern:void 0,
why:"Salesforce forces PKCE on applications that partners ship, and its admins can force it on others; Cognito sends none to an identity provider.",wayOut:'Trus\
t it by SAML, with preset: saml. Or use preset: oidc with an External Client App of your own, where "Require PKCE" is off.',source:"https://developer.salesforce\
.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/secure_code_ac_eca.htm"}];function Sy(e){let t=ii.find(i=>i.name===e);if(t===void 0)throw new Error(`no preset is called ${e}`);return t}function Ia(e){return[...ii.flatMap(xx),...Ay].find(
({pattern:t})=>t?.test(e))}function xx(e){return e.type==="oidc"?e.issuer?.refused??[]:e.type==="saml"&&e.notByOidc!==void 0?[e.notByOidc]:[]}var Py=[...new Set(
ii.flatMap(({nationalIdClaims:e})=>e))].sort();var xy={code:"issuer-cannot-work",severity:"error",title:"No sign-in through this issuer can ever succeed",why:"Cognito demands that iss of every ID token equal\
s the issuer, sends a client secret and no PKCE, nonce or acr_values, and reads userinfo as plain JSON. A vendor that does otherwise shows it only when someone \
tries to sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,endpoints:i,
at:o}of e.identityProviders.filter(s=>s.type==="oidc")){let s=Ia(t);s===void 0||i!==void 0||(yield{message:`${g(t)} cannot be trusted by a user pool. ${s.why}`,
fix:s.wayOut,place:o.value("issuer")})}}};var Ry={code:"issuer-malformed",severity:"error",title:"Cognito does not accept this issuer",why:"Cognito reads <issuer>/.well-known/openid-configuration over t\
he internet and demands that iss of every ID token equals the issuer. A wrong one shows only at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/\
latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,at:i}of e.identityProviders.filter(o=>o.type==="oidc")){let o=Ix(
t);o===void 0||St(t)||(yield{message:`The issuer ${g(t)} ${o.problem}.`,fix:o.fix,edit:o.meant===void 0?void 0:We(i.value("issuer"),o.meant),place:i.value("issu\
er")})}}};function Ix(e){let t=Iy(e);if(t===void 0)return;let i=Rx(e);return Iy(i)===void 0?{problem:t,fix:`Write ${g(i,i.length)}.`,meant:i}:{problem:t,fix:oa(
e)??`Copy the value of "issuer" from the provider's discovery document, without a slash at its end.`}}function Rx(e){return Oy(e.trim().replace(/^https:/i,"http\
s:")).replace(/\/\.well-known(?:\/.*)?$/,"").replace(/\/+$/,"")}function Oy(e){return e.replace(/^https:\/\/[^/]*/,t=>t.toLowerCase())}function Iy(e){let t=Yr(e);
return t!==void 0?t:e.includes("?")?"must not have a query":/\/\.well-known(?:\/|$)/.test(e)?"is the address of the discovery document; the issuer is what prece\
des /.well-known/":e.endsWith("/")?"must not end with a slash":Oy(e)===e?void 0:"must write the host in lower case, as iss of ID tokens does: Cognito compares t\
hem letter by letter"}var Ty={code:"issuer-of-new-pool",severity:"error",title:"A new pool cannot have the updated issuer",why:"AWS gives a pool the original issuer unless it is aske\
d for the other one, which no Terraform provider can do. Outputs and consumers with the updated issuer would refuse every token.",source:"https://docs.aws.amazo\
n.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:{userPool:e}}){e.kind!=="created"||e.issuer!=="updated"||(yield{
message:"issuer is updated, and the stack makes the pool.",fix:"Remove issuer.",edit:{kind:"remove",place:e.at.key("issuer")},place:e.at.value("issuer")})}};var Cy={code:"issuer-unlike-vendor",severity:"warning",title:"The issuer does not look like one of the vendor",why:'Another form most often means that a part is\
 missing or that the issuer of another kind of token was copied. Sign-in then fails with "Bad id_token issuer".',source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{preset:t,issuer:i,at:o}of e.identityProviders.filter(s=>s.type==="oidc")){let s=t.
issuer;if(s===void 0||s.pattern.test(i)||Yr(i)!==void 0||i.endsWith("/")||Ia(i)!==void 0)continue;let a=s.customDomain===void 0?"":`, or with your custom domain\
 ${s.customDomain}`;yield{message:`${g(i)} is not of the form that ${t.title} uses: ${s.words}${a}.`,fix:`Compare it with what ${t.title} shows as the issuer of\
 the application.`,place:o.value("issuer")}}}};var $y={code:"linked-email-not-mapped",severity:"error",title:"A linked provider does not map what linking goes by",why:"The function sees only mapped attribute\
s. Without email it finds no one; without email_verified Cognito shows it a placeholder, so it must treat every email as unverified.",source:"https://docs.aws.a\
mazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(d=>d.name===t);if(s===void 0||ei(s))continue;let{emailVerification:a}=s.preset,r=s.attributeMapping,n=d=>[{...s.at.
to("attributeMapping").key(d),note:`${d} is not mapped here`}];Object.hasOwn(r,"email")?i==="verifiedClaim"&&a.kind==="unsaid"?yield{message:`No claim of ${g(t)}\
 says that an email is verified. ${a.why}`,fix:"Write trustEmail: attested with the emailDomains to link, or remove the provider from accountLinking.providers.",
place:o.key()}:i==="verifiedClaim"&&!Object.hasOwn(r,"email_verified")&&(yield{message:`${g(t)} does not map email_verified, so no email of it could be trusted.`,
fix:"Map email_verified. If the provider has no such claim and all its emails are yours, write trustEmail: attested with emailDomains.",place:o.key(),related:n(
"email_verified")}):yield{message:`${g(t)} does not map email, so no user could ever be found for it.`,fix:"Map email, or remove the provider from accountLinkin\
g.providers.",place:o.key(),related:n("email")}}}};var Ny={code:"linked-subject-not-mapped",severity:"error",title:"A linked SAML provider does not map its subject",why:"A link names the NameID as the provider s\
ent it, and a mapping cannot name the NameID. A case-insensitive pool lower-cases it in the user name, so the function finds it nowhere else and would link no o\
ne.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){if(!Xs(e.userPool))for(let{name:t,
subjectAttribute:i,at:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(a=>a.name===t);s?.type!=="saml"||Object.hasOwn(s.attributeMapping,i)||
(yield{message:`${g(t)} does not map ${g(i)}, in which linking looks for the NameID.`,fix:`Have the provider send an attribute with the same value as the NameID\
, and map it: ${i}: <name of the attribute>. Or remove the provider from accountLinking.providers.`,place:o.key(),related:[{...s.at.key("attributeMapping"),note:"\
it is not mapped here"}]})}}};var _y={code:"linking-needs-adoption",severity:"error",title:"A trigger cannot be attached to a pool that is only referred to",why:"Providers, app clients and a\
 domain are resources next to the pool. Its pre sign-up trigger, with which accounts are linked, is part of the pool itself: nothing but the stack that manages \
the pool can set it.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e;if(i.kind!=="referenced"||t===void 0)return;let{key:o,at:s}=t.askedBy;yield{message:`${o==="accountLinking"?"Linking":o} n\
eeds the pre sign-up trigger of the pool ${Ox(i.reference)}, which is managed elsewhere.`,fix:`Write userPool.adopt${"id"in i.reference?`: ${i.reference.id}`:" \
with the id of the pool"} in place of reference: this stack then manages the pool's pre sign-up trigger and leaves everything else as it is. The team that manag\
es the pool now must leave that trigger out, or ignore it.`,place:s,related:[{...i.at.key("reference"),note:"the pool is only referred to"}]}}};function Ox(e){return"\
id"in e?e.id:"name"in e?g(e.name):`whose id ${Ci(e.idFrom)} gives`}function Ey(e){let{accountLinking:t}=e;return{providers:e.identityProviders.map(i=>$x(i,t)),caseSensitiveUsernames:Xs(e.userPool),...t===void 0?Tx:Cx(e,t)}}var Tx={
whenUnsafe:"separateUser",whenNoMatch:"createUser",linkInvitedUsers:!1,afterLink:"continue"};function Cx({userPool:e},t){return{whenUnsafe:t.whenUnsafe,whenNoMatch:t.
whenNoMatch,linkInvitedUsers:t.linkInvitedUsers,afterLink:t.afterLink,...t.nativeSignUp==="refuseKnownEmail"&&{nativeSignUp:t.nativeSignUp},...t.whenNoMatch==="\
createNative"&&e.kind==="created"&&{newUsers:Nx(e)},...t.messages!==void 0&&{messages:t.messages}}}function $x({name:e,attributeMapping:t,allowedEmailDomains:i},o){
let s=Object.hasOwn(t,"email_verified"),a=o?.providers.find(r=>r.name===e);return{name:e,...i!==void 0&&{admission:{emailDomains:i,emailVerifiedMapped:s}},...a!==
void 0&&{link:{trustEmail:a.trustEmail,emailVerifiedMapped:s,...a.emailVerifiedAlways&&{emailVerifiedAlways:!0},emailDomains:a.emailDomains,subjectAttribute:a.subjectAttribute}}}}
function Nx({signInWith:e,requiredAttributes:t}){return{emailIsUsername:e.includes("email"),requiredAttributes:t.filter(i=>i!=="email")}}var Ly=4096,Dy={code:"linking-policy-too-long",severity:"error",title:"The linking policy exceeds Lambda's 4 KB of environment variables",why:"The function read\
s each provider from an environment variable, and Lambda allows 4 KB of those in all. AWS refuses more when the function is made.",source:"https://docs.aws.amaz\
on.com/lambda/latest/dg/gettingstarted-limits.html",*check({federation:e}){let{accountLinking:t,preSignUpFunction:i}=e;if(i===void 0)return;let o=JSON.stringify(
Ey(e)),s=Buffer.byteLength(JSON.stringify({LINKING_POLICY:o}));s<=Ly||(yield{message:`What the function must know of ${kt(e.identityProviders.length,"provider")}\
 needs ${s} bytes; Lambda allows ${Ly}.`,fix:"List fewer emailDomains and allowedEmailDomains, shorten the messages, link fewer providers, or split the provider\
s between pools.",place:t?.at.key("providers")??i.askedBy.at})}};var My={code:"linking-without-providers",severity:"error",title:"Account linking has no provider to link",why:"By default every provider is linked whose mapping\
 carries email and email_verified. Where there is none, the function would be deployed and link no one.",source:"https://docs.aws.amazon.com/cognito/latest/deve\
loperguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){if(e.accountLinking?.providers.length!==0||e.pendingProviders.length>
0)return;let t=e.identityProviders;yield{message:t.length===0?"No identity provider is declared.":"No identity provider maps both email and email_verified, and \
accountLinking.providers names none.",fix:t.length===0?"Declare one under identityProviders, or remove accountLinking.":"Map both attributes, or name a provider\
 under accountLinking.providers with trustEmail: attested and its emailDomains.",place:e.accountLinking.at.key(),related:t.map(({name:i,attributeMapping:o,at:s})=>({
...s.key("attributeMapping"),note:`${i} does not map ${Object.hasOwn(o,"email")?"email_verified":"email"}`}))}}};var Uy={code:"local-state-at-absolute-path",severity:"error",title:"The local state is at an absolute path",why:"An absolute path, or one that counts on a home \
folder, is there on one machine only. On the next one Terraform finds no state and plans to make everything anew.",source:"https://developer.hashicorp.com/terra\
form/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings;/^(?:[/\\~]|[A-Za-z]:)/.test(
o)&&(yield{message:`${g(o)} is not relative to the generated configuration.`,fix:"Write a relative path, or choose a backend that machines share, such as s3.",place:i.
to("backend").to("local").value("path")})}};var Fy={code:"local-state-path-taken",severity:"error",title:"The local state would be at the path of another file",why:"Terraform reads the file that is there \
as the state, and fails. Or it overwrites the file, and the next synth overwrites the state with everything that it knows of the stack.",source:"https://develop\
er.hashicorp.com/terraform/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings,s=ey(
e.stackName,o);s!==void 0&&(yield{message:`${g(o)} ${s}.`,fix:"Write path: terraform.tfstate.",edit:We(i.to("backend").to("local").value("path"),"terraform.tfst\
ate"),place:i.to("backend").to("local").value("path")})}};var jy={code:"managed-login-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for managed login",why:"With managed login a client ne\
eds a style, or its pages do not load. Version 5 of the AWS provider does not have the resource.",source:"https://registry.terraform.io/providers/hashicorp/aws/\
latest/docs/resources/cognito_managed_login_branding",*check({federation:{terraform:e,userPool:t}}){let{awsProviderVersion:i}=e;if(t.domain?.managedLogin!==!0||
!ka(i))return;let o=e.at.has("awsProviderVersion");yield{message:`managedLogin needs version 6 of the AWS provider, and awsProviderVersion ${g(i)} admits versio\
n 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform, or managedLogin: false.',...o&&{edit:We(e.at.value("awsProviderVersion"),">= 6.0, < 7.0")},
place:t.at.to("domain").value("managedLogin"),related:o?[{...e.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]}}};var qy={code:"mapped-attribute-immutable",severity:"error",title:"A mapped attribute cannot change",why:"Cognito writes mapped attributes at every sign-in, also\
 when the value is the same. With an immutable one everyone signs in exactly once.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-us\
er-pools-specifying-attribute-mapping.html",*check({federation:e}){let t=Qt(e.userPool).filter(({mutable:i})=>!i).map(({name:i})=>i);for(let{attributeMapping:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping");for(let a of t.filter(r=>Object.hasOwn(i,ke+r)))s.has(ke+a)&&(yield{message:`${g(ke+a)} is declared \
with mutable: false, so the second sign-in of every user would fail.`,fix:"Map into a mutable attribute. An attribute of an existing pool cannot be made mutable\
: declare another.",place:s.key(ke+a),related:[{...e.userPool.at.to("customAttributes").to(a).value("mutable"),note:"it is made immutable here"}]})}}};function fd({claims:e},t){return Object.hasOwn(e,t)?e[t]:void 0}function Ei(e,t,i){let o=fd(e,i)?.scope,s=e.type==="oidc"&&e.openidBringsAll&&t.length===1;return o===
void 0||s||t.includes(o)?void 0:o}function Ra({identityProviders:e,userPool:t}){return e.flatMap(i=>{if(i.type==="saml")return[];let{name:o,preset:s,scopes:a,attributeMapping:r,at:n}=i;return Object.
entries(r).flatMap(([d,l])=>{let m=Ei(s,a,l);return m===void 0||m==="email"?[]:[{attribute:d,claim:l,scope:m,required:Fr(t).includes(d),place:n.to("attributeMap\
ping").has(d)?n.to("attributeMapping").value(d):n.value("scopes"),scopesPlace:n.value("scopes"),message:`${g(o)} fills ${d} from ${g(l)}, which comes with the s\
cope ${m}; it does not ask for that scope.`}]})})}var Wy={code:"mapped-claim-scope-missing",severity:"warning",title:"A claim is mapped that is not asked for",why:"Most providers send a claim only for its scope\
: names and the like for profile, the phone number for phone, the address for address. An attribute whose claim does not arrive stays empty, and no error says s\
o.",source:"https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,message:a}of Ra(
e))o||(yield{message:a,fix:`Add ${i} to scopes, or write ${t}: null under attributeMapping. Where the provider sends the claim without it, accept this warning w\
ith the reason.`,place:s})}};var Ky={code:"message-sender-missing",severity:"error",title:"The pool has no sender for these messages",why:"Cognito refuses a pool that sends text messages wi\
thout an SMS configuration, or MFA codes by email without Amazon SES. An SMS configuration names an IAM role through which Cognito sends, and is Terraform of yo\
ur own: an override file.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{mfa:i,autoVerify:o,signIn:s,email:a,at:r}=t,n=ra(e);for(let[l,m]of i.methods.entries()){if(m==="totp"||i.mode==="off")continue;
let p=r.to("mfa").to("methods").value(l),{fix:u,edit:h}=mr(p,i.methods,"totp");m==="sms"&&!n&&(yield{message:`The method sms needs ${pd}.`,fix:`${u} ${Vy}`,edit:h,
place:p}),m==="email"&&a===void 0&&(yield{message:"The method email needs an identity of Amazon SES that sends the codes.",fix:`${u} Or add userPool.email with \
its sesIdentityArn.`,edit:h,place:p})}let d=s?.firstFactors.indexOf("smsOtp")??-1;if(d!==-1&&!n){let l=r.to("signIn").to("firstFactors").value(d);yield{message:`\
smsOtp needs ${pd}.`,fix:`Remove smsOtp. ${Vy}`,edit:s?.firstFactors.length===1?void 0:ge(l),place:l}}if(o.includes("phone_number")&&!n){let l=r.has("autoVerify"),
m=r.to(l?"autoVerify":"signInWith").value(o.indexOf("phone_number")),p=`autoVerify: [${o.filter(u=>u!=="phone_number").join(", ")}]`;yield{message:`Phone number\
s are verified by text message${l?"":" by default, because people sign in with them"}, which needs ${pd}.`,...l?{fix:"Remove phone_number.",edit:ge(m)}:{fix:`Ad\
d to userPool: ${p}.`,edit:na(r.value(),p)},place:m}}}},pd="an SMS configuration, which the spec cannot give",Vy="Where text messages must be sent, write sms_co\
nfiguration for aws_cognito_user_pool.pool in an override file, and name the file in terraform.include.";var Hy=nt(By()),Jy=131072,Gy=50,oi="urn:oasis:names:tc:SAML:2.0:metadata",md="http://www.w3.org/2000/09/xmldsig#";function Ta(e){if(e.length>Jy)return`holds ${e.
length} characters; Cognito accepts at most ${Jy}`;if(/<!doctype\s+html/i.test(e))return"is a web page";if(/<!(?:doctype|entity)/i.test(e))return"holds a docume\
nt type declaration, which metadata never has";let t=Fx(e);return"problem"in t?t.problem:Lx(t,e)??Dx(t)??Ux(t)}var Oa=`{${oi}}EntityDescriptor`,hd=`${Oa}/{${oi}\
}IDPSSODescriptor`,_x=`${hd}/{${oi}}SingleSignOnService`,Zy=`${hd}/{${oi}}KeyDescriptor`,Yy=`${Zy}/{${md}}KeyInfo/{${md}}X509Data/{${md}}X509Certificate`,Ex=["u\
rn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect","urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"];function Lx({encoding:e},t){return e===void 0||/^utf-?8$/i.
test(e)||/^[\x00-\x7f]*$/.test(t)&&/^(?:us-ascii|iso-8859-|windows-125)/i.test(e)?void 0:"is text in UTF-8, but its first line declares another encoding"}function Dx({
elements:e}){let t=new Set(e.map(({path:o})=>o));return t.has(`{${oi}}EntitiesDescriptor`)?"describes several entities (EntitiesDescriptor); Cognito accepts one\
 EntityDescriptor":t.has(Oa)?t.has(hd)?e.find(({path:o})=>o===Oa)?.attributes.get("entityID")?.trim()===void 0?"does not name the identity provider: its EntityD\
escriptor has no entityID":t.has(Yy)?e.some(o=>o.path===Yy&&Mx(o)!=="encryption")?void 0:"has no certificate to check signatures with: its KeyDescriptors are on\
ly for encryption":"has no certificate to check signatures with: it has no KeyDescriptor with an X509Certificate":t.has(`${Oa}/{${oi}}SPSSODescriptor`)?"describ\
es a service provider (SPSSODescriptor), not an identity provider":"describes no identity provider: it has no IDPSSODescriptor":e[0]?.path.endsWith("}EntityDesc\
riptor")===!0?`is XML, but no SAML metadata: its EntityDescriptor is not in the namespace ${oi}`:"is XML, but no SAML metadata: its outermost element is not an \
EntityDescriptor"}function Mx(e){let t=e;for(;t!==void 0&&t.path!==Zy;)t=t.parent;return t?.attributes.get("use")}function Ux({elements:e}){let t=e.filter(({path:s})=>s===
_x);if(t.length===0)return"does not say where to sign in: it has no SingleSignOnService";let i=t.filter(({attributes:s})=>Ex.includes(s.get("Binding")??""));return i.
length===0?"has no SingleSignOnService for the bindings HTTP-Redirect or HTTP-POST, which are those that Cognito knows":i.some(({attributes:s})=>!/^https:\/\/[^\s/]+(?:\/\S*)?$/.
test(s.get("Location")??""))?"has a SingleSignOnService whose Location is not an https URL":void 0}function Fx(e){let t=[],i,o=0,s,a,r=new Hy.SaxesParser({xmlns:!0});
r.on("xmldecl",n=>{s=n.encoding}),r.on("opentag",n=>{i={path:`${i===void 0?"":`${i.path}/`}{${n.uri}}${n.local}`,attributes:jx(n),parent:i},t.push(i),o+=1,o>Gy&&
(a??=`nests elements more than ${Gy} deep, as no metadata does`)}),r.on("closetag",()=>{i=i?.parent,o-=1}),r.on("error",()=>{a??=`is not well-formed XML; the fi\
rst mistake is in line ${r.line}`});for(let n of e.split(/(?<=>)/))if(r.write(n),a!==void 0)return{problem:a};return r.close(),a===void 0?{elements:t,encoding:s}:
{problem:a}}function jx({attributes:e}){return new Map(Object.values(e).flatMap(({uri:t,local:i,value:o})=>t===""?[[i,o]]:[]))}var qx=/<(?:[\w.-]+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?KeyDescriptor\s*>/g;var Wx=/<!--[\s\S]*?-->/g,Vx=/<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]*)</g;function Xy(e,t){if(Ta(e)!==void 0)return;let i=Kx(e);return i!==void 0&&i<t.getTime()?
new Date(i).toISOString().slice(0,10):void 0}function Kx(e){let t=[...e.replace(Wx,"").matchAll(qx)].filter(([,o=""])=>!/\buse\s*=\s*["']encryption["']/.test(o)).
flatMap(([,,o=""])=>[...o.matchAll(Vx)].map(([,s=""])=>zx(s))),i=t.length===0?NaN:Math.max(...t);return Number.isNaN(i)?void 0:i}function zx(e){let{X509Certificate:t}=process.getBuiltinModule("node:crypto");try{return Date.parse(new t(Buffer.from(e,"base64")).validTo)}catch{return NaN}}var Qy={code:"metadata-certificate-expired",severity:"warning",title:"Every signing certificate of the metadata file has expired",why:"Providers replace certifi\
cates before they expire, so that a file whose certificates are over is mostly an old one: signatures of the new certificate are refused at each sign-in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html",*check({federation:e,now:t}){if(t!==void 0)for(let i of e.identityProviders){
if(i.type!=="saml"||i.metadata.kind!=="file"||"problem"in i.metadata.content)continue;let{path:o,content:s}=i.metadata,a=Xy(s.text,t);a!==void 0&&(yield{message:`\
The last signing certificate in ${g(o)} expired on ${a}.`,fix:"Download the metadata from the identity provider again, and save it unchanged.",place:i.at.value(
"metadataFile")})}}};var eg={code:"text-taken-for-cdktf-token",severity:"error",title:"CDKTF would read this text as one of its own tokens",why:"CDKTF marks references to other reso\
urces inside plain text. Text that looks like a mark would become a reference to another value, which may be a secret; nothing can be put before it to prevent t\
hat.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/tokens",*check({federation:e}){for(let{text:t,place:i}of Ni(e)){let o=yd(t);o!==void 0&&(yield{
message:`${o===t?"":`${g(t)} holds `}${g(o)}${o===t?" is what":", which"} CDKTF reads as a reference to another value.`,fix:"Choose another text.",place:i})}}},
Bx=["String Map Token Value","Any Map Token Value"];function yd(e){if(Bx.includes(e))return e;if(e.includes("TfToken["))return"TfToken[";for(let[,t=""]of e.matchAll(
/(?=(-[\d.]+e[-+]?\d+))/g))if(Jx(Number.parseFloat(t)))return t}function Jx(e){let t=new DataView(new ArrayBuffer(8));return t.setFloat64(0,e),t.getUint16(0)===
65023}var tg={code:"metadata-file-unfit",severity:"error",title:"The metadata file cannot be used",why:"The file goes into the configuration as it is. Cognito refuses\
 anything but the descriptor of one identity provider when the provider is made; a file that has the wrong certificate or none shows only at the first sign-in.",
source:"https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.
metadata.kind!=="file")continue;let{path:i,content:o}=t.metadata,s=t.at.value("metadataFile");if("problem"in o){yield{message:`${g(i)} cannot be read. ${o.problem}`,
fix:o.fix,place:s};continue}let a=Ta(o.text)??Gx(o.text);a!==void 0&&(yield{message:`${g(i)} ${a}.`,fix:"Download the metadata from the identity provider again,\
 and save it unchanged.",place:s})}}};function Gx(e){if(e.normalize("NFC")!==e)return"is not in Unicode normalization form C, so Terraform would change it";let t=yd(
e);return t===void 0?void 0:`holds ${g(t)}, which CDKTF reads as a reference to another value`}var rg={code:"metadata-url-malformed",severity:"error",title:"The metadata URL is not one that Cognito can read",why:"Cognito reads the metadata over the public\
 internet, over https. A URL that it cannot read is refused when the provider is made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognit\
o-user-pools-saml-idp.html",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata.kind!=="url"||typeof t.metadata.url!="string")
continue;let{url:i}=t.metadata,o=Yr(i);o===void 0||St(i)||(yield{message:`The metadata URL ${g(i)} ${o}.`,fix:"Copy it from the provider, or save the metadata n\
ext to the spec and write metadataFile.",place:t.at.value("metadataUrl")})}}};var ng={code:"metadata-url-unlike-vendor",severity:"warning",title:"The metadata URL does not look like one of the vendor",why:"AWS reads the metadata when the \
provider is made, and refuses what is none. The metadata of another environment of the vendor is read well, and then no one can sign in.",source:"https://develo\
pers.login.gov/saml/getting-started/",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata.kind!=="url"||typeof t.metadata.url!=
"string")continue;let{url:i}=t.metadata,{title:o,metadataUrl:s}=t.preset;s===void 0||s.pattern.test(i)||Yr(i)!==void 0||(yield{message:`${g(i)} is not of the fo\
rm that ${o} uses: ${s.words}.`,fix:`Compare it with what ${o} documents.`,place:t.at.value("metadataUrl")})}}};var ig={code:"mfa-mode-and-methods-disagree",severity:"error",title:"The mode and the methods of MFA do not fit",why:"Cognito refuses a pool that asks for a sec\
ond factor and offers none. Methods of a pool that asks for none would be ignored.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-\
settings-mfa.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{mode:i,methods:o}=t.mfa,s=t.at.to("mfa").value("mode");i!=="off"&&o.
length===0&&(yield{message:`MFA is ${i}, but there is no method.`,fix:"Add methods: [totp].",place:s}),i==="off"&&o.length>0&&(yield{message:"MFA is off, so its\
 methods would be ignored.",fix:"Remove methods, or write mode: optional or required.",place:t.at.to("mfa").key("methods"),related:[{...s,note:"it is turned off\
 here"}]})}};var og={code:"national-id-without-consent",severity:"error",title:"A national identity number is mapped without consent",why:"What is mapped is stored with the \
user, is in every ID token and is there for every app that may read it. The law of most countries limits who may keep national identity numbers.",source:"https:\
//docs.idura.app/verify/reference/token-contents",*check({federation:e}){for(let{nationalIdConsent:t,attributeMapping:i,at:o}of e.identityProviders){if(t)continue;
let s=o.to("attributeMapping");for(let[a,r]of Object.entries(i))!s.has(a)||!Py.includes(r)||(yield{message:`${g(a)} is filled from ${g(r)}, which carries a nati\
onal identity number.`,fix:"Remove the line. Where the law allows you to keep the number, write nationalIdConsent: true next to attributeMapping.",edit:ge(s.value(
a)),place:s.value(a)})}}};var sg={code:"native-emails-never-verified",severity:"warning",title:"No one who signs up would ever be linked",why:"A native user is linked only once the email\
 is verified. Where people sign up themselves and Cognito does not verify their email, no one does.",source:"https://docs.aws.amazon.com/cognito/latest/develope\
rguide/user-pool-settings-email-phone-verification.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;i===void 0||t.kind!=="created"||!t.selfSignUp||
t.autoVerify.includes("email")||(yield{message:"People sign up themselves, but their emails are not verified, so linking never uses them.",fix:"Write autoVerify\
: [email].",edit:t.at.has("autoVerify")?Nt(t.at.value("autoVerify"),"email"):na(t.at.value(),"autoVerify: [email]"),place:t.at.key("autoVerify"),related:[{...i.
at.key(),note:"linking needs a verified email"}]})}};var ag={code:"native-users-in-existing-pool",severity:"error",title:"Native users cannot be made in a pool whose settings are not known",why:"What AdminCreateUs\
er must be told depends on what people sign in with and on the required attributes. Nothing of an adopted pool is known here, and a wrong guess refuses every fi\
rst sign-in that matches no user.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{
accountLinking:e,userPool:t}}){e?.whenNoMatch!=="createNative"||t.kind!=="adopted"||(yield{message:"createNative makes users, and the settings of the adopted po\
ol are not known.",fix:"Write whenNoMatch: createUser.",edit:We(e.at.value("whenNoMatch"),"createUser"),place:e.at.value("whenNoMatch"),related:[{...t.at.key("a\
dopt"),note:"the pool exists already"}]})}};var lg={code:"native-users-need-email-or-name",severity:"error",title:"A native user cannot be made where people sign in only with their phone number",why:"Admi\
nCreateUser then accepts only a phone number as user name. The function knows an email, so every first sign-in that matches no user would be refused.",source:"h\
ttps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.whenNoMatch!==
"createNative"||t.kind!=="created")return;let{signInWith:i,at:o}=t;!i.includes("phone_number")||i.includes("email")||(yield{message:"createNative needs an email\
 or a free name to make a user with, and signInWith has only phone_number.",fix:"Write whenNoMatch: createUser. Or, before the pool is made, write signInWith: [\
email, phone_number]; an existing pool cannot be changed.",place:e.at.value("whenNoMatch"),related:[{...o.key("signInWith"),note:"people sign in with this"}]})}};var cg={code:"native-users-rest-on-attestation",severity:"warning",title:"Users would be made with an email that no claim says is verified",why:"createNative wr\
ites email_verified true for every new user. A SAML provider, or one whose emails the team attests, sends no proof of its own: each person who can set a mail ad\
dress in its directory gets a user with that address, which other providers are then linked to.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools\
/latest/APIReference/API_AdminCreateUser.html",*check({federation:e}){let{accountLinking:t,identityProviders:i}=e;if(t?.whenNoMatch==="createNative")for(let{name:o,
trustEmail:s,at:a}of t.providers){let r=i.find(n=>n.name===o);r===void 0||s!=="attested"&&r.type!=="saml"||(yield{message:`createNative would make users with em\
ails that ${g(o)} ${s==="attested"?"sends and the team attests":"asserts by SAML"}.`,fix:`Write whenNoMatch: createUser. Where the admins of ${g(o)} let no one \
choose an address for themselves, accept the warning with that reason.`,place:a.key(),related:[{...t.at.value("whenNoMatch"),note:"this makes users"}]})}}};var dg={code:"no-client-secret-to-publish",severity:"warning",title:"No app client has a secret to publish",why:"Secrets Manager gets one secret for each app cl\
ient with `secret: true`. Without such a client nothing is published.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-clie\
nt-apps.html",*check({federation:e}){let{publish:t}=e;t?.clientSecrets===void 0||Io(e).length>0||(yield{message:"publish.clientSecrets publishes nothing: no app\
 client has secret: true.",fix:"Remove clientSecrets, or write secret: true for the app clients that keep a secret.",place:t.at.key("clientSecrets")})}};var ug={code:"openid-scope-missing",severity:"error",title:"The scopes asked of a provider lack openid",why:"Cognito reads who signed in from the ID token, and \
a provider gives one only where the scope openid is asked for.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.ht\
ml",*check({federation:e}){for(let{scopes:t,at:i}of e.identityProviders.filter($n)){if(t.includes("openid"))continue;let o=t.findIndex(s=>s.toLowerCase()==="ope\
nid");yield{message:o===-1?`The scopes are ${g(t.join(" "))}; openid is not among them.`:"The scope openid is written in lower case.",fix:o===-1?"Add openid.":"\
Write openid.",edit:o===-1?Nt(i.value("scopes"),"openid"):We(i.to("scopes").value(o),"openid"),place:i.to("scopes").value(o===-1?void 0:o)}}}};var Yx=["lambda_config","lifecycle","provider_details","schema"],fg={code:"override-outside-the-spec",severity:"warning",title:"An override changes what the spe\
c speaks about",why:"Triggers, attributes, the settings of a provider and the protection against destruction are checked as the spec has them. What an override \
file makes of them is outside the spec: no rule sees it, and the pool can lose its linking function, or its users.",source:"https://developer.hashicorp.com/terr\
aform/language/files/override",*check({federation:e}){let t=Ri(e);for(let{isOverride:i,type:o,address:s,members:a,placeOf:r}of Cn(e))if(!(!i||o!=="resource"||!t.
has(s)))for(let n of a)Yx.includes(n.name)&&(yield{message:`${n.name} of ${g(s)} is changed outside the spec.`,fix:"Say it in the spec where the spec can. Other\
wise accept this warning with the reason.",place:r(n)})}};var pg={code:"override-without-target",severity:"error",title:"An override file changes a resource that does not exist",why:"Terraform refuses an override file \
with a block that no other file has.",source:"https://developer.hashicorp.com/terraform/language/files/override",*check({federation:e}){let t=Cn(e).filter(({type:o})=>o===
"resource"),i=new Set([...Ri(e),...t.flatMap(({isOverride:o,address:s})=>o?[]:[s])]);for(let{isOverride:o,address:s,place:a}of t){if(!o||i.has(s))continue;let r=Le(
s,[...i]);yield{message:`No file declares ${g(s)}.`,fix:`${r===void 0?"":`Write ${r}. `}The command "addresses" prints what the stack declares.`,place:a}}}};var mg={code:"passkeys-and-first-factors-disagree",severity:"error",title:"Passkeys and first factors do not fit",why:"A passkey belongs to a domain, its relyin\
g party id. Left to AWS that is the domain of the pool, and a custom domain that is added later makes every passkey useless: so it is written down. Settings of \
passkeys that nobody can sign in with do nothing.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfiguration\
Type.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||t.signIn===void 0)return;let{signIn:i}=t,[o]=ri(e),s=t.at.to("signIn"),a=i.firstFactors.
indexOf("passkey");a!==-1&&i.passkeys===void 0&&(yield{message:"passkey is a first factor, but nothing says which domain the passkeys belong to.",fix:o===void 0?
"Add passkeys: { relyingPartyId: <domain> } under userPool.signIn, with the domain of your apps.":`Add passkeys: { relyingPartyId: ${o} } under userPool.signIn \
for the sign-in pages, or write the domain of your apps.`,place:s.to("firstFactors").value(a)}),a===-1&&i.passkeys!==void 0&&(yield{message:"There are settings \
for passkeys, but passkey is not among the first factors.",fix:"Add passkey to firstFactors, or remove passkeys.",place:s.key("passkeys"),related:[{...s.value("\
firstFactors"),note:"the first factors"}]})}};var Hx=/<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|^(?:change[-_ ]?me|replace[-_ ]?me|todo|tbd|fixme|placeholder|x{4,}|(?:your|my)[-_ ](?:[a-z]+[-_ ])*(?:id|tenant|client|key|secret|domain))$/i,
hg={code:"placeholder-left",severity:"warning",title:"A placeholder was not filled in",why:"The text reaches AWS as it is written: nothing in a spec is replaced\
 by an environment variable or a template. Only a sign-in shows that an id is wrong.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-\
user-pools-oidc-idp.html",*check({federation:e}){for(let{text:t,place:i}of Zx(e)){let o=Hx.exec(t)?.[0];o!==void 0&&(yield{message:`${g(t,100)} ${o===t?"is":"ho\
lds"} a placeholder.`,fix:"Write the real value. To take it from elsewhere, write a reference, such as { variable: name }.",place:i})}}};function*Zx({identityProviders:e,
appClients:t}){for(let{at:i}of e){for(let o of["clientId","teamId","keyId"])yield*i.to(o).texts();for(let o of["issuer","metadataUrl","endpoints"])yield*i.to(o).
texts().filter(({text:s})=>!/[<>{}]/.test(s))}for(let{at:i}of t)for(let o of["callbackUrls","logoutUrls"])yield*i.to(o).texts()}var gg={code:"pool-adopted-twice",severity:"error",title:"Two stacks adopt one pool",why:"An adopted pool is in the state of the stack, which manages its pre si\
gn-up trigger. Two stacks would each remove the trigger of the other at every apply.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({
federation:e,stacks:t}){let{userPool:i}=e;if(i.kind!=="adopted")return;let o=Hr(e,t.byAdoptedPool.get(i.id)??[],yg,"the pool");o!==void 0&&(yield{message:`${o.names}\
 adopt the pool ${i.id}.`,fix:`Write the pool that each of them is for; or keep adopt in one of them, and write reference: ${i.id} in the others.`,place:yg(e),related:o.
related})}};function yg({userPool:e}){return e.at.value("adopt")}var vg={code:"pool-does-not-require-the-email",severity:"warning",title:"The vendor asks for a pool that requires an email",why:"What a pool requires can never \
be changed. Without a required email a sign-in that brings none makes a user whom no one can reach or link.",source:"https://docs.aws.amazon.com/cognito/latest/\
developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{userPool:t,identityProviders:i}=e;if(t.kind!=="created"||t.requiredAttributes.includes(
"email"))return;let o=i.find(({preset:s})=>s.emailRequired==="must");o===void 0||i.some(({preset:s})=>s.emailRequired==="must-not")||(yield{message:`${o.preset.
title} asks for a pool in which every user has an email; this one does not require it.`,fix:"Write requiredAttributes: [email] before the pool is made.",place:t.
at.key("requiredAttributes"),related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]})}};var bg={code:"pool-in-another-region",severity:"error",title:"The existing pool is in another Region",why:"The AWS provider works in the Region of the spec, whe\
re it would not find the pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html",*check({federation:e}){
let{userPool:t}=e,i=Xn(t)?.split("_")[0];i===void 0||i===e.region||(yield{message:`The pool is in ${i}, but the spec is for ${e.region}.`,fix:`Write region: ${i}\
, or name a pool in ${e.region}.`,place:t.at.value(t.kind==="adopted"?"adopt":"reference"),related:[{...e.at.value("region"),note:"the Region of the spec"}]})}};var wg={code:"pool-referenced-and-adopted",severity:"error",title:"The pool is both referred to and adopted",why:"With reference nothing of the pool is managed;\
 with adopt its pre sign-up trigger is. A spec is about one pool.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:{
userPool:e}}){!e.at.has("reference")||!e.at.has("adopt")||(yield{message:"reference and adopt exclude each other.",fix:"Keep adopt where accounts are linked, re\
ference where nothing of the pool is to be managed here.",place:e.at.key("adopt"),related:[{...e.at.key("reference"),note:"the pool is referred to here"}]})}};var kg={code:"pre-sign-up-trigger-taken",severity:"error",title:"Two functions want the pre sign-up trigger",why:"A pool has one function at pre sign-up: with t\
wo, one of them would never be called.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e,o=fr(i).find(({slot:r})=>r==="preSignUp");if(o===void 0||t===void 0)return;let{key:s,at:a}=t.askedBy;yield{message:`${s} b\
rings a function of its own for the pre sign-up trigger, where preSignUp names another.`,fix:`Remove preSignUp, or remove ${s} and do its work in your own funct\
ion.`,place:o.at.key(),related:[{...a,note:"the other function"}]}}};var Xx=/(?:^|-)(?:prod|prd|production|live)(?:-|$)/,Ag={code:"production-pool-unprotected",severity:"warning",title:"The pool of production can be deleted",why:"\
Without deletion protection a terraform destroy, or a change that replaces the pool, deletes every user. Users cannot be brought back.",source:"https://docs.aws\
.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",*check({federation:{userPool:e,stackName:t,environment:i}}){let o=i??t;e.
kind!=="created"||e.deletionProtection||!Xx.test(o)||(yield{message:`deletionProtection is false in ${g(o)}.`,fix:"Remove deletionProtection: false there. In a \
base that other environments share, write it into their patches.",place:e.at.value("deletionProtection")})}};var Sg="aws.cognito.signin.user.admin",Pg={code:"provider-attribute-open-to-users",severity:"warning",title:"Users can overwrite what a provider says of them",why:"\
A client must be able to write a mapped attribute, or Cognito cannot fill it. Anyone who gets a token with the scope aws.cognito.signin.user.admin from that cli\
ent, as every sign-in by authFlows gives it, can then write the attribute by UpdateUserAttributes. An app that reads a role from it gives the role to anybody.",
source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{accountLinking:e,appClients:t,identityProviders:i}}){
let o=(e?.providers??[]).map(({subjectAttribute:s})=>s);for(let{key:s,scopes:a,authFlows:r,writeAttributes:n,at:d}of t){let l=a.indexOf(Sg);if(!(l===-1&&r.length===
0))for(let m of n??[]){if(!m.startsWith(ke)||o.includes(m))continue;let p=i.filter(({attributeMapping:h})=>Object.hasOwn(h,m)),[u]=p;u!==void 0&&(yield{message:`${p.
map(({name:h})=>g(h)).join(", ")} fills ${g(m)}, and the users of the client ${g(s)} can overwrite it.`,fix:`Take ${Sg} out of the client's scopes and remove it\
s authFlows. Where the client needs them, let the app take roles from groups or from a pre token generation function, never from ${g(m)}, and accept the warning\
 with that reason.`,place:l===-1?d.key("authFlows"):d.to("scopes").value(l),related:[{...u.at.to("attributeMapping").key(m),note:`${u.name} fills it`}]})}}}};var xg={code:"provider-billed-as-enterprise",severity:"info",title:"Users of OpenID Connect and SAML are billed at the enterprise rate",why:"AWS bills users who\
 come through OpenID Connect or SAML apart from others: 50 a month are free in place of 10,000. A native user who is linked to such a provider counts among them\
, also when signing in natively.",source:"https://aws.amazon.com/cognito/pricing/",*check({federation:{identityProviders:e,accountLinking:t}}){let i=e.filter(({
preset:{type:a}})=>a==="oidc"||a==="saml"),[o]=i;if(o===void 0)return;let s=i.some(({name:a})=>t?.providers.some(r=>r.name===a)===!0);yield{message:`Everyone wh\
o signs in through ${ee(i.map(({name:a})=>g(a)),"or")} counts as an enterprise user${s?", and so does every native user who is linked":""}.`,place:o.at.key()}}};var Ig={code:"provider-in-no-client",severity:"warning",title:"No app client lets people in through this provider",why:'A sign-in names a client and a provider,\
 and Cognito answers "Login option is not available" unless the client lists the provider.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/us\
er-pool-settings-client-apps.html",*check({federation:e}){let{identityProviders:t,appClients:i}=e;if(i.length!==0)for(let{name:o,at:s}of t)i.some(a=>a.flows.length>
0&&a.identityProviders.includes(o))||(yield{message:`No app client with hosted sign-in lists ${g(o)}.`,fix:`Add ${g(o)} to the identityProviders of the clients \
that it is for.`,place:s.key()})}};var Rg={code:"provider-names-differ-only-in-case",severity:"error",title:"Two providers have the same name but for case",why:"A case-insensitive pool lower-case\
s the provider name in a federated user name, so the two could not be told apart.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-c\
ase-sensitivity.html",*check({federation:e}){let t=new Map;for(let i of e.identityProviders){let{name:o,at:s}=i,a=t.get(o.toLowerCase());if(a===void 0){t.set(o.
toLowerCase(),i);continue}yield{message:`${g(o)} and ${g(a.name)} differ only in case.`,fix:"Rename the one that is not in use yet: a renamed provider loses its\
 users and links.",place:s.key(),related:[{...a.at.key(),note:`${g(a.name)} is declared here`}]}}}};var Og={code:"provider-pending",severity:"info",title:"A provider is pending and is left out",why:"The provider's side is not ready yet. Its sheet is written fo\
r its admin; the pool, the clients that list it and linking do without it until pending is taken out. It is easily forgotten.",source:"https://docs.aws.amazon.c\
om/cognito/latest/developerguide/cognito-user-pools-identity-provider.html",*check({federation:{pendingProviders:e,appClients:t}}){for(let{name:i,at:o}of e){let s=t.
filter(({listedProviders:a,identityProviders:r,externalProviders:n})=>a.includes(i)&&r.length+n.length===0).map(({key:a})=>g(a));yield{message:[`${g(i)} is not \
made, and no app client and no linking knows it.`,...s.length===0?[]:[`Nobody can sign in through ${ee(s,"and")} until then.`]].join(" "),fix:"Send its sheet, w\
hich handoff writes, to its admin. Write what comes back, and remove pending.",place:o.key("pending")}}}};var Tg={code:"provider-version-unsupported",severity:"error",title:"No version that the constraint admits is supported",why:"The generated configuration uses ar\
guments that older versions of the AWS provider lack, and cannot know what the next major version changes.",source:"https://registry.terraform.io/providers/hash\
icorp/aws/latest/docs",*check({federation:e}){let{awsProviderVersion:t}=e.terraform;wa(t)||(yield{message:`${g(t)} admits no version of the AWS provider within ${Nn}\
.`,fix:`Write awsProviderVersion: ${g(Nn)}, or a part of it.`,edit:We(e.terraform.at.value("awsProviderVersion"),Nn),place:e.terraform.at.value("awsProviderVers\
ion")})}};var Cg={code:"provider-version-untested",severity:"warning",title:"The constraint admits versions that are not supported",why:"Terraform uses the newest version\
 that a constraint admits, or the one in the lock file. One that is not supported may refuse the generated configuration.",source:"https://developer.hashicorp.c\
om/terraform/language/expressions/version-constraints",*check({federation:e}){let{awsProviderVersion:t}=e.terraform,i=jh(t);i===void 0||!wa(t)||(yield{message:`${g(
t)} admits version ${i.join(".")} of the AWS provider as well; supported is ${Nn}.`,fix:`Write awsProviderVersion: ${g(Nn)}, or a part of it.`,edit:We(e.terraform.
at.value("awsProviderVersion"),Nn),place:e.terraform.at.value("awsProviderVersion")})}};var $g={code:"provider-without-secret",severity:"warning",title:"Nothing authenticates Cognito to this provider",why:"Cognito sends no client_secret then, and a\
nyone who reaches the proxy can have its client assertion signed. Where the proxy checks a secret that is shared only with Cognito, as the one of AWS does, no o\
ne else can.",source:"https://github.com/aws-samples/cognito-external-idp-proxy",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!==
void 0||(yield{message:`The token endpoint of ${g(t.name)} gets no client_secret.`,fix:"Have the proxy check a secret, and name where it lives. If it is protect\
ed in another way, accept this warning with the reason.",place:t.at.value("clientSecret")})}};var Ng={code:"published-name-shared",severity:"warning",title:"Two stacks publish under one name",why:"An account has one parameter and one secret of a name in \
a Region. The second stack would stop halfway through its first apply. Stacks of different accounts may share a name: terraform.allowedAccountIds or assumeRole \
says which account each is of.",source:"https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",*check({federation:e,stacks:t}){let{
publish:i}=e;for(let{name:o,byName:s,placeOf:a,what:r}of[{name:i?.parameterPrefix,byName:t.byPublishedPrefix,placeOf:Qx,what:"parameters"},{name:i?.clientSecrets?.
name,byName:t.byPublishedSecrets,placeOf:eI,what:"secrets"}]){let n=a(e),d=Hr(e,s.get(ha(e,o)??"")??[],a,`the ${r}`);d===void 0||n===void 0||(yield{message:`${d.
names} publish their ${r} under the same name in one Region.`,fix:"Give each stack a name of its own. Environments of one spec write theirs under publish of the\
 environment. If the stacks are of different accounts, write the account of each under terraform.allowedAccountIds.",place:n,related:d.related})}}};function Qx({
publish:e}){return e?.at.to("ssm").value("prefix")}function eI({publish:e}){return e?.at.to("clientSecrets").value("secretsManager")}var _g={code:"recovery-by-second-factor",severity:"error",title:"Accounts are recovered through the second factor",why:"Cognito never sends both codes, of the s\
econd factor and of a forgotten password, to the same place. It refuses a pool with MFA by email whose accounts are recovered by email alone, and one with MFA b\
y text message whose accounts are recovered by text message.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html",*check({
federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{accountRecovery:i,mfa:o,at:s}=t;if(o.mode==="off"||i==="admin_only")return;let a=o.methods.includes(
"email")&&!i.includes("phone_number"),r=o.methods.includes("sms")&&i.includes("phone_number");!a&&!r||(yield{message:a?`Accounts are recovered only by email${s.
has("accountRecovery")?"":" by default"}, and email is a second factor.`:"Accounts are recovered by text message, and sms is a second factor.",fix:a&&!o.methods.
includes("sms")?"Write accountRecovery: [email, phone_number].":r&&!o.methods.includes("email")?"Write accountRecovery: [email].":"Write accountRecovery: admin_\
only.",place:s.value("accountRecovery"),related:[{...s.to("mfa").value("methods"),note:"the second factors"}]})}};var Eg=["about","blob","data","file","filesystem","ftp","javascript","mailto","vbscript","view-source","ws","wss"],tI=["localhost","127.0.0.1","[::1]"],vd={words:"\
holds white space or invisible characters",fix:"Percent-encode or remove them."},bd={words:"has a fragment, which no redirect may have",fix:"Remove it from the \
# on."},Lg={words:"holds a wildcard, but URLs are compared byte for byte",fix:"List each URL."},rI={words:"holds two addresses",fix:"Write each as an entry of i\
ts own."};function Ca(e){if(!wd(e)||e==="")return vd;let[,t,i]=/^([A-Za-z][A-Za-z0-9+.-]*):(\/?)/.exec(e)??[];if(t!==void 0&&Eg.includes(t.toLowerCase()))return Ug(
t);if(t===void 0||i==="")return{words:"is not an absolute URL",fix:"Write the whole URL, such as https://app.example.com/callback."};if(t!==t.toLowerCase())return{
words:"has a scheme in upper case",fix:`Write ${t.toLowerCase()} in lower case.`,meant:gd(e,t.toLowerCase())};if(e.includes("#"))return{...bd,meant:e.replace(/#.*$/s,
"")};if(id(e))return rI;if(Mg(e))return Lg;if(t==="https"||t==="http")return iI(e,t);let o=Le(t,["https","http"]);return o===void 0?void 0:{words:`uses the sche\
me ${t}`,fix:`Write ${o}.`,meant:gd(e,o)}}function Dg(e,t){let i=nI(e);return i!==void 0?{...i,part:"prefix"}:wd(t)?t.includes("#")?{...bd,part:"suffix"}:void 0:
{...vd,part:"suffix"}}function nI(e){if(!wd(e))return vd;let t=/^([A-Za-z][A-Za-z0-9+.-]*):/.exec(e)?.[1];return t!==void 0&&Eg.includes(t.toLowerCase())?Ug(t):
/^[A-Za-z]+:\/\/[^/?]+[/?]/.test(e)?Ca(e):e.includes("#")?bd:Mg(e)?Lg:void 0}function wd(e){return/^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u.test(e)}function Mg(e){return/^[^?]*\*/.
test(e)}function gd(e,t){return t+e.slice(e.indexOf(":"))}function Ug(e){return{words:`uses ${e}, which is no scheme of an app`,fix:"Use https, or a scheme of y\
our own."}}function iI(e,t){let i=/^https?:\/\/([^/?\\]+)/.exec(e)?.[1],o=URL.canParse(e)?new URL(e):void 0;if(i===void 0||o===void 0)return{words:"is not a URL\
 with a host",fix:`Write ${t}:// and the host.`};if(i.includes("@"))return{words:"has an @ before the host",fix:"Remove the text before the host."};if(t==="http"&&
!tI.includes(o.hostname))return{words:"uses http, which Cognito accepts only for localhost, 127.0.0.1 and [::1]",fix:"Use https.",meant:gd(e,"https")}}var Fg={code:"redirect-url-malformed",severity:"error",title:"Cognito does not accept a redirect URL",why:"Cognito sends tokens and codes to these URLs and comp\
ares them byte for byte. It accepts https, http for the machine itself, and schemes of apps; no fragment and no wildcard. Terraform checks none of this.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{callbackUrls:t,logoutUrls:i,
defaultRedirectUri:o,at:s}of e.appClients){let a=[...t.map((r,n)=>({url:r,list:t,written:s.to("callbackUrls").to(n)})),...i.map((r,n)=>({url:r,list:i,written:s.
to("logoutUrls").to(n)})),{url:o,list:void 0,written:s.to("defaultRedirectUri")}];for(let{url:r,list:n,written:d}of a){if(r===void 0)continue;if(typeof r!="stri\
ng"){yield*sI(r,m=>d.value(m));continue}let l=Ca(r);l===void 0||St(r)||(yield{message:`${g(r,100)} ${l.words}.`,fix:l.fix,...oI(l.meant,n,t,d.value()),place:d.value()})}}}};
function oI(e,t,i,o){return e===void 0||Ca(e)!==void 0?{}:t?.includes(e)===!0?{fix:`Remove it: ${g(e,100)} is listed already.`,edit:ge(o)}:t===void 0&&!i.includes(
e)?{}:{edit:We(o,e)}}function*sI({prefix:e,suffix:t},i){let o=Dg(e,t);if(o===void 0||St(e))return;let{part:s,words:a,fix:r}=o;yield{message:`The ${s} ${g(s==="p\
refix"?e:t,100)} ${a}.`,fix:r,place:i(s)}}var jg={code:"redirect-url-repeated",severity:"error",title:"A redirect URL is listed twice",why:"Cognito keeps each URL once, so one of the two does nothing. M\
ost often another URL was meant.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let t of e.appClients){yield*aI(t);for(let i of[lI(t),kd(t,"logoutUrls",t.logoutUrls)]){let o=new Map;for(let s of i){let a=o.get(Ti(s.url));if(a===void 0){
o.set(Ti(s.url),s);continue}yield{...cI(s,a),place:s.place,related:[{...a.place,note:"first written here"}]}}}}}};function*aI({at:e,callbackUrls:t,downstreamPools:i}){
for(let[o,s]of t.entries()){let a=i.find(({redirectUris:r})=>r.some(n=>Ti(n)===Ti(s)));a!==void 0&&(yield{message:`The pool ${g(a.stackName)} adds this URL by i\
ts upstream. In callbackUrls it would be treated as an app's own.`,fix:"Remove it from callbackUrls.",edit:ge(e.to("callbackUrls").value(o)),place:e.to("callbac\
kUrls").value(o)})}}function lI(e){let{callbackUrls:t,albHosts:i}=e;return[...kd(e,"callbackUrls",t),...kd(e,"albHosts",i.map(ld))]}function kd({at:e},t,i){return i.
map((o,s)=>({list:t,place:e.to(t).value(s),url:o}))}function cI({list:e},t){return e!=="albHosts"?{message:`The same URL is in ${e} already.`,fix:"Remove it, or\
 write the URL that was meant."}:t.list==="albHosts"?{message:"The same host is in albHosts already.",fix:"Remove it, or write the host that was meant."}:{message:"\
The callback URL of this host is in callbackUrls already, where it would be treated as an app's own.",fix:"Remove it from callbackUrls: albHosts adds it.",edit:ge(
t.place)}}var Ad=["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-\
southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-cen\
tral-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","s\
a-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-so\
uth-1","us-west-1","us-west-2"];var qg={code:"region-unknown",severity:"error",title:"A Region does not exist",why:"The AWS provider of Terraform refuses a Region that it does not know, and so\
 does the S3 backend.",source:"https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html",*check({federation:e}){let{region:t,terraform:i,at:o}=e,s=[{
region:t,place:o.value("region")},...i.backend.type==="s3"?[{region:i.backend.settings.region,place:o.to("terraform").to("backend").to("s3").value("region")}]:[]];
for(let{region:a,place:r}of s){if(Ad.includes(a))continue;let n=Le(a,Ad);yield{message:`${g(a)} is not a Region of AWS.`,fix:n===void 0?"Write the code of a Reg\
ion, such as eu-central-1.":`Write ${g(n)}.`,...n===void 0?{}:{edit:{kind:"replace",place:r,text:n}},place:r}}}};var Wg={code:"replaces-without-adopted-pool",severity:"error",title:"There is no function to replace",why:"replaces names the pre sign-up function of a pool tha\
t exists already. A pool that the stack makes has none, and of one that is only referred to the trigger stays as it is.",source:"https://docs.aws.amazon.com/cog\
nito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.replaces===void 0||t.kind==="ad\
opted")return;let i=e.at.value("replaces");yield{message:t.kind==="created"?"The stack makes the pool.":"The pool is referred to, and not adopted.",fix:"Remove \
replaces.",edit:ge(i),place:i}}};var Vg={code:"required-attribute-not-mapped",severity:"error",title:"A provider does not fill a required attribute",why:'Cognito refuses a federated sign-in tha\
t leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let t of e.identityProviders){let{name:i,preset:o,attributeMapping:s,
at:a}=t;for(let[r,n]of Fr(e.userPool).entries()){if(Object.hasOwn(s,n)||n==="email"&&o.emailRequired==="must-not")continue;let d=o.attributeMapping[n],l=d===void 0||
t.type==="saml"?void 0:Ei(o,t.scopes,d);yield{message:`${g(i)} does not map ${n}, which every user of the pool must have.`,fix:l===void 0?`Add ${n}, with the na\
me of the provider's claim, to attributeMapping.`:`Add ${l} to scopes: then the preset ${o.name} maps it.`,place:a.to("attributeMapping").value(n),related:[{...e.
userPool.at.to("requiredAttributes").value(r),note:`${n} is required here`}]}}}}};var dI={always:void 0,unknown:void 0,firstConsent:"sends only when a person allows the app for the first time",notAlways:"does not send for everyone",never:"nev\
er sends"},Kg={code:"required-claim-not-always-sent",severity:"warning",title:"An attribute that users need is filled from a claim that does not always come",why:'\
Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". A claim that comes once is lost for good where the first\
 attempt fails or the user is deleted: the person must revoke the app at the vendor. Which attributes are required cannot be changed later.',source:"https://git\
hub.com/aws-amplify/amplify-swift/issues/3999",*check({federation:e}){for(let{name:t,preset:i,attributeMapping:o,at:s}of e.identityProviders)for(let{attribute:a,
required:r,place:n}of uI(e.userPool)){let d=Object.hasOwn(o,a)?o[a]:void 0,l=d===void 0?void 0:dI[fd(i,d)?.sent??"unknown"];d===void 0||l===void 0||a==="email"&&
i.emailRequired==="must-not"||(yield{message:`${g(t)} fills ${a} from ${g(d)}, which ${i.title} ${l}.`,fix:r?`Take ${a} out of requiredAttributes before the poo\
l is made. Where the pool requires it already, tell support how to help people without it, and accept this warning with the reason.`:`People without ${a} cannot\
 sign in by it later. Accept this warning with the reason where that is fine.`,place:s.to("attributeMapping").value(a),related:[{...n,note:r?`${a} is required h\
ere`:`users sign in by ${a}`}]})}}};function uI(e){if(e.kind!=="created")return[];let t=["requiredAttributes","signInWith","aliases"].flatMap(i=>e[i].map((o,s)=>({
attribute:o,required:i==="requiredAttributes",place:e.at.to(i).value(s)})));return t.filter(({attribute:i},o)=>t.findIndex(s=>s.attribute===i)===o)}var zg={code:"required-claim-scope-missing",severity:"error",title:"A required attribute is filled from a claim that is not asked for",why:'Cognito refuses a fe\
derated sign-in that leaves a required attribute empty, with "attributes required". Most providers send a claim only for its scope.',source:"https://openid.net/\
specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,scopesPlace:a,message:r}of Ra(e))o&&(yield{
message:r,fix:`Add ${i} to scopes.`,edit:Nt(a,i),place:s,related:[{...e.userPool.at.value("requiredAttributes"),note:`${t} is required here`}]})}};var Bg={code:"required-email-never-sent",severity:"error",title:"The pool requires an email that the vendor never sends",why:'Cognito refuses a federated sign-i\
n that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.idura.app/ver\
ify/integrations/aws-cognito",*check({federation:e}){let t=Fr(e.userPool);if(t.includes("email")&&!e.identityProviders.some(({preset:i})=>i.emailRequired==="mus\
t"))for(let{name:i,preset:o,at:s}of e.identityProviders)o.emailRequired==="must-not"&&(yield{message:`${o.title} never sends an email, so no one could sign in t\
hrough ${g(i)}.`,fix:"Take email out of requiredAttributes before the pool is made. For a pool that exists and requires it, use another pool.",place:e.userPool.
at.to("requiredAttributes").value(t.indexOf("email")),related:[{...s.key(),note:`${i} has the preset ${o.name}`}]})}};var fI=ii.flatMap(e=>"providerName"in e?[e.providerName]:[]),Jg={code:"reserved-provider-name",severity:"error",title:"The name of a provider is reserved",why:"\
COGNITO stands for native users wherever Cognito accepts a provider name. A name that begins with that of a social type is refused when the provider is made.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.
identityProviders){let s=o.key();if(t.toUpperCase()==="COGNITO"&&(yield{message:`${g(t)} stands for the native users of the pool.`,fix:"Choose another name.",place:s}),
i.type!=="oidc"&&i.type!=="saml")continue;let a=fI.find(r=>t.toLowerCase().startsWith(r.toLowerCase()));a!==void 0&&(yield{message:`Cognito keeps names that beg\
in with ${g(a)}, in any casing, for its own provider type ${a}; ${g(t)} is of type ${i.type.toUpperCase()}.`,fix:`Put another word first, such as ${g(`My${a}`)}\
.`,place:s})}}};var Gg={code:"reserved-tag-key",severity:"error",title:"The key of a tag is reserved",why:"AWS refuses tags whose key begins with aws:. A tag called __proto__ w\
ould be lost on its way through CDKTF.",source:"https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",*check({federation:{tags:e,
at:t}}){for(let i of Object.keys(e)){let o=t.to("tags").key(i);i.toLowerCase().startsWith("aws:")&&(yield{message:`${g(i)} begins with "aws:", which AWS keeps f\
or its own tags.`,fix:"Choose another prefix.",place:o}),i==="__proto__"&&(yield{message:`CDKTF would drop the tag ${g(i)}: JavaScript has another meaning for t\
his name.`,fix:"Choose another key.",place:o})}}};var Yg=["count","depends_on","for_each","lifecycle","locals","providers","source","version"],Hg={code:"reserved-variable-name",severity:"error",title:"Terraform\
 keeps this variable name for itself",why:"Terraform refuses a configuration that declares a variable under one of the names of its own module arguments.",source:"\
https://developer.hashicorp.com/terraform/language/values/variables",*check({federation:e}){for(let{owner:t,what:i,at:o,reference:s}of Qn(e))s.kind!=="variable"||
!Yg.includes(s.name)||(yield{message:`No variable can be called ${g(s.name)}. Reserved are ${ee(Yg,"and")}.`,fix:`Call it ${g(`${$t(t)}_${i.toLowerCase().replaceAll(
" ","_")}`)}, for example.`,place:o.value("variable")})}};var Zg={code:"retired-scope",severity:"error",title:"The vendor has retired this scope",why:"A scope that a vendor no longer knows is refused or ignored, so cla\
ims such as roles never arrive.",source:"https://docs.descope.com/identity-federation/applications/oidc-apps",*check({federation:e}){for(let{preset:t,scopes:i,at:o}of e.
identityProviders.filter($n)){let{title:s,retiredScopes:a}=t;for(let[r,n]of i.entries())Object.hasOwn(a,n)&&(yield{message:`${s} no longer accepts the scope ${g(
n)}.`,...mr(o.to("scopes").value(r),i,a[n]??""),place:o.to("scopes").value(r)})}}};var Xg={code:"rotation-without-auth-flow",severity:"error",title:"Refresh tokens cannot rotate in a client without authFlows",why:"Rotation excludes the flow RE\
FRESH_TOKEN_AUTH, and a client without any flow gets AWS's own list, which holds it. So the list must name another one.",source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html",*check({federation:e}){for(let{authFlows:t,refreshTokenRotation:i,at:o}of e.appClients)
i===void 0||i==="off"||t.length>0||(yield{message:"Without authFlows AWS allows its own list of flows, with REFRESH_TOKEN_AUTH among them, which rotation exclud\
es.",fix:"Name the flows that the app uses. For an app that uses only the sign-in pages, authFlows: [custom] opens nothing, as long as the pool has no trigger t\
hat defines challenges.",place:o.value("authFlows"),related:[{...o.key("refreshTokenRotation"),note:"refresh tokens rotate"}]})}};var Sd=["http://schemas.xmlsoap.org/ws/2005/05/identity/claims/","http://schemas.microsoft.com/ws/2008/06/identity/claims/","http://schemas.microsoft.com/identi\
ty/claims/","http://schemas.xmlsoap.org/claims/"],pI=/^https:\/\/(?:login\.microsoftonline\.com|login\.microsoftonline\.us|sts\.windows\.net)\//,Qg={code:"saml-\
claim-misspelt",severity:"warning",title:"A SAML attribute is unlike those of the provider",why:"Cognito compares the names of SAML attributes letter by letter.\
 One that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.",source:"https://learn.microsoft.com/en-us/entra\
/identity-platform/saml-claims-customization",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml")continue;let{attributeMapping:i,metadata:o,
at:s}=t,a=o.kind==="url"&&typeof o.url=="string"&&pI.test(o.url);for(let[r,n]of Object.entries(i)){let d=s.to("attributeMapping").value(r),l=mI(n);l!==void 0?yield{
message:`${g(n,120)} is not quite ${g(l,120)}.`,fix:`Write ${g(l,120)}.`,edit:{kind:"replace",place:d,text:l},place:d}:a&&!n.includes(":")&&(yield{message:`${g(
r)} is filled from ${g(n)}; Microsoft Entra ID names its attributes by URL, such as ${Sd[0]}emailaddress.`,fix:`Write the name that the application's Attributes\
 & Claims page shows. Where the claim was renamed to ${g(n)} there, accept this warning with the reason.`,place:d})}}}};function mI(e){let t=e.lastIndexOf("/")+
1,i=e.slice(0,t);if(!/^https?:\/\//i.test(i)||i.length>100||Sd.includes(i))return;let o=Sd.find(s=>Gi(s,i)<=3);return o===void 0?void 0:o+e.slice(t)}var ev={email:"email",phone:"phone_number"},tv={code:"scope-attribute-unreadable",severity:"warning",title:"An app client asks for what it may not read",why:"Co\
gnito refuses tokens for a scope whose attributes the client may not read, or leaves the claims out. Either way the app does not get what it asks for.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let{flows:t,scopes:i,readAttributes:o,
at:s}of e.appClients)if(!(t.length===0||o===void 0))for(let[a,r]of i.entries()){let n=Object.hasOwn(ev,r)?ev[r]:void 0;n===void 0||o.includes(n)||(yield{message:`\
The scope ${r} is for ${g(n)}, which readAttributes leaves out.`,fix:`Add ${n} to readAttributes, or remove ${r} from scopes.`,place:s.to("scopes").value(a),related:[
{...s.key("readAttributes"),note:"what the client may read"}]})}}};var hI=["email","phone","profile"],rv={code:"scope-needs-openid",severity:"error",title:"A scope of an app client needs openid",why:"The scopes email, phone and\
 profile choose claims of the ID token. Cognito accepts them only together with openid.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/\
APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients){let o=t.filter(s=>hI.includes(s));o.length===0||t.includes(
"openid")||(yield{message:`${ee(o,"and")} ${o.length===1?"needs":"need"} openid next to ${o.length===1?"it":"them"}.`,fix:"Add openid.",edit:Nt(i.value("scopes"),
"openid"),place:i.value("scopes")})}}};var nv={code:"self-sign-up-in-invite-only-pool",severity:"warning",title:"Anyone may sign up in a pool that reads as invite-only",why:"whenNoMatch: reject keeps\
 strangers out who come through a provider. With selfSignUp: true the same strangers sign up natively, and are then linked.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;t.kind!=="created"||!t.
selfSignUp||i?.whenNoMatch!=="reject"||(yield{message:"selfSignUp: true lets anyone register, which defeats whenNoMatch: reject.",fix:"Remove selfSignUp, or wri\
te whenNoMatch: createUser.",place:t.at.value("selfSignUp"),related:[{...i.at.value("whenNoMatch"),note:"this keeps strangers out"}]})}};var iv={code:"setting-of-existing-pool",severity:"error",title:"A setting would not reach a pool that exists already",why:"Nothing of a pool that is referred to\
 is managed, and of an adopted one only the triggers that are named. Another setting would have no effect; many of them can never be changed.",source:"https://d\
eveloper.hashicorp.com/terraform/language/meta-arguments/lifecycle",*check({federation:e}){let{environment:t,userPool:i}=e;if(i.kind==="created")return;let o=i.
kind==="adopted",s=["reference","adopt","issuer","domain","groups","resourceServers",...o?["caseSensitiveUsernames","triggers"]:[]];for(let a of i.at.keys().filter(
r=>!s.includes(r)))yield{message:`${g(a)} is a setting of the pool, which ${o?"stays as it is":"is managed elsewhere"}.`,fix:[o||a==="caseSensitiveUsernames"?"R\
emove it.":a==="triggers"?"Attach the functions where the pool is managed. To manage the triggers here, and nothing else of the pool, write adopt: <id of the po\
ol> in place of reference, and take its lambda_config out of there.":"Remove it, and set it where the pool is managed.",...t===void 0?[]:[`If other environments\
 have pools of their own, write it there, or remove it here by userPool: { ${a}: null } in the environment ${t}.`]].join(" "),edit:ge(i.at.value(a)),place:i.at.
key(a),related:[{...i.at.key(o?"adopt":"reference"),note:"the pool exists already"}]}}};var ov={code:"sign-in-started-beside-others",severity:"error",title:"An app client has a provider that starts sign-ins next to others than SAML",why:"Assertions\
 that no one asked for bring dangers that other sign-ins do not have. An app client that accepts them can have no providers but SAML's, and not the users of the\
 pool itself.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){let t=e.
identityProviders.filter(({type:o})=>o==="saml").map(({name:o})=>o),i=e.identityProviders.filter(o=>o.type==="saml"&&o.idpInit);for(let{key:o,identityProviders:s,
at:a}of e.appClients){let r=i.find(({name:d})=>s.includes(d)),n=s.filter(d=>!t.includes(d));r===void 0||n.length===0||(yield{message:`${g(o)} has ${g(r.name)}, \
whose idpInit is true, next to ${ee(n.map(d=>g(d)),"and")}.`,fix:`Give ${r.name} an app client of its own: write identityProviders there and here. Or remove idp\
Init.`,place:a.value("identityProviders"),related:[{...r.at.value("idpInit"),note:"sign-ins may start there"}]})}}};var sv={code:"sign-in-started-by-provider",severity:"warning",title:"Sign-ins may start at the SAML provider",why:"Such an assertion answers no request, so noth\
ing ties it to the person at the browser: an attacker can sign someone in to the attacker's own account (login CSRF) and collect what is entered there.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){for(let t of e.identityProviders)
t.type!=="saml"||!t.idpInit||(yield{message:"Cognito accepts assertions that it did not ask for.",fix:"Remove idpInit, and give people a link that starts at Cog\
nito: an authorize URL with this identity_provider.",place:t.at.value("idpInit")})}};var av={code:"sign-in-with-and-aliases",severity:"error",title:"signInWith and aliases exclude each other",why:"Cognito accepts username attributes or alias att\
ributes, never both. The choice cannot be changed later.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",
*check({federation:{userPool:e}}){!e.at.has("signInWith")||!e.at.has("aliases")||(yield{message:"signInWith makes people sign in without a user name; aliases ar\
e other ways to sign in next to a user name.",fix:"Keep signInWith where no one has a user name, else aliases.",place:e.at.key("aliases"),related:[{...e.at.key(
"signInWith"),note:"signInWith is here"}]})}};var lv={code:"social-provider-misnamed",severity:"error",title:"A social provider has another name than its type",why:'Cognito accepts one name for each social \
provider and refuses every other when the provider is made: "Provider X cannot be of type Google". So a pool has one of each.',source:"https://docs.aws.amazon.c\
om/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.identityProviders)!("\
providerName"in i)||i.providerName===t||(yield{message:`${g(t)} is of type ${i.type}, for which Cognito accepts only the name ${g(i.providerName)}.`,fix:`Write ${i.
providerName} here and wherever the provider is named.`,place:o.key()})}};var cv={code:"stack-name-taken",severity:"error",title:"Two specs give the same stack",why:"The second stack would overwrite the generated files of the first on\
e, and both would share one state.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",*check({federation:e,stacks:t}){let[i,...o]=t.byName.
get(e.stackName)??[];if(i===void 0)return;let s=o.filter(a=>i.federation===e?a.companion:a.federation===e);for(let a of s)yield yI(a,i)}};function yI({federation:e},t){
return{message:`The stack "${e.stackName}" comes from ${t.federation.at.file} already.`,fix:"Give this spec another name.",place:e.at.value("name"),related:[{...t.
federation.at.value("name"),note:"the name is taken here"}]}}var dv={code:"state-kept-locally",severity:"warning",title:"The state of a pool that is meant to last is kept in a local file",why:"The state holds the provider\
s' secrets in clear, and without it Terraform no longer knows what it made. A local file is on one machine, not encrypted, not locked and not shared.",source:"h\
ttps://developer.hashicorp.com/terraform/language/state/sensitive-data",*check({federation:e}){e.terraform.backend.type!=="local"||!Pm(e.userPool)||(yield{message:`${gI[e.
userPool.kind]} ${e.terraform.at.has("backend")?"is kept in a local file":"is kept in a local file by default"}.`,fix:"Write a backend under terraform, such as \
s3 with useLockfile: true.",place:e.terraform.at.key("backend")})}},gI={created:"The pool is protected from deletion, but its state",adopted:"The pool was there\
 before this stack, but its state",referenced:"The pool was there before this stack, but the state of what is added to it"};var uv={code:"state-not-encrypted",severity:"warning",title:"The state is not encrypted",why:"The state holds the providers' secrets in clear: the AWS provider \
has no other way to configure them.",source:"https://developer.hashicorp.com/terraform/language/backend/s3",*check({federation:e}){let{backend:t,at:i}=e.terraform;
t.type!=="s3"||t.settings.encrypt||(yield{message:"encrypt: false turns off the encryption that Terraform asks S3 for.",fix:"Remove the line: encryption is on b\
y default.",edit:ge(i.to("backend").to("s3").value("encrypt")),place:i.to("backend").to("s3").value("encrypt")})}};var fv={code:"state-shared",severity:"error",title:"Two stacks keep one state",why:"Terraform treats everything in a state as made by the stack: applying the se\
cond stack would change or delete what the first one has. Terraform's workspaces tell states apart as well; with s3, workspaceKeyPrefix says that they are meant\
.",source:"https://developer.hashicorp.com/terraform/language/state",*check({federation:e,stacks:t}){let i=To(e);if(i===void 0)return;let o=t.byState.get(i.address)??
[],s=Hr(e,o,a=>To(a)?.place,"the state");s!==void 0&&(yield{message:`${s.names} keep their state in the same place.`,fix:"Give each stack a place of its own. En\
vironments of one spec write theirs under terraform.backend of the environment.",place:i.place,related:s.related})}};var pv={code:"subject-attribute-must-exist",severity:"info",title:"The pool must have the attribute for the raw subject already",why:"Terraform does not change \
the attributes of an adopted pool, so it cannot add the one in which linking keeps the provider's raw subject. The plan fails until the pool has it.",source:"ht\
tps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html",*check({federation:e}){if(e.userPool.kind!=="adopted"||e.
accountLinking===void 0||e.accountLinking.whenNoMatch==="createNative")return;let t=[...new Set(e.accountLinking.providers.map(({subjectAttribute:i})=>i))];for(let i of t){
let o=i.slice(ke.length);yield{message:`Linking keeps the raw subject in ${g(i)}.`,fix:`If the pool lacks it, add ${g(o)} once as a mutable string: aws cognito-\
idp add-custom-attributes, or in the console under Sign-up. Or map the subject into another mutable string attribute that the pool has.`,place:e.userPool.at.value(
"adopt")}}}};var hv={code:"subject-attribute-undeclared",severity:"error",title:"The attribute for the raw subject is not declared",why:"Linking keeps the provider's raw sub\
ject in a custom attribute, and no attribute is ever taken out of a pool again: AWS refuses it. The spec therefore names the attribute, which stays when linking\
 goes.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{userPool:e,identityProviders:t,
accountLinking:i}}){if(e.kind!=="created")return;let o=(i?.providers??[]).filter(({name:a})=>t.some(r=>r.name===a)),s=[...new Set(o.map(({subjectAttribute:a})=>a.
slice(ke.length)))].filter(a=>!e.customAttributes.some(r=>r.name===a));if(s.length!==0){if(!e.at.has("customAttributes")){let a=`customAttributes: { ${s.map(Pd).
join(", ")} }`;yield{message:mv(s),fix:`Add to userPool: ${a}.`,edit:{kind:"insert",place:e.at.value(),text:a},place:e.at.key()};return}for(let a of s)yield{message:mv(
[a]),fix:`Add to userPool.customAttributes: ${Pd(a)}.`,edit:{kind:"insert",place:e.at.value("customAttributes"),text:Pd(a)},place:e.at.key("customAttributes")}}}};
function mv(e){let t=e.map(i=>g(ke+i));return`Linking keeps the raw subject in ${ee(t,"and")}, which the pool does not have.`}function Pd(e){return`${/^[a-z]\w*$/i.
test(e)?e:JSON.stringify(e)}: { type: string }`}var yv={code:"subject-attribute-unfit",severity:"error",title:"The attribute for the raw subject cannot carry it",why:"Cognito lower-cases the subject in the us\
er name of a case-insensitive pool. Linking therefore keeps the subject as the provider sent it in a custom attribute; a link made with anything else never sign\
s in again.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){let t=new Set;for(let{name:i,
subjectAttribute:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(d=>d.name===i);if(s===void 0)continue;let a=Qt(e.userPool).find(d=>ke+d.name===
o);a!==void 0&&!ua(a)&&!t.has(a.name)&&(t.add(a.name),yield{message:`Linking keeps the raw subject in ${g(o)}, which is not a mutable string for 255 characters \
and more.`,fix:"Declare it as { type: string, maxLength: 2048 }. If it exists in the pool already, map the subject into another attribute of that kind.",place:e.
userPool.at.to("customAttributes").value(a.name)});let r=s.attributeMapping[o],n=s.attributeMapping.username;s.type==="saml"||r===void 0||r===n||(yield{message:`\
Linking keeps the raw subject in ${g(o)}, but here it is filled from ${g(r)} instead of ${g(n??"sub")}.`,fix:`Map ${g(r)} into another attribute, and leave ${g(
o)} to linking.`,place:s.at.to("attributeMapping").value(o)})}}};var gv={code:"tag-keys-differ-only-in-case",severity:"error",title:"Two tags have the same key but for case",why:"IAM treats tag keys that differ only in case a\
s the same key and refuses to make the linking function's role.",source:"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html",*check({federation:{tags:e,
preSignUpFunction:t,at:i}}){if(t===void 0)return;let o=new Map;for(let s of Object.keys(e).sort(qe)){let a=o.get(s.toLowerCase());if(a===void 0){o.set(s.toLowerCase(),
s);continue}yield{message:`${g(s)} and ${g(a)} differ only in case.`,fix:"Remove one of them.",place:i.to("tags").key(s),related:[{...i.to("tags").key(a),note:`${g(
a)} is here`}]}}}};var vI=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,vv={code:"tag-refused-by-iam",severity:"warning",title:"IAM refuses a tag",why:"The tags of a spec go on every resource.\
 Cognito accepts any text, but neither the role of the linking function nor an OIDC provider of IAM can be made with such a tag: apply stops halfway.",source:"h\
ttps://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html",*check({federation:e}){let{tags:t,preSignUpFunction:i}=e;if(!(i===void 0&&Tn(e).length===0))for(let[
o,s]of Object.entries(t)){let a=e.at.to("tags");for(let[r,n,d]of[[o,"key",a.key(o)],[s,"value",a.value(o)]])vI.test(r)||(yield{message:`The ${n} ${g(r)} holds a\
 character that IAM does not accept in tags.`,fix:"Use letters, digits, spaces and _ . : / = + - @ only.",place:d})}}};var bv={code:"template-in-backend",severity:"error",title:"A backend setting holds the start of a Terraform expression",why:"Terraform reads the backend before \
it evaluates anything, and refuses an expression there. A spec holds no expressions anyway.",source:"https://developer.hashicorp.com/terraform/language/backend",
*check({federation:e}){for(let{text:t,place:i}of e.terraform.at.to("backend").texts()){let o=/[$%]\{/.exec(t)?.[0];o!==void 0&&(yield{message:`${g(t)} holds ${g(
o)}. Terraform evaluates nothing in a backend.`,fix:"Write the value itself. With environments, write each environment's own.",place:i})}}};var bI=86400,wv={code:"temporary-password-validity-out-of-range",severity:"error",title:"A temporary password cannot work for this long",why:"Cognito counts the\
 validity of an invitation's password in whole days, from 1 to 365.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Pas\
swordPolicyType.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{count:i,unit:o}=t.passwordPolicy.temporaryPasswordValidity,s=_n(
{count:i,unit:o})/bI;Number.isInteger(s)&&s>=1&&s<=365||(yield{message:`${i}${o} is not a number of whole days from 1d to 365d.`,fix:"Write whole days, such as \
7d.",place:t.at.to("passwordPolicy").value("temporaryPasswordValidity")})}};var kv={code:"terraform-address-taken",severity:"error",title:"Two names give the same Terraform address",why:"Addresses are made from names in lower case, with\
 underscores for dots and hyphens. Two resources cannot share one: the second would replace the first.",source:"https://developer.hashicorp.com/terraform/cli/st\
ate/resource-addressing",*check({federation:e}){for(let t of ea)yield*wI(t,ta(e,t))}};function*wI(e,t){let i=new Map;for(let{name:o,written:s}of t){if(s===void 0)
continue;let{name:a,place:r}=s,n=i.get(o);if(n===void 0){i.set(o,s);continue}e==="aws_cognito_identity_provider"&&n.name.toLowerCase()===a.toLowerCase()||(yield{
message:`${g(a)} and ${g(n.name)} both give ${e}.${o}.`,fix:"Rename the one that is not in use yet.",place:r,related:[{...n.place,note:`${g(n.name)} gives the s\
ame address`}]})}}var Av={code:"text-not-in-normal-form",severity:"error",title:"Terraform would change this text",why:"Terraform turns every text into Unicode normalization form\
 C. The value in AWS would look the same as in the spec and yet differ from it: a claim or URL would no longer be found.",source:"https://developer.hashicorp.co\
m/terraform/language/expressions/strings",*check({federation:e}){for(let{text:t,place:i}of Ni(e)){let o=t.normalize("NFC");t!==o&&(yield{message:`${g(t)} is not\
 in Unicode normalization form C.`,fix:`Write ${g(o)}, typed anew: the letters look the same, but accents belong to them.`,edit:We(i,o),place:i})}}};var Co=60,kI=3600,xd=86400,AI=[["access",5*Co,xd,"5m to 1d"],["id",5*Co,xd,"5m to 1d"],["refresh",kI,3650*xd,"1h to 3650d"],["authSession",3*Co,15*Co,"whole min\
utes from 3m to 15m"]],Sv={code:"token-validity-out-of-range",severity:"error",title:"A token works for longer or shorter than Cognito allows",why:"Cognito refu\
ses a client with such a validity. An access or ID token may not outlive the refresh token.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/lat\
est/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{tokenValidity:t,at:i}of e.appClients){let o=s=>i.to("tokenValidity").value(s);for(let[
s,a,r,n]of AI){let d=_n(t[s]),l=s!=="authSession"||d%Co===0;d>=a&&d<=r&&l||(yield{message:`${s} is ${$a(t[s])}; Cognito accepts ${n}.`,fix:`Choose a duration of\
 ${n}.`,place:o(s)})}for(let s of["access","id"])_n(t[s])<=_n(t.refresh)||(yield{message:`The ${s} token works for ${$a(t[s])}, longer than the refresh token wi\
th ${$a(t.refresh)}.`,fix:`Write at most ${$a(t.refresh)} for ${s}, or a longer refresh.`,place:o(s),related:[{...o("refresh"),note:"the refresh token"}]})}}};function $a({
count:e,unit:t}){return`${e}${t}`}var Pv=100,xv={code:"too-many-callback-urls",severity:"error",title:"An app client has too many callback URLs",why:"Cognito accepts at most 100 callback URLs fo\
r a client. Each host of a load balancer adds one, and so does each domain of a pool that has this client as its upstream.",source:"https://docs.aws.amazon.com/\
cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{callbackUrls:i,albHosts:o,at:s}=t,
a=ya(t).length;if(a<=Pv)continue;let r=[`${i.length} in callbackUrls`,...o.length>0?[`${o.length} of load balancers`]:[],...a>i.length+o.length?[`${a-i.length-o.
length} of pools of other stacks`]:[]];yield{message:`The client has ${a} callback URLs, ${ee(r,"and")}; Cognito accepts ${Pv}.`,fix:"Share them out among sever\
al clients.",place:s.key(o.length>0?"albHosts":"callbackUrls")}}}};var Iv={code:"too-many-custom-attributes",severity:"error",title:"The pool's schema would have too many attributes",why:"The schema of a pool has at most 50 ent\
ries: its custom attributes and the standard attributes that it requires. The one that carries the raw subject for linking is among them. An attribute can never\
 be removed.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{customAttributes:i,requiredAttributes:o,at:s}=t,a=i.length+o.length;a<=da||(yield{message:`The schema would have ${a} entries; \
it has room for ${da}.`,fix:`Declare ${a-da} fewer under userPool.customAttributes.`,place:s.key("customAttributes"),related:[...o.length>0?[{...s.key("required\
Attributes"),note:"required attributes count as well"}]:[]]})}};var Rv={code:"trigger-names-version",severity:"error",title:"A trigger names a version of its function",why:"Cognito takes the ARN of a function or of an alias.\
 A version number in it is refused, or the trigger fails each sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-wor\
king-with-lambda-triggers.html",*check({federation:e}){for(let{slot:t,functionArn:i,arnAt:o}of fr(e.userPool)){if(typeof i!="string")continue;let{functionArn:s,
qualifier:a}=Qs(i);a===void 0||!/^[0-9]+$/.test(a)||(yield{message:`The ARN of ${t} ends with the version ${a}; Cognito takes only an alias there.`,fix:`Make an\
 alias for the version and name that, or write ${g(s)}, which is the newest code.`,place:o.value()})}}};var Ov={code:"trigger-not-run-for-federated-users",severity:"warning",title:"A trigger does not run for federated users",why:"Cognito calls customMessage, userM\
igration and the triggers of the flow custom only for native users. People who come through an identity provider pass without what such a function checks or doe\
s.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){let[t]=e.identityProviders;
if(t!==void 0)for(let{slot:i,at:o}of fr(e.userPool))Ro[i].runsForFederated||(yield{message:`${i} never runs for people who sign in through an identity provider.`,
fix:"Do for them what they need in preTokenGeneration or postConfirmation. If the function concerns only native users, accept this warning.",place:o.key(),related:[
{...t.at.key(),note:"an identity provider"}]})}};var SI=["sub","identities"];function Na(e,t,i){if(i.kind!=="created"&&e.startsWith(ke))return PI(e);let o=Qt(i).map(({name:n})=>ke+n);if(t.includes(e)||o.includes(
e))return;if(SI.includes(e))return{message:`${g(e)} is written by Cognito itself.`,fix:"Remove it, or use a custom attribute that userPool.customAttributes decl\
ares."};let s=e.replace(/^(?:custom:)+/i,""),r=[ke+s,s].find(n=>o.includes(n)||t.includes(n))??Le(e,[...t,...o]);return r!==void 0?{message:`The pool has no att\
ribute ${g(e)}.`,fix:`Write ${g(r)}.`,meant:r}:{message:e.startsWith(ke)?`The custom attribute ${g(e)} is not declared.`:`The pool has no attribute ${g(e)}: it \
is no standard attribute, and custom ones begin with ${g(ke)}.`,fix:i.kind==="created"?`Declare ${g(s)} under userPool.customAttributes${e.startsWith(ke)?"":` a\
nd write ${g(ke+s)} here`}.`:`Write ${g(ke+s)} if it is a custom attribute of the pool.`}}function PI(e){if(!/^(?!custom:|dev:)[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u.
test(e.slice(ke.length)))return{message:`No custom attribute can be called ${g(e)}: after ${g(ke)} come 1 to 20 characters without spaces.`,fix:"Look up its nam\
e in the pool."}}var xI=["email_verified","identities","phone_number_verified","sub"],II=["email_verified","phone_number_verified"],Tv={code:"unknown-attribute-in-client",severity:"\
error",title:"An app client reads or writes an attribute that the pool does not have",why:'AWS refuses a client whose lists name an attribute that the pool does\
 not have: "Invalid write attributes specified". Custom attributes carry the prefix custom: here.',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/user-pool-settings-attributes.html",*check({federation:e}){let t=Object.keys(er),i=[["readAttributes",[...t,...xI]],["writeAttributes",[...t,...II]]];for(let{
at:o,...s}of e.appClients)for(let[a,r]of i){if(!o.has(a))continue;let n=s[a]??[];for(let[d,l]of n.entries()){let m=Na(l,r,e.userPool);if(m===void 0)continue;let{
meant:p,...u}=m,h=o.to(a).value(d);yield{...u,...p!==void 0&&mr(h,n,p),place:h}}}}};var Cv={code:"unknown-attribute-in-mapping",severity:"error",title:"A mapping fills an attribute that the pool does not have",why:"Terraform accepts any name, a\
nd AWS refuses it when the provider is made. Custom attributes are declared without custom: under userPool.customAttributes and carry it everywhere else.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=[...Object.keys(er),...Qm];for(let{name:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping"),a=e.accountLinking?.providers.find(r=>r.name===i);for(let r of s.keys()){if(r===a?.subjectAttribute&&
!s.is(r,null))continue;let n=Na(r,t,e.userPool);if(n===void 0)continue;let{meant:d,...l}=n,m=s.value(r);yield{...l,...s.is(r,null)?{fix:"Remove the line: there \
is nothing to remove from the mapping.",edit:ge(m)}:d!==void 0&&(s.has(d)?{fix:`${g(d)} is mapped already: keep one of the two lines, as ${g(d)}.`}:{edit:Oi(s.key(
r),d)}),place:s.key(r)}}}}};var $v={code:"unknown-provider-in-client",severity:"error",title:"An app client names a provider that does not exist",why:"Cognito refuses a client that names a\
n unknown provider, and names are case-sensitive. Native users are called COGNITO.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRe\
ference/API_CreateUserPoolClient.html",*check({federation:e}){let i=[...[...e.identityProviders,...e.pendingProviders].map(({name:o})=>o),"COGNITO"];for(let o of e.
appClients)for(let[s,a]of o.listedProviders.entries()){if(i.includes(a))continue;let r=i.find(l=>l.toLowerCase()===a.toLowerCase()),n=r??Le(a,i),d=o.at.to("iden\
tityProviders").value(s);yield{message:r===void 0?`There is no identity provider ${g(a)}. There is ${ee(i,"and")}.`:`There is no identity provider ${g(a)}: name\
s differ by case, and this one is written ${g(r)}.`,...n===void 0?{fix:"Declare it under identityProviders, or remove it here."}:mr(d,o.identityProviders,n),place:d}}}};var Nv={code:"unknown-provider-in-linking",severity:"error",title:"Account linking names a provider that does not exist",why:"A sign-in is matched to the declar\
ed providers by name, so a misspelt one would never be linked.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLin\
kProviderForUser.html",*check({federation:e}){let t=(e.accountLinking?.providers??[]).map(({name:o})=>o),i=e.identityProviders.map(({name:o})=>o);for(let{name:o,
at:s}of e.accountLinking?.providers??[]){if(i.includes(o))continue;let a=i.find(n=>n.toLowerCase()===o.toLowerCase()),r=a??Le(o,i);yield{message:o.toUpperCase()===
"COGNITO"?`${g(o)} is no outside provider: native users are what the others are linked to.`:a!==void 0?`There is no identity provider ${g(o)}: names differ by c\
ase, and this one is written ${g(a)}.`:`There is no identity provider ${g(o)}. ${i.length===0?"None is declared.":`There is ${ee(i,"and")}.`}`,...o.toUpperCase()===
"COGNITO"?{fix:"Remove it.",edit:ge(s.value())}:r===void 0?{fix:"Declare it under identityProviders, or remove it here."}:t.includes(r)?{fix:`Remove it: ${g(r)}\
 is listed already.`,edit:ge(s.value())}:{fix:`Write ${g(r)}.`,edit:Oi(s.key(),r)},place:s.key()}}}};var _v={code:"unknown-scope",severity:"error",title:"A scope of an app client does not exist",why:"AWS refuses a client with a scope that is neither Cognito's o\
wn nor one of a resource server of the pool: ScopeDoesNotExistException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-d\
efine-resource-servers.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients)for(let[o,s]of t.entries()){if(fa.includes(s))continue;let a=RI({scope:s,
scopes:t,place:i.to("scopes").value(o)},e);a!==void 0&&(yield a)}}};function RI({scope:e,scopes:t,place:i},{userPool:o}){let{resourceServers:s,at:a}=o,r=pa(e);if(r===
void 0){let p=Le(e,fa);return{message:`Cognito has no scope ${g(e)}. There is ${ee(fa,"and")}; those of a resource server are written as <identifier>/<scope>.`,
...p===void 0?{fix:"Remove it.",edit:ge(i)}:mr(i,t,p),place:i}}let n=s.find(({identifier:p})=>p===r.identifier);if(n===void 0&&o.kind!=="created"||n?.scopes.some(
({name:p})=>p===r.name)===!0)return;let d=Le(e,ma(n===void 0?s:[n])),l=n===void 0?`Declare ${g(r.identifier)} under userPool.resourceServers, with the scope ${g(
r.name)}`:`Add ${g(r.name)} to the scopes of ${g(r.identifier)}`,m=d===void 0?void 0:mr(i,t,d);return{message:n===void 0?`The pool has no resource server ${g(r.
identifier)}.`:`The resource server ${g(r.identifier)} has no scope ${g(r.name)}.`,fix:m===void 0?`${l}.`:`${m.fix} ${l}, if you mean another one.`,edit:m?.edit,
place:i,...n!==void 0&&{related:[{...n.at.key("scopes"),note:"its scopes"}]},...n===void 0&&s.length>0&&{related:[{...a.key("resourceServers"),note:"the resourc\
e servers of the pool"}]}}}var Ev={code:"updated-issuer-behind-load-balancer",severity:"warning",title:"A load balancer does not take the updated issuer",why:"Application Load Balancers a\
nd the Cognito authorizer of API Gateway accept tokens with the original issuer only. Behind a load balancer sign-ins fail once the pool has the updated one.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html",*check({federation:{userPool:e,appClients:t}}){if(e.issuer===
"updated")for(let{key:i,albHosts:o,at:s}of t)o.length!==0&&(yield{message:`${g(i)} signs people in behind a load balancer, and the pool has the updated issuer.`,
fix:"Set the issuer of the pool back to the original one where the pool is managed, and remove userPool.issuer.",place:s.key("albHosts"),related:[{...e.at.value(
"issuer"),note:"the updated issuer"}]})}};var OI=["issuer","clientId","clientSecret","endpoints"],Lv={code:"upstream-beside-own-client",severity:"error",title:"An upstream replaces the keys next to it",
why:"Issuer, client id, secret and endpoints of an upstream come from the stack that it names, which is a Cognito user pool. What is written next to it would ha\
ve no effect.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html",*check({federation:e}){for(let{preset:t,at:i}of e.identityProviders.
filter(_t)){let o={...i.key("upstream"),note:"the upstream is named here"},s=OI.filter(r=>i.has(r)),[a]=s;a!==void 0&&(yield{message:`The upstream tells ${ee(s,
"and")} by itself.`,fix:"Remove the keys that upstream replaces; or remove upstream, where the pool lives elsewhere.",place:i.key(a),related:[o]}),i.is("iamOidc\
Provider",!0)&&(yield{message:"IAM gets no OIDC provider for an upstream, whose issuer is known only to Terraform.",fix:"Remove iamOidcProvider. An identity poo\
l accepts a user pool as it is: see the output consumers of the other stack.",edit:ge(i.value("iamOidcProvider")),place:i.key("iamOidcProvider"),related:[o]}),t.
name!=="cognito"&&(yield{message:`Only preset: cognito has an upstream; this provider is ${t.name}.`,fix:"Write preset: cognito, or issuer, clientId and clientS\
ecret in place of upstream.",place:i.key("upstream")})}}};var Dv={code:"upstream-client-unfit",severity:"error",title:"The app client of the upstream cannot sign people in for this pool",why:"To the other pool this one\
 is an app like any other: it comes with a client secret and the authorization code grant, asks for scopes, and gets the attributes that the client may read.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders.filter(_t)){
let{found:i}=t.upstream;if(i.kind==="found")for(let{message:o,fix:s}of TI(t,i))yield{message:`${o}.`,fix:`In the spec ${g(t.upstream.spec)}, ${s}.`,place:t.at.to(
"upstream").value("client")}}}};function*TI({scopes:e,attributeMapping:t},{stackName:i,hasDomain:o,client:s}){let a=`The app client ${g(s.key)} of ${i}`;o||(yield{
message:`The pool of ${i} has no domain to sign in at`,fix:"add domain: { prefix: \u2026 } to userPool"}),s.secret||(yield{message:`${a} has no secret`,fix:"wri\
te secret: true; a client that exists already cannot be given one, so make another"}),s.flows.includes("code")||(yield{message:`${a} does not have the flow code`,
fix:"add code to its flows"});let r=e.filter(d=>!s.scopes.includes(d));r.length>0&&(yield{message:`${a} does not have the ${r.length===1?"scope":"scopes"} ${ee(
r,"and")}, which this provider asks for`,fix:"add what is missing to its scopes"});let n=Object.values(t).filter(d=>$I(d)&&!CI(s,d));n.length>0&&(yield{message:`${a}\
 may not read ${ee([...new Set(n)].sort().map(d=>g(d)),"and")}, which this provider's mapping needs`,fix:s.readAttributes===void 0?"list all that the mapping ne\
eds as its readAttributes: without a list it reads only the standard attributes":"add what is missing to its readAttributes"})}function CI({readAttributes:e,adoptedId:t},i){
return e?.includes(i)??(t!==void 0||!i.startsWith(ke))}function $I(e){return e.startsWith(ke)||Object.hasOwn(er,e)||e==="email_verified"||e==="phone_number_veri\
fied"}var Mv={code:"upstream-in-a-circle",severity:"error",title:"Pools federate to one another in a circle",why:"A stack reads the state of its upstream and is appli\
ed after it. In a circle none could be the first, and people could be sent around for ever.",source:"https://developer.hashicorp.com/terraform/language/state/re\
mote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(_t)){let o=t.found.kind==="found"?t.found.circle:void 0;o!==void 0&&
(yield{message:o.length===1?"The pool federates to itself.":`${g(e.stackName)} federates to ${ee(o.slice(0,-1).map(s=>g(s)),"and")}, and so back to itself.`,fix:"\
Take the upstream out of one of them, or give one of them issuer, clientId and clientSecret.",place:i.value("upstream")})}}};var Uv={code:"upstream-needs-domain",severity:"error",title:"No one knows where the upstream has to send people back to",why:"The app client of the other pool g\
ets the redirect URI of this one as text, because its stack is applied first. It comes from the domain of this pool.",source:"https://docs.aws.amazon.com/cognit\
o/latest/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){let t=e.identityProviders.find(_t);t===void 0||ri(e).length>0||e.userPool.
kind==="created"&&e.appClients.some(({flows:i})=>i.length>0)||(yield{message:`${g(t.name)} has an upstream, but the spec does not say which domain this pool has\
.`,fix:"Add domain: { prefix: \u2026 } to userPool, with adopt where the pool has it already.",place:e.userPool.at.key(),related:[{...t.at.key("upstream"),note:"\
the upstream is named here"}]})}};var Fv={code:"upstream-not-found",severity:"error",title:"There is no such upstream",why:"Issuer, client id and secret come from the stack of the other spec, an\
d its app client gets the redirect URI of this pool: both have to be known when either is synthesised.",source:"https://developer.hashicorp.com/terraform/langua\
ge/state/remote-state-data",*check({federation:e}){for(let{upstream:i,at:o}of e.identityProviders.filter(_t)){let{found:s}=i;if(s.kind==="found")continue;let{key:a,
what:r,written:n}=t(i,s),d=Le(n??"",s.known);yield{message:n===void 0?`The spec ${g(i.spec)} has environments, and none of them is named here.`:`There is no ${r}\
. ${s.known.length===0?"There is none at all.":`There is ${ee(s.known.map(l=>g(l)),"and")}.`}`,fix:d!==void 0?`Write ${g(d)}.`:NI[s.kind],edit:d===void 0?void 0:
We(o.to("upstream").value(a),d),place:o.to("upstream").key(a)}}function t({spec:i,client:o,environment:s},{kind:a}){let r=s??e.environment;switch(a){case"noSpec":
return{key:"spec",what:`spec ${g(i)} in this app`,written:i};case"noEnvironment":return{key:"environment",what:`environment ${g(r??"")} of the spec ${g(i)}`,written:r};case"\
noClient":return{key:"client",what:`app client ${g(o)} in the spec ${g(i)}`,written:o}}}}},NI={noSpec:"Name the other spec in this run as well, or list it in th\
e context of cdktf.json. A pool that lives elsewhere has issuer, clientId and clientSecret in place of upstream.",noEnvironment:"Name the environment that is me\
ant as upstream.environment.",noClient:"Add the app client there, with secret: true."};var jv={code:"upstream-state-unnamed",severity:"error",title:"The state of the upstream cannot be told",why:"HCP Terraform keeps a state for each workspace. Wor\
kspaces that are chosen by tags, project or prefix are several, and the one to read is known only to the person who runs Terraform.",source:"https://developer.h\
ashicorp.com/terraform/language/state/remote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(_t))t.found.kind!=="found"||
_I(t.found.backend)||(yield{message:`The backend of ${t.found.stackName} does not name one workspace.`,fix:`In the spec ${g(t.spec)}, write workspaces: { name: \
\u2026 }; or give this provider issuer, clientId and clientSecret in place of upstream.`,place:i.to("upstream").value("spec")})}};function _I({type:e,settings:t}){
return e!=="cloud"&&e!=="remote"||t.workspaces.name!==void 0}var qv={code:"username-not-the-subject",severity:"error",title:"username is not mapped to the subject",why:"The user name of a federated user is <provider>_<sub\
ject>. AWS keeps the mapping of username whatever is written, so Terraform would plan a change for ever.",source:"https://docs.aws.amazon.com/cognito/latest/dev\
eloperguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{preset:t,attributeMapping:i,at:o}of e.identityProviders){let s=o.
to("attributeMapping"),a=s.is("username",null),r=t.attributeMapping.username,n=i.username??"";!s.has("username")||n===r&&!a||(yield{message:r===void 0?"username\
 is not mapped with SAML: it is always the NameID.":a?"username cannot be removed from the mapping.":`username is mapped to ${g(n)}; with ${t.type==="oidc"?"Ope\
nID Connect":t.title} it is always ${r}.`,fix:r===void 0||a?"Remove the line.":`Write ${r}. To keep the other claim, map it into another attribute.`,edit:r===void 0||
a?ge(s.value("username")):We(s.value("username"),r),place:s.value("username")})}}};var Id=20,Wv={code:"value-not-checked",severity:"info",title:"Values live elsewhere and are not checked",why:"A value that a variable, a parameter or a secret g\
ives is known only to Terraform: what is wrong with it shows when AWS refuses it, or at a sign-in.",source:"https://developer.hashicorp.com/terraform/language/v\
alues/variables",*check({federation:e}){let t=Qn(e),i=t.filter(({secret:a,reference:r})=>!a&&sa(t,r)===void 0),[o]=i;if(o===void 0)return;let s=i.slice(0,Id).map(
({at:a})=>Yt(a.path));yield{message:`Not checked: ${ee(i.length>Id?[...s,`${i.length-Id} more`]:s,"and")} ${i.length===1?"is":"are"} known only to Terraform.`,place:o.
at.value()}}};var Vv={code:"value-secret-and-shown",severity:"error",title:"One value is a secret and something else",why:"Terraform hides a secret and shows a client id or a\
 URL in plans, outputs and the sign-in pages. One value for both would either hide what is to be seen or show the secret.",source:"https://developer.hashicorp.c\
om/terraform/language/values/variables",*check({federation:e}){let t=Qn(e),i=({at:o,reference:s})=>o.value(s.kind);for(let o of t){if(o.secret)continue;let s=sa(
t,o.reference);s!==void 0&&(yield{message:`The ${g(Ci(o.reference))} gives the ${o.what} here and the ${s.what} at ${Yt(s.at.path)}.`,fix:"Name a place of its o\
wn here.",place:i(o),related:[{...i(s),note:"here it carries a secret"}]})}}};var Kv={code:"vendors-disagree-on-email",severity:"error",title:"Two vendors ask for opposite pools",why:"Whether a pool requires an email holds for everyone in\
 it and cannot be changed. A vendor that has none keeps its users out of a pool that requires one; one that asks for it makes users whom no one can reach in a p\
ool that does not.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=s=>e.identityProviders.
filter(({preset:a})=>a.emailRequired===s),i=t("must"),[o]=i;if(o!==void 0)for(let{preset:s,at:a}of t("must-not"))yield{message:`${s.title} never sends an email,\
 but ${ee(i.map(r=>r.preset.title),"and")} asks for a pool in which every user has one.`,fix:"Give each its own user pool, in a spec of its own.",place:a.key(),
related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]}}};var zv={code:"verified-claim-unreliable",severity:"error",title:"Linking would rest on a claim that the vendor does not guarantee",why:"Anyone who can make a ve\
ndor say that an email is verified can take over the account with that email. Where the claim is never sent, no one would ever be linked.",source:"https://learn\
.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(r=>r.name===t);if(s===void 0||i!=="verifiedClaim"||s.attributeMapping.email_verified!=="email_verified")continue;let{
emailVerification:a}=s.preset;a.kind==="claim"||ei(s)||(yield{message:`${g(t)} is linked by email_verified. ${a.why}`,fix:"Write trustEmail: attested with the e\
mailDomains that only this provider speaks for, and leave email_verified unmapped; or remove the provider from accountLinking.providers.",place:o.key(),related:[
{...s.at.to("attributeMapping").value("email_verified"),note:"email_verified is mapped here"}]})}}};var Bv={code:"verified-provider-not-linked",severity:"warning",title:"A provider that verifies emails is not linked, while others are",why:"A person who comes t\
hrough it gets a user of their own next to the one that they have. That user is there for good: Cognito cannot merge it later. And an identity of a provider out\
side accountLinking.providers keeps a user from being linked.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-fed\
eration-consolidate-users.html",*check({federation:{accountLinking:e,identityProviders:t}}){if(!(e===void 0||e.providers.length===0))for(let{name:i,preset:o,attributeMapping:s}of t){
let{emailVerification:a}=o;a.kind!=="claim"||e.providers.some(r=>r.name===i)||s.email===void 0||s.email_verified!==a.claim||(yield{message:`${g(i)} maps email a\
nd email_verified, but is not one of accountLinking.providers.`,fix:`Add ${i} to accountLinking.providers, or accept this warning with the reason.`,place:e.at.value(
"providers")})}}};var EI={cloud:{oneOf:["name","tags"],never:["prefix"]},remote:{oneOf:["name","prefix"],never:["tags","project"]}},Jv={code:"workspaces-of-another-backend",severity:"\
error",title:"The workspaces do not have the form of this backend",why:"Terraform refuses a cloud block unless it has exactly one of name and tags, and a remote\
 backend unless it has exactly one of name and prefix.",source:"https://developer.hashicorp.com/terraform/language/block/terraform",*check({federation:e}){let{backend:t,
at:i}=e.terraform;if(t.type!=="cloud"&&t.type!=="remote")return;let{type:o}=t,s=i.to("backend").to(o).to("workspaces"),{oneOf:a,never:r}=EI[o];for(let d of r)s.
has(d)&&(yield{message:`${o} does not accept ${d}.`,fix:`Write ${ee(a,"or")}.`,place:s.key(d)});let n=a.filter(d=>s.has(d));n.length!==1&&(yield{message:`${o} n\
eeds exactly one of ${ee(a,"and")}; here ${n.length===0?"neither is":"both are"} written.`,fix:n.length===0?`Add ${ee(a,"or")}.`:"Remove one of them.",place:s.value()})}};var LI=["email_verified","phone_number_verified"],Gv={code:"write-attribute-forges-trust",severity:"error",title:"An app client may write that an address is ver\
ified",why:"Linking goes by verified emails. A user who could mark any address as verified would take over the account of the person who signs in with that addr\
ess next.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){for(let{writeAttributes:t,
at:i}of e.appClients)for(let[o,s]of(t??[]).entries())LI.includes(s)&&(yield{message:`A client must never write ${g(s)}. Cognito fills it from the mapping withou\
t that.`,fix:"Remove it.",edit:ge(i.to("writeAttributes").value(o)),place:i.to("writeAttributes").value(o)})}};var Yv={code:"write-attributes-incomplete",severity:"error",title:"An app client cannot write what a sign-in fills in",why:"Cognito writes mapped attributes wit\
h the rights of the client that someone signs in through: without the right, sign-in fails or the value is dropped. AWS also refuses a list that lacks a require\
d attribute.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){let{
identityProviders:t,appClients:i,userPool:o}=e;for(let s of i){let{writeAttributes:a}=s;if(a===void 0||!s.at.has("writeAttributes"))continue;let r=t.filter(({name:d})=>s.
identityProviders.includes(d)),n=new Set([...r.flatMap(({attributeMapping:d})=>Object.keys(d)),...Fr(o)]);for(let d of n){if(ca.includes(d)||a.includes(d))continue;
let l=r.filter(({attributeMapping:h})=>Object.hasOwn(h,d)),m=l.map(({name:h})=>h),p=l.filter(({preset:h,at:y})=>Object.hasOwn(h.attributeMapping,d)&&!y.to("attr\
ibuteMapping").has(d)),u=p.length>0&&p.length===l.length&&!Fr(o).includes(d)?` Or write attributeMapping: { ${d}: null } in ${ee(m,"and")}, whose preset maps it\
.`:"";yield{message:`${g(d)} is missing: ${l.length===0?"the pool requires it":`${ee(m,"and")} ${l.length===1?"fills":"fill"} it at every sign-in`}.`,fix:`Add ${g(
d)}, or remove writeAttributes to have the list made from the mappings.${u}`,edit:Nt(s.at.value("writeAttributes"),d),place:s.at.value("writeAttributes"),related:l.
map(({name:h,at:y})=>({...y.to("attributeMapping").key(d),note:`${h} fills it`}))}}}}};var Li=[Lm,Dm,Mm,qm,Vm,zm,Bm,Jm,Gm,Ym,Hm,Zm,Xm,th,rh,nh,ih,oh,sh,ah,lh,ch,hh,yh,vh,wh,Ah,Sh,xh,Ih,Rh,Oh,Th,Ch,$h,Nh,_h,Eh,Lh,Wh,Vh,Kh,zh,Bh,Jh,Gh,Yh,Hh,Zh,Xh,ry,
xy,Ry,Ty,Cy,$y,Km,Ny,_y,Dy,My,Uy,Fy,jy,qy,Wy,Ky,Qy,tg,rg,ng,ig,og,sg,ag,lg,cg,dg,ug,fg,pg,mg,hg,gg,vg,bg,wg,kg,Ag,Pg,xg,Ig,Rg,Og,Tg,Cg,$g,Ng,_g,Fg,jg,qg,Wg,Vg,Kg,
zg,Bg,Jg,Gg,Hg,Zg,Xg,Qg,tv,rv,nv,iv,ov,sv,av,lv,cv,dv,uv,fv,pv,hv,yv,gv,vv,bv,wv,kv,Av,eg,Sv,xv,Iv,Rv,Ov,Tv,Cv,$v,Nv,_v,Ev,Lv,Dv,Mv,Uv,Fv,jv,qv,Wv,Vv,Kv,zv,Bv,Jv,
Gv,Yv];function Hv(e,t){let{code:i,severity:o,title:s,source:a}=e;return Array.from(e.check(t),r=>({code:i,severity:o,title:s,source:a,...r}))}function Zv(e){return cu(Li.flatMap(t=>Hv(t,e)),e.federation.accept,Li.map(({code:t})=>t))}var Xv=[..._a("file",yn),..._a("shape",Ko),..._a("spec",pi),..._a("provider",au),...Li.map(({code:e,severity:t,title:i,why:o,source:s})=>Qv("spec",e,{severity:t,
title:i,why:o,source:s}))].sort((e,t)=>qe(e.code,t.code));function _a(e,t){return Object.keys(t).map(i=>Qv(e,i,t[i]))}function Qv(e,t,i){return{code:t,about:e,...i,
page:iu(t)}}function Od(e,t,i=[]){let o=r=>r===void 0?i:[...i,r],s=r=>({origin:t,path:eb(e,o(r)),at:"key"}),a=r=>Xt(e,o(r));return{get file(){return t(i).document.file},path:i,
origin:t,to:r=>Od(e,t,o(r)),value:r=>a(r)===void 0?s(r):{origin:t,path:o(r),at:"value"},key:s,has:r=>a(r)!==void 0,is:(r,n)=>a(r)===n,keys:()=>{let r=a();return ye(
r)?Object.keys(r):[]},texts:()=>Rd(a(),i,t)}}function eb(e,t){return t.length===0||Xt(e,t)!==void 0?t:eb(e,t.slice(0,-1))}function Rd(e,t,i){return typeof e=="s\
tring"?[{text:e,place:{origin:i,path:t,at:"value"}}]:ye(e)?Object.entries(e).flatMap(([o,s])=>[{text:o,place:{origin:i,path:[...t,o],at:"key"}},...Rd(s,[...t,o],
i)]):Array.isArray(e)?e.flatMap((o,s)=>Rd(o,[...t,s],i)):[]}function Di(e,t){let{place:i,related:o=[],redact:s,edit:a,...r}=e,{document:n,path:d}=Ea(i,t)(i.path),l=a===void 0?void 0:DI(a,n,t);return{...r,...l!==void 0&&{
edit:l},file:n.file,range:n.rangeOf(d,i.at),related:o.map(m=>MI(m,t)),...s!==void 0&&{redact:s.map(m=>n.rangeOf(Ea(i,t)(m).path,"value"))}}}function DI(e,t,i){let{
document:o,path:s}=Ea(e.place,i)(e.place.path);if(o!==t)return;if(e.kind==="remove")return o.removalOf(s);if(e.kind==="insert")return o.insertionInto(s,e.text);
let a=o.rangeOf(s,e.place.at),r=a.start.offset===a.end.offset?" ":"",n=o.text.slice(a.start.offset,a.end.offset).endsWith(`
`)?`
`:"";return{range:a,text:`${r}${e.text}${n}`}}function MI(e,t){let{document:i,path:o}=Ea(e,t)(e.path);return{file:i.file,range:i.rangeOf(o,e.at),note:e.note}}function Ea(e,t){
return"origin"in e?e.origin:t}var UI=["identityProviders","appClients"];function tb(e,t){let{include:i,environments:o}=e.value,s=Hs(e),a=[],r=[],n=new Map;if(ye(o))for(let[u,h]of Object.entries(
o))ye(h)&&Object.hasOwn(h,"include")&&a.push(La("included-spec-unfit",{message:"An environment includes no files: they are of the whole spec.",fix:"Write includ\
e at the top of the spec.",place:{origin:s,path:["environments",u,"include"],at:"key"}}));let d=Object.assign(jt(),e.value),l=new Map,m=new Set;for(let[u,h]of FI(
i).entries()){let y={origin:s,path:["include",u],at:"value"},v=(b,k)=>{a.push(La("included-spec-unfit",{message:b,fix:k,place:y}))},w=t?.(h);w===void 0&&v("File\
s next to the spec are not read here.","Write their entries in this file."),w?.length===0&&v(`${g(h)} matches no file.`,"Correct the pattern, which is relative \
to the folder of the spec.");for(let{path:b,content:k}of w??[]){if(m.has(b))continue;if(m.add(b),"problem"in k){v(`${g(b)} cannot be read. ${k.problem}`,k.fix);
continue}let A=e.file.slice(0,e.file.lastIndexOf("/")+1)+b,x=Ii(A,k.bytes);n.set(A,x.text),r.push(...x.diagnostics),x.document!==void 0&&a.push(...jI(x.document,
{document:e,value:d,writers:l}))}}return{value:d,origin:u=>{let[h,y]=u,v=l.get(String(h)),[w]=v?.values()??[],b=y===void 0?void 0:v?.get(String(y));return b!==void 0?
{document:b,path:u}:w!==void 0&&u.length===1&&!e.has(u)?{document:w,path:u}:s(u)},findings:a,diagnostics:r,texts:n}}function FI(e){return Array.isArray(e)?e.filter(
t=>typeof t=="string"):[]}function*jI(e,{document:t,value:i,writers:o}){let s=Hs(e);for(let[a,r]of Object.entries(e.value)){let n=UI.find(p=>p===a);if(n===void 0||
!ye(r)){yield La("included-spec-unfit",{message:n===void 0?`${g(a)} is not a key of an included file. Its keys are identityProviders and appClients.`:`${a} is a\
 map, of entries by name.`,fix:n===void 0?"Move it to the spec that includes the file.":"Write the entries under it.",place:{origin:s,path:[a],at:"key"}});continue}
let d=i[n];if(d!==void 0&&!ye(d))continue;let l=Object.assign(jt(),d),m=o.get(n)??new Map;for(let[p,u]of Object.entries(r)){if(Object.hasOwn(l,p)){let h=m.get(p)??
t;yield La("name-in-two-files",{message:`${g(p)} is written in two files.`,fix:"Rename or remove one of them.",place:{origin:s,path:[n,p],at:"key"},related:[{origin:Hs(
h),path:[n,p],at:"key",note:"the other one"}]});continue}l[p]=u,m.set(p,e)}i[n]=l,o.set(n,m)}}function La(e,t){let{severity:i,title:o}=pi[e];return{code:e,severity:i,
title:o,...t}}function $o(e,t){if(!ye(t))return t;let i=jt();if(ye(e))for(let[o,s]of Object.entries(e))i[o]=s;for(let[o,s]of Object.entries(t))s===null?Reflect.deleteProperty(
i,o):i[o]=$o(i[o],s);return i}var rb=[["appClients","appClient"],["identityProviders","identityProvider"]];function nb(e){return rb.find(([t])=>t===e)?.[1]}function ib(e,t){let i=jt();for(let[
o,s]of Object.entries(e))o!=="defaults"&&(i[o]=s);for(let[o,s]of rb){let a=i[o];if(!ye(a))continue;let r=jt();for(let n of Object.keys(a)){let d=[["defaults",s],
[o,n]].flatMap(l=>t.map(m=>Xt(m,l)));r[n]=qI(d.filter(l=>l!==void 0))}i[o]=r}return i}function qI([e,...t]){return t.reduce(WI,e??null)}function WI(e,t){let i=$o(
e,t),o=Xt(t,["attributeMapping"]);if(!ye(i)||!ye(o))return i;let s=jt();for(let a of[Xt(e,["attributeMapping"]),o])ye(a)&&Object.assign(s,a);return Object.assign(
jt(),i,{attributeMapping:s})}function sb(e,t){let{environments:i,...o}=e;return ye(i)?Object.keys(i).sort().flatMap(s=>{let a=i[s];return ye(a)?[ob(t,s,o,a)]:[]}):[ob(t,void 0,o,jt())]}function ob(e,t,i,o){
return{environment:t,value:ib($o(i,o),[i,o]),origin:s=>e(VI(s,t,i,o))}}function VI(e,t,i,o){if(e.length===0)return e;let s=l=>t===void 0?l:["environments",t,...l];
if(Xt(o,e)!==void 0)return s(e);if(Xt(i,e)!==void 0)return e;let[a,,...r]=e,n=nb(a);if(n===void 0)return e;let d=["defaults",n,...r];return Xt(o,d)===void 0?d:s(
d)}var ce={userPool:{issuer:"original",caseSensitiveUsernames:!1,selfSignUp:!1,accountRecovery:["email"],mfa:{mode:"off"},deletionProtection:!0},customAttribute:{mutable:!0,
minLength:0,maxLength:2048,min:0,max:9007199254740991},passwordPolicy:{minimumLength:12,requireLowercase:!0,requireUppercase:!0,requireNumbers:!0,requireSymbols:!1,
temporaryPasswordValidity:"7d",historySize:0},passkeys:{userVerification:"preferred"},triggerFunction:{permission:!0},tokenTriggerFunction:{version:"V1_0",permission:!0},
identityProvider:{idpSignout:!1,idpInit:!1,encryptedResponses:!1,attributesRequestMethod:"GET",iamOidcProvider:!1,nationalIdConsent:!1},appClient:{scopes:["open\
id","email","profile"],flows:["code"],authFlows:[],secret:!1},refreshTokenRotation:{gracePeriod:"0s"},tokenValidity:{access:"60m",id:"60m",refresh:"30d",authSession:"\
3m"},accountLinking:{whenUnsafe:"separateUser",whenNoMatch:"createUser",nativeSignUp:"allow",linkInvitedUsers:!1,afterLink:"continue"},linkedProvider:{trustEmail:"\
verifiedClaim"},linkingFunction:{memoryMb:512,architecture:"arm64",runtime:"nodejs22.x",logRetentionDays:30,rolePath:"/",dashboard:!1},terraform:{requiredVersion:"\
>= 1.5",awsProviderVersion:">= 5.100, < 7.0",backend:{local:{}}},localBackend:{path:"terraform.tfstate"},s3Backend:{encrypt:!0}};function ab(e,t){return Td(e.groups??{}).map(([i,{description:o,precedence:s,roleArn:a,adopt:r}])=>({name:i,description:o,precedence:s,roleArn:a,adoptedName:r,at:t.
to("groups").to(i)}))}function lb(e,t){return Td(e.resourceServers??{}).map(([i,{name:o,scopes:s,adopt:a}])=>({identifier:i,name:o,scopes:Td(s??{}).map(([r,n])=>({
name:r,description:n})),adoptedName:a,at:t.to("resourceServers").to(i)}))}function cb({from:e,replyTo:t,configurationSet:i}){return{from:e,replyTo:t,configurationSet:i}}
function db({firstFactors:e,passkeys:t}){return{firstFactors:e,passkeys:t&&{relyingPartyId:t.relyingPartyId,userVerification:t.userVerification??ce.passkeys.userVerification}}}
function Td(e){return Object.entries(e).sort(([t],[i])=>qe(t,i))}function ub(e,t,i,o){return Object.keys(Ro).flatMap(s=>{let a=e[s];if(a===void 0)return[];let r=typeof a=="object"&&"functionArn"in a,n=r?a:{functionArn:a},d=s===
"preTokenGeneration",l=t?void 0:ce.tokenTriggerFunction.version;return[{slot:s,functionArn:o(n.functionArn),version:d?n.version??l:void 0,permission:n.permission??
(d?ce.tokenTriggerFunction:ce.triggerFunction).permission,arnAt:r?i.to(s).to("functionArn"):i.to(s),at:i.to(s)}]})}var fb="Files next to the spec are not read here.",KI={read:()=>({problem:fb,fix:"Write metadataUrl."}),find:e=>[{path:e,content:{problem:fb,fix:"Remove the pat\
tern."}}]};function pb(e,t,i,o={}){let s={...KI,...o},a=i===void 0?e.name:`${e.name}-${i}`,r=BI(e.userPool,t.to("userPool"),a),n=Cd(e.identityProviders??{}),d=n.
map(([v,w])=>YI(v,w,t.to("identityProviders").to(v),s.read)),l=n.filter(([,v])=>v.pending===!0).map(([v])=>v),m=r.kind==="created"?r.customAttributes:void 0,p=e.
accountLinking&&eR(e.accountLinking,t.to("accountLinking"),d,m),u=d.map(v=>aR(v,p)),h=({name:v})=>l.includes(v),y=u.filter(v=>!h(v));return{stackName:a,specName:e.
name,environment:i,region:e.region,tags:e.tags??{},userPool:r,identityProviders:y,pendingProviders:u.filter(h),appClients:Cd(e.appClients??{}).map(([v,w])=>lR(v,
w,t.to("appClients").to(v),u,l,Fr(r))),accountLinking:p&&{...p,providers:p.providers.filter(v=>!h(v))},publish:e.publish&&uR(e.publish,t.to("publish")),preSignUpFunction:tR(
e.accountLinking,t.to("accountLinking"),y),terraform:fR(e.terraform??{},t.to("terraform"),s),accept:(e.accept??[]).map((v,w)=>({rule:v.rule,within:v.at,reason:v.
reason,at:t.to("accept").to(w)})),at:t}}function zI({prefix:e,adopt:t,custom:i,managedLogin:o}){return{prefix:e===void 0?void 0:{name:e,adoptedName:t},custom:i&&
{name:i.name,certificateArn:i.certificateArn===void 0?void 0:qt(i.certificateArn),hostedZoneId:i.hostedZoneId,adoptedName:i.adopt},managedLogin:o}}function BI(e,t,i){
let o={issuer:e.issuer??ce.userPool.issuer,domain:e.domain&&zI(e.domain),groups:ab(e,t),resourceServers:lb(e,t),at:t},s=e.caseSensitiveUsernames??ce.userPool.caseSensitiveUsernames,
a=ub(e.triggers??{},e.adopt!==void 0,t.to("triggers"),qt);if(e.adopt!==void 0)return{kind:"adopted",id:e.adopt,caseSensitiveUsernames:s,triggers:a,...o};if(e.reference!==
void 0)return{kind:"referenced",reference:JI(e.reference),...o};let r=e.passwordPolicy??{};return{kind:"created",name:e.name??i,signInWith:e.signInWith??[],aliases:e.
aliases??[],caseSensitiveUsernames:s,requiredAttributes:e.requiredAttributes??[],customAttributes:GI(e.customAttributes??{}),autoVerify:e.autoVerify??e.signInWith??
[],selfSignUp:e.selfSignUp??ce.userPool.selfSignUp,accountRecovery:e.accountRecovery??ce.userPool.accountRecovery,passwordPolicy:{minimumLength:r.minimumLength??
ce.passwordPolicy.minimumLength,requireLowercase:r.requireLowercase??ce.passwordPolicy.requireLowercase,requireUppercase:r.requireUppercase??ce.passwordPolicy.requireUppercase,
requireNumbers:r.requireNumbers??ce.passwordPolicy.requireNumbers,requireSymbols:r.requireSymbols??ce.passwordPolicy.requireSymbols,temporaryPasswordValidity:ni(
r.temporaryPasswordValidity??ce.passwordPolicy.temporaryPasswordValidity),historySize:r.historySize??ce.passwordPolicy.historySize},mfa:{mode:(e.mfa??ce.userPool.
mfa).mode,methods:e.mfa?.methods??[]},signIn:e.signIn&&db(e.signIn),tier:e.tier,threatProtection:e.threatProtection,deletionProtection:e.deletionProtection??ce.
userPool.deletionProtection,webAclArn:e.webAclArn===void 0?void 0:qt(e.webAclArn),email:e.email&&{...cb(e.email),sesIdentityArn:qt(e.email.sesIdentityArn)},triggers:a,
...o}}function JI(e){return typeof e=="string"?{id:e}:"name"in e?{name:e.name}:{idFrom:Mi(e)}}function GI(e){return Cd(e).map(([t,i])=>{let o={name:t,mutable:i.
mutable??ce.customAttribute.mutable};switch(i.type){case"string":return{...o,type:"string",minLength:i.minLength??ce.customAttribute.minLength,maxLength:i.maxLength??
ce.customAttribute.maxLength};case"number":return{...o,type:"number",min:i.min??ce.customAttribute.min,max:i.max??ce.customAttribute.max};case"dateTime":case"bo\
olean":return{...o,type:i.type}}})}function YI(e,t,i,o){let s=mb(t),a={name:e,attributeMapping:QI(XI(s,"scopes"in t?t.scopes:void 0),t.attributeMapping??{}),identifiers:t.
identifiers??[],allowedEmailDomains:t.allowedEmailDomains,adoptedName:t.adopt,nationalIdConsent:t.nationalIdConsent??ce.identityProvider.nationalIdConsent,at:i};
switch(s.type){case"oidc":{let{issuer:r,clientId:n,clientSecret:d,scopes:l,attributesRequestMethod:m,endpoints:p,iamOidcProvider:u,upstream:h}=No("oidc",t),y={scopes:l??
s.scopes,attributesRequestMethod:m??ce.identityProvider.attributesRequestMethod};if(h!==void 0){let{spec:v,client:w,environment:b}=h;return{...a,type:"upstream",
preset:s,upstream:{spec:v,client:w,environment:b},...y}}if(t.pending!==!0&&(r===void 0||n===void 0||d===void 0))throw new Error("an OpenID Connect provider has \
neither an issuer nor an upstream");return{...a,type:"oidc",preset:s,issuer:r??Da.issuer,clientId:qt(n??Da.clientId),clientSecret:d==="none"?void 0:Mi(d??Da.clientSecret),
...y,endpoints:p,iamOidcProviderUrl:r!==void 0&&(u??ce.identityProvider.iamOidcProvider)?`${r}${s.slashAfterIssuer?"/":""}`:void 0}}case"saml":{let r=No("saml",
t);return{...a,type:"saml",preset:s,metadata:ZI(r,o),idpSignout:r.idpSignout??ce.identityProvider.idpSignout,idpInit:r.idpInit??ce.identityProvider.idpInit,encryptedResponses:r.
encryptedResponses??ce.identityProvider.encryptedResponses,requestSigningAlgorithm:r.requestSigningAlgorithm??s.requestSigningAlgorithm}}case"apple":{let{clientId:r,
teamId:n,keyId:d,privateKey:l,scopes:m}=No("apple",t);return{...a,type:"apple",preset:s,clientId:qt(r),teamId:qt(n),keyId:qt(d),privateKey:Mi(l),scopes:m??s.scopes}}case"\
facebook":{let{clientId:r,clientSecret:n,apiVersion:d,scopes:l}=No("facebook",t);return{...a,type:"facebook",preset:s,clientId:qt(r),clientSecret:Mi(n),apiVersion:d,
scopes:l??s.scopes}}case"google":case"amazon":{let{clientId:r,clientSecret:n,scopes:d}=No(s.type,t);return{...a,type:s.type,preset:s,clientId:qt(r),clientSecret:Mi(
n),scopes:d??s.scopes}}}}function No(e,t){if(!HI(e,t))throw new Error(`the provider is not of type ${e}`);return t}function HI(e,t){return mb(t).type===e}function mb({
preset:e,type:t}){let i=e??t;if(i===void 0)throw new Error("the provider has neither a preset nor a type");return Sy(i)}var Da={issuer:"<issuer>",clientId:"<cli\
ent id>",clientSecret:{variable:"<client secret>"},metadataUrl:"<metadata URL>"};function ZI({metadataUrl:e,metadataFile:t,pending:i},o){if(t!==void 0)return{kind:"\
file",path:t,content:o(t)};if(e===void 0&&i===!0)return{kind:"url",url:Da.metadataUrl};if(e===void 0)throw new Error("a SAML provider has neither metadataUrl no\
r metadataFile");return{kind:"url",url:qt(e)}}function XI(e,t){return t===void 0?e.attributeMapping:Object.fromEntries(Object.entries(e.attributeMapping).filter(
([,i])=>[void 0,"email"].includes(Ei(e,t,i))))}function QI(e,t){let i=new Map(Object.entries(e));for(let[o,s]of Object.entries(t))s!==null?i.set(o,s):o!=="usern\
ame"&&i.delete(o);return yb(i)}function qt(e){return typeof e=="string"?e:{reference:Mi(e),prefix:"prefix"in e?e.prefix??"":"",suffix:"suffix"in e?e.suffix??"":
""}}function Mi(e){return"variable"in e?{kind:"variable",name:e.variable}:"ssmParameter"in e?{kind:"ssmParameter",name:e.ssmParameter}:{kind:"secretsManager",id:e.
secretsManager,jsonKey:e.jsonKey}}function eR(e,t,i,o){return{providers:rR(e,t.to("providers"),i,o),whenUnsafe:e.whenUnsafe??ce.accountLinking.whenUnsafe,whenNoMatch:e.
whenNoMatch??ce.accountLinking.whenNoMatch,replaces:e.replaces,nativeSignUp:e.nativeSignUp??ce.accountLinking.nativeSignUp,messages:e.messages&&Object.fromEntries(
Object.entries(e.messages).sort(([s],[a])=>qe(s,a))),linkInvitedUsers:e.linkInvitedUsers??ce.accountLinking.linkInvitedUsers,afterLink:e.afterLink??ce.accountLinking.
afterLink,at:t}}function tR(e,t,i){let o=i.find(({allowedEmailDomains:a})=>a!==void 0);if(e===void 0&&o===void 0)return;let s=e?.function??{};return{askedBy:e===
void 0&&o!==void 0?{key:"allowedEmailDomains",at:o.at.key("allowedEmailDomains")}:{key:"accountLinking",at:t.key()},memoryMb:s.memoryMb??ce.linkingFunction.memoryMb,
architecture:s.architecture??ce.linkingFunction.architecture,runtime:s.runtime??ce.linkingFunction.runtime,logRetentionDays:s.logRetentionDays??ce.linkingFunction.
logRetentionDays,rolePath:s.rolePath??ce.linkingFunction.rolePath,permissionsBoundaryArn:s.permissionsBoundaryArn,dashboard:s.dashboard??ce.linkingFunction.dashboard,
alarmTopicArn:s.alarmTopicArn,reservedConcurrency:s.reservedConcurrency,kmsKeyArn:s.kmsKeyArn,codeSigningConfigArn:s.codeSigningConfigArn,at:t.to("function")}}function rR(e,t,i,o){
let s=new Map;if(e.providers===void 0)for(let a of i)oR(a)&&s.set(a.name,{settings:{},at:t.to(a.name)});else if(nR(e.providers))for(let[a,r]of e.providers.entries())
s.set(r,{settings:{},at:t.to(a)});else for(let[a,r]of Object.entries(e.providers))s.set(a,{settings:r,at:t.to(a)});return[...s].sort(([a],[r])=>qe(a,r)).map(([a,
{settings:r,at:n}])=>{let d=i.find(l=>l.name===a);return{name:a,trustEmail:r.trustEmail??ce.linkedProvider.trustEmail,emailVerifiedAlways:r.emailVerified==="alw\
ays"||d!==void 0&&iR(d),emailDomains:r.emailDomains??[],subjectAttribute:sR(d,o),at:n}})}function nR(e){return Array.isArray(e)}function iR({preset:{emailVerification:e},
attributeMapping:t}){return e.kind==="claim"&&e.always&&t.email_verified===e.claim}function oR(e){return Object.hasOwn(e.attributeMapping,"email")&&Object.hasOwn(
e.attributeMapping,"email_verified")}function sR(e,t){let i=e&&hb(e),o=Object.entries(e?.attributeMapping??{}).filter(([n,d])=>n.startsWith(ke)&&d===i).map(([n])=>n.
slice(ke.length)).sort(qe),s=n=>t?.find(d=>d.name===n),a=o.find(n=>{let d=s(n);return t===void 0||d!==void 0&&ua(d)}),r=s(od)===void 0?o.find(n=>s(n)===void 0):
void 0;return ke+(a??r??od)}function hb({preset:e,attributeMapping:t}){return e.type==="saml"?e.subjectCopy:t.username}function aR(e,t){let i=t?.providers.find(
({name:a})=>a===e.name),o=hb(e);if(i===void 0||o===void 0)return e;let s=new Map(Object.entries(e.attributeMapping));return s.has(i.subjectAttribute)||s.set(i.subjectAttribute,
o),{...e,attributeMapping:yb(s)}}function lR(e,t,i,o,s,a){let r=t.tokenValidity??{},n=t.identityProviders??[...o.map(({name:m})=>m),"COGNITO"],d=n.filter(m=>!s.
includes(m)),l=t.externalProviders??[];return{key:e,adoptedId:t.adopt,name:t.name??e,formerly:t.formerly,listedProviders:n,identityProviders:d,externalProviders:l,
callbackUrls:(t.callbackUrls??[]).map(qt),albHosts:(t.albHosts??[]).map(qt),defaultRedirectUri:t.defaultRedirectUri===void 0?void 0:qt(t.defaultRedirectUri),logoutUrls:(t.
logoutUrls??[]).map(qt),scopes:t.scopes??ce.appClient.scopes,flows:t.flows??ce.appClient.flows,authFlows:t.authFlows??ce.appClient.authFlows,secret:t.secret??ce.
appClient.secret,readAttributes:t.readAttributes,writeAttributes:t.writeAttributes??dR(o.filter(({name:m})=>d.includes(m)),l.length>0,a),tokenValidity:{access:ni(
r.access??ce.tokenValidity.access),id:ni(r.id??ce.tokenValidity.id),refresh:ni(r.refresh??ce.tokenValidity.refresh),authSession:ni(r.authSession??ce.tokenValidity.
authSession)},refreshTokenRotation:cR(t.refreshTokenRotation),at:i}}function cR(e){return e===void 0||e==="off"?e:{gracePeriod:ni(e.gracePeriod??ce.refreshTokenRotation.
gracePeriod)}}function dR(e,t,i){if(e.length===0)return;let o=e.flatMap(({attributeMapping:a})=>Object.keys(a)),s=t?Object.keys(er):[];return[...new Set([...o,...s,
...i])].filter(a=>!ca.includes(a)).sort(qe)}function uR({ssm:e,clientSecrets:t},i){return{parameterPrefix:e?.prefix,clientSecrets:t&&{name:t.secretsManager,kmsKeyArn:t.
kmsKeyArn},at:i}}function fR(e,t,i){return{requiredVersion:e.requiredVersion??ce.terraform.requiredVersion,awsProviderVersion:e.awsProviderVersion??ce.terraform.
awsProviderVersion,backend:pR(e.backend??ce.terraform.backend),assumeRole:e.assumeRole&&{roleArn:e.assumeRole.roleArn,externalId:e.assumeRole.externalId},allowedAccountIds:e.
allowedAccountIds??[],include:(e.include??[]).map((o,s)=>({pattern:o,files:i.find(o),place:t.to("include").value(s)})),at:t}}function pR({local:e,s3:t,gcs:i,azurerm:o,
http:s,cloud:a,remote:r}){return t!==void 0?{type:"s3",settings:{encrypt:ce.s3Backend.encrypt,...t}}:i!==void 0?{type:"gcs",settings:i}:o!==void 0?{type:"azurer\
m",settings:o}:s!==void 0?{type:"http",settings:s}:a!==void 0?{type:"cloud",settings:a}:r!==void 0?{type:"remote",settings:r}:{type:"local",settings:{path:e?.path??
ce.localBackend.path}}}function Cd(e){return Object.entries(e).sort(([t],[i])=>qe(t,i))}function yb(e){return Object.assign(Object.create(null),Object.fromEntries(
e))}var bb=nt(vb());function Ui(e){let t=bb.default.$defs,i=Object.hasOwn(t,e)?t[e]:void 0;if(i===void 0)throw new Error(`The schema has no definition ${e}`);return i}function tr(e){
if(e.$ref===void 0)return e;let{$ref:t,...i}=e;return{...tr(Ui(t.replace("#/$defs/",""))),...i}}function Ma(e,t,i){let o=kb(tr(e),t),s=t;for(let a of i){if(o===void 0||s===void 0)return;s=At(s,a),o=s===void 0?void 0:$d(o.schema,a,s)}return o}function $d(e,t,i){
let o=typeof t=="number"?e.items:wb(e,t);return o===void 0?void 0:kb(tr(o),i)}function wb(e,t){return e.properties!==void 0&&Object.hasOwn(e.properties,t)?e.properties[t]:
typeof e.additionalProperties=="object"?e.additionalProperties:void 0}function kb(e,t){let{anyOf:i,...o}=e;if(i===void 0||Fi(e))return{schema:e,others:[]};let s=i.
map(tr),a=s.filter(d=>Lo(d,t)),r=a.map(d=>({branch:d,known:mR(d,t)})).sort((d,l)=>l.known-d.known),[n]=r;return n===void 0||n.known===0&&a.length>1?{schema:e,others:[]}:
{schema:{...n.branch,...o},others:s.filter(d=>d!==n.branch)}}function mR(e,t){return ye(t)?Object.keys(t).filter(i=>wb(e,i)!==void 0).length:0}function Fi(e){return e.
anyOf?.every(t=>Object.keys(t).join()==="required")??!1}function Eo(e,t){let i=At(t,"preset"),o=At(t,"type");return i===void 0?e.allOf?.find(({then:s})=>s.properties.
type.const===o):e.allOf?.find(({if:{anyOf:s}})=>s.some(({properties:a})=>typeof a.preset=="object"&&a.preset.enum.some(r=>r===i)))}function Ln(e){return e.type!==
void 0?typeof e.type=="string"?[e.type]:e.type:e.const!==void 0?[_o(e.const)]:[...new Set(e.enum?.map(_o))]}function Lo(e,t){let i=Ln(e);return i.includes(_o(t))||
i.includes("integer")&&Number.isInteger(t)}function _o(e){return e===null?"null":Array.isArray(e)?"array":typeof e}var Ab;function Sb(e){return Ab??=hR(),Ab.get(e)??[]}function hR(){let e=new Map,t=(i,o)=>{let s=tr(i);for(let[a,r]of Object.entries(s.properties??{})){let n=e.
get(a);n===void 0?e.set(a,[o===""?"the spec itself":o]):n.push(o===""?"the spec itself":o),t(r,o===""?a:`${o}.${a}`)}typeof s.additionalProperties=="object"&&t(
s.additionalProperties,`${o}.<name>`);for(let a of s.anyOf??[])t(a,o);s.items!==void 0&&t(s.items,`${o}[]`)};return t(Ui("Spec"),""),e}function rn(e,t,i){return{fix:e,edit:{kind:"replace",place:{path:t,at:"value"},text:i}}}function Ua(e,t,i,o){return ye(o)&&Object.hasOwn(o,i)?{fix:`Did you mean\
 ${i}, which is there already? Keep one of the two.`,edit:{kind:"remove",place:{path:t,at:"key"}}}:{fix:e,edit:{kind:"replace",place:{path:t,at:"key"},text:pr(i)}}}
function Mo(e,t){return{fix:e,edit:{kind:"remove",place:{path:t,at:"key"}}}}function Do(e){return e.anyOf===void 0||Fi(e)?[e]:e.anyOf.map(tr)}function si(e,t){return Do(
tr(e)).some(i=>{if(!Lo(i,t))return!1;let o=i.enum??(i.const===void 0?void 0:[i.const]);if(o!==void 0&&!o.includes(t))return!1;if(typeof t=="string"){let{length:a}=Array.
from(t);return a>=(i.minLength??0)&&a<=(i.maxLength??1/0)&&(i.pattern===void 0||new RegExp(i.pattern,"u").test(t))}if(typeof t=="number")return t>=(i.minimum??-1/0)&&
t<=(i.maximum??1/0);let{items:s}=i;return Array.isArray(t)?s===void 0||t.every(a=>si(s,a)):typeof t=="boolean"})}var yR=["adopt","albHosts","awsProviderVersion",
"callbackUrls","defaultRedirectUri","identityProviders","issuer","logoutUrls","metadataFile","readAttributes","scopes","writeAttributes"];function gR(e){return e.
findLast(t=>typeof t=="string")}function Pb(e,t,i){let o=Do(i).flatMap(Ln);if(t===null)return vR(e,i,o);if(typeof t=="number"||typeof t=="boolean"){let s=JSON.stringify(
String(t));if(o.includes("string")&&si(i,String(t))&&!yR.includes(gR(e)))return rn(`Put it in quotes: ${s}.`,e,s)}if(typeof t=="string"){let s=/^[\w:/.@-]{1,100}$/.
test(t)?`[${t}]`:void 0;if(o.includes("array")&&s!==void 0&&si(i,[t]))return rn(`Write it as a list: ${s}.`,e,s);let a=bR(t);if(a!==void 0&&si(i,a))return rn(String(
a)===t?"Remove the quotes.":`YAML 1.2 knows only true and false: write ${a}.`,e,String(a))}return{fix:`Write ${ee([...new Set(Do(i).map(wR))],"or")}.`}}function vR(e,t,i){
return i.includes("object")?t.required===void 0&&t.anyOf===void 0?rn("Write its keys on the next lines or {} for none, or remove the key.",e,"{}"):{fix:"Write i\
ts keys on the next lines, or remove the key."}:{fix:"Write a value, or remove the key."}}function bR(e){return/^(?:yes|on|y|true)$/i.test(e)?!0:/^(?:no|off|n|false)$/i.
test(e)?!1:/^(?:0|-?[1-9][0-9]{0,14})$/.test(e)?Number(e):void 0}function wR(e){if(e.const!==void 0)return typeof e.const=="string"?e.const:JSON.stringify(e.const);
if(e.enum!==void 0)return ee(e.enum.map(String),"or");let t=Ib(e),[i]=Ln(e);switch(i){case"object":return kR(e);case"array":return`a list in square brackets${t===
void 0?"":`, for example ${t}`}`;case"integer":return xb(e);case"boolean":return"true or false";default:return`a string${t===void 0?"":`, for example ${t}`}`}}function kR({
properties:e}){let t=Object.keys(e??{});if(t.length===0)return"a map: one line of name: value for each entry";let i=t.length>6?[...t.slice(0,5),"others"]:t;return`\
a map with the ${t.length===1?"key":"keys"} ${ee(i,"and")}`}function xb({minimum:e,maximum:t}){return e===void 0?`a whole number${t===void 0?"":` of at most ${t}`}`:
`a whole number ${t===void 0?`of at least ${e}`:`from ${e} to ${t}`}`}function Ib(e){let[t]=e.examples??[];if(typeof t=="string")return pr(t);if(Array.isArray(t))
return JSON.stringify(t);let i=/ such as (\S+)(?: or .*)?$/.exec(e.patternErrorMessage??"")?.[1];return i===void 0?void 0:pr(i)}function Rb(e,t,i,o){let s=i.enum??
(i.const===void 0?[]:[i.const]),a=typeof t=="string"?Le(t,s.filter(n=>typeof n=="string")):void 0;if(a!==void 0)return rn(`Did you mean ${a}?`,e,pr(a));if(t===null)
return{fix:"Write a value, or remove the key."};if(typeof t=="string"&&s.some(n=>JSON.stringify(n)===t))return rn("Remove the quotes.",e,t);let[r]=s;return o.length===
1&&(typeof r=="string"||typeof r=="number"||typeof r=="boolean")?rn(`Write ${r}.`,e,pr(r)):{fix:"Write one of these values."}}function Ob(e,t,i,o){if(typeof t==
"string"&&!o){let a=t.trim();if(a!==t&&si(i,a))return rn("Remove the white space at its ends.",e,pr(a));let n=i.pattern?.startsWith("^[a-z][a-z0-9-]")===!0?Tb(t):
t.toUpperCase();if(/^[a-z]/i.test(t)&&si(i,n))return rn(`Write ${pr(n)}.`,e,pr(n))}let s=o?void 0:Ib(i);return{fix:`Write a value of that form${s===void 0?"":`,\
 for example ${s}`}.`}}function Tb(e){return e.toLowerCase().trim().replace(/\s+/g,"-")}function Cb(e,t,i,o){let s=[t.replace(/^(?:custom|dev):/,""),t.replace(/\s+/g,
"-"),Tb(t)],a=ye(o)?o:{},r=s.find(n=>si({...i,type:"string"},n)&&!Object.hasOwn(a,n));return r===void 0?{fix:"Choose a name of that form."}:Ua(`Rename it to ${g(
r)}.`,e,r,o)}function $b(e,t){if(typeof e=="number")return{fix:`Write ${xb(t)}.`};if(typeof e=="string"){let r=Array.from(e).length;return e===""?{fix:"Write so\
me text between the quotes."}:r>(t.maxLength??1/0)?{fix:`Shorten it to ${kt(t.maxLength??0,"character")}.`}:{fix:`Write at least ${kt(t.minLength??0,"character")}\
.`}}let i=Array.isArray(e)?"item":"key",o=Array.isArray(e)?e.length:Object.keys(e??{}).length,s=(Array.isArray(e)?t.maxItems:t.maxProperties)??1/0,a=(Array.isArray(
e)?t.minItems:t.minProperties)??0;return o>s?{fix:`Keep ${s===1?"one":s} and remove the others.`}:{fix:`Add ${kt(a-o,i)}, or remove the whole ${Array.isArray(e)?
"list":"map"}.`}}function mt(e,t){let{severity:i,title:o}=Ko[e];return{code:e,severity:i,title:o,...t}}function xr(e){let[t,i,o]=e[0]==="environments"?e.slice(2):e;return(o==="c\
lientSecret"||o==="privateKey")&&(t==="identityProviders"||t==="defaults"&&i==="identityProvider")}function Uo({path:e,value:t}){return xr(e)&&!xr(e.slice(0,-1))&&
t!=="none"&&(typeof t!="object"||Array.isArray(t))}var Nb=/secret|password|passwd|private.?key|credential|token/i;function qa(e){let t=String(e.at(-2)).toLowerCase().
replace(/[^a-z0-9]+/g,"_").replace(/^[^a-z]+|_+$/g,""),i=`${t===""?"provider":t.slice(0,40)}_${e.at(-1)==="privateKey"?"private_key":"client_secret"}`;return mt(
"literal-secret",{message:`${Yt(e)} holds the secret itself. A spec is kept in version control and never holds a secret.`,fix:`Name where the secret lives, for \
example { variable: ${i} }, and have the provider issue a new secret if this one was ever committed.`,place:{path:e,at:"value"},redact:[e]})}function _b(e){return mt(
"not-allowed-value",{message:`${Yt(e)} is none; only a provider of type oidc can be without a secret.`,fix:"Name where the secret lives.",place:{path:e,at:"valu\
e"}})}function Eb({path:e,value:t,schema:i},o){let s=(i.allOf??[]).filter(({then:l})=>l.properties[o]!==!1).map(({then:l})=>l.properties.type.const),a=Eo(i,t)?.
then.properties.type.const??"",r=At(t,"preset"),[n]=s.length===1?s:[],d=i.properties?.preset?.notByOidc??{};return n==="oidc"&&typeof r=="string"&&Object.hasOwn(
d,r)?mt("key-of-another-type",{message:`${o} belongs to type oidc, which cannot work here. ${d[r]?.why??""}`,fix:d[r]?.wayOut??"",place:{path:[...e,o],at:"key"}}):
mt("key-of-another-type",{message:`${o} belongs to ${s.length===1?"type":"the types"} ${ee(s,"and")}; this provider is ${a}.`,...Mo(n===void 0||xr([...e,o])?"Re\
move it.":`Remove it, or write type: ${n}${typeof r=="string"?` in place of preset: ${r}`:""}.`,[...e,o]),place:{path:[...e,o],at:"key"}})}function Lb({path:e,value:t},i){
let o=i.filter(s=>At(t,s)!==void 0);return mt("conflicting-keys",{message:`${Wt(e)} holds ${ee(o,"and")}, which do not go together.`,fix:"Keep one of them.",place:{
path:[...e,o[o.length-1]??""],at:"key"}})}function Db({path:e,value:t},i){return mt("not-allowed-value",{message:`${Wt(e)} is ${Ld(t)}, but the preset is of typ\
e ${i}.`,...Mo("Remove type: the preset sets it.",e),place:{path:e,at:"value"}})}function Fo({path:e,value:t,schema:i}){let o=Eo(i,t)?.then.properties;return[...Object.
keys(i.properties??{}).filter(s=>o?.[s]!==!1),...e.length===0?["defaults","environments"]:[]]}function Wa(e,t,i){let{path:o,value:s,others:a}=e,r=[...o,t],n=Fo(
e);if(a.some(({properties:p={}})=>Object.hasOwn(p,t))){let p=n.filter(u=>ye(s)&&Object.hasOwn(s,u));return mt("conflicting-keys",{message:`${Wt(o)} holds ${ee([
...p,t],"and")}, which do not go together.`,fix:"Keep one of them.",place:{path:r,at:"key"}})}let d=ye(s)?s[t]:void 0,l=xr(o)||Nb.test(t)||i!==void 0&&Nb.test(i),
m=xr(o)?`${Wt(o)} has a key that is not shown here and does not belong there.`:`${g(t)} is not a key of ${Wt(o)}.`;return mt("unknown-key",{message:`${m} Its ke\
ys are ${ee(n,"and")}.`,...AR({path:o,key:t,meant:i,known:n},s),place:{path:r,at:"key"},...l&&d!==null&&{redact:[r]}})}function AR({path:e,key:t,meant:i,known:o},s){
if(i!==void 0)return Ua(`Did you mean ${i}?`,[...e,t],i,s);let a=SR(e,t);if(a!==void 0)return{fix:a};let[r]=o.filter(n=>t.startsWith(n)&&/^[A-Z_-]/.test(t.slice(
n.length)));return r===void 0?Mo("Remove it.",[...e,t]):{fix:`Write what it stands for under ${r}, or remove it.`}}function Mb(e){return mt("unknown-key",{message:`${Wt(
e)} has environments of its own, but an environment is one stack.`,fix:"Move them up, next to this one.",place:{path:[...e,"environments"],at:"key"}})}function Ub(e,t){
return mt("out-of-range",{message:`environments has ${kt(e.amount,"key")}, and each gives a stack from ${kt(e.values,"value")} of the file. A file may have ${t.
amount} environments, and give ${t.values} values to all of them together.`,fix:"Move some of the environments to a spec of their own.",place:{path:["environmen\
ts"],at:"key"}})}function SR(e,t){let i=Yt(e),o=Sb(t).filter(r=>r!==i),s=e.length===0?[]:o.filter(r=>r.startsWith(`${i}.`)),a=s.length>0?s:o;return a.length===0||
a.length>3?void 0:`${t} is a key of ${ee(a,"and")}: check the indentation.`}function Fb({path:e,value:t,schema:i},o,s,a){let r=[...o,...s.length>0?[ee(s,"or")]:
[]],n=l=>`${l}: ${xR(i.properties?.[l],PR(i,t,l))}`,d=Wt(e);return mt("missing-key",{message:`${d==="the spec"?"The spec":d} needs ${ee(r,"and")}.`,fix:[...a===
void 0?[]:[`Write ${g(a)}, if that is meant.`],...o.map(l=>`Add ${n(l)}`),...s.length>0?["Add one of these."]:[],...s.map(n)].join(" "),place:{path:e,at:"key"}})}
function PR({properties:e},t,i){let{enum:o=[],enumDescriptions:s=[]}=e?.preset??{},a=s[o.indexOf(At(t,"preset")??null)]??"",[,r]=a.split(" Issuer: "),[,n]=a.split(
" Metadata URL: ");return i==="issuer"?r:i==="metadataUrl"?n:void 0}function xR(e,t){if(e===void 0)return"";let{description:i="",examples:o}=tr(e),s=o?.[0];return t!==
void 0?`${i.replace(/\.$/,"")}. Form: ${t}.`:typeof s=="string"?`${i.replace(/\.$/,"")}, for example ${s}.`:i}function jb({path:e,value:t,schema:i},o){let s=i.propertyNames??
{},a=s.pattern===void 0||new RegExp(s.pattern,"u").test(o)?Bb(s,o):s.patternErrorMessage;return mt("bad-key",{message:`The name ${g(o)} in ${Wt(e)} ${a??"has th\
e wrong form"}.`,...Cb([...e,o],o,s,t),place:{path:[...e,o],at:"key"}})}function qb({path:e,value:t,schema:i}){let o=(i.anyOf??[]).map(tr).filter(l=>l.properties!==
void 0),s=o.flatMap(({required:l=[]})=>l),a=ye(t)?Object.keys(t):[],[r]=a,n=o.flatMap(({properties:l={}})=>Object.keys(l)),d=r===void 0?void 0:Le(r,n);return mt(
"missing-key",{message:`${Wt(e)} needs one of ${ee(s,"or")}.`,...d===void 0||r===void 0?{fix:`Write one of them: ${o.map(({description:l=""},m)=>`${s[m]??""}: ${l}`).
join(" ")}`}:Ua(`Did you mean ${d}?`,[...e,r],d,t),place:{path:e,at:"key"},...xr(e)&&{redact:[e]}})}function Nd(e){let{path:t,value:i,schema:o}=e,s=Do(o).map(Wb);
return mt("wrong-type",{message:`${Wt(t)} ${ja(e)}; it must be ${ee([...new Set(s)],"or")}.`,...xr(t)&&i!==null?{fix:"Name where the secret lives."}:Pb(t,i,o),place:{
path:t,at:"value"},...Ed(t)})}function Wb(e){return e.const===void 0?ee(Ln(e).map(Vb),"or"):Gb(e.const)}function Vb(e){switch(e){case"object":return"a map";case"\
array":return"a list";case"string":return"a string";case"integer":return"an integer";case"boolean":return"true or false";default:return e}}function _d(e){let{path:t,
value:i,schema:o,others:s}=e,a=typeof i=="string"&&Object.hasOwn(o.refusedValues??{},i)?o.refusedValues?.[i]:void 0;if(a!==void 0)return mt("not-allowed-value",
{message:`${Wt(t)} ${ja(e)}, which cannot work. ${a.why}`,fix:a.wayOut,place:{path:t,at:"value"}});let n=[...(o.enum??(o.const===void 0?[]:[o.const])).map(Gb),...s.
map(Wb)];return mt("not-allowed-value",{message:`${Wt(t)} ${ja(e)}; it must be ${ee(n,"or")}.`,...Rb(t,i,o,n),place:{path:t,at:"value"}})}function Kb(e){let{path:t,
value:i,schema:o}=e;return mt("bad-format",{message:`${Wt(t)} ${ja(e)}; it ${o.patternErrorMessage??`must match ${o.pattern??""}`}.`,...Ob(t,i,o,xr(t)),place:{path:t,
at:"value"},...Ed(t)})}function zb(e){let{path:t,value:i,schema:o}=e;return mt("out-of-range",{message:`${Wt(t)} ${Bb(o,i)}.`,...$b(i,o),place:{path:t,at:"value"},
...Ed(t)})}function Bb(e,t){return typeof t=="number"?`is ${t}; it must be ${Fa(e.minimum,e.maximum)}`:typeof t=="string"?t===""?"is empty; it must hold some te\
xt":`has ${kt(Array.from(t).length,"character")}; it must have ${Fa(e.minLength,e.maxLength)}`:Array.isArray(t)?`has ${kt(t.length,"item")}; it must have ${Fa(e.
minItems,e.maxItems)}`:`has ${kt(Object.keys(t??{}).length,"key")}; it must have ${Fa(e.minProperties,e.maxProperties)}`}function Fa(e,t){return e===void 0?`at \
most ${t??""}`:t===void 0?`at least ${e}`:e===t?String(e):`${e} to ${t}`}function Jb({path:e},t){let i=new Map;return t.flatMap((o,s)=>{let a=JSON.stringify(o),
r=i.get(a);return r===void 0?(i.set(a,s),[]):[mt("duplicate-item",{message:`${Wt(e)} holds ${Ld(o)} more than once.`,...Mo("Remove it.",[...e,s]),place:{path:[...e,
s],at:"value"},related:[{path:[...e,r],at:"value",note:"first written here"}]})]})}function Ed(e){return xr(e)?{redact:[e]}:{}}function Wt(e){return e.length===
0?"the spec":Yt(e)}function ja({path:e,value:t}){return xr(e)&&t!==null?"holds a value that is not shown here":`is ${Ld(t)}`}function Ld(e){return e===null?"emp\
ty":typeof e=="string"?g(e):typeof e=="object"?Vb(_o(e)):String(e)}function Gb(e){return typeof e=="string"?e:JSON.stringify(e)}var RR=1500;function Hb(e,t,i,o=[]){let s=e.slice(0,RR),r=[...Zb(s,({instancePath:n})=>n)].flatMap(([n,d])=>{let{path:l,value:m}=OR(i,n),p=Ma(t,i,l);if(p===void 0)
return[];let u={path:[...o,...l],value:m,...p};return d.some(TR)&&!Uo(u)?CR(t,i,o,l):NR(u,d,$R(t,i,l))});if(s.length>0&&r.length===0)throw new Error(`No sentenc\
e for ${s[0]?.keyword??""} at ${s[0]?.schemaPath??""}`);return LR(r)}function Zb(e,t){let i=new Map;for(let o of e){let s=t(o),a=i.get(s);a===void 0?i.set(s,[o]):
a.push(o)}return i}function OR(e,t){let i=e;return{path:t.split("/").slice(1).map(s=>{let a=s.replaceAll("~1","/").replaceAll("~0","~"),r=Array.isArray(i)?Number(
a):a;return i=At(i,r)??null,r}),value:i}}function TR({keyword:e}){return e==="false schema"}function CR(e,t,i,o){let s=o.slice(0,-1),a=Ma(e,t,s),r=Xt(t,s);return a===
void 0||r===void 0?[]:[Eb({path:[...i,...s],value:r,...a},String(o[o.length-1]))]}function $R(e,t,i){let o=i[i.length-1],s=Xt(t,i.slice(0,-1));return typeof o!=
"string"||!ye(s)?void 0:typeof Ma(e,t,i.slice(0,-1))?.schema.additionalProperties=="object"?Le(o,Object.keys(s).filter(r=>r!==o)):void 0}function NR(e,t,i){let{
path:o,value:s,schema:a}=e;if(Uo(e))return[qa(o)];if(xr(o)&&s==="none")return[_b(o)];let r=t.flatMap(k=>k.keyword==="additionalProperties"?[k.params.additionalProperty]:
[]);if(a.anyOf!==void 0&&!Fi(a))return[ye(s)&&_R(a)?qb(e):Nd(e)];let d=Object.keys(a.properties??{}),l=[...new Set(r)].filter(k=>!d.includes(k)).map(k=>({key:k,
meant:Le(k,Fo(e))})),m=new Set(l.map(({meant:k})=>k)),p=t.flatMap(k=>k.keyword==="required"?[k.params.missingProperty]:[]),u=Eo(a,s)?.then,h=[...a.required??[],
...u?.required??[],...u?.anyOf?.[0]?.required??[]],y=[...new Set(p)].filter(k=>h.includes(k)&&!m.has(k)),v=t.flatMap(k=>k.keyword==="oneOf"&&u?.oneOf!==void 0?[
k.params.passingSchemas!==null]:[]),w=v.includes(!1)||Fi(a)&&u?.anyOf===void 0&&t.some(({keyword:k})=>k==="anyOf"),b=w?((v.length>0?u?.oneOf:a.anyOf)??[]).flatMap(
({required:k=[]})=>k):[];return[...l.map(({key:k,meant:A})=>Wa(e,k,A)),...y.length>0||w&&!b.some(k=>m.has(k))?[Fb(e,y,b,i)]:[],...v.includes(!0)?[Lb(e,(u?.oneOf??
[]).flatMap(({required:k})=>k))]:[],...t.flatMap(k=>ER(e,k))]}function _R(e){return e.anyOf?.some(t=>Ln(tr(t)).includes("object"))??!1}function ER(e,t){let{schema:i,
value:o}=e;if(t.propertyName!==void 0)return t.keyword==="propertyNames"?[]:[jb(e,t.propertyName)];switch(t.keyword){case"const":return i.enum?.includes(o)===!0?
[Db(e,String(t.params.allowedValue))]:i.const===void 0&&i.enum===void 0?[]:[_d(e)];case"enum":return i.enum===void 0&&i.const===void 0?[]:[_d(e)];case"type":return i.
type===void 0||i.enum!==void 0||Lo(i,o)?[]:[Nd(e)];case"pattern":return i.pattern===void 0?[]:[Kb(e)];case"minLength":case"maxLength":case"minimum":case"maximum":case"\
minItems":case"maxItems":case"minProperties":case"maxProperties":return i[t.keyword]===void 0?[]:[zb(e)];case"uniqueItems":return Array.isArray(o)?Jb(e,o):[];default:
return[]}}var Yb=["literal-secret","not-allowed-value","wrong-type","bad-format","out-of-range","duplicate-item","conflicting-keys","key-of-another-type","unkno\
wn-key","bad-key","missing-key"];function LR(e){return[...Zb(e,({code:i,place:o})=>JSON.stringify([o.path,o.at,i==="missing-key"])).values()].map(i=>i.reduce((o,s)=>Yb.
indexOf(s.code)<Yb.indexOf(o.code)?s:o)).sort((i,o)=>DR(i.place.path,o.place.path)||qe(i.code,o.code))}function DR(e,t){for(let[i,o]of e.entries()){let s=t[i];if(s===
void 0)return 1;let a=typeof o=="number"&&typeof s=="number"?o-s:qe(String(o),String(s));if(a!==0)return a}return e.length-t.length}var Ka=nt(Ud());function dw(e){let t=(0,Ka.shapeErrors)("Spec",e);return WO(e,t)?{spec:e}:{findings:Fd("Spec",t,e,[])}}function Fd(e,t,i,o){return t.length===0?
[]:Hb(t,Ui(e),i,o)}function WO(e,t){return t.length===0}function uw(e){let{environments:t}=e,i=[...t===void 0?[]:VO(t),...zO(e),...KO(e)];return{findings:[...i,
...t===void 0?[]:BO(e)],mergeable:i.length===0}}function VO(e){let t=["environments"],i=Fd("Environments",(0,Ka.shapeErrors)("Environments",e),e,t);if(i.length>
0||!ye(e))return i;let o=Object.entries(e).filter(([,s])=>ye(At(s,"environments")));return o.length>0?o.map(([s])=>Mb([...t,s])):pw(e)?mw({path:t,value:e,schema:Ui(
"PatchEnvironments"),others:[]}).filter(({place:s})=>s.path[2]!=="defaults"):[]}var lw=2e5,cw=100;function KO(e){let{environments:t,...i}=e;if(!ye(t))return[];let o=Object.
keys(t).length,s=fw(i);return o<=cw&&o*s<=lw?[]:[Ub({amount:o,values:s},{amount:cw,values:lw})]}function fw(e){return typeof e=="object"&&e!==null?Object.values(
e).reduce((t,i)=>t+fw(i),1):1}function pw(e){return e===null||typeof e=="object"&&Object.values(e).some(pw)}function mw(e){let{path:t,value:i,schema:o}=e;return ye(
i)?Object.entries(i).flatMap(([s,a])=>{let r=$d(o,s,a);return r!==void 0?mw({path:[...t,s],value:a,...r}):a===null&&o.additionalProperties===!1?[Wa(e,s,Le(s,Fo(
e)))]:[]}):[]}function zO(e){let t=At(e,"environments");return[[At(e,"defaults"),["defaults"]],...(ye(t)?Object.entries(t):[]).map(([o,s])=>[At(s,"defaults"),["\
environments",o,"defaults"]])].flatMap(([o,s])=>o===void 0?[]:Fd("PatchDefaults",(0,Ka.shapeErrors)("PatchDefaults",o),o,s))}function BO(e){let t=At(e,"identity\
Providers");return ye(t)?Object.entries(t).flatMap(([i,o])=>["clientSecret","privateKey"].flatMap(s=>{let a=At(o,s),r=["identityProviders",i,s];return a==null||
!Uo({path:r,value:a})?[]:[qa(r)]})):[]}function JO(e,t,i){let o=new Map;return{...t&&{read:s=>t(e,s)},...i&&{find:s=>{let a=o.get(s)??i(e,s);return o.set(s,a),a}}}}function hw({file:e,bytes:t},i,o){let s=JO(
e,i,o),{document:a,text:r,diagnostics:n}=Ii(e,t),d=[],l=[],m=new Map([[e,r]]);if(a===void 0)return{file:e,texts:m,diagnostics:n,invalidVariants:d,federations:l};
let p=tb(a,s.find),u=[...p.diagnostics,...p.findings.map(w=>Di(w,p.origin))],{findings:h,mergeable:y}=uw(p.value);for(let{environment:w,value:b,origin:k}of y&&u.
length===0?sb(p.value,p.origin):[]){let A=dw(b);if("findings"in A){let x=A.findings.map(I=>Di(I,k));d.push({environment:w,origin:k,diagnostics:x})}else l.push(pb(
A.spec,Od(b,k),w,s))}let v=[...u,...h.map(w=>Di(w,p.origin))];return{file:e,texts:new Map([...m,...p.texts]),diagnostics:v,invalidVariants:d,federations:l}}function vw(e){let t=new Map;for(let i of e)for(let o of i.diagnostics){let s=JSON.stringify([o.file,o.code,o.range,o.message]),a=t.get(s)??{diagnostic:o,having:new Set,
edits:new Set};a.having.add(i),a.edits.add(JSON.stringify(o.edit)),t.set(s,a)}return[...t.values()].flatMap(({diagnostic:{edit:i,...o},having:s,edits:a})=>{let r=s.
size<e.length&&![...s].every(p=>GO(i,p)),n=i===void 0||a.size>1||r?{}:{edit:i};if(s.size===e.length)return[{...o,...n}];let d=e.filter(p=>!s.has(p));if(o.code===
"accept-matches-nothing"&&d.some(p=>YO(p,s)))return[];let l=[...s].map(({environment:p})=>p),m=l.length===1?"environment":"environments";return[{...o,...n,message:`${o.
message} (${m} ${l.join(", ")})`}]})}function GO(e,{environment:t,origin:i}){let{document:o}=i([]),s=["environments",t??""];if(e===void 0||!o.has(s))return!1;let a=o.
rangeOf(s,"value");return a.start.offset<=e.range.start.offset&&e.range.end.offset<=a.end.offset}function YO(e,t){let i=yw(e);return[...t].some(o=>yw(o)===i)}function yw({
origin:e}){let{document:t,path:i}=e(["accept"]);return JSON.stringify([t.file,i])}function bw(e,t){let i=new Set(t.map(gw));return e.filter(o=>!i.has(gw(o)))}function gw({
file:e,code:t,range:i}){return JSON.stringify([e,t,i])}function ww(e){let t=new Map;for(let r of e)t.set(r.specName,[...t.get(r.specName)??[],r]);let i=(r,n)=>HO(r,n,t),o=new Map(e.map(r=>[r.stackName,QO(r,i)])),s=tT(
e,i),a=(r,n)=>n.map(d=>XO(d,l=>ZO(i(r,l),m=>eT(r.stackName,m,o))));return e.map(r=>({...r,identityProviders:a(r,r.identityProviders),pendingProviders:a(r,r.pendingProviders),
appClients:r.appClients.map(n=>({...n,downstreamPools:s.get(Aw(r,n))??[]}))}))}function kw({identityProviders:e}){return e.filter(_t).map(({upstream:t})=>t)}function HO(e,t,i){
let o=i.get(t.spec),s=[...i].filter(([l,{length:m}])=>l!==e.specName||m>1);if(o===void 0)return{kind:"noSpec",known:s.map(([l])=>l).sort(qe)};let a=t.environment??
e.environment,r=t.environment===void 0?o.find(l=>l.environment===void 0):void 0,n=o.find(l=>l.environment===a)??r;if(n===void 0)return{kind:"noEnvironment",known:o.
flatMap(l=>l.environment??[]).sort(qe)};let d=n.appClients.find(({key:l})=>l===t.client);return d===void 0?{kind:"noClient",known:n.appClients.map(({key:l})=>l)}:
{kind:"target",federation:n,client:d}}function ZO(e,t){if(e.kind!=="target")return e;let{federation:i,client:o}=e,{stackName:s,userPool:a,terraform:r}=i;return{
kind:"found",stackName:s,backend:r.backend,hasDomain:a.domain!==void 0||a.kind!=="created",hosts:ri(i),client:o,circle:t(s)}}function XO(e,t){return _t(e)?{...e,
upstream:{...e.upstream,found:t(e.upstream)}}:e}function QO(e,t){return kw(e).flatMap(i=>{let o=t(e,i);return o.kind==="target"?[o.federation.stackName]:[]})}function eT(e,t,i){
let o=[[t]],s=new Set([t]);for(let a of o){let r=a[a.length-1]??t;if(r===e)return a;for(let n of i.get(r)??[])s.has(n)||(s.add(n),o.push([...a,n]))}}function tT(e,t){
let i=new Map;for(let o of e){let{stackName:s}=o;for(let a of kw(o)){let r=t(o,a);if(r.kind!=="target")continue;let n=Aw(r.federation,r.client),d=i.get(n)??new Map;
i.set(n,d.set(s,{stackName:s,redirectUris:ri(o).map(gh)}))}}return new Map([...i].map(([o,s])=>[o,[...s.values()].sort((a,r)=>qe(a.stackName,r.stackName))]))}function Aw({
stackName:e},{key:t}){return`${e} ${t}`}var rT=/secret|passw|passphrase|passcode|pwd|credential|token|connectionstring|connstr|bearer|authorization|cookie|jwt|keymaterial|(?:access|account|api|auth|client|consumer|customer|encryption|function|license|management|master|preshared|primary|private|secondary|security|service|session|shared|signing|storage|subscription)key|^(?:auth|dsn|otp|pass|pat|pem|pin|psk|sas|sig|signature|value|values|webhook)$|^sas|sas$/,
nT=new Set(["kmsencryptionkey","passwordpolicy","pretokengeneration","refreshtokenrotation","secretsmanager","temporarypasswordvalidity","tokenvalidity"]),iT=["\
accesskey","apikey","clientsecret","connectionstring","credentials","passphrase","password","privatekey","secret","secretkey"];function Pw(e){let t=oT(e);if(nT.
has(t))return;if(t==="clientsecret"||t==="privatekey")return"reference";if(rT.test(t)||e.startsWith("*")||jd(t.slice(-5),"secret")||jd(t.slice(-7),"secret"))return"\
other";let i=iT.find(o=>jd(t,o));return i===void 0?void 0:i==="clientsecret"||i==="privatekey"?"reference":"other"}function oT(e){return e.normalize("NFKC").toLowerCase().
replace(/[^a-z0-9]/g,"")}function jd(e,t){let i=t.length<8?1:2;return Math.abs(e.length-t.length)>i||sT(e,t)>2*i?!1:Gi(e,t)<=i}function sT(e,t){let i=0;for(let o=Sw(
e)^Sw(t);o!==0;o&=o-1)i++;return i}function Sw(e){let t=0;for(let i=0;i<e.length;i++)t|=1<<e.charCodeAt(i)%32;return t}var xw={variable:/^[a-z][a-z0-9_]{0,63}$/,ssmParameter:/^[\w./-]+$/,secretsManager:/^[\w/+=.@:!-]+$/,jsonKey:/^.{1,256}$/,kmsKeyArn:/^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/},
aT=new Set(["variable","ssmParameter","secretsManager","jsonKey,secretsManager","kmsKeyArn,secretsManager"]),lT=6e3;function Iw(e){if(e.length>lT)return!1;let t=cT(
e);if(t===void 0)return!1;let i=[];for(let o of t.split(/[,\n]/)){let s=o.replace(/(?:^|\s)#.*$/,"").trim();if(s==="")continue;let a=/^(["']?)(\w+)\1\s*:\s*(?:"([^"]*)"|'((?:[^']|'')*)'|([^\s"'&*!|>{[][^{}[\]]*))$/.
exec(s),r=a?.[2],n=a?.[3]??a?.[4]??a?.[5];if(r===void 0||n===void 0||!Object.hasOwn(xw,r)||xw[r]?.test(n)!==!0||r!=="kmsKeyArn"&&dT(n))return!1;i.push(r)}return aT.
has(i.sort().join(","))}function cT(e){let t=e.trim();if(!t.startsWith("{"))return t.startsWith("}")?void 0:t;let i=t.lastIndexOf("}");return i===-1||!/^\}\s*(?:#.*)?$/.
test(t.slice(i))?void 0:t.slice(1,i)}function dT(e){return(e.match(/[A-Za-z0-9]{8,}/g)??[]).some(t=>/[a-z]/.test(t)&&/[A-Z]/.test(t)&&/\d/.test(t)||t.length>=24&&
/[A-Za-z]/.test(t)&&/\d/.test(t))}var Xr=120,za=64*1024,Rw=8*1024*1024,uT=[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,/\b(?:gh[opusr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hv[sb]\.|[srp]k_(?:live|test)_|sk-|whsec_|GOCSPX-|ya29\.|AIza|SG\.)[\w.-]{10,}/g,
/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g,/\b[\w.~-]{3}[78]Q~[\w.~-]{20,}/g,/\b(?:Bearer|Basic)[ \t]+[\w+/=.~-]{16,}/gi,/:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/dg,
/\blogin[ \t]{1,9}\S{1,100}[ \t]{1,9}password[ \t]{1,9}(\S+)/dg];function Cw(e){return new qd(e).find()}var qd=class{#e;#t=[];#i=new Map;#r=[];#s;#l;#a=0;#o={line:0,
at:0,open:0};constructor(t){this.#e=t,this.#s=Bc(t),this.#l=mT(t)}find(){this.#f(),this.#T();for(let t of uT)for(let i of this.#e.matchAll(t)){let[o,s]=i.indices?.[1]??
[i.index,i.index+i[0].length];this.#t.push({start:o,end:s})}return this.#C(),hT(this.#t)}#f(){let t=0;for(let{index:i}of this.#e.matchAll(/[:=\uFF1A>]/g)){if(i<
t)continue;let o=this.#p(i);if(o?.meaning!==void 0){if(this.#e[i]===">"){let s=this.#e.indexOf("<",i);this.#c(i+1,s===-1?this.#n(i):Math.min(s,i+za));continue}if(this.#e[i]===
"="&&!this.#w(o.start)){this.#c(i+1,this.#x(i+1));continue}t=this.#h(i+1,o)}}}#p(t){let i=this.#e,o=t;for(;o>0&&Ja(i[o-1]);)o--;let s=i[o-1];if(i[t]===">"){let m=i.
slice(Math.max(0,o-Xr),o).lastIndexOf("<");if(m===-1)return;let p=Math.max(0,o-Xr)+m+1;return{meaning:this.#d(/^[\w:.-]+/.exec(i.slice(p,o))?.[0]??""),start:p}}
if(s==='"'||s==="'"){let m=Math.max(0,o-1-Xr),p=i.slice(m,o-1),u=p.search(s==='"'?/"(?:[^"\\]|\\.)*$/s:/'(?:[^']|'')*$/);if(u!==-1&&!p.includes(`
`,u))return{meaning:this.#d(Wd(p.slice(u+1))),start:m+u};o--}let a=o;for(;a>0&&o-a<Xr&&!/[{}[\],:="'\n\r;&?(<>\uFF1A]/.test(i.charAt(a-1));)a--;let r=i.slice(a,
o);if(r.trim()==="")return this.#w(t)?this.#k(t):void 0;let n=/^(?:\s|[-?#](?=\s)|[&!]\S*(?=\s))*/.exec(r)?.[0].length??0,d=i[a-1];return n>0||i[t]==="="||Ba(i[t+
1])||d!==":"&&d!=="="?{meaning:this.#d(r.slice(n)),start:a+n}:void 0}#k(t){let i=this.#e.slice(Math.max(0,t-4*Xr),t),o=/(?:^|\n)[ \t]*\?[ \t]([^?]*)$/.exec(i)?.[1];
return o===void 0?void 0:{meaning:this.#d(o),start:t}}#d(t){let i=this.#i.get(t);if(i!==void 0||this.#i.has(t))return i;let o=Pw(t);return this.#i.set(t,o),o}#h(t,{
meaning:i,start:o}){let s=this.#e,a=this.#m(o),r=/^[ \t]*(?:[-?][ \t]+)*/.exec(s.slice(a,a+Xr))?.[0].length??0,n=a+r===o?r:Tw(s.slice(a,o)),d=t;for(;Ja(s[d]);)d++;
for(let h;h=/^[&!][^\s,[\]{}]*[ \t]+(?=[^\s#])/.exec(s.slice(d,d+Xr));)d+=h[0].length;let l=this.#S(d,n),m=s.slice(d,l),p=m.trim().replace(/(?:^|[ \t]+)#.*$/s,"");
if(/^(?:~|null|none|true|false|)$/i.test(p))return Math.max(t,d);if(i==="other"&&fT(m))return t;let u=/^\*([^\s,[\]{}]+)$/.exec(p)?.[1];if(u!==void 0&&this.#l.has(
u))return this.#r.push(u),l;if(Iw(m))return l;for(let[,h=""]of m.matchAll(/\*([^\s,[\]{}]+)/g))this.#r.push(h);return this.#A(t,l),l}#A(t,i){let o=t;for(let s of this.#e.
slice(t,i).matchAll(/["']?\b(?:variable|ssmParameter|secretsManager|jsonKey)["']?[ \t]*:/g))this.#y(o,t+s.index),o=t+s.index+s[0].length;o===t?this.#c(t,i):this.#y(
o,i)}#y(t,i){let o=this.#e.slice(t,i);this.#c(t+(/^[\s{]*/.exec(o)?.[0].length??0),t+o.trimEnd().replace(/[\s,}]+$/,"").length)}#S(t,i){let s=this.#e[t];if(s===
"{"||s==="["){let a=this.#R(t);if(a!==void 0)return this.#g(a+1,i)}else if(s==='"'||s==="'"){let a=this.#v(t);if(a!==void 0)return this.#g(a+1,i)}else if(s!=="|"&&
s!==">"&&this.#I(t)){let a=this.#P(t);return a<this.#n(t)?a:this.#u(a,i)}return this.#u(this.#n(t),i)}#g(t,i){let o=this.#e.slice(t,Math.min(this.#n(t),t+Xr));return/^[ \t\r]*(?:$|[ \t]#)/.
test(o)?this.#O(t,i):/^\s*[\]}]/.test(o)||Ow(o.trimStart())?t:this.#u(this.#n(t),i)}#P(t){let i=this.#n(t);for(let o=t;o<i;o++){let s=this.#e[o],a=this.#e.slice(
o,Math.min(i,o+Xr));if(s===","&&Ow(a)||(s==="}"||s==="]")&&/^.\s*(?:$|[,}\]#])/s.test(a))return o}return i}#x(t){let i=/[&;"'\s,}\]`#]/g;return i.lastIndex=/["'\s]/.
test(this.#e.charAt(t))?t+1:t,Math.min(i.exec(this.#e)?.index??this.#e.length,t+za)}#I(t){let i=this.#m(t);for((this.#o.line!==i||this.#o.at>t)&&(this.#o={line:i,
at:i,open:0});this.#o.at<t;this.#o.at++){let o=this.#e[this.#o.at];o==="{"||o==="["?this.#o.open++:(o==="}"||o==="]")&&this.#o.open--}return this.#o.open>0}#R(t){
let i=0;for(let o=t;this.#b(o,t);o++){let s=this.#e[o],a=this.#e[o-1];if(s==="{"||s==="["?i++:s==="}"||s==="]"?i--:s==="#"&&Ba(a)?o=this.#n(o):(s==='"'||s==="'")&&
/[\s{[,:]/.test(a??" ")&&(o=this.#v(o)??o),i===0)return o}}#v(t){let i=this.#e[t];for(let o=t+1;this.#b(o,t);o++){let s=this.#e[o];if(i==='"'&&s==="\\")o++;else if(s===
i&&i==="'"&&this.#e[o+1]==="'")o++;else if(s===i)return o}}#b(t,i){return this.#a++,t<this.#e.length&&t-i<za&&this.#a<Rw}#u(t,i){if(this.#a>=Rw)return this.#e.length;
let o=t;for(let s=t+1;s<this.#e.length;){let a=this.#n(s),r=this.#e.slice(s,Math.min(a,s+4*Xr));if(r.trim()!==""){let n=Tw(r);if(!(n>i||(/^[ \t]*-[ \t]/.test(r)?
n===i:!pT(r))))break;o=a}s=a+1}return o}#O(t,i){let o=this.#u(this.#n(t),i);return o===this.#n(t)?t:o}#T(){let t=new Set;for(let i;(i=this.#r.pop())!==void 0;)if(!t.
has(i)){t.add(i);for(let o of this.#l.get(i)??[]){let s=this.#m(o),a=/^[ \t]*(?:[-?][ \t]+)*/.exec(this.#e.slice(s,o))?.[0].length??0;this.#h(o,{meaning:"refere\
nce",start:s+a})}}}#C(){let t="-----BEGIN";for(let i=this.#e.indexOf(t);i!==-1;){let o=this.#e.slice(i,i+za).indexOf("-----END"),s=o===-1?this.#N(i):this.#$(i+o);
this.#c(i,s),i=this.#e.indexOf(t,s)}}#$(t){return t+this.#e.slice(t,this.#n(t)).search(/["']|$/)}#N(t){let i=this.#n(t);for(;i<this.#e.length;){let o=this.#n(i+
1);if(!/^[\s>*#-]*[A-Za-z0-9+/=\\]+\s*$/.test(this.#e.slice(i+1,o)))break;i=o}return i}#w(t){let i=t;for(;i>0&&Ja(this.#e[i-1]);)i--;return i===0||this.#e[i-1]===
`
`}#m(t){return this.#s[Bs(this.#s,t)]??0}#n(t){return(this.#s[Bs(this.#s,t)+1]??this.#e.length+1)-1}#c(t,i){let o=t;for(;o<i&&Ba(this.#e[o]);)o++;let s=i;for(;s>
o&&Ba(this.#e[s-1]);)s--;o<s&&this.#t.push({start:o,end:s})}};function fT(e){let t=/^["']?https?:\/\/[^\s?@"']*["']?(?:\s+#.*)?$/.test(e.trim()),i=/^(?:#[^\n]*)?\r?\n/.
test(e)||/^\{[^\n]*$/.test(e);return t||i&&/["'\s{,](?:preset|issuer|callbackUrls|logoutUrls|albHosts|flows|metadataUrl|metadataFile|identityProviders|userPool)["']?\s*:/.
test(e)}function Ow(e){return/^,\s*(?:$|#|[\]}]|["'][^"']{1,100}["']\s*:|[^\s,:{}[\]"'][^,:{}[\]"']{0,100}:\s)/.test(e)}function pT(e){return/^[ \t]*(?:#|[{}[\]]|---|\.\.\.|%|\?[ \t]|:[ \t]|["'][^"']{1,100}["']\s*:|[^\s:#"'{}[\],][^:#"'{}[\],]{0,100}:(?:\s|$)|\[[^\]]*\]\s*$|[\w.-]+\s*=)/.
test(e)}function Tw(e){return/^[ \t]*/.exec(e)?.[0].length??0}function Ja(e){return e===" "||e==="	"}function Ba(e){return e===void 0||Ja(e)||e===`
`||e==="\r"}function Wd(e){return e.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis,(t,i,o,s,a)=>{let r=[i,o,s].find(d=>typeof d=="string");if(typeof r!=
"string")return a;let n=Number.parseInt(r,16);return n<=1114111?String.fromCodePoint(n):""})}function mT(e){let t=new Map;for(let i of e.matchAll(/&([^\s,[\]{}]{1,200})/g)){
let o=i[1]??"",s=t.get(o);s===void 0?t.set(o,[i.index+i[0].length]):s.push(i.index+i[0].length)}return t}function hT(e){let t=[];for(let i of[...e].sort((o,s)=>o.
start-s.start)){let o=t[t.length-1];o!==void 0&&i.start<=o.end?t[t.length-1]={start:o.start,end:Math.max(o.end,i.end)}:t.push(i)}return t}var Ya="********",zd="\u2588",$w=2e3;function Ha({diagnostics:e,sources:t}){let i=new Map;for(let{file:n,redact:d=[]}of e){let l=i.get(n)??[];l.push(...d.map(({
start:m,end:p})=>({start:m.offset,end:p.offset}))),i.set(n,l)}let o=new Kd,s=[...t].map(([n,d])=>({file:n,text:d,spans:[...Cw(d),...i.get(n)??[]]}));for(let{text:n,
spans:d}of s)for(let{start:l,end:m}of d)o.add(n.slice(l,m));let a=new Map(s.map(({file:n,text:d,spans:l})=>[n,Nw(d,[...l,...o.find(d)],m=>m.replace(/[^\r\n]/g,zd))])),
r=n=>yT(Nw(n,o.findInMessage(n),()=>Ya));return{diagnostics:e.map(({edit:n,...d})=>({...d,...n!==void 0&&o.findInMessage(n.text).length===0&&{edit:n},message:r(
d.message),...d.fix!==void 0&&{fix:r(d.fix)},related:d.related.map(l=>({...l,note:r(l.note)}))})),sources:a}}function Nw(e,t,i){let o=[],s=0;for(let{start:a,end:r}of[...t].sort((n,d)=>n.start-d.start)){if(r<=s)continue;let n=Math.max(a,s);o.push(e.slice(s,n),i(e.slice(
n,r))),s=r}return[...o,e.slice(s)].join("")}function yT(e){return e.length<=$w?e:`${e.slice(0,$w-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}var Ga=6,_w=50,Vd=5e3,
Kd=class{#e=new Map;#t=0;add(t){if(this.#t>=Vd)return;let i=[t,...t.split(`
`),...t.split(/[\s{}[\],"'`]+/),...t.split(/[\s{}[\],"'`:=&;\\]+/)];for(let o of i){if(this.#t>=Vd)return;let s=o.trim().replace(/^["']|["']$/g,"");for(let a of[
o.trim(),s,Wd(s),s.replaceAll("''","'"),gT(s)])vT(a)&&(this.#i(a),this.#i(dr(a.replace(/["\\]/g,"\\$&"))))}}#i(t){this.#t++;let i=t.slice(0,Ga),o=this.#e.get(i);
o===void 0?this.#e.set(i,new Set([t])):o.size<_w&&o.add(t)}findInMessage(t){let i=this.#t<Vd?[]:[...t.matchAll(/"(?:[^"\\]|\\.)*"?/g)];return[...this.find(t),...i.
map(o=>({start:o.index,end:o.index+o[0].length}))]}find(t){if(this.#e.size===0)return[];let i=[];for(let o=0;o+Ga<=t.length;o++){if(Ew(t,o)&&Ew(t,o-1)&&t[o-2]!==
"\\")continue;let s=this.#e.get(t.slice(o,o+Ga)),a=s===void 0?o:this.#r(t,o,s);a!==o&&(i.push({start:o,end:a}),o=a-1)}return i}#r(t,i,o){let s=i;for(let a of o){
let r=0;for(;r<a.length&&t[i+r]===a[r];)r++;let n=t[i+r]==="\u2026"||r>=24;(r===a.length||n)&&(s=Math.max(s,i+r))}return s===i&&o.size===_w?i+t.slice(i).search(
/[\s"'`]|$/):s}};function Ew(e,t){let i=e.charCodeAt(t);return i>=97&&i<=122||i>=65&&i<=90||i>=48&&i<=57||i===95}function gT(e){return/^[-+.\d]/.test(e)&&e.length<
400&&!Number.isNaN(Number(e))?String(Number(e)):""}function vT(e){return e.length<Ga||e.length>2e4?!1:e.length>=24||!/^[a-z]+(?:_[a-z]+|[A-Z][a-z]*){0,3}:?$/.test(
e)||/^[a-z]{12,}$/.test(e)}function Lw(e,t,i,o){let s=e.map(h=>hw(h,t,i)),a=ww(s.flatMap(h=>h.federations)),r=new Set(e.flatMap(({file:h,companion:y})=>y===!0?[h]:[])),n=a.map(h=>({federation:h,
companion:r.has(h.at.file)})),d=fh(n),l=n.flatMap(({federation:h,companion:y})=>y?[]:[h]),m=new Map;for(let h of l){let{file:y}=h.at,v=m.get(y);v===void 0?m.set(
y,[h]):v.push(h)}let p=s.flatMap(h=>{let y=(m.get(h.file)??[]).map(b=>{let k=Zv({federation:b,stacks:d,now:o}),{environment:A,at:x}=b;return{environment:A,origin:x.
origin,diagnostics:k.map(I=>Di(I,x.origin))}}),v=vw([...h.invalidVariants,...y]),w=[...v,...bw(h.diagnostics,v)];return r.has(h.file)?w.filter(({severity:b})=>b===
"error"):w}),u=new Map(s.flatMap(({texts:h})=>[...h]));return{federations:[...l].sort((h,y)=>qe(h.stackName,y.stackName)),diagnostics:[...Ha({diagnostics:p,sources:u}).
diagnostics].sort(zo),sources:u}}var Za={text:{summary:"for people, with the lines that are meant",forMachines:!1},json:{summary:"for programs, as schemas/report.schema.json describes it",forMachines:!0},
github:{summary:"annotations of GitHub Actions",forMachines:!0},sarif:{summary:"SARIF 2.1.0, for code scanning",forMachines:!0}},Bd=Object.keys(Za);var Dw=100,bT=30,Gd=400;function qw(e,t){let{line:i,offset:o}=t.start,s=wT(e,t.start),a=String(s[s.length-1]?.number??i).length;return s.flatMap(({number:r,start:n,
end:d})=>{let l=`  ${String(r).padStart(a)} |`;if(r!==i)return[Mw(l,Uw(e,n,d,n))];let m=Uw(e,n,d,o),p=m.filter(y=>y.end<=o),u=m.filter(y=>y.end>o&&y.start<Math.
max(t.end.offset,o+1)),h="^".repeat(Math.max(1,Yd(u)));return[Mw(l,m),`  ${" ".repeat(a)} | ${" ".repeat(Yd(p))}${h}`]})}function Mw(e,t){return`${e} ${t.map(({
text:i})=>i).join("")}`.trimEnd()}function wT(e,{line:t,column:i,offset:o}){let s=Jd(e,o-i+1,t),a=e.indexOf(`
`,s.start)+1,r=s.start<2?0:e.lastIndexOf(`
`,s.start-2)+1,n={before:s.start===0?[]:[Jd(e,r,t-1)],after:a===0?[]:[Jd(e,a,t+1)]},d=({start:l,end:m})=>e.slice(l,Math.min(m,l+Gd)).trim()==="";return[...n.before.
filter(l=>!d(l)),s,...n.after.filter(l=>!d(l))]}function Jd(e,t,i){let o=e.indexOf(`
`,t),s=o===-1?e.length:o;return{number:i,start:t,end:s>t&&e[s-1]==="\r"?s-1:s}}function Uw(e,t,i,o){let s=jw(e,Math.max(t,o-Gd)),a=jw(e,Math.min(i,o+Gd)),r=kT(e,
s,a);if(s===t&&a===i&&Yd(r)<=Dw)return r;let n=r.findIndex(h=>h.end>o),d=n===-1?r.length:n;for(let h=0;d>0&&h<bT;d--)h+=r[d-1]?.width??0;let l=d;for(let h=0;l<r.
length&&(h+=r[l]?.width??0,!(h>Dw));l++);let m=r.slice(d,l),p=d>0||s>t,u=l<r.length||a<i;return[...p?[Fw(m[0]?.start??a)]:[],...m,...u?[Fw(m[m.length-1]?.end??a)]:
[]]}function Fw(e){return{text:"\u2026",width:1,start:e,end:e}}function jw(e,t){return/^[\uDC00-\uDFFF]/.test(e.charAt(t))?t+1:t}function kT(e,t,i){let o=[],s=t,
a;for(let r of e.slice(t,i)){let n=s;if(s+=r.length,r!==zd){a=void 0,o.push({...AT(r),start:n,end:s});continue}a!==void 0&&o.pop(),a={text:Ya,width:Ya.length,start:a?.
start??n,end:s},o.push(a)}return o}function AT(e){if(e==="	")return{text:"    ",width:4};let t=dr(e);return{text:t,width:t===e?xT(e):t.length}}var ST=new RegExp(
"\\p{M}","u"),PT=new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF\
900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}]","u");function xT(e){return e<"\u0300"?1:ST.test(e)?0:PT.test(
e)?2:1}function Yd(e){return e.reduce((t,{width:i})=>t+i,0)}var IT=/\u001b\[[\d;]*m/g;function Zd(e,t,i=""){if(t===void 0||Hd(e)<=t)return[e];let[,o="",s=""]=/^(\s*)(.*)$/s.exec(e)??[],a=[],r=o,n=!0;for(let d of s.split(
" "))!n&&Hd(r)+1+Hd(d)>t&&(a.push(r),r=i,n=!0),r+=n?d:` ${d}`,n=!1;return[...a,r]}function Hd(e){return Array.from(e.replace(IT,"")).length}var OT="\x1B[0m",TT="\x1B[1m",CT={error:"\x1B[31m",warning:"\x1B[33m",info:"\x1B[36m"},$T=`Look up a [code] in ${al} of the package cognito-federation.`;function Vw(e,t,i){
if(e.length===0)return"";let{diagnostics:o,sources:s}=Ha({diagnostics:e,sources:t}),a=i.color?(l,m)=>`${l}${m}${OT}`:(l,m)=>m,r=(l,m)=>{let p=s.get(l);return p===
void 0?[]:qw(p,m)},n=o.slice(0,500).map(l=>NT(l,r,a,i.width).join(`
`)),d=o.length-n.length;return`${[...n,...d>0?["More problems are not shown: fix these first."]:[],_T(o)].join(`

`)}
${Zd($T,i.width).join(`
`)}
`}function NT(e,t,i,o){let{code:s,severity:a,title:r,message:n,fix:d,file:l,range:m,related:p,source:u}=e,h=y=>Zd(y,o,"    ");return[...h(`${Ww(l,m)}: ${i(CT[a],
`${a}:`)} ${i(TT,dr(r))} [${s}]`),...h(`  ${dr(n)}`),...m===void 0?[]:t(l,m),...p.flatMap(y=>[...h(`  ${Ww(y.file,y.range)}: ${dr(y.note)}`),...t(y.file,y.range)]),
...d===void 0?[]:h(`  fix: ${dr(d)}`),...u===void 0?[]:[`  see: ${dr(u)}`]]}function Ww(e,t){return t===void 0?dr(e):`${dr(e)}:${t.start.line}:${t.start.column}`}
function _T(e){let t=o=>e.filter(s=>s.severity===o).length;return`${[...t("error")>0?[kt(t("error"),"error")]:[],...t("warning")>0?[kt(t("warning"),"warning")]:
[],...t("info")>0?[`${t("info")} for information`]:[]].join(", ")} in ${kt(new Set(e.map(({file:o})=>o)).size,"file")}`}var Kw={text:()=>Promise.resolve(Vw),json:async()=>(await Promise.resolve().then(()=>nt(require("./machine-reports.js")))).jsonReport,github:async()=>(await Promise.resolve().then(()=>nt(require("./machine-reports.js")))).
githubReport,sarif:async()=>(await Promise.resolve().then(()=>nt(require("./machine-reports.js")))).sarifReport};var qi=nt(require("node:path")),Xa=nt(Xd());var st=require("node:fs"),mn=nt(require("node:path"));function Bw(e){return(typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(e)).replace(/, \w+ '.*'$/s,"")}var ET=["cdktf.json",".git"];function Vn(e,t){let i;try{let o=(0,st.realpathSync)(e);if(!Gw((0,st.realpathSync)(t),o))return{problem:`It leads out of the folder\
 ${mn.default.basename(t)} once symbolic links are followed.`,fix:"Copy the file into that folder or below."};i=(0,st.openSync)(o,st.constants.O_RDONLY|st.constants.
O_NOFOLLOW|st.constants.O_NONBLOCK);let s=(0,st.fstatSync)(i);if(!s.isFile())return{problem:`It is ${DT(s)}, not a regular file.`,fix:"Name a regular file."};let a=(0,st.statSync)(
(0,st.realpathSync)(e));return(0,st.realpathSync)(e)!==o||a.ino!==s.ino||a.dev!==s.dev?{problem:"The file was replaced while it was read.",fix:"Run the command \
again."}:{bytes:LT(i,1048577)}}catch(o){return{problem:`${Bw(o)}.`,fix:"Check that the file exists and that you may read it."}}finally{i!==void 0&&(0,st.closeSync)(
i)}}function Jw(e,t){let i=mn.default.dirname(e);for(let o=i;;o=mn.default.dirname(o)){if(ET.some(s=>(0,st.existsSync)(mn.default.join(o,s))))return o;if(o===mn.default.
dirname(o))return Gw(t,i)?t:i}}function LT(e,t){let i=Buffer.alloc(t),o=0;for(;o<t;){let s=(0,st.readSync)(e,i,o,t-o,null);if(s===0)break;o+=s}return i.subarray(
0,o)}function Gw(e,t){let i=mn.default.relative(e,t);return i!==".."&&!i.startsWith(`..${mn.default.sep}`)&&!mn.default.isAbsolute(i)}function DT(e){return e.isDirectory()?
"a folder":e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device"}var Yw=2e3;function Hw(e,t){let i=qi.default.resolve(qi.default.dirname(e)),o=(0,Xa.isDynamicPattern)(t)?(0,Xa.globSync)([t],{cwd:i,onlyFiles:!0,expandDirectories:!1,
followSymbolicLinks:!1,ignore:["**/node_modules/**"]}):[qi.default.posix.normalize(t)];return o.length>Yw?[{path:t,content:{problem:`It matches more than ${Yw} \
files.`,fix:"Write a pattern that matches fewer."}}]:o.sort().map(s=>({path:s,content:MT(i,s)}))}function MT(e,t){if(t.split("/").includes("..")||qi.default.isAbsolute(
t))return{problem:"It is outside the folder of the spec.",fix:"Move the file into that folder or below."};let i=Vn(qi.default.join(e,t),e);return"problem"in i?i:
i.bytes.length>1048576?{problem:`It has more than ${1048576} bytes, the most that is read.`,fix:"Include smaller files."}:i}var el=require("node:fs"),vr=nt(require("node:path")),tl=nt(Xd());var UT="COGNITO_FEDERATION_SPECS",FT=["**/federation.yaml","**/federation.yml"];function Zw({named:e,env:t,cwd:i}){if(e.length>0)return Qa(e,i,i);let o=t[UT];if(o!==
void 0&&o.trim()!=="")return Qa(o.split(",").map(n=>n.trim()).filter(n=>n!==""),i,i);let s=t0(i),a=s===void 0?void 0:r0(s);if(s!==void 0&&a!==void 0)return Qa(a,
vr.default.dirname(s),i);let r=Qd(FT,i);return r.length>0?{files:Qw(r,i)}:{problem:`No spec is named, ${s===void 0?"no folder from here upwards has a cdktf.json":
`${e0(s,i)} has no list "specs" in its "context"`}, and no file from here downwards is called federation.yaml.`}}function Xw(e,t){let i=[t,...e.map(a=>vr.default.
dirname(vr.default.resolve(t,a)))],s=[...new Set([...new Set(i)].flatMap(a=>t0(a)??[]))].flatMap(a=>(r0(a)??[]).flatMap(r=>{let n=Qa([r],vr.default.dirname(a),t);
return"problem"in n?[]:n.files}));return[...new Set(s)].filter(a=>!e.includes(a))}function Qa(e,t,i){let o=new Set;for(let s of e){let a=vr.default.resolve(t,s),
r=(0,el.statSync)(a,{throwIfNoEntry:!1});if(r===void 0&&!(0,tl.isDynamicPattern)(s))return{problem:`There is no file or folder ${s}.`};let n=r===void 0?Qd([s],t):
r.isDirectory()?Qd(["**/*.yaml","**/*.yml"],a):[a];if(n.length===0)return{problem:r===void 0?`No file matches ${s}.`:`The folder ${s} has no YAML file.`};for(let d of n)
o.add(d)}return{files:Qw(o,i)}}function Qd(e,t){return(0,tl.globSync)([...e],{cwd:t,absolute:!0,onlyFiles:!0,expandDirectories:!1,ignore:["**/node_modules/**"]}).
map(i=>vr.default.resolve(i))}function Qw(e,t){return[...e].sort().map(i=>e0(i,t))}function e0(e,t){return vr.default.relative(t,e).split(vr.default.sep).join("\
/")}function t0(e){for(let t=e;;t=vr.default.dirname(t)){let i=vr.default.join(t,"cdktf.json");if((0,el.existsSync)(i))return i;if(t===vr.default.dirname(t))return}}
function r0(e){let t=Vn(e,vr.default.dirname(e));if("problem"in t)return;let i;try{i=JSON.parse(Buffer.from(t.bytes).toString("utf8"))}catch{return}let o=i?.context?.
specs;return Array.isArray(o)&&o.every(s=>typeof s=="string")&&o.length>0?o:void 0}var n0=require("node:buffer"),eu=nt(require("node:path"));function i0(e,t){let i=eu.default.dirname(e),o=Vn(eu.default.join(i,t),i);if("problem"in o)return o;let{bytes:s}=o;return s.length>1048576?{problem:`It has more\
 than ${1048576} bytes, the most that is read.`,fix:"Save only the metadata of this identity provider."}:(0,n0.isUtf8)(s)?{text:new TextDecoder().decode(s)}:{problem:"\
It is not text in UTF-8.",fix:"Save it as UTF-8."}}var tu={clean:0,problems:1,usage:2,fault:3};var o0="-",s0={error:["error"],warning:["error","warning"]};async function l0(e,t,i={}){let{cwd:o}=t,{"stdin-filename":s,format:a="text","fail-on":r="error"}=i,
n=c0(a),d=Object.hasOwn(s0,r)?s0[r]:void 0;if(n===void 0)return rl(`${g(a)} is no format: --format accepts ${ee(Bd,"and")}.`,t);if(d===void 0)return rl(`${g(r)}\
 is no severity: --fail-on accepts error and warning.`,t);let l=e.includes(o0);if(s!==void 0&&!l)return rl('--stdin-filename needs the operand "-".',t);let m=e.
filter(N=>N!==o0),p=l&&m.length===0?{files:[]}:Zw({named:m,env:t.env,cwd:o});if("problem"in p)return rl(p.problem,t);let u=s??"standard input",h=p.files.filter(
N=>!l||Wi.default.resolve(o,N)!==Wi.default.resolve(o,u)),y=[...l?[{file:u,bytes:await t.stdin(1048577)}]:[],...h.map(N=>u0(N,o))],v=[...y,...qT(y,o)],w=v.flatMap(
N=>"diagnostic"in N?[N.diagnostic]:[]),b=Lw(v.flatMap(N=>"bytes"in N?[N]:[]),(N,F)=>i0(Wi.default.resolve(o,N),F),(N,F)=>Hw(Wi.default.resolve(o,N),F),i.now),k=[
...w,...b.diagnostics],{judge:A}=i,x=k.some(({severity:N})=>N==="error"),I=A===void 0||x?k:await A(b);return await jT(I,b.sources,n,i,t),I.some(({severity:N})=>d.
includes(N))?{exit:tu.problems}:{loaded:b,files:y.length}}function c0(e){return Bd.find(t=>t===e)}async function jT(e,t,i,{printsResult:o},s){let r=(await Kw[i]())(
e,t,{color:s.color,width:s.width.err,describe:n=>{let d=Xv.find(l=>l.code===n);if(d===void 0)throw new Error(`The code ${n} is not explained`);return d}});r!==""&&
(Za[i].forMachines&&o!==!0?s.out(r):s.err(r))}function d0({format:e,quiet:t}){return t===!0||Za[c0(e??"")??"text"].forMachines}function rl(e,t){return t.err(`${e}\

`),{exit:tu.usage}}function qT(e,t){let i=e.map(s=>"bytes"in s?s.file:s.diagnostic.file),o=Xw(i,t).map(s=>({...u0(s,t),companion:!0}));return e.some(a0)?o:o.filter(
a0)}function a0(e){return!("bytes"in e)||/(?:upstream|include)['"]?\s*:/.test(Buffer.from(e.bytes).toString("latin1"))}function u0(e,t){let i=Wi.default.resolve(
t,e),o=Vn(i,Jw(i,t));return"bytes"in o?{file:e,bytes:o.bytes}:{diagnostic:{code:"unreadable-file",severity:yn["unreadable-file"].severity,title:yn["unreadable-f\
ile"].title,message:o.problem,fix:o.fix,file:e,related:[]}}}var f0=nt(Ud());0&&(module.exports={isQuiet,readSpecs,shapeErrors});

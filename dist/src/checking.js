var G0=Object.create;var ns=Object.defineProperty;var J0=Object.getOwnPropertyDescriptor;var H0=Object.getOwnPropertyNames;var Y0=Object.getPrototypeOf,Z0=Object.prototype.hasOwnProperty;var X=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),X0=(e,t)=>{for(var i in t)ns(e,i,{get:t[i],enumerable:!0})},gu=(e,t,i,o)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let s of H0(t))!Z0.call(e,s)&&s!==i&&ns(e,s,{get:()=>t[s],enumerable:!(o=J0(t,s))||o.enumerable});return e};var st=(e,t,i)=>(i=e!=null?G0(Y0(e)):{},gu(t||!e||!e.__esModule?ns(i,"default",{value:e,enumerable:!0}):i,e)),Q0=e=>gu(ns({},"__esModule",{value:!0}),e);var Pe=X(Nt=>{"use strict";var xl=Symbol.for("yaml.alias"),Pu=Symbol.for("yaml.document"),ss=Symbol.for("yaml.map"),xu=Symbol.for("yaml.pair"),Il=Symbol.for("ya\
ml.scalar"),as=Symbol.for("yaml.seq"),fn=Symbol.for("yaml.node.type"),uk=e=>!!e&&typeof e=="object"&&e[fn]===xl,fk=e=>!!e&&typeof e=="object"&&e[fn]===Pu,pk=e=>!!e&&
typeof e=="object"&&e[fn]===ss,mk=e=>!!e&&typeof e=="object"&&e[fn]===xu,Iu=e=>!!e&&typeof e=="object"&&e[fn]===Il,hk=e=>!!e&&typeof e=="object"&&e[fn]===as;function Ru(e){
if(e&&typeof e=="object")switch(e[fn]){case ss:case as:return!0}return!1}function yk(e){if(e&&typeof e=="object")switch(e[fn]){case xl:case ss:case Il:case as:return!0}
return!1}var gk=e=>(Iu(e)||Ru(e))&&!!e.anchor;Nt.ALIAS=xl;Nt.DOC=Pu;Nt.MAP=ss;Nt.NODE_TYPE=fn;Nt.PAIR=xu;Nt.SCALAR=Il;Nt.SEQ=as;Nt.hasAnchor=gk;Nt.isAlias=uk;Nt.
isCollection=Ru;Nt.isDocument=fk;Nt.isMap=pk;Nt.isNode=yk;Nt.isPair=mk;Nt.isScalar=Iu;Nt.isSeq=hk});var lo=X(Rl=>{"use strict";var ht=Pe(),nr=Symbol("break visit"),Ou=Symbol("skip children"),Qr=Symbol("remove node");function ls(e,t){let i=Tu(t);ht.isDocument(e)?
Pi(null,e.contents,i,Object.freeze([e]))===Qr&&(e.contents=null):Pi(null,e,i,Object.freeze([]))}ls.BREAK=nr;ls.SKIP=Ou;ls.REMOVE=Qr;function Pi(e,t,i,o){let s=$u(
e,t,i,o);if(ht.isNode(s)||ht.isPair(s))return Cu(e,o,s),Pi(e,s,i,o);if(typeof s!="symbol"){if(ht.isCollection(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.
length;++a){let n=Pi(a,t.items[a],i,o);if(typeof n=="number")a=n-1;else{if(n===nr)return nr;n===Qr&&(t.items.splice(a,1),a-=1)}}}else if(ht.isPair(t)){o=Object.
freeze(o.concat(t));let a=Pi("key",t.key,i,o);if(a===nr)return nr;a===Qr&&(t.key=null);let n=Pi("value",t.value,i,o);if(n===nr)return nr;n===Qr&&(t.value=null)}}
return s}async function cs(e,t){let i=Tu(t);ht.isDocument(e)?await xi(null,e.contents,i,Object.freeze([e]))===Qr&&(e.contents=null):await xi(null,e,i,Object.freeze(
[]))}cs.BREAK=nr;cs.SKIP=Ou;cs.REMOVE=Qr;async function xi(e,t,i,o){let s=await $u(e,t,i,o);if(ht.isNode(s)||ht.isPair(s))return Cu(e,o,s),xi(e,s,i,o);if(typeof s!=
"symbol"){if(ht.isCollection(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.length;++a){let n=await xi(a,t.items[a],i,o);if(typeof n=="number")a=n-1;else{
if(n===nr)return nr;n===Qr&&(t.items.splice(a,1),a-=1)}}}else if(ht.isPair(t)){o=Object.freeze(o.concat(t));let a=await xi("key",t.key,i,o);if(a===nr)return nr;
a===Qr&&(t.key=null);let n=await xi("value",t.value,i,o);if(n===nr)return nr;n===Qr&&(t.value=null)}}return s}function Tu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function $u(e,t,i,o){if(typeof i=="function")return i(e,t,o);if(ht.isMap(t))return i.Map?.(e,t,o);if(ht.isSeq(t))return i.Seq?.(e,t,o);if(ht.
isPair(t))return i.Pair?.(e,t,o);if(ht.isScalar(t))return i.Scalar?.(e,t,o);if(ht.isAlias(t))return i.Alias?.(e,t,o)}function Cu(e,t,i){let o=t[t.length-1];if(ht.
isCollection(o))o.items[e]=i;else if(ht.isPair(o))e==="key"?o.key=i:o.value=i;else if(ht.isDocument(o))o.contents=i;else{let s=ht.isAlias(o)?"alias":"scalar";throw new Error(
`Cannot replace node with ${s} parent`)}}Rl.visit=ls;Rl.visitAsync=cs});var Ol=X(Nu=>{"use strict";var _u=Pe(),vk=lo(),bk={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wk=e=>e.replace(/[!,[\]{}]/g,t=>bk[t]),co=class e{constructor(t,i){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,i)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,i){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=t.trim().split(/[ \t]+/),s=o.
shift();switch(s){case"%TAG":{if(o.length!==2&&(i(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[a,n]=o;return this.tags[a]=n,!0}case"\
%YAML":{if(this.yaml.explicit=!0,o.length!==1)return i(0,"%YAML directive should contain exactly one part"),!1;let[a]=o;if(a==="1.1"||a==="1.2")return this.yaml.
version=a,!0;{let n=/^\d+\.\d+$/.test(a);return i(6,`Unsupported YAML version ${a}`,n),!1}}default:return i(0,`Unknown directive ${s}`,!0),!1}}tagName(t,i){if(t===
"!")return"!";if(t[0]!=="!")return i(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let n=t.slice(2,-1);return n==="!"||n==="!!"?(i(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&i("Verbatim tags must end with a >"),n)}let[,o,s]=t.match(/^(.*!)([^!]*)$/s);s||i(`The ${t} tag has no suffi\
x`);let a=this.tags[o];if(a)try{return a+decodeURIComponent(s)}catch(n){return i(String(n)),null}return o==="!"?t:(i(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[i,o]of Object.entries(this.tags))if(t.startsWith(o))return i+wk(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let i=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags),s;if(t&&o.length>0&&_u.isNode(t.contents)){let a={};vk.visit(t.contents,(n,r)=>{_u.isNode(r)&&
r.tag&&(a[r.tag]=!0)}),s=Object.keys(a)}else s=[];for(let[a,n]of o)a==="!!"&&n==="tag:yaml.org,2002:"||(!t||s.some(r=>r.startsWith(n)))&&i.push(`%TAG ${a} ${n}`);
return i.join(`
`)}};co.defaultYaml={explicit:!1,version:"1.2"};co.defaultTags={"!!":"tag:yaml.org,2002:"};Nu.Directives=co});var ds=X(uo=>{"use strict";var Eu=Pe(),kk=lo();function Ak(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let i=`Anchor must not contain whitespace or control characters:\
 ${JSON.stringify(e)}`;throw new Error(i)}return!0}function Du(e){let t=new Set;return kk.visit(e,{Value(i,o){o.anchor&&t.add(o.anchor)}}),t}function Mu(e,t){for(let i=1;;++i){
let o=`${e}${i}`;if(!t.has(o))return o}}function Sk(e,t){let i=[],o=new Map,s=null;return{onAnchor:a=>{i.push(a),s??(s=Du(e));let n=Mu(t,s);return s.add(n),n},setAnchors:()=>{
for(let a of i){let n=o.get(a);if(typeof n=="object"&&n.anchor&&(Eu.isScalar(n.node)||Eu.isCollection(n.node)))n.node.anchor=n.anchor;else{let r=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw r.source=a,r}}},sourceObjects:o}}uo.anchorIsValid=Ak;uo.anchorNames=Du;uo.createNodeAnchors=Sk;uo.
findNewAnchor=Mu});var Tl=X(Lu=>{"use strict";function fo(e,t,i,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let s=0,a=o.length;s<a;++s){let n=o[s],r=fo(e,o,String(s),n);r===
void 0?delete o[s]:r!==n&&(o[s]=r)}else if(o instanceof Map)for(let s of Array.from(o.keys())){let a=o.get(s),n=fo(e,o,s,a);n===void 0?o.delete(s):n!==a&&o.set(
s,n)}else if(o instanceof Set)for(let s of Array.from(o)){let a=fo(e,o,s,s);a===void 0?o.delete(s):a!==s&&(o.delete(s),o.add(a))}else for(let[s,a]of Object.entries(
o)){let n=fo(e,o,s,a);n===void 0?delete o[s]:n!==a&&(o[s]=n)}return e.call(t,i,o)}Lu.applyReviver=fo});var Rn=X(Fu=>{"use strict";var Pk=Pe();function Uu(e,t,i){if(Array.isArray(e))return e.map((o,s)=>Uu(o,String(s),i));if(e&&typeof e.toJSON=="function"){if(!i||!Pk.
hasAnchor(e))return e.toJSON(t,i);let o={aliasCount:0,count:1,res:void 0};i.anchors.set(e,o),i.onCreate=a=>{o.res=a,delete i.onCreate};let s=e.toJSON(t,i);return i.
onCreate&&i.onCreate(s),s}return typeof e=="bigint"&&!i?.keep?Number(e):e}Fu.toJS=Uu});var us=X(qu=>{"use strict";var xk=Tl(),ju=Pe(),Ik=Rn(),$l=class{constructor(t){Object.defineProperty(this,ju.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:i,maxAliasCount:o,onAnchor:s,reviver:a}={}){
if(!ju.isDocument(t))throw new TypeError("A document argument is required");let n={anchors:new Map,doc:t,keep:!0,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},r=Ik.toJS(this,"",n);if(typeof s=="function")for(let{count:d,res:l}of n.anchors.values())s(l,d);return typeof a=="function"?xk.applyReviver(a,{"":r},
"",r):r}};qu.NodeBase=$l});var po=X(Vu=>{"use strict";var Rk=ds(),Ok=lo(),Ii=Pe(),Tk=us(),$k=Rn(),Cl=class extends Tk.NodeBase{constructor(t){super(Ii.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,i){if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let o;i?.aliasResolveCache?o=i.aliasResolveCache:(o=[],Ok.visit(t,{Node:(a,n)=>{(Ii.isAlias(n)||Ii.hasAnchor(n))&&o.push(n)}}),i&&(i.aliasResolveCache=o));let s;
for(let a of o){if(a===this)break;a.anchor===this.source&&(s=a)}if(s&&i){let{anchors:a,doc:n,maxAliasCount:r}=i,d=a.get(s);if(d||($k.toJS(s,null,i),d=a.get(s)),
d?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(r>=0&&(d.count+=1,d.aliasCount===0&&(d.aliasCount=
fs(n,s,a)),d.count*d.aliasCount>r)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,i){if(!i)
return{source:this.source};let o=this.resolve(i.doc,i);if(!o){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return i.anchors.get(o).res}toString(t,i,o){let s=`*${this.source}`;if(t){if(Rk.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(a)}if(t.implicitKey)return`${s} `}return s}};function fs(e,t,i){
if(Ii.isAlias(t)){let o=t.resolve(e),s=i&&o&&i.get(o);return s?s.count*s.aliasCount:0}else if(Ii.isCollection(t)){let o=0;for(let s of t.items){let a=fs(e,s,i);
a>o&&(o=a)}return o}else if(Ii.isPair(t)){let o=fs(e,t.key,i),s=fs(e,t.value,i);return Math.max(o,s)}return 1}Vu.Alias=Cl});var ut=X(_l=>{"use strict";var Ck=Pe(),_k=us(),Nk=Rn(),Ek=e=>!e||typeof e!="function"&&typeof e!="object",On=class extends _k.NodeBase{constructor(t){super(Ck.SCALAR),
this.value=t}toJSON(t,i){return i?.keep?this.value:Nk.toJS(this.value,t,i)}toString(){return String(this.value)}};On.BLOCK_FOLDED="BLOCK_FOLDED";On.BLOCK_LITERAL=
"BLOCK_LITERAL";On.PLAIN="PLAIN";On.QUOTE_DOUBLE="QUOTE_DOUBLE";On.QUOTE_SINGLE="QUOTE_SINGLE";_l.Scalar=On;_l.isScalarValue=Ek});var mo=X(zu=>{"use strict";var Dk=po(),ei=Pe(),Wu=ut(),Mk="tag:yaml.org,2002:";function Lk(e,t,i){if(t){let o=i.filter(a=>a.tag===t),s=o.find(a=>!a.format)??o[0];
if(!s)throw new Error(`Tag ${t} not found`);return s}return i.find(o=>o.identify?.(e)&&!o.format)}function Uk(e,t,i){if(ei.isDocument(e)&&(e=e.contents),ei.isNode(
e))return e;if(ei.isPair(e)){let p=i.schema[ei.MAP].createNode?.(i.schema,null,i);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:s,onTagObj:a,schema:n,sourceObjects:r}=i,d;if(o&&e&&typeof e==
"object"){if(d=r.get(e),d)return d.anchor??(d.anchor=s(e)),new Dk.Alias(d.anchor);d={anchor:null,node:null},r.set(e,d)}t?.startsWith("!!")&&(t=Mk+t.slice(2));let l=Lk(
e,t,n.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Wu.Scalar(e);return d&&(d.node=p),p}l=e instanceof Map?n[ei.
MAP]:Symbol.iterator in Object(e)?n[ei.SEQ]:n[ei.MAP]}a&&(a(l),delete i.onTagObj);let m=l?.createNode?l.createNode(i.schema,e,i):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(i.schema,e,i):new Wu.Scalar(e);return t?m.tag=t:l.default||(m.tag=l.tag),d&&(d.node=m),m}zu.createNode=Uk});var ms=X(ps=>{"use strict";var Fk=mo(),en=Pe(),jk=us();function Nl(e,t,i){let o=i;for(let s=t.length-1;s>=0;--s){let a=t[s];if(typeof a=="number"&&Number.isInteger(
a)&&a>=0){let n=[];n[a]=o,o=n}else o=new Map([[a,o]])}return Fk.createNode(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Ku=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,El=class extends jk.
NodeBase{constructor(t,i){super(t),Object.defineProperty(this,"schema",{value:i,configurable:!0,enumerable:!1,writable:!0})}clone(t){let i=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(i.schema=t),i.items=i.items.map(o=>en.isNode(o)||en.isPair(o)?o.clone(t):o),this.range&&
(i.range=this.range.slice()),i}addIn(t,i){if(Ku(t))this.add(i);else{let[o,...s]=t,a=this.get(o,!0);if(en.isCollection(a))a.addIn(s,i);else if(a===void 0&&this.schema)
this.set(o,Nl(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${s}`)}}deleteIn(t){let[i,...o]=t;if(o.length===0)return this.
delete(i);let s=this.get(i,!0);if(en.isCollection(s))return s.deleteIn(o);throw new Error(`Expected YAML collection at ${i}. Remaining path: ${o}`)}getIn(t,i){let[
o,...s]=t,a=this.get(o,!0);return s.length===0?!i&&en.isScalar(a)?a.value:a:en.isCollection(a)?a.getIn(s,i):void 0}hasAllNullValues(t){return this.items.every(i=>{
if(!en.isPair(i))return!1;let o=i.value;return o==null||t&&en.isScalar(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[i,...o]=t;if(o.length===
0)return this.has(i);let s=this.get(i,!0);return en.isCollection(s)?s.hasIn(o):!1}setIn(t,i){let[o,...s]=t;if(s.length===0)this.set(o,i);else{let a=this.get(o,!0);
if(en.isCollection(a))a.setIn(s,i);else if(a===void 0&&this.schema)this.set(o,Nl(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remai\
ning path: ${s}`)}}};ps.Collection=El;ps.collectionFromPath=Nl;ps.isEmptyPath=Ku});var ho=X(hs=>{"use strict";var qk=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Dl(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Vk=(e,t,i)=>e.
endsWith(`
`)?Dl(i,t):i.includes(`
`)?`
`+Dl(i,t):(e.endsWith(" ")?"":" ")+i;hs.indentComment=Dl;hs.lineComment=Vk;hs.stringifyComment=qk});var Gu=X(yo=>{"use strict";var Wk="flow",Ml="block",ys="quoted";function zk(e,t,i="flow",{indentAtStart:o,lineWidth:s=80,minContentWidth:a=20,onFold:n,onOverflow:r}={}){
if(!s||s<0)return e;s<a&&(a=0);let d=Math.max(1+a,1+s-t.length);if(e.length<=d)return e;let l=[],m={},p=s-t.length;typeof o=="number"&&(o>s-Math.max(2,a)?l.push(
0):p=s-o);let u,h,y=!1,g=-1,w=-1,b=-1;i===Ml&&(g=Bu(e,g,t.length),g!==-1&&(p=g+d));for(let A;A=e[g+=1];){if(i===ys&&A==="\\"){switch(w=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}b=g}if(A===`
`)i===Ml&&(g=Bu(e,g,t.length)),p=g+t.length+d,u=void 0;else{if(A===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let P=e[g+1];P&&P!==" "&&P!==`
`&&P!=="	"&&(u=g)}if(g>=p)if(u)l.push(u),p=u+d,u=void 0;else if(i===ys){for(;h===" "||h==="	";)h=A,A=e[g+=1],y=!0;let P=g>b+1?g-2:w-1;if(m[P])return e;l.push(P),
m[P]=!0,p=P+d,u=void 0}else y=!0}h=A}if(y&&r&&r(),l.length===0)return e;n&&n();let k=e.slice(0,l[0]);for(let A=0;A<l.length;++A){let P=l[A],S=l[A+1]||e.length;P===
0?k=`
${t}${e.slice(0,S)}`:(i===ys&&m[P]&&(k+=`${e[P]}\\`),k+=`
${t}${e.slice(P+1,S)}`)}return k}function Bu(e,t,i){let o=t,s=t+1,a=e[s];for(;a===" "||a==="	";)if(t<s+i)a=e[++t];else{do a=e[++t];while(a&&a!==`
`);o=t,s=t+1,a=e[s]}return o}yo.FOLD_BLOCK=Ml;yo.FOLD_FLOW=Wk;yo.FOLD_QUOTED=ys;yo.foldFlowLines=zk});var vo=X(Ju=>{"use strict";var Vr=ut(),Tn=Gu(),vs=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),bs=e=>/^(%|---|\.\.\.)/m.test(e);function Kk(e,t,i){if(!t||t<0)return!1;let o=t-i,s=e.length;if(s<=o)return!1;for(let a=0,n=0;a<s;++a)if(e[a]===
`
`){if(a-n>o)return!0;if(n=a+1,s-n<=o)return!1}return!0}function go(e,t){let i=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return i;let{implicitKey:o}=t,s=t.
options.doubleQuotedMinMultiLineLength,a=t.indent||(bs(e)?"  ":""),n="",r=0;for(let d=0,l=i[d];l;l=i[++d])if(l===" "&&i[d+1]==="\\"&&i[d+2]==="n"&&(n+=i.slice(r,
d)+"\\ ",d+=1,r=d,l="\\"),l==="\\")switch(i[d+1]){case"u":{n+=i.slice(r,d);let m=i.substr(d+2,4);switch(m){case"0000":n+="\\0";break;case"0007":n+="\\a";break;case"\
000b":n+="\\v";break;case"001b":n+="\\e";break;case"0085":n+="\\N";break;case"00a0":n+="\\_";break;case"2028":n+="\\L";break;case"2029":n+="\\P";break;default:m.
substr(0,2)==="00"?n+="\\x"+m.substr(2):n+=i.substr(d,6)}d+=5,r=d+1}break;case"n":if(o||i[d+2]==='"'||i.length<s)d+=1;else{for(n+=i.slice(r,d)+`

`;i[d+2]==="\\"&&i[d+3]==="n"&&i[d+4]!=='"';)n+=`
`,d+=2;n+=a,i[d+2]===" "&&(n+="\\"),d+=1,r=d+1}break;default:d+=1}return n=r?n+i.slice(r):i,o?n:Tn.foldFlowLines(n,a,Tn.FOLD_QUOTED,vs(t,!1))}function Ll(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return go(e,t);let i=t.indent||(bs(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${i}`)+"'";return t.implicitKey?o:Tn.foldFlowLines(o,i,Tn.FOLD_FLOW,vs(t,!1))}function Ri(e,t){let{singleQuote:i}=t.options,o;if(i===!1)o=go;else{let s=e.includes(
'"'),a=e.includes("'");s&&!a?o=Ll:a&&!s?o=go:o=i?Ll:go}return o(e,t)}var Ul;try{Ul=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ul=/\n+(?!\n|$)/g}function gs({comment:e,type:t,value:i},o,s,a){let{blockQuote:n,commentString:r,lineWidth:d}=o.options;if(!n||/\n[\t ]+$/.test(
i))return Ri(i,o);let l=o.indent||(o.forceBlockIndent||bs(i)?"  ":""),m=n==="literal"?!0:n==="folded"||t===Vr.Scalar.BLOCK_FOLDED?!1:t===Vr.Scalar.BLOCK_LITERAL?
!0:!Kk(i,d,l.length);if(!i)return m?`|
`:`>
`;let p,u;for(u=i.length;u>0;--u){let S=i[u-1];if(S!==`
`&&S!=="	"&&S!==" ")break}let h=i.substring(u),y=h.indexOf(`
`);y===-1?p="-":i===h||y!==h.length-1?(p="+",a&&a()):p="",h&&(i=i.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Ul,`$&${l}`));let g=!1,w,b=-1;for(w=0;w<i.length;++w){let S=i[w];if(S===" ")g=!0;else if(S===`
`)b=w;else break}let k=i.substring(0,b<w?b+1:w);k&&(i=i.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let P=(g?l?"2":"1":"")+p;if(e&&(P+=" "+r(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!m){let S=i.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),E=!1,M=vs(o,!0);n!=="folded"&&t!==Vr.Scalar.BLOCK_FOLDED&&(M.onOverflow=
()=>{E=!0});let T=Tn.foldFlowLines(`${k}${S}${h}`,l,Tn.FOLD_BLOCK,M);if(!E)return`>${P}
${l}${T}`}return i=i.replace(/\n+/g,`$&${l}`),`|${P}
${l}${k}${i}${h}`}function Bk(e,t,i,o){let{type:s,value:a}=e,{actualString:n,implicitKey:r,indent:d,indentStep:l,inFlow:m}=t;if(r&&a.includes(`
`)||m&&/[[\]{},]/.test(a))return Ri(a,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return r||m||!a.includes(
`
`)?Ri(a,t):gs(e,t,i,o);if(!r&&!m&&s!==Vr.Scalar.PLAIN&&a.includes(`
`))return gs(e,t,i,o);if(bs(a)){if(d==="")return t.forceBlockIndent=!0,gs(e,t,i,o);if(r&&d===l)return Ri(a,t)}let p=a.replace(/\n+/g,`$&
${d}`);if(n){let u=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),{compat:h,tags:y}=t.doc.schema;if(y.some(u)||h?.some(u))return Ri(a,t)}return r?
p:Tn.foldFlowLines(p,d,Tn.FOLD_FLOW,vs(t,!1))}function Gk(e,t,i,o){let{implicitKey:s,inFlow:a}=t,n=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:r}=e;r!==Vr.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(n.value)&&(r=Vr.Scalar.QUOTE_DOUBLE);let d=m=>{switch(m){case Vr.
Scalar.BLOCK_FOLDED:case Vr.Scalar.BLOCK_LITERAL:return s||a?Ri(n.value,t):gs(n,t,i,o);case Vr.Scalar.QUOTE_DOUBLE:return go(n.value,t);case Vr.Scalar.QUOTE_SINGLE:
return Ll(n.value,t);case Vr.Scalar.PLAIN:return Bk(n,t,i,o);default:return null}},l=d(r);if(l===null){let{defaultKeyType:m,defaultStringType:p}=t.options,u=s&&
m||p;if(l=d(u),l===null)throw new Error(`Unsupported default string type ${u}`)}return l}Ju.stringifyString=Gk});var bo=X(Fl=>{"use strict";var Jk=ds(),$n=Pe(),Hk=ho(),Yk=vo();function Zk(e,t){let i=Object.assign({blockQuote:!0,commentString:Hk.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(i.collectionStyle){case"\
block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:i.flowCollectionPadding?" ":"",indent:"",indentStep:typeof i.
indent=="number"?" ".repeat(i.indent):"  ",inFlow:o,options:i}}function Xk(e,t){if(t.tag){let s=e.filter(a=>a.tag===t.tag);if(s.length>0)return s.find(a=>a.format===
t.format)??s[0]}let i,o;if($n.isScalar(t)){o=t.value;let s=e.filter(a=>a.identify?.(o));if(s.length>1){let a=s.filter(n=>n.test);a.length>0&&(s=a)}i=s.find(a=>a.
format===t.format)??s.find(a=>!a.format)}else o=t,i=e.find(s=>s.nodeClass&&o instanceof s.nodeClass);if(!i){let s=o?.constructor?.name??(o===null?"null":typeof o);
throw new Error(`Tag not resolved for ${s} value`)}return i}function Qk(e,t,{anchors:i,doc:o}){if(!o.directives)return"";let s=[],a=($n.isScalar(e)||$n.isCollection(
e))&&e.anchor;a&&Jk.anchorIsValid(a)&&(i.add(a),s.push(`&${a}`));let n=e.tag??(t.default?null:t.tag);return n&&s.push(o.directives.tagString(n)),s.join(" ")}function eA(e,t,i,o){
if($n.isPair(e))return e.toString(t,i,o);if($n.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,a=$n.isNode(e)?
e:t.doc.createNode(e,{onTagObj:d=>s=d});s??(s=Xk(t.doc.schema.tags,a));let n=Qk(a,s,t);n.length>0&&(t.indentAtStart=(t.indentAtStart??0)+n.length+1);let r=typeof s.
stringify=="function"?s.stringify(a,t,i,o):$n.isScalar(a)?Yk.stringifyString(a,t,i,o):a.toString(t,i,o);return n?$n.isScalar(a)||r[0]==="{"||r[0]==="["?`${n} ${r}`:
`${n}
${t.indent}${r}`:r}Fl.createStringifyContext=Zk;Fl.stringify=eA});var Xu=X(Zu=>{"use strict";var pn=Pe(),Hu=ut(),Yu=bo(),wo=ho();function tA({key:e,value:t},i,o,s){let{allNullValues:a,doc:n,indent:r,indentStep:d,options:{commentString:l,
indentSeq:m,simpleKeys:p}}=i,u=pn.isNode(e)&&e.comment||null;if(p){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(pn.isCollection(e)||
!pn.isNode(e)&&typeof e=="object"){let M="With simple keys, collection cannot be used as a key value";throw new Error(M)}}let h=!p&&(!e||u&&t==null&&!i.inFlow||
pn.isCollection(e)||(pn.isScalar(e)?e.type===Hu.Scalar.BLOCK_FOLDED||e.type===Hu.Scalar.BLOCK_LITERAL:typeof e=="object"));i=Object.assign({},i,{allNullValues:!1,
implicitKey:!h&&(p||!a),indent:r+d});let y=!1,g=!1,w=Yu.stringify(e,i,()=>y=!0,()=>g=!0);if(!h&&!i.inFlow&&w.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(i.inFlow){if(a||t==null)return y&&o&&o(),w===""?"?":h?`? ${w}`:w}else if(a&&!p||t==null&&
h)return w=`? ${w}`,u&&!y?w+=wo.lineComment(w,i.indent,l(u)):g&&s&&s(),w;y&&(u=null),h?(u&&(w+=wo.lineComment(w,i.indent,l(u))),w=`? ${w}
${r}:`):(w=`${w}:`,u&&(w+=wo.lineComment(w,i.indent,l(u))));let b,k,A;pn.isNode(t)?(b=!!t.spaceBefore,k=t.commentBefore,A=t.comment):(b=!1,k=null,A=null,t&&typeof t==
"object"&&(t=n.createNode(t))),i.implicitKey=!1,!h&&!u&&pn.isScalar(t)&&(i.indentAtStart=w.length+1),g=!1,!m&&d.length>=2&&!i.inFlow&&!h&&pn.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(i.indent=i.indent.substring(2));let P=!1,S=Yu.stringify(t,i,()=>P=!0,()=>g=!0),E=" ";if(u||b||k){if(E=b?`
`:"",k){let M=l(k);E+=`
${wo.indentComment(M,i.indent)}`}S===""&&!i.inFlow?E===`
`&&A&&(E=`

`):E+=`
${i.indent}`}else if(!h&&pn.isCollection(t)){let M=S[0],T=S.indexOf(`
`),re=T!==-1,Y=i.inFlow??t.flow??t.items.length===0;if(re||!Y){let de=!1;if(re&&(M==="&"||M==="!")){let Z=S.indexOf(" ");M==="&"&&Z!==-1&&Z<T&&S[Z+1]==="!"&&(Z=
S.indexOf(" ",Z+1)),(Z===-1||T<Z)&&(de=!0)}de||(E=`
${i.indent}`)}}else(S===""||S[0]===`
`)&&(E="");return w+=E+S,i.inFlow?P&&o&&o():A&&!P?w+=wo.lineComment(w,i.indent,l(A)):g&&s&&s(),w}Zu.stringifyPair=tA});var ql=X(jl=>{"use strict";var Qu=require("process");function rA(e,...t){e==="debug"&&console.log(...t)}function nA(e,t){(e==="debug"||e==="warn")&&(typeof Qu.emitWarning==
"function"?Qu.emitWarning(t):console.warn(t))}jl.debug=rA;jl.warn=nA});var Ps=X(Ss=>{"use strict";var As=Pe(),ef=ut(),ws="<<",ks={identify:e=>e===ws||typeof e=="symbol"&&e.description===ws,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new ef.Scalar(Symbol(ws)),{addToJSMap:tf}),stringify:()=>ws},iA=(e,t)=>(ks.identify(t)||As.isScalar(t)&&(!t.type||t.type===
ef.Scalar.PLAIN)&&ks.identify(t.value))&&e?.doc.schema.tags.some(i=>i.tag===ks.tag&&i.default);function tf(e,t,i){let o=rf(e,i);if(As.isSeq(o))for(let s of o.items)
Vl(e,t,s);else if(Array.isArray(o))for(let s of o)Vl(e,t,s);else Vl(e,t,o)}function Vl(e,t,i){let o=rf(e,i);if(!As.isMap(o))throw new Error("Merge sources must \
be maps or map aliases");let s=o.toJSON(null,e,Map);for(let[a,n]of s)t instanceof Map?t.has(a)||t.set(a,n):t instanceof Set?t.add(a):Object.prototype.hasOwnProperty.
call(t,a)||Object.defineProperty(t,a,{value:n,writable:!0,enumerable:!0,configurable:!0});return t}function rf(e,t){return e&&As.isAlias(t)?t.resolve(e.doc,e):t}
Ss.addMergeToJSMap=tf;Ss.isMergeKey=iA;Ss.merge=ks});var zl=X(sf=>{"use strict";var oA=ql(),nf=Ps(),sA=bo(),of=Pe(),Wl=Rn();function aA(e,t,{key:i,value:o}){if(of.isNode(i)&&i.addToJSMap)i.addToJSMap(e,t,o);else if(nf.
isMergeKey(e,i))nf.addMergeToJSMap(e,t,o);else{let s=Wl.toJS(i,"",e);if(t instanceof Map)t.set(s,Wl.toJS(o,s,e));else if(t instanceof Set)t.add(s);else{let a=lA(
i,s,e),n=Wl.toJS(o,a,e);a in t?Object.defineProperty(t,a,{value:n,writable:!0,enumerable:!0,configurable:!0}):t[a]=n}}return t}function lA(e,t,i){if(t===null)return"";
if(typeof t!="object")return String(t);if(of.isNode(e)&&i?.doc){let o=sA.createStringifyContext(i.doc,{});o.anchors=new Set;for(let a of i.anchors.keys())o.anchors.
add(a.anchor);o.inFlow=!0,o.inStringifyKey=!0;let s=e.toString(o);if(!i.mapKeyWarned){let a=JSON.stringify(s);a.length>40&&(a=a.substring(0,36)+'..."'),oA.warn(
i.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${a}. Set mapAsMap: true to use object keys.`),i.mapKeyWarned=
!0}return s}return JSON.stringify(t)}sf.addPairToJSMap=aA});var Cn=X(Kl=>{"use strict";var af=mo(),cA=Xu(),dA=zl(),xs=Pe();function uA(e,t,i){let o=af.createNode(e,void 0,i),s=af.createNode(t,void 0,i);return new Is(o,s)}
var Is=class e{constructor(t,i=null){Object.defineProperty(this,xs.NODE_TYPE,{value:xs.PAIR}),this.key=t,this.value=i}clone(t){let{key:i,value:o}=this;return xs.
isNode(i)&&(i=i.clone(t)),xs.isNode(o)&&(o=o.clone(t)),new e(i,o)}toJSON(t,i){let o=i?.mapAsMap?new Map:{};return dA.addPairToJSMap(i,o,this)}toString(t,i,o){return t?.
doc?cA.stringifyPair(this,t,i,o):JSON.stringify(this)}};Kl.Pair=Is;Kl.createPair=uA});var Bl=X(cf=>{"use strict";var ti=Pe(),lf=bo(),Rs=ho();function fA(e,t,i){return(t.inFlow??e.flow?mA:pA)(e,t,i)}function pA({comment:e,items:t},i,{blockItemPrefix:o,
flowChars:s,itemIndent:a,onChompKeep:n,onComment:r}){let{indent:d,options:{commentString:l}}=i,m=Object.assign({},i,{indent:a,type:null}),p=!1,u=[];for(let y=0;y<
t.length;++y){let g=t[y],w=null;if(ti.isNode(g))!p&&g.spaceBefore&&u.push(""),Os(i,u,g.commentBefore,p),g.comment&&(w=g.comment);else if(ti.isPair(g)){let k=ti.
isNode(g.key)?g.key:null;k&&(!p&&k.spaceBefore&&u.push(""),Os(i,u,k.commentBefore,p))}p=!1;let b=lf.stringify(g,m,()=>w=null,()=>p=!0);w&&(b+=Rs.lineComment(b,a,
l(w))),p&&w&&(p=!1),u.push(o+b)}let h;if(u.length===0)h=s.start+s.end;else{h=u[0];for(let y=1;y<u.length;++y){let g=u[y];h+=g?`
${d}${g}`:`
`}}return e?(h+=`
`+Rs.indentComment(l(e),d),r&&r()):p&&n&&n(),h}function mA({items:e},t,{flowChars:i,itemIndent:o}){let{indent:s,indentStep:a,flowCollectionPadding:n,options:{commentString:r}}=t;
o+=a;let d=Object.assign({},t,{indent:o,inFlow:!0,type:null}),l=!1,m=0,p=[];for(let y=0;y<e.length;++y){let g=e[y],w=null;if(ti.isNode(g))g.spaceBefore&&p.push(
""),Os(t,p,g.commentBefore,!1),g.comment&&(w=g.comment);else if(ti.isPair(g)){let k=ti.isNode(g.key)?g.key:null;k&&(k.spaceBefore&&p.push(""),Os(t,p,k.commentBefore,
!1),k.comment&&(l=!0));let A=ti.isNode(g.value)?g.value:null;A?(A.comment&&(w=A.comment),A.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(w=k.comment)}w&&(l=
!0);let b=lf.stringify(g,d,()=>w=null);l||(l=p.length>m||b.includes(`
`)),y<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=p.reduce((k,A)=>k+A.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
w&&(b+=Rs.lineComment(b,o,r(w))),p.push(b),m=p.length}let{start:u,end:h}=i;if(p.length===0)return u+h;if(!l){let y=p.reduce((g,w)=>g+w.length+2,2);l=t.options.lineWidth>
0&&y>t.options.lineWidth}if(l){let y=u;for(let g of p)y+=g?`
${a}${s}${g}`:`
`;return`${y}
${s}${h}`}else return`${u}${n}${p.join(" ")}${n}${h}`}function Os({indent:e,options:{commentString:t}},i,o,s){if(o&&s&&(o=o.replace(/^\n+/,"")),o){let a=Rs.indentComment(
t(o),e);i.push(a.trimStart())}}cf.stringifyCollection=fA});var Nn=X(Jl=>{"use strict";var hA=Bl(),yA=zl(),gA=ms(),_n=Pe(),Ts=Cn(),vA=ut();function ko(e,t){let i=_n.isScalar(t)?t.value:t;for(let o of e)if(_n.isPair(o)&&(o.
key===t||o.key===i||_n.isScalar(o.key)&&o.key.value===i))return o}var Gl=class extends gA.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(_n.MAP,t),this.items=[]}static from(t,i,o){let{keepUndefined:s,replacer:a}=o,n=new this(t),r=(d,l)=>{if(typeof a=="function")l=a.call(i,d,l);else if(Array.
isArray(a)&&!a.includes(d))return;(l!==void 0||s)&&n.items.push(Ts.createPair(d,l,o))};if(i instanceof Map)for(let[d,l]of i)r(d,l);else if(i&&typeof i=="object")
for(let d of Object.keys(i))r(d,i[d]);return typeof t.sortMapEntries=="function"&&n.items.sort(t.sortMapEntries),n}add(t,i){let o;_n.isPair(t)?o=t:!t||typeof t!=
"object"||!("key"in t)?o=new Ts.Pair(t,t?.value):o=new Ts.Pair(t.key,t.value);let s=ko(this.items,o.key),a=this.schema?.sortMapEntries;if(s){if(!i)throw new Error(
`Key ${o.key} already set`);_n.isScalar(s.value)&&vA.isScalarValue(o.value)?s.value.value=o.value:s.value=o.value}else if(a){let n=this.items.findIndex(r=>a(o,r)<
0);n===-1?this.items.push(o):this.items.splice(n,0,o)}else this.items.push(o)}delete(t){let i=ko(this.items,t);return i?this.items.splice(this.items.indexOf(i),
1).length>0:!1}get(t,i){let s=ko(this.items,t)?.value;return(!i&&_n.isScalar(s)?s.value:s)??void 0}has(t){return!!ko(this.items,t)}set(t,i){this.add(new Ts.Pair(
t,i),!0)}toJSON(t,i,o){let s=o?new o:i?.mapAsMap?new Map:{};i?.onCreate&&i.onCreate(s);for(let a of this.items)yA.addPairToJSMap(i,s,a);return s}toString(t,i,o){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!_n.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),hA.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:o,onComment:i})}};Jl.YAMLMap=Gl;Jl.findPair=ko});var Oi=X(uf=>{"use strict";var bA=Pe(),df=Nn(),wA={collection:"map",default:!0,nodeClass:df.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return bA.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,i)=>df.YAMLMap.from(e,t,i)};uf.map=wA});var En=X(ff=>{"use strict";var kA=mo(),AA=Bl(),SA=ms(),Cs=Pe(),PA=ut(),xA=Rn(),Hl=class extends SA.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Cs.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let i=$s(t);return typeof i!="number"?!1:this.items.splice(i,1).length>0}get(t,i){let o=$s(t);
if(typeof o!="number")return;let s=this.items[o];return!i&&Cs.isScalar(s)?s.value:s}has(t){let i=$s(t);return typeof i=="number"&&i<this.items.length}set(t,i){let o=$s(
t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.items[o];Cs.isScalar(s)&&PA.isScalarValue(i)?s.value=i:this.items[o]=i}toJSON(t,i){
let o=[];i?.onCreate&&i.onCreate(o);let s=0;for(let a of this.items)o.push(xA.toJS(a,String(s++),i));return o}toString(t,i,o){return t?AA.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:i}):JSON.stringify(this)}static from(t,i,o){let{replacer:s}=o,
a=new this(t);if(i&&Symbol.iterator in Object(i)){let n=0;for(let r of i){if(typeof s=="function"){let d=i instanceof Set?r:String(n++);r=s.call(i,d,r)}a.items.
push(kA.createNode(r,void 0,o))}}return a}};function $s(e){let t=Cs.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}ff.YAMLSeq=Hl});var Ti=X(mf=>{"use strict";var IA=Pe(),pf=En(),RA={collection:"seq",default:!0,nodeClass:pf.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return IA.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,i)=>pf.YAMLSeq.from(e,t,i)};mf.seq=RA});var Ao=X(hf=>{"use strict";var OA=vo(),TA={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,i,o){return t=Object.
assign({actualString:!0},t),OA.stringifyString(e,t,i,o)}};hf.string=TA});var _s=X(vf=>{"use strict";var yf=ut(),gf={identify:e=>e==null,createNode:()=>new yf.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new yf.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&gf.test.test(e)?e:t.options.nullStr};vf.nullTag=gf});var Yl=X(wf=>{"use strict";var $A=ut(),bf={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new $A.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},i){if(e&&bf.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?i.options.trueStr:
i.options.falseStr}};wf.boolTag=bf});var $i=X(kf=>{"use strict";function CA({format:e,minFractionDigits:t,tag:i,value:o}){if(typeof o=="bigint")return String(o);let s=typeof o=="number"?o:Number(o);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let a=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!i||i==="tag:yaml.org,2002:float")&&/^-?\d/.test(
a)&&!a.includes("e")){let n=a.indexOf(".");n<0&&(n=a.length,a+=".");let r=t-(a.length-n-1);for(;r-- >0;)a+="0"}return a}kf.stringifyNumber=CA});var Xl=X(Ns=>{"use strict";var _A=ut(),Zl=$i(),NA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Zl.stringifyNumber},EA={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():Zl.stringifyNumber(e)}},DA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new _A.Scalar(parseFloat(e)),i=e.indexOf(".");return i!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-i-1),t},stringify:Zl.stringifyNumber};
Ns.float=DA;Ns.floatExp=EA;Ns.floatNaN=NA});var ec=X(Ds=>{"use strict";var Af=$i(),Es=e=>typeof e=="bigint"||Number.isInteger(e),Ql=(e,t,i,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),i);function Sf(e,t,i){
let{value:o}=e;return Es(o)&&o>=0?i+o.toString(t):Af.stringifyNumber(e)}var MA={identify:e=>Es(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,i)=>Ql(e,2,8,i),stringify:e=>Sf(e,8,"0o")},LA={identify:Es,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,i)=>Ql(e,0,10,i),
stringify:Af.stringifyNumber},UA={identify:e=>Es(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,i)=>Ql(e,2,16,
i),stringify:e=>Sf(e,16,"0x")};Ds.int=LA;Ds.intHex=UA;Ds.intOct=MA});var xf=X(Pf=>{"use strict";var FA=Oi(),jA=_s(),qA=Ti(),VA=Ao(),WA=Yl(),tc=Xl(),rc=ec(),zA=[FA.map,qA.seq,VA.string,jA.nullTag,WA.boolTag,rc.intOct,rc.int,rc.intHex,
tc.floatNaN,tc.floatExp,tc.float];Pf.schema=zA});var Of=X(Rf=>{"use strict";var KA=ut(),BA=Oi(),GA=Ti();function If(e){return typeof e=="bigint"||Number.isInteger(e)}var Ms=({value:e})=>JSON.stringify(e),JA=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ms},{identify:e=>e==null,createNode:()=>new KA.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ms},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:Ms},{identify:If,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:i})=>i?BigInt(e):
parseInt(e,10),stringify:({value:e})=>If(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ms}],HA={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},YA=[BA.map,GA.seq].
concat(JA,HA);Rf.schema=YA});var ic=X(Tf=>{"use strict";var So=require("buffer"),nc=ut(),ZA=vo(),XA={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof So.Buffer=="function")return So.Buffer.from(e,"base64");if(typeof atob=="function"){let i=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(i.length);for(let s=0;s<
i.length;++s)o[s]=i.charCodeAt(s);return o}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:i},o,s,a){if(!i)return"";let n=i,r;if(typeof So.Buffer=="function")r=n instanceof So.Buffer?n.toString("base64"):So.Buffer.from(n.buffer).
toString("base64");else if(typeof btoa=="function"){let d="";for(let l=0;l<n.length;++l)d+=String.fromCharCode(n[l]);r=btoa(d)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=nc.Scalar.BLOCK_LITERAL),t!==nc.Scalar.QUOTE_DOUBLE){let d=Math.max(o.options.
lineWidth-o.indent.length,o.options.minContentWidth),l=Math.ceil(r.length/d),m=new Array(l);for(let p=0,u=0;p<l;++p,u+=d)m[p]=r.substr(u,d);r=m.join(t===nc.Scalar.
BLOCK_LITERAL?`
`:" ")}return ZA.stringifyString({comment:e,type:t,value:r},o,s,a)}};Tf.binary=XA});var Fs=X(Us=>{"use strict";var Ls=Pe(),oc=Cn(),QA=ut(),e1=En();function $f(e,t){if(Ls.isSeq(e))for(let i=0;i<e.items.length;++i){let o=e.items[i];if(!Ls.isPair(
o)){if(Ls.isMap(o)){o.items.length>1&&t("Each pair must have its own sequence indicator");let s=o.items[0]||new oc.Pair(new QA.Scalar(null));if(o.commentBefore&&
(s.key.commentBefore=s.key.commentBefore?`${o.commentBefore}
${s.key.commentBefore}`:o.commentBefore),o.comment){let a=s.value??s.key;a.comment=a.comment?`${o.comment}
${a.comment}`:o.comment}o=s}e.items[i]=Ls.isPair(o)?o:new oc.Pair(o)}}else t("Expected a sequence for this tag");return e}function Cf(e,t,i){let{replacer:o}=i,s=new e1.
YAMLSeq(e);s.tag="tag:yaml.org,2002:pairs";let a=0;if(t&&Symbol.iterator in Object(t))for(let n of t){typeof o=="function"&&(n=o.call(t,String(a++),n));let r,d;
if(Array.isArray(n))if(n.length===2)r=n[0],d=n[1];else throw new TypeError(`Expected [key, value] tuple: ${n}`);else if(n&&n instanceof Object){let l=Object.keys(
n);if(l.length===1)r=l[0],d=n[r];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else r=n;s.items.push(oc.createPair(r,d,i))}return s}
var t1={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:$f,createNode:Cf};Us.createPairs=Cf;Us.pairs=t1;Us.resolvePairs=$f});var lc=X(ac=>{"use strict";var _f=Pe(),sc=Rn(),Po=Nn(),r1=En(),Nf=Fs(),ri=class e extends r1.YAMLSeq{constructor(){super(),this.add=Po.YAMLMap.prototype.add.bind(
this),this.delete=Po.YAMLMap.prototype.delete.bind(this),this.get=Po.YAMLMap.prototype.get.bind(this),this.has=Po.YAMLMap.prototype.has.bind(this),this.set=Po.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,i){if(!i)return super.toJSON(t);let o=new Map;i?.onCreate&&i.onCreate(o);for(let s of this.items){let a,n;if(_f.
isPair(s)?(a=sc.toJS(s.key,"",i),n=sc.toJS(s.value,a,i)):a=sc.toJS(s,"",i),o.has(a))throw new Error("Ordered maps must not include duplicate keys");o.set(a,n)}return o}static from(t,i,o){
let s=Nf.createPairs(t,i,o),a=new this;return a.items=s.items,a}};ri.tag="tag:yaml.org,2002:omap";var n1={collection:"seq",identify:e=>e instanceof Map,nodeClass:ri,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let i=Nf.resolvePairs(e,t),o=[];for(let{key:s}of i.items)_f.isScalar(s)&&(o.includes(s.value)?t(`Ordered ma\
ps must not include duplicate keys: ${s.value}`):o.push(s.value));return Object.assign(new ri,i)},createNode:(e,t,i)=>ri.from(e,t,i)};ac.YAMLOMap=ri;ac.omap=n1});var Uf=X(cc=>{"use strict";var Ef=ut();function Df({value:e,source:t},i){return t&&(e?Mf:Lf).test.test(t)?t:e?i.options.trueStr:i.options.falseStr}var Mf={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Ef.Scalar(!0),stringify:Df},Lf={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Ef.Scalar(!1),stringify:Df};cc.falseTag=Lf;cc.trueTag=
Mf});var Ff=X(js=>{"use strict";var i1=ut(),dc=$i(),o1={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:dc.stringifyNumber},s1={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():dc.stringifyNumber(e)}},a1={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new i1.Scalar(parseFloat(e.replace(/_/g,""))),i=e.indexOf(".");if(i!==-1){let o=e.substring(
i+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},stringify:dc.stringifyNumber};js.float=a1;js.floatExp=s1;js.floatNaN=o1});var qf=X(Io=>{"use strict";var jf=$i(),xo=e=>typeof e=="bigint"||Number.isInteger(e);function qs(e,t,i,{intAsBigInt:o}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),o){switch(i){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let n=BigInt(e);return s==="-"?BigInt(-1)*
n:n}let a=parseInt(e,i);return s==="-"?-1*a:a}function uc(e,t,i){let{value:o}=e;if(xo(o)){let s=o.toString(t);return o<0?"-"+i+s.substr(1):i+s}return jf.stringifyNumber(
e)}var l1={identify:xo,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,i)=>qs(e,2,2,i),stringify:e=>uc(e,2,"0b")},c1={identify:xo,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,i)=>qs(e,1,8,i),stringify:e=>uc(e,8,"0")},d1={identify:xo,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,i)=>qs(e,0,10,i),stringify:jf.stringifyNumber},u1={identify:xo,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,i)=>qs(e,2,16,i),stringify:e=>uc(e,16,"0x")};Io.int=d1;Io.intBin=l1;Io.intHex=u1;Io.intOct=c1});var pc=X(fc=>{"use strict";var zs=Pe(),Vs=Cn(),Ws=Nn(),ni=class e extends Ws.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let i;zs.isPair(t)?i=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?i=new Vs.Pair(t.key,null):i=new Vs.Pair(t,null),Ws.findPair(this.items,i.key)||this.items.push(i)}get(t,i){let o=Ws.
findPair(this.items,t);return!i&&zs.isPair(o)?zs.isScalar(o.key)?o.key.value:o.key:o}set(t,i){if(typeof i!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof i}`);let o=Ws.findPair(this.items,t);o&&!i?this.items.splice(this.items.indexOf(o),1):!o&&i&&this.items.push(new Vs.
Pair(t))}toJSON(t,i){return super.toJSON(t,i,Set)}toString(t,i,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),i,o);throw new Error("Set items must all have null values")}static from(t,i,o){let{replacer:s}=o,a=new this(t);if(i&&Symbol.iterator in
Object(i))for(let n of i)typeof s=="function"&&(n=s.call(i,n,n)),a.items.push(Vs.createPair(n,null,o));return a}};ni.tag="tag:yaml.org,2002:set";var f1={collection:"\
map",identify:e=>e instanceof Set,nodeClass:ni,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,i)=>ni.from(e,t,i),resolve(e,t){if(zs.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new ni,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};fc.YAMLSet=ni;fc.set=f1});var hc=X(Ks=>{"use strict";var p1=$i();function mc(e,t){let i=e[0],o=i==="-"||i==="+"?e.substring(1):e,s=n=>t?BigInt(n):Number(n),a=o.replace(/_/g,"").split(":").
reduce((n,r)=>n*s(60)+s(r),s(0));return i==="-"?s(-1)*a:a}function Vf(e){let{value:t}=e,i=n=>n;if(typeof t=="bigint")i=n=>BigInt(n);else if(isNaN(t)||!isFinite(
t))return p1.stringifyNumber(e);let o="";t<0&&(o="-",t*=i(-1));let s=i(60),a=[t%s];return t<60?a.unshift(0):(t=(t-a[0])/s,a.unshift(t%s),t>=60&&(t=(t-a[0])/s,a.
unshift(t))),o+a.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var m1={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:i})=>mc(e,i),stringify:Vf},h1={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>mc(e,!1),stringify:Vf},Wf={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Wf.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,i,o,s,a,n,r]=t.map(Number),d=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(i,o-1,s,a||0,n||0,r||0,d),m=t[8];if(m&&m!=="Z"){let p=mc(m,!1);Math.
abs(p)<30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ks.floatTime=h1;Ks.intTime=m1;Ks.
timestamp=Wf});var Bf=X(Kf=>{"use strict";var y1=Oi(),g1=_s(),v1=Ti(),b1=Ao(),w1=ic(),zf=Uf(),yc=Ff(),Bs=qf(),k1=Ps(),A1=lc(),S1=Fs(),P1=pc(),gc=hc(),x1=[y1.map,v1.seq,b1.string,
g1.nullTag,zf.trueTag,zf.falseTag,Bs.intBin,Bs.intOct,Bs.int,Bs.intHex,yc.floatNaN,yc.floatExp,yc.float,w1.binary,k1.merge,A1.omap,S1.pairs,P1.set,gc.intTime,gc.
floatTime,gc.timestamp];Kf.schema=x1});var rp=X(wc=>{"use strict";var Yf=Oi(),I1=_s(),Zf=Ti(),R1=Ao(),O1=Yl(),vc=Xl(),bc=ec(),T1=xf(),$1=Of(),Xf=ic(),Ro=Ps(),Qf=lc(),ep=Fs(),Gf=Bf(),tp=pc(),Gs=hc(),Jf=new Map(
[["core",T1.schema],["failsafe",[Yf.map,Zf.seq,R1.string]],["json",$1.schema],["yaml11",Gf.schema],["yaml-1.1",Gf.schema]]),Hf={binary:Xf.binary,bool:O1.boolTag,
float:vc.float,floatExp:vc.floatExp,floatNaN:vc.floatNaN,floatTime:Gs.floatTime,int:bc.int,intHex:bc.intHex,intOct:bc.intOct,intTime:Gs.intTime,map:Yf.map,merge:Ro.
merge,null:I1.nullTag,omap:Qf.omap,pairs:ep.pairs,seq:Zf.seq,set:tp.set,timestamp:Gs.timestamp},C1={"tag:yaml.org,2002:binary":Xf.binary,"tag:yaml.org,2002:merg\
e":Ro.merge,"tag:yaml.org,2002:omap":Qf.omap,"tag:yaml.org,2002:pairs":ep.pairs,"tag:yaml.org,2002:set":tp.set,"tag:yaml.org,2002:timestamp":Gs.timestamp};function _1(e,t,i){
let o=Jf.get(t);if(o&&!e)return i&&!o.includes(Ro.merge)?o.concat(Ro.merge):o.slice();let s=o;if(!s)if(Array.isArray(e))s=[];else{let a=Array.from(Jf.keys()).filter(
n=>n!=="yaml11").map(n=>JSON.stringify(n)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${a} or define customTags array`)}if(Array.isArray(e))for(let a of e)
s=s.concat(a);else typeof e=="function"&&(s=e(s.slice()));return i&&(s=s.concat(Ro.merge)),s.reduce((a,n)=>{let r=typeof n=="string"?Hf[n]:n;if(!r){let d=JSON.stringify(
n),l=Object.keys(Hf).map(m=>JSON.stringify(m)).join(", ");throw new Error(`Unknown custom tag ${d}; use one of ${l}`)}return a.includes(r)||a.push(r),a},[])}wc.
coreKnownTags=C1;wc.getTags=_1});var Sc=X(np=>{"use strict";var kc=Pe(),N1=Oi(),E1=Ti(),D1=Ao(),Js=rp(),M1=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Ac=class e{constructor({compat:t,customTags:i,merge:o,
resolveKnownTags:s,schema:a,sortMapEntries:n,toStringDefaults:r}){this.compat=Array.isArray(t)?Js.getTags(t,"compat"):t?Js.getTags(null,t):null,this.name=typeof a==
"string"&&a||"core",this.knownTags=s?Js.coreKnownTags:{},this.tags=Js.getTags(i,this.name,o),this.toStringOptions=r??null,Object.defineProperty(this,kc.MAP,{value:N1.
map}),Object.defineProperty(this,kc.SCALAR,{value:D1.string}),Object.defineProperty(this,kc.SEQ,{value:E1.seq}),this.sortMapEntries=typeof n=="function"?n:n===!0?
M1:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};np.Schema=Ac});var op=X(ip=>{"use strict";var L1=Pe(),Pc=bo(),Oo=ho();function U1(e,t){let i=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let d=e.directives.toString(
e);d?(i.push(d),o=!0):e.directives.docStart&&(o=!0)}o&&i.push("---");let s=Pc.createStringifyContext(e,t),{commentString:a}=s.options;if(e.commentBefore){i.length!==
1&&i.unshift("");let d=a(e.commentBefore);i.unshift(Oo.indentComment(d,""))}let n=!1,r=null;if(e.contents){if(L1.isNode(e.contents)){if(e.contents.spaceBefore&&
o&&i.push(""),e.contents.commentBefore){let m=a(e.contents.commentBefore);i.push(Oo.indentComment(m,""))}s.forceBlockIndent=!!e.comment,r=e.contents.comment}let d=r?
void 0:()=>n=!0,l=Pc.stringify(e.contents,s,()=>r=null,d);r&&(l+=Oo.lineComment(l,"",a(r))),(l[0]==="|"||l[0]===">")&&i[i.length-1]==="---"?i[i.length-1]=`--- ${l}`:
i.push(l)}else i.push(Pc.stringify(e.contents,s));if(e.directives?.docEnd)if(e.comment){let d=a(e.comment);d.includes(`
`)?(i.push("..."),i.push(Oo.indentComment(d,""))):i.push(`... ${d}`)}else i.push("...");else{let d=e.comment;d&&n&&(d=d.replace(/^\n+/,"")),d&&((!n||r)&&i[i.length-
1]!==""&&i.push(""),i.push(Oo.indentComment(a(d),"")))}return i.join(`
`)+`
`}ip.stringifyDocument=U1});var To=X(sp=>{"use strict";var F1=po(),Ci=ms(),$r=Pe(),j1=Cn(),q1=Rn(),V1=Sc(),W1=op(),xc=ds(),z1=Tl(),K1=mo(),Ic=Ol(),Rc=class e{constructor(t,i,o){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,$r.NODE_TYPE,{value:$r.DOC});let s=null;typeof i=="function"||Array.isArray(i)?
s=i:o===void 0&&i&&(o=i,i=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},o);this.options=a;let{version:n}=a;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.explicit&&(n=this.directives.yaml.
version)):this.directives=new Ic.Directives({version:n}),this.setSchema(n,o),this.contents=t===void 0?null:this.createNode(t,s,o)}clone(){let t=Object.create(e.
prototype,{[$r.NODE_TYPE]:{value:$r.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=$r.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){_i(this.contents)&&this.contents.add(t)}addIn(t,i){_i(this.
contents)&&this.contents.addIn(t,i)}createAlias(t,i){if(!t.anchor){let o=xc.anchorNames(this);t.anchor=!i||o.has(i)?xc.findNewAnchor(i||"a",o):i}return new F1.Alias(
t.anchor)}createNode(t,i,o){let s;if(typeof i=="function")t=i.call({"":t},"",t),s=i;else if(Array.isArray(i)){let w=k=>typeof k=="number"||k instanceof String||
k instanceof Number,b=i.filter(w).map(String);b.length>0&&(i=i.concat(b)),s=i}else o===void 0&&i&&(o=i,i=void 0);let{aliasDuplicateObjects:a,anchorPrefix:n,flow:r,
keepUndefined:d,onTagObj:l,tag:m}=o??{},{onAnchor:p,setAnchors:u,sourceObjects:h}=xc.createNodeAnchors(this,n||"a"),y={aliasDuplicateObjects:a??!0,keepUndefined:d??
!1,onAnchor:p,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:h},g=K1.createNode(t,m,y);return r&&$r.isCollection(g)&&(g.flow=!0),u(),g}createPair(t,i,o={}){
let s=this.createNode(t,null,o),a=this.createNode(i,null,o);return new j1.Pair(s,a)}delete(t){return _i(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ci.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):_i(this.contents)?this.contents.deleteIn(t):!1}get(t,i){return $r.isCollection(this.contents)?this.
contents.get(t,i):void 0}getIn(t,i){return Ci.isEmptyPath(t)?!i&&$r.isScalar(this.contents)?this.contents.value:this.contents:$r.isCollection(this.contents)?this.
contents.getIn(t,i):void 0}has(t){return $r.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ci.isEmptyPath(t)?this.contents!==void 0:$r.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,i){this.contents==null?this.contents=Ci.collectionFromPath(this.schema,[t],i):_i(this.contents)&&this.contents.set(
t,i)}setIn(t,i){Ci.isEmptyPath(t)?this.contents=i:this.contents==null?this.contents=Ci.collectionFromPath(this.schema,Array.from(t),i):_i(this.contents)&&this.contents.
setIn(t,i)}setSchema(t,i={}){typeof t=="number"&&(t=String(t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ic.
Directives({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Ic.Directives({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let s=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(i.schema instanceof Object)this.schema=i.schema;else if(o)this.schema=
new V1.Schema(Object.assign(o,i));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:i,mapAsMap:o,
maxAliasCount:s,onAnchor:a,reviver:n}={}){let r={anchors:new Map,doc:this,keep:!t,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},d=q1.toJS(
this.contents,i??"",r);if(typeof a=="function")for(let{count:l,res:m}of r.anchors.values())a(m,l);return typeof n=="function"?z1.applyReviver(n,{"":d},"",d):d}toJSON(t,i){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:i})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let i=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${i}`)}return W1.stringifyDocument(this,t)}};function _i(e){if($r.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
sp.Document=Rc});var _o=X(Co=>{"use strict";var $o=class extends Error{constructor(t,i,o,s){super(),this.name=t,this.code=o,this.message=s,this.pos=i}},Oc=class extends $o{constructor(t,i,o){
super("YAMLParseError",t,i,o)}},Tc=class extends $o{constructor(t,i,o){super("YAMLWarning",t,i,o)}},B1=(e,t)=>i=>{if(i.pos[0]===-1)return;i.linePos=i.pos.map(r=>t.
linePos(r));let{line:o,col:s}=i.linePos[0];i.message+=` at line ${o}, column ${s}`;let a=s-1,n=e.substring(t.lineStarts[o-1],t.lineStarts[o]).replace(/[\n\r]+$/,
"");if(a>=60&&n.length>80){let r=Math.min(a-39,n.length-79);n="\u2026"+n.substring(r),a-=r-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(n.substring(
0,a))){let r=e.substring(t.lineStarts[o-2],t.lineStarts[o-1]);r.length>80&&(r=r.substring(0,79)+`\u2026
`),n=r+n}if(/[^ ]/.test(n)){let r=1,d=i.linePos[1];d?.line===o&&d.col>s&&(r=Math.max(1,Math.min(d.col-s,80-a)));let l=" ".repeat(a)+"^".repeat(r);i.message+=`:

${n}
${l}
`}};Co.YAMLError=$o;Co.YAMLParseError=Oc;Co.YAMLWarning=Tc;Co.prettifyError=B1});var No=X(ap=>{"use strict";function G1(e,{flow:t,indicator:i,next:o,offset:s,onError:a,parentIndent:n,startOnNewline:r}){let d=!1,l=r,m=r,p="",u="",h=!1,y=!1,g=null,
w=null,b=null,k=null,A=null,P=null,S=null;for(let T of e)switch(y&&(T.type!=="space"&&T.type!=="newline"&&T.type!=="comma"&&a(T.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),g&&(l&&T.type!=="comment"&&T.type!=="newline"&&a(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),T.type){case"space":!t&&(i!=="doc-start"||o?.type!=="flow-collection")&&T.source.includes("	")&&(g=T),m=!0;break;case"comment":{m||a(T,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let re=T.source.substring(1)||" ";p?p+=u+re:p=re,u="",l=!1;break}case"new\
line":l?p?p+=T.source:(!P||i!=="seq-item-ind")&&(d=!0):u+=T.source,l=!0,h=!0,(w||b)&&(k=T),m=!0;break;case"anchor":w&&a(T,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),T.source.endsWith(":")&&a(T.offset+T.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=T,S??(S=T.offset),l=!1,m=!1,y=!0;break;case"\
tag":{b&&a(T,"MULTIPLE_TAGS","A node can have at most one tag"),b=T,S??(S=T.offset),l=!1,m=!1,y=!0;break}case i:(w||b)&&a(T,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${T.source} indicator`),P&&a(T,"UNEXPECTED_TOKEN",`Unexpected ${T.source} in ${t??"collection"}`),P=T,l=i==="seq-item-ind"||i==="explicit-key-i\
nd",m=!1;break;case"comma":if(t){A&&a(T,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),A=T,l=!1,m=!1;break}default:a(T,"UNEXPECTED_TOKEN",`Unexpected ${T.type} toke\
n`),l=!1,m=!1}let E=e[e.length-1],M=E?E.offset+E.source.length:s;return y&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!==
"")&&a(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=n||o?.type==="block-map"||o?.type==="bl\
ock-seq")&&a(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:P,spaceBefore:d,comment:p,hasNewline:h,anchor:w,tag:b,newlineAfterProp:k,end:M,
start:S??M}}ap.resolveProps=G1});var Hs=X(lp=>{"use strict";function $c(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let i of t.start)if(i.type==="n\
ewline")return!0;if(t.sep){for(let i of t.sep)if(i.type==="newline")return!0}if($c(t.key)||$c(t.value))return!0}return!1;default:return!0}}lp.containsNewline=$c});var Cc=X(cp=>{"use strict";var J1=Hs();function H1(e,t,i){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&J1.containsNewline(
t)&&i(o,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}cp.flowIndentCheck=H1});var _c=X(up=>{"use strict";var dp=Pe();function Y1(e,t,i){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let s=typeof o=="function"?o:(a,n)=>a===n||dp.isScalar(
a)&&dp.isScalar(n)&&a.value===n.value;return t.some(a=>s(a.key,i))}up.mapIncludes=Y1});var gp=X(yp=>{"use strict";var fp=Cn(),Z1=Nn(),pp=No(),X1=Hs(),mp=Cc(),Q1=_c(),hp="All mapping items must start at the same column";function eS({composeNode:e,composeEmptyNode:t},i,o,s,a){
let n=a?.nodeClass??Z1.YAMLMap,r=new n(i.schema);i.atRoot&&(i.atRoot=!1);let d=o.offset,l=null;for(let m of o.items){let{start:p,key:u,sep:h,value:y}=m,g=pp.resolveProps(
p,{indicator:"explicit-key-ind",next:u??h?.[0],offset:d,onError:s,parentIndent:o.indent,startOnNewline:!0}),w=!g.found;if(w){if(u&&(u.type==="block-seq"?s(d,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==o.indent&&s(d,"BAD_INDENT",hp)),!g.anchor&&!g.tag&&!h){
l=g.end,g.comment&&(r.comment?r.comment+=`
`+g.comment:r.comment=g.comment);continue}(g.newlineAfterProp||X1.containsNewline(u))&&s(u??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==o.indent&&s(d,"BAD_INDENT",hp);i.atKey=!0;let b=g.end,k=u?e(i,u,g,s):t(i,b,p,null,g,s);i.schema.compat&&mp.flowIndentCheck(
o.indent,u,s),i.atKey=!1,Q1.mapIncludes(i,r.items,k)&&s(b,"DUPLICATE_KEY","Map keys must be unique");let A=pp.resolveProps(h??[],{indicator:"map-value-ind",next:y,
offset:k.range[2],onError:s,parentIndent:o.indent,startOnNewline:!u||u.type==="block-scalar"});if(d=A.end,A.found){w&&(y?.type==="block-map"&&!A.hasNewline&&s(d,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),i.options.strict&&g.start<A.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let P=y?e(i,y,A,s):t(i,d,h,null,A,s);i.schema.compat&&mp.flowIndentCheck(
o.indent,y,s),d=P.range[2];let S=new fp.Pair(k,P);i.options.keepSourceTokens&&(S.srcToken=m),r.items.push(S)}else{w&&s(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),A.comment&&(k.comment?k.comment+=`
`+A.comment:k.comment=A.comment);let P=new fp.Pair(k);i.options.keepSourceTokens&&(P.srcToken=m),r.items.push(P)}}return l&&l<d&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),r.range=[o.offset,d,l??d],r}yp.resolveBlockMap=eS});var bp=X(vp=>{"use strict";var tS=En(),rS=No(),nS=Cc();function iS({composeNode:e,composeEmptyNode:t},i,o,s,a){let n=a?.nodeClass??tS.YAMLSeq,r=new n(i.schema);
i.atRoot&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let d=o.offset,l=null;for(let{start:m,value:p}of o.items){let u=rS.resolveProps(m,{indicator:"seq-item-ind",next:p,
offset:d,onError:s,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||p)p?.type==="block-seq"?s(u.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(d,"MISSING_CHAR","Sequence item without - indicator");else{l=u.end,u.comment&&(r.comment=u.comment);continue}let h=p?e(i,p,u,s):
t(i,u.end,m,null,u,s);i.schema.compat&&nS.flowIndentCheck(o.indent,p,s),d=h.range[2],r.items.push(h)}return r.range=[o.offset,d,l??d],r}vp.resolveBlockSeq=iS});var Ni=X(wp=>{"use strict";function oS(e,t,i,o){let s="";if(e){let a=!1,n="";for(let r of e){let{source:d,type:l}=r;switch(l){case"space":a=!0;break;case"commen\
t":{i&&!a&&o(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let m=d.substring(1)||" ";s?s+=n+m:s=m,n="";break}case"n\
ewline":s&&(n+=d),a=!0;break;default:o(r,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=d.length}}return{comment:s,offset:t}}wp.resolveEnd=oS});var Pp=X(Sp=>{"use strict";var sS=Pe(),aS=Cn(),kp=Nn(),lS=En(),cS=Ni(),Ap=No(),dS=Hs(),uS=_c(),Nc="Block collections are not allowed within flow collections",Ec=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function fS({composeNode:e,composeEmptyNode:t},i,o,s,a){let n=o.start.source==="{",r=n?"flow map":"flow sequence",d=a?.
nodeClass??(n?kp.YAMLMap:lS.YAMLSeq),l=new d(i.schema);l.flow=!0;let m=i.atRoot;m&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let p=o.offset+o.start.source.length;for(let w=0;w<
o.items.length;++w){let b=o.items[w],{start:k,key:A,sep:P,value:S}=b,E=Ap.resolveProps(k,{flow:r,indicator:"explicit-key-ind",next:A??P?.[0],offset:p,onError:s,
parentIndent:o.indent,startOnNewline:!1});if(!E.found){if(!E.anchor&&!E.tag&&!P&&!S){w===0&&E.comma?s(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${r}`):w<o.items.
length-1&&s(E.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${r}`),E.comment&&(l.comment?l.comment+=`
`+E.comment:l.comment=E.comment),p=E.end;continue}!n&&i.options.strict&&dS.containsNewline(A)&&s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(w===0)E.comma&&s(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${r}`);else if(E.comma||s(E.start,"MISSING_CHAR",`Missing , betw\
een ${r} items`),E.comment){let M="";e:for(let T of k)switch(T.type){case"comma":case"space":break;case"comment":M=T.source.substring(1);break e;default:break e}
if(M){let T=l.items[l.items.length-1];sS.isPair(T)&&(T=T.value??T.key),T.comment?T.comment+=`
`+M:T.comment=M,E.comment=E.comment.substring(M.length+1)}}if(!n&&!P&&!E.found){let M=S?e(i,S,E,s):t(i,E.end,P,null,E,s);l.items.push(M),p=M.range[2],Ec(S)&&s(M.
range,"BLOCK_IN_FLOW",Nc)}else{i.atKey=!0;let M=E.end,T=A?e(i,A,E,s):t(i,M,k,null,E,s);Ec(A)&&s(T.range,"BLOCK_IN_FLOW",Nc),i.atKey=!1;let re=Ap.resolveProps(P??
[],{flow:r,indicator:"map-value-ind",next:S,offset:T.range[2],onError:s,parentIndent:o.indent,startOnNewline:!1});if(re.found){if(!n&&!E.found&&i.options.strict){
if(P)for(let Z of P){if(Z===re.found)break;if(Z.type==="newline"){s(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}E.start<re.found.offset-1024&&s(re.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence k\
ey")}}else S&&("source"in S&&S.source?.[0]===":"?s(S,"MISSING_CHAR",`Missing space after : in ${r}`):s(re.start,"MISSING_CHAR",`Missing , or : between ${r} item\
s`));let Y=S?e(i,S,re,s):re.found?t(i,re.end,P,null,re,s):null;Y?Ec(S)&&s(Y.range,"BLOCK_IN_FLOW",Nc):re.comment&&(T.comment?T.comment+=`
`+re.comment:T.comment=re.comment);let de=new aS.Pair(T,Y);if(i.options.keepSourceTokens&&(de.srcToken=b),n){let Z=l;uS.mapIncludes(i,Z.items,T)&&s(M,"DUPLICATE\
_KEY","Map keys must be unique"),Z.items.push(de)}else{let Z=new kp.YAMLMap(i.schema);Z.flow=!0,Z.items.push(de);let B=(Y??T).range;Z.range=[T.range[0],B[1],B[2]],
l.items.push(Z)}p=Y?Y.range[2]:re.end}}let u=n?"}":"]",[h,...y]=o.end,g=p;if(h?.source===u)g=h.offset+h.source.length;else{let w=r[0].toUpperCase()+r.substring(
1),b=m?`${w} must end with a ${u}`:`${w} in block collection must be sufficiently indented and end with a ${u}`;s(p,m?"MISSING_CHAR":"BAD_INDENT",b),h&&h.source.
length!==1&&y.unshift(h)}if(y.length>0){let w=cS.resolveEnd(y,g,i.options.strict,s);w.comment&&(l.comment?l.comment+=`
`+w.comment:l.comment=w.comment),l.range=[o.offset,g,w.offset]}else l.range=[o.offset,g,g];return l}Sp.resolveFlowCollection=fS});var Ip=X(xp=>{"use strict";var pS=Pe(),mS=ut(),hS=Nn(),yS=En(),gS=gp(),vS=bp(),bS=Pp();function Dc(e,t,i,o,s,a){let n=i.type==="block-map"?gS.resolveBlockMap(e,
t,i,o,a):i.type==="block-seq"?vS.resolveBlockSeq(e,t,i,o,a):bS.resolveFlowCollection(e,t,i,o,a),r=n.constructor;return s==="!"||s===r.tagName?(n.tag=r.tagName,n):
(s&&(n.tag=s),n)}function wS(e,t,i,o,s){let a=o.tag,n=a?t.directives.tagName(a.source,u=>s(a,"TAG_RESOLVE_FAILED",u)):null;if(i.type==="block-seq"){let{anchor:u,
newlineAfterProp:h}=o,y=u&&a?u.offset>a.offset?u:a:u??a;y&&(!h||h.offset<y.offset)&&s(y,"MISSING_CHAR","Missing newline after block sequence props")}let r=i.type===
"block-map"?"map":i.type==="block-seq"?"seq":i.start.source==="{"?"map":"seq";if(!a||!n||n==="!"||n===hS.YAMLMap.tagName&&r==="map"||n===yS.YAMLSeq.tagName&&r===
"seq")return Dc(e,t,i,s,n);let d=t.schema.tags.find(u=>u.tag===n&&u.collection===r);if(!d){let u=t.schema.knownTags[n];if(u?.collection===r)t.schema.tags.push(Object.
assign({},u,{default:!1})),d=u;else return u?s(a,"BAD_COLLECTION_TYPE",`${u.tag} used for ${r} collection, but expects ${u.collection??"scalar"}`,!0):s(a,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${n}`,!0),Dc(e,t,i,s,n)}let l=Dc(e,t,i,s,n,d),m=d.resolve?.(l,u=>s(a,"TAG_RESOLVE_FAILED",u),t.options)??l,p=pS.isNode(m)?m:new mS.
Scalar(m);return p.range=l.range,p.tag=n,d?.format&&(p.format=d.format),p}xp.composeCollection=wS});var Lc=X(Rp=>{"use strict";var Mc=ut();function kS(e,t,i){let o=t.offset,s=AS(t,e.options.strict,i);if(!s)return{value:"",type:null,comment:"",range:[o,o,o]};let a=s.
mode===">"?Mc.Scalar.BLOCK_FOLDED:Mc.Scalar.BLOCK_LITERAL,n=t.source?SS(t.source):[],r=n.length;for(let g=n.length-1;g>=0;--g){let w=n[g][1];if(w===""||w==="\r")
r=g;else break}if(r===0){let g=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"",w=o+s.length;return t.source&&(w+=t.source.length),{value:g,type:a,comment:s.comment,range:[o,w,w]}}let d=t.indent+s.indent,
l=t.offset+s.length,m=0;for(let g=0;g<r;++g){let[w,b]=n[g];if(b===""||b==="\r")s.indent===0&&w.length>d&&(d=w.length);else{w.length<d&&i(l+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(d=w.length),m=g,d===0&&!e.atRoot&&i(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=w.length+b.length+1}for(let g=n.length-1;g>=r;--g)n[g][0].length>d&&(r=g+1);let p="",u="",
h=!1;for(let g=0;g<m;++g)p+=n[g][0].slice(d)+`
`;for(let g=m;g<r;++g){let[w,b]=n[g];l+=w.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&w.length<d){let P=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;i(l-b.length-(k?2:1),"BAD_INDENT",P),w=""}a===Mc.Scalar.BLOCK_LITERAL?(p+=
u+w.slice(d)+b,u=`
`):w.length>d||b[0]==="	"?(u===" "?u=`
`:!h&&u===`
`&&(u=`

`),p+=u+w.slice(d)+b,u=`
`,h=!0):b===""?u===`
`?p+=`
`:u=`
`:(p+=u+b,u=" ",h=!1)}switch(s.chomp){case"-":break;case"+":for(let g=r;g<n.length;++g)p+=`
`+n[g][0].slice(d);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let y=o+s.length+t.source.length;return{value:p,type:a,comment:s.comment,range:[o,y,y]}}function AS({offset:e,props:t},i,o){if(t[0].type!=="block-scalar-heade\
r")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],a=s[0],n=0,r="",d=-1;for(let u=1;u<s.length;++u){let h=s[u];if(!r&&(h==="\
-"||h==="+"))r=h;else{let y=Number(h);!n&&y?n=y:d===-1&&(d=e+u)}}d!==-1&&o(d,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,
m="",p=s.length;for(let u=1;u<t.length;++u){let h=t[u];switch(h.type){case"space":l=!0;case"newline":p+=h.source.length;break;case"comment":i&&!l&&o(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=h.source.length,m=h.source.substring(1);break;case"error":o(h,"UNEXPECTED_TOK\
EN",h.message),p+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;o(h,"UNEXPECTED_TOKEN",y);let g=h.source;g&&typeof g==
"string"&&(p+=g.length)}}}return{mode:a,indent:n,chomp:r,comment:m,length:p}}function SS(e){let t=e.split(/\n( *)/),i=t[0],o=i.match(/^( *)/),a=[o?.[1]?[o[1],i.
slice(o[1].length)]:["",i]];for(let n=1;n<t.length;n+=2)a.push([t[n],t[n+1]]);return a}Rp.resolveBlockScalar=kS});var Fc=X(Tp=>{"use strict";var Uc=ut(),PS=Ni();function xS(e,t,i){let{offset:o,type:s,source:a,end:n}=e,r,d,l=(u,h,y)=>i(o+u,h,y);switch(s){case"scalar":r=Uc.Scalar.
PLAIN,d=IS(a,l);break;case"single-quoted-scalar":r=Uc.Scalar.QUOTE_SINGLE,d=RS(a,l);break;case"double-quoted-scalar":r=Uc.Scalar.QUOTE_DOUBLE,d=OS(a,l);break;default:
return i(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[o,o+a.length,o+a.length]}}let m=o+a.length,
p=PS.resolveEnd(n,m,t,i);return{value:d,type:r,comment:p.comment,range:[o,m,p.offset]}}function IS(e,t){let i="";switch(e[0]){case"	":i="a tab character";break;case"\
,":i="flow indicator character ,";break;case"%":i="directive indicator character %";break;case"|":case">":{i=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{i=`reserved character ${e[0]}`;break}}return i&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${i}`),Op(e)}function RS(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Op(e.slice(1,-1)).replace(/''/g,"'")}function Op(e){let t=/(.*?)\r?\n/sy,i=t.exec(e);if(!i)
return e;let o,s;try{o=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let a=i[1].replace(o,""),
n=" ",r=t.lastIndex;for(;i=t.exec(e);){let l=i[1].replace(s,"");l===""?n===`
`?a+=n:n=`
`:(a+=n+l,n=" "),r=t.lastIndex}let d=/[ \t]*(.*)/sy;return d.lastIndex=r,i=d.exec(e),a+n+(i?.[1]??"")}function OS(e,t){let i="";for(let o=1;o<e.length-1;++o){let s=e[o];
if(!(s==="\r"&&e[o+1]===`
`))if(s===`
`){let{fold:a,offset:n}=TS(e,o);i+=a,o=n}else if(s==="\\"){let a=e[++o],n=$S[a];if(n)i+=n;else if(a===`
`)for(a=e[o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="\r"&&e[o+1]===`
`)for(a=e[++o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="x"||a==="u"||a==="U"){let r=a==="x"?2:a==="u"?4:8;i+=CS(e,o+1,r,t),o+=r}else{let r=e.substr(o-1,2);t(
o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),i+=r}}else if(s===" "||s==="	"){let a=o,n=e[o+1];for(;n===" "||n==="	";)n=e[++o+1];n!==`
`&&!(n==="\r"&&e[o+2]===`
`)&&(i+=o>a?e.slice(a,o+1):s)}else i+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),i}function TS(e,t){let i="",
o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(i+=`
`),t+=1,o=e[t+1];return i||(i=" "),{fold:i,offset:t}}var $S={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function CS(e,t,i,o){let s=e.substr(t,i),n=s.length===i&&
/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(n)}catch{let r=e.substr(t-2,i+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${r}`),r}}Tp.resolveFlowScalar=xS});var _p=X(Cp=>{"use strict";var ii=Pe(),$p=ut(),_S=Lc(),NS=Fc();function ES(e,t,i,o){let{value:s,type:a,comment:n,range:r}=t.type==="block-scalar"?_S.resolveBlockScalar(
e,t,o):NS.resolveFlowScalar(t,e.options.strict,o),d=i?e.directives.tagName(i.source,p=>o(i,"TAG_RESOLVE_FAILED",p)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[ii.
SCALAR]:d?l=DS(e.schema,s,d,i,o):t.type==="scalar"?l=MS(e,s,t,o):l=e.schema[ii.SCALAR];let m;try{let p=l.resolve(s,u=>o(i??t,"TAG_RESOLVE_FAILED",u),e.options);
m=ii.isScalar(p)?p:new $p.Scalar(p)}catch(p){let u=p instanceof Error?p.message:String(p);o(i??t,"TAG_RESOLVE_FAILED",u),m=new $p.Scalar(s)}return m.range=r,m.source=
s,a&&(m.type=a),d&&(m.tag=d),l.format&&(m.format=l.format),n&&(m.comment=n),m}function DS(e,t,i,o,s){if(i==="!")return e[ii.SCALAR];let a=[];for(let r of e.tags)
if(!r.collection&&r.tag===i)if(r.default&&r.test)a.push(r);else return r;for(let r of a)if(r.test?.test(t))return r;let n=e.knownTags[i];return n&&!n.collection?
(e.tags.push(Object.assign({},n,{default:!1,test:void 0})),n):(s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,i!=="tag:yaml.org,2002:str"),e[ii.SCALAR])}function MS({
atKey:e,directives:t,schema:i},o,s,a){let n=i.tags.find(r=>(r.default===!0||e&&r.default==="key")&&r.test?.test(o))||i[ii.SCALAR];if(i.compat){let r=i.compat.find(
d=>d.default&&d.test?.test(o))??i[ii.SCALAR];if(n.tag!==r.tag){let d=t.tagString(n.tag),l=t.tagString(r.tag),m=`Value may be parsed as either ${d} or ${l}`;a(s,
"TAG_RESOLVE_FAILED",m,!0)}}return n}Cp.composeScalar=ES});var Ep=X(Np=>{"use strict";function LS(e,t,i){if(t){i??(i=t.length);for(let o=i-1;o>=0;--o){let s=t[o];switch(s.type){case"space":case"comment":case"newline":e-=
s.source.length;continue}for(s=t[++o];s?.type==="space";)e+=s.source.length,s=t[++o];break}}return e}Np.emptyScalarPosition=LS});var Lp=X(qc=>{"use strict";var US=po(),FS=Pe(),jS=Ip(),Dp=_p(),qS=Ni(),VS=Ep(),WS={composeNode:Mp,composeEmptyNode:jc};function Mp(e,t,i,o){let s=e.atKey,{spaceBefore:a,
comment:n,anchor:r,tag:d}=i,l,m=!0;switch(t.type){case"alias":l=zS(e,t,o),(r||d)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Dp.composeScalar(e,t,d,o),r&&(l.anchor=r.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=jS.composeCollection(WS,e,t,i,o),r&&(l.anchor=r.source.substring(1))}catch(p){let u=p instanceof Error?p.message:
String(p);o(t,"RESOURCE_EXHAUSTION",u)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",p),m=!1}}return l??
(l=jc(e,t.offset,void 0,null,i,o)),r&&l.anchor===""&&o(r,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!FS.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&o(d??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),a&&(l.spaceBefore=!0),n&&(t.type==="scal\
ar"&&t.source===""?l.comment=n:l.commentBefore=n),e.options.keepSourceTokens&&m&&(l.srcToken=t),l}function jc(e,t,i,o,{spaceBefore:s,comment:a,anchor:n,tag:r,end:d},l){
let m={type:"scalar",offset:VS.emptyScalarPosition(t,i,o),indent:-1,source:""},p=Dp.composeScalar(e,m,r,l);return n&&(p.anchor=n.source.substring(1),p.anchor===
""&&l(n,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),a&&(p.comment=a,p.range[2]=d),p}function zS({options:e},{offset:t,source:i,end:o},s){
let a=new US.Alias(i.substring(1));a.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&s(t+i.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let n=t+i.length,r=qS.resolveEnd(o,n,e.strict,s);return a.range=[t,n,r.offset],r.comment&&(a.comment=r.comment),a}qc.composeEmptyNode=
jc;qc.composeNode=Mp});var jp=X(Fp=>{"use strict";var KS=To(),Up=Lp(),BS=Ni(),GS=No();function JS(e,t,{offset:i,start:o,value:s,end:a},n){let r=Object.assign({_directives:t},e),d=new KS.
Document(void 0,r),l={atKey:!1,atRoot:!0,directives:d.directives,options:d.options,schema:d.schema},m=GS.resolveProps(o,{indicator:"doc-start",next:s??a?.[0],offset:i,
onError:n,parentIndent:0,startOnNewline:!0});m.found&&(d.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!m.hasNewline&&n(m.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),d.contents=s?Up.composeNode(l,s,m,n):Up.composeEmptyNode(l,m.end,o,null,m,n);let p=d.
contents.range[2],u=BS.resolveEnd(a,p,!1,n);return u.comment&&(d.comment=u.comment),d.range=[i,p,u.offset],d}Fp.composeDoc=JS});var Wc=X(Wp=>{"use strict";var HS=require("process"),YS=Ol(),ZS=To(),Eo=_o(),qp=Pe(),XS=jp(),QS=Ni();function Do(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:i}=e;return[t,t+(typeof i=="string"?i.length:1)]}function Vp(e){let t="",i=!1,o=!1;for(let s=0;s<
e.length;++s){let a=e[s];switch(a[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(a.substring(1)||" "),i=!0,o=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),i=!1;break;default:i||(o=!0),i=!1}}return{comment:t,afterEmptyLine:o}}var Vc=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(i,o,s,a)=>{let n=Do(i);a?this.warnings.push(new Eo.YAMLWarning(
n,o,s)):this.errors.push(new Eo.YAMLParseError(n,o,s))},this.directives=new YS.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,i){let{comment:o,
afterEmptyLine:s}=Vp(this.prelude);if(o){let a=t.contents;if(i)t.comment=t.comment?`${t.comment}
${o}`:o;else if(s||t.directives.docStart||!a)t.commentBefore=o;else if(qp.isCollection(a)&&!a.flow&&a.items.length>0){let n=a.items[0];qp.isPair(n)&&(n=n.key);let r=n.
commentBefore;n.commentBefore=r?`${o}
${r}`:o}else{let n=a.commentBefore;a.commentBefore=n?`${o}
${n}`:o}}if(i){for(let a=0;a<this.errors.length;++a)t.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)t.warnings.push(this.warnings[a])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Vp(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,i=!1,o=-1){for(let s of t)yield*this.next(s);yield*this.end(i,o)}*next(t){switch(HS.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(i,o,s)=>{let a=Do(t);a[0]+=i,this.onError(a,"BAD_DIRECTIVE",o,s)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let i=XS.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!i.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(i,!1),this.doc&&(yield this.doc),this.doc=i,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let i=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,o=new Eo.YAMLParseError(Do(t),"UNEXPECTED_TOKEN",i);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"do\
c-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new Eo.YAMLParseError(Do(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.
docEnd=!0;let i=QS.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),i.comment){let o=this.doc.comment;
this.doc.comment=o?`${o}
${i.comment}`:i.comment}this.doc.range[2]=i.offset;break}default:this.errors.push(new Eo.YAMLParseError(Do(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,i=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),s=new ZS.Document(
void 0,o);this.atDirectives&&this.onError(i,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,i,i],this.decorate(s,!1),yield s}}};Wp.Composer=Vc});var Bp=X(Ys=>{"use strict";var eP=Lc(),tP=Fc(),rP=_o(),zp=vo();function nP(e,t=!0,i){if(e){let o=(s,a,n)=>{let r=typeof s=="number"?s:Array.isArray(s)?s[0]:s.offset;
if(i)i(r,a,n);else throw new rP.YAMLParseError([r,r+1],a,n)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return tP.resolveFlowScalar(
e,t,o);case"block-scalar":return eP.resolveBlockScalar({options:{strict:t}},e,o)}}return null}function iP(e,t){let{implicitKey:i=!1,indent:o,inFlow:s=!1,offset:a=-1,
type:n="PLAIN"}=t,r=zp.stringifyString({type:n,value:e},{implicitKey:i,indent:o>0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}}),d=t.end??[{type:"\
newline",offset:-1,indent:o,source:`
`}];switch(r[0]){case"|":case">":{let l=r.indexOf(`
`),m=r.substring(0,l),p=r.substring(l+1)+`
`,u=[{type:"block-scalar-header",offset:a,indent:o,source:m}];return Kp(u,d)||u.push({type:"newline",offset:-1,indent:o,source:`
`}),{type:"block-scalar",offset:a,indent:o,props:u,source:p}}case'"':return{type:"double-quoted-scalar",offset:a,indent:o,source:r,end:d};case"'":return{type:"s\
ingle-quoted-scalar",offset:a,indent:o,source:r,end:d};default:return{type:"scalar",offset:a,indent:o,source:r,end:d}}}function oP(e,t,i={}){let{afterKey:o=!1,implicitKey:s=!1,
inFlow:a=!1,type:n}=i,r="indent"in e?e.indent:null;if(o&&typeof r=="number"&&(r+=2),!n)switch(e.type){case"single-quoted-scalar":n="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":n="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
n=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:n="PLAIN"}let d=zp.stringifyString({type:n,value:t},{implicitKey:s||r===null,indent:r!==null&&r>
0?" ".repeat(r):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}});switch(d[0]){case"|":case">":sP(e,d);break;case'"':zc(e,d,"double-quoted-scalar");break;case"\
'":zc(e,d,"single-quoted-scalar");break;default:zc(e,d,"scalar")}}function sP(e,t){let i=t.indexOf(`
`),o=t.substring(0,i),s=t.substring(i+1)+`
`;if(e.type==="block-scalar"){let a=e.props[0];if(a.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a.source=o,e.source=s}else{let{offset:a}=e,
n="indent"in e?e.indent:-1,r=[{type:"block-scalar-header",offset:a,indent:n,source:o}];Kp(r,"end"in e?e.end:void 0)||r.push({type:"newline",offset:-1,indent:n,source:`\

`});for(let d of Object.keys(e))d!=="type"&&d!=="offset"&&delete e[d];Object.assign(e,{type:"block-scalar",indent:n,props:r,source:s})}}function Kp(e,t){if(t)for(let i of t)
switch(i.type){case"space":case"comment":e.push(i);break;case"newline":return e.push(i),!0}return!1}function zc(e,t,i){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=i,e.source=t;break;case"block-scalar":{let o=e.props.slice(1),s=t.length;e.props[0].type==="block-scalar-header"&&
(s-=e.props[0].source.length);for(let a of o)a.offset+=s;delete e.props,Object.assign(e,{type:i,source:t,end:o});break}case"block-map":case"block-seq":{let s={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:i,source:t,end:[s]});break}default:{let o="indent"in e?e.indent:-1,s="end"in e&&Array.isArray(e.end)?e.end.filter(a=>a.type===
"space"||a.type==="comment"||a.type==="newline"):[];for(let a of Object.keys(e))a!=="type"&&a!=="offset"&&delete e[a];Object.assign(e,{type:i,indent:o,source:t,
end:s})}}}Ys.createScalarToken=iP;Ys.resolveAsScalar=nP;Ys.setScalarValue=oP});var Jp=X(Gp=>{"use strict";var aP=e=>"type"in e?Xs(e):Zs(e);function Xs(e){switch(e.type){case"block-scalar":{let t="";for(let i of e.props)t+=Xs(i);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let i of e.items)t+=Zs(i);return t}case"flow-collection":{let t=e.start.source;for(let i of e.items)t+=Zs(i);
for(let i of e.end)t+=i.source;return t}case"document":{let t=Zs(e);if(e.end)for(let i of e.end)t+=i.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let i of e.end)t+=i.source;return t}}}function Zs({start:e,key:t,sep:i,value:o}){let s="";for(let a of e)s+=a.source;if(t&&(s+=Xs(t)),i)for(let a of i)s+=a.
source;return o&&(s+=Xs(o)),s}Gp.stringify=aP});var Xp=X(Zp=>{"use strict";var Kc=Symbol("break visit"),lP=Symbol("skip children"),Hp=Symbol("remove item");function oi(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Yp(Object.freeze([]),e,t)}oi.BREAK=Kc;oi.SKIP=lP;oi.REMOVE=Hp;oi.itemAtPath=(e,t)=>{let i=e;for(let[o,s]of t){let a=i?.[o];if(a&&
"items"in a)i=a.items[s];else return}return i};oi.parentCollection=(e,t)=>{let i=oi.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],s=i?.[o];if(s&&"items"in s)return s;
throw new Error("Parent collection not found")};function Yp(e,t,i){let o=i(t,e);if(typeof o=="symbol")return o;for(let s of["key","value"]){let a=t[s];if(a&&"it\
ems"in a){for(let n=0;n<a.items.length;++n){let r=Yp(Object.freeze(e.concat([[s,n]])),a.items[n],i);if(typeof r=="number")n=r-1;else{if(r===Kc)return Kc;r===Hp&&
(a.items.splice(n,1),n-=1)}}typeof o=="function"&&s==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}Zp.visit=oi});var Qs=X(ir=>{"use strict";var Bc=Bp(),cP=Jp(),dP=Xp(),Gc="\uFEFF",Jc="",Hc="",Yc="",uP=e=>!!e&&"items"in e,fP=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function pP(e){switch(e){case Gc:return"<BOM>";case Jc:return"<DOC>";case Hc:return"<FL\
OW_END>";case Yc:return"<SCALAR>";default:return JSON.stringify(e)}}function mP(e){switch(e){case Gc:return"byte-order-mark";case Jc:return"doc-mode";case Hc:return"\
flow-error-end";case Yc:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}ir.createScalarToken=Bc.createScalarToken;ir.resolveAsScalar=Bc.resolveAsScalar;ir.setScalarValue=Bc.
setScalarValue;ir.stringify=cP.stringify;ir.visit=dP.visit;ir.BOM=Gc;ir.DOCUMENT=Jc;ir.FLOW_END=Hc;ir.SCALAR=Yc;ir.isCollection=uP;ir.isScalar=fP;ir.prettyToken=
pP;ir.tokenType=mP});var Qc=X(em=>{"use strict";var Mo=Qs();function Wr(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Qp=new Set("0123456789ABCDEFabcdef"),hP=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ea=new Set(",[]{}"),yP=new Set(` ,[]{}
\r	`),Zc=e=>!e||yP.has(e),Xc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,i=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!i;let o=this.next??"stream";for(;o&&(i||this.hasChars(1));)o=yield*this.parseNext(
o)}atLineEnd(){let t=this.pos,i=this.buffer[t];for(;i===" "||i==="	";)i=this.buffer[++t];return!i||i==="#"||i===`
`?!0:i==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let i=this.buffer[t];if(this.indentNext>0){let o=0;for(;i===" ";)i=this.buffer[++o+t];if(i==="\r"){
let s=this.buffer[o+t+1];if(s===`
`||!s&&!this.atEnd)return t+o+1}return i===`
`||o>=this.indentNext||!i&&!this.atEnd?t+o:-1}if(i==="-"||i==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&Wr(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Mo.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let i=t.length,o=t.indexOf("#");for(;o!==-1;){
let a=t[o-1];if(a===" "||a==="	"){i=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let a=t[i-1];if(a===" "||a==="	")i-=1;else break}let s=(yield*this.pushCount(i))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let i=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-i),yield*this.pushNewline(),"stream"}return yield Mo.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let i=this.peek(3);if((i==="---"||
i==="...")&&Wr(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,i==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Wr(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,i]=this.peek(
2);if(!i&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Wr(i)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let i=yield*this.pushIndicators();switch(t[i]){case"#":yield*this.pushCount(t.length-i);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Zc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return i+=yield*this.parseBlockScalarHeader(),i+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-i),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,i,o=-1;do t=yield*this.pushNewline(),t>0?(i=yield*this.pushSpaces(!1),this.indentValue=o=i):i=0,i+=yield*this.pushSpaces(!0);while(t+i>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&s[0]!=="#"||o===0&&(s.startsWith("---")||s.startsWith("..."))&&Wr(s[3]))&&!(o===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Mo.FLOW_END,yield*this.parseLineStart();let a=0;for(;s[a]===",";)a+=yield*this.pushCount(
1),a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),s[a]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
a),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Zc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let n=this.charAt(1);if(this.flowKey||Wr(n)||n===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),i=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;i!==-1&&this.buffer[i+1]==="'";)
i=this.buffer.indexOf("'",i+2);else for(;i!==-1;){let a=0;for(;this.buffer[i-1-a]==="\\";)a+=1;if(a%2===0)break;i=this.buffer.indexOf('"',i+1)}let o=this.buffer.
substring(0,i),s=o.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let a=this.continueScalar(s+1);if(a===-1)break;s=o.indexOf(`
`,a)}s!==-1&&(i=s-(o[s-1]==="\r"?2:1))}if(i===-1){if(!this.atEnd)return this.setNext("quoted-scalar");i=this.buffer.length}return yield*this.pushToIndex(i+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let i=this.buffer[++t];if(i==="+")
this.blockScalarKeep=!0;else if(i>"0"&&i<="9")this.blockScalarIndent=Number(i)-1;else if(i!=="-")break}return yield*this.pushUntil(i=>Wr(i)||i==="#")}*parseBlockScalar(){
let t=this.pos-1,i=0,o;e:for(let a=this.pos;o=this.buffer[a];++a)switch(o){case" ":i+=1;break;case`
`:t=a,i=0;break;case"\r":{let n=this.buffer[a+1];if(!n&&!this.atEnd)return this.setNext("block-scalar");if(n===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(i>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=i:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let a=this.continueScalar(t+1);if(a===-1)break;t=this.buffer.indexOf(`
`,a)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(o=this.buffer[s];o===" ";)o=this.buffer[++s];
if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let a=t-1,n=this.buffer[a];n==="\r"&&(n=this.buffer[--a]);let r=a;for(;n===" ";)n=this.buffer[--a];
if(n===`
`&&a>=this.pos&&a+1+i>r)t=a;else break}while(!0);return yield Mo.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,i=this.pos-1,o=this.pos-1,s;for(;s=this.buffer[++o];)if(s===":"){let a=this.buffer[o+1];if(Wr(a)||t&&ea.has(a))break;i=o}else if(Wr(s)){let a=this.buffer[o+
1];if(s==="\r"&&(a===`
`?(o+=1,s=`
`,a=this.buffer[o+1]):i=o),a==="#"||t&&ea.has(a))break;if(s===`
`){let n=this.continueScalar(o+1);if(n===-1)break;o=Math.max(o,n-2)}}else{if(t&&ea.has(s))break;i=o}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Mo.
SCALAR,yield*this.pushToIndex(i+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,i){let o=this.
buffer.slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(i&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Zc),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let i=this.
flowLevel>0,o=this.charAt(1);if(Wr(o)||i&&ea.has(o)){i?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,i=this.buffer[t];for(;!Wr(i)&&i!==">";)i=this.buffer[++t];return yield*this.
pushToIndex(i===">"?t+1:t,!1)}else{let t=this.pos+1,i=this.buffer[t];for(;i;)if(hP.has(i))i=this.buffer[++t];else if(i==="%"&&Qp.has(this.buffer[t+1])&&Qp.has(this.
buffer[t+2]))i=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let i=this.pos-1,o;do o=this.buffer[++i];while(o===" "||t&&o==="	");let s=i-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=i),s}*pushUntil(t){let i=this.pos,o=this.buffer[i];for(;!t(o);)o=this.buffer[++i];return yield*this.pushToIndex(i,!1)}};em.Lexer=Xc});var td=X(tm=>{"use strict";var ed=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let i=0,o=this.lineStarts.length;
for(;i<o;){let a=i+o>>1;this.lineStarts[a]<t?i=a+1:o=a}if(this.lineStarts[i]===t)return{line:i+1,col:1};if(i===0)return{line:0,col:t};let s=this.lineStarts[i-1];
return{line:i,col:t-s+1}}}};tm.LineCounter=ed});var nd=X(sm=>{"use strict";var gP=require("process"),rm=Qs(),vP=Qc();function Dn(e,t){for(let i=0;i<e.length;++i)if(e[i].type===t)return!0;return!1}function nm(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function om(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ta(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ei(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ra(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let i=0;i<t.length;++i)
e.push(t[i])}function im(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Dn(t.start,"explicit-key-ind")&&!Dn(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,om(t.value)?t.value.end?ra(t.value.end,t.sep):t.value.end=t.sep:ra(t.start,t.sep),delete t.sep)}var rd=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new vP.Lexer,this.onNewLine=
t}*parse(t,i=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(t,i))yield*this.next(o);i||(yield*this.end())}*next(t){if(this.source=
t,gP.env.LOG_TOKENS&&console.log("|",rm.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let i=rm.tokenType(t);if(i)
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
0),i.type==="flow-collection"&&im(i),o.type){case"document":o.value=i;break;case"block-scalar":o.props.push(i);break;case"block-map":{let s=o.items[o.items.length-
1];if(s.value){o.items.push({start:[],key:i,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=i;else{Object.assign(s,{key:i,sep:[]}),this.onKeyLine=!s.explicitKey;
return}break}case"block-seq":{let s=o.items[o.items.length-1];s.value?o.items.push({start:[],value:i}):s.value=i;break}case"flow-collection":{let s=o.items[o.items.
length-1];!s||s.value?o.items.push({start:[],key:i,sep:[]}):s.sep?s.value=i:Object.assign(s,{key:i,sep:[]});return}default:yield*this.pop(),yield*this.pop(i)}if((o.
type==="document"||o.type==="block-map"||o.type==="block-seq")&&(i.type==="block-map"||i.type==="block-seq")){let s=i.items[i.items.length-1];s&&!s.sep&&!s.value&&
s.start.length>0&&nm(s.start)===-1&&(i.indent===0||s.start.every(a=>a.type!=="comment"||a.indent<i.indent))&&(o.type==="document"?o.end=s.start:o.items.push({start:s.
start}),i.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{nm(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let i=this.startBlockValue(
t);i?this.stack.push(i):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let i=ta(this.peek(2)),o=Ei(i),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];let a={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:o,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let i=this.
source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let i=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[this.sourceToken]});else if(i.
sep)i.sep.push(this.sourceToken);else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ra(s,i.start),
s.push(this.sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,s=o&&
(i.sep||i.explicitKey)&&this.type!=="seq-item-ind",a=[];if(s&&i.sep&&!i.value){let n=[];for(let r=0;r<i.sep.length;++r){let d=i.sep[r];switch(d.type){case"newli\
ne":n.push(r);break;case"space":break;case"comment":d.indent>t.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(a=i.sep.splice(n[1]))}switch(this.type){case"\
anchor":case"tag":s||i.value?(a.push(this.sourceToken),t.items.push({start:a}),this.onKeyLine=!0):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"explicit-key-ind":!i.sep&&!i.explicitKey?(i.start.push(this.sourceToken),i.explicitKey=!0):s||i.value?(a.push(this.sourceToken),t.items.push({start:a,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(i.explicitKey)if(i.sep)if(i.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Dn(i.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(om(i.key)&&!Dn(i.sep,"newline")){
let n=Ei(i.start),r=i.key,d=i.sep;d.push(this.sourceToken),delete i.key,delete i.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:n,key:r,sep:d}]})}else a.length>0?i.sep=i.sep.concat(a,this.sourceToken):i.sep.push(this.sourceToken);else if(Dn(i.start,"newline"))Object.assign(i,{key:null,
sep:[this.sourceToken]});else{let n=Ei(i.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})}else
i.sep?i.value||s?t.items.push({start:a,key:null,sep:[this.sourceToken]}):Dn(i.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);s||i.value?(t.items.push({start:a,key:n,sep:[]}),this.
onKeyLine=!0):i.sep?this.stack.push(n):(Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let n=this.startBlockValue(t);if(n){if(n.type==="bloc\
k-seq"){if(!i.explicitKey&&i.sep&&!Dn(i.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else o&&t.items.push({start:a});this.stack.push(n);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let i=t.items[t.items.
length-1];switch(this.type){case"newline":if(i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ra(s,i.start),s.push(this.
sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return;case"anchor":case"tag":if(i.value||this.indent<=t.indent)break;i.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;i.value||Dn(i.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);
return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let i=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!i||i.sep?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);return;case"map-value-ind":!i||i.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!i||i.value?t.items.push({start:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!i||i.value?t.items.push({start:[],key:s,
sep:[]}):i.sep?this.stack.push(s):Object.assign(i,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(
t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||
this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let s=ta(
o),a=Ei(s);im(t);let n=t.end.splice(1,t.end.length);n.push(this.sourceToken);let r={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:a,key:t,sep:n}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let i=this.source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let i=ta(t),o=Ei(i);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let i=ta(t),o=Ei(i);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,i){return this.type!=="comment"||this.indent<=i?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};sm.Parser=rd});var um=X(Uo=>{"use strict";var am=Wc(),bP=To(),Lo=_o(),wP=ql(),kP=Pe(),AP=td(),lm=nd();function cm(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new AP.LineCounter||null,prettyErrors:t}}function SP(e,t={}){let{lineCounter:i,prettyErrors:o}=cm(t),s=new lm.Parser(i?.addNewLine),a=new am.Composer(t),n=Array.
from(a.compose(s.parse(e)));if(o&&i)for(let r of n)r.errors.forEach(Lo.prettifyError(e,i)),r.warnings.forEach(Lo.prettifyError(e,i));return n.length>0?n:Object.
assign([],{empty:!0},a.streamInfo())}function dm(e,t={}){let{lineCounter:i,prettyErrors:o}=cm(t),s=new lm.Parser(i?.addNewLine),a=new am.Composer(t),n=null;for(let r of a.
compose(s.parse(e),!0,e.length))if(!n)n=r;else if(n.options.logLevel!=="silent"){n.errors.push(new Lo.YAMLParseError(r.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&i&&(n.errors.forEach(Lo.prettifyError(e,i)),n.warnings.forEach(Lo.prettifyError(
e,i))),n}function PP(e,t,i){let o;typeof t=="function"?o=t:i===void 0&&t&&typeof t=="object"&&(i=t);let s=dm(e,i);if(!s)return null;if(s.warnings.forEach(a=>wP.
warn(s.options.logLevel,a)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];s.errors=[]}return s.toJS(Object.assign({reviver:o},i))}function xP(e,t,i){
let o=null;if(typeof t=="function"||Array.isArray(t)?o=t:i===void 0&&t&&(i=t),typeof i=="string"&&(i=i.length),typeof i=="number"){let s=Math.round(i);i=s<1?void 0:
s>8?{indent:8}:{indent:s}}if(e===void 0){let{keepUndefined:s}=i??t??{};if(!s)return}return kP.isDocument(e)&&!o?e.toString(i):new bP.Document(e,o,i).toString(i)}
Uo.parse=PP;Uo.parseAllDocuments=SP;Uo.parseDocument=dm;Uo.stringify=xP});var ia=X(Me=>{"use strict";var IP=Wc(),RP=To(),OP=Sc(),id=_o(),TP=po(),Mn=Pe(),$P=Cn(),CP=ut(),_P=Nn(),NP=En(),EP=Qs(),DP=Qc(),MP=td(),LP=nd(),na=um(),fm=lo();Me.
Composer=IP.Composer;Me.Document=RP.Document;Me.Schema=OP.Schema;Me.YAMLError=id.YAMLError;Me.YAMLParseError=id.YAMLParseError;Me.YAMLWarning=id.YAMLWarning;Me.
Alias=TP.Alias;Me.isAlias=Mn.isAlias;Me.isCollection=Mn.isCollection;Me.isDocument=Mn.isDocument;Me.isMap=Mn.isMap;Me.isNode=Mn.isNode;Me.isPair=Mn.isPair;Me.isScalar=
Mn.isScalar;Me.isSeq=Mn.isSeq;Me.Pair=$P.Pair;Me.Scalar=CP.Scalar;Me.YAMLMap=_P.YAMLMap;Me.YAMLSeq=NP.YAMLSeq;Me.CST=EP;Me.Lexer=DP.Lexer;Me.LineCounter=MP.LineCounter;
Me.Parser=LP.Parser;Me.parse=na.parse;Me.parseAllDocuments=na.parseAllDocuments;Me.parseDocument=na.parseDocument;Me.stringify=na.stringify;Me.visit=fm.visit;Me.
visitAsync=fm.visitAsync});var _m=X((x_,Cm)=>{Cm.exports={get X509Certificate(){return require("node:crypto").X509Certificate},get createHash(){return require("node:crypto").createHash},get randomBytes(){
return require("node:crypto").randomBytes},get randomUUID(){return require("node:crypto").randomUUID}}});var mg=X((_U,pg)=>{pg.exports={get SaxesParser(){return require("./saxes.js").SaxesParser}}});var Vb=X((IB,qb)=>{qb.exports={get $defs(){return require("../../schemas/format.schema.json").$defs}}});var Xd=X(an=>{"use strict";var Yd=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),uO=Yd(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});
function t(i){let o=i.length,s=0,a=0,n;for(;a<o;)s++,n=i.charCodeAt(a++),n>=55296&&n<=56319&&a<o&&(n=i.charCodeAt(a),(n&64512)===56320&&a++);return s}e.default=
t,t.code='require("ajv/dist/runtime/ucs2length").default'}),fO=Yd((e,t)=>{"use strict";t.exports=function i(o,s){if(o===s)return!0;if(o&&s&&typeof o=="object"&&
typeof s=="object"){if(o.constructor!==s.constructor)return!1;var a,n,r;if(Array.isArray(o)){if(a=o.length,a!=s.length)return!1;for(n=a;n--!==0;)if(!i(o[n],s[n]))
return!1;return!0}if(o.constructor===RegExp)return o.source===s.source&&o.flags===s.flags;if(o.valueOf!==Object.prototype.valueOf)return o.valueOf()===s.valueOf();
if(o.toString!==Object.prototype.toString)return o.toString()===s.toString();if(r=Object.keys(o),a=r.length,a!==Object.keys(s).length)return!1;for(n=a;n--!==0;)
if(!Object.prototype.hasOwnProperty.call(s,r[n]))return!1;for(n=a;n--!==0;){var d=r[n];if(!i(o[d],s[d]))return!1}return!0}return o!==o&&s!==s}}),pO=Yd(e=>{"use \
strict";Object.defineProperty(e,"__esModule",{value:!0});var t=fO();t.code='require("ajv/dist/runtime/equal").default',e.default=t});an.Spec=_e;var mO={properties:{
version:0,name:0,region:0,tags:0,include:0,userPool:0,identityProviders:0,appClients:0,accountLinking:0,publish:0,terraform:0,accept:0}},f=Object.prototype.hasOwnProperty,
R=uO().default,hO=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),Sw=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),Pw=new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x\
1f\\x7f\\\\:]+$","u"),yO=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),Zd=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),gO={properties:{reference:0,adopt:0,
issuer:0,name:0,signInWith:0,aliases:0,caseSensitiveUsernames:0,requiredAttributes:0,customAttributes:0,autoVerify:0,selfSignUp:0,accountRecovery:0,passwordPolicy:0,
mfa:0,signIn:0,tier:0,threatProtection:0,deletionProtection:0,webAclArn:0,email:0,domain:0,triggers:0,groups:0,resourceServers:0}},Pn=pO().default,vO=new RegExp(
"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u");function Mr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Mr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>55)return Mr.errors=[c],!1;if(!vO.test(
e))return Mr.errors=[c],!1}else return Mr.errors=[c],!1;return Mr.errors=n,r===0}Mr.evaluated={dynamicProps:!1,dynamicItems:!1};var Qo=new RegExp("^[A-Za-z0-9_ \
+=,.@-]+$","u");function Ar(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ar.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.name===void 0||!f.call(e,"name"))&&(l="name"))return Ar.
errors=[c],!1;{let m=r;for(let p of Object.keys(e))if(p!=="name")return Ar.errors=[c],!1;if(m===r&&e.name!==void 0&&f.call(e,"name")){let p=e.name;if(r===r)if(typeof p==
"string"){if(R(p)>128)return Ar.errors=[c],!1;if(R(p)<1)return Ar.errors=[c],!1;if(!Qo.test(p))return Ar.errors=[c],!1}else return Ar.errors=[c],!1}}}else return Ar.
errors=[c],!1;return Ar.errors=n,r===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hn=new RegExp("^[a-z][a-z0-9_]{0,63}$","u");function pe(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.variable===void 0||!f.call(e,"variable"))&&(l="variable"))return pe.errors=[c],!1;{let m=r;
for(let p of Object.keys(e))if(p!=="variable")return pe.errors=[c],!1;if(m===r&&e.variable!==void 0&&f.call(e,"variable")){let p=e.variable;if(r===r)if(typeof p==
"string"){if(!hn.test(p))return pe.errors=[c],!1}else return pe.errors=[c],!1}}}else return pe.errors=[c],!1;return pe.errors=n,r===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yn=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u");function fe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if((e.ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(l="ssmParameter"))return fe.errors=[c],!1;{let m=r;for(let p of Object.keys(e))if(p!==
"ssmParameter")return fe.errors=[c],!1;if(m===r&&e.ssmParameter!==void 0&&f.call(e,"ssmParameter")){let p=e.ssmParameter;if(r===r)if(typeof p=="string"){if(R(p)>
2048)return fe.errors=[c],!1;if(!yn.test(p))return fe.errors=[c],!1}else return fe.errors=[c],!1}}}else return fe.errors=[c],!1;return fe.errors=n,r===0}fe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var gn=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),vn=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u");function ue(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.secretsManager===void 0||!f.call(e,"secretsManager"))&&(m="secretsManager"))return ue.errors=
[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="secretsManager"||u==="jsonKey"))return ue.errors=[c],!1;if(p===r){if(e.secretsManager!==void 0&&f.call(e,"\
secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u=="string"){if(R(u)>2048)return ue.errors=[c],!1;if(!gn.test(u))return ue.errors=[c],!1}else return ue.
errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let u=e.jsonKey,h=r;if(r===h)if(typeof u=="string"){if(R(u)>256)return ue.
errors=[c],!1;if(!vn.test(u))return ue.errors=[c],!1}else return ue.errors=[c],!1;var l=h===r}else var l=!0}}}else return ue.errors=[c],!1;return ue.errors=n,r===
0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vi(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=vi.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,m=!1,p=r;Mr(e,c)||(n=n===null?Mr.errors:n.concat(Mr.errors),
r=n.length);var b=p===r;m=m||b;let u=r;Ar(e,c)||(n=n===null?Ar.errors:n.concat(Ar.errors),r=n.length);var b=u===r;if(m=m||b,b)var h=!0;let y=r;pe(e,c)||(n=n===null?
pe.errors:n.concat(pe.errors),r=n.length);var b=y===r;m=m||b,b&&h!==!0&&(h=!0);let g=r;fe(e,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var b=g===
r;m=m||b,b&&h!==!0&&(h=!0);let w=r;ue(e,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var b=w===r;if(m=m||b,b&&h!==!0&&(h=!0),m)r=l,n!==null&&(l?n.length=
l:n=null);else{let k=c;return n===null?n=[k]:n.push(k),r++,vi.errors=n,!1}return vi.errors=n,d.props=h,r===0}vi.evaluated={dynamicProps:!0,dynamicItems:!1};function Gn(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Gn.evaluated;return d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),typeof e!="string"?(Gn.errors=[c],!1):e==="address"||e==="birthdate"||e==="email"||e==="family_name"||e==="gender"||e==="given_\
name"||e==="locale"||e==="middle_name"||e==="name"||e==="nickname"||e==="phone_number"||e==="picture"||e==="preferred_username"||e==="profile"||e==="updated_at"||
e==="website"||e==="zoneinfo"?(Gn.errors=n,r===0):(Gn.errors=[c],!1)}Gn.evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Xe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.type===void 0||!f.call(e,"type"))&&(m="type"))return Xe.errors=[c],!1;{let p=r;for(let u of Object.keys(
e))if(!(u==="type"||u==="mutable"||u==="minLength"||u==="maxLength"||u==="min"||u==="max"))return Xe.errors=[c],!1;if(p===r){if(e.type!==void 0&&f.call(e,"type")){
let u=e.type,h=r;if(typeof u!="string")return Xe.errors=[c],!1;if(!(u==="string"||u==="number"||u==="dateTime"||u==="boolean"))return Xe.errors=[c],!1;var l=h===
r}else var l=!0;if(l){if(e.mutable!==void 0&&f.call(e,"mutable")){let h=r;if(typeof e.mutable!="boolean")return Xe.errors=[c],!1;var l=h===r}else var l=!0;if(l){
if(e.minLength!==void 0&&f.call(e,"minLength")){let y=e.minLength,g=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Xe.errors=[c],!1;if(r===g&&
typeof y=="number"&&isFinite(y)){if(y>2048||isNaN(y))return Xe.errors=[c],!1;if(y<0||isNaN(y))return Xe.errors=[c],!1}var l=g===r}else var l=!0;if(l){if(e.maxLength!==
void 0&&f.call(e,"maxLength")){let g=e.maxLength,w=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Xe.errors=[c],!1;if(r===w&&typeof g=="numbe\
r"&&isFinite(g)){if(g>2048||isNaN(g))return Xe.errors=[c],!1;if(g<0||isNaN(g))return Xe.errors=[c],!1}var l=w===r}else var l=!0;if(l){if(e.min!==void 0&&f.call(
e,"min")){let w=e.min,b=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Xe.errors=[c],!1;if(r===b&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return Xe.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return Xe.errors=[c],!1}var l=b===r}else var l=!0;if(l)if(e.max!==void 0&&f.call(e,"max")){let w=e.
max,b=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Xe.errors=[c],!1;if(r===b&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(
w))return Xe.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return Xe.errors=[c],!1}var l=b===r}else var l=!0}}}}}}}else return Xe.errors=[c],!1;return Xe.errors=
n,r===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bO=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u");function we(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=we.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(typeof e=="string"){if(!bO.test(e))return we.errors=[c],!1}else return we.errors=[c],!1;return we.errors=n,r===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};
function It(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=It.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(!(p==="minimumLength"||p==="r\
equireLowercase"||p==="requireUppercase"||p==="requireNumbers"||p==="requireSymbols"||p==="temporaryPasswordValidity"||p==="historySize"))return It.errors=[c],!1;
if(m===r){if(e.minimumLength!==void 0&&f.call(e,"minimumLength")){let p=e.minimumLength,u=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return It.errors=
[c],!1;if(r===u&&typeof p=="number"&&isFinite(p)){if(p>99||isNaN(p))return It.errors=[c],!1;if(p<6||isNaN(p))return It.errors=[c],!1}var l=u===r}else var l=!0;if(l){
if(e.requireLowercase!==void 0&&f.call(e,"requireLowercase")){let u=r;if(typeof e.requireLowercase!="boolean")return It.errors=[c],!1;var l=u===r}else var l=!0;
if(l){if(e.requireUppercase!==void 0&&f.call(e,"requireUppercase")){let h=r;if(typeof e.requireUppercase!="boolean")return It.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.requireNumbers!==void 0&&f.call(e,"requireNumbers")){let y=r;if(typeof e.requireNumbers!="boolean")return It.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.requireSymbols!==void 0&&f.call(e,"requireSymbols")){let g=r;if(typeof e.requireSymbols!="boolean")return It.errors=[c],!1;var l=g===r}else var l=!0;
if(l){if(e.temporaryPasswordValidity!==void 0&&f.call(e,"temporaryPasswordValidity")){let w=r;we(e.temporaryPasswordValidity,c)||(n=n===null?we.errors:n.concat(
we.errors),r=n.length);var l=w===r}else var l=!0;if(l)if(e.historySize!==void 0&&f.call(e,"historySize")){let w=e.historySize,b=r;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w)&&isFinite(w)))return It.errors=[c],!1;if(r===b&&typeof w=="number"&&isFinite(w)){if(w>24||isNaN(w))return It.errors=[c],!1;if(w<0||isNaN(w))return It.
errors=[c],!1}var l=b===r}else var l=!0}}}}}}}else return It.errors=[c],!1;return It.errors=n,r===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=qt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.mode===void 0||!f.call(e,"mode"))&&(p="mode"))return qt.errors=[c],!1;{let u=r;for(let h of Object.
keys(e))if(!(h==="mode"||h==="methods"))return qt.errors=[c],!1;if(u===r){if(e.mode!==void 0&&f.call(e,"mode")){let h=e.mode,y=r;if(typeof h!="string")return qt.
errors=[c],!1;if(!(h==="off"||h==="optional"||h==="required"))return qt.errors=[c],!1;var m=y===r}else var m=!0;if(m)if(e.methods!==void 0&&f.call(e,"methods")){
let h=e.methods,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return qt.errors=[c],!1;{var l=!0;let w=h.length;for(let b=0;b<w;b++){let k=h[b],A=r;if(typeof k!=
"string")return qt.errors=[c],!1;if(!(k==="totp"||k==="sms"||k==="email"))return qt.errors=[c],!1;var l=A===r;if(!l)break}if(l){let b=h.length,k;if(b>1){let A={};
for(;b--;){let P=h[b];if(typeof P=="string"){if(typeof A[P]=="number")return k=A[P],qt.errors=[c],!1;A[P]=b}}}}}}else return qt.errors=[c],!1;var m=y===r}else var m=!0}}}else
return qt.errors=[c],!1;return qt.errors=n,r===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wO=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-\
9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function cr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=cr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.relyingPartyId===
void 0||!f.call(e,"relyingPartyId"))&&(m="relyingPartyId"))return cr.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="relyingPartyId"||u==="userVeri\
fication"))return cr.errors=[c],!1;if(p===r){if(e.relyingPartyId!==void 0&&f.call(e,"relyingPartyId")){let u=e.relyingPartyId,h=r;if(r===h)if(typeof u=="string"){
if(R(u)>127)return cr.errors=[c],!1;if(!wO.test(u))return cr.errors=[c],!1}else return cr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.userVerification!==void 0&&
f.call(e,"userVerification")){let u=e.userVerification,h=r;if(typeof u!="string")return cr.errors=[c],!1;if(!(u==="preferred"||u==="required"))return cr.errors=
[c],!1;var l=h===r}else var l=!0}}}else return cr.errors=[c],!1;return cr.errors=n,r===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function dr(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=dr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.firstFactors===void 0||!f.call(e,"firstFactors"))&&(p="firstFactors"))return dr.
errors=[c],!1;{let u=r;for(let h of Object.keys(e))if(!(h==="firstFactors"||h==="passkeys"))return dr.errors=[c],!1;if(u===r){if(e.firstFactors!==void 0&&f.call(
e,"firstFactors")){let h=e.firstFactors,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return dr.errors=[c],!1;{var l=!0;let w=h.length;for(let b=0;b<w;b++){let k=h[b],
A=r;if(typeof k!="string")return dr.errors=[c],!1;if(!(k==="password"||k==="emailOtp"||k==="smsOtp"||k==="passkey"))return dr.errors=[c],!1;var l=A===r;if(!l)break}
if(l){let b=h.length,k;if(b>1){let A={};for(;b--;){let P=h[b];if(typeof P=="string"){if(typeof A[P]=="number")return k=A[P],dr.errors=[c],!1;A[P]=b}}}}}}else return dr.
errors=[c],!1;var m=y===r}else var m=!0;if(m)if(e.passkeys!==void 0&&f.call(e,"passkeys")){let h=r;cr(e.passkeys,c)||(n=n===null?cr.errors:n.concat(cr.errors),r=
n.length);var m=h===r}else var m=!0}}}else return dr.errors=[c],!1;return dr.errors=n,r===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kO=new RegExp(
"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z\
0-9])?$","u"),AO=new RegExp("^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&\
'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$","u"),SO=new RegExp("^\
[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),tl=new RegExp("^[A-Za-z0-9_-]+$","u");function gt(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=gt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.sesIdentityArn===void 0||!f.call(e,"sesIdentityArn"))&&(u="sesIdentityArn"))return gt.errors=[c],!1;{
let h=r;for(let y of Object.keys(e))if(!(y==="sesIdentityArn"||y==="from"||y==="replyTo"||y==="configurationSet"))return gt.errors=[c],!1;if(h===r){if(e.sesIdentityArn!==
void 0&&f.call(e,"sesIdentityArn")){let y=e.sesIdentityArn,g=r,w=r,b=!1,k=r;if(r===k)if(typeof y=="string"){if(R(y)>2048){let M=c;n===null?n=[M]:n.push(M),r++}else if(!kO.
test(y)){let M=c;n===null?n=[M]:n.push(M),r++}}else{let M=c;n===null?n=[M]:n.push(M),r++}var m=k===r;b=b||m;let A=r;pe(y,c)||(n=n===null?pe.errors:n.concat(pe.errors),
r=n.length);var m=A===r;if(b=b||m,m)var l=!0;let P=r;fe(y,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var m=P===r;b=b||m,m&&l!==!0&&(l=!0);let S=r;
ue(y,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var m=S===r;if(b=b||m,m&&l!==!0&&(l=!0),b)r=w,n!==null&&(w?n.length=w:n=null);else{let M=c;return n===
null?n=[M]:n.push(M),r++,gt.errors=n,!1}var p=g===r}else var p=!0;if(p){if(e.from!==void 0&&f.call(e,"from")){let g=e.from,w=r;if(r===w)if(typeof g=="string"){if(R(
g)>320)return gt.errors=[c],!1;if(!AO.test(g))return gt.errors=[c],!1}else return gt.errors=[c],!1;var p=w===r}else var p=!0;if(p){if(e.replyTo!==void 0&&f.call(
e,"replyTo")){let w=e.replyTo,b=r;if(r===b)if(typeof w=="string"){if(R(w)>254)return gt.errors=[c],!1;if(!SO.test(w))return gt.errors=[c],!1}else return gt.errors=
[c],!1;var p=b===r}else var p=!0;if(p)if(e.configurationSet!==void 0&&f.call(e,"configurationSet")){let w=e.configurationSet,b=r;if(r===b)if(typeof w=="string"){
if(R(w)>64)return gt.errors=[c],!1;if(!tl.test(w))return gt.errors=[c],!1}else return gt.errors=[c],!1;var p=b===r}else var p=!0}}}}}else return gt.errors=[c],!1;
return gt.errors=n,r===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var PO=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),xO=new RegExp("\
^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),IO=new RegExp("^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}\
:[0-9]{12}:certificate/[A-Za-z0-9-]+$","u"),RO=new RegExp("^Z[A-Z0-9]{1,31}$","u");function vt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=vt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,m=!1,p=r;if(e&&typeof e=="objec\
t"&&!Array.isArray(e)){let k;if((e.certificateArn===void 0||!f.call(e,"certificateArn"))&&(k="certificateArn")){let A=c;n===null?n=[A]:n.push(A),r++}}var y=p===
r;m=m||y;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.hostedZoneId===void 0||!f.call(e,"hostedZoneId"))&&(k="hostedZoneId")){let A=c;n===null?
n=[A]:n.push(A),r++}}var y=u===r;m=m||y;let h=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.adopt===void 0||!f.call(e,"adopt"))&&(k="adopt")){let A=c;
n===null?n=[A]:n.push(A),r++}}var y=h===r;if(m=m||y,m)r=l,n!==null&&(l?n.length=l:n=null);else{let k=c;return n===null?n=[k]:n.push(k),r++,vt.errors=n,!1}if(r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.name===void 0||!f.call(e,"name"))&&(k="name"))return vt.errors=[c],!1;{let A=r;for(let P of Object.keys(
e))if(!(P==="name"||P==="certificateArn"||P==="hostedZoneId"||P==="adopt"))return vt.errors=[c],!1;if(A===r){if(e.name!==void 0&&f.call(e,"name")){let P=e.name,
S=r;if(r===S)if(typeof P=="string"){if(R(P)>63)return vt.errors=[c],!1;if(!xO.test(P))return vt.errors=[c],!1}else return vt.errors=[c],!1;var g=S===r}else var g=!0;
if(g){if(e.certificateArn!==void 0&&f.call(e,"certificateArn")){let S=e.certificateArn,E=r,M=r,T=!1,re=r;if(r===re)if(typeof S=="string"){if(R(S)>2048){let K=c;
n===null?n=[K]:n.push(K),r++}else if(!IO.test(S)){let K=c;n===null?n=[K]:n.push(K),r++}}else{let K=c;n===null?n=[K]:n.push(K),r++}var b=re===r;T=T||b;let Y=r;pe(
S,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var b=Y===r;if(T=T||b,b)var w=!0;let de=r;fe(S,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);
var b=de===r;T=T||b,b&&w!==!0&&(w=!0);let Z=r;ue(S,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var b=Z===r;if(T=T||b,b&&w!==!0&&(w=!0),T)r=M,n!==null&&
(M?n.length=M:n=null);else{let K=c;return n===null?n=[K]:n.push(K),r++,vt.errors=n,!1}var g=E===r}else var g=!0;if(g){if(e.hostedZoneId!==void 0&&f.call(e,"host\
edZoneId")){let E=e.hostedZoneId,M=r;if(r===M)if(typeof E=="string"){if(!RO.test(E))return vt.errors=[c],!1}else return vt.errors=[c],!1;var g=M===r}else var g=!0;
if(g)if(e.adopt!==void 0&&f.call(e,"adopt")){let E=e.adopt,M=r;if(r===M)if(typeof E=="string"){if(R(E)>63)return vt.errors=[c],!1;if(R(E)<1)return vt.errors=[c],
!1}else return vt.errors=[c],!1;var g=M===r}else var g=!0}}}}}else return vt.errors=[c],!1;return vt.errors=n,r===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Jt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Jt.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let l=r,m=!1,p=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if((e.prefix===void 0||!f.call(e,"prefix"))&&(g="pr\
efix")){let w=c;n===null?n=[w]:n.push(w),r++}}var h=p===r;m=m||h;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if((e.custom===void 0||!f.call(e,"cu\
stom"))&&(g="custom")){let w=c;n===null?n=[w]:n.push(w),r++}}var h=u===r;if(m=m||h,m)r=l,n!==null&&(l?n.length=l:n=null);else{let g=c;return n===null?n=[g]:n.push(
g),r++,Jt.errors=n,!1}if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let g=r;for(let w of Object.keys(e))if(!(w==="prefix"||w==="adopt"||w==="custom"||w===
"managedLogin"))return Jt.errors=[c],!1;if(g===r){if(e.prefix!==void 0&&f.call(e,"prefix")){let w=e.prefix,b=r;if(r===b)if(typeof w=="string"){if(!PO.test(w))return Jt.
errors=[c],!1}else return Jt.errors=[c],!1;var y=b===r}else var y=!0;if(y){if(e.adopt!==void 0&&f.call(e,"adopt")){let b=e.adopt,k=r;if(r===k)if(typeof b=="stri\
ng"){if(R(b)>63)return Jt.errors=[c],!1;if(R(b)<1)return Jt.errors=[c],!1}else return Jt.errors=[c],!1;var y=k===r}else var y=!0;if(y){if(e.custom!==void 0&&f.call(
e,"custom")){let k=r;vt(e.custom,c)||(n=n===null?vt.errors:n.concat(vt.errors),r=n.length);var y=k===r}else var y=!0;if(y)if(e.managedLogin!==void 0&&f.call(e,"\
managedLogin")){let k=r;if(typeof e.managedLogin!="boolean")return Jt.errors=[c],!1;var y=k===r}else var y=!0}}}}else return Jt.errors=[c],!1;return Jt.errors=n,
r===0}Jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var OO={properties:{preSignUp:0,preAuthentication:0,postAuthentication:0,postConfirmation:0,preTokenGeneration:0,
customMessage:0,userMigration:0,defineAuthChallenge:0,createAuthChallenge:0,verifyAuthChallengeResponse:0}},xw=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-\
9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$","u");function $t(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=$t.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>300)return $t.errors=[c],
!1;if(!xw.test(e))return $t.errors=[c],!1}else return $t.errors=[c],!1;return $t.errors=n,r===0}$t.evaluated={dynamicProps:!1,dynamicItems:!1};function zr(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=zr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return zr.errors=[c],!1;
{let h=r;for(let y of Object.keys(e))if(!(y==="functionArn"||y==="permission"))return zr.errors=[c],!1;if(h===r){if(e.functionArn!==void 0&&f.call(e,"functionAr\
n")){let y=e.functionArn,g=r,w=r,b=!1,k=r;$t(y,c)||(n=n===null?$t.errors:n.concat($t.errors),r=n.length);var m=k===r;b=b||m;let A=r;pe(y,c)||(n=n===null?pe.errors:
n.concat(pe.errors),r=n.length);var m=A===r;if(b=b||m,m)var l=!0;let P=r;fe(y,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var m=P===r;b=b||m,m&&l!==
!0&&(l=!0);let S=r;ue(y,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var m=S===r;if(b=b||m,m&&l!==!0&&(l=!0),b)r=w,n!==null&&(w?n.length=w:n=null);else{
let M=c;return n===null?n=[M]:n.push(M),r++,zr.errors=n,!1}var p=g===r}else var p=!0;if(p)if(e.permission!==void 0&&f.call(e,"permission")){let y=r;if(typeof e.
permission!="boolean")return zr.errors=[c],!1;var p=y===r}else var p=!0}}}else return zr.errors=[c],!1;return zr.errors=n,r===0}zr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ne.evaluated;d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,m=!1,p=r;$t(e,c)||(n=n===null?$t.errors:n.concat($t.errors),r=n.length);var b=p===r;m=m||b;let u=r;zr(
e,c)||(n=n===null?zr.errors:n.concat(zr.errors),r=n.length);var b=u===r;if(m=m||b,b)var h=!0;let y=r;pe(e,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);
var b=y===r;m=m||b,b&&h!==!0&&(h=!0);let g=r;fe(e,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var b=g===r;m=m||b,b&&h!==!0&&(h=!0);let w=r;ue(e,c)||
(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var b=w===r;if(m=m||b,b&&h!==!0&&(h=!0),m)r=l,n!==null&&(l?n.length=l:n=null);else{let k=c;return n===null?
n=[k]:n.push(k),r++,Ne.errors=n,!1}return Ne.errors=n,d.props=h,r===0}Ne.evaluated={dynamicProps:!0,dynamicItems:!1};function Sr(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Sr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return Sr.errors=[c],!1;{let h=r;for(let y of Object.
keys(e))if(!(y==="functionArn"||y==="version"||y==="permission"))return Sr.errors=[c],!1;if(h===r){if(e.functionArn!==void 0&&f.call(e,"functionArn")){let y=e.functionArn,
g=r,w=r,b=!1,k=r;$t(y,c)||(n=n===null?$t.errors:n.concat($t.errors),r=n.length);var m=k===r;b=b||m;let A=r;pe(y,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=
n.length);var m=A===r;if(b=b||m,m)var l=!0;let P=r;fe(y,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var m=P===r;b=b||m,m&&l!==!0&&(l=!0);let S=r;ue(
y,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var m=S===r;if(b=b||m,m&&l!==!0&&(l=!0),b)r=w,n!==null&&(w?n.length=w:n=null);else{let M=c;return n===
null?n=[M]:n.push(M),r++,Sr.errors=n,!1}var p=g===r}else var p=!0;if(p){if(e.version!==void 0&&f.call(e,"version")){let g=e.version,w=r;if(typeof g!="string")return Sr.
errors=[c],!1;if(!(g==="V1_0"||g==="V2_0"||g==="V3_0"))return Sr.errors=[c],!1;var p=w===r}else var p=!0;if(p)if(e.permission!==void 0&&f.call(e,"permission")){
let g=r;if(typeof e.permission!="boolean")return Sr.errors=[c],!1;var p=g===r}else var p=!0}}}}else return Sr.errors=[c],!1;return Sr.errors=n,r===0}Sr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function bi(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,
d=bi.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,m=!1,p=r;$t(e,c)||(n=n===null?$t.errors:n.concat($t.errors),r=n.length);
var b=p===r;m=m||b;let u=r;Sr(e,c)||(n=n===null?Sr.errors:n.concat(Sr.errors),r=n.length);var b=u===r;if(m=m||b,b)var h=!0;let y=r;pe(e,c)||(n=n===null?pe.errors:
n.concat(pe.errors),r=n.length);var b=y===r;m=m||b,b&&h!==!0&&(h=!0);let g=r;fe(e,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var b=g===r;m=m||b,b&&
h!==!0&&(h=!0);let w=r;ue(e,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var b=w===r;if(m=m||b,b&&h!==!0&&(h=!0),m)r=l,n!==null&&(l?n.length=l:n=null);else{
let k=c;return n===null?n=[k]:n.push(k),r++,bi.errors=n,!1}return bi.errors=n,d.props=h,r===0}bi.evaluated={dynamicProps:!0,dynamicItems:!1};function Jn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Jn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(!f.call(OO.properties,p))return Jn.errors=[c],!1;if(m===r){if(e.
preSignUp!==void 0&&f.call(e,"preSignUp")){let p=r;Ne(e.preSignUp,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=p===r}else var l=!0;if(l){if(e.
preAuthentication!==void 0&&f.call(e,"preAuthentication")){let u=r;Ne(e.preAuthentication,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=u===r}else
var l=!0;if(l){if(e.postAuthentication!==void 0&&f.call(e,"postAuthentication")){let h=r;Ne(e.postAuthentication,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=
n.length);var l=h===r}else var l=!0;if(l){if(e.postConfirmation!==void 0&&f.call(e,"postConfirmation")){let y=r;Ne(e.postConfirmation,c)||(n=n===null?Ne.errors:
n.concat(Ne.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.preTokenGeneration!==void 0&&f.call(e,"preTokenGeneration")){let g=r;bi(e.preTokenGeneration,
c)||(n=n===null?bi.errors:n.concat(bi.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.customMessage!==void 0&&f.call(e,"customMessage")){let w=r;Ne(e.customMessage,
c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.userMigration!==void 0&&f.call(e,"userMigration")){let b=r;Ne(e.userMigration,
c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=b===r}else var l=!0;if(l){if(e.defineAuthChallenge!==void 0&&f.call(e,"defineAuthChallenge")){let k=r;
Ne(e.defineAuthChallenge,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=k===r}else var l=!0;if(l){if(e.createAuthChallenge!==void 0&&f.call(e,"\
createAuthChallenge")){let A=r;Ne(e.createAuthChallenge,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=A===r}else var l=!0;if(l)if(e.verifyAuthChallengeResponse!==
void 0&&f.call(e,"verifyAuthChallengeResponse")){let A=r;Ne(e.verifyAuthChallengeResponse,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var l=A===r}else
var l=!0}}}}}}}}}}else return Jn.errors=[c],!1;return Jn.errors=n,r===0}Jn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Iw=new RegExp("^arn:aws(?:-[\
a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u");function ft(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=ft.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.
keys(e))if(!(p==="description"||p==="precedence"||p==="roleArn"||p==="adopt"))return ft.errors=[c],!1;if(m===r){if(e.description!==void 0&&f.call(e,"description")){
let p=e.description,u=r;if(r===u)if(typeof p=="string"){if(R(p)>2048)return ft.errors=[c],!1;if(R(p)<1)return ft.errors=[c],!1}else return ft.errors=[c],!1;var l=u===
r}else var l=!0;if(l){if(e.precedence!==void 0&&f.call(e,"precedence")){let u=e.precedence,h=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ft.
errors=[c],!1;if(r===h&&typeof u=="number"&&isFinite(u)){if(u>2147483647||isNaN(u))return ft.errors=[c],!1;if(u<0||isNaN(u))return ft.errors=[c],!1}var l=h===r}else
var l=!0;if(l){if(e.roleArn!==void 0&&f.call(e,"roleArn")){let h=e.roleArn,y=r;if(r===y)if(typeof h=="string"){if(R(h)>2048)return ft.errors=[c],!1;if(!Iw.test(
h))return ft.errors=[c],!1}else return ft.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.adopt!==void 0&&f.call(e,"adopt")){let h=e.adopt,y=r;if(r===y)if(typeof h==
"string"){if(R(h)>128)return ft.errors=[c],!1;if(R(h)<1)return ft.errors=[c],!1}else return ft.errors=[c],!1;var l=y===r}else var l=!0}}}}else return ft.errors=
[c],!1;return ft.errors=n,r===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var TO=new RegExp("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$","u");function it(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=it.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.name===void 0||!f.call(e,"name"))&&(u="name"))return it.errors=[c],!1;{let h=r;for(let y of Object.
keys(e))if(!(y==="name"||y==="scopes"||y==="adopt"))return it.errors=[c],!1;if(h===r){if(e.name!==void 0&&f.call(e,"name")){let y=e.name,g=r;if(r===g)if(typeof y==
"string"){if(R(y)>256)return it.errors=[c],!1;if(R(y)<1)return it.errors=[c],!1;if(!Qo.test(y))return it.errors=[c],!1}else return it.errors=[c],!1;var l=g===r}else
var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"scopes")){let g=e.scopes,w=r;if(r===w)if(g&&typeof g=="object"&&!Array.isArray(g)){if(Object.keys(g).length>100)return it.
errors=[c],!1;for(let k of Object.keys(g)){let A=r;if(typeof k=="string"){if(R(k)>256){let P={instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyN\
ames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:k};n===null?n=[P]:n.push(P),r++}else if(R(k)<1){let P={instancePath:t+"/scopes",schemaPath:"\
#/properties/scopes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:k};n===null?n=[P]:n.push(P),r++}else if(!TO.test(k)){let P={instancePath:t+
"/scopes",schemaPath:"#/properties/scopes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$"},propertyName:k};
n===null?n=[P]:n.push(P),r++}}var m=A===r;if(!m){let P=c;return n===null?n=[P]:n.push(P),r++,it.errors=n,!1}}if(m)for(let k of Object.keys(g)){let A=g[k],P=r;if(r===
P)if(typeof A=="string"){if(R(A)>256)return it.errors=[c],!1;if(R(A)<1)return it.errors=[c],!1}else return it.errors=[c],!1;var p=P===r;if(!p)break}}else return it.
errors=[c],!1;var l=w===r}else var l=!0;if(l)if(e.adopt!==void 0&&f.call(e,"adopt")){let g=e.adopt,w=r;if(r===w)if(typeof g=="string"){if(R(g)>256)return it.errors=
[c],!1;if(R(g)<1)return it.errors=[c],!1}else return it.errors=[c],!1;var l=w===r}else var l=!0}}}}else return it.errors=[c],!1;return it.errors=n,r===0}it.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var $O=new RegExp("^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),CO=new RegExp("^arn:aws(?:-[a-z]+)*:wafv\
2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$","u"),_O=new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),es=new RegExp(
"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u");function he(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,
d=he.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let T=r;for(let re of Object.
keys(e))if(!f.call(gO.properties,re))return he.errors=[c],!1;if(T===r){if(e.reference!==void 0&&f.call(e,"reference")){let re=r;vi(e.reference,c)||(n=n===null?vi.
errors:n.concat(vi.errors),r=n.length);var l=re===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let Y=r;Mr(e.adopt,c)||(n=n===null?Mr.errors:n.concat(
Mr.errors),r=n.length);var l=Y===r}else var l=!0;if(l){if(e.issuer!==void 0&&f.call(e,"issuer")){let de=e.issuer,Z=r;if(typeof de!="string")return he.errors=[c],
!1;if(!(de==="original"||de==="updated"))return he.errors=[c],!1;var l=Z===r}else var l=!0;if(l){if(e.name!==void 0&&f.call(e,"name")){let Z=e.name,B=r;if(r===B)
if(typeof Z=="string"){if(R(Z)>128)return he.errors=[c],!1;if(R(Z)<1)return he.errors=[c],!1;if(!Qo.test(Z))return he.errors=[c],!1}else return he.errors=[c],!1;
var l=B===r}else var l=!0;if(l){if(e.signInWith!==void 0&&f.call(e,"signInWith")){let B=e.signInWith,K=r;if(r===K)if(Array.isArray(B)){if(B.length<1)return he.errors=
[c],!1;{var m=!0;let Q=B.length;for(let ie=0;ie<Q;ie++){let V=B[ie],W=r;if(typeof V!="string")return he.errors=[c],!1;if(!(V==="email"||V==="phone_number"))return he.
errors=[c],!1;var m=W===r;if(!m)break}if(m){let ie=B.length,V;if(ie>1){let W={};for(;ie--;){let J=B[ie];if(typeof J=="string"){if(typeof W[J]=="number")return V=
W[J],he.errors=[c],!1;W[J]=ie}}}}}}else return he.errors=[c],!1;var l=K===r}else var l=!0;if(l){if(e.aliases!==void 0&&f.call(e,"aliases")){let K=e.aliases,ne=r;
if(r===ne)if(Array.isArray(K)){if(K.length<1)return he.errors=[c],!1;{var p=!0;let ie=K.length;for(let V=0;V<ie;V++){let W=K[V],J=r;if(typeof W!="string")return he.
errors=[c],!1;if(!(W==="email"||W==="phone_number"||W==="preferred_username"))return he.errors=[c],!1;var p=J===r;if(!p)break}if(p){let V=K.length,W;if(V>1){let J={};
for(;V--;){let H=K[V];if(typeof H=="string"){if(typeof J[H]=="number")return W=J[H],he.errors=[c],!1;J[H]=V}}}}}}else return he.errors=[c],!1;var l=ne===r}else var l=!0;
if(l){if(e.caseSensitiveUsernames!==void 0&&f.call(e,"caseSensitiveUsernames")){let ne=r;if(typeof e.caseSensitiveUsernames!="boolean")return he.errors=[c],!1;var l=ne===
r}else var l=!0;if(l){if(e.requiredAttributes!==void 0&&f.call(e,"requiredAttributes")){let Q=e.requiredAttributes,ie=r;if(r===ie)if(Array.isArray(Q)){var u=!0;
let W=Q.length;for(let J=0;J<W;J++){let H=r;Gn(Q[J],c)||(n=n===null?Gn.errors:n.concat(Gn.errors),r=n.length);var u=H===r;if(!u)break}if(u){let J=Q.length,H;if(J>
1){e:for(;J--;)for(H=J;H--;)if(Pn(Q[J],Q[H]))return he.errors=[c],!1}}}else return he.errors=[c],!1;var l=ie===r}else var l=!0;if(l){if(e.customAttributes!==void 0&&
f.call(e,"customAttributes")){let ie=e.customAttributes,V=r;if(r===V)if(ie&&typeof ie=="object"&&!Array.isArray(ie)){if(Object.keys(ie).length>50)return he.errors=
[c],!1;for(let J of Object.keys(ie)){let H=r;if(typeof J=="string"){if(R(J)>20){let U={instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttribu\
tes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},propertyName:J};n===null?n=[U]:n.push(U),r++}else if(R(J)<1){let U={instancePath:t+"/customAt\
tributes",schemaPath:"#/properties/customAttributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:J};n===null?n=[U]:n.push(U),r++}else if(!$O.
test(J)){let U={instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custo\
m:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:J};n===null?n=[U]:n.push(U),r++}}var h=H===r;if(!h){let U=c;return n===null?n=[U]:n.push(U),r++,he.errors=
n,!1}}if(h)for(let J of Object.keys(ie)){let H=r;Xe(ie[J],c)||(n=n===null?Xe.errors:n.concat(Xe.errors),r=n.length);var y=H===r;if(!y)break}}else return he.errors=
[c],!1;var l=V===r}else var l=!0;if(l){if(e.autoVerify!==void 0&&f.call(e,"autoVerify")){let V=e.autoVerify,W=r;if(r===W)if(Array.isArray(V)){var g=!0;let H=V.length;
for(let U=0;U<H;U++){let $=V[U],L=r;if(typeof $!="string")return he.errors=[c],!1;if(!($==="email"||$==="phone_number"))return he.errors=[c],!1;var g=L===r;if(!g)
break}if(g){let U=V.length,$;if(U>1){let L={};for(;U--;){let F=V[U];if(typeof F=="string"){if(typeof L[F]=="number")return $=L[F],he.errors=[c],!1;L[F]=U}}}}}else
return he.errors=[c],!1;var l=W===r}else var l=!0;if(l){if(e.selfSignUp!==void 0&&f.call(e,"selfSignUp")){let W=r;if(typeof e.selfSignUp!="boolean")return he.errors=
[c],!1;var l=W===r}else var l=!0;if(l){if(e.accountRecovery!==void 0&&f.call(e,"accountRecovery")){let J=e.accountRecovery,H=r,U=r,$=!1,L=r;if(r===L)if(Array.isArray(
J))if(J.length<1){let N=c;n===null?n=[N]:n.push(N),r++}else{var w=!0;let N=J.length;for(let O=0;O<N;O++){let I=J[O],C=r;if(typeof I!="string"){let q=c;n===null?
n=[q]:n.push(q),r++}if(!(I==="email"||I==="phone_number")){let q=c;n===null?n=[q]:n.push(q),r++}var w=C===r;if(!w)break}if(w){let O=J.length,I;if(O>1){let C={};
for(;O--;){let D=J[O];if(typeof D=="string"){if(typeof C[D]=="number"){I=C[D];let q=c;n===null?n=[q]:n.push(q),r++;break}C[D]=O}}}}}else{let N=c;n===null?n=[N]:
n.push(N),r++}var b=L===r;$=$||b;let F=r;if(J!=="admin_only"){let N=c;n===null?n=[N]:n.push(N),r++}var b=F===r;if($=$||b,$)r=U,n!==null&&(U?n.length=U:n=null);else{
let N=c;return n===null?n=[N]:n.push(N),r++,he.errors=n,!1}var l=H===r}else var l=!0;if(l){if(e.passwordPolicy!==void 0&&f.call(e,"passwordPolicy")){let H=r;It(
e.passwordPolicy,c)||(n=n===null?It.errors:n.concat(It.errors),r=n.length);var l=H===r}else var l=!0;if(l){if(e.mfa!==void 0&&f.call(e,"mfa")){let U=r;qt(e.mfa,
c)||(n=n===null?qt.errors:n.concat(qt.errors),r=n.length);var l=U===r}else var l=!0;if(l){if(e.signIn!==void 0&&f.call(e,"signIn")){let $=r;dr(e.signIn,c)||(n=n===
null?dr.errors:n.concat(dr.errors),r=n.length);var l=$===r}else var l=!0;if(l){if(e.tier!==void 0&&f.call(e,"tier")){let L=e.tier,F=r;if(typeof L!="string")return he.
errors=[c],!1;if(!(L==="lite"||L==="essentials"||L==="plus"))return he.errors=[c],!1;var l=F===r}else var l=!0;if(l){if(e.threatProtection!==void 0&&f.call(e,"t\
hreatProtection")){let F=e.threatProtection,z=r;if(typeof F!="string")return he.errors=[c],!1;if(!(F==="off"||F==="audit"||F==="enforced"))return he.errors=[c],
!1;var l=z===r}else var l=!0;if(l){if(e.deletionProtection!==void 0&&f.call(e,"deletionProtection")){let z=r;if(typeof e.deletionProtection!="boolean")return he.
errors=[c],!1;var l=z===r}else var l=!0;if(l){if(e.webAclArn!==void 0&&f.call(e,"webAclArn")){let N=e.webAclArn,O=r,I=r,C=!1,D=r;if(r===D)if(typeof N=="string"){
if(R(N)>2048){let G=c;n===null?n=[G]:n.push(G),r++}else if(!CO.test(N)){let G=c;n===null?n=[G]:n.push(G),r++}}else{let G=c;n===null?n=[G]:n.push(G),r++}var A=D===
r;C=C||A;let q=r;pe(N,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var A=q===r;if(C=C||A,A)var k=!0;let j=r;fe(N,c)||(n=n===null?fe.errors:n.concat(
fe.errors),r=n.length);var A=j===r;C=C||A,A&&k!==!0&&(k=!0);let x=r;ue(N,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var A=x===r;if(C=C||A,A&&k!==
!0&&(k=!0),C)r=I,n!==null&&(I?n.length=I:n=null);else{let G=c;return n===null?n=[G]:n.push(G),r++,he.errors=n,!1}var l=O===r}else var l=!0;if(l){if(e.email!==void 0&&
f.call(e,"email")){let O=r;gt(e.email,c)||(n=n===null?gt.errors:n.concat(gt.errors),r=n.length);var l=O===r}else var l=!0;if(l){if(e.domain!==void 0&&f.call(e,"\
domain")){let I=r;Jt(e.domain,c)||(n=n===null?Jt.errors:n.concat(Jt.errors),r=n.length);var l=I===r}else var l=!0;if(l){if(e.triggers!==void 0&&f.call(e,"trigge\
rs")){let C=r;Jn(e.triggers,c)||(n=n===null?Jn.errors:n.concat(Jn.errors),r=n.length);var l=C===r}else var l=!0;if(l){if(e.groups!==void 0&&f.call(e,"groups")){
let D=e.groups,q=r;if(r===q)if(D&&typeof D=="object"&&!Array.isArray(D)){for(let x of Object.keys(D)){let te=r;if(typeof x=="string"){if(R(x)>128){let G={instancePath:t+
"/groups",schemaPath:"#/properties/groups/propertyNames/maxLength",keyword:"maxLength",params:{limit:128},propertyName:x};n===null?n=[G]:n.push(G),r++}else if(R(
x)<1){let G={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:x};n===null?n=[
G]:n.push(G),r++}else if(!_O.test(x)){let G={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:x};n===null?n=[G]:n.push(G),r++}}var P=te===r;if(!P){let G=c;return n===null?n=[G]:n.push(G),r++,he.errors=n,
!1}}if(P)for(let x of Object.keys(D)){let te=r;ft(D[x],c)||(n=n===null?ft.errors:n.concat(ft.errors),r=n.length);var S=te===r;if(!S)break}}else return he.errors=
[c],!1;var l=q===r}else var l=!0;if(l)if(e.resourceServers!==void 0&&f.call(e,"resourceServers")){let D=e.resourceServers,q=r;if(r===q)if(D&&typeof D=="object"&&
!Array.isArray(D)){for(let x of Object.keys(D)){let te=r;if(typeof x=="string"){if(R(x)>256){let G={instancePath:t+"/resourceServers",schemaPath:"#/properties/r\
esourceServers/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:x};n===null?n=[G]:n.push(G),r++}else if(R(x)<1){let G={instancePath:t+
"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:x};n===null?n=[G]:n.push(
G),r++}else if(!es.test(x)){let G={instancePath:t+"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},propertyName:x};n===null?n=[G]:n.push(G),r++}}var E=te===r;if(!E){let G=c;return n===null?n=[G]:n.push(G),r++,he.errors=n,!1}}
if(E)for(let x of Object.keys(D)){let te=r;it(D[x],c)||(n=n===null?it.errors:n.concat(it.errors),r=n.length);var M=te===r;if(!M)break}}else return he.errors=[c],
!1;var l=q===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}else return he.errors=[c],!1;return he.errors=n,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var NO={properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,apiVersion:0,metadataUrl:0,metadataFile:0,idpSignout:0,idpInit:0,
encryptedResponses:0,requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,upstream:0,allowedEmailDomains:0,attributeMapping:0,
adopt:0,nationalIdConsent:0,pending:0,identifiers:0}};function Vt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Vt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,m=!1,p=r;pe(e,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);
var g=p===r;if(m=m||g,g)var u=!0;let h=r;fe(e,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var g=h===r;m=m||g,g&&u!==!0&&(u=!0);let y=r;ue(e,c)||(n=
n===null?ue.errors:n.concat(ue.errors),r=n.length);var g=y===r;if(m=m||g,g&&u!==!0&&(u=!0),m)r=l,n!==null&&(l?n.length=l:n=null);else{let w=c;return n===null?n=
[w]:n.push(w),r++,Vt.errors=n,!1}return Vt.errors=n,d.props=u,r===0}Vt.evaluated={dynamicProps:!0,dynamicItems:!1};var EO=new RegExp("^\\S(?:[\\s\\S]*\\S)?$","u");
function xe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=xe.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>1024)return xe.errors=[c],!1;if(R(e)<1)return xe.errors=[c],!1;if(!EO.test(e))return xe.
errors=[c],!1}else return xe.errors=[c],!1;return xe.errors=n,r===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};var DO=new RegExp("^[A-Z0-9]{10}$","u");function Lt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Lt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(typeof e=="string"){if(!DO.test(e))return Lt.errors=[c],!1}else return Lt.errors=[c],!1;return Lt.errors=n,r===0}Lt.evaluated={dynamicProps:!1,
dynamicItems:!1};function Lr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Lr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>2048)return Lr.errors=[c],!1;if(R(e)<1)return Lr.errors=[c],!1}else return Lr.
errors=[c],!1;return Lr.errors=n,r===0}Lr.evaluated={dynamicProps:!1,dynamicItems:!1};var MO=new RegExp("^https://\\S+$","u");function Le(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(typeof e=="string"){if(R(e)>1024)return Le.errors=[c],!1;if(!MO.test(e))return Le.errors=[c],!1}else return Le.errors=[c],!1;return Le.errors=n,r===0}Le.evaluated=
{dynamicProps:!1,dynamicItems:!1};function bn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=bn.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.authorize===void 0||!f.call(
e,"authorize"))&&(m="authorize")||(e.token===void 0||!f.call(e,"token"))&&(m="token")||(e.userInfo===void 0||!f.call(e,"userInfo"))&&(m="userInfo")||(e.jwks===void 0||
!f.call(e,"jwks"))&&(m="jwks"))return bn.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="authorize"||u==="token"||u==="userInfo"||u==="jwks"))return bn.
errors=[c],!1;if(p===r){if(e.authorize!==void 0&&f.call(e,"authorize")){let u=r;Le(e.authorize,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=n.length);var l=u===
r}else var l=!0;if(l){if(e.token!==void 0&&f.call(e,"token")){let h=r;Le(e.token,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=n.length);var l=h===r}else var l=!0;
if(l){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let y=r;Le(e.userInfo,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=n.length);var l=y===r}else var l=!0;if(l)
if(e.jwks!==void 0&&f.call(e,"jwks")){let y=r;Le(e.jwks,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=n.length);var l=y===r}else var l=!0}}}}}else return bn.errors=
[c],!1;return bn.errors=n,r===0}bn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _r(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=_r.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let m;if((e.spec===void 0||!f.call(e,"spec"))&&(m="spec")||(e.client===void 0||!f.call(e,"client"))&&(m="client"))return _r.errors=[c],!1;{let p=r;for(let u of Object.
keys(e))if(!(u==="spec"||u==="client"||u==="environment"))return _r.errors=[c],!1;if(p===r){if(e.spec!==void 0&&f.call(e,"spec")){let u=r;if(typeof e.spec!="str\
ing")return _r.errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let h=r;if(typeof e.client!="string")return _r.errors=[c],
!1;var l=h===r}else var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"environment")){let h=r;if(typeof e.environment!="string")return _r.errors=[c],!1;var l=h===
r}else var l=!0}}}}else return _r.errors=[c],!1;return _r.errors=n,r===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var LO=new RegExp("^[a-z0-9](?:\
[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","u");function Zt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Zt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>253)return Zt.errors=[c],
!1;if(!LO.test(e))return Zt.errors=[c],!1}else return Zt.errors=[c],!1;return Zt.errors=n,r===0}Zt.evaluated={dynamicProps:!1,dynamicItems:!1};var Rw=new RegExp(
"^v[1-9][0-9]{0,2}\\.[0-9]$","u"),Ow=new RegExp("^(?!\\.\\.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]\
+)*$","u"),Tw=new RegExp("^[A-Za-z0-9_ +=.@-]+$","u");function _(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=_.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,m=!1,p=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Yr;if((e.preset===
void 0||!f.call(e,"preset"))&&(Yr="preset")){let Ie=c;n===null?n=[Ie]:n.push(Ie),r++}}var h=p===r;m=m||h;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Yr;
if((e.type===void 0||!f.call(e,"type"))&&(Yr="type")){let Ie=c;n===null?n=[Ie]:n.push(Ie),r++}}var h=u===r;if(m=m||h,m){r=l,n!==null&&(l?n.length=l:n=null);let Yr=r,
Ie=r,fr=!0,wi=r,Fr=r,Xt=!1,Or=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let ke;if((e.preset===void 0||!f.call(e,"preset"))&&(ke="preset")){let ae={};n===null?
n=[ae]:n.push(ae),r++}else if(e.preset!==void 0&&f.call(e,"preset")){let ae=e.preset;if(!(ae==="auth0"||ae==="cognito"||ae==="descope"||ae==="entra-external-id"||
ae==="gitlab"||ae==="idura"||ae==="linkedin"||ae==="oidc")){let Ae={};n===null?n=[Ae]:n.push(Ae),r++}}}var k=Or===r;if(Xt=Xt||k,k){var y={};y.preset=!0}let nt=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){let ke;if((e.preset===void 0||!f.call(e,"preset"))&&(ke="preset")){let ae={};n===null?n=[ae]:n.push(ae),r++}else{if(e.
preset!==void 0&&f.call(e,"preset")){let ae=e.preset,Ae=r;if(!(ae==="entra"||ae==="keycloak"||ae==="okta"||ae==="one-login"||ae==="ping-one")){let Ke={};n===null?
n=[Ke]:n.push(Ke),r++}var w=Ae===r}else var w=!0;if(w)if(e.type!==void 0&&f.call(e,"type")){let ae=r,Ae=r,tt=r;if(e.type!=="saml"){let Be={};n===null?n=[Be]:n.push(
Be),r++}var g=tt===r;if(g){let Be={};n===null?n=[Be]:n.push(Be),r++}else r=Ae,n!==null&&(Ae?n.length=Ae:n=null);var w=ae===r}else var w=!0}}var k=nt===r;Xt=Xt||
k,k&&y!==!0&&(y=y||{},y.preset=!0,y.type=!0);let ot=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let ke;if((e.type===void 0||!f.call(e,"type"))&&(ke="type")){
let ae={};n===null?n=[ae]:n.push(ae),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var b=!1;let Ae={};n===null?n=[Ae]:n.push(Ae),r++}else var b=!0;if(b)if(e.
type!==void 0&&f.call(e,"type")){let ae=r;if(e.type!=="oidc"){let tt={};n===null?n=[tt]:n.push(tt),r++}var b=ae===r}else var b=!0}}var k=ot===r;if(Xt=Xt||k,k&&y!==
!0&&(y=y||{},y.preset=!0,y.type=!0),Xt)r=Fr,n!==null&&(Fr?n.length=Fr:n=null);else{let ke={};n===null?n=[ke]:n.push(ke),r++}var A=wi===r;if(r=Ie,n!==null&&(Ie?n.
length=Ie:n=null),A){let ke=r,ae=r,Ae=!1,tt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let We;if((e.issuer===void 0||!f.call(e,"issuer"))&&(We="issuer")||(e.
clientId===void 0||!f.call(e,"clientId"))&&(We="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(We="clientSecret")){let mt=c;n===null?n=[mt]:
n.push(mt),r++}}var P=tt===r;Ae=Ae||P;let Ke=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let We;if((e.upstream===void 0||!f.call(e,"upstream"))&&(We="upstrea\
m")){let mt=c;n===null?n=[mt]:n.push(mt),r++}}var P=Ke===r;Ae=Ae||P;let Be=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let We;if((e.pending===void 0||!f.call(
e,"pending"))&&(We="pending")){let mt=c;n===null?n=[mt]:n.push(mt),r++}}var P=Be===r;if(Ae=Ae||P,Ae)r=ae,n!==null&&(ae?n.length=ae:n=null);else{let We=c;return n===
null?n=[We]:n.push(We),r++,_.errors=n,!1}if(r===ke&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let We=r;if(e.type!=="oidc")
return _.errors=[c],!1;var S=We===r}else var S=!0;if(S){if(e.teamId!==void 0&&f.call(e,"teamId")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.keyId!==
void 0&&f.call(e,"keyId")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var S=!1;return _.errors=[c],!1}else
var S=!0;if(S){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.metadataUrl!==void 0&&f.call(e,"metada\
taUrl")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var S=!1;return _.errors=[c],!1}else var S=!0;
if(S){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var S=!1;
return _.errors=[c],!1}else var S=!0;if(S){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S)
if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var S=!1;return _.errors=[c],!1}else var S=!0}}}}}}}}}}var A=ke===r;fr=A,fr&&y!==!0&&
(y=y||{},y.type=!0,y.teamId=!0,y.keyId=!0,y.privateKey=!0,y.apiVersion=!0,y.metadataUrl=!0,y.metadataFile=!0,y.idpSignout=!0,y.idpInit=!0,y.encryptedResponses=!0,
y.requestSigningAlgorithm=!0)}if(!fr){let ke=c;return n===null?n=[ke]:n.push(ke),r++,_.errors=n,!1}var E=Yr===r;if(E){let ke=r,ae=r,Ae=!0,tt=r,Ke=r,Be=!1,dn=r;if(e&&
typeof e=="object"&&!Array.isArray(e)){let Ye;if((e.preset===void 0||!f.call(e,"preset"))&&(Ye="preset")){let be={};n===null?n=[be]:n.push(be),r++}else if(e.preset!==
void 0&&f.call(e,"preset")){let be=e.preset;if(!(be==="adfs"||be==="login-gov"||be==="saml")){let Re={};n===null?n=[Re]:n.push(Re),r++}}}var Y=dn===r;if(Be=Be||
Y,Y){var M={};M.preset=!0}let We=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ye;if((e.preset===void 0||!f.call(e,"preset"))&&(Ye="preset")||(e.type===void 0||
!f.call(e,"type"))&&(Ye="type")){let be={};n===null?n=[be]:n.push(be),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){let be=e.preset,Re=r;if(!(be==="entra"||
be==="keycloak"||be==="okta"||be==="one-login"||be==="ping-one")){let dt={};n===null?n=[dt]:n.push(dt),r++}var T=Re===r}else var T=!0;if(T)if(e.type!==void 0&&f.
call(e,"type")){let be=r;if(e.type!=="saml"){let $e={};n===null?n=[$e]:n.push($e),r++}var T=be===r}else var T=!0}}var Y=We===r;Be=Be||Y,Y&&M!==!0&&(M=M||{},M.preset=
!0,M.type=!0);let mt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ye;if((e.type===void 0||!f.call(e,"type"))&&(Ye="type")){let be={};n===null?n=[be]:n.push(
be),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var re=!1;let Re={};n===null?n=[Re]:n.push(Re),r++}else var re=!0;if(re)if(e.type!==void 0&&f.call(e,"typ\
e")){let be=r;if(e.type!=="saml"){let $e={};n===null?n=[$e]:n.push($e),r++}var re=be===r}else var re=!0}}var Y=mt===r;if(Be=Be||Y,Y&&M!==!0&&(M=M||{},M.preset=!0,
M.type=!0),Be)r=Ke,n!==null&&(Ke?n.length=Ke:n=null);else{let Ye={};n===null?n=[Ye]:n.push(Ye),r++}var de=tt===r;if(r=ae,n!==null&&(ae?n.length=ae:n=null),de){let Ye=r,
be=r,Re=!1,$e=null,dt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ce;if((e.metadataUrl===void 0||!f.call(e,"metadataUrl"))&&(Ce="metadataUrl")){let Ct=c;
n===null?n=[Ct]:n.push(Ct),r++}}var Z=dt===r;Z&&(Re=!0,$e=0);let Qt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ce;if((e.metadataFile===void 0||!f.call(e,
"metadataFile"))&&(Ce="metadataFile")){let Ct=c;n===null?n=[Ct]:n.push(Ct),r++}}var Z=Qt===r;if(Z&&Re)Re=!1,$e=[$e,1];else{Z&&(Re=!0,$e=1);let Ce=r;if(e&&typeof e==
"object"&&!Array.isArray(e)){let _t;if((e.pending===void 0||!f.call(e,"pending"))&&(_t="pending")){let Je=c;n===null?n=[Je]:n.push(Je),r++}}var Z=Ce===r;Z&&Re?(Re=
!1,$e=[$e,2]):Z&&(Re=!0,$e=2)}if(Re)r=be,n!==null&&(be?n.length=be:n=null);else{let Ce=c;return n===null?n=[Ce]:n.push(Ce),r++,_.errors=n,!1}if(r===Ye&&e&&typeof e==
"object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let Ce=r;if(e.type!=="saml")return _.errors=[c],!1;var B=Ce===r}else var B=!0;if(B){if(e.issuer!==
void 0&&f.call(e,"issuer")){var B=!1;return _.errors=[c],!1}else var B=!0;if(B){if(e.clientId!==void 0&&f.call(e,"clientId")){var B=!1;return _.errors=[c],!1}else
var B=!0;if(B){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){var B=!1;return _.errors=[c],!1}else var B=!0;if(B){if(e.teamId!==void 0&&f.call(e,"teamId")){
var B=!1;return _.errors=[c],!1}else var B=!0;if(B){if(e.keyId!==void 0&&f.call(e,"keyId")){var B=!1;return _.errors=[c],!1}else var B=!0;if(B){if(e.privateKey!==
void 0&&f.call(e,"privateKey")){var B=!1;return _.errors=[c],!1}else var B=!0;if(B){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var B=!1;return _.errors=[
c],!1}else var B=!0;if(B){if(e.scopes!==void 0&&f.call(e,"scopes")){var B=!1;return _.errors=[c],!1}else var B=!0;if(B){if(e.attributesRequestMethod!==void 0&&f.
call(e,"attributesRequestMethod")){var B=!1;return _.errors=[c],!1}else var B=!0;if(B){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var B=!1;return _.errors=
[c],!1}else var B=!0;if(B){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var B=!1;return _.errors=[c],!1}else var B=!0;if(B)if(e.upstream!==void 0&&
f.call(e,"upstream")){var B=!1;return _.errors=[c],!1}else var B=!0}}}}}}}}}}}}var de=Ye===r;Ae=de,Ae&&M!==!0&&(M=M||{},M.type=!0,M.issuer=!0,M.clientId=!0,M.clientSecret=
!0,M.teamId=!0,M.keyId=!0,M.privateKey=!0,M.apiVersion=!0,M.scopes=!0,M.attributesRequestMethod=!0,M.endpoints=!0,M.iamOidcProvider=!0,M.upstream=!0)}if(!Ae){let Ye=c;
return n===null?n=[Ye]:n.push(Ye),r++,_.errors=n,!1}var E=ke===r;if(E){y!==!0&&M!==void 0&&(M===!0?y=!0:(y=y||{},Object.assign(y,M)));let Ye=r,be=r,Re=!0,$e=r,dt=r,
Qt=!1,ze=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let _t;if((e.preset===void 0||!f.call(e,"preset"))&&(_t="preset")){let Je={};n===null?n=[Je]:n.push(Je),
r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="google"){let Je={};n===null?n=[Je]:n.push(Je),r++}}var Q=ze===r;if(Qt=Qt||Q,Q){var K={};K.preset=
!0}let Ce=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let _t;if((e.type===void 0||!f.call(e,"type"))&&(_t="type")){let Je={};n===null?n=[Je]:n.push(Je),r++}else{
if(e.preset!==void 0&&f.call(e,"preset")){var ne=!1;let Ut={};n===null?n=[Ut]:n.push(Ut),r++}else var ne=!0;if(ne)if(e.type!==void 0&&f.call(e,"type")){let Je=r;
if(e.type!=="google"){let pr={};n===null?n=[pr]:n.push(pr),r++}var ne=Je===r}else var ne=!0}}var Q=Ce===r;if(Qt=Qt||Q,Q&&K!==!0&&(K=K||{},K.preset=!0,K.type=!0),
Qt)r=dt,n!==null&&(dt?n.length=dt:n=null);else{let _t={};n===null?n=[_t]:n.push(_t),r++}var ie=$e===r;if(r=be,n!==null&&(be?n.length=be:n=null),ie){let _t=r;if(e&&
typeof e=="object"&&!Array.isArray(e)){let Ut;if((e.clientId===void 0||!f.call(e,"clientId"))&&(Ut="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecre\
t"))&&(Ut="clientSecret"))return _.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let pr=r;if(e.type!=="google")return _.errors=[c],!1;var V=pr===r}else var V=!0;
if(V){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let Zr=r;Vt(e.clientSecret,c)||(n=n===null?Vt.errors:n.concat(Vt.errors),r=n.length);var V=Zr===r}else
var V=!0;if(V){if(e.issuer!==void 0&&f.call(e,"issuer")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.teamId!==void 0&&f.call(e,"teamId")){var V=!1;
return _.errors=[c],!1}else var V=!0;if(V){if(e.keyId!==void 0&&f.call(e,"keyId")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.privateKey!==void 0&&
f.call(e,"privateKey")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var V=!1;return _.errors=[c],!1}else
var V=!0;if(V){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.metadataFile!==void 0&&f.call(e,"met\
adataFile")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var V=!1;return _.errors=[c],!1}else var V=!0;
if(V){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedRespo\
nses")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var V=!1;return _.errors=
[c],!1}else var V=!0;if(V){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.
endpoints!==void 0&&f.call(e,"endpoints")){var V=!1;return _.errors=[c],!1}else var V=!0;if(V){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var V=!1;
return _.errors=[c],!1}else var V=!0;if(V)if(e.upstream!==void 0&&f.call(e,"upstream")){var V=!1;return _.errors=[c],!1}else var V=!0}}}}}}}}}}}}}}}}var ie=_t===
r;Re=ie,Re&&K!==!0&&(K=K||{},K.type=!0,K.clientSecret=!0,K.issuer=!0,K.teamId=!0,K.keyId=!0,K.privateKey=!0,K.apiVersion=!0,K.metadataUrl=!0,K.metadataFile=!0,K.
idpSignout=!0,K.idpInit=!0,K.encryptedResponses=!0,K.requestSigningAlgorithm=!0,K.attributesRequestMethod=!0,K.endpoints=!0,K.iamOidcProvider=!0,K.upstream=!0)}
if(!Re){let _t=c;return n===null?n=[_t]:n.push(_t),r++,_.errors=n,!1}var E=Ye===r;if(E){y!==!0&&K!==void 0&&(K===!0?y=!0:(y=y||{},Object.assign(y,K)));let _t=r,
Je=r,Ut=!0,pr=r,Zr=r,to=!1,j0=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let mr;if((e.preset===void 0||!f.call(e,"preset"))&&(mr="preset")){let er={};n===null?
n=[er]:n.push(er),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="facebook"){let er={};n===null?n=[er]:n.push(er),r++}}var H=j0===r;if(to=to||H,H){
var W={};W.preset=!0}let q0=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let mr;if((e.type===void 0||!f.call(e,"type"))&&(mr="type")){let er={};n===null?n=[er]:
n.push(er),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var J=!1;let un={};n===null?n=[un]:n.push(un),r++}else var J=!0;if(J)if(e.type!==void 0&&f.call(e,
"type")){let er=r;if(e.type!=="facebook"){let ki={};n===null?n=[ki]:n.push(ki),r++}var J=er===r}else var J=!0}}var H=q0===r;if(to=to||H,H&&W!==!0&&(W=W||{},W.preset=
!0,W.type=!0),to)r=Zr,n!==null&&(Zr?n.length=Zr:n=null);else{let mr={};n===null?n=[mr]:n.push(mr),r++}var U=pr===r;if(r=Je,n!==null&&(Je?n.length=Je:n=null),U){
let mr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let un;if((e.clientId===void 0||!f.call(e,"clientId"))&&(un="clientId")||(e.clientSecret===void 0||!f.call(
e,"clientSecret"))&&(un="clientSecret"))return _.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let ki=r;if(e.type!=="facebook")return _.errors=[c],!1;var $=ki===
r}else var $=!0;if($){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let ro=r;Vt(e.clientSecret,c)||(n=n===null?Vt.errors:n.concat(Vt.errors),r=n.length);
var $=ro===r}else var $=!0;if($){if(e.issuer!==void 0&&f.call(e,"issuer")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.teamId!==void 0&&f.call(e,"t\
eamId")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.keyId!==void 0&&f.call(e,"keyId")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.privateKey!==
void 0&&f.call(e,"privateKey")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var $=!1;return _.errors=
[c],!1}else var $=!0;if($){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.idpSignout!==void 0&&f.
call(e,"idpSignout")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var $=!1;return _.errors=[c],!1}else var $=!0;
if($){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.requestSigningAlgorithm!==void 0&&
f.call(e,"requestSigningAlgorithm")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMetho\
d")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var $=!1;return _.errors=[c],!1}else var $=!0;if($){if(e.
iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var $=!1;return _.errors=[c],!1}else var $=!0;if($)if(e.upstream!==void 0&&f.call(e,"upstream")){var $=!1;
return _.errors=[c],!1}else var $=!0}}}}}}}}}}}}}}}var U=mr===r;Ut=U,Ut&&W!==!0&&(W=W||{},W.type=!0,W.clientSecret=!0,W.issuer=!0,W.teamId=!0,W.keyId=!0,W.privateKey=
!0,W.metadataUrl=!0,W.metadataFile=!0,W.idpSignout=!0,W.idpInit=!0,W.encryptedResponses=!0,W.requestSigningAlgorithm=!0,W.attributesRequestMethod=!0,W.endpoints=
!0,W.iamOidcProvider=!0,W.upstream=!0)}if(!Ut){let mr=c;return n===null?n=[mr]:n.push(mr),r++,_.errors=n,!1}var E=_t===r;if(E){y!==!0&&W!==void 0&&(W===!0?y=!0:
(y=y||{},Object.assign(y,W)));let mr=r,er=r,un=!0,ki=r,ro=r,no=!1,V0=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let hr;if((e.preset===void 0||!f.call(e,"pre\
set"))&&(hr="preset")){let tr={};n===null?n=[tr]:n.push(tr),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="apple"){let tr={};n===null?n=[tr]:n.push(
tr),r++}}var z=V0===r;if(no=no||z,z){var L={};L.preset=!0}let W0=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let hr;if((e.type===void 0||!f.call(e,"type"))&&
(hr="type")){let tr={};n===null?n=[tr]:n.push(tr),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var F=!1;let jr={};n===null?n=[jr]:n.push(jr),r++}else var F=!0;
if(F)if(e.type!==void 0&&f.call(e,"type")){let tr=r;if(e.type!=="apple"){let Ai={};n===null?n=[Ai]:n.push(Ai),r++}var F=tr===r}else var F=!0}}var z=W0===r;if(no=
no||z,z&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0),no)r=ro,n!==null&&(ro?n.length=ro:n=null);else{let hr={};n===null?n=[hr]:n.push(hr),r++}var N=ki===r;if(r=er,n!==
null&&(er?n.length=er:n=null),N){let hr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let jr;if((e.clientId===void 0||!f.call(e,"clientId"))&&(jr="clientId")||
(e.teamId===void 0||!f.call(e,"teamId"))&&(jr="teamId")||(e.keyId===void 0||!f.call(e,"keyId"))&&(jr="keyId")||(e.privateKey===void 0||!f.call(e,"privateKey"))&&
(jr="privateKey"))return _.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let Ai=r;if(e.type!=="apple")return _.errors=[c],!1;var O=Ai===r}else var O=!0;if(O){
if(e.issuer!==void 0&&f.call(e,"issuer")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){var O=!1;return _.
errors=[c],!1}else var O=!0;if(O){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O){if(e.metadataUrl!==void 0&&
f.call(e,"metadataUrl")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var O=!1;return _.errors=[c],
!1}else var O=!0;if(O){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O){if(e.idpInit!==void 0&&f.call(e,"id\
pInit")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var O=!1;return _.errors=[c],!1}else
var O=!0;if(O){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O){if(e.attributesRequestMethod!==
void 0&&f.call(e,"attributesRequestMethod")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var O=!1;return _.
errors=[c],!1}else var O=!0;if(O){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var O=!1;return _.errors=[c],!1}else var O=!0;if(O)if(e.upstream!==
void 0&&f.call(e,"upstream")){var O=!1;return _.errors=[c],!1}else var O=!0}}}}}}}}}}}}}var N=hr===r;un=N,un&&L!==!0&&(L=L||{},L.type=!0,L.issuer=!0,L.clientSecret=
!0,L.apiVersion=!0,L.metadataUrl=!0,L.metadataFile=!0,L.idpSignout=!0,L.idpInit=!0,L.encryptedResponses=!0,L.requestSigningAlgorithm=!0,L.attributesRequestMethod=
!0,L.endpoints=!0,L.iamOidcProvider=!0,L.upstream=!0)}if(!un){let hr=c;return n===null?n=[hr]:n.push(hr),r++,_.errors=n,!1}var E=mr===r;if(E){y!==!0&&L!==void 0&&
(L===!0?y=!0:(y=y||{},Object.assign(y,L)));let hr=r,tr=r,jr=!0,Ai=r,bl=r,io=!1,z0=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let qr;if((e.preset===void 0||!f.
call(e,"preset"))&&(qr="preset")){let Xr={};n===null?n=[Xr]:n.push(Xr),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="amazon"){let Xr={};n===null?
n=[Xr]:n.push(Xr),r++}}var D=z0===r;if(io=io||D,D){var I={};I.preset=!0}let K0=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let qr;if((e.type===void 0||!f.call(
e,"type"))&&(qr="type")){let Xr={};n===null?n=[Xr]:n.push(Xr),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var C=!1;let oo={};n===null?n=[oo]:n.push(oo),r++}else
var C=!0;if(C)if(e.type!==void 0&&f.call(e,"type")){let Xr=r;if(e.type!=="amazon"){let rs={};n===null?n=[rs]:n.push(rs),r++}var C=Xr===r}else var C=!0}}var D=K0===
r;if(io=io||D,D&&I!==!0&&(I=I||{},I.preset=!0,I.type=!0),io)r=bl,n!==null&&(bl?n.length=bl:n=null);else{let qr={};n===null?n=[qr]:n.push(qr),r++}var q=Ai===r;if(r=
tr,n!==null&&(tr?n.length=tr:n=null),q){let qr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let oo;if((e.clientId===void 0||!f.call(e,"clientId"))&&(oo="clien\
tId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(oo="clientSecret"))return _.errors=[c],!1;if(e.type!==void 0&&f.call(e,"type")){let rs=r;if(e.type!==
"amazon")return _.errors=[c],!1;var j=rs===r}else var j=!0;if(j){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let B0=r;Vt(e.clientSecret,c)||(n=n===null?
Vt.errors:n.concat(Vt.errors),r=n.length);var j=B0===r}else var j=!0;if(j){if(e.issuer!==void 0&&f.call(e,"issuer")){var j=!1;return _.errors=[c],!1}else var j=!0;
if(j){if(e.teamId!==void 0&&f.call(e,"teamId")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.keyId!==void 0&&f.call(e,"keyId")){var j=!1;return _.errors=
[c],!1}else var j=!0;if(j){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.apiVersion!==void 0&&f.call(
e,"apiVersion")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var j=!1;return _.errors=[c],!1}else var j=!0;
if(j){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){
var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.encryptedResponses!==
void 0&&f.call(e,"encryptedResponses")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgor\
ithm")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var j=!1;return _.errors=
[c],!1}else var j=!0;if(j){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j){if(e.iamOidcProvider!==void 0&&f.
call(e,"iamOidcProvider")){var j=!1;return _.errors=[c],!1}else var j=!0;if(j)if(e.upstream!==void 0&&f.call(e,"upstream")){var j=!1;return _.errors=[c],!1}else
var j=!0}}}}}}}}}}}}}}}}var q=qr===r;jr=q,jr&&I!==!0&&(I=I||{},I.type=!0,I.clientSecret=!0,I.issuer=!0,I.teamId=!0,I.keyId=!0,I.privateKey=!0,I.apiVersion=!0,I.
metadataUrl=!0,I.metadataFile=!0,I.idpSignout=!0,I.idpInit=!0,I.encryptedResponses=!0,I.requestSigningAlgorithm=!0,I.attributesRequestMethod=!0,I.endpoints=!0,I.
iamOidcProvider=!0,I.upstream=!0)}if(!jr){let qr=c;return n===null?n=[qr]:n.push(qr),r++,_.errors=n,!1}var E=hr===r;E&&y!==!0&&I!==void 0&&(I===!0?y=!0:(y=y||{},
Object.assign(y,I)))}}}}}}else{let Yr=c;return n===null?n=[Yr]:n.push(Yr),r++,_.errors=n,!1}if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let Yr=r;for(let Ie of Object.
keys(e))if(!f.call(NO.properties,Ie))return _.errors=[c],!1;if(Yr===r){if(e.preset!==void 0&&f.call(e,"preset")){let Ie=e.preset,fr=r;if(typeof Ie!="string")return _.
errors=[c],!1;if(!(Ie==="adfs"||Ie==="amazon"||Ie==="apple"||Ie==="auth0"||Ie==="cognito"||Ie==="descope"||Ie==="entra"||Ie==="entra-external-id"||Ie==="faceboo\
k"||Ie==="gitlab"||Ie==="google"||Ie==="idura"||Ie==="keycloak"||Ie==="linkedin"||Ie==="login-gov"||Ie==="oidc"||Ie==="okta"||Ie==="one-login"||Ie==="ping-one"||
Ie==="saml"))return _.errors=[c],!1;var x=fr===r}else var x=!0;if(x){if(e.type!==void 0&&f.call(e,"type")){let fr=e.type,wi=r;if(typeof fr!="string")return _.errors=
[c],!1;if(!(fr==="oidc"||fr==="saml"||fr==="google"||fr==="facebook"||fr==="apple"||fr==="amazon"))return _.errors=[c],!1;var x=wi===r}else var x=!0;if(x){if(e.
issuer!==void 0&&f.call(e,"issuer")){let wi=e.issuer,Fr=r;if(r===Fr)if(typeof wi=="string"){if(R(wi)>1024)return _.errors=[c],!1}else return _.errors=[c],!1;var x=Fr===
r}else var x=!0;if(x){if(e.clientId!==void 0&&f.call(e,"clientId")){let Fr=e.clientId,Xt=r,Or=r,nt=!1,ot=r;xe(Fr,c)||(n=n===null?xe.errors:n.concat(xe.errors),r=
n.length);var G=ot===r;nt=nt||G;let ke=r;pe(Fr,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var G=ke===r;if(nt=nt||G,G)var te=!0;let ae=r;fe(Fr,c)||
(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var G=ae===r;nt=nt||G,G&&te!==!0&&(te=!0);let Ae=r;ue(Fr,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.
length);var G=Ae===r;if(nt=nt||G,G&&te!==!0&&(te=!0),nt)r=Or,n!==null&&(Or?n.length=Or:n=null);else{let Ke=c;return n===null?n=[Ke]:n.push(Ke),r++,_.errors=n,!1}
var x=Xt===r}else var x=!0;if(x){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let Xt=e.clientSecret,Or=r,nt=r,ot=!1,ke=r;pe(Xt,c)||(n=n===null?pe.errors:
n.concat(pe.errors),r=n.length);var ge=ke===r;if(ot=ot||ge,ge)var He=!0;let ae=r;fe(Xt,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var ge=ae===r;ot=
ot||ge,ge&&He!==!0&&(He=!0);let Ae=r;ue(Xt,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var ge=Ae===r;ot=ot||ge,ge&&He!==!0&&(He=!0);let tt=r;if(Xt!==
"none"){let Be=c;n===null?n=[Be]:n.push(Be),r++}var ge=tt===r;if(ot=ot||ge,ot)r=nt,n!==null&&(nt?n.length=nt:n=null);else{let Be=c;return n===null?n=[Be]:n.push(
Be),r++,_.errors=n,!1}var x=Or===r}else var x=!0;if(x){if(e.teamId!==void 0&&f.call(e,"teamId")){let Or=e.teamId,nt=r,ot=r,ke=!1,ae=r;Lt(Or,c)||(n=n===null?Lt.errors:
n.concat(Lt.errors),r=n.length);var et=ae===r;ke=ke||et;let Ae=r;pe(Or,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var et=Ae===r;if(ke=ke||et,et)var Ge=!0;
let tt=r;fe(Or,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var et=tt===r;ke=ke||et,et&&Ge!==!0&&(Ge=!0);let Ke=r;ue(Or,c)||(n=n===null?ue.errors:n.
concat(ue.errors),r=n.length);var et=Ke===r;if(ke=ke||et,et&&Ge!==!0&&(Ge=!0),ke)r=ot,n!==null&&(ot?n.length=ot:n=null);else{let dn=c;return n===null?n=[dn]:n.push(
dn),r++,_.errors=n,!1}var x=nt===r}else var x=!0;if(x){if(e.keyId!==void 0&&f.call(e,"keyId")){let nt=e.keyId,ot=r,ke=r,ae=!1,Ae=r;Lt(nt,c)||(n=n===null?Lt.errors:
n.concat(Lt.errors),r=n.length);var Jr=Ae===r;ae=ae||Jr;let tt=r;pe(nt,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var Jr=tt===r;if(ae=ae||Jr,Jr)var cn=!0;
let Ke=r;fe(nt,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var Jr=Ke===r;ae=ae||Jr,Jr&&cn!==!0&&(cn=!0);let Be=r;ue(nt,c)||(n=n===null?ue.errors:n.
concat(ue.errors),r=n.length);var Jr=Be===r;if(ae=ae||Jr,Jr&&cn!==!0&&(cn=!0),ae)r=ke,n!==null&&(ke?n.length=ke:n=null);else{let We=c;return n===null?n=[We]:n.push(
We),r++,_.errors=n,!1}var x=ot===r}else var x=!0;if(x){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let ot=r;Vt(e.privateKey,c)||(n=n===null?Vt.errors:n.concat(
Vt.errors),r=n.length);var x=ot===r}else var x=!0;if(x){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let ke=e.apiVersion,ae=r;if(r===ae)if(typeof ke=="stri\
ng"){if(!Rw.test(ke))return _.errors=[c],!1}else return _.errors=[c],!1;var x=ae===r}else var x=!0;if(x){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){let ae=e.
metadataUrl,Ae=r,tt=r,Ke=!1,Be=r;Lr(ae,c)||(n=n===null?Lr.errors:n.concat(Lr.errors),r=n.length);var Hr=Be===r;Ke=Ke||Hr;let dn=r;pe(ae,c)||(n=n===null?pe.errors:
n.concat(pe.errors),r=n.length);var Hr=dn===r;if(Ke=Ke||Hr,Hr)var ts=!0;let We=r;fe(ae,c)||(n=n===null?fe.errors:n.concat(fe.errors),r=n.length);var Hr=We===r;Ke=
Ke||Hr,Hr&&ts!==!0&&(ts=!0);let mt=r;ue(ae,c)||(n=n===null?ue.errors:n.concat(ue.errors),r=n.length);var Hr=mt===r;if(Ke=Ke||Hr,Hr&&ts!==!0&&(ts=!0),Ke)r=tt,n!==
null&&(tt?n.length=tt:n=null);else{let Ye=c;return n===null?n=[Ye]:n.push(Ye),r++,_.errors=n,!1}var x=Ae===r}else var x=!0;if(x){if(e.metadataFile!==void 0&&f.call(
e,"metadataFile")){let Ae=e.metadataFile,tt=r;if(r===tt)if(typeof Ae=="string"){if(R(Ae)>1024)return _.errors=[c],!1;if(!Ow.test(Ae))return _.errors=[c],!1}else
return _.errors=[c],!1;var x=tt===r}else var x=!0;if(x){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let tt=r;if(typeof e.idpSignout!="boolean")return _.errors=
[c],!1;var x=tt===r}else var x=!0;if(x){if(e.idpInit!==void 0&&f.call(e,"idpInit")){let Ke=r;if(typeof e.idpInit!="boolean")return _.errors=[c],!1;var x=Ke===r}else
var x=!0;if(x){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){let Be=r;if(typeof e.encryptedResponses!="boolean")return _.errors=[c],!1;var x=Be===
r}else var x=!0;if(x){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){let dn=e.requestSigningAlgorithm,We=r;if(typeof dn!="string")return _.
errors=[c],!1;if(dn!=="rsa-sha256")return _.errors=[c],!1;var x=We===r}else var x=!0;if(x){if(e.scopes!==void 0&&f.call(e,"scopes")){let We=e.scopes,mt=r;if(r===
mt)if(Array.isArray(We)){if(We.length<1)return _.errors=[c],!1;{var hl=!0;let Ye=We.length;for(let be=0;be<Ye;be++){let Re=We[be],$e=r;if(r===$e)if(typeof Re=="\
string"){if(!es.test(Re))return _.errors=[c],!1}else return _.errors=[c],!1;var hl=$e===r;if(!hl)break}if(hl){let be=We.length,Re;if(be>1){let $e={};for(;be--;){
let dt=We[be];if(typeof dt=="string"){if(typeof $e[dt]=="number")return Re=$e[dt],_.errors=[c],!1;$e[dt]=be}}}}}}else return _.errors=[c],!1;var x=mt===r}else var x=!0;
if(x){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){let mt=e.attributesRequestMethod,vl=r;if(typeof mt!="string")return _.errors=[
c],!1;if(!(mt==="GET"||mt==="POST"))return _.errors=[c],!1;var x=vl===r}else var x=!0;if(x){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let vl=r;bn(e.endpoints,
c)||(n=n===null?bn.errors:n.concat(bn.errors),r=n.length);var x=vl===r}else var x=!0;if(x){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let Ye=r;
if(typeof e.iamOidcProvider!="boolean")return _.errors=[c],!1;var x=Ye===r}else var x=!0;if(x){if(e.upstream!==void 0&&f.call(e,"upstream")){let be=r;_r(e.upstream,
c)||(n=n===null?_r.errors:n.concat(_r.errors),r=n.length);var x=be===r}else var x=!0;if(x){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let Re=e.
allowedEmailDomains,$e=r;if(r===$e)if(Array.isArray(Re)){if(Re.length<1)return _.errors=[c],!1;{var yl=!0;let Qt=Re.length;for(let ze=0;ze<Qt;ze++){let Ce=r;Zt(
Re[ze],c)||(n=n===null?Zt.errors:n.concat(Zt.errors),r=n.length);var yl=Ce===r;if(!yl)break}if(yl){let ze=Re.length,Ce;if(ze>1){e:for(;ze--;)for(Ce=ze;Ce--;)if(Pn(
Re[ze],Re[Ce]))return _.errors=[c],!1}}}}else return _.errors=[c],!1;var x=$e===r}else var x=!0;if(x){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){
let $e=e.attributeMapping,dt=r;if(r===dt)if($e&&typeof $e=="object"&&!Array.isArray($e)){for(let ze of Object.keys($e)){let Ce=r;if(typeof ze=="string"){if(R(ze)>
32){let Ct={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:ze};
n===null?n=[Ct]:n.push(Ct),r++}else if(R(ze)<1){let Ct={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:ze};n===null?n=[Ct]:n.push(Ct),r++}}var yu=Ce===r;if(!yu){let Ct=c;return n===null?n=[Ct]:n.push(Ct),r++,_.errors=n,!1}}
if(yu)for(let ze of Object.keys($e)){let Ce=$e[ze],Ct=r;if(typeof Ce!="string"&&Ce!==null)return _.errors=[c],!1;if(r===Ct&&typeof Ce=="string"){if(R(Ce)>2048)return _.
errors=[c],!1;if(R(Ce)<1)return _.errors=[c],!1}var F0=Ct===r;if(!F0)break}}else return _.errors=[c],!1;var x=dt===r}else var x=!0;if(x){if(e.adopt!==void 0&&f.
call(e,"adopt")){let dt=e.adopt,Qt=r;if(r===Qt)if(typeof dt=="string"){if(R(dt)>32)return _.errors=[c],!1;if(R(dt)<1)return _.errors=[c],!1}else return _.errors=
[c],!1;var x=Qt===r}else var x=!0;if(x){if(e.nationalIdConsent!==void 0&&f.call(e,"nationalIdConsent")){let Qt=r;if(typeof e.nationalIdConsent!="boolean")return _.
errors=[c],!1;var x=Qt===r}else var x=!0;if(x){if(e.pending!==void 0&&f.call(e,"pending")){let ze=e.pending,Ce=r;if(typeof ze!="boolean")return _.errors=[c],!1;
if(ze!==!0)return _.errors=[c],!1;var x=Ce===r}else var x=!0;if(x)if(e.identifiers!==void 0&&f.call(e,"identifiers")){let ze=e.identifiers,Ce=r;if(r===Ce)if(Array.
isArray(ze)){if(ze.length>50)return _.errors=[c],!1;{var gl=!0;let _t=ze.length;for(let Je=0;Je<_t;Je++){let Ut=ze[Je],pr=r;if(r===pr)if(typeof Ut=="string"){if(R(
Ut)>40)return _.errors=[c],!1;if(R(Ut)<1)return _.errors=[c],!1;if(!Tw.test(Ut))return _.errors=[c],!1}else return _.errors=[c],!1;var gl=pr===r;if(!gl)break}if(gl){
let Je=ze.length,Ut;if(Je>1){let pr={};for(;Je--;){let Zr=ze[Je];if(typeof Zr=="string"){if(typeof pr[Zr]=="number")return Ut=pr[Zr],_.errors=[c],!1;pr[Zr]=Je}}}}}}else
return _.errors=[c],!1;var x=Ce===r}else var x=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return _.errors=[c],!1;return _.errors=n,r===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var UO={properties:{name:0,adopt:0,identityProviders:0,externalProviders:0,formerly:0,callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,
scopes:0,flows:0,authFlows:0,secret:0,readAttributes:0,writeAttributes:0,tokenValidity:0,refreshTokenRotation:0}},$w=new RegExp("^[A-Za-z0-9_+]+$","u"),Cw=new RegExp(
"^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u");function Qe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Qe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>1024)return Qe.errors=[c],
!1;if(R(e)<1)return Qe.errors=[c],!1}else return Qe.errors=[c],!1;return Qe.errors=n,r===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(R(e)>1024)return Fe.errors=[c],!1;if(R(e)<1)return Fe.errors=[c],!1}else return Fe.errors=[c],!1;return Fe.errors=n,r===
0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ve(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Ve.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.variable===
void 0||!f.call(e,"variable"))&&(m="variable"))return Ve.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="variable"||u==="prefix"||u==="suffix"))return Ve.
errors=[c],!1;if(p===r){if(e.variable!==void 0&&f.call(e,"variable")){let u=e.variable,h=r;if(r===h)if(typeof u=="string"){if(!hn.test(u))return Ve.errors=[c],!1}else
return Ve.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=r;Fe(e.prefix,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),
r=n.length);var l=h===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,"suffix")){let h=r;Fe(e.suffix,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),r=n.length);
var l=h===r}else var l=!0}}}}else return Ve.errors=[c],!1;return Ve.errors=n,r===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(m="ssmParameter"))return Ue.errors=[c],
!1;{let p=r;for(let u of Object.keys(e))if(!(u==="ssmParameter"||u==="prefix"||u==="suffix"))return Ue.errors=[c],!1;if(p===r){if(e.ssmParameter!==void 0&&f.call(
e,"ssmParameter")){let u=e.ssmParameter,h=r;if(r===h)if(typeof u=="string"){if(R(u)>2048)return Ue.errors=[c],!1;if(!yn.test(u))return Ue.errors=[c],!1}else return Ue.
errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=r;Fe(e.prefix,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),r=n.length);
var l=h===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,"suffix")){let h=r;Fe(e.suffix,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),r=n.length);var l=h===
r}else var l=!0}}}}else return Ue.errors=[c],!1;return Ue.errors=n,r===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Te.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.secretsManager===void 0||!f.call(e,"secretsManager"))&&(m="secretsManager"))return Te.errors=
[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="secretsManager"||u==="jsonKey"||u==="prefix"||u==="suffix"))return Te.errors=[c],!1;if(p===r){if(e.secretsManager!==
void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u=="string"){if(R(u)>2048)return Te.errors=[c],!1;if(!gn.test(u))return Te.errors=
[c],!1}else return Te.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=r;if(r===y)if(typeof h=="strin\
g"){if(R(h)>256)return Te.errors=[c],!1;if(!vn.test(h))return Te.errors=[c],!1}else return Te.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.prefix!==void 0&&
f.call(e,"prefix")){let y=r;Fe(e.prefix,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),r=n.length);var l=y===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,
"suffix")){let y=r;Fe(e.suffix,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),r=n.length);var l=y===r}else var l=!0}}}}}else return Te.errors=[c],!1;return Te.errors=
n,r===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Ur.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>253)return Ur.errors=[c],
!1;if(R(e)<1)return Ur.errors=[c],!1}else return Ur.errors=[c],!1;return Ur.errors=n,r===0}Ur.evaluated={dynamicProps:!1,dynamicItems:!1};function Tt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Tt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(R(e)>32)return Tt.errors=[c],!1;if(R(e)<1)return Tt.errors=[c],!1}else return Tt.errors=[c],!1;return Tt.errors=n,r===0}
Tt.evaluated={dynamicProps:!1,dynamicItems:!1};function Hn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Hn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.
keys(e))if(!(p==="access"||p==="id"||p==="refresh"||p==="authSession"))return Hn.errors=[c],!1;if(m===r){if(e.access!==void 0&&f.call(e,"access")){let p=r;we(e.
access,c)||(n=n===null?we.errors:n.concat(we.errors),r=n.length);var l=p===r}else var l=!0;if(l){if(e.id!==void 0&&f.call(e,"id")){let u=r;we(e.id,c)||(n=n===null?
we.errors:n.concat(we.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.refresh!==void 0&&f.call(e,"refresh")){let h=r;we(e.refresh,c)||(n=n===null?we.errors:
n.concat(we.errors),r=n.length);var l=h===r}else var l=!0;if(l)if(e.authSession!==void 0&&f.call(e,"authSession")){let h=r;we(e.authSession,c)||(n=n===null?we.errors:
n.concat(we.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Hn.errors=[c],!1;return Hn.errors=n,r===0}Hn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Yn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Yn.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l=r;for(let m of Object.keys(e))if(m!=="gracePeriod")return Yn.errors=
[c],!1;l===r&&e.gracePeriod!==void 0&&f.call(e,"gracePeriod")&&(we(e.gracePeriod,c)||(n=n===null?we.errors:n.concat(we.errors),r=n.length))}else return Yn.errors=
[c],!1;return Yn.errors=n,r===0}Yn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=oe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let B=r;for(let K of Object.keys(e))if(!f.call(UO.properties,K))return oe.errors=[c],!1;if(B===r){if(e.name!==void 0&&f.call(e,"name")){let K=e.name,
ne=r;if(r===ne)if(typeof K=="string"){if(R(K)>128)return oe.errors=[c],!1;if(R(K)<1)return oe.errors=[c],!1;if(!Qo.test(K))return oe.errors=[c],!1}else return oe.
errors=[c],!1;var l=ne===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let ne=e.adopt,Q=r;if(r===Q)if(typeof ne=="string"){if(R(ne)>128)return oe.
errors=[c],!1;if(!$w.test(ne))return oe.errors=[c],!1}else return oe.errors=[c],!1;var l=Q===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"id\
entityProviders")){let Q=e.identityProviders,ie=r;if(r===ie)if(Array.isArray(Q)){if(Q.length<1)return oe.errors=[c],!1;{var m=!0;let W=Q.length;for(let J=0;J<W;J++){
let H=r;if(typeof Q[J]!="string")return oe.errors=[c],!1;var m=H===r;if(!m)break}if(m){let J=Q.length,H;if(J>1){let U={};for(;J--;){let $=Q[J];if(typeof $=="str\
ing"){if(typeof U[$]=="number")return H=U[$],oe.errors=[c],!1;U[$]=J}}}}}}else return oe.errors=[c],!1;var l=ie===r}else var l=!0;if(l){if(e.externalProviders!==
void 0&&f.call(e,"externalProviders")){let ie=e.externalProviders,V=r;if(r===V)if(Array.isArray(ie)){if(ie.length>300)return oe.errors=[c],!1;if(ie.length<1)return oe.
errors=[c],!1;{var p=!0;let J=ie.length;for(let H=0;H<J;H++){let U=ie[H],$=r;if(r===$)if(typeof U=="string"){if(R(U)>32)return oe.errors=[c],!1;if(R(U)<1)return oe.
errors=[c],!1;if(!Cw.test(U))return oe.errors=[c],!1}else return oe.errors=[c],!1;var p=$===r;if(!p)break}if(p){let H=ie.length,U;if(H>1){let $={};for(;H--;){let L=ie[H];
if(typeof L=="string"){if(typeof $[L]=="number")return U=$[L],oe.errors=[c],!1;$[L]=H}}}}}}else return oe.errors=[c],!1;var l=V===r}else var l=!0;if(l){if(e.formerly!==
void 0&&f.call(e,"formerly")){let V=e.formerly,W=r;if(r===W)if(typeof V=="string"){if(!Zd.test(V))return oe.errors=[c],!1}else return oe.errors=[c],!1;var l=W===
r}else var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(e,"callbackUrls")){let W=e.callbackUrls,J=r;if(r===J)if(Array.isArray(W)){if(W.length>100)return oe.errors=
[c],!1;{var u=!0;let U=W.length;for(let $=0;$<U;$++){let L=W[$],F=r,z=r,N=!1,O=r;Qe(L,c)||(n=n===null?Qe.errors:n.concat(Qe.errors),r=n.length);var y=O===r;N=N||
y;let I=r;Ve(L,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var y=I===r;if(N=N||y,y)var h=!0;let C=r;Ue(L,c)||(n=n===null?Ue.errors:n.concat(Ue.errors),
r=n.length);var y=C===r;N=N||y,y&&h!==!0&&(h=!0);let D=r;Te(L,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var y=D===r;if(N=N||y,y&&h!==!0&&(h=!0),
N)r=z,n!==null&&(z?n.length=z:n=null);else{let j=c;return n===null?n=[j]:n.push(j),r++,oe.errors=n,!1}var u=F===r;if(!u)break}}}else return oe.errors=[c],!1;var l=J===
r}else var l=!0;if(l){if(e.defaultRedirectUri!==void 0&&f.call(e,"defaultRedirectUri")){let J=e.defaultRedirectUri,H=r,U=r,$=!1,L=r;Qe(J,c)||(n=n===null?Qe.errors:
n.concat(Qe.errors),r=n.length);var w=L===r;$=$||w;let F=r;Ve(J,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var w=F===r;if($=$||w,w)var g=!0;let z=r;
Ue(J,c)||(n=n===null?Ue.errors:n.concat(Ue.errors),r=n.length);var w=z===r;$=$||w,w&&g!==!0&&(g=!0);let N=r;Te(J,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=
n.length);var w=N===r;if($=$||w,w&&g!==!0&&(g=!0),$)r=U,n!==null&&(U?n.length=U:n=null);else{let I=c;return n===null?n=[I]:n.push(I),r++,oe.errors=n,!1}var l=H===
r}else var l=!0;if(l){if(e.logoutUrls!==void 0&&f.call(e,"logoutUrls")){let H=e.logoutUrls,U=r;if(r===U)if(Array.isArray(H)){if(H.length>100)return oe.errors=[c],
!1;{var b=!0;let L=H.length;for(let F=0;F<L;F++){let z=H[F],N=r,O=r,I=!1,C=r;Qe(z,c)||(n=n===null?Qe.errors:n.concat(Qe.errors),r=n.length);var A=C===r;I=I||A;let D=r;
Ve(z,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var A=D===r;if(I=I||A,A)var k=!0;let q=r;Ue(z,c)||(n=n===null?Ue.errors:n.concat(Ue.errors),r=n.length);
var A=q===r;I=I||A,A&&k!==!0&&(k=!0);let j=r;Te(z,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var A=j===r;if(I=I||A,A&&k!==!0&&(k=!0),I)r=O,n!==null&&
(O?n.length=O:n=null);else{let te=c;return n===null?n=[te]:n.push(te),r++,oe.errors=n,!1}var b=N===r;if(!b)break}}}else return oe.errors=[c],!1;var l=U===r}else
var l=!0;if(l){if(e.albHosts!==void 0&&f.call(e,"albHosts")){let U=e.albHosts,$=r;if(r===$)if(Array.isArray(U)){if(U.length>100)return oe.errors=[c],!1;{var P=!0;
let F=U.length;for(let z=0;z<F;z++){let N=U[z],O=r,I=r,C=!1,D=r;Ur(N,c)||(n=n===null?Ur.errors:n.concat(Ur.errors),r=n.length);var E=D===r;C=C||E;let q=r;Ve(N,c)||
(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var E=q===r;if(C=C||E,E)var S=!0;let j=r;Ue(N,c)||(n=n===null?Ue.errors:n.concat(Ue.errors),r=n.length);var E=j===
r;C=C||E,E&&S!==!0&&(S=!0);let x=r;Te(N,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var E=x===r;if(C=C||E,E&&S!==!0&&(S=!0),C)r=I,n!==null&&(I?n.length=
I:n=null);else{let G=c;return n===null?n=[G]:n.push(G),r++,oe.errors=n,!1}var P=O===r;if(!P)break}}}else return oe.errors=[c],!1;var l=$===r}else var l=!0;if(l){
if(e.scopes!==void 0&&f.call(e,"scopes")){let $=e.scopes,L=r;if(r===L)if(Array.isArray($)){if($.length>50)return oe.errors=[c],!1;if($.length<1)return oe.errors=
[c],!1;{var M=!0;let z=$.length;for(let N=0;N<z;N++){let O=$[N],I=r;if(r===I)if(typeof O=="string"){if(R(O)>256)return oe.errors=[c],!1;if(!es.test(O))return oe.
errors=[c],!1}else return oe.errors=[c],!1;var M=I===r;if(!M)break}if(M){let N=$.length,O;if(N>1){let I={};for(;N--;){let C=$[N];if(typeof C=="string"){if(typeof I[C]==
"number")return O=I[C],oe.errors=[c],!1;I[C]=N}}}}}}else return oe.errors=[c],!1;var l=L===r}else var l=!0;if(l){if(e.flows!==void 0&&f.call(e,"flows")){let L=e.
flows,F=r;if(r===F)if(Array.isArray(L)){var T=!0;let N=L.length;for(let O=0;O<N;O++){let I=L[O],C=r;if(typeof I!="string")return oe.errors=[c],!1;if(!(I==="code"||
I==="implicit"||I==="client_credentials"))return oe.errors=[c],!1;var T=C===r;if(!T)break}if(T){let O=L.length,I;if(O>1){let C={};for(;O--;){let D=L[O];if(typeof D==
"string"){if(typeof C[D]=="number")return I=C[D],oe.errors=[c],!1;C[D]=O}}}}}else return oe.errors=[c],!1;var l=F===r}else var l=!0;if(l){if(e.authFlows!==void 0&&
f.call(e,"authFlows")){let F=e.authFlows,z=r;if(r===z)if(Array.isArray(F)){var re=!0;let O=F.length;for(let I=0;I<O;I++){let C=F[I],D=r;if(typeof C!="string")return oe.
errors=[c],!1;if(!(C==="userSrp"||C==="userPassword"||C==="adminUserPassword"||C==="custom"||C==="user"))return oe.errors=[c],!1;var re=D===r;if(!re)break}if(re){
let I=F.length,C;if(I>1){let D={};for(;I--;){let q=F[I];if(typeof q=="string"){if(typeof D[q]=="number")return C=D[q],oe.errors=[c],!1;D[q]=I}}}}}else return oe.
errors=[c],!1;var l=z===r}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let z=r;if(typeof e.secret!="boolean")return oe.errors=[c],!1;var l=z===
r}else var l=!0;if(l){if(e.readAttributes!==void 0&&f.call(e,"readAttributes")){let N=e.readAttributes,O=r;if(r===O)if(Array.isArray(N)){if(N.length<1)return oe.
errors=[c],!1;{var Y=!0;let C=N.length;for(let D=0;D<C;D++){let q=r;Tt(N[D],c)||(n=n===null?Tt.errors:n.concat(Tt.errors),r=n.length);var Y=q===r;if(!Y)break}if(Y){
let D=N.length,q;if(D>1){e:for(;D--;)for(q=D;q--;)if(Pn(N[D],N[q]))return oe.errors=[c],!1}}}}else return oe.errors=[c],!1;var l=O===r}else var l=!0;if(l){if(e.
writeAttributes!==void 0&&f.call(e,"writeAttributes")){let O=e.writeAttributes,I=r;if(r===I)if(Array.isArray(O)){if(O.length<1)return oe.errors=[c],!1;{var de=!0;
let D=O.length;for(let q=0;q<D;q++){let j=r;Tt(O[q],c)||(n=n===null?Tt.errors:n.concat(Tt.errors),r=n.length);var de=j===r;if(!de)break}if(de){let q=O.length,j;
if(q>1){e:for(;q--;)for(j=q;j--;)if(Pn(O[q],O[j]))return oe.errors=[c],!1}}}}else return oe.errors=[c],!1;var l=I===r}else var l=!0;if(l){if(e.tokenValidity!==void 0&&
f.call(e,"tokenValidity")){let I=r;Hn(e.tokenValidity,c)||(n=n===null?Hn.errors:n.concat(Hn.errors),r=n.length);var l=I===r}else var l=!0;if(l)if(e.refreshTokenRotation!==
void 0&&f.call(e,"refreshTokenRotation")){let I=e.refreshTokenRotation,C=r,D=r,q=!1,j=r;Yn(I,c)||(n=n===null?Yn.errors:n.concat(Yn.errors),r=n.length);var Z=j===
r;q=q||Z;let x=r;if(I!=="off"){let G=c;n===null?n=[G]:n.push(G),r++}var Z=x===r;if(q=q||Z,q)r=D,n!==null&&(D?n.length=D:n=null);else{let G=c;return n===null?n=[
G]:n.push(G),r++,oe.errors=n,!1}var l=C===r}else var l=!0}}}}}}}}}}}}}}}}}else return oe.errors=[c],!1;return oe.errors=n,r===0}oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var FO={properties:{providers:0,whenUnsafe:0,whenNoMatch:0,nativeSignUp:0,replaces:0,messages:0,linkInvitedUsers:0,afterLink:0,function:0}};function Ht(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ht.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let u of Object.keys(e))if(!(u==="trustEmail"||u==="emailVerified"||u==="emailDo\
mains"))return Ht.errors=[c],!1;if(p===r){if(e.trustEmail!==void 0&&f.call(e,"trustEmail")){let u=e.trustEmail,h=r;if(typeof u!="string")return Ht.errors=[c],!1;
if(!(u==="verifiedClaim"||u==="attested"))return Ht.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.emailVerified!==void 0&&f.call(e,"emailVerified")){let h=e.
emailVerified,y=r;if(typeof h!="string")return Ht.errors=[c],!1;if(h!=="always")return Ht.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.emailDomains!==void 0&&
f.call(e,"emailDomains")){let h=e.emailDomains,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return Ht.errors=[c],!1;{var m=!0;let w=h.length;for(let b=0;b<w;b++){
let k=r;Zt(h[b],c)||(n=n===null?Zt.errors:n.concat(Zt.errors),r=n.length);var m=k===r;if(!m)break}if(m){let b=h.length,k;if(b>1){e:for(;b--;)for(k=b;k--;)if(Pn(
h[b],h[k]))return Ht.errors=[c],!1}}}}else return Ht.errors=[c],!1;var l=y===r}else var l=!0}}}else return Ht.errors=[c],!1;return Ht.errors=n,r===0}Ht.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var jO={properties:{ACCOUNT_LINKED:0,ACCOUNT_DISABLED:0,EMAIL_DOMAIN_NOT_ALLOWED:0,EMAIL_IN_USE:0,EMAIL_NOT_USABLE:0,
LINK_REFUSED:0,NOT_INVITED:0,PROFILE_EXISTS:0,PROFILE_INCOMPLETE:0,SIGN_IN_IN_PROGRESS:0,SIGN_IN_MISCONFIGURED:0,SIGN_IN_REFUSED:0,SIGN_IN_UNAVAILABLE:0,TOO_MANY_IDENTITIES:0}},
qO=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u");function me(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(R(e)>200)return me.errors=[c],!1;if(R(e)<1)return me.errors=[c],!1;if(!qO.test(e))return me.errors=[c],!1}else return me.
errors=[c],!1;return me.errors=n,r===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function wn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=wn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){if(Object.keys(e).length<1)return wn.errors=[c],!1;{let m=r;for(let p of Object.keys(e))if(!f.call(jO.properties,p))return wn.errors=[c],!1;if(m===r){
if(e.ACCOUNT_LINKED!==void 0&&f.call(e,"ACCOUNT_LINKED")){let p=r;me(e.ACCOUNT_LINKED,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=p===r}else
var l=!0;if(l){if(e.ACCOUNT_DISABLED!==void 0&&f.call(e,"ACCOUNT_DISABLED")){let u=r;me(e.ACCOUNT_DISABLED,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);
var l=u===r}else var l=!0;if(l){if(e.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&f.call(e,"EMAIL_DOMAIN_NOT_ALLOWED")){let h=r;me(e.EMAIL_DOMAIN_NOT_ALLOWED,c)||(n=n===null?
me.errors:n.concat(me.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.EMAIL_IN_USE!==void 0&&f.call(e,"EMAIL_IN_USE")){let y=r;me(e.EMAIL_IN_USE,c)||(n=
n===null?me.errors:n.concat(me.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.EMAIL_NOT_USABLE!==void 0&&f.call(e,"EMAIL_NOT_USABLE")){let g=r;me(e.EMAIL_NOT_USABLE,
c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.LINK_REFUSED!==void 0&&f.call(e,"LINK_REFUSED")){let w=r;me(e.LINK_REFUSED,
c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.NOT_INVITED!==void 0&&f.call(e,"NOT_INVITED")){let b=r;me(e.NOT_INVITED,
c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=b===r}else var l=!0;if(l){if(e.PROFILE_EXISTS!==void 0&&f.call(e,"PROFILE_EXISTS")){let k=r;me(e.
PROFILE_EXISTS,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=k===r}else var l=!0;if(l){if(e.PROFILE_INCOMPLETE!==void 0&&f.call(e,"PROFILE_INC\
OMPLETE")){let A=r;me(e.PROFILE_INCOMPLETE,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=A===r}else var l=!0;if(l){if(e.SIGN_IN_IN_PROGRESS!==
void 0&&f.call(e,"SIGN_IN_IN_PROGRESS")){let P=r;me(e.SIGN_IN_IN_PROGRESS,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=P===r}else var l=!0;if(l){
if(e.SIGN_IN_MISCONFIGURED!==void 0&&f.call(e,"SIGN_IN_MISCONFIGURED")){let S=r;me(e.SIGN_IN_MISCONFIGURED,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);
var l=S===r}else var l=!0;if(l){if(e.SIGN_IN_REFUSED!==void 0&&f.call(e,"SIGN_IN_REFUSED")){let E=r;me(e.SIGN_IN_REFUSED,c)||(n=n===null?me.errors:n.concat(me.errors),
r=n.length);var l=E===r}else var l=!0;if(l){if(e.SIGN_IN_UNAVAILABLE!==void 0&&f.call(e,"SIGN_IN_UNAVAILABLE")){let M=r;me(e.SIGN_IN_UNAVAILABLE,c)||(n=n===null?
me.errors:n.concat(me.errors),r=n.length);var l=M===r}else var l=!0;if(l)if(e.TOO_MANY_IDENTITIES!==void 0&&f.call(e,"TOO_MANY_IDENTITIES")){let M=r;me(e.TOO_MANY_IDENTITIES,
c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var l=M===r}else var l=!0}}}}}}}}}}}}}}}else return wn.errors=[c],!1;return wn.errors=n,r===0}wn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var VO={properties:{memoryMb:0,architecture:0,runtime:0,logRetentionDays:0,rolePath:0,permissionsBoundaryArn:0,dashboard:0,
alarmTopicArn:0,reservedConcurrency:0,kmsKeyArn:0,codeSigningConfigArn:0}},WO=new RegExp("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),zO=new RegExp("^arn:aws(?:-[a\
-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),KO=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256\
}(?:\\.fifo)?$","u"),_w=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),BO=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$",
"u");function Ee(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ee.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(!f.call(VO.properties,p))
return Ee.errors=[c],!1;if(m===r){if(e.memoryMb!==void 0&&f.call(e,"memoryMb")){let p=e.memoryMb,u=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Ee.
errors=[c],!1;if(r===u&&typeof p=="number"&&isFinite(p)){if(p>10240||isNaN(p))return Ee.errors=[c],!1;if(p<128||isNaN(p))return Ee.errors=[c],!1}var l=u===r}else
var l=!0;if(l){if(e.architecture!==void 0&&f.call(e,"architecture")){let u=e.architecture,h=r;if(typeof u!="string")return Ee.errors=[c],!1;if(!(u==="arm64"||u===
"x86_64"))return Ee.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.runtime!==void 0&&f.call(e,"runtime")){let h=e.runtime,y=r;if(typeof h!="string")return Ee.
errors=[c],!1;if(!(h==="nodejs22.x"||h==="nodejs24.x"))return Ee.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.logRetentionDays!==void 0&&f.call(e,"logRete\
ntionDays")){let y=e.logRetentionDays,g=r;if(!(y===1||y===3||y===5||y===7||y===14||y===30||y===60||y===90||y===120||y===150||y===180||y===365||y===400||y===545||
y===731||y===1096||y===1827||y===2192||y===2557||y===2922||y===3288||y===3653))return Ee.errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.rolePath!==void 0&&f.
call(e,"rolePath")){let g=e.rolePath,w=r;if(r===w)if(typeof g=="string"){if(R(g)>512)return Ee.errors=[c],!1;if(!WO.test(g))return Ee.errors=[c],!1}else return Ee.
errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.permissionsBoundaryArn!==void 0&&f.call(e,"permissionsBoundaryArn")){let w=e.permissionsBoundaryArn,b=r;if(r===
b)if(typeof w=="string"){if(!zO.test(w))return Ee.errors=[c],!1}else return Ee.errors=[c],!1;var l=b===r}else var l=!0;if(l){if(e.dashboard!==void 0&&f.call(e,"\
dashboard")){let b=r;if(typeof e.dashboard!="boolean")return Ee.errors=[c],!1;var l=b===r}else var l=!0;if(l){if(e.alarmTopicArn!==void 0&&f.call(e,"alarmTopicA\
rn")){let k=e.alarmTopicArn,A=r;if(r===A)if(typeof k=="string"){if(!KO.test(k))return Ee.errors=[c],!1}else return Ee.errors=[c],!1;var l=A===r}else var l=!0;if(l){
if(e.reservedConcurrency!==void 0&&f.call(e,"reservedConcurrency")){let A=e.reservedConcurrency,P=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Ee.
errors=[c],!1;if(r===P&&typeof A=="number"&&isFinite(A)){if(A>1e4||isNaN(A))return Ee.errors=[c],!1;if(A<1||isNaN(A))return Ee.errors=[c],!1}var l=P===r}else var l=!0;
if(l){if(e.kmsKeyArn!==void 0&&f.call(e,"kmsKeyArn")){let P=e.kmsKeyArn,S=r;if(r===S)if(typeof P=="string"){if(!_w.test(P))return Ee.errors=[c],!1}else return Ee.
errors=[c],!1;var l=S===r}else var l=!0;if(l)if(e.codeSigningConfigArn!==void 0&&f.call(e,"codeSigningConfigArn")){let P=e.codeSigningConfigArn,S=r;if(r===S)if(typeof P==
"string"){if(!BO.test(P))return Ee.errors=[c],!1}else return Ee.errors=[c],!1;var l=S===r}else var l=!0}}}}}}}}}}}else return Ee.errors=[c],!1;return Ee.errors=
n,r===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function at(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=at.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=r;for(let y of Object.
keys(e))if(!f.call(FO.properties,y))return at.errors=[c],!1;if(h===r){if(e.providers!==void 0&&f.call(e,"providers")){let y=e.providers,g=r,w=r,b=!1,k=r;if(r===
k)if(Array.isArray(y))if(y.length<1){let S=c;n===null?n=[S]:n.push(S),r++}else{var l=!0;let S=y.length;for(let E=0;E<S;E++){let M=r;if(typeof y[E]!="string"){let re=c;
n===null?n=[re]:n.push(re),r++}var l=M===r;if(!l)break}if(l){let E=y.length,M;if(E>1){let T={};for(;E--;){let re=y[E];if(typeof re=="string"){if(typeof T[re]=="\
number"){M=T[re];let Y=c;n===null?n=[Y]:n.push(Y),r++;break}T[re]=E}}}}}else{let S=c;n===null?n=[S]:n.push(S),r++}var p=k===r;b=b||p;let A=r;if(r===A)if(y&&typeof y==
"object"&&!Array.isArray(y))if(Object.keys(y).length<1){let S=c;n===null?n=[S]:n.push(S),r++}else for(let S of Object.keys(y)){let E=r;Ht(y[S],c)||(n=n===null?Ht.
errors:n.concat(Ht.errors),r=n.length);var m=E===r;if(!m)break}else{let S=c;n===null?n=[S]:n.push(S),r++}var p=A===r;if(b=b||p,b)r=w,n!==null&&(w?n.length=w:n=null);else{
let S=c;return n===null?n=[S]:n.push(S),r++,at.errors=n,!1}var u=g===r}else var u=!0;if(u){if(e.whenUnsafe!==void 0&&f.call(e,"whenUnsafe")){let g=e.whenUnsafe,
w=r;if(typeof g!="string")return at.errors=[c],!1;if(!(g==="separateUser"||g==="reject"))return at.errors=[c],!1;var u=w===r}else var u=!0;if(u){if(e.whenNoMatch!==
void 0&&f.call(e,"whenNoMatch")){let w=e.whenNoMatch,b=r;if(typeof w!="string")return at.errors=[c],!1;if(!(w==="createUser"||w==="createNative"||w==="reject"))
return at.errors=[c],!1;var u=b===r}else var u=!0;if(u){if(e.nativeSignUp!==void 0&&f.call(e,"nativeSignUp")){let b=e.nativeSignUp,k=r;if(typeof b!="string")return at.
errors=[c],!1;if(!(b==="allow"||b==="refuseKnownEmail"))return at.errors=[c],!1;var u=k===r}else var u=!0;if(u){if(e.replaces!==void 0&&f.call(e,"replaces")){let k=e.
replaces,A=r;if(r===A)if(typeof k=="string"){if(R(k)>300)return at.errors=[c],!1;if(!xw.test(k))return at.errors=[c],!1}else return at.errors=[c],!1;var u=A===r}else
var u=!0;if(u){if(e.messages!==void 0&&f.call(e,"messages")){let A=r;wn(e.messages,c)||(n=n===null?wn.errors:n.concat(wn.errors),r=n.length);var u=A===r}else var u=!0;
if(u){if(e.linkInvitedUsers!==void 0&&f.call(e,"linkInvitedUsers")){let P=r;if(typeof e.linkInvitedUsers!="boolean")return at.errors=[c],!1;var u=P===r}else var u=!0;
if(u){if(e.afterLink!==void 0&&f.call(e,"afterLink")){let S=e.afterLink,E=r;if(typeof S!="string")return at.errors=[c],!1;if(!(S==="continue"||S==="retry"))return at.
errors=[c],!1;var u=E===r}else var u=!0;if(u)if(e.function!==void 0&&f.call(e,"function")){let S=r;Ee(e.function,c)||(n=n===null?Ee.errors:n.concat(Ee.errors),r=
n.length);var u=S===r}else var u=!0}}}}}}}}}else return at.errors=[c],!1;return at.errors=n,r===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var GO=new RegExp(
"^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$","u");function Nr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Nr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if((e.prefix===void 0||!f.call(e,"prefix"))&&(l="prefix"))return Nr.errors=[c],!1;{let m=r;for(let p of Object.keys(e))if(p!=="prefix")return Nr.
errors=[c],!1;if(m===r&&e.prefix!==void 0&&f.call(e,"prefix")){let p=e.prefix;if(r===r)if(typeof p=="string"){if(R(p)>512)return Nr.errors=[c],!1;if(!GO.test(p))
return Nr.errors=[c],!1}else return Nr.errors=[c],!1}}}else return Nr.errors=[c],!1;return Nr.errors=n,r===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var JO=new RegExp("^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$","u");function ur(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=ur.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.
secretsManager===void 0||!f.call(e,"secretsManager"))&&(m="secretsManager"))return ur.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="secretsManage\
r"||u==="kmsKeyArn"))return ur.errors=[c],!1;if(p===r){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u==
"string"){if(R(u)>448)return ur.errors=[c],!1;if(!JO.test(u))return ur.errors=[c],!1}else return ur.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.kmsKeyArn!==
void 0&&f.call(e,"kmsKeyArn")){let u=e.kmsKeyArn,h=r;if(r===h)if(typeof u=="string"){if(!_w.test(u))return ur.errors=[c],!1}else return ur.errors=[c],!1;var l=h===
r}else var l=!0}}}else return ur.errors=[c],!1;return ur.errors=n,r===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Zn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Zn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(!(p==="ssm"||p==="clientSecrets"))return Zn.errors=[c],!1;if(m===
r){if(e.ssm!==void 0&&f.call(e,"ssm")){let p=r;Nr(e.ssm,c)||(n=n===null?Nr.errors:n.concat(Nr.errors),r=n.length);var l=p===r}else var l=!0;if(l)if(e.clientSecrets!==
void 0&&f.call(e,"clientSecrets")){let p=r;ur(e.clientSecrets,c)||(n=n===null?ur.errors:n.concat(ur.errors),r=n.length);var l=p===r}else var l=!0}}else return Zn.
errors=[c],!1;return Zn.errors=n,r===0}Zn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var HO=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.\
[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u");function kn(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=kn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="str\
ing"){if(R(e)>200)return kn.errors=[c],!1;if(!HO.test(e))return kn.errors=[c],!1}else return kn.errors=[c],!1;return kn.errors=n,r===0}kn.evaluated={dynamicProps:!1,
dynamicItems:!1};var YO=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=\
|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u");function An(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=An.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="str\
ing"){if(R(e)>200)return An.errors=[c],!1;if(!YO.test(e))return An.errors=[c],!1}else return An.errors=[c],!1;return An.errors=n,r===0}An.evaluated={dynamicProps:!1,
dynamicItems:!1};function Kr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Kr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l=r;for(let m of Object.keys(e))if(m!=="path")return Kr.
errors=[c],!1;if(l===r&&e.path!==void 0&&f.call(e,"path")){let m=e.path;if(r===r)if(typeof m=="string"){if(R(m)>1024)return Kr.errors=[c],!1;if(R(m)<1)return Kr.
errors=[c],!1}else return Kr.errors=[c],!1}}else return Kr.errors=[c],!1;return Kr.errors=n,r===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ZO={
properties:{bucket:0,key:0,region:0,encrypt:0,kmsKeyId:0,useLockfile:0,dynamodbTable:0,workspaceKeyPrefix:0,profile:0,assumeRole:0}},XO=new RegExp("^(?!\\d+\\.\\d+\
\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),QO=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),eT=new RegExp("^((\
arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32\
})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),tT=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),rT=new RegExp(
"^[^/](?:[\\s\\S]*[^/])?$","u"),nT=new RegExp("^[\\w+=,.@:/-]+$","u");function Ot(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Ot.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.
roleArn===void 0||!f.call(e,"roleArn"))&&(m="roleArn"))return Ot.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="roleArn"||u==="externalId"))return Ot.
errors=[c],!1;if(p===r){if(e.roleArn!==void 0&&f.call(e,"roleArn")){let u=e.roleArn,h=r;if(r===h)if(typeof u=="string"){if(!Iw.test(u))return Ot.errors=[c],!1}else
return Ot.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.externalId!==void 0&&f.call(e,"externalId")){let u=e.externalId,h=r;if(r===h)if(typeof u=="string"){
if(R(u)>1224)return Ot.errors=[c],!1;if(R(u)<2)return Ot.errors=[c],!1;if(!nT.test(u))return Ot.errors=[c],!1}else return Ot.errors=[c],!1;var l=h===r}else var l=!0}}}else
return Ot.errors=[c],!1;return Ot.errors=n,r===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Oe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let m;if((e.bucket===void 0||!f.call(e,"bucket"))&&(m="bucket")||(e.key===void 0||!f.call(e,"key"))&&(m="key")||(e.region===void 0||
!f.call(e,"region"))&&(m="region"))return Oe.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!f.call(ZO.properties,u))return Oe.errors=[c],!1;if(p===r){if(e.
bucket!==void 0&&f.call(e,"bucket")){let u=e.bucket,h=r;if(r===h)if(typeof u=="string"){if(R(u)>63)return Oe.errors=[c],!1;if(R(u)<3)return Oe.errors=[c],!1;if(!XO.
test(u))return Oe.errors=[c],!1}else return Oe.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.key!==void 0&&f.call(e,"key")){let h=e.key,y=r;if(r===y)if(typeof h==
"string"){if(R(h)>1024)return Oe.errors=[c],!1;if(R(h)<1)return Oe.errors=[c],!1;if(!QO.test(h))return Oe.errors=[c],!1}else return Oe.errors=[c],!1;var l=y===r}else
var l=!0;if(l){if(e.region!==void 0&&f.call(e,"region")){let y=e.region,g=r;if(r===g)if(typeof y=="string"){if(!Sw.test(y))return Oe.errors=[c],!1}else return Oe.
errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.encrypt!==void 0&&f.call(e,"encrypt")){let g=r;if(typeof e.encrypt!="boolean")return Oe.errors=[c],!1;var l=g===
r}else var l=!0;if(l){if(e.kmsKeyId!==void 0&&f.call(e,"kmsKeyId")){let w=e.kmsKeyId,b=r;if(r===b)if(typeof w=="string"){if(R(w)>2048)return Oe.errors=[c],!1;if(!eT.
test(w))return Oe.errors=[c],!1}else return Oe.errors=[c],!1;var l=b===r}else var l=!0;if(l){if(e.useLockfile!==void 0&&f.call(e,"useLockfile")){let b=r;if(typeof e.
useLockfile!="boolean")return Oe.errors=[c],!1;var l=b===r}else var l=!0;if(l){if(e.dynamodbTable!==void 0&&f.call(e,"dynamodbTable")){let k=e.dynamodbTable,A=r;
if(r===A)if(typeof k=="string"){if(!tT.test(k))return Oe.errors=[c],!1}else return Oe.errors=[c],!1;var l=A===r}else var l=!0;if(l){if(e.workspaceKeyPrefix!==void 0&&
f.call(e,"workspaceKeyPrefix")){let A=e.workspaceKeyPrefix,P=r;if(r===P)if(typeof A=="string"){if(R(A)>1024)return Oe.errors=[c],!1;if(R(A)<1)return Oe.errors=[
c],!1;if(!rT.test(A))return Oe.errors=[c],!1}else return Oe.errors=[c],!1;var l=P===r}else var l=!0;if(l){if(e.profile!==void 0&&f.call(e,"profile")){let P=e.profile,
S=r;if(r===S)if(typeof P=="string"){if(R(P)>256)return Oe.errors=[c],!1;if(R(P)<1)return Oe.errors=[c],!1}else return Oe.errors=[c],!1;var l=S===r}else var l=!0;
if(l)if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let P=r;Ot(e.assumeRole,c)||(n=n===null?Ot.errors:n.concat(Ot.errors),r=n.length);var l=P===r}else var l=!0}}}}}}}}}}}else
return Oe.errors=[c],!1;return Oe.errors=n,r===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var iT=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u");
function Pr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Pr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.bucket===void 0||!f.call(e,"bucket"))&&(m="bucket"))return Pr.
errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="bucket"||u==="prefix"||u==="kmsEncryptionKey"))return Pr.errors=[c],!1;if(p===r){if(e.bucket!==void 0&&
f.call(e,"bucket")){let u=e.bucket,h=r;if(r===h)if(typeof u=="string"){if(R(u)>222)return Pr.errors=[c],!1;if(R(u)<3)return Pr.errors=[c],!1;if(!iT.test(u))return Pr.
errors=[c],!1}else return Pr.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=r;xe(e.prefix,c)||(n=n===null?xe.errors:
n.concat(xe.errors),r=n.length);var l=h===r}else var l=!0;if(l)if(e.kmsEncryptionKey!==void 0&&f.call(e,"kmsEncryptionKey")){let h=r;xe(e.kmsEncryptionKey,c)||(n=
n===null?xe.errors:n.concat(xe.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Pr.errors=[c],!1;return Pr.errors=n,r===0}Pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var oT=new RegExp("^[a-z0-9]{3,24}$","u"),sT=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),aT=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[\
0-9A-Fa-f]{12}$","u");function bt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=bt.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.storageAccountName===void 0||!f.call(
e,"storageAccountName"))&&(m="storageAccountName")||(e.containerName===void 0||!f.call(e,"containerName"))&&(m="containerName")||(e.key===void 0||!f.call(e,"key"))&&
(m="key"))return bt.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="resourceGroupName"||u==="storageAccountName"||u==="containerName"||u==="key"||u===
"subscriptionId"||u==="tenantId"||u==="useAzureadAuth"||u==="useOidc"))return bt.errors=[c],!1;if(p===r){if(e.resourceGroupName!==void 0&&f.call(e,"resourceGrou\
pName")){let u=r;xe(e.resourceGroupName,c)||(n=n===null?xe.errors:n.concat(xe.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.storageAccountName!==void 0&&
f.call(e,"storageAccountName")){let h=e.storageAccountName,y=r;if(r===y)if(typeof h=="string"){if(!oT.test(h))return bt.errors=[c],!1}else return bt.errors=[c],
!1;var l=y===r}else var l=!0;if(l){if(e.containerName!==void 0&&f.call(e,"containerName")){let y=e.containerName,g=r;if(r===g)if(typeof y=="string"){if(R(y)>63)
return bt.errors=[c],!1;if(R(y)<3)return bt.errors=[c],!1;if(!sT.test(y))return bt.errors=[c],!1}else return bt.errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.
key!==void 0&&f.call(e,"key")){let g=r;xe(e.key,c)||(n=n===null?xe.errors:n.concat(xe.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.subscriptionId!==
void 0&&f.call(e,"subscriptionId")){let w=e.subscriptionId,b=r;if(r===b)if(typeof w=="string"){if(!aT.test(w))return bt.errors=[c],!1}else return bt.errors=[c],
!1;var l=b===r}else var l=!0;if(l){if(e.tenantId!==void 0&&f.call(e,"tenantId")){let b=r;xe(e.tenantId,c)||(n=n===null?xe.errors:n.concat(xe.errors),r=n.length);
var l=b===r}else var l=!0;if(l){if(e.useAzureadAuth!==void 0&&f.call(e,"useAzureadAuth")){let k=r;if(typeof e.useAzureadAuth!="boolean")return bt.errors=[c],!1;
var l=k===r}else var l=!0;if(l)if(e.useOidc!==void 0&&f.call(e,"useOidc")){let k=r;if(typeof e.useOidc!="boolean")return bt.errors=[c],!1;var l=k===r}else var l=!0}}}}}}}}}else
return bt.errors=[c],!1;return bt.errors=n,r===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lT=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z\
0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u");function Yt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Yt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>
1024)return Yt.errors=[c],!1;if(!lT.test(e))return Yt.errors=[c],!1}else return Yt.errors=[c],!1;return Yt.errors=n,r===0}Yt.evaluated={dynamicProps:!1,dynamicItems:!1};
function Rt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Rt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.address===void 0||!f.call(e,"address"))&&(m="address"))return Rt.
errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="address"||u==="lockAddress"||u==="unlockAddress"||u==="updateMethod"||u==="lockMethod"||u==="unlock\
Method"||u==="retryMax"))return Rt.errors=[c],!1;if(p===r){if(e.address!==void 0&&f.call(e,"address")){let u=r;Yt(e.address,c)||(n=n===null?Yt.errors:n.concat(Yt.
errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.lockAddress!==void 0&&f.call(e,"lockAddress")){let h=r;Yt(e.lockAddress,c)||(n=n===null?Yt.errors:n.concat(
Yt.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.unlockAddress!==void 0&&f.call(e,"unlockAddress")){let y=r;Yt(e.unlockAddress,c)||(n=n===null?Yt.errors:
n.concat(Yt.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.updateMethod!==void 0&&f.call(e,"updateMethod")){let g=e.updateMethod,w=r;if(typeof g!="str\
ing")return Rt.errors=[c],!1;if(!(g==="POST"||g==="PUT"))return Rt.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.lockMethod!==void 0&&f.call(e,"lockMethod")){
let w=e.lockMethod,b=r;if(typeof w!="string")return Rt.errors=[c],!1;if(!(w==="LOCK"||w==="POST"||w==="PUT"))return Rt.errors=[c],!1;var l=b===r}else var l=!0;if(l){
if(e.unlockMethod!==void 0&&f.call(e,"unlockMethod")){let b=e.unlockMethod,k=r;if(typeof b!="string")return Rt.errors=[c],!1;if(!(b==="UNLOCK"||b==="DELETE"||b===
"POST"||b==="PUT"))return Rt.errors=[c],!1;var l=k===r}else var l=!0;if(l)if(e.retryMax!==void 0&&f.call(e,"retryMax")){let b=e.retryMax,k=r;if(!(typeof b=="num\
ber"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Rt.errors=[c],!1;if(r===k&&typeof b=="number"&&isFinite(b)){if(b>100||isNaN(b))return Rt.errors=[c],!1;if(b<0||isNaN(
b))return Rt.errors=[c],!1}var l=k===r}else var l=!0}}}}}}}}else return Rt.errors=[c],!1;return Rt.errors=n,r===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var cT=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u");function pt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=pt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return pt.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="nam\
e"||u==="tags"||u==="project"||u==="prefix"))return pt.errors=[c],!1;if(p===r){if(e.name!==void 0&&f.call(e,"name")){let u=e.name,h=r;if(r===h)if(typeof u=="str\
ing"){if(R(u)>90)return pt.errors=[c],!1;if(R(u)<1)return pt.errors=[c],!1;if(!tl.test(u))return pt.errors=[c],!1}else return pt.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.tags!==void 0&&f.call(e,"tags")){let h=e.tags,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return pt.errors=[c],!1;{var m=!0;let w=h.length;for(let b=0;b<
w;b++){let k=r;xe(h[b],c)||(n=n===null?xe.errors:n.concat(xe.errors),r=n.length);var m=k===r;if(!m)break}if(m){let b=h.length,k;if(b>1){e:for(;b--;)for(k=b;k--;)
if(Pn(h[b],h[k]))return pt.errors=[c],!1}}}}else return pt.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.project!==void 0&&f.call(e,"project")){let y=r;xe(
e.project,c)||(n=n===null?xe.errors:n.concat(xe.errors),r=n.length);var l=y===r}else var l=!0;if(l)if(e.prefix!==void 0&&f.call(e,"prefix")){let y=e.prefix,g=r;
if(r===g)if(typeof y=="string"){if(R(y)>90)return pt.errors=[c],!1;if(R(y)<1)return pt.errors=[c],!1;if(!tl.test(y))return pt.errors=[c],!1}else return pt.errors=
[c],!1;var l=g===r}else var l=!0}}}}}else return pt.errors=[c],!1;return pt.errors=n,r===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function At(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=At.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.organization===void 0||!f.call(e,"organization"))&&(m="organization")||(e.workspaces===
void 0||!f.call(e,"workspaces"))&&(m="workspaces"))return At.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="hostname"||u==="organization"||u==="wo\
rkspaces"))return At.errors=[c],!1;if(p===r){if(e.hostname!==void 0&&f.call(e,"hostname")){let u=e.hostname,h=r;if(r===h)if(typeof u=="string"){if(R(u)>253)return At.
errors=[c],!1;if(!cT.test(u))return At.errors=[c],!1}else return At.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.organization!==void 0&&f.call(e,"organiza\
tion")){let h=e.organization,y=r;if(r===y)if(typeof h=="string"){if(R(h)>90)return At.errors=[c],!1;if(R(h)<1)return At.errors=[c],!1;if(!tl.test(h))return At.errors=
[c],!1}else return At.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.workspaces!==void 0&&f.call(e,"workspaces")){let h=r;pt(e.workspaces,c)||(n=n===null?pt.
errors:n.concat(pt.errors),r=n.length);var l=h===r}else var l=!0}}}}else return At.errors=[c],!1;return At.errors=n,r===0}At.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function sn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=sn.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length>1)return sn.errors=[c],!1;if(Object.
keys(e).length<1)return sn.errors=[c],!1;{let m=r;for(let p of Object.keys(e))if(!(p==="local"||p==="s3"||p==="gcs"||p==="azurerm"||p==="http"||p==="cloud"||p===
"remote"))return sn.errors=[c],!1;if(m===r){if(e.local!==void 0&&f.call(e,"local")){let p=r;Kr(e.local,c)||(n=n===null?Kr.errors:n.concat(Kr.errors),r=n.length);
var l=p===r}else var l=!0;if(l){if(e.s3!==void 0&&f.call(e,"s3")){let u=r;Oe(e.s3,c)||(n=n===null?Oe.errors:n.concat(Oe.errors),r=n.length);var l=u===r}else var l=!0;
if(l){if(e.gcs!==void 0&&f.call(e,"gcs")){let h=r;Pr(e.gcs,c)||(n=n===null?Pr.errors:n.concat(Pr.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.azurerm!==
void 0&&f.call(e,"azurerm")){let y=r;bt(e.azurerm,c)||(n=n===null?bt.errors:n.concat(bt.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.http!==void 0&&
f.call(e,"http")){let g=r;Rt(e.http,c)||(n=n===null?Rt.errors:n.concat(Rt.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.cloud!==void 0&&f.call(e,"clo\
ud")){let w=r;At(e.cloud,c)||(n=n===null?At.errors:n.concat(At.errors),r=n.length);var l=w===r}else var l=!0;if(l)if(e.remote!==void 0&&f.call(e,"remote")){let w=r;
At(e.remote,c)||(n=n===null?At.errors:n.concat(At.errors),r=n.length);var l=w===r}else var l=!0}}}}}}}}else return sn.errors=[c],!1;return sn.errors=n,r===0}sn.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dT=new RegExp("^[0-9]{12}$","u");function lt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=lt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u=r;for(let h of Object.keys(e))if(!(h==="requiredVersion"||h==="awsProviderVersion"||h==="backend"||h==="assumeRole"||h==="allowedAccountIds"||
h==="include"))return lt.errors=[c],!1;if(u===r){if(e.requiredVersion!==void 0&&f.call(e,"requiredVersion")){let h=r;kn(e.requiredVersion,c)||(n=n===null?kn.errors:
n.concat(kn.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.awsProviderVersion!==void 0&&f.call(e,"awsProviderVersion")){let y=r;An(e.awsProviderVersion,
c)||(n=n===null?An.errors:n.concat(An.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.backend!==void 0&&f.call(e,"backend")){let g=r;sn(e.backend,c)||(n=
n===null?sn.errors:n.concat(sn.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let w=r;Ot(e.assumeRole,c)||
(n=n===null?Ot.errors:n.concat(Ot.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.allowedAccountIds!==void 0&&f.call(e,"allowedAccountIds")){let b=e.allowedAccountIds,
k=r;if(r===k)if(Array.isArray(b)){if(b.length<1)return lt.errors=[c],!1;{var m=!0;let P=b.length;for(let S=0;S<P;S++){let E=b[S],M=r;if(r===M)if(typeof E=="stri\
ng"){if(!dT.test(E))return lt.errors=[c],!1}else return lt.errors=[c],!1;var m=M===r;if(!m)break}if(m){let S=b.length,E;if(S>1){let M={};for(;S--;){let T=b[S];if(typeof T==
"string"){if(typeof M[T]=="number")return E=M[T],lt.errors=[c],!1;M[T]=S}}}}}}else return lt.errors=[c],!1;var l=k===r}else var l=!0;if(l)if(e.include!==void 0&&
f.call(e,"include")){let b=e.include,k=r;if(r===k)if(Array.isArray(b)){if(b.length>50)return lt.errors=[c],!1;if(b.length<1)return lt.errors=[c],!1;{var p=!0;let P=b.
length;for(let S=0;S<P;S++){let E=b[S],M=r;if(r===M)if(typeof E=="string"){if(R(E)>512)return lt.errors=[c],!1;if(R(E)<1)return lt.errors=[c],!1;if(!Pw.test(E))
return lt.errors=[c],!1}else return lt.errors=[c],!1;var p=M===r;if(!p)break}if(p){let S=b.length,E;if(S>1){let M={};for(;S--;){let T=b[S];if(typeof T=="string"){
if(typeof M[T]=="number")return E=M[T],lt.errors=[c],!1;M[T]=S}}}}}}else return lt.errors=[c],!1;var l=k===r}else var l=!0}}}}}}else return lt.errors=[c],!1;return lt.
errors=n,r===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var uT=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Wt(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Wt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.rule===void 0||!f.call(e,"rule"))&&(m="rule")||(e.reason===void 0||!f.call(e,"reason"))&&(m="reason"))
return Wt.errors=[c],!1;{let p=r;for(let u of Object.keys(e))if(!(u==="rule"||u==="at"||u==="reason"))return Wt.errors=[c],!1;if(p===r){if(e.rule!==void 0&&f.call(
e,"rule")){let u=e.rule,h=r;if(r===h)if(typeof u=="string"){if(!uT.test(u))return Wt.errors=[c],!1}else return Wt.errors=[c],!1;var l=h===r}else var l=!0;if(l){
if(e.at!==void 0&&f.call(e,"at")){let h=e.at,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return Wt.errors=[c],!1}else return Wt.errors=[c],!1;var l=y===r}else
var l=!0;if(l)if(e.reason!==void 0&&f.call(e,"reason")){let h=e.reason,y=r;if(r===y)if(typeof h=="string"){if(R(h)>1024)return Wt.errors=[c],!1;if(R(h)<1)return Wt.
errors=[c],!1}else return Wt.errors=[c],!1;var l=y===r}else var l=!0}}}}else return Wt.errors=[c],!1;return Wt.errors=n,r===0}Wt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function _e(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=_e.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.version===void 0||!f.call(e,"version"))&&(k="ve\
rsion")||(e.name===void 0||!f.call(e,"name"))&&(k="name")||(e.region===void 0||!f.call(e,"region"))&&(k="region")||(e.userPool===void 0||!f.call(e,"userPool"))&&
(k="userPool"))return _e.errors=[c],!1;{let A=r;for(let P of Object.keys(e))if(!f.call(mO.properties,P))return _e.errors=[c],!1;if(A===r){if(e.version!==void 0&&
f.call(e,"version")){let P=r;if(e.version!==1)return _e.errors=[c],!1;var l=P===r}else var l=!0;if(l){if(e.name!==void 0&&f.call(e,"name")){let S=e.name,E=r;if(r===
E)if(typeof S=="string"){if(!hO.test(S))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=E===r}else var l=!0;if(l){if(e.region!==void 0&&f.call(e,"reg\
ion")){let E=e.region,M=r;if(r===M)if(typeof E=="string"){if(!Sw.test(E))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=M===r}else var l=!0;if(l){if(e.
tags!==void 0&&f.call(e,"tags")){let M=e.tags,T=r;if(r===T)if(M&&typeof M=="object"&&!Array.isArray(M)){if(Object.keys(M).length>50)return _e.errors=[c],!1;for(let Y of Object.
keys(M)){let de=r;if(typeof Y=="string"){if(R(Y)>128){let Z={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{
limit:128},propertyName:Y};n===null?n=[Z]:n.push(Z),r++}else if(R(Y)<1){let Z={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:Y};n===null?n=[Z]:n.push(Z),r++}}var m=de===r;if(!m){let Z=c;return n===null?n=[Z]:n.push(Z),r++,_e.errors=n,!1}}if(m)for(let Y of Object.
keys(M)){let de=M[Y],Z=r;if(r===Z)if(typeof de=="string"){if(R(de)>256)return _e.errors=[c],!1}else return _e.errors=[c],!1;var p=Z===r;if(!p)break}}else return _e.
errors=[c],!1;var l=T===r}else var l=!0;if(l){if(e.include!==void 0&&f.call(e,"include")){let T=e.include,re=r;if(r===re)if(Array.isArray(T)){if(T.length>50)return _e.
errors=[c],!1;if(T.length<1)return _e.errors=[c],!1;{var u=!0;let de=T.length;for(let Z=0;Z<de;Z++){let B=T[Z],K=r;if(r===K)if(typeof B=="string"){if(R(B)>512)return _e.
errors=[c],!1;if(R(B)<1)return _e.errors=[c],!1;if(!Pw.test(B))return _e.errors=[c],!1}else return _e.errors=[c],!1;var u=K===r;if(!u)break}if(u){let Z=T.length,
B;if(Z>1){let K={};for(;Z--;){let ne=T[Z];if(typeof ne=="string"){if(typeof K[ne]=="number")return B=K[ne],_e.errors=[c],!1;K[ne]=Z}}}}}}else return _e.errors=[
c],!1;var l=re===r}else var l=!0;if(l){if(e.userPool!==void 0&&f.call(e,"userPool")){let re=r;he(e.userPool,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);
var l=re===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"identityProviders")){let Y=e.identityProviders,de=r;if(r===de)if(Y&&typeof Y=="objec\
t"&&!Array.isArray(Y)){if(Object.keys(Y).length>300)return _e.errors=[c],!1;for(let B of Object.keys(Y)){let K=r;if(typeof B=="string"&&!yO.test(B)){let ne={instancePath:t+
"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:B};
n===null?n=[ne]:n.push(ne),r++}var h=K===r;if(!h){let ne=c;return n===null?n=[ne]:n.push(ne),r++,_e.errors=n,!1}}if(h)for(let B of Object.keys(Y)){let K=r;_(Y[B],
c)||(n=n===null?_.errors:n.concat(_.errors),r=n.length);var y=K===r;if(!y)break}}else return _e.errors=[c],!1;var l=de===r}else var l=!0;if(l){if(e.appClients!==
void 0&&f.call(e,"appClients")){let de=e.appClients,Z=r;if(r===Z)if(de&&typeof de=="object"&&!Array.isArray(de)){for(let K of Object.keys(de)){let ne=r;if(typeof K==
"string"&&!Zd.test(K)){let Q={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z][A-Za-z0-9_-]{0,62}$"},propertyName:K};n===null?n=[Q]:n.push(Q),r++}var g=ne===r;if(!g){let Q=c;return n===null?n=[Q]:n.push(Q),r++,_e.errors=n,!1}}if(g)for(let K of Object.
keys(de)){let ne=r;oe(de[K],c)||(n=n===null?oe.errors:n.concat(oe.errors),r=n.length);var w=ne===r;if(!w)break}}else return _e.errors=[c],!1;var l=Z===r}else var l=!0;
if(l){if(e.accountLinking!==void 0&&f.call(e,"accountLinking")){let Z=r;at(e.accountLinking,c)||(n=n===null?at.errors:n.concat(at.errors),r=n.length);var l=Z===
r}else var l=!0;if(l){if(e.publish!==void 0&&f.call(e,"publish")){let B=r;Zn(e.publish,c)||(n=n===null?Zn.errors:n.concat(Zn.errors),r=n.length);var l=B===r}else
var l=!0;if(l){if(e.terraform!==void 0&&f.call(e,"terraform")){let K=r;lt(e.terraform,c)||(n=n===null?lt.errors:n.concat(lt.errors),r=n.length);var l=K===r}else
var l=!0;if(l)if(e.accept!==void 0&&f.call(e,"accept")){let K=e.accept,ne=r;if(r===ne)if(Array.isArray(K)){var b=!0;let ie=K.length;for(let V=0;V<ie;V++){let W=r;
Wt(K[V],c)||(n=n===null?Wt.errors:n.concat(Wt.errors),r=n.length);var b=W===r;if(!b)break}}else return _e.errors=[c],!1;var l=ne===r}else var l=!0}}}}}}}}}}}}}else
return _e.errors=[c],!1;return _e.errors=n,r===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};an.Environments=Bn;var fT=new RegExp("^[a-z][a-z0-9-]{0\
,30}$","u");function Bn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Bn.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return Bn.errors=[c],!1;for(let p of Object.
keys(e)){let u=r;if(typeof p=="string"&&!fT.test(p)){let h={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9\
-]{0,30}$"},propertyName:p};n===null?n=[h]:n.push(h),r++}var l=u===r;if(!l){let h=c;return n===null?n=[h]:n.push(h),r++,Bn.errors=n,!1}}if(l)for(let p of Object.
keys(e)){let u=e[p],h=r;if(!(u&&typeof u=="object"&&!Array.isArray(u)))return Bn.errors=[c],!1;var m=h===r;if(!m)break}}else return Bn.errors=[c],!1;return Bn.errors=
n,r===0}Bn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};an.PatchDefaults=Xi;var pT={properties:{name:0,adopt:0,identityProviders:0,externalProviders:0,formerly:0,
callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,scopes:0,flows:0,authFlows:0,secret:0,readAttributes:0,writeAttributes:0,tokenValidity:0,refreshTokenRotation:0}};
function Er(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Er.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Er.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(
e)){let y=r;for(let g of Object.keys(e))if(!(g==="access"||g==="id"||g==="refresh"||g==="authSession"))return Er.errors=[c],!1;if(y===r){if(e.access!==void 0&&f.
call(e,"access")){let g=e.access,w=r,b=r,k=!1,A=r;we(g,c)||(n=n===null?we.errors:n.concat(we.errors),r=n.length);var l=A===r;k=k||l;let P=r;if(g!==null){let E=c;
n===null?n=[E]:n.push(E),r++}var l=P===r;if(k=k||l,k)r=b,n!==null&&(b?n.length=b:n=null);else{let E=c;return n===null?n=[E]:n.push(E),r++,Er.errors=n,!1}var m=w===
r}else var m=!0;if(m){if(e.id!==void 0&&f.call(e,"id")){let w=e.id,b=r,k=r,A=!1,P=r;we(w,c)||(n=n===null?we.errors:n.concat(we.errors),r=n.length);var p=P===r;A=
A||p;let S=r;if(w!==null){let M=c;n===null?n=[M]:n.push(M),r++}var p=S===r;if(A=A||p,A)r=k,n!==null&&(k?n.length=k:n=null);else{let M=c;return n===null?n=[M]:n.
push(M),r++,Er.errors=n,!1}var m=b===r}else var m=!0;if(m){if(e.refresh!==void 0&&f.call(e,"refresh")){let b=e.refresh,k=r,A=r,P=!1,S=r;we(b,c)||(n=n===null?we.
errors:n.concat(we.errors),r=n.length);var u=S===r;P=P||u;let E=r;if(b!==null){let T=c;n===null?n=[T]:n.push(T),r++}var u=E===r;if(P=P||u,P)r=A,n!==null&&(A?n.length=
A:n=null);else{let T=c;return n===null?n=[T]:n.push(T),r++,Er.errors=n,!1}var m=k===r}else var m=!0;if(m)if(e.authSession!==void 0&&f.call(e,"authSession")){let b=e.
authSession,k=r,A=r,P=!1,S=r;we(b,c)||(n=n===null?we.errors:n.concat(we.errors),r=n.length);var h=S===r;P=P||h;let E=r;if(b!==null){let T=c;n===null?n=[T]:n.push(
T),r++}var h=E===r;if(P=P||h,P)r=A,n!==null&&(A?n.length=A:n=null);else{let T=c;return n===null?n=[T]:n.push(T),r++,Er.errors=n,!1}var m=k===r}else var m=!0}}}}
return Er.errors=n,r===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Sn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Sn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(
e))&&e!==null)return Sn.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(p!=="gracePeriod")return Sn.errors=
[c],!1;if(m===r&&e.gracePeriod!==void 0&&f.call(e,"gracePeriod")){let p=e.gracePeriod,u=r,h=!1,y=r;we(p,c)||(n=n===null?we.errors:n.concat(we.errors),r=n.length);
var l=y===r;h=h||l;let g=r;if(p!==null){let w=c;n===null?n=[w]:n.push(w),r++}var l=g===r;if(h=h||l,h)r=u,n!==null&&(u?n.length=u:n=null);else{let w=c;return n===
null?n=[w]:n.push(w),r++,Sn.errors=n,!1}}}return Sn.errors=n,r===0}Sn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=se.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&
typeof e=="object"&&!Array.isArray(e))&&e!==null)return se.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let ne=r;for(let Q of Object.keys(e))
if(!f.call(pT.properties,Q))return se.errors=[c],!1;if(ne===r){if(e.name!==void 0&&f.call(e,"name")){let Q=e.name,ie=r;if(typeof Q!="string"&&Q!==null)return se.
errors=[c],!1;if(r===ie&&typeof Q=="string"){if(R(Q)>128)return se.errors=[c],!1;if(R(Q)<1)return se.errors=[c],!1;if(!Qo.test(Q))return se.errors=[c],!1}var l=ie===
r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let ie=e.adopt,V=r;if(typeof ie!="string"&&ie!==null)return se.errors=[c],!1;if(r===V&&typeof ie==
"string"){if(R(ie)>128)return se.errors=[c],!1;if(!$w.test(ie))return se.errors=[c],!1}var l=V===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,
"identityProviders")){let V=e.identityProviders,W=r;if(!Array.isArray(V)&&V!==null)return se.errors=[c],!1;if(r===W&&Array.isArray(V)){if(V.length<1)return se.errors=
[c],!1;{var m=!0;let H=V.length;for(let U=0;U<H;U++){let $=r;if(typeof V[U]!="string")return se.errors=[c],!1;var m=$===r;if(!m)break}if(m){let U=V.length,$;if(U>
1){let L={};for(;U--;){let F=V[U];if(typeof F=="string"){if(typeof L[F]=="number")return $=L[F],se.errors=[c],!1;L[F]=U}}}}}}var l=W===r}else var l=!0;if(l){if(e.
externalProviders!==void 0&&f.call(e,"externalProviders")){let W=e.externalProviders,J=r;if(!Array.isArray(W)&&W!==null)return se.errors=[c],!1;if(r===J&&Array.
isArray(W)){if(W.length>300)return se.errors=[c],!1;if(W.length<1)return se.errors=[c],!1;{var p=!0;let U=W.length;for(let $=0;$<U;$++){let L=W[$],F=r;if(r===F)
if(typeof L=="string"){if(R(L)>32)return se.errors=[c],!1;if(R(L)<1)return se.errors=[c],!1;if(!Cw.test(L))return se.errors=[c],!1}else return se.errors=[c],!1;
var p=F===r;if(!p)break}if(p){let $=W.length,L;if($>1){let F={};for(;$--;){let z=W[$];if(typeof z=="string"){if(typeof F[z]=="number")return L=F[z],se.errors=[c],
!1;F[z]=$}}}}}}var l=J===r}else var l=!0;if(l){if(e.formerly!==void 0&&f.call(e,"formerly")){let J=e.formerly,H=r;if(typeof J!="string"&&J!==null)return se.errors=
[c],!1;if(r===H&&typeof J=="string"&&!Zd.test(J))return se.errors=[c],!1;var l=H===r}else var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(e,"callbackUrls")){let H=e.
callbackUrls,U=r;if(!Array.isArray(H)&&H!==null)return se.errors=[c],!1;if(r===U&&Array.isArray(H)){if(H.length>100)return se.errors=[c],!1;{var u=!0;let L=H.length;
for(let F=0;F<L;F++){let z=H[F],N=r,O=r,I=!1,C=r;Qe(z,c)||(n=n===null?Qe.errors:n.concat(Qe.errors),r=n.length);var y=C===r;I=I||y;let D=r;Ve(z,c)||(n=n===null?
Ve.errors:n.concat(Ve.errors),r=n.length);var y=D===r;if(I=I||y,y)var h=!0;let q=r;Ue(z,c)||(n=n===null?Ue.errors:n.concat(Ue.errors),r=n.length);var y=q===r;I=
I||y,y&&h!==!0&&(h=!0);let j=r;Te(z,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var y=j===r;if(I=I||y,y&&h!==!0&&(h=!0),I)r=O,n!==null&&(O?n.length=
O:n=null);else{let te=c;return n===null?n=[te]:n.push(te),r++,se.errors=n,!1}var u=N===r;if(!u)break}}}var l=U===r}else var l=!0;if(l){if(e.defaultRedirectUri!==
void 0&&f.call(e,"defaultRedirectUri")){let U=e.defaultRedirectUri,$=r,L=r,F=!1,z=r;Qe(U,c)||(n=n===null?Qe.errors:n.concat(Qe.errors),r=n.length);var k=z===r;F=
F||k;let N=r;if(!(U&&typeof U=="object"&&!Array.isArray(U))&&U!==null){let C=c;n===null?n=[C]:n.push(C),r++}if(r===N&&U&&typeof U=="object"&&!Array.isArray(U)){
let C=r;for(let D of Object.keys(U))if(!(D==="variable"||D==="prefix"||D==="suffix"||D==="ssmParameter"||D==="secretsManager"||D==="jsonKey")){let q=c;n===null?
n=[q]:n.push(q),r++;break}if(C===r){if(U.variable!==void 0&&f.call(U,"variable")){let D=U.variable,q=r;if(typeof D!="string"&&D!==null){let x=c;n===null?n=[x]:n.
push(x),r++}if(r===q&&typeof D=="string"&&!hn.test(D)){let x=c;n===null?n=[x]:n.push(x),r++}var g=q===r}else var g=!0;if(g){if(U.prefix!==void 0&&f.call(U,"pref\
ix")){let q=U.prefix,j=r,x=r,te=!1,G=r;Fe(q,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),r=n.length);var w=G===r;te=te||w;let He=r;if(q!==null){let Ge=c;n===null?
n=[Ge]:n.push(Ge),r++}var w=He===r;if(te=te||w,te)r=x,n!==null&&(x?n.length=x:n=null);else{let Ge=c;n===null?n=[Ge]:n.push(Ge),r++}var g=j===r}else var g=!0;if(g){
if(U.suffix!==void 0&&f.call(U,"suffix")){let j=U.suffix,x=r,te=r,G=!1,He=r;Fe(j,c)||(n=n===null?Fe.errors:n.concat(Fe.errors),r=n.length);var b=He===r;G=G||b;let ge=r;
if(j!==null){let et=c;n===null?n=[et]:n.push(et),r++}var b=ge===r;if(G=G||b,G)r=te,n!==null&&(te?n.length=te:n=null);else{let et=c;n===null?n=[et]:n.push(et),r++}
var g=x===r}else var g=!0;if(g){if(U.ssmParameter!==void 0&&f.call(U,"ssmParameter")){let x=U.ssmParameter,te=r;if(typeof x!="string"&&x!==null){let He=c;n===null?
n=[He]:n.push(He),r++}if(r===te&&typeof x=="string"){if(R(x)>2048){let He=c;n===null?n=[He]:n.push(He),r++}else if(!yn.test(x)){let He=c;n===null?n=[He]:n.push(
He),r++}}var g=te===r}else var g=!0;if(g){if(U.secretsManager!==void 0&&f.call(U,"secretsManager")){let te=U.secretsManager,G=r;if(typeof te!="string"&&te!==null){
let ge=c;n===null?n=[ge]:n.push(ge),r++}if(r===G&&typeof te=="string"){if(R(te)>2048){let ge=c;n===null?n=[ge]:n.push(ge),r++}else if(!gn.test(te)){let ge=c;n===
null?n=[ge]:n.push(ge),r++}}var g=G===r}else var g=!0;if(g)if(U.jsonKey!==void 0&&f.call(U,"jsonKey")){let te=U.jsonKey,G=r;if(typeof te!="string"&&te!==null){let ge=c;
n===null?n=[ge]:n.push(ge),r++}if(r===G&&typeof te=="string"){if(R(te)>256){let ge=c;n===null?n=[ge]:n.push(ge),r++}else if(!vn.test(te)){let ge=c;n===null?n=[ge]:
n.push(ge),r++}}var g=G===r}else var g=!0}}}}}}var k=N===r;F=F||k;let O=r;if(U!==null){let C=c;n===null?n=[C]:n.push(C),r++}var k=O===r;if(F=F||k,F)r=L,n!==null&&
(L?n.length=L:n=null);else{let C=c;return n===null?n=[C]:n.push(C),r++,se.errors=n,!1}var l=$===r}else var l=!0;if(l){if(e.logoutUrls!==void 0&&f.call(e,"logout\
Urls")){let $=e.logoutUrls,L=r;if(!Array.isArray($)&&$!==null)return se.errors=[c],!1;if(r===L&&Array.isArray($)){if($.length>100)return se.errors=[c],!1;{var A=!0;
let z=$.length;for(let N=0;N<z;N++){let O=$[N],I=r,C=r,D=!1,q=r;Qe(O,c)||(n=n===null?Qe.errors:n.concat(Qe.errors),r=n.length);var S=q===r;D=D||S;let j=r;Ve(O,c)||
(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var S=j===r;if(D=D||S,S)var P=!0;let x=r;Ue(O,c)||(n=n===null?Ue.errors:n.concat(Ue.errors),r=n.length);var S=x===
r;D=D||S,S&&P!==!0&&(P=!0);let te=r;Te(O,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var S=te===r;if(D=D||S,S&&P!==!0&&(P=!0),D)r=C,n!==null&&(C?n.
length=C:n=null);else{let He=c;return n===null?n=[He]:n.push(He),r++,se.errors=n,!1}var A=I===r;if(!A)break}}}var l=L===r}else var l=!0;if(l){if(e.albHosts!==void 0&&
f.call(e,"albHosts")){let L=e.albHosts,F=r;if(!Array.isArray(L)&&L!==null)return se.errors=[c],!1;if(r===F&&Array.isArray(L)){if(L.length>100)return se.errors=[
c],!1;{var E=!0;let N=L.length;for(let O=0;O<N;O++){let I=L[O],C=r,D=r,q=!1,j=r;Ur(I,c)||(n=n===null?Ur.errors:n.concat(Ur.errors),r=n.length);var T=j===r;q=q||
T;let x=r;Ve(I,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var T=x===r;if(q=q||T,T)var M=!0;let te=r;Ue(I,c)||(n=n===null?Ue.errors:n.concat(Ue.errors),
r=n.length);var T=te===r;q=q||T,T&&M!==!0&&(M=!0);let G=r;Te(I,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var T=G===r;if(q=q||T,T&&M!==!0&&(M=!0),
q)r=D,n!==null&&(D?n.length=D:n=null);else{let ge=c;return n===null?n=[ge]:n.push(ge),r++,se.errors=n,!1}var E=C===r;if(!E)break}}}var l=F===r}else var l=!0;if(l){
if(e.scopes!==void 0&&f.call(e,"scopes")){let F=e.scopes,z=r;if(!Array.isArray(F)&&F!==null)return se.errors=[c],!1;if(r===z&&Array.isArray(F)){if(F.length>50)return se.
errors=[c],!1;if(F.length<1)return se.errors=[c],!1;{var re=!0;let O=F.length;for(let I=0;I<O;I++){let C=F[I],D=r;if(r===D)if(typeof C=="string"){if(R(C)>256)return se.
errors=[c],!1;if(!es.test(C))return se.errors=[c],!1}else return se.errors=[c],!1;var re=D===r;if(!re)break}if(re){let I=F.length,C;if(I>1){let D={};for(;I--;){
let q=F[I];if(typeof q=="string"){if(typeof D[q]=="number")return C=D[q],se.errors=[c],!1;D[q]=I}}}}}}var l=z===r}else var l=!0;if(l){if(e.flows!==void 0&&f.call(
e,"flows")){let z=e.flows,N=r;if(!Array.isArray(z)&&z!==null)return se.errors=[c],!1;if(r===N&&Array.isArray(z)){var Y=!0;let I=z.length;for(let C=0;C<I;C++){let D=z[C],
q=r;if(typeof D!="string")return se.errors=[c],!1;if(!(D==="code"||D==="implicit"||D==="client_credentials"))return se.errors=[c],!1;var Y=q===r;if(!Y)break}if(Y){
let C=z.length,D;if(C>1){let q={};for(;C--;){let j=z[C];if(typeof j=="string"){if(typeof q[j]=="number")return D=q[j],se.errors=[c],!1;q[j]=C}}}}}var l=N===r}else
var l=!0;if(l){if(e.authFlows!==void 0&&f.call(e,"authFlows")){let N=e.authFlows,O=r;if(!Array.isArray(N)&&N!==null)return se.errors=[c],!1;if(r===O&&Array.isArray(
N)){var de=!0;let C=N.length;for(let D=0;D<C;D++){let q=N[D],j=r;if(typeof q!="string")return se.errors=[c],!1;if(!(q==="userSrp"||q==="userPassword"||q==="admi\
nUserPassword"||q==="custom"||q==="user"))return se.errors=[c],!1;var de=j===r;if(!de)break}if(de){let D=N.length,q;if(D>1){let j={};for(;D--;){let x=N[D];if(typeof x==
"string"){if(typeof j[x]=="number")return q=j[x],se.errors=[c],!1;j[x]=D}}}}}var l=O===r}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let O=e.secret,
I=r;if(typeof O!="boolean"&&O!==null)return se.errors=[c],!1;var l=I===r}else var l=!0;if(l){if(e.readAttributes!==void 0&&f.call(e,"readAttributes")){let I=e.readAttributes,
C=r;if(!Array.isArray(I)&&I!==null)return se.errors=[c],!1;if(r===C&&Array.isArray(I)){if(I.length<1)return se.errors=[c],!1;{var Z=!0;let q=I.length;for(let j=0;j<
q;j++){let x=r;Tt(I[j],c)||(n=n===null?Tt.errors:n.concat(Tt.errors),r=n.length);var Z=x===r;if(!Z)break}if(Z){let j=I.length,x;if(j>1){e:for(;j--;)for(x=j;x--;)
if(Pn(I[j],I[x]))return se.errors=[c],!1}}}}var l=C===r}else var l=!0;if(l){if(e.writeAttributes!==void 0&&f.call(e,"writeAttributes")){let C=e.writeAttributes,
D=r;if(!Array.isArray(C)&&C!==null)return se.errors=[c],!1;if(r===D&&Array.isArray(C)){if(C.length<1)return se.errors=[c],!1;{var B=!0;let j=C.length;for(let x=0;x<
j;x++){let te=r;Tt(C[x],c)||(n=n===null?Tt.errors:n.concat(Tt.errors),r=n.length);var B=te===r;if(!B)break}if(B){let x=C.length,te;if(x>1){e:for(;x--;)for(te=x;te--;)
if(Pn(C[x],C[te]))return se.errors=[c],!1}}}}var l=D===r}else var l=!0;if(l){if(e.tokenValidity!==void 0&&f.call(e,"tokenValidity")){let D=r;Er(e.tokenValidity,
c)||(n=n===null?Er.errors:n.concat(Er.errors),r=n.length);var l=D===r}else var l=!0;if(l)if(e.refreshTokenRotation!==void 0&&f.call(e,"refreshTokenRotation")){let D=e.
refreshTokenRotation,q=r,j=r,x=!1,te=r;Sn(D,c)||(n=n===null?Sn.errors:n.concat(Sn.errors),r=n.length);var K=te===r;x=x||K;let G=r;if(D!=="off"){let Ge=c;n===null?
n=[Ge]:n.push(Ge),r++}var K=G===r;x=x||K;let He=r;if(D!==null){let Ge=c;n===null?n=[Ge]:n.push(Ge),r++}var K=He===r;if(x=x||K,x)r=j,n!==null&&(j?n.length=j:n=null);else{
let Ge=c;return n===null?n=[Ge]:n.push(Ge),r++,se.errors=n,!1}var l=q===r}else var l=!0}}}}}}}}}}}}}}}}}return se.errors=n,r===0}se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mT={properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,apiVersion:0,metadataUrl:0,metadataFile:0,
idpSignout:0,idpInit:0,encryptedResponses:0,requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,upstream:0,allowedEmailDomains:0,
attributeMapping:0,adopt:0,nationalIdConsent:0,pending:0,identifiers:0}};function wt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=wt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return wt.
errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(!(p==="variable"||p==="ssmParameter"||p==="secretsManag\
er"||p==="jsonKey"))return wt.errors=[c],!1;if(m===r){if(e.variable!==void 0&&f.call(e,"variable")){let p=e.variable,u=r;if(typeof p!="string"&&p!==null)return wt.
errors=[c],!1;if(r===u&&typeof p=="string"&&!hn.test(p))return wt.errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.ssmParameter!==void 0&&f.call(e,"ssmParamet\
er")){let u=e.ssmParameter,h=r;if(typeof u!="string"&&u!==null)return wt.errors=[c],!1;if(r===h&&typeof u=="string"){if(R(u)>2048)return wt.errors=[c],!1;if(!yn.
test(u))return wt.errors=[c],!1}var l=h===r}else var l=!0;if(l){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let h=e.secretsManager,y=r;if(typeof h!=
"string"&&h!==null)return wt.errors=[c],!1;if(r===y&&typeof h=="string"){if(R(h)>2048)return wt.errors=[c],!1;if(!gn.test(h))return wt.errors=[c],!1}var l=y===r}else
var l=!0;if(l)if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=r;if(typeof h!="string"&&h!==null)return wt.errors=[c],!1;if(r===y&&typeof h=="strin\
g"){if(R(h)>256)return wt.errors=[c],!1;if(!vn.test(h))return wt.errors=[c],!1}var l=y===r}else var l=!0}}}}return wt.errors=n,r===0}wt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Dr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Dr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Dr.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&
!Array.isArray(e)){let y=r;for(let g of Object.keys(e))if(!(g==="authorize"||g==="token"||g==="userInfo"||g==="jwks"))return Dr.errors=[c],!1;if(y===r){if(e.authorize!==
void 0&&f.call(e,"authorize")){let g=e.authorize,w=r,b=r,k=!1,A=r;Le(g,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=n.length);var l=A===r;k=k||l;let P=r;if(g!==
null){let E=c;n===null?n=[E]:n.push(E),r++}var l=P===r;if(k=k||l,k)r=b,n!==null&&(b?n.length=b:n=null);else{let E=c;return n===null?n=[E]:n.push(E),r++,Dr.errors=
n,!1}var m=w===r}else var m=!0;if(m){if(e.token!==void 0&&f.call(e,"token")){let w=e.token,b=r,k=r,A=!1,P=r;Le(w,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=
n.length);var p=P===r;A=A||p;let S=r;if(w!==null){let M=c;n===null?n=[M]:n.push(M),r++}var p=S===r;if(A=A||p,A)r=k,n!==null&&(k?n.length=k:n=null);else{let M=c;
return n===null?n=[M]:n.push(M),r++,Dr.errors=n,!1}var m=b===r}else var m=!0;if(m){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let b=e.userInfo,k=r,A=r,P=!1,S=r;
Le(b,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=n.length);var u=S===r;P=P||u;let E=r;if(b!==null){let T=c;n===null?n=[T]:n.push(T),r++}var u=E===r;if(P=P||
u,P)r=A,n!==null&&(A?n.length=A:n=null);else{let T=c;return n===null?n=[T]:n.push(T),r++,Dr.errors=n,!1}var m=k===r}else var m=!0;if(m)if(e.jwks!==void 0&&f.call(
e,"jwks")){let b=e.jwks,k=r,A=r,P=!1,S=r;Le(b,c)||(n=n===null?Le.errors:n.concat(Le.errors),r=n.length);var h=S===r;P=P||h;let E=r;if(b!==null){let T=c;n===null?
n=[T]:n.push(T),r++}var h=E===r;if(P=P||h,P)r=A,n!==null&&(A?n.length=A:n=null);else{let T=c;return n===null?n=[T]:n.push(T),r++,Dr.errors=n,!1}var m=k===r}else
var m=!0}}}}return Dr.errors=n,r===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Br(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Br.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&
!Array.isArray(e))&&e!==null)return Br.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(!(p==="spec"||p===
"client"||p==="environment"))return Br.errors=[c],!1;if(m===r){if(e.spec!==void 0&&f.call(e,"spec")){let p=e.spec,u=r;if(typeof p!="string"&&p!==null)return Br.
errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let u=e.client,h=r;if(typeof u!="string"&&u!==null)return Br.errors=[c],
!1;var l=h===r}else var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"environment")){let u=e.environment,h=r;if(typeof u!="string"&&u!==null)return Br.errors=[
c],!1;var l=h===r}else var l=!0}}}return Br.errors=n,r===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&
typeof e=="object"&&!Array.isArray(e))&&e!==null)return le.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let re=r;for(let Y of Object.keys(e))
if(!f.call(mT.properties,Y))return le.errors=[c],!1;if(re===r){if(e.preset!==void 0&&f.call(e,"preset")){let Y=e.preset,de=r;if(typeof Y!="string"&&Y!==null)return le.
errors=[c],!1;if(!(Y==="adfs"||Y==="amazon"||Y==="apple"||Y==="auth0"||Y==="cognito"||Y==="descope"||Y==="entra"||Y==="entra-external-id"||Y==="facebook"||Y==="\
gitlab"||Y==="google"||Y==="idura"||Y==="keycloak"||Y==="linkedin"||Y==="login-gov"||Y==="oidc"||Y==="okta"||Y==="one-login"||Y==="ping-one"||Y==="saml"||Y===null))
return le.errors=[c],!1;var l=de===r}else var l=!0;if(l){if(e.type!==void 0&&f.call(e,"type")){let de=e.type,Z=r;if(typeof de!="string"&&de!==null)return le.errors=
[c],!1;if(!(de==="oidc"||de==="saml"||de==="google"||de==="facebook"||de==="apple"||de==="amazon"||de===null))return le.errors=[c],!1;var l=Z===r}else var l=!0;
if(l){if(e.issuer!==void 0&&f.call(e,"issuer")){let Z=e.issuer,B=r;if(typeof Z!="string"&&Z!==null)return le.errors=[c],!1;if(r===B&&typeof Z=="string"&&R(Z)>1024)
return le.errors=[c],!1;var l=B===r}else var l=!0;if(l){if(e.clientId!==void 0&&f.call(e,"clientId")){let B=e.clientId,K=r,ne=r,Q=!1,ie=r;xe(B,c)||(n=n===null?xe.
errors:n.concat(xe.errors),r=n.length);var p=ie===r;Q=Q||p;let V=r;if(!(B&&typeof B=="object"&&!Array.isArray(B))&&B!==null){let H=c;n===null?n=[H]:n.push(H),r++}
if(r===V&&B&&typeof B=="object"&&!Array.isArray(B)){let H=r;for(let U of Object.keys(B))if(!(U==="variable"||U==="ssmParameter"||U==="secretsManager"||U==="json\
Key")){let $=c;n===null?n=[$]:n.push($),r++;break}if(H===r){if(B.variable!==void 0&&f.call(B,"variable")){let U=B.variable,$=r;if(typeof U!="string"&&U!==null){
let F=c;n===null?n=[F]:n.push(F),r++}if(r===$&&typeof U=="string"&&!hn.test(U)){let F=c;n===null?n=[F]:n.push(F),r++}var m=$===r}else var m=!0;if(m){if(B.ssmParameter!==
void 0&&f.call(B,"ssmParameter")){let $=B.ssmParameter,L=r;if(typeof $!="string"&&$!==null){let z=c;n===null?n=[z]:n.push(z),r++}if(r===L&&typeof $=="string"){if(R(
$)>2048){let z=c;n===null?n=[z]:n.push(z),r++}else if(!yn.test($)){let z=c;n===null?n=[z]:n.push(z),r++}}var m=L===r}else var m=!0;if(m){if(B.secretsManager!==void 0&&
f.call(B,"secretsManager")){let L=B.secretsManager,F=r;if(typeof L!="string"&&L!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===F&&typeof L=="string"){if(R(
L)>2048){let N=c;n===null?n=[N]:n.push(N),r++}else if(!gn.test(L)){let N=c;n===null?n=[N]:n.push(N),r++}}var m=F===r}else var m=!0;if(m)if(B.jsonKey!==void 0&&f.
call(B,"jsonKey")){let L=B.jsonKey,F=r;if(typeof L!="string"&&L!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===F&&typeof L=="string"){if(R(L)>256){let N=c;
n===null?n=[N]:n.push(N),r++}else if(!vn.test(L)){let N=c;n===null?n=[N]:n.push(N),r++}}var m=F===r}else var m=!0}}}}var p=V===r;Q=Q||p;let W=r;if(B!==null){let H=c;
n===null?n=[H]:n.push(H),r++}var p=W===r;if(Q=Q||p,Q)r=ne,n!==null&&(ne?n.length=ne:n=null);else{let H=c;return n===null?n=[H]:n.push(H),r++,le.errors=n,!1}var l=K===
r}else var l=!0;if(l){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let K=e.clientSecret,ne=r,Q=r,ie=!1,V=r;if(K!=="none"){let U=c;n===null?n=[U]:n.push(
U),r++}var h=V===r;ie=ie||h;let W=r;if(!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let U=c;n===null?n=[U]:n.push(U),r++}if(r===W&&K&&typeof K=="objec\
t"&&!Array.isArray(K)){let U=r;for(let $ of Object.keys(K))if(!($==="variable"||$==="ssmParameter"||$==="secretsManager"||$==="jsonKey")){let L=c;n===null?n=[L]:
n.push(L),r++;break}if(U===r){if(K.variable!==void 0&&f.call(K,"variable")){let $=K.variable,L=r;if(typeof $!="string"&&$!==null){let z=c;n===null?n=[z]:n.push(
z),r++}if(r===L&&typeof $=="string"&&!hn.test($)){let z=c;n===null?n=[z]:n.push(z),r++}var u=L===r}else var u=!0;if(u){if(K.ssmParameter!==void 0&&f.call(K,"ssm\
Parameter")){let L=K.ssmParameter,F=r;if(typeof L!="string"&&L!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===F&&typeof L=="string"){if(R(L)>2048){let N=c;
n===null?n=[N]:n.push(N),r++}else if(!yn.test(L)){let N=c;n===null?n=[N]:n.push(N),r++}}var u=F===r}else var u=!0;if(u){if(K.secretsManager!==void 0&&f.call(K,"\
secretsManager")){let F=K.secretsManager,z=r;if(typeof F!="string"&&F!==null){let O=c;n===null?n=[O]:n.push(O),r++}if(r===z&&typeof F=="string"){if(R(F)>2048){let O=c;
n===null?n=[O]:n.push(O),r++}else if(!gn.test(F)){let O=c;n===null?n=[O]:n.push(O),r++}}var u=z===r}else var u=!0;if(u)if(K.jsonKey!==void 0&&f.call(K,"jsonKey")){
let F=K.jsonKey,z=r;if(typeof F!="string"&&F!==null){let O=c;n===null?n=[O]:n.push(O),r++}if(r===z&&typeof F=="string"){if(R(F)>256){let O=c;n===null?n=[O]:n.push(
O),r++}else if(!vn.test(F)){let O=c;n===null?n=[O]:n.push(O),r++}}var u=z===r}else var u=!0}}}}var h=W===r;ie=ie||h;let J=r;if(K!==null){let U=c;n===null?n=[U]:
n.push(U),r++}var h=J===r;if(ie=ie||h,ie)r=Q,n!==null&&(Q?n.length=Q:n=null);else{let U=c;return n===null?n=[U]:n.push(U),r++,le.errors=n,!1}var l=ne===r}else var l=!0;
if(l){if(e.teamId!==void 0&&f.call(e,"teamId")){let ne=e.teamId,Q=r,ie=r,V=!1,W=r;Lt(ne,c)||(n=n===null?Lt.errors:n.concat(Lt.errors),r=n.length);var g=W===r;V=
V||g;let J=r;if(!(ne&&typeof ne=="object"&&!Array.isArray(ne))&&ne!==null){let $=c;n===null?n=[$]:n.push($),r++}if(r===J&&ne&&typeof ne=="object"&&!Array.isArray(
ne)){let $=r;for(let L of Object.keys(ne))if(!(L==="variable"||L==="ssmParameter"||L==="secretsManager"||L==="jsonKey")){let F=c;n===null?n=[F]:n.push(F),r++;break}
if($===r){if(ne.variable!==void 0&&f.call(ne,"variable")){let L=ne.variable,F=r;if(typeof L!="string"&&L!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===F&&
typeof L=="string"&&!hn.test(L)){let N=c;n===null?n=[N]:n.push(N),r++}var y=F===r}else var y=!0;if(y){if(ne.ssmParameter!==void 0&&f.call(ne,"ssmParameter")){let F=ne.
ssmParameter,z=r;if(typeof F!="string"&&F!==null){let O=c;n===null?n=[O]:n.push(O),r++}if(r===z&&typeof F=="string"){if(R(F)>2048){let O=c;n===null?n=[O]:n.push(
O),r++}else if(!yn.test(F)){let O=c;n===null?n=[O]:n.push(O),r++}}var y=z===r}else var y=!0;if(y){if(ne.secretsManager!==void 0&&f.call(ne,"secretsManager")){let z=ne.
secretsManager,N=r;if(typeof z!="string"&&z!==null){let I=c;n===null?n=[I]:n.push(I),r++}if(r===N&&typeof z=="string"){if(R(z)>2048){let I=c;n===null?n=[I]:n.push(
I),r++}else if(!gn.test(z)){let I=c;n===null?n=[I]:n.push(I),r++}}var y=N===r}else var y=!0;if(y)if(ne.jsonKey!==void 0&&f.call(ne,"jsonKey")){let z=ne.jsonKey,
N=r;if(typeof z!="string"&&z!==null){let I=c;n===null?n=[I]:n.push(I),r++}if(r===N&&typeof z=="string"){if(R(z)>256){let I=c;n===null?n=[I]:n.push(I),r++}else if(!vn.
test(z)){let I=c;n===null?n=[I]:n.push(I),r++}}var y=N===r}else var y=!0}}}}var g=J===r;V=V||g;let H=r;if(ne!==null){let $=c;n===null?n=[$]:n.push($),r++}var g=H===
r;if(V=V||g,V)r=ie,n!==null&&(ie?n.length=ie:n=null);else{let $=c;return n===null?n=[$]:n.push($),r++,le.errors=n,!1}var l=Q===r}else var l=!0;if(l){if(e.keyId!==
void 0&&f.call(e,"keyId")){let Q=e.keyId,ie=r,V=r,W=!1,J=r;Lt(Q,c)||(n=n===null?Lt.errors:n.concat(Lt.errors),r=n.length);var b=J===r;W=W||b;let H=r;if(!(Q&&typeof Q==
"object"&&!Array.isArray(Q))&&Q!==null){let L=c;n===null?n=[L]:n.push(L),r++}if(r===H&&Q&&typeof Q=="object"&&!Array.isArray(Q)){let L=r;for(let F of Object.keys(
Q))if(!(F==="variable"||F==="ssmParameter"||F==="secretsManager"||F==="jsonKey")){let z=c;n===null?n=[z]:n.push(z),r++;break}if(L===r){if(Q.variable!==void 0&&f.
call(Q,"variable")){let F=Q.variable,z=r;if(typeof F!="string"&&F!==null){let O=c;n===null?n=[O]:n.push(O),r++}if(r===z&&typeof F=="string"&&!hn.test(F)){let O=c;
n===null?n=[O]:n.push(O),r++}var w=z===r}else var w=!0;if(w){if(Q.ssmParameter!==void 0&&f.call(Q,"ssmParameter")){let z=Q.ssmParameter,N=r;if(typeof z!="string"&&
z!==null){let I=c;n===null?n=[I]:n.push(I),r++}if(r===N&&typeof z=="string"){if(R(z)>2048){let I=c;n===null?n=[I]:n.push(I),r++}else if(!yn.test(z)){let I=c;n===
null?n=[I]:n.push(I),r++}}var w=N===r}else var w=!0;if(w){if(Q.secretsManager!==void 0&&f.call(Q,"secretsManager")){let N=Q.secretsManager,O=r;if(typeof N!="str\
ing"&&N!==null){let C=c;n===null?n=[C]:n.push(C),r++}if(r===O&&typeof N=="string"){if(R(N)>2048){let C=c;n===null?n=[C]:n.push(C),r++}else if(!gn.test(N)){let C=c;
n===null?n=[C]:n.push(C),r++}}var w=O===r}else var w=!0;if(w)if(Q.jsonKey!==void 0&&f.call(Q,"jsonKey")){let N=Q.jsonKey,O=r;if(typeof N!="string"&&N!==null){let C=c;
n===null?n=[C]:n.push(C),r++}if(r===O&&typeof N=="string"){if(R(N)>256){let C=c;n===null?n=[C]:n.push(C),r++}else if(!vn.test(N)){let C=c;n===null?n=[C]:n.push(
C),r++}}var w=O===r}else var w=!0}}}}var b=H===r;W=W||b;let U=r;if(Q!==null){let L=c;n===null?n=[L]:n.push(L),r++}var b=U===r;if(W=W||b,W)r=V,n!==null&&(V?n.length=
V:n=null);else{let L=c;return n===null?n=[L]:n.push(L),r++,le.errors=n,!1}var l=ie===r}else var l=!0;if(l){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let ie=r;
wt(e.privateKey,c)||(n=n===null?wt.errors:n.concat(wt.errors),r=n.length);var l=ie===r}else var l=!0;if(l){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let V=e.
apiVersion,W=r;if(typeof V!="string"&&V!==null)return le.errors=[c],!1;if(r===W&&typeof V=="string"&&!Rw.test(V))return le.errors=[c],!1;var l=W===r}else var l=!0;
if(l){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){let W=e.metadataUrl,J=r,H=r,U=!1,$=r;Lr(W,c)||(n=n===null?Lr.errors:n.concat(Lr.errors),r=n.length);var A=$===
r;U=U||A;let L=r;if(!(W&&typeof W=="object"&&!Array.isArray(W))&&W!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===L&&W&&typeof W=="object"&&!Array.isArray(
W)){let N=r;for(let O of Object.keys(W))if(!(O==="variable"||O==="ssmParameter"||O==="secretsManager"||O==="jsonKey")){let I=c;n===null?n=[I]:n.push(I),r++;break}
if(N===r){if(W.variable!==void 0&&f.call(W,"variable")){let O=W.variable,I=r;if(typeof O!="string"&&O!==null){let D=c;n===null?n=[D]:n.push(D),r++}if(r===I&&typeof O==
"string"&&!hn.test(O)){let D=c;n===null?n=[D]:n.push(D),r++}var k=I===r}else var k=!0;if(k){if(W.ssmParameter!==void 0&&f.call(W,"ssmParameter")){let I=W.ssmParameter,
C=r;if(typeof I!="string"&&I!==null){let q=c;n===null?n=[q]:n.push(q),r++}if(r===C&&typeof I=="string"){if(R(I)>2048){let q=c;n===null?n=[q]:n.push(q),r++}else if(!yn.
test(I)){let q=c;n===null?n=[q]:n.push(q),r++}}var k=C===r}else var k=!0;if(k){if(W.secretsManager!==void 0&&f.call(W,"secretsManager")){let C=W.secretsManager,
D=r;if(typeof C!="string"&&C!==null){let j=c;n===null?n=[j]:n.push(j),r++}if(r===D&&typeof C=="string"){if(R(C)>2048){let j=c;n===null?n=[j]:n.push(j),r++}else if(!gn.
test(C)){let j=c;n===null?n=[j]:n.push(j),r++}}var k=D===r}else var k=!0;if(k)if(W.jsonKey!==void 0&&f.call(W,"jsonKey")){let C=W.jsonKey,D=r;if(typeof C!="stri\
ng"&&C!==null){let j=c;n===null?n=[j]:n.push(j),r++}if(r===D&&typeof C=="string"){if(R(C)>256){let j=c;n===null?n=[j]:n.push(j),r++}else if(!vn.test(C)){let j=c;
n===null?n=[j]:n.push(j),r++}}var k=D===r}else var k=!0}}}}var A=L===r;U=U||A;let F=r;if(W!==null){let N=c;n===null?n=[N]:n.push(N),r++}var A=F===r;if(U=U||A,U)
r=H,n!==null&&(H?n.length=H:n=null);else{let N=c;return n===null?n=[N]:n.push(N),r++,le.errors=n,!1}var l=J===r}else var l=!0;if(l){if(e.metadataFile!==void 0&&
f.call(e,"metadataFile")){let J=e.metadataFile,H=r;if(typeof J!="string"&&J!==null)return le.errors=[c],!1;if(r===H&&typeof J=="string"){if(R(J)>1024)return le.
errors=[c],!1;if(!Ow.test(J))return le.errors=[c],!1}var l=H===r}else var l=!0;if(l){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let H=e.idpSignout,U=r;if(typeof H!=
"boolean"&&H!==null)return le.errors=[c],!1;var l=U===r}else var l=!0;if(l){if(e.idpInit!==void 0&&f.call(e,"idpInit")){let U=e.idpInit,$=r;if(typeof U!="boolea\
n"&&U!==null)return le.errors=[c],!1;var l=$===r}else var l=!0;if(l){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){let $=e.encryptedResponses,
L=r;if(typeof $!="boolean"&&$!==null)return le.errors=[c],!1;var l=L===r}else var l=!0;if(l){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgo\
rithm")){let L=e.requestSigningAlgorithm,F=r;if(typeof L!="string"&&L!==null)return le.errors=[c],!1;if(!(L==="rsa-sha256"||L===null))return le.errors=[c],!1;var l=F===
r}else var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"scopes")){let F=e.scopes,z=r;if(!Array.isArray(F)&&F!==null)return le.errors=[c],!1;if(r===z&&Array.isArray(
F)){if(F.length<1)return le.errors=[c],!1;{var P=!0;let O=F.length;for(let I=0;I<O;I++){let C=F[I],D=r;if(r===D)if(typeof C=="string"){if(!es.test(C))return le.
errors=[c],!1}else return le.errors=[c],!1;var P=D===r;if(!P)break}if(P){let I=F.length,C;if(I>1){let D={};for(;I--;){let q=F[I];if(typeof q=="string"){if(typeof D[q]==
"number")return C=D[q],le.errors=[c],!1;D[q]=I}}}}}}var l=z===r}else var l=!0;if(l){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){
let z=e.attributesRequestMethod,N=r;if(typeof z!="string"&&z!==null)return le.errors=[c],!1;if(!(z==="GET"||z==="POST"||z===null))return le.errors=[c],!1;var l=N===
r}else var l=!0;if(l){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let N=r;Dr(e.endpoints,c)||(n=n===null?Dr.errors:n.concat(Dr.errors),r=n.length);var l=N===
r}else var l=!0;if(l){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let O=e.iamOidcProvider,I=r;if(typeof O!="boolean"&&O!==null)return le.errors=
[c],!1;var l=I===r}else var l=!0;if(l){if(e.upstream!==void 0&&f.call(e,"upstream")){let I=r;Br(e.upstream,c)||(n=n===null?Br.errors:n.concat(Br.errors),r=n.length);
var l=I===r}else var l=!0;if(l){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let C=e.allowedEmailDomains,D=r;if(!Array.isArray(C)&&C!==null)
return le.errors=[c],!1;if(r===D&&Array.isArray(C)){if(C.length<1)return le.errors=[c],!1;{var S=!0;let j=C.length;for(let x=0;x<j;x++){let te=r;Zt(C[x],c)||(n=
n===null?Zt.errors:n.concat(Zt.errors),r=n.length);var S=te===r;if(!S)break}if(S){let x=C.length,te;if(x>1){e:for(;x--;)for(te=x;te--;)if(Pn(C[x],C[te]))return le.
errors=[c],!1}}}}var l=D===r}else var l=!0;if(l){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){let D=e.attributeMapping,q=r;if(!(D&&typeof D=="o\
bject"&&!Array.isArray(D))&&D!==null)return le.errors=[c],!1;if(r===q&&D&&typeof D=="object"&&!Array.isArray(D)){for(let x of Object.keys(D)){let te=r;if(typeof x==
"string"){if(R(x)>32){let G={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},
propertyName:x};n===null?n=[G]:n.push(G),r++}else if(R(x)<1){let G={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/m\
inLength",keyword:"minLength",params:{limit:1},propertyName:x};n===null?n=[G]:n.push(G),r++}}var E=te===r;if(!E){let G=c;return n===null?n=[G]:n.push(G),r++,le.
errors=n,!1}}if(E)for(let x of Object.keys(D)){let te=D[x],G=r;if(typeof te!="string"&&te!==null)return le.errors=[c],!1;if(r===G&&typeof te=="string"){if(R(te)>
2048)return le.errors=[c],!1;if(R(te)<1)return le.errors=[c],!1}var M=G===r;if(!M)break}}var l=q===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){
let q=e.adopt,j=r;if(typeof q!="string"&&q!==null)return le.errors=[c],!1;if(r===j&&typeof q=="string"){if(R(q)>32)return le.errors=[c],!1;if(R(q)<1)return le.errors=
[c],!1}var l=j===r}else var l=!0;if(l){if(e.nationalIdConsent!==void 0&&f.call(e,"nationalIdConsent")){let j=e.nationalIdConsent,x=r;if(typeof j!="boolean"&&j!==
null)return le.errors=[c],!1;var l=x===r}else var l=!0;if(l){if(e.pending!==void 0&&f.call(e,"pending")){let x=e.pending,te=r;if(typeof x!="boolean"&&x!==null)return le.
errors=[c],!1;if(!(x===!0||x===null))return le.errors=[c],!1;var l=te===r}else var l=!0;if(l)if(e.identifiers!==void 0&&f.call(e,"identifiers")){let x=e.identifiers,
te=r;if(!Array.isArray(x)&&x!==null)return le.errors=[c],!1;if(r===te&&Array.isArray(x)){if(x.length>50)return le.errors=[c],!1;{var T=!0;let He=x.length;for(let ge=0;ge<
He;ge++){let Ge=x[ge],et=r;if(r===et)if(typeof Ge=="string"){if(R(Ge)>40)return le.errors=[c],!1;if(R(Ge)<1)return le.errors=[c],!1;if(!Tw.test(Ge))return le.errors=
[c],!1}else return le.errors=[c],!1;var T=et===r;if(!T)break}if(T){let ge=x.length,Ge;if(ge>1){let et={};for(;ge--;){let cn=x[ge];if(typeof cn=="string"){if(typeof et[cn]==
"number")return Ge=et[cn],le.errors=[c],!1;et[cn]=ge}}}}}}var l=te===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}return le.errors=n,r===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Xi(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Xi.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Xi.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&
!Array.isArray(e)){let m=r;for(let p of Object.keys(e))if(!(p==="appClient"||p==="identityProvider"))return Xi.errors=[c],!1;if(m===r){if(e.appClient!==void 0&&
f.call(e,"appClient")){let p=r;se(e.appClient,c)||(n=n===null?se.errors:n.concat(se.errors),r=n.length);var l=p===r}else var l=!0;if(l)if(e.identityProvider!==void 0&&
f.call(e,"identityProvider")){let p=r;le(e.identityProvider,c)||(n=n===null?le.errors:n.concat(le.errors),r=n.length);var l=p===r}else var l=!0}}return Xi.errors=
n,r===0}Xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};an.SignIns=jt;function xr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=xr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.
provider===void 0||!f.call(e,"provider"))&&(m="provider")||(e.subject===void 0||!f.call(e,"subject"))&&(m="subject"))return xr.errors=[c],!1;{let p=r;for(let u of Object.
keys(e))if(!(u==="provider"||u==="subject"))return xr.errors=[c],!1;if(p===r){if(e.provider!==void 0&&f.call(e,"provider")){let u=e.provider,h=r;if(r===h)if(typeof u==
"string"){if(R(u)<1)return xr.errors=[c],!1}else return xr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.subject!==void 0&&f.call(e,"subject")){let u=e.subject,
h=r;if(r===h)if(typeof u=="string"){if(R(u)<1)return xr.errors=[c],!1}else return xr.errors=[c],!1;var l=h===r}else var l=!0}}}else return xr.errors=[c],!1;return xr.
errors=n,r===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function kt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=kt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u=r;for(let h of Object.
keys(e))if(!(h==="email"||h==="emailVerified"||h==="status"||h==="enabled"||h==="username"||h==="attributes"||h==="identities"))return kt.errors=[c],!1;if(u===r){
if(e.email!==void 0&&f.call(e,"email")){let h=e.email,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return kt.errors=[c],!1}else return kt.errors=[c],!1;var l=y===
r}else var l=!0;if(l){if(e.emailVerified!==void 0&&f.call(e,"emailVerified")){let y=r;if(typeof e.emailVerified!="boolean")return kt.errors=[c],!1;var l=y===r}else
var l=!0;if(l){if(e.status!==void 0&&f.call(e,"status")){let g=e.status,w=r;if(typeof g!="string")return kt.errors=[c],!1;if(!(g==="CONFIRMED"||g==="UNCONFIRMED"||
g==="FORCE_CHANGE_PASSWORD"||g==="RESET_REQUIRED"||g==="EXTERNAL_PROVIDER"))return kt.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.enabled!==void 0&&f.call(
e,"enabled")){let w=r;if(typeof e.enabled!="boolean")return kt.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.username!==void 0&&f.call(e,"username")){let b=e.
username,k=r;if(r===k)if(typeof b=="string"){if(R(b)<1)return kt.errors=[c],!1}else return kt.errors=[c],!1;var l=k===r}else var l=!0;if(l){if(e.attributes!==void 0&&
f.call(e,"attributes")){let k=e.attributes,A=r;if(r===A)if(k&&typeof k=="object"&&!Array.isArray(k))for(let S of Object.keys(k)){let E=r;if(typeof k[S]!="string")
return kt.errors=[c],!1;var m=E===r;if(!m)break}else return kt.errors=[c],!1;var l=A===r}else var l=!0;if(l)if(e.identities!==void 0&&f.call(e,"identities")){let k=e.
identities,A=r;if(r===A)if(Array.isArray(k)){var p=!0;let S=k.length;for(let E=0;E<S;E++){let M=r;xr(k[E],c)||(n=n===null?xr.errors:n.concat(xr.errors),r=n.length);
var p=M===r;if(!p)break}}else return kt.errors=[c],!1;var l=A===r}else var l=!0}}}}}}}else return kt.errors=[c],!1;return kt.errors=n,r===0}kt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var hT={properties:{name:0,through:0,client:0,claims:0,assertion:0,signUp:0,redirectUri:0,times:0,fresh:0,expect:0}};function Ir(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ir.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h;if((e.nameId===void 0||!f.call(e,"nameId"))&&(h="nameId"))return Ir.errors=[c],!1;{let y=r;
for(let g of Object.keys(e))if(!(g==="nameId"||g==="attributes"))return Ir.errors=[c],!1;if(y===r){if(e.nameId!==void 0&&f.call(e,"nameId")){let g=e.nameId,w=r;
if(r===w)if(typeof g=="string"){if(R(g)<1)return Ir.errors=[c],!1}else return Ir.errors=[c],!1;var u=w===r}else var u=!0;if(u)if(e.attributes!==void 0&&f.call(e,
"attributes")){let g=e.attributes,w=r;if(r===w)if(g&&typeof g=="object"&&!Array.isArray(g))for(let k of Object.keys(g)){let A=g[k],P=r,S=r,E=!1,M=r;if(typeof A!=
"string"){let re=c;n===null?n=[re]:n.push(re),r++}var m=M===r;E=E||m;let T=r;if(r===T)if(Array.isArray(A)){var l=!0;let re=A.length;for(let Y=0;Y<re;Y++){let de=r;
if(typeof A[Y]!="string"){let B=c;n===null?n=[B]:n.push(B),r++}var l=de===r;if(!l)break}}else{let re=c;n===null?n=[re]:n.push(re),r++}var m=T===r;if(E=E||m,E)r=
S,n!==null&&(S?n.length=S:n=null);else{let re=c;return n===null?n=[re]:n.push(re),r++,Ir.errors=n,!1}var p=P===r;if(!p)break}else return Ir.errors=[c],!1;var u=w===
r}else var u=!0}}}else return Ir.errors=[c],!1;return Ir.errors=n,r===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gr(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Gr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.email===void 0||!f.call(e,"email"))&&(l="email"))return Gr.errors=[c],!1;{let m=r;for(let p of Object.
keys(e))if(p!=="email")return Gr.errors=[c],!1;if(m===r&&e.email!==void 0&&f.call(e,"email")){let p=e.email;if(r===r)if(typeof p=="string"){if(R(p)<1)return Gr.
errors=[c],!1}else return Gr.errors=[c],!1}}}else return Gr.errors=[c],!1;return Gr.errors=n,r===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function zt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=zt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let u of Object.keys(e))if(!(u==="outcome"||u==="user"||u==="code"||u==="attribu\
tes"))return zt.errors=[c],!1;if(p===r){if(e.outcome!==void 0&&f.call(e,"outcome")){let u=e.outcome,h=r;if(typeof u!="string")return zt.errors=[c],!1;if(!(u==="\
signedUp"||u==="signedIn"||u==="linked"||u==="separateUser"||u==="refused"||u==="error"))return zt.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.user!==void 0&&
f.call(e,"user")){let h=e.user,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return zt.errors=[c],!1}else return zt.errors=[c],!1;var l=y===r}else var l=!0;if(l){
if(e.code!==void 0&&f.call(e,"code")){let y=e.code,g=r;if(r===g)if(typeof y=="string"){if(R(y)<1)return zt.errors=[c],!1}else return zt.errors=[c],!1;var l=g===
r}else var l=!0;if(l)if(e.attributes!==void 0&&f.call(e,"attributes")){let y=e.attributes,g=r;if(r===g)if(y&&typeof y=="object"&&!Array.isArray(y))for(let b of Object.
keys(y)){let k=y[b],A=r;if(typeof k!="string"&&k!==null)return zt.errors=[c],!1;var m=A===r;if(!m)break}else return zt.errors=[c],!1;var l=g===r}else var l=!0}}}}else
return zt.errors=[c],!1;return zt.errors=n,r===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=rt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let m;if((e.name===void 0||!f.call(e,"name"))&&(m="name")||(e.through===void 0||!f.call(e,"through"))&&(m="through"))return rt.errors=
[c],!1;{let p=r;for(let u of Object.keys(e))if(!f.call(hT.properties,u))return rt.errors=[c],!1;if(p===r){if(e.name!==void 0&&f.call(e,"name")){let u=e.name,h=r;
if(r===h)if(typeof u=="string"){if(R(u)>200)return rt.errors=[c],!1;if(R(u)<1)return rt.errors=[c],!1}else return rt.errors=[c],!1;var l=h===r}else var l=!0;if(l){
if(e.through!==void 0&&f.call(e,"through")){let h=e.through,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return rt.errors=[c],!1}else return rt.errors=[c],!1;var l=y===
r}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let y=e.client,g=r;if(r===g)if(typeof y=="string"){if(R(y)<1)return rt.errors=[c],!1}else return rt.
errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.claims!==void 0&&f.call(e,"claims")){let g=e.claims,w=r;if(!(g&&typeof g=="object"&&!Array.isArray(g)))return rt.
errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.assertion!==void 0&&f.call(e,"assertion")){let w=r;Ir(e.assertion,c)||(n=n===null?Ir.errors:n.concat(Ir.errors),
r=n.length);var l=w===r}else var l=!0;if(l){if(e.signUp!==void 0&&f.call(e,"signUp")){let b=r;Gr(e.signUp,c)||(n=n===null?Gr.errors:n.concat(Gr.errors),r=n.length);
var l=b===r}else var l=!0;if(l){if(e.redirectUri!==void 0&&f.call(e,"redirectUri")){let k=e.redirectUri,A=r;if(r===A)if(typeof k=="string"){if(R(k)<1)return rt.
errors=[c],!1}else return rt.errors=[c],!1;var l=A===r}else var l=!0;if(l){if(e.times!==void 0&&f.call(e,"times")){let A=e.times,P=r;if(!(typeof A=="number"&&!(A%
1)&&!isNaN(A)&&isFinite(A)))return rt.errors=[c],!1;if(r===P&&typeof A=="number"&&isFinite(A)){if(A>2||isNaN(A))return rt.errors=[c],!1;if(A<1||isNaN(A))return rt.
errors=[c],!1}var l=P===r}else var l=!0;if(l){if(e.fresh!==void 0&&f.call(e,"fresh")){let P=r;if(typeof e.fresh!="boolean")return rt.errors=[c],!1;var l=P===r}else
var l=!0;if(l)if(e.expect!==void 0&&f.call(e,"expect")){let P=r;zt(e.expect,c)||(n=n===null?zt.errors:n.concat(zt.errors),r=n.length);var l=P===r}else var l=!0}}}}}}}}}}}else
return rt.errors=[c],!1;return rt.errors=n,r===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function jt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=jt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let u;if((e.version===void 0||!f.call(e,"version"))&&(u="version")||(e.spec===void 0||!f.call(e,"spec"))&&(u="spec")||(e.signIns===void 0||
!f.call(e,"signIns"))&&(u="signIns"))return jt.errors=[c],!1;{let h=r;for(let y of Object.keys(e))if(!(y==="version"||y==="spec"||y==="environment"||y==="users"||
y==="signIns"))return jt.errors=[c],!1;if(h===r){if(e.version!==void 0&&f.call(e,"version")){let y=r;if(e.version!==1)return jt.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.spec!==void 0&&f.call(e,"spec")){let g=e.spec,w=r;if(r===w)if(typeof g=="string"){if(R(g)<1)return jt.errors=[c],!1}else return jt.errors=[c],!1;var l=w===
r}else var l=!0;if(l){if(e.environment!==void 0&&f.call(e,"environment")){let w=e.environment,b=r;if(r===b)if(typeof w=="string"){if(R(w)<1)return jt.errors=[c],
!1}else return jt.errors=[c],!1;var l=b===r}else var l=!0;if(l){if(e.users!==void 0&&f.call(e,"users")){let b=e.users,k=r;if(r===k)if(b&&typeof b=="object"&&!Array.
isArray(b))for(let P of Object.keys(b)){let S=r;kt(b[P],c)||(n=n===null?kt.errors:n.concat(kt.errors),r=n.length);var m=S===r;if(!m)break}else return jt.errors=
[c],!1;var l=k===r}else var l=!0;if(l)if(e.signIns!==void 0&&f.call(e,"signIns")){let b=e.signIns,k=r;if(r===k)if(Array.isArray(b)){if(b.length>5e3)return jt.errors=
[c],!1;if(b.length<1)return jt.errors=[c],!1;{var p=!0;let P=b.length;for(let S=0;S<P;S++){let E=r;rt(b[S],c)||(n=n===null?rt.errors:n.concat(rt.errors),r=n.length);
var p=E===r;if(!p)break}}}else return jt.errors=[c],!1;var l=k===r}else var l=!0}}}}}}else return jt.errors=[c],!1;return jt.errors=n,r===0}jt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var c={},yT={Spec:an.Spec,Environments:an.Environments,PatchDefaults:an.PatchDefaults,SignIns:an.SignIns};an.shapeErrors=(e,t)=>yT[e](
t)?[]:require("./shape-errors.js").shapeErrors(e,t)});var fu=X((G9,y0)=>{y0.exports={get globSync(){return require("./tinyglobby.js").globSync},get isDynamicPattern(){return require("./tinyglobby.js").isDynamicPattern}}});var b$={};X0(b$,{isQuiet:()=>M0,readSpecs:()=>E0,shapeErrors:()=>U0.shapeErrors});module.exports=Q0(b$);var eo=st(require("node:path"));function is(e,t){return je(e.file,t.file)||(e.range?.start.offset??-1)-(t.range?.start.offset??-1)||je(e.code,t.code)||je(e.message,t.message)}function je(e,t){
return e<t?-1:e>t?1:0}var ek=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu"),tk=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function yr(e){return e.replace(ek,t=>tk.get(t)??rk(t))}function rk(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();
return t.length>4?`\\U${t.padStart(8,"0")}`:`\\u${t.padStart(4,"0")}`}function v(e,t=60){let i=nk(e,t);return`"${yr(i.text.replace(/["\\]/g,"\\$&"))}${i.cut?"\u2026":
""}"`}function nk(e,t){let i=Array.from(e.slice(0,2*t+2));return i.length>t?{text:i.slice(0,t).join(""),cut:!0}:{text:e,cut:!1}}function rr(e){return e.map((t,i)=>typeof t==
"number"?`[${t}]`:/^[\w:-]{1,60}$/.test(t)?i===0?t:`.${t}`:`[${v(t,40)}]`).join("")}function ee(e,t){let i=e[e.length-1]??"";return e.length<2?i:`${e.slice(0,-1).
join(", ")} ${t} ${i}`}function St(e,t){return`${e} ${t}${e===1?"":"s"}`}function De(e,t){if(e.length>64)return;let i=vu(e);return t.map(s=>{let a=vu(s),n=Math.
max(i.length,a.length),r=Math.min(i.length,a.length),d=(n-r)*3>n?n:ao(i,a);return{candidate:s,distance:d,near:d*3<=n}}).filter(({near:s})=>s).sort((s,a)=>s.distance-
a.distance||je(s.candidate,a.candidate))[0]?.candidate}function vu(e){return e.replace(/[-_ ]/g,"").toLowerCase()}function ao(e,t){let i=[],o=Array.from({length:t.
length+1},(s,a)=>a);for(let s=1;s<=e.length;s++){let a=[s];for(let n=1;n<=t.length;n++){let r=e[s-1]===t[n-1],d=s>1&&n>1&&e[s-1]===t[n-2]&&e[s-2]===t[n-1];a.push(
Math.min(so(o,n)+1,so(a,n-1)+1,so(o,n-1)+(r?0:1),d?so(i,n-2)+1:1/0))}i=o,o=a}return so(o,t.length)}function so(e,t){return e[t]??1/0}var ik=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069\\u{FFFE}\\u{FFFF}]","gu");function bu(e){if(e.length>1048576)return{text:"",
problems:[{code:"file-too-large",message:"The file is longer than 1048576 bytes (1 MiB), the most that is read.",fix:"Check that this is a spec. A spec of a hun\
dred providers stays far below the limit."}],unreadable:!0};let t=new TextDecoder("utf-8").decode(e),i=ok(e,t);return i!==void 0?{text:t,problems:[i],unreadable:!0}:
{text:t,problems:ak(t),unreadable:!1}}function ok(e,t){let i=e[0]===239&&e[1]===187&&e[2]===191?3:0,o=0;for(let s of t){if(s==="\uFFFD"&&!(e[i]===239&&e[i+1]===
191&&e[i+2]===189)){let a=e[0]===255&&e[1]===254||e[0]===254&&e[1]===255,n=(e[i]??0).toString(16).toUpperCase().padStart(2,"0");return{code:"not-utf-8",message:`\
Byte ${i+1} of the file, 0x${n}, is not part of UTF-8 text.${a?" The file looks like UTF-16.":""}`,fix:"Save the file in UTF-8.",span:{start:o,end:o+1}}}i+=sk(s.
codePointAt(0)??0),o+=s.length}}function sk(e){return e<128?1:e<2048?2:e<65536?3:4}function ak(e){let t=[...e.matchAll(ik)],i=t[0];if(i===void 0)return[];let o=t.
length>1?` ${t.length-1} more follow.`:"";return[{code:"control-character",message:`${wl(i[0])} is a control character: it does not show, or makes text read oth\
erwise than it is.${o}`,fix:i[0]==="\r"?"Save the file with line feeds as line ends.":"Remove the character.",span:{start:i.index,end:i.index+i[0].length}}]}function wl(e){
return`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}var Tr="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",kl="https://docs.aws.amazon.com/cognito/latest/developerguid\
e/cognito-user-pools-saml-idp.html",Al="https://openid.net/specs/openid-connect-discovery-1_0.html",lk="https://docs.oasis-open.org/security/saml/v2.0/saml-meta\
data-2.0-os.pdf",wu={"authorization-refused":{severity:"error",title:"The provider refuses the request that Cognito would send",why:"The provider sent the reque\
st for a sign-in back with an error, as it will every sign-in of a person. The request was the one of Cognito: client id, redirect URI and scopes of the spec, a\
nd no PKCE.",source:"https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"},"certificate-expires-soon":{severity:"warning",title:"The last signing certificate\
 expires within 30 days",why:"When a provider replaces its certificate, signatures of the new one are refused by everybody who still has the old metadata. A met\
adata URL is read again by AWS; a file is not.",source:kl},"claim-not-announced":{severity:"info",title:"The provider does not announce a claim that is mapped",
why:"The list claims_supported of the discovery document lacks the claim. Providers may leave out what they send, so only a sign-in tells.",source:`${Al}#Provid\
erMetadata`},"client-authentication-unsaid":{severity:"warning",title:"The provider does not say that it accepts client_secret_post",why:"Cognito sends the clie\
nt secret in the body of the token request and in no other way. A discovery document without token_endpoint_auth_methods_supported means that only client_secret\
_basic is accepted.",source:Tr},"client-secret-post-not-offered":{severity:"error",title:"The provider does not accept client_secret_post",why:"Cognito sends th\
e client secret in the body of the token request and in no other way. It never looks at what the provider offers: each sign-in ends at the token request.",source:Tr},
"code-flow-not-offered":{severity:"error",title:"The provider does not offer the authorization code flow",why:"Cognito signs people in with response_type=code a\
nd with nothing else.",source:Tr},"discovery-endpoint-missing":{severity:"error",title:"The discovery document lacks an endpoint that Cognito calls",why:"Cognit\
o needs the authorization, token and userinfo endpoints and the key set. A sign-in that cannot ask for userinfo fails, also where the ID token has every claim.",
source:Tr},"discovery-endpoint-unfit":{severity:"error",title:"Cognito cannot call an endpoint of the discovery document",why:"Cognito calls the endpoints of a \
provider over https, on ports 443 and 80, from the public internet.",source:Tr},"discovery-issuer-differs":{severity:"error",title:"The discovery document names\
 another issuer",why:'The issuer of the spec and the claim iss of each ID token have to be equal, character by character; a slash at the end counts. Otherwise e\
ach sign-in ends with "Bad id_token issuer".',source:`${Al}#ProviderConfigurationValidation`},"id-token-signature-unfit":{severity:"error",title:"The provider s\
igns ID tokens with no key that can be published",why:"A signature by RSA or ECDSA is checked with the public key set. With HS256 the client secret is the key, \
and everyone who can read it can sign in as anyone; with EdDSA or none Cognito refuses the token.",source:Tr},"key-set-without-signing-key":{severity:"error",title:"\
The key set has no key to check ID tokens with",why:"Cognito checks each ID token with an RSA or EC key of the provider's key set.",source:Tr},"metadata-expired":{
severity:"error",title:"The SAML metadata is past its validUntil",why:"The provider says until when its metadata may be used. After that its certificate and its\
 addresses may be old.",source:lk},"metadata-without-valid-certificate":{severity:"error",title:"Every signing certificate of the live metadata has expired",why:"\
The provider publishes no certificate that is still valid, so a signature made with a new one is refused at each sign-in.",source:kl},"not-looked-at":{severity:"\
info",title:"Something could not be looked at",why:"What stands only in the state, in a variable or at a vendor without a public document cannot be read from he\
re. It is named because silence would look like health."},"pkce-demanded":{severity:"error",title:"The provider demands PKCE",why:"Cognito sends no code_challen\
ge to identity providers. Where the application at the provider requires one, no one gets in.",source:Tr},"provider-address-private":{severity:"error",title:"A \
host of the provider leads to an address that is not public",why:"Cognito calls the provider from the internet. It reaches no private, loopback or link-local ad\
dress.",source:Tr},"provider-answer-unfit":{severity:"error",title:"The provider answers with something else than its document",why:"Cognito reads the provider'\
s document at each sign-in or, for SAML, a few times a day. An error page, a text of another kind or an answer without end lets no one in.",source:Tr},"provider\
-redirect-unfit":{severity:"error",title:"The provider redirects to where Cognito does not go",why:"A redirect is followed only over https, on the ports that Co\
gnito calls, and at most 20 times. Over http anyone on the way could answer for the provider.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide\
/cognito-user-pools-identity-federation.html"},"provider-unreachable":{severity:"error",title:"The provider does not answer",why:"The document could not be fetc\
hed from here: no address, no connection, no certificate of a known authority, or no answer in time. Cognito would not get it either, unless it is allowed where\
 this computer is not.",source:Tr},"pushed-requests-demanded":{severity:"error",title:"The provider demands requests that Cognito cannot make",why:"Cognito send\
s the request for a sign-in as a plain URL. It pushes none to the provider beforehand (RFC 9126) and signs none (RFC 9101).",source:"https://www.rfc-editor.org/\
rfc/rfc9126#section-5"},"saml-metadata-unfit":{severity:"error",title:"What the metadata URL gives is not the metadata of an identity provider",why:"AWS reads t\
he metadata from this URL again and again. From then on, no one gets in through the provider.",source:kl},"scope-not-announced":{severity:"warning",title:"The p\
rovider does not announce a scope that is asked for",why:"The list scopes_supported of the discovery document lacks the scope. Some providers refuse a request w\
ith a scope that they do not know; others leave its claims out.",source:`${Al}#ProviderMetadata`},"signing-key-without-kid":{severity:"error",title:"A key of th\
e key set has no kid",why:"Cognito finds the key of an ID token by kid. It refuses tokens of a key that has none.",source:Tr}};var Qn={"control-character":{severity:"error",title:"The file holds a control character",why:"YAML allows no control characters but tab and line breaks. They do\
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
lse of a value. A spec holds plain strings, numbers, booleans, lists and maps.",source:"https://yaml.org/spec/1.2.2/#24-tags"}},os={"bad-format":{severity:"erro\
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
 a list belongs, for example."}},Si={"accept-matches-nothing":{severity:"warning",title:"An accepted warning does not occur",why:"The entry of accept is left ov\
er from a problem that was fixed, or it is misspelt. Left in place, it would hide the next warning of that kind."},"included-spec-unfit":{severity:"error",title:"\
A file that the spec includes cannot be used",why:"The files that include names hold entries of identityProviders and appClients. Without them providers and cli\
ents would be missing from the pool, so nothing of the spec is judged until all are read."},"name-in-two-files":{severity:"error",title:"Two files write one nam\
e",why:"A provider or an app client is written in one file. Of two, one would be lost without a word."},"unknown-name-in-sign-ins":{severity:"error",title:"A fi\
le of sign-ins names what is not known",why:"The environment, the identity provider, the app client or the user that a file of sign-ins names does not exist. A \
sign-in that expects the outcome error may name a provider or a client that the spec lacks, to show what Cognito says."}};function ku(e){return`${Sl}#${e}`}var Sl="\
docs/rules.md";var Pl="accept-matches-nothing";function Su(e,t,i){let o=e.filter(a=>!t.some(n=>Au(n,a))),s=t.flatMap(a=>e.some(n=>Au(a,n))?[]:[dk(a,e,i)]);return[...o,...s]}function Au({
rule:e,within:t},i){return i.code===e&&(i.severity==="info"||i.severity==="warning"&&(t===void 0||ck(i.place.path,t)))}function ck(e,t){return e.some((i,o)=>{let s=e.
slice(0,o+1);return s.join(".")===t||rr(s)===t})}function dk({rule:e,within:t,at:i},o,s){let{severity:a,title:n}=Si[Pl],r={code:Pl,severity:a,title:n};if(!s.includes(
e)){let p=De(e,s);return{...r,message:`There is no rule ${v(e)}.`,fix:p===void 0?"Remove the entry.":`Write ${v(p)}.`,place:i.value("rule")}}let d=o.filter(({code:p})=>p===
e),l=d.find(({severity:p})=>p==="warning"),m=`There is no warning ${v(e)}${t===void 0?"":` at ${v(t)}`}.`;return{...r,message:d.some(({severity:p})=>p==="error")?
`${v(e)} is an error here; only warnings can be accepted.`:m,fix:l===void 0?"Remove the entry.":`Write at: ${rr(l.place.path)}, or remove the entry.`,place:i.value()}}var Di=st(ia());function oa(e,t,i,o,s){let a=n=>n.reduce((r,d)=>r?.members.get(d),o);return{file:e,text:t,value:i,has:n=>a(n)!==void 0,rangeOf:(n,r)=>{let d=a(n);if(d===void 0)
throw new Error(`There is nothing at ${rr(n)} in ${e}`);return s.range(r==="key"?d.key??d.value:d.value)},removalOf:n=>{let r=a(n),d=a(n.slice(0,-1));if(r===void 0||
d===void 0||n.length===0)return;let l=jP(t,r,d);return l===void 0?void 0:{range:s.range(l.span),text:l.text}},insertionInto:(n,r)=>{let d=a(n),l=d&&UP(t,r,d);return l&&
{range:s.range({start:l.at,end:l.at}),text:l.text}}}}function UP(e,t,i){let[o]=[...i.members.values()];if(e[i.value.start]==="{")return{at:i.value.start+1,text:o===
void 0?` ${t} `:` ${t},`};if(e[i.value.start]==="["){let n=/\s/.test(e[i.value.start+1]??"")?"":" ";return{at:i.value.start+1,text:o===void 0?t:`${t},${n}`}}if(o===
void 0)return;if(o.key===void 0)return FP(e,t,o.value.start);let s=o.key.start,a=e.slice(e.lastIndexOf(`
`,s-1)+1,s);return/^ *(?:- +)*$/.test(a)?{at:s,text:`${t}
${" ".repeat(a.length)}`}:void 0}function FP(e,t,i){let o=e.slice(e.lastIndexOf(`
`,i-1)+1,i),s=o.lastIndexOf("-");if(/^ *(?:- +)+$/.test(o))return{at:i,text:`${t}
${" ".repeat(s)}${o.slice(s)}`}}function jP(e,t,i){let o=(t.key??t.value).start,{end:s}=t.value,a=/[[{]/.test(e[i.value.start]??"");if(!a&&i.members.size===1)return{
span:i.value,text:t.key===void 0?"[]":"{}"};let n=/^[ \t\r\n]*,[ \t]*/.exec(e.slice(s))?.[0];if(a){let l=o;for(;/\s/.test(e[l-1]??"");)l-=1;return/[[{,]/.test(e[l-
1]??"")?n!==void 0?{span:{start:o,end:s+n.length},text:""}:{span:{start:e[l-1]===","?l-1:o,end:s},text:""}:void 0}let r=e.lastIndexOf(`
`,o-1)+1,d=/^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(e.slice(s))?.[0];if(!(d===void 0||!/^[ \t]*(?:-[ \t]+)?$/.test(e.slice(r,o)))&&!(t.key!==void 0&&e.slice(r,o).includes(
"-")))return{span:{start:r,end:s+d.length},text:""}}function ye(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Kt(){return Object.create(null)}function Pt(e,t){return typeof t=="number"?Array.
isArray(e)?e[t]:void 0:ye(e)&&Object.hasOwn(e,t)?e[t]:void 0}function or(e,t){return t.reduce((i,o)=>i===void 0?void 0:Pt(i,o),e)}var si=class{#e;constructor(t){this.#e=od(t)}range(t){return{start:this.#t(t.start),end:this.#t(t.end)}}#t(t){let i=sa(this.#e,t);return{line:i+1,column:t-(this.#e[i]??
0)+1,offset:t}}};function od(e){let t=[0];for(let i=e.indexOf(`
`);i!==-1;i=e.indexOf(`
`,i+1))t.push(i+1);return t}function sa(e,t){let i=0,o=e.length-1;for(;i<o;){let s=Math.ceil((i+o)/2);(e[s]??0)<=t?i=s:o=s-1}return i}function pm(e,t,i){let{code:o,message:s,fix:a,edit:n,span:r,related:d=[],redact:l}=e;return{code:o,severity:Qn[o].severity,title:Qn[o].title,message:s,fix:a,...n!==
void 0&&{edit:{range:i.range(n.span),text:n.text}},file:t,...r!==void 0&&{range:i.range(r)},related:d.map(({span:m,note:p})=>({file:t,range:i.range(m),note:p})),
...l!==void 0&&{redact:l.map(m=>i.range(m))}}}var Ln=st(ia());var qP=100,VP={'Missing closing "quote':{message:"The string that starts here is not closed.",fix:"Add the closing double quote."},"Missing closing 'quote":{message:"\
The string that starts here is not closed.",fix:"Add the closing single quote. Inside single quotes, a single quote is written twice."},"Nested mappings are not\
 allowed in compact mappings":{message:"A map cannot start on the line of its key: this value holds a colon and a space, or the next line is indented too far.",
fix:"Put the value in quotes, or check the indentation of the next line."},"Implicit map keys need to be followed by map values":{message:"A key is expected her\
e, but no colon follows it.",fix:"Write it as key: value, or check the indentation."},"Implicit keys need to be on a single line":{message:"This would be a key \
over several lines, which YAML does not allow.",fix:"Check whether a colon is missing."},"All mapping items must start at the same column":{message:"This line i\
s not indented like the keys before it.",fix:"Give all keys of a map the same indentation."},"All sequence items must start at the same column":{message:"This l\
ine is not indented like the items before it.",fix:"Give all items of a list the same indentation."}},WP={BAD_DQ_ESCAPE:"Inside double quotes, write a backslash\
 twice; or use single quotes, which have no escapes.",BAD_SCALAR_START:"Put the value in quotes."};function mm(e,t){let i=new Map,o=new Set;for(let r of e){let d=new sd(
r),l=r.warnings.filter(({code:m})=>!ad(m));for(let m of[...r.errors,...l].sort((p,u)=>p.pos[0]-u.pos[0])){if(i.size>=qP){o.add(m.pos[0]);continue}let p=KP(m,d,t);
p.span!==void 0&&!i.has(p.span.start)&&i.set(p.span.start,p)}}let s=[...i].sort(([r],[d])=>r-d).map(([,r])=>r),a=zP(t,[...i.keys()]);if(a!==void 0)return[...s.filter(
({span:r})=>r!==void 0&&r.start<a.span.start),a.problem];let n=[...o].filter(r=>!i.has(r)).length;return n===0?s:[...s,{code:"invalid-yaml",message:`The file ho\
lds ${St(n,"more syntax error")}.`,fix:"Fix the first errors, then check the file again."}]}function zP(e,t){let i=[...e.matchAll(/^ *\t[ \t]*(?=[^\s#])[^\n]*/gm)],
[o]=i.filter(d=>t.some(l=>l>=d.index&&l<=d.index+d[0].length));if(o===void 0)return;let s=o.index+o[0].indexOf("	"),a=tn(e,s,s+1),n=i.filter(({index:d})=>d>o.index).
length;return{problem:{code:"invalid-yaml",message:`The line is indented with a tab.${n>0?` So ${n===1?"is 1 line":`are ${n} lines`} below.`:""}`,fix:"Indent ev\
ery line with spaces.",span:a},span:a}}function hm(e){let t=/^<{7} [^\n]*$/m.exec(e);if(!(t===null||!/^={7}\r?$/m.test(e)||!/^>{7} /m.test(e)))return{code:"inva\
lid-yaml",message:"Git left a merge conflict here: the file holds both sides.",fix:"Keep the lines that are right, and remove the others and the lines that star\
t with <<<<<<<, ======= and >>>>>>>.",span:{start:t.index,end:t.index+t[0].trimEnd().length}}}function ad(e){return e==="TAG_RESOLVE_FAILED"||e==="BAD_COLLECTIO\
N_TYPE"}function KP({code:e,message:t,pos:i},o,s){let a=tn(s,i[0],i[1]),n=VP[t];if(t.startsWith("Missing closing")){let r=o.startAt(a.start,"string")??a.start;return{
code:"invalid-yaml",message:n?.message??t,fix:n?.fix??"Add the closing quote.",span:tn(s,r,r+1)}}if(t.startsWith("Flow ")){let r=o.startAt(a.start,"brackets");return{
code:"invalid-yaml",message:"A bracket is not closed before this place, or this line is not indented more than the key that the bracket belongs to.",fix:"Close \
the bracket, or indent the line.",span:a,...r!==void 0&&{related:[{span:tn(s,r,r+1),note:"the bracket opens here"}]}}}return{code:"invalid-yaml",message:n?.message??
GP(t),fix:n?.fix??WP[e]??BP(t),span:a}}function BP(e){return e.endsWith(" at node end")?"Put the whole value in quotes, or move what follows to a line of its ow\
n.":"Remove it, or put the whole value in quotes."}function GP(e){let t=/^Unexpected \S+ token in YAML \S+: (.*)$/s.exec(e)?.[1];return t!==void 0?`${t} is not \
expected here.`:e.endsWith(" at node end")?"The value before this place has ended, so nothing may follow on its line.":`${e}.`}var sd=class{#e;#t;constructor(t){
this.#e=t}startAt(t,i){return this.#t??=this.#i(),this.#t.findLast(o=>o.kind===i&&o.from<t&&o.to>=t)?.from}#i(){let t=[];return(0,Ln.visit)(this.#e,{Node:(i,o)=>{
let[s,a]=o.range??[0,0];(0,Ln.isScalar)(o)&&o.type!==Ln.Scalar.PLAIN?t.push({kind:"string",from:s,to:a}):(0,Ln.isCollection)(o)&&o.flow===!0&&t.push({kind:"brac\
kets",from:s,to:a})}}),t}};function tn(e,t,i=t+1){let o=Math.min(t,e.length);return{start:o,end:Math.min(Math.max(i,o),e.length)}}var gr=st(ia());function gm(e,t){return Number.isFinite(t)?/^[-+]?0[xob]/i.test(e)?Number.isSafeInteger(t):!/^[-+]?0[0-9]/.test(e)&&ym(e)===ym(String(t)):!1}function ym(e){let t=/^([-+]?)([0-9]*)\.?([0-9]*)(?:e([-+]?[0-9]+))?$/i.
exec(e);if(t===null)return;let[,i,o="",s="",a="0"]=t,n=`${o}${s}`.replace(/^0+/,""),r=n.replace(/0+$/,"");return r===""?"0":`${i==="-"?"-":""}${r}e${Number(a)-s.
length+n.length-r.length}`}var ld=1e4,la=600,JP=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\p{Cs}","u");function wm(e,t){let i=new cd(t),{value:o,entry:s}=i.read(e);return{value:o,entry:s,problems:i.
problems}}var cd=class{problems=[];#e=new Map;#t;#i=0;constructor(t){this.#t=t}read(t){if((0,gr.isAlias)(t))return this.#s(t.source,aa(t));t.anchor!==void 0&&this.#e.
set(t.anchor,"open");let i=(0,gr.isScalar)(t)?this.#l(t):(0,gr.isMap)(t)?this.#f(t):this.#o(t);return t.anchor!==void 0&&this.#e.set(t.anchor,i),i}#r(t){this.problems.
length<la&&this.problems.push(t)}#s(t,i){let o=this.#e.get(t);if(o===void 0){let a=`${v(`*${t}`)} refers to an anchor that the file does not define before it.`;
return this.#r({code:"unknown-alias",message:a,fix:"Define the anchor earlier in the file, or write the value out. A string that starts with * needs quotes.",span:i}),
Un(null,i)}if(o==="open"){let a=`${v(`*${t}`)} is inside the value that it refers to, so it would never end.`;return this.#r({code:"unexpandable-alias",message:a,
fix:"Write the value out.",span:i}),Un(null,i)}let s=this.#i;if(this.#i+=o.size,this.#i>ld){if(s<=ld){let a=`With ${v(`*${t}`)}, the aliases of this file repeat\
 more than ${ld} values.`;this.#r({code:"unexpandable-alias",message:a,fix:"Write the values out, or repeat less.",span:i})}return Un(null,i)}return{value:o.value,
size:o.size,entry:{key:void 0,value:i,members:o.entry.members}}}#l(t){let i=aa(t),{value:o}=t;if(typeof o=="string")return this.#a(o,i),Un(o,i);if(typeof o=="nu\
mber"){if(!gm(t.source,o)){let s=Number.isFinite(o)?`would be read as ${o}`:"is not a number that JSON knows";this.#r({code:"inexact-number",message:`${t.source.
slice(0,60)} ${s}.`,fix:`If it is a string, such as an account id, write it in quotes: ${v(t.source)}.`,edit:{span:i,text:JSON.stringify(t.source)},span:i})}return Un(
o===0?0:o,i)}return Un(typeof o=="boolean"?o:null,i)}#a(t,i){let[o]=JP.exec(t)??[];if(o===void 0||this.#t.slice(i.start,i.end).includes(o))return;let s=new RegExp(
"\\p{Cs}","u").test(o)?"half of a surrogate pair":"a control character";this.#r({code:"control-character",message:`${v(t)} holds ${wl(o)}, ${s}.`,fix:"Remove th\
e escape.",span:i})}#o(t){let i=t.items.map(s=>this.read(s)),o=new Map(i.map(({entry:s},a)=>[a,s]));return{value:i.map(({value:s})=>s),size:vm(i),entry:{key:void 0,
value:bm(t,i),members:o}}}#f(t){let i={__proto__:null},o=new Map,s=[];for(let a of t.items){let n=aa(a.key),r=this.#p(a.key,n),d=a.value===null?Un(null,{start:n.
end,end:n.end}):this.read(a.value);if(s.push(d),r===void 0)continue;let l=o.get(r)?.key;l===void 0?(i[r]=d.value,o.set(r,{...d.entry,key:n})):this.#r({code:"dup\
licate-key",message:`${v(r)} is already a key of this map.`,fix:"Remove one of the two, or merge them.",span:n,related:[{span:l,note:"first written here"}]})}return{
value:i,size:vm(s),entry:{key:void 0,value:bm(t,s),members:o}}}#p(t,i){if((0,gr.isScalar)(t)&&typeof t.value=="string"){if(t.value==="<<"&&t.type===gr.Scalar.PLAIN){
this.#r({code:"merge-key",message:"<< merged another map in YAML 1.1; YAML 1.2 does not have it.",fix:"Write the keys out. An alias can still stand for a whole \
value: key: *anchor.",span:i});return}return t.anchor!==void 0&&this.#e.set(t.anchor,Un(t.value,i)),this.#a(t.value,i),t.value}this.#r({code:"non-string-key",...HP(
t),span:i})}};function HP(e){if((0,gr.isAlias)(e))return{message:"This is an alias, but a key is needed here.",fix:"Write the key out."};if((0,gr.isMap)(e))return{
message:"This is a map, but a key is needed here.",fix:"Write a string before the colon. A string that starts with { needs quotes."};if((0,gr.isSeq)(e))return{message:"\
This is a list, but a key is needed here.",fix:"Write a string before the colon. A string that starts with [ needs quotes."};let{source:t,value:i}=e;if(t==="")return{
message:"There is no key before the colon.",fix:"Write the key, or remove the line."};let o=i===null?"null":typeof i=="boolean"?"true or false":"a number";return{
message:`To YAML, ${v(t)} without quotes is ${o}; a key is a string.`,fix:`Write it in quotes: ${v(t)}.`}}function Un(e,t){return{value:e,size:1,entry:{key:void 0,
value:t,members:new Map}}}function vm(e){return e.reduce((t,{size:i})=>t+i,1)}function aa(e){let[t,i]=e.range;return{start:t,end:i}}function bm(e,t){let{start:i,
end:o}=aa(e),s=t[t.length-1];return e.flow===!0||s===void 0?{start:i,end:o}:{start:i,end:s.entry.value.end}}var dd=64,Am=25e4;function Mi(e,t){let{text:i,problems:o,unreadable:s}=bu(t),a=new si(i),{document:n,problems:r}=s?{document:void 0,problems:[]}:YP(e,i,a),d=[...o,
...r].map(l=>pm(l,e,a));return{document:d.length===0?n:void 0,text:i,diagnostics:d.sort(is)}}function YP(e,t,i){let o=hm(t);if(o!==void 0)return{problems:[o]};let s=ZP(
t);if("tooMany"in s)return{problems:[{code:"file-too-large",message:`The file has more than ${Am} words and punctuation marks; they are used up here.`,fix:"Chec\
k that this is a spec. A spec of a hundred providers stays far below the limit.",span:s.tooMany}]};if("tooDeep"in s)return{problems:[{code:"nested-too-deeply",message:`\
More than ${dd} lists and maps are inside one another here.`,fix:"Check the indentation and the brackets before this place.",span:s.tooDeep}]};let a=[...QP(s),...ex(
s,t)],r=[...new Di.Composer({version:"1.2",schema:"core",resolveKnownTags:!1,uniqueKeys:!1,merge:!1,logLevel:"silent"}).compose(s,!0,t.length)],d=mm(r,t);if(a.length>
0||d.length>0)return{problems:[...a,...d]};let l=r.flatMap(({warnings:w})=>w).filter(({code:w})=>ad(w)).slice(0,la).map(w=>tx(w,t)),m=r[0]?.contents;if(m==null)
return{problems:[{code:"empty-file",...km(t)}]};let{value:p,entry:u,problems:h}=wm(m,t),y=[...l,...h];if(p===null&&y.length===0)return{problems:[{code:"empty-fi\
le",...km(t)}]};if(!ye(p)){let w=p===null||typeof p!="object"?"a single value":"a list";return{problems:[...y,{code:"root-not-a-map",message:`The file holds ${w}\
.`,fix:"Start with the keys of a spec: version, name, region, userPool.",span:u.value,redact:[u.value]}]}}if(y.length>0)return{problems:y};let g=[...u.members.values()][0]?.
key;return{document:oa(e,t,p,{...u,key:g},i),problems:[]}}function ZP(e){let t=new Di.Parser,i=[],o=0;for(let s of new Di.Lexer().lex(e)){if(++o>Am)return{tooMany:tn(
e,t.offset)};for(let a of t.next(s))i.push(a);if(t.stack.length>dd&&t.stack.filter(XP).length>dd)return{tooDeep:tn(e,t.offset)}}return i.push(...t.end()),i}function XP({
type:e}){return e==="block-map"||e==="block-seq"||e==="flow-collection"}function QP(e){return e.slice(0,la).flatMap(t=>t.type!=="directive"||/^%YAML[ \t]+1\.2[ \t]*$/.
test(t.source)?[]:[{code:"unsupported-directive",message:`${v(t.source)} asks for something other than YAML 1.2.`,fix:"Remove the line.",span:{start:t.offset,end:t.
offset+t.source.length}}])}function ex(e,t){let[,i,...o]=e.filter(r=>r.type==="document");if(i===void 0)return[];let s=i.start.find(({type:r})=>r==="doc-start"),
a=`The file holds ${o.length+2} documents; another one starts here.`,n=s===void 0?tn(t,i.offset):tn(t,s.offset,s.offset+s.source.length);return[{code:"several-d\
ocuments",message:a,fix:"Keep one spec per file: move the other documents to files of their own.",span:n}]}function tx({pos:e},t){let i=tn(t,e[0],e[1]);return{code:"\
unsupported-tag",message:`${v(t.slice(i.start,i.end))} is not a tag of YAML's core schema, or does not fit its value.`,fix:"Remove the tag. A string that starts\
 with ! needs quotes.",span:i}}function km(e){return{message:/\S/.test(e)?"The file holds no data, only comments, markers or null.":"The file is empty.",fix:"St\
art with the keys of a spec: version, name, region, userPool."}}function xm(e,t){let i=new TextDecoder().decode(t);return e.endsWith(".json")?nx(e,t,i):sx(e,i)}var rx={check:1,data:2,ephemeral:2,module:1,output:1,provider:1,
resource:2,variable:1};function nx(e,t,i){let o;try{o=JSON.parse(i)}catch{return{problem:"is no JSON"}}if(!ye(o))return{problem:"holds no JSON object"};let s=[],
a=(n,r,d,l,m)=>{if(Array.isArray(l))for(let[p,u]of l.entries())a(n,r,d,u,[...m,p]);else if(ye(l)){let p=Object.entries(l).filter(([u])=>u!=="//");if(d>0)for(let[
u,h]of p)a(n,[...r,u],d-1,h,[...m,u]);else s.push({type:n,labels:r,path:m,members:p.flatMap(([u,h])=>ix(u,h,m))})}};for(let[n,r]of Object.entries(o))a(n,[],rx[n]??
0,r,[n]);return{document:Mi(e,t).document??ox(e,i),blocks:s}}function ix(e,t,i){return e!=="dynamic"?[{name:e,path:[...i,e]}]:(Array.isArray(t)?t:[t]).flatMap(s=>ye(
s)?Object.keys(s).map(a=>({name:a,path:[...i,e]})):[])}function ox(e,t){let i=new si(t).range({start:0,end:0});return{file:e,text:t,value:Kt(),has:()=>!0,rangeOf:()=>i,
removalOf:()=>{},insertionInto:()=>{}}}function sx(e,t){let i=new si(t),o=lx(t);if("unclosed"in o){let{line:u}=i.range({start:o.at,end:o.at}).start;return{problem:`\
has ${o.unclosed} in line ${u} that does not end`}}let s=[],a=new Map,n=[],r=[],d=0,l=0,m=u=>u.map(({text:h})=>h);for(let u of o.tokens)if(u.kind==="open"){let[
h]=r??[];if(u.text==="{"&&h?.kind==="word"&&r!==void 0)if(l===0){d=h.span.start,n=[];let[y="",...g]=m(r);s.push({type:y,labels:g,path:[s.length],members:n}),a.set(
s.length-1,ax({start:d,end:u.span.start},n))}else l===1&&Sm(n,s.length-1,r);l+=1,r=l===1?[]:void 0}else if(u.kind==="close"){if(l-=1,l<0)return{problem:`has a b\
racket too many in line ${i.range(u.span).start.line}`};r=l===0?[]:void 0}else u.kind==="line"?l<=1&&(r=[]):u.kind==="word"||u.kind==="string"?r?.push(u):(l===1&&
u.text==="="&&r?.length===1&&Sm(n,s.length-1,r),r=void 0);if(l>0)return{problem:`has a block in line ${i.range({start:d,end:d}).start.line} that does not end`};
let p={start:0,end:t.length};return{document:oa(e,t,Kt(),{key:void 0,value:p,members:a},i),blocks:s}}function Sm(e,t,[i,o]){let s=i?.text==="dynamic"&&o!==void 0?
o:i;s!==void 0&&e.push({name:s.text,path:[t,e.length],span:s.span})}function ax(e,t){return{key:e,value:e,get members(){return new Map(t.map(({span:i},o)=>[o,{key:i,
value:i,members:new Map}]))}}}function lx(e){let t=[],i=e.startsWith("\uFEFF")?1:0,o=(s,a,n=e.slice(i,a))=>{t.push({kind:s,text:n,span:{start:i,end:a}}),i=a};for(;i<
e.length;){let s=e[i]??"",a=e[i+1];if(s===`
`)o("line",i+1);else if(/\s/.test(s))i+=1;else if(s==="#"||s==="/"&&a==="/")i=ca(e,i);else if(s==="/"&&a==="*"){let n=e.indexOf("*/",i+2);if(n===-1)return{unclosed:"\
a comment",at:i};i=n+2}else if(s==='"'){let n=Rm(e,i);if(n===void 0)return{unclosed:"a string",at:i};o("string",n,e.slice(i+1,n-1))}else if(s==="<"&&a==="<"&&Im.
test(e.slice(i,i+200))){let n=dx(e,i);if(n===void 0)return{unclosed:"a heredoc",at:i};o("other",n)}else if("{[(".includes(s))o("open",i+1);else if("}])".includes(
s))o("close",i+1);else{Pm.lastIndex=i;let n=Pm.exec(e)?.[0];n===void 0?o("other",i+1):o("word",i+n.length)}}return{tokens:t}}var Pm=/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
Im=/^<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u;function ca(e,t){let i=e.indexOf(`
`,t);return i===-1?e.length:i}function Rm(e,t){let i=t+1;for(;i<e.length;){let o=e[i];if(o==='"')return i+1;if(o===`
`)return;if(o==="\\")i+=2;else if((o==="$"||o==="%")&&e[i+1]===o&&e[i+2]==="{")i+=3;else if((o==="$"||o==="%")&&e[i+1]==="{"){let s=cx(e,i+2);if(s===void 0)return;
i=s}else i+=1}}function cx(e,t){let i=1;for(let o=t;o<e.length;o+=1){let s=e[o];if(s==="{")i+=1;else if(s==="}"){if(i-=1,i===0)return o+1}else if(s==='"'){let a=Rm(
e,o);if(a===void 0)return;o=a-1}}}function dx(e,t){let i=Im.exec(e.slice(t,t+200))?.[1];for(let o=ca(e,t)+1;o<=e.length;o=ca(e,o)+1){let s=ca(e,o);if(e.slice(o,
s).trim()===i)return s}}function da(e){return t=>({document:e,path:t})}function ud(e,t,{path:i}){return{origin:()=>({document:e,path:t}),path:i,at:"key"}}function fd(e,t){return e.at===
t.at&&Om(e)===Om(t)}function Om({origin:e,path:t}){let i=e(t);return JSON.stringify([i.document.file,i.path])}function ai({path:e}){return e.slice(e.lastIndexOf("/")+1)}function Tm(e){return/\.(?:tf|tofu)(?:\.json)?$/.test(e)}function $m(e){return/^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(e)}function Fn({identityProviders:e}){return e.filter(ux)}function ux(e){return e.type==="oidc"&&e.iamOidcProviderUrl!==void 0}var Nm=st(_m());function Et(e){let t=e.toLowerCase().replace(/[^a-z0-9]/g,"_"),i=/^[0-9]/.test(t)?`_${t}`:t;return/^[\x00-\x7f]*$/.test(e)?i:`${i}_${Em(e)}`}function Em(e){
return(0,Nm.createHash)("sha256").update(e).digest("hex").slice(0,8)}var Dm=64,pd="-pre-sign-up";function md(e){let t=e+pd;return t.length<=Dm?t:Lm(e,e)}function Mm(e,t){
return t==="/"?md(e):Lm(e,t+e)}function Lm(e,t){let i=Em(t);return`${e.slice(0,Dm-pd.length-i.length-1)}-${i}${pd}`}function ua(e,t){return`${e}.auth.${t}.amazo\
ncognito.com`}function li(e){return e.kind==="adopted"?e.id:e.kind==="referenced"&&"id"in e.reference?e.reference.id:void 0}function Um(e){return e.kind!=="created"||e.deletionProtection}
function fa(e){return e.kind!=="referenced"&&e.caseSensitiveUsernames}function vr(e){return e.kind==="created"?e.requiredAttributes:[]}function sr(e){return e.kind===
"created"?e.customAttributes:[]}function Fm(e){let t=e.publish?.parameterPrefix;return t===void 0?[]:[{address:"user_pool_id",name:`${t}/user_pool_id`,value:{kind:"userPoolId"}},{address:"user\
_pool_arn",name:`${t}/user_pool_arn`,value:{kind:"userPoolArn"}},{address:"issuer",name:`${t}/issuer`,value:{kind:"issuer"}},...fx(e)?[{address:"domain",name:`${t}\
/domain`,value:{kind:"domain"}}]:[],...e.appClients.map(({key:i})=>({address:`client_id_${Et(i)}`,name:`${t}/clients/${i}/client_id`,value:{kind:"clientId",client:i}}))]}
function Fo({publish:e,appClients:t}){let i=e?.clientSecrets;return i===void 0?[]:t.filter(({secret:o})=>o).map(({key:o})=>({client:o,name:`${i.name}/${o}`}))}function fx({
userPool:e,appClients:t}){return e.domain!==void 0||e.kind!=="created"&&t.some(({flows:i})=>i.length>0)}var jm={ACCOUNT_LINKED:"nobody",ACCOUNT_DISABLED:"person",EMAIL_DOMAIN_NOT_ALLOWED:"person",EMAIL_IN_USE:"person",EMAIL_NOT_USABLE:"person",LINK_REFUSED:"setup",
NOT_INVITED:"person",PROFILE_EXISTS:"person",PROFILE_INCOMPLETE:"setup",SIGN_IN_IN_PROGRESS:"person",SIGN_IN_MISCONFIGURED:"setup",SIGN_IN_REFUSED:"person",SIGN_IN_UNAVAILABLE:"\
service",TOO_MANY_IDENTITIES:"person"},qm=Object.keys(jm).filter(e=>jm[e]!=="nobody");var Vm="us-east-1";function hd({adoptedName:e,certificateArn:t,hostedZoneId:i}){return t===void 0&&i!==void 0&&e===void 0}function Wm({appClients:e,userPool:t}){
return t.domain?.managedLogin===!0?e:[]}var jo={preSignUp:{argument:"pre_sign_up",runsForFederated:!0},preAuthentication:{argument:"pre_authentication",runsForFederated:!0},postAuthentication:{argument:"\
post_authentication",runsForFederated:!0},postConfirmation:{argument:"post_confirmation",runsForFederated:!0},preTokenGeneration:{argument:"pre_token_generation",
runsForFederated:!0},customMessage:{argument:"custom_message",runsForFederated:!1},userMigration:{argument:"user_migration",runsForFederated:!1},defineAuthChallenge:{
argument:"define_auth_challenge",runsForFederated:!1},createAuthChallenge:{argument:"create_auth_challenge",runsForFederated:!1},verifyAuthChallengeResponse:{argument:"\
verify_auth_challenge_response",runsForFederated:!1}};function br(e){return e.kind==="referenced"?[]:e.triggers}function zm(e){return br(e).filter(({permission:t})=>t)}
function Km({slot:e}){return`cognito_${jo[e].argument}`}function pa(e){let t=e.split(":");return{region:t[3]??"",functionArn:t.slice(0,7).join(":"),qualifier:t[7]}}var px={read:[],create:[],update:[],delete:[]},Gm={aws_acm_certificate:{heldBy:Bm,blocks:{options:{},validation_option:{}},replacedFor:["domain_name","key_algor\
ithm","subject_alternative_names","validation_method"],actions:{read:["acm:DescribeCertificate","acm:ListTagsForCertificate"],create:["acm:RequestCertificate"],
update:["acm:AddTagsToCertificate","acm:RemoveTagsFromCertificate"],delete:["acm:DeleteCertificate"]}},aws_acm_certificate_validation:{heldBy:Bm,blocks:{timeouts:{}},
replacedFor:["certificate_arn","validation_record_fqdns"],actions:{read:["acm:DescribeCertificate"],create:["acm:DescribeCertificate"],update:[],delete:[]}},aws_cloudwatch_dashboard:{
heldBy:e=>e.preSignUpFunction?.dashboard===!0?rn(e,"pre_sign_up",t=>t):[],blocks:{},replacedFor:["dashboard_name"],actions:{read:["cloudwatch:GetDashboard"],create:[
"cloudwatch:PutDashboard"],update:["cloudwatch:PutDashboard"],delete:["cloudwatch:DeleteDashboards"]}},aws_cloudwatch_log_group:{heldBy:e=>rn(e,"pre_sign_up",t=>`\
/aws/lambda/${t}`),blocks:{},replacedFor:["name"],actions:{read:["logs:DescribeLogGroups","logs:ListTagsForResource"],create:["logs:CreateLogGroup"],update:["lo\
gs:PutRetentionPolicy","logs:TagResource","logs:UntagResource"],delete:["logs:DeleteLogGroup"]}},aws_cloudwatch_log_metric_filter:{heldBy:e=>hx(e)?rn(e,"pre_sig\
n_up_refusals",t=>`${t}-refusals`):[],blocks:{metric_transformation:{}},replacedFor:["log_group_name","name"],actions:{read:["logs:DescribeMetricFilters"],create:[
"logs:PutMetricFilter"],update:["logs:PutMetricFilter"],delete:["logs:DeleteMetricFilter"]}},aws_cloudwatch_metric_alarm:{heldBy:e=>mx(e)?["errors","throttles",
...qm.map(t=>`refusal_${t.toLowerCase()}`)].flatMap(t=>rn(e,`pre_sign_up_${t}`,i=>`${i}-${t.replaceAll("_","-")}`)):[],blocks:{metric_query:{metric:{}}},replacedFor:[
"alarm_name"],actions:{read:["cloudwatch:DescribeAlarms","cloudwatch:ListTagsForResource"],create:["cloudwatch:PutMetricAlarm"],update:["cloudwatch:PutMetricAla\
rm","cloudwatch:TagResource","cloudwatch:UntagResource"],delete:["cloudwatch:DeleteAlarms"]}},aws_cognito_identity_provider:{heldBy:e=>e.identityProviders.map(({
name:t,adoptedName:i,at:o})=>({name:Et(t),awsName:t,importId:i===void 0?void 0:qo(e,`:${t}`),written:{name:t,place:o.key()}})),blocks:{},replacedFor:["provider_\
name","provider_type","user_pool_id"],actions:{read:["cognito-idp:DescribeIdentityProvider"],create:["cognito-idp:CreateIdentityProvider"],update:["cognito-idp:\
UpdateIdentityProvider"],delete:["cognito-idp:DeleteIdentityProvider"]}},aws_cognito_managed_login_branding:{heldBy:e=>Wm(e).map(({key:t})=>({name:Et(t),awsName:void 0})),
blocks:{asset:{}},replacedFor:["client_id","user_pool_id"],actions:{read:["cognito-idp:DescribeManagedLoginBranding"],create:["cognito-idp:CreateManagedLoginBra\
nding"],update:["cognito-idp:UpdateManagedLoginBranding"],delete:["cognito-idp:DeleteManagedLoginBranding"]}},aws_cognito_resource_server:{heldBy:e=>e.userPool.
resourceServers.map(({identifier:t,adoptedName:i,at:o})=>({name:Et(t),awsName:t,importId:i===void 0?void 0:qo(e,`|${t}`),written:{name:t,place:o.key()}})),blocks:{
scope:{}},replacedFor:["identifier","user_pool_id"],actions:{read:["cognito-idp:DescribeResourceServer"],create:["cognito-idp:CreateResourceServer"],update:["co\
gnito-idp:UpdateResourceServer"],delete:["cognito-idp:DeleteResourceServer"]}},aws_cognito_user_group:{heldBy:e=>e.userPool.groups.map(({name:t,adoptedName:i,at:o})=>({
name:Et(t),awsName:t,importId:i===void 0?void 0:qo(e,`/${t}`),written:{name:t,place:o.key()}})),blocks:{},replacedFor:["name","user_pool_id"],actions:{read:["co\
gnito-idp:GetGroup"],create:["cognito-idp:CreateGroup"],update:["cognito-idp:UpdateGroup"],delete:["cognito-idp:DeleteGroup"]}},aws_cognito_user_pool:{heldBy:e=>e.
userPool.kind==="referenced"?[]:[{name:"pool",awsName:void 0,importId:e.userPool.kind==="adopted"?qo(e,""):void 0}],blocks:{account_recovery_setting:{recovery_mechanism:{}},
admin_create_user_config:{invite_message_template:{}},device_configuration:{},email_configuration:{},email_mfa_configuration:{},lambda_config:{custom_email_sender:{},
custom_sms_sender:{},pre_token_generation_config:{}},password_policy:{},schema:{number_attribute_constraints:{},string_attribute_constraints:{}},sign_in_policy:{},
sms_configuration:{},software_token_mfa_configuration:{},user_attribute_update_settings:{},user_pool_add_ons:{advanced_security_additional_flows:{}},username_configuration:{},
verification_message_template:{},web_authn_configuration:{}},replacedFor:["alias_attributes","username_attributes","username_configuration"],actions:{read:["cog\
nito-idp:DescribeUserPool","cognito-idp:GetUserPoolMfaConfig"],create:["cognito-idp:CreateUserPool"],update:["cognito-idp:AddCustomAttributes","cognito-idp:SetU\
serPoolMfaConfig","cognito-idp:TagResource","cognito-idp:UntagResource","cognito-idp:UpdateUserPool"],delete:["cognito-idp:DeleteUserPool"]}},aws_cognito_user_pool_client:{
heldBy:e=>e.appClients.map(({key:t,adoptedId:i,at:o})=>({name:Et(t),awsName:void 0,importId:i===void 0?void 0:qo(e,`/${i}`),written:{name:t,place:o.key()}})),blocks:{
analytics_configuration:{},refresh_token_rotation:{},token_validity_units:{}},replacedFor:["generate_secret","user_pool_id"],actions:{read:["cognito-idp:Describ\
eUserPoolClient"],create:["cognito-idp:CreateUserPoolClient"],update:["cognito-idp:UpdateUserPoolClient"],delete:["cognito-idp:DeleteUserPoolClient"]}},aws_cognito_user_pool_domain:{
heldBy:e=>{let{custom:t,prefix:i}=e.userPool.domain??{},o=li(e.userPool)!==void 0;return Object.entries({custom:t,prefix:i}).flatMap(([s,a])=>a===void 0?[]:[{name:s,
awsName:a.name,importId:a.adoptedName!==void 0&&o?a.name:void 0}])},blocks:{},replacedFor:["domain","user_pool_id"],actions:{read:["cognito-idp:DescribeUserPool\
Domain"],create:["cognito-idp:CreateUserPoolDomain"],update:["cognito-idp:UpdateUserPoolDomain"],delete:["cognito-idp:DeleteUserPoolDomain"]}},aws_iam_openid_connect_provider:{
heldBy:e=>Fn(e).map(({name:t,iamOidcProviderUrl:i})=>({name:Et(t),awsName:i.replace(/^https:\/\//,"")})),blocks:{},replacedFor:["url"],actions:{read:["iam:GetOp\
enIDConnectProvider"],create:["iam:CreateOpenIDConnectProvider"],update:["iam:AddClientIDToOpenIDConnectProvider","iam:RemoveClientIDFromOpenIDConnectProvider",
"iam:TagOpenIDConnectProvider","iam:UntagOpenIDConnectProvider"],delete:["iam:DeleteOpenIDConnectProvider"]}},aws_iam_role:{heldBy:e=>rn(e,"pre_sign_up",()=>Mm(
e.stackName,e.preSignUpFunction?.rolePath??"/")),blocks:{inline_policy:{}},replacedFor:["name","path"],actions:{read:["iam:GetRole","iam:ListAttachedRolePolicie\
s","iam:ListRolePolicies"],create:["iam:CreateRole"],update:["iam:PutRolePermissionsBoundary","iam:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy","iam:Up\
dateRole","iam:UpdateRoleDescription"],delete:["iam:DeleteRole","iam:ListInstanceProfilesForRole"]}},aws_iam_role_policy:{heldBy:e=>[...rn(e,"pre_sign_up_logs",
()=>"write-own-logs"),...e.userPool.kind==="referenced"?[]:[...e.accountLinking===void 0?[]:rn(e,"pre_sign_up_pool",()=>"link-users-in-own-pool"),...e.preSignUpFunction?.
kmsKeyArn===void 0?[]:rn(e,"pre_sign_up_environment",()=>"read-own-environment")]],blocks:{},replacedFor:["name","role"],actions:{read:["iam:GetRolePolicy"],create:[
"iam:PutRolePolicy"],update:["iam:PutRolePolicy"],delete:["iam:DeleteRolePolicy"]}},aws_lambda_function:{heldBy:e=>rn(e,"pre_sign_up",t=>t),blocks:{dead_letter_config:{},
environment:{},ephemeral_storage:{},file_system_config:{},image_config:{},logging_config:{},snap_start:{},timeouts:{},tracing_config:{},vpc_config:{}},replacedFor:[
"function_name","package_type"],actions:{read:["lambda:GetFunction","lambda:GetFunctionCodeSigningConfig","lambda:ListVersionsByFunction"],create:["iam:PassRole",
"lambda:CreateFunction"],update:["lambda:DeleteFunctionConcurrency","lambda:PutFunctionCodeSigningConfig","lambda:PutFunctionConcurrency","lambda:TagResource","\
lambda:UntagResource","lambda:UpdateFunctionCode","lambda:UpdateFunctionConfiguration"],delete:["lambda:DeleteFunction"]}},aws_lambda_permission:{heldBy:e=>e.userPool.
kind==="referenced"?[]:[...rn(e,"cognito_pre_sign_up",()=>{}),...zm(e.userPool).map(t=>({name:Km(t),awsName:void 0}))],blocks:{},replacedFor:["action","function\
_name","principal","source_account","source_arn","statement_id"],actions:{read:["lambda:GetPolicy"],create:["lambda:AddPermission"],update:[],delete:["lambda:Re\
movePermission"]}},aws_route53_record:{heldBy:({userPool:{domain:e}})=>{let{custom:t}=e??{};return t?.hostedZoneId===void 0?[]:[{name:"custom_a",awsName:void 0},
{name:"custom_aaaa",awsName:void 0},...hd(t)?[{name:"custom_certificate",awsName:void 0}]:[]]},blocks:{alias:{},cidr_routing_policy:{},failover_routing_policy:{},
geolocation_routing_policy:{},geoproximity_routing_policy:{coordinates:{}},latency_routing_policy:{},timeouts:{},weighted_routing_policy:{}},replacedFor:["name",
"type","zone_id"],actions:{read:["route53:GetHostedZone","route53:ListResourceRecordSets"],create:["route53:ChangeResourceRecordSets","route53:GetChange"],update:[
"route53:ChangeResourceRecordSets","route53:GetChange"],delete:["route53:ChangeResourceRecordSets","route53:GetChange"]}},aws_secretsmanager_secret:{heldBy:e=>Fo(
e).map(({client:t,name:i})=>({name:Et(t),awsName:i})),blocks:{replica:{}},replacedFor:["name"],actions:{read:["secretsmanager:DescribeSecret","secretsmanager:Ge\
tResourcePolicy"],create:["secretsmanager:CreateSecret"],update:["secretsmanager:TagResource","secretsmanager:UntagResource","secretsmanager:UpdateSecret"],delete:[
"secretsmanager:DeleteSecret"]}},aws_secretsmanager_secret_version:{heldBy:e=>Fo(e).map(({client:t})=>({name:Et(t),awsName:void 0})),blocks:{},replacedFor:["sec\
ret_id"],actions:{read:["secretsmanager:GetSecretValue"],create:["secretsmanager:PutSecretValue"],update:[],delete:["secretsmanager:UpdateSecretVersionStage"]}},
aws_ssm_parameter:{heldBy:e=>Fm(e).map(({address:t,name:i})=>({name:t,awsName:i})),blocks:{},replacedFor:["name"],actions:{read:["ssm:DescribeParameters","ssm:G\
etParameter","ssm:ListTagsForResource"],create:["ssm:PutParameter"],update:["ssm:AddTagsToResource","ssm:RemoveTagsFromResource"],delete:["ssm:DeleteParameter"]}},
aws_wafv2_web_acl_association:{heldBy:({userPool:e})=>e.kind==="created"&&e.webAclArn!==void 0?[{name:"pool",awsName:void 0}]:[],blocks:{timeouts:{}},replacedFor:[
"resource_arn","web_acl_arn"],actions:{read:["cognito-idp:GetWebACLForResource","wafv2:GetWebACL","wafv2:GetWebACLForResource"],create:["cognito-idp:AssociateWe\
bACL","wafv2:AssociateWebACL"],update:[],delete:["cognito-idp:DisassociateWebACL","wafv2:DisassociateWebACL"]}},terraform_data:{heldBy:({identityProviders:e})=>e.
filter(({type:t})=>t==="apple").map(({name:t})=>({name:`${Et(t)}_key`,awsName:void 0})),blocks:{},replacedFor:["triggers_replace"],actions:px}};var ma=Object.keys(Gm);function ha(e,t){return Gm[t].heldBy(e)}function mx({preSignUpFunction:e}){return e?.alarmTopicArn!==void 0}function hx({preSignUpFunction:e}){
return e?.alarmTopicArn!==void 0||e?.dashboard===!0}function rn({preSignUpFunction:e,stackName:t},i,o){return e===void 0?[]:[{name:i,awsName:o(md(t))}]}function Bm({
userPool:{domain:e}}){let{custom:t}=e??{};return t!==void 0&&hd(t)?[{name:"custom",awsName:void 0}]:[]}function qo(e,t){let i=li(e.userPool);return i===void 0?void 0:
i+t}var Jm=new WeakMap;function yd({at:e,terraform:t}){let i=e.file.slice(0,e.file.lastIndexOf("/")+1);return t.include.flatMap(o=>o.files.flatMap(s=>{let a=ai(s);if(!("\
bytes"in s.content)||!Tm(a))return[];let{bytes:n}=s.content,r=Jm.get(n)??xm(i+s.path,n);return Jm.set(n,r),[{inclusion:o,file:s,isOverride:$m(a),read:r}]}))}function jn(e){
return yd(e).flatMap(({inclusion:t,read:i,isOverride:o})=>"problem"in i?[]:i.blocks.map(s=>({...s,isOverride:o,address:yx(s),place:ud(i.document,s.path,t.place),
placeOf:({path:a})=>ud(i.document,a,t.place)})))}function Li(e){return new Set(ma.flatMap(t=>ha(e,t).map(({name:i})=>`${t}.${i}`)))}function yx({type:e,labels:t}){
return e==="resource"?t.join("."):[e,...t].join(".")}function ya(e){return jn(e).some(({isOverride:t,address:i,members:o})=>t&&i==="aws_cognito_user_pool.pool"&&o.some(({name:s})=>s==="sms_configuration"))}var Hm={code:"account-recovery-without-sender",severity:"warning",title:"A forgotten password could not be recovered",why:"Text messages need an SMS configurati\
on, which an override file gives. Where nothing but the phone number may recover an account, no one could.",source:"https://docs.aws.amazon.com/cognito/latest/d\
eveloperguide/managing-users-passwords.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||ya(e))return;let{accountRecovery:i}=t;i==="admin_on\
ly"||i.some(o=>o!=="phone_number")||(yield{message:"Accounts are recovered only by text message, for which the pool has no sender.",fix:"Add email, or write adm\
in_only.",place:t.at.value("accountRecovery")})}};var Ym={code:"adopt-without-existing-pool",severity:"error",title:"`adopt` needs an existing pool with a known id",why:"A provider, app client, domain, group or\
 resource server is imported under an id that begins with the id of its pool. A new pool has none of them, and a pool known only by its name, or by where its id\
 lives, has no id to write down: Terraform 1.5 accepts only literal ids.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:e}){
let{identityProviders:t,appClients:i,userPool:o}=e;if(li(o)!==void 0)return;let s=[...o.domain?.prefix?.adoptedName===void 0?[]:[o.at.to("domain").key("adopt")],
...o.domain?.custom?.adoptedName===void 0?[]:[o.at.to("domain").to("custom").key("adopt")],...[...o.groups,...o.resourceServers].flatMap(({adoptedName:a,at:n})=>a===
void 0?[]:[n.key("adopt")]),...t.flatMap(({adoptedName:a,at:n})=>a===void 0?[]:[n.key("adopt")]),...i.flatMap(({adoptedId:a,at:n})=>a===void 0?[]:[n.key("adopt")])];
for(let a of s)yield o.kind==="referenced"?{message:`The pool is named by ${"name"in o.reference?"its name":"where its id lives"}, but the import needs its id.`,
fix:"Write the id of the pool as userPool.reference.",place:a,related:[{...o.at.value("reference"),note:"the pool is named here"}]}:{message:"This stack makes a\
 new pool, which has nothing yet.",fix:"Remove the line; or name the existing pool with userPool.adopt or userPool.reference.",place:a}}};var gx=/^(?:true|false|null|yes|no|on|off|y|n)$/i;function wr(e){return typeof e=="string"&&(!/^(?:[a-z/](?:[\w/.@:-]*[\w/])?|[0-9]+[smhd])$/i.test(e)||gx.test(
e))?JSON.stringify(e):String(e)}function qe(e,t){return e.at==="value"?{kind:"replace",place:e,text:wr(t)}:void 0}function Ui(e,t){return{kind:"replace",place:e,text:wr(t)}}function ve(e){return e.
at==="value"?{kind:"remove",place:e}:void 0}function Dt(e,t){return e.at==="value"?{kind:"insert",place:e,text:wr(t)}:void 0}function ga(e,t){return e.at==="val\
ue"?{kind:"insert",place:e,text:t}:void 0}function kr(e,t,i){return t.includes(i)?{fix:`Remove it: ${v(i)} is listed already.`,edit:ve(e)}:{fix:`Write ${v(i)}.`,
edit:qe(e,i)}}var Zm={code:"adopted-name-differs",severity:"error",title:"What is adopted has another name here",why:"Nothing of a pool but its clients can be renamed. Import\
ed under another name, Terraform would plan to delete it and to make a new one: the users of a provider and the links to it, or the members of a group, would be\
 lost.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider",*check({federation:e}){let{identityProviders:t,
userPool:i}=e;for(let{name:n,adoptedName:r,at:d}of t)yield*va("The provider",n,r,d.value("adopt"),{...d.key(),note:"its name here"});for(let{name:n,adoptedName:r,
at:d}of i.groups)yield*va("The group",n,r,d.value("adopt"),{...d.key(),note:"its name here"});for(let{identifier:n,adoptedName:r,at:d}of i.resourceServers)yield*va(
"The resource server",n,r,d.value("adopt"),{...d.key(),note:"its identifier here"});let{custom:o,prefix:s}=i.domain??{},a=i.at.to("domain");for(let[n,r,d]of[[s,
a.value("prefix"),a.value("adopt")],[o,a.to("custom").value("name"),a.to("custom").value("adopt")]]){if(n===void 0)continue;let l={...r,note:"its name here"};for(let m of va(
"The domain",n.name,n.adoptedName,d,l))yield{...m,edit:qe(r,n.adoptedName??"")}}}};function*va(e,t,i,o,s){i===void 0||i===t||(yield{message:`${e} is called ${v(
i)} in the pool, but ${v(t)} here.`,fix:`Call it ${v(i)} here too, byte for byte.`,place:o,related:[s]})}function nn(e){if(/[<>{}]/.test(e))return"holds a placeholder in brackets that is to be replaced";if(/[\s\p{C}]/u.test(e))return"holds white space or invisible \
characters";if(e.includes("\\"))return"holds a backslash";if(/^https:\/\//i.test(e)&&!e.startsWith("https://"))return"must write https in lower case";if(!e.startsWith(
"https://"))return"must be an absolute URL that begins with https://";let t=/^https:\/\/([^/?#]*)/.exec(e)?.[1]??"";if(t.includes("@"))return"must not hold an @\
 before the host";if(e.includes("#"))return"must not have a fragment";if(gd(e))return"holds two addresses; only one can be called";let i=URL.canParse(e)?new URL(
e):void 0;return i===void 0||t===""||t.startsWith(":")?"is not a URL with a host":Xm(t,i.hostname)}function Xm(e,t){let i=/:(\d*)$/.exec(e)?.[1];if(i!==void 0&&
i!=="443"&&i!=="80")return`names port ${i===""?"(empty)":i}; Cognito calls only ports 443 and 80`;if(!vx(t))return`names the host ${t}, which Cognito cannot rea\
ch over the internet`}function gd(e){return/^[^?#]*[,;|]\s*[a-z][a-z0-9+.-]*:\/\//i.test(e)}function ba(e){let t=URL.canParse(e)?new URL(e):void 0,i=/^https:\/\/([^/?#@<>{}\\\s]+)/.
exec(e)?.[1];return t===void 0||i===void 0||Xm(i,t.hostname)===void 0?void 0:"Have the provider answer on port 443 of a host on the internet, and write the URL \
that it then has."}function xt(e){return/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\\\s@]+@/i.test(e)}function vx(e){return e.startsWith("[")?!/^\[(?:::1?\]|f[cd]|fe[89ab])/.
test(e):/^\d+\.\d+\.\d+\.\d+$/.test(e)?!/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(e):e.includes(".")&&!/\.(?:local|localhost|internal)\.?$/.
test(e)}function Mt(e){return e.type==="upstream"}function qn(e){return e.type==="oidc"||e.type==="upstream"}function ci({userPool:e,identityProviders:t,appClients:i}){return[...wx(e),...t.flatMap(kx),...i.flatMap(Ax)]}function eh(e){let t=ci(e).flatMap(({reference:i})=>i.
kind==="variable"?[i.name]:[]);return[...new Set(t)].sort()}function wa(e,t){return e.find(({secret:i,reference:o})=>i&&bx(o,t))}function bx(e,t){return e.kind===
"secretsManager"?t.kind===e.kind&&e.id===t.id&&(e.jsonKey===t.jsonKey||e.jsonKey===void 0||t.jsonKey===void 0):t.kind===e.kind&&e.name===t.name}function ka(e){return typeof e==
"object"}function Fi(e){if(typeof e=="string")return JSON.stringify(e);let{prefix:t,suffix:i,reference:o}=e;return JSON.stringify([t,i,o.kind,...o.kind==="secre\
tsManager"?[o.id,o.jsonKey]:[o.name]])}function Aa(e){return ka(e)?`${e.prefix}<${ji(e.reference)}>${e.suffix}`:e}function ji(e){switch(e.kind){case"variable":return`\
variable ${e.name}`;case"ssmParameter":return`SSM parameter ${e.name}`;case"secretsManager":return`secret ${e.id}${e.jsonKey===void 0?"":` (${e.jsonKey})`}`}}function wx(e){
let{at:t}=e,i=(s,a,n)=>ka(n)?[{at:s,owner:"userPool",what:a,secret:!1,reference:n.reference}]:[],o=i(t.to("domain").to("custom").to("certificateArn"),"certifica\
te ARN",e.domain?.custom?.certificateArn);switch(e.kind){case"adopted":return[...o,...Qm(e)];case"referenced":return"idFrom"in e.reference?[{at:t.to("reference"),
owner:"userPool",what:"id",secret:!1,reference:e.reference.idFrom},...o]:o;case"created":return[...o,...i(t.to("webAclArn"),"web ACL ARN",e.webAclArn),...i(t.to(
"email").to("sesIdentityArn"),"SES identity ARN",e.email?.sesIdentityArn),...Qm(e)]}}function Qm(e){return br(e).flatMap(({slot:t,functionArn:i,arnAt:o})=>ka(i)?
[{at:o,owner:t,what:"function ARN",secret:!1,reference:i.reference}]:[])}function kx(e){let{name:t,at:i}=e,o=(a,n,r,d=!1)=>{let l=Sx(r);return l===void 0?[]:[{at:i.
to(a),owner:t,what:n,secret:d,reference:l}]};if(Mt(e))return[];if(e.type==="saml")return e.metadata.kind==="url"?o("metadataUrl","metadata URL",e.metadata.url):
[];let s=o("clientId","client id",e.clientId);return e.type!=="apple"?[...s,...o("clientSecret","client secret",e.clientSecret,!0)]:[...s,...o("teamId","team id",
e.teamId),...o("keyId","key id",e.keyId),...o("privateKey","private key",e.privateKey,!0)]}function Ax({key:e,callbackUrls:t,albHosts:i,logoutUrls:o,defaultRedirectUri:s,
at:a}){let n=(r,d,l)=>ka(l)?[{at:r,owner:e,what:d,secret:!1,reference:l.reference}]:[];return[...t.flatMap((r,d)=>n(a.to("callbackUrls").to(d),"callback URL",r)),
...i.flatMap((r,d)=>n(a.to("albHosts").to(d),"ALB host",r)),...s===void 0?[]:n(a.to("defaultRedirectUri"),"default redirect URI",s),...o.flatMap((r,d)=>n(a.to("\
logoutUrls").to(d),"logout URL",r))]}function Sx(e){if(!(e===void 0||typeof e=="string"))return"reference"in e?e.reference:e}var th={code:"alb-host-malformed",severity:"error",title:"A host of a load balancer is not a host name",why:"The callback URL is made from the host and compared\
 byte for byte with the one that the load balancer sends. Anything but a host name in lower case gives a URL that never matches: redirect_mismatch at every sign\
-in.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let{albHosts:t,at:i}of e.
appClients)for(let[o,s]of t.entries()){if(Px(s)||[s].flat().some(m=>xt(Aa(m))))continue;let a=typeof s=="string"?xx(s):void 0,n=/:\d/.test(Aa(s))?" A listener o\
n another port than 443 needs its URL in callbackUrls.":"",r=i.to("albHosts").value(o),{fix:d,edit:l}=a===void 0?{fix:"Write only the host, such as app.acme.com\
.",edit:void 0}:kr(r,t,a);yield{message:`${v(Aa(s),100)} is not a host name in lower case, without scheme, port and path.`,fix:`${d}${n}`,edit:l,place:r}}}};function Px(e){
return rh(typeof e=="string"?e:`${e.prefix}x.x${e.suffix}`)}function rh(e){let t="[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";return e.length<=253&&new RegExp(`^(?:${t}\
\\.)+(?![0-9]+$)${t}$`).test(e)}function xx(e){let t=`https://${e.replace(/^[a-z]+:\/\//i,"")}`,i=URL.canParse(t)?new URL(t).hostname:void 0;return i!==void 0&&
rh(i)?i:void 0}var nh={code:"alb-hosts-unusable",severity:"error",title:"A load balancer cannot sign people in through this client",why:"An Application Load Balancer authentic\
ates to Cognito with the client secret, by the authorization code flow, and asks for the scope openid. With another client its rule cannot be made, or every sig\
n-in fails.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let{albHosts:t,
secret:i,flows:o,scopes:s,at:a}of e.appClients){if(t.length===0||o.length===0)continue;let n=(r,d,l)=>({message:r,fix:d,place:a.value(l),related:[{...a.key("alb\
Hosts"),note:"the load balancers"}]});i||(yield n("A load balancer needs a client secret, which this client does not have.","Write secret: true, or make a clien\
t of its own for it.","secret")),o.includes("code")||(yield{...n("A load balancer signs people in only by the flow code.","Add code.","flows"),edit:Dt(a.value("\
flows"),"code")}),s.includes("openid")||(yield{...n("A load balancer asks for the scope openid.","Add openid.","scopes"),edit:Dt(a.value("scopes"),"openid")})}}};var ih={code:"linked-provider-unverifiable",severity:"error",title:"A provider is linked whose emails no one can vouch for",why:"Anyone may open an account ther\
e with any email, and no claim says whether it was verified, so attesting its emails would give accounts away. Nor could its raw subject be known: Facebook leav\
es out the email where the id is mapped a second time.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProvide\
rForUser.html",*check({federation:e}){for(let{name:t,at:i}of e.accountLinking?.providers??[]){let o=e.identityProviders.find(a=>a.name===t);if(o===void 0||!di(o))
continue;let{emailVerification:s}=o.preset;yield{message:`${v(t)} cannot be linked.${s.kind==="none"?` ${s.why}`:""}`,fix:"Take it out of accountLinking.provide\
rs. Its users get profiles of their own.",edit:ve(i.value()),place:i.key()}}}};function di({preset:e}){return e.type!=="oidc"&&e.type!=="saml"&&e.emailVerification.
kind==="none"}var oh={code:"allowed-email-domain-unprovable",severity:"error",title:"No one could prove an email of the allowed domains",why:"With allowedEmailDomains the fun\
ction refuses each first sign-in whose email it cannot trust: anyone could otherwise enter an address of the domain at the provider. Where no email of the provi\
der can be trusted, no one could sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.htm\
l",*check({federation:{accountLinking:e,identityProviders:t}}){for(let i of t){let{name:o,allowedEmailDomains:s,at:a}=i;if(s===void 0)continue;let n=e?.providers.
find(r=>r.name===o);if(n===void 0){let r=Ix(i,s);r!==void 0&&(yield{...r,place:a.key("allowedEmailDomains"),related:[{...a.key("attributeMapping"),note:"this is\
 what the function would see"}]})}else if(n.trustEmail==="attested"&&n.emailDomains.length>0)for(let[r,d]of s.entries())n.emailDomains.includes(d)||(yield{message:`\
Emails of ${v(o)} are trusted in ${ee(n.emailDomains,"and")} only, so no one of ${v(d)} could sign in.`,fix:`Add ${v(d)} to emailDomains of the provider under a\
ccountLinking, if only this provider speaks for it, or remove it from allowedEmailDomains.`,place:a.to("allowedEmailDomains").value(r),related:[{...n.at.key("em\
ailDomains"),note:"the domains whose emails are trusted"}]})}}};function Ix(e,t){let{name:i,attributeMapping:o,preset:s}=e,{emailVerification:a}=s,n=`link the p\
rovider under accountLinking.providers with trustEmail: attested and emailDomains: [${t.join(", ")}]`;if(!Object.hasOwn(o,"email"))return{message:`${v(i)} does \
not map email, so the function could not see its domain.`,fix:"Map email, or remove allowedEmailDomains."};let r=o.email_verified;if(di(e))return{message:`No em\
ail of ${v(i)} can be trusted.${a.kind==="none"?` ${a.why}`:""}`,fix:"Remove allowedEmailDomains."};if(a.kind!=="claim"&&(r===void 0||r==="email_verified"))return{
message:`No claim of ${v(i)} proves an email. ${a.why}`,fix:`If only this provider gives out emails of these domains, ${n}. Otherwise remove allowedEmailDomains\
.`};if(r===void 0)return{message:`${v(i)} does not map email_verified, so no email of it could be trusted.`,fix:`Map email_verified. If the provider has no such\
 claim and only it gives out emails of these domains, ${n}.`}}var Rx=["alarmTopicArn","kmsKeyArn","codeSigningConfigArn"],sh={code:"arn-in-another-region",severity:"error",title:"An ARN is of another Region",why:"AWS refus\
es an alarm on a topic, a function with a key or with a signing configuration, a secret with a key, and a pool with a web ACL or a trigger of another Region.",source:"\
https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",*check({federation:e}){for(let{setting:t,arn:i,user:o,note:s,place:a}of Ox(e)){let n=i.split(
":")[3];n!==e.region&&(yield{message:`${t} is in ${n}; ${o} in ${e.region}.`,fix:`Name one in ${e.region}.`,place:a,related:[{...e.at.value("region"),note:s}]})}}};
function*Ox({preSignUpFunction:e,publish:t,userPool:i}){i.kind==="created"&&typeof i.webAclArn=="string"&&(yield{setting:"webAclArn",arn:i.webAclArn,user:"the p\
ool is",note:"the Region of the pool",place:i.at.value("webAclArn")}),t?.clientSecrets?.kmsKeyArn!==void 0&&(yield{setting:"kmsKeyArn",arn:t.clientSecrets.kmsKeyArn,
user:"the published secrets are",note:"the Region of the pool and its secrets",place:t.at.to("clientSecrets").value("kmsKeyArn")});for(let{slot:o,functionArn:s,
arnAt:a}of br(i))typeof s!="string"||pa(s).region===""||(yield{setting:`The function of ${o}`,arn:s,user:"the pool is",note:"the Region of the pool",place:a.value()});
if(e!==void 0)for(let o of Rx){let s=e[o];s!==void 0&&(yield{setting:o,arn:s,user:"the function is",note:"the Region of the pool and its function",place:e.at.value(
o)})}}var Tx=["aol.com","gmail.com","gmx.de","gmx.net","googlemail.com","hotmail.com","icloud.com","live.com","mac.com","mail.com","mail.ru","me.com","msn.com","outlo\
ok.com","proton.me","protonmail.com","qq.com","web.de","yahoo.com","yandex.ru","ymail.com","zoho.com"],ah={code:"attested-domain-of-public-mail",severity:"warni\
ng",title:"A provider is believed about mailboxes of a public mail service",why:"Attesting a domain says that only the provider decides who owns its addresses. \
For a public mail service that is wrong: an administrator of the provider could enter anyone's address and take over the account.",source:"https://learn.microso\
ft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[]){let a=e.identityProviders.find(n=>n.name===t);if(!(i!=="attested"||a!==void 0&&a.preset.emailVerification.kind==="unsaid"))for(let[n,r]of o.entries())
Tx.includes(r)&&(yield{message:`${v(t)} does not decide who owns an address at ${r}.`,fix:"Remove the domain. Such users are linked by a provider that says whic\
h emails it has verified.",edit:o.length>1?ve(s.to("emailDomains").value(n)):void 0,place:s.to("emailDomains").value(n)})}}};var lh={code:"attested-unverifies-email",severity:"warning",title:"A provider may take away the proof that others rest on",why:'At each sign-in Cognito writes w\
hat a provider sends onto the linked user, and email_verified falls to false where the provider maps an email without it. Then a first sign-in through another p\
rovider finds no proven email and makes a second user, and "forgot password" stops.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-u\
ser-pools-specifying-attribute-mapping.html",*check({federation:{accountLinking:e,identityProviders:t}}){let i=e?.providers??[];for(let{name:o,trustEmail:s,at:a}of i){
let n=t.find(d=>d.name===o)?.attributeMapping,r=i.filter(d=>d.name!==o);s!=="attested"||n?.email===void 0||r.length===0||n.email_verified===void 0&&(yield{message:`${v(
o)} maps email without email_verified; ${ee(r.map(d=>v(d.name)),"and")} ${r.length===1?"links":"link"} to the same users.`,fix:`Where ${o} sends a claim that is\
 true only for proven emails, map it to email_verified. Otherwise accept this warning with the reason.`,place:a.key()})}}};var ch={code:"attested-without-email-domains",severity:"error",title:"Attested emails are not limited to domains",why:"An attested provider is believed without \
a verified claim. Unless it is limited to the domains that it speaks for, its administrators could take over any account.",source:"https://learn.microsoft.com/e\
n-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[])i!=="attested"||o.length>0||(yield{message:`${v(t)} is attested, but emailDomains does not say for which emails.`,fix:"Add emailDomains with the d\
omains that only this provider speaks for.",place:s.value("trustEmail")})}};var dh={code:"attributes-requested-by-post",severity:"warning",title:"Attributes are requested by POST",why:"Cognito treats a refused userinfo request as a fail\
ed sign-in, and some providers document only GET. POST is right only where the provider asks for it.",source:"https://openid.net/specs/openid-connect-core-1_0.h\
tml#UserInfoRequest",*check({federation:e}){for(let{attributesRequestMethod:t,preset:i,at:o}of e.identityProviders.filter(qn)){if(t!=="POST")continue;let{postNote:s}=i;
yield{message:`Cognito will call the userinfo endpoint by POST, which not every provider answers.${s===void 0?"":` ${s}`}`,fix:"Remove the line to use GET, or a\
ccept the warning if the provider asks for POST.",edit:ve(o.value("attributesRequestMethod")),place:o.value("attributesRequestMethod")}}}};var uh={code:"case-sensitive-usernames",severity:"warning",title:"User names and emails differ by case",why:"In such a pool Ann@acme.com and ann@acme.com are tw\
o users: a person who types the address in another way cannot sign in, and a second user can register. AWS recommends the other setting. It cannot be changed la\
ter.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:{userPool:e}}){e.kind!=="created"||!e.
caseSensitiveUsernames||(yield{message:"caseSensitiveUsernames is true: ann@acme.com and Ann@acme.com are two users.",fix:"Remove caseSensitiveUsernames before \
the pool is made, or accept this warning with the reason.",place:e.at.value("caseSensitiveUsernames")})}};var fh={code:"certificate-in-another-region",severity:"error",title:"The certificate of the domain is not in us-east-1",why:"A domain of your own is served by C\
loudFront, which accepts only certificates of us-east-1, whatever the Region of the pool. AWS says so only when the domain is made.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.certificateArn;if(typeof t!=
"string")return;let i=t.split(":")[3]??"";i!==Vm&&(yield{message:`The certificate is in ${v(i)}.`,fix:"Request one for the domain in us-east-1 and write its ARN\
; or write hostedZoneId in place of certificateArn, and the stack makes it.",place:e.at.to("domain").to("custom").value("certificateArn")})}};var ar={address:{type:"String",minLength:0,maxLength:2048},birthdate:{type:"String",minLength:10,maxLength:10},email:{type:"String",minLength:0,maxLength:2048},
family_name:{type:"String",minLength:0,maxLength:2048},gender:{type:"String",minLength:0,maxLength:2048},given_name:{type:"String",minLength:0,maxLength:2048},locale:{
type:"String",minLength:0,maxLength:2048},middle_name:{type:"String",minLength:0,maxLength:2048},name:{type:"String",minLength:0,maxLength:2048},nickname:{type:"\
String",minLength:0,maxLength:2048},phone_number:{type:"String",minLength:0,maxLength:2048},picture:{type:"String",minLength:0,maxLength:2048},preferred_username:{
type:"String",minLength:0,maxLength:2048},profile:{type:"String",minLength:0,maxLength:2048},updated_at:{type:"Number"},website:{type:"String",minLength:0,maxLength:2048},
zoneinfo:{type:"String",minLength:0,maxLength:2048}},ph=["email_verified","phone_number_verified","username"],Sa=["email_verified","phone_number_verified","user\
name"],mh=[...Object.keys(ar),"email_verified","identities","phone_number_verified","sub","username"],Pa=50,qi=20,Se="custom:",vd="idp_sub";function xa(e){return e.
type==="string"&&e.mutable&&e.minLength<=1&&e.maxLength>=255}function hh({readAttributes:e,adoptedId:t},i){return e?.includes(i)??(t!==void 0||!i.startsWith(Se))}var $x=["sub","email_verified","phone_number_verified",...Object.keys(ar)],yh={code:"claim-differs-in-case",severity:"warning",title:"A claim differs from a sta\
ndard one only in case",why:"The names of claims are case-sensitive, and the standard ones are in lower case. A claim that the provider does not send fills noth\
ing, and a required attribute that stays empty ends the sign-in.",source:"https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims",*check({federation:e}){
for(let{type:t,attributeMapping:i,at:o}of e.identityProviders){if(t!=="oidc")continue;let s=o.to("attributeMapping");for(let[a,n]of Object.entries(i)){let r=n.toLowerCase();
n===r||!$x.includes(r)||!s.is(a,n)||(yield{message:`${v(a)} is filled from ${v(n)}; the standard claim is ${v(r)}.`,fix:`Write ${v(r)}, unless the provider real\
ly sends ${v(n)}.`,edit:qe(s.value(a),r),place:s.value(a)})}}}};var gh={code:"client-adopted-twice",severity:"error",title:"Two app clients adopt the same one",why:"An adopted client is managed from where it is imported. Und\
er two addresses each apply would give it the settings of the one and the next plan those of the other.",source:"https://developer.hashicorp.com/terraform/langu\
age/block/import",*check({federation:e}){let t=new Map;for(let i of e.appClients){let{adoptedId:o,at:s}=i;if(o===void 0)continue;let a=t.get(o);if(a===void 0){t.
set(o,i);continue}yield{message:`${v(a.key)} adopts the client ${v(o)} already.`,fix:"Write the id of the client that was meant; or keep one of the two, with th\
e settings of both.",place:s.value("adopt"),related:[{...a.at.value("adopt"),note:`${a.key} adopts it`}]}}}};var Ia=["openid","email","phone","profile","aws.cognito.signin.user.admin"];function Ra(e){let t=e.lastIndexOf("/");if(!(t<1||t===e.length-1))return{identifier:e.
slice(0,t),name:e.slice(t+1)}}function Oa(e){return e.flatMap(({identifier:t,scopes:i})=>i.map(({name:o})=>`${t}/${o}`))}var vh={code:"client-credentials-unusable",severity:"error",title:"The flow client_credentials cannot be used like this",why:"Cognito accepts client_credentials\
 only without other flows, for a client with a secret and with scopes of a resource server.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/c\
ognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let{flows:t,secret:i,scopes:o,at:s}of e.appClients){if(!t.includes("client_credential\
s"))continue;let a=s.to("flows").value(t.indexOf("client_credentials"));if(t.length>1)yield{message:"client_credentials cannot be combined with another flow.",fix:"\
Make a client of its own for it.",place:a};else if(!i)yield{message:"A client with client_credentials needs a secret.",fix:"Write secret: true.",place:s.value("\
secret"),related:[{...a,note:"the flow that needs it"}]};else if(!o.every(n=>Ra(n)!==void 0)){let n=Oa(e.userPool.resourceServers);yield{message:"client_credent\
ials accepts only scopes of resource servers.",fix:n.length>0?`Write scopes of a resource server and no others, such as scopes: [${v(n[0]??"")}].`:e.userPool.kind===
"created"?"Declare a resource server under userPool.resourceServers, and write its scopes, as <identifier>/<scope>, and no others.":"Write scopes of a resource \
server of the pool, as <identifier>/<scope>, and no others.",place:s.value("scopes"),related:[{...a,note:"the flow that needs them"}]}}}}};var bh={code:"client-without-callback-url",severity:"error",title:"An app client has nowhere to return to",why:"Cognito refuses the flows code and implicit for \
a client without a callback URL.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let{flows:t,callbackUrls:i,albHosts:o,downstreamPools:s,at:a}of e.appClients){let n=t.filter(r=>r!=="client_credentials");n.length===0||i.length+o.length+s.
length>0||(yield{message:`The client has the flow ${ee(n,"and")}${a.has("flows")?"":" by default"}, but no callback URL.`,fix:"Add callbackUrls, or albHosts for\
 a load balancer; have another spec name it as its upstream; or write flows: [] for a client without hosted sign-in.",place:a.key("callbackUrls")})}}};var Cx={string:["minLength","maxLength"],number:["min","max"],dateTime:[],boolean:[]},_x=["minLength","maxLength","min","max"],wh={code:"constraint-of-another-t\
ype",severity:"error",title:"A custom attribute has a constraint of another type",why:"The constraint would reach AWS under another name or not at all, and an a\
ttribute can never be changed once it exists.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",
*check({federation:e}){let{at:t}=e.userPool;for(let i of sr(e.userPool)){let o=t.to("customAttributes").to(i.name),s=Cx[i.type];for(let a of _x){if(!o.has(a)||s.
includes(a))continue;let n=s[a.startsWith("min")?0:1],r=n!==void 0&&o.has(n),d=o.value(a);yield{message:`${a} has no meaning for ${i.type==="string"||i.type==="\
number"?"a ":""}${i.type}${s.length===0?"":`; it accepts ${ee(s,"and")}`}.`,...n===void 0||r?{fix:`Remove it${r?`: ${n} is written already`:""}.`,edit:ve(d)}:{fix:`\
Write ${n}.`,edit:Ui(o.key(a),n)},place:o.key(a)}}}}};var kh={code:"constraint-range-empty",severity:"error",title:"A custom attribute admits no value",why:"AWS refuses an attribute whose least length or value is a\
bove the greatest.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",*check({federation:e}){let{
at:t}=e.userPool;for(let i of sr(e.userPool)){let[o,s,a]=i.type==="string"?[["minLength","maxLength"],i.minLength,i.maxLength]:i.type==="number"?[["min","max"],
i.min,i.max]:[];if(o===void 0||s===void 0||a===void 0||s<=a)continue;let n=t.to("customAttributes").to(i.name);yield{message:`${o[0]} is ${s}, above ${o[1]} wit\
h ${a}.`,fix:`Make ${o[0]} no greater than ${o[1]}.`,place:n.value(o[0]),related:[{...n.value(o[1]),note:`${o[1]} is ${a}${n.has(o[1])?"":" by default"}`}]}}}};function Vi({at:e}){return e.keys().flatMap(t=>{let i=e.to(t);return t==="accept"?[]:[{text:t,place:i.key()},...i.texts()]})}var Ah={code:"credentials-in-url",severity:"error",title:"A URL holds a user name or password",why:"A spec is read by many and kept in version control, so it ho\
lds no secrets. Cognito accepts no URL with credentials, and backends read theirs from the environment.",source:"https://datatracker.ietf.org/doc/html/rfc3986#s\
ection-3.2.1",*check({federation:e}){for(let{text:t,place:i}of Vi(e))xt(t)&&(yield{message:"The text between // and @ is a user name or password.",fix:"Remove i\
t, and change the password if it was one.",place:i,redact:[i.path]})}};var Sh={code:"custom-attribute-name-reserved",severity:"error",title:"A custom attribute has the name of a standard or reserved attribute",why:"AWS reads it as \
the attribute of that name. The custom one never exists, and the apply fails halfway at the first client or provider that names it.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of sr(e.userPool)){if(!mh.
includes(i))continue;let o=`Rename it, for example to ${`app_${i}`.slice(0,qi)}`;yield{message:`${v(i)} is the name of a ${Object.hasOwn(ar,i)?"standard":"reser\
ved"} attribute.`,fix:Object.hasOwn(ar,i)?`Remove it, since every pool has ${v(i)}, and write ${v(i)} wherever the spec says ${v(Se+i)}. ${o}, if you mean anoth\
er attribute.`:`${o}, and rename ${v(Se+i)} in the rest of the spec as well.`,place:t.to("customAttributes").key(i)}}}};var Ph={code:"custom-attribute-name-too-long",severity:"error",title:"The name of a custom attribute has too many bytes",why:"The AWS provider counts the bytes \
of a name in UTF-8 and refuses more than 20. A letter beyond ASCII has two to four.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIR\
eference/API_SchemaAttributeType.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of sr(e.userPool)){let o=Buffer.byteLength(i,"utf8");o<=qi||(yield{
message:`${v(i)} has ${o} bytes; a name has at most ${qi}.`,fix:`Rename it with at most ${qi} ASCII letters and digits.`,place:t.to("customAttributes").key(i)})}}};function xh({terraform:{assumeRole:e,allowedAccountIds:t}}){if(e!==void 0)return Nx(e.roleArn);let[i,...o]=t;return o.length>0?void 0:i}function Nx(e){return e.
split(":")[4]}var Ih=st(require("node:path")),Ex="app.terraform.io";function Vo({stackName:e,terraform:{backend:t,at:i}}){let o=i.to("backend"),s=(a,...n)=>({address:JSON.stringify(
[t.type==="cloud"?"remote":t.type,...n]),place:a});switch(t.type){case"local":return s(o.to("local").value("path"),Ih.default.posix.join(e,t.settings.path));case"\
s3":{let{bucket:a,key:n,workspaceKeyPrefix:r}=t.settings;return r===void 0?s(o.to("s3").value("key"),a,n):void 0}case"gcs":{let{bucket:a,prefix:n}=t.settings;return s(
o.to("gcs").value(n===void 0?"bucket":"prefix"),a,n??"")}case"azurerm":{let{storageAccountName:a,containerName:n,key:r}=t.settings;return s(o.to("azurerm").value(
"key"),a,n,r)}case"http":return s(o.to("http").value("address"),t.settings.address);case"cloud":case"remote":{let{hostname:a=Ex,organization:n,workspaces:r}=t.settings;
if(r.name===void 0)return;let d=o.to(t.type).to("workspaces").value("name");return s(d,a,n,r.name)}}}function Rh(e){let t=[...e].sort((i,o)=>je(i.federation.stackName,o.federation.stackName));return{byName:ui(e,({stackName:i})=>i),byState:ui(t,i=>Vo(i)?.address),
byDomain:ui(t,bd),byCustomDomain:ui(t,wd),byAdoptedPool:ui(t,({userPool:i})=>i.kind==="adopted"?i.id:void 0),byPublishedPrefix:ui(t,i=>Ta(i,i.publish?.parameterPrefix)),
byPublishedSecrets:ui(t,i=>Ta(i,i.publish?.clientSecrets?.name))}}function bd({userPool:{domain:e},region:t}){return e?.prefix&&ua(e.prefix.name,t)}function wd({
userPool:{domain:e}}){return e?.custom?.name}function Ta(e,t){return t===void 0?void 0:[xh(e)??"",e.region,t].join(" ")}function ui(e,t){let i=new Map;for(let o of e){
let s=t(o.federation);if(s===void 0)continue;let a=i.get(s)??[];a.push(o),i.set(s,a)}return i}function on(e,t,i,o){let s=[...new Set(t.map(r=>r.federation.stackName))];if(s.length<2)return;let a=i(e),n=[];for(let{federation:r}of t){let d=r.stackName===e.
stackName?void 0:i(r);if(d===void 0||a!==void 0&&fd(d,a))continue;let l=n.find(m=>fd(m.place,d));l===void 0?n.push({place:d,names:[r.stackName]}):l.names.push(r.
stackName)}return{names:Oh(s),related:n.map(r=>({...r.place,note:`${o} of ${Oh(r.names)}`}))}}function Oh(e){return ee(e.map(t=>v(t)),"and")}var $h={code:"custom-domain-shared",severity:"error",title:"Two stacks ask for one domain of your own",why:"A host leads to one distribution of CloudFront. AWS \
gives it to one pool, whatever the Region and the account, and the second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:e,stacks:t}){let i=on(e,t.byCustomDomain.get(wd(e)??"")??[],Th,"the\
 domain");i!==void 0&&(yield{message:`${i.names} ask for the same custom domain.`,fix:"Give each stack a host of its own. Environments of one spec write theirs \
under userPool.domain of the environment.",place:Th(e),related:i.related})}};function Th({userPool:e}){return e.at.to("domain").to("custom").value("name")}var Dx=/(?:^|\.)(?:amazoncognito\.com|amazonaws\.com|cloudfront\.net|on\.aws)$/,Ch={code:"custom-domain-unfit",severity:"error",title:"The domain is not one of \
your own",why:"No one can get a certificate for a host of AWS. A prefix of Cognito's own domain is written under prefix.",source:"https://docs.aws.amazon.com/co\
gnito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.name;t===void 0||!Dx.test(t)||(yield{
message:`${v(t)} is a host of AWS.`,fix:"Write a host of a domain that you have registered; or prefix in place of custom.",place:e.at.to("domain").to("custom").
value("name")})}};function fi({userPool:{domain:e},region:t}){return[...e?.custom===void 0?[]:[e.custom.name],...e?.prefix===void 0?[]:[ua(e.prefix.name,t)]]}function _h(e){return`\
https://${e}/oauth2/idpresponse`}function $a({callbackUrls:e,albHosts:t,downstreamPools:i}){return[...e,...t.map(kd),...i.flatMap(({redirectUris:o})=>o)]}function kd(e){return Mx("https://",e,"\
/oauth2/idpresponse")}function Mx(e,t,i){return typeof t=="string"?e+t+i:{...t,prefix:e+t.prefix,suffix:t.suffix+i}}var Nh={code:"default-redirect-uri-not-a-callback",severity:"error",title:"The default redirect URI is not one of the callback URLs",why:"Cognito refuses a clie\
nt whose default redirect URI is not in its list of callback URLs, byte for byte.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRef\
erence/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{defaultRedirectUri:i,flows:o,at:s}=t,a=$a(t),n=a.filter(d=>typeof d==
"string");if(typeof i!="string"||n.length<a.length||n.includes(i)||o.length===0||xt(i))continue;let r=De(i,n.filter(d=>!xt(d)));yield{message:`${v(i,100)} is no\
t one of the callback URLs; they are compared byte for byte.`,fix:r===void 0?"Add it to callbackUrls.":`Write ${v(r,100)}, or add it to callbackUrls.`,edit:r===
void 0?void 0:qe(s.value("defaultRedirectUri"),r),place:s.value("defaultRedirectUri"),related:[{...s.key("callbackUrls"),note:"it must be one of these"}]}}}};var Eh=["aws","amazon","cognito"],Dh={code:"domain-prefix-reserved",severity:"error",title:"The domain prefix holds a reserved word",why:'AWS refuses such a pre\
fix, but only once the rest of the stack has been applied: "Domain cannot contain reserved word".',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/cognito-user-pools-assign-domain-prefix.html",*check({federation:e}){let t=e.userPool.domain?.prefix?.name??"",i=Eh.find(o=>t.includes(o));i!==void 0&&(yield{
message:`${v(t)} holds ${v(i)}. A prefix may not hold ${ee(Eh,"or")} anywhere.`,fix:"Choose another prefix.",place:e.userPool.at.to("domain").value("prefix")})}};var Lh={code:"domain-prefix-shared",severity:"error",title:"Two stacks ask for one domain",why:"AWS gives a domain prefix to one pool of a Region, in whatever a\
ccount. The second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assig\
n-domain.html",*check({federation:e,stacks:t}){let i=on(e,t.byDomain.get(bd(e)??"")??[],Mh,"the prefix");i!==void 0&&(yield{message:`${i.names} ask for the same\
 domain prefix in one Region.`,fix:"Give each stack a prefix of its own. Environments of one spec write theirs under userPool.domain of the environment.",place:Mh(
e),related:i.related})}};function Mh({userPool:e}){return e.at.to("domain").value("prefix")}var Uh={code:"email-domains-without-attestation",severity:"error",title:"Email domains are given for a provider that is not attested",why:"With trustEmail: veri\
fiedClaim the provider's own claim decides, whatever the domain. The list would be ignored, although it reads like a limit.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,
at:s}of e.accountLinking?.providers??[])i==="attested"||o.length===0||(yield{message:`${v(t)} is trusted by its verified claim, for which emailDomains has no me\
aning.`,fix:"Write trustEmail: attested, or remove emailDomains.",place:s.key("emailDomains")})}};function Ca(e){let t=e.slice(e.indexOf("identity/")+9).toLowerCase();return{region:e.split(":")[3]??"",name:t,kind:t.includes("@")?"address":"domain"}}function Fh({
name:e,kind:t},i){let o=Lx(i),s=o.lastIndexOf("@"),a=o.slice(s+1);return t==="domain"?a===e||a.endsWith(`.${e}`):o===e||`${o.slice(0,s).replace(/\+.*$/,"")}@${a}`===
e}function Lx(e){let t=e.lastIndexOf("<");return(t===-1?e:e.slice(t+1,-1)).toLowerCase()}var Ux=["us-east-1","us-west-2","eu-west-1"],jh={code:"email-identity-in-another-region",severity:"warning",title:"The SES identity is in a Region that Cognito \
may not send through",why:"Cognito takes an identity of the pool's own Region, or of us-east-1, us-west-2 or eu-west-1. Only for pools of some Regions does AWS \
name another Region; everywhere else it refuses the pool.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html",*check({federation:e}){
let{region:t,userPool:i}=e;if(i.kind!=="created"||i.email===void 0)return;let{sesIdentityArn:o}=i.email;if(typeof o!="string")return;let s=Ca(o);s.region===t||Ux.
includes(s.region)||(yield{message:`The identity is in ${s.region}, the pool in ${t}.`,fix:`Verify the ${s.kind} in ${t}, and name that identity; or accept this\
, where AWS names ${s.region} for pools of ${t}.`,place:i.at.to("email").value("sesIdentityArn"),related:[{...e.at.value("region"),note:"the Region of the pool"}]})}};var qh=["email","email_verified"],Vh={code:"email-scope-missing",severity:"warning",title:"An email is mapped that is not asked for",why:"Most providers send em\
ail and email_verified only for the scope email. Without them a pool that requires an email lets no one in, and no one is linked.",source:"https://openid.net/sp\
ecs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{name:t,preset:i,scopes:o,attributeMapping:s,at:a}of e.identityProviders.filter(qn)){
if(o.includes("email")||!i.scopes.includes("email")||i.openidBringsAll&&o.length===1)continue;let n=Object.keys(s).find(l=>qh.includes(s[l]??""));if(n===void 0)
continue;let r=Object.keys(s).filter(l=>qh.includes(s[l]??"")&&!a.to("attributeMapping").has(l)),d=r.length===0||vr(e.userPool).some(l=>r.includes(l))?"":` Or w\
rite attributeMapping: { ${r.map(l=>`${l}: null`).join(", ")} }, which the preset maps.`;yield{message:`${v(t)} fills ${n} from a claim that comes with the scop\
e email, which it does not ask for.`,fix:`Add email to scopes.${d} Where the provider sends the claim without it, accept this warning with the reason.`,edit:Dt(
a.value("scopes"),"email"),place:a.value("scopes")}}}};var Wh={code:"email-sender-unfit",severity:"error",title:"The SES identity cannot send from this address",why:"Amazon SES sends from an address of a verified do\
main, or from a verified address, and a domain is no address. Cognito refuses the pool, or every message fails.",source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/user-pool-email.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||t.email===void 0)return;let{sesIdentityArn:i,from:o}=t.
email,s=t.at.to("email");if(typeof i!="string")return;let a=Ca(i),n=[{...s.value("sesIdentityArn"),note:"the identity"}];if(o===void 0){if(a.kind==="address")return;
yield{message:`The identity is the domain ${v(a.name)}, so that the address must be written.`,fix:`Add from, such as from: no-reply@${a.name}.`,place:s.value("s\
esIdentityArn")}}else Fh(a,o)||(yield{message:`${v(o)} is not ${a.kind==="domain"?`of the domain ${v(a.name)}`:`the address ${v(a.name)}`}.`,fix:a.kind==="domai\
n"?`Write an address that ends with @${a.name}, or name the identity of this address.`:`Write ${a.name}, or name the identity of this address.`,place:s.value("f\
rom"),related:n})}};var zh={code:"encrypted-responses-unreadable",severity:"warning",title:"Cognito could not read what the vendor encrypts",why:"A user pool has a certificate for \
its signatures, and another for each SAML provider that encrypts. A vendor that knows only one of them encrypts with the wrong one, and no one can sign in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html",*check({federation:e}){for(let t of e.identityProviders){
if(t.type!=="saml"||!t.encryptedResponses)continue;let i=t.preset.encryptionNote;i!==void 0&&(yield{message:i,fix:"Remove encryptedResponses, and switch encrypt\
ion off at the provider.",edit:ve(t.at.value("encryptedResponses")),place:t.at.value("encryptedResponses")})}}};var Kh={code:"endpoint-malformed",severity:"error",title:"An endpoint is not one that Cognito can call",why:"Cognito calls the provider over the public internet\
, over https, on port 443 or 80. Any other endpoint fails at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-\
pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders){let i=t.type==="oidc"?t.endpoints:void 0;for(let[o,s]of Object.entries(i??{})){let a=nn(
s);a===void 0||xt(s)||(yield{message:`The endpoint ${v(s)} ${a}.`,fix:ba(s)??"Copy it from the provider's documentation.",place:t.at.to("endpoints").value(o)})}}}};var Bh={code:"endpoints-missing-without-secret",severity:"error",title:"A provider without a client secret has no endpoints of its own",why:"Cognito authenticat\
es at a token endpoint only with a client secret. A provider that accepts none needs a proxy, which signs client assertions in place of Cognito, and the token e\
ndpoint has to be that of the proxy.",source:"https://aws.amazon.com/blogs/security/use-private-key-jwt-authentication-between-amazon-cognito-user-pools-and-an-\
oidc-idp/",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!==void 0||t.endpoints!==void 0||(yield{message:`${v(t.name)} \
has no client secret, so Cognito must not go to the token endpoint of its discovery document.`,fix:"Add endpoints, with the token endpoint of the proxy; or name\
 where the client secret lives.",place:t.at.key(),related:[{...t.at.value("clientSecret"),note:"there is no secret"}]})}};var Gh={code:"feature-not-in-tier",severity:"error",title:"The tier of the pool does not have this feature",why:"AWS refuses a pool or client that asks for a fe\
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
at:l}of br(t))d===void 0||d==="V1_0"||(yield{message:`Version ${d} of preTokenGeneration needs the tier essentials or plus; this pool has lite.`,fix:"Write tier\
: essentials, or version: V1_0, whose event cannot change access tokens.",place:l.value("version"),related:r});for(let{authFlows:d,at:l}of e.appClients)d.includes(
"user")&&(yield{message:"The flow user, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essentia\
ls, or remove the flow.",place:l.to("authFlows").value(d.indexOf("user")),related:r})}}};var Jh={code:"federation-without-domain",severity:"error",title:"The pool has no domain to sign in at",why:"A sign-in through an outside provider begins and end\
s at the domain of the pool: without one there is no authorize URL, and no redirect URI to give to the provider.",source:"https://docs.aws.amazon.com/cognito/la\
test/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){if(e.userPool.kind!=="created"||e.userPool.domain!==void 0||e.identityProviders.
length===0)return;let t=e.appClients.find(({flows:i})=>i.length>0);t!==void 0&&(yield{message:"The spec has identity providers but no userPool.domain.",fix:"Add\
 domain: { prefix: \u2026 } to userPool.",place:e.userPool.at.key(),related:[{...t.at.key(),note:`${t.key} signs in there`}]})}};var Hh={code:"first-factors-not-offered",severity:"warning",title:"No app client offers these first factors",why:"People choose how to sign in through an app cl\
ient with the flow user (ALLOW_USER_AUTH). Through any other they sign in only with the password.",source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/authentication-flows-selection-sdk.html",*check({federation:e}){let{appClients:t,userPool:i}=e;if(i.kind!=="created")return;let o=(i.signIn?.firstFactors??
[]).filter(s=>s!=="password");o.length===0||t.some(({authFlows:s})=>s.includes("user"))||(yield{message:`Nobody can sign in with ${ee(o,"or")}: no app client ha\
s the flow user.`,fix:"Write authFlows: [user] in the app clients that offer it.",place:i.at.to("signIn").value("firstFactors")})}};var Yh={code:"first-factors-unusable",severity:"error",title:"Cognito refuses these first factors",why:"The password must be among the first factors. Where MFA \
is required, Cognito refuses codes by email and by text message next to it, and passkeys unless they count as two factors, which no version of the AWS provider \
can set. The refusal comes halfway through an apply: the sign-in policy is changed by then, the MFA is not.",source:"https://github.com/hashicorp/terraform-prov\
ider-aws/issues/50110",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||t.signIn===void 0)return;let{mfa:i,signIn:o,at:s}=t,a=s.to("signIn").value(
"firstFactors");o.firstFactors.includes("password")||(yield{message:`The first factors are ${ee(o.firstFactors,"and")}, without password.`,fix:"Add password.",edit:Dt(
a,"password"),place:a});let n=o.firstFactors.filter(r=>r!=="password");i.mode==="required"&&n.length>0&&(yield{message:`MFA is required, and ${ee(n,"and")} woul\
d be a single factor.`,fix:`Write mode: optional under userPool.mfa, or remove ${ee(n,"and")} from the first factors.`,place:a,related:[{...s.to("mfa").value("m\
ode"),note:"MFA is required here"}]})}};var Zh={code:"former-key-unusable",severity:"error",title:"A former key of an app client cannot be one",why:"Terraform moves a client from the address of its fo\
rmer key. It refuses two moves from one address, and a move from an address that another client has: a client that another one still holds would get a new id.",
source:"https://developer.hashicorp.com/terraform/language/moved",*check({federation:{appClients:e}}){let t=new Map;for(let i of e){let{key:o,formerly:s,at:a}=i;
if(s===void 0)continue;let n=Et(s),r=e.find(m=>Et(m.key)===n),d=t.get(n);if(t.set(n,d??i),r===void 0&&d===void 0)continue;let l=r??d;yield{message:r===i?`${v(s)}\
 has the address that ${v(o)} has now.`:r!==void 0?`${v(s)} is the key of an app client that is there.`:`${v(s)} is the former key of ${v(l?.key??"")} already.`,
fix:r===void 0||r===i?"Remove formerly here.":`Remove formerly here, or take the app client ${v(r.key)} out. Where keys are passed on from one client to the nex\
t, rename one at a time and apply in between.`,place:a.value("formerly"),related:l===void 0||l===i?[]:[{...l.at.key(),note:"the other app client"}]}}}};function _a(e,t){return e.split(",").every(i=>Fx(i,t))}function Na(e){let t=e.split(",").flatMap(i=>{let{version:o,given:s}=Xh(i);return[o,Ad(o,3),Ad(o,s-1)]});
return[[0,0,0],...t]}function Wi(e,t){return Math.sign(e[0]-t[0]||e[1]-t[1]||e[2]-t[2])}function Fx(e,t){let{operator:i,version:o,given:s,prerelease:a}=Xh(e);if(a)
return i==="!=";let n=Wi(t,o);switch(i){case">":return n>0;case">=":return n>=0;case"<":return n<0;case"<=":return n<=0;case"!=":return n!==0;case"~>":return n>=
0&&Wi(t,Ad(o,s-1))<0;default:return n===0}}function Xh(e){let[,t="",i="",o]=/^\s*([=!<>~]*)\s*([\d.]+)(-\S+)?\s*$/.exec(e)??[],[s=0,a=0,n=0]=i.split(".").map(Number);
return{operator:t,version:[s,a,n],given:i.split(".").length,prerelease:o!==void 0}}function Ad([e,t,i],o){return o>=3?[e,t,i+1]:o===2?[e,t+1,0]:[e+1,0,0]}var Vn=">= 5.100, < 7.0",Qh=[5,100,0],ey=[6,0,0],ty=[7,0,0];function Ea(e){return[...Na(e),Qh,ey].some(t=>ny(t)&&_a(e,t))}function ry(e){return[...Na(e),ty].find(
t=>!ny(t)&&_a(e,t))}function zi(e){return Na(e).some(t=>Wi(t,ey)<0&&_a(e,t))}function ny(e){return Wi(e,Qh)>=0&&Wi(e,ty)<0}var iy={code:"function-runtime-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this runtime",why:"Version 5 of the AWS provide\
r checks runtimes against a list that ends with nodejs22.x and refuses nodejs24.x.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/re\
sources/lambda_function",*check({federation:e}){let{preSignUpFunction:t,terraform:i}=e,{awsProviderVersion:o}=i;t?.runtime!=="nodejs24.x"||!zi(o)||(yield{message:`\
nodejs24.x needs version 6 of the AWS provider, and awsProviderVersion ${v(o)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform\
, or runtime: nodejs22.x.',place:t.at.value("runtime"),related:i.at.has("awsProviderVersion")?[{...i.at.value("awsProviderVersion"),note:"this admits version 5"}]:
[]})}};var oy={code:"function-waits-for-itself",severity:"error",title:"The function could not run while it waits for itself",why:"With createNative the function calls\
 AdminCreateUser, and Cognito runs the same function once more for that user. With one concurrent execution the second is throttled until the first gives up: no\
 user is ever made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:{
accountLinking:e,preSignUpFunction:t}}){e?.whenNoMatch!=="createNative"||t?.reservedConcurrency!==1||(yield{message:"createNative needs two executions at the sa\
me time for one sign-in, and reservedConcurrency is 1.",fix:"Remove it, or write 2 or more: twice as many as first sign-ins may run at once.",place:t.at.value("\
reservedConcurrency"),related:[{...e.at.value("whenNoMatch"),note:"this makes users"}]})}};var jx={s:1,m:60,h:3600,d:86400};function pi(e){let t=/^(\d+)([smhd])$/.exec(e),i=t?.[2];if(i!=="s"&&i!=="m"&&i!=="h"&&i!=="d")throw new Error(`not a duration: ${e}`);
return{count:Number(t?.[1]),unit:i}}function Wn(e){return e.count*jx[e.unit]}var qx=60,sy={code:"grace-period-out-of-range",severity:"error",title:"A rotated refresh token works for longer than Cognito allows",why:"Cognito refuses a clie\
nt whose old refresh tokens go on working for more than 60 seconds.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Ref\
reshTokenRotationType.html",*check({federation:e}){for(let{refreshTokenRotation:t,at:i}of e.appClients){if(t===void 0||t==="off")continue;let{gracePeriod:o}=t;Wn(
o)<=qx||(yield{message:`gracePeriod is ${o.count}${o.unit}; Cognito accepts 0s to 60s.`,fix:"Choose a duration of 0s to 60s.",place:i.to("refreshTokenRotation").
value("gracePeriod")})}}};var ay={code:"host-of-another-environment",severity:"warning",title:"A URL names the host of another environment",why:"A callback of another environment sends i\
ts codes there, and an issuer of another environment lets the users of that environment in. Both are mostly lines that were copied, or a value of the base that \
a patch does not replace.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e,
stacks:t}){let{environment:i,specName:o,identityProviders:s,appClients:a}=e;if(i===void 0)return;let n=[...t.byName.values()].flat().map(d=>d.federation).filter(
d=>d.specName===o&&d.environment!==i).flatMap(d=>d.environment??[]),r=[...s.flatMap(({at:d})=>[...d.to("issuer").texts(),...d.to("metadataUrl").texts()]),...a.flatMap(
({at:d})=>[...d.to("callbackUrls").texts(),...d.to("logoutUrls").texts()])];for(let{text:d,place:l}of r){let m=Vx(d),p=n.find(u=>m.includes(u)&&!m.includes(i));
p!==void 0&&(yield{message:`${v(d,100)} looks like one of the environment ${p}; this is ${i}.`,fix:`Write the URL of ${i} in its patch, or accept this warning w\
ith the reason.`,place:l})}}};function Vx(e){return URL.canParse(e)?new URL(e).hostname.split(/[.-]/):[]}var Wx=["albHosts","callbackUrls","defaultRedirectUri","logoutUrls","scopes"],ly={code:"hosted-settings-without-flow",severity:"error",title:"A client without h\
osted sign-in has settings for it",why:"Cognito ignores or refuses redirect URLs and scopes of a client that has no OAuth 2.0 flow. They would have no effect.",
source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{flows:t,at:i}of e.
appClients)if(!(t.length>0))for(let o of Wx)i.has(o)&&(yield{message:`${o} would be ignored: the client has no hosted sign-in.`,fix:`Remove ${o}, or give the cl\
ient a flow.`,place:i.key(o),related:[{...i.value("flows"),note:"an empty list means no hosted sign-in"}]})}};var cy={code:"iam-oidc-provider-repeated",severity:"error",title:"Two providers would give IAM the same issuer",why:"An OIDC provider of IAM is called after its\
 issuer, so an account has each issuer once. Apply would stop at the second one.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDCo\
nnectProvider.html",*check({federation:e}){let t=new Map;for(let i of Fn(e)){let{iamOidcProviderUrl:o,at:s}=i,a=t.get(o);if(a===void 0){t.set(o,i);continue}yield{
message:`${v(a.name)} gives IAM the same issuer already.`,fix:"Leave it with one of them. A second client id is a second audience of that one provider: add it t\
o client_id_list where the audiences are managed.",place:s.key("iamOidcProvider"),related:[{...a.at.key("iamOidcProvider"),note:`${a.name} asks for it`}]}}}};var Da=255,dy={code:"iam-oidc-provider-unfit",severity:"error",title:"IAM does not accept this issuer or client id",why:"IAM accepts an issuer of at most 255 ch\
aracters that names no port, and client ids of at most 255 characters. Cognito accepts more, so the provider would work in the user pool and stop the apply at I\
AM.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html",*check({federation:e}){for(let{iamOidcProviderUrl:t,clientId:i,
at:o}of Fn(e)){if(xt(t))continue;let s=(a,n)=>({message:a,fix:"Remove iamOidcProvider: the user pool does not need it.",edit:ve(o.value("iamOidcProvider")),place:o.
value(n),related:[{...o.key("iamOidcProvider"),note:"asked for here"}]});/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/.test(t)&&(yield s(`IAM accepts no issuer with a por\
t, as ${v(t)} has one.`,"issuer")),t.length>Da&&(yield s(`The issuer has ${t.length} characters; IAM accepts ${Da}.`,"issuer")),typeof i=="string"&&i.length>Da&&
(yield s(`The client id has ${i.length} characters; IAM accepts ${Da}.`,"clientId"))}}};var uy={code:"identifier-taken",severity:"error",title:"Two providers have the same identifier",why:"An identifier in a sign-in request chooses the provider, so\
 AWS accepts each only once in a pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({
federation:e}){let t=new Map;for(let{name:i,identifiers:o,at:s}of e.identityProviders)for(let[a,n]of o.entries()){let r=s.to("identifiers").value(a),d=t.get(n);
if(d===void 0){t.set(n,{name:i,place:r});continue}yield{message:`${v(n)} already leads to ${v(d.name)}.`,fix:"Remove it from one of them.",place:r,related:[{...d.
place,note:`${d.name} has it`}]}}}};var fy={code:"implicit-flow-exposes-tokens",severity:"warning",title:"The implicit flow exposes tokens",why:"The implicit grant hands tokens over in the URL, wh\
ere history, logs and scripts see them. OAuth 2.0 advises against it; code with PKCE works for every kind of app.",source:"https://datatracker.ietf.org/doc/html\
/rfc9700#section-2.1.2",*check({federation:e}){for(let{flows:t,at:i}of e.appClients)t.includes("implicit")&&(yield{message:"Tokens of this client travel in URLs\
.",fix:"Use code, with PKCE in an app that can keep no secret.",place:i.to("flows").value(t.indexOf("implicit"))})}};var py={code:"included-address-taken",severity:"error",title:"An included file declares what the stack declares itself",why:"Terraform refuses two blocks of one\
 address. In a file called override.tf or *_override.tf the block is merged into the generated one.",source:"https://developer.hashicorp.com/terraform/language/\
files/override",*check({federation:e}){let t=new Set([...Li(e),...eh(e).map(i=>`variable.${i}`)]);for(let i of jn(e))i.isOverride||!(t.has(i.address)||zx(i,e))||
(yield{message:`${v(i.address)} is declared by the stack itself.`,fix:"Give the block another name. To change the generated block, move it to a file whose name \
ends in _override.tf.",place:i.place})}};function zx({type:e,labels:t,members:i},{terraform:{backend:o}}){return e==="provider"?t[0]==="aws"&&!i.some(({name:s})=>s===
"alias"):e==="terraform"&&i.some(({name:s})=>s===(o.type==="cloud"?"cloud":"backend"))}var Kx=/^\.|\.tfstate(?:\.|$)|\.tfplan$/,my={code:"included-file-unfit",severity:"error",title:"A file cannot be included",why:"The files that terraform.include\
 names are copied next to the generated ones. Without them what they declare is missing from the stack; one that cannot be read is not compared with what the st\
ack declares itself.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){for(let{pattern:t,files:i,place:o}of e.terraform.
include){i.length===0&&(yield{message:`${v(t)} matches no file.`,fix:"Correct the pattern, which is relative to the folder of the spec, or remove it.",place:o});
for(let s of i)"problem"in s.content?yield{message:`${v(s.path)} cannot be read. ${s.content.problem}`,fix:s.content.fix,place:o}:Kx.test(ai(s))&&(yield{message:`${v(
s.path)} is a hidden file, or one that Terraform writes itself.`,fix:"Write a pattern that does not match it.",place:o})}for(let{inclusion:t,file:i,read:o}of yd(
e))"problem"in o&&(yield{message:`${v(i.path)} cannot be read as Terraform: it ${o.problem}.`,fix:"Correct the file. terraform fmt shows what is wrong in it.",place:t.
place})}};var gy=st(require("node:path"));var Ma=st(require("node:path")),hy="lambda/pre-sign-up.zip",Bx="included.json",Sd=["cdk.tf.json","cdk.tf","metadata.json",Bx,hy];function Gx(e){return`stacks/${e}`}
function yy(e,t){let i=Gx(e).toLowerCase(),o=Ma.default.posix.join(i,t).toLowerCase(),s=/^stacks\/[^/]+\/(.+)$/.exec(o)?.[1];if(t.endsWith("/")||o===i||o===Ma.default.
posix.dirname(i))return"is a folder";if(o==="manifest.json"||s!==void 0&&Sd.includes(s))return"is a file that synth writes";if(s!==void 0){if(Ma.default.posix.dirname(
hy)===s)return"is a folder";if(/^\.terraform(?:$|\/|\.lock\.hcl$)/.test(s))return"belongs to Terraform's own files";if(/^[^/]+\.(?:tf|tofu|tfvars)(?:\.json)?$/.
test(s))return"is a file that Terraform reads as configuration"}}var vy={code:"included-name-taken",severity:"error",title:"An included file has the name of another file",why:"Every included file is copied into the stack's ow\
n folder under its own name, whatever folder it comes from. One of two files of a name would overwrite the other: the configuration, the state, or another inclu\
ded file.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){let t=new Map(Jx(e).map(o=>[o,"that synth or Terraform write\
s"])),i=new Map;for(let{files:o,place:s}of e.terraform.include)for(let a of o){let n=ai(a).toLowerCase(),r=i.get(n);if(r?.path===a.path)continue;let d=t.get(n);
d!==void 0||r!==void 0?yield{message:`${v(a.path)} would be copied over the file ${v(ai(a))} ${d??`that comes from ${v(r?.path??"")}`}.`,fix:"Rename the include\
d file.",place:s}:i.set(n,{path:a.path,place:s})}}};function Jx({terraform:{backend:e}}){let t=e.type==="local"?gy.default.posix.normalize(e.settings.path):void 0;
return[...Sd,...t===void 0?[]:[t,`${t}.backup`]].map(i=>i.split("/")[0]?.toLowerCase()??"")}var Hx={profile:["name","family_name","given_name","middle_name","nickname","preferred_username","profile","picture","website","gender","birthdate","zoneinfo","\
locale","updated_at"],email:["email","email_verified"],address:["address"],phone:["phone_number","phone_number_verified"]},Yx=Object.fromEntries(Object.entries(
Hx).flatMap(([e,t])=>t.map(i=>[i,{scope:e}])));function Pd({claims:e={}},t={}){return Object.fromEntries([...new Set([...Object.keys(t),...Object.keys(e)])].map(
i=>[i,{sent:"unknown",scope:void 0,note:void 0,...t[i],...e[i]}]))}function Ze(e){return{type:"oidc",scopes:["openid","email","profile"],postNote:void 0,subject:{
claim:"sub",mixedCase:!0,note:"It must never change or pass to someone else."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"`email_v\
erified` is `true` only where the person has proven to own the address."},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"n\
ame",given_name:"given_name",family_name:"family_name"},nationalIdClaims:[],emailRequired:"may",issuer:void 0,slashAfterIssuer:!1,openidBringsAll:!1,retiredScopes:{},
endSession:void 0,...e,claims:Pd(e,Yx)}}function Ft(e){return{type:"saml",subject:{claim:"NameID",mixedCase:!0,note:"Persistent, and never an email address: a N\
ameID that changes locks the person out."},emailVerification:{kind:"none",why:"SAML has no word for whether an email is verified."},attributeMapping:{email:"htt\
p://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"},nationalIdClaims:[],emailRequired:"may",subjectCopy:void 0,metadataUrl:void 0,requestSigningAlgorithm:void 0,
encryptionNote:void 0,notByOidc:void 0,endSession:void 0,...e,claims:Pd(e)}}function zn(e){return{scopeSeparator:" ",nationalIdClaims:[],emailRequired:"may",...e,
claims:Pd(e)}}var Ki="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",by=Ft({name:"adfs",title:"AD FS",subject:{claim:"NameID",mixedCase:!0,note:"What the issuance ru\
le makes of it: the objectGUID in base 64, whose letters differ by case. Never the email address or the UPN."},emailVerification:{kind:"none",why:"AD FS sends t\
he address that admins have written into the directory, without proof."},attributeMapping:{email:`${Ki}emailaddress`,given_name:`${Ki}givenname`,family_name:`${Ki}\
surname`},claims:{[`${Ki}emailaddress`]:{sent:"notAlways",note:"Only for accounts whose `mail` is filled."},[`${Ki}givenname`]:{sent:"notAlways",note:"Only for \
accounts whose `givenName` is filled."},[`${Ki}surname`]:{sent:"notAlways",note:"Only for accounts whose `sn` is filled."},"http://schemas.xmlsoap.org/claims/Gr\
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
cal-reference/the-role-of-claims","https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var wy=zn({name:"amazon",title:"Login with Amazon",type:"amazon",providerName:"LoginWithAmazon",scopes:["profile"],subject:{claim:"user_id",mixedCase:!0,note:"`\
amzn1.account.<letters and digits>`."},emailVerification:{kind:"none",why:"Amazon has no claim for whether an email is verified, and anyone may have an account \
there."},attributeMapping:{username:"user_id",email:"email",name:"name"},claims:{email:{sent:"always",scope:"profile"},name:{sent:"always",scope:"profile"},postal_code:{
scope:"postal_code",note:"It needs the scope `postal_code`."}},endSession:void 0,handoff:{place:"Amazon Developer \u203A Login with Amazon \u203A Security profiles \u203A Web \
Settings",steps:["Make a security profile.","Allowed Origins: `https://` and the domain of the user pool.","Allowed Return URLs: enter the redirect URI from abo\
ve."],switchOff:[],sendBack:[{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret"}],attest:[]},sources:["https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var ky=zn({name:"apple",title:"Apple",type:"apple",providerName:"SignInWithApple",scopes:["email","name"],subject:{claim:"sub",mixedCase:!1,note:"`000000.<hex>.\
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
identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var Ay=Ze({name:"auth0",title:"Auth0",scopes:["openid","profile","email"],postNote:"Auth0 documents only GET /userinfo, and AWS asks for GET in its own article \
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
/logout/log-users-out-of-auth0","https://repost.aws/knowledge-center/auth0-oidc-cognito"]});var Sy=Ze({name:"cognito",title:"Amazon Cognito",scopes:["openid","email","profile"],openidBringsAll:!0,postNote:"The userInfo endpoint of Cognito answers only \
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
erguide/userinfo-endpoint.html","https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html"]});var Py=Ze({name:"descope",title:"Descope",scopes:["openid","profile","email","descope.claims","descope.custom_claims"],subject:{claim:"sub",mixedCase:!0,note:"T\
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
descope.com/identity-federation/applications/oidc-endpoints"]});function La({firstSteps:e,issuerWords:t,attest:i,...o}){return Ze({...o,scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"43 character\
s, others for each application: registering the application anew makes every user anew."},emailVerification:{kind:"none",why:"Microsoft never sends email_verifi\
ed for such tenants, and their admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"\
family_name"},claims:{email:{sent:"notAlways",note:"An optional claim. It is missing where the user's mail attribute is empty."},email_verified:{sent:"never"},xms_edov:{
scope:"email",note:'An optional claim, sent together with `email`, as `true` or as `"1"`.'},groups:{note:"An optional claim. Limit it to groups that are assigne\
d to the application: Cognito keeps about 50 ids."},roles:{note:"App roles; they are only in the ID token."}},handoff:{place:"Microsoft Entra admin center \u203A App\
 registrations \u203A New registration",steps:[...e,"Redirect URI: platform Web, and the redirect URI from above.","Token configuration \u203A Add optional claim \u203A I\
D: `email`, and `xms_edov` where the claims above name it.","Certificates & secrets \u203A New client secret: copy the Value, not the Secret ID, and note when it exp\
ires."],switchOff:[],sendBack:[{key:"issuer",words:t},{key:"clientId",words:"Application (client) ID"},{key:"clientSecret",words:"the Value of the client secret\
, with the day on which it expires"}],attest:i}})}var xy=La({name:"entra",title:"Microsoft Entra ID",issuer:{pattern:/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
words:"https://login.microsoftonline.com/<tenant id>/v2.0, with the id of the tenant in lower case and not a domain name",customDomain:void 0,refused:[{pattern:/^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations)(?:\/|$)/i,
why:"Its ID tokens carry the tenant of the person who signs in, so iss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/<tenant id>/v2.\
0, and declare one provider for each tenant."},{pattern:/^https:\/\/login\.microsoftonline\.com\/consumers(?:\/|$)/i,why:"Its ID tokens carry the id of the tena\
nt that holds personal accounts, so iss never equals the issuer.",wayOut:"Write https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0, whi\
ch is that tenant."}]},endSession:{url:"https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:"The URL must be o\
ne of the redirect URIs of the application."},firstSteps:["Supported account types: accounts in this organizational directory only (single tenant)."],issuerWords:"\
`https://login.microsoftonline.com/<Directory (tenant) ID>/v2.0`",attest:["Every user who may sign in has a mail attribute.","Whether guests may sign in: their \
emails belong to other organisations.","Which email domains belong only to this tenant. Only those may be attested when accounts are linked."],sources:["https:/\
/learn.microsoft.com/entra/identity-platform/id-token-claims-reference","https://learn.microsoft.com/entra/identity-platform/optional-claims-reference","https:/\
/learn.microsoft.com/entra/identity-platform/userinfo","https://learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization"]});var Iy=La({name:"entra-external-id",title:"Microsoft Entra External ID",issuer:{pattern:/^https:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
words:"https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name",customDomain:void 0,refused:[]},endSession:{
url:"https://<tenant name>.ciamlogin.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:void 0},firstSteps:["Switch to the external tenant.",
"Supported account types: accounts in this organizational directory only."],issuerWords:"the value of `issuer` in the discovery document, with the id of the ten\
ant in the host and in the path",attest:["The application is added to the user flow through which customers sign in.","The user flow collects an email and has i\
t verified."],sources:["https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app","https://learn.microsoft.com/entra/identity-platform/o\
ptional-claims-reference","https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8592"]});var Ry=zn({name:"facebook",title:"Facebook",type:"facebook",providerName:"Facebook",scopes:["public_profile","email"],scopeSeparator:",",subject:{claim:"id",mixedCase:!1,
note:"Digits, others for each app. Mapped a second time it makes Facebook leave out the email."},emailVerification:{kind:"none",why:"Facebook has no claim for w\
hether an email is verified, and anyone may have an account there."},attributeMapping:{username:"id",email:"email",name:"name",given_name:"first_name",family_name:"\
last_name"},claims:{email:{sent:"notAlways",scope:"email",note:"Missing where people signed up by phone or did not allow it."},name:{sent:"always",scope:"public\
_profile"},first_name:{sent:"always",scope:"public_profile"},last_name:{sent:"always",scope:"public_profile"},middle_name:{sent:"notAlways",scope:"public_profil\
e"}},endSession:void 0,handoff:{place:"Meta for Developers \u203A My Apps \u203A Facebook Login \u203A Settings",steps:["Valid OAuth Redirect URIs: enter the re\
direct URI from above.","App settings \u203A Basic: URLs of the privacy policy and of the data deletion instructions.","Switch the app to Live. Meta may ask for\
 business verification."],switchOff:[],sendBack:[{key:"clientId",words:"App ID"},{key:"clientSecret",words:"App secret"},{key:"apiVersion",words:"the version of\
 the Graph API that the app uses"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/facebook.html","https://docs.aws.amazon.com/c\
ognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var Oy=Ze({name:"gitlab",title:"GitLab",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"claim",claim:"email_verified",
always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"name"},claims:{email:{note:"The primary address wi\
th the scope `email`; without it the public one, if there is any."},groups:{note:"All groups of the user, which can be more than the 2,048 characters that Cogni\
to keeps."},groups_direct:{note:"The groups that the user is a direct member of, in the ID token."}},issuer:{pattern:/^https:\/\/(?:gitlab\.com|(?!gitlab\.com\/)[^/]+(?:\/(?!oauth$)[^/]+)?)$/,
words:"https://gitlab.com, or the URL of the instance",customDomain:void 0,refused:[]},handoff:{place:"Admin area, group or user settings \u203A Applications \u203A Add n\
ew application",steps:["Redirect URI: enter the redirect URI from above.","Confidential: ticked.","Scopes: tick those from above, `openid` among them."],switchOff:[],
sendBack:[{key:"issuer",words:"the URL of the instance, without a slash at the end"},{key:"clientId",words:"Application ID"},{key:"clientSecret",words:"Secret, \
which is shown once"}],attest:["Who may have an account on this instance. On `gitlab.com` that is everyone."]},sources:["https://docs.gitlab.com/integration/ope\
nid_connect_provider","https://docs.gitlab.com/integration/oauth_provider/"]});var Ty=zn({name:"google",title:"Google",type:"google",providerName:"Google",scopes:["openid","email","profile"],subject:{claim:"sub",mixedCase:!1,note:"21 digit\
s."},emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verifi\
ed",name:"name",given_name:"given_name",family_name:"family_name"},claims:{email:{sent:"always",scope:"email"},email_verified:{sent:"always",scope:"email"},name:{
sent:"always",scope:"profile"},given_name:{sent:"always",scope:"profile"},family_name:{sent:"notAlways",scope:"profile"},picture:{sent:"always",scope:"profile"}},
endSession:void 0,handoff:{place:"Google Cloud console \u203A APIs & Services \u203A Credentials",steps:["OAuth consent screen: choose Internal for one Workspac\
e, else External, and publish it (In production).","Authorized domains: the domain of the redirect URI; `amazoncognito.com` for a prefix domain.","Create creden\
tials \u203A OAuth client ID \u203A Web application.","Authorized redirect URIs: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"clientId",words:"\
Client ID"},{key:"clientSecret",words:"Client secret"}],attest:["Whether anyone with a Google account may sign in, or only people of the Workspace."]},sources:[
"https://docs.aws.amazon.com/cognito/latest/developerguide/google.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateI\
dentityProvider.html"]});var $y=Ze({name:"idura",title:"Idura Verify",scopes:["openid"],subject:{claim:"sub",mixedCase:!1,note:"A GUID in lower case and in braces, such as `{0f9960a0-d2\
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
ents"]});var Cy=Ze({name:"keycloak",title:"Keycloak",subject:{claim:"sub",mixedCase:!0,note:"A UUID in lower case; `f:<component>:<name>` for users of a federated store."},
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
server_admin/index.html#_oidc_clients","https://www.keycloak.org/server/hostname","https://github.com/keycloak/keycloak/pull/44365"]});var _y=Ze({name:"linkedin",title:"LinkedIn",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"10 characters such as `MDRHj2Asx8`, othe\
rs for each application."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:void 0},claims:{email:{note:"The primary address of the membe\
r."},locale:{note:"An object with country and language, which no attribute of Cognito can hold: leave it unmapped."}},issuer:{pattern:/^https:\/\/www\.linkedin\.com\/oauth$/,
words:"https://www.linkedin.com/oauth",customDomain:void 0,refused:[{pattern:/^https:\/\/(?:www\.)?linkedin\.com$/,why:"LinkedIn keeps no discovery document the\
re, and its ID tokens carry another issuer.",wayOut:"Write https://www.linkedin.com/oauth."}]},handoff:{place:"`developer.linkedin.com` \u203A My apps \u203A Create app",
steps:["Create the app for the company's LinkedIn page, and have an admin of the page verify it.",'Products: request access to "Sign In with LinkedIn using Open\
ID Connect".',"Auth \u203A Authorized redirect URLs for your app: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"issuer",words:"`https://www.\
linkedin.com/oauth`, the same for everybody"},{key:"clientId",words:"Client ID, under Auth"},{key:"clientSecret",words:"Primary Client Secret, under Auth"}],attest:[]},
sources:["https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2","https://www.linkedin.com/oauth/.well-known/open\
id-configuration"]});var Ny=Ft({name:"login-gov",title:"Login.gov",subject:{claim:"NameID",mixedCase:!1,note:"A UUID in lower case, others for each agency."},subjectCopy:"uuid",emailVerification:{
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
n.html"]});var Ey=Ze({name:"oidc",title:"the identity provider",attributeMapping:{username:"sub",email:"email",email_verified:"email_verified"},handoff:{place:"where appli\
cations (clients) are registered",steps:["Register a confidential web application for the authorization code grant.","Enter the redirect URI from above, one lin\
e for each.","Choose `client_secret_post` as the way in which the application authenticates at the token endpoint.","Allow the scopes from above.","Have ID toke\
ns signed with RS256."],switchOff:[],sendBack:[{key:"issuer",words:"the value of `issuer` in the discovery document"},{key:"clientId",words:"the client id"},{key:"\
clientSecret",words:"the client secret, with the day on which it expires"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/cogni\
to-user-pools-oidc-idp.html"]});var Dy=Ze({name:"okta",title:"Okta",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`."},
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
customize-tokens-groups-claim/main/","https://developer.okta.com/docs/guides/submit-app/openidconnect/main/"]});var My=Ze({name:"one-login",title:"OneLogin",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"none",why:"OneLogin does\
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
ect-to-onelogin","https://developers.onelogin.com/openid-connect/api/logout"]});var Ly=Ze({name:"ping-one",title:"PingOne",subject:{claim:"sub",mixedCase:!0,note:"A UUID by default; the application's attribute mapping can fill it from somet\
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
endpoint_authentication_methods.html","https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html"]});var Uy=Ft({name:"saml",title:"SAML 2.0",handoff:{place:"where applications (service providers) are registered",steps:["Register a service provider for the bindi\
ng HTTP-POST.","Enter the ACS URL and the entity id from above, one application for each domain.","Send a persistent NameID that never changes, not an email add\
ress.","Send the attributes from above under exactly these names.","Sign the response or the assertion with SHA-256."],switchOff:[],sendBack:[{key:"metadataUrl",
words:"the URL of the metadata, or the metadata as a file"}],attest:["The NameID of a person never passes to someone else."]},sources:["https://docs.aws.amazon.\
com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var mi="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",Fy=Ft({name:"entra",title:"Microsoft Entra ID",subject:{claim:"NameID",mixedCase:!1,note:"The ob\
ject id of the user, a GUID in lower case. The preset name of the application, user.userprincipalname, changes with the person and must be replaced."},emailVerification:{
kind:"none",why:"Microsoft Entra ID sends the address that admins have written into the directory, without proof."},attributeMapping:{email:`${mi}emailaddress`,
given_name:`${mi}givenname`,family_name:`${mi}surname`},claims:{[`${mi}emailaddress`]:{sent:"notAlways",note:"Only for users whose mail is filled."},[`${mi}give\
nname`]:{sent:"notAlways",note:"Only for users whose given name is filled."},[`${mi}surname`]:{sent:"notAlways",note:"Only for users whose surname is filled."},
[`${mi}name`]:{sent:"always",note:"The user principal name, not the name of the person."},"http://schemas.microsoft.com/identity/claims/displayname":{sent:"alwa\
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
/learn.microsoft.com/en-us/entra/identity-platform/reference-saml-tokens","https://learn.microsoft.com/en-us/entra/identity-platform/federation-metadata"]});var jy=Ft({name:"keycloak",title:"Keycloak",subject:{claim:"NameID",mixedCase:!1,note:"Of the format persistent: `G-` and a UUID that Keycloak keeps for each pe\
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
r_admin/index.html#_client-saml-configuration","https://www.keycloak.org/docs/latest/server_admin/index.html#_protocol-mappers"]});var qy=Ft({name:"okta",title:"Okta",subject:{claim:"NameID",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`. The preset value, the Okta user nam\
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
rovider"]});var Vy=Ft({name:"one-login",title:"OneLogin",subject:{claim:"NameID",mixedCase:!1,note:"The number of the user. The preset value of NameID, the email, changes w\
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
510c12a41d5ec4bcbcc","https://repost.aws/knowledge-center/cognito-saml-onelogin"]});var Wy=Ft({name:"ping-one",title:"PingOne",subject:{claim:"NameID",mixedCase:!1,note:"The User ID, a UUID in lower case, as `saml_subject`."},emailVerification:{
kind:"none",why:"PingOne sends the address of the directory; whether it was verified is in no attribute by default."},attributeMapping:{email:"email",given_name:"\
firstName",family_name:"lastName"},claims:{email:{note:"It needs an attribute mapping to Email Address."},firstName:{note:"It needs an attribute mapping to Give\
n Name."},lastName:{note:"It needs an attribute mapping to Family Name."}},metadataUrl:{pattern:/^https:\/\/[^/]+\/(?:[0-9a-f-]{36}\/)?saml20\/metadata\/[0-9a-f-]{36}$/,
words:"https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/saml20/metadata/<application id>"},handoff:{place:"Applications \u203A Applications \u203A + \u203A \
SAML Application \u203A Manually Enter",steps:["ACS URLs: the ACS URL from above.","Entity ID: the entity id from above.","Configuration \u203A Signing: sign asserti\
on and response, RSA_SHA256. Subject NameID Format: persistent.","Attribute Mappings: `saml_subject` to User ID, which is how it stands; add `email` to Email Ad\
dress, `firstName` to Given Name, `lastName` to Family Name.","Access: the groups who may sign in. Switch the application on."],switchOff:["Enable Encryption"],
sendBack:[{key:"metadataUrl",words:"IDP Metadata URL, under Configuration"}],attest:["Which email domains belong only to this organisation. Only those may be at\
tested when accounts are linked."]},sources:["https://docs.pingidentity.com/pingone/applications/p1_applications_add_applications.html","https://apidocs.pingide\
ntity.com/pingone/platform/v1/api/"]});var hi=[by,wy,ky,Ay,Sy,Py,xy,Iy,Ry,Oy,Ty,$y,Cy,_y,Ny,Ey,Dy,My,Ly,Uy],xd=[Fy,jy,qy,Vy,Wy];var zy=[{name:"franceconnect",title:"FranceConnect",pattern:/^https:\/\/(?:[^/]+[.-])?franceconnect\.(?:gouv\.)?fr(?:\/|$)/,why:"FranceConnect needs parameters \
in the authorize request that Cognito never sends, and answers userinfo requests with a signed JWT, which Cognito cannot read.",wayOut:"Run a proxy that adds th\
e one and unpacks the other, and use preset: oidc with the issuer and endpoints of the proxy.",source:"https://docs.partenaires.franceconnect.gouv.fr/"},{name:"\
github",title:"GitHub",pattern:/^https:\/\/(?:www\.)?github\.com(?:\/|$)/,why:"GitHub signs people in by plain OAuth 2.0: it has no ID token and no discovery do\
cument, which Cognito needs.",wayOut:"Run a wrapper that makes OpenID Connect of it, and use preset: oidc with the issuer of the wrapper.",source:"https://githu\
b.com/TimothyJones/github-cognito-openid-wrapper"},{name:"helseid",title:"HelseID",pattern:/^https:\/\/helseid-sts(?:\.[a-z0-9-]+)*\.nhn\.no(?:\/|$)/,why:"Helse\
ID accepts no client secret, and Cognito authenticates with nothing else.",wayOut:"Run a proxy that signs client assertions in front of the token endpoint, and \
use preset: oidc with the endpoints of the proxy.",source:"https://github.com/aws-samples/cognito-external-idp-proxy"},{name:"salesforce",title:"Salesforce",pattern:void 0,
why:"Salesforce forces PKCE on applications that partners ship, and its admins can force it on others; Cognito sends none to an identity provider.",wayOut:'Trus\
t it by SAML, with preset: saml. Or use preset: oidc with an External Client App of your own, where "Require PKCE" is off.',source:"https://developer.salesforce\
.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/secure_code_ac_eca.htm"}];function Ky(e,t){let o=(t==="saml"?xd.find(s=>s.name===e):void 0)??hi.find(s=>s.name===e);if(o===void 0)throw new Error(`no preset is called ${e}`);return o}function Ua(e){
return[...hi.flatMap(Zx),...zy].find(({pattern:t})=>t?.test(e))}function Zx(e){return e.type==="oidc"?e.issuer?.refused??[]:e.type==="saml"&&e.notByOidc!==void 0?
[e.notByOidc]:[]}var By=[...new Set(hi.flatMap(({nationalIdClaims:e})=>e))].sort();var Gy={code:"issuer-cannot-work",severity:"error",title:"No sign-in through this issuer can ever succeed",why:"Cognito demands that iss of every ID token equal\
s the issuer, sends a client secret and no PKCE, nonce or acr_values, and reads userinfo as plain JSON. A vendor that does otherwise shows it only when someone \
tries to sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,endpoints:i,
at:o}of e.identityProviders.filter(s=>s.type==="oidc")){let s=Ua(t);s===void 0||i!==void 0||(yield{message:`${v(t)} cannot be trusted by a user pool. ${s.why}`,
fix:s.wayOut,place:o.value("issuer")})}}};var Hy={code:"issuer-malformed",severity:"error",title:"Cognito does not accept this issuer",why:"Cognito reads <issuer>/.well-known/openid-configuration over t\
he internet and demands that iss of every ID token equals the issuer. A wrong one shows only at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/\
latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,at:i}of e.identityProviders.filter(o=>o.type==="oidc")){let o=Xx(
t);o===void 0||xt(t)||(yield{message:`The issuer ${v(t)} ${o.problem}.`,fix:o.fix,edit:o.meant===void 0?void 0:qe(i.value("issuer"),o.meant),place:i.value("issu\
er")})}}};function Xx(e){let t=Jy(e);if(t===void 0)return;let i=Qx(e);return Jy(i)===void 0?{problem:t,fix:`Write ${v(i,i.length)}.`,meant:i}:{problem:t,fix:ba(
e)??`Copy the value of "issuer" from the provider's discovery document, without a slash at its end.`}}function Qx(e){return Yy(e.trim().replace(/^https:/i,"http\
s:")).replace(/\/\.well-known(?:\/.*)?$/,"").replace(/\/+$/,"")}function Yy(e){return e.replace(/^https:\/\/[^/]*/,t=>t.toLowerCase())}function Jy(e){let t=nn(e);
return t!==void 0?t:e.includes("?")?"must not have a query":/\/\.well-known(?:\/|$)/.test(e)?"is the address of the discovery document; the issuer is what prece\
des /.well-known/":e.endsWith("/")?"must not end with a slash":Yy(e)===e?void 0:"must write the host in lower case, as iss of ID tokens does: Cognito compares t\
hem letter by letter"}var Zy={code:"issuer-of-new-pool",severity:"error",title:"A new pool cannot have the updated issuer",why:"AWS gives a pool the original issuer unless it is aske\
d for the other one, which no Terraform provider can do. Outputs and consumers with the updated issuer would refuse every token.",source:"https://docs.aws.amazo\
n.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:{userPool:e}}){e.kind!=="created"||e.issuer!=="updated"||(yield{
message:"issuer is updated, and the stack makes the pool.",fix:"Remove issuer.",edit:{kind:"remove",place:e.at.key("issuer")},place:e.at.value("issuer")})}};var Xy={code:"issuer-unlike-vendor",severity:"warning",title:"The issuer does not look like one of the vendor",why:'Another form most often means that a part is\
 missing or that the issuer of another kind of token was copied. Sign-in then fails with "Bad id_token issuer".',source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{preset:t,issuer:i,at:o}of e.identityProviders.filter(s=>s.type==="oidc")){let s=t.
issuer;if(s===void 0||s.pattern.test(i)||nn(i)!==void 0||i.endsWith("/")||Ua(i)!==void 0)continue;let a=s.customDomain===void 0?"":`, or with your custom domain\
 ${s.customDomain}`;yield{message:`${v(i)} is not of the form that ${t.title} uses: ${s.words}${a}.`,fix:`Compare it with what ${t.title} shows as the issuer of\
 the application.`,place:o.value("issuer")}}}};var Qy={code:"linked-email-not-mapped",severity:"error",title:"A linked provider does not map what linking goes by",why:"The function sees only mapped attribute\
s. Without email it finds no one; without email_verified Cognito shows it a placeholder, so it must treat every email as unverified.",source:"https://docs.aws.a\
mazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(d=>d.name===t);if(s===void 0||di(s))continue;let{emailVerification:a}=s.preset,n=s.attributeMapping,r=d=>[{...s.at.
to("attributeMapping").key(d),note:`${d} is not mapped here`}];Object.hasOwn(n,"email")?i==="verifiedClaim"&&a.kind==="unsaid"?yield{message:`No claim of ${v(t)}\
 says that an email is verified. ${a.why}`,fix:"Write trustEmail: attested with the emailDomains to link, or remove the provider from accountLinking.providers.",
place:o.key()}:i==="verifiedClaim"&&!Object.hasOwn(n,"email_verified")&&(yield{message:`${v(t)} does not map email_verified, so no email of it could be trusted.`,
fix:"Map email_verified. If the provider has no such claim and all its emails are yours, write trustEmail: attested with emailDomains.",place:o.key(),related:r(
"email_verified")}):yield{message:`${v(t)} does not map email, so no user could ever be found for it.`,fix:"Map email, or remove the provider from accountLinkin\
g.providers.",place:o.key(),related:r("email")}}}};var eg={code:"linked-subject-not-mapped",severity:"error",title:"A linked SAML provider does not map its subject",why:"A link names the NameID as the provider s\
ent it, and a mapping cannot name the NameID. A case-insensitive pool lower-cases it in the user name, so the function finds it nowhere else and would link no o\
ne.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){if(!fa(e.userPool))for(let{name:t,
subjectAttribute:i,at:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(a=>a.name===t);s?.type!=="saml"||Object.hasOwn(s.attributeMapping,i)||
(yield{message:`${v(t)} does not map ${v(i)}, in which linking looks for the NameID.`,fix:`Have the provider send an attribute with the same value as the NameID\
, and map it: ${i}: <name of the attribute>. Or remove the provider from accountLinking.providers.`,place:o.key(),related:[{...s.at.key("attributeMapping"),note:"\
it is not mapped here"}]})}}};var tg={code:"linking-needs-adoption",severity:"error",title:"A trigger cannot be attached to a pool that is only referred to",why:"Providers, app clients and a\
 domain are resources next to the pool. Its pre sign-up trigger, with which accounts are linked, is part of the pool itself: nothing but the stack that manages \
the pool can set it.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e;if(i.kind!=="referenced"||t===void 0)return;let{key:o,at:s}=t.askedBy;yield{message:`${o==="accountLinking"?"Linking":o} n\
eeds the pre sign-up trigger of the pool ${eI(i.reference)}, which is managed elsewhere.`,fix:`Write userPool.adopt${"id"in i.reference?`: ${i.reference.id}`:" \
with the id of the pool"} in place of reference: this stack then manages the pool's pre sign-up trigger and leaves everything else as it is. The team that manag\
es the pool now must leave that trigger out, or ignore it.`,place:s,related:[{...i.at.key("reference"),note:"the pool is only referred to"}]}}};function eI(e){return"\
id"in e?e.id:"name"in e?v(e.name):`whose id ${ji(e.idFrom)} gives`}function rg(e){let{accountLinking:t}=e;return{providers:e.identityProviders.map(i=>nI(i,t)),caseSensitiveUsernames:fa(e.userPool),...t===void 0?tI:rI(e,t)}}var tI={
whenUnsafe:"separateUser",whenNoMatch:"createUser",linkInvitedUsers:!1,afterLink:"continue"};function rI({userPool:e},t){return{whenUnsafe:t.whenUnsafe,whenNoMatch:t.
whenNoMatch,linkInvitedUsers:t.linkInvitedUsers,afterLink:t.afterLink,...t.nativeSignUp==="refuseKnownEmail"&&{nativeSignUp:t.nativeSignUp},...t.whenNoMatch==="\
createNative"&&e.kind==="created"&&{newUsers:iI(e)},...t.messages!==void 0&&{messages:t.messages}}}function nI({name:e,attributeMapping:t,allowedEmailDomains:i},o){
let s=Object.hasOwn(t,"email_verified"),a=o?.providers.find(n=>n.name===e);return{name:e,...i!==void 0&&{admission:{emailDomains:i,emailVerifiedMapped:s}},...a!==
void 0&&{link:{trustEmail:a.trustEmail,emailVerifiedMapped:s,...a.emailVerifiedAlways&&{emailVerifiedAlways:!0},emailDomains:a.emailDomains,subjectAttribute:a.subjectAttribute}}}}
function iI({signInWith:e,requiredAttributes:t}){return{emailIsUsername:e.includes("email"),requiredAttributes:t.filter(i=>i!=="email")}}var ng=4096,ig={code:"linking-policy-too-long",severity:"error",title:"The linking policy exceeds Lambda's 4 KB of environment variables",why:"The function read\
s each provider from an environment variable, and Lambda allows 4 KB of those in all. AWS refuses more when the function is made.",source:"https://docs.aws.amaz\
on.com/lambda/latest/dg/gettingstarted-limits.html",*check({federation:e}){let{accountLinking:t,preSignUpFunction:i}=e;if(i===void 0)return;let o=JSON.stringify(
rg(e)),s=Buffer.byteLength(JSON.stringify({LINKING_POLICY:o}));s<=ng||(yield{message:`What the function must know of ${St(e.identityProviders.length,"provider")}\
 needs ${s} bytes; Lambda allows ${ng}.`,fix:"List fewer emailDomains and allowedEmailDomains, shorten the messages, link fewer providers, or split the provider\
s between pools.",place:t?.at.key("providers")??i.askedBy.at})}};var og={code:"linking-without-providers",severity:"error",title:"Account linking has no provider to link",why:"By default every provider is linked whose mapping\
 carries email and email_verified. Where there is none, the function would be deployed and link no one.",source:"https://docs.aws.amazon.com/cognito/latest/deve\
loperguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){if(e.accountLinking?.providers.length!==0||e.pendingProviders.length>
0)return;let t=e.identityProviders;yield{message:t.length===0?"No identity provider is declared.":"No identity provider maps both email and email_verified, and \
accountLinking.providers names none.",fix:t.length===0?"Declare one under identityProviders, or remove accountLinking.":"Map both attributes, or name a provider\
 under accountLinking.providers with trustEmail: attested and its emailDomains.",place:e.accountLinking.at.key(),related:t.map(({name:i,attributeMapping:o,at:s})=>({
...s.key("attributeMapping"),note:`${i} does not map ${Object.hasOwn(o,"email")?"email_verified":"email"}`}))}}};var sg={code:"local-state-at-absolute-path",severity:"error",title:"The local state is at an absolute path",why:"An absolute path, or one that counts on a home \
folder, is there on one machine only. On the next one Terraform finds no state and plans to make everything anew.",source:"https://developer.hashicorp.com/terra\
form/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings;/^(?:[/\\~]|[A-Za-z]:)/.test(
o)&&(yield{message:`${v(o)} is not relative to the generated configuration.`,fix:"Write a relative path, or choose a backend that machines share, such as s3.",place:i.
to("backend").to("local").value("path")})}};var ag={code:"local-state-path-taken",severity:"error",title:"The local state would be at the path of another file",why:"Terraform reads the file that is there \
as the state, and fails. Or it overwrites the file, and the next synth overwrites the state with everything that it knows of the stack.",source:"https://develop\
er.hashicorp.com/terraform/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings,s=yy(
e.stackName,o);s!==void 0&&(yield{message:`${v(o)} ${s}.`,fix:"Write path: terraform.tfstate.",edit:qe(i.to("backend").to("local").value("path"),"terraform.tfst\
ate"),place:i.to("backend").to("local").value("path")})}};var lg={code:"managed-login-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for managed login",why:"With managed login a client ne\
eds a style, or its pages do not load. Version 5 of the AWS provider does not have the resource.",source:"https://registry.terraform.io/providers/hashicorp/aws/\
latest/docs/resources/cognito_managed_login_branding",*check({federation:{terraform:e,userPool:t}}){let{awsProviderVersion:i}=e;if(t.domain?.managedLogin!==!0||
!zi(i))return;let o=e.at.has("awsProviderVersion");yield{message:`managedLogin needs version 6 of the AWS provider, and awsProviderVersion ${v(i)} admits versio\
n 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform, or managedLogin: false.',...o&&{edit:qe(e.at.value("awsProviderVersion"),">= 6.0, < 7.0")},
place:t.at.to("domain").value("managedLogin"),related:o?[{...e.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]}}};var cg={code:"mapped-attribute-immutable",severity:"error",title:"A mapped attribute cannot change",why:"Cognito writes mapped attributes at every sign-in, also\
 when the value is the same. With an immutable one everyone signs in exactly once.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-us\
er-pools-specifying-attribute-mapping.html",*check({federation:e}){let t=sr(e.userPool).filter(({mutable:i})=>!i).map(({name:i})=>i);for(let{attributeMapping:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping");for(let a of t.filter(n=>Object.hasOwn(i,Se+n)))s.has(Se+a)&&(yield{message:`${v(Se+a)} is declared \
with mutable: false, so the second sign-in of every user would fail.`,fix:"Map into a mutable attribute. An attribute of an existing pool cannot be made mutable\
: declare another.",place:s.key(Se+a),related:[{...e.userPool.at.to("customAttributes").to(a).value("mutable"),note:"it is made immutable here"}]})}}};function Id({claims:e},t){return Object.hasOwn(e,t)?e[t]:void 0}function Bi(e,t,i){let o=Id(e,i)?.scope,s=e.type==="oidc"&&e.openidBringsAll&&t.length===1;return o===
void 0||s||t.includes(o)?void 0:o}function Fa({identityProviders:e,userPool:t}){return e.flatMap(i=>{if(i.type==="saml")return[];let{name:o,preset:s,scopes:a,attributeMapping:n,at:r}=i;return Object.
entries(n).flatMap(([d,l])=>{let m=Bi(s,a,l);return m===void 0||m==="email"?[]:[{attribute:d,claim:l,scope:m,required:vr(t).includes(d),place:r.to("attributeMap\
ping").has(d)?r.to("attributeMapping").value(d):r.value("scopes"),scopesPlace:r.value("scopes"),message:`${v(o)} fills ${d} from ${v(l)}, which comes with the s\
cope ${m}; it does not ask for that scope.`}]})})}var dg={code:"mapped-claim-scope-missing",severity:"warning",title:"A claim is mapped that is not asked for",why:"Most providers send a claim only for its scope\
: names and the like for profile, the phone number for phone, the address for address. An attribute whose claim does not arrive stays empty, and no error says s\
o.",source:"https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,message:a}of Fa(
e))o||(yield{message:a,fix:`Add ${i} to scopes, or write ${t}: null under attributeMapping. Where the provider sends the claim without it, accept this warning w\
ith the reason.`,place:s})}};var fg={code:"message-sender-missing",severity:"error",title:"The pool has no sender for these messages",why:"Cognito refuses a pool that sends text messages wi\
thout an SMS configuration, or MFA codes by email without Amazon SES. An SMS configuration names an IAM role through which Cognito sends, and is Terraform of yo\
ur own: an override file.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{mfa:i,autoVerify:o,signIn:s,email:a,at:n}=t,r=ya(e);for(let[l,m]of i.methods.entries()){if(m==="totp"||i.mode==="off")continue;
let p=n.to("mfa").to("methods").value(l),{fix:u,edit:h}=kr(p,i.methods,"totp");m==="sms"&&!r&&(yield{message:`The method sms needs ${Rd}.`,fix:`${u} ${ug}`,edit:h,
place:p}),m==="email"&&a===void 0&&(yield{message:"The method email needs an identity of Amazon SES that sends the codes.",fix:`${u} Or add userPool.email with \
its sesIdentityArn.`,edit:h,place:p})}let d=s?.firstFactors.indexOf("smsOtp")??-1;if(d!==-1&&!r){let l=n.to("signIn").to("firstFactors").value(d);yield{message:`\
smsOtp needs ${Rd}.`,fix:`Remove smsOtp. ${ug}`,edit:s?.firstFactors.length===1?void 0:ve(l),place:l}}if(o.includes("phone_number")&&!r){let l=n.has("autoVerify"),
m=n.to(l?"autoVerify":"signInWith").value(o.indexOf("phone_number")),p=`autoVerify: [${o.filter(u=>u!=="phone_number").join(", ")}]`;yield{message:`Phone number\
s are verified by text message${l?"":" by default, because people sign in with them"}, which needs ${Rd}.`,...l?{fix:"Remove phone_number.",edit:ve(m)}:{fix:`Ad\
d to userPool: ${p}.`,edit:ga(n.value(),p)},place:m}}}},Rd="an SMS configuration, which the spec cannot give",ug="Where text messages must be sent, write sms_co\
nfiguration for aws_cognito_user_pool.pool in an override file, and name the file in terraform.include.";var vg=st(mg()),hg=131072,yg=50,yi="urn:oasis:names:tc:SAML:2.0:metadata",Od="http://www.w3.org/2000/09/xmldsig#";function qa(e){if(e.length>hg)return`holds ${e.
length} characters; Cognito accepts at most ${hg}`;if(/<!doctype\s+html/i.test(e))return"is a web page";if(/<!(?:doctype|entity)/i.test(e))return"holds a docume\
nt type declaration, which metadata never has";let t=uI(e);return"problem"in t?t.problem:aI(t,e)??lI(t)??dI(t)}var ja=`{${yi}}EntityDescriptor`,Td=`${ja}/{${yi}\
}IDPSSODescriptor`,oI=`${Td}/{${yi}}SingleSignOnService`,bg=`${Td}/{${yi}}KeyDescriptor`,gg=`${bg}/{${Od}}KeyInfo/{${Od}}X509Data/{${Od}}X509Certificate`,sI=["u\
rn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect","urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"];function aI({encoding:e},t){return e===void 0||/^utf-?8$/i.
test(e)||/^[\x00-\x7f]*$/.test(t)&&/^(?:us-ascii|iso-8859-|windows-125)/i.test(e)?void 0:"is text in UTF-8, but its first line declares another encoding"}function lI({
elements:e}){let t=new Set(e.map(({path:o})=>o));return t.has(`{${yi}}EntitiesDescriptor`)?"describes several entities (EntitiesDescriptor); Cognito accepts one\
 EntityDescriptor":t.has(ja)?t.has(Td)?e.find(({path:o})=>o===ja)?.attributes.get("entityID")?.trim()===void 0?"does not name the identity provider: its EntityD\
escriptor has no entityID":t.has(gg)?e.some(o=>o.path===gg&&cI(o)!=="encryption")?void 0:"has no certificate to check signatures with: its KeyDescriptors are on\
ly for encryption":"has no certificate to check signatures with: it has no KeyDescriptor with an X509Certificate":t.has(`${ja}/{${yi}}SPSSODescriptor`)?"describ\
es a service provider (SPSSODescriptor), not an identity provider":"describes no identity provider: it has no IDPSSODescriptor":e[0]?.path.endsWith("}EntityDesc\
riptor")===!0?`is XML, but no SAML metadata: its EntityDescriptor is not in the namespace ${yi}`:"is XML, but no SAML metadata: its outermost element is not an \
EntityDescriptor"}function cI(e){let t=e;for(;t!==void 0&&t.path!==bg;)t=t.parent;return t?.attributes.get("use")}function dI({elements:e}){let t=e.filter(({path:s})=>s===
oI);if(t.length===0)return"does not say where to sign in: it has no SingleSignOnService";let i=t.filter(({attributes:s})=>sI.includes(s.get("Binding")??""));return i.
length===0?"has no SingleSignOnService for the bindings HTTP-Redirect or HTTP-POST, which are those that Cognito knows":i.some(({attributes:s})=>!/^https:\/\/[^\s/]+(?:\/\S*)?$/.
test(s.get("Location")??""))?"has a SingleSignOnService whose Location is not an https URL":void 0}function uI(e){let t=[],i,o=0,s,a,n=new vg.SaxesParser({xmlns:!0});
n.on("xmldecl",r=>{s=r.encoding}),n.on("opentag",r=>{i={path:`${i===void 0?"":`${i.path}/`}{${r.uri}}${r.local}`,attributes:fI(r),parent:i},t.push(i),o+=1,o>yg&&
(a??=`nests elements more than ${yg} deep, as no metadata does`)}),n.on("closetag",()=>{i=i?.parent,o-=1}),n.on("error",()=>{a??=`is not well-formed XML; the fi\
rst mistake is in line ${n.line}`});for(let r of e.split(/(?<=>)/))if(n.write(r),a!==void 0)return{problem:a};return n.close(),a===void 0?{elements:t,encoding:s}:
{problem:a}}function fI({attributes:e}){return new Map(Object.values(e).flatMap(({uri:t,local:i,value:o})=>t===""?[[i,o]]:[]))}var pI=/<(?:[\w.-]+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?KeyDescriptor\s*>/g;var mI=/<!--[\s\S]*?-->/g,hI=/<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]*)</g;function wg(e,t){if(qa(e)!==void 0)return;let i=yI(e);return i!==void 0&&i<t.getTime()?
new Date(i).toISOString().slice(0,10):void 0}function yI(e){let t=gI(e).map(vI),i=t.length===0?NaN:Math.max(...t);return Number.isNaN(i)?void 0:i}function gI(e){
return[...e.replace(mI,"").matchAll(pI)].filter(([,t=""])=>!/\buse\s*=\s*["']encryption["']/.test(t)).flatMap(([,,t=""])=>[...t.matchAll(hI)].map(([,i=""])=>i.replace(
/\s/g,"")))}function vI(e){let{X509Certificate:t}=process.getBuiltinModule("node:crypto");try{return Date.parse(new t(Buffer.from(e,"base64")).validTo)}catch{return NaN}}var kg={code:"metadata-certificate-expired",severity:"warning",title:"Every signing certificate of the metadata file has expired",why:"Providers replace certifi\
cates before they expire, so that a file whose certificates are over is mostly an old one: signatures of the new certificate are refused at each sign-in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html",*check({federation:e,now:t}){if(t!==void 0)for(let i of e.identityProviders){
if(i.type!=="saml"||i.metadata.kind!=="file"||"problem"in i.metadata.content)continue;let{path:o,content:s}=i.metadata,a=wg(s.text,t);a!==void 0&&(yield{message:`\
The last signing certificate in ${v(o)} expired on ${a}.`,fix:"Download the metadata from the identity provider again, and save it unchanged.",place:i.at.value(
"metadataFile")})}}};var Ag={code:"text-taken-for-cdktf-token",severity:"error",title:"CDKTF would read this text as one of its own tokens",why:"CDKTF marks references to other reso\
urces inside plain text. Text that looks like a mark would become a reference to another value, which may be a secret; nothing can be put before it to prevent t\
hat.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/tokens",*check({federation:e}){for(let{text:t,place:i}of Vi(e)){let o=$d(t);o!==void 0&&(yield{
message:`${o===t?"":`${v(t)} holds `}${v(o)}${o===t?" is what":", which"} CDKTF reads as a reference to another value.`,fix:"Choose another text.",place:i})}}},
bI=["String Map Token Value","Any Map Token Value"];function $d(e){if(bI.includes(e))return e;if(e.includes("TfToken["))return"TfToken[";for(let[,t=""]of e.matchAll(
/(?=(-[\d.]+e[-+]?\d+))/g))if(wI(Number.parseFloat(t)))return t}function wI(e){let t=new DataView(new ArrayBuffer(8));return t.setFloat64(0,e),t.getUint16(0)===
65023}var Sg={code:"metadata-file-unfit",severity:"error",title:"The metadata file cannot be used",why:"The file goes into the configuration as it is. Cognito refuses\
 anything but the descriptor of one identity provider when the provider is made; a file that has the wrong certificate or none shows only at the first sign-in.",
source:"https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.
metadata.kind!=="file")continue;let{path:i,content:o}=t.metadata,s=t.at.value("metadataFile");if("problem"in o){yield{message:`${v(i)} cannot be read. ${o.problem}`,
fix:o.fix,place:s};continue}let a=qa(o.text)??kI(o.text);a!==void 0&&(yield{message:`${v(i)} ${a}.`,fix:"Download the metadata from the identity provider again,\
 and save it unchanged.",place:s})}}};function kI(e){if(e.normalize("NFC")!==e)return"is not in Unicode normalization form C, so Terraform would change it";let t=$d(
e);return t===void 0?void 0:`holds ${v(t)}, which CDKTF reads as a reference to another value`}var Pg={code:"metadata-url-malformed",severity:"error",title:"The metadata URL is not one that Cognito can read",why:"Cognito reads the metadata over the public\
 internet, over https. A URL that it cannot read is refused when the provider is made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognit\
o-user-pools-saml-idp.html",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata.kind!=="url"||typeof t.metadata.url!="string")
continue;let{url:i}=t.metadata,o=nn(i);o===void 0||xt(i)||(yield{message:`The metadata URL ${v(i)} ${o}.`,fix:"Copy it from the provider, or save the metadata n\
ext to the spec and write metadataFile.",place:t.at.value("metadataUrl")})}}};var xg={code:"metadata-url-unlike-vendor",severity:"warning",title:"The metadata URL does not look like one of the vendor",why:"AWS reads the metadata when the \
provider is made, and refuses what is none. The metadata of another environment of the vendor is read well, and then no one can sign in.",source:"https://develo\
pers.login.gov/saml/getting-started/",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata.kind!=="url"||typeof t.metadata.url!=
"string")continue;let{url:i}=t.metadata,{title:o,metadataUrl:s}=t.preset;s===void 0||s.pattern.test(i)||nn(i)!==void 0||(yield{message:`${v(i)} is not of the fo\
rm that ${o} uses: ${s.words}.`,fix:`Compare it with what ${o} documents.`,place:t.at.value("metadataUrl")})}}};var Ig={code:"mfa-mode-and-methods-disagree",severity:"error",title:"The mode and the methods of MFA do not fit",why:"Cognito refuses a pool that asks for a sec\
ond factor and offers none. Methods of a pool that asks for none would be ignored.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-\
settings-mfa.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{mode:i,methods:o}=t.mfa,s=t.at.to("mfa").value("mode");i!=="off"&&o.
length===0&&(yield{message:`MFA is ${i}, but there is no method.`,fix:"Add methods: [totp].",place:s}),i==="off"&&o.length>0&&(yield{message:"MFA is off, so its\
 methods would be ignored.",fix:"Remove methods, or write mode: optional or required.",place:t.at.to("mfa").key("methods"),related:[{...s,note:"it is turned off\
 here"}]})}};var Rg={code:"national-id-without-consent",severity:"error",title:"A national identity number is mapped without consent",why:"What is mapped is stored with the \
user, is in every ID token and is there for every app that may read it. The law of most countries limits who may keep national identity numbers.",source:"https:\
//docs.idura.app/verify/reference/token-contents",*check({federation:e}){for(let{nationalIdConsent:t,attributeMapping:i,at:o}of e.identityProviders){if(t)continue;
let s=o.to("attributeMapping");for(let[a,n]of Object.entries(i))!s.has(a)||!By.includes(n)||(yield{message:`${v(a)} is filled from ${v(n)}, which carries a nati\
onal identity number.`,fix:"Remove the line. Where the law allows you to keep the number, write nationalIdConsent: true next to attributeMapping.",edit:ve(s.value(
a)),place:s.value(a)})}}};var Og={code:"native-emails-never-verified",severity:"warning",title:"No one who signs up would ever be linked",why:"A native user is linked only once the email\
 is verified. Where people sign up themselves and Cognito does not verify their email, no one does.",source:"https://docs.aws.amazon.com/cognito/latest/develope\
rguide/user-pool-settings-email-phone-verification.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;i===void 0||t.kind!=="created"||!t.selfSignUp||
t.autoVerify.includes("email")||(yield{message:"People sign up themselves, but their emails are not verified, so linking never uses them.",fix:"Write autoVerify\
: [email].",edit:t.at.has("autoVerify")?Dt(t.at.value("autoVerify"),"email"):ga(t.at.value(),"autoVerify: [email]"),place:t.at.key("autoVerify"),related:[{...i.
at.key(),note:"linking needs a verified email"}]})}};var Tg={code:"native-users-in-existing-pool",severity:"error",title:"Native users cannot be made in a pool whose settings are not known",why:"What AdminCreateUs\
er must be told depends on what people sign in with and on the required attributes. Nothing of an adopted pool is known here, and a wrong guess refuses every fi\
rst sign-in that matches no user.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{
accountLinking:e,userPool:t}}){e?.whenNoMatch!=="createNative"||t.kind!=="adopted"||(yield{message:"createNative makes users, and the settings of the adopted po\
ol are not known.",fix:"Write whenNoMatch: createUser.",edit:qe(e.at.value("whenNoMatch"),"createUser"),place:e.at.value("whenNoMatch"),related:[{...t.at.key("a\
dopt"),note:"the pool exists already"}]})}};var $g={code:"native-users-need-email-or-name",severity:"error",title:"A native user cannot be made where people sign in only with their phone number",why:"Admi\
nCreateUser then accepts only a phone number as user name. The function knows an email, so every first sign-in that matches no user would be refused.",source:"h\
ttps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.whenNoMatch!==
"createNative"||t.kind!=="created")return;let{signInWith:i,at:o}=t;!i.includes("phone_number")||i.includes("email")||(yield{message:"createNative needs an email\
 or a free name to make a user with, and signInWith has only phone_number.",fix:"Write whenNoMatch: createUser. Or, before the pool is made, write signInWith: [\
email, phone_number]; an existing pool cannot be changed.",place:e.at.value("whenNoMatch"),related:[{...o.key("signInWith"),note:"people sign in with this"}]})}};var Cg={code:"native-users-rest-on-attestation",severity:"warning",title:"Users would be made with an email that no claim says is verified",why:"createNative wr\
ites email_verified true for every new user. A SAML provider, or one whose emails the team attests, sends no proof of its own: each person who can set a mail ad\
dress in its directory gets a user with that address, which other providers are then linked to.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools\
/latest/APIReference/API_AdminCreateUser.html",*check({federation:e}){let{accountLinking:t,identityProviders:i}=e;if(t?.whenNoMatch==="createNative")for(let{name:o,
trustEmail:s,at:a}of t.providers){let n=i.find(r=>r.name===o);n===void 0||s!=="attested"&&n.type!=="saml"||(yield{message:`createNative would make users with em\
ails that ${v(o)} ${s==="attested"?"sends and the team attests":"asserts by SAML"}.`,fix:`Write whenNoMatch: createUser. Where the admins of ${v(o)} let no one \
choose an address for themselves, accept the warning with that reason.`,place:a.key(),related:[{...t.at.value("whenNoMatch"),note:"this makes users"}]})}}};var _g={code:"no-client-secret-to-publish",severity:"warning",title:"No app client has a secret to publish",why:"Secrets Manager gets one secret for each app cl\
ient with `secret: true`. Without such a client nothing is published.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-clie\
nt-apps.html",*check({federation:e}){let{publish:t}=e;t?.clientSecrets===void 0||Fo(e).length>0||(yield{message:"publish.clientSecrets publishes nothing: no app\
 client has secret: true.",fix:"Remove clientSecrets, or write secret: true for the app clients that keep a secret.",place:t.at.key("clientSecrets")})}};var Ng={code:"openid-scope-missing",severity:"error",title:"The scopes asked of a provider lack openid",why:"Cognito reads who signed in from the ID token, and \
a provider gives one only where the scope openid is asked for.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.ht\
ml",*check({federation:e}){for(let{scopes:t,at:i}of e.identityProviders.filter(qn)){if(t.includes("openid"))continue;let o=t.findIndex(s=>s.toLowerCase()==="ope\
nid");yield{message:o===-1?`The scopes are ${v(t.join(" "))}; openid is not among them.`:"The scope openid is written in lower case.",fix:o===-1?"Add openid.":"\
Write openid.",edit:o===-1?Dt(i.value("scopes"),"openid"):qe(i.to("scopes").value(o),"openid"),place:i.to("scopes").value(o===-1?void 0:o)}}}};var AI=["lambda_config","lifecycle","provider_details","schema"],Eg={code:"override-outside-the-spec",severity:"warning",title:"An override changes what the spe\
c speaks about",why:"Triggers, attributes, the settings of a provider and the protection against destruction are checked as the spec has them. What an override \
file makes of them is outside the spec: no rule sees it, and the pool can lose its linking function, or its users.",source:"https://developer.hashicorp.com/terr\
aform/language/files/override",*check({federation:e}){let t=Li(e);for(let{isOverride:i,type:o,address:s,members:a,placeOf:n}of jn(e))if(!(!i||o!=="resource"||!t.
has(s)))for(let r of a)AI.includes(r.name)&&(yield{message:`${r.name} of ${v(s)} is changed outside the spec.`,fix:"Say it in the spec where the spec can. Other\
wise accept this warning with the reason.",place:n(r)})}};var Dg={code:"override-without-target",severity:"error",title:"An override file changes a resource that does not exist",why:"Terraform refuses an override file \
with a block that no other file has.",source:"https://developer.hashicorp.com/terraform/language/files/override",*check({federation:e}){let t=jn(e).filter(({type:o})=>o===
"resource"),i=new Set([...Li(e),...t.flatMap(({isOverride:o,address:s})=>o?[]:[s])]);for(let{isOverride:o,address:s,place:a}of t){if(!o||i.has(s))continue;let n=De(
s,[...i]);yield{message:`No file declares ${v(s)}.`,fix:`${n===void 0?"":`Write ${n}. `}The command "addresses" prints what the stack declares.`,place:a}}}};var Mg={code:"passkeys-and-first-factors-disagree",severity:"error",title:"Passkeys and first factors do not fit",why:"A passkey belongs to a domain, its relyin\
g party id. Left to AWS that is the domain of the pool, and a custom domain that is added later makes every passkey useless: so it is written down. Settings of \
passkeys that nobody can sign in with do nothing.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfiguration\
Type.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||t.signIn===void 0)return;let{signIn:i}=t,[o]=fi(e),s=t.at.to("signIn"),a=i.firstFactors.
indexOf("passkey");a!==-1&&i.passkeys===void 0&&(yield{message:"passkey is a first factor, but nothing says which domain the passkeys belong to.",fix:o===void 0?
"Add passkeys: { relyingPartyId: <domain> } under userPool.signIn, with the domain of your apps.":`Add passkeys: { relyingPartyId: ${o} } under userPool.signIn \
for the sign-in pages, or write the domain of your apps.`,place:s.to("firstFactors").value(a)}),a===-1&&i.passkeys!==void 0&&(yield{message:"There are settings \
for passkeys, but passkey is not among the first factors.",fix:"Add passkey to firstFactors, or remove passkeys.",place:s.key("passkeys"),related:[{...s.value("\
firstFactors"),note:"the first factors"}]})}};var SI=/<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|^(?:change[-_ ]?me|replace[-_ ]?me|todo|tbd|fixme|placeholder|x{4,}|(?:your|my)[-_ ](?:[a-z]+[-_ ])*(?:id|tenant|client|key|secret|domain))$/i,
Lg={code:"placeholder-left",severity:"warning",title:"A placeholder was not filled in",why:"The text reaches AWS as it is written: nothing in a spec is replaced\
 by an environment variable or a template. Only a sign-in shows that an id is wrong.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-\
user-pools-oidc-idp.html",*check({federation:e}){for(let{text:t,place:i}of PI(e)){let o=SI.exec(t)?.[0];o!==void 0&&(yield{message:`${v(t,100)} ${o===t?"is":"ho\
lds"} a placeholder.`,fix:"Write the real value. To take it from elsewhere, write a reference, such as { variable: name }.",place:i})}}};function*PI({identityProviders:e,
appClients:t}){for(let{at:i}of e){for(let o of["clientId","teamId","keyId"])yield*i.to(o).texts();for(let o of["issuer","metadataUrl","endpoints"])yield*i.to(o).
texts().filter(({text:s})=>!/[<>{}]/.test(s))}for(let{at:i}of t)for(let o of["callbackUrls","logoutUrls"])yield*i.to(o).texts()}var Fg={code:"pool-adopted-twice",severity:"error",title:"Two stacks adopt one pool",why:"An adopted pool is in the state of the stack, which manages its pre si\
gn-up trigger. Two stacks would each remove the trigger of the other at every apply.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({
federation:e,stacks:t}){let{userPool:i}=e;if(i.kind!=="adopted")return;let o=on(e,t.byAdoptedPool.get(i.id)??[],Ug,"the pool");o!==void 0&&(yield{message:`${o.names}\
 adopt the pool ${i.id}.`,fix:`Write the pool that each of them is for; or keep adopt in one of them, and write reference: ${i.id} in the others.`,place:Ug(e),related:o.
related})}};function Ug({userPool:e}){return e.at.value("adopt")}var jg={code:"pool-does-not-require-the-email",severity:"warning",title:"The vendor asks for a pool that requires an email",why:"What a pool requires can never \
be changed. Without a required email a sign-in that brings none makes a user whom no one can reach or link.",source:"https://docs.aws.amazon.com/cognito/latest/\
developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{userPool:t,identityProviders:i}=e;if(t.kind!=="created"||t.requiredAttributes.includes(
"email"))return;let o=i.find(({preset:s})=>s.emailRequired==="must");o===void 0||i.some(({preset:s})=>s.emailRequired==="must-not")||(yield{message:`${o.preset.
title} asks for a pool in which every user has an email; this one does not require it.`,fix:"Write requiredAttributes: [email] before the pool is made.",place:t.
at.key("requiredAttributes"),related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]})}};var qg={code:"pool-in-another-region",severity:"error",title:"The existing pool is in another Region",why:"The AWS provider works in the Region of the spec, whe\
re it would not find the pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html",*check({federation:e}){
let{userPool:t}=e,i=li(t)?.split("_")[0];i===void 0||i===e.region||(yield{message:`The pool is in ${i}, but the spec is for ${e.region}.`,fix:`Write region: ${i}\
, or name a pool in ${e.region}.`,place:t.at.value(t.kind==="adopted"?"adopt":"reference"),related:[{...e.at.value("region"),note:"the Region of the spec"}]})}};var Vg={code:"pool-referenced-and-adopted",severity:"error",title:"The pool is both referred to and adopted",why:"With reference nothing of the pool is managed;\
 with adopt its pre sign-up trigger is. A spec is about one pool.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:{
userPool:e}}){!e.at.has("reference")||!e.at.has("adopt")||(yield{message:"reference and adopt exclude each other.",fix:"Keep adopt where accounts are linked, re\
ference where nothing of the pool is to be managed here.",place:e.at.key("adopt"),related:[{...e.at.key("reference"),note:"the pool is referred to here"}]})}};var Wg={code:"pre-sign-up-trigger-taken",severity:"error",title:"Two functions want the pre sign-up trigger",why:"A pool has one function at pre sign-up: with t\
wo, one of them would never be called.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e,o=br(i).find(({slot:n})=>n==="preSignUp");if(o===void 0||t===void 0)return;let{key:s,at:a}=t.askedBy;yield{message:`${s} b\
rings a function of its own for the pre sign-up trigger, where preSignUp names another.`,fix:`Remove preSignUp, or remove ${s} and do its work in your own funct\
ion.`,place:o.at.key(),related:[{...a,note:"the other function"}]}}};var xI=/(?:^|-)(?:prod|prd|production|live)(?:-|$)/,zg={code:"production-pool-unprotected",severity:"warning",title:"The pool of production can be deleted",why:"\
Without deletion protection a terraform destroy, or a change that replaces the pool, deletes every user. Users cannot be brought back.",source:"https://docs.aws\
.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",*check({federation:{userPool:e,stackName:t,environment:i}}){let o=i??t;e.
kind!=="created"||e.deletionProtection||!xI.test(o)||(yield{message:`deletionProtection is false in ${v(o)}.`,fix:"Remove deletionProtection: false there. In a \
base that other environments share, write it into their patches.",place:e.at.value("deletionProtection")})}};var Kg="aws.cognito.signin.user.admin",Bg={code:"provider-attribute-open-to-users",severity:"warning",title:"Users can overwrite what a provider says of them",why:"\
A client must be able to write a mapped attribute, or Cognito cannot fill it. Anyone who gets a token with the scope aws.cognito.signin.user.admin from that cli\
ent, as every sign-in by authFlows gives it, can then write the attribute by UpdateUserAttributes. An app that reads a role from it gives the role to anybody.",
source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{accountLinking:e,appClients:t,identityProviders:i}}){
let o=(e?.providers??[]).map(({subjectAttribute:s})=>s);for(let{key:s,scopes:a,authFlows:n,writeAttributes:r,at:d}of t){let l=a.indexOf(Kg);if(!(l===-1&&n.length===
0))for(let m of r??[]){if(!m.startsWith(Se)||o.includes(m))continue;let p=i.filter(({attributeMapping:h})=>Object.hasOwn(h,m)),[u]=p;u!==void 0&&(yield{message:`${p.
map(({name:h})=>v(h)).join(", ")} fills ${v(m)}, and the users of the client ${v(s)} can overwrite it.`,fix:`Take ${Kg} out of the client's scopes and remove it\
s authFlows. Where the client needs them, let the app take roles from groups or from a pre token generation function, never from ${v(m)}, and accept the warning\
 with that reason.`,place:l===-1?d.key("authFlows"):d.to("scopes").value(l),related:[{...u.at.to("attributeMapping").key(m),note:`${u.name} fills it`}]})}}}};var Gg={code:"provider-billed-as-enterprise",severity:"info",title:"Users of OpenID Connect and SAML are billed at the enterprise rate",why:"AWS bills users who\
 come through OpenID Connect or SAML apart from others: 50 a month are free in place of 10,000. A native user who is linked to such a provider counts among them\
, also when signing in natively.",source:"https://aws.amazon.com/cognito/pricing/",*check({federation:{identityProviders:e,accountLinking:t}}){let i=e.filter(({
preset:{type:a}})=>a==="oidc"||a==="saml"),[o]=i;if(o===void 0)return;let s=i.some(({name:a})=>t?.providers.some(n=>n.name===a)===!0);yield{message:`Everyone wh\
o signs in through ${ee(i.map(({name:a})=>v(a)),"or")} counts as an enterprise user${s?", and so does every native user who is linked":""}.`,place:o.at.key()}}};var Jg={code:"provider-in-no-client",severity:"warning",title:"No app client lets people in through this provider",why:'A sign-in names a client and a provider,\
 and Cognito answers "Login option is not available" unless the client lists the provider.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/us\
er-pool-settings-client-apps.html",*check({federation:e}){let{identityProviders:t,appClients:i}=e;if(i.length!==0)for(let{name:o,at:s}of t)i.some(a=>a.flows.length>
0&&a.identityProviders.includes(o))||(yield{message:`No app client with hosted sign-in lists ${v(o)}.`,fix:`Add ${v(o)} to the identityProviders of the clients \
that it is for.`,place:s.key()})}};var Hg={code:"provider-names-differ-only-in-case",severity:"error",title:"Two providers have the same name but for case",why:"A case-insensitive pool lower-case\
s the provider name in a federated user name, so the two could not be told apart.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-c\
ase-sensitivity.html",*check({federation:e}){let t=new Map;for(let i of e.identityProviders){let{name:o,at:s}=i,a=t.get(o.toLowerCase());if(a===void 0){t.set(o.
toLowerCase(),i);continue}yield{message:`${v(o)} and ${v(a.name)} differ only in case.`,fix:"Rename the one that is not in use yet: a renamed provider loses its\
 users and links.",place:s.key(),related:[{...a.at.key(),note:`${v(a.name)} is declared here`}]}}}};var Yg={code:"provider-pending",severity:"info",title:"A provider is pending and is left out",why:"The provider's side is not ready yet. Its sheet is written fo\
r its admin; the pool, the clients that list it and linking do without it until pending is taken out. It is easily forgotten.",source:"https://docs.aws.amazon.c\
om/cognito/latest/developerguide/cognito-user-pools-identity-provider.html",*check({federation:{pendingProviders:e,appClients:t}}){for(let{name:i,at:o}of e){let s=t.
filter(({listedProviders:a,identityProviders:n,externalProviders:r})=>a.includes(i)&&n.length+r.length===0).map(({key:a})=>v(a));yield{message:[`${v(i)} is not \
made, and no app client and no linking knows it.`,...s.length===0?[]:[`Nobody can sign in through ${ee(s,"and")} until then.`]].join(" "),fix:"Send its sheet, w\
hich handoff writes, to its admin. Write what comes back, and remove pending.",place:o.key("pending")}}}};var Zg={code:"provider-version-unsupported",severity:"error",title:"No version that the constraint admits is supported",why:"The generated configuration uses ar\
guments that older versions of the AWS provider lack, and cannot know what the next major version changes.",source:"https://registry.terraform.io/providers/hash\
icorp/aws/latest/docs",*check({federation:e}){let{awsProviderVersion:t}=e.terraform;Ea(t)||(yield{message:`${v(t)} admits no version of the AWS provider within ${Vn}\
.`,fix:`Write awsProviderVersion: ${v(Vn)}, or a part of it.`,edit:qe(e.terraform.at.value("awsProviderVersion"),Vn),place:e.terraform.at.value("awsProviderVers\
ion")})}};var Xg={code:"provider-version-untested",severity:"warning",title:"The constraint admits versions that are not supported",why:"Terraform uses the newest version\
 that a constraint admits, or the one in the lock file. One that is not supported may refuse the generated configuration.",source:"https://developer.hashicorp.c\
om/terraform/language/expressions/version-constraints",*check({federation:e}){let{awsProviderVersion:t}=e.terraform,i=ry(t);i===void 0||!Ea(t)||(yield{message:`${v(
t)} admits version ${i.join(".")} of the AWS provider as well; supported is ${Vn}.`,fix:`Write awsProviderVersion: ${v(Vn)}, or a part of it.`,edit:qe(e.terraform.
at.value("awsProviderVersion"),Vn),place:e.terraform.at.value("awsProviderVersion")})}};var Qg={code:"provider-without-secret",severity:"warning",title:"Nothing authenticates Cognito to this provider",why:"Cognito sends no client_secret then, and a\
nyone who reaches the proxy can have its client assertion signed. Where the proxy checks a secret that is shared only with Cognito, as the one of AWS does, no o\
ne else can.",source:"https://github.com/aws-samples/cognito-external-idp-proxy",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!==
void 0||(yield{message:`The token endpoint of ${v(t.name)} gets no client_secret.`,fix:"Have the proxy check a secret, and name where it lives. If it is protect\
ed in another way, accept this warning with the reason.",place:t.at.value("clientSecret")})}};var ev={code:"published-name-shared",severity:"warning",title:"Two stacks publish under one name",why:"An account has one parameter and one secret of a name in \
a Region. The second stack would stop halfway through its first apply. Stacks of different accounts may share a name: terraform.allowedAccountIds or assumeRole \
says which account each is of.",source:"https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",*check({federation:e,stacks:t}){let{
publish:i}=e;for(let{name:o,byName:s,placeOf:a,what:n}of[{name:i?.parameterPrefix,byName:t.byPublishedPrefix,placeOf:II,what:"parameters"},{name:i?.clientSecrets?.
name,byName:t.byPublishedSecrets,placeOf:RI,what:"secrets"}]){let r=a(e),d=on(e,s.get(Ta(e,o)??"")??[],a,`the ${n}`);d===void 0||r===void 0||(yield{message:`${d.
names} publish their ${n} under the same name in one Region.`,fix:"Give each stack a name of its own. Environments of one spec write theirs under publish of the\
 environment. If the stacks are of different accounts, write the account of each under terraform.allowedAccountIds.",place:r,related:d.related})}}};function II({
publish:e}){return e?.at.to("ssm").value("prefix")}function RI({publish:e}){return e?.at.to("clientSecrets").value("secretsManager")}var tv={code:"recovery-by-second-factor",severity:"error",title:"Accounts are recovered through the second factor",why:"Cognito never sends both codes, of the s\
econd factor and of a forgotten password, to the same place. It refuses a pool with MFA by email whose accounts are recovered by email alone, and one with MFA b\
y text message whose accounts are recovered by text message.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html",*check({
federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{accountRecovery:i,mfa:o,at:s}=t;if(o.mode==="off"||i==="admin_only")return;let a=o.methods.includes(
"email")&&!i.includes("phone_number"),n=o.methods.includes("sms")&&i.includes("phone_number");!a&&!n||(yield{message:a?`Accounts are recovered only by email${s.
has("accountRecovery")?"":" by default"}, and email is a second factor.`:"Accounts are recovered by text message, and sms is a second factor.",fix:a&&!o.methods.
includes("sms")?"Write accountRecovery: [email, phone_number].":n&&!o.methods.includes("email")?"Write accountRecovery: [email].":"Write accountRecovery: admin_\
only.",place:s.value("accountRecovery"),related:[{...s.to("mfa").value("methods"),note:"the second factors"}]})}};var rv=["about","blob","data","file","filesystem","ftp","javascript","mailto","vbscript","view-source","ws","wss"],OI=["localhost","127.0.0.1","[::1]"],_d={words:"\
holds white space or invisible characters",fix:"Percent-encode or remove them."},Nd={words:"has a fragment, which no redirect may have",fix:"Remove it from the \
# on."},nv={words:"holds a wildcard, but URLs are compared byte for byte",fix:"List each URL."},TI={words:"holds two addresses",fix:"Write each as an entry of i\
ts own."};function Va(e){if(!Ed(e)||e==="")return _d;let[,t,i]=/^([A-Za-z][A-Za-z0-9+.-]*):(\/?)/.exec(e)??[];if(t!==void 0&&rv.includes(t.toLowerCase()))return sv(
t);if(t===void 0||i==="")return{words:"is not an absolute URL",fix:"Write the whole URL, such as https://app.example.com/callback."};if(t!==t.toLowerCase())return{
words:"has a scheme in upper case",fix:`Write ${t.toLowerCase()} in lower case.`,meant:Cd(e,t.toLowerCase())};if(e.includes("#"))return{...Nd,meant:e.replace(/#.*$/s,
"")};if(gd(e))return TI;if(ov(e))return nv;if(t==="https"||t==="http")return CI(e,t);let o=De(t,["https","http"]);return o===void 0?void 0:{words:`uses the sche\
me ${t}`,fix:`Write ${o}.`,meant:Cd(e,o)}}function iv(e,t){let i=$I(e);return i!==void 0?{...i,part:"prefix"}:Ed(t)?t.includes("#")?{...Nd,part:"suffix"}:void 0:
{..._d,part:"suffix"}}function $I(e){if(!Ed(e))return _d;let t=/^([A-Za-z][A-Za-z0-9+.-]*):/.exec(e)?.[1];return t!==void 0&&rv.includes(t.toLowerCase())?sv(t):
/^[A-Za-z]+:\/\/[^/?]+[/?]/.test(e)?Va(e):e.includes("#")?Nd:ov(e)?nv:void 0}function Ed(e){return/^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u.test(e)}function ov(e){return/^[^?]*\*/.
test(e)}function Cd(e,t){return t+e.slice(e.indexOf(":"))}function sv(e){return{words:`uses ${e}, which is no scheme of an app`,fix:"Use https, or a scheme of y\
our own."}}function CI(e,t){let i=/^https?:\/\/([^/?\\]+)/.exec(e)?.[1],o=URL.canParse(e)?new URL(e):void 0;if(i===void 0||o===void 0)return{words:"is not a URL\
 with a host",fix:`Write ${t}:// and the host.`};if(i.includes("@"))return{words:"has an @ before the host",fix:"Remove the text before the host."};if(t==="http"&&
!OI.includes(o.hostname))return{words:"uses http, which Cognito accepts only for localhost, 127.0.0.1 and [::1]",fix:"Use https.",meant:Cd(e,"https")}}var av={code:"redirect-url-malformed",severity:"error",title:"Cognito does not accept a redirect URL",why:"Cognito sends tokens and codes to these URLs and comp\
ares them byte for byte. It accepts https, http for the machine itself, and schemes of apps; no fragment and no wildcard. Terraform checks none of this.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{callbackUrls:t,logoutUrls:i,
defaultRedirectUri:o,at:s}of e.appClients){let a=[...t.map((n,r)=>({url:n,list:t,written:s.to("callbackUrls").to(r)})),...i.map((n,r)=>({url:n,list:i,written:s.
to("logoutUrls").to(r)})),{url:o,list:void 0,written:s.to("defaultRedirectUri")}];for(let{url:n,list:r,written:d}of a){if(n===void 0)continue;if(typeof n!="stri\
ng"){yield*NI(n,m=>d.value(m));continue}let l=Va(n);l===void 0||xt(n)||(yield{message:`${v(n,100)} ${l.words}.`,fix:l.fix,..._I(l.meant,r,t,d.value()),place:d.value()})}}}};
function _I(e,t,i,o){return e===void 0||Va(e)!==void 0?{}:t?.includes(e)===!0?{fix:`Remove it: ${v(e,100)} is listed already.`,edit:ve(o)}:t===void 0&&!i.includes(
e)?{}:{edit:qe(o,e)}}function*NI({prefix:e,suffix:t},i){let o=iv(e,t);if(o===void 0||xt(e))return;let{part:s,words:a,fix:n}=o;yield{message:`The ${s} ${v(s==="p\
refix"?e:t,100)} ${a}.`,fix:n,place:i(s)}}var lv={code:"redirect-url-repeated",severity:"error",title:"A redirect URL is listed twice",why:"Cognito keeps each URL once, so one of the two does nothing. M\
ost often another URL was meant.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let t of e.appClients){yield*EI(t);for(let i of[DI(t),Dd(t,"logoutUrls",t.logoutUrls)]){let o=new Map;for(let s of i){let a=o.get(Fi(s.url));if(a===void 0){
o.set(Fi(s.url),s);continue}yield{...MI(s,a),place:s.place,related:[{...a.place,note:"first written here"}]}}}}}};function*EI({at:e,callbackUrls:t,downstreamPools:i}){
for(let[o,s]of t.entries()){let a=i.find(({redirectUris:n})=>n.some(r=>Fi(r)===Fi(s)));a!==void 0&&(yield{message:`The pool ${v(a.stackName)} adds this URL by i\
ts upstream. In callbackUrls it would be treated as an app's own.`,fix:"Remove it from callbackUrls.",edit:ve(e.to("callbackUrls").value(o)),place:e.to("callbac\
kUrls").value(o)})}}function DI(e){let{callbackUrls:t,albHosts:i}=e;return[...Dd(e,"callbackUrls",t),...Dd(e,"albHosts",i.map(kd))]}function Dd({at:e},t,i){return i.
map((o,s)=>({list:t,place:e.to(t).value(s),url:o}))}function MI({list:e},t){return e!=="albHosts"?{message:`The same URL is in ${e} already.`,fix:"Remove it, or\
 write the URL that was meant."}:t.list==="albHosts"?{message:"The same host is in albHosts already.",fix:"Remove it, or write the host that was meant."}:{message:"\
The callback URL of this host is in callbackUrls already, where it would be treated as an app's own.",fix:"Remove it from callbackUrls: albHosts adds it.",edit:ve(
t.place)}}var Md=["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-\
southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-cen\
tral-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","s\
a-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-so\
uth-1","us-west-1","us-west-2"],cv=["ap-southeast-6"];var dv={code:"region-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this Region",why:'Version 5 of the AWS provider checks th\
e Region against a list that ends before the youngest ones, and refuses them with "invalid AWS Region".',source:"https://registry.terraform.io/providers/hashico\
rp/aws/latest/docs#skip_region_validation-1",*check({federation:{region:e,terraform:t,at:i}}){let{awsProviderVersion:o}=t;!cv.includes(e)||!zi(o)||(yield{message:`${e}\
 needs version 6 of the AWS provider, and awsProviderVersion ${v(o)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform.',place:i.
value("region"),related:t.at.has("awsProviderVersion")?[{...t.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]})}};var uv={code:"region-unknown",severity:"error",title:"A Region does not exist",why:"The AWS provider of Terraform refuses a Region that it does not know, and so\
 does the S3 backend.",source:"https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html",*check({federation:e}){let{region:t,terraform:i,at:o}=e,s=[{
region:t,place:o.value("region")},...i.backend.type==="s3"?[{region:i.backend.settings.region,place:o.to("terraform").to("backend").to("s3").value("region")}]:[]];
for(let{region:a,place:n}of s){if(Md.includes(a))continue;let r=De(a,Md);yield{message:`${v(a)} is not a Region of AWS.`,fix:r===void 0?"Write the code of a Reg\
ion, such as eu-central-1.":`Write ${v(r)}.`,...r===void 0?{}:{edit:{kind:"replace",place:n,text:r}},place:n}}}};var fv={code:"replaces-without-adopted-pool",severity:"error",title:"There is no function to replace",why:"replaces names the pre sign-up function of a pool tha\
t exists already. A pool that the stack makes has none, and of one that is only referred to the trigger stays as it is.",source:"https://docs.aws.amazon.com/cog\
nito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.replaces===void 0||t.kind==="ad\
opted")return;let i=e.at.value("replaces");yield{message:t.kind==="created"?"The stack makes the pool.":"The pool is referred to, and not adopted.",fix:"Remove \
replaces.",edit:ve(i),place:i}}};var pv={code:"required-attribute-not-mapped",severity:"error",title:"A provider does not fill a required attribute",why:'Cognito refuses a federated sign-in tha\
t leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let t of e.identityProviders){let{name:i,preset:o,attributeMapping:s,
at:a}=t;for(let[n,r]of vr(e.userPool).entries()){if(Object.hasOwn(s,r)||r==="email"&&o.emailRequired==="must-not")continue;let d=o.attributeMapping[r],l=d===void 0||
t.type==="saml"?void 0:Bi(o,t.scopes,d);yield{message:`${v(i)} does not map ${r}, which every user of the pool must have.`,fix:l===void 0?`Add ${r}, with the na\
me of the provider's claim, to attributeMapping.`:`Add ${l} to scopes: then the preset ${o.name} maps it.`,place:a.to("attributeMapping").value(r),related:[{...e.
userPool.at.to("requiredAttributes").value(n),note:`${r} is required here`}]}}}}};var LI={always:void 0,unknown:void 0,firstConsent:"sends only when a person allows the app for the first time",notAlways:"does not send for everyone",never:"nev\
er sends"},mv={code:"required-claim-not-always-sent",severity:"warning",title:"An attribute that users need is filled from a claim that does not always come",why:'\
Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". A claim that comes once is lost for good where the first\
 attempt fails or the user is deleted: the person must revoke the app at the vendor. Which attributes are required cannot be changed later.',source:"https://git\
hub.com/aws-amplify/amplify-swift/issues/3999",*check({federation:e}){for(let{name:t,preset:i,attributeMapping:o,at:s}of e.identityProviders)for(let{attribute:a,
required:n,place:r}of UI(e.userPool)){let d=Object.hasOwn(o,a)?o[a]:void 0,l=d===void 0?void 0:LI[Id(i,d)?.sent??"unknown"];d===void 0||l===void 0||a==="email"&&
i.emailRequired==="must-not"||(yield{message:`${v(t)} fills ${a} from ${v(d)}, which ${i.title} ${l}.`,fix:n?`Take ${a} out of requiredAttributes before the poo\
l is made. Where the pool requires it already, tell support how to help people without it, and accept this warning with the reason.`:`People without ${a} cannot\
 sign in by it later. Accept this warning with the reason where that is fine.`,place:s.to("attributeMapping").value(a),related:[{...r,note:n?`${a} is required h\
ere`:`users sign in by ${a}`}]})}}};function UI(e){if(e.kind!=="created")return[];let t=["requiredAttributes","signInWith","aliases"].flatMap(i=>e[i].map((o,s)=>({
attribute:o,required:i==="requiredAttributes",place:e.at.to(i).value(s)})));return t.filter(({attribute:i},o)=>t.findIndex(s=>s.attribute===i)===o)}var hv={code:"required-claim-scope-missing",severity:"error",title:"A required attribute is filled from a claim that is not asked for",why:'Cognito refuses a fe\
derated sign-in that leaves a required attribute empty, with "attributes required". Most providers send a claim only for its scope.',source:"https://openid.net/\
specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,scopesPlace:a,message:n}of Fa(e))o&&(yield{
message:n,fix:`Add ${i} to scopes.`,edit:Dt(a,i),place:s,related:[{...e.userPool.at.value("requiredAttributes"),note:`${t} is required here`}]})}};var yv={code:"required-email-never-sent",severity:"error",title:"The pool requires an email that the vendor never sends",why:'Cognito refuses a federated sign-i\
n that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.idura.app/ver\
ify/integrations/aws-cognito",*check({federation:e}){let t=vr(e.userPool);if(t.includes("email")&&!e.identityProviders.some(({preset:i})=>i.emailRequired==="mus\
t"))for(let{name:i,preset:o,at:s}of e.identityProviders)o.emailRequired==="must-not"&&(yield{message:`${o.title} never sends an email, so no one could sign in t\
hrough ${v(i)}.`,fix:"Take email out of requiredAttributes before the pool is made. For a pool that exists and requires it, use another pool.",place:e.userPool.
at.to("requiredAttributes").value(t.indexOf("email")),related:[{...s.key(),note:`${i} has the preset ${o.name}`}]})}};var FI=hi.flatMap(e=>"providerName"in e?[e.providerName]:[]),gv={code:"reserved-provider-name",severity:"error",title:"The name of a provider is reserved",why:"\
COGNITO stands for native users wherever Cognito accepts a provider name. A name that begins with that of a social type is refused when the provider is made.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.
identityProviders){let s=o.key();if(t.toUpperCase()==="COGNITO"&&(yield{message:`${v(t)} stands for the native users of the pool.`,fix:"Choose another name.",place:s}),
i.type!=="oidc"&&i.type!=="saml")continue;let a=FI.find(n=>t.toLowerCase().startsWith(n.toLowerCase()));a!==void 0&&(yield{message:`Cognito keeps names that beg\
in with ${v(a)}, in any casing, for its own provider type ${a}; ${v(t)} is of type ${i.type.toUpperCase()}.`,fix:`Put another word first, such as ${v(`My${a}`)}\
.`,place:s})}}};var vv={code:"reserved-tag-key",severity:"error",title:"The key of a tag is reserved",why:"AWS refuses tags whose key begins with aws:. A tag called __proto__ w\
ould be lost on its way through CDKTF.",source:"https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",*check({federation:{tags:e,
at:t}}){for(let i of Object.keys(e)){let o=t.to("tags").key(i);i.toLowerCase().startsWith("aws:")&&(yield{message:`${v(i)} begins with "aws:", which AWS keeps f\
or its own tags.`,fix:"Choose another prefix.",place:o}),i==="__proto__"&&(yield{message:`CDKTF would drop the tag ${v(i)}: JavaScript has another meaning for t\
his name.`,fix:"Choose another key.",place:o})}}};var bv=["count","depends_on","for_each","lifecycle","locals","providers","source","version"],wv={code:"reserved-variable-name",severity:"error",title:"Terraform\
 keeps this variable name for itself",why:"Terraform refuses a configuration that declares a variable under one of the names of its own module arguments.",source:"\
https://developer.hashicorp.com/terraform/language/values/variables",*check({federation:e}){for(let{owner:t,what:i,at:o,reference:s}of ci(e))s.kind!=="variable"||
!bv.includes(s.name)||(yield{message:`No variable can be called ${v(s.name)}. Reserved are ${ee(bv,"and")}.`,fix:`Call it ${v(`${Et(t)}_${i.toLowerCase().replaceAll(
" ","_")}`)}, for example.`,place:o.value("variable")})}};var kv={code:"retired-scope",severity:"error",title:"The vendor has retired this scope",why:"A scope that a vendor no longer knows is refused or ignored, so cla\
ims such as roles never arrive.",source:"https://docs.descope.com/identity-federation/applications/oidc-apps",*check({federation:e}){for(let{preset:t,scopes:i,at:o}of e.
identityProviders.filter(qn)){let{title:s,retiredScopes:a}=t;for(let[n,r]of i.entries())Object.hasOwn(a,r)&&(yield{message:`${s} no longer accepts the scope ${v(
r)}.`,...kr(o.to("scopes").value(n),i,a[r]??""),place:o.to("scopes").value(n)})}}};var Av={code:"rotation-without-auth-flow",severity:"error",title:"Refresh tokens cannot rotate in a client without authFlows",why:"Rotation excludes the flow RE\
FRESH_TOKEN_AUTH, and a client without any flow gets AWS's own list, which holds it. So the list must name another one.",source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html",*check({federation:e}){for(let{authFlows:t,refreshTokenRotation:i,at:o}of e.appClients)
i===void 0||i==="off"||t.length>0||(yield{message:"Without authFlows AWS allows its own list of flows, with REFRESH_TOKEN_AUTH among them, which rotation exclud\
es.",fix:"Name the flows that the app uses. For an app that uses only the sign-in pages, authFlows: [custom] opens nothing, as long as the pool has no trigger t\
hat defines challenges.",place:o.value("authFlows"),related:[{...o.key("refreshTokenRotation"),note:"refresh tokens rotate"}]})}};var Ld=["http://schemas.xmlsoap.org/ws/2005/05/identity/claims/","http://schemas.microsoft.com/ws/2008/06/identity/claims/","http://schemas.microsoft.com/identi\
ty/claims/","http://schemas.xmlsoap.org/claims/"],jI=/^https:\/\/(?:login\.microsoftonline\.com|login\.microsoftonline\.us|sts\.windows\.net)\//,Sv={code:"saml-\
claim-misspelt",severity:"warning",title:"A SAML attribute is unlike those of the provider",why:"Cognito compares the names of SAML attributes letter by letter.\
 One that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.",source:"https://learn.microsoft.com/en-us/entra\
/identity-platform/saml-claims-customization",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml")continue;let{attributeMapping:i,metadata:o,
at:s}=t,a=o.kind==="url"&&typeof o.url=="string"&&jI.test(o.url);for(let[n,r]of Object.entries(i)){let d=s.to("attributeMapping").value(n),l=qI(r);l!==void 0?yield{
message:`${v(r,120)} is not quite ${v(l,120)}.`,fix:`Write ${v(l,120)}.`,edit:{kind:"replace",place:d,text:l},place:d}:a&&!r.includes(":")&&(yield{message:`${v(
n)} is filled from ${v(r)}; Microsoft Entra ID names its attributes by URL, such as ${Ld[0]}emailaddress.`,fix:`Write the name that the application's Attributes\
 & Claims page shows. Where the claim was renamed to ${v(r)} there, accept this warning with the reason.`,place:d})}}}};function qI(e){let t=e.lastIndexOf("/")+
1,i=e.slice(0,t);if(!/^https?:\/\//i.test(i)||i.length>100||Ld.includes(i))return;let o=Ld.find(s=>ao(s,i)<=3);return o===void 0?void 0:o+e.slice(t)}var Pv={email:"email",phone:"phone_number"},xv={code:"scope-attribute-unreadable",severity:"warning",title:"An app client asks for what it may not read",why:"Co\
gnito refuses tokens for a scope whose attributes the client may not read, or leaves the claims out. Either way the app does not get what it asks for.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let{flows:t,scopes:i,readAttributes:o,
at:s}of e.appClients)if(!(t.length===0||o===void 0))for(let[a,n]of i.entries()){let r=Object.hasOwn(Pv,n)?Pv[n]:void 0;r===void 0||o.includes(r)||(yield{message:`\
The scope ${n} is for ${v(r)}, which readAttributes leaves out.`,fix:`Add ${r} to readAttributes, or remove ${n} from scopes.`,place:s.to("scopes").value(a),related:[
{...s.key("readAttributes"),note:"what the client may read"}]})}}};var VI=["email","phone","profile"],Iv={code:"scope-needs-openid",severity:"error",title:"A scope of an app client needs openid",why:"The scopes email, phone and\
 profile choose claims of the ID token. Cognito accepts them only together with openid.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/\
APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients){let o=t.filter(s=>VI.includes(s));o.length===0||t.includes(
"openid")||(yield{message:`${ee(o,"and")} ${o.length===1?"needs":"need"} openid next to ${o.length===1?"it":"them"}.`,fix:"Add openid.",edit:Dt(i.value("scopes"),
"openid"),place:i.value("scopes")})}}};var Rv={code:"self-sign-up-in-invite-only-pool",severity:"warning",title:"Anyone may sign up in a pool that reads as invite-only",why:"whenNoMatch: reject keeps\
 strangers out who come through a provider. With selfSignUp: true the same strangers sign up natively, and are then linked.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;t.kind!=="created"||!t.
selfSignUp||i?.whenNoMatch!=="reject"||(yield{message:"selfSignUp: true lets anyone register, which defeats whenNoMatch: reject.",fix:"Remove selfSignUp, or wri\
te whenNoMatch: createUser.",place:t.at.value("selfSignUp"),related:[{...i.at.value("whenNoMatch"),note:"this keeps strangers out"}]})}};var Ov={code:"setting-of-existing-pool",severity:"error",title:"A setting would not reach a pool that exists already",why:"Nothing of a pool that is referred to\
 is managed, and of an adopted one only the triggers that are named. Another setting would have no effect; many of them can never be changed.",source:"https://d\
eveloper.hashicorp.com/terraform/language/meta-arguments/lifecycle",*check({federation:e}){let{environment:t,userPool:i}=e;if(i.kind==="created")return;let o=i.
kind==="adopted",s=["reference","adopt","issuer","domain","groups","resourceServers",...o?["caseSensitiveUsernames","triggers"]:[]];for(let a of i.at.keys().filter(
n=>!s.includes(n)))yield{message:`${v(a)} is a setting of the pool, which ${o?"stays as it is":"is managed elsewhere"}.`,fix:[o||a==="caseSensitiveUsernames"?"R\
emove it.":a==="triggers"?"Attach the functions where the pool is managed. To manage the triggers here, and nothing else of the pool, write adopt: <id of the po\
ol> in place of reference, and take its lambda_config out of there.":"Remove it, and set it where the pool is managed.",...t===void 0?[]:[`If other environments\
 have pools of their own, write it there, or remove it here by userPool: { ${a}: null } in the environment ${t}.`]].join(" "),edit:ve(i.at.value(a)),place:i.at.
key(a),related:[{...i.at.key(o?"adopt":"reference"),note:"the pool exists already"}]}}};var Tv={code:"sign-in-started-beside-others",severity:"error",title:"An app client has a provider that starts sign-ins next to others than SAML",why:"Assertions\
 that no one asked for bring dangers that other sign-ins do not have. An app client that accepts them can have no providers but SAML's, and not the users of the\
 pool itself.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){let t=e.
identityProviders.filter(({type:o})=>o==="saml").map(({name:o})=>o),i=e.identityProviders.filter(o=>o.type==="saml"&&o.idpInit);for(let{key:o,identityProviders:s,
at:a}of e.appClients){let n=i.find(({name:d})=>s.includes(d)),r=s.filter(d=>!t.includes(d));n===void 0||r.length===0||(yield{message:`${v(o)} has ${v(n.name)}, \
whose idpInit is true, next to ${ee(r.map(d=>v(d)),"and")}.`,fix:`Give ${n.name} an app client of its own: write identityProviders there and here. Or remove idp\
Init.`,place:a.value("identityProviders"),related:[{...n.at.value("idpInit"),note:"sign-ins may start there"}]})}}};var $v={code:"sign-in-started-by-provider",severity:"warning",title:"Sign-ins may start at the SAML provider",why:"Such an assertion answers no request, so noth\
ing ties it to the person at the browser: an attacker can sign someone in to the attacker's own account (login CSRF) and collect what is entered there.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){for(let t of e.identityProviders)
t.type!=="saml"||!t.idpInit||(yield{message:"Cognito accepts assertions that it did not ask for.",fix:"Remove idpInit, and give people a link that starts at Cog\
nito: an authorize URL with this identity_provider.",place:t.at.value("idpInit")})}};var Cv={code:"sign-in-with-and-aliases",severity:"error",title:"signInWith and aliases exclude each other",why:"Cognito accepts username attributes or alias att\
ributes, never both. The choice cannot be changed later.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",
*check({federation:{userPool:e}}){!e.at.has("signInWith")||!e.at.has("aliases")||(yield{message:"signInWith makes people sign in without a user name; aliases ar\
e other ways to sign in next to a user name.",fix:"Keep signInWith where no one has a user name, else aliases.",place:e.at.key("aliases"),related:[{...e.at.key(
"signInWith"),note:"signInWith is here"}]})}};var _v={code:"social-provider-misnamed",severity:"error",title:"A social provider has another name than its type",why:'Cognito accepts one name for each social \
provider and refuses every other when the provider is made: "Provider X cannot be of type Google". So a pool has one of each.',source:"https://docs.aws.amazon.c\
om/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.identityProviders)!("\
providerName"in i)||i.providerName===t||(yield{message:`${v(t)} is of type ${i.type}, for which Cognito accepts only the name ${v(i.providerName)}.`,fix:`Write ${i.
providerName} here and wherever the provider is named.`,place:o.key()})}};var Nv={code:"stack-name-taken",severity:"error",title:"Two specs give the same stack",why:"The second stack would overwrite the generated files of the first on\
e, and both would share one state.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",*check({federation:e,stacks:t}){let[i,...o]=t.byName.
get(e.stackName)??[];if(i===void 0)return;let s=o.filter(a=>i.federation===e?a.companion:a.federation===e);for(let a of s)yield WI(a,i)}};function WI({federation:e},t){
return{message:`The stack "${e.stackName}" comes from ${t.federation.at.file} already.`,fix:"Give this spec another name.",place:e.at.value("name"),related:[{...t.
federation.at.value("name"),note:"the name is taken here"}]}}var Ev={code:"state-kept-locally",severity:"warning",title:"The state of a pool that is meant to last is kept in a local file",why:"The state holds the provider\
s' secrets in clear, and without it Terraform no longer knows what it made. A local file is on one machine, not encrypted, not locked and not shared.",source:"h\
ttps://developer.hashicorp.com/terraform/language/state/sensitive-data",*check({federation:e}){e.terraform.backend.type!=="local"||!Um(e.userPool)||(yield{message:`${zI[e.
userPool.kind]} ${e.terraform.at.has("backend")?"is kept in a local file":"is kept in a local file by default"}.`,fix:"Write a backend under terraform, such as \
s3 with useLockfile: true.",place:e.terraform.at.key("backend")})}},zI={created:"The pool is protected from deletion, but its state",adopted:"The pool was there\
 before this stack, but its state",referenced:"The pool was there before this stack, but the state of what is added to it"};var Dv={code:"state-not-encrypted",severity:"warning",title:"The state is not encrypted",why:"The state holds the providers' secrets in clear: the AWS provider \
has no other way to configure them.",source:"https://developer.hashicorp.com/terraform/language/backend/s3",*check({federation:e}){let{backend:t,at:i}=e.terraform;
t.type!=="s3"||t.settings.encrypt||(yield{message:"encrypt: false turns off the encryption that Terraform asks S3 for.",fix:"Remove the line: encryption is on b\
y default.",edit:ve(i.to("backend").to("s3").value("encrypt")),place:i.to("backend").to("s3").value("encrypt")})}};var Mv={code:"state-shared",severity:"error",title:"Two stacks keep one state",why:"Terraform treats everything in a state as made by the stack: applying the se\
cond stack would change or delete what the first one has. Terraform's workspaces tell states apart as well; with s3, workspaceKeyPrefix says that they are meant\
.",source:"https://developer.hashicorp.com/terraform/language/state",*check({federation:e,stacks:t}){let i=Vo(e);if(i===void 0)return;let o=t.byState.get(i.address)??
[],s=on(e,o,a=>Vo(a)?.place,"the state");s!==void 0&&(yield{message:`${s.names} keep their state in the same place.`,fix:"Give each stack a place of its own. En\
vironments of one spec write theirs under terraform.backend of the environment.",place:i.place,related:s.related})}};var Lv={code:"subject-attribute-must-exist",severity:"info",title:"The pool must have the attribute for the raw subject already",why:"Terraform does not change \
the attributes of an adopted pool, so it cannot add the one in which linking keeps the provider's raw subject. The plan fails until the pool has it.",source:"ht\
tps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html",*check({federation:e}){if(e.userPool.kind!=="adopted"||e.
accountLinking===void 0||e.accountLinking.whenNoMatch==="createNative")return;let t=[...new Set(e.accountLinking.providers.map(({subjectAttribute:i})=>i))];for(let i of t){
let o=i.slice(Se.length);yield{message:`Linking keeps the raw subject in ${v(i)}.`,fix:`If the pool lacks it, add ${v(o)} once as a mutable string: aws cognito-\
idp add-custom-attributes, or in the console under Sign-up. Or map the subject into another mutable string attribute that the pool has.`,place:e.userPool.at.value(
"adopt")}}}};var Fv={code:"subject-attribute-undeclared",severity:"error",title:"The attribute for the raw subject is not declared",why:"Linking keeps the provider's raw sub\
ject in a custom attribute, and no attribute is ever taken out of a pool again: AWS refuses it. The spec therefore names the attribute, which stays when linking\
 goes.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{userPool:e,identityProviders:t,
accountLinking:i}}){if(e.kind!=="created")return;let o=(i?.providers??[]).filter(({name:a})=>t.some(n=>n.name===a)),s=[...new Set(o.map(({subjectAttribute:a})=>a.
slice(Se.length)))].filter(a=>!e.customAttributes.some(n=>n.name===a));if(s.length!==0){if(!e.at.has("customAttributes")){let a=`customAttributes: { ${s.map(Ud).
join(", ")} }`;yield{message:Uv(s),fix:`Add to userPool: ${a}.`,edit:{kind:"insert",place:e.at.value(),text:a},place:e.at.key()};return}for(let a of s)yield{message:Uv(
[a]),fix:`Add to userPool.customAttributes: ${Ud(a)}.`,edit:{kind:"insert",place:e.at.value("customAttributes"),text:Ud(a)},place:e.at.key("customAttributes")}}}};
function Uv(e){let t=e.map(i=>v(Se+i));return`Linking keeps the raw subject in ${ee(t,"and")}, which the pool does not have.`}function Ud(e){return`${/^[a-z]\w*$/i.
test(e)?e:JSON.stringify(e)}: { type: string }`}var jv={code:"subject-attribute-unfit",severity:"error",title:"The attribute for the raw subject cannot carry it",why:"Cognito lower-cases the subject in the us\
er name of a case-insensitive pool. Linking therefore keeps the subject as the provider sent it in a custom attribute; a link made with anything else never sign\
s in again.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){let t=new Set;for(let{name:i,
subjectAttribute:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(d=>d.name===i);if(s===void 0)continue;let a=sr(e.userPool).find(d=>Se+d.name===
o);a!==void 0&&!xa(a)&&!t.has(a.name)&&(t.add(a.name),yield{message:`Linking keeps the raw subject in ${v(o)}, which is not a mutable string for 255 characters \
and more.`,fix:"Declare it as { type: string, maxLength: 2048 }. If it exists in the pool already, map the subject into another attribute of that kind.",place:e.
userPool.at.to("customAttributes").value(a.name)});let n=s.attributeMapping[o],r=s.attributeMapping.username;s.type==="saml"||n===void 0||n===r||(yield{message:`\
Linking keeps the raw subject in ${v(o)}, but here it is filled from ${v(n)} instead of ${v(r??"sub")}.`,fix:`Map ${v(n)} into another attribute, and leave ${v(
o)} to linking.`,place:s.at.to("attributeMapping").value(o)})}}};var qv={code:"tag-keys-differ-only-in-case",severity:"error",title:"Two tags have the same key but for case",why:"IAM treats tag keys that differ only in case a\
s the same key and refuses to make the linking function's role.",source:"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html",*check({federation:{tags:e,
preSignUpFunction:t,at:i}}){if(t===void 0)return;let o=new Map;for(let s of Object.keys(e).sort(je)){let a=o.get(s.toLowerCase());if(a===void 0){o.set(s.toLowerCase(),
s);continue}yield{message:`${v(s)} and ${v(a)} differ only in case.`,fix:"Remove one of them.",place:i.to("tags").key(s),related:[{...i.to("tags").key(a),note:`${v(
a)} is here`}]}}}};var KI=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,Vv={code:"tag-refused-by-iam",severity:"warning",title:"IAM refuses a tag",why:"The tags of a spec go on every resource.\
 Cognito accepts any text, but neither the role of the linking function nor an OIDC provider of IAM can be made with such a tag: apply stops halfway.",source:"h\
ttps://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html",*check({federation:e}){let{tags:t,preSignUpFunction:i}=e;if(!(i===void 0&&Fn(e).length===0))for(let[
o,s]of Object.entries(t)){let a=e.at.to("tags");for(let[n,r,d]of[[o,"key",a.key(o)],[s,"value",a.value(o)]])KI.test(n)||(yield{message:`The ${r} ${v(n)} holds a\
 character that IAM does not accept in tags.`,fix:"Use letters, digits, spaces and _ . : / = + - @ only.",place:d})}}};var Wv={code:"template-in-backend",severity:"error",title:"A backend setting holds the start of a Terraform expression",why:"Terraform reads the backend before \
it evaluates anything, and refuses an expression there. A spec holds no expressions anyway.",source:"https://developer.hashicorp.com/terraform/language/backend",
*check({federation:e}){for(let{text:t,place:i}of e.terraform.at.to("backend").texts()){let o=/[$%]\{/.exec(t)?.[0];o!==void 0&&(yield{message:`${v(t)} holds ${v(
o)}. Terraform evaluates nothing in a backend.`,fix:"Write the value itself. With environments, write each environment's own.",place:i})}}};var BI=86400,zv={code:"temporary-password-validity-out-of-range",severity:"error",title:"A temporary password cannot work for this long",why:"Cognito counts the\
 validity of an invitation's password in whole days, from 1 to 365.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Pas\
swordPolicyType.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{count:i,unit:o}=t.passwordPolicy.temporaryPasswordValidity,s=Wn(
{count:i,unit:o})/BI;Number.isInteger(s)&&s>=1&&s<=365||(yield{message:`${i}${o} is not a number of whole days from 1d to 365d.`,fix:"Write whole days, such as \
7d.",place:t.at.to("passwordPolicy").value("temporaryPasswordValidity")})}};var Kv={code:"terraform-address-taken",severity:"error",title:"Two names give the same Terraform address",why:"Addresses are made from names in lower case, with\
 underscores for dots and hyphens. Two resources cannot share one: the second would replace the first.",source:"https://developer.hashicorp.com/terraform/cli/st\
ate/resource-addressing",*check({federation:e}){for(let t of ma)yield*GI(t,ha(e,t))}};function*GI(e,t){let i=new Map;for(let{name:o,written:s}of t){if(s===void 0)
continue;let{name:a,place:n}=s,r=i.get(o);if(r===void 0){i.set(o,s);continue}e==="aws_cognito_identity_provider"&&r.name.toLowerCase()===a.toLowerCase()||(yield{
message:`${v(a)} and ${v(r.name)} both give ${e}.${o}.`,fix:"Rename the one that is not in use yet.",place:n,related:[{...r.place,note:`${v(r.name)} gives the s\
ame address`}]})}}var Bv={code:"text-not-in-normal-form",severity:"error",title:"Terraform would change this text",why:"Terraform turns every text into Unicode normalization form\
 C. The value in AWS would look the same as in the spec and yet differ from it: a claim or URL would no longer be found.",source:"https://developer.hashicorp.co\
m/terraform/language/expressions/strings",*check({federation:e}){for(let{text:t,place:i}of Vi(e)){let o=t.normalize("NFC");t!==o&&(yield{message:`${v(t)} is not\
 in Unicode normalization form C.`,fix:`Write ${v(o)}, typed anew: the letters look the same, but accents belong to them.`,edit:qe(i,o),place:i})}}};var Wo=60,JI=3600,Fd=86400,HI=[["access",5*Wo,Fd,"5m to 1d"],["id",5*Wo,Fd,"5m to 1d"],["refresh",JI,3650*Fd,"1h to 3650d"],["authSession",3*Wo,15*Wo,"whole min\
utes from 3m to 15m"]],Gv={code:"token-validity-out-of-range",severity:"error",title:"A token works for longer or shorter than Cognito allows",why:"Cognito refu\
ses a client with such a validity. An access or ID token may not outlive the refresh token.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/lat\
est/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{tokenValidity:t,at:i}of e.appClients){let o=s=>i.to("tokenValidity").value(s);for(let[
s,a,n,r]of HI){let d=Wn(t[s]),l=s!=="authSession"||d%Wo===0;d>=a&&d<=n&&l||(yield{message:`${s} is ${Wa(t[s])}; Cognito accepts ${r}.`,fix:`Choose a duration of\
 ${r}.`,place:o(s)})}for(let s of["access","id"])Wn(t[s])<=Wn(t.refresh)||(yield{message:`The ${s} token works for ${Wa(t[s])}, longer than the refresh token wi\
th ${Wa(t.refresh)}.`,fix:`Write at most ${Wa(t.refresh)} for ${s}, or a longer refresh.`,place:o(s),related:[{...o("refresh"),note:"the refresh token"}]})}}};function Wa({
count:e,unit:t}){return`${e}${t}`}var Jv=100,Hv={code:"too-many-callback-urls",severity:"error",title:"An app client has too many callback URLs",why:"Cognito accepts at most 100 callback URLs fo\
r a client. Each host of a load balancer adds one, and so does each domain of a pool that has this client as its upstream.",source:"https://docs.aws.amazon.com/\
cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{callbackUrls:i,albHosts:o,at:s}=t,
a=$a(t).length;if(a<=Jv)continue;let n=[`${i.length} in callbackUrls`,...o.length>0?[`${o.length} of load balancers`]:[],...a>i.length+o.length?[`${a-i.length-o.
length} of pools of other stacks`]:[]];yield{message:`The client has ${a} callback URLs, ${ee(n,"and")}; Cognito accepts ${Jv}.`,fix:"Share them out among sever\
al clients.",place:s.key(o.length>0?"albHosts":"callbackUrls")}}}};var Yv={code:"too-many-custom-attributes",severity:"error",title:"The pool's schema would have too many attributes",why:"The schema of a pool has at most 50 ent\
ries: its custom attributes and the standard attributes that it requires. The one that carries the raw subject for linking is among them. An attribute can never\
 be removed.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{customAttributes:i,requiredAttributes:o,at:s}=t,a=i.length+o.length;a<=Pa||(yield{message:`The schema would have ${a} entries; \
it has room for ${Pa}.`,fix:`Declare ${a-Pa} fewer under userPool.customAttributes.`,place:s.key("customAttributes"),related:[...o.length>0?[{...s.key("required\
Attributes"),note:"required attributes count as well"}]:[]]})}};var Zv={code:"trigger-names-version",severity:"error",title:"A trigger names a version of its function",why:"Cognito takes the ARN of a function or of an alias.\
 A version number in it is refused, or the trigger fails each sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-wor\
king-with-lambda-triggers.html",*check({federation:e}){for(let{slot:t,functionArn:i,arnAt:o}of br(e.userPool)){if(typeof i!="string")continue;let{functionArn:s,
qualifier:a}=pa(i);a===void 0||!/^[0-9]+$/.test(a)||(yield{message:`The ARN of ${t} ends with the version ${a}; Cognito takes only an alias there.`,fix:`Make an\
 alias for the version and name that, or write ${v(s)}, which is the newest code.`,place:o.value()})}}};var Xv={code:"trigger-not-run-for-federated-users",severity:"warning",title:"A trigger does not run for federated users",why:"Cognito calls customMessage, userM\
igration and the triggers of the flow custom only for native users. People who come through an identity provider pass without what such a function checks or doe\
s.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){let[t]=e.identityProviders;
if(t!==void 0)for(let{slot:i,at:o}of br(e.userPool))jo[i].runsForFederated||(yield{message:`${i} never runs for people who sign in through an identity provider.`,
fix:"Do for them what they need in preTokenGeneration or postConfirmation. If the function concerns only native users, accept this warning.",place:o.key(),related:[
{...t.at.key(),note:"an identity provider"}]})}};var YI=["sub","identities"];function za(e,t,i){if(i.kind!=="created"&&e.startsWith(Se))return ZI(e);let o=sr(i).map(({name:r})=>Se+r);if(t.includes(e)||o.includes(
e))return;if(YI.includes(e))return{message:`${v(e)} is written by Cognito itself.`,fix:"Remove it, or use a custom attribute that userPool.customAttributes decl\
ares."};let s=e.replace(/^(?:custom:)+/i,""),n=[Se+s,s].find(r=>o.includes(r)||t.includes(r))??De(e,[...t,...o]);return n!==void 0?{message:`The pool has no att\
ribute ${v(e)}.`,fix:`Write ${v(n)}.`,meant:n}:{message:e.startsWith(Se)?`The custom attribute ${v(e)} is not declared.`:`The pool has no attribute ${v(e)}: it \
is no standard attribute, and custom ones begin with ${v(Se)}.`,fix:i.kind==="created"?`Declare ${v(s)} under userPool.customAttributes${e.startsWith(Se)?"":` a\
nd write ${v(Se+s)} here`}.`:`Write ${v(Se+s)} if it is a custom attribute of the pool.`}}function ZI(e){if(!/^(?!custom:|dev:)[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u.
test(e.slice(Se.length)))return{message:`No custom attribute can be called ${v(e)}: after ${v(Se)} come 1 to 20 characters without spaces.`,fix:"Look up its nam\
e in the pool."}}var XI=["email_verified","identities","phone_number_verified","sub"],QI=["email_verified","phone_number_verified"],Qv={code:"unknown-attribute-in-client",severity:"\
error",title:"An app client reads or writes an attribute that the pool does not have",why:'AWS refuses a client whose lists name an attribute that the pool does\
 not have: "Invalid write attributes specified". Custom attributes carry the prefix custom: here.',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/user-pool-settings-attributes.html",*check({federation:e}){let t=Object.keys(ar),i=[["readAttributes",[...t,...XI]],["writeAttributes",[...t,...QI]]];for(let{
at:o,...s}of e.appClients)for(let[a,n]of i){if(!o.has(a))continue;let r=s[a]??[];for(let[d,l]of r.entries()){let m=za(l,n,e.userPool);if(m===void 0)continue;let{
meant:p,...u}=m,h=o.to(a).value(d);yield{...u,...p!==void 0&&kr(h,r,p),place:h}}}}};var eb={code:"unknown-attribute-in-mapping",severity:"error",title:"A mapping fills an attribute that the pool does not have",why:"Terraform accepts any name, a\
nd AWS refuses it when the provider is made. Custom attributes are declared without custom: under userPool.customAttributes and carry it everywhere else.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=[...Object.keys(ar),...ph];for(let{name:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping"),a=e.accountLinking?.providers.find(n=>n.name===i);for(let n of s.keys()){if(n===a?.subjectAttribute&&
!s.is(n,null))continue;let r=za(n,t,e.userPool);if(r===void 0)continue;let{meant:d,...l}=r,m=s.value(n);yield{...l,...s.is(n,null)?{fix:"Remove the line: there \
is nothing to remove from the mapping.",edit:ve(m)}:d!==void 0&&(s.has(d)?{fix:`${v(d)} is mapped already: keep one of the two lines, as ${v(d)}.`}:{edit:Ui(s.key(
n),d)}),place:s.key(n)}}}}};var tb={code:"unknown-provider-in-client",severity:"error",title:"An app client names a provider that does not exist",why:"Cognito refuses a client that names a\
n unknown provider, and names are case-sensitive. Native users are called COGNITO.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRe\
ference/API_CreateUserPoolClient.html",*check({federation:e}){let i=[...[...e.identityProviders,...e.pendingProviders].map(({name:o})=>o),"COGNITO"];for(let o of e.
appClients)for(let[s,a]of o.listedProviders.entries()){if(i.includes(a))continue;let n=i.find(l=>l.toLowerCase()===a.toLowerCase()),r=n??De(a,i),d=o.at.to("iden\
tityProviders").value(s);yield{message:n===void 0?`There is no identity provider ${v(a)}. There is ${ee(i,"and")}.`:`There is no identity provider ${v(a)}: name\
s differ by case, and this one is written ${v(n)}.`,...r===void 0?{fix:"Declare it under identityProviders, or remove it here."}:kr(d,o.identityProviders,r),place:d}}}};var rb={code:"unknown-provider-in-linking",severity:"error",title:"Account linking names a provider that does not exist",why:"A sign-in is matched to the declar\
ed providers by name, so a misspelt one would never be linked.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLin\
kProviderForUser.html",*check({federation:e}){let t=(e.accountLinking?.providers??[]).map(({name:o})=>o),i=e.identityProviders.map(({name:o})=>o);for(let{name:o,
at:s}of e.accountLinking?.providers??[]){if(i.includes(o))continue;let a=i.find(r=>r.toLowerCase()===o.toLowerCase()),n=a??De(o,i);yield{message:o.toUpperCase()===
"COGNITO"?`${v(o)} is no outside provider: native users are what the others are linked to.`:a!==void 0?`There is no identity provider ${v(o)}: names differ by c\
ase, and this one is written ${v(a)}.`:`There is no identity provider ${v(o)}. ${i.length===0?"None is declared.":`There is ${ee(i,"and")}.`}`,...o.toUpperCase()===
"COGNITO"?{fix:"Remove it.",edit:ve(s.value())}:n===void 0?{fix:"Declare it under identityProviders, or remove it here."}:t.includes(n)?{fix:`Remove it: ${v(n)}\
 is listed already.`,edit:ve(s.value())}:{fix:`Write ${v(n)}.`,edit:Ui(s.key(),n)},place:s.key()}}}};var nb={code:"unknown-scope",severity:"error",title:"A scope of an app client does not exist",why:"AWS refuses a client with a scope that is neither Cognito's o\
wn nor one of a resource server of the pool: ScopeDoesNotExistException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-d\
efine-resource-servers.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients)for(let[o,s]of t.entries()){if(Ia.includes(s))continue;let a=eR({scope:s,
scopes:t,place:i.to("scopes").value(o)},e);a!==void 0&&(yield a)}}};function eR({scope:e,scopes:t,place:i},{userPool:o}){let{resourceServers:s,at:a}=o,n=Ra(e);if(n===
void 0){let p=De(e,Ia);return{message:`Cognito has no scope ${v(e)}. There is ${ee(Ia,"and")}; those of a resource server are written as <identifier>/<scope>.`,
...p===void 0?{fix:"Remove it.",edit:ve(i)}:kr(i,t,p),place:i}}let r=s.find(({identifier:p})=>p===n.identifier);if(r===void 0&&o.kind!=="created"||r?.scopes.some(
({name:p})=>p===n.name)===!0)return;let d=De(e,Oa(r===void 0?s:[r])),l=r===void 0?`Declare ${v(n.identifier)} under userPool.resourceServers, with the scope ${v(
n.name)}`:`Add ${v(n.name)} to the scopes of ${v(n.identifier)}`,m=d===void 0?void 0:kr(i,t,d);return{message:r===void 0?`The pool has no resource server ${v(n.
identifier)}.`:`The resource server ${v(n.identifier)} has no scope ${v(n.name)}.`,fix:m===void 0?`${l}.`:`${m.fix} ${l}, if you mean another one.`,edit:m?.edit,
place:i,...r!==void 0&&{related:[{...r.at.key("scopes"),note:"its scopes"}]},...r===void 0&&s.length>0&&{related:[{...a.key("resourceServers"),note:"the resourc\
e servers of the pool"}]}}}var ib={code:"updated-issuer-behind-load-balancer",severity:"warning",title:"A load balancer does not take the updated issuer",why:"Application Load Balancers a\
nd the Cognito authorizer of API Gateway accept tokens with the original issuer only. Behind a load balancer sign-ins fail once the pool has the updated one.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html",*check({federation:{userPool:e,appClients:t}}){if(e.issuer===
"updated")for(let{key:i,albHosts:o,at:s}of t)o.length!==0&&(yield{message:`${v(i)} signs people in behind a load balancer, and the pool has the updated issuer.`,
fix:"Set the issuer of the pool back to the original one where the pool is managed, and remove userPool.issuer.",place:s.key("albHosts"),related:[{...e.at.value(
"issuer"),note:"the updated issuer"}]})}};var tR=["issuer","clientId","clientSecret","endpoints"],ob={code:"upstream-beside-own-client",severity:"error",title:"An upstream replaces the keys next to it",
why:"Issuer, client id, secret and endpoints of an upstream come from the stack that it names, which is a Cognito user pool. What is written next to it would ha\
ve no effect.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html",*check({federation:e}){for(let{preset:t,at:i}of e.identityProviders.
filter(Mt)){let o={...i.key("upstream"),note:"the upstream is named here"},s=tR.filter(n=>i.has(n)),[a]=s;a!==void 0&&(yield{message:`The upstream tells ${ee(s,
"and")} by itself.`,fix:"Remove the keys that upstream replaces; or remove upstream, where the pool lives elsewhere.",place:i.key(a),related:[o]}),i.is("iamOidc\
Provider",!0)&&(yield{message:"IAM gets no OIDC provider for an upstream, whose issuer is known only to Terraform.",fix:"Remove iamOidcProvider. An identity poo\
l accepts a user pool as it is: see the output consumers of the other stack.",edit:ve(i.value("iamOidcProvider")),place:i.key("iamOidcProvider"),related:[o]}),t.
name!=="cognito"&&(yield{message:`Only preset: cognito has an upstream; this provider is ${t.name}.`,fix:"Write preset: cognito, or issuer, clientId and clientS\
ecret in place of upstream.",place:i.key("upstream")})}}};var sb={code:"upstream-client-unfit",severity:"error",title:"The app client of the upstream cannot sign people in for this pool",why:"To the other pool this one\
 is an app like any other: it comes with a client secret and the authorization code grant, asks for scopes, and gets the attributes that the client may read.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders.filter(Mt)){
let{found:i}=t.upstream;if(i.kind==="found")for(let{message:o,fix:s}of rR(t,i))yield{message:`${o}.`,fix:`In the spec ${v(t.upstream.spec)}, ${s}.`,place:t.at.to(
"upstream").value("client")}}}};function*rR({scopes:e,attributeMapping:t},{stackName:i,hasDomain:o,client:s}){let a=`The app client ${v(s.key)} of ${i}`;o||(yield{
message:`The pool of ${i} has no domain to sign in at`,fix:"add domain: { prefix: \u2026 } to userPool"}),s.secret||(yield{message:`${a} has no secret`,fix:"wri\
te secret: true; a client that exists already cannot be given one, so make another"}),s.flows.includes("code")||(yield{message:`${a} does not have the flow code`,
fix:"add code to its flows"});let n=e.filter(d=>!s.scopes.includes(d));n.length>0&&(yield{message:`${a} does not have the ${n.length===1?"scope":"scopes"} ${ee(
n,"and")}, which this provider asks for`,fix:"add what is missing to its scopes"});let r=Object.values(t).filter(d=>nR(d)&&!hh(s,d));r.length>0&&(yield{message:`${a}\
 may not read ${ee([...new Set(r)].sort().map(d=>v(d)),"and")}, which this provider's mapping needs`,fix:s.readAttributes===void 0?"list all that the mapping ne\
eds as its readAttributes: without a list it reads only the standard attributes":"add what is missing to its readAttributes"})}function nR(e){return e.startsWith(
Se)||Object.hasOwn(ar,e)||e==="email_verified"||e==="phone_number_verified"}var ab={code:"upstream-in-a-circle",severity:"error",title:"Pools federate to one another in a circle",why:"A stack reads the state of its upstream and is appli\
ed after it. In a circle none could be the first, and people could be sent around for ever.",source:"https://developer.hashicorp.com/terraform/language/state/re\
mote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(Mt)){let o=t.found.kind==="found"?t.found.circle:void 0;o!==void 0&&
(yield{message:o.length===1?"The pool federates to itself.":`${v(e.stackName)} federates to ${ee(o.slice(0,-1).map(s=>v(s)),"and")}, and so back to itself.`,fix:"\
Take the upstream out of one of them, or give one of them issuer, clientId and clientSecret.",place:i.value("upstream")})}}};var lb={code:"upstream-needs-domain",severity:"error",title:"No one knows where the upstream has to send people back to",why:"The app client of the other pool g\
ets the redirect URI of this one as text, because its stack is applied first. It comes from the domain of this pool.",source:"https://docs.aws.amazon.com/cognit\
o/latest/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){let t=e.identityProviders.find(Mt);t===void 0||fi(e).length>0||e.userPool.
kind==="created"&&e.appClients.some(({flows:i})=>i.length>0)||(yield{message:`${v(t.name)} has an upstream, but the spec does not say which domain this pool has\
.`,fix:"Add domain: { prefix: \u2026 } to userPool, with adopt where the pool has it already.",place:e.userPool.at.key(),related:[{...t.at.key("upstream"),note:"\
the upstream is named here"}]})}};var cb={code:"upstream-not-found",severity:"error",title:"There is no such upstream",why:"Issuer, client id and secret come from the stack of the other spec, an\
d its app client gets the redirect URI of this pool: both have to be known when either is synthesised.",source:"https://developer.hashicorp.com/terraform/langua\
ge/state/remote-state-data",*check({federation:e}){for(let{upstream:i,at:o}of e.identityProviders.filter(Mt)){let{found:s}=i;if(s.kind==="found")continue;let{key:a,
what:n,written:r}=t(i,s),d=De(r??"",s.known);yield{message:r===void 0?`The spec ${v(i.spec)} has environments, and none of them is named here.`:`There is no ${n}\
. ${s.known.length===0?"There is none at all.":`There is ${ee(s.known.map(l=>v(l)),"and")}.`}`,fix:d!==void 0?`Write ${v(d)}.`:iR[s.kind],edit:d===void 0?void 0:
qe(o.to("upstream").value(a),d),place:o.to("upstream").key(a)}}function t({spec:i,client:o,environment:s},{kind:a}){let n=s??e.environment;switch(a){case"noSpec":
return{key:"spec",what:`spec ${v(i)} in this app`,written:i};case"noEnvironment":return{key:"environment",what:`environment ${v(n??"")} of the spec ${v(i)}`,written:n};case"\
noClient":return{key:"client",what:`app client ${v(o)} in the spec ${v(i)}`,written:o}}}}},iR={noSpec:"Name the other spec in this run as well, or list it in th\
e context of cdktf.json. A pool that lives elsewhere has issuer, clientId and clientSecret in place of upstream.",noEnvironment:"Name the environment that is me\
ant as upstream.environment.",noClient:"Add the app client there, with secret: true."};var db={code:"upstream-state-unnamed",severity:"error",title:"The state of the upstream cannot be told",why:"HCP Terraform keeps a state for each workspace. Wor\
kspaces that are chosen by tags, project or prefix are several, and the one to read is known only to the person who runs Terraform.",source:"https://developer.h\
ashicorp.com/terraform/language/state/remote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(Mt))t.found.kind!=="found"||
oR(t.found.backend)||(yield{message:`The backend of ${t.found.stackName} does not name one workspace.`,fix:`In the spec ${v(t.spec)}, write workspaces: { name: \
\u2026 }; or give this provider issuer, clientId and clientSecret in place of upstream.`,place:i.to("upstream").value("spec")})}};function oR({type:e,settings:t}){
return e!=="cloud"&&e!=="remote"||t.workspaces.name!==void 0}var ub={code:"username-not-the-subject",severity:"error",title:"username is not mapped to the subject",why:"The user name of a federated user is <provider>_<sub\
ject>. AWS keeps the mapping of username whatever is written, so Terraform would plan a change for ever.",source:"https://docs.aws.amazon.com/cognito/latest/dev\
eloperguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{preset:t,attributeMapping:i,at:o}of e.identityProviders){let s=o.
to("attributeMapping"),a=s.is("username",null),n=t.attributeMapping.username,r=i.username??"";!s.has("username")||r===n&&!a||(yield{message:n===void 0?"username\
 is not mapped with SAML: it is always the NameID.":a?"username cannot be removed from the mapping.":`username is mapped to ${v(r)}; with ${t.type==="oidc"?"Ope\
nID Connect":t.title} it is always ${n}.`,fix:n===void 0||a?"Remove the line.":`Write ${n}. To keep the other claim, map it into another attribute.`,edit:n===void 0||
a?ve(s.value("username")):qe(s.value("username"),n),place:s.value("username")})}}};var jd=20,fb={code:"value-not-checked",severity:"info",title:"Values live elsewhere and are not checked",why:"A value that a variable, a parameter or a secret g\
ives is known only to Terraform: what is wrong with it shows when AWS refuses it, or at a sign-in.",source:"https://developer.hashicorp.com/terraform/language/v\
alues/variables",*check({federation:e}){let t=ci(e),i=t.filter(({secret:a,reference:n})=>!a&&wa(t,n)===void 0),[o]=i;if(o===void 0)return;let s=i.slice(0,jd).map(
({at:a})=>rr(a.path));yield{message:`Not checked: ${ee(i.length>jd?[...s,`${i.length-jd} more`]:s,"and")} ${i.length===1?"is":"are"} known only to Terraform.`,place:o.
at.value()}}};var pb={code:"value-secret-and-shown",severity:"error",title:"One value is a secret and something else",why:"Terraform hides a secret and shows a client id or a\
 URL in plans, outputs and the sign-in pages. One value for both would either hide what is to be seen or show the secret.",source:"https://developer.hashicorp.c\
om/terraform/language/values/variables",*check({federation:e}){let t=ci(e),i=({at:o,reference:s})=>o.value(s.kind);for(let o of t){if(o.secret)continue;let s=wa(
t,o.reference);s!==void 0&&(yield{message:`The ${v(ji(o.reference))} gives the ${o.what} here and the ${s.what} at ${rr(s.at.path)}.`,fix:"Name a place of its o\
wn here.",place:i(o),related:[{...i(s),note:"here it carries a secret"}]})}}};var mb={code:"vendors-disagree-on-email",severity:"error",title:"Two vendors ask for opposite pools",why:"Whether a pool requires an email holds for everyone in\
 it and cannot be changed. A vendor that has none keeps its users out of a pool that requires one; one that asks for it makes users whom no one can reach in a p\
ool that does not.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=s=>e.identityProviders.
filter(({preset:a})=>a.emailRequired===s),i=t("must"),[o]=i;if(o!==void 0)for(let{preset:s,at:a}of t("must-not"))yield{message:`${s.title} never sends an email,\
 but ${ee(i.map(n=>n.preset.title),"and")} asks for a pool in which every user has one.`,fix:"Give each its own user pool, in a spec of its own.",place:a.key(),
related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]}}};var hb={code:"verified-claim-unreliable",severity:"error",title:"Linking would rest on a claim that the vendor does not guarantee",why:"Anyone who can make a ve\
ndor say that an email is verified can take over the account with that email. Where the claim is never sent, no one would ever be linked.",source:"https://learn\
.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(n=>n.name===t);if(s===void 0||i!=="verifiedClaim"||s.attributeMapping.email_verified!=="email_verified")continue;let{
emailVerification:a}=s.preset;a.kind==="claim"||di(s)||(yield{message:`${v(t)} is linked by email_verified. ${a.why}`,fix:"Write trustEmail: attested with the e\
mailDomains that only this provider speaks for, and leave email_verified unmapped; or remove the provider from accountLinking.providers.",place:o.key(),related:[
{...s.at.to("attributeMapping").value("email_verified"),note:"email_verified is mapped here"}]})}}};var yb={code:"verified-provider-not-linked",severity:"warning",title:"A provider that verifies emails is not linked, while others are",why:"A person who comes t\
hrough it gets a user of their own next to the one that they have. That user is there for good: Cognito cannot merge it later. And an identity of a provider out\
side accountLinking.providers keeps a user from being linked.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-fed\
eration-consolidate-users.html",*check({federation:{accountLinking:e,identityProviders:t}}){if(!(e===void 0||e.providers.length===0))for(let{name:i,preset:o,attributeMapping:s}of t){
let{emailVerification:a}=o;a.kind!=="claim"||e.providers.some(n=>n.name===i)||s.email===void 0||s.email_verified!==a.claim||(yield{message:`${v(i)} maps email a\
nd email_verified, but is not one of accountLinking.providers.`,fix:`Add ${i} to accountLinking.providers, or accept this warning with the reason.`,place:e.at.value(
"providers")})}}};var sR={cloud:{oneOf:["name","tags"],never:["prefix"]},remote:{oneOf:["name","prefix"],never:["tags","project"]}},gb={code:"workspaces-of-another-backend",severity:"\
error",title:"The workspaces do not have the form of this backend",why:"Terraform refuses a cloud block unless it has exactly one of name and tags, and a remote\
 backend unless it has exactly one of name and prefix.",source:"https://developer.hashicorp.com/terraform/language/block/terraform",*check({federation:e}){let{backend:t,
at:i}=e.terraform;if(t.type!=="cloud"&&t.type!=="remote")return;let{type:o}=t,s=i.to("backend").to(o).to("workspaces"),{oneOf:a,never:n}=sR[o];for(let d of n)s.
has(d)&&(yield{message:`${o} does not accept ${d}.`,fix:`Write ${ee(a,"or")}.`,place:s.key(d)});let r=a.filter(d=>s.has(d));r.length!==1&&(yield{message:`${o} n\
eeds exactly one of ${ee(a,"and")}; here ${r.length===0?"neither is":"both are"} written.`,fix:r.length===0?`Add ${ee(a,"or")}.`:"Remove one of them.",place:s.value()})}};var aR=["email_verified","phone_number_verified"],vb={code:"write-attribute-forges-trust",severity:"error",title:"An app client may write that an address is ver\
ified",why:"Linking goes by verified emails. A user who could mark any address as verified would take over the account of the person who signs in with that addr\
ess next.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){for(let{writeAttributes:t,
at:i}of e.appClients)for(let[o,s]of(t??[]).entries())aR.includes(s)&&(yield{message:`A client must never write ${v(s)}. Cognito fills it from the mapping withou\
t that.`,fix:"Remove it.",edit:ve(i.to("writeAttributes").value(o)),place:i.to("writeAttributes").value(o)})}};var bb={code:"write-attributes-incomplete",severity:"error",title:"An app client cannot write what a sign-in fills in",why:"Cognito writes mapped attributes wit\
h the rights of the client that someone signs in through: without the right, sign-in fails or the value is dropped. AWS also refuses a list that lacks a require\
d attribute.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){let{
identityProviders:t,appClients:i,userPool:o}=e;for(let s of i){let{writeAttributes:a}=s;if(a===void 0||!s.at.has("writeAttributes"))continue;let n=t.filter(({name:d})=>s.
identityProviders.includes(d)),r=new Set([...n.flatMap(({attributeMapping:d})=>Object.keys(d)),...vr(o)]);for(let d of r){if(Sa.includes(d)||a.includes(d))continue;
let l=n.filter(({attributeMapping:h})=>Object.hasOwn(h,d)),m=l.map(({name:h})=>h),p=l.filter(({preset:h,at:y})=>Object.hasOwn(h.attributeMapping,d)&&!y.to("attr\
ibuteMapping").has(d)),u=p.length>0&&p.length===l.length&&!vr(o).includes(d)?` Or write attributeMapping: { ${d}: null } in ${ee(m,"and")}, whose preset maps it\
.`:"";yield{message:`${v(d)} is missing: ${l.length===0?"the pool requires it":`${ee(m,"and")} ${l.length===1?"fills":"fill"} it at every sign-in`}.`,fix:`Add ${v(
d)}, or remove writeAttributes to have the list made from the mappings.${u}`,edit:Dt(s.at.value("writeAttributes"),d),place:s.at.value("writeAttributes"),related:l.
map(({name:h,at:y})=>({...y.to("attributeMapping").key(d),note:`${h} fills it`}))}}}}};var Gi=[Hm,Ym,Zm,th,nh,oh,sh,ah,lh,ch,dh,uh,fh,yh,gh,vh,bh,wh,kh,Ah,Sh,Ph,$h,Ch,Nh,Dh,Lh,Uh,jh,Vh,Wh,zh,Kh,Bh,Gh,Jh,Hh,Yh,Zh,iy,oy,sy,ay,ly,cy,dy,uy,fy,py,my,vy,
Gy,Hy,Zy,Xy,Qy,ih,eg,tg,ig,og,sg,ag,lg,cg,dg,fg,kg,Sg,Pg,xg,Ig,Rg,Og,Tg,$g,Cg,_g,Ng,Eg,Dg,Mg,Lg,Fg,jg,qg,Vg,Wg,zg,Bg,Gg,Jg,Hg,Yg,Zg,Xg,Qg,ev,tv,av,lv,dv,uv,fv,pv,
mv,hv,yv,gv,vv,wv,kv,Av,Sv,xv,Iv,Rv,Ov,Tv,$v,Cv,_v,Nv,Ev,Dv,Mv,Lv,Fv,jv,qv,Vv,Wv,zv,Kv,Bv,Ag,Gv,Hv,Yv,Zv,Xv,Qv,eb,tb,rb,nb,ib,ob,sb,ab,lb,cb,db,ub,fb,pb,mb,hb,yb,
gb,vb,bb];function wb(e,t){let{code:i,severity:o,title:s,source:a}=e;return Array.from(e.check(t),n=>({code:i,severity:o,title:s,source:a,...n}))}function kb(e){return Su(Gi.flatMap(t=>wb(t,e)),e.federation.accept,Gi.map(({code:t})=>t))}var Ab=[...Ka("file",Qn),...Ka("shape",os),...Ka("spec",Si),...Ka("provider",wu),...Gi.map(({code:e,severity:t,title:i,why:o,source:s})=>Sb("spec",e,{severity:t,
title:i,why:o,source:s}))].sort((e,t)=>je(e.code,t.code));function Ka(e,t){return Object.keys(t).map(i=>Sb(e,i,t[i]))}function Sb(e,t,i){return{code:t,about:e,...i,
page:ku(t)}}function Vd(e,t,i=[]){let o=n=>n===void 0?i:[...i,n],s=n=>({origin:t,path:Pb(e,o(n)),at:"key"}),a=n=>or(e,o(n));return{get file(){return t(i).document.file},path:i,
origin:t,to:n=>Vd(e,t,o(n)),value:n=>a(n)===void 0?s(n):{origin:t,path:o(n),at:"value"},key:s,has:n=>a(n)!==void 0,is:(n,r)=>a(n)===r,keys:()=>{let n=a();return ye(
n)?Object.keys(n):[]},texts:()=>qd(a(),i,t)}}function Pb(e,t){return t.length===0||or(e,t)!==void 0?t:Pb(e,t.slice(0,-1))}function qd(e,t,i){return typeof e=="s\
tring"?[{text:e,place:{origin:i,path:t,at:"value"}}]:ye(e)?Object.entries(e).flatMap(([o,s])=>[{text:o,place:{origin:i,path:[...t,o],at:"key"}},...qd(s,[...t,o],
i)]):Array.isArray(e)?e.flatMap((o,s)=>qd(o,[...t,s],i)):[]}function Ji(e,t){let{place:i,related:o=[],redact:s,edit:a,...n}=e,{document:r,path:d}=Ba(i,t)(i.path),l=a===void 0?void 0:lR(a,r,t);return{...n,...l!==void 0&&{
edit:l},file:r.file,range:r.rangeOf(d,i.at),related:o.map(m=>cR(m,t)),...s!==void 0&&{redact:s.map(m=>r.rangeOf(Ba(i,t)(m).path,"value"))}}}function lR(e,t,i){let{
document:o,path:s}=Ba(e.place,i)(e.place.path);if(o!==t)return;if(e.kind==="remove")return o.removalOf(s);if(e.kind==="insert")return o.insertionInto(s,e.text);
let a=o.rangeOf(s,e.place.at),n=a.start.offset===a.end.offset?" ":"",r=o.text.slice(a.start.offset,a.end.offset).endsWith(`
`)?`
`:"";return{range:a,text:`${n}${e.text}${r}`}}function cR(e,t){let{document:i,path:o}=Ba(e,t)(e.path);return{file:i.file,range:i.rangeOf(o,e.at),note:e.note}}function Ba(e,t){
return"origin"in e?e.origin:t}var dR=["identityProviders","appClients"];function xb(e,t){let{include:i,environments:o}=e.value,s=da(e),a=[],n=[],r=new Map;if(ye(o))for(let[u,h]of Object.entries(
o))ye(h)&&Object.hasOwn(h,"include")&&a.push(Ga("included-spec-unfit",{message:"An environment includes no files: they are of the whole spec.",fix:"Write includ\
e at the top of the spec.",place:{origin:s,path:["environments",u,"include"],at:"key"}}));let d=Object.assign(Kt(),e.value),l=new Map,m=new Set;for(let[u,h]of uR(
i).entries()){let y={origin:s,path:["include",u],at:"value"},g=(b,k)=>{a.push(Ga("included-spec-unfit",{message:b,fix:k,place:y}))},w=t?.(h);w===void 0&&g("File\
s next to the spec are not read here.","Write their entries in this file."),w?.length===0&&g(`${v(h)} matches no file.`,"Correct the pattern, which is relative \
to the folder of the spec.");for(let{path:b,content:k}of w??[]){if(m.has(b))continue;if(m.add(b),"problem"in k){g(`${v(b)} cannot be read. ${k.problem}`,k.fix);
continue}let A=e.file.slice(0,e.file.lastIndexOf("/")+1)+b,P=Mi(A,k.bytes);r.set(A,P.text),n.push(...P.diagnostics),P.document!==void 0&&a.push(...fR(P.document,
{document:e,value:d,writers:l}))}}return{value:d,origin:u=>{let[h,y]=u,g=l.get(String(h)),[w]=g?.values()??[],b=y===void 0?void 0:g?.get(String(y));return b!==void 0?
{document:b,path:u}:w!==void 0&&u.length===1&&!e.has(u)?{document:w,path:u}:s(u)},findings:a,diagnostics:n,texts:r}}function uR(e){return Array.isArray(e)?e.filter(
t=>typeof t=="string"):[]}function*fR(e,{document:t,value:i,writers:o}){let s=da(e);for(let[a,n]of Object.entries(e.value)){let r=dR.find(p=>p===a);if(r===void 0||
!ye(n)){yield Ga("included-spec-unfit",{message:r===void 0?`${v(a)} is not a key of an included file. Its keys are identityProviders and appClients.`:`${a} is a\
 map, of entries by name.`,fix:r===void 0?"Move it to the spec that includes the file.":"Write the entries under it.",place:{origin:s,path:[a],at:"key"}});continue}
let d=i[r];if(d!==void 0&&!ye(d))continue;let l=Object.assign(Kt(),d),m=o.get(r)??new Map;for(let[p,u]of Object.entries(n)){if(Object.hasOwn(l,p)){let h=m.get(p)??
t;yield Ga("name-in-two-files",{message:`${v(p)} is written in two files.`,fix:"Rename or remove one of them.",place:{origin:s,path:[r,p],at:"key"},related:[{origin:da(
h),path:[r,p],at:"key",note:"the other one"}]});continue}l[p]=u,m.set(p,e)}i[r]=l,o.set(r,m)}}function Ga(e,t){let{severity:i,title:o}=Si[e];return{code:e,severity:i,
title:o,...t}}function zo(e,t){if(!ye(t))return t;let i=Kt();if(ye(e))for(let[o,s]of Object.entries(e))i[o]=s;for(let[o,s]of Object.entries(t))s===null?Reflect.deleteProperty(
i,o):i[o]=zo(i[o],s);return i}var Ib=[["appClients","appClient"],["identityProviders","identityProvider"]];function Rb(e){return Ib.find(([t])=>t===e)?.[1]}function Ob(e,t){let i=Kt();for(let[
o,s]of Object.entries(e))o!=="defaults"&&(i[o]=s);for(let[o,s]of Ib){let a=i[o];if(!ye(a))continue;let n=Kt();for(let r of Object.keys(a)){let d=[["defaults",s],
[o,r]].flatMap(l=>t.map(m=>or(m,l)));n[r]=pR(d.filter(l=>l!==void 0))}i[o]=n}return i}function pR([e,...t]){return t.reduce(mR,e??null)}function mR(e,t){let i=zo(
e,t),o=or(t,["attributeMapping"]);if(!ye(i)||!ye(o))return i;let s=Kt();for(let a of[or(e,["attributeMapping"]),o])ye(a)&&Object.assign(s,a);return Object.assign(
Kt(),i,{attributeMapping:s})}function $b(e,t){let{environments:i,...o}=e;return ye(i)?Object.keys(i).sort().flatMap(s=>{let a=i[s];return ye(a)?[Tb(t,s,o,a)]:[]}):[Tb(t,void 0,o,Kt())]}function Tb(e,t,i,o){
return{environment:t,value:Ob(zo(i,o),[i,o]),origin:s=>e(hR(s,t,i,o))}}function hR(e,t,i,o){if(e.length===0)return e;let s=l=>t===void 0?l:["environments",t,...l];
if(or(o,e)!==void 0)return s(e);if(or(i,e)!==void 0)return e;let[a,,...n]=e,r=Rb(a);if(r===void 0)return e;let d=["defaults",r,...n];return or(o,d)===void 0?d:s(
d)}var ce={userPool:{issuer:"original",caseSensitiveUsernames:!1,selfSignUp:!1,accountRecovery:["email"],mfa:{mode:"off"},deletionProtection:!0},customAttribute:{mutable:!0,
minLength:0,maxLength:2048,min:0,max:9007199254740991},passwordPolicy:{minimumLength:12,requireLowercase:!0,requireUppercase:!0,requireNumbers:!0,requireSymbols:!1,
temporaryPasswordValidity:"7d",historySize:0},passkeys:{userVerification:"preferred"},triggerFunction:{permission:!0},tokenTriggerFunction:{version:"V1_0",permission:!0},
identityProvider:{idpSignout:!1,idpInit:!1,encryptedResponses:!1,attributesRequestMethod:"GET",iamOidcProvider:!1,nationalIdConsent:!1},appClient:{scopes:["open\
id","email","profile"],flows:["code"],authFlows:[],secret:!1},refreshTokenRotation:{gracePeriod:"0s"},tokenValidity:{access:"60m",id:"60m",refresh:"30d",authSession:"\
3m"},accountLinking:{whenUnsafe:"separateUser",whenNoMatch:"createUser",nativeSignUp:"allow",linkInvitedUsers:!1,afterLink:"continue"},linkedProvider:{trustEmail:"\
verifiedClaim"},linkingFunction:{memoryMb:512,architecture:"arm64",runtime:"nodejs22.x",logRetentionDays:30,rolePath:"/",dashboard:!1},terraform:{requiredVersion:"\
>= 1.5",awsProviderVersion:">= 5.100, < 7.0",backend:{local:{}}},localBackend:{path:"terraform.tfstate"},s3Backend:{encrypt:!0},signInUser:{emailVerified:!1,status:"\
CONFIRMED",enabled:!0},signInCase:{times:2,fresh:!1}};function Cb(e,t){return Wd(e.groups??{}).map(([i,{description:o,precedence:s,roleArn:a,adopt:n}])=>({name:i,description:o,precedence:s,roleArn:a,adoptedName:n,at:t.
to("groups").to(i)}))}function _b(e,t){return Wd(e.resourceServers??{}).map(([i,{name:o,scopes:s,adopt:a}])=>({identifier:i,name:o,scopes:Wd(s??{}).map(([n,r])=>({
name:n,description:r})),adoptedName:a,at:t.to("resourceServers").to(i)}))}function Nb({from:e,replyTo:t,configurationSet:i}){return{from:e,replyTo:t,configurationSet:i}}
function Eb({firstFactors:e,passkeys:t}){return{firstFactors:e,passkeys:t&&{relyingPartyId:t.relyingPartyId,userVerification:t.userVerification??ce.passkeys.userVerification}}}
function Wd(e){return Object.entries(e).sort(([t],[i])=>je(t,i))}function Db(e,t,i,o){return Object.keys(jo).flatMap(s=>{let a=e[s];if(a===void 0)return[];let n=typeof a=="object"&&"functionArn"in a,r=n?a:{functionArn:a},d=s===
"preTokenGeneration",l=t?void 0:ce.tokenTriggerFunction.version;return[{slot:s,functionArn:o(r.functionArn),version:d?r.version??l:void 0,permission:r.permission??
(d?ce.tokenTriggerFunction:ce.triggerFunction).permission,arnAt:n?i.to(s).to("functionArn"):i.to(s),at:i.to(s)}]})}var Mb="Files next to the spec are not read here.",yR={read:()=>({problem:Mb,fix:"Write metadataUrl."}),find:e=>[{path:e,content:{problem:Mb,fix:"Remove the pat\
tern."}}]};function Lb(e,t,i,o={}){let s={...yR,...o},a=i===void 0?e.name:`${e.name}-${i}`,n=vR(e.userPool,t.to("userPool"),a),r=zd(e.identityProviders??{}),d=r.
map(([g,w])=>kR(g,w,t.to("identityProviders").to(g),s.read)),l=r.filter(([,g])=>g.pending===!0).map(([g])=>g),m=n.kind==="created"?n.customAttributes:void 0,p=e.
accountLinking&&IR(e.accountLinking,t.to("accountLinking"),d,m),u=d.map(g=>NR(g,p)),h=({name:g})=>l.includes(g),y=u.filter(g=>!h(g));return{stackName:a,specName:e.
name,environment:i,region:e.region,tags:e.tags??{},userPool:n,identityProviders:y,pendingProviders:u.filter(h),appClients:zd(e.appClients??{}).map(([g,w])=>ER(g,
w,t.to("appClients").to(g),u,l,vr(n))),accountLinking:p&&{...p,providers:p.providers.filter(g=>!h(g))},publish:e.publish&&LR(e.publish,t.to("publish")),preSignUpFunction:RR(
e.accountLinking,t.to("accountLinking"),y),terraform:UR(e.terraform??{},t.to("terraform"),s),accept:(e.accept??[]).map((g,w)=>({rule:g.rule,within:g.at,reason:g.
reason,at:t.to("accept").to(w)})),at:t}}function gR({prefix:e,adopt:t,custom:i,managedLogin:o}){return{prefix:e===void 0?void 0:{name:e,adoptedName:t},custom:i&&
{name:i.name,certificateArn:i.certificateArn===void 0?void 0:Bt(i.certificateArn),hostedZoneId:i.hostedZoneId,adoptedName:i.adopt},managedLogin:o}}function vR(e,t,i){
let o={issuer:e.issuer??ce.userPool.issuer,domain:e.domain&&gR(e.domain),groups:Cb(e,t),resourceServers:_b(e,t),at:t},s=e.caseSensitiveUsernames??ce.userPool.caseSensitiveUsernames,
a=Db(e.triggers??{},e.adopt!==void 0,t.to("triggers"),Bt);if(e.adopt!==void 0)return{kind:"adopted",id:e.adopt,caseSensitiveUsernames:s,triggers:a,...o};if(e.reference!==
void 0)return{kind:"referenced",reference:bR(e.reference),...o};let n=e.passwordPolicy??{};return{kind:"created",name:e.name??i,signInWith:e.signInWith??[],aliases:e.
aliases??[],caseSensitiveUsernames:s,requiredAttributes:e.requiredAttributes??[],customAttributes:wR(e.customAttributes??{}),autoVerify:e.autoVerify??e.signInWith??
[],selfSignUp:e.selfSignUp??ce.userPool.selfSignUp,accountRecovery:e.accountRecovery??ce.userPool.accountRecovery,passwordPolicy:{minimumLength:n.minimumLength??
ce.passwordPolicy.minimumLength,requireLowercase:n.requireLowercase??ce.passwordPolicy.requireLowercase,requireUppercase:n.requireUppercase??ce.passwordPolicy.requireUppercase,
requireNumbers:n.requireNumbers??ce.passwordPolicy.requireNumbers,requireSymbols:n.requireSymbols??ce.passwordPolicy.requireSymbols,temporaryPasswordValidity:pi(
n.temporaryPasswordValidity??ce.passwordPolicy.temporaryPasswordValidity),historySize:n.historySize??ce.passwordPolicy.historySize},mfa:{mode:(e.mfa??ce.userPool.
mfa).mode,methods:e.mfa?.methods??[]},signIn:e.signIn&&Eb(e.signIn),tier:e.tier,threatProtection:e.threatProtection,deletionProtection:e.deletionProtection??ce.
userPool.deletionProtection,webAclArn:e.webAclArn===void 0?void 0:Bt(e.webAclArn),email:e.email&&{...Nb(e.email),sesIdentityArn:Bt(e.email.sesIdentityArn)},triggers:a,
...o}}function bR(e){return typeof e=="string"?{id:e}:"name"in e?{name:e.name}:{idFrom:Hi(e)}}function wR(e){return zd(e).map(([t,i])=>{let o={name:t,mutable:i.
mutable??ce.customAttribute.mutable};switch(i.type){case"string":return{...o,type:"string",minLength:i.minLength??ce.customAttribute.minLength,maxLength:i.maxLength??
ce.customAttribute.maxLength};case"number":return{...o,type:"number",min:i.min??ce.customAttribute.min,max:i.max??ce.customAttribute.max};case"dateTime":case"bo\
olean":return{...o,type:i.type}}})}function kR(e,t,i,o){let s=Ub(t),a={name:e,attributeMapping:xR(PR(s,"scopes"in t?t.scopes:void 0),t.attributeMapping??{}),identifiers:t.
identifiers??[],allowedEmailDomains:t.allowedEmailDomains,adoptedName:t.adopt,nationalIdConsent:t.nationalIdConsent??ce.identityProvider.nationalIdConsent,at:i};
switch(s.type){case"oidc":{let{issuer:n,clientId:r,clientSecret:d,scopes:l,attributesRequestMethod:m,endpoints:p,iamOidcProvider:u,upstream:h}=Ko("oidc",t),y={scopes:l??
s.scopes,attributesRequestMethod:m??ce.identityProvider.attributesRequestMethod};if(h!==void 0){let{spec:g,client:w,environment:b}=h;return{...a,type:"upstream",
preset:s,upstream:{spec:g,client:w,environment:b},...y}}if(t.pending!==!0&&(n===void 0||r===void 0||d===void 0))throw new Error("an OpenID Connect provider has \
neither an issuer nor an upstream");return{...a,type:"oidc",preset:s,issuer:n??Ja.issuer,clientId:Bt(r??Ja.clientId),clientSecret:d==="none"?void 0:Hi(d??Ja.clientSecret),
...y,endpoints:p,iamOidcProviderUrl:n!==void 0&&(u??ce.identityProvider.iamOidcProvider)?`${n}${s.slashAfterIssuer?"/":""}`:void 0}}case"saml":{let n=Ko("saml",
t);return{...a,type:"saml",preset:s,metadata:SR(n,o),idpSignout:n.idpSignout??ce.identityProvider.idpSignout,idpInit:n.idpInit??ce.identityProvider.idpInit,encryptedResponses:n.
encryptedResponses??ce.identityProvider.encryptedResponses,requestSigningAlgorithm:n.requestSigningAlgorithm??s.requestSigningAlgorithm}}case"apple":{let{clientId:n,
teamId:r,keyId:d,privateKey:l,scopes:m}=Ko("apple",t);return{...a,type:"apple",preset:s,clientId:Bt(n),teamId:Bt(r),keyId:Bt(d),privateKey:Hi(l),scopes:m??s.scopes}}case"\
facebook":{let{clientId:n,clientSecret:r,apiVersion:d,scopes:l}=Ko("facebook",t);return{...a,type:"facebook",preset:s,clientId:Bt(n),clientSecret:Hi(r),apiVersion:d,
scopes:l??s.scopes}}case"google":case"amazon":{let{clientId:n,clientSecret:r,scopes:d}=Ko(s.type,t);return{...a,type:s.type,preset:s,clientId:Bt(n),clientSecret:Hi(
r),scopes:d??s.scopes}}}}function Ko(e,t){if(!AR(e,t))throw new Error(`the provider is not of type ${e}`);return t}function AR(e,t){return Ub(t).type===e}function Ub({
preset:e,type:t}){let i=e??t;if(i===void 0)throw new Error("the provider has neither a preset nor a type");return Ky(i,t)}var Ja={issuer:"<issuer>",clientId:"<c\
lient id>",clientSecret:{variable:"<client secret>"},metadataUrl:"<metadata URL>"};function SR({metadataUrl:e,metadataFile:t,pending:i},o){if(t!==void 0)return{
kind:"file",path:t,content:o(t)};if(e===void 0&&i===!0)return{kind:"url",url:Ja.metadataUrl};if(e===void 0)throw new Error("a SAML provider has neither metadata\
Url nor metadataFile");return{kind:"url",url:Bt(e)}}function PR(e,t){return t===void 0?e.attributeMapping:Object.fromEntries(Object.entries(e.attributeMapping).
filter(([,i])=>[void 0,"email"].includes(Bi(e,t,i))))}function xR(e,t){let i=new Map(Object.entries(e));for(let[o,s]of Object.entries(t))s!==null?i.set(o,s):o!==
"username"&&i.delete(o);return jb(i)}function Bt(e){return typeof e=="string"?e:{reference:Hi(e),prefix:"prefix"in e?e.prefix??"":"",suffix:"suffix"in e?e.suffix??
"":""}}function Hi(e){return"variable"in e?{kind:"variable",name:e.variable}:"ssmParameter"in e?{kind:"ssmParameter",name:e.ssmParameter}:{kind:"secretsManager",
id:e.secretsManager,jsonKey:e.jsonKey}}function IR(e,t,i,o){return{providers:OR(e,t.to("providers"),i,o),whenUnsafe:e.whenUnsafe??ce.accountLinking.whenUnsafe,whenNoMatch:e.
whenNoMatch??ce.accountLinking.whenNoMatch,replaces:e.replaces,nativeSignUp:e.nativeSignUp??ce.accountLinking.nativeSignUp,messages:e.messages&&Object.fromEntries(
Object.entries(e.messages).sort(([s],[a])=>je(s,a))),linkInvitedUsers:e.linkInvitedUsers??ce.accountLinking.linkInvitedUsers,afterLink:e.afterLink??ce.accountLinking.
afterLink,at:t}}function RR(e,t,i){let o=i.find(({allowedEmailDomains:a})=>a!==void 0);if(e===void 0&&o===void 0)return;let s=e?.function??{};return{askedBy:e===
void 0&&o!==void 0?{key:"allowedEmailDomains",at:o.at.key("allowedEmailDomains")}:{key:"accountLinking",at:t.key()},memoryMb:s.memoryMb??ce.linkingFunction.memoryMb,
architecture:s.architecture??ce.linkingFunction.architecture,runtime:s.runtime??ce.linkingFunction.runtime,logRetentionDays:s.logRetentionDays??ce.linkingFunction.
logRetentionDays,rolePath:s.rolePath??ce.linkingFunction.rolePath,permissionsBoundaryArn:s.permissionsBoundaryArn,dashboard:s.dashboard??ce.linkingFunction.dashboard,
alarmTopicArn:s.alarmTopicArn,reservedConcurrency:s.reservedConcurrency,kmsKeyArn:s.kmsKeyArn,codeSigningConfigArn:s.codeSigningConfigArn,at:t.to("function")}}function OR(e,t,i,o){
let s=new Map;if(e.providers===void 0)for(let a of i)CR(a)&&s.set(a.name,{settings:{},at:t.to(a.name)});else if(TR(e.providers))for(let[a,n]of e.providers.entries())
s.set(n,{settings:{},at:t.to(a)});else for(let[a,n]of Object.entries(e.providers))s.set(a,{settings:n,at:t.to(a)});return[...s].sort(([a],[n])=>je(a,n)).map(([a,
{settings:n,at:r}])=>{let d=i.find(l=>l.name===a);return{name:a,trustEmail:n.trustEmail??ce.linkedProvider.trustEmail,emailVerifiedAlways:n.emailVerified==="alw\
ays"||d!==void 0&&$R(d),emailDomains:n.emailDomains??[],subjectAttribute:_R(d,o),at:r}})}function TR(e){return Array.isArray(e)}function $R({preset:{emailVerification:e},
attributeMapping:t}){return e.kind==="claim"&&e.always&&t.email_verified===e.claim}function CR(e){return Object.hasOwn(e.attributeMapping,"email")&&Object.hasOwn(
e.attributeMapping,"email_verified")}function _R(e,t){let i=e&&Fb(e),o=Object.entries(e?.attributeMapping??{}).filter(([r,d])=>r.startsWith(Se)&&d===i).map(([r])=>r.
slice(Se.length)).sort(je),s=r=>t?.find(d=>d.name===r),a=o.find(r=>{let d=s(r);return t===void 0||d!==void 0&&xa(d)}),n=s(vd)===void 0?o.find(r=>s(r)===void 0):
void 0;return Se+(a??n??vd)}function Fb({preset:e,attributeMapping:t}){return e.type==="saml"?e.subjectCopy:t.username}function NR(e,t){let i=t?.providers.find(
({name:a})=>a===e.name),o=Fb(e);if(i===void 0||o===void 0)return e;let s=new Map(Object.entries(e.attributeMapping));return s.has(i.subjectAttribute)||s.set(i.subjectAttribute,
o),{...e,attributeMapping:jb(s)}}function ER(e,t,i,o,s,a){let n=t.tokenValidity??{},r=t.identityProviders??[...o.map(({name:m})=>m),"COGNITO"],d=r.filter(m=>!s.
includes(m)),l=t.externalProviders??[];return{key:e,adoptedId:t.adopt,name:t.name??e,formerly:t.formerly,listedProviders:r,identityProviders:d,externalProviders:l,
callbackUrls:(t.callbackUrls??[]).map(Bt),albHosts:(t.albHosts??[]).map(Bt),defaultRedirectUri:t.defaultRedirectUri===void 0?void 0:Bt(t.defaultRedirectUri),logoutUrls:(t.
logoutUrls??[]).map(Bt),scopes:t.scopes??ce.appClient.scopes,flows:t.flows??ce.appClient.flows,authFlows:t.authFlows??ce.appClient.authFlows,secret:t.secret??ce.
appClient.secret,readAttributes:t.readAttributes,writeAttributes:t.writeAttributes??MR(o.filter(({name:m})=>d.includes(m)),l.length>0,a),tokenValidity:{access:pi(
n.access??ce.tokenValidity.access),id:pi(n.id??ce.tokenValidity.id),refresh:pi(n.refresh??ce.tokenValidity.refresh),authSession:pi(n.authSession??ce.tokenValidity.
authSession)},refreshTokenRotation:DR(t.refreshTokenRotation),at:i}}function DR(e){return e===void 0||e==="off"?e:{gracePeriod:pi(e.gracePeriod??ce.refreshTokenRotation.
gracePeriod)}}function MR(e,t,i){if(e.length===0)return;let o=e.flatMap(({attributeMapping:a})=>Object.keys(a)),s=t?Object.keys(ar):[];return[...new Set([...o,...s,
...i])].filter(a=>!Sa.includes(a)).sort(je)}function LR({ssm:e,clientSecrets:t},i){return{parameterPrefix:e?.prefix,clientSecrets:t&&{name:t.secretsManager,kmsKeyArn:t.
kmsKeyArn},at:i}}function UR(e,t,i){return{requiredVersion:e.requiredVersion??ce.terraform.requiredVersion,awsProviderVersion:e.awsProviderVersion??ce.terraform.
awsProviderVersion,backend:FR(e.backend??ce.terraform.backend),assumeRole:e.assumeRole&&{roleArn:e.assumeRole.roleArn,externalId:e.assumeRole.externalId},allowedAccountIds:e.
allowedAccountIds??[],include:(e.include??[]).map((o,s)=>({pattern:o,files:i.find(o),place:t.to("include").value(s)})),at:t}}function FR({local:e,s3:t,gcs:i,azurerm:o,
http:s,cloud:a,remote:n}){return t!==void 0?{type:"s3",settings:{encrypt:ce.s3Backend.encrypt,...t}}:i!==void 0?{type:"gcs",settings:i}:o!==void 0?{type:"azurer\
m",settings:o}:s!==void 0?{type:"http",settings:s}:a!==void 0?{type:"cloud",settings:a}:n!==void 0?{type:"remote",settings:n}:{type:"local",settings:{path:e?.path??
ce.localBackend.path}}}function zd(e){return Object.entries(e).sort(([t],[i])=>je(t,i))}function jb(e){return Object.assign(Object.create(null),Object.fromEntries(
e))}var Wb=st(Vb());function Yi(e){let t=Wb.default.$defs,i=Object.hasOwn(t,e)?t[e]:void 0;if(i===void 0)throw new Error(`The schema has no definition ${e}`);return i}function lr(e){
if(e.$ref===void 0)return e;let{$ref:t,...i}=e;return{...lr(Yi(t.replace("#/$defs/",""))),...i}}function Ha(e,t,i){let o=Kb(lr(e),t),s=t;for(let a of i){if(o===void 0||s===void 0)return;s=Pt(s,a),o=s===void 0?void 0:Kd(o.schema,a,s)}return o}function Kd(e,t,i){
let o=typeof t=="number"?e.items:zb(e,t);return o===void 0?void 0:Kb(lr(o),i)}function zb(e,t){return e.properties!==void 0&&Object.hasOwn(e.properties,t)?e.properties[t]:
typeof e.additionalProperties=="object"?e.additionalProperties:void 0}function Kb(e,t){let{anyOf:i,...o}=e;if(i===void 0||Zi(e))return{schema:e,others:[]};let s=i.
map(lr),a=s.filter(d=>Jo(d,t)),n=a.map(d=>({branch:d,known:jR(d,t)})).sort((d,l)=>l.known-d.known),[r]=n;return r===void 0||r.known===0&&a.length>1?{schema:e,others:[]}:
{schema:{...r.branch,...o},others:s.filter(d=>d!==r.branch)}}function jR(e,t){return ye(t)?Object.keys(t).filter(i=>zb(e,i)!==void 0).length:0}function Zi(e){return e.
anyOf?.every(t=>Object.keys(t).join()==="required")??!1}function Go(e,t){let i=Pt(t,"preset"),o=Pt(t,"type");return i===void 0?e.allOf?.find(({then:s})=>s.properties.
type.const===o):e.allOf?.find(({if:{anyOf:s}})=>s.some(({properties:a})=>typeof a.preset=="object"&&a.preset.enum.some(n=>n===i)&&qR(a.type,o)))}function qR(e,t){
return e===void 0?!0:"not"in e?e.not.const!==t:e.const===t}function Bb(e,t){return e?.if.anyOf.some(({properties:i,required:o})=>o.includes("type")&&typeof i.preset==
"object"&&i.preset.enum.some(s=>s===t))??!1}function Kn(e){return e.type!==void 0?typeof e.type=="string"?[e.type]:e.type:e.const!==void 0?[Bo(e.const)]:[...new Set(
e.enum?.map(Bo))]}function Jo(e,t){let i=Kn(e);return i.includes(Bo(t))||i.includes("integer")&&Number.isInteger(t)}function Bo(e){return e===null?"null":Array.
isArray(e)?"array":typeof e}var Gb;function Jb(e){return Gb??=VR(),Gb.get(e)??[]}function VR(){let e=new Map,t=(i,o)=>{let s=lr(i);for(let[a,n]of Object.entries(s.properties??{})){let r=e.
get(a);r===void 0?e.set(a,[o===""?"the spec itself":o]):r.push(o===""?"the spec itself":o),t(n,o===""?a:`${o}.${a}`)}typeof s.additionalProperties=="object"&&t(
s.additionalProperties,`${o}.<name>`);for(let a of s.anyOf??[])t(a,o);s.items!==void 0&&t(s.items,`${o}[]`)};return t(Yi("Spec"),""),e}function mn(e,t,i){return{fix:e,edit:{kind:"replace",place:{path:t,at:"value"},text:i}}}function Ya(e,t,i,o){return ye(o)&&Object.hasOwn(o,i)?{fix:`Did you mean\
 ${i}, which is there already? Keep one of the two.`,edit:{kind:"remove",place:{path:t,at:"key"}}}:{fix:e,edit:{kind:"replace",place:{path:t,at:"key"},text:wr(i)}}}
function Yo(e,t){return{fix:e,edit:{kind:"remove",place:{path:t,at:"key"}}}}function Ho(e){return e.anyOf===void 0||Zi(e)?[e]:e.anyOf.map(lr)}function gi(e,t){return Ho(
lr(e)).some(i=>{if(!Jo(i,t))return!1;let o=i.enum??(i.const===void 0?void 0:[i.const]);if(o!==void 0&&!o.includes(t))return!1;if(typeof t=="string"){let{length:a}=Array.
from(t);return a>=(i.minLength??0)&&a<=(i.maxLength??1/0)&&(i.pattern===void 0||new RegExp(i.pattern,"u").test(t))}if(typeof t=="number")return t>=(i.minimum??-1/0)&&
t<=(i.maximum??1/0);let{items:s}=i;return Array.isArray(t)?s===void 0||t.every(a=>gi(s,a)):typeof t=="boolean"})}var WR=["adopt","albHosts","awsProviderVersion",
"callbackUrls","defaultRedirectUri","identityProviders","issuer","logoutUrls","metadataFile","readAttributes","scopes","writeAttributes"];function zR(e){return e.
findLast(t=>typeof t=="string")}function Hb(e,t,i){let o=Ho(i).flatMap(Kn);if(t===null)return KR(e,i,o);if(typeof t=="number"||typeof t=="boolean"){let s=JSON.stringify(
String(t));if(o.includes("string")&&gi(i,String(t))&&!WR.includes(zR(e)))return mn(`Put it in quotes: ${s}.`,e,s)}if(typeof t=="string"){let s=/^[\w:/.@-]{1,100}$/.
test(t)?`[${t}]`:void 0;if(o.includes("array")&&s!==void 0&&gi(i,[t]))return mn(`Write it as a list: ${s}.`,e,s);let a=BR(t);if(a!==void 0&&gi(i,a))return mn(String(
a)===t?"Remove the quotes.":`YAML 1.2 knows only true and false: write ${a}.`,e,String(a))}return{fix:`Write ${ee([...new Set(Ho(i).map(GR))],"or")}.`}}function KR(e,t,i){
return i.includes("object")?t.required===void 0&&t.anyOf===void 0?mn("Write its keys on the next lines or {} for none, or remove the key.",e,"{}"):{fix:"Write i\
ts keys on the next lines, or remove the key."}:{fix:"Write a value, or remove the key."}}function BR(e){return/^(?:yes|on|y|true)$/i.test(e)?!0:/^(?:no|off|n|false)$/i.
test(e)?!1:/^(?:0|-?[1-9][0-9]{0,14})$/.test(e)?Number(e):void 0}function GR(e){if(e.const!==void 0)return typeof e.const=="string"?e.const:JSON.stringify(e.const);
if(e.enum!==void 0)return ee(e.enum.map(String),"or");let t=Zb(e),[i]=Kn(e);switch(i){case"object":return JR(e);case"array":return`a list in square brackets${t===
void 0?"":`, for example ${t}`}`;case"integer":return Yb(e);case"boolean":return"true or false";default:return`a string${t===void 0?"":`, for example ${t}`}`}}function JR({
properties:e}){let t=Object.keys(e??{});if(t.length===0)return"a map: one line of name: value for each entry";let i=t.length>6?[...t.slice(0,5),"others"]:t;return`\
a map with the ${t.length===1?"key":"keys"} ${ee(i,"and")}`}function Yb({minimum:e,maximum:t}){return e===void 0?`a whole number${t===void 0?"":` of at most ${t}`}`:
`a whole number ${t===void 0?`of at least ${e}`:`from ${e} to ${t}`}`}function Zb(e){let[t]=e.examples??[];if(typeof t=="string")return wr(t);if(Array.isArray(t))
return JSON.stringify(t);let i=/ such as (\S+)(?: or .*)?$/.exec(e.patternErrorMessage??"")?.[1];return i===void 0?void 0:wr(i)}function Xb(e,t,i,o){let s=i.enum??
(i.const===void 0?[]:[i.const]),a=typeof t=="string"?De(t,s.filter(r=>typeof r=="string")):void 0;if(a!==void 0)return mn(`Did you mean ${a}?`,e,wr(a));if(t===null)
return{fix:"Write a value, or remove the key."};if(typeof t=="string"&&s.some(r=>JSON.stringify(r)===t))return mn("Remove the quotes.",e,t);let[n]=s;return o.length===
1&&(typeof n=="string"||typeof n=="number"||typeof n=="boolean")?mn(`Write ${n}.`,e,wr(n)):{fix:"Write one of these values."}}function Qb(e,t,i,o){if(typeof t==
"string"&&!o){let a=t.trim();if(a!==t&&gi(i,a))return mn("Remove the white space at its ends.",e,wr(a));let r=i.pattern?.startsWith("^[a-z][a-z0-9-]")===!0?ew(t):
t.toUpperCase();if(/^[a-z]/i.test(t)&&gi(i,r))return mn(`Write ${wr(r)}.`,e,wr(r))}let s=o?void 0:Zb(i);return{fix:`Write a value of that form${s===void 0?"":`,\
 for example ${s}`}.`}}function ew(e){return e.toLowerCase().trim().replace(/\s+/g,"-")}function tw(e,t,i,o){let s=[t.replace(/^(?:custom|dev):/,""),t.replace(/\s+/g,
"-"),ew(t)],a=ye(o)?o:{},n=s.find(r=>gi({...i,type:"string"},r)&&!Object.hasOwn(a,r));return n===void 0?{fix:"Choose a name of that form."}:Ya(`Rename it to ${v(
n)}.`,e,n,o)}function rw(e,t){if(typeof e=="number")return{fix:`Write ${Yb(t)}.`};if(typeof e=="string"){let n=Array.from(e).length;return e===""?{fix:"Write so\
me text between the quotes."}:n>(t.maxLength??1/0)?{fix:`Shorten it to ${St(t.maxLength??0,"character")}.`}:{fix:`Write at least ${St(t.minLength??0,"character")}\
.`}}let i=Array.isArray(e)?"item":"key",o=Array.isArray(e)?e.length:Object.keys(e??{}).length,s=(Array.isArray(e)?t.maxItems:t.maxProperties)??1/0,a=(Array.isArray(
e)?t.minItems:t.minProperties)??0;return o>s?{fix:`Keep ${s===1?"one":s} and remove the others.`}:{fix:`Add ${St(a-o,i)}, or remove the whole ${Array.isArray(e)?
"list":"map"}.`}}function yt(e,t){let{severity:i,title:o}=os[e];return{code:e,severity:i,title:o,...t}}function Cr(e){let[t,i,o]=e[0]==="environments"?e.slice(2):e;return(o==="c\
lientSecret"||o==="privateKey")&&(t==="identityProviders"||t==="defaults"&&i==="identityProvider")}function Zo({path:e,value:t}){return Cr(e)&&!Cr(e.slice(0,-1))&&
t!=="none"&&(typeof t!="object"||Array.isArray(t))}var nw=/secret|password|passwd|private.?key|credential|token/i;function Qa(e){let t=String(e.at(-2)).toLowerCase().
replace(/[^a-z0-9]+/g,"_").replace(/^[^a-z]+|_+$/g,""),i=`${t===""?"provider":t.slice(0,40)}_${e.at(-1)==="privateKey"?"private_key":"client_secret"}`;return yt(
"literal-secret",{message:`${rr(e)} holds the secret itself. A spec is kept in version control and never holds a secret.`,fix:`Name where the secret lives, for \
example { variable: ${i} }, and have the provider issue a new secret if this one was ever committed.`,place:{path:e,at:"value"},redact:[e]})}function iw(e){return yt(
"not-allowed-value",{message:`${rr(e)} is none; only a provider of type oidc can be without a secret.`,fix:"Name where the secret lives.",place:{path:e,at:"valu\
e"}})}function ow({path:e,value:t,schema:i},o){let s=(i.allOf??[]).filter(({then:l})=>l.properties[o]!==!1).map(({then:l})=>l.properties.type.const),a=Go(i,t)?.
then.properties.type.const??"",n=Pt(t,"preset"),[r]=s.length===1?s:[],d=i.properties?.preset?.notByOidc??{};return r==="oidc"&&typeof n=="string"&&Object.hasOwn(
d,n)?yt("key-of-another-type",{message:`${o} belongs to type oidc, which cannot work here. ${d[n]?.why??""}`,fix:d[n]?.wayOut??"",place:{path:[...e,o],at:"key"}}):
yt("key-of-another-type",{message:`${o} belongs to ${s.length===1?"type":"the types"} ${ee(s,"and")}; this provider is ${a}.`,...Yo(r===void 0||Cr([...e,o])?"Re\
move it.":`Remove it, or ${HR(i,r,a,n)}.`,[...e,o]),place:{path:[...e,o],at:"key"}})}function HR(e,t,i,o){let s=a=>Bb(e.allOf?.find(({then:n})=>n.properties.type.
const===a),o);return typeof o!="string"?`write type: ${t}`:s(t)?`write type: ${t} next to preset: ${o}`:s(i)?`remove type: ${i}`:`write type: ${t} in place of p\
reset: ${o}`}function sw({path:e,value:t},i){let o=i.filter(s=>Pt(t,s)!==void 0);return yt("conflicting-keys",{message:`${Gt(e)} holds ${ee(o,"and")}, which do \
not go together.`,fix:"Keep one of them.",place:{path:[...e,o[o.length-1]??""],at:"key"}})}function aw({path:e,value:t},i){return yt("not-allowed-value",{message:`${Gt(
e)} is ${Hd(t)}, but the preset is of type ${i}.`,...Yo("Remove type: the preset sets it.",e),place:{path:e,at:"value"}})}function Xo({path:e,value:t,schema:i}){
let o=Go(i,t)?.then.properties;return[...Object.keys(i.properties??{}).filter(s=>o?.[s]!==!1),...e.length===0&&i.properties?.userPool!==void 0?["defaults","envi\
ronments"]:[]]}function el(e,t,i){let{path:o,value:s,others:a}=e,n=[...o,t],r=Xo(e);if(a.some(({properties:p={}})=>Object.hasOwn(p,t))){let p=r.filter(u=>ye(s)&&
Object.hasOwn(s,u));return yt("conflicting-keys",{message:`${Gt(o)} holds ${ee([...p,t],"and")}, which do not go together.`,fix:"Keep one of them.",place:{path:n,
at:"key"}})}let d=ye(s)?s[t]:void 0,l=Cr(o)||nw.test(t)||i!==void 0&&nw.test(i),m=Cr(o)?`${Gt(o)} has a key that is not shown here and does not belong there.`:`${v(
t)} is not a key of ${Gt(o)}.`;return yt("unknown-key",{message:`${m} Its keys are ${ee(r,"and")}.`,...YR({path:o,key:t,meant:i,known:r},s),place:{path:n,at:"ke\
y"},...l&&d!==null&&{redact:[n]}})}function YR({path:e,key:t,meant:i,known:o},s){if(i!==void 0)return Ya(`Did you mean ${i}?`,[...e,t],i,s);let a=ZR(e,t);if(a!==
void 0)return{fix:a};let[n]=o.filter(r=>t.startsWith(r)&&/^[A-Z_-]/.test(t.slice(r.length)));return n===void 0?Yo("Remove it.",[...e,t]):{fix:`Write what it sta\
nds for under ${n}, or remove it.`}}function lw(e){return yt("unknown-key",{message:`${Gt(e)} has environments of its own, but an environment is one stack.`,fix:"\
Move them up, next to this one.",place:{path:[...e,"environments"],at:"key"}})}function cw(e,t){return yt("out-of-range",{message:`environments has ${St(e.amount,
"key")}, and each gives a stack from ${St(e.values,"value")} of the file. A file may have ${t.amount} environments, and give ${t.values} values to all of them t\
ogether.`,fix:"Move some of the environments to a spec of their own.",place:{path:["environments"],at:"key"}})}function ZR(e,t){let i=rr(e),o=Jb(t).filter(n=>n!==
i),s=e.length===0?[]:o.filter(n=>n.startsWith(`${i}.`)),a=s.length>0?s:o;return a.length===0||a.length>3?void 0:`${t} is a key of ${ee(a,"and")}: check the inde\
ntation.`}function dw({path:e,value:t,schema:i},o,s,a){let n=[...o,...s.length>0?[ee(s,"or")]:[]],r=l=>`${l}: ${QR(i.properties?.[l],XR(i,t,l))}`,d=Gt(e);return yt(
"missing-key",{message:`${d==="the spec"?"The spec":d} needs ${ee(n,"and")}.`,fix:[...a===void 0?[]:[`Write ${v(a)}, if that is meant.`],...o.map(l=>`Add ${r(l)}`),
...s.length>0?["Add one of these."]:[],...s.map(r)].join(" "),place:{path:e,at:"key"}})}function XR({properties:e},t,i){let{enum:o=[],enumDescriptions:s=[]}=e?.
preset??{},a=s[o.indexOf(Pt(t,"preset")??null)]??"",[n="",r]=a.split(" Metadata URL: ");return i==="issuer"?n.split(" Issuer: ")[1]:i==="metadataUrl"?r:void 0}function QR(e,t){
if(e===void 0)return"";let{description:i="",examples:o}=lr(e),s=o?.[0];return t!==void 0?`${i.replace(/\.$/,"")}. Form: ${t}.`:typeof s=="string"?`${i.replace(/\.$/,
"")}, for example ${s}.`:i}function uw({path:e,value:t,schema:i},o){let s=i.propertyNames??{},a=s.pattern===void 0||new RegExp(s.pattern,"u").test(o)?gw(s,o):s.
patternErrorMessage;return yt("bad-key",{message:`The name ${v(o)} in ${Gt(e)} ${a??"has the wrong form"}.`,...tw([...e,o],o,s,t),place:{path:[...e,o],at:"key"}})}
function fw({path:e,value:t,schema:i}){let o=(i.anyOf??[]).map(lr).filter(l=>l.properties!==void 0),s=o.flatMap(({required:l=[]})=>l),a=ye(t)?Object.keys(t):[],
[n]=a,r=o.flatMap(({properties:l={}})=>Object.keys(l)),d=n===void 0?void 0:De(n,r);return yt("missing-key",{message:`${Gt(e)} needs one of ${ee(s,"or")}.`,...d===
void 0||n===void 0?{fix:`Write one of them: ${o.map(({description:l=""},m)=>`${s[m]??""}: ${l}`).join(" ")}`}:Ya(`Did you mean ${d}?`,[...e,n],d,t),place:{path:e,
at:"key"},...Cr(e)&&{redact:[e]}})}function Bd(e){let{path:t,value:i,schema:o}=e,s=Ho(o).map(pw);return yt("wrong-type",{message:`${Gt(t)} ${Xa(e)}; it must be ${ee(
[...new Set(s)],"or")}.`,...Cr(t)&&i!==null?{fix:"Name where the secret lives."}:Hb(t,i,o),place:{path:t,at:"value"},...Jd(t)})}function pw(e){return e.const===
void 0?ee(Kn(e).map(mw),"or"):bw(e.const)}function mw(e){switch(e){case"object":return"a map";case"array":return"a list";case"string":return"a string";case"inte\
ger":return"an integer";case"boolean":return"true or false";default:return e}}function Gd(e){let{path:t,value:i,schema:o,others:s}=e,a=typeof i=="string"&&Object.
hasOwn(o.refusedValues??{},i)?o.refusedValues?.[i]:void 0;if(a!==void 0)return yt("not-allowed-value",{message:`${Gt(t)} ${Xa(e)}, which cannot work. ${a.why}`,
fix:a.wayOut,place:{path:t,at:"value"}});let r=[...(o.enum??(o.const===void 0?[]:[o.const])).map(bw),...s.map(pw)];return yt("not-allowed-value",{message:`${Gt(
t)} ${Xa(e)}; it must be ${ee(r,"or")}.`,...Xb(t,i,o,r),place:{path:t,at:"value"}})}function hw(e){let{path:t,value:i,schema:o}=e;return yt("bad-format",{message:`${Gt(
t)} ${Xa(e)}; it ${o.patternErrorMessage??`must match ${o.pattern??""}`}.`,...Qb(t,i,o,Cr(t)),place:{path:t,at:"value"},...Jd(t)})}function yw(e){let{path:t,value:i,
schema:o}=e;return yt("out-of-range",{message:`${Gt(t)} ${gw(o,i)}.`,...rw(i,o),place:{path:t,at:"value"},...Jd(t)})}function gw(e,t){return typeof t=="number"?
`is ${t}; it must be ${Za(e.minimum,e.maximum)}`:typeof t=="string"?t===""?"is empty; it must hold some text":`has ${St(Array.from(t).length,"character")}; it m\
ust have ${Za(e.minLength,e.maxLength)}`:Array.isArray(t)?`has ${St(t.length,"item")}; it must have ${Za(e.minItems,e.maxItems)}`:`has ${St(Object.keys(t??{}).length,
"key")}; it must have ${Za(e.minProperties,e.maxProperties)}`}function Za(e,t){return e===void 0?`at most ${t??""}`:t===void 0?`at least ${e}`:e===t?String(e):`${e}\
 to ${t}`}function vw({path:e},t){let i=new Map;return t.flatMap((o,s)=>{let a=JSON.stringify(o),n=i.get(a);return n===void 0?(i.set(a,s),[]):[yt("duplicate-ite\
m",{message:`${Gt(e)} holds ${Hd(o)} more than once.`,...Yo("Remove it.",[...e,s]),place:{path:[...e,s],at:"value"},related:[{path:[...e,n],at:"value",note:"fir\
st written here"}]})]})}function Jd(e){return Cr(e)?{redact:[e]}:{}}function Gt(e){return e.length===0?"the spec":rr(e)}function Xa({path:e,value:t}){return Cr(
e)&&t!==null?"holds a value that is not shown here":`is ${Hd(t)}`}function Hd(e){return e===null?"empty":typeof e=="string"?v(e):typeof e=="object"?mw(Bo(e)):String(
e)}function bw(e){return typeof e=="string"?e:JSON.stringify(e)}var tO=1500;function kw(e,t,i,o=[]){let s=e.slice(0,tO),n=[...Aw(s,({instancePath:r})=>r)].flatMap(([r,d])=>{let{path:l,value:m}=rO(i,r),p=Ha(t,i,l);if(p===void 0)
return[];let u={path:[...o,...l],value:m,...p};return d.some(nO)&&!Zo(u)?iO(t,i,o,l):sO(u,d,oO(t,i,l))});if(s.length>0&&n.length===0)throw new Error(`No sentenc\
e for ${s[0]?.keyword??""} at ${s[0]?.instancePath??""}`);return cO(n)}function Aw(e,t){let i=new Map;for(let o of e){let s=t(o),a=i.get(s);a===void 0?i.set(s,[
o]):a.push(o)}return i}function rO(e,t){let i=e;return{path:t.split("/").slice(1).map(s=>{let a=s.replaceAll("~1","/").replaceAll("~0","~"),n=Array.isArray(i)?Number(
a):a;return i=Pt(i,n)??null,n}),value:i}}function nO({keyword:e}){return e==="false schema"}function iO(e,t,i,o){let s=o.slice(0,-1),a=Ha(e,t,s),n=or(t,s);return a===
void 0||n===void 0?[]:[ow({path:[...i,...s],value:n,...a},String(o[o.length-1]))]}function oO(e,t,i){let o=i[i.length-1],s=or(t,i.slice(0,-1));return typeof o!=
"string"||!ye(s)?void 0:typeof Ha(e,t,i.slice(0,-1))?.schema.additionalProperties=="object"?De(o,Object.keys(s).filter(n=>n!==o)):void 0}function sO(e,t,i){let{
path:o,value:s,schema:a}=e;if(Zo(e))return[Qa(o)];if(Cr(o)&&s==="none")return[iw(o)];let n=t.flatMap(k=>k.keyword==="additionalProperties"?[k.params.additionalProperty]:
[]);if(a.anyOf!==void 0&&!Zi(a))return[ye(s)&&aO(a)?fw(e):Bd(e)];let d=Object.keys(a.properties??{}),l=[...new Set(n)].filter(k=>!d.includes(k)).map(k=>({key:k,
meant:De(k,Xo(e))})),m=new Set(l.map(({meant:k})=>k)),p=t.flatMap(k=>k.keyword==="required"?[k.params.missingProperty]:[]),u=Go(a,s)?.then,h=[...a.required??[],
...u?.required??[],...u?.anyOf?.[0]?.required??[]],y=[...new Set(p)].filter(k=>h.includes(k)&&!m.has(k)),g=t.flatMap(k=>k.keyword==="oneOf"&&u?.oneOf!==void 0?[
k.params.passingSchemas!==null]:[]),w=g.includes(!1)||Zi(a)&&u?.anyOf===void 0&&t.some(({keyword:k})=>k==="anyOf"),b=w?((g.length>0?u?.oneOf:a.anyOf)??[]).flatMap(
({required:k=[]})=>k):[];return[...l.map(({key:k,meant:A})=>el(e,k,A)),...y.length>0||w&&!b.some(k=>m.has(k))?[dw(e,y,b,i)]:[],...g.includes(!0)?[sw(e,(u?.oneOf??
[]).flatMap(({required:k})=>k))]:[],...t.flatMap(k=>lO(e,k))]}function aO(e){return e.anyOf?.some(t=>Kn(lr(t)).includes("object"))??!1}function lO(e,t){let{schema:i,
value:o}=e;if(t.propertyName!==void 0)return t.keyword==="propertyNames"?[]:[uw(e,t.propertyName)];switch(t.keyword){case"const":return i.enum?.includes(o)===!0?
[aw(e,String(t.params.allowedValue))]:i.const===void 0&&i.enum===void 0?[]:[Gd(e)];case"enum":return i.enum===void 0&&i.const===void 0?[]:[Gd(e)];case"type":return i.
type===void 0||i.enum!==void 0||Jo(i,o)?[]:[Bd(e)];case"pattern":return i.pattern===void 0?[]:[hw(e)];case"minLength":case"maxLength":case"minimum":case"maximum":case"\
minItems":case"maxItems":case"minProperties":case"maxProperties":return i[t.keyword]===void 0?[]:[yw(e)];case"uniqueItems":return Array.isArray(o)?vw(e,o):[];default:
return[]}}var ww=["literal-secret","not-allowed-value","wrong-type","bad-format","out-of-range","duplicate-item","conflicting-keys","key-of-another-type","unkno\
wn-key","bad-key","missing-key"];function cO(e){return[...Aw(e,({code:i,place:o})=>JSON.stringify([o.path,o.at,i==="missing-key"])).values()].map(i=>i.reduce((o,s)=>ww.
indexOf(s.code)<ww.indexOf(o.code)?s:o)).sort((i,o)=>dO(i.place.path,o.place.path)||je(i.code,o.code))}function dO(e,t){for(let[i,o]of e.entries()){let s=t[i];if(s===
void 0)return 1;let a=typeof o=="number"&&typeof s=="number"?o-s:je(String(o),String(s));if(a!==0)return a}return e.length-t.length}var rl=st(Xd());function Dw(e){let t=(0,rl.shapeErrors)("Spec",e);return gT(e,t)?{spec:e}:{findings:Qd("Spec",t,e,[])}}function Qd(e,t,i,o){return t.length===0?[]:kw(t,Yi(e),i,o)}function gT(e,t){return t.length===0}function Mw(e){let{environments:t}=e,i=[...t===void 0?[]:vT(t),
...wT(e),...bT(e)];return{findings:[...i,...t===void 0?[]:kT(e)],mergeable:i.length===0}}function vT(e){let t=["environments"],i=Qd("Environments",(0,rl.shapeErrors)(
"Environments",e),e,t);if(i.length>0||!ye(e))return i;let o=Object.entries(e).filter(([,s])=>ye(Pt(s,"environments")));return o.length>0?o.map(([s])=>lw([...t,s])):
Uw(e)?Fw({path:t,value:e,schema:Yi("PatchEnvironments"),others:[]}).filter(({place:s})=>s.path[2]!=="defaults"):[]}var Nw=2e5,Ew=100;function bT(e){let{environments:t,
...i}=e;if(!ye(t))return[];let o=Object.keys(t).length,s=Lw(i);return o<=Ew&&o*s<=Nw?[]:[cw({amount:o,values:s},{amount:Ew,values:Nw})]}function Lw(e){return typeof e==
"object"&&e!==null?Object.values(e).reduce((t,i)=>t+Lw(i),1):1}function Uw(e){return e===null||typeof e=="object"&&Object.values(e).some(Uw)}function Fw(e){let{
path:t,value:i,schema:o}=e;return ye(i)?Object.entries(i).flatMap(([s,a])=>{let n=Kd(o,s,a);return n!==void 0?Fw({path:[...t,s],value:a,...n}):a===null&&o.additionalProperties===
!1?[el(e,s,De(s,Xo(e)))]:[]}):[]}function wT(e){let t=Pt(e,"environments");return[[Pt(e,"defaults"),["defaults"]],...(ye(t)?Object.entries(t):[]).map(([o,s])=>[
Pt(s,"defaults"),["environments",o,"defaults"]])].flatMap(([o,s])=>o===void 0?[]:Qd("PatchDefaults",(0,rl.shapeErrors)("PatchDefaults",o),o,s))}function kT(e){let t=Pt(
e,"identityProviders");return ye(t)?Object.entries(t).flatMap(([i,o])=>["clientSecret","privateKey"].flatMap(s=>{let a=Pt(o,s),n=["identityProviders",i,s];return a==
null||!Zo({path:n,value:a})?[]:[Qa(n)]})):[]}function AT(e,t,i){let o=new Map;return{...t&&{read:s=>t(e,s)},...i&&{find:s=>{let a=o.get(s)??i(e,s);return o.set(s,a),a}}}}function jw({file:e,bytes:t},i,o){let s=AT(
e,i,o),{document:a,text:n,diagnostics:r}=Mi(e,t),d=[],l=[],m=new Map([[e,n]]);if(a===void 0)return{file:e,texts:m,diagnostics:r,invalidVariants:d,federations:l};
let p=xb(a,s.find),u=[...p.diagnostics,...p.findings.map(w=>Ji(w,p.origin))],{findings:h,mergeable:y}=Mw(p.value);for(let{environment:w,value:b,origin:k}of y&&u.
length===0?$b(p.value,p.origin):[]){let A=Dw(b);if("findings"in A){let P=A.findings.map(S=>Ji(S,k));d.push({environment:w,origin:k,diagnostics:P})}else l.push(Lb(
A.spec,Vd(b,k),w,s))}let g=[...u,...h.map(w=>Ji(w,p.origin))];return{file:e,texts:new Map([...m,...p.texts]),diagnostics:g,invalidVariants:d,federations:l}}function Ww(e){let t=new Map;for(let i of e)for(let o of i.diagnostics){let s=JSON.stringify([o.file,o.code,o.range,o.message]),a=t.get(s)??{diagnostic:o,having:new Set,
edits:new Set};a.having.add(i),a.edits.add(JSON.stringify(o.edit)),t.set(s,a)}return[...t.values()].flatMap(({diagnostic:{edit:i,...o},having:s,edits:a})=>{let n=s.
size<e.length&&![...s].every(p=>ST(i,p)),r=i===void 0||a.size>1||n?{}:{edit:i};if(s.size===e.length)return[{...o,...r}];let d=e.filter(p=>!s.has(p));if(o.code===
"accept-matches-nothing"&&d.some(p=>PT(p,s)))return[];let l=[...s].map(({environment:p})=>p),m=l.length===1?"environment":"environments";return[{...o,...r,message:`${o.
message} (${m} ${l.join(", ")})`}]})}function ST(e,{environment:t,origin:i}){let{document:o}=i([]),s=["environments",t??""];if(e===void 0||!o.has(s))return!1;let a=o.
rangeOf(s,"value");return a.start.offset<=e.range.start.offset&&e.range.end.offset<=a.end.offset}function PT(e,t){let i=qw(e);return[...t].some(o=>qw(o)===i)}function qw({
origin:e}){let{document:t,path:i}=e(["accept"]);return JSON.stringify([t.file,i])}function zw(e,t){let i=new Set(t.map(Vw));return e.filter(o=>!i.has(Vw(o)))}function Vw({
file:e,code:t,range:i}){return JSON.stringify([e,t,i])}function Kw(e){let t=new Map;for(let n of e)t.set(n.specName,[...t.get(n.specName)??[],n]);let i=(n,r)=>xT(n,r,t),o=new Map(e.map(n=>[n.stackName,OT(n,i)])),s=$T(
e,i),a=(n,r)=>r.map(d=>RT(d,l=>IT(i(n,l),m=>TT(n.stackName,m,o))));return e.map(n=>({...n,identityProviders:a(n,n.identityProviders),pendingProviders:a(n,n.pendingProviders),
appClients:n.appClients.map(r=>({...r,downstreamPools:s.get(Gw(n,r))??[]}))}))}function Bw({identityProviders:e}){return e.filter(Mt).map(({upstream:t})=>t)}function xT(e,t,i){
let o=i.get(t.spec),s=[...i].filter(([l,{length:m}])=>l!==e.specName||m>1);if(o===void 0)return{kind:"noSpec",known:s.map(([l])=>l).sort(je)};let a=t.environment??
e.environment,n=t.environment===void 0?o.find(l=>l.environment===void 0):void 0,r=o.find(l=>l.environment===a)??n;if(r===void 0)return{kind:"noEnvironment",known:o.
flatMap(l=>l.environment??[]).sort(je)};let d=r.appClients.find(({key:l})=>l===t.client);return d===void 0?{kind:"noClient",known:r.appClients.map(({key:l})=>l)}:
{kind:"target",federation:r,client:d}}function IT(e,t){if(e.kind!=="target")return e;let{federation:i,client:o}=e,{stackName:s,userPool:a,terraform:n}=i;return{
kind:"found",stackName:s,backend:n.backend,hasDomain:a.domain!==void 0||a.kind!=="created",hosts:fi(i),client:o,circle:t(s)}}function RT(e,t){return Mt(e)?{...e,
upstream:{...e.upstream,found:t(e.upstream)}}:e}function OT(e,t){return Bw(e).flatMap(i=>{let o=t(e,i);return o.kind==="target"?[o.federation.stackName]:[]})}function TT(e,t,i){
let o=[[t]],s=new Set([t]);for(let a of o){let n=a[a.length-1]??t;if(n===e)return a;for(let r of i.get(n)??[])s.has(r)||(s.add(r),o.push([...a,r]))}}function $T(e,t){
let i=new Map;for(let o of e){let{stackName:s}=o;for(let a of Bw(o)){let n=t(o,a);if(n.kind!=="target")continue;let r=Gw(n.federation,n.client),d=i.get(r)??new Map;
i.set(r,d.set(s,{stackName:s,redirectUris:fi(o).map(_h)}))}}return new Map([...i].map(([o,s])=>[o,[...s.values()].sort((a,n)=>je(a.stackName,n.stackName))]))}function Gw({
stackName:e},{key:t}){return`${e} ${t}`}var CT=/secret|passw|passphrase|passcode|pwd|credential|token|connectionstring|connstr|bearer|authorization|cookie|jwt|keymaterial|(?:access|account|api|auth|client|consumer|customer|encryption|function|license|management|master|preshared|primary|private|secondary|security|service|session|shared|signing|storage|subscription)key|^(?:auth|dsn|otp|pass|pat|pem|pin|psk|sas|sig|signature|value|values|webhook)$|^sas|sas$/,
_T=new Set(["kmsencryptionkey","passwordpolicy","pretokengeneration","refreshtokenrotation","secretsmanager","temporarypasswordvalidity","tokenvalidity"]),NT=["\
accesskey","apikey","clientsecret","connectionstring","credentials","passphrase","password","privatekey","secret","secretkey"];function Hw(e){let t=ET(e);if(_T.
has(t))return;if(t==="clientsecret"||t==="privatekey")return"reference";if(CT.test(t)||e.startsWith("*")||eu(t.slice(-5),"secret")||eu(t.slice(-7),"secret"))return"\
other";let i=NT.find(o=>eu(t,o));return i===void 0?void 0:i==="clientsecret"||i==="privatekey"?"reference":"other"}function ET(e){return e.normalize("NFKC").toLowerCase().
replace(/[^a-z0-9]/g,"")}function eu(e,t){let i=t.length<8?1:2;return Math.abs(e.length-t.length)>i||DT(e,t)>2*i?!1:ao(e,t)<=i}function DT(e,t){let i=0;for(let o=Jw(
e)^Jw(t);o!==0;o&=o-1)i++;return i}function Jw(e){let t=0;for(let i=0;i<e.length;i++)t|=1<<e.charCodeAt(i)%32;return t}var Yw={variable:/^[a-z][a-z0-9_]{0,63}$/,ssmParameter:/^[\w./-]+$/,secretsManager:/^[\w/+=.@:!-]+$/,jsonKey:/^.{1,256}$/,kmsKeyArn:/^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/},
MT=new Set(["variable","ssmParameter","secretsManager","jsonKey,secretsManager","kmsKeyArn,secretsManager"]),LT=6e3;function Zw(e){if(e.length>LT)return!1;let t=UT(
e);if(t===void 0)return!1;let i=[];for(let o of t.split(/[,\n]/)){let s=o.replace(/(?:^|\s)#.*$/,"").trim();if(s==="")continue;let a=/^(["']?)(\w+)\1\s*:\s*(?:"([^"]*)"|'((?:[^']|'')*)'|([^\s"'&*!|>{[][^{}[\]]*))$/.
exec(s),n=a?.[2],r=a?.[3]??a?.[4]??a?.[5];if(n===void 0||r===void 0||!Object.hasOwn(Yw,n)||Yw[n]?.test(r)!==!0||n!=="kmsKeyArn"&&FT(r))return!1;i.push(n)}return MT.
has(i.sort().join(","))}function UT(e){let t=e.trim();if(!t.startsWith("{"))return t.startsWith("}")?void 0:t;let i=t.lastIndexOf("}");return i===-1||!/^\}\s*(?:#.*)?$/.
test(t.slice(i))?void 0:t.slice(1,i)}function FT(e){return(e.match(/[A-Za-z0-9]{8,}/g)??[]).some(t=>/[a-z]/.test(t)&&/[A-Z]/.test(t)&&/\d/.test(t)||t.length>=24&&
/[A-Za-z]/.test(t)&&/\d/.test(t))}var ln=120,nl=64*1024,Xw=8*1024*1024,jT=[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,/\b(?:gh[opusr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hv[sb]\.|[srp]k_(?:live|test)_|sk-|whsec_|GOCSPX-|ya29\.|AIza|SG\.)[\w.-]{10,}/g,
/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g,/\b[\w.~-]{3}[78]Q~[\w.~-]{20,}/g,/\b(?:Bearer|Basic)[ \t]+[\w+/=.~-]{16,}/gi,/:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/dg,
/\blogin[ \t]{1,9}\S{1,100}[ \t]{1,9}password[ \t]{1,9}(\S+)/dg];function t0(e){return new tu(e).find()}var tu=class{#e;#t=[];#i=new Map;#r=[];#s;#l;#a=0;#o={line:0,
at:0,open:0};constructor(t){this.#e=t,this.#s=od(t),this.#l=WT(t)}find(){this.#f(),this.#T();for(let t of jT)for(let i of this.#e.matchAll(t)){let[o,s]=i.indices?.[1]??
[i.index,i.index+i[0].length];this.#t.push({start:o,end:s})}return this.#$(),zT(this.#t)}#f(){let t=0;for(let{index:i}of this.#e.matchAll(/[:=\uFF1A>]/g)){if(i<
t)continue;let o=this.#p(i);if(o?.meaning!==void 0){if(this.#e[i]===">"){let s=this.#e.indexOf("<",i);this.#c(i+1,s===-1?this.#n(i):Math.min(s,i+nl));continue}if(this.#e[i]===
"="&&!this.#w(o.start)){this.#c(i+1,this.#x(i+1));continue}t=this.#h(i+1,o)}}}#p(t){let i=this.#e,o=t;for(;o>0&&ol(i[o-1]);)o--;let s=i[o-1];if(i[t]===">"){let m=i.
slice(Math.max(0,o-ln),o).lastIndexOf("<");if(m===-1)return;let p=Math.max(0,o-ln)+m+1;return{meaning:this.#d(/^[\w:.-]+/.exec(i.slice(p,o))?.[0]??""),start:p}}
if(s==='"'||s==="'"){let m=Math.max(0,o-1-ln),p=i.slice(m,o-1),u=p.search(s==='"'?/"(?:[^"\\]|\\.)*$/s:/'(?:[^']|'')*$/);if(u!==-1&&!p.includes(`
`,u))return{meaning:this.#d(ru(p.slice(u+1))),start:m+u};o--}let a=o;for(;a>0&&o-a<ln&&!/[{}[\],:="'\n\r;&?(<>\uFF1A]/.test(i.charAt(a-1));)a--;let n=i.slice(a,
o);if(n.trim()==="")return this.#w(t)?this.#k(t):void 0;let r=/^(?:\s|[-?#](?=\s)|[&!]\S*(?=\s))*/.exec(n)?.[0].length??0,d=i[a-1];return r>0||i[t]==="="||il(i[t+
1])||d!==":"&&d!=="="?{meaning:this.#d(n.slice(r)),start:a+r}:void 0}#k(t){let i=this.#e.slice(Math.max(0,t-4*ln),t),o=/(?:^|\n)[ \t]*\?[ \t]([^?]*)$/.exec(i)?.[1];
return o===void 0?void 0:{meaning:this.#d(o),start:t}}#d(t){let i=this.#i.get(t);if(i!==void 0||this.#i.has(t))return i;let o=Hw(t);return this.#i.set(t,o),o}#h(t,{
meaning:i,start:o}){let s=this.#e,a=this.#m(o),n=/^[ \t]*(?:[-?][ \t]+)*/.exec(s.slice(a,a+ln))?.[0].length??0,r=a+n===o?n:e0(s.slice(a,o)),d=t;for(;ol(s[d]);)d++;
for(let h;h=/^[&!][^\s,[\]{}]*[ \t]+(?=[^\s#])/.exec(s.slice(d,d+ln));)d+=h[0].length;let l=this.#S(d,r),m=s.slice(d,l),p=m.trim().replace(/(?:^|[ \t]+)#.*$/s,"");
if(/^(?:~|null|none|true|false|)$/i.test(p))return Math.max(t,d);if(i==="other"&&qT(m))return t;let u=/^\*([^\s,[\]{}]+)$/.exec(p)?.[1];if(u!==void 0&&this.#l.has(
u))return this.#r.push(u),l;if(Zw(m))return l;for(let[,h=""]of m.matchAll(/\*([^\s,[\]{}]+)/g))this.#r.push(h);return this.#A(t,l),l}#A(t,i){let o=t;for(let s of this.#e.
slice(t,i).matchAll(/["']?\b(?:variable|ssmParameter|secretsManager|jsonKey)["']?[ \t]*:/g))this.#y(o,t+s.index),o=t+s.index+s[0].length;o===t?this.#c(t,i):this.#y(
o,i)}#y(t,i){let o=this.#e.slice(t,i);this.#c(t+(/^[\s{]*/.exec(o)?.[0].length??0),t+o.trimEnd().replace(/[\s,}]+$/,"").length)}#S(t,i){let s=this.#e[t];if(s===
"{"||s==="["){let a=this.#R(t);if(a!==void 0)return this.#g(a+1,i)}else if(s==='"'||s==="'"){let a=this.#v(t);if(a!==void 0)return this.#g(a+1,i)}else if(s!=="|"&&
s!==">"&&this.#I(t)){let a=this.#P(t);return a<this.#n(t)?a:this.#u(a,i)}return this.#u(this.#n(t),i)}#g(t,i){let o=this.#e.slice(t,Math.min(this.#n(t),t+ln));return/^[ \t\r]*(?:$|[ \t]#)/.
test(o)?this.#O(t,i):/^\s*[\]}]/.test(o)||Qw(o.trimStart())?t:this.#u(this.#n(t),i)}#P(t){let i=this.#n(t);for(let o=t;o<i;o++){let s=this.#e[o],a=this.#e.slice(
o,Math.min(i,o+ln));if(s===","&&Qw(a)||(s==="}"||s==="]")&&/^.\s*(?:$|[,}\]#])/s.test(a))return o}return i}#x(t){let i=/[&;"'\s,}\]`#]/g;return i.lastIndex=/["'\s]/.
test(this.#e.charAt(t))?t+1:t,Math.min(i.exec(this.#e)?.index??this.#e.length,t+nl)}#I(t){let i=this.#m(t);for((this.#o.line!==i||this.#o.at>t)&&(this.#o={line:i,
at:i,open:0});this.#o.at<t;this.#o.at++){let o=this.#e[this.#o.at];o==="{"||o==="["?this.#o.open++:(o==="}"||o==="]")&&this.#o.open--}return this.#o.open>0}#R(t){
let i=0;for(let o=t;this.#b(o,t);o++){let s=this.#e[o],a=this.#e[o-1];if(s==="{"||s==="["?i++:s==="}"||s==="]"?i--:s==="#"&&il(a)?o=this.#n(o):(s==='"'||s==="'")&&
/[\s{[,:]/.test(a??" ")&&(o=this.#v(o)??o),i===0)return o}}#v(t){let i=this.#e[t];for(let o=t+1;this.#b(o,t);o++){let s=this.#e[o];if(i==='"'&&s==="\\")o++;else if(s===
i&&i==="'"&&this.#e[o+1]==="'")o++;else if(s===i)return o}}#b(t,i){return this.#a++,t<this.#e.length&&t-i<nl&&this.#a<Xw}#u(t,i){if(this.#a>=Xw)return this.#e.length;
let o=t;for(let s=t+1;s<this.#e.length;){let a=this.#n(s),n=this.#e.slice(s,Math.min(a,s+4*ln));if(n.trim()!==""){let r=e0(n);if(!(r>i||(/^[ \t]*-[ \t]/.test(n)?
r===i:!VT(n))))break;o=a}s=a+1}return o}#O(t,i){let o=this.#u(this.#n(t),i);return o===this.#n(t)?t:o}#T(){let t=new Set;for(let i;(i=this.#r.pop())!==void 0;)if(!t.
has(i)){t.add(i);for(let o of this.#l.get(i)??[]){let s=this.#m(o),a=/^[ \t]*(?:[-?][ \t]+)*/.exec(this.#e.slice(s,o))?.[0].length??0;this.#h(o,{meaning:"refere\
nce",start:s+a})}}}#$(){let t="-----BEGIN";for(let i=this.#e.indexOf(t);i!==-1;){let o=this.#e.slice(i,i+nl).indexOf("-----END"),s=o===-1?this.#_(i):this.#C(i+o);
this.#c(i,s),i=this.#e.indexOf(t,s)}}#C(t){return t+this.#e.slice(t,this.#n(t)).search(/["']|$/)}#_(t){let i=this.#n(t);for(;i<this.#e.length;){let o=this.#n(i+
1);if(!/^[\s>*#-]*[A-Za-z0-9+/=\\]+\s*$/.test(this.#e.slice(i+1,o)))break;i=o}return i}#w(t){let i=t;for(;i>0&&ol(this.#e[i-1]);)i--;return i===0||this.#e[i-1]===
`
`}#m(t){return this.#s[sa(this.#s,t)]??0}#n(t){return(this.#s[sa(this.#s,t)+1]??this.#e.length+1)-1}#c(t,i){let o=t;for(;o<i&&il(this.#e[o]);)o++;let s=i;for(;s>
o&&il(this.#e[s-1]);)s--;o<s&&this.#t.push({start:o,end:s})}};function qT(e){let t=/^["']?https?:\/\/[^\s?@"']*["']?(?:\s+#.*)?$/.test(e.trim()),i=/^(?:#[^\n]*)?\r?\n/.
test(e)||/^\{[^\n]*$/.test(e);return t||i&&/["'\s{,](?:preset|issuer|callbackUrls|logoutUrls|albHosts|flows|metadataUrl|metadataFile|identityProviders|userPool)["']?\s*:/.
test(e)}function Qw(e){return/^,\s*(?:$|#|[\]}]|["'][^"']{1,100}["']\s*:|[^\s,:{}[\]"'][^,:{}[\]"']{0,100}:\s)/.test(e)}function VT(e){return/^[ \t]*(?:#|[{}[\]]|---|\.\.\.|%|\?[ \t]|:[ \t]|["'][^"']{1,100}["']\s*:|[^\s:#"'{}[\],][^:#"'{}[\],]{0,100}:(?:\s|$)|\[[^\]]*\]\s*$|[\w.-]+\s*=)/.
test(e)}function e0(e){return/^[ \t]*/.exec(e)?.[0].length??0}function ol(e){return e===" "||e==="	"}function il(e){return e===void 0||ol(e)||e===`
`||e==="\r"}function ru(e){return e.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis,(t,i,o,s,a)=>{let n=[i,o,s].find(d=>typeof d=="string");if(typeof n!=
"string")return a;let r=Number.parseInt(n,16);return r<=1114111?String.fromCodePoint(r):""})}function WT(e){let t=new Map;for(let i of e.matchAll(/&([^\s,[\]{}]{1,200})/g)){
let o=i[1]??"",s=t.get(o);s===void 0?t.set(o,[i.index+i[0].length]):s.push(i.index+i[0].length)}return t}function zT(e){let t=[];for(let i of[...e].sort((o,s)=>o.
start-s.start)){let o=t[t.length-1];o!==void 0&&i.start<=o.end?t[t.length-1]={start:o.start,end:Math.max(o.end,i.end)}:t.push(i)}return t}var al="********",ou="\u2588",r0=2e3;function ll({diagnostics:e,sources:t}){let i=new Map;for(let{file:r,redact:d=[]}of e){let l=i.get(r)??[];l.push(...d.map(({
start:m,end:p})=>({start:m.offset,end:p.offset}))),i.set(r,l)}let o=new iu,s=[...t].map(([r,d])=>({file:r,text:d,spans:[...t0(d),...i.get(r)??[]]}));for(let{text:r,
spans:d}of s)for(let{start:l,end:m}of d)o.add(r.slice(l,m));let a=new Map(s.map(({file:r,text:d,spans:l})=>[r,n0(d,[...l,...o.find(d)],m=>m.replace(/[^\r\n]/g,ou))])),
n=r=>KT(n0(r,o.findInMessage(r),()=>al));return{diagnostics:e.map(({edit:r,...d})=>({...d,...r!==void 0&&o.findInMessage(r.text).length===0&&{edit:r},message:n(
d.message),...d.fix!==void 0&&{fix:n(d.fix)},related:d.related.map(l=>({...l,note:n(l.note)}))})),sources:a}}function n0(e,t,i){let o=[],s=0;for(let{start:a,end:n}of[...t].sort((r,d)=>r.start-d.start)){if(n<=s)continue;let r=Math.max(a,s);o.push(e.slice(s,r),i(e.slice(
r,n))),s=n}return[...o,e.slice(s)].join("")}function KT(e){return e.length<=r0?e:`${e.slice(0,r0-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}var sl=6,i0=50,nu=5e3,
iu=class{#e=new Map;#t=0;add(t){if(this.#t>=nu)return;let i=[t,...t.split(`
`),...t.split(/[\s{}[\],"'`]+/),...t.split(/[\s{}[\],"'`:=&;\\]+/)];for(let o of i){if(this.#t>=nu)return;let s=o.trim().replace(/^["']|["']$/g,"");for(let a of[
o.trim(),s,ru(s),s.replaceAll("''","'"),BT(s)])GT(a)&&(this.#i(a),this.#i(yr(a.replace(/["\\]/g,"\\$&"))))}}#i(t){this.#t++;let i=t.slice(0,sl),o=this.#e.get(i);
o===void 0?this.#e.set(i,new Set([t])):o.size<i0&&o.add(t)}findInMessage(t){let i=this.#t<nu?[]:[...t.matchAll(/"(?:[^"\\]|\\.)*"?/g)];return[...this.find(t),...i.
map(o=>({start:o.index,end:o.index+o[0].length}))]}find(t){if(this.#e.size===0)return[];let i=[];for(let o=0;o+sl<=t.length;o++){if(o0(t,o)&&o0(t,o-1)&&t[o-2]!==
"\\")continue;let s=this.#e.get(t.slice(o,o+sl)),a=s===void 0?o:this.#r(t,o,s);a!==o&&(i.push({start:o,end:a}),o=a-1)}return i}#r(t,i,o){let s=i;for(let a of o){
let n=0;for(;n<a.length&&t[i+n]===a[n];)n++;let r=t[i+n]==="\u2026"||n>=24;(n===a.length||r)&&(s=Math.max(s,i+n))}return s===i&&o.size===i0?i+t.slice(i).search(
/[\s"'`]|$/):s}};function o0(e,t){let i=e.charCodeAt(t);return i>=97&&i<=122||i>=65&&i<=90||i>=48&&i<=57||i===95}function BT(e){return/^[-+.\d]/.test(e)&&e.length<
400&&!Number.isNaN(Number(e))?String(Number(e)):""}function GT(e){return e.length<sl||e.length>2e4?!1:e.length>=24||!/^[a-z]+(?:_[a-z]+|[A-Z][a-z]*){0,3}:?$/.test(
e)||/^[a-z]{12,}$/.test(e)}function s0(e,t,i,o){let s=e.map(h=>jw(h,t,i)),a=Kw(s.flatMap(h=>h.federations)),n=new Set(e.flatMap(({file:h,companion:y})=>y===!0?[h]:[])),r=a.map(h=>({federation:h,
companion:n.has(h.at.file)})),d=Rh(r),l=r.flatMap(({federation:h,companion:y})=>y?[]:[h]),m=new Map;for(let h of l){let{file:y}=h.at,g=m.get(y);g===void 0?m.set(
y,[h]):g.push(h)}let p=s.flatMap(h=>{let y=(m.get(h.file)??[]).map(b=>{let k=kb({federation:b,stacks:d,now:o}),{environment:A,at:P}=b;return{environment:A,origin:P.
origin,diagnostics:k.map(S=>Ji(S,P.origin))}}),g=Ww([...h.invalidVariants,...y]),w=[...g,...zw(h.diagnostics,g)];return n.has(h.file)?w.filter(({severity:b})=>b===
"error"):w}),u=new Map(s.flatMap(({texts:h})=>[...h]));return{federations:[...l].sort((h,y)=>je(h.stackName,y.stackName)),diagnostics:[...ll({diagnostics:p,sources:u}).
diagnostics].sort(is),sources:u}}var cl={text:{summary:"for people, with the lines that are meant",forMachines:!1},json:{summary:"for programs, as schemas/report.schema.json describes it",forMachines:!0},
github:{summary:"annotations of GitHub Actions",forMachines:!0},sarif:{summary:"SARIF 2.1.0, for code scanning",forMachines:!0}},su=Object.keys(cl);var a0=100,JT=30,lu=400;function f0(e,t){let{line:i,offset:o}=t.start,s=HT(e,t.start),a=String(s[s.length-1]?.number??i).length;return s.flatMap(({number:n,start:r,
end:d})=>{let l=`  ${String(n).padStart(a)} |`;if(n!==i)return[l0(l,c0(e,r,d,r))];let m=c0(e,r,d,o),p=m.filter(y=>y.end<=o),u=m.filter(y=>y.end>o&&y.start<Math.
max(t.end.offset,o+1)),h="^".repeat(Math.max(1,cu(u)));return[l0(l,m),`  ${" ".repeat(a)} | ${" ".repeat(cu(p))}${h}`]})}function l0(e,t){return`${e} ${t.map(({
text:i})=>i).join("")}`.trimEnd()}function HT(e,{line:t,column:i,offset:o}){let s=au(e,o-i+1,t),a=e.indexOf(`
`,s.start)+1,n=s.start<2?0:e.lastIndexOf(`
`,s.start-2)+1,r={before:s.start===0?[]:[au(e,n,t-1)],after:a===0?[]:[au(e,a,t+1)]},d=({start:l,end:m})=>e.slice(l,Math.min(m,l+lu)).trim()==="";return[...r.before.
filter(l=>!d(l)),s,...r.after.filter(l=>!d(l))]}function au(e,t,i){let o=e.indexOf(`
`,t),s=o===-1?e.length:o;return{number:i,start:t,end:s>t&&e[s-1]==="\r"?s-1:s}}function c0(e,t,i,o){let s=u0(e,Math.max(t,o-lu)),a=u0(e,Math.min(i,o+lu)),n=YT(e,
s,a);if(s===t&&a===i&&cu(n)<=a0)return n;let r=n.findIndex(h=>h.end>o),d=r===-1?n.length:r;for(let h=0;d>0&&h<JT;d--)h+=n[d-1]?.width??0;let l=d;for(let h=0;l<n.
length&&(h+=n[l]?.width??0,!(h>a0));l++);let m=n.slice(d,l),p=d>0||s>t,u=l<n.length||a<i;return[...p?[d0(m[0]?.start??a)]:[],...m,...u?[d0(m[m.length-1]?.end??a)]:
[]]}function d0(e){return{text:"\u2026",width:1,start:e,end:e}}function u0(e,t){return/^[\uDC00-\uDFFF]/.test(e.charAt(t))?t+1:t}function YT(e,t,i){let o=[],s=t,
a;for(let n of e.slice(t,i)){let r=s;if(s+=n.length,n!==ou){a=void 0,o.push({...ZT(n),start:r,end:s});continue}a!==void 0&&o.pop(),a={text:al,width:al.length,start:a?.
start??r,end:s},o.push(a)}return o}function ZT(e){if(e==="	")return{text:"    ",width:4};let t=yr(e);return{text:t,width:t===e?e$(e):t.length}}var XT=new RegExp(
"\\p{M}","u"),QT=new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF\
900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}]","u");function e$(e){return e<"\u0300"?1:XT.test(e)?0:QT.test(
e)?2:1}function cu(e){return e.reduce((t,{width:i})=>t+i,0)}var t$=/\u001b\[[\d;]*m/g;function uu(e,t,i=""){if(t===void 0||du(e)<=t)return[e];let[,o="",s=""]=/^(\s*)(.*)$/s.exec(e)??[],a=[],n=o,r=!0;for(let d of s.split(
" "))!r&&du(n)+1+du(d)>t&&(a.push(n),n=i,r=!0),n+=r?d:` ${d}`,r=!1;return[...a,n]}function du(e){return Array.from(e.replace(t$,"")).length}var n$="\x1B[0m",i$="\x1B[1m",o$={error:"\x1B[31m",warning:"\x1B[33m",info:"\x1B[36m"},s$=`Look up a [code] in ${Sl} of the package cognito-federation.`;function m0(e,t,i){
if(e.length===0)return"";let{diagnostics:o,sources:s}=ll({diagnostics:e,sources:t}),a=i.color?(l,m)=>`${l}${m}${n$}`:(l,m)=>m,n=(l,m)=>{let p=s.get(l);return p===
void 0?[]:f0(p,m)},r=o.slice(0,500).map(l=>a$(l,n,a,i.width).join(`
`)),d=o.length-r.length;return`${[...r,...d>0?["More problems are not shown: fix these first."]:[],l$(o)].join(`

`)}
${uu(s$,i.width).join(`
`)}
`}function a$(e,t,i,o){let{code:s,severity:a,title:n,message:r,fix:d,file:l,range:m,related:p,source:u}=e,h=y=>uu(y,o,"    ");return[...h(`${p0(l,m)}: ${i(o$[a],
`${a}:`)} ${i(i$,yr(n))} [${s}]`),...h(`  ${yr(r)}`),...m===void 0?[]:t(l,m),...p.flatMap(y=>[...h(`  ${p0(y.file,y.range)}: ${yr(y.note)}`),...t(y.file,y.range)]),
...d===void 0?[]:h(`  fix: ${yr(d)}`),...u===void 0?[]:[`  see: ${yr(u)}`]]}function p0(e,t){return t===void 0?yr(e):`${yr(e)}:${t.start.line}:${t.start.column}`}
function l$(e){let t=o=>e.filter(s=>s.severity===o).length;return`${[...t("error")>0?[St(t("error"),"error")]:[],...t("warning")>0?[St(t("warning"),"warning")]:
[],...t("info")>0?[`${t("info")} for information`]:[]].join(", ")} in ${St(new Set(e.map(({file:o})=>o)).size,"file")}`}var h0={text:()=>Promise.resolve(m0),json:async()=>(await Promise.resolve().then(()=>st(require("./machine-reports.js")))).jsonReport,github:async()=>(await Promise.resolve().then(()=>st(require("./machine-reports.js")))).
githubReport,sarif:async()=>(await Promise.resolve().then(()=>st(require("./machine-reports.js")))).sarifReport};var Qi=st(require("node:path")),dl=st(fu());var ct=require("node:fs"),xn=st(require("node:path"));function g0(e){return(typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(e)).replace(/, \w+ '.*'$/s,"")}var c$=["cdktf.json",".git"];function Xn(e,t){let i;try{let o=(0,ct.realpathSync)(e);if(!w0((0,ct.realpathSync)(t),o))return{problem:`It leads out of the folder\
 ${xn.default.basename(t)} once symbolic links are followed.`,fix:"Copy the file into that folder or below."};i=(0,ct.openSync)(o,ct.constants.O_RDONLY|ct.constants.
O_NOFOLLOW|ct.constants.O_NONBLOCK);let s=(0,ct.fstatSync)(i);if(!s.isFile())return{problem:`It is ${u$(s)}, not a regular file.`,fix:"Name a regular file."};let a=(0,ct.statSync)(
(0,ct.realpathSync)(e));return(0,ct.realpathSync)(e)!==o||a.ino!==s.ino||a.dev!==s.dev?{problem:"The file was replaced while it was read.",fix:"Run the command \
again."}:{bytes:d$(i,1048577)}}catch(o){return{problem:`${g0(o)}.`,fix:"Check that the file exists and that you may read it."}}finally{i!==void 0&&(0,ct.closeSync)(
i)}}function v0(e,{problem:t,fix:i}){let{severity:o,title:s}=Qn["unreadable-file"];return{code:"unreadable-file",severity:o,title:s,message:t,fix:i,file:e,related:[]}}
function b0(e,t){let i=xn.default.dirname(e);for(let o=i;;o=xn.default.dirname(o)){if(c$.some(s=>(0,ct.existsSync)(xn.default.join(o,s))))return o;if(o===xn.default.
dirname(o))return w0(t,i)?t:i}}function d$(e,t){let i=Buffer.alloc(t),o=0;for(;o<t;){let s=(0,ct.readSync)(e,i,o,t-o,null);if(s===0)break;o+=s}return i.subarray(
0,o)}function w0(e,t){let i=xn.default.relative(e,t);return i!==".."&&!i.startsWith(`..${xn.default.sep}`)&&!xn.default.isAbsolute(i)}function u$(e){return e.isDirectory()?
"a folder":e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device"}var k0=2e3;function A0(e,t){let i=Qi.default.resolve(Qi.default.dirname(e)),o=(0,dl.isDynamicPattern)(t)?(0,dl.globSync)([t],{cwd:i,onlyFiles:!0,expandDirectories:!1,
followSymbolicLinks:!1,ignore:["**/node_modules/**"]}):[Qi.default.posix.normalize(t)];return o.length>k0?[{path:t,content:{problem:`It matches more than ${k0} \
files.`,fix:"Write a pattern that matches fewer."}}]:o.sort().map(s=>({path:s,content:f$(i,s)}))}function f$(e,t){if(t.split("/").includes("..")||Qi.default.isAbsolute(
t))return{problem:"It is outside the folder of the spec.",fix:"Move the file into that folder or below."};let i=Xn(Qi.default.join(e,t),e);return"problem"in i?i:
i.bytes.length>1048576?{problem:`It has more than ${1048576} bytes, the most that is read.`,fix:"Include smaller files."}:i}var fl=require("node:fs"),Rr=st(require("node:path")),pl=st(fu());var p$="COGNITO_FEDERATION_SPECS",m$=["**/federation.yaml","**/federation.yml"];function S0({named:e,env:t,cwd:i}){if(e.length>0)return ul(e,i,i);let o=t[p$];if(o!==
void 0&&o.trim()!=="")return ul(o.split(",").map(r=>r.trim()).filter(r=>r!==""),i,i);let s=R0(i),a=s===void 0?void 0:O0(s);if(s!==void 0&&a!==void 0)return ul(a,
Rr.default.dirname(s),i);let n=pu(m$,i);return n.length>0?{files:x0(n,i)}:{problem:`No spec is named, ${s===void 0?"no folder from here upwards has a cdktf.json":
`${I0(s,i)} has no list "specs" in its "context"`}, and no file from here downwards is called federation.yaml.`}}function P0(e,t){let i=[t,...e.map(a=>Rr.default.
dirname(Rr.default.resolve(t,a)))],s=[...new Set([...new Set(i)].flatMap(a=>R0(a)??[]))].flatMap(a=>(O0(a)??[]).flatMap(n=>{let r=ul([n],Rr.default.dirname(a),t);
return"problem"in r?[]:r.files}));return[...new Set(s)].filter(a=>!e.includes(a))}function ul(e,t,i){let o=new Set;for(let s of e){let a=Rr.default.resolve(t,s),
n=(0,fl.statSync)(a,{throwIfNoEntry:!1});if(n===void 0&&!(0,pl.isDynamicPattern)(s))return{problem:`There is no file or folder ${s}.`};let r=n===void 0?pu([s],t):
n.isDirectory()?pu(["**/*.yaml","**/*.yml"],a):[a];if(r.length===0)return{problem:n===void 0?`No file matches ${s}.`:`The folder ${s} has no YAML file.`};for(let d of r)
o.add(d)}return{files:x0(o,i)}}var h$=["**/*.sign-ins.yaml","**/*.sign-ins.yml"];function y$(e){return/\.sign-ins\.ya?ml$/.test(e)}function pu(e,t){return(0,pl.globSync)([...e],{cwd:t,absolute:!0,onlyFiles:!0,expandDirectories:!1,ignore:["**/node_modules/**",...e.some(y$)?[]:h$]}).map(i=>Rr.default.
resolve(i))}function x0(e,t){return[...e].sort().map(i=>I0(i,t))}function I0(e,t){return Rr.default.relative(t,e).split(Rr.default.sep).join("/")}function R0(e){
for(let t=e;;t=Rr.default.dirname(t)){let i=Rr.default.join(t,"cdktf.json");if((0,fl.existsSync)(i))return i;if(t===Rr.default.dirname(t))return}}function O0(e){
let t=Xn(e,Rr.default.dirname(e));if("problem"in t)return;let i;try{i=JSON.parse(Buffer.from(t.bytes).toString("utf8"))}catch{return}let o=i?.context?.specs;return Array.
isArray(o)&&o.every(s=>typeof s=="string")&&o.length>0?o:void 0}var T0=require("node:buffer"),mu=st(require("node:path"));function $0(e,t){let i=mu.default.dirname(e),o=Xn(mu.default.join(i,t),i);if("problem"in o)return o;let{bytes:s}=o;return s.length>1048576?{problem:`It has more\
 than ${1048576} bytes, the most that is read.`,fix:"Save only the metadata of this identity provider."}:(0,T0.isUtf8)(s)?{text:new TextDecoder().decode(s)}:{problem:"\
It is not text in UTF-8.",fix:"Save it as UTF-8."}}var hu={clean:0,problems:1,usage:2,fault:3};var C0="-",_0={error:["error"],warning:["error","warning"]};async function E0(e,t,i={}){let{cwd:o}=t,{"stdin-filename":s,format:a="text","fail-on":n="error"}=i,
r=D0(a),d=Object.hasOwn(_0,n)?_0[n]:void 0;if(r===void 0)return ml(`${v(a)} is no format: --format accepts ${ee(su,"and")}.`,t);if(d===void 0)return ml(`${v(n)}\
 is no severity: --fail-on accepts error and warning.`,t);let l=e.includes(C0);if(s!==void 0&&!l)return ml('--stdin-filename needs the operand "-".',t);let m=e.
filter(T=>T!==C0),p=l&&m.length===0?{files:[]}:S0({named:m,env:t.env,cwd:o});if("problem"in p)return ml(p.problem,t);let u=s??"standard input",h=p.files.filter(
T=>!l||eo.default.resolve(o,T)!==eo.default.resolve(o,u)),y=[...l?[{file:u,bytes:await t.stdin(1048577)}]:[],...h.map(T=>L0(T,o))],g=[...y,...v$(y,o)],w=g.flatMap(
T=>"diagnostic"in T?[T.diagnostic]:[]),b=g.flatMap(T=>"bytes"in T?[T]:[]),k=T=>s0(T,(re,Y)=>$0(eo.default.resolve(o,re),Y),(re,Y)=>A0(eo.default.resolve(o,re),Y),
i.now),A=k(i.rework?.(b,k)??b),P=[...w,...A.diagnostics],{judge:S}=i,E=P.some(({severity:T})=>T==="error"),M=S===void 0||E?P:await S(A);return await g$(M,A.sources,
r,i,t),M.some(({severity:T})=>d.includes(T))?{exit:hu.problems}:{loaded:A,files:y.length}}function D0(e){return su.find(t=>t===e)}async function g$(e,t,i,{printsResult:o},s){
let n=(await h0[i]())(e,t,{color:s.color,width:s.width.err,describe:r=>{let d=Ab.find(l=>l.code===r);if(d===void 0)throw new Error(`The code ${r} is not explain\
ed`);return d}});n!==""&&(cl[i].forMachines&&o!==!0?s.out(n):s.err(n))}function M0({format:e,quiet:t}){return t===!0||cl[D0(e??"")??"text"].forMachines}function ml(e,t){
return t.err(`${e}
`),{exit:hu.usage}}function v$(e,t){let i=e.map(s=>"bytes"in s?s.file:s.diagnostic.file),o=P0(i,t).map(s=>({...L0(s,t),companion:!0}));return e.some(N0)?o:o.filter(
N0)}function N0(e){return!("bytes"in e)||/(?:upstream|include)['"]?\s*:/.test(Buffer.from(e.bytes).toString("latin1"))}function L0(e,t){let i=eo.default.resolve(
t,e),o=Xn(i,b0(i,t));return"bytes"in o?{file:e,bytes:o.bytes}:{diagnostic:v0(e,o)}}var U0=st(Xd());0&&(module.exports={isQuiet,readSpecs,shapeErrors});

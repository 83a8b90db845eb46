var sk=Object.create;var As=Object.defineProperty;var ak=Object.getOwnPropertyDescriptor;var lk=Object.getOwnPropertyNames;var ck=Object.getPrototypeOf,dk=Object.prototype.hasOwnProperty;var Q=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),uk=(e,t)=>{for(var i in t)As(e,i,{get:t[i],enumerable:!0})},Nu=(e,t,i,o)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let s of lk(t))!dk.call(e,s)&&s!==i&&As(e,s,{get:()=>t[s],enumerable:!(o=ak(t,s))||o.enumerable});return e};var lt=(e,t,i)=>(i=e!=null?sk(ck(e)):{},Nu(t||!e||!e.__esModule?As(i,"default",{value:e,enumerable:!0}):i,e)),fk=e=>Nu(As({},"__esModule",{value:!0}),e);var Oe=Q(Dt=>{"use strict";var ql=Symbol.for("yaml.alias"),ju=Symbol.for("yaml.document"),xs=Symbol.for("yaml.map"),qu=Symbol.for("yaml.pair"),Vl=Symbol.for("ya\
ml.scalar"),Is=Symbol.for("yaml.seq"),In=Symbol.for("yaml.node.type"),Pk=e=>!!e&&typeof e=="object"&&e[In]===ql,xk=e=>!!e&&typeof e=="object"&&e[In]===ju,Ik=e=>!!e&&
typeof e=="object"&&e[In]===xs,Rk=e=>!!e&&typeof e=="object"&&e[In]===qu,Vu=e=>!!e&&typeof e=="object"&&e[In]===Vl,Ok=e=>!!e&&typeof e=="object"&&e[In]===Is;function Wu(e){
if(e&&typeof e=="object")switch(e[In]){case xs:case Is:return!0}return!1}function Tk(e){if(e&&typeof e=="object")switch(e[In]){case ql:case xs:case Vl:case Is:return!0}
return!1}var Ck=e=>(Vu(e)||Wu(e))&&!!e.anchor;Dt.ALIAS=ql;Dt.DOC=ju;Dt.MAP=xs;Dt.NODE_TYPE=In;Dt.PAIR=qu;Dt.SCALAR=Vl;Dt.SEQ=Is;Dt.hasAnchor=Ck;Dt.isAlias=Pk;Dt.
isCollection=Wu;Dt.isDocument=xk;Dt.isMap=Ik;Dt.isNode=Tk;Dt.isPair=Rk;Dt.isScalar=Vu;Dt.isSeq=Ok});var xo=Q(Wl=>{"use strict";var gt=Oe(),cr=Symbol("break visit"),zu=Symbol("skip children"),fn=Symbol("remove node");function Rs(e,t){let i=Bu(t);gt.isDocument(e)?
qi(null,e.contents,i,Object.freeze([e]))===fn&&(e.contents=null):qi(null,e,i,Object.freeze([]))}Rs.BREAK=cr;Rs.SKIP=zu;Rs.REMOVE=fn;function qi(e,t,i,o){let s=Ku(
e,t,i,o);if(gt.isNode(s)||gt.isPair(s))return Gu(e,o,s),qi(e,s,i,o);if(typeof s!="symbol"){if(gt.isCollection(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.
length;++a){let n=qi(a,t.items[a],i,o);if(typeof n=="number")a=n-1;else{if(n===cr)return cr;n===fn&&(t.items.splice(a,1),a-=1)}}}else if(gt.isPair(t)){o=Object.
freeze(o.concat(t));let a=qi("key",t.key,i,o);if(a===cr)return cr;a===fn&&(t.key=null);let n=qi("value",t.value,i,o);if(n===cr)return cr;n===fn&&(t.value=null)}}
return s}async function Os(e,t){let i=Bu(t);gt.isDocument(e)?await Vi(null,e.contents,i,Object.freeze([e]))===fn&&(e.contents=null):await Vi(null,e,i,Object.freeze(
[]))}Os.BREAK=cr;Os.SKIP=zu;Os.REMOVE=fn;async function Vi(e,t,i,o){let s=await Ku(e,t,i,o);if(gt.isNode(s)||gt.isPair(s))return Gu(e,o,s),Vi(e,s,i,o);if(typeof s!=
"symbol"){if(gt.isCollection(t)){o=Object.freeze(o.concat(t));for(let a=0;a<t.items.length;++a){let n=await Vi(a,t.items[a],i,o);if(typeof n=="number")a=n-1;else{
if(n===cr)return cr;n===fn&&(t.items.splice(a,1),a-=1)}}}else if(gt.isPair(t)){o=Object.freeze(o.concat(t));let a=await Vi("key",t.key,i,o);if(a===cr)return cr;
a===fn&&(t.key=null);let n=await Vi("value",t.value,i,o);if(n===cr)return cr;n===fn&&(t.value=null)}}return s}function Bu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Ku(e,t,i,o){if(typeof i=="function")return i(e,t,o);if(gt.isMap(t))return i.Map?.(e,t,o);if(gt.isSeq(t))return i.Seq?.(e,t,o);if(gt.
isPair(t))return i.Pair?.(e,t,o);if(gt.isScalar(t))return i.Scalar?.(e,t,o);if(gt.isAlias(t))return i.Alias?.(e,t,o)}function Gu(e,t,i){let o=t[t.length-1];if(gt.
isCollection(o))o.items[e]=i;else if(gt.isPair(o))e==="key"?o.key=i:o.value=i;else if(gt.isDocument(o))o.contents=i;else{let s=gt.isAlias(o)?"alias":"scalar";throw new Error(
`Cannot replace node with ${s} parent`)}}Wl.visit=Rs;Wl.visitAsync=Os});var zl=Q(Hu=>{"use strict";var Ju=Oe(),$k=xo(),_k={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Nk=e=>e.replace(/[!,[\]{}]/g,t=>_k[t]),Io=class e{constructor(t,i){
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
for(let[i,o]of Object.entries(this.tags))if(t.startsWith(o))return i+Nk(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let i=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags),s;if(t&&o.length>0&&Ju.isNode(t.contents)){let a={};$k.visit(t.contents,(n,r)=>{Ju.isNode(r)&&
r.tag&&(a[r.tag]=!0)}),s=Object.keys(a)}else s=[];for(let[a,n]of o)a==="!!"&&n==="tag:yaml.org,2002:"||(!t||s.some(r=>r.startsWith(n)))&&i.push(`%TAG ${a} ${n}`);
return i.join(`
`)}};Io.defaultYaml={explicit:!1,version:"1.2"};Io.defaultTags={"!!":"tag:yaml.org,2002:"};Hu.Directives=Io});var Ts=Q(Ro=>{"use strict";var Yu=Oe(),Ek=xo();function Lk(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let i=`Anchor must not contain whitespace or control characters:\
 ${JSON.stringify(e)}`;throw new Error(i)}return!0}function Zu(e){let t=new Set;return Ek.visit(e,{Value(i,o){o.anchor&&t.add(o.anchor)}}),t}function Xu(e,t){for(let i=1;;++i){
let o=`${e}${i}`;if(!t.has(o))return o}}function Dk(e,t){let i=[],o=new Map,s=null;return{onAnchor:a=>{i.push(a),s??(s=Zu(e));let n=Xu(t,s);return s.add(n),n},setAnchors:()=>{
for(let a of i){let n=o.get(a);if(typeof n=="object"&&n.anchor&&(Yu.isScalar(n.node)||Yu.isCollection(n.node)))n.node.anchor=n.anchor;else{let r=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw r.source=a,r}}},sourceObjects:o}}Ro.anchorIsValid=Lk;Ro.anchorNames=Zu;Ro.createNodeAnchors=Dk;Ro.
findNewAnchor=Xu});var Bl=Q(Qu=>{"use strict";function Oo(e,t,i,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let s=0,a=o.length;s<a;++s){let n=o[s],r=Oo(e,o,String(s),n);r===
void 0?delete o[s]:r!==n&&(o[s]=r)}else if(o instanceof Map)for(let s of Array.from(o.keys())){let a=o.get(s),n=Oo(e,o,s,a);n===void 0?o.delete(s):n!==a&&o.set(
s,n)}else if(o instanceof Set)for(let s of Array.from(o)){let a=Oo(e,o,s,s);a===void 0?o.delete(s):a!==s&&(o.delete(s),o.add(a))}else for(let[s,a]of Object.entries(
o)){let n=Oo(e,o,s,a);n===void 0?delete o[s]:n!==a&&(o[s]=n)}return e.call(t,i,o)}Qu.applyReviver=Oo});var Vn=Q(tf=>{"use strict";var Mk=Oe();function ef(e,t,i){if(Array.isArray(e))return e.map((o,s)=>ef(o,String(s),i));if(e&&typeof e.toJSON=="function"){if(!i||!Mk.
hasAnchor(e))return e.toJSON(t,i);let o={aliasCount:0,count:1,res:void 0};i.anchors.set(e,o),i.onCreate=a=>{o.res=a,delete i.onCreate};let s=e.toJSON(t,i);return i.
onCreate&&i.onCreate(s),s}return typeof e=="bigint"&&!i?.keep?Number(e):e}tf.toJS=ef});var Cs=Q(nf=>{"use strict";var Uk=Bl(),rf=Oe(),Fk=Vn(),Kl=class{constructor(t){Object.defineProperty(this,rf.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:i,maxAliasCount:o,onAnchor:s,reviver:a}={}){
if(!rf.isDocument(t))throw new TypeError("A document argument is required");let n={anchors:new Map,doc:t,keep:!0,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},r=Fk.toJS(this,"",n);if(typeof s=="function")for(let{count:d,res:l}of n.anchors.values())s(l,d);return typeof a=="function"?Uk.applyReviver(a,{"":r},
"",r):r}};nf.NodeBase=Kl});var To=Q(of=>{"use strict";var jk=Ts(),qk=xo(),Wi=Oe(),Vk=Cs(),Wk=Vn(),Gl=class extends Vk.NodeBase{constructor(t){super(Wi.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,i){if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let o;i?.aliasResolveCache?o=i.aliasResolveCache:(o=[],qk.visit(t,{Node:(a,n)=>{(Wi.isAlias(n)||Wi.hasAnchor(n))&&o.push(n)}}),i&&(i.aliasResolveCache=o));let s;
for(let a of o){if(a===this)break;a.anchor===this.source&&(s=a)}if(s&&i){let{anchors:a,doc:n,maxAliasCount:r}=i,d=a.get(s);if(d||(Wk.toJS(s,null,i),d=a.get(s)),
d?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(r>=0&&(d.count+=1,d.aliasCount===0&&(d.aliasCount=
$s(n,s,a)),d.count*d.aliasCount>r)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,i){if(!i)
return{source:this.source};let o=this.resolve(i.doc,i);if(!o){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return i.anchors.get(o).res}toString(t,i,o){let s=`*${this.source}`;if(t){if(jk.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(a)}if(t.implicitKey)return`${s} `}return s}};function $s(e,t,i){
if(Wi.isAlias(t)){let o=t.resolve(e),s=i&&o&&i.get(o);return s?s.count*s.aliasCount:0}else if(Wi.isCollection(t)){let o=0;for(let s of t.items){let a=$s(e,s,i);
a>o&&(o=a)}return o}else if(Wi.isPair(t)){let o=$s(e,t.key,i),s=$s(e,t.value,i);return Math.max(o,s)}return 1}of.Alias=Gl});var mt=Q(Jl=>{"use strict";var zk=Oe(),Bk=Cs(),Kk=Vn(),Gk=e=>!e||typeof e!="function"&&typeof e!="object",Wn=class extends Bk.NodeBase{constructor(t){super(zk.SCALAR),
this.value=t}toJSON(t,i){return i?.keep?this.value:Kk.toJS(this.value,t,i)}toString(){return String(this.value)}};Wn.BLOCK_FOLDED="BLOCK_FOLDED";Wn.BLOCK_LITERAL=
"BLOCK_LITERAL";Wn.PLAIN="PLAIN";Wn.QUOTE_DOUBLE="QUOTE_DOUBLE";Wn.QUOTE_SINGLE="QUOTE_SINGLE";Jl.Scalar=Wn;Jl.isScalarValue=Gk});var Co=Q(af=>{"use strict";var Jk=To(),gi=Oe(),sf=mt(),Hk="tag:yaml.org,2002:";function Yk(e,t,i){if(t){let o=i.filter(a=>a.tag===t),s=o.find(a=>!a.format)??o[0];
if(!s)throw new Error(`Tag ${t} not found`);return s}return i.find(o=>o.identify?.(e)&&!o.format)}function Zk(e,t,i){if(gi.isDocument(e)&&(e=e.contents),gi.isNode(
e))return e;if(gi.isPair(e)){let m=i.schema[gi.MAP].createNode?.(i.schema,null,i);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:s,onTagObj:a,schema:n,sourceObjects:r}=i,d;if(o&&e&&typeof e==
"object"){if(d=r.get(e),d)return d.anchor??(d.anchor=s(e)),new Jk.Alias(d.anchor);d={anchor:null,node:null},r.set(e,d)}t?.startsWith("!!")&&(t=Hk+t.slice(2));let l=Yk(
e,t,n.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let m=new sf.Scalar(e);return d&&(d.node=m),m}l=e instanceof Map?n[gi.
MAP]:Symbol.iterator in Object(e)?n[gi.SEQ]:n[gi.MAP]}a&&(a(l),delete i.onTagObj);let p=l?.createNode?l.createNode(i.schema,e,i):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(i.schema,e,i):new sf.Scalar(e);return t?p.tag=t:l.default||(p.tag=l.tag),d&&(d.node=p),p}af.createNode=Zk});var Ns=Q(_s=>{"use strict";var Xk=Co(),pn=Oe(),Qk=Cs();function Hl(e,t,i){let o=i;for(let s=t.length-1;s>=0;--s){let a=t[s];if(typeof a=="number"&&Number.isInteger(
a)&&a>=0){let n=[];n[a]=o,o=n}else o=new Map([[a,o]])}return Xk.createNode(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var lf=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Yl=class extends Qk.
NodeBase{constructor(t,i){super(t),Object.defineProperty(this,"schema",{value:i,configurable:!0,enumerable:!1,writable:!0})}clone(t){let i=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(i.schema=t),i.items=i.items.map(o=>pn.isNode(o)||pn.isPair(o)?o.clone(t):o),this.range&&
(i.range=this.range.slice()),i}addIn(t,i){if(lf(t))this.add(i);else{let[o,...s]=t,a=this.get(o,!0);if(pn.isCollection(a))a.addIn(s,i);else if(a===void 0&&this.schema)
this.set(o,Hl(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${s}`)}}deleteIn(t){let[i,...o]=t;if(o.length===0)return this.
delete(i);let s=this.get(i,!0);if(pn.isCollection(s))return s.deleteIn(o);throw new Error(`Expected YAML collection at ${i}. Remaining path: ${o}`)}getIn(t,i){let[
o,...s]=t,a=this.get(o,!0);return s.length===0?!i&&pn.isScalar(a)?a.value:a:pn.isCollection(a)?a.getIn(s,i):void 0}hasAllNullValues(t){return this.items.every(i=>{
if(!pn.isPair(i))return!1;let o=i.value;return o==null||t&&pn.isScalar(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[i,...o]=t;if(o.length===
0)return this.has(i);let s=this.get(i,!0);return pn.isCollection(s)?s.hasIn(o):!1}setIn(t,i){let[o,...s]=t;if(s.length===0)this.set(o,i);else{let a=this.get(o,!0);
if(pn.isCollection(a))a.setIn(s,i);else if(a===void 0&&this.schema)this.set(o,Hl(this.schema,s,i));else throw new Error(`Expected YAML collection at ${o}. Remai\
ning path: ${s}`)}}};_s.Collection=Yl;_s.collectionFromPath=Hl;_s.isEmptyPath=lf});var $o=Q(Es=>{"use strict";var eA=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Zl(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var tA=(e,t,i)=>e.
endsWith(`
`)?Zl(i,t):i.includes(`
`)?`
`+Zl(i,t):(e.endsWith(" ")?"":" ")+i;Es.indentComment=Zl;Es.lineComment=tA;Es.stringifyComment=eA});var df=Q(_o=>{"use strict";var rA="flow",Xl="block",Ls="quoted";function nA(e,t,i="flow",{indentAtStart:o,lineWidth:s=80,minContentWidth:a=20,onFold:n,onOverflow:r}={}){
if(!s||s<0)return e;s<a&&(a=0);let d=Math.max(1+a,1+s-t.length);if(e.length<=d)return e;let l=[],p={},m=s-t.length;typeof o=="number"&&(o>s-Math.max(2,a)?l.push(
0):m=s-o);let u,h,y=!1,g=-1,w=-1,v=-1;i===Xl&&(g=cf(e,g,t.length),g!==-1&&(m=g+d));for(let A;A=e[g+=1];){if(i===Ls&&A==="\\"){switch(w=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}v=g}if(A===`
`)i===Xl&&(g=cf(e,g,t.length)),m=g+t.length+d,u=void 0;else{if(A===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let x=e[g+1];x&&x!==" "&&x!==`
`&&x!=="	"&&(u=g)}if(g>=m)if(u)l.push(u),m=u+d,u=void 0;else if(i===Ls){for(;h===" "||h==="	";)h=A,A=e[g+=1],y=!0;let x=g>v+1?g-2:w-1;if(p[x])return e;l.push(x),
p[x]=!0,m=x+d,u=void 0}else y=!0}h=A}if(y&&r&&r(),l.length===0)return e;n&&n();let k=e.slice(0,l[0]);for(let A=0;A<l.length;++A){let x=l[A],S=l[A+1]||e.length;x===
0?k=`
${t}${e.slice(0,S)}`:(i===Ls&&p[x]&&(k+=`${e[x]}\\`),k+=`
${t}${e.slice(x+1,S)}`)}return k}function cf(e,t,i){let o=t,s=t+1,a=e[s];for(;a===" "||a==="	";)if(t<s+i)a=e[++t];else{do a=e[++t];while(a&&a!==`
`);o=t,s=t+1,a=e[s]}return o}_o.FOLD_BLOCK=Xl;_o.FOLD_FLOW=rA;_o.FOLD_QUOTED=Ls;_o.foldFlowLines=nA});var Eo=Q(uf=>{"use strict";var Qr=mt(),zn=df(),Ms=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Us=e=>/^(%|---|\.\.\.)/m.test(e);function iA(e,t,i){if(!t||t<0)return!1;let o=t-i,s=e.length;if(s<=o)return!1;for(let a=0,n=0;a<s;++a)if(e[a]===
`
`){if(a-n>o)return!0;if(n=a+1,s-n<=o)return!1}return!0}function No(e,t){let i=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return i;let{implicitKey:o}=t,s=t.
options.doubleQuotedMinMultiLineLength,a=t.indent||(Us(e)?"  ":""),n="",r=0;for(let d=0,l=i[d];l;l=i[++d])if(l===" "&&i[d+1]==="\\"&&i[d+2]==="n"&&(n+=i.slice(r,
d)+"\\ ",d+=1,r=d,l="\\"),l==="\\")switch(i[d+1]){case"u":{n+=i.slice(r,d);let p=i.substr(d+2,4);switch(p){case"0000":n+="\\0";break;case"0007":n+="\\a";break;case"\
000b":n+="\\v";break;case"001b":n+="\\e";break;case"0085":n+="\\N";break;case"00a0":n+="\\_";break;case"2028":n+="\\L";break;case"2029":n+="\\P";break;default:p.
substr(0,2)==="00"?n+="\\x"+p.substr(2):n+=i.substr(d,6)}d+=5,r=d+1}break;case"n":if(o||i[d+2]==='"'||i.length<s)d+=1;else{for(n+=i.slice(r,d)+`

`;i[d+2]==="\\"&&i[d+3]==="n"&&i[d+4]!=='"';)n+=`
`,d+=2;n+=a,i[d+2]===" "&&(n+="\\"),d+=1,r=d+1}break;default:d+=1}return n=r?n+i.slice(r):i,o?n:zn.foldFlowLines(n,a,zn.FOLD_QUOTED,Ms(t,!1))}function Ql(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return No(e,t);let i=t.indent||(Us(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${i}`)+"'";return t.implicitKey?o:zn.foldFlowLines(o,i,zn.FOLD_FLOW,Ms(t,!1))}function zi(e,t){let{singleQuote:i}=t.options,o;if(i===!1)o=No;else{let s=e.includes(
'"'),a=e.includes("'");s&&!a?o=Ql:a&&!s?o=No:o=i?Ql:No}return o(e,t)}var ec;try{ec=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ec=/\n+(?!\n|$)/g}function Ds({comment:e,type:t,value:i},o,s,a){let{blockQuote:n,commentString:r,lineWidth:d}=o.options;if(!n||/\n[\t ]+$/.test(
i))return zi(i,o);let l=o.indent||(o.forceBlockIndent||Us(i)?"  ":""),p=n==="literal"?!0:n==="folded"||t===Qr.Scalar.BLOCK_FOLDED?!1:t===Qr.Scalar.BLOCK_LITERAL?
!0:!iA(i,d,l.length);if(!i)return p?`|
`:`>
`;let m,u;for(u=i.length;u>0;--u){let S=i[u-1];if(S!==`
`&&S!=="	"&&S!==" ")break}let h=i.substring(u),y=h.indexOf(`
`);y===-1?m="-":i===h||y!==h.length-1?(m="+",a&&a()):m="",h&&(i=i.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(ec,`$&${l}`));let g=!1,w,v=-1;for(w=0;w<i.length;++w){let S=i[w];if(S===" ")g=!0;else if(S===`
`)v=w;else break}let k=i.substring(0,v<w?v+1:w);k&&(i=i.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let x=(g?l?"2":"1":"")+m;if(e&&(x+=" "+r(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let S=i.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),O=!1,L=Ms(o,!0);n!=="folded"&&t!==Qr.Scalar.BLOCK_FOLDED&&(L.onOverflow=
()=>{O=!0});let I=zn.foldFlowLines(`${k}${S}${h}`,l,zn.FOLD_BLOCK,L);if(!O)return`>${x}
${l}${I}`}return i=i.replace(/\n+/g,`$&${l}`),`|${x}
${l}${k}${i}${h}`}function oA(e,t,i,o){let{type:s,value:a}=e,{actualString:n,implicitKey:r,indent:d,indentStep:l,inFlow:p}=t;if(r&&a.includes(`
`)||p&&/[[\]{},]/.test(a))return zi(a,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return r||p||!a.includes(
`
`)?zi(a,t):Ds(e,t,i,o);if(!r&&!p&&s!==Qr.Scalar.PLAIN&&a.includes(`
`))return Ds(e,t,i,o);if(Us(a)){if(d==="")return t.forceBlockIndent=!0,Ds(e,t,i,o);if(r&&d===l)return zi(a,t)}let m=a.replace(/\n+/g,`$&
${d}`);if(n){let u=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(m),{compat:h,tags:y}=t.doc.schema;if(y.some(u)||h?.some(u))return zi(a,t)}return r?
m:zn.foldFlowLines(m,d,zn.FOLD_FLOW,Ms(t,!1))}function sA(e,t,i,o){let{implicitKey:s,inFlow:a}=t,n=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:r}=e;r!==Qr.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(n.value)&&(r=Qr.Scalar.QUOTE_DOUBLE);let d=p=>{switch(p){case Qr.
Scalar.BLOCK_FOLDED:case Qr.Scalar.BLOCK_LITERAL:return s||a?zi(n.value,t):Ds(n,t,i,o);case Qr.Scalar.QUOTE_DOUBLE:return No(n.value,t);case Qr.Scalar.QUOTE_SINGLE:
return Ql(n.value,t);case Qr.Scalar.PLAIN:return oA(n,t,i,o);default:return null}},l=d(r);if(l===null){let{defaultKeyType:p,defaultStringType:m}=t.options,u=s&&
p||m;if(l=d(u),l===null)throw new Error(`Unsupported default string type ${u}`)}return l}uf.stringifyString=sA});var Lo=Q(tc=>{"use strict";var aA=Ts(),Bn=Oe(),lA=$o(),cA=Eo();function dA(e,t){let i=Object.assign({blockQuote:!0,commentString:lA.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(i.collectionStyle){case"\
block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:i.flowCollectionPadding?" ":"",indent:"",indentStep:typeof i.
indent=="number"?" ".repeat(i.indent):"  ",inFlow:o,options:i}}function uA(e,t){if(t.tag){let s=e.filter(a=>a.tag===t.tag);if(s.length>0)return s.find(a=>a.format===
t.format)??s[0]}let i,o;if(Bn.isScalar(t)){o=t.value;let s=e.filter(a=>a.identify?.(o));if(s.length>1){let a=s.filter(n=>n.test);a.length>0&&(s=a)}i=s.find(a=>a.
format===t.format)??s.find(a=>!a.format)}else o=t,i=e.find(s=>s.nodeClass&&o instanceof s.nodeClass);if(!i){let s=o?.constructor?.name??(o===null?"null":typeof o);
throw new Error(`Tag not resolved for ${s} value`)}return i}function fA(e,t,{anchors:i,doc:o}){if(!o.directives)return"";let s=[],a=(Bn.isScalar(e)||Bn.isCollection(
e))&&e.anchor;a&&aA.anchorIsValid(a)&&(i.add(a),s.push(`&${a}`));let n=e.tag??(t.default?null:t.tag);return n&&s.push(o.directives.tagString(n)),s.join(" ")}function pA(e,t,i,o){
if(Bn.isPair(e))return e.toString(t,i,o);if(Bn.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,a=Bn.isNode(e)?
e:t.doc.createNode(e,{onTagObj:d=>s=d});s??(s=uA(t.doc.schema.tags,a));let n=fA(a,s,t);n.length>0&&(t.indentAtStart=(t.indentAtStart??0)+n.length+1);let r=typeof s.
stringify=="function"?s.stringify(a,t,i,o):Bn.isScalar(a)?cA.stringifyString(a,t,i,o):a.toString(t,i,o);return n?Bn.isScalar(a)||r[0]==="{"||r[0]==="["?`${n} ${r}`:
`${n}
${t.indent}${r}`:r}tc.createStringifyContext=dA;tc.stringify=pA});var hf=Q(mf=>{"use strict";var Rn=Oe(),ff=mt(),pf=Lo(),Do=$o();function mA({key:e,value:t},i,o,s){let{allNullValues:a,doc:n,indent:r,indentStep:d,options:{commentString:l,
indentSeq:p,simpleKeys:m}}=i,u=Rn.isNode(e)&&e.comment||null;if(m){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(Rn.isCollection(e)||
!Rn.isNode(e)&&typeof e=="object"){let L="With simple keys, collection cannot be used as a key value";throw new Error(L)}}let h=!m&&(!e||u&&t==null&&!i.inFlow||
Rn.isCollection(e)||(Rn.isScalar(e)?e.type===ff.Scalar.BLOCK_FOLDED||e.type===ff.Scalar.BLOCK_LITERAL:typeof e=="object"));i=Object.assign({},i,{allNullValues:!1,
implicitKey:!h&&(m||!a),indent:r+d});let y=!1,g=!1,w=pf.stringify(e,i,()=>y=!0,()=>g=!0);if(!h&&!i.inFlow&&w.length>1024){if(m)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(i.inFlow){if(a||t==null)return y&&o&&o(),w===""?"?":h?`? ${w}`:w}else if(a&&!m||t==null&&
h)return w=`? ${w}`,u&&!y?w+=Do.lineComment(w,i.indent,l(u)):g&&s&&s(),w;y&&(u=null),h?(u&&(w+=Do.lineComment(w,i.indent,l(u))),w=`? ${w}
${r}:`):(w=`${w}:`,u&&(w+=Do.lineComment(w,i.indent,l(u))));let v,k,A;Rn.isNode(t)?(v=!!t.spaceBefore,k=t.commentBefore,A=t.comment):(v=!1,k=null,A=null,t&&typeof t==
"object"&&(t=n.createNode(t))),i.implicitKey=!1,!h&&!u&&Rn.isScalar(t)&&(i.indentAtStart=w.length+1),g=!1,!p&&d.length>=2&&!i.inFlow&&!h&&Rn.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(i.indent=i.indent.substring(2));let x=!1,S=pf.stringify(t,i,()=>x=!0,()=>g=!0),O=" ";if(u||v||k){if(O=v?`
`:"",k){let L=l(k);O+=`
${Do.indentComment(L,i.indent)}`}S===""&&!i.inFlow?O===`
`&&A&&(O=`

`):O+=`
${i.indent}`}else if(!h&&Rn.isCollection(t)){let L=S[0],I=S.indexOf(`
`),oe=I!==-1,Y=i.inFlow??t.flow??t.items.length===0;if(oe||!Y){let fe=!1;if(oe&&(L==="&"||L==="!")){let Z=S.indexOf(" ");L==="&"&&Z!==-1&&Z<I&&S[Z+1]==="!"&&(Z=
S.indexOf(" ",Z+1)),(Z===-1||I<Z)&&(fe=!0)}fe||(O=`
${i.indent}`)}}else(S===""||S[0]===`
`)&&(O="");return w+=O+S,i.inFlow?x&&o&&o():A&&!x?w+=Do.lineComment(w,i.indent,l(A)):g&&s&&s(),w}mf.stringifyPair=mA});var nc=Q(rc=>{"use strict";var yf=require("process");function hA(e,...t){e==="debug"&&console.log(...t)}function yA(e,t){(e==="debug"||e==="warn")&&(typeof yf.emitWarning==
"function"?yf.emitWarning(t):console.warn(t))}rc.debug=hA;rc.warn=yA});var Ws=Q(Vs=>{"use strict";var qs=Oe(),gf=mt(),Fs="<<",js={identify:e=>e===Fs||typeof e=="symbol"&&e.description===Fs,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new gf.Scalar(Symbol(Fs)),{addToJSMap:vf}),stringify:()=>Fs},gA=(e,t)=>(js.identify(t)||qs.isScalar(t)&&(!t.type||t.type===
gf.Scalar.PLAIN)&&js.identify(t.value))&&e?.doc.schema.tags.some(i=>i.tag===js.tag&&i.default);function vf(e,t,i){let o=bf(e,i);if(qs.isSeq(o))for(let s of o.items)
ic(e,t,s);else if(Array.isArray(o))for(let s of o)ic(e,t,s);else ic(e,t,o)}function ic(e,t,i){let o=bf(e,i);if(!qs.isMap(o))throw new Error("Merge sources must \
be maps or map aliases");let s=o.toJSON(null,e,Map);for(let[a,n]of s)t instanceof Map?t.has(a)||t.set(a,n):t instanceof Set?t.add(a):Object.prototype.hasOwnProperty.
call(t,a)||Object.defineProperty(t,a,{value:n,writable:!0,enumerable:!0,configurable:!0});return t}function bf(e,t){return e&&qs.isAlias(t)?t.resolve(e.doc,e):t}
Vs.addMergeToJSMap=vf;Vs.isMergeKey=gA;Vs.merge=js});var sc=Q(Af=>{"use strict";var vA=nc(),wf=Ws(),bA=Lo(),kf=Oe(),oc=Vn();function wA(e,t,{key:i,value:o}){if(kf.isNode(i)&&i.addToJSMap)i.addToJSMap(e,t,o);else if(wf.
isMergeKey(e,i))wf.addMergeToJSMap(e,t,o);else{let s=oc.toJS(i,"",e);if(t instanceof Map)t.set(s,oc.toJS(o,s,e));else if(t instanceof Set)t.add(s);else{let a=kA(
i,s,e),n=oc.toJS(o,a,e);a in t?Object.defineProperty(t,a,{value:n,writable:!0,enumerable:!0,configurable:!0}):t[a]=n}}return t}function kA(e,t,i){if(t===null)return"";
if(typeof t!="object")return String(t);if(kf.isNode(e)&&i?.doc){let o=bA.createStringifyContext(i.doc,{});o.anchors=new Set;for(let a of i.anchors.keys())o.anchors.
add(a.anchor);o.inFlow=!0,o.inStringifyKey=!0;let s=e.toString(o);if(!i.mapKeyWarned){let a=JSON.stringify(s);a.length>40&&(a=a.substring(0,36)+'..."'),vA.warn(
i.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${a}. Set mapAsMap: true to use object keys.`),i.mapKeyWarned=
!0}return s}return JSON.stringify(t)}Af.addPairToJSMap=wA});var Kn=Q(ac=>{"use strict";var Sf=Co(),AA=hf(),SA=sc(),zs=Oe();function PA(e,t,i){let o=Sf.createNode(e,void 0,i),s=Sf.createNode(t,void 0,i);return new Bs(o,s)}
var Bs=class e{constructor(t,i=null){Object.defineProperty(this,zs.NODE_TYPE,{value:zs.PAIR}),this.key=t,this.value=i}clone(t){let{key:i,value:o}=this;return zs.
isNode(i)&&(i=i.clone(t)),zs.isNode(o)&&(o=o.clone(t)),new e(i,o)}toJSON(t,i){let o=i?.mapAsMap?new Map:{};return SA.addPairToJSMap(i,o,this)}toString(t,i,o){return t?.
doc?AA.stringifyPair(this,t,i,o):JSON.stringify(this)}};ac.Pair=Bs;ac.createPair=PA});var lc=Q(xf=>{"use strict";var vi=Oe(),Pf=Lo(),Ks=$o();function xA(e,t,i){return(t.inFlow??e.flow?RA:IA)(e,t,i)}function IA({comment:e,items:t},i,{blockItemPrefix:o,
flowChars:s,itemIndent:a,onChompKeep:n,onComment:r}){let{indent:d,options:{commentString:l}}=i,p=Object.assign({},i,{indent:a,type:null}),m=!1,u=[];for(let y=0;y<
t.length;++y){let g=t[y],w=null;if(vi.isNode(g))!m&&g.spaceBefore&&u.push(""),Gs(i,u,g.commentBefore,m),g.comment&&(w=g.comment);else if(vi.isPair(g)){let k=vi.
isNode(g.key)?g.key:null;k&&(!m&&k.spaceBefore&&u.push(""),Gs(i,u,k.commentBefore,m))}m=!1;let v=Pf.stringify(g,p,()=>w=null,()=>m=!0);w&&(v+=Ks.lineComment(v,a,
l(w))),m&&w&&(m=!1),u.push(o+v)}let h;if(u.length===0)h=s.start+s.end;else{h=u[0];for(let y=1;y<u.length;++y){let g=u[y];h+=g?`
${d}${g}`:`
`}}return e?(h+=`
`+Ks.indentComment(l(e),d),r&&r()):m&&n&&n(),h}function RA({items:e},t,{flowChars:i,itemIndent:o}){let{indent:s,indentStep:a,flowCollectionPadding:n,options:{commentString:r}}=t;
o+=a;let d=Object.assign({},t,{indent:o,inFlow:!0,type:null}),l=!1,p=0,m=[];for(let y=0;y<e.length;++y){let g=e[y],w=null;if(vi.isNode(g))g.spaceBefore&&m.push(
""),Gs(t,m,g.commentBefore,!1),g.comment&&(w=g.comment);else if(vi.isPair(g)){let k=vi.isNode(g.key)?g.key:null;k&&(k.spaceBefore&&m.push(""),Gs(t,m,k.commentBefore,
!1),k.comment&&(l=!0));let A=vi.isNode(g.value)?g.value:null;A?(A.comment&&(w=A.comment),A.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(w=k.comment)}w&&(l=
!0);let v=Pf.stringify(g,d,()=>w=null);l||(l=m.length>p||v.includes(`
`)),y<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=m.reduce((k,A)=>k+A.length+2,2)+(v.length+2)>t.options.lineWidth)),l&&(v+=",")),
w&&(v+=Ks.lineComment(v,o,r(w))),m.push(v),p=m.length}let{start:u,end:h}=i;if(m.length===0)return u+h;if(!l){let y=m.reduce((g,w)=>g+w.length+2,2);l=t.options.lineWidth>
0&&y>t.options.lineWidth}if(l){let y=u;for(let g of m)y+=g?`
${a}${s}${g}`:`
`;return`${y}
${s}${h}`}else return`${u}${n}${m.join(" ")}${n}${h}`}function Gs({indent:e,options:{commentString:t}},i,o,s){if(o&&s&&(o=o.replace(/^\n+/,"")),o){let a=Ks.indentComment(
t(o),e);i.push(a.trimStart())}}xf.stringifyCollection=xA});var Jn=Q(dc=>{"use strict";var OA=lc(),TA=sc(),CA=Ns(),Gn=Oe(),Js=Kn(),$A=mt();function Mo(e,t){let i=Gn.isScalar(t)?t.value:t;for(let o of e)if(Gn.isPair(o)&&(o.
key===t||o.key===i||Gn.isScalar(o.key)&&o.key.value===i))return o}var cc=class extends CA.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(Gn.MAP,t),this.items=[]}static from(t,i,o){let{keepUndefined:s,replacer:a}=o,n=new this(t),r=(d,l)=>{if(typeof a=="function")l=a.call(i,d,l);else if(Array.
isArray(a)&&!a.includes(d))return;(l!==void 0||s)&&n.items.push(Js.createPair(d,l,o))};if(i instanceof Map)for(let[d,l]of i)r(d,l);else if(i&&typeof i=="object")
for(let d of Object.keys(i))r(d,i[d]);return typeof t.sortMapEntries=="function"&&n.items.sort(t.sortMapEntries),n}add(t,i){let o;Gn.isPair(t)?o=t:!t||typeof t!=
"object"||!("key"in t)?o=new Js.Pair(t,t?.value):o=new Js.Pair(t.key,t.value);let s=Mo(this.items,o.key),a=this.schema?.sortMapEntries;if(s){if(!i)throw new Error(
`Key ${o.key} already set`);Gn.isScalar(s.value)&&$A.isScalarValue(o.value)?s.value.value=o.value:s.value=o.value}else if(a){let n=this.items.findIndex(r=>a(o,r)<
0);n===-1?this.items.push(o):this.items.splice(n,0,o)}else this.items.push(o)}delete(t){let i=Mo(this.items,t);return i?this.items.splice(this.items.indexOf(i),
1).length>0:!1}get(t,i){let s=Mo(this.items,t)?.value;return(!i&&Gn.isScalar(s)?s.value:s)??void 0}has(t){return!!Mo(this.items,t)}set(t,i){this.add(new Js.Pair(
t,i),!0)}toJSON(t,i,o){let s=o?new o:i?.mapAsMap?new Map:{};i?.onCreate&&i.onCreate(s);for(let a of this.items)TA.addPairToJSMap(i,s,a);return s}toString(t,i,o){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!Gn.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),OA.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:o,onComment:i})}};dc.YAMLMap=cc;dc.findPair=Mo});var Bi=Q(Rf=>{"use strict";var _A=Oe(),If=Jn(),NA={collection:"map",default:!0,nodeClass:If.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return _A.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,i)=>If.YAMLMap.from(e,t,i)};Rf.map=NA});var Hn=Q(Of=>{"use strict";var EA=Co(),LA=lc(),DA=Ns(),Ys=Oe(),MA=mt(),UA=Vn(),uc=class extends DA.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Ys.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let i=Hs(t);return typeof i!="number"?!1:this.items.splice(i,1).length>0}get(t,i){let o=Hs(t);
if(typeof o!="number")return;let s=this.items[o];return!i&&Ys.isScalar(s)?s.value:s}has(t){let i=Hs(t);return typeof i=="number"&&i<this.items.length}set(t,i){let o=Hs(
t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.items[o];Ys.isScalar(s)&&MA.isScalarValue(i)?s.value=i:this.items[o]=i}toJSON(t,i){
let o=[];i?.onCreate&&i.onCreate(o);let s=0;for(let a of this.items)o.push(UA.toJS(a,String(s++),i));return o}toString(t,i,o){return t?LA.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:i}):JSON.stringify(this)}static from(t,i,o){let{replacer:s}=o,
a=new this(t);if(i&&Symbol.iterator in Object(i)){let n=0;for(let r of i){if(typeof s=="function"){let d=i instanceof Set?r:String(n++);r=s.call(i,d,r)}a.items.
push(EA.createNode(r,void 0,o))}}return a}};function Hs(e){let t=Ys.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Of.YAMLSeq=uc});var Ki=Q(Cf=>{"use strict";var FA=Oe(),Tf=Hn(),jA={collection:"seq",default:!0,nodeClass:Tf.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return FA.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,i)=>Tf.YAMLSeq.from(e,t,i)};Cf.seq=jA});var Uo=Q($f=>{"use strict";var qA=Eo(),VA={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,i,o){return t=Object.
assign({actualString:!0},t),qA.stringifyString(e,t,i,o)}};$f.string=VA});var Zs=Q(Ef=>{"use strict";var _f=mt(),Nf={identify:e=>e==null,createNode:()=>new _f.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new _f.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Nf.test.test(e)?e:t.options.nullStr};Ef.nullTag=Nf});var fc=Q(Df=>{"use strict";var WA=mt(),Lf={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new WA.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},i){if(e&&Lf.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?i.options.trueStr:
i.options.falseStr}};Df.boolTag=Lf});var Gi=Q(Mf=>{"use strict";function zA({format:e,minFractionDigits:t,tag:i,value:o}){if(typeof o=="bigint")return String(o);let s=typeof o=="number"?o:Number(o);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let a=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!i||i==="tag:yaml.org,2002:float")&&/^-?\d/.test(
a)&&!a.includes("e")){let n=a.indexOf(".");n<0&&(n=a.length,a+=".");let r=t-(a.length-n-1);for(;r-- >0;)a+="0"}return a}Mf.stringifyNumber=zA});var mc=Q(Xs=>{"use strict";var BA=mt(),pc=Gi(),KA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pc.stringifyNumber},GA={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():pc.stringifyNumber(e)}},JA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new BA.Scalar(parseFloat(e)),i=e.indexOf(".");return i!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-i-1),t},stringify:pc.stringifyNumber};
Xs.float=JA;Xs.floatExp=GA;Xs.floatNaN=KA});var yc=Q(ea=>{"use strict";var Uf=Gi(),Qs=e=>typeof e=="bigint"||Number.isInteger(e),hc=(e,t,i,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),i);function Ff(e,t,i){
let{value:o}=e;return Qs(o)&&o>=0?i+o.toString(t):Uf.stringifyNumber(e)}var HA={identify:e=>Qs(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,i)=>hc(e,2,8,i),stringify:e=>Ff(e,8,"0o")},YA={identify:Qs,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,i)=>hc(e,0,10,i),
stringify:Uf.stringifyNumber},ZA={identify:e=>Qs(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,i)=>hc(e,2,16,
i),stringify:e=>Ff(e,16,"0x")};ea.int=YA;ea.intHex=ZA;ea.intOct=HA});var qf=Q(jf=>{"use strict";var XA=Bi(),QA=Zs(),e1=Ki(),t1=Uo(),r1=fc(),gc=mc(),vc=yc(),n1=[XA.map,e1.seq,t1.string,QA.nullTag,r1.boolTag,vc.intOct,vc.int,vc.intHex,
gc.floatNaN,gc.floatExp,gc.float];jf.schema=n1});var zf=Q(Wf=>{"use strict";var i1=mt(),o1=Bi(),s1=Ki();function Vf(e){return typeof e=="bigint"||Number.isInteger(e)}var ta=({value:e})=>JSON.stringify(e),a1=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:ta},{identify:e=>e==null,createNode:()=>new i1.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:ta},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:ta},{identify:Vf,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:i})=>i?BigInt(e):
parseInt(e,10),stringify:({value:e})=>Vf(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:ta}],l1={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},c1=[o1.map,s1.seq].
concat(a1,l1);Wf.schema=c1});var wc=Q(Bf=>{"use strict";var Fo=require("buffer"),bc=mt(),d1=Eo(),u1={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Fo.Buffer=="function")return Fo.Buffer.from(e,"base64");if(typeof atob=="function"){let i=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(i.length);for(let s=0;s<
i.length;++s)o[s]=i.charCodeAt(s);return o}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:i},o,s,a){if(!i)return"";let n=i,r;if(typeof Fo.Buffer=="function")r=n instanceof Fo.Buffer?n.toString("base64"):Fo.Buffer.from(n.buffer).
toString("base64");else if(typeof btoa=="function"){let d="";for(let l=0;l<n.length;++l)d+=String.fromCharCode(n[l]);r=btoa(d)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=bc.Scalar.BLOCK_LITERAL),t!==bc.Scalar.QUOTE_DOUBLE){let d=Math.max(o.options.
lineWidth-o.indent.length,o.options.minContentWidth),l=Math.ceil(r.length/d),p=new Array(l);for(let m=0,u=0;m<l;++m,u+=d)p[m]=r.substr(u,d);r=p.join(t===bc.Scalar.
BLOCK_LITERAL?`
`:" ")}return d1.stringifyString({comment:e,type:t,value:r},o,s,a)}};Bf.binary=u1});var ia=Q(na=>{"use strict";var ra=Oe(),kc=Kn(),f1=mt(),p1=Hn();function Kf(e,t){if(ra.isSeq(e))for(let i=0;i<e.items.length;++i){let o=e.items[i];if(!ra.isPair(
o)){if(ra.isMap(o)){o.items.length>1&&t("Each pair must have its own sequence indicator");let s=o.items[0]||new kc.Pair(new f1.Scalar(null));if(o.commentBefore&&
(s.key.commentBefore=s.key.commentBefore?`${o.commentBefore}
${s.key.commentBefore}`:o.commentBefore),o.comment){let a=s.value??s.key;a.comment=a.comment?`${o.comment}
${a.comment}`:o.comment}o=s}e.items[i]=ra.isPair(o)?o:new kc.Pair(o)}}else t("Expected a sequence for this tag");return e}function Gf(e,t,i){let{replacer:o}=i,s=new p1.
YAMLSeq(e);s.tag="tag:yaml.org,2002:pairs";let a=0;if(t&&Symbol.iterator in Object(t))for(let n of t){typeof o=="function"&&(n=o.call(t,String(a++),n));let r,d;
if(Array.isArray(n))if(n.length===2)r=n[0],d=n[1];else throw new TypeError(`Expected [key, value] tuple: ${n}`);else if(n&&n instanceof Object){let l=Object.keys(
n);if(l.length===1)r=l[0],d=n[r];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else r=n;s.items.push(kc.createPair(r,d,i))}return s}
var m1={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Kf,createNode:Gf};na.createPairs=Gf;na.pairs=m1;na.resolvePairs=Kf});var Pc=Q(Sc=>{"use strict";var Jf=Oe(),Ac=Vn(),jo=Jn(),h1=Hn(),Hf=ia(),bi=class e extends h1.YAMLSeq{constructor(){super(),this.add=jo.YAMLMap.prototype.add.bind(
this),this.delete=jo.YAMLMap.prototype.delete.bind(this),this.get=jo.YAMLMap.prototype.get.bind(this),this.has=jo.YAMLMap.prototype.has.bind(this),this.set=jo.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,i){if(!i)return super.toJSON(t);let o=new Map;i?.onCreate&&i.onCreate(o);for(let s of this.items){let a,n;if(Jf.
isPair(s)?(a=Ac.toJS(s.key,"",i),n=Ac.toJS(s.value,a,i)):a=Ac.toJS(s,"",i),o.has(a))throw new Error("Ordered maps must not include duplicate keys");o.set(a,n)}return o}static from(t,i,o){
let s=Hf.createPairs(t,i,o),a=new this;return a.items=s.items,a}};bi.tag="tag:yaml.org,2002:omap";var y1={collection:"seq",identify:e=>e instanceof Map,nodeClass:bi,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let i=Hf.resolvePairs(e,t),o=[];for(let{key:s}of i.items)Jf.isScalar(s)&&(o.includes(s.value)?t(`Ordered ma\
ps must not include duplicate keys: ${s.value}`):o.push(s.value));return Object.assign(new bi,i)},createNode:(e,t,i)=>bi.from(e,t,i)};Sc.YAMLOMap=bi;Sc.omap=y1});var ep=Q(xc=>{"use strict";var Yf=mt();function Zf({value:e,source:t},i){return t&&(e?Xf:Qf).test.test(t)?t:e?i.options.trueStr:i.options.falseStr}var Xf={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Yf.Scalar(!0),stringify:Zf},Qf={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Yf.Scalar(!1),stringify:Zf};xc.falseTag=Qf;xc.trueTag=
Xf});var tp=Q(oa=>{"use strict";var g1=mt(),Ic=Gi(),v1={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ic.stringifyNumber},b1={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Ic.stringifyNumber(e)}},w1={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new g1.Scalar(parseFloat(e.replace(/_/g,""))),i=e.indexOf(".");if(i!==-1){let o=e.substring(
i+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},stringify:Ic.stringifyNumber};oa.float=w1;oa.floatExp=b1;oa.floatNaN=v1});var np=Q(Vo=>{"use strict";var rp=Gi(),qo=e=>typeof e=="bigint"||Number.isInteger(e);function sa(e,t,i,{intAsBigInt:o}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),o){switch(i){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let n=BigInt(e);return s==="-"?BigInt(-1)*
n:n}let a=parseInt(e,i);return s==="-"?-1*a:a}function Rc(e,t,i){let{value:o}=e;if(qo(o)){let s=o.toString(t);return o<0?"-"+i+s.substr(1):i+s}return rp.stringifyNumber(
e)}var k1={identify:qo,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,i)=>sa(e,2,2,i),stringify:e=>Rc(e,2,"0b")},A1={identify:qo,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,i)=>sa(e,1,8,i),stringify:e=>Rc(e,8,"0")},S1={identify:qo,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,i)=>sa(e,0,10,i),stringify:rp.stringifyNumber},P1={identify:qo,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,i)=>sa(e,2,16,i),stringify:e=>Rc(e,16,"0x")};Vo.int=S1;Vo.intBin=k1;Vo.intHex=P1;Vo.intOct=A1});var Tc=Q(Oc=>{"use strict";var ca=Oe(),aa=Kn(),la=Jn(),wi=class e extends la.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let i;ca.isPair(t)?i=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?i=new aa.Pair(t.key,null):i=new aa.Pair(t,null),la.findPair(this.items,i.key)||this.items.push(i)}get(t,i){let o=la.
findPair(this.items,t);return!i&&ca.isPair(o)?ca.isScalar(o.key)?o.key.value:o.key:o}set(t,i){if(typeof i!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof i}`);let o=la.findPair(this.items,t);o&&!i?this.items.splice(this.items.indexOf(o),1):!o&&i&&this.items.push(new aa.
Pair(t))}toJSON(t,i){return super.toJSON(t,i,Set)}toString(t,i,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),i,o);throw new Error("Set items must all have null values")}static from(t,i,o){let{replacer:s}=o,a=new this(t);if(i&&Symbol.iterator in
Object(i))for(let n of i)typeof s=="function"&&(n=s.call(i,n,n)),a.items.push(aa.createPair(n,null,o));return a}};wi.tag="tag:yaml.org,2002:set";var x1={collection:"\
map",identify:e=>e instanceof Set,nodeClass:wi,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,i)=>wi.from(e,t,i),resolve(e,t){if(ca.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new wi,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Oc.YAMLSet=wi;Oc.set=x1});var $c=Q(da=>{"use strict";var I1=Gi();function Cc(e,t){let i=e[0],o=i==="-"||i==="+"?e.substring(1):e,s=n=>t?BigInt(n):Number(n),a=o.replace(/_/g,"").split(":").
reduce((n,r)=>n*s(60)+s(r),s(0));return i==="-"?s(-1)*a:a}function ip(e){let{value:t}=e,i=n=>n;if(typeof t=="bigint")i=n=>BigInt(n);else if(isNaN(t)||!isFinite(
t))return I1.stringifyNumber(e);let o="";t<0&&(o="-",t*=i(-1));let s=i(60),a=[t%s];return t<60?a.unshift(0):(t=(t-a[0])/s,a.unshift(t%s),t>=60&&(t=(t-a[0])/s,a.
unshift(t))),o+a.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var R1={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:i})=>Cc(e,i),stringify:ip},O1={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Cc(e,!1),stringify:ip},op={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(op.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,i,o,s,a,n,r]=t.map(Number),d=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(i,o-1,s,a||0,n||0,r||0,d),p=t[8];if(p&&p!=="Z"){let m=Cc(p,!1);Math.
abs(m)<30&&(m*=60),l-=6e4*m}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};da.floatTime=O1;da.intTime=R1;da.
timestamp=op});var lp=Q(ap=>{"use strict";var T1=Bi(),C1=Zs(),$1=Ki(),_1=Uo(),N1=wc(),sp=ep(),_c=tp(),ua=np(),E1=Ws(),L1=Pc(),D1=ia(),M1=Tc(),Nc=$c(),U1=[T1.map,$1.seq,_1.string,
C1.nullTag,sp.trueTag,sp.falseTag,ua.intBin,ua.intOct,ua.int,ua.intHex,_c.floatNaN,_c.floatExp,_c.float,N1.binary,E1.merge,L1.omap,D1.pairs,M1.set,Nc.intTime,Nc.
floatTime,Nc.timestamp];ap.schema=U1});var vp=Q(Dc=>{"use strict";var fp=Bi(),F1=Zs(),pp=Ki(),j1=Uo(),q1=fc(),Ec=mc(),Lc=yc(),V1=qf(),W1=zf(),mp=wc(),Wo=Ws(),hp=Pc(),yp=ia(),cp=lp(),gp=Tc(),fa=$c(),dp=new Map(
[["core",V1.schema],["failsafe",[fp.map,pp.seq,j1.string]],["json",W1.schema],["yaml11",cp.schema],["yaml-1.1",cp.schema]]),up={binary:mp.binary,bool:q1.boolTag,
float:Ec.float,floatExp:Ec.floatExp,floatNaN:Ec.floatNaN,floatTime:fa.floatTime,int:Lc.int,intHex:Lc.intHex,intOct:Lc.intOct,intTime:fa.intTime,map:fp.map,merge:Wo.
merge,null:F1.nullTag,omap:hp.omap,pairs:yp.pairs,seq:pp.seq,set:gp.set,timestamp:fa.timestamp},z1={"tag:yaml.org,2002:binary":mp.binary,"tag:yaml.org,2002:merg\
e":Wo.merge,"tag:yaml.org,2002:omap":hp.omap,"tag:yaml.org,2002:pairs":yp.pairs,"tag:yaml.org,2002:set":gp.set,"tag:yaml.org,2002:timestamp":fa.timestamp};function B1(e,t,i){
let o=dp.get(t);if(o&&!e)return i&&!o.includes(Wo.merge)?o.concat(Wo.merge):o.slice();let s=o;if(!s)if(Array.isArray(e))s=[];else{let a=Array.from(dp.keys()).filter(
n=>n!=="yaml11").map(n=>JSON.stringify(n)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${a} or define customTags array`)}if(Array.isArray(e))for(let a of e)
s=s.concat(a);else typeof e=="function"&&(s=e(s.slice()));return i&&(s=s.concat(Wo.merge)),s.reduce((a,n)=>{let r=typeof n=="string"?up[n]:n;if(!r){let d=JSON.stringify(
n),l=Object.keys(up).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${d}; use one of ${l}`)}return a.includes(r)||a.push(r),a},[])}Dc.
coreKnownTags=z1;Dc.getTags=B1});var Fc=Q(bp=>{"use strict";var Mc=Oe(),K1=Bi(),G1=Ki(),J1=Uo(),pa=vp(),H1=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Uc=class e{constructor({compat:t,customTags:i,merge:o,
resolveKnownTags:s,schema:a,sortMapEntries:n,toStringDefaults:r}){this.compat=Array.isArray(t)?pa.getTags(t,"compat"):t?pa.getTags(null,t):null,this.name=typeof a==
"string"&&a||"core",this.knownTags=s?pa.coreKnownTags:{},this.tags=pa.getTags(i,this.name,o),this.toStringOptions=r??null,Object.defineProperty(this,Mc.MAP,{value:K1.
map}),Object.defineProperty(this,Mc.SCALAR,{value:J1.string}),Object.defineProperty(this,Mc.SEQ,{value:G1.seq}),this.sortMapEntries=typeof n=="function"?n:n===!0?
H1:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};bp.Schema=Uc});var kp=Q(wp=>{"use strict";var Y1=Oe(),jc=Lo(),zo=$o();function Z1(e,t){let i=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let d=e.directives.toString(
e);d?(i.push(d),o=!0):e.directives.docStart&&(o=!0)}o&&i.push("---");let s=jc.createStringifyContext(e,t),{commentString:a}=s.options;if(e.commentBefore){i.length!==
1&&i.unshift("");let d=a(e.commentBefore);i.unshift(zo.indentComment(d,""))}let n=!1,r=null;if(e.contents){if(Y1.isNode(e.contents)){if(e.contents.spaceBefore&&
o&&i.push(""),e.contents.commentBefore){let p=a(e.contents.commentBefore);i.push(zo.indentComment(p,""))}s.forceBlockIndent=!!e.comment,r=e.contents.comment}let d=r?
void 0:()=>n=!0,l=jc.stringify(e.contents,s,()=>r=null,d);r&&(l+=zo.lineComment(l,"",a(r))),(l[0]==="|"||l[0]===">")&&i[i.length-1]==="---"?i[i.length-1]=`--- ${l}`:
i.push(l)}else i.push(jc.stringify(e.contents,s));if(e.directives?.docEnd)if(e.comment){let d=a(e.comment);d.includes(`
`)?(i.push("..."),i.push(zo.indentComment(d,""))):i.push(`... ${d}`)}else i.push("...");else{let d=e.comment;d&&n&&(d=d.replace(/^\n+/,"")),d&&((!n||r)&&i[i.length-
1]!==""&&i.push(""),i.push(zo.indentComment(a(d),"")))}return i.join(`
`)+`
`}wp.stringifyDocument=Z1});var Bo=Q(Ap=>{"use strict";var X1=To(),Ji=Ns(),Ur=Oe(),Q1=Kn(),eS=Vn(),tS=Fc(),rS=kp(),qc=Ts(),nS=Bl(),iS=Co(),Vc=zl(),Wc=class e{constructor(t,i,o){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ur.NODE_TYPE,{value:Ur.DOC});let s=null;typeof i=="function"||Array.isArray(i)?
s=i:o===void 0&&i&&(o=i,i=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},o);this.options=a;let{version:n}=a;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.explicit&&(n=this.directives.yaml.
version)):this.directives=new Vc.Directives({version:n}),this.setSchema(n,o),this.contents=t===void 0?null:this.createNode(t,s,o)}clone(){let t=Object.create(e.
prototype,{[Ur.NODE_TYPE]:{value:Ur.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Ur.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Hi(this.contents)&&this.contents.add(t)}addIn(t,i){Hi(this.
contents)&&this.contents.addIn(t,i)}createAlias(t,i){if(!t.anchor){let o=qc.anchorNames(this);t.anchor=!i||o.has(i)?qc.findNewAnchor(i||"a",o):i}return new X1.Alias(
t.anchor)}createNode(t,i,o){let s;if(typeof i=="function")t=i.call({"":t},"",t),s=i;else if(Array.isArray(i)){let w=k=>typeof k=="number"||k instanceof String||
k instanceof Number,v=i.filter(w).map(String);v.length>0&&(i=i.concat(v)),s=i}else o===void 0&&i&&(o=i,i=void 0);let{aliasDuplicateObjects:a,anchorPrefix:n,flow:r,
keepUndefined:d,onTagObj:l,tag:p}=o??{},{onAnchor:m,setAnchors:u,sourceObjects:h}=qc.createNodeAnchors(this,n||"a"),y={aliasDuplicateObjects:a??!0,keepUndefined:d??
!1,onAnchor:m,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:h},g=iS.createNode(t,p,y);return r&&Ur.isCollection(g)&&(g.flow=!0),u(),g}createPair(t,i,o={}){
let s=this.createNode(t,null,o),a=this.createNode(i,null,o);return new Q1.Pair(s,a)}delete(t){return Hi(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ji.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Hi(this.contents)?this.contents.deleteIn(t):!1}get(t,i){return Ur.isCollection(this.contents)?this.
contents.get(t,i):void 0}getIn(t,i){return Ji.isEmptyPath(t)?!i&&Ur.isScalar(this.contents)?this.contents.value:this.contents:Ur.isCollection(this.contents)?this.
contents.getIn(t,i):void 0}has(t){return Ur.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ji.isEmptyPath(t)?this.contents!==void 0:Ur.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,i){this.contents==null?this.contents=Ji.collectionFromPath(this.schema,[t],i):Hi(this.contents)&&this.contents.set(
t,i)}setIn(t,i){Ji.isEmptyPath(t)?this.contents=i:this.contents==null?this.contents=Ji.collectionFromPath(this.schema,Array.from(t),i):Hi(this.contents)&&this.contents.
setIn(t,i)}setSchema(t,i={}){typeof t=="number"&&(t=String(t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Vc.
Directives({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Vc.Directives({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let s=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(i.schema instanceof Object)this.schema=i.schema;else if(o)this.schema=
new tS.Schema(Object.assign(o,i));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:i,mapAsMap:o,
maxAliasCount:s,onAnchor:a,reviver:n}={}){let r={anchors:new Map,doc:this,keep:!t,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},d=eS.toJS(
this.contents,i??"",r);if(typeof a=="function")for(let{count:l,res:p}of r.anchors.values())a(p,l);return typeof n=="function"?nS.applyReviver(n,{"":d},"",d):d}toJSON(t,i){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:i})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let i=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${i}`)}return rS.stringifyDocument(this,t)}};function Hi(e){if(Ur.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Ap.Document=Wc});var Jo=Q(Go=>{"use strict";var Ko=class extends Error{constructor(t,i,o,s){super(),this.name=t,this.code=o,this.message=s,this.pos=i}},zc=class extends Ko{constructor(t,i,o){
super("YAMLParseError",t,i,o)}},Bc=class extends Ko{constructor(t,i,o){super("YAMLWarning",t,i,o)}},oS=(e,t)=>i=>{if(i.pos[0]===-1)return;i.linePos=i.pos.map(r=>t.
linePos(r));let{line:o,col:s}=i.linePos[0];i.message+=` at line ${o}, column ${s}`;let a=s-1,n=e.substring(t.lineStarts[o-1],t.lineStarts[o]).replace(/[\n\r]+$/,
"");if(a>=60&&n.length>80){let r=Math.min(a-39,n.length-79);n="\u2026"+n.substring(r),a-=r-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(n.substring(
0,a))){let r=e.substring(t.lineStarts[o-2],t.lineStarts[o-1]);r.length>80&&(r=r.substring(0,79)+`\u2026
`),n=r+n}if(/[^ ]/.test(n)){let r=1,d=i.linePos[1];d?.line===o&&d.col>s&&(r=Math.max(1,Math.min(d.col-s,80-a)));let l=" ".repeat(a)+"^".repeat(r);i.message+=`:

${n}
${l}
`}};Go.YAMLError=Ko;Go.YAMLParseError=zc;Go.YAMLWarning=Bc;Go.prettifyError=oS});var Ho=Q(Sp=>{"use strict";function sS(e,{flow:t,indicator:i,next:o,offset:s,onError:a,parentIndent:n,startOnNewline:r}){let d=!1,l=r,p=r,m="",u="",h=!1,y=!1,g=null,
w=null,v=null,k=null,A=null,x=null,S=null;for(let I of e)switch(y&&(I.type!=="space"&&I.type!=="newline"&&I.type!=="comma"&&a(I.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),g&&(l&&I.type!=="comment"&&I.type!=="newline"&&a(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),I.type){case"space":!t&&(i!=="doc-start"||o?.type!=="flow-collection")&&I.source.includes("	")&&(g=I),p=!0;break;case"comment":{p||a(I,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let oe=I.source.substring(1)||" ";m?m+=u+oe:m=oe,u="",l=!1;break}case"new\
line":l?m?m+=I.source:(!x||i!=="seq-item-ind")&&(d=!0):u+=I.source,l=!0,h=!0,(w||v)&&(k=I),p=!0;break;case"anchor":w&&a(I,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),I.source.endsWith(":")&&a(I.offset+I.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=I,S??(S=I.offset),l=!1,p=!1,y=!0;break;case"\
tag":{v&&a(I,"MULTIPLE_TAGS","A node can have at most one tag"),v=I,S??(S=I.offset),l=!1,p=!1,y=!0;break}case i:(w||v)&&a(I,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${I.source} indicator`),x&&a(I,"UNEXPECTED_TOKEN",`Unexpected ${I.source} in ${t??"collection"}`),x=I,l=i==="seq-item-ind"||i==="explicit-key-i\
nd",p=!1;break;case"comma":if(t){A&&a(I,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),A=I,l=!1,p=!1;break}default:a(I,"UNEXPECTED_TOKEN",`Unexpected ${I.type} toke\
n`),l=!1,p=!1}let O=e[e.length-1],L=O?O.offset+O.source.length:s;return y&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!==
"")&&a(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=n||o?.type==="block-map"||o?.type==="bl\
ock-seq")&&a(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:x,spaceBefore:d,comment:m,hasNewline:h,anchor:w,tag:v,newlineAfterProp:k,end:L,
start:S??L}}Sp.resolveProps=sS});var ma=Q(Pp=>{"use strict";function Kc(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let i of t.start)if(i.type==="n\
ewline")return!0;if(t.sep){for(let i of t.sep)if(i.type==="newline")return!0}if(Kc(t.key)||Kc(t.value))return!0}return!1;default:return!0}}Pp.containsNewline=Kc});var Gc=Q(xp=>{"use strict";var aS=ma();function lS(e,t,i){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&aS.containsNewline(
t)&&i(o,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}xp.flowIndentCheck=lS});var Jc=Q(Rp=>{"use strict";var Ip=Oe();function cS(e,t,i){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let s=typeof o=="function"?o:(a,n)=>a===n||Ip.isScalar(
a)&&Ip.isScalar(n)&&a.value===n.value;return t.some(a=>s(a.key,i))}Rp.mapIncludes=cS});var Np=Q(_p=>{"use strict";var Op=Kn(),dS=Jn(),Tp=Ho(),uS=ma(),Cp=Gc(),fS=Jc(),$p="All mapping items must start at the same column";function pS({composeNode:e,composeEmptyNode:t},i,o,s,a){
let n=a?.nodeClass??dS.YAMLMap,r=new n(i.schema);i.atRoot&&(i.atRoot=!1);let d=o.offset,l=null;for(let p of o.items){let{start:m,key:u,sep:h,value:y}=p,g=Tp.resolveProps(
m,{indicator:"explicit-key-ind",next:u??h?.[0],offset:d,onError:s,parentIndent:o.indent,startOnNewline:!0}),w=!g.found;if(w){if(u&&(u.type==="block-seq"?s(d,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==o.indent&&s(d,"BAD_INDENT",$p)),!g.anchor&&!g.tag&&!h){
l=g.end,g.comment&&(r.comment?r.comment+=`
`+g.comment:r.comment=g.comment);continue}(g.newlineAfterProp||uS.containsNewline(u))&&s(u??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==o.indent&&s(d,"BAD_INDENT",$p);i.atKey=!0;let v=g.end,k=u?e(i,u,g,s):t(i,v,m,null,g,s);i.schema.compat&&Cp.flowIndentCheck(
o.indent,u,s),i.atKey=!1,fS.mapIncludes(i,r.items,k)&&s(v,"DUPLICATE_KEY","Map keys must be unique");let A=Tp.resolveProps(h??[],{indicator:"map-value-ind",next:y,
offset:k.range[2],onError:s,parentIndent:o.indent,startOnNewline:!u||u.type==="block-scalar"});if(d=A.end,A.found){w&&(y?.type==="block-map"&&!A.hasNewline&&s(d,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),i.options.strict&&g.start<A.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let x=y?e(i,y,A,s):t(i,d,h,null,A,s);i.schema.compat&&Cp.flowIndentCheck(
o.indent,y,s),d=x.range[2];let S=new Op.Pair(k,x);i.options.keepSourceTokens&&(S.srcToken=p),r.items.push(S)}else{w&&s(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),A.comment&&(k.comment?k.comment+=`
`+A.comment:k.comment=A.comment);let x=new Op.Pair(k);i.options.keepSourceTokens&&(x.srcToken=p),r.items.push(x)}}return l&&l<d&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),r.range=[o.offset,d,l??d],r}_p.resolveBlockMap=pS});var Lp=Q(Ep=>{"use strict";var mS=Hn(),hS=Ho(),yS=Gc();function gS({composeNode:e,composeEmptyNode:t},i,o,s,a){let n=a?.nodeClass??mS.YAMLSeq,r=new n(i.schema);
i.atRoot&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let d=o.offset,l=null;for(let{start:p,value:m}of o.items){let u=hS.resolveProps(p,{indicator:"seq-item-ind",next:m,
offset:d,onError:s,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||m)m?.type==="block-seq"?s(u.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(d,"MISSING_CHAR","Sequence item without - indicator");else{l=u.end,u.comment&&(r.comment=u.comment);continue}let h=m?e(i,m,u,s):
t(i,u.end,p,null,u,s);i.schema.compat&&yS.flowIndentCheck(o.indent,m,s),d=h.range[2],r.items.push(h)}return r.range=[o.offset,d,l??d],r}Ep.resolveBlockSeq=gS});var Yi=Q(Dp=>{"use strict";function vS(e,t,i,o){let s="";if(e){let a=!1,n="";for(let r of e){let{source:d,type:l}=r;switch(l){case"space":a=!0;break;case"commen\
t":{i&&!a&&o(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=d.substring(1)||" ";s?s+=n+p:s=p,n="";break}case"n\
ewline":s&&(n+=d),a=!0;break;default:o(r,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=d.length}}return{comment:s,offset:t}}Dp.resolveEnd=vS});var jp=Q(Fp=>{"use strict";var bS=Oe(),wS=Kn(),Mp=Jn(),kS=Hn(),AS=Yi(),Up=Ho(),SS=ma(),PS=Jc(),Hc="Block collections are not allowed within flow collections",Yc=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function xS({composeNode:e,composeEmptyNode:t},i,o,s,a){let n=o.start.source==="{",r=n?"flow map":"flow sequence",d=a?.
nodeClass??(n?Mp.YAMLMap:kS.YAMLSeq),l=new d(i.schema);l.flow=!0;let p=i.atRoot;p&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let m=o.offset+o.start.source.length;for(let w=0;w<
o.items.length;++w){let v=o.items[w],{start:k,key:A,sep:x,value:S}=v,O=Up.resolveProps(k,{flow:r,indicator:"explicit-key-ind",next:A??x?.[0],offset:m,onError:s,
parentIndent:o.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!x&&!S){w===0&&O.comma?s(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${r}`):w<o.items.
length-1&&s(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${r}`),O.comment&&(l.comment?l.comment+=`
`+O.comment:l.comment=O.comment),m=O.end;continue}!n&&i.options.strict&&SS.containsNewline(A)&&s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(w===0)O.comma&&s(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${r}`);else if(O.comma||s(O.start,"MISSING_CHAR",`Missing , betw\
een ${r} items`),O.comment){let L="";e:for(let I of k)switch(I.type){case"comma":case"space":break;case"comment":L=I.source.substring(1);break e;default:break e}
if(L){let I=l.items[l.items.length-1];bS.isPair(I)&&(I=I.value??I.key),I.comment?I.comment+=`
`+L:I.comment=L,O.comment=O.comment.substring(L.length+1)}}if(!n&&!x&&!O.found){let L=S?e(i,S,O,s):t(i,O.end,x,null,O,s);l.items.push(L),m=L.range[2],Yc(S)&&s(L.
range,"BLOCK_IN_FLOW",Hc)}else{i.atKey=!0;let L=O.end,I=A?e(i,A,O,s):t(i,L,k,null,O,s);Yc(A)&&s(I.range,"BLOCK_IN_FLOW",Hc),i.atKey=!1;let oe=Up.resolveProps(x??
[],{flow:r,indicator:"map-value-ind",next:S,offset:I.range[2],onError:s,parentIndent:o.indent,startOnNewline:!1});if(oe.found){if(!n&&!O.found&&i.options.strict){
if(x)for(let Z of x){if(Z===oe.found)break;if(Z.type==="newline"){s(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}O.start<oe.found.offset-1024&&s(oe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence k\
ey")}}else S&&("source"in S&&S.source?.[0]===":"?s(S,"MISSING_CHAR",`Missing space after : in ${r}`):s(oe.start,"MISSING_CHAR",`Missing , or : between ${r} item\
s`));let Y=S?e(i,S,oe,s):oe.found?t(i,oe.end,x,null,oe,s):null;Y?Yc(S)&&s(Y.range,"BLOCK_IN_FLOW",Hc):oe.comment&&(I.comment?I.comment+=`
`+oe.comment:I.comment=oe.comment);let fe=new wS.Pair(I,Y);if(i.options.keepSourceTokens&&(fe.srcToken=v),n){let Z=l;PS.mapIncludes(i,Z.items,I)&&s(L,"DUPLICATE\
_KEY","Map keys must be unique"),Z.items.push(fe)}else{let Z=new Mp.YAMLMap(i.schema);Z.flow=!0,Z.items.push(fe);let ie=(Y??I).range;Z.range=[I.range[0],ie[1],ie[2]],
l.items.push(Z)}m=Y?Y.range[2]:oe.end}}let u=n?"}":"]",[h,...y]=o.end,g=m;if(h?.source===u)g=h.offset+h.source.length;else{let w=r[0].toUpperCase()+r.substring(
1),v=p?`${w} must end with a ${u}`:`${w} in block collection must be sufficiently indented and end with a ${u}`;s(m,p?"MISSING_CHAR":"BAD_INDENT",v),h&&h.source.
length!==1&&y.unshift(h)}if(y.length>0){let w=AS.resolveEnd(y,g,i.options.strict,s);w.comment&&(l.comment?l.comment+=`
`+w.comment:l.comment=w.comment),l.range=[o.offset,g,w.offset]}else l.range=[o.offset,g,g];return l}Fp.resolveFlowCollection=xS});var Vp=Q(qp=>{"use strict";var IS=Oe(),RS=mt(),OS=Jn(),TS=Hn(),CS=Np(),$S=Lp(),_S=jp();function Zc(e,t,i,o,s,a){let n=i.type==="block-map"?CS.resolveBlockMap(e,
t,i,o,a):i.type==="block-seq"?$S.resolveBlockSeq(e,t,i,o,a):_S.resolveFlowCollection(e,t,i,o,a),r=n.constructor;return s==="!"||s===r.tagName?(n.tag=r.tagName,n):
(s&&(n.tag=s),n)}function NS(e,t,i,o,s){let a=o.tag,n=a?t.directives.tagName(a.source,u=>s(a,"TAG_RESOLVE_FAILED",u)):null;if(i.type==="block-seq"){let{anchor:u,
newlineAfterProp:h}=o,y=u&&a?u.offset>a.offset?u:a:u??a;y&&(!h||h.offset<y.offset)&&s(y,"MISSING_CHAR","Missing newline after block sequence props")}let r=i.type===
"block-map"?"map":i.type==="block-seq"?"seq":i.start.source==="{"?"map":"seq";if(!a||!n||n==="!"||n===OS.YAMLMap.tagName&&r==="map"||n===TS.YAMLSeq.tagName&&r===
"seq")return Zc(e,t,i,s,n);let d=t.schema.tags.find(u=>u.tag===n&&u.collection===r);if(!d){let u=t.schema.knownTags[n];if(u?.collection===r)t.schema.tags.push(Object.
assign({},u,{default:!1})),d=u;else return u?s(a,"BAD_COLLECTION_TYPE",`${u.tag} used for ${r} collection, but expects ${u.collection??"scalar"}`,!0):s(a,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${n}`,!0),Zc(e,t,i,s,n)}let l=Zc(e,t,i,s,n,d),p=d.resolve?.(l,u=>s(a,"TAG_RESOLVE_FAILED",u),t.options)??l,m=IS.isNode(p)?p:new RS.
Scalar(p);return m.range=l.range,m.tag=n,d?.format&&(m.format=d.format),m}qp.composeCollection=NS});var Qc=Q(Wp=>{"use strict";var Xc=mt();function ES(e,t,i){let o=t.offset,s=LS(t,e.options.strict,i);if(!s)return{value:"",type:null,comment:"",range:[o,o,o]};let a=s.
mode===">"?Xc.Scalar.BLOCK_FOLDED:Xc.Scalar.BLOCK_LITERAL,n=t.source?DS(t.source):[],r=n.length;for(let g=n.length-1;g>=0;--g){let w=n[g][1];if(w===""||w==="\r")
r=g;else break}if(r===0){let g=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"",w=o+s.length;return t.source&&(w+=t.source.length),{value:g,type:a,comment:s.comment,range:[o,w,w]}}let d=t.indent+s.indent,
l=t.offset+s.length,p=0;for(let g=0;g<r;++g){let[w,v]=n[g];if(v===""||v==="\r")s.indent===0&&w.length>d&&(d=w.length);else{w.length<d&&i(l+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(d=w.length),p=g,d===0&&!e.atRoot&&i(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=w.length+v.length+1}for(let g=n.length-1;g>=r;--g)n[g][0].length>d&&(r=g+1);let m="",u="",
h=!1;for(let g=0;g<p;++g)m+=n[g][0].slice(d)+`
`;for(let g=p;g<r;++g){let[w,v]=n[g];l+=w.length+v.length+1;let k=v[v.length-1]==="\r";if(k&&(v=v.slice(0,-1)),v&&w.length<d){let x=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;i(l-v.length-(k?2:1),"BAD_INDENT",x),w=""}a===Xc.Scalar.BLOCK_LITERAL?(m+=
u+w.slice(d)+v,u=`
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
`}let y=o+s.length+t.source.length;return{value:m,type:a,comment:s.comment,range:[o,y,y]}}function LS({offset:e,props:t},i,o){if(t[0].type!=="block-scalar-heade\
r")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],a=s[0],n=0,r="",d=-1;for(let u=1;u<s.length;++u){let h=s[u];if(!r&&(h==="\
-"||h==="+"))r=h;else{let y=Number(h);!n&&y?n=y:d===-1&&(d=e+u)}}d!==-1&&o(d,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,
p="",m=s.length;for(let u=1;u<t.length;++u){let h=t[u];switch(h.type){case"space":l=!0;case"newline":m+=h.source.length;break;case"comment":i&&!l&&o(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),m+=h.source.length,p=h.source.substring(1);break;case"error":o(h,"UNEXPECTED_TOK\
EN",h.message),m+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;o(h,"UNEXPECTED_TOKEN",y);let g=h.source;g&&typeof g==
"string"&&(m+=g.length)}}}return{mode:a,indent:n,chomp:r,comment:p,length:m}}function DS(e){let t=e.split(/\n( *)/),i=t[0],o=i.match(/^( *)/),a=[o?.[1]?[o[1],i.
slice(o[1].length)]:["",i]];for(let n=1;n<t.length;n+=2)a.push([t[n],t[n+1]]);return a}Wp.resolveBlockScalar=ES});var td=Q(Bp=>{"use strict";var ed=mt(),MS=Yi();function US(e,t,i){let{offset:o,type:s,source:a,end:n}=e,r,d,l=(u,h,y)=>i(o+u,h,y);switch(s){case"scalar":r=ed.Scalar.
PLAIN,d=FS(a,l);break;case"single-quoted-scalar":r=ed.Scalar.QUOTE_SINGLE,d=jS(a,l);break;case"double-quoted-scalar":r=ed.Scalar.QUOTE_DOUBLE,d=qS(a,l);break;default:
return i(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[o,o+a.length,o+a.length]}}let p=o+a.length,
m=MS.resolveEnd(n,p,t,i);return{value:d,type:r,comment:m.comment,range:[o,p,m.offset]}}function FS(e,t){let i="";switch(e[0]){case"	":i="a tab character";break;case"\
,":i="flow indicator character ,";break;case"%":i="directive indicator character %";break;case"|":case">":{i=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{i=`reserved character ${e[0]}`;break}}return i&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${i}`),zp(e)}function jS(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),zp(e.slice(1,-1)).replace(/''/g,"'")}function zp(e){let t=/(.*?)\r?\n/sy,i=t.exec(e);if(!i)
return e;let o,s;try{o=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let a=i[1].replace(o,""),
n=" ",r=t.lastIndex;for(;i=t.exec(e);){let l=i[1].replace(s,"");l===""?n===`
`?a+=n:n=`
`:(a+=n+l,n=" "),r=t.lastIndex}let d=/[ \t]*(.*)/sy;return d.lastIndex=r,i=d.exec(e),a+n+(i?.[1]??"")}function qS(e,t){let i="";for(let o=1;o<e.length-1;++o){let s=e[o];
if(!(s==="\r"&&e[o+1]===`
`))if(s===`
`){let{fold:a,offset:n}=VS(e,o);i+=a,o=n}else if(s==="\\"){let a=e[++o],n=WS[a];if(n)i+=n;else if(a===`
`)for(a=e[o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="\r"&&e[o+1]===`
`)for(a=e[++o+1];a===" "||a==="	";)a=e[++o+1];else if(a==="x"||a==="u"||a==="U"){let r=a==="x"?2:a==="u"?4:8;i+=zS(e,o+1,r,t),o+=r}else{let r=e.substr(o-1,2);t(
o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),i+=r}}else if(s===" "||s==="	"){let a=o,n=e[o+1];for(;n===" "||n==="	";)n=e[++o+1];n!==`
`&&!(n==="\r"&&e[o+2]===`
`)&&(i+=o>a?e.slice(a,o+1):s)}else i+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),i}function VS(e,t){let i="",
o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(i+=`
`),t+=1,o=e[t+1];return i||(i=" "),{fold:i,offset:t}}var WS={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function zS(e,t,i,o){let s=e.substr(t,i),n=s.length===i&&
/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(n)}catch{let r=e.substr(t-2,i+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${r}`),r}}Bp.resolveFlowScalar=US});var Jp=Q(Gp=>{"use strict";var ki=Oe(),Kp=mt(),BS=Qc(),KS=td();function GS(e,t,i,o){let{value:s,type:a,comment:n,range:r}=t.type==="block-scalar"?BS.resolveBlockScalar(
e,t,o):KS.resolveFlowScalar(t,e.options.strict,o),d=i?e.directives.tagName(i.source,m=>o(i,"TAG_RESOLVE_FAILED",m)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[ki.
SCALAR]:d?l=JS(e.schema,s,d,i,o):t.type==="scalar"?l=HS(e,s,t,o):l=e.schema[ki.SCALAR];let p;try{let m=l.resolve(s,u=>o(i??t,"TAG_RESOLVE_FAILED",u),e.options);
p=ki.isScalar(m)?m:new Kp.Scalar(m)}catch(m){let u=m instanceof Error?m.message:String(m);o(i??t,"TAG_RESOLVE_FAILED",u),p=new Kp.Scalar(s)}return p.range=r,p.source=
s,a&&(p.type=a),d&&(p.tag=d),l.format&&(p.format=l.format),n&&(p.comment=n),p}function JS(e,t,i,o,s){if(i==="!")return e[ki.SCALAR];let a=[];for(let r of e.tags)
if(!r.collection&&r.tag===i)if(r.default&&r.test)a.push(r);else return r;for(let r of a)if(r.test?.test(t))return r;let n=e.knownTags[i];return n&&!n.collection?
(e.tags.push(Object.assign({},n,{default:!1,test:void 0})),n):(s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,i!=="tag:yaml.org,2002:str"),e[ki.SCALAR])}function HS({
atKey:e,directives:t,schema:i},o,s,a){let n=i.tags.find(r=>(r.default===!0||e&&r.default==="key")&&r.test?.test(o))||i[ki.SCALAR];if(i.compat){let r=i.compat.find(
d=>d.default&&d.test?.test(o))??i[ki.SCALAR];if(n.tag!==r.tag){let d=t.tagString(n.tag),l=t.tagString(r.tag),p=`Value may be parsed as either ${d} or ${l}`;a(s,
"TAG_RESOLVE_FAILED",p,!0)}}return n}Gp.composeScalar=GS});var Yp=Q(Hp=>{"use strict";function YS(e,t,i){if(t){i??(i=t.length);for(let o=i-1;o>=0;--o){let s=t[o];switch(s.type){case"space":case"comment":case"newline":e-=
s.source.length;continue}for(s=t[++o];s?.type==="space";)e+=s.source.length,s=t[++o];break}}return e}Hp.emptyScalarPosition=YS});var Qp=Q(nd=>{"use strict";var ZS=To(),XS=Oe(),QS=Vp(),Zp=Jp(),eP=Yi(),tP=Yp(),rP={composeNode:Xp,composeEmptyNode:rd};function Xp(e,t,i,o){let s=e.atKey,{spaceBefore:a,
comment:n,anchor:r,tag:d}=i,l,p=!0;switch(t.type){case"alias":l=nP(e,t,o),(r||d)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Zp.composeScalar(e,t,d,o),r&&(l.anchor=r.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=QS.composeCollection(rP,e,t,i,o),r&&(l.anchor=r.source.substring(1))}catch(m){let u=m instanceof Error?m.message:
String(m);o(t,"RESOURCE_EXHAUSTION",u)}break;default:{let m=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",m),p=!1}}return l??
(l=rd(e,t.offset,void 0,null,i,o)),r&&l.anchor===""&&o(r,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!XS.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&o(d??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),a&&(l.spaceBefore=!0),n&&(t.type==="scal\
ar"&&t.source===""?l.comment=n:l.commentBefore=n),e.options.keepSourceTokens&&p&&(l.srcToken=t),l}function rd(e,t,i,o,{spaceBefore:s,comment:a,anchor:n,tag:r,end:d},l){
let p={type:"scalar",offset:tP.emptyScalarPosition(t,i,o),indent:-1,source:""},m=Zp.composeScalar(e,p,r,l);return n&&(m.anchor=n.source.substring(1),m.anchor===
""&&l(n,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(m.spaceBefore=!0),a&&(m.comment=a,m.range[2]=d),m}function nP({options:e},{offset:t,source:i,end:o},s){
let a=new ZS.Alias(i.substring(1));a.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&s(t+i.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let n=t+i.length,r=eP.resolveEnd(o,n,e.strict,s);return a.range=[t,n,r.offset],r.comment&&(a.comment=r.comment),a}nd.composeEmptyNode=
rd;nd.composeNode=Xp});var rm=Q(tm=>{"use strict";var iP=Bo(),em=Qp(),oP=Yi(),sP=Ho();function aP(e,t,{offset:i,start:o,value:s,end:a},n){let r=Object.assign({_directives:t},e),d=new iP.
Document(void 0,r),l={atKey:!1,atRoot:!0,directives:d.directives,options:d.options,schema:d.schema},p=sP.resolveProps(o,{indicator:"doc-start",next:s??a?.[0],offset:i,
onError:n,parentIndent:0,startOnNewline:!0});p.found&&(d.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&n(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),d.contents=s?em.composeNode(l,s,p,n):em.composeEmptyNode(l,p.end,o,null,p,n);let m=d.
contents.range[2],u=oP.resolveEnd(a,m,!1,n);return u.comment&&(d.comment=u.comment),d.range=[i,m,u.offset],d}tm.composeDoc=aP});var od=Q(om=>{"use strict";var lP=require("process"),cP=zl(),dP=Bo(),Yo=Jo(),nm=Oe(),uP=rm(),fP=Yi();function Zo(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:i}=e;return[t,t+(typeof i=="string"?i.length:1)]}function im(e){let t="",i=!1,o=!1;for(let s=0;s<
e.length;++s){let a=e[s];switch(a[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(a.substring(1)||" "),i=!0,o=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),i=!1;break;default:i||(o=!0),i=!1}}return{comment:t,afterEmptyLine:o}}var id=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(i,o,s,a)=>{let n=Zo(i);a?this.warnings.push(new Yo.YAMLWarning(
n,o,s)):this.errors.push(new Yo.YAMLParseError(n,o,s))},this.directives=new cP.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,i){let{comment:o,
afterEmptyLine:s}=im(this.prelude);if(o){let a=t.contents;if(i)t.comment=t.comment?`${t.comment}
${o}`:o;else if(s||t.directives.docStart||!a)t.commentBefore=o;else if(nm.isCollection(a)&&!a.flow&&a.items.length>0){let n=a.items[0];nm.isPair(n)&&(n=n.key);let r=n.
commentBefore;n.commentBefore=r?`${o}
${r}`:o}else{let n=a.commentBefore;a.commentBefore=n?`${o}
${n}`:o}}if(i){for(let a=0;a<this.errors.length;++a)t.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)t.warnings.push(this.warnings[a])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:im(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,i=!1,o=-1){for(let s of t)yield*this.next(s);yield*this.end(i,o)}*next(t){switch(lP.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(i,o,s)=>{let a=Zo(t);a[0]+=i,this.onError(a,"BAD_DIRECTIVE",o,s)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let i=uP.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!i.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(i,!1),this.doc&&(yield this.doc),this.doc=i,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let i=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,o=new Yo.YAMLParseError(Zo(t),"UNEXPECTED_TOKEN",i);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"do\
c-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new Yo.YAMLParseError(Zo(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.
docEnd=!0;let i=fP.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),i.comment){let o=this.doc.comment;
this.doc.comment=o?`${o}
${i.comment}`:i.comment}this.doc.range[2]=i.offset;break}default:this.errors.push(new Yo.YAMLParseError(Zo(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,i=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),s=new dP.Document(
void 0,o);this.atDirectives&&this.onError(i,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,i,i],this.decorate(s,!1),yield s}}};om.Composer=id});var lm=Q(ha=>{"use strict";var pP=Qc(),mP=td(),hP=Jo(),sm=Eo();function yP(e,t=!0,i){if(e){let o=(s,a,n)=>{let r=typeof s=="number"?s:Array.isArray(s)?s[0]:s.offset;
if(i)i(r,a,n);else throw new hP.YAMLParseError([r,r+1],a,n)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return mP.resolveFlowScalar(
e,t,o);case"block-scalar":return pP.resolveBlockScalar({options:{strict:t}},e,o)}}return null}function gP(e,t){let{implicitKey:i=!1,indent:o,inFlow:s=!1,offset:a=-1,
type:n="PLAIN"}=t,r=sm.stringifyString({type:n,value:e},{implicitKey:i,indent:o>0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}}),d=t.end??[{type:"\
newline",offset:-1,indent:o,source:`
`}];switch(r[0]){case"|":case">":{let l=r.indexOf(`
`),p=r.substring(0,l),m=r.substring(l+1)+`
`,u=[{type:"block-scalar-header",offset:a,indent:o,source:p}];return am(u,d)||u.push({type:"newline",offset:-1,indent:o,source:`
`}),{type:"block-scalar",offset:a,indent:o,props:u,source:m}}case'"':return{type:"double-quoted-scalar",offset:a,indent:o,source:r,end:d};case"'":return{type:"s\
ingle-quoted-scalar",offset:a,indent:o,source:r,end:d};default:return{type:"scalar",offset:a,indent:o,source:r,end:d}}}function vP(e,t,i={}){let{afterKey:o=!1,implicitKey:s=!1,
inFlow:a=!1,type:n}=i,r="indent"in e?e.indent:null;if(o&&typeof r=="number"&&(r+=2),!n)switch(e.type){case"single-quoted-scalar":n="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":n="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
n=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:n="PLAIN"}let d=sm.stringifyString({type:n,value:t},{implicitKey:s||r===null,indent:r!==null&&r>
0?" ".repeat(r):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}});switch(d[0]){case"|":case">":bP(e,d);break;case'"':sd(e,d,"double-quoted-scalar");break;case"\
'":sd(e,d,"single-quoted-scalar");break;default:sd(e,d,"scalar")}}function bP(e,t){let i=t.indexOf(`
`),o=t.substring(0,i),s=t.substring(i+1)+`
`;if(e.type==="block-scalar"){let a=e.props[0];if(a.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a.source=o,e.source=s}else{let{offset:a}=e,
n="indent"in e?e.indent:-1,r=[{type:"block-scalar-header",offset:a,indent:n,source:o}];am(r,"end"in e?e.end:void 0)||r.push({type:"newline",offset:-1,indent:n,source:`\

`});for(let d of Object.keys(e))d!=="type"&&d!=="offset"&&delete e[d];Object.assign(e,{type:"block-scalar",indent:n,props:r,source:s})}}function am(e,t){if(t)for(let i of t)
switch(i.type){case"space":case"comment":e.push(i);break;case"newline":return e.push(i),!0}return!1}function sd(e,t,i){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=i,e.source=t;break;case"block-scalar":{let o=e.props.slice(1),s=t.length;e.props[0].type==="block-scalar-header"&&
(s-=e.props[0].source.length);for(let a of o)a.offset+=s;delete e.props,Object.assign(e,{type:i,source:t,end:o});break}case"block-map":case"block-seq":{let s={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:i,source:t,end:[s]});break}default:{let o="indent"in e?e.indent:-1,s="end"in e&&Array.isArray(e.end)?e.end.filter(a=>a.type===
"space"||a.type==="comment"||a.type==="newline"):[];for(let a of Object.keys(e))a!=="type"&&a!=="offset"&&delete e[a];Object.assign(e,{type:i,indent:o,source:t,
end:s})}}}ha.createScalarToken=gP;ha.resolveAsScalar=yP;ha.setScalarValue=vP});var dm=Q(cm=>{"use strict";var wP=e=>"type"in e?ga(e):ya(e);function ga(e){switch(e.type){case"block-scalar":{let t="";for(let i of e.props)t+=ga(i);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let i of e.items)t+=ya(i);return t}case"flow-collection":{let t=e.start.source;for(let i of e.items)t+=ya(i);
for(let i of e.end)t+=i.source;return t}case"document":{let t=ya(e);if(e.end)for(let i of e.end)t+=i.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let i of e.end)t+=i.source;return t}}}function ya({start:e,key:t,sep:i,value:o}){let s="";for(let a of e)s+=a.source;if(t&&(s+=ga(t)),i)for(let a of i)s+=a.
source;return o&&(s+=ga(o)),s}cm.stringify=wP});var mm=Q(pm=>{"use strict";var ad=Symbol("break visit"),kP=Symbol("skip children"),um=Symbol("remove item");function Ai(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),fm(Object.freeze([]),e,t)}Ai.BREAK=ad;Ai.SKIP=kP;Ai.REMOVE=um;Ai.itemAtPath=(e,t)=>{let i=e;for(let[o,s]of t){let a=i?.[o];if(a&&
"items"in a)i=a.items[s];else return}return i};Ai.parentCollection=(e,t)=>{let i=Ai.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],s=i?.[o];if(s&&"items"in s)return s;
throw new Error("Parent collection not found")};function fm(e,t,i){let o=i(t,e);if(typeof o=="symbol")return o;for(let s of["key","value"]){let a=t[s];if(a&&"it\
ems"in a){for(let n=0;n<a.items.length;++n){let r=fm(Object.freeze(e.concat([[s,n]])),a.items[n],i);if(typeof r=="number")n=r-1;else{if(r===ad)return ad;r===um&&
(a.items.splice(n,1),n-=1)}}typeof o=="function"&&s==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}pm.visit=Ai});var va=Q(dr=>{"use strict";var ld=lm(),AP=dm(),SP=mm(),cd="\uFEFF",dd="",ud="",fd="",PP=e=>!!e&&"items"in e,xP=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function IP(e){switch(e){case cd:return"<BOM>";case dd:return"<DOC>";case ud:return"<FL\
OW_END>";case fd:return"<SCALAR>";default:return JSON.stringify(e)}}function RP(e){switch(e){case cd:return"byte-order-mark";case dd:return"doc-mode";case ud:return"\
flow-error-end";case fd:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}dr.createScalarToken=ld.createScalarToken;dr.resolveAsScalar=ld.resolveAsScalar;dr.setScalarValue=ld.
setScalarValue;dr.stringify=AP.stringify;dr.visit=SP.visit;dr.BOM=cd;dr.DOCUMENT=dd;dr.FLOW_END=ud;dr.SCALAR=fd;dr.isCollection=PP;dr.isScalar=xP;dr.prettyToken=
IP;dr.tokenType=RP});var hd=Q(ym=>{"use strict";var Xo=va();function en(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hm=new Set("0123456789ABCDEFabcdef"),OP=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ba=new Set(",[]{}"),TP=new Set(` ,[]{}
\r	`),pd=e=>!e||TP.has(e),md=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,i=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!i;let o=this.next??"stream";for(;o&&(i||this.hasChars(1));)o=yield*this.parseNext(
o)}atLineEnd(){let t=this.pos,i=this.buffer[t];for(;i===" "||i==="	";)i=this.buffer[++t];return!i||i==="#"||i===`
`?!0:i==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let i=this.buffer[t];if(this.indentNext>0){let o=0;for(;i===" ";)i=this.buffer[++o+t];if(i==="\r"){
let s=this.buffer[o+t+1];if(s===`
`||!s&&!this.atEnd)return t+o+1}return i===`
`||o>=this.indentNext||!i&&!this.atEnd?t+o:-1}if(i==="-"||i==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&en(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Xo.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let i=t.length,o=t.indexOf("#");for(;o!==-1;){
let a=t[o-1];if(a===" "||a==="	"){i=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let a=t[i-1];if(a===" "||a==="	")i-=1;else break}let s=(yield*this.pushCount(i))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let i=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-i),yield*this.pushNewline(),"stream"}return yield Xo.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let i=this.peek(3);if((i==="---"||
i==="...")&&en(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,i==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!en(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,i]=this.peek(
2);if(!i&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&en(i)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let i=yield*this.pushIndicators();switch(t[i]){case"#":yield*this.pushCount(t.length-i);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(pd),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return i+=yield*this.parseBlockScalarHeader(),i+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-i),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,i,o=-1;do t=yield*this.pushNewline(),t>0?(i=yield*this.pushSpaces(!1),this.indentValue=o=i):i=0,i+=yield*this.pushSpaces(!0);while(t+i>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&s[0]!=="#"||o===0&&(s.startsWith("---")||s.startsWith("..."))&&en(s[3]))&&!(o===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Xo.FLOW_END,yield*this.parseLineStart();let a=0;for(;s[a]===",";)a+=yield*this.pushCount(
1),a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),s[a]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
a),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(pd),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let n=this.charAt(1);if(this.flowKey||en(n)||n===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),i=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;i!==-1&&this.buffer[i+1]==="'";)
i=this.buffer.indexOf("'",i+2);else for(;i!==-1;){let a=0;for(;this.buffer[i-1-a]==="\\";)a+=1;if(a%2===0)break;i=this.buffer.indexOf('"',i+1)}let o=this.buffer.
substring(0,i),s=o.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let a=this.continueScalar(s+1);if(a===-1)break;s=o.indexOf(`
`,a)}s!==-1&&(i=s-(o[s-1]==="\r"?2:1))}if(i===-1){if(!this.atEnd)return this.setNext("quoted-scalar");i=this.buffer.length}return yield*this.pushToIndex(i+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let i=this.buffer[++t];if(i==="+")
this.blockScalarKeep=!0;else if(i>"0"&&i<="9")this.blockScalarIndent=Number(i)-1;else if(i!=="-")break}return yield*this.pushUntil(i=>en(i)||i==="#")}*parseBlockScalar(){
let t=this.pos-1,i=0,o;e:for(let a=this.pos;o=this.buffer[a];++a)switch(o){case" ":i+=1;break;case`
`:t=a,i=0;break;case"\r":{let n=this.buffer[a+1];if(!n&&!this.atEnd)return this.setNext("block-scalar");if(n===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(i>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=i:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let a=this.continueScalar(t+1);if(a===-1)break;t=this.buffer.indexOf(`
`,a)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(o=this.buffer[s];o===" ";)o=this.buffer[++s];
if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let a=t-1,n=this.buffer[a];n==="\r"&&(n=this.buffer[--a]);let r=a;for(;n===" ";)n=this.buffer[--a];
if(n===`
`&&a>=this.pos&&a+1+i>r)t=a;else break}while(!0);return yield Xo.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,i=this.pos-1,o=this.pos-1,s;for(;s=this.buffer[++o];)if(s===":"){let a=this.buffer[o+1];if(en(a)||t&&ba.has(a))break;i=o}else if(en(s)){let a=this.buffer[o+
1];if(s==="\r"&&(a===`
`?(o+=1,s=`
`,a=this.buffer[o+1]):i=o),a==="#"||t&&ba.has(a))break;if(s===`
`){let n=this.continueScalar(o+1);if(n===-1)break;o=Math.max(o,n-2)}}else{if(t&&ba.has(s))break;i=o}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Xo.
SCALAR,yield*this.pushToIndex(i+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,i){let o=this.
buffer.slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(i&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(pd),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let i=this.
flowLevel>0,o=this.charAt(1);if(en(o)||i&&ba.has(o)){i?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,i=this.buffer[t];for(;!en(i)&&i!==">";)i=this.buffer[++t];return yield*this.
pushToIndex(i===">"?t+1:t,!1)}else{let t=this.pos+1,i=this.buffer[t];for(;i;)if(OP.has(i))i=this.buffer[++t];else if(i==="%"&&hm.has(this.buffer[t+1])&&hm.has(this.
buffer[t+2]))i=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let i=this.pos-1,o;do o=this.buffer[++i];while(o===" "||t&&o==="	");let s=i-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=i),s}*pushUntil(t){let i=this.pos,o=this.buffer[i];for(;!t(o);)o=this.buffer[++i];return yield*this.pushToIndex(i,!1)}};ym.Lexer=md});var gd=Q(gm=>{"use strict";var yd=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let i=0,o=this.lineStarts.length;
for(;i<o;){let a=i+o>>1;this.lineStarts[a]<t?i=a+1:o=a}if(this.lineStarts[i]===t)return{line:i+1,col:1};if(i===0)return{line:0,col:t};let s=this.lineStarts[i-1];
return{line:i,col:t-s+1}}}};gm.LineCounter=yd});var bd=Q(Am=>{"use strict";var CP=require("process"),vm=va(),$P=hd();function Yn(e,t){for(let i=0;i<e.length;++i)if(e[i].type===t)return!0;return!1}function bm(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function km(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function wa(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Zi(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ka(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let i=0;i<t.length;++i)
e.push(t[i])}function wm(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Yn(t.start,"explicit-key-ind")&&!Yn(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,km(t.value)?t.value.end?ka(t.value.end,t.sep):t.value.end=t.sep:ka(t.start,t.sep),delete t.sep)}var vd=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new $P.Lexer,this.onNewLine=
t}*parse(t,i=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(t,i))yield*this.next(o);i||(yield*this.end())}*next(t){if(this.source=
t,CP.env.LOG_TOKENS&&console.log("|",vm.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let i=vm.tokenType(t);if(i)
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
0),i.type==="flow-collection"&&wm(i),o.type){case"document":o.value=i;break;case"block-scalar":o.props.push(i);break;case"block-map":{let s=o.items[o.items.length-
1];if(s.value){o.items.push({start:[],key:i,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=i;else{Object.assign(s,{key:i,sep:[]}),this.onKeyLine=!s.explicitKey;
return}break}case"block-seq":{let s=o.items[o.items.length-1];s.value?o.items.push({start:[],value:i}):s.value=i;break}case"flow-collection":{let s=o.items[o.items.
length-1];!s||s.value?o.items.push({start:[],key:i,sep:[]}):s.sep?s.value=i:Object.assign(s,{key:i,sep:[]});return}default:yield*this.pop(),yield*this.pop(i)}if((o.
type==="document"||o.type==="block-map"||o.type==="block-seq")&&(i.type==="block-map"||i.type==="block-seq")){let s=i.items[i.items.length-1];s&&!s.sep&&!s.value&&
s.start.length>0&&bm(s.start)===-1&&(i.indent===0||s.start.every(a=>a.type!=="comment"||a.indent<i.indent))&&(o.type==="document"?o.end=s.start:o.items.push({start:s.
start}),i.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{bm(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let i=this.startBlockValue(
t);i?this.stack.push(i):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let i=wa(this.peek(2)),o=Zi(i),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];let a={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:o,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let i=this.
source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let i=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[this.sourceToken]});else if(i.
sep)i.sep.push(this.sourceToken);else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ka(s,i.start),
s.push(this.sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,s=o&&
(i.sep||i.explicitKey)&&this.type!=="seq-item-ind",a=[];if(s&&i.sep&&!i.value){let n=[];for(let r=0;r<i.sep.length;++r){let d=i.sep[r];switch(d.type){case"newli\
ne":n.push(r);break;case"space":break;case"comment":d.indent>t.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(a=i.sep.splice(n[1]))}switch(this.type){case"\
anchor":case"tag":s||i.value?(a.push(this.sourceToken),t.items.push({start:a}),this.onKeyLine=!0):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"explicit-key-ind":!i.sep&&!i.explicitKey?(i.start.push(this.sourceToken),i.explicitKey=!0):s||i.value?(a.push(this.sourceToken),t.items.push({start:a,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(i.explicitKey)if(i.sep)if(i.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Yn(i.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(km(i.key)&&!Yn(i.sep,"newline")){
let n=Zi(i.start),r=i.key,d=i.sep;d.push(this.sourceToken),delete i.key,delete i.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:n,key:r,sep:d}]})}else a.length>0?i.sep=i.sep.concat(a,this.sourceToken):i.sep.push(this.sourceToken);else if(Yn(i.start,"newline"))Object.assign(i,{key:null,
sep:[this.sourceToken]});else{let n=Zi(i.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})}else
i.sep?i.value||s?t.items.push({start:a,key:null,sep:[this.sourceToken]}):Yn(i.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);s||i.value?(t.items.push({start:a,key:n,sep:[]}),this.
onKeyLine=!0):i.sep?this.stack.push(n):(Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let n=this.startBlockValue(t);if(n){if(n.type==="bloc\
k-seq"){if(!i.explicitKey&&i.sep&&!Yn(i.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else o&&t.items.push({start:a});this.stack.push(n);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let i=t.items[t.items.
length-1];switch(this.type){case"newline":if(i.value){let o="end"in i.value?i.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else i.start.push(this.sourceToken);return;case"space":case"comment":if(i.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(i.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ka(s,i.start),s.push(this.
sourceToken),t.items.pop();return}}i.start.push(this.sourceToken)}return;case"anchor":case"tag":if(i.value||this.indent<=t.indent)break;i.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;i.value||Yn(i.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);
return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let i=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!i||i.sep?t.items.push({start:[this.sourceToken]}):i.start.push(this.sourceToken);return;case"map-value-ind":!i||i.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):Object.assign(i,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!i||i.value?t.items.push({start:[this.sourceToken]}):i.sep?i.sep.push(this.sourceToken):i.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!i||i.value?t.items.push({start:[],key:s,
sep:[]}):i.sep?this.stack.push(s):Object.assign(i,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(
t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||
this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let s=wa(
o),a=Zi(s);wm(t);let n=t.end.splice(1,t.end.length);n.push(this.sourceToken);let r={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:a,key:t,sep:n}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let i=this.source.indexOf(`
`)+1;for(;i!==0;)this.onNewLine(this.offset+i),i=this.source.indexOf(`
`,i)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let i=wa(t),o=Zi(i);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let i=wa(t),o=Zi(i);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,i){return this.type!=="comment"||this.indent<=i?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Am.Parser=vd});var Rm=Q(es=>{"use strict";var Sm=od(),_P=Bo(),Qo=Jo(),NP=nc(),EP=Oe(),LP=gd(),Pm=bd();function xm(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new LP.LineCounter||null,prettyErrors:t}}function DP(e,t={}){let{lineCounter:i,prettyErrors:o}=xm(t),s=new Pm.Parser(i?.addNewLine),a=new Sm.Composer(t),n=Array.
from(a.compose(s.parse(e)));if(o&&i)for(let r of n)r.errors.forEach(Qo.prettifyError(e,i)),r.warnings.forEach(Qo.prettifyError(e,i));return n.length>0?n:Object.
assign([],{empty:!0},a.streamInfo())}function Im(e,t={}){let{lineCounter:i,prettyErrors:o}=xm(t),s=new Pm.Parser(i?.addNewLine),a=new Sm.Composer(t),n=null;for(let r of a.
compose(s.parse(e),!0,e.length))if(!n)n=r;else if(n.options.logLevel!=="silent"){n.errors.push(new Qo.YAMLParseError(r.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&i&&(n.errors.forEach(Qo.prettifyError(e,i)),n.warnings.forEach(Qo.prettifyError(
e,i))),n}function MP(e,t,i){let o;typeof t=="function"?o=t:i===void 0&&t&&typeof t=="object"&&(i=t);let s=Im(e,i);if(!s)return null;if(s.warnings.forEach(a=>NP.
warn(s.options.logLevel,a)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];s.errors=[]}return s.toJS(Object.assign({reviver:o},i))}function UP(e,t,i){
let o=null;if(typeof t=="function"||Array.isArray(t)?o=t:i===void 0&&t&&(i=t),typeof i=="string"&&(i=i.length),typeof i=="number"){let s=Math.round(i);i=s<1?void 0:
s>8?{indent:8}:{indent:s}}if(e===void 0){let{keepUndefined:s}=i??t??{};if(!s)return}return EP.isDocument(e)&&!o?e.toString(i):new _P.Document(e,o,i).toString(i)}
es.parse=MP;es.parseAllDocuments=DP;es.parseDocument=Im;es.stringify=UP});var Sa=Q(je=>{"use strict";var FP=od(),jP=Bo(),qP=Fc(),wd=Jo(),VP=To(),Zn=Oe(),WP=Kn(),zP=mt(),BP=Jn(),KP=Hn(),GP=va(),JP=hd(),HP=gd(),YP=bd(),Aa=Rm(),Om=xo();je.
Composer=FP.Composer;je.Document=jP.Document;je.Schema=qP.Schema;je.YAMLError=wd.YAMLError;je.YAMLParseError=wd.YAMLParseError;je.YAMLWarning=wd.YAMLWarning;je.
Alias=VP.Alias;je.isAlias=Zn.isAlias;je.isCollection=Zn.isCollection;je.isDocument=Zn.isDocument;je.isMap=Zn.isMap;je.isNode=Zn.isNode;je.isPair=Zn.isPair;je.isScalar=
Zn.isScalar;je.isSeq=Zn.isSeq;je.Pair=WP.Pair;je.Scalar=zP.Scalar;je.YAMLMap=BP.YAMLMap;je.YAMLSeq=KP.YAMLSeq;je.CST=GP;je.Lexer=JP.Lexer;je.LineCounter=HP.LineCounter;
je.Parser=YP.Parser;je.parse=Aa.parse;je.parseAllDocuments=Aa.parseAllDocuments;je.parseDocument=Aa.parseDocument;je.stringify=Aa.stringify;je.visit=Om.visit;je.
visitAsync=Om.visitAsync});var Jm=Q((U_,Gm)=>{Gm.exports={get X509Certificate(){return require("node:crypto").X509Certificate},get createHash(){return require("node:crypto").createHash},get randomBytes(){
return require("node:crypto").randomBytes},get randomUUID(){return require("node:crypto").randomUUID}}});var $g=Q((rF,Cg)=>{Cg.exports={get SaxesParser(){return require("./saxes.js").SaxesParser}}});var aw=Q((o9,sw)=>{sw.exports={get $defs(){return require("../../schemas/format.schema.json").$defs}}});var mu=Q(wn=>{"use strict";var fu=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),PO=fu(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});
function t(i){let o=i.length,s=0,a=0,n;for(;a<o;)s++,n=i.charCodeAt(a++),n>=55296&&n<=56319&&a<o&&(n=i.charCodeAt(a),(n&64512)===56320&&a++);return s}e.default=
t,t.code='require("ajv/dist/runtime/ucs2length").default'}),xO=fu((e,t)=>{"use strict";t.exports=function i(o,s){if(o===s)return!0;if(o&&s&&typeof o=="object"&&
typeof s=="object"){if(o.constructor!==s.constructor)return!1;var a,n,r;if(Array.isArray(o)){if(a=o.length,a!=s.length)return!1;for(n=a;n--!==0;)if(!i(o[n],s[n]))
return!1;return!0}if(o.constructor===RegExp)return o.source===s.source&&o.flags===s.flags;if(o.valueOf!==Object.prototype.valueOf)return o.valueOf()===s.valueOf();
if(o.toString!==Object.prototype.toString)return o.toString()===s.toString();if(r=Object.keys(o),a=r.length,a!==Object.keys(s).length)return!1;for(n=a;n--!==0;)
if(!Object.prototype.hasOwnProperty.call(s,r[n]))return!1;for(n=a;n--!==0;){var d=r[n];if(!i(o[d],s[d]))return!1}return!0}return o!==o&&s!==s}}),IO=fu(e=>{"use \
strict";Object.defineProperty(e,"__esModule",{value:!0});var t=xO();t.code='require("ajv/dist/runtime/equal").default',e.default=t});wn.Spec=Le;var RO={properties:{
version:0,name:0,region:0,tags:0,include:0,userPool:0,identityProviders:0,appClients:0,accountLinking:0,publish:0,terraform:0,accept:0}},f=Object.prototype.hasOwnProperty,
R=PO().default,OO=new RegExp("^[a-z][a-z0-9-]{1,62}$","u"),Vw=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),Ww=new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\x00-\\x\
1f\\x7f\\\\:]+$","u"),TO=new RegExp("^[A-Za-z][A-Za-z0-9.-]{2,31}$","u"),pu=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$","u"),CO={properties:{reference:0,adopt:0,
issuer:0,name:0,signInWith:0,aliases:0,caseSensitiveUsernames:0,requiredAttributes:0,customAttributes:0,autoVerify:0,selfSignUp:0,accountRecovery:0,passwordPolicy:0,
mfa:0,signIn:0,tier:0,threatProtection:0,deletionProtection:0,webAclArn:0,email:0,domain:0,triggers:0,groups:0,resourceServers:0}},Un=IO().default,$O=new RegExp(
"^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$","u");function Br(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Br.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>55)return Br.errors=[c],!1;if(!$O.test(
e))return Br.errors=[c],!1}else return Br.errors=[c],!1;return Br.errors=n,r===0}Br.evaluated={dynamicProps:!1,dynamicItems:!1};var hs=new RegExp("^[A-Za-z0-9_ \
+=,.@-]+$","u");function Rr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Rr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.name===void 0||!f.call(e,"name"))&&(l="name"))return Rr.
errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!=="name")return Rr.errors=[c],!1;if(p===r&&e.name!==void 0&&f.call(e,"name")){let m=e.name;if(r===r)if(typeof m==
"string"){if(R(m)>128)return Rr.errors=[c],!1;if(R(m)<1)return Rr.errors=[c],!1;if(!hs.test(m))return Rr.errors=[c],!1}else return Rr.errors=[c],!1}}}else return Rr.
errors=[c],!1;return Rr.errors=n,r===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tn=new RegExp("^[a-z][a-z0-9_]{0,63}$","u");function he(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=he.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.variable===void 0||!f.call(e,"variable"))&&(l="variable"))return he.errors=[c],!1;{let p=r;
for(let m of Object.keys(e))if(m!=="variable")return he.errors=[c],!1;if(p===r&&e.variable!==void 0&&f.call(e,"variable")){let m=e.variable;if(r===r)if(typeof m==
"string"){if(!Tn.test(m))return he.errors=[c],!1}else return he.errors=[c],!1}}}else return he.errors=[c],!1;return he.errors=n,r===0}he.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Cn=new RegExp("^(?:/[a-zA-Z0-9_./-]+|[a-zA-Z0-9_.-]+)$","u");function me(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if((e.ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(l="ssmParameter"))return me.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!==
"ssmParameter")return me.errors=[c],!1;if(p===r&&e.ssmParameter!==void 0&&f.call(e,"ssmParameter")){let m=e.ssmParameter;if(r===r)if(typeof m=="string"){if(R(m)>
2048)return me.errors=[c],!1;if(!Cn.test(m))return me.errors=[c],!1}else return me.errors=[c],!1}}}else return me.errors=[c],!1;return me.errors=n,r===0}me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var $n=new RegExp("^[A-Za-z0-9/_+=.@:!-]+$","u"),_n=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u");function pe(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.secretsManager===void 0||!f.call(e,"secretsManager"))&&(p="secretsManager"))return pe.errors=
[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="secretsManager"||u==="jsonKey"))return pe.errors=[c],!1;if(m===r){if(e.secretsManager!==void 0&&f.call(e,"\
secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u=="string"){if(R(u)>2048)return pe.errors=[c],!1;if(!$n.test(u))return pe.errors=[c],!1}else return pe.
errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let u=e.jsonKey,h=r;if(r===h)if(typeof u=="string"){if(R(u)>256)return pe.
errors=[c],!1;if(!_n.test(u))return pe.errors=[c],!1}else return pe.errors=[c],!1;var l=h===r}else var l=!0}}}else return pe.errors=[c],!1;return pe.errors=n,r===
0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Li(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Li.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;Br(e,c)||(n=n===null?Br.errors:n.concat(Br.errors),
r=n.length);var v=m===r;p=p||v;let u=r;Rr(e,c)||(n=n===null?Rr.errors:n.concat(Rr.errors),r=n.length);var v=u===r;if(p=p||v,v)var h=!0;let y=r;he(e,c)||(n=n===null?
he.errors:n.concat(he.errors),r=n.length);var v=y===r;p=p||v,v&&h!==!0&&(h=!0);let g=r;me(e,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var v=g===
r;p=p||v,v&&h!==!0&&(h=!0);let w=r;pe(e,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var v=w===r;if(p=p||v,v&&h!==!0&&(h=!0),p)r=l,n!==null&&(l?n.length=
l:n=null);else{let k=c;return n===null?n=[k]:n.push(k),r++,Li.errors=n,!1}return Li.errors=n,d.props=h,r===0}Li.evaluated={dynamicProps:!0,dynamicItems:!1};function li(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=li.evaluated;return d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),typeof e!="string"?(li.errors=[c],!1):e==="address"||e==="birthdate"||e==="email"||e==="family_name"||e==="gender"||e==="given_\
name"||e==="locale"||e==="middle_name"||e==="name"||e==="nickname"||e==="phone_number"||e==="picture"||e==="preferred_username"||e==="profile"||e==="updated_at"||
e==="website"||e==="zoneinfo"?(li.errors=n,r===0):(li.errors=[c],!1)}li.evaluated={dynamicProps:!1,dynamicItems:!1};function Qe(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Qe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.type===void 0||!f.call(e,"type"))&&(p="type"))return Qe.errors=[c],!1;{let m=r;for(let u of Object.keys(
e))if(!(u==="type"||u==="mutable"||u==="minLength"||u==="maxLength"||u==="min"||u==="max"))return Qe.errors=[c],!1;if(m===r){if(e.type!==void 0&&f.call(e,"type")){
let u=e.type,h=r;if(typeof u!="string")return Qe.errors=[c],!1;if(!(u==="string"||u==="number"||u==="dateTime"||u==="boolean"))return Qe.errors=[c],!1;var l=h===
r}else var l=!0;if(l){if(e.mutable!==void 0&&f.call(e,"mutable")){let h=r;if(typeof e.mutable!="boolean")return Qe.errors=[c],!1;var l=h===r}else var l=!0;if(l){
if(e.minLength!==void 0&&f.call(e,"minLength")){let y=e.minLength,g=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Qe.errors=[c],!1;if(r===g&&
typeof y=="number"&&isFinite(y)){if(y>2048||isNaN(y))return Qe.errors=[c],!1;if(y<0||isNaN(y))return Qe.errors=[c],!1}var l=g===r}else var l=!0;if(l){if(e.maxLength!==
void 0&&f.call(e,"maxLength")){let g=e.maxLength,w=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Qe.errors=[c],!1;if(r===w&&typeof g=="numbe\
r"&&isFinite(g)){if(g>2048||isNaN(g))return Qe.errors=[c],!1;if(g<0||isNaN(g))return Qe.errors=[c],!1}var l=w===r}else var l=!0;if(l){if(e.min!==void 0&&f.call(
e,"min")){let w=e.min,v=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Qe.errors=[c],!1;if(r===v&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||
isNaN(w))return Qe.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return Qe.errors=[c],!1}var l=v===r}else var l=!0;if(l)if(e.max!==void 0&&f.call(e,"max")){let w=e.
max,v=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Qe.errors=[c],!1;if(r===v&&typeof w=="number"&&isFinite(w)){if(w>9007199254740991||isNaN(
w))return Qe.errors=[c],!1;if(w<-9007199254740991||isNaN(w))return Qe.errors=[c],!1}var l=v===r}else var l=!0}}}}}}}else return Qe.errors=[c],!1;return Qe.errors=
n,r===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _O=new RegExp("^(0|[1-9][0-9]{0,8})[smhd]$","u");function Ae(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ae.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(typeof e=="string"){if(!_O.test(e))return Ae.errors=[c],!1}else return Ae.errors=[c],!1;return Ae.errors=n,r===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ct(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ct.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="minimumLength"||m==="r\
equireLowercase"||m==="requireUppercase"||m==="requireNumbers"||m==="requireSymbols"||m==="temporaryPasswordValidity"||m==="historySize"))return Ct.errors=[c],!1;
if(p===r){if(e.minimumLength!==void 0&&f.call(e,"minimumLength")){let m=e.minimumLength,u=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ct.errors=
[c],!1;if(r===u&&typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m))return Ct.errors=[c],!1;if(m<6||isNaN(m))return Ct.errors=[c],!1}var l=u===r}else var l=!0;if(l){
if(e.requireLowercase!==void 0&&f.call(e,"requireLowercase")){let u=r;if(typeof e.requireLowercase!="boolean")return Ct.errors=[c],!1;var l=u===r}else var l=!0;
if(l){if(e.requireUppercase!==void 0&&f.call(e,"requireUppercase")){let h=r;if(typeof e.requireUppercase!="boolean")return Ct.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.requireNumbers!==void 0&&f.call(e,"requireNumbers")){let y=r;if(typeof e.requireNumbers!="boolean")return Ct.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.requireSymbols!==void 0&&f.call(e,"requireSymbols")){let g=r;if(typeof e.requireSymbols!="boolean")return Ct.errors=[c],!1;var l=g===r}else var l=!0;
if(l){if(e.temporaryPasswordValidity!==void 0&&f.call(e,"temporaryPasswordValidity")){let w=r;Ae(e.temporaryPasswordValidity,c)||(n=n===null?Ae.errors:n.concat(
Ae.errors),r=n.length);var l=w===r}else var l=!0;if(l)if(e.historySize!==void 0&&f.call(e,"historySize")){let w=e.historySize,v=r;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w)&&isFinite(w)))return Ct.errors=[c],!1;if(r===v&&typeof w=="number"&&isFinite(w)){if(w>24||isNaN(w))return Ct.errors=[c],!1;if(w<0||isNaN(w))return Ct.
errors=[c],!1}var l=v===r}else var l=!0}}}}}}}else return Ct.errors=[c],!1;return Ct.errors=n,r===0}Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function zt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=zt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.mode===void 0||!f.call(e,"mode"))&&(m="mode"))return zt.errors=[c],!1;{let u=r;for(let h of Object.
keys(e))if(!(h==="mode"||h==="methods"))return zt.errors=[c],!1;if(u===r){if(e.mode!==void 0&&f.call(e,"mode")){let h=e.mode,y=r;if(typeof h!="string")return zt.
errors=[c],!1;if(!(h==="off"||h==="optional"||h==="required"))return zt.errors=[c],!1;var p=y===r}else var p=!0;if(p)if(e.methods!==void 0&&f.call(e,"methods")){
let h=e.methods,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return zt.errors=[c],!1;{var l=!0;let w=h.length;for(let v=0;v<w;v++){let k=h[v],A=r;if(typeof k!=
"string")return zt.errors=[c],!1;if(!(k==="totp"||k==="sms"||k==="email"))return zt.errors=[c],!1;var l=A===r;if(!l)break}if(l){let v=h.length,k;if(v>1){let A={};
for(;v--;){let x=h[v];if(typeof x=="string"){if(typeof A[x]=="number")return k=A[x],zt.errors=[c],!1;A[x]=v}}}}}}else return zt.errors=[c],!1;var p=y===r}else var p=!0}}}else
return zt.errors=[c],!1;return zt.errors=n,r===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var NO=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-\
9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function hr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=hr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.relyingPartyId===
void 0||!f.call(e,"relyingPartyId"))&&(p="relyingPartyId"))return hr.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="relyingPartyId"||u==="userVeri\
fication"))return hr.errors=[c],!1;if(m===r){if(e.relyingPartyId!==void 0&&f.call(e,"relyingPartyId")){let u=e.relyingPartyId,h=r;if(r===h)if(typeof u=="string"){
if(R(u)>127)return hr.errors=[c],!1;if(!NO.test(u))return hr.errors=[c],!1}else return hr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.userVerification!==void 0&&
f.call(e,"userVerification")){let u=e.userVerification,h=r;if(typeof u!="string")return hr.errors=[c],!1;if(!(u==="preferred"||u==="required"))return hr.errors=
[c],!1;var l=h===r}else var l=!0}}}else return hr.errors=[c],!1;return hr.errors=n,r===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=yr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if((e.firstFactors===void 0||!f.call(e,"firstFactors"))&&(m="firstFactors"))return yr.
errors=[c],!1;{let u=r;for(let h of Object.keys(e))if(!(h==="firstFactors"||h==="passkeys"))return yr.errors=[c],!1;if(u===r){if(e.firstFactors!==void 0&&f.call(
e,"firstFactors")){let h=e.firstFactors,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return yr.errors=[c],!1;{var l=!0;let w=h.length;for(let v=0;v<w;v++){let k=h[v],
A=r;if(typeof k!="string")return yr.errors=[c],!1;if(!(k==="password"||k==="emailOtp"||k==="smsOtp"||k==="passkey"))return yr.errors=[c],!1;var l=A===r;if(!l)break}
if(l){let v=h.length,k;if(v>1){let A={};for(;v--;){let x=h[v];if(typeof x=="string"){if(typeof A[x]=="number")return k=A[x],yr.errors=[c],!1;A[x]=v}}}}}}else return yr.
errors=[c],!1;var p=y===r}else var p=!0;if(p)if(e.passkeys!==void 0&&f.call(e,"passkeys")){let h=r;hr(e.passkeys,c)||(n=n===null?hr.errors:n.concat(hr.errors),r=
n.length);var p=h===r}else var p=!0}}}else return yr.errors=[c],!1;return yr.errors=n,r===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var EO=new RegExp(
"^arn:aws(?:-[a-z]+)*:ses:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:identity/(?:[\\x21\\x23-\\x2E\\x30-\\x3B\\x3D\\x3F\\x41-\\x7E]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z\
0-9])?$","u"),LO=new RegExp("^(?:(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-][A-Za-z0-9!#$%&'*+/=?^_`{|}~ .-]*|\"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ .,:;()@-]+\") <[A-Za-z0-9!#$%&\
'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)$","u"),DO=new RegExp("^\
[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$","u"),bl=new RegExp("^[A-Za-z0-9_-]+$","u");function bt(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=bt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.sesIdentityArn===void 0||!f.call(e,"sesIdentityArn"))&&(u="sesIdentityArn"))return bt.errors=[c],!1;{
let h=r;for(let y of Object.keys(e))if(!(y==="sesIdentityArn"||y==="from"||y==="replyTo"||y==="configurationSet"))return bt.errors=[c],!1;if(h===r){if(e.sesIdentityArn!==
void 0&&f.call(e,"sesIdentityArn")){let y=e.sesIdentityArn,g=r,w=r,v=!1,k=r;if(r===k)if(typeof y=="string"){if(R(y)>2048){let L=c;n===null?n=[L]:n.push(L),r++}else if(!EO.
test(y)){let L=c;n===null?n=[L]:n.push(L),r++}}else{let L=c;n===null?n=[L]:n.push(L),r++}var p=k===r;v=v||p;let A=r;he(y,c)||(n=n===null?he.errors:n.concat(he.errors),
r=n.length);var p=A===r;if(v=v||p,p)var l=!0;let x=r;me(y,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var p=x===r;v=v||p,p&&l!==!0&&(l=!0);let S=r;
pe(y,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var p=S===r;if(v=v||p,p&&l!==!0&&(l=!0),v)r=w,n!==null&&(w?n.length=w:n=null);else{let L=c;return n===
null?n=[L]:n.push(L),r++,bt.errors=n,!1}var m=g===r}else var m=!0;if(m){if(e.from!==void 0&&f.call(e,"from")){let g=e.from,w=r;if(r===w)if(typeof g=="string"){if(R(
g)>320)return bt.errors=[c],!1;if(!LO.test(g))return bt.errors=[c],!1}else return bt.errors=[c],!1;var m=w===r}else var m=!0;if(m){if(e.replyTo!==void 0&&f.call(
e,"replyTo")){let w=e.replyTo,v=r;if(r===v)if(typeof w=="string"){if(R(w)>254)return bt.errors=[c],!1;if(!DO.test(w))return bt.errors=[c],!1}else return bt.errors=
[c],!1;var m=v===r}else var m=!0;if(m)if(e.configurationSet!==void 0&&f.call(e,"configurationSet")){let w=e.configurationSet,v=r;if(r===v)if(typeof w=="string"){
if(R(w)>64)return bt.errors=[c],!1;if(!bl.test(w))return bt.errors=[c],!1}else return bt.errors=[c],!1;var m=v===r}else var m=!0}}}}}else return bt.errors=[c],!1;
return bt.errors=n,r===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var MO=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),UO=new RegExp("\
^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$","u"),FO=new RegExp("^arn:aws(?:-[a-z]+)*:acm:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}\
:[0-9]{12}:certificate/[A-Za-z0-9-]+$","u"),jO=new RegExp("^Z[A-Z0-9]{1,31}$","u");function wt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=wt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;if(e&&typeof e=="objec\
t"&&!Array.isArray(e)){let k;if((e.certificateArn===void 0||!f.call(e,"certificateArn"))&&(k="certificateArn")){let A=c;n===null?n=[A]:n.push(A),r++}}var y=m===
r;p=p||y;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.hostedZoneId===void 0||!f.call(e,"hostedZoneId"))&&(k="hostedZoneId")){let A=c;n===null?
n=[A]:n.push(A),r++}}var y=u===r;p=p||y;let h=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.adopt===void 0||!f.call(e,"adopt"))&&(k="adopt")){let A=c;
n===null?n=[A]:n.push(A),r++}}var y=h===r;if(p=p||y,p)r=l,n!==null&&(l?n.length=l:n=null);else{let k=c;return n===null?n=[k]:n.push(k),r++,wt.errors=n,!1}if(r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.name===void 0||!f.call(e,"name"))&&(k="name"))return wt.errors=[c],!1;{let A=r;for(let x of Object.keys(
e))if(!(x==="name"||x==="certificateArn"||x==="hostedZoneId"||x==="adopt"))return wt.errors=[c],!1;if(A===r){if(e.name!==void 0&&f.call(e,"name")){let x=e.name,
S=r;if(r===S)if(typeof x=="string"){if(R(x)>63)return wt.errors=[c],!1;if(!UO.test(x))return wt.errors=[c],!1}else return wt.errors=[c],!1;var g=S===r}else var g=!0;
if(g){if(e.certificateArn!==void 0&&f.call(e,"certificateArn")){let S=e.certificateArn,O=r,L=r,I=!1,oe=r;if(r===oe)if(typeof S=="string"){if(R(S)>2048){let z=c;
n===null?n=[z]:n.push(z),r++}else if(!FO.test(S)){let z=c;n===null?n=[z]:n.push(z),r++}}else{let z=c;n===null?n=[z]:n.push(z),r++}var v=oe===r;I=I||v;let Y=r;he(
S,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var v=Y===r;if(I=I||v,v)var w=!0;let fe=r;me(S,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);
var v=fe===r;I=I||v,v&&w!==!0&&(w=!0);let Z=r;pe(S,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var v=Z===r;if(I=I||v,v&&w!==!0&&(w=!0),I)r=L,n!==null&&
(L?n.length=L:n=null);else{let z=c;return n===null?n=[z]:n.push(z),r++,wt.errors=n,!1}var g=O===r}else var g=!0;if(g){if(e.hostedZoneId!==void 0&&f.call(e,"host\
edZoneId")){let O=e.hostedZoneId,L=r;if(r===L)if(typeof O=="string"){if(!jO.test(O))return wt.errors=[c],!1}else return wt.errors=[c],!1;var g=L===r}else var g=!0;
if(g)if(e.adopt!==void 0&&f.call(e,"adopt")){let O=e.adopt,L=r;if(r===L)if(typeof O=="string"){if(R(O)>63)return wt.errors=[c],!1;if(R(O)<1)return wt.errors=[c],
!1}else return wt.errors=[c],!1;var g=L===r}else var g=!0}}}}}else return wt.errors=[c],!1;return wt.errors=n,r===0}wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Qt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Qt.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if((e.prefix===void 0||!f.call(e,"prefix"))&&(g="pr\
efix")){let w=c;n===null?n=[w]:n.push(w),r++}}var h=m===r;p=p||h;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let g;if((e.custom===void 0||!f.call(e,"cu\
stom"))&&(g="custom")){let w=c;n===null?n=[w]:n.push(w),r++}}var h=u===r;if(p=p||h,p)r=l,n!==null&&(l?n.length=l:n=null);else{let g=c;return n===null?n=[g]:n.push(
g),r++,Qt.errors=n,!1}if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let g=r;for(let w of Object.keys(e))if(!(w==="prefix"||w==="adopt"||w==="custom"||w===
"managedLogin"))return Qt.errors=[c],!1;if(g===r){if(e.prefix!==void 0&&f.call(e,"prefix")){let w=e.prefix,v=r;if(r===v)if(typeof w=="string"){if(!MO.test(w))return Qt.
errors=[c],!1}else return Qt.errors=[c],!1;var y=v===r}else var y=!0;if(y){if(e.adopt!==void 0&&f.call(e,"adopt")){let v=e.adopt,k=r;if(r===k)if(typeof v=="stri\
ng"){if(R(v)>63)return Qt.errors=[c],!1;if(R(v)<1)return Qt.errors=[c],!1}else return Qt.errors=[c],!1;var y=k===r}else var y=!0;if(y){if(e.custom!==void 0&&f.call(
e,"custom")){let k=r;wt(e.custom,c)||(n=n===null?wt.errors:n.concat(wt.errors),r=n.length);var y=k===r}else var y=!0;if(y)if(e.managedLogin!==void 0&&f.call(e,"\
managedLogin")){let k=r;if(typeof e.managedLogin!="boolean")return Qt.errors=[c],!1;var y=k===r}else var y=!0}}}}else return Qt.errors=[c],!1;return Qt.errors=n,
r===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qO={properties:{preSignUp:0,preAuthentication:0,postAuthentication:0,postConfirmation:0,preTokenGeneration:0,
customMessage:0,userMigration:0,defineAuthChallenge:0,createAuthChallenge:0,verifyAuthChallengeResponse:0}},zw=new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-\
9]{12}:function:[A-Za-z0-9_-]{1,140}(?::[A-Za-z0-9_-]{1,128})?$","u");function Et(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Et.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>300)return Et.errors=[c],
!1;if(!zw.test(e))return Et.errors=[c],!1}else return Et.errors=[c],!1;return Et.errors=n,r===0}Et.evaluated={dynamicProps:!1,dynamicItems:!1};function tn(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=tn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return tn.errors=[c],!1;
{let h=r;for(let y of Object.keys(e))if(!(y==="functionArn"||y==="permission"))return tn.errors=[c],!1;if(h===r){if(e.functionArn!==void 0&&f.call(e,"functionAr\
n")){let y=e.functionArn,g=r,w=r,v=!1,k=r;Et(y,c)||(n=n===null?Et.errors:n.concat(Et.errors),r=n.length);var p=k===r;v=v||p;let A=r;he(y,c)||(n=n===null?he.errors:
n.concat(he.errors),r=n.length);var p=A===r;if(v=v||p,p)var l=!0;let x=r;me(y,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var p=x===r;v=v||p,p&&l!==
!0&&(l=!0);let S=r;pe(y,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var p=S===r;if(v=v||p,p&&l!==!0&&(l=!0),v)r=w,n!==null&&(w?n.length=w:n=null);else{
let L=c;return n===null?n=[L]:n.push(L),r++,tn.errors=n,!1}var m=g===r}else var m=!0;if(m)if(e.permission!==void 0&&f.call(e,"permission")){let y=r;if(typeof e.
permission!="boolean")return tn.errors=[c],!1;var m=y===r}else var m=!0}}}else return tn.errors=[c],!1;return tn.errors=n,r===0}tn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function De(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=De.evaluated;d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;Et(e,c)||(n=n===null?Et.errors:n.concat(Et.errors),r=n.length);var v=m===r;p=p||v;let u=r;tn(
e,c)||(n=n===null?tn.errors:n.concat(tn.errors),r=n.length);var v=u===r;if(p=p||v,v)var h=!0;let y=r;he(e,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);
var v=y===r;p=p||v,v&&h!==!0&&(h=!0);let g=r;me(e,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var v=g===r;p=p||v,v&&h!==!0&&(h=!0);let w=r;pe(e,c)||
(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var v=w===r;if(p=p||v,v&&h!==!0&&(h=!0),p)r=l,n!==null&&(l?n.length=l:n=null);else{let k=c;return n===null?
n=[k]:n.push(k),r++,De.errors=n,!1}return De.errors=n,d.props=h,r===0}De.evaluated={dynamicProps:!0,dynamicItems:!1};function Or(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Or.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if((e.functionArn===void 0||!f.call(e,"functionArn"))&&(u="functionArn"))return Or.errors=[c],!1;{let h=r;for(let y of Object.
keys(e))if(!(y==="functionArn"||y==="version"||y==="permission"))return Or.errors=[c],!1;if(h===r){if(e.functionArn!==void 0&&f.call(e,"functionArn")){let y=e.functionArn,
g=r,w=r,v=!1,k=r;Et(y,c)||(n=n===null?Et.errors:n.concat(Et.errors),r=n.length);var p=k===r;v=v||p;let A=r;he(y,c)||(n=n===null?he.errors:n.concat(he.errors),r=
n.length);var p=A===r;if(v=v||p,p)var l=!0;let x=r;me(y,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var p=x===r;v=v||p,p&&l!==!0&&(l=!0);let S=r;pe(
y,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var p=S===r;if(v=v||p,p&&l!==!0&&(l=!0),v)r=w,n!==null&&(w?n.length=w:n=null);else{let L=c;return n===
null?n=[L]:n.push(L),r++,Or.errors=n,!1}var m=g===r}else var m=!0;if(m){if(e.version!==void 0&&f.call(e,"version")){let g=e.version,w=r;if(typeof g!="string")return Or.
errors=[c],!1;if(!(g==="V1_0"||g==="V2_0"||g==="V3_0"))return Or.errors=[c],!1;var m=w===r}else var m=!0;if(m)if(e.permission!==void 0&&f.call(e,"permission")){
let g=r;if(typeof e.permission!="boolean")return Or.errors=[c],!1;var m=g===r}else var m=!0}}}}else return Or.errors=[c],!1;return Or.errors=n,r===0}Or.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Di(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,
d=Di.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;Et(e,c)||(n=n===null?Et.errors:n.concat(Et.errors),r=n.length);
var v=m===r;p=p||v;let u=r;Or(e,c)||(n=n===null?Or.errors:n.concat(Or.errors),r=n.length);var v=u===r;if(p=p||v,v)var h=!0;let y=r;he(e,c)||(n=n===null?he.errors:
n.concat(he.errors),r=n.length);var v=y===r;p=p||v,v&&h!==!0&&(h=!0);let g=r;me(e,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var v=g===r;p=p||v,v&&
h!==!0&&(h=!0);let w=r;pe(e,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var v=w===r;if(p=p||v,v&&h!==!0&&(h=!0),p)r=l,n!==null&&(l?n.length=l:n=null);else{
let k=c;return n===null?n=[k]:n.push(k),r++,Di.errors=n,!1}return Di.errors=n,d.props=h,r===0}Di.evaluated={dynamicProps:!0,dynamicItems:!1};function ci(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ci.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!f.call(qO.properties,m))return ci.errors=[c],!1;if(p===r){if(e.
preSignUp!==void 0&&f.call(e,"preSignUp")){let m=r;De(e.preSignUp,c)||(n=n===null?De.errors:n.concat(De.errors),r=n.length);var l=m===r}else var l=!0;if(l){if(e.
preAuthentication!==void 0&&f.call(e,"preAuthentication")){let u=r;De(e.preAuthentication,c)||(n=n===null?De.errors:n.concat(De.errors),r=n.length);var l=u===r}else
var l=!0;if(l){if(e.postAuthentication!==void 0&&f.call(e,"postAuthentication")){let h=r;De(e.postAuthentication,c)||(n=n===null?De.errors:n.concat(De.errors),r=
n.length);var l=h===r}else var l=!0;if(l){if(e.postConfirmation!==void 0&&f.call(e,"postConfirmation")){let y=r;De(e.postConfirmation,c)||(n=n===null?De.errors:
n.concat(De.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.preTokenGeneration!==void 0&&f.call(e,"preTokenGeneration")){let g=r;Di(e.preTokenGeneration,
c)||(n=n===null?Di.errors:n.concat(Di.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.customMessage!==void 0&&f.call(e,"customMessage")){let w=r;De(e.customMessage,
c)||(n=n===null?De.errors:n.concat(De.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.userMigration!==void 0&&f.call(e,"userMigration")){let v=r;De(e.userMigration,
c)||(n=n===null?De.errors:n.concat(De.errors),r=n.length);var l=v===r}else var l=!0;if(l){if(e.defineAuthChallenge!==void 0&&f.call(e,"defineAuthChallenge")){let k=r;
De(e.defineAuthChallenge,c)||(n=n===null?De.errors:n.concat(De.errors),r=n.length);var l=k===r}else var l=!0;if(l){if(e.createAuthChallenge!==void 0&&f.call(e,"\
createAuthChallenge")){let A=r;De(e.createAuthChallenge,c)||(n=n===null?De.errors:n.concat(De.errors),r=n.length);var l=A===r}else var l=!0;if(l)if(e.verifyAuthChallengeResponse!==
void 0&&f.call(e,"verifyAuthChallengeResponse")){let A=r;De(e.verifyAuthChallengeResponse,c)||(n=n===null?De.errors:n.concat(De.errors),r=n.length);var l=A===r}else
var l=!0}}}}}}}}}}else return ci.errors=[c],!1;return ci.errors=n,r===0}ci.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bw=new RegExp("^arn:aws(?:-[\
a-z]+)*:iam::[0-9]{12}:role/[\\x21-\\x7E]+$","u");function ht(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=ht.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.
keys(e))if(!(m==="description"||m==="precedence"||m==="roleArn"||m==="adopt"))return ht.errors=[c],!1;if(p===r){if(e.description!==void 0&&f.call(e,"description")){
let m=e.description,u=r;if(r===u)if(typeof m=="string"){if(R(m)>2048)return ht.errors=[c],!1;if(R(m)<1)return ht.errors=[c],!1}else return ht.errors=[c],!1;var l=u===
r}else var l=!0;if(l){if(e.precedence!==void 0&&f.call(e,"precedence")){let u=e.precedence,h=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ht.
errors=[c],!1;if(r===h&&typeof u=="number"&&isFinite(u)){if(u>2147483647||isNaN(u))return ht.errors=[c],!1;if(u<0||isNaN(u))return ht.errors=[c],!1}var l=h===r}else
var l=!0;if(l){if(e.roleArn!==void 0&&f.call(e,"roleArn")){let h=e.roleArn,y=r;if(r===y)if(typeof h=="string"){if(R(h)>2048)return ht.errors=[c],!1;if(!Bw.test(
h))return ht.errors=[c],!1}else return ht.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.adopt!==void 0&&f.call(e,"adopt")){let h=e.adopt,y=r;if(r===y)if(typeof h==
"string"){if(R(h)>128)return ht.errors=[c],!1;if(R(h)<1)return ht.errors=[c],!1}else return ht.errors=[c],!1;var l=y===r}else var l=!0}}}}else return ht.errors=
[c],!1;return ht.errors=n,r===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var VO=new RegExp("^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$","u");function ot(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ot.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0);let l=r,p=!1,m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let v;if((e.name===void 0||!f.call(e,"name"))&&(v="name")){let k=c;n===null?n=[k]:
n.push(k),r++}}var h=m===r;p=p||h;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let v;if((e.adopt===void 0||!f.call(e,"adopt"))&&(v="adopt")){let k=c;n===
null?n=[k]:n.push(k),r++}}var h=u===r;if(p=p||h,p)r=l,n!==null&&(l?n.length=l:n=null);else{let v=c;return n===null?n=[v]:n.push(v),r++,ot.errors=n,!1}if(r===0)if(e&&
typeof e=="object"&&!Array.isArray(e)){let v=r;for(let k of Object.keys(e))if(!(k==="name"||k==="scopes"||k==="adopt"))return ot.errors=[c],!1;if(v===r){if(e.name!==
void 0&&f.call(e,"name")){let k=e.name,A=r;if(r===A)if(typeof k=="string"){if(R(k)>256)return ot.errors=[c],!1;if(R(k)<1)return ot.errors=[c],!1;if(!hs.test(k))
return ot.errors=[c],!1}else return ot.errors=[c],!1;var y=A===r}else var y=!0;if(y){if(e.scopes!==void 0&&f.call(e,"scopes")){let A=e.scopes,x=r;if(r===x)if(A&&
typeof A=="object"&&!Array.isArray(A)){if(Object.keys(A).length>100)return ot.errors=[c],!1;for(let O of Object.keys(A)){let L=r;if(typeof O=="string"){if(R(O)>
256){let I={instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:O};n===null?n=
[I]:n.push(I),r++}else if(R(O)<1){let I={instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyNames/minLength",keyword:"minLength",params:{limit:1},
propertyName:O};n===null?n=[I]:n.push(I),r++}else if(!VO.test(O)){let I={instancePath:t+"/scopes",schemaPath:"#/properties/scopes/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+$"},propertyName:O};n===null?n=[I]:n.push(I),r++}}var g=L===r;if(!g){let I=c;return n===null?
n=[I]:n.push(I),r++,ot.errors=n,!1}}if(g)for(let O of Object.keys(A)){let L=A[O],I=r;if(r===I)if(typeof L=="string"){if(R(L)>256)return ot.errors=[c],!1;if(R(L)<
1)return ot.errors=[c],!1}else return ot.errors=[c],!1;var w=I===r;if(!w)break}}else return ot.errors=[c],!1;var y=x===r}else var y=!0;if(y)if(e.adopt!==void 0&&
f.call(e,"adopt")){let A=e.adopt,x=r;if(r===x)if(typeof A=="string"){if(R(A)>256)return ot.errors=[c],!1;if(R(A)<1)return ot.errors=[c],!1}else return ot.errors=
[c],!1;var y=x===r}else var y=!0}}}else return ot.errors=[c],!1;return ot.errors=n,r===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var WO=new RegExp(
"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),zO=new RegExp("^arn:aws(?:-[a-z]+)*:wafv2:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:regional/webacl/[\
A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]+$","u"),BO=new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u"),ys=new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","u");function ge(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let I=r;for(let oe of Object.keys(e))if(!f.call(CO.properties,oe))return ge.errors=[c],!1;if(I===
r){if(e.reference!==void 0&&f.call(e,"reference")){let oe=r;Li(e.reference,c)||(n=n===null?Li.errors:n.concat(Li.errors),r=n.length);var l=oe===r}else var l=!0;
if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let Y=r;Br(e.adopt,c)||(n=n===null?Br.errors:n.concat(Br.errors),r=n.length);var l=Y===r}else var l=!0;if(l){if(e.
issuer!==void 0&&f.call(e,"issuer")){let fe=e.issuer,Z=r;if(typeof fe!="string")return ge.errors=[c],!1;if(!(fe==="original"||fe==="updated"))return ge.errors=[
c],!1;var l=Z===r}else var l=!0;if(l){if(e.name!==void 0&&f.call(e,"name")){let Z=e.name,ie=r;if(r===ie)if(typeof Z=="string"){if(R(Z)>128)return ge.errors=[c],
!1;if(R(Z)<1)return ge.errors=[c],!1;if(!hs.test(Z))return ge.errors=[c],!1}else return ge.errors=[c],!1;var l=ie===r}else var l=!0;if(l){if(e.signInWith!==void 0&&
f.call(e,"signInWith")){let ie=e.signInWith,z=r;if(r===z)if(Array.isArray(ie)){if(ie.length<1)return ge.errors=[c],!1;{var p=!0;let B=ie.length;for(let se=0;se<
B;se++){let re=ie[se],G=r;if(typeof re!="string")return ge.errors=[c],!1;if(!(re==="email"||re==="phone_number"))return ge.errors=[c],!1;var p=G===r;if(!p)break}
if(p){let se=ie.length,re;if(se>1){let G={};for(;se--;){let H=ie[se];if(typeof H=="string"){if(typeof G[H]=="number")return re=G[H],ge.errors=[c],!1;G[H]=se}}}}}}else
return ge.errors=[c],!1;var l=z===r}else var l=!0;if(l){if(e.aliases!==void 0&&f.call(e,"aliases")){let z=e.aliases,K=r;if(r===K)if(Array.isArray(z)){if(z.length<
1)return ge.errors=[c],!1;{var m=!0;let se=z.length;for(let re=0;re<se;re++){let G=z[re],H=r;if(typeof G!="string")return ge.errors=[c],!1;if(!(G==="email"||G===
"phone_number"||G==="preferred_username"))return ge.errors=[c],!1;var m=H===r;if(!m)break}if(m){let re=z.length,G;if(re>1){let H={};for(;re--;){let U=z[re];if(typeof U==
"string"){if(typeof H[U]=="number")return G=H[U],ge.errors=[c],!1;H[U]=re}}}}}}else return ge.errors=[c],!1;var l=K===r}else var l=!0;if(l){if(e.caseSensitiveUsernames!==
void 0&&f.call(e,"caseSensitiveUsernames")){let K=r;if(typeof e.caseSensitiveUsernames!="boolean")return ge.errors=[c],!1;var l=K===r}else var l=!0;if(l){if(e.requiredAttributes!==
void 0&&f.call(e,"requiredAttributes")){let B=e.requiredAttributes,se=r;if(r===se)if(Array.isArray(B)){var u=!0;let G=B.length;for(let H=0;H<G;H++){let U=r;li(B[H],
c)||(n=n===null?li.errors:n.concat(li.errors),r=n.length);var u=U===r;if(!u)break}if(u){let H=B.length,U;if(H>1){e:for(;H--;)for(U=H;U--;)if(Un(B[H],B[U]))return ge.
errors=[c],!1}}}else return ge.errors=[c],!1;var l=se===r}else var l=!0;if(l){if(e.customAttributes!==void 0&&f.call(e,"customAttributes")){let se=e.customAttributes,
re=r;if(r===re)if(se&&typeof se=="object"&&!Array.isArray(se)){if(Object.keys(se).length>50)return ge.errors=[c],!1;for(let H of Object.keys(se)){let U=r;if(typeof H==
"string"){if(R(H)>20){let T={instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:20},
propertyName:H};n===null?n=[T]:n.push(T),r++}else if(R(H)<1){let T={instancePath:t+"/customAttributes",schemaPath:"#/properties/customAttributes/propertyNames/m\
inLength",keyword:"minLength",params:{limit:1},propertyName:H};n===null?n=[T]:n.push(T),r++}else if(!WO.test(H)){let T={instancePath:t+"/customAttributes",schemaPath:"\
#/properties/customAttributes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!custom:|dev:)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:H};n===
null?n=[T]:n.push(T),r++}}var h=U===r;if(!h){let T=c;return n===null?n=[T]:n.push(T),r++,ge.errors=n,!1}}if(h)for(let H of Object.keys(se)){let U=r;Qe(se[H],c)||
(n=n===null?Qe.errors:n.concat(Qe.errors),r=n.length);var y=U===r;if(!y)break}}else return ge.errors=[c],!1;var l=re===r}else var l=!0;if(l){if(e.autoVerify!==void 0&&
f.call(e,"autoVerify")){let re=e.autoVerify,G=r;if(r===G)if(Array.isArray(re)){var g=!0;let U=re.length;for(let T=0;T<U;T++){let V=re[T],F=r;if(typeof V!="strin\
g")return ge.errors=[c],!1;if(!(V==="email"||V==="phone_number"))return ge.errors=[c],!1;var g=F===r;if(!g)break}if(g){let T=re.length,V;if(T>1){let F={};for(;T--;){
let M=re[T];if(typeof M=="string"){if(typeof F[M]=="number")return V=F[M],ge.errors=[c],!1;F[M]=T}}}}}else return ge.errors=[c],!1;var l=G===r}else var l=!0;if(l){
if(e.selfSignUp!==void 0&&f.call(e,"selfSignUp")){let G=r;if(typeof e.selfSignUp!="boolean")return ge.errors=[c],!1;var l=G===r}else var l=!0;if(l){if(e.accountRecovery!==
void 0&&f.call(e,"accountRecovery")){let H=e.accountRecovery,U=r,T=r,V=!1,F=r;if(r===F)if(Array.isArray(H))if(H.length<1){let P=c;n===null?n=[P]:n.push(P),r++}else{
var w=!0;let P=H.length;for(let N=0;N<P;N++){let C=H[N],$=r;if(typeof C!="string"){let j=c;n===null?n=[j]:n.push(j),r++}if(!(C==="email"||C==="phone_number")){let j=c;
n===null?n=[j]:n.push(j),r++}var w=$===r;if(!w)break}if(w){let N=H.length,C;if(N>1){let $={};for(;N--;){let E=H[N];if(typeof E=="string"){if(typeof $[E]=="numbe\
r"){C=$[E];let j=c;n===null?n=[j]:n.push(j),r++;break}$[E]=N}}}}}else{let P=c;n===null?n=[P]:n.push(P),r++}var v=F===r;V=V||v;let M=r;if(H!=="admin_only"){let P=c;
n===null?n=[P]:n.push(P),r++}var v=M===r;if(V=V||v,V)r=T,n!==null&&(T?n.length=T:n=null);else{let P=c;return n===null?n=[P]:n.push(P),r++,ge.errors=n,!1}var l=U===
r}else var l=!0;if(l){if(e.passwordPolicy!==void 0&&f.call(e,"passwordPolicy")){let U=r;Ct(e.passwordPolicy,c)||(n=n===null?Ct.errors:n.concat(Ct.errors),r=n.length);
var l=U===r}else var l=!0;if(l){if(e.mfa!==void 0&&f.call(e,"mfa")){let T=r;zt(e.mfa,c)||(n=n===null?zt.errors:n.concat(zt.errors),r=n.length);var l=T===r}else var l=!0;
if(l){if(e.signIn!==void 0&&f.call(e,"signIn")){let V=r;yr(e.signIn,c)||(n=n===null?yr.errors:n.concat(yr.errors),r=n.length);var l=V===r}else var l=!0;if(l){if(e.
tier!==void 0&&f.call(e,"tier")){let F=e.tier,M=r;if(typeof F!="string")return ge.errors=[c],!1;if(!(F==="lite"||F==="essentials"||F==="plus"))return ge.errors=
[c],!1;var l=M===r}else var l=!0;if(l){if(e.threatProtection!==void 0&&f.call(e,"threatProtection")){let M=e.threatProtection,W=r;if(typeof M!="string")return ge.
errors=[c],!1;if(!(M==="off"||M==="audit"||M==="enforced"))return ge.errors=[c],!1;var l=W===r}else var l=!0;if(l){if(e.deletionProtection!==void 0&&f.call(e,"d\
eletionProtection")){let W=r;if(typeof e.deletionProtection!="boolean")return ge.errors=[c],!1;var l=W===r}else var l=!0;if(l){if(e.webAclArn!==void 0&&f.call(e,
"webAclArn")){let P=e.webAclArn,N=r,C=r,$=!1,E=r;if(r===E)if(typeof P=="string"){if(R(P)>2048){let X=c;n===null?n=[X]:n.push(X),r++}else if(!zO.test(P)){let X=c;
n===null?n=[X]:n.push(X),r++}}else{let X=c;n===null?n=[X]:n.push(X),r++}var A=E===r;$=$||A;let j=r;he(P,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);
var A=j===r;if($=$||A,A)var k=!0;let q=r;me(P,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var A=q===r;$=$||A,A&&k!==!0&&(k=!0);let D=r;pe(P,c)||(n=
n===null?pe.errors:n.concat(pe.errors),r=n.length);var A=D===r;if($=$||A,A&&k!==!0&&(k=!0),$)r=C,n!==null&&(C?n.length=C:n=null);else{let X=c;return n===null?n=
[X]:n.push(X),r++,ge.errors=n,!1}var l=N===r}else var l=!0;if(l){if(e.email!==void 0&&f.call(e,"email")){let N=r;bt(e.email,c)||(n=n===null?bt.errors:n.concat(bt.
errors),r=n.length);var l=N===r}else var l=!0;if(l){if(e.domain!==void 0&&f.call(e,"domain")){let C=r;Qt(e.domain,c)||(n=n===null?Qt.errors:n.concat(Qt.errors),
r=n.length);var l=C===r}else var l=!0;if(l){if(e.triggers!==void 0&&f.call(e,"triggers")){let $=r;ci(e.triggers,c)||(n=n===null?ci.errors:n.concat(ci.errors),r=
n.length);var l=$===r}else var l=!0;if(l){if(e.groups!==void 0&&f.call(e,"groups")){let E=e.groups,j=r;if(r===j)if(E&&typeof E=="object"&&!Array.isArray(E)){for(let D of Object.
keys(E)){let te=r;if(typeof D=="string"){if(R(D)>128){let X={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames/maxLength",keyword:"maxLengt\
h",params:{limit:128},propertyName:D};n===null?n=[X]:n.push(X),r++}else if(R(D)<1){let X={instancePath:t+"/groups",schemaPath:"#/properties/groups/propertyNames\
/minLength",keyword:"minLength",params:{limit:1},propertyName:D};n===null?n=[X]:n.push(X),r++}else if(!BO.test(D)){let X={instancePath:t+"/groups",schemaPath:"#\
/properties/groups/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"},propertyName:D};n===null?n=[X]:n.push(X),r++}}
var x=te===r;if(!x){let X=c;return n===null?n=[X]:n.push(X),r++,ge.errors=n,!1}}if(x)for(let D of Object.keys(E)){let te=r;ht(E[D],c)||(n=n===null?ht.errors:n.concat(
ht.errors),r=n.length);var S=te===r;if(!S)break}}else return ge.errors=[c],!1;var l=j===r}else var l=!0;if(l)if(e.resourceServers!==void 0&&f.call(e,"resourceSe\
rvers")){let E=e.resourceServers,j=r;if(r===j)if(E&&typeof E=="object"&&!Array.isArray(E)){for(let D of Object.keys(E)){let te=r;if(typeof D=="string"){if(R(D)>
256){let X={instancePath:t+"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},propertyName:D};
n===null?n=[X]:n.push(X),r++}else if(R(D)<1){let X={instancePath:t+"/resourceServers",schemaPath:"#/properties/resourceServers/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:D};n===null?n=[X]:n.push(X),r++}else if(!ys.test(D)){let X={instancePath:t+"/resourceServers",schemaPath:"#/properties/\
resourceServers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},propertyName:D};n===null?n=[X]:n.push(X),r++}}var O=te===
r;if(!O){let X=c;return n===null?n=[X]:n.push(X),r++,ge.errors=n,!1}}if(O)for(let D of Object.keys(E)){let te=r;ot(E[D],c)||(n=n===null?ot.errors:n.concat(ot.errors),
r=n.length);var L=te===r;if(!L)break}}else return ge.errors=[c],!1;var l=j===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}else return ge.errors=[c],!1;return ge.errors=
n,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var KO={properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,
apiVersion:0,metadataUrl:0,metadataFile:0,idpSignout:0,idpInit:0,encryptedResponses:0,requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,
upstream:0,allowedEmailDomains:0,attributeMapping:0,adopt:0,nationalIdConsent:0,pending:0,identifiers:0}};function Bt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Bt.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;he(e,c)||
(n=n===null?he.errors:n.concat(he.errors),r=n.length);var g=m===r;if(p=p||g,g)var u=!0;let h=r;me(e,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var g=h===
r;p=p||g,g&&u!==!0&&(u=!0);let y=r;pe(e,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var g=y===r;if(p=p||g,g&&u!==!0&&(u=!0),p)r=l,n!==null&&(l?n.length=
l:n=null);else{let w=c;return n===null?n=[w]:n.push(w),r++,Bt.errors=n,!1}return Bt.errors=n,d.props=u,r===0}Bt.evaluated={dynamicProps:!0,dynamicItems:!1};var GO=new RegExp(
"^\\S(?:[\\s\\S]*\\S)?$","u");function Te(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Te.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>1024)return Te.errors=[c],!1;if(R(e)<1)return Te.errors=
[c],!1;if(!GO.test(e))return Te.errors=[c],!1}else return Te.errors=[c],!1;return Te.errors=n,r===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};var JO=new RegExp(
"^[A-Z0-9]{10}$","u");function jt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=jt.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(!JO.test(e))return jt.errors=[c],!1}else return jt.errors=[c],!1;
return jt.errors=n,r===0}jt.evaluated={dynamicProps:!1,dynamicItems:!1};function Kr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Kr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>2048)return Kr.errors=[c],
!1;if(R(e)<1)return Kr.errors=[c],!1}else return Kr.errors=[c],!1;return Kr.errors=n,r===0}Kr.evaluated={dynamicProps:!1,dynamicItems:!1};var HO=new RegExp("^ht\
tps://\\S+$","u");function qe(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=qe.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>1024)return qe.errors=[c],!1;if(!HO.test(e))return qe.errors=[c],!1}else return qe.
errors=[c],!1;return qe.errors=n,r===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function Nn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Nn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if((e.authorize===void 0||!f.call(e,"authorize"))&&(p="authorize")||(e.token===void 0||!f.call(e,"token"))&&(p="token")||(e.userInfo===void 0||
!f.call(e,"userInfo"))&&(p="userInfo")||(e.jwks===void 0||!f.call(e,"jwks"))&&(p="jwks"))return Nn.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="\
authorize"||u==="token"||u==="userInfo"||u==="jwks"))return Nn.errors=[c],!1;if(m===r){if(e.authorize!==void 0&&f.call(e,"authorize")){let u=r;qe(e.authorize,c)||
(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.token!==void 0&&f.call(e,"token")){let h=r;qe(e.token,c)||(n=n===null?
qe.errors:n.concat(qe.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let y=r;qe(e.userInfo,c)||(n=n===null?qe.
errors:n.concat(qe.errors),r=n.length);var l=y===r}else var l=!0;if(l)if(e.jwks!==void 0&&f.call(e,"jwks")){let y=r;qe(e.jwks,c)||(n=n===null?qe.errors:n.concat(
qe.errors),r=n.length);var l=y===r}else var l=!0}}}}}else return Nn.errors=[c],!1;return Nn.errors=n,r===0}Nn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function qr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=qr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.spec===void 0||!f.call(e,"spec"))&&(p="spec")||(e.client===
void 0||!f.call(e,"client"))&&(p="client"))return qr.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="spec"||u==="client"||u==="environment"))return qr.
errors=[c],!1;if(m===r){if(e.spec!==void 0&&f.call(e,"spec")){let u=r;if(typeof e.spec!="string")return qr.errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.client!==
void 0&&f.call(e,"client")){let h=r;if(typeof e.client!="string")return qr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"env\
ironment")){let h=r;if(typeof e.environment!="string")return qr.errors=[c],!1;var l=h===r}else var l=!0}}}}else return qr.errors=[c],!1;return qr.errors=n,r===0}
qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var YO=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$","\
u");function rr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=rr.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>253)return rr.errors=[c],!1;if(!YO.test(e))return rr.errors=[c],!1}else return rr.
errors=[c],!1;return rr.errors=n,r===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};var Kw=new RegExp("^v[1-9][0-9]{0,2}\\.[0-9]$","u"),Gw=new RegExp("^(?!\\.\\\
.?(/|$))[^/\\\\:~\\u0000-\\u001f\\u007f][^/\\\\:\\u0000-\\u001f\\u007f]*(/(?!\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f\\u007f]+)*$","u"),Jw=new RegExp("^[A-Za-z0-9_ \
+=.@-]+$","u");function _(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=_.evaluated;d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0);let l=r,p=!1,m=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let un;if((e.preset===void 0||!f.call(e,"preset"))&&
(un="preset")){let Ce=c;n===null?n=[Ce]:n.push(Ce),r++}}var h=m===r;p=p||h;let u=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let un;if((e.type===void 0||!f.call(
e,"type"))&&(un="type")){let Ce=c;n===null?n=[Ce]:n.push(Ce),r++}}var h=u===r;if(p=p||h,p){r=l,n!==null&&(l?n.length=l:n=null);let un=r,Ce=r,vr=!0,Mi=r,Jr=r,nr=!1,
Nr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Se;if((e.preset===void 0||!f.call(e,"preset"))&&(Se="preset")){let ce={};n===null?n=[ce]:n.push(ce),r++}else if(e.
preset!==void 0&&f.call(e,"preset")){let ce=e.preset;if(!(ce==="auth0"||ce==="cognito"||ce==="descope"||ce==="entra-external-id"||ce==="gitlab"||ce==="idura"||ce===
"linkedin"||ce==="oidc")){let ke={};n===null?n=[ke]:n.push(ke),r++}}}var k=Nr===r;if(nr=nr||k,k){var y={};y.preset=!0}let it=r;if(e&&typeof e=="object"&&!Array.
isArray(e)){let Se;if((e.preset===void 0||!f.call(e,"preset"))&&(Se="preset")){let ce={};n===null?n=[ce]:n.push(ce),r++}else{if(e.preset!==void 0&&f.call(e,"pre\
set")){let ce=e.preset,ke=r;if(!(ce==="entra"||ce==="keycloak"||ce==="okta"||ce==="one-login"||ce==="ping-one")){let Je={};n===null?n=[Je]:n.push(Je),r++}var w=ke===
r}else var w=!0;if(w)if(e.type!==void 0&&f.call(e,"type")){let ce=r,ke=r,rt=r;if(e.type!=="saml"){let He={};n===null?n=[He]:n.push(He),r++}var g=rt===r;if(g){let He={};
n===null?n=[He]:n.push(He),r++}else r=ke,n!==null&&(ke?n.length=ke:n=null);var w=ce===r}else var w=!0}}var k=it===r;nr=nr||k,k&&y!==!0&&(y=y||{},y.preset=!0,y.type=
!0);let st=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Se;if((e.type===void 0||!f.call(e,"type"))&&(Se="type")){let ce={};n===null?n=[ce]:n.push(ce),r++}else{
if(e.preset!==void 0&&f.call(e,"preset")){var v=!1;let ke={};n===null?n=[ke]:n.push(ke),r++}else var v=!0;if(v)if(e.type!==void 0&&f.call(e,"type")){let ce=r;if(e.
type!=="oidc"){let rt={};n===null?n=[rt]:n.push(rt),r++}var v=ce===r}else var v=!0}}var k=st===r;if(nr=nr||k,k&&y!==!0&&(y=y||{},y.preset=!0,y.type=!0),nr)r=Jr,
n!==null&&(Jr?n.length=Jr:n=null);else{let Se={};n===null?n=[Se]:n.push(Se),r++}var A=Mi===r;if(r=Ce,n!==null&&(Ce?n.length=Ce:n=null),A){let Se=r,ce=r,ke=!1,rt=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){let Ye;if((e.issuer===void 0||!f.call(e,"issuer"))&&(Ye="issuer")||(e.clientId===void 0||!f.call(e,"clientId"))&&(Ye=
"clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(Ye="clientSecret")){let Ht=c;n===null?n=[Ht]:n.push(Ht),r++}}var x=rt===r;ke=ke||x;let Je=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){let Ye;if((e.upstream===void 0||!f.call(e,"upstream"))&&(Ye="upstream")){let Ht=c;n===null?n=[Ht]:n.push(Ht),r++}}var x=Je===
r;ke=ke||x;let He=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ye;if((e.pending===void 0||!f.call(e,"pending"))&&(Ye="pending")){let Ht=c;n===null?n=[Ht]:
n.push(Ht),r++}}var x=He===r;ke=ke||x;let Hr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ye;if((e.adopt===void 0||!f.call(e,"adopt"))&&(Ye="adopt")){let Ht=c;
n===null?n=[Ht]:n.push(Ht),r++}}var x=Hr===r;if(ke=ke||x,ke)r=ce,n!==null&&(ce?n.length=ce:n=null);else{let Ye=c;return n===null?n=[Ye]:n.push(Ye),r++,_.errors=
n,!1}if(r===Se&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let Ye=r;if(e.type!=="oidc")return _.errors=[c],!1;var S=Ye===r}else
var S=!0;if(S){if(e.teamId!==void 0&&f.call(e,"teamId")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.keyId!==void 0&&f.call(e,"keyId")){var S=!1;return _.
errors=[c],!1}else var S=!0;if(S){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.apiVersion!==void 0&&
f.call(e,"apiVersion")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var S=!1;return _.errors=[c],!1}else
var S=!0;if(S){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.idpSignout!==void 0&&f.call(e,"idp\
Signout")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S){if(e.
encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var S=!1;return _.errors=[c],!1}else var S=!0;if(S)if(e.requestSigningAlgorithm!==void 0&&f.call(e,
"requestSigningAlgorithm")){var S=!1;return _.errors=[c],!1}else var S=!0}}}}}}}}}}var A=Se===r;vr=A,vr&&y!==!0&&(y=y||{},y.type=!0,y.teamId=!0,y.keyId=!0,y.privateKey=
!0,y.apiVersion=!0,y.metadataUrl=!0,y.metadataFile=!0,y.idpSignout=!0,y.idpInit=!0,y.encryptedResponses=!0,y.requestSigningAlgorithm=!0)}if(!vr){let Se=c;return n===
null?n=[Se]:n.push(Se),r++,_.errors=n,!1}var O=un===r;if(O){let Se=r,ce=r,ke=!0,rt=r,Je=r,He=!1,Hr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ze;if((e.preset===
void 0||!f.call(e,"preset"))&&(Ze="preset")){let we={};n===null?n=[we]:n.push(we),r++}else if(e.preset!==void 0&&f.call(e,"preset")){let we=e.preset;if(!(we==="\
adfs"||we==="login-gov"||we==="saml")){let Pe={};n===null?n=[Pe]:n.push(Pe),r++}}}var Y=Hr===r;if(He=He||Y,Y){var L={};L.preset=!0}let Jt=r;if(e&&typeof e=="obj\
ect"&&!Array.isArray(e)){let Ze;if((e.preset===void 0||!f.call(e,"preset"))&&(Ze="preset")||(e.type===void 0||!f.call(e,"type"))&&(Ze="type")){let we={};n===null?
n=[we]:n.push(we),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){let we=e.preset,Pe=r;if(!(we==="entra"||we==="keycloak"||we==="okta"||we==="one-login"||we===
"ping-one")){let ft={};n===null?n=[ft]:n.push(ft),r++}var I=Pe===r}else var I=!0;if(I)if(e.type!==void 0&&f.call(e,"type")){let we=r;if(e.type!=="saml"){let Ie={};
n===null?n=[Ie]:n.push(Ie),r++}var I=we===r}else var I=!0}}var Y=Jt===r;He=He||Y,Y&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0);let Ye=r;if(e&&typeof e=="object"&&!Array.
isArray(e)){let Ze;if((e.type===void 0||!f.call(e,"type"))&&(Ze="type")){let we={};n===null?n=[we]:n.push(we),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){
var oe=!1;let Pe={};n===null?n=[Pe]:n.push(Pe),r++}else var oe=!0;if(oe)if(e.type!==void 0&&f.call(e,"type")){let we=r;if(e.type!=="saml"){let Ie={};n===null?n=
[Ie]:n.push(Ie),r++}var oe=we===r}else var oe=!0}}var Y=Ye===r;if(He=He||Y,Y&&L!==!0&&(L=L||{},L.preset=!0,L.type=!0),He)r=Je,n!==null&&(Je?n.length=Je:n=null);else{
let Ze={};n===null?n=[Ze]:n.push(Ze),r++}var fe=rt===r;if(r=ce,n!==null&&(ce?n.length=ce:n=null),fe){let Ze=r,we=r,Pe=!1,Ie=null,ft=r;if(e&&typeof e=="object"&&
!Array.isArray(e)){let Ee;if((e.metadataUrl===void 0||!f.call(e,"metadataUrl"))&&(Ee="metadataUrl")){let Lt=c;n===null?n=[Lt]:n.push(Lt),r++}}var Z=ft===r;Z&&(Pe=
!0,Ie=0);let ir=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Ee;if((e.metadataFile===void 0||!f.call(e,"metadataFile"))&&(Ee="metadataFile")){let Lt=c;n===
null?n=[Lt]:n.push(Lt),r++}}var Z=ir===r;if(Z&&Pe)Pe=!1,Ie=[Ie,1];else{Z&&(Pe=!0,Ie=1);let Ee=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let pt;if((e.pending===
void 0||!f.call(e,"pending"))&&(pt="pending")){let Ue=c;n===null?n=[Ue]:n.push(Ue),r++}}var Z=Ee===r;if(Z&&Pe)Pe=!1,Ie=[Ie,2];else{Z&&(Pe=!0,Ie=2);let pt=r;if(e&&
typeof e=="object"&&!Array.isArray(e)){let at;if((e.adopt===void 0||!f.call(e,"adopt"))&&(at="adopt")){let qt=c;n===null?n=[qt]:n.push(qt),r++}else{if(e.metadataUrl!==
void 0&&f.call(e,"metadataUrl")){var ie=!1;let br=c;n===null?n=[br]:n.push(br),r++}else var ie=!0;if(ie){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var ie=!1;
let Yr=c;n===null?n=[Yr]:n.push(Yr),r++}else var ie=!0;if(ie)if(e.pending!==void 0&&f.call(e,"pending")){var ie=!1;let Yr=c;n===null?n=[Yr]:n.push(Yr),r++}else var ie=!0}}}
var Z=pt===r;if(Z&&Pe)Pe=!1,Ie=[Ie,3];else if(Z){Pe=!0,Ie=3;var z={};z.metadataUrl=!0,z.metadataFile=!0,z.pending=!0}}}if(Pe)r=we,n!==null&&(we?n.length=we:n=null);else{
let Ee=c;return n===null?n=[Ee]:n.push(Ee),r++,_.errors=n,!1}if(r===Ze&&e&&typeof e=="object"&&!Array.isArray(e)){if(z!==!0&&(z=z||{},z.type=!0,z.issuer=!0,z.clientId=
!0,z.clientSecret=!0,z.teamId=!0,z.keyId=!0,z.privateKey=!0,z.apiVersion=!0,z.scopes=!0,z.attributesRequestMethod=!0,z.endpoints=!0,z.iamOidcProvider=!0,z.upstream=
!0),e.type!==void 0&&f.call(e,"type")){let Ee=r;if(e.type!=="saml")return _.errors=[c],!1;var K=Ee===r}else var K=!0;if(K){if(e.issuer!==void 0&&f.call(e,"issue\
r")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K){if(e.clientId!==void 0&&f.call(e,"clientId")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K){if(e.
clientSecret!==void 0&&f.call(e,"clientSecret")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K){if(e.teamId!==void 0&&f.call(e,"teamId")){var K=!1;return _.
errors=[c],!1}else var K=!0;if(K){if(e.keyId!==void 0&&f.call(e,"keyId")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K){if(e.privateKey!==void 0&&f.call(e,
"privateKey")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var K=!1;return _.errors=[c],!1}else var K=!0;
if(K){if(e.scopes!==void 0&&f.call(e,"scopes")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesR\
equestMethod")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var K=!1;return _.errors=[c],!1}else var K=!0;
if(K){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var K=!1;return _.errors=[c],!1}else var K=!0;if(K)if(e.upstream!==void 0&&f.call(e,"upstream")){
var K=!1;return _.errors=[c],!1}else var K=!0}}}}}}}}}}}}var fe=Ze===r;ke=fe,ke&&L!==!0&&z!==void 0&&(z===!0?L=!0:(L=L||{},Object.assign(L,z)))}if(!ke){let Ze=c;
return n===null?n=[Ze]:n.push(Ze),r++,_.errors=n,!1}var O=Se===r;if(O){y!==!0&&L!==void 0&&(L===!0?y=!0:(y=y||{},Object.assign(y,L)));let Ze=r,we=r,Pe=!0,Ie=r,ft=r,
ir=!1,Ge=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let pt;if((e.preset===void 0||!f.call(e,"preset"))&&(pt="preset")){let Ue={};n===null?n=[Ue]:n.push(Ue),
r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="google"){let Ue={};n===null?n=[Ue]:n.push(Ue),r++}}var re=Ge===r;if(ir=ir||re,re){var B={};B.preset=
!0}let Ee=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let pt;if((e.type===void 0||!f.call(e,"type"))&&(pt="type")){let Ue={};n===null?n=[Ue]:n.push(Ue),r++}else{
if(e.preset!==void 0&&f.call(e,"preset")){var se=!1;let at={};n===null?n=[at]:n.push(at),r++}else var se=!0;if(se)if(e.type!==void 0&&f.call(e,"type")){let Ue=r;
if(e.type!=="google"){let qt={};n===null?n=[qt]:n.push(qt),r++}var se=Ue===r}else var se=!0}}var re=Ee===r;if(ir=ir||re,re&&B!==!0&&(B=B||{},B.preset=!0,B.type=
!0),ir)r=ft,n!==null&&(ft?n.length=ft:n=null);else{let pt={};n===null?n=[pt]:n.push(pt),r++}var G=Ie===r;if(r=we,n!==null&&(we?n.length=we:n=null),G){let pt=r,Ue=r,
at=!1,qt=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Zr;if((e.clientId===void 0||!f.call(e,"clientId"))&&(Zr="clientId")||(e.clientSecret===void 0||!f.call(
e,"clientSecret"))&&(Zr="clientSecret")){let Sn=c;n===null?n=[Sn]:n.push(Sn),r++}}var H=qt===r;at=at||H;let br=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Zr;
if((e.adopt===void 0||!f.call(e,"adopt"))&&(Zr="adopt")){let Sn=c;n===null?n=[Sn]:n.push(Sn),r++}}var H=br===r;if(at=at||H,at)r=Ue,n!==null&&(Ue?n.length=Ue:n=null);else{
let Zr=c;return n===null?n=[Zr]:n.push(Zr),r++,_.errors=n,!1}if(r===pt&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let Zr=r;
if(e.type!=="google")return _.errors=[c],!1;var U=Zr===r}else var U=!0;if(U){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let Sn=r;Bt(e.clientSecret,c)||
(n=n===null?Bt.errors:n.concat(Bt.errors),r=n.length);var U=Sn===r}else var U=!0;if(U){if(e.issuer!==void 0&&f.call(e,"issuer")){var U=!1;return _.errors=[c],!1}else
var U=!0;if(U){if(e.teamId!==void 0&&f.call(e,"teamId")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.keyId!==void 0&&f.call(e,"keyId")){var U=!1;return _.
errors=[c],!1}else var U=!0;if(U){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.apiVersion!==void 0&&
f.call(e,"apiVersion")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var U=!1;return _.errors=[c],!1}else
var U=!0;if(U){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.idpSignout!==void 0&&f.call(e,"idp\
Signout")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.
encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.requestSigningAlgorithm!==void 0&&f.call(e,
"requestSigningAlgorithm")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var U=!1;
return _.errors=[c],!1}else var U=!0;if(U){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U){if(e.iamOidcProvider!==
void 0&&f.call(e,"iamOidcProvider")){var U=!1;return _.errors=[c],!1}else var U=!0;if(U)if(e.upstream!==void 0&&f.call(e,"upstream")){var U=!1;return _.errors=[
c],!1}else var U=!0}}}}}}}}}}}}}}}}var G=pt===r;Pe=G,Pe&&B!==!0&&(B=B||{},B.type=!0,B.clientSecret=!0,B.issuer=!0,B.teamId=!0,B.keyId=!0,B.privateKey=!0,B.apiVersion=
!0,B.metadataUrl=!0,B.metadataFile=!0,B.idpSignout=!0,B.idpInit=!0,B.encryptedResponses=!0,B.requestSigningAlgorithm=!0,B.attributesRequestMethod=!0,B.endpoints=
!0,B.iamOidcProvider=!0,B.upstream=!0)}if(!Pe){let pt=c;return n===null?n=[pt]:n.push(pt),r++,_.errors=n,!1}var O=Ze===r;if(O){y!==!0&&B!==void 0&&(B===!0?y=!0:
(y=y||{},Object.assign(y,B)));let pt=r,Ue=r,at=!0,qt=r,br=r,Yr=!1,Zr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let or;if((e.preset===void 0||!f.call(e,"pre\
set"))&&(or="preset")){let xt={};n===null?n=[xt]:n.push(xt),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="facebook"){let xt={};n===null?n=[xt]:
n.push(xt),r++}}var F=Zr===r;if(Yr=Yr||F,F){var T={};T.preset=!0}let Sn=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let or;if((e.type===void 0||!f.call(e,"ty\
pe"))&&(or="type")){let xt={};n===null?n=[xt]:n.push(xt),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var V=!1;let Er={};n===null?n=[Er]:n.push(Er),r++}else
var V=!0;if(V)if(e.type!==void 0&&f.call(e,"type")){let xt=r;if(e.type!=="facebook"){let Ui={};n===null?n=[Ui]:n.push(Ui),r++}var V=xt===r}else var V=!0}}var F=Sn===
r;if(Yr=Yr||F,F&&T!==!0&&(T=T||{},T.preset=!0,T.type=!0),Yr)r=br,n!==null&&(br?n.length=br:n=null);else{let or={};n===null?n=[or]:n.push(or),r++}var M=qt===r;if(r=
Ue,n!==null&&(Ue?n.length=Ue:n=null),M){let or=r,xt=r,Er=!1,Ui=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Xr;if((e.clientId===void 0||!f.call(e,"clientI\
d"))&&(Xr="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(Xr="clientSecret")){let Pn=c;n===null?n=[Pn]:n.push(Pn),r++}}var W=Ui===r;Er=Er||W;
let bo=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Xr;if((e.adopt===void 0||!f.call(e,"adopt"))&&(Xr="adopt")){let Pn=c;n===null?n=[Pn]:n.push(Pn),r++}}var W=bo===
r;if(Er=Er||W,Er)r=xt,n!==null&&(xt?n.length=xt:n=null);else{let Xr=c;return n===null?n=[Xr]:n.push(Xr),r++,_.errors=n,!1}if(r===or&&e&&typeof e=="object"&&!Array.
isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let Xr=r;if(e.type!=="facebook")return _.errors=[c],!1;var P=Xr===r}else var P=!0;if(P){if(e.clientSecret!==void 0&&
f.call(e,"clientSecret")){let Pn=r;Bt(e.clientSecret,c)||(n=n===null?Bt.errors:n.concat(Bt.errors),r=n.length);var P=Pn===r}else var P=!0;if(P){if(e.issuer!==void 0&&
f.call(e,"issuer")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){if(e.teamId!==void 0&&f.call(e,"teamId")){var P=!1;return _.errors=[c],!1}else var P=!0;
if(P){if(e.keyId!==void 0&&f.call(e,"keyId")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){if(e.privateKey!==void 0&&f.call(e,"privateKey")){var P=!1;return _.
errors=[c],!1}else var P=!0;if(P){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){if(e.metadataFile!==void 0&&
f.call(e,"metadataFile")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var P=!1;return _.errors=[c],!1}else
var P=!0;if(P){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){if(e.encryptedResponses!==void 0&&f.call(e,"encry\
ptedResponses")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var P=!1;return _.
errors=[c],!1}else var P=!0;if(P){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){
if(e.endpoints!==void 0&&f.call(e,"endpoints")){var P=!1;return _.errors=[c],!1}else var P=!0;if(P){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){
var P=!1;return _.errors=[c],!1}else var P=!0;if(P)if(e.upstream!==void 0&&f.call(e,"upstream")){var P=!1;return _.errors=[c],!1}else var P=!0}}}}}}}}}}}}}}}var M=or===
r;at=M,at&&T!==!0&&(T=T||{},T.type=!0,T.clientSecret=!0,T.issuer=!0,T.teamId=!0,T.keyId=!0,T.privateKey=!0,T.metadataUrl=!0,T.metadataFile=!0,T.idpSignout=!0,T.
idpInit=!0,T.encryptedResponses=!0,T.requestSigningAlgorithm=!0,T.attributesRequestMethod=!0,T.endpoints=!0,T.iamOidcProvider=!0,T.upstream=!0)}if(!at){let or=c;
return n===null?n=[or]:n.push(or),r++,_.errors=n,!1}var O=pt===r;if(O){y!==!0&&T!==void 0&&(T===!0?y=!0:(y=y||{},Object.assign(y,T)));let or=r,xt=r,Er=!0,Ui=r,bo=r,
wo=!1,Xr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let sr;if((e.preset===void 0||!f.call(e,"preset"))&&(sr="preset")){let It={};n===null?n=[It]:n.push(It),
r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="apple"){let It={};n===null?n=[It]:n.push(It),r++}}var $=Xr===r;if(wo=wo||$,$){var N={};N.preset=!0}
let Pn=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let sr;if((e.type===void 0||!f.call(e,"type"))&&(sr="type")){let It={};n===null?n=[It]:n.push(It),r++}else{
if(e.preset!==void 0&&f.call(e,"preset")){var C=!1;let Lr={};n===null?n=[Lr]:n.push(Lr),r++}else var C=!0;if(C)if(e.type!==void 0&&f.call(e,"type")){let It=r;if(e.
type!=="apple"){let Fi={};n===null?n=[Fi]:n.push(Fi),r++}var C=It===r}else var C=!0}}var $=Pn===r;if(wo=wo||$,$&&N!==!0&&(N=N||{},N.preset=!0,N.type=!0),wo)r=bo,
n!==null&&(bo?n.length=bo:n=null);else{let sr={};n===null?n=[sr]:n.push(sr),r++}var E=Ui===r;if(r=xt,n!==null&&(xt?n.length=xt:n=null),E){let sr=r,It=r,Lr=!1,Fi=r;
if(e&&typeof e=="object"&&!Array.isArray(e)){let wr;if((e.clientId===void 0||!f.call(e,"clientId"))&&(wr="clientId")||(e.teamId===void 0||!f.call(e,"teamId"))&&
(wr="teamId")||(e.keyId===void 0||!f.call(e,"keyId"))&&(wr="keyId")||(e.privateKey===void 0||!f.call(e,"privateKey"))&&(wr="privateKey")){let mi=c;n===null?n=[mi]:
n.push(mi),r++}}var j=Fi===r;Lr=Lr||j;let ko=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let wr;if((e.adopt===void 0||!f.call(e,"adopt"))&&(wr="adopt")){let mi=c;
n===null?n=[mi]:n.push(mi),r++}}var j=ko===r;if(Lr=Lr||j,Lr)r=It,n!==null&&(It?n.length=It:n=null);else{let wr=c;return n===null?n=[wr]:n.push(wr),r++,_.errors=
n,!1}if(r===sr&&e&&typeof e=="object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let wr=r;if(e.type!=="apple")return _.errors=[c],!1;var q=wr===r}else
var q=!0;if(q){if(e.issuer!==void 0&&f.call(e,"issuer")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){
var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.metadataUrl!==
void 0&&f.call(e,"metadataUrl")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.metadataFile!==void 0&&f.call(e,"metadataFile")){var q=!1;return _.errors=
[c],!1}else var q=!0;if(q){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.idpInit!==void 0&&f.call(e,
"idpInit")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){var q=!1;return _.errors=[c],!1}else
var q=!0;if(q){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.attributesRequestMethod!==
void 0&&f.call(e,"attributesRequestMethod")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var q=!1;return _.
errors=[c],!1}else var q=!0;if(q){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){var q=!1;return _.errors=[c],!1}else var q=!0;if(q)if(e.upstream!==
void 0&&f.call(e,"upstream")){var q=!1;return _.errors=[c],!1}else var q=!0}}}}}}}}}}}}}var E=sr===r;Er=E,Er&&N!==!0&&(N=N||{},N.type=!0,N.issuer=!0,N.clientSecret=
!0,N.apiVersion=!0,N.metadataUrl=!0,N.metadataFile=!0,N.idpSignout=!0,N.idpInit=!0,N.encryptedResponses=!0,N.requestSigningAlgorithm=!0,N.attributesRequestMethod=
!0,N.endpoints=!0,N.iamOidcProvider=!0,N.upstream=!0)}if(!Er){let sr=c;return n===null?n=[sr]:n.push(sr),r++,_.errors=n,!1}var O=or===r;if(O){y!==!0&&N!==void 0&&
(N===!0?y=!0:(y=y||{},Object.assign(y,N)));let sr=r,It=r,Lr=!0,Fi=r,ko=r,Ao=!1,wr=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Dr;if((e.preset===void 0||!f.
call(e,"preset"))&&(Dr="preset")){let ar={};n===null?n=[ar]:n.push(ar),r++}else if(e.preset!==void 0&&f.call(e,"preset")&&e.preset!=="amazon"){let ar={};n===null?
n=[ar]:n.push(ar),r++}}var X=wr===r;if(Ao=Ao||X,X){var D={};D.preset=!0}let mi=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let Dr;if((e.type===void 0||!f.call(
e,"type"))&&(Dr="type")){let ar={};n===null?n=[ar]:n.push(ar),r++}else{if(e.preset!==void 0&&f.call(e,"preset")){var te=!1;let qn={};n===null?n=[qn]:n.push(qn),
r++}else var te=!0;if(te)if(e.type!==void 0&&f.call(e,"type")){let ar=r;if(e.type!=="amazon"){let ks={};n===null?n=[ks]:n.push(ks),r++}var te=ar===r}else var te=!0}}
var X=mi===r;if(Ao=Ao||X,X&&D!==!0&&(D=D||{},D.preset=!0,D.type=!0),Ao)r=ko,n!==null&&(ko?n.length=ko:n=null);else{let Dr={};n===null?n=[Dr]:n.push(Dr),r++}var tt=Fi===
r;if(r=It,n!==null&&(It?n.length=It:n=null),tt){let Dr=r,ar=r,qn=!1,ks=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let xn;if((e.clientId===void 0||!f.call(e,
"clientId"))&&(xn="clientId")||(e.clientSecret===void 0||!f.call(e,"clientSecret"))&&(xn="clientSecret")){let hi=c;n===null?n=[hi]:n.push(hi),r++}}var xe=ks===r;
qn=qn||xe;let ok=r;if(e&&typeof e=="object"&&!Array.isArray(e)){let xn;if((e.adopt===void 0||!f.call(e,"adopt"))&&(xn="adopt")){let hi=c;n===null?n=[hi]:n.push(
hi),r++}}var xe=ok===r;if(qn=qn||xe,qn)r=ar,n!==null&&(ar?n.length=ar:n=null);else{let xn=c;return n===null?n=[xn]:n.push(xn),r++,_.errors=n,!1}if(r===Dr&&e&&typeof e==
"object"&&!Array.isArray(e)){if(e.type!==void 0&&f.call(e,"type")){let xn=r;if(e.type!=="amazon")return _.errors=[c],!1;var ne=xn===r}else var ne=!0;if(ne){if(e.
clientSecret!==void 0&&f.call(e,"clientSecret")){let hi=r;Bt(e.clientSecret,c)||(n=n===null?Bt.errors:n.concat(Bt.errors),r=n.length);var ne=hi===r}else var ne=!0;
if(ne){if(e.issuer!==void 0&&f.call(e,"issuer")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.teamId!==void 0&&f.call(e,"teamId")){var ne=!1;return _.
errors=[c],!1}else var ne=!0;if(ne){if(e.keyId!==void 0&&f.call(e,"keyId")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.privateKey!==void 0&&f.call(
e,"privateKey")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){var ne=!1;return _.errors=[c],!1}else var ne=!0;
if(ne){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.metadataFile!==void 0&&f.call(e,"metadata\
File")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){var ne=!1;return _.errors=[c],!1}else var ne=!0;
if(ne){if(e.idpInit!==void 0&&f.call(e,"idpInit")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedR\
esponses")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){var ne=!1;return _.
errors=[c],!1}else var ne=!0;if(ne){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){var ne=!1;return _.errors=[c],!1}else var ne=!0;
if(ne){if(e.endpoints!==void 0&&f.call(e,"endpoints")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcPr\
ovider")){var ne=!1;return _.errors=[c],!1}else var ne=!0;if(ne)if(e.upstream!==void 0&&f.call(e,"upstream")){var ne=!1;return _.errors=[c],!1}else var ne=!0}}}}}}}}}}}}}}}}
var tt=Dr===r;Lr=tt,Lr&&D!==!0&&(D=D||{},D.type=!0,D.clientSecret=!0,D.issuer=!0,D.teamId=!0,D.keyId=!0,D.privateKey=!0,D.apiVersion=!0,D.metadataUrl=!0,D.metadataFile=
!0,D.idpSignout=!0,D.idpInit=!0,D.encryptedResponses=!0,D.requestSigningAlgorithm=!0,D.attributesRequestMethod=!0,D.endpoints=!0,D.iamOidcProvider=!0,D.upstream=
!0)}if(!Lr){let Dr=c;return n===null?n=[Dr]:n.push(Dr),r++,_.errors=n,!1}var O=sr===r;O&&y!==!0&&D!==void 0&&(D===!0?y=!0:(y=y||{},Object.assign(y,D)))}}}}}}else{
let un=c;return n===null?n=[un]:n.push(un),r++,_.errors=n,!1}if(r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let un=r;for(let Ce of Object.keys(e))if(!f.call(
KO.properties,Ce))return _.errors=[c],!1;if(un===r){if(e.preset!==void 0&&f.call(e,"preset")){let Ce=e.preset,vr=r;if(typeof Ce!="string")return _.errors=[c],!1;
if(!(Ce==="adfs"||Ce==="amazon"||Ce==="apple"||Ce==="auth0"||Ce==="cognito"||Ce==="descope"||Ce==="entra"||Ce==="entra-external-id"||Ce==="facebook"||Ce==="gitl\
ab"||Ce==="google"||Ce==="idura"||Ce==="keycloak"||Ce==="linkedin"||Ce==="login-gov"||Ce==="oidc"||Ce==="okta"||Ce==="one-login"||Ce==="ping-one"||Ce==="saml"))
return _.errors=[c],!1;var J=vr===r}else var J=!0;if(J){if(e.type!==void 0&&f.call(e,"type")){let vr=e.type,Mi=r;if(typeof vr!="string")return _.errors=[c],!1;if(!(vr===
"oidc"||vr==="saml"||vr==="google"||vr==="facebook"||vr==="apple"||vr==="amazon"))return _.errors=[c],!1;var J=Mi===r}else var J=!0;if(J){if(e.issuer!==void 0&&
f.call(e,"issuer")){let Mi=e.issuer,Jr=r;if(r===Jr)if(typeof Mi=="string"){if(R(Mi)>1024)return _.errors=[c],!1}else return _.errors=[c],!1;var J=Jr===r}else var J=!0;
if(J){if(e.clientId!==void 0&&f.call(e,"clientId")){let Jr=e.clientId,nr=r,Nr=r,it=!1,st=r;Te(Jr,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var sn=st===
r;it=it||sn;let Se=r;he(Jr,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var sn=Se===r;if(it=it||sn,sn)var An=!0;let ce=r;me(Jr,c)||(n=n===null?me.errors:
n.concat(me.errors),r=n.length);var sn=ce===r;it=it||sn,sn&&An!==!0&&(An=!0);let ke=r;pe(Jr,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var sn=ke===
r;if(it=it||sn,sn&&An!==!0&&(An=!0),it)r=Nr,n!==null&&(Nr?n.length=Nr:n=null);else{let Je=c;return n===null?n=[Je]:n.push(Je),r++,_.errors=n,!1}var J=nr===r}else
var J=!0;if(J){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let nr=e.clientSecret,Nr=r,it=r,st=!1,Se=r;he(nr,c)||(n=n===null?he.errors:n.concat(he.errors),
r=n.length);var an=Se===r;if(st=st||an,an)var gs=!0;let ce=r;me(nr,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var an=ce===r;st=st||an,an&&gs!==!0&&
(gs=!0);let ke=r;pe(nr,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var an=ke===r;st=st||an,an&&gs!==!0&&(gs=!0);let rt=r;if(nr!=="none"){let He=c;
n===null?n=[He]:n.push(He),r++}var an=rt===r;if(st=st||an,st)r=it,n!==null&&(it?n.length=it:n=null);else{let He=c;return n===null?n=[He]:n.push(He),r++,_.errors=
n,!1}var J=Nr===r}else var J=!0;if(J){if(e.teamId!==void 0&&f.call(e,"teamId")){let Nr=e.teamId,it=r,st=r,Se=!1,ce=r;jt(Nr,c)||(n=n===null?jt.errors:n.concat(jt.
errors),r=n.length);var ln=ce===r;Se=Se||ln;let ke=r;he(Nr,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var ln=ke===r;if(Se=Se||ln,ln)var vs=!0;let rt=r;
me(Nr,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var ln=rt===r;Se=Se||ln,ln&&vs!==!0&&(vs=!0);let Je=r;pe(Nr,c)||(n=n===null?pe.errors:n.concat(pe.
errors),r=n.length);var ln=Je===r;if(Se=Se||ln,ln&&vs!==!0&&(vs=!0),Se)r=st,n!==null&&(st?n.length=st:n=null);else{let Hr=c;return n===null?n=[Hr]:n.push(Hr),r++,
_.errors=n,!1}var J=it===r}else var J=!0;if(J){if(e.keyId!==void 0&&f.call(e,"keyId")){let it=e.keyId,st=r,Se=r,ce=!1,ke=r;jt(it,c)||(n=n===null?jt.errors:n.concat(
jt.errors),r=n.length);var cn=ke===r;ce=ce||cn;let rt=r;he(it,c)||(n=n===null?he.errors:n.concat(he.errors),r=n.length);var cn=rt===r;if(ce=ce||cn,cn)var bs=!0;
let Je=r;me(it,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var cn=Je===r;ce=ce||cn,cn&&bs!==!0&&(bs=!0);let He=r;pe(it,c)||(n=n===null?pe.errors:n.
concat(pe.errors),r=n.length);var cn=He===r;if(ce=ce||cn,cn&&bs!==!0&&(bs=!0),ce)r=Se,n!==null&&(Se?n.length=Se:n=null);else{let Jt=c;return n===null?n=[Jt]:n.push(
Jt),r++,_.errors=n,!1}var J=st===r}else var J=!0;if(J){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let st=r;Bt(e.privateKey,c)||(n=n===null?Bt.errors:n.concat(
Bt.errors),r=n.length);var J=st===r}else var J=!0;if(J){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let Se=e.apiVersion,ce=r;if(r===ce)if(typeof Se=="stri\
ng"){if(!Kw.test(Se))return _.errors=[c],!1}else return _.errors=[c],!1;var J=ce===r}else var J=!0;if(J){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){let ce=e.
metadataUrl,ke=r,rt=r,Je=!1,He=r;Kr(ce,c)||(n=n===null?Kr.errors:n.concat(Kr.errors),r=n.length);var dn=He===r;Je=Je||dn;let Hr=r;he(ce,c)||(n=n===null?he.errors:
n.concat(he.errors),r=n.length);var dn=Hr===r;if(Je=Je||dn,dn)var ws=!0;let Jt=r;me(ce,c)||(n=n===null?me.errors:n.concat(me.errors),r=n.length);var dn=Jt===r;Je=
Je||dn,dn&&ws!==!0&&(ws=!0);let Ye=r;pe(ce,c)||(n=n===null?pe.errors:n.concat(pe.errors),r=n.length);var dn=Ye===r;if(Je=Je||dn,dn&&ws!==!0&&(ws=!0),Je)r=rt,n!==
null&&(rt?n.length=rt:n=null);else{let Ze=c;return n===null?n=[Ze]:n.push(Ze),r++,_.errors=n,!1}var J=ke===r}else var J=!0;if(J){if(e.metadataFile!==void 0&&f.call(
e,"metadataFile")){let ke=e.metadataFile,rt=r;if(r===rt)if(typeof ke=="string"){if(R(ke)>1024)return _.errors=[c],!1;if(!Gw.test(ke))return _.errors=[c],!1}else
return _.errors=[c],!1;var J=rt===r}else var J=!0;if(J){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let rt=r;if(typeof e.idpSignout!="boolean")return _.errors=
[c],!1;var J=rt===r}else var J=!0;if(J){if(e.idpInit!==void 0&&f.call(e,"idpInit")){let Je=r;if(typeof e.idpInit!="boolean")return _.errors=[c],!1;var J=Je===r}else
var J=!0;if(J){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){let He=r;if(typeof e.encryptedResponses!="boolean")return _.errors=[c],!1;var J=He===
r}else var J=!0;if(J){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgorithm")){let Hr=e.requestSigningAlgorithm,Jt=r;if(typeof Hr!="string")return _.
errors=[c],!1;if(Hr!=="rsa-sha256")return _.errors=[c],!1;var J=Jt===r}else var J=!0;if(J){if(e.scopes!==void 0&&f.call(e,"scopes")){let Jt=e.scopes,Ye=r;if(r===
Ye)if(Array.isArray(Jt)){if(Jt.length<1)return _.errors=[c],!1;{var Nl=!0;let Ze=Jt.length;for(let we=0;we<Ze;we++){let Pe=Jt[we],Ie=r;if(r===Ie)if(typeof Pe=="\
string"){if(!ys.test(Pe))return _.errors=[c],!1}else return _.errors=[c],!1;var Nl=Ie===r;if(!Nl)break}if(Nl){let we=Jt.length,Pe;if(we>1){let Ie={};for(;we--;){
let ft=Jt[we];if(typeof ft=="string"){if(typeof Ie[ft]=="number")return Pe=Ie[ft],_.errors=[c],!1;Ie[ft]=we}}}}}}else return _.errors=[c],!1;var J=Ye===r}else var J=!0;
if(J){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){let Ye=e.attributesRequestMethod,Ht=r;if(typeof Ye!="string")return _.errors=[
c],!1;if(!(Ye==="GET"||Ye==="POST"))return _.errors=[c],!1;var J=Ht===r}else var J=!0;if(J){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let Ht=r;Nn(e.endpoints,
c)||(n=n===null?Nn.errors:n.concat(Nn.errors),r=n.length);var J=Ht===r}else var J=!0;if(J){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let Ze=r;
if(typeof e.iamOidcProvider!="boolean")return _.errors=[c],!1;var J=Ze===r}else var J=!0;if(J){if(e.upstream!==void 0&&f.call(e,"upstream")){let we=r;qr(e.upstream,
c)||(n=n===null?qr.errors:n.concat(qr.errors),r=n.length);var J=we===r}else var J=!0;if(J){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let Pe=e.
allowedEmailDomains,Ie=r;if(r===Ie)if(Array.isArray(Pe)){if(Pe.length<1)return _.errors=[c],!1;{var El=!0;let ir=Pe.length;for(let Ge=0;Ge<ir;Ge++){let Ee=r;rr(
Pe[Ge],c)||(n=n===null?rr.errors:n.concat(rr.errors),r=n.length);var El=Ee===r;if(!El)break}if(El){let Ge=Pe.length,Ee;if(Ge>1){e:for(;Ge--;)for(Ee=Ge;Ee--;)if(Un(
Pe[Ge],Pe[Ee]))return _.errors=[c],!1}}}}else return _.errors=[c],!1;var J=Ie===r}else var J=!0;if(J){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){
let Ie=e.attributeMapping,ft=r;if(r===ft)if(Ie&&typeof Ie=="object"&&!Array.isArray(Ie)){for(let Ge of Object.keys(Ie)){let Ee=r;if(typeof Ge=="string"){if(R(Ge)>
32){let Lt={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},propertyName:Ge};
n===null?n=[Lt]:n.push(Lt),r++}else if(R(Ge)<1){let Lt={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:Ge};n===null?n=[Lt]:n.push(Lt),r++}}var _u=Ee===r;if(!_u){let Lt=c;return n===null?n=[Lt]:n.push(Lt),r++,_.errors=n,!1}}
if(_u)for(let Ge of Object.keys(Ie)){let Ee=Ie[Ge],Lt=r;if(typeof Ee!="string"&&Ee!==null)return _.errors=[c],!1;if(r===Lt&&typeof Ee=="string"){if(R(Ee)>2048)return _.
errors=[c],!1;if(R(Ee)<1)return _.errors=[c],!1}var ik=Lt===r;if(!ik)break}}else return _.errors=[c],!1;var J=ft===r}else var J=!0;if(J){if(e.adopt!==void 0&&f.
call(e,"adopt")){let ft=e.adopt,ir=r;if(r===ir)if(typeof ft=="string"){if(R(ft)>32)return _.errors=[c],!1;if(R(ft)<1)return _.errors=[c],!1}else return _.errors=
[c],!1;var J=ir===r}else var J=!0;if(J){if(e.nationalIdConsent!==void 0&&f.call(e,"nationalIdConsent")){let ir=r;if(typeof e.nationalIdConsent!="boolean")return _.
errors=[c],!1;var J=ir===r}else var J=!0;if(J){if(e.pending!==void 0&&f.call(e,"pending")){let Ge=e.pending,Ee=r;if(typeof Ge!="boolean")return _.errors=[c],!1;
if(Ge!==!0)return _.errors=[c],!1;var J=Ee===r}else var J=!0;if(J)if(e.identifiers!==void 0&&f.call(e,"identifiers")){let Ge=e.identifiers,Ee=r;if(r===Ee)if(Array.
isArray(Ge)){if(Ge.length>50)return _.errors=[c],!1;{var Ll=!0;let pt=Ge.length;for(let Ue=0;Ue<pt;Ue++){let at=Ge[Ue],qt=r;if(r===qt)if(typeof at=="string"){if(R(
at)>40)return _.errors=[c],!1;if(R(at)<1)return _.errors=[c],!1;if(!Jw.test(at))return _.errors=[c],!1}else return _.errors=[c],!1;var Ll=qt===r;if(!Ll)break}if(Ll){
let Ue=Ge.length,at;if(Ue>1){let qt={};for(;Ue--;){let br=Ge[Ue];if(typeof br=="string"){if(typeof qt[br]=="number")return at=qt[br],_.errors=[c],!1;qt[br]=Ue}}}}}}else
return _.errors=[c],!1;var J=Ee===r}else var J=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return _.errors=[c],!1;return _.errors=n,r===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ZO={properties:{name:0,adopt:0,identityProviders:0,externalProviders:0,formerly:0,callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,
scopes:0,flows:0,authFlows:0,secret:0,readAttributes:0,writeAttributes:0,tokenValidity:0,refreshTokenRotation:0}},Hw=new RegExp("^[A-Za-z0-9_+]+$","u"),Yw=new RegExp(
"^(?!COGNITO$)[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$","u");function et(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=et.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>1024)return et.errors=[c],
!1;if(R(e)<1)return et.errors=[c],!1}else return et.errors=[c],!1;return et.errors=n,r===0}et.evaluated={dynamicProps:!1,dynamicItems:!1};function We(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=We.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(R(e)>1024)return We.errors=[c],!1;if(R(e)<1)return We.errors=[c],!1}else return We.errors=[c],!1;return We.errors=n,r===
0}We.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=Ke.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.variable===
void 0||!f.call(e,"variable"))&&(p="variable"))return Ke.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="variable"||u==="prefix"||u==="suffix"))return Ke.
errors=[c],!1;if(m===r){if(e.variable!==void 0&&f.call(e,"variable")){let u=e.variable,h=r;if(r===h)if(typeof u=="string"){if(!Tn.test(u))return Ke.errors=[c],!1}else
return Ke.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=r;We(e.prefix,c)||(n=n===null?We.errors:n.concat(We.errors),
r=n.length);var l=h===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,"suffix")){let h=r;We(e.suffix,c)||(n=n===null?We.errors:n.concat(We.errors),r=n.length);
var l=h===r}else var l=!0}}}}else return Ke.errors=[c],!1;return Ke.errors=n,r===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ve.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.ssmParameter===void 0||!f.call(e,"ssmParameter"))&&(p="ssmParameter"))return Ve.errors=[c],
!1;{let m=r;for(let u of Object.keys(e))if(!(u==="ssmParameter"||u==="prefix"||u==="suffix"))return Ve.errors=[c],!1;if(m===r){if(e.ssmParameter!==void 0&&f.call(
e,"ssmParameter")){let u=e.ssmParameter,h=r;if(r===h)if(typeof u=="string"){if(R(u)>2048)return Ve.errors=[c],!1;if(!Cn.test(u))return Ve.errors=[c],!1}else return Ve.
errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=r;We(e.prefix,c)||(n=n===null?We.errors:n.concat(We.errors),r=n.length);
var l=h===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,"suffix")){let h=r;We(e.suffix,c)||(n=n===null?We.errors:n.concat(We.errors),r=n.length);var l=h===
r}else var l=!0}}}}else return Ve.errors=[c],!1;return Ve.errors=n,r===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ne.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.secretsManager===void 0||!f.call(e,"secretsManager"))&&(p="secretsManager"))return Ne.errors=
[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="secretsManager"||u==="jsonKey"||u==="prefix"||u==="suffix"))return Ne.errors=[c],!1;if(m===r){if(e.secretsManager!==
void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u=="string"){if(R(u)>2048)return Ne.errors=[c],!1;if(!$n.test(u))return Ne.errors=
[c],!1}else return Ne.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=r;if(r===y)if(typeof h=="strin\
g"){if(R(h)>256)return Ne.errors=[c],!1;if(!_n.test(h))return Ne.errors=[c],!1}else return Ne.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.prefix!==void 0&&
f.call(e,"prefix")){let y=r;We(e.prefix,c)||(n=n===null?We.errors:n.concat(We.errors),r=n.length);var l=y===r}else var l=!0;if(l)if(e.suffix!==void 0&&f.call(e,
"suffix")){let y=r;We(e.suffix,c)||(n=n===null?We.errors:n.concat(We.errors),r=n.length);var l=y===r}else var l=!0}}}}}else return Ne.errors=[c],!1;return Ne.errors=
n,r===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Gr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>253)return Gr.errors=[c],
!1;if(R(e)<1)return Gr.errors=[c],!1}else return Gr.errors=[c],!1;return Gr.errors=n,r===0}Gr.evaluated={dynamicProps:!1,dynamicItems:!1};function Nt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Nt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(R(e)>32)return Nt.errors=[c],!1;if(R(e)<1)return Nt.errors=[c],!1}else return Nt.errors=[c],!1;return Nt.errors=n,r===0}
Nt.evaluated={dynamicProps:!1,dynamicItems:!1};function di(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,
r=0,d=di.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.
keys(e))if(!(m==="access"||m==="id"||m==="refresh"||m==="authSession"))return di.errors=[c],!1;if(p===r){if(e.access!==void 0&&f.call(e,"access")){let m=r;Ae(e.
access,c)||(n=n===null?Ae.errors:n.concat(Ae.errors),r=n.length);var l=m===r}else var l=!0;if(l){if(e.id!==void 0&&f.call(e,"id")){let u=r;Ae(e.id,c)||(n=n===null?
Ae.errors:n.concat(Ae.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.refresh!==void 0&&f.call(e,"refresh")){let h=r;Ae(e.refresh,c)||(n=n===null?Ae.errors:
n.concat(Ae.errors),r=n.length);var l=h===r}else var l=!0;if(l)if(e.authSession!==void 0&&f.call(e,"authSession")){let h=r;Ae(e.authSession,c)||(n=n===null?Ae.errors:
n.concat(Ae.errors),r=n.length);var l=h===r}else var l=!0}}}}else return di.errors=[c],!1;return di.errors=n,r===0}di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ui(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ui.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l=r;for(let p of Object.keys(e))if(p!=="gracePeriod")return ui.errors=
[c],!1;l===r&&e.gracePeriod!==void 0&&f.call(e,"gracePeriod")&&(Ae(e.gracePeriod,c)||(n=n===null?Ae.errors:n.concat(Ae.errors),r=n.length))}else return ui.errors=
[c],!1;return ui.errors=n,r===0}ui.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=ae.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let ie=r;for(let z of Object.keys(e))if(!f.call(ZO.properties,z))return ae.errors=[c],!1;if(ie===r){if(e.name!==void 0&&f.call(e,"name")){let z=e.name,
K=r;if(r===K)if(typeof z=="string"){if(R(z)>128)return ae.errors=[c],!1;if(R(z)<1)return ae.errors=[c],!1;if(!hs.test(z))return ae.errors=[c],!1}else return ae.
errors=[c],!1;var l=K===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let K=e.adopt,B=r;if(r===B)if(typeof K=="string"){if(R(K)>128)return ae.errors=
[c],!1;if(!Hw.test(K))return ae.errors=[c],!1}else return ae.errors=[c],!1;var l=B===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"identityPr\
oviders")){let B=e.identityProviders,se=r;if(r===se)if(Array.isArray(B)){if(B.length<1)return ae.errors=[c],!1;{var p=!0;let G=B.length;for(let H=0;H<G;H++){let U=r;
if(typeof B[H]!="string")return ae.errors=[c],!1;var p=U===r;if(!p)break}if(p){let H=B.length,U;if(H>1){let T={};for(;H--;){let V=B[H];if(typeof V=="string"){if(typeof T[V]==
"number")return U=T[V],ae.errors=[c],!1;T[V]=H}}}}}}else return ae.errors=[c],!1;var l=se===r}else var l=!0;if(l){if(e.externalProviders!==void 0&&f.call(e,"ext\
ernalProviders")){let se=e.externalProviders,re=r;if(r===re)if(Array.isArray(se)){if(se.length>300)return ae.errors=[c],!1;if(se.length<1)return ae.errors=[c],!1;
{var m=!0;let H=se.length;for(let U=0;U<H;U++){let T=se[U],V=r;if(r===V)if(typeof T=="string"){if(R(T)>32)return ae.errors=[c],!1;if(R(T)<1)return ae.errors=[c],
!1;if(!Yw.test(T))return ae.errors=[c],!1}else return ae.errors=[c],!1;var m=V===r;if(!m)break}if(m){let U=se.length,T;if(U>1){let V={};for(;U--;){let F=se[U];if(typeof F==
"string"){if(typeof V[F]=="number")return T=V[F],ae.errors=[c],!1;V[F]=U}}}}}}else return ae.errors=[c],!1;var l=re===r}else var l=!0;if(l){if(e.formerly!==void 0&&
f.call(e,"formerly")){let re=e.formerly,G=r;if(r===G)if(typeof re=="string"){if(!pu.test(re))return ae.errors=[c],!1}else return ae.errors=[c],!1;var l=G===r}else
var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(e,"callbackUrls")){let G=e.callbackUrls,H=r;if(r===H)if(Array.isArray(G)){if(G.length>100)return ae.errors=[c],
!1;{var u=!0;let T=G.length;for(let V=0;V<T;V++){let F=G[V],M=r,W=r,P=!1,N=r;et(F,c)||(n=n===null?et.errors:n.concat(et.errors),r=n.length);var y=N===r;P=P||y;let C=r;
Ke(F,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var y=C===r;if(P=P||y,y)var h=!0;let $=r;Ve(F,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);
var y=$===r;P=P||y,y&&h!==!0&&(h=!0);let E=r;Ne(F,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var y=E===r;if(P=P||y,y&&h!==!0&&(h=!0),P)r=W,n!==null&&
(W?n.length=W:n=null);else{let q=c;return n===null?n=[q]:n.push(q),r++,ae.errors=n,!1}var u=M===r;if(!u)break}}}else return ae.errors=[c],!1;var l=H===r}else var l=!0;
if(l){if(e.defaultRedirectUri!==void 0&&f.call(e,"defaultRedirectUri")){let H=e.defaultRedirectUri,U=r,T=r,V=!1,F=r;et(H,c)||(n=n===null?et.errors:n.concat(et.errors),
r=n.length);var w=F===r;V=V||w;let M=r;Ke(H,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var w=M===r;if(V=V||w,w)var g=!0;let W=r;Ve(H,c)||(n=n===null?
Ve.errors:n.concat(Ve.errors),r=n.length);var w=W===r;V=V||w,w&&g!==!0&&(g=!0);let P=r;Ne(H,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var w=P===
r;if(V=V||w,w&&g!==!0&&(g=!0),V)r=T,n!==null&&(T?n.length=T:n=null);else{let C=c;return n===null?n=[C]:n.push(C),r++,ae.errors=n,!1}var l=U===r}else var l=!0;if(l){
if(e.logoutUrls!==void 0&&f.call(e,"logoutUrls")){let U=e.logoutUrls,T=r;if(r===T)if(Array.isArray(U)){if(U.length>100)return ae.errors=[c],!1;{var v=!0;let F=U.
length;for(let M=0;M<F;M++){let W=U[M],P=r,N=r,C=!1,$=r;et(W,c)||(n=n===null?et.errors:n.concat(et.errors),r=n.length);var A=$===r;C=C||A;let E=r;Ke(W,c)||(n=n===
null?Ke.errors:n.concat(Ke.errors),r=n.length);var A=E===r;if(C=C||A,A)var k=!0;let j=r;Ve(W,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var A=j===
r;C=C||A,A&&k!==!0&&(k=!0);let q=r;Ne(W,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var A=q===r;if(C=C||A,A&&k!==!0&&(k=!0),C)r=N,n!==null&&(N?n.length=
N:n=null);else{let te=c;return n===null?n=[te]:n.push(te),r++,ae.errors=n,!1}var v=P===r;if(!v)break}}}else return ae.errors=[c],!1;var l=T===r}else var l=!0;if(l){
if(e.albHosts!==void 0&&f.call(e,"albHosts")){let T=e.albHosts,V=r;if(r===V)if(Array.isArray(T)){if(T.length>100)return ae.errors=[c],!1;{var x=!0;let M=T.length;
for(let W=0;W<M;W++){let P=T[W],N=r,C=r,$=!1,E=r;Gr(P,c)||(n=n===null?Gr.errors:n.concat(Gr.errors),r=n.length);var O=E===r;$=$||O;let j=r;Ke(P,c)||(n=n===null?
Ke.errors:n.concat(Ke.errors),r=n.length);var O=j===r;if($=$||O,O)var S=!0;let q=r;Ve(P,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var O=q===r;$=
$||O,O&&S!==!0&&(S=!0);let D=r;Ne(P,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var O=D===r;if($=$||O,O&&S!==!0&&(S=!0),$)r=C,n!==null&&(C?n.length=
C:n=null);else{let X=c;return n===null?n=[X]:n.push(X),r++,ae.errors=n,!1}var x=N===r;if(!x)break}}}else return ae.errors=[c],!1;var l=V===r}else var l=!0;if(l){
if(e.scopes!==void 0&&f.call(e,"scopes")){let V=e.scopes,F=r;if(r===F)if(Array.isArray(V)){if(V.length>50)return ae.errors=[c],!1;if(V.length<1)return ae.errors=
[c],!1;{var L=!0;let W=V.length;for(let P=0;P<W;P++){let N=V[P],C=r;if(r===C)if(typeof N=="string"){if(R(N)>256)return ae.errors=[c],!1;if(!ys.test(N))return ae.
errors=[c],!1}else return ae.errors=[c],!1;var L=C===r;if(!L)break}if(L){let P=V.length,N;if(P>1){let C={};for(;P--;){let $=V[P];if(typeof $=="string"){if(typeof C[$]==
"number")return N=C[$],ae.errors=[c],!1;C[$]=P}}}}}}else return ae.errors=[c],!1;var l=F===r}else var l=!0;if(l){if(e.flows!==void 0&&f.call(e,"flows")){let F=e.
flows,M=r;if(r===M)if(Array.isArray(F)){var I=!0;let P=F.length;for(let N=0;N<P;N++){let C=F[N],$=r;if(typeof C!="string")return ae.errors=[c],!1;if(!(C==="code"||
C==="implicit"||C==="client_credentials"))return ae.errors=[c],!1;var I=$===r;if(!I)break}if(I){let N=F.length,C;if(N>1){let $={};for(;N--;){let E=F[N];if(typeof E==
"string"){if(typeof $[E]=="number")return C=$[E],ae.errors=[c],!1;$[E]=N}}}}}else return ae.errors=[c],!1;var l=M===r}else var l=!0;if(l){if(e.authFlows!==void 0&&
f.call(e,"authFlows")){let M=e.authFlows,W=r;if(r===W)if(Array.isArray(M)){var oe=!0;let N=M.length;for(let C=0;C<N;C++){let $=M[C],E=r;if(typeof $!="string")return ae.
errors=[c],!1;if(!($==="userSrp"||$==="userPassword"||$==="adminUserPassword"||$==="custom"||$==="user"))return ae.errors=[c],!1;var oe=E===r;if(!oe)break}if(oe){
let C=M.length,$;if(C>1){let E={};for(;C--;){let j=M[C];if(typeof j=="string"){if(typeof E[j]=="number")return $=E[j],ae.errors=[c],!1;E[j]=C}}}}}else return ae.
errors=[c],!1;var l=W===r}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let W=r;if(typeof e.secret!="boolean")return ae.errors=[c],!1;var l=W===
r}else var l=!0;if(l){if(e.readAttributes!==void 0&&f.call(e,"readAttributes")){let P=e.readAttributes,N=r;if(r===N)if(Array.isArray(P)){if(P.length<1)return ae.
errors=[c],!1;{var Y=!0;let $=P.length;for(let E=0;E<$;E++){let j=r;Nt(P[E],c)||(n=n===null?Nt.errors:n.concat(Nt.errors),r=n.length);var Y=j===r;if(!Y)break}if(Y){
let E=P.length,j;if(E>1){e:for(;E--;)for(j=E;j--;)if(Un(P[E],P[j]))return ae.errors=[c],!1}}}}else return ae.errors=[c],!1;var l=N===r}else var l=!0;if(l){if(e.
writeAttributes!==void 0&&f.call(e,"writeAttributes")){let N=e.writeAttributes,C=r;if(r===C)if(Array.isArray(N)){if(N.length<1)return ae.errors=[c],!1;{var fe=!0;
let E=N.length;for(let j=0;j<E;j++){let q=r;Nt(N[j],c)||(n=n===null?Nt.errors:n.concat(Nt.errors),r=n.length);var fe=q===r;if(!fe)break}if(fe){let j=N.length,q;
if(j>1){e:for(;j--;)for(q=j;q--;)if(Un(N[j],N[q]))return ae.errors=[c],!1}}}}else return ae.errors=[c],!1;var l=C===r}else var l=!0;if(l){if(e.tokenValidity!==void 0&&
f.call(e,"tokenValidity")){let C=r;di(e.tokenValidity,c)||(n=n===null?di.errors:n.concat(di.errors),r=n.length);var l=C===r}else var l=!0;if(l)if(e.refreshTokenRotation!==
void 0&&f.call(e,"refreshTokenRotation")){let C=e.refreshTokenRotation,$=r,E=r,j=!1,q=r;ui(C,c)||(n=n===null?ui.errors:n.concat(ui.errors),r=n.length);var Z=q===
r;j=j||Z;let D=r;if(C!=="off"){let X=c;n===null?n=[X]:n.push(X),r++}var Z=D===r;if(j=j||Z,j)r=E,n!==null&&(E?n.length=E:n=null);else{let X=c;return n===null?n=[
X]:n.push(X),r++,ae.errors=n,!1}var l=$===r}else var l=!0}}}}}}}}}}}}}}}}}else return ae.errors=[c],!1;return ae.errors=n,r===0}ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var XO={properties:{providers:0,whenUnsafe:0,whenNoMatch:0,nativeSignUp:0,replaces:0,messages:0,linkInvitedUsers:0,afterLink:0,function:0}};function er(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=er.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let u of Object.keys(e))if(!(u==="trustEmail"||u==="emailVerified"||u==="emailDo\
mains"))return er.errors=[c],!1;if(m===r){if(e.trustEmail!==void 0&&f.call(e,"trustEmail")){let u=e.trustEmail,h=r;if(typeof u!="string")return er.errors=[c],!1;
if(!(u==="verifiedClaim"||u==="attested"))return er.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.emailVerified!==void 0&&f.call(e,"emailVerified")){let h=e.
emailVerified,y=r;if(typeof h!="string")return er.errors=[c],!1;if(h!=="always")return er.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.emailDomains!==void 0&&
f.call(e,"emailDomains")){let h=e.emailDomains,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return er.errors=[c],!1;{var p=!0;let w=h.length;for(let v=0;v<w;v++){
let k=r;rr(h[v],c)||(n=n===null?rr.errors:n.concat(rr.errors),r=n.length);var p=k===r;if(!p)break}if(p){let v=h.length,k;if(v>1){e:for(;v--;)for(k=v;k--;)if(Un(
h[v],h[k]))return er.errors=[c],!1}}}}else return er.errors=[c],!1;var l=y===r}else var l=!0}}}else return er.errors=[c],!1;return er.errors=n,r===0}er.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var QO={properties:{ACCOUNT_LINKED:0,ACCOUNT_DISABLED:0,EMAIL_DOMAIN_NOT_ALLOWED:0,EMAIL_IN_USE:0,EMAIL_NOT_USABLE:0,
LINK_REFUSED:0,NOT_INVITED:0,PROFILE_EXISTS:0,PROFILE_INCOMPLETE:0,SIGN_IN_IN_PROGRESS:0,SIGN_IN_MISCONFIGURED:0,SIGN_IN_REFUSED:0,SIGN_IN_UNAVAILABLE:0,TOO_MANY_IDENTITIES:0}},
eT=new RegExp("^(?=.*\\S)(?!.*(?:://|[wW]{3}\\.|[mM][aA][iI][lL][tT][oO]:|\\w\\.[a-zA-Z]{2,24}/))[^\\p{C}\\p{Zl}\\p{Zp}<>]+$","u");function ye(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(typeof e=="string"){if(R(e)>200)return ye.errors=[c],!1;if(R(e)<1)return ye.errors=[c],!1;if(!eT.test(e))return ye.errors=[c],!1}else return ye.
errors=[c],!1;return ye.errors=n,r===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};function En(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=En.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){if(Object.keys(e).length<1)return En.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(!f.call(QO.properties,m))return En.errors=[c],!1;if(p===r){
if(e.ACCOUNT_LINKED!==void 0&&f.call(e,"ACCOUNT_LINKED")){let m=r;ye(e.ACCOUNT_LINKED,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=m===r}else
var l=!0;if(l){if(e.ACCOUNT_DISABLED!==void 0&&f.call(e,"ACCOUNT_DISABLED")){let u=r;ye(e.ACCOUNT_DISABLED,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);
var l=u===r}else var l=!0;if(l){if(e.EMAIL_DOMAIN_NOT_ALLOWED!==void 0&&f.call(e,"EMAIL_DOMAIN_NOT_ALLOWED")){let h=r;ye(e.EMAIL_DOMAIN_NOT_ALLOWED,c)||(n=n===null?
ye.errors:n.concat(ye.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.EMAIL_IN_USE!==void 0&&f.call(e,"EMAIL_IN_USE")){let y=r;ye(e.EMAIL_IN_USE,c)||(n=
n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.EMAIL_NOT_USABLE!==void 0&&f.call(e,"EMAIL_NOT_USABLE")){let g=r;ye(e.EMAIL_NOT_USABLE,
c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.LINK_REFUSED!==void 0&&f.call(e,"LINK_REFUSED")){let w=r;ye(e.LINK_REFUSED,
c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.NOT_INVITED!==void 0&&f.call(e,"NOT_INVITED")){let v=r;ye(e.NOT_INVITED,
c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=v===r}else var l=!0;if(l){if(e.PROFILE_EXISTS!==void 0&&f.call(e,"PROFILE_EXISTS")){let k=r;ye(e.
PROFILE_EXISTS,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=k===r}else var l=!0;if(l){if(e.PROFILE_INCOMPLETE!==void 0&&f.call(e,"PROFILE_INC\
OMPLETE")){let A=r;ye(e.PROFILE_INCOMPLETE,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=A===r}else var l=!0;if(l){if(e.SIGN_IN_IN_PROGRESS!==
void 0&&f.call(e,"SIGN_IN_IN_PROGRESS")){let x=r;ye(e.SIGN_IN_IN_PROGRESS,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=x===r}else var l=!0;if(l){
if(e.SIGN_IN_MISCONFIGURED!==void 0&&f.call(e,"SIGN_IN_MISCONFIGURED")){let S=r;ye(e.SIGN_IN_MISCONFIGURED,c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);
var l=S===r}else var l=!0;if(l){if(e.SIGN_IN_REFUSED!==void 0&&f.call(e,"SIGN_IN_REFUSED")){let O=r;ye(e.SIGN_IN_REFUSED,c)||(n=n===null?ye.errors:n.concat(ye.errors),
r=n.length);var l=O===r}else var l=!0;if(l){if(e.SIGN_IN_UNAVAILABLE!==void 0&&f.call(e,"SIGN_IN_UNAVAILABLE")){let L=r;ye(e.SIGN_IN_UNAVAILABLE,c)||(n=n===null?
ye.errors:n.concat(ye.errors),r=n.length);var l=L===r}else var l=!0;if(l)if(e.TOO_MANY_IDENTITIES!==void 0&&f.call(e,"TOO_MANY_IDENTITIES")){let L=r;ye(e.TOO_MANY_IDENTITIES,
c)||(n=n===null?ye.errors:n.concat(ye.errors),r=n.length);var l=L===r}else var l=!0}}}}}}}}}}}}}}}else return En.errors=[c],!1;return En.errors=n,r===0}En.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var tT={properties:{memoryMb:0,architecture:0,runtime:0,logRetentionDays:0,rolePath:0,permissionsBoundaryArn:0,dashboard:0,
alarmTopicArn:0,reservedConcurrency:0,kmsKeyArn:0,codeSigningConfigArn:0}},rT=new RegExp("^/(?:[\\x21-\\x2E\\x30-\\x7E]+/)*$","u"),nT=new RegExp("^arn:aws(?:-[a\
-z]+)*:iam::(?:[0-9]{12}|aws):policy/[\\x21-\\x7E]+$","u"),iT=new RegExp("^arn:aws(?:-[a-z]+)*:sns:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:[A-Za-z0-9_-]{1,256\
}(?:\\.fifo)?$","u"),Zw=new RegExp("^arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}|mrk-[0-9a-f]{32})$","u"),oT=new RegExp("^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}$",
"u");function Me(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Me.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!f.call(tT.properties,m))
return Me.errors=[c],!1;if(p===r){if(e.memoryMb!==void 0&&f.call(e,"memoryMb")){let m=e.memoryMb,u=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Me.
errors=[c],!1;if(r===u&&typeof m=="number"&&isFinite(m)){if(m>10240||isNaN(m))return Me.errors=[c],!1;if(m<128||isNaN(m))return Me.errors=[c],!1}var l=u===r}else
var l=!0;if(l){if(e.architecture!==void 0&&f.call(e,"architecture")){let u=e.architecture,h=r;if(typeof u!="string")return Me.errors=[c],!1;if(!(u==="arm64"||u===
"x86_64"))return Me.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.runtime!==void 0&&f.call(e,"runtime")){let h=e.runtime,y=r;if(typeof h!="string")return Me.
errors=[c],!1;if(!(h==="nodejs22.x"||h==="nodejs24.x"))return Me.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.logRetentionDays!==void 0&&f.call(e,"logRete\
ntionDays")){let y=e.logRetentionDays,g=r;if(!(y===1||y===3||y===5||y===7||y===14||y===30||y===60||y===90||y===120||y===150||y===180||y===365||y===400||y===545||
y===731||y===1096||y===1827||y===2192||y===2557||y===2922||y===3288||y===3653))return Me.errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.rolePath!==void 0&&f.
call(e,"rolePath")){let g=e.rolePath,w=r;if(r===w)if(typeof g=="string"){if(R(g)>512)return Me.errors=[c],!1;if(!rT.test(g))return Me.errors=[c],!1}else return Me.
errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.permissionsBoundaryArn!==void 0&&f.call(e,"permissionsBoundaryArn")){let w=e.permissionsBoundaryArn,v=r;if(r===
v)if(typeof w=="string"){if(!nT.test(w))return Me.errors=[c],!1}else return Me.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.dashboard!==void 0&&f.call(e,"\
dashboard")){let v=r;if(typeof e.dashboard!="boolean")return Me.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.alarmTopicArn!==void 0&&f.call(e,"alarmTopicA\
rn")){let k=e.alarmTopicArn,A=r;if(r===A)if(typeof k=="string"){if(!iT.test(k))return Me.errors=[c],!1}else return Me.errors=[c],!1;var l=A===r}else var l=!0;if(l){
if(e.reservedConcurrency!==void 0&&f.call(e,"reservedConcurrency")){let A=e.reservedConcurrency,x=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Me.
errors=[c],!1;if(r===x&&typeof A=="number"&&isFinite(A)){if(A>1e4||isNaN(A))return Me.errors=[c],!1;if(A<1||isNaN(A))return Me.errors=[c],!1}var l=x===r}else var l=!0;
if(l){if(e.kmsKeyArn!==void 0&&f.call(e,"kmsKeyArn")){let x=e.kmsKeyArn,S=r;if(r===S)if(typeof x=="string"){if(!Zw.test(x))return Me.errors=[c],!1}else return Me.
errors=[c],!1;var l=S===r}else var l=!0;if(l)if(e.codeSigningConfigArn!==void 0&&f.call(e,"codeSigningConfigArn")){let x=e.codeSigningConfigArn,S=r;if(r===S)if(typeof x==
"string"){if(!oT.test(x))return Me.errors=[c],!1}else return Me.errors=[c],!1;var l=S===r}else var l=!0}}}}}}}}}}}else return Me.errors=[c],!1;return Me.errors=
n,r===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ct(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=ct.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=r;for(let y of Object.
keys(e))if(!f.call(XO.properties,y))return ct.errors=[c],!1;if(h===r){if(e.providers!==void 0&&f.call(e,"providers")){let y=e.providers,g=r,w=r,v=!1,k=r;if(r===
k)if(Array.isArray(y))if(y.length<1){let S=c;n===null?n=[S]:n.push(S),r++}else{var l=!0;let S=y.length;for(let O=0;O<S;O++){let L=r;if(typeof y[O]!="string"){let oe=c;
n===null?n=[oe]:n.push(oe),r++}var l=L===r;if(!l)break}if(l){let O=y.length,L;if(O>1){let I={};for(;O--;){let oe=y[O];if(typeof oe=="string"){if(typeof I[oe]=="\
number"){L=I[oe];let Y=c;n===null?n=[Y]:n.push(Y),r++;break}I[oe]=O}}}}}else{let S=c;n===null?n=[S]:n.push(S),r++}var m=k===r;v=v||m;let A=r;if(r===A)if(y&&typeof y==
"object"&&!Array.isArray(y))if(Object.keys(y).length<1){let S=c;n===null?n=[S]:n.push(S),r++}else for(let S of Object.keys(y)){let O=r;er(y[S],c)||(n=n===null?er.
errors:n.concat(er.errors),r=n.length);var p=O===r;if(!p)break}else{let S=c;n===null?n=[S]:n.push(S),r++}var m=A===r;if(v=v||m,v)r=w,n!==null&&(w?n.length=w:n=null);else{
let S=c;return n===null?n=[S]:n.push(S),r++,ct.errors=n,!1}var u=g===r}else var u=!0;if(u){if(e.whenUnsafe!==void 0&&f.call(e,"whenUnsafe")){let g=e.whenUnsafe,
w=r;if(typeof g!="string")return ct.errors=[c],!1;if(!(g==="separateUser"||g==="reject"))return ct.errors=[c],!1;var u=w===r}else var u=!0;if(u){if(e.whenNoMatch!==
void 0&&f.call(e,"whenNoMatch")){let w=e.whenNoMatch,v=r;if(typeof w!="string")return ct.errors=[c],!1;if(!(w==="createUser"||w==="createNative"||w==="reject"))
return ct.errors=[c],!1;var u=v===r}else var u=!0;if(u){if(e.nativeSignUp!==void 0&&f.call(e,"nativeSignUp")){let v=e.nativeSignUp,k=r;if(typeof v!="string")return ct.
errors=[c],!1;if(!(v==="allow"||v==="refuseKnownEmail"))return ct.errors=[c],!1;var u=k===r}else var u=!0;if(u){if(e.replaces!==void 0&&f.call(e,"replaces")){let k=e.
replaces,A=r;if(r===A)if(typeof k=="string"){if(R(k)>300)return ct.errors=[c],!1;if(!zw.test(k))return ct.errors=[c],!1}else return ct.errors=[c],!1;var u=A===r}else
var u=!0;if(u){if(e.messages!==void 0&&f.call(e,"messages")){let A=r;En(e.messages,c)||(n=n===null?En.errors:n.concat(En.errors),r=n.length);var u=A===r}else var u=!0;
if(u){if(e.linkInvitedUsers!==void 0&&f.call(e,"linkInvitedUsers")){let x=r;if(typeof e.linkInvitedUsers!="boolean")return ct.errors=[c],!1;var u=x===r}else var u=!0;
if(u){if(e.afterLink!==void 0&&f.call(e,"afterLink")){let S=e.afterLink,O=r;if(typeof S!="string")return ct.errors=[c],!1;if(!(S==="continue"||S==="retry"))return ct.
errors=[c],!1;var u=O===r}else var u=!0;if(u)if(e.function!==void 0&&f.call(e,"function")){let S=r;Me(e.function,c)||(n=n===null?Me.errors:n.concat(Me.errors),r=
n.length);var u=S===r}else var u=!0}}}}}}}}}else return ct.errors=[c],!1;return ct.errors=n,r===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sT=new RegExp(
"^/(?![aA][wW][sS]|[sS][sS][mM])[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+){0,11}$","u");function Vr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Vr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if((e.prefix===void 0||!f.call(e,"prefix"))&&(l="prefix"))return Vr.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(m!=="prefix")return Vr.
errors=[c],!1;if(p===r&&e.prefix!==void 0&&f.call(e,"prefix")){let m=e.prefix;if(r===r)if(typeof m=="string"){if(R(m)>512)return Vr.errors=[c],!1;if(!sT.test(m))
return Vr.errors=[c],!1}else return Vr.errors=[c],!1}}}else return Vr.errors=[c],!1;return Vr.errors=n,r===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var aT=new RegExp("^/?[A-Za-z0-9_+=.@-]+(?:/[A-Za-z0-9_+=.@-]+)*$","u");function gr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=gr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.
secretsManager===void 0||!f.call(e,"secretsManager"))&&(p="secretsManager"))return gr.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="secretsManage\
r"||u==="kmsKeyArn"))return gr.errors=[c],!1;if(m===r){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let u=e.secretsManager,h=r;if(r===h)if(typeof u==
"string"){if(R(u)>448)return gr.errors=[c],!1;if(!aT.test(u))return gr.errors=[c],!1}else return gr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.kmsKeyArn!==
void 0&&f.call(e,"kmsKeyArn")){let u=e.kmsKeyArn,h=r;if(r===h)if(typeof u=="string"){if(!Zw.test(u))return gr.errors=[c],!1}else return gr.errors=[c],!1;var l=h===
r}else var l=!0}}}else return gr.errors=[c],!1;return gr.errors=n,r===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fi(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=fi.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="ssm"||m==="clientSecrets"))return fi.errors=[c],!1;if(p===
r){if(e.ssm!==void 0&&f.call(e,"ssm")){let m=r;Vr(e.ssm,c)||(n=n===null?Vr.errors:n.concat(Vr.errors),r=n.length);var l=m===r}else var l=!0;if(l)if(e.clientSecrets!==
void 0&&f.call(e,"clientSecrets")){let m=r;gr(e.clientSecrets,c)||(n=n===null?gr.errors:n.concat(gr.errors),r=n.length);var l=m===r}else var l=!0}}else return fi.
errors=[c],!1;return fi.errors=n,r===0}fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lT=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.\
[0-9]{1,9}){0,2}(?: *, *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2})* *$","u");function Ln(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Ln.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="str\
ing"){if(R(e)>200)return Ln.errors=[c],!1;if(!lT.test(e))return Ln.errors=[c],!1}else return Ln.errors=[c],!1;return Ln.errors=n,r===0}Ln.evaluated={dynamicProps:!1,
dynamicItems:!1};var cT=new RegExp("^ *(?:(?:=|!=|>|>=|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?: *, *(?:(?:=|!=|>|>=\
|<|<=|~>) ?)?[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)* *$","u");function Dn(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Dn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="str\
ing"){if(R(e)>200)return Dn.errors=[c],!1;if(!cT.test(e))return Dn.errors=[c],!1}else return Dn.errors=[c],!1;return Dn.errors=n,r===0}Dn.evaluated={dynamicProps:!1,
dynamicItems:!1};function rn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=rn.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l=r;for(let p of Object.keys(e))if(p!=="path")return rn.
errors=[c],!1;if(l===r&&e.path!==void 0&&f.call(e,"path")){let p=e.path;if(r===r)if(typeof p=="string"){if(R(p)>1024)return rn.errors=[c],!1;if(R(p)<1)return rn.
errors=[c],!1}else return rn.errors=[c],!1}}else return rn.errors=[c],!1;return rn.errors=n,r===0}rn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dT={
properties:{bucket:0,key:0,region:0,encrypt:0,kmsKeyId:0,useLockfile:0,dynamodbTable:0,workspaceKeyPrefix:0,profile:0,assumeRole:0}},uT=new RegExp("^(?!\\d+\\.\\d+\
\\.\\d+\\.\\d+$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))+[a-z0-9]$","u"),fT=new RegExp("^(?!/)(?:[^/]|/(?!/|$))+$","u"),pT=new RegExp("^((\
arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/)?([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}|mrk-[a-f0-9]{32\
})|(arn:aws(?:-[a-z]+)*:kms:[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+)$","u"),mT=new RegExp("^[a-zA-Z0-9_.-]{3,255}$","u"),hT=new RegExp(
"^[^/](?:[\\s\\S]*[^/])?$","u"),yT=new RegExp("^[\\w+=,.@:/-]+$","u");function _t(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=_t.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.
roleArn===void 0||!f.call(e,"roleArn"))&&(p="roleArn"))return _t.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="roleArn"||u==="externalId"))return _t.
errors=[c],!1;if(m===r){if(e.roleArn!==void 0&&f.call(e,"roleArn")){let u=e.roleArn,h=r;if(r===h)if(typeof u=="string"){if(!Bw.test(u))return _t.errors=[c],!1}else
return _t.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.externalId!==void 0&&f.call(e,"externalId")){let u=e.externalId,h=r;if(r===h)if(typeof u=="string"){
if(R(u)>1224)return _t.errors=[c],!1;if(R(u)<2)return _t.errors=[c],!1;if(!yT.test(u))return _t.errors=[c],!1}else return _t.errors=[c],!1;var l=h===r}else var l=!0}}}else
return _t.errors=[c],!1;return _t.errors=n,r===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=_e.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let p;if((e.bucket===void 0||!f.call(e,"bucket"))&&(p="bucket")||(e.key===void 0||!f.call(e,"key"))&&(p="key")||(e.region===void 0||
!f.call(e,"region"))&&(p="region"))return _e.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!f.call(dT.properties,u))return _e.errors=[c],!1;if(m===r){if(e.
bucket!==void 0&&f.call(e,"bucket")){let u=e.bucket,h=r;if(r===h)if(typeof u=="string"){if(R(u)>63)return _e.errors=[c],!1;if(R(u)<3)return _e.errors=[c],!1;if(!uT.
test(u))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.key!==void 0&&f.call(e,"key")){let h=e.key,y=r;if(r===y)if(typeof h==
"string"){if(R(h)>1024)return _e.errors=[c],!1;if(R(h)<1)return _e.errors=[c],!1;if(!fT.test(h))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=y===r}else
var l=!0;if(l){if(e.region!==void 0&&f.call(e,"region")){let y=e.region,g=r;if(r===g)if(typeof y=="string"){if(!Vw.test(y))return _e.errors=[c],!1}else return _e.
errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.encrypt!==void 0&&f.call(e,"encrypt")){let g=r;if(typeof e.encrypt!="boolean")return _e.errors=[c],!1;var l=g===
r}else var l=!0;if(l){if(e.kmsKeyId!==void 0&&f.call(e,"kmsKeyId")){let w=e.kmsKeyId,v=r;if(r===v)if(typeof w=="string"){if(R(w)>2048)return _e.errors=[c],!1;if(!pT.
test(w))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.useLockfile!==void 0&&f.call(e,"useLockfile")){let v=r;if(typeof e.
useLockfile!="boolean")return _e.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.dynamodbTable!==void 0&&f.call(e,"dynamodbTable")){let k=e.dynamodbTable,A=r;
if(r===A)if(typeof k=="string"){if(!mT.test(k))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=A===r}else var l=!0;if(l){if(e.workspaceKeyPrefix!==void 0&&
f.call(e,"workspaceKeyPrefix")){let A=e.workspaceKeyPrefix,x=r;if(r===x)if(typeof A=="string"){if(R(A)>1024)return _e.errors=[c],!1;if(R(A)<1)return _e.errors=[
c],!1;if(!hT.test(A))return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=x===r}else var l=!0;if(l){if(e.profile!==void 0&&f.call(e,"profile")){let x=e.profile,
S=r;if(r===S)if(typeof x=="string"){if(R(x)>256)return _e.errors=[c],!1;if(R(x)<1)return _e.errors=[c],!1}else return _e.errors=[c],!1;var l=S===r}else var l=!0;
if(l)if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let x=r;_t(e.assumeRole,c)||(n=n===null?_t.errors:n.concat(_t.errors),r=n.length);var l=x===r}else var l=!0}}}}}}}}}}}else
return _e.errors=[c],!1;return _e.errors=n,r===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gT=new RegExp("^[a-z0-9][a-z0-9._-]*[a-z0-9]$","u");
function Tr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Tr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.bucket===void 0||!f.call(e,"bucket"))&&(p="bucket"))return Tr.
errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="bucket"||u==="prefix"||u==="kmsEncryptionKey"))return Tr.errors=[c],!1;if(m===r){if(e.bucket!==void 0&&
f.call(e,"bucket")){let u=e.bucket,h=r;if(r===h)if(typeof u=="string"){if(R(u)>222)return Tr.errors=[c],!1;if(R(u)<3)return Tr.errors=[c],!1;if(!gT.test(u))return Tr.
errors=[c],!1}else return Tr.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.prefix!==void 0&&f.call(e,"prefix")){let h=r;Te(e.prefix,c)||(n=n===null?Te.errors:
n.concat(Te.errors),r=n.length);var l=h===r}else var l=!0;if(l)if(e.kmsEncryptionKey!==void 0&&f.call(e,"kmsEncryptionKey")){let h=r;Te(e.kmsEncryptionKey,c)||(n=
n===null?Te.errors:n.concat(Te.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Tr.errors=[c],!1;return Tr.errors=n,r===0}Tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vT=new RegExp("^[a-z0-9]{3,24}$","u"),bT=new RegExp("^[a-z0-9](?:-?[a-z0-9])*$","u"),wT=new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[\
0-9A-Fa-f]{12}$","u");function kt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=kt.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.storageAccountName===void 0||!f.call(
e,"storageAccountName"))&&(p="storageAccountName")||(e.containerName===void 0||!f.call(e,"containerName"))&&(p="containerName")||(e.key===void 0||!f.call(e,"key"))&&
(p="key"))return kt.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="resourceGroupName"||u==="storageAccountName"||u==="containerName"||u==="key"||u===
"subscriptionId"||u==="tenantId"||u==="useAzureadAuth"||u==="useOidc"))return kt.errors=[c],!1;if(m===r){if(e.resourceGroupName!==void 0&&f.call(e,"resourceGrou\
pName")){let u=r;Te(e.resourceGroupName,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.storageAccountName!==void 0&&
f.call(e,"storageAccountName")){let h=e.storageAccountName,y=r;if(r===y)if(typeof h=="string"){if(!vT.test(h))return kt.errors=[c],!1}else return kt.errors=[c],
!1;var l=y===r}else var l=!0;if(l){if(e.containerName!==void 0&&f.call(e,"containerName")){let y=e.containerName,g=r;if(r===g)if(typeof y=="string"){if(R(y)>63)
return kt.errors=[c],!1;if(R(y)<3)return kt.errors=[c],!1;if(!bT.test(y))return kt.errors=[c],!1}else return kt.errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.
key!==void 0&&f.call(e,"key")){let g=r;Te(e.key,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.subscriptionId!==
void 0&&f.call(e,"subscriptionId")){let w=e.subscriptionId,v=r;if(r===v)if(typeof w=="string"){if(!wT.test(w))return kt.errors=[c],!1}else return kt.errors=[c],
!1;var l=v===r}else var l=!0;if(l){if(e.tenantId!==void 0&&f.call(e,"tenantId")){let v=r;Te(e.tenantId,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);
var l=v===r}else var l=!0;if(l){if(e.useAzureadAuth!==void 0&&f.call(e,"useAzureadAuth")){let k=r;if(typeof e.useAzureadAuth!="boolean")return kt.errors=[c],!1;
var l=k===r}else var l=!0;if(l)if(e.useOidc!==void 0&&f.call(e,"useOidc")){let k=r;if(typeof e.useOidc!="boolean")return kt.errors=[c],!1;var l=k===r}else var l=!0}}}}}}}}}else
return kt.errors=[c],!1;return kt.errors=n,r===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kT=new RegExp("^https://(?:[^\\s/?#@%]*@)?(?:[A-Za-z\
0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#](?:[^\\s%]|%[0-9A-Fa-f]{2})*)?$","u");function tr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=tr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(typeof e=="string"){if(R(e)>
1024)return tr.errors=[c],!1;if(!kT.test(e))return tr.errors=[c],!1}else return tr.errors=[c],!1;return tr.errors=n,r===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};
function $t(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=$t.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.address===void 0||!f.call(e,"address"))&&(p="address"))return $t.
errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="address"||u==="lockAddress"||u==="unlockAddress"||u==="updateMethod"||u==="lockMethod"||u==="unlock\
Method"||u==="retryMax"))return $t.errors=[c],!1;if(m===r){if(e.address!==void 0&&f.call(e,"address")){let u=r;tr(e.address,c)||(n=n===null?tr.errors:n.concat(tr.
errors),r=n.length);var l=u===r}else var l=!0;if(l){if(e.lockAddress!==void 0&&f.call(e,"lockAddress")){let h=r;tr(e.lockAddress,c)||(n=n===null?tr.errors:n.concat(
tr.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.unlockAddress!==void 0&&f.call(e,"unlockAddress")){let y=r;tr(e.unlockAddress,c)||(n=n===null?tr.errors:
n.concat(tr.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.updateMethod!==void 0&&f.call(e,"updateMethod")){let g=e.updateMethod,w=r;if(typeof g!="str\
ing")return $t.errors=[c],!1;if(!(g==="POST"||g==="PUT"))return $t.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.lockMethod!==void 0&&f.call(e,"lockMethod")){
let w=e.lockMethod,v=r;if(typeof w!="string")return $t.errors=[c],!1;if(!(w==="LOCK"||w==="POST"||w==="PUT"))return $t.errors=[c],!1;var l=v===r}else var l=!0;if(l){
if(e.unlockMethod!==void 0&&f.call(e,"unlockMethod")){let v=e.unlockMethod,k=r;if(typeof v!="string")return $t.errors=[c],!1;if(!(v==="UNLOCK"||v==="DELETE"||v===
"POST"||v==="PUT"))return $t.errors=[c],!1;var l=k===r}else var l=!0;if(l)if(e.retryMax!==void 0&&f.call(e,"retryMax")){let v=e.retryMax,k=r;if(!(typeof v=="num\
ber"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return $t.errors=[c],!1;if(r===k&&typeof v=="number"&&isFinite(v)){if(v>100||isNaN(v))return $t.errors=[c],!1;if(v<0||isNaN(
v))return $t.errors=[c],!1}var l=k===r}else var l=!0}}}}}}}}else return $t.errors=[c],!1;return $t.errors=n,r===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var AT=new RegExp("^(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.(?!(?!xn).{2}--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$","u");function yt(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=yt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return yt.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="nam\
e"||u==="tags"||u==="project"||u==="prefix"))return yt.errors=[c],!1;if(m===r){if(e.name!==void 0&&f.call(e,"name")){let u=e.name,h=r;if(r===h)if(typeof u=="str\
ing"){if(R(u)>90)return yt.errors=[c],!1;if(R(u)<1)return yt.errors=[c],!1;if(!bl.test(u))return yt.errors=[c],!1}else return yt.errors=[c],!1;var l=h===r}else var l=!0;
if(l){if(e.tags!==void 0&&f.call(e,"tags")){let h=e.tags,y=r;if(r===y)if(Array.isArray(h)){if(h.length<1)return yt.errors=[c],!1;{var p=!0;let w=h.length;for(let v=0;v<
w;v++){let k=r;Te(h[v],c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var p=k===r;if(!p)break}if(p){let v=h.length,k;if(v>1){e:for(;v--;)for(k=v;k--;)
if(Un(h[v],h[k]))return yt.errors=[c],!1}}}}else return yt.errors=[c],!1;var l=y===r}else var l=!0;if(l){if(e.project!==void 0&&f.call(e,"project")){let y=r;Te(
e.project,c)||(n=n===null?Te.errors:n.concat(Te.errors),r=n.length);var l=y===r}else var l=!0;if(l)if(e.prefix!==void 0&&f.call(e,"prefix")){let y=e.prefix,g=r;
if(r===g)if(typeof y=="string"){if(R(y)>90)return yt.errors=[c],!1;if(R(y)<1)return yt.errors=[c],!1;if(!bl.test(y))return yt.errors=[c],!1}else return yt.errors=
[c],!1;var l=g===r}else var l=!0}}}}}else return yt.errors=[c],!1;return yt.errors=n,r===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Pt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.organization===void 0||!f.call(e,"organization"))&&(p="organization")||(e.workspaces===
void 0||!f.call(e,"workspaces"))&&(p="workspaces"))return Pt.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="hostname"||u==="organization"||u==="wo\
rkspaces"))return Pt.errors=[c],!1;if(m===r){if(e.hostname!==void 0&&f.call(e,"hostname")){let u=e.hostname,h=r;if(r===h)if(typeof u=="string"){if(R(u)>253)return Pt.
errors=[c],!1;if(!AT.test(u))return Pt.errors=[c],!1}else return Pt.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.organization!==void 0&&f.call(e,"organiza\
tion")){let h=e.organization,y=r;if(r===y)if(typeof h=="string"){if(R(h)>90)return Pt.errors=[c],!1;if(R(h)<1)return Pt.errors=[c],!1;if(!bl.test(h))return Pt.errors=
[c],!1}else return Pt.errors=[c],!1;var l=y===r}else var l=!0;if(l)if(e.workspaces!==void 0&&f.call(e,"workspaces")){let h=r;yt(e.workspaces,c)||(n=n===null?yt.
errors:n.concat(yt.errors),r=n.length);var l=h===r}else var l=!0}}}}else return Pt.errors=[c],!1;return Pt.errors=n,r===0}Pt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function bn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=bn.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length>1)return bn.errors=[c],!1;if(Object.
keys(e).length<1)return bn.errors=[c],!1;{let p=r;for(let m of Object.keys(e))if(!(m==="local"||m==="s3"||m==="gcs"||m==="azurerm"||m==="http"||m==="cloud"||m===
"remote"))return bn.errors=[c],!1;if(p===r){if(e.local!==void 0&&f.call(e,"local")){let m=r;rn(e.local,c)||(n=n===null?rn.errors:n.concat(rn.errors),r=n.length);
var l=m===r}else var l=!0;if(l){if(e.s3!==void 0&&f.call(e,"s3")){let u=r;_e(e.s3,c)||(n=n===null?_e.errors:n.concat(_e.errors),r=n.length);var l=u===r}else var l=!0;
if(l){if(e.gcs!==void 0&&f.call(e,"gcs")){let h=r;Tr(e.gcs,c)||(n=n===null?Tr.errors:n.concat(Tr.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.azurerm!==
void 0&&f.call(e,"azurerm")){let y=r;kt(e.azurerm,c)||(n=n===null?kt.errors:n.concat(kt.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.http!==void 0&&
f.call(e,"http")){let g=r;$t(e.http,c)||(n=n===null?$t.errors:n.concat($t.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.cloud!==void 0&&f.call(e,"clo\
ud")){let w=r;Pt(e.cloud,c)||(n=n===null?Pt.errors:n.concat(Pt.errors),r=n.length);var l=w===r}else var l=!0;if(l)if(e.remote!==void 0&&f.call(e,"remote")){let w=r;
Pt(e.remote,c)||(n=n===null?Pt.errors:n.concat(Pt.errors),r=n.length);var l=w===r}else var l=!0}}}}}}}}else return bn.errors=[c],!1;return bn.errors=n,r===0}bn.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ST=new RegExp("^[0-9]{12}$","u");function dt(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=dt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u=r;for(let h of Object.keys(e))if(!(h==="requiredVersion"||h==="awsProviderVersion"||h==="backend"||h==="assumeRole"||h==="allowedAccountIds"||
h==="include"))return dt.errors=[c],!1;if(u===r){if(e.requiredVersion!==void 0&&f.call(e,"requiredVersion")){let h=r;Ln(e.requiredVersion,c)||(n=n===null?Ln.errors:
n.concat(Ln.errors),r=n.length);var l=h===r}else var l=!0;if(l){if(e.awsProviderVersion!==void 0&&f.call(e,"awsProviderVersion")){let y=r;Dn(e.awsProviderVersion,
c)||(n=n===null?Dn.errors:n.concat(Dn.errors),r=n.length);var l=y===r}else var l=!0;if(l){if(e.backend!==void 0&&f.call(e,"backend")){let g=r;bn(e.backend,c)||(n=
n===null?bn.errors:n.concat(bn.errors),r=n.length);var l=g===r}else var l=!0;if(l){if(e.assumeRole!==void 0&&f.call(e,"assumeRole")){let w=r;_t(e.assumeRole,c)||
(n=n===null?_t.errors:n.concat(_t.errors),r=n.length);var l=w===r}else var l=!0;if(l){if(e.allowedAccountIds!==void 0&&f.call(e,"allowedAccountIds")){let v=e.allowedAccountIds,
k=r;if(r===k)if(Array.isArray(v)){if(v.length<1)return dt.errors=[c],!1;{var p=!0;let x=v.length;for(let S=0;S<x;S++){let O=v[S],L=r;if(r===L)if(typeof O=="stri\
ng"){if(!ST.test(O))return dt.errors=[c],!1}else return dt.errors=[c],!1;var p=L===r;if(!p)break}if(p){let S=v.length,O;if(S>1){let L={};for(;S--;){let I=v[S];if(typeof I==
"string"){if(typeof L[I]=="number")return O=L[I],dt.errors=[c],!1;L[I]=S}}}}}}else return dt.errors=[c],!1;var l=k===r}else var l=!0;if(l)if(e.include!==void 0&&
f.call(e,"include")){let v=e.include,k=r;if(r===k)if(Array.isArray(v)){if(v.length>50)return dt.errors=[c],!1;if(v.length<1)return dt.errors=[c],!1;{var m=!0;let x=v.
length;for(let S=0;S<x;S++){let O=v[S],L=r;if(r===L)if(typeof O=="string"){if(R(O)>512)return dt.errors=[c],!1;if(R(O)<1)return dt.errors=[c],!1;if(!Ww.test(O))
return dt.errors=[c],!1}else return dt.errors=[c],!1;var m=L===r;if(!m)break}if(m){let S=v.length,O;if(S>1){let L={};for(;S--;){let I=v[S];if(typeof I=="string"){
if(typeof L[I]=="number")return O=L[I],dt.errors=[c],!1;L[I]=S}}}}}}else return dt.errors=[c],!1;var l=k===r}else var l=!0}}}}}}else return dt.errors=[c],!1;return dt.
errors=n,r===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var PT=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Kt(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Kt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===
0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.rule===void 0||!f.call(e,"rule"))&&(p="rule")||(e.reason===void 0||!f.call(e,"reason"))&&(p="reason"))
return Kt.errors=[c],!1;{let m=r;for(let u of Object.keys(e))if(!(u==="rule"||u==="at"||u==="reason"))return Kt.errors=[c],!1;if(m===r){if(e.rule!==void 0&&f.call(
e,"rule")){let u=e.rule,h=r;if(r===h)if(typeof u=="string"){if(!PT.test(u))return Kt.errors=[c],!1}else return Kt.errors=[c],!1;var l=h===r}else var l=!0;if(l){
if(e.at!==void 0&&f.call(e,"at")){let h=e.at,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return Kt.errors=[c],!1}else return Kt.errors=[c],!1;var l=y===r}else
var l=!0;if(l)if(e.reason!==void 0&&f.call(e,"reason")){let h=e.reason,y=r;if(r===y)if(typeof h=="string"){if(R(h)>1024)return Kt.errors=[c],!1;if(R(h)<1)return Kt.
errors=[c],!1}else return Kt.errors=[c],!1;var l=y===r}else var l=!0}}}}else return Kt.errors=[c],!1;return Kt.errors=n,r===0}Kt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Le(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Le.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let k;if((e.version===void 0||!f.call(e,"version"))&&(k="ve\
rsion")||(e.name===void 0||!f.call(e,"name"))&&(k="name")||(e.region===void 0||!f.call(e,"region"))&&(k="region")||(e.userPool===void 0||!f.call(e,"userPool"))&&
(k="userPool"))return Le.errors=[c],!1;{let A=r;for(let x of Object.keys(e))if(!f.call(RO.properties,x))return Le.errors=[c],!1;if(A===r){if(e.version!==void 0&&
f.call(e,"version")){let x=r;if(e.version!==1)return Le.errors=[c],!1;var l=x===r}else var l=!0;if(l){if(e.name!==void 0&&f.call(e,"name")){let S=e.name,O=r;if(r===
O)if(typeof S=="string"){if(!OO.test(S))return Le.errors=[c],!1}else return Le.errors=[c],!1;var l=O===r}else var l=!0;if(l){if(e.region!==void 0&&f.call(e,"reg\
ion")){let O=e.region,L=r;if(r===L)if(typeof O=="string"){if(!Vw.test(O))return Le.errors=[c],!1}else return Le.errors=[c],!1;var l=L===r}else var l=!0;if(l){if(e.
tags!==void 0&&f.call(e,"tags")){let L=e.tags,I=r;if(r===I)if(L&&typeof L=="object"&&!Array.isArray(L)){if(Object.keys(L).length>50)return Le.errors=[c],!1;for(let Y of Object.
keys(L)){let fe=r;if(typeof Y=="string"){if(R(Y)>128){let Z={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{
limit:128},propertyName:Y};n===null?n=[Z]:n.push(Z),r++}else if(R(Y)<1){let Z={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:Y};n===null?n=[Z]:n.push(Z),r++}}var p=fe===r;if(!p){let Z=c;return n===null?n=[Z]:n.push(Z),r++,Le.errors=n,!1}}if(p)for(let Y of Object.
keys(L)){let fe=L[Y],Z=r;if(r===Z)if(typeof fe=="string"){if(R(fe)>256)return Le.errors=[c],!1}else return Le.errors=[c],!1;var m=Z===r;if(!m)break}}else return Le.
errors=[c],!1;var l=I===r}else var l=!0;if(l){if(e.include!==void 0&&f.call(e,"include")){let I=e.include,oe=r;if(r===oe)if(Array.isArray(I)){if(I.length>50)return Le.
errors=[c],!1;if(I.length<1)return Le.errors=[c],!1;{var u=!0;let fe=I.length;for(let Z=0;Z<fe;Z++){let ie=I[Z],z=r;if(r===z)if(typeof ie=="string"){if(R(ie)>512)
return Le.errors=[c],!1;if(R(ie)<1)return Le.errors=[c],!1;if(!Ww.test(ie))return Le.errors=[c],!1}else return Le.errors=[c],!1;var u=z===r;if(!u)break}if(u){let Z=I.
length,ie;if(Z>1){let z={};for(;Z--;){let K=I[Z];if(typeof K=="string"){if(typeof z[K]=="number")return ie=z[K],Le.errors=[c],!1;z[K]=Z}}}}}}else return Le.errors=
[c],!1;var l=oe===r}else var l=!0;if(l){if(e.userPool!==void 0&&f.call(e,"userPool")){let oe=r;ge(e.userPool,c)||(n=n===null?ge.errors:n.concat(ge.errors),r=n.length);
var l=oe===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(e,"identityProviders")){let Y=e.identityProviders,fe=r;if(r===fe)if(Y&&typeof Y=="objec\
t"&&!Array.isArray(Y)){if(Object.keys(Y).length>300)return Le.errors=[c],!1;for(let ie of Object.keys(Y)){let z=r;if(typeof ie=="string"&&!TO.test(ie)){let K={instancePath:t+
"/identityProviders",schemaPath:"#/properties/identityProviders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9.-]{2,31}$"},propertyName:ie};
n===null?n=[K]:n.push(K),r++}var h=z===r;if(!h){let K=c;return n===null?n=[K]:n.push(K),r++,Le.errors=n,!1}}if(h)for(let ie of Object.keys(Y)){let z=r;_(Y[ie],c)||
(n=n===null?_.errors:n.concat(_.errors),r=n.length);var y=z===r;if(!y)break}}else return Le.errors=[c],!1;var l=fe===r}else var l=!0;if(l){if(e.appClients!==void 0&&
f.call(e,"appClients")){let fe=e.appClients,Z=r;if(r===Z)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){for(let z of Object.keys(fe)){let K=r;if(typeof z=="str\
ing"&&!pu.test(z)){let B={instancePath:t+"/appClients",schemaPath:"#/properties/appClients/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A\
-Za-z0-9_-]{0,62}$"},propertyName:z};n===null?n=[B]:n.push(B),r++}var g=K===r;if(!g){let B=c;return n===null?n=[B]:n.push(B),r++,Le.errors=n,!1}}if(g)for(let z of Object.
keys(fe)){let K=r;ae(fe[z],c)||(n=n===null?ae.errors:n.concat(ae.errors),r=n.length);var w=K===r;if(!w)break}}else return Le.errors=[c],!1;var l=Z===r}else var l=!0;
if(l){if(e.accountLinking!==void 0&&f.call(e,"accountLinking")){let Z=r;ct(e.accountLinking,c)||(n=n===null?ct.errors:n.concat(ct.errors),r=n.length);var l=Z===
r}else var l=!0;if(l){if(e.publish!==void 0&&f.call(e,"publish")){let ie=r;fi(e.publish,c)||(n=n===null?fi.errors:n.concat(fi.errors),r=n.length);var l=ie===r}else
var l=!0;if(l){if(e.terraform!==void 0&&f.call(e,"terraform")){let z=r;dt(e.terraform,c)||(n=n===null?dt.errors:n.concat(dt.errors),r=n.length);var l=z===r}else
var l=!0;if(l)if(e.accept!==void 0&&f.call(e,"accept")){let z=e.accept,K=r;if(r===K)if(Array.isArray(z)){var v=!0;let se=z.length;for(let re=0;re<se;re++){let G=r;
Kt(z[re],c)||(n=n===null?Kt.errors:n.concat(Kt.errors),r=n.length);var v=G===r;if(!v)break}}else return Le.errors=[c],!1;var l=K===r}else var l=!0}}}}}}}}}}}}}else
return Le.errors=[c],!1;return Le.errors=n,r===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};wn.Environments=ai;var xT=new RegExp("^[a-z][a-z0-9-]{0\
,30}$","u");function ai(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=ai.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(Object.keys(e).length<1)return ai.errors=[c],!1;for(let m of Object.
keys(e)){let u=r;if(typeof m=="string"&&!xT.test(m)){let h={instancePath:t,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9\
-]{0,30}$"},propertyName:m};n===null?n=[h]:n.push(h),r++}var l=u===r;if(!l){let h=c;return n===null?n=[h]:n.push(h),r++,ai.errors=n,!1}}if(l)for(let m of Object.
keys(e)){let u=e[m],h=r;if(!(u&&typeof u=="object"&&!Array.isArray(u)))return ai.errors=[c],!1;var p=h===r;if(!p)break}}else return ai.errors=[c],!1;return ai.errors=
n,r===0}ai.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};wn.PatchDefaults=yo;var IT={properties:{name:0,adopt:0,identityProviders:0,externalProviders:0,formerly:0,
callbackUrls:0,defaultRedirectUri:0,logoutUrls:0,albHosts:0,scopes:0,flows:0,authFlows:0,secret:0,readAttributes:0,writeAttributes:0,tokenValidity:0,refreshTokenRotation:0}};
function Wr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Wr.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return Wr.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(
e)){let y=r;for(let g of Object.keys(e))if(!(g==="access"||g==="id"||g==="refresh"||g==="authSession"))return Wr.errors=[c],!1;if(y===r){if(e.access!==void 0&&f.
call(e,"access")){let g=e.access,w=r,v=r,k=!1,A=r;Ae(g,c)||(n=n===null?Ae.errors:n.concat(Ae.errors),r=n.length);var l=A===r;k=k||l;let x=r;if(g!==null){let O=c;
n===null?n=[O]:n.push(O),r++}var l=x===r;if(k=k||l,k)r=v,n!==null&&(v?n.length=v:n=null);else{let O=c;return n===null?n=[O]:n.push(O),r++,Wr.errors=n,!1}var p=w===
r}else var p=!0;if(p){if(e.id!==void 0&&f.call(e,"id")){let w=e.id,v=r,k=r,A=!1,x=r;Ae(w,c)||(n=n===null?Ae.errors:n.concat(Ae.errors),r=n.length);var m=x===r;A=
A||m;let S=r;if(w!==null){let L=c;n===null?n=[L]:n.push(L),r++}var m=S===r;if(A=A||m,A)r=k,n!==null&&(k?n.length=k:n=null);else{let L=c;return n===null?n=[L]:n.
push(L),r++,Wr.errors=n,!1}var p=v===r}else var p=!0;if(p){if(e.refresh!==void 0&&f.call(e,"refresh")){let v=e.refresh,k=r,A=r,x=!1,S=r;Ae(v,c)||(n=n===null?Ae.
errors:n.concat(Ae.errors),r=n.length);var u=S===r;x=x||u;let O=r;if(v!==null){let I=c;n===null?n=[I]:n.push(I),r++}var u=O===r;if(x=x||u,x)r=A,n!==null&&(A?n.length=
A:n=null);else{let I=c;return n===null?n=[I]:n.push(I),r++,Wr.errors=n,!1}var p=k===r}else var p=!0;if(p)if(e.authSession!==void 0&&f.call(e,"authSession")){let v=e.
authSession,k=r,A=r,x=!1,S=r;Ae(v,c)||(n=n===null?Ae.errors:n.concat(Ae.errors),r=n.length);var h=S===r;x=x||h;let O=r;if(v!==null){let I=c;n===null?n=[I]:n.push(
I),r++}var h=O===r;if(x=x||h,x)r=A,n!==null&&(A?n.length=A:n=null);else{let I=c;return n===null?n=[I]:n.push(I),r++,Wr.errors=n,!1}var p=k===r}else var p=!0}}}}
return Wr.errors=n,r===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Mn(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,
dynamicAnchors:a={}}={}){let n=null,r=0,d=Mn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(
e))&&e!==null)return Mn.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(m!=="gracePeriod")return Mn.errors=
[c],!1;if(p===r&&e.gracePeriod!==void 0&&f.call(e,"gracePeriod")){let m=e.gracePeriod,u=r,h=!1,y=r;Ae(m,c)||(n=n===null?Ae.errors:n.concat(Ae.errors),r=n.length);
var l=y===r;h=h||l;let g=r;if(m!==null){let w=c;n===null?n=[w]:n.push(w),r++}var l=g===r;if(h=h||l,h)r=u,n!==null&&(u?n.length=u:n=null);else{let w=c;return n===
null?n=[w]:n.push(w),r++,Mn.errors=n,!1}}}return Mn.errors=n,r===0}Mn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&
typeof e=="object"&&!Array.isArray(e))&&e!==null)return le.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let K=r;for(let B of Object.keys(e))
if(!f.call(IT.properties,B))return le.errors=[c],!1;if(K===r){if(e.name!==void 0&&f.call(e,"name")){let B=e.name,se=r;if(typeof B!="string"&&B!==null)return le.
errors=[c],!1;if(r===se&&typeof B=="string"){if(R(B)>128)return le.errors=[c],!1;if(R(B)<1)return le.errors=[c],!1;if(!hs.test(B))return le.errors=[c],!1}var l=se===
r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){let se=e.adopt,re=r;if(typeof se!="string"&&se!==null)return le.errors=[c],!1;if(r===re&&typeof se==
"string"){if(R(se)>128)return le.errors=[c],!1;if(!Hw.test(se))return le.errors=[c],!1}var l=re===r}else var l=!0;if(l){if(e.identityProviders!==void 0&&f.call(
e,"identityProviders")){let re=e.identityProviders,G=r;if(!Array.isArray(re)&&re!==null)return le.errors=[c],!1;if(r===G&&Array.isArray(re)){if(re.length<1)return le.
errors=[c],!1;{var p=!0;let U=re.length;for(let T=0;T<U;T++){let V=r;if(typeof re[T]!="string")return le.errors=[c],!1;var p=V===r;if(!p)break}if(p){let T=re.length,
V;if(T>1){let F={};for(;T--;){let M=re[T];if(typeof M=="string"){if(typeof F[M]=="number")return V=F[M],le.errors=[c],!1;F[M]=T}}}}}}var l=G===r}else var l=!0;if(l){
if(e.externalProviders!==void 0&&f.call(e,"externalProviders")){let G=e.externalProviders,H=r;if(!Array.isArray(G)&&G!==null)return le.errors=[c],!1;if(r===H&&Array.
isArray(G)){if(G.length>300)return le.errors=[c],!1;if(G.length<1)return le.errors=[c],!1;{var m=!0;let T=G.length;for(let V=0;V<T;V++){let F=G[V],M=r;if(r===M)
if(typeof F=="string"){if(R(F)>32)return le.errors=[c],!1;if(R(F)<1)return le.errors=[c],!1;if(!Yw.test(F))return le.errors=[c],!1}else return le.errors=[c],!1;
var m=M===r;if(!m)break}if(m){let V=G.length,F;if(V>1){let M={};for(;V--;){let W=G[V];if(typeof W=="string"){if(typeof M[W]=="number")return F=M[W],le.errors=[c],
!1;M[W]=V}}}}}}var l=H===r}else var l=!0;if(l){if(e.formerly!==void 0&&f.call(e,"formerly")){let H=e.formerly,U=r;if(typeof H!="string"&&H!==null)return le.errors=
[c],!1;if(r===U&&typeof H=="string"&&!pu.test(H))return le.errors=[c],!1;var l=U===r}else var l=!0;if(l){if(e.callbackUrls!==void 0&&f.call(e,"callbackUrls")){let U=e.
callbackUrls,T=r;if(!Array.isArray(U)&&U!==null)return le.errors=[c],!1;if(r===T&&Array.isArray(U)){if(U.length>100)return le.errors=[c],!1;{var u=!0;let F=U.length;
for(let M=0;M<F;M++){let W=U[M],P=r,N=r,C=!1,$=r;et(W,c)||(n=n===null?et.errors:n.concat(et.errors),r=n.length);var y=$===r;C=C||y;let E=r;Ke(W,c)||(n=n===null?
Ke.errors:n.concat(Ke.errors),r=n.length);var y=E===r;if(C=C||y,y)var h=!0;let j=r;Ve(W,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var y=j===r;C=
C||y,y&&h!==!0&&(h=!0);let q=r;Ne(W,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var y=q===r;if(C=C||y,y&&h!==!0&&(h=!0),C)r=N,n!==null&&(N?n.length=
N:n=null);else{let te=c;return n===null?n=[te]:n.push(te),r++,le.errors=n,!1}var u=P===r;if(!u)break}}}var l=T===r}else var l=!0;if(l){if(e.defaultRedirectUri!==
void 0&&f.call(e,"defaultRedirectUri")){let T=e.defaultRedirectUri,V=r,F=r,M=!1,W=r;et(T,c)||(n=n===null?et.errors:n.concat(et.errors),r=n.length);var k=W===r;M=
M||k;let P=r;if(!(T&&typeof T=="object"&&!Array.isArray(T))&&T!==null){let $=c;n===null?n=[$]:n.push($),r++}if(r===P&&T&&typeof T=="object"&&!Array.isArray(T)){
let $=r;for(let E of Object.keys(T))if(!(E==="variable"||E==="prefix"||E==="suffix"||E==="ssmParameter"||E==="secretsManager"||E==="jsonKey")){let j=c;n===null?
n=[j]:n.push(j),r++;break}if($===r){if(T.variable!==void 0&&f.call(T,"variable")){let E=T.variable,j=r;if(typeof E!="string"&&E!==null){let D=c;n===null?n=[D]:n.
push(D),r++}if(r===j&&typeof E=="string"&&!Tn.test(E)){let D=c;n===null?n=[D]:n.push(D),r++}var g=j===r}else var g=!0;if(g){if(T.prefix!==void 0&&f.call(T,"pref\
ix")){let j=T.prefix,q=r,D=r,te=!1,X=r;We(j,c)||(n=n===null?We.errors:n.concat(We.errors),r=n.length);var w=X===r;te=te||w;let tt=r;if(j!==null){let ne=c;n===null?
n=[ne]:n.push(ne),r++}var w=tt===r;if(te=te||w,te)r=D,n!==null&&(D?n.length=D:n=null);else{let ne=c;n===null?n=[ne]:n.push(ne),r++}var g=q===r}else var g=!0;if(g){
if(T.suffix!==void 0&&f.call(T,"suffix")){let q=T.suffix,D=r,te=r,X=!1,tt=r;We(q,c)||(n=n===null?We.errors:n.concat(We.errors),r=n.length);var v=tt===r;X=X||v;let xe=r;
if(q!==null){let J=c;n===null?n=[J]:n.push(J),r++}var v=xe===r;if(X=X||v,X)r=te,n!==null&&(te?n.length=te:n=null);else{let J=c;n===null?n=[J]:n.push(J),r++}var g=D===
r}else var g=!0;if(g){if(T.ssmParameter!==void 0&&f.call(T,"ssmParameter")){let D=T.ssmParameter,te=r;if(typeof D!="string"&&D!==null){let tt=c;n===null?n=[tt]:
n.push(tt),r++}if(r===te&&typeof D=="string"){if(R(D)>2048){let tt=c;n===null?n=[tt]:n.push(tt),r++}else if(!Cn.test(D)){let tt=c;n===null?n=[tt]:n.push(tt),r++}}
var g=te===r}else var g=!0;if(g){if(T.secretsManager!==void 0&&f.call(T,"secretsManager")){let te=T.secretsManager,X=r;if(typeof te!="string"&&te!==null){let xe=c;
n===null?n=[xe]:n.push(xe),r++}if(r===X&&typeof te=="string"){if(R(te)>2048){let xe=c;n===null?n=[xe]:n.push(xe),r++}else if(!$n.test(te)){let xe=c;n===null?n=[
xe]:n.push(xe),r++}}var g=X===r}else var g=!0;if(g)if(T.jsonKey!==void 0&&f.call(T,"jsonKey")){let te=T.jsonKey,X=r;if(typeof te!="string"&&te!==null){let xe=c;
n===null?n=[xe]:n.push(xe),r++}if(r===X&&typeof te=="string"){if(R(te)>256){let xe=c;n===null?n=[xe]:n.push(xe),r++}else if(!_n.test(te)){let xe=c;n===null?n=[xe]:
n.push(xe),r++}}var g=X===r}else var g=!0}}}}}}var k=P===r;M=M||k;let N=r;if(T!==null){let $=c;n===null?n=[$]:n.push($),r++}var k=N===r;if(M=M||k,M)r=F,n!==null&&
(F?n.length=F:n=null);else{let $=c;return n===null?n=[$]:n.push($),r++,le.errors=n,!1}var l=V===r}else var l=!0;if(l){if(e.logoutUrls!==void 0&&f.call(e,"logout\
Urls")){let V=e.logoutUrls,F=r;if(!Array.isArray(V)&&V!==null)return le.errors=[c],!1;if(r===F&&Array.isArray(V)){if(V.length>100)return le.errors=[c],!1;{var A=!0;
let W=V.length;for(let P=0;P<W;P++){let N=V[P],C=r,$=r,E=!1,j=r;et(N,c)||(n=n===null?et.errors:n.concat(et.errors),r=n.length);var S=j===r;E=E||S;let q=r;Ke(N,c)||
(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var S=q===r;if(E=E||S,S)var x=!0;let D=r;Ve(N,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),r=n.length);var S=D===
r;E=E||S,S&&x!==!0&&(x=!0);let te=r;Ne(N,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var S=te===r;if(E=E||S,S&&x!==!0&&(x=!0),E)r=$,n!==null&&($?n.
length=$:n=null);else{let tt=c;return n===null?n=[tt]:n.push(tt),r++,le.errors=n,!1}var A=C===r;if(!A)break}}}var l=F===r}else var l=!0;if(l){if(e.albHosts!==void 0&&
f.call(e,"albHosts")){let F=e.albHosts,M=r;if(!Array.isArray(F)&&F!==null)return le.errors=[c],!1;if(r===M&&Array.isArray(F)){if(F.length>100)return le.errors=[
c],!1;{var O=!0;let P=F.length;for(let N=0;N<P;N++){let C=F[N],$=r,E=r,j=!1,q=r;Gr(C,c)||(n=n===null?Gr.errors:n.concat(Gr.errors),r=n.length);var I=q===r;j=j||
I;let D=r;Ke(C,c)||(n=n===null?Ke.errors:n.concat(Ke.errors),r=n.length);var I=D===r;if(j=j||I,I)var L=!0;let te=r;Ve(C,c)||(n=n===null?Ve.errors:n.concat(Ve.errors),
r=n.length);var I=te===r;j=j||I,I&&L!==!0&&(L=!0);let X=r;Ne(C,c)||(n=n===null?Ne.errors:n.concat(Ne.errors),r=n.length);var I=X===r;if(j=j||I,I&&L!==!0&&(L=!0),
j)r=E,n!==null&&(E?n.length=E:n=null);else{let xe=c;return n===null?n=[xe]:n.push(xe),r++,le.errors=n,!1}var O=$===r;if(!O)break}}}var l=M===r}else var l=!0;if(l){
if(e.scopes!==void 0&&f.call(e,"scopes")){let M=e.scopes,W=r;if(!Array.isArray(M)&&M!==null)return le.errors=[c],!1;if(r===W&&Array.isArray(M)){if(M.length>50)return le.
errors=[c],!1;if(M.length<1)return le.errors=[c],!1;{var oe=!0;let N=M.length;for(let C=0;C<N;C++){let $=M[C],E=r;if(r===E)if(typeof $=="string"){if(R($)>256)return le.
errors=[c],!1;if(!ys.test($))return le.errors=[c],!1}else return le.errors=[c],!1;var oe=E===r;if(!oe)break}if(oe){let C=M.length,$;if(C>1){let E={};for(;C--;){
let j=M[C];if(typeof j=="string"){if(typeof E[j]=="number")return $=E[j],le.errors=[c],!1;E[j]=C}}}}}}var l=W===r}else var l=!0;if(l){if(e.flows!==void 0&&f.call(
e,"flows")){let W=e.flows,P=r;if(!Array.isArray(W)&&W!==null)return le.errors=[c],!1;if(r===P&&Array.isArray(W)){var Y=!0;let C=W.length;for(let $=0;$<C;$++){let E=W[$],
j=r;if(typeof E!="string")return le.errors=[c],!1;if(!(E==="code"||E==="implicit"||E==="client_credentials"))return le.errors=[c],!1;var Y=j===r;if(!Y)break}if(Y){
let $=W.length,E;if($>1){let j={};for(;$--;){let q=W[$];if(typeof q=="string"){if(typeof j[q]=="number")return E=j[q],le.errors=[c],!1;j[q]=$}}}}}var l=P===r}else
var l=!0;if(l){if(e.authFlows!==void 0&&f.call(e,"authFlows")){let P=e.authFlows,N=r;if(!Array.isArray(P)&&P!==null)return le.errors=[c],!1;if(r===N&&Array.isArray(
P)){var fe=!0;let $=P.length;for(let E=0;E<$;E++){let j=P[E],q=r;if(typeof j!="string")return le.errors=[c],!1;if(!(j==="userSrp"||j==="userPassword"||j==="admi\
nUserPassword"||j==="custom"||j==="user"))return le.errors=[c],!1;var fe=q===r;if(!fe)break}if(fe){let E=P.length,j;if(E>1){let q={};for(;E--;){let D=P[E];if(typeof D==
"string"){if(typeof q[D]=="number")return j=q[D],le.errors=[c],!1;q[D]=E}}}}}var l=N===r}else var l=!0;if(l){if(e.secret!==void 0&&f.call(e,"secret")){let N=e.secret,
C=r;if(typeof N!="boolean"&&N!==null)return le.errors=[c],!1;var l=C===r}else var l=!0;if(l){if(e.readAttributes!==void 0&&f.call(e,"readAttributes")){let C=e.readAttributes,
$=r;if(!Array.isArray(C)&&C!==null)return le.errors=[c],!1;if(r===$&&Array.isArray(C)){if(C.length<1)return le.errors=[c],!1;{var Z=!0;let j=C.length;for(let q=0;q<
j;q++){let D=r;Nt(C[q],c)||(n=n===null?Nt.errors:n.concat(Nt.errors),r=n.length);var Z=D===r;if(!Z)break}if(Z){let q=C.length,D;if(q>1){e:for(;q--;)for(D=q;D--;)
if(Un(C[q],C[D]))return le.errors=[c],!1}}}}var l=$===r}else var l=!0;if(l){if(e.writeAttributes!==void 0&&f.call(e,"writeAttributes")){let $=e.writeAttributes,
E=r;if(!Array.isArray($)&&$!==null)return le.errors=[c],!1;if(r===E&&Array.isArray($)){if($.length<1)return le.errors=[c],!1;{var ie=!0;let q=$.length;for(let D=0;D<
q;D++){let te=r;Nt($[D],c)||(n=n===null?Nt.errors:n.concat(Nt.errors),r=n.length);var ie=te===r;if(!ie)break}if(ie){let D=$.length,te;if(D>1){e:for(;D--;)for(te=
D;te--;)if(Un($[D],$[te]))return le.errors=[c],!1}}}}var l=E===r}else var l=!0;if(l){if(e.tokenValidity!==void 0&&f.call(e,"tokenValidity")){let E=r;Wr(e.tokenValidity,
c)||(n=n===null?Wr.errors:n.concat(Wr.errors),r=n.length);var l=E===r}else var l=!0;if(l)if(e.refreshTokenRotation!==void 0&&f.call(e,"refreshTokenRotation")){let E=e.
refreshTokenRotation,j=r,q=r,D=!1,te=r;Mn(E,c)||(n=n===null?Mn.errors:n.concat(Mn.errors),r=n.length);var z=te===r;D=D||z;let X=r;if(E!=="off"){let ne=c;n===null?
n=[ne]:n.push(ne),r++}var z=X===r;D=D||z;let tt=r;if(E!==null){let ne=c;n===null?n=[ne]:n.push(ne),r++}var z=tt===r;if(D=D||z,D)r=q,n!==null&&(q?n.length=q:n=null);else{
let ne=c;return n===null?n=[ne]:n.push(ne),r++,le.errors=n,!1}var l=j===r}else var l=!0}}}}}}}}}}}}}}}}}return le.errors=n,r===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var RT={properties:{preset:0,type:0,issuer:0,clientId:0,clientSecret:0,teamId:0,keyId:0,privateKey:0,apiVersion:0,metadataUrl:0,metadataFile:0,
idpSignout:0,idpInit:0,encryptedResponses:0,requestSigningAlgorithm:0,scopes:0,attributesRequestMethod:0,endpoints:0,iamOidcProvider:0,upstream:0,allowedEmailDomains:0,
attributeMapping:0,adopt:0,nationalIdConsent:0,pending:0,identifiers:0}};function At(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=At.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return At.
errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="variable"||m==="ssmParameter"||m==="secretsManag\
er"||m==="jsonKey"))return At.errors=[c],!1;if(p===r){if(e.variable!==void 0&&f.call(e,"variable")){let m=e.variable,u=r;if(typeof m!="string"&&m!==null)return At.
errors=[c],!1;if(r===u&&typeof m=="string"&&!Tn.test(m))return At.errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.ssmParameter!==void 0&&f.call(e,"ssmParamet\
er")){let u=e.ssmParameter,h=r;if(typeof u!="string"&&u!==null)return At.errors=[c],!1;if(r===h&&typeof u=="string"){if(R(u)>2048)return At.errors=[c],!1;if(!Cn.
test(u))return At.errors=[c],!1}var l=h===r}else var l=!0;if(l){if(e.secretsManager!==void 0&&f.call(e,"secretsManager")){let h=e.secretsManager,y=r;if(typeof h!=
"string"&&h!==null)return At.errors=[c],!1;if(r===y&&typeof h=="string"){if(R(h)>2048)return At.errors=[c],!1;if(!$n.test(h))return At.errors=[c],!1}var l=y===r}else
var l=!0;if(l)if(e.jsonKey!==void 0&&f.call(e,"jsonKey")){let h=e.jsonKey,y=r;if(typeof h!="string"&&h!==null)return At.errors=[c],!1;if(r===y&&typeof h=="strin\
g"){if(R(h)>256)return At.errors=[c],!1;if(!_n.test(h))return At.errors=[c],!1}var l=y===r}else var l=!0}}}}return At.errors=n,r===0}At.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function zr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=zr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return zr.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&
!Array.isArray(e)){let y=r;for(let g of Object.keys(e))if(!(g==="authorize"||g==="token"||g==="userInfo"||g==="jwks"))return zr.errors=[c],!1;if(y===r){if(e.authorize!==
void 0&&f.call(e,"authorize")){let g=e.authorize,w=r,v=r,k=!1,A=r;qe(g,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var l=A===r;k=k||l;let x=r;if(g!==
null){let O=c;n===null?n=[O]:n.push(O),r++}var l=x===r;if(k=k||l,k)r=v,n!==null&&(v?n.length=v:n=null);else{let O=c;return n===null?n=[O]:n.push(O),r++,zr.errors=
n,!1}var p=w===r}else var p=!0;if(p){if(e.token!==void 0&&f.call(e,"token")){let w=e.token,v=r,k=r,A=!1,x=r;qe(w,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=
n.length);var m=x===r;A=A||m;let S=r;if(w!==null){let L=c;n===null?n=[L]:n.push(L),r++}var m=S===r;if(A=A||m,A)r=k,n!==null&&(k?n.length=k:n=null);else{let L=c;
return n===null?n=[L]:n.push(L),r++,zr.errors=n,!1}var p=v===r}else var p=!0;if(p){if(e.userInfo!==void 0&&f.call(e,"userInfo")){let v=e.userInfo,k=r,A=r,x=!1,S=r;
qe(v,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var u=S===r;x=x||u;let O=r;if(v!==null){let I=c;n===null?n=[I]:n.push(I),r++}var u=O===r;if(x=x||
u,x)r=A,n!==null&&(A?n.length=A:n=null);else{let I=c;return n===null?n=[I]:n.push(I),r++,zr.errors=n,!1}var p=k===r}else var p=!0;if(p)if(e.jwks!==void 0&&f.call(
e,"jwks")){let v=e.jwks,k=r,A=r,x=!1,S=r;qe(v,c)||(n=n===null?qe.errors:n.concat(qe.errors),r=n.length);var h=S===r;x=x||h;let O=r;if(v!==null){let I=c;n===null?
n=[I]:n.push(I),r++}var h=O===r;if(x=x||h,x)r=A,n!==null&&(A?n.length=A:n=null);else{let I=c;return n===null?n=[I]:n.push(I),r++,zr.errors=n,!1}var p=k===r}else
var p=!0}}}}return zr.errors=n,r===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nn(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=nn.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&
!Array.isArray(e))&&e!==null)return nn.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="spec"||m===
"client"||m==="environment"))return nn.errors=[c],!1;if(p===r){if(e.spec!==void 0&&f.call(e,"spec")){let m=e.spec,u=r;if(typeof m!="string"&&m!==null)return nn.
errors=[c],!1;var l=u===r}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let u=e.client,h=r;if(typeof u!="string"&&u!==null)return nn.errors=[c],
!1;var l=h===r}else var l=!0;if(l)if(e.environment!==void 0&&f.call(e,"environment")){let u=e.environment,h=r;if(typeof u!="string"&&u!==null)return nn.errors=[
c],!1;var l=h===r}else var l=!0}}}return nn.errors=n,r===0}nn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(e,{instancePath:t="",parentData:i,
parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=de.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&
typeof e=="object"&&!Array.isArray(e))&&e!==null)return de.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&!Array.isArray(e)){let oe=r;for(let Y of Object.keys(e))
if(!f.call(RT.properties,Y))return de.errors=[c],!1;if(oe===r){if(e.preset!==void 0&&f.call(e,"preset")){let Y=e.preset,fe=r;if(typeof Y!="string"&&Y!==null)return de.
errors=[c],!1;if(!(Y==="adfs"||Y==="amazon"||Y==="apple"||Y==="auth0"||Y==="cognito"||Y==="descope"||Y==="entra"||Y==="entra-external-id"||Y==="facebook"||Y==="\
gitlab"||Y==="google"||Y==="idura"||Y==="keycloak"||Y==="linkedin"||Y==="login-gov"||Y==="oidc"||Y==="okta"||Y==="one-login"||Y==="ping-one"||Y==="saml"||Y===null))
return de.errors=[c],!1;var l=fe===r}else var l=!0;if(l){if(e.type!==void 0&&f.call(e,"type")){let fe=e.type,Z=r;if(typeof fe!="string"&&fe!==null)return de.errors=
[c],!1;if(!(fe==="oidc"||fe==="saml"||fe==="google"||fe==="facebook"||fe==="apple"||fe==="amazon"||fe===null))return de.errors=[c],!1;var l=Z===r}else var l=!0;
if(l){if(e.issuer!==void 0&&f.call(e,"issuer")){let Z=e.issuer,ie=r;if(typeof Z!="string"&&Z!==null)return de.errors=[c],!1;if(r===ie&&typeof Z=="string"&&R(Z)>
1024)return de.errors=[c],!1;var l=ie===r}else var l=!0;if(l){if(e.clientId!==void 0&&f.call(e,"clientId")){let ie=e.clientId,z=r,K=r,B=!1,se=r;Te(ie,c)||(n=n===
null?Te.errors:n.concat(Te.errors),r=n.length);var m=se===r;B=B||m;let re=r;if(!(ie&&typeof ie=="object"&&!Array.isArray(ie))&&ie!==null){let U=c;n===null?n=[U]:
n.push(U),r++}if(r===re&&ie&&typeof ie=="object"&&!Array.isArray(ie)){let U=r;for(let T of Object.keys(ie))if(!(T==="variable"||T==="ssmParameter"||T==="secrets\
Manager"||T==="jsonKey")){let V=c;n===null?n=[V]:n.push(V),r++;break}if(U===r){if(ie.variable!==void 0&&f.call(ie,"variable")){let T=ie.variable,V=r;if(typeof T!=
"string"&&T!==null){let M=c;n===null?n=[M]:n.push(M),r++}if(r===V&&typeof T=="string"&&!Tn.test(T)){let M=c;n===null?n=[M]:n.push(M),r++}var p=V===r}else var p=!0;
if(p){if(ie.ssmParameter!==void 0&&f.call(ie,"ssmParameter")){let V=ie.ssmParameter,F=r;if(typeof V!="string"&&V!==null){let W=c;n===null?n=[W]:n.push(W),r++}if(r===
F&&typeof V=="string"){if(R(V)>2048){let W=c;n===null?n=[W]:n.push(W),r++}else if(!Cn.test(V)){let W=c;n===null?n=[W]:n.push(W),r++}}var p=F===r}else var p=!0;if(p){
if(ie.secretsManager!==void 0&&f.call(ie,"secretsManager")){let F=ie.secretsManager,M=r;if(typeof F!="string"&&F!==null){let P=c;n===null?n=[P]:n.push(P),r++}if(r===
M&&typeof F=="string"){if(R(F)>2048){let P=c;n===null?n=[P]:n.push(P),r++}else if(!$n.test(F)){let P=c;n===null?n=[P]:n.push(P),r++}}var p=M===r}else var p=!0;if(p)
if(ie.jsonKey!==void 0&&f.call(ie,"jsonKey")){let F=ie.jsonKey,M=r;if(typeof F!="string"&&F!==null){let P=c;n===null?n=[P]:n.push(P),r++}if(r===M&&typeof F=="st\
ring"){if(R(F)>256){let P=c;n===null?n=[P]:n.push(P),r++}else if(!_n.test(F)){let P=c;n===null?n=[P]:n.push(P),r++}}var p=M===r}else var p=!0}}}}var m=re===r;B=
B||m;let G=r;if(ie!==null){let U=c;n===null?n=[U]:n.push(U),r++}var m=G===r;if(B=B||m,B)r=K,n!==null&&(K?n.length=K:n=null);else{let U=c;return n===null?n=[U]:n.
push(U),r++,de.errors=n,!1}var l=z===r}else var l=!0;if(l){if(e.clientSecret!==void 0&&f.call(e,"clientSecret")){let z=e.clientSecret,K=r,B=r,se=!1,re=r;if(z!==
"none"){let T=c;n===null?n=[T]:n.push(T),r++}var h=re===r;se=se||h;let G=r;if(!(z&&typeof z=="object"&&!Array.isArray(z))&&z!==null){let T=c;n===null?n=[T]:n.push(
T),r++}if(r===G&&z&&typeof z=="object"&&!Array.isArray(z)){let T=r;for(let V of Object.keys(z))if(!(V==="variable"||V==="ssmParameter"||V==="secretsManager"||V===
"jsonKey")){let F=c;n===null?n=[F]:n.push(F),r++;break}if(T===r){if(z.variable!==void 0&&f.call(z,"variable")){let V=z.variable,F=r;if(typeof V!="string"&&V!==null){
let W=c;n===null?n=[W]:n.push(W),r++}if(r===F&&typeof V=="string"&&!Tn.test(V)){let W=c;n===null?n=[W]:n.push(W),r++}var u=F===r}else var u=!0;if(u){if(z.ssmParameter!==
void 0&&f.call(z,"ssmParameter")){let F=z.ssmParameter,M=r;if(typeof F!="string"&&F!==null){let P=c;n===null?n=[P]:n.push(P),r++}if(r===M&&typeof F=="string"){if(R(
F)>2048){let P=c;n===null?n=[P]:n.push(P),r++}else if(!Cn.test(F)){let P=c;n===null?n=[P]:n.push(P),r++}}var u=M===r}else var u=!0;if(u){if(z.secretsManager!==void 0&&
f.call(z,"secretsManager")){let M=z.secretsManager,W=r;if(typeof M!="string"&&M!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===W&&typeof M=="string"){if(R(
M)>2048){let N=c;n===null?n=[N]:n.push(N),r++}else if(!$n.test(M)){let N=c;n===null?n=[N]:n.push(N),r++}}var u=W===r}else var u=!0;if(u)if(z.jsonKey!==void 0&&f.
call(z,"jsonKey")){let M=z.jsonKey,W=r;if(typeof M!="string"&&M!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===W&&typeof M=="string"){if(R(M)>256){let N=c;
n===null?n=[N]:n.push(N),r++}else if(!_n.test(M)){let N=c;n===null?n=[N]:n.push(N),r++}}var u=W===r}else var u=!0}}}}var h=G===r;se=se||h;let H=r;if(z!==null){let T=c;
n===null?n=[T]:n.push(T),r++}var h=H===r;if(se=se||h,se)r=B,n!==null&&(B?n.length=B:n=null);else{let T=c;return n===null?n=[T]:n.push(T),r++,de.errors=n,!1}var l=K===
r}else var l=!0;if(l){if(e.teamId!==void 0&&f.call(e,"teamId")){let K=e.teamId,B=r,se=r,re=!1,G=r;jt(K,c)||(n=n===null?jt.errors:n.concat(jt.errors),r=n.length);
var g=G===r;re=re||g;let H=r;if(!(K&&typeof K=="object"&&!Array.isArray(K))&&K!==null){let V=c;n===null?n=[V]:n.push(V),r++}if(r===H&&K&&typeof K=="object"&&!Array.
isArray(K)){let V=r;for(let F of Object.keys(K))if(!(F==="variable"||F==="ssmParameter"||F==="secretsManager"||F==="jsonKey")){let M=c;n===null?n=[M]:n.push(M),
r++;break}if(V===r){if(K.variable!==void 0&&f.call(K,"variable")){let F=K.variable,M=r;if(typeof F!="string"&&F!==null){let P=c;n===null?n=[P]:n.push(P),r++}if(r===
M&&typeof F=="string"&&!Tn.test(F)){let P=c;n===null?n=[P]:n.push(P),r++}var y=M===r}else var y=!0;if(y){if(K.ssmParameter!==void 0&&f.call(K,"ssmParameter")){let M=K.
ssmParameter,W=r;if(typeof M!="string"&&M!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===W&&typeof M=="string"){if(R(M)>2048){let N=c;n===null?n=[N]:n.push(
N),r++}else if(!Cn.test(M)){let N=c;n===null?n=[N]:n.push(N),r++}}var y=W===r}else var y=!0;if(y){if(K.secretsManager!==void 0&&f.call(K,"secretsManager")){let W=K.
secretsManager,P=r;if(typeof W!="string"&&W!==null){let C=c;n===null?n=[C]:n.push(C),r++}if(r===P&&typeof W=="string"){if(R(W)>2048){let C=c;n===null?n=[C]:n.push(
C),r++}else if(!$n.test(W)){let C=c;n===null?n=[C]:n.push(C),r++}}var y=P===r}else var y=!0;if(y)if(K.jsonKey!==void 0&&f.call(K,"jsonKey")){let W=K.jsonKey,P=r;
if(typeof W!="string"&&W!==null){let C=c;n===null?n=[C]:n.push(C),r++}if(r===P&&typeof W=="string"){if(R(W)>256){let C=c;n===null?n=[C]:n.push(C),r++}else if(!_n.
test(W)){let C=c;n===null?n=[C]:n.push(C),r++}}var y=P===r}else var y=!0}}}}var g=H===r;re=re||g;let U=r;if(K!==null){let V=c;n===null?n=[V]:n.push(V),r++}var g=U===
r;if(re=re||g,re)r=se,n!==null&&(se?n.length=se:n=null);else{let V=c;return n===null?n=[V]:n.push(V),r++,de.errors=n,!1}var l=B===r}else var l=!0;if(l){if(e.keyId!==
void 0&&f.call(e,"keyId")){let B=e.keyId,se=r,re=r,G=!1,H=r;jt(B,c)||(n=n===null?jt.errors:n.concat(jt.errors),r=n.length);var v=H===r;G=G||v;let U=r;if(!(B&&typeof B==
"object"&&!Array.isArray(B))&&B!==null){let F=c;n===null?n=[F]:n.push(F),r++}if(r===U&&B&&typeof B=="object"&&!Array.isArray(B)){let F=r;for(let M of Object.keys(
B))if(!(M==="variable"||M==="ssmParameter"||M==="secretsManager"||M==="jsonKey")){let W=c;n===null?n=[W]:n.push(W),r++;break}if(F===r){if(B.variable!==void 0&&f.
call(B,"variable")){let M=B.variable,W=r;if(typeof M!="string"&&M!==null){let N=c;n===null?n=[N]:n.push(N),r++}if(r===W&&typeof M=="string"&&!Tn.test(M)){let N=c;
n===null?n=[N]:n.push(N),r++}var w=W===r}else var w=!0;if(w){if(B.ssmParameter!==void 0&&f.call(B,"ssmParameter")){let W=B.ssmParameter,P=r;if(typeof W!="string"&&
W!==null){let C=c;n===null?n=[C]:n.push(C),r++}if(r===P&&typeof W=="string"){if(R(W)>2048){let C=c;n===null?n=[C]:n.push(C),r++}else if(!Cn.test(W)){let C=c;n===
null?n=[C]:n.push(C),r++}}var w=P===r}else var w=!0;if(w){if(B.secretsManager!==void 0&&f.call(B,"secretsManager")){let P=B.secretsManager,N=r;if(typeof P!="str\
ing"&&P!==null){let $=c;n===null?n=[$]:n.push($),r++}if(r===N&&typeof P=="string"){if(R(P)>2048){let $=c;n===null?n=[$]:n.push($),r++}else if(!$n.test(P)){let $=c;
n===null?n=[$]:n.push($),r++}}var w=N===r}else var w=!0;if(w)if(B.jsonKey!==void 0&&f.call(B,"jsonKey")){let P=B.jsonKey,N=r;if(typeof P!="string"&&P!==null){let $=c;
n===null?n=[$]:n.push($),r++}if(r===N&&typeof P=="string"){if(R(P)>256){let $=c;n===null?n=[$]:n.push($),r++}else if(!_n.test(P)){let $=c;n===null?n=[$]:n.push(
$),r++}}var w=N===r}else var w=!0}}}}var v=U===r;G=G||v;let T=r;if(B!==null){let F=c;n===null?n=[F]:n.push(F),r++}var v=T===r;if(G=G||v,G)r=re,n!==null&&(re?n.length=
re:n=null);else{let F=c;return n===null?n=[F]:n.push(F),r++,de.errors=n,!1}var l=se===r}else var l=!0;if(l){if(e.privateKey!==void 0&&f.call(e,"privateKey")){let se=r;
At(e.privateKey,c)||(n=n===null?At.errors:n.concat(At.errors),r=n.length);var l=se===r}else var l=!0;if(l){if(e.apiVersion!==void 0&&f.call(e,"apiVersion")){let re=e.
apiVersion,G=r;if(typeof re!="string"&&re!==null)return de.errors=[c],!1;if(r===G&&typeof re=="string"&&!Kw.test(re))return de.errors=[c],!1;var l=G===r}else var l=!0;
if(l){if(e.metadataUrl!==void 0&&f.call(e,"metadataUrl")){let G=e.metadataUrl,H=r,U=r,T=!1,V=r;Kr(G,c)||(n=n===null?Kr.errors:n.concat(Kr.errors),r=n.length);var A=V===
r;T=T||A;let F=r;if(!(G&&typeof G=="object"&&!Array.isArray(G))&&G!==null){let P=c;n===null?n=[P]:n.push(P),r++}if(r===F&&G&&typeof G=="object"&&!Array.isArray(
G)){let P=r;for(let N of Object.keys(G))if(!(N==="variable"||N==="ssmParameter"||N==="secretsManager"||N==="jsonKey")){let C=c;n===null?n=[C]:n.push(C),r++;break}
if(P===r){if(G.variable!==void 0&&f.call(G,"variable")){let N=G.variable,C=r;if(typeof N!="string"&&N!==null){let E=c;n===null?n=[E]:n.push(E),r++}if(r===C&&typeof N==
"string"&&!Tn.test(N)){let E=c;n===null?n=[E]:n.push(E),r++}var k=C===r}else var k=!0;if(k){if(G.ssmParameter!==void 0&&f.call(G,"ssmParameter")){let C=G.ssmParameter,
$=r;if(typeof C!="string"&&C!==null){let j=c;n===null?n=[j]:n.push(j),r++}if(r===$&&typeof C=="string"){if(R(C)>2048){let j=c;n===null?n=[j]:n.push(j),r++}else if(!Cn.
test(C)){let j=c;n===null?n=[j]:n.push(j),r++}}var k=$===r}else var k=!0;if(k){if(G.secretsManager!==void 0&&f.call(G,"secretsManager")){let $=G.secretsManager,
E=r;if(typeof $!="string"&&$!==null){let q=c;n===null?n=[q]:n.push(q),r++}if(r===E&&typeof $=="string"){if(R($)>2048){let q=c;n===null?n=[q]:n.push(q),r++}else if(!$n.
test($)){let q=c;n===null?n=[q]:n.push(q),r++}}var k=E===r}else var k=!0;if(k)if(G.jsonKey!==void 0&&f.call(G,"jsonKey")){let $=G.jsonKey,E=r;if(typeof $!="stri\
ng"&&$!==null){let q=c;n===null?n=[q]:n.push(q),r++}if(r===E&&typeof $=="string"){if(R($)>256){let q=c;n===null?n=[q]:n.push(q),r++}else if(!_n.test($)){let q=c;
n===null?n=[q]:n.push(q),r++}}var k=E===r}else var k=!0}}}}var A=F===r;T=T||A;let M=r;if(G!==null){let P=c;n===null?n=[P]:n.push(P),r++}var A=M===r;if(T=T||A,T)
r=U,n!==null&&(U?n.length=U:n=null);else{let P=c;return n===null?n=[P]:n.push(P),r++,de.errors=n,!1}var l=H===r}else var l=!0;if(l){if(e.metadataFile!==void 0&&
f.call(e,"metadataFile")){let H=e.metadataFile,U=r;if(typeof H!="string"&&H!==null)return de.errors=[c],!1;if(r===U&&typeof H=="string"){if(R(H)>1024)return de.
errors=[c],!1;if(!Gw.test(H))return de.errors=[c],!1}var l=U===r}else var l=!0;if(l){if(e.idpSignout!==void 0&&f.call(e,"idpSignout")){let U=e.idpSignout,T=r;if(typeof U!=
"boolean"&&U!==null)return de.errors=[c],!1;var l=T===r}else var l=!0;if(l){if(e.idpInit!==void 0&&f.call(e,"idpInit")){let T=e.idpInit,V=r;if(typeof T!="boolea\
n"&&T!==null)return de.errors=[c],!1;var l=V===r}else var l=!0;if(l){if(e.encryptedResponses!==void 0&&f.call(e,"encryptedResponses")){let V=e.encryptedResponses,
F=r;if(typeof V!="boolean"&&V!==null)return de.errors=[c],!1;var l=F===r}else var l=!0;if(l){if(e.requestSigningAlgorithm!==void 0&&f.call(e,"requestSigningAlgo\
rithm")){let F=e.requestSigningAlgorithm,M=r;if(typeof F!="string"&&F!==null)return de.errors=[c],!1;if(!(F==="rsa-sha256"||F===null))return de.errors=[c],!1;var l=M===
r}else var l=!0;if(l){if(e.scopes!==void 0&&f.call(e,"scopes")){let M=e.scopes,W=r;if(!Array.isArray(M)&&M!==null)return de.errors=[c],!1;if(r===W&&Array.isArray(
M)){if(M.length<1)return de.errors=[c],!1;{var x=!0;let N=M.length;for(let C=0;C<N;C++){let $=M[C],E=r;if(r===E)if(typeof $=="string"){if(!ys.test($))return de.
errors=[c],!1}else return de.errors=[c],!1;var x=E===r;if(!x)break}if(x){let C=M.length,$;if(C>1){let E={};for(;C--;){let j=M[C];if(typeof j=="string"){if(typeof E[j]==
"number")return $=E[j],de.errors=[c],!1;E[j]=C}}}}}}var l=W===r}else var l=!0;if(l){if(e.attributesRequestMethod!==void 0&&f.call(e,"attributesRequestMethod")){
let W=e.attributesRequestMethod,P=r;if(typeof W!="string"&&W!==null)return de.errors=[c],!1;if(!(W==="GET"||W==="POST"||W===null))return de.errors=[c],!1;var l=P===
r}else var l=!0;if(l){if(e.endpoints!==void 0&&f.call(e,"endpoints")){let P=r;zr(e.endpoints,c)||(n=n===null?zr.errors:n.concat(zr.errors),r=n.length);var l=P===
r}else var l=!0;if(l){if(e.iamOidcProvider!==void 0&&f.call(e,"iamOidcProvider")){let N=e.iamOidcProvider,C=r;if(typeof N!="boolean"&&N!==null)return de.errors=
[c],!1;var l=C===r}else var l=!0;if(l){if(e.upstream!==void 0&&f.call(e,"upstream")){let C=r;nn(e.upstream,c)||(n=n===null?nn.errors:n.concat(nn.errors),r=n.length);
var l=C===r}else var l=!0;if(l){if(e.allowedEmailDomains!==void 0&&f.call(e,"allowedEmailDomains")){let $=e.allowedEmailDomains,E=r;if(!Array.isArray($)&&$!==null)
return de.errors=[c],!1;if(r===E&&Array.isArray($)){if($.length<1)return de.errors=[c],!1;{var S=!0;let q=$.length;for(let D=0;D<q;D++){let te=r;rr($[D],c)||(n=
n===null?rr.errors:n.concat(rr.errors),r=n.length);var S=te===r;if(!S)break}if(S){let D=$.length,te;if(D>1){e:for(;D--;)for(te=D;te--;)if(Un($[D],$[te]))return de.
errors=[c],!1}}}}var l=E===r}else var l=!0;if(l){if(e.attributeMapping!==void 0&&f.call(e,"attributeMapping")){let E=e.attributeMapping,j=r;if(!(E&&typeof E=="o\
bject"&&!Array.isArray(E))&&E!==null)return de.errors=[c],!1;if(r===j&&E&&typeof E=="object"&&!Array.isArray(E)){for(let D of Object.keys(E)){let te=r;if(typeof D==
"string"){if(R(D)>32){let X={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/maxLength",keyword:"maxLength",params:{limit:32},
propertyName:D};n===null?n=[X]:n.push(X),r++}else if(R(D)<1){let X={instancePath:t+"/attributeMapping",schemaPath:"#/properties/attributeMapping/propertyNames/m\
inLength",keyword:"minLength",params:{limit:1},propertyName:D};n===null?n=[X]:n.push(X),r++}}var O=te===r;if(!O){let X=c;return n===null?n=[X]:n.push(X),r++,de.
errors=n,!1}}if(O)for(let D of Object.keys(E)){let te=E[D],X=r;if(typeof te!="string"&&te!==null)return de.errors=[c],!1;if(r===X&&typeof te=="string"){if(R(te)>
2048)return de.errors=[c],!1;if(R(te)<1)return de.errors=[c],!1}var L=X===r;if(!L)break}}var l=j===r}else var l=!0;if(l){if(e.adopt!==void 0&&f.call(e,"adopt")){
let j=e.adopt,q=r;if(typeof j!="string"&&j!==null)return de.errors=[c],!1;if(r===q&&typeof j=="string"){if(R(j)>32)return de.errors=[c],!1;if(R(j)<1)return de.errors=
[c],!1}var l=q===r}else var l=!0;if(l){if(e.nationalIdConsent!==void 0&&f.call(e,"nationalIdConsent")){let q=e.nationalIdConsent,D=r;if(typeof q!="boolean"&&q!==
null)return de.errors=[c],!1;var l=D===r}else var l=!0;if(l){if(e.pending!==void 0&&f.call(e,"pending")){let D=e.pending,te=r;if(typeof D!="boolean"&&D!==null)return de.
errors=[c],!1;if(!(D===!0||D===null))return de.errors=[c],!1;var l=te===r}else var l=!0;if(l)if(e.identifiers!==void 0&&f.call(e,"identifiers")){let D=e.identifiers,
te=r;if(!Array.isArray(D)&&D!==null)return de.errors=[c],!1;if(r===te&&Array.isArray(D)){if(D.length>50)return de.errors=[c],!1;{var I=!0;let tt=D.length;for(let xe=0;xe<
tt;xe++){let ne=D[xe],J=r;if(r===J)if(typeof ne=="string"){if(R(ne)>40)return de.errors=[c],!1;if(R(ne)<1)return de.errors=[c],!1;if(!Jw.test(ne))return de.errors=
[c],!1}else return de.errors=[c],!1;var I=J===r;if(!I)break}if(I){let xe=D.length,ne;if(xe>1){let J={};for(;xe--;){let An=D[xe];if(typeof An=="string"){if(typeof J[An]==
"number")return ne=J[An],de.errors=[c],!1;J[An]=xe}}}}}}var l=te===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}return de.errors=n,r===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function yo(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=yo.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return yo.errors=[c],!1;if(r===0&&e&&typeof e=="object"&&
!Array.isArray(e)){let p=r;for(let m of Object.keys(e))if(!(m==="appClient"||m==="identityProvider"))return yo.errors=[c],!1;if(p===r){if(e.appClient!==void 0&&
f.call(e,"appClient")){let m=r;le(e.appClient,c)||(n=n===null?le.errors:n.concat(le.errors),r=n.length);var l=m===r}else var l=!0;if(l)if(e.identityProvider!==void 0&&
f.call(e,"identityProvider")){let m=r;de(e.identityProvider,c)||(n=n===null?de.errors:n.concat(de.errors),r=n.length);var l=m===r}else var l=!0}}return yo.errors=
n,r===0}yo.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};wn.SignIns=Wt;function Cr(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=Cr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if((e.
provider===void 0||!f.call(e,"provider"))&&(p="provider")||(e.subject===void 0||!f.call(e,"subject"))&&(p="subject"))return Cr.errors=[c],!1;{let m=r;for(let u of Object.
keys(e))if(!(u==="provider"||u==="subject"))return Cr.errors=[c],!1;if(m===r){if(e.provider!==void 0&&f.call(e,"provider")){let u=e.provider,h=r;if(r===h)if(typeof u==
"string"){if(R(u)<1)return Cr.errors=[c],!1}else return Cr.errors=[c],!1;var l=h===r}else var l=!0;if(l)if(e.subject!==void 0&&f.call(e,"subject")){let u=e.subject,
h=r;if(r===h)if(typeof u=="string"){if(R(u)<1)return Cr.errors=[c],!1}else return Cr.errors=[c],!1;var l=h===r}else var l=!0}}}else return Cr.errors=[c],!1;return Cr.
errors=n,r===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function St(e,{instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){
let n=null,r=0,d=St.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u=r;for(let h of Object.
keys(e))if(!(h==="email"||h==="emailVerified"||h==="status"||h==="enabled"||h==="username"||h==="attributes"||h==="identities"))return St.errors=[c],!1;if(u===r){
if(e.email!==void 0&&f.call(e,"email")){let h=e.email,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return St.errors=[c],!1}else return St.errors=[c],!1;var l=y===
r}else var l=!0;if(l){if(e.emailVerified!==void 0&&f.call(e,"emailVerified")){let y=r;if(typeof e.emailVerified!="boolean")return St.errors=[c],!1;var l=y===r}else
var l=!0;if(l){if(e.status!==void 0&&f.call(e,"status")){let g=e.status,w=r;if(typeof g!="string")return St.errors=[c],!1;if(!(g==="CONFIRMED"||g==="UNCONFIRMED"||
g==="FORCE_CHANGE_PASSWORD"||g==="RESET_REQUIRED"||g==="EXTERNAL_PROVIDER"))return St.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.enabled!==void 0&&f.call(
e,"enabled")){let w=r;if(typeof e.enabled!="boolean")return St.errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.username!==void 0&&f.call(e,"username")){let v=e.
username,k=r;if(r===k)if(typeof v=="string"){if(R(v)<1)return St.errors=[c],!1}else return St.errors=[c],!1;var l=k===r}else var l=!0;if(l){if(e.attributes!==void 0&&
f.call(e,"attributes")){let k=e.attributes,A=r;if(r===A)if(k&&typeof k=="object"&&!Array.isArray(k))for(let S of Object.keys(k)){let O=r;if(typeof k[S]!="string")
return St.errors=[c],!1;var p=O===r;if(!p)break}else return St.errors=[c],!1;var l=A===r}else var l=!0;if(l)if(e.identities!==void 0&&f.call(e,"identities")){let k=e.
identities,A=r;if(r===A)if(Array.isArray(k)){var m=!0;let S=k.length;for(let O=0;O<S;O++){let L=r;Cr(k[O],c)||(n=n===null?Cr.errors:n.concat(Cr.errors),r=n.length);
var m=L===r;if(!m)break}}else return St.errors=[c],!1;var l=A===r}else var l=!0}}}}}}}else return St.errors=[c],!1;return St.errors=n,r===0}St.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var OT={properties:{name:0,through:0,client:0,claims:0,assertion:0,signUp:0,redirectUri:0,times:0,fresh:0,expect:0}};function $r(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=$r.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h;if((e.nameId===void 0||!f.call(e,"nameId"))&&(h="nameId"))return $r.errors=[c],!1;{let y=r;
for(let g of Object.keys(e))if(!(g==="nameId"||g==="attributes"))return $r.errors=[c],!1;if(y===r){if(e.nameId!==void 0&&f.call(e,"nameId")){let g=e.nameId,w=r;
if(r===w)if(typeof g=="string"){if(R(g)<1)return $r.errors=[c],!1}else return $r.errors=[c],!1;var u=w===r}else var u=!0;if(u)if(e.attributes!==void 0&&f.call(e,
"attributes")){let g=e.attributes,w=r;if(r===w)if(g&&typeof g=="object"&&!Array.isArray(g))for(let k of Object.keys(g)){let A=g[k],x=r,S=r,O=!1,L=r;if(typeof A!=
"string"){let oe=c;n===null?n=[oe]:n.push(oe),r++}var p=L===r;O=O||p;let I=r;if(r===I)if(Array.isArray(A)){var l=!0;let oe=A.length;for(let Y=0;Y<oe;Y++){let fe=r;
if(typeof A[Y]!="string"){let ie=c;n===null?n=[ie]:n.push(ie),r++}var l=fe===r;if(!l)break}}else{let oe=c;n===null?n=[oe]:n.push(oe),r++}var p=I===r;if(O=O||p,O)
r=S,n!==null&&(S?n.length=S:n=null);else{let oe=c;return n===null?n=[oe]:n.push(oe),r++,$r.errors=n,!1}var m=x===r;if(!m)break}else return $r.errors=[c],!1;var u=w===
r}else var u=!0}}}else return $r.errors=[c],!1;return $r.errors=n,r===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function on(e,{instancePath:t="",
parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=on.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if((e.email===void 0||!f.call(e,"email"))&&(l="email"))return on.errors=[c],!1;{let p=r;for(let m of Object.
keys(e))if(m!=="email")return on.errors=[c],!1;if(p===r&&e.email!==void 0&&f.call(e,"email")){let m=e.email;if(r===r)if(typeof m=="string"){if(R(m)<1)return on.
errors=[c],!1}else return on.errors=[c],!1}}}else return on.errors=[c],!1;return on.errors=n,r===0}on.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gt(e,{
instancePath:t="",parentData:i,parentDataProperty:o,rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Gt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m=r;for(let u of Object.keys(e))if(!(u==="outcome"||u==="user"||u==="code"||u==="attribu\
tes"))return Gt.errors=[c],!1;if(m===r){if(e.outcome!==void 0&&f.call(e,"outcome")){let u=e.outcome,h=r;if(typeof u!="string")return Gt.errors=[c],!1;if(!(u==="\
signedUp"||u==="signedIn"||u==="linked"||u==="separateUser"||u==="refused"||u==="error"))return Gt.errors=[c],!1;var l=h===r}else var l=!0;if(l){if(e.user!==void 0&&
f.call(e,"user")){let h=e.user,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return Gt.errors=[c],!1}else return Gt.errors=[c],!1;var l=y===r}else var l=!0;if(l){
if(e.code!==void 0&&f.call(e,"code")){let y=e.code,g=r;if(r===g)if(typeof y=="string"){if(R(y)<1)return Gt.errors=[c],!1}else return Gt.errors=[c],!1;var l=g===
r}else var l=!0;if(l)if(e.attributes!==void 0&&f.call(e,"attributes")){let y=e.attributes,g=r;if(r===g)if(y&&typeof y=="object"&&!Array.isArray(y))for(let v of Object.
keys(y)){let k=y[v],A=r;if(typeof k!="string"&&k!==null)return Gt.errors=[c],!1;var p=A===r;if(!p)break}else return Gt.errors=[c],!1;var l=g===r}else var l=!0}}}}else
return Gt.errors=[c],!1;return Gt.errors=n,r===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=nt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let p;if((e.name===void 0||!f.call(e,"name"))&&(p="name")||(e.through===void 0||!f.call(e,"through"))&&(p="through"))return nt.errors=
[c],!1;{let m=r;for(let u of Object.keys(e))if(!f.call(OT.properties,u))return nt.errors=[c],!1;if(m===r){if(e.name!==void 0&&f.call(e,"name")){let u=e.name,h=r;
if(r===h)if(typeof u=="string"){if(R(u)>200)return nt.errors=[c],!1;if(R(u)<1)return nt.errors=[c],!1}else return nt.errors=[c],!1;var l=h===r}else var l=!0;if(l){
if(e.through!==void 0&&f.call(e,"through")){let h=e.through,y=r;if(r===y)if(typeof h=="string"){if(R(h)<1)return nt.errors=[c],!1}else return nt.errors=[c],!1;var l=y===
r}else var l=!0;if(l){if(e.client!==void 0&&f.call(e,"client")){let y=e.client,g=r;if(r===g)if(typeof y=="string"){if(R(y)<1)return nt.errors=[c],!1}else return nt.
errors=[c],!1;var l=g===r}else var l=!0;if(l){if(e.claims!==void 0&&f.call(e,"claims")){let g=e.claims,w=r;if(!(g&&typeof g=="object"&&!Array.isArray(g)))return nt.
errors=[c],!1;var l=w===r}else var l=!0;if(l){if(e.assertion!==void 0&&f.call(e,"assertion")){let w=r;$r(e.assertion,c)||(n=n===null?$r.errors:n.concat($r.errors),
r=n.length);var l=w===r}else var l=!0;if(l){if(e.signUp!==void 0&&f.call(e,"signUp")){let v=r;on(e.signUp,c)||(n=n===null?on.errors:n.concat(on.errors),r=n.length);
var l=v===r}else var l=!0;if(l){if(e.redirectUri!==void 0&&f.call(e,"redirectUri")){let k=e.redirectUri,A=r;if(r===A)if(typeof k=="string"){if(R(k)<1)return nt.
errors=[c],!1}else return nt.errors=[c],!1;var l=A===r}else var l=!0;if(l){if(e.times!==void 0&&f.call(e,"times")){let A=e.times,x=r;if(!(typeof A=="number"&&!(A%
1)&&!isNaN(A)&&isFinite(A)))return nt.errors=[c],!1;if(r===x&&typeof A=="number"&&isFinite(A)){if(A>2||isNaN(A))return nt.errors=[c],!1;if(A<1||isNaN(A))return nt.
errors=[c],!1}var l=x===r}else var l=!0;if(l){if(e.fresh!==void 0&&f.call(e,"fresh")){let x=r;if(typeof e.fresh!="boolean")return nt.errors=[c],!1;var l=x===r}else
var l=!0;if(l)if(e.expect!==void 0&&f.call(e,"expect")){let x=r;Gt(e.expect,c)||(n=n===null?Gt.errors:n.concat(Gt.errors),r=n.length);var l=x===r}else var l=!0}}}}}}}}}}}else
return nt.errors=[c],!1;return nt.errors=n,r===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wt(e,{instancePath:t="",parentData:i,parentDataProperty:o,
rootData:s=e,dynamicAnchors:a={}}={}){let n=null,r=0,d=Wt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(e&&typeof e=="\
object"&&!Array.isArray(e)){let u;if((e.version===void 0||!f.call(e,"version"))&&(u="version")||(e.spec===void 0||!f.call(e,"spec"))&&(u="spec")||(e.signIns===void 0||
!f.call(e,"signIns"))&&(u="signIns"))return Wt.errors=[c],!1;{let h=r;for(let y of Object.keys(e))if(!(y==="version"||y==="spec"||y==="environment"||y==="users"||
y==="signIns"))return Wt.errors=[c],!1;if(h===r){if(e.version!==void 0&&f.call(e,"version")){let y=r;if(e.version!==1)return Wt.errors=[c],!1;var l=y===r}else var l=!0;
if(l){if(e.spec!==void 0&&f.call(e,"spec")){let g=e.spec,w=r;if(r===w)if(typeof g=="string"){if(R(g)<1)return Wt.errors=[c],!1}else return Wt.errors=[c],!1;var l=w===
r}else var l=!0;if(l){if(e.environment!==void 0&&f.call(e,"environment")){let w=e.environment,v=r;if(r===v)if(typeof w=="string"){if(R(w)<1)return Wt.errors=[c],
!1}else return Wt.errors=[c],!1;var l=v===r}else var l=!0;if(l){if(e.users!==void 0&&f.call(e,"users")){let v=e.users,k=r;if(r===k)if(v&&typeof v=="object"&&!Array.
isArray(v))for(let x of Object.keys(v)){let S=r;St(v[x],c)||(n=n===null?St.errors:n.concat(St.errors),r=n.length);var p=S===r;if(!p)break}else return Wt.errors=
[c],!1;var l=k===r}else var l=!0;if(l)if(e.signIns!==void 0&&f.call(e,"signIns")){let v=e.signIns,k=r;if(r===k)if(Array.isArray(v)){if(v.length>5e3)return Wt.errors=
[c],!1;if(v.length<1)return Wt.errors=[c],!1;{var m=!0;let x=v.length;for(let S=0;S<x;S++){let O=r;nt(v[S],c)||(n=n===null?nt.errors:n.concat(nt.errors),r=n.length);
var m=O===r;if(!m)break}}}else return Wt.errors=[c],!1;var l=k===r}else var l=!0}}}}}}else return Wt.errors=[c],!1;return Wt.errors=n,r===0}Wt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var c={},TT={Spec:wn.Spec,Environments:wn.Environments,PatchDefaults:wn.PatchDefaults,SignIns:wn.SignIns};wn.shapeErrors=(e,t)=>TT[e](
t)?[]:require("./shape-errors.js").shapeErrors(e,t)});var Ou=Q((IG,L0)=>{L0.exports={get globSync(){return require("./tinyglobby.js").globSync},get isDynamicPattern(){return require("./tinyglobby.js").isDynamicPattern}}});var _C={};uk(_C,{isQuiet:()=>tk,readSpecs:()=>Q0,shapeErrors:()=>nk.shapeErrors});module.exports=fk(_C);var vo=lt(require("node:path"));function Ss(e,t){return ze(e.file,t.file)||(e.range?.start.offset??-1)-(t.range?.start.offset??-1)||ze(e.code,t.code)||ze(e.message,t.message)}function ze(e,t){
return e<t?-1:e>t?1:0}var pk=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu"),mk=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function kr(e){return e.replace(pk,t=>mk.get(t)??hk(t))}function hk(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();
return t.length>4?`\\U${t.padStart(8,"0")}`:`\\u${t.padStart(4,"0")}`}function b(e,t=60){let i=yk(e,t);return`"${kr(i.text.replace(/["\\]/g,"\\$&"))}${i.cut?"\u2026":
""}"`}function yk(e,t){let i=Array.from(e.slice(0,2*t+2));return i.length>t?{text:i.slice(0,t).join(""),cut:!0}:{text:e,cut:!1}}function lr(e){return e.map((t,i)=>typeof t==
"number"?`[${t}]`:/^[\w:-]{1,60}$/.test(t)?i===0?t:`.${t}`:`[${b(t,40)}]`).join("")}function ee(e,t){let i=e[e.length-1]??"";return e.length<2?i:`${e.slice(0,-1).
join(", ")} ${t} ${i}`}function Rt(e,t){return`${e} ${t}${e===1?"":"s"}`}function Fe(e,t){if(e.length>64)return;let i=Eu(e);return t.map(s=>{let a=Eu(s),n=Math.
max(i.length,a.length),r=Math.min(i.length,a.length),d=(n-r)*3>n?n:Po(i,a);return{candidate:s,distance:d,near:d*3<=n}}).filter(({near:s})=>s).sort((s,a)=>s.distance-
a.distance||ze(s.candidate,a.candidate))[0]?.candidate}function Eu(e){return e.replace(/[-_ ]/g,"").toLowerCase()}function Po(e,t){let i=[],o=Array.from({length:t.
length+1},(s,a)=>a);for(let s=1;s<=e.length;s++){let a=[s];for(let n=1;n<=t.length;n++){let r=e[s-1]===t[n-1],d=s>1&&n>1&&e[s-1]===t[n-2]&&e[s-2]===t[n-1];a.push(
Math.min(So(o,n)+1,So(a,n-1)+1,So(o,n-1)+(r?0:1),d?So(i,n-2)+1:1/0))}i=o,o=a}return So(o,t.length)}function So(e,t){return e[t]??1/0}var gk=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069\\u{FFFE}\\u{FFFF}]","gu");function Lu(e){if(e.length>1048576)return{text:"",
problems:[{code:"file-too-large",message:"The file is longer than 1048576 bytes (1 MiB), the most that is read.",fix:"Check that this is a spec. A spec of a hun\
dred providers stays far below the limit."}],unreadable:!0};let t=new TextDecoder("utf-8").decode(e),i=vk(e,t);return i!==void 0?{text:t,problems:[i],unreadable:!0}:
{text:t,problems:wk(t),unreadable:!1}}function vk(e,t){let i=e[0]===239&&e[1]===187&&e[2]===191?3:0,o=0;for(let s of t){if(s==="\uFFFD"&&!(e[i]===239&&e[i+1]===
191&&e[i+2]===189)){let a=e[0]===255&&e[1]===254||e[0]===254&&e[1]===255,n=(e[i]??0).toString(16).toUpperCase().padStart(2,"0");return{code:"not-utf-8",message:`\
Byte ${i+1} of the file, 0x${n}, is not part of UTF-8 text.${a?" The file looks like UTF-16.":""}`,fix:"Save the file in UTF-8.",span:{start:o,end:o+1}}}i+=bk(s.
codePointAt(0)??0),o+=s.length}}function bk(e){return e<128?1:e<2048?2:e<65536?3:4}function wk(e){let t=[...e.matchAll(gk)],i=t[0];if(i===void 0)return[];let o=t.
length>1?` ${t.length-1} more follow.`:"";return[{code:"control-character",message:`${Dl(i[0])} is a control character: it does not show, or makes text read oth\
erwise than it is.${o}`,fix:i[0]==="\r"?"Save the file with line feeds as line ends.":"Remove the character.",span:{start:i.index,end:i.index+i[0].length}}]}function Dl(e){
return`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}var Mr="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",Ml="https://docs.aws.amazon.com/cognito/latest/developerguid\
e/cognito-user-pools-saml-idp.html",Ul="https://openid.net/specs/openid-connect-discovery-1_0.html",kk="https://docs.oasis-open.org/security/saml/v2.0/saml-meta\
data-2.0-os.pdf",Du={"authorization-refused":{severity:"error",title:"The provider refuses the request that Cognito would send",why:"The provider sent the reque\
st for a sign-in back with an error, as it will every sign-in of a person. The request was the one of Cognito: client id, redirect URI and scopes of the spec, a\
nd no PKCE.",source:"https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"},"beyond-terraform":{severity:"warning",title:"The pool has a setting that no Terra\
form provider knows",why:"A plan shows neither the setting nor what becomes of it. An update of the pool, a provider, a client or a domain sends what Terraform \
knows, and Cognito resets what is not sent to its default.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPo\
ol.html"},"certificate-expires-soon":{severity:"warning",title:"The last signing certificate expires within 30 days",why:"When a provider replaces its certifica\
te, signatures of the new one are refused by everybody who still has the old metadata. A metadata URL is read again by AWS; a file is not.",source:Ml},"claim-no\
t-announced":{severity:"info",title:"The provider does not announce a claim that is mapped",why:"The list claims_supported of the discovery document lacks the c\
laim. Providers may leave out what they send, so only a sign-in tells.",source:`${Ul}#ProviderMetadata`},"client-authentication-unsaid":{severity:"warning",title:"\
The provider does not say that it accepts client_secret_post",why:"Cognito sends the client secret in the body of the token request and in no other way. A disco\
very document without token_endpoint_auth_methods_supported means that only client_secret_basic is accepted.",source:Mr},"client-registration-open":{severity:"e\
rror",title:"Strangers can register app clients",why:"In a pool that trusts identity providers, a client that a stranger made gets authorization codes of people\
 who sign in through them.",source:"https://www.rfc-editor.org/rfc/rfc7591#section-5"},"client-secret-post-not-offered":{severity:"error",title:"The provider do\
es not accept client_secret_post",why:"Cognito sends the client secret in the body of the token request and in no other way. It never looks at what the provider\
 offers: each sign-in ends at the token request.",source:Mr},"code-flow-not-offered":{severity:"error",title:"The provider does not offer the authorization code\
 flow",why:"Cognito signs people in with response_type=code and with nothing else.",source:Mr},"discovery-endpoint-missing":{severity:"error",title:"The discove\
ry document lacks an endpoint that Cognito calls",why:"Cognito needs the authorization, token and userinfo endpoints and the key set. A sign-in that cannot ask \
for userinfo fails, also where the ID token has every claim.",source:Mr},"discovery-endpoint-unfit":{severity:"error",title:"Cognito cannot call an endpoint of \
the discovery document",why:"Cognito calls the endpoints of a provider over https, on ports 443 and 80, from the public internet.",source:Mr},"discovery-issuer-\
differs":{severity:"error",title:"The discovery document names another issuer",why:'The issuer of the spec and the claim iss of each ID token have to be equal, \
character by character; a slash at the end counts. Otherwise each sign-in ends with "Bad id_token issuer".',source:`${Ul}#ProviderConfigurationValidation`},"dom\
ain-certificate-ends":{severity:"warning",title:"The certificate of the sign-in pages ends within 30 days",why:"A browser stops before sign-in pages whose certi\
ficate has ended, and nobody signs in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html"},"domain-un\
reachable":{severity:"error",title:"The sign-in pages do not answer at the domain",why:"Every sign-in through a browser starts at the domain of the pool.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html"},"id-token-signature-unfit":{severity:"error",title:"The pr\
ovider signs ID tokens with no key that can be published",why:"A signature by RSA or ECDSA is checked with the public key set. With HS256 the client secret is t\
he key, and everyone who can read it can sign in as anyone; with EdDSA or none Cognito refuses the token.",source:Mr},"issuer-form-differs":{severity:"error",title:"\
The issuer of the pool has another form than the spec says",why:"A pool signs its tokens under one of two issuers. What checks tokens compares the issuer charac\
ter by character.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html"},"key-set-without-signing-key":{severity:"\
error",title:"The key set has no key to check ID tokens with",why:"Cognito checks each ID token with an RSA or EC key of the provider's key set.",source:Mr},"me\
tadata-expired":{severity:"error",title:"The SAML metadata is past its validUntil",why:"The provider says until when its metadata may be used. After that its ce\
rtificate and its addresses may be old.",source:kk},"metadata-without-valid-certificate":{severity:"error",title:"Every signing certificate of the live metadata\
 has expired",why:"The provider publishes no certificate that is still valid, so a signature made with a new one is refused at each sign-in.",source:Ml},"not-in\
-spec":{severity:"warning",title:"The pool has something that no spec knows",why:"What was made beside the specs is in no review: an app client or a provider of\
 somebody else's lets people in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"},"not-looked-at":{severity:"\
info",title:"Something could not be looked at",why:"What stands only in the state, in a variable or at a vendor without a public document cannot be read from he\
re. It is named because silence would look like health."},"pkce-demanded":{severity:"error",title:"The provider demands PKCE",why:"Cognito sends no code_challen\
ge to identity providers. Where the application at the provider requires one, no one gets in.",source:Mr},"provider-address-private":{severity:"error",title:"A \
host of the provider leads to an address that is not public",why:"Cognito calls the provider from the internet. It reaches no private, loopback or link-local ad\
dress.",source:Mr},"provider-answer-unfit":{severity:"error",title:"The provider answers with something else than its document",why:"Cognito reads the provider'\
s document at each sign-in or, for SAML, a few times a day. An error page, a text of another kind or an answer without end lets no one in.",source:Mr},"provider\
-not-in-client":{severity:"error",title:"An app client of the pool lacks a provider that the spec gives it",why:"Cognito drops the name of a provider that it do\
es not know from a client, and answers as if all were well.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserP\
oolClient.html"},"provider-redirect-unfit":{severity:"error",title:"The provider redirects to where Cognito does not go",why:"A redirect is followed only over h\
ttps, on the ports that Cognito calls, and at most 20 times. Over http anyone on the way could answer for the provider.",source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/cognito-user-pools-identity-federation.html"},"provider-unreachable":{severity:"error",title:"The provider does not answer",why:"The \
document could not be fetched from here: no address, no connection, no certificate of a known authority, or no answer in time. Cognito would not get it either, \
unless it is allowed where this computer is not.",source:Mr},"pushed-requests-demanded":{severity:"error",title:"The provider demands requests that Cognito cann\
ot make",why:"Cognito sends the request for a sign-in as a plain URL. It pushes none to the provider beforehand (RFC 9126) and signs none (RFC 9101).",source:"h\
ttps://www.rfc-editor.org/rfc/rfc9126#section-5"},"saml-metadata-unfit":{severity:"error",title:"What the metadata URL gives is not the metadata of an identity \
provider",why:"AWS reads the metadata from this URL again and again. From then on, no one gets in through the provider.",source:Ml},"scope-not-announced":{severity:"\
warning",title:"The provider does not announce a scope that is asked for",why:"The list scopes_supported of the discovery document lacks the scope. Some provide\
rs refuse a request with a scope that they do not know; others leave its claims out.",source:`${Ul}#ProviderMetadata`},"signing-key-without-kid":{severity:"erro\
r",title:"A key of the key set has no kid",why:"Cognito finds the key of an ID token by kid. It refuses tokens of a key that has none.",source:Mr},"trigger-diff\
ers":{severity:"error",title:"The pool calls another function than the spec says",why:"Cognito calls one function at each trigger. One that was put there by han\
d takes the place of that of the spec, linking included.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lamb\
da-triggers.html"}};var yi={"control-character":{severity:"error",title:"The file holds a control character",why:"YAML allows no control characters but tab and line breaks. They do\
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
lse of a value. A spec holds plain strings, numbers, booleans, lists and maps.",source:"https://yaml.org/spec/1.2.2/#24-tags"}},Ps={"bad-format":{severity:"erro\
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
 a list belongs, for example."}},ji={"accept-matches-nothing":{severity:"warning",title:"An accepted warning does not occur",why:"The entry of accept is left ov\
er from a problem that was fixed, or it is misspelt. Left in place, it would hide the next warning of that kind."},"included-spec-unfit":{severity:"error",title:"\
A file that the spec includes cannot be used",why:"The files that include names hold entries of identityProviders and appClients. Without them providers and cli\
ents would be missing from the pool, so nothing of the spec is judged until all are read."},"name-in-two-files":{severity:"error",title:"Two files write one nam\
e",why:"A provider or an app client is written in one file. Of two, one would be lost without a word."},"unknown-name-in-sign-ins":{severity:"error",title:"A fi\
le of sign-ins names what is not known",why:"The environment, the identity provider, the app client or the user that a file of sign-ins names does not exist. A \
sign-in that expects the outcome error may name a provider or a client that the spec lacks, to show what Cognito says."}};function Mu(e){return`${Fl}#${e}`}var Fl="\
docs/rules.md";var jl="accept-matches-nothing";function Fu(e,t,i){let o=e.filter(a=>!t.some(n=>Uu(n,a))),s=t.flatMap(a=>e.some(n=>Uu(a,n))?[]:[Sk(a,e,i)]);return[...o,...s]}function Uu({
rule:e,within:t},i){return i.code===e&&(i.severity==="info"||i.severity==="warning"&&(t===void 0||Ak(i.place.path,t)))}function Ak(e,t){return e.some((i,o)=>{let s=e.
slice(0,o+1);return s.join(".")===t||lr(s)===t})}function Sk({rule:e,within:t,at:i},o,s){let{severity:a,title:n}=ji[jl],r={code:jl,severity:a,title:n};if(!s.includes(
e)){let m=Fe(e,s);return{...r,message:`There is no rule ${b(e)}.`,fix:m===void 0?"Remove the entry.":`Write ${b(m)}.`,place:i.value("rule")}}let d=o.filter(({code:m})=>m===
e),l=d.find(({severity:m})=>m==="warning"),p=`There is no warning ${b(e)}${t===void 0?"":` at ${b(t)}`}.`;return{...r,message:d.some(({severity:m})=>m==="error")?
`${b(e)} is an error here; only warnings can be accepted.`:p,fix:l===void 0?"Remove the entry.":`Write at: ${lr(l.place.path)}, or remove the entry.`,place:i.value()}}var Xi=lt(Sa());function Pa(e,t,i,o,s){let a=n=>n.reduce((r,d)=>r?.members.get(d),o);return{file:e,text:t,value:i,has:n=>a(n)!==void 0,rangeOf:(n,r)=>{let d=a(n);if(d===void 0)
throw new Error(`There is nothing at ${lr(n)} in ${e}`);return s.range(r==="key"?d.key??d.value:d.value)},removalOf:n=>{let r=a(n),d=a(n.slice(0,-1));if(r===void 0||
d===void 0||n.length===0)return;let l=QP(t,r,d);return l===void 0?void 0:{range:s.range(l.span),text:l.text}},insertionInto:(n,r)=>{let d=a(n),l=d&&ZP(t,r,d);return l&&
{range:s.range({start:l.at,end:l.at}),text:l.text}}}}function ZP(e,t,i){let[o]=[...i.members.values()];if(e[i.value.start]==="{")return{at:i.value.start+1,text:o===
void 0?` ${t} `:` ${t},`};if(e[i.value.start]==="["){let n=/\s/.test(e[i.value.start+1]??"")?"":" ";return{at:i.value.start+1,text:o===void 0?t:`${t},${n}`}}if(o===
void 0)return;if(o.key===void 0)return XP(e,t,o.value.start);let s=o.key.start,a=e.slice(e.lastIndexOf(`
`,s-1)+1,s);return/^ *(?:- +)*$/.test(a)?{at:s,text:`${t}
${" ".repeat(a.length)}`}:void 0}function XP(e,t,i){let o=e.slice(e.lastIndexOf(`
`,i-1)+1,i),s=o.lastIndexOf("-");if(/^ *(?:- +)+$/.test(o))return{at:i,text:`${t}
${" ".repeat(s)}${o.slice(s)}`}}function QP(e,t,i){let o=(t.key??t.value).start,{end:s}=t.value,a=/[[{]/.test(e[i.value.start]??"");if(!a&&i.members.size===1)return{
span:i.value,text:t.key===void 0?"[]":"{}"};let n=/^[ \t\r\n]*,[ \t]*/.exec(e.slice(s))?.[0];if(a){let l=o;for(;/\s/.test(e[l-1]??"");)l-=1;return/[[{,]/.test(e[l-
1]??"")?n!==void 0?{span:{start:o,end:s+n.length},text:""}:{span:{start:e[l-1]===","?l-1:o,end:s},text:""}:void 0}let r=e.lastIndexOf(`
`,o-1)+1,d=/^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(e.slice(s))?.[0];if(!(d===void 0||!/^[ \t]*(?:-[ \t]+)?$/.test(e.slice(r,o)))&&!(t.key!==void 0&&e.slice(r,o).includes(
"-")))return{span:{start:r,end:s+d.length},text:""}}function ve(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Yt(){return Object.create(null)}function Ot(e,t){return typeof t=="number"?Array.
isArray(e)?e[t]:void 0:ve(e)&&Object.hasOwn(e,t)?e[t]:void 0}function ur(e,t){return t.reduce((i,o)=>i===void 0?void 0:Ot(i,o),e)}var Si=class{#e;constructor(t){this.#e=kd(t)}range(t){return{start:this.#t(t.start),end:this.#t(t.end)}}#t(t){let i=xa(this.#e,t);return{line:i+1,column:t-(this.#e[i]??
0)+1,offset:t}}};function kd(e){let t=[0];for(let i=e.indexOf(`
`);i!==-1;i=e.indexOf(`
`,i+1))t.push(i+1);return t}function xa(e,t){let i=0,o=e.length-1;for(;i<o;){let s=Math.ceil((i+o)/2);(e[s]??0)<=t?i=s:o=s-1}return i}function Tm(e,t,i){let{code:o,message:s,fix:a,edit:n,span:r,related:d=[],redact:l}=e;return{code:o,severity:yi[o].severity,title:yi[o].title,message:s,fix:a,...n!==
void 0&&{edit:{range:i.range(n.span),text:n.text}},file:t,...r!==void 0&&{range:i.range(r)},related:d.map(({span:p,note:m})=>({file:t,range:i.range(p),note:m})),
...l!==void 0&&{redact:l.map(p=>i.range(p))}}}var Xn=lt(Sa());var ex=100,tx={'Missing closing "quote':{message:"The string that starts here is not closed.",fix:"Add the closing double quote."},"Missing closing 'quote":{message:"\
The string that starts here is not closed.",fix:"Add the closing single quote. Inside single quotes, a single quote is written twice."},"Nested mappings are not\
 allowed in compact mappings":{message:"A map cannot start on the line of its key: this value holds a colon and a space, or the next line is indented too far.",
fix:"Put the value in quotes, or check the indentation of the next line."},"Implicit map keys need to be followed by map values":{message:"A key is expected her\
e, but no colon follows it.",fix:"Write it as key: value, or check the indentation."},"Implicit keys need to be on a single line":{message:"This would be a key \
over several lines, which YAML does not allow.",fix:"Check whether a colon is missing."},"All mapping items must start at the same column":{message:"This line i\
s not indented like the keys before it.",fix:"Give all keys of a map the same indentation."},"All sequence items must start at the same column":{message:"This l\
ine is not indented like the items before it.",fix:"Give all items of a list the same indentation."}},rx={BAD_DQ_ESCAPE:"Inside double quotes, write a backslash\
 twice; or use single quotes, which have no escapes.",BAD_SCALAR_START:"Put the value in quotes."};function Cm(e,t){let i=new Map,o=new Set;for(let r of e){let d=new Ad(
r),l=r.warnings.filter(({code:p})=>!Sd(p));for(let p of[...r.errors,...l].sort((m,u)=>m.pos[0]-u.pos[0])){if(i.size>=ex){o.add(p.pos[0]);continue}let m=ix(p,d,t);
m.span!==void 0&&!i.has(m.span.start)&&i.set(m.span.start,m)}}let s=[...i].sort(([r],[d])=>r-d).map(([,r])=>r),a=nx(t,[...i.keys()]);if(a!==void 0)return[...s.filter(
({span:r})=>r!==void 0&&r.start<a.span.start),a.problem];let n=[...o].filter(r=>!i.has(r)).length;return n===0?s:[...s,{code:"invalid-yaml",message:`The file ho\
lds ${Rt(n,"more syntax error")}.`,fix:"Fix the first errors, then check the file again."}]}function nx(e,t){let i=[...e.matchAll(/^ *\t[ \t]*(?=[^\s#])[^\n]*/gm)],
[o]=i.filter(d=>t.some(l=>l>=d.index&&l<=d.index+d[0].length));if(o===void 0)return;let s=o.index+o[0].indexOf("	"),a=mn(e,s,s+1),n=i.filter(({index:d})=>d>o.index).
length;return{problem:{code:"invalid-yaml",message:`The line is indented with a tab.${n>0?` So ${n===1?"is 1 line":`are ${n} lines`} below.`:""}`,fix:"Indent ev\
ery line with spaces.",span:a},span:a}}function $m(e){let t=/^<{7} [^\n]*$/m.exec(e);if(!(t===null||!/^={7}\r?$/m.test(e)||!/^>{7} /m.test(e)))return{code:"inva\
lid-yaml",message:"Git left a merge conflict here: the file holds both sides.",fix:"Keep the lines that are right, and remove the others and the lines that star\
t with <<<<<<<, ======= and >>>>>>>.",span:{start:t.index,end:t.index+t[0].trimEnd().length}}}function Sd(e){return e==="TAG_RESOLVE_FAILED"||e==="BAD_COLLECTIO\
N_TYPE"}function ix({code:e,message:t,pos:i},o,s){let a=mn(s,i[0],i[1]),n=tx[t];if(t.startsWith("Missing closing")){let r=o.startAt(a.start,"string")??a.start;return{
code:"invalid-yaml",message:n?.message??t,fix:n?.fix??"Add the closing quote.",span:mn(s,r,r+1)}}if(t.startsWith("Flow ")){let r=o.startAt(a.start,"brackets");return{
code:"invalid-yaml",message:"A bracket is not closed before this place, or this line is not indented more than the key that the bracket belongs to.",fix:"Close \
the bracket, or indent the line.",span:a,...r!==void 0&&{related:[{span:mn(s,r,r+1),note:"the bracket opens here"}]}}}return{code:"invalid-yaml",message:n?.message??
sx(t),fix:n?.fix??rx[e]??ox(t),span:a}}function ox(e){return e.endsWith(" at node end")?"Put the whole value in quotes, or move what follows to a line of its ow\
n.":"Remove it, or put the whole value in quotes."}function sx(e){let t=/^Unexpected \S+ token in YAML \S+: (.*)$/s.exec(e)?.[1];return t!==void 0?`${t} is not \
expected here.`:e.endsWith(" at node end")?"The value before this place has ended, so nothing may follow on its line.":`${e}.`}var Ad=class{#e;#t;constructor(t){
this.#e=t}startAt(t,i){return this.#t??=this.#i(),this.#t.findLast(o=>o.kind===i&&o.from<t&&o.to>=t)?.from}#i(){let t=[];return(0,Xn.visit)(this.#e,{Node:(i,o)=>{
let[s,a]=o.range??[0,0];(0,Xn.isScalar)(o)&&o.type!==Xn.Scalar.PLAIN?t.push({kind:"string",from:s,to:a}):(0,Xn.isCollection)(o)&&o.flow===!0&&t.push({kind:"brac\
kets",from:s,to:a})}}),t}};function mn(e,t,i=t+1){let o=Math.min(t,e.length);return{start:o,end:Math.min(Math.max(i,o),e.length)}}var Ar=lt(Sa());function Nm(e,t){return Number.isFinite(t)?/^[-+]?0[xob]/i.test(e)?Number.isSafeInteger(t):!/^[-+]?0[0-9]/.test(e)&&_m(e)===_m(String(t)):!1}function _m(e){let t=/^([-+]?)([0-9]*)\.?([0-9]*)(?:e([-+]?[0-9]+))?$/i.
exec(e);if(t===null)return;let[,i,o="",s="",a="0"]=t,n=`${o}${s}`.replace(/^0+/,""),r=n.replace(/0+$/,"");return r===""?"0":`${i==="-"?"-":""}${r}e${Number(a)-s.
length+n.length-r.length}`}var Pd=1e4,Ra=600,ax=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\p{Cs}","u");function Dm(e,t){let i=new xd(t),{value:o,entry:s}=i.read(e);return{value:o,entry:s,problems:i.
problems}}var xd=class{problems=[];#e=new Map;#t;#i=0;constructor(t){this.#t=t}read(t){if((0,Ar.isAlias)(t))return this.#s(t.source,Ia(t));t.anchor!==void 0&&this.#e.
set(t.anchor,"open");let i=(0,Ar.isScalar)(t)?this.#l(t):(0,Ar.isMap)(t)?this.#f(t):this.#o(t);return t.anchor!==void 0&&this.#e.set(t.anchor,i),i}#r(t){this.problems.
length<Ra&&this.problems.push(t)}#s(t,i){let o=this.#e.get(t);if(o===void 0){let a=`${b(`*${t}`)} refers to an anchor that the file does not define before it.`;
return this.#r({code:"unknown-alias",message:a,fix:"Define the anchor earlier in the file, or write the value out. A string that starts with * needs quotes.",span:i}),
Qn(null,i)}if(o==="open"){let a=`${b(`*${t}`)} is inside the value that it refers to, so it would never end.`;return this.#r({code:"unexpandable-alias",message:a,
fix:"Write the value out.",span:i}),Qn(null,i)}let s=this.#i;if(this.#i+=o.size,this.#i>Pd){if(s<=Pd){let a=`With ${b(`*${t}`)}, the aliases of this file repeat\
 more than ${Pd} values.`;this.#r({code:"unexpandable-alias",message:a,fix:"Write the values out, or repeat less.",span:i})}return Qn(null,i)}return{value:o.value,
size:o.size,entry:{key:void 0,value:i,members:o.entry.members}}}#l(t){let i=Ia(t),{value:o}=t;if(typeof o=="string")return this.#a(o,i),Qn(o,i);if(typeof o=="nu\
mber"){if(!Nm(t.source,o)){let s=Number.isFinite(o)?`would be read as ${o}`:"is not a number that JSON knows";this.#r({code:"inexact-number",message:`${t.source.
slice(0,60)} ${s}.`,fix:`If it is a string, such as an account id, write it in quotes: ${b(t.source)}.`,edit:{span:i,text:JSON.stringify(t.source)},span:i})}return Qn(
o===0?0:o,i)}return Qn(typeof o=="boolean"?o:null,i)}#a(t,i){let[o]=ax.exec(t)??[];if(o===void 0||this.#t.slice(i.start,i.end).includes(o))return;let s=new RegExp(
"\\p{Cs}","u").test(o)?"half of a surrogate pair":"a control character";this.#r({code:"control-character",message:`${b(t)} holds ${Dl(o)}, ${s}.`,fix:"Remove th\
e escape.",span:i})}#o(t){let i=t.items.map(s=>this.read(s)),o=new Map(i.map(({entry:s},a)=>[a,s]));return{value:i.map(({value:s})=>s),size:Em(i),entry:{key:void 0,
value:Lm(t,i),members:o}}}#f(t){let i={__proto__:null},o=new Map,s=[];for(let a of t.items){let n=Ia(a.key),r=this.#p(a.key,n),d=a.value===null?Qn(null,{start:n.
end,end:n.end}):this.read(a.value);if(s.push(d),r===void 0)continue;let l=o.get(r)?.key;l===void 0?(i[r]=d.value,o.set(r,{...d.entry,key:n})):this.#r({code:"dup\
licate-key",message:`${b(r)} is already a key of this map.`,fix:"Remove one of the two, or merge them.",span:n,related:[{span:l,note:"first written here"}]})}return{
value:i,size:Em(s),entry:{key:void 0,value:Lm(t,s),members:o}}}#p(t,i){if((0,Ar.isScalar)(t)&&typeof t.value=="string"){if(t.value==="<<"&&t.type===Ar.Scalar.PLAIN){
this.#r({code:"merge-key",message:"<< merged another map in YAML 1.1; YAML 1.2 does not have it.",fix:"Write the keys out. An alias can still stand for a whole \
value: key: *anchor.",span:i});return}return t.anchor!==void 0&&this.#e.set(t.anchor,Qn(t.value,i)),this.#a(t.value,i),t.value}this.#r({code:"non-string-key",...lx(
t),span:i})}};function lx(e){if((0,Ar.isAlias)(e))return{message:"This is an alias, but a key is needed here.",fix:"Write the key out."};if((0,Ar.isMap)(e))return{
message:"This is a map, but a key is needed here.",fix:"Write a string before the colon. A string that starts with { needs quotes."};if((0,Ar.isSeq)(e))return{message:"\
This is a list, but a key is needed here.",fix:"Write a string before the colon. A string that starts with [ needs quotes."};let{source:t,value:i}=e;if(t==="")return{
message:"There is no key before the colon.",fix:"Write the key, or remove the line."};let o=i===null?"null":typeof i=="boolean"?"true or false":"a number";return{
message:`To YAML, ${b(t)} without quotes is ${o}; a key is a string.`,fix:`Write it in quotes: ${b(t)}.`}}function Qn(e,t){return{value:e,size:1,entry:{key:void 0,
value:t,members:new Map}}}function Em(e){return e.reduce((t,{size:i})=>t+i,1)}function Ia(e){let[t,i]=e.range;return{start:t,end:i}}function Lm(e,t){let{start:i,
end:o}=Ia(e),s=t[t.length-1];return e.flow===!0||s===void 0?{start:i,end:o}:{start:i,end:s.entry.value.end}}var Id=64,Um=25e4;function Qi(e,t){let{text:i,problems:o,unreadable:s}=Lu(t),a=new Si(i),{document:n,problems:r}=s?{document:void 0,problems:[]}:cx(e,i,a),d=[...o,
...r].map(l=>Tm(l,e,a));return{document:d.length===0?n:void 0,text:i,diagnostics:d.sort(Ss)}}function cx(e,t,i){let o=$m(t);if(o!==void 0)return{problems:[o]};let s=dx(
t);if("tooMany"in s)return{problems:[{code:"file-too-large",message:`The file has more than ${Um} words and punctuation marks; they are used up here.`,fix:"Chec\
k that this is a spec. A spec of a hundred providers stays far below the limit.",span:s.tooMany}]};if("tooDeep"in s)return{problems:[{code:"nested-too-deeply",message:`\
More than ${Id} lists and maps are inside one another here.`,fix:"Check the indentation and the brackets before this place.",span:s.tooDeep}]};let a=[...fx(s),...px(
s,t)],r=[...new Xi.Composer({version:"1.2",schema:"core",resolveKnownTags:!1,uniqueKeys:!1,merge:!1,logLevel:"silent"}).compose(s,!0,t.length)],d=Cm(r,t);if(a.length>
0||d.length>0)return{problems:[...a,...d]};let l=r.flatMap(({warnings:w})=>w).filter(({code:w})=>Sd(w)).slice(0,Ra).map(w=>mx(w,t)),p=r[0]?.contents;if(p==null)
return{problems:[{code:"empty-file",...Mm(t)}]};let{value:m,entry:u,problems:h}=Dm(p,t),y=[...l,...h];if(m===null&&y.length===0)return{problems:[{code:"empty-fi\
le",...Mm(t)}]};if(!ve(m)){let w=m===null||typeof m!="object"?"a single value":"a list";return{problems:[...y,{code:"root-not-a-map",message:`The file holds ${w}\
.`,fix:"Start with the keys of a spec: version, name, region, userPool.",span:u.value,redact:[u.value]}]}}if(y.length>0)return{problems:y};let g=[...u.members.values()][0]?.
key;return{document:Pa(e,t,m,{...u,key:g},i),problems:[]}}function dx(e){let t=new Xi.Parser,i=[],o=0;for(let s of new Xi.Lexer().lex(e)){if(++o>Um)return{tooMany:mn(
e,t.offset)};for(let a of t.next(s))i.push(a);if(t.stack.length>Id&&t.stack.filter(ux).length>Id)return{tooDeep:mn(e,t.offset)}}return i.push(...t.end()),i}function ux({
type:e}){return e==="block-map"||e==="block-seq"||e==="flow-collection"}function fx(e){return e.slice(0,Ra).flatMap(t=>t.type!=="directive"||/^%YAML[ \t]+1\.2[ \t]*$/.
test(t.source)?[]:[{code:"unsupported-directive",message:`${b(t.source)} asks for something other than YAML 1.2.`,fix:"Remove the line.",span:{start:t.offset,end:t.
offset+t.source.length}}])}function px(e,t){let[,i,...o]=e.filter(r=>r.type==="document");if(i===void 0)return[];let s=i.start.find(({type:r})=>r==="doc-start"),
a=`The file holds ${o.length+2} documents; another one starts here.`,n=s===void 0?mn(t,i.offset):mn(t,s.offset,s.offset+s.source.length);return[{code:"several-d\
ocuments",message:a,fix:"Keep one spec per file: move the other documents to files of their own.",span:n}]}function mx({pos:e},t){let i=mn(t,e[0],e[1]);return{code:"\
unsupported-tag",message:`${b(t.slice(i.start,i.end))} is not a tag of YAML's core schema, or does not fit its value.`,fix:"Remove the tag. A string that starts\
 with ! needs quotes.",span:i}}function Mm(e){return{message:/\S/.test(e)?"The file holds no data, only comments, markers or null.":"The file is empty.",fix:"St\
art with the keys of a spec: version, name, region, userPool."}}function qm(e,t){let i=new TextDecoder().decode(t);return e.endsWith(".json")?yx(e,t,i):bx(e,i)}var hx={check:1,data:2,ephemeral:2,module:1,output:1,provider:1,
resource:2,variable:1};function yx(e,t,i){let o;try{o=JSON.parse(i)}catch{return{problem:"is no JSON"}}if(!ve(o))return{problem:"holds no JSON object"};let s=[],
a=(n,r,d,l,p)=>{if(Array.isArray(l))for(let[m,u]of l.entries())a(n,r,d,u,[...p,m]);else if(ve(l)){let m=Object.entries(l).filter(([u])=>u!=="//");if(d>0)for(let[
u,h]of m)a(n,[...r,u],d-1,h,[...p,u]);else s.push({type:n,labels:r,path:p,members:m.flatMap(([u,h])=>gx(u,h,p))})}};for(let[n,r]of Object.entries(o))a(n,[],hx[n]??
0,r,[n]);return{document:Qi(e,t).document??vx(e,i),blocks:s}}function gx(e,t,i){return e!=="dynamic"?[{name:e,path:[...i,e]}]:(Array.isArray(t)?t:[t]).flatMap(s=>ve(
s)?Object.keys(s).map(a=>({name:a,path:[...i,e]})):[])}function vx(e,t){let i=new Si(t).range({start:0,end:0});return{file:e,text:t,value:Yt(),has:()=>!0,rangeOf:()=>i,
removalOf:()=>{},insertionInto:()=>{}}}function bx(e,t){let i=new Si(t),o=kx(t);if("unclosed"in o){let{line:u}=i.range({start:o.at,end:o.at}).start;return{problem:`\
has ${o.unclosed} in line ${u} that does not end`}}let s=[],a=new Map,n=[],r=[],d=0,l=0,p=u=>u.map(({text:h})=>h);for(let u of o.tokens)if(u.kind==="open"){let[
h]=r??[];if(u.text==="{"&&h?.kind==="word"&&r!==void 0)if(l===0){d=h.span.start,n=[];let[y="",...g]=p(r);s.push({type:y,labels:g,path:[s.length],members:n}),a.set(
s.length-1,wx({start:d,end:u.span.start},n))}else l===1&&Fm(n,s.length-1,r);l+=1,r=l===1?[]:void 0}else if(u.kind==="close"){if(l-=1,l<0)return{problem:`has a b\
racket too many in line ${i.range(u.span).start.line}`};r=l===0?[]:void 0}else u.kind==="line"?l<=1&&(r=[]):u.kind==="word"||u.kind==="string"?r?.push(u):(l===1&&
u.text==="="&&r?.length===1&&Fm(n,s.length-1,r),r=void 0);if(l>0)return{problem:`has a block in line ${i.range({start:d,end:d}).start.line} that does not end`};
let m={start:0,end:t.length};return{document:Pa(e,t,Yt(),{key:void 0,value:m,members:a},i),blocks:s}}function Fm(e,t,[i,o]){let s=i?.text==="dynamic"&&o!==void 0?
o:i;s!==void 0&&e.push({name:s.text,path:[t,e.length],span:s.span})}function wx(e,t){return{key:e,value:e,get members(){return new Map(t.map(({span:i},o)=>[o,{key:i,
value:i,members:new Map}]))}}}function kx(e){let t=[],i=e.startsWith("\uFEFF")?1:0,o=(s,a,n=e.slice(i,a))=>{t.push({kind:s,text:n,span:{start:i,end:a}}),i=a};for(;i<
e.length;){let s=e[i]??"",a=e[i+1];if(s===`
`)o("line",i+1);else if(/\s/.test(s))i+=1;else if(s==="#"||s==="/"&&a==="/")i=Oa(e,i);else if(s==="/"&&a==="*"){let n=e.indexOf("*/",i+2);if(n===-1)return{unclosed:"\
a comment",at:i};i=n+2}else if(s==='"'){let n=Wm(e,i);if(n===void 0)return{unclosed:"a string",at:i};o("string",n,e.slice(i+1,n-1))}else if(s==="<"&&a==="<"&&Vm.
test(e.slice(i,i+200))){let n=Sx(e,i);if(n===void 0)return{unclosed:"a heredoc",at:i};o("other",n)}else if("{[(".includes(s))o("open",i+1);else if("}])".includes(
s))o("close",i+1);else{jm.lastIndex=i;let n=jm.exec(e)?.[0];n===void 0?o("other",i+1):o("word",i+n.length)}}return{tokens:t}}var jm=/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
Vm=/^<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u;function Oa(e,t){let i=e.indexOf(`
`,t);return i===-1?e.length:i}function Wm(e,t){let i=t+1;for(;i<e.length;){let o=e[i];if(o==='"')return i+1;if(o===`
`)return;if(o==="\\")i+=2;else if((o==="$"||o==="%")&&e[i+1]===o&&e[i+2]==="{")i+=3;else if((o==="$"||o==="%")&&e[i+1]==="{"){let s=Ax(e,i+2);if(s===void 0)return;
i=s}else i+=1}}function Ax(e,t){let i=1;for(let o=t;o<e.length;o+=1){let s=e[o];if(s==="{")i+=1;else if(s==="}"){if(i-=1,i===0)return o+1}else if(s==='"'){let a=Wm(
e,o);if(a===void 0)return;o=a-1}}}function Sx(e,t){let i=Vm.exec(e.slice(t,t+200))?.[1];for(let o=Oa(e,t)+1;o<=e.length;o=Oa(e,o)+1){let s=Oa(e,o);if(e.slice(o,
s).trim()===i)return s}}function Ta(e){return t=>({document:e,path:t})}function Rd(e,t,{path:i}){return{origin:()=>({document:e,path:t}),path:i,at:"key"}}function Od(e,t){return e.at===
t.at&&zm(e)===zm(t)}function zm({origin:e,path:t}){let i=e(t);return JSON.stringify([i.document.file,i.path])}function Pi({path:e}){return e.slice(e.lastIndexOf("/")+1)}function Bm(e){return/\.(?:tf|tofu)(?:\.json)?$/.test(e)}function Km(e){return/^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(e)}function ei({identityProviders:e}){return e.filter(Px)}function Px(e){return e.type==="oidc"&&e.iamOidcProviderUrl!==void 0&&e.clientId!==void 0}var Hm=lt(Jm());function Mt(e){let t=e.toLowerCase().replace(/[^a-z0-9]/g,"_"),i=/^[0-9]/.test(t)?`_${t}`:t;return/^[\x00-\x7f]*$/.test(e)?i:`${i}_${Ym(e)}`}function Ym(e){
return(0,Hm.createHash)("sha256").update(e).digest("hex").slice(0,8)}var Zm=64,Td="-pre-sign-up";function Cd(e){let t=e+Td;return t.length<=Zm?t:Qm(e,e)}function Xm(e,t){
return t==="/"?Cd(e):Qm(e,t+e)}function Qm(e,t){let i=Ym(t);return`${e.slice(0,Zm-Td.length-i.length-1)}-${i}${Td}`}function Ca(e,t){return`${e}.auth.${t}.amazo\
ncognito.com`}function xi(e){return e.kind==="adopted"?e.id:e.kind==="referenced"&&"id"in e.reference?e.reference.id:void 0}function eh(e){return e.kind!=="created"||e.deletionProtection}
function $a(e){return e.kind!=="referenced"&&e.caseSensitiveUsernames}function Sr(e){return e.kind==="created"?e.requiredAttributes:[]}function fr(e){return e.kind===
"referenced"?[]:e.customAttributes??[]}function Fr(e){if(e.kind!=="referenced")return e.kind==="created"?e:e.settings}function th(e){return e.kind==="referenced"?void 0:e.webAclArn}function rh(e){let t=e.publish?.parameterPrefix;return t===void 0?[]:[{address:"user_pool_id",name:`${t}/user_pool_id`,value:{kind:"userPoolId"}},{address:"user\
_pool_arn",name:`${t}/user_pool_arn`,value:{kind:"userPoolArn"}},{address:"issuer",name:`${t}/issuer`,value:{kind:"issuer"}},...xx(e)?[{address:"domain",name:`${t}\
/domain`,value:{kind:"domain"}}]:[],...e.appClients.map(({key:i})=>({address:`client_id_${Mt(i)}`,name:`${t}/clients/${i}/client_id`,value:{kind:"clientId",client:i}}))]}
function ts({publish:e,appClients:t}){let i=e?.clientSecrets;return i===void 0?[]:t.filter(({secret:o})=>o).map(({key:o})=>({client:o,name:`${i.name}/${o}`}))}function xx({
userPool:e,appClients:t}){return e.domain!==void 0||e.kind!=="created"&&t.some(({flows:i})=>i.length>0)}var nh={ACCOUNT_LINKED:"nobody",ACCOUNT_DISABLED:"person",EMAIL_DOMAIN_NOT_ALLOWED:"person",EMAIL_IN_USE:"person",EMAIL_NOT_USABLE:"person",LINK_REFUSED:"setup",
NOT_INVITED:"person",PROFILE_EXISTS:"person",PROFILE_INCOMPLETE:"setup",SIGN_IN_IN_PROGRESS:"person",SIGN_IN_MISCONFIGURED:"setup",SIGN_IN_REFUSED:"person",SIGN_IN_UNAVAILABLE:"\
service",TOO_MANY_IDENTITIES:"person"},ih=Object.keys(nh).filter(e=>nh[e]!=="nobody");var oh="us-east-1";function $d({adopted:e,certificateArn:t,hostedZoneId:i}){return t===void 0&&i!==void 0&&e===void 0}function sh({appClients:e,userPool:t}){return t.
domain?.managedLogin===!0?e:[]}var rs={preSignUp:{argument:"pre_sign_up",runsForFederated:!0},preAuthentication:{argument:"pre_authentication",runsForFederated:!0},postAuthentication:{argument:"\
post_authentication",runsForFederated:!0},postConfirmation:{argument:"post_confirmation",runsForFederated:!0},preTokenGeneration:{argument:"pre_token_generation",
runsForFederated:!0},customMessage:{argument:"custom_message",runsForFederated:!1},userMigration:{argument:"user_migration",runsForFederated:!1},defineAuthChallenge:{
argument:"define_auth_challenge",runsForFederated:!1},createAuthChallenge:{argument:"create_auth_challenge",runsForFederated:!1},verifyAuthChallengeResponse:{argument:"\
verify_auth_challenge_response",runsForFederated:!1}};function Pr(e){return e.kind==="referenced"?[]:e.triggers}function ah(e){return Pr(e).filter(({permission:t})=>t)}
function lh({slot:e}){return`cognito_${rs[e].argument}`}function _a(e){let t=e.split(":");return{region:t[3]??"",functionArn:t.slice(0,7).join(":"),qualifier:t[7]}}var Ix={read:[],create:[],update:[],delete:[]},dh={aws_acm_certificate:{heldBy:ch,blocks:{options:{},validation_option:{}},replacedFor:["domain_name","key_algor\
ithm","subject_alternative_names","validation_method"],actions:{read:["acm:DescribeCertificate","acm:ListTagsForCertificate"],create:["acm:RequestCertificate"],
update:["acm:AddTagsToCertificate","acm:RemoveTagsFromCertificate"],delete:["acm:DeleteCertificate"]}},aws_acm_certificate_validation:{heldBy:ch,blocks:{timeouts:{}},
replacedFor:["certificate_arn","validation_record_fqdns"],actions:{read:["acm:DescribeCertificate"],create:["acm:DescribeCertificate"],update:[],delete:[]}},aws_cloudwatch_dashboard:{
heldBy:e=>e.preSignUpFunction?.dashboard===!0?hn(e,"pre_sign_up",t=>t):[],blocks:{},replacedFor:["dashboard_name"],actions:{read:["cloudwatch:GetDashboard"],create:[
"cloudwatch:PutDashboard"],update:["cloudwatch:PutDashboard"],delete:["cloudwatch:DeleteDashboards"]}},aws_cloudwatch_log_group:{heldBy:e=>hn(e,"pre_sign_up",t=>`\
/aws/lambda/${t}`),blocks:{},replacedFor:["name"],actions:{read:["logs:DescribeLogGroups","logs:ListTagsForResource"],create:["logs:CreateLogGroup"],update:["lo\
gs:PutRetentionPolicy","logs:TagResource","logs:UntagResource"],delete:["logs:DeleteLogGroup"]}},aws_cloudwatch_log_metric_filter:{heldBy:e=>Ox(e)?hn(e,"pre_sig\
n_up_refusals",t=>`${t}-refusals`):[],blocks:{metric_transformation:{}},replacedFor:["log_group_name","name"],actions:{read:["logs:DescribeMetricFilters"],create:[
"logs:PutMetricFilter"],update:["logs:PutMetricFilter"],delete:["logs:DeleteMetricFilter"]}},aws_cloudwatch_metric_alarm:{heldBy:e=>Rx(e)?["errors","throttles",
...ih.map(t=>`refusal_${t.toLowerCase()}`)].flatMap(t=>hn(e,`pre_sign_up_${t}`,i=>`${i}-${t.replaceAll("_","-")}`)):[],blocks:{metric_query:{metric:{}}},replacedFor:[
"alarm_name"],actions:{read:["cloudwatch:DescribeAlarms","cloudwatch:ListTagsForResource"],create:["cloudwatch:PutMetricAlarm"],update:["cloudwatch:PutMetricAla\
rm","cloudwatch:TagResource","cloudwatch:UntagResource"],delete:["cloudwatch:DeleteAlarms"]}},aws_cognito_identity_provider:{heldBy:e=>e.identityProviders.map(({
name:t,adopted:i,at:o})=>({name:Mt(t),awsName:t,importId:i===void 0?void 0:ns(e,`:${t}`),written:{name:t,place:o.key()}})),blocks:{},replacedFor:["provider_name",
"provider_type","user_pool_id"],actions:{read:["cognito-idp:DescribeIdentityProvider"],create:["cognito-idp:CreateIdentityProvider"],update:["cognito-idp:Update\
IdentityProvider"],delete:["cognito-idp:DeleteIdentityProvider"]}},aws_cognito_managed_login_branding:{heldBy:e=>sh(e).map(({key:t})=>({name:Mt(t),awsName:void 0})),
blocks:{asset:{}},replacedFor:["client_id","user_pool_id"],actions:{read:["cognito-idp:DescribeManagedLoginBranding"],create:["cognito-idp:CreateManagedLoginBra\
nding"],update:["cognito-idp:UpdateManagedLoginBranding"],delete:["cognito-idp:DeleteManagedLoginBranding"]}},aws_cognito_resource_server:{heldBy:e=>e.userPool.
resourceServers.map(({identifier:t,adopted:i,at:o})=>({name:Mt(t),awsName:t,importId:i===void 0?void 0:ns(e,`|${t}`),written:{name:t,place:o.key()}})),blocks:{scope:{}},
replacedFor:["identifier","user_pool_id"],actions:{read:["cognito-idp:DescribeResourceServer"],create:["cognito-idp:CreateResourceServer"],update:["cognito-idp:\
UpdateResourceServer"],delete:["cognito-idp:DeleteResourceServer"]}},aws_cognito_user_group:{heldBy:e=>e.userPool.groups.map(({name:t,adopted:i,at:o})=>({name:Mt(
t),awsName:t,importId:i===void 0?void 0:ns(e,`/${t}`),written:{name:t,place:o.key()}})),blocks:{},replacedFor:["name","user_pool_id"],actions:{read:["cognito-id\
p:GetGroup"],create:["cognito-idp:CreateGroup"],update:["cognito-idp:UpdateGroup"],delete:["cognito-idp:DeleteGroup"]}},aws_cognito_user_pool:{heldBy:e=>e.userPool.
kind==="referenced"?[]:[{name:"pool",awsName:void 0,importId:e.userPool.kind==="adopted"?ns(e,""):void 0}],blocks:{account_recovery_setting:{recovery_mechanism:{}},
admin_create_user_config:{invite_message_template:{}},device_configuration:{},email_configuration:{},email_mfa_configuration:{},lambda_config:{custom_email_sender:{},
custom_sms_sender:{},pre_token_generation_config:{}},password_policy:{},schema:{number_attribute_constraints:{},string_attribute_constraints:{}},sign_in_policy:{},
sms_configuration:{},software_token_mfa_configuration:{},user_attribute_update_settings:{},user_pool_add_ons:{advanced_security_additional_flows:{}},username_configuration:{},
verification_message_template:{},web_authn_configuration:{}},replacedFor:["alias_attributes","username_attributes","username_configuration"],actions:{read:["cog\
nito-idp:DescribeUserPool","cognito-idp:GetUserPoolMfaConfig"],create:["cognito-idp:CreateUserPool"],update:["cognito-idp:AddCustomAttributes","cognito-idp:SetU\
serPoolMfaConfig","cognito-idp:TagResource","cognito-idp:UntagResource","cognito-idp:UpdateUserPool"],delete:["cognito-idp:DeleteUserPool"]}},aws_cognito_user_pool_client:{
heldBy:e=>e.appClients.map(({key:t,adopted:i,at:o})=>({name:Mt(t),awsName:void 0,importId:i===void 0?void 0:ns(e,`/${i}`),written:{name:t,place:o.key()}})),blocks:{
analytics_configuration:{},refresh_token_rotation:{},token_validity_units:{}},replacedFor:["generate_secret","user_pool_id"],actions:{read:["cognito-idp:Describ\
eUserPoolClient"],create:["cognito-idp:CreateUserPoolClient"],update:["cognito-idp:UpdateUserPoolClient"],delete:["cognito-idp:DeleteUserPoolClient"]}},aws_cognito_user_pool_domain:{
heldBy:e=>{let{custom:t,prefix:i}=e.userPool.domain??{},o=xi(e.userPool)!==void 0;return Object.entries({custom:t,prefix:i}).flatMap(([s,a])=>a===void 0?[]:[{name:s,
awsName:a.name,importId:a.adopted!==void 0&&o?a.name:void 0}])},blocks:{},replacedFor:["domain","user_pool_id"],actions:{read:["cognito-idp:DescribeUserPoolDoma\
in"],create:["cognito-idp:CreateUserPoolDomain"],update:["cognito-idp:UpdateUserPoolDomain"],delete:["cognito-idp:DeleteUserPoolDomain"]}},aws_iam_openid_connect_provider:{
heldBy:e=>ei(e).map(({name:t,iamOidcProviderUrl:i})=>({name:Mt(t),awsName:i.replace(/^https:\/\//,"")})),blocks:{},replacedFor:["url"],actions:{read:["iam:GetOp\
enIDConnectProvider"],create:["iam:CreateOpenIDConnectProvider"],update:["iam:AddClientIDToOpenIDConnectProvider","iam:RemoveClientIDFromOpenIDConnectProvider",
"iam:TagOpenIDConnectProvider","iam:UntagOpenIDConnectProvider"],delete:["iam:DeleteOpenIDConnectProvider"]}},aws_iam_role:{heldBy:e=>hn(e,"pre_sign_up",()=>Xm(
e.stackName,e.preSignUpFunction?.rolePath??"/")),blocks:{inline_policy:{}},replacedFor:["name","path"],actions:{read:["iam:GetRole","iam:ListAttachedRolePolicie\
s","iam:ListRolePolicies"],create:["iam:CreateRole"],update:["iam:PutRolePermissionsBoundary","iam:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy","iam:Up\
dateRole","iam:UpdateRoleDescription"],delete:["iam:DeleteRole","iam:ListInstanceProfilesForRole"]}},aws_iam_role_policy:{heldBy:e=>[...hn(e,"pre_sign_up_logs",
()=>"write-own-logs"),...e.userPool.kind==="referenced"?[]:[...e.accountLinking===void 0?[]:hn(e,"pre_sign_up_pool",()=>"link-users-in-own-pool"),...e.preSignUpFunction?.
kmsKeyArn===void 0?[]:hn(e,"pre_sign_up_environment",()=>"read-own-environment")]],blocks:{},replacedFor:["name","role"],actions:{read:["iam:GetRolePolicy"],create:[
"iam:PutRolePolicy"],update:["iam:PutRolePolicy"],delete:["iam:DeleteRolePolicy"]}},aws_lambda_function:{heldBy:e=>hn(e,"pre_sign_up",t=>t),blocks:{dead_letter_config:{},
environment:{},ephemeral_storage:{},file_system_config:{},image_config:{},logging_config:{},snap_start:{},timeouts:{},tracing_config:{},vpc_config:{}},replacedFor:[
"function_name","package_type"],actions:{read:["lambda:GetFunction","lambda:GetFunctionCodeSigningConfig","lambda:ListVersionsByFunction"],create:["iam:PassRole",
"lambda:CreateFunction"],update:["lambda:DeleteFunctionConcurrency","lambda:PutFunctionCodeSigningConfig","lambda:PutFunctionConcurrency","lambda:TagResource","\
lambda:UntagResource","lambda:UpdateFunctionCode","lambda:UpdateFunctionConfiguration"],delete:["lambda:DeleteFunction"]}},aws_lambda_permission:{heldBy:e=>e.userPool.
kind==="referenced"?[]:[...hn(e,"cognito_pre_sign_up",()=>{}),...ah(e.userPool).map(t=>({name:lh(t),awsName:void 0}))],blocks:{},replacedFor:["action","function\
_name","principal","source_account","source_arn","statement_id"],actions:{read:["lambda:GetPolicy"],create:["lambda:AddPermission"],update:[],delete:["lambda:Re\
movePermission"]}},aws_route53_record:{heldBy:({userPool:{domain:e}})=>{let{custom:t}=e??{};return t?.hostedZoneId===void 0?[]:[{name:"custom_a",awsName:void 0},
{name:"custom_aaaa",awsName:void 0},...$d(t)?[{name:"custom_certificate",awsName:void 0}]:[]]},blocks:{alias:{},cidr_routing_policy:{},failover_routing_policy:{},
geolocation_routing_policy:{},geoproximity_routing_policy:{coordinates:{}},latency_routing_policy:{},timeouts:{},weighted_routing_policy:{}},replacedFor:["name",
"type","zone_id"],actions:{read:["route53:GetHostedZone","route53:ListResourceRecordSets"],create:["route53:ChangeResourceRecordSets","route53:GetChange"],update:[
"route53:ChangeResourceRecordSets","route53:GetChange"],delete:["route53:ChangeResourceRecordSets","route53:GetChange"]}},aws_secretsmanager_secret:{heldBy:e=>ts(
e).map(({client:t,name:i})=>({name:Mt(t),awsName:i})),blocks:{replica:{}},replacedFor:["name"],actions:{read:["secretsmanager:DescribeSecret","secretsmanager:Ge\
tResourcePolicy"],create:["secretsmanager:CreateSecret"],update:["secretsmanager:TagResource","secretsmanager:UntagResource","secretsmanager:UpdateSecret"],delete:[
"secretsmanager:DeleteSecret"]}},aws_secretsmanager_secret_version:{heldBy:e=>ts(e).map(({client:t})=>({name:Mt(t),awsName:void 0})),blocks:{},replacedFor:["sec\
ret_id"],actions:{read:["secretsmanager:GetSecretValue"],create:["secretsmanager:PutSecretValue"],update:[],delete:["secretsmanager:UpdateSecretVersionStage"]}},
aws_ssm_parameter:{heldBy:e=>rh(e).map(({address:t,name:i})=>({name:t,awsName:i})),blocks:{},replacedFor:["name"],actions:{read:["ssm:DescribeParameters","ssm:G\
etParameter","ssm:ListTagsForResource"],create:["ssm:PutParameter"],update:["ssm:AddTagsToResource","ssm:RemoveTagsFromResource"],delete:["ssm:DeleteParameter"]}},
aws_wafv2_web_acl_association:{heldBy:({userPool:e})=>th(e)!==void 0?[{name:"pool",awsName:void 0}]:[],blocks:{timeouts:{}},replacedFor:["resource_arn","web_acl\
_arn"],actions:{read:["cognito-idp:GetWebACLForResource","wafv2:GetWebACL","wafv2:GetWebACLForResource"],create:["cognito-idp:AssociateWebACL","wafv2:AssociateW\
ebACL"],update:[],delete:["cognito-idp:DisassociateWebACL","wafv2:DisassociateWebACL"]}},terraform_data:{heldBy:({identityProviders:e})=>e.filter(({type:t})=>t===
"apple").map(({name:t})=>({name:`${Mt(t)}_key`,awsName:void 0})),blocks:{},replacedFor:["triggers_replace"],actions:Ix}};var Na=Object.keys(dh);function Ea(e,t){return dh[t].heldBy(e)}function Rx({preSignUpFunction:e}){return e?.alarmTopicArn!==void 0}function Ox({preSignUpFunction:e}){
return e?.alarmTopicArn!==void 0||e?.dashboard===!0}function hn({preSignUpFunction:e,stackName:t},i,o){return e===void 0?[]:[{name:i,awsName:o(Cd(t))}]}function ch({
userPool:{domain:e}}){let{custom:t}=e??{};return t!==void 0&&$d(t)?[{name:"custom",awsName:void 0}]:[]}function ns(e,t){let i=xi(e.userPool);return i===void 0?void 0:
i+t}var uh=new WeakMap;function _d({at:e,terraform:t}){let i=e.file.slice(0,e.file.lastIndexOf("/")+1);return t.include.flatMap(o=>o.files.flatMap(s=>{let a=Pi(s);if(!("\
bytes"in s.content)||!Bm(a))return[];let{bytes:n}=s.content,r=uh.get(n)??qm(i+s.path,n);return uh.set(n,r),[{inclusion:o,file:s,isOverride:Km(a),read:r}]}))}function ti(e){
return _d(e).flatMap(({inclusion:t,read:i,isOverride:o})=>"problem"in i?[]:i.blocks.map(s=>({...s,isOverride:o,address:Tx(s),place:Rd(i.document,s.path,t.place),
placeOf:({path:a})=>Rd(i.document,a,t.place)})))}function eo(e){return new Set(Na.flatMap(t=>Ea(e,t).map(({name:i})=>`${t}.${i}`)))}function Tx({type:e,labels:t}){
return e==="resource"?t.join("."):[e,...t].join(".")}function La(e){return ti(e).some(({isOverride:t,address:i,members:o})=>t&&i==="aws_cognito_user_pool.pool"&&o.some(({name:s})=>s==="sms_configuration"))}var fh={code:"account-recovery-without-sender",severity:"warning",title:"A forgotten password could not be recovered",why:"Text messages need an SMS configurati\
on, which an override file gives. Where nothing but the phone number may recover an account, no one could.",source:"https://docs.aws.amazon.com/cognito/latest/d\
eveloperguide/managing-users-passwords.html",*check({federation:e}){let{userPool:t}=e;if(t.kind!=="created"||La(e))return;let{accountRecovery:i}=t;i==="admin_on\
ly"||i.some(o=>o!=="phone_number")||(yield{message:"Accounts are recovered only by text message, for which the pool has no sender.",fix:"Add email, or write adm\
in_only.",place:t.at.value("accountRecovery")})}};var ph={code:"adopt-without-existing-pool",severity:"error",title:"`adopt` needs an existing pool with a known id",why:"A provider, app client, domain, group or\
 resource server is imported under an id that begins with the id of its pool. A new pool has none of them, and a pool known only by its name, or by where its id\
 lives, has no id to write down: Terraform 1.5 accepts only literal ids.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:e}){
let{identityProviders:t,appClients:i,userPool:o}=e;if(xi(o)!==void 0)return;let s=[...o.domain?.prefix?.adopted===void 0?[]:[o.at.to("domain").key("adopt")],...o.
domain?.custom?.adopted===void 0?[]:[o.at.to("domain").to("custom").key("adopt")],...[...o.groups,...o.resourceServers].flatMap(({adopted:a,at:n})=>a===void 0?[]:
[n.key("adopt")]),...t.flatMap(({adopted:a,at:n})=>a===void 0?[]:[n.key("adopt")]),...i.flatMap(({adopted:a,at:n})=>a===void 0?[]:[n.key("adopt")])];for(let a of s)
yield o.kind==="referenced"?{message:`The pool is named by ${"name"in o.reference?"its name":"where its id lives"}, but the import needs its id.`,fix:"Write the\
 id of the pool as userPool.reference.",place:a,related:[{...o.at.value("reference"),note:"the pool is named here"}]}:{message:"This stack makes a new pool, whi\
ch has nothing yet.",fix:"Remove the line; or name the existing pool with userPool.adopt or userPool.reference.",place:a}}};var Cx=/^(?:true|false|null|yes|no|on|off|y|n)$/i;function xr(e){return typeof e=="string"&&(!/^(?:[a-z/](?:[\w/.@:-]*[\w/])?|[0-9]+[smhd])$/i.test(e)||Cx.test(
e))?JSON.stringify(e):String(e)}function Be(e,t){return e.at==="value"?{kind:"replace",place:e,text:xr(t)}:void 0}function to(e,t){return{kind:"replace",place:e,text:xr(t)}}function be(e){return e.
at==="value"?{kind:"remove",place:e}:void 0}function Ut(e,t){return e.at==="value"?{kind:"insert",place:e,text:xr(t)}:void 0}function Da(e,t){return e.at==="val\
ue"?{kind:"insert",place:e,text:t}:void 0}function Ir(e,t,i){return t.includes(i)?{fix:`Remove it: ${b(i)} is listed already.`,edit:be(e)}:{fix:`Write ${b(i)}.`,
edit:Be(e,i)}}var mh={code:"adopted-name-differs",severity:"error",title:"What is adopted has another name here",why:"Nothing of a pool but its clients can be renamed. Import\
ed under another name, Terraform would plan to delete it and to make a new one: the users of a provider and the links to it, or the members of a group, would be\
 lost.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider",*check({federation:e}){let{identityProviders:t,
userPool:i}=e;for(let{name:n,adopted:r,at:d}of t)yield*Ma("The provider",n,r,d.value("adopt"),{...d.key(),note:"its name here"});for(let{name:n,adopted:r,at:d}of i.
groups)yield*Ma("The group",n,r,d.value("adopt"),{...d.key(),note:"its name here"});for(let{identifier:n,adopted:r,at:d}of i.resourceServers)yield*Ma("The resou\
rce server",n,r,d.value("adopt"),{...d.key(),note:"its identifier here"});let{custom:o,prefix:s}=i.domain??{},a=i.at.to("domain");for(let[n,r,d]of[[s,a.value("p\
refix"),a.value("adopt")],[o,a.to("custom").value("name"),a.to("custom").value("adopt")]]){if(n===void 0)continue;let l={...r,note:"its name here"};for(let p of Ma(
"The domain",n.name,n.adopted,d,l))yield{...p,edit:Be(r,n.adopted??"")}}}};function*Ma(e,t,i,o,s){i===void 0||i===t||(yield{message:`${e} is called ${b(i)} in t\
he pool, but ${b(t)} here.`,fix:`Call it ${b(i)} here too, byte for byte.`,place:o,related:[s]})}function yn(e){if(/[<>{}]/.test(e))return"holds a placeholder in brackets that is to be replaced";if(/[\s\p{C}]/u.test(e))return"holds white space or invisible \
characters";if(e.includes("\\"))return"holds a backslash";if(/^https:\/\//i.test(e)&&!e.startsWith("https://"))return"must write https in lower case";if(!e.startsWith(
"https://"))return"must be an absolute URL that begins with https://";let t=/^https:\/\/([^/?#]*)/.exec(e)?.[1]??"";if(t.includes("@"))return"must not hold an @\
 before the host";if(e.includes("#"))return"must not have a fragment";if(Nd(e))return"holds two addresses; only one can be called";let i=URL.canParse(e)?new URL(
e):void 0;return i===void 0||t===""||t.startsWith(":")?"is not a URL with a host":hh(t,i.hostname)}function hh(e,t){let i=/:(\d*)$/.exec(e)?.[1];if(i!==void 0&&
i!=="443"&&i!=="80")return`names port ${i===""?"(empty)":i}; Cognito calls only ports 443 and 80`;if(!$x(t))return`names the host ${t}, which Cognito cannot rea\
ch over the internet`}function Nd(e){return/^[^?#]*[,;|]\s*[a-z][a-z0-9+.-]*:\/\//i.test(e)}function Ua(e){let t=URL.canParse(e)?new URL(e):void 0,i=/^https:\/\/([^/?#@<>{}\\\s]+)/.
exec(e)?.[1];return t===void 0||i===void 0||hh(i,t.hostname)===void 0?void 0:"Have the provider answer on port 443 of a host on the internet, and write the URL \
that it then has."}function Tt(e){return/^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\\\s@]+@/i.test(e)}function $x(e){return e.startsWith("[")?!/^\[(?:::1?\]|f[cd]|fe[89ab])/.
test(e):/^\d+\.\d+\.\d+\.\d+$/.test(e)?!/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(e):e.includes(".")&&!/\.(?:local|localhost|internal)\.?$/.
test(e)}function Ft(e){return e.type==="upstream"}function ri(e){return e.type==="oidc"||e.type==="upstream"}function Ii({userPool:e,identityProviders:t,appClients:i}){return[...Nx(e),...t.flatMap(Ex),...i.flatMap(Lx)]}function gh(e){let t=Ii(e).flatMap(({reference:i})=>i.
kind==="variable"?[i.name]:[]);return[...new Set(t)].sort()}function Fa(e,t){return e.find(({secret:i,reference:o})=>i&&_x(o,t))}function _x(e,t){return e.kind===
"secretsManager"?t.kind===e.kind&&e.id===t.id&&(e.jsonKey===t.jsonKey||e.jsonKey===void 0||t.jsonKey===void 0):t.kind===e.kind&&e.name===t.name}function ja(e){return typeof e==
"object"}function ro(e){if(typeof e=="string")return JSON.stringify(e);let{prefix:t,suffix:i,reference:o}=e;return JSON.stringify([t,i,o.kind,...o.kind==="secre\
tsManager"?[o.id,o.jsonKey]:[o.name]])}function qa(e){return ja(e)?`${e.prefix}<${no(e.reference)}>${e.suffix}`:e}function no(e){switch(e.kind){case"variable":return`\
variable ${e.name}`;case"ssmParameter":return`SSM parameter ${e.name}`;case"secretsManager":return`secret ${e.id}${e.jsonKey===void 0?"":` (${e.jsonKey})`}`}}function Nx(e){
let{at:t}=e,i=(s,a,n)=>ja(n)?[{at:s,owner:"userPool",what:a,secret:!1,reference:n.reference}]:[],o=i(t.to("domain").to("custom").to("certificateArn"),"certifica\
te ARN",e.domain?.custom?.certificateArn);switch(e.kind){case"adopted":return[...o,...i(t.to("webAclArn"),"web ACL ARN",e.webAclArn),...i(t.to("email").to("sesI\
dentityArn"),"SES identity ARN",e.settings.email?.sesIdentityArn),...yh(e)];case"referenced":return"idFrom"in e.reference?[{at:t.to("reference"),owner:"userPool",
what:"id",secret:!1,reference:e.reference.idFrom},...o]:o;case"created":return[...o,...i(t.to("webAclArn"),"web ACL ARN",e.webAclArn),...i(t.to("email").to("ses\
IdentityArn"),"SES identity ARN",e.email?.sesIdentityArn),...yh(e)]}}function yh(e){return Pr(e).flatMap(({slot:t,functionArn:i,arnAt:o})=>ja(i)?[{at:o,owner:t,
what:"function ARN",secret:!1,reference:i.reference}]:[])}function Ex(e){let{name:t,at:i}=e,o=(a,n,r,d=!1)=>{let l=Dx(r);return l===void 0?[]:[{at:i.to(a),owner:t,
what:n,secret:d,reference:l}]};if(Ft(e))return[];if(e.type==="saml")return e.metadata?.kind==="url"?o("metadataUrl","metadata URL",e.metadata.url):[];let s=o("c\
lientId","client id",e.clientId);return e.type!=="apple"?[...s,...o("clientSecret","client secret",e.clientSecret==="none"?void 0:e.clientSecret,!0)]:[...s,...o(
"teamId","team id",e.teamId),...o("keyId","key id",e.keyId),...o("privateKey","private key",e.privateKey,!0)]}function Lx({key:e,callbackUrls:t,albHosts:i,logoutUrls:o,
defaultRedirectUri:s,at:a}){let n=(r,d,l)=>ja(l)?[{at:r,owner:e,what:d,secret:!1,reference:l.reference}]:[];return[...t.flatMap((r,d)=>n(a.to("callbackUrls").to(
d),"callback URL",r)),...i.flatMap((r,d)=>n(a.to("albHosts").to(d),"ALB host",r)),...s===void 0?[]:n(a.to("defaultRedirectUri"),"default redirect URI",s),...o.flatMap(
(r,d)=>n(a.to("logoutUrls").to(d),"logout URL",r))]}function Dx(e){if(!(e===void 0||typeof e=="string"))return"reference"in e?e.reference:e}var vh={code:"alb-host-malformed",severity:"error",title:"A host of a load balancer is not a host name",why:"The callback URL is made from the host and compared\
 byte for byte with the one that the load balancer sends. Anything but a host name in lower case gives a URL that never matches: redirect_mismatch at every sign\
-in.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let{albHosts:t,at:i}of e.
appClients)for(let[o,s]of t.entries()){if(Mx(s)||[s].flat().some(p=>Tt(qa(p))))continue;let a=typeof s=="string"?Ux(s):void 0,n=/:\d/.test(qa(s))?" A listener o\
n another port than 443 needs its URL in callbackUrls.":"",r=i.to("albHosts").value(o),{fix:d,edit:l}=a===void 0?{fix:"Write only the host, such as app.acme.com\
.",edit:void 0}:Ir(r,t,a);yield{message:`${b(qa(s),100)} is not a host name in lower case, without scheme, port and path.`,fix:`${d}${n}`,edit:l,place:r}}}};function Mx(e){
return bh(typeof e=="string"?e:`${e.prefix}x.x${e.suffix}`)}function bh(e){let t="[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";return e.length<=253&&new RegExp(`^(?:${t}\
\\.)+(?![0-9]+$)${t}$`).test(e)}function Ux(e){let t=`https://${e.replace(/^[a-z]+:\/\//i,"")}`,i=URL.canParse(t)?new URL(t).hostname:void 0;return i!==void 0&&
bh(i)?i:void 0}function $e({adopted:e,at:t},...i){return e!==void 0&&!i.some(o=>t.has(o))}var wh={code:"alb-hosts-unusable",severity:"error",title:"A load balancer cannot sign people in through this client",why:"An Application Load Balancer authentic\
ates to Cognito with the client secret, by the authorization code flow, and asks for the scope openid. With another client its rule cannot be made, or every sig\
n-in fails.",source:"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",*check({federation:e}){for(let t of e.
appClients){let{albHosts:i,secret:o,flows:s,scopes:a,at:n}=t;if(i.length===0||s.length===0)continue;let r=(d,l,p)=>({message:d,fix:l,place:n.value(p),related:[{
...n.key("albHosts"),note:"the load balancers"}]});!o&&!$e(t,"secret")&&(yield r("A load balancer needs a client secret, which this client does not have.","Writ\
e secret: true, or make a client of its own for it.","secret")),!s.includes("code")&&!$e(t,"flows")&&(yield{...r("A load balancer signs people in only by the fl\
ow code.","Add code.","flows"),edit:Ut(n.value("flows"),"code")}),!a.includes("openid")&&!$e(t,"scopes")&&(yield{...r("A load balancer asks for the scope openid\
.","Add openid.","scopes"),edit:Ut(n.value("scopes"),"openid")})}}};var kh={code:"linked-provider-unverifiable",severity:"error",title:"A provider is linked whose emails no one can vouch for",why:"Anyone may open an account ther\
e with any email, and no claim says whether it was verified, so attesting its emails would give accounts away. Nor could its raw subject be known: Facebook leav\
es out the email where the id is mapped a second time.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProvide\
rForUser.html",*check({federation:e}){for(let{name:t,at:i}of e.accountLinking?.providers??[]){let o=e.identityProviders.find(a=>a.name===t);if(o===void 0||!Ri(o))
continue;let{emailVerification:s}=o.preset;yield{message:`${b(t)} cannot be linked.${s.kind==="none"?` ${s.why}`:""}`,fix:"Take it out of accountLinking.provide\
rs. Its users get profiles of their own.",edit:be(i.value()),place:i.key()}}}};function Ri({preset:e}){return e.type!=="oidc"&&e.type!=="saml"&&e.emailVerification.
kind==="none"}var Ah={code:"allowed-email-domain-unprovable",severity:"error",title:"No one could prove an email of the allowed domains",why:"With allowedEmailDomains the fun\
ction refuses each first sign-in whose email it cannot trust: anyone could otherwise enter an address of the domain at the provider. Where no email of the provi\
der can be trusted, no one could sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.htm\
l",*check({federation:{accountLinking:e,identityProviders:t}}){for(let i of t){let{name:o,allowedEmailDomains:s,at:a}=i;if(s===void 0)continue;let n=e?.providers.
find(r=>r.name===o);if(n===void 0){let r=Fx(i,s);r!==void 0&&(yield{...r,place:a.key("allowedEmailDomains"),related:[{...a.key("attributeMapping"),note:"this is\
 what the function would see"}]})}else if(n.trustEmail==="attested"&&n.emailDomains.length>0)for(let[r,d]of s.entries())n.emailDomains.includes(d)||(yield{message:`\
Emails of ${b(o)} are trusted in ${ee(n.emailDomains,"and")} only, so no one of ${b(d)} could sign in.`,fix:`Add ${b(d)} to emailDomains of the provider under a\
ccountLinking, if only this provider speaks for it, or remove it from allowedEmailDomains.`,place:a.to("allowedEmailDomains").value(r),related:[{...n.at.key("em\
ailDomains"),note:"the domains whose emails are trusted"}]})}}};function Fx(e,t){let{name:i,attributeMapping:o,preset:s}=e,{emailVerification:a}=s,n=`link the p\
rovider under accountLinking.providers with trustEmail: attested and emailDomains: [${t.join(", ")}]`;if(!Object.hasOwn(o,"email"))return{message:`${b(i)} does \
not map email, so the function could not see its domain.`,fix:"Map email, or remove allowedEmailDomains."};let r=o.email_verified;if(Ri(e))return{message:`No em\
ail of ${b(i)} can be trusted.${a.kind==="none"?` ${a.why}`:""}`,fix:"Remove allowedEmailDomains."};if(a.kind!=="claim"&&(r===void 0||r==="email_verified"))return{
message:`No claim of ${b(i)} proves an email. ${a.why}`,fix:`If only this provider gives out emails of these domains, ${n}. Otherwise remove allowedEmailDomains\
.`};if(r===void 0)return{message:`${b(i)} does not map email_verified, so no email of it could be trusted.`,fix:`Map email_verified. If the provider has no such\
 claim and only it gives out emails of these domains, ${n}.`}}var jx=["alarmTopicArn","kmsKeyArn","codeSigningConfigArn"],Sh={code:"arn-in-another-region",severity:"error",title:"An ARN is of another Region",why:"AWS refus\
es an alarm on a topic, a function with a key or with a signing configuration, a secret with a key, and a pool with a web ACL or a trigger of another Region.",source:"\
https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",*check({federation:e}){for(let{setting:t,arn:i,user:o,note:s,place:a}of qx(e)){let n=i.split(
":")[3];n!==e.region&&(yield{message:`${t} is in ${n}; ${o} in ${e.region}.`,fix:`Name one in ${e.region}.`,place:a,related:[{...e.at.value("region"),note:s}]})}}};
function*qx({preSignUpFunction:e,publish:t,userPool:i}){i.kind!=="referenced"&&typeof i.webAclArn=="string"&&(yield{setting:"webAclArn",arn:i.webAclArn,user:"th\
e pool is",note:"the Region of the pool",place:i.at.value("webAclArn")}),t?.clientSecrets?.kmsKeyArn!==void 0&&(yield{setting:"kmsKeyArn",arn:t.clientSecrets.kmsKeyArn,
user:"the published secrets are",note:"the Region of the pool and its secrets",place:t.at.to("clientSecrets").value("kmsKeyArn")});for(let{slot:o,functionArn:s,
arnAt:a}of Pr(i))typeof s!="string"||_a(s).region===""||(yield{setting:`The function of ${o}`,arn:s,user:"the pool is",note:"the Region of the pool",place:a.value()});
if(e!==void 0)for(let o of jx){let s=e[o];s!==void 0&&(yield{setting:o,arn:s,user:"the function is",note:"the Region of the pool and its function",place:e.at.value(
o)})}}var Vx=["aol.com","gmail.com","gmx.de","gmx.net","googlemail.com","hotmail.com","icloud.com","live.com","mac.com","mail.com","mail.ru","me.com","msn.com","outlo\
ok.com","proton.me","protonmail.com","qq.com","web.de","yahoo.com","yandex.ru","ymail.com","zoho.com"],Ph={code:"attested-domain-of-public-mail",severity:"warni\
ng",title:"A provider is believed about mailboxes of a public mail service",why:"Attesting a domain says that only the provider decides who owns its addresses. \
For a public mail service that is wrong: an administrator of the provider could enter anyone's address and take over the account.",source:"https://learn.microso\
ft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[]){let a=e.identityProviders.find(n=>n.name===t);if(!(i!=="attested"||a!==void 0&&a.preset.emailVerification.kind==="unsaid"))for(let[n,r]of o.entries())
Vx.includes(r)&&(yield{message:`${b(t)} does not decide who owns an address at ${r}.`,fix:"Remove the domain. Such users are linked by a provider that says whic\
h emails it has verified.",edit:o.length>1?be(s.to("emailDomains").value(n)):void 0,place:s.to("emailDomains").value(n)})}}};var xh={code:"attested-unverifies-email",severity:"warning",title:"A provider may take away the proof that others rest on",why:'At each sign-in Cognito writes w\
hat a provider sends onto the linked user, and email_verified falls to false where the provider maps an email without it. Then a first sign-in through another p\
rovider finds no proven email and makes a second user, and "forgot password" stops.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-u\
ser-pools-specifying-attribute-mapping.html",*check({federation:{accountLinking:e,identityProviders:t}}){let i=e?.providers??[];for(let{name:o,trustEmail:s,at:a}of i){
let n=t.find(d=>d.name===o)?.attributeMapping,r=i.filter(d=>d.name!==o);s!=="attested"||n?.email===void 0||r.length===0||n.email_verified===void 0&&(yield{message:`${b(
o)} maps email without email_verified; ${ee(r.map(d=>b(d.name)),"and")} ${r.length===1?"links":"link"} to the same users.`,fix:`Where ${o} sends a claim that is\
 true only for proven emails, map it to email_verified. Otherwise accept this warning with the reason.`,place:a.key()})}}};var Ih={code:"attested-without-email-domains",severity:"error",title:"Attested emails are not limited to domains",why:"An attested provider is believed without \
a verified claim. Unless it is limited to the domains that it speaks for, its administrators could take over any account.",source:"https://learn.microsoft.com/e\
n-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,at:s}of e.accountLinking?.
providers??[])i!=="attested"||o.length>0||(yield{message:`${b(t)} is attested, but emailDomains does not say for which emails.`,fix:"Add emailDomains with the d\
omains that only this provider speaks for.",place:s.value("trustEmail")})}};var Rh={code:"attributes-requested-by-post",severity:"warning",title:"Attributes are requested by POST",why:"Cognito treats a refused userinfo request as a fail\
ed sign-in, and some providers document only GET. POST is right only where the provider asks for it.",source:"https://openid.net/specs/openid-connect-core-1_0.h\
tml#UserInfoRequest",*check({federation:e}){for(let{attributesRequestMethod:t,preset:i,at:o}of e.identityProviders.filter(ri)){if(t!=="POST")continue;let{postNote:s}=i;
yield{message:`Cognito will call the userinfo endpoint by POST, which not every provider answers.${s===void 0?"":` ${s}`}`,fix:"Remove the line to use GET, or a\
ccept the warning if the provider asks for POST.",edit:be(o.value("attributesRequestMethod")),place:o.value("attributesRequestMethod")}}}};var Oh={code:"case-sensitive-usernames",severity:"warning",title:"User names and emails differ by case",why:"In such a pool Ann@acme.com and ann@acme.com are tw\
o users: a person who types the address in another way cannot sign in, and a second user can register. AWS recommends the other setting. It cannot be changed la\
ter.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:{userPool:e}}){e.kind!=="created"||!e.
caseSensitiveUsernames||(yield{message:"caseSensitiveUsernames is true: ann@acme.com and Ann@acme.com are two users.",fix:"Remove caseSensitiveUsernames before \
the pool is made, or accept this warning with the reason.",place:e.at.value("caseSensitiveUsernames")})}};var Th={code:"certificate-in-another-region",severity:"error",title:"The certificate of the domain is not in us-east-1",why:"A domain of your own is served by C\
loudFront, which accepts only certificates of us-east-1, whatever the Region of the pool. AWS says so only when the domain is made.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.certificateArn;if(typeof t!=
"string")return;let i=t.split(":")[3]??"";i!==oh&&(yield{message:`The certificate is in ${b(i)}.`,fix:"Request one for the domain in us-east-1 and write its ARN\
; or write hostedZoneId in place of certificateArn, and the stack makes it.",place:e.at.to("domain").to("custom").value("certificateArn")})}};var pr={address:{type:"String",minLength:0,maxLength:2048},birthdate:{type:"String",minLength:10,maxLength:10},email:{type:"String",minLength:0,maxLength:2048},
family_name:{type:"String",minLength:0,maxLength:2048},gender:{type:"String",minLength:0,maxLength:2048},given_name:{type:"String",minLength:0,maxLength:2048},locale:{
type:"String",minLength:0,maxLength:2048},middle_name:{type:"String",minLength:0,maxLength:2048},name:{type:"String",minLength:0,maxLength:2048},nickname:{type:"\
String",minLength:0,maxLength:2048},phone_number:{type:"String",minLength:0,maxLength:2048},picture:{type:"String",minLength:0,maxLength:2048},preferred_username:{
type:"String",minLength:0,maxLength:2048},profile:{type:"String",minLength:0,maxLength:2048},updated_at:{type:"Number"},website:{type:"String",minLength:0,maxLength:2048},
zoneinfo:{type:"String",minLength:0,maxLength:2048}},Ch=["email_verified","phone_number_verified","username"],Va=["email_verified","phone_number_verified","user\
name"],$h=[...Object.keys(pr),"email_verified","identities","phone_number_verified","sub","username"],Wa=50,io=20,Re="custom:",Ed="idp_sub";function za(e){return e.
type==="string"&&e.mutable&&e.minLength<=1&&e.maxLength>=255}function _h({readAttributes:e,adopted:t},i){return e?.includes(i)??(t!==void 0||!i.startsWith(Re))}var Wx=["sub","email_verified","phone_number_verified",...Object.keys(pr)],Nh={code:"claim-differs-in-case",severity:"warning",title:"A claim differs from a sta\
ndard one only in case",why:"The names of claims are case-sensitive, and the standard ones are in lower case. A claim that the provider does not send fills noth\
ing, and a required attribute that stays empty ends the sign-in.",source:"https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims",*check({federation:e}){
for(let{type:t,attributeMapping:i,at:o}of e.identityProviders){if(t!=="oidc")continue;let s=o.to("attributeMapping");for(let[a,n]of Object.entries(i)){let r=n.toLowerCase();
n===r||!Wx.includes(r)||!s.is(a,n)||(yield{message:`${b(a)} is filled from ${b(n)}; the standard claim is ${b(r)}.`,fix:`Write ${b(r)}, unless the provider real\
ly sends ${b(n)}.`,edit:Be(s.value(a),r),place:s.value(a)})}}}};var Eh={code:"client-adopted-twice",severity:"error",title:"Two app clients adopt the same one",why:"An adopted client is managed from where it is imported. Und\
er two addresses each apply would give it the settings of the one and the next plan those of the other.",source:"https://developer.hashicorp.com/terraform/langu\
age/block/import",*check({federation:e}){let t=new Map;for(let i of e.appClients){let{adopted:o,at:s}=i;if(o===void 0)continue;let a=t.get(o);if(a===void 0){t.set(
o,i);continue}yield{message:`${b(a.key)} adopts the client ${b(o)} already.`,fix:"Write the id of the client that was meant; or keep one of the two, with the se\
ttings of both.",place:s.value("adopt"),related:[{...a.at.value("adopt"),note:`${a.key} adopts it`}]}}}};var Ba=["openid","email","phone","profile","aws.cognito.signin.user.admin"];function Ka(e){let t=e.lastIndexOf("/");if(!(t<1||t===e.length-1))return{identifier:e.
slice(0,t),name:e.slice(t+1)}}function Ga(e){return e.flatMap(({identifier:t,scopes:i})=>i.map(({name:o})=>`${t}/${o}`))}var Lh={code:"client-credentials-unusable",severity:"error",title:"The flow client_credentials cannot be used like this",why:"Cognito accepts client_credentials\
 only without other flows, for a client with a secret and with scopes of a resource server.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/c\
ognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let t of e.appClients){let{flows:i,secret:o,scopes:s,at:a}=t;if(!i.includes("client_c\
redentials"))continue;let n=a.to("flows").value(i.indexOf("client_credentials"));if(i.length>1)yield{message:"client_credentials cannot be combined with another\
 flow.",fix:"Make a client of its own for it.",place:n};else if(!o&&!$e(t,"secret"))yield{message:"A client with client_credentials needs a secret.",fix:"Write \
secret: true.",place:a.value("secret"),related:[{...n,note:"the flow that needs it"}]};else if(!$e(t,"scopes")&&!s.every(r=>Ka(r)!==void 0)){let r=Ga(e.userPool.
resourceServers);yield{message:"client_credentials accepts only scopes of resource servers.",fix:r.length>0?`Write scopes of a resource server and no others, su\
ch as scopes: [${b(r[0]??"")}].`:e.userPool.kind==="created"?"Declare a resource server under userPool.resourceServers, and write its scopes, as <identifier>/<s\
cope>, and no others.":"Write scopes of a resource server of the pool, as <identifier>/<scope>, and no others.",place:a.value("scopes"),related:[{...n,note:"the\
 flow that needs them"}]}}}}};var Dh={code:"client-without-callback-url",severity:"error",title:"An app client has nowhere to return to",why:"Cognito refuses the flows code and implicit for \
a client without a callback URL.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let t of e.appClients){let{flows:i,callbackUrls:o,albHosts:s,downstreamPools:a,at:n}=t;if($e(t,"callbackUrls"))continue;let r=i.filter(d=>d!=="client_creden\
tials");r.length===0||o.length+s.length+a.length>0||(yield{message:`The client has the flow ${ee(r,"and")}${n.has("flows")?"":" by default"}, but no callback UR\
L.`,fix:"Add callbackUrls, or albHosts for a load balancer; have another spec name it as its upstream; or write flows: [] for a client without hosted sign-in.",
place:n.key("callbackUrls")})}}};var zx={string:["minLength","maxLength"],number:["min","max"],dateTime:[],boolean:[]},Bx=["minLength","maxLength","min","max"],Mh={code:"constraint-of-another-t\
ype",severity:"error",title:"A custom attribute has a constraint of another type",why:"The constraint would reach AWS under another name or not at all, and an a\
ttribute can never be changed once it exists.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",
*check({federation:e}){let{at:t}=e.userPool;for(let i of fr(e.userPool)){let o=t.to("customAttributes").to(i.name),s=zx[i.type];for(let a of Bx){if(!o.has(a)||s.
includes(a))continue;let n=s[a.startsWith("min")?0:1],r=n!==void 0&&o.has(n),d=o.value(a);yield{message:`${a} has no meaning for ${i.type==="string"||i.type==="\
number"?"a ":""}${i.type}${s.length===0?"":`; it accepts ${ee(s,"and")}`}.`,...n===void 0||r?{fix:`Remove it${r?`: ${n} is written already`:""}.`,edit:be(d)}:{fix:`\
Write ${n}.`,edit:to(o.key(a),n)},place:o.key(a)}}}}};var Uh={code:"constraint-range-empty",severity:"error",title:"A custom attribute admits no value",why:"AWS refuses an attribute whose least length or value is a\
bove the greatest.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html",*check({federation:e}){let{
at:t}=e.userPool;for(let i of fr(e.userPool)){let[o,s,a]=i.type==="string"?[["minLength","maxLength"],i.minLength,i.maxLength]:i.type==="number"?[["min","max"],
i.min,i.max]:[];if(o===void 0||s===void 0||a===void 0||s<=a)continue;let n=t.to("customAttributes").to(i.name);yield{message:`${o[0]} is ${s}, above ${o[1]} wit\
h ${a}.`,fix:`Make ${o[0]} no greater than ${o[1]}.`,place:n.value(o[0]),related:[{...n.value(o[1]),note:`${o[1]} is ${a}${n.has(o[1])?"":" by default"}`}]}}}};function oo({at:e}){return e.keys().flatMap(t=>{let i=e.to(t);return t==="accept"?[]:[{text:t,place:i.key()},...i.texts()]})}var Fh={code:"credentials-in-url",severity:"error",title:"A URL holds a user name or password",why:"A spec is read by many and kept in version control, so it ho\
lds no secrets. Cognito accepts no URL with credentials, and backends read theirs from the environment.",source:"https://datatracker.ietf.org/doc/html/rfc3986#s\
ection-3.2.1",*check({federation:e}){for(let{text:t,place:i}of oo(e))Tt(t)&&(yield{message:"The text between // and @ is a user name or password.",fix:"Remove i\
t, and change the password if it was one.",place:i,redact:[i.path]})}};var jh={code:"custom-attribute-name-reserved",severity:"error",title:"A custom attribute has the name of a standard or reserved attribute",why:"AWS reads it as \
the attribute of that name. The custom one never exists, and the apply fails halfway at the first client or provider that names it.",source:"https://docs.aws.am\
azon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of fr(e.userPool)){if(!$h.
includes(i))continue;let o=`Rename it, for example to ${`app_${i}`.slice(0,io)}`;yield{message:`${b(i)} is the name of a ${Object.hasOwn(pr,i)?"standard":"reser\
ved"} attribute.`,fix:Object.hasOwn(pr,i)?`Remove it, since every pool has ${b(i)}, and write ${b(i)} wherever the spec says ${b(Re+i)}. ${o}, if you mean anoth\
er attribute.`:`${o}, and rename ${b(Re+i)} in the rest of the spec as well.`,place:t.to("customAttributes").key(i)}}}};var qh={code:"custom-attribute-name-too-long",severity:"error",title:"The name of a custom attribute has too many bytes",why:"The AWS provider counts the bytes \
of a name in UTF-8 and refuses more than 20. A letter beyond ASCII has two to four.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIR\
eference/API_SchemaAttributeType.html",*check({federation:e}){let{at:t}=e.userPool;for(let{name:i}of fr(e.userPool)){let o=Buffer.byteLength(i,"utf8");o<=io||(yield{
message:`${b(i)} has ${o} bytes; a name has at most ${io}.`,fix:`Rename it with at most ${io} ASCII letters and digits.`,place:t.to("customAttributes").key(i)})}}};function Vh({terraform:{assumeRole:e,allowedAccountIds:t}}){if(e!==void 0)return Kx(e.roleArn);let[i,...o]=t;return o.length>0?void 0:i}function Kx(e){return e.
split(":")[4]}var Wh=lt(require("node:path")),Gx="app.terraform.io";function is({stackName:e,terraform:{backend:t,at:i}}){let o=i.to("backend"),s=(a,...n)=>({address:JSON.stringify(
[t.type==="cloud"?"remote":t.type,...n]),place:a});switch(t.type){case"local":return s(o.to("local").value("path"),Wh.default.posix.join(e,t.settings.path));case"\
s3":{let{bucket:a,key:n,workspaceKeyPrefix:r}=t.settings;return r===void 0?s(o.to("s3").value("key"),a,n):void 0}case"gcs":{let{bucket:a,prefix:n}=t.settings;return s(
o.to("gcs").value(n===void 0?"bucket":"prefix"),a,n??"")}case"azurerm":{let{storageAccountName:a,containerName:n,key:r}=t.settings;return s(o.to("azurerm").value(
"key"),a,n,r)}case"http":return s(o.to("http").value("address"),t.settings.address);case"cloud":case"remote":{let{hostname:a=Gx,organization:n,workspaces:r}=t.settings;
if(r.name===void 0)return;let d=o.to(t.type).to("workspaces").value("name");return s(d,a,n,r.name)}}}function zh(e){let t=[...e].sort((i,o)=>ze(i.federation.stackName,o.federation.stackName));return{byName:Oi(e,({stackName:i})=>i),byState:Oi(t,i=>is(i)?.address),
byDomain:Oi(t,Ld),byCustomDomain:Oi(t,Dd),byAdoptedPool:Oi(t,({userPool:i})=>i.kind==="adopted"?i.id:void 0),byPublishedPrefix:Oi(t,i=>Ja(i,i.publish?.parameterPrefix)),
byPublishedSecrets:Oi(t,i=>Ja(i,i.publish?.clientSecrets?.name))}}function Ld({userPool:{domain:e},region:t}){return e?.prefix&&Ca(e.prefix.name,t)}function Dd({
userPool:{domain:e}}){return e?.custom?.name}function Ja(e,t){return t===void 0?void 0:[Vh(e)??"",e.region,t].join(" ")}function Oi(e,t){let i=new Map;for(let o of e){
let s=t(o.federation);if(s===void 0)continue;let a=i.get(s)??[];a.push(o),i.set(s,a)}return i}function gn(e,t,i,o){let s=[...new Set(t.map(r=>r.federation.stackName))];if(s.length<2)return;let a=i(e),n=[];for(let{federation:r}of t){let d=r.stackName===e.
stackName?void 0:i(r);if(d===void 0||a!==void 0&&Od(d,a))continue;let l=n.find(p=>Od(p.place,d));l===void 0?n.push({place:d,names:[r.stackName]}):l.names.push(r.
stackName)}return{names:Bh(s),related:n.map(r=>({...r.place,note:`${o} of ${Bh(r.names)}`}))}}function Bh(e){return ee(e.map(t=>b(t)),"and")}var Gh={code:"custom-domain-shared",severity:"error",title:"Two stacks ask for one domain of your own",why:"A host leads to one distribution of CloudFront. AWS \
gives it to one pool, whatever the Region and the account, and the second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:e,stacks:t}){let i=gn(e,t.byCustomDomain.get(Dd(e)??"")??[],Kh,"the\
 domain");i!==void 0&&(yield{message:`${i.names} ask for the same custom domain.`,fix:"Give each stack a host of its own. Environments of one spec write theirs \
under userPool.domain of the environment.",place:Kh(e),related:i.related})}};function Kh({userPool:e}){return e.at.to("domain").to("custom").value("name")}var Jx=/(?:^|\.)(?:amazoncognito\.com|amazonaws\.com|cloudfront\.net|on\.aws)$/,Jh={code:"custom-domain-unfit",severity:"error",title:"The domain is not one of \
your own",why:"No one can get a certificate for a host of AWS. A prefix of Cognito's own domain is written under prefix.",source:"https://docs.aws.amazon.com/co\
gnito/latest/developerguide/cognito-user-pools-add-custom-domain.html",*check({federation:{userPool:e}}){let t=e.domain?.custom?.name;t===void 0||!Jx.test(t)||(yield{
message:`${b(t)} is a host of AWS.`,fix:"Write a host of a domain that you have registered; or prefix in place of custom.",place:e.at.to("domain").to("custom").
value("name")})}};function Ti({userPool:{domain:e},region:t}){return[...e?.custom===void 0?[]:[e.custom.name],...e?.prefix===void 0?[]:[Ca(e.prefix.name,t)]]}function Hh(e){return`\
https://${e}/oauth2/idpresponse`}function Ha({callbackUrls:e,albHosts:t,downstreamPools:i}){return[...e,...t.map(Md),...i.flatMap(({redirectUris:o})=>o)]}function Md(e){return Hx("https://",e,"\
/oauth2/idpresponse")}function Hx(e,t,i){return typeof t=="string"?e+t+i:{...t,prefix:e+t.prefix,suffix:t.suffix+i}}var Yh={code:"default-redirect-uri-not-a-callback",severity:"error",title:"The default redirect URI is not one of the callback URLs",why:"Cognito refuses a clie\
nt whose default redirect URI is not in its list of callback URLs, byte for byte.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRef\
erence/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{defaultRedirectUri:i,flows:o,at:s}=t;if($e(t,"callbackUrls"))continue;
let a=Ha(t),n=a.filter(d=>typeof d=="string");if(typeof i!="string"||n.length<a.length||n.includes(i)||o.length===0||Tt(i))continue;let r=Fe(i,n.filter(d=>!Tt(d)));
yield{message:`${b(i,100)} is not one of the callback URLs; they are compared byte for byte.`,fix:r===void 0?"Add it to callbackUrls.":`Write ${b(r,100)}, or ad\
d it to callbackUrls.`,edit:r===void 0?void 0:Be(s.value("defaultRedirectUri"),r),place:s.value("defaultRedirectUri"),related:[{...s.key("callbackUrls"),note:"i\
t must be one of these"}]}}}};var Zh=["aws","amazon","cognito"],Xh={code:"domain-prefix-reserved",severity:"error",title:"The domain prefix holds a reserved word",why:'AWS refuses such a pre\
fix, but only once the rest of the stack has been applied: "Domain cannot contain reserved word".',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/cognito-user-pools-assign-domain-prefix.html",*check({federation:e}){let t=e.userPool.domain?.prefix?.name??"",i=Zh.find(o=>t.includes(o));i!==void 0&&(yield{
message:`${b(t)} holds ${b(i)}. A prefix may not hold ${ee(Zh,"or")} anywhere.`,fix:"Choose another prefix.",place:e.userPool.at.to("domain").value("prefix")})}};var ey={code:"domain-prefix-shared",severity:"error",title:"Two stacks ask for one domain",why:"AWS gives a domain prefix to one pool of a Region, in whatever a\
ccount. The second stack would stop halfway through its first apply.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assig\
n-domain.html",*check({federation:e,stacks:t}){let i=gn(e,t.byDomain.get(Ld(e)??"")??[],Qh,"the prefix");i!==void 0&&(yield{message:`${i.names} ask for the same\
 domain prefix in one Region.`,fix:"Give each stack a prefix of its own. Environments of one spec write theirs under userPool.domain of the environment.",place:Qh(
e),related:i.related})}};function Qh({userPool:e}){return e.at.to("domain").value("prefix")}var ty={code:"email-domains-without-attestation",severity:"error",title:"Email domains are given for a provider that is not attested",why:"With trustEmail: veri\
fiedClaim the provider's own claim decides, whatever the domain. The list would be ignored, although it reads like a limit.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){for(let{name:t,trustEmail:i,emailDomains:o,
at:s}of e.accountLinking?.providers??[])i==="attested"||o.length===0||(yield{message:`${b(t)} is trusted by its verified claim, for which emailDomains has no me\
aning.`,fix:"Write trustEmail: attested, or remove emailDomains.",place:s.key("emailDomains")})}};function Ya(e){let t=e.slice(e.indexOf("identity/")+9).toLowerCase();return{region:e.split(":")[3]??"",name:t,kind:t.includes("@")?"address":"domain"}}function ry({
name:e,kind:t},i){let o=Yx(i),s=o.lastIndexOf("@"),a=o.slice(s+1);return t==="domain"?a===e||a.endsWith(`.${e}`):o===e||`${o.slice(0,s).replace(/\+.*$/,"")}@${a}`===
e}function Yx(e){let t=e.lastIndexOf("<");return(t===-1?e:e.slice(t+1,-1)).toLowerCase()}var Zx=["us-east-1","us-west-2","eu-west-1"],ny={code:"email-identity-in-another-region",severity:"warning",title:"The SES identity is in a Region that Cognito \
may not send through",why:"Cognito takes an identity of the pool's own Region, or of us-east-1, us-west-2 or eu-west-1. Only for pools of some Regions does AWS \
name another Region; everywhere else it refuses the pool.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html",*check({federation:e}){
let{region:t,userPool:i}=e,o=Fr(i)?.email;if(o===void 0)return;let{sesIdentityArn:s}=o;if(typeof s!="string")return;let a=Ya(s);a.region===t||Zx.includes(a.region)||
(yield{message:`The identity is in ${a.region}, the pool in ${t}.`,fix:`Verify the ${a.kind} in ${t}, and name that identity; or accept this, where AWS names ${a.
region} for pools of ${t}.`,place:i.at.to("email").value("sesIdentityArn"),related:[{...e.at.value("region"),note:"the Region of the pool"}]})}};var iy=["email","email_verified"],oy={code:"email-scope-missing",severity:"warning",title:"An email is mapped that is not asked for",why:"Most providers send em\
ail and email_verified only for the scope email. Without them a pool that requires an email lets no one in, and no one is linked.",source:"https://openid.net/sp\
ecs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let t of e.identityProviders.filter(ri)){let{name:i,preset:o,scopes:s,attributeMapping:a,
at:n}=t;if($e(t,"scopes")||s.includes("email")||!o.scopes.includes("email")||o.openidBringsAll&&s.length===1)continue;let r=Object.keys(a).find(p=>iy.includes(a[p]??
""));if(r===void 0)continue;let d=Object.keys(a).filter(p=>iy.includes(a[p]??"")&&!n.to("attributeMapping").has(p)),l=d.length===0||Sr(e.userPool).some(p=>d.includes(
p))?"":` Or write attributeMapping: { ${d.map(p=>`${p}: null`).join(", ")} }, which the preset maps.`;yield{message:`${b(i)} fills ${r} from a claim that comes \
with the scope email, which it does not ask for.`,fix:`Add email to scopes.${l} Where the provider sends the claim without it, accept this warning with the reas\
on.`,edit:Ut(n.value("scopes"),"email"),place:n.value("scopes")}}}};var sy={code:"email-sender-unfit",severity:"error",title:"The SES identity cannot send from this address",why:"Amazon SES sends from an address of a verified do\
main, or from a verified address, and a domain is no address. Cognito refuses the pool, or every message fails.",source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/user-pool-email.html",*check({federation:e}){let{userPool:t}=e,i=Fr(t)?.email;if(i===void 0)return;let{sesIdentityArn:o,from:s}=i,a=t.at.to("\
email");if(typeof o!="string")return;let n=Ya(o),r=[{...a.value("sesIdentityArn"),note:"the identity"}];if(s===void 0){if(n.kind==="address")return;yield{message:`\
The identity is the domain ${b(n.name)}, so that the address must be written.`,fix:`Add from, such as from: no-reply@${n.name}.`,place:a.value("sesIdentityArn")}}else
ry(n,s)||(yield{message:`${b(s)} is not ${n.kind==="domain"?`of the domain ${b(n.name)}`:`the address ${b(n.name)}`}.`,fix:n.kind==="domain"?`Write an address t\
hat ends with @${n.name}, or name the identity of this address.`:`Write ${n.name}, or name the identity of this address.`,place:a.value("from"),related:r})}};var ay={code:"encrypted-responses-unreadable",severity:"warning",title:"Cognito could not read what the vendor encrypts",why:"A user pool has a certificate for \
its signatures, and another for each SAML provider that encrypts. A vendor that knows only one of them encrypts with the wrong one, and no one can sign in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html",*check({federation:e}){for(let t of e.identityProviders){
if(t.type!=="saml"||!t.encryptedResponses)continue;let i=t.preset.encryptionNote;i!==void 0&&(yield{message:i,fix:"Remove encryptedResponses, and switch encrypt\
ion off at the provider.",edit:be(t.at.value("encryptedResponses")),place:t.at.value("encryptedResponses")})}}};var ly={code:"endpoint-malformed",severity:"error",title:"An endpoint is not one that Cognito can call",why:"Cognito calls the provider over the public internet\
, over https, on port 443 or 80. Any other endpoint fails at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-\
pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders){let i=t.type==="oidc"?t.endpoints:void 0;for(let[o,s]of Object.entries(i??{})){let a=yn(
s);a===void 0||Tt(s)||(yield{message:`The endpoint ${b(s)} ${a}.`,fix:Ua(s)??"Copy it from the provider's documentation.",place:t.at.to("endpoints").value(o)})}}}};var cy={code:"endpoints-missing-without-secret",severity:"error",title:"A provider without a client secret has no endpoints of its own",why:"Cognito authenticat\
es at a token endpoint only with a client secret. A provider that accepts none needs a proxy, which signs client assertions in place of Cognito, and the token e\
ndpoint has to be that of the proxy.",source:"https://aws.amazon.com/blogs/security/use-private-key-jwt-authentication-between-amazon-cognito-user-pools-and-an-\
oidc-idp/",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!=="none"||t.endpoints!==void 0||(yield{message:`${b(t.name)} \
has no client secret, so Cognito must not go to the token endpoint of its discovery document.`,fix:"Add endpoints, with the token endpoint of the proxy; or name\
 where the client secret lives.",place:t.at.key(),related:[{...t.at.value("clientSecret"),note:"there is no secret"}]})}};var dy={code:"feature-not-in-tier",severity:"error",title:"The tier of the pool does not have this feature",why:"AWS refuses a pool or client that asks for a fe\
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
at:l}of Pr(t))d===void 0||d==="V1_0"||(yield{message:`Version ${d} of preTokenGeneration needs the tier essentials or plus; this pool has lite.`,fix:"Write tier\
: essentials, or version: V1_0, whose event cannot change access tokens.",place:l.value("version"),related:r});for(let{authFlows:d,at:l}of e.appClients)d.includes(
"user")&&(yield{message:"The flow user, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.",fix:"Write tier: essentia\
ls, or remove the flow.",place:l.to("authFlows").value(d.indexOf("user")),related:r})}}};var uy={code:"federation-without-domain",severity:"error",title:"The pool has no domain to sign in at",why:"A sign-in through an outside provider begins and end\
s at the domain of the pool: without one there is no authorize URL, and no redirect URI to give to the provider.",source:"https://docs.aws.amazon.com/cognito/la\
test/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){if(e.userPool.kind!=="created"||e.userPool.domain!==void 0||e.identityProviders.
length===0)return;let t=e.appClients.find(({flows:i})=>i.length>0);t!==void 0&&(yield{message:"The spec has identity providers but no userPool.domain.",fix:"Add\
 domain: { prefix: \u2026 } to userPool.",place:e.userPool.at.key(),related:[{...t.at.key(),note:`${t.key} signs in there`}]})}};var fy={code:"first-factors-not-offered",severity:"warning",title:"No app client offers these first factors",why:"People choose how to sign in through an app cl\
ient with the flow user (ALLOW_USER_AUTH). Through any other they sign in only with the password.",source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/authentication-flows-selection-sdk.html",*check({federation:e}){let{appClients:t,userPool:i}=e;if(i.kind!=="created")return;let o=(i.signIn?.firstFactors??
[]).filter(s=>s!=="password");o.length===0||t.some(({authFlows:s})=>s.includes("user"))||(yield{message:`Nobody can sign in with ${ee(o,"or")}: no app client ha\
s the flow user.`,fix:"Write authFlows: [user] in the app clients that offer it.",place:i.at.to("signIn").value("firstFactors")})}};var py={code:"first-factors-unusable",severity:"error",title:"Cognito refuses these first factors",why:"The password must be among the first factors. Where MFA \
is required, Cognito refuses codes by email and by text message next to it, and passkeys unless they count as two factors, which no version of the AWS provider \
can set. The refusal comes halfway through an apply: the sign-in policy is changed by then, the MFA is not.",source:"https://github.com/hashicorp/terraform-prov\
ider-aws/issues/50110",*check({federation:e}){let{userPool:t}=e,{mfa:i,signIn:o}=Fr(t)??{};if(i===void 0||o===void 0)return;let{at:s}=t,a=s.to("signIn").value("\
firstFactors");o.firstFactors.includes("password")||(yield{message:`The first factors are ${ee(o.firstFactors,"and")}, without password.`,fix:"Add password.",edit:Ut(
a,"password"),place:a});let n=o.firstFactors.filter(r=>r!=="password");i.mode==="required"&&n.length>0&&(yield{message:`MFA is required, and ${ee(n,"and")} woul\
d be a single factor.`,fix:`Write mode: optional under userPool.mfa, or remove ${ee(n,"and")} from the first factors.`,place:a,related:[{...s.to("mfa").value("m\
ode"),note:"MFA is required here"}]})}};var my={code:"former-key-unusable",severity:"error",title:"A former key of an app client cannot be one",why:"Terraform moves a client from the address of its fo\
rmer key. It refuses two moves from one address, and a move from an address that another client has: a client that another one still holds would get a new id.",
source:"https://developer.hashicorp.com/terraform/language/moved",*check({federation:{appClients:e}}){let t=new Map;for(let i of e){let{key:o,formerly:s,at:a}=i;
if(s===void 0)continue;let n=Mt(s),r=e.find(p=>Mt(p.key)===n),d=t.get(n);if(t.set(n,d??i),r===void 0&&d===void 0)continue;let l=r??d;yield{message:r===i?`${b(s)}\
 has the address that ${b(o)} has now.`:r!==void 0?`${b(s)} is the key of an app client that is there.`:`${b(s)} is the former key of ${b(l?.key??"")} already.`,
fix:r===void 0||r===i?"Remove formerly here.":`Remove formerly here, or take the app client ${b(r.key)} out. Where keys are passed on from one client to the nex\
t, rename one at a time and apply in between.`,place:a.value("formerly"),related:l===void 0||l===i?[]:[{...l.at.key(),note:"the other app client"}]}}}};function Za(e,t){return e.split(",").every(i=>Xx(i,t))}function Xa(e){let t=e.split(",").flatMap(i=>{let{version:o,given:s}=hy(i);return[o,Ud(o,3),Ud(o,s-1)]});
return[[0,0,0],...t]}function so(e,t){return Math.sign(e[0]-t[0]||e[1]-t[1]||e[2]-t[2])}function Xx(e,t){let{operator:i,version:o,given:s,prerelease:a}=hy(e);if(a)
return i==="!=";let n=so(t,o);switch(i){case">":return n>0;case">=":return n>=0;case"<":return n<0;case"<=":return n<=0;case"!=":return n!==0;case"~>":return n>=
0&&so(t,Ud(o,s-1))<0;default:return n===0}}function hy(e){let[,t="",i="",o]=/^\s*([=!<>~]*)\s*([\d.]+)(-\S+)?\s*$/.exec(e)??[],[s=0,a=0,n=0]=i.split(".").map(Number);
return{operator:t,version:[s,a,n],given:i.split(".").length,prerelease:o!==void 0}}function Ud([e,t,i],o){return o>=3?[e,t,i+1]:o===2?[e,t+1,0]:[e+1,0,0]}var ni=">= 5.100, < 7.0",yy=[5,100,0],gy=[6,0,0],vy=[7,0,0];function Qa(e){return[...Xa(e),yy,gy].some(t=>wy(t)&&Za(e,t))}function by(e){return[...Xa(e),vy].find(
t=>!wy(t)&&Za(e,t))}function ao(e){return Xa(e).some(t=>so(t,gy)<0&&Za(e,t))}function wy(e){return so(e,yy)>=0&&so(e,vy)<0}var ky={code:"function-runtime-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this runtime",why:"Version 5 of the AWS provide\
r checks runtimes against a list that ends with nodejs22.x and refuses nodejs24.x.",source:"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/re\
sources/lambda_function",*check({federation:e}){let{preSignUpFunction:t,terraform:i}=e,{awsProviderVersion:o}=i;t?.runtime!=="nodejs24.x"||!ao(o)||(yield{message:`\
nodejs24.x needs version 6 of the AWS provider, and awsProviderVersion ${b(o)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform\
, or runtime: nodejs22.x.',place:t.at.value("runtime"),related:i.at.has("awsProviderVersion")?[{...i.at.value("awsProviderVersion"),note:"this admits version 5"}]:
[]})}};var Ay={code:"function-waits-for-itself",severity:"error",title:"The function could not run while it waits for itself",why:"With createNative the function calls\
 AdminCreateUser, and Cognito runs the same function once more for that user. With one concurrent execution the second is throttled until the first gives up: no\
 user is ever made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:{
accountLinking:e,preSignUpFunction:t}}){e?.whenNoMatch!=="createNative"||t?.reservedConcurrency!==1||(yield{message:"createNative needs two executions at the sa\
me time for one sign-in, and reservedConcurrency is 1.",fix:"Remove it, or write 2 or more: twice as many as first sign-ins may run at once.",place:t.at.value("\
reservedConcurrency"),related:[{...e.at.value("whenNoMatch"),note:"this makes users"}]})}};var Qx={s:1,m:60,h:3600,d:86400};function Ci(e){let t=/^(\d+)([smhd])$/.exec(e),i=t?.[2];if(i!=="s"&&i!=="m"&&i!=="h"&&i!=="d")throw new Error(`not a duration: ${e}`);
return{count:Number(t?.[1]),unit:i}}function ii(e){return e.count*Qx[e.unit]}var eI=60,Sy={code:"grace-period-out-of-range",severity:"error",title:"A rotated refresh token works for longer than Cognito allows",why:"Cognito refuses a clie\
nt whose old refresh tokens go on working for more than 60 seconds.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Ref\
reshTokenRotationType.html",*check({federation:e}){for(let{refreshTokenRotation:t,at:i}of e.appClients){if(t===void 0||t==="off")continue;let{gracePeriod:o}=t;ii(
o)<=eI||(yield{message:`gracePeriod is ${o.count}${o.unit}; Cognito accepts 0s to 60s.`,fix:"Choose a duration of 0s to 60s.",place:i.to("refreshTokenRotation").
value("gracePeriod")})}}};var Py={code:"host-of-another-environment",severity:"warning",title:"A URL names the host of another environment",why:"A callback of another environment sends i\
ts codes there, and an issuer of another environment lets the users of that environment in. Both are mostly lines that were copied, or a value of the base that \
a patch does not replace.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e,
stacks:t}){let{environment:i,specName:o,identityProviders:s,appClients:a}=e;if(i===void 0)return;let n=[...t.byName.values()].flat().map(d=>d.federation).filter(
d=>d.specName===o&&d.environment!==i).flatMap(d=>d.environment??[]),r=[...s.flatMap(({at:d})=>[...d.to("issuer").texts(),...d.to("metadataUrl").texts()]),...a.flatMap(
({at:d})=>[...d.to("callbackUrls").texts(),...d.to("logoutUrls").texts()])];for(let{text:d,place:l}of r){let p=tI(d),m=n.find(u=>p.includes(u)&&!p.includes(i));
m!==void 0&&(yield{message:`${b(d,100)} looks like one of the environment ${m}; this is ${i}.`,fix:`Write the URL of ${i} in its patch, or accept this warning w\
ith the reason.`,place:l})}}};function tI(e){return URL.canParse(e)?new URL(e).hostname.split(/[.-]/):[]}var rI=["albHosts","callbackUrls","defaultRedirectUri","logoutUrls","scopes"],xy={code:"hosted-settings-without-flow",severity:"error",title:"A client without h\
osted sign-in has settings for it",why:"Cognito ignores or refuses redirect URLs and scopes of a client that has no OAuth 2.0 flow. They would have no effect.",
source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){
let{flows:i,at:o}=t;if(!(i.length>0||$e(t,"flows")))for(let s of rI)o.has(s)&&(yield{message:`${s} would be ignored: the client has no hosted sign-in.`,fix:`Rem\
ove ${s}, or give the client a flow.`,place:o.key(s),related:[{...o.value("flows"),note:"an empty list means no hosted sign-in"}]})}}};var Iy={code:"iam-oidc-provider-repeated",severity:"error",title:"Two providers would give IAM the same issuer",why:"An OIDC provider of IAM is called after its\
 issuer, so an account has each issuer once. Apply would stop at the second one.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDCo\
nnectProvider.html",*check({federation:e}){let t=new Map;for(let i of ei(e)){let{iamOidcProviderUrl:o,at:s}=i,a=t.get(o);if(a===void 0){t.set(o,i);continue}yield{
message:`${b(a.name)} gives IAM the same issuer already.`,fix:"Leave it with one of them. A second client id is a second audience of that one provider: add it t\
o client_id_list where the audiences are managed.",place:s.key("iamOidcProvider"),related:[{...a.at.key("iamOidcProvider"),note:`${a.name} asks for it`}]}}}};var el=255,Ry={code:"iam-oidc-provider-unfit",severity:"error",title:"IAM does not accept this issuer or client id",why:"IAM accepts an issuer of at most 255 ch\
aracters that names no port, and client ids of at most 255 characters. Cognito accepts more, so the provider would work in the user pool and stop the apply at I\
AM.",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html",*check({federation:e}){for(let t of e.identityProviders)t.
type!=="oidc"||!t.at.is("iamOidcProvider",!0)||t.issuer!==void 0&&t.clientId!==void 0||(yield{message:`IAM needs the issuer and the client id, which ${b(t.name)}\
 does not write.`,fix:"Write issuer and clientId next to adopt, as the provider has them.",place:t.at.key("iamOidcProvider")});for(let{iamOidcProviderUrl:t,clientId:i,
at:o}of ei(e)){if(Tt(t))continue;let s=(a,n)=>({message:a,fix:"Remove iamOidcProvider: the user pool does not need it.",edit:be(o.value("iamOidcProvider")),place:o.
value(n),related:[{...o.key("iamOidcProvider"),note:"asked for here"}]});/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/.test(t)&&(yield s(`IAM accepts no issuer with a por\
t, as ${b(t)} has one.`,"issuer")),t.length>el&&(yield s(`The issuer has ${t.length} characters; IAM accepts ${el}.`,"issuer")),typeof i=="string"&&i.length>el&&
(yield s(`The client id has ${i.length} characters; IAM accepts ${el}.`,"clientId"))}}};var Oy={code:"identifier-taken",severity:"error",title:"Two providers have the same identifier",why:"An identifier in a sign-in request chooses the provider, so\
 AWS accepts each only once in a pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({
federation:e}){let t=new Map;for(let{name:i,identifiers:o,at:s}of e.identityProviders)for(let[a,n]of o.entries()){let r=s.to("identifiers").value(a),d=t.get(n);
if(d===void 0){t.set(n,{name:i,place:r});continue}yield{message:`${b(n)} already leads to ${b(d.name)}.`,fix:"Remove it from one of them.",place:r,related:[{...d.
place,note:`${d.name} has it`}]}}}};var Ty={code:"implicit-flow-exposes-tokens",severity:"warning",title:"The implicit flow exposes tokens",why:"The implicit grant hands tokens over in the URL, wh\
ere history, logs and scripts see them. OAuth 2.0 advises against it; code with PKCE works for every kind of app.",source:"https://datatracker.ietf.org/doc/html\
/rfc9700#section-2.1.2",*check({federation:e}){for(let{flows:t,at:i}of e.appClients)t.includes("implicit")&&(yield{message:"Tokens of this client travel in URLs\
.",fix:"Use code, with PKCE in an app that can keep no secret.",place:i.to("flows").value(t.indexOf("implicit"))})}};var Cy={code:"included-address-taken",severity:"error",title:"An included file declares what the stack declares itself",why:"Terraform refuses two blocks of one\
 address. In a file called override.tf or *_override.tf the block is merged into the generated one.",source:"https://developer.hashicorp.com/terraform/language/\
files/override",*check({federation:e}){let t=new Set([...eo(e),...gh(e).map(i=>`variable.${i}`)]);for(let i of ti(e))i.isOverride||!(t.has(i.address)||nI(i,e))||
(yield{message:`${b(i.address)} is declared by the stack itself.`,fix:"Give the block another name. To change the generated block, move it to a file whose name \
ends in _override.tf.",place:i.place})}};function nI({type:e,labels:t,members:i},{terraform:{backend:o}}){return e==="provider"?t[0]==="aws"&&!i.some(({name:s})=>s===
"alias"):e==="terraform"&&i.some(({name:s})=>s===(o.type==="cloud"?"cloud":"backend"))}var iI=/^\.|\.tfstate(?:\.|$)|\.tfplan$/,$y={code:"included-file-unfit",severity:"error",title:"A file cannot be included",why:"The files that terraform.include\
 names are copied next to the generated ones. Without them what they declare is missing from the stack; one that cannot be read is not compared with what the st\
ack declares itself.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){for(let{pattern:t,files:i,place:o}of e.terraform.
include){i.length===0&&(yield{message:`${b(t)} matches no file.`,fix:"Correct the pattern, which is relative to the folder of the spec, or remove it.",place:o});
for(let s of i)"problem"in s.content?yield{message:`${b(s.path)} cannot be read. ${s.content.problem}`,fix:s.content.fix,place:o}:iI.test(Pi(s))&&(yield{message:`${b(
s.path)} is a hidden file, or one that Terraform writes itself.`,fix:"Write a pattern that does not match it.",place:o})}for(let{inclusion:t,file:i,read:o}of _d(
e))"problem"in o&&(yield{message:`${b(i.path)} cannot be read as Terraform: it ${o.problem}.`,fix:"Correct the file. terraform fmt shows what is wrong in it.",place:t.
place})}};var Ey=lt(require("node:path"));var tl=lt(require("node:path")),_y="lambda/pre-sign-up.zip",oI="included.json",Fd=["cdk.tf.json","cdk.tf","metadata.json",oI,_y];function sI(e){return`stacks/${e}`}
function Ny(e,t){let i=sI(e).toLowerCase(),o=tl.default.posix.join(i,t).toLowerCase(),s=/^stacks\/[^/]+\/(.+)$/.exec(o)?.[1];if(t.endsWith("/")||o===i||o===tl.default.
posix.dirname(i))return"is a folder";if(o==="manifest.json"||s!==void 0&&Fd.includes(s))return"is a file that synth writes";if(s!==void 0){if(tl.default.posix.dirname(
_y)===s)return"is a folder";if(/^\.terraform(?:$|\/|\.lock\.hcl$)/.test(s))return"belongs to Terraform's own files";if(/^[^/]+\.(?:tf|tofu|tfvars)(?:\.json)?$/.
test(s))return"is a file that Terraform reads as configuration"}}var Ly={code:"included-name-taken",severity:"error",title:"An included file has the name of another file",why:"Every included file is copied into the stack's ow\
n folder under its own name, whatever folder it comes from. One of two files of a name would overwrite the other: the configuration, the state, or another inclu\
ded file.",source:"https://developer.hashicorp.com/terraform/language/files",*check({federation:e}){let t=new Map(aI(e).map(o=>[o,"that synth or Terraform write\
s"])),i=new Map;for(let{files:o,place:s}of e.terraform.include)for(let a of o){let n=Pi(a).toLowerCase(),r=i.get(n);if(r?.path===a.path)continue;let d=t.get(n);
d!==void 0||r!==void 0?yield{message:`${b(a.path)} would be copied over the file ${b(Pi(a))} ${d??`that comes from ${b(r?.path??"")}`}.`,fix:"Rename the include\
d file.",place:s}:i.set(n,{path:a.path,place:s})}}};function aI({terraform:{backend:e}}){let t=e.type==="local"?Ey.default.posix.normalize(e.settings.path):void 0;
return[...Fd,...t===void 0?[]:[t,`${t}.backup`]].map(i=>i.split("/")[0]?.toLowerCase()??"")}var lI={profile:["name","family_name","given_name","middle_name","nickname","preferred_username","profile","picture","website","gender","birthdate","zoneinfo","\
locale","updated_at"],email:["email","email_verified"],address:["address"],phone:["phone_number","phone_number_verified"]},cI=Object.fromEntries(Object.entries(
lI).flatMap(([e,t])=>t.map(i=>[i,{scope:e}])));function jd({claims:e={}},t={}){return Object.fromEntries([...new Set([...Object.keys(t),...Object.keys(e)])].map(
i=>[i,{sent:"unknown",scope:void 0,note:void 0,...t[i],...e[i]}]))}function Xe(e){return{type:"oidc",scopes:["openid","email","profile"],postNote:void 0,subject:{
claim:"sub",mixedCase:!0,note:"It must never change or pass to someone else."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:"`email_v\
erified` is `true` only where the person has proven to own the address."},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"n\
ame",given_name:"given_name",family_name:"family_name"},nationalIdClaims:[],emailRequired:"may",issuer:void 0,slashAfterIssuer:!1,openidBringsAll:!1,retiredScopes:{},
endSession:void 0,...e,claims:jd(e,cI)}}function Vt(e){return{type:"saml",subject:{claim:"NameID",mixedCase:!0,note:"Persistent, and never an email address: a N\
ameID that changes locks the person out."},emailVerification:{kind:"none",why:"SAML has no word for whether an email is verified."},attributeMapping:{email:"htt\
p://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"},nationalIdClaims:[],emailRequired:"may",subjectCopy:void 0,metadataUrl:void 0,requestSigningAlgorithm:void 0,
encryptionNote:void 0,notByOidc:void 0,endSession:void 0,...e,claims:jd(e)}}function oi(e){return{scopeSeparator:" ",nationalIdClaims:[],emailRequired:"may",...e,
claims:jd(e)}}var lo="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",Dy=Vt({name:"adfs",title:"AD FS",subject:{claim:"NameID",mixedCase:!0,note:"What the issuance ru\
le makes of it: the objectGUID in base 64, whose letters differ by case. Never the email address or the UPN."},emailVerification:{kind:"none",why:"AD FS sends t\
he address that admins have written into the directory, without proof."},attributeMapping:{email:`${lo}emailaddress`,given_name:`${lo}givenname`,family_name:`${lo}\
surname`},claims:{[`${lo}emailaddress`]:{sent:"notAlways",note:"Only for accounts whose `mail` is filled."},[`${lo}givenname`]:{sent:"notAlways",note:"Only for \
accounts whose `givenName` is filled."},[`${lo}surname`]:{sent:"notAlways",note:"Only for accounts whose `sn` is filled."},"http://schemas.xmlsoap.org/claims/Gr\
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
cal-reference/the-role-of-claims","https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var My=oi({name:"amazon",title:"Login with Amazon",type:"amazon",providerName:"LoginWithAmazon",scopes:["profile"],subject:{claim:"user_id",mixedCase:!0,note:"`\
amzn1.account.<letters and digits>`."},emailVerification:{kind:"none",why:"Amazon has no claim for whether an email is verified, and anyone may have an account \
there."},attributeMapping:{username:"user_id",email:"email",name:"name"},claims:{email:{sent:"always",scope:"profile"},name:{sent:"always",scope:"profile"},postal_code:{
scope:"postal_code",note:"It needs the scope `postal_code`."}},endSession:void 0,handoff:{place:"Amazon Developer \u203A Login with Amazon \u203A Security profiles \u203A Web \
Settings",steps:["Make a security profile.","Allowed Origins: `https://` and the domain of the user pool.","Allowed Return URLs: enter the redirect URI from abo\
ve."],switchOff:[],sendBack:[{key:"clientId",words:"Client ID"},{key:"clientSecret",words:"Client Secret"}],attest:[]},sources:["https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var Uy=oi({name:"apple",title:"Apple",type:"apple",providerName:"SignInWithApple",scopes:["email","name"],subject:{claim:"sub",mixedCase:!1,note:"`000000.<hex>.\
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
identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var Fy=Xe({name:"auth0",title:"Auth0",scopes:["openid","profile","email"],postNote:"Auth0 documents only GET /userinfo, and AWS asks for GET in its own article \
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
/docs/authenticate/login/logout/log-users-out-of-auth0","https://repost.aws/knowledge-center/auth0-oidc-cognito"]});var jy=Xe({name:"cognito",title:"Amazon Cognito",scopes:["openid","email","profile"],openidBringsAll:!0,postNote:"The userInfo endpoint of Cognito answers only \
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
erguide/userinfo-endpoint.html","https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html"]});var qy=Xe({name:"descope",title:"Descope",scopes:["openid","profile","email","descope.claims","descope.custom_claims"],subject:{claim:"sub",mixedCase:!0,note:"T\
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
n/applications/oidc-apps","https://docs.descope.com/identity-federation/applications/oidc-endpoints"]});function rl({firstSteps:e,issuerWords:t,attest:i,...o}){return Xe({...o,scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"43 character\
s, others for each application: registering the application anew makes every user anew."},emailVerification:{kind:"none",why:"Microsoft never sends email_verifi\
ed for such tenants, and their admins set emails without proof."},attributeMapping:{username:"sub",email:"email",name:"name",given_name:"given_name",family_name:"\
family_name"},claims:{email:{sent:"notAlways",note:"An optional claim. It is missing where the user's mail attribute is empty."},email_verified:{sent:"never"},xms_edov:{
scope:"email",note:'An optional claim, sent together with `email`, as `true` or as `"1"`.'},groups:{note:"An optional claim. Limit it to groups that are assigne\
d to the application: Cognito keeps about 50 ids."},roles:{note:"App roles; they are only in the ID token."}},handoff:{place:"Microsoft Entra admin center \u203A App\
 registrations \u203A New registration",steps:[...e,"Redirect URI: platform Web, and the redirect URI from above.","Token configuration \u203A Add optional claim \u203A I\
D: `email`, and `xms_edov` where the claims above name it.","Certificates & secrets \u203A New client secret: copy the Value, not the Secret ID, and note when it exp\
ires."],switchOff:[],sendBack:[{key:"issuer",words:t},{key:"clientId",words:"Application (client) ID"},{key:"clientSecret",words:"the Value of the client secret\
, with the day on which it expires"}],attest:i}})}var Vy=rl({name:"entra",title:"Microsoft Entra ID",issuer:{pattern:/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
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
e-off-email-claim-authorization"]});var Wy=rl({name:"entra-external-id",title:"Microsoft Entra External ID",issuer:{pattern:/^https:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
words:"https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name",customDomain:void 0,ownHost:void 0,refused:[]},
endSession:{url:"https://<tenant name>.ciamlogin.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",note:void 0},firstSteps:["Switch to the exte\
rnal tenant.","Supported account types: accounts in this organizational directory only."],issuerWords:"the value of `issuer` in the discovery document, with the\
 id of the tenant in the host and in the path",attest:["The application is added to the user flow through which customers sign in.","The user flow collects an e\
mail and has it verified."],sources:["https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app","https://learn.microsoft.com/entra/ident\
ity-platform/optional-claims-reference","https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8592"]});var zy=oi({name:"facebook",title:"Facebook",type:"facebook",providerName:"Facebook",scopes:["public_profile","email"],scopeSeparator:",",subject:{claim:"id",mixedCase:!1,
note:"Digits, others for each app. Mapped a second time it makes Facebook leave out the email."},emailVerification:{kind:"none",why:"Facebook has no claim for w\
hether an email is verified, and anyone may have an account there."},attributeMapping:{username:"id",email:"email",name:"name",given_name:"first_name",family_name:"\
last_name"},claims:{email:{sent:"notAlways",scope:"email",note:"Missing where people signed up by phone or did not allow it."},name:{sent:"always",scope:"public\
_profile"},first_name:{sent:"always",scope:"public_profile"},last_name:{sent:"always",scope:"public_profile"},middle_name:{sent:"notAlways",scope:"public_profil\
e"}},endSession:void 0,handoff:{place:"Meta for Developers \u203A My Apps \u203A Facebook Login \u203A Settings",steps:["Valid OAuth Redirect URIs: enter the re\
direct URI from above.","App settings \u203A Basic: URLs of the privacy policy and of the data deletion instructions.","Switch the app to Live. Meta may ask for\
 business verification."],switchOff:[],sendBack:[{key:"clientId",words:"App ID"},{key:"clientSecret",words:"App secret"},{key:"apiVersion",words:"the version of\
 the Graph API that the app uses"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/facebook.html","https://docs.aws.amazon.com/c\
ognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"]});var By=Xe({name:"gitlab",title:"GitLab",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"claim",claim:"email_verified",
always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verified",name:"name"},claims:{email:{note:"The primary address wi\
th the scope `email`; without it the public one, if there is any."},groups:{note:"All groups of the user, which can be more than the 2,048 characters that Cogni\
to keeps."},groups_direct:{note:"The groups that the user is a direct member of, in the ID token."}},issuer:{pattern:/^https:\/\/(?:gitlab\.com|(?!gitlab\.com\/)[^/]+(?:\/(?!oauth$)[^/]+)?)$/,
words:"https://gitlab.com, or the URL of the instance",customDomain:void 0,ownHost:/^gitlab\.com$/,refused:[]},handoff:{place:"Admin area, group or user setting\
s \u203A Applications \u203A Add new application",steps:["Redirect URI: enter the redirect URI from above.","Confidential: ticked.","Scopes: tick those from abo\
ve, `openid` among them."],switchOff:[],sendBack:[{key:"issuer",words:"the URL of the instance, without a slash at the end"},{key:"clientId",words:"Application \
ID"},{key:"clientSecret",words:"Secret, which is shown once"}],attest:["Who may have an account on this instance. On `gitlab.com` that is everyone."]},sources:[
"https://docs.gitlab.com/integration/openid_connect_provider","https://docs.gitlab.com/integration/oauth_provider/"]});var Ky=oi({name:"google",title:"Google",type:"google",providerName:"Google",scopes:["openid","email","profile"],subject:{claim:"sub",mixedCase:!1,note:"21 digit\
s."},emailVerification:{kind:"claim",claim:"email_verified",always:!0,attest:void 0},attributeMapping:{username:"sub",email:"email",email_verified:"email_verifi\
ed",name:"name",given_name:"given_name",family_name:"family_name"},claims:{email:{sent:"always",scope:"email"},email_verified:{sent:"always",scope:"email"},name:{
sent:"always",scope:"profile"},given_name:{sent:"always",scope:"profile"},family_name:{sent:"notAlways",scope:"profile"},picture:{sent:"always",scope:"profile"}},
endSession:void 0,handoff:{place:"Google Cloud console \u203A APIs & Services \u203A Credentials",steps:["OAuth consent screen: choose Internal for one Workspac\
e, else External, and publish it (In production).","Authorized domains: the domain of the redirect URI; `amazoncognito.com` for a prefix domain.","Create creden\
tials \u203A OAuth client ID \u203A Web application.","Authorized redirect URIs: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"clientId",words:"\
Client ID"},{key:"clientSecret",words:"Client secret"}],attest:["Whether anyone with a Google account may sign in, or only people of the Workspace."]},sources:[
"https://docs.aws.amazon.com/cognito/latest/developerguide/google.html","https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateI\
dentityProvider.html"]});var Gy=Xe({name:"idura",title:"Idura Verify",scopes:["openid"],subject:{claim:"sub",mixedCase:!1,note:"A GUID in lower case and in braces, such as `{0f9960a0-d2\
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
pp/verify/reference/token-contents"]});var Jy=Xe({name:"keycloak",title:"Keycloak",subject:{claim:"sub",mixedCase:!0,note:"A UUID in lower case; `f:<component>:<name>` for users of a federated store."},
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
rg/docs/latest/server_admin/index.html#_oidc_clients","https://www.keycloak.org/server/hostname","https://github.com/keycloak/keycloak/pull/44365"]});var Hy=Xe({name:"linkedin",title:"LinkedIn",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"10 characters such as `MDRHj2Asx8`, othe\
rs for each application."},emailVerification:{kind:"claim",claim:"email_verified",always:!1,attest:void 0},claims:{email:{note:"The primary address of the membe\
r."},locale:{note:"An object with country and language, which no attribute of Cognito can hold: leave it unmapped."}},issuer:{pattern:/^https:\/\/www\.linkedin\.com\/oauth$/,
words:"https://www.linkedin.com/oauth",customDomain:void 0,ownHost:void 0,refused:[{pattern:/^https:\/\/(?:www\.)?linkedin\.com$/,why:"LinkedIn keeps no discove\
ry document there, and its ID tokens carry another issuer.",wayOut:"Write https://www.linkedin.com/oauth."}]},handoff:{place:"`developer.linkedin.com` \u203A My apps\
 \u203A Create app",steps:["Create the app for the company's LinkedIn page, and have an admin of the page verify it.",'Products: request access to "Sign In with\
 LinkedIn using OpenID Connect".',"Auth \u203A Authorized redirect URLs for your app: enter the redirect URI from above."],switchOff:[],sendBack:[{key:"issuer",
words:"`https://www.linkedin.com/oauth`, the same for everybody"},{key:"clientId",words:"Client ID, under Auth"},{key:"clientSecret",words:"Primary Client Secre\
t, under Auth"}],attest:[]},sources:["https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2","https://www.linkedi\
n.com/oauth/.well-known/openid-configuration"]});var Yy=Vt({name:"login-gov",title:"Login.gov",subject:{claim:"NameID",mixedCase:!1,note:"A UUID in lower case, others for each agency."},subjectCopy:"uuid",emailVerification:{
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
n.html"]});var Zy=Xe({name:"oidc",title:"the identity provider",attributeMapping:{username:"sub",email:"email",email_verified:"email_verified"},handoff:{place:"where appli\
cations (clients) are registered",steps:["Register a confidential web application for the authorization code grant.","Enter the redirect URI from above, one lin\
e for each.","Choose `client_secret_post` as the way in which the application authenticates at the token endpoint.","Allow the scopes from above.","Have ID toke\
ns signed with RS256."],switchOff:[],sendBack:[{key:"issuer",words:"the value of `issuer` in the discovery document"},{key:"clientId",words:"the client id"},{key:"\
clientSecret",words:"the client secret, with the day on which it expires"}],attest:[]},sources:["https://docs.aws.amazon.com/cognito/latest/developerguide/cogni\
to-user-pools-oidc-idp.html"]});var Xy=Xe({name:"okta",title:"Okta",scopes:["openid","profile","email"],subject:{claim:"sub",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`."},
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
ain/"]});var Qy=Xe({name:"one-login",title:"OneLogin",subject:{claim:"sub",mixedCase:!1,note:"The number of the user."},emailVerification:{kind:"none",why:"OneLogin does\
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
ct/connect-to-onelogin","https://developers.onelogin.com/openid-connect/api/logout"]});var eg=Xe({name:"ping-one",title:"PingOne",subject:{claim:"sub",mixedCase:!0,note:"A UUID by default; the application's attribute mapping can fill it from somet\
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
cations/p1_token_endpoint_authentication_methods.html","https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html"]});var tg=Vt({name:"saml",title:"SAML 2.0",handoff:{place:"where applications (service providers) are registered",steps:["Register a service provider for the bindi\
ng HTTP-POST.","Enter the ACS URL and the entity id from above, one application for each domain.","Send a persistent NameID that never changes, not an email add\
ress.","Send the attributes from above under exactly these names.","Sign the response or the assertion with SHA-256."],switchOff:[],sendBack:[{key:"metadataUrl",
words:"the URL of the metadata, or the metadata as a file"}],attest:["The NameID of a person never passes to someone else."]},sources:["https://docs.aws.amazon.\
com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]});var $i="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/",rg=Vt({name:"entra",title:"Microsoft Entra ID",subject:{claim:"NameID",mixedCase:!1,note:"The ob\
ject id of the user, a GUID in lower case. The preset name of the application, user.userprincipalname, changes with the person and must be replaced."},emailVerification:{
kind:"none",why:"Microsoft Entra ID sends the address that admins have written into the directory, without proof."},attributeMapping:{email:`${$i}emailaddress`,
given_name:`${$i}givenname`,family_name:`${$i}surname`},claims:{[`${$i}emailaddress`]:{sent:"notAlways",note:"Only for users whose mail is filled."},[`${$i}give\
nname`]:{sent:"notAlways",note:"Only for users whose given name is filled."},[`${$i}surname`]:{sent:"notAlways",note:"Only for users whose surname is filled."},
[`${$i}name`]:{sent:"always",note:"The user principal name, not the name of the person."},"http://schemas.microsoft.com/identity/claims/displayname":{sent:"alwa\
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
/learn.microsoft.com/en-us/entra/identity-platform/reference-saml-tokens","https://learn.microsoft.com/en-us/entra/identity-platform/federation-metadata"]});var ng=Vt({name:"keycloak",title:"Keycloak",subject:{claim:"NameID",mixedCase:!1,note:"Of the format persistent: `G-` and a UUID that Keycloak keeps for each pe\
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
r_admin/index.html#_client-saml-configuration","https://www.keycloak.org/docs/latest/server_admin/index.html#_protocol-mappers"]});var ig=Vt({name:"okta",title:"Okta",subject:{claim:"NameID",mixedCase:!0,note:"The user id, 20 characters such as `00uAbc\u2026`. The preset value, the Okta user nam\
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
rovider"]});var og=Vt({name:"one-login",title:"OneLogin",subject:{claim:"NameID",mixedCase:!1,note:"The number of the user. The preset value of NameID, the email, changes w\
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
510c12a41d5ec4bcbcc","https://repost.aws/knowledge-center/cognito-saml-onelogin"]});var sg=Vt({name:"ping-one",title:"PingOne",subject:{claim:"NameID",mixedCase:!1,note:"The User ID, a UUID in lower case, as `saml_subject`."},emailVerification:{
kind:"none",why:"PingOne sends the address of the directory; whether it was verified is in no attribute by default."},attributeMapping:{email:"email",given_name:"\
firstName",family_name:"lastName"},claims:{email:{note:"It needs an attribute mapping to Email Address."},firstName:{note:"It needs an attribute mapping to Give\
n Name."},lastName:{note:"It needs an attribute mapping to Family Name."}},metadataUrl:{pattern:/^https:\/\/[^/]+\/(?:[0-9a-f-]{36}\/)?saml20\/metadata\/[0-9a-f-]{36}$/,
words:"https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/saml20/metadata/<application id>"},handoff:{place:"Applications \u203A Applications \u203A + \u203A \
SAML Application \u203A Manually Enter",steps:["ACS URLs: the ACS URL from above.","Entity ID: the entity id from above.","Configuration \u203A Signing: sign asserti\
on and response, RSA_SHA256. Subject NameID Format: persistent.","Attribute Mappings: `saml_subject` to User ID, which is how it stands; add `email` to Email Ad\
dress, `firstName` to Given Name, `lastName` to Family Name.","Access: the groups who may sign in. Switch the application on."],switchOff:["Enable Encryption"],
sendBack:[{key:"metadataUrl",words:"IDP Metadata URL, under Configuration"}],attest:["Which email domains belong only to this organisation. Only those may be at\
tested when accounts are linked."]},sources:["https://docs.pingidentity.com/pingone/applications/p1_applications_add_applications.html","https://apidocs.pingide\
ntity.com/pingone/platform/v1/api/"]});var _i=[Dy,My,Uy,Fy,jy,qy,Vy,Wy,zy,By,Ky,Gy,Jy,Hy,Yy,Zy,Xy,Qy,eg,tg],qd=[rg,ng,ig,og,sg];var ag=[{name:"franceconnect",title:"FranceConnect",pattern:/^https:\/\/(?:[^/]+[.-])?franceconnect\.(?:gouv\.)?fr(?:\/|$)/,why:"FranceConnect needs parameters \
in the authorize request that Cognito never sends, and answers userinfo requests with a signed JWT, which Cognito cannot read.",wayOut:"Run a proxy that adds th\
e one and unpacks the other, and use preset: oidc with the issuer and endpoints of the proxy.",source:"https://docs.partenaires.franceconnect.gouv.fr/"},{name:"\
github",title:"GitHub",pattern:/^https:\/\/(?:www\.)?github\.com(?:\/|$)/,why:"GitHub signs people in by plain OAuth 2.0: it has no ID token and no discovery do\
cument, which Cognito needs.",wayOut:"Run a wrapper that makes OpenID Connect of it, and use preset: oidc with the issuer of the wrapper.",source:"https://githu\
b.com/TimothyJones/github-cognito-openid-wrapper"},{name:"helseid",title:"HelseID",pattern:/^https:\/\/helseid-sts(?:\.[a-z0-9-]+)*\.nhn\.no(?:\/|$)/,why:"Helse\
ID accepts no client secret, and Cognito authenticates with nothing else.",wayOut:"Run a proxy that signs client assertions in front of the token endpoint, and \
use preset: oidc with the endpoints of the proxy.",source:"https://github.com/aws-samples/cognito-external-idp-proxy"},{name:"salesforce",title:"Salesforce",pattern:void 0,
why:"Salesforce forces PKCE on applications that partners ship, and its admins can force it on others; Cognito sends none to an identity provider.",wayOut:'Trus\
t it by SAML, with preset: saml. Or use preset: oidc with an External Client App of your own, where "Require PKCE" is off.',source:"https://developer.salesforce\
.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/secure_code_ac_eca.htm"}];function lg(e,t){let o=(t==="saml"?qd.find(s=>s.name===e):void 0)??_i.find(s=>s.name===e);if(o===void 0)throw new Error(`no preset is called ${e}`);return o}function nl(e){
return[..._i.flatMap(dI),...ag].find(({pattern:t})=>t?.test(e))}function dI(e){return e.type==="oidc"?e.issuer?.refused??[]:e.type==="saml"&&e.notByOidc!==void 0?
[e.notByOidc]:[]}var cg=[...new Set(_i.flatMap(({nationalIdClaims:e})=>e))].sort();var dg={code:"issuer-cannot-work",severity:"error",title:"No sign-in through this issuer can ever succeed",why:"Cognito demands that iss of every ID token equal\
s the issuer, sends a client secret and no PKCE, nonce or acr_values, and reads userinfo as plain JSON. A vendor that does otherwise shows it only when someone \
tries to sign in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,endpoints:i,
at:o}of e.identityProviders.filter(s=>s.type==="oidc")){if(t===void 0)continue;let s=nl(t);s===void 0||i!==void 0||(yield{message:`${b(t)} cannot be trusted by \
a user pool. ${s.why}`,fix:s.wayOut,place:o.value("issuer")})}}};var fg={code:"issuer-malformed",severity:"error",title:"Cognito does not accept this issuer",why:"Cognito reads <issuer>/.well-known/openid-configuration over t\
he internet and demands that iss of every ID token equals the issuer. A wrong one shows only at the first sign-in.",source:"https://docs.aws.amazon.com/cognito/\
latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{issuer:t,at:i}of e.identityProviders.filter(o=>o.type==="oidc")){if(t===void 0)
continue;let o=uI(t);o===void 0||Tt(t)||(yield{message:`The issuer ${b(t)} ${o.problem}.`,fix:o.fix,edit:o.meant===void 0?void 0:Be(i.value("issuer"),o.meant),place:i.
value("issuer")})}}};function uI(e){let t=ug(e);if(t===void 0)return;let i=fI(e);return ug(i)===void 0?{problem:t,fix:`Write ${b(i,i.length)}.`,meant:i}:{problem:t,
fix:Ua(e)??`Copy the value of "issuer" from the provider's discovery document, without a slash at its end.`}}function fI(e){return pg(e.trim().replace(/^https:/i,
"https:")).replace(/\/\.well-known(?:\/.*)?$/,"").replace(/\/+$/,"")}function pg(e){return e.replace(/^https:\/\/[^/]*/,t=>t.toLowerCase())}function ug(e){let t=yn(
e);return t!==void 0?t:e.includes("?")?"must not have a query":/\/\.well-known(?:\/|$)/.test(e)?"is the address of the discovery document; the issuer is what pr\
ecedes /.well-known/":e.endsWith("/")?"must not end with a slash":pg(e)===e?void 0:"must write the host in lower case, as iss of ID tokens does: Cognito compare\
s them letter by letter"}var mg={code:"issuer-of-new-pool",severity:"error",title:"A new pool cannot have the updated issuer",why:"AWS gives a pool the original issuer unless it is aske\
d for the other one, which no Terraform provider can do. Outputs and consumers with the updated issuer would refuse every token.",source:"https://docs.aws.amazo\
n.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:{userPool:e}}){e.kind!=="created"||e.issuer!=="updated"||(yield{
message:"issuer is updated, and the stack makes the pool.",fix:"Remove issuer.",edit:{kind:"remove",place:e.at.key("issuer")},place:e.at.value("issuer")})}};var hg={code:"issuer-unlike-vendor",severity:"warning",title:"The issuer does not look like one of the vendor",why:'Another form most often means that a part is\
 missing or that the issuer of another kind of token was copied. Sign-in then fails with "Bad id_token issuer".',source:"https://docs.aws.amazon.com/cognito/lat\
est/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let{preset:t,issuer:i,at:o}of e.identityProviders.filter(s=>s.type==="oidc")){let s=t.
issuer;if(i===void 0||s===void 0||s.pattern.test(i)||yn(i)!==void 0||i.endsWith("/")||nl(i)!==void 0)continue;let a=s.customDomain===void 0?"":`, or with your c\
ustom domain ${s.customDomain}`;yield{message:`${b(i)} is not of the form that ${t.title} uses: ${s.words}${a}.`,fix:`Compare it with what ${t.title} shows as t\
he issuer of the application.`,place:o.value("issuer")}}}};var yg={code:"linked-email-not-mapped",severity:"error",title:"A linked provider does not map what linking goes by",why:"The function sees only mapped attribute\
s. Without email it finds no one; without email_verified Cognito shows it a placeholder, so it must treat every email as unverified.",source:"https://docs.aws.a\
mazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(d=>d.name===t);if(s===void 0||Ri(s))continue;let{emailVerification:a}=s.preset,n=s.attributeMapping,r=d=>[{...s.at.
to("attributeMapping").key(d),note:`${d} is not mapped here`}];Object.hasOwn(n,"email")?i==="verifiedClaim"&&a.kind==="unsaid"?yield{message:`No claim of ${b(t)}\
 says that an email is verified. ${a.why}`,fix:"Write trustEmail: attested with the emailDomains to link, or remove the provider from accountLinking.providers.",
place:o.key()}:i==="verifiedClaim"&&!Object.hasOwn(n,"email_verified")&&(yield{message:`${b(t)} does not map email_verified, so no email of it could be trusted.`,
fix:"Map email_verified. If the provider has no such claim and all its emails are yours, write trustEmail: attested with emailDomains.",place:o.key(),related:r(
"email_verified")}):yield{message:`${b(t)} does not map email, so no user could ever be found for it.`,fix:"Map email, or remove the provider from accountLinkin\
g.providers.",place:o.key(),related:r("email")}}}};var gg={code:"linked-subject-not-mapped",severity:"error",title:"A linked SAML provider does not map its subject",why:"A link names the NameID as the provider s\
ent it, and a mapping cannot name the NameID. A case-insensitive pool lower-cases it in the user name, so the function finds it nowhere else and would link no o\
ne.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){if(!$a(e.userPool))for(let{name:t,
subjectAttribute:i,at:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(a=>a.name===t);s?.type!=="saml"||Object.hasOwn(s.attributeMapping,i)||
(yield{message:`${b(t)} does not map ${b(i)}, in which linking looks for the NameID.`,fix:`Have the provider send an attribute with the same value as the NameID\
, and map it: ${i}: <name of the attribute>. Or remove the provider from accountLinking.providers.`,place:o.key(),related:[{...s.at.key("attributeMapping"),note:"\
it is not mapped here"}]})}}};var vg={code:"linking-needs-adoption",severity:"error",title:"A trigger cannot be attached to a pool that is only referred to",why:"Providers, app clients and a\
 domain are resources next to the pool. Its pre sign-up trigger, with which accounts are linked, is part of the pool itself: nothing but the stack that manages \
the pool can set it.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e;if(i.kind!=="referenced"||t===void 0)return;let{key:o,at:s}=t.askedBy;yield{message:`${o==="accountLinking"?"Linking":o} n\
eeds the pre sign-up trigger of the pool ${pI(i.reference)}, which is managed elsewhere.`,fix:`Write userPool.adopt${"id"in i.reference?`: ${i.reference.id}`:" \
with the id of the pool"} in place of reference: this stack then manages the pool's pre sign-up trigger and leaves everything else as it is. The team that manag\
es the pool now must leave that trigger out, or ignore it.`,place:s,related:[{...i.at.key("reference"),note:"the pool is only referred to"}]}}};function pI(e){return"\
id"in e?e.id:"name"in e?b(e.name):`whose id ${no(e.idFrom)} gives`}function bg(e){let{accountLinking:t}=e;return{providers:e.identityProviders.map(i=>yI(i,t)),caseSensitiveUsernames:$a(e.userPool),...t===void 0?mI:hI(e,t)}}var mI={
whenUnsafe:"separateUser",whenNoMatch:"createUser",linkInvitedUsers:!1,afterLink:"continue"};function hI({userPool:e},t){return{whenUnsafe:t.whenUnsafe,whenNoMatch:t.
whenNoMatch,linkInvitedUsers:t.linkInvitedUsers,afterLink:t.afterLink,...t.nativeSignUp==="refuseKnownEmail"&&{nativeSignUp:t.nativeSignUp},...t.whenNoMatch==="\
createNative"&&e.kind==="created"&&{newUsers:gI(e)},...t.messages!==void 0&&{messages:t.messages}}}function yI({name:e,attributeMapping:t,allowedEmailDomains:i},o){
let s=Object.hasOwn(t,"email_verified"),a=o?.providers.find(n=>n.name===e);return{name:e,...i!==void 0&&{admission:{emailDomains:i,emailVerifiedMapped:s}},...a!==
void 0&&{link:{trustEmail:a.trustEmail,emailVerifiedMapped:s,...a.emailVerifiedAlways&&{emailVerifiedAlways:!0},emailDomains:a.emailDomains,subjectAttribute:a.subjectAttribute}}}}
function gI({signInWith:e,requiredAttributes:t}){return{emailIsUsername:e.includes("email"),requiredAttributes:t.filter(i=>i!=="email")}}var wg=4096,kg={code:"linking-policy-too-long",severity:"error",title:"The linking policy exceeds Lambda's 4 KB of environment variables",why:"The function read\
s each provider from an environment variable, and Lambda allows 4 KB of those in all. AWS refuses more when the function is made.",source:"https://docs.aws.amaz\
on.com/lambda/latest/dg/gettingstarted-limits.html",*check({federation:e}){let{accountLinking:t,preSignUpFunction:i}=e;if(i===void 0)return;let o=JSON.stringify(
bg(e)),s=Buffer.byteLength(JSON.stringify({LINKING_POLICY:o}));s<=wg||(yield{message:`What the function must know of ${Rt(e.identityProviders.length,"provider")}\
 needs ${s} bytes; Lambda allows ${wg}.`,fix:"List fewer emailDomains and allowedEmailDomains, shorten the messages, link fewer providers, or split the provider\
s between pools.",place:t?.at.key("providers")??i.askedBy.at})}};var Ag={code:"linking-without-providers",severity:"error",title:"Account linking has no provider to link",why:"By default every provider is linked whose mapping\
 carries email and email_verified. Where there is none, the function would be deployed and link no one.",source:"https://docs.aws.amazon.com/cognito/latest/deve\
loperguide/cognito-user-pools-identity-federation-consolidate-users.html",*check({federation:e}){if(e.accountLinking?.providers.length!==0||e.pendingProviders.length>
0)return;let t=e.identityProviders;yield{message:t.length===0?"No identity provider is declared.":"No identity provider maps both email and email_verified, and \
accountLinking.providers names none.",fix:t.length===0?"Declare one under identityProviders, or remove accountLinking.":t.some(({adopted:i})=>i!==void 0)?"Write\
 under attributeMapping of what is adopted the mapping that it has, with email, email_verified and the attribute that carries the subject; or name a provider un\
der accountLinking.providers with trustEmail: attested and its emailDomains.":"Map both attributes, or name a provider under accountLinking.providers with trust\
Email: attested and its emailDomains.",place:e.accountLinking.at.key(),related:t.map(({name:i,attributeMapping:o,at:s})=>({...s.key("attributeMapping"),note:`${i}\
 does not map ${Object.hasOwn(o,"email")?"email_verified":"email"}`}))}}};var Sg={code:"local-state-at-absolute-path",severity:"error",title:"The local state is at an absolute path",why:"An absolute path, or one that counts on a home \
folder, is there on one machine only. On the next one Terraform finds no state and plans to make everything anew.",source:"https://developer.hashicorp.com/terra\
form/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings;/^(?:[/\\~]|[A-Za-z]:)/.test(
o)&&(yield{message:`${b(o)} is not relative to the generated configuration.`,fix:"Write a relative path, or choose a backend that machines share, such as s3.",place:i.
to("backend").to("local").value("path")})}};var Pg={code:"local-state-path-taken",severity:"error",title:"The local state would be at the path of another file",why:"Terraform reads the file that is there \
as the state, and fails. Or it overwrites the file, and the next synth overwrites the state with everything that it knows of the stack.",source:"https://develop\
er.hashicorp.com/terraform/language/backend/local",*check({federation:e}){let{backend:t,at:i}=e.terraform;if(t.type!=="local")return;let{path:o}=t.settings,s=Ny(
e.stackName,o);s!==void 0&&(yield{message:`${b(o)} ${s}.`,fix:"Write path: terraform.tfstate.",edit:Be(i.to("backend").to("local").value("path"),"terraform.tfst\
ate"),place:i.to("backend").to("local").value("path")})}};var xg={code:"managed-login-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for managed login",why:"With managed login a client ne\
eds a style, or its pages do not load. Version 5 of the AWS provider does not have the resource.",source:"https://registry.terraform.io/providers/hashicorp/aws/\
latest/docs/resources/cognito_managed_login_branding",*check({federation:{terraform:e,userPool:t}}){let{awsProviderVersion:i}=e;if(t.domain?.managedLogin!==!0||
!ao(i))return;let o=e.at.has("awsProviderVersion");yield{message:`managedLogin needs version 6 of the AWS provider, and awsProviderVersion ${b(i)} admits versio\
n 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform, or managedLogin: false.',...o&&{edit:Be(e.at.value("awsProviderVersion"),">= 6.0, < 7.0")},
place:t.at.to("domain").value("managedLogin"),related:o?[{...e.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]}}};var Ig={code:"mapped-attribute-immutable",severity:"error",title:"A mapped attribute cannot change",why:"Cognito writes mapped attributes at every sign-in, also\
 when the value is the same. With an immutable one everyone signs in exactly once.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-us\
er-pools-specifying-attribute-mapping.html",*check({federation:e}){let t=fr(e.userPool).filter(({mutable:i})=>!i).map(({name:i})=>i);for(let{attributeMapping:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping");for(let a of t.filter(n=>Object.hasOwn(i,Re+n)))s.has(Re+a)&&(yield{message:`${b(Re+a)} is declared \
with mutable: false, so the second sign-in of every user would fail.`,fix:"Map into a mutable attribute. An attribute of an existing pool cannot be made mutable\
: declare another.",place:s.key(Re+a),related:[{...e.userPool.at.to("customAttributes").to(a).value("mutable"),note:"it is made immutable here"}]})}}};function Vd({claims:e},t){return Object.hasOwn(e,t)?e[t]:void 0}function co(e,t,i){let o=Vd(e,i)?.scope,s=e.type==="oidc"&&e.openidBringsAll&&t.length===1;return o===
void 0||s||t.includes(o)?void 0:o}function il({identityProviders:e,userPool:t}){return e.flatMap(i=>{if(i.type==="saml"||$e(i,"scopes"))return[];let{name:o,preset:s,scopes:a,attributeMapping:n,at:r}=i;
return Object.entries(n).flatMap(([d,l])=>{let p=co(s,a,l);return p===void 0||p==="email"?[]:[{attribute:d,claim:l,scope:p,required:Sr(t).includes(d),place:r.to(
"attributeMapping").has(d)?r.to("attributeMapping").value(d):r.value("scopes"),scopesPlace:r.value("scopes"),message:`${b(o)} fills ${d} from ${b(l)}, which com\
es with the scope ${p}; it does not ask for that scope.`}]})})}var Rg={code:"mapped-claim-scope-missing",severity:"warning",title:"A claim is mapped that is not asked for",why:"Most providers send a claim only for its scope\
: names and the like for profile, the phone number for phone, the address for address. An attribute whose claim does not arrive stays empty, and no error says s\
o.",source:"https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,message:a}of il(
e))o||(yield{message:a,fix:`Add ${i} to scopes, or write ${t}: null under attributeMapping. Where the provider sends the claim without it, accept this warning w\
ith the reason.`,place:s})}};var Tg={code:"message-sender-missing",severity:"error",title:"The pool has no sender for these messages",why:"Cognito refuses a pool that sends text messages wi\
thout an SMS configuration, or MFA codes by email without Amazon SES. An SMS configuration names an IAM role through which Cognito sends, and is Terraform of yo\
ur own: an override file.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{mfa:i,autoVerify:o,signIn:s,email:a,at:n}=t,r=La(e);for(let[l,p]of i.methods.entries()){if(p==="totp"||i.mode==="off")continue;
let m=n.to("mfa").to("methods").value(l),{fix:u,edit:h}=Ir(m,i.methods,"totp");p==="sms"&&!r&&(yield{message:`The method sms needs ${Wd}.`,fix:`${u} ${Og}`,edit:h,
place:m}),p==="email"&&a===void 0&&(yield{message:"The method email needs an identity of Amazon SES that sends the codes.",fix:`${u} Or add userPool.email with \
its sesIdentityArn.`,edit:h,place:m})}let d=s?.firstFactors.indexOf("smsOtp")??-1;if(d!==-1&&!r){let l=n.to("signIn").to("firstFactors").value(d);yield{message:`\
smsOtp needs ${Wd}.`,fix:`Remove smsOtp. ${Og}`,edit:s?.firstFactors.length===1?void 0:be(l),place:l}}if(o.includes("phone_number")&&!r){let l=n.has("autoVerify"),
p=n.to(l?"autoVerify":"signInWith").value(o.indexOf("phone_number")),m=`autoVerify: [${o.filter(u=>u!=="phone_number").join(", ")}]`;yield{message:`Phone number\
s are verified by text message${l?"":" by default, because people sign in with them"}, which needs ${Wd}.`,...l?{fix:"Remove phone_number.",edit:be(p)}:{fix:`Ad\
d to userPool: ${m}.`,edit:Da(n.value(),m)},place:p}}}},Wd="an SMS configuration, which the spec cannot give",Og="Where text messages must be sent, write sms_co\
nfiguration for aws_cognito_user_pool.pool in an override file, and name the file in terraform.include.";var Lg=lt($g()),_g=131072,Ng=50,Ni="urn:oasis:names:tc:SAML:2.0:metadata",zd="http://www.w3.org/2000/09/xmldsig#";function sl(e){if(e.length>_g)return`holds ${e.
length} characters; Cognito accepts at most ${_g}`;if(/<!doctype\s+html/i.test(e))return"is a web page";if(/<!(?:doctype|entity)/i.test(e))return"holds a docume\
nt type declaration, which metadata never has";let t=PI(e);return"problem"in t?t.problem:wI(t,e)??kI(t)??SI(t)}var ol=`{${Ni}}EntityDescriptor`,Bd=`${ol}/{${Ni}\
}IDPSSODescriptor`,vI=`${Bd}/{${Ni}}SingleSignOnService`,Dg=`${Bd}/{${Ni}}KeyDescriptor`,Eg=`${Dg}/{${zd}}KeyInfo/{${zd}}X509Data/{${zd}}X509Certificate`,bI=["u\
rn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect","urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"];function wI({encoding:e},t){return e===void 0||/^utf-?8$/i.
test(e)||/^[\x00-\x7f]*$/.test(t)&&/^(?:us-ascii|iso-8859-|windows-125)/i.test(e)?void 0:"is text in UTF-8, but its first line declares another encoding"}function kI({
elements:e}){let t=new Set(e.map(({path:o})=>o));return t.has(`{${Ni}}EntitiesDescriptor`)?"describes several entities (EntitiesDescriptor); Cognito accepts one\
 EntityDescriptor":t.has(ol)?t.has(Bd)?e.find(({path:o})=>o===ol)?.attributes.get("entityID")?.trim()===void 0?"does not name the identity provider: its EntityD\
escriptor has no entityID":t.has(Eg)?e.some(o=>o.path===Eg&&AI(o)!=="encryption")?void 0:"has no certificate to check signatures with: its KeyDescriptors are on\
ly for encryption":"has no certificate to check signatures with: it has no KeyDescriptor with an X509Certificate":t.has(`${ol}/{${Ni}}SPSSODescriptor`)?"describ\
es a service provider (SPSSODescriptor), not an identity provider":"describes no identity provider: it has no IDPSSODescriptor":e[0]?.path.endsWith("}EntityDesc\
riptor")===!0?`is XML, but no SAML metadata: its EntityDescriptor is not in the namespace ${Ni}`:"is XML, but no SAML metadata: its outermost element is not an \
EntityDescriptor"}function AI(e){let t=e;for(;t!==void 0&&t.path!==Dg;)t=t.parent;return t?.attributes.get("use")}function SI({elements:e}){let t=e.filter(({path:s})=>s===
vI);if(t.length===0)return"does not say where to sign in: it has no SingleSignOnService";let i=t.filter(({attributes:s})=>bI.includes(s.get("Binding")??""));return i.
length===0?"has no SingleSignOnService for the bindings HTTP-Redirect or HTTP-POST, which are those that Cognito knows":i.some(({attributes:s})=>!/^https:\/\/[^\s/]+(?:\/\S*)?$/.
test(s.get("Location")??""))?"has a SingleSignOnService whose Location is not an https URL":void 0}function PI(e){let t=[],i,o=0,s,a,n=new Lg.SaxesParser({xmlns:!0});
n.on("xmldecl",r=>{s=r.encoding}),n.on("opentag",r=>{i={path:`${i===void 0?"":`${i.path}/`}{${r.uri}}${r.local}`,attributes:xI(r),parent:i},t.push(i),o+=1,o>Ng&&
(a??=`nests elements more than ${Ng} deep, as no metadata does`)}),n.on("closetag",()=>{i=i?.parent,o-=1}),n.on("error",()=>{a??=`is not well-formed XML; the fi\
rst mistake is in line ${n.line}`});for(let r of e.split(/(?<=>)/))if(n.write(r),a!==void 0)return{problem:a};return n.close(),a===void 0?{elements:t,encoding:s}:
{problem:a}}function xI({attributes:e}){return new Map(Object.values(e).flatMap(({uri:t,local:i,value:o})=>t===""?[[i,o]]:[]))}var II=/<(?:[\w.-]+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?KeyDescriptor\s*>/g;var RI=/<!--[\s\S]*?-->/g,OI=/<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]*)</g;function Mg(e,t){if(sl(e)!==void 0)return;let i=TI(e);return i!==void 0&&i<t.getTime()?
new Date(i).toISOString().slice(0,10):void 0}function TI(e){let t=CI(e).map($I),i=t.length===0?NaN:Math.max(...t);return Number.isNaN(i)?void 0:i}function CI(e){
return[...e.replace(RI,"").matchAll(II)].filter(([,t=""])=>!/\buse\s*=\s*["']encryption["']/.test(t)).flatMap(([,,t=""])=>[...t.matchAll(OI)].map(([,i=""])=>i.replace(
/\s/g,"")))}function $I(e){let{X509Certificate:t}=process.getBuiltinModule("node:crypto");try{return Date.parse(new t(Buffer.from(e,"base64")).validTo)}catch{return NaN}}var Ug={code:"metadata-certificate-expired",severity:"warning",title:"Every signing certificate of the metadata file has expired",why:"Providers replace certifi\
cates before they expire, so that a file whose certificates are over is mostly an old one: signatures of the new certificate are refused at each sign-in.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html",*check({federation:e,now:t}){if(t!==void 0)for(let i of e.identityProviders){
if(i.type!=="saml"||i.metadata?.kind!=="file"||"problem"in i.metadata.content)continue;let{path:o,content:s}=i.metadata,a=Mg(s.text,t);a!==void 0&&(yield{message:`\
The last signing certificate in ${b(o)} expired on ${a}.`,fix:"Download the metadata from the identity provider again, and save it unchanged.",place:i.at.value(
"metadataFile")})}}};var Fg={code:"text-taken-for-cdktf-token",severity:"error",title:"CDKTF would read this text as one of its own tokens",why:"CDKTF marks references to other reso\
urces inside plain text. Text that looks like a mark would become a reference to another value, which may be a secret; nothing can be put before it to prevent t\
hat.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/tokens",*check({federation:e}){for(let{text:t,place:i}of oo(e)){let o=Kd(t);o!==void 0&&(yield{
message:`${o===t?"":`${b(t)} holds `}${b(o)}${o===t?" is what":", which"} CDKTF reads as a reference to another value.`,fix:"Choose another text.",place:i})}}},
_I=["String Map Token Value","Any Map Token Value"];function Kd(e){if(_I.includes(e))return e;if(e.includes("TfToken["))return"TfToken[";for(let[,t=""]of e.matchAll(
/(?=(-[\d.]+e[-+]?\d+))/g))if(NI(Number.parseFloat(t)))return t}function NI(e){let t=new DataView(new ArrayBuffer(8));return t.setFloat64(0,e),t.getUint16(0)===
65023}var jg={code:"metadata-file-unfit",severity:"error",title:"The metadata file cannot be used",why:"The file goes into the configuration as it is. Cognito refuses\
 anything but the descriptor of one identity provider when the provider is made; a file that has the wrong certificate or none shows only at the first sign-in.",
source:"https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.
metadata?.kind!=="file")continue;let{path:i,content:o}=t.metadata,s=t.at.value("metadataFile");if("problem"in o){yield{message:`${b(i)} cannot be read. ${o.problem}`,
fix:o.fix,place:s};continue}let a=sl(o.text)??EI(o.text);a!==void 0&&(yield{message:`${b(i)} ${a}.`,fix:"Download the metadata from the identity provider again,\
 and save it unchanged.",place:s})}}};function EI(e){if(e.normalize("NFC")!==e)return"is not in Unicode normalization form C, so Terraform would change it";let t=Kd(
e);return t===void 0?void 0:`holds ${b(t)}, which CDKTF reads as a reference to another value`}var qg={code:"metadata-url-malformed",severity:"error",title:"The metadata URL is not one that Cognito can read",why:"Cognito reads the metadata over the public\
 internet, over https. A URL that it cannot read is refused when the provider is made.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognit\
o-user-pools-saml-idp.html",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata?.kind!=="url"||typeof t.metadata.url!="strin\
g")continue;let{url:i}=t.metadata,o=yn(i);o===void 0||Tt(i)||(yield{message:`The metadata URL ${b(i)} ${o}.`,fix:"Copy it from the provider, or save the metadat\
a next to the spec and write metadataFile.",place:t.at.value("metadataUrl")})}}};var Vg={code:"metadata-url-unlike-vendor",severity:"warning",title:"The metadata URL does not look like one of the vendor",why:"AWS reads the metadata when the \
provider is made, and refuses what is none. The metadata of another environment of the vendor is read well, and then no one can sign in.",source:"https://develo\
pers.login.gov/saml/getting-started/",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml"||t.metadata?.kind!=="url"||typeof t.metadata.url!=
"string")continue;let{url:i}=t.metadata,{title:o,metadataUrl:s}=t.preset;s===void 0||s.pattern.test(i)||yn(i)!==void 0||(yield{message:`${b(i)} is not of the fo\
rm that ${o} uses: ${s.words}.`,fix:`Compare it with what ${o} documents.`,place:t.at.value("metadataUrl")})}}};var Wg={code:"mfa-mode-and-methods-disagree",severity:"error",title:"The mode and the methods of MFA do not fit",why:"Cognito refuses a pool that asks for a sec\
ond factor and offers none. Methods of a pool that asks for none would be ignored.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-\
settings-mfa.html",*check({federation:e}){let{userPool:t}=e,i=Fr(t);if(i===void 0||t.kind==="adopted"&&!t.at.to("mfa").has("methods"))return;let{mode:o,methods:s}=i.
mfa,a=t.at.to("mfa").value("mode");o!=="off"&&s.length===0&&(yield{message:`MFA is ${o}, but there is no method.`,fix:"Add methods: [totp].",place:a}),o==="off"&&
s.length>0&&(yield{message:"MFA is off, so its methods would be ignored.",fix:"Remove methods, or write mode: optional or required.",place:t.at.to("mfa").key("m\
ethods"),related:[{...a,note:"it is turned off here"}]})}};var zg={code:"national-id-without-consent",severity:"error",title:"A national identity number is mapped without consent",why:"What is mapped is stored with the \
user, is in every ID token and is there for every app that may read it. The law of most countries limits who may keep national identity numbers.",source:"https:\
//docs.idura.app/verify/reference/token-contents",*check({federation:e}){for(let{nationalIdConsent:t,attributeMapping:i,at:o}of e.identityProviders){if(t)continue;
let s=o.to("attributeMapping");for(let[a,n]of Object.entries(i))!s.has(a)||!cg.includes(n)||(yield{message:`${b(a)} is filled from ${b(n)}, which carries a nati\
onal identity number.`,fix:"Remove the line. Where the law allows you to keep the number, write nationalIdConsent: true next to attributeMapping.",edit:be(s.value(
a)),place:s.value(a)})}}};var Bg={code:"native-emails-never-verified",severity:"warning",title:"No one who signs up would ever be linked",why:"A native user is linked only once the email\
 is verified. Where people sign up themselves and Cognito does not verify their email, no one does.",source:"https://docs.aws.amazon.com/cognito/latest/develope\
rguide/user-pool-settings-email-phone-verification.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;i===void 0||t.kind!=="created"||!t.selfSignUp||
t.autoVerify.includes("email")||(yield{message:"People sign up themselves, but their emails are not verified, so linking never uses them.",fix:"Write autoVerify\
: [email].",edit:t.at.has("autoVerify")?Ut(t.at.value("autoVerify"),"email"):Da(t.at.value(),"autoVerify: [email]"),place:t.at.key("autoVerify"),related:[{...i.
at.key(),note:"linking needs a verified email"}]})}};var Kg={code:"native-users-in-existing-pool",severity:"error",title:"Native users cannot be made in a pool whose settings are not known",why:"What AdminCreateUs\
er must be told depends on what people sign in with and on the required attributes. Nothing of an adopted pool is known here, and a wrong guess refuses every fi\
rst sign-in that matches no user.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{
accountLinking:e,userPool:t}}){e?.whenNoMatch!=="createNative"||t.kind!=="adopted"||(yield{message:"createNative makes users, and the settings of the adopted po\
ol are not known.",fix:"Write whenNoMatch: createUser.",edit:Be(e.at.value("whenNoMatch"),"createUser"),place:e.at.value("whenNoMatch"),related:[{...t.at.key("a\
dopt"),note:"the pool exists already"}]})}};var Gg={code:"native-users-need-email-or-name",severity:"error",title:"A native user cannot be made where people sign in only with their phone number",why:"Admi\
nCreateUser then accepts only a phone number as user name. The function knows an email, so every first sign-in that matches no user would be refused.",source:"h\
ttps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.whenNoMatch!==
"createNative"||t.kind!=="created")return;let{signInWith:i,at:o}=t;!i.includes("phone_number")||i.includes("email")||(yield{message:"createNative needs an email\
 or a free name to make a user with, and signInWith has only phone_number.",fix:"Write whenNoMatch: createUser. Or, before the pool is made, write signInWith: [\
email, phone_number]; an existing pool cannot be changed.",place:e.at.value("whenNoMatch"),related:[{...o.key("signInWith"),note:"people sign in with this"}]})}};var Jg={code:"native-users-rest-on-attestation",severity:"warning",title:"Users would be made with an email that no claim says is verified",why:"createNative wr\
ites email_verified true for every new user. A SAML provider, or one whose emails the team attests, sends no proof of its own: each person who can set a mail ad\
dress in its directory gets a user with that address, which other providers are then linked to.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools\
/latest/APIReference/API_AdminCreateUser.html",*check({federation:e}){let{accountLinking:t,identityProviders:i}=e;if(t?.whenNoMatch==="createNative")for(let{name:o,
trustEmail:s,at:a}of t.providers){let n=i.find(r=>r.name===o);n===void 0||s!=="attested"&&n.type!=="saml"||(yield{message:`createNative would make users with em\
ails that ${b(o)} ${s==="attested"?"sends and the team attests":"asserts by SAML"}.`,fix:`Write whenNoMatch: createUser. Where the admins of ${b(o)} let no one \
choose an address for themselves, accept the warning with that reason.`,place:a.key(),related:[{...t.at.value("whenNoMatch"),note:"this makes users"}]})}}};var Hg={code:"no-client-secret-to-publish",severity:"warning",title:"No app client has a secret to publish",why:"Secrets Manager gets one secret for each app cl\
ient with `secret: true`. Without such a client nothing is published.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-clie\
nt-apps.html",*check({federation:e}){let{publish:t}=e;t?.clientSecrets===void 0||ts(e).length>0||(yield{message:"publish.clientSecrets publishes nothing: no app\
 client has secret: true.",fix:"Remove clientSecrets, or write secret: true for the app clients that keep a secret.",place:t.at.key("clientSecrets")})}};var Yg={code:"openid-scope-missing",severity:"error",title:"The scopes asked of a provider lack openid",why:"Cognito reads who signed in from the ID token, and \
a provider gives one only where the scope openid is asked for.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.ht\
ml",*check({federation:e}){for(let{scopes:t,at:i}of e.identityProviders.filter(ri)){if(t.includes("openid"))continue;let o=t.findIndex(s=>s.toLowerCase()==="ope\
nid");yield{message:o===-1?`The scopes are ${b(t.join(" "))}; openid is not among them.`:"The scope openid is written in lower case.",fix:o===-1?"Add openid.":"\
Write openid.",edit:o===-1?Ut(i.value("scopes"),"openid"):Be(i.to("scopes").value(o),"openid"),place:i.to("scopes").value(o===-1?void 0:o)}}}};var LI=["lambda_config","lifecycle","provider_details","schema"],Zg={code:"override-outside-the-spec",severity:"warning",title:"An override changes what the spe\
c speaks about",why:"Triggers, attributes, the settings of a provider and the protection against destruction are checked as the spec has them. What an override \
file makes of them is outside the spec: no rule sees it, and the pool can lose its linking function, or its users.",source:"https://developer.hashicorp.com/terr\
aform/language/files/override",*check({federation:e}){let t=eo(e);for(let{isOverride:i,type:o,address:s,members:a,placeOf:n}of ti(e))if(!(!i||o!=="resource"||!t.
has(s)))for(let r of a)LI.includes(r.name)&&(yield{message:`${r.name} of ${b(s)} is changed outside the spec.`,fix:"Say it in the spec where the spec can. Other\
wise accept this warning with the reason.",place:n(r)})}};var Xg={code:"override-without-target",severity:"error",title:"An override file changes a resource that does not exist",why:"Terraform refuses an override file \
with a block that no other file has.",source:"https://developer.hashicorp.com/terraform/language/files/override",*check({federation:e}){let t=ti(e).filter(({type:o})=>o===
"resource"),i=new Set([...eo(e),...t.flatMap(({isOverride:o,address:s})=>o?[]:[s])]);for(let{isOverride:o,address:s,place:a}of t){if(!o||i.has(s))continue;let n=Fe(
s,[...i]);yield{message:`No file declares ${b(s)}.`,fix:`${n===void 0?"":`Write ${n}. `}The command "addresses" prints what the stack declares.`,place:a}}}};var Qg={code:"passkeys-and-first-factors-disagree",severity:"error",title:"Passkeys and first factors do not fit",why:"A passkey belongs to a domain, its relyin\
g party id. Left to AWS that is the domain of the pool, and a custom domain that is added later makes every passkey useless: so it is written down. Settings of \
passkeys that nobody can sign in with do nothing.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfiguration\
Type.html",*check({federation:e}){let{userPool:t}=e,i=Fr(t)?.signIn;if(i===void 0)return;let[o]=Ti(e),s=t.at.to("signIn"),a=i.firstFactors.indexOf("passkey");a!==
-1&&i.passkeys===void 0&&t.kind==="created"&&(yield{message:"passkey is a first factor, but nothing says which domain the passkeys belong to.",fix:o===void 0?"A\
dd passkeys: { relyingPartyId: <domain> } under userPool.signIn, with the domain of your apps.":`Add passkeys: { relyingPartyId: ${o} } under userPool.signIn fo\
r the sign-in pages, or write the domain of your apps.`,place:s.to("firstFactors").value(a)}),a===-1&&i.passkeys!==void 0&&(yield{message:"There are settings fo\
r passkeys, but passkey is not among the first factors.",fix:"Add passkey to firstFactors, or remove passkeys.",place:s.key("passkeys"),related:[{...s.value("fi\
rstFactors"),note:"the first factors"}]})}};var DI=/<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|^(?:change[-_ ]?me|replace[-_ ]?me|todo|tbd|fixme|placeholder|x{4,}|(?:your|my)[-_ ](?:[a-z]+[-_ ])*(?:id|tenant|client|key|secret|domain))$/i,
ev={code:"placeholder-left",severity:"warning",title:"A placeholder was not filled in",why:"The text reaches AWS as it is written: nothing in a spec is replaced\
 by an environment variable or a template. Only a sign-in shows that an id is wrong.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-\
user-pools-oidc-idp.html",*check({federation:e}){for(let{text:t,place:i}of MI(e)){let o=DI.exec(t)?.[0];o!==void 0&&(yield{message:`${b(t,100)} ${o===t?"is":"ho\
lds"} a placeholder.`,fix:"Write the real value. To take it from elsewhere, write a reference, such as { variable: name }.",place:i})}}};function*MI({identityProviders:e,
appClients:t}){for(let{at:i}of e){for(let o of["clientId","teamId","keyId"])yield*i.to(o).texts();for(let o of["issuer","metadataUrl","endpoints"])yield*i.to(o).
texts().filter(({text:s})=>!/[<>{}]/.test(s))}for(let{at:i}of t)for(let o of["callbackUrls","logoutUrls"])yield*i.to(o).texts()}var rv={code:"pool-adopted-twice",severity:"error",title:"Two stacks adopt one pool",why:"An adopted pool is in the state of the stack, which manages its pre si\
gn-up trigger. Two stacks would each remove the trigger of the other at every apply.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({
federation:e,stacks:t}){let{userPool:i}=e;if(i.kind!=="adopted")return;let o=gn(e,t.byAdoptedPool.get(i.id)??[],tv,"the pool");o!==void 0&&(yield{message:`${o.names}\
 adopt the pool ${i.id}.`,fix:`Write the pool that each of them is for; or keep adopt in one of them, and write reference: ${i.id} in the others.`,place:tv(e),related:o.
related})}};function tv({userPool:e}){return e.at.value("adopt")}var nv={code:"pool-does-not-require-the-email",severity:"warning",title:"The vendor asks for a pool that requires an email",why:"What a pool requires can never \
be changed. Without a required email a sign-in that brings none makes a user whom no one can reach or link.",source:"https://docs.aws.amazon.com/cognito/latest/\
developerguide/user-pool-settings-attributes.html",*check({federation:e}){let{userPool:t,identityProviders:i}=e;if(t.kind!=="created"||t.requiredAttributes.includes(
"email"))return;let o=i.find(({preset:s})=>s.emailRequired==="must");o===void 0||i.some(({preset:s})=>s.emailRequired==="must-not")||(yield{message:`${o.preset.
title} asks for a pool in which every user has an email; this one does not require it.`,fix:"Write requiredAttributes: [email] before the pool is made.",place:t.
at.key("requiredAttributes"),related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]})}};var iv={code:"pool-in-another-region",severity:"error",title:"The existing pool is in another Region",why:"The AWS provider works in the Region of the spec, whe\
re it would not find the pool.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html",*check({federation:e}){
let{userPool:t}=e,i=xi(t)?.split("_")[0];i===void 0||i===e.region||(yield{message:`The pool is in ${i}, but the spec is for ${e.region}.`,fix:`Write region: ${i}\
, or name a pool in ${e.region}.`,place:t.at.value(t.kind==="adopted"?"adopt":"reference"),related:[{...e.at.value("region"),note:"the Region of the spec"}]})}};var ov={code:"pool-referenced-and-adopted",severity:"error",title:"The pool is both referred to and adopted",why:"With reference nothing of the pool is managed;\
 with adopt its pre sign-up trigger is. A spec is about one pool.",source:"https://developer.hashicorp.com/terraform/language/block/import",*check({federation:{
userPool:e}}){!e.at.has("reference")||!e.at.has("adopt")||(yield{message:"reference and adopt exclude each other.",fix:"Keep adopt where accounts are linked, re\
ference where nothing of the pool is to be managed here.",place:e.at.key("adopt"),related:[{...e.at.key("reference"),note:"the pool is referred to here"}]})}};var sv={code:"pre-sign-up-trigger-taken",severity:"error",title:"Two functions want the pre sign-up trigger",why:"A pool has one function at pre sign-up: with t\
wo, one of them would never be called.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:e}){
let{preSignUpFunction:t,userPool:i}=e,o=Pr(i).find(({slot:n})=>n==="preSignUp");if(o===void 0||t===void 0)return;let{key:s,at:a}=t.askedBy;yield{message:`${s} b\
rings a function of its own for the pre sign-up trigger, where preSignUp names another.`,fix:`Remove preSignUp, or remove ${s} and do its work in your own funct\
ion.`,place:o.at.key(),related:[{...a,note:"the other function"}]}}};var UI=/(?:^|-)(?:prod|prd|production|live)(?:-|$)/,av={code:"production-pool-unprotected",severity:"warning",title:"The pool of production can be deleted",why:"\
Without deletion protection a terraform destroy, or a change that replaces the pool, deletes every user. Users cannot be brought back.",source:"https://docs.aws\
.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",*check({federation:{userPool:e,stackName:t,environment:i}}){let o=i??t;e.
kind!=="created"||e.deletionProtection||!UI.test(o)||(yield{message:`deletionProtection is false in ${b(o)}.`,fix:"Remove deletionProtection: false there. In a \
base that other environments share, write it into their patches.",place:e.at.value("deletionProtection")})}};var lv="aws.cognito.signin.user.admin",cv={code:"provider-attribute-open-to-users",severity:"warning",title:"Users can overwrite what a provider says of them",why:"\
A client must be able to write a mapped attribute, or Cognito cannot fill it. Anyone who gets a token with the scope aws.cognito.signin.user.admin from that cli\
ent, as every sign-in by authFlows gives it, can then write the attribute by UpdateUserAttributes. An app that reads a role from it gives the role to anybody.",
source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{accountLinking:e,appClients:t,identityProviders:i}}){
let o=(e?.providers??[]).map(({subjectAttribute:s})=>s);for(let{key:s,scopes:a,authFlows:n,writeAttributes:r,at:d}of t){let l=a.indexOf(lv);if(!(l===-1&&n.length===
0))for(let p of r??[]){if(!p.startsWith(Re)||o.includes(p))continue;let m=i.filter(({attributeMapping:h})=>Object.hasOwn(h,p)),[u]=m;u!==void 0&&(yield{message:`${m.
map(({name:h})=>b(h)).join(", ")} fills ${b(p)}, and the users of the client ${b(s)} can overwrite it.`,fix:`Take ${lv} out of the client's scopes and remove it\
s authFlows. Where the client needs them, let the app take roles from groups or from a pre token generation function, never from ${b(p)}, and accept the warning\
 with that reason.`,place:l===-1?d.key("authFlows"):d.to("scopes").value(l),related:[{...u.at.to("attributeMapping").key(p),note:`${u.name} fills it`}]})}}}};var dv={code:"provider-billed-as-enterprise",severity:"info",title:"Users of OpenID Connect and SAML are billed at the enterprise rate",why:"AWS bills users who\
 come through OpenID Connect or SAML apart from others: 50 a month are free in place of 10,000. A native user who is linked to such a provider counts among them\
, also when signing in natively.",source:"https://aws.amazon.com/cognito/pricing/",*check({federation:{identityProviders:e,accountLinking:t}}){let i=e.filter(({
preset:{type:a}})=>a==="oidc"||a==="saml"),[o]=i;if(o===void 0)return;let s=i.some(({name:a})=>t?.providers.some(n=>n.name===a)===!0);yield{message:`Everyone wh\
o signs in through ${ee(i.map(({name:a})=>b(a)),"or")} counts as an enterprise user${s?", and so does every native user who is linked":""}.`,place:o.at.key()}}};var uv={code:"provider-in-no-client",severity:"warning",title:"No app client lets people in through this provider",why:'A sign-in names a client and a provider,\
 and Cognito answers "Login option is not available" unless the client lists the provider.',source:"https://docs.aws.amazon.com/cognito/latest/developerguide/us\
er-pool-settings-client-apps.html",*check({federation:e}){let{identityProviders:t,appClients:i}=e;if(i.length!==0)for(let{name:o,adopted:s,at:a}of t){let n=r=>(r.
flows.length>0||$e(r,"flows"))&&($e(r,"identityProviders")?s!==void 0:r.identityProviders.includes(o));i.some(n)||(yield{message:`No app client with hosted sign\
-in lists ${b(o)}.`,fix:`Add ${b(o)} to the identityProviders of the clients that it is for.`,place:a.key()})}}};var fv={code:"provider-names-differ-only-in-case",severity:"error",title:"Two providers have the same name but for case",why:"A case-insensitive pool lower-case\
s the provider name in a federated user name, so the two could not be told apart.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-c\
ase-sensitivity.html",*check({federation:e}){let t=new Map;for(let i of e.identityProviders){let{name:o,at:s}=i,a=t.get(o.toLowerCase());if(a===void 0){t.set(o.
toLowerCase(),i);continue}yield{message:`${b(o)} and ${b(a.name)} differ only in case.`,fix:"Rename the one that is not in use yet: a renamed provider loses its\
 users and links.",place:s.key(),related:[{...a.at.key(),note:`${b(a.name)} is declared here`}]}}}};var pv={code:"provider-pending",severity:"info",title:"A provider is pending and is left out",why:"The provider's side is not ready yet. Its sheet is written fo\
r its admin; the pool, the clients that list it and linking do without it until pending is taken out. It is easily forgotten.",source:"https://docs.aws.amazon.c\
om/cognito/latest/developerguide/cognito-user-pools-identity-provider.html",*check({federation:{pendingProviders:e,appClients:t}}){for(let{name:i,at:o}of e){let s=t.
filter(({listedProviders:a,identityProviders:n,externalProviders:r})=>a.includes(i)&&n.length+r.length===0).map(({key:a})=>b(a));yield{message:[`${b(i)} is not \
made, and no app client and no linking knows it.`,...s.length===0?[]:[`Nobody can sign in through ${ee(s,"and")} until then.`]].join(" "),fix:"Send its sheet, w\
hich handoff writes, to its admin. Write what comes back, and remove pending.",place:o.key("pending")}}}};var mv={code:"provider-version-unsupported",severity:"error",title:"No version that the constraint admits is supported",why:"The generated configuration uses ar\
guments that older versions of the AWS provider lack, and cannot know what the next major version changes.",source:"https://registry.terraform.io/providers/hash\
icorp/aws/latest/docs",*check({federation:e}){let{awsProviderVersion:t}=e.terraform;Qa(t)||(yield{message:`${b(t)} admits no version of the AWS provider within ${ni}\
.`,fix:`Write awsProviderVersion: ${b(ni)}, or a part of it.`,edit:Be(e.terraform.at.value("awsProviderVersion"),ni),place:e.terraform.at.value("awsProviderVers\
ion")})}};var hv={code:"provider-version-untested",severity:"warning",title:"The constraint admits versions that are not supported",why:"Terraform uses the newest version\
 that a constraint admits, or the one in the lock file. One that is not supported may refuse the generated configuration.",source:"https://developer.hashicorp.c\
om/terraform/language/expressions/version-constraints",*check({federation:e}){let{awsProviderVersion:t}=e.terraform,i=by(t);i===void 0||!Qa(t)||(yield{message:`${b(
t)} admits version ${i.join(".")} of the AWS provider as well; supported is ${ni}.`,fix:`Write awsProviderVersion: ${b(ni)}, or a part of it.`,edit:Be(e.terraform.
at.value("awsProviderVersion"),ni),place:e.terraform.at.value("awsProviderVersion")})}};var yv={code:"provider-without-secret",severity:"warning",title:"Nothing authenticates Cognito to this provider",why:"Cognito sends no client_secret then, and a\
nyone who reaches the proxy can have its client assertion signed. Where the proxy checks a secret that is shared only with Cognito, as the one of AWS does, no o\
ne else can.",source:"https://github.com/aws-samples/cognito-external-idp-proxy",*check({federation:e}){for(let t of e.identityProviders)t.type!=="oidc"||t.clientSecret!==
"none"||(yield{message:`The token endpoint of ${b(t.name)} gets no client_secret.`,fix:"Have the proxy check a secret, and name where it lives. If it is protect\
ed in another way, accept this warning with the reason.",place:t.at.value("clientSecret")})}};var gv={code:"published-name-shared",severity:"warning",title:"Two stacks publish under one name",why:"An account has one parameter and one secret of a name in \
a Region. The second stack would stop halfway through its first apply. Stacks of different accounts may share a name: terraform.allowedAccountIds or assumeRole \
says which account each is of.",source:"https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",*check({federation:e,stacks:t}){let{
publish:i}=e;for(let{name:o,byName:s,placeOf:a,what:n}of[{name:i?.parameterPrefix,byName:t.byPublishedPrefix,placeOf:FI,what:"parameters"},{name:i?.clientSecrets?.
name,byName:t.byPublishedSecrets,placeOf:jI,what:"secrets"}]){let r=a(e),d=gn(e,s.get(Ja(e,o)??"")??[],a,`the ${n}`);d===void 0||r===void 0||(yield{message:`${d.
names} publish their ${n} under the same name in one Region.`,fix:"Give each stack a name of its own. Environments of one spec write theirs under publish of the\
 environment. If the stacks are of different accounts, write the account of each under terraform.allowedAccountIds.",place:r,related:d.related})}}};function FI({
publish:e}){return e?.at.to("ssm").value("prefix")}function jI({publish:e}){return e?.at.to("clientSecrets").value("secretsManager")}var vv={code:"recovery-by-second-factor",severity:"error",title:"Accounts are recovered through the second factor",why:"Cognito never sends both codes, of the s\
econd factor and of a forgotten password, to the same place. It refuses a pool with MFA by email whose accounts are recovered by email alone, and one with MFA b\
y text message whose accounts are recovered by text message.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html",*check({
federation:e}){let{userPool:t}=e;if(t.kind!=="created")return;let{accountRecovery:i,mfa:o,at:s}=t;if(o.mode==="off"||i==="admin_only")return;let a=o.methods.includes(
"email")&&!i.includes("phone_number"),n=o.methods.includes("sms")&&i.includes("phone_number");!a&&!n||(yield{message:a?`Accounts are recovered only by email${s.
has("accountRecovery")?"":" by default"}, and email is a second factor.`:"Accounts are recovered by text message, and sms is a second factor.",fix:a&&!o.methods.
includes("sms")?"Write accountRecovery: [email, phone_number].":n&&!o.methods.includes("email")?"Write accountRecovery: [email].":"Write accountRecovery: admin_\
only.",place:s.value("accountRecovery"),related:[{...s.to("mfa").value("methods"),note:"the second factors"}]})}};var bv=["about","blob","data","file","filesystem","ftp","javascript","mailto","vbscript","view-source","ws","wss"],qI=["localhost","127.0.0.1","[::1]"],Jd={words:"\
holds white space or invisible characters",fix:"Percent-encode or remove them."},Hd={words:"has a fragment, which no redirect may have",fix:"Remove it from the \
# on."},wv={words:"holds a wildcard, but URLs are compared byte for byte",fix:"List each URL."},VI={words:"holds two addresses",fix:"Write each as an entry of i\
ts own."};function al(e){if(!Yd(e)||e==="")return Jd;let[,t,i]=/^([A-Za-z][A-Za-z0-9+.-]*):(\/?)/.exec(e)??[];if(t!==void 0&&bv.includes(t.toLowerCase()))return Sv(
t);if(t===void 0||i==="")return{words:"is not an absolute URL",fix:"Write the whole URL, such as https://app.example.com/callback."};if(t!==t.toLowerCase())return{
words:"has a scheme in upper case",fix:`Write ${t.toLowerCase()} in lower case.`,meant:Gd(e,t.toLowerCase())};if(e.includes("#"))return{...Hd,meant:e.replace(/#.*$/s,
"")};if(Nd(e))return VI;if(Av(e))return wv;if(t==="https"||t==="http")return zI(e,t);let o=Fe(t,["https","http"]);return o===void 0?void 0:{words:`uses the sche\
me ${t}`,fix:`Write ${o}.`,meant:Gd(e,o)}}function kv(e,t){let i=WI(e);return i!==void 0?{...i,part:"prefix"}:Yd(t)?t.includes("#")?{...Hd,part:"suffix"}:void 0:
{...Jd,part:"suffix"}}function WI(e){if(!Yd(e))return Jd;let t=/^([A-Za-z][A-Za-z0-9+.-]*):/.exec(e)?.[1];return t!==void 0&&bv.includes(t.toLowerCase())?Sv(t):
/^[A-Za-z]+:\/\/[^/?]+[/?]/.test(e)?al(e):e.includes("#")?Hd:Av(e)?wv:void 0}function Yd(e){return/^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u.test(e)}function Av(e){return/^[^?]*\*/.
test(e)}function Gd(e,t){return t+e.slice(e.indexOf(":"))}function Sv(e){return{words:`uses ${e}, which is no scheme of an app`,fix:"Use https, or a scheme of y\
our own."}}function zI(e,t){let i=/^https?:\/\/([^/?\\]+)/.exec(e)?.[1],o=URL.canParse(e)?new URL(e):void 0;if(i===void 0||o===void 0)return{words:"is not a URL\
 with a host",fix:`Write ${t}:// and the host.`};if(i.includes("@"))return{words:"has an @ before the host",fix:"Remove the text before the host."};if(t==="http"&&
!qI.includes(o.hostname))return{words:"uses http, which Cognito accepts only for localhost, 127.0.0.1 and [::1]",fix:"Use https.",meant:Gd(e,"https")}}var Pv={code:"redirect-url-malformed",severity:"error",title:"Cognito does not accept a redirect URL",why:"Cognito sends tokens and codes to these URLs and comp\
ares them byte for byte. It accepts https, http for the machine itself, and schemes of apps; no fragment and no wildcard. Terraform checks none of this.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{callbackUrls:t,logoutUrls:i,
defaultRedirectUri:o,at:s}of e.appClients){let a=[...t.map((n,r)=>({url:n,list:t,written:s.to("callbackUrls").to(r)})),...i.map((n,r)=>({url:n,list:i,written:s.
to("logoutUrls").to(r)})),{url:o,list:void 0,written:s.to("defaultRedirectUri")}];for(let{url:n,list:r,written:d}of a){if(n===void 0)continue;if(typeof n!="stri\
ng"){yield*KI(n,p=>d.value(p));continue}let l=al(n);l===void 0||Tt(n)||(yield{message:`${b(n,100)} ${l.words}.`,fix:l.fix,...BI(l.meant,r,t,d.value()),place:d.value()})}}}};
function BI(e,t,i,o){return e===void 0||al(e)!==void 0?{}:t?.includes(e)===!0?{fix:`Remove it: ${b(e,100)} is listed already.`,edit:be(o)}:t===void 0&&!i.includes(
e)?{}:{edit:Be(o,e)}}function*KI({prefix:e,suffix:t},i){let o=kv(e,t);if(o===void 0||Tt(e))return;let{part:s,words:a,fix:n}=o;yield{message:`The ${s} ${b(s==="p\
refix"?e:t,100)} ${a}.`,fix:n,place:i(s)}}var xv={code:"redirect-url-repeated",severity:"error",title:"A redirect URL is listed twice",why:"Cognito keeps each URL once, so one of the two does nothing. M\
ost often another URL was meant.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){
for(let t of e.appClients){yield*GI(t);for(let i of[JI(t),Zd(t,"logoutUrls",t.logoutUrls)]){let o=new Map;for(let s of i){let a=o.get(ro(s.url));if(a===void 0){
o.set(ro(s.url),s);continue}yield{...HI(s,a),place:s.place,related:[{...a.place,note:"first written here"}]}}}}}};function*GI({at:e,callbackUrls:t,downstreamPools:i}){
for(let[o,s]of t.entries()){let a=i.find(({redirectUris:n})=>n.some(r=>ro(r)===ro(s)));a!==void 0&&(yield{message:`The pool ${b(a.stackName)} adds this URL by i\
ts upstream. In callbackUrls it would be treated as an app's own.`,fix:"Remove it from callbackUrls.",edit:be(e.to("callbackUrls").value(o)),place:e.to("callbac\
kUrls").value(o)})}}function JI(e){let{callbackUrls:t,albHosts:i}=e;return[...Zd(e,"callbackUrls",t),...Zd(e,"albHosts",i.map(Md))]}function Zd({at:e},t,i){return i.
map((o,s)=>({list:t,place:e.to(t).value(s),url:o}))}function HI({list:e},t){return e!=="albHosts"?{message:`The same URL is in ${e} already.`,fix:"Remove it, or\
 write the URL that was meant."}:t.list==="albHosts"?{message:"The same host is in albHosts already.",fix:"Remove it, or write the host that was meant."}:{message:"\
The callback URL of this host is in callbackUrls already, where it would be treated as an app's own.",fix:"Remove it from callbackUrls: albHosts adds it.",edit:be(
t.place)}}var Xd=["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-\
southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-cen\
tral-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","s\
a-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-so\
uth-1","us-west-1","us-west-2"],Iv=["ap-southeast-6"];var Rv={code:"region-needs-newer-provider",severity:"error",title:"The AWS provider may be too old for this Region",why:'Version 5 of the AWS provider checks th\
e Region against a list that ends before the youngest ones, and refuses them with "invalid AWS Region".',source:"https://registry.terraform.io/providers/hashico\
rp/aws/latest/docs#skip_region_validation-1",*check({federation:{region:e,terraform:t,at:i}}){let{awsProviderVersion:o}=t;!Iv.includes(e)||!ao(o)||(yield{message:`${e}\
 needs version 6 of the AWS provider, and awsProviderVersion ${b(o)} admits version 5.`,fix:'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform.',place:i.
value("region"),related:t.at.has("awsProviderVersion")?[{...t.at.value("awsProviderVersion"),note:"this admits version 5"}]:[]})}};var Ov={code:"region-unknown",severity:"error",title:"A Region does not exist",why:"The AWS provider of Terraform refuses a Region that it does not know, and so\
 does the S3 backend.",source:"https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html",*check({federation:e}){let{region:t,terraform:i,at:o}=e,s=[{
region:t,place:o.value("region")},...i.backend.type==="s3"?[{region:i.backend.settings.region,place:o.to("terraform").to("backend").to("s3").value("region")}]:[]];
for(let{region:a,place:n}of s){if(Xd.includes(a))continue;let r=Fe(a,Xd);yield{message:`${b(a)} is not a Region of AWS.`,fix:r===void 0?"Write the code of a Reg\
ion, such as eu-central-1.":`Write ${b(r)}.`,...r===void 0?{}:{edit:{kind:"replace",place:n,text:r}},place:n}}}};var Tv={code:"replaces-without-adopted-pool",severity:"error",title:"There is no function to replace",why:"replaces names the pre sign-up function of a pool tha\
t exists already. A pool that the stack makes has none, and of one that is only referred to the trigger stays as it is.",source:"https://docs.aws.amazon.com/cog\
nito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html",*check({federation:{accountLinking:e,userPool:t}}){if(e?.replaces===void 0||t.kind==="ad\
opted")return;let i=e.at.value("replaces");yield{message:t.kind==="created"?"The stack makes the pool.":"The pool is referred to, and not adopted.",fix:"Remove \
replaces.",edit:be(i),place:i}}};var Cv={code:"required-attribute-not-mapped",severity:"error",title:"A provider does not fill a required attribute",why:'Cognito refuses a federated sign-in tha\
t leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let t of e.identityProviders){let{name:i,preset:o,attributeMapping:s,
at:a}=t;for(let[n,r]of Sr(e.userPool).entries()){if(Object.hasOwn(s,r)||r==="email"&&o.emailRequired==="must-not")continue;let d=o.attributeMapping[r],l=d===void 0||
t.type==="saml"?void 0:co(o,t.scopes,d);yield{message:`${b(i)} does not map ${r}, which every user of the pool must have.`,fix:l===void 0?`Add ${r}, with the na\
me of the provider's claim, to attributeMapping.`:`Add ${l} to scopes: then the preset ${o.name} maps it.`,place:a.to("attributeMapping").value(r),related:[{...e.
userPool.at.to("requiredAttributes").value(n),note:`${r} is required here`}]}}}}};var YI={always:void 0,unknown:void 0,firstConsent:"sends only when a person allows the app for the first time",notAlways:"does not send for everyone",never:"nev\
er sends"},$v={code:"required-claim-not-always-sent",severity:"warning",title:"An attribute that users need is filled from a claim that does not always come",why:'\
Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". A claim that comes once is lost for good where the first\
 attempt fails or the user is deleted: the person must revoke the app at the vendor. Which attributes are required cannot be changed later.',source:"https://git\
hub.com/aws-amplify/amplify-swift/issues/3999",*check({federation:e}){for(let{name:t,preset:i,attributeMapping:o,at:s}of e.identityProviders)for(let{attribute:a,
required:n,place:r}of ZI(e.userPool)){let d=Object.hasOwn(o,a)?o[a]:void 0,l=d===void 0?void 0:YI[Vd(i,d)?.sent??"unknown"];d===void 0||l===void 0||a==="email"&&
i.emailRequired==="must-not"||(yield{message:`${b(t)} fills ${a} from ${b(d)}, which ${i.title} ${l}.`,fix:n?`Take ${a} out of requiredAttributes before the poo\
l is made. Where the pool requires it already, tell support how to help people without it, and accept this warning with the reason.`:`People without ${a} cannot\
 sign in by it later. Accept this warning with the reason where that is fine.`,place:s.to("attributeMapping").value(a),related:[{...r,note:n?`${a} is required h\
ere`:`users sign in by ${a}`}]})}}};function ZI(e){if(e.kind!=="created")return[];let t=["requiredAttributes","signInWith","aliases"].flatMap(i=>e[i].map((o,s)=>({
attribute:o,required:i==="requiredAttributes",place:e.at.to(i).value(s)})));return t.filter(({attribute:i},o)=>t.findIndex(s=>s.attribute===i)===o)}var _v={code:"required-claim-scope-missing",severity:"error",title:"A required attribute is filled from a claim that is not asked for",why:'Cognito refuses a fe\
derated sign-in that leaves a required attribute empty, with "attributes required". Most providers send a claim only for its scope.',source:"https://openid.net/\
specs/openid-connect-core-1_0.html#ScopeClaims",*check({federation:e}){for(let{attribute:t,scope:i,required:o,place:s,scopesPlace:a,message:n}of il(e))o&&(yield{
message:n,fix:`Add ${i} to scopes.`,edit:Ut(a,i),place:s,related:[{...e.userPool.at.value("requiredAttributes"),note:`${t} is required here`}]})}};var Nv={code:"required-email-never-sent",severity:"error",title:"The pool requires an email that the vendor never sends",why:'Cognito refuses a federated sign-i\
n that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',source:"https://docs.idura.app/ver\
ify/integrations/aws-cognito",*check({federation:e}){let t=Sr(e.userPool);if(t.includes("email")&&!e.identityProviders.some(({preset:i})=>i.emailRequired==="mus\
t"))for(let{name:i,preset:o,at:s}of e.identityProviders)o.emailRequired==="must-not"&&(yield{message:`${o.title} never sends an email, so no one could sign in t\
hrough ${b(i)}.`,fix:"Take email out of requiredAttributes before the pool is made. For a pool that exists and requires it, use another pool.",place:e.userPool.
at.to("requiredAttributes").value(t.indexOf("email")),related:[{...s.key(),note:`${i} has the preset ${o.name}`}]})}};var XI=_i.flatMap(e=>"providerName"in e?[e.providerName]:[]),Ev={code:"reserved-provider-name",severity:"error",title:"The name of a provider is reserved",why:"\
COGNITO stands for native users wherever Cognito accepts a provider name. A name that begins with that of a social type is refused when the provider is made.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.
identityProviders){let s=o.key();if(t.toUpperCase()==="COGNITO"&&(yield{message:`${b(t)} stands for the native users of the pool.`,fix:"Choose another name.",place:s}),
i.type!=="oidc"&&i.type!=="saml")continue;let a=XI.find(n=>t.toLowerCase().startsWith(n.toLowerCase()));a!==void 0&&(yield{message:`Cognito keeps names that beg\
in with ${b(a)}, in any casing, for its own provider type ${a}; ${b(t)} is of type ${i.type.toUpperCase()}.`,fix:`Put another word first, such as ${b(`My${a}`)}\
.`,place:s})}}};var Lv={code:"reserved-tag-key",severity:"error",title:"The key of a tag is reserved",why:"AWS refuses tags whose key begins with aws:. A tag called __proto__ w\
ould be lost on its way through CDKTF.",source:"https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",*check({federation:{tags:e,
at:t}}){for(let i of Object.keys(e)){let o=t.to("tags").key(i);i.toLowerCase().startsWith("aws:")&&(yield{message:`${b(i)} begins with "aws:", which AWS keeps f\
or its own tags.`,fix:"Choose another prefix.",place:o}),i==="__proto__"&&(yield{message:`CDKTF would drop the tag ${b(i)}: JavaScript has another meaning for t\
his name.`,fix:"Choose another key.",place:o})}}};var Dv=["count","depends_on","for_each","lifecycle","locals","providers","source","version"],Mv={code:"reserved-variable-name",severity:"error",title:"Terraform\
 keeps this variable name for itself",why:"Terraform refuses a configuration that declares a variable under one of the names of its own module arguments.",source:"\
https://developer.hashicorp.com/terraform/language/values/variables",*check({federation:e}){for(let{owner:t,what:i,at:o,reference:s}of Ii(e))s.kind!=="variable"||
!Dv.includes(s.name)||(yield{message:`No variable can be called ${b(s.name)}. Reserved are ${ee(Dv,"and")}.`,fix:`Call it ${b(`${Mt(t)}_${i.toLowerCase().replaceAll(
" ","_")}`)}, for example.`,place:o.value("variable")})}};var Uv={code:"retired-scope",severity:"error",title:"The vendor has retired this scope",why:"A scope that a vendor no longer knows is refused or ignored, so cla\
ims such as roles never arrive.",source:"https://docs.descope.com/identity-federation/applications/oidc-apps",*check({federation:e}){for(let{preset:t,scopes:i,at:o}of e.
identityProviders.filter(ri)){let{title:s,retiredScopes:a}=t;for(let[n,r]of i.entries())Object.hasOwn(a,r)&&(yield{message:`${s} no longer accepts the scope ${b(
r)}.`,...Ir(o.to("scopes").value(n),i,a[r]??""),place:o.to("scopes").value(n)})}}};var Fv={code:"rotation-without-auth-flow",severity:"error",title:"Refresh tokens cannot rotate in a client without authFlows",why:"Rotation excludes the flow RE\
FRESH_TOKEN_AUTH, and a client without any flow gets AWS's own list, which holds it. So the list must name another one.",source:"https://docs.aws.amazon.com/cog\
nito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html",*check({federation:e}){for(let t of e.appClients){let{authFlows:i,refreshTokenRotation:o,
at:s}=t;$e(t,"authFlows")||o===void 0||o==="off"||i.length>0||(yield{message:"Without authFlows AWS allows its own list of flows, with REFRESH_TOKEN_AUTH among \
them, which rotation excludes.",fix:"Name the flows that the app uses. For an app that uses only the sign-in pages, authFlows: [custom] opens nothing, as long a\
s the pool has no trigger that defines challenges.",place:s.value("authFlows"),related:[{...s.key("refreshTokenRotation"),note:"refresh tokens rotate"}]})}}};var Qd=["http://schemas.xmlsoap.org/ws/2005/05/identity/claims/","http://schemas.microsoft.com/ws/2008/06/identity/claims/","http://schemas.microsoft.com/identi\
ty/claims/","http://schemas.xmlsoap.org/claims/"],QI=/^https:\/\/(?:login\.microsoftonline\.com|login\.microsoftonline\.us|sts\.windows\.net)\//,jv={code:"saml-\
claim-misspelt",severity:"warning",title:"A SAML attribute is unlike those of the provider",why:"Cognito compares the names of SAML attributes letter by letter.\
 One that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.",source:"https://learn.microsoft.com/en-us/entra\
/identity-platform/saml-claims-customization",*check({federation:e}){for(let t of e.identityProviders){if(t.type!=="saml")continue;let{attributeMapping:i,metadata:o,
at:s}=t,a=o?.kind==="url"&&typeof o.url=="string"&&QI.test(o.url);for(let[n,r]of Object.entries(i)){let d=s.to("attributeMapping").value(n),l=eR(r);l!==void 0?yield{
message:`${b(r,120)} is not quite ${b(l,120)}.`,fix:`Write ${b(l,120)}.`,edit:{kind:"replace",place:d,text:l},place:d}:a&&!r.includes(":")&&(yield{message:`${b(
n)} is filled from ${b(r)}; Microsoft Entra ID names its attributes by URL, such as ${Qd[0]}emailaddress.`,fix:`Write the name that the application's Attributes\
 & Claims page shows. Where the claim was renamed to ${b(r)} there, accept this warning with the reason.`,place:d})}}}};function eR(e){let t=e.lastIndexOf("/")+
1,i=e.slice(0,t);if(!/^https?:\/\//i.test(i)||i.length>100||Qd.includes(i))return;let o=Qd.find(s=>Po(s,i)<=3);return o===void 0?void 0:o+e.slice(t)}var qv={email:"email",phone:"phone_number"},Vv={code:"scope-attribute-unreadable",severity:"warning",title:"An app client asks for what it may not read",why:"Co\
gnito refuses tokens for a scope whose attributes the client may not read, or leaves the claims out. Either way the app does not get what it asks for.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html",*check({federation:e}){for(let t of e.appClients){let{
flows:i,scopes:o,readAttributes:s,at:a}=t;if(!$e(t,"scopes")&&!(i.length===0||s===void 0))for(let[n,r]of o.entries()){let d=Object.hasOwn(qv,r)?qv[r]:void 0;d===
void 0||s.includes(d)||(yield{message:`The scope ${r} is for ${b(d)}, which readAttributes leaves out.`,fix:`Add ${d} to readAttributes, or remove ${r} from sco\
pes.`,place:a.to("scopes").value(n),related:[{...a.key("readAttributes"),note:"what the client may read"}]})}}}};var tR=["email","phone","profile"],Wv={code:"scope-needs-openid",severity:"error",title:"A scope of an app client needs openid",why:"The scopes email, phone and\
 profile choose claims of the ID token. Cognito accepts them only together with openid.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/\
APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients){let o=t.filter(s=>tR.includes(s));o.length===0||t.includes(
"openid")||(yield{message:`${ee(o,"and")} ${o.length===1?"needs":"need"} openid next to ${o.length===1?"it":"them"}.`,fix:"Add openid.",edit:Ut(i.value("scopes"),
"openid"),place:i.value("scopes")})}}};var zv={code:"self-sign-up-in-invite-only-pool",severity:"warning",title:"Anyone may sign up in a pool that reads as invite-only",why:"whenNoMatch: reject keeps\
 strangers out who come through a provider. With selfSignUp: true the same strangers sign up natively, and are then linked.",source:"https://docs.aws.amazon.com\
/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html",*check({federation:e}){let{userPool:t,accountLinking:i}=e;t.kind!=="created"||!t.
selfSignUp||i?.whenNoMatch!=="reject"||(yield{message:"selfSignUp: true lets anyone register, which defeats whenNoMatch: reject.",fix:"Remove selfSignUp, or wri\
te whenNoMatch: createUser.",place:t.at.value("selfSignUp"),related:[{...i.at.value("whenNoMatch"),note:"this keeps strangers out"}]})}};var rR=["reference","issuer","domain","groups","resourceServers"],Bv={code:"setting-of-existing-pool",severity:"error",title:"A setting would not reach a pool t\
hat exists already",why:"Nothing of a pool that is referred to is managed: a setting that is written here would have no effect. Of an adopted pool the attribute\
s are managed all together or not at all.",source:"https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",*check({federation:e}){let{environment:t,
userPool:i}=e;if(i.kind!=="created"){if(i.kind==="adopted"){if(i.customAttributes===void 0||i.told.requiredAttributes!==void 0)return;yield{message:"customAttri\
butes of an adopted pool needs requiredAttributes: Terraform keeps both in one argument.",fix:"Write requiredAttributes as the pool has them; [] where it requir\
es none.",place:i.at.key("customAttributes")};return}for(let o of i.at.keys().filter(s=>!rR.includes(s)))yield{message:`${b(o)} is a setting of the pool, which \
is managed elsewhere.`,fix:[o==="caseSensitiveUsernames"?"Remove it.":o==="triggers"?"Attach the functions where the pool is managed. To manage the triggers her\
e, and nothing else of the pool, write adopt: <id of the pool> in place of reference, and take its lambda_config out of there.":"Remove it, and set it where the\
 pool is managed.",...t===void 0?[]:[`If other environments have pools of their own, write it there, or remove it here by userPool: { ${o}: null } in the enviro\
nment ${t}.`]].join(" "),edit:be(i.at.value(o)),place:i.at.key(o),related:[{...i.at.key("reference"),note:"the pool exists already"}]}}}};var Kv={code:"sign-in-started-beside-others",severity:"error",title:"An app client has a provider that starts sign-ins next to others than SAML",why:"Assertions\
 that no one asked for bring dangers that other sign-ins do not have. An app client that accepts them can have no providers but SAML's, and not the users of the\
 pool itself.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){let t=e.
identityProviders.filter(({type:o})=>o==="saml").map(({name:o})=>o),i=e.identityProviders.filter(o=>o.type==="saml"&&o.idpInit);for(let{key:o,identityProviders:s,
at:a}of e.appClients){let n=i.find(({name:d})=>s.includes(d)),r=s.filter(d=>!t.includes(d));n===void 0||r.length===0||(yield{message:`${b(o)} has ${b(n.name)}, \
whose idpInit is true, next to ${ee(r.map(d=>b(d)),"and")}.`,fix:`Give ${n.name} an app client of its own: write identityProviders there and here. Or remove idp\
Init.`,place:a.value("identityProviders"),related:[{...n.at.value("idpInit"),note:"sign-ins may start there"}]})}}};var Gv={code:"sign-in-started-by-provider",severity:"warning",title:"Sign-ins may start at the SAML provider",why:"Such an assertion answers no request, so noth\
ing ties it to the person at the browser: an attacker can sign someone in to the attacker's own account (login CSRF) and collect what is entered there.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html",*check({federation:e}){for(let t of e.identityProviders)
t.type!=="saml"||!t.idpInit||(yield{message:"Cognito accepts assertions that it did not ask for.",fix:"Remove idpInit, and give people a link that starts at Cog\
nito: an authorize URL with this identity_provider.",place:t.at.value("idpInit")})}};var Jv={code:"sign-in-with-and-aliases",severity:"error",title:"signInWith and aliases exclude each other",why:"Cognito accepts username attributes or alias att\
ributes, never both. The choice cannot be changed later.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",
*check({federation:{userPool:e}}){!e.at.has("signInWith")||!e.at.has("aliases")||(yield{message:"signInWith makes people sign in without a user name; aliases ar\
e other ways to sign in next to a user name.",fix:"Keep signInWith where no one has a user name, else aliases.",place:e.at.key("aliases"),related:[{...e.at.key(
"signInWith"),note:"signInWith is here"}]})}};var Hv={code:"social-provider-misnamed",severity:"error",title:"A social provider has another name than its type",why:'Cognito accepts one name for each social \
provider and refuses every other when the provider is made: "Provider X cannot be of type Google". So a pool has one of each.',source:"https://docs.aws.amazon.c\
om/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html",*check({federation:e}){for(let{name:t,preset:i,at:o}of e.identityProviders)!("\
providerName"in i)||i.providerName===t||(yield{message:`${b(t)} is of type ${i.type}, for which Cognito accepts only the name ${b(i.providerName)}.`,fix:`Write ${i.
providerName} here and wherever the provider is named.`,place:o.key()})}};var Yv={code:"stack-name-taken",severity:"error",title:"Two specs give the same stack",why:"The second stack would overwrite the generated files of the first on\
e, and both would share one state.",source:"https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",*check({federation:e,stacks:t}){let[i,...o]=t.byName.
get(e.stackName)??[];if(i===void 0)return;let s=o.filter(a=>i.federation===e?a.companion:a.federation===e);for(let a of s)yield nR(a,i)}};function nR({federation:e},t){
return{message:`The stack "${e.stackName}" comes from ${t.federation.at.file} already.`,fix:"Give this spec another name.",place:e.at.value("name"),related:[{...t.
federation.at.value("name"),note:"the name is taken here"}]}}var Zv={code:"state-kept-locally",severity:"warning",title:"The state of a pool that is meant to last is kept in a local file",why:"The state holds the provider\
s' secrets in clear, and without it Terraform no longer knows what it made. A local file is on one machine, not encrypted, not locked and not shared.",source:"h\
ttps://developer.hashicorp.com/terraform/language/state/sensitive-data",*check({federation:e}){e.terraform.backend.type!=="local"||!eh(e.userPool)||(yield{message:`${iR[e.
userPool.kind]} ${e.terraform.at.has("backend")?"is kept in a local file":"is kept in a local file by default"}.`,fix:"Write a backend under terraform, such as \
s3 with useLockfile: true.",place:e.terraform.at.key("backend")})}},iR={created:"The pool is protected from deletion, but its state",adopted:"The pool was there\
 before this stack, but its state",referenced:"The pool was there before this stack, but the state of what is added to it"};var Xv={code:"state-not-encrypted",severity:"warning",title:"The state is not encrypted",why:"The state holds the providers' secrets in clear: the AWS provider \
has no other way to configure them.",source:"https://developer.hashicorp.com/terraform/language/backend/s3",*check({federation:e}){let{backend:t,at:i}=e.terraform;
t.type!=="s3"||t.settings.encrypt||(yield{message:"encrypt: false turns off the encryption that Terraform asks S3 for.",fix:"Remove the line: encryption is on b\
y default.",edit:be(i.to("backend").to("s3").value("encrypt")),place:i.to("backend").to("s3").value("encrypt")})}};var Qv={code:"state-shared",severity:"error",title:"Two stacks keep one state",why:"Terraform treats everything in a state as made by the stack: applying the se\
cond stack would change or delete what the first one has. Terraform's workspaces tell states apart as well; with s3, workspaceKeyPrefix says that they are meant\
.",source:"https://developer.hashicorp.com/terraform/language/state",*check({federation:e,stacks:t}){let i=is(e);if(i===void 0)return;let o=t.byState.get(i.address)??
[],s=gn(e,o,a=>is(a)?.place,"the state");s!==void 0&&(yield{message:`${s.names} keep their state in the same place.`,fix:"Give each stack a place of its own. En\
vironments of one spec write theirs under terraform.backend of the environment.",place:i.place,related:s.related})}};var eb={code:"subject-attribute-must-exist",severity:"info",title:"The pool must have the attribute for the raw subject already",why:"Terraform does not change \
the attributes of an adopted pool, so it cannot add the one in which linking keeps the provider's raw subject. The plan fails until the pool has it.",source:"ht\
tps://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html",*check({federation:e}){if(e.userPool.kind!=="adopted"||e.
accountLinking===void 0||e.userPool.customAttributes!==void 0||e.accountLinking.whenNoMatch==="createNative")return;let t=[...new Set(e.accountLinking.providers.
map(({subjectAttribute:i})=>i))];for(let i of t){let o=i.slice(Re.length);yield{message:`Linking keeps the raw subject in ${b(i)}.`,fix:`If the pool lacks it, a\
dd ${b(o)} once as a mutable string: aws cognito-idp add-custom-attributes, or in the console under Sign-up. Or map the subject into another mutable string attr\
ibute that the pool has.`,place:e.userPool.at.value("adopt")}}}};var rb={code:"subject-attribute-undeclared",severity:"error",title:"The attribute for the raw subject is not declared",why:"Linking keeps the provider's raw sub\
ject in a custom attribute, and no attribute is ever taken out of a pool again: AWS refuses it. The spec therefore names the attribute, which stays when linking\
 goes.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:{userPool:e,identityProviders:t,
accountLinking:i}}){if(e.kind==="referenced"||e.customAttributes===void 0)return;let{customAttributes:o}=e,s=(i?.providers??[]).filter(({name:n})=>t.some(r=>r.name===
n)),a=[...new Set(s.map(({subjectAttribute:n})=>n.slice(Re.length)))].filter(n=>!o.some(r=>r.name===n));if(a.length!==0){if(!e.at.has("customAttributes")){let n=`\
customAttributes: { ${a.map(eu).join(", ")} }`;yield{message:tb(a),fix:`Add to userPool: ${n}.`,edit:{kind:"insert",place:e.at.value(),text:n},place:e.at.key()};
return}for(let n of a)yield{message:tb([n]),fix:`Add to userPool.customAttributes: ${eu(n)}.`,edit:{kind:"insert",place:e.at.value("customAttributes"),text:eu(n)},
place:e.at.key("customAttributes")}}}};function tb(e){let t=e.map(i=>b(Re+i));return`Linking keeps the raw subject in ${ee(t,"and")}, which the pool does not ha\
ve.`}function eu(e){return`${/^[a-z]\w*$/i.test(e)?e:JSON.stringify(e)}: { type: string }`}var nb={code:"subject-attribute-unfit",severity:"error",title:"The attribute for the raw subject cannot carry it",why:"Cognito lower-cases the subject in the us\
er name of a case-insensitive pool. Linking therefore keeps the subject as the provider sent it in a custom attribute; a link made with anything else never sign\
s in again.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html",*check({federation:e}){let t=new Set;for(let{name:i,
subjectAttribute:o}of e.accountLinking?.providers??[]){let s=e.identityProviders.find(d=>d.name===i);if(s===void 0)continue;let a=fr(e.userPool).find(d=>Re+d.name===
o);a!==void 0&&!za(a)&&!t.has(a.name)&&(t.add(a.name),yield{message:`Linking keeps the raw subject in ${b(o)}, which is not a mutable string for 255 characters \
and more.`,fix:"Declare it as { type: string, maxLength: 2048 }. If it exists in the pool already, map the subject into another attribute of that kind.",place:e.
userPool.at.to("customAttributes").value(a.name)});let n=s.attributeMapping[o],r=s.attributeMapping.username;s.type==="saml"||n===void 0||n===r||(yield{message:`\
Linking keeps the raw subject in ${b(o)}, but here it is filled from ${b(n)} instead of ${b(r??"sub")}.`,fix:`Map ${b(n)} into another attribute, and leave ${b(
o)} to linking.`,place:s.at.to("attributeMapping").value(o)})}}};var ib={code:"tag-keys-differ-only-in-case",severity:"error",title:"Two tags have the same key but for case",why:"IAM treats tag keys that differ only in case a\
s the same key and refuses to make the linking function's role.",source:"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html",*check({federation:{tags:e,
preSignUpFunction:t,at:i}}){if(t===void 0)return;let o=new Map;for(let s of Object.keys(e).sort(ze)){let a=o.get(s.toLowerCase());if(a===void 0){o.set(s.toLowerCase(),
s);continue}yield{message:`${b(s)} and ${b(a)} differ only in case.`,fix:"Remove one of them.",place:i.to("tags").key(s),related:[{...i.to("tags").key(a),note:`${b(
a)} is here`}]}}}};var oR=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,ob={code:"tag-refused-by-iam",severity:"warning",title:"IAM refuses a tag",why:"The tags of a spec go on every resource.\
 Cognito accepts any text, but neither the role of the linking function nor an OIDC provider of IAM can be made with such a tag: apply stops halfway.",source:"h\
ttps://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html",*check({federation:e}){let{tags:t,preSignUpFunction:i}=e;if(!(i===void 0&&ei(e).length===0))for(let[
o,s]of Object.entries(t)){let a=e.at.to("tags");for(let[n,r,d]of[[o,"key",a.key(o)],[s,"value",a.value(o)]])oR.test(n)||(yield{message:`The ${r} ${b(n)} holds a\
 character that IAM does not accept in tags.`,fix:"Use letters, digits, spaces and _ . : / = + - @ only.",place:d})}}};var sb={code:"template-in-backend",severity:"error",title:"A backend setting holds the start of a Terraform expression",why:"Terraform reads the backend before \
it evaluates anything, and refuses an expression there. A spec holds no expressions anyway.",source:"https://developer.hashicorp.com/terraform/language/backend",
*check({federation:e}){for(let{text:t,place:i}of e.terraform.at.to("backend").texts()){let o=/[$%]\{/.exec(t)?.[0];o!==void 0&&(yield{message:`${b(t)} holds ${b(
o)}. Terraform evaluates nothing in a backend.`,fix:"Write the value itself. With environments, write each environment's own.",place:i})}}};var sR=86400,ab={code:"temporary-password-validity-out-of-range",severity:"error",title:"A temporary password cannot work for this long",why:"Cognito counts the\
 validity of an invitation's password in whole days, from 1 to 365.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Pas\
swordPolicyType.html",*check({federation:e}){let{userPool:t}=e,i=Fr(t);if(i===void 0)return;let{count:o,unit:s}=i.passwordPolicy.temporaryPasswordValidity,a=ii(
{count:o,unit:s})/sR;Number.isInteger(a)&&a>=1&&a<=365||(yield{message:`${o}${s} is not a number of whole days from 1d to 365d.`,fix:"Write whole days, such as \
7d.",place:t.at.to("passwordPolicy").value("temporaryPasswordValidity")})}};var lb={code:"terraform-address-taken",severity:"error",title:"Two names give the same Terraform address",why:"Addresses are made from names in lower case, with\
 underscores for dots and hyphens. Two resources cannot share one: the second would replace the first.",source:"https://developer.hashicorp.com/terraform/cli/st\
ate/resource-addressing",*check({federation:e}){for(let t of Na)yield*aR(t,Ea(e,t))}};function*aR(e,t){let i=new Map;for(let{name:o,written:s}of t){if(s===void 0)
continue;let{name:a,place:n}=s,r=i.get(o);if(r===void 0){i.set(o,s);continue}e==="aws_cognito_identity_provider"&&r.name.toLowerCase()===a.toLowerCase()||(yield{
message:`${b(a)} and ${b(r.name)} both give ${e}.${o}.`,fix:"Rename the one that is not in use yet.",place:n,related:[{...r.place,note:`${b(r.name)} gives the s\
ame address`}]})}}var cb={code:"text-not-in-normal-form",severity:"error",title:"Terraform would change this text",why:"Terraform turns every text into Unicode normalization form\
 C. The value in AWS would look the same as in the spec and yet differ from it: a claim or URL would no longer be found.",source:"https://developer.hashicorp.co\
m/terraform/language/expressions/strings",*check({federation:e}){for(let{text:t,place:i}of oo(e)){let o=t.normalize("NFC");t!==o&&(yield{message:`${b(t)} is not\
 in Unicode normalization form C.`,fix:`Write ${b(o)}, typed anew: the letters look the same, but accents belong to them.`,edit:Be(i,o),place:i})}}};var os=60,lR=3600,tu=86400,cR=[["access",5*os,tu,"5m to 1d"],["id",5*os,tu,"5m to 1d"],["refresh",lR,3650*tu,"1h to 3650d"],["authSession",3*os,15*os,"whole min\
utes from 3m to 15m"]],db={code:"token-validity-out-of-range",severity:"error",title:"A token works for longer or shorter than Cognito allows",why:"Cognito refu\
ses a client with such a validity. An access or ID token may not outlive the refresh token.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/lat\
est/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let{adopted:t,tokenValidity:i,at:o}of e.appClients){let s=a=>o.to("tokenValidity").value(
a);for(let[a,n,r,d]of cR){let l=ii(i[a]),p=a!=="authSession"||l%os===0;l>=n&&l<=r&&p||(yield{message:`${a} is ${ll(i[a])}; Cognito accepts ${d}.`,fix:`Choose a \
duration of ${d}.`,place:s(a)})}for(let a of["access","id"]){let n={adopted:t,at:o.to("tokenValidity")};$e(n,a)||$e(n,"refresh")||ii(i[a])<=ii(i.refresh)||(yield{
message:`The ${a} token works for ${ll(i[a])}, longer than the refresh token with ${ll(i.refresh)}.`,fix:`Write at most ${ll(i.refresh)} for ${a}, or a longer r\
efresh.`,place:s(a),related:[{...s("refresh"),note:"the refresh token"}]})}}}};function ll({count:e,unit:t}){return`${e}${t}`}var ub=100,fb={code:"too-many-callback-urls",severity:"error",title:"An app client has too many callback URLs",why:"Cognito accepts at most 100 callback URLs fo\
r a client. Each host of a load balancer adds one, and so does each domain of a pool that has this client as its upstream.",source:"https://docs.aws.amazon.com/\
cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html",*check({federation:e}){for(let t of e.appClients){let{callbackUrls:i,albHosts:o,at:s}=t,
a=Ha(t).length;if(a<=ub)continue;let n=[`${i.length} in callbackUrls`,...o.length>0?[`${o.length} of load balancers`]:[],...a>i.length+o.length?[`${a-i.length-o.
length} of pools of other stacks`]:[]];yield{message:`The client has ${a} callback URLs, ${ee(n,"and")}; Cognito accepts ${ub}.`,fix:"Share them out among sever\
al clients.",place:s.key(o.length>0?"albHosts":"callbackUrls")}}}};var pb={code:"too-many-custom-attributes",severity:"error",title:"The pool's schema would have too many attributes",why:"The schema of a pool has at most 50 ent\
ries: its custom attributes and the standard attributes that it requires. The one that carries the raw subject for linking is among them. An attribute can never\
 be removed.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html",*check({federation:e}){let{userPool:t}=e;
if(t.kind!=="created")return;let{customAttributes:i,requiredAttributes:o,at:s}=t,a=i.length+o.length;a<=Wa||(yield{message:`The schema would have ${a} entries; \
it has room for ${Wa}.`,fix:`Declare ${a-Wa} fewer under userPool.customAttributes.`,place:s.key("customAttributes"),related:[...o.length>0?[{...s.key("required\
Attributes"),note:"required attributes count as well"}]:[]]})}};var mb={code:"trigger-names-version",severity:"error",title:"A trigger names a version of its function",why:"Cognito takes the ARN of a function or of an alias.\
 A version number in it is refused, or the trigger fails each sign-in.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-wor\
king-with-lambda-triggers.html",*check({federation:e}){for(let{slot:t,functionArn:i,arnAt:o}of Pr(e.userPool)){if(typeof i!="string")continue;let{functionArn:s,
qualifier:a}=_a(i);a===void 0||!/^[0-9]+$/.test(a)||(yield{message:`The ARN of ${t} ends with the version ${a}; Cognito takes only an alias there.`,fix:`Make an\
 alias for the version and name that, or write ${b(s)}, which is the newest code.`,place:o.value()})}}};var hb={code:"trigger-not-run-for-federated-users",severity:"warning",title:"A trigger does not run for federated users",why:"Cognito calls customMessage, userM\
igration and the triggers of the flow custom only for native users. People who come through an identity provider pass without what such a function checks or doe\
s.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html",*check({federation:e}){let[t]=e.identityProviders;
if(t!==void 0)for(let{slot:i,at:o}of Pr(e.userPool))rs[i].runsForFederated||(yield{message:`${i} never runs for people who sign in through an identity provider.`,
fix:"Do for them what they need in preTokenGeneration or postConfirmation. If the function concerns only native users, accept this warning.",place:o.key(),related:[
{...t.at.key(),note:"an identity provider"}]})}};var dR=["sub","identities"];function cl(e,t,i){if(!(i.kind==="created"||i.kind==="adopted"&&i.customAttributes!==void 0)&&e.startsWith(Re))return uR(e);let s=fr(
i).map(({name:d})=>Re+d);if(t.includes(e)||s.includes(e))return;if(dR.includes(e))return{message:`${b(e)} is written by Cognito itself.`,fix:"Remove it, or use \
a custom attribute that userPool.customAttributes declares."};let a=e.replace(/^(?:custom:)+/i,""),r=[Re+a,a].find(d=>s.includes(d)||t.includes(d))??Fe(e,[...t,
...s]);return r!==void 0?{message:`The pool has no attribute ${b(e)}.`,fix:`Write ${b(r)}.`,meant:r}:{message:e.startsWith(Re)?`The custom attribute ${b(e)} is \
not declared.`:`The pool has no attribute ${b(e)}: it is no standard attribute, and custom ones begin with ${b(Re)}.`,fix:i.kind==="created"?`Declare ${b(a)} un\
der userPool.customAttributes${e.startsWith(Re)?"":` and write ${b(Re+a)} here`}.`:`Write ${b(Re+a)} if it is a custom attribute of the pool.`}}function uR(e){if(!/^(?!custom:|dev:)[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u.
test(e.slice(Re.length)))return{message:`No custom attribute can be called ${b(e)}: after ${b(Re)} come 1 to 20 characters without spaces.`,fix:"Look up its nam\
e in the pool."}}var fR=["email_verified","identities","phone_number_verified","sub"],pR=["email_verified","phone_number_verified"],yb={code:"unknown-attribute-in-client",severity:"\
error",title:"An app client reads or writes an attribute that the pool does not have",why:'AWS refuses a client whose lists name an attribute that the pool does\
 not have: "Invalid write attributes specified". Custom attributes carry the prefix custom: here.',source:"https://docs.aws.amazon.com/cognito/latest/developerg\
uide/user-pool-settings-attributes.html",*check({federation:e}){let t=Object.keys(pr),i=[["readAttributes",[...t,...fR]],["writeAttributes",[...t,...pR]]];for(let{
at:o,...s}of e.appClients)for(let[a,n]of i){if(!o.has(a))continue;let r=s[a]??[];for(let[d,l]of r.entries()){let p=cl(l,n,e.userPool);if(p===void 0)continue;let{
meant:m,...u}=p,h=o.to(a).value(d);yield{...u,...m!==void 0&&Ir(h,r,m),place:h}}}}};var gb={code:"unknown-attribute-in-mapping",severity:"error",title:"A mapping fills an attribute that the pool does not have",why:"Terraform accepts any name, a\
nd AWS refuses it when the provider is made. Custom attributes are declared without custom: under userPool.customAttributes and carry it everywhere else.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=[...Object.keys(pr),...Ch];for(let{name:i,
at:o}of e.identityProviders){let s=o.to("attributeMapping"),a=e.accountLinking?.providers.find(n=>n.name===i);for(let n of s.keys()){if(n===a?.subjectAttribute&&
!s.is(n,null))continue;let r=cl(n,t,e.userPool);if(r===void 0)continue;let{meant:d,...l}=r,p=s.value(n);yield{...l,...s.is(n,null)?{fix:"Remove the line: there \
is nothing to remove from the mapping.",edit:be(p)}:d!==void 0&&(s.has(d)?{fix:`${b(d)} is mapped already: keep one of the two lines, as ${b(d)}.`}:{edit:to(s.key(
n),d)}),place:s.key(n)}}}}};var vb={code:"unknown-provider-in-client",severity:"error",title:"An app client names a provider that does not exist",why:"Cognito refuses a client that names a\
n unknown provider, and names are case-sensitive. Native users are called COGNITO.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIRe\
ference/API_CreateUserPoolClient.html",*check({federation:e}){let i=[...[...e.identityProviders,...e.pendingProviders].map(({name:o})=>o),"COGNITO"];for(let o of e.
appClients)for(let[s,a]of o.listedProviders.entries()){if(i.includes(a))continue;let n=i.find(l=>l.toLowerCase()===a.toLowerCase()),r=n??Fe(a,i),d=o.at.to("iden\
tityProviders").value(s);yield{message:n===void 0?`There is no identity provider ${b(a)}. There is ${ee(i,"and")}.`:`There is no identity provider ${b(a)}: name\
s differ by case, and this one is written ${b(n)}.`,...r===void 0?{fix:"Declare it under identityProviders, or remove it here."}:Ir(d,o.identityProviders,r),place:d}}}};var bb={code:"unknown-provider-in-linking",severity:"error",title:"Account linking names a provider that does not exist",why:"A sign-in is matched to the declar\
ed providers by name, so a misspelt one would never be linked.",source:"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLin\
kProviderForUser.html",*check({federation:e}){let t=(e.accountLinking?.providers??[]).map(({name:o})=>o),i=e.identityProviders.map(({name:o})=>o);for(let{name:o,
at:s}of e.accountLinking?.providers??[]){if(i.includes(o))continue;let a=i.find(r=>r.toLowerCase()===o.toLowerCase()),n=a??Fe(o,i);yield{message:o.toUpperCase()===
"COGNITO"?`${b(o)} is no outside provider: native users are what the others are linked to.`:a!==void 0?`There is no identity provider ${b(o)}: names differ by c\
ase, and this one is written ${b(a)}.`:`There is no identity provider ${b(o)}. ${i.length===0?"None is declared.":`There is ${ee(i,"and")}.`}`,...o.toUpperCase()===
"COGNITO"?{fix:"Remove it.",edit:be(s.value())}:n===void 0?{fix:"Declare it under identityProviders, or remove it here."}:t.includes(n)?{fix:`Remove it: ${b(n)}\
 is listed already.`,edit:be(s.value())}:{fix:`Write ${b(n)}.`,edit:to(s.key(),n)},place:s.key()}}}};var wb={code:"unknown-scope",severity:"error",title:"A scope of an app client does not exist",why:"AWS refuses a client with a scope that is neither Cognito's o\
wn nor one of a resource server of the pool: ScopeDoesNotExistException.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-d\
efine-resource-servers.html",*check({federation:e}){for(let{scopes:t,at:i}of e.appClients)for(let[o,s]of t.entries()){if(Ba.includes(s))continue;let a=mR({scope:s,
scopes:t,place:i.to("scopes").value(o)},e);a!==void 0&&(yield a)}}};function mR({scope:e,scopes:t,place:i},{userPool:o}){let{resourceServers:s,at:a}=o,n=Ka(e);if(n===
void 0){let m=Fe(e,Ba);return{message:`Cognito has no scope ${b(e)}. There is ${ee(Ba,"and")}; those of a resource server are written as <identifier>/<scope>.`,
...m===void 0?{fix:"Remove it.",edit:be(i)}:Ir(i,t,m),place:i}}let r=s.find(({identifier:m})=>m===n.identifier);if(r===void 0&&o.kind!=="created"||r!==void 0&&$e(
r,"scopes")||r?.scopes.some(({name:m})=>m===n.name)===!0)return;let d=Fe(e,Ga(r===void 0?s:[r])),l=r===void 0?`Declare ${b(n.identifier)} under userPool.resourc\
eServers, with the scope ${b(n.name)}`:`Add ${b(n.name)} to the scopes of ${b(n.identifier)}`,p=d===void 0?void 0:Ir(i,t,d);return{message:r===void 0?`The pool \
has no resource server ${b(n.identifier)}.`:`The resource server ${b(n.identifier)} has no scope ${b(n.name)}.`,fix:p===void 0?`${l}.`:`${p.fix} ${l}, if you me\
an another one.`,edit:p?.edit,place:i,...r!==void 0&&{related:[{...r.at.key("scopes"),note:"its scopes"}]},...r===void 0&&s.length>0&&{related:[{...a.key("resou\
rceServers"),note:"the resource servers of the pool"}]}}}var kb={code:"updated-issuer-behind-load-balancer",severity:"warning",title:"A load balancer does not take the updated issuer",why:"Application Load Balancers a\
nd the Cognito authorizer of API Gateway accept tokens with the original issuer only. Behind a load balancer sign-ins fail once the pool has the updated one.",source:"\
https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html",*check({federation:{userPool:e,appClients:t}}){if(e.issuer===
"updated")for(let{key:i,albHosts:o,at:s}of t)o.length!==0&&(yield{message:`${b(i)} signs people in behind a load balancer, and the pool has the updated issuer.`,
fix:"Set the issuer of the pool back to the original one where the pool is managed, and remove userPool.issuer.",place:s.key("albHosts"),related:[{...e.at.value(
"issuer"),note:"the updated issuer"}]})}};var hR=["issuer","clientId","clientSecret","endpoints"],Ab={code:"upstream-beside-own-client",severity:"error",title:"An upstream replaces the keys next to it",
why:"Issuer, client id, secret and endpoints of an upstream come from the stack that it names, which is a Cognito user pool. What is written next to it would ha\
ve no effect.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html",*check({federation:e}){for(let{preset:t,at:i}of e.identityProviders.
filter(Ft)){let o={...i.key("upstream"),note:"the upstream is named here"},s=hR.filter(n=>i.has(n)),[a]=s;a!==void 0&&(yield{message:`The upstream tells ${ee(s,
"and")} by itself.`,fix:"Remove the keys that upstream replaces; or remove upstream, where the pool lives elsewhere.",place:i.key(a),related:[o]}),i.is("iamOidc\
Provider",!0)&&(yield{message:"IAM gets no OIDC provider for an upstream, whose issuer is known only to Terraform.",fix:"Remove iamOidcProvider. An identity poo\
l accepts a user pool as it is: see the output consumers of the other stack.",edit:be(i.value("iamOidcProvider")),place:i.key("iamOidcProvider"),related:[o]}),t.
name!=="cognito"&&(yield{message:`Only preset: cognito has an upstream; this provider is ${t.name}.`,fix:"Write preset: cognito, or issuer, clientId and clientS\
ecret in place of upstream.",place:i.key("upstream")})}}};var Sb={code:"upstream-client-unfit",severity:"error",title:"The app client of the upstream cannot sign people in for this pool",why:"To the other pool this one\
 is an app like any other: it comes with a client secret and the authorization code grant, asks for scopes, and gets the attributes that the client may read.",source:"\
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html",*check({federation:e}){for(let t of e.identityProviders.filter(Ft)){
let{found:i}=t.upstream;if(i.kind==="found")for(let{message:o,fix:s}of yR(t,i))yield{message:`${o}.`,fix:`In the spec ${b(t.upstream.spec)}, ${s}.`,place:t.at.to(
"upstream").value("client")}}}};function*yR({scopes:e,attributeMapping:t},{stackName:i,hasDomain:o,client:s}){let a=`The app client ${b(s.key)} of ${i}`;o||(yield{
message:`The pool of ${i} has no domain to sign in at`,fix:"add domain: { prefix: \u2026 } to userPool"}),!s.secret&&!$e(s,"secret")&&(yield{message:`${a} has n\
o secret`,fix:"write secret: true; a client that exists already cannot be given one, so make another"}),!s.flows.includes("code")&&!$e(s,"flows")&&(yield{message:`${a}\
 does not have the flow code`,fix:"add code to its flows"});let n=e.filter(d=>!s.scopes.includes(d));n.length>0&&!$e(s,"scopes")&&(yield{message:`${a} does not \
have the ${n.length===1?"scope":"scopes"} ${ee(n,"and")}, which this provider asks for`,fix:"add what is missing to its scopes"});let r=Object.values(t).filter(
d=>gR(d)&&!_h(s,d));r.length>0&&(yield{message:`${a} may not read ${ee([...new Set(r)].sort().map(d=>b(d)),"and")}, which this provider's mapping needs`,fix:s.readAttributes===
void 0?"list all that the mapping needs as its readAttributes: without a list it reads only the standard attributes":"add what is missing to its readAttributes"})}
function gR(e){return e.startsWith(Re)||Object.hasOwn(pr,e)||e==="email_verified"||e==="phone_number_verified"}var Pb={code:"upstream-in-a-circle",severity:"error",title:"Pools federate to one another in a circle",why:"A stack reads the state of its upstream and is appli\
ed after it. In a circle none could be the first, and people could be sent around for ever.",source:"https://developer.hashicorp.com/terraform/language/state/re\
mote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(Ft)){let o=t.found.kind==="found"?t.found.circle:void 0;o!==void 0&&
(yield{message:o.length===1?"The pool federates to itself.":`${b(e.stackName)} federates to ${ee(o.slice(0,-1).map(s=>b(s)),"and")}, and so back to itself.`,fix:"\
Take the upstream out of one of them, or give one of them issuer, clientId and clientSecret.",place:i.value("upstream")})}}};var xb={code:"upstream-needs-domain",severity:"error",title:"No one knows where the upstream has to send people back to",why:"The app client of the other pool g\
ets the redirect URI of this one as text, because its stack is applied first. It comes from the domain of this pool.",source:"https://docs.aws.amazon.com/cognit\
o/latest/developerguide/cognito-user-pools-assign-domain.html",*check({federation:e}){let t=e.identityProviders.find(Ft);t===void 0||Ti(e).length>0||e.userPool.
kind==="created"&&e.appClients.some(({flows:i})=>i.length>0)||(yield{message:`${b(t.name)} has an upstream, but the spec does not say which domain this pool has\
.`,fix:"Add domain: { prefix: \u2026 } to userPool, with adopt where the pool has it already.",place:e.userPool.at.key(),related:[{...t.at.key("upstream"),note:"\
the upstream is named here"}]})}};var Ib={code:"upstream-not-found",severity:"error",title:"There is no such upstream",why:"Issuer, client id and secret come from the stack of the other spec, an\
d its app client gets the redirect URI of this pool: both have to be known when either is synthesised.",source:"https://developer.hashicorp.com/terraform/langua\
ge/state/remote-state-data",*check({federation:e}){for(let{upstream:i,at:o}of e.identityProviders.filter(Ft)){let{found:s}=i;if(s.kind==="found")continue;let{key:a,
what:n,written:r}=t(i,s),d=Fe(r??"",s.known);yield{message:r===void 0?`The spec ${b(i.spec)} has environments, and none of them is named here.`:`There is no ${n}\
. ${s.known.length===0?"There is none at all.":`There is ${ee(s.known.map(l=>b(l)),"and")}.`}`,fix:d!==void 0?`Write ${b(d)}.`:vR[s.kind],edit:d===void 0?void 0:
Be(o.to("upstream").value(a),d),place:o.to("upstream").key(a)}}function t({spec:i,client:o,environment:s},{kind:a}){let n=s??e.environment;switch(a){case"noSpec":
return{key:"spec",what:`spec ${b(i)} in this app`,written:i};case"noEnvironment":return{key:"environment",what:`environment ${b(n??"")} of the spec ${b(i)}`,written:n};case"\
noClient":return{key:"client",what:`app client ${b(o)} in the spec ${b(i)}`,written:o}}}}},vR={noSpec:"Name the other spec in this run as well, or list it in th\
e context of cdktf.json. A pool that lives elsewhere has issuer, clientId and clientSecret in place of upstream.",noEnvironment:"Name the environment that is me\
ant as upstream.environment.",noClient:"Add the app client there, with secret: true."};var Rb={code:"upstream-state-unnamed",severity:"error",title:"The state of the upstream cannot be told",why:"HCP Terraform keeps a state for each workspace. Wor\
kspaces that are chosen by tags, project or prefix are several, and the one to read is known only to the person who runs Terraform.",source:"https://developer.h\
ashicorp.com/terraform/language/state/remote-state-data",*check({federation:e}){for(let{upstream:t,at:i}of e.identityProviders.filter(Ft))t.found.kind!=="found"||
bR(t.found.backend)||(yield{message:`The backend of ${t.found.stackName} does not name one workspace.`,fix:`In the spec ${b(t.spec)}, write workspaces: { name: \
\u2026 }; or give this provider issuer, clientId and clientSecret in place of upstream.`,place:i.to("upstream").value("spec")})}};function bR({type:e,settings:t}){
return e!=="cloud"&&e!=="remote"||t.workspaces.name!==void 0}var Ob={code:"username-not-the-subject",severity:"error",title:"username is not mapped to the subject",why:"The user name of a federated user is <provider>_<sub\
ject>. AWS keeps the mapping of username whatever is written, so Terraform would plan a change for ever.",source:"https://docs.aws.amazon.com/cognito/latest/dev\
eloperguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){for(let{preset:t,attributeMapping:i,at:o}of e.identityProviders){let s=o.
to("attributeMapping"),a=s.is("username",null),n=t.attributeMapping.username,r=i.username??"";!s.has("username")||r===n&&!a||(yield{message:n===void 0?"username\
 is not mapped with SAML: it is always the NameID.":a?"username cannot be removed from the mapping.":`username is mapped to ${b(r)}; with ${t.type==="oidc"?"Ope\
nID Connect":t.title} it is always ${n}.`,fix:n===void 0||a?"Remove the line.":`Write ${n}. To keep the other claim, map it into another attribute.`,edit:n===void 0||
a?be(s.value("username")):Be(s.value("username"),n),place:s.value("username")})}}};var ru=20,Tb={code:"value-not-checked",severity:"info",title:"Values live elsewhere and are not checked",why:"A value that a variable, a parameter or a secret g\
ives is known only to Terraform: what is wrong with it shows when AWS refuses it, or at a sign-in.",source:"https://developer.hashicorp.com/terraform/language/v\
alues/variables",*check({federation:e}){let t=Ii(e),i=t.filter(({secret:a,reference:n})=>!a&&Fa(t,n)===void 0),[o]=i;if(o===void 0)return;let s=i.slice(0,ru).map(
({at:a})=>lr(a.path));yield{message:`Not checked: ${ee(i.length>ru?[...s,`${i.length-ru} more`]:s,"and")} ${i.length===1?"is":"are"} known only to Terraform.`,place:o.
at.value()}}};var Cb={code:"value-secret-and-shown",severity:"error",title:"One value is a secret and something else",why:"Terraform hides a secret and shows a client id or a\
 URL in plans, outputs and the sign-in pages. One value for both would either hide what is to be seen or show the secret.",source:"https://developer.hashicorp.c\
om/terraform/language/values/variables",*check({federation:e}){let t=Ii(e),i=({at:o,reference:s})=>o.value(s.kind);for(let o of t){if(o.secret)continue;let s=Fa(
t,o.reference);s!==void 0&&(yield{message:`The ${b(no(o.reference))} gives the ${o.what} here and the ${s.what} at ${lr(s.at.path)}.`,fix:"Name a place of its o\
wn here.",place:i(o),related:[{...i(s),note:"here it carries a secret"}]})}}};var $b={code:"vendors-disagree-on-email",severity:"error",title:"Two vendors ask for opposite pools",why:"Whether a pool requires an email holds for everyone in\
 it and cannot be changed. A vendor that has none keeps its users out of a pool that requires one; one that asks for it makes users whom no one can reach in a p\
ool that does not.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){let t=s=>e.identityProviders.
filter(({preset:a})=>a.emailRequired===s),i=t("must"),[o]=i;if(o!==void 0)for(let{preset:s,at:a}of t("must-not"))yield{message:`${s.title} never sends an email,\
 but ${ee(i.map(n=>n.preset.title),"and")} asks for a pool in which every user has one.`,fix:"Give each its own user pool, in a spec of its own.",place:a.key(),
related:[{...o.at.key(),note:`${o.name} has the preset ${o.preset.name}`}]}}};var _b={code:"verified-claim-unreliable",severity:"error",title:"Linking would rest on a claim that the vendor does not guarantee",why:"Anyone who can make a ve\
ndor say that an email is verified can take over the account with that email. Where the claim is never sent, no one would ever be linked.",source:"https://learn\
.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization",*check({federation:e}){for(let{name:t,trustEmail:i,at:o}of e.accountLinking?.
providers??[]){let s=e.identityProviders.find(n=>n.name===t);if(s===void 0||i!=="verifiedClaim"||s.attributeMapping.email_verified!=="email_verified")continue;let{
emailVerification:a}=s.preset;a.kind==="claim"||Ri(s)||(yield{message:`${b(t)} is linked by email_verified. ${a.why}`,fix:"Write trustEmail: attested with the e\
mailDomains that only this provider speaks for, and leave email_verified unmapped; or remove the provider from accountLinking.providers.",place:o.key(),related:[
{...s.at.to("attributeMapping").value("email_verified"),note:"email_verified is mapped here"}]})}}};var Nb={code:"verified-provider-not-linked",severity:"warning",title:"A provider that verifies emails is not linked, while others are",why:"A person who comes t\
hrough it gets a user of their own next to the one that they have. That user is there for good: Cognito cannot merge it later. And an identity of a provider out\
side accountLinking.providers keeps a user from being linked.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-fed\
eration-consolidate-users.html",*check({federation:{accountLinking:e,identityProviders:t}}){if(!(e===void 0||e.providers.length===0))for(let{name:i,preset:o,attributeMapping:s}of t){
let{emailVerification:a}=o;a.kind!=="claim"||e.providers.some(n=>n.name===i)||s.email===void 0||s.email_verified!==a.claim||(yield{message:`${b(i)} maps email a\
nd email_verified, but is not one of accountLinking.providers.`,fix:`Add ${i} to accountLinking.providers, or accept this warning with the reason.`,place:e.at.value(
"providers")})}}};var wR={cloud:{oneOf:["name","tags"],never:["prefix"]},remote:{oneOf:["name","prefix"],never:["tags","project"]}},Eb={code:"workspaces-of-another-backend",severity:"\
error",title:"The workspaces do not have the form of this backend",why:"Terraform refuses a cloud block unless it has exactly one of name and tags, and a remote\
 backend unless it has exactly one of name and prefix.",source:"https://developer.hashicorp.com/terraform/language/block/terraform",*check({federation:e}){let{backend:t,
at:i}=e.terraform;if(t.type!=="cloud"&&t.type!=="remote")return;let{type:o}=t,s=i.to("backend").to(o).to("workspaces"),{oneOf:a,never:n}=wR[o];for(let d of n)s.
has(d)&&(yield{message:`${o} does not accept ${d}.`,fix:`Write ${ee(a,"or")}.`,place:s.key(d)});let r=a.filter(d=>s.has(d));r.length!==1&&(yield{message:`${o} n\
eeds exactly one of ${ee(a,"and")}; here ${r.length===0?"neither is":"both are"} written.`,fix:r.length===0?`Add ${ee(a,"or")}.`:"Remove one of them.",place:s.value()})}};var kR=["email_verified","phone_number_verified"],Lb={code:"write-attribute-forges-trust",severity:"error",title:"An app client may write that an address is ver\
ified",why:"Linking goes by verified emails. A user who could mark any address as verified would take over the account of the person who signs in with that addr\
ess next.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html",*check({federation:e}){for(let{writeAttributes:t,
at:i}of e.appClients)for(let[o,s]of(t??[]).entries())kR.includes(s)&&(yield{message:`A client must never write ${b(s)}. Cognito fills it from the mapping withou\
t that.`,fix:"Remove it.",edit:be(i.to("writeAttributes").value(o)),place:i.to("writeAttributes").value(o)})}};var Db={code:"write-attributes-incomplete",severity:"error",title:"An app client cannot write what a sign-in fills in",why:"Cognito writes mapped attributes wit\
h the rights of the client that someone signs in through: without the right, sign-in fails or the value is dropped. AWS also refuses a list that lacks a require\
d attribute.",source:"https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html",*check({federation:e}){let{
identityProviders:t,appClients:i,userPool:o}=e;for(let s of i){let{writeAttributes:a}=s;if(a===void 0||!s.at.has("writeAttributes"))continue;let n=t.filter(({name:d})=>s.
identityProviders.includes(d)),r=new Set([...n.flatMap(({attributeMapping:d})=>Object.keys(d)),...Sr(o)]);for(let d of r){if(Va.includes(d)||a.includes(d))continue;
let l=n.filter(({attributeMapping:h})=>Object.hasOwn(h,d)),p=l.map(({name:h})=>h),m=l.filter(({preset:h,at:y})=>Object.hasOwn(h.attributeMapping,d)&&!y.to("attr\
ibuteMapping").has(d)),u=m.length>0&&m.length===l.length&&!Sr(o).includes(d)?` Or write attributeMapping: { ${d}: null } in ${ee(p,"and")}, whose preset maps it\
.`:"";yield{message:`${b(d)} is missing: ${l.length===0?"the pool requires it":`${ee(p,"and")} ${l.length===1?"fills":"fill"} it at every sign-in`}.`,fix:`Add ${b(
d)}, or remove writeAttributes to have the list made from the mappings.${u}`,edit:Ut(s.at.value("writeAttributes"),d),place:s.at.value("writeAttributes"),related:l.
map(({name:h,at:y})=>({...y.to("attributeMapping").key(d),note:`${h} fills it`}))}}}}};var uo=[fh,ph,mh,vh,wh,Ah,Sh,Ph,xh,Ih,Rh,Oh,Th,Nh,Eh,Lh,Dh,Mh,Uh,Fh,jh,qh,Gh,Jh,Yh,Xh,ey,ty,ny,oy,sy,ay,ly,cy,dy,uy,fy,py,my,ky,Ay,Sy,Py,xy,Iy,Ry,Oy,Ty,Cy,$y,Ly,
dg,fg,mg,hg,yg,kh,gg,vg,kg,Ag,Sg,Pg,xg,Ig,Rg,Tg,Ug,jg,qg,Vg,Wg,zg,Bg,Kg,Gg,Jg,Hg,Yg,Zg,Xg,Qg,ev,rv,nv,iv,ov,sv,av,cv,dv,uv,fv,pv,mv,hv,yv,gv,vv,Pv,xv,Rv,Ov,Tv,Cv,
$v,_v,Nv,Ev,Lv,Mv,Uv,Fv,jv,Vv,Wv,zv,Bv,Kv,Gv,Jv,Hv,Yv,Zv,Xv,Qv,eb,rb,nb,ib,ob,sb,ab,lb,cb,Fg,db,fb,pb,mb,hb,yb,gb,vb,bb,wb,kb,Ab,Sb,Pb,xb,Ib,Rb,Ob,Tb,Cb,$b,_b,Nb,
Eb,Lb,Db];function Mb(e,t){let{code:i,severity:o,title:s,source:a}=e;return Array.from(e.check(t),n=>({code:i,severity:o,title:s,source:a,...n}))}function Ub(e){return Fu(uo.flatMap(t=>Mb(t,e)),e.federation.accept,uo.map(({code:t})=>t))}var Fb=[...dl("file",yi),...dl("shape",Ps),...dl("spec",ji),...dl("provider",Du),...uo.map(({code:e,severity:t,title:i,why:o,source:s})=>jb("spec",e,{severity:t,
title:i,why:o,source:s}))].sort((e,t)=>ze(e.code,t.code));function dl(e,t){return Object.keys(t).map(i=>jb(e,i,t[i]))}function jb(e,t,i){return{code:t,about:e,...i,
page:Mu(t)}}function iu(e,t,i=[]){let o=n=>n===void 0?i:[...i,n],s=n=>({origin:t,path:qb(e,o(n)),at:"key"}),a=n=>ur(e,o(n));return{get file(){return t(i).document.file},path:i,
origin:t,to:n=>iu(e,t,o(n)),value:n=>a(n)===void 0?s(n):{origin:t,path:o(n),at:"value"},key:s,has:n=>a(n)!==void 0,is:(n,r)=>a(n)===r,keys:()=>{let n=a();return ve(
n)?Object.keys(n):[]},texts:()=>nu(a(),i,t)}}function qb(e,t){return t.length===0||ur(e,t)!==void 0?t:qb(e,t.slice(0,-1))}function nu(e,t,i){return typeof e=="s\
tring"?[{text:e,place:{origin:i,path:t,at:"value"}}]:ve(e)?Object.entries(e).flatMap(([o,s])=>[{text:o,place:{origin:i,path:[...t,o],at:"key"}},...nu(s,[...t,o],
i)]):Array.isArray(e)?e.flatMap((o,s)=>nu(o,[...t,s],i)):[]}function fo(e,t){let{place:i,related:o=[],redact:s,edit:a,...n}=e,{document:r,path:d}=ul(i,t)(i.path),l=a===void 0?void 0:AR(a,r,t);return{...n,...l!==void 0&&{
edit:l},file:r.file,range:r.rangeOf(d,i.at),related:o.map(p=>SR(p,t)),...s!==void 0&&{redact:s.map(p=>r.rangeOf(ul(i,t)(p).path,"value"))}}}function AR(e,t,i){let{
document:o,path:s}=ul(e.place,i)(e.place.path);if(o!==t)return;if(e.kind==="remove")return o.removalOf(s);if(e.kind==="insert")return o.insertionInto(s,e.text);
let a=o.rangeOf(s,e.place.at),n=a.start.offset===a.end.offset?" ":"",r=o.text.slice(a.start.offset,a.end.offset).endsWith(`
`)?`
`:"";return{range:a,text:`${n}${e.text}${r}`}}function SR(e,t){let{document:i,path:o}=ul(e,t)(e.path);return{file:i.file,range:i.rangeOf(o,e.at),note:e.note}}function ul(e,t){
return"origin"in e?e.origin:t}var PR=["identityProviders","appClients"];function Vb(e,t){let{include:i,environments:o}=e.value,s=Ta(e),a=[],n=[],r=new Map;if(ve(o))for(let[u,h]of Object.entries(
o))ve(h)&&Object.hasOwn(h,"include")&&a.push(fl("included-spec-unfit",{message:"An environment includes no files: they are of the whole spec.",fix:"Write includ\
e at the top of the spec.",place:{origin:s,path:["environments",u,"include"],at:"key"}}));let d=Object.assign(Yt(),e.value),l=new Map,p=new Set;for(let[u,h]of xR(
i).entries()){let y={origin:s,path:["include",u],at:"value"},g=(v,k)=>{a.push(fl("included-spec-unfit",{message:v,fix:k,place:y}))},w=t?.(h);w===void 0&&g("File\
s next to the spec are not read here.","Write their entries in this file."),w?.length===0&&g(`${b(h)} matches no file.`,"Correct the pattern, which is relative \
to the folder of the spec.");for(let{path:v,content:k}of w??[]){if(p.has(v))continue;if(p.add(v),"problem"in k){g(`${b(v)} cannot be read. ${k.problem}`,k.fix);
continue}let A=e.file.slice(0,e.file.lastIndexOf("/")+1)+v,x=Qi(A,k.bytes);r.set(A,x.text),n.push(...x.diagnostics),x.document!==void 0&&a.push(...IR(x.document,
{document:e,value:d,writers:l}))}}return{value:d,origin:u=>{let[h,y]=u,g=l.get(String(h)),[w]=g?.values()??[],v=y===void 0?void 0:g?.get(String(y));return v!==void 0?
{document:v,path:u}:w!==void 0&&u.length===1&&!e.has(u)?{document:w,path:u}:s(u)},findings:a,diagnostics:n,texts:r}}function xR(e){return Array.isArray(e)?e.filter(
t=>typeof t=="string"):[]}function*IR(e,{document:t,value:i,writers:o}){let s=Ta(e);for(let[a,n]of Object.entries(e.value)){let r=PR.find(m=>m===a);if(r===void 0||
!ve(n)){yield fl("included-spec-unfit",{message:r===void 0?`${b(a)} is not a key of an included file. Its keys are identityProviders and appClients.`:`${a} is a\
 map, of entries by name.`,fix:r===void 0?"Move it to the spec that includes the file.":"Write the entries under it.",place:{origin:s,path:[a],at:"key"}});continue}
let d=i[r];if(d!==void 0&&!ve(d))continue;let l=Object.assign(Yt(),d),p=o.get(r)??new Map;for(let[m,u]of Object.entries(n)){if(Object.hasOwn(l,m)){let h=p.get(m)??
t;yield fl("name-in-two-files",{message:`${b(m)} is written in two files.`,fix:"Rename or remove one of them.",place:{origin:s,path:[r,m],at:"key"},related:[{origin:Ta(
h),path:[r,m],at:"key",note:"the other one"}]});continue}l[m]=u,p.set(m,e)}i[r]=l,o.set(r,p)}}function fl(e,t){let{severity:i,title:o}=ji[e];return{code:e,severity:i,
title:o,...t}}function ss(e,t){if(!ve(t))return t;let i=Yt();if(ve(e))for(let[o,s]of Object.entries(e))i[o]=s;for(let[o,s]of Object.entries(t))s===null?Reflect.deleteProperty(
i,o):i[o]=ss(i[o],s);return i}var Wb=[["appClients","appClient"],["identityProviders","identityProvider"]];function zb(e){return Wb.find(([t])=>t===e)?.[1]}function Bb(e,t){let i=Yt();for(let[
o,s]of Object.entries(e))o!=="defaults"&&(i[o]=s);for(let[o,s]of Wb){let a=i[o];if(!ve(a))continue;let n=Yt();for(let r of Object.keys(a)){let d=[["defaults",s],
[o,r]].flatMap(l=>t.map(p=>ur(p,l)));n[r]=RR(d.filter(l=>l!==void 0))}i[o]=n}return i}function RR([e,...t]){return t.reduce(OR,e??null)}function OR(e,t){let i=ss(
e,t),o=ur(t,["attributeMapping"]);if(!ve(i)||!ve(o))return i;let s=Yt();for(let a of[ur(e,["attributeMapping"]),o])ve(a)&&Object.assign(s,a);return Object.assign(
Yt(),i,{attributeMapping:s})}function Gb(e,t){let{environments:i,...o}=e;return ve(i)?Object.keys(i).sort().flatMap(s=>{let a=i[s];return ve(a)?[Kb(t,s,o,a)]:[]}):[Kb(t,void 0,o,Yt())]}function Kb(e,t,i,o){
return{environment:t,value:Bb(ss(i,o),[i,o]),origin:s=>e(TR(s,t,i,o))}}function TR(e,t,i,o){if(e.length===0)return e;let s=l=>t===void 0?l:["environments",t,...l];
if(ur(o,e)!==void 0)return s(e);if(ur(i,e)!==void 0)return e;let[a,,...n]=e,r=zb(a);if(r===void 0)return e;let d=["defaults",r,...n];return ur(o,d)===void 0?d:s(
d)}var ue={userPool:{issuer:"original",caseSensitiveUsernames:!1,selfSignUp:!1,accountRecovery:["email"],mfa:{mode:"off"},deletionProtection:!0},customAttribute:{mutable:!0,
minLength:0,maxLength:2048,min:0,max:9007199254740991},passwordPolicy:{minimumLength:12,requireLowercase:!0,requireUppercase:!0,requireNumbers:!0,requireSymbols:!1,
temporaryPasswordValidity:"7d",historySize:0},passkeys:{userVerification:"preferred"},triggerFunction:{permission:!0},tokenTriggerFunction:{version:"V1_0",permission:!0},
identityProvider:{idpSignout:!1,idpInit:!1,encryptedResponses:!1,attributesRequestMethod:"GET",iamOidcProvider:!1,nationalIdConsent:!1},appClient:{scopes:["open\
id","email","profile"],flows:["code"],authFlows:[],secret:!1},refreshTokenRotation:{gracePeriod:"0s"},tokenValidity:{access:"60m",id:"60m",refresh:"30d",authSession:"\
3m"},accountLinking:{whenUnsafe:"separateUser",whenNoMatch:"createUser",nativeSignUp:"allow",linkInvitedUsers:!1,afterLink:"continue"},linkedProvider:{trustEmail:"\
verifiedClaim"},linkingFunction:{memoryMb:512,architecture:"arm64",runtime:"nodejs22.x",logRetentionDays:30,rolePath:"/",dashboard:!1},terraform:{requiredVersion:"\
>= 1.5",awsProviderVersion:">= 5.100, < 7.0",backend:{local:{}}},localBackend:{path:"terraform.tfstate"},s3Backend:{encrypt:!0},signInUser:{emailVerified:!1,status:"\
CONFIRMED",enabled:!0},signInCase:{times:2,fresh:!1}};function Jb(e,t){return ou(e.groups??{}).map(([i,{description:o,precedence:s,roleArn:a,adopt:n}])=>({name:i,description:o,precedence:s,roleArn:a,adopted:n,at:t.
to("groups").to(i)}))}function Hb(e,t){return ou(e.resourceServers??{}).map(([i,{name:o,scopes:s,adopt:a}])=>({identifier:i,name:o,scopes:ou(s??{}).map(([n,r])=>({
name:n,description:r})),adopted:a,at:t.to("resourceServers").to(i)}))}function Yb({from:e,replyTo:t,configurationSet:i}){return{from:e,replyTo:t,configurationSet:i}}
function Zb({firstFactors:e,passkeys:t}){return{firstFactors:e,passkeys:t&&{relyingPartyId:t.relyingPartyId,userVerification:t.userVerification??ue.passkeys.userVerification}}}
function ou(e){return Object.entries(e).sort(([t],[i])=>ze(t,i))}function Xb(e,t,i,o){return Object.keys(rs).flatMap(s=>{let a=e[s];if(a===void 0)return[];let n=typeof a=="object"&&"functionArn"in a,r=n?a:{functionArn:a},d=s===
"preTokenGeneration",l=t?void 0:ue.tokenTriggerFunction.version;return[{slot:s,functionArn:o(r.functionArn),version:d?r.version??l:void 0,permission:r.permission??
(d?ue.tokenTriggerFunction:ue.triggerFunction).permission,arnAt:n?i.to(s).to("functionArn"):i.to(s),at:i.to(s)}]})}var Qb="Files next to the spec are not read here.",CR={read:()=>({problem:Qb,fix:"Write metadataUrl."}),find:e=>[{path:e,content:{problem:Qb,fix:"Remove the pat\
tern."}}]};function tw(e,t,i,o={}){let s={...CR,...o},a=i===void 0?e.name:`${e.name}-${i}`,n=_R(e.userPool,t.to("userPool"),a),r=su(e.identityProviders??{}),d=r.
map(([g,w])=>ER(g,w,t.to("identityProviders").to(g),s.read)),l=r.filter(([,g])=>g.pending===!0).map(([g])=>g),p=n.kind==="referenced"?void 0:n.customAttributes,
m=e.accountLinking&&FR(e.accountLinking,t.to("accountLinking"),d,p),u=d.map(g=>KR(g,m)),h=({name:g})=>l.includes(g),y=u.filter(g=>!h(g));return{stackName:a,specName:e.
name,environment:i,region:e.region,tags:e.tags??{},userPool:n,identityProviders:y,pendingProviders:u.filter(h),appClients:su(e.appClients??{}).map(([g,w])=>GR(g,
w,t.to("appClients").to(g),u,l,Sr(n))),accountLinking:m&&{...m,providers:m.providers.filter(g=>!h(g))},publish:e.publish&&YR(e.publish,t.to("publish")),preSignUpFunction:jR(
e.accountLinking,t.to("accountLinking"),y),terraform:ZR(e.terraform??{},t.to("terraform"),s),accept:(e.accept??[]).map((g,w)=>({rule:g.rule,within:g.at,reason:g.
reason,at:t.to("accept").to(w)})),at:t}}function $R({prefix:e,adopt:t,custom:i,managedLogin:o}){return{prefix:e===void 0?void 0:{name:e,adopted:t},custom:i&&{name:i.
name,certificateArn:i.certificateArn===void 0?void 0:Zt(i.certificateArn),hostedZoneId:i.hostedZoneId,adopted:i.adopt},managedLogin:o}}function _R(e,t,i){let o={
issuer:e.issuer??ue.userPool.issuer,domain:e.domain&&$R(e.domain),groups:Jb(e,t),resourceServers:Hb(e,t),at:t},s=e.caseSensitiveUsernames??ue.userPool.caseSensitiveUsernames,
a=Xb(e.triggers??{},e.adopt!==void 0,t.to("triggers"),Zt),n=e.webAclArn===void 0?void 0:Zt(e.webAclArn),r=e.passwordPolicy??{},d={autoVerify:e.autoVerify??e.signInWith??
[],selfSignUp:e.selfSignUp??ue.userPool.selfSignUp,accountRecovery:e.accountRecovery??ue.userPool.accountRecovery,passwordPolicy:{minimumLength:r.minimumLength??
ue.passwordPolicy.minimumLength,requireLowercase:r.requireLowercase??ue.passwordPolicy.requireLowercase,requireUppercase:r.requireUppercase??ue.passwordPolicy.requireUppercase,
requireNumbers:r.requireNumbers??ue.passwordPolicy.requireNumbers,requireSymbols:r.requireSymbols??ue.passwordPolicy.requireSymbols,temporaryPasswordValidity:Ci(
r.temporaryPasswordValidity??ue.passwordPolicy.temporaryPasswordValidity),historySize:r.historySize??ue.passwordPolicy.historySize},tier:e.tier,threatProtection:e.
threatProtection,mfa:{mode:(e.mfa??ue.userPool.mfa).mode,methods:e.mfa?.methods??[]},signIn:e.signIn&&Zb(e.signIn),deletionProtection:e.deletionProtection??ue.userPool.
deletionProtection,email:e.email&&{...Yb(e.email),sesIdentityArn:Zt(e.email.sesIdentityArn)}};if(e.adopt!==void 0){let{name:l,signInWith:p,aliases:m,requiredAttributes:u}=e,
h={name:l,signInWith:p,aliases:m,requiredAttributes:u};return{kind:"adopted",id:e.adopt,caseSensitiveUsernames:s,triggers:a,webAclArn:n,settings:d,customAttributes:e.
customAttributes&&ew(e.customAttributes),told:h,...o}}return e.reference!==void 0?{kind:"referenced",reference:NR(e.reference),...o}:{kind:"created",name:e.name??
i,signInWith:e.signInWith??[],aliases:e.aliases??[],caseSensitiveUsernames:s,requiredAttributes:e.requiredAttributes??[],customAttributes:ew(e.customAttributes??
{}),...d,webAclArn:n,triggers:a,...o}}function NR(e){return typeof e=="string"?{id:e}:"name"in e?{name:e.name}:{idFrom:po(e)}}function ew(e){return su(e).map(([
t,i])=>{let o={name:t,mutable:i.mutable??ue.customAttribute.mutable};switch(i.type){case"string":return{...o,type:"string",minLength:i.minLength??ue.customAttribute.
minLength,maxLength:i.maxLength??ue.customAttribute.maxLength};case"number":return{...o,type:"number",min:i.min??ue.customAttribute.min,max:i.max??ue.customAttribute.
max};case"dateTime":case"boolean":return{...o,type:i.type}}})}function ER(e,t,i,o){let s=rw(t),a=t.pending===!0?nw:{},n={name:e,attributeMapping:UR(t.adopt===void 0?
MR(s,"scopes"in t?t.scopes:void 0):{},t.attributeMapping??{}),identifiers:t.identifiers??[],allowedEmailDomains:t.allowedEmailDomains,adopted:t.adopt,nationalIdConsent:t.
nationalIdConsent??ue.identityProvider.nationalIdConsent,at:i};switch(s.type){case"oidc":{let{issuer:r,clientId:d,clientSecret:l,scopes:p,attributesRequestMethod:m,
endpoints:u,iamOidcProvider:h,upstream:y}=as("oidc",t),g={scopes:p??s.scopes,attributesRequestMethod:m??ue.identityProvider.attributesRequestMethod};if(y!==void 0){
let{spec:w,client:v,environment:k}=y;return{...n,type:"upstream",preset:s,upstream:{spec:w,client:v,environment:k},...g}}return{...n,type:"oidc",preset:s,issuer:r??
a.issuer,clientId:vn(d??a.clientId,Zt),clientSecret:l==="none"?"none":vn(l??a.clientSecret,po),...g,endpoints:u,iamOidcProviderUrl:r!==void 0&&(h??ue.identityProvider.
iamOidcProvider)?`${r}${s.slashAfterIssuer?"/":""}`:void 0}}case"saml":{let r=as("saml",t);return{...n,type:"saml",preset:s,metadata:DR(r,o),idpSignout:r.idpSignout??
ue.identityProvider.idpSignout,idpInit:r.idpInit??ue.identityProvider.idpInit,encryptedResponses:r.encryptedResponses??ue.identityProvider.encryptedResponses,requestSigningAlgorithm:r.
requestSigningAlgorithm??s.requestSigningAlgorithm}}case"apple":{let{clientId:r,teamId:d,keyId:l,privateKey:p,scopes:m}=as("apple",t);return{...n,type:"apple",preset:s,
clientId:vn(r,Zt),teamId:vn(d,Zt),keyId:vn(l,Zt),privateKey:vn(p,po),scopes:m??s.scopes}}case"facebook":{let{clientId:r,clientSecret:d,apiVersion:l,scopes:p}=as(
"facebook",t);return{...n,type:"facebook",preset:s,clientId:vn(r,Zt),clientSecret:vn(d,po),apiVersion:l,scopes:p??s.scopes}}case"google":case"amazon":{let{clientId:r,
clientSecret:d,scopes:l}=as(s.type,t);return{...n,type:s.type,preset:s,clientId:vn(r,Zt),clientSecret:vn(d,po),scopes:l??s.scopes}}}}function as(e,t){if(!LR(e,t))
throw new Error(`the provider is not of type ${e}`);return t}function LR(e,t){return rw(t).type===e}function rw({preset:e,type:t}){let i=e??t;if(i===void 0)throw new Error(
"the provider has neither a preset nor a type");return lg(i,t)}function vn(e,t){return e===void 0?void 0:t(e)}var nw={issuer:"<issuer>",clientId:"<client id>",clientSecret:{
variable:"<client secret>"},metadataUrl:"<metadata URL>"};function DR({metadataUrl:e,metadataFile:t,pending:i},o){if(t!==void 0)return{kind:"file",path:t,content:o(
t)};let s=e??(i===!0?nw.metadataUrl:void 0);return s===void 0?void 0:{kind:"url",url:Zt(s)}}function MR(e,t){return t===void 0?e.attributeMapping:Object.fromEntries(
Object.entries(e.attributeMapping).filter(([,i])=>[void 0,"email"].includes(co(e,t,i))))}function UR(e,t){let i=new Map(Object.entries(e));for(let[o,s]of Object.
entries(t))s!==null?i.set(o,s):o!=="username"&&i.delete(o);return ow(i)}function Zt(e){return typeof e=="string"?e:{reference:po(e),prefix:"prefix"in e?e.prefix??
"":"",suffix:"suffix"in e?e.suffix??"":""}}function po(e){return"variable"in e?{kind:"variable",name:e.variable}:"ssmParameter"in e?{kind:"ssmParameter",name:e.
ssmParameter}:{kind:"secretsManager",id:e.secretsManager,jsonKey:e.jsonKey}}function FR(e,t,i,o){return{providers:qR(e,t.to("providers"),i,o),whenUnsafe:e.whenUnsafe??
ue.accountLinking.whenUnsafe,whenNoMatch:e.whenNoMatch??ue.accountLinking.whenNoMatch,replaces:e.replaces,nativeSignUp:e.nativeSignUp??ue.accountLinking.nativeSignUp,
messages:e.messages&&Object.fromEntries(Object.entries(e.messages).sort(([s],[a])=>ze(s,a))),linkInvitedUsers:e.linkInvitedUsers??ue.accountLinking.linkInvitedUsers,
afterLink:e.afterLink??ue.accountLinking.afterLink,at:t}}function jR(e,t,i){let o=i.find(({allowedEmailDomains:a})=>a!==void 0);if(e===void 0&&o===void 0)return;
let s=e?.function??{};return{askedBy:e===void 0&&o!==void 0?{key:"allowedEmailDomains",at:o.at.key("allowedEmailDomains")}:{key:"accountLinking",at:t.key()},memoryMb:s.
memoryMb??ue.linkingFunction.memoryMb,architecture:s.architecture??ue.linkingFunction.architecture,runtime:s.runtime??ue.linkingFunction.runtime,logRetentionDays:s.
logRetentionDays??ue.linkingFunction.logRetentionDays,rolePath:s.rolePath??ue.linkingFunction.rolePath,permissionsBoundaryArn:s.permissionsBoundaryArn,dashboard:s.
dashboard??ue.linkingFunction.dashboard,alarmTopicArn:s.alarmTopicArn,reservedConcurrency:s.reservedConcurrency,kmsKeyArn:s.kmsKeyArn,codeSigningConfigArn:s.codeSigningConfigArn,
at:t.to("function")}}function qR(e,t,i,o){let s=new Map;if(e.providers===void 0)for(let a of i)zR(a)&&s.set(a.name,{settings:{},at:t.to(a.name)});else if(VR(e.providers))
for(let[a,n]of e.providers.entries())s.set(n,{settings:{},at:t.to(a)});else for(let[a,n]of Object.entries(e.providers))s.set(a,{settings:n,at:t.to(a)});return[...s].
sort(([a],[n])=>ze(a,n)).map(([a,{settings:n,at:r}])=>{let d=i.find(l=>l.name===a);return{name:a,trustEmail:n.trustEmail??ue.linkedProvider.trustEmail,emailVerifiedAlways:n.
emailVerified==="always"||d!==void 0&&WR(d),emailDomains:n.emailDomains??[],subjectAttribute:BR(d,o),at:r}})}function VR(e){return Array.isArray(e)}function WR({
preset:{emailVerification:e},attributeMapping:t}){return e.kind==="claim"&&e.always&&t.email_verified===e.claim}function zR(e){return Object.hasOwn(e.attributeMapping,
"email")&&Object.hasOwn(e.attributeMapping,"email_verified")}function BR(e,t){let i=e&&iw(e),o=Object.entries(e?.attributeMapping??{}).filter(([r,d])=>r.startsWith(
Re)&&d===i).map(([r])=>r.slice(Re.length)).sort(ze),s=r=>t?.find(d=>d.name===r),a=o.find(r=>{let d=s(r);return t===void 0||d!==void 0&&za(d)}),n=s(Ed)===void 0?
o.find(r=>s(r)===void 0):void 0;return Re+(a??n??Ed)}function iw({preset:e,attributeMapping:t}){return e.type==="saml"?e.subjectCopy:t.username}function KR(e,t){
let i=t?.providers.find(({name:a})=>a===e.name),o=iw(e);if(i===void 0||o===void 0||e.adopted!==void 0)return e;let s=new Map(Object.entries(e.attributeMapping));
return s.has(i.subjectAttribute)||s.set(i.subjectAttribute,o),{...e,attributeMapping:ow(s)}}function GR(e,t,i,o,s,a){let n=t.tokenValidity??{},r=t.identityProviders??
[...o.map(({name:m})=>m),"COGNITO"],d=r.filter(m=>!s.includes(m)),l=t.externalProviders??[],p=t.adopt!==void 0;return{key:e,adopted:t.adopt,name:t.name??e,formerly:t.
formerly,listedProviders:r,identityProviders:d,externalProviders:l,callbackUrls:(t.callbackUrls??[]).map(Zt),albHosts:(t.albHosts??[]).map(Zt),defaultRedirectUri:t.
defaultRedirectUri===void 0?void 0:Zt(t.defaultRedirectUri),logoutUrls:(t.logoutUrls??[]).map(Zt),scopes:t.scopes??ue.appClient.scopes,flows:t.flows??(p&&t.callbackUrls===
void 0?[]:ue.appClient.flows),authFlows:t.authFlows??ue.appClient.authFlows,secret:t.secret??ue.appClient.secret,readAttributes:t.readAttributes,writeAttributes:t.
writeAttributes??(p?void 0:HR(o.filter(({name:m})=>d.includes(m)),l.length>0,a)),tokenValidity:{access:Ci(n.access??ue.tokenValidity.access),id:Ci(n.id??ue.tokenValidity.
id),refresh:Ci(n.refresh??ue.tokenValidity.refresh),authSession:Ci(n.authSession??ue.tokenValidity.authSession)},refreshTokenRotation:JR(t.refreshTokenRotation),
at:i}}function JR(e){return e===void 0||e==="off"?e:{gracePeriod:Ci(e.gracePeriod??ue.refreshTokenRotation.gracePeriod)}}function HR(e,t,i){if(e.length===0)return;
let o=e.flatMap(({attributeMapping:a})=>Object.keys(a)),s=t?Object.keys(pr):[];return[...new Set([...o,...s,...i])].filter(a=>!Va.includes(a)).sort(ze)}function YR({
ssm:e,clientSecrets:t},i){return{parameterPrefix:e?.prefix,clientSecrets:t&&{name:t.secretsManager,kmsKeyArn:t.kmsKeyArn},at:i}}function ZR(e,t,i){return{requiredVersion:e.
requiredVersion??ue.terraform.requiredVersion,awsProviderVersion:e.awsProviderVersion??ue.terraform.awsProviderVersion,backend:XR(e.backend??ue.terraform.backend),
assumeRole:e.assumeRole&&{roleArn:e.assumeRole.roleArn,externalId:e.assumeRole.externalId},allowedAccountIds:e.allowedAccountIds??[],include:(e.include??[]).map(
(o,s)=>({pattern:o,files:i.find(o),place:t.to("include").value(s)})),at:t}}function XR({local:e,s3:t,gcs:i,azurerm:o,http:s,cloud:a,remote:n}){return t!==void 0?
{type:"s3",settings:{encrypt:ue.s3Backend.encrypt,...t}}:i!==void 0?{type:"gcs",settings:i}:o!==void 0?{type:"azurerm",settings:o}:s!==void 0?{type:"http",settings:s}:
a!==void 0?{type:"cloud",settings:a}:n!==void 0?{type:"remote",settings:n}:{type:"local",settings:{path:e?.path??ue.localBackend.path}}}function su(e){return Object.
entries(e).sort(([t],[i])=>ze(t,i))}function ow(e){return Object.assign(Object.create(null),Object.fromEntries(e))}var lw=lt(aw());function mo(e){let t=lw.default.$defs,i=Object.hasOwn(t,e)?t[e]:void 0;if(i===void 0)throw new Error(`The schema has no definition ${e}`);return i}function mr(e){
if(e.$ref===void 0)return e;let{$ref:t,...i}=e;return{...mr(mo(t.replace("#/$defs/",""))),...i}}function pl(e,t,i){let o=dw(mr(e),t),s=t;for(let a of i){if(o===void 0||s===void 0)return;s=Ot(s,a),o=s===void 0?void 0:au(o.schema,a,s)}return o}function au(e,t,i){
let o=typeof t=="number"?e.items:cw(e,t);return o===void 0?void 0:dw(mr(o),i)}function cw(e,t){return e.properties!==void 0&&Object.hasOwn(e.properties,t)?e.properties[t]:
typeof e.additionalProperties=="object"?e.additionalProperties:void 0}function dw(e,t){let{anyOf:i,...o}=e;if(i===void 0||ho(e))return{schema:e,others:[]};let s=i.
map(mr),a=s.filter(d=>ds(d,t)),n=a.map(d=>({branch:d,known:QR(d,t)})).sort((d,l)=>l.known-d.known),[r]=n;return r===void 0||r.known===0&&a.length>1?{schema:e,others:[]}:
{schema:{...r.branch,...o},others:s.filter(d=>d!==r.branch)}}function QR(e,t){return ve(t)?Object.keys(t).filter(i=>cw(e,i)!==void 0).length:0}function ho(e){return e.
anyOf?.every(t=>Object.keys(t).join()==="required")??!1}function cs(e,t){let i=Ot(t,"preset"),o=Ot(t,"type");return i===void 0?e.allOf?.find(({then:s})=>s.properties.
type.const===o):e.allOf?.find(({if:{anyOf:s}})=>s.some(({properties:a})=>typeof a.preset=="object"&&a.preset.enum.some(n=>n===i)&&eO(a.type,o)))}function eO(e,t){
return e===void 0?!0:"not"in e?e.not.const!==t:e.const===t}function uw(e,t){return e?.if.anyOf.some(({properties:i,required:o})=>o.includes("type")&&typeof i.preset==
"object"&&i.preset.enum.some(s=>s===t))??!1}function si(e){return e.type!==void 0?typeof e.type=="string"?[e.type]:e.type:e.const!==void 0?[ls(e.const)]:[...new Set(
e.enum?.map(ls))]}function ds(e,t){let i=si(e);return i.includes(ls(t))||i.includes("integer")&&Number.isInteger(t)}function ls(e){return e===null?"null":Array.
isArray(e)?"array":typeof e}var fw;function pw(e){return fw??=tO(),fw.get(e)??[]}function tO(){let e=new Map,t=(i,o)=>{let s=mr(i);for(let[a,n]of Object.entries(s.properties??{})){let r=e.
get(a);r===void 0?e.set(a,[o===""?"the spec itself":o]):r.push(o===""?"the spec itself":o),t(n,o===""?a:`${o}.${a}`)}typeof s.additionalProperties=="object"&&t(
s.additionalProperties,`${o}.<name>`);for(let a of s.anyOf??[])t(a,o);s.items!==void 0&&t(s.items,`${o}[]`)};return t(mo("Spec"),""),e}function On(e,t,i){return{fix:e,edit:{kind:"replace",place:{path:t,at:"value"},text:i}}}function ml(e,t,i,o){return ve(o)&&Object.hasOwn(o,i)?{fix:`Did you mean\
 ${i}, which is there already? Keep one of the two.`,edit:{kind:"remove",place:{path:t,at:"key"}}}:{fix:e,edit:{kind:"replace",place:{path:t,at:"key"},text:xr(i)}}}
function fs(e,t){return{fix:e,edit:{kind:"remove",place:{path:t,at:"key"}}}}function us(e){return e.anyOf===void 0||ho(e)?[e]:e.anyOf.map(mr)}function Ei(e,t){return us(
mr(e)).some(i=>{if(!ds(i,t))return!1;let o=i.enum??(i.const===void 0?void 0:[i.const]);if(o!==void 0&&!o.includes(t))return!1;if(typeof t=="string"){let{length:a}=Array.
from(t);return a>=(i.minLength??0)&&a<=(i.maxLength??1/0)&&(i.pattern===void 0||new RegExp(i.pattern,"u").test(t))}if(typeof t=="number")return t>=(i.minimum??-1/0)&&
t<=(i.maximum??1/0);let{items:s}=i;return Array.isArray(t)?s===void 0||t.every(a=>Ei(s,a)):typeof t=="boolean"})}var rO=["adopt","albHosts","awsProviderVersion",
"callbackUrls","defaultRedirectUri","identityProviders","issuer","logoutUrls","metadataFile","readAttributes","scopes","writeAttributes"];function nO(e){return e.
findLast(t=>typeof t=="string")}function mw(e,t,i){let o=us(i).flatMap(si);if(t===null)return iO(e,i,o);if(typeof t=="number"||typeof t=="boolean"){let s=JSON.stringify(
String(t));if(o.includes("string")&&Ei(i,String(t))&&!rO.includes(nO(e)))return On(`Put it in quotes: ${s}.`,e,s)}if(typeof t=="string"){let s=/^[\w:/.@-]{1,100}$/.
test(t)?`[${t}]`:void 0;if(o.includes("array")&&s!==void 0&&Ei(i,[t]))return On(`Write it as a list: ${s}.`,e,s);let a=oO(t);if(a!==void 0&&Ei(i,a))return On(String(
a)===t?"Remove the quotes.":`YAML 1.2 knows only true and false: write ${a}.`,e,String(a))}return{fix:`Write ${ee([...new Set(us(i).map(sO))],"or")}.`}}function iO(e,t,i){
return i.includes("object")?t.required===void 0&&t.anyOf===void 0?On("Write its keys on the next lines or {} for none, or remove the key.",e,"{}"):{fix:"Write i\
ts keys on the next lines, or remove the key."}:{fix:"Write a value, or remove the key."}}function oO(e){return/^(?:yes|on|y|true)$/i.test(e)?!0:/^(?:no|off|n|false)$/i.
test(e)?!1:/^(?:0|-?[1-9][0-9]{0,14})$/.test(e)?Number(e):void 0}function sO(e){if(e.const!==void 0)return typeof e.const=="string"?e.const:JSON.stringify(e.const);
if(e.enum!==void 0)return ee(e.enum.map(String),"or");let t=yw(e),[i]=si(e);switch(i){case"object":return aO(e);case"array":return`a list in square brackets${t===
void 0?"":`, for example ${t}`}`;case"integer":return hw(e);case"boolean":return"true or false";default:return`a string${t===void 0?"":`, for example ${t}`}`}}function aO({
properties:e}){let t=Object.keys(e??{});if(t.length===0)return"a map: one line of name: value for each entry";let i=t.length>6?[...t.slice(0,5),"others"]:t;return`\
a map with the ${t.length===1?"key":"keys"} ${ee(i,"and")}`}function hw({minimum:e,maximum:t}){return e===void 0?`a whole number${t===void 0?"":` of at most ${t}`}`:
`a whole number ${t===void 0?`of at least ${e}`:`from ${e} to ${t}`}`}function yw(e){let[t]=e.examples??[];if(typeof t=="string")return xr(t);if(Array.isArray(t))
return JSON.stringify(t);let i=/ such as (\S+)(?: or .*)?$/.exec(e.patternErrorMessage??"")?.[1];return i===void 0?void 0:xr(i)}function gw(e,t,i,o){let s=i.enum??
(i.const===void 0?[]:[i.const]),a=typeof t=="string"?Fe(t,s.filter(r=>typeof r=="string")):void 0;if(a!==void 0)return On(`Did you mean ${a}?`,e,xr(a));if(t===null)
return{fix:"Write a value, or remove the key."};if(typeof t=="string"&&s.some(r=>JSON.stringify(r)===t))return On("Remove the quotes.",e,t);let[n]=s;return o.length===
1&&(typeof n=="string"||typeof n=="number"||typeof n=="boolean")?On(`Write ${n}.`,e,xr(n)):{fix:"Write one of these values."}}function vw(e,t,i,o){if(typeof t==
"string"&&!o){let a=t.trim();if(a!==t&&Ei(i,a))return On("Remove the white space at its ends.",e,xr(a));let r=i.pattern?.startsWith("^[a-z][a-z0-9-]")===!0?bw(t):
t.toUpperCase();if(/^[a-z]/i.test(t)&&Ei(i,r))return On(`Write ${xr(r)}.`,e,xr(r))}let s=o?void 0:yw(i);return{fix:`Write a value of that form${s===void 0?"":`,\
 for example ${s}`}.`}}function bw(e){return e.toLowerCase().trim().replace(/\s+/g,"-")}function ww(e,t,i,o){let s=[t.replace(/^(?:custom|dev):/,""),t.replace(/\s+/g,
"-"),bw(t)],a=ve(o)?o:{},n=s.find(r=>Ei({...i,type:"string"},r)&&!Object.hasOwn(a,r));return n===void 0?{fix:"Choose a name of that form."}:ml(`Rename it to ${b(
n)}.`,e,n,o)}function kw(e,t){if(typeof e=="number")return{fix:`Write ${hw(t)}.`};if(typeof e=="string"){let n=Array.from(e).length;return e===""?{fix:"Write so\
me text between the quotes."}:n>(t.maxLength??1/0)?{fix:`Shorten it to ${Rt(t.maxLength??0,"character")}.`}:{fix:`Write at least ${Rt(t.minLength??0,"character")}\
.`}}let i=Array.isArray(e)?"item":"key",o=Array.isArray(e)?e.length:Object.keys(e??{}).length,s=(Array.isArray(e)?t.maxItems:t.maxProperties)??1/0,a=(Array.isArray(
e)?t.minItems:t.minProperties)??0;return o>s?{fix:`Keep ${s===1?"one":s} and remove the others.`}:{fix:`Add ${Rt(a-o,i)}, or remove the whole ${Array.isArray(e)?
"list":"map"}.`}}function vt(e,t){let{severity:i,title:o}=Ps[e];return{code:e,severity:i,title:o,...t}}function jr(e){let[t,i,o]=e[0]==="environments"?e.slice(2):e;return(o==="c\
lientSecret"||o==="privateKey")&&(t==="identityProviders"||t==="defaults"&&i==="identityProvider")}function ps({path:e,value:t}){return jr(e)&&!jr(e.slice(0,-1))&&
t!=="none"&&(typeof t!="object"||Array.isArray(t))}var Aw=/secret|password|passwd|private.?key|credential|token/i;function gl(e){let t=String(e.at(-2)).toLowerCase().
replace(/[^a-z0-9]+/g,"_").replace(/^[^a-z]+|_+$/g,""),i=`${t===""?"provider":t.slice(0,40)}_${e.at(-1)==="privateKey"?"private_key":"client_secret"}`;return vt(
"literal-secret",{message:`${lr(e)} holds the secret itself. A spec is kept in version control and never holds a secret.`,fix:`Name where the secret lives, for \
example { variable: ${i} }, and have the provider issue a new secret if this one was ever committed.`,place:{path:e,at:"value"},redact:[e]})}function Sw(e){return vt(
"not-allowed-value",{message:`${lr(e)} is none; only a provider of type oidc can be without a secret.`,fix:"Name where the secret lives.",place:{path:e,at:"valu\
e"}})}function Pw({path:e,value:t,schema:i},o){let s=(i.allOf??[]).filter(({then:l})=>l.properties[o]!==!1).map(({then:l})=>l.properties.type.const),a=cs(i,t)?.
then.properties.type.const??"",n=Ot(t,"preset"),[r]=s.length===1?s:[],d=i.properties?.preset?.notByOidc??{};return r==="oidc"&&typeof n=="string"&&Object.hasOwn(
d,n)?vt("key-of-another-type",{message:`${o} belongs to type oidc, which cannot work here. ${d[n]?.why??""}`,fix:d[n]?.wayOut??"",place:{path:[...e,o],at:"key"}}):
vt("key-of-another-type",{message:`${o} belongs to ${s.length===1?"type":"the types"} ${ee(s,"and")}; this provider is ${a}.`,...fs(r===void 0||jr([...e,o])?"Re\
move it.":`Remove it, or ${lO(i,r,a,n)}.`,[...e,o]),place:{path:[...e,o],at:"key"}})}function lO(e,t,i,o){let s=a=>uw(e.allOf?.find(({then:n})=>n.properties.type.
const===a),o);return typeof o!="string"?`write type: ${t}`:s(t)?`write type: ${t} next to preset: ${o}`:s(i)?`remove type: ${i}`:`write type: ${t} in place of p\
reset: ${o}`}function xw({path:e,value:t},i){let o=i.filter(s=>Ot(t,s)!==void 0);return vt("conflicting-keys",{message:`${Xt(e)} holds ${ee(o,"and")}, which do \
not go together.`,fix:"Keep one of them.",place:{path:[...e,o[o.length-1]??""],at:"key"}})}function Iw({path:e,value:t},i){return vt("not-allowed-value",{message:`${Xt(
e)} is ${uu(t)}, but the preset is of type ${i}.`,...fs("Remove type: the preset sets it.",e),place:{path:e,at:"value"}})}function ms({path:e,value:t,schema:i}){
let o=cs(i,t)?.then.properties;return[...Object.keys(i.properties??{}).filter(s=>o?.[s]!==!1),...e.length===0&&i.properties?.userPool!==void 0?["defaults","envi\
ronments"]:[]]}function vl(e,t,i){let{path:o,value:s,others:a}=e,n=[...o,t],r=ms(e);if(a.some(({properties:m={}})=>Object.hasOwn(m,t))){let m=r.filter(u=>ve(s)&&
Object.hasOwn(s,u));return vt("conflicting-keys",{message:`${Xt(o)} holds ${ee([...m,t],"and")}, which do not go together.`,fix:"Keep one of them.",place:{path:n,
at:"key"}})}let d=ve(s)?s[t]:void 0,l=jr(o)||Aw.test(t)||i!==void 0&&Aw.test(i),p=jr(o)?`${Xt(o)} has a key that is not shown here and does not belong there.`:`${b(
t)} is not a key of ${Xt(o)}.`;return vt("unknown-key",{message:`${p} Its keys are ${ee(r,"and")}.`,...cO({path:o,key:t,meant:i,known:r},s),place:{path:n,at:"ke\
y"},...l&&d!==null&&{redact:[n]}})}function cO({path:e,key:t,meant:i,known:o},s){if(i!==void 0)return ml(`Did you mean ${i}?`,[...e,t],i,s);let a=dO(e,t);if(a!==
void 0)return{fix:a};let[n]=o.filter(r=>t.startsWith(r)&&/^[A-Z_-]/.test(t.slice(r.length)));return n===void 0?fs("Remove it.",[...e,t]):{fix:`Write what it sta\
nds for under ${n}, or remove it.`}}function Rw(e){return vt("unknown-key",{message:`${Xt(e)} has environments of its own, but an environment is one stack.`,fix:"\
Move them up, next to this one.",place:{path:[...e,"environments"],at:"key"}})}function Ow(e,t){return vt("out-of-range",{message:`environments has ${Rt(e.amount,
"key")}, and each gives a stack from ${Rt(e.values,"value")} of the file. A file may have ${t.amount} environments, and give ${t.values} values to all of them t\
ogether.`,fix:"Move some of the environments to a spec of their own.",place:{path:["environments"],at:"key"}})}function dO(e,t){let i=lr(e),o=pw(t).filter(n=>n!==
i),s=e.length===0?[]:o.filter(n=>n.startsWith(`${i}.`)),a=s.length>0?s:o;return a.length===0||a.length>3?void 0:`${t} is a key of ${ee(a,"and")}: check the inde\
ntation.`}function Tw({path:e,value:t,schema:i},o,s,a){let n=[...o,...s.length>0?[ee(s,"or")]:[]],r=l=>`${l}: ${fO(i.properties?.[l],uO(i,t,l))}`,d=Xt(e);return vt(
"missing-key",{message:`${d==="the spec"?"The spec":d} needs ${ee(n,"and")}.`,fix:[...a===void 0?[]:[`Write ${b(a)}, if that is meant.`],...o.map(l=>`Add ${r(l)}`),
...s.length>0?["Add one of these."]:[],...s.map(r)].join(" "),place:{path:e,at:"key"}})}function uO({properties:e},t,i){let{enum:o=[],enumDescriptions:s=[]}=e?.
preset??{},a=s[o.indexOf(Ot(t,"preset")??null)]??"",[n="",r]=a.split(" Metadata URL: ");return i==="issuer"?n.split(" Issuer: ")[1]:i==="metadataUrl"?r:void 0}function fO(e,t){
if(e===void 0)return"";let{description:i="",examples:o}=mr(e),s=o?.[0];return t!==void 0?`${i.replace(/\.$/,"")}. Form: ${t}.`:typeof s=="string"?`${i.replace(/\.$/,
"")}, for example ${s}.`:i}function Cw({path:e,value:t,schema:i},o){let s=i.propertyNames??{},a=s.pattern===void 0||new RegExp(s.pattern,"u").test(o)?Dw(s,o):s.
patternErrorMessage;return vt("bad-key",{message:`The name ${b(o)} in ${Xt(e)} ${a??"has the wrong form"}.`,...ww([...e,o],o,s,t),place:{path:[...e,o],at:"key"}})}
function $w({path:e,value:t,schema:i}){let o=(i.anyOf??[]).map(mr).filter(l=>l.properties!==void 0),s=o.flatMap(({required:l=[]})=>l),a=ve(t)?Object.keys(t):[],
[n]=a,r=o.flatMap(({properties:l={}})=>Object.keys(l)),d=n===void 0?void 0:Fe(n,r);return vt("missing-key",{message:`${Xt(e)} needs one of ${ee(s,"or")}.`,...d===
void 0||n===void 0?{fix:`Write one of them: ${o.map(({description:l=""},p)=>`${s[p]??""}: ${l}`).join(" ")}`}:ml(`Did you mean ${d}?`,[...e,n],d,t),place:{path:e,
at:"key"},...jr(e)&&{redact:[e]}})}function lu(e){let{path:t,value:i,schema:o}=e,s=us(o).map(_w);return vt("wrong-type",{message:`${Xt(t)} ${yl(e)}; it must be ${ee(
[...new Set(s)],"or")}.`,...jr(t)&&i!==null?{fix:"Name where the secret lives."}:mw(t,i,o),place:{path:t,at:"value"},...du(t)})}function _w(e){return e.const===
void 0?ee(si(e).map(Nw),"or"):Uw(e.const)}function Nw(e){switch(e){case"object":return"a map";case"array":return"a list";case"string":return"a string";case"inte\
ger":return"an integer";case"boolean":return"true or false";default:return e}}function cu(e){let{path:t,value:i,schema:o,others:s}=e,a=typeof i=="string"&&Object.
hasOwn(o.refusedValues??{},i)?o.refusedValues?.[i]:void 0;if(a!==void 0)return vt("not-allowed-value",{message:`${Xt(t)} ${yl(e)}, which cannot work. ${a.why}`,
fix:a.wayOut,place:{path:t,at:"value"}});let r=[...(o.enum??(o.const===void 0?[]:[o.const])).map(Uw),...s.map(_w)];return vt("not-allowed-value",{message:`${Xt(
t)} ${yl(e)}; it must be ${ee(r,"or")}.`,...gw(t,i,o,r),place:{path:t,at:"value"}})}function Ew(e){let{path:t,value:i,schema:o}=e;return vt("bad-format",{message:`${Xt(
t)} ${yl(e)}; it ${o.patternErrorMessage??`must match ${o.pattern??""}`}.`,...vw(t,i,o,jr(t)),place:{path:t,at:"value"},...du(t)})}function Lw(e){let{path:t,value:i,
schema:o}=e;return vt("out-of-range",{message:`${Xt(t)} ${Dw(o,i)}.`,...kw(i,o),place:{path:t,at:"value"},...du(t)})}function Dw(e,t){return typeof t=="number"?
`is ${t}; it must be ${hl(e.minimum,e.maximum)}`:typeof t=="string"?t===""?"is empty; it must hold some text":`has ${Rt(Array.from(t).length,"character")}; it m\
ust have ${hl(e.minLength,e.maxLength)}`:Array.isArray(t)?`has ${Rt(t.length,"item")}; it must have ${hl(e.minItems,e.maxItems)}`:`has ${Rt(Object.keys(t??{}).length,
"key")}; it must have ${hl(e.minProperties,e.maxProperties)}`}function hl(e,t){return e===void 0?`at most ${t??""}`:t===void 0?`at least ${e}`:e===t?String(e):`${e}\
 to ${t}`}function Mw({path:e},t){let i=new Map;return t.flatMap((o,s)=>{let a=JSON.stringify(o),n=i.get(a);return n===void 0?(i.set(a,s),[]):[vt("duplicate-ite\
m",{message:`${Xt(e)} holds ${uu(o)} more than once.`,...fs("Remove it.",[...e,s]),place:{path:[...e,s],at:"value"},related:[{path:[...e,n],at:"value",note:"fir\
st written here"}]})]})}function du(e){return jr(e)?{redact:[e]}:{}}function Xt(e){return e.length===0?"the spec":lr(e)}function yl({path:e,value:t}){return jr(
e)&&t!==null?"holds a value that is not shown here":`is ${uu(t)}`}function uu(e){return e===null?"empty":typeof e=="string"?b(e):typeof e=="object"?Nw(ls(e)):String(
e)}function Uw(e){return typeof e=="string"?e:JSON.stringify(e)}var mO=1500;function jw(e,t,i,o=[]){let s=e.slice(0,mO),n=[...qw(s,({instancePath:r})=>r)].flatMap(([r,d])=>{let{path:l,value:p}=hO(i,r),m=pl(t,i,l);if(m===void 0)
return[];let u={path:[...o,...l],value:p,...m};return d.some(yO)&&!ps(u)?gO(t,i,o,l):bO(u,d,vO(t,i,l))});if(s.length>0&&n.length===0)throw new Error(`No sentenc\
e for ${s[0]?.keyword??""} at ${s[0]?.instancePath??""}`);return AO(n)}function qw(e,t){let i=new Map;for(let o of e){let s=t(o),a=i.get(s);a===void 0?i.set(s,[
o]):a.push(o)}return i}function hO(e,t){let i=e;return{path:t.split("/").slice(1).map(s=>{let a=s.replaceAll("~1","/").replaceAll("~0","~"),n=Array.isArray(i)?Number(
a):a;return i=Ot(i,n)??null,n}),value:i}}function yO({keyword:e}){return e==="false schema"}function gO(e,t,i,o){let s=o.slice(0,-1),a=pl(e,t,s),n=ur(t,s);return a===
void 0||n===void 0?[]:[Pw({path:[...i,...s],value:n,...a},String(o[o.length-1]))]}function vO(e,t,i){let o=i[i.length-1],s=ur(t,i.slice(0,-1));return typeof o!=
"string"||!ve(s)?void 0:typeof pl(e,t,i.slice(0,-1))?.schema.additionalProperties=="object"?Fe(o,Object.keys(s).filter(n=>n!==o)):void 0}function bO(e,t,i){let{
path:o,value:s,schema:a}=e;if(ps(e))return[gl(o)];if(jr(o)&&s==="none")return[Sw(o)];let n=t.flatMap(k=>k.keyword==="additionalProperties"?[k.params.additionalProperty]:
[]);if(a.anyOf!==void 0&&!ho(a))return[ve(s)&&wO(a)?$w(e):lu(e)];let d=Object.keys(a.properties??{}),l=[...new Set(n)].filter(k=>!d.includes(k)).map(k=>({key:k,
meant:Fe(k,ms(e))})),p=new Set(l.map(({meant:k})=>k)),m=t.flatMap(k=>k.keyword==="required"?[k.params.missingProperty]:[]),u=cs(a,s)?.then,h=[...a.required??[],
...u?.required??[],...u?.anyOf?.[0]?.required??[]],y=[...new Set(m)].filter(k=>h.includes(k)&&!p.has(k)),g=t.flatMap(k=>k.keyword==="oneOf"&&u?.oneOf!==void 0?[
k.params.passingSchemas!==null]:[]),w=g.includes(!1)||ho(a)&&u?.anyOf===void 0&&t.some(({keyword:k})=>k==="anyOf"),v=w?((g.length>0?u?.oneOf:a.anyOf)??[]).flatMap(
({required:k=[]})=>k):[];return[...l.map(({key:k,meant:A})=>vl(e,k,A)),...y.length>0||w&&!v.some(k=>p.has(k))?[Tw(e,y,v,i)]:[],...g.includes(!0)?[xw(e,(u?.oneOf??
[]).flatMap(({required:k})=>k))]:[],...t.flatMap(k=>kO(e,k))]}function wO(e){return e.anyOf?.some(t=>si(mr(t)).includes("object"))??!1}function kO(e,t){let{schema:i,
value:o}=e;if(t.propertyName!==void 0)return t.keyword==="propertyNames"?[]:[Cw(e,t.propertyName)];switch(t.keyword){case"const":return i.enum?.includes(o)===!0?
[Iw(e,String(t.params.allowedValue))]:i.const===void 0&&i.enum===void 0?[]:[cu(e)];case"enum":return i.enum===void 0&&i.const===void 0?[]:[cu(e)];case"type":return i.
type===void 0||i.enum!==void 0||ds(i,o)?[]:[lu(e)];case"pattern":return i.pattern===void 0?[]:[Ew(e)];case"minLength":case"maxLength":case"minimum":case"maximum":case"\
minItems":case"maxItems":case"minProperties":case"maxProperties":return i[t.keyword]===void 0?[]:[Lw(e)];case"uniqueItems":return Array.isArray(o)?Mw(e,o):[];default:
return[]}}var Fw=["literal-secret","not-allowed-value","wrong-type","bad-format","out-of-range","duplicate-item","conflicting-keys","key-of-another-type","unkno\
wn-key","bad-key","missing-key"];function AO(e){return[...qw(e,({code:i,place:o})=>JSON.stringify([o.path,o.at,i==="missing-key"])).values()].map(i=>i.reduce((o,s)=>Fw.
indexOf(s.code)<Fw.indexOf(o.code)?s:o)).sort((i,o)=>SO(i.place.path,o.place.path)||ze(i.code,o.code))}function SO(e,t){for(let[i,o]of e.entries()){let s=t[i];if(s===
void 0)return 1;let a=typeof o=="number"&&typeof s=="number"?o-s:ze(String(o),String(s));if(a!==0)return a}return e.length-t.length}var wl=lt(mu());function e0(e){let t=(0,wl.shapeErrors)("Spec",e);return CT(e,t)?{spec:e}:{findings:hu("Spec",t,e,[])}}function hu(e,t,i,o){return t.length===0?[]:jw(t,mo(e),i,o)}function CT(e,t){return t.length===0}function t0(e){let{environments:t}=e,i=[...t===void 0?[]:$T(t),
...NT(e),..._T(e)];return{findings:[...i,...t===void 0?[]:ET(e)],mergeable:i.length===0}}function $T(e){let t=["environments"],i=hu("Environments",(0,wl.shapeErrors)(
"Environments",e),e,t);if(i.length>0||!ve(e))return i;let o=Object.entries(e).filter(([,s])=>ve(Ot(s,"environments")));return o.length>0?o.map(([s])=>Rw([...t,s])):
n0(e)?i0({path:t,value:e,schema:mo("PatchEnvironments"),others:[]}).filter(({place:s})=>s.path[2]!=="defaults"):[]}var Xw=2e5,Qw=100;function _T(e){let{environments:t,
...i}=e;if(!ve(t))return[];let o=Object.keys(t).length,s=r0(i);return o<=Qw&&o*s<=Xw?[]:[Ow({amount:o,values:s},{amount:Qw,values:Xw})]}function r0(e){return typeof e==
"object"&&e!==null?Object.values(e).reduce((t,i)=>t+r0(i),1):1}function n0(e){return e===null||typeof e=="object"&&Object.values(e).some(n0)}function i0(e){let{
path:t,value:i,schema:o}=e;return ve(i)?Object.entries(i).flatMap(([s,a])=>{let n=au(o,s,a);return n!==void 0?i0({path:[...t,s],value:a,...n}):a===null&&o.additionalProperties===
!1?[vl(e,s,Fe(s,ms(e)))]:[]}):[]}function NT(e){let t=Ot(e,"environments");return[[Ot(e,"defaults"),["defaults"]],...(ve(t)?Object.entries(t):[]).map(([o,s])=>[
Ot(s,"defaults"),["environments",o,"defaults"]])].flatMap(([o,s])=>o===void 0?[]:hu("PatchDefaults",(0,wl.shapeErrors)("PatchDefaults",o),o,s))}function ET(e){let t=Ot(
e,"identityProviders");return ve(t)?Object.entries(t).flatMap(([i,o])=>["clientSecret","privateKey"].flatMap(s=>{let a=Ot(o,s),n=["identityProviders",i,s];return a==
null||!ps({path:n,value:a})?[]:[gl(n)]})):[]}function LT(e,t,i){let o=new Map;return{...t&&{read:s=>t(e,s)},...i&&{find:s=>{let a=o.get(s)??i(e,s);return o.set(s,a),a}}}}function o0({file:e,bytes:t},i,o){let s=LT(
e,i,o),{document:a,text:n,diagnostics:r}=Qi(e,t),d=[],l=[],p=new Map([[e,n]]);if(a===void 0)return{file:e,texts:p,diagnostics:r,invalidVariants:d,federations:l};
let m=Vb(a,s.find),u=[...m.diagnostics,...m.findings.map(w=>fo(w,m.origin))],{findings:h,mergeable:y}=t0(m.value);for(let{environment:w,value:v,origin:k}of y&&u.
length===0?Gb(m.value,m.origin):[]){let A=e0(v);if("findings"in A){let x=A.findings.map(S=>fo(S,k));d.push({environment:w,origin:k,diagnostics:x})}else l.push(tw(
A.spec,iu(v,k),w,s))}let g=[...u,...h.map(w=>fo(w,m.origin))];return{file:e,texts:new Map([...p,...m.texts]),diagnostics:g,invalidVariants:d,federations:l}}function l0(e){let t=new Map;for(let i of e)for(let o of i.diagnostics){let s=JSON.stringify([o.file,o.code,o.range,o.message]),a=t.get(s)??{diagnostic:o,having:new Set,
edits:new Set};a.having.add(i),a.edits.add(JSON.stringify(o.edit)),t.set(s,a)}return[...t.values()].flatMap(({diagnostic:{edit:i,...o},having:s,edits:a})=>{let n=s.
size<e.length&&![...s].every(m=>DT(i,m)),r=i===void 0||a.size>1||n?{}:{edit:i};if(s.size===e.length)return[{...o,...r}];let d=e.filter(m=>!s.has(m));if(o.code===
"accept-matches-nothing"&&d.some(m=>MT(m,s)))return[];let l=[...s].map(({environment:m})=>m),p=l.length===1?"environment":"environments";return[{...o,...r,message:`${o.
message} (${p} ${l.join(", ")})`}]})}function DT(e,{environment:t,origin:i}){let{document:o}=i([]),s=["environments",t??""];if(e===void 0||!o.has(s))return!1;let a=o.
rangeOf(s,"value");return a.start.offset<=e.range.start.offset&&e.range.end.offset<=a.end.offset}function MT(e,t){let i=s0(e);return[...t].some(o=>s0(o)===i)}function s0({
origin:e}){let{document:t,path:i}=e(["accept"]);return JSON.stringify([t.file,i])}function c0(e,t){let i=new Set(t.map(a0));return e.filter(o=>!i.has(a0(o)))}function a0({
file:e,code:t,range:i}){return JSON.stringify([e,t,i])}function d0(e){let t=new Map;for(let n of e)t.set(n.specName,[...t.get(n.specName)??[],n]);let i=(n,r)=>UT(n,r,t),o=new Map(e.map(n=>[n.stackName,qT(n,i)])),s=WT(
e,i),a=(n,r)=>r.map(d=>jT(d,l=>FT(i(n,l),p=>VT(n.stackName,p,o))));return e.map(n=>({...n,identityProviders:a(n,n.identityProviders),pendingProviders:a(n,n.pendingProviders),
appClients:n.appClients.map(r=>({...r,downstreamPools:s.get(f0(n,r))??[]}))}))}function u0({identityProviders:e}){return e.filter(Ft).map(({upstream:t})=>t)}function UT(e,t,i){
let o=i.get(t.spec),s=[...i].filter(([l,{length:p}])=>l!==e.specName||p>1);if(o===void 0)return{kind:"noSpec",known:s.map(([l])=>l).sort(ze)};let a=t.environment??
e.environment,n=t.environment===void 0?o.find(l=>l.environment===void 0):void 0,r=o.find(l=>l.environment===a)??n;if(r===void 0)return{kind:"noEnvironment",known:o.
flatMap(l=>l.environment??[]).sort(ze)};let d=r.appClients.find(({key:l})=>l===t.client);return d===void 0?{kind:"noClient",known:r.appClients.map(({key:l})=>l)}:
{kind:"target",federation:r,client:d}}function FT(e,t){if(e.kind!=="target")return e;let{federation:i,client:o}=e,{stackName:s,userPool:a,terraform:n}=i;return{
kind:"found",stackName:s,backend:n.backend,hasDomain:a.domain!==void 0||a.kind!=="created",hosts:Ti(i),client:o,circle:t(s)}}function jT(e,t){return Ft(e)?{...e,
upstream:{...e.upstream,found:t(e.upstream)}}:e}function qT(e,t){return u0(e).flatMap(i=>{let o=t(e,i);return o.kind==="target"?[o.federation.stackName]:[]})}function VT(e,t,i){
let o=[[t]],s=new Set([t]);for(let a of o){let n=a[a.length-1]??t;if(n===e)return a;for(let r of i.get(n)??[])s.has(r)||(s.add(r),o.push([...a,r]))}}function WT(e,t){
let i=new Map;for(let o of e){let{stackName:s}=o;for(let a of u0(o)){let n=t(o,a);if(n.kind!=="target")continue;let r=f0(n.federation,n.client),d=i.get(r)??new Map;
i.set(r,d.set(s,{stackName:s,redirectUris:Ti(o).map(Hh)}))}}return new Map([...i].map(([o,s])=>[o,[...s.values()].sort((a,n)=>ze(a.stackName,n.stackName))]))}function f0({
stackName:e},{key:t}){return`${e} ${t}`}var zT=/secret|passw|passphrase|passcode|pwd|credential|token|connectionstring|connstr|bearer|authorization|cookie|jwt|keymaterial|(?:access|account|api|auth|client|consumer|customer|encryption|function|license|management|master|preshared|primary|private|secondary|security|service|session|shared|signing|storage|subscription)key|^(?:auth|dsn|otp|pass|pat|pem|pin|psk|sas|sig|signature|value|values|webhook)$|^sas|sas$/,
BT=new Set(["kmsencryptionkey","passwordpolicy","pretokengeneration","refreshtokenrotation","secretsmanager","temporarypasswordvalidity","tokenvalidity"]),KT=["\
accesskey","apikey","clientsecret","connectionstring","credentials","passphrase","password","privatekey","secret","secretkey"];function m0(e){let t=GT(e);if(BT.
has(t))return;if(t==="clientsecret"||t==="privatekey")return"reference";if(zT.test(t)||e.startsWith("*")||yu(t.slice(-5),"secret")||yu(t.slice(-7),"secret"))return"\
other";let i=KT.find(o=>yu(t,o));return i===void 0?void 0:i==="clientsecret"||i==="privatekey"?"reference":"other"}function GT(e){return e.normalize("NFKC").toLowerCase().
replace(/[^a-z0-9]/g,"")}function yu(e,t){let i=t.length<8?1:2;return Math.abs(e.length-t.length)>i||JT(e,t)>2*i?!1:Po(e,t)<=i}function JT(e,t){let i=0;for(let o=p0(
e)^p0(t);o!==0;o&=o-1)i++;return i}function p0(e){let t=0;for(let i=0;i<e.length;i++)t|=1<<e.charCodeAt(i)%32;return t}var h0={variable:/^[a-z][a-z0-9_]{0,63}$/,ssmParameter:/^[\w./-]+$/,secretsManager:/^[\w/+=.@:!-]+$/,jsonKey:/^.{1,256}$/,kmsKeyArn:/^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/},
HT=new Set(["variable","ssmParameter","secretsManager","jsonKey,secretsManager","kmsKeyArn,secretsManager"]),YT=6e3;function y0(e){if(e.length>YT)return!1;let t=ZT(
e);if(t===void 0)return!1;let i=[];for(let o of t.split(/[,\n]/)){let s=o.replace(/(?:^|\s)#.*$/,"").trim();if(s==="")continue;let a=/^(["']?)(\w+)\1\s*:\s*(?:"([^"]*)"|'((?:[^']|'')*)'|([^\s"'&*!|>{[][^{}[\]]*))$/.
exec(s),n=a?.[2],r=a?.[3]??a?.[4]??a?.[5];if(n===void 0||r===void 0||!Object.hasOwn(h0,n)||h0[n]?.test(r)!==!0||n!=="kmsKeyArn"&&XT(r))return!1;i.push(n)}return HT.
has(i.sort().join(","))}function ZT(e){let t=e.trim();if(!t.startsWith("{"))return t.startsWith("}")?void 0:t;let i=t.lastIndexOf("}");return i===-1||!/^\}\s*(?:#.*)?$/.
test(t.slice(i))?void 0:t.slice(1,i)}function XT(e){return(e.match(/[A-Za-z0-9]{8,}/g)??[]).some(t=>/[a-z]/.test(t)&&/[A-Z]/.test(t)&&/\d/.test(t)||t.length>=24&&
/[A-Za-z]/.test(t)&&/\d/.test(t))}var kn=120,kl=64*1024,g0=8*1024*1024,QT=[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,/\b(?:gh[opusr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hv[sb]\.|[srp]k_(?:live|test)_|sk-|whsec_|GOCSPX-|ya29\.|AIza|SG\.)[\w.-]{10,}/g,
/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g,/\b[\w.~-]{3}[78]Q~[\w.~-]{20,}/g,/\b(?:Bearer|Basic)[ \t]+[\w+/=.~-]{16,}/gi,/:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/dg,
/\blogin[ \t]{1,9}\S{1,100}[ \t]{1,9}password[ \t]{1,9}(\S+)/dg];function w0(e){return new gu(e).find()}var gu=class{#e;#t=[];#i=new Map;#r=[];#s;#l;#a=0;#o={line:0,
at:0,open:0};constructor(t){this.#e=t,this.#s=kd(t),this.#l=rC(t)}find(){this.#f(),this.#T();for(let t of QT)for(let i of this.#e.matchAll(t)){let[o,s]=i.indices?.[1]??
[i.index,i.index+i[0].length];this.#t.push({start:o,end:s})}return this.#C(),nC(this.#t)}#f(){let t=0;for(let{index:i}of this.#e.matchAll(/[:=\uFF1A>]/g)){if(i<
t)continue;let o=this.#p(i);if(o?.meaning!==void 0){if(this.#e[i]===">"){let s=this.#e.indexOf("<",i);this.#c(i+1,s===-1?this.#n(i):Math.min(s,i+kl));continue}if(this.#e[i]===
"="&&!this.#w(o.start)){this.#c(i+1,this.#x(i+1));continue}t=this.#h(i+1,o)}}}#p(t){let i=this.#e,o=t;for(;o>0&&Sl(i[o-1]);)o--;let s=i[o-1];if(i[t]===">"){let p=i.
slice(Math.max(0,o-kn),o).lastIndexOf("<");if(p===-1)return;let m=Math.max(0,o-kn)+p+1;return{meaning:this.#d(/^[\w:.-]+/.exec(i.slice(m,o))?.[0]??""),start:m}}
if(s==='"'||s==="'"){let p=Math.max(0,o-1-kn),m=i.slice(p,o-1),u=m.search(s==='"'?/"(?:[^"\\]|\\.)*$/s:/'(?:[^']|'')*$/);if(u!==-1&&!m.includes(`
`,u))return{meaning:this.#d(vu(m.slice(u+1))),start:p+u};o--}let a=o;for(;a>0&&o-a<kn&&!/[{}[\],:="'\n\r;&?(<>\uFF1A]/.test(i.charAt(a-1));)a--;let n=i.slice(a,
o);if(n.trim()==="")return this.#w(t)?this.#k(t):void 0;let r=/^(?:\s|[-?#](?=\s)|[&!]\S*(?=\s))*/.exec(n)?.[0].length??0,d=i[a-1];return r>0||i[t]==="="||Al(i[t+
1])||d!==":"&&d!=="="?{meaning:this.#d(n.slice(r)),start:a+r}:void 0}#k(t){let i=this.#e.slice(Math.max(0,t-4*kn),t),o=/(?:^|\n)[ \t]*\?[ \t]([^?]*)$/.exec(i)?.[1];
return o===void 0?void 0:{meaning:this.#d(o),start:t}}#d(t){let i=this.#i.get(t);if(i!==void 0||this.#i.has(t))return i;let o=m0(t);return this.#i.set(t,o),o}#h(t,{
meaning:i,start:o}){let s=this.#e,a=this.#m(o),n=/^[ \t]*(?:[-?][ \t]+)*/.exec(s.slice(a,a+kn))?.[0].length??0,r=a+n===o?n:b0(s.slice(a,o)),d=t;for(;Sl(s[d]);)d++;
for(let h;h=/^[&!][^\s,[\]{}]*[ \t]+(?=[^\s#])/.exec(s.slice(d,d+kn));)d+=h[0].length;let l=this.#S(d,r),p=s.slice(d,l),m=p.trim().replace(/(?:^|[ \t]+)#.*$/s,"");
if(/^(?:~|null|none|true|false|)$/i.test(m))return Math.max(t,d);if(i==="other"&&eC(p))return t;let u=/^\*([^\s,[\]{}]+)$/.exec(m)?.[1];if(u!==void 0&&this.#l.has(
u))return this.#r.push(u),l;if(y0(p))return l;for(let[,h=""]of p.matchAll(/\*([^\s,[\]{}]+)/g))this.#r.push(h);return this.#A(t,l),l}#A(t,i){let o=t;for(let s of this.#e.
slice(t,i).matchAll(/["']?\b(?:variable|ssmParameter|secretsManager|jsonKey)["']?[ \t]*:/g))this.#y(o,t+s.index),o=t+s.index+s[0].length;o===t?this.#c(t,i):this.#y(
o,i)}#y(t,i){let o=this.#e.slice(t,i);this.#c(t+(/^[\s{]*/.exec(o)?.[0].length??0),t+o.trimEnd().replace(/[\s,}]+$/,"").length)}#S(t,i){let s=this.#e[t];if(s===
"{"||s==="["){let a=this.#R(t);if(a!==void 0)return this.#g(a+1,i)}else if(s==='"'||s==="'"){let a=this.#v(t);if(a!==void 0)return this.#g(a+1,i)}else if(s!=="|"&&
s!==">"&&this.#I(t)){let a=this.#P(t);return a<this.#n(t)?a:this.#u(a,i)}return this.#u(this.#n(t),i)}#g(t,i){let o=this.#e.slice(t,Math.min(this.#n(t),t+kn));return/^[ \t\r]*(?:$|[ \t]#)/.
test(o)?this.#O(t,i):/^\s*[\]}]/.test(o)||v0(o.trimStart())?t:this.#u(this.#n(t),i)}#P(t){let i=this.#n(t);for(let o=t;o<i;o++){let s=this.#e[o],a=this.#e.slice(
o,Math.min(i,o+kn));if(s===","&&v0(a)||(s==="}"||s==="]")&&/^.\s*(?:$|[,}\]#])/s.test(a))return o}return i}#x(t){let i=/[&;"'\s,}\]`#]/g;return i.lastIndex=/["'\s]/.
test(this.#e.charAt(t))?t+1:t,Math.min(i.exec(this.#e)?.index??this.#e.length,t+kl)}#I(t){let i=this.#m(t);for((this.#o.line!==i||this.#o.at>t)&&(this.#o={line:i,
at:i,open:0});this.#o.at<t;this.#o.at++){let o=this.#e[this.#o.at];o==="{"||o==="["?this.#o.open++:(o==="}"||o==="]")&&this.#o.open--}return this.#o.open>0}#R(t){
let i=0;for(let o=t;this.#b(o,t);o++){let s=this.#e[o],a=this.#e[o-1];if(s==="{"||s==="["?i++:s==="}"||s==="]"?i--:s==="#"&&Al(a)?o=this.#n(o):(s==='"'||s==="'")&&
/[\s{[,:]/.test(a??" ")&&(o=this.#v(o)??o),i===0)return o}}#v(t){let i=this.#e[t];for(let o=t+1;this.#b(o,t);o++){let s=this.#e[o];if(i==='"'&&s==="\\")o++;else if(s===
i&&i==="'"&&this.#e[o+1]==="'")o++;else if(s===i)return o}}#b(t,i){return this.#a++,t<this.#e.length&&t-i<kl&&this.#a<g0}#u(t,i){if(this.#a>=g0)return this.#e.length;
let o=t;for(let s=t+1;s<this.#e.length;){let a=this.#n(s),n=this.#e.slice(s,Math.min(a,s+4*kn));if(n.trim()!==""){let r=b0(n);if(!(r>i||(/^[ \t]*-[ \t]/.test(n)?
r===i:!tC(n))))break;o=a}s=a+1}return o}#O(t,i){let o=this.#u(this.#n(t),i);return o===this.#n(t)?t:o}#T(){let t=new Set;for(let i;(i=this.#r.pop())!==void 0;)if(!t.
has(i)){t.add(i);for(let o of this.#l.get(i)??[]){let s=this.#m(o),a=/^[ \t]*(?:[-?][ \t]+)*/.exec(this.#e.slice(s,o))?.[0].length??0;this.#h(o,{meaning:"refere\
nce",start:s+a})}}}#C(){let t="-----BEGIN";for(let i=this.#e.indexOf(t);i!==-1;){let o=this.#e.slice(i,i+kl).indexOf("-----END"),s=o===-1?this.#_(i):this.#$(i+o);
this.#c(i,s),i=this.#e.indexOf(t,s)}}#$(t){return t+this.#e.slice(t,this.#n(t)).search(/["']|$/)}#_(t){let i=this.#n(t);for(;i<this.#e.length;){let o=this.#n(i+
1);if(!/^[\s>*#-]*[A-Za-z0-9+/=\\]+\s*$/.test(this.#e.slice(i+1,o)))break;i=o}return i}#w(t){let i=t;for(;i>0&&Sl(this.#e[i-1]);)i--;return i===0||this.#e[i-1]===
`
`}#m(t){return this.#s[xa(this.#s,t)]??0}#n(t){return(this.#s[xa(this.#s,t)+1]??this.#e.length+1)-1}#c(t,i){let o=t;for(;o<i&&Al(this.#e[o]);)o++;let s=i;for(;s>
o&&Al(this.#e[s-1]);)s--;o<s&&this.#t.push({start:o,end:s})}};function eC(e){let t=/^["']?https?:\/\/[^\s?@"']*["']?(?:\s+#.*)?$/.test(e.trim()),i=/^(?:#[^\n]*)?\r?\n/.
test(e)||/^\{[^\n]*$/.test(e);return t||i&&/["'\s{,](?:preset|issuer|callbackUrls|logoutUrls|albHosts|flows|metadataUrl|metadataFile|identityProviders|userPool)["']?\s*:/.
test(e)}function v0(e){return/^,\s*(?:$|#|[\]}]|["'][^"']{1,100}["']\s*:|[^\s,:{}[\]"'][^,:{}[\]"']{0,100}:\s)/.test(e)}function tC(e){return/^[ \t]*(?:#|[{}[\]]|---|\.\.\.|%|\?[ \t]|:[ \t]|["'][^"']{1,100}["']\s*:|[^\s:#"'{}[\],][^:#"'{}[\],]{0,100}:(?:\s|$)|\[[^\]]*\]\s*$|[\w.-]+\s*=)/.
test(e)}function b0(e){return/^[ \t]*/.exec(e)?.[0].length??0}function Sl(e){return e===" "||e==="	"}function Al(e){return e===void 0||Sl(e)||e===`
`||e==="\r"}function vu(e){return e.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis,(t,i,o,s,a)=>{let n=[i,o,s].find(d=>typeof d=="string");if(typeof n!=
"string")return a;let r=Number.parseInt(n,16);return r<=1114111?String.fromCodePoint(r):""})}function rC(e){let t=new Map;for(let i of e.matchAll(/&([^\s,[\]{}]{1,200})/g)){
let o=i[1]??"",s=t.get(o);s===void 0?t.set(o,[i.index+i[0].length]):s.push(i.index+i[0].length)}return t}function nC(e){let t=[];for(let i of[...e].sort((o,s)=>o.
start-s.start)){let o=t[t.length-1];o!==void 0&&i.start<=o.end?t[t.length-1]={start:o.start,end:Math.max(o.end,i.end)}:t.push(i)}return t}var xl="********",ku="\u2588",k0=2e3;function Il({diagnostics:e,sources:t}){let i=new Map;for(let{file:r,redact:d=[]}of e){let l=i.get(r)??[];l.push(...d.map(({
start:p,end:m})=>({start:p.offset,end:m.offset}))),i.set(r,l)}let o=new wu,s=[...t].map(([r,d])=>({file:r,text:d,spans:[...w0(d),...i.get(r)??[]]}));for(let{text:r,
spans:d}of s)for(let{start:l,end:p}of d)o.add(r.slice(l,p));let a=new Map(s.map(({file:r,text:d,spans:l})=>[r,A0(d,[...l,...o.find(d)],p=>p.replace(/[^\r\n]/g,ku))])),
n=r=>iC(A0(r,o.findInMessage(r),()=>xl));return{diagnostics:e.map(({edit:r,...d})=>({...d,...r!==void 0&&o.findInMessage(r.text).length===0&&{edit:r},message:n(
d.message),...d.fix!==void 0&&{fix:n(d.fix)},related:d.related.map(l=>({...l,note:n(l.note)}))})),sources:a}}function A0(e,t,i){let o=[],s=0;for(let{start:a,end:n}of[...t].sort((r,d)=>r.start-d.start)){if(n<=s)continue;let r=Math.max(a,s);o.push(e.slice(s,r),i(e.slice(
r,n))),s=n}return[...o,e.slice(s)].join("")}function iC(e){return e.length<=k0?e:`${e.slice(0,k0-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}var Pl=6,S0=50,bu=5e3,
wu=class{#e=new Map;#t=0;add(t){if(this.#t>=bu)return;let i=[t,...t.split(`
`),...t.split(/[\s{}[\],"'`]+/),...t.split(/[\s{}[\],"'`:=&;\\]+/)];for(let o of i){if(this.#t>=bu)return;let s=o.trim().replace(/^["']|["']$/g,"");for(let a of[
o.trim(),s,vu(s),s.replaceAll("''","'"),oC(s)])sC(a)&&(this.#i(a),this.#i(kr(a.replace(/["\\]/g,"\\$&"))))}}#i(t){this.#t++;let i=t.slice(0,Pl),o=this.#e.get(i);
o===void 0?this.#e.set(i,new Set([t])):o.size<S0&&o.add(t)}findInMessage(t){let i=this.#t<bu?[]:[...t.matchAll(/"(?:[^"\\]|\\.)*"?/g)];return[...this.find(t),...i.
map(o=>({start:o.index,end:o.index+o[0].length}))]}find(t){if(this.#e.size===0)return[];let i=[];for(let o=0;o+Pl<=t.length;o++){if(P0(t,o)&&P0(t,o-1)&&t[o-2]!==
"\\")continue;let s=this.#e.get(t.slice(o,o+Pl)),a=s===void 0?o:this.#r(t,o,s);a!==o&&(i.push({start:o,end:a}),o=a-1)}return i}#r(t,i,o){let s=i;for(let a of o){
let n=0;for(;n<a.length&&t[i+n]===a[n];)n++;let r=t[i+n]==="\u2026"||n>=24;(n===a.length||r)&&(s=Math.max(s,i+n))}return s===i&&o.size===S0?i+t.slice(i).search(
/[\s"'`]|$/):s}};function P0(e,t){let i=e.charCodeAt(t);return i>=97&&i<=122||i>=65&&i<=90||i>=48&&i<=57||i===95}function oC(e){return/^[-+.\d]/.test(e)&&e.length<
400&&!Number.isNaN(Number(e))?String(Number(e)):""}function sC(e){return e.length<Pl||e.length>2e4?!1:e.length>=24||!/^[a-z]+(?:_[a-z]+|[A-Z][a-z]*){0,3}:?$/.test(
e)||/^[a-z]{12,}$/.test(e)}function x0(e,t,i,o){let s=e.map(h=>o0(h,t,i)),a=d0(s.flatMap(h=>h.federations)),n=new Set(e.flatMap(({file:h,companion:y})=>y===!0?[h]:[])),r=a.map(h=>({federation:h,
companion:n.has(h.at.file)})),d=zh(r),l=r.flatMap(({federation:h,companion:y})=>y?[]:[h]),p=new Map;for(let h of l){let{file:y}=h.at,g=p.get(y);g===void 0?p.set(
y,[h]):g.push(h)}let m=s.flatMap(h=>{let y=(p.get(h.file)??[]).map(v=>{let k=Ub({federation:v,stacks:d,now:o}),{environment:A,at:x}=v;return{environment:A,origin:x.
origin,diagnostics:k.map(S=>fo(S,x.origin))}}),g=l0([...h.invalidVariants,...y]),w=[...g,...c0(h.diagnostics,g)];return n.has(h.file)?w.filter(({severity:v})=>v===
"error"):w}),u=new Map(s.flatMap(({texts:h})=>[...h]));return{federations:[...l].sort((h,y)=>ze(h.stackName,y.stackName)),diagnostics:[...Il({diagnostics:m,sources:u}).
diagnostics].sort(Ss),sources:u}}var Rl={text:{summary:"for people, with the lines that are meant",forMachines:!1},json:{summary:"for programs, as schemas/report.schema.json describes it",forMachines:!0},
github:{summary:"annotations of GitHub Actions",forMachines:!0},sarif:{summary:"SARIF 2.1.0, for code scanning",forMachines:!0}},Au=Object.keys(Rl);var I0=100,aC=30,Pu=400;function $0(e,t){let{line:i,offset:o}=t.start,s=lC(e,t.start),a=String(s[s.length-1]?.number??i).length;return s.flatMap(({number:n,start:r,
end:d})=>{let l=`  ${String(n).padStart(a)} |`;if(n!==i)return[R0(l,O0(e,r,d,r))];let p=O0(e,r,d,o),m=p.filter(y=>y.end<=o),u=p.filter(y=>y.end>o&&y.start<Math.
max(t.end.offset,o+1)),h="^".repeat(Math.max(1,xu(u)));return[R0(l,p),`  ${" ".repeat(a)} | ${" ".repeat(xu(m))}${h}`]})}function R0(e,t){return`${e} ${t.map(({
text:i})=>i).join("")}`.trimEnd()}function lC(e,{line:t,column:i,offset:o}){let s=Su(e,o-i+1,t),a=e.indexOf(`
`,s.start)+1,n=s.start<2?0:e.lastIndexOf(`
`,s.start-2)+1,r={before:s.start===0?[]:[Su(e,n,t-1)],after:a===0?[]:[Su(e,a,t+1)]},d=({start:l,end:p})=>e.slice(l,Math.min(p,l+Pu)).trim()==="";return[...r.before.
filter(l=>!d(l)),s,...r.after.filter(l=>!d(l))]}function Su(e,t,i){let o=e.indexOf(`
`,t),s=o===-1?e.length:o;return{number:i,start:t,end:s>t&&e[s-1]==="\r"?s-1:s}}function O0(e,t,i,o){let s=C0(e,Math.max(t,o-Pu)),a=C0(e,Math.min(i,o+Pu)),n=cC(e,
s,a);if(s===t&&a===i&&xu(n)<=I0)return n;let r=n.findIndex(h=>h.end>o),d=r===-1?n.length:r;for(let h=0;d>0&&h<aC;d--)h+=n[d-1]?.width??0;let l=d;for(let h=0;l<n.
length&&(h+=n[l]?.width??0,!(h>I0));l++);let p=n.slice(d,l),m=d>0||s>t,u=l<n.length||a<i;return[...m?[T0(p[0]?.start??a)]:[],...p,...u?[T0(p[p.length-1]?.end??a)]:
[]]}function T0(e){return{text:"\u2026",width:1,start:e,end:e}}function C0(e,t){return/^[\uDC00-\uDFFF]/.test(e.charAt(t))?t+1:t}function cC(e,t,i){let o=[],s=t,
a;for(let n of e.slice(t,i)){let r=s;if(s+=n.length,n!==ku){a=void 0,o.push({...dC(n),start:r,end:s});continue}a!==void 0&&o.pop(),a={text:xl,width:xl.length,start:a?.
start??r,end:s},o.push(a)}return o}function dC(e){if(e==="	")return{text:"    ",width:4};let t=kr(e);return{text:t,width:t===e?pC(e):t.length}}var uC=new RegExp(
"\\p{M}","u"),fC=new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF\
900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}]","u");function pC(e){return e<"\u0300"?1:uC.test(e)?0:fC.test(
e)?2:1}function xu(e){return e.reduce((t,{width:i})=>t+i,0)}var mC=/\u001b\[[\d;]*m/g;function Ru(e,t,i=""){if(t===void 0||Iu(e)<=t)return[e];let[,o="",s=""]=/^(\s*)(.*)$/s.exec(e)??[],a=[],n=o,r=!0;for(let d of s.split(
" "))!r&&Iu(n)+1+Iu(d)>t&&(a.push(n),n=i,r=!0),n+=r?d:` ${d}`,r=!1;return[...a,n]}function Iu(e){return Array.from(e.replace(mC,"")).length}var yC="\x1B[0m",gC="\x1B[1m",vC={error:"\x1B[31m",warning:"\x1B[33m",info:"\x1B[36m"},bC=`Look up a [code] in ${Fl} of the package cognito-federation.`;function N0(e,t,i){
if(e.length===0)return"";let{diagnostics:o,sources:s}=Il({diagnostics:e,sources:t}),a=i.color?(l,p)=>`${l}${p}${yC}`:(l,p)=>p,n=(l,p)=>{let m=s.get(l);return m===
void 0?[]:$0(m,p)},r=o.slice(0,500).map(l=>wC(l,n,a,i.width).join(`
`)),d=o.length-r.length;return`${[...r,...d>0?["More problems are not shown: fix these first."]:[],kC(o)].join(`

`)}
${Ru(bC,i.width).join(`
`)}
`}function wC(e,t,i,o){let{code:s,severity:a,title:n,message:r,fix:d,file:l,range:p,related:m,source:u}=e,h=y=>Ru(y,o,"    ");return[...h(`${_0(l,p)}: ${i(vC[a],
`${a}:`)} ${i(gC,kr(n))} [${s}]`),...h(`  ${kr(r)}`),...p===void 0?[]:t(l,p),...m.flatMap(y=>[...h(`  ${_0(y.file,y.range)}: ${kr(y.note)}`),...t(y.file,y.range)]),
...d===void 0?[]:h(`  fix: ${kr(d)}`),...u===void 0?[]:[`  see: ${kr(u)}`]]}function _0(e,t){return t===void 0?kr(e):`${kr(e)}:${t.start.line}:${t.start.column}`}
function kC(e){let t=o=>e.filter(s=>s.severity===o).length;return`${[...t("error")>0?[Rt(t("error"),"error")]:[],...t("warning")>0?[Rt(t("warning"),"warning")]:
[],...t("info")>0?[`${t("info")} for information`]:[]].join(", ")} in ${Rt(new Set(e.map(({file:o})=>o)).size,"file")}`}var E0={text:()=>Promise.resolve(N0),json:async()=>(await Promise.resolve().then(()=>lt(require("./machine-reports.js")))).jsonReport,github:async()=>(await Promise.resolve().then(()=>lt(require("./machine-reports.js")))).
githubReport,sarif:async()=>(await Promise.resolve().then(()=>lt(require("./machine-reports.js")))).sarifReport};var go=lt(require("node:path")),Ol=lt(Ou());var ut=require("node:fs"),Fn=lt(require("node:path"));function D0(e){return(typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(e)).replace(/, \w+ '.*'$/s,"")}var AC=["cdktf.json",".git"];function pi(e,t){let i;try{let o=(0,ut.realpathSync)(e);if(!F0((0,ut.realpathSync)(t),o))return{problem:`It leads out of the folder\
 ${Fn.default.basename(t)} once symbolic links are followed.`,fix:"Copy the file into that folder or below."};i=(0,ut.openSync)(o,ut.constants.O_RDONLY|ut.constants.
O_NOFOLLOW|ut.constants.O_NONBLOCK);let s=(0,ut.fstatSync)(i);if(!s.isFile())return{problem:`It is ${PC(s)}, not a regular file.`,fix:"Name a regular file."};let a=(0,ut.statSync)(
(0,ut.realpathSync)(e));return(0,ut.realpathSync)(e)!==o||a.ino!==s.ino||a.dev!==s.dev?{problem:"The file was replaced while it was read.",fix:"Run the command \
again."}:{bytes:SC(i,1048577)}}catch(o){return{problem:`${D0(o)}.`,fix:"Check that the file exists and that you may read it."}}finally{i!==void 0&&(0,ut.closeSync)(
i)}}function M0(e,{problem:t,fix:i}){let{severity:o,title:s}=yi["unreadable-file"];return{code:"unreadable-file",severity:o,title:s,message:t,fix:i,file:e,related:[]}}
function U0(e,t){let i=Fn.default.dirname(e);for(let o=i;;o=Fn.default.dirname(o)){if(AC.some(s=>(0,ut.existsSync)(Fn.default.join(o,s))))return o;if(o===Fn.default.
dirname(o))return F0(t,i)?t:i}}function SC(e,t){let i=Buffer.alloc(t),o=0;for(;o<t;){let s=(0,ut.readSync)(e,i,o,t-o,null);if(s===0)break;o+=s}return i.subarray(
0,o)}function F0(e,t){let i=Fn.default.relative(e,t);return i!==".."&&!i.startsWith(`..${Fn.default.sep}`)&&!Fn.default.isAbsolute(i)}function PC(e){return e.isDirectory()?
"a folder":e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device"}var j0=2e3;function q0(e,t){let i=go.default.resolve(go.default.dirname(e)),o=(0,Ol.isDynamicPattern)(t)?(0,Ol.globSync)([t],{cwd:i,onlyFiles:!0,expandDirectories:!1,
followSymbolicLinks:!1,ignore:["**/node_modules/**"]}):[go.default.posix.normalize(t)];return o.length>j0?[{path:t,content:{problem:`It matches more than ${j0} \
files.`,fix:"Write a pattern that matches fewer."}}]:o.sort().map(s=>({path:s,content:xC(i,s)}))}function xC(e,t){if(t.split("/").includes("..")||go.default.isAbsolute(
t))return{problem:"It is outside the folder of the spec.",fix:"Move the file into that folder or below."};let i=pi(go.default.join(e,t),e);return"problem"in i?i:
i.bytes.length>1048576?{problem:`It has more than ${1048576} bytes, the most that is read.`,fix:"Include smaller files."}:i}var Cl=require("node:fs"),_r=lt(require("node:path")),$l=lt(Ou());var IC="COGNITO_FEDERATION_SPECS",RC=["**/federation.yaml","**/federation.yml"];function V0({named:e,env:t,cwd:i}){if(e.length>0)return Tl(e,i,i);let o=t[IC];if(o!==
void 0&&o.trim()!=="")return Tl(o.split(",").map(r=>r.trim()).filter(r=>r!==""),i,i);let s=K0(i),a=s===void 0?void 0:G0(s);if(s!==void 0&&a!==void 0)return Tl(a,
_r.default.dirname(s),i);let n=Tu(RC,i);return n.length>0?{files:z0(n,i)}:{problem:`No spec is named, ${s===void 0?"no folder from here upwards has a cdktf.json":
`${B0(s,i)} has no list "specs" in its "context"`}, and no file from here downwards is called federation.yaml.`}}function W0(e,t){let i=[t,...e.map(a=>_r.default.
dirname(_r.default.resolve(t,a)))],s=[...new Set([...new Set(i)].flatMap(a=>K0(a)??[]))].flatMap(a=>(G0(a)??[]).flatMap(n=>{let r=Tl([n],_r.default.dirname(a),t);
return"problem"in r?[]:r.files}));return[...new Set(s)].filter(a=>!e.includes(a))}function Tl(e,t,i){let o=new Set;for(let s of e){let a=_r.default.resolve(t,s),
n=(0,Cl.statSync)(a,{throwIfNoEntry:!1});if(n===void 0&&!(0,$l.isDynamicPattern)(s))return{problem:`There is no file or folder ${s}.`};let r=n===void 0?Tu([s],t):
n.isDirectory()?Tu(["**/*.yaml","**/*.yml"],a):[a];if(r.length===0)return{problem:n===void 0?`No file matches ${s}.`:`The folder ${s} has no YAML file.`};for(let d of r)
o.add(d)}return{files:z0(o,i)}}var OC=["**/*.sign-ins.yaml","**/*.sign-ins.yml"];function TC(e){return/\.sign-ins\.ya?ml$/.test(e)}function Tu(e,t){return(0,$l.globSync)([...e],{cwd:t,absolute:!0,onlyFiles:!0,expandDirectories:!1,ignore:["**/node_modules/**",...e.some(TC)?[]:OC]}).map(i=>_r.default.
resolve(i))}function z0(e,t){return[...e].sort().map(i=>B0(i,t))}function B0(e,t){return _r.default.relative(t,e).split(_r.default.sep).join("/")}function K0(e){
for(let t=e;;t=_r.default.dirname(t)){let i=_r.default.join(t,"cdktf.json");if((0,Cl.existsSync)(i))return i;if(t===_r.default.dirname(t))return}}function G0(e){
let t=pi(e,_r.default.dirname(e));if("problem"in t)return;let i;try{i=JSON.parse(Buffer.from(t.bytes).toString("utf8"))}catch{return}let o=i?.context?.specs;return Array.
isArray(o)&&o.every(s=>typeof s=="string")&&o.length>0?o:void 0}var J0=require("node:buffer"),Cu=lt(require("node:path"));function H0(e,t){let i=Cu.default.dirname(e),o=pi(Cu.default.join(i,t),i);if("problem"in o)return o;let{bytes:s}=o;return s.length>1048576?{problem:`It has more\
 than ${1048576} bytes, the most that is read.`,fix:"Save only the metadata of this identity provider."}:(0,J0.isUtf8)(s)?{text:new TextDecoder().decode(s)}:{problem:"\
It is not text in UTF-8.",fix:"Save it as UTF-8."}}var $u={clean:0,problems:1,usage:2,fault:3};var Y0="-",Z0={error:["error"],warning:["error","warning"]};async function Q0(e,t,i={}){let{cwd:o}=t,{"stdin-filename":s,format:a="text","fail-on":n="error"}=i,
r=ek(a),d=Object.hasOwn(Z0,n)?Z0[n]:void 0;if(r===void 0)return _l(`${b(a)} is no format: --format accepts ${ee(Au,"and")}.`,t);if(d===void 0)return _l(`${b(n)}\
 is no severity: --fail-on accepts error and warning.`,t);let l=e.includes(Y0);if(s!==void 0&&!l)return _l('--stdin-filename needs the operand "-".',t);let p=e.
filter(I=>I!==Y0),m=l&&p.length===0?{files:[]}:V0({named:p,env:t.env,cwd:o});if("problem"in m)return _l(m.problem,t);let u=s??"standard input",h=m.files.filter(
I=>!l||vo.default.resolve(o,I)!==vo.default.resolve(o,u)),y=[...l?[{file:u,bytes:await t.stdin(1048577)}]:[],...h.map(I=>rk(I,o))],g=[...y,...$C(y,o)],w=g.flatMap(
I=>"diagnostic"in I?[I.diagnostic]:[]),v=g.flatMap(I=>"bytes"in I?[I]:[]),k=I=>x0(I,(oe,Y)=>H0(vo.default.resolve(o,oe),Y),(oe,Y)=>q0(vo.default.resolve(o,oe),Y),
i.now),A=k(i.rework?.(v,k)??v),x=[...w,...A.diagnostics],{judge:S}=i,O=x.some(({severity:I})=>I==="error"),L=S===void 0||O?x:await S(A);return await CC(L,A.sources,
r,i,t),L.some(({severity:I})=>d.includes(I))?{exit:$u.problems}:{loaded:A,files:y.length}}function ek(e){return Au.find(t=>t===e)}async function CC(e,t,i,{printsResult:o},s){
let n=(await E0[i]())(e,t,{color:s.color,width:s.width.err,describe:r=>{let d=Fb.find(l=>l.code===r);if(d===void 0)throw new Error(`The code ${r} is not explain\
ed`);return d}});n!==""&&(Rl[i].forMachines&&o!==!0?s.out(n):s.err(n))}function tk({format:e,quiet:t}){return t===!0||Rl[ek(e??"")??"text"].forMachines}function _l(e,t){
return t.err(`${e}
`),{exit:$u.usage}}function $C(e,t){let i=e.map(s=>"bytes"in s?s.file:s.diagnostic.file),o=W0(i,t).map(s=>({...rk(s,t),companion:!0}));return e.some(X0)?o:o.filter(
X0)}function X0(e){return!("bytes"in e)||/(?:upstream|include)['"]?\s*:/.test(Buffer.from(e.bytes).toString("latin1"))}function rk(e,t){let i=vo.default.resolve(
t,e),o=pi(i,U0(i,t));return"bytes"in o?{file:e,bytes:o.bytes}:{diagnostic:M0(e,o)}}var nk=lt(mu());0&&(module.exports={isQuiet,readSpecs,shapeErrors});

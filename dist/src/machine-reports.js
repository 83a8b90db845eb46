(typeof arguments === 'undefined' ? (it) => it : (it) => it(exports, require, module, __filename, __dirname))((function (exports, require, module, __filename, __dirname) {var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var machine_reports_exports={};__export(machine_reports_exports,{githubReport:()=>githubReport,jsonReport:()=>jsonReport,sarifReport:()=>sarifReport});module.exports=
__toCommonJS(machine_reports_exports);var shortEscapes=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function visible(text){return isPrintableAscii(text)?text:text.replace(unseen(),character=>shortEscapes.get(character)??codePointEscape(
character))}function unseen(){return new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu")}function isPrintableAscii(text){return/^[\x20-\x7e]*$/.
test(text)}function codePointEscape(character){let hex=(character.codePointAt(0)??0).toString(16).toUpperCase();return hex.length>4?`\\U${hex.padStart(8,"0")}`:
`\\u${hex.padStart(4,"0")}`}function wordList(words,conjunction){let last=words[words.length-1]??"";return words.length<2?last:`${words.slice(0,-1).join(", ")} ${conjunction} ${last}`}function count(amount,noun){
return`${amount} ${noun}${amount===1?"":"s"}`}function editDistance(a,b){let beforePrevious=[],previous=Array.from({length:b.length+1},(_,column)=>column);for(let row=1;row<=a.length;row++){let current=[row];
for(let column=1;column<=b.length;column++){let same=a[row-1]===b[column-1],swapped=row>1&&column>1&&a[row-1]===b[column-2]&&a[row-2]===b[column-1];current.push(
Math.min(at(previous,column)+1,at(current,column-1)+1,at(previous,column-1)+(same?0:1),swapped?at(beforePrevious,column-2)+1:1/0))}beforePrevious=previous,previous=
current}return at(previous,b.length)}function at(row,column){return row[column]??1/0}function lineStarts(text){let starts=[0];for(let at2=text.indexOf(`
`);at2!==-1;at2=text.indexOf(`
`,at2+1))starts.push(at2+1);return starts}function lineOf(starts,offset){let low=0,high=starts.length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(starts[middle]??
0)<=offset?low=middle:high=middle-1}return low}var secretName=/secret|passw|passphrase|passcode|pwd|credential|token|connectionstring|connstr|bearer|authorization|cookie|jwt|keymaterial|(?:access|account|api|auth|client|consumer|customer|encryption|function|license|management|master|preshared|primary|private|secondary|security|service|session|shared|signing|storage|subscription)key|^(?:auth|dsn|otp|pass|pat|pem|pin|psk|sas|sig|signature|value|values|webhook)$|^sas|sas$/,
harmlessKeys=new Set(["kmsencryptionkey","passwordpolicy","pretokengeneration","refreshtokenrotation","secretsmanager","temporarypasswordvalidity","tokenvalidit\
y"]),spelledNames=["accesskey","apikey","clientsecret","connectionstring","credentials","passphrase","password","privatekey","secret","secretkey"];function keyMeaning(key){
let name=plainName(key);if(harmlessKeys.has(name))return;if(name==="clientsecret"||name==="privatekey")return"reference";if(secretName.test(name)||key.startsWith(
"*")||isNear(name.slice(-5),"secret")||isNear(name.slice(-7),"secret"))return"other";let meant=spelledNames.find(spelled=>isNear(name,spelled));return meant===void 0?
void 0:meant==="clientsecret"||meant==="privatekey"?"reference":"other"}function plainName(key){return key.normalize("NFKC").toLowerCase().replace(/[^a-z0-9]/g,
"")}function isNear(name,spelled){let allowed=spelled.length<8?1:2;return Math.abs(name.length-spelled.length)>allowed||differingLetters(name,spelled)>2*allowed?
!1:editDistance(name,spelled)<=allowed}function differingLetters(a,b){let amount=0;for(let bits=letters(a)^letters(b);bits!==0;bits&=bits-1)amount++;return amount}
function letters(name){let bits=0;for(let index=0;index<name.length;index++)bits|=1<<name.charCodeAt(index)%32;return bits}var referenceKeys={variable:/^[a-z][a-z0-9_]{0,63}$/,ssmParameter:/^[\w./-]+$/,secretsManager:/^[\w/+=.@:!-]+$/,jsonKey:/^.{1,256}$/,kmsKeyArn:/^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/},
referenceForms=new Set(["variable","ssmParameter","secretsManager","jsonKey,secretsManager","kmsKeyArn,secretsManager"]),maximumLength=6e3;function isReference(text){
if(text.length>maximumLength)return!1;let inner=bare(text);if(inner===void 0)return!1;let keys=[];for(let entry of inner.split(/[,\n]/)){let line=entry.replace(
/(?:^|\s)#.*$/,"").trim();if(line==="")continue;let match=/^(["']?)(\w+)\1\s*:\s*(?:"([^"]*)"|'((?:[^']|'')*)'|([^\s"'&*!|>{[][^{}[\]]*))$/.exec(line),key=match?.[2],
value=match?.[3]??match?.[4]??match?.[5];if(key===void 0||value===void 0||!Object.hasOwn(referenceKeys,key)||referenceKeys[key]?.test(value)!==!0||key!=="kmsKey\
Arn"&&looksRandom(value))return!1;keys.push(key)}return referenceForms.has(keys.sort().join(","))}function bare(text){let trimmed=text.trim();if(!trimmed.startsWith(
"{"))return trimmed.startsWith("}")?void 0:trimmed;let close=trimmed.lastIndexOf("}");return close===-1||!/^\}\s*(?:#.*)?$/.test(trimmed.slice(close))?void 0:trimmed.
slice(1,close)}function looksRandom(name){return(name.match(/[A-Za-z0-9]{8,}/g)??[]).some(word=>/[a-z]/.test(word)&&/[A-Z]/.test(word)&&/\d/.test(word)||word.length>=
24&&/[A-Za-z]/.test(word)&&/\d/.test(word))}var maximumKey=120,maximumReach=64*1024,maximumWork=8*1024*1024,knownForms=[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,/\b(?:gh[opusr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hv[sb]\.|[srp]k_(?:live|test)_|sk-|whsec_|GOCSPX-|ya29\.|AIza|SG\.)[\w.-]{10,}/g,
/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g,/\b[\w.~-]{3}[78]Q~[\w.~-]{20,}/g,/\b(?:Bearer|Basic)[ \t]+[\w+/=.~-]{16,}/gi,/:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/dg,
/\blogin[ \t]{1,9}\S{1,100}[ \t]{1,9}password[ \t]{1,9}(\S+)/dg];function secretSpans(text){return new SecretFinder(text).find()}var SecretFinder=class{#text;#spans=[];#meanings=new Map;#aliases=[];#lineStarts;#anchors;#work=0;#bracket={
line:0,at:0,open:0};constructor(text){this.#text=text,this.#lineStarts=lineStarts(text),this.#anchors=anchors(text)}find(){this.#findKeys(),this.#findAnchored();
for(let form of knownForms)for(let match of this.#text.matchAll(form)){let[start,end]=match.indices?.[1]??[match.index,match.index+match[0].length];this.#spans.
push({start,end})}return this.#findPem(),merged(this.#spans)}#findKeys(){let done=0;for(let{index}of this.#text.matchAll(/[:=\uFF1A>]/g)){if(index<done)continue;
let key=this.#keyBefore(index);if(key?.meaning!==void 0){if(this.#text[index]===">"){let end=this.#text.indexOf("<",index);this.#add(index+1,end===-1?this.#lineEnd(
index):Math.min(end,index+maximumReach));continue}if(this.#text[index]==="="&&!this.#startsLine(key.start)){this.#add(index+1,this.#endOfParameter(index+1));continue}
done=this.#findValue(index+1,key)}}}#keyBefore(separator){let text=this.#text,end=separator;for(;end>0&&isBlank(text[end-1]);)end--;let last=text[end-1];if(text[separator]===
">"){let open=text.slice(Math.max(0,end-maximumKey),end).lastIndexOf("<");if(open===-1)return;let start2=Math.max(0,end-maximumKey)+open+1;return{meaning:this.#meaning(
/^[\w:.-]+/.exec(text.slice(start2,end))?.[0]??""),start:start2}}if(last==='"'||last==="'"){let from=Math.max(0,end-1-maximumKey),line=text.slice(from,end-1),open=line.
search(last==='"'?/"(?:[^"\\]|\\.)*$/s:/'(?:[^']|'')*$/);if(open!==-1&&!line.includes(`
`,open))return{meaning:this.#meaning(unescaped(line.slice(open+1))),start:from+open};end--}let start=end;for(;start>0&&end-start<maximumKey&&!/[{}[\],:="'\n\r;&?(<>\uFF1A]/.
test(text.charAt(start-1));)start--;let written=text.slice(start,end);if(written.trim()==="")return this.#startsLine(separator)?this.#explicitKey(separator):void 0;
let before=/^(?:\s|[-?#](?=\s)|[&!]\S*(?=\s))*/.exec(written)?.[0].length??0,previous=text[start-1];return before>0||text[separator]==="="||isSpace(text[separator+
1])||previous!==":"&&previous!=="="?{meaning:this.#meaning(written.slice(before)),start:start+before}:void 0}#explicitKey(separator){let before=this.#text.slice(
Math.max(0,separator-4*maximumKey),separator),written=/(?:^|\n)[ \t]*\?[ \t]([^?]*)$/.exec(before)?.[1];return written===void 0?void 0:{meaning:this.#meaning(written),
start:separator}}#meaning(key){let known=this.#meanings.get(key);if(known!==void 0||this.#meanings.has(key))return known;let meaning=keyMeaning(key);return this.#meanings.
set(key,meaning),meaning}#findValue(from,{meaning,start:keyStart}){let text=this.#text,lineStart=this.#lineStart(keyStart),own=/^[ \t]*(?:[-?][ \t]+)*/.exec(text.
slice(lineStart,lineStart+maximumKey))?.[0].length??0,indent=lineStart+own===keyStart?own:indentation(text.slice(lineStart,keyStart)),start=from;for(;isBlank(text[start]);)
start++;for(let property2;property2=/^[&!][^\s,[\]{}]*[ \t]+(?=[^\s#])/.exec(text.slice(start,start+maximumKey));)start+=property2[0].length;let end=this.#valueEnd(
start,indent),value=text.slice(start,end),plain=value.trim().replace(/(?:^|[ \t]+)#.*$/s,"");if(/^(?:~|null|none|true|false|)$/i.test(plain))return Math.max(from,
start);if(meaning==="other"&&isHarmless(value))return from;let alias=/^\*([^\s,[\]{}]+)$/.exec(plain)?.[1];if(alias!==void 0&&this.#anchors.has(alias))return this.#aliases.
push(alias),end;if(isReference(value))return end;for(let[,name=""]of value.matchAll(/\*([^\s,[\]{}]+)/g))this.#aliases.push(name);return this.#addValue(from,end),
end}#addValue(start,end){let from=start;for(let match of this.#text.slice(start,end).matchAll(/["']?\b(?:variable|ssmParameter|secretsManager|jsonKey)["']?[ \t]*:/g))
this.#addWithin(from,start+match.index),from=start+match.index+match[0].length;from===start?this.#add(start,end):this.#addWithin(from,end)}#addWithin(start,end){
let part=this.#text.slice(start,end);this.#add(start+(/^[\s{]*/.exec(part)?.[0].length??0),start+part.trimEnd().replace(/[\s,}]+$/,"").length)}#valueEnd(start,indent){
let first=this.#text[start];if(first==="{"||first==="["){let close=this.#closingBracket(start);if(close!==void 0)return this.#rest(close+1,indent)}else if(first===
'"'||first==="'"){let close=this.#closingQuote(start);if(close!==void 0)return this.#rest(close+1,indent)}else if(first!=="|"&&first!==">"&&this.#isInFlow(start)){
let end=this.#endOfItem(start);return end<this.#lineEnd(start)?end:this.#continuation(end,indent)}return this.#continuation(this.#lineEnd(start),indent)}#rest(from,indent){
let after=this.#text.slice(from,Math.min(this.#lineEnd(from),from+maximumKey));return/^[ \t\r]*(?:$|[ \t]#)/.test(after)?this.#strays(from,indent):/^\s*[\]}]/.test(
after)||startsNextEntry(after.trimStart())?from:this.#continuation(this.#lineEnd(from),indent)}#endOfItem(start){let lineEnd=this.#lineEnd(start);for(let at2=start;at2<
lineEnd;at2++){let character=this.#text[at2],after=this.#text.slice(at2,Math.min(lineEnd,at2+maximumKey));if(character===","&&startsNextEntry(after)||(character===
"}"||character==="]")&&/^.\s*(?:$|[,}\]#])/s.test(after))return at2}return lineEnd}#endOfParameter(start){let end=/[&;"'\s,}\]`#]/g;return end.lastIndex=/["'\s]/.
test(this.#text.charAt(start))?start+1:start,Math.min(end.exec(this.#text)?.index??this.#text.length,start+maximumReach)}#isInFlow(offset){let line=this.#lineStart(
offset);for((this.#bracket.line!==line||this.#bracket.at>offset)&&(this.#bracket={line,at:line,open:0});this.#bracket.at<offset;this.#bracket.at++){let character=this.#text[this.#bracket.
at];character==="{"||character==="["?this.#bracket.open++:(character==="}"||character==="]")&&this.#bracket.open--}return this.#bracket.open>0}#closingBracket(start){
let open=0;for(let at2=start;this.#mayRead(at2,start);at2++){let character=this.#text[at2],before=this.#text[at2-1];if(character==="{"||character==="["?open++:character===
"}"||character==="]"?open--:character==="#"&&isSpace(before)?at2=this.#lineEnd(at2):(character==='"'||character==="'")&&/[\s{[,:]/.test(before??" ")&&(at2=this.#closingQuote(
at2)??at2),open===0)return at2}}#closingQuote(start){let quote=this.#text[start];for(let at2=start+1;this.#mayRead(at2,start);at2++){let character=this.#text[at2];
if(quote==='"'&&character==="\\")at2++;else if(character===quote&&quote==="'"&&this.#text[at2+1]==="'")at2++;else if(character===quote)return at2}}#mayRead(at2,start){
return this.#work++,at2<this.#text.length&&at2-start<maximumReach&&this.#work<maximumWork}#continuation(lineEnd,indent){if(this.#work>=maximumWork)return this.#text.
length;let end=lineEnd;for(let start=lineEnd+1;start<this.#text.length;){let next=this.#lineEnd(start),line=this.#text.slice(start,Math.min(next,start+4*maximumKey));
if(line.trim()!==""){let width=indentation(line);if(!(width>indent||(/^[ \t]*-[ \t]/.test(line)?width===indent:!looksLikeAnother(line))))break;end=next}start=next+
1}return end}#strays(from,indent){let end=this.#continuation(this.#lineEnd(from),indent);return end===this.#lineEnd(from)?from:end}#findAnchored(){let done=new Set;
for(let alias;(alias=this.#aliases.pop())!==void 0;)if(!done.has(alias)){done.add(alias);for(let place of this.#anchors.get(alias)??[]){let lineStart=this.#lineStart(
place),own=/^[ \t]*(?:[-?][ \t]+)*/.exec(this.#text.slice(lineStart,place))?.[0].length??0;this.#findValue(place,{meaning:"reference",start:lineStart+own})}}}#findPem(){
let begin="-----BEGIN";for(let at2=this.#text.indexOf(begin);at2!==-1;){let close=this.#text.slice(at2,at2+maximumReach).indexOf("-----END"),end=close===-1?this.#endOfBase64(
at2):this.#lineEndOrQuote(at2+close);this.#add(at2,end),at2=this.#text.indexOf(begin,end)}}#lineEndOrQuote(from){return from+this.#text.slice(from,this.#lineEnd(
from)).search(/["']|$/)}#endOfBase64(from){let end=this.#lineEnd(from);for(;end<this.#text.length;){let next=this.#lineEnd(end+1);if(!/^[\s>*#-]*[A-Za-z0-9+/=\\]+\s*$/.
test(this.#text.slice(end+1,next)))break;end=next}return end}#startsLine(offset){let at2=offset;for(;at2>0&&isBlank(this.#text[at2-1]);)at2--;return at2===0||this.#text[at2-
1]===`
`}#lineStart(offset){return this.#lineStarts[lineOf(this.#lineStarts,offset)]??0}#lineEnd(offset){return(this.#lineStarts[lineOf(this.#lineStarts,offset)+1]??this.#text.
length+1)-1}#add(start,end){let from=start;for(;from<end&&isSpace(this.#text[from]);)from++;let to=end;for(;to>from&&isSpace(this.#text[to-1]);)to--;from<to&&this.#spans.
push({start:from,end:to})}};function isHarmless(value){let isAddress=/^["']?https?:\/\/[^\s?@"']*["']?(?:\s+#.*)?$/.test(value.trim()),isMap=/^(?:#[^\n]*)?\r?\n/.
test(value)||/^\{[^\n]*$/.test(value);return isAddress||isMap&&/["'\s{,](?:preset|issuer|callbackUrls|logoutUrls|albHosts|flows|metadataUrl|metadataFile|identityProviders|userPool)["']?\s*:/.
test(value)}function startsNextEntry(text){return/^,\s*(?:$|#|[\]}]|["'][^"']{1,100}["']\s*:|[^\s,:{}[\]"'][^,:{}[\]"']{0,100}:\s)/.test(text)}function looksLikeAnother(line){
return/^[ \t]*(?:#|[{}[\]]|---|\.\.\.|%|\?[ \t]|:[ \t]|["'][^"']{1,100}["']\s*:|[^\s:#"'{}[\],][^:#"'{}[\],]{0,100}:(?:\s|$)|\[[^\]]*\]\s*$|[\w.-]+\s*=)/.test(line)}
function indentation(line){return/^[ \t]*/.exec(line)?.[0].length??0}function isBlank(character){return character===" "||character==="	"}function isSpace(character){
return character===void 0||isBlank(character)||character===`
`||character==="\r"}function unescaped(text){return text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis,(_all,x,u,U,other)=>{let hex=[x,u,U].find(
digits=>typeof digits=="string");if(typeof hex!="string")return other;let code=Number.parseInt(hex,16);return code<=1114111?String.fromCodePoint(code):""})}function anchors(text){
let found=new Map;for(let match of text.matchAll(/&([^\s,[\]{}]{1,200})/g)){let name=match[1]??"",ends=found.get(name);ends===void 0?found.set(name,[match.index+
match[0].length]):ends.push(match.index+match[0].length)}return found}function merged(spans){let result=[];for(let span of[...spans].sort((a,b)=>a.start-b.start)){
let last=result[result.length-1];last!==void 0&&span.start<=last.end?result[result.length-1]={start:last.start,end:Math.max(last.end,span.end)}:result.push(span)}
return result}var mask="********",filler="\u2588",maximumText=2e3;function conceal({diagnostics,sources}){let marked=new Map;for(let{file,redact=[]}of diagnostics){let spans=marked.
get(file)??[];spans.push(...redact.map(({start,end})=>({start:start.offset,end:end.offset}))),marked.set(file,spans)}let secrets=new SecretValues,written=[...sources].
map(([file,text])=>({file,text,spans:[...secretSpans(text),...marked.get(file)??[]]}));for(let{text,spans}of written)for(let{start,end}of spans)secrets.add(text.
slice(start,end));let covered=new Map(written.map(({file,text,spans})=>[file,replaced(text,[...spans,...secrets.find(text)],secret=>secret.replace(/[^\r\n]/g,filler))])),
shown=text=>shortened(replaced(text,secrets.findInMessage(text),()=>mask));return{diagnostics:diagnostics.map(({edit,...diagnostic})=>({...diagnostic,...edit!==
void 0&&secrets.findInMessage(edit.text).length===0&&{edit},message:shown(diagnostic.message),...diagnostic.fix!==void 0&&{fix:shown(diagnostic.fix)},related:diagnostic.
related.map(other=>({...other,note:shown(other.note)}))})),sources:covered}}function replaced(text,spans,replacement){let parts=[],done=0;for(let{start,end}of[...spans].sort((a,b)=>a.start-b.start)){if(end<=done)continue;let from=Math.max(
start,done);parts.push(text.slice(done,from),replacement(text.slice(from,end))),done=end}return[...parts,text.slice(done)].join("")}function shortened(text){return text.
length<=maximumText?text:`${text.slice(0,maximumText-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}var leastPart=6,maximumAlike=50,maximumSecrets=5e3,SecretValues=class{#byStart=new Map;#amount=0;add(written){
if(this.#amount>=maximumSecrets)return;let texts=[written,...written.split(`
`),...written.split(/[\s{}[\],"'`]+/),...written.split(/[\s{}[\],"'`:=&;\\]+/)];for(let text of texts){if(this.#amount>=maximumSecrets)return;let bare2=text.trim().
replace(/^["']|["']$/g,"");for(let form of[text.trim(),bare2,unescaped(bare2),bare2.replaceAll("''","'"),asNumber(bare2)])isTelling(form)&&(this.#keep(form),this.#keep(
visible(form.replace(/["\\]/g,"\\$&"))))}}#keep(value){this.#amount++;let start=value.slice(0,leastPart),alike=this.#byStart.get(start);alike===void 0?this.#byStart.
set(start,new Set([value])):alike.size<maximumAlike&&alike.add(value)}findInMessage(text){let quoted=this.#amount<maximumSecrets?[]:[...text.matchAll(/"(?:[^"\\]|\\.)*"?/g)];
return[...this.find(text),...quoted.map(match=>({start:match.index,end:match.index+match[0].length}))]}find(text){if(this.#byStart.size===0)return[];let spans=[];
for(let at2=0;at2+leastPart<=text.length;at2++){if(isWordAt(text,at2)&&isWordAt(text,at2-1)&&text[at2-2]!=="\\")continue;let alike=this.#byStart.get(text.slice(
at2,at2+leastPart)),end=alike===void 0?at2:this.#endOfSecret(text,at2,alike);end!==at2&&(spans.push({start:at2,end}),at2=end-1)}return spans}#endOfSecret(text,start,alike){
let end=start;for(let value of alike){let length=0;for(;length<value.length&&text[start+length]===value[length];)length++;let isCut=text[start+length]==="\u2026"||
length>=24;(length===value.length||isCut)&&(end=Math.max(end,start+length))}return end===start&&alike.size===maximumAlike?start+text.slice(start).search(/[\s"'`]|$/):
end}};function isWordAt(text,offset){let code=text.charCodeAt(offset);return code>=97&&code<=122||code>=65&&code<=90||code>=48&&code<=57||code===95}function asNumber(text){
return/^[-+.\d]/.test(text)&&text.length<400&&!Number.isNaN(Number(text))?String(Number(text)):""}function isTelling(text){return text.length<leastPart||text.length>
2e4?!1:text.length>=24||!/^[a-z]+(?:_[a-z]+|[A-Z][a-z]*){0,3}:?$/.test(text)||/^[a-z]{12,}$/.test(text)}var maximumOfKind=10,commands={error:"error",warning:"warning",info:"notice"};function githubReport(found,sources){let{diagnostics}=conceal({diagnostics:found,sources}),
kinds=["error","warning","info"].map(severity=>{let ofKind=diagnostics.filter(diagnostic=>diagnostic.severity===severity);return{shown:ofKind.slice(0,maximumOfKind),
hidden:ofKind.length-maximumOfKind,severity}}),shown=new Set(kinds.flatMap(kind=>kind.shown)),lines=diagnostics.filter(diagnostic=>shown.has(diagnostic)).map(annotation),
hidden=kinds.filter(kind=>kind.hidden>0).map(kind=>count(kind.hidden,commands[kind.severity]));return[...lines,...hidden.length===0?[]:[`Not shown: ${wordList(hidden,
"and")} more. GitHub shows ${maximumOfKind} annotations of a kind for a step.`]].map(line=>`${line}
`).join("")}function annotation({code,severity,title,message:message2,fix,file,range,related,source}){let properties=Object.entries({file,...range!==void 0&&rangeProperties(
range),title:visible(`${title} [${code}]`)}),text=[visible(message2),...related.map(other=>`${visible(other.file)}:${other.range.start.line}: ${visible(other.note)}`),
...fix===void 0?[]:[`fix: ${visible(fix)}`],...source===void 0?[]:[`see: ${visible(source)}`]].join(`
`);return`::${commands[severity]} ${properties.map(([name,value])=>`${name}=${property(value)}`).join(",")}::${data(text)}`}function rangeProperties({start,end}){
return{line:String(start.line),endLine:String(end.line),...start.line===end.line&&{col:String(start.column),endColumn:String(end.column)}}}function data(text){return text.
replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function property(text){return data(text).replaceAll(":","%3A").replaceAll(",","%2C")}var version="0.1.0";function pageOf(code){return`${CODES_PAGE}#${code}`}var CODES_PAGE="docs/rules.md";function jsonText(value){let unseen2=/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;return`${JSON.stringify(value,null,2).replace(unseen2,character=>character.split(
"").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}
`}function jsonReport(found,sources){let{diagnostics}=conceal({diagnostics:found,sources}),shown=diagnostics.slice(0,500),amount=severity=>diagnostics.filter(diagnostic=>diagnostic.
severity===severity).length,json={version:1,tool:{name:"cognito-federation",version},summary:{errors:amount("error"),warnings:amount("warning"),information:amount(
"info")},omitted:diagnostics.length-shown.length,diagnostics:shown.map(diagnostic=>({code:diagnostic.code,severity:diagnostic.severity,title:visible(diagnostic.
title),message:visible(diagnostic.message),...diagnostic.fix!==void 0&&{fix:visible(diagnostic.fix)},...diagnostic.edit!==void 0&&{edit:{range:rangeJson(diagnostic.
edit.range),text:diagnostic.edit.text}},file:diagnostic.file,...diagnostic.range!==void 0&&{range:rangeJson(diagnostic.range)},related:diagnostic.related.map(({
file,range,note})=>({file,range:rangeJson(range),note:visible(note)})),...diagnostic.source!==void 0&&{source:diagnostic.source},page:pageOf(diagnostic.code)}))};
return jsonText(json)}function rangeJson({start,end}){return{start:{line:start.line,column:start.column},end:{line:end.line,column:end.column}}}var REPOSITORY="https://github.com/cognito-federation/cognito-federation";var sourceRoot="%SRCROOT%",levels={error:"error",warning:"warning",info:"note"};function sarifReport(found,sources,{describe}){let concealed=conceal({diagnostics:found,
sources}),diagnostics=concealed.diagnostics.slice(0,500),codes=[...new Set(diagnostics.map(({code})=>code))].sort(),log={$schema:"https://docs.oasis-open.org/sa\
rif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"cognito-federation",version,semanticVersion:version,informationUri:REPOSITORY,
rules:codes.map(code=>ruleOf(code,describe))}},originalUriBaseIds:{[sourceRoot]:{description:message("The folder in which the command ran.")}},columnKind:"utf16\
CodeUnits",results:diagnostics.map(diagnostic=>resultOf(diagnostic,codes.indexOf(diagnostic.code))),...concealed.diagnostics.length>500&&{properties:{omitted:concealed.
diagnostics.length-500}}}]};return jsonText(log)}function ruleOf(code,describe){let{severity,title,why,source}=describe(code);return{id:code,shortDescription:{text:title},
fullDescription:{text:why},help:{text:source===void 0?why:`${why}
Rests on: ${source}`},helpUri:`${REPOSITORY}/blob/v${version}/${CODES_PAGE}#${code}`,defaultConfiguration:{level:levels[severity]}}}function resultOf({code,severity,
message:text,fix,edit,file,range,related},ruleIndex){return{ruleId:code,ruleIndex,level:levels[severity],message:message(text,...fix===void 0?[]:[`Fix: ${fix}`]),
locations:[{physicalLocation:locationOf(file,range)}],...related.length>0&&{relatedLocations:related.map((other,index)=>({id:index+1,physicalLocation:locationOf(
other.file,other.range),message:message(other.note)}))},...edit!==void 0&&{fixes:[fixOf(fix,edit,file)]}}}function fixOf(fix,{range,text},file){return{...fix!==
void 0&&{description:message(fix)},artifactChanges:[{artifactLocation:artifactOf(file),replacements:[{deletedRegion:regionOf(range),...text!==""&&{insertedContent:{
text}}}]}]}}function locationOf(file,range){return{artifactLocation:artifactOf(file),...range!==void 0&&{region:regionOf(range)}}}function artifactOf(file){return{
uri:file.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(encodeURIComponent).join("/"),uriBaseId:sourceRoot}}function regionOf({start,end}){return{startLine:start.
line,startColumn:start.column,endLine:end.line,endColumn:end.column}}function message(...lines){return{text:lines.map(visible).join(`
`).replace(/[{}]/g,"$&$&").replaceAll("](","] (")}}0&&(module.exports={githubReport,jsonReport,sarifReport});

}));

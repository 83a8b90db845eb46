var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_node_tty=__commonJS({"lazy:node:tty"(exports2,module2){module2.exports={get isatty(){return require("node:tty").isatty}}}});var import_node_util=require("node:util");var import_node_fs=require("node:fs"),import_node_tty=__toESM(require_node_tty());var version="0.1.0";var DEBUG_VARIABLE="COGNITO_FEDERATION_DEBUG";function isDebugging({env}){return(env[DEBUG_VARIABLE]??"")!==""}var EXIT={clean:0,problems:1,usage:2,fault:3};function processTerminal(){let{env}=process;return{cwd:process.cwd(),env,color:isColorWanted(env,isTerminal(2)),width:{get out(){return isTerminal(1)?process.stdout.
columns:void 0},get err(){return isTerminal(2)?process.stderr.columns:void 0}},now:()=>new Date,out:writer(1),err:writer(2),asking:()=>isTerminal(0)&&isTerminal(
2)?ask:void 0,stopped:()=>new Promise(resolve=>{for(let signal of["SIGINT","SIGTERM"])process.once(signal,resolve)}),stdin:readStdin}}function isTerminal(descriptor){
try{return(0,import_node_fs.fstatSync)(descriptor).isCharacterDevice()&&(0,import_node_tty.isatty)(descriptor)}catch{return!1}}function writer(descriptor){let stream=text=>process[descriptor===
1?"stdout":"stderr"].write(text),isDirect;return text=>{isDirect??=!isTerminal(descriptor);let rest=Buffer.from(text);try{for(;isDirect&&rest.length>0;)rest=rest.
subarray((0,import_node_fs.writeSync)(descriptor,rest))}catch(error){let{code}=error;if(code==="EPIPE")return;if(code!=="EAGAIN")throw error;isDirect=!1}rest.length>
0&&stream(rest)}}function isColorWanted(env,isTerminal2){let{FORCE_COLOR,NO_COLOR,TERM}=env;return FORCE_COLOR!==void 0?FORCE_COLOR!=="0"&&FORCE_COLOR!=="false":
NO_COLOR!==void 0&&NO_COLOR!==""?!1:isTerminal2&&TERM!=="dumb"}async function ask(question){let{createInterface}=await Promise.resolve().then(()=>__toESM(require("node:readline/promises"))),
lines=createInterface({input:process.stdin,output:process.stderr});try{let end=new Promise(resolve=>lines.once("close",()=>{resolve("")}));return await Promise.
race([lines.question(question),end])}finally{lines.close()}}async function readStdin(limit){let chunks=[],length=0;for await(let chunk of process.stdin)if(chunks.
push(chunk),length+=chunk.length,length>=limit)break;return Buffer.concat(chunks).subarray(0,limit)}async function exitWith(work){let terminal=processTerminal();
try{process.exitCode=await work(terminal)}catch(error){let[what=""]=(error instanceof Error?error.message:String(error)).split(`
`),isTraced=isDebugging(terminal)&&error instanceof Error;terminal.err(`Internal error in cognito-federation ${version}: ${what}
Nothing was written. This is a bug; please report it with the spec${isTraced?"":` (${DEBUG_VARIABLE}=1 shows where)`}.
${isTraced?`${error.stack??""}
`:""}`),process.exitCode=EXIT.fault}}var import_node_fs3=require("node:fs");var node_path_default=require("node:path");var shortEscapes=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function visible(text){return isPrintableAscii(text)?text:text.replace(unseen(),character=>shortEscapes.get(character)??codePointEscape(
character))}function unseen(){return new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu")}function isPrintableAscii(text){return/^[\x20-\x7e]*$/.
test(text)}function codePointEscape(character){let hex=(character.codePointAt(0)??0).toString(16).toUpperCase();return hex.length>4?`\\U${hex.padStart(8,"0")}`:
`\\u${hex.padStart(4,"0")}`}function quote(text,limit=60){let short=shorten(text,limit);return`"${visible(short.text.replace(/["\\]/g,"\\$&"))}${short.cut?"\u2026":
""}"`}function shorten(text,limit){let characters=Array.from(text.slice(0,2*limit+2));return characters.length>limit?{text:characters.slice(0,limit).join(""),cut:!0}:
{text,cut:!1}}function wordList(words,conjunction){let last=words[words.length-1]??"";return words.length<2?last:`${words.slice(0,-1).join(", ")} ${conjunction} ${last}`}var FORMATS={text:{summary:"for people, with the lines that are meant",forMachines:!1},json:{summary:"for programs, as schemas/report.schema.json describes it",
forMachines:!0},github:{summary:"annotations of GitHub Actions",forMachines:!0},sarif:{summary:"SARIF 2.1.0, for code scanning",forMachines:!0}},FORMAT_NAMES=Object.
keys(FORMATS);var SPEC_OPTIONS={format:{type:"string",placeholder:"FORMAT",summary:`form of the report: ${wordList(FORMAT_NAMES,"or")}`},"fail-on":{type:"string",placeholder:"\
SEVERITY",summary:"stop and exit with 1 from here on: error or warning"},quiet:{type:"boolean",summary:"print diagnostics only"},"stdin-filename":{type:"string",
placeholder:"FILE",summary:'the name of the spec that "-" reads from standard input'}};function reasonOf(error){return(typeof error=="object"&&error!==null&&"message"in error?String(error.message):String(error)).replace(/, \w+ '.*'$/s,"")}var import_node_fs2=require("node:fs");function usedBefore(folder,{stacks}){return new Map(stacks.flatMap(({folder:stack,stackName})=>{let used=usedIn(textOf(node_path_default.join(folder,stack,"cdk.\
tf.json")),textOf(node_path_default.join(folder,stack,"cdk.tf")));return used===void 0?[]:[[stackName,used]]}))}function removedTexts(before,{stacks}){return stacks.
flatMap(({stackName,files,folder})=>{let old=before.get(stackName),text=name=>{let content=files.get(node_path_default.posix.join(folder,name));return typeof content==
"string"?content:void 0},now=usedIn(text("cdk.tf.json"),text("cdk.tf"));return old===void 0||now===void 0?[]:removedFrom(stackName,old,now)})}function removedFrom(stackName,old,now){
let gone=old.providers.filter(name=>!now.providers.includes(name)),come=now.providers.filter(name=>!old.providers.includes(name)),clients=old.clients.filter(address=>!now.
clients.includes(address)&&!now.moved.includes(address)),[only]=come;return[...gone.map(name=>only!==void 0&&come.length===1&&gone.length===1?`${stackName}: the\
 last output had the provider ${quote(name)}, this one has ${quote(only)}. Everybody who signed in through ${quote(name)} will be a new user under ${quote(only)}\
.`:`${stackName}: the last output had the provider ${quote(name)}, this one has not. Nobody can sign in through it any more, and under another name its people w\
ould be new users.`),...clients.length===0?[]:[`${stackName}: the last output had ${clients.length===1?"the app client":"the app clients"} ${wordList(clients.map(
one=>quote(one)),"and")}, this one has not. Apps that use ${clients.length===1?"its id":"their ids"} can sign nobody in any more; write formerly where a client \
only has another key.`]]}function textOf(file){return(0,import_node_fs2.existsSync)(file)?(0,import_node_fs2.readFileSync)(file,"utf8"):void 0}function usedIn(json,hcl){
return json!==void 0?usedInJson(json):hcl===void 0?void 0:usedInHcl(hcl)}function usedInJson(text){let parsed;try{parsed=JSON.parse(text)}catch{return}let resources=memberOf(
parsed,"resource"),bodies=Object.values(recordOf(memberOf(resources,"aws_cognito_identity_provider"))),moved=memberOf(parsed,"moved");return{providers:bodies.flatMap(
body=>textsIn(memberOf(body,"provider_name"))),clients:Object.keys(recordOf(memberOf(resources,"aws_cognito_user_pool_client"))),moved:(Array.isArray(moved)?moved:
[]).flatMap(one=>addressesIn(memberOf(one,"from")))}}function usedInHcl(text){let all=pattern=>[...text.matchAll(pattern)].flatMap(([,found])=>found??[]);return{
providers:all(/^ {2}provider_name +(?:= )"([^"]*)"$/gm),clients:all(/^resource "aws_cognito_user_pool_client" "([^"]+)" \{$/gm),moved:all(/^ {2}from += aws_cognito_user_pool_client\.(\S+)$/gm)}}
function addressesIn(value){return textsIn(value).map(address=>address.replace(/^aws_cognito_user_pool_client\./,""))}function textsIn(value){return typeof value==
"string"?[value]:[]}function memberOf(value,key){return Object.hasOwn(recordOf(value),key)?recordOf(value)[key]:void 0}function recordOf(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)?value:{}}function terraformCommand(env){let name=env.TERRAFORM_BINARY_NAME;return name===void 0||name===""?"terraform":name}var MAX_SHOWN=10,synth={name:"synth",operands:"[SPEC\u2026]",summary:"turn specs into Terraform configuration",options:{output:{type:"string",placeholder:"DIR",
summary:"folder to write to (default: cdktf.out)"},hcl:{type:"boolean",summary:"write HCL instead of JSON"},...SPEC_OPTIONS},run:({operands,values},terminal)=>synthInto(
{specs:operands,output:values.output??"cdktf.out",syntax:values.hcl===!0?"hcl":"json",quiet:values.quiet===!0,read:values},terminal)};async function synthInto({
specs,output,syntax,quiet,read:request={}},terminal){let{isQuiet,readSpecs}=await(isDebugging(terminal)?Promise.resolve().then(()=>__toESM(require("./program.js"))):
Promise.resolve().then(()=>__toESM(require("./checking.js")))),read=await readSpecs(specs,terminal,request);if("exit"in read)return read.exit;let{isFileSystemError,
linkingFunctionArchive,synthesise,variablesOf,writeOutput}=await Promise.resolve().then(()=>__toESM(require("./synthesis.js"))),{federations}=read.loaded,synthesis=await synthesise(
federations,{archive:linkingFunctionArchive(),syntax}),folder=node_path_default.resolve(terminal.cwd,output),others,removed;try{let before=usedBefore(folder,synthesis);
removed=removedTexts(before,synthesis),writeOutput(folder,synthesis.output),others=specs.length>0?[]:otherStacks(folder,synthesis)}catch(error){if(!isFileSystemError(
error))throw error;return terminal.err(`The output cannot be written to ${output}: ${reasonOf(error)}
`),EXIT.problems}if(quiet||isQuiet(request))return EXIT.clean;let terraform=terraformCommand(terminal.env),variables=new Map(federations.map(federation=>[federation.
stackName,variablesOf(federation)]));return terminal.out(`${[...summary(synthesis,output,syntax),"",...nextSteps(synthesis,variables,output,terraform)].join(`
`)}
`),terminal.err(removed.map(text=>`${text}
`).join("")),terminal.err(others.map(stackFolder=>`${leftoverText(folder,stackFolder,output,terraform)}
`).join("")),EXIT.clean}function summary({stacks},output,syntax){let lines=stacks.map(({folder,resources,stackName})=>{let amount=[...resources.values()].reduce(
(sum,count)=>sum+count,0),file=node_path_default.posix.join(output,folder,syntax==="json"?"cdk.tf.json":"cdk.tf");return`${stackName}: ${amount} resources in ${file}`}),
[only]=stacks;return only===void 0||stacks.length>1?shown(lines,"stacks"):[...lines,...[...only.resources].map(([type,count])=>`  ${String(count).padStart(3)}  ${type}`)]}
function nextSteps({stacks},variables,output,program){let ordered=inOrder(stacks),orders=ordered.flatMap(({stackName,after})=>after.length===0?[]:[`${stackName}\
 reads the state of ${wordList(after,"and")}, which is applied first.`]),steps=ordered.map(({folder,stackName})=>{let terraform=`${program} -chdir=${node_path_default.
posix.join(output,folder)}`,names=variables.get(stackName)??[];return[...names.length===0?[]:[`  export ${names.map(name=>`TF_VAR_${name}=\u2026`).join(" ")}`],
...stacks.length===1?[`  ${terraform} init`,`  ${terraform} plan`]:[`  ${terraform} init && ${terraform} plan`]].join(`
`)});return[...shown(orders,"stacks read the state of others"),"Next:",...shown(steps,"stacks in the same way")]}function shown(lines,what){let more=lines.length-
MAX_SHOWN;return more<=0?lines:[...lines.slice(0,MAX_SHOWN),`  and ${more} more ${what}`]}function inOrder(stacks){let byName=new Map(stacks.map(stack=>[stack.stackName,
stack])),ordered=new Set,visit=(stack,above)=>{for(let name of stack.after){let other=byName.get(name);other!==void 0&&!above.includes(name)&&visit(other,[...above,
name])}ordered.add(stack)};for(let stack of stacks)visit(stack,[stack.stackName]);return[...ordered]}var CONFIGURATIONS=["cdk.tf.json","cdk.tf"];function otherStacks(folder,{
stacks}){let given=new Set(stacks.map(({stackName})=>stackName)),parent=node_path_default.join(folder,"stacks");return(0,import_node_fs3.existsSync)(parent)?(0,import_node_fs3.readdirSync)(
parent).filter(name=>!given.has(name)&&configurationIn(node_path_default.join(parent,name))!==void 0).sort():[]}function configurationIn(stack){return CONFIGURATIONS.
map(name=>node_path_default.join(stack,name)).find(file=>(0,import_node_fs3.existsSync)(file))}function leftoverText(folder,stackName,output,program){let file=configurationIn(
node_path_default.join(folder,"stacks",stackName)),isProtected=file!==void 0&&(0,import_node_fs3.readFileSync)(file,"utf8").includes("prevent_destroy"),shownFolder=node_path_default.
posix.join(output,"stacks",stackName);return`No spec gives the stack ${visible(stackName)} any more. ${isProtected?"Its pool is protected: put the spec back wit\
h userPool.deletionProtection: false and apply it. Then destroy the stack":"Destroy it"} (${program} -chdir=${visible(shownFolder)} destroy) and remove the fold\
er.`}exitWith(async terminal=>{let specs;try{specs=(0,import_node_util.parseArgs)({options:{spec:{type:"string",multiple:!0}}}).values.spec??[]}catch(error){return terminal.
err(`${error instanceof Error?error.message:String(error)}
Usage: main.js [--spec SPEC]\u2026
`),EXIT.usage}return synthInto({specs,output:terminal.env.CDKTF_OUTDIR??"cdktf.out",syntax:terminal.env.SYNTH_HCL_OUTPUT==="true"?"hcl":"json",quiet:!0},terminal)});

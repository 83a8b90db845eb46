(typeof arguments === 'undefined' ? (it) => it : (it) => it(exports, require, module, __filename, __dirname))((function (exports, require, module, __filename, __dirname) {var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_node_tty=__commonJS({"lazy:node:tty"(exports2,module2){module2.exports={get isatty(){return require("node:tty").isatty}}}});var command_line_exports={};__export(command_line_exports,{runCommandLine:()=>runCommandLine});module.exports=__toCommonJS(command_line_exports);var import_node_fs=require("node:fs"),import_node_tty=__toESM(require_node_tty());var version="0.1.0";var DEBUG_VARIABLE="COGNITO_FEDERATION_DEBUG";function isDebugging({env}){return(env[DEBUG_VARIABLE]??"")!==""}var EXIT={clean:0,problems:1,usage:2,fault:3};function processTerminal(){let{env}=process;return{cwd:process.cwd(),env,color:isColorWanted(env,isTerminal(2)),width:{get out(){return isTerminal(1)?process.stdout.
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
`:""}`),process.exitCode=EXIT.fault}}var import_node_util=require("node:util");function compareText(a,b){return a<b?-1:a>b?1:0}var shortEscapes=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function visible(text){return isPrintableAscii(text)?text:text.replace(unseen(),character=>shortEscapes.get(character)??codePointEscape(
character))}function unseen(){return new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}","gu")}function isPrintableAscii(text){return/^[\x20-\x7e]*$/.
test(text)}function codePointEscape(character){let hex=(character.codePointAt(0)??0).toString(16).toUpperCase();return hex.length>4?`\\U${hex.padStart(8,"0")}`:
`\\u${hex.padStart(4,"0")}`}function quote(text,limit=60){let short=shorten(text,limit);return`"${visible(short.text.replace(/["\\]/g,"\\$&"))}${short.cut?"\u2026":
""}"`}function shorten(text,limit){let characters=Array.from(text.slice(0,2*limit+2));return characters.length>limit?{text:characters.slice(0,limit).join(""),cut:!0}:
{text,cut:!1}}function wordList(words,conjunction){let last=words[words.length-1]??"";return words.length<2?last:`${words.slice(0,-1).join(", ")} ${conjunction} ${last}`}function nearest(name,candidates){if(name.length>64)return;let wanted=plainName(name);return candidates.map(candidate=>{let plain=plainName(candidate),longest=Math.
max(wanted.length,plain.length),shortest=Math.min(wanted.length,plain.length),distance=(longest-shortest)*3>longest?longest:editDistance(wanted,plain);return{candidate,
distance,near:distance*3<=longest}}).filter(({near})=>near).sort((a,b)=>a.distance-b.distance||compareText(a.candidate,b.candidate))[0]?.candidate}function plainName(name){
return name.replace(/[-_ ]/g,"").toLowerCase()}function editDistance(a,b){let beforePrevious=[],previous=Array.from({length:b.length+1},(_,column)=>column);for(let row=1;row<=
a.length;row++){let current=[row];for(let column=1;column<=b.length;column++){let same=a[row-1]===b[column-1],swapped=row>1&&column>1&&a[row-1]===b[column-2]&&a[row-
2]===b[column-1];current.push(Math.min(at(previous,column)+1,at(current,column-1)+1,at(previous,column-1)+(same?0:1),swapped?at(beforePrevious,column-2)+1:1/0))}
beforePrevious=previous,previous=current}return at(previous,b.length)}function at(row,column){return row[column]??1/0}var FORMATS={text:{summary:"for people, with the lines that are meant",forMachines:!1},json:{summary:"for programs, as schemas/report.schema.json describes it",
forMachines:!0},github:{summary:"annotations of GitHub Actions",forMachines:!0},sarif:{summary:"SARIF 2.1.0, for code scanning",forMachines:!0}},FORMAT_NAMES=Object.
keys(FORMATS);var SPEC_OPTIONS={format:{type:"string",placeholder:"FORMAT",summary:`form of the report: ${wordList(FORMAT_NAMES,"or")}`},"fail-on":{type:"string",placeholder:"\
SEVERITY",summary:"stop and exit with 1 from here on: error or warning"},quiet:{type:"boolean",summary:"print diagnostics only"},"stdin-filename":{type:"string",
placeholder:"FILE",summary:'the name of the spec that "-" reads from standard input'}},COMMON_OPTIONS={color:{type:"boolean",summary:"print colors, also into a \
pipe"},"no-color":{type:"boolean",summary:"print no colors"},help:{type:"boolean",short:"h",summary:"print this help"}};var invisible=/\u001b\[[\d;]*m/g;function wrap(line,width,indent=""){if(width===void 0||columns(line)<=width)return[line];let[,start="",rest=""]=/^(\s*)(.*)$/s.
exec(line)??[],lines=[],current=start,empty=!0;for(let word of rest.split(" "))!empty&&columns(current)+1+columns(word)>width&&(lines.push(current),current=indent,
empty=!0),current+=empty?word:` ${word}`,empty=!1;return[...lines,current]}function columns(text){return isPrintableAscii(text)?text.length:Array.from(text.replace(
invisible,"")).length}var PROGRAM="cognito-federation",SPEC_TEXT='SPEC is a path, a glob, a folder (every YAML file in it and below), or - for standard input. Without one, the specs \
are those of the "specs" globs in the nearest cdktf.json, else every federation.yaml from here downwards.';function programHelp(commands,width){return sections(
width,[["Usage:",[[`${PROGRAM} <command> [options]`,""]]],["Commands:",commands.map(({name,operands,summary:summary3})=>[`${name} ${operands}`,summary3])],["Opt\
ions:",[...optionRows(COMMON_OPTIONS),["--version","print the version"]]],[SPEC_TEXT,[]],[`"${PROGRAM} <command> --help" prints the options of a command.`,[]],[
"Exit codes: 0 clean, 1 problems, 2 wrong usage, 3 a bug of this program.",[]]])}function commandHelp({name,operands,options,summary:summary3,words},width){return sections(
width,[["Usage:",[[`${PROGRAM} ${name} ${operands} [options]`,""]]],[`${summary3.charAt(0).toUpperCase()}${summary3.slice(1)}.`,[]],...words===void 0?[[SPEC_TEXT,
[]]]:[],["Options:",optionRows({...options,...COMMON_OPTIONS})]])}function optionRows(options){return Object.entries(options).map(([name,option])=>[optionTerm(name,
option),option.summary])}function optionTerm(name,option){return option.type==="string"?`--${name} ${option.placeholder}`:option.short===void 0?`--${name}`:`-${option.
short}, --${name}`}function sections(width,parts){let columns2=Math.min(width??80,80),longest=Math.max(...parts.flatMap(([,rows])=>rows.map(([term,text])=>text===
""?0:term.length))),indent=" ".repeat(longest+4);return`${parts.map(([heading,rows])=>[...wrap(heading,columns2),...rows.flatMap(([term,text])=>text===""?[`  ${term}`]:
wrap(`  ${term.padEnd(longest)}  ${text}`,columns2,indent))].join(`
`)).join(`

`)}
`}var addresses={name:"addresses",operands:"[SPEC\u2026]",summary:"print the addresses of the generated resources, which stay as they are",options:{"stdin-filenam\
e":SPEC_OPTIONS["stdin-filename"]},async run({operands,values},terminal){let{readSpecs,RESOURCE_TYPES,resourcesOf}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
read=await readSpecs(operands,terminal,values);if("exit"in read)return read.exit;let{federations}=read.loaded;for(let federation of federations){let stack=federations.
length>1?`${federation.stackName} `:"";for(let type of RESOURCE_TYPES)for(let{name}of[...resourcesOf(federation,type)].sort((a,b)=>a.name<b.name?-1:1))terminal.
out(`${stack}${type}.${name}
`)}return EXIT.clean}};var FORMATS2=["text","json","matrix"],affected={name:"affected",operands:"",summary:"list the stacks that a branch changes, and why",options:{base:{type:"string",
placeholder:"REF",summary:"what the branch is compared with, such as origin/main"},format:{type:"string",placeholder:"FORMAT",summary:"text, json, or matrix: on\
e line for the strategy of a GitHub Actions job"}},async run({operands,values},terminal){let{base,format:named="text"}=values,format=FORMATS2.find(one=>one===named);
if(operands.length>0)return usage("affected looks at the specs of the app, and accepts no names.",terminal);if(format===void 0)return usage(`${quote(named)} is \
no format: --format accepts text, json and matrix.`,terminal);if(base===void 0||base==="")return usage("affected needs --base.",terminal);let{affectedStacks,gitTree,
textReport}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),tree=gitTree(base,terminal.cwd);if("problem"in tree)return usage(`--base ${quote(
base)}: ${tree.problem}`,terminal);try{let found=await affectedStacks(tree.folder,terminal.cwd,tree.changedFiles);if("diagnostics"in found)return terminal.err(textReport(
found.diagnostics,found.sources,{color:terminal.color,width:terminal.width.err})),EXIT.problems;let{stacks}=found;return format==="json"?terminal.out(`${JSON.stringify(
{version:1,base:tree.commit,stacks},null,2)}
`):format==="matrix"?terminal.out(`${JSON.stringify({include:stacks.map(({reasons:_reasons,...one})=>one)})}
`):terminal.out(stacks.length===0?`No stack changes.
`:stacks.map(({stack,change,reasons})=>`${visible(stack)}: ${change}. ${reasons.map(visible).join(" ")}
`).join("")),EXIT.clean}finally{tree.remove()}}};function usage(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} affected --help" for what there is.
`),EXIT.usage}var import_node_fs4=require("node:fs");var node_path_default=require("node:path");function shellCommand(words){return words.map(word=>/^[\w./:@%+=,-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`).join(" ")}var import_node_fs3=require("node:fs");function reasonOf(error){return(typeof error=="object"&&error!==null&&"message"in error?String(error.message):String(error)).replace(/, \w+ '.*'$/s,"")}var import_node_fs2=require("node:fs");function usedBefore(folder,{stacks}){return new Map(stacks.flatMap(({folder:stack,stackName})=>{let used=usedIn(textOf(node_path_default.join(folder,stack,"cdk.\
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
er.`}var MOST_SHOWN=20,checkOutput={name:"check-output",operands:"[SPEC\u2026]",summary:"say whether the output folder is what the specs give today",options:{output:{
type:"string",placeholder:"DIR",summary:"folder to compare with (default: cdktf.out)"},hcl:{type:"boolean",summary:"the folder holds HCL instead of JSON"},...SPEC_OPTIONS},
async run({operands,values},terminal){let{isQuiet,linkingFunctionArchive,readSpecs,synthesise}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
read=await readSpecs(operands,terminal,values);if("exit"in read)return read.exit;let{output="cdktf.out",hcl=!1}=values,synthesis=await synthesise(read.loaded.federations,
{archive:linkingFunctionArchive(),syntax:hcl?"hcl":"json"}),folder=node_path_default.resolve(terminal.cwd,output),{files,absent}=synthesis.output,stale=[...[...files].
flatMap(([file,content])=>staleness(node_path_default.join(folder,file),file,content)),...absent.filter(file=>isThere(node_path_default.join(folder,file))).map(
file=>`${file} is of the other syntax`),...operands.length>0?[]:otherStacks(folder,synthesis).map(stack=>`stacks/${stack} is given by no spec any more`)].map(line=>`${node_path_default.
posix.join(output,line)}.`);if(stale.length===0)return isQuiet(values)||terminal.out(`${visible(output)} is what the specs give.
`),EXIT.clean;let more=stale.length-MOST_SHOWN,shown2=[...stale.slice(0,MOST_SHOWN),...more>0?[`And ${more} more.`]:[]].map(visible),rerun=[PROGRAM,"synth",...operands,
...hcl?["--hcl"]:[],"--output",output];return terminal.err(`${shown2.join(`
`)}
Run this, and commit what it writes:
  ${visible(shellCommand(rerun))}
`),EXIT.problems}};function staleness(absolute,file,content){return isThere(absolute)?(0,import_node_fs4.readFileSync)(absolute).equals(Buffer.from(content))?[]:
[`${file} is not what the specs give`]:[`${file} is missing`]}function isThere(file){return(0,import_node_fs4.lstatSync)(file,{throwIfNoEntry:!1})?.isFile()??!1}var SHELLS={bash,fish,zsh};function completion(commands){return{name:"completion",operands:"<shell>",summary:`print completions for ${Object.keys(SHELLS).join("\
, ")}`,options:{},words:Object.keys(SHELLS),run({operands},terminal){let[shell=""]=operands,script=Object.hasOwn(SHELLS,shell)?SHELLS[shell]:void 0;return script===
void 0||operands.length>1?(terminal.err(`completion needs one shell: ${Object.keys(SHELLS).join(", ")}.
`),EXIT.usage):(terminal.out(script(commands())),EXIT.clean)}}}function optionsOf({options}){let all={...options,...COMMON_OPTIONS};return Object.entries(all).map(
([name,{summary:summary3,type}])=>({flag:`--${name}`,value:type==="string",summary:summary3}))}function bash(commands){let cases=commands.map(command2=>`    ${command2.
name}) words="${[...command2.words??[],...optionsOf(command2).map(({flag})=>flag)].join(" ")}" ;;`);return`# eval "$(${PROGRAM} completion bash)"
_cognito_federation() {
  local words command="\${COMP_WORDS[1]}" current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({name})=>name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "$command" in
${cases.join(`
`)}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _cognito_federation ${PROGRAM}
`}function zsh(commands){let cases=commands.map(command2=>{let specs=optionsOf(command2).map(({flag,summary:summary3,value})=>shellWord(`${flag}[${summary3.replace(
/[[\]\\:]/g,"\\$&")}]${value?":value:_files":""}`)),operands=command2.words===void 0?"'*:spec:_files'":`'1:word:(${command2.words.join(" ")})'`;return`    ${command2.
name}) _arguments ${[...specs,operands].join(" ")} ;;`});return`#compdef ${PROGRAM}
# eval "$(${PROGRAM} completion zsh)"
_cognito_federation() {
  local -a commands
  commands=(${commands.map(({name,summary:summary3})=>shellWord(`${name}:${summary3}`)).join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join(`
`)}
  esac
}
compdef _cognito_federation ${PROGRAM}
`}function fish(commands){let line=(...parts)=>`complete -c ${PROGRAM} ${parts.join(" ")}
`;return[`# ${PROGRAM} completion fish | source
`,...commands.map(({name,summary:summary3})=>line("-n __fish_use_subcommand","-f",`-a ${name}`,`-d ${shellWord(summary3)}`)),...commands.flatMap(command2=>{let seen=`\
-n '__fish_seen_subcommand_from ${command2.name}'`;return[...command2.words===void 0?[]:[line(seen,"-f",`-a '${command2.words.join(" ")}'`)],...optionsOf(command2).
map(({flag,summary:summary3,value})=>line(seen,`-l ${flag.slice(2)}`,...value?["-r"]:[],`-d ${shellWord(summary3)}`))]})].join("")}function shellWord(text){return`\
'${text}'`}var deployerPolicy={name:"deployer-policy",operands:"[SPEC\u2026]",summary:"print the IAM policy that the role deploying the stacks needs",options:{"plan-only":{
type:"boolean",summary:"only what terraform plan needs"},doctor:{type:"boolean",summary:"what doctor needs to look at the pools of the specs, and nothing else"},
import:{type:"string",placeholder:"ID",summary:"what import needs to read the user pool of this id; no spec is read"},...SPEC_OPTIONS},async run({operands,values},terminal){
let{ACCOUNT_PLACEHOLDER,deployerPolicies,isQuiet,MAX_POLICY_LENGTH,policyLength,policyText,poolReadPolicies,poolsToRead,readSpecs,regionOf:regionOf2}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
{doctor:doctor2,import:poolId,"plan-only":planOnly,...request}=values,print2=documents2=>{let texts2=documents2.map(document=>policyText(document));for(let text of texts2)
terminal.out(text);return!isQuiet(values)&&texts2.some(text=>text.includes(ACCOUNT_PLACEHOLDER))&&terminal.err(`${ACCOUNT_PLACEHOLDER} stands for the account id\
: replace it${poolId===void 0?", or name one account in terraform.allowedAccountIds":""}.
`),EXIT.clean};if([doctor2,poolId,planOnly].filter(one=>one!==void 0).length>1)return usage2("--doctor, --import and --plan-only are for different roles: give o\
ne of them.",terminal);if(poolId!==void 0){let region=regionOf2(poolId);return region===void 0?usage2(`${quote(poolId)} is no id of a user pool, which is like u\
s-west-2_Ab12Cd34E.`,terminal):operands.length>0?usage2("--import reads no spec: leave the specs out.",terminal):print2(poolReadPolicies([{poolId,region,account:ACCOUNT_PLACEHOLDER}]))}
let read=await readSpecs(operands,terminal,{...request,printsResult:!0});if("exit"in read)return read.exit;if(doctor2===!0){let pools=poolsToRead(read.loaded.federations);
return pools.length===0?(terminal.err(`No spec tells the id of its pool, so no policy can name one. For a pool that a stack made, give its id: deployer-policy -\
-import ID prints the same rights.
`),EXIT.problems):print2(poolReadPolicies(pools))}let roles=deployerPolicies(read.loaded.federations,planOnly===!0?"plan":"apply"),documents=roles.flatMap(role=>role.
documents),texts=documents.map(document=>policyText(document));for(let text of texts)terminal.out(text);if(!isQuiet(values)){let lines=[...policyNames(roles,ACCOUNT_PLACEHOLDER),
...texts.some(text=>text.includes(ACCOUNT_PLACEHOLDER))?[`${ACCOUNT_PLACEHOLDER} stands for the account id: replace it, or name one account in terraform.allowed\
AccountIds.`]:[]];terminal.err(lines.map(line=>`${line}
`).join(""))}let tooLong=documents.filter(document=>policyLength(document)>MAX_POLICY_LENGTH).length;return tooLong===0?EXIT.clean:(terminal.err(`A statement ca\
nnot be made shorter: IAM accepts no policy of more than ${MAX_POLICY_LENGTH} characters, and ${tooLong} of these are longer.
`),EXIT.problems)}};function usage2(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} deployer-policy --help" for what there is.
`),EXIT.usage}function policyNames(roles,accountPlaceholder){let whose=roles.flatMap(role=>role.documents.map(()=>role));return whose.length<2?[]:whose.map((role,index)=>`\
Policy ${index+1} of ${whose.length}, for ${roleName(role,accountPlaceholder)}: ${role.stacks.join(", ")}`)}function roleName({role,account},accountPlaceholder){
return role!==void 0?role:account===accountPlaceholder?"the role that Terraform is started as":`the role that Terraform is started as in ${account}`}var FORMATS3=["text","json","markdown"],diff={name:"diff",operands:"[OLD NEW]",summary:"say what a change of specs does to the people who log in, before there i\
s a plan",options:{base:{type:"string",placeholder:"REF",summary:"compare the specs of the app with those of this commit"},format:{type:"string",placeholder:"FO\
RMAT",summary:FORMATS3.join(", ")},"fail-on":{type:"string",placeholder:"DANGERS",summary:"exit with 1 on one of these: destructive, access, signIn, security, s\
eparated by commas, or any"}},async run({operands,values},terminal){let{base,format:named="text","fail-on":failOnText}=values,format=FORMATS3.find(one=>one===named);
if(format===void 0)return usage3(`${quote(named)} is no format: --format accepts ${FORMATS3.join(", ")}.`,terminal);if(base===void 0?operands.length!==2:operands.
length>0)return usage3("diff needs two specs, or --base.",terminal);let{compareFiles,compareProjects,...program}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
failOn=failOnText===void 0?[]:program.failOnOf(failOnText);if(failOn===void 0)return usage3("--fail-on accepts destructive, access, signIn and security, separat\
ed by commas, or any.",terminal);let tree=base===void 0?void 0:program.gitTree(base,terminal.cwd);if(tree!==void 0&&"problem"in tree)return usage3(`--base ${quote(
base??"")}: ${tree.problem}`,terminal);try{let[old="",now=""]=operands,found=tree===void 0?await compareFiles(old,now,terminal.cwd):await compareProjects(tree.folder,
terminal.cwd);if("diagnostics"in found)return terminal.err(program.textReport(found.diagnostics,found.sources,{color:terminal.color,width:terminal.width.err})),
EXIT.problems;let again=shellCommand([PROGRAM,"diff",...operands,...base===void 0?[]:["--base",base],...format==="text"?[]:["--format",format],...failOnText===void 0?
[]:["--fail-on",failOnText]]),written={text:()=>program.reviewText(found.review),json:()=>program.reviewJson(found.review),markdown:()=>program.reviewMarkdown(found.
review,again)};return terminal.out(written[format]()),program.failsOn(found.review,failOn)?EXIT.problems:EXIT.clean}finally{tree?.remove()}}};function usage3(problem,terminal){
return terminal.err(`${problem}
Run "${PROGRAM} diff --help" for what there is.
`),EXIT.usage}var MOST_SECONDS=120,doctor={name:"doctor",operands:"[SPEC\u2026]",summary:"look at the identity providers from here, as Cognito would, and at the pool: what no\
 plan shows",options:{...SPEC_OPTIONS,timeout:{type:"string",placeholder:"SECONDS",summary:"how long one document may take, such as 10s (default)"},"offline-aws":{
type:"boolean",summary:"look at the identity providers alone, not at the pool"},"user-pool-id":{type:"string",placeholder:"ID",summary:"the pool of the stack, w\
here its spec does not tell the id"},profile:{type:"string",placeholder:"NAME",summary:"profile of the AWS configuration to look at the pool with"}},async run({
operands,values},terminal){let{doctorDiagnostics,isQuiet,knownPoolId,loopbackOf,LOOPBACK_VARIABLE,publicWeb,readLivePool,readSpecs,regionOf:regionOf2}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
{timeout="10s","offline-aws":offline,"user-pool-id":poolId,profile,...request}=values;if(poolId!==void 0&&regionOf2(poolId)===void 0)return usage4(`${quote(poolId)}\
 is no id of a user pool, which is like us-west-2_Ab12Cd34E.`,terminal);if(offline===!0&&(poolId!==void 0||profile!==void 0))return usage4("--offline-aws looks \
at no pool: leave it out, or --user-pool-id and --profile.",terminal);let seconds=Number(/^(\d{1,3})s$/.exec(timeout)?.[1]);if(!(seconds>=1&&seconds<=MOST_SECONDS))
return usage4(`${quote(timeout)} is no time: --timeout accepts 1s to ${MOST_SECONDS}s.`,terminal);let loopbackText=terminal.env[LOOPBACK_VARIABLE]??"",loopback=loopbackText===
""?void 0:loopbackOf(loopbackText);if(loopbackText!==""&&loopback===void 0)return usage4(`${LOOPBACK_VARIABLE} is for tests: it accepts an address like 127.0.0.\
1:8443.`,terminal);let web=publicWeb(seconds*1e3,loopback),now=terminal.now(),poolsOf=federations=>offline===!0?void 0:{look:async(id,region)=>{let pool=await readLivePool(
{poolId:id,region,profile});return"problems"in pool?pool:pool.answers},poolId:federations.length===1?poolId:void 0},read=await readSpecs(operands,terminal,{...request,
judge:({federations})=>doctorDiagnostics(federations,web,now,poolsOf(federations))});if("exit"in read)return read.exit;if(!isQuiet(values)){let{length}=read.loaded.
federations.flatMap(({identityProviders})=>identityProviders);terminal.out(`Looked at ${length} identity ${length===1?"provider":"providers"}, from here and wit\
hout signing in.
`);let{federations}=read.loaded,unknown=federations.filter(one=>knownPoolId(one,federations.length===1?poolId:void 0)===void 0);offline!==!0&&unknown.length>0&&
terminal.out(`Not looked at, because no spec tells the id, which --user-pool-id gives for one stack: the ${unknown.length===1?"pool":"pools"} of ${unknown.map(({
stackName})=>stackName).join(", ")}.
`)}return EXIT.clean}};function usage4(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} doctor --help" for what there is.
`),EXIT.usage}var SEEN={terraform:"Terraform shows it at apply.",login:"The login page shows it.",callback:"The app finds it in the address that it is called back at, or the \
login page shows it.",token:"The token endpoint answers with it.",provider:"The provider's own page shows it.",api:"The Cognito API answers with it."},explain={
name:"explain",operands:"<code or error text>",summary:"explain a code of a report, or an error of AWS or of the login page",options:{},words:[],async run({operands},terminal){
let text=operands.join(" ").trim();if(text==="")return terminal.err(`explain needs a code or the text of an error: ${PROGRAM} explain "redirect_mismatch"
`),EXIT.usage;let{EXPLANATIONS,REVIEW_CODES}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),code=text.replace(/^\[(.*)\]$/,"$1"),explanation=EXPLANATIONS.
find(one=>one.code===code);if(explanation!==void 0){let{page,severity,source,title,why}=explanation;return print(terminal,`${code} (${severity})`,[`${title}. ${why}`],
[source,page])}let reviewed=Object.entries(REVIEW_CODES).find(([name])=>name===code)?.[1];if(reviewed!==void 0){let{danger,see,title,why}=reviewed;return print(
terminal,`${code} (of a review: ${danger})`,[`${title}. ${why}`],[see,`docs/review.md#${code}`])}let known=[...EXPLANATIONS.map(one=>one.code),...Object.keys(REVIEW_CODES)];
return explainError(text,/^[a-z0-9-]+$/.test(code)?nearest(code,known):void 0,terminal)}};async function explainError(text,nearestCode,terminal){let{findError,KNOWN_REFUSALS}=await Promise.resolve().then(()=>__toESM(require("./extras.js"))),
found=findError(text);switch(found.kind){case"refusal":{let{cause,look}=KNOWN_REFUSALS[found.code],heading=`${found.code} (of the linking function)`;return print(
terminal,heading,[cause,look],[void 0,"docs/linking.md#runbook"])}case"error":{let{caughtBy,cause,look,seen,shown:shown2,source}=found.error,rules=caughtBy.length===
0?"No rule can see it in a spec.":`validate finds it as ${wordList(caughtBy,"or")}.`;return print(terminal,shown2[0]??"",[SEEN[seen],cause,look,rules],[source,void 0])}case"\
unknown":{let similar=[...nearestCode===void 0?[]:[nearestCode],...found.similar],suggestion2=similar.length===0?"":` Did you mean ${wordList(similar.map(one=>quote(
one,100)),"or")}?`;return terminal.err(`Nothing is known of this code or text.${suggestion2}
`),EXIT.problems}}}function print(terminal,heading,paragraphs,[source,page]){let width=terminal.width.out,lines=[...wrap(heading,width),...paragraphs.flatMap(paragraph=>[
"",...wrap(paragraph,width)]),"",...source===void 0?[]:[`Rests on: ${source}`],...page===void 0?[]:[`Page: ${page} of the package cognito-federation`]];return terminal.
out(`${lines.join(`
`)}
`),EXIT.clean}var graph={name:"graph",operands:"[SPEC\u2026]",summary:"print a Mermaid picture of the federation",options:{"stdin-filename":SPEC_OPTIONS["stdin-filename"]},async run({
operands,values},terminal){let{code,mermaid,pictureOf,readSpecs}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),read=await readSpecs(operands,
terminal,values);if("exit"in read)return read.exit;let pictures=read.loaded.federations.map(federation=>({heading:`## ${code(federation.stackName)}`,picture:mermaid(
pictureOf(federation))})),[first,...others]=pictures;return first===void 0?EXIT.clean:(terminal.out(others.length===0?first.picture:pictures.map(({heading,picture})=>`${heading}\


\`\`\`mermaid
${picture}\`\`\`
`).join(`
`)),EXIT.clean)}};var import_node_fs6=require("node:fs");var import_node_fs5=require("node:fs");var refused=new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069\\u{FFFE}\\u{FFFF}]","gu");function readRegularFile(file,root){let descriptor;try{let real=import_node_fs5.realpathSync.native(file);if(!isWithin(import_node_fs5.realpathSync.native(root),
real))return{problem:`It leads out of the folder ${node_path_default.basename(root)} once symbolic links are followed.`,fix:"Copy the file into that folder or b\
elow."};descriptor=(0,import_node_fs5.openSync)(real,import_node_fs5.constants.O_RDONLY|import_node_fs5.constants.O_NOFOLLOW|import_node_fs5.constants.O_NONBLOCK);
let opened=(0,import_node_fs5.fstatSync)(descriptor);if(!opened.isFile())return{problem:`It is ${kindOf(opened)}, not a regular file.`,fix:"Name a regular file."};
let now=(0,import_node_fs5.statSync)(import_node_fs5.realpathSync.native(file));return import_node_fs5.realpathSync.native(file)!==real||now.ino!==opened.ino||now.
dev!==opened.dev?{problem:"The file was replaced while it was read.",fix:"Run the command again."}:{bytes:readAtMost(descriptor,opened.size,1048577)}}catch(error){
return{problem:`${reasonOf(error)}.`,fix:"Check that the file exists and that you may read it."}}finally{descriptor!==void 0&&(0,import_node_fs5.closeSync)(descriptor)}}function readAtMost(descriptor,size,most){let buffer=Buffer.allocUnsafe(Math.min(Math.max(size+1,4096),most));for(let length=0;;){let read=(0,import_node_fs5.readSync)(
descriptor,buffer,length,buffer.length-length,null);if(length+=read,read===0||length===most)return buffer.subarray(0,length);length===buffer.length&&(buffer=Buffer.
concat([buffer],Math.min(2*length,most)))}}function isWithin(folder,file){let way=node_path_default.relative(folder,file);return way!==".."&&!way.startsWith(`..${node_path_default.
sep}`)&&!node_path_default.isAbsolute(way)}function kindOf(stats){return stats.isDirectory()?"a folder":stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":"a d\
evice"}var handoff={name:"handoff",operands:"[SPEC\u2026]",summary:"write a sheet for the admin of each identity provider",options:{output:{type:"string",placeholder:"\
DIR",summary:"folder for <stack>/<provider>.md (default: handoff)"},...SPEC_OPTIONS},async run({operands,values},terminal){let{handoffSheets,isFileSystemError,isQuiet,
readSpecs,SHEET_MARKER,writeOutput}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),read=await readSpecs(operands,terminal,values);if("exit"in
read)return read.exit;let output=values.output??"handoff",folder=node_path_default.resolve(terminal.cwd,output),{federations}=read.loaded,files=new Map(federations.
flatMap(federation=>[...handoffSheets(federation)]));try{writeOutput(folder,{files,absent:federations.flatMap(({stackName})=>sheetsOf(folder,stackName,SHEET_MARKER)).
filter(sheet=>!files.has(sheet))})}catch(error){if(!isFileSystemError(error))throw error;return terminal.err(`The output cannot be written to ${output}: ${reasonOf(
error)}
`),EXIT.problems}return isQuiet(values)||terminal.out([...files.keys()].map(sheet=>`${node_path_default.posix.join(output,sheet)}
`).join("")),EXIT.clean}};function sheetsOf(folder,stackName,marker){let stack=node_path_default.join(folder,stackName);return(0,import_node_fs6.existsSync)(stack)?
(0,import_node_fs6.readdirSync)(stack).filter(name=>name.endsWith(".md")&&startsWith(node_path_default.join(stack,name),marker)).map(name=>`${stackName}/${name}`):
[]}function startsWith(file,text){let read=readRegularFile(file,node_path_default.dirname(file));return"bytes"in read&&Buffer.from(read.bytes).toString("utf8").
startsWith(text)}var import_node_fs8=require("node:fs");var import_node_fs7=require("node:fs");var FLAGS={vendor:{type:"string",placeholder:"PRESET",summary:"vendor of the identity provider, such as descope or okta"},region:{type:"string",placeholder:"REG\
ION",summary:"AWS Region of the user pool"},"callback-url":{type:"string",placeholder:"URL",summary:"where the app gets people back after they sign in"},"logout\
-url":{type:"string",placeholder:"URL",summary:"where the app gets them after they sign out (default: the callback URL's host)"},issuer:{type:"string",placeholder:"\
URL",summary:"issuer of a vendor that speaks OpenID Connect"},"metadata-url":{type:"string",placeholder:"URL",summary:"metadata of a vendor that speaks SAML (de\
fault: a variable)"},"client-id":{type:"string",placeholder:"ID",summary:"client id at the vendor (default: a variable)"},name:{type:"string",placeholder:"NAME",
summary:"name of the stack (default: the folder's)"},"domain-prefix":{type:"string",placeholder:"PREFIX",summary:"prefix of the login domain (default: the name)"}},
init={name:"init",operands:"[FILE]",summary:"write a first spec: asks what it needs to know, or takes it from options",options:FLAGS,words:[],async run({operands,
values},terminal){let[file="federation.yaml",...others]=operands;if(others.length>0)return usage5("init writes one file.",terminal);let target=node_path_default.
resolve(terminal.cwd,file);if((0,import_node_fs7.existsSync)(target))return terminal.err(`${visible(file)} exists already. init never overwrites a file: name an\
other one.
`),EXIT.problems;let{load,onlyIssuer,onlyMetadataUrl,PRESETS,specText,textReport}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),ask2=terminal.
asking(),answer=async(flag,question,otherwise)=>{if(values[flag]!==void 0||ask2===void 0)return values[flag]??otherwise;let typed=await ask2(`${question}${otherwise===
void 0?"":` [${otherwise}]`}: `);return typed.trim()===""?otherwise:typed.trim()},missing=[],needed=async(flag,question,otherwise)=>{let given=await answer(flag,
question,otherwise);return given===void 0&&missing.push(flag),given??""},names=PRESETS.map(preset2=>preset2.name),vendor=await needed("vendor",`Vendor of the id\
entity provider (${names.join(", ")})`),preset=PRESETS.find(one=>one.name===vendor);if(preset===void 0&&vendor!=="")return unknownVendor(vendor,names,terminal);
let region=await needed("region","AWS Region of the user pool, such as us-west-2"),callbackUrl=await needed("callback-url","Callback URL of the app, such as htt\
ps://app.example.com/callback"),logoutUrl=await answer("logout-url","URL after signing out",originOf(callbackUrl)),name=await answer("name","Name of the stack",
nameOf(node_path_default.basename(node_path_default.dirname(target)))),issuer=preset?.type==="oidc"?await needed("issuer",issuerQuestion(preset),onlyIssuer(preset)):
void 0,metadataUrl=preset?.type==="saml"?await answer("metadata-url","Metadata URL of the provider, empty for a variable",onlyMetadataUrl(preset)):void 0,clientId=preset===
void 0||preset.type==="saml"?void 0:await answer("client-id","Client id at the provider, empty for a variable");if(preset===void 0||missing.length>0)return usage5(
`init needs ${wordList(missing.map(flag=>`--${flag}`),"and")}.`,terminal);let stackName=name??"customers",text=specText({preset,name:stackName,region,callbackUrl,
logoutUrl:logoutUrl??callbackUrl,domainPrefix:values["domain-prefix"]??stackName,issuer,metadataUrl,clientId,schema:schemaOf(node_path_default.dirname(target),"\
federation")}),{diagnostics,sources}=load([{file,bytes:Buffer.from(text)}]);if(terminal.err(textReport(diagnostics,sources,{color:terminal.color,width:terminal.
width.err})),diagnostics.some(({severity})=>severity==="error"))return terminal.err(`Nothing was written: run init again with other values.
`),EXIT.problems;try{(0,import_node_fs7.writeFileSync)(target,text,{flag:"wx"})}catch(error){return terminal.err(`${visible(file)} cannot be written: ${reasonOf(
error)}
`),EXIT.problems}return terminal.out(`${visible(file)} is written. Next:
  ${shellCommand([PROGRAM,"validate",file])}
`),EXIT.clean}};function usage5(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} init --help" for what there is.
`),EXIT.usage}function unknownVendor(vendor,names,terminal){let close=nearest(vendor,names);return usage5(`No preset is called ${quote(vendor)}.${close===void 0?
"":` Did you mean ${close}?`} There are ${wordList(names,"and")}; oidc and saml are for every other vendor.`,terminal)}function issuerQuestion(preset){let form=preset.
type==="oidc"?preset.issuer?.words:void 0;return`Issuer of the provider${form===void 0?"":`, of the form ${form}`}`}function originOf(url){return URL.canParse(url)&&
/^https?:/.test(url)?`${new URL(url).origin}/`:void 0}function nameOf(folder){let name=folder.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^[^a-z]+|-+$/g,"").
slice(0,40);return name.length<2||/aws|amazon|cognito/.test(name)?void 0:name}function schemaOf(folder,name){let schema2=`node_modules/cognito-federation/schema\
s/${name}.schema.json`;for(let above=folder;;above=node_path_default.dirname(above)){if((0,import_node_fs7.existsSync)(node_path_default.join(above,schema2))){let way=node_path_default.
relative(folder,node_path_default.join(above,schema2)).split(node_path_default.sep).join("/");return way.startsWith(".")?way:`./${way}`}if(above===node_path_default.
dirname(above))break}return`https://unpkg.com/cognito-federation@${version}/schemas/${name}.schema.json`}function regionOf(poolId){return/^([a-z]{2}(?:-[a-z]+)+-\d{1,2})_[A-Za-z0-9]{1,60}$/.exec(poolId)?.[1]}var STANDARD_OUTPUT="-",importPool={name:"import",operands:"",summary:"write the spec of a user pool that exists: its first plan imports and changes nothing",options:{
"user-pool-id":{type:"string",placeholder:"ID",summary:"read the pool itself, with the usual credentials of AWS; with --from, which pool it is"},region:{type:"s\
tring",placeholder:"REGION",summary:"AWS Region of the pool, where a template does not tell it (default: the one in the pool's id)"},profile:{type:"string",placeholder:"\
NAME",summary:"profile of the AWS configuration to read it with"},from:{type:"string",placeholder:"FILE|FOLDER",summary:"read what describes the pool: a folder \
of answers of the AWS CLI, a template of CloudFormation, or terraform show -json of a state"},output:{type:"string",placeholder:"FILE",summary:"the spec to writ\
e (default: federation.yaml), or - for standard output"},name:{type:"string",placeholder:"NAME",summary:"name of the stack (default: the pool's)"}},words:[],async run({
operands,values},terminal){if(operands.length>0)return usage6("import has no operands: name the source with --from.",terminal);let{output="federation.yaml"}=values,
asked=askedFor(values);if(typeof asked=="string")return usage6(asked,terminal);let target=output===STANDARD_OUTPUT?void 0:node_path_default.resolve(terminal.cwd,
output);if(target!==void 0&&(0,import_node_fs8.existsSync)(target))return terminal.err(`${visible(output)} exists already. import never overwrites a file: name \
another one with --output.
`),EXIT.problems;let{draftOf,load,readLivePool,readPool,reportOf,stackNameOf,textReport,writeNewFile}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
source="from"in asked?readPool(asked,terminal.cwd):await readLivePool(asked);if("problems"in source)return terminal.err(`${source.problems.map(visible).join(`
`)}
Nothing was written.
`),EXIT.problems;let{answers,poolId,region}=source,file=target===void 0?"federation.yaml":output,judge=text=>load([{file,bytes:Buffer.from(text)}],void 0,void 0,
terminal.now()),draft=draftOf(answers,{name:values.name??stackNameOf(answers),region,poolId,schema:schemaOf(node_path_default.dirname(target??node_path_default.
join(terminal.cwd,file)),"federation")},text=>judge(text).diagnostics.flatMap(({severity,message,range})=>severity==="error"?[{line:range?.start.line??1,message}]:
[])),{diagnostics,sources}=judge(draft.text);if(terminal.err(textReport(diagnostics,sources,{color:terminal.color,width:terminal.width.err})),diagnostics.some(({
severity})=>severity==="error"))return terminal.err(`Nothing was written: the pool cannot be said in a spec.
`),EXIT.problems;if(target===void 0)terminal.out(draft.text);else{let problem=writeNewFile(target,draft.text);if(problem!==void 0)return terminal.err(`${visible(
output)} cannot be written: ${problem}
`),EXIT.problems}let lines=[...reportOf(answers,draft,source),...target===void 0?[]:["",`${visible(output)} is written. Next:`,...nextCommands(output)]];return terminal.
err(`${lines.map(visible).join(`
`)}
`),EXIT.clean}};function askedFor(values){let{from,profile,region,"user-pool-id":poolId}=values,own=poolId===void 0?void 0:regionOf(poolId);return poolId!==void 0&&
own===void 0?`${quote(poolId)} is no id of a user pool, which is like us-west-2_Ab12Cd34E.`:own!==void 0&&region!==void 0&&region!==own?`The pool ${poolId??""} \
is in ${own}, not in ${quote(region)}.`:from!==void 0?profile===void 0?{from,poolId,region:own??region}:"--profile is for reading the pool itself: leave it out,\
 or --from.":poolId===void 0||own===void 0?"import needs a source: --user-pool-id or --from.":{poolId,region:own,profile}}function nextCommands(file){return[`  ${shellCommand(
[PROGRAM,"validate",file])}`,`  ${shellCommand([PROGRAM,"synth",file])}`,"  terraform init && terraform plan, in the folder that synth names: a right first plan\
 says 0 to add and 0 to destroy"]}function usage6(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} import --help" for what there is.
`),EXIT.usage}var import_node_fs9=require("node:fs");var FORMATS4=["env","json","amplify","oidc-client-ts"],MAX_BYTES=16*1024*1024,outputs={name:"outputs",operands:"FILE",summary:"write an app's settings from what\
 terraform output -json prints",options:{format:{type:"string",placeholder:"FORMAT",summary:`${FORMATS4.join(", ")} (default: env)`},client:{type:"string",placeholder:"\
NAME",summary:"app client of the app, where the stack has several"},prefix:{type:"string",placeholder:"TEXT",summary:"what the names in env begin with, such as \
VITE_"}},async run({operands,values},terminal){let{appSettings,readOutputs,SETTINGS_FORMATS}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
{client,format:formatName="env",prefix}=values,[file,...others]=operands,format=FORMATS4.find(one=>one===formatName);if(file===void 0||others.length>0)return usage7(
"outputs needs one file, or - for standard input.",terminal);if(format===void 0)return usage7(`${quote(formatName)} is no format: --format accepts ${FORMATS4.join(
", ")}.`,terminal);if(prefix!==void 0&&format!=="env")return usage7("--prefix is for --format env.",terminal);if(prefix!==void 0&&!/^[A-Za-z_]\w*$/.test(prefix))
return usage7("--prefix accepts letters, digits and underscores, not starting with a digit.",terminal);let problem=sentence=>(terminal.err(`${sentence}
`),EXIT.problems),content=await outputsText(file,terminal);if("problem"in content)return problem(`${quote(file)} cannot be read: ${content.problem}`);let read=readOutputs(
content.text);if("problem"in read)return problem(read.problem);let settings=appSettings(read,client);if("problem"in settings)return problem(settings.problem);let written=SETTINGS_FORMATS[format].
write(settings,prefix??"");return"problem"in written?problem(written.problem):(terminal.out(written.text),read.sensitive.length>0&&terminal.err(`Left out, becau\
se Terraform marks them as sensitive: ${wordList(read.sensitive,"and")}. The app reads a secret where publish.clientSecrets puts it.
`),EXIT.clean)}};function usage7(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} outputs --help" for what there is.
`),EXIT.usage}async function outputsText(file,terminal){let tooLong={problem:`It has more than ${MAX_BYTES} bytes.`};if(file==="-"){let bytes=await terminal.stdin(
MAX_BYTES+1);return bytes.length>MAX_BYTES?tooLong:{text:new TextDecoder().decode(bytes)}}let full=node_path_default.resolve(terminal.cwd,file);try{return(0,import_node_fs9.statSync)(
full).size>MAX_BYTES?tooLong:{text:(0,import_node_fs9.readFileSync)(full,"utf8")}}catch(error){return{problem:`${reasonOf(error)}.`}}}var PORT=8976,rehearse={name:"rehearse",operands:"SPEC",summary:"serve a page to sign in through the real providers, and show what Cognito would make of it",options:{
environment:{type:"string",placeholder:"NAME",summary:"the environment of the spec"},provider:{type:"string",placeholder:"NAME",summary:"show only this identity\
 provider"},port:{type:"string",placeholder:"PORT",summary:`port on localhost (default: ${PORT})`}},async run({operands,values},terminal){let{environment,provider,
port:portText=String(PORT)}=values,[spec]=operands;if(spec===void 0||operands.length>1)return usage8("rehearse needs one spec.",terminal);let port=Number(/^\d{1,5}$/.
exec(portText)?.[0]);if(!(port>=1&&port<=65535))return usage8(`${quote(portText)} is no port: --port accepts 1 to 65535.`,terminal);let program=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
{loopbackOf,LOOPBACK_VARIABLE}=program,loopbackText=terminal.env[LOOPBACK_VARIABLE]??"",loopback=loopbackText===""?void 0:loopbackOf(loopbackText);if(loopbackText!==
""&&loopback===void 0)return usage8(`${LOOPBACK_VARIABLE} is for tests: it accepts an address like 127.0.0.1:8443.`,terminal);let{federation,environments,diagnostics,
sources}=program.federationOf(spec,environment,terminal.cwd);if(diagnostics.length===0&&federation===void 0)return usage8(program.chooseEnvironment(spec,environments),
terminal);if(federation===void 0)return terminal.err(program.textReport(diagnostics,sources,{color:terminal.color,width:terminal.width.err})),EXIT.problems;let names=federation.
identityProviders.map(({name})=>name);if(provider!==void 0&&!names.includes(provider))return usage8(`The spec has no provider ${quote(provider)}: it has ${wordList(
names,"and")||"none"}.`,terminal);let rehearsal=program.rehearsalOf({federation,spec,environment,providers:provider===void 0?names:[provider],port,loopback,cwd:terminal.
cwd,env:terminal.env});try{let{close}=await program.serveRehearsal(rehearsal),stopped=terminal.stopped();return terminal.out(`Rehearsal of ${visible(spec)}: htt\
p://localhost:${port}
Ctrl-C ends it.
`),await stopped,await close(),EXIT.clean}catch(error){let{code}=error;if(code!=="EADDRINUSE"&&code!=="EACCES")throw error;return terminal.err(`The port ${port}\
 cannot be listened on: ${reasonOf(error)}
End what listens there, or choose another one with --port; the provider has to allow its redirect URI then.
`),EXIT.problems}}};function usage8(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} rehearse --help" for what there is.
`),EXIT.usage}var import_node_fs10=require("node:fs");var FORMATS5=["text","json","markdown","checks"],MAX_BYTES2=256*1024*1024,review={name:"review",operands:"PLAN\u2026",summary:"say what plans, as terraform show\
 -json prints them, do to the people who log in",options:{spec:{type:"string",placeholder:"SPECS",summary:"specs of the plans, separated by commas, to show thei\
r lines (default: those of cdktf.json)"},base:{type:"string",placeholder:"REF",summary:"sign people in under the specs of this commit as well, and say what chan\
ges for them"},stack:{type:"string",placeholder:"NAME",summary:"stack of the one plan (default: from its path: <stack>.plan.json, <stack>.json or <stack>/plan.j\
son)"},format:{type:"string",placeholder:"FORMAT",summary:`${FORMATS5.join(", ")} (check runs of GitHub)`},"fail-on":{type:"string",placeholder:"DANGERS",summary:"\
exit with 1 on one of these: destructive, access, signIn, security, separated by commas, or any"}},async run({operands,values},terminal){let program=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
{base,stack,format:formatName="text","fail-on":failOnText,spec}=values,format=FORMATS5.find(one=>one===formatName),failOn=failOnText===void 0?[]:program.failOnOf(
failOnText);if(operands.length===0)return usage9("review needs a plan.",terminal);if(format===void 0)return usage9(`${quote(formatName)} is no format: --format \
accepts ${FORMATS5.join(", ")}.`,terminal);if(failOn===void 0)return usage9("--fail-on accepts destructive, access, signIn and security, separated by commas, or\
 any.",terminal);if(stack!==void 0&&operands.length>1)return usage9("--stack is for one plan.",terminal);let named=spec===void 0?[]:spec.split(",").filter(one=>one!==
""),specs=await specsAtHand(named,terminal);if("exit"in specs)return specs.exit;let old=base===void 0?void 0:await oldSpecs(base,named,terminal);if(old!==void 0&&
"problem"in old)return usage9(`--base ${quote(base??"")}: ${old.problem}`,terminal);let plans=[];for(let plan of operands){let file=node_path_default.resolve(terminal.
cwd,plan),content=planText(file);if("problem"in content)return terminal.err(`The plan ${quote(plan)} cannot be read: ${content.problem}
`),EXIT.problems;let name=stack??stackOf(file),now=specs.byStack.get(name);plans.push({stack:name,read:program.readPlan(content.text),spec:now,people:old===void 0?
void 0:await peopleOf(old.byStack,name,now)})}let reviewed=program.reviewPlans(plans,program.linkingFunctionArchive().sha256Base64),again=shellCommand([PROGRAM,
"review",...operands,...spec===void 0?[]:["--spec",spec],...base===void 0?[]:["--base",base],...stack===void 0?[]:["--stack",stack],...format==="text"?[]:["--fo\
rmat",format],...failOnText===void 0?[]:["--fail-on",failOnText]]),written={text:()=>program.reviewText(reviewed),json:()=>program.reviewJson(reviewed),markdown:()=>program.
reviewMarkdown(reviewed,again),checks:()=>program.reviewChecks(reviewed,failOn,again)};return terminal.out(written[format]()),program.failsOn(reviewed,failOn)?EXIT.
problems:EXIT.clean}};function usage9(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} review --help" for what there is.
`),EXIT.usage}async function specsAtHand(named,terminal){let{readSpecs,specAtHand}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),read=await readSpecs(
named,named.length>0?terminal:{...terminal,err:()=>{}});if("exit"in read)return named.length>0?read:{byStack:new Map};let{federations}=read.loaded;return{byStack:new Map(
federations.map(federation=>[federation.stackName,specAtHand(federation)]))}}async function oldSpecs(base,named,terminal){let{gitTree,projectState,specsState}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
tree=gitTree(base,terminal.cwd);if("problem"in tree)return tree;try{let{folder}=tree,own=named.map(file=>node_path_default.relative(terminal.cwd,node_path_default.
resolve(terminal.cwd,file))),state=folder===void 0||own.length===0?projectState(folder):specsState(own.filter(file=>(0,import_node_fs10.existsSync)(node_path_default.
join(folder,file))),folder);return{byStack:state.isBroken?void 0:new Map(state.federations.map(one=>[one.stackName,one]))}}finally{tree.remove()}}async function peopleOf(old,stack,now){
let{peopleFound,say}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),before=old?.get(stack);return old===void 0?say`A spec of the base has errors, so what it gave is not known.`:
now===void 0&&before===void 0?say`No spec gives the stack, now or at the base.`:now===void 0?say`No spec gives the stack any more.`:before===void 0?say`The stack is new: nobody signs in to it yet.`:
peopleFound(before,now.federation)}function stackOf(file){let name=node_path_default.basename(file).replace(/\.json$/,"").replace(/\.?(tf)?plan$/,"");return name===
""?node_path_default.basename(node_path_default.dirname(file)):name}function planText(file){try{return(0,import_node_fs10.statSync)(file).size>MAX_BYTES2?{problem:`\
It has more than ${MAX_BYTES2} bytes.`}:{text:(0,import_node_fs10.readFileSync)(file,"utf8")}}catch(error){return{problem:reasonOf(error)}}}var import_node_fs11=require("node:fs");var SCHEMAS=["federation","report","review","sign-ins"],schema={name:"schema",operands:"[NAME]",summary:`print the JSON Schema of specs (${SCHEMAS.join(", ")})`,
options:{},words:SCHEMAS,run({operands},terminal){let[asked="federation"]=operands,name=SCHEMAS.find(one=>one===asked);return name===void 0||operands.length>1?(terminal.
err(`schema prints one of ${SCHEMAS.join(", ")}.
`),EXIT.usage):(terminal.out((0,import_node_fs11.readFileSync)(node_path_default.join(__dirname,"../../schemas",`${name}.schema.json`),"utf8")),EXIT.clean)}};var show={name:"show",operands:"[SPEC\u2026]",summary:"print the merged spec of each environment, with the origin of every value",options:{environment:{type:"st\
ring",placeholder:"NAME",summary:"only the spec of this environment"},"stdin-filename":SPEC_OPTIONS["stdin-filename"]},async run({operands,values},terminal){let{
findBeside,readSpecs,shownVariants}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),{environment,...request}=values,read=await readSpecs(operands,
terminal,request);if("exit"in read)return read.exit;let{federations,sources}=read.loaded,all=[...new Set(federations.map(({at:at2})=>at2.file))].sort().flatMap(
file=>shownVariants(file,sources.get(file)??"",pattern=>findBeside(node_path_default.resolve(terminal.cwd,file),pattern))),asked=all.filter(variant=>environment===
void 0||variant.environment===environment);if(environment!==void 0&&asked.length===0){let names=[...new Set(all.flatMap(variant=>variant.environment??[]))],close=nearest(
environment,names);return terminal.err(`No spec has the environment ${quote(environment)}.${close===void 0?names.length===0?"":` There ${names.length===1?"is":"\
are"} ${wordList(names,"and")}.`:` Did you mean ${close}?`}
`),EXIT.usage}return terminal.out(asked.map(({text})=>text).join(`---
`)),EXIT.clean}};var import_node_fs12=require("node:fs");var FORMATS6=["text","json","junit","github"],test={name:"test",operands:"[FILE\u2026]",summary:"run sign-ins of *.sign-ins.yaml on a model of Cognito: who gets\
 in, as whom, and why not",options:{format:{type:"string",placeholder:"FORMAT",summary:`form of the report: ${wordList(FORMATS6,"or")}`},trace:{type:"boolean",summary:"\
show the way of every sign-in, also of those that are as expected"},init:{type:"string",placeholder:"SPEC",summary:"write a file of sign-ins to begin with for a\
 spec, next to it"},environment:{type:"string",placeholder:"NAME",summary:"with --init: the environment of the spec"},coverage:{type:"boolean",summary:"list pro\
viders, clients and rows of docs/linking.md that no sign-in touches"}},async run({operands,values},terminal){let{format:named="text",trace=!1,coverage=!1,init:init2,
environment}=values;if(init2!==void 0)return writeStarter(init2,environment,operands,terminal);if(environment!==void 0)return usage10("--environment goes with -\
-init: a file of sign-ins names its own.",terminal);let format=FORMATS6.find(one=>one===named);if(format===void 0)return usage10(`${quote(named)} is no format: \
--format accepts ${wordList(FORMATS6,"and")}.`,terminal);let{coverageText,findSpecs,runSignInFiles,signInsBeside,signInsReport,textReport}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
{cwd,env}=terminal,specs=operands.length>0?{files:[]}:findSpecs({named:[],env,cwd});if("problem"in specs)return usage10(specs.problem,terminal);let files=operands.
length>0?operands:signInsBeside(specs.files,cwd);if(files.length===0)return usage10("No file *.sign-ins.yaml lies next to the specs: name one.",terminal);let{ran,
diagnostics,sources}=await runSignInFiles(files,cwd);if(diagnostics.some(({severity})=>severity==="error"))return terminal.err(textReport(diagnostics,sources,{color:terminal.
color,width:terminal.width.err})),EXIT.problems;let{text,failed}=signInsReport(ran,format,trace);return terminal.out(text),coverage&&terminal.err(coverageText(ran)),
failed>0?EXIT.problems:EXIT.clean}};async function writeStarter(spec,environment,operands,terminal){if(operands.length>0)return usage10("--init writes a file fo\
r one spec, and runs none.",terminal);let{chooseEnvironment,federationOf,starterText,textReport}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
{federation,environments,diagnostics,sources}=federationOf(spec,environment,terminal.cwd);if(diagnostics.length===0&&federation===void 0)return usage10(chooseEnvironment(
spec,environments),terminal);if(federation===void 0)return terminal.err(textReport(diagnostics,sources,{color:terminal.color,width:terminal.width.err})),EXIT.problems;
let file=`${spec.replace(/\.ya?ml$/,"")}${environment===void 0?"":`.${environment}`}.sign-ins.yaml`,target=node_path_default.resolve(terminal.cwd,file),text=await starterText(
federation,node_path_default.basename(spec),schemaOf(node_path_default.dirname(target),"sign-ins"));try{(0,import_node_fs12.writeFileSync)(target,text,{flag:"wx"})}catch(error){
return terminal.err(`${visible(file)} cannot be written: ${reasonOf(error)}
`),EXIT.problems}return terminal.out(`${visible(file)} is written. Next:
  ${shellCommand([PROGRAM,"test",file])}
`),EXIT.clean}function usage10(problem,terminal){return terminal.err(`${problem}
Run "${PROGRAM} test --help" for what there is.
`),EXIT.usage}var STANDARD_INPUT="-",validate={name:"validate",operands:"[SPEC\u2026]",summary:"check specs",options:{...SPEC_OPTIONS,fix:{type:"boolean",summary:"make the fi\
xes that are sure, in the specs, and report the rest"},"dry-run":{type:"boolean",summary:"with --fix: print what would change, and change nothing"}},async run({
operands,values},terminal){let{fix=!1,"dry-run":dryRun=!1}=values;if(dryRun&&!fix)return usage11("--dry-run goes with --fix: without it nothing is changed.",terminal);
if(fix&&operands.includes(STANDARD_INPUT))return usage11("--fix changes files; a spec from standard input is none. Name its file.",terminal);let{isQuiet,readSpecs}=await(fix||
isDebugging(terminal)?Promise.resolve().then(()=>__toESM(require("./program.js"))):Promise.resolve().then(()=>__toESM(require("./checking.js")))),quiet=isQuiet(
values),fixing=fix?await reworking(dryRun,quiet,terminal):{},read;try{read=await readSpecs(operands,terminal,{...values,...fixing,now:terminal.now()})}catch(error){
let{isFileSystemError}=await Promise.resolve().then(()=>__toESM(require("./program.js")));if(!fix||!isFileSystemError(error))throw error;return terminal.err(`Th\
e fixes cannot be written: ${reasonOf(error)}
`),EXIT.problems}if("exit"in read)return read.exit;if(!quiet&&!dryRun){let names=read.loaded.federations.map(({stackName})=>stackName).join(", ");terminal.out(`${read.
files} ${read.files===1?"spec":"specs"} valid: ${names}
`)}return EXIT.clean}};async function reworking(dryRun,quiet,terminal){let{fixSpecs,replaceFiles,unifiedDiff}=await Promise.resolve().then(()=>__toESM(require("./program.js"))),
say=text=>{quiet?terminal.err(text):terminal.out(text)};return{rework:(specs,judge)=>{let{specs:reworked,fixed}=fixSpecs(specs,judge);if(dryRun)for(let{file,before,
after}of fixed)say(unifiedDiff(file,before,after));else{let bytes=new Map(reworked.map(spec=>[spec.file,spec.bytes]));replaceFiles(new Map(fixed.map(({file})=>[
node_path_default.resolve(terminal.cwd,file),bytes.get(file)??new Uint8Array])))}for(let one of fixed)dryRun?terminal.err(summary2(one,dryRun)):say(summary2(one,
dryRun));return reworked}}}function summary2({file,fixes},dryRun){return`${visible(file)}: ${fixes} ${fixes===1?"fix":"fixes"} ${dryRun?"would be made":"made"}.\

`}function usage11(problem,terminal){return terminal.err(`${problem}
`),EXIT.usage}var COMMANDS=[synth,validate,test,rehearse,review,diff,doctor,graph,checkOutput,affected,handoff,addresses,outputs,deployerPolicy,show,init,importPool,schema,explain,
completion(()=>COMMANDS)];var PROGRAM_OPTIONS={...COMMON_OPTIONS,version:{type:"boolean",summary:"print the version"}};async function run(args,terminal){let known=Object.fromEntries([...COMMANDS.
map(({options:options2})=>options2),PROGRAM_OPTIONS].flatMap(options2=>Object.entries(options2))),{tokens}=(0,import_node_util.parseArgs)({args:[...args],options:known,
allowPositionals:!0,strict:!1,tokens:!0}),words=tokens.flatMap(token=>token.kind==="positional"?[token.value]:[]),given=tokens.filter(token=>token.kind==="optio\
n"),has=name2=>given.some(token=>token.name===name2),isHelp=words[0]==="help",name=words[isHelp?1:0],command2=COMMANDS.find(one=>one.name===name),usage12=problem=>{
let help=command2===void 0?`${PROGRAM} --help`:`${PROGRAM} ${command2.name} --help`;return terminal.err(`${problem}
Run "${help}" for what there is.
`),EXIT.usage};if(name!==void 0&&command2===void 0){let names=COMMANDS.map(one=>one.name);return usage12(`Unknown command ${quote(name)}.${suggestion(inQuotes(nearest(
name,names)))}`)}if(isHelp||has("help")){let{out}=terminal.width;return terminal.out(command2===void 0?programHelp(COMMANDS,out):commandHelp(command2,out)),EXIT.
clean}if(has("version"))return terminal.out(`${version}
`),EXIT.clean;let options={...command2?.options,...PROGRAM_OPTIONS},values={};for(let token of given){let problem=optionProblem(token,options,command2);if(problem!==
void 0)return usage12(problem);values[token.name]=token.value??!0}if(command2===void 0)return usage12("No command is given.");let color=has("color")||!has("no-c\
olor")&&terminal.color;return command2.run({operands:words.slice(1),values},{...terminal,color})}function optionProblem({inlineValue,name,rawName,value},options,command2){
let option=Object.hasOwn(options,name)?options[name]:void 0;if(option===void 0){let others=COMMANDS.filter(one=>Object.hasOwn(one.options,name)).map(one=>one.name);
if(command2!==void 0&&others.length>0)return`${command2.name} does not accept ${rawName}; ${others.join(" and ")} ${others.length===1?"does":"do"}.`;let close=nearest(
name,Object.keys(options));return`Unknown option ${quote(rawName)}.${suggestion(close===void 0?void 0:`"--${close}"`)}`}return option.type==="boolean"?value===void 0?
void 0:`${rawName} accepts no value.`:value===void 0||value===""||inlineValue!==!0&&value.startsWith("--")?`${rawName} needs a value: ${rawName} ${option.placeholder}\
.`:void 0}function inQuotes(text){return text===void 0?void 0:`"${text}"`}function suggestion(close){return close===void 0?"":` Did you mean ${close}?`}function runCommandLine(){return exitWith(terminal=>run(process.argv.slice(2),terminal))}0&&(module.exports={runCommandLine});

}));

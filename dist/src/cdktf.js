(typeof arguments === 'undefined' ? (it) => it : (it) => it(exports, require, module, __filename, __dirname))((function (exports, require, module, __filename, __dirname) {var US=Object.create;var Oo=Object.defineProperty;var FS=Object.getOwnPropertyDescriptor;var NS=Object.getOwnPropertyNames;var DS=Object.getPrototypeOf,$S=Object.prototype.hasOwnProperty;var d=(t,e)=>()=>(e||t((e={exports:{}}).exports,e),e.exports),zS=(t,e)=>{for(var r in e)Oo(t,r,{get:e[r],enumerable:!0})},Xp=(t,e,r,i)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let n of NS(e))!$S.call(t,n)&&n!==r&&Oo(t,n,{get:()=>e[n],enumerable:!(i=FS(e,n))||i.enumerable});return t};var G=(t,e,r)=>(r=t!=null?US(DS(t)):{},Xp(e||!t||!t.__esModule?Oo(r,"default",{value:t,enumerable:!0}):r,t)),GS=t=>Xp(Oo({},"__esModule",{value:!0}),t);var Bu=d(ur=>{"use strict";var Zp,ed;Object.defineProperty(ur,"__esModule",{value:!0});ur.Dependable=ur.DependencyGroup=void 0;var td=Symbol.for("jsii.rtti"),Po=class{constructor(...e){
this._deps=new Array;let r=this;lr.implement(this,{get dependencyRoots(){let i=new Array;for(let n of r._deps)i.push(...lr.of(n).dependencyRoots);return i}}),this.
add(...e)}add(...e){this._deps.push(...e)}};ur.DependencyGroup=Po;Zp=td;Po[Zp]={fqn:"constructs.DependencyGroup",version:"10.4.2"};var Qp=Symbol.for("@aws-cdk/c\
ore.DependableTrait"),lr=class{static implement(e,r){e[Qp]=r}static of(e){let r=e[Qp];if(!r)throw new Error(`${e} does not implement IDependable. Use "Dependabl\
e.implement()" to implement`);return r}static get(e){return this.of(e)}};ur.Dependable=lr;ed=td;lr[ed]={fqn:"constructs.Dependable",version:"10.4.2"}});var id=d(xo=>{"use strict";Object.defineProperty(xo,"__esModule",{value:!0});xo.captureStackTrace=void 0;function rd(t){t=t||rd;let e={stack:""},r=Error.stackTraceLimit;
try{Error.stackTraceLimit=Number.MAX_SAFE_INTEGER,Error.captureStackTrace(e,t)}finally{Error.stackTraceLimit=r}return e.stack?e.stack.split(`
`).slice(1).map(i=>i.replace(/^\s*at\s+/,"")):[]}xo.captureStackTrace=rd});var sd=d(Vo=>{"use strict";Object.defineProperty(Vo,"__esModule",{value:!0});Vo.addressOf=void 0;var KS=require("crypto"),WS="Default";function YS(t){let e=KS.createHash(
"sha1");for(let r of t)r!==WS&&(e.update(r),e.update(`
`));return"c8"+e.digest("hex")}Vo.addressOf=YS});var pd=d(nt=>{"use strict";var od,ad,ld;Object.defineProperty(nt,"__esModule",{value:!0});nt.RootConstruct=nt.ConstructOrder=nt.Construct=nt.Node=void 0;var Hu=Symbol.
for("jsii.rtti"),ud=Bu(),JS=id(),XS=sd(),cd=Symbol.for("constructs.Construct"),Gt=class t{static of(e){return e.node}constructor(e,r,i){if(this.host=e,this._locked=
!1,this._children={},this._context={},this._metadata=new Array,this._dependencies=new Set,this._validations=new Array,i=i??"",this.id=nd(i),this.scope=r,r&&!this.
id)throw new Error("Only root constructs may have an empty ID");r?.node.addChild(e,this.id)}get path(){let e=[];for(let r of this.scopes)r.node.id&&e.push(r.node.
id);return e.join(t.PATH_SEP)}get addr(){return this._addr||(this._addr=(0,XS.addressOf)(this.scopes.map(e=>e.node.id))),this._addr}tryFindChild(e){return this.
_children[nd(e)]}findChild(e){let r=this.tryFindChild(e);if(!r)throw new Error(`No child with id: '${e}'`);return r}get defaultChild(){if(this._defaultChild!==void 0)
return this._defaultChild;let e=this.tryFindChild("Resource"),r=this.tryFindChild("Default");if(e&&r)throw new Error(`Cannot determine default child for ${this.
path}. There is both a child with id "Resource" and id "Default"`);return r||e}set defaultChild(e){this._defaultChild=e}get children(){return Object.values(this.
_children)}findAll(e=ei.PREORDER){let r=new Array;return i(this.host),r;function i(n){e===ei.PREORDER&&r.push(n);for(let l of n.node.children)i(l);e===ei.POSTORDER&&
r.push(n)}}setContext(e,r){if(this.children.length>0){let i=this.children.map(n=>n.node.id);throw new Error("Cannot set context after children have been added: "+
i.join(","))}this._context[e]=r}getContext(e){let r=this._context[e];if(r!==void 0)return r;if(r===void 0&&!this.scope?.node)throw new Error(`No context value p\
resent for ${e} key`);return this.scope&&this.scope.node.getContext(e)}getAllContext(e){return this.scopes.reverse().reduce((r,i)=>({...i.node._context,...r}),{
...e})}tryGetContext(e){let r=this._context[e];return r!==void 0?r:this.scope&&this.scope.node.tryGetContext(e)}get metadata(){return[...this._metadata]}addMetadata(e,r,i={}){
if(r==null)return;let l=i.stackTrace??!1?(0,JS.captureStackTrace)(i.traceFromFunction??this.addMetadata):void 0;this._metadata.push({type:e,data:r,trace:l})}get scopes(){
let e=new Array,r=this.host;for(;r;)e.unshift(r),r=r.node.scope;return e}get root(){return this.scopes[0]}get locked(){return!!(this._locked||this.scope&&this.scope.
node.locked)}addDependency(...e){for(let r of e)this._dependencies.add(r)}get dependencies(){let e=new Array;for(let r of this._dependencies)for(let i of ud.Dependable.
of(r).dependencyRoots)e.push(i);return e}tryRemoveChild(e){return e in this._children?(delete this._children[e],!0):!1}addValidation(e){this._validations.push(e)}validate(){
return this._validations.flatMap(e=>e.validate())}lock(){this._locked=!0}addChild(e,r){if(this.locked)throw this.path?new Error(`Cannot add children to "${this.
path}" during synthesis`):new Error("Cannot add children during synthesis");if(this._children[r]){let i=this.id??"",n=this.host.constructor.name;throw new Error(
`There is already a Construct with name '${r}' in ${n}${i.length>0?" ["+i+"]":""}`)}this._children[r]=e}};nt.Node=Gt;od=Hu;Gt[od]={fqn:"constructs.Node",version:"\
10.4.2"};Gt.PATH_SEP="/";var cr=class{static isConstruct(e){return e&&typeof e=="object"&&e[cd]}constructor(e,r){this.node=new Gt(this,e,r),ud.Dependable.implement(
this,{dependencyRoots:[this]})}toString(){return this.node.path||"<root>"}};nt.Construct=cr;ad=Hu;cr[ad]={fqn:"constructs.Construct",version:"10.4.2"};var ei;(function(t){
t[t.PREORDER=0]="PREORDER",t[t.POSTORDER=1]="POSTORDER"})(ei||(nt.ConstructOrder=ei={}));var QS=new RegExp(`${Gt.PATH_SEP}`,"g");function nd(t){return t.replace(
QS,"--")}Object.defineProperty(cr.prototype,cd,{value:!0,enumerable:!1,writable:!1});var Mo=class extends cr{constructor(e){super(void 0,e??"")}};nt.RootConstruct=
Mo;ld=Hu;Mo[ld]={fqn:"constructs.RootConstruct",version:"10.4.2"}});var fd=d(dd=>{"use strict";Object.defineProperty(dd,"__esModule",{value:!0})});var Je=d(yt=>{"use strict";var ZS=yt&&yt.__createBinding||(Object.create?(function(t,e,r,i){i===void 0&&(i=r);var n=Object.getOwnPropertyDescriptor(e,r);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,i,n)}):(function(t,e,r,i){i===void 0&&
(i=r),t[i]=e[r]})),Lu=yt&&yt.__exportStar||function(t,e){for(var r in t)r!=="default"&&!Object.prototype.hasOwnProperty.call(e,r)&&ZS(e,t,r)};Object.defineProperty(
yt,"__esModule",{value:!0});Lu(pd(),yt);Lu(fd(),yt);Lu(Bu(),yt)});var Z=d(h=>{"use strict";Object.defineProperty(h,"__esModule",{value:!0});h.unableToResolveCircularReference=h.intrinsicNewError=h.argToIntrinsicMustBePlainValue=
h.indexTooLargeToEncode=h.canOnlyEncodePositiveIntegers=h.doesNotImplementDependableTrait=h.cannotConcatenateStringsInTokenizedMap=h.mapValueAddedToReferenceList=
h.numberValueAddedToReferenceList=h.cannotConcatenateStringsInTokenizedStringArray=h.stringValueAddedToReferenceList=h.cannotCalcIdForEmptySetOfComponents=h.functionArgumentValidationFailure=
h.functionReceivedWrongNumberOfArgs=h.listElementIsOfWrongType=h.valueIsInvalidNumberOrToken=h.valueIsInvalidStringOrToken=h.encounteredAnnotationWithLevelError=
h.valueContainsUnescapedQuotes=h.cloudBackendWorkspaceIsNotDefinedByName=h.constructDependencyBelowV10=h.sourceOrTargetNotAnObject=h.targetNotResolvableWithOverrides=
h.invalidStack=h.expectNotGloballyAccessible=h.jestNotInstantiated=h.matchersFoundErrorsInStack=h.matchersPathIsNotDirectory=h.stackValidationFailure=h.stackHasCircularDependency=
h.noStackForConstruct=h.stackIdContainsWhitespace=h.stackContainsDisallowedChar=h.resourceGivenTwoMoveOperationsByTarget=h.resourceGivenTwoMoveOperationsById=h.
resourceGivenTwoMoveOperationsByTargetAndId=h.movedToResourceOfDifferentType=h.moveTargetNotSet=h.moveTargetAlreadySet=h.modulesWithSameAlias=h.iteratorOnResourceWithoutForEach=
h.iteratorOnResourceWithCount=h.unresolvedTokenInConstructId=h.dynamicBlockNotSupported=h.assetTypeNotImplemented=h.assetExpectsDirectory=h.assetOutOfScopeOfCDKTFJson=
h.providerVersionMismatch=h.appValidationFailure=h.noAppFound=void 0;h.terraformModuleHasChildren=h.assetCanNotCreateZipArchive=h.IdIncludesUnresolvedTokens=h.unrecognizedTokenKey=
h.unknownNumberTokenFound=h.mapKeyMustResolveToString=h.constructsCannotBeResolved=h.encodedMapTokenInScalarNumberContext=h.encodedMapTokenInScalarStringContext=
h.encodedListTokenInScalarStringContext=h.cannotResolveFunction=void 0;var eI=t=>new Error(`No app could be identified for the construct at path '${t}' (likely \
a TerraformStack).
The scope of CDKTF's TerraformStack class is a single App instance created by 'const app = new App()'. The App is your project's root, holding project configura\
tion and validations.
Learn more about the App: https://developer.hashicorp.com/terraform/cdktf/concepts/cdktf-architecture#app-class:~:text=and%20Resource.-,App%20Class,-Each%20CDKT\
F%20project
    `);h.noAppFound=eI;var tI=t=>new Error(`App-level validation failed with the following errors:
  ${t}
Validations allow for dynamic verification of your project.
To skip validations, add 'skipValidation: true' to your App config.
    `);h.appValidationFailure=tI;var rI=()=>new Error(`Version mismatch detected: Your provider bindings are built for an older version of CDKTF.
Upgrade your pre-built provider or re-run cdktf get with a more recent version (>= 0.10) of the cdktf-cli.
    `);h.providerVersionMismatch=rI;var iI=(t,e)=>new Error(`TerraformAsset ${t} was created with a relative path '${e}', but we cannot find the cdktf.json with\
in your current working directory '${process.cwd()}'

The cdktf.json file is needed to establish the base for the relative path (the '.' in './foo/bar').

Place a cdktf.json at the root of your project. Learn more: https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
Learn more about TerraformAsset: https://developer.hashicorp.com/terraform/cdktf/concepts/assets
`);h.assetOutOfScopeOfCDKTFJson=iI;var sI=(t,e)=>new Error(`TerraformAsset ${t} expects path to point to a directory. Instead, this file was passed: '${e}'. Ple\
ase correct the path to point to a directory.
Learn more about TerraformAsset: https://developer.hashicorp.com/terraform/cdktf/concepts/assets
    `);h.assetExpectsDirectory=sI;var nI=()=>new Error(`Asset type is not implemented.
Possible Asset types include: FILE, DIRECTORY, and ARCHIVE.
Take one of these values from the AssetType Enum.
Learn more about TerraformAsset: https://developer.hashicorp.com/terraform/cdktf/concepts/assets
  `);h.assetTypeNotImplemented=nI;var oI=t=>new Error(`We do not support directly resolving a TerraformDynamicBlock. Dynamic blocks are only supported on block \
attributes of resources, data sources, and providers.

You can create a TerraformDynamicBlock by calling '.dynamic' on a TerraformIterator instance.

The following expression was used for the dynamic block: .dynamic({
  ${t}
})
`);h.dynamicBlockNotSupported=oI;var aI=t=>new Error(`You cannot use a token (e.g., a reference to an attribute) as the id of a construct. Ids of constructs mus\
t be known at synthesis time, and token values are only known when Terraform runs. Please use a concrete value for your constructs ID instead.
You passed the following id: "${t}"
`);h.unresolvedTokenInConstructId=aI;var lI=()=>new Error(`You cannot create an iterator from a resource with a count argument.
Instead, reuse this resource's TerraformCount instance in the resource you want to use as an iterator.

If you want to use an iterator to populate a list attribute, replace the count on the resource with an iterator passed into the forEach argument.`);h.iteratorOnResourceWithCount=
lI;var uI=()=>new Error(`Cannot create an iterator from a resource without a forEach argument. If you want to create more instances of this resource, pass an it\
erator to the forEach argument of the resource first.
  `);h.iteratorOnResourceWithoutForEach=uI;var cI=t=>new Error(`Multiple providers have the same alias: "${t}"
Each provider must have a unique alias when passing multiple providers of the same type to modules.
  `);h.modulesWithSameAlias=cI;var pI=(t,e)=>new Error(`Target "${t}" has already been used for the construct ${e}.
Target must be a string that is unique across all resources in the same stack.`);h.moveTargetAlreadySet=pI;var dI=(t,e)=>new Error(`Target "${t}" has not been s\
et.
You tried to move a resource without a target.
Call .addMoveTarget("${t}") on the instance of the resource you want to move this resource to.

Alternatively, you can use one of the following targets (in case you had a typo):
${e}
`);h.moveTargetNotSet=dI;var fI=(t,e,r)=>new Error(`We do not support moving resources to a different type.

The destination "${t}"'s resource type ${r} differs from the original resource type (${e}) you are trying to move.

If this was intentional, try importing the existing resource into your target instead. Learn more:
https://developer.hashicorp.com/terraform/cdktf/concepts/resources#importing-resources

Note that you must manually remove the original resource from your state file after importing it. Use the "terraform state rm" command in the output directory o\
f the stack you defined this resource in. Learn more:
https://developer.hashicorp.com/terraform/cli/commands/state/rm
`);h.movedToResourceOfDifferentType=fI;var mI=(t,e,r)=>new Error(`
The resource ${t} has been given two different move operations.

Move target: "${e}"
Move by id: {
  from: ${r.from}
  to: ${r.to}
}

Only one move operation can occur per plan/apply. Remove one of the operations.

Learn more about moving resources: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#:~:text=Moving%20%26%20Renaming%20Resources%2\
0Within%20a%20Stack
`);h.resourceGivenTwoMoveOperationsByTargetAndId=mI;var gI=(t,e,r)=>new Error(`
The resource ${t} has been given two different move operations.

{
  from: ${e.from}
  to: ${e.to}
}
{
  from: ${r.from}
  to: ${r.to} (Resource calling the move to operation)
}

Only one move operation can occur per plan/apply. Remove one of the operations.

Learn more about moving resources: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#:~:text=Moving%20%26%20Renaming%20Resources%2\
0Within%20a%20Stack
`);h.resourceGivenTwoMoveOperationsById=gI;var hI=(t,e,r)=>new Error(`The resource ${t} has been given two different moveTargets: "${r}" and "${e}"

A resource can only be moved once per plan/apply.

Learn more about moving resources: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#:~:text=Moving%20%26%20Renaming%20Resources%2\
0Within%20a%20Stack
`);h.resourceGivenTwoMoveOperationsByTarget=hI;var _I=(t,e)=>new Error(`Cannot create Terraform stack with id "${t}". It contains an invalid glob character: "${e}\
".

Glob characters are not supported in stack names because we use them to deploy and destroy multiple stacks. For example, 'cdktf deploy \`*-production\`' deploys a\
ll stacks with names that end in '-production'.
`);h.stackContainsDisallowedChar=_I;var TI=t=>new Error(`Cannot create TerraformStack with id "${t}". It contains a whitespace character.

Please remove any whitespace characters in your TerraformStack id, like so: "${t.replace(/\s/g,"")}"
`);h.stackIdContainsWhitespace=TI;var yI=(t,e)=>new Error(`No stack could be identified for the construct at path '${t}'${e}

You can only use constructs as part of a TerraformStack.

To learn more about Constructs vs. TerraformStacks, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/constructs#:~:text=Constructs%20vs.%20Sta\
cks
`);h.noStackForConstruct=yI;var bI=(t,e)=>new Error(`Cannot add dependency ${e} to ${t}, because it would cause a circular dependency.

TerraformStack ${e} is already dependent on ${t} directly, or dependent on a TerraformStack within ${t}.

To learn more about circular dependency references, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/stacks#:~:text=Cross%2DStack%20References\

`);h.stackHasCircularDependency=bI;var vI=t=>new Error(`Validation failed with the following errors:
  ${t}

If you wish to ignore these validations, pass 'skipValidation: true' to your App configuration.
`);h.stackValidationFailure=vI;var kI=t=>new Error(`Path is not a directory.

Ensure you are passing the result of Testing.fullSynth('stack instance') to '${t}', not Testing.synth('stack instance').

Testing.fullSynth returns a file path to a temporary testing environment. Testing.synth returns the JSON representation of your stack.

To learn more about testing in CDKTF, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests`);h.matchersPathIsNotDirectory=kI;var AI=(t,e,r)=>new Error(
`Found ${t} Errors in stack ${e}: ${r}

These errors are not test failures, but issues with the underlying TerraformStack being tested. Fix the above issues before running your tests again.
`);h.matchersFoundErrorsInStack=AI;var CI=()=>new Error(`Jest was not properly instantiated.

Ensure you have a 'setup.js' file in your project's directory that calls 'cdktf.Testing.setupJest()'.

To learn more about setting up testing, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests#:~:text=Add%20Testing%20to%20Your%20Applicatio\
n
`);h.jestNotInstantiated=CI;var wI=()=>new Error(`The expect function is not globally accessible.

To learn more about setting up testing, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests#:~:text=Add%20Testing%20to%20Your%20Applicatio\
n
`);h.expectNotGloballyAccessible=wI;var SI=(t,e)=>new Error(`Invalid JSON string passed: ${e}


Ensure you are passing the result of Testing.synth('stack instance') to '${t}', not Testing.fullSynth('stack instance').


Testing.synth returns the JSON representation of your stack. CDKTF can use assertions with this JSON to check the composition of your stacks, like so: "Testing.\
toHaveResource(Testing.synth('TerraformStack instance'), S3Bucket)"

Testing.fullSynth returns a file path to a temporary testing environment.

To learn more about testing in CDKTF, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests
`);h.invalidStack=SI;var II=t=>new Error(`Target (${t}) cannot be a resolvable token if you specified overrides. Replace the value of the field you are overridi\
ng with a static value.

To learn more about Tokens, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/tokens
`);h.targetNotResolvableWithOverrides=II;var EI=(t,e,r,i)=>new Error(`An issue occurred during the synthesization of your Terraform configuration.

Both the source element (${t}) and its containing target element (${r}) must be objects.

Type of source: ${e}
Type of target: ${i}
`);h.sourceOrTargetNotAnObject=EI;var RI=()=>new Error(`Version mismatch! CDKTF version 0.6 requires your constructs version to be v10 or above.

Update your constructs dependency: https://cdk.tf/upgrade-constructs-v10
`);h.constructDependencyBelowV10=RI;var OI=()=>new Error(`The Cloud backend only supports cross-stack references if the workspace is defined by name (not by tag\
s).

To use cross-stack references, replace all mentions of 'TaggedCloudWorkspaces' with 'NamedCloudWorkspace', like so:

new CloudBackend(stack, {
  ...
  workspaces: new NamedCloudWorkspace("my-app"),
});

To learn more about Remote Backends, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/remote-backends
`);h.cloudBackendWorkspaceIsNotDefinedByName=OI;var PI=t=>new Error(`Your value, '${t}', has unescaped double quotes in it, so it cannot be used as a value.

To safely use the value, use Fn.rawString on your string, like so:

Fn.rawString('${t}')

Doing this ensures CDKTF and Terraform interpret your values correctly.

To learn more about built in Terraform functions within CDKTF, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/functions
`);h.valueContainsUnescapedQuotes=PI;var xI=t=>new Error(`Encountered Annotations with level "ERROR":
${t}

Either fix the issues above, or set the environment variable CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS to ignore these annotations.
`);h.encounteredAnnotationWithLevelError=xI;var VI=t=>new Error(`'${t}' is not a valid string nor a token. This function only accepts strings or tokens resolvin\
g to strings. Please change your code accordingly.`);h.valueIsInvalidStringOrToken=VI;var MI=t=>new Error(`${t} is not a valid number nor a token. This function\
 only accepts numbers or tokens resolving to numbers. Please change your code accordingly.`);h.valueIsInvalidNumberOrToken=MI;var jI=(t,e,r)=>new Error(`Element\
 in list ${t} at position ${e} is not the right type: ${r}.
    Please ensure all elements in the list are the correct type for this function.`);h.listElementIsOfWrongType=jI;var BI=(t,e,r)=>new Error(`Function ${t} take\
s ${e} arguments, but ${r} were provided. Please add the missing arguments to the function.`);h.functionReceivedWrongNumberOfArgs=BI;var HI=(t,e,r)=>new Error(`\
Argument ${t} of ${e} failed the validation: ${r}. Please change your code to pass a valid value for this argument.`);h.functionArgumentValidationFailure=HI;var LI=()=>new Error(
`Unable to calculate a unique id for an empty set of components.

    This happens when you attempt to create a unique id, but do not pass in any construct node ids. This means your construct likely has no parent, which is not\
 allowed.

    Please make sure your construct has a parent. For example: 'new App(this)' or 'new TerraformStack(this, 'stack')'.`);h.cannotCalcIdForEmptySetOfComponents=LI;
var qI=t=>new Error(`Cannot add elements to list token, got: ${t}.

    We expect the elements of a tokenized string array to be a single token string. For example, ["&{TfToken[Token.1]}"].

    One element in your array consists of more than a single value. To add values to a tokenized list, use Terraform functions instead. For example: 'Fn.concat(\
[yourReferencedList, ["my", "new", "items"]])'.`);h.stringValueAddedToReferenceList=qI;var UI=t=>new Error(`Cannot concatenate strings in a tokenized string arr\
ay, got: ${t}.

    We expect the elements of a tokenized string array to be a single token string. For example, ["&{TfToken[Token.1]}"]. One element in your array consists of \
something other than a single token.

    You are likely mutating the value inside your array, which CDKTF cannot resolve into the appropriate runtime value.`);h.cannotConcatenateStringsInTokenizedStringArray=
UI;var FI=t=>new Error(`Cannot add elements to list token, got: ${t}.

    We use tokens to represent runtime values (e.g., references to attributes of resource or data sources). List tokens don't contain the actual values because \
those are only available at apply time, whereas tokens are present during compile time.

    If you want to add a value to a tokenized list, use a Terraform function instead. For example: Fn.concat([yourReferencedList, [42, 43, 44]]).`);h.numberValueAddedToReferenceList=
FI;var NI=t=>new Error(`Cannot add elements to map token, got: ${t}. This can happen if you merge multiple maps, or if you add a new key value pair to the map t\
oken.

    We use tokens to represent runtime values (e.g., references to attributes of resource or data sources). List tokens don't contain the actual values because \
those are only available at apply time, whereas tokens are present during compile time.

    Instead of adding the value to the tokenized map, use a Terraform function. For example: Fn.merge([yourReferencedMap, { your: 'value' }]). This creates a ne\
w map Token for a value, which could get rendered as:
    merge(my_resource.resource_name.one_specific_map_attribute, { your: ' value' })`);h.mapValueAddedToReferenceList=NI;var DI=t=>new Error(`Cannot concatenate \
strings in a tokenized map, got: ${t}.

    We expect the elements of a tokenized string array to be a single token string. For example, ["&{TfToken[Token.1]}"]. A key in your map consists of more tha\
n a string token (e.g., the Token and a static string or multiple Tokens).

    This can happen if you mutate the key of the map. Do not mutate tokenized Maps, because it makes it impossible for CDKTF to translate them.`);h.cannotConcatenateStringsInTokenizedMap=
DI;var $I=t=>new Error(`${t} does not implement DependableTrait`);h.doesNotImplementDependableTrait=$I;var zI=()=>new Error("Can only encode positive integers i\
nto Tokens. This is a bug in CDKTF, please file a bug report.");h.canOnlyEncodePositiveIntegers=zI;var GI=t=>new Error(`Received an index too large to encode in\
to a Token :${t}.

    This happens if you have too many Tokens in a single CDKTF application. This can also occur if you are accidentally creating numeric tokens in an infinite l\
oop. For example, calling 'Token.asNumber()' too many times.

    If you reach the maximum number of allowed Tokens (a limitation imposed by the way we encode Tokens and separate them from real numeric values) you can work\
 around this issue by dividing a single application into multiple applications.`);h.indexTooLargeToEncode=GI;var KI=(t,e)=>new Error(`You can only use a plain v\
alue (not a function) while creating an Intrinsic token. We received the value '${t}' created at:
${e.join(`
`)}. If you want to use a function, please use the Lazy class. For example:  Lazy.anyValue({ produce: () => "Hello World" }).`);h.argToIntrinsicMustBePlainValue=
KI;var WI=(t,e)=>new Error(`${t}
Token created:
    at ${e}
Error thrown:`);h.intrinsicNewError=WI;var YI=t=>new Error(`Unable to resolve object tree with circular reference at '${t}'.

The depth of your object tree is over 200, indicating you probably have a cyclical reference. Inspect the construct creating this cyclic reference (most likely \
in '${t}') and ensure it does not infinitely nest constructs.`);h.unableToResolveCircularReference=YI;var JI=(t,e)=>new Error(`Trying to resolve a non-data obje\
ct (e.g., a function) at '${t}': ${e}. Only tokens are supported for lazy evaluation.

If you want to use a lazily computed value, use the Lazy class. For example:  Lazy.stringValue({ produce: () => "Hello World" })`);h.cannotResolveFunction=JI;var XI=`\
In CDKTF, we represent lists, with values unknown until after runtime, as arrays with a single element\u2014 a string token (["Token.1"]).


We do this because CDKTF does not know the length of the list at compile time, meaning CDKTF has yet to invoke Terraform to communicate with the cloud provider.\
 CDKTF later invokes Terraform on the synthesized static JSON file.

Because we don't know the length of the list, we can not differentiate if the list was accessed at the first or last index, or as part of a loop. To avoid this \
ambiguity:

- If you want to access a singular item, use 'Fn.element(list, 0)'. Do not use 'list[0]'.
- If you want to loop over the list use 'TerraformIterator.fromList(list)'. Do not use a 'for' or 'forEach' loop.

Learn more about tokens: https://developer.hashicorp.com/terraform/cdktf/concepts/tokens
Learn more about iterators: https://developer.hashicorp.com/terraform/cdktf/concepts/iterators`,md=`
In CDKTF, we represent maps, with values unknown until after runtime, as objects with a single key-value pair where the value is a string token. For example: '{\
 "&{TfToken[Token.1]}": "String Map Token Value" }'.

We do this because CDKTF does not know the length of the list at compile time, meaning CDKTF has yet to invoke Terraform to communicate with the cloud provider.\
 CDKTF later invokes Terraform on the synthesized static JSON file.

Because we don't know the contents of the map, we can not differentiate if the map was accessed, or used as part of a loop. To avoid this ambiguity:

- To access a singular item use 'Fn.lookup(map, key)'. Do not use 'map[key]'.
- If you want to loop over the map use 'TerraformIterator.fromMap(map)'. Do not use a 'for' loop or iterate over 'Object.entries(map)' with 'forEach'.

Learn more about tokens: https://developer.hashicorp.com/terraform/cdktf/concepts/tokens
Learn more about iterators: https://developer.hashicorp.com/terraform/cdktf/concepts/iterators`,QI=()=>new Error(`Found an encoded list token string in a scalar\
 string context.
${XI}`);h.encodedListTokenInScalarStringContext=QI;var ZI=()=>new Error(`Found an encoded map token in a scalar string context.
${md}`);h.encodedMapTokenInScalarStringContext=ZI;var eE=()=>new Error(`Found an encoded map token in a scalar number context.
${md}`);h.encodedMapTokenInScalarNumberContext=eE;var tE=t=>new Error(`Trying to 'resolve()' a Construct at '${t}'.

This often means an unintended cyclic dependency in your construct tree, leading to the resolution stuck in an infinite loop that fails.
This can happen if the scope passed into this construct is also part of its subtree.

To resolve this issue, refactor your code to avoid this cyclic dependency by changing the scope of this construct.`);h.constructsCannotBeResolved=tE;var rE=(t,e,r)=>new Error(
`At "${t}" a map uses the key "${e}", meaning that key must resolve to a string. However, it resolves to a ${typeof r} with the value ${JSON.stringify(r)}. To f\
ix this, change the Token to resolve to a string.`);h.mapKeyMustResolveToString=rE;var gd=`This means you are trying to access a Token value that does not exist\
. This can only happen if the Token is from another CDK (i.e., AWS CDK, CDK8s, etc.) and is unknown to this CDKTF Application. You either need to make the other\
 CDK resolve this Token before CDKTF tries to resolve it, or work around using this Token at all.

If this error occurs without another CDK (or a value looking like a Token) involved, please file a bug.`,iE=()=>new Error(`Encoded representation of unknown num\
ber Token found. ${gd}`);h.unknownNumberTokenFound=iE;var sE=t=>new Error(`Unrecognized Token Key '${t}'. ${gd}`);h.unrecognizedTokenKey=sE;var nE=t=>new Error(
`This construct (or its parent construct) is configured with an ID that contains a Token: ${t}. This is not allowed because IDs must be known statically during \
synthesis. Token values are only known during the apply stage, therefore they cannot be used in IDs. Please use a concrete value for your constructs ID instead.`);
h.IdIncludesUnresolvedTokens=nE;var oE=(t,e,r)=>new Error(`A TerraformAsset trying to zip archive '${t}' into ${e} failed: ${r}`);h.assetCanNotCreateZipArchive=
oE;var aE=t=>new Error(`Trying to add children to a TerraformModule at '${t}'. TerraformModules cannot have children, if you want to group resources or construc\
ts in general together please use the Constructs class instead. See https://cdk.tf/constructs for more details.`);h.terraformModuleHasChildren=aE});var hd=d(qu=>{"use strict";Object.defineProperty(qu,"__esModule",{value:!0});qu.validateEnvironment=cE;var lE=Je(),uE=Z();function cE(){pE()}function pE(){if(typeof new lE.
Construct(null,"test").node>"u")throw(0,uE.constructDependencyBelowV10)()}});var pr=d(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.captureStackTrace=_d;function _d(t){t=t||_d;let e={stack:""},r=Error.stackTraceLimit;
try{Error.stackTraceLimit=Number.MAX_SAFE_INTEGER,Error.captureStackTrace(e,t)}finally{Error.stackTraceLimit=r}return e.stack?e.stack.split(`
`).slice(1).map(i=>i.replace(/^\s*at\s+/,"")):[]}});var Fu=d(Bo=>{"use strict";var yd;Object.defineProperty(Bo,"__esModule",{value:!0});Bo.TokenizedStringFragments=void 0;var dE=Symbol.for("jsii.rtti"),fE=Fe(),jo=class t{constructor(){
this.fragments=new Array}get firstToken(){let e=this.fragments[0];if(e.type==="token")return e.token}get firstValue(){return Td(this.fragments[0])}get length(){
return this.fragments.length}addLiteral(e){this.fragments.push({type:"literal",lit:e})}addToken(e){this.fragments.push({type:"token",token:e})}addIntrinsic(e){this.
fragments.push({type:"intrinsic",value:e})}addEscape(e){this.fragments.push({type:"escape",kind:e})}concat(e){this.fragments.push(...e.fragments)}get tokens(){let e=new Array;
for(let r of this.fragments)r.type==="token"&&e.push(r.token);return e}get literals(){let e=new Array;for(let r of this.fragments)r.type==="literal"&&e.push(r.lit);
return e}get intrinsic(){let e=new Array;for(let r of this.fragments)r.type==="intrinsic"&&e.push(r.value);return e}get escapes(){let e=new Array;for(let r of this.
fragments)r.type==="escape"&&(r.kind==="open"?e.push("${"):e.push("}"));return e}mapTokens(e){let r=new t,i=e.suppressBraces;for(let n of this.fragments)switch(n.
type){case"literal":r.addLiteral(n.lit);break;case"escape":if(e.ignoreEscapes){r.addLiteral(n.kind==="open"?"${":"}");break}r.addEscape(n.kind),n.kind==="open"?
e.suppressBraces=!0:e.suppressBraces=i;break;case"token":let l=e.resolve(n.token);fE.Tokenization.isResolvable(l)?r.addToken(l):r.addIntrinsic(l);break;case"int\
rinsic":r.addIntrinsic(n.value);break}return r}join(e){if(this.fragments.length===0)return e.join(void 0,void 0);if(this.fragments.length===1)return this.firstValue;
let r=this.fragments.map(Td);for(;r.length>1;){let i=r.splice(0,2);r.splice(0,0,e.join(i[0],i[1]))}return r[0]}};Bo.TokenizedStringFragments=jo;yd=dE;jo[yd]={fqn:"\
cdktf.TokenizedStringFragments",version:"0.21.0"};function Td(t){switch(t.type){case"literal":return t.lit;case"escape":return t.kind==="open"?"${":"}";case"tok\
en":return t.token.toString();case"intrinsic":return t.value}}});var Wt=d($=>{"use strict";Object.defineProperty($,"__esModule",{value:!0});$.NullConcat=$.TokenString=$.VALID_KEY_CHARS=$.END_TOKEN_MARKER=$.BEGIN_MAP_TOKEN_MARKER=
$.BEGIN_LIST_TOKEN_MARKER=$.BEGIN_STRING_TOKEN_MARKER=void 0;$.regexQuote=ti;$.containsStringListTokenElement=AE;$.containsNumberListTokenElement=CE;$.containsMapToken=
vd;$.isComplexElement=kd;$.containsComplexElement=wE;$.unresolved=SE;$.createTokenDouble=EE;$.extractTokenDouble=Lo;var bd=Z(),mE=Fu(),gE=Fe();$.BEGIN_STRING_TOKEN_MARKER=
"${TfToken[";$.BEGIN_LIST_TOKEN_MARKER="#{TfToken[";$.BEGIN_MAP_TOKEN_MARKER="&{TfToken[";$.END_TOKEN_MARKER="]}";$.VALID_KEY_CHARS="a-zA-Z0-9:._-";var hE=ti($.
BEGIN_STRING_TOKEN_MARKER),_E=ti($.BEGIN_LIST_TOKEN_MARKER),TE=ti($.BEGIN_MAP_TOKEN_MARKER),Du=ti($.END_TOKEN_MARKER),yE=new RegExp(`${hE}([${$.VALID_KEY_CHARS}\
]+)${Du}`,"g"),bE=new RegExp(`${_E}([${$.VALID_KEY_CHARS}]+)${Du}`,"g"),vE=new RegExp(`${TE}([${$.VALID_KEY_CHARS}]+)${Du}`,"g"),kE=new RegExp("[-|\\d|.\\+]+(e[-|\
\\d|.|e|E|\\+]+)","g"),dr=/\$\{(?!TfToken\[)/g,Ho=/\}/g,Kt=class t{static forString(e,r=!1,i=!1){return new t(e,yE,1,r,i)}static forListToken(e){return new t(e,
bE)}static forNumbers(e){return new t(e,kE,0)}static forMapToken(e){return new t(e,vE)}constructor(e,r,i=1,n=!1,l=!1){this.str=e,this.re=r,this.regexMatchIndex=
i,this.includeEscapeSequences=n,this.warnIfEscapeSequences=l}testForEscapeTokens(e,r){dr.lastIndex=e;let i=dr.exec(this.str);return i&&i.index>=r&&(i=null),!!i}nextEscapeToken(e,r,i,n){
dr.lastIndex=r,Ho.lastIndex=r;let l=dr.exec(this.str),u=Ho.exec(this.str);if(l&&l.index>=n&&(l=null),u&&u.index>=n&&(u=null),!l&&!u)return{index:-1,escapeDepth:i};
if(l&&u){if(l.index>r&&l.index>r){let p=this.str.substring(r,Math.min(l.index,u.index));e.addLiteral(p)}return l.index<u.index?(e.addEscape("open"),{index:dr.lastIndex,
escapeDepth:i+1}):(e.addEscape("close"),{index:Ho.lastIndex,escapeDepth:i-1})}if(l){if(l.index>r){let p=this.str.substring(r,l.index);e.addLiteral(p)}return e.addEscape(
"open"),{index:dr.lastIndex,escapeDepth:i+1}}if(u){if(u.index>r){let p=this.str.substring(r,u.index);e.addLiteral(p)}return e.addEscape("close"),{index:Ho.lastIndex,
escapeDepth:i-1}}return{index:-1,escapeDepth:i}}tokenizeNext(e,r,i,n){if(this.re.lastIndex=i,i>=this.str.length)return{index:-1,escapeDepth:n};let l=this.re.exec(
this.str);if(!l){if(this.includeEscapeSequences){let f=this.nextEscapeToken(r,i,n,this.str.length);return f.index===-1?(r.addLiteral(this.str.substring(i)),{index:-1,
escapeDepth:n}):f}return r.addLiteral(this.str.substring(i)),{index:-1,escapeDepth:n}}if(l.index>i){if(this.includeEscapeSequences){let y=this.nextEscapeToken(r,
i,n,l.index);return y.index===-1?(r.addLiteral(this.str.substring(i,l.index)),{index:l.index,escapeDepth:n}):y}let f=this.str.substring(i,l.index);return r.addLiteral(
f),{index:l.index,escapeDepth:n}}let u=e(l[this.regexMatchIndex]);return u?r.addToken(u):r.addLiteral(this.str.substring(l.index,this.re.lastIndex)),{index:this.
re.lastIndex,escapeDepth:n}}split(e){let r=new mE.TokenizedStringFragments,i=0,n=0;for(this.warnIfEscapeSequences&&this.testForEscapeTokens(0,this.str.length)&&
(console.warn("You're using escape sequences (${...}) with CDKTF Built-in functions. This is not supported yet, and the output may be incorrect."),console.warn(
this.str));i>=0;){let l=this.tokenizeNext(e,r,i,n);i=l.index,n=l.escapeDepth}return r}test(){return this.re.lastIndex=0,this.re.test(this.str)}};$.TokenString=Kt;
function ti(t){return t.replace(/[.?*+^$[\]\\(){}|-]/g,"\\$&")}var Nu=class{join(e,r){}};$.NullConcat=Nu;function AE(t){return t.some(e=>typeof e=="string"&&Kt.
forListToken(e).test())}function CE(t){return t.some(e=>typeof e=="number"&&Lo(e,!0)!==void 0)}function vd(t){return Object.keys(t).some(e=>typeof e=="string"&&
Kt.forMapToken(e).test())}function kd(t){return typeof t=="object"&&t!==null&&"withinArray"in t&&"interpolationAsList"in t}function wE(t){return t.length>0&&kd(
t[0])}function SE(t){return typeof t=="string"?Kt.forString(t).test():typeof t=="number"?Lo(t,!1)!==void 0:Array.isArray(t)&&t.length===1?typeof t[0]=="string"&&
Kt.forListToken(t[0]).test()||typeof t[0]=="number"&&Lo(t[0],!0)!==void 0:t!=null&&vd(t)?!0:gE.Tokenization.isResolvable(t)}var Ad=-33619968,Cd=-67174400,IE=Math.
pow(2,48)-1,wd=Math.pow(2,32);function EE(t,e){if(Math.floor(t)!==t||t<0)throw(0,bd.canOnlyEncodePositiveIntegers)();if(t>IE)throw(0,bd.indexTooLargeToEncode)(t);
let r=new ArrayBuffer(8),i=new Uint32Array(r);return i[0]=t&4294967295,i[1]=RE(t)&65535|(e?Cd:Ad),new Float64Array(r)[0]}function RE(t){return Math.floor(t/wd)}
function OE(t){return t*wd}function Lo(t,e){let r=new ArrayBuffer(8);new Float64Array(r)[0]=t;let i=new Uint32Array(r);if((i[1]&4294901760)===(e?Cd:Ad))return i[0]+
OE(i[1]&65535)}});var zu=d(qo=>{"use strict";Object.defineProperty(qo,"__esModule",{value:!0});qo.Intrinsic=void 0;var Sd=Z(),PE=Fe(),xE=pr(),$u=class{constructor(e){if(this.creationStack=
(0,xE.captureStackTrace)(),VE(e))throw(0,Sd.argToIntrinsicMustBePlainValue)(e,this.creationStack);this.value=e}resolve(e){return this.value}toString(){return PE.
Token.asString(this)}toJSON(){return"<unresolved-token>"}newError(e){return(0,Sd.intrinsicNewError)(e,this.creationStack.join(`
    at `))}};qo.Intrinsic=$u;function VE(t){return typeof t=="function"}});var Fo=d(Uo=>{"use strict";Object.defineProperty(Uo,"__esModule",{value:!0});Uo.TokenMap=void 0;var Gu=Z(),Be=Wt(),Ku=global,ME=Symbol.for("@cdktf/core.TokenMap\
.STRING"),jE=Symbol.for("@cdktf/core.TokenMap.LIST"),BE=Symbol.for("@cdktf/core.TokenMap.NUMBER"),HE=Symbol.for("@cdktf/core.TokenMap.NUMBER_LIST"),LE=Symbol.for(
"@cdktf/core.TokenMap.MAP"),Wu=class t{constructor(){this.stringTokenMap=new Map,this.numberTokenMap=new Map,this.tokenCounter=0}static instance(){return Ku.__cdktfTokenMap||
(Ku.__cdktfTokenMap=new t),Ku.__cdktfTokenMap}registerString(e,r){return ri(e,ME,()=>{let i=this.registerStringKey(e,r);return`${Be.BEGIN_STRING_TOKEN_MARKER}${i}${Be.
END_TOKEN_MARKER}`})}registerList(e,r){return ri(e,jE,()=>{let i=this.registerStringKey(e,r);return[`${Be.BEGIN_LIST_TOKEN_MARKER}${i}${Be.END_TOKEN_MARKER}`]})}registerNumberList(e){
return ri(e,HE,()=>[this.registerNumberKey(e,!0)])}registerNumber(e){return ri(e,BE,()=>this.registerNumberKey(e,!1))}registerMap(e,r,i){return ri(e,LE,()=>{let n=this.
registerStringKey(e,i);return{[`${Be.BEGIN_MAP_TOKEN_MARKER}${n}${Be.END_TOKEN_MARKER}`]:r}})}lookupString(e){let r=this.splitString(e);if(r.tokens.length>0&&r.
length===1)return r.firstToken}lookupList(e){if(e.length!==1)return;let i=Be.TokenString.forListToken(e[0]).split(this.lookupToken.bind(this));if(i.length===1)return i.
firstToken}lookupMap(e){let r=Object.keys(e);if(r.length!==1)return;let n=Be.TokenString.forMapToken(r[0]).split(this.lookupToken.bind(this));if(n.length===1)return n.
firstToken}splitString(e){return Be.TokenString.forString(e).split(this.lookupToken.bind(this))}lookupNumberToken(e){let r=(0,Be.extractTokenDouble)(e,!1);if(r===
void 0)return;let i=this.numberTokenMap.get(r);if(i===void 0)throw(0,Gu.unknownNumberTokenFound)();return i}lookupNumberList(e){if(e.length!==1)return;let r=(0,Be.
extractTokenDouble)(e[0],!0);if(r===void 0)return;let i=this.numberTokenMap.get(r);if(i===void 0)throw(0,Gu.unknownNumberTokenFound)();return i}lookupToken(e){let r=this.
stringTokenMap.get(e);if(!r)throw(0,Gu.unrecognizedTokenKey)(e);return r}registerStringKey(e,r){let i=this.tokenCounter++,l=`${(r||"TOKEN").replace(new RegExp(`\
[^${Be.VALID_KEY_CHARS}]`,"g"),".")}.${i}`;return this.stringTokenMap.set(l,e),l}registerNumberKey(e,r){let i=this.tokenCounter++;return this.numberTokenMap.set(
i,e),(0,Be.createTokenDouble)(i,r)}};Uo.TokenMap=Wu;function ri(t,e,r){let i=t[e];return i===void 0&&(i=r(),Object.defineProperty(t,e,{value:i})),i}});var Ju=d(fr=>{"use strict";var Ed,Rd;Object.defineProperty(fr,"__esModule",{value:!0});fr.DefaultTokenResolver=fr.StringConcat=void 0;var Od=Symbol.for("jsii.rt\
ti"),Id=Wt(),Yu=Fo(),ii=Z(),No=class{join(e,r){return e===void 0?r!==void 0?`${r}`:void 0:r===void 0?`${e}`:`${e}${r}`}};fr.StringConcat=No;Ed=Od;No[Ed]={fqn:"c\
dktf.StringConcat",version:"0.21.0"};var Do=class{constructor(e){this.concat=e}resolveToken(e,r,i){try{let n=e.resolve(r);return n=r.resolve(n),n=i.postProcess(
n,r),n}catch(n){let l=n,u=`Resolution error: ${l.message}.`;throw e.creationStack&&e.creationStack.length>0&&(u+=`
Object creation stack:
  at ${e.creationStack.join(`
  at `)}`),l.message=u,l}}resolveString(e,r){return e.mapTokens(r).join(this.concat)}resolveList(e,r){if(e.length!==1)throw(0,ii.stringValueAddedToReferenceList)(
e);let i=Id.TokenString.forListToken(e[0]),n=Yu.TokenMap.instance(),l=i.split(n.lookupToken.bind(n));if(l.length!==1)throw(0,ii.cannotConcatenateStringsInTokenizedStringArray)(
e[0]);return l.mapTokens(r).firstValue}resolveNumberList(e,r){if(e.length!==1)throw(0,ii.numberValueAddedToReferenceList)(e);let i=Yu.TokenMap.instance().lookupNumberList(
e);return i===void 0?e:r.resolve(i)}resolveMap(e,r){let i=Object.keys(e);if(i.length!==1)throw(0,ii.mapValueAddedToReferenceList)(JSON.stringify(e));let n=Id.TokenString.
forMapToken(i[0]),l=Yu.TokenMap.instance(),u=n.split(l.lookupToken.bind(l));if(u.length!==1)throw(0,ii.cannotConcatenateStringsInTokenizedMap)(e[0]);return u.mapTokens(
r).firstValue}};fr.DefaultTokenResolver=Do;Rd=Od;Do[Rd]={fqn:"cdktf.DefaultTokenResolver",version:"0.21.0"}});var xd=d(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.RememberingTokenResolver=void 0;mr.resolve=ec;mr.findTokens=qE;var Qu=Ju(),Yt=Wt(),
Zu=Fo(),Xu=Fe(),Jt=Z(),Pd=Zu.TokenMap.instance();function ec(t,e){let r=e.prefix||[],i="/"+r.join("/");function n(u){let p=u!==void 0?r.concat([u]):e.prefix,f,y={
preparing:e.preparing,scope:e.scope,suppressBraces:e.previousContext?.suppressBraces,ignoreEscapes:e.previousContext?.ignoreEscapes,warnEscapes:e.previousContext?.
warnEscapes,iteratorContext:e.previousContext?.iteratorContext,registerPostProcessor(k){f=k},resolve(k){return ec(k,{...e,prefix:p,previousContext:y})}};return[
y,{postProcess(k){return f?f.postProcess(k,y):k}}]}if(r.length>200)throw(0,Jt.unableToResolveCircularReference)(i);if(typeof t>"u")return;if(t===null)return null;
if(typeof t=="function")throw(0,Jt.cannotResolveFunction)(i,t);if(typeof t=="string"){if(Yt.TokenString.forListToken(t).test())throw(0,Jt.encodedListTokenInScalarStringContext)();
if(t===Xu.Token.STRING_MAP_TOKEN_VALUE||t===Xu.Token.ANY_MAP_TOKEN_VALUE)throw(0,Jt.encodedMapTokenInScalarStringContext)();let u=t,p=n()[0],f=Yt.TokenString.forString(
u,!p.ignoreEscapes,p.warnEscapes);if(f.test()){let k=f.split(Pd.lookupToken.bind(Pd));u=e.resolver.resolveString(k,n()[0])}let y=Yt.TokenString.forNumbers(u);if(y.
test()){let k=y.split(E=>Zu.TokenMap.instance().lookupNumberToken(parseFloat(E))),C=n()[0];u=k.mapTokens(C).join(new Qu.StringConcat)}return u}if(typeof t=="num\
ber"){if(t===Xu.Token.NUMBER_MAP_TOKEN_VALUE)throw(0,Jt.encodedMapTokenInScalarNumberContext)();return FE(t,n()[0])}if(typeof t!="object"||t instanceof Date)return t;
if(Array.isArray(t))return(0,Yt.containsStringListTokenElement)(t)?e.resolver.resolveList(t,n()[0]):(0,Yt.containsNumberListTokenElement)(t)?e.resolver.resolveNumberList(
t,n()[0]):t.map((p,f)=>n(`${f}`)[0].resolve(p)).filter(p=>typeof p<"u");if((0,Yt.containsMapToken)(t))return e.resolver.resolveMap(t,n()[0]);if((0,Yt.unresolved)(
t)){let[u,p]=n();return e.resolver.resolveToken(t,u,p)}if(UE(t))throw(0,Jt.constructsCannotBeResolved)(i);let l={};for(let u of Object.keys(t)){let p=n()[0].resolve(
u);if(typeof p!="string")throw(0,Jt.mapKeyMustResolveToString)(i,u,p);let f=n(u)[0].resolve(t[u]);typeof f>"u"||(l[p]=f)}return l}function qE(t,e){let r=new $o(
new Qu.StringConcat);return ec(e(),{scope:t,prefix:[],resolver:r,preparing:!0}),r.tokens}var $o=class extends Qu.DefaultTokenResolver{constructor(){super(...arguments),
this.tokensSeen=new Set}resolveToken(e,r,i){return this.tokensSeen.add(e),super.resolveToken(e,r,i)}resolveString(e,r){return super.resolveString(e,r)}get tokens(){
return Array.from(this.tokensSeen)}};mr.RememberingTokenResolver=$o;function UE(t){return t._children!==void 0&&t._metadata!==void 0}function FE(t,e){let r=Zu.TokenMap.
instance().lookupNumberToken(t);return r===void 0?t:e.resolve(r)}});var Fe=d(gr=>{"use strict";var Vd,Md;Object.defineProperty(gr,"__esModule",{value:!0});gr.Tokenization=gr.Token=void 0;var jd=Symbol.for("jsii.rtti"),NE=tc(),DE=Wt(),
$E=zu(),zE=xd(),ot=Fo(),St=class t{static isUnresolved(e){return(0,DE.unresolved)(e)}static asString(e,r={}){return typeof e=="string"?e:ot.TokenMap.instance().
registerString(t.asAny(e),r.displayHint)}static asNumber(e){return typeof e=="number"?e:ot.TokenMap.instance().registerNumber(t.asAny(e))}static asList(e,r={}){
return Array.isArray(e)&&e.every(i=>typeof i=="string")?e:ot.TokenMap.instance().registerList(t.asAny(e),r.displayHint)}static asNumberList(e){return Array.isArray(
e)&&e.every(r=>typeof r=="number")?e:ot.TokenMap.instance().registerNumberList(t.asAny(e))}static asMap(e,r,i={}){return ot.TokenMap.instance().registerMap(t.asAny(
e),r,i.displayHint)}static asStringMap(e,r={}){return this.asMap(e,t.STRING_MAP_TOKEN_VALUE,r)}static asNumberMap(e,r={}){return this.asMap(e,t.NUMBER_MAP_TOKEN_VALUE,
r)}static asBooleanMap(e,r={}){return this.asMap(e,!0,r)}static asAnyMap(e,r={}){return this.asMap(e,t.ANY_MAP_TOKEN_VALUE,r)}static asAny(e){return si.isResolvable(
e)?e:new $E.Intrinsic(e)}static nullValue(){return t.asAny(null)}};gr.Token=St;Vd=jd;St[Vd]={fqn:"cdktf.Token",version:"0.21.0"};St.STRING_MAP_TOKEN_VALUE="Stri\
ng Map Token Value";St.NUMBER_MAP_TOKEN_VALUE=-123456789;St.ANY_MAP_TOKEN_VALUE="Any Map Token Value";var si=class t{static reverse(e){if(t.isResolvable(e))return[
e];if(typeof e=="string"){let r=t.reverseString(e);return[...r.tokens,...r.intrinsic]}if(Array.isArray(e)){let r=t.reverseList(e);if(r)return[r];let i=t.reverseNumberList(
e);return i?[i]:[]}if(typeof e=="number"){let r=t.reverseNumber(e);return r?[r]:[]}if(typeof e=="object"&&e!==null){let r=t.reverseMap(e);return r?[r]:[]}return[]}static reverseString(e){
return ot.TokenMap.instance().splitString(e)}static reverseNumber(e){return ot.TokenMap.instance().lookupNumberToken(e)}static reverseList(e){return ot.TokenMap.
instance().lookupList(e)}static reverseNumberList(e){return ot.TokenMap.instance().lookupNumberList(e)}static reverseMap(e){return ot.TokenMap.instance().lookupMap(
e)}static resolve(e,r){return(0,zE.resolve)(e,{scope:r.scope,resolver:r.resolver,preparing:r.preparing!==void 0?r.preparing:!1})}static isResolvable(e){return typeof e==
"object"&&e!==null&&typeof e.resolve=="function"}static stringifyNumber(e){return St.isUnresolved(e)?NE.Lazy.stringValue({produce:r=>{let i=r.resolve(e);return typeof i!=
"number"?i:`${i}`}}):typeof e!="number"?e:`${e}`}};gr.Tokenization=si;Md=jd;si[Md]={fqn:"cdktf.Tokenization",version:"0.21.0"}});var tc=d(hr=>{"use strict";var Bd,Hd;Object.defineProperty(hr,"__esModule",{value:!0});hr.LazyBase=hr.Lazy=void 0;var Ld=Symbol.for("jsii.rtti"),GE=pr(),zo=Fe(),
Go=class{static stringValue(e,r={}){return zo.Token.asString(new rc(e),r)}static numberValue(e){return zo.Token.asNumber(new ic(e))}static listValue(e,r={}){return zo.
Token.asList(new sc(e,r),r)}static anyValue(e,r={}){return new nc(e,r)}};hr.Lazy=Go;Bd=Ld;Go[Bd]={fqn:"cdktf.Lazy",version:"0.21.0"};var It=class{constructor(){
this.postProcessors=[],this.creationStack=(0,GE.captureStackTrace)()}resolve(e){return this.postProcessors.reduce((r,i)=>i.postProcess(r,e),this.resolveLazy(e))}toString(){
return zo.Token.asString(this)}addPostProcessor(e){this.postProcessors.push(e)}toJSON(){return"<unresolved-lazy>"}};hr.LazyBase=It;Hd=Ld;It[Hd]={fqn:"cdktf.Lazy\
Base",version:"0.21.0"};var rc=class extends It{constructor(e){super(),this.producer=e}resolveLazy(e){return this.producer.produce(e)}},ic=class extends It{constructor(e){
super(),this.producer=e}resolveLazy(e){return this.producer.produce(e)}},sc=class extends It{constructor(e,r={}){super(),this.producer=e,this.options=r}resolveLazy(e){
let r=this.producer.produce(e);if(!(r!==void 0&&r.length===0&&this.options.omitEmpty))return r}},nc=class extends It{constructor(e,r={}){super(),this.producer=e,
this.options=r}resolveLazy(e){let r=this.producer.produce(e);if(!(Array.isArray(r)&&r.length===0&&this.options.omitEmptyArray))return r}}});var fe=d(at=>{"use strict";var KE=at&&at.__createBinding||(Object.create?(function(t,e,r,i){i===void 0&&(i=r);var n=Object.getOwnPropertyDescriptor(e,r);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,i,n)}):(function(t,e,r,i){i===void 0&&
(i=r),t[i]=e[r]})),Ko=at&&at.__exportStar||function(t,e){for(var r in t)r!=="default"&&!Object.prototype.hasOwnProperty.call(e,r)&&KE(e,t,r)};Object.defineProperty(
at,"__esModule",{value:!0});Ko(tc(),at);Ko(Ju(),at);Ko(Fu(),at);Ko(Fe(),at)});var qd=d(ac=>{"use strict";Object.defineProperty(ac,"__esModule",{value:!0});ac.resolve=YE;var oc=fe(),WE=new oc.DefaultTokenResolver(new oc.StringConcat);function YE(t,e,r=!1){
return oc.Tokenization.resolve(e,{scope:t,preparing:r,resolver:WE})}});var lc=d((YH,JE)=>{JE.exports={name:"cdktf",version:"0.21.0",description:"Cloud Development Kit for Terraform",scripts:{build:"jsii --silence-warnings reserved-\
word",docs:"node ./scripts/generate-documentation.js",watch:"jsii -w --silence-warnings reserved-word","watch-preserve-output":"tsc -w --preserveWatchOutput",package:"\
jsii-pacmak && bash ./go-copyright-header.sh","package:python":"jsii-pacmak --targets python","package:java":"jsii-pacmak --targets java","package:dotnet":"jsii\
-pacmak --targets dotnet","package:js":"jsii-pacmak --targets js","package:go":"jsii-pacmak --targets go",lint:"eslint .",test:"jest --passWithNoTests && yarn l\
int","test:ci":"jest --ci --passWithNoTests && yarn lint","dist-clean":"rm -rf dist"},main:"lib/index.js",types:"lib/index.d.ts",keywords:["cdk","cdktf","terraf\
orm"],jsii:{outdir:"dist",versionFormat:"short",license:"MPL-2.0",author:{name:"HashiCorp, Inc.",organization:!0},targets:{python:{distName:"cdktf",module:"cdkt\
f"},java:{package:"com.hashicorp.cdktf",maven:{groupId:"com.hashicorp",artifactId:"cdktf"}},dotnet:{packageId:"HashiCorp.Cdktf",namespace:"HashiCorp.Cdktf"},go:{
moduleName:"github.com/hashicorp/terraform-cdk-go",packageName:"cdktf"}}},author:{name:"HashiCorp",url:"https://hashicorp.com"},homepage:"https://github.com/has\
hicorp/terraform-cdk",repository:{type:"git",url:"https://github.com/hashicorp/terraform-cdk.git",directory:"packages/cdktf"},license:"MPL-2.0",devDependencies:{
"@eslint/eslintrc":"^3.3.1","@eslint/js":"^9.27.0","@types/archiver":"6.0.3","@types/jest":"29.5.14","@types/json-stable-stringify":"1.2.0","@types/minimatch":"\
5.1.2","@types/node":"18.19.101","@types/semver":"7.7.0","@typescript-eslint/eslint-plugin":"^8.32.1","@typescript-eslint/parser":"^8.32.1",constructs:"10.4.2",
eslint:"^9.27.0","eslint-plugin-jsdoc":"^50.6.17","eslint-plugin-no-instanceof":"1.0.1",jest:"^29.7.0",jsii:"5.8.9","jsii-docgen":"10.7.4","jsii-pacmak":"1.112.\
0","ts-jest":"29.3.4",typescript:"5.4.5"},dependencies:{archiver:"7.0.1","json-stable-stringify":"1.3.0",semver:"7.7.2"},bundledDependencies:["archiver","json-s\
table-stringify","semver"],stability:"experimental",peerDependencies:{constructs:"^10.4.2"}}});var Yo=d(bt=>{"use strict";var Ud;Object.defineProperty(bt,"__esModule",{value:!0});bt.Annotations=bt.DISABLE_STACK_TRACE_IN_METADATA=bt.AnnotationMetadataEntryType=
void 0;var XE=Symbol.for("jsii.rtti"),ni;(function(t){t.INFO="@cdktf/info",t.WARN="@cdktf/warn",t.ERROR="@cdktf/error"})(ni||(bt.AnnotationMetadataEntryType=ni=
{}));bt.DISABLE_STACK_TRACE_IN_METADATA="@cdktf/disable_stack_trace_in_metadata";var Wo=class t{static of(e){return new t(e)}constructor(e){this.scope=e;let r=e.
node.tryGetContext(bt.DISABLE_STACK_TRACE_IN_METADATA)||!1;this.stackTraces=!r}addWarning(e){this.addMessage(ni.WARN,e)}addInfo(e){this.addMessage(ni.INFO,e)}addError(e){
this.addMessage(ni.ERROR,e)}addMessage(e,r){this.scope.node.addMetadata(e,r,{stackTrace:this.stackTraces})}};bt.Annotations=Wo;Ud=XE;Wo[Ud]={fqn:"cdktf.Annotati\
ons",version:"0.21.0"}});var zd=d((XH,$d)=>{"use strict";var Jo,V,Fd={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},uc;function Et(t){throw{name:"SyntaxError",message:t,at:Jo,text:uc}}function N(t){return t&&t!==V&&Et("Expected '"+t+"' instead of '"+V+"'"),V=uc.
charAt(Jo),Jo+=1,V}function Nd(){var t,e="";for(V==="-"&&(e="-",N("-"));V>="0"&&V<="9";)e+=V,N();if(V===".")for(e+=".";N()&&V>="0"&&V<="9";)e+=V;if(V==="e"||V===
"E")for(e+=V,N(),(V==="-"||V==="+")&&(e+=V,N());V>="0"&&V<="9";)e+=V,N();return t=Number(e),isFinite(t)||Et("Bad number"),t}function Dd(){var t,e,r="",i;if(V===
'"')for(;N();){if(V==='"')return N(),r;if(V==="\\")if(N(),V==="u"){for(i=0,e=0;e<4&&(t=parseInt(N(),16),!!isFinite(t));e+=1)i=i*16+t;r+=String.fromCharCode(i)}else if(typeof Fd[V]==
"string")r+=Fd[V];else break;else r+=V}Et("Bad string")}function vt(){for(;V&&V<=" ";)N()}function QE(){switch(V){case"t":return N("t"),N("r"),N("u"),N("e"),!0;case"\
f":return N("f"),N("a"),N("l"),N("s"),N("e"),!1;case"n":return N("n"),N("u"),N("l"),N("l"),null;default:Et("Unexpected '"+V+"'")}}function ZE(){var t=[];if(V===
"["){if(N("["),vt(),V==="]")return N("]"),t;for(;V;){if(t.push(Xo()),vt(),V==="]")return N("]"),t;N(","),vt()}}Et("Bad array")}function eR(){var t,e={};if(V==="\
{"){if(N("{"),vt(),V==="}")return N("}"),e;for(;V;){if(t=Dd(),vt(),N(":"),Object.prototype.hasOwnProperty.call(e,t)&&Et('Duplicate key "'+t+'"'),e[t]=Xo(),vt(),
V==="}")return N("}"),e;N(","),vt()}}Et("Bad object")}function Xo(){switch(vt(),V){case"{":return eR();case"[":return ZE();case'"':return Dd();case"-":return Nd();default:
return V>="0"&&V<="9"?Nd():QE()}}$d.exports=function(t,e){var r;return uc=t,Jo=0,V=" ",r=Xo(),vt(),V&&Et("Syntax error"),typeof e=="function"?(function i(n,l){var u,
p,f=n[l];if(f&&typeof f=="object")for(u in Xo)Object.prototype.hasOwnProperty.call(f,u)&&(p=i(f,u),typeof p>"u"?delete f[u]:f[u]=p);return e.call(n,l,f)})({"":r},
""):r}});var Kd=d((QH,Gd)=>{"use strict";var cc=/[\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,
He,Qo,tR={"\b":"\\b","	":"\\t","\n":"\\n","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},Xt;function pc(t){return cc.lastIndex=0,cc.test(t)?'"'+t.replace(cc,function(e){
var r=tR[e];return typeof r=="string"?r:"\\u"+("0000"+e.charCodeAt(0).toString(16)).slice(-4)})+'"':'"'+t+'"'}function Zo(t,e){var r,i,n,l,u=He,p,f=e[t];switch(f&&
typeof f=="object"&&typeof f.toJSON=="function"&&(f=f.toJSON(t)),typeof Xt=="function"&&(f=Xt.call(e,t,f)),typeof f){case"string":return pc(f);case"number":return isFinite(
f)?String(f):"null";case"boolean":case"null":return String(f);case"object":if(!f)return"null";if(He+=Qo,p=[],Object.prototype.toString.apply(f)==="[object Array\
]"){for(l=f.length,r=0;r<l;r+=1)p[r]=Zo(r,f)||"null";return n=p.length===0?"[]":He?`[
`+He+p.join(`,
`+He)+`
`+u+"]":"["+p.join(",")+"]",He=u,n}if(Xt&&typeof Xt=="object")for(l=Xt.length,r=0;r<l;r+=1)i=Xt[r],typeof i=="string"&&(n=Zo(i,f),n&&p.push(pc(i)+(He?": ":":")+
n));else for(i in f)Object.prototype.hasOwnProperty.call(f,i)&&(n=Zo(i,f),n&&p.push(pc(i)+(He?": ":":")+n));return n=p.length===0?"{}":He?`{
`+He+p.join(`,
`+He)+`
`+u+"}":"{"+p.join(",")+"}",He=u,n;default:}}Gd.exports=function(t,e,r){var i;if(He="",Qo="",typeof r=="number")for(i=0;i<r;i+=1)Qo+=" ";else typeof r=="string"&&
(Qo=r);if(Xt=e,e&&typeof e!="function"&&(typeof e!="object"||typeof e.length!="number"))throw new Error("JSON.stringify");return Zo("",{"":t})}});var Wd=d(dc=>{"use strict";dc.parse=zd();dc.stringify=Kd()});var Jd=d((eL,Yd)=>{var rR={}.toString;Yd.exports=Array.isArray||function(t){return rR.call(t)=="[object Array]"}});var fc=d((tL,Qd)=>{"use strict";var Xd=Object.prototype.toString;Qd.exports=function(e){var r=Xd.call(e),i=r==="[object Arguments]";return i||(i=r!=="[object Ar\
ray]"&&e!==null&&typeof e=="object"&&typeof e.length=="number"&&e.length>=0&&Xd.call(e.callee)==="[object Function]"),i}});var lf=d((rL,af)=>{"use strict";var of;Object.keys||(oi=Object.prototype.hasOwnProperty,mc=Object.prototype.toString,Zd=fc(),gc=Object.prototype.propertyIsEnumerable,
ef=!gc.call({toString:null},"toString"),tf=gc.call(function(){},"prototype"),ai=["toString","toLocaleString","valueOf","hasOwnProperty","isPrototypeOf","propert\
yIsEnumerable","constructor"],ea=function(t){var e=t.constructor;return e&&e.prototype===t},rf={$applicationCache:!0,$console:!0,$external:!0,$frame:!0,$frameElement:!0,
$frames:!0,$innerHeight:!0,$innerWidth:!0,$onmozfullscreenchange:!0,$onmozfullscreenerror:!0,$outerHeight:!0,$outerWidth:!0,$pageXOffset:!0,$pageYOffset:!0,$parent:!0,
$scrollLeft:!0,$scrollTop:!0,$scrollX:!0,$scrollY:!0,$self:!0,$webkitIndexedDB:!0,$webkitStorageInfo:!0,$window:!0},sf=(function(){if(typeof window>"u")return!1;
for(var t in window)try{if(!rf["$"+t]&&oi.call(window,t)&&window[t]!==null&&typeof window[t]=="object")try{ea(window[t])}catch{return!0}}catch{return!0}return!1})(),
nf=function(t){if(typeof window>"u"||!sf)return ea(t);try{return ea(t)}catch{return!1}},of=function(e){var r=e!==null&&typeof e=="object",i=mc.call(e)==="[objec\
t Function]",n=Zd(e),l=r&&mc.call(e)==="[object String]",u=[];if(!r&&!i&&!n)throw new TypeError("Object.keys called on a non-object");var p=tf&&i;if(l&&e.length>
0&&!oi.call(e,0))for(var f=0;f<e.length;++f)u.push(String(f));if(n&&e.length>0)for(var y=0;y<e.length;++y)u.push(String(y));else for(var k in e)!(p&&k==="protot\
ype")&&oi.call(e,k)&&u.push(String(k));if(ef)for(var C=nf(e),E=0;E<ai.length;++E)!(C&&ai[E]==="constructor")&&oi.call(e,ai[E])&&u.push(ai[E]);return u});var oi,
mc,Zd,gc,ef,tf,ai,ea,rf,sf,nf;af.exports=of});var df=d((iL,pf)=>{"use strict";var iR=Array.prototype.slice,sR=fc(),uf=Object.keys,ta=uf?function(e){return uf(e)}:lf(),cf=Object.keys;ta.shim=function(){if(Object.
keys){var e=(function(){var r=Object.keys(arguments);return r&&r.length===arguments.length})(1,2);e||(Object.keys=function(i){return sR(i)?cf(iR.call(i)):cf(i)})}else
Object.keys=ta;return Object.keys||ta};pf.exports=ta});var hc=d((sL,ff)=>{"use strict";ff.exports=Object});var gf=d((nL,mf)=>{"use strict";mf.exports=Error});var _f=d((oL,hf)=>{"use strict";hf.exports=EvalError});var yf=d((aL,Tf)=>{"use strict";Tf.exports=RangeError});var vf=d((lL,bf)=>{"use strict";bf.exports=ReferenceError});var _c=d((uL,kf)=>{"use strict";kf.exports=SyntaxError});var li=d((cL,Af)=>{"use strict";Af.exports=TypeError});var wf=d((pL,Cf)=>{"use strict";Cf.exports=URIError});var If=d((dL,Sf)=>{"use strict";Sf.exports=Math.abs});var Rf=d((fL,Ef)=>{"use strict";Ef.exports=Math.floor});var Pf=d((mL,Of)=>{"use strict";Of.exports=Math.max});var Vf=d((gL,xf)=>{"use strict";xf.exports=Math.min});var jf=d((hL,Mf)=>{"use strict";Mf.exports=Math.pow});var Hf=d((_L,Bf)=>{"use strict";Bf.exports=Math.round});var qf=d((TL,Lf)=>{"use strict";Lf.exports=Number.isNaN||function(e){return e!==e}});var Ff=d((yL,Uf)=>{"use strict";var nR=qf();Uf.exports=function(e){return nR(e)||e===0?e:e<0?-1:1}});var Df=d((bL,Nf)=>{"use strict";Nf.exports=Object.getOwnPropertyDescriptor});var ui=d((vL,$f)=>{"use strict";var ra=Df();if(ra)try{ra([],"length")}catch{ra=null}$f.exports=ra});var ci=d((kL,zf)=>{"use strict";var ia=Object.defineProperty||!1;if(ia)try{ia({},"a",{value:1})}catch{ia=!1}zf.exports=ia});var Kf=d((AL,Gf)=>{"use strict";Gf.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!="function")return!1;if(typeof Symbol.iterator==
"symbol")return!0;var e={},r=Symbol("test"),i=Object(r);if(typeof r=="string"||Object.prototype.toString.call(r)!=="[object Symbol]"||Object.prototype.toString.
call(i)!=="[object Symbol]")return!1;var n=42;e[r]=n;for(var l in e)return!1;if(typeof Object.keys=="function"&&Object.keys(e).length!==0||typeof Object.getOwnPropertyNames==
"function"&&Object.getOwnPropertyNames(e).length!==0)return!1;var u=Object.getOwnPropertySymbols(e);if(u.length!==1||u[0]!==r||!Object.prototype.propertyIsEnumerable.
call(e,r))return!1;if(typeof Object.getOwnPropertyDescriptor=="function"){var p=Object.getOwnPropertyDescriptor(e,r);if(p.value!==n||p.enumerable!==!0)return!1}
return!0}});var Jf=d((CL,Yf)=>{"use strict";var Wf=typeof Symbol<"u"&&Symbol,oR=Kf();Yf.exports=function(){return typeof Wf!="function"||typeof Symbol!="function"||typeof Wf(
"foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:oR()}});var Tc=d((wL,Xf)=>{"use strict";Xf.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||null});var yc=d((SL,Qf)=>{"use strict";var aR=hc();Qf.exports=aR.getPrototypeOf||null});var tm=d((IL,em)=>{"use strict";var lR="Function.prototype.bind called on incompatible ",uR=Object.prototype.toString,cR=Math.max,pR="[object Function]",Zf=function(e,r){
for(var i=[],n=0;n<e.length;n+=1)i[n]=e[n];for(var l=0;l<r.length;l+=1)i[l+e.length]=r[l];return i},dR=function(e,r){for(var i=[],n=r||0,l=0;n<e.length;n+=1,l+=
1)i[l]=e[n];return i},fR=function(t,e){for(var r="",i=0;i<t.length;i+=1)r+=t[i],i+1<t.length&&(r+=e);return r};em.exports=function(e){var r=this;if(typeof r!="f\
unction"||uR.apply(r)!==pR)throw new TypeError(lR+r);for(var i=dR(arguments,1),n,l=function(){if(this instanceof n){var k=r.apply(this,Zf(i,arguments));return Object(
k)===k?k:this}return r.apply(e,Zf(i,arguments))},u=cR(0,r.length-i.length),p=[],f=0;f<u;f++)p[f]="$"+f;if(n=Function("binder","return function ("+fR(p,",")+"){ \
return binder.apply(this,arguments); }")(l),r.prototype){var y=function(){};y.prototype=r.prototype,n.prototype=new y,y.prototype=null}return n}});var _r=d((EL,rm)=>{"use strict";var mR=tm();rm.exports=Function.prototype.bind||mR});var sa=d((RL,im)=>{"use strict";im.exports=Function.prototype.call});var na=d((OL,sm)=>{"use strict";sm.exports=Function.prototype.apply});var om=d((PL,nm)=>{"use strict";nm.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply});var bc=d((xL,am)=>{"use strict";var gR=_r(),hR=na(),_R=sa(),TR=om();am.exports=TR||gR.call(_R,hR)});var oa=d((VL,lm)=>{"use strict";var yR=_r(),bR=li(),vR=sa(),kR=bc();lm.exports=function(e){if(e.length<1||typeof e[0]!="function")throw new bR("a function is re\
quired");return kR(yR,vR,e)}});var mm=d((ML,fm)=>{"use strict";var AR=oa(),um=ui(),pm;try{pm=[].__proto__===Array.prototype}catch(t){if(!t||typeof t!="object"||!("code"in t)||t.code!=="ERR_PR\
OTO_ACCESS")throw t}var vc=!!pm&&um&&um(Object.prototype,"__proto__"),dm=Object,cm=dm.getPrototypeOf;fm.exports=vc&&typeof vc.get=="function"?AR([vc.get]):typeof cm==
"function"?function(e){return cm(e==null?e:dm(e))}:!1});var ym=d((jL,Tm)=>{"use strict";var gm=Tc(),hm=yc(),_m=mm();Tm.exports=gm?function(e){return gm(e)}:hm?function(e){if(!e||typeof e!="object"&&typeof e!="functio\
n")throw new TypeError("getProto: not an object");return hm(e)}:_m?function(e){return _m(e)}:null});var vm=d((BL,bm)=>{"use strict";var CR=Function.prototype.call,wR=Object.prototype.hasOwnProperty,SR=_r();bm.exports=SR.call(CR,wR)});var Cc=d((HL,Im)=>{"use strict";var q,IR=hc(),ER=gf(),RR=_f(),OR=yf(),PR=vf(),vr=_c(),br=li(),xR=wf(),VR=If(),MR=Rf(),jR=Pf(),BR=Vf(),HR=jf(),LR=Hf(),qR=Ff(),wm=Function,
kc=function(t){try{return wm('"use strict"; return ('+t+").constructor;")()}catch{}},pi=ui(),UR=ci(),Ac=function(){throw new br},FR=pi?(function(){try{return arguments.
callee,Ac}catch{try{return pi(arguments,"callee").get}catch{return Ac}}})():Ac,Tr=Jf()(),he=ym(),NR=yc(),DR=Tc(),Sm=na(),di=sa(),yr={},$R=typeof Uint8Array>"u"||
!he?q:he(Uint8Array),Qt={__proto__:null,"%AggregateError%":typeof AggregateError>"u"?q:AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer>"u"?q:ArrayBuffer,
"%ArrayIteratorPrototype%":Tr&&he?he([][Symbol.iterator]()):q,"%AsyncFromSyncIteratorPrototype%":q,"%AsyncFunction%":yr,"%AsyncGenerator%":yr,"%AsyncGeneratorFu\
nction%":yr,"%AsyncIteratorPrototype%":yr,"%Atomics%":typeof Atomics>"u"?q:Atomics,"%BigInt%":typeof BigInt>"u"?q:BigInt,"%BigInt64Array%":typeof BigInt64Array>
"u"?q:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array>"u"?q:BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?q:DataView,"%Date%":Date,
"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,"%Error%":ER,"%eval%":eval,"\
%EvalError%":RR,"%Float16Array%":typeof Float16Array>"u"?q:Float16Array,"%Float32Array%":typeof Float32Array>"u"?q:Float32Array,"%Float64Array%":typeof Float64Array>
"u"?q:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?q:FinalizationRegistry,"%Function%":wm,"%GeneratorFunction%":yr,"%Int8Array%":typeof Int8Array>
"u"?q:Int8Array,"%Int16Array%":typeof Int16Array>"u"?q:Int16Array,"%Int32Array%":typeof Int32Array>"u"?q:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%Iter\
atorPrototype%":Tr&&he?he(he([][Symbol.iterator]())):q,"%JSON%":typeof JSON=="object"?JSON:q,"%Map%":typeof Map>"u"?q:Map,"%MapIteratorPrototype%":typeof Map>"u"||
!Tr||!he?q:he(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":IR,"%Object.getOwnPropertyDescriptor%":pi,"%parseFloat%":parseFloat,"%par\
seInt%":parseInt,"%Promise%":typeof Promise>"u"?q:Promise,"%Proxy%":typeof Proxy>"u"?q:Proxy,"%RangeError%":OR,"%ReferenceError%":PR,"%Reflect%":typeof Reflect>
"u"?q:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?q:Set,"%SetIteratorPrototype%":typeof Set>"u"||!Tr||!he?q:he(new Set()[Symbol.iterator]()),"%SharedArrayB\
uffer%":typeof SharedArrayBuffer>"u"?q:SharedArrayBuffer,"%String%":String,"%StringIteratorPrototype%":Tr&&he?he(""[Symbol.iterator]()):q,"%Symbol%":Tr?Symbol:q,
"%SyntaxError%":vr,"%ThrowTypeError%":FR,"%TypedArray%":$R,"%TypeError%":br,"%Uint8Array%":typeof Uint8Array>"u"?q:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray>
"u"?q:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?q:Uint16Array,"%Uint32Array%":typeof Uint32Array>"u"?q:Uint32Array,"%URIError%":xR,"%WeakMap%":typeof WeakMap>
"u"?q:WeakMap,"%WeakRef%":typeof WeakRef>"u"?q:WeakRef,"%WeakSet%":typeof WeakSet>"u"?q:WeakSet,"%Function.prototype.call%":di,"%Function.prototype.apply%":Sm,"\
%Object.defineProperty%":UR,"%Object.getPrototypeOf%":NR,"%Math.abs%":VR,"%Math.floor%":MR,"%Math.max%":jR,"%Math.min%":BR,"%Math.pow%":HR,"%Math.round%":LR,"%M\
ath.sign%":qR,"%Reflect.getPrototypeOf%":DR};if(he)try{null.error}catch(t){km=he(he(t)),Qt["%Error.prototype%"]=km}var km,zR=function t(e){var r;if(e==="%AsyncF\
unction%")r=kc("async function () {}");else if(e==="%GeneratorFunction%")r=kc("function* () {}");else if(e==="%AsyncGeneratorFunction%")r=kc("async function* ()\
 {}");else if(e==="%AsyncGenerator%"){var i=t("%AsyncGeneratorFunction%");i&&(r=i.prototype)}else if(e==="%AsyncIteratorPrototype%"){var n=t("%AsyncGenerator%");
n&&he&&(r=he(n.prototype))}return Qt[e]=r,r},Am={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],"%\
ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype","forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"%A\
rrayProto_values%":["Array","prototype","values"],"%AsyncFunctionPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototy\
pe"],"%AsyncGeneratorPrototype%":["AsyncGeneratorFunction","prototype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataVie\
w","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Error","prototype"],"%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayP\
rototype%":["Float32Array","prototype"],"%Float64ArrayPrototype%":["Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["Ge\
neratorFunction","prototype"],"%GeneratorPrototype%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],"%Int16Array\
Prototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONParse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],
"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number","prototype"],"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prot\
otype","toString"],"%ObjProto_valueOf%":["Object","prototype","valueOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototyp\
e","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reject"],"%Promise_resolve%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeEr\
ror","prototype"],"%ReferenceErrorPrototype%":["ReferenceError","prototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%S\
haredArrayBufferPrototype%":["SharedArrayBuffer","prototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],"%SyntaxErro\
rPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototy\
pe%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Uint8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32Ar\
rayPrototype%":["Uint32Array","prototype"],"%URIErrorPrototype%":["URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["We\
akSet","prototype"]},fi=_r(),aa=vm(),GR=fi.call(di,Array.prototype.concat),KR=fi.call(Sm,Array.prototype.splice),Cm=fi.call(di,String.prototype.replace),la=fi.call(
di,String.prototype.slice),WR=fi.call(di,RegExp.prototype.exec),YR=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
JR=/\\(\\)?/g,XR=function(e){var r=la(e,0,1),i=la(e,-1);if(r==="%"&&i!=="%")throw new vr("invalid intrinsic syntax, expected closing `%`");if(i==="%"&&r!=="%")throw new vr(
"invalid intrinsic syntax, expected opening `%`");var n=[];return Cm(e,YR,function(l,u,p,f){n[n.length]=p?Cm(f,JR,"$1"):u||l}),n},QR=function(e,r){var i=e,n;if(aa(
Am,i)&&(n=Am[i],i="%"+n[0]+"%"),aa(Qt,i)){var l=Qt[i];if(l===yr&&(l=zR(i)),typeof l>"u"&&!r)throw new br("intrinsic "+e+" exists, but is not available. Please f\
ile an issue!");return{alias:n,name:i,value:l}}throw new vr("intrinsic "+e+" does not exist!")};Im.exports=function(e,r){if(typeof e!="string"||e.length===0)throw new br(
"intrinsic name must be a non-empty string");if(arguments.length>1&&typeof r!="boolean")throw new br('"allowMissing" argument must be a boolean');if(WR(/^%?[^%]*%?$/,
e)===null)throw new vr("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var i=XR(e),n=i.length>0?i[0]:"",l=QR("%"+n+"%",r),
u=l.name,p=l.value,f=!1,y=l.alias;y&&(n=y[0],KR(i,GR([0,1],y)));for(var k=1,C=!0;k<i.length;k+=1){var E=i[k],T=la(E,0,1),D=la(E,-1);if((T==='"'||T==="'"||T==="`"||
D==='"'||D==="'"||D==="`")&&T!==D)throw new vr("property names with quotes must have matching quotes");if((E==="constructor"||!C)&&(f=!0),n+="."+E,u="%"+n+"%",aa(
Qt,u))p=Qt[u];else if(p!=null){if(!(E in p)){if(!r)throw new br("base intrinsic for "+e+" exists, but the property is not available.");return}if(pi&&k+1>=i.length){
var ye=pi(p,E);C=!!ye,C&&"get"in ye&&!("originalValue"in ye.get)?p=ye.get:p=p[E]}else C=aa(p,E),p=p[E];C&&!f&&(Qt[u]=p)}}return p}});var Pm=d((LL,Om)=>{"use strict";var Em=ci(),ZR=_c(),kr=li(),Rm=ui();Om.exports=function(e,r,i){if(!e||typeof e!="object"&&typeof e!="function")throw new kr("`ob\
j` must be an object or a function`");if(typeof r!="string"&&typeof r!="symbol")throw new kr("`property` must be a string or a symbol`");if(arguments.length>3&&
typeof arguments[3]!="boolean"&&arguments[3]!==null)throw new kr("`nonEnumerable`, if provided, must be a boolean or null");if(arguments.length>4&&typeof arguments[4]!=
"boolean"&&arguments[4]!==null)throw new kr("`nonWritable`, if provided, must be a boolean or null");if(arguments.length>5&&typeof arguments[5]!="boolean"&&arguments[5]!==
null)throw new kr("`nonConfigurable`, if provided, must be a boolean or null");if(arguments.length>6&&typeof arguments[6]!="boolean")throw new kr("`loose`, if p\
rovided, must be a boolean");var n=arguments.length>3?arguments[3]:null,l=arguments.length>4?arguments[4]:null,u=arguments.length>5?arguments[5]:null,p=arguments.
length>6?arguments[6]:!1,f=!!Rm&&Rm(e,r);if(Em)Em(e,r,{configurable:u===null&&f?f.configurable:!u,enumerable:n===null&&f?f.enumerable:!n,value:i,writable:l===null&&
f?f.writable:!l});else if(p||!n&&!l&&!u)e[r]=i;else throw new ZR("This environment does not support defining a property as non-configurable, non-writable, or no\
n-enumerable.")}});var Mm=d((qL,Vm)=>{"use strict";var wc=ci(),xm=function(){return!!wc};xm.hasArrayLengthDefineBug=function(){if(!wc)return null;try{return wc([],"length",{value:1}).
length!==1}catch{return!0}};Vm.exports=xm});var qm=d((UL,Lm)=>{"use strict";var eO=Cc(),jm=Pm(),tO=Mm()(),Bm=ui(),Hm=li(),rO=eO("%Math.floor%");Lm.exports=function(e,r){if(typeof e!="function")throw new Hm(
"`fn` is not a function");if(typeof r!="number"||r<0||r>4294967295||rO(r)!==r)throw new Hm("`length` must be a positive 32-bit integer");var i=arguments.length>
2&&!!arguments[2],n=!0,l=!0;if("length"in e&&Bm){var u=Bm(e,"length");u&&!u.configurable&&(n=!1),u&&!u.writable&&(l=!1)}return(n||l||!i)&&(tO?jm(e,"length",r,!0,
!0):jm(e,"length",r)),e}});var Fm=d((FL,Um)=>{"use strict";var iO=_r(),sO=na(),nO=bc();Um.exports=function(){return nO(iO,sO,arguments)}});var $m=d((NL,ua)=>{"use strict";var oO=qm(),Nm=ci(),aO=oa(),Dm=Fm();ua.exports=function(e){var r=aO(arguments),i=e.length-(arguments.length-1);return oO(r,1+(i>
0?i:0),!0)};Nm?Nm(ua.exports,"apply",{value:Dm}):ua.exports.apply=Dm});var Wm=d((DL,Km)=>{"use strict";var zm=Cc(),Gm=oa(),lO=Gm([zm("%String.prototype.indexOf%")]);Km.exports=function(e,r){var i=zm(e,!!r);return typeof i=="functio\
n"&&lO(e,".prototype.")>-1?Gm([i]):i}});var da=d(($L,Xm)=>{"use strict";var ca=(typeof JSON<"u"?JSON:Wd()).stringify,uO=Jd(),cO=df(),pO=$m(),pa=Wm(),dO=pa("Array.prototype.join"),Ym=pa("Array.prototyp\
e.indexOf"),fO=pa("Array.prototype.splice"),mO=pa("Array.prototype.sort"),Jm=function(e,r){for(var i="",n=0;n<e;n+=1)i+=r;return i},gO=function(t,e,r){return r};
Xm.exports=function(e){var r=arguments.length>1?arguments[1]:void 0,i=r&&r.space||"";typeof i=="number"&&(i=Jm(i," "));var n=!!r&&typeof r.cycles=="boolean"&&r.
cycles,l=r&&r.replacer?pO(r.replacer):gO;if(r&&typeof r.collapseEmpty<"u"&&typeof r.collapseEmpty!="boolean")throw new TypeError("`collapseEmpty` must be a bool\
ean, if provided");var u=!!r&&r.collapseEmpty,p=typeof r=="function"?r:r&&r.cmp,f=p&&function(k){var C=p.length>2&&function(T){return k[T]};return function(E,T){
return p({key:E,value:k[E]},{key:T,value:k[T]},C?{__proto__:null,get:C}:void 0)}},y=[];return(function k(C,E,T,D){var ye=i?`
`+Jm(D,i):"",st=i?": ":":";if(T&&T.toJSON&&typeof T.toJSON=="function"&&(T=T.toJSON()),T=l(C,E,T),T!==void 0){if(typeof T!="object"||T===null)return ca(T);var Kp=function(Jp,ju){
return u&&Jp.length===0?ju:(ju==="[]"?"[":"{")+dO(Jp,",")+ye+(ju==="[]"?"]":"}")};if(uO(T)){for(var zt=[],wt=0;wt<T.length;wt++){var LS=k(T,wt,T[wt],D+1)||ca(null);
zt[zt.length]=ye+i+LS}return Kp(zt,"[]")}if(Ym(y,T)!==-1){if(n)return ca("__cycle__");throw new TypeError("Converting circular structure to JSON")}else y[y.length]=
T;for(var Wp=mO(cO(T),f&&f(T)),zt=[],wt=0;wt<Wp.length;wt++){var E=Wp[wt],Yp=k(T,E,T[E],D+1);if(Yp){var qS=ca(E)+st+Yp;zt[zt.length]=ye+i+qS}}return fO(y,Ym(y,T),
1),Kp(zt,"{}")}})({"":e},"",e,0)}});var ma=d(fa=>{"use strict";var Qm;Object.defineProperty(fa,"__esModule",{value:!0});fa.Manifest=void 0;var hO=Symbol.for("jsii.rtti"),mi=require("path"),Sc=require("fs"),
_O=da(),Zt=class t{constructor(e,r,i){this.version=e,this.outdir=r,this.hclOutput=i,this.stacks={};let n=mi.join(this.outdir,t.stacksFolder);Sc.existsSync(n)||Sc.
mkdirSync(n),this.stackFileName=i?"cdk.tf":"cdk.tf.json"}forStack(e){let r=e.node,i=r.id;if(this.stacks[i])return this.stacks[i];let n={name:i,constructPath:r.path,
workingDirectory:mi.join(t.stacksFolder,r.id),synthesizedStackPath:mi.join(t.stacksFolder,r.id,this.stackFileName),stackMetadataPath:mi.join(t.stacksFolder,r.id,
t.stackMetadataPath),annotations:[],dependencies:e.dependencies.map(l=>l.node.path)};return this.stacks[i]=n,n}buildManifest(){return{version:this.version,stacks:this.
stacks}}writeToFile(){Sc.writeFileSync(mi.join(this.outdir,t.fileName),_O(this.buildManifest(),{space:2}))}};fa.Manifest=Zt;Qm=hO;Zt[Qm]={fqn:"cdktf.Manifest",version:"\
0.21.0"};Zt.fileName="manifest.json";Zt.stacksFolder="stacks";Zt.stackMetadataPath="metadata.json"});var ha=d(er=>{"use strict";var ig;Object.defineProperty(er,"__esModule",{value:!0});er.App=er.CONTEXT_ENV=void 0;var TO=Symbol.for("jsii.rtti"),yO=Je(),Zm=require("fs"),
eg=lc(),bO=Yo(),vO=ma(),kO=lt(),tg=Z(),rg=Symbol.for("cdktf/App");er.CONTEXT_ENV="CDKTF_CONTEXT_JSON";var ga=class t extends yO.Construct{constructor(e={}){super(
void 0,""),Object.defineProperty(this,rg,{value:!0}),this.outdir=e.outdir??process.env.CDKTF_OUTDIR??"cdktf.out";let r=process.env.SYNTH_HCL_OUTPUT,i=e.hclOutput||
!1;r!==void 0&&(i=r==="true"),this.hclOutput=i,this.targetStackId=process.env.CDKTF_TARGET_STACK_ID,this.skipValidation=e.skipValidation||!1,this.skipBackendValidation=
e.skipBackendValidation||!1,this.loadContext(e.context);let n=this.node;e.stackTraces===!1&&n.setContext(bO.DISABLE_STACK_TRACE_IN_METADATA,!0),n.setContext("cd\
ktfVersion",eg.version),Zm.existsSync(this.outdir)||Zm.mkdirSync(this.outdir),this.manifest=new vO.Manifest(eg.version,this.outdir,this.hclOutput)}static isApp(e){
return e!==null&&typeof e=="object"&&rg in e}static of(e){return r(e);function r(i){if(t.isApp(i))return i;let n=i.node;if(!n.scope)throw(0,tg.noAppFound)(e.node.
path);return r(n.scope)}}synth(){let e={outdir:this.outdir,skipValidation:this.skipValidation,manifest:this.manifest},r=this.node.findAll().filter(kO.TerraformStack.
isStack);if(r.forEach(i=>i.prepareStack()),r.forEach(i=>i.synthesizer.synthesize(e)),!this.skipValidation){let i=this.node.validate();if(i.length){let n=i.join(
`
  `);throw(0,tg.appValidationFailure)(n)}}this.manifest.writeToFile()}crossStackReference(e,r,i){r.addDependency(e);let n=e.registerOutgoingCrossStackReference(
i).friendlyUniqueId;return r.registerIncomingCrossStackReference(e).getString(n)}loadContext(e={}){let r=this.node;for(let[l,u]of Object.entries(e))r.setContext(
l,u);let i=process.env[er.CONTEXT_ENV],n=i?JSON.parse(i):{};for(let[l,u]of Object.entries(n))r.setContext(l,u)}};er.App=ga;ig=TO;ga[ig]={fqn:"cdktf.App",version:"\
0.21.0"}});var Ae=d(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.FOR_EXPRESSION_VALUE=_e.FOR_EXPRESSION_KEY=_e.OperatorExpression=void 0;_e.rawString=
EO;_e.ref=jc;_e.insideTfExpression=RO;_e.propertyAccess=OO;_e.conditional=PO;_e.call=xO;_e.forExpression=VO;_e.dependable=MO;var AO=zu(),tr=Fe(),CO=ha(),wO=lt(),
SO=Je(),IO=/^[_a-zA-Z][_a-zA-Z0-9]*$/,ut=class extends AO.Intrinsic{resolveExpressionPart(e,r){let i=e.resolve(r);return tr.Tokenization.isResolvable(r)?i:Array.
isArray(i)?`[${i.map((n,l)=>this.resolveArg(e,r[l])).join(", ")}]`:typeof i=="object"&&i!==null?`{${Object.keys(i).map(n=>`"${n}" = ${this.resolveArg(e,r[n])}`).
join(", ")}}`:i}resolveArg(e,r){let i=e.resolve(r);if(typeof r=="string"){let n=this.resolveString(r,i);return typeof n!="string"?this.resolveExpressionPart(e,n):
n}return this.resolveExpressionPart(e,r)}escapeString(e){return e.replace(/\n/g,"\\n").replace(/\${/g,"$$${")}resolveString(e,r){let i=tr.Tokenization.reverseString(
e),n=i.tokens.length+i.intrinsic.length;if(n===0)return r!=='"'&&r.startsWith('"')&&r.endsWith('"')?this.escapeString(r):`"${this.escapeString(r)}"`;if(i.literals.
length===0&&i.escapes.length===0&&n===1)return r;let l=i.join({join:(u,p)=>{let f=tr.Tokenization.reverse(u),y=tr.Tokenization.reverseString(u),k=tr.Tokenization.
reverse(p),C=y.intrinsic.length+y.tokens.length,E=u;y.literals.length===1&&C===0&&(E=this.escapeString(u)),y.literals.length===0&&C===1&&(E=`\${${f[0]}}`);let T=k.
length===0?this.escapeString(p):`\${${k[0]}}`;return`${E}${T}`}});return l!=='"'&&l.startsWith('"')&&l.endsWith('"')?l:`"${l}"`}},Ic=class extends ut{constructor(e){
super(e),this.str=e}resolve(e){let r=e.suppressBraces?'"':"";return`${r}${this.escapeString(this.str).replace(/\"/g,'\\"')}${r}`}toString(){return this.str}};function EO(t){
return new Ic(t)}var Ec=class extends ut{constructor(e,r){super(e),this.identifier=e,this.originStack=r,this.crossStackIdentifier={}}resolve(e){let r=wO.TerraformStack.
of(e.scope),i=r.toString(),n=e.suppressBraces;if(e.suppressBraces=!0,e.preparing&&this.originStack&&this.originStack!==r){let u=CO.App.of(this.originStack).crossStackReference(
this.originStack,r,this.identifier);this.crossStackIdentifier[i]=u}return this.crossStackIdentifier[i]?n?this.crossStackIdentifier[i]:`\${${this.crossStackIdentifier[i]}\
}`:n?this.identifier:`\${${this.identifier}}`}};function jc(t,e){return new Ec(t,e)}function RO(t){return t}var Rc=class extends ut{constructor(e,r){super({target:e,
args:r}),this.target=e,this.args=r}resolve(e){let r=e.suppressBraces;e.suppressBraces=!0;let i=this.args.map(u=>{if(u==="*")return"[*]";let p=this.resolveArg(e,
u),f=typeof u=="string"&&IO.test(u),y=typeof u=="number"&&!tr.Token.isUnresolved(u);return f||y?`.${u}`:`[${p}]`}).join(""),l=`${SO.Construct.isConstruct(this.target)&&
"fqn"in this.target?this.target.fqn:this.resolveArg(e,this.target)}${i}`;return r?l:`\${${l}}`}};function OO(t,e){return new Rc(t,e)}var Oc=class extends ut{constructor(e,r,i){
super({condition:e,trueValue:r,falseValue:i}),this.condition=e,this.trueValue=r,this.falseValue=i}resolve(e){let r=e.suppressBraces;e.suppressBraces=!0;let i=this.
resolveArg(e,this.condition),n=this.resolveArg(e,this.trueValue),l=this.resolveArg(e,this.falseValue),u=`${i} ? ${n} : ${l}`;return r?u:`\${${u}}`}};function PO(t,e,r){
return new Oc(t,e,r)}var Pc=class extends ut{constructor(e,r,i){super({operator:e,leftValue:r,rightValue:i}),this.operator=e,this.left=r,this.right=i}resolve(e){
let r=e.suppressBraces;e.suppressBraces=!0;let i=this.resolveArg(e,this.left),n=this.right?this.resolveArg(e,this.right):void 0,l="";switch(this.operator){case"\
!":{l=`!${i}`;break}case"-":{n?l=`(${i} - ${n})`:l=`-${i}`;break}default:l=`(${i} ${this.operator} ${n})`}return r?l:`\${${l}}`}};_e.OperatorExpression=Pc;var xc=class extends ut{constructor(e,r){
super({name:e,args:r}),this.name=e,this.args=r}resolve(e){let r=e.suppressBraces,i=e.ignoreEscapes,n=e.warnEscapes;e.suppressBraces=!0,e.ignoreEscapes=!0,e.warnEscapes=
!0;let l=this.args.map(p=>this.resolveArg(e,p)).join(", "),u=`${this.name}(${l})`;return e.ignoreEscapes=i,e.warnEscapes=n,r?u:`\${${u}}`}};function xO(t,e){return new xc(
t,e)}_e.FOR_EXPRESSION_KEY=jc("key");_e.FOR_EXPRESSION_VALUE=jc("val");var Vc=class extends ut{constructor(e,r,i){super({input:e,valueExpression:r,keyExpression:i}),
this.input=e,this.valueExpression=r,this.keyExpression=i}resolve(e){let r=e.suppressBraces;e.suppressBraces=!0;let i=this.resolveArg(e,_e.FOR_EXPRESSION_KEY),n=this.
resolveArg(e,_e.FOR_EXPRESSION_VALUE),l=this.resolveArg(e,this.input),u=this.resolveExpressionPart(e,this.valueExpression),p;if(this.keyExpression){let f=this.resolveExpressionPart(
e,this.keyExpression);p=`{ for ${i}, ${n} in ${l}: ${f} => ${u} }`}else p=`[ for ${i}, ${n} in ${l}: ${u}]`;return r?p:`\${${p}}`}};function VO(t,e,r){return new Vc(
t,e,r)}var Mc=class extends ut{constructor(e){super(e),this.dependable=e}resolve(e){return e.suppressBraces=!0,this.dependable.fqn}};function MO(t){return tr.Token.
asString(new Mc(t))}});var Le=d(Ta=>{"use strict";var og;Object.defineProperty(Ta,"__esModule",{value:!0});Ta.TerraformElement=void 0;var jO=Symbol.for("jsii.rtti"),Bc=require("assert"),
BO=Je(),sg=fe(),HO=lt(),LO=Ae(),qO=Z(),ng=Symbol.for("cdktf/TerraformElement"),_a=class extends BO.Construct{constructor(e,r,i){if(super(e,r),this.rawOverrides=
{},Object.defineProperty(this,ng,{value:!0}),this._elementType=i,sg.Token.isUnresolved(r))throw(0,qO.unresolvedTokenInConstructId)(r);this.node.addMetadata("sta\
cktrace","trace")}get cdktfStack(){return HO.TerraformStack.of(this)}static isTerraformElement(e){return e!==null&&typeof e=="object"&&ng in e}toTerraform(){return{}}toHclTerraform(){
return{}}toMetadata(){return{}}get fqn(){return this._fqnToken||((0,Bc.ok)(!!this._elementType,"Element type not set"),this._fqnToken=sg.Token.asString((0,LO.ref)(
`${this._elementType}.${this.friendlyUniqueId}`,this.cdktfStack))),this._fqnToken}get friendlyUniqueId(){return this._friendlyUniqueId||(this._logicalIdOverride?
this._friendlyUniqueId=this._logicalIdOverride:this._friendlyUniqueId=this.cdktfStack.getLogicalId(this)),this._friendlyUniqueId}overrideLogicalId(e){(0,Bc.ok)(
!this._fqnToken,"Logical ID may not be overridden once .fqn has been requested. Make sure to override the id before passing the construct to other constructs."),
this._logicalIdOverride=e}resetOverrideLogicalId(){(0,Bc.ok)(!this._fqnToken,"Logical ID may not be overridden once .fqn has been requested. You can only reset \
the override before you pass the construct to other constructs."),this._logicalIdOverride=void 0}addOverride(e,r){let i=e.split("."),n=this.rawOverrides;for(;i.
length>1;){let u=i.shift();n[u]!=null&&typeof n[u]=="object"&&!Array.isArray(n[u])||(n[u]={}),n=n[u]}let l=i.shift();n[l]=r}get constructNodeMetadata(){return{metadata:{
path:this.node.path,uniqueId:this.friendlyUniqueId,stackTrace:this.node.metadata.find(e=>e.type==="stacktrace")?.trace}}}};Ta.TerraformElement=_a;og=jO;_a[og]={
fqn:"cdktf.TerraformElement",version:"0.21.0"}});var Lc=d(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.TerraformDynamicBlock=void 0;var UO=Z(),ag=fe(),FO=pr(),lg=Symbol.for("cdktf/Ter\
raformDynamicBlock"),Hc=class t{constructor(e){this.iterator="each",Object.defineProperty(this,lg,{value:!0}),this.creationStack=(0,FO.captureStackTrace)(),this.
forEach=e.forEach,this.content=e.content}static fromDynamicExpression(e){return new t({forEach:e.iterator,content:e.content})}resolve(){throw(0,UO.dynamicBlockNotSupported)(
this.forEach._getForEachExpression())}toTerraformDynamicBlockJson(){return ag.Lazy.anyValue({produce:e=>(e.iteratorContext="DYNAMIC_BLOCK",{for_each:this.forEach.
_getForEachExpression(),iterator:this.iterator,content:e.resolve(this.content)})})}toString(){return ag.Token.asString(this)}toJSON(){return"<unresolved-terrafo\
rm-dynamic-block>"}static isTerraformDynamicBlock(e){return e!==null&&typeof e=="object"&&lg in e}};ya.TerraformDynamicBlock=Hc});var te=d(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});kt.terraformBinaryName=void 0;kt.deepMerge=pg;kt.snakeCase=dg;kt.keysToSnakeCase=ba;
kt.processDynamicAttributesForHcl=fg;kt.processDynamicAttributes=mg;var ug=Z(),cg=Lc(),qc=Fe();kt.terraformBinaryName=process.env.TERRAFORM_BINARY_NAME||"terraf\
orm";function pg(t,...e){if(qc.Tokenization.isResolvable(t)&&e.length>0)throw(0,ug.targetNotResolvableWithOverrides)(t.toString());for(let r of e){if(typeof r!=
"object"||typeof t!="object")throw(0,ug.sourceOrTargetNotAnObject)(JSON.stringify(r),typeof r,JSON.stringify(t),typeof t);for(let i of Object.keys(r)){let n=r[i];
if(typeof n=="object"&&n!=null&&!Array.isArray(n)){if(typeof t[i]!="object"&&(t[i]={}),qc.Tokenization.isResolvable(n)){t[i]=n;continue}pg(t[i],n)}else typeof n==
"object"&&n!=null&&Array.isArray(n)?Array.isArray(t[i])?t[i]=[...t[i],...n]:t[i]=n:n===void 0?delete t[i]:t[i]=n}}return t}function dg(t){return t?String(t).replace(
/^[^A-Za-z0-9]*|[^A-Za-z0-9]*$/g,"").replace(/([a-z0-9])([A-Z])/g,(e,r,i)=>r+"_"+i.toLowerCase()).replace(/[^A-Za-z0-9]+|_+/g,"_").toLowerCase():""}function ba(t){
return qc.Tokenization.isResolvable(t)?t:Array.isArray(t)?t.map(r=>typeof r=="object"?ba(r):r):Object.keys(t).reduce((r,i)=>{if(i==="tags"||i==="environment")return r[i]=
t[i],r;let n=t[i];return typeof n=="object"&&(n=ba(n)),Array.isArray(n)&&(n=n.map(l=>typeof l=="object"?ba(l):l)),r[dg(i)]=n,r},{})}function fg(t){let e={};return Object.
entries(t).forEach(([r,i])=>{if(cg.TerraformDynamicBlock.isTerraformDynamicBlock(i))e.dynamic||(e.dynamic={}),e.dynamic[r]=i.toTerraformDynamicBlockJson();else{
let n=i!==null&&typeof i=="object"&&i.constructor===Object;e[r]=n?fg(i):i}}),e}function mg(t){let e={};return Object.entries(t).forEach(([r,i])=>{if(cg.TerraformDynamicBlock.
isTerraformDynamicBlock(i))e.dynamic||(e.dynamic={}),e.dynamic[r]=i.toTerraformDynamicBlockJson();else{let n=i!==null&&typeof i=="object"&&i.constructor===Object;
e[r]=n?mg(i):i}}),e}});var gi=d(ka=>{"use strict";var _g;Object.defineProperty(ka,"__esModule",{value:!0});ka.TerraformProvider=void 0;var NO=Symbol.for("jsii.rtti"),gg=fe(),DO=Le(),Ar=te(),
hg=Symbol.for("cdktf/TerraformProvider"),va=class extends DO.TerraformElement{constructor(e,r,i){super(e,r),Object.defineProperty(this,hg,{value:!0}),this.terraformResourceType=
i.terraformResourceType,this.terraformGeneratorMetadata=i.terraformGeneratorMetadata,this.terraformProviderSource=i.terraformProviderSource}static isTerraformProvider(e){
return e!==null&&typeof e=="object"&&hg in e}get alias(){}set alias(e){}get fqn(){return this.alias!==void 0?gg.Token.asString(`${this.terraformResourceType}.${this.
alias}`):gg.Token.asString(`${this.terraformResourceType}`)}get metaAttributes(){return this.alias!==void 0?{alias:this.alias}:{}}synthesizeAttributes(){return{}}synthesizeHclAttributes(){
return{}}toHclTerraform(){return{terraform:{required_providers:{[this.terraformResourceType]:{version:this.terraformGeneratorMetadata?.providerVersion||this.terraformGeneratorMetadata?.
providerVersionConstraint,source:this.terraformProviderSource}}},provider:{[this.terraformResourceType]:[(0,Ar.deepMerge)((0,Ar.keysToSnakeCase)((0,Ar.processDynamicAttributesForHcl)(
this.synthesizeHclAttributes())),this.rawOverrides,this.metaAttributes)]}}}toTerraform(){return{terraform:{required_providers:{[this.terraformResourceType]:{version:this.
terraformGeneratorMetadata?.providerVersion||this.terraformGeneratorMetadata?.providerVersionConstraint,source:this.terraformProviderSource}}},provider:{[this.terraformResourceType]:[
(0,Ar.deepMerge)((0,Ar.keysToSnakeCase)((0,Ar.processDynamicAttributes)(this.synthesizeAttributes())),this.rawOverrides,this.metaAttributes)]}}}toMetadata(){return Object.
keys(this.rawOverrides).length?{overrides:{[this.terraformResourceType]:Object.keys(this.rawOverrides)}}:{}}};ka.TerraformProvider=va;_g=NO;va[_g]={fqn:"cdktf.T\
erraformProvider",version:"0.21.0"}});var Ce=d(Ca=>{"use strict";var bg;Object.defineProperty(Ca,"__esModule",{value:!0});Ca.TerraformBackend=void 0;var $O=Symbol.for("jsii.rtti"),zO=Le(),Tg=te(),yg=Symbol.
for("cdktf/TerraformBackend"),Aa=class extends zO.TerraformElement{constructor(e,r,i){super(e,r),this.name=i,Object.defineProperty(this,yg,{value:!0})}static isBackend(e){
return e!==null&&typeof e=="object"&&yg in e}synthesizeAttributes(){return{}}synthesizeHclAttributes(){return{}}toHclTerraform(){return{terraform:{backend:{[this.
name]:(0,Tg.deepMerge)(this.synthesizeHclAttributes(),this.rawOverrides)}}}}toTerraform(){return{terraform:{backend:{[this.name]:(0,Tg.deepMerge)(this.synthesizeAttributes(),
this.rawOverrides)}}}}toMetadata(){return{backend:this.name,...Object.keys(this.rawOverrides).length>0?{overrides:{backend:Object.keys(this.rawOverrides)}}:{}}}};
Ca.TerraformBackend=Aa;bg=$O;Aa[bg]={fqn:"cdktf.TerraformBackend",version:"0.21.0"}});var qe=d(wa=>{"use strict";var vg;Object.defineProperty(wa,"__esModule",{value:!0});wa.TerraformRemoteState=void 0;var GO=Symbol.for("jsii.rtti"),KO=Le(),Uc=fe(),
Fc=te(),WO=Ae(),hi=class extends KO.TerraformElement{constructor(e,r,i,n){super(e,r,"data.terraform_remote_state"),this.backend=i,this.config=n}getString(e){return Uc.
Token.asString(this.interpolationForAttribute(e))}getNumber(e){return Uc.Token.asNumber(this.interpolationForAttribute(e))}getList(e){return Uc.Token.asList(this.
interpolationForAttribute(e))}getBoolean(e){return this.interpolationForAttribute(e)}get(e){return this.interpolationForAttribute(e)}interpolationForAttribute(e){
return(0,WO.ref)(`data.terraform_remote_state.${this.friendlyUniqueId}.outputs.${e}`,this.cdktfStack)}extractConfig(){let e=(0,Fc.keysToSnakeCase)({...this.config});
return delete e.workspace,delete e.defaults,e}toHclTerraform(){return{data:{terraform_remote_state:{[this.friendlyUniqueId]:(0,Fc.deepMerge)({backend:this.backend,
workspace:this.config.workspace,defaults:this.config.defaults,config:this.extractConfig()},this.rawOverrides)}}}}toTerraform(){return{data:{terraform_remote_state:{
[this.friendlyUniqueId]:(0,Fc.deepMerge)({backend:this.backend,workspace:this.config.workspace,defaults:this.config.defaults,config:this.extractConfig()},this.rawOverrides)}}}}toMetadata(){
return Object.keys(this.rawOverrides).length?{overrides:{terraform_remote_state:Object.keys(this.rawOverrides)}}:{}}};wa.TerraformRemoteState=hi;vg=GO;hi[vg]={fqn:"\
cdktf.TerraformRemoteState",version:"0.21.0"};hi.tfResourceType="terraform_remote_state"});var Nc=d(Cr=>{"use strict";var Cg,wg;Object.defineProperty(Cr,"__esModule",{value:!0});Cr.DataTerraformRemoteStateLocal=Cr.LocalBackend=void 0;var Sg=Symbol.for(
"jsii.rtti"),kg=require("path"),YO=Ce(),Ag=te(),JO=qe(),XO=U(),Sa=class extends YO.TerraformBackend{constructor(e,r={}){super(e,"backend","local");let i=XO.TerraformStack.
of(this).node.id;this.props={...r,path:r.path||kg.join(process.cwd(),`terraform.${i}.tfstate`)}}synthesizeHclAttributes(){return(0,Ag.keysToSnakeCase)({...this.
props})}synthesizeAttributes(){return(0,Ag.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new _i(e,r,{workspaceDir:this.props.workspaceDir,
path:this.props.path||kg.join(process.cwd(),`terraform.${i}.tfstate`),workspace:"${terraform.workspace}"})}};Cr.LocalBackend=Sa;Cg=Sg;Sa[Cg]={fqn:"cdktf.LocalBa\
ckend",version:"0.21.0"};var _i=class extends JO.TerraformRemoteState{constructor(e,r,i){super(e,r,"local",i)}};Cr.DataTerraformRemoteStateLocal=_i;wg=Sg;_i[wg]=
{fqn:"cdktf.DataTerraformRemoteStateLocal",version:"0.21.0"}});var Dc=d(Ea=>{"use strict";var Rg;Object.defineProperty(Ea,"__esModule",{value:!0});Ea.TerraformOutput=void 0;var QO=Symbol.for("jsii.rtti"),ZO=Le(),Ig=te(),tq=require("util"),
eP=fe(),Eg=Symbol.for("cdktf/TerraformOutput"),Ia=class extends ZO.TerraformElement{constructor(e,r,i){super(e,r),this.value=i.value,this.description=i.description,
this.sensitive=i.sensitive,this.dependsOn=i.dependsOn,this.staticId=i.staticId||!1,this.precondition=i.precondition,Object.defineProperty(this,Eg,{value:!0})}static isTerraformOutput(e){
return e!==null&&typeof e=="object"&&Eg in e}set staticId(e){e?this.overrideLogicalId(this.node.id):this.resetOverrideLogicalId()}get staticId(){return this.friendlyUniqueId===
this.node.id}isITerraformAddressable(e){return e&&typeof e=="object"&&!Array.isArray(e)&&"fqn"in e}synthesizeValue(e){return eP.Token.isUnresolved(e)?e:this.isITerraformAddressable(
e)?e.fqn:Array.isArray(e)?e.map(r=>this.synthesizeValue(r)):typeof e=="object"?Object.keys(e).reduce((r,i)=>(r[i]=this.synthesizeValue(e[i]),r),{}):e}synthesizeAttributes(){
return{value:this.synthesizeValue(this.value),description:this.description,sensitive:this.sensitive,depends_on:this.dependsOn?.map(e=>e.fqn)}}synthesizeHclAttributes(){
return Object.fromEntries(Object.entries({value:{value:this.synthesizeValue(this.value),type:"any",isBlock:!1,storageClassType:""},description:{value:this.description,
type:"simple",isBlock:!1,storageClassType:"string"},sensitive:{value:this.sensitive,type:"simple",isBlock:!1,storageClassType:"bool"},depends_on:{value:this.dependsOn?.
map(e=>e.fqn),type:"list",isBlock:!1,storageClassType:"stringList"}}).filter(([,e])=>e.value!==void 0))}toHclTerraform(){return{output:{[this.friendlyUniqueId]:(0,Ig.
deepMerge)(this.synthesizeHclAttributes(),this.rawOverrides)}}}toTerraform(){return{output:{[this.friendlyUniqueId]:(0,Ig.deepMerge)(this.synthesizeAttributes(),
this.rawOverrides)}}}toMetadata(){return Object.keys(this.rawOverrides).length?{overrides:{output:Object.keys(this.rawOverrides)}}:{}}};Ea.TerraformOutput=Ia;Rg=
QO;Ia[Rg]={fqn:"cdktf.TerraformOutput",version:"0.21.0"}});var xg=d($c=>{"use strict";Object.defineProperty($c,"__esModule",{value:!0});$c.makeUniqueId=uP;var tP=require("crypto"),rP=Z(),iP="Resource",sP="Default",nP="/",
Og="_",oP=8,aP=240,lP=255;function uP(t){if(t=t.filter(i=>i!==sP),t.length===0)throw(0,rP.cannotCalcIdForEmptySetOfComponents)();if(t.length===1){let i=Pg(t[0]);
if(i.length<=lP)return i}let e=cP(t);return dP(t).filter(i=>i!==iP).map(i=>Pg(i)).join(Og).slice(0,aP)+Og+e}function cP(t){return tP.createHash("md5").update(t.
join(nP)).digest("hex").slice(0,oP).toUpperCase()}function Pg(t){return pP(t)}function pP(t){return t.replace(/[^A-Za-z0-9_-]/g,"")}function dP(t){let e=new Array;
for(let r of t)(e.length===0||!e[e.length-1].endsWith(r))&&e.push(r);return e}});var zc=d(Oa=>{"use strict";var Mg;Object.defineProperty(Oa,"__esModule",{value:!0});Oa.Aspects=void 0;var fP=Symbol.for("jsii.rtti"),Vg=Symbol("cdktf-aspects"),
Ra=class t{static of(e){let r=e[Vg];return r||(r=new t,Object.defineProperty(e,Vg,{value:r,configurable:!1,enumerable:!1})),r}constructor(){this._aspects=[]}add(e){
this._aspects.push(e)}get all(){return[...this._aspects]}};Oa.Aspects=Ra;Mg=fP;Ra[Mg]={fqn:"cdktf.Aspects",version:"0.21.0"}});var Ti=d((nq,jg)=>{"use strict";var mP="2.0.0",gP=Number.MAX_SAFE_INTEGER||9007199254740991,hP=16,_P=250,TP=["major","premajor","minor","preminor","patch","prep\
atch","prerelease"];jg.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:hP,MAX_SAFE_BUILD_LENGTH:_P,MAX_SAFE_INTEGER:gP,RELEASE_TYPES:TP,SEMVER_SPEC_VERSION:mP,
FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var yi=d((oq,Bg)=>{"use strict";var yP=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...t)=>console.
error("SEMVER",...t):()=>{};Bg.exports=yP});var wr=d((ct,Hg)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:Gc,MAX_SAFE_BUILD_LENGTH:bP,MAX_LENGTH:vP}=Ti(),kP=yi();ct=Hg.exports={};var AP=ct.re=[],CP=ct.safeRe=
[],S=ct.src=[],wP=ct.safeSrc=[],I=ct.t={},SP=0,Kc="[a-zA-Z0-9-]",IP=[["\\s",1],["\\d",vP],[Kc,bP]],EP=t=>{for(let[e,r]of IP)t=t.split(`${e}*`).join(`${e}{0,${r}\
}`).split(`${e}+`).join(`${e}{1,${r}}`);return t},M=(t,e,r)=>{let i=EP(e),n=SP++;kP(t,n,e),I[t]=n,S[n]=e,wP[n]=i,AP[n]=new RegExp(e,r?"g":void 0),CP[n]=new RegExp(
i,r?"g":void 0)};M("NUMERICIDENTIFIER","0|[1-9]\\d*");M("NUMERICIDENTIFIERLOOSE","\\d+");M("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${Kc}*`);M("MAINVERSION",`(${S[I.
NUMERICIDENTIFIER]})\\.(${S[I.NUMERICIDENTIFIER]})\\.(${S[I.NUMERICIDENTIFIER]})`);M("MAINVERSIONLOOSE",`(${S[I.NUMERICIDENTIFIERLOOSE]})\\.(${S[I.NUMERICIDENTIFIERLOOSE]}\
)\\.(${S[I.NUMERICIDENTIFIERLOOSE]})`);M("PRERELEASEIDENTIFIER",`(?:${S[I.NONNUMERICIDENTIFIER]}|${S[I.NUMERICIDENTIFIER]})`);M("PRERELEASEIDENTIFIERLOOSE",`(?:${S[I.
NONNUMERICIDENTIFIER]}|${S[I.NUMERICIDENTIFIERLOOSE]})`);M("PRERELEASE",`(?:-(${S[I.PRERELEASEIDENTIFIER]}(?:\\.${S[I.PRERELEASEIDENTIFIER]})*))`);M("PRERELEASE\
LOOSE",`(?:-?(${S[I.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${S[I.PRERELEASEIDENTIFIERLOOSE]})*))`);M("BUILDIDENTIFIER",`${Kc}+`);M("BUILD",`(?:\\+(${S[I.BUILDIDENTIFIER]}\
(?:\\.${S[I.BUILDIDENTIFIER]})*))`);M("FULLPLAIN",`v?${S[I.MAINVERSION]}${S[I.PRERELEASE]}?${S[I.BUILD]}?`);M("FULL",`^${S[I.FULLPLAIN]}$`);M("LOOSEPLAIN",`[v=\\\
s]*${S[I.MAINVERSIONLOOSE]}${S[I.PRERELEASELOOSE]}?${S[I.BUILD]}?`);M("LOOSE",`^${S[I.LOOSEPLAIN]}$`);M("GTLT","((?:<|>)?=?)");M("XRANGEIDENTIFIERLOOSE",`${S[I.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);M("XRANGEIDENTIFIER",`${S[I.NUMERICIDENTIFIER]}|x|X|\\*`);M("XRANGEPLAIN",`[v=\\s]*(${S[I.XRANGEIDENTIFIER]})(?:\\.(${S[I.XRANGEIDENTIFIER]}\
)(?:\\.(${S[I.XRANGEIDENTIFIER]})(?:${S[I.PRERELEASE]})?${S[I.BUILD]}?)?)?`);M("XRANGEPLAINLOOSE",`[v=\\s]*(${S[I.XRANGEIDENTIFIERLOOSE]})(?:\\.(${S[I.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${S[I.XRANGEIDENTIFIERLOOSE]})(?:${S[I.PRERELEASELOOSE]})?${S[I.BUILD]}?)?)?`);M("XRANGE",`^${S[I.GTLT]}\\s*${S[I.XRANGEPLAIN]}$`);M("XRANGELOOSE",`^${S[I.
GTLT]}\\s*${S[I.XRANGEPLAINLOOSE]}$`);M("COERCEPLAIN",`(^|[^\\d])(\\d{1,${Gc}})(?:\\.(\\d{1,${Gc}}))?(?:\\.(\\d{1,${Gc}}))?`);M("COERCE",`${S[I.COERCEPLAIN]}(?:\
$|[^\\d])`);M("COERCEFULL",S[I.COERCEPLAIN]+`(?:${S[I.PRERELEASE]})?(?:${S[I.BUILD]})?(?:$|[^\\d])`);M("COERCERTL",S[I.COERCE],!0);M("COERCERTLFULL",S[I.COERCEFULL],
!0);M("LONETILDE","(?:~>?)");M("TILDETRIM",`(\\s*)${S[I.LONETILDE]}\\s+`,!0);ct.tildeTrimReplace="$1~";M("TILDE",`^${S[I.LONETILDE]}${S[I.XRANGEPLAIN]}$`);M("TI\
LDELOOSE",`^${S[I.LONETILDE]}${S[I.XRANGEPLAINLOOSE]}$`);M("LONECARET","(?:\\^)");M("CARETTRIM",`(\\s*)${S[I.LONECARET]}\\s+`,!0);ct.caretTrimReplace="$1^";M("C\
ARET",`^${S[I.LONECARET]}${S[I.XRANGEPLAIN]}$`);M("CARETLOOSE",`^${S[I.LONECARET]}${S[I.XRANGEPLAINLOOSE]}$`);M("COMPARATORLOOSE",`^${S[I.GTLT]}\\s*(${S[I.LOOSEPLAIN]}\
)$|^$`);M("COMPARATOR",`^${S[I.GTLT]}\\s*(${S[I.FULLPLAIN]})$|^$`);M("COMPARATORTRIM",`(\\s*)${S[I.GTLT]}\\s*(${S[I.LOOSEPLAIN]}|${S[I.XRANGEPLAIN]})`,!0);ct.comparatorTrimReplace=
"$1$2$3";M("HYPHENRANGE",`^\\s*(${S[I.XRANGEPLAIN]})\\s+-\\s+(${S[I.XRANGEPLAIN]})\\s*$`);M("HYPHENRANGELOOSE",`^\\s*(${S[I.XRANGEPLAINLOOSE]})\\s+-\\s+(${S[I.XRANGEPLAINLOOSE]}\
)\\s*$`);M("STAR","(<|>)?=?\\s*\\*");M("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");M("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var Pa=d((aq,Lg)=>{"use strict";var RP=Object.freeze({loose:!0}),OP=Object.freeze({}),PP=t=>t?typeof t!="object"?RP:t:OP;Lg.exports=PP});var Wc=d((lq,Fg)=>{"use strict";var qg=/^[0-9]+$/,Ug=(t,e)=>{let r=qg.test(t),i=qg.test(e);return r&&i&&(t=+t,e=+e),t===e?0:r&&!i?-1:i&&!r?1:t<e?-1:1},xP=(t,e)=>Ug(
e,t);Fg.exports={compareIdentifiers:Ug,rcompareIdentifiers:xP}});var ve=d((uq,Dg)=>{"use strict";var xa=yi(),{MAX_LENGTH:Ng,MAX_SAFE_INTEGER:Va}=Ti(),{safeRe:Ma,t:ja}=wr(),VP=Pa(),{compareIdentifiers:Sr}=Wc(),Yc=class t{constructor(e,r){
if(r=VP(r),e instanceof t){if(e.loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease)return e;e=e.version}else if(typeof e!="string")throw new TypeError(
`Invalid version. Must be a string. Got type "${typeof e}".`);if(e.length>Ng)throw new TypeError(`version is longer than ${Ng} characters`);xa("SemVer",e,r),this.
options=r,this.loose=!!r.loose,this.includePrerelease=!!r.includePrerelease;let i=e.trim().match(r.loose?Ma[ja.LOOSE]:Ma[ja.FULL]);if(!i)throw new TypeError(`In\
valid Version: ${e}`);if(this.raw=e,this.major=+i[1],this.minor=+i[2],this.patch=+i[3],this.major>Va||this.major<0)throw new TypeError("Invalid major version");
if(this.minor>Va||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>Va||this.patch<0)throw new TypeError("Invalid patch version");i[4]?this.
prerelease=i[4].split(".").map(n=>{if(/^[0-9]+$/.test(n)){let l=+n;if(l>=0&&l<Va)return l}return n}):this.prerelease=[],this.build=i[5]?i[5].split("."):[],this.
format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){
return this.version}compare(e){if(xa("SemVer.compare",this.version,this.options,e),!(e instanceof t)){if(typeof e=="string"&&e===this.version)return 0;e=new t(e,
this.options)}return e.version===this.version?0:this.compareMain(e)||this.comparePre(e)}compareMain(e){return e instanceof t||(e=new t(e,this.options)),Sr(this.
major,e.major)||Sr(this.minor,e.minor)||Sr(this.patch,e.patch)}comparePre(e){if(e instanceof t||(e=new t(e,this.options)),this.prerelease.length&&!e.prerelease.
length)return-1;if(!this.prerelease.length&&e.prerelease.length)return 1;if(!this.prerelease.length&&!e.prerelease.length)return 0;let r=0;do{let i=this.prerelease[r],
n=e.prerelease[r];if(xa("prerelease compare",r,i,n),i===void 0&&n===void 0)return 0;if(n===void 0)return 1;if(i===void 0)return-1;if(i===n)continue;return Sr(i,
n)}while(++r)}compareBuild(e){e instanceof t||(e=new t(e,this.options));let r=0;do{let i=this.build[r],n=e.build[r];if(xa("build compare",r,i,n),i===void 0&&n===
void 0)return 0;if(n===void 0)return 1;if(i===void 0)return-1;if(i===n)continue;return Sr(i,n)}while(++r)}inc(e,r,i){if(e.startsWith("pre")){if(!r&&i===!1)throw new Error(
"invalid increment argument: identifier is empty");if(r){let n=`-${r}`.match(this.options.loose?Ma[ja.PRERELEASELOOSE]:Ma[ja.PRERELEASE]);if(!n||n[1]!==r)throw new Error(
`invalid identifier: ${r}`)}}switch(e){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",r,i);break;case"preminor":this.
prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",r,i);break;case"prepatch":this.prerelease.length=0,this.inc("patch",r,i),this.inc("pre",r,i);break;case"\
prerelease":this.prerelease.length===0&&this.inc("patch",r,i),this.inc("pre",r,i);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.
raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.
patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.
length===0&&this.patch++,this.prerelease=[];break;case"pre":{let n=Number(i)?1:0;if(this.prerelease.length===0)this.prerelease=[n];else{let l=this.prerelease.length;
for(;--l>=0;)typeof this.prerelease[l]=="number"&&(this.prerelease[l]++,l=-2);if(l===-1){if(r===this.prerelease.join(".")&&i===!1)throw new Error("invalid incre\
ment argument: identifier already exists");this.prerelease.push(n)}}if(r){let l=[r,n];i===!1&&(l=[r]),Sr(this.prerelease[0],r)===0?isNaN(this.prerelease[1])&&(this.
prerelease=l):this.prerelease=l}break}default:throw new Error(`invalid increment argument: ${e}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.
build.join(".")}`),this}};Dg.exports=Yc});var rr=d((cq,zg)=>{"use strict";var $g=ve(),MP=(t,e,r=!1)=>{if(t instanceof $g)return t;try{return new $g(t,e)}catch(i){if(!r)return null;throw i}};zg.exports=MP});var Kg=d((pq,Gg)=>{"use strict";var jP=rr(),BP=(t,e)=>{let r=jP(t,e);return r?r.version:null};Gg.exports=BP});var Yg=d((dq,Wg)=>{"use strict";var HP=rr(),LP=(t,e)=>{let r=HP(t.trim().replace(/^[=v]+/,""),e);return r?r.version:null};Wg.exports=LP});var Qg=d((fq,Xg)=>{"use strict";var Jg=ve(),qP=(t,e,r,i,n)=>{typeof r=="string"&&(n=i,i=r,r=void 0);try{return new Jg(t instanceof Jg?t.version:t,r).inc(e,i,n).
version}catch{return null}};Xg.exports=qP});var th=d((mq,eh)=>{"use strict";var Zg=rr(),UP=(t,e)=>{let r=Zg(t,null,!0),i=Zg(e,null,!0),n=r.compare(i);if(n===0)return null;let l=n>0,u=l?r:i,p=l?i:r,f=!!u.prerelease.
length;if(!!p.prerelease.length&&!f){if(!p.patch&&!p.minor)return"major";if(p.compareMain(u)===0)return p.minor&&!p.patch?"minor":"patch"}let k=f?"pre":"";return r.
major!==i.major?k+"major":r.minor!==i.minor?k+"minor":r.patch!==i.patch?k+"patch":"prerelease"};eh.exports=UP});var ih=d((gq,rh)=>{"use strict";var FP=ve(),NP=(t,e)=>new FP(t,e).major;rh.exports=NP});var nh=d((hq,sh)=>{"use strict";var DP=ve(),$P=(t,e)=>new DP(t,e).minor;sh.exports=$P});var ah=d((_q,oh)=>{"use strict";var zP=ve(),GP=(t,e)=>new zP(t,e).patch;oh.exports=GP});var uh=d((Tq,lh)=>{"use strict";var KP=rr(),WP=(t,e)=>{let r=KP(t,e);return r&&r.prerelease.length?r.prerelease:null};lh.exports=WP});var Ne=d((yq,ph)=>{"use strict";var ch=ve(),YP=(t,e,r)=>new ch(t,r).compare(new ch(e,r));ph.exports=YP});var fh=d((bq,dh)=>{"use strict";var JP=Ne(),XP=(t,e,r)=>JP(e,t,r);dh.exports=XP});var gh=d((vq,mh)=>{"use strict";var QP=Ne(),ZP=(t,e)=>QP(t,e,!0);mh.exports=ZP});var Ba=d((kq,_h)=>{"use strict";var hh=ve(),ex=(t,e,r)=>{let i=new hh(t,r),n=new hh(e,r);return i.compare(n)||i.compareBuild(n)};_h.exports=ex});var yh=d((Aq,Th)=>{"use strict";var tx=Ba(),rx=(t,e)=>t.sort((r,i)=>tx(r,i,e));Th.exports=rx});var vh=d((Cq,bh)=>{"use strict";var ix=Ba(),sx=(t,e)=>t.sort((r,i)=>ix(i,r,e));bh.exports=sx});var bi=d((wq,kh)=>{"use strict";var nx=Ne(),ox=(t,e,r)=>nx(t,e,r)>0;kh.exports=ox});var Ha=d((Sq,Ah)=>{"use strict";var ax=Ne(),lx=(t,e,r)=>ax(t,e,r)<0;Ah.exports=lx});var Jc=d((Iq,Ch)=>{"use strict";var ux=Ne(),cx=(t,e,r)=>ux(t,e,r)===0;Ch.exports=cx});var Xc=d((Eq,wh)=>{"use strict";var px=Ne(),dx=(t,e,r)=>px(t,e,r)!==0;wh.exports=dx});var La=d((Rq,Sh)=>{"use strict";var fx=Ne(),mx=(t,e,r)=>fx(t,e,r)>=0;Sh.exports=mx});var qa=d((Oq,Ih)=>{"use strict";var gx=Ne(),hx=(t,e,r)=>gx(t,e,r)<=0;Ih.exports=hx});var Qc=d((Pq,Eh)=>{"use strict";var _x=Jc(),Tx=Xc(),yx=bi(),bx=La(),vx=Ha(),kx=qa(),Ax=(t,e,r,i)=>{switch(e){case"===":return typeof t=="object"&&(t=t.version),
typeof r=="object"&&(r=r.version),t===r;case"!==":return typeof t=="object"&&(t=t.version),typeof r=="object"&&(r=r.version),t!==r;case"":case"=":case"==":return _x(
t,r,i);case"!=":return Tx(t,r,i);case">":return yx(t,r,i);case">=":return bx(t,r,i);case"<":return vx(t,r,i);case"<=":return kx(t,r,i);default:throw new TypeError(
`Invalid operator: ${e}`)}};Eh.exports=Ax});var Oh=d((xq,Rh)=>{"use strict";var Cx=ve(),wx=rr(),{safeRe:Ua,t:Fa}=wr(),Sx=(t,e)=>{if(t instanceof Cx)return t;if(typeof t=="number"&&(t=String(t)),typeof t!=
"string")return null;e=e||{};let r=null;if(!e.rtl)r=t.match(e.includePrerelease?Ua[Fa.COERCEFULL]:Ua[Fa.COERCE]);else{let f=e.includePrerelease?Ua[Fa.COERCERTLFULL]:
Ua[Fa.COERCERTL],y;for(;(y=f.exec(t))&&(!r||r.index+r[0].length!==t.length);)(!r||y.index+y[0].length!==r.index+r[0].length)&&(r=y),f.lastIndex=y.index+y[1].length+
y[2].length;f.lastIndex=-1}if(r===null)return null;let i=r[2],n=r[3]||"0",l=r[4]||"0",u=e.includePrerelease&&r[5]?`-${r[5]}`:"",p=e.includePrerelease&&r[6]?`+${r[6]}`:
"";return wx(`${i}.${n}.${l}${u}${p}`,e)};Rh.exports=Sx});var xh=d((Vq,Ph)=>{"use strict";var Zc=class{constructor(){this.max=1e3,this.map=new Map}get(e){let r=this.map.get(e);if(r!==void 0)return this.map.delete(e),this.
map.set(e,r),r}delete(e){return this.map.delete(e)}set(e,r){if(!this.delete(e)&&r!==void 0){if(this.map.size>=this.max){let n=this.map.keys().next().value;this.
delete(n)}this.map.set(e,r)}return this}};Ph.exports=Zc});var De=d((Mq,Bh)=>{"use strict";var Ix=/\s+/g,ep=class t{constructor(e,r){if(r=Rx(r),e instanceof t)return e.loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease?
e:new t(e.raw,r);if(e instanceof tp)return this.raw=e.value,this.set=[[e]],this.formatted=void 0,this;if(this.options=r,this.loose=!!r.loose,this.includePrerelease=
!!r.includePrerelease,this.raw=e.trim().replace(Ix," "),this.set=this.raw.split("||").map(i=>this.parseRange(i.trim())).filter(i=>i.length),!this.set.length)throw new TypeError(
`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let i=this.set[0];if(this.set=this.set.filter(n=>!Mh(n[0])),this.set.length===0)this.set=[i];else if(this.
set.length>1){for(let n of this.set)if(n.length===1&&Bx(n[0])){this.set=[n];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted=
"";for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");let r=this.set[e];for(let i=0;i<r.length;i++)i>0&&(this.formatted+=" "),this.formatted+=r[i].toString().
trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(e){let i=((this.options.includePrerelease&&Mx)|(this.options.loose&&
jx))+":"+e,n=Vh.get(i);if(n)return n;let l=this.options.loose,u=l?Pe[we.HYPHENRANGELOOSE]:Pe[we.HYPHENRANGE];e=e.replace(u,Gx(this.options.includePrerelease)),re(
"hyphen replace",e),e=e.replace(Pe[we.COMPARATORTRIM],Px),re("comparator trim",e),e=e.replace(Pe[we.TILDETRIM],xx),re("tilde trim",e),e=e.replace(Pe[we.CARETTRIM],
Vx),re("caret trim",e);let p=e.split(" ").map(C=>Hx(C,this.options)).join(" ").split(/\s+/).map(C=>zx(C,this.options));l&&(p=p.filter(C=>(re("loose invalid filt\
er",C,this.options),!!C.match(Pe[we.COMPARATORLOOSE])))),re("range list",p);let f=new Map,y=p.map(C=>new tp(C,this.options));for(let C of y){if(Mh(C))return[C];
f.set(C.value,C)}f.size>1&&f.has("")&&f.delete("");let k=[...f.values()];return Vh.set(i,k),k}intersects(e,r){if(!(e instanceof t))throw new TypeError("a Range \
is required");return this.set.some(i=>jh(i,r)&&e.set.some(n=>jh(n,r)&&i.every(l=>n.every(u=>l.intersects(u,r)))))}test(e){if(!e)return!1;if(typeof e=="string")try{
e=new Ox(e,this.options)}catch{return!1}for(let r=0;r<this.set.length;r++)if(Kx(this.set[r],e,this.options))return!0;return!1}};Bh.exports=ep;var Ex=xh(),Vh=new Ex,
Rx=Pa(),tp=vi(),re=yi(),Ox=ve(),{safeRe:Pe,t:we,comparatorTrimReplace:Px,tildeTrimReplace:xx,caretTrimReplace:Vx}=wr(),{FLAG_INCLUDE_PRERELEASE:Mx,FLAG_LOOSE:jx}=Ti(),
Mh=t=>t.value==="<0.0.0-0",Bx=t=>t.value==="",jh=(t,e)=>{let r=!0,i=t.slice(),n=i.pop();for(;r&&i.length;)r=i.every(l=>n.intersects(l,e)),n=i.pop();return r},Hx=(t,e)=>(re(
"comp",t,e),t=Ux(t,e),re("caret",t),t=Lx(t,e),re("tildes",t),t=Nx(t,e),re("xrange",t),t=$x(t,e),re("stars",t),t),Se=t=>!t||t.toLowerCase()==="x"||t==="*",Lx=(t,e)=>t.
trim().split(/\s+/).map(r=>qx(r,e)).join(" "),qx=(t,e)=>{let r=e.loose?Pe[we.TILDELOOSE]:Pe[we.TILDE];return t.replace(r,(i,n,l,u,p)=>{re("tilde",t,i,n,l,u,p);let f;
return Se(n)?f="":Se(l)?f=`>=${n}.0.0 <${+n+1}.0.0-0`:Se(u)?f=`>=${n}.${l}.0 <${n}.${+l+1}.0-0`:p?(re("replaceTilde pr",p),f=`>=${n}.${l}.${u}-${p} <${n}.${+l+1}\
.0-0`):f=`>=${n}.${l}.${u} <${n}.${+l+1}.0-0`,re("tilde return",f),f})},Ux=(t,e)=>t.trim().split(/\s+/).map(r=>Fx(r,e)).join(" "),Fx=(t,e)=>{re("caret",t,e);let r=e.
loose?Pe[we.CARETLOOSE]:Pe[we.CARET],i=e.includePrerelease?"-0":"";return t.replace(r,(n,l,u,p,f)=>{re("caret",t,n,l,u,p,f);let y;return Se(l)?y="":Se(u)?y=`>=${l}\
.0.0${i} <${+l+1}.0.0-0`:Se(p)?l==="0"?y=`>=${l}.${u}.0${i} <${l}.${+u+1}.0-0`:y=`>=${l}.${u}.0${i} <${+l+1}.0.0-0`:f?(re("replaceCaret pr",f),l==="0"?u==="0"?y=
`>=${l}.${u}.${p}-${f} <${l}.${u}.${+p+1}-0`:y=`>=${l}.${u}.${p}-${f} <${l}.${+u+1}.0-0`:y=`>=${l}.${u}.${p}-${f} <${+l+1}.0.0-0`):(re("no pr"),l==="0"?u==="0"?
y=`>=${l}.${u}.${p}${i} <${l}.${u}.${+p+1}-0`:y=`>=${l}.${u}.${p}${i} <${l}.${+u+1}.0-0`:y=`>=${l}.${u}.${p} <${+l+1}.0.0-0`),re("caret return",y),y})},Nx=(t,e)=>(re(
"replaceXRanges",t,e),t.split(/\s+/).map(r=>Dx(r,e)).join(" ")),Dx=(t,e)=>{t=t.trim();let r=e.loose?Pe[we.XRANGELOOSE]:Pe[we.XRANGE];return t.replace(r,(i,n,l,u,p,f)=>{
re("xRange",t,i,n,l,u,p,f);let y=Se(l),k=y||Se(u),C=k||Se(p),E=C;return n==="="&&E&&(n=""),f=e.includePrerelease?"-0":"",y?n===">"||n==="<"?i="<0.0.0-0":i="*":n&&
E?(k&&(u=0),p=0,n===">"?(n=">=",k?(l=+l+1,u=0,p=0):(u=+u+1,p=0)):n==="<="&&(n="<",k?l=+l+1:u=+u+1),n==="<"&&(f="-0"),i=`${n+l}.${u}.${p}${f}`):k?i=`>=${l}.0.0${f}\
 <${+l+1}.0.0-0`:C&&(i=`>=${l}.${u}.0${f} <${l}.${+u+1}.0-0`),re("xRange return",i),i})},$x=(t,e)=>(re("replaceStars",t,e),t.trim().replace(Pe[we.STAR],"")),zx=(t,e)=>(re(
"replaceGTE0",t,e),t.trim().replace(Pe[e.includePrerelease?we.GTE0PRE:we.GTE0],"")),Gx=t=>(e,r,i,n,l,u,p,f,y,k,C,E)=>(Se(i)?r="":Se(n)?r=`>=${i}.0.0${t?"-0":""}`:
Se(l)?r=`>=${i}.${n}.0${t?"-0":""}`:u?r=`>=${r}`:r=`>=${r}${t?"-0":""}`,Se(y)?f="":Se(k)?f=`<${+y+1}.0.0-0`:Se(C)?f=`<${y}.${+k+1}.0-0`:E?f=`<=${y}.${k}.${C}-${E}`:
t?f=`<${y}.${k}.${+C+1}-0`:f=`<=${f}`,`${r} ${f}`.trim()),Kx=(t,e,r)=>{for(let i=0;i<t.length;i++)if(!t[i].test(e))return!1;if(e.prerelease.length&&!r.includePrerelease){
for(let i=0;i<t.length;i++)if(re(t[i].semver),t[i].semver!==tp.ANY&&t[i].semver.prerelease.length>0){let n=t[i].semver;if(n.major===e.major&&n.minor===e.minor&&
n.patch===e.patch)return!0}return!1}return!0}});var vi=d((jq,Nh)=>{"use strict";var ki=Symbol("SemVer ANY"),sp=class t{static get ANY(){return ki}constructor(e,r){if(r=Hh(r),e instanceof t){if(e.loose===!!r.loose)
return e;e=e.value}e=e.trim().split(/\s+/).join(" "),ip("comparator",e,r),this.options=r,this.loose=!!r.loose,this.parse(e),this.semver===ki?this.value="":this.
value=this.operator+this.semver.version,ip("comp",this)}parse(e){let r=this.options.loose?Lh[qh.COMPARATORLOOSE]:Lh[qh.COMPARATOR],i=e.match(r);if(!i)throw new TypeError(
`Invalid comparator: ${e}`);this.operator=i[1]!==void 0?i[1]:"",this.operator==="="&&(this.operator=""),i[2]?this.semver=new Uh(i[2],this.options.loose):this.semver=
ki}toString(){return this.value}test(e){if(ip("Comparator.test",e,this.options.loose),this.semver===ki||e===ki)return!0;if(typeof e=="string")try{e=new Uh(e,this.
options)}catch{return!1}return rp(e,this.operator,this.semver,this.options)}intersects(e,r){if(!(e instanceof t))throw new TypeError("a Comparator is required");
return this.operator===""?this.value===""?!0:new Fh(e.value,r).test(this.value):e.operator===""?e.value===""?!0:new Fh(this.value,r).test(e.semver):(r=Hh(r),r.includePrerelease&&
(this.value==="<0.0.0-0"||e.value==="<0.0.0-0")||!r.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(
">")&&e.operator.startsWith(">")||this.operator.startsWith("<")&&e.operator.startsWith("<")||this.semver.version===e.semver.version&&this.operator.includes("=")&&
e.operator.includes("=")||rp(this.semver,"<",e.semver,r)&&this.operator.startsWith(">")&&e.operator.startsWith("<")||rp(this.semver,">",e.semver,r)&&this.operator.
startsWith("<")&&e.operator.startsWith(">")))}};Nh.exports=sp;var Hh=Pa(),{safeRe:Lh,t:qh}=wr(),rp=Qc(),ip=yi(),Uh=ve(),Fh=De()});var Ai=d((Bq,Dh)=>{"use strict";var Wx=De(),Yx=(t,e,r)=>{try{e=new Wx(e,r)}catch{return!1}return e.test(t)};Dh.exports=Yx});var zh=d((Hq,$h)=>{"use strict";var Jx=De(),Xx=(t,e)=>new Jx(t,e).set.map(r=>r.map(i=>i.value).join(" ").trim().split(" "));$h.exports=Xx});var Kh=d((Lq,Gh)=>{"use strict";var Qx=ve(),Zx=De(),eV=(t,e,r)=>{let i=null,n=null,l=null;try{l=new Zx(e,r)}catch{return null}return t.forEach(u=>{l.test(u)&&(!i||
n.compare(u)===-1)&&(i=u,n=new Qx(i,r))}),i};Gh.exports=eV});var Yh=d((qq,Wh)=>{"use strict";var tV=ve(),rV=De(),iV=(t,e,r)=>{let i=null,n=null,l=null;try{l=new rV(e,r)}catch{return null}return t.forEach(u=>{l.test(u)&&(!i||
n.compare(u)===1)&&(i=u,n=new tV(i,r))}),i};Wh.exports=iV});var Qh=d((Uq,Xh)=>{"use strict";var np=ve(),sV=De(),Jh=bi(),nV=(t,e)=>{t=new sV(t,e);let r=new np("0.0.0");if(t.test(r)||(r=new np("0.0.0-0"),t.test(r)))return r;
r=null;for(let i=0;i<t.set.length;++i){let n=t.set[i],l=null;n.forEach(u=>{let p=new np(u.semver.version);switch(u.operator){case">":p.prerelease.length===0?p.patch++:
p.prerelease.push(0),p.raw=p.format();case"":case">=":(!l||Jh(p,l))&&(l=p);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${u.operator}`)}}),
l&&(!r||Jh(r,l))&&(r=l)}return r&&t.test(r)?r:null};Xh.exports=nV});var e_=d((Fq,Zh)=>{"use strict";var oV=De(),aV=(t,e)=>{try{return new oV(t,e).range||"*"}catch{return null}};Zh.exports=aV});var Na=d((Nq,s_)=>{"use strict";var lV=ve(),i_=vi(),{ANY:uV}=i_,cV=De(),pV=Ai(),t_=bi(),r_=Ha(),dV=qa(),fV=La(),mV=(t,e,r,i)=>{t=new lV(t,i),e=new cV(e,i);let n,
l,u,p,f;switch(r){case">":n=t_,l=dV,u=r_,p=">",f=">=";break;case"<":n=r_,l=fV,u=t_,p="<",f="<=";break;default:throw new TypeError('Must provide a hilo val of "<\
" or ">"')}if(pV(t,e,i))return!1;for(let y=0;y<e.set.length;++y){let k=e.set[y],C=null,E=null;if(k.forEach(T=>{T.semver===uV&&(T=new i_(">=0.0.0")),C=C||T,E=E||
T,n(T.semver,C.semver,i)?C=T:u(T.semver,E.semver,i)&&(E=T)}),C.operator===p||C.operator===f||(!E.operator||E.operator===p)&&l(t,E.semver))return!1;if(E.operator===
f&&u(t,E.semver))return!1}return!0};s_.exports=mV});var o_=d((Dq,n_)=>{"use strict";var gV=Na(),hV=(t,e,r)=>gV(t,e,">",r);n_.exports=hV});var l_=d(($q,a_)=>{"use strict";var _V=Na(),TV=(t,e,r)=>_V(t,e,"<",r);a_.exports=TV});var p_=d((zq,c_)=>{"use strict";var u_=De(),yV=(t,e,r)=>(t=new u_(t,r),e=new u_(e,r),t.intersects(e,r));c_.exports=yV});var f_=d((Gq,d_)=>{"use strict";var bV=Ai(),vV=Ne();d_.exports=(t,e,r)=>{let i=[],n=null,l=null,u=t.sort((k,C)=>vV(k,C,r));for(let k of u)bV(k,e,r)?(l=k,n||(n=k)):
(l&&i.push([n,l]),l=null,n=null);n&&i.push([n,null]);let p=[];for(let[k,C]of i)k===C?p.push(k):!C&&k===u[0]?p.push("*"):C?k===u[0]?p.push(`<=${C}`):p.push(`${k}\
 - ${C}`):p.push(`>=${k}`);let f=p.join(" || "),y=typeof e.raw=="string"?e.raw:String(e);return f.length<y.length?f:e}});var y_=d((Kq,T_)=>{"use strict";var m_=De(),ap=vi(),{ANY:op}=ap,Ci=Ai(),lp=Ne(),kV=(t,e,r={})=>{if(t===e)return!0;t=new m_(t,r),e=new m_(e,r);let i=!1;e:for(let n of t.
set){for(let l of e.set){let u=CV(n,l,r);if(i=i||u!==null,u)continue e}if(i)return!1}return!0},AV=[new ap(">=0.0.0-0")],g_=[new ap(">=0.0.0")],CV=(t,e,r)=>{if(t===
e)return!0;if(t.length===1&&t[0].semver===op){if(e.length===1&&e[0].semver===op)return!0;r.includePrerelease?t=AV:t=g_}if(e.length===1&&e[0].semver===op){if(r.includePrerelease)
return!0;e=g_}let i=new Set,n,l;for(let T of t)T.operator===">"||T.operator===">="?n=h_(n,T,r):T.operator==="<"||T.operator==="<="?l=__(l,T,r):i.add(T.semver);if(i.
size>1)return null;let u;if(n&&l){if(u=lp(n.semver,l.semver,r),u>0)return null;if(u===0&&(n.operator!==">="||l.operator!=="<="))return null}for(let T of i){if(n&&
!Ci(T,String(n),r)||l&&!Ci(T,String(l),r))return null;for(let D of e)if(!Ci(T,String(D),r))return!1;return!0}let p,f,y,k,C=l&&!r.includePrerelease&&l.semver.prerelease.
length?l.semver:!1,E=n&&!r.includePrerelease&&n.semver.prerelease.length?n.semver:!1;C&&C.prerelease.length===1&&l.operator==="<"&&C.prerelease[0]===0&&(C=!1);for(let T of e){
if(k=k||T.operator===">"||T.operator===">=",y=y||T.operator==="<"||T.operator==="<=",n){if(E&&T.semver.prerelease&&T.semver.prerelease.length&&T.semver.major===
E.major&&T.semver.minor===E.minor&&T.semver.patch===E.patch&&(E=!1),T.operator===">"||T.operator===">="){if(p=h_(n,T,r),p===T&&p!==n)return!1}else if(n.operator===
">="&&!Ci(n.semver,String(T),r))return!1}if(l){if(C&&T.semver.prerelease&&T.semver.prerelease.length&&T.semver.major===C.major&&T.semver.minor===C.minor&&T.semver.
patch===C.patch&&(C=!1),T.operator==="<"||T.operator==="<="){if(f=__(l,T,r),f===T&&f!==l)return!1}else if(l.operator==="<="&&!Ci(l.semver,String(T),r))return!1}
if(!T.operator&&(l||n)&&u!==0)return!1}return!(n&&y&&!l&&u!==0||l&&k&&!n&&u!==0||E||C)},h_=(t,e,r)=>{if(!t)return e;let i=lp(t.semver,e.semver,r);return i>0?t:i<
0||e.operator===">"&&t.operator===">="?e:t},__=(t,e,r)=>{if(!t)return e;let i=lp(t.semver,e.semver,r);return i<0?t:i>0||e.operator==="<"&&t.operator==="<="?e:t};
T_.exports=kV});var A_=d((Wq,k_)=>{"use strict";var up=wr(),b_=Ti(),wV=ve(),v_=Wc(),SV=rr(),IV=Kg(),EV=Yg(),RV=Qg(),OV=th(),PV=ih(),xV=nh(),VV=ah(),MV=uh(),jV=Ne(),BV=fh(),HV=gh(),
LV=Ba(),qV=yh(),UV=vh(),FV=bi(),NV=Ha(),DV=Jc(),$V=Xc(),zV=La(),GV=qa(),KV=Qc(),WV=Oh(),YV=vi(),JV=De(),XV=Ai(),QV=zh(),ZV=Kh(),eM=Yh(),tM=Qh(),rM=e_(),iM=Na(),
sM=o_(),nM=l_(),oM=p_(),aM=f_(),lM=y_();k_.exports={parse:SV,valid:IV,clean:EV,inc:RV,diff:OV,major:PV,minor:xV,patch:VV,prerelease:MV,compare:jV,rcompare:BV,compareLoose:HV,
compareBuild:LV,sort:qV,rsort:UV,gt:FV,lt:NV,eq:DV,neq:$V,gte:zV,lte:GV,cmp:KV,coerce:WV,Comparator:YV,Range:JV,satisfies:XV,toComparators:QV,maxSatisfying:ZV,minSatisfying:eM,
minVersion:tM,validRange:rM,outside:iM,gtr:sM,ltr:nM,intersects:oM,simplifyRange:aM,subset:lM,SemVer:wV,re:up.re,src:up.src,tokens:up.t,SEMVER_SPEC_VERSION:b_.SEMVER_SPEC_VERSION,
RELEASE_TYPES:b_.RELEASE_TYPES,compareIdentifiers:v_.compareIdentifiers,rcompareIdentifiers:v_.rcompareIdentifiers}});var pp=d(Da=>{"use strict";Object.defineProperty(Da,"__esModule",{value:!0});Da.ValidateBinaryVersion=void 0;var uM=require("child_process"),cM=A_(),cp=class{constructor(e,r,i,n){
this.binary=e,this.versionConstraint=r,this.versionCommand=i,this.hint=n}validate(){try{let e=(0,uM.execSync)(this.versionCommand,{stdio:"pipe"}).toString(),r=/\d+\.\d+\.\d+/,
i=e.match(r);return i?cM.satisfies(i[0],this.versionConstraint)?[]:[`${this.binary} version ${i[0]} is lower than the required version ${this.versionConstraint}\
 for this construct. ${this.hint||""}`]:[`Could not determine version of ${this.binary} (running ${this.versionCommand})`]}catch(e){return[`Could not determine \
version of ${this.binary}, ${this.versionCommand} failed: ${e}`]}}};Da.ValidateBinaryVersion=cp});var Ir=d($a=>{"use strict";Object.defineProperty($a,"__esModule",{value:!0});$a.ValidateTerraformVersion=void 0;var C_=te(),pM=pp(),dp=class extends pM.ValidateBinaryVersion{constructor(e,r){
super(C_.terraformBinaryName,e,`${C_.terraformBinaryName} version`,r),this.versionConstraint=e,this.hint=r}};$a.ValidateTerraformVersion=dp});var Ga=d(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.StackSynthesizer=void 0;Er.invokeAspects=I_;Er.addCustomSynthesis=TM;var za=require("path"),
wi=require("fs"),w_=da(),Si=Yo(),dM=Je(),fM=zc(),mM=Ir(),gM=Z(),fp=class{constructor(e,r=!1,i=!1){this.stack=e,this.continueOnErrorAnnotations=r,this.hclOutput=
i}synthesize(e){I_(this.stack),this.stack.hasResourceMove()&&this.stack.node.addValidation(new mM.ValidateTerraformVersion(">=1.5","Resource move functionality \
is only supported for Terraform >=1.5. Please upgrade your Terraform version.")),e.skipValidation||this.stack.runAllValidations();let i=e.manifest.forStack(this.
stack),n=za.join(e.outdir,i.workingDirectory);wi.existsSync(n)||wi.mkdirSync(n),this.stack.node.findAll(dM.ConstructOrder.POSTORDER).forEach(p=>yM(p)?.onSynthesize(
e));let l=this.stack.node.findAll().map(p=>({node:p,metadatas:p.node.metadata.filter(_M)})).map(({node:p,metadatas:f})=>f.map(y=>({constructPath:p.node.path,level:y.
type,message:y.data,stacktrace:y.trace}))).reduce((p,f)=>[...p,...f],[]);if(i.annotations=l,!this.continueOnErrorAnnotations&&l.some(S_))throw(0,gM.encounteredAnnotationWithLevelError)(
l.filter(S_).map(p=>`[${p.constructPath}] ${p.message}`).join(`
`));if(this.hclOutput){let p=this.stack.toHclTerraform();wi.writeFileSync(za.join(e.outdir,i.synthesizedStackPath),p.hcl),wi.writeFileSync(za.join(e.outdir,i.stackMetadataPath),
w_(p.metadata,{space:2}));return}let u=this.stack.toTerraform();wi.writeFileSync(za.join(e.outdir,i.synthesizedStackPath),w_(u,{space:2}))}};Er.StackSynthesizer=
fp;function I_(t){let e={},r=!1;i(t,[]);function i(n,l){let u=n.node,p=fM.Aspects.of(n),f=[...l??[],...p.all],y=p.all.length;for(let k of f){let C=e[u.path];C||
(C=e[u.path]=[]),!C.includes(k)&&(k.visit(n),!r&&y!==p.all.length&&(Si.Annotations.of(n).addWarning("We detected an Aspect was added via another Aspect, and wil\
l not be applied"),r=!0),C.push(k))}for(let k of n.node.children)i(k,f)}}var hM=[Si.AnnotationMetadataEntryType.INFO,Si.AnnotationMetadataEntryType.WARN,Si.AnnotationMetadataEntryType.
ERROR];function _M(t){return hM.includes(t.type)}function S_(t){return t.level===Si.AnnotationMetadataEntryType.ERROR}var E_=Symbol.for("cdktf/customSynthesis");
function TM(t,e){Object.defineProperty(t,E_,{value:e,enumerable:!1})}function yM(t){return t[E_]}});var Ya=d(Wa=>{"use strict";var O_;Object.defineProperty(Wa,"__esModule",{value:!0});Wa.TerraformCount=void 0;var bM=Symbol.for("jsii.rtti"),vM=Ae(),kM=fe(),R_=Symbol.
for("cdktf/TerraformCount"),Ka=class t{static of(e){return new t(e)}static isTerraformCount(e){return e!==null&&typeof e=="object"&&R_ in e}constructor(e){this.
count=e,Object.defineProperty(this,R_,{value:!0})}get index(){return kM.Token.asNumber((0,vM.ref)("count.index"))}toTerraform(){return this.count}toString(){return this.
count.toString()}};Wa.TerraformCount=Ka;O_=bM;Ka[O_]={fqn:"cdktf.TerraformCount",version:"0.21.0"}});var Rr=d(Ei=>{"use strict";var M_;Object.defineProperty(Ei,"__esModule",{value:!0});Ei.TerraformResource=void 0;Ei.lifecycleToTerraform=j_;var AM=Symbol.for("js\
ii.rtti"),Rt=fe(),CM=Le(),Ot=te(),P_=Ae(),wM=Ya(),SM=require("assert"),IM=Ir(),x_=lt(),Ii=Z(),V_=Symbol.for("cdktf/TerraformResource");function j_(t){if(t)return{
...t,...t?.replaceTriggeredBy?.length?{replaceTriggeredBy:t?.replaceTriggeredBy?.map(e=>typeof e=="string"?e:e.fqn)}:void 0}}var Ja=class extends CM.TerraformElement{constructor(e,r,i){
super(e,r,i.terraformResourceType),this._hasMoved=!1,Object.defineProperty(this,V_,{value:!0}),this.terraformResourceType=i.terraformResourceType,this.terraformGeneratorMetadata=
i.terraformGeneratorMetadata,Array.isArray(i.dependsOn)&&(this.dependsOn=i.dependsOn.map(n=>(0,P_.dependable)(n))),this.count=i.count,this.provider=i.provider,this.
lifecycle=i.lifecycle,this.forEach=i.forEach,this.provisioners=i.provisioners,this.connection=i.connection}static isTerraformResource(e){return e!==null&&typeof e==
"object"&&V_ in e}hasResourceMove(){return this._movedById||this._movedByTarget}getStringAttribute(e){return Rt.Token.asString(this.interpolationForAttribute(e))}getNumberAttribute(e){
return Rt.Token.asNumber(this.interpolationForAttribute(e))}getListAttribute(e){return Rt.Token.asList(this.interpolationForAttribute(e))}getBooleanAttribute(e){
return this.interpolationForAttribute(e)}getNumberListAttribute(e){return Rt.Token.asNumberList(this.interpolationForAttribute(e))}getStringMapAttribute(e){return Rt.
Token.asStringMap(this.interpolationForAttribute(e))}getNumberMapAttribute(e){return Rt.Token.asNumberMap(this.interpolationForAttribute(e))}getBooleanMapAttribute(e){
return Rt.Token.asBooleanMap(this.interpolationForAttribute(e))}getAnyMapAttribute(e){return Rt.Token.asAnyMap(this.interpolationForAttribute(e))}get terraformMetaArguments(){
return SM(!this.forEach||typeof this.count>"u",`forEach and count are both set, but they are mutually exclusive. You can only use either of them. Check the reso\
urce at path: ${this.node.path}`),{dependsOn:this.dependsOn,count:wM.TerraformCount.isTerraformCount(this.count)?this.count.toTerraform():this.count,provider:this.
provider?.fqn,lifecycle:j_(this.lifecycle),forEach:this.forEach?._getForEachExpression(),connection:this.connection}}synthesizeAttributes(){return{}}synthesizeHclAttributes(){
return{}}toTerraform(){let e=(0,Ot.deepMerge)((0,Ot.processDynamicAttributes)(this.synthesizeAttributes()),(0,Ot.keysToSnakeCase)(this.terraformMetaArguments),{
provisioner:this.provisioners?.map(({type:i,...n})=>({[i]:(0,Ot.keysToSnakeCase)(n)}))},this.rawOverrides);e["//"]={...e["//"]??{},...this.constructNodeMetadata};
let r=this._buildMovedBlock();return{resource:this._hasMoved?void 0:{[this.terraformResourceType]:{[this.friendlyUniqueId]:e}},moved:r?[{to:r.to,from:r.from}]:void 0,
import:this._imported?[{provider:this._imported.provider?.fqn,id:this._imported.id,to:`${this.terraformResourceType}.${this.friendlyUniqueId}`}]:void 0}}toHclTerraform(){
let e=(0,Ot.deepMerge)((0,Ot.processDynamicAttributesForHcl)(this.synthesizeHclAttributes()),(0,Ot.keysToSnakeCase)(this.terraformMetaArguments),{provisioner:this.
provisioners?.map(({type:i,...n})=>({[i]:{isBlock:!0,type:"list",storageClassType:"object",value:(0,Ot.keysToSnakeCase)(n)}}))},this.rawOverrides);e["//"]={...e["\
//"]??{},...this.constructNodeMetadata};let r=this._buildMovedBlock();return{resource:this._hasMoved?void 0:{[this.terraformResourceType]:{[this.friendlyUniqueId]:e}},
moved:r?[{to:{value:r.to,isBlock:!1,type:"simple",storageClassType:"reference"},from:{value:r.from,isBlock:!1,type:"simple",storageClassType:"reference"}}]:void 0,
import:this._imported?[{to:{value:`${this.terraformResourceType}.${this.friendlyUniqueId}`,type:"simple",storageClassType:"reference"},id:{value:this._imported.
id,type:"simple",storageClassType:"string"},provider:this._imported.provider?{value:this._imported.provider.fqn,type:"simple",storageClassType:"reference"}:void 0}]:
void 0}}toMetadata(){return{overrides:Object.keys(this.rawOverrides).length?{[this.terraformResourceType]:Object.keys(this.rawOverrides)}:void 0,imports:this._imported?
{[this.terraformResourceType]:[this.friendlyUniqueId]}:void 0,moved:this._movedByTarget||this._movedById?{[this.terraformResourceType]:[this.friendlyUniqueId]}:
void 0}}interpolationForAttribute(e){return(0,P_.ref)(`${this.terraformResourceType}.${this.friendlyUniqueId}${this.forEach?".*":""}.${e}`,this.cdktfStack)}importFrom(e,r){
this._imported={id:e,provider:r},this.node.addValidation(new IM.ValidateTerraformVersion(">=1.5","Import blocks are only supported for Terraform >=1.5. Please u\
pgrade your Terraform version."))}_getResourceTarget(e){return x_.TerraformStack.of(this).moveTargets.getResourceByTarget(e)}_addResourceTarget(e){return x_.TerraformStack.
of(this).moveTargets.addResourceTarget(this,e)}_buildMovedBlockByTarget(e){let{moveTarget:r,index:i}=e,n=this._getResourceTarget(r);if(this.terraformResourceType!==
n.terraformResourceType)throw(0,Ii.movedToResourceOfDifferentType)(r,this.terraformResourceType,n.terraformResourceType);let l=i?typeof i=="string"?`${this.terraformResourceType}\
.${n.friendlyUniqueId}["${i}"]`:`${this.terraformResourceType}.${n.friendlyUniqueId}[${i}]`:`${this.terraformResourceType}.${n.friendlyUniqueId}`,u=`${this.terraformResourceType}\
.${this.friendlyUniqueId}`;return{to:l,from:u}}_buildMovedBlock(){if(this._movedByTarget&&this._movedById)throw(0,Ii.resourceGivenTwoMoveOperationsByTargetAndId)(
this.node.id,this._movedByTarget.moveTarget,{to:this._movedById.to,from:this._movedById.from});if(this._movedByTarget){let e=this._buildMovedBlockByTarget(this.
_movedByTarget);return{to:e.to,from:e.from}}else return this._movedById?{to:this._movedById.to,from:this._movedById.from}:void 0}moveTo(e,r){if(this._movedByTarget)
throw(0,Ii.resourceGivenTwoMoveOperationsByTarget)(this.friendlyUniqueId,this._movedByTarget.moveTarget,e);this._movedByTarget={moveTarget:e,index:r},this._hasMoved=
!0}addMoveTarget(e){this._addResourceTarget(e)}moveToId(e){if(this._movedById)throw(0,Ii.resourceGivenTwoMoveOperationsById)(this.node.id,{to:this._movedById.from,
from:this._movedById.to},{to:e,from:`${this.terraformResourceType}.${this.friendlyUniqueId}`});this._movedById={to:e,from:`${this.terraformResourceType}.${this.
friendlyUniqueId}`},this._hasMoved=!0}moveFromId(e){if(this._movedById)throw(0,Ii.resourceGivenTwoMoveOperationsById)(this.node.id,{to:this._movedById.from,from:this.
_movedById.to},{to:e,from:`${this.terraformResourceType}.${this.friendlyUniqueId}`});this._movedById={to:`${this.terraformResourceType}.${this.friendlyUniqueId}`,
from:e}}};Ei.TerraformResource=Ja;M_=AM;Ja[M_]={fqn:"cdktf.TerraformResource",version:"0.21.0"}});var mp=d(Qa=>{"use strict";var L_;Object.defineProperty(Qa,"__esModule",{value:!0});Qa.TerraformDataSource=void 0;var EM=Symbol.for("jsii.rtti"),Pt=fe(),RM=Le(),
OM=Rr(),Or=te(),B_=Ae(),PM=Ya(),xM=require("assert"),H_=Symbol.for("cdktf/TerraformDataSource"),Xa=class extends RM.TerraformElement{constructor(e,r,i){super(e,
r,`data.${i.terraformResourceType}`),Object.defineProperty(this,H_,{value:!0}),this.terraformResourceType=i.terraformResourceType,this.terraformGeneratorMetadata=
i.terraformGeneratorMetadata,Array.isArray(i.dependsOn)&&(this.dependsOn=i.dependsOn.map(n=>(0,B_.dependable)(n))),this.count=i.count,this.provider=i.provider,this.
lifecycle=i.lifecycle,this.forEach=i.forEach}static isTerraformDataSource(e){return e!==null&&typeof e=="object"&&H_ in e}getStringAttribute(e){return Pt.Token.
asString(this.interpolationForAttribute(e))}getNumberAttribute(e){return Pt.Token.asNumber(this.interpolationForAttribute(e))}getListAttribute(e){return Pt.Token.
asList(this.interpolationForAttribute(e))}getBooleanAttribute(e){return this.interpolationForAttribute(e)}getNumberListAttribute(e){return Pt.Token.asNumberList(
this.interpolationForAttribute(e))}getStringMapAttribute(e){return Pt.Token.asStringMap(this.interpolationForAttribute(e))}getNumberMapAttribute(e){return Pt.Token.
asNumberMap(this.interpolationForAttribute(e))}getBooleanMapAttribute(e){return Pt.Token.asBooleanMap(this.interpolationForAttribute(e))}getAnyMapAttribute(e){return Pt.
Token.asAnyMap(this.interpolationForAttribute(e))}get terraformMetaArguments(){return xM(!this.forEach||typeof this.count>"u",`forEach and count are both set, b\
ut they are mutually exclusive. You can only use either of them. Check the data source at path: ${this.node.path}`),{dependsOn:this.dependsOn,count:PM.TerraformCount.
isTerraformCount(this.count)?this.count.toTerraform():this.count,provider:this.provider?.fqn,lifecycle:(0,OM.lifecycleToTerraform)(this.lifecycle),forEach:this.
forEach?._getForEachExpression()}}synthesizeAttributes(){return{}}synthesizeHclAttributes(){return{}}toHclTerraform(){let e=(0,Or.deepMerge)((0,Or.processDynamicAttributesForHcl)(
this.synthesizeHclAttributes()),(0,Or.keysToSnakeCase)(this.terraformMetaArguments),this.rawOverrides);return e["//"]=this.constructNodeMetadata,{data:{[this.terraformResourceType]:{
[this.friendlyUniqueId]:e}}}}toTerraform(){let e=(0,Or.deepMerge)((0,Or.processDynamicAttributes)(this.synthesizeAttributes()),(0,Or.keysToSnakeCase)(this.terraformMetaArguments),
this.rawOverrides);return e["//"]=this.constructNodeMetadata,{data:{[this.terraformResourceType]:{[this.friendlyUniqueId]:e}}}}toMetadata(){return Object.keys(this.
rawOverrides).length?{overrides:{[this.terraformResourceType]:Object.keys(this.rawOverrides)}}:{}}interpolationForAttribute(e){return(0,B_.ref)(`data.${this.terraformResourceType}\
.${this.friendlyUniqueId}${this.forEach?".*":""}.${e}`,this.cdktfStack)}};Qa.TerraformDataSource=Xa;L_=EM;Xa[L_]={fqn:"cdktf.TerraformDataSource",version:"0.21.\
0"}});var q_=d(Za=>{"use strict";Object.defineProperty(Za,"__esModule",{value:!0});Za.ValidateProviderPresence=void 0;var VM=gi(),MM=Rr(),jM=mp(),BM=lt(),gp=class{constructor(e){
this.host=e,this.providerNames=new Set,this.foundProviders=[]}check(e){(MM.TerraformResource.isTerraformResource(e)||jM.TerraformDataSource.isTerraformDataSource(
e))&&e.terraformGeneratorMetadata&&e.terraformGeneratorMetadata.providerName!=="terraform"&&this.providerNames.add(e.terraformGeneratorMetadata.providerName),VM.
TerraformProvider.isTerraformProvider(e)&&this.foundProviders.push(e);for(let r of e.node.children)this.check(r)}validate(){this.check(this.host);let e=Array.from(
this.providerNames).filter(r=>!this.foundProviders.some(i=>i.terraformGeneratorMetadata?.providerName===r));return e.length===0?[]:[`Found resources without a m\
atching provider construct. Please make sure to add provider constructs [e.g. new RandomProvider(...)] to your stack '${BM.TerraformStack.of(this.host).node.id}\
' for the following providers: ${e.join(", ")}`]}};Za.ValidateProviderPresence=gp});var F_=d(xt=>{"use strict";var HM=xt&&xt.__createBinding||(Object.create?(function(t,e,r,i){i===void 0&&(i=r);var n=Object.getOwnPropertyDescriptor(e,r);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,i,n)}):(function(t,e,r,i){i===void 0&&
(i=r),t[i]=e[r]})),U_=xt&&xt.__exportStar||function(t,e){for(var r in t)r!=="default"&&!Object.prototype.hasOwnProperty.call(e,r)&&HM(e,t,r)};Object.defineProperty(
xt,"__esModule",{value:!0});U_(pp(),xt);U_(q_(),xt)});var hp=d(tl=>{"use strict";var D_;Object.defineProperty(tl,"__esModule",{value:!0});tl.TerraformResourceTargets=void 0;var LM=Symbol.for("jsii.rtti"),N_=Z(),el=class{constructor(){
this._resourceTargetMap=new Map}prettyPrintEntries(){return[...this._resourceTargetMap.entries()].reduce((e,r)=>e+`
${r[0]}: ${r[1].friendlyUniqueId}`,"")}addResourceTarget(e,r){if(this._resourceTargetMap.has(r))throw(0,N_.moveTargetAlreadySet)(r,this._resourceTargetMap.get(r)?.
friendlyUniqueId);this._resourceTargetMap.set(r,e)}getResourceByTarget(e){let r=this._resourceTargetMap.get(e);if(!r)throw(0,N_.moveTargetNotSet)(e,this.prettyPrintEntries());
return r}};tl.TerraformResourceTargets=el;D_=LM;el[D_]={fqn:"cdktf.TerraformResourceTargets",version:"0.21.0"}});var W_=d(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});ae.cleanForMetadata=rl;ae.renderList=_p;ae.renderListValue=ir;ae.renderMap=yp;ae.renderMapValue=
z_;ae.renderResource=UM;ae.renderDatasource=FM;ae.renderProvisionerBlock=G_;ae.renderDynamicBlocks=Pr;ae.renderProvider=NM;ae.renderModule=DM;ae.renderOutput=$M;
ae.renderLocals=zM;ae.renderVariable=GM;ae.renderMoved=KM;ae.renderImport=WM;ae.renderTerraform=YM;ae.renderBlock=K_;ae.renderSimpleAttributes=il;ae.renderAttributes=
be;var qM=Fe();function Tp(t){return t.match(/\$\{/)?t:t.replace(/(?<!\\)"/g,'\\"')}function $_(t){return/(^\d)|[^A-Za-z0-9_-]/.test(t)?`"${t}"`:t}function Ri(t){
if(t==="")return'""';if(!t)return t;if(typeof t!="string")throw new Error("Unable to process attribute that should have been a string, but isn't");let e=t.split(
/\r\n|[\n\r]/);return e.length===1?`"${Tp(t)}"`:`<<EOF
${e.join(`
`)}
EOF`}function rl(t){let e={};if(typeof t!="object"&&!Array.isArray(t))return t;if(Array.isArray(t))return t.map(i=>rl(i));let r=Object.keys(t);if(r.includes("va\
lue"))return rl(t.value);for(let i of r){let n=t[i];if(typeof n=="object"&&n!=null&&!Array.isArray(n)){if(qM.Tokenization.isResolvable(n)){e[i]={};continue}e[i]=
rl(n);continue}else typeof n=="object"&&n!=null&&Array.isArray(n)?Array.isArray(e[i])?e[i]=[...e[i],...n]:e[i]=n:n===void 0?delete e[i]:e[i]=n}return e}function _p(t,e){
let{isBlock:r,is_block:i,value:n,storage_class_type:l,storageClassType:u}=t,p=r||i,f=u||l;return n===void 0?"":typeof n=="string"?Ri(n):e?p?Array.isArray(n)?n.map(
y=>`${e} {
${be(y)}
}`).join(`
`):`${e} {
${be(n)}
}`:Array.isArray(n)?`${e} = [
${n.map(y=>ir(y,f)).join(`,
`)}
]`:`${e} = ${ir(n,f)}`:Array.isArray(n)?p?n.map(y=>ir(y,f)).join(`
`):`[
${n.map(y=>ir(y,f)).join(`,
`)}
]`:ir(n,f)}function ir(t,e){return e==="stringList"?Ri(t):e==="numberList"||e==="booleanList"?`${t}`:K_(t,e)}function yp(t){return typeof t=="string"?`"${Tp(t)}\
"`:`{
${Object.entries(t).map(([e,r])=>`${$_(e)} = ${z_(r)}`).join(`
`)}
}`}function z_(t){return typeof t=="string"?Ri(t):typeof t=="number"?`${t}`:typeof t=="boolean"?`${t}`:typeof t=="object"?Array.isArray(t)?ir(t,"unknownStorageC\
lass"):t===null?"null":yp(t):`${t}`}function UM(t){let e=Object.keys(t)[0],r=t[e],i=Object.keys(r)[0],n=r[i];n.connection&&(n.connection={value:n.connection,isBlock:!0});
let{provisioner:l,dynamic:u,...p}=n,f=[`resource "${e}" "${i}" {`],y=be(p);return y&&f.push(y),l&&f.push(G_(l)),u&&f.push(...Pr(u)),f.push("}"),{hcl:f.join(`
`),metadata:{resource:{[e]:{[i]:{"//":n["//"]}}}}}}function FM(t){let e=Object.keys(t)[0],r=t[e],i=Object.keys(r)[0],n=r[i],{dynamic:l,...u}=n,p=[`data "${e}" "${i}\
" {`],f=be(u);return f&&p.push(f),l&&p.push(...Pr(l)),p.push("}"),{hcl:p.join(`
`),metadata:{data:{[e]:{[i]:{"//":n["//"]}}}}}}function G_(t){return t.map(e=>{let r=Object.keys(e)[0],i=e[r];i.connection&&(i.connection={value:i.connection,isBlock:!0});
let{dynamic:n,...l}=i,u=[`provisioner "${r}" {`],p=be(l.value||l);return p&&u.push(p),n&&u.push(...Pr(n)),u.push("}"),u.join(`
`)}).join(`

`)}function Pr(t){return Object.entries(t).map(([e,r])=>{let i=[`dynamic "${e}" {`];return i.push(`for_each = ${Xe(r?.for_each)}`),r?.iterator&&i.push(`iterator\
 = ${r?.iterator}`),r?.labels&&i.push(`labels = ${Xe(r?.labels)}`),i.push(`content {
  ${be(r.content)}
  }`),i.push("}"),i.join(`
`)})}function NM(t){let e=Object.keys(t)[0];return t[e].map(i=>{let{dynamic:n,...l}=i,u=[`provider "${e}" {`],p=be(l);return p&&u.push(p),n&&u.push(...Pr(n)),u.
push("}"),u.join(`
`)}).join(`

`)}function DM(t){let e=Object.keys(t)[0],r=t[e];return{hcl:`module "${e}" {
${be(r)}
}`,metadata:{module:{[e]:{"//":r["//"]}}}}}function $M(t){let e=Object.keys(t)[0],r=t[e];return`output "${e}" {
${be(r)}
}`}function zM(t){if(!t)return"";let e=Object.keys(t);return e.length===0?"":`locals {
    ${e.filter(r=>!!t[r].value).map(r=>{let i=Xe(t[r].value);return`${r} = ${i}`}).join(`
`)}
}`}function GM(t){let e=Object.keys(t)[0],r=t[e];return`variable "${e}" {
${be(r)}
}`}function KM(t){return t.map(r=>`moved {
${be(r)}
}`).join(`
`)}function WM(t){return t.map(r=>`import {
${be(r)}
}`).join(`
`)}function YM(t){let e=["required_providers","backend","cloud"],r=`required_providers {
${il(t.required_providers)}
}`,i=Object.keys(t.backend||{}).map(u=>`backend "${u}" {
${be(t.backend[u])}
}`),n=t.cloud?`cloud {
${be(t.cloud)}
}`:void 0,l=Object.keys(t).filter(u=>!e.includes(u));return`terraform {
${r}
${[...i,n].join(`
`)}
${il(l)}
}`}function K_(t,e){return`{
${be(t)}
}`}function JM(t){return["{",...Object.entries(t).map(([e,r])=>`${$_(e)} = ${Xe(r)}`),"}"].join(`
`)}function Xe(t){return Array.isArray(t)?["[",...t.map(e=>`${Xe(e)},`),"]"].join(`
`):typeof t=="object"?JM(t):typeof t=="string"?t===""?'""':t.includes("${")?`"${t}"`:parseInt(t,10).toString()===t||t.startsWith("[")||t.startsWith("{")||t.startsWith(
'"')?t:`"${Tp(t)}"`:t==="true"||t==="false"||t==="null"?t:`${t}`}function il(t){return t===void 0?"":Object.entries(t).map(([e,r])=>`  ${e} = ${Xe(r)}`).join(`
`)}function be(t){return t==null?"":Object.entries(t).map(([e,r])=>{if(e==="//")return;let i=["lifecycle","provisioner"];if(typeof r=="string"||typeof r=="numbe\
r")return`${e} = ${Xe(r)}`;if(typeof r=="boolean")return`${e} = ${r}`;if(Array.isArray(r))return`${e} = ${Xe(r)}`;if(r===null)return`${e} = null`;if(typeof r=="\
object"&&!r.hasOwnProperty("value")&&!r.hasOwnProperty("dynamic"))return i.includes(e)?`${e} {
${il(r)}
}`:`${e} = ${Xe(r)}`;if(r===void 0)return;let{dynamic:n,value:l,type:u,isBlock:p,storageClassType:f,is_block:y,storage_class_type:k}=r,C=p||y||i.includes(e),E=f||
k;if(n)return Pr({[e]:n.value});if(typeof l=="string"&&l.includes("${"))return`${e} = ${Ri(l)}`;if(C&&u!=="list"&&u!=="set")return`${e} {
${be(l)}
}`;if(u==="list"||u==="set")return C?_p(r,e):`${e} = ${_p(r)}`;if(u==="map")return`${e} = ${yp(l)}`;if(u==="simple"){if(E==="string")return`${e} = ${Ri(l)}`;if(E===
"number"||E==="boolean")return`${e} = ${l}`;if(typeof l=="object")return`
# Warning: The following attribute is of an unexpected type. Either there's a problem with the provider
# or CDKTF has chosen to skip generating a detailed type for this because it increases the size of the provider library significantly. 
# Please check if this resource is included in our skip list: 
# https://github.com/hashicorp/terraform-cdk/blob/1fb8588095a55d475dc4be28882ec4f42006ec8d/packages/%40cdktf/provider-generator/lib/get/generator/skipped-attrib\
utes.ts
# and if not, please check with the provider authors to see if the provider schema is accurate.
# 
# We understand this is not ideal, so we suggest using JSON synthesis instead of HCL synthesis for this particular case.

${e} = ${Xe(l)}
`}return u==="any"?`${e} = ${Xe(l)}`:u==="reference"?`${e} = ${l}`:`${e} = ${l}`}).filter(e=>e!==void 0).join(`
`)}});var lt=d(sl=>{"use strict";var J_;Object.defineProperty(sl,"__esModule",{value:!0});sl.TerraformStack=void 0;var XM=Symbol.for("jsii.rtti"),QM=Je(),Vt=qd(),vp=Le(),
xe=te(),ZM=gi(),ej=Nc(),tj=Ae(),bp=Dc(),rj=xg(),ij=Ga(),Y_=Symbol.for("cdktf/TerraformStack"),sj=F_(),nj=ha(),oj=Ce(),aj=hp(),lj=Rr(),Qe=W_(),Pi=Z();function uj(t){
["*","?","[","]","{","}","!"].forEach(e=>{if(t.includes(e))throw(0,Pi.stackContainsDisallowedChar)(t,e)})}function cj(t){if(/\s/.test(t))throw(0,Pi.stackIdContainsWhitespace)(
t)}var xi=class t extends QM.Construct{constructor(e,r){super(e,r),this.rawOverrides={},this.crossStackOutputs={},this.crossStackDataSources={},this.dependencies=
[],this.moveTargets=new aj.TerraformResourceTargets,uj(r),cj(r),this.cdktfVersion=this.node.tryGetContext("cdktfVersion"),this.synthesizer=new ij.StackSynthesizer(
this,process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS!==void 0,process.env.SYNTH_HCL_OUTPUT==="true"||process.env.SYNTH_HCL_OUTPUT==="1"),Object.defineProperty(
this,Y_,{value:!0}),this.node.addValidation(new sj.ValidateProviderPresence(this))}static isStack(e){return e!==null&&typeof e=="object"&&Y_ in e}static of(e){return r(
e);function r(i){if(t.isStack(i))return i;let n=i.node;if(!n.scope){let l="";throw e.node.scope===i&&nj.App.isApp(i)&&(l=". You seem to have passed your root Ap\
p as scope to a construct. Pass a stack (inheriting from TerraformStack) as scope to your construct instead."),(0,Pi.noStackForConstruct)(e.node.path,l)}return r(
n.scope)}}findAll(e){let r=[],i=async n=>{e(n)&&r.push(n);for(let l of n.node.children)i(l)};return i(this),r}prepareStack(){this.ensureBackendExists(),Oi(this).
forEach(e=>(0,Vt.resolve)(this,e.toTerraform(),!0))}addOverride(e,r){let i=e.split("."),n=this.rawOverrides;for(;i.length>1;){let u=i.shift();n[u]!=null&&typeof n[u]==
"object"&&!Array.isArray(n[u])||(n[u]={}),n=n[u]}let l=i.shift();n[l]=r}getLogicalId(e){return this.allocateLogicalId(e)}allocateLogicalId(e){let r=vp.TerraformElement.
isTerraformElement(e)?e.node:e,i=vp.TerraformElement.isTerraformElement(e)?e.cdktfStack:this,n=r.scopes.indexOf(i),l=r.scopes.slice(n+1).map(u=>u.node.id);return l.
length>0?(0,rj.makeUniqueId)(l):""}allProviders(){return this.findAll(ZM.TerraformProvider.isTerraformProvider)}ensureBackendExists(){return this.findAll(oj.TerraformBackend.
isBackend)[0]||new ej.LocalBackend(this,{})}toHclTerraform(){let e={version:this.cdktfVersion,stackName:this.node.id,backend:"local",cloud:void 0,...Object.keys(
this.rawOverrides).length>0?{overrides:{stack:Object.keys(this.rawOverrides)}}:{}},r=Oi(this),i=r.map(T=>(0,Vt.resolve)(this,T.toMetadata()));for(let T of i)(0,xe.
deepMerge)(e,T);let n=r.reduce((T,D)=>(bp.TerraformOutput.isTerraformOutput(D)&&(0,xe.deepMerge)(T,D.node.path.split("/").reduceRight((ye,st)=>Object.keys(ye).length===
0?{[st]:D.friendlyUniqueId}:{[st]:ye},{})),T),{}),l={},u=r.map(T=>(0,Vt.resolve)(this,T.toHclTerraform())),p={},f={"//":{metadata:e,outputs:n}},y=u.map(T=>{let D="";
if(T.resource){let{hcl:ye,metadata:st}=(0,Qe.renderResource)(T.resource);(0,xe.deepMerge)(f,st),D=[D,ye].join(`
`)}if(T.data){let{hcl:ye,metadata:st}=(0,Qe.renderDatasource)(T.data);(0,xe.deepMerge)(f,st),D=[D,ye].join(`
`)}if(T.provider&&((0,xe.deepMerge)(l,T),D=[D,(0,Qe.renderProvider)(T.provider)].join(`

`)),T.terraform&&(0,xe.deepMerge)(l,T),T.module){let{hcl:ye,metadata:st}=(0,Qe.renderModule)(T.module);(0,xe.deepMerge)(f,st),D=[D,ye].join(`
`)}return T.output&&(D=[D,(0,Qe.renderOutput)(T.output)].join(`

`)),T.moved&&(D=[D,(0,Qe.renderMoved)(T.moved)].join(`

`)),T.import&&(D=[D,(0,Qe.renderImport)(T.import)].join(`

`)),T.locals&&(0,xe.deepMerge)(p,T),T.variable&&(D=[D,(0,Qe.renderVariable)(T.variable)].join(`

`)),D}).filter(T=>T!==void 0);(0,xe.deepMerge)(l,this.rawOverrides);let k=l?.terraform,C="";k&&(C=(0,Qe.renderTerraform)(k),(0,xe.deepMerge)(f,{terraform:(0,Qe.
cleanForMetadata)(k)}));let E="";return p&&(E=(0,Qe.renderLocals)(p.locals),E&&(E=`

`+E)),{hcl:(0,Vt.resolve)(this,[C,E,...y].join("")),metadata:(0,Vt.resolve)(this,f)}}toTerraform(){let e={},r={version:this.cdktfVersion,stackName:this.node.id,
backend:"local",cloud:void 0,...Object.keys(this.rawOverrides).length>0?{overrides:{stack:Object.keys(this.rawOverrides)}}:{}},i=Oi(this),n=i.map(p=>(0,Vt.resolve)(
this,p.toMetadata()));for(let p of n)(0,xe.deepMerge)(r,p);let l=i.reduce((p,f)=>(bp.TerraformOutput.isTerraformOutput(f)&&(0,xe.deepMerge)(p,f.node.path.split(
"/").reduceRight((y,k)=>Object.keys(y).length===0?{[k]:f.friendlyUniqueId}:{[k]:y},{})),p),{});e["//"]={metadata:r,outputs:l};let u=i.map(p=>(0,Vt.resolve)(this,
p.toTerraform()));for(let p of u)(0,xe.deepMerge)(e,p);return(0,xe.deepMerge)(e,this.rawOverrides),(0,Vt.resolve)(this,e)}registerOutgoingCrossStackReference(e){
if(this.crossStackOutputs[e])return this.crossStackOutputs[e];let r=new bp.TerraformOutput(this,`cross-stack-output-${e}`,{value:(0,tj.ref)(e,this),sensitive:!0});
return this.crossStackOutputs[e]=r,r}registerIncomingCrossStackReference(e){if(this.crossStackDataSources[String(e)])return this.crossStackDataSources[String(e)];
let r=e.ensureBackendExists(),i=e.node.path,n=r.getRemoteStateDataSource(this,`cross-stack-reference-input-${i}`,i);return this.crossStackDataSources[i]=n,n}dependsOn(e){
return this.dependencies.includes(e)||this.dependencies.some(r=>r.dependsOn(e))}addDependency(e){if(e.dependsOn(this))throw(0,Pi.stackHasCircularDependency)(this,
e);this.dependencies.includes(e)||this.dependencies.push(e)}runAllValidations(){let e=this.node.findAll().map(r=>r.node.validate().map(i=>({message:i,source:r}))).
reduce((r,i)=>[...r,...i],[]);if(e.length>0){let r=e.map(i=>`[${i.source.node.path}] ${i.message}`).join(`
  `);throw(0,Pi.stackValidationFailure)(r)}}hasResourceMove(){return Oi(this).some(e=>!!(lj.TerraformResource.isTerraformResource(e)&&e.hasResourceMove()))}};sl.
TerraformStack=xi;J_=XM;xi[J_]={fqn:"cdktf.TerraformStack",version:"0.21.0"};function Oi(t,e=[]){vp.TerraformElement.isTerraformElement(t)&&e.push(t);for(let r of t.
node.children)xi.isStack(r)||Oi(r,e);return e}});var Q_=d((oU,X_)=>{X_.exports=()=>{throw new Error("archiver is not in this bundle")}});var kp=d((xr,eT)=>{"use strict";Object.defineProperty(xr,"__esModule",{value:!0});xr.copySync=hj;xr.archiveSync=_j;xr.hashPath=yj;xr.findFileAboveCwd=Z_;var pt=require("fs"),
Mt=require("path"),pj=require("crypto"),dj=Q_(),fj=Z(),mj=require("child_process"),gj=32;function hj(t,e){function r(n){let l=Mt.resolve(t,n),u=pt.statSync(l);u.
isFile()&&pt.copyFileSync(l,Mt.resolve(e,n)),u.isDirectory()&&i(n)}function i(n){let l=Mt.resolve(t,n);pt.mkdirSync(Mt.resolve(e,n),{recursive:!0}),pt.readdirSync(
l).forEach(u=>r(Mt.join(n,u)))}i(".")}function _j(t,e){try{(0,mj.execSync)(`node ${__filename} ${t} ${e}`,{encoding:"utf-8"})}catch(r){throw(0,fj.assetCanNotCreateZipArchive)(
t,e,r)}}async function Tj(t,e){return new Promise((r,i)=>{let n=pt.createWriteStream(e),l=dj("zip",{zlib:{level:9}});l.pipe(n),l.on("error",u=>{i(u)}),n.on("clo\
se",()=>{r()}),l.directory(t,!1),l.finalize()})}if(require.main===eT){let t=process.argv[2],e=process.argv[3];Tj(t,e).then(()=>{process.exit(0)}).catch(r=>{console.
error(r),process.exit(1)})}function yj(t){let e=pj.createHash("md5");function r(i){let n=pt.statSync(i);n.isFile()?e.update(pt.readFileSync(i)):n.isDirectory()&&
pt.readdirSync(i).forEach(l=>r(Mt.resolve(i,l)))}return r(t),e.digest("hex").slice(0,gj).toUpperCase()}function Z_(t,e=process.cwd()){let r=Mt.resolve(e,t);if(pt.
existsSync(r))return r;let i=Mt.resolve(e,"..");return pt.existsSync(i)&&i!==e?Z_(t,i):null}});var Ap=d(Mr=>{"use strict";var tT;Object.defineProperty(Mr,"__esModule",{value:!0});Mr.TerraformAsset=Mr.AssetType=void 0;var bj=Symbol.for("jsii.rtti"),vj=Je(),
Vr=require("fs"),Ze=require("path"),nl=kp(),kj=Ga(),Aj=lt(),ol=Z(),$e;(function(t){t[t.FILE=0]="FILE",t[t.DIRECTORY=1]="DIRECTORY",t[t.ARCHIVE=2]="ARCHIVE"})($e||
(Mr.AssetType=$e={}));var Cj="archive.zip",wj="assets",al=class extends vj.Construct{constructor(e,r,i){if(super(e,r),this.stack=Aj.TerraformStack.of(this),Ze.isAbsolute(
i.path))this.sourcePath=i.path;else{let u=e.node.tryGetContext("cdktfJsonPath")??(0,nl.findFileAboveCwd)("cdktf.json");if(u){let p=Ze.resolve(Ze.dirname(u),i.path);
this.sourcePath=Ze.relative(process.cwd(),p)}else throw(0,ol.assetOutOfScopeOfCDKTFJson)(r,i.path)}let n=Vr.statSync(this.sourcePath),l=n.isFile()?$e.FILE:$e.DIRECTORY;
if(this.type=i.type??l,this.assetHash=i.assetHash||(0,nl.hashPath)(this.sourcePath),n.isFile()&&this.type!==$e.FILE||!n.isFile()&&this.type===$e.FILE)throw(0,ol.
assetExpectsDirectory)(r,i.path);(0,kj.addCustomSynthesis)(this,{onSynthesize:this._onSynthesize.bind(this)})}get namedFolder(){return Ze.posix.join(wj,this.stack.
getLogicalId(this.node))}get path(){return Ze.posix.join(this.namedFolder,this.assetHash,this.type===$e.DIRECTORY?"":this.fileName)}get fileName(){return this.type===
$e.ARCHIVE?Cj:Ze.basename(this.sourcePath)}_onSynthesize(e){let r=e.manifest.forStack(this.stack),i=Ze.join(e.manifest.outdir,r.synthesizedStackPath,".."),n=Ze.
join(i,this.namedFolder);Vr.existsSync(n)&&Vr.rmSync(n,{recursive:!0});let l=Ze.join(i,this.path);switch(this.type===$e.DIRECTORY?Vr.mkdirSync(l,{recursive:!0}):
Vr.mkdirSync(Ze.dirname(l),{recursive:!0}),this.type){case $e.FILE:Vr.copyFileSync(this.sourcePath,l);break;case $e.DIRECTORY:(0,nl.copySync)(this.sourcePath,l);
break;case $e.ARCHIVE:(0,nl.archiveSync)(this.sourcePath,l);break;default:throw(0,ol.assetTypeNotImplemented)()}}};Mr.TerraformAsset=al;tT=bj;al[tT]={fqn:"cdktf\
.TerraformAsset",version:"0.21.0"}});var oT=d(Mi=>{"use strict";Object.defineProperty(Mi,"__esModule",{value:!0});Mi.TerraformModuleAsset=void 0;Mi.findLowestCommonPath=sT;var Sj=Je(),et=require("path"),
Ij=require("os"),Vi=require("fs"),Ej=lt(),rT=Ap(),Rj=kp(),iT=Symbol.for("cdktf.TerraformModuleAsset"),Cp=class t extends Sj.Construct{constructor(e,r){super(e,r);
let i=this.node.tryGetContext("cdktfRelativeModules"),n=this.node.tryGetContext("cdktfStaticModuleAssetHash");if(!i)throw new Error("You are trying to use a loc\
al module with a relative path, but the cdktfRelativeModules context is not set. It is expected to be an array of strings containing the relative paths to the r\
elative modules your app is using. You either need to supply it in the Apps constructor via the context option or invoke the synthesis through the CLI. We need \
this information so that assets with relative paths are properly handled when used with assets, so you can also set the skipAssetCreationFromLocalModules to tru\
e on your relative modules.");let l=i.map(f=>typeof f=="string"?f:f.source),u=sT(l);if(!u)throw new Error("Could not find lowest common path for relative module\
s. This should not happen, you might be overwriting the cdktfRelativeModules value of the context with something unexpected. We expect an array of string or obj\
ects with a source attribute where the string or the source attribute reference a relative path to a module. The context can be set in the context option of the\
 App Constructor Options.");this.relativeAssetPath=u;let p=Vi.mkdtempSync(et.join(Ij.tmpdir(),"cdktf-module-asset-"));for(let f of l){let y=et.join(p,this.relativeModulePath(
f));nT(f,y)}this.asset=new rT.TerraformAsset(this,"asset",{path:p,type:rT.AssetType.DIRECTORY,assetHash:n??(0,Rj.hashPath)(u)})}static of(e){let r=Ej.TerraformStack.
of(e),i=r[iT];return i||(i=new t(r,"__cdktf_module_asset"),Object.defineProperty(r,iT,{value:i,configurable:!1,enumerable:!1})),i}relativeModulePath(e){let r=et.
resolve(e),i=et.resolve(this.relativeAssetPath);return et.relative(i,r)}getAssetPathForModule(e){return`./${et.join(this.asset.path,this.relativeModulePath(e))}`}};
Mi.TerraformModuleAsset=Cp;function sT(t){if(t.length===0)return;let e=t.map(n=>et.resolve(n)),r=e[0];for(;!e.every(n=>n.startsWith(r))&&r!=="/";)r=et.dirname(r);
let i=et.relative(process.cwd(),r);return i===""?".":i}function nT(t,e){if(Vi.lstatSync(t).isDirectory()){Vi.mkdirSync(e,{recursive:!0});for(let r of Vi.readdirSync(
t))nT(et.join(t,r),et.join(e,r))}else Vi.copyFileSync(t,e)}});var Sp=d(ul=>{"use strict";var cT;Object.defineProperty(ul,"__esModule",{value:!0});ul.TerraformModule=void 0;var Oj=Symbol.for("jsii.rtti"),Pj=Le(),wp=gi(),aT=te(),
xj=fe(),lT=Ae(),uT=Z(),Vj=oT(),ll=class extends Pj.TerraformElement{constructor(e,r,i){super(e,r,"module"),this.source=i.source,i.skipAssetCreationFromLocalModules||
(i.source.startsWith("./")||i.source.startsWith("../"))&&(this.source=Vj.TerraformModuleAsset.of(e).getAssetPathForModule(i.source)),this.version=i.version,this.
_providers=i.providers,this.validateIfProvidersHaveUniqueKeys(),Array.isArray(i.dependsOn)&&(this.dependsOn=i.dependsOn.map(n=>(0,lT.dependable)(n))),this.forEach=
i.forEach}onSynth(){if(this.node.children.length>0)throw(0,uT.terraformModuleHasChildren)(this.node.path)}synthesizeAttributes(){return{}}synthesizeHclAttributes(){
return{}}interpolationForOutput(e){return(0,lT.ref)(`module.${this.friendlyUniqueId}${this.forEach?".*":""}.${e}`,this.cdktfStack)}getString(e){return xj.Token.
asString(this.interpolationForOutput(e))}get providers(){return this._providers}addProvider(e){this._providers||(this._providers=[]),this._providers.push(e),this.
validateIfProvidersHaveUniqueKeys()}toHclTerraform(){this.onSynth();let e=(0,aT.deepMerge)({...this.synthesizeHclAttributes(),source:{value:this.source,type:"si\
mple",isBlock:!1,storageClassType:"string"},version:this.version?{value:this.version,type:"simple",isBlock:!1,storageClassType:"string"}:void 0,providers:this._providers?.
reduce((r,i)=>wp.TerraformProvider.isTerraformProvider(i)?{...r,[i.terraformResourceType]:i.fqn}:{...r,[`${i.provider.terraformResourceType}.${i.moduleAlias}`]:i.
provider.fqn},{}),depends_on:this.dependsOn?{value:this.dependsOn,type:"list",isBlock:!1,storageClassType:"string"}:void 0,for_each:this.forEach?._getForEachExpression()},
this.rawOverrides);return e["//"]=this.constructNodeMetadata,{module:{[this.friendlyUniqueId]:e}}}toTerraform(){this.onSynth();let e=(0,aT.deepMerge)({...this.synthesizeAttributes(),
source:this.source,version:this.version,providers:this._providers?.reduce((r,i)=>wp.TerraformProvider.isTerraformProvider(i)?{...r,[i.terraformResourceType]:i.fqn}:
{...r,[`${i.provider.terraformResourceType}.${i.moduleAlias}`]:i.provider.fqn},{}),depends_on:this.dependsOn,for_each:this.forEach?._getForEachExpression()},this.
rawOverrides);return e["//"]=this.constructNodeMetadata,{module:{[this.friendlyUniqueId]:e}}}toMetadata(){return Object.keys(this.rawOverrides).length?{overrides:{
[`module.${this.source}`]:Object.keys(this.rawOverrides)}}:{}}validateIfProvidersHaveUniqueKeys(){let e=this._providers?.map(i=>wp.TerraformProvider.isTerraformProvider(
i)?i.terraformResourceType:`${i.provider.terraformResourceType}.${i.moduleAlias}`),r=new Set;e?.forEach(i=>{if(r.has(i))throw(0,uT.modulesWithSameAlias)(i);r.add(
i)})}};ul.TerraformModule=ll;cT=Oj;ll[cT]={fqn:"cdktf.TerraformModule",version:"0.21.0"}});var Ip=d(P=>{"use strict";var pT,dT,fT,mT,gT,hT,_T,TT,yT,bT,vT,kT,AT,CT,wT,ST,IT,ET,RT,OT,PT,xT;Object.defineProperty(P,"__esModule",{value:!0});P.AnyListMap=P.
BooleanListMap=P.NumberListMap=P.StringListMap=P.AnyMapList=P.BooleanMapList=P.NumberMapList=P.StringMapList=P.MapList=P.ComplexObject=P.ComplexMap=P.AnyListList=
P.BooleanListList=P.NumberListList=P.StringListList=P.BooleanList=P.ComplexList=P.ComplexComputedList=P.AnyMap=P.BooleanMap=P.NumberMap=P.StringMap=void 0;var le=Symbol.
for("jsii.rtti"),K=fe(),Ie=U(),Mj=pr(),jj=Z(),dt=class{constructor(e,r){this.terraformResource=e,this.terraformAttribute=r,this.creationStack=(0,Mj.captureStackTrace)()}get fqn(){
return this._fqn||(this._fqn=this.computeFqn()),this._fqn}resolve(e){return this.fqn}toString(){return K.Token.asString(this)}},cl=class extends dt{constructor(e,r){
super(e,r),this.terraformResource=e,this.terraformAttribute=r}getStringAttribute(e){return K.Token.asString(this.interpolationForAttribute(e))}getNumberAttribute(e){
return K.Token.asNumber(this.interpolationForAttribute(e))}getListAttribute(e){return K.Token.asList(this.interpolationForAttribute(e))}getBooleanAttribute(e){return this.
interpolationForAttribute(e)}getNumberListAttribute(e){return K.Token.asNumberList(this.interpolationForAttribute(e))}getStringMapAttribute(e){return K.Token.asStringMap(
this.interpolationForAttribute(e))}getNumberMapAttribute(e){return K.Token.asNumberMap(this.interpolationForAttribute(e))}getBooleanMapAttribute(e){return K.Token.
asBooleanMap(this.interpolationForAttribute(e))}getAnyMapAttribute(e){return K.Token.asAnyMap(this.interpolationForAttribute(e))}},ji=class extends dt{constructor(e,r){
super(e,r),this.terraformResource=e,this.terraformAttribute=r}lookup(e){return K.Token.asString(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}\
["${e}"]`))}computeFqn(){return K.Token.asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}};P.StringMap=ji;pT=le;ji[pT]={fqn:"\
cdktf.StringMap",version:"0.21.0"};var Bi=class extends dt{constructor(e,r){super(e,r),this.terraformResource=e,this.terraformAttribute=r}lookup(e){return K.Token.
asNumber(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}["${e}"]`))}computeFqn(){return K.Token.asString(this.terraformResource.interpolationForAttribute(
this.terraformAttribute))}};P.NumberMap=Bi;dT=le;Bi[dT]={fqn:"cdktf.NumberMap",version:"0.21.0"};var Hi=class extends dt{constructor(e,r){super(e,r),this.terraformResource=
e,this.terraformAttribute=r}lookup(e){return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}["${e}"]`)}computeFqn(){return K.Token.
asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}};P.BooleanMap=Hi;fT=le;Hi[fT]={fqn:"cdktf.BooleanMap",version:"0.21.0"};var Li=class extends dt{constructor(e,r){
super(e,r),this.terraformResource=e,this.terraformAttribute=r}lookup(e){return K.Token.asAny(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}\
["${e}"]`))}computeFqn(){return K.Token.asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}};P.AnyMap=Li;mT=le;Li[mT]={fqn:"cdk\
tf.AnyMap",version:"0.21.0"};var pl=class extends cl{constructor(e,r,i,n){throw super(e,r),this.terraformResource=e,this.terraformAttribute=r,this.complexComputedListIndex=
i,this.wrapsSet=n,(0,jj.providerVersionMismatch)()}interpolationForAttribute(e){return this.wrapsSet?(0,Ie.propertyAccess)(Ie.Fn.tolist(this.terraformResource.interpolationForAttribute(
this.terraformAttribute)),[this.complexComputedListIndex,e]):this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${this.complexComputedListIndex}\
].${e}`)}computeFqn(){return this.wrapsSet?K.Token.asString((0,Ie.propertyAccess)(Ie.Fn.tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute)),
[this.complexComputedListIndex])):K.Token.asString(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${this.complexComputedListIndex}\
]`))}};P.ComplexComputedList=pl;gT=le;pl[gT]={fqn:"cdktf.ComplexComputedList",version:"0.21.0"};var At=class extends dt{constructor(e,r,i){super(e,r),this.terraformResource=
e,this.terraformAttribute=r,this.wrapsSet=i}computeFqn(){return this.wrapsSet?K.Token.asString(Ie.Fn.tolist(this.terraformResource.interpolationForAttribute(this.
terraformAttribute))):K.Token.asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}allWithMapKey(e){return Ie.TerraformIterator.fromComplexList(
K.Token.asAny(this.computeFqn()),e)}};P.ComplexList=At;hT=le;At[hT]={fqn:"cdktf.ComplexList",version:"0.21.0"};var dl=class extends At{constructor(e,r,i){super(
e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return Ie.Fn.element(this,e)}};P.BooleanList=dl;_T=le;dl[_T]={fqn:"cdktf.Boolea\
nList",version:"0.21.0"};var fl=class extends At{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return K.
Token.asList(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${e}]`))}};P.StringListList=fl;TT=le;fl[TT]={fqn:"cdktf.StringListList",
version:"0.21.0"};var ml=class extends At{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return K.Token.
asNumberList(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${e}]`))}};P.NumberListList=ml;yT=le;ml[yT]={fqn:"cdktf.NumberListList",
version:"0.21.0"};var gl=class extends At{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return this.
terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${e}]`)}};P.BooleanListList=gl;bT=le;gl[bT]={fqn:"cdktf.BooleanListList",version:"0.21.0"};
var hl=class extends At{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return this.terraformResource.
interpolationForAttribute(`${this.terraformAttribute}[${e}]`)}};P.AnyListList=hl;vT=le;hl[vT]={fqn:"cdktf.AnyListList",version:"0.21.0"};var jt=class extends dt{constructor(e,r){
super(e,r),this.terraformResource=e,this.terraformAttribute=r}computeFqn(){return K.Token.asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}interpolationForAttribute(e){
return(0,Ie.propertyAccess)(this.terraformResource.interpolationForAttribute(this.terraformAttribute),[e])}};P.ComplexMap=jt;kT=le;jt[kT]={fqn:"cdktf.ComplexMap",
version:"0.21.0"};var _l=class extends cl{constructor(e,r,i,n){super(e,r),this.terraformResource=e,this.terraformAttribute=r,this.complexObjectIsFromSet=i,this.
complexObjectIndex=n}interpolationForAttribute(e){return this.complexObjectIsFromSet?(0,Ie.propertyAccess)(Ie.Fn.tolist(this.terraformResource.interpolationForAttribute(
this.terraformAttribute)),[this.complexObjectIndex,e]):this.terraformResource.interpolationForAttribute(this.complexObjectIndex!==void 0?`${this.terraformAttribute}\
[${this.complexObjectIndex}].${e}`:`${this.terraformAttribute}.${e}`)}interpolationAsList(){return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}\
.*`)}computeFqn(){return this.complexObjectIsFromSet?K.Token.asString((0,Ie.propertyAccess)(Ie.Fn.tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute)),
[this.complexObjectIndex])):K.Token.asString(this.terraformResource.interpolationForAttribute(this.complexObjectIndex!==void 0?`${this.terraformAttribute}[${this.
complexObjectIndex}]`:this.terraformAttribute))}};P.ComplexObject=_l;AT=le;_l[AT]={fqn:"cdktf.ComplexObject",version:"0.21.0"};var Bt=class extends dt{constructor(e,r,i){
super(e,r),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}computeFqn(){return this.wrapsSet?K.Token.asString(Ie.Fn.tolist(this.terraformResource.
interpolationForAttribute(this.terraformAttribute))):K.Token.asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}interpolationForAttribute(e){
if(this.wrapsSet){let r=e.match(/\[([^\]]*)\]/);if(r)return(0,Ie.propertyAccess)(Ie.Fn.tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute)),
[r[1],e])}return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}${e}`)}};P.MapList=Bt;CT=le;Bt[CT]={fqn:"cdktf.MapList",version:"0.\
21.0"};var Tl=class extends Bt{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new ji(this,`[${e}\
]`)}};P.StringMapList=Tl;wT=le;Tl[wT]={fqn:"cdktf.StringMapList",version:"0.21.0"};var yl=class extends Bt{constructor(e,r,i){super(e,r,i),this.terraformResource=
e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new Bi(this,`[${e}]`)}};P.NumberMapList=yl;ST=le;yl[ST]={fqn:"cdktf.NumberMapList",version:"0.21.0"};var bl=class extends Bt{constructor(e,r,i){
super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new Hi(this,`[${e}]`)}};P.BooleanMapList=bl;IT=le;bl[IT]={fqn:"cdk\
tf.BooleanMapList",version:"0.21.0"};var vl=class extends Bt{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){
return new Li(this,`[${e}]`)}};P.AnyMapList=vl;ET=le;vl[ET]={fqn:"cdktf.AnyMapList",version:"0.21.0"};var kl=class extends jt{constructor(e,r){super(e,r),this.terraformResource=
e,this.terraformAttribute=r}get(e){return K.Token.asList(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${e}]`))}};P.StringListMap=
kl;RT=le;kl[RT]={fqn:"cdktf.StringListMap",version:"0.21.0"};var Al=class extends jt{constructor(e,r){super(e,r),this.terraformResource=e,this.terraformAttribute=
r}get(e){return K.Token.asNumberList(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${e}]`))}};P.NumberListMap=Al;OT=le;Al[OT]={fqn:"\
cdktf.NumberListMap",version:"0.21.0"};var Cl=class extends jt{constructor(e,r){super(e,r),this.terraformResource=e,this.terraformAttribute=r}get(e){return this.
terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${e}]`)}};P.BooleanListMap=Cl;PT=le;Cl[PT]={fqn:"cdktf.BooleanListMap",version:"0.21.0"};
var wl=class extends jt{constructor(e,r){super(e,r),this.terraformResource=e,this.terraformAttribute=r}get(e){return this.terraformResource.interpolationForAttribute(
`${this.terraformAttribute}[${e}]`)}};P.AnyListMap=wl;xT=le;wl[xT]={fqn:"cdktf.AnyListMap",version:"0.21.0"}});var MT=d(Il=>{"use strict";var VT;Object.defineProperty(Il,"__esModule",{value:!0});Il.Resource=void 0;var Bj=Symbol.for("jsii.rtti"),Hj=Je(),Lj=lt(),Sl=class extends Hj.
Construct{constructor(e,r){super(e,r),this.stack=Lj.TerraformStack.of(this)}};Il.Resource=Sl;VT=Bj;Sl[VT]={fqn:"cdktf.Resource",version:"0.21.0"}});var jT=d(El=>{"use strict";Object.defineProperty(El,"__esModule",{value:!0});El.FUTURE_FLAGS=void 0;El.FUTURE_FLAGS={}});var Ui=d(tt=>{"use strict";var HT;Object.defineProperty(tt,"__esModule",{value:!0});tt.AssertionReturn=void 0;tt.returnMatcherToJest=Uj;tt.asymetricDeepEqualIgnoringObjectCasing=
qi;tt.getToHaveDataSourceWithProperties=Dj;tt.getToHaveResourceWithProperties=$j;tt.getToHaveProviderWithProperties=Gj;tt.toBeValidTerraform=Kj;tt.toPlanSuccessfully=
Wj;var qj=Symbol.for("jsii.rtti"),jr=require("fs"),Rl=require("path"),Ol=require("child_process"),Br=te(),Pl=Z(),ze=class{constructor(e,r){this.message=e,this.pass=
r}};tt.AssertionReturn=ze;HT=qj;ze[HT]={fqn:"cdktf.testingMatchers.AssertionReturn",version:"0.21.0"};function Uj(t){return{message:()=>t.message,pass:t.pass}}function qi(t,e){
return typeof t==="object"?Array.isArray(t)?Array.isArray(e)&&t.length===e.length&&t.every((r,i)=>qi(r,e[i])):t===null&&e===null||t===void 0&&e===void 0?!0:t===
null||e===null?!1:Object.keys(t).every(r=>e[r]!==void 0?qi(t[r],e[r]):e[(0,Br.snakeCase)(r)]!==void 0?qi(t[r],e[(0,Br.snakeCase)(r)]):!1):t===e}var Fj=(t,e)=>Object.
values(t).some(r=>qi(e,r));function Nj(t){return!!t&&typeof t=="object"&&"asymmetricMatch"in t}function BT(t,e){return Nj(e)?`expect.${e.toString()}`:e}function Ep(t,e){
let r=e||Fj;return function(n,l,u,p={}){let f,y=jr.existsSync(l)?jr.readFileSync(l,"utf8"):l;try{f=JSON.parse(y)}catch{throw(0,Pl.invalidStack)(t,y)}let k=Object.
values(Object.entries(f[n]||{}).find(([E,T])=>E===u.tfResourceType)?.[1]||{})||[],C=r(k,p);return C?new ze(`Expected no ${u.tfResourceType} with properties ${JSON.
stringify(p,BT)} to be present in synthesized stack.
Found ${k.length===0?"no":k.length} ${u.tfResourceType} resources instead${k.length>0?`:
`+JSON.stringify(k,null,2):""}`,C):new ze(`Expected ${u.tfResourceType} with properties ${JSON.stringify(p,BT)} to be present in synthesized stack.
Found ${k.length===0?"no":k.length} ${u.tfResourceType} resources instead${k.length>0?`:
`+JSON.stringify(k,null,2):""}`,C)}}function Dj(t){return function(r,i,n={}){return Ep("toHaveDataSourceWithProperties",t)("data",r,i,n)}}function $j(t){return function(r,i,n={}){
return Ep("toHaveResourceWithProperties",t)("resource",r,i,n)}}var zj=t=>"output"in t&&Array.isArray(t.output)&&t.output.some(e=>Buffer.isBuffer(e)),LT=(t,e)=>{
let r="";zj(e)&&(r=e.output?.map(n=>n?.toString("utf8")).filter(Boolean).join(`
`)??"");let i=r.length?`. Output: ${r}`:"";return`${t}: ${e}${i}.`};function Gj(t){return function(r,i,n={}){return Ep("toHaveProviderWithProperties",t)("provid\
er",r,i,n)}}function Kj(t){try{if(!jr.statSync(t).isDirectory())throw(0,Pl.matchersPathIsNotDirectory)("toBeValidTerraform")}catch(e){return new ze(`Expected su\
bject to be a terraform directory: ${e}`,!1)}try{let e=JSON.parse(jr.readFileSync(Rl.resolve(t,"manifest.json"),"utf8"));return Object.entries(e.stacks).forEach(
([i,n])=>{let l={cwd:Rl.resolve(t,n.workingDirectory),env:process.env,stdio:"pipe"};(0,Ol.execSync)(`${Br.terraformBinaryName} init`,l);let u=(0,Ol.execSync)(`${Br.
terraformBinaryName} validate -json`,l),p=JSON.parse(u.toString());if(!p.valid)throw(0,Pl.matchersFoundErrorsInStack)(p.error_count,i,p.diagnostics.join(`
`))}),new ze("Expected subject not to be a valid terraform stack",!0)}catch(e){return new ze(LT("Expected subject to be a valid terraform stack",e),!1)}}function Wj(t){
try{if(!jr.statSync(t).isDirectory())throw(0,Pl.matchersPathIsNotDirectory)("toPlanSuccessfully")}catch(e){return new ze(`Expected subject to be a terraform dir\
ectory: ${e}`,!1)}try{let e=JSON.parse(jr.readFileSync(Rl.resolve(t,"manifest.json"),"utf8"));return Object.entries(e.stacks).forEach(([,i])=>{let n={cwd:Rl.resolve(
t,i.workingDirectory),env:process.env,stdio:"ignore"};(0,Ol.execSync)(`${Br.terraformBinaryName} init`,n),(0,Ol.execSync)(`${Br.terraformBinaryName} plan -input\
=false -lock=false `,n)}),new ze("Expected subject not to plan successfully",!0)}catch(e){return new ze(LT("Expected subject to plan successfully",e),!1)}}});var UT=d(Rp=>{"use strict";Object.defineProperty(Rp,"__esModule",{value:!0});Rp.setupJest=Yj;var qT=Z(),xl=Ui(),Ge=Ui();function Hr(t,e){if(Object.entries(e).length===
0)return t.length>0;if(global.expect){let r=global.expect;return r.arrayContaining([r.objectContaining(e)]).asymmetricMatch(t)}else throw(0,qT.jestNotInstantiated)()}
function Yj(){if(!("expect"in global))throw(0,qT.expectNotGloballyAccessible)();global.expect.extend({toHaveResource(e,r){return(0,Ge.returnMatcherToJest)((0,Ge.
getToHaveResourceWithProperties)(Hr)(e,r,{}))},toHaveResourceWithProperties(e,r,i){return(0,Ge.returnMatcherToJest)((0,Ge.getToHaveResourceWithProperties)(Hr)(e,
r,i))},toHaveDataSource(e,r){return(0,Ge.returnMatcherToJest)((0,xl.getToHaveDataSourceWithProperties)(Hr)(e,r,{}))},toHaveDataSourceWithProperties(e,r,i){return(0,Ge.
returnMatcherToJest)((0,xl.getToHaveDataSourceWithProperties)(Hr)(e,r,i))},toHaveProvider(e,r){return(0,Ge.returnMatcherToJest)((0,Ge.getToHaveProviderWithProperties)(
Hr)(e,r,{}))},toHaveProviderWithProperties(e,r,i){return(0,Ge.returnMatcherToJest)((0,Ge.getToHaveProviderWithProperties)(Hr)(e,r,i))},toBeValidTerraform(e){return(0,Ge.
returnMatcherToJest)((0,xl.toBeValidTerraform)(e))},toPlanSuccessfully(e){return(0,Ge.returnMatcherToJest)((0,xl.toPlanSuccessfully)(e))}})}});var GT=d(Ml=>{"use strict";var zT;Object.defineProperty(Ml,"__esModule",{value:!0});Ml.Testing=void 0;var Jj=Symbol.for("jsii.rtti"),FT=require("fs"),NT=require("path"),
DT=require("os"),Xj=da(),Op=U(),Qj=ma(),Zj=jT(),e0=UT(),$T=Ga(),sr=Ui(),t0={stackTraces:!1,stubVersion:!0,enableFutureFlags:!0,fakeCdktfJsonPath:!1},Vl=class t{static app(e={}){
let r={...t0,...e};r.outdir||(r.outdir=FT.mkdtempSync(NT.join(DT.tmpdir(),"cdktf.outdir.")));let i=new Op.App({outdir:r.outdir,stackTraces:r.stackTraces,context:e.
context});return r.stubVersion&&this.stubVersion(i),r.enableFutureFlags&&this.enableFutureFlags(i),r.fakeCdktfJsonPath&&this.fakeCdktfJsonPath(i),i}static stubVersion(e){
return e.node.setContext("cdktfVersion","stubbed"),e.manifest.version="stubbed",e}static fakeCdktfJsonPath(e){return e.node.setContext("cdktfJsonPath",`${process.
cwd()}/cdktf.json`),e.node.setContext("cdktfRelativeModules",["./"]),e}static enableFutureFlags(e){let r=e.node;return Object.entries(Zj.FUTURE_FLAGS).forEach(([
i,n])=>r.setContext(i,n)),e}static synthScope(e){let r=new Op.TerraformStack(t.app(),"stack");return e(r),t.synth(r)}static synth(e,r=!1){(0,$T.invokeAspects)(e),
r&&e.runAllValidations();let i=e.toTerraform();function n(u){if(u!==null&&typeof u=="object"){if(Array.isArray(u))return u.map(n);let p=Object.entries(u).sort(([
f],[y])=>f.localeCompare(y)).reduce((f,[y,k])=>({...f,[y]:n(k)}),{});return delete p["//"],p}return u}let l=n(i);return Xj(l,{space:2})}static synthHcl(e,r=!1,i=!1){
(0,$T.invokeAspects)(e),r&&e.runAllValidations();let n=e.toHclTerraform();return i?n.metadata:n.hcl}static fullSynth(e){let r=FT.mkdtempSync(NT.join(DT.tmpdir(),
"cdktf.outdir.")),i=new Qj.Manifest("stubbed",r,!1);return e.synthesizer.synthesize({outdir:r,manifest:i}),i.writeToFile(),r}static renderConstructTree(e){return r(
e,0,!1);function r(i,n,l){let u="";n>0&&(u=`${" ".repeat((n-1)*4)}${l?"\u2514":"\u251C"}\u2500\u2500 `);let p=Op.App.isApp(i)?"App":`${i.node.id} (${i.constructor.
name})`;return`${u}${p}
${i.node.children.map((f,y,k)=>{let C=y===k.length-1;return r(f,n+1,C)}).join("")}`}}static toHaveDataSourceWithProperties(e,r,i={}){return(0,sr.getToHaveDataSourceWithProperties)()(
e,{tfResourceType:r},i).pass}static toHaveDataSource(e,r){return(0,sr.getToHaveDataSourceWithProperties)()(e,{tfResourceType:r},{}).pass}static toHaveResourceWithProperties(e,r,i={}){
return(0,sr.getToHaveResourceWithProperties)()(e,{tfResourceType:r},i).pass}static toHaveResource(e,r){return(0,sr.getToHaveResourceWithProperties)()(e,{tfResourceType:r},
{}).pass}static toHaveProviderWithProperties(e,r,i={}){return(0,sr.getToHaveProviderWithProperties)()(e,{tfResourceType:r},i).pass}static toHaveProvider(e,r){return(0,sr.
getToHaveProviderWithProperties)()(e,{tfResourceType:r},{}).pass}static toBeValidTerraform(e){return(0,sr.toBeValidTerraform)(e).pass}static setupJest(){(0,e0.setupJest)()}};
Ml.Testing=Vl;zT=Jj;Vl[zT]={fqn:"cdktf.Testing",version:"0.21.0"}});var XT=d(Lr=>{"use strict";var WT,YT;Object.defineProperty(Lr,"__esModule",{value:!0});Lr.DataTerraformRemoteStateS3=Lr.S3Backend=void 0;var JT=Symbol.for("jsii\
.rtti"),r0=Ce(),KT=te(),i0=qe(),jl=class extends r0.TerraformBackend{constructor(e,r){super(e,"backend","s3"),this.props=r}synthesizeAttributes(){return(0,KT.keysToSnakeCase)(
{...this.props})}synthesizeHclAttributes(){return(0,KT.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new Fi(e,r,{...this.props,workspace:"\
${terraform.workspace}"})}};Lr.S3Backend=jl;WT=JT;jl[WT]={fqn:"cdktf.S3Backend",version:"0.21.0"};var Fi=class extends i0.TerraformRemoteState{constructor(e,r,i){
super(e,r,"s3",i)}};Lr.DataTerraformRemoteStateS3=Fi;YT=JT;Fi[YT]={fqn:"cdktf.DataTerraformRemoteStateS3",version:"0.21.0"}});var Pp=d(rt=>{"use strict";var QT,ZT,ey,ty;Object.defineProperty(rt,"__esModule",{value:!0});rt.TaggedCloudWorkspaces=rt.NamedCloudWorkspace=rt.CloudWorkspace=rt.
CloudBackend=void 0;rt.getHostNameType=ry;var Ul=Symbol.for("jsii.rtti"),Bl=te(),s0=xp(),n0=Ce(),o0=Ir(),a0=Z();function ry(t){return t?t.startsWith("app.terraf\
orm.io")?"tfc":"tfe":"tfc"}var Hl=class extends n0.TerraformBackend{constructor(e,r){super(e,"backend","cloud"),this.props=r,this.node.addValidation(new o0.ValidateTerraformVersion(
">=1.1","The cloud block is only supported for Terraform >=1.1. Please upgrade your Terraform version."))}toHclTerraform(){return{terraform:{cloud:(0,Bl.deepMerge)(
this.synthesizeHclAttributes(),this.rawOverrides)}}}toTerraform(){return{terraform:{cloud:(0,Bl.deepMerge)(this.synthesizeAttributes(),this.rawOverrides)}}}toMetadata(){
let e=ry(this.props.hostname);return{...super.toMetadata(),cloud:e}}synthesizeHclAttributes(){return{...(0,Bl.keysToSnakeCase)(this.props),workspaces:{value:this.
props.workspaces.toHclTerraform(),isBlock:!0,type:"map",storageClassType:"stringmap"}}}synthesizeAttributes(){return(0,Bl.keysToSnakeCase)({...this.props,workspaces:this.
props.workspaces.toTerraform()})}getRemoteStateDataSource(e,r,i){if("name"in this.props.workspaces)return new s0.DataTerraformRemoteState(e,r,{organization:this.
props.organization,workspaces:{name:this.props.workspaces.name},token:this.props.token,hostname:this.props.hostname});throw(0,a0.cloudBackendWorkspaceIsNotDefinedByName)()}};
rt.CloudBackend=Hl;QT=Ul;Hl[QT]={fqn:"cdktf.CloudBackend",version:"0.21.0"};var qr=class{};rt.CloudWorkspace=qr;ZT=Ul;qr[ZT]={fqn:"cdktf.CloudWorkspace",version:"\
0.21.0"};var Ll=class extends qr{constructor(e,r){super(),this.name=e,this.project=r}toHclTerraform(){return{name:{value:this.name,type:"simple",storageClassType:"\
string"}}}toTerraform(){return{name:this.name,project:this.project}}};rt.NamedCloudWorkspace=Ll;ey=Ul;Ll[ey]={fqn:"cdktf.NamedCloudWorkspace",version:"0.21.0"};
var ql=class extends qr{constructor(e,r){super(),this.tags=e,this.project=r}toHclTerraform(){return{tags:{value:this.tags,type:"list",storageClassType:"stringLi\
st"}}}toTerraform(){return{tags:this.tags,project:this.project}}};rt.TaggedCloudWorkspaces=ql;ty=Ul;ql[ty]={fqn:"cdktf.TaggedCloudWorkspaces",version:"0.21.0"}});var xp=d(ft=>{"use strict";var sy,ny,oy,ay;Object.defineProperty(ft,"__esModule",{value:!0});ft.PrefixedRemoteWorkspaces=ft.NamedRemoteWorkspace=ft.DataTerraformRemoteState=
ft.RemoteBackend=void 0;var $l=Symbol.for("jsii.rtti"),l0=Ce(),iy=te(),u0=qe(),c0=Pp(),Fl=class extends l0.TerraformBackend{constructor(e,r){super(e,"backend","\
remote"),this.props=r}synthesizeAttributes(){return(0,iy.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,iy.keysToSnakeCase)({...this.props})}toMetadata(){
let e=(0,c0.getHostNameType)(this.props.hostname);return{...super.toMetadata(),cloud:e}}getRemoteStateDataSource(e,r,i){return new Ni(e,r,{...this.props})}};ft.
RemoteBackend=Fl;sy=$l;Fl[sy]={fqn:"cdktf.RemoteBackend",version:"0.21.0"};var Ni=class extends u0.TerraformRemoteState{constructor(e,r,i){super(e,r,"remote",i)}};
ft.DataTerraformRemoteState=Ni;ny=$l;Ni[ny]={fqn:"cdktf.DataTerraformRemoteState",version:"0.21.0"};var Nl=class{constructor(e){this.name=e}};ft.NamedRemoteWorkspace=
Nl;oy=$l;Nl[oy]={fqn:"cdktf.NamedRemoteWorkspace",version:"0.21.0"};var Dl=class{constructor(e){this.prefix=e}};ft.PrefixedRemoteWorkspaces=Dl;ay=$l;Dl[ay]={fqn:"\
cdktf.PrefixedRemoteWorkspaces",version:"0.21.0"}});var dy=d(Ur=>{"use strict";var uy,cy;Object.defineProperty(Ur,"__esModule",{value:!0});Ur.DataTerraformRemoteStateAzurerm=Ur.AzurermBackend=void 0;var py=Symbol.
for("jsii.rtti"),p0=Ce(),ly=te(),d0=qe(),zl=class extends p0.TerraformBackend{constructor(e,r){super(e,"backend","azurerm"),this.props=r}synthesizeAttributes(){
return(0,ly.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,ly.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new Di(
e,r,{...this.props,workspace:"${terraform.workspace}"})}};Ur.AzurermBackend=zl;uy=py;zl[uy]={fqn:"cdktf.AzurermBackend",version:"0.21.0"};var Di=class extends d0.
TerraformRemoteState{constructor(e,r,i){super(e,r,"azurerm",i)}};Ur.DataTerraformRemoteStateAzurerm=Di;cy=py;Di[cy]={fqn:"cdktf.DataTerraformRemoteStateAzurerm",
version:"0.21.0"}});var _y=d(Fr=>{"use strict";var my,gy;Object.defineProperty(Fr,"__esModule",{value:!0});Fr.DataTerraformRemoteStateConsul=Fr.ConsulBackend=void 0;var hy=Symbol.for(
"jsii.rtti"),f0=Ce(),fy=te(),m0=qe(),Gl=class extends f0.TerraformBackend{constructor(e,r){super(e,"backend","consul"),this.props=r}synthesizeHclAttributes(){return(0,fy.
keysToSnakeCase)({...this.props})}synthesizeAttributes(){return(0,fy.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new $i(e,r,{...this.
props,workspace:"${terraform.workspace}"})}};Fr.ConsulBackend=Gl;my=hy;Gl[my]={fqn:"cdktf.ConsulBackend",version:"0.21.0"};var $i=class extends m0.TerraformRemoteState{constructor(e,r,i){
super(e,r,"consul",i)}};Fr.DataTerraformRemoteStateConsul=$i;gy=hy;$i[gy]={fqn:"cdktf.DataTerraformRemoteStateConsul",version:"0.21.0"}});var ky=d(Nr=>{"use strict";var yy,by;Object.defineProperty(Nr,"__esModule",{value:!0});Nr.DataTerraformRemoteStateCos=Nr.CosBackend=void 0;var vy=Symbol.for("js\
ii.rtti"),g0=Ce(),Ty=te(),h0=qe(),Kl=class extends g0.TerraformBackend{constructor(e,r){super(e,"backend","cos"),this.props=r}synthesizeAttributes(){return(0,Ty.
keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,Ty.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new zi(e,r,{...this.
props,workspace:"${terraform.workspace}"})}};Nr.CosBackend=Kl;yy=vy;Kl[yy]={fqn:"cdktf.CosBackend",version:"0.21.0"};var zi=class extends h0.TerraformRemoteState{constructor(e,r,i){
super(e,r,"cos",i)}};Nr.DataTerraformRemoteStateCos=zi;by=vy;zi[by]={fqn:"cdktf.DataTerraformRemoteStateCos",version:"0.21.0"}});var Iy=d(Dr=>{"use strict";var Cy,wy;Object.defineProperty(Dr,"__esModule",{value:!0});Dr.DataTerraformRemoteStateGcs=Dr.GcsBackend=void 0;var Sy=Symbol.for("js\
ii.rtti"),_0=Ce(),Ay=te(),T0=qe(),Wl=class extends _0.TerraformBackend{constructor(e,r){super(e,"backend","gcs"),this.props=r}synthesizeAttributes(){return(0,Ay.
keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,Ay.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new Gi(e,r,{...this.
props,workspace:"${terraform.workspace}"})}};Dr.GcsBackend=Wl;Cy=Sy;Wl[Cy]={fqn:"cdktf.GcsBackend",version:"0.21.0"};var Gi=class extends T0.TerraformRemoteState{constructor(e,r,i){
super(e,r,"gcs",i)}};Dr.DataTerraformRemoteStateGcs=Gi;wy=Sy;Gi[wy]={fqn:"cdktf.DataTerraformRemoteStateGcs",version:"0.21.0"}});var xy=d($r=>{"use strict";var Ry,Oy;Object.defineProperty($r,"__esModule",{value:!0});$r.DataTerraformRemoteStateHttp=$r.HttpBackend=void 0;var Py=Symbol.for("\
jsii.rtti"),y0=Ce(),Ey=te(),b0=qe(),Yl=class extends y0.TerraformBackend{constructor(e,r){super(e,"backend","http"),this.props=r}synthesizeAttributes(){return(0,Ey.
keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,Ey.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new Ki(e,r,this.
props)}};$r.HttpBackend=Yl;Ry=Py;Yl[Ry]={fqn:"cdktf.HttpBackend",version:"0.21.0"};var Ki=class extends b0.TerraformRemoteState{constructor(e,r,i){super(e,r,"ht\
tp",i)}};$r.DataTerraformRemoteStateHttp=Ki;Oy=Py;Ki[Oy]={fqn:"cdktf.DataTerraformRemoteStateHttp",version:"0.21.0"}});var Hy=d(zr=>{"use strict";var My,jy;Object.defineProperty(zr,"__esModule",{value:!0});zr.DataTerraformRemoteStateOss=zr.OssBackend=void 0;var By=Symbol.for("js\
ii.rtti"),v0=Ce(),Vy=te(),k0=qe(),Jl=class extends v0.TerraformBackend{constructor(e,r){super(e,"backend","oss"),this.props=r}synthesizeAttributes(){return(0,Vy.
keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,Vy.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new Wi(e,r,this.
props)}};zr.OssBackend=Jl;My=By;Jl[My]={fqn:"cdktf.OssBackend",version:"0.21.0"};var Wi=class extends k0.TerraformRemoteState{constructor(e,r,i){super(e,r,"oss",
i)}};zr.DataTerraformRemoteStateOss=Wi;jy=By;Wi[jy]={fqn:"cdktf.DataTerraformRemoteStateOss",version:"0.21.0"}});var Ny=d(Gr=>{"use strict";var qy,Uy;Object.defineProperty(Gr,"__esModule",{value:!0});Gr.DataTerraformRemoteStatePg=Gr.PgBackend=void 0;var Fy=Symbol.for("jsii\
.rtti"),A0=Ce(),Ly=te(),C0=qe(),Xl=class extends A0.TerraformBackend{constructor(e,r){super(e,"backend","pg"),this.props=r}synthesizeAttributes(){return(0,Ly.keysToSnakeCase)(
{...this.props})}synthesizeHclAttributes(){return(0,Ly.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new Yi(e,r,{...this.props,workspace:"\
${terraform.workspace}"})}};Gr.PgBackend=Xl;qy=Fy;Xl[qy]={fqn:"cdktf.PgBackend",version:"0.21.0"};var Yi=class extends C0.TerraformRemoteState{constructor(e,r,i){
super(e,r,"pg",i)}};Gr.DataTerraformRemoteStatePg=Yi;Uy=Fy;Yi[Uy]={fqn:"cdktf.DataTerraformRemoteStatePg",version:"0.21.0"}});var Ky=d(Kr=>{"use strict";var $y,zy;Object.defineProperty(Kr,"__esModule",{value:!0});Kr.DataTerraformRemoteStateSwift=Kr.SwiftBackend=void 0;var Gy=Symbol.for(
"jsii.rtti"),w0=Ce(),Dy=te(),S0=qe(),Ql=class extends w0.TerraformBackend{constructor(e,r){super(e,"backend","swift"),this.props=r}synthesizeAttributes(){return(0,Dy.
keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,Dy.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(e,r,i){return new Ji(e,r,this.
props)}};Kr.SwiftBackend=Ql;$y=Gy;Ql[$y]={fqn:"cdktf.SwiftBackend",version:"0.21.0"};var Ji=class extends S0.TerraformRemoteState{constructor(e,r,i){super(e,r,"\
swift",i)}};Kr.DataTerraformRemoteStateSwift=Ji;zy=Gy;Ji[zy]={fqn:"cdktf.DataTerraformRemoteStateSwift",version:"0.21.0"}});var Wy=d(Te=>{"use strict";var I0=Te&&Te.__createBinding||(Object.create?(function(t,e,r,i){i===void 0&&(i=r);var n=Object.getOwnPropertyDescriptor(e,r);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,i,n)}):(function(t,e,r,i){i===void 0&&
(i=r),t[i]=e[r]})),Ke=Te&&Te.__exportStar||function(t,e){for(var r in t)r!=="default"&&!Object.prototype.hasOwnProperty.call(e,r)&&I0(e,t,r)};Object.defineProperty(
Te,"__esModule",{value:!0});Ke(XT(),Te);Ke(Nc(),Te);Ke(xp(),Te);Ke(dy(),Te);Ke(_y(),Te);Ke(ky(),Te);Ke(Iy(),Te);Ke(xy(),Te);Ke(Hy(),Te);Ke(Ny(),Te);Ke(Ky(),Te);
Ke(Pp(),Te)});var Jy=d(eu=>{"use strict";var Yy;Object.defineProperty(eu,"__esModule",{value:!0});eu.TerraformLocal=void 0;var E0=Symbol.for("jsii.rtti"),R0=Le(),Ht=fe(),O0=Ae(),
Zl=class extends R0.TerraformElement{constructor(e,r,i){super(e,r,"local"),this._expression=i}set expression(e){this._expression=e}get expression(){return Ht.Token.
asAny(this.interpolation())}get asString(){return Ht.Token.asString(this.interpolation())}get asNumber(){return Ht.Token.asNumber(this.interpolation())}get asList(){
return Ht.Token.asList(this.interpolation())}get asStringMap(){return Ht.Token.asStringMap(this.interpolation())}get asNumberMap(){return Ht.Token.asNumberMap(this.
interpolation())}get asBooleanMap(){return Ht.Token.asBooleanMap(this.interpolation())}get asAnyMap(){return Ht.Token.asAnyMap(this.interpolation())}get asBoolean(){
return this.interpolation()}interpolation(){return(0,O0.ref)(`local.${this.friendlyUniqueId}`,this.cdktfStack)}toHclTerraform(){return{locals:{[this.friendlyUniqueId]:{
value:this._expression,isBlock:!1,type:"any"}}}}toTerraform(){return{locals:{[this.friendlyUniqueId]:this._expression}}}toMetadata(){return Object.keys(this.rawOverrides).
length?{overrides:{local:Object.keys(this.rawOverrides)}}:{}}toString(){return this.asString}};eu.TerraformLocal=Zl;Yy=E0;Zl[Yy]={fqn:"cdktf.TerraformLocal",version:"\
0.21.0"}});var eb=d(Wr=>{"use strict";var Xy,Qy;Object.defineProperty(Wr,"__esModule",{value:!0});Wr.TerraformVariable=Wr.VariableType=void 0;var Zy=Symbol.for("jsii.rtti"),
P0=Le(),tu=te(),ru=fe(),x0=Ae(),me=class{static list(e){return`list(${e})`}static map(e){return`map(${e})`}static set(e){return`set(${e})`}static tuple(...e){return`\
tuple(${e.join(", ")})`}static object(e){return`object({${Object.keys(e).map(r=>r+"="+e[r]).join(", ")}})`}};Wr.VariableType=me;Xy=Zy;me[Xy]={fqn:"cdktf.Variabl\
eType",version:"0.21.0"};me.STRING="string";me.NUMBER="number";me.BOOL="bool";me.ANY="any";me.LIST="list";me.MAP="map";me.SET="set";me.LIST_STRING="list(string)";
me.LIST_NUMBER="list(number)";me.LIST_BOOL="list(bool)";me.MAP_STRING="map(string)";me.MAP_NUMBER="map(number)";me.MAP_BOOL="map(bool)";me.SET_STRING="set(strin\
g)";me.SET_NUMBER="set(number)";me.SET_BOOL="set(bool)";var iu=class extends P0.TerraformElement{constructor(e,r,i){super(e,r,"var"),this.default=i.default,this.
description=i.description,this.type=i.type,this.sensitive=i.sensitive,this.nullable=i.nullable,this._validation=i.validation}get stringValue(){return ru.Token.asString(
this.interpolation())}get numberValue(){return ru.Token.asNumber(this.interpolation())}get listValue(){return ru.Token.asList(this.interpolation())}get booleanValue(){
return this.interpolation()}get value(){return ru.Token.asAny(this.interpolation())}get validation(){return this._validation}addValidation(e){this._validation||
(this._validation=[]),this._validation.push(e)}interpolation(){return(0,x0.ref)(`var.${this.friendlyUniqueId}`,this.cdktfStack)}synthesizeHclAttributes(){let e={
default:{value:this.default,type:"any"},description:{value:this.description,type:"simple",storageClassType:"string"},type:{value:this.type,type:"type"},sensitive:{
value:this.sensitive,type:"simple",storageClassType:"boolean"},nullable:{value:this.nullable,type:"simple",storageClassType:"boolean"},validation:{value:this.validation?.
map(r=>({error_message:r.errorMessage,condition:r.condition})),isBlock:!0,type:"list",storageClassType:"objectList"}};return Object.fromEntries(Object.entries(e).
filter(([r,i])=>!!i?.value))}synthesizeAttributes(){return{default:this.default,description:this.description,type:this.type,sensitive:this.sensitive,nullable:this.
nullable,validation:this.validation?.map(e=>({error_message:e.errorMessage,condition:e.condition}))}}toHclTerraform(){return{variable:{[this.friendlyUniqueId]:(0,tu.
deepMerge)((0,tu.keysToSnakeCase)(this.synthesizeHclAttributes()),this.rawOverrides)}}}toTerraform(){return{variable:{[this.friendlyUniqueId]:(0,tu.deepMerge)((0,tu.
keysToSnakeCase)(this.synthesizeAttributes()),this.rawOverrides)}}}toString(){return this.stringValue}};Wr.TerraformVariable=iu;Qy=Zy;iu[Qy]={fqn:"cdktf.Terrafo\
rmVariable",version:"0.21.0"}});var rb=d(nu=>{"use strict";var tb;Object.defineProperty(nu,"__esModule",{value:!0});nu.TerraformHclModule=void 0;var V0=Symbol.for("jsii.rtti"),M0=Sp(),Vp=fe(),
su=class extends M0.TerraformModule{constructor(e,r,i){super(e,r,i),this._variables=i.variables}get variables(){return this._variables}set(e,r){this._variables||
(this._variables={}),this._variables[e]=r}get(e){return Vp.Token.asAny(this.interpolationForOutput(e))}getNumber(e){return Vp.Token.asNumber(this.interpolationForOutput(
e))}getBoolean(e){return this.interpolationForOutput(e)}getList(e){return Vp.Token.asList(this.interpolationForOutput(e))}synthesizeAttributes(){return{...this.
variables}}synthesizeHclAttributes(){return this.variables?Object.fromEntries(Object.entries(this.variables).map(([e,r])=>[e,{value:r,type:"any"}])):{}}};nu.TerraformHclModule=
su;tb=V0;su[tb]={fqn:"cdktf.TerraformHclModule",version:"0.21.0"}});var jp=d(ou=>{"use strict";Object.defineProperty(ou,"__esModule",{value:!0});ou.TerraformDynamicExpression=void 0;var j0=U(),ib=fe(),B0=pr(),sb=Symbol.for("cdkt\
f/TerraformDynamicExpression"),Mp=class{constructor(e){Object.defineProperty(this,sb,{value:!0}),this.creationStack=(0,B0.captureStackTrace)(),this.iterator=e.iterator,
this.content=e.content}resolve(){return ib.Lazy.anyValue({produce:e=>(e.iteratorContext="FOR_EXPRESSION",e.resolve((0,j0.forExpression)(this.iterator._getForEachExpression(),
this.content)))})}toString(){return ib.Token.asString(this)}toJSON(){return"<unresolved-terraform-dynamic-expression>"}static isTerraformDynamicExpression(e){return e!==
null&&typeof e=="object"&&sb in e}};ou.TerraformDynamicExpression=Mp});var Bp=d(ie=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});ie.isComplexElement=ie.numberToHclTerraform=ie.anyToHclTerraform=ie.booleanToHclTerraform=
ie.stringToHclTerraform=ie.numberToTerraform=ie.anyToTerraform=ie.booleanToTerraform=ie.stringToTerraform=void 0;ie.listMapper=H0;ie.listMapperHcl=L0;ie.hashMapper=
q0;ie.hashMapperHcl=U0;ie.canInspect=Qi;var Xi=Wt();Object.defineProperty(ie,"isComplexElement",{enumerable:!0,get:function(){return Xi.isComplexElement}});var nb=fe(),
ob=Lc(),ab=jp();function Lt(t){return t}ie.stringToTerraform=Lt;ie.booleanToTerraform=Lt;ie.anyToTerraform=Lt;ie.numberToTerraform=Lt;ie.stringToHclTerraform=Lt;
ie.booleanToHclTerraform=Lt;ie.anyToHclTerraform=Lt;ie.numberToHclTerraform=Lt;function H0(t,e){return r=>Qi(r)?ab.TerraformDynamicExpression.isTerraformDynamicExpression(
r)&&e?ob.TerraformDynamicBlock.fromDynamicExpression(r):Array.isArray(r)?r.map(t):r:r}function L0(t,e){return r=>Qi(r)?ab.TerraformDynamicExpression.isTerraformDynamicExpression(
r)&&e?ob.TerraformDynamicBlock.fromDynamicExpression(r):Array.isArray(r)?r.map(t):r:r}function q0(t){return e=>{if(!Qi(e)||(0,Xi.containsComplexElement)(e)||nb.
Tokenization.isResolvable(e)||typeof e=="string"||(0,Xi.containsMapToken)(e))return e;let r={};return Object.keys(e).forEach(i=>{r[i]=t(e[i])}),r}}function U0(t){
return e=>{if(!Qi(e)||(0,Xi.containsComplexElement)(e)||nb.Tokenization.isResolvable(e)||typeof e=="string"||(0,Xi.containsMapToken)(e))return e;let r={};return Object.
keys(e).forEach(i=>{r[i]=t(e[i])}),r}}function Qi(t){return t!=null}});var ub=d(lb=>{"use strict";Object.defineProperty(lb,"__esModule",{value:!0})});var pb=d(cb=>{"use strict";Object.defineProperty(cb,"__esModule",{value:!0})});var db=d(nr=>{"use strict";var F0=nr&&nr.__createBinding||(Object.create?(function(t,e,r,i){i===void 0&&(i=r);var n=Object.getOwnPropertyDescriptor(e,r);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,i,n)}):(function(t,e,r,i){i===void 0&&
(i=r),t[i]=e[r]})),N0=nr&&nr.__exportStar||function(t,e){for(var r in t)r!=="default"&&!Object.prototype.hasOwnProperty.call(e,r)&&F0(e,t,r)};Object.defineProperty(
nr,"__esModule",{value:!0});N0(pb(),nr)});var Lp=d(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.anyValue=z0;Ee.mapValue=G0;Ee.stringValue=K0;Ee.numericValue=W0;Ee.listOf=fb;Ee.
variadic=Y0;Ee.asString=mb;Ee.asNumber=J0;Ee.asList=X0;Ee.asStringMap=Q0;Ee.asBoolean=Z0;Ee.asAny=eB;Ee.terraformFunction=tB;var Ct=Fe(),D0=Ae(),Hp=Wt(),Yr=Z();
function $0(t){return/(^|[^\\])([\\]{2})*"/.test(t)}function z0(t){return{value:t}}function G0(t){return{value:t}}function K0(t){if(typeof t!="string"&&!Ct.Tokenization.
isResolvable(t))throw(0,Yr.valueIsInvalidStringOrToken)(t);if(typeof t=="string"&&$0(t))throw(0,Yr.valueContainsUnescapedQuotes)(t);return{value:t}}function W0(t){
if(typeof t!="number"&&!Ct.Tokenization.isResolvable(t))throw(0,Yr.valueIsInvalidNumberOrToken)(t);return{value:t}}function fb(t){return e=>Ct.Tokenization.isResolvable(
e)?{value:e}:Array.isArray(e)?{value:e.filter(r=>r!=null).map((r,i)=>{if(Ct.Tokenization.isResolvable(r)||Hp.TokenString.forListToken(r).test()||(0,Hp.extractTokenDouble)(
r,!0)!==void 0||Hp.TokenString.forMapToken(r).test())return r;if(typeof r=="string"){let n=Ct.Tokenization.reverseString(r);if(n.tokens.length+n.intrinsic.length===
1&&n.literals.length===0)return r}try{return t(r),typeof r=="string"?`"${r}"`:r}catch(n){throw(0,Yr.listElementIsOfWrongType)(e,i,n)}})}:{value:e}}function Y0(t){
return e=>({value:fb(t)(e).value,variadic:!0})}function mb(t){return Ct.Token.asString(t)}function J0(t){return Ct.Token.asNumber(t)}function X0(t){return Ct.Token.
asList(t)}function Q0(t){return Ct.Token.asStringMap(t)}function Z0(t){return t}function eB(t){return mb(t)}function tB(t,e){return function(...r){if(r.length!==
e.length)throw(0,Yr.functionReceivedWrongNumberOfArgs)(t,e.length,r.length);return(0,D0.call)(t,r.reduce((i,n,l)=>{try{let u=e[l](n);return u.variadic?[...i,...u.
value]:[...i,u.value]}catch(u){throw(0,Yr.functionArgumentValidationFailure)(l,t,u)}},[]))}}});var qp=d(lu=>{"use strict";var gb;Object.defineProperty(lu,"__esModule",{value:!0});lu.FnGenerated=void 0;var rB=Symbol.for("jsii.rtti"),o=Lp(),au=class{static abs(e){
return(0,o.asNumber)((0,o.terraformFunction)("abs",[o.numericValue])(e))}static abspath(e){return(0,o.asString)((0,o.terraformFunction)("abspath",[o.stringValue])(
e))}static alltrue(e){return(0,o.asBoolean)((0,o.terraformFunction)("alltrue",[(0,o.listOf)(o.anyValue)])(e))}static anytrue(e){return(0,o.asBoolean)((0,o.terraformFunction)(
"anytrue",[(0,o.listOf)(o.anyValue)])(e))}static base64decode(e){return(0,o.asString)((0,o.terraformFunction)("base64decode",[o.stringValue])(e))}static base64encode(e){
return(0,o.asString)((0,o.terraformFunction)("base64encode",[o.stringValue])(e))}static base64gzip(e){return(0,o.asString)((0,o.terraformFunction)("base64gzip",
[o.stringValue])(e))}static base64sha256(e){return(0,o.asString)((0,o.terraformFunction)("base64sha256",[o.stringValue])(e))}static base64sha512(e){return(0,o.asString)(
(0,o.terraformFunction)("base64sha512",[o.stringValue])(e))}static basename(e){return(0,o.asString)((0,o.terraformFunction)("basename",[o.stringValue])(e))}static _bcrypt(e,r){
return(0,o.asString)((0,o.terraformFunction)("bcrypt",[o.stringValue,(0,o.variadic)(o.numericValue)])(e,r))}static can(e){return(0,o.asBoolean)((0,o.terraformFunction)(
"can",[o.anyValue])(e))}static ceil(e){return(0,o.asNumber)((0,o.terraformFunction)("ceil",[o.numericValue])(e))}static chomp(e){return(0,o.asString)((0,o.terraformFunction)(
"chomp",[o.stringValue])(e))}static chunklist(e,r){return(0,o.asList)((0,o.terraformFunction)("chunklist",[(0,o.listOf)(o.anyValue),o.numericValue])(e,r))}static cidrhost(e,r){
return(0,o.asString)((0,o.terraformFunction)("cidrhost",[o.stringValue,o.numericValue])(e,r))}static cidrnetmask(e){return(0,o.asString)((0,o.terraformFunction)(
"cidrnetmask",[o.stringValue])(e))}static cidrsubnet(e,r,i){return(0,o.asString)((0,o.terraformFunction)("cidrsubnet",[o.stringValue,o.numericValue,o.numericValue])(
e,r,i))}static cidrsubnets(e,r){return(0,o.asList)((0,o.terraformFunction)("cidrsubnets",[o.stringValue,(0,o.variadic)(o.numericValue)])(e,r))}static coalesce(e){
return(0,o.asAny)((0,o.terraformFunction)("coalesce",[(0,o.variadic)(o.anyValue)])(e))}static coalescelist(e){return(0,o.asAny)((0,o.terraformFunction)("coalesc\
elist",[(0,o.variadic)(o.anyValue)])(e))}static compact(e){return(0,o.asList)((0,o.terraformFunction)("compact",[(0,o.listOf)(o.anyValue)])(e))}static concat(e){
return(0,o.asAny)((0,o.terraformFunction)("concat",[(0,o.variadic)(o.anyValue)])(e))}static contains(e,r){return(0,o.asAny)((0,o.terraformFunction)("contains",[
o.anyValue,o.anyValue])(e,r))}static csvdecode(e){return(0,o.asAny)((0,o.terraformFunction)("csvdecode",[o.stringValue])(e))}static dirname(e){return(0,o.asString)(
(0,o.terraformFunction)("dirname",[o.stringValue])(e))}static distinct(e){return(0,o.asList)((0,o.terraformFunction)("distinct",[(0,o.listOf)(o.anyValue)])(e))}static element(e,r){
return(0,o.asAny)((0,o.terraformFunction)("element",[o.anyValue,o.numericValue])(e,r))}static endswith(e,r){return(0,o.asBoolean)((0,o.terraformFunction)("endsw\
ith",[o.stringValue,o.stringValue])(e,r))}static file(e){return(0,o.asString)((0,o.terraformFunction)("file",[o.stringValue])(e))}static filebase64(e){return(0,o.
asString)((0,o.terraformFunction)("filebase64",[o.stringValue])(e))}static filebase64sha256(e){return(0,o.asString)((0,o.terraformFunction)("filebase64sha256",[
o.stringValue])(e))}static filebase64sha512(e){return(0,o.asString)((0,o.terraformFunction)("filebase64sha512",[o.stringValue])(e))}static fileexists(e){return(0,o.
asBoolean)((0,o.terraformFunction)("fileexists",[o.stringValue])(e))}static filemd5(e){return(0,o.asString)((0,o.terraformFunction)("filemd5",[o.stringValue])(e))}static fileset(e,r){
return(0,o.asList)((0,o.terraformFunction)("fileset",[o.stringValue,o.stringValue])(e,r))}static filesha1(e){return(0,o.asString)((0,o.terraformFunction)("files\
ha1",[o.stringValue])(e))}static filesha256(e){return(0,o.asString)((0,o.terraformFunction)("filesha256",[o.stringValue])(e))}static filesha512(e){return(0,o.asString)(
(0,o.terraformFunction)("filesha512",[o.stringValue])(e))}static flatten(e){return(0,o.asAny)((0,o.terraformFunction)("flatten",[o.anyValue])(e))}static floor(e){
return(0,o.asNumber)((0,o.terraformFunction)("floor",[o.numericValue])(e))}static format(e,r){return(0,o.asAny)((0,o.terraformFunction)("format",[o.stringValue,
(0,o.variadic)(o.anyValue)])(e,r))}static formatdate(e,r){return(0,o.asString)((0,o.terraformFunction)("formatdate",[o.stringValue,o.stringValue])(e,r))}static formatlist(e,r){
return(0,o.asAny)((0,o.terraformFunction)("formatlist",[o.stringValue,(0,o.variadic)(o.anyValue)])(e,r))}static indent(e,r){return(0,o.asString)((0,o.terraformFunction)(
"indent",[o.numericValue,o.stringValue])(e,r))}static index(e,r){return(0,o.asAny)((0,o.terraformFunction)("index",[o.anyValue,o.anyValue])(e,r))}static _join(e,r){
return(0,o.asString)((0,o.terraformFunction)("join",[o.stringValue,(0,o.variadic)((0,o.listOf)(o.anyValue))])(e,r))}static jsondecode(e){return(0,o.asAny)((0,o.
terraformFunction)("jsondecode",[o.stringValue])(e))}static jsonencode(e){return(0,o.asString)((0,o.terraformFunction)("jsonencode",[o.anyValue])(e))}static keys(e){
return(0,o.asAny)((0,o.terraformFunction)("keys",[o.anyValue])(e))}static lengthOf(e){return(0,o.asNumber)((0,o.terraformFunction)("length",[o.anyValue])(e))}static log(e,r){
return(0,o.asNumber)((0,o.terraformFunction)("log",[o.numericValue,o.numericValue])(e,r))}static _lookup(e,r,i){return(0,o.asAny)((0,o.terraformFunction)("looku\
p",[o.anyValue,o.stringValue,(0,o.variadic)(o.anyValue)])(e,r,i))}static lower(e){return(0,o.asString)((0,o.terraformFunction)("lower",[o.stringValue])(e))}static matchkeys(e,r,i){
return(0,o.asList)((0,o.terraformFunction)("matchkeys",[(0,o.listOf)(o.anyValue),(0,o.listOf)(o.anyValue),(0,o.listOf)(o.anyValue)])(e,r,i))}static max(e){return(0,o.
asNumber)((0,o.terraformFunction)("max",[(0,o.variadic)(o.numericValue)])(e))}static md5(e){return(0,o.asString)((0,o.terraformFunction)("md5",[o.stringValue])(
e))}static merge(e){return(0,o.asAny)((0,o.terraformFunction)("merge",[(0,o.variadic)(o.anyValue)])(e))}static min(e){return(0,o.asNumber)((0,o.terraformFunction)(
"min",[(0,o.variadic)(o.numericValue)])(e))}static nonsensitive(e){return(0,o.asAny)((0,o.terraformFunction)("nonsensitive",[o.anyValue])(e))}static one(e){return(0,o.
asAny)((0,o.terraformFunction)("one",[o.anyValue])(e))}static parseint(e,r){return(0,o.asAny)((0,o.terraformFunction)("parseint",[o.anyValue,o.numericValue])(e,
r))}static pathexpand(e){return(0,o.asString)((0,o.terraformFunction)("pathexpand",[o.stringValue])(e))}static plantimestamp(){return(0,o.asString)((0,o.terraformFunction)(
"plantimestamp",[])())}static pow(e,r){return(0,o.asNumber)((0,o.terraformFunction)("pow",[o.numericValue,o.numericValue])(e,r))}static _range(e){return(0,o.asList)(
(0,o.terraformFunction)("range",[(0,o.variadic)(o.numericValue)])(e))}static regex(e,r){return(0,o.asAny)((0,o.terraformFunction)("regex",[o.stringValue,o.stringValue])(
e,r))}static regexall(e,r){return(0,o.asList)((0,o.terraformFunction)("regexall",[o.stringValue,o.stringValue])(e,r))}static replace(e,r,i){return(0,o.asString)(
(0,o.terraformFunction)("replace",[o.stringValue,o.stringValue,o.stringValue])(e,r,i))}static reverse(e){return(0,o.asAny)((0,o.terraformFunction)("reverse",[o.
anyValue])(e))}static rsadecrypt(e,r){return(0,o.asString)((0,o.terraformFunction)("rsadecrypt",[o.stringValue,o.stringValue])(e,r))}static sensitive(e){return(0,o.
asAny)((0,o.terraformFunction)("sensitive",[o.anyValue])(e))}static setintersection(e,r){return(0,o.asList)((0,o.terraformFunction)("setintersection",[(0,o.listOf)(
o.anyValue),(0,o.variadic)((0,o.listOf)(o.anyValue))])(e,r))}static setproduct(e){return(0,o.asAny)((0,o.terraformFunction)("setproduct",[(0,o.variadic)(o.anyValue)])(
e))}static setsubtract(e,r){return(0,o.asList)((0,o.terraformFunction)("setsubtract",[(0,o.listOf)(o.anyValue),(0,o.listOf)(o.anyValue)])(e,r))}static setunion(e,r){
return(0,o.asList)((0,o.terraformFunction)("setunion",[(0,o.listOf)(o.anyValue),(0,o.variadic)((0,o.listOf)(o.anyValue))])(e,r))}static sha1(e){return(0,o.asString)(
(0,o.terraformFunction)("sha1",[o.stringValue])(e))}static sha256(e){return(0,o.asString)((0,o.terraformFunction)("sha256",[o.stringValue])(e))}static sha512(e){
return(0,o.asString)((0,o.terraformFunction)("sha512",[o.stringValue])(e))}static signum(e){return(0,o.asNumber)((0,o.terraformFunction)("signum",[o.numericValue])(
e))}static slice(e,r,i){return(0,o.asAny)((0,o.terraformFunction)("slice",[o.anyValue,o.numericValue,o.numericValue])(e,r,i))}static sort(e){return(0,o.asList)(
(0,o.terraformFunction)("sort",[(0,o.listOf)(o.anyValue)])(e))}static split(e,r){return(0,o.asList)((0,o.terraformFunction)("split",[o.stringValue,o.stringValue])(
e,r))}static startswith(e,r){return(0,o.asBoolean)((0,o.terraformFunction)("startswith",[o.stringValue,o.stringValue])(e,r))}static strcontains(e,r){return(0,o.
asBoolean)((0,o.terraformFunction)("strcontains",[o.stringValue,o.stringValue])(e,r))}static strrev(e){return(0,o.asString)((0,o.terraformFunction)("strrev",[o.
stringValue])(e))}static substr(e,r,i){return(0,o.asString)((0,o.terraformFunction)("substr",[o.stringValue,o.numericValue,o.numericValue])(e,r,i))}static sum(e){
return(0,o.asAny)((0,o.terraformFunction)("sum",[o.anyValue])(e))}static templatefile(e,r){return(0,o.asAny)((0,o.terraformFunction)("templatefile",[o.stringValue,
o.anyValue])(e,r))}static textdecodebase64(e,r){return(0,o.asString)((0,o.terraformFunction)("textdecodebase64",[o.stringValue,o.stringValue])(e,r))}static textencodebase64(e,r){
return(0,o.asString)((0,o.terraformFunction)("textencodebase64",[o.stringValue,o.stringValue])(e,r))}static timeadd(e,r){return(0,o.asString)((0,o.terraformFunction)(
"timeadd",[o.stringValue,o.stringValue])(e,r))}static timecmp(e,r){return(0,o.asNumber)((0,o.terraformFunction)("timecmp",[o.stringValue,o.stringValue])(e,r))}static timestamp(){
return(0,o.asString)((0,o.terraformFunction)("timestamp",[])())}static title(e){return(0,o.asString)((0,o.terraformFunction)("title",[o.stringValue])(e))}static tobool(e){
return(0,o.asBoolean)((0,o.terraformFunction)("tobool",[o.anyValue])(e))}static tolist(e){return(0,o.asList)((0,o.terraformFunction)("tolist",[o.anyValue])(e))}static tomap(e){
return(0,o.asAny)((0,o.terraformFunction)("tomap",[o.anyValue])(e))}static tonumber(e){return(0,o.asNumber)((0,o.terraformFunction)("tonumber",[o.anyValue])(e))}static toset(e){
return(0,o.asList)((0,o.terraformFunction)("toset",[o.anyValue])(e))}static tostring(e){return(0,o.asString)((0,o.terraformFunction)("tostring",[o.anyValue])(e))}static transpose(e){
return(0,o.asAny)((0,o.terraformFunction)("transpose",[o.mapValue])(e))}static trim(e,r){return(0,o.asString)((0,o.terraformFunction)("trim",[o.stringValue,o.stringValue])(
e,r))}static trimprefix(e,r){return(0,o.asString)((0,o.terraformFunction)("trimprefix",[o.stringValue,o.stringValue])(e,r))}static trimspace(e){return(0,o.asString)(
(0,o.terraformFunction)("trimspace",[o.stringValue])(e))}static trimsuffix(e,r){return(0,o.asString)((0,o.terraformFunction)("trimsuffix",[o.stringValue,o.stringValue])(
e,r))}static try(e){return(0,o.asAny)((0,o.terraformFunction)("try",[(0,o.variadic)(o.anyValue)])(e))}static upper(e){return(0,o.asString)((0,o.terraformFunction)(
"upper",[o.stringValue])(e))}static urlencode(e){return(0,o.asString)((0,o.terraformFunction)("urlencode",[o.stringValue])(e))}static uuid(){return(0,o.asString)(
(0,o.terraformFunction)("uuid",[])())}static uuidv5(e,r){return(0,o.asString)((0,o.terraformFunction)("uuidv5",[o.stringValue,o.stringValue])(e,r))}static values(e){
return(0,o.asAny)((0,o.terraformFunction)("values",[o.anyValue])(e))}static yamldecode(e){return(0,o.asAny)((0,o.terraformFunction)("yamldecode",[o.stringValue])(
e))}static yamlencode(e){return(0,o.asString)((0,o.terraformFunction)("yamlencode",[o.anyValue])(e))}static zipmap(e,r){return(0,o.asAny)((0,o.terraformFunction)(
"zipmap",[(0,o.listOf)(o.anyValue),o.anyValue])(e,r))}};lu.FnGenerated=au;gb=rB;au[gb]={fqn:"cdktf.FnGenerated",version:"0.21.0"}});var Up=d(cu=>{"use strict";var _b;Object.defineProperty(cu,"__esModule",{value:!0});cu.Fn=void 0;var iB=Symbol.for("jsii.rtti"),Zi=U(),hb=Lp(),sB=qp(),uu=class t extends sB.
FnGenerated{static bcrypt(e,r){return t._bcrypt(e,r?[r]:[])}static conditional(e,r,i){return(0,Zi.conditional)(e,r,i)}static lookup(e,r,i){return i?t._lookup(e,
r,[i]):(0,hb.asAny)((0,Zi.propertyAccess)(e,[r]))}static lookupNested(e,r){return(0,hb.asAny)((0,Zi.propertyAccess)(e,r))}static join(e,r){return t._join(e,[r])}static range(e,r,i=1){
return t._range([e,r,i])}static rawString(e){return Zi.Token.asString((0,Zi.rawString)(e))}};cu.Fn=uu;_b=iB;uu[_b]={fqn:"cdktf.Fn",version:"0.21.0"}});var yb=d(du=>{"use strict";var Tb;Object.defineProperty(du,"__esModule",{value:!0});du.Op=void 0;var nB=Symbol.for("jsii.rtti"),Re=Ae(),Jr=fe(),pu=class{static not(e){
return new Re.OperatorExpression("!",e)}static negate(e){return Jr.Token.asNumber(new Re.OperatorExpression("-",e))}static mul(e,r){return Jr.Token.asNumber(new Re.
OperatorExpression("*",e,r))}static div(e,r){return Jr.Token.asNumber(new Re.OperatorExpression("/",e,r))}static mod(e,r){return Jr.Token.asNumber(new Re.OperatorExpression(
"%",e,r))}static add(e,r){return Jr.Token.asNumber(new Re.OperatorExpression("+",e,r))}static sub(e,r){return Jr.Token.asNumber(new Re.OperatorExpression("-",e,
r))}static gt(e,r){return new Re.OperatorExpression(">",e,r)}static gte(e,r){return new Re.OperatorExpression(">=",e,r)}static lt(e,r){return new Re.OperatorExpression(
"<",e,r)}static lte(e,r){return new Re.OperatorExpression("<=",e,r)}static eq(e,r){return new Re.OperatorExpression("==",e,r)}static neq(e,r){return new Re.OperatorExpression(
"!=",e,r)}static and(e,r){return new Re.OperatorExpression("&&",e,r)}static or(e,r){return new Re.OperatorExpression("||",e,r)}};du.Op=pu;Tb=nB;pu[Tb]={fqn:"cdk\
tf.Op",version:"0.21.0"}});var vb=d(bb=>{"use strict";Object.defineProperty(bb,"__esModule",{value:!0})});var Rb=d(We=>{"use strict";var Ab,Cb,wb,Sb,Ib;Object.defineProperty(We,"__esModule",{value:!0});We.DynamicListTerraformIterator=We.ResourceTerraformIterator=We.
MapTerraformIterator=We.ListTerraformIterator=We.TerraformIterator=void 0;var rs=Symbol.for("jsii.rtti"),kb=Z(),oB=jp(),Eb=Up(),W=Ae(),ue=fe(),or=class{static fromList(e){
return new es(e)}static fromComplexList(e,r){return new ts(e,r)}static fromMap(e){return new Xr(e)}static fromResources(e){return new Qr(e)}static fromDataSources(e){
return new Qr(e)}getString(e){return ue.Token.asString((0,W.propertyAccess)(this._getValue(),[e]))}getNumber(e){return ue.Token.asNumber((0,W.propertyAccess)(this.
_getValue(),[e]))}getBoolean(e){return ue.Token.asAny((0,W.propertyAccess)(this._getValue(),[e]))}getAny(e){return ue.Token.asAny((0,W.propertyAccess)(this._getValue(),
[e]))}getList(e){return ue.Token.asList((0,W.propertyAccess)(this._getValue(),[e]))}getNumberList(e){return ue.Token.asNumberList((0,W.propertyAccess)(this._getValue(),
[e]))}getMap(e){return ue.Token.asAnyMap((0,W.propertyAccess)(this._getValue(),[e]))}getStringMap(e){return ue.Token.asStringMap((0,W.propertyAccess)(this._getValue(),
[e]))}getNumberMap(e){return ue.Token.asNumberMap((0,W.propertyAccess)(this._getValue(),[e]))}getBooleanMap(e){return ue.Token.asBooleanMap((0,W.propertyAccess)(
this._getValue(),[e]))}getAnyMap(e){return ue.Token.asAnyMap((0,W.propertyAccess)(this._getValue(),[e]))}_getValue(){return ue.Lazy.anyValue({produce:e=>{switch(e.
iteratorContext){case"DYNAMIC_BLOCK":return(0,W.ref)("each.value");case"FOR_EXPRESSION":return W.FOR_EXPRESSION_VALUE;default:return(0,W.ref)("each.value")}}},{
displayHint:"<iterator value>"})}_getKey(){return ue.Lazy.anyValue({produce:e=>{switch(e.iteratorContext){case"DYNAMIC_BLOCK":return(0,W.ref)("each.key");case"F\
OR_EXPRESSION":return W.FOR_EXPRESSION_KEY;default:return(0,W.ref)("each.key")}}},{displayHint:"<iterator key>"})}dynamic(e){return ue.Token.asAny(new oB.TerraformDynamicExpression(
{iterator:this,content:e}))}keys(){return ue.Token.asAny((0,W.forExpression)(this._getForEachExpression(),W.FOR_EXPRESSION_KEY))}values(){return ue.Token.asAny(
(0,W.forExpression)(this._getForEachExpression(),W.FOR_EXPRESSION_VALUE))}pluckProperty(e){return ue.Token.asAny((0,W.forExpression)(this._getForEachExpression(),
(0,W.propertyAccess)(W.FOR_EXPRESSION_VALUE,[e])))}forExpressionForList(e){return ue.Token.asAny((0,W.forExpression)(this._getForEachExpression(),e))}forExpressionForMap(e,r){
return ue.Token.asAny((0,W.forExpression)(this._getForEachExpression(),r,e))}};We.TerraformIterator=or;Ab=rs;or[Ab]={fqn:"cdktf.TerraformIterator",version:"0.21\
.0"};var es=class extends or{constructor(e){super(),this.list=e}get key(){return this._getKey()}get value(){return this._getValue()}_getForEachExpression(){return Eb.
Fn.toset(this.list)}};We.ListTerraformIterator=es;Cb=rs;es[Cb]={fqn:"cdktf.ListTerraformIterator",version:"0.21.0"};var Xr=class extends or{constructor(e){super(),
this.map=e}_getForEachExpression(){return ue.Token.asString(this.map)}get key(){return ue.Token.asString(this._getKey())}get value(){return this._getValue()}};We.
MapTerraformIterator=Xr;wb=rs;Xr[wb]={fqn:"cdktf.MapTerraformIterator",version:"0.21.0"};var Qr=class extends or{constructor(e){if(super(),this.element=e,e.count)
throw(0,kb.iteratorOnResourceWithCount)();if(!e.forEach)throw(0,kb.iteratorOnResourceWithoutForEach)()}get key(){return this._getKey()}get value(){return this._getValue()}_getForEachExpression(){
return this.element.fqn}};We.ResourceTerraformIterator=Qr;Sb=rs;Qr[Sb]={fqn:"cdktf.ResourceTerraformIterator",version:"0.21.0"};var ts=class extends Xr{constructor(e,r){
super(e),this.list=e,this.mapKeyAttributeName=r}_getForEachExpression(){return ue.Lazy.anyValue({produce:e=>e.iteratorContext==="FOR_EXPRESSION"?this.list:(0,W.
forExpression)(this.list,W.FOR_EXPRESSION_VALUE,Eb.Fn.lookupNested(W.FOR_EXPRESSION_VALUE,[this.mapKeyAttributeName]))},{displayHint:"<iterator value>"})}};We.DynamicListTerraformIterator=
ts;Ib=rs;ts[Ib]={fqn:"cdktf.DynamicListTerraformIterator",version:"0.21.0"}});var Pb=d(mu=>{"use strict";var Ob;Object.defineProperty(mu,"__esModule",{value:!0});mu.TerraformSelf=void 0;var aB=Symbol.for("jsii.rtti"),Fp=Ae(),Np=Fe(),lB=te(),
fu=class t{static getInterpolation(e){return`self.${e.split(".").map(r=>(0,lB.snakeCase)(r)).join(".")}`}static getString(e){return Np.Token.asString((0,Fp.ref)(
t.getInterpolation(e)))}static getNumber(e){return Np.Token.asNumber((0,Fp.ref)(t.getInterpolation(e)))}static getAny(e){return Np.Token.asAny((0,Fp.ref)(t.getInterpolation(
e)))}};mu.TerraformSelf=fu;Ob=aB;fu[Ob]={fqn:"cdktf.TerraformSelf",version:"0.21.0"}});var Vb=d(xb=>{"use strict";Object.defineProperty(xb,"__esModule",{value:!0})});var Dp=d(hu=>{"use strict";var Mb;Object.defineProperty(hu,"__esModule",{value:!0});hu.ImportableResource=void 0;var uB=Symbol.for("jsii.rtti"),cB=Le(),pB=Ir(),
gu=class extends cB.TerraformElement{constructor(e,r,i){super(e,r,i.terraformResourceType),this.config=i,this.node.addValidation(new pB.ValidateTerraformVersion(
">=1.5","Import blocks are only supported for Terraform >=1.5. Please upgrade your Terraform version."))}toHclTerraform(){return{import:[{to:{value:`${this.config.
terraformResourceType}.${this.friendlyUniqueId}`,type:"simple",storageClassType:"reference"},id:{value:this.config.importId,type:"simple",storageClassType:"stri\
ng"},provider:this.config.provider?{value:this.config.provider.fqn,type:"simple",storageClassType:"reference"}:void 0}]}}toTerraform(){return{import:[{to:`${this.
config.terraformResourceType}.${this.friendlyUniqueId}`,id:this.config.importId,provider:this.config.provider?this.config.provider.fqn:void 0}]}}toMetadata(){return{
importsGeneratingConfiguration:[this.friendlyUniqueId]}}};hu.ImportableResource=gu;Mb=uB;gu[Mb]={fqn:"cdktf.ImportableResource",version:"0.21.0"}});var qb=d(Tu=>{"use strict";var Lb;Object.defineProperty(Tu,"__esModule",{value:!0});Tu.MigrateIds=void 0;var dB=Symbol.for("jsii.rtti"),Zr=U(),fB=require("crypto"),
mB=Z(),gB=require("path"),hB="Resource",_B="Default",TB="/",jb="_",yB=8,bB=240,vB=255;function kB(t,e){if(t=t.filter(n=>n!==_B),t.length===0)throw(0,mB.cannotCalcIdForEmptySetOfComponents)();
if(t.length===1){let n=Bb(t[0],e);if(n.length<=vB)return n}let r=AB(t);return SB(t).filter(n=>n!==hB).map(n=>Bb(n,e)).join(jb).slice(0,bB)+jb+r}function AB(t){return fB.
createHash("md5").update(t.join(TB)).digest("hex").slice(0,yB).toUpperCase()}function Bb(t,e){return e?wB(t):CB(t)}function CB(t){return t.replace(/[^A-Za-z0-9]/g,
"")}function wB(t){return t.replace(/[^A-Za-z0-9_-]/g,"")}function SB(t){let e=new Array;for(let r of t)(e.length===0||!e[e.length-1].endsWith(r))&&e.push(r);return e}
function Hb(t){let i=(Zr.TerraformElement.isTerraformElement(t)?t.node:t).scopes.slice(0+1).map(n=>n.node.id);return i.length>0?kB(i,!1):""}var _u=class{visit(e){
if(e instanceof Zr.TerraformResource){let r=Hb(e);e.moveFromId(`${e.terraformResourceType}.${r}`)}if(e instanceof Zr.TerraformModule){let r=Hb(e),i=Zr.App.of(e).
manifest,n=i.forStack(Zr.TerraformStack.of(e)),l=gB.join(i.outdir,n.workingDirectory);Zr.Annotations.of(e).addWarning(`Found module with new id ${e.friendlyUniqueId}\
. Moving this module requires a manual state migration.
If this module has not been moved yet, run "terraform state mv module.${r} module.${e.friendlyUniqueId}" in the output directory "${l}" to migrate the existing \
state to its new id.
Refer to the following page for more information: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#moving-or-renaming-modules`)}}};
Tu.MigrateIds=_u;Lb=dB;_u[Lb]={fqn:"cdktf.MigrateIds",version:"0.21.0"}});var Fb=d(yu=>{"use strict";var Ub;Object.defineProperty(yu,"__esModule",{value:!0});yu.DataResource=void 0;var IB=Symbol.for("jsii.rtti"),EB=Ir(),RB=Rr(),OB=Dp(),
PB=Ip(),qt=Bp(),is=class extends RB.TerraformResource{static generateConfigForImport(e,r,i,n){return new OB.ImportableResource(e,r,{terraformResourceType:"terra\
form_data",importId:i,provider:n})}constructor(e,r,i={}){super(e,r,{terraformResourceType:"terraform_data",terraformGeneratorMetadata:{providerName:"terraform"},
provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._output=
new PB.AnyMap(this,"output"),this._input=i.input,this._triggersReplace=i.triggersReplace,this.node.addValidation(new EB.ValidateTerraformVersion(">=1.4","The bu\
ilt-in Terraform data resource is only supported for Terraform >=1.4. Please upgrade your Terraform version."))}get id(){return this.getStringAttribute("id")}get input(){
return this.getAnyMapAttribute("input")}set input(e){this._input=e}resetInput(){this._input=void 0}get inputInput(){return this._input}get output(){return this.
_output}get triggersReplace(){return this.getAnyMapAttribute("triggers_replace")}set triggersReplace(e){this._triggersReplace=e}resetTriggersReplace(){this._triggersReplace=
void 0}get triggersReplaceInput(){return this._triggersReplace}synthesizeAttributes(){return{input:(0,qt.hashMapper)(qt.anyToTerraform)(this._input),triggers_replace:(0,qt.
hashMapper)(qt.anyToTerraform)(this._triggersReplace)}}synthesizeHclAttributes(){return{input:(0,qt.hashMapperHcl)(qt.anyToHclTerraform)(this._input),triggers_replace:(0,qt.
hashMapperHcl)(qt.anyToHclTerraform)(this._triggersReplace)}}};yu.DataResource=is;Ub=IB;is[Ub]={fqn:"cdktf.DataResource",version:"0.21.0"};is.tfResourceType="te\
rraform_data"});var U=d(x=>{"use strict";var xB=x&&x.__createBinding||(Object.create?(function(t,e,r,i){i===void 0&&(i=r);var n=Object.getOwnPropertyDescriptor(e,r);(!n||("get"in
n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,i,n)}):(function(t,e,r,i){i===void 0&&(i=r),
t[i]=e[r]})),L=x&&x.__exportStar||function(t,e){for(var r in t)r!=="default"&&!Object.prototype.hasOwnProperty.call(e,r)&&xB(e,t,r)};Object.defineProperty(x,"__\
esModule",{value:!0});x.testingMatchers=void 0;var VB=hd();(0,VB.validateEnvironment)();L(fe(),x);L(lt(),x);L(Le(),x);L(Sp(),x);L(gi(),x);L(Rr(),x);L(mp(),x);L(
Dc(),x);L(Ip(),x);L(MT(),x);L(GT(),x);x.testingMatchers=Ui();L(ha(),x);L(Ce(),x);L(Wy(),x);L(qe(),x);L(Jy(),x);L(eb(),x);L(rb(),x);L(Bp(),x);L(ub(),x);L(ma(),x);
L(Ap(),x);L(db(),x);L(Yo(),x);L(zc(),x);L(Up(),x);L(yb(),x);L(Ae(),x);L(vb(),x);L(Rb(),x);L(Pb(),x);L(Vb(),x);L(Ya(),x);L(Dp(),x);L(hp(),x);L(qb(),x);L(Fb(),x);
L(qp(),x)});var ev=d(ee=>{"use strict";var Nb,Db,$b,zb,Gb,Kb,Wb,Yb;Object.defineProperty(ee,"__esModule",{value:!0});ee.AcmCertificate=ee.AcmCertificateValidationOptionList=
ee.AcmCertificateValidationOptionOutputReference=ee.AcmCertificateOptionsOutputReference=ee.AcmCertificateRenewalSummaryList=ee.AcmCertificateRenewalSummaryOutputReference=
ee.AcmCertificateDomainValidationOptionsList=ee.AcmCertificateDomainValidationOptionsOutputReference=void 0;ee.acmCertificateDomainValidationOptionsToTerraform=
MB;ee.acmCertificateDomainValidationOptionsToHclTerraform=jB;ee.acmCertificateRenewalSummaryToTerraform=BB;ee.acmCertificateRenewalSummaryToHclTerraform=HB;ee.acmCertificateOptionsToTerraform=
Jb;ee.acmCertificateOptionsToHclTerraform=Xb;ee.acmCertificateValidationOptionToTerraform=Qb;ee.acmCertificateValidationOptionToHclTerraform=Zb;var Ut=Symbol.for(
"jsii.rtti"),w=U();function MB(t){if(!w.canInspect(t)||w.Tokenization.isResolvable(t))return t;if(w.isComplexElement(t))throw new Error("A complex element was u\
sed as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function jB(t){if(!w.canInspect(t)||w.Tokenization.isResolvable(
t))return t;if(w.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{}}var ss=class extends w.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?
{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get domainName(){return this.getStringAttribute("do\
main_name")}get resourceRecordName(){return this.getStringAttribute("resource_record_name")}get resourceRecordType(){return this.getStringAttribute("resource_re\
cord_type")}get resourceRecordValue(){return this.getStringAttribute("resource_record_value")}};ee.AcmCertificateDomainValidationOptionsOutputReference=ss;Nb=Ut;
ss[Nb]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateDomainValidationOptionsOutputReference",version:"21.22.1"};var ns=class extends w.ComplexList{constructor(e,r,i){
super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new ss(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};
ee.AcmCertificateDomainValidationOptionsList=ns;Db=Ut;ns[Db]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateDomainValidationOptionsList",version:"21.22.\
1"};function BB(t){if(!w.canInspect(t)||w.Tokenization.isResolvable(t))return t;if(w.isComplexElement(t))throw new Error("A complex element was used as configur\
ation, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function HB(t){if(!w.canInspect(t)||w.Tokenization.isResolvable(t))return t;
if(w.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}
var os=class extends w.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){
e===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get renewalStatus(){return this.getStringAttribute("renewal_status")}get renewalStatusReason(){
return this.getStringAttribute("renewal_status_reason")}get updatedAt(){return this.getStringAttribute("updated_at")}};ee.AcmCertificateRenewalSummaryOutputReference=
os;$b=Ut;os[$b]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateRenewalSummaryOutputReference",version:"21.22.1"};var as=class extends w.ComplexList{constructor(e,r,i){
super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new os(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};
ee.AcmCertificateRenewalSummaryList=as;zb=Ut;as[zb]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateRenewalSummaryList",version:"21.22.1"};function Jb(t){
if(!w.canInspect(t)||w.Tokenization.isResolvable(t))return t;if(w.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");return{certificate_transparency_logging_preference:w.stringToTerraform(t.certificateTransparencyLoggingPreference),
export:w.stringToTerraform(t.export)}}function Xb(t){if(!w.canInspect(t)||w.Tokenization.isResolvable(t))return t;if(w.isComplexElement(t))throw new Error("A co\
mplex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={certificate_transparency_logging_preference:{
value:w.stringToHclTerraform(t.certificateTransparencyLoggingPreference),isBlock:!1,type:"simple",storageClassType:"string"},export:{value:w.stringToHclTerraform(
t.export),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var ls=class extends w.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._certificateTransparencyLoggingPreference!==
void 0&&(e=!0,r.certificateTransparencyLoggingPreference=this._certificateTransparencyLoggingPreference),this._export!==void 0&&(e=!0,r.export=this._export),e?r:
void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._certificateTransparencyLoggingPreference=void 0,this._export=void 0):(this.isEmptyObject=Object.
keys(e).length===0,this._certificateTransparencyLoggingPreference=e.certificateTransparencyLoggingPreference,this._export=e.export)}get certificateTransparencyLoggingPreference(){
return this.getStringAttribute("certificate_transparency_logging_preference")}set certificateTransparencyLoggingPreference(e){this._certificateTransparencyLoggingPreference=
e}resetCertificateTransparencyLoggingPreference(){this._certificateTransparencyLoggingPreference=void 0}get certificateTransparencyLoggingPreferenceInput(){return this.
_certificateTransparencyLoggingPreference}get export(){return this.getStringAttribute("export")}set export(e){this._export=e}resetExport(){this._export=void 0}get exportInput(){
return this._export}};ee.AcmCertificateOptionsOutputReference=ls;Gb=Ut;ls[Gb]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateOptionsOutputReference",version:"\
21.22.1"};function Qb(t){if(!w.canInspect(t)||w.Tokenization.isResolvable(t))return t;if(w.isComplexElement(t))throw new Error("A complex element was used as co\
nfiguration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{domain_name:w.stringToTerraform(t.domainName),validation_domain:w.stringToTerraform(
t.validationDomain)}}function Zb(t){if(!w.canInspect(t)||w.Tokenization.isResolvable(t))return t;if(w.isComplexElement(t))throw new Error("A complex element was\
 used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={domain_name:{value:w.stringToHclTerraform(t.domainName),isBlock:!1,
type:"simple",storageClassType:"string"},validation_domain:{value:w.stringToHclTerraform(t.validationDomain),isBlock:!1,type:"simple",storageClassType:"string"}};
return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var us=class extends w.ComplexObject{constructor(e,r,i,n){super(e,r,n,
i),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._domainName!==void 0&&
(e=!0,r.domainName=this._domainName),this._validationDomain!==void 0&&(e=!0,r.validationDomain=this._validationDomain),e?r:void 0}set internalValue(e){e===void 0?
(this.isEmptyObject=!1,this.resolvableValue=void 0,this._domainName=void 0,this._validationDomain=void 0):w.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,
this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._domainName=e.domainName,this._validationDomain=e.validationDomain)}get domainName(){
return this.getStringAttribute("domain_name")}set domainName(e){this._domainName=e}get domainNameInput(){return this._domainName}get validationDomain(){return this.
getStringAttribute("validation_domain")}set validationDomain(e){this._validationDomain=e}get validationDomainInput(){return this._validationDomain}};ee.AcmCertificateValidationOptionOutputReference=
us;Kb=Ut;us[Kb]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateValidationOptionOutputReference",version:"21.22.1"};var cs=class extends w.ComplexList{constructor(e,r,i){
super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new us(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};
ee.AcmCertificateValidationOptionList=cs;Wb=Ut;cs[Wb]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateValidationOptionList",version:"21.22.1"};var ps=class extends w.
TerraformResource{static generateConfigForImport(e,r,i,n){return new w.ImportableResource(e,r,{terraformResourceType:"aws_acm_certificate",importId:i,provider:n})}constructor(e,r,i={}){
super(e,r,{terraformResourceType:"aws_acm_certificate",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},
provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._domainValidationOptions=
new ns(this,"domain_validation_options",!0),this._renewalSummary=new as(this,"renewal_summary",!1),this._options=new ls(this,"options"),this._validationOption=new cs(
this,"validation_option",!0),this._certificateAuthorityArn=i.certificateAuthorityArn,this._certificateBody=i.certificateBody,this._certificateChain=i.certificateChain,
this._domainName=i.domainName,this._earlyRenewalDuration=i.earlyRenewalDuration,this._id=i.id,this._keyAlgorithm=i.keyAlgorithm,this._privateKey=i.privateKey,this.
_region=i.region,this._subjectAlternativeNames=i.subjectAlternativeNames,this._tags=i.tags,this._tagsAll=i.tagsAll,this._validationMethod=i.validationMethod,this.
_options.internalValue=i.options,this._validationOption.internalValue=i.validationOption}get arn(){return this.getStringAttribute("arn")}get certificateAuthorityArn(){
return this.getStringAttribute("certificate_authority_arn")}set certificateAuthorityArn(e){this._certificateAuthorityArn=e}resetCertificateAuthorityArn(){this._certificateAuthorityArn=
void 0}get certificateAuthorityArnInput(){return this._certificateAuthorityArn}get certificateBody(){return this.getStringAttribute("certificate_body")}set certificateBody(e){
this._certificateBody=e}resetCertificateBody(){this._certificateBody=void 0}get certificateBodyInput(){return this._certificateBody}get certificateChain(){return this.
getStringAttribute("certificate_chain")}set certificateChain(e){this._certificateChain=e}resetCertificateChain(){this._certificateChain=void 0}get certificateChainInput(){
return this._certificateChain}get domainName(){return this.getStringAttribute("domain_name")}set domainName(e){this._domainName=e}resetDomainName(){this._domainName=
void 0}get domainNameInput(){return this._domainName}get domainValidationOptions(){return this._domainValidationOptions}get earlyRenewalDuration(){return this.getStringAttribute(
"early_renewal_duration")}set earlyRenewalDuration(e){this._earlyRenewalDuration=e}resetEarlyRenewalDuration(){this._earlyRenewalDuration=void 0}get earlyRenewalDurationInput(){
return this._earlyRenewalDuration}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get keyAlgorithm(){
return this.getStringAttribute("key_algorithm")}set keyAlgorithm(e){this._keyAlgorithm=e}resetKeyAlgorithm(){this._keyAlgorithm=void 0}get keyAlgorithmInput(){return this.
_keyAlgorithm}get notAfter(){return this.getStringAttribute("not_after")}get notBefore(){return this.getStringAttribute("not_before")}get pendingRenewal(){return this.
getBooleanAttribute("pending_renewal")}get privateKey(){return this.getStringAttribute("private_key")}set privateKey(e){this._privateKey=e}resetPrivateKey(){this.
_privateKey=void 0}get privateKeyInput(){return this._privateKey}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get renewalEligibility(){return this.getStringAttribute("renewal_eligibility")}get renewalSummary(){return this.
_renewalSummary}get status(){return this.getStringAttribute("status")}get subjectAlternativeNames(){return w.Fn.tolist(this.getListAttribute("subject_alternativ\
e_names"))}set subjectAlternativeNames(e){this._subjectAlternativeNames=e}resetSubjectAlternativeNames(){this._subjectAlternativeNames=void 0}get subjectAlternativeNamesInput(){
return this._subjectAlternativeNames}get tags(){return this.getStringMapAttribute("tags")}set tags(e){this._tags=e}resetTags(){this._tags=void 0}get tagsInput(){
return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){
return this._tagsAll}get type(){return this.getStringAttribute("type")}get validationEmails(){return this.getListAttribute("validation_emails")}get validationMethod(){
return this.getStringAttribute("validation_method")}set validationMethod(e){this._validationMethod=e}resetValidationMethod(){this._validationMethod=void 0}get validationMethodInput(){
return this._validationMethod}get options(){return this._options}putOptions(e){this._options.internalValue=e}resetOptions(){this._options.internalValue=void 0}get optionsInput(){
return this._options.internalValue}get validationOption(){return this._validationOption}putValidationOption(e){this._validationOption.internalValue=e}resetValidationOption(){
this._validationOption.internalValue=void 0}get validationOptionInput(){return this._validationOption.internalValue}synthesizeAttributes(){return{certificate_authority_arn:w.
stringToTerraform(this._certificateAuthorityArn),certificate_body:w.stringToTerraform(this._certificateBody),certificate_chain:w.stringToTerraform(this._certificateChain),
domain_name:w.stringToTerraform(this._domainName),early_renewal_duration:w.stringToTerraform(this._earlyRenewalDuration),id:w.stringToTerraform(this._id),key_algorithm:w.
stringToTerraform(this._keyAlgorithm),private_key:w.stringToTerraform(this._privateKey),region:w.stringToTerraform(this._region),subject_alternative_names:w.listMapper(
w.stringToTerraform,!1)(this._subjectAlternativeNames),tags:w.hashMapper(w.stringToTerraform)(this._tags),tags_all:w.hashMapper(w.stringToTerraform)(this._tagsAll),
validation_method:w.stringToTerraform(this._validationMethod),options:Jb(this._options.internalValue),validation_option:w.listMapper(Qb,!0)(this._validationOption.
internalValue)}}synthesizeHclAttributes(){let e={certificate_authority_arn:{value:w.stringToHclTerraform(this._certificateAuthorityArn),isBlock:!1,type:"simple",
storageClassType:"string"},certificate_body:{value:w.stringToHclTerraform(this._certificateBody),isBlock:!1,type:"simple",storageClassType:"string"},certificate_chain:{
value:w.stringToHclTerraform(this._certificateChain),isBlock:!1,type:"simple",storageClassType:"string"},domain_name:{value:w.stringToHclTerraform(this._domainName),
isBlock:!1,type:"simple",storageClassType:"string"},early_renewal_duration:{value:w.stringToHclTerraform(this._earlyRenewalDuration),isBlock:!1,type:"simple",storageClassType:"\
string"},id:{value:w.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},key_algorithm:{value:w.stringToHclTerraform(this._keyAlgorithm),
isBlock:!1,type:"simple",storageClassType:"string"},private_key:{value:w.stringToHclTerraform(this._privateKey),isBlock:!1,type:"simple",storageClassType:"strin\
g"},region:{value:w.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},subject_alternative_names:{value:w.listMapperHcl(w.stringToHclTerraform,
!1)(this._subjectAlternativeNames),isBlock:!1,type:"set",storageClassType:"stringList"},tags:{value:w.hashMapperHcl(w.stringToHclTerraform)(this._tags),isBlock:!1,
type:"map",storageClassType:"stringMap"},tags_all:{value:w.hashMapperHcl(w.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMa\
p"},validation_method:{value:w.stringToHclTerraform(this._validationMethod),isBlock:!1,type:"simple",storageClassType:"string"},options:{value:Xb(this._options.
internalValue),isBlock:!0,type:"list",storageClassType:"AcmCertificateOptionsList"},validation_option:{value:w.listMapperHcl(Zb,!0)(this._validationOption.internalValue),
isBlock:!0,type:"set",storageClassType:"AcmCertificateValidationOptionList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==
void 0))}};ee.AcmCertificate=ps;Yb=Ut;ps[Yb]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificate",version:"21.22.1"};ps.tfResourceType="aws_acm_certificate"});var ov=d(Ft=>{"use strict";var tv,rv;Object.defineProperty(Ft,"__esModule",{value:!0});Ft.AcmCertificateValidation=Ft.AcmCertificateValidationTimeoutsOutputReference=
void 0;Ft.acmCertificateValidationTimeoutsToTerraform=sv;Ft.acmCertificateValidationTimeoutsToHclTerraform=nv;var iv=Symbol.for("jsii.rtti"),ne=U();function sv(t){
if(!ne.canInspect(t)||ne.Tokenization.isResolvable(t))return t;if(ne.isComplexElement(t))throw new Error("A complex element was used as configuration, this is n\
ot supported: https://cdk.tf/complex-object-as-configuration");return{create:ne.stringToTerraform(t.create)}}function nv(t){if(!ne.canInspect(t)||ne.Tokenization.
isResolvable(t))return t;if(ne.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-o\
bject-as-configuration");let e={create:{value:ne.stringToHclTerraform(t.create),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.
entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var ds=class extends ne.ComplexObject{constructor(e,r){super(e,r,!1),this.isEmptyObject=!1}get internalValue(){
if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._create!==void 0&&(e=!0,r.create=this._create),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=void 0):ne.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):
(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._create=e.create)}get create(){return this.getStringAttribute("create")}set create(e){
this._create=e}resetCreate(){this._create=void 0}get createInput(){return this._create}};Ft.AcmCertificateValidationTimeoutsOutputReference=ds;tv=iv;ds[tv]={fqn:"\
@cdktf/provider-aws.acmCertificateValidation.AcmCertificateValidationTimeoutsOutputReference",version:"21.22.1"};var fs=class extends ne.TerraformResource{static generateConfigForImport(e,r,i,n){
return new ne.ImportableResource(e,r,{terraformResourceType:"aws_acm_certificate_validation",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"\
aws_acm_certificate_validation",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,
dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._timeouts=new ds(this,"ti\
meouts"),this._certificateArn=i.certificateArn,this._id=i.id,this._region=i.region,this._validationRecordFqdns=i.validationRecordFqdns,this._timeouts.internalValue=
i.timeouts}get certificateArn(){return this.getStringAttribute("certificate_arn")}set certificateArn(e){this._certificateArn=e}get certificateArnInput(){return this.
_certificateArn}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get region(){return this.
getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get validationRecordFqdns(){return ne.
Fn.tolist(this.getListAttribute("validation_record_fqdns"))}set validationRecordFqdns(e){this._validationRecordFqdns=e}resetValidationRecordFqdns(){this._validationRecordFqdns=
void 0}get validationRecordFqdnsInput(){return this._validationRecordFqdns}get timeouts(){return this._timeouts}putTimeouts(e){this._timeouts.internalValue=e}resetTimeouts(){
this._timeouts.internalValue=void 0}get timeoutsInput(){return this._timeouts.internalValue}synthesizeAttributes(){return{certificate_arn:ne.stringToTerraform(this.
_certificateArn),id:ne.stringToTerraform(this._id),region:ne.stringToTerraform(this._region),validation_record_fqdns:ne.listMapper(ne.stringToTerraform,!1)(this.
_validationRecordFqdns),timeouts:sv(this._timeouts.internalValue)}}synthesizeHclAttributes(){let e={certificate_arn:{value:ne.stringToHclTerraform(this._certificateArn),
isBlock:!1,type:"simple",storageClassType:"string"},id:{value:ne.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:ne.
stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},validation_record_fqdns:{value:ne.listMapperHcl(ne.stringToHclTerraform,!1)(
this._validationRecordFqdns),isBlock:!1,type:"set",storageClassType:"stringList"},timeouts:{value:nv(this._timeouts.internalValue),isBlock:!0,type:"struct",storageClassType:"\
AcmCertificateValidationTimeouts"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Ft.AcmCertificateValidation=fs;
rv=iv;fs[rv]={fqn:"@cdktf/provider-aws.acmCertificateValidation.AcmCertificateValidation",version:"21.22.1"};fs.tfResourceType="aws_acm_certificate_validation"});var lv=d(bu=>{"use strict";var av;Object.defineProperty(bu,"__esModule",{value:!0});bu.CloudwatchDashboard=void 0;var LB=Symbol.for("jsii.rtti"),mt=U(),ms=class extends mt.
TerraformResource{static generateConfigForImport(e,r,i,n){return new mt.ImportableResource(e,r,{terraformResourceType:"aws_cloudwatch_dashboard",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_cloudwatch_dashboard",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~\
> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this.
_dashboardBody=i.dashboardBody,this._dashboardName=i.dashboardName,this._id=i.id,this._region=i.region}get dashboardArn(){return this.getStringAttribute("dashbo\
ard_arn")}get dashboardBody(){return this.getStringAttribute("dashboard_body")}set dashboardBody(e){this._dashboardBody=e}get dashboardBodyInput(){return this._dashboardBody}get dashboardName(){
return this.getStringAttribute("dashboard_name")}set dashboardName(e){this._dashboardName=e}get dashboardNameInput(){return this._dashboardName}get id(){return this.
getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get region(){return this.getStringAttribute("region")}set region(e){
this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}synthesizeAttributes(){return{dashboard_body:mt.stringToTerraform(this._dashboardBody),
dashboard_name:mt.stringToTerraform(this._dashboardName),id:mt.stringToTerraform(this._id),region:mt.stringToTerraform(this._region)}}synthesizeHclAttributes(){
let e={dashboard_body:{value:mt.stringToHclTerraform(this._dashboardBody),isBlock:!1,type:"simple",storageClassType:"string"},dashboard_name:{value:mt.stringToHclTerraform(
this._dashboardName),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:mt.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"\
string"},region:{value:mt.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(
([r,i])=>i!==void 0&&i.value!==void 0))}};bu.CloudwatchDashboard=ms;av=LB;ms[av]={fqn:"@cdktf/provider-aws.cloudwatchDashboard.CloudwatchDashboard",version:"21.\
22.1"};ms.tfResourceType="aws_cloudwatch_dashboard"});var cv=d(vu=>{"use strict";var uv;Object.defineProperty(vu,"__esModule",{value:!0});vu.CloudwatchLogGroup=void 0;var qB=Symbol.for("jsii.rtti"),Y=U(),gs=class extends Y.
TerraformResource{static generateConfigForImport(e,r,i,n){return new Y.ImportableResource(e,r,{terraformResourceType:"aws_cloudwatch_log_group",importId:i,provider:n})}constructor(e,r,i={}){
super(e,r,{terraformResourceType:"aws_cloudwatch_log_group",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~\
> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this.
_deletionProtectionEnabled=i.deletionProtectionEnabled,this._id=i.id,this._kmsKeyId=i.kmsKeyId,this._logGroupClass=i.logGroupClass,this._name=i.name,this._namePrefix=
i.namePrefix,this._region=i.region,this._retentionInDays=i.retentionInDays,this._skipDestroy=i.skipDestroy,this._tags=i.tags,this._tagsAll=i.tagsAll}get arn(){return this.
getStringAttribute("arn")}get deletionProtectionEnabled(){return this.getBooleanAttribute("deletion_protection_enabled")}set deletionProtectionEnabled(e){this._deletionProtectionEnabled=
e}resetDeletionProtectionEnabled(){this._deletionProtectionEnabled=void 0}get deletionProtectionEnabledInput(){return this._deletionProtectionEnabled}get id(){return this.
getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}set kmsKeyId(e){
this._kmsKeyId=e}resetKmsKeyId(){this._kmsKeyId=void 0}get kmsKeyIdInput(){return this._kmsKeyId}get logGroupClass(){return this.getStringAttribute("log_group_c\
lass")}set logGroupClass(e){this._logGroupClass=e}resetLogGroupClass(){this._logGroupClass=void 0}get logGroupClassInput(){return this._logGroupClass}get name(){
return this.getStringAttribute("name")}set name(e){this._name=e}resetName(){this._name=void 0}get nameInput(){return this._name}get namePrefix(){return this.getStringAttribute(
"name_prefix")}set namePrefix(e){this._namePrefix=e}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){return this._namePrefix}get region(){return this.
getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get retentionInDays(){return this.
getNumberAttribute("retention_in_days")}set retentionInDays(e){this._retentionInDays=e}resetRetentionInDays(){this._retentionInDays=void 0}get retentionInDaysInput(){
return this._retentionInDays}get skipDestroy(){return this.getBooleanAttribute("skip_destroy")}set skipDestroy(e){this._skipDestroy=e}resetSkipDestroy(){this._skipDestroy=
void 0}get skipDestroyInput(){return this._skipDestroy}get tags(){return this.getStringMapAttribute("tags")}set tags(e){this._tags=e}resetTags(){this._tags=void 0}get tagsInput(){
return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){
return this._tagsAll}synthesizeAttributes(){return{deletion_protection_enabled:Y.booleanToTerraform(this._deletionProtectionEnabled),id:Y.stringToTerraform(this.
_id),kms_key_id:Y.stringToTerraform(this._kmsKeyId),log_group_class:Y.stringToTerraform(this._logGroupClass),name:Y.stringToTerraform(this._name),name_prefix:Y.
stringToTerraform(this._namePrefix),region:Y.stringToTerraform(this._region),retention_in_days:Y.numberToTerraform(this._retentionInDays),skip_destroy:Y.booleanToTerraform(
this._skipDestroy),tags:Y.hashMapper(Y.stringToTerraform)(this._tags),tags_all:Y.hashMapper(Y.stringToTerraform)(this._tagsAll)}}synthesizeHclAttributes(){let e={
deletion_protection_enabled:{value:Y.booleanToHclTerraform(this._deletionProtectionEnabled),isBlock:!1,type:"simple",storageClassType:"boolean"},id:{value:Y.stringToHclTerraform(
this._id),isBlock:!1,type:"simple",storageClassType:"string"},kms_key_id:{value:Y.stringToHclTerraform(this._kmsKeyId),isBlock:!1,type:"simple",storageClassType:"\
string"},log_group_class:{value:Y.stringToHclTerraform(this._logGroupClass),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:Y.stringToHclTerraform(
this._name),isBlock:!1,type:"simple",storageClassType:"string"},name_prefix:{value:Y.stringToHclTerraform(this._namePrefix),isBlock:!1,type:"simple",storageClassType:"\
string"},region:{value:Y.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},retention_in_days:{value:Y.numberToHclTerraform(
this._retentionInDays),isBlock:!1,type:"simple",storageClassType:"number"},skip_destroy:{value:Y.booleanToHclTerraform(this._skipDestroy),isBlock:!1,type:"simpl\
e",storageClassType:"boolean"},tags:{value:Y.hashMapperHcl(Y.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:Y.
hashMapperHcl(Y.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"}};return Object.fromEntries(Object.entries(e).filter(([r,
i])=>i!==void 0&&i.value!==void 0))}};vu.CloudwatchLogGroup=gs;uv=qB;gs[uv]={fqn:"@cdktf/provider-aws.cloudwatchLogGroup.CloudwatchLogGroup",version:"21.22.1"};
gs.tfResourceType="aws_cloudwatch_log_group"});var hv=d(Nt=>{"use strict";var pv,dv;Object.defineProperty(Nt,"__esModule",{value:!0});Nt.CloudwatchLogMetricFilter=Nt.CloudwatchLogMetricFilterMetricTransformationOutputReference=
void 0;Nt.cloudwatchLogMetricFilterMetricTransformationToTerraform=mv;Nt.cloudwatchLogMetricFilterMetricTransformationToHclTerraform=gv;var fv=Symbol.for("jsii.\
rtti"),F=U();function mv(t){if(!F.canInspect(t)||F.Tokenization.isResolvable(t))return t;if(F.isComplexElement(t))throw new Error("A complex element was used as\
 configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{default_value:F.stringToTerraform(t.defaultValue),dimensions:F.hashMapper(
F.stringToTerraform)(t.dimensions),name:F.stringToTerraform(t.name),namespace:F.stringToTerraform(t.namespace),unit:F.stringToTerraform(t.unit),value:F.stringToTerraform(
t.value)}}function gv(t){if(!F.canInspect(t)||F.Tokenization.isResolvable(t))return t;if(F.isComplexElement(t))throw new Error("A complex element was used as co\
nfiguration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={default_value:{value:F.stringToHclTerraform(t.defaultValue),isBlock:!1,
type:"simple",storageClassType:"string"},dimensions:{value:F.hashMapperHcl(F.stringToHclTerraform)(t.dimensions),isBlock:!1,type:"map",storageClassType:"stringM\
ap"},name:{value:F.stringToHclTerraform(t.name),isBlock:!1,type:"simple",storageClassType:"string"},namespace:{value:F.stringToHclTerraform(t.namespace),isBlock:!1,
type:"simple",storageClassType:"string"},unit:{value:F.stringToHclTerraform(t.unit),isBlock:!1,type:"simple",storageClassType:"string"},value:{value:F.stringToHclTerraform(
t.value),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var hs=class extends F.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._defaultValue!==void 0&&(e=!0,
r.defaultValue=this._defaultValue),this._dimensions!==void 0&&(e=!0,r.dimensions=this._dimensions),this._name!==void 0&&(e=!0,r.name=this._name),this._namespace!==
void 0&&(e=!0,r.namespace=this._namespace),this._unit!==void 0&&(e=!0,r.unit=this._unit),this._value!==void 0&&(e=!0,r.value=this._value),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._defaultValue=void 0,this._dimensions=void 0,this._name=void 0,this._namespace=void 0,this._unit=void 0,this._value=void 0):
(this.isEmptyObject=Object.keys(e).length===0,this._defaultValue=e.defaultValue,this._dimensions=e.dimensions,this._name=e.name,this._namespace=e.namespace,this.
_unit=e.unit,this._value=e.value)}get defaultValue(){return this.getStringAttribute("default_value")}set defaultValue(e){this._defaultValue=e}resetDefaultValue(){
this._defaultValue=void 0}get defaultValueInput(){return this._defaultValue}get dimensions(){return this.getStringMapAttribute("dimensions")}set dimensions(e){this.
_dimensions=e}resetDimensions(){this._dimensions=void 0}get dimensionsInput(){return this._dimensions}get name(){return this.getStringAttribute("name")}set name(e){
this._name=e}get nameInput(){return this._name}get namespace(){return this.getStringAttribute("namespace")}set namespace(e){this._namespace=e}get namespaceInput(){
return this._namespace}get unit(){return this.getStringAttribute("unit")}set unit(e){this._unit=e}resetUnit(){this._unit=void 0}get unitInput(){return this._unit}get value(){
return this.getStringAttribute("value")}set value(e){this._value=e}get valueInput(){return this._value}};Nt.CloudwatchLogMetricFilterMetricTransformationOutputReference=
hs;pv=fv;hs[pv]={fqn:"@cdktf/provider-aws.cloudwatchLogMetricFilter.CloudwatchLogMetricFilterMetricTransformationOutputReference",version:"21.22.1"};var _s=class extends F.
TerraformResource{static generateConfigForImport(e,r,i,n){return new F.ImportableResource(e,r,{terraformResourceType:"aws_cloudwatch_log_metric_filter",importId:i,
provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_cloudwatch_log_metric_filter",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"\
6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.
connection,forEach:i.forEach}),this._metricTransformation=new hs(this,"metric_transformation"),this._applyOnTransformedLogs=i.applyOnTransformedLogs,this._id=i.
id,this._logGroupName=i.logGroupName,this._name=i.name,this._pattern=i.pattern,this._region=i.region,this._metricTransformation.internalValue=i.metricTransformation}get applyOnTransformedLogs(){
return this.getBooleanAttribute("apply_on_transformed_logs")}set applyOnTransformedLogs(e){this._applyOnTransformedLogs=e}resetApplyOnTransformedLogs(){this._applyOnTransformedLogs=
void 0}get applyOnTransformedLogsInput(){return this._applyOnTransformedLogs}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=
void 0}get idInput(){return this._id}get logGroupName(){return this.getStringAttribute("log_group_name")}set logGroupName(e){this._logGroupName=e}get logGroupNameInput(){
return this._logGroupName}get name(){return this.getStringAttribute("name")}set name(e){this._name=e}get nameInput(){return this._name}get pattern(){return this.
getStringAttribute("pattern")}set pattern(e){this._pattern=e}get patternInput(){return this._pattern}get region(){return this.getStringAttribute("region")}set region(e){
this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get metricTransformation(){return this._metricTransformation}putMetricTransformation(e){
this._metricTransformation.internalValue=e}get metricTransformationInput(){return this._metricTransformation.internalValue}synthesizeAttributes(){return{apply_on_transformed_logs:F.
booleanToTerraform(this._applyOnTransformedLogs),id:F.stringToTerraform(this._id),log_group_name:F.stringToTerraform(this._logGroupName),name:F.stringToTerraform(
this._name),pattern:F.stringToTerraform(this._pattern),region:F.stringToTerraform(this._region),metric_transformation:mv(this._metricTransformation.internalValue)}}synthesizeHclAttributes(){
let e={apply_on_transformed_logs:{value:F.booleanToHclTerraform(this._applyOnTransformedLogs),isBlock:!1,type:"simple",storageClassType:"boolean"},id:{value:F.stringToHclTerraform(
this._id),isBlock:!1,type:"simple",storageClassType:"string"},log_group_name:{value:F.stringToHclTerraform(this._logGroupName),isBlock:!1,type:"simple",storageClassType:"\
string"},name:{value:F.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},pattern:{value:F.stringToHclTerraform(this._pattern),
isBlock:!1,type:"simple",storageClassType:"string"},region:{value:F.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},metric_transformation:{
value:gv(this._metricTransformation.internalValue),isBlock:!0,type:"list",storageClassType:"CloudwatchLogMetricFilterMetricTransformationList"}};return Object.fromEntries(
Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Nt.CloudwatchLogMetricFilter=_s;dv=fv;_s[dv]={fqn:"@cdktf/provider-aws.cloudwatchLogMetricFil\
ter.CloudwatchLogMetricFilter",version:"21.22.1"};_s.tfResourceType="aws_cloudwatch_log_metric_filter"});var wv=d(Ve=>{"use strict";var _v,Tv,yv,bv;Object.defineProperty(Ve,"__esModule",{value:!0});Ve.CloudwatchMetricAlarm=Ve.CloudwatchMetricAlarmMetricQueryList=Ve.
CloudwatchMetricAlarmMetricQueryOutputReference=Ve.CloudwatchMetricAlarmMetricQueryMetricOutputReference=void 0;Ve.cloudwatchMetricAlarmMetricQueryMetricToTerraform=
vv;Ve.cloudwatchMetricAlarmMetricQueryMetricToHclTerraform=kv;Ve.cloudwatchMetricAlarmMetricQueryToTerraform=Av;Ve.cloudwatchMetricAlarmMetricQueryToHclTerraform=
Cv;var ku=Symbol.for("jsii.rtti"),b=U();function vv(t){if(!b.canInspect(t)||b.Tokenization.isResolvable(t))return t;if(b.isComplexElement(t))throw new Error("A \
complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{dimensions:b.hashMapper(b.stringToTerraform)(
t.dimensions),metric_name:b.stringToTerraform(t.metricName),namespace:b.stringToTerraform(t.namespace),period:b.numberToTerraform(t.period),stat:b.stringToTerraform(
t.stat),unit:b.stringToTerraform(t.unit)}}function kv(t){if(!b.canInspect(t)||b.Tokenization.isResolvable(t))return t;if(b.isComplexElement(t))throw new Error("\
A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={dimensions:{value:b.hashMapperHcl(b.
stringToHclTerraform)(t.dimensions),isBlock:!1,type:"map",storageClassType:"stringMap"},metric_name:{value:b.stringToHclTerraform(t.metricName),isBlock:!1,type:"\
simple",storageClassType:"string"},namespace:{value:b.stringToHclTerraform(t.namespace),isBlock:!1,type:"simple",storageClassType:"string"},period:{value:b.numberToHclTerraform(
t.period),isBlock:!1,type:"simple",storageClassType:"number"},stat:{value:b.stringToHclTerraform(t.stat),isBlock:!1,type:"simple",storageClassType:"string"},unit:{
value:b.stringToHclTerraform(t.unit),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}var Ts=class extends b.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};
return this._dimensions!==void 0&&(e=!0,r.dimensions=this._dimensions),this._metricName!==void 0&&(e=!0,r.metricName=this._metricName),this._namespace!==void 0&&
(e=!0,r.namespace=this._namespace),this._period!==void 0&&(e=!0,r.period=this._period),this._stat!==void 0&&(e=!0,r.stat=this._stat),this._unit!==void 0&&(e=!0,
r.unit=this._unit),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._dimensions=void 0,this._metricName=void 0,this._namespace=void 0,this.
_period=void 0,this._stat=void 0,this._unit=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._dimensions=e.dimensions,this._metricName=e.metricName,this.
_namespace=e.namespace,this._period=e.period,this._stat=e.stat,this._unit=e.unit)}get dimensions(){return this.getStringMapAttribute("dimensions")}set dimensions(e){
this._dimensions=e}resetDimensions(){this._dimensions=void 0}get dimensionsInput(){return this._dimensions}get metricName(){return this.getStringAttribute("metr\
ic_name")}set metricName(e){this._metricName=e}get metricNameInput(){return this._metricName}get namespace(){return this.getStringAttribute("namespace")}set namespace(e){
this._namespace=e}resetNamespace(){this._namespace=void 0}get namespaceInput(){return this._namespace}get period(){return this.getNumberAttribute("period")}set period(e){
this._period=e}get periodInput(){return this._period}get stat(){return this.getStringAttribute("stat")}set stat(e){this._stat=e}get statInput(){return this._stat}get unit(){
return this.getStringAttribute("unit")}set unit(e){this._unit=e}resetUnit(){this._unit=void 0}get unitInput(){return this._unit}};Ve.CloudwatchMetricAlarmMetricQueryMetricOutputReference=
Ts;_v=ku;Ts[_v]={fqn:"@cdktf/provider-aws.cloudwatchMetricAlarm.CloudwatchMetricAlarmMetricQueryMetricOutputReference",version:"21.22.1"};function Av(t){if(!b.canInspect(
t)||b.Tokenization.isResolvable(t))return t;if(b.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{account_id:b.stringToTerraform(t.accountId),expression:b.stringToTerraform(t.expression),id:b.stringToTerraform(
t.id),label:b.stringToTerraform(t.label),period:b.numberToTerraform(t.period),return_data:b.booleanToTerraform(t.returnData),metric:vv(t.metric)}}function Cv(t){
if(!b.canInspect(t)||b.Tokenization.isResolvable(t))return t;if(b.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={account_id:{value:b.stringToHclTerraform(t.accountId),isBlock:!1,type:"simple",storageClassType:"\
string"},expression:{value:b.stringToHclTerraform(t.expression),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:b.stringToHclTerraform(t.id),isBlock:!1,
type:"simple",storageClassType:"string"},label:{value:b.stringToHclTerraform(t.label),isBlock:!1,type:"simple",storageClassType:"string"},period:{value:b.numberToHclTerraform(
t.period),isBlock:!1,type:"simple",storageClassType:"number"},return_data:{value:b.booleanToHclTerraform(t.returnData),isBlock:!1,type:"simple",storageClassType:"\
boolean"},metric:{value:kv(t.metric),isBlock:!0,type:"list",storageClassType:"CloudwatchMetricAlarmMetricQueryMetricList"}};return Object.fromEntries(Object.entries(
e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var ys=class extends b.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1,this._metric=new Ts(
this,"metric")}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._accountId!==void 0&&(e=!0,r.accountId=
this._accountId),this._expression!==void 0&&(e=!0,r.expression=this._expression),this._id!==void 0&&(e=!0,r.id=this._id),this._label!==void 0&&(e=!0,r.label=this.
_label),this._period!==void 0&&(e=!0,r.period=this._period),this._returnData!==void 0&&(e=!0,r.returnData=this._returnData),this._metric?.internalValue!==void 0&&
(e=!0,r.metric=this._metric?.internalValue),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._accountId=void 0,
this._expression=void 0,this._id=void 0,this._label=void 0,this._period=void 0,this._returnData=void 0,this._metric.internalValue=void 0):b.Tokenization.isResolvable(
e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._accountId=e.accountId,this._expression=
e.expression,this._id=e.id,this._label=e.label,this._period=e.period,this._returnData=e.returnData,this._metric.internalValue=e.metric)}get accountId(){return this.
getStringAttribute("account_id")}set accountId(e){this._accountId=e}resetAccountId(){this._accountId=void 0}get accountIdInput(){return this._accountId}get expression(){
return this.getStringAttribute("expression")}set expression(e){this._expression=e}resetExpression(){this._expression=void 0}get expressionInput(){return this._expression}get id(){
return this.getStringAttribute("id")}set id(e){this._id=e}get idInput(){return this._id}get label(){return this.getStringAttribute("label")}set label(e){this._label=
e}resetLabel(){this._label=void 0}get labelInput(){return this._label}get period(){return this.getNumberAttribute("period")}set period(e){this._period=e}resetPeriod(){
this._period=void 0}get periodInput(){return this._period}get returnData(){return this.getBooleanAttribute("return_data")}set returnData(e){this._returnData=e}resetReturnData(){
this._returnData=void 0}get returnDataInput(){return this._returnData}get metric(){return this._metric}putMetric(e){this._metric.internalValue=e}resetMetric(){this.
_metric.internalValue=void 0}get metricInput(){return this._metric.internalValue}};Ve.CloudwatchMetricAlarmMetricQueryOutputReference=ys;Tv=ku;ys[Tv]={fqn:"@cdk\
tf/provider-aws.cloudwatchMetricAlarm.CloudwatchMetricAlarmMetricQueryOutputReference",version:"21.22.1"};var bs=class extends b.ComplexList{constructor(e,r,i){
super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new ys(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};
Ve.CloudwatchMetricAlarmMetricQueryList=bs;yv=ku;bs[yv]={fqn:"@cdktf/provider-aws.cloudwatchMetricAlarm.CloudwatchMetricAlarmMetricQueryList",version:"21.22.1"};
var vs=class extends b.TerraformResource{static generateConfigForImport(e,r,i,n){return new b.ImportableResource(e,r,{terraformResourceType:"aws_cloudwatch_metr\
ic_alarm",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_cloudwatch_metric_alarm",terraformGeneratorMetadata:{providerName:"aw\
s",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,
connection:i.connection,forEach:i.forEach}),this._metricQuery=new bs(this,"metric_query",!0),this._actionsEnabled=i.actionsEnabled,this._alarmActions=i.alarmActions,
this._alarmDescription=i.alarmDescription,this._alarmName=i.alarmName,this._comparisonOperator=i.comparisonOperator,this._datapointsToAlarm=i.datapointsToAlarm,
this._dimensions=i.dimensions,this._evaluateLowSampleCountPercentiles=i.evaluateLowSampleCountPercentiles,this._evaluationPeriods=i.evaluationPeriods,this._extendedStatistic=
i.extendedStatistic,this._id=i.id,this._insufficientDataActions=i.insufficientDataActions,this._metricName=i.metricName,this._namespace=i.namespace,this._okActions=
i.okActions,this._period=i.period,this._region=i.region,this._statistic=i.statistic,this._tags=i.tags,this._tagsAll=i.tagsAll,this._threshold=i.threshold,this._thresholdMetricId=
i.thresholdMetricId,this._treatMissingData=i.treatMissingData,this._unit=i.unit,this._metricQuery.internalValue=i.metricQuery}get actionsEnabled(){return this.getBooleanAttribute(
"actions_enabled")}set actionsEnabled(e){this._actionsEnabled=e}resetActionsEnabled(){this._actionsEnabled=void 0}get actionsEnabledInput(){return this._actionsEnabled}get alarmActions(){
return b.Fn.tolist(this.getListAttribute("alarm_actions"))}set alarmActions(e){this._alarmActions=e}resetAlarmActions(){this._alarmActions=void 0}get alarmActionsInput(){
return this._alarmActions}get alarmDescription(){return this.getStringAttribute("alarm_description")}set alarmDescription(e){this._alarmDescription=e}resetAlarmDescription(){
this._alarmDescription=void 0}get alarmDescriptionInput(){return this._alarmDescription}get alarmName(){return this.getStringAttribute("alarm_name")}set alarmName(e){
this._alarmName=e}get alarmNameInput(){return this._alarmName}get arn(){return this.getStringAttribute("arn")}get comparisonOperator(){return this.getStringAttribute(
"comparison_operator")}set comparisonOperator(e){this._comparisonOperator=e}get comparisonOperatorInput(){return this._comparisonOperator}get datapointsToAlarm(){
return this.getNumberAttribute("datapoints_to_alarm")}set datapointsToAlarm(e){this._datapointsToAlarm=e}resetDatapointsToAlarm(){this._datapointsToAlarm=void 0}get datapointsToAlarmInput(){
return this._datapointsToAlarm}get dimensions(){return this.getStringMapAttribute("dimensions")}set dimensions(e){this._dimensions=e}resetDimensions(){this._dimensions=
void 0}get dimensionsInput(){return this._dimensions}get evaluateLowSampleCountPercentiles(){return this.getStringAttribute("evaluate_low_sample_count_percentil\
es")}set evaluateLowSampleCountPercentiles(e){this._evaluateLowSampleCountPercentiles=e}resetEvaluateLowSampleCountPercentiles(){this._evaluateLowSampleCountPercentiles=
void 0}get evaluateLowSampleCountPercentilesInput(){return this._evaluateLowSampleCountPercentiles}get evaluationPeriods(){return this.getNumberAttribute("evalu\
ation_periods")}set evaluationPeriods(e){this._evaluationPeriods=e}get evaluationPeriodsInput(){return this._evaluationPeriods}get extendedStatistic(){return this.
getStringAttribute("extended_statistic")}set extendedStatistic(e){this._extendedStatistic=e}resetExtendedStatistic(){this._extendedStatistic=void 0}get extendedStatisticInput(){
return this._extendedStatistic}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get insufficientDataActions(){
return b.Fn.tolist(this.getListAttribute("insufficient_data_actions"))}set insufficientDataActions(e){this._insufficientDataActions=e}resetInsufficientDataActions(){
this._insufficientDataActions=void 0}get insufficientDataActionsInput(){return this._insufficientDataActions}get metricName(){return this.getStringAttribute("me\
tric_name")}set metricName(e){this._metricName=e}resetMetricName(){this._metricName=void 0}get metricNameInput(){return this._metricName}get namespace(){return this.
getStringAttribute("namespace")}set namespace(e){this._namespace=e}resetNamespace(){this._namespace=void 0}get namespaceInput(){return this._namespace}get okActions(){
return b.Fn.tolist(this.getListAttribute("ok_actions"))}set okActions(e){this._okActions=e}resetOkActions(){this._okActions=void 0}get okActionsInput(){return this.
_okActions}get period(){return this.getNumberAttribute("period")}set period(e){this._period=e}resetPeriod(){this._period=void 0}get periodInput(){return this._period}get region(){
return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get statistic(){return this.
getStringAttribute("statistic")}set statistic(e){this._statistic=e}resetStatistic(){this._statistic=void 0}get statisticInput(){return this._statistic}get tags(){
return this.getStringMapAttribute("tags")}set tags(e){this._tags=e}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute(
"tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get threshold(){return this.getNumberAttribute(
"threshold")}set threshold(e){this._threshold=e}resetThreshold(){this._threshold=void 0}get thresholdInput(){return this._threshold}get thresholdMetricId(){return this.
getStringAttribute("threshold_metric_id")}set thresholdMetricId(e){this._thresholdMetricId=e}resetThresholdMetricId(){this._thresholdMetricId=void 0}get thresholdMetricIdInput(){
return this._thresholdMetricId}get treatMissingData(){return this.getStringAttribute("treat_missing_data")}set treatMissingData(e){this._treatMissingData=e}resetTreatMissingData(){
this._treatMissingData=void 0}get treatMissingDataInput(){return this._treatMissingData}get unit(){return this.getStringAttribute("unit")}set unit(e){this._unit=
e}resetUnit(){this._unit=void 0}get unitInput(){return this._unit}get metricQuery(){return this._metricQuery}putMetricQuery(e){this._metricQuery.internalValue=e}resetMetricQuery(){
this._metricQuery.internalValue=void 0}get metricQueryInput(){return this._metricQuery.internalValue}synthesizeAttributes(){return{actions_enabled:b.booleanToTerraform(
this._actionsEnabled),alarm_actions:b.listMapper(b.stringToTerraform,!1)(this._alarmActions),alarm_description:b.stringToTerraform(this._alarmDescription),alarm_name:b.
stringToTerraform(this._alarmName),comparison_operator:b.stringToTerraform(this._comparisonOperator),datapoints_to_alarm:b.numberToTerraform(this._datapointsToAlarm),
dimensions:b.hashMapper(b.stringToTerraform)(this._dimensions),evaluate_low_sample_count_percentiles:b.stringToTerraform(this._evaluateLowSampleCountPercentiles),
evaluation_periods:b.numberToTerraform(this._evaluationPeriods),extended_statistic:b.stringToTerraform(this._extendedStatistic),id:b.stringToTerraform(this._id),
insufficient_data_actions:b.listMapper(b.stringToTerraform,!1)(this._insufficientDataActions),metric_name:b.stringToTerraform(this._metricName),namespace:b.stringToTerraform(
this._namespace),ok_actions:b.listMapper(b.stringToTerraform,!1)(this._okActions),period:b.numberToTerraform(this._period),region:b.stringToTerraform(this._region),
statistic:b.stringToTerraform(this._statistic),tags:b.hashMapper(b.stringToTerraform)(this._tags),tags_all:b.hashMapper(b.stringToTerraform)(this._tagsAll),threshold:b.
numberToTerraform(this._threshold),threshold_metric_id:b.stringToTerraform(this._thresholdMetricId),treat_missing_data:b.stringToTerraform(this._treatMissingData),
unit:b.stringToTerraform(this._unit),metric_query:b.listMapper(Av,!0)(this._metricQuery.internalValue)}}synthesizeHclAttributes(){let e={actions_enabled:{value:b.
booleanToHclTerraform(this._actionsEnabled),isBlock:!1,type:"simple",storageClassType:"boolean"},alarm_actions:{value:b.listMapperHcl(b.stringToHclTerraform,!1)(
this._alarmActions),isBlock:!1,type:"set",storageClassType:"stringList"},alarm_description:{value:b.stringToHclTerraform(this._alarmDescription),isBlock:!1,type:"\
simple",storageClassType:"string"},alarm_name:{value:b.stringToHclTerraform(this._alarmName),isBlock:!1,type:"simple",storageClassType:"string"},comparison_operator:{
value:b.stringToHclTerraform(this._comparisonOperator),isBlock:!1,type:"simple",storageClassType:"string"},datapoints_to_alarm:{value:b.numberToHclTerraform(this.
_datapointsToAlarm),isBlock:!1,type:"simple",storageClassType:"number"},dimensions:{value:b.hashMapperHcl(b.stringToHclTerraform)(this._dimensions),isBlock:!1,type:"\
map",storageClassType:"stringMap"},evaluate_low_sample_count_percentiles:{value:b.stringToHclTerraform(this._evaluateLowSampleCountPercentiles),isBlock:!1,type:"\
simple",storageClassType:"string"},evaluation_periods:{value:b.numberToHclTerraform(this._evaluationPeriods),isBlock:!1,type:"simple",storageClassType:"number"},
extended_statistic:{value:b.stringToHclTerraform(this._extendedStatistic),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:b.stringToHclTerraform(this.
_id),isBlock:!1,type:"simple",storageClassType:"string"},insufficient_data_actions:{value:b.listMapperHcl(b.stringToHclTerraform,!1)(this._insufficientDataActions),
isBlock:!1,type:"set",storageClassType:"stringList"},metric_name:{value:b.stringToHclTerraform(this._metricName),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},namespace:{value:b.stringToHclTerraform(this._namespace),isBlock:!1,type:"simple",storageClassType:"string"},ok_actions:{value:b.listMapperHcl(b.stringToHclTerraform,
!1)(this._okActions),isBlock:!1,type:"set",storageClassType:"stringList"},period:{value:b.numberToHclTerraform(this._period),isBlock:!1,type:"simple",storageClassType:"\
number"},region:{value:b.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},statistic:{value:b.stringToHclTerraform(this._statistic),
isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:b.hashMapperHcl(b.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stri\
ngMap"},tags_all:{value:b.hashMapperHcl(b.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},threshold:{value:b.numberToHclTerraform(
this._threshold),isBlock:!1,type:"simple",storageClassType:"number"},threshold_metric_id:{value:b.stringToHclTerraform(this._thresholdMetricId),isBlock:!1,type:"\
simple",storageClassType:"string"},treat_missing_data:{value:b.stringToHclTerraform(this._treatMissingData),isBlock:!1,type:"simple",storageClassType:"string"},
unit:{value:b.stringToHclTerraform(this._unit),isBlock:!1,type:"simple",storageClassType:"string"},metric_query:{value:b.listMapperHcl(Cv,!0)(this._metricQuery.
internalValue),isBlock:!0,type:"set",storageClassType:"CloudwatchMetricAlarmMetricQueryList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}};Ve.CloudwatchMetricAlarm=vs;bv=ku;vs[bv]={fqn:"@cdktf/provider-aws.cloudwatchMetricAlarm.CloudwatchMetricAlarm",version:"21.22.1"};vs.tfResourceType=
"aws_cloudwatch_metric_alarm"});var Iv=d(Au=>{"use strict";var Sv;Object.defineProperty(Au,"__esModule",{value:!0});Au.CognitoIdentityProvider=void 0;var UB=Symbol.for("jsii.rtti"),se=U(),ks=class extends se.
TerraformResource{static generateConfigForImport(e,r,i,n){return new se.ImportableResource(e,r,{terraformResourceType:"aws_cognito_identity_provider",importId:i,
provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_cognito_identity_provider",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"\
6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.
connection,forEach:i.forEach}),this._attributeMapping=i.attributeMapping,this._id=i.id,this._idpIdentifiers=i.idpIdentifiers,this._providerDetails=i.providerDetails,
this._providerName=i.providerName,this._providerType=i.providerType,this._region=i.region,this._userPoolId=i.userPoolId}get attributeMapping(){return this.getStringMapAttribute(
"attribute_mapping")}set attributeMapping(e){this._attributeMapping=e}resetAttributeMapping(){this._attributeMapping=void 0}get attributeMappingInput(){return this.
_attributeMapping}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get idpIdentifiers(){
return this.getListAttribute("idp_identifiers")}set idpIdentifiers(e){this._idpIdentifiers=e}resetIdpIdentifiers(){this._idpIdentifiers=void 0}get idpIdentifiersInput(){
return this._idpIdentifiers}get providerDetails(){return this.getStringMapAttribute("provider_details")}set providerDetails(e){this._providerDetails=e}get providerDetailsInput(){
return this._providerDetails}get providerName(){return this.getStringAttribute("provider_name")}set providerName(e){this._providerName=e}get providerNameInput(){
return this._providerName}get providerType(){return this.getStringAttribute("provider_type")}set providerType(e){this._providerType=e}get providerTypeInput(){return this.
_providerType}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this.
_region}get userPoolId(){return this.getStringAttribute("user_pool_id")}set userPoolId(e){this._userPoolId=e}get userPoolIdInput(){return this._userPoolId}synthesizeAttributes(){
return{attribute_mapping:se.hashMapper(se.stringToTerraform)(this._attributeMapping),id:se.stringToTerraform(this._id),idp_identifiers:se.listMapper(se.stringToTerraform,
!1)(this._idpIdentifiers),provider_details:se.hashMapper(se.stringToTerraform)(this._providerDetails),provider_name:se.stringToTerraform(this._providerName),provider_type:se.
stringToTerraform(this._providerType),region:se.stringToTerraform(this._region),user_pool_id:se.stringToTerraform(this._userPoolId)}}synthesizeHclAttributes(){let e={
attribute_mapping:{value:se.hashMapperHcl(se.stringToHclTerraform)(this._attributeMapping),isBlock:!1,type:"map",storageClassType:"stringMap"},id:{value:se.stringToHclTerraform(
this._id),isBlock:!1,type:"simple",storageClassType:"string"},idp_identifiers:{value:se.listMapperHcl(se.stringToHclTerraform,!1)(this._idpIdentifiers),isBlock:!1,
type:"list",storageClassType:"stringList"},provider_details:{value:se.hashMapperHcl(se.stringToHclTerraform)(this._providerDetails),isBlock:!1,type:"map",storageClassType:"\
stringMap"},provider_name:{value:se.stringToHclTerraform(this._providerName),isBlock:!1,type:"simple",storageClassType:"string"},provider_type:{value:se.stringToHclTerraform(
this._providerType),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:se.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"\
string"},user_pool_id:{value:se.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(
e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Au.CognitoIdentityProvider=ks;Sv=UB;ks[Sv]={fqn:"@cdktf/provider-aws.cognitoIdentityProvider.CognitoIdentity\
Provider",version:"21.22.1"};ks.tfResourceType="aws_cognito_identity_provider"});var Vv=d(gt=>{"use strict";var Ev,Rv,Ov;Object.defineProperty(gt,"__esModule",{value:!0});gt.CognitoResourceServer=gt.CognitoResourceServerScopeList=gt.CognitoResourceServerScopeOutputReference=
void 0;gt.cognitoResourceServerScopeToTerraform=Pv;gt.cognitoResourceServerScopeToHclTerraform=xv;var $p=Symbol.for("jsii.rtti"),X=U();function Pv(t){if(!X.canInspect(
t)||X.Tokenization.isResolvable(t))return t;if(X.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{scope_description:X.stringToTerraform(t.scopeDescription),scope_name:X.stringToTerraform(t.scopeName)}}function xv(t){
if(!X.canInspect(t)||X.Tokenization.isResolvable(t))return t;if(X.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={scope_description:{value:X.stringToHclTerraform(t.scopeDescription),isBlock:!1,type:"simple",
storageClassType:"string"},scope_name:{value:X.stringToHclTerraform(t.scopeName),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(
Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var As=class extends X.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){
if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._scopeDescription!==void 0&&(e=!0,r.scopeDescription=this._scopeDescription),
this._scopeName!==void 0&&(e=!0,r.scopeName=this._scopeName),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this.
_scopeDescription=void 0,this._scopeName=void 0):X.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).
length===0,this.resolvableValue=void 0,this._scopeDescription=e.scopeDescription,this._scopeName=e.scopeName)}get scopeDescription(){return this.getStringAttribute(
"scope_description")}set scopeDescription(e){this._scopeDescription=e}get scopeDescriptionInput(){return this._scopeDescription}get scopeName(){return this.getStringAttribute(
"scope_name")}set scopeName(e){this._scopeName=e}get scopeNameInput(){return this._scopeName}};gt.CognitoResourceServerScopeOutputReference=As;Ev=$p;As[Ev]={fqn:"\
@cdktf/provider-aws.cognitoResourceServer.CognitoResourceServerScopeOutputReference",version:"21.22.1"};var Cs=class extends X.ComplexList{constructor(e,r,i){super(
e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new As(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};
gt.CognitoResourceServerScopeList=Cs;Rv=$p;Cs[Rv]={fqn:"@cdktf/provider-aws.cognitoResourceServer.CognitoResourceServerScopeList",version:"21.22.1"};var ws=class extends X.
TerraformResource{static generateConfigForImport(e,r,i,n){return new X.ImportableResource(e,r,{terraformResourceType:"aws_cognito_resource_server",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_cognito_resource_server",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"\
~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this.
_scope=new Cs(this,"scope",!0),this._id=i.id,this._identifier=i.identifier,this._name=i.name,this._region=i.region,this._userPoolId=i.userPoolId,this._scope.internalValue=
i.scope}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get identifier(){return this.
getStringAttribute("identifier")}set identifier(e){this._identifier=e}get identifierInput(){return this._identifier}get name(){return this.getStringAttribute("n\
ame")}set name(e){this._name=e}get nameInput(){return this._name}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get scopeIdentifiers(){return this.getListAttribute("scope_identifiers")}get userPoolId(){return this.
getStringAttribute("user_pool_id")}set userPoolId(e){this._userPoolId=e}get userPoolIdInput(){return this._userPoolId}get scope(){return this._scope}putScope(e){
this._scope.internalValue=e}resetScope(){this._scope.internalValue=void 0}get scopeInput(){return this._scope.internalValue}synthesizeAttributes(){return{id:X.stringToTerraform(
this._id),identifier:X.stringToTerraform(this._identifier),name:X.stringToTerraform(this._name),region:X.stringToTerraform(this._region),user_pool_id:X.stringToTerraform(
this._userPoolId),scope:X.listMapper(Pv,!0)(this._scope.internalValue)}}synthesizeHclAttributes(){let e={id:{value:X.stringToHclTerraform(this._id),isBlock:!1,type:"\
simple",storageClassType:"string"},identifier:{value:X.stringToHclTerraform(this._identifier),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:X.
stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:X.stringToHclTerraform(this._region),isBlock:!1,type:"simple",
storageClassType:"string"},user_pool_id:{value:X.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"string"},scope:{value:X.listMapperHcl(
xv,!0)(this._scope.internalValue),isBlock:!0,type:"set",storageClassType:"CognitoResourceServerScopeList"}};return Object.fromEntries(Object.entries(e).filter(([
r,i])=>i!==void 0&&i.value!==void 0))}};gt.CognitoResourceServer=ws;Ov=$p;ws[Ov]={fqn:"@cdktf/provider-aws.cognitoResourceServer.CognitoResourceServer",version:"\
21.22.1"};ws.tfResourceType="aws_cognito_resource_server"});var jv=d(Cu=>{"use strict";var Mv;Object.defineProperty(Cu,"__esModule",{value:!0});Cu.CognitoUserGroup=void 0;var FB=Symbol.for("jsii.rtti"),ke=U(),Ss=class extends ke.
TerraformResource{static generateConfigForImport(e,r,i,n){return new ke.ImportableResource(e,r,{terraformResourceType:"aws_cognito_user_group",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_cognito_user_group",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> \
6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this.
_description=i.description,this._id=i.id,this._name=i.name,this._precedence=i.precedence,this._region=i.region,this._roleArn=i.roleArn,this._userPoolId=i.userPoolId}get description(){
return this.getStringAttribute("description")}set description(e){this._description=e}resetDescription(){this._description=void 0}get descriptionInput(){return this.
_description}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get name(){return this.getStringAttribute(
"name")}set name(e){this._name=e}get nameInput(){return this._name}get precedence(){return this.getNumberAttribute("precedence")}set precedence(e){this._precedence=
e}resetPrecedence(){this._precedence=void 0}get precedenceInput(){return this._precedence}get region(){return this.getStringAttribute("region")}set region(e){this.
_region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get roleArn(){return this.getStringAttribute("role_arn")}set roleArn(e){this._roleArn=
e}resetRoleArn(){this._roleArn=void 0}get roleArnInput(){return this._roleArn}get userPoolId(){return this.getStringAttribute("user_pool_id")}set userPoolId(e){
this._userPoolId=e}get userPoolIdInput(){return this._userPoolId}synthesizeAttributes(){return{description:ke.stringToTerraform(this._description),id:ke.stringToTerraform(
this._id),name:ke.stringToTerraform(this._name),precedence:ke.numberToTerraform(this._precedence),region:ke.stringToTerraform(this._region),role_arn:ke.stringToTerraform(
this._roleArn),user_pool_id:ke.stringToTerraform(this._userPoolId)}}synthesizeHclAttributes(){let e={description:{value:ke.stringToHclTerraform(this._description),
isBlock:!1,type:"simple",storageClassType:"string"},id:{value:ke.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:ke.
stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},precedence:{value:ke.numberToHclTerraform(this._precedence),isBlock:!1,type:"\
simple",storageClassType:"number"},region:{value:ke.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},role_arn:{value:ke.stringToHclTerraform(
this._roleArn),isBlock:!1,type:"simple",storageClassType:"string"},user_pool_id:{value:ke.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Cu.CognitoUserGroup=Ss;Mv=FB;Ss[Mv]={fqn:"@cdktf/provider\
-aws.cognitoUserGroup.CognitoUserGroup",version:"21.22.1"};Ss.tfResourceType="aws_cognito_user_group"});var iA=d(v=>{"use strict";var Bv,Hv,Lv,qv,Uv,Fv,Nv,Dv,$v,zv,Gv,Kv,Wv,Yv,Jv,Xv,Qv,Zv,ek,tk,rk,ik,sk,nk,ok,ak,lk;Object.defineProperty(v,"__esModule",{value:!0});
v.CognitoUserPool=v.CognitoUserPoolWebAuthnConfigurationOutputReference=v.CognitoUserPoolVerificationMessageTemplateOutputReference=v.CognitoUserPoolUsernameConfigurationOutputReference=
v.CognitoUserPoolUserPoolAddOnsOutputReference=v.CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=v.CognitoUserPoolUserAttributeUpdateSettingsOutputReference=
v.CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference=v.CognitoUserPoolSmsConfigurationOutputReference=v.CognitoUserPoolSignInPolicyOutputReference=v.CognitoUserPoolSchemaList=
v.CognitoUserPoolSchemaOutputReference=v.CognitoUserPoolSchemaStringAttributeConstraintsOutputReference=v.CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference=
v.CognitoUserPoolPasswordPolicyOutputReference=v.CognitoUserPoolLambdaConfigOutputReference=v.CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=
v.CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=v.CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=v.CognitoUserPoolEmailMfaConfigurationOutputReference=
v.CognitoUserPoolEmailConfigurationOutputReference=v.CognitoUserPoolDeviceConfigurationOutputReference=v.CognitoUserPoolAdminCreateUserConfigOutputReference=v.CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=
v.CognitoUserPoolAccountRecoverySettingOutputReference=v.CognitoUserPoolAccountRecoverySettingRecoveryMechanismList=v.CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=
void 0;v.cognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform=uk;v.cognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform=ck;v.cognitoUserPoolAccountRecoverySettingToTerraform=
pk;v.cognitoUserPoolAccountRecoverySettingToHclTerraform=dk;v.cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform=fk;v.cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform=
mk;v.cognitoUserPoolAdminCreateUserConfigToTerraform=gk;v.cognitoUserPoolAdminCreateUserConfigToHclTerraform=hk;v.cognitoUserPoolDeviceConfigurationToTerraform=
_k;v.cognitoUserPoolDeviceConfigurationToHclTerraform=Tk;v.cognitoUserPoolEmailConfigurationToTerraform=yk;v.cognitoUserPoolEmailConfigurationToHclTerraform=bk;
v.cognitoUserPoolEmailMfaConfigurationToTerraform=vk;v.cognitoUserPoolEmailMfaConfigurationToHclTerraform=kk;v.cognitoUserPoolLambdaConfigCustomEmailSenderToTerraform=
Ak;v.cognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform=Ck;v.cognitoUserPoolLambdaConfigCustomSmsSenderToTerraform=wk;v.cognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform=
Sk;v.cognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform=Ik;v.cognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform=Ek;v.cognitoUserPoolLambdaConfigToTerraform=
Rk;v.cognitoUserPoolLambdaConfigToHclTerraform=Ok;v.cognitoUserPoolPasswordPolicyToTerraform=Pk;v.cognitoUserPoolPasswordPolicyToHclTerraform=xk;v.cognitoUserPoolSchemaNumberAttributeConstraintsToTerraform=
Vk;v.cognitoUserPoolSchemaNumberAttributeConstraintsToHclTerraform=Mk;v.cognitoUserPoolSchemaStringAttributeConstraintsToTerraform=jk;v.cognitoUserPoolSchemaStringAttributeConstraintsToHclTerraform=
Bk;v.cognitoUserPoolSchemaToTerraform=Hk;v.cognitoUserPoolSchemaToHclTerraform=Lk;v.cognitoUserPoolSignInPolicyToTerraform=qk;v.cognitoUserPoolSignInPolicyToHclTerraform=
Uk;v.cognitoUserPoolSmsConfigurationToTerraform=Fk;v.cognitoUserPoolSmsConfigurationToHclTerraform=Nk;v.cognitoUserPoolSoftwareTokenMfaConfigurationToTerraform=
Dk;v.cognitoUserPoolSoftwareTokenMfaConfigurationToHclTerraform=$k;v.cognitoUserPoolUserAttributeUpdateSettingsToTerraform=zk;v.cognitoUserPoolUserAttributeUpdateSettingsToHclTerraform=
Gk;v.cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform=Kk;v.cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform=Wk;
v.cognitoUserPoolUserPoolAddOnsToTerraform=Yk;v.cognitoUserPoolUserPoolAddOnsToHclTerraform=Jk;v.cognitoUserPoolUsernameConfigurationToTerraform=Xk;v.cognitoUserPoolUsernameConfigurationToHclTerraform=
Qk;v.cognitoUserPoolVerificationMessageTemplateToTerraform=Zk;v.cognitoUserPoolVerificationMessageTemplateToHclTerraform=eA;v.cognitoUserPoolWebAuthnConfigurationToTerraform=
tA;v.cognitoUserPoolWebAuthnConfigurationToHclTerraform=rA;var Q=Symbol.for("jsii.rtti"),a=U();function uk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))
return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{name:a.stringToTerraform(t.name),priority:a.numberToTerraform(t.priority)}}function ck(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;
if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={
name:{value:a.stringToHclTerraform(t.name),isBlock:!1,type:"simple",storageClassType:"string"},priority:{value:a.numberToHclTerraform(t.priority),isBlock:!1,type:"\
simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Is=class extends a.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._name!==void 0&&
(e=!0,r.name=this._name),this._priority!==void 0&&(e=!0,r.priority=this._priority),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=
void 0,this._name=void 0,this._priority=void 0):a.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).
length===0,this.resolvableValue=void 0,this._name=e.name,this._priority=e.priority)}get name(){return this.getStringAttribute("name")}set name(e){this._name=e}get nameInput(){
return this._name}get priority(){return this.getNumberAttribute("priority")}set priority(e){this._priority=e}get priorityInput(){return this._priority}};v.CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=
Is;Bv=Q;Is[Bv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference",version:"21.22.1"};var Es=class extends a.
ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new Is(this.terraformResource,this.
terraformAttribute,e,this.wrapsSet)}};v.CognitoUserPoolAccountRecoverySettingRecoveryMechanismList=Es;Hv=Q;Es[Hv]={fqn:"@cdktf/provider-aws.cognitoUserPool.Cogn\
itoUserPoolAccountRecoverySettingRecoveryMechanismList",version:"21.22.1"};function pk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{recovery_mechanism:a.
listMapper(uk,!0)(t.recoveryMechanism)}}function dk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A \
complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={recovery_mechanism:{value:a.listMapperHcl(
ck,!0)(t.recoveryMechanism),isBlock:!0,type:"set",storageClassType:"CognitoUserPoolAccountRecoverySettingRecoveryMechanismList"}};return Object.fromEntries(Object.
entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Rs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1,this._recoveryMechanism=
new Es(this,"recovery_mechanism",!0)}get internalValue(){let e=this.isEmptyObject,r={};return this._recoveryMechanism?.internalValue!==void 0&&(e=!0,r.recoveryMechanism=
this._recoveryMechanism?.internalValue),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._recoveryMechanism.internalValue=void 0):(this.isEmptyObject=
Object.keys(e).length===0,this._recoveryMechanism.internalValue=e.recoveryMechanism)}get recoveryMechanism(){return this._recoveryMechanism}putRecoveryMechanism(e){
this._recoveryMechanism.internalValue=e}resetRecoveryMechanism(){this._recoveryMechanism.internalValue=void 0}get recoveryMechanismInput(){return this._recoveryMechanism.
internalValue}};v.CognitoUserPoolAccountRecoverySettingOutputReference=Rs;Lv=Q;Rs[Lv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolAccountRecoverySe\
ttingOutputReference",version:"21.22.1"};function fk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A\
 complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{email_message:a.stringToTerraform(t.emailMessage),
email_subject:a.stringToTerraform(t.emailSubject),sms_message:a.stringToTerraform(t.smsMessage)}}function mk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");let e={email_message:{value:a.stringToHclTerraform(t.emailMessage),isBlock:!1,type:"simple",storageClassType:"string"},email_subject:{value:a.stringToHclTerraform(
t.emailSubject),isBlock:!1,type:"simple",storageClassType:"string"},sms_message:{value:a.stringToHclTerraform(t.smsMessage),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Os=class extends a.ComplexObject{constructor(e,r){super(
e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._emailMessage!==void 0&&(e=!0,r.emailMessage=this._emailMessage),this.
_emailSubject!==void 0&&(e=!0,r.emailSubject=this._emailSubject),this._smsMessage!==void 0&&(e=!0,r.smsMessage=this._smsMessage),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._emailMessage=void 0,this._emailSubject=void 0,this._smsMessage=void 0):(this.isEmptyObject=Object.keys(e).length===0,this.
_emailMessage=e.emailMessage,this._emailSubject=e.emailSubject,this._smsMessage=e.smsMessage)}get emailMessage(){return this.getStringAttribute("email_message")}set emailMessage(e){
this._emailMessage=e}resetEmailMessage(){this._emailMessage=void 0}get emailMessageInput(){return this._emailMessage}get emailSubject(){return this.getStringAttribute(
"email_subject")}set emailSubject(e){this._emailSubject=e}resetEmailSubject(){this._emailSubject=void 0}get emailSubjectInput(){return this._emailSubject}get smsMessage(){
return this.getStringAttribute("sms_message")}set smsMessage(e){this._smsMessage=e}resetSmsMessage(){this._smsMessage=void 0}get smsMessageInput(){return this._smsMessage}};
v.CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=Os;qv=Q;Os[qv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolAdminCreateUs\
erConfigInviteMessageTemplateOutputReference",version:"21.22.1"};function gk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{allow_admin_create_user_only:a.
booleanToTerraform(t.allowAdminCreateUserOnly),invite_message_template:fk(t.inviteMessageTemplate)}}function hk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");let e={allow_admin_create_user_only:{value:a.booleanToHclTerraform(t.allowAdminCreateUserOnly),isBlock:!1,type:"simple",storageClassType:"boolean"},invite_message_template:{
value:mk(t.inviteMessageTemplate),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList"}};return Object.fromEntries(
Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Ps=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1,this.
_inviteMessageTemplate=new Os(this,"invite_message_template")}get internalValue(){let e=this.isEmptyObject,r={};return this._allowAdminCreateUserOnly!==void 0&&
(e=!0,r.allowAdminCreateUserOnly=this._allowAdminCreateUserOnly),this._inviteMessageTemplate?.internalValue!==void 0&&(e=!0,r.inviteMessageTemplate=this._inviteMessageTemplate?.
internalValue),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._allowAdminCreateUserOnly=void 0,this._inviteMessageTemplate.internalValue=
void 0):(this.isEmptyObject=Object.keys(e).length===0,this._allowAdminCreateUserOnly=e.allowAdminCreateUserOnly,this._inviteMessageTemplate.internalValue=e.inviteMessageTemplate)}get allowAdminCreateUserOnly(){
return this.getBooleanAttribute("allow_admin_create_user_only")}set allowAdminCreateUserOnly(e){this._allowAdminCreateUserOnly=e}resetAllowAdminCreateUserOnly(){
this._allowAdminCreateUserOnly=void 0}get allowAdminCreateUserOnlyInput(){return this._allowAdminCreateUserOnly}get inviteMessageTemplate(){return this._inviteMessageTemplate}putInviteMessageTemplate(e){
this._inviteMessageTemplate.internalValue=e}resetInviteMessageTemplate(){this._inviteMessageTemplate.internalValue=void 0}get inviteMessageTemplateInput(){return this.
_inviteMessageTemplate.internalValue}};v.CognitoUserPoolAdminCreateUserConfigOutputReference=Ps;Uv=Q;Ps[Uv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUse\
rPoolAdminCreateUserConfigOutputReference",version:"21.22.1"};function _k(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{challenge_required_on_new_device:a.
booleanToTerraform(t.challengeRequiredOnNewDevice),device_only_remembered_on_user_prompt:a.booleanToTerraform(t.deviceOnlyRememberedOnUserPrompt)}}function Tk(t){
if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={challenge_required_on_new_device:{value:a.booleanToHclTerraform(t.challengeRequiredOnNewDevice),
isBlock:!1,type:"simple",storageClassType:"boolean"},device_only_remembered_on_user_prompt:{value:a.booleanToHclTerraform(t.deviceOnlyRememberedOnUserPrompt),isBlock:!1,
type:"simple",storageClassType:"boolean"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var xs=class extends a.ComplexObject{constructor(e,r){
super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._challengeRequiredOnNewDevice!==void 0&&(e=!0,r.challengeRequiredOnNewDevice=
this._challengeRequiredOnNewDevice),this._deviceOnlyRememberedOnUserPrompt!==void 0&&(e=!0,r.deviceOnlyRememberedOnUserPrompt=this._deviceOnlyRememberedOnUserPrompt),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._challengeRequiredOnNewDevice=void 0,this._deviceOnlyRememberedOnUserPrompt=void 0):(this.
isEmptyObject=Object.keys(e).length===0,this._challengeRequiredOnNewDevice=e.challengeRequiredOnNewDevice,this._deviceOnlyRememberedOnUserPrompt=e.deviceOnlyRememberedOnUserPrompt)}get challengeRequiredOnNewDevice(){
return this.getBooleanAttribute("challenge_required_on_new_device")}set challengeRequiredOnNewDevice(e){this._challengeRequiredOnNewDevice=e}resetChallengeRequiredOnNewDevice(){
this._challengeRequiredOnNewDevice=void 0}get challengeRequiredOnNewDeviceInput(){return this._challengeRequiredOnNewDevice}get deviceOnlyRememberedOnUserPrompt(){
return this.getBooleanAttribute("device_only_remembered_on_user_prompt")}set deviceOnlyRememberedOnUserPrompt(e){this._deviceOnlyRememberedOnUserPrompt=e}resetDeviceOnlyRememberedOnUserPrompt(){
this._deviceOnlyRememberedOnUserPrompt=void 0}get deviceOnlyRememberedOnUserPromptInput(){return this._deviceOnlyRememberedOnUserPrompt}};v.CognitoUserPoolDeviceConfigurationOutputReference=
xs;Fv=Q;xs[Fv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolDeviceConfigurationOutputReference",version:"21.22.1"};function yk(t){if(!a.canInspect(t)||
a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");return{configuration_set:a.stringToTerraform(t.configurationSet),email_sending_account:a.stringToTerraform(t.emailSendingAccount),
from_email_address:a.stringToTerraform(t.fromEmailAddress),reply_to_email_address:a.stringToTerraform(t.replyToEmailAddress),source_arn:a.stringToTerraform(t.sourceArn)}}
function bk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuratio\
n, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={configuration_set:{value:a.stringToHclTerraform(t.configurationSet),isBlock:!1,
type:"simple",storageClassType:"string"},email_sending_account:{value:a.stringToHclTerraform(t.emailSendingAccount),isBlock:!1,type:"simple",storageClassType:"s\
tring"},from_email_address:{value:a.stringToHclTerraform(t.fromEmailAddress),isBlock:!1,type:"simple",storageClassType:"string"},reply_to_email_address:{value:a.
stringToHclTerraform(t.replyToEmailAddress),isBlock:!1,type:"simple",storageClassType:"string"},source_arn:{value:a.stringToHclTerraform(t.sourceArn),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Vs=class extends a.ComplexObject{constructor(e,r){
super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._configurationSet!==void 0&&(e=!0,r.configurationSet=this._configurationSet),
this._emailSendingAccount!==void 0&&(e=!0,r.emailSendingAccount=this._emailSendingAccount),this._fromEmailAddress!==void 0&&(e=!0,r.fromEmailAddress=this._fromEmailAddress),
this._replyToEmailAddress!==void 0&&(e=!0,r.replyToEmailAddress=this._replyToEmailAddress),this._sourceArn!==void 0&&(e=!0,r.sourceArn=this._sourceArn),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._configurationSet=void 0,this._emailSendingAccount=void 0,this._fromEmailAddress=void 0,this._replyToEmailAddress=void 0,
this._sourceArn=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._configurationSet=e.configurationSet,this._emailSendingAccount=e.emailSendingAccount,
this._fromEmailAddress=e.fromEmailAddress,this._replyToEmailAddress=e.replyToEmailAddress,this._sourceArn=e.sourceArn)}get configurationSet(){return this.getStringAttribute(
"configuration_set")}set configurationSet(e){this._configurationSet=e}resetConfigurationSet(){this._configurationSet=void 0}get configurationSetInput(){return this.
_configurationSet}get emailSendingAccount(){return this.getStringAttribute("email_sending_account")}set emailSendingAccount(e){this._emailSendingAccount=e}resetEmailSendingAccount(){
this._emailSendingAccount=void 0}get emailSendingAccountInput(){return this._emailSendingAccount}get fromEmailAddress(){return this.getStringAttribute("from_ema\
il_address")}set fromEmailAddress(e){this._fromEmailAddress=e}resetFromEmailAddress(){this._fromEmailAddress=void 0}get fromEmailAddressInput(){return this._fromEmailAddress}get replyToEmailAddress(){
return this.getStringAttribute("reply_to_email_address")}set replyToEmailAddress(e){this._replyToEmailAddress=e}resetReplyToEmailAddress(){this._replyToEmailAddress=
void 0}get replyToEmailAddressInput(){return this._replyToEmailAddress}get sourceArn(){return this.getStringAttribute("source_arn")}set sourceArn(e){this._sourceArn=
e}resetSourceArn(){this._sourceArn=void 0}get sourceArnInput(){return this._sourceArn}};v.CognitoUserPoolEmailConfigurationOutputReference=Vs;Nv=Q;Vs[Nv]={fqn:"\
@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolEmailConfigurationOutputReference",version:"21.22.1"};function vk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{message:a.stringToTerraform(t.message),subject:a.stringToTerraform(t.subject)}}function kk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");let e={message:{value:a.stringToHclTerraform(t.message),isBlock:!1,type:"simple",storageClassType:"string"},subject:{value:a.stringToHclTerraform(t.subject),
isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Ms=class extends a.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._message!==void 0&&(e=!0,r.message=
this._message),this._subject!==void 0&&(e=!0,r.subject=this._subject),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._message=void 0,this.
_subject=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._message=e.message,this._subject=e.subject)}get message(){return this.getStringAttribute("me\
ssage")}set message(e){this._message=e}resetMessage(){this._message=void 0}get messageInput(){return this._message}get subject(){return this.getStringAttribute(
"subject")}set subject(e){this._subject=e}resetSubject(){this._subject=void 0}get subjectInput(){return this._subject}};v.CognitoUserPoolEmailMfaConfigurationOutputReference=
Ms;Dv=Q;Ms[Dv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolEmailMfaConfigurationOutputReference",version:"21.22.1"};function Ak(t){if(!a.canInspect(
t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{lambda_arn:a.stringToTerraform(t.lambdaArn),lambda_version:a.stringToTerraform(t.lambdaVersion)}}function Ck(t){
if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={lambda_arn:{value:a.stringToHclTerraform(t.lambdaArn),isBlock:!1,type:"simple",storageClassType:"\
string"},lambda_version:{value:a.stringToHclTerraform(t.lambdaVersion),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(
e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var js=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){
let e=this.isEmptyObject,r={};return this._lambdaArn!==void 0&&(e=!0,r.lambdaArn=this._lambdaArn),this._lambdaVersion!==void 0&&(e=!0,r.lambdaVersion=this._lambdaVersion),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._lambdaArn=void 0,this._lambdaVersion=void 0):(this.isEmptyObject=Object.keys(e).length===
0,this._lambdaArn=e.lambdaArn,this._lambdaVersion=e.lambdaVersion)}get lambdaArn(){return this.getStringAttribute("lambda_arn")}set lambdaArn(e){this._lambdaArn=
e}get lambdaArnInput(){return this._lambdaArn}get lambdaVersion(){return this.getStringAttribute("lambda_version")}set lambdaVersion(e){this._lambdaVersion=e}get lambdaVersionInput(){
return this._lambdaVersion}};v.CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=js;$v=Q;js[$v]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserP\
oolLambdaConfigCustomEmailSenderOutputReference",version:"21.22.1"};function wk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{lambda_arn:a.stringToTerraform(
t.lambdaArn),lambda_version:a.stringToTerraform(t.lambdaVersion)}}function Sk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={lambda_arn:{value:a.
stringToHclTerraform(t.lambdaArn),isBlock:!1,type:"simple",storageClassType:"string"},lambda_version:{value:a.stringToHclTerraform(t.lambdaVersion),isBlock:!1,type:"\
simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Bs=class extends a.ComplexObject{constructor(e,r){
super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._lambdaArn!==void 0&&(e=!0,r.lambdaArn=this._lambdaArn),this.
_lambdaVersion!==void 0&&(e=!0,r.lambdaVersion=this._lambdaVersion),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._lambdaArn=void 0,this.
_lambdaVersion=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._lambdaArn=e.lambdaArn,this._lambdaVersion=e.lambdaVersion)}get lambdaArn(){return this.
getStringAttribute("lambda_arn")}set lambdaArn(e){this._lambdaArn=e}get lambdaArnInput(){return this._lambdaArn}get lambdaVersion(){return this.getStringAttribute(
"lambda_version")}set lambdaVersion(e){this._lambdaVersion=e}get lambdaVersionInput(){return this._lambdaVersion}};v.CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=
Bs;zv=Q;Bs[zv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference",version:"21.22.1"};function Ik(t){if(!a.canInspect(
t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{lambda_arn:a.stringToTerraform(t.lambdaArn),lambda_version:a.stringToTerraform(t.lambdaVersion)}}function Ek(t){
if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={lambda_arn:{value:a.stringToHclTerraform(t.lambdaArn),isBlock:!1,type:"simple",storageClassType:"\
string"},lambda_version:{value:a.stringToHclTerraform(t.lambdaVersion),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(
e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Hs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){
let e=this.isEmptyObject,r={};return this._lambdaArn!==void 0&&(e=!0,r.lambdaArn=this._lambdaArn),this._lambdaVersion!==void 0&&(e=!0,r.lambdaVersion=this._lambdaVersion),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._lambdaArn=void 0,this._lambdaVersion=void 0):(this.isEmptyObject=Object.keys(e).length===
0,this._lambdaArn=e.lambdaArn,this._lambdaVersion=e.lambdaVersion)}get lambdaArn(){return this.getStringAttribute("lambda_arn")}set lambdaArn(e){this._lambdaArn=
e}get lambdaArnInput(){return this._lambdaArn}get lambdaVersion(){return this.getStringAttribute("lambda_version")}set lambdaVersion(e){this._lambdaVersion=e}get lambdaVersionInput(){
return this._lambdaVersion}};v.CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=Hs;Gv=Q;Hs[Gv]={fqn:"@cdktf/provider-aws.cognitoUserPool.Cogni\
toUserPoolLambdaConfigPreTokenGenerationConfigOutputReference",version:"21.22.1"};function Rk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.
isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
create_auth_challenge:a.stringToTerraform(t.createAuthChallenge),custom_message:a.stringToTerraform(t.customMessage),define_auth_challenge:a.stringToTerraform(t.
defineAuthChallenge),kms_key_id:a.stringToTerraform(t.kmsKeyId),post_authentication:a.stringToTerraform(t.postAuthentication),post_confirmation:a.stringToTerraform(
t.postConfirmation),pre_authentication:a.stringToTerraform(t.preAuthentication),pre_sign_up:a.stringToTerraform(t.preSignUp),pre_token_generation:a.stringToTerraform(
t.preTokenGeneration),user_migration:a.stringToTerraform(t.userMigration),verify_auth_challenge_response:a.stringToTerraform(t.verifyAuthChallengeResponse),custom_email_sender:Ak(
t.customEmailSender),custom_sms_sender:wk(t.customSmsSender),pre_token_generation_config:Ik(t.preTokenGenerationConfig)}}function Ok(t){if(!a.canInspect(t)||a.Tokenization.
isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");let e={create_auth_challenge:{value:a.stringToHclTerraform(t.createAuthChallenge),isBlock:!1,type:"simple",storageClassType:"string"},custom_message:{
value:a.stringToHclTerraform(t.customMessage),isBlock:!1,type:"simple",storageClassType:"string"},define_auth_challenge:{value:a.stringToHclTerraform(t.defineAuthChallenge),
isBlock:!1,type:"simple",storageClassType:"string"},kms_key_id:{value:a.stringToHclTerraform(t.kmsKeyId),isBlock:!1,type:"simple",storageClassType:"string"},post_authentication:{
value:a.stringToHclTerraform(t.postAuthentication),isBlock:!1,type:"simple",storageClassType:"string"},post_confirmation:{value:a.stringToHclTerraform(t.postConfirmation),
isBlock:!1,type:"simple",storageClassType:"string"},pre_authentication:{value:a.stringToHclTerraform(t.preAuthentication),isBlock:!1,type:"simple",storageClassType:"\
string"},pre_sign_up:{value:a.stringToHclTerraform(t.preSignUp),isBlock:!1,type:"simple",storageClassType:"string"},pre_token_generation:{value:a.stringToHclTerraform(
t.preTokenGeneration),isBlock:!1,type:"simple",storageClassType:"string"},user_migration:{value:a.stringToHclTerraform(t.userMigration),isBlock:!1,type:"simple",
storageClassType:"string"},verify_auth_challenge_response:{value:a.stringToHclTerraform(t.verifyAuthChallengeResponse),isBlock:!1,type:"simple",storageClassType:"\
string"},custom_email_sender:{value:Ck(t.customEmailSender),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolLambdaConfigCustomEmailSenderList"},custom_sms_sender:{
value:Sk(t.customSmsSender),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolLambdaConfigCustomSmsSenderList"},pre_token_generation_config:{value:Ek(t.preTokenGenerationConfig),
isBlock:!0,type:"list",storageClassType:"CognitoUserPoolLambdaConfigPreTokenGenerationConfigList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==
void 0&&i.value!==void 0))}var Ls=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1,this._customEmailSender=new js(this,"cust\
om_email_sender"),this._customSmsSender=new Bs(this,"custom_sms_sender"),this._preTokenGenerationConfig=new Hs(this,"pre_token_generation_config")}get internalValue(){
let e=this.isEmptyObject,r={};return this._createAuthChallenge!==void 0&&(e=!0,r.createAuthChallenge=this._createAuthChallenge),this._customMessage!==void 0&&(e=
!0,r.customMessage=this._customMessage),this._defineAuthChallenge!==void 0&&(e=!0,r.defineAuthChallenge=this._defineAuthChallenge),this._kmsKeyId!==void 0&&(e=!0,
r.kmsKeyId=this._kmsKeyId),this._postAuthentication!==void 0&&(e=!0,r.postAuthentication=this._postAuthentication),this._postConfirmation!==void 0&&(e=!0,r.postConfirmation=
this._postConfirmation),this._preAuthentication!==void 0&&(e=!0,r.preAuthentication=this._preAuthentication),this._preSignUp!==void 0&&(e=!0,r.preSignUp=this._preSignUp),
this._preTokenGeneration!==void 0&&(e=!0,r.preTokenGeneration=this._preTokenGeneration),this._userMigration!==void 0&&(e=!0,r.userMigration=this._userMigration),
this._verifyAuthChallengeResponse!==void 0&&(e=!0,r.verifyAuthChallengeResponse=this._verifyAuthChallengeResponse),this._customEmailSender?.internalValue!==void 0&&
(e=!0,r.customEmailSender=this._customEmailSender?.internalValue),this._customSmsSender?.internalValue!==void 0&&(e=!0,r.customSmsSender=this._customSmsSender?.
internalValue),this._preTokenGenerationConfig?.internalValue!==void 0&&(e=!0,r.preTokenGenerationConfig=this._preTokenGenerationConfig?.internalValue),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._createAuthChallenge=void 0,this._customMessage=void 0,this._defineAuthChallenge=void 0,this._kmsKeyId=void 0,this._postAuthentication=
void 0,this._postConfirmation=void 0,this._preAuthentication=void 0,this._preSignUp=void 0,this._preTokenGeneration=void 0,this._userMigration=void 0,this._verifyAuthChallengeResponse=
void 0,this._customEmailSender.internalValue=void 0,this._customSmsSender.internalValue=void 0,this._preTokenGenerationConfig.internalValue=void 0):(this.isEmptyObject=
Object.keys(e).length===0,this._createAuthChallenge=e.createAuthChallenge,this._customMessage=e.customMessage,this._defineAuthChallenge=e.defineAuthChallenge,this.
_kmsKeyId=e.kmsKeyId,this._postAuthentication=e.postAuthentication,this._postConfirmation=e.postConfirmation,this._preAuthentication=e.preAuthentication,this._preSignUp=
e.preSignUp,this._preTokenGeneration=e.preTokenGeneration,this._userMigration=e.userMigration,this._verifyAuthChallengeResponse=e.verifyAuthChallengeResponse,this.
_customEmailSender.internalValue=e.customEmailSender,this._customSmsSender.internalValue=e.customSmsSender,this._preTokenGenerationConfig.internalValue=e.preTokenGenerationConfig)}get createAuthChallenge(){
return this.getStringAttribute("create_auth_challenge")}set createAuthChallenge(e){this._createAuthChallenge=e}resetCreateAuthChallenge(){this._createAuthChallenge=
void 0}get createAuthChallengeInput(){return this._createAuthChallenge}get customMessage(){return this.getStringAttribute("custom_message")}set customMessage(e){
this._customMessage=e}resetCustomMessage(){this._customMessage=void 0}get customMessageInput(){return this._customMessage}get defineAuthChallenge(){return this.
getStringAttribute("define_auth_challenge")}set defineAuthChallenge(e){this._defineAuthChallenge=e}resetDefineAuthChallenge(){this._defineAuthChallenge=void 0}get defineAuthChallengeInput(){
return this._defineAuthChallenge}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}set kmsKeyId(e){this._kmsKeyId=e}resetKmsKeyId(){this._kmsKeyId=void 0}get kmsKeyIdInput(){
return this._kmsKeyId}get postAuthentication(){return this.getStringAttribute("post_authentication")}set postAuthentication(e){this._postAuthentication=e}resetPostAuthentication(){
this._postAuthentication=void 0}get postAuthenticationInput(){return this._postAuthentication}get postConfirmation(){return this.getStringAttribute("post_confir\
mation")}set postConfirmation(e){this._postConfirmation=e}resetPostConfirmation(){this._postConfirmation=void 0}get postConfirmationInput(){return this._postConfirmation}get preAuthentication(){
return this.getStringAttribute("pre_authentication")}set preAuthentication(e){this._preAuthentication=e}resetPreAuthentication(){this._preAuthentication=void 0}get preAuthenticationInput(){
return this._preAuthentication}get preSignUp(){return this.getStringAttribute("pre_sign_up")}set preSignUp(e){this._preSignUp=e}resetPreSignUp(){this._preSignUp=
void 0}get preSignUpInput(){return this._preSignUp}get preTokenGeneration(){return this.getStringAttribute("pre_token_generation")}set preTokenGeneration(e){this.
_preTokenGeneration=e}resetPreTokenGeneration(){this._preTokenGeneration=void 0}get preTokenGenerationInput(){return this._preTokenGeneration}get userMigration(){
return this.getStringAttribute("user_migration")}set userMigration(e){this._userMigration=e}resetUserMigration(){this._userMigration=void 0}get userMigrationInput(){
return this._userMigration}get verifyAuthChallengeResponse(){return this.getStringAttribute("verify_auth_challenge_response")}set verifyAuthChallengeResponse(e){
this._verifyAuthChallengeResponse=e}resetVerifyAuthChallengeResponse(){this._verifyAuthChallengeResponse=void 0}get verifyAuthChallengeResponseInput(){return this.
_verifyAuthChallengeResponse}get customEmailSender(){return this._customEmailSender}putCustomEmailSender(e){this._customEmailSender.internalValue=e}resetCustomEmailSender(){
this._customEmailSender.internalValue=void 0}get customEmailSenderInput(){return this._customEmailSender.internalValue}get customSmsSender(){return this._customSmsSender}putCustomSmsSender(e){
this._customSmsSender.internalValue=e}resetCustomSmsSender(){this._customSmsSender.internalValue=void 0}get customSmsSenderInput(){return this._customSmsSender.
internalValue}get preTokenGenerationConfig(){return this._preTokenGenerationConfig}putPreTokenGenerationConfig(e){this._preTokenGenerationConfig.internalValue=e}resetPreTokenGenerationConfig(){
this._preTokenGenerationConfig.internalValue=void 0}get preTokenGenerationConfigInput(){return this._preTokenGenerationConfig.internalValue}};v.CognitoUserPoolLambdaConfigOutputReference=
Ls;Kv=Q;Ls[Kv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolLambdaConfigOutputReference",version:"21.22.1"};function Pk(t){if(!a.canInspect(t)||a.Tokenization.
isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{minimum_length:a.numberToTerraform(t.minimumLength),password_history_size:a.numberToTerraform(t.passwordHistorySize),require_lowercase:a.
booleanToTerraform(t.requireLowercase),require_numbers:a.booleanToTerraform(t.requireNumbers),require_symbols:a.booleanToTerraform(t.requireSymbols),require_uppercase:a.
booleanToTerraform(t.requireUppercase),temporary_password_validity_days:a.numberToTerraform(t.temporaryPasswordValidityDays)}}function xk(t){if(!a.canInspect(t)||
a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");let e={minimum_length:{value:a.numberToHclTerraform(t.minimumLength),isBlock:!1,type:"simple",storageClassType:"number"},
password_history_size:{value:a.numberToHclTerraform(t.passwordHistorySize),isBlock:!1,type:"simple",storageClassType:"number"},require_lowercase:{value:a.booleanToHclTerraform(
t.requireLowercase),isBlock:!1,type:"simple",storageClassType:"boolean"},require_numbers:{value:a.booleanToHclTerraform(t.requireNumbers),isBlock:!1,type:"simpl\
e",storageClassType:"boolean"},require_symbols:{value:a.booleanToHclTerraform(t.requireSymbols),isBlock:!1,type:"simple",storageClassType:"boolean"},require_uppercase:{
value:a.booleanToHclTerraform(t.requireUppercase),isBlock:!1,type:"simple",storageClassType:"boolean"},temporary_password_validity_days:{value:a.numberToHclTerraform(
t.temporaryPasswordValidityDays),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.
value!==void 0))}var qs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this.
_minimumLength!==void 0&&(e=!0,r.minimumLength=this._minimumLength),this._passwordHistorySize!==void 0&&(e=!0,r.passwordHistorySize=this._passwordHistorySize),this.
_requireLowercase!==void 0&&(e=!0,r.requireLowercase=this._requireLowercase),this._requireNumbers!==void 0&&(e=!0,r.requireNumbers=this._requireNumbers),this._requireSymbols!==
void 0&&(e=!0,r.requireSymbols=this._requireSymbols),this._requireUppercase!==void 0&&(e=!0,r.requireUppercase=this._requireUppercase),this._temporaryPasswordValidityDays!==
void 0&&(e=!0,r.temporaryPasswordValidityDays=this._temporaryPasswordValidityDays),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._minimumLength=
void 0,this._passwordHistorySize=void 0,this._requireLowercase=void 0,this._requireNumbers=void 0,this._requireSymbols=void 0,this._requireUppercase=void 0,this.
_temporaryPasswordValidityDays=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._minimumLength=e.minimumLength,this._passwordHistorySize=e.passwordHistorySize,
this._requireLowercase=e.requireLowercase,this._requireNumbers=e.requireNumbers,this._requireSymbols=e.requireSymbols,this._requireUppercase=e.requireUppercase,
this._temporaryPasswordValidityDays=e.temporaryPasswordValidityDays)}get minimumLength(){return this.getNumberAttribute("minimum_length")}set minimumLength(e){this.
_minimumLength=e}resetMinimumLength(){this._minimumLength=void 0}get minimumLengthInput(){return this._minimumLength}get passwordHistorySize(){return this.getNumberAttribute(
"password_history_size")}set passwordHistorySize(e){this._passwordHistorySize=e}resetPasswordHistorySize(){this._passwordHistorySize=void 0}get passwordHistorySizeInput(){
return this._passwordHistorySize}get requireLowercase(){return this.getBooleanAttribute("require_lowercase")}set requireLowercase(e){this._requireLowercase=e}resetRequireLowercase(){
this._requireLowercase=void 0}get requireLowercaseInput(){return this._requireLowercase}get requireNumbers(){return this.getBooleanAttribute("require_numbers")}set requireNumbers(e){
this._requireNumbers=e}resetRequireNumbers(){this._requireNumbers=void 0}get requireNumbersInput(){return this._requireNumbers}get requireSymbols(){return this.
getBooleanAttribute("require_symbols")}set requireSymbols(e){this._requireSymbols=e}resetRequireSymbols(){this._requireSymbols=void 0}get requireSymbolsInput(){
return this._requireSymbols}get requireUppercase(){return this.getBooleanAttribute("require_uppercase")}set requireUppercase(e){this._requireUppercase=e}resetRequireUppercase(){
this._requireUppercase=void 0}get requireUppercaseInput(){return this._requireUppercase}get temporaryPasswordValidityDays(){return this.getNumberAttribute("temp\
orary_password_validity_days")}set temporaryPasswordValidityDays(e){this._temporaryPasswordValidityDays=e}resetTemporaryPasswordValidityDays(){this._temporaryPasswordValidityDays=
void 0}get temporaryPasswordValidityDaysInput(){return this._temporaryPasswordValidityDays}};v.CognitoUserPoolPasswordPolicyOutputReference=qs;Wv=Q;qs[Wv]={fqn:"\
@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolPasswordPolicyOutputReference",version:"21.22.1"};function Vk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{max_value:a.stringToTerraform(t.maxValue),min_value:a.stringToTerraform(t.minValue)}}function Mk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");let e={max_value:{value:a.stringToHclTerraform(t.maxValue),isBlock:!1,type:"simple",storageClassType:"string"},min_value:{value:a.stringToHclTerraform(
t.minValue),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Us=class extends a.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._maxValue!==void 0&&(e=!0,r.maxValue=
this._maxValue),this._minValue!==void 0&&(e=!0,r.minValue=this._minValue),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._maxValue=void 0,
this._minValue=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._maxValue=e.maxValue,this._minValue=e.minValue)}get maxValue(){return this.getStringAttribute(
"max_value")}set maxValue(e){this._maxValue=e}resetMaxValue(){this._maxValue=void 0}get maxValueInput(){return this._maxValue}get minValue(){return this.getStringAttribute(
"min_value")}set minValue(e){this._minValue=e}resetMinValue(){this._minValue=void 0}get minValueInput(){return this._minValue}};v.CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference=
Us;Yv=Q;Us[Yv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference",version:"21.22.1"};function jk(t){if(!a.
canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not suppor\
ted: https://cdk.tf/complex-object-as-configuration");return{max_length:a.stringToTerraform(t.maxLength),min_length:a.stringToTerraform(t.minLength)}}function Bk(t){
if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={max_length:{value:a.stringToHclTerraform(t.maxLength),isBlock:!1,type:"simple",storageClassType:"\
string"},min_length:{value:a.stringToHclTerraform(t.minLength),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).
filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Fs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.
isEmptyObject,r={};return this._maxLength!==void 0&&(e=!0,r.maxLength=this._maxLength),this._minLength!==void 0&&(e=!0,r.minLength=this._minLength),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._maxLength=void 0,this._minLength=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._maxLength=e.maxLength,this.
_minLength=e.minLength)}get maxLength(){return this.getStringAttribute("max_length")}set maxLength(e){this._maxLength=e}resetMaxLength(){this._maxLength=void 0}get maxLengthInput(){
return this._maxLength}get minLength(){return this.getStringAttribute("min_length")}set minLength(e){this._minLength=e}resetMinLength(){this._minLength=void 0}get minLengthInput(){
return this._minLength}};v.CognitoUserPoolSchemaStringAttributeConstraintsOutputReference=Fs;Jv=Q;Fs[Jv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPo\
olSchemaStringAttributeConstraintsOutputReference",version:"21.22.1"};function Hk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{attribute_data_type:a.
stringToTerraform(t.attributeDataType),developer_only_attribute:a.booleanToTerraform(t.developerOnlyAttribute),mutable:a.booleanToTerraform(t.mutable),name:a.stringToTerraform(
t.name),required:a.booleanToTerraform(t.required),number_attribute_constraints:Vk(t.numberAttributeConstraints),string_attribute_constraints:jk(t.stringAttributeConstraints)}}
function Lk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuratio\
n, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={attribute_data_type:{value:a.stringToHclTerraform(t.attributeDataType),isBlock:!1,
type:"simple",storageClassType:"string"},developer_only_attribute:{value:a.booleanToHclTerraform(t.developerOnlyAttribute),isBlock:!1,type:"simple",storageClassType:"\
boolean"},mutable:{value:a.booleanToHclTerraform(t.mutable),isBlock:!1,type:"simple",storageClassType:"boolean"},name:{value:a.stringToHclTerraform(t.name),isBlock:!1,
type:"simple",storageClassType:"string"},required:{value:a.booleanToHclTerraform(t.required),isBlock:!1,type:"simple",storageClassType:"boolean"},number_attribute_constraints:{
value:Mk(t.numberAttributeConstraints),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSchemaNumberAttributeConstraintsList"},string_attribute_constraints:{
value:Bk(t.stringAttributeConstraints),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSchemaStringAttributeConstraintsList"}};return Object.fromEntries(
Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Ns=class extends a.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1,
this._numberAttributeConstraints=new Us(this,"number_attribute_constraints"),this._stringAttributeConstraints=new Fs(this,"string_attribute_constraints")}get internalValue(){
if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._attributeDataType!==void 0&&(e=!0,r.attributeDataType=this._attributeDataType),
this._developerOnlyAttribute!==void 0&&(e=!0,r.developerOnlyAttribute=this._developerOnlyAttribute),this._mutable!==void 0&&(e=!0,r.mutable=this._mutable),this.
_name!==void 0&&(e=!0,r.name=this._name),this._required!==void 0&&(e=!0,r.required=this._required),this._numberAttributeConstraints?.internalValue!==void 0&&(e=
!0,r.numberAttributeConstraints=this._numberAttributeConstraints?.internalValue),this._stringAttributeConstraints?.internalValue!==void 0&&(e=!0,r.stringAttributeConstraints=
this._stringAttributeConstraints?.internalValue),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._attributeDataType=
void 0,this._developerOnlyAttribute=void 0,this._mutable=void 0,this._name=void 0,this._required=void 0,this._numberAttributeConstraints.internalValue=void 0,this.
_stringAttributeConstraints.internalValue=void 0):a.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(
e).length===0,this.resolvableValue=void 0,this._attributeDataType=e.attributeDataType,this._developerOnlyAttribute=e.developerOnlyAttribute,this._mutable=e.mutable,
this._name=e.name,this._required=e.required,this._numberAttributeConstraints.internalValue=e.numberAttributeConstraints,this._stringAttributeConstraints.internalValue=
e.stringAttributeConstraints)}get attributeDataType(){return this.getStringAttribute("attribute_data_type")}set attributeDataType(e){this._attributeDataType=e}get attributeDataTypeInput(){
return this._attributeDataType}get developerOnlyAttribute(){return this.getBooleanAttribute("developer_only_attribute")}set developerOnlyAttribute(e){this._developerOnlyAttribute=
e}resetDeveloperOnlyAttribute(){this._developerOnlyAttribute=void 0}get developerOnlyAttributeInput(){return this._developerOnlyAttribute}get mutable(){return this.
getBooleanAttribute("mutable")}set mutable(e){this._mutable=e}resetMutable(){this._mutable=void 0}get mutableInput(){return this._mutable}get name(){return this.
getStringAttribute("name")}set name(e){this._name=e}get nameInput(){return this._name}get required(){return this.getBooleanAttribute("required")}set required(e){
this._required=e}resetRequired(){this._required=void 0}get requiredInput(){return this._required}get numberAttributeConstraints(){return this._numberAttributeConstraints}putNumberAttributeConstraints(e){
this._numberAttributeConstraints.internalValue=e}resetNumberAttributeConstraints(){this._numberAttributeConstraints.internalValue=void 0}get numberAttributeConstraintsInput(){
return this._numberAttributeConstraints.internalValue}get stringAttributeConstraints(){return this._stringAttributeConstraints}putStringAttributeConstraints(e){
this._stringAttributeConstraints.internalValue=e}resetStringAttributeConstraints(){this._stringAttributeConstraints.internalValue=void 0}get stringAttributeConstraintsInput(){
return this._stringAttributeConstraints.internalValue}};v.CognitoUserPoolSchemaOutputReference=Ns;Xv=Q;Ns[Xv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoU\
serPoolSchemaOutputReference",version:"21.22.1"};var Ds=class extends a.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=
r,this.wrapsSet=i}get(e){return new Ns(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};v.CognitoUserPoolSchemaList=Ds;Qv=Q;Ds[Qv]={fqn:"@cdktf\
/provider-aws.cognitoUserPool.CognitoUserPoolSchemaList",version:"21.22.1"};function qk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{allowed_first_auth_factors:a.
listMapper(a.stringToTerraform,!1)(t.allowedFirstAuthFactors)}}function Uk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={allowed_first_auth_factors:{
value:a.listMapperHcl(a.stringToHclTerraform,!1)(t.allowedFirstAuthFactors),isBlock:!1,type:"set",storageClassType:"stringList"}};return Object.fromEntries(Object.
entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var $s=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){
let e=this.isEmptyObject,r={};return this._allowedFirstAuthFactors!==void 0&&(e=!0,r.allowedFirstAuthFactors=this._allowedFirstAuthFactors),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._allowedFirstAuthFactors=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._allowedFirstAuthFactors=e.allowedFirstAuthFactors)}get allowedFirstAuthFactors(){
return a.Fn.tolist(this.getListAttribute("allowed_first_auth_factors"))}set allowedFirstAuthFactors(e){this._allowedFirstAuthFactors=e}resetAllowedFirstAuthFactors(){
this._allowedFirstAuthFactors=void 0}get allowedFirstAuthFactorsInput(){return this._allowedFirstAuthFactors}};v.CognitoUserPoolSignInPolicyOutputReference=$s;Zv=
Q;$s[Zv]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSignInPolicyOutputReference",version:"21.22.1"};function Fk(t){if(!a.canInspect(t)||a.Tokenization.
isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{external_id:a.stringToTerraform(t.externalId),sns_caller_arn:a.stringToTerraform(t.snsCallerArn),sns_region:a.stringToTerraform(t.
snsRegion)}}function Nk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as \
configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={external_id:{value:a.stringToHclTerraform(t.externalId),isBlock:!1,
type:"simple",storageClassType:"string"},sns_caller_arn:{value:a.stringToHclTerraform(t.snsCallerArn),isBlock:!1,type:"simple",storageClassType:"string"},sns_region:{
value:a.stringToHclTerraform(t.snsRegion),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}var zs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};
return this._externalId!==void 0&&(e=!0,r.externalId=this._externalId),this._snsCallerArn!==void 0&&(e=!0,r.snsCallerArn=this._snsCallerArn),this._snsRegion!==void 0&&
(e=!0,r.snsRegion=this._snsRegion),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._externalId=void 0,this._snsCallerArn=void 0,this._snsRegion=
void 0):(this.isEmptyObject=Object.keys(e).length===0,this._externalId=e.externalId,this._snsCallerArn=e.snsCallerArn,this._snsRegion=e.snsRegion)}get externalId(){
return this.getStringAttribute("external_id")}set externalId(e){this._externalId=e}get externalIdInput(){return this._externalId}get snsCallerArn(){return this.
getStringAttribute("sns_caller_arn")}set snsCallerArn(e){this._snsCallerArn=e}get snsCallerArnInput(){return this._snsCallerArn}get snsRegion(){return this.getStringAttribute(
"sns_region")}set snsRegion(e){this._snsRegion=e}resetSnsRegion(){this._snsRegion=void 0}get snsRegionInput(){return this._snsRegion}};v.CognitoUserPoolSmsConfigurationOutputReference=
zs;ek=Q;zs[ek]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSmsConfigurationOutputReference",version:"21.22.1"};function Dk(t){if(!a.canInspect(t)||
a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");return{enabled:a.booleanToTerraform(t.enabled)}}function $k(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;
if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={
enabled:{value:a.booleanToHclTerraform(t.enabled),isBlock:!1,type:"simple",storageClassType:"boolean"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==
void 0&&i.value!==void 0))}var Gs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,
r={};return this._enabled!==void 0&&(e=!0,r.enabled=this._enabled),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._enabled=void 0):(this.
isEmptyObject=Object.keys(e).length===0,this._enabled=e.enabled)}get enabled(){return this.getBooleanAttribute("enabled")}set enabled(e){this._enabled=e}get enabledInput(){
return this._enabled}};v.CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference=Gs;tk=Q;Gs[tk]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSof\
twareTokenMfaConfigurationOutputReference",version:"21.22.1"};function zk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{attributes_require_verification_before_update:a.
listMapper(a.stringToTerraform,!1)(t.attributesRequireVerificationBeforeUpdate)}}function Gk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.
isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={
attributes_require_verification_before_update:{value:a.listMapperHcl(a.stringToHclTerraform,!1)(t.attributesRequireVerificationBeforeUpdate),isBlock:!1,type:"se\
t",storageClassType:"stringList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Ks=class extends a.ComplexObject{constructor(e,r){
super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._attributesRequireVerificationBeforeUpdate!==void 0&&(e=!0,r.
attributesRequireVerificationBeforeUpdate=this._attributesRequireVerificationBeforeUpdate),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.
_attributesRequireVerificationBeforeUpdate=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._attributesRequireVerificationBeforeUpdate=e.attributesRequireVerificationBeforeUpdate)}get attributesRequireVerificationBeforeUpdate(){
return a.Fn.tolist(this.getListAttribute("attributes_require_verification_before_update"))}set attributesRequireVerificationBeforeUpdate(e){this._attributesRequireVerificationBeforeUpdate=
e}get attributesRequireVerificationBeforeUpdateInput(){return this._attributesRequireVerificationBeforeUpdate}};v.CognitoUserPoolUserAttributeUpdateSettingsOutputReference=
Ks;rk=Q;Ks[rk]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolUserAttributeUpdateSettingsOutputReference",version:"21.22.1"};function Kk(t){if(!a.canInspect(
t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{custom_auth_mode:a.stringToTerraform(t.customAuthMode)}}function Wk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");let e={custom_auth_mode:{value:a.stringToHclTerraform(t.customAuthMode),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(
Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Ws=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){
let e=this.isEmptyObject,r={};return this._customAuthMode!==void 0&&(e=!0,r.customAuthMode=this._customAuthMode),e?r:void 0}set internalValue(e){e===void 0?(this.
isEmptyObject=!1,this._customAuthMode=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._customAuthMode=e.customAuthMode)}get customAuthMode(){return this.
getStringAttribute("custom_auth_mode")}set customAuthMode(e){this._customAuthMode=e}resetCustomAuthMode(){this._customAuthMode=void 0}get customAuthModeInput(){
return this._customAuthMode}};v.CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=Ws;ik=Q;Ws[ik]={fqn:"@cdktf/provider-aws.cognitoUser\
Pool.CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference",version:"21.22.1"};function Yk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(
t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{advanced_security_mode:a.stringToTerraform(t.advancedSecurityMode),advanced_security_additional_flows:Kk(t.advancedSecurityAdditionalFlows)}}function Jk(t){
if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={advanced_security_mode:{value:a.stringToHclTerraform(t.advancedSecurityMode),isBlock:!1,type:"\
simple",storageClassType:"string"},advanced_security_additional_flows:{value:Wk(t.advancedSecurityAdditionalFlows),isBlock:!0,type:"list",storageClassType:"Cogn\
itoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Ys=class extends a.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1,this._advancedSecurityAdditionalFlows=new Ws(this,"advanced_security_additional_flows")}get internalValue(){
let e=this.isEmptyObject,r={};return this._advancedSecurityMode!==void 0&&(e=!0,r.advancedSecurityMode=this._advancedSecurityMode),this._advancedSecurityAdditionalFlows?.
internalValue!==void 0&&(e=!0,r.advancedSecurityAdditionalFlows=this._advancedSecurityAdditionalFlows?.internalValue),e?r:void 0}set internalValue(e){e===void 0?
(this.isEmptyObject=!1,this._advancedSecurityMode=void 0,this._advancedSecurityAdditionalFlows.internalValue=void 0):(this.isEmptyObject=Object.keys(e).length===
0,this._advancedSecurityMode=e.advancedSecurityMode,this._advancedSecurityAdditionalFlows.internalValue=e.advancedSecurityAdditionalFlows)}get advancedSecurityMode(){
return this.getStringAttribute("advanced_security_mode")}set advancedSecurityMode(e){this._advancedSecurityMode=e}get advancedSecurityModeInput(){return this._advancedSecurityMode}get advancedSecurityAdditionalFlows(){
return this._advancedSecurityAdditionalFlows}putAdvancedSecurityAdditionalFlows(e){this._advancedSecurityAdditionalFlows.internalValue=e}resetAdvancedSecurityAdditionalFlows(){
this._advancedSecurityAdditionalFlows.internalValue=void 0}get advancedSecurityAdditionalFlowsInput(){return this._advancedSecurityAdditionalFlows.internalValue}};
v.CognitoUserPoolUserPoolAddOnsOutputReference=Ys;sk=Q;Ys[sk]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolUserPoolAddOnsOutputReference",version:"2\
1.22.1"};function Xk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as con\
figuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{case_sensitive:a.booleanToTerraform(t.caseSensitive)}}function Qk(t){
if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={case_sensitive:{value:a.booleanToHclTerraform(t.caseSensitive),isBlock:!1,type:"simple",storageClassType:"\
boolean"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Js=class extends a.ComplexObject{constructor(e,r){super(
e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._caseSensitive!==void 0&&(e=!0,r.caseSensitive=this._caseSensitive),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._caseSensitive=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._caseSensitive=
e.caseSensitive)}get caseSensitive(){return this.getBooleanAttribute("case_sensitive")}set caseSensitive(e){this._caseSensitive=e}resetCaseSensitive(){this._caseSensitive=
void 0}get caseSensitiveInput(){return this._caseSensitive}};v.CognitoUserPoolUsernameConfigurationOutputReference=Js;nk=Q;Js[nk]={fqn:"@cdktf/provider-aws.cogn\
itoUserPool.CognitoUserPoolUsernameConfigurationOutputReference",version:"21.22.1"};function Zk(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;
if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
default_email_option:a.stringToTerraform(t.defaultEmailOption),email_message:a.stringToTerraform(t.emailMessage),email_message_by_link:a.stringToTerraform(t.emailMessageByLink),
email_subject:a.stringToTerraform(t.emailSubject),email_subject_by_link:a.stringToTerraform(t.emailSubjectByLink),sms_message:a.stringToTerraform(t.smsMessage)}}
function eA(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuratio\
n, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={default_email_option:{value:a.stringToHclTerraform(t.defaultEmailOption),isBlock:!1,
type:"simple",storageClassType:"string"},email_message:{value:a.stringToHclTerraform(t.emailMessage),isBlock:!1,type:"simple",storageClassType:"string"},email_message_by_link:{
value:a.stringToHclTerraform(t.emailMessageByLink),isBlock:!1,type:"simple",storageClassType:"string"},email_subject:{value:a.stringToHclTerraform(t.emailSubject),
isBlock:!1,type:"simple",storageClassType:"string"},email_subject_by_link:{value:a.stringToHclTerraform(t.emailSubjectByLink),isBlock:!1,type:"simple",storageClassType:"\
string"},sms_message:{value:a.stringToHclTerraform(t.smsMessage),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).
filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Xs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.
isEmptyObject,r={};return this._defaultEmailOption!==void 0&&(e=!0,r.defaultEmailOption=this._defaultEmailOption),this._emailMessage!==void 0&&(e=!0,r.emailMessage=
this._emailMessage),this._emailMessageByLink!==void 0&&(e=!0,r.emailMessageByLink=this._emailMessageByLink),this._emailSubject!==void 0&&(e=!0,r.emailSubject=this.
_emailSubject),this._emailSubjectByLink!==void 0&&(e=!0,r.emailSubjectByLink=this._emailSubjectByLink),this._smsMessage!==void 0&&(e=!0,r.smsMessage=this._smsMessage),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._defaultEmailOption=void 0,this._emailMessage=void 0,this._emailMessageByLink=void 0,this.
_emailSubject=void 0,this._emailSubjectByLink=void 0,this._smsMessage=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._defaultEmailOption=e.defaultEmailOption,
this._emailMessage=e.emailMessage,this._emailMessageByLink=e.emailMessageByLink,this._emailSubject=e.emailSubject,this._emailSubjectByLink=e.emailSubjectByLink,
this._smsMessage=e.smsMessage)}get defaultEmailOption(){return this.getStringAttribute("default_email_option")}set defaultEmailOption(e){this._defaultEmailOption=
e}resetDefaultEmailOption(){this._defaultEmailOption=void 0}get defaultEmailOptionInput(){return this._defaultEmailOption}get emailMessage(){return this.getStringAttribute(
"email_message")}set emailMessage(e){this._emailMessage=e}resetEmailMessage(){this._emailMessage=void 0}get emailMessageInput(){return this._emailMessage}get emailMessageByLink(){
return this.getStringAttribute("email_message_by_link")}set emailMessageByLink(e){this._emailMessageByLink=e}resetEmailMessageByLink(){this._emailMessageByLink=
void 0}get emailMessageByLinkInput(){return this._emailMessageByLink}get emailSubject(){return this.getStringAttribute("email_subject")}set emailSubject(e){this.
_emailSubject=e}resetEmailSubject(){this._emailSubject=void 0}get emailSubjectInput(){return this._emailSubject}get emailSubjectByLink(){return this.getStringAttribute(
"email_subject_by_link")}set emailSubjectByLink(e){this._emailSubjectByLink=e}resetEmailSubjectByLink(){this._emailSubjectByLink=void 0}get emailSubjectByLinkInput(){
return this._emailSubjectByLink}get smsMessage(){return this.getStringAttribute("sms_message")}set smsMessage(e){this._smsMessage=e}resetSmsMessage(){this._smsMessage=
void 0}get smsMessageInput(){return this._smsMessage}};v.CognitoUserPoolVerificationMessageTemplateOutputReference=Xs;ok=Q;Xs[ok]={fqn:"@cdktf/provider-aws.cogn\
itoUserPool.CognitoUserPoolVerificationMessageTemplateOutputReference",version:"21.22.1"};function tA(t){if(!a.canInspect(t)||a.Tokenization.isResolvable(t))return t;
if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
relying_party_id:a.stringToTerraform(t.relyingPartyId),user_verification:a.stringToTerraform(t.userVerification)}}function rA(t){if(!a.canInspect(t)||a.Tokenization.
isResolvable(t))return t;if(a.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");let e={relying_party_id:{value:a.stringToHclTerraform(t.relyingPartyId),isBlock:!1,type:"simple",storageClassType:"string"},user_verification:{
value:a.stringToHclTerraform(t.userVerification),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==
void 0&&i.value!==void 0))}var Qs=class extends a.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,
r={};return this._relyingPartyId!==void 0&&(e=!0,r.relyingPartyId=this._relyingPartyId),this._userVerification!==void 0&&(e=!0,r.userVerification=this._userVerification),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._relyingPartyId=void 0,this._userVerification=void 0):(this.isEmptyObject=Object.keys(e).
length===0,this._relyingPartyId=e.relyingPartyId,this._userVerification=e.userVerification)}get relyingPartyId(){return this.getStringAttribute("relying_party_i\
d")}set relyingPartyId(e){this._relyingPartyId=e}resetRelyingPartyId(){this._relyingPartyId=void 0}get relyingPartyIdInput(){return this._relyingPartyId}get userVerification(){
return this.getStringAttribute("user_verification")}set userVerification(e){this._userVerification=e}resetUserVerification(){this._userVerification=void 0}get userVerificationInput(){
return this._userVerification}};v.CognitoUserPoolWebAuthnConfigurationOutputReference=Qs;ak=Q;Qs[ak]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolWe\
bAuthnConfigurationOutputReference",version:"21.22.1"};var Zs=class extends a.TerraformResource{static generateConfigForImport(e,r,i,n){return new a.ImportableResource(
e,r,{terraformResourceType:"aws_cognito_user_pool",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_cognito_user_pool",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.
provisioners,connection:i.connection,forEach:i.forEach}),this._accountRecoverySetting=new Rs(this,"account_recovery_setting"),this._adminCreateUserConfig=new Ps(
this,"admin_create_user_config"),this._deviceConfiguration=new xs(this,"device_configuration"),this._emailConfiguration=new Vs(this,"email_configuration"),this.
_emailMfaConfiguration=new Ms(this,"email_mfa_configuration"),this._lambdaConfig=new Ls(this,"lambda_config"),this._passwordPolicy=new qs(this,"password_policy"),
this._schema=new Ds(this,"schema",!0),this._signInPolicy=new $s(this,"sign_in_policy"),this._smsConfiguration=new zs(this,"sms_configuration"),this._softwareTokenMfaConfiguration=
new Gs(this,"software_token_mfa_configuration"),this._userAttributeUpdateSettings=new Ks(this,"user_attribute_update_settings"),this._userPoolAddOns=new Ys(this,
"user_pool_add_ons"),this._usernameConfiguration=new Js(this,"username_configuration"),this._verificationMessageTemplate=new Xs(this,"verification_message_templ\
ate"),this._webAuthnConfiguration=new Qs(this,"web_authn_configuration"),this._aliasAttributes=i.aliasAttributes,this._autoVerifiedAttributes=i.autoVerifiedAttributes,
this._deletionProtection=i.deletionProtection,this._emailVerificationMessage=i.emailVerificationMessage,this._emailVerificationSubject=i.emailVerificationSubject,
this._id=i.id,this._mfaConfiguration=i.mfaConfiguration,this._name=i.name,this._region=i.region,this._smsAuthenticationMessage=i.smsAuthenticationMessage,this._smsVerificationMessage=
i.smsVerificationMessage,this._tags=i.tags,this._tagsAll=i.tagsAll,this._userPoolTier=i.userPoolTier,this._usernameAttributes=i.usernameAttributes,this._accountRecoverySetting.
internalValue=i.accountRecoverySetting,this._adminCreateUserConfig.internalValue=i.adminCreateUserConfig,this._deviceConfiguration.internalValue=i.deviceConfiguration,
this._emailConfiguration.internalValue=i.emailConfiguration,this._emailMfaConfiguration.internalValue=i.emailMfaConfiguration,this._lambdaConfig.internalValue=i.
lambdaConfig,this._passwordPolicy.internalValue=i.passwordPolicy,this._schema.internalValue=i.schema,this._signInPolicy.internalValue=i.signInPolicy,this._smsConfiguration.
internalValue=i.smsConfiguration,this._softwareTokenMfaConfiguration.internalValue=i.softwareTokenMfaConfiguration,this._userAttributeUpdateSettings.internalValue=
i.userAttributeUpdateSettings,this._userPoolAddOns.internalValue=i.userPoolAddOns,this._usernameConfiguration.internalValue=i.usernameConfiguration,this._verificationMessageTemplate.
internalValue=i.verificationMessageTemplate,this._webAuthnConfiguration.internalValue=i.webAuthnConfiguration}get aliasAttributes(){return a.Fn.tolist(this.getListAttribute(
"alias_attributes"))}set aliasAttributes(e){this._aliasAttributes=e}resetAliasAttributes(){this._aliasAttributes=void 0}get aliasAttributesInput(){return this._aliasAttributes}get arn(){
return this.getStringAttribute("arn")}get autoVerifiedAttributes(){return a.Fn.tolist(this.getListAttribute("auto_verified_attributes"))}set autoVerifiedAttributes(e){
this._autoVerifiedAttributes=e}resetAutoVerifiedAttributes(){this._autoVerifiedAttributes=void 0}get autoVerifiedAttributesInput(){return this._autoVerifiedAttributes}get creationDate(){
return this.getStringAttribute("creation_date")}get customDomain(){return this.getStringAttribute("custom_domain")}get deletionProtection(){return this.getStringAttribute(
"deletion_protection")}set deletionProtection(e){this._deletionProtection=e}resetDeletionProtection(){this._deletionProtection=void 0}get deletionProtectionInput(){
return this._deletionProtection}get domain(){return this.getStringAttribute("domain")}get emailVerificationMessage(){return this.getStringAttribute("email_verif\
ication_message")}set emailVerificationMessage(e){this._emailVerificationMessage=e}resetEmailVerificationMessage(){this._emailVerificationMessage=void 0}get emailVerificationMessageInput(){
return this._emailVerificationMessage}get emailVerificationSubject(){return this.getStringAttribute("email_verification_subject")}set emailVerificationSubject(e){
this._emailVerificationSubject=e}resetEmailVerificationSubject(){this._emailVerificationSubject=void 0}get emailVerificationSubjectInput(){return this._emailVerificationSubject}get endpoint(){
return this.getStringAttribute("endpoint")}get estimatedNumberOfUsers(){return this.getNumberAttribute("estimated_number_of_users")}get id(){return this.getStringAttribute(
"id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get lastModifiedDate(){return this.getStringAttribute("last_modified_date")}get mfaConfiguration(){
return this.getStringAttribute("mfa_configuration")}set mfaConfiguration(e){this._mfaConfiguration=e}resetMfaConfiguration(){this._mfaConfiguration=void 0}get mfaConfigurationInput(){
return this._mfaConfiguration}get name(){return this.getStringAttribute("name")}set name(e){this._name=e}get nameInput(){return this._name}get region(){return this.
getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get smsAuthenticationMessage(){
return this.getStringAttribute("sms_authentication_message")}set smsAuthenticationMessage(e){this._smsAuthenticationMessage=e}resetSmsAuthenticationMessage(){this.
_smsAuthenticationMessage=void 0}get smsAuthenticationMessageInput(){return this._smsAuthenticationMessage}get smsVerificationMessage(){return this.getStringAttribute(
"sms_verification_message")}set smsVerificationMessage(e){this._smsVerificationMessage=e}resetSmsVerificationMessage(){this._smsVerificationMessage=void 0}get smsVerificationMessageInput(){
return this._smsVerificationMessage}get tags(){return this.getStringMapAttribute("tags")}set tags(e){this._tags=e}resetTags(){this._tags=void 0}get tagsInput(){
return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){
return this._tagsAll}get userPoolTier(){return this.getStringAttribute("user_pool_tier")}set userPoolTier(e){this._userPoolTier=e}resetUserPoolTier(){this._userPoolTier=
void 0}get userPoolTierInput(){return this._userPoolTier}get usernameAttributes(){return a.Fn.tolist(this.getListAttribute("username_attributes"))}set usernameAttributes(e){
this._usernameAttributes=e}resetUsernameAttributes(){this._usernameAttributes=void 0}get usernameAttributesInput(){return this._usernameAttributes}get accountRecoverySetting(){
return this._accountRecoverySetting}putAccountRecoverySetting(e){this._accountRecoverySetting.internalValue=e}resetAccountRecoverySetting(){this._accountRecoverySetting.
internalValue=void 0}get accountRecoverySettingInput(){return this._accountRecoverySetting.internalValue}get adminCreateUserConfig(){return this._adminCreateUserConfig}putAdminCreateUserConfig(e){
this._adminCreateUserConfig.internalValue=e}resetAdminCreateUserConfig(){this._adminCreateUserConfig.internalValue=void 0}get adminCreateUserConfigInput(){return this.
_adminCreateUserConfig.internalValue}get deviceConfiguration(){return this._deviceConfiguration}putDeviceConfiguration(e){this._deviceConfiguration.internalValue=
e}resetDeviceConfiguration(){this._deviceConfiguration.internalValue=void 0}get deviceConfigurationInput(){return this._deviceConfiguration.internalValue}get emailConfiguration(){
return this._emailConfiguration}putEmailConfiguration(e){this._emailConfiguration.internalValue=e}resetEmailConfiguration(){this._emailConfiguration.internalValue=
void 0}get emailConfigurationInput(){return this._emailConfiguration.internalValue}get emailMfaConfiguration(){return this._emailMfaConfiguration}putEmailMfaConfiguration(e){
this._emailMfaConfiguration.internalValue=e}resetEmailMfaConfiguration(){this._emailMfaConfiguration.internalValue=void 0}get emailMfaConfigurationInput(){return this.
_emailMfaConfiguration.internalValue}get lambdaConfig(){return this._lambdaConfig}putLambdaConfig(e){this._lambdaConfig.internalValue=e}resetLambdaConfig(){this.
_lambdaConfig.internalValue=void 0}get lambdaConfigInput(){return this._lambdaConfig.internalValue}get passwordPolicy(){return this._passwordPolicy}putPasswordPolicy(e){
this._passwordPolicy.internalValue=e}resetPasswordPolicy(){this._passwordPolicy.internalValue=void 0}get passwordPolicyInput(){return this._passwordPolicy.internalValue}get schema(){
return this._schema}putSchema(e){this._schema.internalValue=e}resetSchema(){this._schema.internalValue=void 0}get schemaInput(){return this._schema.internalValue}get signInPolicy(){
return this._signInPolicy}putSignInPolicy(e){this._signInPolicy.internalValue=e}resetSignInPolicy(){this._signInPolicy.internalValue=void 0}get signInPolicyInput(){
return this._signInPolicy.internalValue}get smsConfiguration(){return this._smsConfiguration}putSmsConfiguration(e){this._smsConfiguration.internalValue=e}resetSmsConfiguration(){
this._smsConfiguration.internalValue=void 0}get smsConfigurationInput(){return this._smsConfiguration.internalValue}get softwareTokenMfaConfiguration(){return this.
_softwareTokenMfaConfiguration}putSoftwareTokenMfaConfiguration(e){this._softwareTokenMfaConfiguration.internalValue=e}resetSoftwareTokenMfaConfiguration(){this.
_softwareTokenMfaConfiguration.internalValue=void 0}get softwareTokenMfaConfigurationInput(){return this._softwareTokenMfaConfiguration.internalValue}get userAttributeUpdateSettings(){
return this._userAttributeUpdateSettings}putUserAttributeUpdateSettings(e){this._userAttributeUpdateSettings.internalValue=e}resetUserAttributeUpdateSettings(){
this._userAttributeUpdateSettings.internalValue=void 0}get userAttributeUpdateSettingsInput(){return this._userAttributeUpdateSettings.internalValue}get userPoolAddOns(){
return this._userPoolAddOns}putUserPoolAddOns(e){this._userPoolAddOns.internalValue=e}resetUserPoolAddOns(){this._userPoolAddOns.internalValue=void 0}get userPoolAddOnsInput(){
return this._userPoolAddOns.internalValue}get usernameConfiguration(){return this._usernameConfiguration}putUsernameConfiguration(e){this._usernameConfiguration.
internalValue=e}resetUsernameConfiguration(){this._usernameConfiguration.internalValue=void 0}get usernameConfigurationInput(){return this._usernameConfiguration.
internalValue}get verificationMessageTemplate(){return this._verificationMessageTemplate}putVerificationMessageTemplate(e){this._verificationMessageTemplate.internalValue=
e}resetVerificationMessageTemplate(){this._verificationMessageTemplate.internalValue=void 0}get verificationMessageTemplateInput(){return this._verificationMessageTemplate.
internalValue}get webAuthnConfiguration(){return this._webAuthnConfiguration}putWebAuthnConfiguration(e){this._webAuthnConfiguration.internalValue=e}resetWebAuthnConfiguration(){
this._webAuthnConfiguration.internalValue=void 0}get webAuthnConfigurationInput(){return this._webAuthnConfiguration.internalValue}synthesizeAttributes(){return{
alias_attributes:a.listMapper(a.stringToTerraform,!1)(this._aliasAttributes),auto_verified_attributes:a.listMapper(a.stringToTerraform,!1)(this._autoVerifiedAttributes),
deletion_protection:a.stringToTerraform(this._deletionProtection),email_verification_message:a.stringToTerraform(this._emailVerificationMessage),email_verification_subject:a.
stringToTerraform(this._emailVerificationSubject),id:a.stringToTerraform(this._id),mfa_configuration:a.stringToTerraform(this._mfaConfiguration),name:a.stringToTerraform(
this._name),region:a.stringToTerraform(this._region),sms_authentication_message:a.stringToTerraform(this._smsAuthenticationMessage),sms_verification_message:a.stringToTerraform(
this._smsVerificationMessage),tags:a.hashMapper(a.stringToTerraform)(this._tags),tags_all:a.hashMapper(a.stringToTerraform)(this._tagsAll),user_pool_tier:a.stringToTerraform(
this._userPoolTier),username_attributes:a.listMapper(a.stringToTerraform,!1)(this._usernameAttributes),account_recovery_setting:pk(this._accountRecoverySetting.
internalValue),admin_create_user_config:gk(this._adminCreateUserConfig.internalValue),device_configuration:_k(this._deviceConfiguration.internalValue),email_configuration:yk(
this._emailConfiguration.internalValue),email_mfa_configuration:vk(this._emailMfaConfiguration.internalValue),lambda_config:Rk(this._lambdaConfig.internalValue),
password_policy:Pk(this._passwordPolicy.internalValue),schema:a.listMapper(Hk,!0)(this._schema.internalValue),sign_in_policy:qk(this._signInPolicy.internalValue),
sms_configuration:Fk(this._smsConfiguration.internalValue),software_token_mfa_configuration:Dk(this._softwareTokenMfaConfiguration.internalValue),user_attribute_update_settings:zk(
this._userAttributeUpdateSettings.internalValue),user_pool_add_ons:Yk(this._userPoolAddOns.internalValue),username_configuration:Xk(this._usernameConfiguration.
internalValue),verification_message_template:Zk(this._verificationMessageTemplate.internalValue),web_authn_configuration:tA(this._webAuthnConfiguration.internalValue)}}synthesizeHclAttributes(){
let e={alias_attributes:{value:a.listMapperHcl(a.stringToHclTerraform,!1)(this._aliasAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},auto_verified_attributes:{
value:a.listMapperHcl(a.stringToHclTerraform,!1)(this._autoVerifiedAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},deletion_protection:{value:a.
stringToHclTerraform(this._deletionProtection),isBlock:!1,type:"simple",storageClassType:"string"},email_verification_message:{value:a.stringToHclTerraform(this.
_emailVerificationMessage),isBlock:!1,type:"simple",storageClassType:"string"},email_verification_subject:{value:a.stringToHclTerraform(this._emailVerificationSubject),
isBlock:!1,type:"simple",storageClassType:"string"},id:{value:a.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},mfa_configuration:{
value:a.stringToHclTerraform(this._mfaConfiguration),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:a.stringToHclTerraform(this._name),isBlock:!1,
type:"simple",storageClassType:"string"},region:{value:a.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},sms_authentication_message:{
value:a.stringToHclTerraform(this._smsAuthenticationMessage),isBlock:!1,type:"simple",storageClassType:"string"},sms_verification_message:{value:a.stringToHclTerraform(
this._smsVerificationMessage),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:a.hashMapperHcl(a.stringToHclTerraform)(this._tags),isBlock:!1,type:"\
map",storageClassType:"stringMap"},tags_all:{value:a.hashMapperHcl(a.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},user_pool_tier:{
value:a.stringToHclTerraform(this._userPoolTier),isBlock:!1,type:"simple",storageClassType:"string"},username_attributes:{value:a.listMapperHcl(a.stringToHclTerraform,
!1)(this._usernameAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},account_recovery_setting:{value:dk(this._accountRecoverySetting.internalValue),
isBlock:!0,type:"list",storageClassType:"CognitoUserPoolAccountRecoverySettingList"},admin_create_user_config:{value:hk(this._adminCreateUserConfig.internalValue),
isBlock:!0,type:"list",storageClassType:"CognitoUserPoolAdminCreateUserConfigList"},device_configuration:{value:Tk(this._deviceConfiguration.internalValue),isBlock:!0,
type:"list",storageClassType:"CognitoUserPoolDeviceConfigurationList"},email_configuration:{value:bk(this._emailConfiguration.internalValue),isBlock:!0,type:"li\
st",storageClassType:"CognitoUserPoolEmailConfigurationList"},email_mfa_configuration:{value:kk(this._emailMfaConfiguration.internalValue),isBlock:!0,type:"list",
storageClassType:"CognitoUserPoolEmailMfaConfigurationList"},lambda_config:{value:Ok(this._lambdaConfig.internalValue),isBlock:!0,type:"list",storageClassType:"\
CognitoUserPoolLambdaConfigList"},password_policy:{value:xk(this._passwordPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolPassword\
PolicyList"},schema:{value:a.listMapperHcl(Lk,!0)(this._schema.internalValue),isBlock:!0,type:"set",storageClassType:"CognitoUserPoolSchemaList"},sign_in_policy:{
value:Uk(this._signInPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSignInPolicyList"},sms_configuration:{value:Nk(this._smsConfiguration.
internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSmsConfigurationList"},software_token_mfa_configuration:{value:$k(this._softwareTokenMfaConfiguration.
internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSoftwareTokenMfaConfigurationList"},user_attribute_update_settings:{value:Gk(this._userAttributeUpdateSettings.
internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolUserAttributeUpdateSettingsList"},user_pool_add_ons:{value:Jk(this._userPoolAddOns.internalValue),
isBlock:!0,type:"list",storageClassType:"CognitoUserPoolUserPoolAddOnsList"},username_configuration:{value:Qk(this._usernameConfiguration.internalValue),isBlock:!0,
type:"list",storageClassType:"CognitoUserPoolUsernameConfigurationList"},verification_message_template:{value:eA(this._verificationMessageTemplate.internalValue),
isBlock:!0,type:"list",storageClassType:"CognitoUserPoolVerificationMessageTemplateList"},web_authn_configuration:{value:rA(this._webAuthnConfiguration.internalValue),
isBlock:!0,type:"list",storageClassType:"CognitoUserPoolWebAuthnConfigurationList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==
void 0))}};v.CognitoUserPool=Zs;lk=Q;Zs[lk]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPool",version:"21.22.1"};Zs.tfResourceType="aws_cognito_user_po\
ol"});var _A=d(ce=>{"use strict";var sA,nA,oA,aA,lA,uA,cA;Object.defineProperty(ce,"__esModule",{value:!0});ce.CognitoUserPoolClient=ce.CognitoUserPoolClientTokenValidityUnitsList=
ce.CognitoUserPoolClientTokenValidityUnitsOutputReference=ce.CognitoUserPoolClientRefreshTokenRotationList=ce.CognitoUserPoolClientRefreshTokenRotationOutputReference=
ce.CognitoUserPoolClientAnalyticsConfigurationList=ce.CognitoUserPoolClientAnalyticsConfigurationOutputReference=void 0;ce.cognitoUserPoolClientAnalyticsConfigurationToTerraform=
pA;ce.cognitoUserPoolClientAnalyticsConfigurationToHclTerraform=dA;ce.cognitoUserPoolClientRefreshTokenRotationToTerraform=fA;ce.cognitoUserPoolClientRefreshTokenRotationToHclTerraform=
mA;ce.cognitoUserPoolClientTokenValidityUnitsToTerraform=gA;ce.cognitoUserPoolClientTokenValidityUnitsToHclTerraform=hA;var ar=Symbol.for("jsii.rtti"),_=U();function pA(t){
if(!_.canInspect(t)||_.Tokenization.isResolvable(t))return t;if(_.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");return{application_arn:_.stringToTerraform(t.applicationArn),application_id:_.stringToTerraform(t.applicationId),
external_id:_.stringToTerraform(t.externalId),role_arn:_.stringToTerraform(t.roleArn),user_data_shared:_.booleanToTerraform(t.userDataShared)}}function dA(t){if(!_.
canInspect(t)||_.Tokenization.isResolvable(t))return t;if(_.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not suppor\
ted: https://cdk.tf/complex-object-as-configuration");let e={application_arn:{value:_.stringToHclTerraform(t.applicationArn),isBlock:!1,type:"simple",storageClassType:"\
string"},application_id:{value:_.stringToHclTerraform(t.applicationId),isBlock:!1,type:"simple",storageClassType:"string"},external_id:{value:_.stringToHclTerraform(
t.externalId),isBlock:!1,type:"simple",storageClassType:"string"},role_arn:{value:_.stringToHclTerraform(t.roleArn),isBlock:!1,type:"simple",storageClassType:"s\
tring"},user_data_shared:{value:_.booleanToHclTerraform(t.userDataShared),isBlock:!1,type:"simple",storageClassType:"boolean"}};return Object.fromEntries(Object.
entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var en=class extends _.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){
if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._applicationArn!==void 0&&(e=!0,r.applicationArn=this._applicationArn),
this._applicationId!==void 0&&(e=!0,r.applicationId=this._applicationId),this._externalId!==void 0&&(e=!0,r.externalId=this._externalId),this._roleArn!==void 0&&
(e=!0,r.roleArn=this._roleArn),this._userDataShared!==void 0&&(e=!0,r.userDataShared=this._userDataShared),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=
!1,this.resolvableValue=void 0,this._applicationArn=void 0,this._applicationId=void 0,this._externalId=void 0,this._roleArn=void 0,this._userDataShared=void 0):
_.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._applicationArn=
e.applicationArn,this._applicationId=e.applicationId,this._externalId=e.externalId,this._roleArn=e.roleArn,this._userDataShared=e.userDataShared)}get applicationArn(){
return this.getStringAttribute("application_arn")}set applicationArn(e){this._applicationArn=e}resetApplicationArn(){this._applicationArn=void 0}get applicationArnInput(){
return this._applicationArn}get applicationId(){return this.getStringAttribute("application_id")}set applicationId(e){this._applicationId=e}resetApplicationId(){
this._applicationId=void 0}get applicationIdInput(){return this._applicationId}get externalId(){return this.getStringAttribute("external_id")}set externalId(e){
this._externalId=e}resetExternalId(){this._externalId=void 0}get externalIdInput(){return this._externalId}get roleArn(){return this.getStringAttribute("role_ar\
n")}set roleArn(e){this._roleArn=e}resetRoleArn(){this._roleArn=void 0}get roleArnInput(){return this._roleArn}get userDataShared(){return this.getBooleanAttribute(
"user_data_shared")}set userDataShared(e){this._userDataShared=e}resetUserDataShared(){this._userDataShared=void 0}get userDataSharedInput(){return this._userDataShared}};
ce.CognitoUserPoolClientAnalyticsConfigurationOutputReference=en;sA=ar;en[sA]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClientAnalyticsConf\
igurationOutputReference",version:"21.22.1"};var tn=class extends _.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=
r,this.wrapsSet=i}get(e){return new en(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};ce.CognitoUserPoolClientAnalyticsConfigurationList=tn;nA=
ar;tn[nA]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClientAnalyticsConfigurationList",version:"21.22.1"};function fA(t){if(!_.canInspect(t)||
_.Tokenization.isResolvable(t))return t;if(_.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");return{feature:_.stringToTerraform(t.feature),retry_grace_period_seconds:_.numberToTerraform(t.retryGracePeriodSeconds)}}
function mA(t){if(!_.canInspect(t)||_.Tokenization.isResolvable(t))return t;if(_.isComplexElement(t))throw new Error("A complex element was used as configuratio\
n, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={feature:{value:_.stringToHclTerraform(t.feature),isBlock:!1,type:"simple",storageClassType:"\
string"},retry_grace_period_seconds:{value:_.numberToHclTerraform(t.retryGracePeriodSeconds),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.
fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var rn=class extends _.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=
!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._feature!==void 0&&(e=!0,r.feature=this._feature),
this._retryGracePeriodSeconds!==void 0&&(e=!0,r.retryGracePeriodSeconds=this._retryGracePeriodSeconds),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=
!1,this.resolvableValue=void 0,this._feature=void 0,this._retryGracePeriodSeconds=void 0):_.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=
e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._feature=e.feature,this._retryGracePeriodSeconds=e.retryGracePeriodSeconds)}get feature(){
return this.getStringAttribute("feature")}set feature(e){this._feature=e}get featureInput(){return this._feature}get retryGracePeriodSeconds(){return this.getNumberAttribute(
"retry_grace_period_seconds")}set retryGracePeriodSeconds(e){this._retryGracePeriodSeconds=e}resetRetryGracePeriodSeconds(){this._retryGracePeriodSeconds=void 0}get retryGracePeriodSecondsInput(){
return this._retryGracePeriodSeconds}};ce.CognitoUserPoolClientRefreshTokenRotationOutputReference=rn;oA=ar;rn[oA]={fqn:"@cdktf/provider-aws.cognitoUserPoolClie\
nt.CognitoUserPoolClientRefreshTokenRotationOutputReference",version:"21.22.1"};var sn=class extends _.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=
e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new rn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};ce.CognitoUserPoolClientRefreshTokenRotationList=
sn;aA=ar;sn[aA]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClientRefreshTokenRotationList",version:"21.22.1"};function gA(t){if(!_.canInspect(
t)||_.Tokenization.isResolvable(t))return t;if(_.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{access_token:_.stringToTerraform(t.accessToken),id_token:_.stringToTerraform(t.idToken),refresh_token:_.stringToTerraform(
t.refreshToken)}}function hA(t){if(!_.canInspect(t)||_.Tokenization.isResolvable(t))return t;if(_.isComplexElement(t))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={access_token:{value:_.stringToHclTerraform(t.accessToken),isBlock:!1,
type:"simple",storageClassType:"string"},id_token:{value:_.stringToHclTerraform(t.idToken),isBlock:!1,type:"simple",storageClassType:"string"},refresh_token:{value:_.
stringToHclTerraform(t.refreshToken),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}var nn=class extends _.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.
resolvableValue;let e=this.isEmptyObject,r={};return this._accessToken!==void 0&&(e=!0,r.accessToken=this._accessToken),this._idToken!==void 0&&(e=!0,r.idToken=
this._idToken),this._refreshToken!==void 0&&(e=!0,r.refreshToken=this._refreshToken),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=
void 0,this._accessToken=void 0,this._idToken=void 0,this._refreshToken=void 0):_.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.
isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._accessToken=e.accessToken,this._idToken=e.idToken,this._refreshToken=e.refreshToken)}get accessToken(){
return this.getStringAttribute("access_token")}set accessToken(e){this._accessToken=e}resetAccessToken(){this._accessToken=void 0}get accessTokenInput(){return this.
_accessToken}get idToken(){return this.getStringAttribute("id_token")}set idToken(e){this._idToken=e}resetIdToken(){this._idToken=void 0}get idTokenInput(){return this.
_idToken}get refreshToken(){return this.getStringAttribute("refresh_token")}set refreshToken(e){this._refreshToken=e}resetRefreshToken(){this._refreshToken=void 0}get refreshTokenInput(){
return this._refreshToken}};ce.CognitoUserPoolClientTokenValidityUnitsOutputReference=nn;lA=ar;nn[lA]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUse\
rPoolClientTokenValidityUnitsOutputReference",version:"21.22.1"};var on=class extends _.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.
terraformAttribute=r,this.wrapsSet=i}get(e){return new nn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};ce.CognitoUserPoolClientTokenValidityUnitsList=
on;uA=ar;on[uA]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClientTokenValidityUnitsList",version:"21.22.1"};var an=class extends _.TerraformResource{static generateConfigForImport(e,r,i,n){
return new _.ImportableResource(e,r,{terraformResourceType:"aws_cognito_user_pool_client",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"\
aws_cognito_user_pool_client",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.
dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._analyticsConfiguration=new tn(this,"\
analytics_configuration",!1),this._refreshTokenRotation=new sn(this,"refresh_token_rotation",!1),this._tokenValidityUnits=new on(this,"token_validity_units",!1),
this._accessTokenValidity=i.accessTokenValidity,this._allowedOauthFlows=i.allowedOauthFlows,this._allowedOauthFlowsUserPoolClient=i.allowedOauthFlowsUserPoolClient,
this._allowedOauthScopes=i.allowedOauthScopes,this._authSessionValidity=i.authSessionValidity,this._callbackUrls=i.callbackUrls,this._defaultRedirectUri=i.defaultRedirectUri,
this._enablePropagateAdditionalUserContextData=i.enablePropagateAdditionalUserContextData,this._enableTokenRevocation=i.enableTokenRevocation,this._explicitAuthFlows=
i.explicitAuthFlows,this._generateSecret=i.generateSecret,this._idTokenValidity=i.idTokenValidity,this._logoutUrls=i.logoutUrls,this._name=i.name,this._preventUserExistenceErrors=
i.preventUserExistenceErrors,this._readAttributes=i.readAttributes,this._refreshTokenValidity=i.refreshTokenValidity,this._region=i.region,this._supportedIdentityProviders=
i.supportedIdentityProviders,this._userPoolId=i.userPoolId,this._writeAttributes=i.writeAttributes,this._analyticsConfiguration.internalValue=i.analyticsConfiguration,
this._refreshTokenRotation.internalValue=i.refreshTokenRotation,this._tokenValidityUnits.internalValue=i.tokenValidityUnits}get accessTokenValidity(){return this.
getNumberAttribute("access_token_validity")}set accessTokenValidity(e){this._accessTokenValidity=e}resetAccessTokenValidity(){this._accessTokenValidity=void 0}get accessTokenValidityInput(){
return this._accessTokenValidity}get allowedOauthFlows(){return _.Fn.tolist(this.getListAttribute("allowed_oauth_flows"))}set allowedOauthFlows(e){this._allowedOauthFlows=
e}resetAllowedOauthFlows(){this._allowedOauthFlows=void 0}get allowedOauthFlowsInput(){return this._allowedOauthFlows}get allowedOauthFlowsUserPoolClient(){return this.
getBooleanAttribute("allowed_oauth_flows_user_pool_client")}set allowedOauthFlowsUserPoolClient(e){this._allowedOauthFlowsUserPoolClient=e}resetAllowedOauthFlowsUserPoolClient(){
this._allowedOauthFlowsUserPoolClient=void 0}get allowedOauthFlowsUserPoolClientInput(){return this._allowedOauthFlowsUserPoolClient}get allowedOauthScopes(){return _.
Fn.tolist(this.getListAttribute("allowed_oauth_scopes"))}set allowedOauthScopes(e){this._allowedOauthScopes=e}resetAllowedOauthScopes(){this._allowedOauthScopes=
void 0}get allowedOauthScopesInput(){return this._allowedOauthScopes}get authSessionValidity(){return this.getNumberAttribute("auth_session_validity")}set authSessionValidity(e){
this._authSessionValidity=e}resetAuthSessionValidity(){this._authSessionValidity=void 0}get authSessionValidityInput(){return this._authSessionValidity}get callbackUrls(){
return _.Fn.tolist(this.getListAttribute("callback_urls"))}set callbackUrls(e){this._callbackUrls=e}resetCallbackUrls(){this._callbackUrls=void 0}get callbackUrlsInput(){
return this._callbackUrls}get clientSecret(){return this.getStringAttribute("client_secret")}get defaultRedirectUri(){return this.getStringAttribute("default_re\
direct_uri")}set defaultRedirectUri(e){this._defaultRedirectUri=e}resetDefaultRedirectUri(){this._defaultRedirectUri=void 0}get defaultRedirectUriInput(){return this.
_defaultRedirectUri}get enablePropagateAdditionalUserContextData(){return this.getBooleanAttribute("enable_propagate_additional_user_context_data")}set enablePropagateAdditionalUserContextData(e){
this._enablePropagateAdditionalUserContextData=e}resetEnablePropagateAdditionalUserContextData(){this._enablePropagateAdditionalUserContextData=void 0}get enablePropagateAdditionalUserContextDataInput(){
return this._enablePropagateAdditionalUserContextData}get enableTokenRevocation(){return this.getBooleanAttribute("enable_token_revocation")}set enableTokenRevocation(e){
this._enableTokenRevocation=e}resetEnableTokenRevocation(){this._enableTokenRevocation=void 0}get enableTokenRevocationInput(){return this._enableTokenRevocation}get explicitAuthFlows(){
return _.Fn.tolist(this.getListAttribute("explicit_auth_flows"))}set explicitAuthFlows(e){this._explicitAuthFlows=e}resetExplicitAuthFlows(){this._explicitAuthFlows=
void 0}get explicitAuthFlowsInput(){return this._explicitAuthFlows}get generateSecret(){return this.getBooleanAttribute("generate_secret")}set generateSecret(e){
this._generateSecret=e}resetGenerateSecret(){this._generateSecret=void 0}get generateSecretInput(){return this._generateSecret}get id(){return this.getStringAttribute(
"id")}get idTokenValidity(){return this.getNumberAttribute("id_token_validity")}set idTokenValidity(e){this._idTokenValidity=e}resetIdTokenValidity(){this._idTokenValidity=
void 0}get idTokenValidityInput(){return this._idTokenValidity}get logoutUrls(){return _.Fn.tolist(this.getListAttribute("logout_urls"))}set logoutUrls(e){this.
_logoutUrls=e}resetLogoutUrls(){this._logoutUrls=void 0}get logoutUrlsInput(){return this._logoutUrls}get name(){return this.getStringAttribute("name")}set name(e){
this._name=e}get nameInput(){return this._name}get preventUserExistenceErrors(){return this.getStringAttribute("prevent_user_existence_errors")}set preventUserExistenceErrors(e){
this._preventUserExistenceErrors=e}resetPreventUserExistenceErrors(){this._preventUserExistenceErrors=void 0}get preventUserExistenceErrorsInput(){return this._preventUserExistenceErrors}get readAttributes(){
return _.Fn.tolist(this.getListAttribute("read_attributes"))}set readAttributes(e){this._readAttributes=e}resetReadAttributes(){this._readAttributes=void 0}get readAttributesInput(){
return this._readAttributes}get refreshTokenValidity(){return this.getNumberAttribute("refresh_token_validity")}set refreshTokenValidity(e){this._refreshTokenValidity=
e}resetRefreshTokenValidity(){this._refreshTokenValidity=void 0}get refreshTokenValidityInput(){return this._refreshTokenValidity}get region(){return this.getStringAttribute(
"region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get supportedIdentityProviders(){return _.Fn.tolist(
this.getListAttribute("supported_identity_providers"))}set supportedIdentityProviders(e){this._supportedIdentityProviders=e}resetSupportedIdentityProviders(){this.
_supportedIdentityProviders=void 0}get supportedIdentityProvidersInput(){return this._supportedIdentityProviders}get userPoolId(){return this.getStringAttribute(
"user_pool_id")}set userPoolId(e){this._userPoolId=e}get userPoolIdInput(){return this._userPoolId}get writeAttributes(){return _.Fn.tolist(this.getListAttribute(
"write_attributes"))}set writeAttributes(e){this._writeAttributes=e}resetWriteAttributes(){this._writeAttributes=void 0}get writeAttributesInput(){return this._writeAttributes}get analyticsConfiguration(){
return this._analyticsConfiguration}putAnalyticsConfiguration(e){this._analyticsConfiguration.internalValue=e}resetAnalyticsConfiguration(){this._analyticsConfiguration.
internalValue=void 0}get analyticsConfigurationInput(){return this._analyticsConfiguration.internalValue}get refreshTokenRotation(){return this._refreshTokenRotation}putRefreshTokenRotation(e){
this._refreshTokenRotation.internalValue=e}resetRefreshTokenRotation(){this._refreshTokenRotation.internalValue=void 0}get refreshTokenRotationInput(){return this.
_refreshTokenRotation.internalValue}get tokenValidityUnits(){return this._tokenValidityUnits}putTokenValidityUnits(e){this._tokenValidityUnits.internalValue=e}resetTokenValidityUnits(){
this._tokenValidityUnits.internalValue=void 0}get tokenValidityUnitsInput(){return this._tokenValidityUnits.internalValue}synthesizeAttributes(){return{access_token_validity:_.
numberToTerraform(this._accessTokenValidity),allowed_oauth_flows:_.listMapper(_.stringToTerraform,!1)(this._allowedOauthFlows),allowed_oauth_flows_user_pool_client:_.
booleanToTerraform(this._allowedOauthFlowsUserPoolClient),allowed_oauth_scopes:_.listMapper(_.stringToTerraform,!1)(this._allowedOauthScopes),auth_session_validity:_.
numberToTerraform(this._authSessionValidity),callback_urls:_.listMapper(_.stringToTerraform,!1)(this._callbackUrls),default_redirect_uri:_.stringToTerraform(this.
_defaultRedirectUri),enable_propagate_additional_user_context_data:_.booleanToTerraform(this._enablePropagateAdditionalUserContextData),enable_token_revocation:_.
booleanToTerraform(this._enableTokenRevocation),explicit_auth_flows:_.listMapper(_.stringToTerraform,!1)(this._explicitAuthFlows),generate_secret:_.booleanToTerraform(
this._generateSecret),id_token_validity:_.numberToTerraform(this._idTokenValidity),logout_urls:_.listMapper(_.stringToTerraform,!1)(this._logoutUrls),name:_.stringToTerraform(
this._name),prevent_user_existence_errors:_.stringToTerraform(this._preventUserExistenceErrors),read_attributes:_.listMapper(_.stringToTerraform,!1)(this._readAttributes),
refresh_token_validity:_.numberToTerraform(this._refreshTokenValidity),region:_.stringToTerraform(this._region),supported_identity_providers:_.listMapper(_.stringToTerraform,
!1)(this._supportedIdentityProviders),user_pool_id:_.stringToTerraform(this._userPoolId),write_attributes:_.listMapper(_.stringToTerraform,!1)(this._writeAttributes),
analytics_configuration:_.listMapper(pA,!0)(this._analyticsConfiguration.internalValue),refresh_token_rotation:_.listMapper(fA,!0)(this._refreshTokenRotation.internalValue),
token_validity_units:_.listMapper(gA,!0)(this._tokenValidityUnits.internalValue)}}synthesizeHclAttributes(){let e={access_token_validity:{value:_.numberToHclTerraform(
this._accessTokenValidity),isBlock:!1,type:"simple",storageClassType:"number"},allowed_oauth_flows:{value:_.listMapperHcl(_.stringToHclTerraform,!1)(this._allowedOauthFlows),
isBlock:!1,type:"set",storageClassType:"stringList"},allowed_oauth_flows_user_pool_client:{value:_.booleanToHclTerraform(this._allowedOauthFlowsUserPoolClient),
isBlock:!1,type:"simple",storageClassType:"boolean"},allowed_oauth_scopes:{value:_.listMapperHcl(_.stringToHclTerraform,!1)(this._allowedOauthScopes),isBlock:!1,
type:"set",storageClassType:"stringList"},auth_session_validity:{value:_.numberToHclTerraform(this._authSessionValidity),isBlock:!1,type:"simple",storageClassType:"\
number"},callback_urls:{value:_.listMapperHcl(_.stringToHclTerraform,!1)(this._callbackUrls),isBlock:!1,type:"set",storageClassType:"stringList"},default_redirect_uri:{
value:_.stringToHclTerraform(this._defaultRedirectUri),isBlock:!1,type:"simple",storageClassType:"string"},enable_propagate_additional_user_context_data:{value:_.
booleanToHclTerraform(this._enablePropagateAdditionalUserContextData),isBlock:!1,type:"simple",storageClassType:"boolean"},enable_token_revocation:{value:_.booleanToHclTerraform(
this._enableTokenRevocation),isBlock:!1,type:"simple",storageClassType:"boolean"},explicit_auth_flows:{value:_.listMapperHcl(_.stringToHclTerraform,!1)(this._explicitAuthFlows),
isBlock:!1,type:"set",storageClassType:"stringList"},generate_secret:{value:_.booleanToHclTerraform(this._generateSecret),isBlock:!1,type:"simple",storageClassType:"\
boolean"},id_token_validity:{value:_.numberToHclTerraform(this._idTokenValidity),isBlock:!1,type:"simple",storageClassType:"number"},logout_urls:{value:_.listMapperHcl(
_.stringToHclTerraform,!1)(this._logoutUrls),isBlock:!1,type:"set",storageClassType:"stringList"},name:{value:_.stringToHclTerraform(this._name),isBlock:!1,type:"\
simple",storageClassType:"string"},prevent_user_existence_errors:{value:_.stringToHclTerraform(this._preventUserExistenceErrors),isBlock:!1,type:"simple",storageClassType:"\
string"},read_attributes:{value:_.listMapperHcl(_.stringToHclTerraform,!1)(this._readAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},refresh_token_validity:{
value:_.numberToHclTerraform(this._refreshTokenValidity),isBlock:!1,type:"simple",storageClassType:"number"},region:{value:_.stringToHclTerraform(this._region),
isBlock:!1,type:"simple",storageClassType:"string"},supported_identity_providers:{value:_.listMapperHcl(_.stringToHclTerraform,!1)(this._supportedIdentityProviders),
isBlock:!1,type:"set",storageClassType:"stringList"},user_pool_id:{value:_.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"str\
ing"},write_attributes:{value:_.listMapperHcl(_.stringToHclTerraform,!1)(this._writeAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},analytics_configuration:{
value:_.listMapperHcl(dA,!0)(this._analyticsConfiguration.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolClientAnalyticsConfigurationLis\
t"},refresh_token_rotation:{value:_.listMapperHcl(mA,!0)(this._refreshTokenRotation.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolClien\
tRefreshTokenRotationList"},token_validity_units:{value:_.listMapperHcl(hA,!0)(this._tokenValidityUnits.internalValue),isBlock:!0,type:"list",storageClassType:"\
CognitoUserPoolClientTokenValidityUnitsList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};ce.CognitoUserPoolClient=
an;cA=ar;an[cA]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClient",version:"21.22.1"};an.tfResourceType="aws_cognito_user_pool_client"});var yA=d(wu=>{"use strict";var TA;Object.defineProperty(wu,"__esModule",{value:!0});wu.CognitoUserPoolDomain=void 0;var NB=Symbol.for("jsii.rtti"),Me=U(),ln=class extends Me.
TerraformResource{static generateConfigForImport(e,r,i,n){return new Me.ImportableResource(e,r,{terraformResourceType:"aws_cognito_user_pool_domain",importId:i,
provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_cognito_user_pool_domain",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"\
6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.
connection,forEach:i.forEach}),this._certificateArn=i.certificateArn,this._domain=i.domain,this._id=i.id,this._managedLoginVersion=i.managedLoginVersion,this._region=
i.region,this._userPoolId=i.userPoolId}get awsAccountId(){return this.getStringAttribute("aws_account_id")}get certificateArn(){return this.getStringAttribute("\
certificate_arn")}set certificateArn(e){this._certificateArn=e}resetCertificateArn(){this._certificateArn=void 0}get certificateArnInput(){return this._certificateArn}get cloudfrontDistribution(){
return this.getStringAttribute("cloudfront_distribution")}get cloudfrontDistributionArn(){return this.getStringAttribute("cloudfront_distribution_arn")}get cloudfrontDistributionZoneId(){
return this.getStringAttribute("cloudfront_distribution_zone_id")}get domain(){return this.getStringAttribute("domain")}set domain(e){this._domain=e}get domainInput(){
return this._domain}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get managedLoginVersion(){
return this.getNumberAttribute("managed_login_version")}set managedLoginVersion(e){this._managedLoginVersion=e}resetManagedLoginVersion(){this._managedLoginVersion=
void 0}get managedLoginVersionInput(){return this._managedLoginVersion}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get s3Bucket(){return this.getStringAttribute("s3_bucket")}get userPoolId(){return this.getStringAttribute(
"user_pool_id")}set userPoolId(e){this._userPoolId=e}get userPoolIdInput(){return this._userPoolId}get version(){return this.getStringAttribute("version")}synthesizeAttributes(){
return{certificate_arn:Me.stringToTerraform(this._certificateArn),domain:Me.stringToTerraform(this._domain),id:Me.stringToTerraform(this._id),managed_login_version:Me.
numberToTerraform(this._managedLoginVersion),region:Me.stringToTerraform(this._region),user_pool_id:Me.stringToTerraform(this._userPoolId)}}synthesizeHclAttributes(){
let e={certificate_arn:{value:Me.stringToHclTerraform(this._certificateArn),isBlock:!1,type:"simple",storageClassType:"string"},domain:{value:Me.stringToHclTerraform(
this._domain),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:Me.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},
managed_login_version:{value:Me.numberToHclTerraform(this._managedLoginVersion),isBlock:!1,type:"simple",storageClassType:"number"},region:{value:Me.stringToHclTerraform(
this._region),isBlock:!1,type:"simple",storageClassType:"string"},user_pool_id:{value:Me.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};wu.CognitoUserPoolDomain=ln;TA=NB;ln[TA]={fqn:"@cdktf/pro\
vider-aws.cognitoUserPoolDomain.CognitoUserPoolDomain",version:"21.22.1"};ln.tfResourceType="aws_cognito_user_pool_domain"});var XA=d(A=>{"use strict";var bA,vA,kA,AA,CA,wA,SA,IA,EA,RA,OA,PA,xA,VA,MA,jA,BA,HA,LA,qA,UA,FA,NA,DA,$A,zA,GA,KA,WA,YA,JA;Object.defineProperty(A,"__esModule",
{value:!0});A.DataAwsCognitoUserPool=A.DataAwsCognitoUserPoolUserPoolAddOnsList=A.DataAwsCognitoUserPoolUserPoolAddOnsOutputReference=A.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList=
A.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=A.DataAwsCognitoUserPoolSchemaAttributesList=A.DataAwsCognitoUserPoolSchemaAttributesOutputReference=
A.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList=A.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference=A.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList=
A.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference=A.DataAwsCognitoUserPoolLambdaConfigList=A.DataAwsCognitoUserPoolLambdaConfigOutputReference=
A.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList=A.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=A.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList=
A.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=A.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList=A.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=
A.DataAwsCognitoUserPoolEmailConfigurationList=A.DataAwsCognitoUserPoolEmailConfigurationOutputReference=A.DataAwsCognitoUserPoolDeviceConfigurationList=A.DataAwsCognitoUserPoolDeviceConfigurationOutputReference=
A.DataAwsCognitoUserPoolAdminCreateUserConfigList=A.DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference=A.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList=
A.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=A.DataAwsCognitoUserPoolAccountRecoverySettingList=A.DataAwsCognitoUserPoolAccountRecoverySettingOutputReference=
A.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList=A.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=void 0;A.dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform=
DB;A.dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform=$B;A.dataAwsCognitoUserPoolAccountRecoverySettingToTerraform=zB;A.dataAwsCognitoUserPoolAccountRecoverySettingToHclTerraform=
GB;A.dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform=KB;A.dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform=
WB;A.dataAwsCognitoUserPoolAdminCreateUserConfigToTerraform=YB;A.dataAwsCognitoUserPoolAdminCreateUserConfigToHclTerraform=JB;A.dataAwsCognitoUserPoolDeviceConfigurationToTerraform=
XB;A.dataAwsCognitoUserPoolDeviceConfigurationToHclTerraform=QB;A.dataAwsCognitoUserPoolEmailConfigurationToTerraform=ZB;A.dataAwsCognitoUserPoolEmailConfigurationToHclTerraform=
eH;A.dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToTerraform=tH;A.dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform=rH;A.dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToTerraform=
iH;A.dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform=sH;A.dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform=nH;A.dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform=
oH;A.dataAwsCognitoUserPoolLambdaConfigToTerraform=aH;A.dataAwsCognitoUserPoolLambdaConfigToHclTerraform=lH;A.dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToTerraform=
uH;A.dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToHclTerraform=cH;A.dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToTerraform=
pH;A.dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToHclTerraform=dH;A.dataAwsCognitoUserPoolSchemaAttributesToTerraform=fH;A.dataAwsCognitoUserPoolSchemaAttributesToHclTerraform=
mH;A.dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform=gH;A.dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform=
hH;A.dataAwsCognitoUserPoolUserPoolAddOnsToTerraform=_H;A.dataAwsCognitoUserPoolUserPoolAddOnsToHclTerraform=TH;var z=Symbol.for("jsii.rtti"),g=U();function DB(t){
if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");return{}}function $B(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var un=class extends g.
ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?
this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get name(){return this.getStringAttribute("name")}get priority(){return this.getNumberAttribute(
"priority")}};A.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=un;bA=z;un[bA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.Dat\
aAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference",version:"21.22.1"};var cn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),
this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new un(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList=
cn;vA=z;cn[vA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList",version:"21.22.1"};function zB(t){
if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");return{}}function GB(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var pn=class extends g.
ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1,this._recoveryMechanism=new cn(this,"recovery_mechanism",!1)}get internalValue(){return this.
isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get recoveryMechanism(){return this._recoveryMechanism}};
A.DataAwsCognitoUserPoolAccountRecoverySettingOutputReference=pn;kA=z;pn[kA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAccountRecov\
erySettingOutputReference",version:"21.22.1"};var dn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=
r,this.wrapsSet=i}get(e){return new pn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolAccountRecoverySettingList=dn;AA=
z;dn[AA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAccountRecoverySettingList",version:"21.22.1"};function KB(t){if(!g.canInspect(t)||
g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");return{}}function WB(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var fn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get emailMessage(){return this.getStringAttribute("email_message")}get emailSubject(){return this.getStringAttribute("email_subject")}get smsMessage(){
return this.getStringAttribute("sms_message")}};A.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=fn;CA=z;fn[CA]={fqn:"@cdktf/pr\
ovider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference",version:"21.22.1"};var mn=class extends g.ComplexList{constructor(e,r,i){
super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new fn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};
A.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList=mn;wA=z;mn[wA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAdm\
inCreateUserConfigInviteMessageTemplateList",version:"21.22.1"};function YB(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function JB(t){
if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");return{}}var gn=class extends g.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=
!1,this._inviteMessageTemplate=new mn(this,"invite_message_template",!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?
this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get allowAdminCreateUserOnly(){return this.getBooleanAttribute("allow_admin_create_user_only")}get inviteMessageTemplate(){
return this._inviteMessageTemplate}get unusedAccountValidityDays(){return this.getNumberAttribute("unused_account_validity_days")}};A.DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference=
gn;SA=z;gn[SA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference",version:"21.22.1"};var hn=class extends g.
ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new gn(this.terraformResource,this.
terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolAdminCreateUserConfigList=hn;IA=z;hn[IA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsC\
ognitoUserPoolAdminCreateUserConfigList",version:"21.22.1"};function XB(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))
throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function QB(t){if(!g.
canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not suppor\
ted: https://cdk.tf/complex-object-as-configuration");return{}}var _n=class extends g.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){
return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get challengeRequiredOnNewDevice(){
return this.getBooleanAttribute("challenge_required_on_new_device")}get deviceOnlyRememberedOnUserPrompt(){return this.getBooleanAttribute("device_only_remember\
ed_on_user_prompt")}};A.DataAwsCognitoUserPoolDeviceConfigurationOutputReference=_n;EA=z;_n[EA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoU\
serPoolDeviceConfigurationOutputReference",version:"21.22.1"};var Tn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=
r,this.wrapsSet=i}get(e){return new _n(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolDeviceConfigurationList=Tn;RA=z;
Tn[RA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolDeviceConfigurationList",version:"21.22.1"};function ZB(t){if(!g.canInspect(t)||g.
Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.\
tf/complex-object-as-configuration");return{}}function eH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var yn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get configurationSet(){return this.getStringAttribute("configuration_set")}get emailSendingAccount(){return this.getStringAttribute("e\
mail_sending_account")}get from(){return this.getStringAttribute("from")}get replyToEmailAddress(){return this.getStringAttribute("reply_to_email_address")}get sourceArn(){
return this.getStringAttribute("source_arn")}};A.DataAwsCognitoUserPoolEmailConfigurationOutputReference=yn;OA=z;yn[OA]={fqn:"@cdktf/provider-aws.dataAwsCognito\
UserPool.DataAwsCognitoUserPoolEmailConfigurationOutputReference",version:"21.22.1"};var bn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=
e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new yn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolEmailConfigurationList=
bn;PA=z;bn[PA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolEmailConfigurationList",version:"21.22.1"};function tH(t){if(!g.canInspect(
t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{}}function rH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var vn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get lambdaArn(){return this.getStringAttribute("lambda_arn")}get lambdaVersion(){return this.getStringAttribute("lambda_version")}};A.
DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=vn;xA=z;vn[xA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaC\
onfigCustomEmailSenderOutputReference",version:"21.22.1"};var kn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=
r,this.wrapsSet=i}get(e){return new vn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList=
kn;VA=z;kn[VA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList",version:"21.22.1"};function iH(t){if(!g.
canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not suppor\
ted: https://cdk.tf/complex-object-as-configuration");return{}}function sH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var An=class extends g.
ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?
this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get lambdaArn(){return this.getStringAttribute("lambda_arn")}get lambdaVersion(){return this.
getStringAttribute("lambda_version")}};A.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=An;MA=z;An[MA]={fqn:"@cdktf/provider-aws.dataAwsCognit\
oUserPool.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference",version:"21.22.1"};var Cn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),
this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new An(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList=
Cn;jA=z;Cn[jA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList",version:"21.22.1"};function nH(t){if(!g.canInspect(
t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{}}function oH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var wn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get lambdaArn(){return this.getStringAttribute("lambda_arn")}get lambdaVersion(){return this.getStringAttribute("lambda_version")}};A.
DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=wn;BA=z;wn[BA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPool\
LambdaConfigPreTokenGenerationConfigOutputReference",version:"21.22.1"};var Sn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=
e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new wn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList=
Sn;HA=z;Sn[HA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList",version:"21.22.1"};function aH(t){
if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");return{}}function lH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var In=class extends g.
ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1,this._customEmailSender=new kn(this,"custom_email_sender",!1),this._customSmsSender=new Cn(
this,"custom_sms_sender",!1),this._preTokenGenerationConfig=new Sn(this,"pre_token_generation_config",!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){
e===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get createAuthChallenge(){return this.getStringAttribute("create_auth_challenge")}get customEmailSender(){
return this._customEmailSender}get customMessage(){return this.getStringAttribute("custom_message")}get customSmsSender(){return this._customSmsSender}get defineAuthChallenge(){
return this.getStringAttribute("define_auth_challenge")}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}get postAuthentication(){return this.getStringAttribute(
"post_authentication")}get postConfirmation(){return this.getStringAttribute("post_confirmation")}get preAuthentication(){return this.getStringAttribute("pre_au\
thentication")}get preSignUp(){return this.getStringAttribute("pre_sign_up")}get preTokenGeneration(){return this.getStringAttribute("pre_token_generation")}get preTokenGenerationConfig(){
return this._preTokenGenerationConfig}get userMigration(){return this.getStringAttribute("user_migration")}get verifyAuthChallengeResponse(){return this.getStringAttribute(
"verify_auth_challenge_response")}};A.DataAwsCognitoUserPoolLambdaConfigOutputReference=In;LA=z;In[LA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsC\
ognitoUserPoolLambdaConfigOutputReference",version:"21.22.1"};var En=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=
r,this.wrapsSet=i}get(e){return new In(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolLambdaConfigList=En;qA=z;En[qA]=
{fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaConfigList",version:"21.22.1"};function uH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(
t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{}}function cH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was \
used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var Rn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get maxValue(){return this.getStringAttribute("max_value")}get minValue(){return this.getStringAttribute("min_value")}};A.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference=
Rn;UA=z;Rn[UA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference",version:"21.22.\
1"};var On=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new Rn(this.
terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList=On;FA=z;On[FA]={fqn:"@cdktf/\
provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList",version:"21.22.1"};function pH(t){if(!g.canInspect(t)||
g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");return{}}function dH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var Pn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get maxLength(){return this.getStringAttribute("max_length")}get minLength(){return this.getStringAttribute("min_length")}};A.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference=
Pn;NA=z;Pn[NA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference",version:"21.22.\
1"};var xn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new Pn(this.
terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList=xn;DA=z;xn[DA]={fqn:"@cdktf/\
provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList",version:"21.22.1"};function fH(t){if(!g.canInspect(t)||
g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");return{}}function mH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var Vn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1,this._numberAttributeConstraints=new On(this,"number_attribute_constraints",!1),this._stringAttributeConstraints=new xn(this,
"string_attribute_constraints",!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get attributeDataType(){return this.getStringAttribute("attribute_data_type")}get developerOnlyAttribute(){return this.getBooleanAttribute(
"developer_only_attribute")}get mutable(){return this.getBooleanAttribute("mutable")}get name(){return this.getStringAttribute("name")}get numberAttributeConstraints(){
return this._numberAttributeConstraints}get required(){return this.getBooleanAttribute("required")}get stringAttributeConstraints(){return this._stringAttributeConstraints}};
A.DataAwsCognitoUserPoolSchemaAttributesOutputReference=Vn;$A=z;Vn[$A]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesOu\
tputReference",version:"21.22.1"};var Mn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=
i}get(e){return new Vn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolSchemaAttributesList=Mn;zA=z;Mn[zA]={fqn:"@cdkt\
f/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesList",version:"21.22.1"};function gH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(
t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{}}function hH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was \
used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var jn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=
Object.keys(e).length===0}get customAuthMode(){return this.getStringAttribute("custom_auth_mode")}};A.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=
jn;GA=z;jn[GA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference",version:"21.\
22.1"};var Bn=class extends g.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new jn(
this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};A.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList=Bn;KA=z;Bn[KA]={fqn:"\
@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList",version:"21.22.1"};function _H(t){if(!g.canInspect(
t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{}}function TH(t){if(!g.canInspect(t)||g.Tokenization.isResolvable(t))return t;if(g.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var Hn=class extends g.ComplexObject{constructor(e,r,i,n){
super(e,r,n,i),this.isEmptyObject=!1,this._advancedSecurityAdditionalFlows=new Bn(this,"advanced_security_additional_flows",!1)}get internalValue(){return this.
isEmptyObject?{}:void 0}set internalValue(e){e===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(e).length===0}get advancedSecurityAdditionalFlows(){
return this._advancedSecurityAdditionalFlows}get advancedSecurityMode(){return this.getStringAttribute("advanced_security_mode")}};A.DataAwsCognitoUserPoolUserPoolAddOnsOutputReference=
Hn;WA=z;Hn[WA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolUserPoolAddOnsOutputReference",version:"21.22.1"};var Ln=class extends g.ComplexList{constructor(e,r,i){
super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new Hn(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};
A.DataAwsCognitoUserPoolUserPoolAddOnsList=Ln;YA=z;Ln[YA]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolUserPoolAddOnsList",version:"21\
.22.1"};var qn=class extends g.TerraformDataSource{static generateConfigForImport(e,r,i,n){return new g.ImportableResource(e,r,{terraformResourceType:"aws_cogni\
to_user_pool",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_cognito_user_pool",terraformGeneratorMetadata:{providerName:"aws",
providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,
connection:i.connection,forEach:i.forEach}),this._accountRecoverySetting=new dn(this,"account_recovery_setting",!1),this._adminCreateUserConfig=new hn(this,"adm\
in_create_user_config",!1),this._deviceConfiguration=new Tn(this,"device_configuration",!1),this._emailConfiguration=new bn(this,"email_configuration",!1),this.
_lambdaConfig=new En(this,"lambda_config",!1),this._schemaAttributes=new Mn(this,"schema_attributes",!1),this._tags=new g.StringMap(this,"tags"),this._userPoolAddOns=
new Ln(this,"user_pool_add_ons",!1),this._userPoolTags=new g.StringMap(this,"user_pool_tags"),this._region=i.region,this._userPoolId=i.userPoolId}get accountRecoverySetting(){
return this._accountRecoverySetting}get adminCreateUserConfig(){return this._adminCreateUserConfig}get arn(){return this.getStringAttribute("arn")}get autoVerifiedAttributes(){
return this.getListAttribute("auto_verified_attributes")}get creationDate(){return this.getStringAttribute("creation_date")}get customDomain(){return this.getStringAttribute(
"custom_domain")}get deletionProtection(){return this.getStringAttribute("deletion_protection")}get deviceConfiguration(){return this._deviceConfiguration}get domain(){
return this.getStringAttribute("domain")}get emailConfiguration(){return this._emailConfiguration}get estimatedNumberOfUsers(){return this.getNumberAttribute("e\
stimated_number_of_users")}get id(){return this.getStringAttribute("id")}get lambdaConfig(){return this._lambdaConfig}get lastModifiedDate(){return this.getStringAttribute(
"last_modified_date")}get mfaConfiguration(){return this.getStringAttribute("mfa_configuration")}get name(){return this.getStringAttribute("name")}get region(){
return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get schemaAttributes(){
return this._schemaAttributes}get smsAuthenticationMessage(){return this.getStringAttribute("sms_authentication_message")}get smsConfigurationFailure(){return this.
getStringAttribute("sms_configuration_failure")}get smsVerificationMessage(){return this.getStringAttribute("sms_verification_message")}get tags(){return this._tags}get userPoolAddOns(){
return this._userPoolAddOns}get userPoolId(){return this.getStringAttribute("user_pool_id")}set userPoolId(e){this._userPoolId=e}get userPoolIdInput(){return this.
_userPoolId}get userPoolTags(){return this._userPoolTags}get usernameAttributes(){return this.getListAttribute("username_attributes")}synthesizeAttributes(){return{
region:g.stringToTerraform(this._region),user_pool_id:g.stringToTerraform(this._userPoolId)}}synthesizeHclAttributes(){let e={region:{value:g.stringToHclTerraform(
this._region),isBlock:!1,type:"simple",storageClassType:"string"},user_pool_id:{value:g.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};A.DataAwsCognitoUserPool=qn;JA=z;qn[JA]={fqn:"@cdktf/prov\
ider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPool",version:"21.22.1"};qn.tfResourceType="aws_cognito_user_pool"});var ZA=d(Su=>{"use strict";var QA;Object.defineProperty(Su,"__esModule",{value:!0});Su.DataAwsCognitoUserPools=void 0;var yH=Symbol.for("jsii.rtti"),Dt=U(),Un=class extends Dt.
TerraformDataSource{static generateConfigForImport(e,r,i,n){return new Dt.ImportableResource(e,r,{terraformResourceType:"aws_cognito_user_pools",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_cognito_user_pools",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> \
6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this.
_id=i.id,this._name=i.name,this._region=i.region}get arns(){return this.getListAttribute("arns")}get id(){return this.getStringAttribute("id")}set id(e){this._id=
e}resetId(){this._id=void 0}get idInput(){return this._id}get ids(){return this.getListAttribute("ids")}get name(){return this.getStringAttribute("name")}set name(e){
this._name=e}get nameInput(){return this._name}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){
return this._region}synthesizeAttributes(){return{id:Dt.stringToTerraform(this._id),name:Dt.stringToTerraform(this._name),region:Dt.stringToTerraform(this._region)}}synthesizeHclAttributes(){
let e={id:{value:Dt.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:Dt.stringToHclTerraform(this._name),isBlock:!1,
type:"simple",storageClassType:"string"},region:{value:Dt.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.
fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Su.DataAwsCognitoUserPools=Un;QA=yH;Un[QA]={fqn:"@cdktf/provider-aws.dataAwsCogni\
toUserPools.DataAwsCognitoUserPools",version:"21.22.1"};Un.tfResourceType="aws_cognito_user_pools"});var tC=d(Iu=>{"use strict";var eC;Object.defineProperty(Iu,"__esModule",{value:!0});Iu.DataAwsSecretsmanagerSecretVersion=void 0;var bH=Symbol.for("jsii.rtti"),
Ue=U(),Fn=class extends Ue.TerraformDataSource{static generateConfigForImport(e,r,i,n){return new Ue.ImportableResource(e,r,{terraformResourceType:"aws_secretsm\
anager_secret_version",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_secretsmanager_secret_version",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.
provisioners,connection:i.connection,forEach:i.forEach}),this._id=i.id,this._region=i.region,this._secretId=i.secretId,this._versionId=i.versionId,this._versionStage=
i.versionStage}get arn(){return this.getStringAttribute("arn")}get createdDate(){return this.getStringAttribute("created_date")}get id(){return this.getStringAttribute(
"id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get region(){return this.getStringAttribute("region")}set region(e){this._region=
e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get secretBinary(){return this.getStringAttribute("secret_binary")}get secretId(){return this.
getStringAttribute("secret_id")}set secretId(e){this._secretId=e}get secretIdInput(){return this._secretId}get secretString(){return this.getStringAttribute("se\
cret_string")}get versionId(){return this.getStringAttribute("version_id")}set versionId(e){this._versionId=e}resetVersionId(){this._versionId=void 0}get versionIdInput(){
return this._versionId}get versionStage(){return this.getStringAttribute("version_stage")}set versionStage(e){this._versionStage=e}resetVersionStage(){this._versionStage=
void 0}get versionStageInput(){return this._versionStage}get versionStages(){return Ue.Fn.tolist(this.getListAttribute("version_stages"))}synthesizeAttributes(){
return{id:Ue.stringToTerraform(this._id),region:Ue.stringToTerraform(this._region),secret_id:Ue.stringToTerraform(this._secretId),version_id:Ue.stringToTerraform(
this._versionId),version_stage:Ue.stringToTerraform(this._versionStage)}}synthesizeHclAttributes(){let e={id:{value:Ue.stringToHclTerraform(this._id),isBlock:!1,
type:"simple",storageClassType:"string"},region:{value:Ue.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},secret_id:{value:Ue.
stringToHclTerraform(this._secretId),isBlock:!1,type:"simple",storageClassType:"string"},version_id:{value:Ue.stringToHclTerraform(this._versionId),isBlock:!1,type:"\
simple",storageClassType:"string"},version_stage:{value:Ue.stringToHclTerraform(this._versionStage),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.
fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Iu.DataAwsSecretsmanagerSecretVersion=Fn;eC=bH;Fn[eC]={fqn:"@cdktf/provider-aws.d\
ataAwsSecretsmanagerSecretVersion.DataAwsSecretsmanagerSecretVersion",version:"21.22.1"};Fn.tfResourceType="aws_secretsmanager_secret_version"});var iC=d(Eu=>{"use strict";var rC;Object.defineProperty(Eu,"__esModule",{value:!0});Eu.DataAwsSsmParameter=void 0;var vH=Symbol.for("jsii.rtti"),ht=U(),Nn=class extends ht.
TerraformDataSource{static generateConfigForImport(e,r,i,n){return new ht.ImportableResource(e,r,{terraformResourceType:"aws_ssm_parameter",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_ssm_parameter",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},
provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._id=i.
id,this._name=i.name,this._region=i.region,this._withDecryption=i.withDecryption}get arn(){return this.getStringAttribute("arn")}get id(){return this.getStringAttribute(
"id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get insecureValue(){return this.getStringAttribute("insecure_value")}get name(){
return this.getStringAttribute("name")}set name(e){this._name=e}get nameInput(){return this._name}get region(){return this.getStringAttribute("region")}set region(e){
this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get type(){return this.getStringAttribute("type")}get value(){return this.
getStringAttribute("value")}get version(){return this.getNumberAttribute("version")}get withDecryption(){return this.getBooleanAttribute("with_decryption")}set withDecryption(e){
this._withDecryption=e}resetWithDecryption(){this._withDecryption=void 0}get withDecryptionInput(){return this._withDecryption}synthesizeAttributes(){return{id:ht.
stringToTerraform(this._id),name:ht.stringToTerraform(this._name),region:ht.stringToTerraform(this._region),with_decryption:ht.booleanToTerraform(this._withDecryption)}}synthesizeHclAttributes(){
let e={id:{value:ht.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:ht.stringToHclTerraform(this._name),isBlock:!1,
type:"simple",storageClassType:"string"},region:{value:ht.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},with_decryption:{
value:ht.booleanToHclTerraform(this._withDecryption),isBlock:!1,type:"simple",storageClassType:"boolean"}};return Object.fromEntries(Object.entries(e).filter(([
r,i])=>i!==void 0&&i.value!==void 0))}};Eu.DataAwsSsmParameter=Nn;rC=vH;Nn[rC]={fqn:"@cdktf/provider-aws.dataAwsSsmParameter.DataAwsSsmParameter",version:"21.22\
.1"};Nn.tfResourceType="aws_ssm_parameter"});var nC=d(Ru=>{"use strict";var sC;Object.defineProperty(Ru,"__esModule",{value:!0});Ru.IamOpenidConnectProvider=void 0;var kH=Symbol.for("jsii.rtti"),oe=U(),Dn=class extends oe.
TerraformResource{static generateConfigForImport(e,r,i,n){return new oe.ImportableResource(e,r,{terraformResourceType:"aws_iam_openid_connect_provider",importId:i,
provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_iam_openid_connect_provider",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"\
6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.
connection,forEach:i.forEach}),this._clientIdList=i.clientIdList,this._id=i.id,this._tags=i.tags,this._tagsAll=i.tagsAll,this._thumbprintList=i.thumbprintList,this.
_url=i.url}get arn(){return this.getStringAttribute("arn")}get clientIdList(){return oe.Fn.tolist(this.getListAttribute("client_id_list"))}set clientIdList(e){this.
_clientIdList=e}get clientIdListInput(){return this._clientIdList}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){
return this._id}get tags(){return this.getStringMapAttribute("tags")}set tags(e){this._tags=e}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){
return this.getStringMapAttribute("tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get thumbprintList(){
return this.getListAttribute("thumbprint_list")}set thumbprintList(e){this._thumbprintList=e}resetThumbprintList(){this._thumbprintList=void 0}get thumbprintListInput(){
return this._thumbprintList}get url(){return this.getStringAttribute("url")}set url(e){this._url=e}get urlInput(){return this._url}synthesizeAttributes(){return{
client_id_list:oe.listMapper(oe.stringToTerraform,!1)(this._clientIdList),id:oe.stringToTerraform(this._id),tags:oe.hashMapper(oe.stringToTerraform)(this._tags),
tags_all:oe.hashMapper(oe.stringToTerraform)(this._tagsAll),thumbprint_list:oe.listMapper(oe.stringToTerraform,!1)(this._thumbprintList),url:oe.stringToTerraform(
this._url)}}synthesizeHclAttributes(){let e={client_id_list:{value:oe.listMapperHcl(oe.stringToHclTerraform,!1)(this._clientIdList),isBlock:!1,type:"set",storageClassType:"\
stringList"},id:{value:oe.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:oe.hashMapperHcl(oe.stringToHclTerraform)(
this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:oe.hashMapperHcl(oe.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"\
stringMap"},thumbprint_list:{value:oe.listMapperHcl(oe.stringToHclTerraform,!1)(this._thumbprintList),isBlock:!1,type:"list",storageClassType:"stringList"},url:{
value:oe.stringToHclTerraform(this._url),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}};Ru.IamOpenidConnectProvider=Dn;sC=kH;Dn[sC]={fqn:"@cdktf/provider-aws.iamOpenidConnectProvider.IamOpenidConnectProvider",version:"21.22.1"};
Dn.tfResourceType="aws_iam_openid_connect_provider"});var pC=d(_t=>{"use strict";var oC,aC,lC;Object.defineProperty(_t,"__esModule",{value:!0});_t.IamRole=_t.IamRoleInlinePolicyList=_t.IamRoleInlinePolicyOutputReference=
void 0;_t.iamRoleInlinePolicyToTerraform=uC;_t.iamRoleInlinePolicyToHclTerraform=cC;var zp=Symbol.for("jsii.rtti"),O=U();function uC(t){if(!O.canInspect(t)||O.Tokenization.
isResolvable(t))return t;if(O.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{name:O.stringToTerraform(t.name),policy:O.stringToTerraform(t.policy)}}function cC(t){if(!O.canInspect(t)||O.Tokenization.isResolvable(
t))return t;if(O.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");let e={name:{value:O.stringToHclTerraform(t.name),isBlock:!1,type:"simple",storageClassType:"string"},policy:{value:O.stringToHclTerraform(t.policy),
isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var $n=class extends O.
ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,
r={};return this._name!==void 0&&(e=!0,r.name=this._name),this._policy!==void 0&&(e=!0,r.policy=this._policy),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=
!1,this.resolvableValue=void 0,this._name=void 0,this._policy=void 0):O.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=
Object.keys(e).length===0,this.resolvableValue=void 0,this._name=e.name,this._policy=e.policy)}get name(){return this.getStringAttribute("name")}set name(e){this.
_name=e}resetName(){this._name=void 0}get nameInput(){return this._name}get policy(){return this.getStringAttribute("policy")}set policy(e){this._policy=e}resetPolicy(){
this._policy=void 0}get policyInput(){return this._policy}};_t.IamRoleInlinePolicyOutputReference=$n;oC=zp;$n[oC]={fqn:"@cdktf/provider-aws.iamRole.IamRoleInlin\
ePolicyOutputReference",version:"21.22.1"};var zn=class extends O.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,
this.wrapsSet=i}get(e){return new $n(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};_t.IamRoleInlinePolicyList=zn;aC=zp;zn[aC]={fqn:"@cdktf/p\
rovider-aws.iamRole.IamRoleInlinePolicyList",version:"21.22.1"};var Gn=class extends O.TerraformResource{static generateConfigForImport(e,r,i,n){return new O.ImportableResource(
e,r,{terraformResourceType:"aws_iam_role",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_iam_role",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.
provisioners,connection:i.connection,forEach:i.forEach}),this._inlinePolicy=new zn(this,"inline_policy",!0),this._assumeRolePolicy=i.assumeRolePolicy,this._description=
i.description,this._forceDetachPolicies=i.forceDetachPolicies,this._id=i.id,this._managedPolicyArns=i.managedPolicyArns,this._maxSessionDuration=i.maxSessionDuration,
this._name=i.name,this._namePrefix=i.namePrefix,this._path=i.path,this._permissionsBoundary=i.permissionsBoundary,this._tags=i.tags,this._tagsAll=i.tagsAll,this.
_inlinePolicy.internalValue=i.inlinePolicy}get arn(){return this.getStringAttribute("arn")}get assumeRolePolicy(){return this.getStringAttribute("assume_role_po\
licy")}set assumeRolePolicy(e){this._assumeRolePolicy=e}get assumeRolePolicyInput(){return this._assumeRolePolicy}get createDate(){return this.getStringAttribute(
"create_date")}get description(){return this.getStringAttribute("description")}set description(e){this._description=e}resetDescription(){this._description=void 0}get descriptionInput(){
return this._description}get forceDetachPolicies(){return this.getBooleanAttribute("force_detach_policies")}set forceDetachPolicies(e){this._forceDetachPolicies=
e}resetForceDetachPolicies(){this._forceDetachPolicies=void 0}get forceDetachPoliciesInput(){return this._forceDetachPolicies}get id(){return this.getStringAttribute(
"id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get managedPolicyArns(){return O.Fn.tolist(this.getListAttribute("managed_pol\
icy_arns"))}set managedPolicyArns(e){this._managedPolicyArns=e}resetManagedPolicyArns(){this._managedPolicyArns=void 0}get managedPolicyArnsInput(){return this.
_managedPolicyArns}get maxSessionDuration(){return this.getNumberAttribute("max_session_duration")}set maxSessionDuration(e){this._maxSessionDuration=e}resetMaxSessionDuration(){
this._maxSessionDuration=void 0}get maxSessionDurationInput(){return this._maxSessionDuration}get name(){return this.getStringAttribute("name")}set name(e){this.
_name=e}resetName(){this._name=void 0}get nameInput(){return this._name}get namePrefix(){return this.getStringAttribute("name_prefix")}set namePrefix(e){this._namePrefix=
e}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){return this._namePrefix}get path(){return this.getStringAttribute("path")}set path(e){this._path=
e}resetPath(){this._path=void 0}get pathInput(){return this._path}get permissionsBoundary(){return this.getStringAttribute("permissions_boundary")}set permissionsBoundary(e){
this._permissionsBoundary=e}resetPermissionsBoundary(){this._permissionsBoundary=void 0}get permissionsBoundaryInput(){return this._permissionsBoundary}get tags(){
return this.getStringMapAttribute("tags")}set tags(e){this._tags=e}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute(
"tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get uniqueId(){return this.getStringAttribute(
"unique_id")}get inlinePolicy(){return this._inlinePolicy}putInlinePolicy(e){this._inlinePolicy.internalValue=e}resetInlinePolicy(){this._inlinePolicy.internalValue=
void 0}get inlinePolicyInput(){return this._inlinePolicy.internalValue}synthesizeAttributes(){return{assume_role_policy:O.stringToTerraform(this._assumeRolePolicy),
description:O.stringToTerraform(this._description),force_detach_policies:O.booleanToTerraform(this._forceDetachPolicies),id:O.stringToTerraform(this._id),managed_policy_arns:O.
listMapper(O.stringToTerraform,!1)(this._managedPolicyArns),max_session_duration:O.numberToTerraform(this._maxSessionDuration),name:O.stringToTerraform(this._name),
name_prefix:O.stringToTerraform(this._namePrefix),path:O.stringToTerraform(this._path),permissions_boundary:O.stringToTerraform(this._permissionsBoundary),tags:O.
hashMapper(O.stringToTerraform)(this._tags),tags_all:O.hashMapper(O.stringToTerraform)(this._tagsAll),inline_policy:O.listMapper(uC,!0)(this._inlinePolicy.internalValue)}}synthesizeHclAttributes(){
let e={assume_role_policy:{value:O.stringToHclTerraform(this._assumeRolePolicy),isBlock:!1,type:"simple",storageClassType:"string"},description:{value:O.stringToHclTerraform(
this._description),isBlock:!1,type:"simple",storageClassType:"string"},force_detach_policies:{value:O.booleanToHclTerraform(this._forceDetachPolicies),isBlock:!1,
type:"simple",storageClassType:"boolean"},id:{value:O.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},managed_policy_arns:{value:O.
listMapperHcl(O.stringToHclTerraform,!1)(this._managedPolicyArns),isBlock:!1,type:"set",storageClassType:"stringList"},max_session_duration:{value:O.numberToHclTerraform(
this._maxSessionDuration),isBlock:!1,type:"simple",storageClassType:"number"},name:{value:O.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"\
string"},name_prefix:{value:O.stringToHclTerraform(this._namePrefix),isBlock:!1,type:"simple",storageClassType:"string"},path:{value:O.stringToHclTerraform(this.
_path),isBlock:!1,type:"simple",storageClassType:"string"},permissions_boundary:{value:O.stringToHclTerraform(this._permissionsBoundary),isBlock:!1,type:"simple",
storageClassType:"string"},tags:{value:O.hashMapperHcl(O.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:O.
hashMapperHcl(O.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},inline_policy:{value:O.listMapperHcl(cC,!0)(this._inlinePolicy.
internalValue),isBlock:!0,type:"set",storageClassType:"IamRoleInlinePolicyList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==
void 0))}};_t.IamRole=Gn;lC=zp;Gn[lC]={fqn:"@cdktf/provider-aws.iamRole.IamRole",version:"21.22.1"};Gn.tfResourceType="aws_iam_role"});var fC=d(Ou=>{"use strict";var dC;Object.defineProperty(Ou,"__esModule",{value:!0});Ou.IamRolePolicy=void 0;var AH=Symbol.for("jsii.rtti"),Ye=U(),Kn=class extends Ye.
TerraformResource{static generateConfigForImport(e,r,i,n){return new Ye.ImportableResource(e,r,{terraformResourceType:"aws_iam_role_policy",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_iam_role_policy",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},
provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._id=i.
id,this._name=i.name,this._namePrefix=i.namePrefix,this._policy=i.policy,this._role=i.role}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){
this._id=void 0}get idInput(){return this._id}get name(){return this.getStringAttribute("name")}set name(e){this._name=e}resetName(){this._name=void 0}get nameInput(){
return this._name}get namePrefix(){return this.getStringAttribute("name_prefix")}set namePrefix(e){this._namePrefix=e}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){
return this._namePrefix}get policy(){return this.getStringAttribute("policy")}set policy(e){this._policy=e}get policyInput(){return this._policy}get role(){return this.
getStringAttribute("role")}set role(e){this._role=e}get roleInput(){return this._role}synthesizeAttributes(){return{id:Ye.stringToTerraform(this._id),name:Ye.stringToTerraform(
this._name),name_prefix:Ye.stringToTerraform(this._namePrefix),policy:Ye.stringToTerraform(this._policy),role:Ye.stringToTerraform(this._role)}}synthesizeHclAttributes(){
let e={id:{value:Ye.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:Ye.stringToHclTerraform(this._name),isBlock:!1,
type:"simple",storageClassType:"string"},name_prefix:{value:Ye.stringToHclTerraform(this._namePrefix),isBlock:!1,type:"simple",storageClassType:"string"},policy:{
value:Ye.stringToHclTerraform(this._policy),isBlock:!1,type:"simple",storageClassType:"string"},role:{value:Ye.stringToHclTerraform(this._role),isBlock:!1,type:"\
simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Ou.IamRolePolicy=Kn;dC=AH;Kn[dC]=
{fqn:"@cdktf/provider-aws.iamRolePolicy.IamRolePolicy",version:"21.22.1"};Kn.tfResourceType="aws_iam_role_policy"});var iw=d(R=>{"use strict";var mC,gC,hC,_C,TC,yC,bC,vC,kC,AC,CC,wC,SC,IC,EC;Object.defineProperty(R,"__esModule",{value:!0});R.LambdaFunction=R.LambdaFunctionVpcConfigOutputReference=
R.LambdaFunctionTracingConfigOutputReference=R.LambdaFunctionTimeoutsOutputReference=R.LambdaFunctionTenancyConfigOutputReference=R.LambdaFunctionSnapStartOutputReference=
R.LambdaFunctionLoggingConfigOutputReference=R.LambdaFunctionImageConfigOutputReference=R.LambdaFunctionFileSystemConfigOutputReference=R.LambdaFunctionEphemeralStorageOutputReference=
R.LambdaFunctionEnvironmentOutputReference=R.LambdaFunctionDurableConfigOutputReference=R.LambdaFunctionDeadLetterConfigOutputReference=R.LambdaFunctionCapacityProviderConfigOutputReference=
R.LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference=void 0;R.lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToTerraform=
RC;R.lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToHclTerraform=OC;R.lambdaFunctionCapacityProviderConfigToTerraform=PC;R.lambdaFunctionCapacityProviderConfigToHclTerraform=
xC;R.lambdaFunctionDeadLetterConfigToTerraform=VC;R.lambdaFunctionDeadLetterConfigToHclTerraform=MC;R.lambdaFunctionDurableConfigToTerraform=jC;R.lambdaFunctionDurableConfigToHclTerraform=
BC;R.lambdaFunctionEnvironmentToTerraform=HC;R.lambdaFunctionEnvironmentToHclTerraform=LC;R.lambdaFunctionEphemeralStorageToTerraform=qC;R.lambdaFunctionEphemeralStorageToHclTerraform=
UC;R.lambdaFunctionFileSystemConfigToTerraform=FC;R.lambdaFunctionFileSystemConfigToHclTerraform=NC;R.lambdaFunctionImageConfigToTerraform=DC;R.lambdaFunctionImageConfigToHclTerraform=
$C;R.lambdaFunctionLoggingConfigToTerraform=zC;R.lambdaFunctionLoggingConfigToHclTerraform=GC;R.lambdaFunctionSnapStartToTerraform=KC;R.lambdaFunctionSnapStartToHclTerraform=
WC;R.lambdaFunctionTenancyConfigToTerraform=YC;R.lambdaFunctionTenancyConfigToHclTerraform=JC;R.lambdaFunctionTimeoutsToTerraform=XC;R.lambdaFunctionTimeoutsToHclTerraform=
QC;R.lambdaFunctionTracingConfigToTerraform=ZC;R.lambdaFunctionTracingConfigToHclTerraform=ew;R.lambdaFunctionVpcConfigToTerraform=tw;R.lambdaFunctionVpcConfigToHclTerraform=
rw;var Oe=Symbol.for("jsii.rtti"),c=U();function RC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A \
complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{capacity_provider_arn:c.stringToTerraform(
t.capacityProviderArn),execution_environment_memory_gib_per_vcpu:c.numberToTerraform(t.executionEnvironmentMemoryGibPerVcpu),per_execution_environment_max_concurrency:c.
numberToTerraform(t.perExecutionEnvironmentMaxConcurrency)}}function OC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))
throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={capacity_provider_arn:{
value:c.stringToHclTerraform(t.capacityProviderArn),isBlock:!1,type:"simple",storageClassType:"string"},execution_environment_memory_gib_per_vcpu:{value:c.numberToHclTerraform(
t.executionEnvironmentMemoryGibPerVcpu),isBlock:!1,type:"simple",storageClassType:"number"},per_execution_environment_max_concurrency:{value:c.numberToHclTerraform(
t.perExecutionEnvironmentMaxConcurrency),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}var Wn=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};
return this._capacityProviderArn!==void 0&&(e=!0,r.capacityProviderArn=this._capacityProviderArn),this._executionEnvironmentMemoryGibPerVcpu!==void 0&&(e=!0,r.executionEnvironmentMemoryGibPerVcpu=
this._executionEnvironmentMemoryGibPerVcpu),this._perExecutionEnvironmentMaxConcurrency!==void 0&&(e=!0,r.perExecutionEnvironmentMaxConcurrency=this._perExecutionEnvironmentMaxConcurrency),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._capacityProviderArn=void 0,this._executionEnvironmentMemoryGibPerVcpu=void 0,this._perExecutionEnvironmentMaxConcurrency=
void 0):(this.isEmptyObject=Object.keys(e).length===0,this._capacityProviderArn=e.capacityProviderArn,this._executionEnvironmentMemoryGibPerVcpu=e.executionEnvironmentMemoryGibPerVcpu,
this._perExecutionEnvironmentMaxConcurrency=e.perExecutionEnvironmentMaxConcurrency)}get capacityProviderArn(){return this.getStringAttribute("capacity_provider\
_arn")}set capacityProviderArn(e){this._capacityProviderArn=e}get capacityProviderArnInput(){return this._capacityProviderArn}get executionEnvironmentMemoryGibPerVcpu(){
return this.getNumberAttribute("execution_environment_memory_gib_per_vcpu")}set executionEnvironmentMemoryGibPerVcpu(e){this._executionEnvironmentMemoryGibPerVcpu=
e}resetExecutionEnvironmentMemoryGibPerVcpu(){this._executionEnvironmentMemoryGibPerVcpu=void 0}get executionEnvironmentMemoryGibPerVcpuInput(){return this._executionEnvironmentMemoryGibPerVcpu}get perExecutionEnvironmentMaxConcurrency(){
return this.getNumberAttribute("per_execution_environment_max_concurrency")}set perExecutionEnvironmentMaxConcurrency(e){this._perExecutionEnvironmentMaxConcurrency=
e}resetPerExecutionEnvironmentMaxConcurrency(){this._perExecutionEnvironmentMaxConcurrency=void 0}get perExecutionEnvironmentMaxConcurrencyInput(){return this._perExecutionEnvironmentMaxConcurrency}};
R.LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference=Wn;mC=Oe;Wn[mC]={fqn:"@cdktf/provider-aws.lambdaFunction.Lambd\
aFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference",version:"21.22.1"};function PC(t){if(!c.canInspect(t)||c.Tokenization.
isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{lambda_managed_instances_capacity_provider_config:RC(t.lambdaManagedInstancesCapacityProviderConfig)}}function xC(t){if(!c.canInspect(
t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let e={lambda_managed_instances_capacity_provider_config:{value:OC(t.lambdaManagedInstancesCapacityProviderConfig),isBlock:!0,
type:"list",storageClassType:"LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigList"}};return Object.fromEntries(Object.entries(e).
filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Yn=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1,this._lambdaManagedInstancesCapacityProviderConfig=
new Wn(this,"lambda_managed_instances_capacity_provider_config")}get internalValue(){let e=this.isEmptyObject,r={};return this._lambdaManagedInstancesCapacityProviderConfig?.
internalValue!==void 0&&(e=!0,r.lambdaManagedInstancesCapacityProviderConfig=this._lambdaManagedInstancesCapacityProviderConfig?.internalValue),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._lambdaManagedInstancesCapacityProviderConfig.internalValue=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._lambdaManagedInstancesCapacityProviderConfig.
internalValue=e.lambdaManagedInstancesCapacityProviderConfig)}get lambdaManagedInstancesCapacityProviderConfig(){return this._lambdaManagedInstancesCapacityProviderConfig}putLambdaManagedInstancesCapacityProviderConfig(e){
this._lambdaManagedInstancesCapacityProviderConfig.internalValue=e}get lambdaManagedInstancesCapacityProviderConfigInput(){return this._lambdaManagedInstancesCapacityProviderConfig.
internalValue}};R.LambdaFunctionCapacityProviderConfigOutputReference=Yn;gC=Oe;Yn[gC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionCapacityProviderCon\
figOutputReference",version:"21.22.1"};function VC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A c\
omplex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{target_arn:c.stringToTerraform(t.targetArn)}}
function MC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuratio\
n, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={target_arn:{value:c.stringToHclTerraform(t.targetArn),isBlock:!1,type:"simple",
storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Jn=class extends c.ComplexObject{constructor(e,r){
super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._targetArn!==void 0&&(e=!0,r.targetArn=this._targetArn),e?r:
void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._targetArn=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._targetArn=e.targetArn)}get targetArn(){
return this.getStringAttribute("target_arn")}set targetArn(e){this._targetArn=e}get targetArnInput(){return this._targetArn}};R.LambdaFunctionDeadLetterConfigOutputReference=
Jn;hC=Oe;Jn[hC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionDeadLetterConfigOutputReference",version:"21.22.1"};function jC(t){if(!c.canInspect(t)||c.
Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.\
tf/complex-object-as-configuration");return{execution_timeout:c.numberToTerraform(t.executionTimeout),retention_period:c.numberToTerraform(t.retentionPeriod)}}function BC(t){
if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={execution_timeout:{value:c.numberToHclTerraform(t.executionTimeout),isBlock:!1,type:"simple",
storageClassType:"number"},retention_period:{value:c.numberToHclTerraform(t.retentionPeriod),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.
fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Xn=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=
!1}get internalValue(){let e=this.isEmptyObject,r={};return this._executionTimeout!==void 0&&(e=!0,r.executionTimeout=this._executionTimeout),this._retentionPeriod!==
void 0&&(e=!0,r.retentionPeriod=this._retentionPeriod),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._executionTimeout=void 0,this._retentionPeriod=
void 0):(this.isEmptyObject=Object.keys(e).length===0,this._executionTimeout=e.executionTimeout,this._retentionPeriod=e.retentionPeriod)}get executionTimeout(){
return this.getNumberAttribute("execution_timeout")}set executionTimeout(e){this._executionTimeout=e}get executionTimeoutInput(){return this._executionTimeout}get retentionPeriod(){
return this.getNumberAttribute("retention_period")}set retentionPeriod(e){this._retentionPeriod=e}resetRetentionPeriod(){this._retentionPeriod=void 0}get retentionPeriodInput(){
return this._retentionPeriod}};R.LambdaFunctionDurableConfigOutputReference=Xn;_C=Oe;Xn[_C]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionDurableConfig\
OutputReference",version:"21.22.1"};function HC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A comp\
lex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{variables:c.hashMapper(c.stringToTerraform)(
t.variables)}}function LC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used a\
s configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={variables:{value:c.hashMapperHcl(c.stringToHclTerraform)(t.variables),
isBlock:!1,type:"map",storageClassType:"stringMap"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Qn=class extends c.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._variables!==void 0&&(e=!0,r.
variables=this._variables),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._variables=void 0):(this.isEmptyObject=Object.keys(e).length===
0,this._variables=e.variables)}get variables(){return this.getStringMapAttribute("variables")}set variables(e){this._variables=e}resetVariables(){this._variables=
void 0}get variablesInput(){return this._variables}};R.LambdaFunctionEnvironmentOutputReference=Qn;TC=Oe;Qn[TC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaF\
unctionEnvironmentOutputReference",version:"21.22.1"};function qC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{size:c.numberToTerraform(t.size)}}function UC(t){
if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={size:{value:c.numberToHclTerraform(t.size),isBlock:!1,type:"simple",storageClassType:"number"}};
return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Zn=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),
this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._size!==void 0&&(e=!0,r.size=this._size),e?r:void 0}set internalValue(e){e===
void 0?(this.isEmptyObject=!1,this._size=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._size=e.size)}get size(){return this.getNumberAttribute("siz\
e")}set size(e){this._size=e}resetSize(){this._size=void 0}get sizeInput(){return this._size}};R.LambdaFunctionEphemeralStorageOutputReference=Zn;yC=Oe;Zn[yC]={
fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionEphemeralStorageOutputReference",version:"21.22.1"};function FC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(
t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{arn:c.stringToTerraform(t.arn),local_mount_path:c.stringToTerraform(t.localMountPath)}}function NC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(
t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");let e={arn:{value:c.stringToHclTerraform(t.arn),isBlock:!1,type:"simple",storageClassType:"string"},local_mount_path:{value:c.stringToHclTerraform(t.
localMountPath),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}
var eo=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._arn!==
void 0&&(e=!0,r.arn=this._arn),this._localMountPath!==void 0&&(e=!0,r.localMountPath=this._localMountPath),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=
!1,this._arn=void 0,this._localMountPath=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._arn=e.arn,this._localMountPath=e.localMountPath)}get arn(){
return this.getStringAttribute("arn")}set arn(e){this._arn=e}get arnInput(){return this._arn}get localMountPath(){return this.getStringAttribute("local_mount_pa\
th")}set localMountPath(e){this._localMountPath=e}get localMountPathInput(){return this._localMountPath}};R.LambdaFunctionFileSystemConfigOutputReference=eo;bC=
Oe;eo[bC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionFileSystemConfigOutputReference",version:"21.22.1"};function DC(t){if(!c.canInspect(t)||c.Tokenization.
isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{command:c.listMapper(c.stringToTerraform,!1)(t.command),entry_point:c.listMapper(c.stringToTerraform,!1)(t.entryPoint),working_directory:c.
stringToTerraform(t.workingDirectory)}}function $C(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A c\
omplex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={command:{value:c.listMapperHcl(c.stringToHclTerraform,
!1)(t.command),isBlock:!1,type:"list",storageClassType:"stringList"},entry_point:{value:c.listMapperHcl(c.stringToHclTerraform,!1)(t.entryPoint),isBlock:!1,type:"\
list",storageClassType:"stringList"},working_directory:{value:c.stringToHclTerraform(t.workingDirectory),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.
fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var to=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=
!1}get internalValue(){let e=this.isEmptyObject,r={};return this._command!==void 0&&(e=!0,r.command=this._command),this._entryPoint!==void 0&&(e=!0,r.entryPoint=
this._entryPoint),this._workingDirectory!==void 0&&(e=!0,r.workingDirectory=this._workingDirectory),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=
!1,this._command=void 0,this._entryPoint=void 0,this._workingDirectory=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._command=e.command,this._entryPoint=
e.entryPoint,this._workingDirectory=e.workingDirectory)}get command(){return this.getListAttribute("command")}set command(e){this._command=e}resetCommand(){this.
_command=void 0}get commandInput(){return this._command}get entryPoint(){return this.getListAttribute("entry_point")}set entryPoint(e){this._entryPoint=e}resetEntryPoint(){
this._entryPoint=void 0}get entryPointInput(){return this._entryPoint}get workingDirectory(){return this.getStringAttribute("working_directory")}set workingDirectory(e){
this._workingDirectory=e}resetWorkingDirectory(){this._workingDirectory=void 0}get workingDirectoryInput(){return this._workingDirectory}};R.LambdaFunctionImageConfigOutputReference=
to;vC=Oe;to[vC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionImageConfigOutputReference",version:"21.22.1"};function zC(t){if(!c.canInspect(t)||c.Tokenization.
isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{application_log_level:c.stringToTerraform(t.applicationLogLevel),log_format:c.stringToTerraform(t.logFormat),log_group:c.stringToTerraform(
t.logGroup),system_log_level:c.stringToTerraform(t.systemLogLevel)}}function GC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={application_log_level:{
value:c.stringToHclTerraform(t.applicationLogLevel),isBlock:!1,type:"simple",storageClassType:"string"},log_format:{value:c.stringToHclTerraform(t.logFormat),isBlock:!1,
type:"simple",storageClassType:"string"},log_group:{value:c.stringToHclTerraform(t.logGroup),isBlock:!1,type:"simple",storageClassType:"string"},system_log_level:{
value:c.stringToHclTerraform(t.systemLogLevel),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==
void 0&&i.value!==void 0))}var ro=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,
r={};return this._applicationLogLevel!==void 0&&(e=!0,r.applicationLogLevel=this._applicationLogLevel),this._logFormat!==void 0&&(e=!0,r.logFormat=this._logFormat),
this._logGroup!==void 0&&(e=!0,r.logGroup=this._logGroup),this._systemLogLevel!==void 0&&(e=!0,r.systemLogLevel=this._systemLogLevel),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._applicationLogLevel=void 0,this._logFormat=void 0,this._logGroup=void 0,this._systemLogLevel=void 0):(this.isEmptyObject=
Object.keys(e).length===0,this._applicationLogLevel=e.applicationLogLevel,this._logFormat=e.logFormat,this._logGroup=e.logGroup,this._systemLogLevel=e.systemLogLevel)}get applicationLogLevel(){
return this.getStringAttribute("application_log_level")}set applicationLogLevel(e){this._applicationLogLevel=e}resetApplicationLogLevel(){this._applicationLogLevel=
void 0}get applicationLogLevelInput(){return this._applicationLogLevel}get logFormat(){return this.getStringAttribute("log_format")}set logFormat(e){this._logFormat=
e}get logFormatInput(){return this._logFormat}get logGroup(){return this.getStringAttribute("log_group")}set logGroup(e){this._logGroup=e}resetLogGroup(){this._logGroup=
void 0}get logGroupInput(){return this._logGroup}get systemLogLevel(){return this.getStringAttribute("system_log_level")}set systemLogLevel(e){this._systemLogLevel=
e}resetSystemLogLevel(){this._systemLogLevel=void 0}get systemLogLevelInput(){return this._systemLogLevel}};R.LambdaFunctionLoggingConfigOutputReference=ro;kC=Oe;
ro[kC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionLoggingConfigOutputReference",version:"21.22.1"};function KC(t){if(!c.canInspect(t)||c.Tokenization.
isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{apply_on:c.stringToTerraform(t.applyOn)}}function WC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={apply_on:{value:c.
stringToHclTerraform(t.applyOn),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==
void 0))}var io=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this.
_applyOn!==void 0&&(e=!0,r.applyOn=this._applyOn),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._applyOn=void 0):(this.isEmptyObject=Object.
keys(e).length===0,this._applyOn=e.applyOn)}get applyOn(){return this.getStringAttribute("apply_on")}set applyOn(e){this._applyOn=e}get applyOnInput(){return this.
_applyOn}get optimizationStatus(){return this.getStringAttribute("optimization_status")}};R.LambdaFunctionSnapStartOutputReference=io;AC=Oe;io[AC]={fqn:"@cdktf/\
provider-aws.lambdaFunction.LambdaFunctionSnapStartOutputReference",version:"21.22.1"};function YC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;
if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
tenant_isolation_mode:c.stringToTerraform(t.tenantIsolationMode)}}function JC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={tenant_isolation_mode:{
value:c.stringToHclTerraform(t.tenantIsolationMode),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,
i])=>i!==void 0&&i.value!==void 0))}var so=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,
r={};return this._tenantIsolationMode!==void 0&&(e=!0,r.tenantIsolationMode=this._tenantIsolationMode),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=
!1,this._tenantIsolationMode=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._tenantIsolationMode=e.tenantIsolationMode)}get tenantIsolationMode(){return this.
getStringAttribute("tenant_isolation_mode")}set tenantIsolationMode(e){this._tenantIsolationMode=e}get tenantIsolationModeInput(){return this._tenantIsolationMode}};
R.LambdaFunctionTenancyConfigOutputReference=so;CC=Oe;so[CC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionTenancyConfigOutputReference",version:"21.22\
.1"};function XC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configu\
ration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{create:c.stringToTerraform(t.create),delete:c.stringToTerraform(t.delete),
update:c.stringToTerraform(t.update)}}function QC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A co\
mplex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={create:{value:c.stringToHclTerraform(t.create),
isBlock:!1,type:"simple",storageClassType:"string"},delete:{value:c.stringToHclTerraform(t.delete),isBlock:!1,type:"simple",storageClassType:"string"},update:{value:c.
stringToHclTerraform(t.update),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==
void 0))}var no=class extends c.ComplexObject{constructor(e,r){super(e,r,!1),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;
let e=this.isEmptyObject,r={};return this._create!==void 0&&(e=!0,r.create=this._create),this._delete!==void 0&&(e=!0,r.delete=this._delete),this._update!==void 0&&
(e=!0,r.update=this._update),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=void 0,this._delete=void 0,
this._update=void 0):c.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=
void 0,this._create=e.create,this._delete=e.delete,this._update=e.update)}get create(){return this.getStringAttribute("create")}set create(e){this._create=e}resetCreate(){
this._create=void 0}get createInput(){return this._create}get delete(){return this.getStringAttribute("delete")}set delete(e){this._delete=e}resetDelete(){this.
_delete=void 0}get deleteInput(){return this._delete}get update(){return this.getStringAttribute("update")}set update(e){this._update=e}resetUpdate(){this._update=
void 0}get updateInput(){return this._update}};R.LambdaFunctionTimeoutsOutputReference=no;wC=Oe;no[wC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionTi\
meoutsOutputReference",version:"21.22.1"};function ZC(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("\
A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{mode:c.stringToTerraform(t.mode)}}function ew(t){
if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={mode:{value:c.stringToHclTerraform(t.mode),isBlock:!1,type:"simple",storageClassType:"string"}};
return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var oo=class extends c.ComplexObject{constructor(e,r){super(e,r,!1,0),
this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._mode!==void 0&&(e=!0,r.mode=this._mode),e?r:void 0}set internalValue(e){e===
void 0?(this.isEmptyObject=!1,this._mode=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._mode=e.mode)}get mode(){return this.getStringAttribute("mod\
e")}set mode(e){this._mode=e}get modeInput(){return this._mode}};R.LambdaFunctionTracingConfigOutputReference=oo;SC=Oe;oo[SC]={fqn:"@cdktf/provider-aws.lambdaFu\
nction.LambdaFunctionTracingConfigOutputReference",version:"21.22.1"};function tw(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{ipv6_allowed_for_dual_stack:c.
booleanToTerraform(t.ipv6AllowedForDualStack),security_group_ids:c.listMapper(c.stringToTerraform,!1)(t.securityGroupIds),subnet_ids:c.listMapper(c.stringToTerraform,
!1)(t.subnetIds)}}function rw(t){if(!c.canInspect(t)||c.Tokenization.isResolvable(t))return t;if(c.isComplexElement(t))throw new Error("A complex element was us\
ed as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={ipv6_allowed_for_dual_stack:{value:c.booleanToHclTerraform(t.
ipv6AllowedForDualStack),isBlock:!1,type:"simple",storageClassType:"boolean"},security_group_ids:{value:c.listMapperHcl(c.stringToHclTerraform,!1)(t.securityGroupIds),
isBlock:!1,type:"set",storageClassType:"stringList"},subnet_ids:{value:c.listMapperHcl(c.stringToHclTerraform,!1)(t.subnetIds),isBlock:!1,type:"set",storageClassType:"\
stringList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var ao=class extends c.ComplexObject{constructor(e,r){super(
e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._ipv6AllowedForDualStack!==void 0&&(e=!0,r.ipv6AllowedForDualStack=
this._ipv6AllowedForDualStack),this._securityGroupIds!==void 0&&(e=!0,r.securityGroupIds=this._securityGroupIds),this._subnetIds!==void 0&&(e=!0,r.subnetIds=this.
_subnetIds),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._ipv6AllowedForDualStack=void 0,this._securityGroupIds=void 0,this._subnetIds=
void 0):(this.isEmptyObject=Object.keys(e).length===0,this._ipv6AllowedForDualStack=e.ipv6AllowedForDualStack,this._securityGroupIds=e.securityGroupIds,this._subnetIds=
e.subnetIds)}get ipv6AllowedForDualStack(){return this.getBooleanAttribute("ipv6_allowed_for_dual_stack")}set ipv6AllowedForDualStack(e){this._ipv6AllowedForDualStack=
e}resetIpv6AllowedForDualStack(){this._ipv6AllowedForDualStack=void 0}get ipv6AllowedForDualStackInput(){return this._ipv6AllowedForDualStack}get securityGroupIds(){
return c.Fn.tolist(this.getListAttribute("security_group_ids"))}set securityGroupIds(e){this._securityGroupIds=e}get securityGroupIdsInput(){return this._securityGroupIds}get subnetIds(){
return c.Fn.tolist(this.getListAttribute("subnet_ids"))}set subnetIds(e){this._subnetIds=e}get subnetIdsInput(){return this._subnetIds}get vpcId(){return this.getStringAttribute(
"vpc_id")}};R.LambdaFunctionVpcConfigOutputReference=ao;IC=Oe;ao[IC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionVpcConfigOutputReference",version:"2\
1.22.1"};var lo=class extends c.TerraformResource{static generateConfigForImport(e,r,i,n){return new c.ImportableResource(e,r,{terraformResourceType:"aws_lambda\
_function",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_lambda_function",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"\
6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.
connection,forEach:i.forEach}),this._capacityProviderConfig=new Yn(this,"capacity_provider_config"),this._deadLetterConfig=new Jn(this,"dead_letter_config"),this.
_durableConfig=new Xn(this,"durable_config"),this._environment=new Qn(this,"environment"),this._ephemeralStorage=new Zn(this,"ephemeral_storage"),this._fileSystemConfig=
new eo(this,"file_system_config"),this._imageConfig=new to(this,"image_config"),this._loggingConfig=new ro(this,"logging_config"),this._snapStart=new io(this,"s\
nap_start"),this._tenancyConfig=new so(this,"tenancy_config"),this._timeouts=new no(this,"timeouts"),this._tracingConfig=new oo(this,"tracing_config"),this._vpcConfig=
new ao(this,"vpc_config"),this._architectures=i.architectures,this._codeSigningConfigArn=i.codeSigningConfigArn,this._description=i.description,this._filename=i.
filename,this._functionName=i.functionName,this._handler=i.handler,this._id=i.id,this._imageUri=i.imageUri,this._kmsKeyArn=i.kmsKeyArn,this._layers=i.layers,this.
_memorySize=i.memorySize,this._packageType=i.packageType,this._publish=i.publish,this._publishTo=i.publishTo,this._region=i.region,this._replaceSecurityGroupsOnDestroy=
i.replaceSecurityGroupsOnDestroy,this._replacementSecurityGroupIds=i.replacementSecurityGroupIds,this._reservedConcurrentExecutions=i.reservedConcurrentExecutions,
this._role=i.role,this._runtime=i.runtime,this._s3Bucket=i.s3Bucket,this._s3Key=i.s3Key,this._s3ObjectVersion=i.s3ObjectVersion,this._skipDestroy=i.skipDestroy,
this._sourceCodeHash=i.sourceCodeHash,this._sourceKmsKeyArn=i.sourceKmsKeyArn,this._tags=i.tags,this._tagsAll=i.tagsAll,this._timeout=i.timeout,this._capacityProviderConfig.
internalValue=i.capacityProviderConfig,this._deadLetterConfig.internalValue=i.deadLetterConfig,this._durableConfig.internalValue=i.durableConfig,this._environment.
internalValue=i.environment,this._ephemeralStorage.internalValue=i.ephemeralStorage,this._fileSystemConfig.internalValue=i.fileSystemConfig,this._imageConfig.internalValue=
i.imageConfig,this._loggingConfig.internalValue=i.loggingConfig,this._snapStart.internalValue=i.snapStart,this._tenancyConfig.internalValue=i.tenancyConfig,this.
_timeouts.internalValue=i.timeouts,this._tracingConfig.internalValue=i.tracingConfig,this._vpcConfig.internalValue=i.vpcConfig}get architectures(){return this.getListAttribute(
"architectures")}set architectures(e){this._architectures=e}resetArchitectures(){this._architectures=void 0}get architecturesInput(){return this._architectures}get arn(){
return this.getStringAttribute("arn")}get codeSha256(){return this.getStringAttribute("code_sha256")}get codeSigningConfigArn(){return this.getStringAttribute("\
code_signing_config_arn")}set codeSigningConfigArn(e){this._codeSigningConfigArn=e}resetCodeSigningConfigArn(){this._codeSigningConfigArn=void 0}get codeSigningConfigArnInput(){
return this._codeSigningConfigArn}get description(){return this.getStringAttribute("description")}set description(e){this._description=e}resetDescription(){this.
_description=void 0}get descriptionInput(){return this._description}get filename(){return this.getStringAttribute("filename")}set filename(e){this._filename=e}resetFilename(){
this._filename=void 0}get filenameInput(){return this._filename}get functionName(){return this.getStringAttribute("function_name")}set functionName(e){this._functionName=
e}get functionNameInput(){return this._functionName}get handler(){return this.getStringAttribute("handler")}set handler(e){this._handler=e}resetHandler(){this._handler=
void 0}get handlerInput(){return this._handler}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this.
_id}get imageUri(){return this.getStringAttribute("image_uri")}set imageUri(e){this._imageUri=e}resetImageUri(){this._imageUri=void 0}get imageUriInput(){return this.
_imageUri}get invokeArn(){return this.getStringAttribute("invoke_arn")}get kmsKeyArn(){return this.getStringAttribute("kms_key_arn")}set kmsKeyArn(e){this._kmsKeyArn=
e}resetKmsKeyArn(){this._kmsKeyArn=void 0}get kmsKeyArnInput(){return this._kmsKeyArn}get lastModified(){return this.getStringAttribute("last_modified")}get layers(){
return this.getListAttribute("layers")}set layers(e){this._layers=e}resetLayers(){this._layers=void 0}get layersInput(){return this._layers}get memorySize(){return this.
getNumberAttribute("memory_size")}set memorySize(e){this._memorySize=e}resetMemorySize(){this._memorySize=void 0}get memorySizeInput(){return this._memorySize}get packageType(){
return this.getStringAttribute("package_type")}set packageType(e){this._packageType=e}resetPackageType(){this._packageType=void 0}get packageTypeInput(){return this.
_packageType}get publish(){return this.getBooleanAttribute("publish")}set publish(e){this._publish=e}resetPublish(){this._publish=void 0}get publishInput(){return this.
_publish}get publishTo(){return this.getStringAttribute("publish_to")}set publishTo(e){this._publishTo=e}resetPublishTo(){this._publishTo=void 0}get publishToInput(){
return this._publishTo}get qualifiedArn(){return this.getStringAttribute("qualified_arn")}get qualifiedInvokeArn(){return this.getStringAttribute("qualified_inv\
oke_arn")}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get replaceSecurityGroupsOnDestroy(){
return this.getBooleanAttribute("replace_security_groups_on_destroy")}set replaceSecurityGroupsOnDestroy(e){this._replaceSecurityGroupsOnDestroy=e}resetReplaceSecurityGroupsOnDestroy(){
this._replaceSecurityGroupsOnDestroy=void 0}get replaceSecurityGroupsOnDestroyInput(){return this._replaceSecurityGroupsOnDestroy}get replacementSecurityGroupIds(){
return c.Fn.tolist(this.getListAttribute("replacement_security_group_ids"))}set replacementSecurityGroupIds(e){this._replacementSecurityGroupIds=e}resetReplacementSecurityGroupIds(){
this._replacementSecurityGroupIds=void 0}get replacementSecurityGroupIdsInput(){return this._replacementSecurityGroupIds}get reservedConcurrentExecutions(){return this.
getNumberAttribute("reserved_concurrent_executions")}set reservedConcurrentExecutions(e){this._reservedConcurrentExecutions=e}resetReservedConcurrentExecutions(){
this._reservedConcurrentExecutions=void 0}get reservedConcurrentExecutionsInput(){return this._reservedConcurrentExecutions}get role(){return this.getStringAttribute(
"role")}set role(e){this._role=e}get roleInput(){return this._role}get runtime(){return this.getStringAttribute("runtime")}set runtime(e){this._runtime=e}resetRuntime(){
this._runtime=void 0}get runtimeInput(){return this._runtime}get s3Bucket(){return this.getStringAttribute("s3_bucket")}set s3Bucket(e){this._s3Bucket=e}resetS3Bucket(){
this._s3Bucket=void 0}get s3BucketInput(){return this._s3Bucket}get s3Key(){return this.getStringAttribute("s3_key")}set s3Key(e){this._s3Key=e}resetS3Key(){this.
_s3Key=void 0}get s3KeyInput(){return this._s3Key}get s3ObjectVersion(){return this.getStringAttribute("s3_object_version")}set s3ObjectVersion(e){this._s3ObjectVersion=
e}resetS3ObjectVersion(){this._s3ObjectVersion=void 0}get s3ObjectVersionInput(){return this._s3ObjectVersion}get signingJobArn(){return this.getStringAttribute(
"signing_job_arn")}get signingProfileVersionArn(){return this.getStringAttribute("signing_profile_version_arn")}get skipDestroy(){return this.getBooleanAttribute(
"skip_destroy")}set skipDestroy(e){this._skipDestroy=e}resetSkipDestroy(){this._skipDestroy=void 0}get skipDestroyInput(){return this._skipDestroy}get sourceCodeHash(){
return this.getStringAttribute("source_code_hash")}set sourceCodeHash(e){this._sourceCodeHash=e}resetSourceCodeHash(){this._sourceCodeHash=void 0}get sourceCodeHashInput(){
return this._sourceCodeHash}get sourceCodeSize(){return this.getNumberAttribute("source_code_size")}get sourceKmsKeyArn(){return this.getStringAttribute("source\
_kms_key_arn")}set sourceKmsKeyArn(e){this._sourceKmsKeyArn=e}resetSourceKmsKeyArn(){this._sourceKmsKeyArn=void 0}get sourceKmsKeyArnInput(){return this._sourceKmsKeyArn}get tags(){
return this.getStringMapAttribute("tags")}set tags(e){this._tags=e}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute(
"tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get timeout(){return this.getNumberAttribute(
"timeout")}set timeout(e){this._timeout=e}resetTimeout(){this._timeout=void 0}get timeoutInput(){return this._timeout}get version(){return this.getStringAttribute(
"version")}get capacityProviderConfig(){return this._capacityProviderConfig}putCapacityProviderConfig(e){this._capacityProviderConfig.internalValue=e}resetCapacityProviderConfig(){
this._capacityProviderConfig.internalValue=void 0}get capacityProviderConfigInput(){return this._capacityProviderConfig.internalValue}get deadLetterConfig(){return this.
_deadLetterConfig}putDeadLetterConfig(e){this._deadLetterConfig.internalValue=e}resetDeadLetterConfig(){this._deadLetterConfig.internalValue=void 0}get deadLetterConfigInput(){
return this._deadLetterConfig.internalValue}get durableConfig(){return this._durableConfig}putDurableConfig(e){this._durableConfig.internalValue=e}resetDurableConfig(){
this._durableConfig.internalValue=void 0}get durableConfigInput(){return this._durableConfig.internalValue}get environment(){return this._environment}putEnvironment(e){
this._environment.internalValue=e}resetEnvironment(){this._environment.internalValue=void 0}get environmentInput(){return this._environment.internalValue}get ephemeralStorage(){
return this._ephemeralStorage}putEphemeralStorage(e){this._ephemeralStorage.internalValue=e}resetEphemeralStorage(){this._ephemeralStorage.internalValue=void 0}get ephemeralStorageInput(){
return this._ephemeralStorage.internalValue}get fileSystemConfig(){return this._fileSystemConfig}putFileSystemConfig(e){this._fileSystemConfig.internalValue=e}resetFileSystemConfig(){
this._fileSystemConfig.internalValue=void 0}get fileSystemConfigInput(){return this._fileSystemConfig.internalValue}get imageConfig(){return this._imageConfig}putImageConfig(e){
this._imageConfig.internalValue=e}resetImageConfig(){this._imageConfig.internalValue=void 0}get imageConfigInput(){return this._imageConfig.internalValue}get loggingConfig(){
return this._loggingConfig}putLoggingConfig(e){this._loggingConfig.internalValue=e}resetLoggingConfig(){this._loggingConfig.internalValue=void 0}get loggingConfigInput(){
return this._loggingConfig.internalValue}get snapStart(){return this._snapStart}putSnapStart(e){this._snapStart.internalValue=e}resetSnapStart(){this._snapStart.
internalValue=void 0}get snapStartInput(){return this._snapStart.internalValue}get tenancyConfig(){return this._tenancyConfig}putTenancyConfig(e){this._tenancyConfig.
internalValue=e}resetTenancyConfig(){this._tenancyConfig.internalValue=void 0}get tenancyConfigInput(){return this._tenancyConfig.internalValue}get timeouts(){return this.
_timeouts}putTimeouts(e){this._timeouts.internalValue=e}resetTimeouts(){this._timeouts.internalValue=void 0}get timeoutsInput(){return this._timeouts.internalValue}get tracingConfig(){
return this._tracingConfig}putTracingConfig(e){this._tracingConfig.internalValue=e}resetTracingConfig(){this._tracingConfig.internalValue=void 0}get tracingConfigInput(){
return this._tracingConfig.internalValue}get vpcConfig(){return this._vpcConfig}putVpcConfig(e){this._vpcConfig.internalValue=e}resetVpcConfig(){this._vpcConfig.
internalValue=void 0}get vpcConfigInput(){return this._vpcConfig.internalValue}synthesizeAttributes(){return{architectures:c.listMapper(c.stringToTerraform,!1)(
this._architectures),code_signing_config_arn:c.stringToTerraform(this._codeSigningConfigArn),description:c.stringToTerraform(this._description),filename:c.stringToTerraform(
this._filename),function_name:c.stringToTerraform(this._functionName),handler:c.stringToTerraform(this._handler),id:c.stringToTerraform(this._id),image_uri:c.stringToTerraform(
this._imageUri),kms_key_arn:c.stringToTerraform(this._kmsKeyArn),layers:c.listMapper(c.stringToTerraform,!1)(this._layers),memory_size:c.numberToTerraform(this.
_memorySize),package_type:c.stringToTerraform(this._packageType),publish:c.booleanToTerraform(this._publish),publish_to:c.stringToTerraform(this._publishTo),region:c.
stringToTerraform(this._region),replace_security_groups_on_destroy:c.booleanToTerraform(this._replaceSecurityGroupsOnDestroy),replacement_security_group_ids:c.listMapper(
c.stringToTerraform,!1)(this._replacementSecurityGroupIds),reserved_concurrent_executions:c.numberToTerraform(this._reservedConcurrentExecutions),role:c.stringToTerraform(
this._role),runtime:c.stringToTerraform(this._runtime),s3_bucket:c.stringToTerraform(this._s3Bucket),s3_key:c.stringToTerraform(this._s3Key),s3_object_version:c.
stringToTerraform(this._s3ObjectVersion),skip_destroy:c.booleanToTerraform(this._skipDestroy),source_code_hash:c.stringToTerraform(this._sourceCodeHash),source_kms_key_arn:c.
stringToTerraform(this._sourceKmsKeyArn),tags:c.hashMapper(c.stringToTerraform)(this._tags),tags_all:c.hashMapper(c.stringToTerraform)(this._tagsAll),timeout:c.
numberToTerraform(this._timeout),capacity_provider_config:PC(this._capacityProviderConfig.internalValue),dead_letter_config:VC(this._deadLetterConfig.internalValue),
durable_config:jC(this._durableConfig.internalValue),environment:HC(this._environment.internalValue),ephemeral_storage:qC(this._ephemeralStorage.internalValue),
file_system_config:FC(this._fileSystemConfig.internalValue),image_config:DC(this._imageConfig.internalValue),logging_config:zC(this._loggingConfig.internalValue),
snap_start:KC(this._snapStart.internalValue),tenancy_config:YC(this._tenancyConfig.internalValue),timeouts:XC(this._timeouts.internalValue),tracing_config:ZC(this.
_tracingConfig.internalValue),vpc_config:tw(this._vpcConfig.internalValue)}}synthesizeHclAttributes(){let e={architectures:{value:c.listMapperHcl(c.stringToHclTerraform,
!1)(this._architectures),isBlock:!1,type:"list",storageClassType:"stringList"},code_signing_config_arn:{value:c.stringToHclTerraform(this._codeSigningConfigArn),
isBlock:!1,type:"simple",storageClassType:"string"},description:{value:c.stringToHclTerraform(this._description),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},filename:{value:c.stringToHclTerraform(this._filename),isBlock:!1,type:"simple",storageClassType:"string"},function_name:{value:c.stringToHclTerraform(this.
_functionName),isBlock:!1,type:"simple",storageClassType:"string"},handler:{value:c.stringToHclTerraform(this._handler),isBlock:!1,type:"simple",storageClassType:"\
string"},id:{value:c.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},image_uri:{value:c.stringToHclTerraform(this._imageUri),
isBlock:!1,type:"simple",storageClassType:"string"},kms_key_arn:{value:c.stringToHclTerraform(this._kmsKeyArn),isBlock:!1,type:"simple",storageClassType:"string"},
layers:{value:c.listMapperHcl(c.stringToHclTerraform,!1)(this._layers),isBlock:!1,type:"list",storageClassType:"stringList"},memory_size:{value:c.numberToHclTerraform(
this._memorySize),isBlock:!1,type:"simple",storageClassType:"number"},package_type:{value:c.stringToHclTerraform(this._packageType),isBlock:!1,type:"simple",storageClassType:"\
string"},publish:{value:c.booleanToHclTerraform(this._publish),isBlock:!1,type:"simple",storageClassType:"boolean"},publish_to:{value:c.stringToHclTerraform(this.
_publishTo),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:c.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"st\
ring"},replace_security_groups_on_destroy:{value:c.booleanToHclTerraform(this._replaceSecurityGroupsOnDestroy),isBlock:!1,type:"simple",storageClassType:"boolea\
n"},replacement_security_group_ids:{value:c.listMapperHcl(c.stringToHclTerraform,!1)(this._replacementSecurityGroupIds),isBlock:!1,type:"set",storageClassType:"\
stringList"},reserved_concurrent_executions:{value:c.numberToHclTerraform(this._reservedConcurrentExecutions),isBlock:!1,type:"simple",storageClassType:"number"},
role:{value:c.stringToHclTerraform(this._role),isBlock:!1,type:"simple",storageClassType:"string"},runtime:{value:c.stringToHclTerraform(this._runtime),isBlock:!1,
type:"simple",storageClassType:"string"},s3_bucket:{value:c.stringToHclTerraform(this._s3Bucket),isBlock:!1,type:"simple",storageClassType:"string"},s3_key:{value:c.
stringToHclTerraform(this._s3Key),isBlock:!1,type:"simple",storageClassType:"string"},s3_object_version:{value:c.stringToHclTerraform(this._s3ObjectVersion),isBlock:!1,
type:"simple",storageClassType:"string"},skip_destroy:{value:c.booleanToHclTerraform(this._skipDestroy),isBlock:!1,type:"simple",storageClassType:"boolean"},source_code_hash:{
value:c.stringToHclTerraform(this._sourceCodeHash),isBlock:!1,type:"simple",storageClassType:"string"},source_kms_key_arn:{value:c.stringToHclTerraform(this._sourceKmsKeyArn),
isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:c.hashMapperHcl(c.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stri\
ngMap"},tags_all:{value:c.hashMapperHcl(c.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},timeout:{value:c.numberToHclTerraform(
this._timeout),isBlock:!1,type:"simple",storageClassType:"number"},capacity_provider_config:{value:xC(this._capacityProviderConfig.internalValue),isBlock:!0,type:"\
list",storageClassType:"LambdaFunctionCapacityProviderConfigList"},dead_letter_config:{value:MC(this._deadLetterConfig.internalValue),isBlock:!0,type:"list",storageClassType:"\
LambdaFunctionDeadLetterConfigList"},durable_config:{value:BC(this._durableConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionDurableC\
onfigList"},environment:{value:LC(this._environment.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionEnvironmentList"},ephemeral_storage:{value:UC(
this._ephemeralStorage.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionEphemeralStorageList"},file_system_config:{value:NC(this._fileSystemConfig.
internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionFileSystemConfigList"},image_config:{value:$C(this._imageConfig.internalValue),isBlock:!0,
type:"list",storageClassType:"LambdaFunctionImageConfigList"},logging_config:{value:GC(this._loggingConfig.internalValue),isBlock:!0,type:"list",storageClassType:"\
LambdaFunctionLoggingConfigList"},snap_start:{value:WC(this._snapStart.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionSnapStartList"},tenancy_config:{
value:JC(this._tenancyConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionTenancyConfigList"},timeouts:{value:QC(this._timeouts.internalValue),
isBlock:!0,type:"struct",storageClassType:"LambdaFunctionTimeouts"},tracing_config:{value:ew(this._tracingConfig.internalValue),isBlock:!0,type:"list",storageClassType:"\
LambdaFunctionTracingConfigList"},vpc_config:{value:rw(this._vpcConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionVpcConfigList"}};return Object.
fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};R.LambdaFunction=lo;EC=Oe;lo[EC]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaF\
unction",version:"21.22.1"};lo.tfResourceType="aws_lambda_function"});var nw=d(Pu=>{"use strict";var sw;Object.defineProperty(Pu,"__esModule",{value:!0});Pu.LambdaPermission=void 0;var CH=Symbol.for("jsii.rtti"),J=U(),uo=class extends J.
TerraformResource{static generateConfigForImport(e,r,i,n){return new J.ImportableResource(e,r,{terraformResourceType:"aws_lambda_permission",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_lambda_permission",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6\
.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this.
_action=i.action,this._eventSourceToken=i.eventSourceToken,this._functionName=i.functionName,this._functionUrlAuthType=i.functionUrlAuthType,this._id=i.id,this.
_principal=i.principal,this._principalOrgId=i.principalOrgId,this._qualifier=i.qualifier,this._region=i.region,this._sourceAccount=i.sourceAccount,this._sourceArn=
i.sourceArn,this._statementId=i.statementId,this._statementIdPrefix=i.statementIdPrefix}get action(){return this.getStringAttribute("action")}set action(e){this.
_action=e}get actionInput(){return this._action}get eventSourceToken(){return this.getStringAttribute("event_source_token")}set eventSourceToken(e){this._eventSourceToken=
e}resetEventSourceToken(){this._eventSourceToken=void 0}get eventSourceTokenInput(){return this._eventSourceToken}get functionName(){return this.getStringAttribute(
"function_name")}set functionName(e){this._functionName=e}get functionNameInput(){return this._functionName}get functionUrlAuthType(){return this.getStringAttribute(
"function_url_auth_type")}set functionUrlAuthType(e){this._functionUrlAuthType=e}resetFunctionUrlAuthType(){this._functionUrlAuthType=void 0}get functionUrlAuthTypeInput(){
return this._functionUrlAuthType}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get principal(){
return this.getStringAttribute("principal")}set principal(e){this._principal=e}get principalInput(){return this._principal}get principalOrgId(){return this.getStringAttribute(
"principal_org_id")}set principalOrgId(e){this._principalOrgId=e}resetPrincipalOrgId(){this._principalOrgId=void 0}get principalOrgIdInput(){return this._principalOrgId}get qualifier(){
return this.getStringAttribute("qualifier")}set qualifier(e){this._qualifier=e}resetQualifier(){this._qualifier=void 0}get qualifierInput(){return this._qualifier}get region(){
return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get sourceAccount(){
return this.getStringAttribute("source_account")}set sourceAccount(e){this._sourceAccount=e}resetSourceAccount(){this._sourceAccount=void 0}get sourceAccountInput(){
return this._sourceAccount}get sourceArn(){return this.getStringAttribute("source_arn")}set sourceArn(e){this._sourceArn=e}resetSourceArn(){this._sourceArn=void 0}get sourceArnInput(){
return this._sourceArn}get statementId(){return this.getStringAttribute("statement_id")}set statementId(e){this._statementId=e}resetStatementId(){this._statementId=
void 0}get statementIdInput(){return this._statementId}get statementIdPrefix(){return this.getStringAttribute("statement_id_prefix")}set statementIdPrefix(e){this.
_statementIdPrefix=e}resetStatementIdPrefix(){this._statementIdPrefix=void 0}get statementIdPrefixInput(){return this._statementIdPrefix}synthesizeAttributes(){
return{action:J.stringToTerraform(this._action),event_source_token:J.stringToTerraform(this._eventSourceToken),function_name:J.stringToTerraform(this._functionName),
function_url_auth_type:J.stringToTerraform(this._functionUrlAuthType),id:J.stringToTerraform(this._id),principal:J.stringToTerraform(this._principal),principal_org_id:J.
stringToTerraform(this._principalOrgId),qualifier:J.stringToTerraform(this._qualifier),region:J.stringToTerraform(this._region),source_account:J.stringToTerraform(
this._sourceAccount),source_arn:J.stringToTerraform(this._sourceArn),statement_id:J.stringToTerraform(this._statementId),statement_id_prefix:J.stringToTerraform(
this._statementIdPrefix)}}synthesizeHclAttributes(){let e={action:{value:J.stringToHclTerraform(this._action),isBlock:!1,type:"simple",storageClassType:"string"},
event_source_token:{value:J.stringToHclTerraform(this._eventSourceToken),isBlock:!1,type:"simple",storageClassType:"string"},function_name:{value:J.stringToHclTerraform(
this._functionName),isBlock:!1,type:"simple",storageClassType:"string"},function_url_auth_type:{value:J.stringToHclTerraform(this._functionUrlAuthType),isBlock:!1,
type:"simple",storageClassType:"string"},id:{value:J.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},principal:{value:J.stringToHclTerraform(
this._principal),isBlock:!1,type:"simple",storageClassType:"string"},principal_org_id:{value:J.stringToHclTerraform(this._principalOrgId),isBlock:!1,type:"simpl\
e",storageClassType:"string"},qualifier:{value:J.stringToHclTerraform(this._qualifier),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:J.stringToHclTerraform(
this._region),isBlock:!1,type:"simple",storageClassType:"string"},source_account:{value:J.stringToHclTerraform(this._sourceAccount),isBlock:!1,type:"simple",storageClassType:"\
string"},source_arn:{value:J.stringToHclTerraform(this._sourceArn),isBlock:!1,type:"simple",storageClassType:"string"},statement_id:{value:J.stringToHclTerraform(
this._statementId),isBlock:!1,type:"simple",storageClassType:"string"},statement_id_prefix:{value:J.stringToHclTerraform(this._statementIdPrefix),isBlock:!1,type:"\
simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Pu.LambdaPermission=uo;sw=CH;uo[sw]=
{fqn:"@cdktf/provider-aws.lambdaPermission.LambdaPermission",version:"21.22.1"};uo.tfResourceType="aws_lambda_permission"});var _w=d(je=>{"use strict";var ow;Object.defineProperty(je,"__esModule",{value:!0});je.AwsProvider=void 0;je.awsProviderAssumeRoleToTerraform=aw;je.awsProviderAssumeRoleToHclTerraform=
lw;je.awsProviderAssumeRoleWithWebIdentityToTerraform=uw;je.awsProviderAssumeRoleWithWebIdentityToHclTerraform=cw;je.awsProviderDefaultTagsToTerraform=pw;je.awsProviderDefaultTagsToHclTerraform=
dw;je.awsProviderEndpointsToTerraform=fw;je.awsProviderEndpointsToHclTerraform=mw;je.awsProviderIgnoreTagsToTerraform=gw;je.awsProviderIgnoreTagsToHclTerraform=
hw;var wH=Symbol.for("jsii.rtti"),s=U();function aw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;if(s.isComplexElement(t))throw new Error("A \
complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{duration:s.stringToTerraform(t.duration),
external_id:s.stringToTerraform(t.externalId),policy:s.stringToTerraform(t.policy),policy_arns:s.listMapper(s.stringToTerraform,!1)(t.policyArns),role_arn:s.stringToTerraform(
t.roleArn),session_name:s.stringToTerraform(t.sessionName),source_identity:s.stringToTerraform(t.sourceIdentity),tags:s.hashMapper(s.stringToTerraform)(t.tags),
transitive_tag_keys:s.listMapper(s.stringToTerraform,!1)(t.transitiveTagKeys)}}function lw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;if(s.
isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={
duration:{value:s.stringToHclTerraform(t.duration),isBlock:!1,type:"simple",storageClassType:"string"},external_id:{value:s.stringToHclTerraform(t.externalId),isBlock:!1,
type:"simple",storageClassType:"string"},policy:{value:s.stringToHclTerraform(t.policy),isBlock:!1,type:"simple",storageClassType:"string"},policy_arns:{value:s.
listMapperHcl(s.stringToHclTerraform,!1)(t.policyArns),isBlock:!1,type:"set",storageClassType:"stringList"},role_arn:{value:s.stringToHclTerraform(t.roleArn),isBlock:!1,
type:"simple",storageClassType:"string"},session_name:{value:s.stringToHclTerraform(t.sessionName),isBlock:!1,type:"simple",storageClassType:"string"},source_identity:{
value:s.stringToHclTerraform(t.sourceIdentity),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:s.hashMapperHcl(s.stringToHclTerraform)(t.tags),isBlock:!1,
type:"map",storageClassType:"stringMap"},transitive_tag_keys:{value:s.listMapperHcl(s.stringToHclTerraform,!1)(t.transitiveTagKeys),isBlock:!1,type:"set",storageClassType:"\
stringList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}function uw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(
t))return t;if(s.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{duration:s.stringToTerraform(t.duration),policy:s.stringToTerraform(t.policy),policy_arns:s.listMapper(s.stringToTerraform,!1)(t.policyArns),role_arn:s.
stringToTerraform(t.roleArn),session_name:s.stringToTerraform(t.sessionName),web_identity_token:s.stringToTerraform(t.webIdentityToken),web_identity_token_file:s.
stringToTerraform(t.webIdentityTokenFile)}}function cw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;if(s.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={duration:{value:s.stringToHclTerraform(
t.duration),isBlock:!1,type:"simple",storageClassType:"string"},policy:{value:s.stringToHclTerraform(t.policy),isBlock:!1,type:"simple",storageClassType:"string"},
policy_arns:{value:s.listMapperHcl(s.stringToHclTerraform,!1)(t.policyArns),isBlock:!1,type:"set",storageClassType:"stringList"},role_arn:{value:s.stringToHclTerraform(
t.roleArn),isBlock:!1,type:"simple",storageClassType:"string"},session_name:{value:s.stringToHclTerraform(t.sessionName),isBlock:!1,type:"simple",storageClassType:"\
string"},web_identity_token:{value:s.stringToHclTerraform(t.webIdentityToken),isBlock:!1,type:"simple",storageClassType:"string"},web_identity_token_file:{value:s.
stringToHclTerraform(t.webIdentityTokenFile),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==
void 0&&i.value!==void 0))}function pw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;if(s.isComplexElement(t))throw new Error("A complex eleme\
nt was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{tags:s.hashMapper(s.stringToTerraform)(t.tags)}}function dw(t){
if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;if(s.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={tags:{value:s.hashMapperHcl(s.stringToHclTerraform)(t.tags),isBlock:!1,type:"map",storageClassType:"\
stringMap"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}function fw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(
t))return t;if(s.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{accessanalyzer:s.stringToTerraform(t.accessanalyzer),account:s.stringToTerraform(t.account),acm:s.stringToTerraform(t.acm),acmpca:s.stringToTerraform(
t.acmpca),amg:s.stringToTerraform(t.amg),amp:s.stringToTerraform(t.amp),amplify:s.stringToTerraform(t.amplify),apigateway:s.stringToTerraform(t.apigateway),apigatewayv2:s.
stringToTerraform(t.apigatewayv2),appautoscaling:s.stringToTerraform(t.appautoscaling),appconfig:s.stringToTerraform(t.appconfig),appfabric:s.stringToTerraform(
t.appfabric),appflow:s.stringToTerraform(t.appflow),appintegrations:s.stringToTerraform(t.appintegrations),appintegrationsservice:s.stringToTerraform(t.appintegrationsservice),
applicationautoscaling:s.stringToTerraform(t.applicationautoscaling),applicationinsights:s.stringToTerraform(t.applicationinsights),applicationsignals:s.stringToTerraform(
t.applicationsignals),appmesh:s.stringToTerraform(t.appmesh),appregistry:s.stringToTerraform(t.appregistry),apprunner:s.stringToTerraform(t.apprunner),appstream:s.
stringToTerraform(t.appstream),appsync:s.stringToTerraform(t.appsync),arcregionswitch:s.stringToTerraform(t.arcregionswitch),arczonalshift:s.stringToTerraform(t.
arczonalshift),athena:s.stringToTerraform(t.athena),auditmanager:s.stringToTerraform(t.auditmanager),autoscaling:s.stringToTerraform(t.autoscaling),autoscalingplans:s.
stringToTerraform(t.autoscalingplans),backup:s.stringToTerraform(t.backup),batch:s.stringToTerraform(t.batch),bcmdataexports:s.stringToTerraform(t.bcmdataexports),
beanstalk:s.stringToTerraform(t.beanstalk),bedrock:s.stringToTerraform(t.bedrock),bedrockagent:s.stringToTerraform(t.bedrockagent),bedrockagentcore:s.stringToTerraform(
t.bedrockagentcore),billing:s.stringToTerraform(t.billing),budgets:s.stringToTerraform(t.budgets),ce:s.stringToTerraform(t.ce),chatbot:s.stringToTerraform(t.chatbot),
chime:s.stringToTerraform(t.chime),chimesdkmediapipelines:s.stringToTerraform(t.chimesdkmediapipelines),chimesdkvoice:s.stringToTerraform(t.chimesdkvoice),cleanrooms:s.
stringToTerraform(t.cleanrooms),cloud9:s.stringToTerraform(t.cloud9),cloudcontrol:s.stringToTerraform(t.cloudcontrol),cloudcontrolapi:s.stringToTerraform(t.cloudcontrolapi),
cloudformation:s.stringToTerraform(t.cloudformation),cloudfront:s.stringToTerraform(t.cloudfront),cloudfrontkeyvaluestore:s.stringToTerraform(t.cloudfrontkeyvaluestore),
cloudhsm:s.stringToTerraform(t.cloudhsm),cloudhsmv2:s.stringToTerraform(t.cloudhsmv2),cloudsearch:s.stringToTerraform(t.cloudsearch),cloudtrail:s.stringToTerraform(
t.cloudtrail),cloudwatch:s.stringToTerraform(t.cloudwatch),cloudwatchevents:s.stringToTerraform(t.cloudwatchevents),cloudwatchevidently:s.stringToTerraform(t.cloudwatchevidently),
cloudwatchlog:s.stringToTerraform(t.cloudwatchlog),cloudwatchlogs:s.stringToTerraform(t.cloudwatchlogs),cloudwatchobservabilityaccessmanager:s.stringToTerraform(
t.cloudwatchobservabilityaccessmanager),cloudwatchrum:s.stringToTerraform(t.cloudwatchrum),codeartifact:s.stringToTerraform(t.codeartifact),codebuild:s.stringToTerraform(
t.codebuild),codecatalyst:s.stringToTerraform(t.codecatalyst),codecommit:s.stringToTerraform(t.codecommit),codeconnections:s.stringToTerraform(t.codeconnections),
codedeploy:s.stringToTerraform(t.codedeploy),codeguruprofiler:s.stringToTerraform(t.codeguruprofiler),codegurureviewer:s.stringToTerraform(t.codegurureviewer),codepipeline:s.
stringToTerraform(t.codepipeline),codestarconnections:s.stringToTerraform(t.codestarconnections),codestarnotifications:s.stringToTerraform(t.codestarnotifications),
cognitoidentity:s.stringToTerraform(t.cognitoidentity),cognitoidentityprovider:s.stringToTerraform(t.cognitoidentityprovider),cognitoidp:s.stringToTerraform(t.cognitoidp),
comprehend:s.stringToTerraform(t.comprehend),computeoptimizer:s.stringToTerraform(t.computeoptimizer),config:s.stringToTerraform(t.config),configservice:s.stringToTerraform(
t.configservice),connect:s.stringToTerraform(t.connect),connectcases:s.stringToTerraform(t.connectcases),controltower:s.stringToTerraform(t.controltower),costandusagereportservice:s.
stringToTerraform(t.costandusagereportservice),costexplorer:s.stringToTerraform(t.costexplorer),costoptimizationhub:s.stringToTerraform(t.costoptimizationhub),cur:s.
stringToTerraform(t.cur),customerprofiles:s.stringToTerraform(t.customerprofiles),databasemigration:s.stringToTerraform(t.databasemigration),databasemigrationservice:s.
stringToTerraform(t.databasemigrationservice),databrew:s.stringToTerraform(t.databrew),dataexchange:s.stringToTerraform(t.dataexchange),datapipeline:s.stringToTerraform(
t.datapipeline),datasync:s.stringToTerraform(t.datasync),datazone:s.stringToTerraform(t.datazone),dax:s.stringToTerraform(t.dax),deploy:s.stringToTerraform(t.deploy),
detective:s.stringToTerraform(t.detective),devicefarm:s.stringToTerraform(t.devicefarm),devopsguru:s.stringToTerraform(t.devopsguru),directconnect:s.stringToTerraform(
t.directconnect),directoryservice:s.stringToTerraform(t.directoryservice),dlm:s.stringToTerraform(t.dlm),dms:s.stringToTerraform(t.dms),docdb:s.stringToTerraform(
t.docdb),docdbelastic:s.stringToTerraform(t.docdbelastic),drs:s.stringToTerraform(t.drs),ds:s.stringToTerraform(t.ds),dsql:s.stringToTerraform(t.dsql),dynamodb:s.
stringToTerraform(t.dynamodb),ec2:s.stringToTerraform(t.ec2),ecr:s.stringToTerraform(t.ecr),ecrpublic:s.stringToTerraform(t.ecrpublic),ecs:s.stringToTerraform(t.
ecs),efs:s.stringToTerraform(t.efs),eks:s.stringToTerraform(t.eks),elasticache:s.stringToTerraform(t.elasticache),elasticbeanstalk:s.stringToTerraform(t.elasticbeanstalk),
elasticloadbalancing:s.stringToTerraform(t.elasticloadbalancing),elasticloadbalancingv2:s.stringToTerraform(t.elasticloadbalancingv2),elasticsearch:s.stringToTerraform(
t.elasticsearch),elasticsearchservice:s.stringToTerraform(t.elasticsearchservice),elastictranscoder:s.stringToTerraform(t.elastictranscoder),elb:s.stringToTerraform(
t.elb),elbv2:s.stringToTerraform(t.elbv2),emr:s.stringToTerraform(t.emr),emrcontainers:s.stringToTerraform(t.emrcontainers),emrserverless:s.stringToTerraform(t.
emrserverless),es:s.stringToTerraform(t.es),eventbridge:s.stringToTerraform(t.eventbridge),events:s.stringToTerraform(t.events),evidently:s.stringToTerraform(t.
evidently),evs:s.stringToTerraform(t.evs),finspace:s.stringToTerraform(t.finspace),firehose:s.stringToTerraform(t.firehose),fis:s.stringToTerraform(t.fis),fms:s.
stringToTerraform(t.fms),fsx:s.stringToTerraform(t.fsx),gamelift:s.stringToTerraform(t.gamelift),glacier:s.stringToTerraform(t.glacier),globalaccelerator:s.stringToTerraform(
t.globalaccelerator),glue:s.stringToTerraform(t.glue),gluedatabrew:s.stringToTerraform(t.gluedatabrew),grafana:s.stringToTerraform(t.grafana),greengrass:s.stringToTerraform(
t.greengrass),groundstation:s.stringToTerraform(t.groundstation),guardduty:s.stringToTerraform(t.guardduty),healthlake:s.stringToTerraform(t.healthlake),iam:s.stringToTerraform(
t.iam),identitystore:s.stringToTerraform(t.identitystore),imagebuilder:s.stringToTerraform(t.imagebuilder),inspector:s.stringToTerraform(t.inspector),inspector2:s.
stringToTerraform(t.inspector2),inspectorv2:s.stringToTerraform(t.inspectorv2),internetmonitor:s.stringToTerraform(t.internetmonitor),invoicing:s.stringToTerraform(
t.invoicing),iot:s.stringToTerraform(t.iot),ivs:s.stringToTerraform(t.ivs),ivschat:s.stringToTerraform(t.ivschat),kafka:s.stringToTerraform(t.kafka),kafkaconnect:s.
stringToTerraform(t.kafkaconnect),kendra:s.stringToTerraform(t.kendra),keyspaces:s.stringToTerraform(t.keyspaces),kinesis:s.stringToTerraform(t.kinesis),kinesisanalytics:s.
stringToTerraform(t.kinesisanalytics),kinesisanalyticsv2:s.stringToTerraform(t.kinesisanalyticsv2),kinesisvideo:s.stringToTerraform(t.kinesisvideo),kms:s.stringToTerraform(
t.kms),lakeformation:s.stringToTerraform(t.lakeformation),lambda:s.stringToTerraform(t.lambda),launchwizard:s.stringToTerraform(t.launchwizard),lex:s.stringToTerraform(
t.lex),lexmodelbuilding:s.stringToTerraform(t.lexmodelbuilding),lexmodelbuildingservice:s.stringToTerraform(t.lexmodelbuildingservice),lexmodels:s.stringToTerraform(
t.lexmodels),lexmodelsv2:s.stringToTerraform(t.lexmodelsv2),lexv2models:s.stringToTerraform(t.lexv2Models),licensemanager:s.stringToTerraform(t.licensemanager),
lightsail:s.stringToTerraform(t.lightsail),location:s.stringToTerraform(t.location),locationservice:s.stringToTerraform(t.locationservice),logs:s.stringToTerraform(
t.logs),m2:s.stringToTerraform(t.m2),macie2:s.stringToTerraform(t.macie2),managedgrafana:s.stringToTerraform(t.managedgrafana),mediaconnect:s.stringToTerraform(
t.mediaconnect),mediaconvert:s.stringToTerraform(t.mediaconvert),medialive:s.stringToTerraform(t.medialive),mediapackage:s.stringToTerraform(t.mediapackage),mediapackagev2:s.
stringToTerraform(t.mediapackagev2),mediapackagevod:s.stringToTerraform(t.mediapackagevod),mediastore:s.stringToTerraform(t.mediastore),memorydb:s.stringToTerraform(
t.memorydb),mgn:s.stringToTerraform(t.mgn),mq:s.stringToTerraform(t.mq),msk:s.stringToTerraform(t.msk),mwaa:s.stringToTerraform(t.mwaa),mwaaserverless:s.stringToTerraform(
t.mwaaserverless),neptune:s.stringToTerraform(t.neptune),neptunegraph:s.stringToTerraform(t.neptunegraph),networkfirewall:s.stringToTerraform(t.networkfirewall),
networkflowmonitor:s.stringToTerraform(t.networkflowmonitor),networkmanager:s.stringToTerraform(t.networkmanager),networkmonitor:s.stringToTerraform(t.networkmonitor),
notifications:s.stringToTerraform(t.notifications),notificationscontacts:s.stringToTerraform(t.notificationscontacts),oam:s.stringToTerraform(t.oam),observabilityadmin:s.
stringToTerraform(t.observabilityadmin),odb:s.stringToTerraform(t.odb),opensearch:s.stringToTerraform(t.opensearch),opensearchingestion:s.stringToTerraform(t.opensearchingestion),
opensearchserverless:s.stringToTerraform(t.opensearchserverless),opensearchservice:s.stringToTerraform(t.opensearchservice),organizations:s.stringToTerraform(t.
organizations),osis:s.stringToTerraform(t.osis),outposts:s.stringToTerraform(t.outposts),paymentcryptography:s.stringToTerraform(t.paymentcryptography),pcaconnectorad:s.
stringToTerraform(t.pcaconnectorad),pcs:s.stringToTerraform(t.pcs),pinpoint:s.stringToTerraform(t.pinpoint),pinpointsmsvoicev2:s.stringToTerraform(t.pinpointsmsvoicev2),
pipes:s.stringToTerraform(t.pipes),polly:s.stringToTerraform(t.polly),pricing:s.stringToTerraform(t.pricing),prometheus:s.stringToTerraform(t.prometheus),prometheusservice:s.
stringToTerraform(t.prometheusservice),qbusiness:s.stringToTerraform(t.qbusiness),qldb:s.stringToTerraform(t.qldb),quicksight:s.stringToTerraform(t.quicksight),
ram:s.stringToTerraform(t.ram),rbin:s.stringToTerraform(t.rbin),rds:s.stringToTerraform(t.rds),rdsdata:s.stringToTerraform(t.rdsdata),rdsdataservice:s.stringToTerraform(
t.rdsdataservice),recyclebin:s.stringToTerraform(t.recyclebin),redshift:s.stringToTerraform(t.redshift),redshiftdata:s.stringToTerraform(t.redshiftdata),redshiftdataapiservice:s.
stringToTerraform(t.redshiftdataapiservice),redshiftserverless:s.stringToTerraform(t.redshiftserverless),rekognition:s.stringToTerraform(t.rekognition),resiliencehub:s.
stringToTerraform(t.resiliencehub),resourceexplorer2:s.stringToTerraform(t.resourceexplorer2),resourcegroups:s.stringToTerraform(t.resourcegroups),resourcegroupstagging:s.
stringToTerraform(t.resourcegroupstagging),resourcegroupstaggingapi:s.stringToTerraform(t.resourcegroupstaggingapi),rolesanywhere:s.stringToTerraform(t.rolesanywhere),
route53:s.stringToTerraform(t.route53),route53domains:s.stringToTerraform(t.route53Domains),route53profiles:s.stringToTerraform(t.route53Profiles),route53recoverycontrolconfig:s.
stringToTerraform(t.route53Recoverycontrolconfig),route53recoveryreadiness:s.stringToTerraform(t.route53Recoveryreadiness),route53resolver:s.stringToTerraform(t.
route53Resolver),rum:s.stringToTerraform(t.rum),s3:s.stringToTerraform(t.s3),s3api:s.stringToTerraform(t.s3Api),s3control:s.stringToTerraform(t.s3Control),s3outposts:s.
stringToTerraform(t.s3Outposts),s3tables:s.stringToTerraform(t.s3Tables),s3vectors:s.stringToTerraform(t.s3Vectors),sagemaker:s.stringToTerraform(t.sagemaker),scheduler:s.
stringToTerraform(t.scheduler),schemas:s.stringToTerraform(t.schemas),secretsmanager:s.stringToTerraform(t.secretsmanager),securityhub:s.stringToTerraform(t.securityhub),
securitylake:s.stringToTerraform(t.securitylake),serverlessapplicationrepository:s.stringToTerraform(t.serverlessapplicationrepository),serverlessapprepo:s.stringToTerraform(
t.serverlessapprepo),serverlessrepo:s.stringToTerraform(t.serverlessrepo),servicecatalog:s.stringToTerraform(t.servicecatalog),servicecatalogappregistry:s.stringToTerraform(
t.servicecatalogappregistry),servicediscovery:s.stringToTerraform(t.servicediscovery),servicequotas:s.stringToTerraform(t.servicequotas),ses:s.stringToTerraform(
t.ses),sesv2:s.stringToTerraform(t.sesv2),sfn:s.stringToTerraform(t.sfn),shield:s.stringToTerraform(t.shield),signer:s.stringToTerraform(t.signer),sns:s.stringToTerraform(
t.sns),sqs:s.stringToTerraform(t.sqs),ssm:s.stringToTerraform(t.ssm),ssmcontacts:s.stringToTerraform(t.ssmcontacts),ssmincidents:s.stringToTerraform(t.ssmincidents),
ssmquicksetup:s.stringToTerraform(t.ssmquicksetup),ssmsap:s.stringToTerraform(t.ssmsap),sso:s.stringToTerraform(t.sso),ssoadmin:s.stringToTerraform(t.ssoadmin),
stepfunctions:s.stringToTerraform(t.stepfunctions),storagegateway:s.stringToTerraform(t.storagegateway),sts:s.stringToTerraform(t.sts),swf:s.stringToTerraform(t.
swf),synthetics:s.stringToTerraform(t.synthetics),taxsettings:s.stringToTerraform(t.taxsettings),timestreaminfluxdb:s.stringToTerraform(t.timestreaminfluxdb),timestreamquery:s.
stringToTerraform(t.timestreamquery),timestreamwrite:s.stringToTerraform(t.timestreamwrite),transcribe:s.stringToTerraform(t.transcribe),transcribeservice:s.stringToTerraform(
t.transcribeservice),transfer:s.stringToTerraform(t.transfer),verifiedpermissions:s.stringToTerraform(t.verifiedpermissions),vpclattice:s.stringToTerraform(t.vpclattice),
waf:s.stringToTerraform(t.waf),wafregional:s.stringToTerraform(t.wafregional),wafv2:s.stringToTerraform(t.wafv2),wellarchitected:s.stringToTerraform(t.wellarchitected),
workmail:s.stringToTerraform(t.workmail),workspaces:s.stringToTerraform(t.workspaces),workspacesweb:s.stringToTerraform(t.workspacesweb),xray:s.stringToTerraform(
t.xray)}}function mw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;if(s.isComplexElement(t))throw new Error("A complex element was used as con\
figuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={accessanalyzer:{value:s.stringToHclTerraform(t.accessanalyzer),isBlock:!1,
type:"simple",storageClassType:"string"},account:{value:s.stringToHclTerraform(t.account),isBlock:!1,type:"simple",storageClassType:"string"},acm:{value:s.stringToHclTerraform(
t.acm),isBlock:!1,type:"simple",storageClassType:"string"},acmpca:{value:s.stringToHclTerraform(t.acmpca),isBlock:!1,type:"simple",storageClassType:"string"},amg:{
value:s.stringToHclTerraform(t.amg),isBlock:!1,type:"simple",storageClassType:"string"},amp:{value:s.stringToHclTerraform(t.amp),isBlock:!1,type:"simple",storageClassType:"\
string"},amplify:{value:s.stringToHclTerraform(t.amplify),isBlock:!1,type:"simple",storageClassType:"string"},apigateway:{value:s.stringToHclTerraform(t.apigateway),
isBlock:!1,type:"simple",storageClassType:"string"},apigatewayv2:{value:s.stringToHclTerraform(t.apigatewayv2),isBlock:!1,type:"simple",storageClassType:"string"},
appautoscaling:{value:s.stringToHclTerraform(t.appautoscaling),isBlock:!1,type:"simple",storageClassType:"string"},appconfig:{value:s.stringToHclTerraform(t.appconfig),
isBlock:!1,type:"simple",storageClassType:"string"},appfabric:{value:s.stringToHclTerraform(t.appfabric),isBlock:!1,type:"simple",storageClassType:"string"},appflow:{
value:s.stringToHclTerraform(t.appflow),isBlock:!1,type:"simple",storageClassType:"string"},appintegrations:{value:s.stringToHclTerraform(t.appintegrations),isBlock:!1,
type:"simple",storageClassType:"string"},appintegrationsservice:{value:s.stringToHclTerraform(t.appintegrationsservice),isBlock:!1,type:"simple",storageClassType:"\
string"},applicationautoscaling:{value:s.stringToHclTerraform(t.applicationautoscaling),isBlock:!1,type:"simple",storageClassType:"string"},applicationinsights:{
value:s.stringToHclTerraform(t.applicationinsights),isBlock:!1,type:"simple",storageClassType:"string"},applicationsignals:{value:s.stringToHclTerraform(t.applicationsignals),
isBlock:!1,type:"simple",storageClassType:"string"},appmesh:{value:s.stringToHclTerraform(t.appmesh),isBlock:!1,type:"simple",storageClassType:"string"},appregistry:{
value:s.stringToHclTerraform(t.appregistry),isBlock:!1,type:"simple",storageClassType:"string"},apprunner:{value:s.stringToHclTerraform(t.apprunner),isBlock:!1,
type:"simple",storageClassType:"string"},appstream:{value:s.stringToHclTerraform(t.appstream),isBlock:!1,type:"simple",storageClassType:"string"},appsync:{value:s.
stringToHclTerraform(t.appsync),isBlock:!1,type:"simple",storageClassType:"string"},arcregionswitch:{value:s.stringToHclTerraform(t.arcregionswitch),isBlock:!1,
type:"simple",storageClassType:"string"},arczonalshift:{value:s.stringToHclTerraform(t.arczonalshift),isBlock:!1,type:"simple",storageClassType:"string"},athena:{
value:s.stringToHclTerraform(t.athena),isBlock:!1,type:"simple",storageClassType:"string"},auditmanager:{value:s.stringToHclTerraform(t.auditmanager),isBlock:!1,
type:"simple",storageClassType:"string"},autoscaling:{value:s.stringToHclTerraform(t.autoscaling),isBlock:!1,type:"simple",storageClassType:"string"},autoscalingplans:{
value:s.stringToHclTerraform(t.autoscalingplans),isBlock:!1,type:"simple",storageClassType:"string"},backup:{value:s.stringToHclTerraform(t.backup),isBlock:!1,type:"\
simple",storageClassType:"string"},batch:{value:s.stringToHclTerraform(t.batch),isBlock:!1,type:"simple",storageClassType:"string"},bcmdataexports:{value:s.stringToHclTerraform(
t.bcmdataexports),isBlock:!1,type:"simple",storageClassType:"string"},beanstalk:{value:s.stringToHclTerraform(t.beanstalk),isBlock:!1,type:"simple",storageClassType:"\
string"},bedrock:{value:s.stringToHclTerraform(t.bedrock),isBlock:!1,type:"simple",storageClassType:"string"},bedrockagent:{value:s.stringToHclTerraform(t.bedrockagent),
isBlock:!1,type:"simple",storageClassType:"string"},bedrockagentcore:{value:s.stringToHclTerraform(t.bedrockagentcore),isBlock:!1,type:"simple",storageClassType:"\
string"},billing:{value:s.stringToHclTerraform(t.billing),isBlock:!1,type:"simple",storageClassType:"string"},budgets:{value:s.stringToHclTerraform(t.budgets),isBlock:!1,
type:"simple",storageClassType:"string"},ce:{value:s.stringToHclTerraform(t.ce),isBlock:!1,type:"simple",storageClassType:"string"},chatbot:{value:s.stringToHclTerraform(
t.chatbot),isBlock:!1,type:"simple",storageClassType:"string"},chime:{value:s.stringToHclTerraform(t.chime),isBlock:!1,type:"simple",storageClassType:"string"},
chimesdkmediapipelines:{value:s.stringToHclTerraform(t.chimesdkmediapipelines),isBlock:!1,type:"simple",storageClassType:"string"},chimesdkvoice:{value:s.stringToHclTerraform(
t.chimesdkvoice),isBlock:!1,type:"simple",storageClassType:"string"},cleanrooms:{value:s.stringToHclTerraform(t.cleanrooms),isBlock:!1,type:"simple",storageClassType:"\
string"},cloud9:{value:s.stringToHclTerraform(t.cloud9),isBlock:!1,type:"simple",storageClassType:"string"},cloudcontrol:{value:s.stringToHclTerraform(t.cloudcontrol),
isBlock:!1,type:"simple",storageClassType:"string"},cloudcontrolapi:{value:s.stringToHclTerraform(t.cloudcontrolapi),isBlock:!1,type:"simple",storageClassType:"\
string"},cloudformation:{value:s.stringToHclTerraform(t.cloudformation),isBlock:!1,type:"simple",storageClassType:"string"},cloudfront:{value:s.stringToHclTerraform(
t.cloudfront),isBlock:!1,type:"simple",storageClassType:"string"},cloudfrontkeyvaluestore:{value:s.stringToHclTerraform(t.cloudfrontkeyvaluestore),isBlock:!1,type:"\
simple",storageClassType:"string"},cloudhsm:{value:s.stringToHclTerraform(t.cloudhsm),isBlock:!1,type:"simple",storageClassType:"string"},cloudhsmv2:{value:s.stringToHclTerraform(
t.cloudhsmv2),isBlock:!1,type:"simple",storageClassType:"string"},cloudsearch:{value:s.stringToHclTerraform(t.cloudsearch),isBlock:!1,type:"simple",storageClassType:"\
string"},cloudtrail:{value:s.stringToHclTerraform(t.cloudtrail),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatch:{value:s.stringToHclTerraform(t.cloudwatch),
isBlock:!1,type:"simple",storageClassType:"string"},cloudwatchevents:{value:s.stringToHclTerraform(t.cloudwatchevents),isBlock:!1,type:"simple",storageClassType:"\
string"},cloudwatchevidently:{value:s.stringToHclTerraform(t.cloudwatchevidently),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatchlog:{value:s.stringToHclTerraform(
t.cloudwatchlog),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatchlogs:{value:s.stringToHclTerraform(t.cloudwatchlogs),isBlock:!1,type:"simple",storageClassType:"\
string"},cloudwatchobservabilityaccessmanager:{value:s.stringToHclTerraform(t.cloudwatchobservabilityaccessmanager),isBlock:!1,type:"simple",storageClassType:"s\
tring"},cloudwatchrum:{value:s.stringToHclTerraform(t.cloudwatchrum),isBlock:!1,type:"simple",storageClassType:"string"},codeartifact:{value:s.stringToHclTerraform(
t.codeartifact),isBlock:!1,type:"simple",storageClassType:"string"},codebuild:{value:s.stringToHclTerraform(t.codebuild),isBlock:!1,type:"simple",storageClassType:"\
string"},codecatalyst:{value:s.stringToHclTerraform(t.codecatalyst),isBlock:!1,type:"simple",storageClassType:"string"},codecommit:{value:s.stringToHclTerraform(
t.codecommit),isBlock:!1,type:"simple",storageClassType:"string"},codeconnections:{value:s.stringToHclTerraform(t.codeconnections),isBlock:!1,type:"simple",storageClassType:"\
string"},codedeploy:{value:s.stringToHclTerraform(t.codedeploy),isBlock:!1,type:"simple",storageClassType:"string"},codeguruprofiler:{value:s.stringToHclTerraform(
t.codeguruprofiler),isBlock:!1,type:"simple",storageClassType:"string"},codegurureviewer:{value:s.stringToHclTerraform(t.codegurureviewer),isBlock:!1,type:"simp\
le",storageClassType:"string"},codepipeline:{value:s.stringToHclTerraform(t.codepipeline),isBlock:!1,type:"simple",storageClassType:"string"},codestarconnections:{
value:s.stringToHclTerraform(t.codestarconnections),isBlock:!1,type:"simple",storageClassType:"string"},codestarnotifications:{value:s.stringToHclTerraform(t.codestarnotifications),
isBlock:!1,type:"simple",storageClassType:"string"},cognitoidentity:{value:s.stringToHclTerraform(t.cognitoidentity),isBlock:!1,type:"simple",storageClassType:"\
string"},cognitoidentityprovider:{value:s.stringToHclTerraform(t.cognitoidentityprovider),isBlock:!1,type:"simple",storageClassType:"string"},cognitoidp:{value:s.
stringToHclTerraform(t.cognitoidp),isBlock:!1,type:"simple",storageClassType:"string"},comprehend:{value:s.stringToHclTerraform(t.comprehend),isBlock:!1,type:"s\
imple",storageClassType:"string"},computeoptimizer:{value:s.stringToHclTerraform(t.computeoptimizer),isBlock:!1,type:"simple",storageClassType:"string"},config:{
value:s.stringToHclTerraform(t.config),isBlock:!1,type:"simple",storageClassType:"string"},configservice:{value:s.stringToHclTerraform(t.configservice),isBlock:!1,
type:"simple",storageClassType:"string"},connect:{value:s.stringToHclTerraform(t.connect),isBlock:!1,type:"simple",storageClassType:"string"},connectcases:{value:s.
stringToHclTerraform(t.connectcases),isBlock:!1,type:"simple",storageClassType:"string"},controltower:{value:s.stringToHclTerraform(t.controltower),isBlock:!1,type:"\
simple",storageClassType:"string"},costandusagereportservice:{value:s.stringToHclTerraform(t.costandusagereportservice),isBlock:!1,type:"simple",storageClassType:"\
string"},costexplorer:{value:s.stringToHclTerraform(t.costexplorer),isBlock:!1,type:"simple",storageClassType:"string"},costoptimizationhub:{value:s.stringToHclTerraform(
t.costoptimizationhub),isBlock:!1,type:"simple",storageClassType:"string"},cur:{value:s.stringToHclTerraform(t.cur),isBlock:!1,type:"simple",storageClassType:"s\
tring"},customerprofiles:{value:s.stringToHclTerraform(t.customerprofiles),isBlock:!1,type:"simple",storageClassType:"string"},databasemigration:{value:s.stringToHclTerraform(
t.databasemigration),isBlock:!1,type:"simple",storageClassType:"string"},databasemigrationservice:{value:s.stringToHclTerraform(t.databasemigrationservice),isBlock:!1,
type:"simple",storageClassType:"string"},databrew:{value:s.stringToHclTerraform(t.databrew),isBlock:!1,type:"simple",storageClassType:"string"},dataexchange:{value:s.
stringToHclTerraform(t.dataexchange),isBlock:!1,type:"simple",storageClassType:"string"},datapipeline:{value:s.stringToHclTerraform(t.datapipeline),isBlock:!1,type:"\
simple",storageClassType:"string"},datasync:{value:s.stringToHclTerraform(t.datasync),isBlock:!1,type:"simple",storageClassType:"string"},datazone:{value:s.stringToHclTerraform(
t.datazone),isBlock:!1,type:"simple",storageClassType:"string"},dax:{value:s.stringToHclTerraform(t.dax),isBlock:!1,type:"simple",storageClassType:"string"},deploy:{
value:s.stringToHclTerraform(t.deploy),isBlock:!1,type:"simple",storageClassType:"string"},detective:{value:s.stringToHclTerraform(t.detective),isBlock:!1,type:"\
simple",storageClassType:"string"},devicefarm:{value:s.stringToHclTerraform(t.devicefarm),isBlock:!1,type:"simple",storageClassType:"string"},devopsguru:{value:s.
stringToHclTerraform(t.devopsguru),isBlock:!1,type:"simple",storageClassType:"string"},directconnect:{value:s.stringToHclTerraform(t.directconnect),isBlock:!1,type:"\
simple",storageClassType:"string"},directoryservice:{value:s.stringToHclTerraform(t.directoryservice),isBlock:!1,type:"simple",storageClassType:"string"},dlm:{value:s.
stringToHclTerraform(t.dlm),isBlock:!1,type:"simple",storageClassType:"string"},dms:{value:s.stringToHclTerraform(t.dms),isBlock:!1,type:"simple",storageClassType:"\
string"},docdb:{value:s.stringToHclTerraform(t.docdb),isBlock:!1,type:"simple",storageClassType:"string"},docdbelastic:{value:s.stringToHclTerraform(t.docdbelastic),
isBlock:!1,type:"simple",storageClassType:"string"},drs:{value:s.stringToHclTerraform(t.drs),isBlock:!1,type:"simple",storageClassType:"string"},ds:{value:s.stringToHclTerraform(
t.ds),isBlock:!1,type:"simple",storageClassType:"string"},dsql:{value:s.stringToHclTerraform(t.dsql),isBlock:!1,type:"simple",storageClassType:"string"},dynamodb:{
value:s.stringToHclTerraform(t.dynamodb),isBlock:!1,type:"simple",storageClassType:"string"},ec2:{value:s.stringToHclTerraform(t.ec2),isBlock:!1,type:"simple",storageClassType:"\
string"},ecr:{value:s.stringToHclTerraform(t.ecr),isBlock:!1,type:"simple",storageClassType:"string"},ecrpublic:{value:s.stringToHclTerraform(t.ecrpublic),isBlock:!1,
type:"simple",storageClassType:"string"},ecs:{value:s.stringToHclTerraform(t.ecs),isBlock:!1,type:"simple",storageClassType:"string"},efs:{value:s.stringToHclTerraform(
t.efs),isBlock:!1,type:"simple",storageClassType:"string"},eks:{value:s.stringToHclTerraform(t.eks),isBlock:!1,type:"simple",storageClassType:"string"},elasticache:{
value:s.stringToHclTerraform(t.elasticache),isBlock:!1,type:"simple",storageClassType:"string"},elasticbeanstalk:{value:s.stringToHclTerraform(t.elasticbeanstalk),
isBlock:!1,type:"simple",storageClassType:"string"},elasticloadbalancing:{value:s.stringToHclTerraform(t.elasticloadbalancing),isBlock:!1,type:"simple",storageClassType:"\
string"},elasticloadbalancingv2:{value:s.stringToHclTerraform(t.elasticloadbalancingv2),isBlock:!1,type:"simple",storageClassType:"string"},elasticsearch:{value:s.
stringToHclTerraform(t.elasticsearch),isBlock:!1,type:"simple",storageClassType:"string"},elasticsearchservice:{value:s.stringToHclTerraform(t.elasticsearchservice),
isBlock:!1,type:"simple",storageClassType:"string"},elastictranscoder:{value:s.stringToHclTerraform(t.elastictranscoder),isBlock:!1,type:"simple",storageClassType:"\
string"},elb:{value:s.stringToHclTerraform(t.elb),isBlock:!1,type:"simple",storageClassType:"string"},elbv2:{value:s.stringToHclTerraform(t.elbv2),isBlock:!1,type:"\
simple",storageClassType:"string"},emr:{value:s.stringToHclTerraform(t.emr),isBlock:!1,type:"simple",storageClassType:"string"},emrcontainers:{value:s.stringToHclTerraform(
t.emrcontainers),isBlock:!1,type:"simple",storageClassType:"string"},emrserverless:{value:s.stringToHclTerraform(t.emrserverless),isBlock:!1,type:"simple",storageClassType:"\
string"},es:{value:s.stringToHclTerraform(t.es),isBlock:!1,type:"simple",storageClassType:"string"},eventbridge:{value:s.stringToHclTerraform(t.eventbridge),isBlock:!1,
type:"simple",storageClassType:"string"},events:{value:s.stringToHclTerraform(t.events),isBlock:!1,type:"simple",storageClassType:"string"},evidently:{value:s.stringToHclTerraform(
t.evidently),isBlock:!1,type:"simple",storageClassType:"string"},evs:{value:s.stringToHclTerraform(t.evs),isBlock:!1,type:"simple",storageClassType:"string"},finspace:{
value:s.stringToHclTerraform(t.finspace),isBlock:!1,type:"simple",storageClassType:"string"},firehose:{value:s.stringToHclTerraform(t.firehose),isBlock:!1,type:"\
simple",storageClassType:"string"},fis:{value:s.stringToHclTerraform(t.fis),isBlock:!1,type:"simple",storageClassType:"string"},fms:{value:s.stringToHclTerraform(
t.fms),isBlock:!1,type:"simple",storageClassType:"string"},fsx:{value:s.stringToHclTerraform(t.fsx),isBlock:!1,type:"simple",storageClassType:"string"},gamelift:{
value:s.stringToHclTerraform(t.gamelift),isBlock:!1,type:"simple",storageClassType:"string"},glacier:{value:s.stringToHclTerraform(t.glacier),isBlock:!1,type:"s\
imple",storageClassType:"string"},globalaccelerator:{value:s.stringToHclTerraform(t.globalaccelerator),isBlock:!1,type:"simple",storageClassType:"string"},glue:{
value:s.stringToHclTerraform(t.glue),isBlock:!1,type:"simple",storageClassType:"string"},gluedatabrew:{value:s.stringToHclTerraform(t.gluedatabrew),isBlock:!1,type:"\
simple",storageClassType:"string"},grafana:{value:s.stringToHclTerraform(t.grafana),isBlock:!1,type:"simple",storageClassType:"string"},greengrass:{value:s.stringToHclTerraform(
t.greengrass),isBlock:!1,type:"simple",storageClassType:"string"},groundstation:{value:s.stringToHclTerraform(t.groundstation),isBlock:!1,type:"simple",storageClassType:"\
string"},guardduty:{value:s.stringToHclTerraform(t.guardduty),isBlock:!1,type:"simple",storageClassType:"string"},healthlake:{value:s.stringToHclTerraform(t.healthlake),
isBlock:!1,type:"simple",storageClassType:"string"},iam:{value:s.stringToHclTerraform(t.iam),isBlock:!1,type:"simple",storageClassType:"string"},identitystore:{
value:s.stringToHclTerraform(t.identitystore),isBlock:!1,type:"simple",storageClassType:"string"},imagebuilder:{value:s.stringToHclTerraform(t.imagebuilder),isBlock:!1,
type:"simple",storageClassType:"string"},inspector:{value:s.stringToHclTerraform(t.inspector),isBlock:!1,type:"simple",storageClassType:"string"},inspector2:{value:s.
stringToHclTerraform(t.inspector2),isBlock:!1,type:"simple",storageClassType:"string"},inspectorv2:{value:s.stringToHclTerraform(t.inspectorv2),isBlock:!1,type:"\
simple",storageClassType:"string"},internetmonitor:{value:s.stringToHclTerraform(t.internetmonitor),isBlock:!1,type:"simple",storageClassType:"string"},invoicing:{
value:s.stringToHclTerraform(t.invoicing),isBlock:!1,type:"simple",storageClassType:"string"},iot:{value:s.stringToHclTerraform(t.iot),isBlock:!1,type:"simple",
storageClassType:"string"},ivs:{value:s.stringToHclTerraform(t.ivs),isBlock:!1,type:"simple",storageClassType:"string"},ivschat:{value:s.stringToHclTerraform(t.
ivschat),isBlock:!1,type:"simple",storageClassType:"string"},kafka:{value:s.stringToHclTerraform(t.kafka),isBlock:!1,type:"simple",storageClassType:"string"},kafkaconnect:{
value:s.stringToHclTerraform(t.kafkaconnect),isBlock:!1,type:"simple",storageClassType:"string"},kendra:{value:s.stringToHclTerraform(t.kendra),isBlock:!1,type:"\
simple",storageClassType:"string"},keyspaces:{value:s.stringToHclTerraform(t.keyspaces),isBlock:!1,type:"simple",storageClassType:"string"},kinesis:{value:s.stringToHclTerraform(
t.kinesis),isBlock:!1,type:"simple",storageClassType:"string"},kinesisanalytics:{value:s.stringToHclTerraform(t.kinesisanalytics),isBlock:!1,type:"simple",storageClassType:"\
string"},kinesisanalyticsv2:{value:s.stringToHclTerraform(t.kinesisanalyticsv2),isBlock:!1,type:"simple",storageClassType:"string"},kinesisvideo:{value:s.stringToHclTerraform(
t.kinesisvideo),isBlock:!1,type:"simple",storageClassType:"string"},kms:{value:s.stringToHclTerraform(t.kms),isBlock:!1,type:"simple",storageClassType:"string"},
lakeformation:{value:s.stringToHclTerraform(t.lakeformation),isBlock:!1,type:"simple",storageClassType:"string"},lambda:{value:s.stringToHclTerraform(t.lambda),
isBlock:!1,type:"simple",storageClassType:"string"},launchwizard:{value:s.stringToHclTerraform(t.launchwizard),isBlock:!1,type:"simple",storageClassType:"string"},
lex:{value:s.stringToHclTerraform(t.lex),isBlock:!1,type:"simple",storageClassType:"string"},lexmodelbuilding:{value:s.stringToHclTerraform(t.lexmodelbuilding),
isBlock:!1,type:"simple",storageClassType:"string"},lexmodelbuildingservice:{value:s.stringToHclTerraform(t.lexmodelbuildingservice),isBlock:!1,type:"simple",storageClassType:"\
string"},lexmodels:{value:s.stringToHclTerraform(t.lexmodels),isBlock:!1,type:"simple",storageClassType:"string"},lexmodelsv2:{value:s.stringToHclTerraform(t.lexmodelsv2),
isBlock:!1,type:"simple",storageClassType:"string"},lexv2models:{value:s.stringToHclTerraform(t.lexv2Models),isBlock:!1,type:"simple",storageClassType:"string"},
licensemanager:{value:s.stringToHclTerraform(t.licensemanager),isBlock:!1,type:"simple",storageClassType:"string"},lightsail:{value:s.stringToHclTerraform(t.lightsail),
isBlock:!1,type:"simple",storageClassType:"string"},location:{value:s.stringToHclTerraform(t.location),isBlock:!1,type:"simple",storageClassType:"string"},locationservice:{
value:s.stringToHclTerraform(t.locationservice),isBlock:!1,type:"simple",storageClassType:"string"},logs:{value:s.stringToHclTerraform(t.logs),isBlock:!1,type:"\
simple",storageClassType:"string"},m2:{value:s.stringToHclTerraform(t.m2),isBlock:!1,type:"simple",storageClassType:"string"},macie2:{value:s.stringToHclTerraform(
t.macie2),isBlock:!1,type:"simple",storageClassType:"string"},managedgrafana:{value:s.stringToHclTerraform(t.managedgrafana),isBlock:!1,type:"simple",storageClassType:"\
string"},mediaconnect:{value:s.stringToHclTerraform(t.mediaconnect),isBlock:!1,type:"simple",storageClassType:"string"},mediaconvert:{value:s.stringToHclTerraform(
t.mediaconvert),isBlock:!1,type:"simple",storageClassType:"string"},medialive:{value:s.stringToHclTerraform(t.medialive),isBlock:!1,type:"simple",storageClassType:"\
string"},mediapackage:{value:s.stringToHclTerraform(t.mediapackage),isBlock:!1,type:"simple",storageClassType:"string"},mediapackagev2:{value:s.stringToHclTerraform(
t.mediapackagev2),isBlock:!1,type:"simple",storageClassType:"string"},mediapackagevod:{value:s.stringToHclTerraform(t.mediapackagevod),isBlock:!1,type:"simple",
storageClassType:"string"},mediastore:{value:s.stringToHclTerraform(t.mediastore),isBlock:!1,type:"simple",storageClassType:"string"},memorydb:{value:s.stringToHclTerraform(
t.memorydb),isBlock:!1,type:"simple",storageClassType:"string"},mgn:{value:s.stringToHclTerraform(t.mgn),isBlock:!1,type:"simple",storageClassType:"string"},mq:{
value:s.stringToHclTerraform(t.mq),isBlock:!1,type:"simple",storageClassType:"string"},msk:{value:s.stringToHclTerraform(t.msk),isBlock:!1,type:"simple",storageClassType:"\
string"},mwaa:{value:s.stringToHclTerraform(t.mwaa),isBlock:!1,type:"simple",storageClassType:"string"},mwaaserverless:{value:s.stringToHclTerraform(t.mwaaserverless),
isBlock:!1,type:"simple",storageClassType:"string"},neptune:{value:s.stringToHclTerraform(t.neptune),isBlock:!1,type:"simple",storageClassType:"string"},neptunegraph:{
value:s.stringToHclTerraform(t.neptunegraph),isBlock:!1,type:"simple",storageClassType:"string"},networkfirewall:{value:s.stringToHclTerraform(t.networkfirewall),
isBlock:!1,type:"simple",storageClassType:"string"},networkflowmonitor:{value:s.stringToHclTerraform(t.networkflowmonitor),isBlock:!1,type:"simple",storageClassType:"\
string"},networkmanager:{value:s.stringToHclTerraform(t.networkmanager),isBlock:!1,type:"simple",storageClassType:"string"},networkmonitor:{value:s.stringToHclTerraform(
t.networkmonitor),isBlock:!1,type:"simple",storageClassType:"string"},notifications:{value:s.stringToHclTerraform(t.notifications),isBlock:!1,type:"simple",storageClassType:"\
string"},notificationscontacts:{value:s.stringToHclTerraform(t.notificationscontacts),isBlock:!1,type:"simple",storageClassType:"string"},oam:{value:s.stringToHclTerraform(
t.oam),isBlock:!1,type:"simple",storageClassType:"string"},observabilityadmin:{value:s.stringToHclTerraform(t.observabilityadmin),isBlock:!1,type:"simple",storageClassType:"\
string"},odb:{value:s.stringToHclTerraform(t.odb),isBlock:!1,type:"simple",storageClassType:"string"},opensearch:{value:s.stringToHclTerraform(t.opensearch),isBlock:!1,
type:"simple",storageClassType:"string"},opensearchingestion:{value:s.stringToHclTerraform(t.opensearchingestion),isBlock:!1,type:"simple",storageClassType:"str\
ing"},opensearchserverless:{value:s.stringToHclTerraform(t.opensearchserverless),isBlock:!1,type:"simple",storageClassType:"string"},opensearchservice:{value:s.
stringToHclTerraform(t.opensearchservice),isBlock:!1,type:"simple",storageClassType:"string"},organizations:{value:s.stringToHclTerraform(t.organizations),isBlock:!1,
type:"simple",storageClassType:"string"},osis:{value:s.stringToHclTerraform(t.osis),isBlock:!1,type:"simple",storageClassType:"string"},outposts:{value:s.stringToHclTerraform(
t.outposts),isBlock:!1,type:"simple",storageClassType:"string"},paymentcryptography:{value:s.stringToHclTerraform(t.paymentcryptography),isBlock:!1,type:"simple",
storageClassType:"string"},pcaconnectorad:{value:s.stringToHclTerraform(t.pcaconnectorad),isBlock:!1,type:"simple",storageClassType:"string"},pcs:{value:s.stringToHclTerraform(
t.pcs),isBlock:!1,type:"simple",storageClassType:"string"},pinpoint:{value:s.stringToHclTerraform(t.pinpoint),isBlock:!1,type:"simple",storageClassType:"string"},
pinpointsmsvoicev2:{value:s.stringToHclTerraform(t.pinpointsmsvoicev2),isBlock:!1,type:"simple",storageClassType:"string"},pipes:{value:s.stringToHclTerraform(t.
pipes),isBlock:!1,type:"simple",storageClassType:"string"},polly:{value:s.stringToHclTerraform(t.polly),isBlock:!1,type:"simple",storageClassType:"string"},pricing:{
value:s.stringToHclTerraform(t.pricing),isBlock:!1,type:"simple",storageClassType:"string"},prometheus:{value:s.stringToHclTerraform(t.prometheus),isBlock:!1,type:"\
simple",storageClassType:"string"},prometheusservice:{value:s.stringToHclTerraform(t.prometheusservice),isBlock:!1,type:"simple",storageClassType:"string"},qbusiness:{
value:s.stringToHclTerraform(t.qbusiness),isBlock:!1,type:"simple",storageClassType:"string"},qldb:{value:s.stringToHclTerraform(t.qldb),isBlock:!1,type:"simple",
storageClassType:"string"},quicksight:{value:s.stringToHclTerraform(t.quicksight),isBlock:!1,type:"simple",storageClassType:"string"},ram:{value:s.stringToHclTerraform(
t.ram),isBlock:!1,type:"simple",storageClassType:"string"},rbin:{value:s.stringToHclTerraform(t.rbin),isBlock:!1,type:"simple",storageClassType:"string"},rds:{value:s.
stringToHclTerraform(t.rds),isBlock:!1,type:"simple",storageClassType:"string"},rdsdata:{value:s.stringToHclTerraform(t.rdsdata),isBlock:!1,type:"simple",storageClassType:"\
string"},rdsdataservice:{value:s.stringToHclTerraform(t.rdsdataservice),isBlock:!1,type:"simple",storageClassType:"string"},recyclebin:{value:s.stringToHclTerraform(
t.recyclebin),isBlock:!1,type:"simple",storageClassType:"string"},redshift:{value:s.stringToHclTerraform(t.redshift),isBlock:!1,type:"simple",storageClassType:"\
string"},redshiftdata:{value:s.stringToHclTerraform(t.redshiftdata),isBlock:!1,type:"simple",storageClassType:"string"},redshiftdataapiservice:{value:s.stringToHclTerraform(
t.redshiftdataapiservice),isBlock:!1,type:"simple",storageClassType:"string"},redshiftserverless:{value:s.stringToHclTerraform(t.redshiftserverless),isBlock:!1,
type:"simple",storageClassType:"string"},rekognition:{value:s.stringToHclTerraform(t.rekognition),isBlock:!1,type:"simple",storageClassType:"string"},resiliencehub:{
value:s.stringToHclTerraform(t.resiliencehub),isBlock:!1,type:"simple",storageClassType:"string"},resourceexplorer2:{value:s.stringToHclTerraform(t.resourceexplorer2),
isBlock:!1,type:"simple",storageClassType:"string"},resourcegroups:{value:s.stringToHclTerraform(t.resourcegroups),isBlock:!1,type:"simple",storageClassType:"st\
ring"},resourcegroupstagging:{value:s.stringToHclTerraform(t.resourcegroupstagging),isBlock:!1,type:"simple",storageClassType:"string"},resourcegroupstaggingapi:{
value:s.stringToHclTerraform(t.resourcegroupstaggingapi),isBlock:!1,type:"simple",storageClassType:"string"},rolesanywhere:{value:s.stringToHclTerraform(t.rolesanywhere),
isBlock:!1,type:"simple",storageClassType:"string"},route53:{value:s.stringToHclTerraform(t.route53),isBlock:!1,type:"simple",storageClassType:"string"},route53domains:{
value:s.stringToHclTerraform(t.route53Domains),isBlock:!1,type:"simple",storageClassType:"string"},route53profiles:{value:s.stringToHclTerraform(t.route53Profiles),
isBlock:!1,type:"simple",storageClassType:"string"},route53recoverycontrolconfig:{value:s.stringToHclTerraform(t.route53Recoverycontrolconfig),isBlock:!1,type:"\
simple",storageClassType:"string"},route53recoveryreadiness:{value:s.stringToHclTerraform(t.route53Recoveryreadiness),isBlock:!1,type:"simple",storageClassType:"\
string"},route53resolver:{value:s.stringToHclTerraform(t.route53Resolver),isBlock:!1,type:"simple",storageClassType:"string"},rum:{value:s.stringToHclTerraform(
t.rum),isBlock:!1,type:"simple",storageClassType:"string"},s3:{value:s.stringToHclTerraform(t.s3),isBlock:!1,type:"simple",storageClassType:"string"},s3api:{value:s.
stringToHclTerraform(t.s3Api),isBlock:!1,type:"simple",storageClassType:"string"},s3control:{value:s.stringToHclTerraform(t.s3Control),isBlock:!1,type:"simple",
storageClassType:"string"},s3outposts:{value:s.stringToHclTerraform(t.s3Outposts),isBlock:!1,type:"simple",storageClassType:"string"},s3tables:{value:s.stringToHclTerraform(
t.s3Tables),isBlock:!1,type:"simple",storageClassType:"string"},s3vectors:{value:s.stringToHclTerraform(t.s3Vectors),isBlock:!1,type:"simple",storageClassType:"\
string"},sagemaker:{value:s.stringToHclTerraform(t.sagemaker),isBlock:!1,type:"simple",storageClassType:"string"},scheduler:{value:s.stringToHclTerraform(t.scheduler),
isBlock:!1,type:"simple",storageClassType:"string"},schemas:{value:s.stringToHclTerraform(t.schemas),isBlock:!1,type:"simple",storageClassType:"string"},secretsmanager:{
value:s.stringToHclTerraform(t.secretsmanager),isBlock:!1,type:"simple",storageClassType:"string"},securityhub:{value:s.stringToHclTerraform(t.securityhub),isBlock:!1,
type:"simple",storageClassType:"string"},securitylake:{value:s.stringToHclTerraform(t.securitylake),isBlock:!1,type:"simple",storageClassType:"string"},serverlessapplicationrepository:{
value:s.stringToHclTerraform(t.serverlessapplicationrepository),isBlock:!1,type:"simple",storageClassType:"string"},serverlessapprepo:{value:s.stringToHclTerraform(
t.serverlessapprepo),isBlock:!1,type:"simple",storageClassType:"string"},serverlessrepo:{value:s.stringToHclTerraform(t.serverlessrepo),isBlock:!1,type:"simple",
storageClassType:"string"},servicecatalog:{value:s.stringToHclTerraform(t.servicecatalog),isBlock:!1,type:"simple",storageClassType:"string"},servicecatalogappregistry:{
value:s.stringToHclTerraform(t.servicecatalogappregistry),isBlock:!1,type:"simple",storageClassType:"string"},servicediscovery:{value:s.stringToHclTerraform(t.servicediscovery),
isBlock:!1,type:"simple",storageClassType:"string"},servicequotas:{value:s.stringToHclTerraform(t.servicequotas),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},ses:{value:s.stringToHclTerraform(t.ses),isBlock:!1,type:"simple",storageClassType:"string"},sesv2:{value:s.stringToHclTerraform(t.sesv2),isBlock:!1,type:"\
simple",storageClassType:"string"},sfn:{value:s.stringToHclTerraform(t.sfn),isBlock:!1,type:"simple",storageClassType:"string"},shield:{value:s.stringToHclTerraform(
t.shield),isBlock:!1,type:"simple",storageClassType:"string"},signer:{value:s.stringToHclTerraform(t.signer),isBlock:!1,type:"simple",storageClassType:"string"},
sns:{value:s.stringToHclTerraform(t.sns),isBlock:!1,type:"simple",storageClassType:"string"},sqs:{value:s.stringToHclTerraform(t.sqs),isBlock:!1,type:"simple",storageClassType:"\
string"},ssm:{value:s.stringToHclTerraform(t.ssm),isBlock:!1,type:"simple",storageClassType:"string"},ssmcontacts:{value:s.stringToHclTerraform(t.ssmcontacts),isBlock:!1,
type:"simple",storageClassType:"string"},ssmincidents:{value:s.stringToHclTerraform(t.ssmincidents),isBlock:!1,type:"simple",storageClassType:"string"},ssmquicksetup:{
value:s.stringToHclTerraform(t.ssmquicksetup),isBlock:!1,type:"simple",storageClassType:"string"},ssmsap:{value:s.stringToHclTerraform(t.ssmsap),isBlock:!1,type:"\
simple",storageClassType:"string"},sso:{value:s.stringToHclTerraform(t.sso),isBlock:!1,type:"simple",storageClassType:"string"},ssoadmin:{value:s.stringToHclTerraform(
t.ssoadmin),isBlock:!1,type:"simple",storageClassType:"string"},stepfunctions:{value:s.stringToHclTerraform(t.stepfunctions),isBlock:!1,type:"simple",storageClassType:"\
string"},storagegateway:{value:s.stringToHclTerraform(t.storagegateway),isBlock:!1,type:"simple",storageClassType:"string"},sts:{value:s.stringToHclTerraform(t.
sts),isBlock:!1,type:"simple",storageClassType:"string"},swf:{value:s.stringToHclTerraform(t.swf),isBlock:!1,type:"simple",storageClassType:"string"},synthetics:{
value:s.stringToHclTerraform(t.synthetics),isBlock:!1,type:"simple",storageClassType:"string"},taxsettings:{value:s.stringToHclTerraform(t.taxsettings),isBlock:!1,
type:"simple",storageClassType:"string"},timestreaminfluxdb:{value:s.stringToHclTerraform(t.timestreaminfluxdb),isBlock:!1,type:"simple",storageClassType:"strin\
g"},timestreamquery:{value:s.stringToHclTerraform(t.timestreamquery),isBlock:!1,type:"simple",storageClassType:"string"},timestreamwrite:{value:s.stringToHclTerraform(
t.timestreamwrite),isBlock:!1,type:"simple",storageClassType:"string"},transcribe:{value:s.stringToHclTerraform(t.transcribe),isBlock:!1,type:"simple",storageClassType:"\
string"},transcribeservice:{value:s.stringToHclTerraform(t.transcribeservice),isBlock:!1,type:"simple",storageClassType:"string"},transfer:{value:s.stringToHclTerraform(
t.transfer),isBlock:!1,type:"simple",storageClassType:"string"},verifiedpermissions:{value:s.stringToHclTerraform(t.verifiedpermissions),isBlock:!1,type:"simple",
storageClassType:"string"},vpclattice:{value:s.stringToHclTerraform(t.vpclattice),isBlock:!1,type:"simple",storageClassType:"string"},waf:{value:s.stringToHclTerraform(
t.waf),isBlock:!1,type:"simple",storageClassType:"string"},wafregional:{value:s.stringToHclTerraform(t.wafregional),isBlock:!1,type:"simple",storageClassType:"s\
tring"},wafv2:{value:s.stringToHclTerraform(t.wafv2),isBlock:!1,type:"simple",storageClassType:"string"},wellarchitected:{value:s.stringToHclTerraform(t.wellarchitected),
isBlock:!1,type:"simple",storageClassType:"string"},workmail:{value:s.stringToHclTerraform(t.workmail),isBlock:!1,type:"simple",storageClassType:"string"},workspaces:{
value:s.stringToHclTerraform(t.workspaces),isBlock:!1,type:"simple",storageClassType:"string"},workspacesweb:{value:s.stringToHclTerraform(t.workspacesweb),isBlock:!1,
type:"simple",storageClassType:"string"},xray:{value:s.stringToHclTerraform(t.xray),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(
Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}function gw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;if(s.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{key_prefixes:s.listMapper(
s.stringToTerraform,!1)(t.keyPrefixes),keys:s.listMapper(s.stringToTerraform,!1)(t.keys)}}function hw(t){if(!s.canInspect(t)||s.Tokenization.isResolvable(t))return t;
if(s.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={
key_prefixes:{value:s.listMapperHcl(s.stringToHclTerraform,!1)(t.keyPrefixes),isBlock:!1,type:"set",storageClassType:"stringList"},keys:{value:s.listMapperHcl(s.
stringToHclTerraform,!1)(t.keys),isBlock:!1,type:"set",storageClassType:"stringList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.
value!==void 0))}var co=class extends s.TerraformProvider{static generateConfigForImport(e,r,i,n){return new s.ImportableResource(e,r,{terraformResourceType:"aw\
s",importId:i,provider:n})}constructor(e,r,i={}){super(e,r,{terraformResourceType:"aws",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",
providerVersionConstraint:"~> 6.0"},terraformProviderSource:"aws"}),this._accessKey=i.accessKey,this._allowedAccountIds=i.allowedAccountIds,this._customCaBundle=
i.customCaBundle,this._ec2MetadataServiceEndpoint=i.ec2MetadataServiceEndpoint,this._ec2MetadataServiceEndpointMode=i.ec2MetadataServiceEndpointMode,this._forbiddenAccountIds=
i.forbiddenAccountIds,this._httpProxy=i.httpProxy,this._httpsProxy=i.httpsProxy,this._insecure=i.insecure,this._maxRetries=i.maxRetries,this._noProxy=i.noProxy,
this._profile=i.profile,this._region=i.region,this._retryMode=i.retryMode,this._s3UsEast1RegionalEndpoint=i.s3UsEast1RegionalEndpoint,this._s3UsePathStyle=i.s3UsePathStyle,
this._secretKey=i.secretKey,this._sharedConfigFiles=i.sharedConfigFiles,this._sharedCredentialsFiles=i.sharedCredentialsFiles,this._skipCredentialsValidation=i.
skipCredentialsValidation,this._skipMetadataApiCheck=i.skipMetadataApiCheck,this._skipRegionValidation=i.skipRegionValidation,this._skipRequestingAccountId=i.skipRequestingAccountId,
this._stsRegion=i.stsRegion,this._tagPolicyCompliance=i.tagPolicyCompliance,this._token=i.token,this._tokenBucketRateLimiterCapacity=i.tokenBucketRateLimiterCapacity,
this._useDualstackEndpoint=i.useDualstackEndpoint,this._useFipsEndpoint=i.useFipsEndpoint,this._alias=i.alias,this._assumeRole=i.assumeRole,this._assumeRoleWithWebIdentity=
i.assumeRoleWithWebIdentity,this._defaultTags=i.defaultTags,this._endpoints=i.endpoints,this._ignoreTags=i.ignoreTags}get accessKey(){return this._accessKey}set accessKey(e){
this._accessKey=e}resetAccessKey(){this._accessKey=void 0}get accessKeyInput(){return this._accessKey}get allowedAccountIds(){return this._allowedAccountIds}set allowedAccountIds(e){
this._allowedAccountIds=e}resetAllowedAccountIds(){this._allowedAccountIds=void 0}get allowedAccountIdsInput(){return this._allowedAccountIds}get customCaBundle(){
return this._customCaBundle}set customCaBundle(e){this._customCaBundle=e}resetCustomCaBundle(){this._customCaBundle=void 0}get customCaBundleInput(){return this.
_customCaBundle}get ec2MetadataServiceEndpoint(){return this._ec2MetadataServiceEndpoint}set ec2MetadataServiceEndpoint(e){this._ec2MetadataServiceEndpoint=e}resetEc2MetadataServiceEndpoint(){
this._ec2MetadataServiceEndpoint=void 0}get ec2MetadataServiceEndpointInput(){return this._ec2MetadataServiceEndpoint}get ec2MetadataServiceEndpointMode(){return this.
_ec2MetadataServiceEndpointMode}set ec2MetadataServiceEndpointMode(e){this._ec2MetadataServiceEndpointMode=e}resetEc2MetadataServiceEndpointMode(){this._ec2MetadataServiceEndpointMode=
void 0}get ec2MetadataServiceEndpointModeInput(){return this._ec2MetadataServiceEndpointMode}get forbiddenAccountIds(){return this._forbiddenAccountIds}set forbiddenAccountIds(e){
this._forbiddenAccountIds=e}resetForbiddenAccountIds(){this._forbiddenAccountIds=void 0}get forbiddenAccountIdsInput(){return this._forbiddenAccountIds}get httpProxy(){
return this._httpProxy}set httpProxy(e){this._httpProxy=e}resetHttpProxy(){this._httpProxy=void 0}get httpProxyInput(){return this._httpProxy}get httpsProxy(){return this.
_httpsProxy}set httpsProxy(e){this._httpsProxy=e}resetHttpsProxy(){this._httpsProxy=void 0}get httpsProxyInput(){return this._httpsProxy}get insecure(){return this.
_insecure}set insecure(e){this._insecure=e}resetInsecure(){this._insecure=void 0}get insecureInput(){return this._insecure}get maxRetries(){return this._maxRetries}set maxRetries(e){
this._maxRetries=e}resetMaxRetries(){this._maxRetries=void 0}get maxRetriesInput(){return this._maxRetries}get noProxy(){return this._noProxy}set noProxy(e){this.
_noProxy=e}resetNoProxy(){this._noProxy=void 0}get noProxyInput(){return this._noProxy}get profile(){return this._profile}set profile(e){this._profile=e}resetProfile(){
this._profile=void 0}get profileInput(){return this._profile}get region(){return this._region}set region(e){this._region=e}resetRegion(){this._region=void 0}get regionInput(){
return this._region}get retryMode(){return this._retryMode}set retryMode(e){this._retryMode=e}resetRetryMode(){this._retryMode=void 0}get retryModeInput(){return this.
_retryMode}get s3UsEast1RegionalEndpoint(){return this._s3UsEast1RegionalEndpoint}set s3UsEast1RegionalEndpoint(e){this._s3UsEast1RegionalEndpoint=e}resetS3UsEast1RegionalEndpoint(){
this._s3UsEast1RegionalEndpoint=void 0}get s3UsEast1RegionalEndpointInput(){return this._s3UsEast1RegionalEndpoint}get s3UsePathStyle(){return this._s3UsePathStyle}set s3UsePathStyle(e){
this._s3UsePathStyle=e}resetS3UsePathStyle(){this._s3UsePathStyle=void 0}get s3UsePathStyleInput(){return this._s3UsePathStyle}get secretKey(){return this._secretKey}set secretKey(e){
this._secretKey=e}resetSecretKey(){this._secretKey=void 0}get secretKeyInput(){return this._secretKey}get sharedConfigFiles(){return this._sharedConfigFiles}set sharedConfigFiles(e){
this._sharedConfigFiles=e}resetSharedConfigFiles(){this._sharedConfigFiles=void 0}get sharedConfigFilesInput(){return this._sharedConfigFiles}get sharedCredentialsFiles(){
return this._sharedCredentialsFiles}set sharedCredentialsFiles(e){this._sharedCredentialsFiles=e}resetSharedCredentialsFiles(){this._sharedCredentialsFiles=void 0}get sharedCredentialsFilesInput(){
return this._sharedCredentialsFiles}get skipCredentialsValidation(){return this._skipCredentialsValidation}set skipCredentialsValidation(e){this._skipCredentialsValidation=
e}resetSkipCredentialsValidation(){this._skipCredentialsValidation=void 0}get skipCredentialsValidationInput(){return this._skipCredentialsValidation}get skipMetadataApiCheck(){
return this._skipMetadataApiCheck}set skipMetadataApiCheck(e){this._skipMetadataApiCheck=e}resetSkipMetadataApiCheck(){this._skipMetadataApiCheck=void 0}get skipMetadataApiCheckInput(){
return this._skipMetadataApiCheck}get skipRegionValidation(){return this._skipRegionValidation}set skipRegionValidation(e){this._skipRegionValidation=e}resetSkipRegionValidation(){
this._skipRegionValidation=void 0}get skipRegionValidationInput(){return this._skipRegionValidation}get skipRequestingAccountId(){return this._skipRequestingAccountId}set skipRequestingAccountId(e){
this._skipRequestingAccountId=e}resetSkipRequestingAccountId(){this._skipRequestingAccountId=void 0}get skipRequestingAccountIdInput(){return this._skipRequestingAccountId}get stsRegion(){
return this._stsRegion}set stsRegion(e){this._stsRegion=e}resetStsRegion(){this._stsRegion=void 0}get stsRegionInput(){return this._stsRegion}get tagPolicyCompliance(){
return this._tagPolicyCompliance}set tagPolicyCompliance(e){this._tagPolicyCompliance=e}resetTagPolicyCompliance(){this._tagPolicyCompliance=void 0}get tagPolicyComplianceInput(){
return this._tagPolicyCompliance}get token(){return this._token}set token(e){this._token=e}resetToken(){this._token=void 0}get tokenInput(){return this._token}get tokenBucketRateLimiterCapacity(){
return this._tokenBucketRateLimiterCapacity}set tokenBucketRateLimiterCapacity(e){this._tokenBucketRateLimiterCapacity=e}resetTokenBucketRateLimiterCapacity(){this.
_tokenBucketRateLimiterCapacity=void 0}get tokenBucketRateLimiterCapacityInput(){return this._tokenBucketRateLimiterCapacity}get useDualstackEndpoint(){return this.
_useDualstackEndpoint}set useDualstackEndpoint(e){this._useDualstackEndpoint=e}resetUseDualstackEndpoint(){this._useDualstackEndpoint=void 0}get useDualstackEndpointInput(){
return this._useDualstackEndpoint}get useFipsEndpoint(){return this._useFipsEndpoint}set useFipsEndpoint(e){this._useFipsEndpoint=e}resetUseFipsEndpoint(){this.
_useFipsEndpoint=void 0}get useFipsEndpointInput(){return this._useFipsEndpoint}get alias(){return this._alias}set alias(e){this._alias=e}resetAlias(){this._alias=
void 0}get aliasInput(){return this._alias}get assumeRole(){return this._assumeRole}set assumeRole(e){this._assumeRole=e}resetAssumeRole(){this._assumeRole=void 0}get assumeRoleInput(){
return this._assumeRole}get assumeRoleWithWebIdentity(){return this._assumeRoleWithWebIdentity}set assumeRoleWithWebIdentity(e){this._assumeRoleWithWebIdentity=
e}resetAssumeRoleWithWebIdentity(){this._assumeRoleWithWebIdentity=void 0}get assumeRoleWithWebIdentityInput(){return this._assumeRoleWithWebIdentity}get defaultTags(){
return this._defaultTags}set defaultTags(e){this._defaultTags=e}resetDefaultTags(){this._defaultTags=void 0}get defaultTagsInput(){return this._defaultTags}get endpoints(){
return this._endpoints}set endpoints(e){this._endpoints=e}resetEndpoints(){this._endpoints=void 0}get endpointsInput(){return this._endpoints}get ignoreTags(){return this.
_ignoreTags}set ignoreTags(e){this._ignoreTags=e}resetIgnoreTags(){this._ignoreTags=void 0}get ignoreTagsInput(){return this._ignoreTags}synthesizeAttributes(){
return{access_key:s.stringToTerraform(this._accessKey),allowed_account_ids:s.listMapper(s.stringToTerraform,!1)(this._allowedAccountIds),custom_ca_bundle:s.stringToTerraform(
this._customCaBundle),ec2_metadata_service_endpoint:s.stringToTerraform(this._ec2MetadataServiceEndpoint),ec2_metadata_service_endpoint_mode:s.stringToTerraform(
this._ec2MetadataServiceEndpointMode),forbidden_account_ids:s.listMapper(s.stringToTerraform,!1)(this._forbiddenAccountIds),http_proxy:s.stringToTerraform(this.
_httpProxy),https_proxy:s.stringToTerraform(this._httpsProxy),insecure:s.booleanToTerraform(this._insecure),max_retries:s.numberToTerraform(this._maxRetries),no_proxy:s.
stringToTerraform(this._noProxy),profile:s.stringToTerraform(this._profile),region:s.stringToTerraform(this._region),retry_mode:s.stringToTerraform(this._retryMode),
s3_us_east_1_regional_endpoint:s.stringToTerraform(this._s3UsEast1RegionalEndpoint),s3_use_path_style:s.booleanToTerraform(this._s3UsePathStyle),secret_key:s.stringToTerraform(
this._secretKey),shared_config_files:s.listMapper(s.stringToTerraform,!1)(this._sharedConfigFiles),shared_credentials_files:s.listMapper(s.stringToTerraform,!1)(
this._sharedCredentialsFiles),skip_credentials_validation:s.booleanToTerraform(this._skipCredentialsValidation),skip_metadata_api_check:s.stringToTerraform(this.
_skipMetadataApiCheck),skip_region_validation:s.booleanToTerraform(this._skipRegionValidation),skip_requesting_account_id:s.booleanToTerraform(this._skipRequestingAccountId),
sts_region:s.stringToTerraform(this._stsRegion),tag_policy_compliance:s.stringToTerraform(this._tagPolicyCompliance),token:s.stringToTerraform(this._token),token_bucket_rate_limiter_capacity:s.
numberToTerraform(this._tokenBucketRateLimiterCapacity),use_dualstack_endpoint:s.booleanToTerraform(this._useDualstackEndpoint),use_fips_endpoint:s.booleanToTerraform(
this._useFipsEndpoint),alias:s.stringToTerraform(this._alias),assume_role:s.listMapper(aw,!0)(this._assumeRole),assume_role_with_web_identity:s.listMapper(uw,!0)(
this._assumeRoleWithWebIdentity),default_tags:s.listMapper(pw,!0)(this._defaultTags),endpoints:s.listMapper(fw,!0)(this._endpoints),ignore_tags:s.listMapper(gw,
!0)(this._ignoreTags)}}synthesizeHclAttributes(){let e={access_key:{value:s.stringToHclTerraform(this._accessKey),isBlock:!1,type:"simple",storageClassType:"str\
ing"},allowed_account_ids:{value:s.listMapperHcl(s.stringToHclTerraform,!1)(this._allowedAccountIds),isBlock:!1,type:"set",storageClassType:"stringList"},custom_ca_bundle:{
value:s.stringToHclTerraform(this._customCaBundle),isBlock:!1,type:"simple",storageClassType:"string"},ec2_metadata_service_endpoint:{value:s.stringToHclTerraform(
this._ec2MetadataServiceEndpoint),isBlock:!1,type:"simple",storageClassType:"string"},ec2_metadata_service_endpoint_mode:{value:s.stringToHclTerraform(this._ec2MetadataServiceEndpointMode),
isBlock:!1,type:"simple",storageClassType:"string"},forbidden_account_ids:{value:s.listMapperHcl(s.stringToHclTerraform,!1)(this._forbiddenAccountIds),isBlock:!1,
type:"set",storageClassType:"stringList"},http_proxy:{value:s.stringToHclTerraform(this._httpProxy),isBlock:!1,type:"simple",storageClassType:"string"},https_proxy:{
value:s.stringToHclTerraform(this._httpsProxy),isBlock:!1,type:"simple",storageClassType:"string"},insecure:{value:s.booleanToHclTerraform(this._insecure),isBlock:!1,
type:"simple",storageClassType:"boolean"},max_retries:{value:s.numberToHclTerraform(this._maxRetries),isBlock:!1,type:"simple",storageClassType:"number"},no_proxy:{
value:s.stringToHclTerraform(this._noProxy),isBlock:!1,type:"simple",storageClassType:"string"},profile:{value:s.stringToHclTerraform(this._profile),isBlock:!1,
type:"simple",storageClassType:"string"},region:{value:s.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},retry_mode:{value:s.
stringToHclTerraform(this._retryMode),isBlock:!1,type:"simple",storageClassType:"string"},s3_us_east_1_regional_endpoint:{value:s.stringToHclTerraform(this._s3UsEast1RegionalEndpoint),
isBlock:!1,type:"simple",storageClassType:"string"},s3_use_path_style:{value:s.booleanToHclTerraform(this._s3UsePathStyle),isBlock:!1,type:"simple",storageClassType:"\
boolean"},secret_key:{value:s.stringToHclTerraform(this._secretKey),isBlock:!1,type:"simple",storageClassType:"string"},shared_config_files:{value:s.listMapperHcl(
s.stringToHclTerraform,!1)(this._sharedConfigFiles),isBlock:!1,type:"list",storageClassType:"stringList"},shared_credentials_files:{value:s.listMapperHcl(s.stringToHclTerraform,
!1)(this._sharedCredentialsFiles),isBlock:!1,type:"list",storageClassType:"stringList"},skip_credentials_validation:{value:s.booleanToHclTerraform(this._skipCredentialsValidation),
isBlock:!1,type:"simple",storageClassType:"boolean"},skip_metadata_api_check:{value:s.stringToHclTerraform(this._skipMetadataApiCheck),isBlock:!1,type:"simple",
storageClassType:"string"},skip_region_validation:{value:s.booleanToHclTerraform(this._skipRegionValidation),isBlock:!1,type:"simple",storageClassType:"boolean"},
skip_requesting_account_id:{value:s.booleanToHclTerraform(this._skipRequestingAccountId),isBlock:!1,type:"simple",storageClassType:"boolean"},sts_region:{value:s.
stringToHclTerraform(this._stsRegion),isBlock:!1,type:"simple",storageClassType:"string"},tag_policy_compliance:{value:s.stringToHclTerraform(this._tagPolicyCompliance),
isBlock:!1,type:"simple",storageClassType:"string"},token:{value:s.stringToHclTerraform(this._token),isBlock:!1,type:"simple",storageClassType:"string"},token_bucket_rate_limiter_capacity:{
value:s.numberToHclTerraform(this._tokenBucketRateLimiterCapacity),isBlock:!1,type:"simple",storageClassType:"number"},use_dualstack_endpoint:{value:s.booleanToHclTerraform(
this._useDualstackEndpoint),isBlock:!1,type:"simple",storageClassType:"boolean"},use_fips_endpoint:{value:s.booleanToHclTerraform(this._useFipsEndpoint),isBlock:!1,
type:"simple",storageClassType:"boolean"},alias:{value:s.stringToHclTerraform(this._alias),isBlock:!1,type:"simple",storageClassType:"string"},assume_role:{value:s.
listMapperHcl(lw,!0)(this._assumeRole),isBlock:!0,type:"list",storageClassType:"AwsProviderAssumeRoleList"},assume_role_with_web_identity:{value:s.listMapperHcl(
cw,!0)(this._assumeRoleWithWebIdentity),isBlock:!0,type:"list",storageClassType:"AwsProviderAssumeRoleWithWebIdentityList"},default_tags:{value:s.listMapperHcl(
dw,!0)(this._defaultTags),isBlock:!0,type:"list",storageClassType:"AwsProviderDefaultTagsList"},endpoints:{value:s.listMapperHcl(mw,!0)(this._endpoints),isBlock:!0,
type:"set",storageClassType:"AwsProviderEndpointsList"},ignore_tags:{value:s.listMapperHcl(hw,!0)(this._ignoreTags),isBlock:!0,type:"list",storageClassType:"Aws\
ProviderIgnoreTagsList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};je.AwsProvider=co;ow=wH;co[ow]={fqn:"@cdk\
tf/provider-aws.provider.AwsProvider",version:"21.22.1"};co.tfResourceType="aws"});var Kw=d(B=>{"use strict";var Tw,yw,bw,vw,kw,Aw,Cw,ww,Sw,Iw,Ew;Object.defineProperty(B,"__esModule",{value:!0});B.Route53Record=B.Route53RecordWeightedRoutingPolicyOutputReference=
B.Route53RecordTimeoutsOutputReference=B.Route53RecordLatencyRoutingPolicyOutputReference=B.Route53RecordGeoproximityRoutingPolicyOutputReference=B.Route53RecordGeoproximityRoutingPolicyCoordinatesList=
B.Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference=B.Route53RecordGeolocationRoutingPolicyOutputReference=B.Route53RecordFailoverRoutingPolicyOutputReference=
B.Route53RecordCidrRoutingPolicyOutputReference=B.Route53RecordAliasOutputReference=void 0;B.route53RecordAliasToTerraform=Rw;B.route53RecordAliasToHclTerraform=
Ow;B.route53RecordCidrRoutingPolicyToTerraform=Pw;B.route53RecordCidrRoutingPolicyToHclTerraform=xw;B.route53RecordFailoverRoutingPolicyToTerraform=Vw;B.route53RecordFailoverRoutingPolicyToHclTerraform=
Mw;B.route53RecordGeolocationRoutingPolicyToTerraform=jw;B.route53RecordGeolocationRoutingPolicyToHclTerraform=Bw;B.route53RecordGeoproximityRoutingPolicyCoordinatesToTerraform=
Hw;B.route53RecordGeoproximityRoutingPolicyCoordinatesToHclTerraform=Lw;B.route53RecordGeoproximityRoutingPolicyToTerraform=qw;B.route53RecordGeoproximityRoutingPolicyToHclTerraform=
Uw;B.route53RecordLatencyRoutingPolicyToTerraform=Fw;B.route53RecordLatencyRoutingPolicyToHclTerraform=Nw;B.route53RecordTimeoutsToTerraform=Dw;B.route53RecordTimeoutsToHclTerraform=
$w;B.route53RecordWeightedRoutingPolicyToTerraform=zw;B.route53RecordWeightedRoutingPolicyToHclTerraform=Gw;var it=Symbol.for("jsii.rtti"),m=U();function Rw(t){
if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");return{evaluate_target_health:m.booleanToTerraform(t.evaluateTargetHealth),name:m.stringToTerraform(
t.name),zone_id:m.stringToTerraform(t.zoneId)}}function Ow(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={evaluate_target_health:{value:m.booleanToHclTerraform(
t.evaluateTargetHealth),isBlock:!1,type:"simple",storageClassType:"boolean"},name:{value:m.stringToHclTerraform(t.name),isBlock:!1,type:"simple",storageClassType:"\
string"},zone_id:{value:m.stringToHclTerraform(t.zoneId),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(
([r,i])=>i!==void 0&&i.value!==void 0))}var po=class extends m.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.
isEmptyObject,r={};return this._evaluateTargetHealth!==void 0&&(e=!0,r.evaluateTargetHealth=this._evaluateTargetHealth),this._name!==void 0&&(e=!0,r.name=this._name),
this._zoneId!==void 0&&(e=!0,r.zoneId=this._zoneId),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._evaluateTargetHealth=void 0,this._name=
void 0,this._zoneId=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._evaluateTargetHealth=e.evaluateTargetHealth,this._name=e.name,this._zoneId=e.zoneId)}get evaluateTargetHealth(){
return this.getBooleanAttribute("evaluate_target_health")}set evaluateTargetHealth(e){this._evaluateTargetHealth=e}get evaluateTargetHealthInput(){return this._evaluateTargetHealth}get name(){
return this.getStringAttribute("name")}set name(e){this._name=e}get nameInput(){return this._name}get zoneId(){return this.getStringAttribute("zone_id")}set zoneId(e){
this._zoneId=e}get zoneIdInput(){return this._zoneId}};B.Route53RecordAliasOutputReference=po;Tw=it;po[Tw]={fqn:"@cdktf/provider-aws.route53Record.Route53Record\
AliasOutputReference",version:"21.22.1"};function Pw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A\
 complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{collection_id:m.stringToTerraform(t.collectionId),
location_name:m.stringToTerraform(t.locationName)}}function xw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={collection_id:{value:m.stringToHclTerraform(
t.collectionId),isBlock:!1,type:"simple",storageClassType:"string"},location_name:{value:m.stringToHclTerraform(t.locationName),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var fo=class extends m.ComplexObject{constructor(e,r){super(
e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._collectionId!==void 0&&(e=!0,r.collectionId=this._collectionId),this.
_locationName!==void 0&&(e=!0,r.locationName=this._locationName),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._collectionId=void 0,this.
_locationName=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._collectionId=e.collectionId,this._locationName=e.locationName)}get collectionId(){return this.
getStringAttribute("collection_id")}set collectionId(e){this._collectionId=e}get collectionIdInput(){return this._collectionId}get locationName(){return this.getStringAttribute(
"location_name")}set locationName(e){this._locationName=e}get locationNameInput(){return this._locationName}};B.Route53RecordCidrRoutingPolicyOutputReference=fo;
yw=it;fo[yw]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordCidrRoutingPolicyOutputReference",version:"21.22.1"};function Vw(t){if(!m.canInspect(t)||m.Tokenization.
isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{type:m.stringToTerraform(t.type)}}function Mw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={type:{value:m.stringToHclTerraform(
t.type),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var mo=class extends m.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._type!==void 0&&(e=!0,r.type=
this._type),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._type=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._type=e.type)}get type(){
return this.getStringAttribute("type")}set type(e){this._type=e}get typeInput(){return this._type}};B.Route53RecordFailoverRoutingPolicyOutputReference=mo;bw=it;
mo[bw]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordFailoverRoutingPolicyOutputReference",version:"21.22.1"};function jw(t){if(!m.canInspect(t)||m.Tokenization.
isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{continent:m.stringToTerraform(t.continent),country:m.stringToTerraform(t.country),subdivision:m.stringToTerraform(t.subdivision)}}
function Bw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuratio\
n, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={continent:{value:m.stringToHclTerraform(t.continent),isBlock:!1,type:"simple",
storageClassType:"string"},country:{value:m.stringToHclTerraform(t.country),isBlock:!1,type:"simple",storageClassType:"string"},subdivision:{value:m.stringToHclTerraform(
t.subdivision),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var go=class extends m.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._continent!==void 0&&(e=!0,r.
continent=this._continent),this._country!==void 0&&(e=!0,r.country=this._country),this._subdivision!==void 0&&(e=!0,r.subdivision=this._subdivision),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this._continent=void 0,this._country=void 0,this._subdivision=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._continent=
e.continent,this._country=e.country,this._subdivision=e.subdivision)}get continent(){return this.getStringAttribute("continent")}set continent(e){this._continent=
e}resetContinent(){this._continent=void 0}get continentInput(){return this._continent}get country(){return this.getStringAttribute("country")}set country(e){this.
_country=e}resetCountry(){this._country=void 0}get countryInput(){return this._country}get subdivision(){return this.getStringAttribute("subdivision")}set subdivision(e){
this._subdivision=e}resetSubdivision(){this._subdivision=void 0}get subdivisionInput(){return this._subdivision}};B.Route53RecordGeolocationRoutingPolicyOutputReference=
go;vw=it;go[vw]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordGeolocationRoutingPolicyOutputReference",version:"21.22.1"};function Hw(t){if(!m.canInspect(
t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{latitude:m.stringToTerraform(t.latitude),longitude:m.stringToTerraform(t.longitude)}}function Lw(t){if(!m.canInspect(
t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let e={latitude:{value:m.stringToHclTerraform(t.latitude),isBlock:!1,type:"simple",storageClassType:"string"},longitude:{
value:m.stringToHclTerraform(t.longitude),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}var ho=class extends m.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.
resolvableValue;let e=this.isEmptyObject,r={};return this._latitude!==void 0&&(e=!0,r.latitude=this._latitude),this._longitude!==void 0&&(e=!0,r.longitude=this.
_longitude),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._latitude=void 0,this._longitude=void 0):m.Tokenization.
isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._latitude=e.latitude,
this._longitude=e.longitude)}get latitude(){return this.getStringAttribute("latitude")}set latitude(e){this._latitude=e}get latitudeInput(){return this._latitude}get longitude(){
return this.getStringAttribute("longitude")}set longitude(e){this._longitude=e}get longitudeInput(){return this._longitude}};B.Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference=
ho;kw=it;ho[kw]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference",version:"21.22.1"};var _o=class extends m.
ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=i}get(e){return new ho(this.terraformResource,this.
terraformAttribute,e,this.wrapsSet)}};B.Route53RecordGeoproximityRoutingPolicyCoordinatesList=_o;Aw=it;_o[Aw]={fqn:"@cdktf/provider-aws.route53Record.Route53Rec\
ordGeoproximityRoutingPolicyCoordinatesList",version:"21.22.1"};function qw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{aws_region:m.stringToTerraform(
t.awsRegion),bias:m.numberToTerraform(t.bias),local_zone_group:m.stringToTerraform(t.localZoneGroup),coordinates:m.listMapper(Hw,!0)(t.coordinates)}}function Uw(t){
if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={aws_region:{value:m.stringToHclTerraform(t.awsRegion),isBlock:!1,type:"simple",storageClassType:"\
string"},bias:{value:m.numberToHclTerraform(t.bias),isBlock:!1,type:"simple",storageClassType:"number"},local_zone_group:{value:m.stringToHclTerraform(t.localZoneGroup),
isBlock:!1,type:"simple",storageClassType:"string"},coordinates:{value:m.listMapperHcl(Lw,!0)(t.coordinates),isBlock:!0,type:"set",storageClassType:"Route53Reco\
rdGeoproximityRoutingPolicyCoordinatesList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var To=class extends m.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1,this._coordinates=new _o(this,"coordinates",!0)}get internalValue(){let e=this.isEmptyObject,
r={};return this._awsRegion!==void 0&&(e=!0,r.awsRegion=this._awsRegion),this._bias!==void 0&&(e=!0,r.bias=this._bias),this._localZoneGroup!==void 0&&(e=!0,r.localZoneGroup=
this._localZoneGroup),this._coordinates?.internalValue!==void 0&&(e=!0,r.coordinates=this._coordinates?.internalValue),e?r:void 0}set internalValue(e){e===void 0?
(this.isEmptyObject=!1,this._awsRegion=void 0,this._bias=void 0,this._localZoneGroup=void 0,this._coordinates.internalValue=void 0):(this.isEmptyObject=Object.keys(
e).length===0,this._awsRegion=e.awsRegion,this._bias=e.bias,this._localZoneGroup=e.localZoneGroup,this._coordinates.internalValue=e.coordinates)}get awsRegion(){
return this.getStringAttribute("aws_region")}set awsRegion(e){this._awsRegion=e}resetAwsRegion(){this._awsRegion=void 0}get awsRegionInput(){return this._awsRegion}get bias(){
return this.getNumberAttribute("bias")}set bias(e){this._bias=e}resetBias(){this._bias=void 0}get biasInput(){return this._bias}get localZoneGroup(){return this.
getStringAttribute("local_zone_group")}set localZoneGroup(e){this._localZoneGroup=e}resetLocalZoneGroup(){this._localZoneGroup=void 0}get localZoneGroupInput(){
return this._localZoneGroup}get coordinates(){return this._coordinates}putCoordinates(e){this._coordinates.internalValue=e}resetCoordinates(){this._coordinates.
internalValue=void 0}get coordinatesInput(){return this._coordinates.internalValue}};B.Route53RecordGeoproximityRoutingPolicyOutputReference=To;Cw=it;To[Cw]={fqn:"\
@cdktf/provider-aws.route53Record.Route53RecordGeoproximityRoutingPolicyOutputReference",version:"21.22.1"};function Fw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(
t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-confi\
guration");return{region:m.stringToTerraform(t.region)}}function Nw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error(
"A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={region:{value:m.stringToHclTerraform(
t.region),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var yo=class extends m.
ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this._region!==void 0&&(e=!0,r.region=
this._region),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._region=void 0):(this.isEmptyObject=Object.keys(e).length===0,this._region=
e.region)}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}get regionInput(){return this._region}};B.Route53RecordLatencyRoutingPolicyOutputReference=
yo;ww=it;yo[ww]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordLatencyRoutingPolicyOutputReference",version:"21.22.1"};function Dw(t){if(!m.canInspect(t)||
m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cd\
k.tf/complex-object-as-configuration");return{create:m.stringToTerraform(t.create),delete:m.stringToTerraform(t.delete),update:m.stringToTerraform(t.update)}}function $w(t){
if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not \
supported: https://cdk.tf/complex-object-as-configuration");let e={create:{value:m.stringToHclTerraform(t.create),isBlock:!1,type:"simple",storageClassType:"str\
ing"},delete:{value:m.stringToHclTerraform(t.delete),isBlock:!1,type:"simple",storageClassType:"string"},update:{value:m.stringToHclTerraform(t.update),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var bo=class extends m.ComplexObject{constructor(e,r){
super(e,r,!1),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._create!==
void 0&&(e=!0,r.create=this._create),this._delete!==void 0&&(e=!0,r.delete=this._delete),this._update!==void 0&&(e=!0,r.update=this._update),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=void 0,this._delete=void 0,this._update=void 0):m.Tokenization.isResolvable(e)?(this.
isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._create=e.create,this._delete=e.delete,this.
_update=e.update)}get create(){return this.getStringAttribute("create")}set create(e){this._create=e}resetCreate(){this._create=void 0}get createInput(){return this.
_create}get delete(){return this.getStringAttribute("delete")}set delete(e){this._delete=e}resetDelete(){this._delete=void 0}get deleteInput(){return this._delete}get update(){
return this.getStringAttribute("update")}set update(e){this._update=e}resetUpdate(){this._update=void 0}get updateInput(){return this._update}};B.Route53RecordTimeoutsOutputReference=
bo;Sw=it;bo[Sw]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordTimeoutsOutputReference",version:"21.22.1"};function zw(t){if(!m.canInspect(t)||m.Tokenization.
isResolvable(t))return t;if(m.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-ob\
ject-as-configuration");return{weight:m.numberToTerraform(t.weight)}}function Gw(t){if(!m.canInspect(t)||m.Tokenization.isResolvable(t))return t;if(m.isComplexElement(
t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let e={weight:{value:m.
numberToHclTerraform(t.weight),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==
void 0))}var vo=class extends m.ComplexObject{constructor(e,r){super(e,r,!1,0),this.isEmptyObject=!1}get internalValue(){let e=this.isEmptyObject,r={};return this.
_weight!==void 0&&(e=!0,r.weight=this._weight),e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this._weight=void 0):(this.isEmptyObject=Object.
keys(e).length===0,this._weight=e.weight)}get weight(){return this.getNumberAttribute("weight")}set weight(e){this._weight=e}get weightInput(){return this._weight}};
B.Route53RecordWeightedRoutingPolicyOutputReference=vo;Iw=it;vo[Iw]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordWeightedRoutingPolicyOutputReference",version:"\
21.22.1"};var ko=class extends m.TerraformResource{static generateConfigForImport(e,r,i,n){return new m.ImportableResource(e,r,{terraformResourceType:"aws_route\
53_record",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_route53_record",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"\
6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.
connection,forEach:i.forEach}),this._alias=new po(this,"alias"),this._cidrRoutingPolicy=new fo(this,"cidr_routing_policy"),this._failoverRoutingPolicy=new mo(this,
"failover_routing_policy"),this._geolocationRoutingPolicy=new go(this,"geolocation_routing_policy"),this._geoproximityRoutingPolicy=new To(this,"geoproximity_ro\
uting_policy"),this._latencyRoutingPolicy=new yo(this,"latency_routing_policy"),this._timeouts=new bo(this,"timeouts"),this._weightedRoutingPolicy=new vo(this,"\
weighted_routing_policy"),this._allowOverwrite=i.allowOverwrite,this._healthCheckId=i.healthCheckId,this._id=i.id,this._multivalueAnswerRoutingPolicy=i.multivalueAnswerRoutingPolicy,
this._name=i.name,this._records=i.records,this._setIdentifier=i.setIdentifier,this._ttl=i.ttl,this._type=i.type,this._zoneId=i.zoneId,this._alias.internalValue=
i.alias,this._cidrRoutingPolicy.internalValue=i.cidrRoutingPolicy,this._failoverRoutingPolicy.internalValue=i.failoverRoutingPolicy,this._geolocationRoutingPolicy.
internalValue=i.geolocationRoutingPolicy,this._geoproximityRoutingPolicy.internalValue=i.geoproximityRoutingPolicy,this._latencyRoutingPolicy.internalValue=i.latencyRoutingPolicy,
this._timeouts.internalValue=i.timeouts,this._weightedRoutingPolicy.internalValue=i.weightedRoutingPolicy}get allowOverwrite(){return this.getBooleanAttribute("\
allow_overwrite")}set allowOverwrite(e){this._allowOverwrite=e}resetAllowOverwrite(){this._allowOverwrite=void 0}get allowOverwriteInput(){return this._allowOverwrite}get fqdn(){
return this.getStringAttribute("fqdn")}get healthCheckId(){return this.getStringAttribute("health_check_id")}set healthCheckId(e){this._healthCheckId=e}resetHealthCheckId(){
this._healthCheckId=void 0}get healthCheckIdInput(){return this._healthCheckId}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this.
_id=void 0}get idInput(){return this._id}get multivalueAnswerRoutingPolicy(){return this.getBooleanAttribute("multivalue_answer_routing_policy")}set multivalueAnswerRoutingPolicy(e){
this._multivalueAnswerRoutingPolicy=e}resetMultivalueAnswerRoutingPolicy(){this._multivalueAnswerRoutingPolicy=void 0}get multivalueAnswerRoutingPolicyInput(){return this.
_multivalueAnswerRoutingPolicy}get name(){return this.getStringAttribute("name")}set name(e){this._name=e}get nameInput(){return this._name}get records(){return m.
Fn.tolist(this.getListAttribute("records"))}set records(e){this._records=e}resetRecords(){this._records=void 0}get recordsInput(){return this._records}get setIdentifier(){
return this.getStringAttribute("set_identifier")}set setIdentifier(e){this._setIdentifier=e}resetSetIdentifier(){this._setIdentifier=void 0}get setIdentifierInput(){
return this._setIdentifier}get ttl(){return this.getNumberAttribute("ttl")}set ttl(e){this._ttl=e}resetTtl(){this._ttl=void 0}get ttlInput(){return this._ttl}get type(){
return this.getStringAttribute("type")}set type(e){this._type=e}get typeInput(){return this._type}get zoneId(){return this.getStringAttribute("zone_id")}set zoneId(e){
this._zoneId=e}get zoneIdInput(){return this._zoneId}get alias(){return this._alias}putAlias(e){this._alias.internalValue=e}resetAlias(){this._alias.internalValue=
void 0}get aliasInput(){return this._alias.internalValue}get cidrRoutingPolicy(){return this._cidrRoutingPolicy}putCidrRoutingPolicy(e){this._cidrRoutingPolicy.
internalValue=e}resetCidrRoutingPolicy(){this._cidrRoutingPolicy.internalValue=void 0}get cidrRoutingPolicyInput(){return this._cidrRoutingPolicy.internalValue}get failoverRoutingPolicy(){
return this._failoverRoutingPolicy}putFailoverRoutingPolicy(e){this._failoverRoutingPolicy.internalValue=e}resetFailoverRoutingPolicy(){this._failoverRoutingPolicy.
internalValue=void 0}get failoverRoutingPolicyInput(){return this._failoverRoutingPolicy.internalValue}get geolocationRoutingPolicy(){return this._geolocationRoutingPolicy}putGeolocationRoutingPolicy(e){
this._geolocationRoutingPolicy.internalValue=e}resetGeolocationRoutingPolicy(){this._geolocationRoutingPolicy.internalValue=void 0}get geolocationRoutingPolicyInput(){
return this._geolocationRoutingPolicy.internalValue}get geoproximityRoutingPolicy(){return this._geoproximityRoutingPolicy}putGeoproximityRoutingPolicy(e){this.
_geoproximityRoutingPolicy.internalValue=e}resetGeoproximityRoutingPolicy(){this._geoproximityRoutingPolicy.internalValue=void 0}get geoproximityRoutingPolicyInput(){
return this._geoproximityRoutingPolicy.internalValue}get latencyRoutingPolicy(){return this._latencyRoutingPolicy}putLatencyRoutingPolicy(e){this._latencyRoutingPolicy.
internalValue=e}resetLatencyRoutingPolicy(){this._latencyRoutingPolicy.internalValue=void 0}get latencyRoutingPolicyInput(){return this._latencyRoutingPolicy.internalValue}get timeouts(){
return this._timeouts}putTimeouts(e){this._timeouts.internalValue=e}resetTimeouts(){this._timeouts.internalValue=void 0}get timeoutsInput(){return this._timeouts.
internalValue}get weightedRoutingPolicy(){return this._weightedRoutingPolicy}putWeightedRoutingPolicy(e){this._weightedRoutingPolicy.internalValue=e}resetWeightedRoutingPolicy(){
this._weightedRoutingPolicy.internalValue=void 0}get weightedRoutingPolicyInput(){return this._weightedRoutingPolicy.internalValue}synthesizeAttributes(){return{
allow_overwrite:m.booleanToTerraform(this._allowOverwrite),health_check_id:m.stringToTerraform(this._healthCheckId),id:m.stringToTerraform(this._id),multivalue_answer_routing_policy:m.
booleanToTerraform(this._multivalueAnswerRoutingPolicy),name:m.stringToTerraform(this._name),records:m.listMapper(m.stringToTerraform,!1)(this._records),set_identifier:m.
stringToTerraform(this._setIdentifier),ttl:m.numberToTerraform(this._ttl),type:m.stringToTerraform(this._type),zone_id:m.stringToTerraform(this._zoneId),alias:Rw(
this._alias.internalValue),cidr_routing_policy:Pw(this._cidrRoutingPolicy.internalValue),failover_routing_policy:Vw(this._failoverRoutingPolicy.internalValue),geolocation_routing_policy:jw(
this._geolocationRoutingPolicy.internalValue),geoproximity_routing_policy:qw(this._geoproximityRoutingPolicy.internalValue),latency_routing_policy:Fw(this._latencyRoutingPolicy.
internalValue),timeouts:Dw(this._timeouts.internalValue),weighted_routing_policy:zw(this._weightedRoutingPolicy.internalValue)}}synthesizeHclAttributes(){let e={
allow_overwrite:{value:m.booleanToHclTerraform(this._allowOverwrite),isBlock:!1,type:"simple",storageClassType:"boolean"},health_check_id:{value:m.stringToHclTerraform(
this._healthCheckId),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:m.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"s\
tring"},multivalue_answer_routing_policy:{value:m.booleanToHclTerraform(this._multivalueAnswerRoutingPolicy),isBlock:!1,type:"simple",storageClassType:"boolean"},
name:{value:m.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},records:{value:m.listMapperHcl(m.stringToHclTerraform,!1)(this.
_records),isBlock:!1,type:"set",storageClassType:"stringList"},set_identifier:{value:m.stringToHclTerraform(this._setIdentifier),isBlock:!1,type:"simple",storageClassType:"\
string"},ttl:{value:m.numberToHclTerraform(this._ttl),isBlock:!1,type:"simple",storageClassType:"number"},type:{value:m.stringToHclTerraform(this._type),isBlock:!1,
type:"simple",storageClassType:"string"},zone_id:{value:m.stringToHclTerraform(this._zoneId),isBlock:!1,type:"simple",storageClassType:"string"},alias:{value:Ow(
this._alias.internalValue),isBlock:!0,type:"list",storageClassType:"Route53RecordAliasList"},cidr_routing_policy:{value:xw(this._cidrRoutingPolicy.internalValue),
isBlock:!0,type:"list",storageClassType:"Route53RecordCidrRoutingPolicyList"},failover_routing_policy:{value:Mw(this._failoverRoutingPolicy.internalValue),isBlock:!0,
type:"list",storageClassType:"Route53RecordFailoverRoutingPolicyList"},geolocation_routing_policy:{value:Bw(this._geolocationRoutingPolicy.internalValue),isBlock:!0,
type:"list",storageClassType:"Route53RecordGeolocationRoutingPolicyList"},geoproximity_routing_policy:{value:Uw(this._geoproximityRoutingPolicy.internalValue),isBlock:!0,
type:"list",storageClassType:"Route53RecordGeoproximityRoutingPolicyList"},latency_routing_policy:{value:Nw(this._latencyRoutingPolicy.internalValue),isBlock:!0,
type:"list",storageClassType:"Route53RecordLatencyRoutingPolicyList"},timeouts:{value:$w(this._timeouts.internalValue),isBlock:!0,type:"struct",storageClassType:"\
Route53RecordTimeouts"},weighted_routing_policy:{value:Gw(this._weightedRoutingPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"Route53RecordWeigh\
tedRoutingPolicyList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};B.Route53Record=ko;Ew=it;ko[Ew]={fqn:"@cdkt\
f/provider-aws.route53Record.Route53Record",version:"21.22.1"};ko.tfResourceType="aws_route53_record"});var Zw=d(Tt=>{"use strict";var Ww,Yw,Jw;Object.defineProperty(Tt,"__esModule",{value:!0});Tt.SecretsmanagerSecret=Tt.SecretsmanagerSecretReplicaList=Tt.SecretsmanagerSecretReplicaOutputReference=
void 0;Tt.secretsmanagerSecretReplicaToTerraform=Xw;Tt.secretsmanagerSecretReplicaToHclTerraform=Qw;var Gp=Symbol.for("jsii.rtti"),j=U();function Xw(t){if(!j.canInspect(
t)||j.Tokenization.isResolvable(t))return t;if(j.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{kms_key_id:j.stringToTerraform(t.kmsKeyId),region:j.stringToTerraform(t.region)}}function Qw(t){if(!j.canInspect(
t)||j.Tokenization.isResolvable(t))return t;if(j.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let e={kms_key_id:{value:j.stringToHclTerraform(t.kmsKeyId),isBlock:!1,type:"simple",storageClassType:"string"},region:{
value:j.stringToHclTerraform(t.region),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&
i.value!==void 0))}var Ao=class extends j.ComplexObject{constructor(e,r,i,n){super(e,r,n,i),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.
resolvableValue;let e=this.isEmptyObject,r={};return this._kmsKeyId!==void 0&&(e=!0,r.kmsKeyId=this._kmsKeyId),this._region!==void 0&&(e=!0,r.region=this._region),
e?r:void 0}set internalValue(e){e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._kmsKeyId=void 0,this._region=void 0):j.Tokenization.isResolvable(
e)?(this.isEmptyObject=!1,this.resolvableValue=e):(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._kmsKeyId=e.kmsKeyId,this._region=
e.region)}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}set kmsKeyId(e){this._kmsKeyId=e}resetKmsKeyId(){this._kmsKeyId=void 0}get kmsKeyIdInput(){
return this._kmsKeyId}get lastAccessedDate(){return this.getStringAttribute("last_accessed_date")}get region(){return this.getStringAttribute("region")}set region(e){
this._region=e}get regionInput(){return this._region}get status(){return this.getStringAttribute("status")}get statusMessage(){return this.getStringAttribute("s\
tatus_message")}};Tt.SecretsmanagerSecretReplicaOutputReference=Ao;Ww=Gp;Ao[Ww]={fqn:"@cdktf/provider-aws.secretsmanagerSecret.SecretsmanagerSecretReplicaOutput\
Reference",version:"21.22.1"};var Co=class extends j.ComplexList{constructor(e,r,i){super(e,r,i),this.terraformResource=e,this.terraformAttribute=r,this.wrapsSet=
i}get(e){return new Ao(this.terraformResource,this.terraformAttribute,e,this.wrapsSet)}};Tt.SecretsmanagerSecretReplicaList=Co;Yw=Gp;Co[Yw]={fqn:"@cdktf/provide\
r-aws.secretsmanagerSecret.SecretsmanagerSecretReplicaList",version:"21.22.1"};var wo=class extends j.TerraformResource{static generateConfigForImport(e,r,i,n){
return new j.ImportableResource(e,r,{terraformResourceType:"aws_secretsmanager_secret",importId:i,provider:n})}constructor(e,r,i={}){super(e,r,{terraformResourceType:"\
aws_secretsmanager_secret",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.
dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._replica=new Co(this,"replica",!0),this.
_description=i.description,this._forceOverwriteReplicaSecret=i.forceOverwriteReplicaSecret,this._id=i.id,this._kmsKeyId=i.kmsKeyId,this._name=i.name,this._namePrefix=
i.namePrefix,this._policy=i.policy,this._recoveryWindowInDays=i.recoveryWindowInDays,this._region=i.region,this._tags=i.tags,this._tagsAll=i.tagsAll,this._replica.
internalValue=i.replica}get arn(){return this.getStringAttribute("arn")}get description(){return this.getStringAttribute("description")}set description(e){this.
_description=e}resetDescription(){this._description=void 0}get descriptionInput(){return this._description}get forceOverwriteReplicaSecret(){return this.getBooleanAttribute(
"force_overwrite_replica_secret")}set forceOverwriteReplicaSecret(e){this._forceOverwriteReplicaSecret=e}resetForceOverwriteReplicaSecret(){this._forceOverwriteReplicaSecret=
void 0}get forceOverwriteReplicaSecretInput(){return this._forceOverwriteReplicaSecret}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){
this._id=void 0}get idInput(){return this._id}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}set kmsKeyId(e){this._kmsKeyId=e}resetKmsKeyId(){this.
_kmsKeyId=void 0}get kmsKeyIdInput(){return this._kmsKeyId}get name(){return this.getStringAttribute("name")}set name(e){this._name=e}resetName(){this._name=void 0}get nameInput(){
return this._name}get namePrefix(){return this.getStringAttribute("name_prefix")}set namePrefix(e){this._namePrefix=e}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){
return this._namePrefix}get policy(){return this.getStringAttribute("policy")}set policy(e){this._policy=e}resetPolicy(){this._policy=void 0}get policyInput(){return this.
_policy}get recoveryWindowInDays(){return this.getNumberAttribute("recovery_window_in_days")}set recoveryWindowInDays(e){this._recoveryWindowInDays=e}resetRecoveryWindowInDays(){
this._recoveryWindowInDays=void 0}get recoveryWindowInDaysInput(){return this._recoveryWindowInDays}get region(){return this.getStringAttribute("region")}set region(e){
this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get tags(){return this.getStringMapAttribute("tags")}set tags(e){this._tags=
e}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){
this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get replica(){return this._replica}putReplica(e){this._replica.internalValue=e}resetReplica(){this.
_replica.internalValue=void 0}get replicaInput(){return this._replica.internalValue}synthesizeAttributes(){return{description:j.stringToTerraform(this._description),
force_overwrite_replica_secret:j.booleanToTerraform(this._forceOverwriteReplicaSecret),id:j.stringToTerraform(this._id),kms_key_id:j.stringToTerraform(this._kmsKeyId),
name:j.stringToTerraform(this._name),name_prefix:j.stringToTerraform(this._namePrefix),policy:j.stringToTerraform(this._policy),recovery_window_in_days:j.numberToTerraform(
this._recoveryWindowInDays),region:j.stringToTerraform(this._region),tags:j.hashMapper(j.stringToTerraform)(this._tags),tags_all:j.hashMapper(j.stringToTerraform)(
this._tagsAll),replica:j.listMapper(Xw,!0)(this._replica.internalValue)}}synthesizeHclAttributes(){let e={description:{value:j.stringToHclTerraform(this._description),
isBlock:!1,type:"simple",storageClassType:"string"},force_overwrite_replica_secret:{value:j.booleanToHclTerraform(this._forceOverwriteReplicaSecret),isBlock:!1,
type:"simple",storageClassType:"boolean"},id:{value:j.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},kms_key_id:{value:j.stringToHclTerraform(
this._kmsKeyId),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:j.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"st\
ring"},name_prefix:{value:j.stringToHclTerraform(this._namePrefix),isBlock:!1,type:"simple",storageClassType:"string"},policy:{value:j.stringToHclTerraform(this.
_policy),isBlock:!1,type:"simple",storageClassType:"string"},recovery_window_in_days:{value:j.numberToHclTerraform(this._recoveryWindowInDays),isBlock:!1,type:"\
simple",storageClassType:"number"},region:{value:j.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:j.hashMapperHcl(
j.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:j.hashMapperHcl(j.stringToHclTerraform)(this._tagsAll),isBlock:!1,
type:"map",storageClassType:"stringMap"},replica:{value:j.listMapperHcl(Qw,!0)(this._replica.internalValue),isBlock:!0,type:"set",storageClassType:"Secretsmanag\
erSecretReplicaList"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};Tt.SecretsmanagerSecret=wo;Jw=Gp;wo[Jw]={fqn:"\
@cdktf/provider-aws.secretsmanagerSecret.SecretsmanagerSecret",version:"21.22.1"};wo.tfResourceType="aws_secretsmanager_secret"});var tS=d(xu=>{"use strict";var eS;Object.defineProperty(xu,"__esModule",{value:!0});xu.SecretsmanagerSecretVersion=void 0;var SH=Symbol.for("jsii.rtti"),de=U(),
So=class extends de.TerraformResource{static generateConfigForImport(e,r,i,n){return new de.ImportableResource(e,r,{terraformResourceType:"aws_secretsmanager_se\
cret_version",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"aws_secretsmanager_secret_version",terraformGeneratorMetadata:{providerName:"\
aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,
connection:i.connection,forEach:i.forEach}),this._id=i.id,this._region=i.region,this._secretBinary=i.secretBinary,this._secretId=i.secretId,this._secretString=i.
secretString,this._secretStringWo=i.secretStringWo,this._secretStringWoVersion=i.secretStringWoVersion,this._versionStages=i.versionStages}get arn(){return this.
getStringAttribute("arn")}get hasSecretStringWo(){return this.getBooleanAttribute("has_secret_string_wo")}get id(){return this.getStringAttribute("id")}set id(e){
this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get region(){return this.getStringAttribute("region")}set region(e){this._region=e}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get secretBinary(){return this.getStringAttribute("secret_binary")}set secretBinary(e){this._secretBinary=
e}resetSecretBinary(){this._secretBinary=void 0}get secretBinaryInput(){return this._secretBinary}get secretId(){return this.getStringAttribute("secret_id")}set secretId(e){
this._secretId=e}get secretIdInput(){return this._secretId}get secretString(){return this.getStringAttribute("secret_string")}set secretString(e){this._secretString=
e}resetSecretString(){this._secretString=void 0}get secretStringInput(){return this._secretString}get secretStringWo(){return this.getStringAttribute("secret_st\
ring_wo")}set secretStringWo(e){this._secretStringWo=e}resetSecretStringWo(){this._secretStringWo=void 0}get secretStringWoInput(){return this._secretStringWo}get secretStringWoVersion(){
return this.getNumberAttribute("secret_string_wo_version")}set secretStringWoVersion(e){this._secretStringWoVersion=e}resetSecretStringWoVersion(){this._secretStringWoVersion=
void 0}get secretStringWoVersionInput(){return this._secretStringWoVersion}get versionId(){return this.getStringAttribute("version_id")}get versionStages(){return de.
Fn.tolist(this.getListAttribute("version_stages"))}set versionStages(e){this._versionStages=e}resetVersionStages(){this._versionStages=void 0}get versionStagesInput(){
return this._versionStages}synthesizeAttributes(){return{id:de.stringToTerraform(this._id),region:de.stringToTerraform(this._region),secret_binary:de.stringToTerraform(
this._secretBinary),secret_id:de.stringToTerraform(this._secretId),secret_string:de.stringToTerraform(this._secretString),secret_string_wo:de.stringToTerraform(
this._secretStringWo),secret_string_wo_version:de.numberToTerraform(this._secretStringWoVersion),version_stages:de.listMapper(de.stringToTerraform,!1)(this._versionStages)}}synthesizeHclAttributes(){
let e={id:{value:de.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:de.stringToHclTerraform(this._region),isBlock:!1,
type:"simple",storageClassType:"string"},secret_binary:{value:de.stringToHclTerraform(this._secretBinary),isBlock:!1,type:"simple",storageClassType:"string"},secret_id:{
value:de.stringToHclTerraform(this._secretId),isBlock:!1,type:"simple",storageClassType:"string"},secret_string:{value:de.stringToHclTerraform(this._secretString),
isBlock:!1,type:"simple",storageClassType:"string"},secret_string_wo:{value:de.stringToHclTerraform(this._secretStringWo),isBlock:!1,type:"simple",storageClassType:"\
string"},secret_string_wo_version:{value:de.numberToHclTerraform(this._secretStringWoVersion),isBlock:!1,type:"simple",storageClassType:"number"},version_stages:{
value:de.listMapperHcl(de.stringToHclTerraform,!1)(this._versionStages),isBlock:!1,type:"set",storageClassType:"stringList"}};return Object.fromEntries(Object.entries(
e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};xu.SecretsmanagerSecretVersion=So;eS=SH;So[eS]={fqn:"@cdktf/provider-aws.secretsmanagerSecretVersion.Secrets\
managerSecretVersion",version:"21.22.1"};So.tfResourceType="aws_secretsmanager_secret_version"});var iS=d(Vu=>{"use strict";var rS;Object.defineProperty(Vu,"__esModule",{value:!0});Vu.SsmParameter=void 0;var IH=Symbol.for("jsii.rtti"),H=U(),Io=class extends H.
TerraformResource{static generateConfigForImport(e,r,i,n){return new H.ImportableResource(e,r,{terraformResourceType:"aws_ssm_parameter",importId:i,provider:n})}constructor(e,r,i){
super(e,r,{terraformResourceType:"aws_ssm_parameter",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},
provider:i.provider,dependsOn:i.dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._allowedPattern=
i.allowedPattern,this._arn=i.arn,this._dataType=i.dataType,this._description=i.description,this._id=i.id,this._insecureValue=i.insecureValue,this._keyId=i.keyId,
this._name=i.name,this._overwrite=i.overwrite,this._region=i.region,this._tags=i.tags,this._tagsAll=i.tagsAll,this._tier=i.tier,this._type=i.type,this._value=i.
value,this._valueWo=i.valueWo,this._valueWoVersion=i.valueWoVersion}get allowedPattern(){return this.getStringAttribute("allowed_pattern")}set allowedPattern(e){
this._allowedPattern=e}resetAllowedPattern(){this._allowedPattern=void 0}get allowedPatternInput(){return this._allowedPattern}get arn(){return this.getStringAttribute(
"arn")}set arn(e){this._arn=e}resetArn(){this._arn=void 0}get arnInput(){return this._arn}get dataType(){return this.getStringAttribute("data_type")}set dataType(e){
this._dataType=e}resetDataType(){this._dataType=void 0}get dataTypeInput(){return this._dataType}get description(){return this.getStringAttribute("description")}set description(e){
this._description=e}resetDescription(){this._description=void 0}get descriptionInput(){return this._description}get hasValueWo(){return this.getBooleanAttribute(
"has_value_wo")}get id(){return this.getStringAttribute("id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get insecureValue(){return this.
getStringAttribute("insecure_value")}set insecureValue(e){this._insecureValue=e}resetInsecureValue(){this._insecureValue=void 0}get insecureValueInput(){return this.
_insecureValue}get keyId(){return this.getStringAttribute("key_id")}set keyId(e){this._keyId=e}resetKeyId(){this._keyId=void 0}get keyIdInput(){return this._keyId}get name(){
return this.getStringAttribute("name")}set name(e){this._name=e}get nameInput(){return this._name}get overwrite(){return this.getBooleanAttribute("overwrite")}set overwrite(e){
this._overwrite=e}resetOverwrite(){this._overwrite=void 0}get overwriteInput(){return this._overwrite}get region(){return this.getStringAttribute("region")}set region(e){
this._region=e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get tags(){return this.getStringMapAttribute("tags")}set tags(e){this._tags=
e}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(e){this._tagsAll=e}resetTagsAll(){
this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get tier(){return this.getStringAttribute("tier")}set tier(e){this._tier=e}resetTier(){this._tier=void 0}get tierInput(){
return this._tier}get type(){return this.getStringAttribute("type")}set type(e){this._type=e}get typeInput(){return this._type}get value(){return this.getStringAttribute(
"value")}set value(e){this._value=e}resetValue(){this._value=void 0}get valueInput(){return this._value}get valueWo(){return this.getStringAttribute("value_wo")}set valueWo(e){
this._valueWo=e}resetValueWo(){this._valueWo=void 0}get valueWoInput(){return this._valueWo}get valueWoVersion(){return this.getNumberAttribute("value_wo_versio\
n")}set valueWoVersion(e){this._valueWoVersion=e}resetValueWoVersion(){this._valueWoVersion=void 0}get valueWoVersionInput(){return this._valueWoVersion}get version(){
return this.getNumberAttribute("version")}synthesizeAttributes(){return{allowed_pattern:H.stringToTerraform(this._allowedPattern),arn:H.stringToTerraform(this._arn),
data_type:H.stringToTerraform(this._dataType),description:H.stringToTerraform(this._description),id:H.stringToTerraform(this._id),insecure_value:H.stringToTerraform(
this._insecureValue),key_id:H.stringToTerraform(this._keyId),name:H.stringToTerraform(this._name),overwrite:H.booleanToTerraform(this._overwrite),region:H.stringToTerraform(
this._region),tags:H.hashMapper(H.stringToTerraform)(this._tags),tags_all:H.hashMapper(H.stringToTerraform)(this._tagsAll),tier:H.stringToTerraform(this._tier),
type:H.stringToTerraform(this._type),value:H.stringToTerraform(this._value),value_wo:H.stringToTerraform(this._valueWo),value_wo_version:H.numberToTerraform(this.
_valueWoVersion)}}synthesizeHclAttributes(){let e={allowed_pattern:{value:H.stringToHclTerraform(this._allowedPattern),isBlock:!1,type:"simple",storageClassType:"\
string"},arn:{value:H.stringToHclTerraform(this._arn),isBlock:!1,type:"simple",storageClassType:"string"},data_type:{value:H.stringToHclTerraform(this._dataType),
isBlock:!1,type:"simple",storageClassType:"string"},description:{value:H.stringToHclTerraform(this._description),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},id:{value:H.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},insecure_value:{value:H.stringToHclTerraform(this._insecureValue),
isBlock:!1,type:"simple",storageClassType:"string"},key_id:{value:H.stringToHclTerraform(this._keyId),isBlock:!1,type:"simple",storageClassType:"string"},name:{
value:H.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},overwrite:{value:H.booleanToHclTerraform(this._overwrite),isBlock:!1,
type:"simple",storageClassType:"boolean"},region:{value:H.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:H.hashMapperHcl(
H.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:H.hashMapperHcl(H.stringToHclTerraform)(this._tagsAll),isBlock:!1,
type:"map",storageClassType:"stringMap"},tier:{value:H.stringToHclTerraform(this._tier),isBlock:!1,type:"simple",storageClassType:"string"},type:{value:H.stringToHclTerraform(
this._type),isBlock:!1,type:"simple",storageClassType:"string"},value:{value:H.stringToHclTerraform(this._value),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},value_wo:{value:H.stringToHclTerraform(this._valueWo),isBlock:!1,type:"simple",storageClassType:"string"},value_wo_version:{value:H.numberToHclTerraform(this.
_valueWoVersion),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};
Vu.SsmParameter=Io;rS=IH;Io[rS]={fqn:"@cdktf/provider-aws.ssmParameter.SsmParameter",version:"21.22.1"};Io.tfResourceType="aws_ssm_parameter"});var uS=d($t=>{"use strict";var sS,nS;Object.defineProperty($t,"__esModule",{value:!0});$t.Wafv2WebAclAssociation=$t.Wafv2WebAclAssociationTimeoutsOutputReference=
void 0;$t.wafv2WebAclAssociationTimeoutsToTerraform=aS;$t.wafv2WebAclAssociationTimeoutsToHclTerraform=lS;var oS=Symbol.for("jsii.rtti"),ge=U();function aS(t){if(!ge.
canInspect(t)||ge.Tokenization.isResolvable(t))return t;if(ge.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supp\
orted: https://cdk.tf/complex-object-as-configuration");return{create:ge.stringToTerraform(t.create)}}function lS(t){if(!ge.canInspect(t)||ge.Tokenization.isResolvable(
t))return t;if(ge.isComplexElement(t))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-conf\
iguration");let e={create:{value:ge.stringToHclTerraform(t.create),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(
e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}var Eo=class extends ge.ComplexObject{constructor(e,r){super(e,r,!1),this.isEmptyObject=!1}get internalValue(){
if(this.resolvableValue)return this.resolvableValue;let e=this.isEmptyObject,r={};return this._create!==void 0&&(e=!0,r.create=this._create),e?r:void 0}set internalValue(e){
e===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=void 0):ge.Tokenization.isResolvable(e)?(this.isEmptyObject=!1,this.resolvableValue=e):
(this.isEmptyObject=Object.keys(e).length===0,this.resolvableValue=void 0,this._create=e.create)}get create(){return this.getStringAttribute("create")}set create(e){
this._create=e}resetCreate(){this._create=void 0}get createInput(){return this._create}};$t.Wafv2WebAclAssociationTimeoutsOutputReference=Eo;sS=oS;Eo[sS]={fqn:"\
@cdktf/provider-aws.wafv2WebAclAssociation.Wafv2WebAclAssociationTimeoutsOutputReference",version:"21.22.1"};var Ro=class extends ge.TerraformResource{static generateConfigForImport(e,r,i,n){
return new ge.ImportableResource(e,r,{terraformResourceType:"aws_wafv2_web_acl_association",importId:i,provider:n})}constructor(e,r,i){super(e,r,{terraformResourceType:"\
aws_wafv2_web_acl_association",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:i.provider,dependsOn:i.
dependsOn,count:i.count,lifecycle:i.lifecycle,provisioners:i.provisioners,connection:i.connection,forEach:i.forEach}),this._timeouts=new Eo(this,"timeouts"),this.
_id=i.id,this._region=i.region,this._resourceArn=i.resourceArn,this._webAclArn=i.webAclArn,this._timeouts.internalValue=i.timeouts}get id(){return this.getStringAttribute(
"id")}set id(e){this._id=e}resetId(){this._id=void 0}get idInput(){return this._id}get region(){return this.getStringAttribute("region")}set region(e){this._region=
e}resetRegion(){this._region=void 0}get regionInput(){return this._region}get resourceArn(){return this.getStringAttribute("resource_arn")}set resourceArn(e){this.
_resourceArn=e}get resourceArnInput(){return this._resourceArn}get webAclArn(){return this.getStringAttribute("web_acl_arn")}set webAclArn(e){this._webAclArn=e}get webAclArnInput(){
return this._webAclArn}get timeouts(){return this._timeouts}putTimeouts(e){this._timeouts.internalValue=e}resetTimeouts(){this._timeouts.internalValue=void 0}get timeoutsInput(){
return this._timeouts.internalValue}synthesizeAttributes(){return{id:ge.stringToTerraform(this._id),region:ge.stringToTerraform(this._region),resource_arn:ge.stringToTerraform(
this._resourceArn),web_acl_arn:ge.stringToTerraform(this._webAclArn),timeouts:aS(this._timeouts.internalValue)}}synthesizeHclAttributes(){let e={id:{value:ge.stringToHclTerraform(
this._id),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:ge.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"str\
ing"},resource_arn:{value:ge.stringToHclTerraform(this._resourceArn),isBlock:!1,type:"simple",storageClassType:"string"},web_acl_arn:{value:ge.stringToHclTerraform(
this._webAclArn),isBlock:!1,type:"simple",storageClassType:"string"},timeouts:{value:lS(this._timeouts.internalValue),isBlock:!0,type:"struct",storageClassType:"\
Wafv2WebAclAssociationTimeouts"}};return Object.fromEntries(Object.entries(e).filter(([r,i])=>i!==void 0&&i.value!==void 0))}};$t.Wafv2WebAclAssociation=Ro;nS=oS;
Ro[nS]={fqn:"@cdktf/provider-aws.wafv2WebAclAssociation.Wafv2WebAclAssociation",version:"21.22.1"};Ro.tfResourceType="aws_wafv2_web_acl_association"});var EH={};zS(EH,{AcmCertificate:()=>pS.AcmCertificate,AcmCertificateValidation:()=>dS.AcmCertificateValidation,AssetType:()=>pe.AssetType,AwsProvider:()=>xS.AwsProvider,
CloudwatchDashboard:()=>fS.CloudwatchDashboard,CloudwatchLogGroup:()=>mS.CloudwatchLogGroup,CloudwatchLogMetricFilter:()=>gS.CloudwatchLogMetricFilter,CloudwatchMetricAlarm:()=>hS.CloudwatchMetricAlarm,
CognitoIdentityProvider:()=>_S.CognitoIdentityProvider,CognitoResourceServer:()=>TS.CognitoResourceServer,CognitoUserGroup:()=>yS.CognitoUserGroup,CognitoUserPool:()=>bS.CognitoUserPool,
CognitoUserPoolClient:()=>vS.CognitoUserPoolClient,CognitoUserPoolDomain:()=>kS.CognitoUserPoolDomain,Construct:()=>Mu.Construct,DataAwsCognitoUserPool:()=>AS.DataAwsCognitoUserPool,
DataAwsCognitoUserPools:()=>CS.DataAwsCognitoUserPools,DataAwsSecretsmanagerSecretVersion:()=>wS.DataAwsSecretsmanagerSecretVersion,DataAwsSsmParameter:()=>SS.DataAwsSsmParameter,
DataResource:()=>pe.DataResource,IamOpenidConnectProvider:()=>IS.IamOpenidConnectProvider,IamRole:()=>ES.IamRole,IamRolePolicy:()=>RS.IamRolePolicy,LambdaFunction:()=>OS.LambdaFunction,
LambdaPermission:()=>PS.LambdaPermission,RootConstruct:()=>Mu.RootConstruct,Route53Record:()=>VS.Route53Record,SecretsmanagerSecret:()=>MS.SecretsmanagerSecret,
SecretsmanagerSecretVersion:()=>jS.SecretsmanagerSecretVersion,SsmParameter:()=>BS.SsmParameter,TerraformAsset:()=>pe.TerraformAsset,TerraformBackend:()=>pe.TerraformBackend,
TerraformDataSource:()=>pe.TerraformDataSource,TerraformElement:()=>pe.TerraformElement,TerraformOutput:()=>pe.TerraformOutput,TerraformRemoteState:()=>pe.TerraformRemoteState,
TerraformResource:()=>pe.TerraformResource,TerraformStack:()=>pe.TerraformStack,TerraformVariable:()=>pe.TerraformVariable,Wafv2WebAclAssociation:()=>HS.Wafv2WebAclAssociation,
cdktfVersion:()=>cS.version});module.exports=GS(EH);var pe=G(U()),cS=G(lc()),Mu=G(Je()),pS=G(ev()),dS=G(ov()),fS=G(lv()),mS=G(cv()),gS=G(hv()),hS=G(wv()),_S=G(Iv()),
TS=G(Vv()),yS=G(jv()),bS=G(iA()),vS=G(_A()),kS=G(yA()),AS=G(XA()),CS=G(ZA()),wS=G(tC()),SS=G(iC()),IS=G(nC()),ES=G(pC()),RS=G(fC()),OS=G(iw()),PS=G(nw()),xS=G(_w()),
VS=G(Kw()),MS=G(Zw()),jS=G(tS()),BS=G(iS()),HS=G(uS());0&&(module.exports={AcmCertificate,AcmCertificateValidation,AssetType,AwsProvider,CloudwatchDashboard,CloudwatchLogGroup,CloudwatchLogMetricFilter,CloudwatchMetricAlarm,
CognitoIdentityProvider,CognitoResourceServer,CognitoUserGroup,CognitoUserPool,CognitoUserPoolClient,CognitoUserPoolDomain,Construct,DataAwsCognitoUserPool,DataAwsCognitoUserPools,
DataAwsSecretsmanagerSecretVersion,DataAwsSsmParameter,DataResource,IamOpenidConnectProvider,IamRole,IamRolePolicy,LambdaFunction,LambdaPermission,RootConstruct,
Route53Record,SecretsmanagerSecret,SecretsmanagerSecretVersion,SsmParameter,TerraformAsset,TerraformBackend,TerraformDataSource,TerraformElement,TerraformOutput,
TerraformRemoteState,TerraformResource,TerraformStack,TerraformVariable,Wafv2WebAclAssociation,cdktfVersion});

}));

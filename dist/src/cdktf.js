var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_dependency=__commonJS({"node_modules/constructs/lib/dependency.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.Dependable=exports2.DependencyGroup=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),DependencyGroup=class{constructor(...deps){this._deps=new Array;
let self=this;Dependable.implement(this,{get dependencyRoots(){let result=new Array;for(let d of self._deps)result.push(...Dependable.of(d).dependencyRoots);return result}}),
this.add(...deps)}add(...scopes){this._deps.push(...scopes)}};exports2.DependencyGroup=DependencyGroup;_a=JSII_RTTI_SYMBOL_1;DependencyGroup[_a]={fqn:"construct\
s.DependencyGroup",version:"10.4.2"};var DEPENDABLE_SYMBOL=Symbol.for("@aws-cdk/core.DependableTrait"),Dependable=class{static implement(instance,trait){instance[DEPENDABLE_SYMBOL]=
trait}static of(instance){let ret=instance[DEPENDABLE_SYMBOL];if(!ret)throw new Error(`${instance} does not implement IDependable. Use "Dependable.implement()" \
to implement`);return ret}static get(instance){return this.of(instance)}};exports2.Dependable=Dependable;_b=JSII_RTTI_SYMBOL_1;Dependable[_b]={fqn:"constructs.D\
ependable",version:"10.4.2"}}});var require_stack_trace=__commonJS({"node_modules/constructs/lib/private/stack-trace.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.captureStackTrace=void 0;function captureStackTrace(below){below=below||captureStackTrace;let object={stack:""},previousLimit=Error.stackTraceLimit;try{
Error.stackTraceLimit=Number.MAX_SAFE_INTEGER,Error.captureStackTrace(object,below)}finally{Error.stackTraceLimit=previousLimit}return object.stack?object.stack.
split(`
`).slice(1).map(s=>s.replace(/^\s*at\s+/,"")):[]}exports2.captureStackTrace=captureStackTrace}});var require_uniqueid=__commonJS({"node_modules/constructs/lib/private/uniqueid.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.addressOf=void 0;var crypto=require("crypto"),HIDDEN_ID="Default";function addressOf(components){let hash=crypto.createHash("sha1");for(let c of components)
c!==HIDDEN_ID&&(hash.update(c),hash.update(`
`));return"c8"+hash.digest("hex")}exports2.addressOf=addressOf}});var require_construct=__commonJS({"node_modules/constructs/lib/construct.js"(exports2){"use strict";var _a,_b,_c;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.RootConstruct=exports2.ConstructOrder=exports2.Construct=exports2.Node=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),dependency_1=require_dependency(),
stack_trace_1=require_stack_trace(),uniqueid_1=require_uniqueid(),CONSTRUCT_SYM=Symbol.for("constructs.Construct"),Node=class _Node{static of(construct){return construct.
node}constructor(host,scope,id){if(this.host=host,this._locked=!1,this._children={},this._context={},this._metadata=new Array,this._dependencies=new Set,this._validations=
new Array,id=id??"",this.id=sanitizeId(id),this.scope=scope,scope&&!this.id)throw new Error("Only root constructs may have an empty ID");scope?.node.addChild(host,
this.id)}get path(){let components=[];for(let scope of this.scopes)scope.node.id&&components.push(scope.node.id);return components.join(_Node.PATH_SEP)}get addr(){
return this._addr||(this._addr=(0,uniqueid_1.addressOf)(this.scopes.map(c=>c.node.id))),this._addr}tryFindChild(id){return this._children[sanitizeId(id)]}findChild(id){
let ret=this.tryFindChild(id);if(!ret)throw new Error(`No child with id: '${id}'`);return ret}get defaultChild(){if(this._defaultChild!==void 0)return this._defaultChild;
let resourceChild=this.tryFindChild("Resource"),defaultChild=this.tryFindChild("Default");if(resourceChild&&defaultChild)throw new Error(`Cannot determine defau\
lt child for ${this.path}. There is both a child with id "Resource" and id "Default"`);return defaultChild||resourceChild}set defaultChild(value){this._defaultChild=
value}get children(){return Object.values(this._children)}findAll(order=ConstructOrder.PREORDER){let ret=new Array;return visit(this.host),ret;function visit(c){
order===ConstructOrder.PREORDER&&ret.push(c);for(let child of c.node.children)visit(child);order===ConstructOrder.POSTORDER&&ret.push(c)}}setContext(key,value){
if(this.children.length>0){let names=this.children.map(c=>c.node.id);throw new Error("Cannot set context after children have been added: "+names.join(","))}this.
_context[key]=value}getContext(key){let value=this._context[key];if(value!==void 0)return value;if(value===void 0&&!this.scope?.node)throw new Error(`No context\
 value present for ${key} key`);return this.scope&&this.scope.node.getContext(key)}getAllContext(defaults){return this.scopes.reverse().reduce((a,s)=>({...s.node.
_context,...a}),{...defaults})}tryGetContext(key){let value=this._context[key];return value!==void 0?value:this.scope&&this.scope.node.tryGetContext(key)}get metadata(){
return[...this._metadata]}addMetadata(type,data,options={}){if(data==null)return;let trace=options.stackTrace??!1?(0,stack_trace_1.captureStackTrace)(options.traceFromFunction??
this.addMetadata):void 0;this._metadata.push({type,data,trace})}get scopes(){let ret=new Array,curr=this.host;for(;curr;)ret.unshift(curr),curr=curr.node.scope;
return ret}get root(){return this.scopes[0]}get locked(){return!!(this._locked||this.scope&&this.scope.node.locked)}addDependency(...deps){for(let d of deps)this.
_dependencies.add(d)}get dependencies(){let result=new Array;for(let dep of this._dependencies)for(let root of dependency_1.Dependable.of(dep).dependencyRoots)result.
push(root);return result}tryRemoveChild(childName){return childName in this._children?(delete this._children[childName],!0):!1}addValidation(validation){this._validations.
push(validation)}validate(){return this._validations.flatMap(v=>v.validate())}lock(){this._locked=!0}addChild(child,childName){if(this.locked)throw this.path?new Error(
`Cannot add children to "${this.path}" during synthesis`):new Error("Cannot add children during synthesis");if(this._children[childName]){let name=this.id??"",typeName=this.
host.constructor.name;throw new Error(`There is already a Construct with name '${childName}' in ${typeName}${name.length>0?" ["+name+"]":""}`)}this._children[childName]=
child}};exports2.Node=Node;_a=JSII_RTTI_SYMBOL_1;Node[_a]={fqn:"constructs.Node",version:"10.4.2"};Node.PATH_SEP="/";var Construct2=class{static isConstruct(x){
return x&&typeof x=="object"&&x[CONSTRUCT_SYM]}constructor(scope,id){this.node=new Node(this,scope,id),dependency_1.Dependable.implement(this,{dependencyRoots:[
this]})}toString(){return this.node.path||"<root>"}};exports2.Construct=Construct2;_b=JSII_RTTI_SYMBOL_1;Construct2[_b]={fqn:"constructs.Construct",version:"10.\
4.2"};var ConstructOrder;(function(ConstructOrder2){ConstructOrder2[ConstructOrder2.PREORDER=0]="PREORDER",ConstructOrder2[ConstructOrder2.POSTORDER=1]="POSTORD\
ER"})(ConstructOrder||(exports2.ConstructOrder=ConstructOrder={}));var PATH_SEP_REGEX=new RegExp(`${Node.PATH_SEP}`,"g");function sanitizeId(id){return id.replace(
PATH_SEP_REGEX,"--")}Object.defineProperty(Construct2.prototype,CONSTRUCT_SYM,{value:!0,enumerable:!1,writable:!1});var RootConstruct2=class extends Construct2{constructor(id){
super(void 0,id??"")}};exports2.RootConstruct=RootConstruct2;_c=JSII_RTTI_SYMBOL_1;RootConstruct2[_c]={fqn:"constructs.RootConstruct",version:"10.4.2"}}});var require_metadata=__commonJS({"node_modules/constructs/lib/metadata.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0})}});var require_lib=__commonJS({"node_modules/constructs/lib/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&exports2.
__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(
exports2,"__esModule",{value:!0});__exportStar(require_construct(),exports2);__exportStar(require_metadata(),exports2);__exportStar(require_dependency(),exports2)}});var require_errors=__commonJS({"node_modules/cdktf/lib/errors.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.unableToResolveCircularReference=
exports2.intrinsicNewError=exports2.argToIntrinsicMustBePlainValue=exports2.indexTooLargeToEncode=exports2.canOnlyEncodePositiveIntegers=exports2.doesNotImplementDependableTrait=
exports2.cannotConcatenateStringsInTokenizedMap=exports2.mapValueAddedToReferenceList=exports2.numberValueAddedToReferenceList=exports2.cannotConcatenateStringsInTokenizedStringArray=
exports2.stringValueAddedToReferenceList=exports2.cannotCalcIdForEmptySetOfComponents=exports2.functionArgumentValidationFailure=exports2.functionReceivedWrongNumberOfArgs=
exports2.listElementIsOfWrongType=exports2.valueIsInvalidNumberOrToken=exports2.valueIsInvalidStringOrToken=exports2.encounteredAnnotationWithLevelError=exports2.
valueContainsUnescapedQuotes=exports2.cloudBackendWorkspaceIsNotDefinedByName=exports2.constructDependencyBelowV10=exports2.sourceOrTargetNotAnObject=exports2.targetNotResolvableWithOverrides=
exports2.invalidStack=exports2.expectNotGloballyAccessible=exports2.jestNotInstantiated=exports2.matchersFoundErrorsInStack=exports2.matchersPathIsNotDirectory=
exports2.stackValidationFailure=exports2.stackHasCircularDependency=exports2.noStackForConstruct=exports2.stackIdContainsWhitespace=exports2.stackContainsDisallowedChar=
exports2.resourceGivenTwoMoveOperationsByTarget=exports2.resourceGivenTwoMoveOperationsById=exports2.resourceGivenTwoMoveOperationsByTargetAndId=exports2.movedToResourceOfDifferentType=
exports2.moveTargetNotSet=exports2.moveTargetAlreadySet=exports2.modulesWithSameAlias=exports2.iteratorOnResourceWithoutForEach=exports2.iteratorOnResourceWithCount=
exports2.unresolvedTokenInConstructId=exports2.dynamicBlockNotSupported=exports2.assetTypeNotImplemented=exports2.assetExpectsDirectory=exports2.assetOutOfScopeOfCDKTFJson=
exports2.providerVersionMismatch=exports2.appValidationFailure=exports2.noAppFound=void 0;exports2.terraformModuleHasChildren=exports2.assetCanNotCreateZipArchive=
exports2.IdIncludesUnresolvedTokens=exports2.unrecognizedTokenKey=exports2.unknownNumberTokenFound=exports2.mapKeyMustResolveToString=exports2.constructsCannotBeResolved=
exports2.encodedMapTokenInScalarNumberContext=exports2.encodedMapTokenInScalarStringContext=exports2.encodedListTokenInScalarStringContext=exports2.cannotResolveFunction=
void 0;var noAppFound=constructPath=>new Error(`No app could be identified for the construct at path '${constructPath}' (likely a TerraformStack).
The scope of CDKTF's TerraformStack class is a single App instance created by 'const app = new App()'. The App is your project's root, holding project configura\
tion and validations.
Learn more about the App: https://developer.hashicorp.com/terraform/cdktf/concepts/cdktf-architecture#app-class:~:text=and%20Resource.-,App%20Class,-Each%20CDKT\
F%20project
    `);exports2.noAppFound=noAppFound;var appValidationFailure=errorList=>new Error(`App-level validation failed with the following errors:
  ${errorList}
Validations allow for dynamic verification of your project.
To skip validations, add 'skipValidation: true' to your App config.
    `);exports2.appValidationFailure=appValidationFailure;var providerVersionMismatch=()=>new Error(`Version mismatch detected: Your provider bindings are built\
 for an older version of CDKTF.
Upgrade your pre-built provider or re-run cdktf get with a more recent version (>= 0.10) of the cdktf-cli.
    `);exports2.providerVersionMismatch=providerVersionMismatch;var assetOutOfScopeOfCDKTFJson=(id,configPath)=>new Error(`TerraformAsset ${id} was created with\
 a relative path '${configPath}', but we cannot find the cdktf.json within your current working directory '${process.cwd()}'

The cdktf.json file is needed to establish the base for the relative path (the '.' in './foo/bar').

Place a cdktf.json at the root of your project. Learn more: https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
Learn more about TerraformAsset: https://developer.hashicorp.com/terraform/cdktf/concepts/assets
`);exports2.assetOutOfScopeOfCDKTFJson=assetOutOfScopeOfCDKTFJson;var assetExpectsDirectory=(id,configPath)=>new Error(`TerraformAsset ${id} expects path to poi\
nt to a directory. Instead, this file was passed: '${configPath}'. Please correct the path to point to a directory.
Learn more about TerraformAsset: https://developer.hashicorp.com/terraform/cdktf/concepts/assets
    `);exports2.assetExpectsDirectory=assetExpectsDirectory;var assetTypeNotImplemented=()=>new Error(`Asset type is not implemented.
Possible Asset types include: FILE, DIRECTORY, and ARCHIVE.
Take one of these values from the AssetType Enum.
Learn more about TerraformAsset: https://developer.hashicorp.com/terraform/cdktf/concepts/assets
  `);exports2.assetTypeNotImplemented=assetTypeNotImplemented;var dynamicBlockNotSupported=_foreachExpression=>new Error(`We do not support directly resolving a\
 TerraformDynamicBlock. Dynamic blocks are only supported on block attributes of resources, data sources, and providers.

You can create a TerraformDynamicBlock by calling '.dynamic' on a TerraformIterator instance.

The following expression was used for the dynamic block: .dynamic({
  ${_foreachExpression}
})
`);exports2.dynamicBlockNotSupported=dynamicBlockNotSupported;var unresolvedTokenInConstructId=id=>new Error(`You cannot use a token (e.g., a reference to an at\
tribute) as the id of a construct. Ids of constructs must be known at synthesis time, and token values are only known when Terraform runs. Please use a concrete\
 value for your constructs ID instead.
You passed the following id: "${id}"
`);exports2.unresolvedTokenInConstructId=unresolvedTokenInConstructId;var iteratorOnResourceWithCount=()=>new Error(`You cannot create an iterator from a resour\
ce with a count argument.
Instead, reuse this resource's TerraformCount instance in the resource you want to use as an iterator.

If you want to use an iterator to populate a list attribute, replace the count on the resource with an iterator passed into the forEach argument.`);exports2.iteratorOnResourceWithCount=
iteratorOnResourceWithCount;var iteratorOnResourceWithoutForEach=()=>new Error(`Cannot create an iterator from a resource without a forEach argument. If you wan\
t to create more instances of this resource, pass an iterator to the forEach argument of the resource first.
  `);exports2.iteratorOnResourceWithoutForEach=iteratorOnResourceWithoutForEach;var modulesWithSameAlias=alias=>new Error(`Multiple providers have the same alia\
s: "${alias}"
Each provider must have a unique alias when passing multiple providers of the same type to modules.
  `);exports2.modulesWithSameAlias=modulesWithSameAlias;var moveTargetAlreadySet=(target,friendlyUniqueId)=>new Error(`Target "${target}" has already been used \
for the construct ${friendlyUniqueId}.
Target must be a string that is unique across all resources in the same stack.`);exports2.moveTargetAlreadySet=moveTargetAlreadySet;var moveTargetNotSet=(target,entries)=>new Error(
`Target "${target}" has not been set.
You tried to move a resource without a target.
Call .addMoveTarget("${target}") on the instance of the resource you want to move this resource to.

Alternatively, you can use one of the following targets (in case you had a typo):
${entries}
`);exports2.moveTargetNotSet=moveTargetNotSet;var movedToResourceOfDifferentType=(moveTarget,originalResourceType,destinationResourceType)=>new Error(`We do not\
 support moving resources to a different type.

The destination "${moveTarget}"'s resource type ${destinationResourceType} differs from the original resource type (${originalResourceType}) you are trying to m\
ove.

If this was intentional, try importing the existing resource into your target instead. Learn more:
https://developer.hashicorp.com/terraform/cdktf/concepts/resources#importing-resources

Note that you must manually remove the original resource from your state file after importing it. Use the "terraform state rm" command in the output directory o\
f the stack you defined this resource in. Learn more:
https://developer.hashicorp.com/terraform/cli/commands/state/rm
`);exports2.movedToResourceOfDifferentType=movedToResourceOfDifferentType;var resourceGivenTwoMoveOperationsByTargetAndId=(id,existingTarget,newMove)=>new Error(
`
The resource ${id} has been given two different move operations.

Move target: "${existingTarget}"
Move by id: {
  from: ${newMove.from}
  to: ${newMove.to}
}

Only one move operation can occur per plan/apply. Remove one of the operations.

Learn more about moving resources: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#:~:text=Moving%20%26%20Renaming%20Resources%2\
0Within%20a%20Stack
`);exports2.resourceGivenTwoMoveOperationsByTargetAndId=resourceGivenTwoMoveOperationsByTargetAndId;var resourceGivenTwoMoveOperationsById=(id,existingMove,newMove)=>new Error(
`
The resource ${id} has been given two different move operations.

{
  from: ${existingMove.from}
  to: ${existingMove.to}
}
{
  from: ${newMove.from}
  to: ${newMove.to} (Resource calling the move to operation)
}

Only one move operation can occur per plan/apply. Remove one of the operations.

Learn more about moving resources: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#:~:text=Moving%20%26%20Renaming%20Resources%2\
0Within%20a%20Stack
`);exports2.resourceGivenTwoMoveOperationsById=resourceGivenTwoMoveOperationsById;var resourceGivenTwoMoveOperationsByTarget=(resourceId,existingMoveTarget,newMoveTarget)=>new Error(
`The resource ${resourceId} has been given two different moveTargets: "${newMoveTarget}" and "${existingMoveTarget}"

A resource can only be moved once per plan/apply.

Learn more about moving resources: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#:~:text=Moving%20%26%20Renaming%20Resources%2\
0Within%20a%20Stack
`);exports2.resourceGivenTwoMoveOperationsByTarget=resourceGivenTwoMoveOperationsByTarget;var stackContainsDisallowedChar=(stackId,invalidChar)=>new Error(`Cann\
ot create Terraform stack with id "${stackId}". It contains an invalid glob character: "${invalidChar}".

Glob characters are not supported in stack names because we use them to deploy and destroy multiple stacks. For example, 'cdktf deploy \`*-production\`' deploys a\
ll stacks with names that end in '-production'.
`);exports2.stackContainsDisallowedChar=stackContainsDisallowedChar;var stackIdContainsWhitespace=stackId=>new Error(`Cannot create TerraformStack with id "${stackId}\
". It contains a whitespace character.

Please remove any whitespace characters in your TerraformStack id, like so: "${stackId.replace(/\s/g,"")}"
`);exports2.stackIdContainsWhitespace=stackIdContainsWhitespace;var noStackForConstruct=(constructPath,hint)=>new Error(`No stack could be identified for the co\
nstruct at path '${constructPath}'${hint}

You can only use constructs as part of a TerraformStack.

To learn more about Constructs vs. TerraformStacks, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/constructs#:~:text=Constructs%20vs.%20Sta\
cks
`);exports2.noStackForConstruct=noStackForConstruct;var stackHasCircularDependency=(thisStack,dependency)=>new Error(`Cannot add dependency ${dependency} to ${thisStack}\
, because it would cause a circular dependency.

TerraformStack ${dependency} is already dependent on ${thisStack} directly, or dependent on a TerraformStack within ${thisStack}.

To learn more about circular dependency references, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/stacks#:~:text=Cross%2DStack%20References\

`);exports2.stackHasCircularDependency=stackHasCircularDependency;var stackValidationFailure=errorList=>new Error(`Validation failed with the following errors:
  ${errorList}

If you wish to ignore these validations, pass 'skipValidation: true' to your App configuration.
`);exports2.stackValidationFailure=stackValidationFailure;var matchersPathIsNotDirectory=functionName=>new Error(`Path is not a directory.

Ensure you are passing the result of Testing.fullSynth('stack instance') to '${functionName}', not Testing.synth('stack instance').

Testing.fullSynth returns a file path to a temporary testing environment. Testing.synth returns the JSON representation of your stack.

To learn more about testing in CDKTF, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests`);exports2.matchersPathIsNotDirectory=matchersPathIsNotDirectory;
var matchersFoundErrorsInStack=(errorCount,stackName,diagnostics)=>new Error(`Found ${errorCount} Errors in stack ${stackName}: ${diagnostics}

These errors are not test failures, but issues with the underlying TerraformStack being tested. Fix the above issues before running your tests again.
`);exports2.matchersFoundErrorsInStack=matchersFoundErrorsInStack;var jestNotInstantiated=()=>new Error(`Jest was not properly instantiated.

Ensure you have a 'setup.js' file in your project's directory that calls 'cdktf.Testing.setupJest()'.

To learn more about setting up testing, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests#:~:text=Add%20Testing%20to%20Your%20Applicatio\
n
`);exports2.jestNotInstantiated=jestNotInstantiated;var expectNotGloballyAccessible=()=>new Error(`The expect function is not globally accessible.

To learn more about setting up testing, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests#:~:text=Add%20Testing%20to%20Your%20Applicatio\
n
`);exports2.expectNotGloballyAccessible=expectNotGloballyAccessible;var invalidStack=(functionName,stackContent)=>new Error(`Invalid JSON string passed: ${stackContent}\



Ensure you are passing the result of Testing.synth('stack instance') to '${functionName}', not Testing.fullSynth('stack instance').


Testing.synth returns the JSON representation of your stack. CDKTF can use assertions with this JSON to check the composition of your stacks, like so: "Testing.\
toHaveResource(Testing.synth('TerraformStack instance'), S3Bucket)"

Testing.fullSynth returns a file path to a temporary testing environment.

To learn more about testing in CDKTF, refer to: https://developer.hashicorp.com/terraform/cdktf/test/unit-tests
`);exports2.invalidStack=invalidStack;var targetNotResolvableWithOverrides=target=>new Error(`Target (${target}) cannot be a resolvable token if you specified o\
verrides. Replace the value of the field you are overriding with a static value.

To learn more about Tokens, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/tokens
`);exports2.targetNotResolvableWithOverrides=targetNotResolvableWithOverrides;var sourceOrTargetNotAnObject=(source,sourceType,target,targetType)=>new Error(`An\
 issue occurred during the synthesization of your Terraform configuration.

Both the source element (${source}) and its containing target element (${target}) must be objects.

Type of source: ${sourceType}
Type of target: ${targetType}
`);exports2.sourceOrTargetNotAnObject=sourceOrTargetNotAnObject;var constructDependencyBelowV10=()=>new Error(`Version mismatch! CDKTF version 0.6 requires your\
 constructs version to be v10 or above.

Update your constructs dependency: https://cdk.tf/upgrade-constructs-v10
`);exports2.constructDependencyBelowV10=constructDependencyBelowV10;var cloudBackendWorkspaceIsNotDefinedByName=()=>new Error(`The Cloud backend only supports c\
ross-stack references if the workspace is defined by name (not by tags).

To use cross-stack references, replace all mentions of 'TaggedCloudWorkspaces' with 'NamedCloudWorkspace', like so:

new CloudBackend(stack, {
  ...
  workspaces: new NamedCloudWorkspace("my-app"),
});

To learn more about Remote Backends, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/remote-backends
`);exports2.cloudBackendWorkspaceIsNotDefinedByName=cloudBackendWorkspaceIsNotDefinedByName;var valueContainsUnescapedQuotes=value=>new Error(`Your value, '${value}\
', has unescaped double quotes in it, so it cannot be used as a value.

To safely use the value, use Fn.rawString on your string, like so:

Fn.rawString('${value}')

Doing this ensures CDKTF and Terraform interpret your values correctly.

To learn more about built in Terraform functions within CDKTF, refer to: https://developer.hashicorp.com/terraform/cdktf/concepts/functions
`);exports2.valueContainsUnescapedQuotes=valueContainsUnescapedQuotes;var encounteredAnnotationWithLevelError=errors=>new Error(`Encountered Annotations with le\
vel "ERROR":
${errors}

Either fix the issues above, or set the environment variable CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS to ignore these annotations.
`);exports2.encounteredAnnotationWithLevelError=encounteredAnnotationWithLevelError;var valueIsInvalidStringOrToken=value=>new Error(`'${value}' is not a valid \
string nor a token. This function only accepts strings or tokens resolving to strings. Please change your code accordingly.`);exports2.valueIsInvalidStringOrToken=
valueIsInvalidStringOrToken;var valueIsInvalidNumberOrToken=value=>new Error(`${value} is not a valid number nor a token. This function only accepts numbers or \
tokens resolving to numbers. Please change your code accordingly.`);exports2.valueIsInvalidNumberOrToken=valueIsInvalidNumberOrToken;var listElementIsOfWrongType=(value,position,error)=>new Error(
`Element in list ${value} at position ${position} is not the right type: ${error}.
    Please ensure all elements in the list are the correct type for this function.`);exports2.listElementIsOfWrongType=listElementIsOfWrongType;var functionReceivedWrongNumberOfArgs=(name,argValidatorsLength,argsLength)=>new Error(
`Function ${name} takes ${argValidatorsLength} arguments, but ${argsLength} were provided. Please add the missing arguments to the function.`);exports2.functionReceivedWrongNumberOfArgs=
functionReceivedWrongNumberOfArgs;var functionArgumentValidationFailure=(argNumber,name,error)=>new Error(`Argument ${argNumber} of ${name} failed the validatio\
n: ${error}. Please change your code to pass a valid value for this argument.`);exports2.functionArgumentValidationFailure=functionArgumentValidationFailure;var cannotCalcIdForEmptySetOfComponents=()=>new Error(
`Unable to calculate a unique id for an empty set of components.

    This happens when you attempt to create a unique id, but do not pass in any construct node ids. This means your construct likely has no parent, which is not\
 allowed.

    Please make sure your construct has a parent. For example: 'new App(this)' or 'new TerraformStack(this, 'stack')'.`);exports2.cannotCalcIdForEmptySetOfComponents=
cannotCalcIdForEmptySetOfComponents;var stringValueAddedToReferenceList=listToken=>new Error(`Cannot add elements to list token, got: ${listToken}.

    We expect the elements of a tokenized string array to be a single token string. For example, ["&{TfToken[Token.1]}"].

    One element in your array consists of more than a single value. To add values to a tokenized list, use Terraform functions instead. For example: 'Fn.concat(\
[yourReferencedList, ["my", "new", "items"]])'.`);exports2.stringValueAddedToReferenceList=stringValueAddedToReferenceList;var cannotConcatenateStringsInTokenizedStringArray=listToken=>new Error(
`Cannot concatenate strings in a tokenized string array, got: ${listToken}.

    We expect the elements of a tokenized string array to be a single token string. For example, ["&{TfToken[Token.1]}"]. One element in your array consists of \
something other than a single token.

    You are likely mutating the value inside your array, which CDKTF cannot resolve into the appropriate runtime value.`);exports2.cannotConcatenateStringsInTokenizedStringArray=
cannotConcatenateStringsInTokenizedStringArray;var numberValueAddedToReferenceList=listToken=>new Error(`Cannot add elements to list token, got: ${listToken}.

    We use tokens to represent runtime values (e.g., references to attributes of resource or data sources). List tokens don't contain the actual values because \
those are only available at apply time, whereas tokens are present during compile time.

    If you want to add a value to a tokenized list, use a Terraform function instead. For example: Fn.concat([yourReferencedList, [42, 43, 44]]).`);exports2.numberValueAddedToReferenceList=
numberValueAddedToReferenceList;var mapValueAddedToReferenceList=mapToken=>new Error(`Cannot add elements to map token, got: ${mapToken}. This can happen if you\
 merge multiple maps, or if you add a new key value pair to the map token.

    We use tokens to represent runtime values (e.g., references to attributes of resource or data sources). List tokens don't contain the actual values because \
those are only available at apply time, whereas tokens are present during compile time.

    Instead of adding the value to the tokenized map, use a Terraform function. For example: Fn.merge([yourReferencedMap, { your: 'value' }]). This creates a ne\
w map Token for a value, which could get rendered as:
    merge(my_resource.resource_name.one_specific_map_attribute, { your: ' value' })`);exports2.mapValueAddedToReferenceList=mapValueAddedToReferenceList;var cannotConcatenateStringsInTokenizedMap=tokenizedMap=>new Error(
`Cannot concatenate strings in a tokenized map, got: ${tokenizedMap}.

    We expect the elements of a tokenized string array to be a single token string. For example, ["&{TfToken[Token.1]}"]. A key in your map consists of more tha\
n a string token (e.g., the Token and a static string or multiple Tokens).

    This can happen if you mutate the key of the map. Do not mutate tokenized Maps, because it makes it impossible for CDKTF to translate them.`);exports2.cannotConcatenateStringsInTokenizedMap=
cannotConcatenateStringsInTokenizedMap;var doesNotImplementDependableTrait=instance=>new Error(`${instance} does not implement DependableTrait`);exports2.doesNotImplementDependableTrait=
doesNotImplementDependableTrait;var canOnlyEncodePositiveIntegers=()=>new Error("Can only encode positive integers into Tokens. This is a bug in CDKTF, please f\
ile a bug report.");exports2.canOnlyEncodePositiveIntegers=canOnlyEncodePositiveIntegers;var indexTooLargeToEncode=index=>new Error(`Received an index too large\
 to encode into a Token :${index}.

    This happens if you have too many Tokens in a single CDKTF application. This can also occur if you are accidentally creating numeric tokens in an infinite l\
oop. For example, calling 'Token.asNumber()' too many times.

    If you reach the maximum number of allowed Tokens (a limitation imposed by the way we encode Tokens and separate them from real numeric values) you can work\
 around this issue by dividing a single application into multiple applications.`);exports2.indexTooLargeToEncode=indexTooLargeToEncode;var argToIntrinsicMustBePlainValue=(value,creationStack)=>new Error(
`You can only use a plain value (not a function) while creating an Intrinsic token. We received the value '${value}' created at:
${creationStack.join(`
`)}. If you want to use a function, please use the Lazy class. For example:  Lazy.anyValue({ produce: () => "Hello World" }).`);exports2.argToIntrinsicMustBePlainValue=
argToIntrinsicMustBePlainValue;var intrinsicNewError=(message,createdAt)=>new Error(`${message}
Token created:
    at ${createdAt}
Error thrown:`);exports2.intrinsicNewError=intrinsicNewError;var unableToResolveCircularReference=pathName=>new Error(`Unable to resolve object tree with circul\
ar reference at '${pathName}'.

The depth of your object tree is over 200, indicating you probably have a cyclical reference. Inspect the construct creating this cyclic reference (most likely \
in '${pathName}') and ensure it does not infinitely nest constructs.`);exports2.unableToResolveCircularReference=unableToResolveCircularReference;var cannotResolveFunction=(pathName,obj)=>new Error(
`Trying to resolve a non-data object (e.g., a function) at '${pathName}': ${obj}. Only tokens are supported for lazy evaluation.

If you want to use a lazily computed value, use the Lazy class. For example:  Lazy.stringValue({ produce: () => "Hello World" })`);exports2.cannotResolveFunction=
cannotResolveFunction;var LIST_ERROR_EXPLANATION=`In CDKTF, we represent lists, with values unknown until after runtime, as arrays with a single element\u2014 a stri\
ng token (["Token.1"]).


We do this because CDKTF does not know the length of the list at compile time, meaning CDKTF has yet to invoke Terraform to communicate with the cloud provider.\
 CDKTF later invokes Terraform on the synthesized static JSON file.

Because we don't know the length of the list, we can not differentiate if the list was accessed at the first or last index, or as part of a loop. To avoid this \
ambiguity:

- If you want to access a singular item, use 'Fn.element(list, 0)'. Do not use 'list[0]'.
- If you want to loop over the list use 'TerraformIterator.fromList(list)'. Do not use a 'for' or 'forEach' loop.

Learn more about tokens: https://developer.hashicorp.com/terraform/cdktf/concepts/tokens
Learn more about iterators: https://developer.hashicorp.com/terraform/cdktf/concepts/iterators`,MAP_ERROR_EXPLANATION=`
In CDKTF, we represent maps, with values unknown until after runtime, as objects with a single key-value pair where the value is a string token. For example: '{\
 "&{TfToken[Token.1]}": "String Map Token Value" }'.

We do this because CDKTF does not know the length of the list at compile time, meaning CDKTF has yet to invoke Terraform to communicate with the cloud provider.\
 CDKTF later invokes Terraform on the synthesized static JSON file.

Because we don't know the contents of the map, we can not differentiate if the map was accessed, or used as part of a loop. To avoid this ambiguity:

- To access a singular item use 'Fn.lookup(map, key)'. Do not use 'map[key]'.
- If you want to loop over the map use 'TerraformIterator.fromMap(map)'. Do not use a 'for' loop or iterate over 'Object.entries(map)' with 'forEach'.

Learn more about tokens: https://developer.hashicorp.com/terraform/cdktf/concepts/tokens
Learn more about iterators: https://developer.hashicorp.com/terraform/cdktf/concepts/iterators`,encodedListTokenInScalarStringContext=()=>new Error(`Found an en\
coded list token string in a scalar string context.
${LIST_ERROR_EXPLANATION}`);exports2.encodedListTokenInScalarStringContext=encodedListTokenInScalarStringContext;var encodedMapTokenInScalarStringContext=()=>new Error(
`Found an encoded map token in a scalar string context.
${MAP_ERROR_EXPLANATION}`);exports2.encodedMapTokenInScalarStringContext=encodedMapTokenInScalarStringContext;var encodedMapTokenInScalarNumberContext=()=>new Error(
`Found an encoded map token in a scalar number context.
${MAP_ERROR_EXPLANATION}`);exports2.encodedMapTokenInScalarNumberContext=encodedMapTokenInScalarNumberContext;var constructsCannotBeResolved=pathName=>new Error(
`Trying to 'resolve()' a Construct at '${pathName}'.

This often means an unintended cyclic dependency in your construct tree, leading to the resolution stuck in an infinite loop that fails.
This can happen if the scope passed into this construct is also part of its subtree.

To resolve this issue, refactor your code to avoid this cyclic dependency by changing the scope of this construct.`);exports2.constructsCannotBeResolved=constructsCannotBeResolved;
var mapKeyMustResolveToString=(pathName,key,resolvedKey)=>new Error(`At "${pathName}" a map uses the key "${key}", meaning that key must resolve to a string. Ho\
wever, it resolves to a ${typeof resolvedKey} with the value ${JSON.stringify(resolvedKey)}. To fix this, change the Token to resolve to a string.`);exports2.mapKeyMustResolveToString=
mapKeyMustResolveToString;var unknownTokenExplanation=`This means you are trying to access a Token value that does not exist. This can only happen if the Token \
is from another CDK (i.e., AWS CDK, CDK8s, etc.) and is unknown to this CDKTF Application. You either need to make the other CDK resolve this Token before CDKTF\
 tries to resolve it, or work around using this Token at all.

If this error occurs without another CDK (or a value looking like a Token) involved, please file a bug.`,unknownNumberTokenFound=()=>new Error(`Encoded represen\
tation of unknown number Token found. ${unknownTokenExplanation}`);exports2.unknownNumberTokenFound=unknownNumberTokenFound;var unrecognizedTokenKey=key=>new Error(
`Unrecognized Token Key '${key}'. ${unknownTokenExplanation}`);exports2.unrecognizedTokenKey=unrecognizedTokenKey;var IdIncludesUnresolvedTokens=unresolvedTokens=>new Error(
`This construct (or its parent construct) is configured with an ID that contains a Token: ${unresolvedTokens}. This is not allowed because IDs must be known sta\
tically during synthesis. Token values are only known during the apply stage, therefore they cannot be used in IDs. Please use a concrete value for your constru\
cts ID instead.`);exports2.IdIncludesUnresolvedTokens=IdIncludesUnresolvedTokens;var assetCanNotCreateZipArchive=(src,dest,error)=>new Error(`A TerraformAsset t\
rying to zip archive '${src}' into ${dest} failed: ${error}`);exports2.assetCanNotCreateZipArchive=assetCanNotCreateZipArchive;var terraformModuleHasChildren=pathName=>new Error(
`Trying to add children to a TerraformModule at '${pathName}'. TerraformModules cannot have children, if you want to group resources or constructs in general to\
gether please use the Constructs class instead. See https://cdk.tf/constructs for more details.`);exports2.terraformModuleHasChildren=terraformModuleHasChildren}});var require_validateEnvironment=__commonJS({"node_modules/cdktf/lib/validateEnvironment.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{
value:!0});exports2.validateEnvironment=validateEnvironment;var constructs_1=require_lib(),errors_1=require_errors();function validateEnvironment(){validateConstructsIsV10()}
function validateConstructsIsV10(){if(typeof new constructs_1.Construct(null,"test").node>"u")throw(0,errors_1.constructDependencyBelowV10)()}}});var require_stack_trace2=__commonJS({"node_modules/cdktf/lib/tokens/private/stack-trace.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{
value:!0});exports2.captureStackTrace=captureStackTrace;function captureStackTrace(below){below=below||captureStackTrace;let object={stack:""},previousLimit=Error.
stackTraceLimit;try{Error.stackTraceLimit=Number.MAX_SAFE_INTEGER,Error.captureStackTrace(object,below)}finally{Error.stackTraceLimit=previousLimit}return object.
stack?object.stack.split(`
`).slice(1).map(s=>s.replace(/^\s*at\s+/,"")):[]}}});var require_string_fragments=__commonJS({"node_modules/cdktf/lib/tokens/string-fragments.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esM\
odule",{value:!0});exports2.TokenizedStringFragments=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),token_1=require_token(),TokenizedStringFragments=class _TokenizedStringFragments{constructor(){
this.fragments=new Array}get firstToken(){let first=this.fragments[0];if(first.type==="token")return first.token}get firstValue(){return fragmentValue(this.fragments[0])}get length(){
return this.fragments.length}addLiteral(lit){this.fragments.push({type:"literal",lit})}addToken(token){this.fragments.push({type:"token",token})}addIntrinsic(value){
this.fragments.push({type:"intrinsic",value})}addEscape(kind){this.fragments.push({type:"escape",kind})}concat(other){this.fragments.push(...other.fragments)}get tokens(){
let ret=new Array;for(let f of this.fragments)f.type==="token"&&ret.push(f.token);return ret}get literals(){let ret=new Array;for(let f of this.fragments)f.type===
"literal"&&ret.push(f.lit);return ret}get intrinsic(){let ret=new Array;for(let f of this.fragments)f.type==="intrinsic"&&ret.push(f.value);return ret}get escapes(){
let ret=new Array;for(let f of this.fragments)f.type==="escape"&&(f.kind==="open"?ret.push("${"):ret.push("}"));return ret}mapTokens(context){let ret=new _TokenizedStringFragments,
originalSupressBraces=context.suppressBraces;for(let f of this.fragments)switch(f.type){case"literal":ret.addLiteral(f.lit);break;case"escape":if(context.ignoreEscapes){
ret.addLiteral(f.kind==="open"?"${":"}");break}ret.addEscape(f.kind),f.kind==="open"?context.suppressBraces=!0:context.suppressBraces=originalSupressBraces;break;case"\
token":let mapped=context.resolve(f.token);token_1.Tokenization.isResolvable(mapped)?ret.addToken(mapped):ret.addIntrinsic(mapped);break;case"intrinsic":ret.addIntrinsic(
f.value);break}return ret}join(concat){if(this.fragments.length===0)return concat.join(void 0,void 0);if(this.fragments.length===1)return this.firstValue;let values=this.
fragments.map(fragmentValue);for(;values.length>1;){let prefix=values.splice(0,2);values.splice(0,0,concat.join(prefix[0],prefix[1]))}return values[0]}};exports2.
TokenizedStringFragments=TokenizedStringFragments;_a=JSII_RTTI_SYMBOL_1;TokenizedStringFragments[_a]={fqn:"cdktf.TokenizedStringFragments",version:"0.21.0"};function fragmentValue(fragment){
switch(fragment.type){case"literal":return fragment.lit;case"escape":return fragment.kind==="open"?"${":"}";case"token":return fragment.token.toString();case"in\
trinsic":return fragment.value}}}});var require_encoding=__commonJS({"node_modules/cdktf/lib/tokens/private/encoding.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.NullConcat=exports2.TokenString=exports2.VALID_KEY_CHARS=exports2.END_TOKEN_MARKER=exports2.BEGIN_MAP_TOKEN_MARKER=exports2.BEGIN_LIST_TOKEN_MARKER=exports2.
BEGIN_STRING_TOKEN_MARKER=void 0;exports2.regexQuote=regexQuote;exports2.containsStringListTokenElement=containsStringListTokenElement;exports2.containsNumberListTokenElement=
containsNumberListTokenElement;exports2.containsMapToken=containsMapToken;exports2.isComplexElement=isComplexElement;exports2.containsComplexElement=containsComplexElement;
exports2.unresolved=unresolved;exports2.createTokenDouble=createTokenDouble;exports2.extractTokenDouble=extractTokenDouble;var errors_1=require_errors(),string_fragments_1=require_string_fragments(),
token_1=require_token();exports2.BEGIN_STRING_TOKEN_MARKER="${TfToken[";exports2.BEGIN_LIST_TOKEN_MARKER="#{TfToken[";exports2.BEGIN_MAP_TOKEN_MARKER="&{TfToken\
[";exports2.END_TOKEN_MARKER="]}";exports2.VALID_KEY_CHARS="a-zA-Z0-9:._-";var QUOTED_BEGIN_STRING_TOKEN_MARKER=regexQuote(exports2.BEGIN_STRING_TOKEN_MARKER),QUOTED_BEGIN_LIST_TOKEN_MARKER=regexQuote(
exports2.BEGIN_LIST_TOKEN_MARKER),QUOTED_BEGIN_MAP_TOKEN_MARKER=regexQuote(exports2.BEGIN_MAP_TOKEN_MARKER),QUOTED_END_TOKEN_MARKER=regexQuote(exports2.END_TOKEN_MARKER),
STRING_TOKEN_REGEX=new RegExp(`${QUOTED_BEGIN_STRING_TOKEN_MARKER}([${exports2.VALID_KEY_CHARS}]+)${QUOTED_END_TOKEN_MARKER}`,"g"),LIST_TOKEN_REGEX=new RegExp(`${QUOTED_BEGIN_LIST_TOKEN_MARKER}\
([${exports2.VALID_KEY_CHARS}]+)${QUOTED_END_TOKEN_MARKER}`,"g"),MAP_TOKEN_REGEX=new RegExp(`${QUOTED_BEGIN_MAP_TOKEN_MARKER}([${exports2.VALID_KEY_CHARS}]+)${QUOTED_END_TOKEN_MARKER}`,
"g"),NUMBER_TOKEN_REGEX=new RegExp("[-|\\d|.\\+]+(e[-|\\d|.|e|E|\\+]+)","g"),ESCAPE_TOKEN_BEGIN_REGEX=/\$\{(?!TfToken\[)/g,ESCAPE_TOKEN_END_REGEX=/\}/g,TokenString=class _TokenString{static forString(s,includeEscapeSequences=!1,warnIfEscapeSequences=!1){
return new _TokenString(s,STRING_TOKEN_REGEX,1,includeEscapeSequences,warnIfEscapeSequences)}static forListToken(s){return new _TokenString(s,LIST_TOKEN_REGEX)}static forNumbers(s){
return new _TokenString(s,NUMBER_TOKEN_REGEX,0)}static forMapToken(s){return new _TokenString(s,MAP_TOKEN_REGEX)}constructor(str,re,regexMatchIndex=1,includeEscapeSequences=!1,warnIfEscapeSequences=!1){
this.str=str,this.re=re,this.regexMatchIndex=regexMatchIndex,this.includeEscapeSequences=includeEscapeSequences,this.warnIfEscapeSequences=warnIfEscapeSequences}testForEscapeTokens(startIndex,maxIndex){
ESCAPE_TOKEN_BEGIN_REGEX.lastIndex=startIndex;let startMatch=ESCAPE_TOKEN_BEGIN_REGEX.exec(this.str);return startMatch&&startMatch.index>=maxIndex&&(startMatch=
null),!!startMatch}nextEscapeToken(fragments,startIndex,escapeDepth,maxIndex){ESCAPE_TOKEN_BEGIN_REGEX.lastIndex=startIndex,ESCAPE_TOKEN_END_REGEX.lastIndex=startIndex;
let startMatch=ESCAPE_TOKEN_BEGIN_REGEX.exec(this.str),endMatch=ESCAPE_TOKEN_END_REGEX.exec(this.str);if(startMatch&&startMatch.index>=maxIndex&&(startMatch=null),
endMatch&&endMatch.index>=maxIndex&&(endMatch=null),!startMatch&&!endMatch)return{index:-1,escapeDepth};if(startMatch&&endMatch){if(startMatch.index>startIndex&&
startMatch.index>startIndex){let lede=this.str.substring(startIndex,Math.min(startMatch.index,endMatch.index));fragments.addLiteral(lede)}return startMatch.index<
endMatch.index?(fragments.addEscape("open"),{index:ESCAPE_TOKEN_BEGIN_REGEX.lastIndex,escapeDepth:escapeDepth+1}):(fragments.addEscape("close"),{index:ESCAPE_TOKEN_END_REGEX.
lastIndex,escapeDepth:escapeDepth-1})}if(startMatch){if(startMatch.index>startIndex){let lede=this.str.substring(startIndex,startMatch.index);fragments.addLiteral(
lede)}return fragments.addEscape("open"),{index:ESCAPE_TOKEN_BEGIN_REGEX.lastIndex,escapeDepth:escapeDepth+1}}if(endMatch){if(endMatch.index>startIndex){let lede=this.
str.substring(startIndex,endMatch.index);fragments.addLiteral(lede)}return fragments.addEscape("close"),{index:ESCAPE_TOKEN_END_REGEX.lastIndex,escapeDepth:escapeDepth-
1}}return{index:-1,escapeDepth}}tokenizeNext(lookup,fragments,startIndex,escapeDepth){if(this.re.lastIndex=startIndex,startIndex>=this.str.length)return{index:-1,
escapeDepth};let match=this.re.exec(this.str);if(!match){if(this.includeEscapeSequences){let next=this.nextEscapeToken(fragments,startIndex,escapeDepth,this.str.
length);return next.index===-1?(fragments.addLiteral(this.str.substring(startIndex)),{index:-1,escapeDepth}):next}return fragments.addLiteral(this.str.substring(
startIndex)),{index:-1,escapeDepth}}if(match.index>startIndex){if(this.includeEscapeSequences){let next=this.nextEscapeToken(fragments,startIndex,escapeDepth,match.
index);return next.index===-1?(fragments.addLiteral(this.str.substring(startIndex,match.index)),{index:match.index,escapeDepth}):next}let lede=this.str.substring(
startIndex,match.index);return fragments.addLiteral(lede),{index:match.index,escapeDepth}}let token=lookup(match[this.regexMatchIndex]);return token?fragments.addToken(
token):fragments.addLiteral(this.str.substring(match.index,this.re.lastIndex)),{index:this.re.lastIndex,escapeDepth}}split(lookup){let ret=new string_fragments_1.
TokenizedStringFragments,index=0,escapeDepth=0;for(this.warnIfEscapeSequences&&this.testForEscapeTokens(0,this.str.length)&&(console.warn("You're using escape s\
equences (${...}) with CDKTF Built-in functions. This is not supported yet, and the output may be incorrect."),console.warn(this.str));index>=0;){let iter=this.
tokenizeNext(lookup,ret,index,escapeDepth);index=iter.index,escapeDepth=iter.escapeDepth}return ret}test(){return this.re.lastIndex=0,this.re.test(this.str)}};exports2.
TokenString=TokenString;function regexQuote(s){return s.replace(/[.?*+^$[\]\\(){}|-]/g,"\\$&")}var NullConcat=class{join(_left,_right){}};exports2.NullConcat=NullConcat;
function containsStringListTokenElement(xs){return xs.some(x=>typeof x=="string"&&TokenString.forListToken(x).test())}function containsNumberListTokenElement(xs){
return xs.some(x=>typeof x=="number"&&extractTokenDouble(x,!0)!==void 0)}function containsMapToken(xs){return Object.keys(xs).some(x=>typeof x=="string"&&TokenString.
forMapToken(x).test())}function isComplexElement(xs){return typeof xs=="object"&&xs!==null&&"withinArray"in xs&&"interpolationAsList"in xs}function containsComplexElement(xs){
return xs.length>0&&isComplexElement(xs[0])}function unresolved(obj){return typeof obj=="string"?TokenString.forString(obj).test():typeof obj=="number"?extractTokenDouble(
obj,!1)!==void 0:Array.isArray(obj)&&obj.length===1?typeof obj[0]=="string"&&TokenString.forListToken(obj[0]).test()||typeof obj[0]=="number"&&extractTokenDouble(
obj[0],!0)!==void 0:obj!=null&&containsMapToken(obj)?!0:token_1.Tokenization.isResolvable(obj)}var DOUBLE_TOKEN_MARKER_BITS=-33619968,DOUBLE_LIST_TOKEN_MARKER_BITS=-67174400,
MAX_ENCODABLE_INTEGER=Math.pow(2,48)-1,BITS32=Math.pow(2,32);function createTokenDouble(x,list){if(Math.floor(x)!==x||x<0)throw(0,errors_1.canOnlyEncodePositiveIntegers)();
if(x>MAX_ENCODABLE_INTEGER)throw(0,errors_1.indexTooLargeToEncode)(x);let buf=new ArrayBuffer(8),ints=new Uint32Array(buf);return ints[0]=x&4294967295,ints[1]=shr32(
x)&65535|(list?DOUBLE_LIST_TOKEN_MARKER_BITS:DOUBLE_TOKEN_MARKER_BITS),new Float64Array(buf)[0]}function shr32(x){return Math.floor(x/BITS32)}function shl32(x){
return x*BITS32}function extractTokenDouble(encoded,list){let buf=new ArrayBuffer(8);new Float64Array(buf)[0]=encoded;let ints=new Uint32Array(buf);if((ints[1]&
4294901760)===(list?DOUBLE_LIST_TOKEN_MARKER_BITS:DOUBLE_TOKEN_MARKER_BITS))return ints[0]+shl32(ints[1]&65535)}}});var require_intrinsic=__commonJS({"node_modules/cdktf/lib/tokens/private/intrinsic.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.Intrinsic=void 0;var errors_1=require_errors(),token_1=require_token(),stack_trace_1=require_stack_trace2(),Intrinsic=class{constructor(value){if(this.
creationStack=(0,stack_trace_1.captureStackTrace)(),isFunction(value))throw(0,errors_1.argToIntrinsicMustBePlainValue)(value,this.creationStack);this.value=value}resolve(_context){
return this.value}toString(){return token_1.Token.asString(this)}toJSON(){return"<unresolved-token>"}newError(message){return(0,errors_1.intrinsicNewError)(message,
this.creationStack.join(`
    at `))}};exports2.Intrinsic=Intrinsic;function isFunction(x){return typeof x=="function"}}});var require_token_map=__commonJS({"node_modules/cdktf/lib/tokens/private/token-map.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.TokenMap=void 0;var errors_1=require_errors(),encoding_1=require_encoding(),glob=global,STRING_SYMBOL=Symbol.for("@cdktf/core.TokenMap.STRING"),LIST_SYMBOL=Symbol.
for("@cdktf/core.TokenMap.LIST"),NUMBER_SYMBOL=Symbol.for("@cdktf/core.TokenMap.NUMBER"),NUMBER_LIST_SYMBOL=Symbol.for("@cdktf/core.TokenMap.NUMBER_LIST"),MAP_SYMBOL=Symbol.
for("@cdktf/core.TokenMap.MAP"),TokenMap=class _TokenMap{constructor(){this.stringTokenMap=new Map,this.numberTokenMap=new Map,this.tokenCounter=0}static instance(){
return glob.__cdktfTokenMap||(glob.__cdktfTokenMap=new _TokenMap),glob.__cdktfTokenMap}registerString(token,displayHint){return cachedValue(token,STRING_SYMBOL,
()=>{let key=this.registerStringKey(token,displayHint);return`${encoding_1.BEGIN_STRING_TOKEN_MARKER}${key}${encoding_1.END_TOKEN_MARKER}`})}registerList(token,displayHint){
return cachedValue(token,LIST_SYMBOL,()=>{let key=this.registerStringKey(token,displayHint);return[`${encoding_1.BEGIN_LIST_TOKEN_MARKER}${key}${encoding_1.END_TOKEN_MARKER}`]})}registerNumberList(token){
return cachedValue(token,NUMBER_LIST_SYMBOL,()=>[this.registerNumberKey(token,!0)])}registerNumber(token){return cachedValue(token,NUMBER_SYMBOL,()=>this.registerNumberKey(
token,!1))}registerMap(token,mapValue,displayHint){return cachedValue(token,MAP_SYMBOL,()=>{let key=this.registerStringKey(token,displayHint);return{[`${encoding_1.
BEGIN_MAP_TOKEN_MARKER}${key}${encoding_1.END_TOKEN_MARKER}`]:mapValue}})}lookupString(s){let fragments=this.splitString(s);if(fragments.tokens.length>0&&fragments.
length===1)return fragments.firstToken}lookupList(xs){if(xs.length!==1)return;let fragments=encoding_1.TokenString.forListToken(xs[0]).split(this.lookupToken.bind(
this));if(fragments.length===1)return fragments.firstToken}lookupMap(xs){let keys=Object.keys(xs);if(keys.length!==1)return;let fragments=encoding_1.TokenString.
forMapToken(keys[0]).split(this.lookupToken.bind(this));if(fragments.length===1)return fragments.firstToken}splitString(s){return encoding_1.TokenString.forString(
s).split(this.lookupToken.bind(this))}lookupNumberToken(x){let tokenIndex=(0,encoding_1.extractTokenDouble)(x,!1);if(tokenIndex===void 0)return;let t=this.numberTokenMap.
get(tokenIndex);if(t===void 0)throw(0,errors_1.unknownNumberTokenFound)();return t}lookupNumberList(xs){if(xs.length!==1)return;let tokenIndex=(0,encoding_1.extractTokenDouble)(
xs[0],!0);if(tokenIndex===void 0)return;let t=this.numberTokenMap.get(tokenIndex);if(t===void 0)throw(0,errors_1.unknownNumberTokenFound)();return t}lookupToken(key){
let token=this.stringTokenMap.get(key);if(!token)throw(0,errors_1.unrecognizedTokenKey)(key);return token}registerStringKey(token,displayHint){let counter=this.
tokenCounter++,key=`${(displayHint||"TOKEN").replace(new RegExp(`[^${encoding_1.VALID_KEY_CHARS}]`,"g"),".")}.${counter}`;return this.stringTokenMap.set(key,token),
key}registerNumberKey(token,list){let counter=this.tokenCounter++;return this.numberTokenMap.set(counter,token),(0,encoding_1.createTokenDouble)(counter,list)}};
exports2.TokenMap=TokenMap;function cachedValue(x,sym,prod){let cached=x[sym];return cached===void 0&&(cached=prod(),Object.defineProperty(x,sym,{value:cached})),
cached}}});var require_resolvable=__commonJS({"node_modules/cdktf/lib/tokens/resolvable.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.DefaultTokenResolver=exports2.StringConcat=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),encoding_1=require_encoding(),token_map_1=require_token_map(),
errors_1=require_errors(),StringConcat=class{join(left,right){return left===void 0?right!==void 0?`${right}`:void 0:right===void 0?`${left}`:`${left}${right}`}};
exports2.StringConcat=StringConcat;_a=JSII_RTTI_SYMBOL_1;StringConcat[_a]={fqn:"cdktf.StringConcat",version:"0.21.0"};var DefaultTokenResolver=class{constructor(concat){
this.concat=concat}resolveToken(t,context,postProcessor){try{let resolved=t.resolve(context);return resolved=context.resolve(resolved),resolved=postProcessor.postProcess(
resolved,context),resolved}catch(e){let err=e,message=`Resolution error: ${err.message}.`;throw t.creationStack&&t.creationStack.length>0&&(message+=`
Object creation stack:
  at ${t.creationStack.join(`
  at `)}`),err.message=message,err}}resolveString(fragments,context){return fragments.mapTokens(context).join(this.concat)}resolveList(xs,context){if(xs.length!==
1)throw(0,errors_1.stringValueAddedToReferenceList)(xs);let str=encoding_1.TokenString.forListToken(xs[0]),tokenMap=token_map_1.TokenMap.instance(),fragments=str.
split(tokenMap.lookupToken.bind(tokenMap));if(fragments.length!==1)throw(0,errors_1.cannotConcatenateStringsInTokenizedStringArray)(xs[0]);return fragments.mapTokens(
context).firstValue}resolveNumberList(xs,context){if(xs.length!==1)throw(0,errors_1.numberValueAddedToReferenceList)(xs);let token=token_map_1.TokenMap.instance().
lookupNumberList(xs);return token===void 0?xs:context.resolve(token)}resolveMap(xs,context){let keys=Object.keys(xs);if(keys.length!==1)throw(0,errors_1.mapValueAddedToReferenceList)(
JSON.stringify(xs));let str=encoding_1.TokenString.forMapToken(keys[0]),tokenMap=token_map_1.TokenMap.instance(),fragments=str.split(tokenMap.lookupToken.bind(tokenMap));
if(fragments.length!==1)throw(0,errors_1.cannotConcatenateStringsInTokenizedMap)(xs[0]);return fragments.mapTokens(context).firstValue}};exports2.DefaultTokenResolver=
DefaultTokenResolver;_b=JSII_RTTI_SYMBOL_1;DefaultTokenResolver[_b]={fqn:"cdktf.DefaultTokenResolver",version:"0.21.0"}}});var require_resolve=__commonJS({"node_modules/cdktf/lib/tokens/private/resolve.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.RememberingTokenResolver=void 0;exports2.resolve=resolve;exports2.findTokens=findTokens;var resolvable_1=require_resolvable(),encoding_1=require_encoding(),
token_map_1=require_token_map(),token_1=require_token(),errors_1=require_errors(),tokenMap=token_map_1.TokenMap.instance();function resolve(obj,options){let prefix=options.
prefix||[],pathName="/"+prefix.join("/");function makeContext(appendPath){let newPrefix=appendPath!==void 0?prefix.concat([appendPath]):options.prefix,postProcessor,
context={preparing:options.preparing,scope:options.scope,suppressBraces:options.previousContext?.suppressBraces,ignoreEscapes:options.previousContext?.ignoreEscapes,
warnEscapes:options.previousContext?.warnEscapes,iteratorContext:options.previousContext?.iteratorContext,registerPostProcessor(pp){postProcessor=pp},resolve(x){
return resolve(x,{...options,prefix:newPrefix,previousContext:context})}};return[context,{postProcess(x){return postProcessor?postProcessor.postProcess(x,context):
x}}]}if(prefix.length>200)throw(0,errors_1.unableToResolveCircularReference)(pathName);if(typeof obj>"u")return;if(obj===null)return null;if(typeof obj=="functi\
on")throw(0,errors_1.cannotResolveFunction)(pathName,obj);if(typeof obj=="string"){if(encoding_1.TokenString.forListToken(obj).test())throw(0,errors_1.encodedListTokenInScalarStringContext)();
if(obj===token_1.Token.STRING_MAP_TOKEN_VALUE||obj===token_1.Token.ANY_MAP_TOKEN_VALUE)throw(0,errors_1.encodedMapTokenInScalarStringContext)();let str=obj,context=makeContext()[0],
tokenStr=encoding_1.TokenString.forString(str,!context.ignoreEscapes,context.warnEscapes);if(tokenStr.test()){let fragments=tokenStr.split(tokenMap.lookupToken.
bind(tokenMap));str=options.resolver.resolveString(fragments,makeContext()[0])}let tokenNumberStr=encoding_1.TokenString.forNumbers(str);if(tokenNumberStr.test()){
let fragments=tokenNumberStr.split(id=>token_map_1.TokenMap.instance().lookupNumberToken(parseFloat(id))),context2=makeContext()[0];str=fragments.mapTokens(context2).
join(new resolvable_1.StringConcat)}return str}if(typeof obj=="number"){if(obj===token_1.Token.NUMBER_MAP_TOKEN_VALUE)throw(0,errors_1.encodedMapTokenInScalarNumberContext)();
return resolveNumberToken(obj,makeContext()[0])}if(typeof obj!="object"||obj instanceof Date)return obj;if(Array.isArray(obj))return(0,encoding_1.containsStringListTokenElement)(
obj)?options.resolver.resolveList(obj,makeContext()[0]):(0,encoding_1.containsNumberListTokenElement)(obj)?options.resolver.resolveNumberList(obj,makeContext()[0]):
obj.map((x,i)=>makeContext(`${i}`)[0].resolve(x)).filter(x=>typeof x<"u");if((0,encoding_1.containsMapToken)(obj))return options.resolver.resolveMap(obj,makeContext()[0]);
if((0,encoding_1.unresolved)(obj)){let[context,postProcessor]=makeContext();return options.resolver.resolveToken(obj,context,postProcessor)}if(isConstruct(obj))
throw(0,errors_1.constructsCannotBeResolved)(pathName);let result={};for(let key of Object.keys(obj)){let resolvedKey=makeContext()[0].resolve(key);if(typeof resolvedKey!=
"string")throw(0,errors_1.mapKeyMustResolveToString)(pathName,key,resolvedKey);let value=makeContext(key)[0].resolve(obj[key]);typeof value>"u"||(result[resolvedKey]=
value)}return result}function findTokens(scope,fn){let resolver=new RememberingTokenResolver(new resolvable_1.StringConcat);return resolve(fn(),{scope,prefix:[],
resolver,preparing:!0}),resolver.tokens}var RememberingTokenResolver=class extends resolvable_1.DefaultTokenResolver{constructor(){super(...arguments),this.tokensSeen=
new Set}resolveToken(t,context,postProcessor){return this.tokensSeen.add(t),super.resolveToken(t,context,postProcessor)}resolveString(s,context){return super.resolveString(
s,context)}get tokens(){return Array.from(this.tokensSeen)}};exports2.RememberingTokenResolver=RememberingTokenResolver;function isConstruct(x){return x._children!==
void 0&&x._metadata!==void 0}function resolveNumberToken(x,context){let token=token_map_1.TokenMap.instance().lookupNumberToken(x);return token===void 0?x:context.
resolve(token)}}});var require_token=__commonJS({"node_modules/cdktf/lib/tokens/token.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.Tokenization=exports2.Token=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),lazy_1=require_lazy(),encoding_1=require_encoding(),intrinsic_1=require_intrinsic(),
resolve_1=require_resolve(),token_map_1=require_token_map(),Token=class _Token{static isUnresolved(obj){return(0,encoding_1.unresolved)(obj)}static asString(value,options={}){
return typeof value=="string"?value:token_map_1.TokenMap.instance().registerString(_Token.asAny(value),options.displayHint)}static asNumber(value){return typeof value==
"number"?value:token_map_1.TokenMap.instance().registerNumber(_Token.asAny(value))}static asList(value,options={}){return Array.isArray(value)&&value.every(x=>typeof x==
"string")?value:token_map_1.TokenMap.instance().registerList(_Token.asAny(value),options.displayHint)}static asNumberList(value){return Array.isArray(value)&&value.
every(x=>typeof x=="number")?value:token_map_1.TokenMap.instance().registerNumberList(_Token.asAny(value))}static asMap(value,mapValue,options={}){return token_map_1.
TokenMap.instance().registerMap(_Token.asAny(value),mapValue,options.displayHint)}static asStringMap(value,options={}){return this.asMap(value,_Token.STRING_MAP_TOKEN_VALUE,
options)}static asNumberMap(value,options={}){return this.asMap(value,_Token.NUMBER_MAP_TOKEN_VALUE,options)}static asBooleanMap(value,options={}){return this.asMap(
value,!0,options)}static asAnyMap(value,options={}){return this.asMap(value,_Token.ANY_MAP_TOKEN_VALUE,options)}static asAny(value){return Tokenization.isResolvable(
value)?value:new intrinsic_1.Intrinsic(value)}static nullValue(){return _Token.asAny(null)}};exports2.Token=Token;_a=JSII_RTTI_SYMBOL_1;Token[_a]={fqn:"cdktf.To\
ken",version:"0.21.0"};Token.STRING_MAP_TOKEN_VALUE="String Map Token Value";Token.NUMBER_MAP_TOKEN_VALUE=-123456789;Token.ANY_MAP_TOKEN_VALUE="Any Map Token Va\
lue";var Tokenization=class _Tokenization{static reverse(x){if(_Tokenization.isResolvable(x))return[x];if(typeof x=="string"){let reversedString=_Tokenization.reverseString(
x);return[...reversedString.tokens,...reversedString.intrinsic]}if(Array.isArray(x)){let reversedList=_Tokenization.reverseList(x);if(reversedList)return[reversedList];
let reversedNumberList=_Tokenization.reverseNumberList(x);return reversedNumberList?[reversedNumberList]:[]}if(typeof x=="number"){let reversedNumber=_Tokenization.
reverseNumber(x);return reversedNumber?[reversedNumber]:[]}if(typeof x=="object"&&x!==null){let reversedMap=_Tokenization.reverseMap(x);return reversedMap?[reversedMap]:
[]}return[]}static reverseString(s){return token_map_1.TokenMap.instance().splitString(s)}static reverseNumber(n){return token_map_1.TokenMap.instance().lookupNumberToken(
n)}static reverseList(l){return token_map_1.TokenMap.instance().lookupList(l)}static reverseNumberList(l){return token_map_1.TokenMap.instance().lookupNumberList(
l)}static reverseMap(m){return token_map_1.TokenMap.instance().lookupMap(m)}static resolve(obj,options){return(0,resolve_1.resolve)(obj,{scope:options.scope,resolver:options.
resolver,preparing:options.preparing!==void 0?options.preparing:!1})}static isResolvable(obj){return typeof obj=="object"&&obj!==null&&typeof obj.resolve=="func\
tion"}static stringifyNumber(x){return Token.isUnresolved(x)?lazy_1.Lazy.stringValue({produce:context=>{let resolved=context.resolve(x);return typeof resolved!=
"number"?resolved:`${resolved}`}}):typeof x!="number"?x:`${x}`}};exports2.Tokenization=Tokenization;_b=JSII_RTTI_SYMBOL_1;Tokenization[_b]={fqn:"cdktf.Tokenizat\
ion",version:"0.21.0"}}});var require_lazy=__commonJS({"node_modules/cdktf/lib/tokens/lazy.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
LazyBase=exports2.Lazy=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),stack_trace_1=require_stack_trace2(),token_1=require_token(),Lazy=class{static stringValue(producer,options={}){
return token_1.Token.asString(new LazyString(producer),options)}static numberValue(producer){return token_1.Token.asNumber(new LazyNumber(producer))}static listValue(producer,options={}){
return token_1.Token.asList(new LazyList(producer,options),options)}static anyValue(producer,options={}){return new LazyAny(producer,options)}};exports2.Lazy=Lazy;
_a=JSII_RTTI_SYMBOL_1;Lazy[_a]={fqn:"cdktf.Lazy",version:"0.21.0"};var LazyBase=class{constructor(){this.postProcessors=[],this.creationStack=(0,stack_trace_1.captureStackTrace)()}resolve(context){
return this.postProcessors.reduce((val,pp)=>pp.postProcess(val,context),this.resolveLazy(context))}toString(){return token_1.Token.asString(this)}addPostProcessor(postProcessor){
this.postProcessors.push(postProcessor)}toJSON(){return"<unresolved-lazy>"}};exports2.LazyBase=LazyBase;_b=JSII_RTTI_SYMBOL_1;LazyBase[_b]={fqn:"cdktf.LazyBase",
version:"0.21.0"};var LazyString=class extends LazyBase{constructor(producer){super(),this.producer=producer}resolveLazy(context){return this.producer.produce(context)}},
LazyNumber=class extends LazyBase{constructor(producer){super(),this.producer=producer}resolveLazy(context){return this.producer.produce(context)}},LazyList=class extends LazyBase{constructor(producer,options={}){
super(),this.producer=producer,this.options=options}resolveLazy(context){let ret=this.producer.produce(context);if(!(ret!==void 0&&ret.length===0&&this.options.
omitEmpty))return ret}},LazyAny=class extends LazyBase{constructor(producer,options={}){super(),this.producer=producer,this.options=options}resolveLazy(context){
let ret=this.producer.produce(context);if(!(Array.isArray(ret)&&ret.length===0&&this.options.omitEmptyArray))return ret}}}});var require_tokens=__commonJS({"node_modules/cdktf/lib/tokens/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&exports2.
__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(
exports2,"__esModule",{value:!0});__exportStar(require_lazy(),exports2);__exportStar(require_resolvable(),exports2);__exportStar(require_string_fragments(),exports2);
__exportStar(require_token(),exports2)}});var require_tokens2=__commonJS({"node_modules/cdktf/lib/_tokens.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.resolve=
resolve;var tokens_1=require_tokens(),TOKEN_RESOLVER=new tokens_1.DefaultTokenResolver(new tokens_1.StringConcat);function resolve(scope,obj,preparing=!1){return tokens_1.
Tokenization.resolve(obj,{scope,preparing,resolver:TOKEN_RESOLVER})}}});var require_package=__commonJS({"node_modules/cdktf/package.json"(exports2,module2){module2.exports={name:"cdktf",version:"0.21.0",description:"Cloud Developmen\
t Kit for Terraform",scripts:{build:"jsii --silence-warnings reserved-word",docs:"node ./scripts/generate-documentation.js",watch:"jsii -w --silence-warnings re\
served-word","watch-preserve-output":"tsc -w --preserveWatchOutput",package:"jsii-pacmak && bash ./go-copyright-header.sh","package:python":"jsii-pacmak --targe\
ts python","package:java":"jsii-pacmak --targets java","package:dotnet":"jsii-pacmak --targets dotnet","package:js":"jsii-pacmak --targets js","package:go":"jsi\
i-pacmak --targets go",lint:"eslint .",test:"jest --passWithNoTests && yarn lint","test:ci":"jest --ci --passWithNoTests && yarn lint","dist-clean":"rm -rf dist"},
main:"lib/index.js",types:"lib/index.d.ts",keywords:["cdk","cdktf","terraform"],jsii:{outdir:"dist",versionFormat:"short",license:"MPL-2.0",author:{name:"HashiC\
orp, Inc.",organization:!0},targets:{python:{distName:"cdktf",module:"cdktf"},java:{package:"com.hashicorp.cdktf",maven:{groupId:"com.hashicorp",artifactId:"cdk\
tf"}},dotnet:{packageId:"HashiCorp.Cdktf",namespace:"HashiCorp.Cdktf"},go:{moduleName:"github.com/hashicorp/terraform-cdk-go",packageName:"cdktf"}}},author:{name:"\
HashiCorp",url:"https://hashicorp.com"},homepage:"https://github.com/hashicorp/terraform-cdk",repository:{type:"git",url:"https://github.com/hashicorp/terraform\
-cdk.git",directory:"packages/cdktf"},license:"MPL-2.0",devDependencies:{"@eslint/eslintrc":"^3.3.1","@eslint/js":"^9.27.0","@types/archiver":"6.0.3","@types/je\
st":"29.5.14","@types/json-stable-stringify":"1.2.0","@types/minimatch":"5.1.2","@types/node":"18.19.101","@types/semver":"7.7.0","@typescript-eslint/eslint-plu\
gin":"^8.32.1","@typescript-eslint/parser":"^8.32.1",constructs:"10.4.2",eslint:"^9.27.0","eslint-plugin-jsdoc":"^50.6.17","eslint-plugin-no-instanceof":"1.0.1",
jest:"^29.7.0",jsii:"5.8.9","jsii-docgen":"10.7.4","jsii-pacmak":"1.112.0","ts-jest":"29.3.4",typescript:"5.4.5"},dependencies:{archiver:"7.0.1","json-stable-st\
ringify":"1.3.0",semver:"7.7.2"},bundledDependencies:["archiver","json-stable-stringify","semver"],stability:"experimental",peerDependencies:{constructs:"^10.4.\
2"}}}});var require_annotations=__commonJS({"node_modules/cdktf/lib/annotations.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.Annotations=exports2.DISABLE_STACK_TRACE_IN_METADATA=exports2.AnnotationMetadataEntryType=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),AnnotationMetadataEntryType;
(function(AnnotationMetadataEntryType2){AnnotationMetadataEntryType2.INFO="@cdktf/info",AnnotationMetadataEntryType2.WARN="@cdktf/warn",AnnotationMetadataEntryType2.
ERROR="@cdktf/error"})(AnnotationMetadataEntryType||(exports2.AnnotationMetadataEntryType=AnnotationMetadataEntryType={}));exports2.DISABLE_STACK_TRACE_IN_METADATA=
"@cdktf/disable_stack_trace_in_metadata";var Annotations=class _Annotations{static of(scope){return new _Annotations(scope)}constructor(scope){this.scope=scope;
let disableTrace=scope.node.tryGetContext(exports2.DISABLE_STACK_TRACE_IN_METADATA)||!1;this.stackTraces=!disableTrace}addWarning(message){this.addMessage(AnnotationMetadataEntryType.
WARN,message)}addInfo(message){this.addMessage(AnnotationMetadataEntryType.INFO,message)}addError(message){this.addMessage(AnnotationMetadataEntryType.ERROR,message)}addMessage(level,message){
this.scope.node.addMetadata(level,message,{stackTrace:this.stackTraces})}};exports2.Annotations=Annotations;_a=JSII_RTTI_SYMBOL_1;Annotations[_a]={fqn:"cdktf.An\
notations",version:"0.21.0"}}});var require_parse=__commonJS({"node_modules/cdktf/node_modules/jsonify/lib/parse.js"(exports2,module2){"use strict";var at,ch,escapee={'"':'"',"\\":"\\","/":"/",
b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},text;function error(m){throw{name:"SyntaxError",message:m,at,text}}function next(c){return c&&c!==ch&&error("Expected '"+c+"' instead of '"+ch+"\
'"),ch=text.charAt(at),at+=1,ch}function number(){var num,str="";for(ch==="-"&&(str="-",next("-"));ch>="0"&&ch<="9";)str+=ch,next();if(ch===".")for(str+=".";next()&&
ch>="0"&&ch<="9";)str+=ch;if(ch==="e"||ch==="E")for(str+=ch,next(),(ch==="-"||ch==="+")&&(str+=ch,next());ch>="0"&&ch<="9";)str+=ch,next();return num=Number(str),
isFinite(num)||error("Bad number"),num}function string(){var hex,i,str="",uffff;if(ch==='"')for(;next();){if(ch==='"')return next(),str;if(ch==="\\")if(next(),ch===
"u"){for(uffff=0,i=0;i<4&&(hex=parseInt(next(),16),!!isFinite(hex));i+=1)uffff=uffff*16+hex;str+=String.fromCharCode(uffff)}else if(typeof escapee[ch]=="string")
str+=escapee[ch];else break;else str+=ch}error("Bad string")}function white(){for(;ch&&ch<=" ";)next()}function word(){switch(ch){case"t":return next("t"),next(
"r"),next("u"),next("e"),!0;case"f":return next("f"),next("a"),next("l"),next("s"),next("e"),!1;case"n":return next("n"),next("u"),next("l"),next("l"),null;default:
error("Unexpected '"+ch+"'")}}function array(){var arr=[];if(ch==="["){if(next("["),white(),ch==="]")return next("]"),arr;for(;ch;){if(arr.push(value()),white(),
ch==="]")return next("]"),arr;next(","),white()}}error("Bad array")}function object(){var key,obj={};if(ch==="{"){if(next("{"),white(),ch==="}")return next("}"),
obj;for(;ch;){if(key=string(),white(),next(":"),Object.prototype.hasOwnProperty.call(obj,key)&&error('Duplicate key "'+key+'"'),obj[key]=value(),white(),ch==="}")
return next("}"),obj;next(","),white()}}error("Bad object")}function value(){switch(white(),ch){case"{":return object();case"[":return array();case'"':return string();case"\
-":return number();default:return ch>="0"&&ch<="9"?number():word()}}module2.exports=function(source,reviver){var result;return text=source,at=0,ch=" ",result=value(),
white(),ch&&error("Syntax error"),typeof reviver=="function"?(function walk(holder,key){var k,v,val=holder[key];if(val&&typeof val=="object")for(k in value)Object.
prototype.hasOwnProperty.call(val,k)&&(v=walk(val,k),typeof v>"u"?delete val[k]:val[k]=v);return reviver.call(holder,key,val)})({"":result},""):result}}});var require_stringify=__commonJS({"node_modules/cdktf/node_modules/jsonify/lib/stringify.js"(exports2,module2){"use strict";var escapable=/[\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,
gap,indent,meta={"\b":"\\b","	":"\\t","\n":"\\n","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},rep;function quote(string){return escapable.lastIndex=0,escapable.
test(string)?'"'+string.replace(escapable,function(a){var c=meta[a];return typeof c=="string"?c:"\\u"+("0000"+a.charCodeAt(0).toString(16)).slice(-4)})+'"':'"'+
string+'"'}function str(key,holder){var i,k,v,length,mind=gap,partial,value=holder[key];switch(value&&typeof value=="object"&&typeof value.toJSON=="function"&&(value=
value.toJSON(key)),typeof rep=="function"&&(value=rep.call(holder,key,value)),typeof value){case"string":return quote(value);case"number":return isFinite(value)?
String(value):"null";case"boolean":case"null":return String(value);case"object":if(!value)return"null";if(gap+=indent,partial=[],Object.prototype.toString.apply(
value)==="[object Array]"){for(length=value.length,i=0;i<length;i+=1)partial[i]=str(i,value)||"null";return v=partial.length===0?"[]":gap?`[
`+gap+partial.join(`,
`+gap)+`
`+mind+"]":"["+partial.join(",")+"]",gap=mind,v}if(rep&&typeof rep=="object")for(length=rep.length,i=0;i<length;i+=1)k=rep[i],typeof k=="string"&&(v=str(k,value),
v&&partial.push(quote(k)+(gap?": ":":")+v));else for(k in value)Object.prototype.hasOwnProperty.call(value,k)&&(v=str(k,value),v&&partial.push(quote(k)+(gap?": ":
":")+v));return v=partial.length===0?"{}":gap?`{
`+gap+partial.join(`,
`+gap)+`
`+mind+"}":"{"+partial.join(",")+"}",gap=mind,v;default:}}module2.exports=function(value,replacer,space){var i;if(gap="",indent="",typeof space=="number")for(i=
0;i<space;i+=1)indent+=" ";else typeof space=="string"&&(indent=space);if(rep=replacer,replacer&&typeof replacer!="function"&&(typeof replacer!="object"||typeof replacer.
length!="number"))throw new Error("JSON.stringify");return str("",{"":value})}}});var require_jsonify=__commonJS({"node_modules/cdktf/node_modules/jsonify/index.js"(exports2){"use strict";exports2.parse=require_parse();exports2.stringify=require_stringify()}});var require_isarray=__commonJS({"node_modules/cdktf/node_modules/isarray/index.js"(exports2,module2){var toString={}.toString;module2.exports=Array.isArray||function(arr){
return toString.call(arr)=="[object Array]"}}});var require_isArguments=__commonJS({"node_modules/cdktf/node_modules/object-keys/isArguments.js"(exports2,module2){"use strict";var toStr=Object.prototype.toString;
module2.exports=function(value){var str=toStr.call(value),isArgs=str==="[object Arguments]";return isArgs||(isArgs=str!=="[object Array]"&&value!==null&&typeof value==
"object"&&typeof value.length=="number"&&value.length>=0&&toStr.call(value.callee)==="[object Function]"),isArgs}}});var require_implementation=__commonJS({"node_modules/cdktf/node_modules/object-keys/implementation.js"(exports2,module2){"use strict";var keysShim;Object.keys||
(has=Object.prototype.hasOwnProperty,toStr=Object.prototype.toString,isArgs=require_isArguments(),isEnumerable=Object.prototype.propertyIsEnumerable,hasDontEnumBug=
!isEnumerable.call({toString:null},"toString"),hasProtoEnumBug=isEnumerable.call(function(){},"prototype"),dontEnums=["toString","toLocaleString","valueOf","has\
OwnProperty","isPrototypeOf","propertyIsEnumerable","constructor"],equalsConstructorPrototype=function(o){var ctor=o.constructor;return ctor&&ctor.prototype===o},
excludedKeys={$applicationCache:!0,$console:!0,$external:!0,$frame:!0,$frameElement:!0,$frames:!0,$innerHeight:!0,$innerWidth:!0,$onmozfullscreenchange:!0,$onmozfullscreenerror:!0,
$outerHeight:!0,$outerWidth:!0,$pageXOffset:!0,$pageYOffset:!0,$parent:!0,$scrollLeft:!0,$scrollTop:!0,$scrollX:!0,$scrollY:!0,$self:!0,$webkitIndexedDB:!0,$webkitStorageInfo:!0,
$window:!0},hasAutomationEqualityBug=(function(){if(typeof window>"u")return!1;for(var k in window)try{if(!excludedKeys["$"+k]&&has.call(window,k)&&window[k]!==
null&&typeof window[k]=="object")try{equalsConstructorPrototype(window[k])}catch{return!0}}catch{return!0}return!1})(),equalsConstructorPrototypeIfNotBuggy=function(o){
if(typeof window>"u"||!hasAutomationEqualityBug)return equalsConstructorPrototype(o);try{return equalsConstructorPrototype(o)}catch{return!1}},keysShim=function(object){
var isObject=object!==null&&typeof object=="object",isFunction=toStr.call(object)==="[object Function]",isArguments=isArgs(object),isString=isObject&&toStr.call(
object)==="[object String]",theKeys=[];if(!isObject&&!isFunction&&!isArguments)throw new TypeError("Object.keys called on a non-object");var skipProto=hasProtoEnumBug&&
isFunction;if(isString&&object.length>0&&!has.call(object,0))for(var i=0;i<object.length;++i)theKeys.push(String(i));if(isArguments&&object.length>0)for(var j=0;j<
object.length;++j)theKeys.push(String(j));else for(var name in object)!(skipProto&&name==="prototype")&&has.call(object,name)&&theKeys.push(String(name));if(hasDontEnumBug)
for(var skipConstructor=equalsConstructorPrototypeIfNotBuggy(object),k=0;k<dontEnums.length;++k)!(skipConstructor&&dontEnums[k]==="constructor")&&has.call(object,
dontEnums[k])&&theKeys.push(dontEnums[k]);return theKeys});var has,toStr,isArgs,isEnumerable,hasDontEnumBug,hasProtoEnumBug,dontEnums,equalsConstructorPrototype,
excludedKeys,hasAutomationEqualityBug,equalsConstructorPrototypeIfNotBuggy;module2.exports=keysShim}});var require_object_keys=__commonJS({"node_modules/cdktf/node_modules/object-keys/index.js"(exports2,module2){"use strict";var slice=Array.prototype.slice,isArgs=require_isArguments(),
origKeys=Object.keys,keysShim=origKeys?function(o){return origKeys(o)}:require_implementation(),originalKeys=Object.keys;keysShim.shim=function(){if(Object.keys){
var keysWorksWithArguments=(function(){var args=Object.keys(arguments);return args&&args.length===arguments.length})(1,2);keysWorksWithArguments||(Object.keys=function(object){
return isArgs(object)?originalKeys(slice.call(object)):originalKeys(object)})}else Object.keys=keysShim;return Object.keys||keysShim};module2.exports=keysShim}});var require_es_object_atoms=__commonJS({"node_modules/cdktf/node_modules/es-object-atoms/index.js"(exports2,module2){"use strict";module2.exports=Object}});var require_es_errors=__commonJS({"node_modules/cdktf/node_modules/es-errors/index.js"(exports2,module2){"use strict";module2.exports=Error}});var require_eval=__commonJS({"node_modules/cdktf/node_modules/es-errors/eval.js"(exports2,module2){"use strict";module2.exports=EvalError}});var require_range=__commonJS({"node_modules/cdktf/node_modules/es-errors/range.js"(exports2,module2){"use strict";module2.exports=RangeError}});var require_ref=__commonJS({"node_modules/cdktf/node_modules/es-errors/ref.js"(exports2,module2){"use strict";module2.exports=ReferenceError}});var require_syntax=__commonJS({"node_modules/cdktf/node_modules/es-errors/syntax.js"(exports2,module2){"use strict";module2.exports=SyntaxError}});var require_type=__commonJS({"node_modules/cdktf/node_modules/es-errors/type.js"(exports2,module2){"use strict";module2.exports=TypeError}});var require_uri=__commonJS({"node_modules/cdktf/node_modules/es-errors/uri.js"(exports2,module2){"use strict";module2.exports=URIError}});var require_abs=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/abs.js"(exports2,module2){"use strict";module2.exports=Math.abs}});var require_floor=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/floor.js"(exports2,module2){"use strict";module2.exports=Math.floor}});var require_max=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/max.js"(exports2,module2){"use strict";module2.exports=Math.max}});var require_min=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/min.js"(exports2,module2){"use strict";module2.exports=Math.min}});var require_pow=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/pow.js"(exports2,module2){"use strict";module2.exports=Math.pow}});var require_round=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/round.js"(exports2,module2){"use strict";module2.exports=Math.round}});var require_isNaN=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/isNaN.js"(exports2,module2){"use strict";module2.exports=Number.isNaN||function(a){
return a!==a}}});var require_sign=__commonJS({"node_modules/cdktf/node_modules/math-intrinsics/sign.js"(exports2,module2){"use strict";var $isNaN=require_isNaN();module2.exports=
function(number){return $isNaN(number)||number===0?number:number<0?-1:1}}});var require_gOPD=__commonJS({"node_modules/cdktf/node_modules/gopd/gOPD.js"(exports2,module2){"use strict";module2.exports=Object.getOwnPropertyDescriptor}});var require_gopd=__commonJS({"node_modules/cdktf/node_modules/gopd/index.js"(exports2,module2){"use strict";var $gOPD=require_gOPD();if($gOPD)try{$gOPD([],"leng\
th")}catch{$gOPD=null}module2.exports=$gOPD}});var require_es_define_property=__commonJS({"node_modules/cdktf/node_modules/es-define-property/index.js"(exports2,module2){"use strict";var $defineProperty=Object.
defineProperty||!1;if($defineProperty)try{$defineProperty({},"a",{value:1})}catch{$defineProperty=!1}module2.exports=$defineProperty}});var require_shams=__commonJS({"node_modules/cdktf/node_modules/has-symbols/shams.js"(exports2,module2){"use strict";module2.exports=function(){if(typeof Symbol!=
"function"||typeof Object.getOwnPropertySymbols!="function")return!1;if(typeof Symbol.iterator=="symbol")return!0;var obj={},sym=Symbol("test"),symObj=Object(sym);
if(typeof sym=="string"||Object.prototype.toString.call(sym)!=="[object Symbol]"||Object.prototype.toString.call(symObj)!=="[object Symbol]")return!1;var symVal=42;
obj[sym]=symVal;for(var _ in obj)return!1;if(typeof Object.keys=="function"&&Object.keys(obj).length!==0||typeof Object.getOwnPropertyNames=="function"&&Object.
getOwnPropertyNames(obj).length!==0)return!1;var syms=Object.getOwnPropertySymbols(obj);if(syms.length!==1||syms[0]!==sym||!Object.prototype.propertyIsEnumerable.
call(obj,sym))return!1;if(typeof Object.getOwnPropertyDescriptor=="function"){var descriptor=Object.getOwnPropertyDescriptor(obj,sym);if(descriptor.value!==symVal||
descriptor.enumerable!==!0)return!1}return!0}}});var require_has_symbols=__commonJS({"node_modules/cdktf/node_modules/has-symbols/index.js"(exports2,module2){"use strict";var origSymbol=typeof Symbol<"u"&&Symbol,
hasSymbolSham=require_shams();module2.exports=function(){return typeof origSymbol!="function"||typeof Symbol!="function"||typeof origSymbol("foo")!="symbol"||typeof Symbol(
"bar")!="symbol"?!1:hasSymbolSham()}}});var require_Reflect_getPrototypeOf=__commonJS({"node_modules/cdktf/node_modules/get-proto/Reflect.getPrototypeOf.js"(exports2,module2){"use strict";module2.exports=
typeof Reflect<"u"&&Reflect.getPrototypeOf||null}});var require_Object_getPrototypeOf=__commonJS({"node_modules/cdktf/node_modules/get-proto/Object.getPrototypeOf.js"(exports2,module2){"use strict";var $Object=require_es_object_atoms();
module2.exports=$Object.getPrototypeOf||null}});var require_implementation2=__commonJS({"node_modules/cdktf/node_modules/function-bind/implementation.js"(exports2,module2){"use strict";var ERROR_MESSAGE="Func\
tion.prototype.bind called on incompatible ",toStr=Object.prototype.toString,max=Math.max,funcType="[object Function]",concatty=function(a,b){for(var arr=[],i=0;i<
a.length;i+=1)arr[i]=a[i];for(var j=0;j<b.length;j+=1)arr[j+a.length]=b[j];return arr},slicy=function(arrLike,offset){for(var arr=[],i=offset||0,j=0;i<arrLike.length;i+=
1,j+=1)arr[j]=arrLike[i];return arr},joiny=function(arr,joiner){for(var str="",i=0;i<arr.length;i+=1)str+=arr[i],i+1<arr.length&&(str+=joiner);return str};module2.
exports=function(that){var target=this;if(typeof target!="function"||toStr.apply(target)!==funcType)throw new TypeError(ERROR_MESSAGE+target);for(var args=slicy(
arguments,1),bound,binder=function(){if(this instanceof bound){var result=target.apply(this,concatty(args,arguments));return Object(result)===result?result:this}
return target.apply(that,concatty(args,arguments))},boundLength=max(0,target.length-args.length),boundArgs=[],i=0;i<boundLength;i++)boundArgs[i]="$"+i;if(bound=
Function("binder","return function ("+joiny(boundArgs,",")+"){ return binder.apply(this,arguments); }")(binder),target.prototype){var Empty=function(){};Empty.prototype=
target.prototype,bound.prototype=new Empty,Empty.prototype=null}return bound}}});var require_function_bind=__commonJS({"node_modules/cdktf/node_modules/function-bind/index.js"(exports2,module2){"use strict";var implementation=require_implementation2();
module2.exports=Function.prototype.bind||implementation}});var require_functionCall=__commonJS({"node_modules/cdktf/node_modules/call-bind-apply-helpers/functionCall.js"(exports2,module2){"use strict";module2.exports=Function.
prototype.call}});var require_functionApply=__commonJS({"node_modules/cdktf/node_modules/call-bind-apply-helpers/functionApply.js"(exports2,module2){"use strict";module2.exports=
Function.prototype.apply}});var require_reflectApply=__commonJS({"node_modules/cdktf/node_modules/call-bind-apply-helpers/reflectApply.js"(exports2,module2){"use strict";module2.exports=typeof Reflect<
"u"&&Reflect&&Reflect.apply}});var require_actualApply=__commonJS({"node_modules/cdktf/node_modules/call-bind-apply-helpers/actualApply.js"(exports2,module2){"use strict";var bind=require_function_bind(),
$apply=require_functionApply(),$call=require_functionCall(),$reflectApply=require_reflectApply();module2.exports=$reflectApply||bind.call($call,$apply)}});var require_call_bind_apply_helpers=__commonJS({"node_modules/cdktf/node_modules/call-bind-apply-helpers/index.js"(exports2,module2){"use strict";var bind=require_function_bind(),
$TypeError=require_type(),$call=require_functionCall(),$actualApply=require_actualApply();module2.exports=function(args){if(args.length<1||typeof args[0]!="func\
tion")throw new $TypeError("a function is required");return $actualApply(bind,$call,args)}}});var require_get=__commonJS({"node_modules/cdktf/node_modules/dunder-proto/get.js"(exports2,module2){"use strict";var callBind=require_call_bind_apply_helpers(),
gOPD=require_gopd(),hasProtoAccessor;try{hasProtoAccessor=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.code!=="ERR_PROTO_\
ACCESS")throw e}var desc=!!hasProtoAccessor&&gOPD&&gOPD(Object.prototype,"__proto__"),$Object=Object,$getPrototypeOf=$Object.getPrototypeOf;module2.exports=desc&&
typeof desc.get=="function"?callBind([desc.get]):typeof $getPrototypeOf=="function"?function(value){return $getPrototypeOf(value==null?value:$Object(value))}:!1}});var require_get_proto=__commonJS({"node_modules/cdktf/node_modules/get-proto/index.js"(exports2,module2){"use strict";var reflectGetProto=require_Reflect_getPrototypeOf(),
originalGetProto=require_Object_getPrototypeOf(),getDunderProto=require_get();module2.exports=reflectGetProto?function(O){return reflectGetProto(O)}:originalGetProto?
function(O){if(!O||typeof O!="object"&&typeof O!="function")throw new TypeError("getProto: not an object");return originalGetProto(O)}:getDunderProto?function(O){
return getDunderProto(O)}:null}});var require_hasown=__commonJS({"node_modules/cdktf/node_modules/hasown/index.js"(exports2,module2){"use strict";var call=Function.prototype.call,$hasOwn=Object.
prototype.hasOwnProperty,bind=require_function_bind();module2.exports=bind.call(call,$hasOwn)}});var require_get_intrinsic=__commonJS({"node_modules/cdktf/node_modules/get-intrinsic/index.js"(exports2,module2){"use strict";var undefined2,$Object=require_es_object_atoms(),
$Error=require_es_errors(),$EvalError=require_eval(),$RangeError=require_range(),$ReferenceError=require_ref(),$SyntaxError=require_syntax(),$TypeError=require_type(),
$URIError=require_uri(),abs=require_abs(),floor=require_floor(),max=require_max(),min=require_min(),pow=require_pow(),round=require_round(),sign=require_sign(),
$Function=Function,getEvalledConstructor=function(expressionSyntax){try{return $Function('"use strict"; return ('+expressionSyntax+").constructor;")()}catch{}},
$gOPD=require_gopd(),$defineProperty=require_es_define_property(),throwTypeError=function(){throw new $TypeError},ThrowTypeError=$gOPD?(function(){try{return arguments.
callee,throwTypeError}catch{try{return $gOPD(arguments,"callee").get}catch{return throwTypeError}}})():throwTypeError,hasSymbols=require_has_symbols()(),getProto=require_get_proto(),
$ObjectGPO=require_Object_getPrototypeOf(),$ReflectGPO=require_Reflect_getPrototypeOf(),$apply=require_functionApply(),$call=require_functionCall(),needsEval={},
TypedArray=typeof Uint8Array>"u"||!getProto?undefined2:getProto(Uint8Array),INTRINSICS={__proto__:null,"%AggregateError%":typeof AggregateError>"u"?undefined2:AggregateError,
"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer>"u"?undefined2:ArrayBuffer,"%ArrayIteratorPrototype%":hasSymbols&&getProto?getProto([][Symbol.iterator]()):undefined2,
"%AsyncFromSyncIteratorPrototype%":undefined2,"%AsyncFunction%":needsEval,"%AsyncGenerator%":needsEval,"%AsyncGeneratorFunction%":needsEval,"%AsyncIteratorProto\
type%":needsEval,"%Atomics%":typeof Atomics>"u"?undefined2:Atomics,"%BigInt%":typeof BigInt>"u"?undefined2:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?undefined2:
BigInt64Array,"%BigUint64Array%":typeof BigUint64Array>"u"?undefined2:BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?undefined2:DataView,"%\
Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,"%Error%":$Error,
"%eval%":eval,"%EvalError%":$EvalError,"%Float16Array%":typeof Float16Array>"u"?undefined2:Float16Array,"%Float32Array%":typeof Float32Array>"u"?undefined2:Float32Array,
"%Float64Array%":typeof Float64Array>"u"?undefined2:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?undefined2:FinalizationRegistry,"%Func\
tion%":$Function,"%GeneratorFunction%":needsEval,"%Int8Array%":typeof Int8Array>"u"?undefined2:Int8Array,"%Int16Array%":typeof Int16Array>"u"?undefined2:Int16Array,
"%Int32Array%":typeof Int32Array>"u"?undefined2:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":hasSymbols&&getProto?getProto(getProto([][Symbol.
iterator]())):undefined2,"%JSON%":typeof JSON=="object"?JSON:undefined2,"%Map%":typeof Map>"u"?undefined2:Map,"%MapIteratorPrototype%":typeof Map>"u"||!hasSymbols||
!getProto?undefined2:getProto(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":$Object,"%Object.getOwnPropertyDescriptor%":$gOPD,"%parse\
Float%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise>"u"?undefined2:Promise,"%Proxy%":typeof Proxy>"u"?undefined2:Proxy,"%RangeError%":$RangeError,
"%ReferenceError%":$ReferenceError,"%Reflect%":typeof Reflect>"u"?undefined2:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?undefined2:Set,"%SetIteratorProtot\
ype%":typeof Set>"u"||!hasSymbols||!getProto?undefined2:getProto(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?undefined2:SharedArrayBuffer,
"%String%":String,"%StringIteratorPrototype%":hasSymbols&&getProto?getProto(""[Symbol.iterator]()):undefined2,"%Symbol%":hasSymbols?Symbol:undefined2,"%SyntaxEr\
ror%":$SyntaxError,"%ThrowTypeError%":ThrowTypeError,"%TypedArray%":TypedArray,"%TypeError%":$TypeError,"%Uint8Array%":typeof Uint8Array>"u"?undefined2:Uint8Array,
"%Uint8ClampedArray%":typeof Uint8ClampedArray>"u"?undefined2:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?undefined2:Uint16Array,"%Uint32Array%":typeof Uint32Array>
"u"?undefined2:Uint32Array,"%URIError%":$URIError,"%WeakMap%":typeof WeakMap>"u"?undefined2:WeakMap,"%WeakRef%":typeof WeakRef>"u"?undefined2:WeakRef,"%WeakSet%":typeof WeakSet>
"u"?undefined2:WeakSet,"%Function.prototype.call%":$call,"%Function.prototype.apply%":$apply,"%Object.defineProperty%":$defineProperty,"%Object.getPrototypeOf%":$ObjectGPO,
"%Math.abs%":abs,"%Math.floor%":floor,"%Math.max%":max,"%Math.min%":min,"%Math.pow%":pow,"%Math.round%":round,"%Math.sign%":sign,"%Reflect.getPrototypeOf%":$ReflectGPO};
if(getProto)try{null.error}catch(e){errorProto=getProto(getProto(e)),INTRINSICS["%Error.prototype%"]=errorProto}var errorProto,doEval=function doEval2(name){var value;
if(name==="%AsyncFunction%")value=getEvalledConstructor("async function () {}");else if(name==="%GeneratorFunction%")value=getEvalledConstructor("function* () {\
}");else if(name==="%AsyncGeneratorFunction%")value=getEvalledConstructor("async function* () {}");else if(name==="%AsyncGenerator%"){var fn=doEval2("%AsyncGene\
ratorFunction%");fn&&(value=fn.prototype)}else if(name==="%AsyncIteratorPrototype%"){var gen=doEval2("%AsyncGenerator%");gen&&getProto&&(value=getProto(gen.prototype))}
return INTRINSICS[name]=value,value},LEGACY_ALIASES={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],
"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype","forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"\
%ArrayProto_values%":["Array","prototype","values"],"%AsyncFunctionPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","proto\
type"],"%AsyncGeneratorPrototype%":["AsyncGeneratorFunction","prototype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataV\
iew","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Error","prototype"],"%EvalErrorPrototype%":["EvalError","prototype"],"%Float32Arra\
yPrototype%":["Float32Array","prototype"],"%Float64ArrayPrototype%":["Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["\
GeneratorFunction","prototype"],"%GeneratorPrototype%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],"%Int16Arr\
ayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONParse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],
"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number","prototype"],"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prot\
otype","toString"],"%ObjProto_valueOf%":["Object","prototype","valueOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototyp\
e","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reject"],"%Promise_resolve%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeEr\
ror","prototype"],"%ReferenceErrorPrototype%":["ReferenceError","prototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%S\
haredArrayBufferPrototype%":["SharedArrayBuffer","prototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],"%SyntaxErro\
rPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototy\
pe%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Uint8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32Ar\
rayPrototype%":["Uint32Array","prototype"],"%URIErrorPrototype%":["URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["We\
akSet","prototype"]},bind=require_function_bind(),hasOwn=require_hasown(),$concat=bind.call($call,Array.prototype.concat),$spliceApply=bind.call($apply,Array.prototype.
splice),$replace=bind.call($call,String.prototype.replace),$strSlice=bind.call($call,String.prototype.slice),$exec=bind.call($call,RegExp.prototype.exec),rePropName=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
reEscapeChar=/\\(\\)?/g,stringToPath=function(string){var first=$strSlice(string,0,1),last=$strSlice(string,-1);if(first==="%"&&last!=="%")throw new $SyntaxError(
"invalid intrinsic syntax, expected closing `%`");if(last==="%"&&first!=="%")throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");var result=[];
return $replace(string,rePropName,function(match,number,quote,subString){result[result.length]=quote?$replace(subString,reEscapeChar,"$1"):number||match}),result},
getBaseIntrinsic=function(name,allowMissing){var intrinsicName=name,alias;if(hasOwn(LEGACY_ALIASES,intrinsicName)&&(alias=LEGACY_ALIASES[intrinsicName],intrinsicName=
"%"+alias[0]+"%"),hasOwn(INTRINSICS,intrinsicName)){var value=INTRINSICS[intrinsicName];if(value===needsEval&&(value=doEval(intrinsicName)),typeof value>"u"&&!allowMissing)
throw new $TypeError("intrinsic "+name+" exists, but is not available. Please file an issue!");return{alias,name:intrinsicName,value}}throw new $SyntaxError("in\
trinsic "+name+" does not exist!")};module2.exports=function(name,allowMissing){if(typeof name!="string"||name.length===0)throw new $TypeError("intrinsic name m\
ust be a non-empty string");if(arguments.length>1&&typeof allowMissing!="boolean")throw new $TypeError('"allowMissing" argument must be a boolean');if($exec(/^%?[^%]*%?$/,
name)===null)throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var parts=stringToPath(name),intrinsicBaseName=parts.
length>0?parts[0]:"",intrinsic=getBaseIntrinsic("%"+intrinsicBaseName+"%",allowMissing),intrinsicRealName=intrinsic.name,value=intrinsic.value,skipFurtherCaching=!1,
alias=intrinsic.alias;alias&&(intrinsicBaseName=alias[0],$spliceApply(parts,$concat([0,1],alias)));for(var i=1,isOwn=!0;i<parts.length;i+=1){var part=parts[i],first=$strSlice(
part,0,1),last=$strSlice(part,-1);if((first==='"'||first==="'"||first==="`"||last==='"'||last==="'"||last==="`")&&first!==last)throw new $SyntaxError("property \
names with quotes must have matching quotes");if((part==="constructor"||!isOwn)&&(skipFurtherCaching=!0),intrinsicBaseName+="."+part,intrinsicRealName="%"+intrinsicBaseName+
"%",hasOwn(INTRINSICS,intrinsicRealName))value=INTRINSICS[intrinsicRealName];else if(value!=null){if(!(part in value)){if(!allowMissing)throw new $TypeError("ba\
se intrinsic for "+name+" exists, but the property is not available.");return}if($gOPD&&i+1>=parts.length){var desc=$gOPD(value,part);isOwn=!!desc,isOwn&&"get"in
desc&&!("originalValue"in desc.get)?value=desc.get:value=value[part]}else isOwn=hasOwn(value,part),value=value[part];isOwn&&!skipFurtherCaching&&(INTRINSICS[intrinsicRealName]=
value)}}return value}}});var require_define_data_property=__commonJS({"node_modules/cdktf/node_modules/define-data-property/index.js"(exports2,module2){"use strict";var $defineProperty=require_es_define_property(),
$SyntaxError=require_syntax(),$TypeError=require_type(),gopd=require_gopd();module2.exports=function(obj,property,value){if(!obj||typeof obj!="object"&&typeof obj!=
"function")throw new $TypeError("`obj` must be an object or a function`");if(typeof property!="string"&&typeof property!="symbol")throw new $TypeError("`propert\
y` must be a string or a symbol`");if(arguments.length>3&&typeof arguments[3]!="boolean"&&arguments[3]!==null)throw new $TypeError("`nonEnumerable`, if provided\
, must be a boolean or null");if(arguments.length>4&&typeof arguments[4]!="boolean"&&arguments[4]!==null)throw new $TypeError("`nonWritable`, if provided, must \
be a boolean or null");if(arguments.length>5&&typeof arguments[5]!="boolean"&&arguments[5]!==null)throw new $TypeError("`nonConfigurable`, if provided, must be \
a boolean or null");if(arguments.length>6&&typeof arguments[6]!="boolean")throw new $TypeError("`loose`, if provided, must be a boolean");var nonEnumerable=arguments.
length>3?arguments[3]:null,nonWritable=arguments.length>4?arguments[4]:null,nonConfigurable=arguments.length>5?arguments[5]:null,loose=arguments.length>6?arguments[6]:
!1,desc=!!gopd&&gopd(obj,property);if($defineProperty)$defineProperty(obj,property,{configurable:nonConfigurable===null&&desc?desc.configurable:!nonConfigurable,
enumerable:nonEnumerable===null&&desc?desc.enumerable:!nonEnumerable,value,writable:nonWritable===null&&desc?desc.writable:!nonWritable});else if(loose||!nonEnumerable&&
!nonWritable&&!nonConfigurable)obj[property]=value;else throw new $SyntaxError("This environment does not support defining a property as non-configurable, non-w\
ritable, or non-enumerable.")}}});var require_has_property_descriptors=__commonJS({"node_modules/cdktf/node_modules/has-property-descriptors/index.js"(exports2,module2){"use strict";var $defineProperty=require_es_define_property(),
hasPropertyDescriptors=function(){return!!$defineProperty};hasPropertyDescriptors.hasArrayLengthDefineBug=function(){if(!$defineProperty)return null;try{return $defineProperty(
[],"length",{value:1}).length!==1}catch{return!0}};module2.exports=hasPropertyDescriptors}});var require_set_function_length=__commonJS({"node_modules/cdktf/node_modules/set-function-length/index.js"(exports2,module2){"use strict";var GetIntrinsic=require_get_intrinsic(),
define=require_define_data_property(),hasDescriptors=require_has_property_descriptors()(),gOPD=require_gopd(),$TypeError=require_type(),$floor=GetIntrinsic("%Ma\
th.floor%");module2.exports=function(fn,length){if(typeof fn!="function")throw new $TypeError("`fn` is not a function");if(typeof length!="number"||length<0||length>
4294967295||$floor(length)!==length)throw new $TypeError("`length` must be a positive 32-bit integer");var loose=arguments.length>2&&!!arguments[2],functionLengthIsConfigurable=!0,
functionLengthIsWritable=!0;if("length"in fn&&gOPD){var desc=gOPD(fn,"length");desc&&!desc.configurable&&(functionLengthIsConfigurable=!1),desc&&!desc.writable&&
(functionLengthIsWritable=!1)}return(functionLengthIsConfigurable||functionLengthIsWritable||!loose)&&(hasDescriptors?define(fn,"length",length,!0,!0):define(fn,
"length",length)),fn}}});var require_applyBind=__commonJS({"node_modules/cdktf/node_modules/call-bind-apply-helpers/applyBind.js"(exports2,module2){"use strict";var bind=require_function_bind(),
$apply=require_functionApply(),actualApply=require_actualApply();module2.exports=function(){return actualApply(bind,$apply,arguments)}}});var require_call_bind=__commonJS({"node_modules/cdktf/node_modules/call-bind/index.js"(exports2,module2){"use strict";var setFunctionLength=require_set_function_length(),
$defineProperty=require_es_define_property(),callBindBasic=require_call_bind_apply_helpers(),applyBind=require_applyBind();module2.exports=function(originalFunction){
var func=callBindBasic(arguments),adjustedLength=originalFunction.length-(arguments.length-1);return setFunctionLength(func,1+(adjustedLength>0?adjustedLength:0),
!0)};$defineProperty?$defineProperty(module2.exports,"apply",{value:applyBind}):module2.exports.apply=applyBind}});var require_call_bound=__commonJS({"node_modules/cdktf/node_modules/call-bound/index.js"(exports2,module2){"use strict";var GetIntrinsic=require_get_intrinsic(),
callBindBasic=require_call_bind_apply_helpers(),$indexOf=callBindBasic([GetIntrinsic("%String.prototype.indexOf%")]);module2.exports=function(name,allowMissing){
var intrinsic=GetIntrinsic(name,!!allowMissing);return typeof intrinsic=="function"&&$indexOf(name,".prototype.")>-1?callBindBasic([intrinsic]):intrinsic}}});var require_json_stable_stringify=__commonJS({"node_modules/cdktf/node_modules/json-stable-stringify/index.js"(exports2,module2){"use strict";var jsonStringify=(typeof JSON<
"u"?JSON:require_jsonify()).stringify,isArray=require_isarray(),objectKeys=require_object_keys(),callBind=require_call_bind(),callBound=require_call_bound(),$join=callBound(
"Array.prototype.join"),$indexOf=callBound("Array.prototype.indexOf"),$splice=callBound("Array.prototype.splice"),$sort=callBound("Array.prototype.sort"),strRepeat=function(n,char){
for(var str="",i=0;i<n;i+=1)str+=char;return str},defaultReplacer=function(_parent,_key,value){return value};module2.exports=function(obj){var opts=arguments.length>
1?arguments[1]:void 0,space=opts&&opts.space||"";typeof space=="number"&&(space=strRepeat(space," "));var cycles=!!opts&&typeof opts.cycles=="boolean"&&opts.cycles,
replacer=opts&&opts.replacer?callBind(opts.replacer):defaultReplacer;if(opts&&typeof opts.collapseEmpty<"u"&&typeof opts.collapseEmpty!="boolean")throw new TypeError(
"`collapseEmpty` must be a boolean, if provided");var collapseEmpty=!!opts&&opts.collapseEmpty,cmpOpt=typeof opts=="function"?opts:opts&&opts.cmp,cmp=cmpOpt&&function(node){
var get=cmpOpt.length>2&&function(k){return node[k]};return function(a,b){return cmpOpt({key:a,value:node[a]},{key:b,value:node[b]},get?{__proto__:null,get}:void 0)}},
seen=[];return(function stringify(parent,key,node,level){var indent=space?`
`+strRepeat(level,space):"",colonSeparator=space?": ":":";if(node&&node.toJSON&&typeof node.toJSON=="function"&&(node=node.toJSON()),node=replacer(parent,key,node),
node!==void 0){if(typeof node!="object"||node===null)return jsonStringify(node);var groupOutput=function(out2,brackets){return collapseEmpty&&out2.length===0?brackets:
(brackets==="[]"?"[":"{")+$join(out2,",")+indent+(brackets==="[]"?"]":"}")};if(isArray(node)){for(var out=[],i=0;i<node.length;i++){var item=stringify(node,i,node[i],
level+1)||jsonStringify(null);out[out.length]=indent+space+item}return groupOutput(out,"[]")}if($indexOf(seen,node)!==-1){if(cycles)return jsonStringify("__cycl\
e__");throw new TypeError("Converting circular structure to JSON")}else seen[seen.length]=node;for(var keys=$sort(objectKeys(node),cmp&&cmp(node)),out=[],i=0;i<
keys.length;i++){var key=keys[i],value=stringify(node,key,node[key],level+1);if(value){var keyValue=jsonStringify(key)+colonSeparator+value;out[out.length]=indent+
space+keyValue}}return $splice(seen,$indexOf(seen,node),1),groupOutput(out,"{}")}})({"":obj},"",obj,0)}}});var require_manifest=__commonJS({"node_modules/cdktf/lib/manifest.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
Manifest=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),path=require("path"),fs=require("fs"),stringify=require_json_stable_stringify(),Manifest=class _Manifest{constructor(version2,outdir,hclOutput){
this.version=version2,this.outdir=outdir,this.hclOutput=hclOutput,this.stacks={};let stacksPath=path.join(this.outdir,_Manifest.stacksFolder);fs.existsSync(stacksPath)||
fs.mkdirSync(stacksPath),this.stackFileName=hclOutput?"cdk.tf":"cdk.tf.json"}forStack(stack){let node=stack.node,name=node.id;if(this.stacks[name])return this.stacks[name];
let manifest={name,constructPath:node.path,workingDirectory:path.join(_Manifest.stacksFolder,node.id),synthesizedStackPath:path.join(_Manifest.stacksFolder,node.
id,this.stackFileName),stackMetadataPath:path.join(_Manifest.stacksFolder,node.id,_Manifest.stackMetadataPath),annotations:[],dependencies:stack.dependencies.map(
item=>item.node.path)};return this.stacks[name]=manifest,manifest}buildManifest(){return{version:this.version,stacks:this.stacks}}writeToFile(){fs.writeFileSync(
path.join(this.outdir,_Manifest.fileName),stringify(this.buildManifest(),{space:2}))}};exports2.Manifest=Manifest;_a=JSII_RTTI_SYMBOL_1;Manifest[_a]={fqn:"cdktf\
.Manifest",version:"0.21.0"};Manifest.fileName="manifest.json";Manifest.stacksFolder="stacks";Manifest.stackMetadataPath="metadata.json"}});var require_app=__commonJS({"node_modules/cdktf/lib/app.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.App=exports2.
CONTEXT_ENV=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),constructs_1=require_lib(),fs=require("fs"),package_json_1=require_package(),annotations_1=require_annotations(),
manifest_1=require_manifest(),terraform_stack_1=require_terraform_stack(),errors_1=require_errors(),APP_SYMBOL=Symbol.for("cdktf/App");exports2.CONTEXT_ENV="CDK\
TF_CONTEXT_JSON";var App=class _App extends constructs_1.Construct{constructor(config={}){super(void 0,""),Object.defineProperty(this,APP_SYMBOL,{value:!0}),this.
outdir=config.outdir??process.env.CDKTF_OUTDIR??"cdktf.out";let envHclOutput=process.env.SYNTH_HCL_OUTPUT,hclOutput=config.hclOutput||!1;envHclOutput!==void 0&&
(hclOutput=envHclOutput==="true"),this.hclOutput=hclOutput,this.targetStackId=process.env.CDKTF_TARGET_STACK_ID,this.skipValidation=config.skipValidation||!1,this.
skipBackendValidation=config.skipBackendValidation||!1,this.loadContext(config.context);let node=this.node;config.stackTraces===!1&&node.setContext(annotations_1.
DISABLE_STACK_TRACE_IN_METADATA,!0),node.setContext("cdktfVersion",package_json_1.version),fs.existsSync(this.outdir)||fs.mkdirSync(this.outdir),this.manifest=new manifest_1.
Manifest(package_json_1.version,this.outdir,this.hclOutput)}static isApp(x){return x!==null&&typeof x=="object"&&APP_SYMBOL in x}static of(construct){return _lookup(
construct);function _lookup(c){if(_App.isApp(c))return c;let node=c.node;if(!node.scope)throw(0,errors_1.noAppFound)(construct.node.path);return _lookup(node.scope)}}synth(){
let session={outdir:this.outdir,skipValidation:this.skipValidation,manifest:this.manifest},stacks=this.node.findAll().filter(terraform_stack_1.TerraformStack.isStack);
if(stacks.forEach(stack=>stack.prepareStack()),stacks.forEach(stack=>stack.synthesizer.synthesize(session)),!this.skipValidation){let validations=this.node.validate();
if(validations.length){let errorList=validations.join(`
  `);throw(0,errors_1.appValidationFailure)(errorList)}}this.manifest.writeToFile()}crossStackReference(fromStack,toStack,identifier){toStack.addDependency(fromStack);
let outputId=fromStack.registerOutgoingCrossStackReference(identifier).friendlyUniqueId;return toStack.registerIncomingCrossStackReference(fromStack).getString(
outputId)}loadContext(defaults={}){let node=this.node;for(let[k,v]of Object.entries(defaults))node.setContext(k,v);let contextJson=process.env[exports2.CONTEXT_ENV],
contextFromEnvironment=contextJson?JSON.parse(contextJson):{};for(let[k,v]of Object.entries(contextFromEnvironment))node.setContext(k,v)}};exports2.App=App;_a=JSII_RTTI_SYMBOL_1;
App[_a]={fqn:"cdktf.App",version:"0.21.0"}}});var require_tfExpression=__commonJS({"node_modules/cdktf/lib/tfExpression.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
FOR_EXPRESSION_VALUE=exports2.FOR_EXPRESSION_KEY=exports2.OperatorExpression=void 0;exports2.rawString=rawString;exports2.ref=ref;exports2.insideTfExpression=insideTfExpression;
exports2.propertyAccess=propertyAccess;exports2.conditional=conditional;exports2.call=call;exports2.forExpression=forExpression;exports2.dependable=dependable;var intrinsic_1=require_intrinsic(),
token_1=require_token(),app_1=require_app(),terraform_stack_1=require_terraform_stack(),constructs_1=require_lib(),TERRAFORM_IDENTIFIER_REGEX=/^[_a-zA-Z][_a-zA-Z0-9]*$/,
TFExpression=class extends intrinsic_1.Intrinsic{resolveExpressionPart(context,arg){let resolvedArg=context.resolve(arg);return token_1.Tokenization.isResolvable(
arg)?resolvedArg:Array.isArray(resolvedArg)?`[${resolvedArg.map((_,index)=>this.resolveArg(context,arg[index])).join(", ")}]`:typeof resolvedArg=="object"&&resolvedArg!==
null?`{${Object.keys(resolvedArg).map(key=>`"${key}" = ${this.resolveArg(context,arg[key])}`).join(", ")}}`:resolvedArg}resolveArg(context,arg){let resolvedArg=context.
resolve(arg);if(typeof arg=="string"){let str=this.resolveString(arg,resolvedArg);return typeof str!="string"?this.resolveExpressionPart(context,str):str}return this.
resolveExpressionPart(context,arg)}escapeString(str){return str.replace(/\n/g,"\\n").replace(/\${/g,"$$${")}resolveString(str,resolvedArg){let tokenList=token_1.
Tokenization.reverseString(str),numberOfTokens=tokenList.tokens.length+tokenList.intrinsic.length;if(numberOfTokens===0)return resolvedArg!=='"'&&resolvedArg.startsWith(
'"')&&resolvedArg.endsWith('"')?this.escapeString(resolvedArg):`"${this.escapeString(resolvedArg)}"`;if(tokenList.literals.length===0&&tokenList.escapes.length===
0&&numberOfTokens===1)return resolvedArg;let joinResult=tokenList.join({join:(left,right)=>{let leftTokens=token_1.Tokenization.reverse(left),leftTokenList=token_1.
Tokenization.reverseString(left),rightTokens=token_1.Tokenization.reverse(right),leftTokenCount=leftTokenList.intrinsic.length+leftTokenList.tokens.length,leftValue=left;
leftTokenList.literals.length===1&&leftTokenCount===0&&(leftValue=this.escapeString(left)),leftTokenList.literals.length===0&&leftTokenCount===1&&(leftValue=`\${${leftTokens[0]}\
}`);let rightValue=rightTokens.length===0?this.escapeString(right):`\${${rightTokens[0]}}`;return`${leftValue}${rightValue}`}});return joinResult!=='"'&&joinResult.
startsWith('"')&&joinResult.endsWith('"')?joinResult:`"${joinResult}"`}},RawString=class extends TFExpression{constructor(str){super(str),this.str=str}resolve(context){
let qts=context.suppressBraces?'"':"";return`${qts}${this.escapeString(this.str).replace(/\"/g,'\\"')}${qts}`}toString(){return this.str}};function rawString(str){
return new RawString(str)}var Reference=class extends TFExpression{constructor(identifier,originStack){super(identifier),this.identifier=identifier,this.originStack=
originStack,this.crossStackIdentifier={}}resolve(context){let resolutionStack=terraform_stack_1.TerraformStack.of(context.scope),stackName=resolutionStack.toString(),
suppressBraces=context.suppressBraces;if(context.suppressBraces=!0,context.preparing&&this.originStack&&this.originStack!==resolutionStack){let csr=app_1.App.of(
this.originStack).crossStackReference(this.originStack,resolutionStack,this.identifier);this.crossStackIdentifier[stackName]=csr}return this.crossStackIdentifier[stackName]?
suppressBraces?this.crossStackIdentifier[stackName]:`\${${this.crossStackIdentifier[stackName]}}`:suppressBraces?this.identifier:`\${${this.identifier}}`}};function ref(identifier,stack){
return new Reference(identifier,stack)}function insideTfExpression(arg){return arg}var PropertyAccess=class extends TFExpression{constructor(target,args){super(
{target,args}),this.target=target,this.args=args}resolve(context){let suppressBraces=context.suppressBraces;context.suppressBraces=!0;let serializedArgs=this.args.
map(arg=>{if(arg==="*")return"[*]";let a=this.resolveArg(context,arg),isPlainString=typeof arg=="string"&&TERRAFORM_IDENTIFIER_REGEX.test(arg),isPlainNumber=typeof arg==
"number"&&!token_1.Token.isUnresolved(arg);return isPlainString||isPlainNumber?`.${arg}`:`[${a}]`}).join(""),expr=`${constructs_1.Construct.isConstruct(this.target)&&
"fqn"in this.target?this.target.fqn:this.resolveArg(context,this.target)}${serializedArgs}`;return suppressBraces?expr:`\${${expr}}`}};function propertyAccess(target,args){
return new PropertyAccess(target,args)}var ConditionalExpression=class extends TFExpression{constructor(condition,trueValue,falseValue){super({condition,trueValue,
falseValue}),this.condition=condition,this.trueValue=trueValue,this.falseValue=falseValue}resolve(context){let suppressBraces=context.suppressBraces;context.suppressBraces=
!0;let condition=this.resolveArg(context,this.condition),trueValue=this.resolveArg(context,this.trueValue),falseValue=this.resolveArg(context,this.falseValue),expr=`${condition}\
 ? ${trueValue} : ${falseValue}`;return suppressBraces?expr:`\${${expr}}`}};function conditional(condition,trueValue,falseValue){return new ConditionalExpression(
condition,trueValue,falseValue)}var OperatorExpression=class extends TFExpression{constructor(operator,left,right){super({operator,leftValue:left,rightValue:right}),
this.operator=operator,this.left=left,this.right=right}resolve(context){let suppressBraces=context.suppressBraces;context.suppressBraces=!0;let left=this.resolveArg(
context,this.left),right=this.right?this.resolveArg(context,this.right):void 0,expr="";switch(this.operator){case"!":{expr=`!${left}`;break}case"-":{right?expr=
`(${left} - ${right})`:expr=`-${left}`;break}default:expr=`(${left} ${this.operator} ${right})`}return suppressBraces?expr:`\${${expr}}`}};exports2.OperatorExpression=
OperatorExpression;var FunctionCall=class extends TFExpression{constructor(name,args){super({name,args}),this.name=name,this.args=args}resolve(context){let suppressBraces=context.
suppressBraces,originalIgnoreEscapes=context.ignoreEscapes,originalWarnEscapes=context.warnEscapes;context.suppressBraces=!0,context.ignoreEscapes=!0,context.warnEscapes=
!0;let serializedArgs=this.args.map(arg=>this.resolveArg(context,arg)).join(", "),expr=`${this.name}(${serializedArgs})`;return context.ignoreEscapes=originalIgnoreEscapes,
context.warnEscapes=originalWarnEscapes,suppressBraces?expr:`\${${expr}}`}};function call(name,args){return new FunctionCall(name,args)}exports2.FOR_EXPRESSION_KEY=
ref("key");exports2.FOR_EXPRESSION_VALUE=ref("val");var ForExpression=class extends TFExpression{constructor(input,valueExpression,keyExpression){super({input,valueExpression,
keyExpression}),this.input=input,this.valueExpression=valueExpression,this.keyExpression=keyExpression}resolve(context){let suppressBraces=context.suppressBraces;
context.suppressBraces=!0;let key=this.resolveArg(context,exports2.FOR_EXPRESSION_KEY),value=this.resolveArg(context,exports2.FOR_EXPRESSION_VALUE),input=this.resolveArg(
context,this.input),valueExpr=this.resolveExpressionPart(context,this.valueExpression),expr;if(this.keyExpression){let keyExpr=this.resolveExpressionPart(context,
this.keyExpression);expr=`{ for ${key}, ${value} in ${input}: ${keyExpr} => ${valueExpr} }`}else expr=`[ for ${key}, ${value} in ${input}: ${valueExpr}]`;return suppressBraces?
expr:`\${${expr}}`}};function forExpression(input,valueExpression,keyExpression){return new ForExpression(input,valueExpression,keyExpression)}var Dependable=class extends TFExpression{constructor(dependable2){
super(dependable2),this.dependable=dependable2}resolve(context){return context.suppressBraces=!0,this.dependable.fqn}};function dependable(dependable2){return token_1.
Token.asString(new Dependable(dependable2))}}});var require_terraform_element=__commonJS({"node_modules/cdktf/lib/terraform-element.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.TerraformElement=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),assert_1=require("assert"),constructs_1=require_lib(),tokens_1=require_tokens(),
terraform_stack_1=require_terraform_stack(),tfExpression_1=require_tfExpression(),errors_1=require_errors(),TERRAFORM_ELEMENT_SYMBOL=Symbol.for("cdktf/Terraform\
Element"),TerraformElement2=class extends constructs_1.Construct{constructor(scope,id,elementType){if(super(scope,id),this.rawOverrides={},Object.defineProperty(
this,TERRAFORM_ELEMENT_SYMBOL,{value:!0}),this._elementType=elementType,tokens_1.Token.isUnresolved(id))throw(0,errors_1.unresolvedTokenInConstructId)(id);this.
node.addMetadata("stacktrace","trace")}get cdktfStack(){return terraform_stack_1.TerraformStack.of(this)}static isTerraformElement(x){return x!==null&&typeof x==
"object"&&TERRAFORM_ELEMENT_SYMBOL in x}toTerraform(){return{}}toHclTerraform(){return{}}toMetadata(){return{}}get fqn(){return this._fqnToken||((0,assert_1.ok)(
!!this._elementType,"Element type not set"),this._fqnToken=tokens_1.Token.asString((0,tfExpression_1.ref)(`${this._elementType}.${this.friendlyUniqueId}`,this.cdktfStack))),
this._fqnToken}get friendlyUniqueId(){return this._friendlyUniqueId||(this._logicalIdOverride?this._friendlyUniqueId=this._logicalIdOverride:this._friendlyUniqueId=
this.cdktfStack.getLogicalId(this)),this._friendlyUniqueId}overrideLogicalId(newLogicalId){(0,assert_1.ok)(!this._fqnToken,"Logical ID may not be overridden onc\
e .fqn has been requested. Make sure to override the id before passing the construct to other constructs."),this._logicalIdOverride=newLogicalId}resetOverrideLogicalId(){
(0,assert_1.ok)(!this._fqnToken,"Logical ID may not be overridden once .fqn has been requested. You can only reset the override before you pass the construct to\
 other constructs."),this._logicalIdOverride=void 0}addOverride(path,value){let parts=path.split("."),curr=this.rawOverrides;for(;parts.length>1;){let key=parts.
shift();curr[key]!=null&&typeof curr[key]=="object"&&!Array.isArray(curr[key])||(curr[key]={}),curr=curr[key]}let lastKey=parts.shift();curr[lastKey]=value}get constructNodeMetadata(){
return{metadata:{path:this.node.path,uniqueId:this.friendlyUniqueId,stackTrace:this.node.metadata.find(e=>e.type==="stacktrace")?.trace}}}};exports2.TerraformElement=
TerraformElement2;_a=JSII_RTTI_SYMBOL_1;TerraformElement2[_a]={fqn:"cdktf.TerraformElement",version:"0.21.0"}}});var require_terraform_dynamic_block=__commonJS({"node_modules/cdktf/lib/terraform-dynamic-block.js"(exports2){"use strict";Object.defineProperty(exports2,"__esM\
odule",{value:!0});exports2.TerraformDynamicBlock=void 0;var errors_1=require_errors(),tokens_1=require_tokens(),stack_trace_1=require_stack_trace2(),DYNAMIC_BLOCK_SYMBOL=Symbol.
for("cdktf/TerraformDynamicBlock"),TerraformDynamicBlock=class _TerraformDynamicBlock{constructor(args){this.iterator="each",Object.defineProperty(this,DYNAMIC_BLOCK_SYMBOL,
{value:!0}),this.creationStack=(0,stack_trace_1.captureStackTrace)(),this.forEach=args.forEach,this.content=args.content}static fromDynamicExpression(expr){return new _TerraformDynamicBlock(
{forEach:expr.iterator,content:expr.content})}resolve(){throw(0,errors_1.dynamicBlockNotSupported)(this.forEach._getForEachExpression())}toTerraformDynamicBlockJson(){
return tokens_1.Lazy.anyValue({produce:context=>(context.iteratorContext="DYNAMIC_BLOCK",{for_each:this.forEach._getForEachExpression(),iterator:this.iterator,content:context.
resolve(this.content)})})}toString(){return tokens_1.Token.asString(this)}toJSON(){return"<unresolved-terraform-dynamic-block>"}static isTerraformDynamicBlock(x){
return x!==null&&typeof x=="object"&&DYNAMIC_BLOCK_SYMBOL in x}};exports2.TerraformDynamicBlock=TerraformDynamicBlock}});var require_util=__commonJS({"node_modules/cdktf/lib/util.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.terraformBinaryName=
void 0;exports2.deepMerge=deepMerge;exports2.snakeCase=snakeCase;exports2.keysToSnakeCase=keysToSnakeCase;exports2.processDynamicAttributesForHcl=processDynamicAttributesForHcl;
exports2.processDynamicAttributes=processDynamicAttributes;var errors_1=require_errors(),terraform_dynamic_block_1=require_terraform_dynamic_block(),token_1=require_token();
exports2.terraformBinaryName=process.env.TERRAFORM_BINARY_NAME||"terraform";function deepMerge(target,...sources){if(token_1.Tokenization.isResolvable(target)&&
sources.length>0)throw(0,errors_1.targetNotResolvableWithOverrides)(target.toString());for(let source of sources){if(typeof source!="object"||typeof target!="ob\
ject")throw(0,errors_1.sourceOrTargetNotAnObject)(JSON.stringify(source),typeof source,JSON.stringify(target),typeof target);for(let key of Object.keys(source)){
let value=source[key];if(typeof value=="object"&&value!=null&&!Array.isArray(value)){if(typeof target[key]!="object"&&(target[key]={}),token_1.Tokenization.isResolvable(
value)){target[key]=value;continue}deepMerge(target[key],value)}else typeof value=="object"&&value!=null&&Array.isArray(value)?Array.isArray(target[key])?target[key]=
[...target[key],...value]:target[key]=value:value===void 0?delete target[key]:target[key]=value}}return target}function snakeCase(str){return str?String(str).replace(
/^[^A-Za-z0-9]*|[^A-Za-z0-9]*$/g,"").replace(/([a-z0-9])([A-Z])/g,(_m,a,b)=>a+"_"+b.toLowerCase()).replace(/[^A-Za-z0-9]+|_+/g,"_").toLowerCase():""}function keysToSnakeCase(object){
return token_1.Tokenization.isResolvable(object)?object:Array.isArray(object)?object.map(e=>typeof e=="object"?keysToSnakeCase(e):e):Object.keys(object).reduce(
(newObject,key)=>{if(key==="tags"||key==="environment")return newObject[key]=object[key],newObject;let value=object[key];return typeof value=="object"&&(value=keysToSnakeCase(
value)),Array.isArray(value)&&(value=value.map(e=>typeof e=="object"?keysToSnakeCase(e):e)),newObject[snakeCase(key)]=value,newObject},{})}function processDynamicAttributesForHcl(attributes){
let result={};return Object.entries(attributes).forEach(([attributeName,value])=>{if(terraform_dynamic_block_1.TerraformDynamicBlock.isTerraformDynamicBlock(value))
result.dynamic||(result.dynamic={}),result.dynamic[attributeName]=value.toTerraformDynamicBlockJson();else{let recurse=value!==null&&typeof value=="object"&&value.
constructor===Object;result[attributeName]=recurse?processDynamicAttributesForHcl(value):value}}),result}function processDynamicAttributes(attributes){let result={};
return Object.entries(attributes).forEach(([attributeName,value])=>{if(terraform_dynamic_block_1.TerraformDynamicBlock.isTerraformDynamicBlock(value))result.dynamic||
(result.dynamic={}),result.dynamic[attributeName]=value.toTerraformDynamicBlockJson();else{let recurse=value!==null&&typeof value=="object"&&value.constructor===
Object;result[attributeName]=recurse?processDynamicAttributes(value):value}}),result}}});var require_terraform_provider=__commonJS({"node_modules/cdktf/lib/terraform-provider.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModu\
le",{value:!0});exports2.TerraformProvider=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),tokens_1=require_tokens(),terraform_element_1=require_terraform_element(),
util_1=require_util(),TERRAFORM_PROVIDER_SYMBOL=Symbol.for("cdktf/TerraformProvider"),TerraformProvider=class extends terraform_element_1.TerraformElement{constructor(scope,id,config){
super(scope,id),Object.defineProperty(this,TERRAFORM_PROVIDER_SYMBOL,{value:!0}),this.terraformResourceType=config.terraformResourceType,this.terraformGeneratorMetadata=
config.terraformGeneratorMetadata,this.terraformProviderSource=config.terraformProviderSource}static isTerraformProvider(x){return x!==null&&typeof x=="object"&&
TERRAFORM_PROVIDER_SYMBOL in x}get alias(){}set alias(_value){}get fqn(){return this.alias!==void 0?tokens_1.Token.asString(`${this.terraformResourceType}.${this.
alias}`):tokens_1.Token.asString(`${this.terraformResourceType}`)}get metaAttributes(){return this.alias!==void 0?{alias:this.alias}:{}}synthesizeAttributes(){return{}}synthesizeHclAttributes(){
return{}}toHclTerraform(){return{terraform:{required_providers:{[this.terraformResourceType]:{version:this.terraformGeneratorMetadata?.providerVersion||this.terraformGeneratorMetadata?.
providerVersionConstraint,source:this.terraformProviderSource}}},provider:{[this.terraformResourceType]:[(0,util_1.deepMerge)((0,util_1.keysToSnakeCase)((0,util_1.
processDynamicAttributesForHcl)(this.synthesizeHclAttributes())),this.rawOverrides,this.metaAttributes)]}}}toTerraform(){return{terraform:{required_providers:{[this.
terraformResourceType]:{version:this.terraformGeneratorMetadata?.providerVersion||this.terraformGeneratorMetadata?.providerVersionConstraint,source:this.terraformProviderSource}}},
provider:{[this.terraformResourceType]:[(0,util_1.deepMerge)((0,util_1.keysToSnakeCase)((0,util_1.processDynamicAttributes)(this.synthesizeAttributes())),this.rawOverrides,
this.metaAttributes)]}}}toMetadata(){return Object.keys(this.rawOverrides).length?{overrides:{[this.terraformResourceType]:Object.keys(this.rawOverrides)}}:{}}};
exports2.TerraformProvider=TerraformProvider;_a=JSII_RTTI_SYMBOL_1;TerraformProvider[_a]={fqn:"cdktf.TerraformProvider",version:"0.21.0"}}});var require_terraform_backend=__commonJS({"node_modules/cdktf/lib/terraform-backend.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.TerraformBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_element_1=require_terraform_element(),util_1=require_util(),
BACKEND_SYMBOL=Symbol.for("cdktf/TerraformBackend"),TerraformBackend2=class extends terraform_element_1.TerraformElement{constructor(scope,id,name){super(scope,
id),this.name=name,Object.defineProperty(this,BACKEND_SYMBOL,{value:!0})}static isBackend(x){return x!==null&&typeof x=="object"&&BACKEND_SYMBOL in x}synthesizeAttributes(){
return{}}synthesizeHclAttributes(){return{}}toHclTerraform(){return{terraform:{backend:{[this.name]:(0,util_1.deepMerge)(this.synthesizeHclAttributes(),this.rawOverrides)}}}}toTerraform(){
return{terraform:{backend:{[this.name]:(0,util_1.deepMerge)(this.synthesizeAttributes(),this.rawOverrides)}}}}toMetadata(){return{backend:this.name,...Object.keys(
this.rawOverrides).length>0?{overrides:{backend:Object.keys(this.rawOverrides)}}:{}}}};exports2.TerraformBackend=TerraformBackend2;_a=JSII_RTTI_SYMBOL_1;TerraformBackend2[_a]=
{fqn:"cdktf.TerraformBackend",version:"0.21.0"}}});var require_terraform_remote_state=__commonJS({"node_modules/cdktf/lib/terraform-remote-state.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"\
__esModule",{value:!0});exports2.TerraformRemoteState=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_element_1=require_terraform_element(),tokens_1=require_tokens(),
util_1=require_util(),tfExpression_1=require_tfExpression(),TerraformRemoteState2=class extends terraform_element_1.TerraformElement{constructor(scope,id,backend,config){
super(scope,id,"data.terraform_remote_state"),this.backend=backend,this.config=config}getString(output){return tokens_1.Token.asString(this.interpolationForAttribute(
output))}getNumber(output){return tokens_1.Token.asNumber(this.interpolationForAttribute(output))}getList(output){return tokens_1.Token.asList(this.interpolationForAttribute(
output))}getBoolean(output){return this.interpolationForAttribute(output)}get(output){return this.interpolationForAttribute(output)}interpolationForAttribute(terraformAttribute){
return(0,tfExpression_1.ref)(`data.terraform_remote_state.${this.friendlyUniqueId}.outputs.${terraformAttribute}`,this.cdktfStack)}extractConfig(){let configObj=(0,util_1.
keysToSnakeCase)({...this.config});return delete configObj.workspace,delete configObj.defaults,configObj}toHclTerraform(){return{data:{terraform_remote_state:{[this.
friendlyUniqueId]:(0,util_1.deepMerge)({backend:this.backend,workspace:this.config.workspace,defaults:this.config.defaults,config:this.extractConfig()},this.rawOverrides)}}}}toTerraform(){
return{data:{terraform_remote_state:{[this.friendlyUniqueId]:(0,util_1.deepMerge)({backend:this.backend,workspace:this.config.workspace,defaults:this.config.defaults,
config:this.extractConfig()},this.rawOverrides)}}}}toMetadata(){return Object.keys(this.rawOverrides).length?{overrides:{terraform_remote_state:Object.keys(this.
rawOverrides)}}:{}}};exports2.TerraformRemoteState=TerraformRemoteState2;_a=JSII_RTTI_SYMBOL_1;TerraformRemoteState2[_a]={fqn:"cdktf.TerraformRemoteState",version:"\
0.21.0"};TerraformRemoteState2.tfResourceType="terraform_remote_state"}});var require_local_backend=__commonJS({"node_modules/cdktf/lib/backends/local-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esMo\
dule",{value:!0});exports2.DataTerraformRemoteStateLocal=exports2.LocalBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),path=require("path"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),__1=require_lib2(),LocalBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props={}){
super(scope,"backend","local");let stackId=__1.TerraformStack.of(this).node.id;this.props={...props,path:props.path||path.join(process.cwd(),`terraform.${stackId}\
.tfstate`)}}synthesizeHclAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,fromStack){
return new DataTerraformRemoteStateLocal(scope,name,{workspaceDir:this.props.workspaceDir,path:this.props.path||path.join(process.cwd(),`terraform.${fromStack}.\
tfstate`),workspace:"${terraform.workspace}"})}};exports2.LocalBackend=LocalBackend;_a=JSII_RTTI_SYMBOL_1;LocalBackend[_a]={fqn:"cdktf.LocalBackend",version:"0.\
21.0"};var DataTerraformRemoteStateLocal=class extends terraform_remote_state_1.TerraformRemoteState{constructor(scope,id,config){super(scope,id,"local",config)}};
exports2.DataTerraformRemoteStateLocal=DataTerraformRemoteStateLocal;_b=JSII_RTTI_SYMBOL_1;DataTerraformRemoteStateLocal[_b]={fqn:"cdktf.DataTerraformRemoteStat\
eLocal",version:"0.21.0"}}});var require_terraform_output=__commonJS({"node_modules/cdktf/lib/terraform-output.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.TerraformOutput=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_element_1=require_terraform_element(),util_1=require_util(),
util_2=require("util"),tokens_1=require_tokens(),TERRAFORM_OUTPUT_SYMBOL=Symbol.for("cdktf/TerraformOutput"),TerraformOutput2=class extends terraform_element_1.
TerraformElement{constructor(scope,id,config){super(scope,id),this.value=config.value,this.description=config.description,this.sensitive=config.sensitive,this.dependsOn=
config.dependsOn,this.staticId=config.staticId||!1,this.precondition=config.precondition,Object.defineProperty(this,TERRAFORM_OUTPUT_SYMBOL,{value:!0})}static isTerraformOutput(x){
return x!==null&&typeof x=="object"&&TERRAFORM_OUTPUT_SYMBOL in x}set staticId(staticId){staticId?this.overrideLogicalId(this.node.id):this.resetOverrideLogicalId()}get staticId(){
return this.friendlyUniqueId===this.node.id}isITerraformAddressable(object){return object&&typeof object=="object"&&!(0,util_2.isArray)(object)&&"fqn"in object}synthesizeValue(arg){
return tokens_1.Token.isUnresolved(arg)?arg:this.isITerraformAddressable(arg)?arg.fqn:Array.isArray(arg)?arg.map(innerArg=>this.synthesizeValue(innerArg)):typeof arg==
"object"?Object.keys(arg).reduce((result,key)=>(result[key]=this.synthesizeValue(arg[key]),result),{}):arg}synthesizeAttributes(){return{value:this.synthesizeValue(
this.value),description:this.description,sensitive:this.sensitive,depends_on:this.dependsOn?.map(resource=>resource.fqn)}}synthesizeHclAttributes(){return Object.
fromEntries(Object.entries({value:{value:this.synthesizeValue(this.value),type:"any",isBlock:!1,storageClassType:""},description:{value:this.description,type:"s\
imple",isBlock:!1,storageClassType:"string"},sensitive:{value:this.sensitive,type:"simple",isBlock:!1,storageClassType:"bool"},depends_on:{value:this.dependsOn?.
map(resource=>resource.fqn),type:"list",isBlock:!1,storageClassType:"stringList"}}).filter(([,value])=>value.value!==void 0))}toHclTerraform(){return{output:{[this.
friendlyUniqueId]:(0,util_1.deepMerge)(this.synthesizeHclAttributes(),this.rawOverrides)}}}toTerraform(){return{output:{[this.friendlyUniqueId]:(0,util_1.deepMerge)(
this.synthesizeAttributes(),this.rawOverrides)}}}toMetadata(){return Object.keys(this.rawOverrides).length?{overrides:{output:Object.keys(this.rawOverrides)}}:{}}};
exports2.TerraformOutput=TerraformOutput2;_a=JSII_RTTI_SYMBOL_1;TerraformOutput2[_a]={fqn:"cdktf.TerraformOutput",version:"0.21.0"}}});var require_unique=__commonJS({"node_modules/cdktf/lib/private/unique.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
makeUniqueId=makeUniqueId;var crypto=require("crypto"),errors_1=require_errors(),HIDDEN_FROM_HUMAN_ID="Resource",HIDDEN_ID="Default",PATH_SEP="/",UNIQUE_SEP="_",
HASH_LEN=8,MAX_HUMAN_LEN=240,MAX_ID_LEN=255;function makeUniqueId(components){if(components=components.filter(x=>x!==HIDDEN_ID),components.length===0)throw(0,errors_1.
cannotCalcIdForEmptySetOfComponents)();if(components.length===1){let candidate=removeDisallowedCharacters(components[0]);if(candidate.length<=MAX_ID_LEN)return candidate}
let hash=pathHash(components);return removeDupes(components).filter(x=>x!==HIDDEN_FROM_HUMAN_ID).map(s=>removeDisallowedCharacters(s)).join(UNIQUE_SEP).slice(0,
MAX_HUMAN_LEN)+UNIQUE_SEP+hash}function pathHash(path){return crypto.createHash("md5").update(path.join(PATH_SEP)).digest("hex").slice(0,HASH_LEN).toUpperCase()}
function removeDisallowedCharacters(s){return removeNonAlphanumericSep(s)}function removeNonAlphanumericSep(s){return s.replace(/[^A-Za-z0-9_-]/g,"")}function removeDupes(path){
let ret=new Array;for(let component of path)(ret.length===0||!ret[ret.length-1].endsWith(component))&&ret.push(component);return ret}}});var require_aspect=__commonJS({"node_modules/cdktf/lib/aspect.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
Aspects=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),ASPECTS_SYMBOL=Symbol("cdktf-aspects"),Aspects=class _Aspects{static of(scope){let aspects=scope[ASPECTS_SYMBOL];
return aspects||(aspects=new _Aspects,Object.defineProperty(scope,ASPECTS_SYMBOL,{value:aspects,configurable:!1,enumerable:!1})),aspects}constructor(){this._aspects=
[]}add(aspect){this._aspects.push(aspect)}get all(){return[...this._aspects]}};exports2.Aspects=Aspects;_a=JSII_RTTI_SYMBOL_1;Aspects[_a]={fqn:"cdktf.Aspects",version:"\
0.21.0"}}});var require_constants=__commonJS({"node_modules/cdktf/node_modules/semver/internal/constants.js"(exports2,module2){"use strict";var SEMVER_SPEC_VERSION="2.0.0",
MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=250,RELEASE_TYPES=["major","premajor","minor","pre\
minor","patch","prepatch","prerelease"];module2.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,RELEASE_TYPES,SEMVER_SPEC_VERSION,
FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}});var require_debug=__commonJS({"node_modules/cdktf/node_modules/semver/internal/debug.js"(exports2,module2){"use strict";var debug=typeof process=="object"&&process.
env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module2.exports=debug}});var require_re=__commonJS({"node_modules/cdktf/node_modules/semver/internal/re.js"(exports2,module2){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,
MAX_LENGTH}=require_constants(),debug=require_debug();exports2=module2.exports={};var re=exports2.re=[],safeRe=exports2.safeRe=[],src=exports2.src=[],safeSrc=exports2.
safeSrc=[],t=exports2.t={},R=0,LETTERDASHNUMBER="[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value=>{
for(let[token,max]of safeRegexReplacements)value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);return value},
createToken=(name,value,isGlobal)=>{let safe=makeSafeRegex(value),index=R++;debug(name,index,value),t[name]=index,src[index]=value,safeSrc[index]=safe,re[index]=
new RegExp(value,isGlobal?"g":void 0),safeRe[index]=new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*");createToken("NUMERICIDE\
NTIFIERLOOSE","\\d+");createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.
NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.\
(${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);createToken("PRERELEAS\
EIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.
PRERELEASEIDENTIFIER]})*))`);createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);createToken(
"BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`);createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);createToken("FULLPLAIN",`v?${src[t.
MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);createToken("FULL",`^${src[t.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.
PRERELEASELOOSE]}?${src[t.BUILD]}?`);createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`);createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIERLOOSE",`${src[t.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]}\
)(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);createToken(
"XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);createToken("COERCEPLAIN",`(^|\
[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);createToken("COERCE",`${src[t.
COERCEPLAIN]}(?:$|[^\\d])`);createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);createToken("COERCERTL",src[t.
COERCE],!0);createToken("COERCERTLFULL",src[t.COERCEFULL],!0);createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,!0);exports2.
tildeTrimReplace="$1~";createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}\
$`);createToken("LONECARET","(?:\\^)");createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0);exports2.caretTrimReplace="$1^";createToken("CARET",`^${src[t.
LONECARET]}${src[t.XRANGEPLAIN]}$`);createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s\
*(${src[t.LOOSEPLAIN]})$|^$`);createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.
LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,!0);exports2.comparatorTrimReplace="$1$2$3";createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]}\
)\\s*$`);createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);createToken("STAR","(<|>)?=?\\s*\\*");createToken(
"GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}});var require_parse_options=__commonJS({"node_modules/cdktf/node_modules/semver/internal/parse-options.js"(exports2,module2){"use strict";var looseOption=Object.freeze(
{loose:!0}),emptyOpts=Object.freeze({}),parseOptions=options=>options?typeof options!="object"?looseOption:options:emptyOpts;module2.exports=parseOptions}});var require_identifiers=__commonJS({"node_modules/cdktf/node_modules/semver/internal/identifiers.js"(exports2,module2){"use strict";var numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{
let anum=numeric.test(a),bnum=numeric.test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(
b,a);module2.exports={compareIdentifiers,rcompareIdentifiers}}});var require_semver=__commonJS({"node_modules/cdktf/node_modules/semver/classes/semver.js"(exports2,module2){"use strict";var debug=require_debug(),{MAX_LENGTH,MAX_SAFE_INTEGER}=require_constants(),
{safeRe:re,t}=require_re(),parseOptions=require_parse_options(),{compareIdentifiers}=require_identifiers(),SemVer=class _SemVer{constructor(version2,options){if(options=
parseOptions(options),version2 instanceof _SemVer){if(version2.loose===!!options.loose&&version2.includePrerelease===!!options.includePrerelease)return version2;
version2=version2.version}else if(typeof version2!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version2}".`);if(version2.
length>MAX_LENGTH)throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);debug("SemVer",version2,options),this.options=options,this.loose=!!options.
loose,this.includePrerelease=!!options.includePrerelease;let m=version2.trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Ve\
rsion: ${version2}`);if(this.raw=version2,this.major=+m[1],this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Inva\
lid major version");if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError(
"Invalid patch version");m[4]?this.prerelease=m[4].split(".").map(id=>{if(/^[0-9]+$/.test(id)){let num=+id;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id}):
this.prerelease=[],this.build=m[5]?m[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&
(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(other){if(debug("SemVer.compare",this.version,this.options,other),
!(other instanceof _SemVer)){if(typeof other=="string"&&other===this.version)return 0;other=new _SemVer(other,this.options)}return other.version===this.version?
0:this.compareMain(other)||this.comparePre(other)}compareMain(other){return other instanceof _SemVer||(other=new _SemVer(other,this.options)),compareIdentifiers(
this.major,other.major)||compareIdentifiers(this.minor,other.minor)||compareIdentifiers(this.patch,other.patch)}comparePre(other){if(other instanceof _SemVer||(other=
new _SemVer(other,this.options)),this.prerelease.length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.
prerelease.length&&!other.prerelease.length)return 0;let i=0;do{let a=this.prerelease[i],b=other.prerelease[i];if(debug("prerelease compare",i,a,b),a===void 0&&
b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}compareBuild(other){other instanceof
_SemVer||(other=new _SemVer(other,this.options));let i=0;do{let a=this.build[i],b=other.build[i];if(debug("build compare",i,a,b),a===void 0&&b===void 0)return 0;
if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith(
"pre")){if(!identifier&&identifierBase===!1)throw new Error("invalid increment argument: identifier is empty");if(identifier){let match=`-${identifier}`.match(this.
options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.length=
0,this.patch=0,this.minor++,this.inc("pre",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0,this.inc("patch",identifier,identifierBase),
this.inc("pre",identifier,identifierBase);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,
identifierBase);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"\
major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||
this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"\
pre":{let base=Number(identifierBase)?1:0;if(this.prerelease.length===0)this.prerelease=[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]==
"number"&&(this.prerelease[i]++,i=-2);if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===!1)throw new Error("invalid increment argument: ide\
ntifier already exists");this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,base];identifierBase===!1&&(prerelease=[identifier]),compareIdentifiers(
this.prerelease[0],identifier)===0?isNaN(this.prerelease[1])&&(this.prerelease=prerelease):this.prerelease=prerelease}break}default:throw new Error(`invalid inc\
rement argument: ${release}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}};module2.exports=SemVer}});var require_parse2=__commonJS({"node_modules/cdktf/node_modules/semver/functions/parse.js"(exports2,module2){"use strict";var SemVer=require_semver(),parse=(version2,options,throwErrors=!1)=>{
if(version2 instanceof SemVer)return version2;try{return new SemVer(version2,options)}catch(er){if(!throwErrors)return null;throw er}};module2.exports=parse}});var require_valid=__commonJS({"node_modules/cdktf/node_modules/semver/functions/valid.js"(exports2,module2){"use strict";var parse=require_parse2(),valid=(version2,options)=>{
let v=parse(version2,options);return v?v.version:null};module2.exports=valid}});var require_clean=__commonJS({"node_modules/cdktf/node_modules/semver/functions/clean.js"(exports2,module2){"use strict";var parse=require_parse2(),clean=(version2,options)=>{
let s=parse(version2.trim().replace(/^[=v]+/,""),options);return s?s.version:null};module2.exports=clean}});var require_inc=__commonJS({"node_modules/cdktf/node_modules/semver/functions/inc.js"(exports2,module2){"use strict";var SemVer=require_semver(),inc=(version2,release,options,identifier,identifierBase)=>{
typeof options=="string"&&(identifierBase=identifier,identifier=options,options=void 0);try{return new SemVer(version2 instanceof SemVer?version2.version:version2,
options).inc(release,identifier,identifierBase).version}catch{return null}};module2.exports=inc}});var require_diff=__commonJS({"node_modules/cdktf/node_modules/semver/functions/diff.js"(exports2,module2){"use strict";var parse=require_parse2(),diff=(version1,version2)=>{
let v1=parse(version1,null,!0),v2=parse(version2,null,!0),comparison=v1.compare(v2);if(comparison===0)return null;let v1Higher=comparison>0,highVersion=v1Higher?
v1:v2,lowVersion=v1Higher?v2:v1,highHasPre=!!highVersion.prerelease.length;if(!!lowVersion.prerelease.length&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor)
return"major";if(lowVersion.compareMain(highVersion)===0)return lowVersion.minor&&!lowVersion.patch?"minor":"patch"}let prefix=highHasPre?"pre":"";return v1.major!==
v2.major?prefix+"major":v1.minor!==v2.minor?prefix+"minor":v1.patch!==v2.patch?prefix+"patch":"prerelease"};module2.exports=diff}});var require_major=__commonJS({"node_modules/cdktf/node_modules/semver/functions/major.js"(exports2,module2){"use strict";var SemVer=require_semver(),major=(a,loose)=>new SemVer(
a,loose).major;module2.exports=major}});var require_minor=__commonJS({"node_modules/cdktf/node_modules/semver/functions/minor.js"(exports2,module2){"use strict";var SemVer=require_semver(),minor=(a,loose)=>new SemVer(
a,loose).minor;module2.exports=minor}});var require_patch=__commonJS({"node_modules/cdktf/node_modules/semver/functions/patch.js"(exports2,module2){"use strict";var SemVer=require_semver(),patch=(a,loose)=>new SemVer(
a,loose).patch;module2.exports=patch}});var require_prerelease=__commonJS({"node_modules/cdktf/node_modules/semver/functions/prerelease.js"(exports2,module2){"use strict";var parse=require_parse2(),prerelease=(version2,options)=>{
let parsed=parse(version2,options);return parsed&&parsed.prerelease.length?parsed.prerelease:null};module2.exports=prerelease}});var require_compare=__commonJS({"node_modules/cdktf/node_modules/semver/functions/compare.js"(exports2,module2){"use strict";var SemVer=require_semver(),compare=(a,b,loose)=>new SemVer(
a,loose).compare(new SemVer(b,loose));module2.exports=compare}});var require_rcompare=__commonJS({"node_modules/cdktf/node_modules/semver/functions/rcompare.js"(exports2,module2){"use strict";var compare=require_compare(),rcompare=(a,b,loose)=>compare(
b,a,loose);module2.exports=rcompare}});var require_compare_loose=__commonJS({"node_modules/cdktf/node_modules/semver/functions/compare-loose.js"(exports2,module2){"use strict";var compare=require_compare(),
compareLoose=(a,b)=>compare(a,b,!0);module2.exports=compareLoose}});var require_compare_build=__commonJS({"node_modules/cdktf/node_modules/semver/functions/compare-build.js"(exports2,module2){"use strict";var SemVer=require_semver(),
compareBuild=(a,b,loose)=>{let versionA=new SemVer(a,loose),versionB=new SemVer(b,loose);return versionA.compare(versionB)||versionA.compareBuild(versionB)};module2.
exports=compareBuild}});var require_sort=__commonJS({"node_modules/cdktf/node_modules/semver/functions/sort.js"(exports2,module2){"use strict";var compareBuild=require_compare_build(),
sort=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose));module2.exports=sort}});var require_rsort=__commonJS({"node_modules/cdktf/node_modules/semver/functions/rsort.js"(exports2,module2){"use strict";var compareBuild=require_compare_build(),
rsort=(list,loose)=>list.sort((a,b)=>compareBuild(b,a,loose));module2.exports=rsort}});var require_gt=__commonJS({"node_modules/cdktf/node_modules/semver/functions/gt.js"(exports2,module2){"use strict";var compare=require_compare(),gt=(a,b,loose)=>compare(
a,b,loose)>0;module2.exports=gt}});var require_lt=__commonJS({"node_modules/cdktf/node_modules/semver/functions/lt.js"(exports2,module2){"use strict";var compare=require_compare(),lt=(a,b,loose)=>compare(
a,b,loose)<0;module2.exports=lt}});var require_eq=__commonJS({"node_modules/cdktf/node_modules/semver/functions/eq.js"(exports2,module2){"use strict";var compare=require_compare(),eq=(a,b,loose)=>compare(
a,b,loose)===0;module2.exports=eq}});var require_neq=__commonJS({"node_modules/cdktf/node_modules/semver/functions/neq.js"(exports2,module2){"use strict";var compare=require_compare(),neq=(a,b,loose)=>compare(
a,b,loose)!==0;module2.exports=neq}});var require_gte=__commonJS({"node_modules/cdktf/node_modules/semver/functions/gte.js"(exports2,module2){"use strict";var compare=require_compare(),gte=(a,b,loose)=>compare(
a,b,loose)>=0;module2.exports=gte}});var require_lte=__commonJS({"node_modules/cdktf/node_modules/semver/functions/lte.js"(exports2,module2){"use strict";var compare=require_compare(),lte=(a,b,loose)=>compare(
a,b,loose)<=0;module2.exports=lte}});var require_cmp=__commonJS({"node_modules/cdktf/node_modules/semver/functions/cmp.js"(exports2,module2){"use strict";var eq=require_eq(),neq=require_neq(),gt=require_gt(),
gte=require_gte(),lt=require_lt(),lte=require_lte(),cmp=(a,op,b,loose)=>{switch(op){case"===":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.
version),a===b;case"!==":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":
return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(
`Invalid operator: ${op}`)}};module2.exports=cmp}});var require_coerce=__commonJS({"node_modules/cdktf/node_modules/semver/functions/coerce.js"(exports2,module2){"use strict";var SemVer=require_semver(),parse=require_parse2(),
{safeRe:re,t}=require_re(),coerce=(version2,options)=>{if(version2 instanceof SemVer)return version2;if(typeof version2=="number"&&(version2=String(version2)),typeof version2!=
"string")return null;options=options||{};let match=null;if(!options.rtl)match=version2.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);else{let coerceRtlRegex=options.
includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL],next;for(;(next=coerceRtlRegex.exec(version2))&&(!match||match.index+match[0].length!==version2.length);)(!match||
next.index+next[0].length!==match.index+match[0].length)&&(match=next),coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length;coerceRtlRegex.lastIndex=
-1}if(match===null)return null;let major=match[2],minor=match[3]||"0",patch=match[4]||"0",prerelease=options.includePrerelease&&match[5]?`-${match[5]}`:"",build=options.
includePrerelease&&match[6]?`+${match[6]}`:"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module2.exports=coerce}});var require_lrucache=__commonJS({"node_modules/cdktf/node_modules/semver/internal/lrucache.js"(exports2,module2){"use strict";var LRUCache=class{constructor(){this.
max=1e3,this.map=new Map}get(key){let value=this.map.get(key);if(value!==void 0)return this.map.delete(key),this.map.set(key,value),value}delete(key){return this.
map.delete(key)}set(key,value){if(!this.delete(key)&&value!==void 0){if(this.map.size>=this.max){let firstKey=this.map.keys().next().value;this.delete(firstKey)}
this.map.set(key,value)}return this}};module2.exports=LRUCache}});var require_range2=__commonJS({"node_modules/cdktf/node_modules/semver/classes/range.js"(exports2,module2){"use strict";var SPACE_CHARACTERS=/\s+/g,Range=class _Range{constructor(range,options){
if(options=parseOptions(options),range instanceof _Range)return range.loose===!!options.loose&&range.includePrerelease===!!options.includePrerelease?range:new _Range(
range.raw,options);if(range instanceof Comparator)return this.raw=range.value,this.set=[[range]],this.formatted=void 0,this;if(this.options=options,this.loose=!!options.
loose,this.includePrerelease=!!options.includePrerelease,this.raw=range.trim().replace(SPACE_CHARACTERS," "),this.set=this.raw.split("||").map(r=>this.parseRange(
r.trim())).filter(c=>c.length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let first=this.set[0];if(this.set=
this.set.filter(c=>!isNullSet(c[0])),this.set.length===0)this.set=[first];else if(this.set.length>1){for(let c of this.set)if(c.length===1&&isAny(c[0])){this.set=
[c];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){i>0&&(this.formatted+="||");let comps=this.
set[i];for(let k=0;k<comps.length;k++)k>0&&(this.formatted+=" "),this.formatted+=comps[k].toString().trim()}}return this.formatted}format(){return this.range}toString(){
return this.range}parseRange(range){let memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.loose&&FLAG_LOOSE))+":"+range,cached=cache.
get(memoKey);if(cached)return cached;let loose=this.options.loose,hr=loose?re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.replace(hr,hyphenReplace(this.options.
includePrerelease)),debug("hyphen replace",range),range=range.replace(re[t.COMPARATORTRIM],comparatorTrimReplace),debug("comparator trim",range),range=range.replace(
re[t.TILDETRIM],tildeTrimReplace),debug("tilde trim",range),range=range.replace(re[t.CARETTRIM],caretTrimReplace),debug("caret trim",range);let rangeList=range.
split(" ").map(comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.options));loose&&(rangeList=rangeList.filter(comp=>(debug(
"loose invalid filter",comp,this.options),!!comp.match(re[t.COMPARATORLOOSE])))),debug("range list",rangeList);let rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(
comp,this.options));for(let comp of comparators){if(isNullSet(comp))return[comp];rangeMap.set(comp.value,comp)}rangeMap.size>1&&rangeMap.has("")&&rangeMap.delete(
"");let result=[...rangeMap.values()];return cache.set(memoKey,result),result}intersects(range,options){if(!(range instanceof _Range))throw new TypeError("a Ran\
ge is required");return this.set.some(thisComparators=>isSatisfiable(thisComparators,options)&&range.set.some(rangeComparators=>isSatisfiable(rangeComparators,options)&&
thisComparators.every(thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.intersects(rangeComparator,options)))))}test(version2){if(!version2)
return!1;if(typeof version2=="string")try{version2=new SemVer(version2,this.options)}catch{return!1}for(let i=0;i<this.set.length;i++)if(testSet(this.set[i],version2,
this.options))return!0;return!1}};module2.exports=Range;var LRU=require_lrucache(),cache=new LRU,parseOptions=require_parse_options(),Comparator=require_comparator(),
debug=require_debug(),SemVer=require_semver(),{safeRe:re,t,comparatorTrimReplace,tildeTrimReplace,caretTrimReplace}=require_re(),{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=require_constants(),
isNullSet=c=>c.value==="<0.0.0-0",isAny=c=>c.value==="",isSatisfiable=(comparators,options)=>{let result=!0,remainingComparators=comparators.slice(),testComparator=remainingComparators.
pop();for(;result&&remainingComparators.length;)result=remainingComparators.every(otherComparator=>testComparator.intersects(otherComparator,options)),testComparator=
remainingComparators.pop();return result},parseComparator=(comp,options)=>(debug("comp",comp,options),comp=replaceCarets(comp,options),debug("caret",comp),comp=
replaceTildes(comp,options),debug("tildes",comp),comp=replaceXRanges(comp,options),debug("xrange",comp),comp=replaceStars(comp,options),debug("stars",comp),comp),
isX=id=>!id||id.toLowerCase()==="x"||id==="*",replaceTildes=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" "),replaceTilde=(comp,options)=>{
let r=options.loose?re[t.TILDELOOSE]:re[t.TILDE];return comp.replace(r,(_,M,m,p,pr)=>{debug("tilde",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}\
.0.0 <${+M+1}.0.0-0`:isX(p)?ret=`>=${M}.${m}.0 <${M}.${+m+1}.0-0`:pr?(debug("replaceTilde pr",pr),ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`):ret=`>=${M}.${m}\
.${p} <${M}.${+m+1}.0-0`,debug("tilde return",ret),ret})},replaceCarets=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceCaret(c,options)).join(" "),replaceCaret=(comp,options)=>{
debug("caret",comp,options);let r=options.loose?re[t.CARETLOOSE]:re[t.CARET],z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug("car\
et",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?M==="0"?ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:ret=`>=${M}\
.${m}.0${z} <${+M+1}.0.0-0`:pr?(debug("replaceCaret pr",pr),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+
1}.0-0`:ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`):(debug("no pr"),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}${z} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}${z} <${M}\
.${+m+1}.0-0`:ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`),debug("caret return",ret),ret})},replaceXRanges=(comp,options)=>(debug("replaceXRanges",comp,options),comp.
split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")),replaceXRange=(comp,options)=>{comp=comp.trim();let r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];return comp.
replace(r,(ret,gtlt,M,m,p,pr)=>{debug("xRange",comp,ret,gtlt,M,m,p,pr);let xM=isX(M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;return gtlt==="="&&anyX&&(gtlt=""),pr=options.
includePrerelease?"-0":"",xM?gtlt===">"||gtlt==="<"?ret="<0.0.0-0":ret="*":gtlt&&anyX?(xm&&(m=0),p=0,gtlt===">"?(gtlt=">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt===
"<="&&(gtlt="<",xm?M=+M+1:m=+m+1),gtlt==="<"&&(pr="-0"),ret=`${gtlt+M}.${m}.${p}${pr}`):xm?ret=`>=${M}.0.0${pr} <${+M+1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}\
.${+m+1}.0-0`),debug("xRange return",ret),ret})},replaceStars=(comp,options)=>(debug("replaceStars",comp,options),comp.trim().replace(re[t.STAR],"")),replaceGTE0=(comp,options)=>(debug(
"replaceGTE0",comp,options),comp.trim().replace(re[options.includePrerelease?t.GTE0PRE:t.GTE0],"")),hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>(isX(
fM)?from="":isX(fm)?from=`>=${fM}.0.0${incPr?"-0":""}`:isX(fp)?from=`>=${fM}.${fm}.0${incPr?"-0":""}`:fpr?from=`>=${from}`:from=`>=${from}${incPr?"-0":""}`,isX(
tM)?to="":isX(tm)?to=`<${+tM+1}.0.0-0`:isX(tp)?to=`<${tM}.${+tm+1}.0-0`:tpr?to=`<=${tM}.${tm}.${tp}-${tpr}`:incPr?to=`<${tM}.${tm}.${+tp+1}-0`:to=`<=${to}`,`${from}\
 ${to}`.trim()),testSet=(set,version2,options)=>{for(let i=0;i<set.length;i++)if(!set[i].test(version2))return!1;if(version2.prerelease.length&&!options.includePrerelease){
for(let i=0;i<set.length;i++)if(debug(set[i].semver),set[i].semver!==Comparator.ANY&&set[i].semver.prerelease.length>0){let allowed=set[i].semver;if(allowed.major===
version2.major&&allowed.minor===version2.minor&&allowed.patch===version2.patch)return!0}return!1}return!0}}});var require_comparator=__commonJS({"node_modules/cdktf/node_modules/semver/classes/comparator.js"(exports2,module2){"use strict";var ANY=Symbol("SemVer ANY"),Comparator=class _Comparator{static get ANY(){
return ANY}constructor(comp,options){if(options=parseOptions(options),comp instanceof _Comparator){if(comp.loose===!!options.loose)return comp;comp=comp.value}comp=
comp.trim().split(/\s+/).join(" "),debug("comparator",comp,options),this.options=options,this.loose=!!options.loose,this.parse(comp),this.semver===ANY?this.value=
"":this.value=this.operator+this.semver.version,debug("comp",this)}parse(comp){let r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR],m=comp.match(r);if(!m)
throw new TypeError(`Invalid comparator: ${comp}`);this.operator=m[1]!==void 0?m[1]:"",this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(m[2],
this.options.loose):this.semver=ANY}toString(){return this.value}test(version2){if(debug("Comparator.test",version2,this.options.loose),this.semver===ANY||version2===
ANY)return!0;if(typeof version2=="string")try{version2=new SemVer(version2,this.options)}catch{return!1}return cmp(version2,this.operator,this.semver,this.options)}intersects(comp,options){
if(!(comp instanceof _Comparator))throw new TypeError("a Comparator is required");return this.operator===""?this.value===""?!0:new Range(comp.value,options).test(
this.value):comp.operator===""?comp.value===""?!0:new Range(this.value,options).test(comp.semver):(options=parseOptions(options),options.includePrerelease&&(this.
value==="<0.0.0-0"||comp.value==="<0.0.0-0")||!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))?!1:!!(this.operator.
startsWith(">")&&comp.operator.startsWith(">")||this.operator.startsWith("<")&&comp.operator.startsWith("<")||this.semver.version===comp.semver.version&&this.operator.
includes("=")&&comp.operator.includes("=")||cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.operator.startsWith("<")||cmp(this.semver,
">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")))}};module2.exports=Comparator;var parseOptions=require_parse_options(),{
safeRe:re,t}=require_re(),cmp=require_cmp(),debug=require_debug(),SemVer=require_semver(),Range=require_range2()}});var require_satisfies=__commonJS({"node_modules/cdktf/node_modules/semver/functions/satisfies.js"(exports2,module2){"use strict";var Range=require_range2(),satisfies=(version2,range,options)=>{
try{range=new Range(range,options)}catch{return!1}return range.test(version2)};module2.exports=satisfies}});var require_to_comparators=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/to-comparators.js"(exports2,module2){"use strict";var Range=require_range2(),
toComparators=(range,options)=>new Range(range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));module2.exports=toComparators}});var require_max_satisfying=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/max-satisfying.js"(exports2,module2){"use strict";var SemVer=require_semver(),
Range=require_range2(),maxSatisfying=(versions,range,options)=>{let max=null,maxSV=null,rangeObj=null;try{rangeObj=new Range(range,options)}catch{return null}return versions.
forEach(v=>{rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=new SemVer(max,options))}),max};module2.exports=maxSatisfying}});var require_min_satisfying=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/min-satisfying.js"(exports2,module2){"use strict";var SemVer=require_semver(),
Range=require_range2(),minSatisfying=(versions,range,options)=>{let min=null,minSV=null,rangeObj=null;try{rangeObj=new Range(range,options)}catch{return null}return versions.
forEach(v=>{rangeObj.test(v)&&(!min||minSV.compare(v)===1)&&(min=v,minSV=new SemVer(min,options))}),min};module2.exports=minSatisfying}});var require_min_version=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/min-version.js"(exports2,module2){"use strict";var SemVer=require_semver(),Range=require_range2(),
gt=require_gt(),minVersion=(range,loose)=>{range=new Range(range,loose);let minver=new SemVer("0.0.0");if(range.test(minver)||(minver=new SemVer("0.0.0-0"),range.
test(minver)))return minver;minver=null;for(let i=0;i<range.set.length;++i){let comparators=range.set[i],setMin=null;comparators.forEach(comparator=>{let compver=new SemVer(
comparator.semver.version);switch(comparator.operator){case">":compver.prerelease.length===0?compver.patch++:compver.prerelease.push(0),compver.raw=compver.format();case"":case"\
>=":(!setMin||gt(compver,setMin))&&(setMin=compver);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${comparator.operator}`)}}),setMin&&
(!minver||gt(minver,setMin))&&(minver=setMin)}return minver&&range.test(minver)?minver:null};module2.exports=minVersion}});var require_valid2=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/valid.js"(exports2,module2){"use strict";var Range=require_range2(),validRange=(range,options)=>{
try{return new Range(range,options).range||"*"}catch{return null}};module2.exports=validRange}});var require_outside=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/outside.js"(exports2,module2){"use strict";var SemVer=require_semver(),Comparator=require_comparator(),
{ANY}=Comparator,Range=require_range2(),satisfies=require_satisfies(),gt=require_gt(),lt=require_lt(),lte=require_lte(),gte=require_gte(),outside=(version2,range,hilo,options)=>{
version2=new SemVer(version2,options),range=new Range(range,options);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt,ltefn=lte,ltfn=lt,comp=">",ecomp=
">=";break;case"<":gtfn=lt,ltefn=gte,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version2,
range,options))return!1;for(let i=0;i<range.set.length;++i){let comparators=range.set[i],high=null,low=null;if(comparators.forEach(comparator=>{comparator.semver===
ANY&&(comparator=new Comparator(">=0.0.0")),high=high||comparator,low=low||comparator,gtfn(comparator.semver,high.semver,options)?high=comparator:ltfn(comparator.
semver,low.semver,options)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||low.operator===comp)&&ltefn(version2,low.semver))return!1;
if(low.operator===ecomp&&ltfn(version2,low.semver))return!1}return!0};module2.exports=outside}});var require_gtr=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/gtr.js"(exports2,module2){"use strict";var outside=require_outside(),gtr=(version2,range,options)=>outside(
version2,range,">",options);module2.exports=gtr}});var require_ltr=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/ltr.js"(exports2,module2){"use strict";var outside=require_outside(),ltr=(version2,range,options)=>outside(
version2,range,"<",options);module2.exports=ltr}});var require_intersects=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/intersects.js"(exports2,module2){"use strict";var Range=require_range2(),intersects=(r1,r2,options)=>(r1=
new Range(r1,options),r2=new Range(r2,options),r1.intersects(r2,options));module2.exports=intersects}});var require_simplify=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/simplify.js"(exports2,module2){"use strict";var satisfies=require_satisfies(),compare=require_compare();
module2.exports=(versions,range,options)=>{let set=[],first=null,prev=null,v=versions.sort((a,b)=>compare(a,b,options));for(let version2 of v)satisfies(version2,
range,options)?(prev=version2,first||(first=version2)):(prev&&set.push([first,prev]),prev=null,first=null);first&&set.push([first,null]);let ranges=[];for(let[min,
max]of set)min===max?ranges.push(min):!max&&min===v[0]?ranges.push("*"):max?min===v[0]?ranges.push(`<=${max}`):ranges.push(`${min} - ${max}`):ranges.push(`>=${min}`);
let simplified=ranges.join(" || "),original=typeof range.raw=="string"?range.raw:String(range);return simplified.length<original.length?simplified:range}}});var require_subset=__commonJS({"node_modules/cdktf/node_modules/semver/ranges/subset.js"(exports2,module2){"use strict";var Range=require_range2(),Comparator=require_comparator(),
{ANY}=Comparator,satisfies=require_satisfies(),compare=require_compare(),subset=(sub,dom,options={})=>{if(sub===dom)return!0;sub=new Range(sub,options),dom=new Range(
dom,options);let sawNonNull=!1;OUTER:for(let simpleSub of sub.set){for(let simpleDom of dom.set){let isSub=simpleSubset(simpleSub,simpleDom,options);if(sawNonNull=
sawNonNull||isSub!==null,isSub)continue OUTER}if(sawNonNull)return!1}return!0},minimumVersionWithPreRelease=[new Comparator(">=0.0.0-0")],minimumVersion=[new Comparator(
">=0.0.0")],simpleSubset=(sub,dom,options)=>{if(sub===dom)return!0;if(sub.length===1&&sub[0].semver===ANY){if(dom.length===1&&dom[0].semver===ANY)return!0;options.
includePrerelease?sub=minimumVersionWithPreRelease:sub=minimumVersion}if(dom.length===1&&dom[0].semver===ANY){if(options.includePrerelease)return!0;dom=minimumVersion}
let eqSet=new Set,gt,lt;for(let c of sub)c.operator===">"||c.operator===">="?gt=higherGT(gt,c,options):c.operator==="<"||c.operator==="<="?lt=lowerLT(lt,c,options):
eqSet.add(c.semver);if(eqSet.size>1)return null;let gtltComp;if(gt&&lt){if(gtltComp=compare(gt.semver,lt.semver,options),gtltComp>0)return null;if(gtltComp===0&&
(gt.operator!==">="||lt.operator!=="<="))return null}for(let eq of eqSet){if(gt&&!satisfies(eq,String(gt),options)||lt&&!satisfies(eq,String(lt),options))return null;
for(let c of dom)if(!satisfies(eq,String(c),options))return!1;return!0}let higher,lower,hasDomLT,hasDomGT,needDomLTPre=lt&&!options.includePrerelease&&lt.semver.
prerelease.length?lt.semver:!1,needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:!1;needDomLTPre&&needDomLTPre.prerelease.length===
1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0&&(needDomLTPre=!1);for(let c of dom){if(hasDomGT=hasDomGT||c.operator===">"||c.operator===">=",hasDomLT=hasDomLT||
c.operator==="<"||c.operator==="<=",gt){if(needDomGTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.minor===
needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch&&(needDomGTPre=!1),c.operator===">"||c.operator===">="){if(higher=higherGT(gt,c,options),higher===c&&higher!==
gt)return!1}else if(gt.operator===">="&&!satisfies(gt.semver,String(c),options))return!1}if(lt){if(needDomLTPre&&c.semver.prerelease&&c.semver.prerelease.length&&
c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch&&(needDomLTPre=!1),c.operator==="<"||c.operator===
"<="){if(lower=lowerLT(lt,c,options),lower===c&&lower!==lt)return!1}else if(lt.operator==="<="&&!satisfies(lt.semver,String(c),options))return!1}if(!c.operator&&
(lt||gt)&&gtltComp!==0)return!1}return!(gt&&hasDomLT&&!lt&&gtltComp!==0||lt&&hasDomGT&&!gt&&gtltComp!==0||needDomGTPre||needDomLTPre)},higherGT=(a,b,options)=>{
if(!a)return b;let comp=compare(a.semver,b.semver,options);return comp>0?a:comp<0||b.operator===">"&&a.operator===">="?b:a},lowerLT=(a,b,options)=>{if(!a)return b;
let comp=compare(a.semver,b.semver,options);return comp<0?a:comp>0||b.operator==="<"&&a.operator==="<="?b:a};module2.exports=subset}});var require_semver2=__commonJS({"node_modules/cdktf/node_modules/semver/index.js"(exports2,module2){"use strict";var internalRe=require_re(),constants=require_constants(),
SemVer=require_semver(),identifiers=require_identifiers(),parse=require_parse2(),valid=require_valid(),clean=require_clean(),inc=require_inc(),diff=require_diff(),
major=require_major(),minor=require_minor(),patch=require_patch(),prerelease=require_prerelease(),compare=require_compare(),rcompare=require_rcompare(),compareLoose=require_compare_loose(),
compareBuild=require_compare_build(),sort=require_sort(),rsort=require_rsort(),gt=require_gt(),lt=require_lt(),eq=require_eq(),neq=require_neq(),gte=require_gte(),
lte=require_lte(),cmp=require_cmp(),coerce=require_coerce(),Comparator=require_comparator(),Range=require_range2(),satisfies=require_satisfies(),toComparators=require_to_comparators(),
maxSatisfying=require_max_satisfying(),minSatisfying=require_min_satisfying(),minVersion=require_min_version(),validRange=require_valid2(),outside=require_outside(),
gtr=require_gtr(),ltr=require_ltr(),intersects=require_intersects(),simplifyRange=require_simplify(),subset=require_subset();module2.exports={parse,valid,clean,
inc,diff,major,minor,patch,prerelease,compare,rcompare,compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,Comparator,Range,satisfies,toComparators,
maxSatisfying,minSatisfying,minVersion,validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.src,tokens:internalRe.t,
SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants.RELEASE_TYPES,compareIdentifiers:identifiers.compareIdentifiers,rcompareIdentifiers:identifiers.
rcompareIdentifiers}}});var require_validate_binary_version=__commonJS({"node_modules/cdktf/lib/validations/validate-binary-version.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.ValidateBinaryVersion=void 0;var child_process_1=require("child_process"),semver=require_semver2(),ValidateBinaryVersion=class{constructor(binary,versionConstraint,versionCommand,hint){
this.binary=binary,this.versionConstraint=versionConstraint,this.versionCommand=versionCommand,this.hint=hint}validate(){try{let versionOfCommand=(0,child_process_1.
execSync)(this.versionCommand,{stdio:"pipe"}).toString(),semverRegex=/\d+\.\d+\.\d+/,version2=versionOfCommand.match(semverRegex);return version2?semver.satisfies(
version2[0],this.versionConstraint)?[]:[`${this.binary} version ${version2[0]} is lower than the required version ${this.versionConstraint} for this construct. ${this.
hint||""}`]:[`Could not determine version of ${this.binary} (running ${this.versionCommand})`]}catch(e){return[`Could not determine version of ${this.binary}, ${this.
versionCommand} failed: ${e}`]}}};exports2.ValidateBinaryVersion=ValidateBinaryVersion}});var require_validate_terraform_version=__commonJS({"node_modules/cdktf/lib/validations/validate-terraform-version.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.ValidateTerraformVersion=void 0;var util_1=require_util(),validate_binary_version_1=require_validate_binary_version(),
ValidateTerraformVersion=class extends validate_binary_version_1.ValidateBinaryVersion{constructor(versionConstraint,hint){super(util_1.terraformBinaryName,versionConstraint,
`${util_1.terraformBinaryName} version`,hint),this.versionConstraint=versionConstraint,this.hint=hint}};exports2.ValidateTerraformVersion=ValidateTerraformVersion}});var require_synthesizer=__commonJS({"node_modules/cdktf/lib/synthesize/synthesizer.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.StackSynthesizer=void 0;exports2.invokeAspects=invokeAspects;exports2.addCustomSynthesis=addCustomSynthesis;var path=require("path"),fs=require("fs"),stringify=require_json_stable_stringify(),
annotations_1=require_annotations(),constructs_1=require_lib(),aspect_1=require_aspect(),validate_terraform_version_1=require_validate_terraform_version(),errors_1=require_errors(),
StackSynthesizer=class{constructor(stack,continueOnErrorAnnotations=!1,hclOutput=!1){this.stack=stack,this.continueOnErrorAnnotations=continueOnErrorAnnotations,
this.hclOutput=hclOutput}synthesize(session){invokeAspects(this.stack),this.stack.hasResourceMove()&&this.stack.node.addValidation(new validate_terraform_version_1.
ValidateTerraformVersion(">=1.5","Resource move functionality is only supported for Terraform >=1.5. Please upgrade your Terraform version.")),session.skipValidation||
this.stack.runAllValidations();let stackManifest=session.manifest.forStack(this.stack),workingDirectory=path.join(session.outdir,stackManifest.workingDirectory);
fs.existsSync(workingDirectory)||fs.mkdirSync(workingDirectory),this.stack.node.findAll(constructs_1.ConstructOrder.POSTORDER).forEach(node=>getCustomSynthesis(
node)?.onSynthesize(session));let annotations=this.stack.node.findAll().map(node=>({node,metadatas:node.node.metadata.filter(isAnnotationMetadata)})).map(({node,
metadatas})=>metadatas.map(metadata=>({constructPath:node.node.path,level:metadata.type,message:metadata.data,stacktrace:metadata.trace}))).reduce((list,metadatas)=>[
...list,...metadatas],[]);if(stackManifest.annotations=annotations,!this.continueOnErrorAnnotations&&annotations.some(isErrorAnnotation))throw(0,errors_1.encounteredAnnotationWithLevelError)(
annotations.filter(isErrorAnnotation).map(a=>`[${a.constructPath}] ${a.message}`).join(`
`));if(this.hclOutput){let hcl=this.stack.toHclTerraform();fs.writeFileSync(path.join(session.outdir,stackManifest.synthesizedStackPath),hcl.hcl),fs.writeFileSync(
path.join(session.outdir,stackManifest.stackMetadataPath),stringify(hcl.metadata,{space:2}));return}let jsonTfConfig=this.stack.toTerraform();fs.writeFileSync(path.
join(session.outdir,stackManifest.synthesizedStackPath),stringify(jsonTfConfig,{space:2}))}};exports2.StackSynthesizer=StackSynthesizer;function invokeAspects(root){
let invokedByPath={},nestedAspectWarning=!1;recurse(root,[]);function recurse(construct,inheritedAspects){let node=construct.node,aspects=aspect_1.Aspects.of(construct),
allAspectsHere=[...inheritedAspects??[],...aspects.all],nodeAspectsCount=aspects.all.length;for(let aspect of allAspectsHere){let invoked=invokedByPath[node.path];
invoked||(invoked=invokedByPath[node.path]=[]),!invoked.includes(aspect)&&(aspect.visit(construct),!nestedAspectWarning&&nodeAspectsCount!==aspects.all.length&&
(annotations_1.Annotations.of(construct).addWarning("We detected an Aspect was added via another Aspect, and will not be applied"),nestedAspectWarning=!0),invoked.
push(aspect))}for(let child of construct.node.children)recurse(child,allAspectsHere)}}var annotationMetadataEntryTypes=[annotations_1.AnnotationMetadataEntryType.
INFO,annotations_1.AnnotationMetadataEntryType.WARN,annotations_1.AnnotationMetadataEntryType.ERROR];function isAnnotationMetadata(metadata){return annotationMetadataEntryTypes.
includes(metadata.type)}function isErrorAnnotation(annotation){return annotation.level===annotations_1.AnnotationMetadataEntryType.ERROR}var CUSTOM_SYNTHESIS_SYM=Symbol.
for("cdktf/customSynthesis");function addCustomSynthesis(construct,synthesis){Object.defineProperty(construct,CUSTOM_SYNTHESIS_SYM,{value:synthesis,enumerable:!1})}
function getCustomSynthesis(construct){return construct[CUSTOM_SYNTHESIS_SYM]}}});var require_terraform_count=__commonJS({"node_modules/cdktf/lib/terraform-count.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.TerraformCount=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),tfExpression_1=require_tfExpression(),tokens_1=require_tokens(),COUNT_SYMBOL=Symbol.
for("cdktf/TerraformCount"),TerraformCount=class _TerraformCount{static of(count){return new _TerraformCount(count)}static isTerraformCount(x){return x!==null&&
typeof x=="object"&&COUNT_SYMBOL in x}constructor(count){this.count=count,Object.defineProperty(this,COUNT_SYMBOL,{value:!0})}get index(){return tokens_1.Token.
asNumber((0,tfExpression_1.ref)("count.index"))}toTerraform(){return this.count}toString(){return this.count.toString()}};exports2.TerraformCount=TerraformCount;
_a=JSII_RTTI_SYMBOL_1;TerraformCount[_a]={fqn:"cdktf.TerraformCount",version:"0.21.0"}}});var require_terraform_resource=__commonJS({"node_modules/cdktf/lib/terraform-resource.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModu\
le",{value:!0});exports2.TerraformResource=void 0;exports2.lifecycleToTerraform=lifecycleToTerraform;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),tokens_1=require_tokens(),
terraform_element_1=require_terraform_element(),util_1=require_util(),tfExpression_1=require_tfExpression(),terraform_count_1=require_terraform_count(),assert=require("assert"),
validate_terraform_version_1=require_validate_terraform_version(),terraform_stack_1=require_terraform_stack(),errors_1=require_errors(),TERRAFORM_RESOURCE_SYMBOL=Symbol.
for("cdktf/TerraformResource");function lifecycleToTerraform(lifecycle){if(lifecycle)return{...lifecycle,...lifecycle?.replaceTriggeredBy?.length?{replaceTriggeredBy:lifecycle?.
replaceTriggeredBy?.map(x=>typeof x=="string"?x:x.fqn)}:void 0}}var TerraformResource2=class extends terraform_element_1.TerraformElement{constructor(scope,id,config){
super(scope,id,config.terraformResourceType),this._hasMoved=!1,Object.defineProperty(this,TERRAFORM_RESOURCE_SYMBOL,{value:!0}),this.terraformResourceType=config.
terraformResourceType,this.terraformGeneratorMetadata=config.terraformGeneratorMetadata,Array.isArray(config.dependsOn)&&(this.dependsOn=config.dependsOn.map(dependency=>(0,tfExpression_1.
dependable)(dependency))),this.count=config.count,this.provider=config.provider,this.lifecycle=config.lifecycle,this.forEach=config.forEach,this.provisioners=config.
provisioners,this.connection=config.connection}static isTerraformResource(x){return x!==null&&typeof x=="object"&&TERRAFORM_RESOURCE_SYMBOL in x}hasResourceMove(){
return this._movedById||this._movedByTarget}getStringAttribute(terraformAttribute){return tokens_1.Token.asString(this.interpolationForAttribute(terraformAttribute))}getNumberAttribute(terraformAttribute){
return tokens_1.Token.asNumber(this.interpolationForAttribute(terraformAttribute))}getListAttribute(terraformAttribute){return tokens_1.Token.asList(this.interpolationForAttribute(
terraformAttribute))}getBooleanAttribute(terraformAttribute){return this.interpolationForAttribute(terraformAttribute)}getNumberListAttribute(terraformAttribute){
return tokens_1.Token.asNumberList(this.interpolationForAttribute(terraformAttribute))}getStringMapAttribute(terraformAttribute){return tokens_1.Token.asStringMap(
this.interpolationForAttribute(terraformAttribute))}getNumberMapAttribute(terraformAttribute){return tokens_1.Token.asNumberMap(this.interpolationForAttribute(terraformAttribute))}getBooleanMapAttribute(terraformAttribute){
return tokens_1.Token.asBooleanMap(this.interpolationForAttribute(terraformAttribute))}getAnyMapAttribute(terraformAttribute){return tokens_1.Token.asAnyMap(this.
interpolationForAttribute(terraformAttribute))}get terraformMetaArguments(){return assert(!this.forEach||typeof this.count>"u",`forEach and count are both set, \
but they are mutually exclusive. You can only use either of them. Check the resource at path: ${this.node.path}`),{dependsOn:this.dependsOn,count:terraform_count_1.
TerraformCount.isTerraformCount(this.count)?this.count.toTerraform():this.count,provider:this.provider?.fqn,lifecycle:lifecycleToTerraform(this.lifecycle),forEach:this.
forEach?._getForEachExpression(),connection:this.connection}}synthesizeAttributes(){return{}}synthesizeHclAttributes(){return{}}toTerraform(){let attributes=(0,util_1.
deepMerge)((0,util_1.processDynamicAttributes)(this.synthesizeAttributes()),(0,util_1.keysToSnakeCase)(this.terraformMetaArguments),{provisioner:this.provisioners?.
map(({type,...props})=>({[type]:(0,util_1.keysToSnakeCase)(props)}))},this.rawOverrides);attributes["//"]={...attributes["//"]??{},...this.constructNodeMetadata};
let movedBlock=this._buildMovedBlock();return{resource:this._hasMoved?void 0:{[this.terraformResourceType]:{[this.friendlyUniqueId]:attributes}},moved:movedBlock?
[{to:movedBlock.to,from:movedBlock.from}]:void 0,import:this._imported?[{provider:this._imported.provider?.fqn,id:this._imported.id,to:`${this.terraformResourceType}\
.${this.friendlyUniqueId}`}]:void 0}}toHclTerraform(){let attributes=(0,util_1.deepMerge)((0,util_1.processDynamicAttributesForHcl)(this.synthesizeHclAttributes()),
(0,util_1.keysToSnakeCase)(this.terraformMetaArguments),{provisioner:this.provisioners?.map(({type,...props})=>({[type]:{isBlock:!0,type:"list",storageClassType:"\
object",value:(0,util_1.keysToSnakeCase)(props)}}))},this.rawOverrides);attributes["//"]={...attributes["//"]??{},...this.constructNodeMetadata};let movedBlock=this.
_buildMovedBlock();return{resource:this._hasMoved?void 0:{[this.terraformResourceType]:{[this.friendlyUniqueId]:attributes}},moved:movedBlock?[{to:{value:movedBlock.
to,isBlock:!1,type:"simple",storageClassType:"reference"},from:{value:movedBlock.from,isBlock:!1,type:"simple",storageClassType:"reference"}}]:void 0,import:this.
_imported?[{to:{value:`${this.terraformResourceType}.${this.friendlyUniqueId}`,type:"simple",storageClassType:"reference"},id:{value:this._imported.id,type:"sim\
ple",storageClassType:"string"},provider:this._imported.provider?{value:this._imported.provider.fqn,type:"simple",storageClassType:"reference"}:void 0}]:void 0}}toMetadata(){
return{overrides:Object.keys(this.rawOverrides).length?{[this.terraformResourceType]:Object.keys(this.rawOverrides)}:void 0,imports:this._imported?{[this.terraformResourceType]:[
this.friendlyUniqueId]}:void 0,moved:this._movedByTarget||this._movedById?{[this.terraformResourceType]:[this.friendlyUniqueId]}:void 0}}interpolationForAttribute(terraformAttribute){
return(0,tfExpression_1.ref)(`${this.terraformResourceType}.${this.friendlyUniqueId}${this.forEach?".*":""}.${terraformAttribute}`,this.cdktfStack)}importFrom(id,provider){
this._imported={id,provider},this.node.addValidation(new validate_terraform_version_1.ValidateTerraformVersion(">=1.5","Import blocks are only supported for Ter\
raform >=1.5. Please upgrade your Terraform version."))}_getResourceTarget(moveTarget){return terraform_stack_1.TerraformStack.of(this).moveTargets.getResourceByTarget(
moveTarget)}_addResourceTarget(moveTarget){return terraform_stack_1.TerraformStack.of(this).moveTargets.addResourceTarget(this,moveTarget)}_buildMovedBlockByTarget(movedTarget){
let{moveTarget,index}=movedTarget,resourceToMoveTo=this._getResourceTarget(moveTarget);if(this.terraformResourceType!==resourceToMoveTo.terraformResourceType)throw(0,errors_1.
movedToResourceOfDifferentType)(moveTarget,this.terraformResourceType,resourceToMoveTo.terraformResourceType);let to=index?typeof index=="string"?`${this.terraformResourceType}\
.${resourceToMoveTo.friendlyUniqueId}["${index}"]`:`${this.terraformResourceType}.${resourceToMoveTo.friendlyUniqueId}[${index}]`:`${this.terraformResourceType}\
.${resourceToMoveTo.friendlyUniqueId}`,from=`${this.terraformResourceType}.${this.friendlyUniqueId}`;return{to,from}}_buildMovedBlock(){if(this._movedByTarget&&
this._movedById)throw(0,errors_1.resourceGivenTwoMoveOperationsByTargetAndId)(this.node.id,this._movedByTarget.moveTarget,{to:this._movedById.to,from:this._movedById.
from});if(this._movedByTarget){let movedBlockByTarget=this._buildMovedBlockByTarget(this._movedByTarget);return{to:movedBlockByTarget.to,from:movedBlockByTarget.
from}}else return this._movedById?{to:this._movedById.to,from:this._movedById.from}:void 0}moveTo(moveTarget,index){if(this._movedByTarget)throw(0,errors_1.resourceGivenTwoMoveOperationsByTarget)(
this.friendlyUniqueId,this._movedByTarget.moveTarget,moveTarget);this._movedByTarget={moveTarget,index},this._hasMoved=!0}addMoveTarget(moveTarget){this._addResourceTarget(
moveTarget)}moveToId(id){if(this._movedById)throw(0,errors_1.resourceGivenTwoMoveOperationsById)(this.node.id,{to:this._movedById.from,from:this._movedById.to},
{to:id,from:`${this.terraformResourceType}.${this.friendlyUniqueId}`});this._movedById={to:id,from:`${this.terraformResourceType}.${this.friendlyUniqueId}`},this.
_hasMoved=!0}moveFromId(id){if(this._movedById)throw(0,errors_1.resourceGivenTwoMoveOperationsById)(this.node.id,{to:this._movedById.from,from:this._movedById.to},
{to:id,from:`${this.terraformResourceType}.${this.friendlyUniqueId}`});this._movedById={to:`${this.terraformResourceType}.${this.friendlyUniqueId}`,from:id}}};exports2.
TerraformResource=TerraformResource2;_a=JSII_RTTI_SYMBOL_1;TerraformResource2[_a]={fqn:"cdktf.TerraformResource",version:"0.21.0"}}});var require_terraform_data_source=__commonJS({"node_modules/cdktf/lib/terraform-data-source.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.TerraformDataSource=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),tokens_1=require_tokens(),terraform_element_1=require_terraform_element(),
terraform_resource_1=require_terraform_resource(),util_1=require_util(),tfExpression_1=require_tfExpression(),terraform_count_1=require_terraform_count(),assert=require("assert"),
TERRAFORM_DATA_SOURCE_SYMBOL=Symbol.for("cdktf/TerraformDataSource"),TerraformDataSource2=class extends terraform_element_1.TerraformElement{constructor(scope,id,config){
super(scope,id,`data.${config.terraformResourceType}`),Object.defineProperty(this,TERRAFORM_DATA_SOURCE_SYMBOL,{value:!0}),this.terraformResourceType=config.terraformResourceType,
this.terraformGeneratorMetadata=config.terraformGeneratorMetadata,Array.isArray(config.dependsOn)&&(this.dependsOn=config.dependsOn.map(dependency=>(0,tfExpression_1.
dependable)(dependency))),this.count=config.count,this.provider=config.provider,this.lifecycle=config.lifecycle,this.forEach=config.forEach}static isTerraformDataSource(x){
return x!==null&&typeof x=="object"&&TERRAFORM_DATA_SOURCE_SYMBOL in x}getStringAttribute(terraformAttribute){return tokens_1.Token.asString(this.interpolationForAttribute(
terraformAttribute))}getNumberAttribute(terraformAttribute){return tokens_1.Token.asNumber(this.interpolationForAttribute(terraformAttribute))}getListAttribute(terraformAttribute){
return tokens_1.Token.asList(this.interpolationForAttribute(terraformAttribute))}getBooleanAttribute(terraformAttribute){return this.interpolationForAttribute(terraformAttribute)}getNumberListAttribute(terraformAttribute){
return tokens_1.Token.asNumberList(this.interpolationForAttribute(terraformAttribute))}getStringMapAttribute(terraformAttribute){return tokens_1.Token.asStringMap(
this.interpolationForAttribute(terraformAttribute))}getNumberMapAttribute(terraformAttribute){return tokens_1.Token.asNumberMap(this.interpolationForAttribute(terraformAttribute))}getBooleanMapAttribute(terraformAttribute){
return tokens_1.Token.asBooleanMap(this.interpolationForAttribute(terraformAttribute))}getAnyMapAttribute(terraformAttribute){return tokens_1.Token.asAnyMap(this.
interpolationForAttribute(terraformAttribute))}get terraformMetaArguments(){return assert(!this.forEach||typeof this.count>"u",`forEach and count are both set, \
but they are mutually exclusive. You can only use either of them. Check the data source at path: ${this.node.path}`),{dependsOn:this.dependsOn,count:terraform_count_1.
TerraformCount.isTerraformCount(this.count)?this.count.toTerraform():this.count,provider:this.provider?.fqn,lifecycle:(0,terraform_resource_1.lifecycleToTerraform)(
this.lifecycle),forEach:this.forEach?._getForEachExpression()}}synthesizeAttributes(){return{}}synthesizeHclAttributes(){return{}}toHclTerraform(){let attributes=(0,util_1.
deepMerge)((0,util_1.processDynamicAttributesForHcl)(this.synthesizeHclAttributes()),(0,util_1.keysToSnakeCase)(this.terraformMetaArguments),this.rawOverrides);
return attributes["//"]=this.constructNodeMetadata,{data:{[this.terraformResourceType]:{[this.friendlyUniqueId]:attributes}}}}toTerraform(){let attributes=(0,util_1.
deepMerge)((0,util_1.processDynamicAttributes)(this.synthesizeAttributes()),(0,util_1.keysToSnakeCase)(this.terraformMetaArguments),this.rawOverrides);return attributes["\
//"]=this.constructNodeMetadata,{data:{[this.terraformResourceType]:{[this.friendlyUniqueId]:attributes}}}}toMetadata(){return Object.keys(this.rawOverrides).length?
{overrides:{[this.terraformResourceType]:Object.keys(this.rawOverrides)}}:{}}interpolationForAttribute(terraformAttribute){return(0,tfExpression_1.ref)(`data.${this.
terraformResourceType}.${this.friendlyUniqueId}${this.forEach?".*":""}.${terraformAttribute}`,this.cdktfStack)}};exports2.TerraformDataSource=TerraformDataSource2;
_a=JSII_RTTI_SYMBOL_1;TerraformDataSource2[_a]={fqn:"cdktf.TerraformDataSource",version:"0.21.0"}}});var require_validate_provider_presence=__commonJS({"node_modules/cdktf/lib/validations/validate-provider-presence.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.ValidateProviderPresence=void 0;var terraform_provider_1=require_terraform_provider(),terraform_resource_1=require_terraform_resource(),
terraform_data_source_1=require_terraform_data_source(),terraform_stack_1=require_terraform_stack(),ValidateProviderPresence=class{constructor(host){this.host=host,
this.providerNames=new Set,this.foundProviders=[]}check(node){(terraform_resource_1.TerraformResource.isTerraformResource(node)||terraform_data_source_1.TerraformDataSource.
isTerraformDataSource(node))&&node.terraformGeneratorMetadata&&node.terraformGeneratorMetadata.providerName!=="terraform"&&this.providerNames.add(node.terraformGeneratorMetadata.
providerName),terraform_provider_1.TerraformProvider.isTerraformProvider(node)&&this.foundProviders.push(node);for(let child of node.node.children)this.check(child)}validate(){
this.check(this.host);let missingProviders=Array.from(this.providerNames).filter(name=>!this.foundProviders.some(p=>p.terraformGeneratorMetadata?.providerName===
name));return missingProviders.length===0?[]:[`Found resources without a matching provider construct. Please make sure to add provider constructs [e.g. new Rand\
omProvider(...)] to your stack '${terraform_stack_1.TerraformStack.of(this.host).node.id}' for the following providers: ${missingProviders.join(", ")}`]}};exports2.
ValidateProviderPresence=ValidateProviderPresence}});var require_validations=__commonJS({"node_modules/cdktf/lib/validations/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&
exports2.__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.
defineProperty(exports2,"__esModule",{value:!0});__exportStar(require_validate_binary_version(),exports2);__exportStar(require_validate_provider_presence(),exports2)}});var require_terraform_resource_targets=__commonJS({"node_modules/cdktf/lib/terraform-resource-targets.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.TerraformResourceTargets=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),errors_1=require_errors(),TerraformResourceTargets=class{constructor(){
this._resourceTargetMap=new Map}prettyPrintEntries(){return[...this._resourceTargetMap.entries()].reduce((accum,curr)=>accum+`
${curr[0]}: ${curr[1].friendlyUniqueId}`,"")}addResourceTarget(resource,target){if(this._resourceTargetMap.has(target))throw(0,errors_1.moveTargetAlreadySet)(target,
this._resourceTargetMap.get(target)?.friendlyUniqueId);this._resourceTargetMap.set(target,resource)}getResourceByTarget(target){let result=this._resourceTargetMap.
get(target);if(!result)throw(0,errors_1.moveTargetNotSet)(target,this.prettyPrintEntries());return result}};exports2.TerraformResourceTargets=TerraformResourceTargets;
_a=JSII_RTTI_SYMBOL_1;TerraformResourceTargets[_a]={fqn:"cdktf.TerraformResourceTargets",version:"0.21.0"}}});var require_render=__commonJS({"node_modules/cdktf/lib/hcl/render.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.cleanForMetadata=
cleanForMetadata;exports2.renderList=renderList;exports2.renderListValue=renderListValue;exports2.renderMap=renderMap;exports2.renderMapValue=renderMapValue;exports2.
renderResource=renderResource;exports2.renderDatasource=renderDatasource;exports2.renderProvisionerBlock=renderProvisionerBlock;exports2.renderDynamicBlocks=renderDynamicBlocks;
exports2.renderProvider=renderProvider;exports2.renderModule=renderModule;exports2.renderOutput=renderOutput;exports2.renderLocals=renderLocals;exports2.renderVariable=
renderVariable;exports2.renderMoved=renderMoved;exports2.renderImport=renderImport;exports2.renderTerraform=renderTerraform;exports2.renderBlock=renderBlock;exports2.
renderSimpleAttributes=renderSimpleAttributes;exports2.renderAttributes=renderAttributes;var token_1=require_token();function escapeQuotes(str){return str.match(
/\$\{/)?str:str.replace(/(?<!\\)"/g,'\\"')}function wrapIdentifierInQuotesIfNeeded(key){return/(^\d)|[^A-Za-z0-9_-]/.test(key)?`"${key}"`:key}function renderString(str){
if(str==="")return'""';if(!str)return str;if(typeof str!="string")throw new Error("Unable to process attribute that should have been a string, but isn't");let lines=str.
split(/\r\n|[\n\r]/);return lines.length===1?`"${escapeQuotes(str)}"`:`<<EOF
${lines.join(`
`)}
EOF`}function cleanForMetadata(block){let res={};if(typeof block!="object"&&!Array.isArray(block))return block;if(Array.isArray(block))return block.map(i=>cleanForMetadata(
i));let keys=Object.keys(block);if(keys.includes("value"))return cleanForMetadata(block.value);for(let key of keys){let value=block[key];if(typeof value=="objec\
t"&&value!=null&&!Array.isArray(value)){if(token_1.Tokenization.isResolvable(value)){res[key]={};continue}res[key]=cleanForMetadata(value);continue}else typeof value==
"object"&&value!=null&&Array.isArray(value)?Array.isArray(res[key])?res[key]=[...res[key],...value]:res[key]=value:value===void 0?delete res[key]:res[key]=value}
return res}function renderList(v,name){let{isBlock,is_block,value,storage_class_type,storageClassType}=v,block=isBlock||is_block,classType=storageClassType||storage_class_type;
return value===void 0?"":typeof value=="string"?renderString(value):name?block?Array.isArray(value)?value.map(v2=>`${name} {
${renderAttributes(v2)}
}`).join(`
`):`${name} {
${renderAttributes(value)}
}`:Array.isArray(value)?`${name} = [
${value.map(v2=>renderListValue(v2,classType)).join(`,
`)}
]`:`${name} = ${renderListValue(value,classType)}`:Array.isArray(value)?block?value.map(v2=>renderListValue(v2,classType)).join(`
`):`[
${value.map(v2=>renderListValue(v2,classType)).join(`,
`)}
]`:renderListValue(value,classType)}function renderListValue(value,storageClassType){return storageClassType==="stringList"?renderString(value):storageClassType===
"numberList"||storageClassType==="booleanList"?`${value}`:renderBlock(value,storageClassType)}function renderMap(map){return typeof map=="string"?`"${escapeQuotes(
map)}"`:`{
${Object.entries(map).map(([k,v])=>`${wrapIdentifierInQuotesIfNeeded(k)} = ${renderMapValue(v)}`).join(`
`)}
}`}function renderMapValue(value){return typeof value=="string"?renderString(value):typeof value=="number"?`${value}`:typeof value=="boolean"?`${value}`:typeof value==
"object"?Array.isArray(value)?renderListValue(value,"unknownStorageClass"):value===null?"null":renderMap(value):`${value}`}function renderResource(resource){let resourceType=Object.
keys(resource)[0],resourcesWithType=resource[resourceType],resourceName=Object.keys(resourcesWithType)[0],resourceAttributes=resourcesWithType[resourceName];resourceAttributes.
connection&&(resourceAttributes.connection={value:resourceAttributes.connection,isBlock:!0});let{provisioner,dynamic,...otherAttrs}=resourceAttributes,hcl=[`res\
ource "${resourceType}" "${resourceName}" {`],attrs=renderAttributes(otherAttrs);return attrs&&hcl.push(attrs),provisioner&&hcl.push(renderProvisionerBlock(provisioner)),
dynamic&&hcl.push(...renderDynamicBlocks(dynamic)),hcl.push("}"),{hcl:hcl.join(`
`),metadata:{resource:{[resourceType]:{[resourceName]:{"//":resourceAttributes["//"]}}}}}}function renderDatasource(dataSource){let dataSourceType=Object.keys(dataSource)[0],
dataSourcesWithType=dataSource[dataSourceType],dataSourceName=Object.keys(dataSourcesWithType)[0],dataSourceAttributes=dataSourcesWithType[dataSourceName],{dynamic,
...otherAttrs}=dataSourceAttributes,hcl=[`data "${dataSourceType}" "${dataSourceName}" {`],attrs=renderAttributes(otherAttrs);return attrs&&hcl.push(attrs),dynamic&&
hcl.push(...renderDynamicBlocks(dynamic)),hcl.push("}"),{hcl:hcl.join(`
`),metadata:{data:{[dataSourceType]:{[dataSourceName]:{"//":dataSourceAttributes["//"]}}}}}}function renderProvisionerBlock(provisioners){return provisioners.map(
provisioner=>{let provisionerType=Object.keys(provisioner)[0],provisionerAttrs=provisioner[provisionerType];provisionerAttrs.connection&&(provisionerAttrs.connection=
{value:provisionerAttrs.connection,isBlock:!0});let{dynamic,...otherAttrs}=provisionerAttrs,hcl=[`provisioner "${provisionerType}" {`],attrs=renderAttributes(otherAttrs.
value||otherAttrs);return attrs&&hcl.push(attrs),dynamic&&hcl.push(...renderDynamicBlocks(dynamic)),hcl.push("}"),hcl.join(`
`)}).join(`

`)}function renderDynamicBlocks(dynamic){return Object.entries(dynamic).map(([dynamicName,dynamicAttrs])=>{let res=[`dynamic "${dynamicName}" {`];return res.push(
`for_each = ${renderFuzzyJsonExpression(dynamicAttrs?.for_each)}`),dynamicAttrs?.iterator&&res.push(`iterator = ${dynamicAttrs?.iterator}`),dynamicAttrs?.labels&&
res.push(`labels = ${renderFuzzyJsonExpression(dynamicAttrs?.labels)}`),res.push(`content {
  ${renderAttributes(dynamicAttrs.content)}
  }`),res.push("}"),res.join(`
`)})}function renderProvider(provider){let providerName=Object.keys(provider)[0];return provider[providerName].map(providerInstance=>{let{dynamic,...otherAttrs}=providerInstance,
hcl=[`provider "${providerName}" {`],attrs=renderAttributes(otherAttrs);return attrs&&hcl.push(attrs),dynamic&&hcl.push(...renderDynamicBlocks(dynamic)),hcl.push(
"}"),hcl.join(`
`)}).join(`

`)}function renderModule(module3){let moduleName=Object.keys(module3)[0],moduleAttributes=module3[moduleName];return{hcl:`module "${moduleName}" {
${renderAttributes(moduleAttributes)}
}`,metadata:{module:{[moduleName]:{"//":moduleAttributes["//"]}}}}}function renderOutput(output){let outputName=Object.keys(output)[0],outputAttributes=output[outputName];
return`output "${outputName}" {
${renderAttributes(outputAttributes)}
}`}function renderLocals(locals){if(!locals)return"";let localNames=Object.keys(locals);return localNames.length===0?"":`locals {
    ${localNames.filter(name=>!!locals[name].value).map(name=>{let value=renderFuzzyJsonExpression(locals[name].value);return`${name} = ${value}`}).join(`
`)}
}`}function renderVariable(variable){let variableName=Object.keys(variable)[0],variableAttributes=variable[variableName];return`variable "${variableName}" {
${renderAttributes(variableAttributes)}
}`}function renderMoved(move){return move.map(moveBlock=>`moved {
${renderAttributes(moveBlock)}
}`).join(`
`)}function renderImport(imports){return imports.map(importBlock=>`import {
${renderAttributes(importBlock)}
}`).join(`
`)}function renderTerraform(terraform){let blockAttributes=["required_providers","backend","cloud"],requiredProviders=`required_providers {
${renderSimpleAttributes(terraform.required_providers)}
}`,backends=Object.keys(terraform.backend||{}).map(backendName=>`backend "${backendName}" {
${renderAttributes(terraform.backend[backendName])}
}`),cloudBackend=terraform.cloud?`cloud {
${renderAttributes(terraform.cloud)}
}`:void 0,otherAttributes=Object.keys(terraform).filter(key=>!blockAttributes.includes(key));return`terraform {
${requiredProviders}
${[...backends,cloudBackend].join(`
`)}
${renderSimpleAttributes(otherAttributes)}
}`}function renderBlock(block,_storageClassType){return`{
${renderAttributes(block)}
}`}function renderFuzzyJsonObject(jsonObject){return["{",...Object.entries(jsonObject).map(([name,value])=>`${wrapIdentifierInQuotesIfNeeded(name)} = ${renderFuzzyJsonExpression(
value)}`),"}"].join(`
`)}function renderFuzzyJsonExpression(jsonExpression){return Array.isArray(jsonExpression)?["[",...jsonExpression.map(value=>`${renderFuzzyJsonExpression(value)}\
,`),"]"].join(`
`):typeof jsonExpression=="object"?renderFuzzyJsonObject(jsonExpression):typeof jsonExpression=="string"?jsonExpression===""?'""':jsonExpression.includes("${")?
`"${jsonExpression}"`:parseInt(jsonExpression,10).toString()===jsonExpression||jsonExpression.startsWith("[")||jsonExpression.startsWith("{")||jsonExpression.startsWith(
'"')?jsonExpression:`"${escapeQuotes(jsonExpression)}"`:jsonExpression==="true"||jsonExpression==="false"||jsonExpression==="null"?jsonExpression:`${jsonExpression}`}
function renderSimpleAttributes(attributes){return attributes===void 0?"":Object.entries(attributes).map(([name,value])=>`  ${name} = ${renderFuzzyJsonExpression(
value)}`).join(`
`)}function renderAttributes(attributes){return attributes==null?"":Object.entries(attributes).map(([name,v])=>{if(name==="//")return;let metaBlocks=["lifecycle",
"provisioner"];if(typeof v=="string"||typeof v=="number")return`${name} = ${renderFuzzyJsonExpression(v)}`;if(typeof v=="boolean")return`${name} = ${v}`;if(Array.
isArray(v))return`${name} = ${renderFuzzyJsonExpression(v)}`;if(v===null)return`${name} = null`;if(typeof v=="object"&&!v.hasOwnProperty("value")&&!v.hasOwnProperty(
"dynamic"))return metaBlocks.includes(name)?`${name} {
${renderSimpleAttributes(v)}
}`:`${name} = ${renderFuzzyJsonExpression(v)}`;if(v===void 0)return;let{dynamic,value,type,isBlock,storageClassType,is_block,storage_class_type}=v,block=isBlock||
is_block||metaBlocks.includes(name),classType=storageClassType||storage_class_type;if(dynamic)return renderDynamicBlocks({[name]:dynamic.value});if(typeof value==
"string"&&value.includes("${"))return`${name} = ${renderString(value)}`;if(block&&type!=="list"&&type!=="set")return`${name} {
${renderAttributes(value)}
}`;if(type==="list"||type==="set")return block?renderList(v,name):`${name} = ${renderList(v)}`;if(type==="map")return`${name} = ${renderMap(value)}`;if(type==="\
simple"){if(classType==="string")return`${name} = ${renderString(value)}`;if(classType==="number"||classType==="boolean")return`${name} = ${value}`;if(typeof value==
"object")return`
# Warning: The following attribute is of an unexpected type. Either there's a problem with the provider
# or CDKTF has chosen to skip generating a detailed type for this because it increases the size of the provider library significantly. 
# Please check if this resource is included in our skip list: 
# https://github.com/hashicorp/terraform-cdk/blob/1fb8588095a55d475dc4be28882ec4f42006ec8d/packages/%40cdktf/provider-generator/lib/get/generator/skipped-attrib\
utes.ts
# and if not, please check with the provider authors to see if the provider schema is accurate.
# 
# We understand this is not ideal, so we suggest using JSON synthesis instead of HCL synthesis for this particular case.

${name} = ${renderFuzzyJsonExpression(value)}
`}return type==="any"?`${name} = ${renderFuzzyJsonExpression(value)}`:type==="reference"?`${name} = ${value}`:`${name} = ${value}`}).filter(v=>v!==void 0).join(
`
`)}}});var require_terraform_stack=__commonJS({"node_modules/cdktf/lib/terraform-stack.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.TerraformStack=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),constructs_1=require_lib(),_tokens_1=require_tokens2(),terraform_element_1=require_terraform_element(),
util_1=require_util(),terraform_provider_1=require_terraform_provider(),local_backend_1=require_local_backend(),tfExpression_1=require_tfExpression(),terraform_output_1=require_terraform_output(),
unique_1=require_unique(),synthesizer_1=require_synthesizer(),STACK_SYMBOL=Symbol.for("cdktf/TerraformStack"),validations_1=require_validations(),app_1=require_app(),
terraform_backend_1=require_terraform_backend(),terraform_resource_targets_1=require_terraform_resource_targets(),terraform_resource_1=require_terraform_resource(),
render_1=require_render(),errors_1=require_errors();function throwIfIdIsGlobCharacter(str){["*","?","[","]","{","}","!"].forEach(char=>{if(str.includes(char))throw(0,errors_1.
stackContainsDisallowedChar)(str,char)})}function throwIfIdContainsWhitespace(str){if(/\s/.test(str))throw(0,errors_1.stackIdContainsWhitespace)(str)}var TerraformStack2=class _TerraformStack extends constructs_1.
Construct{constructor(scope,id){super(scope,id),this.rawOverrides={},this.crossStackOutputs={},this.crossStackDataSources={},this.dependencies=[],this.moveTargets=
new terraform_resource_targets_1.TerraformResourceTargets,throwIfIdIsGlobCharacter(id),throwIfIdContainsWhitespace(id),this.cdktfVersion=this.node.tryGetContext(
"cdktfVersion"),this.synthesizer=new synthesizer_1.StackSynthesizer(this,process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS!==void 0,process.env.SYNTH_HCL_OUTPUT===
"true"||process.env.SYNTH_HCL_OUTPUT==="1"),Object.defineProperty(this,STACK_SYMBOL,{value:!0}),this.node.addValidation(new validations_1.ValidateProviderPresence(
this))}static isStack(x){return x!==null&&typeof x=="object"&&STACK_SYMBOL in x}static of(construct){return _lookup(construct);function _lookup(c){if(_TerraformStack.
isStack(c))return c;let node=c.node;if(!node.scope){let hint="";throw construct.node.scope===c&&app_1.App.isApp(c)&&(hint=". You seem to have passed your root A\
pp as scope to a construct. Pass a stack (inheriting from TerraformStack) as scope to your construct instead."),(0,errors_1.noStackForConstruct)(construct.node.
path,hint)}return _lookup(node.scope)}}findAll(predicate){let items=[],visit=async node=>{predicate(node)&&items.push(node);for(let child of node.node.children)
visit(child)};return visit(this),items}prepareStack(){this.ensureBackendExists(),terraformElements(this).forEach(e=>(0,_tokens_1.resolve)(this,e.toTerraform(),!0))}addOverride(path,value){
let parts=path.split("."),curr=this.rawOverrides;for(;parts.length>1;){let key=parts.shift();curr[key]!=null&&typeof curr[key]=="object"&&!Array.isArray(curr[key])||
(curr[key]={}),curr=curr[key]}let lastKey=parts.shift();curr[lastKey]=value}getLogicalId(tfElement){return this.allocateLogicalId(tfElement)}allocateLogicalId(tfElement){
let node=terraform_element_1.TerraformElement.isTerraformElement(tfElement)?tfElement.node:tfElement,stack=terraform_element_1.TerraformElement.isTerraformElement(
tfElement)?tfElement.cdktfStack:this,stackIndex=node.scopes.indexOf(stack),components=node.scopes.slice(stackIndex+1).map(c=>c.node.id);return components.length>
0?(0,unique_1.makeUniqueId)(components):""}allProviders(){return this.findAll(terraform_provider_1.TerraformProvider.isTerraformProvider)}ensureBackendExists(){
return this.findAll(terraform_backend_1.TerraformBackend.isBackend)[0]||new local_backend_1.LocalBackend(this,{})}toHclTerraform(){let metadata={version:this.cdktfVersion,
stackName:this.node.id,backend:"local",cloud:void 0,...Object.keys(this.rawOverrides).length>0?{overrides:{stack:Object.keys(this.rawOverrides)}}:{}},elements=terraformElements(
this),metadatas=elements.map(e=>(0,_tokens_1.resolve)(this,e.toMetadata()));for(let meta of metadatas)(0,util_1.deepMerge)(metadata,meta);let outputs=elements.reduce(
(carry,item)=>(terraform_output_1.TerraformOutput.isTerraformOutput(item)&&(0,util_1.deepMerge)(carry,item.node.path.split("/").reduceRight((innerCarry,part)=>Object.
keys(innerCarry).length===0?{[part]:item.friendlyUniqueId}:{[part]:innerCarry},{})),carry),{}),tf={},fragments=elements.map(e=>(0,_tokens_1.resolve)(this,e.toHclTerraform())),
locals={},tfMeta={"//":{metadata,outputs}},hclFragments=fragments.map(frag=>{let res="";if(frag.resource){let{hcl,metadata:metadata2}=(0,render_1.renderResource)(
frag.resource);(0,util_1.deepMerge)(tfMeta,metadata2),res=[res,hcl].join(`
`)}if(frag.data){let{hcl,metadata:metadata2}=(0,render_1.renderDatasource)(frag.data);(0,util_1.deepMerge)(tfMeta,metadata2),res=[res,hcl].join(`
`)}if(frag.provider&&((0,util_1.deepMerge)(tf,frag),res=[res,(0,render_1.renderProvider)(frag.provider)].join(`

`)),frag.terraform&&(0,util_1.deepMerge)(tf,frag),frag.module){let{hcl,metadata:metadata2}=(0,render_1.renderModule)(frag.module);(0,util_1.deepMerge)(tfMeta,metadata2),
res=[res,hcl].join(`
`)}return frag.output&&(res=[res,(0,render_1.renderOutput)(frag.output)].join(`

`)),frag.moved&&(res=[res,(0,render_1.renderMoved)(frag.moved)].join(`

`)),frag.import&&(res=[res,(0,render_1.renderImport)(frag.import)].join(`

`)),frag.locals&&(0,util_1.deepMerge)(locals,frag),frag.variable&&(res=[res,(0,render_1.renderVariable)(frag.variable)].join(`

`)),res}).filter(frag=>frag!==void 0);(0,util_1.deepMerge)(tf,this.rawOverrides);let terraformBlock=tf?.terraform,terraformBlockHcl="";terraformBlock&&(terraformBlockHcl=
(0,render_1.renderTerraform)(terraformBlock),(0,util_1.deepMerge)(tfMeta,{terraform:(0,render_1.cleanForMetadata)(terraformBlock)}));let localsHcl="";return locals&&
(localsHcl=(0,render_1.renderLocals)(locals.locals),localsHcl&&(localsHcl=`

`+localsHcl)),{hcl:(0,_tokens_1.resolve)(this,[terraformBlockHcl,localsHcl,...hclFragments].join("")),metadata:(0,_tokens_1.resolve)(this,tfMeta)}}toTerraform(){
let tf={},metadata={version:this.cdktfVersion,stackName:this.node.id,backend:"local",cloud:void 0,...Object.keys(this.rawOverrides).length>0?{overrides:{stack:Object.
keys(this.rawOverrides)}}:{}},elements=terraformElements(this),metadatas=elements.map(e=>(0,_tokens_1.resolve)(this,e.toMetadata()));for(let meta of metadatas)(0,util_1.
deepMerge)(metadata,meta);let outputs=elements.reduce((carry,item)=>(terraform_output_1.TerraformOutput.isTerraformOutput(item)&&(0,util_1.deepMerge)(carry,item.
node.path.split("/").reduceRight((innerCarry,part)=>Object.keys(innerCarry).length===0?{[part]:item.friendlyUniqueId}:{[part]:innerCarry},{})),carry),{});tf["//"]=
{metadata,outputs};let fragments=elements.map(e=>(0,_tokens_1.resolve)(this,e.toTerraform()));for(let fragment of fragments)(0,util_1.deepMerge)(tf,fragment);return(0,util_1.
deepMerge)(tf,this.rawOverrides),(0,_tokens_1.resolve)(this,tf)}registerOutgoingCrossStackReference(identifier){if(this.crossStackOutputs[identifier])return this.
crossStackOutputs[identifier];let output=new terraform_output_1.TerraformOutput(this,`cross-stack-output-${identifier}`,{value:(0,tfExpression_1.ref)(identifier,
this),sensitive:!0});return this.crossStackOutputs[identifier]=output,output}registerIncomingCrossStackReference(fromStack){if(this.crossStackDataSources[String(
fromStack)])return this.crossStackDataSources[String(fromStack)];let originBackend=fromStack.ensureBackendExists(),originPath=fromStack.node.path,remoteState=originBackend.
getRemoteStateDataSource(this,`cross-stack-reference-input-${originPath}`,originPath);return this.crossStackDataSources[originPath]=remoteState,remoteState}dependsOn(stack){
return this.dependencies.includes(stack)||this.dependencies.some(d=>d.dependsOn(stack))}addDependency(dependency){if(dependency.dependsOn(this))throw(0,errors_1.
stackHasCircularDependency)(this,dependency);this.dependencies.includes(dependency)||this.dependencies.push(dependency)}runAllValidations(){let errors=this.node.
findAll().map(node=>node.node.validate().map(error=>({message:error,source:node}))).reduce((prev,curr)=>[...prev,...curr],[]);if(errors.length>0){let errorList=errors.
map(e=>`[${e.source.node.path}] ${e.message}`).join(`
  `);throw(0,errors_1.stackValidationFailure)(errorList)}}hasResourceMove(){return terraformElements(this).some(e=>!!(terraform_resource_1.TerraformResource.isTerraformResource(
e)&&e.hasResourceMove()))}};exports2.TerraformStack=TerraformStack2;_a=JSII_RTTI_SYMBOL_1;TerraformStack2[_a]={fqn:"cdktf.TerraformStack",version:"0.21.0"};function terraformElements(node,into=[]){
terraform_element_1.TerraformElement.isTerraformElement(node)&&into.push(node);for(let child of node.node.children)TerraformStack2.isStack(child)||terraformElements(
child,into);return into}}});var require_archiver=__commonJS({"unused:archiver"(exports2,module2){module2.exports=()=>{throw new Error("archiver is not in this bundle")}}});var require_fs=__commonJS({"node_modules/cdktf/lib/private/fs.js"(exports2,module2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
copySync=copySync;exports2.archiveSync=archiveSync;exports2.hashPath=hashPath;exports2.findFileAboveCwd=findFileAboveCwd;var fs=require("fs"),path=require("path"),
crypto=require("crypto"),archiver=require_archiver(),errors_1=require_errors(),child_process_1=require("child_process"),HASH_LEN=32;function copySync(src,dest){
function copyItem(p){let sourcePath=path.resolve(src,p),stat=fs.statSync(sourcePath);stat.isFile()&&fs.copyFileSync(sourcePath,path.resolve(dest,p)),stat.isDirectory()&&
walkSubfolder(p)}function walkSubfolder(p){let sourceDir=path.resolve(src,p);fs.mkdirSync(path.resolve(dest,p),{recursive:!0}),fs.readdirSync(sourceDir).forEach(
item=>copyItem(path.join(p,item)))}walkSubfolder(".")}function archiveSync(src,dest){try{(0,child_process_1.execSync)(`node ${__filename} ${src} ${dest}`,{encoding:"\
utf-8"})}catch(err){throw(0,errors_1.assetCanNotCreateZipArchive)(src,dest,err)}}async function runArchive(src,dest){return new Promise((resolve,reject)=>{let output=fs.
createWriteStream(dest),archive=archiver("zip",{zlib:{level:9}});archive.pipe(output),archive.on("error",err=>{reject(err)}),output.on("close",()=>{resolve()}),
archive.directory(src,!1),archive.finalize()})}if(require.main===module2){let src=process.argv[2],dest=process.argv[3];runArchive(src,dest).then(()=>{process.exit(
0)}).catch(err=>{console.error(err),process.exit(1)})}function hashPath(src){let hash=crypto.createHash("md5");function hashRecursion(p){let stat=fs.statSync(p);
stat.isFile()?hash.update(fs.readFileSync(p)):stat.isDirectory()&&fs.readdirSync(p).forEach(filename=>hashRecursion(path.resolve(p,filename)))}return hashRecursion(
src),hash.digest("hex").slice(0,HASH_LEN).toUpperCase()}function findFileAboveCwd(file,rootPath=process.cwd()){let fullPath=path.resolve(rootPath,file);if(fs.existsSync(
fullPath))return fullPath;let parentDir=path.resolve(rootPath,"..");return fs.existsSync(parentDir)&&parentDir!==rootPath?findFileAboveCwd(file,parentDir):null}}});var require_terraform_asset=__commonJS({"node_modules/cdktf/lib/terraform-asset.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.TerraformAsset=exports2.AssetType=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),constructs_1=require_lib(),fs=require("fs"),path=require("path"),
fs_1=require_fs(),synthesizer_1=require_synthesizer(),terraform_stack_1=require_terraform_stack(),errors_1=require_errors(),AssetType2;(function(AssetType3){AssetType3[AssetType3.
FILE=0]="FILE",AssetType3[AssetType3.DIRECTORY=1]="DIRECTORY",AssetType3[AssetType3.ARCHIVE=2]="ARCHIVE"})(AssetType2||(exports2.AssetType=AssetType2={}));var ARCHIVE_NAME="\
archive.zip",ASSETS_DIRECTORY="assets",TerraformAsset2=class extends constructs_1.Construct{constructor(scope,id,config){if(super(scope,id),this.stack=terraform_stack_1.
TerraformStack.of(this),path.isAbsolute(config.path))this.sourcePath=config.path;else{let cdktfJsonPath=scope.node.tryGetContext("cdktfJsonPath")??(0,fs_1.findFileAboveCwd)(
"cdktf.json");if(cdktfJsonPath){let absolutePath=path.resolve(path.dirname(cdktfJsonPath),config.path);this.sourcePath=path.relative(process.cwd(),absolutePath)}else
throw(0,errors_1.assetOutOfScopeOfCDKTFJson)(id,config.path)}let stat=fs.statSync(this.sourcePath),inferredType=stat.isFile()?AssetType2.FILE:AssetType2.DIRECTORY;
if(this.type=config.type??inferredType,this.assetHash=config.assetHash||(0,fs_1.hashPath)(this.sourcePath),stat.isFile()&&this.type!==AssetType2.FILE||!stat.isFile()&&
this.type===AssetType2.FILE)throw(0,errors_1.assetExpectsDirectory)(id,config.path);(0,synthesizer_1.addCustomSynthesis)(this,{onSynthesize:this._onSynthesize.bind(
this)})}get namedFolder(){return path.posix.join(ASSETS_DIRECTORY,this.stack.getLogicalId(this.node))}get path(){return path.posix.join(this.namedFolder,this.assetHash,
this.type===AssetType2.DIRECTORY?"":this.fileName)}get fileName(){return this.type===AssetType2.ARCHIVE?ARCHIVE_NAME:path.basename(this.sourcePath)}_onSynthesize(session){
let stackManifest=session.manifest.forStack(this.stack),basePath=path.join(session.manifest.outdir,stackManifest.synthesizedStackPath,".."),previousVersionsFolder=path.
join(basePath,this.namedFolder);fs.existsSync(previousVersionsFolder)&&fs.rmSync(previousVersionsFolder,{recursive:!0});let targetPath=path.join(basePath,this.path);
switch(this.type===AssetType2.DIRECTORY?fs.mkdirSync(targetPath,{recursive:!0}):fs.mkdirSync(path.dirname(targetPath),{recursive:!0}),this.type){case AssetType2.
FILE:fs.copyFileSync(this.sourcePath,targetPath);break;case AssetType2.DIRECTORY:(0,fs_1.copySync)(this.sourcePath,targetPath);break;case AssetType2.ARCHIVE:(0,fs_1.
archiveSync)(this.sourcePath,targetPath);break;default:throw(0,errors_1.assetTypeNotImplemented)()}}};exports2.TerraformAsset=TerraformAsset2;_a=JSII_RTTI_SYMBOL_1;
TerraformAsset2[_a]={fqn:"cdktf.TerraformAsset",version:"0.21.0"}}});var require_terraform_module_asset=__commonJS({"node_modules/cdktf/lib/terraform-module-asset.js"(exports2){"use strict";Object.defineProperty(exports2,"__esMod\
ule",{value:!0});exports2.TerraformModuleAsset=void 0;exports2.findLowestCommonPath=findLowestCommonPath;var constructs_1=require_lib(),path=require("path"),os=require("os"),
fs=require("fs"),terraform_stack_1=require_terraform_stack(),terraform_asset_1=require_terraform_asset(),fs_1=require_fs(),TERRAFORM_MODULE_ASSET_SYMBOL=Symbol.
for("cdktf.TerraformModuleAsset"),TerraformModuleAsset=class _TerraformModuleAsset extends constructs_1.Construct{constructor(scope,id){super(scope,id);let relativeModules=this.
node.tryGetContext("cdktfRelativeModules"),staticModuleAssetHash=this.node.tryGetContext("cdktfStaticModuleAssetHash");if(!relativeModules)throw new Error("You \
are trying to use a local module with a relative path, but the cdktfRelativeModules context is not set. It is expected to be an array of strings containing the \
relative paths to the relative modules your app is using. You either need to supply it in the Apps constructor via the context option or invoke the synthesis th\
rough the CLI. We need this information so that assets with relative paths are properly handled when used with assets, so you can also set the skipAssetCreation\
FromLocalModules to true on your relative modules.");let moduleSources=relativeModules.map(module3=>typeof module3=="string"?module3:module3.source),relativeAssetPath=findLowestCommonPath(
moduleSources);if(!relativeAssetPath)throw new Error("Could not find lowest common path for relative modules. This should not happen, you might be overwriting t\
he cdktfRelativeModules value of the context with something unexpected. We expect an array of string or objects with a source attribute where the string or the \
source attribute reference a relative path to a module. The context can be set in the context option of the App Constructor Options.");this.relativeAssetPath=relativeAssetPath;
let tmpDir=fs.mkdtempSync(path.join(os.tmpdir(),"cdktf-module-asset-"));for(let module3 of moduleSources){let target=path.join(tmpDir,this.relativeModulePath(module3));
copySync(module3,target)}this.asset=new terraform_asset_1.TerraformAsset(this,"asset",{path:tmpDir,type:terraform_asset_1.AssetType.DIRECTORY,assetHash:staticModuleAssetHash??
(0,fs_1.hashPath)(relativeAssetPath)})}static of(construct){let stack=terraform_stack_1.TerraformStack.of(construct),asset=stack[TERRAFORM_MODULE_ASSET_SYMBOL];
return asset||(asset=new _TerraformModuleAsset(stack,"__cdktf_module_asset"),Object.defineProperty(stack,TERRAFORM_MODULE_ASSET_SYMBOL,{value:asset,configurable:!1,
enumerable:!1})),asset}relativeModulePath(source){let absoluteSourcePath=path.resolve(source),absoluteAssetPath=path.resolve(this.relativeAssetPath);return path.
relative(absoluteAssetPath,absoluteSourcePath)}getAssetPathForModule(source){return`./${path.join(this.asset.path,this.relativeModulePath(source))}`}};exports2.
TerraformModuleAsset=TerraformModuleAsset;function findLowestCommonPath(paths){if(paths.length===0)return;let absolutePaths=paths.map(p=>path.resolve(p)),absolutePathPrefix=absolutePaths[0];
for(;!absolutePaths.every(p=>p.startsWith(absolutePathPrefix))&&absolutePathPrefix!=="/";)absolutePathPrefix=path.dirname(absolutePathPrefix);let relativePath=path.
relative(process.cwd(),absolutePathPrefix);return relativePath===""?".":relativePath}function copySync(from,to){if(fs.lstatSync(from).isDirectory()){fs.mkdirSync(
to,{recursive:!0});for(let file of fs.readdirSync(from))copySync(path.join(from,file),path.join(to,file))}else fs.copyFileSync(from,to)}}});var require_terraform_module=__commonJS({"node_modules/cdktf/lib/terraform-module.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.TerraformModule=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_element_1=require_terraform_element(),terraform_provider_1=require_terraform_provider(),
util_1=require_util(),tokens_1=require_tokens(),tfExpression_1=require_tfExpression(),errors_1=require_errors(),terraform_module_asset_1=require_terraform_module_asset(),
TerraformModule=class extends terraform_element_1.TerraformElement{constructor(scope,id,options){super(scope,id,"module"),this.source=options.source,options.skipAssetCreationFromLocalModules||
(options.source.startsWith("./")||options.source.startsWith("../"))&&(this.source=terraform_module_asset_1.TerraformModuleAsset.of(scope).getAssetPathForModule(
options.source)),this.version=options.version,this._providers=options.providers,this.validateIfProvidersHaveUniqueKeys(),Array.isArray(options.dependsOn)&&(this.
dependsOn=options.dependsOn.map(dependency=>(0,tfExpression_1.dependable)(dependency))),this.forEach=options.forEach}onSynth(){if(this.node.children.length>0)throw(0,errors_1.
terraformModuleHasChildren)(this.node.path)}synthesizeAttributes(){return{}}synthesizeHclAttributes(){return{}}interpolationForOutput(moduleOutput){return(0,tfExpression_1.
ref)(`module.${this.friendlyUniqueId}${this.forEach?".*":""}.${moduleOutput}`,this.cdktfStack)}getString(output){return tokens_1.Token.asString(this.interpolationForOutput(
output))}get providers(){return this._providers}addProvider(provider){this._providers||(this._providers=[]),this._providers.push(provider),this.validateIfProvidersHaveUniqueKeys()}toHclTerraform(){
this.onSynth();let attributes=(0,util_1.deepMerge)({...this.synthesizeHclAttributes(),source:{value:this.source,type:"simple",isBlock:!1,storageClassType:"strin\
g"},version:this.version?{value:this.version,type:"simple",isBlock:!1,storageClassType:"string"}:void 0,providers:this._providers?.reduce((a,p)=>terraform_provider_1.
TerraformProvider.isTerraformProvider(p)?{...a,[p.terraformResourceType]:p.fqn}:{...a,[`${p.provider.terraformResourceType}.${p.moduleAlias}`]:p.provider.fqn},{}),
depends_on:this.dependsOn?{value:this.dependsOn,type:"list",isBlock:!1,storageClassType:"string"}:void 0,for_each:this.forEach?._getForEachExpression()},this.rawOverrides);
return attributes["//"]=this.constructNodeMetadata,{module:{[this.friendlyUniqueId]:attributes}}}toTerraform(){this.onSynth();let attributes=(0,util_1.deepMerge)(
{...this.synthesizeAttributes(),source:this.source,version:this.version,providers:this._providers?.reduce((a,p)=>terraform_provider_1.TerraformProvider.isTerraformProvider(
p)?{...a,[p.terraformResourceType]:p.fqn}:{...a,[`${p.provider.terraformResourceType}.${p.moduleAlias}`]:p.provider.fqn},{}),depends_on:this.dependsOn,for_each:this.
forEach?._getForEachExpression()},this.rawOverrides);return attributes["//"]=this.constructNodeMetadata,{module:{[this.friendlyUniqueId]:attributes}}}toMetadata(){
return Object.keys(this.rawOverrides).length?{overrides:{[`module.${this.source}`]:Object.keys(this.rawOverrides)}}:{}}validateIfProvidersHaveUniqueKeys(){let moduleAliases=this.
_providers?.map(p=>terraform_provider_1.TerraformProvider.isTerraformProvider(p)?p.terraformResourceType:`${p.provider.terraformResourceType}.${p.moduleAlias}`),
uniqueModuleAliases=new Set;moduleAliases?.forEach(alias=>{if(uniqueModuleAliases.has(alias))throw(0,errors_1.modulesWithSameAlias)(alias);uniqueModuleAliases.add(
alias)})}};exports2.TerraformModule=TerraformModule;_a=JSII_RTTI_SYMBOL_1;TerraformModule[_a]={fqn:"cdktf.TerraformModule",version:"0.21.0"}}});var require_complex_computed_list=__commonJS({"node_modules/cdktf/lib/complex-computed-list.js"(exports2){"use strict";var _a,_b,_c,_d,_e,_f,_g,_h,_j,_k,_l,_m,_o,
_p,_q,_r,_s,_t,_u,_v,_w,_x;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.AnyListMap=exports2.BooleanListMap=exports2.NumberListMap=exports2.StringListMap=
exports2.AnyMapList=exports2.BooleanMapList=exports2.NumberMapList=exports2.StringMapList=exports2.MapList=exports2.ComplexObject=exports2.ComplexMap=exports2.AnyListList=
exports2.BooleanListList=exports2.NumberListList=exports2.StringListList=exports2.BooleanList=exports2.ComplexList=exports2.ComplexComputedList=exports2.AnyMap=
exports2.BooleanMap=exports2.NumberMap=exports2.StringMap=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),tokens_1=require_tokens(),_1=require_lib2(),stack_trace_1=require_stack_trace2(),
errors_1=require_errors(),ComplexResolvable=class{constructor(terraformResource,terraformAttribute){this.terraformResource=terraformResource,this.terraformAttribute=
terraformAttribute,this.creationStack=(0,stack_trace_1.captureStackTrace)()}get fqn(){return this._fqn||(this._fqn=this.computeFqn()),this._fqn}resolve(_context){
return this.fqn}toString(){return tokens_1.Token.asString(this)}},ComplexComputedAttribute=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}getStringAttribute(terraformAttribute){
return tokens_1.Token.asString(this.interpolationForAttribute(terraformAttribute))}getNumberAttribute(terraformAttribute){return tokens_1.Token.asNumber(this.interpolationForAttribute(
terraformAttribute))}getListAttribute(terraformAttribute){return tokens_1.Token.asList(this.interpolationForAttribute(terraformAttribute))}getBooleanAttribute(terraformAttribute){
return this.interpolationForAttribute(terraformAttribute)}getNumberListAttribute(terraformAttribute){return tokens_1.Token.asNumberList(this.interpolationForAttribute(
terraformAttribute))}getStringMapAttribute(terraformAttribute){return tokens_1.Token.asStringMap(this.interpolationForAttribute(terraformAttribute))}getNumberMapAttribute(terraformAttribute){
return tokens_1.Token.asNumberMap(this.interpolationForAttribute(terraformAttribute))}getBooleanMapAttribute(terraformAttribute){return tokens_1.Token.asBooleanMap(
this.interpolationForAttribute(terraformAttribute))}getAnyMapAttribute(terraformAttribute){return tokens_1.Token.asAnyMap(this.interpolationForAttribute(terraformAttribute))}},
StringMap=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute}lookup(key){return tokens_1.Token.asString(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}\
["${key}"]`))}computeFqn(){return tokens_1.Token.asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}};exports2.StringMap=StringMap;
_a=JSII_RTTI_SYMBOL_1;StringMap[_a]={fqn:"cdktf.StringMap",version:"0.21.0"};var NumberMap=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}lookup(key){return tokens_1.Token.
asNumber(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}["${key}"]`))}computeFqn(){return tokens_1.Token.asString(this.terraformResource.
interpolationForAttribute(this.terraformAttribute))}};exports2.NumberMap=NumberMap;_b=JSII_RTTI_SYMBOL_1;NumberMap[_b]={fqn:"cdktf.NumberMap",version:"0.21.0"};
var BooleanMap=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute),this.terraformResource=
terraformResource,this.terraformAttribute=terraformAttribute}lookup(key){return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}["${key}\
"]`)}computeFqn(){return tokens_1.Token.asString(this.terraformResource.interpolationForAttribute(this.terraformAttribute))}};exports2.BooleanMap=BooleanMap;_c=
JSII_RTTI_SYMBOL_1;BooleanMap[_c]={fqn:"cdktf.BooleanMap",version:"0.21.0"};var AnyMap=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}lookup(key){return tokens_1.Token.
asAny(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}["${key}"]`))}computeFqn(){return tokens_1.Token.asString(this.terraformResource.
interpolationForAttribute(this.terraformAttribute))}};exports2.AnyMap=AnyMap;_d=JSII_RTTI_SYMBOL_1;AnyMap[_d]={fqn:"cdktf.AnyMap",version:"0.21.0"};var ComplexComputedList=class extends ComplexComputedAttribute{constructor(terraformResource,terraformAttribute,complexComputedListIndex,wrapsSet){
throw super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.complexComputedListIndex=
complexComputedListIndex,this.wrapsSet=wrapsSet,(0,errors_1.providerVersionMismatch)()}interpolationForAttribute(property){return this.wrapsSet?(0,_1.propertyAccess)(
_1.Fn.tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute)),[this.complexComputedListIndex,property]):this.terraformResource.interpolationForAttribute(
`${this.terraformAttribute}[${this.complexComputedListIndex}].${property}`)}computeFqn(){return this.wrapsSet?tokens_1.Token.asString((0,_1.propertyAccess)(_1.Fn.
tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute)),[this.complexComputedListIndex])):tokens_1.Token.asString(this.terraformResource.
interpolationForAttribute(`${this.terraformAttribute}[${this.complexComputedListIndex}]`))}};exports2.ComplexComputedList=ComplexComputedList;_e=JSII_RTTI_SYMBOL_1;
ComplexComputedList[_e]={fqn:"cdktf.ComplexComputedList",version:"0.21.0"};var ComplexList=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}computeFqn(){
return this.wrapsSet?tokens_1.Token.asString(_1.Fn.tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute))):tokens_1.Token.asString(this.
terraformResource.interpolationForAttribute(this.terraformAttribute))}allWithMapKey(mapKeyAttributeName){return _1.TerraformIterator.fromComplexList(tokens_1.Token.
asAny(this.computeFqn()),mapKeyAttributeName)}};exports2.ComplexList=ComplexList;_f=JSII_RTTI_SYMBOL_1;ComplexList[_f]={fqn:"cdktf.ComplexList",version:"0.21.0"};
var BooleanList=class extends ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=
terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return _1.Fn.element(this,index)}};exports2.BooleanList=BooleanList;
_g=JSII_RTTI_SYMBOL_1;BooleanList[_g]={fqn:"cdktf.BooleanList",version:"0.21.0"};var StringListList=class extends ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return tokens_1.Token.asList(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${index}]`))}};exports2.StringListList=StringListList;
_h=JSII_RTTI_SYMBOL_1;StringListList[_h]={fqn:"cdktf.StringListList",version:"0.21.0"};var NumberListList=class extends ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return tokens_1.Token.asNumberList(this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${index}]`))}};exports2.NumberListList=NumberListList;
_j=JSII_RTTI_SYMBOL_1;NumberListList[_j]={fqn:"cdktf.NumberListList",version:"0.21.0"};var BooleanListList=class extends ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${index}]`)}};exports2.BooleanListList=BooleanListList;_k=JSII_RTTI_SYMBOL_1;
BooleanListList[_k]={fqn:"cdktf.BooleanListList",version:"0.21.0"};var AnyListList=class extends ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${index}]`)}};exports2.AnyListList=AnyListList;_l=JSII_RTTI_SYMBOL_1;AnyListList[_l]=
{fqn:"cdktf.AnyListList",version:"0.21.0"};var ComplexMap=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute){super(terraformResource,
terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}computeFqn(){return tokens_1.Token.asString(this.terraformResource.
interpolationForAttribute(this.terraformAttribute))}interpolationForAttribute(property){return(0,_1.propertyAccess)(this.terraformResource.interpolationForAttribute(
this.terraformAttribute),[property])}};exports2.ComplexMap=ComplexMap;_m=JSII_RTTI_SYMBOL_1;ComplexMap[_m]={fqn:"cdktf.ComplexMap",version:"0.21.0"};var ComplexObject=class extends ComplexComputedAttribute{constructor(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.complexObjectIsFromSet=complexObjectIsFromSet,
this.complexObjectIndex=complexObjectIndex}interpolationForAttribute(property){return this.complexObjectIsFromSet?(0,_1.propertyAccess)(_1.Fn.tolist(this.terraformResource.
interpolationForAttribute(this.terraformAttribute)),[this.complexObjectIndex,property]):this.terraformResource.interpolationForAttribute(this.complexObjectIndex!==
void 0?`${this.terraformAttribute}[${this.complexObjectIndex}].${property}`:`${this.terraformAttribute}.${property}`)}interpolationAsList(){return this.terraformResource.
interpolationForAttribute(`${this.terraformAttribute}.*`)}computeFqn(){return this.complexObjectIsFromSet?tokens_1.Token.asString((0,_1.propertyAccess)(_1.Fn.tolist(
this.terraformResource.interpolationForAttribute(this.terraformAttribute)),[this.complexObjectIndex])):tokens_1.Token.asString(this.terraformResource.interpolationForAttribute(
this.complexObjectIndex!==void 0?`${this.terraformAttribute}[${this.complexObjectIndex}]`:this.terraformAttribute))}};exports2.ComplexObject=ComplexObject;_o=JSII_RTTI_SYMBOL_1;
ComplexObject[_o]={fqn:"cdktf.ComplexObject",version:"0.21.0"};var MapList=class extends ComplexResolvable{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}computeFqn(){
return this.wrapsSet?tokens_1.Token.asString(_1.Fn.tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute))):tokens_1.Token.asString(this.
terraformResource.interpolationForAttribute(this.terraformAttribute))}interpolationForAttribute(property){if(this.wrapsSet){let matches=property.match(/\[([^\]]*)\]/);
if(matches)return(0,_1.propertyAccess)(_1.Fn.tolist(this.terraformResource.interpolationForAttribute(this.terraformAttribute)),[matches[1],property])}return this.
terraformResource.interpolationForAttribute(`${this.terraformAttribute}${property}`)}};exports2.MapList=MapList;_p=JSII_RTTI_SYMBOL_1;MapList[_p]={fqn:"cdktf.Ma\
pList",version:"0.21.0"};var StringMapList=class extends MapList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,
wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new StringMap(this,`[${index}\
]`)}};exports2.StringMapList=StringMapList;_q=JSII_RTTI_SYMBOL_1;StringMapList[_q]={fqn:"cdktf.StringMapList",version:"0.21.0"};var NumberMapList=class extends MapList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new NumberMap(this,`[${index}]`)}};exports2.NumberMapList=NumberMapList;_r=JSII_RTTI_SYMBOL_1;NumberMapList[_r]={fqn:"cdktf.NumberMapList",version:"0.21.\
0"};var BooleanMapList=class extends MapList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.
terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new BooleanMap(this,`[${index}]`)}};exports2.
BooleanMapList=BooleanMapList;_s=JSII_RTTI_SYMBOL_1;BooleanMapList[_s]={fqn:"cdktf.BooleanMapList",version:"0.21.0"};var AnyMapList=class extends MapList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new AnyMap(this,`[${index}]`)}};exports2.AnyMapList=AnyMapList;_t=JSII_RTTI_SYMBOL_1;AnyMapList[_t]={fqn:"cdktf.AnyMapList",version:"0.21.0"};var StringListMap=class extends ComplexMap{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}get(key){return tokens_1.Token.asList(
this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[${key}]`))}};exports2.StringListMap=StringListMap;_u=JSII_RTTI_SYMBOL_1;StringListMap[_u]=
{fqn:"cdktf.StringListMap",version:"0.21.0"};var NumberListMap=class extends ComplexMap{constructor(terraformResource,terraformAttribute){super(terraformResource,
terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}get(key){return tokens_1.Token.asNumberList(this.terraformResource.
interpolationForAttribute(`${this.terraformAttribute}[${key}]`))}};exports2.NumberListMap=NumberListMap;_v=JSII_RTTI_SYMBOL_1;NumberListMap[_v]={fqn:"cdktf.Numb\
erListMap",version:"0.21.0"};var BooleanListMap=class extends ComplexMap{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute),
this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}get(key){return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}\
[${key}]`)}};exports2.BooleanListMap=BooleanListMap;_w=JSII_RTTI_SYMBOL_1;BooleanListMap[_w]={fqn:"cdktf.BooleanListMap",version:"0.21.0"};var AnyListMap=class extends ComplexMap{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute}get(key){return this.terraformResource.
interpolationForAttribute(`${this.terraformAttribute}[${key}]`)}};exports2.AnyListMap=AnyListMap;_x=JSII_RTTI_SYMBOL_1;AnyListMap[_x]={fqn:"cdktf.AnyListMap",version:"\
0.21.0"}}});var require_resource=__commonJS({"node_modules/cdktf/lib/resource.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
Resource=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),constructs_1=require_lib(),terraform_stack_1=require_terraform_stack(),Resource=class extends constructs_1.
Construct{constructor(scope,id){super(scope,id),this.stack=terraform_stack_1.TerraformStack.of(this)}};exports2.Resource=Resource;_a=JSII_RTTI_SYMBOL_1;Resource[_a]=
{fqn:"cdktf.Resource",version:"0.21.0"}}});var require_features=__commonJS({"node_modules/cdktf/lib/features.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.FUTURE_FLAGS=
void 0;exports2.FUTURE_FLAGS={}}});var require_matchers=__commonJS({"node_modules/cdktf/lib/testing/matchers.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.AssertionReturn=void 0;exports2.returnMatcherToJest=returnMatcherToJest;exports2.asymetricDeepEqualIgnoringObjectCasing=asymetricDeepEqualIgnoringObjectCasing;
exports2.getToHaveDataSourceWithProperties=getToHaveDataSourceWithProperties;exports2.getToHaveResourceWithProperties=getToHaveResourceWithProperties;exports2.getToHaveProviderWithProperties=
getToHaveProviderWithProperties;exports2.toBeValidTerraform=toBeValidTerraform;exports2.toPlanSuccessfully=toPlanSuccessfully;var JSII_RTTI_SYMBOL_1=Symbol.for(
"jsii.rtti"),fs=require("fs"),path=require("path"),child_process_1=require("child_process"),util_1=require_util(),errors_1=require_errors(),AssertionReturn=class{constructor(message,pass){
this.message=message,this.pass=pass}};exports2.AssertionReturn=AssertionReturn;_a=JSII_RTTI_SYMBOL_1;AssertionReturn[_a]={fqn:"cdktf.testingMatchers.AssertionRe\
turn",version:"0.21.0"};function returnMatcherToJest(toReturn){return{message:()=>toReturn.message,pass:toReturn.pass}}function asymetricDeepEqualIgnoringObjectCasing(expected,received){
return typeof expected==="object"?Array.isArray(expected)?Array.isArray(received)&&expected.length===received.length&&expected.every((item,index)=>asymetricDeepEqualIgnoringObjectCasing(
item,received[index])):expected===null&&received===null||expected===void 0&&received===void 0?!0:expected===null||received===null?!1:Object.keys(expected).every(
key=>received[key]!==void 0?asymetricDeepEqualIgnoringObjectCasing(expected[key],received[key]):received[(0,util_1.snakeCase)(key)]!==void 0?asymetricDeepEqualIgnoringObjectCasing(
expected[key],received[(0,util_1.snakeCase)(key)]):!1):expected===received}var defaultPassEvaluation=(items,assertedProperties)=>Object.values(items).some(item=>asymetricDeepEqualIgnoringObjectCasing(
assertedProperties,item));function isAsymmetric(obj){return!!obj&&typeof obj=="object"&&"asymmetricMatch"in obj}function jestAsymetricMatcherStringifyReplacer(_key,value){
return isAsymmetric(value)?`expect.${value.toString()}`:value}function getAssertElementWithProperties(functionName,customPassEvaluation){let passEvaluation=customPassEvaluation||
defaultPassEvaluation;return function(type,received,itemType,properties={}){let stack,stackContent=fs.existsSync(received)?fs.readFileSync(received,"utf8"):received;
try{stack=JSON.parse(stackContent)}catch{throw(0,errors_1.invalidStack)(functionName,stackContent)}let items=Object.values(Object.entries(stack[type]||{}).find(
([type2,_values])=>type2===itemType.tfResourceType)?.[1]||{})||[],pass=passEvaluation(items,properties);return pass?new AssertionReturn(`Expected no ${itemType.
tfResourceType} with properties ${JSON.stringify(properties,jestAsymetricMatcherStringifyReplacer)} to be present in synthesized stack.
Found ${items.length===0?"no":items.length} ${itemType.tfResourceType} resources instead${items.length>0?`:
`+JSON.stringify(items,null,2):""}`,pass):new AssertionReturn(`Expected ${itemType.tfResourceType} with properties ${JSON.stringify(properties,jestAsymetricMatcherStringifyReplacer)}\
 to be present in synthesized stack.
Found ${items.length===0?"no":items.length} ${itemType.tfResourceType} resources instead${items.length>0?`:
`+JSON.stringify(items,null,2):""}`,pass)}}function getToHaveDataSourceWithProperties(customPassEvaluation){return function(received,resourceType,properties={}){
return getAssertElementWithProperties("toHaveDataSourceWithProperties",customPassEvaluation)("data",received,resourceType,properties)}}function getToHaveResourceWithProperties(customPassEvaluation){
return function(received,resourceType,properties={}){return getAssertElementWithProperties("toHaveResourceWithProperties",customPassEvaluation)("resource",received,
resourceType,properties)}}var isExecSpawnError=err=>"output"in err&&Array.isArray(err.output)&&err.output.some(buf=>Buffer.isBuffer(buf)),withProcessOutput=(message,err)=>{
let output="";isExecSpawnError(err)&&(output=err.output?.map(buffer=>buffer?.toString("utf8")).filter(Boolean).join(`
`)??"");let appendix=output.length?`. Output: ${output}`:"";return`${message}: ${err}${appendix}.`};function getToHaveProviderWithProperties(customPassEvaluation){
return function(received,resourceType,properties={}){return getAssertElementWithProperties("toHaveProviderWithProperties",customPassEvaluation)("provider",received,
resourceType,properties)}}function toBeValidTerraform(received){try{if(!fs.statSync(received).isDirectory())throw(0,errors_1.matchersPathIsNotDirectory)("toBeVa\
lidTerraform")}catch(e){return new AssertionReturn(`Expected subject to be a terraform directory: ${e}`,!1)}try{let manifest=JSON.parse(fs.readFileSync(path.resolve(
received,"manifest.json"),"utf8"));return Object.entries(manifest.stacks).forEach(([name,stack])=>{let opts={cwd:path.resolve(received,stack.workingDirectory),env:process.
env,stdio:"pipe"};(0,child_process_1.execSync)(`${util_1.terraformBinaryName} init`,opts);let out=(0,child_process_1.execSync)(`${util_1.terraformBinaryName} va\
lidate -json`,opts),result=JSON.parse(out.toString());if(!result.valid)throw(0,errors_1.matchersFoundErrorsInStack)(result.error_count,name,result.diagnostics.join(
`
`))}),new AssertionReturn("Expected subject not to be a valid terraform stack",!0)}catch(e){return new AssertionReturn(withProcessOutput("Expected subject to be\
 a valid terraform stack",e),!1)}}function toPlanSuccessfully(received){try{if(!fs.statSync(received).isDirectory())throw(0,errors_1.matchersPathIsNotDirectory)(
"toPlanSuccessfully")}catch(e){return new AssertionReturn(`Expected subject to be a terraform directory: ${e}`,!1)}try{let manifest=JSON.parse(fs.readFileSync(path.
resolve(received,"manifest.json"),"utf8"));return Object.entries(manifest.stacks).forEach(([,stack])=>{let opts={cwd:path.resolve(received,stack.workingDirectory),
env:process.env,stdio:"ignore"};(0,child_process_1.execSync)(`${util_1.terraformBinaryName} init`,opts),(0,child_process_1.execSync)(`${util_1.terraformBinaryName}\
 plan -input=false -lock=false `,opts)}),new AssertionReturn("Expected subject not to plan successfully",!0)}catch(e){return new AssertionReturn(withProcessOutput(
"Expected subject to plan successfully",e),!1)}}}});var require_jest=__commonJS({"node_modules/cdktf/lib/testing/adapters/jest.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
setupJest=setupJest;var errors_1=require_errors(),matchers_1=require_matchers(),matchers_2=require_matchers();function jestPassEvaluation(items,assertedProperties){
if(Object.entries(assertedProperties).length===0)return items.length>0;if(global.expect){let expect=global.expect;return expect.arrayContaining([expect.objectContaining(
assertedProperties)]).asymmetricMatch(items)}else throw(0,errors_1.jestNotInstantiated)()}function setupJest(){if(!("expect"in global))throw(0,errors_1.expectNotGloballyAccessible)();
global.expect.extend({toHaveResource(received,resourceConstructor){return(0,matchers_2.returnMatcherToJest)((0,matchers_2.getToHaveResourceWithProperties)(jestPassEvaluation)(
received,resourceConstructor,{}))},toHaveResourceWithProperties(received,resourceConstructor,properties){return(0,matchers_2.returnMatcherToJest)((0,matchers_2.
getToHaveResourceWithProperties)(jestPassEvaluation)(received,resourceConstructor,properties))},toHaveDataSource(received,dataSourceConstructor){return(0,matchers_2.
returnMatcherToJest)((0,matchers_1.getToHaveDataSourceWithProperties)(jestPassEvaluation)(received,dataSourceConstructor,{}))},toHaveDataSourceWithProperties(received,dataSourceConstructor,properties){
return(0,matchers_2.returnMatcherToJest)((0,matchers_1.getToHaveDataSourceWithProperties)(jestPassEvaluation)(received,dataSourceConstructor,properties))},toHaveProvider(received,providerConstructor){
return(0,matchers_2.returnMatcherToJest)((0,matchers_2.getToHaveProviderWithProperties)(jestPassEvaluation)(received,providerConstructor,{}))},toHaveProviderWithProperties(received,providerConstructor,properties){
return(0,matchers_2.returnMatcherToJest)((0,matchers_2.getToHaveProviderWithProperties)(jestPassEvaluation)(received,providerConstructor,properties))},toBeValidTerraform(received){
return(0,matchers_2.returnMatcherToJest)((0,matchers_1.toBeValidTerraform)(received))},toPlanSuccessfully(received){return(0,matchers_2.returnMatcherToJest)((0,matchers_1.
toPlanSuccessfully)(received))}})}}});var require_testing=__commonJS({"node_modules/cdktf/lib/testing/index.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.Testing=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),fs=require("fs"),path=require("path"),os=require("os"),stringify=require_json_stable_stringify(),
lib_1=require_lib2(),manifest_1=require_manifest(),features_1=require_features(),jest_1=require_jest(),synthesizer_1=require_synthesizer(),matchers_1=require_matchers(),
DefaultTestingAppConfig={stackTraces:!1,stubVersion:!0,enableFutureFlags:!0,fakeCdktfJsonPath:!1},Testing=class _Testing{static app(options={}){let appConfig={...DefaultTestingAppConfig,
...options};appConfig.outdir||(appConfig.outdir=fs.mkdtempSync(path.join(os.tmpdir(),"cdktf.outdir.")));let app=new lib_1.App({outdir:appConfig.outdir,stackTraces:appConfig.
stackTraces,context:options.context});return appConfig.stubVersion&&this.stubVersion(app),appConfig.enableFutureFlags&&this.enableFutureFlags(app),appConfig.fakeCdktfJsonPath&&
this.fakeCdktfJsonPath(app),app}static stubVersion(app){return app.node.setContext("cdktfVersion","stubbed"),app.manifest.version="stubbed",app}static fakeCdktfJsonPath(app){
return app.node.setContext("cdktfJsonPath",`${process.cwd()}/cdktf.json`),app.node.setContext("cdktfRelativeModules",["./"]),app}static enableFutureFlags(app){let node=app.
node;return Object.entries(features_1.FUTURE_FLAGS).forEach(([key,value])=>node.setContext(key,value)),app}static synthScope(fn){let stack=new lib_1.TerraformStack(
_Testing.app(),"stack");return fn(stack),_Testing.synth(stack)}static synth(stack,runValidations=!1){(0,synthesizer_1.invokeAspects)(stack),runValidations&&stack.
runAllValidations();let tfConfig=stack.toTerraform();function removeMetadata(item){if(item!==null&&typeof item=="object"){if(Array.isArray(item))return item.map(
removeMetadata);let cleanedItem=Object.entries(item).sort(([a],[b])=>a.localeCompare(b)).reduce((acc,[key,value])=>({...acc,[key]:removeMetadata(value)}),{});return delete cleanedItem["\
//"],cleanedItem}return item}let cleaned=removeMetadata(tfConfig);return stringify(cleaned,{space:2})}static synthHcl(stack,runValidations=!1,returnMetadata=!1){
(0,synthesizer_1.invokeAspects)(stack),runValidations&&stack.runAllValidations();let config=stack.toHclTerraform();return returnMetadata?config.metadata:config.
hcl}static fullSynth(stack){let outdir=fs.mkdtempSync(path.join(os.tmpdir(),"cdktf.outdir.")),manifest=new manifest_1.Manifest("stubbed",outdir,!1);return stack.
synthesizer.synthesize({outdir,manifest}),manifest.writeToFile(),outdir}static renderConstructTree(construct){return render(construct,0,!1);function render(construct2,level,isLast){
let prefix="";level>0&&(prefix=`${" ".repeat((level-1)*4)}${isLast?"\u2514":"\u251C"}\u2500\u2500 `);let name=lib_1.App.isApp(construct2)?"App":`${construct2.node.
id} (${construct2.constructor.name})`;return`${prefix}${name}
${construct2.node.children.map((child,idx,arr)=>{let isLast2=idx===arr.length-1;return render(child,level+1,isLast2)}).join("")}`}}static toHaveDataSourceWithProperties(received,resourceType,properties={}){
return(0,matchers_1.getToHaveDataSourceWithProperties)()(received,{tfResourceType:resourceType},properties).pass}static toHaveDataSource(received,resourceType){
return(0,matchers_1.getToHaveDataSourceWithProperties)()(received,{tfResourceType:resourceType},{}).pass}static toHaveResourceWithProperties(received,resourceType,properties={}){
return(0,matchers_1.getToHaveResourceWithProperties)()(received,{tfResourceType:resourceType},properties).pass}static toHaveResource(received,resourceType){return(0,matchers_1.
getToHaveResourceWithProperties)()(received,{tfResourceType:resourceType},{}).pass}static toHaveProviderWithProperties(received,resourceType,properties={}){return(0,matchers_1.
getToHaveProviderWithProperties)()(received,{tfResourceType:resourceType},properties).pass}static toHaveProvider(received,resourceType){return(0,matchers_1.getToHaveProviderWithProperties)()(
received,{tfResourceType:resourceType},{}).pass}static toBeValidTerraform(received){return(0,matchers_1.toBeValidTerraform)(received).pass}static setupJest(){(0,jest_1.
setupJest)()}};exports2.Testing=Testing;_a=JSII_RTTI_SYMBOL_1;Testing[_a]={fqn:"cdktf.Testing",version:"0.21.0"}}});var require_s3_backend=__commonJS({"node_modules/cdktf/lib/backends/s3-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.DataTerraformRemoteStateS3=exports2.S3Backend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),S3Backend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","s3"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateS3(scope,name,{...this.props,workspace:"${t\
erraform.workspace}"})}};exports2.S3Backend=S3Backend;_a=JSII_RTTI_SYMBOL_1;S3Backend[_a]={fqn:"cdktf.S3Backend",version:"0.21.0"};var DataTerraformRemoteStateS3=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"s3",config)}};exports2.DataTerraformRemoteStateS3=DataTerraformRemoteStateS3;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStateS3[_b]={fqn:"cdktf.DataTerraformRemoteStateS3",version:"0.21.0"}}});var require_cloud_backend=__commonJS({"node_modules/cdktf/lib/backends/cloud-backend.js"(exports2){"use strict";var _a,_b,_c,_d;Object.defineProperty(exports2,"\
__esModule",{value:!0});exports2.TaggedCloudWorkspaces=exports2.NamedCloudWorkspace=exports2.CloudWorkspace=exports2.CloudBackend=void 0;exports2.getHostNameType=
getHostNameType;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),util_1=require_util(),remote_backend_1=require_remote_backend(),terraform_backend_1=require_terraform_backend(),
validate_terraform_version_1=require_validate_terraform_version(),errors_1=require_errors();function getHostNameType(hostname){return hostname?hostname.startsWith(
"app.terraform.io")?"tfc":"tfe":"tfc"}var CloudBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){super(scope,"backend","cloud"),
this.props=props,this.node.addValidation(new validate_terraform_version_1.ValidateTerraformVersion(">=1.1","The cloud block is only supported for Terraform >=1.\
1. Please upgrade your Terraform version."))}toHclTerraform(){return{terraform:{cloud:(0,util_1.deepMerge)(this.synthesizeHclAttributes(),this.rawOverrides)}}}toTerraform(){
return{terraform:{cloud:(0,util_1.deepMerge)(this.synthesizeAttributes(),this.rawOverrides)}}}toMetadata(){let cloud=getHostNameType(this.props.hostname);return{
...super.toMetadata(),cloud}}synthesizeHclAttributes(){return{...(0,util_1.keysToSnakeCase)(this.props),workspaces:{value:this.props.workspaces.toHclTerraform(),
isBlock:!0,type:"map",storageClassType:"stringmap"}}}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props,workspaces:this.props.workspaces.toTerraform()})}getRemoteStateDataSource(scope,name,_fromStack){
if("name"in this.props.workspaces)return new remote_backend_1.DataTerraformRemoteState(scope,name,{organization:this.props.organization,workspaces:{name:this.props.
workspaces.name},token:this.props.token,hostname:this.props.hostname});throw(0,errors_1.cloudBackendWorkspaceIsNotDefinedByName)()}};exports2.CloudBackend=CloudBackend;
_a=JSII_RTTI_SYMBOL_1;CloudBackend[_a]={fqn:"cdktf.CloudBackend",version:"0.21.0"};var CloudWorkspace=class{};exports2.CloudWorkspace=CloudWorkspace;_b=JSII_RTTI_SYMBOL_1;
CloudWorkspace[_b]={fqn:"cdktf.CloudWorkspace",version:"0.21.0"};var NamedCloudWorkspace=class extends CloudWorkspace{constructor(name,project){super(),this.name=
name,this.project=project}toHclTerraform(){return{name:{value:this.name,type:"simple",storageClassType:"string"}}}toTerraform(){return{name:this.name,project:this.
project}}};exports2.NamedCloudWorkspace=NamedCloudWorkspace;_c=JSII_RTTI_SYMBOL_1;NamedCloudWorkspace[_c]={fqn:"cdktf.NamedCloudWorkspace",version:"0.21.0"};var TaggedCloudWorkspaces=class extends CloudWorkspace{constructor(tags,project){
super(),this.tags=tags,this.project=project}toHclTerraform(){return{tags:{value:this.tags,type:"list",storageClassType:"stringList"}}}toTerraform(){return{tags:this.
tags,project:this.project}}};exports2.TaggedCloudWorkspaces=TaggedCloudWorkspaces;_d=JSII_RTTI_SYMBOL_1;TaggedCloudWorkspaces[_d]={fqn:"cdktf.TaggedCloudWorkspa\
ces",version:"0.21.0"}}});var require_remote_backend=__commonJS({"node_modules/cdktf/lib/backends/remote-backend.js"(exports2){"use strict";var _a,_b,_c,_d;Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.PrefixedRemoteWorkspaces=exports2.NamedRemoteWorkspace=exports2.DataTerraformRemoteState=exports2.RemoteBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),cloud_backend_1=require_cloud_backend(),
RemoteBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){super(scope,"backend","remote"),this.props=props}synthesizeAttributes(){
return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}toMetadata(){let cloud=(0,cloud_backend_1.
getHostNameType)(this.props.hostname);return{...super.toMetadata(),cloud}}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteState(scope,
name,{...this.props})}};exports2.RemoteBackend=RemoteBackend;_a=JSII_RTTI_SYMBOL_1;RemoteBackend[_a]={fqn:"cdktf.RemoteBackend",version:"0.21.0"};var DataTerraformRemoteState=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"remote",config)}};exports2.DataTerraformRemoteState=DataTerraformRemoteState;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteState[_b]={fqn:"cdktf.DataTerraformRemoteState",version:"0.21.0"};var NamedRemoteWorkspace=class{constructor(name){this.name=name}};exports2.
NamedRemoteWorkspace=NamedRemoteWorkspace;_c=JSII_RTTI_SYMBOL_1;NamedRemoteWorkspace[_c]={fqn:"cdktf.NamedRemoteWorkspace",version:"0.21.0"};var PrefixedRemoteWorkspaces=class{constructor(prefix){
this.prefix=prefix}};exports2.PrefixedRemoteWorkspaces=PrefixedRemoteWorkspaces;_d=JSII_RTTI_SYMBOL_1;PrefixedRemoteWorkspaces[_d]={fqn:"cdktf.PrefixedRemoteWor\
kspaces",version:"0.21.0"}}});var require_azurerm_backend=__commonJS({"node_modules/cdktf/lib/backends/azurerm-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.DataTerraformRemoteStateAzurerm=exports2.AzurermBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),AzurermBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","azurerm"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateAzurerm(scope,name,{...this.props,workspace:"\
${terraform.workspace}"})}};exports2.AzurermBackend=AzurermBackend;_a=JSII_RTTI_SYMBOL_1;AzurermBackend[_a]={fqn:"cdktf.AzurermBackend",version:"0.21.0"};var DataTerraformRemoteStateAzurerm=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"azurerm",config)}};exports2.DataTerraformRemoteStateAzurerm=DataTerraformRemoteStateAzurerm;_b=
JSII_RTTI_SYMBOL_1;DataTerraformRemoteStateAzurerm[_b]={fqn:"cdktf.DataTerraformRemoteStateAzurerm",version:"0.21.0"}}});var require_consul_backend=__commonJS({"node_modules/cdktf/lib/backends/consul-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__es\
Module",{value:!0});exports2.DataTerraformRemoteStateConsul=exports2.ConsulBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),ConsulBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","consul"),this.props=props}synthesizeHclAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateConsul(scope,name,{...this.props,workspace:"\
${terraform.workspace}"})}};exports2.ConsulBackend=ConsulBackend;_a=JSII_RTTI_SYMBOL_1;ConsulBackend[_a]={fqn:"cdktf.ConsulBackend",version:"0.21.0"};var DataTerraformRemoteStateConsul=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"consul",config)}};exports2.DataTerraformRemoteStateConsul=DataTerraformRemoteStateConsul;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStateConsul[_b]={fqn:"cdktf.DataTerraformRemoteStateConsul",version:"0.21.0"}}});var require_cos_backend=__commonJS({"node_modules/cdktf/lib/backends/cos-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.DataTerraformRemoteStateCos=exports2.CosBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),CosBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","cos"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateCos(scope,name,{...this.props,workspace:"${\
terraform.workspace}"})}};exports2.CosBackend=CosBackend;_a=JSII_RTTI_SYMBOL_1;CosBackend[_a]={fqn:"cdktf.CosBackend",version:"0.21.0"};var DataTerraformRemoteStateCos=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"cos",config)}};exports2.DataTerraformRemoteStateCos=DataTerraformRemoteStateCos;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStateCos[_b]={fqn:"cdktf.DataTerraformRemoteStateCos",version:"0.21.0"}}});var require_gcs_backend=__commonJS({"node_modules/cdktf/lib/backends/gcs-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.DataTerraformRemoteStateGcs=exports2.GcsBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),GcsBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","gcs"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateGcs(scope,name,{...this.props,workspace:"${\
terraform.workspace}"})}};exports2.GcsBackend=GcsBackend;_a=JSII_RTTI_SYMBOL_1;GcsBackend[_a]={fqn:"cdktf.GcsBackend",version:"0.21.0"};var DataTerraformRemoteStateGcs=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"gcs",config)}};exports2.DataTerraformRemoteStateGcs=DataTerraformRemoteStateGcs;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStateGcs[_b]={fqn:"cdktf.DataTerraformRemoteStateGcs",version:"0.21.0"}}});var require_http_backend=__commonJS({"node_modules/cdktf/lib/backends/http-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModu\
le",{value:!0});exports2.DataTerraformRemoteStateHttp=exports2.HttpBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),HttpBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","http"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateHttp(scope,name,this.props)}};exports2.HttpBackend=
HttpBackend;_a=JSII_RTTI_SYMBOL_1;HttpBackend[_a]={fqn:"cdktf.HttpBackend",version:"0.21.0"};var DataTerraformRemoteStateHttp=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"http",config)}};exports2.DataTerraformRemoteStateHttp=DataTerraformRemoteStateHttp;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStateHttp[_b]={fqn:"cdktf.DataTerraformRemoteStateHttp",version:"0.21.0"}}});var require_oss_backend=__commonJS({"node_modules/cdktf/lib/backends/oss-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.DataTerraformRemoteStateOss=exports2.OssBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),OssBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","oss"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateOss(scope,name,this.props)}};exports2.OssBackend=
OssBackend;_a=JSII_RTTI_SYMBOL_1;OssBackend[_a]={fqn:"cdktf.OssBackend",version:"0.21.0"};var DataTerraformRemoteStateOss=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"oss",config)}};exports2.DataTerraformRemoteStateOss=DataTerraformRemoteStateOss;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStateOss[_b]={fqn:"cdktf.DataTerraformRemoteStateOss",version:"0.21.0"}}});var require_pg_backend=__commonJS({"node_modules/cdktf/lib/backends/pg-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.DataTerraformRemoteStatePg=exports2.PgBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),PgBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","pg"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStatePg(scope,name,{...this.props,workspace:"${t\
erraform.workspace}"})}};exports2.PgBackend=PgBackend;_a=JSII_RTTI_SYMBOL_1;PgBackend[_a]={fqn:"cdktf.PgBackend",version:"0.21.0"};var DataTerraformRemoteStatePg=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"pg",config)}};exports2.DataTerraformRemoteStatePg=DataTerraformRemoteStatePg;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStatePg[_b]={fqn:"cdktf.DataTerraformRemoteStatePg",version:"0.21.0"}}});var require_swift_backend=__commonJS({"node_modules/cdktf/lib/backends/swift-backend.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esMo\
dule",{value:!0});exports2.DataTerraformRemoteStateSwift=exports2.SwiftBackend=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_backend_1=require_terraform_backend(),
util_1=require_util(),terraform_remote_state_1=require_terraform_remote_state(),SwiftBackend=class extends terraform_backend_1.TerraformBackend{constructor(scope,props){
super(scope,"backend","swift"),this.props=props}synthesizeAttributes(){return(0,util_1.keysToSnakeCase)({...this.props})}synthesizeHclAttributes(){return(0,util_1.
keysToSnakeCase)({...this.props})}getRemoteStateDataSource(scope,name,_fromStack){return new DataTerraformRemoteStateSwift(scope,name,this.props)}};exports2.SwiftBackend=
SwiftBackend;_a=JSII_RTTI_SYMBOL_1;SwiftBackend[_a]={fqn:"cdktf.SwiftBackend",version:"0.21.0"};var DataTerraformRemoteStateSwift=class extends terraform_remote_state_1.
TerraformRemoteState{constructor(scope,id,config){super(scope,id,"swift",config)}};exports2.DataTerraformRemoteStateSwift=DataTerraformRemoteStateSwift;_b=JSII_RTTI_SYMBOL_1;
DataTerraformRemoteStateSwift[_b]={fqn:"cdktf.DataTerraformRemoteStateSwift",version:"0.21.0"}}});var require_backends=__commonJS({"node_modules/cdktf/lib/backends/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&
exports2.__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.
defineProperty(exports2,"__esModule",{value:!0});__exportStar(require_s3_backend(),exports2);__exportStar(require_local_backend(),exports2);__exportStar(require_remote_backend(),
exports2);__exportStar(require_azurerm_backend(),exports2);__exportStar(require_consul_backend(),exports2);__exportStar(require_cos_backend(),exports2);__exportStar(
require_gcs_backend(),exports2);__exportStar(require_http_backend(),exports2);__exportStar(require_oss_backend(),exports2);__exportStar(require_pg_backend(),exports2);
__exportStar(require_swift_backend(),exports2);__exportStar(require_cloud_backend(),exports2)}});var require_terraform_local=__commonJS({"node_modules/cdktf/lib/terraform-local.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.TerraformLocal=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_element_1=require_terraform_element(),tokens_1=require_tokens(),tfExpression_1=require_tfExpression(),
TerraformLocal=class extends terraform_element_1.TerraformElement{constructor(scope,id,expression){super(scope,id,"local"),this._expression=expression}set expression(value){
this._expression=value}get expression(){return tokens_1.Token.asAny(this.interpolation())}get asString(){return tokens_1.Token.asString(this.interpolation())}get asNumber(){
return tokens_1.Token.asNumber(this.interpolation())}get asList(){return tokens_1.Token.asList(this.interpolation())}get asStringMap(){return tokens_1.Token.asStringMap(
this.interpolation())}get asNumberMap(){return tokens_1.Token.asNumberMap(this.interpolation())}get asBooleanMap(){return tokens_1.Token.asBooleanMap(this.interpolation())}get asAnyMap(){
return tokens_1.Token.asAnyMap(this.interpolation())}get asBoolean(){return this.interpolation()}interpolation(){return(0,tfExpression_1.ref)(`local.${this.friendlyUniqueId}`,
this.cdktfStack)}toHclTerraform(){return{locals:{[this.friendlyUniqueId]:{value:this._expression,isBlock:!1,type:"any"}}}}toTerraform(){return{locals:{[this.friendlyUniqueId]:this.
_expression}}}toMetadata(){return Object.keys(this.rawOverrides).length?{overrides:{local:Object.keys(this.rawOverrides)}}:{}}toString(){return this.asString}};
exports2.TerraformLocal=TerraformLocal;_a=JSII_RTTI_SYMBOL_1;TerraformLocal[_a]={fqn:"cdktf.TerraformLocal",version:"0.21.0"}}});var require_terraform_variable=__commonJS({"node_modules/cdktf/lib/terraform-variable.js"(exports2){"use strict";var _a,_b;Object.defineProperty(exports2,"__esM\
odule",{value:!0});exports2.TerraformVariable=exports2.VariableType=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_element_1=require_terraform_element(),
util_1=require_util(),tokens_1=require_tokens(),tfExpression_1=require_tfExpression(),VariableType=class{static list(type){return`list(${type})`}static map(type){
return`map(${type})`}static set(type){return`set(${type})`}static tuple(...elements){return`tuple(${elements.join(", ")})`}static object(attributes){return`obje\
ct({${Object.keys(attributes).map(k=>k+"="+attributes[k]).join(", ")}})`}};exports2.VariableType=VariableType;_a=JSII_RTTI_SYMBOL_1;VariableType[_a]={fqn:"cdktf\
.VariableType",version:"0.21.0"};VariableType.STRING="string";VariableType.NUMBER="number";VariableType.BOOL="bool";VariableType.ANY="any";VariableType.LIST="li\
st";VariableType.MAP="map";VariableType.SET="set";VariableType.LIST_STRING="list(string)";VariableType.LIST_NUMBER="list(number)";VariableType.LIST_BOOL="list(b\
ool)";VariableType.MAP_STRING="map(string)";VariableType.MAP_NUMBER="map(number)";VariableType.MAP_BOOL="map(bool)";VariableType.SET_STRING="set(string)";VariableType.
SET_NUMBER="set(number)";VariableType.SET_BOOL="set(bool)";var TerraformVariable2=class extends terraform_element_1.TerraformElement{constructor(scope,id,config){
super(scope,id,"var"),this.default=config.default,this.description=config.description,this.type=config.type,this.sensitive=config.sensitive,this.nullable=config.
nullable,this._validation=config.validation}get stringValue(){return tokens_1.Token.asString(this.interpolation())}get numberValue(){return tokens_1.Token.asNumber(
this.interpolation())}get listValue(){return tokens_1.Token.asList(this.interpolation())}get booleanValue(){return this.interpolation()}get value(){return tokens_1.
Token.asAny(this.interpolation())}get validation(){return this._validation}addValidation(validation){this._validation||(this._validation=[]),this._validation.push(
validation)}interpolation(){return(0,tfExpression_1.ref)(`var.${this.friendlyUniqueId}`,this.cdktfStack)}synthesizeHclAttributes(){let attrs={default:{value:this.
default,type:"any"},description:{value:this.description,type:"simple",storageClassType:"string"},type:{value:this.type,type:"type"},sensitive:{value:this.sensitive,
type:"simple",storageClassType:"boolean"},nullable:{value:this.nullable,type:"simple",storageClassType:"boolean"},validation:{value:this.validation?.map(validation=>({
error_message:validation.errorMessage,condition:validation.condition})),isBlock:!0,type:"list",storageClassType:"objectList"}};return Object.fromEntries(Object.
entries(attrs).filter(([_,value])=>!!value?.value))}synthesizeAttributes(){return{default:this.default,description:this.description,type:this.type,sensitive:this.
sensitive,nullable:this.nullable,validation:this.validation?.map(validation=>({error_message:validation.errorMessage,condition:validation.condition}))}}toHclTerraform(){
return{variable:{[this.friendlyUniqueId]:(0,util_1.deepMerge)((0,util_1.keysToSnakeCase)(this.synthesizeHclAttributes()),this.rawOverrides)}}}toTerraform(){return{
variable:{[this.friendlyUniqueId]:(0,util_1.deepMerge)((0,util_1.keysToSnakeCase)(this.synthesizeAttributes()),this.rawOverrides)}}}toString(){return this.stringValue}};
exports2.TerraformVariable=TerraformVariable2;_b=JSII_RTTI_SYMBOL_1;TerraformVariable2[_b]={fqn:"cdktf.TerraformVariable",version:"0.21.0"}}});var require_terraform_hcl_module=__commonJS({"node_modules/cdktf/lib/terraform-hcl-module.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__es\
Module",{value:!0});exports2.TerraformHclModule=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_module_1=require_terraform_module(),tokens_1=require_tokens(),
TerraformHclModule=class extends terraform_module_1.TerraformModule{constructor(scope,id,options){super(scope,id,options),this._variables=options.variables}get variables(){
return this._variables}set(variable,value){this._variables||(this._variables={}),this._variables[variable]=value}get(output){return tokens_1.Token.asAny(this.interpolationForOutput(
output))}getNumber(output){return tokens_1.Token.asNumber(this.interpolationForOutput(output))}getBoolean(output){return this.interpolationForOutput(output)}getList(output){
return tokens_1.Token.asList(this.interpolationForOutput(output))}synthesizeAttributes(){return{...this.variables}}synthesizeHclAttributes(){return this.variables?
Object.fromEntries(Object.entries(this.variables).map(([key,variable])=>[key,{value:variable,type:"any"}])):{}}};exports2.TerraformHclModule=TerraformHclModule;
_a=JSII_RTTI_SYMBOL_1;TerraformHclModule[_a]={fqn:"cdktf.TerraformHclModule",version:"0.21.0"}}});var require_terraform_dynamic_expression=__commonJS({"node_modules/cdktf/lib/terraform-dynamic-expression.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.TerraformDynamicExpression=void 0;var _1=require_lib2(),tokens_1=require_tokens(),stack_trace_1=require_stack_trace2(),DYNAMIC_EXPRESSION_SYMBOL=Symbol.
for("cdktf/TerraformDynamicExpression"),TerraformDynamicExpression=class{constructor(args){Object.defineProperty(this,DYNAMIC_EXPRESSION_SYMBOL,{value:!0}),this.
creationStack=(0,stack_trace_1.captureStackTrace)(),this.iterator=args.iterator,this.content=args.content}resolve(){return tokens_1.Lazy.anyValue({produce:context=>(context.
iteratorContext="FOR_EXPRESSION",context.resolve((0,_1.forExpression)(this.iterator._getForEachExpression(),this.content)))})}toString(){return tokens_1.Token.asString(
this)}toJSON(){return"<unresolved-terraform-dynamic-expression>"}static isTerraformDynamicExpression(x){return x!==null&&typeof x=="object"&&DYNAMIC_EXPRESSION_SYMBOL in
x}};exports2.TerraformDynamicExpression=TerraformDynamicExpression}});var require_runtime=__commonJS({"node_modules/cdktf/lib/runtime.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.isComplexElement=
exports2.numberToHclTerraform=exports2.anyToHclTerraform=exports2.booleanToHclTerraform=exports2.stringToHclTerraform=exports2.numberToTerraform=exports2.anyToTerraform=
exports2.booleanToTerraform=exports2.stringToTerraform=void 0;exports2.listMapper=listMapper;exports2.listMapperHcl=listMapperHcl;exports2.hashMapper=hashMapper;
exports2.hashMapperHcl=hashMapperHcl;exports2.canInspect=canInspect;var encoding_1=require_encoding();Object.defineProperty(exports2,"isComplexElement",{enumerable:!0,
get:function(){return encoding_1.isComplexElement}});var tokens_1=require_tokens(),terraform_dynamic_block_1=require_terraform_dynamic_block(),terraform_dynamic_expression_1=require_terraform_dynamic_expression();
function identity(x){return x}exports2.stringToTerraform=identity;exports2.booleanToTerraform=identity;exports2.anyToTerraform=identity;exports2.numberToTerraform=
identity;exports2.stringToHclTerraform=identity;exports2.booleanToHclTerraform=identity;exports2.anyToHclTerraform=identity;exports2.numberToHclTerraform=identity;
function listMapper(elementMapper,isBlockType){return x=>canInspect(x)?terraform_dynamic_expression_1.TerraformDynamicExpression.isTerraformDynamicExpression(x)&&
isBlockType?terraform_dynamic_block_1.TerraformDynamicBlock.fromDynamicExpression(x):Array.isArray(x)?x.map(elementMapper):x:x}function listMapperHcl(elementMapper,isBlockType){
return x=>canInspect(x)?terraform_dynamic_expression_1.TerraformDynamicExpression.isTerraformDynamicExpression(x)&&isBlockType?terraform_dynamic_block_1.TerraformDynamicBlock.
fromDynamicExpression(x):Array.isArray(x)?x.map(elementMapper):x:x}function hashMapper(elementMapper){return x=>{if(!canInspect(x)||(0,encoding_1.containsComplexElement)(
x)||tokens_1.Tokenization.isResolvable(x)||typeof x=="string"||(0,encoding_1.containsMapToken)(x))return x;let ret={};return Object.keys(x).forEach(key=>{ret[key]=
elementMapper(x[key])}),ret}}function hashMapperHcl(elementMapper){return x=>{if(!canInspect(x)||(0,encoding_1.containsComplexElement)(x)||tokens_1.Tokenization.
isResolvable(x)||typeof x=="string"||(0,encoding_1.containsMapToken)(x))return x;let ret={};return Object.keys(x).forEach(key=>{ret[key]=elementMapper(x[key])}),
ret}}function canInspect(x){return x!=null}}});var require_terraform_dependable=__commonJS({"node_modules/cdktf/lib/terraform-dependable.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",
{value:!0})}});var require_types=__commonJS({"node_modules/cdktf/lib/synthesize/types.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0})}});var require_synthesize=__commonJS({"node_modules/cdktf/lib/synthesize/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&
exports2.__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.
defineProperty(exports2,"__esModule",{value:!0});__exportStar(require_types(),exports2)}});var require_helpers=__commonJS({"node_modules/cdktf/lib/functions/helpers.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
anyValue=anyValue;exports2.mapValue=mapValue;exports2.stringValue=stringValue;exports2.numericValue=numericValue;exports2.listOf=listOf;exports2.variadic=variadic;
exports2.asString=asString;exports2.asNumber=asNumber;exports2.asList=asList;exports2.asStringMap=asStringMap;exports2.asBoolean=asBoolean;exports2.asAny=asAny;
exports2.terraformFunction=terraformFunction;var token_1=require_token(),tfExpression_1=require_tfExpression(),encoding_1=require_encoding(),errors_1=require_errors();
function hasUnescapedDoubleQuotes(str){return/(^|[^\\])([\\]{2})*"/.test(str)}function anyValue(value){return{value}}function mapValue(value){return{value}}function stringValue(value){
if(typeof value!="string"&&!token_1.Tokenization.isResolvable(value))throw(0,errors_1.valueIsInvalidStringOrToken)(value);if(typeof value=="string"&&hasUnescapedDoubleQuotes(
value))throw(0,errors_1.valueContainsUnescapedQuotes)(value);return{value}}function numericValue(value){if(typeof value!="number"&&!token_1.Tokenization.isResolvable(
value))throw(0,errors_1.valueIsInvalidNumberOrToken)(value);return{value}}function listOf(type){return value=>token_1.Tokenization.isResolvable(value)?{value}:Array.
isArray(value)?{value:value.filter(item=>item!=null).map((item,i)=>{if(token_1.Tokenization.isResolvable(item)||encoding_1.TokenString.forListToken(item).test()||
(0,encoding_1.extractTokenDouble)(item,!0)!==void 0||encoding_1.TokenString.forMapToken(item).test())return item;if(typeof item=="string"){let tokenList=token_1.
Tokenization.reverseString(item);if(tokenList.tokens.length+tokenList.intrinsic.length===1&&tokenList.literals.length===0)return item}try{return type(item),typeof item==
"string"?`"${item}"`:item}catch(error){throw(0,errors_1.listElementIsOfWrongType)(value,i,error)}})}:{value}}function variadic(type){return value=>({value:listOf(
type)(value).value,variadic:!0})}function asString(value){return token_1.Token.asString(value)}function asNumber(value){return token_1.Token.asNumber(value)}function asList(value){
return token_1.Token.asList(value)}function asStringMap(value){return token_1.Token.asStringMap(value)}function asBoolean(value){return value}function asAny(value){
return asString(value)}function terraformFunction(name,argValidators){return function(...args){if(args.length!==argValidators.length)throw(0,errors_1.functionReceivedWrongNumberOfArgs)(
name,argValidators.length,args.length);return(0,tfExpression_1.call)(name,args.reduce((carry,arg,i)=>{try{let val=argValidators[i](arg);return val.variadic?[...carry,
...val.value]:[...carry,val.value]}catch(error){throw(0,errors_1.functionArgumentValidationFailure)(i,name,error)}},[]))}}}});var require_terraform_functions_generated=__commonJS({"node_modules/cdktf/lib/functions/terraform-functions.generated.js"(exports2){"use strict";var _a;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.FnGenerated=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),helpers_1=require_helpers(),FnGenerated=class{static abs(num){
return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("abs",[helpers_1.numericValue])(num))}static abspath(path){return(0,helpers_1.asString)((0,helpers_1.
terraformFunction)("abspath",[helpers_1.stringValue])(path))}static alltrue(list){return(0,helpers_1.asBoolean)((0,helpers_1.terraformFunction)("alltrue",[(0,helpers_1.
listOf)(helpers_1.anyValue)])(list))}static anytrue(list){return(0,helpers_1.asBoolean)((0,helpers_1.terraformFunction)("anytrue",[(0,helpers_1.listOf)(helpers_1.
anyValue)])(list))}static base64decode(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("base64decode",[helpers_1.stringValue])(str))}static base64encode(str){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("base64encode",[helpers_1.stringValue])(str))}static base64gzip(str){return(0,helpers_1.asString)((0,helpers_1.
terraformFunction)("base64gzip",[helpers_1.stringValue])(str))}static base64sha256(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("base64sha2\
56",[helpers_1.stringValue])(str))}static base64sha512(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("base64sha512",[helpers_1.stringValue])(
str))}static basename(path){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("basename",[helpers_1.stringValue])(path))}static _bcrypt(str,cost){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("bcrypt",[helpers_1.stringValue,(0,helpers_1.variadic)(helpers_1.numericValue)])(str,cost))}static can(expression){return(0,helpers_1.
asBoolean)((0,helpers_1.terraformFunction)("can",[helpers_1.anyValue])(expression))}static ceil(num){return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)(
"ceil",[helpers_1.numericValue])(num))}static chomp(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("chomp",[helpers_1.stringValue])(str))}static chunklist(list,size){
return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("chunklist",[(0,helpers_1.listOf)(helpers_1.anyValue),helpers_1.numericValue])(list,size))}static cidrhost(prefix,hostnum){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("cidrhost",[helpers_1.stringValue,helpers_1.numericValue])(prefix,hostnum))}static cidrnetmask(prefix){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("cidrnetmask",[helpers_1.stringValue])(prefix))}static cidrsubnet(prefix,newbits,netnum){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("cidrsubnet",[helpers_1.stringValue,helpers_1.numericValue,helpers_1.numericValue])(prefix,newbits,netnum))}static cidrsubnets(prefix,newbits){
return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("cidrsubnets",[helpers_1.stringValue,(0,helpers_1.variadic)(helpers_1.numericValue)])(prefix,newbits))}static coalesce(vals){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("coalesce",[(0,helpers_1.variadic)(helpers_1.anyValue)])(vals))}static coalescelist(vals){return(0,helpers_1.
asAny)((0,helpers_1.terraformFunction)("coalescelist",[(0,helpers_1.variadic)(helpers_1.anyValue)])(vals))}static compact(list){return(0,helpers_1.asList)((0,helpers_1.
terraformFunction)("compact",[(0,helpers_1.listOf)(helpers_1.anyValue)])(list))}static concat(seqs){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("c\
oncat",[(0,helpers_1.variadic)(helpers_1.anyValue)])(seqs))}static contains(list,value){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("contains",[helpers_1.
anyValue,helpers_1.anyValue])(list,value))}static csvdecode(str){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("csvdecode",[helpers_1.stringValue])(
str))}static dirname(path){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("dirname",[helpers_1.stringValue])(path))}static distinct(list){return(0,helpers_1.
asList)((0,helpers_1.terraformFunction)("distinct",[(0,helpers_1.listOf)(helpers_1.anyValue)])(list))}static element(list,index){return(0,helpers_1.asAny)((0,helpers_1.
terraformFunction)("element",[helpers_1.anyValue,helpers_1.numericValue])(list,index))}static endswith(str,suffix){return(0,helpers_1.asBoolean)((0,helpers_1.terraformFunction)(
"endswith",[helpers_1.stringValue,helpers_1.stringValue])(str,suffix))}static file(path){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("file",[helpers_1.
stringValue])(path))}static filebase64(path){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("filebase64",[helpers_1.stringValue])(path))}static filebase64sha256(path){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("filebase64sha256",[helpers_1.stringValue])(path))}static filebase64sha512(path){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("filebase64sha512",[helpers_1.stringValue])(path))}static fileexists(path){return(0,helpers_1.asBoolean)((0,helpers_1.
terraformFunction)("fileexists",[helpers_1.stringValue])(path))}static filemd5(path){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("filemd5",[helpers_1.
stringValue])(path))}static fileset(path,pattern){return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("fileset",[helpers_1.stringValue,helpers_1.stringValue])(
path,pattern))}static filesha1(path){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("filesha1",[helpers_1.stringValue])(path))}static filesha256(path){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("filesha256",[helpers_1.stringValue])(path))}static filesha512(path){return(0,helpers_1.asString)((0,helpers_1.
terraformFunction)("filesha512",[helpers_1.stringValue])(path))}static flatten(list){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("flatten",[helpers_1.
anyValue])(list))}static floor(num){return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("floor",[helpers_1.numericValue])(num))}static format(format,args){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("format",[helpers_1.stringValue,(0,helpers_1.variadic)(helpers_1.anyValue)])(format,args))}static formatdate(format,time){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("formatdate",[helpers_1.stringValue,helpers_1.stringValue])(format,time))}static formatlist(format,args){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("formatlist",[helpers_1.stringValue,(0,helpers_1.variadic)(helpers_1.anyValue)])(format,args))}static indent(spaces,str){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("indent",[helpers_1.numericValue,helpers_1.stringValue])(spaces,str))}static index(list,value){return(0,helpers_1.
asAny)((0,helpers_1.terraformFunction)("index",[helpers_1.anyValue,helpers_1.anyValue])(list,value))}static _join(separator,lists){return(0,helpers_1.asString)(
(0,helpers_1.terraformFunction)("join",[helpers_1.stringValue,(0,helpers_1.variadic)((0,helpers_1.listOf)(helpers_1.anyValue))])(separator,lists))}static jsondecode(str){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("jsondecode",[helpers_1.stringValue])(str))}static jsonencode(val){return(0,helpers_1.asString)((0,helpers_1.
terraformFunction)("jsonencode",[helpers_1.anyValue])(val))}static keys(inputMap){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("keys",[helpers_1.anyValue])(
inputMap))}static lengthOf(value){return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("length",[helpers_1.anyValue])(value))}static log(num,base){return(0,helpers_1.
asNumber)((0,helpers_1.terraformFunction)("log",[helpers_1.numericValue,helpers_1.numericValue])(num,base))}static _lookup(inputMap,key,defaultValue){return(0,helpers_1.
asAny)((0,helpers_1.terraformFunction)("lookup",[helpers_1.anyValue,helpers_1.stringValue,(0,helpers_1.variadic)(helpers_1.anyValue)])(inputMap,key,defaultValue))}static lower(str){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("lower",[helpers_1.stringValue])(str))}static matchkeys(values,keys,searchset){return(0,helpers_1.asList)(
(0,helpers_1.terraformFunction)("matchkeys",[(0,helpers_1.listOf)(helpers_1.anyValue),(0,helpers_1.listOf)(helpers_1.anyValue),(0,helpers_1.listOf)(helpers_1.anyValue)])(
values,keys,searchset))}static max(numbers){return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("max",[(0,helpers_1.variadic)(helpers_1.numericValue)])(
numbers))}static md5(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("md5",[helpers_1.stringValue])(str))}static merge(maps){return(0,helpers_1.
asAny)((0,helpers_1.terraformFunction)("merge",[(0,helpers_1.variadic)(helpers_1.anyValue)])(maps))}static min(numbers){return(0,helpers_1.asNumber)((0,helpers_1.
terraformFunction)("min",[(0,helpers_1.variadic)(helpers_1.numericValue)])(numbers))}static nonsensitive(value){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)(
"nonsensitive",[helpers_1.anyValue])(value))}static one(list){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("one",[helpers_1.anyValue])(list))}static parseint(number,base){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("parseint",[helpers_1.anyValue,helpers_1.numericValue])(number,base))}static pathexpand(path){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("pathexpand",[helpers_1.stringValue])(path))}static plantimestamp(){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)(
"plantimestamp",[])())}static pow(num,power){return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("pow",[helpers_1.numericValue,helpers_1.numericValue])(
num,power))}static _range(params){return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("range",[(0,helpers_1.variadic)(helpers_1.numericValue)])(params))}static regex(pattern,str){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("regex",[helpers_1.stringValue,helpers_1.stringValue])(pattern,str))}static regexall(pattern,str){return(0,helpers_1.
asList)((0,helpers_1.terraformFunction)("regexall",[helpers_1.stringValue,helpers_1.stringValue])(pattern,str))}static replace(str,substr,replace){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("replace",[helpers_1.stringValue,helpers_1.stringValue,helpers_1.stringValue])(str,substr,replace))}static reverse(list){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("reverse",[helpers_1.anyValue])(list))}static rsadecrypt(ciphertext,privatekey){return(0,helpers_1.asString)(
(0,helpers_1.terraformFunction)("rsadecrypt",[helpers_1.stringValue,helpers_1.stringValue])(ciphertext,privatekey))}static sensitive(value){return(0,helpers_1.asAny)(
(0,helpers_1.terraformFunction)("sensitive",[helpers_1.anyValue])(value))}static setintersection(first_set,other_sets){return(0,helpers_1.asList)((0,helpers_1.terraformFunction)(
"setintersection",[(0,helpers_1.listOf)(helpers_1.anyValue),(0,helpers_1.variadic)((0,helpers_1.listOf)(helpers_1.anyValue))])(first_set,other_sets))}static setproduct(sets){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("setproduct",[(0,helpers_1.variadic)(helpers_1.anyValue)])(sets))}static setsubtract(a,b){return(0,helpers_1.
asList)((0,helpers_1.terraformFunction)("setsubtract",[(0,helpers_1.listOf)(helpers_1.anyValue),(0,helpers_1.listOf)(helpers_1.anyValue)])(a,b))}static setunion(first_set,other_sets){
return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("setunion",[(0,helpers_1.listOf)(helpers_1.anyValue),(0,helpers_1.variadic)((0,helpers_1.listOf)(helpers_1.
anyValue))])(first_set,other_sets))}static sha1(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("sha1",[helpers_1.stringValue])(str))}static sha256(str){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("sha256",[helpers_1.stringValue])(str))}static sha512(str){return(0,helpers_1.asString)((0,helpers_1.
terraformFunction)("sha512",[helpers_1.stringValue])(str))}static signum(num){return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("signum",[helpers_1.numericValue])(
num))}static slice(list,start_index,end_index){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("slice",[helpers_1.anyValue,helpers_1.numericValue,helpers_1.
numericValue])(list,start_index,end_index))}static sort(list){return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("sort",[(0,helpers_1.listOf)(helpers_1.
anyValue)])(list))}static split(separator,str){return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("split",[helpers_1.stringValue,helpers_1.stringValue])(
separator,str))}static startswith(str,prefix){return(0,helpers_1.asBoolean)((0,helpers_1.terraformFunction)("startswith",[helpers_1.stringValue,helpers_1.stringValue])(
str,prefix))}static strcontains(str,substr){return(0,helpers_1.asBoolean)((0,helpers_1.terraformFunction)("strcontains",[helpers_1.stringValue,helpers_1.stringValue])(
str,substr))}static strrev(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("strrev",[helpers_1.stringValue])(str))}static substr(str,offset,length){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("substr",[helpers_1.stringValue,helpers_1.numericValue,helpers_1.numericValue])(str,offset,length))}static sum(list){
return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("sum",[helpers_1.anyValue])(list))}static templatefile(path,vars){return(0,helpers_1.asAny)((0,helpers_1.
terraformFunction)("templatefile",[helpers_1.stringValue,helpers_1.anyValue])(path,vars))}static textdecodebase64(source,encoding){return(0,helpers_1.asString)(
(0,helpers_1.terraformFunction)("textdecodebase64",[helpers_1.stringValue,helpers_1.stringValue])(source,encoding))}static textencodebase64(str,encoding){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("textencodebase64",[helpers_1.stringValue,helpers_1.stringValue])(str,encoding))}static timeadd(timestamp,duration){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("timeadd",[helpers_1.stringValue,helpers_1.stringValue])(timestamp,duration))}static timecmp(timestamp_a,timestamp_b){
return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("timecmp",[helpers_1.stringValue,helpers_1.stringValue])(timestamp_a,timestamp_b))}static timestamp(){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("timestamp",[])())}static title(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("\
title",[helpers_1.stringValue])(str))}static tobool(v){return(0,helpers_1.asBoolean)((0,helpers_1.terraformFunction)("tobool",[helpers_1.anyValue])(v))}static tolist(v){
return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("tolist",[helpers_1.anyValue])(v))}static tomap(v){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)(
"tomap",[helpers_1.anyValue])(v))}static tonumber(v){return(0,helpers_1.asNumber)((0,helpers_1.terraformFunction)("tonumber",[helpers_1.anyValue])(v))}static toset(v){
return(0,helpers_1.asList)((0,helpers_1.terraformFunction)("toset",[helpers_1.anyValue])(v))}static tostring(v){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)(
"tostring",[helpers_1.anyValue])(v))}static transpose(values){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("transpose",[helpers_1.mapValue])(values))}static trim(str,cutset){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("trim",[helpers_1.stringValue,helpers_1.stringValue])(str,cutset))}static trimprefix(str,prefix){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("trimprefix",[helpers_1.stringValue,helpers_1.stringValue])(str,prefix))}static trimspace(str){return(0,helpers_1.asString)(
(0,helpers_1.terraformFunction)("trimspace",[helpers_1.stringValue])(str))}static trimsuffix(str,suffix){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)(
"trimsuffix",[helpers_1.stringValue,helpers_1.stringValue])(str,suffix))}static try(expressions){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("try",
[(0,helpers_1.variadic)(helpers_1.anyValue)])(expressions))}static upper(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("upper",[helpers_1.stringValue])(
str))}static urlencode(str){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("urlencode",[helpers_1.stringValue])(str))}static uuid(){return(0,helpers_1.
asString)((0,helpers_1.terraformFunction)("uuid",[])())}static uuidv5(namespace,name){return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("uuidv5",[helpers_1.
stringValue,helpers_1.stringValue])(namespace,name))}static values(mapping){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("values",[helpers_1.anyValue])(
mapping))}static yamldecode(src){return(0,helpers_1.asAny)((0,helpers_1.terraformFunction)("yamldecode",[helpers_1.stringValue])(src))}static yamlencode(value){
return(0,helpers_1.asString)((0,helpers_1.terraformFunction)("yamlencode",[helpers_1.anyValue])(value))}static zipmap(keys,values){return(0,helpers_1.asAny)((0,helpers_1.
terraformFunction)("zipmap",[(0,helpers_1.listOf)(helpers_1.anyValue),helpers_1.anyValue])(keys,values))}};exports2.FnGenerated=FnGenerated;_a=JSII_RTTI_SYMBOL_1;
FnGenerated[_a]={fqn:"cdktf.FnGenerated",version:"0.21.0"}}});var require_terraform_functions=__commonJS({"node_modules/cdktf/lib/terraform-functions.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esMo\
dule",{value:!0});exports2.Fn=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),_1=require_lib2(),helpers_1=require_helpers(),terraform_functions_generated_1=require_terraform_functions_generated(),
Fn=class _Fn extends terraform_functions_generated_1.FnGenerated{static bcrypt(str,cost){return _Fn._bcrypt(str,cost?[cost]:[])}static conditional(condition,trueValue,falseValue){
return(0,_1.conditional)(condition,trueValue,falseValue)}static lookup(inputMap,key,defaultValue){return defaultValue?_Fn._lookup(inputMap,key,[defaultValue]):(0,helpers_1.
asAny)((0,_1.propertyAccess)(inputMap,[key]))}static lookupNested(inputMap,path){return(0,helpers_1.asAny)((0,_1.propertyAccess)(inputMap,path))}static join(separator,list){
return _Fn._join(separator,[list])}static range(start,limit,step=1){return _Fn._range([start,limit,step])}static rawString(str){return _1.Token.asString((0,_1.rawString)(
str))}};exports2.Fn=Fn;_a=JSII_RTTI_SYMBOL_1;Fn[_a]={fqn:"cdktf.Fn",version:"0.21.0"}}});var require_terraform_operators=__commonJS({"node_modules/cdktf/lib/terraform-operators.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esMo\
dule",{value:!0});exports2.Op=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),tfExpression_1=require_tfExpression(),tokens_1=require_tokens(),Op=class{static not(expression){
return new tfExpression_1.OperatorExpression("!",expression)}static negate(expression){return tokens_1.Token.asNumber(new tfExpression_1.OperatorExpression("-",
expression))}static mul(left,right){return tokens_1.Token.asNumber(new tfExpression_1.OperatorExpression("*",left,right))}static div(left,right){return tokens_1.
Token.asNumber(new tfExpression_1.OperatorExpression("/",left,right))}static mod(left,right){return tokens_1.Token.asNumber(new tfExpression_1.OperatorExpression(
"%",left,right))}static add(left,right){return tokens_1.Token.asNumber(new tfExpression_1.OperatorExpression("+",left,right))}static sub(left,right){return tokens_1.
Token.asNumber(new tfExpression_1.OperatorExpression("-",left,right))}static gt(left,right){return new tfExpression_1.OperatorExpression(">",left,right)}static gte(left,right){
return new tfExpression_1.OperatorExpression(">=",left,right)}static lt(left,right){return new tfExpression_1.OperatorExpression("<",left,right)}static lte(left,right){
return new tfExpression_1.OperatorExpression("<=",left,right)}static eq(left,right){return new tfExpression_1.OperatorExpression("==",left,right)}static neq(left,right){
return new tfExpression_1.OperatorExpression("!=",left,right)}static and(left,right){return new tfExpression_1.OperatorExpression("&&",left,right)}static or(left,right){
return new tfExpression_1.OperatorExpression("||",left,right)}};exports2.Op=Op;_a=JSII_RTTI_SYMBOL_1;Op[_a]={fqn:"cdktf.Op",version:"0.21.0"}}});var require_terraform_addressable=__commonJS({"node_modules/cdktf/lib/terraform-addressable.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModul\
e",{value:!0})}});var require_terraform_iterator=__commonJS({"node_modules/cdktf/lib/terraform-iterator.js"(exports2){"use strict";var _a,_b,_c,_d,_e;Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.DynamicListTerraformIterator=exports2.ResourceTerraformIterator=exports2.MapTerraformIterator=exports2.ListTerraformIterator=exports2.
TerraformIterator=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),errors_1=require_errors(),terraform_dynamic_expression_1=require_terraform_dynamic_expression(),
terraform_functions_1=require_terraform_functions(),tfExpression_1=require_tfExpression(),tokens_1=require_tokens(),TerraformIterator=class{static fromList(list){
return new ListTerraformIterator(list)}static fromComplexList(list,mapKeyAttributeName){return new DynamicListTerraformIterator(list,mapKeyAttributeName)}static fromMap(map){
return new MapTerraformIterator(map)}static fromResources(resource){return new ResourceTerraformIterator(resource)}static fromDataSources(resource){return new ResourceTerraformIterator(
resource)}getString(attribute){return tokens_1.Token.asString((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}getNumber(attribute){return tokens_1.
Token.asNumber((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}getBoolean(attribute){return tokens_1.Token.asAny((0,tfExpression_1.propertyAccess)(
this._getValue(),[attribute]))}getAny(attribute){return tokens_1.Token.asAny((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}getList(attribute){
return tokens_1.Token.asList((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}getNumberList(attribute){return tokens_1.Token.asNumberList((0,tfExpression_1.
propertyAccess)(this._getValue(),[attribute]))}getMap(attribute){return tokens_1.Token.asAnyMap((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}getStringMap(attribute){
return tokens_1.Token.asStringMap((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}getNumberMap(attribute){return tokens_1.Token.asNumberMap((0,tfExpression_1.
propertyAccess)(this._getValue(),[attribute]))}getBooleanMap(attribute){return tokens_1.Token.asBooleanMap((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}getAnyMap(attribute){
return tokens_1.Token.asAnyMap((0,tfExpression_1.propertyAccess)(this._getValue(),[attribute]))}_getValue(){return tokens_1.Lazy.anyValue({produce:context=>{switch(context.
iteratorContext){case"DYNAMIC_BLOCK":return(0,tfExpression_1.ref)("each.value");case"FOR_EXPRESSION":return tfExpression_1.FOR_EXPRESSION_VALUE;default:return(0,tfExpression_1.
ref)("each.value")}}},{displayHint:"<iterator value>"})}_getKey(){return tokens_1.Lazy.anyValue({produce:context=>{switch(context.iteratorContext){case"DYNAMIC_\
BLOCK":return(0,tfExpression_1.ref)("each.key");case"FOR_EXPRESSION":return tfExpression_1.FOR_EXPRESSION_KEY;default:return(0,tfExpression_1.ref)("each.key")}}},
{displayHint:"<iterator key>"})}dynamic(attributes){return tokens_1.Token.asAny(new terraform_dynamic_expression_1.TerraformDynamicExpression({iterator:this,content:attributes}))}keys(){
return tokens_1.Token.asAny((0,tfExpression_1.forExpression)(this._getForEachExpression(),tfExpression_1.FOR_EXPRESSION_KEY))}values(){return tokens_1.Token.asAny(
(0,tfExpression_1.forExpression)(this._getForEachExpression(),tfExpression_1.FOR_EXPRESSION_VALUE))}pluckProperty(property){return tokens_1.Token.asAny((0,tfExpression_1.
forExpression)(this._getForEachExpression(),(0,tfExpression_1.propertyAccess)(tfExpression_1.FOR_EXPRESSION_VALUE,[property])))}forExpressionForList(expression){
return tokens_1.Token.asAny((0,tfExpression_1.forExpression)(this._getForEachExpression(),expression))}forExpressionForMap(keyExpression,valueExpression){return tokens_1.
Token.asAny((0,tfExpression_1.forExpression)(this._getForEachExpression(),valueExpression,keyExpression))}};exports2.TerraformIterator=TerraformIterator;_a=JSII_RTTI_SYMBOL_1;
TerraformIterator[_a]={fqn:"cdktf.TerraformIterator",version:"0.21.0"};var ListTerraformIterator=class extends TerraformIterator{constructor(list){super(),this.
list=list}get key(){return this._getKey()}get value(){return this._getValue()}_getForEachExpression(){return terraform_functions_1.Fn.toset(this.list)}};exports2.
ListTerraformIterator=ListTerraformIterator;_b=JSII_RTTI_SYMBOL_1;ListTerraformIterator[_b]={fqn:"cdktf.ListTerraformIterator",version:"0.21.0"};var MapTerraformIterator=class extends TerraformIterator{constructor(map){
super(),this.map=map}_getForEachExpression(){return tokens_1.Token.asString(this.map)}get key(){return tokens_1.Token.asString(this._getKey())}get value(){return this.
_getValue()}};exports2.MapTerraformIterator=MapTerraformIterator;_c=JSII_RTTI_SYMBOL_1;MapTerraformIterator[_c]={fqn:"cdktf.MapTerraformIterator",version:"0.21.\
0"};var ResourceTerraformIterator=class extends TerraformIterator{constructor(element){if(super(),this.element=element,element.count)throw(0,errors_1.iteratorOnResourceWithCount)();
if(!element.forEach)throw(0,errors_1.iteratorOnResourceWithoutForEach)()}get key(){return this._getKey()}get value(){return this._getValue()}_getForEachExpression(){
return this.element.fqn}};exports2.ResourceTerraformIterator=ResourceTerraformIterator;_d=JSII_RTTI_SYMBOL_1;ResourceTerraformIterator[_d]={fqn:"cdktf.ResourceT\
erraformIterator",version:"0.21.0"};var DynamicListTerraformIterator=class extends MapTerraformIterator{constructor(list,mapKeyAttributeName){super(list),this.list=
list,this.mapKeyAttributeName=mapKeyAttributeName}_getForEachExpression(){return tokens_1.Lazy.anyValue({produce:context=>context.iteratorContext==="FOR_EXPRESS\
ION"?this.list:(0,tfExpression_1.forExpression)(this.list,tfExpression_1.FOR_EXPRESSION_VALUE,terraform_functions_1.Fn.lookupNested(tfExpression_1.FOR_EXPRESSION_VALUE,
[this.mapKeyAttributeName]))},{displayHint:"<iterator value>"})}};exports2.DynamicListTerraformIterator=DynamicListTerraformIterator;_e=JSII_RTTI_SYMBOL_1;DynamicListTerraformIterator[_e]=
{fqn:"cdktf.DynamicListTerraformIterator",version:"0.21.0"}}});var require_terraform_provisioner=__commonJS({"node_modules/cdktf/lib/terraform-provisioner.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.TerraformSelf=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),tfExpression_1=require_tfExpression(),token_1=require_token(),
util_1=require_util(),TerraformSelf=class _TerraformSelf{static getInterpolation(key){return`self.${key.split(".").map(s=>(0,util_1.snakeCase)(s)).join(".")}`}static getString(key){
return token_1.Token.asString((0,tfExpression_1.ref)(_TerraformSelf.getInterpolation(key)))}static getNumber(key){return token_1.Token.asNumber((0,tfExpression_1.
ref)(_TerraformSelf.getInterpolation(key)))}static getAny(key){return token_1.Token.asAny((0,tfExpression_1.ref)(_TerraformSelf.getInterpolation(key)))}};exports2.
TerraformSelf=TerraformSelf;_a=JSII_RTTI_SYMBOL_1;TerraformSelf[_a]={fqn:"cdktf.TerraformSelf",version:"0.21.0"}}});var require_terraform_conditions=__commonJS({"node_modules/cdktf/lib/terraform-conditions.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",
{value:!0})}});var require_importable_resource=__commonJS({"node_modules/cdktf/lib/importable-resource.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esMo\
dule",{value:!0});exports2.ImportableResource=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),terraform_element_1=require_terraform_element(),validate_terraform_version_1=require_validate_terraform_version(),
ImportableResource=class extends terraform_element_1.TerraformElement{constructor(scope,name,config){super(scope,name,config.terraformResourceType),this.config=
config,this.node.addValidation(new validate_terraform_version_1.ValidateTerraformVersion(">=1.5","Import blocks are only supported for Terraform >=1.5. Please u\
pgrade your Terraform version."))}toHclTerraform(){return{import:[{to:{value:`${this.config.terraformResourceType}.${this.friendlyUniqueId}`,type:"simple",storageClassType:"\
reference"},id:{value:this.config.importId,type:"simple",storageClassType:"string"},provider:this.config.provider?{value:this.config.provider.fqn,type:"simple",
storageClassType:"reference"}:void 0}]}}toTerraform(){return{import:[{to:`${this.config.terraformResourceType}.${this.friendlyUniqueId}`,id:this.config.importId,
provider:this.config.provider?this.config.provider.fqn:void 0}]}}toMetadata(){return{importsGeneratingConfiguration:[this.friendlyUniqueId]}}};exports2.ImportableResource=
ImportableResource;_a=JSII_RTTI_SYMBOL_1;ImportableResource[_a]={fqn:"cdktf.ImportableResource",version:"0.21.0"}}});var require_upgrade_id_aspect=__commonJS({"node_modules/cdktf/lib/upgrade-id-aspect.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModule",
{value:!0});exports2.MigrateIds=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),_1=require_lib2(),crypto=require("crypto"),errors_1=require_errors(),path=require("path"),
HIDDEN_FROM_HUMAN_ID="Resource",HIDDEN_ID="Default",PATH_SEP="/",UNIQUE_SEP="_",HASH_LEN=8,MAX_HUMAN_LEN=240,MAX_ID_LEN=255;function makeUniqueIdOldVersion(components,allowSepChars){
if(components=components.filter(x=>x!==HIDDEN_ID),components.length===0)throw(0,errors_1.cannotCalcIdForEmptySetOfComponents)();if(components.length===1){let candidate=removeDisallowedCharacters(
components[0],allowSepChars);if(candidate.length<=MAX_ID_LEN)return candidate}let hash=pathHash(components);return removeDupes(components).filter(x=>x!==HIDDEN_FROM_HUMAN_ID).
map(s=>removeDisallowedCharacters(s,allowSepChars)).join(UNIQUE_SEP).slice(0,MAX_HUMAN_LEN)+UNIQUE_SEP+hash}function pathHash(path2){return crypto.createHash("m\
d5").update(path2.join(PATH_SEP)).digest("hex").slice(0,HASH_LEN).toUpperCase()}function removeDisallowedCharacters(s,allowSepChars){return allowSepChars?removeNonAlphanumericSep(
s):removeNonAlphanumeric(s)}function removeNonAlphanumeric(s){return s.replace(/[^A-Za-z0-9]/g,"")}function removeNonAlphanumericSep(s){return s.replace(/[^A-Za-z0-9_-]/g,
"")}function removeDupes(path2){let ret=new Array;for(let component of path2)(ret.length===0||!ret[ret.length-1].endsWith(component))&&ret.push(component);return ret}
function allocateLogicalIdOldVersion(tfElement){let components=(_1.TerraformElement.isTerraformElement(tfElement)?tfElement.node:tfElement).scopes.slice(0+1).map(
c=>c.node.id);return components.length>0?makeUniqueIdOldVersion(components,!1):""}var MigrateIds=class{visit(node){if(node instanceof _1.TerraformResource){let oldId=allocateLogicalIdOldVersion(
node);node.moveFromId(`${node.terraformResourceType}.${oldId}`)}if(node instanceof _1.TerraformModule){let oldId=allocateLogicalIdOldVersion(node),appManifest=_1.
App.of(node).manifest,stackManifest=appManifest.forStack(_1.TerraformStack.of(node)),stackOutdir=path.join(appManifest.outdir,stackManifest.workingDirectory);_1.
Annotations.of(node).addWarning(`Found module with new id ${node.friendlyUniqueId}. Moving this module requires a manual state migration.
If this module has not been moved yet, run "terraform state mv module.${oldId} module.${node.friendlyUniqueId}" in the output directory "${stackOutdir}" to migr\
ate the existing state to its new id.
Refer to the following page for more information: https://developer.hashicorp.com/terraform/cdktf/examples-and-guides/refactoring#moving-or-renaming-modules`)}}};
exports2.MigrateIds=MigrateIds;_a=JSII_RTTI_SYMBOL_1;MigrateIds[_a]={fqn:"cdktf.MigrateIds",version:"0.21.0"}}});var require_terraform_data_resource=__commonJS({"node_modules/cdktf/lib/terraform-data-resource.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.DataResource=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),validate_terraform_version_1=require_validate_terraform_version(),
terraform_resource_1=require_terraform_resource(),importable_resource_1=require_importable_resource(),complex_computed_list_1=require_complex_computed_list(),runtime_1=require_runtime(),
DataResource2=class extends terraform_resource_1.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new importable_resource_1.
ImportableResource(scope,importToId,{terraformResourceType:"terraform_data",importId:importFromId,provider})}constructor(scope,id,config={}){super(scope,id,{terraformResourceType:"\
terraform_data",terraformGeneratorMetadata:{providerName:"terraform"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,
provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._output=new complex_computed_list_1.AnyMap(this,"output"),this._input=
config.input,this._triggersReplace=config.triggersReplace,this.node.addValidation(new validate_terraform_version_1.ValidateTerraformVersion(">=1.4","The built-i\
n Terraform data resource is only supported for Terraform >=1.4. Please upgrade your Terraform version."))}get id(){return this.getStringAttribute("id")}get input(){
return this.getAnyMapAttribute("input")}set input(value){this._input=value}resetInput(){this._input=void 0}get inputInput(){return this._input}get output(){return this.
_output}get triggersReplace(){return this.getAnyMapAttribute("triggers_replace")}set triggersReplace(value){this._triggersReplace=value}resetTriggersReplace(){this.
_triggersReplace=void 0}get triggersReplaceInput(){return this._triggersReplace}synthesizeAttributes(){return{input:(0,runtime_1.hashMapper)(runtime_1.anyToTerraform)(
this._input),triggers_replace:(0,runtime_1.hashMapper)(runtime_1.anyToTerraform)(this._triggersReplace)}}synthesizeHclAttributes(){return{input:(0,runtime_1.hashMapperHcl)(
runtime_1.anyToHclTerraform)(this._input),triggers_replace:(0,runtime_1.hashMapperHcl)(runtime_1.anyToHclTerraform)(this._triggersReplace)}}};exports2.DataResource=
DataResource2;_a=JSII_RTTI_SYMBOL_1;DataResource2[_a]={fqn:"cdktf.DataResource",version:"0.21.0"};DataResource2.tfResourceType="terraform_data"}});var require_lib2=__commonJS({"node_modules/cdktf/lib/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?(function(o,m,k,k2){
k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&exports2.__exportStar||function(m,exports3){
for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.testingMatchers=void 0;var validateEnvironment_1=require_validateEnvironment();(0,validateEnvironment_1.validateEnvironment)();__exportStar(require_tokens(),
exports2);__exportStar(require_terraform_stack(),exports2);__exportStar(require_terraform_element(),exports2);__exportStar(require_terraform_module(),exports2);
__exportStar(require_terraform_provider(),exports2);__exportStar(require_terraform_resource(),exports2);__exportStar(require_terraform_data_source(),exports2);__exportStar(
require_terraform_output(),exports2);__exportStar(require_complex_computed_list(),exports2);__exportStar(require_resource(),exports2);__exportStar(require_testing(),
exports2);exports2.testingMatchers=require_matchers();__exportStar(require_app(),exports2);__exportStar(require_terraform_backend(),exports2);__exportStar(require_backends(),
exports2);__exportStar(require_terraform_remote_state(),exports2);__exportStar(require_terraform_local(),exports2);__exportStar(require_terraform_variable(),exports2);
__exportStar(require_terraform_hcl_module(),exports2);__exportStar(require_runtime(),exports2);__exportStar(require_terraform_dependable(),exports2);__exportStar(
require_manifest(),exports2);__exportStar(require_terraform_asset(),exports2);__exportStar(require_synthesize(),exports2);__exportStar(require_annotations(),exports2);
__exportStar(require_aspect(),exports2);__exportStar(require_terraform_functions(),exports2);__exportStar(require_terraform_operators(),exports2);__exportStar(require_tfExpression(),
exports2);__exportStar(require_terraform_addressable(),exports2);__exportStar(require_terraform_iterator(),exports2);__exportStar(require_terraform_provisioner(),
exports2);__exportStar(require_terraform_conditions(),exports2);__exportStar(require_terraform_count(),exports2);__exportStar(require_importable_resource(),exports2);
__exportStar(require_terraform_resource_targets(),exports2);__exportStar(require_upgrade_id_aspect(),exports2);__exportStar(require_terraform_data_resource(),exports2);
__exportStar(require_terraform_functions_generated(),exports2)}});var require_acm_certificate=__commonJS({"node_modules/@cdktf/provider-aws/lib/acm-certificate/index.js"(exports2){"use strict";var _a,_b,_c,_d,_e,_f,_g,_h;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.AcmCertificate=exports2.AcmCertificateValidationOptionList=exports2.AcmCertificateValidationOptionOutputReference=
exports2.AcmCertificateOptionsOutputReference=exports2.AcmCertificateRenewalSummaryList=exports2.AcmCertificateRenewalSummaryOutputReference=exports2.AcmCertificateDomainValidationOptionsList=
exports2.AcmCertificateDomainValidationOptionsOutputReference=void 0;exports2.acmCertificateDomainValidationOptionsToTerraform=acmCertificateDomainValidationOptionsToTerraform;
exports2.acmCertificateDomainValidationOptionsToHclTerraform=acmCertificateDomainValidationOptionsToHclTerraform;exports2.acmCertificateRenewalSummaryToTerraform=
acmCertificateRenewalSummaryToTerraform;exports2.acmCertificateRenewalSummaryToHclTerraform=acmCertificateRenewalSummaryToHclTerraform;exports2.acmCertificateOptionsToTerraform=
acmCertificateOptionsToTerraform;exports2.acmCertificateOptionsToHclTerraform=acmCertificateOptionsToHclTerraform;exports2.acmCertificateValidationOptionToTerraform=
acmCertificateValidationOptionToTerraform;exports2.acmCertificateValidationOptionToHclTerraform=acmCertificateValidationOptionToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),cdktf=require_lib2();function acmCertificateDomainValidationOptionsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{}}function acmCertificateDomainValidationOptionsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{}}var AcmCertificateDomainValidationOptionsOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){
value===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(value).length===0}get domainName(){return this.getStringAttribute("domain_name")}get resourceRecordName(){
return this.getStringAttribute("resource_record_name")}get resourceRecordType(){return this.getStringAttribute("resource_record_type")}get resourceRecordValue(){
return this.getStringAttribute("resource_record_value")}};exports2.AcmCertificateDomainValidationOptionsOutputReference=AcmCertificateDomainValidationOptionsOutputReference;
_a=JSII_RTTI_SYMBOL_1;AcmCertificateDomainValidationOptionsOutputReference[_a]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateDomainValidationOptionsOut\
putReference",version:"21.22.1"};var AcmCertificateDomainValidationOptionsList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new AcmCertificateDomainValidationOptionsOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.AcmCertificateDomainValidationOptionsList=
AcmCertificateDomainValidationOptionsList;_b=JSII_RTTI_SYMBOL_1;AcmCertificateDomainValidationOptionsList[_b]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertif\
icateDomainValidationOptionsList",version:"21.22.1"};function acmCertificateRenewalSummaryToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{}}function acmCertificateRenewalSummaryToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{}}var AcmCertificateRenewalSummaryOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){
value===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(value).length===0}get renewalStatus(){return this.getStringAttribute("renewal_status")}get renewalStatusReason(){
return this.getStringAttribute("renewal_status_reason")}get updatedAt(){return this.getStringAttribute("updated_at")}};exports2.AcmCertificateRenewalSummaryOutputReference=
AcmCertificateRenewalSummaryOutputReference;_c=JSII_RTTI_SYMBOL_1;AcmCertificateRenewalSummaryOutputReference[_c]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCe\
rtificateRenewalSummaryOutputReference",version:"21.22.1"};var AcmCertificateRenewalSummaryList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new AcmCertificateRenewalSummaryOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.AcmCertificateRenewalSummaryList=
AcmCertificateRenewalSummaryList;_d=JSII_RTTI_SYMBOL_1;AcmCertificateRenewalSummaryList[_d]={fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateRenewalSummar\
yList",version:"21.22.1"};function acmCertificateOptionsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{certificate_transparency_logging_preference:cdktf.stringToTerraform(struct.certificateTransparencyLoggingPreference),export:cdktf.stringToTerraform(
struct.export)}}function acmCertificateOptionsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={
certificate_transparency_logging_preference:{value:cdktf.stringToHclTerraform(struct.certificateTransparencyLoggingPreference),isBlock:!1,type:"simple",storageClassType:"\
string"},export:{value:cdktf.stringToHclTerraform(struct.export),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).
filter(([_,value])=>value!==void 0&&value.value!==void 0))}var AcmCertificateOptionsOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_certificateTransparencyLoggingPreference!==void 0&&(hasAnyValues=!0,internalValueResult.certificateTransparencyLoggingPreference=this._certificateTransparencyLoggingPreference),
this._export!==void 0&&(hasAnyValues=!0,internalValueResult.export=this._export),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?
(this.isEmptyObject=!1,this._certificateTransparencyLoggingPreference=void 0,this._export=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._certificateTransparencyLoggingPreference=
value.certificateTransparencyLoggingPreference,this._export=value.export)}get certificateTransparencyLoggingPreference(){return this.getStringAttribute("certifi\
cate_transparency_logging_preference")}set certificateTransparencyLoggingPreference(value){this._certificateTransparencyLoggingPreference=value}resetCertificateTransparencyLoggingPreference(){
this._certificateTransparencyLoggingPreference=void 0}get certificateTransparencyLoggingPreferenceInput(){return this._certificateTransparencyLoggingPreference}get export(){
return this.getStringAttribute("export")}set export(value){this._export=value}resetExport(){this._export=void 0}get exportInput(){return this._export}};exports2.
AcmCertificateOptionsOutputReference=AcmCertificateOptionsOutputReference;_e=JSII_RTTI_SYMBOL_1;AcmCertificateOptionsOutputReference[_e]={fqn:"@cdktf/provider-a\
ws.acmCertificate.AcmCertificateOptionsOutputReference",version:"21.22.1"};function acmCertificateValidationOptionToTerraform(struct){if(!cdktf.canInspect(struct)||
cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is no\
t supported: https://cdk.tf/complex-object-as-configuration");return{domain_name:cdktf.stringToTerraform(struct.domainName),validation_domain:cdktf.stringToTerraform(
struct.validationDomain)}}function acmCertificateValidationOptionToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");let attrs={domain_name:{value:cdktf.stringToHclTerraform(struct.domainName),isBlock:!1,type:"simple",storageClassType:"string"},validation_domain:{value:cdktf.
stringToHclTerraform(struct.validationDomain),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==
void 0&&value.value!==void 0))}var AcmCertificateValidationOptionOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.
resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._domainName!==void 0&&(hasAnyValues=!0,internalValueResult.domainName=this.
_domainName),this._validationDomain!==void 0&&(hasAnyValues=!0,internalValueResult.validationDomain=this._validationDomain),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._domainName=void 0,this._validationDomain=void 0):cdktf.Tokenization.isResolvable(value)?
(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._domainName=value.domainName,
this._validationDomain=value.validationDomain)}get domainName(){return this.getStringAttribute("domain_name")}set domainName(value){this._domainName=value}get domainNameInput(){
return this._domainName}get validationDomain(){return this.getStringAttribute("validation_domain")}set validationDomain(value){this._validationDomain=value}get validationDomainInput(){
return this._validationDomain}};exports2.AcmCertificateValidationOptionOutputReference=AcmCertificateValidationOptionOutputReference;_f=JSII_RTTI_SYMBOL_1;AcmCertificateValidationOptionOutputReference[_f]=
{fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateValidationOptionOutputReference",version:"21.22.1"};var AcmCertificateValidationOptionList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new AcmCertificateValidationOptionOutputReference(this.terraformResource,this.
terraformAttribute,index,this.wrapsSet)}};exports2.AcmCertificateValidationOptionList=AcmCertificateValidationOptionList;_g=JSII_RTTI_SYMBOL_1;AcmCertificateValidationOptionList[_g]=
{fqn:"@cdktf/provider-aws.acmCertificate.AcmCertificateValidationOptionList",version:"21.22.1"};var AcmCertificate2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_acm_certificate",importId:importFromId,provider})}constructor(scope,id,config={}){
super(scope,id,{terraformResourceType:"aws_acm_certificate",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~\
> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._domainValidationOptions=new AcmCertificateDomainValidationOptionsList(this,"domain_validation_options",!0),this._renewalSummary=new AcmCertificateRenewalSummaryList(
this,"renewal_summary",!1),this._options=new AcmCertificateOptionsOutputReference(this,"options"),this._validationOption=new AcmCertificateValidationOptionList(
this,"validation_option",!0),this._certificateAuthorityArn=config.certificateAuthorityArn,this._certificateBody=config.certificateBody,this._certificateChain=config.
certificateChain,this._domainName=config.domainName,this._earlyRenewalDuration=config.earlyRenewalDuration,this._id=config.id,this._keyAlgorithm=config.keyAlgorithm,
this._privateKey=config.privateKey,this._region=config.region,this._subjectAlternativeNames=config.subjectAlternativeNames,this._tags=config.tags,this._tagsAll=
config.tagsAll,this._validationMethod=config.validationMethod,this._options.internalValue=config.options,this._validationOption.internalValue=config.validationOption}get arn(){
return this.getStringAttribute("arn")}get certificateAuthorityArn(){return this.getStringAttribute("certificate_authority_arn")}set certificateAuthorityArn(value){
this._certificateAuthorityArn=value}resetCertificateAuthorityArn(){this._certificateAuthorityArn=void 0}get certificateAuthorityArnInput(){return this._certificateAuthorityArn}get certificateBody(){
return this.getStringAttribute("certificate_body")}set certificateBody(value){this._certificateBody=value}resetCertificateBody(){this._certificateBody=void 0}get certificateBodyInput(){
return this._certificateBody}get certificateChain(){return this.getStringAttribute("certificate_chain")}set certificateChain(value){this._certificateChain=value}resetCertificateChain(){
this._certificateChain=void 0}get certificateChainInput(){return this._certificateChain}get domainName(){return this.getStringAttribute("domain_name")}set domainName(value){
this._domainName=value}resetDomainName(){this._domainName=void 0}get domainNameInput(){return this._domainName}get domainValidationOptions(){return this._domainValidationOptions}get earlyRenewalDuration(){
return this.getStringAttribute("early_renewal_duration")}set earlyRenewalDuration(value){this._earlyRenewalDuration=value}resetEarlyRenewalDuration(){this._earlyRenewalDuration=
void 0}get earlyRenewalDurationInput(){return this._earlyRenewalDuration}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this.
_id=void 0}get idInput(){return this._id}get keyAlgorithm(){return this.getStringAttribute("key_algorithm")}set keyAlgorithm(value){this._keyAlgorithm=value}resetKeyAlgorithm(){
this._keyAlgorithm=void 0}get keyAlgorithmInput(){return this._keyAlgorithm}get notAfter(){return this.getStringAttribute("not_after")}get notBefore(){return this.
getStringAttribute("not_before")}get pendingRenewal(){return this.getBooleanAttribute("pending_renewal")}get privateKey(){return this.getStringAttribute("privat\
e_key")}set privateKey(value){this._privateKey=value}resetPrivateKey(){this._privateKey=void 0}get privateKeyInput(){return this._privateKey}get region(){return this.
getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get renewalEligibility(){
return this.getStringAttribute("renewal_eligibility")}get renewalSummary(){return this._renewalSummary}get status(){return this.getStringAttribute("status")}get subjectAlternativeNames(){
return cdktf.Fn.tolist(this.getListAttribute("subject_alternative_names"))}set subjectAlternativeNames(value){this._subjectAlternativeNames=value}resetSubjectAlternativeNames(){
this._subjectAlternativeNames=void 0}get subjectAlternativeNamesInput(){return this._subjectAlternativeNames}get tags(){return this.getStringMapAttribute("tags")}set tags(value){
this._tags=value}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(value){
this._tagsAll=value}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get type(){return this.getStringAttribute("type")}get validationEmails(){
return this.getListAttribute("validation_emails")}get validationMethod(){return this.getStringAttribute("validation_method")}set validationMethod(value){this._validationMethod=
value}resetValidationMethod(){this._validationMethod=void 0}get validationMethodInput(){return this._validationMethod}get options(){return this._options}putOptions(value){
this._options.internalValue=value}resetOptions(){this._options.internalValue=void 0}get optionsInput(){return this._options.internalValue}get validationOption(){
return this._validationOption}putValidationOption(value){this._validationOption.internalValue=value}resetValidationOption(){this._validationOption.internalValue=
void 0}get validationOptionInput(){return this._validationOption.internalValue}synthesizeAttributes(){return{certificate_authority_arn:cdktf.stringToTerraform(this.
_certificateAuthorityArn),certificate_body:cdktf.stringToTerraform(this._certificateBody),certificate_chain:cdktf.stringToTerraform(this._certificateChain),domain_name:cdktf.
stringToTerraform(this._domainName),early_renewal_duration:cdktf.stringToTerraform(this._earlyRenewalDuration),id:cdktf.stringToTerraform(this._id),key_algorithm:cdktf.
stringToTerraform(this._keyAlgorithm),private_key:cdktf.stringToTerraform(this._privateKey),region:cdktf.stringToTerraform(this._region),subject_alternative_names:cdktf.
listMapper(cdktf.stringToTerraform,!1)(this._subjectAlternativeNames),tags:cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),tags_all:cdktf.hashMapper(cdktf.
stringToTerraform)(this._tagsAll),validation_method:cdktf.stringToTerraform(this._validationMethod),options:acmCertificateOptionsToTerraform(this._options.internalValue),
validation_option:cdktf.listMapper(acmCertificateValidationOptionToTerraform,!0)(this._validationOption.internalValue)}}synthesizeHclAttributes(){let attrs={certificate_authority_arn:{
value:cdktf.stringToHclTerraform(this._certificateAuthorityArn),isBlock:!1,type:"simple",storageClassType:"string"},certificate_body:{value:cdktf.stringToHclTerraform(
this._certificateBody),isBlock:!1,type:"simple",storageClassType:"string"},certificate_chain:{value:cdktf.stringToHclTerraform(this._certificateChain),isBlock:!1,
type:"simple",storageClassType:"string"},domain_name:{value:cdktf.stringToHclTerraform(this._domainName),isBlock:!1,type:"simple",storageClassType:"string"},early_renewal_duration:{
value:cdktf.stringToHclTerraform(this._earlyRenewalDuration),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(this._id),
isBlock:!1,type:"simple",storageClassType:"string"},key_algorithm:{value:cdktf.stringToHclTerraform(this._keyAlgorithm),isBlock:!1,type:"simple",storageClassType:"\
string"},private_key:{value:cdktf.stringToHclTerraform(this._privateKey),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(
this._region),isBlock:!1,type:"simple",storageClassType:"string"},subject_alternative_names:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._subjectAlternativeNames),
isBlock:!1,type:"set",storageClassType:"stringList"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"\
stringMap"},tags_all:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},validation_method:{
value:cdktf.stringToHclTerraform(this._validationMethod),isBlock:!1,type:"simple",storageClassType:"string"},options:{value:acmCertificateOptionsToHclTerraform(
this._options.internalValue),isBlock:!0,type:"list",storageClassType:"AcmCertificateOptionsList"},validation_option:{value:cdktf.listMapperHcl(acmCertificateValidationOptionToHclTerraform,
!0)(this._validationOption.internalValue),isBlock:!0,type:"set",storageClassType:"AcmCertificateValidationOptionList"}};return Object.fromEntries(Object.entries(
attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.AcmCertificate=AcmCertificate2;_h=JSII_RTTI_SYMBOL_1;AcmCertificate2[_h]={fqn:"@cdk\
tf/provider-aws.acmCertificate.AcmCertificate",version:"21.22.1"};AcmCertificate2.tfResourceType="aws_acm_certificate"}});var require_acm_certificate_validation=__commonJS({"node_modules/@cdktf/provider-aws/lib/acm-certificate-validation/index.js"(exports2){"use strict";var _a,_b;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.AcmCertificateValidation=exports2.AcmCertificateValidationTimeoutsOutputReference=void 0;exports2.acmCertificateValidationTimeoutsToTerraform=
acmCertificateValidationTimeoutsToTerraform;exports2.acmCertificateValidationTimeoutsToHclTerraform=acmCertificateValidationTimeoutsToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),cdktf=require_lib2();function acmCertificateValidationTimeoutsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{create:cdktf.stringToTerraform(struct.create)}}function acmCertificateValidationTimeoutsToHclTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={create:{value:cdktf.stringToHclTerraform(struct.create),isBlock:!1,type:"simpl\
e",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var AcmCertificateValidationTimeoutsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1),this.isEmptyObject=!1}get internalValue(){if(this.
resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._create!==void 0&&(hasAnyValues=!0,internalValueResult.
create=this._create),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=
void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=
void 0,this._create=value.create)}get create(){return this.getStringAttribute("create")}set create(value){this._create=value}resetCreate(){this._create=void 0}get createInput(){
return this._create}};exports2.AcmCertificateValidationTimeoutsOutputReference=AcmCertificateValidationTimeoutsOutputReference;_a=JSII_RTTI_SYMBOL_1;AcmCertificateValidationTimeoutsOutputReference[_a]=
{fqn:"@cdktf/provider-aws.acmCertificateValidation.AcmCertificateValidationTimeoutsOutputReference",version:"21.22.1"};var AcmCertificateValidation2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_acm_certificate_validation",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_acm_certificate_validat\
ion",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,
count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._timeouts=new AcmCertificateValidationTimeoutsOutputReference(
this,"timeouts"),this._certificateArn=config.certificateArn,this._id=config.id,this._region=config.region,this._validationRecordFqdns=config.validationRecordFqdns,
this._timeouts.internalValue=config.timeouts}get certificateArn(){return this.getStringAttribute("certificate_arn")}set certificateArn(value){this._certificateArn=
value}get certificateArnInput(){return this._certificateArn}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){
return this._id}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this.
_region}get validationRecordFqdns(){return cdktf.Fn.tolist(this.getListAttribute("validation_record_fqdns"))}set validationRecordFqdns(value){this._validationRecordFqdns=
value}resetValidationRecordFqdns(){this._validationRecordFqdns=void 0}get validationRecordFqdnsInput(){return this._validationRecordFqdns}get timeouts(){return this.
_timeouts}putTimeouts(value){this._timeouts.internalValue=value}resetTimeouts(){this._timeouts.internalValue=void 0}get timeoutsInput(){return this._timeouts.internalValue}synthesizeAttributes(){
return{certificate_arn:cdktf.stringToTerraform(this._certificateArn),id:cdktf.stringToTerraform(this._id),region:cdktf.stringToTerraform(this._region),validation_record_fqdns:cdktf.
listMapper(cdktf.stringToTerraform,!1)(this._validationRecordFqdns),timeouts:acmCertificateValidationTimeoutsToTerraform(this._timeouts.internalValue)}}synthesizeHclAttributes(){
let attrs={certificate_arn:{value:cdktf.stringToHclTerraform(this._certificateArn),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(
this._id),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"\
string"},validation_record_fqdns:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._validationRecordFqdns),isBlock:!1,type:"set",storageClassType:"\
stringList"},timeouts:{value:acmCertificateValidationTimeoutsToHclTerraform(this._timeouts.internalValue),isBlock:!0,type:"struct",storageClassType:"AcmCertific\
ateValidationTimeouts"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.AcmCertificateValidation=
AcmCertificateValidation2;_b=JSII_RTTI_SYMBOL_1;AcmCertificateValidation2[_b]={fqn:"@cdktf/provider-aws.acmCertificateValidation.AcmCertificateValidation",version:"\
21.22.1"};AcmCertificateValidation2.tfResourceType="aws_acm_certificate_validation"}});var require_cloudwatch_dashboard=__commonJS({"node_modules/@cdktf/provider-aws/lib/cloudwatch-dashboard/index.js"(exports2){"use strict";var _a;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.CloudwatchDashboard=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),CloudwatchDashboard2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_cloudwatch_dashboard",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_cloudwatch_dashboard",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._dashboardBody=config.dashboardBody,this._dashboardName=config.
dashboardName,this._id=config.id,this._region=config.region}get dashboardArn(){return this.getStringAttribute("dashboard_arn")}get dashboardBody(){return this.getStringAttribute(
"dashboard_body")}set dashboardBody(value){this._dashboardBody=value}get dashboardBodyInput(){return this._dashboardBody}get dashboardName(){return this.getStringAttribute(
"dashboard_name")}set dashboardName(value){this._dashboardName=value}get dashboardNameInput(){return this._dashboardName}get id(){return this.getStringAttribute(
"id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get region(){return this.getStringAttribute("region")}set region(value){
this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}synthesizeAttributes(){return{dashboard_body:cdktf.stringToTerraform(
this._dashboardBody),dashboard_name:cdktf.stringToTerraform(this._dashboardName),id:cdktf.stringToTerraform(this._id),region:cdktf.stringToTerraform(this._region)}}synthesizeHclAttributes(){
let attrs={dashboard_body:{value:cdktf.stringToHclTerraform(this._dashboardBody),isBlock:!1,type:"simple",storageClassType:"string"},dashboard_name:{value:cdktf.
stringToHclTerraform(this._dashboardName),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"si\
mple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(
Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CloudwatchDashboard=CloudwatchDashboard2;_a=JSII_RTTI_SYMBOL_1;CloudwatchDashboard2[_a]=
{fqn:"@cdktf/provider-aws.cloudwatchDashboard.CloudwatchDashboard",version:"21.22.1"};CloudwatchDashboard2.tfResourceType="aws_cloudwatch_dashboard"}});var require_cloudwatch_log_group=__commonJS({"node_modules/@cdktf/provider-aws/lib/cloudwatch-log-group/index.js"(exports2){"use strict";var _a;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.CloudwatchLogGroup=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),CloudwatchLogGroup2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_cloudwatch_log_group",importId:importFromId,provider})}constructor(scope,id,config={}){super(scope,id,{terraformResourceType:"aws_cloudwatch_log_group",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._deletionProtectionEnabled=config.deletionProtectionEnabled,
this._id=config.id,this._kmsKeyId=config.kmsKeyId,this._logGroupClass=config.logGroupClass,this._name=config.name,this._namePrefix=config.namePrefix,this._region=
config.region,this._retentionInDays=config.retentionInDays,this._skipDestroy=config.skipDestroy,this._tags=config.tags,this._tagsAll=config.tagsAll}get arn(){return this.
getStringAttribute("arn")}get deletionProtectionEnabled(){return this.getBooleanAttribute("deletion_protection_enabled")}set deletionProtectionEnabled(value){this.
_deletionProtectionEnabled=value}resetDeletionProtectionEnabled(){this._deletionProtectionEnabled=void 0}get deletionProtectionEnabledInput(){return this._deletionProtectionEnabled}get id(){
return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get kmsKeyId(){return this.getStringAttribute(
"kms_key_id")}set kmsKeyId(value){this._kmsKeyId=value}resetKmsKeyId(){this._kmsKeyId=void 0}get kmsKeyIdInput(){return this._kmsKeyId}get logGroupClass(){return this.
getStringAttribute("log_group_class")}set logGroupClass(value){this._logGroupClass=value}resetLogGroupClass(){this._logGroupClass=void 0}get logGroupClassInput(){
return this._logGroupClass}get name(){return this.getStringAttribute("name")}set name(value){this._name=value}resetName(){this._name=void 0}get nameInput(){return this.
_name}get namePrefix(){return this.getStringAttribute("name_prefix")}set namePrefix(value){this._namePrefix=value}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){
return this._namePrefix}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){
return this._region}get retentionInDays(){return this.getNumberAttribute("retention_in_days")}set retentionInDays(value){this._retentionInDays=value}resetRetentionInDays(){
this._retentionInDays=void 0}get retentionInDaysInput(){return this._retentionInDays}get skipDestroy(){return this.getBooleanAttribute("skip_destroy")}set skipDestroy(value){
this._skipDestroy=value}resetSkipDestroy(){this._skipDestroy=void 0}get skipDestroyInput(){return this._skipDestroy}get tags(){return this.getStringMapAttribute(
"tags")}set tags(value){this._tags=value}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_a\
ll")}set tagsAll(value){this._tagsAll=value}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}synthesizeAttributes(){return{deletion_protection_enabled:cdktf.
booleanToTerraform(this._deletionProtectionEnabled),id:cdktf.stringToTerraform(this._id),kms_key_id:cdktf.stringToTerraform(this._kmsKeyId),log_group_class:cdktf.
stringToTerraform(this._logGroupClass),name:cdktf.stringToTerraform(this._name),name_prefix:cdktf.stringToTerraform(this._namePrefix),region:cdktf.stringToTerraform(
this._region),retention_in_days:cdktf.numberToTerraform(this._retentionInDays),skip_destroy:cdktf.booleanToTerraform(this._skipDestroy),tags:cdktf.hashMapper(cdktf.
stringToTerraform)(this._tags),tags_all:cdktf.hashMapper(cdktf.stringToTerraform)(this._tagsAll)}}synthesizeHclAttributes(){let attrs={deletion_protection_enabled:{
value:cdktf.booleanToHclTerraform(this._deletionProtectionEnabled),isBlock:!1,type:"simple",storageClassType:"boolean"},id:{value:cdktf.stringToHclTerraform(this.
_id),isBlock:!1,type:"simple",storageClassType:"string"},kms_key_id:{value:cdktf.stringToHclTerraform(this._kmsKeyId),isBlock:!1,type:"simple",storageClassType:"\
string"},log_group_class:{value:cdktf.stringToHclTerraform(this._logGroupClass),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:cdktf.stringToHclTerraform(
this._name),isBlock:!1,type:"simple",storageClassType:"string"},name_prefix:{value:cdktf.stringToHclTerraform(this._namePrefix),isBlock:!1,type:"simple",storageClassType:"\
string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},retention_in_days:{value:cdktf.numberToHclTerraform(
this._retentionInDays),isBlock:!1,type:"simple",storageClassType:"number"},skip_destroy:{value:cdktf.booleanToHclTerraform(this._skipDestroy),isBlock:!1,type:"s\
imple",storageClassType:"boolean"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{
value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"}};return Object.fromEntries(Object.entries(
attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CloudwatchLogGroup=CloudwatchLogGroup2;_a=JSII_RTTI_SYMBOL_1;CloudwatchLogGroup2[_a]=
{fqn:"@cdktf/provider-aws.cloudwatchLogGroup.CloudwatchLogGroup",version:"21.22.1"};CloudwatchLogGroup2.tfResourceType="aws_cloudwatch_log_group"}});var require_cloudwatch_log_metric_filter=__commonJS({"node_modules/@cdktf/provider-aws/lib/cloudwatch-log-metric-filter/index.js"(exports2){"use strict";var _a,
_b;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.CloudwatchLogMetricFilter=exports2.CloudwatchLogMetricFilterMetricTransformationOutputReference=
void 0;exports2.cloudwatchLogMetricFilterMetricTransformationToTerraform=cloudwatchLogMetricFilterMetricTransformationToTerraform;exports2.cloudwatchLogMetricFilterMetricTransformationToHclTerraform=
cloudwatchLogMetricFilterMetricTransformationToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2();function cloudwatchLogMetricFilterMetricTransformationToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{default_value:cdktf.stringToTerraform(struct.defaultValue),dimensions:cdktf.
hashMapper(cdktf.stringToTerraform)(struct.dimensions),name:cdktf.stringToTerraform(struct.name),namespace:cdktf.stringToTerraform(struct.namespace),unit:cdktf.
stringToTerraform(struct.unit),value:cdktf.stringToTerraform(struct.value)}}function cloudwatchLogMetricFilterMetricTransformationToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={default_value:{value:cdktf.stringToHclTerraform(struct.defaultValue),
isBlock:!1,type:"simple",storageClassType:"string"},dimensions:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.dimensions),isBlock:!1,type:"map",storageClassType:"\
stringMap"},name:{value:cdktf.stringToHclTerraform(struct.name),isBlock:!1,type:"simple",storageClassType:"string"},namespace:{value:cdktf.stringToHclTerraform(
struct.namespace),isBlock:!1,type:"simple",storageClassType:"string"},unit:{value:cdktf.stringToHclTerraform(struct.unit),isBlock:!1,type:"simple",storageClassType:"\
string"},value:{value:cdktf.stringToHclTerraform(struct.value),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).
filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CloudwatchLogMetricFilterMetricTransformationOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_defaultValue!==void 0&&(hasAnyValues=!0,internalValueResult.defaultValue=this._defaultValue),this._dimensions!==void 0&&(hasAnyValues=!0,internalValueResult.dimensions=
this._dimensions),this._name!==void 0&&(hasAnyValues=!0,internalValueResult.name=this._name),this._namespace!==void 0&&(hasAnyValues=!0,internalValueResult.namespace=
this._namespace),this._unit!==void 0&&(hasAnyValues=!0,internalValueResult.unit=this._unit),this._value!==void 0&&(hasAnyValues=!0,internalValueResult.value=this.
_value),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._defaultValue=void 0,this._dimensions=void 0,
this._name=void 0,this._namespace=void 0,this._unit=void 0,this._value=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._defaultValue=value.defaultValue,
this._dimensions=value.dimensions,this._name=value.name,this._namespace=value.namespace,this._unit=value.unit,this._value=value.value)}get defaultValue(){return this.
getStringAttribute("default_value")}set defaultValue(value){this._defaultValue=value}resetDefaultValue(){this._defaultValue=void 0}get defaultValueInput(){return this.
_defaultValue}get dimensions(){return this.getStringMapAttribute("dimensions")}set dimensions(value){this._dimensions=value}resetDimensions(){this._dimensions=void 0}get dimensionsInput(){
return this._dimensions}get name(){return this.getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this._name}get namespace(){return this.
getStringAttribute("namespace")}set namespace(value){this._namespace=value}get namespaceInput(){return this._namespace}get unit(){return this.getStringAttribute(
"unit")}set unit(value){this._unit=value}resetUnit(){this._unit=void 0}get unitInput(){return this._unit}get value(){return this.getStringAttribute("value")}set value(value){
this._value=value}get valueInput(){return this._value}};exports2.CloudwatchLogMetricFilterMetricTransformationOutputReference=CloudwatchLogMetricFilterMetricTransformationOutputReference;
_a=JSII_RTTI_SYMBOL_1;CloudwatchLogMetricFilterMetricTransformationOutputReference[_a]={fqn:"@cdktf/provider-aws.cloudwatchLogMetricFilter.CloudwatchLogMetricFi\
lterMetricTransformationOutputReference",version:"21.22.1"};var CloudwatchLogMetricFilter2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_cloudwatch_log_metric_filter",importId:importFromId,provider})}constructor(scope,id,config){
super(scope,id,{terraformResourceType:"aws_cloudwatch_log_metric_filter",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"\
~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._metricTransformation=new CloudwatchLogMetricFilterMetricTransformationOutputReference(this,"metric_transformation"),this._applyOnTransformedLogs=
config.applyOnTransformedLogs,this._id=config.id,this._logGroupName=config.logGroupName,this._name=config.name,this._pattern=config.pattern,this._region=config.
region,this._metricTransformation.internalValue=config.metricTransformation}get applyOnTransformedLogs(){return this.getBooleanAttribute("apply_on_transformed_l\
ogs")}set applyOnTransformedLogs(value){this._applyOnTransformedLogs=value}resetApplyOnTransformedLogs(){this._applyOnTransformedLogs=void 0}get applyOnTransformedLogsInput(){
return this._applyOnTransformedLogs}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this.
_id}get logGroupName(){return this.getStringAttribute("log_group_name")}set logGroupName(value){this._logGroupName=value}get logGroupNameInput(){return this._logGroupName}get name(){
return this.getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this._name}get pattern(){return this.getStringAttribute("pattern")}set pattern(value){
this._pattern=value}get patternInput(){return this._pattern}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get metricTransformation(){return this._metricTransformation}putMetricTransformation(value){this._metricTransformation.
internalValue=value}get metricTransformationInput(){return this._metricTransformation.internalValue}synthesizeAttributes(){return{apply_on_transformed_logs:cdktf.
booleanToTerraform(this._applyOnTransformedLogs),id:cdktf.stringToTerraform(this._id),log_group_name:cdktf.stringToTerraform(this._logGroupName),name:cdktf.stringToTerraform(
this._name),pattern:cdktf.stringToTerraform(this._pattern),region:cdktf.stringToTerraform(this._region),metric_transformation:cloudwatchLogMetricFilterMetricTransformationToTerraform(
this._metricTransformation.internalValue)}}synthesizeHclAttributes(){let attrs={apply_on_transformed_logs:{value:cdktf.booleanToHclTerraform(this._applyOnTransformedLogs),
isBlock:!1,type:"simple",storageClassType:"boolean"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},log_group_name:{
value:cdktf.stringToHclTerraform(this._logGroupName),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,
type:"simple",storageClassType:"string"},pattern:{value:cdktf.stringToHclTerraform(this._pattern),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.
stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},metric_transformation:{value:cloudwatchLogMetricFilterMetricTransformationToHclTerraform(
this._metricTransformation.internalValue),isBlock:!0,type:"list",storageClassType:"CloudwatchLogMetricFilterMetricTransformationList"}};return Object.fromEntries(
Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CloudwatchLogMetricFilter=CloudwatchLogMetricFilter2;_b=JSII_RTTI_SYMBOL_1;
CloudwatchLogMetricFilter2[_b]={fqn:"@cdktf/provider-aws.cloudwatchLogMetricFilter.CloudwatchLogMetricFilter",version:"21.22.1"};CloudwatchLogMetricFilter2.tfResourceType=
"aws_cloudwatch_log_metric_filter"}});var require_cloudwatch_metric_alarm=__commonJS({"node_modules/@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js"(exports2){"use strict";var _a,_b,_c,_d;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.CloudwatchMetricAlarm=exports2.CloudwatchMetricAlarmMetricQueryList=exports2.CloudwatchMetricAlarmMetricQueryOutputReference=
exports2.CloudwatchMetricAlarmMetricQueryMetricOutputReference=void 0;exports2.cloudwatchMetricAlarmMetricQueryMetricToTerraform=cloudwatchMetricAlarmMetricQueryMetricToTerraform;
exports2.cloudwatchMetricAlarmMetricQueryMetricToHclTerraform=cloudwatchMetricAlarmMetricQueryMetricToHclTerraform;exports2.cloudwatchMetricAlarmMetricQueryToTerraform=
cloudwatchMetricAlarmMetricQueryToTerraform;exports2.cloudwatchMetricAlarmMetricQueryToHclTerraform=cloudwatchMetricAlarmMetricQueryToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),cdktf=require_lib2();function cloudwatchMetricAlarmMetricQueryMetricToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{dimensions:cdktf.hashMapper(cdktf.stringToTerraform)(struct.dimensions),metric_name:cdktf.stringToTerraform(struct.metricName),
namespace:cdktf.stringToTerraform(struct.namespace),period:cdktf.numberToTerraform(struct.period),stat:cdktf.stringToTerraform(struct.stat),unit:cdktf.stringToTerraform(
struct.unit)}}function cloudwatchMetricAlarmMetricQueryMetricToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");let attrs={dimensions:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.dimensions),isBlock:!1,type:"map",storageClassType:"stringMap"},metric_name:{
value:cdktf.stringToHclTerraform(struct.metricName),isBlock:!1,type:"simple",storageClassType:"string"},namespace:{value:cdktf.stringToHclTerraform(struct.namespace),
isBlock:!1,type:"simple",storageClassType:"string"},period:{value:cdktf.numberToHclTerraform(struct.period),isBlock:!1,type:"simple",storageClassType:"number"},
stat:{value:cdktf.stringToHclTerraform(struct.stat),isBlock:!1,type:"simple",storageClassType:"string"},unit:{value:cdktf.stringToHclTerraform(struct.unit),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CloudwatchMetricAlarmMetricQueryMetricOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._dimensions!==void 0&&(hasAnyValues=!0,internalValueResult.dimensions=this._dimensions),this._metricName!==void 0&&
(hasAnyValues=!0,internalValueResult.metricName=this._metricName),this._namespace!==void 0&&(hasAnyValues=!0,internalValueResult.namespace=this._namespace),this.
_period!==void 0&&(hasAnyValues=!0,internalValueResult.period=this._period),this._stat!==void 0&&(hasAnyValues=!0,internalValueResult.stat=this._stat),this._unit!==
void 0&&(hasAnyValues=!0,internalValueResult.unit=this._unit),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=
!1,this._dimensions=void 0,this._metricName=void 0,this._namespace=void 0,this._period=void 0,this._stat=void 0,this._unit=void 0):(this.isEmptyObject=Object.keys(
value).length===0,this._dimensions=value.dimensions,this._metricName=value.metricName,this._namespace=value.namespace,this._period=value.period,this._stat=value.
stat,this._unit=value.unit)}get dimensions(){return this.getStringMapAttribute("dimensions")}set dimensions(value){this._dimensions=value}resetDimensions(){this.
_dimensions=void 0}get dimensionsInput(){return this._dimensions}get metricName(){return this.getStringAttribute("metric_name")}set metricName(value){this._metricName=
value}get metricNameInput(){return this._metricName}get namespace(){return this.getStringAttribute("namespace")}set namespace(value){this._namespace=value}resetNamespace(){
this._namespace=void 0}get namespaceInput(){return this._namespace}get period(){return this.getNumberAttribute("period")}set period(value){this._period=value}get periodInput(){
return this._period}get stat(){return this.getStringAttribute("stat")}set stat(value){this._stat=value}get statInput(){return this._stat}get unit(){return this.
getStringAttribute("unit")}set unit(value){this._unit=value}resetUnit(){this._unit=void 0}get unitInput(){return this._unit}};exports2.CloudwatchMetricAlarmMetricQueryMetricOutputReference=
CloudwatchMetricAlarmMetricQueryMetricOutputReference;_a=JSII_RTTI_SYMBOL_1;CloudwatchMetricAlarmMetricQueryMetricOutputReference[_a]={fqn:"@cdktf/provider-aws.\
cloudwatchMetricAlarm.CloudwatchMetricAlarmMetricQueryMetricOutputReference",version:"21.22.1"};function cloudwatchMetricAlarmMetricQueryToTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{account_id:cdktf.stringToTerraform(struct.accountId),expression:cdktf.stringToTerraform(
struct.expression),id:cdktf.stringToTerraform(struct.id),label:cdktf.stringToTerraform(struct.label),period:cdktf.numberToTerraform(struct.period),return_data:cdktf.
booleanToTerraform(struct.returnData),metric:cloudwatchMetricAlarmMetricQueryMetricToTerraform(struct.metric)}}function cloudwatchMetricAlarmMetricQueryToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={account_id:{value:cdktf.stringToHclTerraform(struct.accountId),
isBlock:!1,type:"simple",storageClassType:"string"},expression:{value:cdktf.stringToHclTerraform(struct.expression),isBlock:!1,type:"simple",storageClassType:"s\
tring"},id:{value:cdktf.stringToHclTerraform(struct.id),isBlock:!1,type:"simple",storageClassType:"string"},label:{value:cdktf.stringToHclTerraform(struct.label),
isBlock:!1,type:"simple",storageClassType:"string"},period:{value:cdktf.numberToHclTerraform(struct.period),isBlock:!1,type:"simple",storageClassType:"number"},
return_data:{value:cdktf.booleanToHclTerraform(struct.returnData),isBlock:!1,type:"simple",storageClassType:"boolean"},metric:{value:cloudwatchMetricAlarmMetricQueryMetricToHclTerraform(
struct.metric),isBlock:!0,type:"list",storageClassType:"CloudwatchMetricAlarmMetricQueryMetricList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,
value])=>value!==void 0&&value.value!==void 0))}var CloudwatchMetricAlarmMetricQueryOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1,this._metric=new CloudwatchMetricAlarmMetricQueryMetricOutputReference(
this,"metric")}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._accountId!==
void 0&&(hasAnyValues=!0,internalValueResult.accountId=this._accountId),this._expression!==void 0&&(hasAnyValues=!0,internalValueResult.expression=this._expression),
this._id!==void 0&&(hasAnyValues=!0,internalValueResult.id=this._id),this._label!==void 0&&(hasAnyValues=!0,internalValueResult.label=this._label),this._period!==
void 0&&(hasAnyValues=!0,internalValueResult.period=this._period),this._returnData!==void 0&&(hasAnyValues=!0,internalValueResult.returnData=this._returnData),this.
_metric?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.metric=this._metric?.internalValue),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._accountId=void 0,this._expression=void 0,this._id=void 0,this._label=void 0,this._period=
void 0,this._returnData=void 0,this._metric.internalValue=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.
isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._accountId=value.accountId,this._expression=value.expression,this._id=value.id,this.
_label=value.label,this._period=value.period,this._returnData=value.returnData,this._metric.internalValue=value.metric)}get accountId(){return this.getStringAttribute(
"account_id")}set accountId(value){this._accountId=value}resetAccountId(){this._accountId=void 0}get accountIdInput(){return this._accountId}get expression(){return this.
getStringAttribute("expression")}set expression(value){this._expression=value}resetExpression(){this._expression=void 0}get expressionInput(){return this._expression}get id(){
return this.getStringAttribute("id")}set id(value){this._id=value}get idInput(){return this._id}get label(){return this.getStringAttribute("label")}set label(value){
this._label=value}resetLabel(){this._label=void 0}get labelInput(){return this._label}get period(){return this.getNumberAttribute("period")}set period(value){this.
_period=value}resetPeriod(){this._period=void 0}get periodInput(){return this._period}get returnData(){return this.getBooleanAttribute("return_data")}set returnData(value){
this._returnData=value}resetReturnData(){this._returnData=void 0}get returnDataInput(){return this._returnData}get metric(){return this._metric}putMetric(value){
this._metric.internalValue=value}resetMetric(){this._metric.internalValue=void 0}get metricInput(){return this._metric.internalValue}};exports2.CloudwatchMetricAlarmMetricQueryOutputReference=
CloudwatchMetricAlarmMetricQueryOutputReference;_b=JSII_RTTI_SYMBOL_1;CloudwatchMetricAlarmMetricQueryOutputReference[_b]={fqn:"@cdktf/provider-aws.cloudwatchMe\
tricAlarm.CloudwatchMetricAlarmMetricQueryOutputReference",version:"21.22.1"};var CloudwatchMetricAlarmMetricQueryList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new CloudwatchMetricAlarmMetricQueryOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.CloudwatchMetricAlarmMetricQueryList=
CloudwatchMetricAlarmMetricQueryList;_c=JSII_RTTI_SYMBOL_1;CloudwatchMetricAlarmMetricQueryList[_c]={fqn:"@cdktf/provider-aws.cloudwatchMetricAlarm.CloudwatchMe\
tricAlarmMetricQueryList",version:"21.22.1"};var CloudwatchMetricAlarm2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_cloudwatch_metric_alarm",importId:importFromId,provider})}constructor(scope,id,config){
super(scope,id,{terraformResourceType:"aws_cloudwatch_metric_alarm",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"\
~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._metricQuery=new CloudwatchMetricAlarmMetricQueryList(this,"metric_query",!0),this._actionsEnabled=config.actionsEnabled,this._alarmActions=
config.alarmActions,this._alarmDescription=config.alarmDescription,this._alarmName=config.alarmName,this._comparisonOperator=config.comparisonOperator,this._datapointsToAlarm=
config.datapointsToAlarm,this._dimensions=config.dimensions,this._evaluateLowSampleCountPercentiles=config.evaluateLowSampleCountPercentiles,this._evaluationPeriods=
config.evaluationPeriods,this._extendedStatistic=config.extendedStatistic,this._id=config.id,this._insufficientDataActions=config.insufficientDataActions,this._metricName=
config.metricName,this._namespace=config.namespace,this._okActions=config.okActions,this._period=config.period,this._region=config.region,this._statistic=config.
statistic,this._tags=config.tags,this._tagsAll=config.tagsAll,this._threshold=config.threshold,this._thresholdMetricId=config.thresholdMetricId,this._treatMissingData=
config.treatMissingData,this._unit=config.unit,this._metricQuery.internalValue=config.metricQuery}get actionsEnabled(){return this.getBooleanAttribute("actions_\
enabled")}set actionsEnabled(value){this._actionsEnabled=value}resetActionsEnabled(){this._actionsEnabled=void 0}get actionsEnabledInput(){return this._actionsEnabled}get alarmActions(){
return cdktf.Fn.tolist(this.getListAttribute("alarm_actions"))}set alarmActions(value){this._alarmActions=value}resetAlarmActions(){this._alarmActions=void 0}get alarmActionsInput(){
return this._alarmActions}get alarmDescription(){return this.getStringAttribute("alarm_description")}set alarmDescription(value){this._alarmDescription=value}resetAlarmDescription(){
this._alarmDescription=void 0}get alarmDescriptionInput(){return this._alarmDescription}get alarmName(){return this.getStringAttribute("alarm_name")}set alarmName(value){
this._alarmName=value}get alarmNameInput(){return this._alarmName}get arn(){return this.getStringAttribute("arn")}get comparisonOperator(){return this.getStringAttribute(
"comparison_operator")}set comparisonOperator(value){this._comparisonOperator=value}get comparisonOperatorInput(){return this._comparisonOperator}get datapointsToAlarm(){
return this.getNumberAttribute("datapoints_to_alarm")}set datapointsToAlarm(value){this._datapointsToAlarm=value}resetDatapointsToAlarm(){this._datapointsToAlarm=
void 0}get datapointsToAlarmInput(){return this._datapointsToAlarm}get dimensions(){return this.getStringMapAttribute("dimensions")}set dimensions(value){this._dimensions=
value}resetDimensions(){this._dimensions=void 0}get dimensionsInput(){return this._dimensions}get evaluateLowSampleCountPercentiles(){return this.getStringAttribute(
"evaluate_low_sample_count_percentiles")}set evaluateLowSampleCountPercentiles(value){this._evaluateLowSampleCountPercentiles=value}resetEvaluateLowSampleCountPercentiles(){
this._evaluateLowSampleCountPercentiles=void 0}get evaluateLowSampleCountPercentilesInput(){return this._evaluateLowSampleCountPercentiles}get evaluationPeriods(){
return this.getNumberAttribute("evaluation_periods")}set evaluationPeriods(value){this._evaluationPeriods=value}get evaluationPeriodsInput(){return this._evaluationPeriods}get extendedStatistic(){
return this.getStringAttribute("extended_statistic")}set extendedStatistic(value){this._extendedStatistic=value}resetExtendedStatistic(){this._extendedStatistic=
void 0}get extendedStatisticInput(){return this._extendedStatistic}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=
void 0}get idInput(){return this._id}get insufficientDataActions(){return cdktf.Fn.tolist(this.getListAttribute("insufficient_data_actions"))}set insufficientDataActions(value){
this._insufficientDataActions=value}resetInsufficientDataActions(){this._insufficientDataActions=void 0}get insufficientDataActionsInput(){return this._insufficientDataActions}get metricName(){
return this.getStringAttribute("metric_name")}set metricName(value){this._metricName=value}resetMetricName(){this._metricName=void 0}get metricNameInput(){return this.
_metricName}get namespace(){return this.getStringAttribute("namespace")}set namespace(value){this._namespace=value}resetNamespace(){this._namespace=void 0}get namespaceInput(){
return this._namespace}get okActions(){return cdktf.Fn.tolist(this.getListAttribute("ok_actions"))}set okActions(value){this._okActions=value}resetOkActions(){this.
_okActions=void 0}get okActionsInput(){return this._okActions}get period(){return this.getNumberAttribute("period")}set period(value){this._period=value}resetPeriod(){
this._period=void 0}get periodInput(){return this._period}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get statistic(){return this.getStringAttribute("statistic")}set statistic(value){this._statistic=value}resetStatistic(){
this._statistic=void 0}get statisticInput(){return this._statistic}get tags(){return this.getStringMapAttribute("tags")}set tags(value){this._tags=value}resetTags(){
this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(value){this._tagsAll=value}resetTagsAll(){
this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get threshold(){return this.getNumberAttribute("threshold")}set threshold(value){this._threshold=value}resetThreshold(){
this._threshold=void 0}get thresholdInput(){return this._threshold}get thresholdMetricId(){return this.getStringAttribute("threshold_metric_id")}set thresholdMetricId(value){
this._thresholdMetricId=value}resetThresholdMetricId(){this._thresholdMetricId=void 0}get thresholdMetricIdInput(){return this._thresholdMetricId}get treatMissingData(){
return this.getStringAttribute("treat_missing_data")}set treatMissingData(value){this._treatMissingData=value}resetTreatMissingData(){this._treatMissingData=void 0}get treatMissingDataInput(){
return this._treatMissingData}get unit(){return this.getStringAttribute("unit")}set unit(value){this._unit=value}resetUnit(){this._unit=void 0}get unitInput(){return this.
_unit}get metricQuery(){return this._metricQuery}putMetricQuery(value){this._metricQuery.internalValue=value}resetMetricQuery(){this._metricQuery.internalValue=
void 0}get metricQueryInput(){return this._metricQuery.internalValue}synthesizeAttributes(){return{actions_enabled:cdktf.booleanToTerraform(this._actionsEnabled),
alarm_actions:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._alarmActions),alarm_description:cdktf.stringToTerraform(this._alarmDescription),alarm_name:cdktf.
stringToTerraform(this._alarmName),comparison_operator:cdktf.stringToTerraform(this._comparisonOperator),datapoints_to_alarm:cdktf.numberToTerraform(this._datapointsToAlarm),
dimensions:cdktf.hashMapper(cdktf.stringToTerraform)(this._dimensions),evaluate_low_sample_count_percentiles:cdktf.stringToTerraform(this._evaluateLowSampleCountPercentiles),
evaluation_periods:cdktf.numberToTerraform(this._evaluationPeriods),extended_statistic:cdktf.stringToTerraform(this._extendedStatistic),id:cdktf.stringToTerraform(
this._id),insufficient_data_actions:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._insufficientDataActions),metric_name:cdktf.stringToTerraform(this._metricName),
namespace:cdktf.stringToTerraform(this._namespace),ok_actions:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._okActions),period:cdktf.numberToTerraform(this.
_period),region:cdktf.stringToTerraform(this._region),statistic:cdktf.stringToTerraform(this._statistic),tags:cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
tags_all:cdktf.hashMapper(cdktf.stringToTerraform)(this._tagsAll),threshold:cdktf.numberToTerraform(this._threshold),threshold_metric_id:cdktf.stringToTerraform(
this._thresholdMetricId),treat_missing_data:cdktf.stringToTerraform(this._treatMissingData),unit:cdktf.stringToTerraform(this._unit),metric_query:cdktf.listMapper(
cloudwatchMetricAlarmMetricQueryToTerraform,!0)(this._metricQuery.internalValue)}}synthesizeHclAttributes(){let attrs={actions_enabled:{value:cdktf.booleanToHclTerraform(
this._actionsEnabled),isBlock:!1,type:"simple",storageClassType:"boolean"},alarm_actions:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._alarmActions),
isBlock:!1,type:"set",storageClassType:"stringList"},alarm_description:{value:cdktf.stringToHclTerraform(this._alarmDescription),isBlock:!1,type:"simple",storageClassType:"\
string"},alarm_name:{value:cdktf.stringToHclTerraform(this._alarmName),isBlock:!1,type:"simple",storageClassType:"string"},comparison_operator:{value:cdktf.stringToHclTerraform(
this._comparisonOperator),isBlock:!1,type:"simple",storageClassType:"string"},datapoints_to_alarm:{value:cdktf.numberToHclTerraform(this._datapointsToAlarm),isBlock:!1,
type:"simple",storageClassType:"number"},dimensions:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._dimensions),isBlock:!1,type:"map",storageClassType:"\
stringMap"},evaluate_low_sample_count_percentiles:{value:cdktf.stringToHclTerraform(this._evaluateLowSampleCountPercentiles),isBlock:!1,type:"simple",storageClassType:"\
string"},evaluation_periods:{value:cdktf.numberToHclTerraform(this._evaluationPeriods),isBlock:!1,type:"simple",storageClassType:"number"},extended_statistic:{value:cdktf.
stringToHclTerraform(this._extendedStatistic),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"\
simple",storageClassType:"string"},insufficient_data_actions:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._insufficientDataActions),isBlock:!1,
type:"set",storageClassType:"stringList"},metric_name:{value:cdktf.stringToHclTerraform(this._metricName),isBlock:!1,type:"simple",storageClassType:"string"},namespace:{
value:cdktf.stringToHclTerraform(this._namespace),isBlock:!1,type:"simple",storageClassType:"string"},ok_actions:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,
!1)(this._okActions),isBlock:!1,type:"set",storageClassType:"stringList"},period:{value:cdktf.numberToHclTerraform(this._period),isBlock:!1,type:"simple",storageClassType:"\
number"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},statistic:{value:cdktf.stringToHclTerraform(
this._statistic),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),isBlock:!1,type:"ma\
p",storageClassType:"stringMap"},tags_all:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMa\
p"},threshold:{value:cdktf.numberToHclTerraform(this._threshold),isBlock:!1,type:"simple",storageClassType:"number"},threshold_metric_id:{value:cdktf.stringToHclTerraform(
this._thresholdMetricId),isBlock:!1,type:"simple",storageClassType:"string"},treat_missing_data:{value:cdktf.stringToHclTerraform(this._treatMissingData),isBlock:!1,
type:"simple",storageClassType:"string"},unit:{value:cdktf.stringToHclTerraform(this._unit),isBlock:!1,type:"simple",storageClassType:"string"},metric_query:{value:cdktf.
listMapperHcl(cloudwatchMetricAlarmMetricQueryToHclTerraform,!0)(this._metricQuery.internalValue),isBlock:!0,type:"set",storageClassType:"CloudwatchMetricAlarmM\
etricQueryList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CloudwatchMetricAlarm=CloudwatchMetricAlarm2;
_d=JSII_RTTI_SYMBOL_1;CloudwatchMetricAlarm2[_d]={fqn:"@cdktf/provider-aws.cloudwatchMetricAlarm.CloudwatchMetricAlarm",version:"21.22.1"};CloudwatchMetricAlarm2.
tfResourceType="aws_cloudwatch_metric_alarm"}});var require_cognito_identity_provider=__commonJS({"node_modules/@cdktf/provider-aws/lib/cognito-identity-provider/index.js"(exports2){"use strict";var _a;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.CognitoIdentityProvider=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),CognitoIdentityProvider2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_cognito_identity_provider",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_cognito_identity_provide\
r",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,
count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._attributeMapping=config.
attributeMapping,this._id=config.id,this._idpIdentifiers=config.idpIdentifiers,this._providerDetails=config.providerDetails,this._providerName=config.providerName,
this._providerType=config.providerType,this._region=config.region,this._userPoolId=config.userPoolId}get attributeMapping(){return this.getStringMapAttribute("a\
ttribute_mapping")}set attributeMapping(value){this._attributeMapping=value}resetAttributeMapping(){this._attributeMapping=void 0}get attributeMappingInput(){return this.
_attributeMapping}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get idpIdentifiers(){
return this.getListAttribute("idp_identifiers")}set idpIdentifiers(value){this._idpIdentifiers=value}resetIdpIdentifiers(){this._idpIdentifiers=void 0}get idpIdentifiersInput(){
return this._idpIdentifiers}get providerDetails(){return this.getStringMapAttribute("provider_details")}set providerDetails(value){this._providerDetails=value}get providerDetailsInput(){
return this._providerDetails}get providerName(){return this.getStringAttribute("provider_name")}set providerName(value){this._providerName=value}get providerNameInput(){
return this._providerName}get providerType(){return this.getStringAttribute("provider_type")}set providerType(value){this._providerType=value}get providerTypeInput(){
return this._providerType}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){
return this._region}get userPoolId(){return this.getStringAttribute("user_pool_id")}set userPoolId(value){this._userPoolId=value}get userPoolIdInput(){return this.
_userPoolId}synthesizeAttributes(){return{attribute_mapping:cdktf.hashMapper(cdktf.stringToTerraform)(this._attributeMapping),id:cdktf.stringToTerraform(this._id),
idp_identifiers:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._idpIdentifiers),provider_details:cdktf.hashMapper(cdktf.stringToTerraform)(this._providerDetails),
provider_name:cdktf.stringToTerraform(this._providerName),provider_type:cdktf.stringToTerraform(this._providerType),region:cdktf.stringToTerraform(this._region),
user_pool_id:cdktf.stringToTerraform(this._userPoolId)}}synthesizeHclAttributes(){let attrs={attribute_mapping:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(
this._attributeMapping),isBlock:!1,type:"map",storageClassType:"stringMap"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"\
string"},idp_identifiers:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._idpIdentifiers),isBlock:!1,type:"list",storageClassType:"stringList"},provider_details:{
value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._providerDetails),isBlock:!1,type:"map",storageClassType:"stringMap"},provider_name:{value:cdktf.stringToHclTerraform(
this._providerName),isBlock:!1,type:"simple",storageClassType:"string"},provider_type:{value:cdktf.stringToHclTerraform(this._providerType),isBlock:!1,type:"sim\
ple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},user_pool_id:{value:cdktf.
stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==
void 0&&value.value!==void 0))}};exports2.CognitoIdentityProvider=CognitoIdentityProvider2;_a=JSII_RTTI_SYMBOL_1;CognitoIdentityProvider2[_a]={fqn:"@cdktf/provi\
der-aws.cognitoIdentityProvider.CognitoIdentityProvider",version:"21.22.1"};CognitoIdentityProvider2.tfResourceType="aws_cognito_identity_provider"}});var require_cognito_resource_server=__commonJS({"node_modules/@cdktf/provider-aws/lib/cognito-resource-server/index.js"(exports2){"use strict";var _a,_b,_c;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.CognitoResourceServer=exports2.CognitoResourceServerScopeList=exports2.CognitoResourceServerScopeOutputReference=
void 0;exports2.cognitoResourceServerScopeToTerraform=cognitoResourceServerScopeToTerraform;exports2.cognitoResourceServerScopeToHclTerraform=cognitoResourceServerScopeToHclTerraform;
var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2();function cognitoResourceServerScopeToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{scope_description:cdktf.stringToTerraform(struct.scopeDescription),scope_name:cdktf.stringToTerraform(struct.scopeName)}}
function cognitoResourceServerScopeToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={scope_description:{
value:cdktf.stringToHclTerraform(struct.scopeDescription),isBlock:!1,type:"simple",storageClassType:"string"},scope_name:{value:cdktf.stringToHclTerraform(struct.
scopeName),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==
void 0))}var CognitoResourceServerScopeOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.
resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._scopeDescription!==void 0&&(hasAnyValues=!0,internalValueResult.scopeDescription=
this._scopeDescription),this._scopeName!==void 0&&(hasAnyValues=!0,internalValueResult.scopeName=this._scopeName),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._scopeDescription=void 0,this._scopeName=void 0):cdktf.Tokenization.isResolvable(value)?(this.
isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._scopeDescription=value.scopeDescription,
this._scopeName=value.scopeName)}get scopeDescription(){return this.getStringAttribute("scope_description")}set scopeDescription(value){this._scopeDescription=value}get scopeDescriptionInput(){
return this._scopeDescription}get scopeName(){return this.getStringAttribute("scope_name")}set scopeName(value){this._scopeName=value}get scopeNameInput(){return this.
_scopeName}};exports2.CognitoResourceServerScopeOutputReference=CognitoResourceServerScopeOutputReference;_a=JSII_RTTI_SYMBOL_1;CognitoResourceServerScopeOutputReference[_a]=
{fqn:"@cdktf/provider-aws.cognitoResourceServer.CognitoResourceServerScopeOutputReference",version:"21.22.1"};var CognitoResourceServerScopeList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new CognitoResourceServerScopeOutputReference(this.terraformResource,this.terraformAttribute,
index,this.wrapsSet)}};exports2.CognitoResourceServerScopeList=CognitoResourceServerScopeList;_b=JSII_RTTI_SYMBOL_1;CognitoResourceServerScopeList[_b]={fqn:"@cd\
ktf/provider-aws.cognitoResourceServer.CognitoResourceServerScopeList",version:"21.22.1"};var CognitoResourceServer2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_cognito_resource_server",importId:importFromId,provider})}constructor(scope,id,config){
super(scope,id,{terraformResourceType:"aws_cognito_resource_server",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"\
~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._scope=new CognitoResourceServerScopeList(this,"scope",!0),this._id=config.id,this._identifier=config.identifier,this._name=config.
name,this._region=config.region,this._userPoolId=config.userPoolId,this._scope.internalValue=config.scope}get id(){return this.getStringAttribute("id")}set id(value){
this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get identifier(){return this.getStringAttribute("identifier")}set identifier(value){this.
_identifier=value}get identifierInput(){return this._identifier}get name(){return this.getStringAttribute("name")}set name(value){this._name=value}get nameInput(){
return this._name}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){
return this._region}get scopeIdentifiers(){return this.getListAttribute("scope_identifiers")}get userPoolId(){return this.getStringAttribute("user_pool_id")}set userPoolId(value){
this._userPoolId=value}get userPoolIdInput(){return this._userPoolId}get scope(){return this._scope}putScope(value){this._scope.internalValue=value}resetScope(){
this._scope.internalValue=void 0}get scopeInput(){return this._scope.internalValue}synthesizeAttributes(){return{id:cdktf.stringToTerraform(this._id),identifier:cdktf.
stringToTerraform(this._identifier),name:cdktf.stringToTerraform(this._name),region:cdktf.stringToTerraform(this._region),user_pool_id:cdktf.stringToTerraform(this.
_userPoolId),scope:cdktf.listMapper(cognitoResourceServerScopeToTerraform,!0)(this._scope.internalValue)}}synthesizeHclAttributes(){let attrs={id:{value:cdktf.stringToHclTerraform(
this._id),isBlock:!1,type:"simple",storageClassType:"string"},identifier:{value:cdktf.stringToHclTerraform(this._identifier),isBlock:!1,type:"simple",storageClassType:"\
string"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),
isBlock:!1,type:"simple",storageClassType:"string"},user_pool_id:{value:cdktf.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"\
string"},scope:{value:cdktf.listMapperHcl(cognitoResourceServerScopeToHclTerraform,!0)(this._scope.internalValue),isBlock:!0,type:"set",storageClassType:"Cognit\
oResourceServerScopeList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CognitoResourceServer=
CognitoResourceServer2;_c=JSII_RTTI_SYMBOL_1;CognitoResourceServer2[_c]={fqn:"@cdktf/provider-aws.cognitoResourceServer.CognitoResourceServer",version:"21.22.1"};
CognitoResourceServer2.tfResourceType="aws_cognito_resource_server"}});var require_cognito_user_group=__commonJS({"node_modules/@cdktf/provider-aws/lib/cognito-user-group/index.js"(exports2){"use strict";var _a;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.CognitoUserGroup=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),CognitoUserGroup2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_cognito_user_group",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_cognito_user_group",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._description=config.description,this._id=config.id,this._name=
config.name,this._precedence=config.precedence,this._region=config.region,this._roleArn=config.roleArn,this._userPoolId=config.userPoolId}get description(){return this.
getStringAttribute("description")}set description(value){this._description=value}resetDescription(){this._description=void 0}get descriptionInput(){return this.
_description}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get name(){return this.
getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this._name}get precedence(){return this.getNumberAttribute("precedence")}set precedence(value){
this._precedence=value}resetPrecedence(){this._precedence=void 0}get precedenceInput(){return this._precedence}get region(){return this.getStringAttribute("regi\
on")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get roleArn(){return this.getStringAttribute("\
role_arn")}set roleArn(value){this._roleArn=value}resetRoleArn(){this._roleArn=void 0}get roleArnInput(){return this._roleArn}get userPoolId(){return this.getStringAttribute(
"user_pool_id")}set userPoolId(value){this._userPoolId=value}get userPoolIdInput(){return this._userPoolId}synthesizeAttributes(){return{description:cdktf.stringToTerraform(
this._description),id:cdktf.stringToTerraform(this._id),name:cdktf.stringToTerraform(this._name),precedence:cdktf.numberToTerraform(this._precedence),region:cdktf.
stringToTerraform(this._region),role_arn:cdktf.stringToTerraform(this._roleArn),user_pool_id:cdktf.stringToTerraform(this._userPoolId)}}synthesizeHclAttributes(){
let attrs={description:{value:cdktf.stringToHclTerraform(this._description),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(
this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},precedence:{value:cdktf.numberToHclTerraform(this._precedence),isBlock:!1,type:"simple",storageClassType:"number"},region:{value:cdktf.stringToHclTerraform(
this._region),isBlock:!1,type:"simple",storageClassType:"string"},role_arn:{value:cdktf.stringToHclTerraform(this._roleArn),isBlock:!1,type:"simple",storageClassType:"\
string"},user_pool_id:{value:cdktf.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.
entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CognitoUserGroup=CognitoUserGroup2;_a=JSII_RTTI_SYMBOL_1;CognitoUserGroup2[_a]=
{fqn:"@cdktf/provider-aws.cognitoUserGroup.CognitoUserGroup",version:"21.22.1"};CognitoUserGroup2.tfResourceType="aws_cognito_user_group"}});var require_cognito_user_pool=__commonJS({"node_modules/@cdktf/provider-aws/lib/cognito-user-pool/index.js"(exports2){"use strict";var _a,_b,_c,_d,_e,_f,_g,_h,_j,
_k,_l,_m,_o,_p,_q,_r,_s,_t,_u,_v,_w,_x,_y,_z,_0,_1,_2;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.CognitoUserPool=exports2.CognitoUserPoolWebAuthnConfigurationOutputReference=
exports2.CognitoUserPoolVerificationMessageTemplateOutputReference=exports2.CognitoUserPoolUsernameConfigurationOutputReference=exports2.CognitoUserPoolUserPoolAddOnsOutputReference=
exports2.CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=exports2.CognitoUserPoolUserAttributeUpdateSettingsOutputReference=exports2.
CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference=exports2.CognitoUserPoolSmsConfigurationOutputReference=exports2.CognitoUserPoolSignInPolicyOutputReference=
exports2.CognitoUserPoolSchemaList=exports2.CognitoUserPoolSchemaOutputReference=exports2.CognitoUserPoolSchemaStringAttributeConstraintsOutputReference=exports2.
CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference=exports2.CognitoUserPoolPasswordPolicyOutputReference=exports2.CognitoUserPoolLambdaConfigOutputReference=
exports2.CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=exports2.CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=exports2.CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=
exports2.CognitoUserPoolEmailMfaConfigurationOutputReference=exports2.CognitoUserPoolEmailConfigurationOutputReference=exports2.CognitoUserPoolDeviceConfigurationOutputReference=
exports2.CognitoUserPoolAdminCreateUserConfigOutputReference=exports2.CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=exports2.CognitoUserPoolAccountRecoverySettingOutputReference=
exports2.CognitoUserPoolAccountRecoverySettingRecoveryMechanismList=exports2.CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=void 0;exports2.
cognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform=cognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform;exports2.cognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform=
cognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform;exports2.cognitoUserPoolAccountRecoverySettingToTerraform=cognitoUserPoolAccountRecoverySettingToTerraform;
exports2.cognitoUserPoolAccountRecoverySettingToHclTerraform=cognitoUserPoolAccountRecoverySettingToHclTerraform;exports2.cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform=
cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform;exports2.cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform=cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform;
exports2.cognitoUserPoolAdminCreateUserConfigToTerraform=cognitoUserPoolAdminCreateUserConfigToTerraform;exports2.cognitoUserPoolAdminCreateUserConfigToHclTerraform=
cognitoUserPoolAdminCreateUserConfigToHclTerraform;exports2.cognitoUserPoolDeviceConfigurationToTerraform=cognitoUserPoolDeviceConfigurationToTerraform;exports2.
cognitoUserPoolDeviceConfigurationToHclTerraform=cognitoUserPoolDeviceConfigurationToHclTerraform;exports2.cognitoUserPoolEmailConfigurationToTerraform=cognitoUserPoolEmailConfigurationToTerraform;
exports2.cognitoUserPoolEmailConfigurationToHclTerraform=cognitoUserPoolEmailConfigurationToHclTerraform;exports2.cognitoUserPoolEmailMfaConfigurationToTerraform=
cognitoUserPoolEmailMfaConfigurationToTerraform;exports2.cognitoUserPoolEmailMfaConfigurationToHclTerraform=cognitoUserPoolEmailMfaConfigurationToHclTerraform;exports2.
cognitoUserPoolLambdaConfigCustomEmailSenderToTerraform=cognitoUserPoolLambdaConfigCustomEmailSenderToTerraform;exports2.cognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform=
cognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform;exports2.cognitoUserPoolLambdaConfigCustomSmsSenderToTerraform=cognitoUserPoolLambdaConfigCustomSmsSenderToTerraform;
exports2.cognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform=cognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform;exports2.cognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform=
cognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform;exports2.cognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform=cognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform;
exports2.cognitoUserPoolLambdaConfigToTerraform=cognitoUserPoolLambdaConfigToTerraform;exports2.cognitoUserPoolLambdaConfigToHclTerraform=cognitoUserPoolLambdaConfigToHclTerraform;
exports2.cognitoUserPoolPasswordPolicyToTerraform=cognitoUserPoolPasswordPolicyToTerraform;exports2.cognitoUserPoolPasswordPolicyToHclTerraform=cognitoUserPoolPasswordPolicyToHclTerraform;
exports2.cognitoUserPoolSchemaNumberAttributeConstraintsToTerraform=cognitoUserPoolSchemaNumberAttributeConstraintsToTerraform;exports2.cognitoUserPoolSchemaNumberAttributeConstraintsToHclTerraform=
cognitoUserPoolSchemaNumberAttributeConstraintsToHclTerraform;exports2.cognitoUserPoolSchemaStringAttributeConstraintsToTerraform=cognitoUserPoolSchemaStringAttributeConstraintsToTerraform;
exports2.cognitoUserPoolSchemaStringAttributeConstraintsToHclTerraform=cognitoUserPoolSchemaStringAttributeConstraintsToHclTerraform;exports2.cognitoUserPoolSchemaToTerraform=
cognitoUserPoolSchemaToTerraform;exports2.cognitoUserPoolSchemaToHclTerraform=cognitoUserPoolSchemaToHclTerraform;exports2.cognitoUserPoolSignInPolicyToTerraform=
cognitoUserPoolSignInPolicyToTerraform;exports2.cognitoUserPoolSignInPolicyToHclTerraform=cognitoUserPoolSignInPolicyToHclTerraform;exports2.cognitoUserPoolSmsConfigurationToTerraform=
cognitoUserPoolSmsConfigurationToTerraform;exports2.cognitoUserPoolSmsConfigurationToHclTerraform=cognitoUserPoolSmsConfigurationToHclTerraform;exports2.cognitoUserPoolSoftwareTokenMfaConfigurationToTerraform=
cognitoUserPoolSoftwareTokenMfaConfigurationToTerraform;exports2.cognitoUserPoolSoftwareTokenMfaConfigurationToHclTerraform=cognitoUserPoolSoftwareTokenMfaConfigurationToHclTerraform;
exports2.cognitoUserPoolUserAttributeUpdateSettingsToTerraform=cognitoUserPoolUserAttributeUpdateSettingsToTerraform;exports2.cognitoUserPoolUserAttributeUpdateSettingsToHclTerraform=
cognitoUserPoolUserAttributeUpdateSettingsToHclTerraform;exports2.cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform=cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform;
exports2.cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform=cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform;exports2.
cognitoUserPoolUserPoolAddOnsToTerraform=cognitoUserPoolUserPoolAddOnsToTerraform;exports2.cognitoUserPoolUserPoolAddOnsToHclTerraform=cognitoUserPoolUserPoolAddOnsToHclTerraform;
exports2.cognitoUserPoolUsernameConfigurationToTerraform=cognitoUserPoolUsernameConfigurationToTerraform;exports2.cognitoUserPoolUsernameConfigurationToHclTerraform=
cognitoUserPoolUsernameConfigurationToHclTerraform;exports2.cognitoUserPoolVerificationMessageTemplateToTerraform=cognitoUserPoolVerificationMessageTemplateToTerraform;
exports2.cognitoUserPoolVerificationMessageTemplateToHclTerraform=cognitoUserPoolVerificationMessageTemplateToHclTerraform;exports2.cognitoUserPoolWebAuthnConfigurationToTerraform=
cognitoUserPoolWebAuthnConfigurationToTerraform;exports2.cognitoUserPoolWebAuthnConfigurationToHclTerraform=cognitoUserPoolWebAuthnConfigurationToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),cdktf=require_lib2();function cognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{name:cdktf.stringToTerraform(struct.name),priority:cdktf.numberToTerraform(struct.priority)}}function cognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={name:{value:cdktf.stringToHclTerraform(struct.name),isBlock:!1,
type:"simple",storageClassType:"string"},priority:{value:cdktf.numberToHclTerraform(struct.priority),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.
fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};
return this._name!==void 0&&(hasAnyValues=!0,internalValueResult.name=this._name),this._priority!==void 0&&(hasAnyValues=!0,internalValueResult.priority=this._priority),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._name=void 0,this._priority=
void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=
void 0,this._name=value.name,this._priority=value.priority)}get name(){return this.getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this.
_name}get priority(){return this.getNumberAttribute("priority")}set priority(value){this._priority=value}get priorityInput(){return this._priority}};exports2.CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=
CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference;_a=JSII_RTTI_SYMBOL_1;CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference[_a]=
{fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference",version:"21.22.1"};var CognitoUserPoolAccountRecoverySettingRecoveryMechanismList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new CognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference(this.
terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.CognitoUserPoolAccountRecoverySettingRecoveryMechanismList=CognitoUserPoolAccountRecoverySettingRecoveryMechanismList;
_b=JSII_RTTI_SYMBOL_1;CognitoUserPoolAccountRecoverySettingRecoveryMechanismList[_b]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolAccountRecoverySet\
tingRecoveryMechanismList",version:"21.22.1"};function cognitoUserPoolAccountRecoverySettingToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{recovery_mechanism:cdktf.listMapper(cognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform,!0)(struct.
recoveryMechanism)}}function cognitoUserPoolAccountRecoverySettingToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");let attrs={recovery_mechanism:{value:cdktf.listMapperHcl(cognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform,!0)(struct.recoveryMechanism),
isBlock:!0,type:"set",storageClassType:"CognitoUserPoolAccountRecoverySettingRecoveryMechanismList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,
value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolAccountRecoverySettingOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1,this._recoveryMechanism=new CognitoUserPoolAccountRecoverySettingRecoveryMechanismList(this,
"recovery_mechanism",!0)}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._recoveryMechanism?.internalValue!==void 0&&
(hasAnyValues=!0,internalValueResult.recoveryMechanism=this._recoveryMechanism?.internalValue),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._recoveryMechanism.internalValue=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._recoveryMechanism.internalValue=
value.recoveryMechanism)}get recoveryMechanism(){return this._recoveryMechanism}putRecoveryMechanism(value){this._recoveryMechanism.internalValue=value}resetRecoveryMechanism(){
this._recoveryMechanism.internalValue=void 0}get recoveryMechanismInput(){return this._recoveryMechanism.internalValue}};exports2.CognitoUserPoolAccountRecoverySettingOutputReference=
CognitoUserPoolAccountRecoverySettingOutputReference;_c=JSII_RTTI_SYMBOL_1;CognitoUserPoolAccountRecoverySettingOutputReference[_c]={fqn:"@cdktf/provider-aws.co\
gnitoUserPool.CognitoUserPoolAccountRecoverySettingOutputReference",version:"21.22.1"};function cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{email_message:cdktf.stringToTerraform(struct.emailMessage),email_subject:cdktf.
stringToTerraform(struct.emailSubject),sms_message:cdktf.stringToTerraform(struct.smsMessage)}}function cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={email_message:{value:cdktf.stringToHclTerraform(struct.emailMessage),
isBlock:!1,type:"simple",storageClassType:"string"},email_subject:{value:cdktf.stringToHclTerraform(struct.emailSubject),isBlock:!1,type:"simple",storageClassType:"\
string"},sms_message:{value:cdktf.stringToHclTerraform(struct.smsMessage),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.
entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._emailMessage!==void 0&&(hasAnyValues=!0,internalValueResult.emailMessage=this._emailMessage),this._emailSubject!==
void 0&&(hasAnyValues=!0,internalValueResult.emailSubject=this._emailSubject),this._smsMessage!==void 0&&(hasAnyValues=!0,internalValueResult.smsMessage=this._smsMessage),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._emailMessage=void 0,this._emailSubject=void 0,this.
_smsMessage=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._emailMessage=value.emailMessage,this._emailSubject=value.emailSubject,this._smsMessage=
value.smsMessage)}get emailMessage(){return this.getStringAttribute("email_message")}set emailMessage(value){this._emailMessage=value}resetEmailMessage(){this._emailMessage=
void 0}get emailMessageInput(){return this._emailMessage}get emailSubject(){return this.getStringAttribute("email_subject")}set emailSubject(value){this._emailSubject=
value}resetEmailSubject(){this._emailSubject=void 0}get emailSubjectInput(){return this._emailSubject}get smsMessage(){return this.getStringAttribute("sms_messa\
ge")}set smsMessage(value){this._smsMessage=value}resetSmsMessage(){this._smsMessage=void 0}get smsMessageInput(){return this._smsMessage}};exports2.CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=
CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference;_d=JSII_RTTI_SYMBOL_1;CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference[_d]=
{fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference",version:"21.22.1"};function cognitoUserPoolAdminCreateUserConfigToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{allow_admin_create_user_only:cdktf.booleanToTerraform(struct.
allowAdminCreateUserOnly),invite_message_template:cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform(struct.inviteMessageTemplate)}}function cognitoUserPoolAdminCreateUserConfigToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={allow_admin_create_user_only:{value:cdktf.booleanToHclTerraform(
struct.allowAdminCreateUserOnly),isBlock:!1,type:"simple",storageClassType:"boolean"},invite_message_template:{value:cognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform(
struct.inviteMessageTemplate),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList"}};return Object.fromEntries(
Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolAdminCreateUserConfigOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1,this._inviteMessageTemplate=new CognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference(
this,"invite_message_template")}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._allowAdminCreateUserOnly!==void 0&&(hasAnyValues=
!0,internalValueResult.allowAdminCreateUserOnly=this._allowAdminCreateUserOnly),this._inviteMessageTemplate?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.
inviteMessageTemplate=this._inviteMessageTemplate?.internalValue),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=
!1,this._allowAdminCreateUserOnly=void 0,this._inviteMessageTemplate.internalValue=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._allowAdminCreateUserOnly=
value.allowAdminCreateUserOnly,this._inviteMessageTemplate.internalValue=value.inviteMessageTemplate)}get allowAdminCreateUserOnly(){return this.getBooleanAttribute(
"allow_admin_create_user_only")}set allowAdminCreateUserOnly(value){this._allowAdminCreateUserOnly=value}resetAllowAdminCreateUserOnly(){this._allowAdminCreateUserOnly=
void 0}get allowAdminCreateUserOnlyInput(){return this._allowAdminCreateUserOnly}get inviteMessageTemplate(){return this._inviteMessageTemplate}putInviteMessageTemplate(value){
this._inviteMessageTemplate.internalValue=value}resetInviteMessageTemplate(){this._inviteMessageTemplate.internalValue=void 0}get inviteMessageTemplateInput(){return this.
_inviteMessageTemplate.internalValue}};exports2.CognitoUserPoolAdminCreateUserConfigOutputReference=CognitoUserPoolAdminCreateUserConfigOutputReference;_e=JSII_RTTI_SYMBOL_1;
CognitoUserPoolAdminCreateUserConfigOutputReference[_e]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolAdminCreateUserConfigOutputReference",version:"\
21.22.1"};function cognitoUserPoolDeviceConfigurationToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
challenge_required_on_new_device:cdktf.booleanToTerraform(struct.challengeRequiredOnNewDevice),device_only_remembered_on_user_prompt:cdktf.booleanToTerraform(struct.
deviceOnlyRememberedOnUserPrompt)}}function cognitoUserPoolDeviceConfigurationToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");let attrs={challenge_required_on_new_device:{value:cdktf.booleanToHclTerraform(struct.challengeRequiredOnNewDevice),isBlock:!1,type:"\
simple",storageClassType:"boolean"},device_only_remembered_on_user_prompt:{value:cdktf.booleanToHclTerraform(struct.deviceOnlyRememberedOnUserPrompt),isBlock:!1,
type:"simple",storageClassType:"boolean"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolDeviceConfigurationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._challengeRequiredOnNewDevice!==void 0&&(hasAnyValues=!0,internalValueResult.challengeRequiredOnNewDevice=this.
_challengeRequiredOnNewDevice),this._deviceOnlyRememberedOnUserPrompt!==void 0&&(hasAnyValues=!0,internalValueResult.deviceOnlyRememberedOnUserPrompt=this._deviceOnlyRememberedOnUserPrompt),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._challengeRequiredOnNewDevice=void 0,this._deviceOnlyRememberedOnUserPrompt=
void 0):(this.isEmptyObject=Object.keys(value).length===0,this._challengeRequiredOnNewDevice=value.challengeRequiredOnNewDevice,this._deviceOnlyRememberedOnUserPrompt=
value.deviceOnlyRememberedOnUserPrompt)}get challengeRequiredOnNewDevice(){return this.getBooleanAttribute("challenge_required_on_new_device")}set challengeRequiredOnNewDevice(value){
this._challengeRequiredOnNewDevice=value}resetChallengeRequiredOnNewDevice(){this._challengeRequiredOnNewDevice=void 0}get challengeRequiredOnNewDeviceInput(){return this.
_challengeRequiredOnNewDevice}get deviceOnlyRememberedOnUserPrompt(){return this.getBooleanAttribute("device_only_remembered_on_user_prompt")}set deviceOnlyRememberedOnUserPrompt(value){
this._deviceOnlyRememberedOnUserPrompt=value}resetDeviceOnlyRememberedOnUserPrompt(){this._deviceOnlyRememberedOnUserPrompt=void 0}get deviceOnlyRememberedOnUserPromptInput(){
return this._deviceOnlyRememberedOnUserPrompt}};exports2.CognitoUserPoolDeviceConfigurationOutputReference=CognitoUserPoolDeviceConfigurationOutputReference;_f=
JSII_RTTI_SYMBOL_1;CognitoUserPoolDeviceConfigurationOutputReference[_f]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolDeviceConfigurationOutputRefer\
ence",version:"21.22.1"};function cognitoUserPoolEmailConfigurationToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{configuration_set:cdktf.stringToTerraform(struct.configurationSet),email_sending_account:cdktf.stringToTerraform(struct.emailSendingAccount),from_email_address:cdktf.
stringToTerraform(struct.fromEmailAddress),reply_to_email_address:cdktf.stringToTerraform(struct.replyToEmailAddress),source_arn:cdktf.stringToTerraform(struct.
sourceArn)}}function cognitoUserPoolEmailConfigurationToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");let attrs={configuration_set:{value:cdktf.stringToHclTerraform(struct.configurationSet),isBlock:!1,type:"simple",storageClassType:"string"},email_sending_account:{
value:cdktf.stringToHclTerraform(struct.emailSendingAccount),isBlock:!1,type:"simple",storageClassType:"string"},from_email_address:{value:cdktf.stringToHclTerraform(
struct.fromEmailAddress),isBlock:!1,type:"simple",storageClassType:"string"},reply_to_email_address:{value:cdktf.stringToHclTerraform(struct.replyToEmailAddress),
isBlock:!1,type:"simple",storageClassType:"string"},source_arn:{value:cdktf.stringToHclTerraform(struct.sourceArn),isBlock:!1,type:"simple",storageClassType:"st\
ring"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolEmailConfigurationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._configurationSet!==void 0&&(hasAnyValues=!0,internalValueResult.configurationSet=this._configurationSet),this.
_emailSendingAccount!==void 0&&(hasAnyValues=!0,internalValueResult.emailSendingAccount=this._emailSendingAccount),this._fromEmailAddress!==void 0&&(hasAnyValues=
!0,internalValueResult.fromEmailAddress=this._fromEmailAddress),this._replyToEmailAddress!==void 0&&(hasAnyValues=!0,internalValueResult.replyToEmailAddress=this.
_replyToEmailAddress),this._sourceArn!==void 0&&(hasAnyValues=!0,internalValueResult.sourceArn=this._sourceArn),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._configurationSet=void 0,this._emailSendingAccount=void 0,this._fromEmailAddress=void 0,this._replyToEmailAddress=void 0,
this._sourceArn=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._configurationSet=value.configurationSet,this._emailSendingAccount=value.emailSendingAccount,
this._fromEmailAddress=value.fromEmailAddress,this._replyToEmailAddress=value.replyToEmailAddress,this._sourceArn=value.sourceArn)}get configurationSet(){return this.
getStringAttribute("configuration_set")}set configurationSet(value){this._configurationSet=value}resetConfigurationSet(){this._configurationSet=void 0}get configurationSetInput(){
return this._configurationSet}get emailSendingAccount(){return this.getStringAttribute("email_sending_account")}set emailSendingAccount(value){this._emailSendingAccount=
value}resetEmailSendingAccount(){this._emailSendingAccount=void 0}get emailSendingAccountInput(){return this._emailSendingAccount}get fromEmailAddress(){return this.
getStringAttribute("from_email_address")}set fromEmailAddress(value){this._fromEmailAddress=value}resetFromEmailAddress(){this._fromEmailAddress=void 0}get fromEmailAddressInput(){
return this._fromEmailAddress}get replyToEmailAddress(){return this.getStringAttribute("reply_to_email_address")}set replyToEmailAddress(value){this._replyToEmailAddress=
value}resetReplyToEmailAddress(){this._replyToEmailAddress=void 0}get replyToEmailAddressInput(){return this._replyToEmailAddress}get sourceArn(){return this.getStringAttribute(
"source_arn")}set sourceArn(value){this._sourceArn=value}resetSourceArn(){this._sourceArn=void 0}get sourceArnInput(){return this._sourceArn}};exports2.CognitoUserPoolEmailConfigurationOutputReference=
CognitoUserPoolEmailConfigurationOutputReference;_g=JSII_RTTI_SYMBOL_1;CognitoUserPoolEmailConfigurationOutputReference[_g]={fqn:"@cdktf/provider-aws.cognitoUse\
rPool.CognitoUserPoolEmailConfigurationOutputReference",version:"21.22.1"};function cognitoUserPoolEmailMfaConfigurationToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{message:cdktf.stringToTerraform(struct.message),subject:cdktf.stringToTerraform(struct.
subject)}}function cognitoUserPoolEmailMfaConfigurationToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");let attrs={message:{value:cdktf.stringToHclTerraform(struct.message),isBlock:!1,type:"simple",storageClassType:"string"},subject:{value:cdktf.stringToHclTerraform(
struct.subject),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==
void 0))}var CognitoUserPoolEmailMfaConfigurationOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,
terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._message!==void 0&&(hasAnyValues=
!0,internalValueResult.message=this._message),this._subject!==void 0&&(hasAnyValues=!0,internalValueResult.subject=this._subject),hasAnyValues?internalValueResult:
void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._message=void 0,this._subject=void 0):(this.isEmptyObject=Object.keys(value).length===
0,this._message=value.message,this._subject=value.subject)}get message(){return this.getStringAttribute("message")}set message(value){this._message=value}resetMessage(){
this._message=void 0}get messageInput(){return this._message}get subject(){return this.getStringAttribute("subject")}set subject(value){this._subject=value}resetSubject(){
this._subject=void 0}get subjectInput(){return this._subject}};exports2.CognitoUserPoolEmailMfaConfigurationOutputReference=CognitoUserPoolEmailMfaConfigurationOutputReference;
_h=JSII_RTTI_SYMBOL_1;CognitoUserPoolEmailMfaConfigurationOutputReference[_h]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolEmailMfaConfigurationOutp\
utReference",version:"21.22.1"};function cognitoUserPoolLambdaConfigCustomEmailSenderToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{lambda_arn:cdktf.stringToTerraform(struct.lambdaArn),lambda_version:cdktf.stringToTerraform(struct.lambdaVersion)}}function cognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={lambda_arn:{value:cdktf.stringToHclTerraform(struct.lambdaArn),
isBlock:!1,type:"simple",storageClassType:"string"},lambda_version:{value:cdktf.stringToHclTerraform(struct.lambdaVersion),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._lambdaArn!==void 0&&(hasAnyValues=!0,internalValueResult.lambdaArn=this._lambdaArn),this._lambdaVersion!==void 0&&
(hasAnyValues=!0,internalValueResult.lambdaVersion=this._lambdaVersion),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=
!1,this._lambdaArn=void 0,this._lambdaVersion=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._lambdaArn=value.lambdaArn,this._lambdaVersion=value.
lambdaVersion)}get lambdaArn(){return this.getStringAttribute("lambda_arn")}set lambdaArn(value){this._lambdaArn=value}get lambdaArnInput(){return this._lambdaArn}get lambdaVersion(){
return this.getStringAttribute("lambda_version")}set lambdaVersion(value){this._lambdaVersion=value}get lambdaVersionInput(){return this._lambdaVersion}};exports2.
CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference;_j=JSII_RTTI_SYMBOL_1;CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference[_j]=
{fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference",version:"21.22.1"};function cognitoUserPoolLambdaConfigCustomSmsSenderToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{lambda_arn:cdktf.stringToTerraform(struct.lambdaArn),lambda_version:cdktf.
stringToTerraform(struct.lambdaVersion)}}function cognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={lambda_arn:{value:cdktf.stringToHclTerraform(struct.lambdaArn),isBlock:!1,type:"simple",storageClassType:"\
string"},lambda_version:{value:cdktf.stringToHclTerraform(struct.lambdaVersion),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.
entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_lambdaArn!==void 0&&(hasAnyValues=!0,internalValueResult.lambdaArn=this._lambdaArn),this._lambdaVersion!==void 0&&(hasAnyValues=!0,internalValueResult.lambdaVersion=
this._lambdaVersion),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._lambdaArn=void 0,this._lambdaVersion=
void 0):(this.isEmptyObject=Object.keys(value).length===0,this._lambdaArn=value.lambdaArn,this._lambdaVersion=value.lambdaVersion)}get lambdaArn(){return this.getStringAttribute(
"lambda_arn")}set lambdaArn(value){this._lambdaArn=value}get lambdaArnInput(){return this._lambdaArn}get lambdaVersion(){return this.getStringAttribute("lambda_\
version")}set lambdaVersion(value){this._lambdaVersion=value}get lambdaVersionInput(){return this._lambdaVersion}};exports2.CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=
CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference;_k=JSII_RTTI_SYMBOL_1;CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference[_k]={fqn:"@cdktf/provi\
der-aws.cognitoUserPool.CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference",version:"21.22.1"};function cognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{lambda_arn:cdktf.stringToTerraform(struct.lambdaArn),lambda_version:cdktf.
stringToTerraform(struct.lambdaVersion)}}function cognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.
Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supp\
orted: https://cdk.tf/complex-object-as-configuration");let attrs={lambda_arn:{value:cdktf.stringToHclTerraform(struct.lambdaArn),isBlock:!1,type:"simple",storageClassType:"\
string"},lambda_version:{value:cdktf.stringToHclTerraform(struct.lambdaVersion),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.
entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._lambdaArn!==void 0&&(hasAnyValues=!0,internalValueResult.lambdaArn=this._lambdaArn),this._lambdaVersion!==void 0&&
(hasAnyValues=!0,internalValueResult.lambdaVersion=this._lambdaVersion),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=
!1,this._lambdaArn=void 0,this._lambdaVersion=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._lambdaArn=value.lambdaArn,this._lambdaVersion=value.
lambdaVersion)}get lambdaArn(){return this.getStringAttribute("lambda_arn")}set lambdaArn(value){this._lambdaArn=value}get lambdaArnInput(){return this._lambdaArn}get lambdaVersion(){
return this.getStringAttribute("lambda_version")}set lambdaVersion(value){this._lambdaVersion=value}get lambdaVersionInput(){return this._lambdaVersion}};exports2.
CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference;_l=JSII_RTTI_SYMBOL_1;CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference[_l]=
{fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference",version:"21.22.1"};function cognitoUserPoolLambdaConfigToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{create_auth_challenge:cdktf.stringToTerraform(struct.createAuthChallenge),
custom_message:cdktf.stringToTerraform(struct.customMessage),define_auth_challenge:cdktf.stringToTerraform(struct.defineAuthChallenge),kms_key_id:cdktf.stringToTerraform(
struct.kmsKeyId),post_authentication:cdktf.stringToTerraform(struct.postAuthentication),post_confirmation:cdktf.stringToTerraform(struct.postConfirmation),pre_authentication:cdktf.
stringToTerraform(struct.preAuthentication),pre_sign_up:cdktf.stringToTerraform(struct.preSignUp),pre_token_generation:cdktf.stringToTerraform(struct.preTokenGeneration),
user_migration:cdktf.stringToTerraform(struct.userMigration),verify_auth_challenge_response:cdktf.stringToTerraform(struct.verifyAuthChallengeResponse),custom_email_sender:cognitoUserPoolLambdaConfigCustomEmailSenderToTerraform(
struct.customEmailSender),custom_sms_sender:cognitoUserPoolLambdaConfigCustomSmsSenderToTerraform(struct.customSmsSender),pre_token_generation_config:cognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform(
struct.preTokenGenerationConfig)}}function cognitoUserPoolLambdaConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))
return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-obje\
ct-as-configuration");let attrs={create_auth_challenge:{value:cdktf.stringToHclTerraform(struct.createAuthChallenge),isBlock:!1,type:"simple",storageClassType:"\
string"},custom_message:{value:cdktf.stringToHclTerraform(struct.customMessage),isBlock:!1,type:"simple",storageClassType:"string"},define_auth_challenge:{value:cdktf.
stringToHclTerraform(struct.defineAuthChallenge),isBlock:!1,type:"simple",storageClassType:"string"},kms_key_id:{value:cdktf.stringToHclTerraform(struct.kmsKeyId),
isBlock:!1,type:"simple",storageClassType:"string"},post_authentication:{value:cdktf.stringToHclTerraform(struct.postAuthentication),isBlock:!1,type:"simple",storageClassType:"\
string"},post_confirmation:{value:cdktf.stringToHclTerraform(struct.postConfirmation),isBlock:!1,type:"simple",storageClassType:"string"},pre_authentication:{value:cdktf.
stringToHclTerraform(struct.preAuthentication),isBlock:!1,type:"simple",storageClassType:"string"},pre_sign_up:{value:cdktf.stringToHclTerraform(struct.preSignUp),
isBlock:!1,type:"simple",storageClassType:"string"},pre_token_generation:{value:cdktf.stringToHclTerraform(struct.preTokenGeneration),isBlock:!1,type:"simple",storageClassType:"\
string"},user_migration:{value:cdktf.stringToHclTerraform(struct.userMigration),isBlock:!1,type:"simple",storageClassType:"string"},verify_auth_challenge_response:{
value:cdktf.stringToHclTerraform(struct.verifyAuthChallengeResponse),isBlock:!1,type:"simple",storageClassType:"string"},custom_email_sender:{value:cognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform(
struct.customEmailSender),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolLambdaConfigCustomEmailSenderList"},custom_sms_sender:{value:cognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform(
struct.customSmsSender),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolLambdaConfigCustomSmsSenderList"},pre_token_generation_config:{value:cognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform(
struct.preTokenGenerationConfig),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolLambdaConfigPreTokenGenerationConfigList"}};return Object.fromEntries(Object.
entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolLambdaConfigOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1,this._customEmailSender=new CognitoUserPoolLambdaConfigCustomEmailSenderOutputReference(this,
"custom_email_sender"),this._customSmsSender=new CognitoUserPoolLambdaConfigCustomSmsSenderOutputReference(this,"custom_sms_sender"),this._preTokenGenerationConfig=
new CognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference(this,"pre_token_generation_config")}get internalValue(){let hasAnyValues=this.isEmptyObject,
internalValueResult={};return this._createAuthChallenge!==void 0&&(hasAnyValues=!0,internalValueResult.createAuthChallenge=this._createAuthChallenge),this._customMessage!==
void 0&&(hasAnyValues=!0,internalValueResult.customMessage=this._customMessage),this._defineAuthChallenge!==void 0&&(hasAnyValues=!0,internalValueResult.defineAuthChallenge=
this._defineAuthChallenge),this._kmsKeyId!==void 0&&(hasAnyValues=!0,internalValueResult.kmsKeyId=this._kmsKeyId),this._postAuthentication!==void 0&&(hasAnyValues=
!0,internalValueResult.postAuthentication=this._postAuthentication),this._postConfirmation!==void 0&&(hasAnyValues=!0,internalValueResult.postConfirmation=this.
_postConfirmation),this._preAuthentication!==void 0&&(hasAnyValues=!0,internalValueResult.preAuthentication=this._preAuthentication),this._preSignUp!==void 0&&(hasAnyValues=
!0,internalValueResult.preSignUp=this._preSignUp),this._preTokenGeneration!==void 0&&(hasAnyValues=!0,internalValueResult.preTokenGeneration=this._preTokenGeneration),
this._userMigration!==void 0&&(hasAnyValues=!0,internalValueResult.userMigration=this._userMigration),this._verifyAuthChallengeResponse!==void 0&&(hasAnyValues=
!0,internalValueResult.verifyAuthChallengeResponse=this._verifyAuthChallengeResponse),this._customEmailSender?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.
customEmailSender=this._customEmailSender?.internalValue),this._customSmsSender?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.customSmsSender=this.
_customSmsSender?.internalValue),this._preTokenGenerationConfig?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.preTokenGenerationConfig=this._preTokenGenerationConfig?.
internalValue),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._createAuthChallenge=void 0,this._customMessage=
void 0,this._defineAuthChallenge=void 0,this._kmsKeyId=void 0,this._postAuthentication=void 0,this._postConfirmation=void 0,this._preAuthentication=void 0,this.
_preSignUp=void 0,this._preTokenGeneration=void 0,this._userMigration=void 0,this._verifyAuthChallengeResponse=void 0,this._customEmailSender.internalValue=void 0,
this._customSmsSender.internalValue=void 0,this._preTokenGenerationConfig.internalValue=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._createAuthChallenge=
value.createAuthChallenge,this._customMessage=value.customMessage,this._defineAuthChallenge=value.defineAuthChallenge,this._kmsKeyId=value.kmsKeyId,this._postAuthentication=
value.postAuthentication,this._postConfirmation=value.postConfirmation,this._preAuthentication=value.preAuthentication,this._preSignUp=value.preSignUp,this._preTokenGeneration=
value.preTokenGeneration,this._userMigration=value.userMigration,this._verifyAuthChallengeResponse=value.verifyAuthChallengeResponse,this._customEmailSender.internalValue=
value.customEmailSender,this._customSmsSender.internalValue=value.customSmsSender,this._preTokenGenerationConfig.internalValue=value.preTokenGenerationConfig)}get createAuthChallenge(){
return this.getStringAttribute("create_auth_challenge")}set createAuthChallenge(value){this._createAuthChallenge=value}resetCreateAuthChallenge(){this._createAuthChallenge=
void 0}get createAuthChallengeInput(){return this._createAuthChallenge}get customMessage(){return this.getStringAttribute("custom_message")}set customMessage(value){
this._customMessage=value}resetCustomMessage(){this._customMessage=void 0}get customMessageInput(){return this._customMessage}get defineAuthChallenge(){return this.
getStringAttribute("define_auth_challenge")}set defineAuthChallenge(value){this._defineAuthChallenge=value}resetDefineAuthChallenge(){this._defineAuthChallenge=
void 0}get defineAuthChallengeInput(){return this._defineAuthChallenge}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}set kmsKeyId(value){this._kmsKeyId=
value}resetKmsKeyId(){this._kmsKeyId=void 0}get kmsKeyIdInput(){return this._kmsKeyId}get postAuthentication(){return this.getStringAttribute("post_authenticati\
on")}set postAuthentication(value){this._postAuthentication=value}resetPostAuthentication(){this._postAuthentication=void 0}get postAuthenticationInput(){return this.
_postAuthentication}get postConfirmation(){return this.getStringAttribute("post_confirmation")}set postConfirmation(value){this._postConfirmation=value}resetPostConfirmation(){
this._postConfirmation=void 0}get postConfirmationInput(){return this._postConfirmation}get preAuthentication(){return this.getStringAttribute("pre_authenticati\
on")}set preAuthentication(value){this._preAuthentication=value}resetPreAuthentication(){this._preAuthentication=void 0}get preAuthenticationInput(){return this.
_preAuthentication}get preSignUp(){return this.getStringAttribute("pre_sign_up")}set preSignUp(value){this._preSignUp=value}resetPreSignUp(){this._preSignUp=void 0}get preSignUpInput(){
return this._preSignUp}get preTokenGeneration(){return this.getStringAttribute("pre_token_generation")}set preTokenGeneration(value){this._preTokenGeneration=value}resetPreTokenGeneration(){
this._preTokenGeneration=void 0}get preTokenGenerationInput(){return this._preTokenGeneration}get userMigration(){return this.getStringAttribute("user_migration")}set userMigration(value){
this._userMigration=value}resetUserMigration(){this._userMigration=void 0}get userMigrationInput(){return this._userMigration}get verifyAuthChallengeResponse(){
return this.getStringAttribute("verify_auth_challenge_response")}set verifyAuthChallengeResponse(value){this._verifyAuthChallengeResponse=value}resetVerifyAuthChallengeResponse(){
this._verifyAuthChallengeResponse=void 0}get verifyAuthChallengeResponseInput(){return this._verifyAuthChallengeResponse}get customEmailSender(){return this._customEmailSender}putCustomEmailSender(value){
this._customEmailSender.internalValue=value}resetCustomEmailSender(){this._customEmailSender.internalValue=void 0}get customEmailSenderInput(){return this._customEmailSender.
internalValue}get customSmsSender(){return this._customSmsSender}putCustomSmsSender(value){this._customSmsSender.internalValue=value}resetCustomSmsSender(){this.
_customSmsSender.internalValue=void 0}get customSmsSenderInput(){return this._customSmsSender.internalValue}get preTokenGenerationConfig(){return this._preTokenGenerationConfig}putPreTokenGenerationConfig(value){
this._preTokenGenerationConfig.internalValue=value}resetPreTokenGenerationConfig(){this._preTokenGenerationConfig.internalValue=void 0}get preTokenGenerationConfigInput(){
return this._preTokenGenerationConfig.internalValue}};exports2.CognitoUserPoolLambdaConfigOutputReference=CognitoUserPoolLambdaConfigOutputReference;_m=JSII_RTTI_SYMBOL_1;
CognitoUserPoolLambdaConfigOutputReference[_m]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolLambdaConfigOutputReference",version:"21.22.1"};function cognitoUserPoolPasswordPolicyToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{minimum_length:cdktf.numberToTerraform(struct.minimumLength),
password_history_size:cdktf.numberToTerraform(struct.passwordHistorySize),require_lowercase:cdktf.booleanToTerraform(struct.requireLowercase),require_numbers:cdktf.
booleanToTerraform(struct.requireNumbers),require_symbols:cdktf.booleanToTerraform(struct.requireSymbols),require_uppercase:cdktf.booleanToTerraform(struct.requireUppercase),
temporary_password_validity_days:cdktf.numberToTerraform(struct.temporaryPasswordValidityDays)}}function cognitoUserPoolPasswordPolicyToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={minimum_length:{value:cdktf.numberToHclTerraform(struct.minimumLength),
isBlock:!1,type:"simple",storageClassType:"number"},password_history_size:{value:cdktf.numberToHclTerraform(struct.passwordHistorySize),isBlock:!1,type:"simple",
storageClassType:"number"},require_lowercase:{value:cdktf.booleanToHclTerraform(struct.requireLowercase),isBlock:!1,type:"simple",storageClassType:"boolean"},require_numbers:{
value:cdktf.booleanToHclTerraform(struct.requireNumbers),isBlock:!1,type:"simple",storageClassType:"boolean"},require_symbols:{value:cdktf.booleanToHclTerraform(
struct.requireSymbols),isBlock:!1,type:"simple",storageClassType:"boolean"},require_uppercase:{value:cdktf.booleanToHclTerraform(struct.requireUppercase),isBlock:!1,
type:"simple",storageClassType:"boolean"},temporary_password_validity_days:{value:cdktf.numberToHclTerraform(struct.temporaryPasswordValidityDays),isBlock:!1,type:"\
simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolPasswordPolicyOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._minimumLength!==void 0&&(hasAnyValues=!0,internalValueResult.minimumLength=this._minimumLength),this._passwordHistorySize!==
void 0&&(hasAnyValues=!0,internalValueResult.passwordHistorySize=this._passwordHistorySize),this._requireLowercase!==void 0&&(hasAnyValues=!0,internalValueResult.
requireLowercase=this._requireLowercase),this._requireNumbers!==void 0&&(hasAnyValues=!0,internalValueResult.requireNumbers=this._requireNumbers),this._requireSymbols!==
void 0&&(hasAnyValues=!0,internalValueResult.requireSymbols=this._requireSymbols),this._requireUppercase!==void 0&&(hasAnyValues=!0,internalValueResult.requireUppercase=
this._requireUppercase),this._temporaryPasswordValidityDays!==void 0&&(hasAnyValues=!0,internalValueResult.temporaryPasswordValidityDays=this._temporaryPasswordValidityDays),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._minimumLength=void 0,this._passwordHistorySize=void 0,
this._requireLowercase=void 0,this._requireNumbers=void 0,this._requireSymbols=void 0,this._requireUppercase=void 0,this._temporaryPasswordValidityDays=void 0):
(this.isEmptyObject=Object.keys(value).length===0,this._minimumLength=value.minimumLength,this._passwordHistorySize=value.passwordHistorySize,this._requireLowercase=
value.requireLowercase,this._requireNumbers=value.requireNumbers,this._requireSymbols=value.requireSymbols,this._requireUppercase=value.requireUppercase,this._temporaryPasswordValidityDays=
value.temporaryPasswordValidityDays)}get minimumLength(){return this.getNumberAttribute("minimum_length")}set minimumLength(value){this._minimumLength=value}resetMinimumLength(){
this._minimumLength=void 0}get minimumLengthInput(){return this._minimumLength}get passwordHistorySize(){return this.getNumberAttribute("password_history_size")}set passwordHistorySize(value){
this._passwordHistorySize=value}resetPasswordHistorySize(){this._passwordHistorySize=void 0}get passwordHistorySizeInput(){return this._passwordHistorySize}get requireLowercase(){
return this.getBooleanAttribute("require_lowercase")}set requireLowercase(value){this._requireLowercase=value}resetRequireLowercase(){this._requireLowercase=void 0}get requireLowercaseInput(){
return this._requireLowercase}get requireNumbers(){return this.getBooleanAttribute("require_numbers")}set requireNumbers(value){this._requireNumbers=value}resetRequireNumbers(){
this._requireNumbers=void 0}get requireNumbersInput(){return this._requireNumbers}get requireSymbols(){return this.getBooleanAttribute("require_symbols")}set requireSymbols(value){
this._requireSymbols=value}resetRequireSymbols(){this._requireSymbols=void 0}get requireSymbolsInput(){return this._requireSymbols}get requireUppercase(){return this.
getBooleanAttribute("require_uppercase")}set requireUppercase(value){this._requireUppercase=value}resetRequireUppercase(){this._requireUppercase=void 0}get requireUppercaseInput(){
return this._requireUppercase}get temporaryPasswordValidityDays(){return this.getNumberAttribute("temporary_password_validity_days")}set temporaryPasswordValidityDays(value){
this._temporaryPasswordValidityDays=value}resetTemporaryPasswordValidityDays(){this._temporaryPasswordValidityDays=void 0}get temporaryPasswordValidityDaysInput(){
return this._temporaryPasswordValidityDays}};exports2.CognitoUserPoolPasswordPolicyOutputReference=CognitoUserPoolPasswordPolicyOutputReference;_o=JSII_RTTI_SYMBOL_1;
CognitoUserPoolPasswordPolicyOutputReference[_o]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolPasswordPolicyOutputReference",version:"21.22.1"};function cognitoUserPoolSchemaNumberAttributeConstraintsToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{max_value:cdktf.stringToTerraform(struct.maxValue),min_value:cdktf.
stringToTerraform(struct.minValue)}}function cognitoUserPoolSchemaNumberAttributeConstraintsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={max_value:{value:cdktf.stringToHclTerraform(struct.maxValue),isBlock:!1,type:"simple",storageClassType:"st\
ring"},min_value:{value:cdktf.stringToHclTerraform(struct.minValue),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(
attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_maxValue!==void 0&&(hasAnyValues=!0,internalValueResult.maxValue=this._maxValue),this._minValue!==void 0&&(hasAnyValues=!0,internalValueResult.minValue=this._minValue),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._maxValue=void 0,this._minValue=void 0):(this.isEmptyObject=
Object.keys(value).length===0,this._maxValue=value.maxValue,this._minValue=value.minValue)}get maxValue(){return this.getStringAttribute("max_value")}set maxValue(value){
this._maxValue=value}resetMaxValue(){this._maxValue=void 0}get maxValueInput(){return this._maxValue}get minValue(){return this.getStringAttribute("min_value")}set minValue(value){
this._minValue=value}resetMinValue(){this._minValue=void 0}get minValueInput(){return this._minValue}};exports2.CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference=
CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference;_p=JSII_RTTI_SYMBOL_1;CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference[_p]={fqn:"@c\
dktf/provider-aws.cognitoUserPool.CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference",version:"21.22.1"};function cognitoUserPoolSchemaStringAttributeConstraintsToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{max_length:cdktf.stringToTerraform(struct.maxLength),min_length:cdktf.
stringToTerraform(struct.minLength)}}function cognitoUserPoolSchemaStringAttributeConstraintsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={max_length:{value:cdktf.stringToHclTerraform(struct.maxLength),isBlock:!1,type:"simple",storageClassType:"\
string"},min_length:{value:cdktf.stringToHclTerraform(struct.minLength),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(
attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolSchemaStringAttributeConstraintsOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_maxLength!==void 0&&(hasAnyValues=!0,internalValueResult.maxLength=this._maxLength),this._minLength!==void 0&&(hasAnyValues=!0,internalValueResult.minLength=this.
_minLength),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._maxLength=void 0,this._minLength=void 0):
(this.isEmptyObject=Object.keys(value).length===0,this._maxLength=value.maxLength,this._minLength=value.minLength)}get maxLength(){return this.getStringAttribute(
"max_length")}set maxLength(value){this._maxLength=value}resetMaxLength(){this._maxLength=void 0}get maxLengthInput(){return this._maxLength}get minLength(){return this.
getStringAttribute("min_length")}set minLength(value){this._minLength=value}resetMinLength(){this._minLength=void 0}get minLengthInput(){return this._minLength}};
exports2.CognitoUserPoolSchemaStringAttributeConstraintsOutputReference=CognitoUserPoolSchemaStringAttributeConstraintsOutputReference;_q=JSII_RTTI_SYMBOL_1;CognitoUserPoolSchemaStringAttributeConstraintsOutputReference[_q]=
{fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSchemaStringAttributeConstraintsOutputReference",version:"21.22.1"};function cognitoUserPoolSchemaToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{attribute_data_type:cdktf.stringToTerraform(struct.attributeDataType),
developer_only_attribute:cdktf.booleanToTerraform(struct.developerOnlyAttribute),mutable:cdktf.booleanToTerraform(struct.mutable),name:cdktf.stringToTerraform(struct.
name),required:cdktf.booleanToTerraform(struct.required),number_attribute_constraints:cognitoUserPoolSchemaNumberAttributeConstraintsToTerraform(struct.numberAttributeConstraints),
string_attribute_constraints:cognitoUserPoolSchemaStringAttributeConstraintsToTerraform(struct.stringAttributeConstraints)}}function cognitoUserPoolSchemaToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={attribute_data_type:{value:cdktf.stringToHclTerraform(struct.
attributeDataType),isBlock:!1,type:"simple",storageClassType:"string"},developer_only_attribute:{value:cdktf.booleanToHclTerraform(struct.developerOnlyAttribute),
isBlock:!1,type:"simple",storageClassType:"boolean"},mutable:{value:cdktf.booleanToHclTerraform(struct.mutable),isBlock:!1,type:"simple",storageClassType:"boole\
an"},name:{value:cdktf.stringToHclTerraform(struct.name),isBlock:!1,type:"simple",storageClassType:"string"},required:{value:cdktf.booleanToHclTerraform(struct.
required),isBlock:!1,type:"simple",storageClassType:"boolean"},number_attribute_constraints:{value:cognitoUserPoolSchemaNumberAttributeConstraintsToHclTerraform(
struct.numberAttributeConstraints),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSchemaNumberAttributeConstraintsList"},string_attribute_constraints:{
value:cognitoUserPoolSchemaStringAttributeConstraintsToHclTerraform(struct.stringAttributeConstraints),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolS\
chemaStringAttributeConstraintsList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolSchemaOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1,this._numberAttributeConstraints=new CognitoUserPoolSchemaNumberAttributeConstraintsOutputReference(this,"number_attri\
bute_constraints"),this._stringAttributeConstraints=new CognitoUserPoolSchemaStringAttributeConstraintsOutputReference(this,"string_attribute_constraints")}get internalValue(){
if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._attributeDataType!==void 0&&(hasAnyValues=
!0,internalValueResult.attributeDataType=this._attributeDataType),this._developerOnlyAttribute!==void 0&&(hasAnyValues=!0,internalValueResult.developerOnlyAttribute=
this._developerOnlyAttribute),this._mutable!==void 0&&(hasAnyValues=!0,internalValueResult.mutable=this._mutable),this._name!==void 0&&(hasAnyValues=!0,internalValueResult.
name=this._name),this._required!==void 0&&(hasAnyValues=!0,internalValueResult.required=this._required),this._numberAttributeConstraints?.internalValue!==void 0&&
(hasAnyValues=!0,internalValueResult.numberAttributeConstraints=this._numberAttributeConstraints?.internalValue),this._stringAttributeConstraints?.internalValue!==
void 0&&(hasAnyValues=!0,internalValueResult.stringAttributeConstraints=this._stringAttributeConstraints?.internalValue),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._attributeDataType=void 0,this._developerOnlyAttribute=void 0,this._mutable=void 0,this._name=
void 0,this._required=void 0,this._numberAttributeConstraints.internalValue=void 0,this._stringAttributeConstraints.internalValue=void 0):cdktf.Tokenization.isResolvable(
value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._attributeDataType=
value.attributeDataType,this._developerOnlyAttribute=value.developerOnlyAttribute,this._mutable=value.mutable,this._name=value.name,this._required=value.required,
this._numberAttributeConstraints.internalValue=value.numberAttributeConstraints,this._stringAttributeConstraints.internalValue=value.stringAttributeConstraints)}get attributeDataType(){
return this.getStringAttribute("attribute_data_type")}set attributeDataType(value){this._attributeDataType=value}get attributeDataTypeInput(){return this._attributeDataType}get developerOnlyAttribute(){
return this.getBooleanAttribute("developer_only_attribute")}set developerOnlyAttribute(value){this._developerOnlyAttribute=value}resetDeveloperOnlyAttribute(){this.
_developerOnlyAttribute=void 0}get developerOnlyAttributeInput(){return this._developerOnlyAttribute}get mutable(){return this.getBooleanAttribute("mutable")}set mutable(value){
this._mutable=value}resetMutable(){this._mutable=void 0}get mutableInput(){return this._mutable}get name(){return this.getStringAttribute("name")}set name(value){
this._name=value}get nameInput(){return this._name}get required(){return this.getBooleanAttribute("required")}set required(value){this._required=value}resetRequired(){
this._required=void 0}get requiredInput(){return this._required}get numberAttributeConstraints(){return this._numberAttributeConstraints}putNumberAttributeConstraints(value){
this._numberAttributeConstraints.internalValue=value}resetNumberAttributeConstraints(){this._numberAttributeConstraints.internalValue=void 0}get numberAttributeConstraintsInput(){
return this._numberAttributeConstraints.internalValue}get stringAttributeConstraints(){return this._stringAttributeConstraints}putStringAttributeConstraints(value){
this._stringAttributeConstraints.internalValue=value}resetStringAttributeConstraints(){this._stringAttributeConstraints.internalValue=void 0}get stringAttributeConstraintsInput(){
return this._stringAttributeConstraints.internalValue}};exports2.CognitoUserPoolSchemaOutputReference=CognitoUserPoolSchemaOutputReference;_r=JSII_RTTI_SYMBOL_1;
CognitoUserPoolSchemaOutputReference[_r]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSchemaOutputReference",version:"21.22.1"};var CognitoUserPoolSchemaList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new CognitoUserPoolSchemaOutputReference(this.terraformResource,this.terraformAttribute,
index,this.wrapsSet)}};exports2.CognitoUserPoolSchemaList=CognitoUserPoolSchemaList;_s=JSII_RTTI_SYMBOL_1;CognitoUserPoolSchemaList[_s]={fqn:"@cdktf/provider-aw\
s.cognitoUserPool.CognitoUserPoolSchemaList",version:"21.22.1"};function cognitoUserPoolSignInPolicyToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{allowed_first_auth_factors:cdktf.listMapper(cdktf.stringToTerraform,!1)(struct.allowedFirstAuthFactors)}}function cognitoUserPoolSignInPolicyToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={allowed_first_auth_factors:{value:cdktf.listMapperHcl(cdktf.
stringToHclTerraform,!1)(struct.allowedFirstAuthFactors),isBlock:!1,type:"set",storageClassType:"stringList"}};return Object.fromEntries(Object.entries(attrs).filter(
([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolSignInPolicyOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_allowedFirstAuthFactors!==void 0&&(hasAnyValues=!0,internalValueResult.allowedFirstAuthFactors=this._allowedFirstAuthFactors),hasAnyValues?internalValueResult:
void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._allowedFirstAuthFactors=void 0):(this.isEmptyObject=Object.keys(value).length===0,this.
_allowedFirstAuthFactors=value.allowedFirstAuthFactors)}get allowedFirstAuthFactors(){return cdktf.Fn.tolist(this.getListAttribute("allowed_first_auth_factors"))}set allowedFirstAuthFactors(value){
this._allowedFirstAuthFactors=value}resetAllowedFirstAuthFactors(){this._allowedFirstAuthFactors=void 0}get allowedFirstAuthFactorsInput(){return this._allowedFirstAuthFactors}};
exports2.CognitoUserPoolSignInPolicyOutputReference=CognitoUserPoolSignInPolicyOutputReference;_t=JSII_RTTI_SYMBOL_1;CognitoUserPoolSignInPolicyOutputReference[_t]=
{fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSignInPolicyOutputReference",version:"21.22.1"};function cognitoUserPoolSmsConfigurationToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{external_id:cdktf.stringToTerraform(struct.externalId),sns_caller_arn:cdktf.
stringToTerraform(struct.snsCallerArn),sns_region:cdktf.stringToTerraform(struct.snsRegion)}}function cognitoUserPoolSmsConfigurationToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={external_id:{value:cdktf.stringToHclTerraform(struct.externalId),isBlock:!1,
type:"simple",storageClassType:"string"},sns_caller_arn:{value:cdktf.stringToHclTerraform(struct.snsCallerArn),isBlock:!1,type:"simple",storageClassType:"string"},
sns_region:{value:cdktf.stringToHclTerraform(struct.snsRegion),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).
filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolSmsConfigurationOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_externalId!==void 0&&(hasAnyValues=!0,internalValueResult.externalId=this._externalId),this._snsCallerArn!==void 0&&(hasAnyValues=!0,internalValueResult.snsCallerArn=
this._snsCallerArn),this._snsRegion!==void 0&&(hasAnyValues=!0,internalValueResult.snsRegion=this._snsRegion),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._externalId=void 0,this._snsCallerArn=void 0,this._snsRegion=void 0):(this.isEmptyObject=Object.keys(value).length===
0,this._externalId=value.externalId,this._snsCallerArn=value.snsCallerArn,this._snsRegion=value.snsRegion)}get externalId(){return this.getStringAttribute("exte\
rnal_id")}set externalId(value){this._externalId=value}get externalIdInput(){return this._externalId}get snsCallerArn(){return this.getStringAttribute("sns_call\
er_arn")}set snsCallerArn(value){this._snsCallerArn=value}get snsCallerArnInput(){return this._snsCallerArn}get snsRegion(){return this.getStringAttribute("sns_\
region")}set snsRegion(value){this._snsRegion=value}resetSnsRegion(){this._snsRegion=void 0}get snsRegionInput(){return this._snsRegion}};exports2.CognitoUserPoolSmsConfigurationOutputReference=
CognitoUserPoolSmsConfigurationOutputReference;_u=JSII_RTTI_SYMBOL_1;CognitoUserPoolSmsConfigurationOutputReference[_u]={fqn:"@cdktf/provider-aws.cognitoUserPoo\
l.CognitoUserPoolSmsConfigurationOutputReference",version:"21.22.1"};function cognitoUserPoolSoftwareTokenMfaConfigurationToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{enabled:cdktf.booleanToTerraform(struct.enabled)}}function cognitoUserPoolSoftwareTokenMfaConfigurationToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={enabled:{value:cdktf.booleanToHclTerraform(struct.enabled),
isBlock:!1,type:"simple",storageClassType:"boolean"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}
var CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,
terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._enabled!==void 0&&(hasAnyValues=
!0,internalValueResult.enabled=this._enabled),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._enabled=
void 0):(this.isEmptyObject=Object.keys(value).length===0,this._enabled=value.enabled)}get enabled(){return this.getBooleanAttribute("enabled")}set enabled(value){
this._enabled=value}get enabledInput(){return this._enabled}};exports2.CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference=CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference;
_v=JSII_RTTI_SYMBOL_1;CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference[_v]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolSoftwareTokenMfaC\
onfigurationOutputReference",version:"21.22.1"};function cognitoUserPoolUserAttributeUpdateSettingsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{attributes_require_verification_before_update:cdktf.listMapper(cdktf.stringToTerraform,!1)(struct.attributesRequireVerificationBeforeUpdate)}}
function cognitoUserPoolUserAttributeUpdateSettingsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={
attributes_require_verification_before_update:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.attributesRequireVerificationBeforeUpdate),isBlock:!1,
type:"set",storageClassType:"stringList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolUserAttributeUpdateSettingsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._attributesRequireVerificationBeforeUpdate!==void 0&&(hasAnyValues=!0,internalValueResult.attributesRequireVerificationBeforeUpdate=
this._attributesRequireVerificationBeforeUpdate),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._attributesRequireVerificationBeforeUpdate=
void 0):(this.isEmptyObject=Object.keys(value).length===0,this._attributesRequireVerificationBeforeUpdate=value.attributesRequireVerificationBeforeUpdate)}get attributesRequireVerificationBeforeUpdate(){
return cdktf.Fn.tolist(this.getListAttribute("attributes_require_verification_before_update"))}set attributesRequireVerificationBeforeUpdate(value){this._attributesRequireVerificationBeforeUpdate=
value}get attributesRequireVerificationBeforeUpdateInput(){return this._attributesRequireVerificationBeforeUpdate}};exports2.CognitoUserPoolUserAttributeUpdateSettingsOutputReference=
CognitoUserPoolUserAttributeUpdateSettingsOutputReference;_w=JSII_RTTI_SYMBOL_1;CognitoUserPoolUserAttributeUpdateSettingsOutputReference[_w]={fqn:"@cdktf/provi\
der-aws.cognitoUserPool.CognitoUserPoolUserAttributeUpdateSettingsOutputReference",version:"21.22.1"};function cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{custom_auth_mode:cdktf.stringToTerraform(struct.customAuthMode)}}
function cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))
return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-obje\
ct-as-configuration");let attrs={custom_auth_mode:{value:cdktf.stringToHclTerraform(struct.customAuthMode),isBlock:!1,type:"simple",storageClassType:"string"}};
return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._customAuthMode!==void 0&&(hasAnyValues=!0,internalValueResult.customAuthMode=this._customAuthMode),hasAnyValues?
internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._customAuthMode=void 0):(this.isEmptyObject=Object.keys(value).length===
0,this._customAuthMode=value.customAuthMode)}get customAuthMode(){return this.getStringAttribute("custom_auth_mode")}set customAuthMode(value){this._customAuthMode=
value}resetCustomAuthMode(){this._customAuthMode=void 0}get customAuthModeInput(){return this._customAuthMode}};exports2.CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=
CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference;_x=JSII_RTTI_SYMBOL_1;CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference[_x]=
{fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference",version:"21.22.1"};function cognitoUserPoolUserPoolAddOnsToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{advanced_security_mode:cdktf.stringToTerraform(struct.advancedSecurityMode),
advanced_security_additional_flows:cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform(struct.advancedSecurityAdditionalFlows)}}function cognitoUserPoolUserPoolAddOnsToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={advanced_security_mode:{value:cdktf.stringToHclTerraform(
struct.advancedSecurityMode),isBlock:!1,type:"simple",storageClassType:"string"},advanced_security_additional_flows:{value:cognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform(
struct.advancedSecurityAdditionalFlows),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList"}};return Object.
fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolUserPoolAddOnsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1,this._advancedSecurityAdditionalFlows=
new CognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference(this,"advanced_security_additional_flows")}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._advancedSecurityMode!==void 0&&(hasAnyValues=!0,internalValueResult.advancedSecurityMode=this._advancedSecurityMode),
this._advancedSecurityAdditionalFlows?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.advancedSecurityAdditionalFlows=this._advancedSecurityAdditionalFlows?.
internalValue),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._advancedSecurityMode=void 0,this._advancedSecurityAdditionalFlows.
internalValue=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._advancedSecurityMode=value.advancedSecurityMode,this._advancedSecurityAdditionalFlows.
internalValue=value.advancedSecurityAdditionalFlows)}get advancedSecurityMode(){return this.getStringAttribute("advanced_security_mode")}set advancedSecurityMode(value){
this._advancedSecurityMode=value}get advancedSecurityModeInput(){return this._advancedSecurityMode}get advancedSecurityAdditionalFlows(){return this._advancedSecurityAdditionalFlows}putAdvancedSecurityAdditionalFlows(value){
this._advancedSecurityAdditionalFlows.internalValue=value}resetAdvancedSecurityAdditionalFlows(){this._advancedSecurityAdditionalFlows.internalValue=void 0}get advancedSecurityAdditionalFlowsInput(){
return this._advancedSecurityAdditionalFlows.internalValue}};exports2.CognitoUserPoolUserPoolAddOnsOutputReference=CognitoUserPoolUserPoolAddOnsOutputReference;
_y=JSII_RTTI_SYMBOL_1;CognitoUserPoolUserPoolAddOnsOutputReference[_y]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolUserPoolAddOnsOutputReference",version:"\
21.22.1"};function cognitoUserPoolUsernameConfigurationToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
case_sensitive:cdktf.booleanToTerraform(struct.caseSensitive)}}function cognitoUserPoolUsernameConfigurationToHclTerraform(struct){if(!cdktf.canInspect(struct)||
cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is no\
t supported: https://cdk.tf/complex-object-as-configuration");let attrs={case_sensitive:{value:cdktf.booleanToHclTerraform(struct.caseSensitive),isBlock:!1,type:"\
simple",storageClassType:"boolean"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolUsernameConfigurationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._caseSensitive!==void 0&&(hasAnyValues=!0,internalValueResult.caseSensitive=this._caseSensitive),hasAnyValues?internalValueResult:
void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._caseSensitive=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._caseSensitive=
value.caseSensitive)}get caseSensitive(){return this.getBooleanAttribute("case_sensitive")}set caseSensitive(value){this._caseSensitive=value}resetCaseSensitive(){
this._caseSensitive=void 0}get caseSensitiveInput(){return this._caseSensitive}};exports2.CognitoUserPoolUsernameConfigurationOutputReference=CognitoUserPoolUsernameConfigurationOutputReference;
_z=JSII_RTTI_SYMBOL_1;CognitoUserPoolUsernameConfigurationOutputReference[_z]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolUsernameConfigurationOutp\
utReference",version:"21.22.1"};function cognitoUserPoolVerificationMessageTemplateToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{default_email_option:cdktf.stringToTerraform(struct.defaultEmailOption),email_message:cdktf.stringToTerraform(struct.emailMessage),
email_message_by_link:cdktf.stringToTerraform(struct.emailMessageByLink),email_subject:cdktf.stringToTerraform(struct.emailSubject),email_subject_by_link:cdktf.
stringToTerraform(struct.emailSubjectByLink),sms_message:cdktf.stringToTerraform(struct.smsMessage)}}function cognitoUserPoolVerificationMessageTemplateToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={default_email_option:{value:cdktf.stringToHclTerraform(struct.
defaultEmailOption),isBlock:!1,type:"simple",storageClassType:"string"},email_message:{value:cdktf.stringToHclTerraform(struct.emailMessage),isBlock:!1,type:"si\
mple",storageClassType:"string"},email_message_by_link:{value:cdktf.stringToHclTerraform(struct.emailMessageByLink),isBlock:!1,type:"simple",storageClassType:"s\
tring"},email_subject:{value:cdktf.stringToHclTerraform(struct.emailSubject),isBlock:!1,type:"simple",storageClassType:"string"},email_subject_by_link:{value:cdktf.
stringToHclTerraform(struct.emailSubjectByLink),isBlock:!1,type:"simple",storageClassType:"string"},sms_message:{value:cdktf.stringToHclTerraform(struct.smsMessage),
isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}
var CognitoUserPoolVerificationMessageTemplateOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,
terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._defaultEmailOption!==
void 0&&(hasAnyValues=!0,internalValueResult.defaultEmailOption=this._defaultEmailOption),this._emailMessage!==void 0&&(hasAnyValues=!0,internalValueResult.emailMessage=
this._emailMessage),this._emailMessageByLink!==void 0&&(hasAnyValues=!0,internalValueResult.emailMessageByLink=this._emailMessageByLink),this._emailSubject!==void 0&&
(hasAnyValues=!0,internalValueResult.emailSubject=this._emailSubject),this._emailSubjectByLink!==void 0&&(hasAnyValues=!0,internalValueResult.emailSubjectByLink=
this._emailSubjectByLink),this._smsMessage!==void 0&&(hasAnyValues=!0,internalValueResult.smsMessage=this._smsMessage),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._defaultEmailOption=void 0,this._emailMessage=void 0,this._emailMessageByLink=void 0,this._emailSubject=void 0,this._emailSubjectByLink=
void 0,this._smsMessage=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._defaultEmailOption=value.defaultEmailOption,this._emailMessage=value.emailMessage,
this._emailMessageByLink=value.emailMessageByLink,this._emailSubject=value.emailSubject,this._emailSubjectByLink=value.emailSubjectByLink,this._smsMessage=value.
smsMessage)}get defaultEmailOption(){return this.getStringAttribute("default_email_option")}set defaultEmailOption(value){this._defaultEmailOption=value}resetDefaultEmailOption(){
this._defaultEmailOption=void 0}get defaultEmailOptionInput(){return this._defaultEmailOption}get emailMessage(){return this.getStringAttribute("email_message")}set emailMessage(value){
this._emailMessage=value}resetEmailMessage(){this._emailMessage=void 0}get emailMessageInput(){return this._emailMessage}get emailMessageByLink(){return this.getStringAttribute(
"email_message_by_link")}set emailMessageByLink(value){this._emailMessageByLink=value}resetEmailMessageByLink(){this._emailMessageByLink=void 0}get emailMessageByLinkInput(){
return this._emailMessageByLink}get emailSubject(){return this.getStringAttribute("email_subject")}set emailSubject(value){this._emailSubject=value}resetEmailSubject(){
this._emailSubject=void 0}get emailSubjectInput(){return this._emailSubject}get emailSubjectByLink(){return this.getStringAttribute("email_subject_by_link")}set emailSubjectByLink(value){
this._emailSubjectByLink=value}resetEmailSubjectByLink(){this._emailSubjectByLink=void 0}get emailSubjectByLinkInput(){return this._emailSubjectByLink}get smsMessage(){
return this.getStringAttribute("sms_message")}set smsMessage(value){this._smsMessage=value}resetSmsMessage(){this._smsMessage=void 0}get smsMessageInput(){return this.
_smsMessage}};exports2.CognitoUserPoolVerificationMessageTemplateOutputReference=CognitoUserPoolVerificationMessageTemplateOutputReference;_0=JSII_RTTI_SYMBOL_1;
CognitoUserPoolVerificationMessageTemplateOutputReference[_0]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolVerificationMessageTemplateOutputReferenc\
e",version:"21.22.1"};function cognitoUserPoolWebAuthnConfigurationToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{relying_party_id:cdktf.stringToTerraform(struct.relyingPartyId),user_verification:cdktf.stringToTerraform(struct.userVerification)}}function cognitoUserPoolWebAuthnConfigurationToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={relying_party_id:{value:cdktf.stringToHclTerraform(struct.
relyingPartyId),isBlock:!1,type:"simple",storageClassType:"string"},user_verification:{value:cdktf.stringToHclTerraform(struct.userVerification),isBlock:!1,type:"\
simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolWebAuthnConfigurationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._relyingPartyId!==void 0&&(hasAnyValues=!0,internalValueResult.relyingPartyId=this._relyingPartyId),this._userVerification!==
void 0&&(hasAnyValues=!0,internalValueResult.userVerification=this._userVerification),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?
(this.isEmptyObject=!1,this._relyingPartyId=void 0,this._userVerification=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._relyingPartyId=value.relyingPartyId,
this._userVerification=value.userVerification)}get relyingPartyId(){return this.getStringAttribute("relying_party_id")}set relyingPartyId(value){this._relyingPartyId=
value}resetRelyingPartyId(){this._relyingPartyId=void 0}get relyingPartyIdInput(){return this._relyingPartyId}get userVerification(){return this.getStringAttribute(
"user_verification")}set userVerification(value){this._userVerification=value}resetUserVerification(){this._userVerification=void 0}get userVerificationInput(){
return this._userVerification}};exports2.CognitoUserPoolWebAuthnConfigurationOutputReference=CognitoUserPoolWebAuthnConfigurationOutputReference;_1=JSII_RTTI_SYMBOL_1;
CognitoUserPoolWebAuthnConfigurationOutputReference[_1]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPoolWebAuthnConfigurationOutputReference",version:"\
21.22.1"};var CognitoUserPool2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(
scope,importToId,{terraformResourceType:"aws_cognito_user_pool",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"\
aws_cognito_user_pool",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.
dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._accountRecoverySetting=
new CognitoUserPoolAccountRecoverySettingOutputReference(this,"account_recovery_setting"),this._adminCreateUserConfig=new CognitoUserPoolAdminCreateUserConfigOutputReference(
this,"admin_create_user_config"),this._deviceConfiguration=new CognitoUserPoolDeviceConfigurationOutputReference(this,"device_configuration"),this._emailConfiguration=
new CognitoUserPoolEmailConfigurationOutputReference(this,"email_configuration"),this._emailMfaConfiguration=new CognitoUserPoolEmailMfaConfigurationOutputReference(
this,"email_mfa_configuration"),this._lambdaConfig=new CognitoUserPoolLambdaConfigOutputReference(this,"lambda_config"),this._passwordPolicy=new CognitoUserPoolPasswordPolicyOutputReference(
this,"password_policy"),this._schema=new CognitoUserPoolSchemaList(this,"schema",!0),this._signInPolicy=new CognitoUserPoolSignInPolicyOutputReference(this,"sig\
n_in_policy"),this._smsConfiguration=new CognitoUserPoolSmsConfigurationOutputReference(this,"sms_configuration"),this._softwareTokenMfaConfiguration=new CognitoUserPoolSoftwareTokenMfaConfigurationOutputReference(
this,"software_token_mfa_configuration"),this._userAttributeUpdateSettings=new CognitoUserPoolUserAttributeUpdateSettingsOutputReference(this,"user_attribute_up\
date_settings"),this._userPoolAddOns=new CognitoUserPoolUserPoolAddOnsOutputReference(this,"user_pool_add_ons"),this._usernameConfiguration=new CognitoUserPoolUsernameConfigurationOutputReference(
this,"username_configuration"),this._verificationMessageTemplate=new CognitoUserPoolVerificationMessageTemplateOutputReference(this,"verification_message_templa\
te"),this._webAuthnConfiguration=new CognitoUserPoolWebAuthnConfigurationOutputReference(this,"web_authn_configuration"),this._aliasAttributes=config.aliasAttributes,
this._autoVerifiedAttributes=config.autoVerifiedAttributes,this._deletionProtection=config.deletionProtection,this._emailVerificationMessage=config.emailVerificationMessage,
this._emailVerificationSubject=config.emailVerificationSubject,this._id=config.id,this._mfaConfiguration=config.mfaConfiguration,this._name=config.name,this._region=
config.region,this._smsAuthenticationMessage=config.smsAuthenticationMessage,this._smsVerificationMessage=config.smsVerificationMessage,this._tags=config.tags,this.
_tagsAll=config.tagsAll,this._userPoolTier=config.userPoolTier,this._usernameAttributes=config.usernameAttributes,this._accountRecoverySetting.internalValue=config.
accountRecoverySetting,this._adminCreateUserConfig.internalValue=config.adminCreateUserConfig,this._deviceConfiguration.internalValue=config.deviceConfiguration,
this._emailConfiguration.internalValue=config.emailConfiguration,this._emailMfaConfiguration.internalValue=config.emailMfaConfiguration,this._lambdaConfig.internalValue=
config.lambdaConfig,this._passwordPolicy.internalValue=config.passwordPolicy,this._schema.internalValue=config.schema,this._signInPolicy.internalValue=config.signInPolicy,
this._smsConfiguration.internalValue=config.smsConfiguration,this._softwareTokenMfaConfiguration.internalValue=config.softwareTokenMfaConfiguration,this._userAttributeUpdateSettings.
internalValue=config.userAttributeUpdateSettings,this._userPoolAddOns.internalValue=config.userPoolAddOns,this._usernameConfiguration.internalValue=config.usernameConfiguration,
this._verificationMessageTemplate.internalValue=config.verificationMessageTemplate,this._webAuthnConfiguration.internalValue=config.webAuthnConfiguration}get aliasAttributes(){
return cdktf.Fn.tolist(this.getListAttribute("alias_attributes"))}set aliasAttributes(value){this._aliasAttributes=value}resetAliasAttributes(){this._aliasAttributes=
void 0}get aliasAttributesInput(){return this._aliasAttributes}get arn(){return this.getStringAttribute("arn")}get autoVerifiedAttributes(){return cdktf.Fn.tolist(
this.getListAttribute("auto_verified_attributes"))}set autoVerifiedAttributes(value){this._autoVerifiedAttributes=value}resetAutoVerifiedAttributes(){this._autoVerifiedAttributes=
void 0}get autoVerifiedAttributesInput(){return this._autoVerifiedAttributes}get creationDate(){return this.getStringAttribute("creation_date")}get customDomain(){
return this.getStringAttribute("custom_domain")}get deletionProtection(){return this.getStringAttribute("deletion_protection")}set deletionProtection(value){this.
_deletionProtection=value}resetDeletionProtection(){this._deletionProtection=void 0}get deletionProtectionInput(){return this._deletionProtection}get domain(){return this.
getStringAttribute("domain")}get emailVerificationMessage(){return this.getStringAttribute("email_verification_message")}set emailVerificationMessage(value){this.
_emailVerificationMessage=value}resetEmailVerificationMessage(){this._emailVerificationMessage=void 0}get emailVerificationMessageInput(){return this._emailVerificationMessage}get emailVerificationSubject(){
return this.getStringAttribute("email_verification_subject")}set emailVerificationSubject(value){this._emailVerificationSubject=value}resetEmailVerificationSubject(){
this._emailVerificationSubject=void 0}get emailVerificationSubjectInput(){return this._emailVerificationSubject}get endpoint(){return this.getStringAttribute("e\
ndpoint")}get estimatedNumberOfUsers(){return this.getNumberAttribute("estimated_number_of_users")}get id(){return this.getStringAttribute("id")}set id(value){this.
_id=value}resetId(){this._id=void 0}get idInput(){return this._id}get lastModifiedDate(){return this.getStringAttribute("last_modified_date")}get mfaConfiguration(){
return this.getStringAttribute("mfa_configuration")}set mfaConfiguration(value){this._mfaConfiguration=value}resetMfaConfiguration(){this._mfaConfiguration=void 0}get mfaConfigurationInput(){
return this._mfaConfiguration}get name(){return this.getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this._name}get region(){
return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get smsAuthenticationMessage(){
return this.getStringAttribute("sms_authentication_message")}set smsAuthenticationMessage(value){this._smsAuthenticationMessage=value}resetSmsAuthenticationMessage(){
this._smsAuthenticationMessage=void 0}get smsAuthenticationMessageInput(){return this._smsAuthenticationMessage}get smsVerificationMessage(){return this.getStringAttribute(
"sms_verification_message")}set smsVerificationMessage(value){this._smsVerificationMessage=value}resetSmsVerificationMessage(){this._smsVerificationMessage=void 0}get smsVerificationMessageInput(){
return this._smsVerificationMessage}get tags(){return this.getStringMapAttribute("tags")}set tags(value){this._tags=value}resetTags(){this._tags=void 0}get tagsInput(){
return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(value){this._tagsAll=value}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){
return this._tagsAll}get userPoolTier(){return this.getStringAttribute("user_pool_tier")}set userPoolTier(value){this._userPoolTier=value}resetUserPoolTier(){this.
_userPoolTier=void 0}get userPoolTierInput(){return this._userPoolTier}get usernameAttributes(){return cdktf.Fn.tolist(this.getListAttribute("username_attribute\
s"))}set usernameAttributes(value){this._usernameAttributes=value}resetUsernameAttributes(){this._usernameAttributes=void 0}get usernameAttributesInput(){return this.
_usernameAttributes}get accountRecoverySetting(){return this._accountRecoverySetting}putAccountRecoverySetting(value){this._accountRecoverySetting.internalValue=
value}resetAccountRecoverySetting(){this._accountRecoverySetting.internalValue=void 0}get accountRecoverySettingInput(){return this._accountRecoverySetting.internalValue}get adminCreateUserConfig(){
return this._adminCreateUserConfig}putAdminCreateUserConfig(value){this._adminCreateUserConfig.internalValue=value}resetAdminCreateUserConfig(){this._adminCreateUserConfig.
internalValue=void 0}get adminCreateUserConfigInput(){return this._adminCreateUserConfig.internalValue}get deviceConfiguration(){return this._deviceConfiguration}putDeviceConfiguration(value){
this._deviceConfiguration.internalValue=value}resetDeviceConfiguration(){this._deviceConfiguration.internalValue=void 0}get deviceConfigurationInput(){return this.
_deviceConfiguration.internalValue}get emailConfiguration(){return this._emailConfiguration}putEmailConfiguration(value){this._emailConfiguration.internalValue=
value}resetEmailConfiguration(){this._emailConfiguration.internalValue=void 0}get emailConfigurationInput(){return this._emailConfiguration.internalValue}get emailMfaConfiguration(){
return this._emailMfaConfiguration}putEmailMfaConfiguration(value){this._emailMfaConfiguration.internalValue=value}resetEmailMfaConfiguration(){this._emailMfaConfiguration.
internalValue=void 0}get emailMfaConfigurationInput(){return this._emailMfaConfiguration.internalValue}get lambdaConfig(){return this._lambdaConfig}putLambdaConfig(value){
this._lambdaConfig.internalValue=value}resetLambdaConfig(){this._lambdaConfig.internalValue=void 0}get lambdaConfigInput(){return this._lambdaConfig.internalValue}get passwordPolicy(){
return this._passwordPolicy}putPasswordPolicy(value){this._passwordPolicy.internalValue=value}resetPasswordPolicy(){this._passwordPolicy.internalValue=void 0}get passwordPolicyInput(){
return this._passwordPolicy.internalValue}get schema(){return this._schema}putSchema(value){this._schema.internalValue=value}resetSchema(){this._schema.internalValue=
void 0}get schemaInput(){return this._schema.internalValue}get signInPolicy(){return this._signInPolicy}putSignInPolicy(value){this._signInPolicy.internalValue=
value}resetSignInPolicy(){this._signInPolicy.internalValue=void 0}get signInPolicyInput(){return this._signInPolicy.internalValue}get smsConfiguration(){return this.
_smsConfiguration}putSmsConfiguration(value){this._smsConfiguration.internalValue=value}resetSmsConfiguration(){this._smsConfiguration.internalValue=void 0}get smsConfigurationInput(){
return this._smsConfiguration.internalValue}get softwareTokenMfaConfiguration(){return this._softwareTokenMfaConfiguration}putSoftwareTokenMfaConfiguration(value){
this._softwareTokenMfaConfiguration.internalValue=value}resetSoftwareTokenMfaConfiguration(){this._softwareTokenMfaConfiguration.internalValue=void 0}get softwareTokenMfaConfigurationInput(){
return this._softwareTokenMfaConfiguration.internalValue}get userAttributeUpdateSettings(){return this._userAttributeUpdateSettings}putUserAttributeUpdateSettings(value){
this._userAttributeUpdateSettings.internalValue=value}resetUserAttributeUpdateSettings(){this._userAttributeUpdateSettings.internalValue=void 0}get userAttributeUpdateSettingsInput(){
return this._userAttributeUpdateSettings.internalValue}get userPoolAddOns(){return this._userPoolAddOns}putUserPoolAddOns(value){this._userPoolAddOns.internalValue=
value}resetUserPoolAddOns(){this._userPoolAddOns.internalValue=void 0}get userPoolAddOnsInput(){return this._userPoolAddOns.internalValue}get usernameConfiguration(){
return this._usernameConfiguration}putUsernameConfiguration(value){this._usernameConfiguration.internalValue=value}resetUsernameConfiguration(){this._usernameConfiguration.
internalValue=void 0}get usernameConfigurationInput(){return this._usernameConfiguration.internalValue}get verificationMessageTemplate(){return this._verificationMessageTemplate}putVerificationMessageTemplate(value){
this._verificationMessageTemplate.internalValue=value}resetVerificationMessageTemplate(){this._verificationMessageTemplate.internalValue=void 0}get verificationMessageTemplateInput(){
return this._verificationMessageTemplate.internalValue}get webAuthnConfiguration(){return this._webAuthnConfiguration}putWebAuthnConfiguration(value){this._webAuthnConfiguration.
internalValue=value}resetWebAuthnConfiguration(){this._webAuthnConfiguration.internalValue=void 0}get webAuthnConfigurationInput(){return this._webAuthnConfiguration.
internalValue}synthesizeAttributes(){return{alias_attributes:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._aliasAttributes),auto_verified_attributes:cdktf.
listMapper(cdktf.stringToTerraform,!1)(this._autoVerifiedAttributes),deletion_protection:cdktf.stringToTerraform(this._deletionProtection),email_verification_message:cdktf.
stringToTerraform(this._emailVerificationMessage),email_verification_subject:cdktf.stringToTerraform(this._emailVerificationSubject),id:cdktf.stringToTerraform(
this._id),mfa_configuration:cdktf.stringToTerraform(this._mfaConfiguration),name:cdktf.stringToTerraform(this._name),region:cdktf.stringToTerraform(this._region),
sms_authentication_message:cdktf.stringToTerraform(this._smsAuthenticationMessage),sms_verification_message:cdktf.stringToTerraform(this._smsVerificationMessage),
tags:cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),tags_all:cdktf.hashMapper(cdktf.stringToTerraform)(this._tagsAll),user_pool_tier:cdktf.stringToTerraform(
this._userPoolTier),username_attributes:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._usernameAttributes),account_recovery_setting:cognitoUserPoolAccountRecoverySettingToTerraform(
this._accountRecoverySetting.internalValue),admin_create_user_config:cognitoUserPoolAdminCreateUserConfigToTerraform(this._adminCreateUserConfig.internalValue),
device_configuration:cognitoUserPoolDeviceConfigurationToTerraform(this._deviceConfiguration.internalValue),email_configuration:cognitoUserPoolEmailConfigurationToTerraform(
this._emailConfiguration.internalValue),email_mfa_configuration:cognitoUserPoolEmailMfaConfigurationToTerraform(this._emailMfaConfiguration.internalValue),lambda_config:cognitoUserPoolLambdaConfigToTerraform(
this._lambdaConfig.internalValue),password_policy:cognitoUserPoolPasswordPolicyToTerraform(this._passwordPolicy.internalValue),schema:cdktf.listMapper(cognitoUserPoolSchemaToTerraform,
!0)(this._schema.internalValue),sign_in_policy:cognitoUserPoolSignInPolicyToTerraform(this._signInPolicy.internalValue),sms_configuration:cognitoUserPoolSmsConfigurationToTerraform(
this._smsConfiguration.internalValue),software_token_mfa_configuration:cognitoUserPoolSoftwareTokenMfaConfigurationToTerraform(this._softwareTokenMfaConfiguration.
internalValue),user_attribute_update_settings:cognitoUserPoolUserAttributeUpdateSettingsToTerraform(this._userAttributeUpdateSettings.internalValue),user_pool_add_ons:cognitoUserPoolUserPoolAddOnsToTerraform(
this._userPoolAddOns.internalValue),username_configuration:cognitoUserPoolUsernameConfigurationToTerraform(this._usernameConfiguration.internalValue),verification_message_template:cognitoUserPoolVerificationMessageTemplateToTerraform(
this._verificationMessageTemplate.internalValue),web_authn_configuration:cognitoUserPoolWebAuthnConfigurationToTerraform(this._webAuthnConfiguration.internalValue)}}synthesizeHclAttributes(){
let attrs={alias_attributes:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._aliasAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},
auto_verified_attributes:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._autoVerifiedAttributes),isBlock:!1,type:"set",storageClassType:"stringL\
ist"},deletion_protection:{value:cdktf.stringToHclTerraform(this._deletionProtection),isBlock:!1,type:"simple",storageClassType:"string"},email_verification_message:{
value:cdktf.stringToHclTerraform(this._emailVerificationMessage),isBlock:!1,type:"simple",storageClassType:"string"},email_verification_subject:{value:cdktf.stringToHclTerraform(
this._emailVerificationSubject),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"\
string"},mfa_configuration:{value:cdktf.stringToHclTerraform(this._mfaConfiguration),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:cdktf.stringToHclTerraform(
this._name),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"\
string"},sms_authentication_message:{value:cdktf.stringToHclTerraform(this._smsAuthenticationMessage),isBlock:!1,type:"simple",storageClassType:"string"},sms_verification_message:{
value:cdktf.stringToHclTerraform(this._smsVerificationMessage),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(
this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"\
map",storageClassType:"stringMap"},user_pool_tier:{value:cdktf.stringToHclTerraform(this._userPoolTier),isBlock:!1,type:"simple",storageClassType:"string"},username_attributes:{
value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._usernameAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},account_recovery_setting:{
value:cognitoUserPoolAccountRecoverySettingToHclTerraform(this._accountRecoverySetting.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolAc\
countRecoverySettingList"},admin_create_user_config:{value:cognitoUserPoolAdminCreateUserConfigToHclTerraform(this._adminCreateUserConfig.internalValue),isBlock:!0,
type:"list",storageClassType:"CognitoUserPoolAdminCreateUserConfigList"},device_configuration:{value:cognitoUserPoolDeviceConfigurationToHclTerraform(this._deviceConfiguration.
internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolDeviceConfigurationList"},email_configuration:{value:cognitoUserPoolEmailConfigurationToHclTerraform(
this._emailConfiguration.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolEmailConfigurationList"},email_mfa_configuration:{value:cognitoUserPoolEmailMfaConfigurationToHclTerraform(
this._emailMfaConfiguration.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolEmailMfaConfigurationList"},lambda_config:{value:cognitoUserPoolLambdaConfigToHclTerraform(
this._lambdaConfig.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolLambdaConfigList"},password_policy:{value:cognitoUserPoolPasswordPolicyToHclTerraform(
this._passwordPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolPasswordPolicyList"},schema:{value:cdktf.listMapperHcl(cognitoUserPoolSchemaToHclTerraform,
!0)(this._schema.internalValue),isBlock:!0,type:"set",storageClassType:"CognitoUserPoolSchemaList"},sign_in_policy:{value:cognitoUserPoolSignInPolicyToHclTerraform(
this._signInPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSignInPolicyList"},sms_configuration:{value:cognitoUserPoolSmsConfigurationToHclTerraform(
this._smsConfiguration.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSmsConfigurationList"},software_token_mfa_configuration:{value:cognitoUserPoolSoftwareTokenMfaConfigurationToHclTerraform(
this._softwareTokenMfaConfiguration.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolSoftwareTokenMfaConfigurationList"},user_attribute_update_settings:{
value:cognitoUserPoolUserAttributeUpdateSettingsToHclTerraform(this._userAttributeUpdateSettings.internalValue),isBlock:!0,type:"list",storageClassType:"Cognito\
UserPoolUserAttributeUpdateSettingsList"},user_pool_add_ons:{value:cognitoUserPoolUserPoolAddOnsToHclTerraform(this._userPoolAddOns.internalValue),isBlock:!0,type:"\
list",storageClassType:"CognitoUserPoolUserPoolAddOnsList"},username_configuration:{value:cognitoUserPoolUsernameConfigurationToHclTerraform(this._usernameConfiguration.
internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolUsernameConfigurationList"},verification_message_template:{value:cognitoUserPoolVerificationMessageTemplateToHclTerraform(
this._verificationMessageTemplate.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolVerificationMessageTemplateList"},web_authn_configuration:{
value:cognitoUserPoolWebAuthnConfigurationToHclTerraform(this._webAuthnConfiguration.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolWebA\
uthnConfigurationList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CognitoUserPool=CognitoUserPool2;
_2=JSII_RTTI_SYMBOL_1;CognitoUserPool2[_2]={fqn:"@cdktf/provider-aws.cognitoUserPool.CognitoUserPool",version:"21.22.1"};CognitoUserPool2.tfResourceType="aws_co\
gnito_user_pool"}});var require_cognito_user_pool_client=__commonJS({"node_modules/@cdktf/provider-aws/lib/cognito-user-pool-client/index.js"(exports2){"use strict";var _a,_b,_c,_d,
_e,_f,_g;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.CognitoUserPoolClient=exports2.CognitoUserPoolClientTokenValidityUnitsList=exports2.CognitoUserPoolClientTokenValidityUnitsOutputReference=
exports2.CognitoUserPoolClientRefreshTokenRotationList=exports2.CognitoUserPoolClientRefreshTokenRotationOutputReference=exports2.CognitoUserPoolClientAnalyticsConfigurationList=
exports2.CognitoUserPoolClientAnalyticsConfigurationOutputReference=void 0;exports2.cognitoUserPoolClientAnalyticsConfigurationToTerraform=cognitoUserPoolClientAnalyticsConfigurationToTerraform;
exports2.cognitoUserPoolClientAnalyticsConfigurationToHclTerraform=cognitoUserPoolClientAnalyticsConfigurationToHclTerraform;exports2.cognitoUserPoolClientRefreshTokenRotationToTerraform=
cognitoUserPoolClientRefreshTokenRotationToTerraform;exports2.cognitoUserPoolClientRefreshTokenRotationToHclTerraform=cognitoUserPoolClientRefreshTokenRotationToHclTerraform;
exports2.cognitoUserPoolClientTokenValidityUnitsToTerraform=cognitoUserPoolClientTokenValidityUnitsToTerraform;exports2.cognitoUserPoolClientTokenValidityUnitsToHclTerraform=
cognitoUserPoolClientTokenValidityUnitsToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2();function cognitoUserPoolClientAnalyticsConfigurationToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{application_arn:cdktf.stringToTerraform(struct.applicationArn),
application_id:cdktf.stringToTerraform(struct.applicationId),external_id:cdktf.stringToTerraform(struct.externalId),role_arn:cdktf.stringToTerraform(struct.roleArn),
user_data_shared:cdktf.booleanToTerraform(struct.userDataShared)}}function cognitoUserPoolClientAnalyticsConfigurationToHclTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={application_arn:{value:cdktf.stringToHclTerraform(struct.applicationArn),isBlock:!1,
type:"simple",storageClassType:"string"},application_id:{value:cdktf.stringToHclTerraform(struct.applicationId),isBlock:!1,type:"simple",storageClassType:"strin\
g"},external_id:{value:cdktf.stringToHclTerraform(struct.externalId),isBlock:!1,type:"simple",storageClassType:"string"},role_arn:{value:cdktf.stringToHclTerraform(
struct.roleArn),isBlock:!1,type:"simple",storageClassType:"string"},user_data_shared:{value:cdktf.booleanToHclTerraform(struct.userDataShared),isBlock:!1,type:"\
simple",storageClassType:"boolean"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolClientAnalyticsConfigurationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};
return this._applicationArn!==void 0&&(hasAnyValues=!0,internalValueResult.applicationArn=this._applicationArn),this._applicationId!==void 0&&(hasAnyValues=!0,internalValueResult.
applicationId=this._applicationId),this._externalId!==void 0&&(hasAnyValues=!0,internalValueResult.externalId=this._externalId),this._roleArn!==void 0&&(hasAnyValues=
!0,internalValueResult.roleArn=this._roleArn),this._userDataShared!==void 0&&(hasAnyValues=!0,internalValueResult.userDataShared=this._userDataShared),hasAnyValues?
internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._applicationArn=void 0,this._applicationId=
void 0,this._externalId=void 0,this._roleArn=void 0,this._userDataShared=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=
value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._applicationArn=value.applicationArn,this._applicationId=value.applicationId,
this._externalId=value.externalId,this._roleArn=value.roleArn,this._userDataShared=value.userDataShared)}get applicationArn(){return this.getStringAttribute("ap\
plication_arn")}set applicationArn(value){this._applicationArn=value}resetApplicationArn(){this._applicationArn=void 0}get applicationArnInput(){return this._applicationArn}get applicationId(){
return this.getStringAttribute("application_id")}set applicationId(value){this._applicationId=value}resetApplicationId(){this._applicationId=void 0}get applicationIdInput(){
return this._applicationId}get externalId(){return this.getStringAttribute("external_id")}set externalId(value){this._externalId=value}resetExternalId(){this._externalId=
void 0}get externalIdInput(){return this._externalId}get roleArn(){return this.getStringAttribute("role_arn")}set roleArn(value){this._roleArn=value}resetRoleArn(){
this._roleArn=void 0}get roleArnInput(){return this._roleArn}get userDataShared(){return this.getBooleanAttribute("user_data_shared")}set userDataShared(value){
this._userDataShared=value}resetUserDataShared(){this._userDataShared=void 0}get userDataSharedInput(){return this._userDataShared}};exports2.CognitoUserPoolClientAnalyticsConfigurationOutputReference=
CognitoUserPoolClientAnalyticsConfigurationOutputReference;_a=JSII_RTTI_SYMBOL_1;CognitoUserPoolClientAnalyticsConfigurationOutputReference[_a]={fqn:"@cdktf/pro\
vider-aws.cognitoUserPoolClient.CognitoUserPoolClientAnalyticsConfigurationOutputReference",version:"21.22.1"};var CognitoUserPoolClientAnalyticsConfigurationList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new CognitoUserPoolClientAnalyticsConfigurationOutputReference(this.terraformResource,
this.terraformAttribute,index,this.wrapsSet)}};exports2.CognitoUserPoolClientAnalyticsConfigurationList=CognitoUserPoolClientAnalyticsConfigurationList;_b=JSII_RTTI_SYMBOL_1;
CognitoUserPoolClientAnalyticsConfigurationList[_b]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClientAnalyticsConfigurationList",version:"21\
.22.1"};function cognitoUserPoolClientRefreshTokenRotationToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{feature:cdktf.stringToTerraform(struct.feature),retry_grace_period_seconds:cdktf.numberToTerraform(struct.retryGracePeriodSeconds)}}function cognitoUserPoolClientRefreshTokenRotationToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={feature:{value:cdktf.stringToHclTerraform(struct.feature),
isBlock:!1,type:"simple",storageClassType:"string"},retry_grace_period_seconds:{value:cdktf.numberToHclTerraform(struct.retryGracePeriodSeconds),isBlock:!1,type:"\
simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolClientRefreshTokenRotationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};
return this._feature!==void 0&&(hasAnyValues=!0,internalValueResult.feature=this._feature),this._retryGracePeriodSeconds!==void 0&&(hasAnyValues=!0,internalValueResult.
retryGracePeriodSeconds=this._retryGracePeriodSeconds),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.
resolvableValue=void 0,this._feature=void 0,this._retryGracePeriodSeconds=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=
value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._feature=value.feature,this._retryGracePeriodSeconds=value.retryGracePeriodSeconds)}get feature(){
return this.getStringAttribute("feature")}set feature(value){this._feature=value}get featureInput(){return this._feature}get retryGracePeriodSeconds(){return this.
getNumberAttribute("retry_grace_period_seconds")}set retryGracePeriodSeconds(value){this._retryGracePeriodSeconds=value}resetRetryGracePeriodSeconds(){this._retryGracePeriodSeconds=
void 0}get retryGracePeriodSecondsInput(){return this._retryGracePeriodSeconds}};exports2.CognitoUserPoolClientRefreshTokenRotationOutputReference=CognitoUserPoolClientRefreshTokenRotationOutputReference;
_c=JSII_RTTI_SYMBOL_1;CognitoUserPoolClientRefreshTokenRotationOutputReference[_c]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClientRefreshT\
okenRotationOutputReference",version:"21.22.1"};var CognitoUserPoolClientRefreshTokenRotationList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new CognitoUserPoolClientRefreshTokenRotationOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.CognitoUserPoolClientRefreshTokenRotationList=
CognitoUserPoolClientRefreshTokenRotationList;_d=JSII_RTTI_SYMBOL_1;CognitoUserPoolClientRefreshTokenRotationList[_d]={fqn:"@cdktf/provider-aws.cognitoUserPoolC\
lient.CognitoUserPoolClientRefreshTokenRotationList",version:"21.22.1"};function cognitoUserPoolClientTokenValidityUnitsToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{access_token:cdktf.stringToTerraform(struct.accessToken),id_token:cdktf.stringToTerraform(
struct.idToken),refresh_token:cdktf.stringToTerraform(struct.refreshToken)}}function cognitoUserPoolClientTokenValidityUnitsToHclTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={access_token:{value:cdktf.stringToHclTerraform(struct.accessToken),isBlock:!1,
type:"simple",storageClassType:"string"},id_token:{value:cdktf.stringToHclTerraform(struct.idToken),isBlock:!1,type:"simple",storageClassType:"string"},refresh_token:{
value:cdktf.stringToHclTerraform(struct.refreshToken),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(
([_,value])=>value!==void 0&&value.value!==void 0))}var CognitoUserPoolClientTokenValidityUnitsOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.
resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._accessToken!==void 0&&(hasAnyValues=!0,internalValueResult.accessToken=this.
_accessToken),this._idToken!==void 0&&(hasAnyValues=!0,internalValueResult.idToken=this._idToken),this._refreshToken!==void 0&&(hasAnyValues=!0,internalValueResult.
refreshToken=this._refreshToken),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,
this._accessToken=void 0,this._idToken=void 0,this._refreshToken=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):
(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._accessToken=value.accessToken,this._idToken=value.idToken,this._refreshToken=
value.refreshToken)}get accessToken(){return this.getStringAttribute("access_token")}set accessToken(value){this._accessToken=value}resetAccessToken(){this._accessToken=
void 0}get accessTokenInput(){return this._accessToken}get idToken(){return this.getStringAttribute("id_token")}set idToken(value){this._idToken=value}resetIdToken(){
this._idToken=void 0}get idTokenInput(){return this._idToken}get refreshToken(){return this.getStringAttribute("refresh_token")}set refreshToken(value){this._refreshToken=
value}resetRefreshToken(){this._refreshToken=void 0}get refreshTokenInput(){return this._refreshToken}};exports2.CognitoUserPoolClientTokenValidityUnitsOutputReference=
CognitoUserPoolClientTokenValidityUnitsOutputReference;_e=JSII_RTTI_SYMBOL_1;CognitoUserPoolClientTokenValidityUnitsOutputReference[_e]={fqn:"@cdktf/provider-aw\
s.cognitoUserPoolClient.CognitoUserPoolClientTokenValidityUnitsOutputReference",version:"21.22.1"};var CognitoUserPoolClientTokenValidityUnitsList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new CognitoUserPoolClientTokenValidityUnitsOutputReference(this.terraformResource,
this.terraformAttribute,index,this.wrapsSet)}};exports2.CognitoUserPoolClientTokenValidityUnitsList=CognitoUserPoolClientTokenValidityUnitsList;_f=JSII_RTTI_SYMBOL_1;
CognitoUserPoolClientTokenValidityUnitsList[_f]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClientTokenValidityUnitsList",version:"21.22.1"};
var CognitoUserPoolClient2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(
scope,importToId,{terraformResourceType:"aws_cognito_user_pool_client",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"\
aws_cognito_user_pool_client",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,
dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),
this._analyticsConfiguration=new CognitoUserPoolClientAnalyticsConfigurationList(this,"analytics_configuration",!1),this._refreshTokenRotation=new CognitoUserPoolClientRefreshTokenRotationList(
this,"refresh_token_rotation",!1),this._tokenValidityUnits=new CognitoUserPoolClientTokenValidityUnitsList(this,"token_validity_units",!1),this._accessTokenValidity=
config.accessTokenValidity,this._allowedOauthFlows=config.allowedOauthFlows,this._allowedOauthFlowsUserPoolClient=config.allowedOauthFlowsUserPoolClient,this._allowedOauthScopes=
config.allowedOauthScopes,this._authSessionValidity=config.authSessionValidity,this._callbackUrls=config.callbackUrls,this._defaultRedirectUri=config.defaultRedirectUri,
this._enablePropagateAdditionalUserContextData=config.enablePropagateAdditionalUserContextData,this._enableTokenRevocation=config.enableTokenRevocation,this._explicitAuthFlows=
config.explicitAuthFlows,this._generateSecret=config.generateSecret,this._idTokenValidity=config.idTokenValidity,this._logoutUrls=config.logoutUrls,this._name=config.
name,this._preventUserExistenceErrors=config.preventUserExistenceErrors,this._readAttributes=config.readAttributes,this._refreshTokenValidity=config.refreshTokenValidity,
this._region=config.region,this._supportedIdentityProviders=config.supportedIdentityProviders,this._userPoolId=config.userPoolId,this._writeAttributes=config.writeAttributes,
this._analyticsConfiguration.internalValue=config.analyticsConfiguration,this._refreshTokenRotation.internalValue=config.refreshTokenRotation,this._tokenValidityUnits.
internalValue=config.tokenValidityUnits}get accessTokenValidity(){return this.getNumberAttribute("access_token_validity")}set accessTokenValidity(value){this._accessTokenValidity=
value}resetAccessTokenValidity(){this._accessTokenValidity=void 0}get accessTokenValidityInput(){return this._accessTokenValidity}get allowedOauthFlows(){return cdktf.
Fn.tolist(this.getListAttribute("allowed_oauth_flows"))}set allowedOauthFlows(value){this._allowedOauthFlows=value}resetAllowedOauthFlows(){this._allowedOauthFlows=
void 0}get allowedOauthFlowsInput(){return this._allowedOauthFlows}get allowedOauthFlowsUserPoolClient(){return this.getBooleanAttribute("allowed_oauth_flows_us\
er_pool_client")}set allowedOauthFlowsUserPoolClient(value){this._allowedOauthFlowsUserPoolClient=value}resetAllowedOauthFlowsUserPoolClient(){this._allowedOauthFlowsUserPoolClient=
void 0}get allowedOauthFlowsUserPoolClientInput(){return this._allowedOauthFlowsUserPoolClient}get allowedOauthScopes(){return cdktf.Fn.tolist(this.getListAttribute(
"allowed_oauth_scopes"))}set allowedOauthScopes(value){this._allowedOauthScopes=value}resetAllowedOauthScopes(){this._allowedOauthScopes=void 0}get allowedOauthScopesInput(){
return this._allowedOauthScopes}get authSessionValidity(){return this.getNumberAttribute("auth_session_validity")}set authSessionValidity(value){this._authSessionValidity=
value}resetAuthSessionValidity(){this._authSessionValidity=void 0}get authSessionValidityInput(){return this._authSessionValidity}get callbackUrls(){return cdktf.
Fn.tolist(this.getListAttribute("callback_urls"))}set callbackUrls(value){this._callbackUrls=value}resetCallbackUrls(){this._callbackUrls=void 0}get callbackUrlsInput(){
return this._callbackUrls}get clientSecret(){return this.getStringAttribute("client_secret")}get defaultRedirectUri(){return this.getStringAttribute("default_re\
direct_uri")}set defaultRedirectUri(value){this._defaultRedirectUri=value}resetDefaultRedirectUri(){this._defaultRedirectUri=void 0}get defaultRedirectUriInput(){
return this._defaultRedirectUri}get enablePropagateAdditionalUserContextData(){return this.getBooleanAttribute("enable_propagate_additional_user_context_data")}set enablePropagateAdditionalUserContextData(value){
this._enablePropagateAdditionalUserContextData=value}resetEnablePropagateAdditionalUserContextData(){this._enablePropagateAdditionalUserContextData=void 0}get enablePropagateAdditionalUserContextDataInput(){
return this._enablePropagateAdditionalUserContextData}get enableTokenRevocation(){return this.getBooleanAttribute("enable_token_revocation")}set enableTokenRevocation(value){
this._enableTokenRevocation=value}resetEnableTokenRevocation(){this._enableTokenRevocation=void 0}get enableTokenRevocationInput(){return this._enableTokenRevocation}get explicitAuthFlows(){
return cdktf.Fn.tolist(this.getListAttribute("explicit_auth_flows"))}set explicitAuthFlows(value){this._explicitAuthFlows=value}resetExplicitAuthFlows(){this._explicitAuthFlows=
void 0}get explicitAuthFlowsInput(){return this._explicitAuthFlows}get generateSecret(){return this.getBooleanAttribute("generate_secret")}set generateSecret(value){
this._generateSecret=value}resetGenerateSecret(){this._generateSecret=void 0}get generateSecretInput(){return this._generateSecret}get id(){return this.getStringAttribute(
"id")}get idTokenValidity(){return this.getNumberAttribute("id_token_validity")}set idTokenValidity(value){this._idTokenValidity=value}resetIdTokenValidity(){this.
_idTokenValidity=void 0}get idTokenValidityInput(){return this._idTokenValidity}get logoutUrls(){return cdktf.Fn.tolist(this.getListAttribute("logout_urls"))}set logoutUrls(value){
this._logoutUrls=value}resetLogoutUrls(){this._logoutUrls=void 0}get logoutUrlsInput(){return this._logoutUrls}get name(){return this.getStringAttribute("name")}set name(value){
this._name=value}get nameInput(){return this._name}get preventUserExistenceErrors(){return this.getStringAttribute("prevent_user_existence_errors")}set preventUserExistenceErrors(value){
this._preventUserExistenceErrors=value}resetPreventUserExistenceErrors(){this._preventUserExistenceErrors=void 0}get preventUserExistenceErrorsInput(){return this.
_preventUserExistenceErrors}get readAttributes(){return cdktf.Fn.tolist(this.getListAttribute("read_attributes"))}set readAttributes(value){this._readAttributes=
value}resetReadAttributes(){this._readAttributes=void 0}get readAttributesInput(){return this._readAttributes}get refreshTokenValidity(){return this.getNumberAttribute(
"refresh_token_validity")}set refreshTokenValidity(value){this._refreshTokenValidity=value}resetRefreshTokenValidity(){this._refreshTokenValidity=void 0}get refreshTokenValidityInput(){
return this._refreshTokenValidity}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){
return this._region}get supportedIdentityProviders(){return cdktf.Fn.tolist(this.getListAttribute("supported_identity_providers"))}set supportedIdentityProviders(value){
this._supportedIdentityProviders=value}resetSupportedIdentityProviders(){this._supportedIdentityProviders=void 0}get supportedIdentityProvidersInput(){return this.
_supportedIdentityProviders}get userPoolId(){return this.getStringAttribute("user_pool_id")}set userPoolId(value){this._userPoolId=value}get userPoolIdInput(){return this.
_userPoolId}get writeAttributes(){return cdktf.Fn.tolist(this.getListAttribute("write_attributes"))}set writeAttributes(value){this._writeAttributes=value}resetWriteAttributes(){
this._writeAttributes=void 0}get writeAttributesInput(){return this._writeAttributes}get analyticsConfiguration(){return this._analyticsConfiguration}putAnalyticsConfiguration(value){
this._analyticsConfiguration.internalValue=value}resetAnalyticsConfiguration(){this._analyticsConfiguration.internalValue=void 0}get analyticsConfigurationInput(){
return this._analyticsConfiguration.internalValue}get refreshTokenRotation(){return this._refreshTokenRotation}putRefreshTokenRotation(value){this._refreshTokenRotation.
internalValue=value}resetRefreshTokenRotation(){this._refreshTokenRotation.internalValue=void 0}get refreshTokenRotationInput(){return this._refreshTokenRotation.
internalValue}get tokenValidityUnits(){return this._tokenValidityUnits}putTokenValidityUnits(value){this._tokenValidityUnits.internalValue=value}resetTokenValidityUnits(){
this._tokenValidityUnits.internalValue=void 0}get tokenValidityUnitsInput(){return this._tokenValidityUnits.internalValue}synthesizeAttributes(){return{access_token_validity:cdktf.
numberToTerraform(this._accessTokenValidity),allowed_oauth_flows:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._allowedOauthFlows),allowed_oauth_flows_user_pool_client:cdktf.
booleanToTerraform(this._allowedOauthFlowsUserPoolClient),allowed_oauth_scopes:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._allowedOauthScopes),auth_session_validity:cdktf.
numberToTerraform(this._authSessionValidity),callback_urls:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._callbackUrls),default_redirect_uri:cdktf.stringToTerraform(
this._defaultRedirectUri),enable_propagate_additional_user_context_data:cdktf.booleanToTerraform(this._enablePropagateAdditionalUserContextData),enable_token_revocation:cdktf.
booleanToTerraform(this._enableTokenRevocation),explicit_auth_flows:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._explicitAuthFlows),generate_secret:cdktf.
booleanToTerraform(this._generateSecret),id_token_validity:cdktf.numberToTerraform(this._idTokenValidity),logout_urls:cdktf.listMapper(cdktf.stringToTerraform,!1)(
this._logoutUrls),name:cdktf.stringToTerraform(this._name),prevent_user_existence_errors:cdktf.stringToTerraform(this._preventUserExistenceErrors),read_attributes:cdktf.
listMapper(cdktf.stringToTerraform,!1)(this._readAttributes),refresh_token_validity:cdktf.numberToTerraform(this._refreshTokenValidity),region:cdktf.stringToTerraform(
this._region),supported_identity_providers:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._supportedIdentityProviders),user_pool_id:cdktf.stringToTerraform(this.
_userPoolId),write_attributes:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._writeAttributes),analytics_configuration:cdktf.listMapper(cognitoUserPoolClientAnalyticsConfigurationToTerraform,
!0)(this._analyticsConfiguration.internalValue),refresh_token_rotation:cdktf.listMapper(cognitoUserPoolClientRefreshTokenRotationToTerraform,!0)(this._refreshTokenRotation.
internalValue),token_validity_units:cdktf.listMapper(cognitoUserPoolClientTokenValidityUnitsToTerraform,!0)(this._tokenValidityUnits.internalValue)}}synthesizeHclAttributes(){
let attrs={access_token_validity:{value:cdktf.numberToHclTerraform(this._accessTokenValidity),isBlock:!1,type:"simple",storageClassType:"number"},allowed_oauth_flows:{
value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._allowedOauthFlows),isBlock:!1,type:"set",storageClassType:"stringList"},allowed_oauth_flows_user_pool_client:{
value:cdktf.booleanToHclTerraform(this._allowedOauthFlowsUserPoolClient),isBlock:!1,type:"simple",storageClassType:"boolean"},allowed_oauth_scopes:{value:cdktf.
listMapperHcl(cdktf.stringToHclTerraform,!1)(this._allowedOauthScopes),isBlock:!1,type:"set",storageClassType:"stringList"},auth_session_validity:{value:cdktf.numberToHclTerraform(
this._authSessionValidity),isBlock:!1,type:"simple",storageClassType:"number"},callback_urls:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._callbackUrls),
isBlock:!1,type:"set",storageClassType:"stringList"},default_redirect_uri:{value:cdktf.stringToHclTerraform(this._defaultRedirectUri),isBlock:!1,type:"simple",storageClassType:"\
string"},enable_propagate_additional_user_context_data:{value:cdktf.booleanToHclTerraform(this._enablePropagateAdditionalUserContextData),isBlock:!1,type:"simpl\
e",storageClassType:"boolean"},enable_token_revocation:{value:cdktf.booleanToHclTerraform(this._enableTokenRevocation),isBlock:!1,type:"simple",storageClassType:"\
boolean"},explicit_auth_flows:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._explicitAuthFlows),isBlock:!1,type:"set",storageClassType:"stringL\
ist"},generate_secret:{value:cdktf.booleanToHclTerraform(this._generateSecret),isBlock:!1,type:"simple",storageClassType:"boolean"},id_token_validity:{value:cdktf.
numberToHclTerraform(this._idTokenValidity),isBlock:!1,type:"simple",storageClassType:"number"},logout_urls:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,
!1)(this._logoutUrls),isBlock:!1,type:"set",storageClassType:"stringList"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"\
string"},prevent_user_existence_errors:{value:cdktf.stringToHclTerraform(this._preventUserExistenceErrors),isBlock:!1,type:"simple",storageClassType:"string"},read_attributes:{
value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._readAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},refresh_token_validity:{value:cdktf.
numberToHclTerraform(this._refreshTokenValidity),isBlock:!1,type:"simple",storageClassType:"number"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,
type:"simple",storageClassType:"string"},supported_identity_providers:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._supportedIdentityProviders),
isBlock:!1,type:"set",storageClassType:"stringList"},user_pool_id:{value:cdktf.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"\
string"},write_attributes:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._writeAttributes),isBlock:!1,type:"set",storageClassType:"stringList"},
analytics_configuration:{value:cdktf.listMapperHcl(cognitoUserPoolClientAnalyticsConfigurationToHclTerraform,!0)(this._analyticsConfiguration.internalValue),isBlock:!0,
type:"list",storageClassType:"CognitoUserPoolClientAnalyticsConfigurationList"},refresh_token_rotation:{value:cdktf.listMapperHcl(cognitoUserPoolClientRefreshTokenRotationToHclTerraform,
!0)(this._refreshTokenRotation.internalValue),isBlock:!0,type:"list",storageClassType:"CognitoUserPoolClientRefreshTokenRotationList"},token_validity_units:{value:cdktf.
listMapperHcl(cognitoUserPoolClientTokenValidityUnitsToHclTerraform,!0)(this._tokenValidityUnits.internalValue),isBlock:!0,type:"list",storageClassType:"Cognito\
UserPoolClientTokenValidityUnitsList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.CognitoUserPoolClient=
CognitoUserPoolClient2;_g=JSII_RTTI_SYMBOL_1;CognitoUserPoolClient2[_g]={fqn:"@cdktf/provider-aws.cognitoUserPoolClient.CognitoUserPoolClient",version:"21.22.1"};
CognitoUserPoolClient2.tfResourceType="aws_cognito_user_pool_client"}});var require_cognito_user_pool_domain=__commonJS({"node_modules/@cdktf/provider-aws/lib/cognito-user-pool-domain/index.js"(exports2){"use strict";var _a;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.CognitoUserPoolDomain=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),CognitoUserPoolDomain2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_cognito_user_pool_domain",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_cognito_user_pool_domain",
terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,
count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._certificateArn=config.
certificateArn,this._domain=config.domain,this._id=config.id,this._managedLoginVersion=config.managedLoginVersion,this._region=config.region,this._userPoolId=config.
userPoolId}get awsAccountId(){return this.getStringAttribute("aws_account_id")}get certificateArn(){return this.getStringAttribute("certificate_arn")}set certificateArn(value){
this._certificateArn=value}resetCertificateArn(){this._certificateArn=void 0}get certificateArnInput(){return this._certificateArn}get cloudfrontDistribution(){
return this.getStringAttribute("cloudfront_distribution")}get cloudfrontDistributionArn(){return this.getStringAttribute("cloudfront_distribution_arn")}get cloudfrontDistributionZoneId(){
return this.getStringAttribute("cloudfront_distribution_zone_id")}get domain(){return this.getStringAttribute("domain")}set domain(value){this._domain=value}get domainInput(){
return this._domain}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get managedLoginVersion(){
return this.getNumberAttribute("managed_login_version")}set managedLoginVersion(value){this._managedLoginVersion=value}resetManagedLoginVersion(){this._managedLoginVersion=
void 0}get managedLoginVersionInput(){return this._managedLoginVersion}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get s3Bucket(){return this.getStringAttribute("s3_bucket")}get userPoolId(){return this.getStringAttribute(
"user_pool_id")}set userPoolId(value){this._userPoolId=value}get userPoolIdInput(){return this._userPoolId}get version(){return this.getStringAttribute("version")}synthesizeAttributes(){
return{certificate_arn:cdktf.stringToTerraform(this._certificateArn),domain:cdktf.stringToTerraform(this._domain),id:cdktf.stringToTerraform(this._id),managed_login_version:cdktf.
numberToTerraform(this._managedLoginVersion),region:cdktf.stringToTerraform(this._region),user_pool_id:cdktf.stringToTerraform(this._userPoolId)}}synthesizeHclAttributes(){
let attrs={certificate_arn:{value:cdktf.stringToHclTerraform(this._certificateArn),isBlock:!1,type:"simple",storageClassType:"string"},domain:{value:cdktf.stringToHclTerraform(
this._domain),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},managed_login_version:{value:cdktf.numberToHclTerraform(this._managedLoginVersion),isBlock:!1,type:"simple",storageClassType:"number"},region:{value:cdktf.
stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},user_pool_id:{value:cdktf.stringToHclTerraform(this._userPoolId),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.
CognitoUserPoolDomain=CognitoUserPoolDomain2;_a=JSII_RTTI_SYMBOL_1;CognitoUserPoolDomain2[_a]={fqn:"@cdktf/provider-aws.cognitoUserPoolDomain.CognitoUserPoolDom\
ain",version:"21.22.1"};CognitoUserPoolDomain2.tfResourceType="aws_cognito_user_pool_domain"}});var require_data_aws_cognito_user_pool=__commonJS({"node_modules/@cdktf/provider-aws/lib/data-aws-cognito-user-pool/index.js"(exports2){"use strict";var _a,_b,_c,
_d,_e,_f,_g,_h,_j,_k,_l,_m,_o,_p,_q,_r,_s,_t,_u,_v,_w,_x,_y,_z,_0,_1,_2,_3,_4,_5,_6;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.DataAwsCognitoUserPool=
exports2.DataAwsCognitoUserPoolUserPoolAddOnsList=exports2.DataAwsCognitoUserPoolUserPoolAddOnsOutputReference=exports2.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList=
exports2.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=exports2.DataAwsCognitoUserPoolSchemaAttributesList=exports2.DataAwsCognitoUserPoolSchemaAttributesOutputReference=
exports2.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList=exports2.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference=
exports2.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList=exports2.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference=
exports2.DataAwsCognitoUserPoolLambdaConfigList=exports2.DataAwsCognitoUserPoolLambdaConfigOutputReference=exports2.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList=
exports2.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=exports2.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList=exports2.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=
exports2.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList=exports2.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=exports2.DataAwsCognitoUserPoolEmailConfigurationList=
exports2.DataAwsCognitoUserPoolEmailConfigurationOutputReference=exports2.DataAwsCognitoUserPoolDeviceConfigurationList=exports2.DataAwsCognitoUserPoolDeviceConfigurationOutputReference=
exports2.DataAwsCognitoUserPoolAdminCreateUserConfigList=exports2.DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference=exports2.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList=
exports2.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=exports2.DataAwsCognitoUserPoolAccountRecoverySettingList=exports2.DataAwsCognitoUserPoolAccountRecoverySettingOutputReference=
exports2.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList=exports2.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=
void 0;exports2.dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform=dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform;
exports2.dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform=dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform;
exports2.dataAwsCognitoUserPoolAccountRecoverySettingToTerraform=dataAwsCognitoUserPoolAccountRecoverySettingToTerraform;exports2.dataAwsCognitoUserPoolAccountRecoverySettingToHclTerraform=
dataAwsCognitoUserPoolAccountRecoverySettingToHclTerraform;exports2.dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform=dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform;
exports2.dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform=dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform;
exports2.dataAwsCognitoUserPoolAdminCreateUserConfigToTerraform=dataAwsCognitoUserPoolAdminCreateUserConfigToTerraform;exports2.dataAwsCognitoUserPoolAdminCreateUserConfigToHclTerraform=
dataAwsCognitoUserPoolAdminCreateUserConfigToHclTerraform;exports2.dataAwsCognitoUserPoolDeviceConfigurationToTerraform=dataAwsCognitoUserPoolDeviceConfigurationToTerraform;
exports2.dataAwsCognitoUserPoolDeviceConfigurationToHclTerraform=dataAwsCognitoUserPoolDeviceConfigurationToHclTerraform;exports2.dataAwsCognitoUserPoolEmailConfigurationToTerraform=
dataAwsCognitoUserPoolEmailConfigurationToTerraform;exports2.dataAwsCognitoUserPoolEmailConfigurationToHclTerraform=dataAwsCognitoUserPoolEmailConfigurationToHclTerraform;
exports2.dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToTerraform=dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToTerraform;exports2.dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform=
dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform;exports2.dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToTerraform=dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToTerraform;
exports2.dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform=dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform;exports2.dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform=
dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform;exports2.dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform=dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform;
exports2.dataAwsCognitoUserPoolLambdaConfigToTerraform=dataAwsCognitoUserPoolLambdaConfigToTerraform;exports2.dataAwsCognitoUserPoolLambdaConfigToHclTerraform=dataAwsCognitoUserPoolLambdaConfigToHclTerraform;
exports2.dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToTerraform=dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToTerraform;
exports2.dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToHclTerraform=dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToHclTerraform;
exports2.dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToTerraform=dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToTerraform;
exports2.dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToHclTerraform=dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToHclTerraform;
exports2.dataAwsCognitoUserPoolSchemaAttributesToTerraform=dataAwsCognitoUserPoolSchemaAttributesToTerraform;exports2.dataAwsCognitoUserPoolSchemaAttributesToHclTerraform=
dataAwsCognitoUserPoolSchemaAttributesToHclTerraform;exports2.dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform=dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform;
exports2.dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform=dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform;
exports2.dataAwsCognitoUserPoolUserPoolAddOnsToTerraform=dataAwsCognitoUserPoolUserPoolAddOnsToTerraform;exports2.dataAwsCognitoUserPoolUserPoolAddOnsToHclTerraform=
dataAwsCognitoUserPoolUserPoolAddOnsToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2();function dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get name(){return this.getStringAttribute("name")}get priority(){return this.getNumberAttribute("priority")}};exports2.
DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference=DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference;_a=JSII_RTTI_SYMBOL_1;
DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference[_a]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAccountR\
ecoverySettingRecoveryMechanismOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.
DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList=DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList;_b=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList[_b]=
{fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList",version:"21.22.1"};function dataAwsCognitoUserPoolAccountRecoverySettingToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolAccountRecoverySettingToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolAccountRecoverySettingOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1,this._recoveryMechanism=new DataAwsCognitoUserPoolAccountRecoverySettingRecoveryMechanismList(this,"recovery_mechanism",
!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(value).
length===0}get recoveryMechanism(){return this._recoveryMechanism}};exports2.DataAwsCognitoUserPoolAccountRecoverySettingOutputReference=DataAwsCognitoUserPoolAccountRecoverySettingOutputReference;
_c=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolAccountRecoverySettingOutputReference[_c]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAcc\
ountRecoverySettingOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolAccountRecoverySettingList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolAccountRecoverySettingOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolAccountRecoverySettingList=
DataAwsCognitoUserPoolAccountRecoverySettingList;_d=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolAccountRecoverySettingList[_d]={fqn:"@cdktf/provider-aws.dataAwsCog\
nitoUserPool.DataAwsCognitoUserPoolAccountRecoverySettingList",version:"21.22.1"};function dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get emailMessage(){return this.getStringAttribute("email_message")}get emailSubject(){return this.getStringAttribute(
"email_subject")}get smsMessage(){return this.getStringAttribute("sms_message")}};exports2.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference=
DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference;_e=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference[_e]=
{fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateOutputReference(
this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList=DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList;
_f=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList[_f]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUs\
erPoolAdminCreateUserConfigInviteMessageTemplateList",version:"21.22.1"};function dataAwsCognitoUserPoolAdminCreateUserConfigToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolAdminCreateUserConfigToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1,this._inviteMessageTemplate=new DataAwsCognitoUserPoolAdminCreateUserConfigInviteMessageTemplateList(this,"invite_mess\
age_template",!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.
keys(value).length===0}get allowAdminCreateUserOnly(){return this.getBooleanAttribute("allow_admin_create_user_only")}get inviteMessageTemplate(){return this._inviteMessageTemplate}get unusedAccountValidityDays(){
return this.getNumberAttribute("unused_account_validity_days")}};exports2.DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference=DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference;
_g=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference[_g]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolAdmi\
nCreateUserConfigOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolAdminCreateUserConfigList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolAdminCreateUserConfigOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolAdminCreateUserConfigList=
DataAwsCognitoUserPoolAdminCreateUserConfigList;_h=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolAdminCreateUserConfigList[_h]={fqn:"@cdktf/provider-aws.dataAwsCogni\
toUserPool.DataAwsCognitoUserPoolAdminCreateUserConfigList",version:"21.22.1"};function dataAwsCognitoUserPoolDeviceConfigurationToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolDeviceConfigurationToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolDeviceConfigurationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get challengeRequiredOnNewDevice(){return this.getBooleanAttribute("challenge_required_on_new_device")}get deviceOnlyRememberedOnUserPrompt(){
return this.getBooleanAttribute("device_only_remembered_on_user_prompt")}};exports2.DataAwsCognitoUserPoolDeviceConfigurationOutputReference=DataAwsCognitoUserPoolDeviceConfigurationOutputReference;
_j=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolDeviceConfigurationOutputReference[_j]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolDevice\
ConfigurationOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolDeviceConfigurationList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolDeviceConfigurationOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolDeviceConfigurationList=
DataAwsCognitoUserPoolDeviceConfigurationList;_k=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolDeviceConfigurationList[_k]={fqn:"@cdktf/provider-aws.dataAwsCognitoUs\
erPool.DataAwsCognitoUserPoolDeviceConfigurationList",version:"21.22.1"};function dataAwsCognitoUserPoolEmailConfigurationToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolEmailConfigurationToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolEmailConfigurationOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get configurationSet(){return this.getStringAttribute("configuration_set")}get emailSendingAccount(){return this.
getStringAttribute("email_sending_account")}get from(){return this.getStringAttribute("from")}get replyToEmailAddress(){return this.getStringAttribute("reply_to\
_email_address")}get sourceArn(){return this.getStringAttribute("source_arn")}};exports2.DataAwsCognitoUserPoolEmailConfigurationOutputReference=DataAwsCognitoUserPoolEmailConfigurationOutputReference;
_l=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolEmailConfigurationOutputReference[_l]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolEmailCo\
nfigurationOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolEmailConfigurationList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolEmailConfigurationOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolEmailConfigurationList=
DataAwsCognitoUserPoolEmailConfigurationList;_m=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolEmailConfigurationList[_m]={fqn:"@cdktf/provider-aws.dataAwsCognitoUser\
Pool.DataAwsCognitoUserPoolEmailConfigurationList",version:"21.22.1"};function dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolLambdaConfigCustomEmailSenderToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get lambdaArn(){return this.getStringAttribute("lambda_arn")}get lambdaVersion(){return this.getStringAttribute(
"lambda_version")}};exports2.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference=DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference;
_o=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference[_o]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUser\
PoolLambdaConfigCustomEmailSenderOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList=
DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList;_p=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList[_p]={fqn:"@cdktf/provider-\
aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList",version:"21.22.1"};function dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolLambdaConfigCustomSmsSenderToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get lambdaArn(){return this.getStringAttribute("lambda_arn")}get lambdaVersion(){return this.getStringAttribute(
"lambda_version")}};exports2.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference=DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference;_q=
JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference[_q]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolL\
ambdaConfigCustomSmsSenderOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList=
DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList;_r=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList[_r]={fqn:"@cdktf/provider-aws.\
dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList",version:"21.22.1"};function dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get lambdaArn(){return this.getStringAttribute("lambda_arn")}get lambdaVersion(){return this.getStringAttribute(
"lambda_version")}};exports2.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference=DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference;
_s=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference[_s]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCogn\
itoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigOutputReference(
this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList=DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList;
_t=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList[_t]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPool\
LambdaConfigPreTokenGenerationConfigList",version:"21.22.1"};function dataAwsCognitoUserPoolLambdaConfigToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.
Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supp\
orted: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolLambdaConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||
cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is no\
t supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolLambdaConfigOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1,this._customEmailSender=new DataAwsCognitoUserPoolLambdaConfigCustomEmailSenderList(
this,"custom_email_sender",!1),this._customSmsSender=new DataAwsCognitoUserPoolLambdaConfigCustomSmsSenderList(this,"custom_sms_sender",!1),this._preTokenGenerationConfig=
new DataAwsCognitoUserPoolLambdaConfigPreTokenGenerationConfigList(this,"pre_token_generation_config",!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){
value===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(value).length===0}get createAuthChallenge(){return this.getStringAttribute("create_auth_chal\
lenge")}get customEmailSender(){return this._customEmailSender}get customMessage(){return this.getStringAttribute("custom_message")}get customSmsSender(){return this.
_customSmsSender}get defineAuthChallenge(){return this.getStringAttribute("define_auth_challenge")}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}get postAuthentication(){
return this.getStringAttribute("post_authentication")}get postConfirmation(){return this.getStringAttribute("post_confirmation")}get preAuthentication(){return this.
getStringAttribute("pre_authentication")}get preSignUp(){return this.getStringAttribute("pre_sign_up")}get preTokenGeneration(){return this.getStringAttribute("\
pre_token_generation")}get preTokenGenerationConfig(){return this._preTokenGenerationConfig}get userMigration(){return this.getStringAttribute("user_migration")}get verifyAuthChallengeResponse(){
return this.getStringAttribute("verify_auth_challenge_response")}};exports2.DataAwsCognitoUserPoolLambdaConfigOutputReference=DataAwsCognitoUserPoolLambdaConfigOutputReference;
_u=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigOutputReference[_u]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolLambdaConfigO\
utputReference",version:"21.22.1"};var DataAwsCognitoUserPoolLambdaConfigList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolLambdaConfigOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolLambdaConfigList=
DataAwsCognitoUserPoolLambdaConfigList;_v=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolLambdaConfigList[_v]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAws\
CognitoUserPoolLambdaConfigList",version:"21.22.1"};function dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get maxValue(){return this.getStringAttribute("max_value")}get minValue(){return this.getStringAttribute("min_v\
alue")}};exports2.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference=DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference;
_w=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference[_w]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataA\
wsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsOutputReference(
this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList=DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList;
_x=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList[_x]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUs\
erPoolSchemaAttributesNumberAttributeConstraintsList",version:"21.22.1"};function dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get maxLength(){return this.getStringAttribute("max_length")}get minLength(){return this.getStringAttribute("mi\
n_length")}};exports2.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference=DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference;
_y=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference[_y]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataA\
wsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsOutputReference(
this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList=DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList;
_z=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList[_z]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUs\
erPoolSchemaAttributesStringAttributeConstraintsList",version:"21.22.1"};function dataAwsCognitoUserPoolSchemaAttributesToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolSchemaAttributesToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolSchemaAttributesOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1,this._numberAttributeConstraints=new DataAwsCognitoUserPoolSchemaAttributesNumberAttributeConstraintsList(this,"number\
_attribute_constraints",!1),this._stringAttributeConstraints=new DataAwsCognitoUserPoolSchemaAttributesStringAttributeConstraintsList(this,"string_attribute_con\
straints",!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:this.isEmptyObject=Object.keys(
value).length===0}get attributeDataType(){return this.getStringAttribute("attribute_data_type")}get developerOnlyAttribute(){return this.getBooleanAttribute("de\
veloper_only_attribute")}get mutable(){return this.getBooleanAttribute("mutable")}get name(){return this.getStringAttribute("name")}get numberAttributeConstraints(){
return this._numberAttributeConstraints}get required(){return this.getBooleanAttribute("required")}get stringAttributeConstraints(){return this._stringAttributeConstraints}};
exports2.DataAwsCognitoUserPoolSchemaAttributesOutputReference=DataAwsCognitoUserPoolSchemaAttributesOutputReference;_0=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolSchemaAttributesOutputReference[_0]=
{fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolSchemaAttributesList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new DataAwsCognitoUserPoolSchemaAttributesOutputReference(this.terraformResource,
this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolSchemaAttributesList=DataAwsCognitoUserPoolSchemaAttributesList;_1=JSII_RTTI_SYMBOL_1;
DataAwsCognitoUserPoolSchemaAttributesList[_1]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolSchemaAttributesList",version:"21.22.1"};function dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=!1:
this.isEmptyObject=Object.keys(value).length===0}get customAuthMode(){return this.getStringAttribute("custom_auth_mode")}};exports2.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference=
DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference;_2=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference[_2]=
{fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsOutputReference(
this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList=DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList;
_3=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList[_3]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognit\
oUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList",version:"21.22.1"};function dataAwsCognitoUserPoolUserPoolAddOnsToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{}}function dataAwsCognitoUserPoolUserPoolAddOnsToHclTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{}}var DataAwsCognitoUserPoolUserPoolAddOnsOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1,this._advancedSecurityAdditionalFlows=new DataAwsCognitoUserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsList(
this,"advanced_security_additional_flows",!1)}get internalValue(){return this.isEmptyObject?{}:void 0}set internalValue(value){value===void 0?this.isEmptyObject=
!1:this.isEmptyObject=Object.keys(value).length===0}get advancedSecurityAdditionalFlows(){return this._advancedSecurityAdditionalFlows}get advancedSecurityMode(){
return this.getStringAttribute("advanced_security_mode")}};exports2.DataAwsCognitoUserPoolUserPoolAddOnsOutputReference=DataAwsCognitoUserPoolUserPoolAddOnsOutputReference;
_4=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolUserPoolAddOnsOutputReference[_4]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPoolUserPoolAdd\
OnsOutputReference",version:"21.22.1"};var DataAwsCognitoUserPoolUserPoolAddOnsList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new DataAwsCognitoUserPoolUserPoolAddOnsOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.DataAwsCognitoUserPoolUserPoolAddOnsList=
DataAwsCognitoUserPoolUserPoolAddOnsList;_5=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPoolUserPoolAddOnsList[_5]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.Dat\
aAwsCognitoUserPoolUserPoolAddOnsList",version:"21.22.1"};var DataAwsCognitoUserPool2=class extends cdktf.TerraformDataSource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_cognito_user_pool",importId:importFromId,provider})}constructor(scope,id,config){
super(scope,id,{terraformResourceType:"aws_cognito_user_pool",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"\
~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._accountRecoverySetting=new DataAwsCognitoUserPoolAccountRecoverySettingList(this,"account_recovery_setting",!1),this._adminCreateUserConfig=
new DataAwsCognitoUserPoolAdminCreateUserConfigList(this,"admin_create_user_config",!1),this._deviceConfiguration=new DataAwsCognitoUserPoolDeviceConfigurationList(
this,"device_configuration",!1),this._emailConfiguration=new DataAwsCognitoUserPoolEmailConfigurationList(this,"email_configuration",!1),this._lambdaConfig=new DataAwsCognitoUserPoolLambdaConfigList(
this,"lambda_config",!1),this._schemaAttributes=new DataAwsCognitoUserPoolSchemaAttributesList(this,"schema_attributes",!1),this._tags=new cdktf.StringMap(this,
"tags"),this._userPoolAddOns=new DataAwsCognitoUserPoolUserPoolAddOnsList(this,"user_pool_add_ons",!1),this._userPoolTags=new cdktf.StringMap(this,"user_pool_ta\
gs"),this._region=config.region,this._userPoolId=config.userPoolId}get accountRecoverySetting(){return this._accountRecoverySetting}get adminCreateUserConfig(){
return this._adminCreateUserConfig}get arn(){return this.getStringAttribute("arn")}get autoVerifiedAttributes(){return this.getListAttribute("auto_verified_attr\
ibutes")}get creationDate(){return this.getStringAttribute("creation_date")}get customDomain(){return this.getStringAttribute("custom_domain")}get deletionProtection(){
return this.getStringAttribute("deletion_protection")}get deviceConfiguration(){return this._deviceConfiguration}get domain(){return this.getStringAttribute("do\
main")}get emailConfiguration(){return this._emailConfiguration}get estimatedNumberOfUsers(){return this.getNumberAttribute("estimated_number_of_users")}get id(){
return this.getStringAttribute("id")}get lambdaConfig(){return this._lambdaConfig}get lastModifiedDate(){return this.getStringAttribute("last_modified_date")}get mfaConfiguration(){
return this.getStringAttribute("mfa_configuration")}get name(){return this.getStringAttribute("name")}get region(){return this.getStringAttribute("region")}set region(value){
this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get schemaAttributes(){return this._schemaAttributes}get smsAuthenticationMessage(){
return this.getStringAttribute("sms_authentication_message")}get smsConfigurationFailure(){return this.getStringAttribute("sms_configuration_failure")}get smsVerificationMessage(){
return this.getStringAttribute("sms_verification_message")}get tags(){return this._tags}get userPoolAddOns(){return this._userPoolAddOns}get userPoolId(){return this.
getStringAttribute("user_pool_id")}set userPoolId(value){this._userPoolId=value}get userPoolIdInput(){return this._userPoolId}get userPoolTags(){return this._userPoolTags}get usernameAttributes(){
return this.getListAttribute("username_attributes")}synthesizeAttributes(){return{region:cdktf.stringToTerraform(this._region),user_pool_id:cdktf.stringToTerraform(
this._userPoolId)}}synthesizeHclAttributes(){let attrs={region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},
user_pool_id:{value:cdktf.stringToHclTerraform(this._userPoolId),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).
filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.DataAwsCognitoUserPool=DataAwsCognitoUserPool2;_6=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPool2[_6]=
{fqn:"@cdktf/provider-aws.dataAwsCognitoUserPool.DataAwsCognitoUserPool",version:"21.22.1"};DataAwsCognitoUserPool2.tfResourceType="aws_cognito_user_pool"}});var require_data_aws_cognito_user_pools=__commonJS({"node_modules/@cdktf/provider-aws/lib/data-aws-cognito-user-pools/index.js"(exports2){"use strict";var _a;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.DataAwsCognitoUserPools=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),DataAwsCognitoUserPools2=class extends cdktf.
TerraformDataSource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_cognito_user_pools",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_cognito_user_pools",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._id=config.id,this._name=config.name,this._region=config.region}get arns(){
return this.getListAttribute("arns")}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this.
_id}get ids(){return this.getListAttribute("ids")}get name(){return this.getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this.
_name}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this.
_region}synthesizeAttributes(){return{id:cdktf.stringToTerraform(this._id),name:cdktf.stringToTerraform(this._name),region:cdktf.stringToTerraform(this._region)}}synthesizeHclAttributes(){
let attrs={id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:cdktf.stringToHclTerraform(this._name),
isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"}};
return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.DataAwsCognitoUserPools=DataAwsCognitoUserPools2;
_a=JSII_RTTI_SYMBOL_1;DataAwsCognitoUserPools2[_a]={fqn:"@cdktf/provider-aws.dataAwsCognitoUserPools.DataAwsCognitoUserPools",version:"21.22.1"};DataAwsCognitoUserPools2.
tfResourceType="aws_cognito_user_pools"}});var require_data_aws_secretsmanager_secret_version=__commonJS({"node_modules/@cdktf/provider-aws/lib/data-aws-secretsmanager-secret-version/index.js"(exports2){
"use strict";var _a;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.DataAwsSecretsmanagerSecretVersion=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for(
"jsii.rtti"),cdktf=require_lib2(),DataAwsSecretsmanagerSecretVersion2=class extends cdktf.TerraformDataSource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_secretsmanager_secret_version",importId:importFromId,provider})}constructor(scope,id,config){
super(scope,id,{terraformResourceType:"aws_secretsmanager_secret_version",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"\
~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._id=config.id,this._region=config.region,this._secretId=config.secretId,this._versionId=config.versionId,this._versionStage=config.
versionStage}get arn(){return this.getStringAttribute("arn")}get createdDate(){return this.getStringAttribute("created_date")}get id(){return this.getStringAttribute(
"id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get region(){return this.getStringAttribute("region")}set region(value){
this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get secretBinary(){return this.getStringAttribute("secret_binary")}get secretId(){
return this.getStringAttribute("secret_id")}set secretId(value){this._secretId=value}get secretIdInput(){return this._secretId}get secretString(){return this.getStringAttribute(
"secret_string")}get versionId(){return this.getStringAttribute("version_id")}set versionId(value){this._versionId=value}resetVersionId(){this._versionId=void 0}get versionIdInput(){
return this._versionId}get versionStage(){return this.getStringAttribute("version_stage")}set versionStage(value){this._versionStage=value}resetVersionStage(){this.
_versionStage=void 0}get versionStageInput(){return this._versionStage}get versionStages(){return cdktf.Fn.tolist(this.getListAttribute("version_stages"))}synthesizeAttributes(){
return{id:cdktf.stringToTerraform(this._id),region:cdktf.stringToTerraform(this._region),secret_id:cdktf.stringToTerraform(this._secretId),version_id:cdktf.stringToTerraform(
this._versionId),version_stage:cdktf.stringToTerraform(this._versionStage)}}synthesizeHclAttributes(){let attrs={id:{value:cdktf.stringToHclTerraform(this._id),
isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},secret_id:{
value:cdktf.stringToHclTerraform(this._secretId),isBlock:!1,type:"simple",storageClassType:"string"},version_id:{value:cdktf.stringToHclTerraform(this._versionId),
isBlock:!1,type:"simple",storageClassType:"string"},version_stage:{value:cdktf.stringToHclTerraform(this._versionStage),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.DataAwsSecretsmanagerSecretVersion=
DataAwsSecretsmanagerSecretVersion2;_a=JSII_RTTI_SYMBOL_1;DataAwsSecretsmanagerSecretVersion2[_a]={fqn:"@cdktf/provider-aws.dataAwsSecretsmanagerSecretVersion.D\
ataAwsSecretsmanagerSecretVersion",version:"21.22.1"};DataAwsSecretsmanagerSecretVersion2.tfResourceType="aws_secretsmanager_secret_version"}});var require_data_aws_ssm_parameter=__commonJS({"node_modules/@cdktf/provider-aws/lib/data-aws-ssm-parameter/index.js"(exports2){"use strict";var _a;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.DataAwsSsmParameter=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),DataAwsSsmParameter2=class extends cdktf.
TerraformDataSource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_ssm_parameter",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_ssm_parameter",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._id=config.id,this._name=config.name,this._region=config.region,
this._withDecryption=config.withDecryption}get arn(){return this.getStringAttribute("arn")}get id(){return this.getStringAttribute("id")}set id(value){this._id=
value}resetId(){this._id=void 0}get idInput(){return this._id}get insecureValue(){return this.getStringAttribute("insecure_value")}get name(){return this.getStringAttribute(
"name")}set name(value){this._name=value}get nameInput(){return this._name}get region(){return this.getStringAttribute("region")}set region(value){this._region=
value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get type(){return this.getStringAttribute("type")}get value(){return this.getStringAttribute(
"value")}get version(){return this.getNumberAttribute("version")}get withDecryption(){return this.getBooleanAttribute("with_decryption")}set withDecryption(value){
this._withDecryption=value}resetWithDecryption(){this._withDecryption=void 0}get withDecryptionInput(){return this._withDecryption}synthesizeAttributes(){return{
id:cdktf.stringToTerraform(this._id),name:cdktf.stringToTerraform(this._name),region:cdktf.stringToTerraform(this._region),with_decryption:cdktf.booleanToTerraform(
this._withDecryption)}}synthesizeHclAttributes(){let attrs={id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{
value:cdktf.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,
type:"simple",storageClassType:"string"},with_decryption:{value:cdktf.booleanToHclTerraform(this._withDecryption),isBlock:!1,type:"simple",storageClassType:"boo\
lean"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.DataAwsSsmParameter=DataAwsSsmParameter2;
_a=JSII_RTTI_SYMBOL_1;DataAwsSsmParameter2[_a]={fqn:"@cdktf/provider-aws.dataAwsSsmParameter.DataAwsSsmParameter",version:"21.22.1"};DataAwsSsmParameter2.tfResourceType=
"aws_ssm_parameter"}});var require_iam_openid_connect_provider=__commonJS({"node_modules/@cdktf/provider-aws/lib/iam-openid-connect-provider/index.js"(exports2){"use strict";var _a;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.IamOpenidConnectProvider=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),IamOpenidConnectProvider2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_iam_openid_connect_provider",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_iam_openid_connect_pro\
vider",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,
count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._clientIdList=config.clientIdList,
this._id=config.id,this._tags=config.tags,this._tagsAll=config.tagsAll,this._thumbprintList=config.thumbprintList,this._url=config.url}get arn(){return this.getStringAttribute(
"arn")}get clientIdList(){return cdktf.Fn.tolist(this.getListAttribute("client_id_list"))}set clientIdList(value){this._clientIdList=value}get clientIdListInput(){
return this._clientIdList}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get tags(){
return this.getStringMapAttribute("tags")}set tags(value){this._tags=value}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.
getStringMapAttribute("tags_all")}set tagsAll(value){this._tagsAll=value}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get thumbprintList(){
return this.getListAttribute("thumbprint_list")}set thumbprintList(value){this._thumbprintList=value}resetThumbprintList(){this._thumbprintList=void 0}get thumbprintListInput(){
return this._thumbprintList}get url(){return this.getStringAttribute("url")}set url(value){this._url=value}get urlInput(){return this._url}synthesizeAttributes(){
return{client_id_list:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._clientIdList),id:cdktf.stringToTerraform(this._id),tags:cdktf.hashMapper(cdktf.stringToTerraform)(
this._tags),tags_all:cdktf.hashMapper(cdktf.stringToTerraform)(this._tagsAll),thumbprint_list:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._thumbprintList),
url:cdktf.stringToTerraform(this._url)}}synthesizeHclAttributes(){let attrs={client_id_list:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._clientIdList),
isBlock:!1,type:"set",storageClassType:"stringList"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:cdktf.
hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(
this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},thumbprint_list:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._thumbprintList),
isBlock:!1,type:"list",storageClassType:"stringList"},url:{value:cdktf.stringToHclTerraform(this._url),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.
fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.IamOpenidConnectProvider=IamOpenidConnectProvider2;_a=JSII_RTTI_SYMBOL_1;
IamOpenidConnectProvider2[_a]={fqn:"@cdktf/provider-aws.iamOpenidConnectProvider.IamOpenidConnectProvider",version:"21.22.1"};IamOpenidConnectProvider2.tfResourceType=
"aws_iam_openid_connect_provider"}});var require_iam_role=__commonJS({"node_modules/@cdktf/provider-aws/lib/iam-role/index.js"(exports2){"use strict";var _a,_b,_c;Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.IamRole=exports2.IamRoleInlinePolicyList=exports2.IamRoleInlinePolicyOutputReference=void 0;exports2.iamRoleInlinePolicyToTerraform=
iamRoleInlinePolicyToTerraform;exports2.iamRoleInlinePolicyToHclTerraform=iamRoleInlinePolicyToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2();
function iamRoleInlinePolicyToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))
throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{name:cdktf.stringToTerraform(
struct.name),policy:cdktf.stringToTerraform(struct.policy)}}function iamRoleInlinePolicyToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={name:{value:cdktf.stringToHclTerraform(struct.name),isBlock:!1,type:"simple",storageClassType:"string"},policy:{
value:cdktf.stringToHclTerraform(struct.policy),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,
value])=>value!==void 0&&value.value!==void 0))}var IamRoleInlinePolicyOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){
super(terraformResource,terraformAttribute,complexObjectIsFromSet,complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.
resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._name!==void 0&&(hasAnyValues=!0,internalValueResult.name=this._name),this.
_policy!==void 0&&(hasAnyValues=!0,internalValueResult.policy=this._policy),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.
isEmptyObject=!1,this.resolvableValue=void 0,this._name=void 0,this._policy=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=
value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._name=value.name,this._policy=value.policy)}get name(){return this.getStringAttribute(
"name")}set name(value){this._name=value}resetName(){this._name=void 0}get nameInput(){return this._name}get policy(){return this.getStringAttribute("policy")}set policy(value){
this._policy=value}resetPolicy(){this._policy=void 0}get policyInput(){return this._policy}};exports2.IamRoleInlinePolicyOutputReference=IamRoleInlinePolicyOutputReference;
_a=JSII_RTTI_SYMBOL_1;IamRoleInlinePolicyOutputReference[_a]={fqn:"@cdktf/provider-aws.iamRole.IamRoleInlinePolicyOutputReference",version:"21.22.1"};var IamRoleInlinePolicyList=class extends cdktf.
ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,
this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new IamRoleInlinePolicyOutputReference(this.terraformResource,this.terraformAttribute,
index,this.wrapsSet)}};exports2.IamRoleInlinePolicyList=IamRoleInlinePolicyList;_b=JSII_RTTI_SYMBOL_1;IamRoleInlinePolicyList[_b]={fqn:"@cdktf/provider-aws.iamR\
ole.IamRoleInlinePolicyList",version:"21.22.1"};var IamRole2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_iam_role",importId:importFromId,provider})}constructor(scope,id,config){super(scope,
id,{terraformResourceType:"aws_iam_role",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.
provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),
this._inlinePolicy=new IamRoleInlinePolicyList(this,"inline_policy",!0),this._assumeRolePolicy=config.assumeRolePolicy,this._description=config.description,this.
_forceDetachPolicies=config.forceDetachPolicies,this._id=config.id,this._managedPolicyArns=config.managedPolicyArns,this._maxSessionDuration=config.maxSessionDuration,
this._name=config.name,this._namePrefix=config.namePrefix,this._path=config.path,this._permissionsBoundary=config.permissionsBoundary,this._tags=config.tags,this.
_tagsAll=config.tagsAll,this._inlinePolicy.internalValue=config.inlinePolicy}get arn(){return this.getStringAttribute("arn")}get assumeRolePolicy(){return this.
getStringAttribute("assume_role_policy")}set assumeRolePolicy(value){this._assumeRolePolicy=value}get assumeRolePolicyInput(){return this._assumeRolePolicy}get createDate(){
return this.getStringAttribute("create_date")}get description(){return this.getStringAttribute("description")}set description(value){this._description=value}resetDescription(){
this._description=void 0}get descriptionInput(){return this._description}get forceDetachPolicies(){return this.getBooleanAttribute("force_detach_policies")}set forceDetachPolicies(value){
this._forceDetachPolicies=value}resetForceDetachPolicies(){this._forceDetachPolicies=void 0}get forceDetachPoliciesInput(){return this._forceDetachPolicies}get id(){
return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get managedPolicyArns(){return cdktf.Fn.
tolist(this.getListAttribute("managed_policy_arns"))}set managedPolicyArns(value){this._managedPolicyArns=value}resetManagedPolicyArns(){this._managedPolicyArns=
void 0}get managedPolicyArnsInput(){return this._managedPolicyArns}get maxSessionDuration(){return this.getNumberAttribute("max_session_duration")}set maxSessionDuration(value){
this._maxSessionDuration=value}resetMaxSessionDuration(){this._maxSessionDuration=void 0}get maxSessionDurationInput(){return this._maxSessionDuration}get name(){
return this.getStringAttribute("name")}set name(value){this._name=value}resetName(){this._name=void 0}get nameInput(){return this._name}get namePrefix(){return this.
getStringAttribute("name_prefix")}set namePrefix(value){this._namePrefix=value}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){return this._namePrefix}get path(){
return this.getStringAttribute("path")}set path(value){this._path=value}resetPath(){this._path=void 0}get pathInput(){return this._path}get permissionsBoundary(){
return this.getStringAttribute("permissions_boundary")}set permissionsBoundary(value){this._permissionsBoundary=value}resetPermissionsBoundary(){this._permissionsBoundary=
void 0}get permissionsBoundaryInput(){return this._permissionsBoundary}get tags(){return this.getStringMapAttribute("tags")}set tags(value){this._tags=value}resetTags(){
this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(value){this._tagsAll=value}resetTagsAll(){
this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get uniqueId(){return this.getStringAttribute("unique_id")}get inlinePolicy(){return this._inlinePolicy}putInlinePolicy(value){
this._inlinePolicy.internalValue=value}resetInlinePolicy(){this._inlinePolicy.internalValue=void 0}get inlinePolicyInput(){return this._inlinePolicy.internalValue}synthesizeAttributes(){
return{assume_role_policy:cdktf.stringToTerraform(this._assumeRolePolicy),description:cdktf.stringToTerraform(this._description),force_detach_policies:cdktf.booleanToTerraform(
this._forceDetachPolicies),id:cdktf.stringToTerraform(this._id),managed_policy_arns:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._managedPolicyArns),max_session_duration:cdktf.
numberToTerraform(this._maxSessionDuration),name:cdktf.stringToTerraform(this._name),name_prefix:cdktf.stringToTerraform(this._namePrefix),path:cdktf.stringToTerraform(
this._path),permissions_boundary:cdktf.stringToTerraform(this._permissionsBoundary),tags:cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),tags_all:cdktf.hashMapper(
cdktf.stringToTerraform)(this._tagsAll),inline_policy:cdktf.listMapper(iamRoleInlinePolicyToTerraform,!0)(this._inlinePolicy.internalValue)}}synthesizeHclAttributes(){
let attrs={assume_role_policy:{value:cdktf.stringToHclTerraform(this._assumeRolePolicy),isBlock:!1,type:"simple",storageClassType:"string"},description:{value:cdktf.
stringToHclTerraform(this._description),isBlock:!1,type:"simple",storageClassType:"string"},force_detach_policies:{value:cdktf.booleanToHclTerraform(this._forceDetachPolicies),
isBlock:!1,type:"simple",storageClassType:"boolean"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},managed_policy_arns:{
value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._managedPolicyArns),isBlock:!1,type:"set",storageClassType:"stringList"},max_session_duration:{value:cdktf.
numberToHclTerraform(this._maxSessionDuration),isBlock:!1,type:"simple",storageClassType:"number"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,
type:"simple",storageClassType:"string"},name_prefix:{value:cdktf.stringToHclTerraform(this._namePrefix),isBlock:!1,type:"simple",storageClassType:"string"},path:{
value:cdktf.stringToHclTerraform(this._path),isBlock:!1,type:"simple",storageClassType:"string"},permissions_boundary:{value:cdktf.stringToHclTerraform(this._permissionsBoundary),
isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"\
stringMap"},tags_all:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},inline_policy:{value:cdktf.
listMapperHcl(iamRoleInlinePolicyToHclTerraform,!0)(this._inlinePolicy.internalValue),isBlock:!0,type:"set",storageClassType:"IamRoleInlinePolicyList"}};return Object.
fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.IamRole=IamRole2;_c=JSII_RTTI_SYMBOL_1;IamRole2[_c]={fqn:"\
@cdktf/provider-aws.iamRole.IamRole",version:"21.22.1"};IamRole2.tfResourceType="aws_iam_role"}});var require_iam_role_policy=__commonJS({"node_modules/@cdktf/provider-aws/lib/iam-role-policy/index.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.IamRolePolicy=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),IamRolePolicy2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_iam_role_policy",importId:importFromId,provider})}constructor(scope,id,config){
super(scope,id,{terraformResourceType:"aws_iam_role_policy",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~\
> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._id=config.id,this._name=config.name,this._namePrefix=config.namePrefix,this._policy=config.policy,this._role=config.role}get id(){
return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get name(){return this.getStringAttribute(
"name")}set name(value){this._name=value}resetName(){this._name=void 0}get nameInput(){return this._name}get namePrefix(){return this.getStringAttribute("name_p\
refix")}set namePrefix(value){this._namePrefix=value}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){return this._namePrefix}get policy(){return this.
getStringAttribute("policy")}set policy(value){this._policy=value}get policyInput(){return this._policy}get role(){return this.getStringAttribute("role")}set role(value){
this._role=value}get roleInput(){return this._role}synthesizeAttributes(){return{id:cdktf.stringToTerraform(this._id),name:cdktf.stringToTerraform(this._name),name_prefix:cdktf.
stringToTerraform(this._namePrefix),policy:cdktf.stringToTerraform(this._policy),role:cdktf.stringToTerraform(this._role)}}synthesizeHclAttributes(){let attrs={
id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,
type:"simple",storageClassType:"string"},name_prefix:{value:cdktf.stringToHclTerraform(this._namePrefix),isBlock:!1,type:"simple",storageClassType:"string"},policy:{
value:cdktf.stringToHclTerraform(this._policy),isBlock:!1,type:"simple",storageClassType:"string"},role:{value:cdktf.stringToHclTerraform(this._role),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.
IamRolePolicy=IamRolePolicy2;_a=JSII_RTTI_SYMBOL_1;IamRolePolicy2[_a]={fqn:"@cdktf/provider-aws.iamRolePolicy.IamRolePolicy",version:"21.22.1"};IamRolePolicy2.tfResourceType=
"aws_iam_role_policy"}});var require_lambda_function=__commonJS({"node_modules/@cdktf/provider-aws/lib/lambda-function/index.js"(exports2){"use strict";var _a,_b,_c,_d,_e,_f,_g,_h,_j,_k,
_l,_m,_o,_p,_q;Object.defineProperty(exports2,"__esModule",{value:!0});exports2.LambdaFunction=exports2.LambdaFunctionVpcConfigOutputReference=exports2.LambdaFunctionTracingConfigOutputReference=
exports2.LambdaFunctionTimeoutsOutputReference=exports2.LambdaFunctionTenancyConfigOutputReference=exports2.LambdaFunctionSnapStartOutputReference=exports2.LambdaFunctionLoggingConfigOutputReference=
exports2.LambdaFunctionImageConfigOutputReference=exports2.LambdaFunctionFileSystemConfigOutputReference=exports2.LambdaFunctionEphemeralStorageOutputReference=
exports2.LambdaFunctionEnvironmentOutputReference=exports2.LambdaFunctionDurableConfigOutputReference=exports2.LambdaFunctionDeadLetterConfigOutputReference=exports2.
LambdaFunctionCapacityProviderConfigOutputReference=exports2.LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference=void 0;
exports2.lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToTerraform=lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToTerraform;
exports2.lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToHclTerraform=lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToHclTerraform;
exports2.lambdaFunctionCapacityProviderConfigToTerraform=lambdaFunctionCapacityProviderConfigToTerraform;exports2.lambdaFunctionCapacityProviderConfigToHclTerraform=
lambdaFunctionCapacityProviderConfigToHclTerraform;exports2.lambdaFunctionDeadLetterConfigToTerraform=lambdaFunctionDeadLetterConfigToTerraform;exports2.lambdaFunctionDeadLetterConfigToHclTerraform=
lambdaFunctionDeadLetterConfigToHclTerraform;exports2.lambdaFunctionDurableConfigToTerraform=lambdaFunctionDurableConfigToTerraform;exports2.lambdaFunctionDurableConfigToHclTerraform=
lambdaFunctionDurableConfigToHclTerraform;exports2.lambdaFunctionEnvironmentToTerraform=lambdaFunctionEnvironmentToTerraform;exports2.lambdaFunctionEnvironmentToHclTerraform=
lambdaFunctionEnvironmentToHclTerraform;exports2.lambdaFunctionEphemeralStorageToTerraform=lambdaFunctionEphemeralStorageToTerraform;exports2.lambdaFunctionEphemeralStorageToHclTerraform=
lambdaFunctionEphemeralStorageToHclTerraform;exports2.lambdaFunctionFileSystemConfigToTerraform=lambdaFunctionFileSystemConfigToTerraform;exports2.lambdaFunctionFileSystemConfigToHclTerraform=
lambdaFunctionFileSystemConfigToHclTerraform;exports2.lambdaFunctionImageConfigToTerraform=lambdaFunctionImageConfigToTerraform;exports2.lambdaFunctionImageConfigToHclTerraform=
lambdaFunctionImageConfigToHclTerraform;exports2.lambdaFunctionLoggingConfigToTerraform=lambdaFunctionLoggingConfigToTerraform;exports2.lambdaFunctionLoggingConfigToHclTerraform=
lambdaFunctionLoggingConfigToHclTerraform;exports2.lambdaFunctionSnapStartToTerraform=lambdaFunctionSnapStartToTerraform;exports2.lambdaFunctionSnapStartToHclTerraform=
lambdaFunctionSnapStartToHclTerraform;exports2.lambdaFunctionTenancyConfigToTerraform=lambdaFunctionTenancyConfigToTerraform;exports2.lambdaFunctionTenancyConfigToHclTerraform=
lambdaFunctionTenancyConfigToHclTerraform;exports2.lambdaFunctionTimeoutsToTerraform=lambdaFunctionTimeoutsToTerraform;exports2.lambdaFunctionTimeoutsToHclTerraform=
lambdaFunctionTimeoutsToHclTerraform;exports2.lambdaFunctionTracingConfigToTerraform=lambdaFunctionTracingConfigToTerraform;exports2.lambdaFunctionTracingConfigToHclTerraform=
lambdaFunctionTracingConfigToHclTerraform;exports2.lambdaFunctionVpcConfigToTerraform=lambdaFunctionVpcConfigToTerraform;exports2.lambdaFunctionVpcConfigToHclTerraform=
lambdaFunctionVpcConfigToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2();function lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{capacity_provider_arn:cdktf.stringToTerraform(struct.capacityProviderArn),
execution_environment_memory_gib_per_vcpu:cdktf.numberToTerraform(struct.executionEnvironmentMemoryGibPerVcpu),per_execution_environment_max_concurrency:cdktf.numberToTerraform(
struct.perExecutionEnvironmentMaxConcurrency)}}function lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={capacity_provider_arn:{value:cdktf.stringToHclTerraform(struct.capacityProviderArn),
isBlock:!1,type:"simple",storageClassType:"string"},execution_environment_memory_gib_per_vcpu:{value:cdktf.numberToHclTerraform(struct.executionEnvironmentMemoryGibPerVcpu),
isBlock:!1,type:"simple",storageClassType:"number"},per_execution_environment_max_concurrency:{value:cdktf.numberToHclTerraform(struct.perExecutionEnvironmentMaxConcurrency),
isBlock:!1,type:"simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}
var LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_capacityProviderArn!==void 0&&(hasAnyValues=!0,internalValueResult.capacityProviderArn=this._capacityProviderArn),this._executionEnvironmentMemoryGibPerVcpu!==
void 0&&(hasAnyValues=!0,internalValueResult.executionEnvironmentMemoryGibPerVcpu=this._executionEnvironmentMemoryGibPerVcpu),this._perExecutionEnvironmentMaxConcurrency!==
void 0&&(hasAnyValues=!0,internalValueResult.perExecutionEnvironmentMaxConcurrency=this._perExecutionEnvironmentMaxConcurrency),hasAnyValues?internalValueResult:
void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._capacityProviderArn=void 0,this._executionEnvironmentMemoryGibPerVcpu=void 0,this._perExecutionEnvironmentMaxConcurrency=
void 0):(this.isEmptyObject=Object.keys(value).length===0,this._capacityProviderArn=value.capacityProviderArn,this._executionEnvironmentMemoryGibPerVcpu=value.executionEnvironmentMemoryGibPerVcpu,
this._perExecutionEnvironmentMaxConcurrency=value.perExecutionEnvironmentMaxConcurrency)}get capacityProviderArn(){return this.getStringAttribute("capacity_prov\
ider_arn")}set capacityProviderArn(value){this._capacityProviderArn=value}get capacityProviderArnInput(){return this._capacityProviderArn}get executionEnvironmentMemoryGibPerVcpu(){
return this.getNumberAttribute("execution_environment_memory_gib_per_vcpu")}set executionEnvironmentMemoryGibPerVcpu(value){this._executionEnvironmentMemoryGibPerVcpu=
value}resetExecutionEnvironmentMemoryGibPerVcpu(){this._executionEnvironmentMemoryGibPerVcpu=void 0}get executionEnvironmentMemoryGibPerVcpuInput(){return this.
_executionEnvironmentMemoryGibPerVcpu}get perExecutionEnvironmentMaxConcurrency(){return this.getNumberAttribute("per_execution_environment_max_concurrency")}set perExecutionEnvironmentMaxConcurrency(value){
this._perExecutionEnvironmentMaxConcurrency=value}resetPerExecutionEnvironmentMaxConcurrency(){this._perExecutionEnvironmentMaxConcurrency=void 0}get perExecutionEnvironmentMaxConcurrencyInput(){
return this._perExecutionEnvironmentMaxConcurrency}};exports2.LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference=LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference;
_a=JSII_RTTI_SYMBOL_1;LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference[_a]={fqn:"@cdktf/provider-aws.lambdaFuncti\
on.LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference",version:"21.22.1"};function lambdaFunctionCapacityProviderConfigToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{lambda_managed_instances_capacity_provider_config:lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToTerraform(
struct.lambdaManagedInstancesCapacityProviderConfig)}}function lambdaFunctionCapacityProviderConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={lambda_managed_instances_capacity_provider_config:{value:lambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigToHclTerraform(
struct.lambdaManagedInstancesCapacityProviderConfig),isBlock:!0,type:"list",storageClassType:"LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacity\
ProviderConfigList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionCapacityProviderConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1,this._lambdaManagedInstancesCapacityProviderConfig=
new LambdaFunctionCapacityProviderConfigLambdaManagedInstancesCapacityProviderConfigOutputReference(this,"lambda_managed_instances_capacity_provider_config")}get internalValue(){
let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._lambdaManagedInstancesCapacityProviderConfig?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.
lambdaManagedInstancesCapacityProviderConfig=this._lambdaManagedInstancesCapacityProviderConfig?.internalValue),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._lambdaManagedInstancesCapacityProviderConfig.internalValue=void 0):(this.isEmptyObject=Object.keys(value).length===0,
this._lambdaManagedInstancesCapacityProviderConfig.internalValue=value.lambdaManagedInstancesCapacityProviderConfig)}get lambdaManagedInstancesCapacityProviderConfig(){
return this._lambdaManagedInstancesCapacityProviderConfig}putLambdaManagedInstancesCapacityProviderConfig(value){this._lambdaManagedInstancesCapacityProviderConfig.
internalValue=value}get lambdaManagedInstancesCapacityProviderConfigInput(){return this._lambdaManagedInstancesCapacityProviderConfig.internalValue}};exports2.LambdaFunctionCapacityProviderConfigOutputReference=
LambdaFunctionCapacityProviderConfigOutputReference;_b=JSII_RTTI_SYMBOL_1;LambdaFunctionCapacityProviderConfigOutputReference[_b]={fqn:"@cdktf/provider-aws.lamb\
daFunction.LambdaFunctionCapacityProviderConfigOutputReference",version:"21.22.1"};function lambdaFunctionDeadLetterConfigToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{target_arn:cdktf.stringToTerraform(struct.targetArn)}}function lambdaFunctionDeadLetterConfigToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={target_arn:{value:cdktf.stringToHclTerraform(struct.targetArn),
isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}
var LambdaFunctionDeadLetterConfigOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,
!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._targetArn!==void 0&&(hasAnyValues=!0,internalValueResult.
targetArn=this._targetArn),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._targetArn=void 0):(this.
isEmptyObject=Object.keys(value).length===0,this._targetArn=value.targetArn)}get targetArn(){return this.getStringAttribute("target_arn")}set targetArn(value){this.
_targetArn=value}get targetArnInput(){return this._targetArn}};exports2.LambdaFunctionDeadLetterConfigOutputReference=LambdaFunctionDeadLetterConfigOutputReference;
_c=JSII_RTTI_SYMBOL_1;LambdaFunctionDeadLetterConfigOutputReference[_c]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionDeadLetterConfigOutputReference",
version:"21.22.1"};function lambdaFunctionDurableConfigToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
execution_timeout:cdktf.numberToTerraform(struct.executionTimeout),retention_period:cdktf.numberToTerraform(struct.retentionPeriod)}}function lambdaFunctionDurableConfigToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={execution_timeout:{value:cdktf.numberToHclTerraform(struct.
executionTimeout),isBlock:!1,type:"simple",storageClassType:"number"},retention_period:{value:cdktf.numberToHclTerraform(struct.retentionPeriod),isBlock:!1,type:"\
simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionDurableConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._executionTimeout!==void 0&&(hasAnyValues=!0,internalValueResult.executionTimeout=this._executionTimeout),this.
_retentionPeriod!==void 0&&(hasAnyValues=!0,internalValueResult.retentionPeriod=this._retentionPeriod),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._executionTimeout=void 0,this._retentionPeriod=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._executionTimeout=
value.executionTimeout,this._retentionPeriod=value.retentionPeriod)}get executionTimeout(){return this.getNumberAttribute("execution_timeout")}set executionTimeout(value){
this._executionTimeout=value}get executionTimeoutInput(){return this._executionTimeout}get retentionPeriod(){return this.getNumberAttribute("retention_period")}set retentionPeriod(value){
this._retentionPeriod=value}resetRetentionPeriod(){this._retentionPeriod=void 0}get retentionPeriodInput(){return this._retentionPeriod}};exports2.LambdaFunctionDurableConfigOutputReference=
LambdaFunctionDurableConfigOutputReference;_d=JSII_RTTI_SYMBOL_1;LambdaFunctionDurableConfigOutputReference[_d]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaF\
unctionDurableConfigOutputReference",version:"21.22.1"};function lambdaFunctionEnvironmentToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{variables:cdktf.hashMapper(cdktf.stringToTerraform)(struct.variables)}}function lambdaFunctionEnvironmentToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={variables:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(
struct.variables),isBlock:!1,type:"map",storageClassType:"stringMap"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.
value!==void 0))}var LambdaFunctionEnvironmentOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,
terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._variables!==void 0&&(hasAnyValues=
!0,internalValueResult.variables=this._variables),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._variables=
void 0):(this.isEmptyObject=Object.keys(value).length===0,this._variables=value.variables)}get variables(){return this.getStringMapAttribute("variables")}set variables(value){
this._variables=value}resetVariables(){this._variables=void 0}get variablesInput(){return this._variables}};exports2.LambdaFunctionEnvironmentOutputReference=LambdaFunctionEnvironmentOutputReference;
_e=JSII_RTTI_SYMBOL_1;LambdaFunctionEnvironmentOutputReference[_e]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionEnvironmentOutputReference",version:"2\
1.22.1"};function lambdaFunctionEphemeralStorageToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
size:cdktf.numberToTerraform(struct.size)}}function lambdaFunctionEphemeralStorageToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");let attrs={size:{value:cdktf.numberToHclTerraform(struct.size),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.
fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionEphemeralStorageOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._size!==void 0&&(hasAnyValues=!0,internalValueResult.size=this._size),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._size=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._size=value.size)}get size(){return this.getNumberAttribute(
"size")}set size(value){this._size=value}resetSize(){this._size=void 0}get sizeInput(){return this._size}};exports2.LambdaFunctionEphemeralStorageOutputReference=
LambdaFunctionEphemeralStorageOutputReference;_f=JSII_RTTI_SYMBOL_1;LambdaFunctionEphemeralStorageOutputReference[_f]={fqn:"@cdktf/provider-aws.lambdaFunction.L\
ambdaFunctionEphemeralStorageOutputReference",version:"21.22.1"};function lambdaFunctionFileSystemConfigToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.
Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supp\
orted: https://cdk.tf/complex-object-as-configuration");return{arn:cdktf.stringToTerraform(struct.arn),local_mount_path:cdktf.stringToTerraform(struct.localMountPath)}}
function lambdaFunctionFileSystemConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={arn:{value:cdktf.
stringToHclTerraform(struct.arn),isBlock:!1,type:"simple",storageClassType:"string"},local_mount_path:{value:cdktf.stringToHclTerraform(struct.localMountPath),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionFileSystemConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._arn!==void 0&&(hasAnyValues=!0,internalValueResult.arn=this._arn),this._localMountPath!==void 0&&(hasAnyValues=
!0,internalValueResult.localMountPath=this._localMountPath),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=
!1,this._arn=void 0,this._localMountPath=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._arn=value.arn,this._localMountPath=value.localMountPath)}get arn(){
return this.getStringAttribute("arn")}set arn(value){this._arn=value}get arnInput(){return this._arn}get localMountPath(){return this.getStringAttribute("local_\
mount_path")}set localMountPath(value){this._localMountPath=value}get localMountPathInput(){return this._localMountPath}};exports2.LambdaFunctionFileSystemConfigOutputReference=
LambdaFunctionFileSystemConfigOutputReference;_g=JSII_RTTI_SYMBOL_1;LambdaFunctionFileSystemConfigOutputReference[_g]={fqn:"@cdktf/provider-aws.lambdaFunction.L\
ambdaFunctionFileSystemConfigOutputReference",version:"21.22.1"};function lambdaFunctionImageConfigToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{command:cdktf.listMapper(cdktf.stringToTerraform,!1)(struct.command),entry_point:cdktf.listMapper(cdktf.stringToTerraform,
!1)(struct.entryPoint),working_directory:cdktf.stringToTerraform(struct.workingDirectory)}}function lambdaFunctionImageConfigToHclTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={command:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.command),
isBlock:!1,type:"list",storageClassType:"stringList"},entry_point:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.entryPoint),isBlock:!1,type:"\
list",storageClassType:"stringList"},working_directory:{value:cdktf.stringToHclTerraform(struct.workingDirectory),isBlock:!1,type:"simple",storageClassType:"str\
ing"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionImageConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._command!==void 0&&(hasAnyValues=!0,internalValueResult.command=this._command),this._entryPoint!==void 0&&(hasAnyValues=
!0,internalValueResult.entryPoint=this._entryPoint),this._workingDirectory!==void 0&&(hasAnyValues=!0,internalValueResult.workingDirectory=this._workingDirectory),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._command=void 0,this._entryPoint=void 0,this._workingDirectory=
void 0):(this.isEmptyObject=Object.keys(value).length===0,this._command=value.command,this._entryPoint=value.entryPoint,this._workingDirectory=value.workingDirectory)}get command(){
return this.getListAttribute("command")}set command(value){this._command=value}resetCommand(){this._command=void 0}get commandInput(){return this._command}get entryPoint(){
return this.getListAttribute("entry_point")}set entryPoint(value){this._entryPoint=value}resetEntryPoint(){this._entryPoint=void 0}get entryPointInput(){return this.
_entryPoint}get workingDirectory(){return this.getStringAttribute("working_directory")}set workingDirectory(value){this._workingDirectory=value}resetWorkingDirectory(){
this._workingDirectory=void 0}get workingDirectoryInput(){return this._workingDirectory}};exports2.LambdaFunctionImageConfigOutputReference=LambdaFunctionImageConfigOutputReference;
_h=JSII_RTTI_SYMBOL_1;LambdaFunctionImageConfigOutputReference[_h]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionImageConfigOutputReference",version:"2\
1.22.1"};function lambdaFunctionLoggingConfigToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{application_log_level:cdktf.
stringToTerraform(struct.applicationLogLevel),log_format:cdktf.stringToTerraform(struct.logFormat),log_group:cdktf.stringToTerraform(struct.logGroup),system_log_level:cdktf.
stringToTerraform(struct.systemLogLevel)}}function lambdaFunctionLoggingConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");let attrs={application_log_level:{value:cdktf.stringToHclTerraform(struct.applicationLogLevel),isBlock:!1,type:"simple",storageClassType:"\
string"},log_format:{value:cdktf.stringToHclTerraform(struct.logFormat),isBlock:!1,type:"simple",storageClassType:"string"},log_group:{value:cdktf.stringToHclTerraform(
struct.logGroup),isBlock:!1,type:"simple",storageClassType:"string"},system_log_level:{value:cdktf.stringToHclTerraform(struct.systemLogLevel),isBlock:!1,type:"\
simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionLoggingConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._applicationLogLevel!==void 0&&(hasAnyValues=!0,internalValueResult.applicationLogLevel=this._applicationLogLevel),
this._logFormat!==void 0&&(hasAnyValues=!0,internalValueResult.logFormat=this._logFormat),this._logGroup!==void 0&&(hasAnyValues=!0,internalValueResult.logGroup=
this._logGroup),this._systemLogLevel!==void 0&&(hasAnyValues=!0,internalValueResult.systemLogLevel=this._systemLogLevel),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._applicationLogLevel=void 0,this._logFormat=void 0,this._logGroup=void 0,this._systemLogLevel=void 0):(this.isEmptyObject=
Object.keys(value).length===0,this._applicationLogLevel=value.applicationLogLevel,this._logFormat=value.logFormat,this._logGroup=value.logGroup,this._systemLogLevel=
value.systemLogLevel)}get applicationLogLevel(){return this.getStringAttribute("application_log_level")}set applicationLogLevel(value){this._applicationLogLevel=
value}resetApplicationLogLevel(){this._applicationLogLevel=void 0}get applicationLogLevelInput(){return this._applicationLogLevel}get logFormat(){return this.getStringAttribute(
"log_format")}set logFormat(value){this._logFormat=value}get logFormatInput(){return this._logFormat}get logGroup(){return this.getStringAttribute("log_group")}set logGroup(value){
this._logGroup=value}resetLogGroup(){this._logGroup=void 0}get logGroupInput(){return this._logGroup}get systemLogLevel(){return this.getStringAttribute("system\
_log_level")}set systemLogLevel(value){this._systemLogLevel=value}resetSystemLogLevel(){this._systemLogLevel=void 0}get systemLogLevelInput(){return this._systemLogLevel}};
exports2.LambdaFunctionLoggingConfigOutputReference=LambdaFunctionLoggingConfigOutputReference;_j=JSII_RTTI_SYMBOL_1;LambdaFunctionLoggingConfigOutputReference[_j]=
{fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionLoggingConfigOutputReference",version:"21.22.1"};function lambdaFunctionSnapStartToTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{apply_on:cdktf.stringToTerraform(struct.applyOn)}}function lambdaFunctionSnapStartToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={apply_on:{value:cdktf.stringToHclTerraform(struct.applyOn),
isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}
var LambdaFunctionSnapStartOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,
!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._applyOn!==void 0&&(hasAnyValues=!0,internalValueResult.
applyOn=this._applyOn),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._applyOn=void 0):(this.isEmptyObject=
Object.keys(value).length===0,this._applyOn=value.applyOn)}get applyOn(){return this.getStringAttribute("apply_on")}set applyOn(value){this._applyOn=value}get applyOnInput(){
return this._applyOn}get optimizationStatus(){return this.getStringAttribute("optimization_status")}};exports2.LambdaFunctionSnapStartOutputReference=LambdaFunctionSnapStartOutputReference;
_k=JSII_RTTI_SYMBOL_1;LambdaFunctionSnapStartOutputReference[_k]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionSnapStartOutputReference",version:"21.22\
.1"};function lambdaFunctionTenancyConfigToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{tenant_isolation_mode:cdktf.
stringToTerraform(struct.tenantIsolationMode)}}function lambdaFunctionTenancyConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");let attrs={tenant_isolation_mode:{value:cdktf.stringToHclTerraform(struct.tenantIsolationMode),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionTenancyConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._tenantIsolationMode!==void 0&&(hasAnyValues=!0,internalValueResult.tenantIsolationMode=this._tenantIsolationMode),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._tenantIsolationMode=void 0):(this.isEmptyObject=Object.
keys(value).length===0,this._tenantIsolationMode=value.tenantIsolationMode)}get tenantIsolationMode(){return this.getStringAttribute("tenant_isolation_mode")}set tenantIsolationMode(value){
this._tenantIsolationMode=value}get tenantIsolationModeInput(){return this._tenantIsolationMode}};exports2.LambdaFunctionTenancyConfigOutputReference=LambdaFunctionTenancyConfigOutputReference;
_l=JSII_RTTI_SYMBOL_1;LambdaFunctionTenancyConfigOutputReference[_l]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionTenancyConfigOutputReference",version:"\
21.22.1"};function lambdaFunctionTimeoutsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{create:cdktf.
stringToTerraform(struct.create),delete:cdktf.stringToTerraform(struct.delete),update:cdktf.stringToTerraform(struct.update)}}function lambdaFunctionTimeoutsToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={create:{value:cdktf.stringToHclTerraform(struct.create),isBlock:!1,
type:"simple",storageClassType:"string"},delete:{value:cdktf.stringToHclTerraform(struct.delete),isBlock:!1,type:"simple",storageClassType:"string"},update:{value:cdktf.
stringToHclTerraform(struct.update),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==
void 0&&value.value!==void 0))}var LambdaFunctionTimeoutsOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){super(
terraformResource,terraformAttribute,!1),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,
internalValueResult={};return this._create!==void 0&&(hasAnyValues=!0,internalValueResult.create=this._create),this._delete!==void 0&&(hasAnyValues=!0,internalValueResult.
delete=this._delete),this._update!==void 0&&(hasAnyValues=!0,internalValueResult.update=this._update),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=void 0,this._delete=void 0,this._update=void 0):cdktf.Tokenization.isResolvable(value)?
(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=void 0,this._create=value.create,this.
_delete=value.delete,this._update=value.update)}get create(){return this.getStringAttribute("create")}set create(value){this._create=value}resetCreate(){this._create=
void 0}get createInput(){return this._create}get delete(){return this.getStringAttribute("delete")}set delete(value){this._delete=value}resetDelete(){this._delete=
void 0}get deleteInput(){return this._delete}get update(){return this.getStringAttribute("update")}set update(value){this._update=value}resetUpdate(){this._update=
void 0}get updateInput(){return this._update}};exports2.LambdaFunctionTimeoutsOutputReference=LambdaFunctionTimeoutsOutputReference;_m=JSII_RTTI_SYMBOL_1;LambdaFunctionTimeoutsOutputReference[_m]=
{fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionTimeoutsOutputReference",version:"21.22.1"};function lambdaFunctionTracingConfigToTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{mode:cdktf.stringToTerraform(struct.mode)}}function lambdaFunctionTracingConfigToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={mode:{value:cdktf.stringToHclTerraform(struct.mode),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionTracingConfigOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._mode!==void 0&&(hasAnyValues=!0,internalValueResult.mode=this._mode),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._mode=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._mode=value.mode)}get mode(){return this.getStringAttribute(
"mode")}set mode(value){this._mode=value}get modeInput(){return this._mode}};exports2.LambdaFunctionTracingConfigOutputReference=LambdaFunctionTracingConfigOutputReference;
_o=JSII_RTTI_SYMBOL_1;LambdaFunctionTracingConfigOutputReference[_o]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionTracingConfigOutputReference",version:"\
21.22.1"};function lambdaFunctionVpcConfigToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{ipv6_allowed_for_dual_stack:cdktf.
booleanToTerraform(struct.ipv6AllowedForDualStack),security_group_ids:cdktf.listMapper(cdktf.stringToTerraform,!1)(struct.securityGroupIds),subnet_ids:cdktf.listMapper(
cdktf.stringToTerraform,!1)(struct.subnetIds)}}function lambdaFunctionVpcConfigToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");let attrs={ipv6_allowed_for_dual_stack:{value:cdktf.booleanToHclTerraform(struct.ipv6AllowedForDualStack),isBlock:!1,type:"simple",
storageClassType:"boolean"},security_group_ids:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.securityGroupIds),isBlock:!1,type:"set",storageClassType:"\
stringList"},subnet_ids:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.subnetIds),isBlock:!1,type:"set",storageClassType:"stringList"}};return Object.
fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var LambdaFunctionVpcConfigOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_ipv6AllowedForDualStack!==void 0&&(hasAnyValues=!0,internalValueResult.ipv6AllowedForDualStack=this._ipv6AllowedForDualStack),this._securityGroupIds!==void 0&&
(hasAnyValues=!0,internalValueResult.securityGroupIds=this._securityGroupIds),this._subnetIds!==void 0&&(hasAnyValues=!0,internalValueResult.subnetIds=this._subnetIds),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._ipv6AllowedForDualStack=void 0,this._securityGroupIds=
void 0,this._subnetIds=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._ipv6AllowedForDualStack=value.ipv6AllowedForDualStack,this._securityGroupIds=
value.securityGroupIds,this._subnetIds=value.subnetIds)}get ipv6AllowedForDualStack(){return this.getBooleanAttribute("ipv6_allowed_for_dual_stack")}set ipv6AllowedForDualStack(value){
this._ipv6AllowedForDualStack=value}resetIpv6AllowedForDualStack(){this._ipv6AllowedForDualStack=void 0}get ipv6AllowedForDualStackInput(){return this._ipv6AllowedForDualStack}get securityGroupIds(){
return cdktf.Fn.tolist(this.getListAttribute("security_group_ids"))}set securityGroupIds(value){this._securityGroupIds=value}get securityGroupIdsInput(){return this.
_securityGroupIds}get subnetIds(){return cdktf.Fn.tolist(this.getListAttribute("subnet_ids"))}set subnetIds(value){this._subnetIds=value}get subnetIdsInput(){return this.
_subnetIds}get vpcId(){return this.getStringAttribute("vpc_id")}};exports2.LambdaFunctionVpcConfigOutputReference=LambdaFunctionVpcConfigOutputReference;_p=JSII_RTTI_SYMBOL_1;
LambdaFunctionVpcConfigOutputReference[_p]={fqn:"@cdktf/provider-aws.lambdaFunction.LambdaFunctionVpcConfigOutputReference",version:"21.22.1"};var LambdaFunction2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_lambda_function",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_lambda_function",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._capacityProviderConfig=new LambdaFunctionCapacityProviderConfigOutputReference(
this,"capacity_provider_config"),this._deadLetterConfig=new LambdaFunctionDeadLetterConfigOutputReference(this,"dead_letter_config"),this._durableConfig=new LambdaFunctionDurableConfigOutputReference(
this,"durable_config"),this._environment=new LambdaFunctionEnvironmentOutputReference(this,"environment"),this._ephemeralStorage=new LambdaFunctionEphemeralStorageOutputReference(
this,"ephemeral_storage"),this._fileSystemConfig=new LambdaFunctionFileSystemConfigOutputReference(this,"file_system_config"),this._imageConfig=new LambdaFunctionImageConfigOutputReference(
this,"image_config"),this._loggingConfig=new LambdaFunctionLoggingConfigOutputReference(this,"logging_config"),this._snapStart=new LambdaFunctionSnapStartOutputReference(
this,"snap_start"),this._tenancyConfig=new LambdaFunctionTenancyConfigOutputReference(this,"tenancy_config"),this._timeouts=new LambdaFunctionTimeoutsOutputReference(
this,"timeouts"),this._tracingConfig=new LambdaFunctionTracingConfigOutputReference(this,"tracing_config"),this._vpcConfig=new LambdaFunctionVpcConfigOutputReference(
this,"vpc_config"),this._architectures=config.architectures,this._codeSigningConfigArn=config.codeSigningConfigArn,this._description=config.description,this._filename=
config.filename,this._functionName=config.functionName,this._handler=config.handler,this._id=config.id,this._imageUri=config.imageUri,this._kmsKeyArn=config.kmsKeyArn,
this._layers=config.layers,this._memorySize=config.memorySize,this._packageType=config.packageType,this._publish=config.publish,this._publishTo=config.publishTo,
this._region=config.region,this._replaceSecurityGroupsOnDestroy=config.replaceSecurityGroupsOnDestroy,this._replacementSecurityGroupIds=config.replacementSecurityGroupIds,
this._reservedConcurrentExecutions=config.reservedConcurrentExecutions,this._role=config.role,this._runtime=config.runtime,this._s3Bucket=config.s3Bucket,this._s3Key=
config.s3Key,this._s3ObjectVersion=config.s3ObjectVersion,this._skipDestroy=config.skipDestroy,this._sourceCodeHash=config.sourceCodeHash,this._sourceKmsKeyArn=
config.sourceKmsKeyArn,this._tags=config.tags,this._tagsAll=config.tagsAll,this._timeout=config.timeout,this._capacityProviderConfig.internalValue=config.capacityProviderConfig,
this._deadLetterConfig.internalValue=config.deadLetterConfig,this._durableConfig.internalValue=config.durableConfig,this._environment.internalValue=config.environment,
this._ephemeralStorage.internalValue=config.ephemeralStorage,this._fileSystemConfig.internalValue=config.fileSystemConfig,this._imageConfig.internalValue=config.
imageConfig,this._loggingConfig.internalValue=config.loggingConfig,this._snapStart.internalValue=config.snapStart,this._tenancyConfig.internalValue=config.tenancyConfig,
this._timeouts.internalValue=config.timeouts,this._tracingConfig.internalValue=config.tracingConfig,this._vpcConfig.internalValue=config.vpcConfig}get architectures(){
return this.getListAttribute("architectures")}set architectures(value){this._architectures=value}resetArchitectures(){this._architectures=void 0}get architecturesInput(){
return this._architectures}get arn(){return this.getStringAttribute("arn")}get codeSha256(){return this.getStringAttribute("code_sha256")}get codeSigningConfigArn(){
return this.getStringAttribute("code_signing_config_arn")}set codeSigningConfigArn(value){this._codeSigningConfigArn=value}resetCodeSigningConfigArn(){this._codeSigningConfigArn=
void 0}get codeSigningConfigArnInput(){return this._codeSigningConfigArn}get description(){return this.getStringAttribute("description")}set description(value){
this._description=value}resetDescription(){this._description=void 0}get descriptionInput(){return this._description}get filename(){return this.getStringAttribute(
"filename")}set filename(value){this._filename=value}resetFilename(){this._filename=void 0}get filenameInput(){return this._filename}get functionName(){return this.
getStringAttribute("function_name")}set functionName(value){this._functionName=value}get functionNameInput(){return this._functionName}get handler(){return this.
getStringAttribute("handler")}set handler(value){this._handler=value}resetHandler(){this._handler=void 0}get handlerInput(){return this._handler}get id(){return this.
getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get imageUri(){return this.getStringAttribute("ima\
ge_uri")}set imageUri(value){this._imageUri=value}resetImageUri(){this._imageUri=void 0}get imageUriInput(){return this._imageUri}get invokeArn(){return this.getStringAttribute(
"invoke_arn")}get kmsKeyArn(){return this.getStringAttribute("kms_key_arn")}set kmsKeyArn(value){this._kmsKeyArn=value}resetKmsKeyArn(){this._kmsKeyArn=void 0}get kmsKeyArnInput(){
return this._kmsKeyArn}get lastModified(){return this.getStringAttribute("last_modified")}get layers(){return this.getListAttribute("layers")}set layers(value){
this._layers=value}resetLayers(){this._layers=void 0}get layersInput(){return this._layers}get memorySize(){return this.getNumberAttribute("memory_size")}set memorySize(value){
this._memorySize=value}resetMemorySize(){this._memorySize=void 0}get memorySizeInput(){return this._memorySize}get packageType(){return this.getStringAttribute(
"package_type")}set packageType(value){this._packageType=value}resetPackageType(){this._packageType=void 0}get packageTypeInput(){return this._packageType}get publish(){
return this.getBooleanAttribute("publish")}set publish(value){this._publish=value}resetPublish(){this._publish=void 0}get publishInput(){return this._publish}get publishTo(){
return this.getStringAttribute("publish_to")}set publishTo(value){this._publishTo=value}resetPublishTo(){this._publishTo=void 0}get publishToInput(){return this.
_publishTo}get qualifiedArn(){return this.getStringAttribute("qualified_arn")}get qualifiedInvokeArn(){return this.getStringAttribute("qualified_invoke_arn")}get region(){
return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get replaceSecurityGroupsOnDestroy(){
return this.getBooleanAttribute("replace_security_groups_on_destroy")}set replaceSecurityGroupsOnDestroy(value){this._replaceSecurityGroupsOnDestroy=value}resetReplaceSecurityGroupsOnDestroy(){
this._replaceSecurityGroupsOnDestroy=void 0}get replaceSecurityGroupsOnDestroyInput(){return this._replaceSecurityGroupsOnDestroy}get replacementSecurityGroupIds(){
return cdktf.Fn.tolist(this.getListAttribute("replacement_security_group_ids"))}set replacementSecurityGroupIds(value){this._replacementSecurityGroupIds=value}resetReplacementSecurityGroupIds(){
this._replacementSecurityGroupIds=void 0}get replacementSecurityGroupIdsInput(){return this._replacementSecurityGroupIds}get reservedConcurrentExecutions(){return this.
getNumberAttribute("reserved_concurrent_executions")}set reservedConcurrentExecutions(value){this._reservedConcurrentExecutions=value}resetReservedConcurrentExecutions(){
this._reservedConcurrentExecutions=void 0}get reservedConcurrentExecutionsInput(){return this._reservedConcurrentExecutions}get role(){return this.getStringAttribute(
"role")}set role(value){this._role=value}get roleInput(){return this._role}get runtime(){return this.getStringAttribute("runtime")}set runtime(value){this._runtime=
value}resetRuntime(){this._runtime=void 0}get runtimeInput(){return this._runtime}get s3Bucket(){return this.getStringAttribute("s3_bucket")}set s3Bucket(value){
this._s3Bucket=value}resetS3Bucket(){this._s3Bucket=void 0}get s3BucketInput(){return this._s3Bucket}get s3Key(){return this.getStringAttribute("s3_key")}set s3Key(value){
this._s3Key=value}resetS3Key(){this._s3Key=void 0}get s3KeyInput(){return this._s3Key}get s3ObjectVersion(){return this.getStringAttribute("s3_object_version")}set s3ObjectVersion(value){
this._s3ObjectVersion=value}resetS3ObjectVersion(){this._s3ObjectVersion=void 0}get s3ObjectVersionInput(){return this._s3ObjectVersion}get signingJobArn(){return this.
getStringAttribute("signing_job_arn")}get signingProfileVersionArn(){return this.getStringAttribute("signing_profile_version_arn")}get skipDestroy(){return this.
getBooleanAttribute("skip_destroy")}set skipDestroy(value){this._skipDestroy=value}resetSkipDestroy(){this._skipDestroy=void 0}get skipDestroyInput(){return this.
_skipDestroy}get sourceCodeHash(){return this.getStringAttribute("source_code_hash")}set sourceCodeHash(value){this._sourceCodeHash=value}resetSourceCodeHash(){
this._sourceCodeHash=void 0}get sourceCodeHashInput(){return this._sourceCodeHash}get sourceCodeSize(){return this.getNumberAttribute("source_code_size")}get sourceKmsKeyArn(){
return this.getStringAttribute("source_kms_key_arn")}set sourceKmsKeyArn(value){this._sourceKmsKeyArn=value}resetSourceKmsKeyArn(){this._sourceKmsKeyArn=void 0}get sourceKmsKeyArnInput(){
return this._sourceKmsKeyArn}get tags(){return this.getStringMapAttribute("tags")}set tags(value){this._tags=value}resetTags(){this._tags=void 0}get tagsInput(){
return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(value){this._tagsAll=value}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){
return this._tagsAll}get timeout(){return this.getNumberAttribute("timeout")}set timeout(value){this._timeout=value}resetTimeout(){this._timeout=void 0}get timeoutInput(){
return this._timeout}get version(){return this.getStringAttribute("version")}get capacityProviderConfig(){return this._capacityProviderConfig}putCapacityProviderConfig(value){
this._capacityProviderConfig.internalValue=value}resetCapacityProviderConfig(){this._capacityProviderConfig.internalValue=void 0}get capacityProviderConfigInput(){
return this._capacityProviderConfig.internalValue}get deadLetterConfig(){return this._deadLetterConfig}putDeadLetterConfig(value){this._deadLetterConfig.internalValue=
value}resetDeadLetterConfig(){this._deadLetterConfig.internalValue=void 0}get deadLetterConfigInput(){return this._deadLetterConfig.internalValue}get durableConfig(){
return this._durableConfig}putDurableConfig(value){this._durableConfig.internalValue=value}resetDurableConfig(){this._durableConfig.internalValue=void 0}get durableConfigInput(){
return this._durableConfig.internalValue}get environment(){return this._environment}putEnvironment(value){this._environment.internalValue=value}resetEnvironment(){
this._environment.internalValue=void 0}get environmentInput(){return this._environment.internalValue}get ephemeralStorage(){return this._ephemeralStorage}putEphemeralStorage(value){
this._ephemeralStorage.internalValue=value}resetEphemeralStorage(){this._ephemeralStorage.internalValue=void 0}get ephemeralStorageInput(){return this._ephemeralStorage.
internalValue}get fileSystemConfig(){return this._fileSystemConfig}putFileSystemConfig(value){this._fileSystemConfig.internalValue=value}resetFileSystemConfig(){
this._fileSystemConfig.internalValue=void 0}get fileSystemConfigInput(){return this._fileSystemConfig.internalValue}get imageConfig(){return this._imageConfig}putImageConfig(value){
this._imageConfig.internalValue=value}resetImageConfig(){this._imageConfig.internalValue=void 0}get imageConfigInput(){return this._imageConfig.internalValue}get loggingConfig(){
return this._loggingConfig}putLoggingConfig(value){this._loggingConfig.internalValue=value}resetLoggingConfig(){this._loggingConfig.internalValue=void 0}get loggingConfigInput(){
return this._loggingConfig.internalValue}get snapStart(){return this._snapStart}putSnapStart(value){this._snapStart.internalValue=value}resetSnapStart(){this._snapStart.
internalValue=void 0}get snapStartInput(){return this._snapStart.internalValue}get tenancyConfig(){return this._tenancyConfig}putTenancyConfig(value){this._tenancyConfig.
internalValue=value}resetTenancyConfig(){this._tenancyConfig.internalValue=void 0}get tenancyConfigInput(){return this._tenancyConfig.internalValue}get timeouts(){
return this._timeouts}putTimeouts(value){this._timeouts.internalValue=value}resetTimeouts(){this._timeouts.internalValue=void 0}get timeoutsInput(){return this.
_timeouts.internalValue}get tracingConfig(){return this._tracingConfig}putTracingConfig(value){this._tracingConfig.internalValue=value}resetTracingConfig(){this.
_tracingConfig.internalValue=void 0}get tracingConfigInput(){return this._tracingConfig.internalValue}get vpcConfig(){return this._vpcConfig}putVpcConfig(value){
this._vpcConfig.internalValue=value}resetVpcConfig(){this._vpcConfig.internalValue=void 0}get vpcConfigInput(){return this._vpcConfig.internalValue}synthesizeAttributes(){
return{architectures:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._architectures),code_signing_config_arn:cdktf.stringToTerraform(this._codeSigningConfigArn),
description:cdktf.stringToTerraform(this._description),filename:cdktf.stringToTerraform(this._filename),function_name:cdktf.stringToTerraform(this._functionName),
handler:cdktf.stringToTerraform(this._handler),id:cdktf.stringToTerraform(this._id),image_uri:cdktf.stringToTerraform(this._imageUri),kms_key_arn:cdktf.stringToTerraform(
this._kmsKeyArn),layers:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._layers),memory_size:cdktf.numberToTerraform(this._memorySize),package_type:cdktf.stringToTerraform(
this._packageType),publish:cdktf.booleanToTerraform(this._publish),publish_to:cdktf.stringToTerraform(this._publishTo),region:cdktf.stringToTerraform(this._region),
replace_security_groups_on_destroy:cdktf.booleanToTerraform(this._replaceSecurityGroupsOnDestroy),replacement_security_group_ids:cdktf.listMapper(cdktf.stringToTerraform,
!1)(this._replacementSecurityGroupIds),reserved_concurrent_executions:cdktf.numberToTerraform(this._reservedConcurrentExecutions),role:cdktf.stringToTerraform(this.
_role),runtime:cdktf.stringToTerraform(this._runtime),s3_bucket:cdktf.stringToTerraform(this._s3Bucket),s3_key:cdktf.stringToTerraform(this._s3Key),s3_object_version:cdktf.
stringToTerraform(this._s3ObjectVersion),skip_destroy:cdktf.booleanToTerraform(this._skipDestroy),source_code_hash:cdktf.stringToTerraform(this._sourceCodeHash),
source_kms_key_arn:cdktf.stringToTerraform(this._sourceKmsKeyArn),tags:cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),tags_all:cdktf.hashMapper(cdktf.stringToTerraform)(
this._tagsAll),timeout:cdktf.numberToTerraform(this._timeout),capacity_provider_config:lambdaFunctionCapacityProviderConfigToTerraform(this._capacityProviderConfig.
internalValue),dead_letter_config:lambdaFunctionDeadLetterConfigToTerraform(this._deadLetterConfig.internalValue),durable_config:lambdaFunctionDurableConfigToTerraform(
this._durableConfig.internalValue),environment:lambdaFunctionEnvironmentToTerraform(this._environment.internalValue),ephemeral_storage:lambdaFunctionEphemeralStorageToTerraform(
this._ephemeralStorage.internalValue),file_system_config:lambdaFunctionFileSystemConfigToTerraform(this._fileSystemConfig.internalValue),image_config:lambdaFunctionImageConfigToTerraform(
this._imageConfig.internalValue),logging_config:lambdaFunctionLoggingConfigToTerraform(this._loggingConfig.internalValue),snap_start:lambdaFunctionSnapStartToTerraform(
this._snapStart.internalValue),tenancy_config:lambdaFunctionTenancyConfigToTerraform(this._tenancyConfig.internalValue),timeouts:lambdaFunctionTimeoutsToTerraform(
this._timeouts.internalValue),tracing_config:lambdaFunctionTracingConfigToTerraform(this._tracingConfig.internalValue),vpc_config:lambdaFunctionVpcConfigToTerraform(
this._vpcConfig.internalValue)}}synthesizeHclAttributes(){let attrs={architectures:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._architectures),
isBlock:!1,type:"list",storageClassType:"stringList"},code_signing_config_arn:{value:cdktf.stringToHclTerraform(this._codeSigningConfigArn),isBlock:!1,type:"sim\
ple",storageClassType:"string"},description:{value:cdktf.stringToHclTerraform(this._description),isBlock:!1,type:"simple",storageClassType:"string"},filename:{value:cdktf.
stringToHclTerraform(this._filename),isBlock:!1,type:"simple",storageClassType:"string"},function_name:{value:cdktf.stringToHclTerraform(this._functionName),isBlock:!1,
type:"simple",storageClassType:"string"},handler:{value:cdktf.stringToHclTerraform(this._handler),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.
stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},image_uri:{value:cdktf.stringToHclTerraform(this._imageUri),isBlock:!1,type:"\
simple",storageClassType:"string"},kms_key_arn:{value:cdktf.stringToHclTerraform(this._kmsKeyArn),isBlock:!1,type:"simple",storageClassType:"string"},layers:{value:cdktf.
listMapperHcl(cdktf.stringToHclTerraform,!1)(this._layers),isBlock:!1,type:"list",storageClassType:"stringList"},memory_size:{value:cdktf.numberToHclTerraform(this.
_memorySize),isBlock:!1,type:"simple",storageClassType:"number"},package_type:{value:cdktf.stringToHclTerraform(this._packageType),isBlock:!1,type:"simple",storageClassType:"\
string"},publish:{value:cdktf.booleanToHclTerraform(this._publish),isBlock:!1,type:"simple",storageClassType:"boolean"},publish_to:{value:cdktf.stringToHclTerraform(
this._publishTo),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"\
string"},replace_security_groups_on_destroy:{value:cdktf.booleanToHclTerraform(this._replaceSecurityGroupsOnDestroy),isBlock:!1,type:"simple",storageClassType:"\
boolean"},replacement_security_group_ids:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._replacementSecurityGroupIds),isBlock:!1,type:"set",storageClassType:"\
stringList"},reserved_concurrent_executions:{value:cdktf.numberToHclTerraform(this._reservedConcurrentExecutions),isBlock:!1,type:"simple",storageClassType:"num\
ber"},role:{value:cdktf.stringToHclTerraform(this._role),isBlock:!1,type:"simple",storageClassType:"string"},runtime:{value:cdktf.stringToHclTerraform(this._runtime),
isBlock:!1,type:"simple",storageClassType:"string"},s3_bucket:{value:cdktf.stringToHclTerraform(this._s3Bucket),isBlock:!1,type:"simple",storageClassType:"strin\
g"},s3_key:{value:cdktf.stringToHclTerraform(this._s3Key),isBlock:!1,type:"simple",storageClassType:"string"},s3_object_version:{value:cdktf.stringToHclTerraform(
this._s3ObjectVersion),isBlock:!1,type:"simple",storageClassType:"string"},skip_destroy:{value:cdktf.booleanToHclTerraform(this._skipDestroy),isBlock:!1,type:"s\
imple",storageClassType:"boolean"},source_code_hash:{value:cdktf.stringToHclTerraform(this._sourceCodeHash),isBlock:!1,type:"simple",storageClassType:"string"},
source_kms_key_arn:{value:cdktf.stringToHclTerraform(this._sourceKmsKeyArn),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:cdktf.hashMapperHcl(
cdktf.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this.
_tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},timeout:{value:cdktf.numberToHclTerraform(this._timeout),isBlock:!1,type:"simple",storageClassType:"\
number"},capacity_provider_config:{value:lambdaFunctionCapacityProviderConfigToHclTerraform(this._capacityProviderConfig.internalValue),isBlock:!0,type:"list",storageClassType:"\
LambdaFunctionCapacityProviderConfigList"},dead_letter_config:{value:lambdaFunctionDeadLetterConfigToHclTerraform(this._deadLetterConfig.internalValue),isBlock:!0,
type:"list",storageClassType:"LambdaFunctionDeadLetterConfigList"},durable_config:{value:lambdaFunctionDurableConfigToHclTerraform(this._durableConfig.internalValue),
isBlock:!0,type:"list",storageClassType:"LambdaFunctionDurableConfigList"},environment:{value:lambdaFunctionEnvironmentToHclTerraform(this._environment.internalValue),
isBlock:!0,type:"list",storageClassType:"LambdaFunctionEnvironmentList"},ephemeral_storage:{value:lambdaFunctionEphemeralStorageToHclTerraform(this._ephemeralStorage.
internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionEphemeralStorageList"},file_system_config:{value:lambdaFunctionFileSystemConfigToHclTerraform(
this._fileSystemConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionFileSystemConfigList"},image_config:{value:lambdaFunctionImageConfigToHclTerraform(
this._imageConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionImageConfigList"},logging_config:{value:lambdaFunctionLoggingConfigToHclTerraform(
this._loggingConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionLoggingConfigList"},snap_start:{value:lambdaFunctionSnapStartToHclTerraform(
this._snapStart.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionSnapStartList"},tenancy_config:{value:lambdaFunctionTenancyConfigToHclTerraform(
this._tenancyConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionTenancyConfigList"},timeouts:{value:lambdaFunctionTimeoutsToHclTerraform(
this._timeouts.internalValue),isBlock:!0,type:"struct",storageClassType:"LambdaFunctionTimeouts"},tracing_config:{value:lambdaFunctionTracingConfigToHclTerraform(
this._tracingConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionTracingConfigList"},vpc_config:{value:lambdaFunctionVpcConfigToHclTerraform(
this._vpcConfig.internalValue),isBlock:!0,type:"list",storageClassType:"LambdaFunctionVpcConfigList"}};return Object.fromEntries(Object.entries(attrs).filter(([
_,value])=>value!==void 0&&value.value!==void 0))}};exports2.LambdaFunction=LambdaFunction2;_q=JSII_RTTI_SYMBOL_1;LambdaFunction2[_q]={fqn:"@cdktf/provider-aws.\
lambdaFunction.LambdaFunction",version:"21.22.1"};LambdaFunction2.tfResourceType="aws_lambda_function"}});var require_lambda_permission=__commonJS({"node_modules/@cdktf/provider-aws/lib/lambda-permission/index.js"(exports2){"use strict";var _a;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.LambdaPermission=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),LambdaPermission2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_lambda_permission",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_lambda_permission",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._action=config.action,this._eventSourceToken=config.eventSourceToken,
this._functionName=config.functionName,this._functionUrlAuthType=config.functionUrlAuthType,this._id=config.id,this._principal=config.principal,this._principalOrgId=
config.principalOrgId,this._qualifier=config.qualifier,this._region=config.region,this._sourceAccount=config.sourceAccount,this._sourceArn=config.sourceArn,this.
_statementId=config.statementId,this._statementIdPrefix=config.statementIdPrefix}get action(){return this.getStringAttribute("action")}set action(value){this._action=
value}get actionInput(){return this._action}get eventSourceToken(){return this.getStringAttribute("event_source_token")}set eventSourceToken(value){this._eventSourceToken=
value}resetEventSourceToken(){this._eventSourceToken=void 0}get eventSourceTokenInput(){return this._eventSourceToken}get functionName(){return this.getStringAttribute(
"function_name")}set functionName(value){this._functionName=value}get functionNameInput(){return this._functionName}get functionUrlAuthType(){return this.getStringAttribute(
"function_url_auth_type")}set functionUrlAuthType(value){this._functionUrlAuthType=value}resetFunctionUrlAuthType(){this._functionUrlAuthType=void 0}get functionUrlAuthTypeInput(){
return this._functionUrlAuthType}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this.
_id}get principal(){return this.getStringAttribute("principal")}set principal(value){this._principal=value}get principalInput(){return this._principal}get principalOrgId(){
return this.getStringAttribute("principal_org_id")}set principalOrgId(value){this._principalOrgId=value}resetPrincipalOrgId(){this._principalOrgId=void 0}get principalOrgIdInput(){
return this._principalOrgId}get qualifier(){return this.getStringAttribute("qualifier")}set qualifier(value){this._qualifier=value}resetQualifier(){this._qualifier=
void 0}get qualifierInput(){return this._qualifier}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this.
_region=void 0}get regionInput(){return this._region}get sourceAccount(){return this.getStringAttribute("source_account")}set sourceAccount(value){this._sourceAccount=
value}resetSourceAccount(){this._sourceAccount=void 0}get sourceAccountInput(){return this._sourceAccount}get sourceArn(){return this.getStringAttribute("source\
_arn")}set sourceArn(value){this._sourceArn=value}resetSourceArn(){this._sourceArn=void 0}get sourceArnInput(){return this._sourceArn}get statementId(){return this.
getStringAttribute("statement_id")}set statementId(value){this._statementId=value}resetStatementId(){this._statementId=void 0}get statementIdInput(){return this.
_statementId}get statementIdPrefix(){return this.getStringAttribute("statement_id_prefix")}set statementIdPrefix(value){this._statementIdPrefix=value}resetStatementIdPrefix(){
this._statementIdPrefix=void 0}get statementIdPrefixInput(){return this._statementIdPrefix}synthesizeAttributes(){return{action:cdktf.stringToTerraform(this._action),
event_source_token:cdktf.stringToTerraform(this._eventSourceToken),function_name:cdktf.stringToTerraform(this._functionName),function_url_auth_type:cdktf.stringToTerraform(
this._functionUrlAuthType),id:cdktf.stringToTerraform(this._id),principal:cdktf.stringToTerraform(this._principal),principal_org_id:cdktf.stringToTerraform(this.
_principalOrgId),qualifier:cdktf.stringToTerraform(this._qualifier),region:cdktf.stringToTerraform(this._region),source_account:cdktf.stringToTerraform(this._sourceAccount),
source_arn:cdktf.stringToTerraform(this._sourceArn),statement_id:cdktf.stringToTerraform(this._statementId),statement_id_prefix:cdktf.stringToTerraform(this._statementIdPrefix)}}synthesizeHclAttributes(){
let attrs={action:{value:cdktf.stringToHclTerraform(this._action),isBlock:!1,type:"simple",storageClassType:"string"},event_source_token:{value:cdktf.stringToHclTerraform(
this._eventSourceToken),isBlock:!1,type:"simple",storageClassType:"string"},function_name:{value:cdktf.stringToHclTerraform(this._functionName),isBlock:!1,type:"\
simple",storageClassType:"string"},function_url_auth_type:{value:cdktf.stringToHclTerraform(this._functionUrlAuthType),isBlock:!1,type:"simple",storageClassType:"\
string"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},principal:{value:cdktf.stringToHclTerraform(this._principal),
isBlock:!1,type:"simple",storageClassType:"string"},principal_org_id:{value:cdktf.stringToHclTerraform(this._principalOrgId),isBlock:!1,type:"simple",storageClassType:"\
string"},qualifier:{value:cdktf.stringToHclTerraform(this._qualifier),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(
this._region),isBlock:!1,type:"simple",storageClassType:"string"},source_account:{value:cdktf.stringToHclTerraform(this._sourceAccount),isBlock:!1,type:"simple",
storageClassType:"string"},source_arn:{value:cdktf.stringToHclTerraform(this._sourceArn),isBlock:!1,type:"simple",storageClassType:"string"},statement_id:{value:cdktf.
stringToHclTerraform(this._statementId),isBlock:!1,type:"simple",storageClassType:"string"},statement_id_prefix:{value:cdktf.stringToHclTerraform(this._statementIdPrefix),
isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};
exports2.LambdaPermission=LambdaPermission2;_a=JSII_RTTI_SYMBOL_1;LambdaPermission2[_a]={fqn:"@cdktf/provider-aws.lambdaPermission.LambdaPermission",version:"21\
.22.1"};LambdaPermission2.tfResourceType="aws_lambda_permission"}});var require_provider=__commonJS({"node_modules/@cdktf/provider-aws/lib/provider/index.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,"__esModu\
le",{value:!0});exports2.AwsProvider=void 0;exports2.awsProviderAssumeRoleToTerraform=awsProviderAssumeRoleToTerraform;exports2.awsProviderAssumeRoleToHclTerraform=
awsProviderAssumeRoleToHclTerraform;exports2.awsProviderAssumeRoleWithWebIdentityToTerraform=awsProviderAssumeRoleWithWebIdentityToTerraform;exports2.awsProviderAssumeRoleWithWebIdentityToHclTerraform=
awsProviderAssumeRoleWithWebIdentityToHclTerraform;exports2.awsProviderDefaultTagsToTerraform=awsProviderDefaultTagsToTerraform;exports2.awsProviderDefaultTagsToHclTerraform=
awsProviderDefaultTagsToHclTerraform;exports2.awsProviderEndpointsToTerraform=awsProviderEndpointsToTerraform;exports2.awsProviderEndpointsToHclTerraform=awsProviderEndpointsToHclTerraform;
exports2.awsProviderIgnoreTagsToTerraform=awsProviderIgnoreTagsToTerraform;exports2.awsProviderIgnoreTagsToHclTerraform=awsProviderIgnoreTagsToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),cdktf=require_lib2();function awsProviderAssumeRoleToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{duration:cdktf.stringToTerraform(struct.duration),external_id:cdktf.stringToTerraform(struct.externalId),policy:cdktf.stringToTerraform(struct.policy),
policy_arns:cdktf.listMapper(cdktf.stringToTerraform,!1)(struct.policyArns),role_arn:cdktf.stringToTerraform(struct.roleArn),session_name:cdktf.stringToTerraform(
struct.sessionName),source_identity:cdktf.stringToTerraform(struct.sourceIdentity),tags:cdktf.hashMapper(cdktf.stringToTerraform)(struct.tags),transitive_tag_keys:cdktf.
listMapper(cdktf.stringToTerraform,!1)(struct.transitiveTagKeys)}}function awsProviderAssumeRoleToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={duration:{value:cdktf.stringToHclTerraform(struct.duration),isBlock:!1,type:"simple",storageClassType:"str\
ing"},external_id:{value:cdktf.stringToHclTerraform(struct.externalId),isBlock:!1,type:"simple",storageClassType:"string"},policy:{value:cdktf.stringToHclTerraform(
struct.policy),isBlock:!1,type:"simple",storageClassType:"string"},policy_arns:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.policyArns),isBlock:!1,
type:"set",storageClassType:"stringList"},role_arn:{value:cdktf.stringToHclTerraform(struct.roleArn),isBlock:!1,type:"simple",storageClassType:"string"},session_name:{
value:cdktf.stringToHclTerraform(struct.sessionName),isBlock:!1,type:"simple",storageClassType:"string"},source_identity:{value:cdktf.stringToHclTerraform(struct.
sourceIdentity),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.tags),isBlock:!1,type:"ma\
p",storageClassType:"stringMap"},transitive_tag_keys:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.transitiveTagKeys),isBlock:!1,type:"set",storageClassType:"\
stringList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}function awsProviderAssumeRoleWithWebIdentityToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{duration:cdktf.stringToTerraform(struct.duration),policy:cdktf.
stringToTerraform(struct.policy),policy_arns:cdktf.listMapper(cdktf.stringToTerraform,!1)(struct.policyArns),role_arn:cdktf.stringToTerraform(struct.roleArn),session_name:cdktf.
stringToTerraform(struct.sessionName),web_identity_token:cdktf.stringToTerraform(struct.webIdentityToken),web_identity_token_file:cdktf.stringToTerraform(struct.
webIdentityTokenFile)}}function awsProviderAssumeRoleWithWebIdentityToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))
return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-obje\
ct-as-configuration");let attrs={duration:{value:cdktf.stringToHclTerraform(struct.duration),isBlock:!1,type:"simple",storageClassType:"string"},policy:{value:cdktf.
stringToHclTerraform(struct.policy),isBlock:!1,type:"simple",storageClassType:"string"},policy_arns:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.
policyArns),isBlock:!1,type:"set",storageClassType:"stringList"},role_arn:{value:cdktf.stringToHclTerraform(struct.roleArn),isBlock:!1,type:"simple",storageClassType:"\
string"},session_name:{value:cdktf.stringToHclTerraform(struct.sessionName),isBlock:!1,type:"simple",storageClassType:"string"},web_identity_token:{value:cdktf.
stringToHclTerraform(struct.webIdentityToken),isBlock:!1,type:"simple",storageClassType:"string"},web_identity_token_file:{value:cdktf.stringToHclTerraform(struct.
webIdentityTokenFile),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.
value!==void 0))}function awsProviderDefaultTagsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
tags:cdktf.hashMapper(cdktf.stringToTerraform)(struct.tags)}}function awsProviderDefaultTagsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.tags),isBlock:!1,type:"map",storageClassType:"\
stringMap"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}function awsProviderEndpointsToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{accessanalyzer:cdktf.stringToTerraform(struct.accessanalyzer),
account:cdktf.stringToTerraform(struct.account),acm:cdktf.stringToTerraform(struct.acm),acmpca:cdktf.stringToTerraform(struct.acmpca),amg:cdktf.stringToTerraform(
struct.amg),amp:cdktf.stringToTerraform(struct.amp),amplify:cdktf.stringToTerraform(struct.amplify),apigateway:cdktf.stringToTerraform(struct.apigateway),apigatewayv2:cdktf.
stringToTerraform(struct.apigatewayv2),appautoscaling:cdktf.stringToTerraform(struct.appautoscaling),appconfig:cdktf.stringToTerraform(struct.appconfig),appfabric:cdktf.
stringToTerraform(struct.appfabric),appflow:cdktf.stringToTerraform(struct.appflow),appintegrations:cdktf.stringToTerraform(struct.appintegrations),appintegrationsservice:cdktf.
stringToTerraform(struct.appintegrationsservice),applicationautoscaling:cdktf.stringToTerraform(struct.applicationautoscaling),applicationinsights:cdktf.stringToTerraform(
struct.applicationinsights),applicationsignals:cdktf.stringToTerraform(struct.applicationsignals),appmesh:cdktf.stringToTerraform(struct.appmesh),appregistry:cdktf.
stringToTerraform(struct.appregistry),apprunner:cdktf.stringToTerraform(struct.apprunner),appstream:cdktf.stringToTerraform(struct.appstream),appsync:cdktf.stringToTerraform(
struct.appsync),arcregionswitch:cdktf.stringToTerraform(struct.arcregionswitch),arczonalshift:cdktf.stringToTerraform(struct.arczonalshift),athena:cdktf.stringToTerraform(
struct.athena),auditmanager:cdktf.stringToTerraform(struct.auditmanager),autoscaling:cdktf.stringToTerraform(struct.autoscaling),autoscalingplans:cdktf.stringToTerraform(
struct.autoscalingplans),backup:cdktf.stringToTerraform(struct.backup),batch:cdktf.stringToTerraform(struct.batch),bcmdataexports:cdktf.stringToTerraform(struct.
bcmdataexports),beanstalk:cdktf.stringToTerraform(struct.beanstalk),bedrock:cdktf.stringToTerraform(struct.bedrock),bedrockagent:cdktf.stringToTerraform(struct.
bedrockagent),bedrockagentcore:cdktf.stringToTerraform(struct.bedrockagentcore),billing:cdktf.stringToTerraform(struct.billing),budgets:cdktf.stringToTerraform(
struct.budgets),ce:cdktf.stringToTerraform(struct.ce),chatbot:cdktf.stringToTerraform(struct.chatbot),chime:cdktf.stringToTerraform(struct.chime),chimesdkmediapipelines:cdktf.
stringToTerraform(struct.chimesdkmediapipelines),chimesdkvoice:cdktf.stringToTerraform(struct.chimesdkvoice),cleanrooms:cdktf.stringToTerraform(struct.cleanrooms),
cloud9:cdktf.stringToTerraform(struct.cloud9),cloudcontrol:cdktf.stringToTerraform(struct.cloudcontrol),cloudcontrolapi:cdktf.stringToTerraform(struct.cloudcontrolapi),
cloudformation:cdktf.stringToTerraform(struct.cloudformation),cloudfront:cdktf.stringToTerraform(struct.cloudfront),cloudfrontkeyvaluestore:cdktf.stringToTerraform(
struct.cloudfrontkeyvaluestore),cloudhsm:cdktf.stringToTerraform(struct.cloudhsm),cloudhsmv2:cdktf.stringToTerraform(struct.cloudhsmv2),cloudsearch:cdktf.stringToTerraform(
struct.cloudsearch),cloudtrail:cdktf.stringToTerraform(struct.cloudtrail),cloudwatch:cdktf.stringToTerraform(struct.cloudwatch),cloudwatchevents:cdktf.stringToTerraform(
struct.cloudwatchevents),cloudwatchevidently:cdktf.stringToTerraform(struct.cloudwatchevidently),cloudwatchlog:cdktf.stringToTerraform(struct.cloudwatchlog),cloudwatchlogs:cdktf.
stringToTerraform(struct.cloudwatchlogs),cloudwatchobservabilityaccessmanager:cdktf.stringToTerraform(struct.cloudwatchobservabilityaccessmanager),cloudwatchrum:cdktf.
stringToTerraform(struct.cloudwatchrum),codeartifact:cdktf.stringToTerraform(struct.codeartifact),codebuild:cdktf.stringToTerraform(struct.codebuild),codecatalyst:cdktf.
stringToTerraform(struct.codecatalyst),codecommit:cdktf.stringToTerraform(struct.codecommit),codeconnections:cdktf.stringToTerraform(struct.codeconnections),codedeploy:cdktf.
stringToTerraform(struct.codedeploy),codeguruprofiler:cdktf.stringToTerraform(struct.codeguruprofiler),codegurureviewer:cdktf.stringToTerraform(struct.codegurureviewer),
codepipeline:cdktf.stringToTerraform(struct.codepipeline),codestarconnections:cdktf.stringToTerraform(struct.codestarconnections),codestarnotifications:cdktf.stringToTerraform(
struct.codestarnotifications),cognitoidentity:cdktf.stringToTerraform(struct.cognitoidentity),cognitoidentityprovider:cdktf.stringToTerraform(struct.cognitoidentityprovider),
cognitoidp:cdktf.stringToTerraform(struct.cognitoidp),comprehend:cdktf.stringToTerraform(struct.comprehend),computeoptimizer:cdktf.stringToTerraform(struct.computeoptimizer),
config:cdktf.stringToTerraform(struct.config),configservice:cdktf.stringToTerraform(struct.configservice),connect:cdktf.stringToTerraform(struct.connect),connectcases:cdktf.
stringToTerraform(struct.connectcases),controltower:cdktf.stringToTerraform(struct.controltower),costandusagereportservice:cdktf.stringToTerraform(struct.costandusagereportservice),
costexplorer:cdktf.stringToTerraform(struct.costexplorer),costoptimizationhub:cdktf.stringToTerraform(struct.costoptimizationhub),cur:cdktf.stringToTerraform(struct.
cur),customerprofiles:cdktf.stringToTerraform(struct.customerprofiles),databasemigration:cdktf.stringToTerraform(struct.databasemigration),databasemigrationservice:cdktf.
stringToTerraform(struct.databasemigrationservice),databrew:cdktf.stringToTerraform(struct.databrew),dataexchange:cdktf.stringToTerraform(struct.dataexchange),datapipeline:cdktf.
stringToTerraform(struct.datapipeline),datasync:cdktf.stringToTerraform(struct.datasync),datazone:cdktf.stringToTerraform(struct.datazone),dax:cdktf.stringToTerraform(
struct.dax),deploy:cdktf.stringToTerraform(struct.deploy),detective:cdktf.stringToTerraform(struct.detective),devicefarm:cdktf.stringToTerraform(struct.devicefarm),
devopsguru:cdktf.stringToTerraform(struct.devopsguru),directconnect:cdktf.stringToTerraform(struct.directconnect),directoryservice:cdktf.stringToTerraform(struct.
directoryservice),dlm:cdktf.stringToTerraform(struct.dlm),dms:cdktf.stringToTerraform(struct.dms),docdb:cdktf.stringToTerraform(struct.docdb),docdbelastic:cdktf.
stringToTerraform(struct.docdbelastic),drs:cdktf.stringToTerraform(struct.drs),ds:cdktf.stringToTerraform(struct.ds),dsql:cdktf.stringToTerraform(struct.dsql),dynamodb:cdktf.
stringToTerraform(struct.dynamodb),ec2:cdktf.stringToTerraform(struct.ec2),ecr:cdktf.stringToTerraform(struct.ecr),ecrpublic:cdktf.stringToTerraform(struct.ecrpublic),
ecs:cdktf.stringToTerraform(struct.ecs),efs:cdktf.stringToTerraform(struct.efs),eks:cdktf.stringToTerraform(struct.eks),elasticache:cdktf.stringToTerraform(struct.
elasticache),elasticbeanstalk:cdktf.stringToTerraform(struct.elasticbeanstalk),elasticloadbalancing:cdktf.stringToTerraform(struct.elasticloadbalancing),elasticloadbalancingv2:cdktf.
stringToTerraform(struct.elasticloadbalancingv2),elasticsearch:cdktf.stringToTerraform(struct.elasticsearch),elasticsearchservice:cdktf.stringToTerraform(struct.
elasticsearchservice),elastictranscoder:cdktf.stringToTerraform(struct.elastictranscoder),elb:cdktf.stringToTerraform(struct.elb),elbv2:cdktf.stringToTerraform(
struct.elbv2),emr:cdktf.stringToTerraform(struct.emr),emrcontainers:cdktf.stringToTerraform(struct.emrcontainers),emrserverless:cdktf.stringToTerraform(struct.emrserverless),
es:cdktf.stringToTerraform(struct.es),eventbridge:cdktf.stringToTerraform(struct.eventbridge),events:cdktf.stringToTerraform(struct.events),evidently:cdktf.stringToTerraform(
struct.evidently),evs:cdktf.stringToTerraform(struct.evs),finspace:cdktf.stringToTerraform(struct.finspace),firehose:cdktf.stringToTerraform(struct.firehose),fis:cdktf.
stringToTerraform(struct.fis),fms:cdktf.stringToTerraform(struct.fms),fsx:cdktf.stringToTerraform(struct.fsx),gamelift:cdktf.stringToTerraform(struct.gamelift),
glacier:cdktf.stringToTerraform(struct.glacier),globalaccelerator:cdktf.stringToTerraform(struct.globalaccelerator),glue:cdktf.stringToTerraform(struct.glue),gluedatabrew:cdktf.
stringToTerraform(struct.gluedatabrew),grafana:cdktf.stringToTerraform(struct.grafana),greengrass:cdktf.stringToTerraform(struct.greengrass),groundstation:cdktf.
stringToTerraform(struct.groundstation),guardduty:cdktf.stringToTerraform(struct.guardduty),healthlake:cdktf.stringToTerraform(struct.healthlake),iam:cdktf.stringToTerraform(
struct.iam),identitystore:cdktf.stringToTerraform(struct.identitystore),imagebuilder:cdktf.stringToTerraform(struct.imagebuilder),inspector:cdktf.stringToTerraform(
struct.inspector),inspector2:cdktf.stringToTerraform(struct.inspector2),inspectorv2:cdktf.stringToTerraform(struct.inspectorv2),internetmonitor:cdktf.stringToTerraform(
struct.internetmonitor),invoicing:cdktf.stringToTerraform(struct.invoicing),iot:cdktf.stringToTerraform(struct.iot),ivs:cdktf.stringToTerraform(struct.ivs),ivschat:cdktf.
stringToTerraform(struct.ivschat),kafka:cdktf.stringToTerraform(struct.kafka),kafkaconnect:cdktf.stringToTerraform(struct.kafkaconnect),kendra:cdktf.stringToTerraform(
struct.kendra),keyspaces:cdktf.stringToTerraform(struct.keyspaces),kinesis:cdktf.stringToTerraform(struct.kinesis),kinesisanalytics:cdktf.stringToTerraform(struct.
kinesisanalytics),kinesisanalyticsv2:cdktf.stringToTerraform(struct.kinesisanalyticsv2),kinesisvideo:cdktf.stringToTerraform(struct.kinesisvideo),kms:cdktf.stringToTerraform(
struct.kms),lakeformation:cdktf.stringToTerraform(struct.lakeformation),lambda:cdktf.stringToTerraform(struct.lambda),launchwizard:cdktf.stringToTerraform(struct.
launchwizard),lex:cdktf.stringToTerraform(struct.lex),lexmodelbuilding:cdktf.stringToTerraform(struct.lexmodelbuilding),lexmodelbuildingservice:cdktf.stringToTerraform(
struct.lexmodelbuildingservice),lexmodels:cdktf.stringToTerraform(struct.lexmodels),lexmodelsv2:cdktf.stringToTerraform(struct.lexmodelsv2),lexv2models:cdktf.stringToTerraform(
struct.lexv2Models),licensemanager:cdktf.stringToTerraform(struct.licensemanager),lightsail:cdktf.stringToTerraform(struct.lightsail),location:cdktf.stringToTerraform(
struct.location),locationservice:cdktf.stringToTerraform(struct.locationservice),logs:cdktf.stringToTerraform(struct.logs),m2:cdktf.stringToTerraform(struct.m2),
macie2:cdktf.stringToTerraform(struct.macie2),managedgrafana:cdktf.stringToTerraform(struct.managedgrafana),mediaconnect:cdktf.stringToTerraform(struct.mediaconnect),
mediaconvert:cdktf.stringToTerraform(struct.mediaconvert),medialive:cdktf.stringToTerraform(struct.medialive),mediapackage:cdktf.stringToTerraform(struct.mediapackage),
mediapackagev2:cdktf.stringToTerraform(struct.mediapackagev2),mediapackagevod:cdktf.stringToTerraform(struct.mediapackagevod),mediastore:cdktf.stringToTerraform(
struct.mediastore),memorydb:cdktf.stringToTerraform(struct.memorydb),mgn:cdktf.stringToTerraform(struct.mgn),mq:cdktf.stringToTerraform(struct.mq),msk:cdktf.stringToTerraform(
struct.msk),mwaa:cdktf.stringToTerraform(struct.mwaa),mwaaserverless:cdktf.stringToTerraform(struct.mwaaserverless),neptune:cdktf.stringToTerraform(struct.neptune),
neptunegraph:cdktf.stringToTerraform(struct.neptunegraph),networkfirewall:cdktf.stringToTerraform(struct.networkfirewall),networkflowmonitor:cdktf.stringToTerraform(
struct.networkflowmonitor),networkmanager:cdktf.stringToTerraform(struct.networkmanager),networkmonitor:cdktf.stringToTerraform(struct.networkmonitor),notifications:cdktf.
stringToTerraform(struct.notifications),notificationscontacts:cdktf.stringToTerraform(struct.notificationscontacts),oam:cdktf.stringToTerraform(struct.oam),observabilityadmin:cdktf.
stringToTerraform(struct.observabilityadmin),odb:cdktf.stringToTerraform(struct.odb),opensearch:cdktf.stringToTerraform(struct.opensearch),opensearchingestion:cdktf.
stringToTerraform(struct.opensearchingestion),opensearchserverless:cdktf.stringToTerraform(struct.opensearchserverless),opensearchservice:cdktf.stringToTerraform(
struct.opensearchservice),organizations:cdktf.stringToTerraform(struct.organizations),osis:cdktf.stringToTerraform(struct.osis),outposts:cdktf.stringToTerraform(
struct.outposts),paymentcryptography:cdktf.stringToTerraform(struct.paymentcryptography),pcaconnectorad:cdktf.stringToTerraform(struct.pcaconnectorad),pcs:cdktf.
stringToTerraform(struct.pcs),pinpoint:cdktf.stringToTerraform(struct.pinpoint),pinpointsmsvoicev2:cdktf.stringToTerraform(struct.pinpointsmsvoicev2),pipes:cdktf.
stringToTerraform(struct.pipes),polly:cdktf.stringToTerraform(struct.polly),pricing:cdktf.stringToTerraform(struct.pricing),prometheus:cdktf.stringToTerraform(struct.
prometheus),prometheusservice:cdktf.stringToTerraform(struct.prometheusservice),qbusiness:cdktf.stringToTerraform(struct.qbusiness),qldb:cdktf.stringToTerraform(
struct.qldb),quicksight:cdktf.stringToTerraform(struct.quicksight),ram:cdktf.stringToTerraform(struct.ram),rbin:cdktf.stringToTerraform(struct.rbin),rds:cdktf.stringToTerraform(
struct.rds),rdsdata:cdktf.stringToTerraform(struct.rdsdata),rdsdataservice:cdktf.stringToTerraform(struct.rdsdataservice),recyclebin:cdktf.stringToTerraform(struct.
recyclebin),redshift:cdktf.stringToTerraform(struct.redshift),redshiftdata:cdktf.stringToTerraform(struct.redshiftdata),redshiftdataapiservice:cdktf.stringToTerraform(
struct.redshiftdataapiservice),redshiftserverless:cdktf.stringToTerraform(struct.redshiftserverless),rekognition:cdktf.stringToTerraform(struct.rekognition),resiliencehub:cdktf.
stringToTerraform(struct.resiliencehub),resourceexplorer2:cdktf.stringToTerraform(struct.resourceexplorer2),resourcegroups:cdktf.stringToTerraform(struct.resourcegroups),
resourcegroupstagging:cdktf.stringToTerraform(struct.resourcegroupstagging),resourcegroupstaggingapi:cdktf.stringToTerraform(struct.resourcegroupstaggingapi),rolesanywhere:cdktf.
stringToTerraform(struct.rolesanywhere),route53:cdktf.stringToTerraform(struct.route53),route53domains:cdktf.stringToTerraform(struct.route53Domains),route53profiles:cdktf.
stringToTerraform(struct.route53Profiles),route53recoverycontrolconfig:cdktf.stringToTerraform(struct.route53Recoverycontrolconfig),route53recoveryreadiness:cdktf.
stringToTerraform(struct.route53Recoveryreadiness),route53resolver:cdktf.stringToTerraform(struct.route53Resolver),rum:cdktf.stringToTerraform(struct.rum),s3:cdktf.
stringToTerraform(struct.s3),s3api:cdktf.stringToTerraform(struct.s3Api),s3control:cdktf.stringToTerraform(struct.s3Control),s3outposts:cdktf.stringToTerraform(
struct.s3Outposts),s3tables:cdktf.stringToTerraform(struct.s3Tables),s3vectors:cdktf.stringToTerraform(struct.s3Vectors),sagemaker:cdktf.stringToTerraform(struct.
sagemaker),scheduler:cdktf.stringToTerraform(struct.scheduler),schemas:cdktf.stringToTerraform(struct.schemas),secretsmanager:cdktf.stringToTerraform(struct.secretsmanager),
securityhub:cdktf.stringToTerraform(struct.securityhub),securitylake:cdktf.stringToTerraform(struct.securitylake),serverlessapplicationrepository:cdktf.stringToTerraform(
struct.serverlessapplicationrepository),serverlessapprepo:cdktf.stringToTerraform(struct.serverlessapprepo),serverlessrepo:cdktf.stringToTerraform(struct.serverlessrepo),
servicecatalog:cdktf.stringToTerraform(struct.servicecatalog),servicecatalogappregistry:cdktf.stringToTerraform(struct.servicecatalogappregistry),servicediscovery:cdktf.
stringToTerraform(struct.servicediscovery),servicequotas:cdktf.stringToTerraform(struct.servicequotas),ses:cdktf.stringToTerraform(struct.ses),sesv2:cdktf.stringToTerraform(
struct.sesv2),sfn:cdktf.stringToTerraform(struct.sfn),shield:cdktf.stringToTerraform(struct.shield),signer:cdktf.stringToTerraform(struct.signer),sns:cdktf.stringToTerraform(
struct.sns),sqs:cdktf.stringToTerraform(struct.sqs),ssm:cdktf.stringToTerraform(struct.ssm),ssmcontacts:cdktf.stringToTerraform(struct.ssmcontacts),ssmincidents:cdktf.
stringToTerraform(struct.ssmincidents),ssmquicksetup:cdktf.stringToTerraform(struct.ssmquicksetup),ssmsap:cdktf.stringToTerraform(struct.ssmsap),sso:cdktf.stringToTerraform(
struct.sso),ssoadmin:cdktf.stringToTerraform(struct.ssoadmin),stepfunctions:cdktf.stringToTerraform(struct.stepfunctions),storagegateway:cdktf.stringToTerraform(
struct.storagegateway),sts:cdktf.stringToTerraform(struct.sts),swf:cdktf.stringToTerraform(struct.swf),synthetics:cdktf.stringToTerraform(struct.synthetics),taxsettings:cdktf.
stringToTerraform(struct.taxsettings),timestreaminfluxdb:cdktf.stringToTerraform(struct.timestreaminfluxdb),timestreamquery:cdktf.stringToTerraform(struct.timestreamquery),
timestreamwrite:cdktf.stringToTerraform(struct.timestreamwrite),transcribe:cdktf.stringToTerraform(struct.transcribe),transcribeservice:cdktf.stringToTerraform(
struct.transcribeservice),transfer:cdktf.stringToTerraform(struct.transfer),verifiedpermissions:cdktf.stringToTerraform(struct.verifiedpermissions),vpclattice:cdktf.
stringToTerraform(struct.vpclattice),waf:cdktf.stringToTerraform(struct.waf),wafregional:cdktf.stringToTerraform(struct.wafregional),wafv2:cdktf.stringToTerraform(
struct.wafv2),wellarchitected:cdktf.stringToTerraform(struct.wellarchitected),workmail:cdktf.stringToTerraform(struct.workmail),workspaces:cdktf.stringToTerraform(
struct.workspaces),workspacesweb:cdktf.stringToTerraform(struct.workspacesweb),xray:cdktf.stringToTerraform(struct.xray)}}function awsProviderEndpointsToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={accessanalyzer:{value:cdktf.stringToHclTerraform(struct.accessanalyzer),
isBlock:!1,type:"simple",storageClassType:"string"},account:{value:cdktf.stringToHclTerraform(struct.account),isBlock:!1,type:"simple",storageClassType:"string"},
acm:{value:cdktf.stringToHclTerraform(struct.acm),isBlock:!1,type:"simple",storageClassType:"string"},acmpca:{value:cdktf.stringToHclTerraform(struct.acmpca),isBlock:!1,
type:"simple",storageClassType:"string"},amg:{value:cdktf.stringToHclTerraform(struct.amg),isBlock:!1,type:"simple",storageClassType:"string"},amp:{value:cdktf.
stringToHclTerraform(struct.amp),isBlock:!1,type:"simple",storageClassType:"string"},amplify:{value:cdktf.stringToHclTerraform(struct.amplify),isBlock:!1,type:"\
simple",storageClassType:"string"},apigateway:{value:cdktf.stringToHclTerraform(struct.apigateway),isBlock:!1,type:"simple",storageClassType:"string"},apigatewayv2:{
value:cdktf.stringToHclTerraform(struct.apigatewayv2),isBlock:!1,type:"simple",storageClassType:"string"},appautoscaling:{value:cdktf.stringToHclTerraform(struct.
appautoscaling),isBlock:!1,type:"simple",storageClassType:"string"},appconfig:{value:cdktf.stringToHclTerraform(struct.appconfig),isBlock:!1,type:"simple",storageClassType:"\
string"},appfabric:{value:cdktf.stringToHclTerraform(struct.appfabric),isBlock:!1,type:"simple",storageClassType:"string"},appflow:{value:cdktf.stringToHclTerraform(
struct.appflow),isBlock:!1,type:"simple",storageClassType:"string"},appintegrations:{value:cdktf.stringToHclTerraform(struct.appintegrations),isBlock:!1,type:"s\
imple",storageClassType:"string"},appintegrationsservice:{value:cdktf.stringToHclTerraform(struct.appintegrationsservice),isBlock:!1,type:"simple",storageClassType:"\
string"},applicationautoscaling:{value:cdktf.stringToHclTerraform(struct.applicationautoscaling),isBlock:!1,type:"simple",storageClassType:"string"},applicationinsights:{
value:cdktf.stringToHclTerraform(struct.applicationinsights),isBlock:!1,type:"simple",storageClassType:"string"},applicationsignals:{value:cdktf.stringToHclTerraform(
struct.applicationsignals),isBlock:!1,type:"simple",storageClassType:"string"},appmesh:{value:cdktf.stringToHclTerraform(struct.appmesh),isBlock:!1,type:"simple",
storageClassType:"string"},appregistry:{value:cdktf.stringToHclTerraform(struct.appregistry),isBlock:!1,type:"simple",storageClassType:"string"},apprunner:{value:cdktf.
stringToHclTerraform(struct.apprunner),isBlock:!1,type:"simple",storageClassType:"string"},appstream:{value:cdktf.stringToHclTerraform(struct.appstream),isBlock:!1,
type:"simple",storageClassType:"string"},appsync:{value:cdktf.stringToHclTerraform(struct.appsync),isBlock:!1,type:"simple",storageClassType:"string"},arcregionswitch:{
value:cdktf.stringToHclTerraform(struct.arcregionswitch),isBlock:!1,type:"simple",storageClassType:"string"},arczonalshift:{value:cdktf.stringToHclTerraform(struct.
arczonalshift),isBlock:!1,type:"simple",storageClassType:"string"},athena:{value:cdktf.stringToHclTerraform(struct.athena),isBlock:!1,type:"simple",storageClassType:"\
string"},auditmanager:{value:cdktf.stringToHclTerraform(struct.auditmanager),isBlock:!1,type:"simple",storageClassType:"string"},autoscaling:{value:cdktf.stringToHclTerraform(
struct.autoscaling),isBlock:!1,type:"simple",storageClassType:"string"},autoscalingplans:{value:cdktf.stringToHclTerraform(struct.autoscalingplans),isBlock:!1,type:"\
simple",storageClassType:"string"},backup:{value:cdktf.stringToHclTerraform(struct.backup),isBlock:!1,type:"simple",storageClassType:"string"},batch:{value:cdktf.
stringToHclTerraform(struct.batch),isBlock:!1,type:"simple",storageClassType:"string"},bcmdataexports:{value:cdktf.stringToHclTerraform(struct.bcmdataexports),isBlock:!1,
type:"simple",storageClassType:"string"},beanstalk:{value:cdktf.stringToHclTerraform(struct.beanstalk),isBlock:!1,type:"simple",storageClassType:"string"},bedrock:{
value:cdktf.stringToHclTerraform(struct.bedrock),isBlock:!1,type:"simple",storageClassType:"string"},bedrockagent:{value:cdktf.stringToHclTerraform(struct.bedrockagent),
isBlock:!1,type:"simple",storageClassType:"string"},bedrockagentcore:{value:cdktf.stringToHclTerraform(struct.bedrockagentcore),isBlock:!1,type:"simple",storageClassType:"\
string"},billing:{value:cdktf.stringToHclTerraform(struct.billing),isBlock:!1,type:"simple",storageClassType:"string"},budgets:{value:cdktf.stringToHclTerraform(
struct.budgets),isBlock:!1,type:"simple",storageClassType:"string"},ce:{value:cdktf.stringToHclTerraform(struct.ce),isBlock:!1,type:"simple",storageClassType:"s\
tring"},chatbot:{value:cdktf.stringToHclTerraform(struct.chatbot),isBlock:!1,type:"simple",storageClassType:"string"},chime:{value:cdktf.stringToHclTerraform(struct.
chime),isBlock:!1,type:"simple",storageClassType:"string"},chimesdkmediapipelines:{value:cdktf.stringToHclTerraform(struct.chimesdkmediapipelines),isBlock:!1,type:"\
simple",storageClassType:"string"},chimesdkvoice:{value:cdktf.stringToHclTerraform(struct.chimesdkvoice),isBlock:!1,type:"simple",storageClassType:"string"},cleanrooms:{
value:cdktf.stringToHclTerraform(struct.cleanrooms),isBlock:!1,type:"simple",storageClassType:"string"},cloud9:{value:cdktf.stringToHclTerraform(struct.cloud9),
isBlock:!1,type:"simple",storageClassType:"string"},cloudcontrol:{value:cdktf.stringToHclTerraform(struct.cloudcontrol),isBlock:!1,type:"simple",storageClassType:"\
string"},cloudcontrolapi:{value:cdktf.stringToHclTerraform(struct.cloudcontrolapi),isBlock:!1,type:"simple",storageClassType:"string"},cloudformation:{value:cdktf.
stringToHclTerraform(struct.cloudformation),isBlock:!1,type:"simple",storageClassType:"string"},cloudfront:{value:cdktf.stringToHclTerraform(struct.cloudfront),
isBlock:!1,type:"simple",storageClassType:"string"},cloudfrontkeyvaluestore:{value:cdktf.stringToHclTerraform(struct.cloudfrontkeyvaluestore),isBlock:!1,type:"s\
imple",storageClassType:"string"},cloudhsm:{value:cdktf.stringToHclTerraform(struct.cloudhsm),isBlock:!1,type:"simple",storageClassType:"string"},cloudhsmv2:{value:cdktf.
stringToHclTerraform(struct.cloudhsmv2),isBlock:!1,type:"simple",storageClassType:"string"},cloudsearch:{value:cdktf.stringToHclTerraform(struct.cloudsearch),isBlock:!1,
type:"simple",storageClassType:"string"},cloudtrail:{value:cdktf.stringToHclTerraform(struct.cloudtrail),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatch:{
value:cdktf.stringToHclTerraform(struct.cloudwatch),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatchevents:{value:cdktf.stringToHclTerraform(struct.
cloudwatchevents),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatchevidently:{value:cdktf.stringToHclTerraform(struct.cloudwatchevidently),isBlock:!1,
type:"simple",storageClassType:"string"},cloudwatchlog:{value:cdktf.stringToHclTerraform(struct.cloudwatchlog),isBlock:!1,type:"simple",storageClassType:"string"},
cloudwatchlogs:{value:cdktf.stringToHclTerraform(struct.cloudwatchlogs),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatchobservabilityaccessmanager:{
value:cdktf.stringToHclTerraform(struct.cloudwatchobservabilityaccessmanager),isBlock:!1,type:"simple",storageClassType:"string"},cloudwatchrum:{value:cdktf.stringToHclTerraform(
struct.cloudwatchrum),isBlock:!1,type:"simple",storageClassType:"string"},codeartifact:{value:cdktf.stringToHclTerraform(struct.codeartifact),isBlock:!1,type:"s\
imple",storageClassType:"string"},codebuild:{value:cdktf.stringToHclTerraform(struct.codebuild),isBlock:!1,type:"simple",storageClassType:"string"},codecatalyst:{
value:cdktf.stringToHclTerraform(struct.codecatalyst),isBlock:!1,type:"simple",storageClassType:"string"},codecommit:{value:cdktf.stringToHclTerraform(struct.codecommit),
isBlock:!1,type:"simple",storageClassType:"string"},codeconnections:{value:cdktf.stringToHclTerraform(struct.codeconnections),isBlock:!1,type:"simple",storageClassType:"\
string"},codedeploy:{value:cdktf.stringToHclTerraform(struct.codedeploy),isBlock:!1,type:"simple",storageClassType:"string"},codeguruprofiler:{value:cdktf.stringToHclTerraform(
struct.codeguruprofiler),isBlock:!1,type:"simple",storageClassType:"string"},codegurureviewer:{value:cdktf.stringToHclTerraform(struct.codegurureviewer),isBlock:!1,
type:"simple",storageClassType:"string"},codepipeline:{value:cdktf.stringToHclTerraform(struct.codepipeline),isBlock:!1,type:"simple",storageClassType:"string"},
codestarconnections:{value:cdktf.stringToHclTerraform(struct.codestarconnections),isBlock:!1,type:"simple",storageClassType:"string"},codestarnotifications:{value:cdktf.
stringToHclTerraform(struct.codestarnotifications),isBlock:!1,type:"simple",storageClassType:"string"},cognitoidentity:{value:cdktf.stringToHclTerraform(struct.
cognitoidentity),isBlock:!1,type:"simple",storageClassType:"string"},cognitoidentityprovider:{value:cdktf.stringToHclTerraform(struct.cognitoidentityprovider),isBlock:!1,
type:"simple",storageClassType:"string"},cognitoidp:{value:cdktf.stringToHclTerraform(struct.cognitoidp),isBlock:!1,type:"simple",storageClassType:"string"},comprehend:{
value:cdktf.stringToHclTerraform(struct.comprehend),isBlock:!1,type:"simple",storageClassType:"string"},computeoptimizer:{value:cdktf.stringToHclTerraform(struct.
computeoptimizer),isBlock:!1,type:"simple",storageClassType:"string"},config:{value:cdktf.stringToHclTerraform(struct.config),isBlock:!1,type:"simple",storageClassType:"\
string"},configservice:{value:cdktf.stringToHclTerraform(struct.configservice),isBlock:!1,type:"simple",storageClassType:"string"},connect:{value:cdktf.stringToHclTerraform(
struct.connect),isBlock:!1,type:"simple",storageClassType:"string"},connectcases:{value:cdktf.stringToHclTerraform(struct.connectcases),isBlock:!1,type:"simple",
storageClassType:"string"},controltower:{value:cdktf.stringToHclTerraform(struct.controltower),isBlock:!1,type:"simple",storageClassType:"string"},costandusagereportservice:{
value:cdktf.stringToHclTerraform(struct.costandusagereportservice),isBlock:!1,type:"simple",storageClassType:"string"},costexplorer:{value:cdktf.stringToHclTerraform(
struct.costexplorer),isBlock:!1,type:"simple",storageClassType:"string"},costoptimizationhub:{value:cdktf.stringToHclTerraform(struct.costoptimizationhub),isBlock:!1,
type:"simple",storageClassType:"string"},cur:{value:cdktf.stringToHclTerraform(struct.cur),isBlock:!1,type:"simple",storageClassType:"string"},customerprofiles:{
value:cdktf.stringToHclTerraform(struct.customerprofiles),isBlock:!1,type:"simple",storageClassType:"string"},databasemigration:{value:cdktf.stringToHclTerraform(
struct.databasemigration),isBlock:!1,type:"simple",storageClassType:"string"},databasemigrationservice:{value:cdktf.stringToHclTerraform(struct.databasemigrationservice),
isBlock:!1,type:"simple",storageClassType:"string"},databrew:{value:cdktf.stringToHclTerraform(struct.databrew),isBlock:!1,type:"simple",storageClassType:"strin\
g"},dataexchange:{value:cdktf.stringToHclTerraform(struct.dataexchange),isBlock:!1,type:"simple",storageClassType:"string"},datapipeline:{value:cdktf.stringToHclTerraform(
struct.datapipeline),isBlock:!1,type:"simple",storageClassType:"string"},datasync:{value:cdktf.stringToHclTerraform(struct.datasync),isBlock:!1,type:"simple",storageClassType:"\
string"},datazone:{value:cdktf.stringToHclTerraform(struct.datazone),isBlock:!1,type:"simple",storageClassType:"string"},dax:{value:cdktf.stringToHclTerraform(struct.
dax),isBlock:!1,type:"simple",storageClassType:"string"},deploy:{value:cdktf.stringToHclTerraform(struct.deploy),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},detective:{value:cdktf.stringToHclTerraform(struct.detective),isBlock:!1,type:"simple",storageClassType:"string"},devicefarm:{value:cdktf.stringToHclTerraform(
struct.devicefarm),isBlock:!1,type:"simple",storageClassType:"string"},devopsguru:{value:cdktf.stringToHclTerraform(struct.devopsguru),isBlock:!1,type:"simple",
storageClassType:"string"},directconnect:{value:cdktf.stringToHclTerraform(struct.directconnect),isBlock:!1,type:"simple",storageClassType:"string"},directoryservice:{
value:cdktf.stringToHclTerraform(struct.directoryservice),isBlock:!1,type:"simple",storageClassType:"string"},dlm:{value:cdktf.stringToHclTerraform(struct.dlm),
isBlock:!1,type:"simple",storageClassType:"string"},dms:{value:cdktf.stringToHclTerraform(struct.dms),isBlock:!1,type:"simple",storageClassType:"string"},docdb:{
value:cdktf.stringToHclTerraform(struct.docdb),isBlock:!1,type:"simple",storageClassType:"string"},docdbelastic:{value:cdktf.stringToHclTerraform(struct.docdbelastic),
isBlock:!1,type:"simple",storageClassType:"string"},drs:{value:cdktf.stringToHclTerraform(struct.drs),isBlock:!1,type:"simple",storageClassType:"string"},ds:{value:cdktf.
stringToHclTerraform(struct.ds),isBlock:!1,type:"simple",storageClassType:"string"},dsql:{value:cdktf.stringToHclTerraform(struct.dsql),isBlock:!1,type:"simple",
storageClassType:"string"},dynamodb:{value:cdktf.stringToHclTerraform(struct.dynamodb),isBlock:!1,type:"simple",storageClassType:"string"},ec2:{value:cdktf.stringToHclTerraform(
struct.ec2),isBlock:!1,type:"simple",storageClassType:"string"},ecr:{value:cdktf.stringToHclTerraform(struct.ecr),isBlock:!1,type:"simple",storageClassType:"str\
ing"},ecrpublic:{value:cdktf.stringToHclTerraform(struct.ecrpublic),isBlock:!1,type:"simple",storageClassType:"string"},ecs:{value:cdktf.stringToHclTerraform(struct.
ecs),isBlock:!1,type:"simple",storageClassType:"string"},efs:{value:cdktf.stringToHclTerraform(struct.efs),isBlock:!1,type:"simple",storageClassType:"string"},eks:{
value:cdktf.stringToHclTerraform(struct.eks),isBlock:!1,type:"simple",storageClassType:"string"},elasticache:{value:cdktf.stringToHclTerraform(struct.elasticache),
isBlock:!1,type:"simple",storageClassType:"string"},elasticbeanstalk:{value:cdktf.stringToHclTerraform(struct.elasticbeanstalk),isBlock:!1,type:"simple",storageClassType:"\
string"},elasticloadbalancing:{value:cdktf.stringToHclTerraform(struct.elasticloadbalancing),isBlock:!1,type:"simple",storageClassType:"string"},elasticloadbalancingv2:{
value:cdktf.stringToHclTerraform(struct.elasticloadbalancingv2),isBlock:!1,type:"simple",storageClassType:"string"},elasticsearch:{value:cdktf.stringToHclTerraform(
struct.elasticsearch),isBlock:!1,type:"simple",storageClassType:"string"},elasticsearchservice:{value:cdktf.stringToHclTerraform(struct.elasticsearchservice),isBlock:!1,
type:"simple",storageClassType:"string"},elastictranscoder:{value:cdktf.stringToHclTerraform(struct.elastictranscoder),isBlock:!1,type:"simple",storageClassType:"\
string"},elb:{value:cdktf.stringToHclTerraform(struct.elb),isBlock:!1,type:"simple",storageClassType:"string"},elbv2:{value:cdktf.stringToHclTerraform(struct.elbv2),
isBlock:!1,type:"simple",storageClassType:"string"},emr:{value:cdktf.stringToHclTerraform(struct.emr),isBlock:!1,type:"simple",storageClassType:"string"},emrcontainers:{
value:cdktf.stringToHclTerraform(struct.emrcontainers),isBlock:!1,type:"simple",storageClassType:"string"},emrserverless:{value:cdktf.stringToHclTerraform(struct.
emrserverless),isBlock:!1,type:"simple",storageClassType:"string"},es:{value:cdktf.stringToHclTerraform(struct.es),isBlock:!1,type:"simple",storageClassType:"st\
ring"},eventbridge:{value:cdktf.stringToHclTerraform(struct.eventbridge),isBlock:!1,type:"simple",storageClassType:"string"},events:{value:cdktf.stringToHclTerraform(
struct.events),isBlock:!1,type:"simple",storageClassType:"string"},evidently:{value:cdktf.stringToHclTerraform(struct.evidently),isBlock:!1,type:"simple",storageClassType:"\
string"},evs:{value:cdktf.stringToHclTerraform(struct.evs),isBlock:!1,type:"simple",storageClassType:"string"},finspace:{value:cdktf.stringToHclTerraform(struct.
finspace),isBlock:!1,type:"simple",storageClassType:"string"},firehose:{value:cdktf.stringToHclTerraform(struct.firehose),isBlock:!1,type:"simple",storageClassType:"\
string"},fis:{value:cdktf.stringToHclTerraform(struct.fis),isBlock:!1,type:"simple",storageClassType:"string"},fms:{value:cdktf.stringToHclTerraform(struct.fms),
isBlock:!1,type:"simple",storageClassType:"string"},fsx:{value:cdktf.stringToHclTerraform(struct.fsx),isBlock:!1,type:"simple",storageClassType:"string"},gamelift:{
value:cdktf.stringToHclTerraform(struct.gamelift),isBlock:!1,type:"simple",storageClassType:"string"},glacier:{value:cdktf.stringToHclTerraform(struct.glacier),
isBlock:!1,type:"simple",storageClassType:"string"},globalaccelerator:{value:cdktf.stringToHclTerraform(struct.globalaccelerator),isBlock:!1,type:"simple",storageClassType:"\
string"},glue:{value:cdktf.stringToHclTerraform(struct.glue),isBlock:!1,type:"simple",storageClassType:"string"},gluedatabrew:{value:cdktf.stringToHclTerraform(
struct.gluedatabrew),isBlock:!1,type:"simple",storageClassType:"string"},grafana:{value:cdktf.stringToHclTerraform(struct.grafana),isBlock:!1,type:"simple",storageClassType:"\
string"},greengrass:{value:cdktf.stringToHclTerraform(struct.greengrass),isBlock:!1,type:"simple",storageClassType:"string"},groundstation:{value:cdktf.stringToHclTerraform(
struct.groundstation),isBlock:!1,type:"simple",storageClassType:"string"},guardduty:{value:cdktf.stringToHclTerraform(struct.guardduty),isBlock:!1,type:"simple",
storageClassType:"string"},healthlake:{value:cdktf.stringToHclTerraform(struct.healthlake),isBlock:!1,type:"simple",storageClassType:"string"},iam:{value:cdktf.
stringToHclTerraform(struct.iam),isBlock:!1,type:"simple",storageClassType:"string"},identitystore:{value:cdktf.stringToHclTerraform(struct.identitystore),isBlock:!1,
type:"simple",storageClassType:"string"},imagebuilder:{value:cdktf.stringToHclTerraform(struct.imagebuilder),isBlock:!1,type:"simple",storageClassType:"string"},
inspector:{value:cdktf.stringToHclTerraform(struct.inspector),isBlock:!1,type:"simple",storageClassType:"string"},inspector2:{value:cdktf.stringToHclTerraform(struct.
inspector2),isBlock:!1,type:"simple",storageClassType:"string"},inspectorv2:{value:cdktf.stringToHclTerraform(struct.inspectorv2),isBlock:!1,type:"simple",storageClassType:"\
string"},internetmonitor:{value:cdktf.stringToHclTerraform(struct.internetmonitor),isBlock:!1,type:"simple",storageClassType:"string"},invoicing:{value:cdktf.stringToHclTerraform(
struct.invoicing),isBlock:!1,type:"simple",storageClassType:"string"},iot:{value:cdktf.stringToHclTerraform(struct.iot),isBlock:!1,type:"simple",storageClassType:"\
string"},ivs:{value:cdktf.stringToHclTerraform(struct.ivs),isBlock:!1,type:"simple",storageClassType:"string"},ivschat:{value:cdktf.stringToHclTerraform(struct.
ivschat),isBlock:!1,type:"simple",storageClassType:"string"},kafka:{value:cdktf.stringToHclTerraform(struct.kafka),isBlock:!1,type:"simple",storageClassType:"st\
ring"},kafkaconnect:{value:cdktf.stringToHclTerraform(struct.kafkaconnect),isBlock:!1,type:"simple",storageClassType:"string"},kendra:{value:cdktf.stringToHclTerraform(
struct.kendra),isBlock:!1,type:"simple",storageClassType:"string"},keyspaces:{value:cdktf.stringToHclTerraform(struct.keyspaces),isBlock:!1,type:"simple",storageClassType:"\
string"},kinesis:{value:cdktf.stringToHclTerraform(struct.kinesis),isBlock:!1,type:"simple",storageClassType:"string"},kinesisanalytics:{value:cdktf.stringToHclTerraform(
struct.kinesisanalytics),isBlock:!1,type:"simple",storageClassType:"string"},kinesisanalyticsv2:{value:cdktf.stringToHclTerraform(struct.kinesisanalyticsv2),isBlock:!1,
type:"simple",storageClassType:"string"},kinesisvideo:{value:cdktf.stringToHclTerraform(struct.kinesisvideo),isBlock:!1,type:"simple",storageClassType:"string"},
kms:{value:cdktf.stringToHclTerraform(struct.kms),isBlock:!1,type:"simple",storageClassType:"string"},lakeformation:{value:cdktf.stringToHclTerraform(struct.lakeformation),
isBlock:!1,type:"simple",storageClassType:"string"},lambda:{value:cdktf.stringToHclTerraform(struct.lambda),isBlock:!1,type:"simple",storageClassType:"string"},
launchwizard:{value:cdktf.stringToHclTerraform(struct.launchwizard),isBlock:!1,type:"simple",storageClassType:"string"},lex:{value:cdktf.stringToHclTerraform(struct.
lex),isBlock:!1,type:"simple",storageClassType:"string"},lexmodelbuilding:{value:cdktf.stringToHclTerraform(struct.lexmodelbuilding),isBlock:!1,type:"simple",storageClassType:"\
string"},lexmodelbuildingservice:{value:cdktf.stringToHclTerraform(struct.lexmodelbuildingservice),isBlock:!1,type:"simple",storageClassType:"string"},lexmodels:{
value:cdktf.stringToHclTerraform(struct.lexmodels),isBlock:!1,type:"simple",storageClassType:"string"},lexmodelsv2:{value:cdktf.stringToHclTerraform(struct.lexmodelsv2),
isBlock:!1,type:"simple",storageClassType:"string"},lexv2models:{value:cdktf.stringToHclTerraform(struct.lexv2Models),isBlock:!1,type:"simple",storageClassType:"\
string"},licensemanager:{value:cdktf.stringToHclTerraform(struct.licensemanager),isBlock:!1,type:"simple",storageClassType:"string"},lightsail:{value:cdktf.stringToHclTerraform(
struct.lightsail),isBlock:!1,type:"simple",storageClassType:"string"},location:{value:cdktf.stringToHclTerraform(struct.location),isBlock:!1,type:"simple",storageClassType:"\
string"},locationservice:{value:cdktf.stringToHclTerraform(struct.locationservice),isBlock:!1,type:"simple",storageClassType:"string"},logs:{value:cdktf.stringToHclTerraform(
struct.logs),isBlock:!1,type:"simple",storageClassType:"string"},m2:{value:cdktf.stringToHclTerraform(struct.m2),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},macie2:{value:cdktf.stringToHclTerraform(struct.macie2),isBlock:!1,type:"simple",storageClassType:"string"},managedgrafana:{value:cdktf.stringToHclTerraform(
struct.managedgrafana),isBlock:!1,type:"simple",storageClassType:"string"},mediaconnect:{value:cdktf.stringToHclTerraform(struct.mediaconnect),isBlock:!1,type:"\
simple",storageClassType:"string"},mediaconvert:{value:cdktf.stringToHclTerraform(struct.mediaconvert),isBlock:!1,type:"simple",storageClassType:"string"},medialive:{
value:cdktf.stringToHclTerraform(struct.medialive),isBlock:!1,type:"simple",storageClassType:"string"},mediapackage:{value:cdktf.stringToHclTerraform(struct.mediapackage),
isBlock:!1,type:"simple",storageClassType:"string"},mediapackagev2:{value:cdktf.stringToHclTerraform(struct.mediapackagev2),isBlock:!1,type:"simple",storageClassType:"\
string"},mediapackagevod:{value:cdktf.stringToHclTerraform(struct.mediapackagevod),isBlock:!1,type:"simple",storageClassType:"string"},mediastore:{value:cdktf.stringToHclTerraform(
struct.mediastore),isBlock:!1,type:"simple",storageClassType:"string"},memorydb:{value:cdktf.stringToHclTerraform(struct.memorydb),isBlock:!1,type:"simple",storageClassType:"\
string"},mgn:{value:cdktf.stringToHclTerraform(struct.mgn),isBlock:!1,type:"simple",storageClassType:"string"},mq:{value:cdktf.stringToHclTerraform(struct.mq),isBlock:!1,
type:"simple",storageClassType:"string"},msk:{value:cdktf.stringToHclTerraform(struct.msk),isBlock:!1,type:"simple",storageClassType:"string"},mwaa:{value:cdktf.
stringToHclTerraform(struct.mwaa),isBlock:!1,type:"simple",storageClassType:"string"},mwaaserverless:{value:cdktf.stringToHclTerraform(struct.mwaaserverless),isBlock:!1,
type:"simple",storageClassType:"string"},neptune:{value:cdktf.stringToHclTerraform(struct.neptune),isBlock:!1,type:"simple",storageClassType:"string"},neptunegraph:{
value:cdktf.stringToHclTerraform(struct.neptunegraph),isBlock:!1,type:"simple",storageClassType:"string"},networkfirewall:{value:cdktf.stringToHclTerraform(struct.
networkfirewall),isBlock:!1,type:"simple",storageClassType:"string"},networkflowmonitor:{value:cdktf.stringToHclTerraform(struct.networkflowmonitor),isBlock:!1,
type:"simple",storageClassType:"string"},networkmanager:{value:cdktf.stringToHclTerraform(struct.networkmanager),isBlock:!1,type:"simple",storageClassType:"stri\
ng"},networkmonitor:{value:cdktf.stringToHclTerraform(struct.networkmonitor),isBlock:!1,type:"simple",storageClassType:"string"},notifications:{value:cdktf.stringToHclTerraform(
struct.notifications),isBlock:!1,type:"simple",storageClassType:"string"},notificationscontacts:{value:cdktf.stringToHclTerraform(struct.notificationscontacts),
isBlock:!1,type:"simple",storageClassType:"string"},oam:{value:cdktf.stringToHclTerraform(struct.oam),isBlock:!1,type:"simple",storageClassType:"string"},observabilityadmin:{
value:cdktf.stringToHclTerraform(struct.observabilityadmin),isBlock:!1,type:"simple",storageClassType:"string"},odb:{value:cdktf.stringToHclTerraform(struct.odb),
isBlock:!1,type:"simple",storageClassType:"string"},opensearch:{value:cdktf.stringToHclTerraform(struct.opensearch),isBlock:!1,type:"simple",storageClassType:"s\
tring"},opensearchingestion:{value:cdktf.stringToHclTerraform(struct.opensearchingestion),isBlock:!1,type:"simple",storageClassType:"string"},opensearchserverless:{
value:cdktf.stringToHclTerraform(struct.opensearchserverless),isBlock:!1,type:"simple",storageClassType:"string"},opensearchservice:{value:cdktf.stringToHclTerraform(
struct.opensearchservice),isBlock:!1,type:"simple",storageClassType:"string"},organizations:{value:cdktf.stringToHclTerraform(struct.organizations),isBlock:!1,type:"\
simple",storageClassType:"string"},osis:{value:cdktf.stringToHclTerraform(struct.osis),isBlock:!1,type:"simple",storageClassType:"string"},outposts:{value:cdktf.
stringToHclTerraform(struct.outposts),isBlock:!1,type:"simple",storageClassType:"string"},paymentcryptography:{value:cdktf.stringToHclTerraform(struct.paymentcryptography),
isBlock:!1,type:"simple",storageClassType:"string"},pcaconnectorad:{value:cdktf.stringToHclTerraform(struct.pcaconnectorad),isBlock:!1,type:"simple",storageClassType:"\
string"},pcs:{value:cdktf.stringToHclTerraform(struct.pcs),isBlock:!1,type:"simple",storageClassType:"string"},pinpoint:{value:cdktf.stringToHclTerraform(struct.
pinpoint),isBlock:!1,type:"simple",storageClassType:"string"},pinpointsmsvoicev2:{value:cdktf.stringToHclTerraform(struct.pinpointsmsvoicev2),isBlock:!1,type:"s\
imple",storageClassType:"string"},pipes:{value:cdktf.stringToHclTerraform(struct.pipes),isBlock:!1,type:"simple",storageClassType:"string"},polly:{value:cdktf.stringToHclTerraform(
struct.polly),isBlock:!1,type:"simple",storageClassType:"string"},pricing:{value:cdktf.stringToHclTerraform(struct.pricing),isBlock:!1,type:"simple",storageClassType:"\
string"},prometheus:{value:cdktf.stringToHclTerraform(struct.prometheus),isBlock:!1,type:"simple",storageClassType:"string"},prometheusservice:{value:cdktf.stringToHclTerraform(
struct.prometheusservice),isBlock:!1,type:"simple",storageClassType:"string"},qbusiness:{value:cdktf.stringToHclTerraform(struct.qbusiness),isBlock:!1,type:"sim\
ple",storageClassType:"string"},qldb:{value:cdktf.stringToHclTerraform(struct.qldb),isBlock:!1,type:"simple",storageClassType:"string"},quicksight:{value:cdktf.
stringToHclTerraform(struct.quicksight),isBlock:!1,type:"simple",storageClassType:"string"},ram:{value:cdktf.stringToHclTerraform(struct.ram),isBlock:!1,type:"s\
imple",storageClassType:"string"},rbin:{value:cdktf.stringToHclTerraform(struct.rbin),isBlock:!1,type:"simple",storageClassType:"string"},rds:{value:cdktf.stringToHclTerraform(
struct.rds),isBlock:!1,type:"simple",storageClassType:"string"},rdsdata:{value:cdktf.stringToHclTerraform(struct.rdsdata),isBlock:!1,type:"simple",storageClassType:"\
string"},rdsdataservice:{value:cdktf.stringToHclTerraform(struct.rdsdataservice),isBlock:!1,type:"simple",storageClassType:"string"},recyclebin:{value:cdktf.stringToHclTerraform(
struct.recyclebin),isBlock:!1,type:"simple",storageClassType:"string"},redshift:{value:cdktf.stringToHclTerraform(struct.redshift),isBlock:!1,type:"simple",storageClassType:"\
string"},redshiftdata:{value:cdktf.stringToHclTerraform(struct.redshiftdata),isBlock:!1,type:"simple",storageClassType:"string"},redshiftdataapiservice:{value:cdktf.
stringToHclTerraform(struct.redshiftdataapiservice),isBlock:!1,type:"simple",storageClassType:"string"},redshiftserverless:{value:cdktf.stringToHclTerraform(struct.
redshiftserverless),isBlock:!1,type:"simple",storageClassType:"string"},rekognition:{value:cdktf.stringToHclTerraform(struct.rekognition),isBlock:!1,type:"simpl\
e",storageClassType:"string"},resiliencehub:{value:cdktf.stringToHclTerraform(struct.resiliencehub),isBlock:!1,type:"simple",storageClassType:"string"},resourceexplorer2:{
value:cdktf.stringToHclTerraform(struct.resourceexplorer2),isBlock:!1,type:"simple",storageClassType:"string"},resourcegroups:{value:cdktf.stringToHclTerraform(
struct.resourcegroups),isBlock:!1,type:"simple",storageClassType:"string"},resourcegroupstagging:{value:cdktf.stringToHclTerraform(struct.resourcegroupstagging),
isBlock:!1,type:"simple",storageClassType:"string"},resourcegroupstaggingapi:{value:cdktf.stringToHclTerraform(struct.resourcegroupstaggingapi),isBlock:!1,type:"\
simple",storageClassType:"string"},rolesanywhere:{value:cdktf.stringToHclTerraform(struct.rolesanywhere),isBlock:!1,type:"simple",storageClassType:"string"},route53:{
value:cdktf.stringToHclTerraform(struct.route53),isBlock:!1,type:"simple",storageClassType:"string"},route53domains:{value:cdktf.stringToHclTerraform(struct.route53Domains),
isBlock:!1,type:"simple",storageClassType:"string"},route53profiles:{value:cdktf.stringToHclTerraform(struct.route53Profiles),isBlock:!1,type:"simple",storageClassType:"\
string"},route53recoverycontrolconfig:{value:cdktf.stringToHclTerraform(struct.route53Recoverycontrolconfig),isBlock:!1,type:"simple",storageClassType:"string"},
route53recoveryreadiness:{value:cdktf.stringToHclTerraform(struct.route53Recoveryreadiness),isBlock:!1,type:"simple",storageClassType:"string"},route53resolver:{
value:cdktf.stringToHclTerraform(struct.route53Resolver),isBlock:!1,type:"simple",storageClassType:"string"},rum:{value:cdktf.stringToHclTerraform(struct.rum),isBlock:!1,
type:"simple",storageClassType:"string"},s3:{value:cdktf.stringToHclTerraform(struct.s3),isBlock:!1,type:"simple",storageClassType:"string"},s3api:{value:cdktf.
stringToHclTerraform(struct.s3Api),isBlock:!1,type:"simple",storageClassType:"string"},s3control:{value:cdktf.stringToHclTerraform(struct.s3Control),isBlock:!1,
type:"simple",storageClassType:"string"},s3outposts:{value:cdktf.stringToHclTerraform(struct.s3Outposts),isBlock:!1,type:"simple",storageClassType:"string"},s3tables:{
value:cdktf.stringToHclTerraform(struct.s3Tables),isBlock:!1,type:"simple",storageClassType:"string"},s3vectors:{value:cdktf.stringToHclTerraform(struct.s3Vectors),
isBlock:!1,type:"simple",storageClassType:"string"},sagemaker:{value:cdktf.stringToHclTerraform(struct.sagemaker),isBlock:!1,type:"simple",storageClassType:"str\
ing"},scheduler:{value:cdktf.stringToHclTerraform(struct.scheduler),isBlock:!1,type:"simple",storageClassType:"string"},schemas:{value:cdktf.stringToHclTerraform(
struct.schemas),isBlock:!1,type:"simple",storageClassType:"string"},secretsmanager:{value:cdktf.stringToHclTerraform(struct.secretsmanager),isBlock:!1,type:"sim\
ple",storageClassType:"string"},securityhub:{value:cdktf.stringToHclTerraform(struct.securityhub),isBlock:!1,type:"simple",storageClassType:"string"},securitylake:{
value:cdktf.stringToHclTerraform(struct.securitylake),isBlock:!1,type:"simple",storageClassType:"string"},serverlessapplicationrepository:{value:cdktf.stringToHclTerraform(
struct.serverlessapplicationrepository),isBlock:!1,type:"simple",storageClassType:"string"},serverlessapprepo:{value:cdktf.stringToHclTerraform(struct.serverlessapprepo),
isBlock:!1,type:"simple",storageClassType:"string"},serverlessrepo:{value:cdktf.stringToHclTerraform(struct.serverlessrepo),isBlock:!1,type:"simple",storageClassType:"\
string"},servicecatalog:{value:cdktf.stringToHclTerraform(struct.servicecatalog),isBlock:!1,type:"simple",storageClassType:"string"},servicecatalogappregistry:{
value:cdktf.stringToHclTerraform(struct.servicecatalogappregistry),isBlock:!1,type:"simple",storageClassType:"string"},servicediscovery:{value:cdktf.stringToHclTerraform(
struct.servicediscovery),isBlock:!1,type:"simple",storageClassType:"string"},servicequotas:{value:cdktf.stringToHclTerraform(struct.servicequotas),isBlock:!1,type:"\
simple",storageClassType:"string"},ses:{value:cdktf.stringToHclTerraform(struct.ses),isBlock:!1,type:"simple",storageClassType:"string"},sesv2:{value:cdktf.stringToHclTerraform(
struct.sesv2),isBlock:!1,type:"simple",storageClassType:"string"},sfn:{value:cdktf.stringToHclTerraform(struct.sfn),isBlock:!1,type:"simple",storageClassType:"s\
tring"},shield:{value:cdktf.stringToHclTerraform(struct.shield),isBlock:!1,type:"simple",storageClassType:"string"},signer:{value:cdktf.stringToHclTerraform(struct.
signer),isBlock:!1,type:"simple",storageClassType:"string"},sns:{value:cdktf.stringToHclTerraform(struct.sns),isBlock:!1,type:"simple",storageClassType:"string"},
sqs:{value:cdktf.stringToHclTerraform(struct.sqs),isBlock:!1,type:"simple",storageClassType:"string"},ssm:{value:cdktf.stringToHclTerraform(struct.ssm),isBlock:!1,
type:"simple",storageClassType:"string"},ssmcontacts:{value:cdktf.stringToHclTerraform(struct.ssmcontacts),isBlock:!1,type:"simple",storageClassType:"string"},ssmincidents:{
value:cdktf.stringToHclTerraform(struct.ssmincidents),isBlock:!1,type:"simple",storageClassType:"string"},ssmquicksetup:{value:cdktf.stringToHclTerraform(struct.
ssmquicksetup),isBlock:!1,type:"simple",storageClassType:"string"},ssmsap:{value:cdktf.stringToHclTerraform(struct.ssmsap),isBlock:!1,type:"simple",storageClassType:"\
string"},sso:{value:cdktf.stringToHclTerraform(struct.sso),isBlock:!1,type:"simple",storageClassType:"string"},ssoadmin:{value:cdktf.stringToHclTerraform(struct.
ssoadmin),isBlock:!1,type:"simple",storageClassType:"string"},stepfunctions:{value:cdktf.stringToHclTerraform(struct.stepfunctions),isBlock:!1,type:"simple",storageClassType:"\
string"},storagegateway:{value:cdktf.stringToHclTerraform(struct.storagegateway),isBlock:!1,type:"simple",storageClassType:"string"},sts:{value:cdktf.stringToHclTerraform(
struct.sts),isBlock:!1,type:"simple",storageClassType:"string"},swf:{value:cdktf.stringToHclTerraform(struct.swf),isBlock:!1,type:"simple",storageClassType:"str\
ing"},synthetics:{value:cdktf.stringToHclTerraform(struct.synthetics),isBlock:!1,type:"simple",storageClassType:"string"},taxsettings:{value:cdktf.stringToHclTerraform(
struct.taxsettings),isBlock:!1,type:"simple",storageClassType:"string"},timestreaminfluxdb:{value:cdktf.stringToHclTerraform(struct.timestreaminfluxdb),isBlock:!1,
type:"simple",storageClassType:"string"},timestreamquery:{value:cdktf.stringToHclTerraform(struct.timestreamquery),isBlock:!1,type:"simple",storageClassType:"st\
ring"},timestreamwrite:{value:cdktf.stringToHclTerraform(struct.timestreamwrite),isBlock:!1,type:"simple",storageClassType:"string"},transcribe:{value:cdktf.stringToHclTerraform(
struct.transcribe),isBlock:!1,type:"simple",storageClassType:"string"},transcribeservice:{value:cdktf.stringToHclTerraform(struct.transcribeservice),isBlock:!1,
type:"simple",storageClassType:"string"},transfer:{value:cdktf.stringToHclTerraform(struct.transfer),isBlock:!1,type:"simple",storageClassType:"string"},verifiedpermissions:{
value:cdktf.stringToHclTerraform(struct.verifiedpermissions),isBlock:!1,type:"simple",storageClassType:"string"},vpclattice:{value:cdktf.stringToHclTerraform(struct.
vpclattice),isBlock:!1,type:"simple",storageClassType:"string"},waf:{value:cdktf.stringToHclTerraform(struct.waf),isBlock:!1,type:"simple",storageClassType:"str\
ing"},wafregional:{value:cdktf.stringToHclTerraform(struct.wafregional),isBlock:!1,type:"simple",storageClassType:"string"},wafv2:{value:cdktf.stringToHclTerraform(
struct.wafv2),isBlock:!1,type:"simple",storageClassType:"string"},wellarchitected:{value:cdktf.stringToHclTerraform(struct.wellarchitected),isBlock:!1,type:"sim\
ple",storageClassType:"string"},workmail:{value:cdktf.stringToHclTerraform(struct.workmail),isBlock:!1,type:"simple",storageClassType:"string"},workspaces:{value:cdktf.
stringToHclTerraform(struct.workspaces),isBlock:!1,type:"simple",storageClassType:"string"},workspacesweb:{value:cdktf.stringToHclTerraform(struct.workspacesweb),
isBlock:!1,type:"simple",storageClassType:"string"},xray:{value:cdktf.stringToHclTerraform(struct.xray),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.
fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}function awsProviderIgnoreTagsToTerraform(struct){if(!cdktf.canInspect(
struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, t\
his is not supported: https://cdk.tf/complex-object-as-configuration");return{key_prefixes:cdktf.listMapper(cdktf.stringToTerraform,!1)(struct.keyPrefixes),keys:cdktf.
listMapper(cdktf.stringToTerraform,!1)(struct.keys)}}function awsProviderIgnoreTagsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");let attrs={key_prefixes:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.keyPrefixes),isBlock:!1,type:"set",storageClassType:"\
stringList"},keys:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(struct.keys),isBlock:!1,type:"set",storageClassType:"stringList"}};return Object.fromEntries(
Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var AwsProvider2=class extends cdktf.TerraformProvider{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws",importId:importFromId,provider})}constructor(scope,id,config={}){super(scope,id,
{terraformResourceType:"aws",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},terraformProviderSource:"\
aws"}),this._accessKey=config.accessKey,this._allowedAccountIds=config.allowedAccountIds,this._customCaBundle=config.customCaBundle,this._ec2MetadataServiceEndpoint=
config.ec2MetadataServiceEndpoint,this._ec2MetadataServiceEndpointMode=config.ec2MetadataServiceEndpointMode,this._forbiddenAccountIds=config.forbiddenAccountIds,
this._httpProxy=config.httpProxy,this._httpsProxy=config.httpsProxy,this._insecure=config.insecure,this._maxRetries=config.maxRetries,this._noProxy=config.noProxy,
this._profile=config.profile,this._region=config.region,this._retryMode=config.retryMode,this._s3UsEast1RegionalEndpoint=config.s3UsEast1RegionalEndpoint,this._s3UsePathStyle=
config.s3UsePathStyle,this._secretKey=config.secretKey,this._sharedConfigFiles=config.sharedConfigFiles,this._sharedCredentialsFiles=config.sharedCredentialsFiles,
this._skipCredentialsValidation=config.skipCredentialsValidation,this._skipMetadataApiCheck=config.skipMetadataApiCheck,this._skipRegionValidation=config.skipRegionValidation,
this._skipRequestingAccountId=config.skipRequestingAccountId,this._stsRegion=config.stsRegion,this._tagPolicyCompliance=config.tagPolicyCompliance,this._token=config.
token,this._tokenBucketRateLimiterCapacity=config.tokenBucketRateLimiterCapacity,this._useDualstackEndpoint=config.useDualstackEndpoint,this._useFipsEndpoint=config.
useFipsEndpoint,this._alias=config.alias,this._assumeRole=config.assumeRole,this._assumeRoleWithWebIdentity=config.assumeRoleWithWebIdentity,this._defaultTags=config.
defaultTags,this._endpoints=config.endpoints,this._ignoreTags=config.ignoreTags}get accessKey(){return this._accessKey}set accessKey(value){this._accessKey=value}resetAccessKey(){
this._accessKey=void 0}get accessKeyInput(){return this._accessKey}get allowedAccountIds(){return this._allowedAccountIds}set allowedAccountIds(value){this._allowedAccountIds=
value}resetAllowedAccountIds(){this._allowedAccountIds=void 0}get allowedAccountIdsInput(){return this._allowedAccountIds}get customCaBundle(){return this._customCaBundle}set customCaBundle(value){
this._customCaBundle=value}resetCustomCaBundle(){this._customCaBundle=void 0}get customCaBundleInput(){return this._customCaBundle}get ec2MetadataServiceEndpoint(){
return this._ec2MetadataServiceEndpoint}set ec2MetadataServiceEndpoint(value){this._ec2MetadataServiceEndpoint=value}resetEc2MetadataServiceEndpoint(){this._ec2MetadataServiceEndpoint=
void 0}get ec2MetadataServiceEndpointInput(){return this._ec2MetadataServiceEndpoint}get ec2MetadataServiceEndpointMode(){return this._ec2MetadataServiceEndpointMode}set ec2MetadataServiceEndpointMode(value){
this._ec2MetadataServiceEndpointMode=value}resetEc2MetadataServiceEndpointMode(){this._ec2MetadataServiceEndpointMode=void 0}get ec2MetadataServiceEndpointModeInput(){
return this._ec2MetadataServiceEndpointMode}get forbiddenAccountIds(){return this._forbiddenAccountIds}set forbiddenAccountIds(value){this._forbiddenAccountIds=
value}resetForbiddenAccountIds(){this._forbiddenAccountIds=void 0}get forbiddenAccountIdsInput(){return this._forbiddenAccountIds}get httpProxy(){return this._httpProxy}set httpProxy(value){
this._httpProxy=value}resetHttpProxy(){this._httpProxy=void 0}get httpProxyInput(){return this._httpProxy}get httpsProxy(){return this._httpsProxy}set httpsProxy(value){
this._httpsProxy=value}resetHttpsProxy(){this._httpsProxy=void 0}get httpsProxyInput(){return this._httpsProxy}get insecure(){return this._insecure}set insecure(value){
this._insecure=value}resetInsecure(){this._insecure=void 0}get insecureInput(){return this._insecure}get maxRetries(){return this._maxRetries}set maxRetries(value){
this._maxRetries=value}resetMaxRetries(){this._maxRetries=void 0}get maxRetriesInput(){return this._maxRetries}get noProxy(){return this._noProxy}set noProxy(value){
this._noProxy=value}resetNoProxy(){this._noProxy=void 0}get noProxyInput(){return this._noProxy}get profile(){return this._profile}set profile(value){this._profile=
value}resetProfile(){this._profile=void 0}get profileInput(){return this._profile}get region(){return this._region}set region(value){this._region=value}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get retryMode(){return this._retryMode}set retryMode(value){this._retryMode=value}resetRetryMode(){this.
_retryMode=void 0}get retryModeInput(){return this._retryMode}get s3UsEast1RegionalEndpoint(){return this._s3UsEast1RegionalEndpoint}set s3UsEast1RegionalEndpoint(value){
this._s3UsEast1RegionalEndpoint=value}resetS3UsEast1RegionalEndpoint(){this._s3UsEast1RegionalEndpoint=void 0}get s3UsEast1RegionalEndpointInput(){return this._s3UsEast1RegionalEndpoint}get s3UsePathStyle(){
return this._s3UsePathStyle}set s3UsePathStyle(value){this._s3UsePathStyle=value}resetS3UsePathStyle(){this._s3UsePathStyle=void 0}get s3UsePathStyleInput(){return this.
_s3UsePathStyle}get secretKey(){return this._secretKey}set secretKey(value){this._secretKey=value}resetSecretKey(){this._secretKey=void 0}get secretKeyInput(){return this.
_secretKey}get sharedConfigFiles(){return this._sharedConfigFiles}set sharedConfigFiles(value){this._sharedConfigFiles=value}resetSharedConfigFiles(){this._sharedConfigFiles=
void 0}get sharedConfigFilesInput(){return this._sharedConfigFiles}get sharedCredentialsFiles(){return this._sharedCredentialsFiles}set sharedCredentialsFiles(value){
this._sharedCredentialsFiles=value}resetSharedCredentialsFiles(){this._sharedCredentialsFiles=void 0}get sharedCredentialsFilesInput(){return this._sharedCredentialsFiles}get skipCredentialsValidation(){
return this._skipCredentialsValidation}set skipCredentialsValidation(value){this._skipCredentialsValidation=value}resetSkipCredentialsValidation(){this._skipCredentialsValidation=
void 0}get skipCredentialsValidationInput(){return this._skipCredentialsValidation}get skipMetadataApiCheck(){return this._skipMetadataApiCheck}set skipMetadataApiCheck(value){
this._skipMetadataApiCheck=value}resetSkipMetadataApiCheck(){this._skipMetadataApiCheck=void 0}get skipMetadataApiCheckInput(){return this._skipMetadataApiCheck}get skipRegionValidation(){
return this._skipRegionValidation}set skipRegionValidation(value){this._skipRegionValidation=value}resetSkipRegionValidation(){this._skipRegionValidation=void 0}get skipRegionValidationInput(){
return this._skipRegionValidation}get skipRequestingAccountId(){return this._skipRequestingAccountId}set skipRequestingAccountId(value){this._skipRequestingAccountId=
value}resetSkipRequestingAccountId(){this._skipRequestingAccountId=void 0}get skipRequestingAccountIdInput(){return this._skipRequestingAccountId}get stsRegion(){
return this._stsRegion}set stsRegion(value){this._stsRegion=value}resetStsRegion(){this._stsRegion=void 0}get stsRegionInput(){return this._stsRegion}get tagPolicyCompliance(){
return this._tagPolicyCompliance}set tagPolicyCompliance(value){this._tagPolicyCompliance=value}resetTagPolicyCompliance(){this._tagPolicyCompliance=void 0}get tagPolicyComplianceInput(){
return this._tagPolicyCompliance}get token(){return this._token}set token(value){this._token=value}resetToken(){this._token=void 0}get tokenInput(){return this.
_token}get tokenBucketRateLimiterCapacity(){return this._tokenBucketRateLimiterCapacity}set tokenBucketRateLimiterCapacity(value){this._tokenBucketRateLimiterCapacity=
value}resetTokenBucketRateLimiterCapacity(){this._tokenBucketRateLimiterCapacity=void 0}get tokenBucketRateLimiterCapacityInput(){return this._tokenBucketRateLimiterCapacity}get useDualstackEndpoint(){
return this._useDualstackEndpoint}set useDualstackEndpoint(value){this._useDualstackEndpoint=value}resetUseDualstackEndpoint(){this._useDualstackEndpoint=void 0}get useDualstackEndpointInput(){
return this._useDualstackEndpoint}get useFipsEndpoint(){return this._useFipsEndpoint}set useFipsEndpoint(value){this._useFipsEndpoint=value}resetUseFipsEndpoint(){
this._useFipsEndpoint=void 0}get useFipsEndpointInput(){return this._useFipsEndpoint}get alias(){return this._alias}set alias(value){this._alias=value}resetAlias(){
this._alias=void 0}get aliasInput(){return this._alias}get assumeRole(){return this._assumeRole}set assumeRole(value){this._assumeRole=value}resetAssumeRole(){this.
_assumeRole=void 0}get assumeRoleInput(){return this._assumeRole}get assumeRoleWithWebIdentity(){return this._assumeRoleWithWebIdentity}set assumeRoleWithWebIdentity(value){
this._assumeRoleWithWebIdentity=value}resetAssumeRoleWithWebIdentity(){this._assumeRoleWithWebIdentity=void 0}get assumeRoleWithWebIdentityInput(){return this._assumeRoleWithWebIdentity}get defaultTags(){
return this._defaultTags}set defaultTags(value){this._defaultTags=value}resetDefaultTags(){this._defaultTags=void 0}get defaultTagsInput(){return this._defaultTags}get endpoints(){
return this._endpoints}set endpoints(value){this._endpoints=value}resetEndpoints(){this._endpoints=void 0}get endpointsInput(){return this._endpoints}get ignoreTags(){
return this._ignoreTags}set ignoreTags(value){this._ignoreTags=value}resetIgnoreTags(){this._ignoreTags=void 0}get ignoreTagsInput(){return this._ignoreTags}synthesizeAttributes(){
return{access_key:cdktf.stringToTerraform(this._accessKey),allowed_account_ids:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._allowedAccountIds),custom_ca_bundle:cdktf.
stringToTerraform(this._customCaBundle),ec2_metadata_service_endpoint:cdktf.stringToTerraform(this._ec2MetadataServiceEndpoint),ec2_metadata_service_endpoint_mode:cdktf.
stringToTerraform(this._ec2MetadataServiceEndpointMode),forbidden_account_ids:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._forbiddenAccountIds),http_proxy:cdktf.
stringToTerraform(this._httpProxy),https_proxy:cdktf.stringToTerraform(this._httpsProxy),insecure:cdktf.booleanToTerraform(this._insecure),max_retries:cdktf.numberToTerraform(
this._maxRetries),no_proxy:cdktf.stringToTerraform(this._noProxy),profile:cdktf.stringToTerraform(this._profile),region:cdktf.stringToTerraform(this._region),retry_mode:cdktf.
stringToTerraform(this._retryMode),s3_us_east_1_regional_endpoint:cdktf.stringToTerraform(this._s3UsEast1RegionalEndpoint),s3_use_path_style:cdktf.booleanToTerraform(
this._s3UsePathStyle),secret_key:cdktf.stringToTerraform(this._secretKey),shared_config_files:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._sharedConfigFiles),
shared_credentials_files:cdktf.listMapper(cdktf.stringToTerraform,!1)(this._sharedCredentialsFiles),skip_credentials_validation:cdktf.booleanToTerraform(this._skipCredentialsValidation),
skip_metadata_api_check:cdktf.stringToTerraform(this._skipMetadataApiCheck),skip_region_validation:cdktf.booleanToTerraform(this._skipRegionValidation),skip_requesting_account_id:cdktf.
booleanToTerraform(this._skipRequestingAccountId),sts_region:cdktf.stringToTerraform(this._stsRegion),tag_policy_compliance:cdktf.stringToTerraform(this._tagPolicyCompliance),
token:cdktf.stringToTerraform(this._token),token_bucket_rate_limiter_capacity:cdktf.numberToTerraform(this._tokenBucketRateLimiterCapacity),use_dualstack_endpoint:cdktf.
booleanToTerraform(this._useDualstackEndpoint),use_fips_endpoint:cdktf.booleanToTerraform(this._useFipsEndpoint),alias:cdktf.stringToTerraform(this._alias),assume_role:cdktf.
listMapper(awsProviderAssumeRoleToTerraform,!0)(this._assumeRole),assume_role_with_web_identity:cdktf.listMapper(awsProviderAssumeRoleWithWebIdentityToTerraform,
!0)(this._assumeRoleWithWebIdentity),default_tags:cdktf.listMapper(awsProviderDefaultTagsToTerraform,!0)(this._defaultTags),endpoints:cdktf.listMapper(awsProviderEndpointsToTerraform,
!0)(this._endpoints),ignore_tags:cdktf.listMapper(awsProviderIgnoreTagsToTerraform,!0)(this._ignoreTags)}}synthesizeHclAttributes(){let attrs={access_key:{value:cdktf.
stringToHclTerraform(this._accessKey),isBlock:!1,type:"simple",storageClassType:"string"},allowed_account_ids:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,
!1)(this._allowedAccountIds),isBlock:!1,type:"set",storageClassType:"stringList"},custom_ca_bundle:{value:cdktf.stringToHclTerraform(this._customCaBundle),isBlock:!1,
type:"simple",storageClassType:"string"},ec2_metadata_service_endpoint:{value:cdktf.stringToHclTerraform(this._ec2MetadataServiceEndpoint),isBlock:!1,type:"simp\
le",storageClassType:"string"},ec2_metadata_service_endpoint_mode:{value:cdktf.stringToHclTerraform(this._ec2MetadataServiceEndpointMode),isBlock:!1,type:"simpl\
e",storageClassType:"string"},forbidden_account_ids:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._forbiddenAccountIds),isBlock:!1,type:"set",storageClassType:"\
stringList"},http_proxy:{value:cdktf.stringToHclTerraform(this._httpProxy),isBlock:!1,type:"simple",storageClassType:"string"},https_proxy:{value:cdktf.stringToHclTerraform(
this._httpsProxy),isBlock:!1,type:"simple",storageClassType:"string"},insecure:{value:cdktf.booleanToHclTerraform(this._insecure),isBlock:!1,type:"simple",storageClassType:"\
boolean"},max_retries:{value:cdktf.numberToHclTerraform(this._maxRetries),isBlock:!1,type:"simple",storageClassType:"number"},no_proxy:{value:cdktf.stringToHclTerraform(
this._noProxy),isBlock:!1,type:"simple",storageClassType:"string"},profile:{value:cdktf.stringToHclTerraform(this._profile),isBlock:!1,type:"simple",storageClassType:"\
string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},retry_mode:{value:cdktf.stringToHclTerraform(
this._retryMode),isBlock:!1,type:"simple",storageClassType:"string"},s3_us_east_1_regional_endpoint:{value:cdktf.stringToHclTerraform(this._s3UsEast1RegionalEndpoint),
isBlock:!1,type:"simple",storageClassType:"string"},s3_use_path_style:{value:cdktf.booleanToHclTerraform(this._s3UsePathStyle),isBlock:!1,type:"simple",storageClassType:"\
boolean"},secret_key:{value:cdktf.stringToHclTerraform(this._secretKey),isBlock:!1,type:"simple",storageClassType:"string"},shared_config_files:{value:cdktf.listMapperHcl(
cdktf.stringToHclTerraform,!1)(this._sharedConfigFiles),isBlock:!1,type:"list",storageClassType:"stringList"},shared_credentials_files:{value:cdktf.listMapperHcl(
cdktf.stringToHclTerraform,!1)(this._sharedCredentialsFiles),isBlock:!1,type:"list",storageClassType:"stringList"},skip_credentials_validation:{value:cdktf.booleanToHclTerraform(
this._skipCredentialsValidation),isBlock:!1,type:"simple",storageClassType:"boolean"},skip_metadata_api_check:{value:cdktf.stringToHclTerraform(this._skipMetadataApiCheck),
isBlock:!1,type:"simple",storageClassType:"string"},skip_region_validation:{value:cdktf.booleanToHclTerraform(this._skipRegionValidation),isBlock:!1,type:"simpl\
e",storageClassType:"boolean"},skip_requesting_account_id:{value:cdktf.booleanToHclTerraform(this._skipRequestingAccountId),isBlock:!1,type:"simple",storageClassType:"\
boolean"},sts_region:{value:cdktf.stringToHclTerraform(this._stsRegion),isBlock:!1,type:"simple",storageClassType:"string"},tag_policy_compliance:{value:cdktf.stringToHclTerraform(
this._tagPolicyCompliance),isBlock:!1,type:"simple",storageClassType:"string"},token:{value:cdktf.stringToHclTerraform(this._token),isBlock:!1,type:"simple",storageClassType:"\
string"},token_bucket_rate_limiter_capacity:{value:cdktf.numberToHclTerraform(this._tokenBucketRateLimiterCapacity),isBlock:!1,type:"simple",storageClassType:"n\
umber"},use_dualstack_endpoint:{value:cdktf.booleanToHclTerraform(this._useDualstackEndpoint),isBlock:!1,type:"simple",storageClassType:"boolean"},use_fips_endpoint:{
value:cdktf.booleanToHclTerraform(this._useFipsEndpoint),isBlock:!1,type:"simple",storageClassType:"boolean"},alias:{value:cdktf.stringToHclTerraform(this._alias),
isBlock:!1,type:"simple",storageClassType:"string"},assume_role:{value:cdktf.listMapperHcl(awsProviderAssumeRoleToHclTerraform,!0)(this._assumeRole),isBlock:!0,
type:"list",storageClassType:"AwsProviderAssumeRoleList"},assume_role_with_web_identity:{value:cdktf.listMapperHcl(awsProviderAssumeRoleWithWebIdentityToHclTerraform,
!0)(this._assumeRoleWithWebIdentity),isBlock:!0,type:"list",storageClassType:"AwsProviderAssumeRoleWithWebIdentityList"},default_tags:{value:cdktf.listMapperHcl(
awsProviderDefaultTagsToHclTerraform,!0)(this._defaultTags),isBlock:!0,type:"list",storageClassType:"AwsProviderDefaultTagsList"},endpoints:{value:cdktf.listMapperHcl(
awsProviderEndpointsToHclTerraform,!0)(this._endpoints),isBlock:!0,type:"set",storageClassType:"AwsProviderEndpointsList"},ignore_tags:{value:cdktf.listMapperHcl(
awsProviderIgnoreTagsToHclTerraform,!0)(this._ignoreTags),isBlock:!0,type:"list",storageClassType:"AwsProviderIgnoreTagsList"}};return Object.fromEntries(Object.
entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.AwsProvider=AwsProvider2;_a=JSII_RTTI_SYMBOL_1;AwsProvider2[_a]={fqn:"@cdkt\
f/provider-aws.provider.AwsProvider",version:"21.22.1"};AwsProvider2.tfResourceType="aws"}});var require_route53_record=__commonJS({"node_modules/@cdktf/provider-aws/lib/route53-record/index.js"(exports2){"use strict";var _a,_b,_c,_d,_e,_f,_g,_h,_j,_k,_l;
Object.defineProperty(exports2,"__esModule",{value:!0});exports2.Route53Record=exports2.Route53RecordWeightedRoutingPolicyOutputReference=exports2.Route53RecordTimeoutsOutputReference=
exports2.Route53RecordLatencyRoutingPolicyOutputReference=exports2.Route53RecordGeoproximityRoutingPolicyOutputReference=exports2.Route53RecordGeoproximityRoutingPolicyCoordinatesList=
exports2.Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference=exports2.Route53RecordGeolocationRoutingPolicyOutputReference=exports2.Route53RecordFailoverRoutingPolicyOutputReference=
exports2.Route53RecordCidrRoutingPolicyOutputReference=exports2.Route53RecordAliasOutputReference=void 0;exports2.route53RecordAliasToTerraform=route53RecordAliasToTerraform;
exports2.route53RecordAliasToHclTerraform=route53RecordAliasToHclTerraform;exports2.route53RecordCidrRoutingPolicyToTerraform=route53RecordCidrRoutingPolicyToTerraform;
exports2.route53RecordCidrRoutingPolicyToHclTerraform=route53RecordCidrRoutingPolicyToHclTerraform;exports2.route53RecordFailoverRoutingPolicyToTerraform=route53RecordFailoverRoutingPolicyToTerraform;
exports2.route53RecordFailoverRoutingPolicyToHclTerraform=route53RecordFailoverRoutingPolicyToHclTerraform;exports2.route53RecordGeolocationRoutingPolicyToTerraform=
route53RecordGeolocationRoutingPolicyToTerraform;exports2.route53RecordGeolocationRoutingPolicyToHclTerraform=route53RecordGeolocationRoutingPolicyToHclTerraform;
exports2.route53RecordGeoproximityRoutingPolicyCoordinatesToTerraform=route53RecordGeoproximityRoutingPolicyCoordinatesToTerraform;exports2.route53RecordGeoproximityRoutingPolicyCoordinatesToHclTerraform=
route53RecordGeoproximityRoutingPolicyCoordinatesToHclTerraform;exports2.route53RecordGeoproximityRoutingPolicyToTerraform=route53RecordGeoproximityRoutingPolicyToTerraform;
exports2.route53RecordGeoproximityRoutingPolicyToHclTerraform=route53RecordGeoproximityRoutingPolicyToHclTerraform;exports2.route53RecordLatencyRoutingPolicyToTerraform=
route53RecordLatencyRoutingPolicyToTerraform;exports2.route53RecordLatencyRoutingPolicyToHclTerraform=route53RecordLatencyRoutingPolicyToHclTerraform;exports2.route53RecordTimeoutsToTerraform=
route53RecordTimeoutsToTerraform;exports2.route53RecordTimeoutsToHclTerraform=route53RecordTimeoutsToHclTerraform;exports2.route53RecordWeightedRoutingPolicyToTerraform=
route53RecordWeightedRoutingPolicyToTerraform;exports2.route53RecordWeightedRoutingPolicyToHclTerraform=route53RecordWeightedRoutingPolicyToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),cdktf=require_lib2();function route53RecordAliasToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{evaluate_target_health:cdktf.booleanToTerraform(struct.evaluateTargetHealth),name:cdktf.stringToTerraform(struct.name),zone_id:cdktf.stringToTerraform(
struct.zoneId)}}function route53RecordAliasToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={evaluate_target_health:{
value:cdktf.booleanToHclTerraform(struct.evaluateTargetHealth),isBlock:!1,type:"simple",storageClassType:"boolean"},name:{value:cdktf.stringToHclTerraform(struct.
name),isBlock:!1,type:"simple",storageClassType:"string"},zone_id:{value:cdktf.stringToHclTerraform(struct.zoneId),isBlock:!1,type:"simple",storageClassType:"st\
ring"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordAliasOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._evaluateTargetHealth!==void 0&&(hasAnyValues=!0,internalValueResult.evaluateTargetHealth=this._evaluateTargetHealth),
this._name!==void 0&&(hasAnyValues=!0,internalValueResult.name=this._name),this._zoneId!==void 0&&(hasAnyValues=!0,internalValueResult.zoneId=this._zoneId),hasAnyValues?
internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._evaluateTargetHealth=void 0,this._name=void 0,this._zoneId=void 0):
(this.isEmptyObject=Object.keys(value).length===0,this._evaluateTargetHealth=value.evaluateTargetHealth,this._name=value.name,this._zoneId=value.zoneId)}get evaluateTargetHealth(){
return this.getBooleanAttribute("evaluate_target_health")}set evaluateTargetHealth(value){this._evaluateTargetHealth=value}get evaluateTargetHealthInput(){return this.
_evaluateTargetHealth}get name(){return this.getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this._name}get zoneId(){return this.
getStringAttribute("zone_id")}set zoneId(value){this._zoneId=value}get zoneIdInput(){return this._zoneId}};exports2.Route53RecordAliasOutputReference=Route53RecordAliasOutputReference;
_a=JSII_RTTI_SYMBOL_1;Route53RecordAliasOutputReference[_a]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordAliasOutputReference",version:"21.22.1"};function route53RecordCidrRoutingPolicyToTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{collection_id:cdktf.stringToTerraform(struct.collectionId),location_name:cdktf.
stringToTerraform(struct.locationName)}}function route53RecordCidrRoutingPolicyToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");let attrs={collection_id:{value:cdktf.stringToHclTerraform(struct.collectionId),isBlock:!1,type:"simple",storageClassType:"string"},
location_name:{value:cdktf.stringToHclTerraform(struct.locationName),isBlock:!1,type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(
attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordCidrRoutingPolicyOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this.
_collectionId!==void 0&&(hasAnyValues=!0,internalValueResult.collectionId=this._collectionId),this._locationName!==void 0&&(hasAnyValues=!0,internalValueResult.
locationName=this._locationName),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._collectionId=void 0,
this._locationName=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._collectionId=value.collectionId,this._locationName=value.locationName)}get collectionId(){
return this.getStringAttribute("collection_id")}set collectionId(value){this._collectionId=value}get collectionIdInput(){return this._collectionId}get locationName(){
return this.getStringAttribute("location_name")}set locationName(value){this._locationName=value}get locationNameInput(){return this._locationName}};exports2.Route53RecordCidrRoutingPolicyOutputReference=
Route53RecordCidrRoutingPolicyOutputReference;_b=JSII_RTTI_SYMBOL_1;Route53RecordCidrRoutingPolicyOutputReference[_b]={fqn:"@cdktf/provider-aws.route53Record.Ro\
ute53RecordCidrRoutingPolicyOutputReference",version:"21.22.1"};function route53RecordFailoverRoutingPolicyToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.
Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supp\
orted: https://cdk.tf/complex-object-as-configuration");return{type:cdktf.stringToTerraform(struct.type)}}function route53RecordFailoverRoutingPolicyToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={type:{value:cdktf.stringToHclTerraform(struct.type),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordFailoverRoutingPolicyOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._type!==void 0&&(hasAnyValues=!0,internalValueResult.type=this._type),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._type=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._type=value.type)}get type(){return this.getStringAttribute(
"type")}set type(value){this._type=value}get typeInput(){return this._type}};exports2.Route53RecordFailoverRoutingPolicyOutputReference=Route53RecordFailoverRoutingPolicyOutputReference;
_c=JSII_RTTI_SYMBOL_1;Route53RecordFailoverRoutingPolicyOutputReference[_c]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordFailoverRoutingPolicyOutputRefe\
rence",version:"21.22.1"};function route53RecordGeolocationRoutingPolicyToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))
return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-obje\
ct-as-configuration");return{continent:cdktf.stringToTerraform(struct.continent),country:cdktf.stringToTerraform(struct.country),subdivision:cdktf.stringToTerraform(
struct.subdivision)}}function route53RecordGeolocationRoutingPolicyToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))
return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-obje\
ct-as-configuration");let attrs={continent:{value:cdktf.stringToHclTerraform(struct.continent),isBlock:!1,type:"simple",storageClassType:"string"},country:{value:cdktf.
stringToHclTerraform(struct.country),isBlock:!1,type:"simple",storageClassType:"string"},subdivision:{value:cdktf.stringToHclTerraform(struct.subdivision),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordGeolocationRoutingPolicyOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._continent!==void 0&&(hasAnyValues=!0,internalValueResult.continent=this._continent),this._country!==void 0&&(hasAnyValues=
!0,internalValueResult.country=this._country),this._subdivision!==void 0&&(hasAnyValues=!0,internalValueResult.subdivision=this._subdivision),hasAnyValues?internalValueResult:
void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._continent=void 0,this._country=void 0,this._subdivision=void 0):(this.isEmptyObject=
Object.keys(value).length===0,this._continent=value.continent,this._country=value.country,this._subdivision=value.subdivision)}get continent(){return this.getStringAttribute(
"continent")}set continent(value){this._continent=value}resetContinent(){this._continent=void 0}get continentInput(){return this._continent}get country(){return this.
getStringAttribute("country")}set country(value){this._country=value}resetCountry(){this._country=void 0}get countryInput(){return this._country}get subdivision(){
return this.getStringAttribute("subdivision")}set subdivision(value){this._subdivision=value}resetSubdivision(){this._subdivision=void 0}get subdivisionInput(){
return this._subdivision}};exports2.Route53RecordGeolocationRoutingPolicyOutputReference=Route53RecordGeolocationRoutingPolicyOutputReference;_d=JSII_RTTI_SYMBOL_1;
Route53RecordGeolocationRoutingPolicyOutputReference[_d]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordGeolocationRoutingPolicyOutputReference",version:"\
21.22.1"};function route53RecordGeoproximityRoutingPolicyCoordinatesToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;
if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configur\
ation");return{latitude:cdktf.stringToTerraform(struct.latitude),longitude:cdktf.stringToTerraform(struct.longitude)}}function route53RecordGeoproximityRoutingPolicyCoordinatesToHclTerraform(struct){
if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was use\
d as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={latitude:{value:cdktf.stringToHclTerraform(struct.latitude),
isBlock:!1,type:"simple",storageClassType:"string"},longitude:{value:cdktf.stringToHclTerraform(struct.longitude),isBlock:!1,type:"simple",storageClassType:"str\
ing"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};
return this._latitude!==void 0&&(hasAnyValues=!0,internalValueResult.latitude=this._latitude),this._longitude!==void 0&&(hasAnyValues=!0,internalValueResult.longitude=
this._longitude),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._latitude=
void 0,this._longitude=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).
length===0,this.resolvableValue=void 0,this._latitude=value.latitude,this._longitude=value.longitude)}get latitude(){return this.getStringAttribute("latitude")}set latitude(value){
this._latitude=value}get latitudeInput(){return this._latitude}get longitude(){return this.getStringAttribute("longitude")}set longitude(value){this._longitude=
value}get longitudeInput(){return this._longitude}};exports2.Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference=Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference;
_e=JSII_RTTI_SYMBOL_1;Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference[_e]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordGeoproximityRout\
ingPolicyCoordinatesOutputReference",version:"21.22.1"};var Route53RecordGeoproximityRoutingPolicyCoordinatesList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){
super(terraformResource,terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){
return new Route53RecordGeoproximityRoutingPolicyCoordinatesOutputReference(this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.Route53RecordGeoproximityRoutingPolicyCoordinatesList=
Route53RecordGeoproximityRoutingPolicyCoordinatesList;_f=JSII_RTTI_SYMBOL_1;Route53RecordGeoproximityRoutingPolicyCoordinatesList[_f]={fqn:"@cdktf/provider-aws.\
route53Record.Route53RecordGeoproximityRoutingPolicyCoordinatesList",version:"21.22.1"};function route53RecordGeoproximityRoutingPolicyToTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{aws_region:cdktf.stringToTerraform(struct.awsRegion),bias:cdktf.numberToTerraform(
struct.bias),local_zone_group:cdktf.stringToTerraform(struct.localZoneGroup),coordinates:cdktf.listMapper(route53RecordGeoproximityRoutingPolicyCoordinatesToTerraform,
!0)(struct.coordinates)}}function route53RecordGeoproximityRoutingPolicyToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))
return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-obje\
ct-as-configuration");let attrs={aws_region:{value:cdktf.stringToHclTerraform(struct.awsRegion),isBlock:!1,type:"simple",storageClassType:"string"},bias:{value:cdktf.
numberToHclTerraform(struct.bias),isBlock:!1,type:"simple",storageClassType:"number"},local_zone_group:{value:cdktf.stringToHclTerraform(struct.localZoneGroup),
isBlock:!1,type:"simple",storageClassType:"string"},coordinates:{value:cdktf.listMapperHcl(route53RecordGeoproximityRoutingPolicyCoordinatesToHclTerraform,!0)(struct.
coordinates),isBlock:!0,type:"set",storageClassType:"Route53RecordGeoproximityRoutingPolicyCoordinatesList"}};return Object.fromEntries(Object.entries(attrs).filter(
([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordGeoproximityRoutingPolicyOutputReference=class extends cdktf.ComplexObject{constructor(terraformResource,terraformAttribute){
super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1,this._coordinates=new Route53RecordGeoproximityRoutingPolicyCoordinatesList(this,"coordin\
ates",!0)}get internalValue(){let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._awsRegion!==void 0&&(hasAnyValues=!0,internalValueResult.awsRegion=
this._awsRegion),this._bias!==void 0&&(hasAnyValues=!0,internalValueResult.bias=this._bias),this._localZoneGroup!==void 0&&(hasAnyValues=!0,internalValueResult.
localZoneGroup=this._localZoneGroup),this._coordinates?.internalValue!==void 0&&(hasAnyValues=!0,internalValueResult.coordinates=this._coordinates?.internalValue),
hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this._awsRegion=void 0,this._bias=void 0,this._localZoneGroup=
void 0,this._coordinates.internalValue=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._awsRegion=value.awsRegion,this._bias=value.bias,this._localZoneGroup=
value.localZoneGroup,this._coordinates.internalValue=value.coordinates)}get awsRegion(){return this.getStringAttribute("aws_region")}set awsRegion(value){this._awsRegion=
value}resetAwsRegion(){this._awsRegion=void 0}get awsRegionInput(){return this._awsRegion}get bias(){return this.getNumberAttribute("bias")}set bias(value){this.
_bias=value}resetBias(){this._bias=void 0}get biasInput(){return this._bias}get localZoneGroup(){return this.getStringAttribute("local_zone_group")}set localZoneGroup(value){
this._localZoneGroup=value}resetLocalZoneGroup(){this._localZoneGroup=void 0}get localZoneGroupInput(){return this._localZoneGroup}get coordinates(){return this.
_coordinates}putCoordinates(value){this._coordinates.internalValue=value}resetCoordinates(){this._coordinates.internalValue=void 0}get coordinatesInput(){return this.
_coordinates.internalValue}};exports2.Route53RecordGeoproximityRoutingPolicyOutputReference=Route53RecordGeoproximityRoutingPolicyOutputReference;_g=JSII_RTTI_SYMBOL_1;
Route53RecordGeoproximityRoutingPolicyOutputReference[_g]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordGeoproximityRoutingPolicyOutputReference",version:"\
21.22.1"};function route53RecordLatencyRoutingPolicyToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");return{
region:cdktf.stringToTerraform(struct.region)}}function route53RecordLatencyRoutingPolicyToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");let attrs={region:{value:cdktf.stringToHclTerraform(struct.region),isBlock:!1,type:"simple",storageClassType:"string"}};
return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordLatencyRoutingPolicyOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._region!==void 0&&(hasAnyValues=!0,internalValueResult.region=this._region),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._region=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._region=value.region)}get region(){return this.
getStringAttribute("region")}set region(value){this._region=value}get regionInput(){return this._region}};exports2.Route53RecordLatencyRoutingPolicyOutputReference=
Route53RecordLatencyRoutingPolicyOutputReference;_h=JSII_RTTI_SYMBOL_1;Route53RecordLatencyRoutingPolicyOutputReference[_h]={fqn:"@cdktf/provider-aws.route53Rec\
ord.Route53RecordLatencyRoutingPolicyOutputReference",version:"21.22.1"};function route53RecordTimeoutsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.
isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https:\
//cdk.tf/complex-object-as-configuration");return{create:cdktf.stringToTerraform(struct.create),delete:cdktf.stringToTerraform(struct.delete),update:cdktf.stringToTerraform(
struct.update)}}function route53RecordTimeoutsToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.
isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={
create:{value:cdktf.stringToHclTerraform(struct.create),isBlock:!1,type:"simple",storageClassType:"string"},delete:{value:cdktf.stringToHclTerraform(struct.delete),
isBlock:!1,type:"simple",storageClassType:"string"},update:{value:cdktf.stringToHclTerraform(struct.update),isBlock:!1,type:"simple",storageClassType:"string"}};
return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordTimeoutsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1),this.isEmptyObject=!1}get internalValue(){if(this.
resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._create!==void 0&&(hasAnyValues=!0,internalValueResult.
create=this._create),this._delete!==void 0&&(hasAnyValues=!0,internalValueResult.delete=this._delete),this._update!==void 0&&(hasAnyValues=!0,internalValueResult.
update=this._update),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=
void 0,this._delete=void 0,this._update=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.
keys(value).length===0,this.resolvableValue=void 0,this._create=value.create,this._delete=value.delete,this._update=value.update)}get create(){return this.getStringAttribute(
"create")}set create(value){this._create=value}resetCreate(){this._create=void 0}get createInput(){return this._create}get delete(){return this.getStringAttribute(
"delete")}set delete(value){this._delete=value}resetDelete(){this._delete=void 0}get deleteInput(){return this._delete}get update(){return this.getStringAttribute(
"update")}set update(value){this._update=value}resetUpdate(){this._update=void 0}get updateInput(){return this._update}};exports2.Route53RecordTimeoutsOutputReference=
Route53RecordTimeoutsOutputReference;_j=JSII_RTTI_SYMBOL_1;Route53RecordTimeoutsOutputReference[_j]={fqn:"@cdktf/provider-aws.route53Record.Route53RecordTimeout\
sOutputReference",version:"21.22.1"};function route53RecordWeightedRoutingPolicyToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(
struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/comp\
lex-object-as-configuration");return{weight:cdktf.numberToTerraform(struct.weight)}}function route53RecordWeightedRoutingPolicyToHclTerraform(struct){if(!cdktf.
canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as confi\
guration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={weight:{value:cdktf.numberToHclTerraform(struct.weight),isBlock:!1,
type:"simple",storageClassType:"number"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Route53RecordWeightedRoutingPolicyOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1,0),this.isEmptyObject=!1}get internalValue(){let hasAnyValues=this.
isEmptyObject,internalValueResult={};return this._weight!==void 0&&(hasAnyValues=!0,internalValueResult.weight=this._weight),hasAnyValues?internalValueResult:void 0}set internalValue(value){
value===void 0?(this.isEmptyObject=!1,this._weight=void 0):(this.isEmptyObject=Object.keys(value).length===0,this._weight=value.weight)}get weight(){return this.
getNumberAttribute("weight")}set weight(value){this._weight=value}get weightInput(){return this._weight}};exports2.Route53RecordWeightedRoutingPolicyOutputReference=
Route53RecordWeightedRoutingPolicyOutputReference;_k=JSII_RTTI_SYMBOL_1;Route53RecordWeightedRoutingPolicyOutputReference[_k]={fqn:"@cdktf/provider-aws.route53R\
ecord.Route53RecordWeightedRoutingPolicyOutputReference",version:"21.22.1"};var Route53Record2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_route53_record",importId:importFromId,provider})}constructor(scope,id,config){super(
scope,id,{terraformResourceType:"aws_route53_record",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},
provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._alias=new Route53RecordAliasOutputReference(this,"alias"),this._cidrRoutingPolicy=new Route53RecordCidrRoutingPolicyOutputReference(
this,"cidr_routing_policy"),this._failoverRoutingPolicy=new Route53RecordFailoverRoutingPolicyOutputReference(this,"failover_routing_policy"),this._geolocationRoutingPolicy=
new Route53RecordGeolocationRoutingPolicyOutputReference(this,"geolocation_routing_policy"),this._geoproximityRoutingPolicy=new Route53RecordGeoproximityRoutingPolicyOutputReference(
this,"geoproximity_routing_policy"),this._latencyRoutingPolicy=new Route53RecordLatencyRoutingPolicyOutputReference(this,"latency_routing_policy"),this._timeouts=
new Route53RecordTimeoutsOutputReference(this,"timeouts"),this._weightedRoutingPolicy=new Route53RecordWeightedRoutingPolicyOutputReference(this,"weighted_routi\
ng_policy"),this._allowOverwrite=config.allowOverwrite,this._healthCheckId=config.healthCheckId,this._id=config.id,this._multivalueAnswerRoutingPolicy=config.multivalueAnswerRoutingPolicy,
this._name=config.name,this._records=config.records,this._setIdentifier=config.setIdentifier,this._ttl=config.ttl,this._type=config.type,this._zoneId=config.zoneId,
this._alias.internalValue=config.alias,this._cidrRoutingPolicy.internalValue=config.cidrRoutingPolicy,this._failoverRoutingPolicy.internalValue=config.failoverRoutingPolicy,
this._geolocationRoutingPolicy.internalValue=config.geolocationRoutingPolicy,this._geoproximityRoutingPolicy.internalValue=config.geoproximityRoutingPolicy,this.
_latencyRoutingPolicy.internalValue=config.latencyRoutingPolicy,this._timeouts.internalValue=config.timeouts,this._weightedRoutingPolicy.internalValue=config.weightedRoutingPolicy}get allowOverwrite(){
return this.getBooleanAttribute("allow_overwrite")}set allowOverwrite(value){this._allowOverwrite=value}resetAllowOverwrite(){this._allowOverwrite=void 0}get allowOverwriteInput(){
return this._allowOverwrite}get fqdn(){return this.getStringAttribute("fqdn")}get healthCheckId(){return this.getStringAttribute("health_check_id")}set healthCheckId(value){
this._healthCheckId=value}resetHealthCheckId(){this._healthCheckId=void 0}get healthCheckIdInput(){return this._healthCheckId}get id(){return this.getStringAttribute(
"id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get multivalueAnswerRoutingPolicy(){return this.getBooleanAttribute("\
multivalue_answer_routing_policy")}set multivalueAnswerRoutingPolicy(value){this._multivalueAnswerRoutingPolicy=value}resetMultivalueAnswerRoutingPolicy(){this.
_multivalueAnswerRoutingPolicy=void 0}get multivalueAnswerRoutingPolicyInput(){return this._multivalueAnswerRoutingPolicy}get name(){return this.getStringAttribute(
"name")}set name(value){this._name=value}get nameInput(){return this._name}get records(){return cdktf.Fn.tolist(this.getListAttribute("records"))}set records(value){
this._records=value}resetRecords(){this._records=void 0}get recordsInput(){return this._records}get setIdentifier(){return this.getStringAttribute("set_identifi\
er")}set setIdentifier(value){this._setIdentifier=value}resetSetIdentifier(){this._setIdentifier=void 0}get setIdentifierInput(){return this._setIdentifier}get ttl(){
return this.getNumberAttribute("ttl")}set ttl(value){this._ttl=value}resetTtl(){this._ttl=void 0}get ttlInput(){return this._ttl}get type(){return this.getStringAttribute(
"type")}set type(value){this._type=value}get typeInput(){return this._type}get zoneId(){return this.getStringAttribute("zone_id")}set zoneId(value){this._zoneId=
value}get zoneIdInput(){return this._zoneId}get alias(){return this._alias}putAlias(value){this._alias.internalValue=value}resetAlias(){this._alias.internalValue=
void 0}get aliasInput(){return this._alias.internalValue}get cidrRoutingPolicy(){return this._cidrRoutingPolicy}putCidrRoutingPolicy(value){this._cidrRoutingPolicy.
internalValue=value}resetCidrRoutingPolicy(){this._cidrRoutingPolicy.internalValue=void 0}get cidrRoutingPolicyInput(){return this._cidrRoutingPolicy.internalValue}get failoverRoutingPolicy(){
return this._failoverRoutingPolicy}putFailoverRoutingPolicy(value){this._failoverRoutingPolicy.internalValue=value}resetFailoverRoutingPolicy(){this._failoverRoutingPolicy.
internalValue=void 0}get failoverRoutingPolicyInput(){return this._failoverRoutingPolicy.internalValue}get geolocationRoutingPolicy(){return this._geolocationRoutingPolicy}putGeolocationRoutingPolicy(value){
this._geolocationRoutingPolicy.internalValue=value}resetGeolocationRoutingPolicy(){this._geolocationRoutingPolicy.internalValue=void 0}get geolocationRoutingPolicyInput(){
return this._geolocationRoutingPolicy.internalValue}get geoproximityRoutingPolicy(){return this._geoproximityRoutingPolicy}putGeoproximityRoutingPolicy(value){this.
_geoproximityRoutingPolicy.internalValue=value}resetGeoproximityRoutingPolicy(){this._geoproximityRoutingPolicy.internalValue=void 0}get geoproximityRoutingPolicyInput(){
return this._geoproximityRoutingPolicy.internalValue}get latencyRoutingPolicy(){return this._latencyRoutingPolicy}putLatencyRoutingPolicy(value){this._latencyRoutingPolicy.
internalValue=value}resetLatencyRoutingPolicy(){this._latencyRoutingPolicy.internalValue=void 0}get latencyRoutingPolicyInput(){return this._latencyRoutingPolicy.
internalValue}get timeouts(){return this._timeouts}putTimeouts(value){this._timeouts.internalValue=value}resetTimeouts(){this._timeouts.internalValue=void 0}get timeoutsInput(){
return this._timeouts.internalValue}get weightedRoutingPolicy(){return this._weightedRoutingPolicy}putWeightedRoutingPolicy(value){this._weightedRoutingPolicy.internalValue=
value}resetWeightedRoutingPolicy(){this._weightedRoutingPolicy.internalValue=void 0}get weightedRoutingPolicyInput(){return this._weightedRoutingPolicy.internalValue}synthesizeAttributes(){
return{allow_overwrite:cdktf.booleanToTerraform(this._allowOverwrite),health_check_id:cdktf.stringToTerraform(this._healthCheckId),id:cdktf.stringToTerraform(this.
_id),multivalue_answer_routing_policy:cdktf.booleanToTerraform(this._multivalueAnswerRoutingPolicy),name:cdktf.stringToTerraform(this._name),records:cdktf.listMapper(
cdktf.stringToTerraform,!1)(this._records),set_identifier:cdktf.stringToTerraform(this._setIdentifier),ttl:cdktf.numberToTerraform(this._ttl),type:cdktf.stringToTerraform(
this._type),zone_id:cdktf.stringToTerraform(this._zoneId),alias:route53RecordAliasToTerraform(this._alias.internalValue),cidr_routing_policy:route53RecordCidrRoutingPolicyToTerraform(
this._cidrRoutingPolicy.internalValue),failover_routing_policy:route53RecordFailoverRoutingPolicyToTerraform(this._failoverRoutingPolicy.internalValue),geolocation_routing_policy:route53RecordGeolocationRoutingPolicyToTerraform(
this._geolocationRoutingPolicy.internalValue),geoproximity_routing_policy:route53RecordGeoproximityRoutingPolicyToTerraform(this._geoproximityRoutingPolicy.internalValue),
latency_routing_policy:route53RecordLatencyRoutingPolicyToTerraform(this._latencyRoutingPolicy.internalValue),timeouts:route53RecordTimeoutsToTerraform(this._timeouts.
internalValue),weighted_routing_policy:route53RecordWeightedRoutingPolicyToTerraform(this._weightedRoutingPolicy.internalValue)}}synthesizeHclAttributes(){let attrs={
allow_overwrite:{value:cdktf.booleanToHclTerraform(this._allowOverwrite),isBlock:!1,type:"simple",storageClassType:"boolean"},health_check_id:{value:cdktf.stringToHclTerraform(
this._healthCheckId),isBlock:!1,type:"simple",storageClassType:"string"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"\
string"},multivalue_answer_routing_policy:{value:cdktf.booleanToHclTerraform(this._multivalueAnswerRoutingPolicy),isBlock:!1,type:"simple",storageClassType:"boo\
lean"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},records:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,
!1)(this._records),isBlock:!1,type:"set",storageClassType:"stringList"},set_identifier:{value:cdktf.stringToHclTerraform(this._setIdentifier),isBlock:!1,type:"s\
imple",storageClassType:"string"},ttl:{value:cdktf.numberToHclTerraform(this._ttl),isBlock:!1,type:"simple",storageClassType:"number"},type:{value:cdktf.stringToHclTerraform(
this._type),isBlock:!1,type:"simple",storageClassType:"string"},zone_id:{value:cdktf.stringToHclTerraform(this._zoneId),isBlock:!1,type:"simple",storageClassType:"\
string"},alias:{value:route53RecordAliasToHclTerraform(this._alias.internalValue),isBlock:!0,type:"list",storageClassType:"Route53RecordAliasList"},cidr_routing_policy:{
value:route53RecordCidrRoutingPolicyToHclTerraform(this._cidrRoutingPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"Route53RecordCidrRoutingPolic\
yList"},failover_routing_policy:{value:route53RecordFailoverRoutingPolicyToHclTerraform(this._failoverRoutingPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"\
Route53RecordFailoverRoutingPolicyList"},geolocation_routing_policy:{value:route53RecordGeolocationRoutingPolicyToHclTerraform(this._geolocationRoutingPolicy.internalValue),
isBlock:!0,type:"list",storageClassType:"Route53RecordGeolocationRoutingPolicyList"},geoproximity_routing_policy:{value:route53RecordGeoproximityRoutingPolicyToHclTerraform(
this._geoproximityRoutingPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"Route53RecordGeoproximityRoutingPolicyList"},latency_routing_policy:{value:route53RecordLatencyRoutingPolicyToHclTerraform(
this._latencyRoutingPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"Route53RecordLatencyRoutingPolicyList"},timeouts:{value:route53RecordTimeoutsToHclTerraform(
this._timeouts.internalValue),isBlock:!0,type:"struct",storageClassType:"Route53RecordTimeouts"},weighted_routing_policy:{value:route53RecordWeightedRoutingPolicyToHclTerraform(
this._weightedRoutingPolicy.internalValue),isBlock:!0,type:"list",storageClassType:"Route53RecordWeightedRoutingPolicyList"}};return Object.fromEntries(Object.entries(
attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.Route53Record=Route53Record2;_l=JSII_RTTI_SYMBOL_1;Route53Record2[_l]={fqn:"@cdktf/\
provider-aws.route53Record.Route53Record",version:"21.22.1"};Route53Record2.tfResourceType="aws_route53_record"}});var require_secretsmanager_secret=__commonJS({"node_modules/@cdktf/provider-aws/lib/secretsmanager-secret/index.js"(exports2){"use strict";var _a,_b,_c;Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.SecretsmanagerSecret=exports2.SecretsmanagerSecretReplicaList=exports2.SecretsmanagerSecretReplicaOutputReference=void 0;
exports2.secretsmanagerSecretReplicaToTerraform=secretsmanagerSecretReplicaToTerraform;exports2.secretsmanagerSecretReplicaToHclTerraform=secretsmanagerSecretReplicaToHclTerraform;
var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2();function secretsmanagerSecretReplicaToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.
Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supp\
orted: https://cdk.tf/complex-object-as-configuration");return{kms_key_id:cdktf.stringToTerraform(struct.kmsKeyId),region:cdktf.stringToTerraform(struct.region)}}
function secretsmanagerSecretReplicaToHclTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(
struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");let attrs={kms_key_id:{
value:cdktf.stringToHclTerraform(struct.kmsKeyId),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(struct.region),isBlock:!1,
type:"simple",storageClassType:"string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var SecretsmanagerSecretReplicaOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute,complexObjectIndex,complexObjectIsFromSet){super(terraformResource,terraformAttribute,complexObjectIsFromSet,
complexObjectIndex),this.isEmptyObject=!1}get internalValue(){if(this.resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};
return this._kmsKeyId!==void 0&&(hasAnyValues=!0,internalValueResult.kmsKeyId=this._kmsKeyId),this._region!==void 0&&(hasAnyValues=!0,internalValueResult.region=
this._region),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._kmsKeyId=
void 0,this._region=void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===
0,this.resolvableValue=void 0,this._kmsKeyId=value.kmsKeyId,this._region=value.region)}get kmsKeyId(){return this.getStringAttribute("kms_key_id")}set kmsKeyId(value){
this._kmsKeyId=value}resetKmsKeyId(){this._kmsKeyId=void 0}get kmsKeyIdInput(){return this._kmsKeyId}get lastAccessedDate(){return this.getStringAttribute("last\
_accessed_date")}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}get regionInput(){return this._region}get status(){return this.
getStringAttribute("status")}get statusMessage(){return this.getStringAttribute("status_message")}};exports2.SecretsmanagerSecretReplicaOutputReference=SecretsmanagerSecretReplicaOutputReference;
_a=JSII_RTTI_SYMBOL_1;SecretsmanagerSecretReplicaOutputReference[_a]={fqn:"@cdktf/provider-aws.secretsmanagerSecret.SecretsmanagerSecretReplicaOutputReference",
version:"21.22.1"};var SecretsmanagerSecretReplicaList=class extends cdktf.ComplexList{constructor(terraformResource,terraformAttribute,wrapsSet){super(terraformResource,
terraformAttribute,wrapsSet),this.terraformResource=terraformResource,this.terraformAttribute=terraformAttribute,this.wrapsSet=wrapsSet}get(index){return new SecretsmanagerSecretReplicaOutputReference(
this.terraformResource,this.terraformAttribute,index,this.wrapsSet)}};exports2.SecretsmanagerSecretReplicaList=SecretsmanagerSecretReplicaList;_b=JSII_RTTI_SYMBOL_1;
SecretsmanagerSecretReplicaList[_b]={fqn:"@cdktf/provider-aws.secretsmanagerSecret.SecretsmanagerSecretReplicaList",version:"21.22.1"};var SecretsmanagerSecret2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_secretsmanager_secret",importId:importFromId,provider})}constructor(scope,id,config={}){super(scope,id,{terraformResourceType:"aws_secretsmanager_secret",terraformGeneratorMetadata:{
providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.
lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._replica=new SecretsmanagerSecretReplicaList(this,"replica",
!0),this._description=config.description,this._forceOverwriteReplicaSecret=config.forceOverwriteReplicaSecret,this._id=config.id,this._kmsKeyId=config.kmsKeyId,
this._name=config.name,this._namePrefix=config.namePrefix,this._policy=config.policy,this._recoveryWindowInDays=config.recoveryWindowInDays,this._region=config.
region,this._tags=config.tags,this._tagsAll=config.tagsAll,this._replica.internalValue=config.replica}get arn(){return this.getStringAttribute("arn")}get description(){
return this.getStringAttribute("description")}set description(value){this._description=value}resetDescription(){this._description=void 0}get descriptionInput(){
return this._description}get forceOverwriteReplicaSecret(){return this.getBooleanAttribute("force_overwrite_replica_secret")}set forceOverwriteReplicaSecret(value){
this._forceOverwriteReplicaSecret=value}resetForceOverwriteReplicaSecret(){this._forceOverwriteReplicaSecret=void 0}get forceOverwriteReplicaSecretInput(){return this.
_forceOverwriteReplicaSecret}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get kmsKeyId(){
return this.getStringAttribute("kms_key_id")}set kmsKeyId(value){this._kmsKeyId=value}resetKmsKeyId(){this._kmsKeyId=void 0}get kmsKeyIdInput(){return this._kmsKeyId}get name(){
return this.getStringAttribute("name")}set name(value){this._name=value}resetName(){this._name=void 0}get nameInput(){return this._name}get namePrefix(){return this.
getStringAttribute("name_prefix")}set namePrefix(value){this._namePrefix=value}resetNamePrefix(){this._namePrefix=void 0}get namePrefixInput(){return this._namePrefix}get policy(){
return this.getStringAttribute("policy")}set policy(value){this._policy=value}resetPolicy(){this._policy=void 0}get policyInput(){return this._policy}get recoveryWindowInDays(){
return this.getNumberAttribute("recovery_window_in_days")}set recoveryWindowInDays(value){this._recoveryWindowInDays=value}resetRecoveryWindowInDays(){this._recoveryWindowInDays=
void 0}get recoveryWindowInDaysInput(){return this._recoveryWindowInDays}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){
this._region=void 0}get regionInput(){return this._region}get tags(){return this.getStringMapAttribute("tags")}set tags(value){this._tags=value}resetTags(){this.
_tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(value){this._tagsAll=value}resetTagsAll(){
this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get replica(){return this._replica}putReplica(value){this._replica.internalValue=value}resetReplica(){
this._replica.internalValue=void 0}get replicaInput(){return this._replica.internalValue}synthesizeAttributes(){return{description:cdktf.stringToTerraform(this.
_description),force_overwrite_replica_secret:cdktf.booleanToTerraform(this._forceOverwriteReplicaSecret),id:cdktf.stringToTerraform(this._id),kms_key_id:cdktf.stringToTerraform(
this._kmsKeyId),name:cdktf.stringToTerraform(this._name),name_prefix:cdktf.stringToTerraform(this._namePrefix),policy:cdktf.stringToTerraform(this._policy),recovery_window_in_days:cdktf.
numberToTerraform(this._recoveryWindowInDays),region:cdktf.stringToTerraform(this._region),tags:cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),tags_all:cdktf.
hashMapper(cdktf.stringToTerraform)(this._tagsAll),replica:cdktf.listMapper(secretsmanagerSecretReplicaToTerraform,!0)(this._replica.internalValue)}}synthesizeHclAttributes(){
let attrs={description:{value:cdktf.stringToHclTerraform(this._description),isBlock:!1,type:"simple",storageClassType:"string"},force_overwrite_replica_secret:{
value:cdktf.booleanToHclTerraform(this._forceOverwriteReplicaSecret),isBlock:!1,type:"simple",storageClassType:"boolean"},id:{value:cdktf.stringToHclTerraform(this.
_id),isBlock:!1,type:"simple",storageClassType:"string"},kms_key_id:{value:cdktf.stringToHclTerraform(this._kmsKeyId),isBlock:!1,type:"simple",storageClassType:"\
string"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},name_prefix:{value:cdktf.stringToHclTerraform(this.
_namePrefix),isBlock:!1,type:"simple",storageClassType:"string"},policy:{value:cdktf.stringToHclTerraform(this._policy),isBlock:!1,type:"simple",storageClassType:"\
string"},recovery_window_in_days:{value:cdktf.numberToHclTerraform(this._recoveryWindowInDays),isBlock:!1,type:"simple",storageClassType:"number"},region:{value:cdktf.
stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),isBlock:!1,
type:"map",storageClassType:"stringMap"},tags_all:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"\
stringMap"},replica:{value:cdktf.listMapperHcl(secretsmanagerSecretReplicaToHclTerraform,!0)(this._replica.internalValue),isBlock:!0,type:"set",storageClassType:"\
SecretsmanagerSecretReplicaList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.SecretsmanagerSecret=
SecretsmanagerSecret2;_c=JSII_RTTI_SYMBOL_1;SecretsmanagerSecret2[_c]={fqn:"@cdktf/provider-aws.secretsmanagerSecret.SecretsmanagerSecret",version:"21.22.1"};SecretsmanagerSecret2.
tfResourceType="aws_secretsmanager_secret"}});var require_secretsmanager_secret_version=__commonJS({"node_modules/@cdktf/provider-aws/lib/secretsmanager-secret-version/index.js"(exports2){"use strict";var _a;
Object.defineProperty(exports2,"__esModule",{value:!0});exports2.SecretsmanagerSecretVersion=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),
SecretsmanagerSecretVersion2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(
scope,importToId,{terraformResourceType:"aws_secretsmanager_secret_version",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"\
aws_secretsmanager_secret_version",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,
dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),
this._id=config.id,this._region=config.region,this._secretBinary=config.secretBinary,this._secretId=config.secretId,this._secretString=config.secretString,this.
_secretStringWo=config.secretStringWo,this._secretStringWoVersion=config.secretStringWoVersion,this._versionStages=config.versionStages}get arn(){return this.getStringAttribute(
"arn")}get hasSecretStringWo(){return this.getBooleanAttribute("has_secret_string_wo")}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){
this._id=void 0}get idInput(){return this._id}get region(){return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=
void 0}get regionInput(){return this._region}get secretBinary(){return this.getStringAttribute("secret_binary")}set secretBinary(value){this._secretBinary=value}resetSecretBinary(){
this._secretBinary=void 0}get secretBinaryInput(){return this._secretBinary}get secretId(){return this.getStringAttribute("secret_id")}set secretId(value){this.
_secretId=value}get secretIdInput(){return this._secretId}get secretString(){return this.getStringAttribute("secret_string")}set secretString(value){this._secretString=
value}resetSecretString(){this._secretString=void 0}get secretStringInput(){return this._secretString}get secretStringWo(){return this.getStringAttribute("secre\
t_string_wo")}set secretStringWo(value){this._secretStringWo=value}resetSecretStringWo(){this._secretStringWo=void 0}get secretStringWoInput(){return this._secretStringWo}get secretStringWoVersion(){
return this.getNumberAttribute("secret_string_wo_version")}set secretStringWoVersion(value){this._secretStringWoVersion=value}resetSecretStringWoVersion(){this.
_secretStringWoVersion=void 0}get secretStringWoVersionInput(){return this._secretStringWoVersion}get versionId(){return this.getStringAttribute("version_id")}get versionStages(){
return cdktf.Fn.tolist(this.getListAttribute("version_stages"))}set versionStages(value){this._versionStages=value}resetVersionStages(){this._versionStages=void 0}get versionStagesInput(){
return this._versionStages}synthesizeAttributes(){return{id:cdktf.stringToTerraform(this._id),region:cdktf.stringToTerraform(this._region),secret_binary:cdktf.stringToTerraform(
this._secretBinary),secret_id:cdktf.stringToTerraform(this._secretId),secret_string:cdktf.stringToTerraform(this._secretString),secret_string_wo:cdktf.stringToTerraform(
this._secretStringWo),secret_string_wo_version:cdktf.numberToTerraform(this._secretStringWoVersion),version_stages:cdktf.listMapper(cdktf.stringToTerraform,!1)(
this._versionStages)}}synthesizeHclAttributes(){let attrs={id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},region:{
value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"string"},secret_binary:{value:cdktf.stringToHclTerraform(this._secretBinary),
isBlock:!1,type:"simple",storageClassType:"string"},secret_id:{value:cdktf.stringToHclTerraform(this._secretId),isBlock:!1,type:"simple",storageClassType:"strin\
g"},secret_string:{value:cdktf.stringToHclTerraform(this._secretString),isBlock:!1,type:"simple",storageClassType:"string"},secret_string_wo:{value:cdktf.stringToHclTerraform(
this._secretStringWo),isBlock:!1,type:"simple",storageClassType:"string"},secret_string_wo_version:{value:cdktf.numberToHclTerraform(this._secretStringWoVersion),
isBlock:!1,type:"simple",storageClassType:"number"},version_stages:{value:cdktf.listMapperHcl(cdktf.stringToHclTerraform,!1)(this._versionStages),isBlock:!1,type:"\
set",storageClassType:"stringList"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.SecretsmanagerSecretVersion=
SecretsmanagerSecretVersion2;_a=JSII_RTTI_SYMBOL_1;SecretsmanagerSecretVersion2[_a]={fqn:"@cdktf/provider-aws.secretsmanagerSecretVersion.SecretsmanagerSecretVe\
rsion",version:"21.22.1"};SecretsmanagerSecretVersion2.tfResourceType="aws_secretsmanager_secret_version"}});var require_ssm_parameter=__commonJS({"node_modules/@cdktf/provider-aws/lib/ssm-parameter/index.js"(exports2){"use strict";var _a;Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.SsmParameter=void 0;var JSII_RTTI_SYMBOL_1=Symbol.for("jsii.rtti"),cdktf=require_lib2(),SsmParameter2=class extends cdktf.TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){
return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"aws_ssm_parameter",importId:importFromId,provider})}constructor(scope,id,config){super(
scope,id,{terraformResourceType:"aws_ssm_parameter",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},
provider:config.provider,dependsOn:config.dependsOn,count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,
forEach:config.forEach}),this._allowedPattern=config.allowedPattern,this._arn=config.arn,this._dataType=config.dataType,this._description=config.description,this.
_id=config.id,this._insecureValue=config.insecureValue,this._keyId=config.keyId,this._name=config.name,this._overwrite=config.overwrite,this._region=config.region,
this._tags=config.tags,this._tagsAll=config.tagsAll,this._tier=config.tier,this._type=config.type,this._value=config.value,this._valueWo=config.valueWo,this._valueWoVersion=
config.valueWoVersion}get allowedPattern(){return this.getStringAttribute("allowed_pattern")}set allowedPattern(value){this._allowedPattern=value}resetAllowedPattern(){
this._allowedPattern=void 0}get allowedPatternInput(){return this._allowedPattern}get arn(){return this.getStringAttribute("arn")}set arn(value){this._arn=value}resetArn(){
this._arn=void 0}get arnInput(){return this._arn}get dataType(){return this.getStringAttribute("data_type")}set dataType(value){this._dataType=value}resetDataType(){
this._dataType=void 0}get dataTypeInput(){return this._dataType}get description(){return this.getStringAttribute("description")}set description(value){this._description=
value}resetDescription(){this._description=void 0}get descriptionInput(){return this._description}get hasValueWo(){return this.getBooleanAttribute("has_value_wo")}get id(){
return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get insecureValue(){return this.getStringAttribute(
"insecure_value")}set insecureValue(value){this._insecureValue=value}resetInsecureValue(){this._insecureValue=void 0}get insecureValueInput(){return this._insecureValue}get keyId(){
return this.getStringAttribute("key_id")}set keyId(value){this._keyId=value}resetKeyId(){this._keyId=void 0}get keyIdInput(){return this._keyId}get name(){return this.
getStringAttribute("name")}set name(value){this._name=value}get nameInput(){return this._name}get overwrite(){return this.getBooleanAttribute("overwrite")}set overwrite(value){
this._overwrite=value}resetOverwrite(){this._overwrite=void 0}get overwriteInput(){return this._overwrite}get region(){return this.getStringAttribute("region")}set region(value){
this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get tags(){return this.getStringMapAttribute("tags")}set tags(value){
this._tags=value}resetTags(){this._tags=void 0}get tagsInput(){return this._tags}get tagsAll(){return this.getStringMapAttribute("tags_all")}set tagsAll(value){
this._tagsAll=value}resetTagsAll(){this._tagsAll=void 0}get tagsAllInput(){return this._tagsAll}get tier(){return this.getStringAttribute("tier")}set tier(value){
this._tier=value}resetTier(){this._tier=void 0}get tierInput(){return this._tier}get type(){return this.getStringAttribute("type")}set type(value){this._type=value}get typeInput(){
return this._type}get value(){return this.getStringAttribute("value")}set value(value){this._value=value}resetValue(){this._value=void 0}get valueInput(){return this.
_value}get valueWo(){return this.getStringAttribute("value_wo")}set valueWo(value){this._valueWo=value}resetValueWo(){this._valueWo=void 0}get valueWoInput(){return this.
_valueWo}get valueWoVersion(){return this.getNumberAttribute("value_wo_version")}set valueWoVersion(value){this._valueWoVersion=value}resetValueWoVersion(){this.
_valueWoVersion=void 0}get valueWoVersionInput(){return this._valueWoVersion}get version(){return this.getNumberAttribute("version")}synthesizeAttributes(){return{
allowed_pattern:cdktf.stringToTerraform(this._allowedPattern),arn:cdktf.stringToTerraform(this._arn),data_type:cdktf.stringToTerraform(this._dataType),description:cdktf.
stringToTerraform(this._description),id:cdktf.stringToTerraform(this._id),insecure_value:cdktf.stringToTerraform(this._insecureValue),key_id:cdktf.stringToTerraform(
this._keyId),name:cdktf.stringToTerraform(this._name),overwrite:cdktf.booleanToTerraform(this._overwrite),region:cdktf.stringToTerraform(this._region),tags:cdktf.
hashMapper(cdktf.stringToTerraform)(this._tags),tags_all:cdktf.hashMapper(cdktf.stringToTerraform)(this._tagsAll),tier:cdktf.stringToTerraform(this._tier),type:cdktf.
stringToTerraform(this._type),value:cdktf.stringToTerraform(this._value),value_wo:cdktf.stringToTerraform(this._valueWo),value_wo_version:cdktf.numberToTerraform(
this._valueWoVersion)}}synthesizeHclAttributes(){let attrs={allowed_pattern:{value:cdktf.stringToHclTerraform(this._allowedPattern),isBlock:!1,type:"simple",storageClassType:"\
string"},arn:{value:cdktf.stringToHclTerraform(this._arn),isBlock:!1,type:"simple",storageClassType:"string"},data_type:{value:cdktf.stringToHclTerraform(this._dataType),
isBlock:!1,type:"simple",storageClassType:"string"},description:{value:cdktf.stringToHclTerraform(this._description),isBlock:!1,type:"simple",storageClassType:"\
string"},id:{value:cdktf.stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},insecure_value:{value:cdktf.stringToHclTerraform(this.
_insecureValue),isBlock:!1,type:"simple",storageClassType:"string"},key_id:{value:cdktf.stringToHclTerraform(this._keyId),isBlock:!1,type:"simple",storageClassType:"\
string"},name:{value:cdktf.stringToHclTerraform(this._name),isBlock:!1,type:"simple",storageClassType:"string"},overwrite:{value:cdktf.booleanToHclTerraform(this.
_overwrite),isBlock:!1,type:"simple",storageClassType:"boolean"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simple",storageClassType:"\
string"},tags:{value:cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),isBlock:!1,type:"map",storageClassType:"stringMap"},tags_all:{value:cdktf.hashMapperHcl(
cdktf.stringToHclTerraform)(this._tagsAll),isBlock:!1,type:"map",storageClassType:"stringMap"},tier:{value:cdktf.stringToHclTerraform(this._tier),isBlock:!1,type:"\
simple",storageClassType:"string"},type:{value:cdktf.stringToHclTerraform(this._type),isBlock:!1,type:"simple",storageClassType:"string"},value:{value:cdktf.stringToHclTerraform(
this._value),isBlock:!1,type:"simple",storageClassType:"string"},value_wo:{value:cdktf.stringToHclTerraform(this._valueWo),isBlock:!1,type:"simple",storageClassType:"\
string"},value_wo_version:{value:cdktf.numberToHclTerraform(this._valueWoVersion),isBlock:!1,type:"simple",storageClassType:"number"}};return Object.fromEntries(
Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.SsmParameter=SsmParameter2;_a=JSII_RTTI_SYMBOL_1;SsmParameter2[_a]={
fqn:"@cdktf/provider-aws.ssmParameter.SsmParameter",version:"21.22.1"};SsmParameter2.tfResourceType="aws_ssm_parameter"}});var require_wafv2_web_acl_association=__commonJS({"node_modules/@cdktf/provider-aws/lib/wafv2-web-acl-association/index.js"(exports2){"use strict";var _a,_b;Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.Wafv2WebAclAssociation=exports2.Wafv2WebAclAssociationTimeoutsOutputReference=void 0;exports2.wafv2WebAclAssociationTimeoutsToTerraform=
wafv2WebAclAssociationTimeoutsToTerraform;exports2.wafv2WebAclAssociationTimeoutsToHclTerraform=wafv2WebAclAssociationTimeoutsToHclTerraform;var JSII_RTTI_SYMBOL_1=Symbol.
for("jsii.rtti"),cdktf=require_lib2();function wafv2WebAclAssociationTimeoutsToTerraform(struct){if(!cdktf.canInspect(struct)||cdktf.Tokenization.isResolvable(struct))
return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-obje\
ct-as-configuration");return{create:cdktf.stringToTerraform(struct.create)}}function wafv2WebAclAssociationTimeoutsToHclTerraform(struct){if(!cdktf.canInspect(struct)||
cdktf.Tokenization.isResolvable(struct))return struct;if(cdktf.isComplexElement(struct))throw new Error("A complex element was used as configuration, this is no\
t supported: https://cdk.tf/complex-object-as-configuration");let attrs={create:{value:cdktf.stringToHclTerraform(struct.create),isBlock:!1,type:"simple",storageClassType:"\
string"}};return Object.fromEntries(Object.entries(attrs).filter(([_,value])=>value!==void 0&&value.value!==void 0))}var Wafv2WebAclAssociationTimeoutsOutputReference=class extends cdktf.
ComplexObject{constructor(terraformResource,terraformAttribute){super(terraformResource,terraformAttribute,!1),this.isEmptyObject=!1}get internalValue(){if(this.
resolvableValue)return this.resolvableValue;let hasAnyValues=this.isEmptyObject,internalValueResult={};return this._create!==void 0&&(hasAnyValues=!0,internalValueResult.
create=this._create),hasAnyValues?internalValueResult:void 0}set internalValue(value){value===void 0?(this.isEmptyObject=!1,this.resolvableValue=void 0,this._create=
void 0):cdktf.Tokenization.isResolvable(value)?(this.isEmptyObject=!1,this.resolvableValue=value):(this.isEmptyObject=Object.keys(value).length===0,this.resolvableValue=
void 0,this._create=value.create)}get create(){return this.getStringAttribute("create")}set create(value){this._create=value}resetCreate(){this._create=void 0}get createInput(){
return this._create}};exports2.Wafv2WebAclAssociationTimeoutsOutputReference=Wafv2WebAclAssociationTimeoutsOutputReference;_a=JSII_RTTI_SYMBOL_1;Wafv2WebAclAssociationTimeoutsOutputReference[_a]=
{fqn:"@cdktf/provider-aws.wafv2WebAclAssociation.Wafv2WebAclAssociationTimeoutsOutputReference",version:"21.22.1"};var Wafv2WebAclAssociation2=class extends cdktf.
TerraformResource{static generateConfigForImport(scope,importToId,importFromId,provider){return new cdktf.ImportableResource(scope,importToId,{terraformResourceType:"\
aws_wafv2_web_acl_association",importId:importFromId,provider})}constructor(scope,id,config){super(scope,id,{terraformResourceType:"aws_wafv2_web_acl_associatio\
n",terraformGeneratorMetadata:{providerName:"aws",providerVersion:"6.25.0",providerVersionConstraint:"~> 6.0"},provider:config.provider,dependsOn:config.dependsOn,
count:config.count,lifecycle:config.lifecycle,provisioners:config.provisioners,connection:config.connection,forEach:config.forEach}),this._timeouts=new Wafv2WebAclAssociationTimeoutsOutputReference(
this,"timeouts"),this._id=config.id,this._region=config.region,this._resourceArn=config.resourceArn,this._webAclArn=config.webAclArn,this._timeouts.internalValue=
config.timeouts}get id(){return this.getStringAttribute("id")}set id(value){this._id=value}resetId(){this._id=void 0}get idInput(){return this._id}get region(){
return this.getStringAttribute("region")}set region(value){this._region=value}resetRegion(){this._region=void 0}get regionInput(){return this._region}get resourceArn(){
return this.getStringAttribute("resource_arn")}set resourceArn(value){this._resourceArn=value}get resourceArnInput(){return this._resourceArn}get webAclArn(){return this.
getStringAttribute("web_acl_arn")}set webAclArn(value){this._webAclArn=value}get webAclArnInput(){return this._webAclArn}get timeouts(){return this._timeouts}putTimeouts(value){
this._timeouts.internalValue=value}resetTimeouts(){this._timeouts.internalValue=void 0}get timeoutsInput(){return this._timeouts.internalValue}synthesizeAttributes(){
return{id:cdktf.stringToTerraform(this._id),region:cdktf.stringToTerraform(this._region),resource_arn:cdktf.stringToTerraform(this._resourceArn),web_acl_arn:cdktf.
stringToTerraform(this._webAclArn),timeouts:wafv2WebAclAssociationTimeoutsToTerraform(this._timeouts.internalValue)}}synthesizeHclAttributes(){let attrs={id:{value:cdktf.
stringToHclTerraform(this._id),isBlock:!1,type:"simple",storageClassType:"string"},region:{value:cdktf.stringToHclTerraform(this._region),isBlock:!1,type:"simpl\
e",storageClassType:"string"},resource_arn:{value:cdktf.stringToHclTerraform(this._resourceArn),isBlock:!1,type:"simple",storageClassType:"string"},web_acl_arn:{
value:cdktf.stringToHclTerraform(this._webAclArn),isBlock:!1,type:"simple",storageClassType:"string"},timeouts:{value:wafv2WebAclAssociationTimeoutsToHclTerraform(
this._timeouts.internalValue),isBlock:!0,type:"struct",storageClassType:"Wafv2WebAclAssociationTimeouts"}};return Object.fromEntries(Object.entries(attrs).filter(
([_,value])=>value!==void 0&&value.value!==void 0))}};exports2.Wafv2WebAclAssociation=Wafv2WebAclAssociation2;_b=JSII_RTTI_SYMBOL_1;Wafv2WebAclAssociation2[_b]=
{fqn:"@cdktf/provider-aws.wafv2WebAclAssociation.Wafv2WebAclAssociation",version:"21.22.1"};Wafv2WebAclAssociation2.tfResourceType="aws_wafv2_web_acl_associatio\
n"}});var cdktf_exports={};__export(cdktf_exports,{AcmCertificate:()=>import_acm_certificate.AcmCertificate,AcmCertificateValidation:()=>import_acm_certificate_validation.AcmCertificateValidation,
AssetType:()=>import_cdktf.AssetType,AwsProvider:()=>import_provider.AwsProvider,CloudwatchDashboard:()=>import_cloudwatch_dashboard.CloudwatchDashboard,CloudwatchLogGroup:()=>import_cloudwatch_log_group.CloudwatchLogGroup,
CloudwatchLogMetricFilter:()=>import_cloudwatch_log_metric_filter.CloudwatchLogMetricFilter,CloudwatchMetricAlarm:()=>import_cloudwatch_metric_alarm.CloudwatchMetricAlarm,
CognitoIdentityProvider:()=>import_cognito_identity_provider.CognitoIdentityProvider,CognitoResourceServer:()=>import_cognito_resource_server.CognitoResourceServer,
CognitoUserGroup:()=>import_cognito_user_group.CognitoUserGroup,CognitoUserPool:()=>import_cognito_user_pool.CognitoUserPool,CognitoUserPoolClient:()=>import_cognito_user_pool_client.CognitoUserPoolClient,
CognitoUserPoolDomain:()=>import_cognito_user_pool_domain.CognitoUserPoolDomain,Construct:()=>import_constructs.Construct,DataAwsCognitoUserPool:()=>import_data_aws_cognito_user_pool.DataAwsCognitoUserPool,
DataAwsCognitoUserPools:()=>import_data_aws_cognito_user_pools.DataAwsCognitoUserPools,DataAwsSecretsmanagerSecretVersion:()=>import_data_aws_secretsmanager_secret_version.DataAwsSecretsmanagerSecretVersion,
DataAwsSsmParameter:()=>import_data_aws_ssm_parameter.DataAwsSsmParameter,DataResource:()=>import_cdktf.DataResource,IamOpenidConnectProvider:()=>import_iam_openid_connect_provider.IamOpenidConnectProvider,
IamRole:()=>import_iam_role.IamRole,IamRolePolicy:()=>import_iam_role_policy.IamRolePolicy,LambdaFunction:()=>import_lambda_function.LambdaFunction,LambdaPermission:()=>import_lambda_permission.LambdaPermission,
RootConstruct:()=>import_constructs.RootConstruct,Route53Record:()=>import_route53_record.Route53Record,SecretsmanagerSecret:()=>import_secretsmanager_secret.SecretsmanagerSecret,
SecretsmanagerSecretVersion:()=>import_secretsmanager_secret_version.SecretsmanagerSecretVersion,SsmParameter:()=>import_ssm_parameter.SsmParameter,TerraformAsset:()=>import_cdktf.TerraformAsset,
TerraformBackend:()=>import_cdktf.TerraformBackend,TerraformDataSource:()=>import_cdktf.TerraformDataSource,TerraformElement:()=>import_cdktf.TerraformElement,TerraformOutput:()=>import_cdktf.TerraformOutput,
TerraformRemoteState:()=>import_cdktf.TerraformRemoteState,TerraformResource:()=>import_cdktf.TerraformResource,TerraformStack:()=>import_cdktf.TerraformStack,TerraformVariable:()=>import_cdktf.TerraformVariable,
Wafv2WebAclAssociation:()=>import_wafv2_web_acl_association.Wafv2WebAclAssociation,cdktfVersion:()=>import_package.version});module.exports=__toCommonJS(cdktf_exports);
var import_cdktf=__toESM(require_lib2()),import_package=__toESM(require_package()),import_constructs=__toESM(require_lib()),import_acm_certificate=__toESM(require_acm_certificate()),
import_acm_certificate_validation=__toESM(require_acm_certificate_validation()),import_cloudwatch_dashboard=__toESM(require_cloudwatch_dashboard()),import_cloudwatch_log_group=__toESM(require_cloudwatch_log_group()),
import_cloudwatch_log_metric_filter=__toESM(require_cloudwatch_log_metric_filter()),import_cloudwatch_metric_alarm=__toESM(require_cloudwatch_metric_alarm()),import_cognito_identity_provider=__toESM(require_cognito_identity_provider()),
import_cognito_resource_server=__toESM(require_cognito_resource_server()),import_cognito_user_group=__toESM(require_cognito_user_group()),import_cognito_user_pool=__toESM(require_cognito_user_pool()),
import_cognito_user_pool_client=__toESM(require_cognito_user_pool_client()),import_cognito_user_pool_domain=__toESM(require_cognito_user_pool_domain()),import_data_aws_cognito_user_pool=__toESM(require_data_aws_cognito_user_pool()),
import_data_aws_cognito_user_pools=__toESM(require_data_aws_cognito_user_pools()),import_data_aws_secretsmanager_secret_version=__toESM(require_data_aws_secretsmanager_secret_version()),
import_data_aws_ssm_parameter=__toESM(require_data_aws_ssm_parameter()),import_iam_openid_connect_provider=__toESM(require_iam_openid_connect_provider()),import_iam_role=__toESM(require_iam_role()),
import_iam_role_policy=__toESM(require_iam_role_policy()),import_lambda_function=__toESM(require_lambda_function()),import_lambda_permission=__toESM(require_lambda_permission()),
import_provider=__toESM(require_provider()),import_route53_record=__toESM(require_route53_record()),import_secretsmanager_secret=__toESM(require_secretsmanager_secret()),
import_secretsmanager_secret_version=__toESM(require_secretsmanager_secret_version()),import_ssm_parameter=__toESM(require_ssm_parameter()),import_wafv2_web_acl_association=__toESM(require_wafv2_web_acl_association());0&&(module.exports={AcmCertificate,AcmCertificateValidation,AssetType,AwsProvider,CloudwatchDashboard,CloudwatchLogGroup,CloudwatchLogMetricFilter,CloudwatchMetricAlarm,
CognitoIdentityProvider,CognitoResourceServer,CognitoUserGroup,CognitoUserPool,CognitoUserPoolClient,CognitoUserPoolDomain,Construct,DataAwsCognitoUserPool,DataAwsCognitoUserPools,
DataAwsSecretsmanagerSecretVersion,DataAwsSsmParameter,DataResource,IamOpenidConnectProvider,IamRole,IamRolePolicy,LambdaFunction,LambdaPermission,RootConstruct,
Route53Record,SecretsmanagerSecret,SecretsmanagerSecretVersion,SsmParameter,TerraformAsset,TerraformBackend,TerraformDataSource,TerraformElement,TerraformOutput,
TerraformRemoteState,TerraformResource,TerraformStack,TerraformVariable,Wafv2WebAclAssociation,cdktfVersion});

/**
 * Everything that a command loads when it runs. The build makes one file of it: to find a hundred small files takes Node
 * longer than to check a spec, and `--help` needs none of them.
 */
export { ACCOUNT_PLACEHOLDER } from '../deployer-policy/arn';
export { deployerPolicies, type RolePolicies } from '../deployer-policy/deployer-policies';
export { MAX_POLICY_LENGTH, policyLength, policyText } from '../deployer-policy/document';
export { EXPLANATIONS } from '../explanations';
export { handoffSheets, SHEET_MARKER } from '../handoff/sheets';
export { onlyIssuer, onlyMetadataUrl, specText } from '../init/spec-text';
export { load } from '../load';
export type { Federation } from '../model/federation';
export type { Preset } from '../model/preset';
export { PRESETS } from '../presets/all';
export { RESOURCE_TYPES, resourcesOf } from '../model/resources';
export { variablesOf } from '../model/references';
export { appSettings } from '../outputs/app-settings';
export { SETTINGS_FORMATS } from '../outputs/formats';
export { readOutputs } from '../outputs/read-outputs';
export { code } from '../report/markdown';
export { textReport } from '../report/text';
export { reviewChecks } from '../review/checks';
export { REVIEW_CODES } from '../review/codes';
export { reviewJson } from '../review/json';
export { reviewMarkdown } from '../review/markdown';
export { mermaid } from '../review/mermaid';
export { pictureOf } from '../review/picture';
export { readPlan } from '../review/plan';
export { failOnOf, failsOn, reviewPlans, type PlanOfStack, type SpecAtHand } from '../review/review';
export { reviewText } from '../review/text';
export { shownVariants } from '../show/show';
export { starterText } from '../sign-ins/starter';
export { affectedStacks } from './affected-stacks';
export { peopleJson, peopleOfFiles, peopleOfProject, peopleText } from './compare-people';
export { findBeside } from './find-beside';
export { findSpecs, signInsBeside } from './find-specs';
export { fixSpecs } from './fix-specs';
export { doctorDiagnostics } from './doctor-diagnostics';
export { gitTree } from './git-tree';
export { linkingFunctionArchive } from './linking-function-archive';
export { loopbackOf, LOOPBACK_VARIABLE, publicWeb } from './public-web';
export { readBeside } from './read-beside';
export { isQuiet, readSpecs, type ReadRequest } from './read-specs';
export { replaceFiles } from './replace-files';
export { coverageText, federationOf, runSignInFiles, signInsReport } from './run-sign-ins';
export { synthesise, type Synthesis } from './synthesise';
export { unifiedDiff } from './unified-diff';
export { isFileSystemError, writeOutput } from './write-output';

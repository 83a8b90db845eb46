/** The reports that programs read. The build makes one file of them, which is loaded where one of them is asked for. */
export { githubReport } from './github';
export { jsonReport } from './json';
export { sarifReport } from './sarif';

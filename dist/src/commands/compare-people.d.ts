import { type PeopleComparison } from '../sign-ins/people';
import { type ProjectState } from './affected-stacks';
/** What happens to a stack, and to its people where both specs give it. */
export interface StackPeople {
    readonly stack: string;
    readonly change: 'added' | 'deleted' | 'kept';
    readonly people: PeopleComparison | undefined;
}
type Compared = {
    readonly stacks: readonly StackPeople[];
} | Pick<ProjectState, 'diagnostics' | 'sources'>;
/** Compares two spec files: stacks of the same environment are the same. */
export declare function peopleOfFiles(old: string, now: string, cwd: string): Promise<Compared>;
/** Compares the specs of an app in two folders: stacks of the same name are the same. */
export declare function peopleOfProject(before: string | undefined, now: string): Promise<Compared>;
/** For people. No change is called safe: what was tried is told. */
export declare function peopleText(stacks: readonly StackPeople[]): string;
/** For programs. */
export declare function peopleJson(stacks: readonly StackPeople[]): string;
export {};

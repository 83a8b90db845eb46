import { type Review } from '../review/review';
import { type ProjectState } from './affected-stacks';
/** A review of two states of specs, or what keeps them from being compared. */
export type Compared = {
    readonly review: Review;
} | Pick<ProjectState, 'diagnostics' | 'sources'>;
/** Compares two spec files: stacks of the same environment are the same. */
export declare function compareFiles(old: string, now: string, cwd: string): Promise<Compared>;
/** Compares the specs of an app in two folders: stacks of the same name are the same. */
export declare function compareProjects(before: string | undefined, now: string): Promise<Compared>;

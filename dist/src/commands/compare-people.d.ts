import type { Federation } from '../model/federation';
import type { PeopleFound } from '../review/people';
/** What sign-ins under an old spec and a new one show, as a review tells it. */
export declare function peopleFound(old: Federation, now: Federation): Promise<PeopleFound>;

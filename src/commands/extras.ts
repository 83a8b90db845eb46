/** What the commands load that need more than judging specs takes. The build makes one file of it, so no other command waits for it. */
export { findError } from '../known-errors/find';
export { KNOWN_REFUSALS } from '../known-errors/refusals';

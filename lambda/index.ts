import { systemClock } from './clock';
import { preSignUp } from './pre-sign-up';

/** What Lambda calls: the function in its real surroundings. */
export const handler = preSignUp({
  environment: process.env,
  clock: systemClock,
  log: (line) => {
    console.log(line);
  },
});

/** What tests call: the same function in surroundings of theirs. */
export { preSignUp };

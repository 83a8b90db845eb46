import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Settings of a backend are read before anything can be evaluated. */
export const templateInBackend: Rule = {
  code: 'template-in-backend',
  severity: 'error',
  title: 'A backend setting holds the start of a Terraform expression',
  why: 'Terraform reads the backend before it evaluates anything, and refuses an expression there. A spec holds no expressions anyway.',
  source: 'https://developer.hashicorp.com/terraform/language/backend',
  *check({ federation }) {
    for (const { text, place } of federation.terraform.at.to('backend').texts()) {
      const start = /[$%]\{/.exec(text)?.[0];
      if (start === undefined) continue;
      yield {
        message: `${quote(text)} holds ${quote(start)}. Terraform evaluates nothing in a backend.`,
        fix: "Write the value itself. With environments, write each environment's own.",
        place,
      };
    }
  },
};

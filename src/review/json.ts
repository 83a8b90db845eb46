import { pathText, visible } from '../diagnostics/text';
import { codeEntry } from './codes';
import { dangerOf, type Review } from './review';
import { plainText } from './sentence';

/** A review as JSON, as `schemas/review.schema.json` describes it. */
export function reviewJson({ stacks, lookedAt, notShown }: Review): string {
  const json = {
    version: 1,
    stacks: stacks.map(({ stack, people, findings }) => ({
      stack: visible(stack),
      people: people.answer,
      reasons: people.reasons.map(plainText),
      findings: findings.map((finding) => ({
        code: finding.code,
        danger: dangerOf(finding),
        at: pathText(finding.at),
        address: visible(finding.address),
        message: plainText(finding.message),
        see: codeEntry(finding.code).see,
        ...(finding.place !== undefined && { place: finding.place }),
      })),
      witnesses: people.witnesses.map(({ change, kinds, through, client, users, signIn, before, after }) => ({
        change,
        kinds,
        through,
        client,
        users,
        signIn,
        before,
        after,
      })),
    })),
    lookedAt: lookedAt.map(visible),
    notShown,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

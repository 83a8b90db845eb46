import { nearest, quote } from '../../diagnostics/text';
import { REGIONS } from '../../model/regions';
import type { Rule } from '../rule';

/** A Region has to be one of AWS. */
export const regionUnknown: Rule = {
  code: 'region-unknown',
  severity: 'error',
  title: 'A Region does not exist',
  why: 'The AWS provider of Terraform refuses a Region that it does not know, and so does the S3 backend.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html',
  *check({ federation }) {
    const { region, terraform, at } = federation;
    const written = [
      { region, place: at.value('region') },
      ...(terraform.backend.type === 's3'
        ? [
            {
              region: terraform.backend.settings.region,
              place: at.to('terraform').to('backend').to('s3').value('region'),
            },
          ]
        : []),
    ];
    for (const { region: name, place } of written) {
      if (REGIONS.includes(name)) continue;
      const close = nearest(name, REGIONS);
      yield {
        message: `${quote(name)} is not a Region of AWS.`,
        fix: close === undefined ? 'Write the code of a Region, such as eu-central-1.' : `Write ${quote(close)}.`,
        ...(close === undefined ? {} : { edit: { kind: 'replace', place, text: close } as const }),
        place,
      };
    }
  },
};

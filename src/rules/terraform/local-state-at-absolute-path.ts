import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** The local state lies relative to the generated configuration, so that it is found on every machine. */
export const localStateAtAbsolutePath: Rule = {
  code: 'local-state-at-absolute-path',
  severity: 'error',
  title: 'The local state is at an absolute path',
  why: 'An absolute path, or one that counts on a home folder, is there on one machine only. On the next one Terraform finds no state and plans to make everything anew.',
  source: 'https://developer.hashicorp.com/terraform/language/backend/local',
  *check({ federation }) {
    const { backend, at } = federation.terraform;
    if (backend.type !== 'local') return;
    const { path } = backend.settings;
    if (!/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return;
    yield {
      message: `${quote(path)} is not relative to the generated configuration.`,
      fix: 'Write a relative path, or choose a backend that machines share, such as s3.',
      place: at.to('backend').to('local').value('path'),
    };
  },
};

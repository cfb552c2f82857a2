import type { Playbook } from '../playbook';
import { type Finding } from './finding';
import { idFindings } from './ids';
import { numberFindings } from './numbers';
import { orderFindings } from './order';
import { tellingFindings } from './telling';
import { wordingFindings } from './wording';

/**
 * All that is odd about a playbook that fits the schema, in the order of SPEC.md; an empty list means that it can be
 * published as it stands. Where ids are wrong the rest is still looked at, as far as it can be.
 */
export const oddPlaybook = (playbook: Playbook): Finding[] => [
  ...idFindings(playbook),
  ...numberFindings(playbook),
  ...tellingFindings(playbook),
  ...orderFindings(playbook),
  ...wordingFindings(playbook),
];

import { playbookOf } from '@/lib/case/playbook-of';
import type { PrecautionKind } from '@/lib/case/precautions';
import type { Category } from '@/lib/case/terms';
import type { ArgsOf } from '@/lib/mutation/registry';
import { customerId, type DemoCustomerKey, siteId } from './demo-customers';
import { DEMO_PLAYBOOKS } from './demo-playbooks';

const SHIPPED = new Map(DEMO_PLAYBOOKS.map(({ id, version }) => [id, version]));

const begunWith = (category: Category) => {
  const playbook = playbookOf(category, SHIPPED);
  if (!playbook) throw new Error(`no playbook is shipped for ${category}`);
  return { playbookId: playbook.id, playbookVersion: playbook.version };
};

/** What is asked before a check of the playbook that a case of this kind begins with. */
export const precautionsOf = (category: Category, checkId: string): PrecautionKind[] => {
  const { playbookId } = begunWith(category);
  const playbook = DEMO_PLAYBOOKS.find(({ id }) => id === playbookId);
  return playbook?.checks.find(({ id }) => id === checkId)?.precautions ?? [];
};

/** What every demo case is opened with, besides its own words. */
export const caseOpening = (
  customer: DemoCustomerKey,
  category: Category,
  headline: string,
  callerWords: string,
  more: Partial<ArgsOf<'case.open'>> = {},
): ArgsOf<'case.open'> => ({
  branchId: null,
  customerId: customerId(customer),
  siteId: siteId(customer),
  relatedCaseId: null,
  channel: 'phone',
  category,
  headline,
  callerWords,
  screenWords: null,
  since: null,
  intake: {},
  urgency: 'this-week',
  workStopped: 'hindered',
  requestKind: 'repair',
  priceTold: 5500,
  language: 'ja',
  ...begunWith(category),
  readBack: true,
  assignTo: null,
  ...more,
});

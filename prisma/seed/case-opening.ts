import { playbookOf } from '@/lib/case/playbook-of';
import type { Category } from '@/lib/case/terms';
import type { ArgsOf } from '@/lib/mutation/registry';
import { loadShippedPlaybooks } from '../playbooks/load';
import { customerId, type DemoCustomerKey, siteId } from './demo-customers';

const SHIPPED = new Map(loadShippedPlaybooks().map(({ id, version }) => [id, version]));

const begunWith = (category: Category) => {
  const playbook = playbookOf(category, SHIPPED);
  if (!playbook) throw new Error(`no playbook is shipped for ${category}`);
  return { playbookId: playbook.id, playbookVersion: playbook.version };
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

import type { Category } from '@/lib/case/terms';
import type { ArgsOf } from '@/lib/mutation/registry';
import { customerId, type DemoCustomerKey, siteId } from './demo-customers';

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
  playbookId: category === 'email' ? 'email' : 'general',
  playbookVersion: category === 'email' ? 3 : 1,
  readBack: true,
  assignTo: null,
  ...more,
});

import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';

type Root = CaseState['root'];

/** What is asked before a visit that begins on the spot; an empty `customerId` means somebody new. */
export type NewCaseForm = {
  channel: Extract<Root['channel'], 'walk-in' | 'on-site'>;
  customerId: string | null;
  kind: CustomerState['root']['kind'];
  name: string;
  contact: string;
  phone: string;
  street: string;
  category: Root['category'] | null;
  headline: string;
  callerWords: string;
  workStopped: Root['workStopped'] | null;
  urgency: Root['urgency'];
};

export const EMPTY: NewCaseForm = {
  channel: 'walk-in',
  customerId: null,
  kind: 'person',
  name: '',
  contact: '',
  phone: '',
  street: '',
  category: null,
  headline: '',
  callerWords: '',
  workStopped: null,
  urgency: 'today',
};

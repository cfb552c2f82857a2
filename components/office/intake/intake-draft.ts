import { v7 } from 'uuid';
import type { IntakeAnswers } from '@/lib/case/intake-questions';
import type { Category, PERSON_ROLES } from '@/lib/case/terms';
import type { IntakeForm } from '@/lib/case/intake-form';
import type { CustomerCard } from '@/lib/customer/card';
import type { CustomerKind } from '@/lib/customer/state';

export type PersonRole = (typeof PERSON_ROLES)[number];

/** Ids of everything that a call may make; drawn when it begins, so that sending twice makes one. */
export type IntakeIds = {
  caseId: string;
  openId: string;
  appointmentId: string;
  assignmentId: string;
  noteId: string;
  customerId: string;
  siteId: string;
  callerId: string;
};

export type SiteFields = {
  postalCode: string;
  prefecture: string;
  city: string;
  street: string;
  building: string;
  directions: string;
  parking: string;
};

export type OtherPerson = { id: string; name: string; relation: string; phone: string; roles: PersonRole[] };

/** A call while it is taken down: what was typed, as typed. */
export type IntakeDraft = {
  v: 1;
  ids: IntakeIds;
  purposesSaid: boolean;
  query: string;
  /** The known customer who was chosen. */
  customerId: string | null;
  isNew: boolean;
  kind: CustomerKind;
  name: string;
  kana: string;
  phone: string;
  contact: string;
  language: 'ja' | 'en';
  /** The known place that was chosen; null while the first one stands. */
  siteId: string | null;
  siteIsOther: boolean;
  site: SiteFields;
  callerName: string;
  callerRelation: string;
  callerRoles: PersonRole[];
  others: OtherPerson[];
  category: Category | null;
  answers: IntakeAnswers;
  callerWords: string;
  screenWords: string;
  /** Empty while the one made from the answers stands. */
  headline: string;
  urgency: IntakeForm['urgency'] | null;
  workStopped: IntakeForm['workStopped'] | null;
  requestKind: IntakeForm['requestKind'] | null;
  day: string | null;
  technicianId: string | null;
  slot: { startsAt: string; endsAt: string } | null;
  other: { day: string; from: string; to: string } | null;
  readBack: boolean;
};

export const emptySite: SiteFields = {
  postalCode: '',
  prefecture: '',
  city: '',
  street: '',
  building: '',
  directions: '',
  parking: '',
};

const drawIds = (): IntakeIds => ({
  caseId: v7(),
  openId: v7(),
  appointmentId: v7(),
  assignmentId: v7(),
  noteId: v7(),
  customerId: v7(),
  siteId: v7(),
  callerId: v7(),
});

/** A call of which nothing is known yet, with ids of its own. */
export const emptyDraft = (): IntakeDraft => ({
  v: 1,
  ids: drawIds(),
  purposesSaid: false,
  query: '',
  customerId: null,
  isNew: false,
  kind: 'business',
  name: '',
  kana: '',
  phone: '',
  contact: '',
  language: 'ja',
  siteId: null,
  siteIsOther: false,
  site: emptySite,
  callerName: '',
  callerRelation: '',
  callerRoles: ['called'],
  others: [],
  category: null,
  answers: {},
  callerWords: '',
  screenWords: '',
  headline: '',
  urgency: null,
  workStopped: null,
  requestKind: null,
  day: null,
  technicianId: null,
  slot: null,
  other: null,
  readBack: false,
});

/** Changes some of the draft. */
export type Patch = (change: Partial<IntakeDraft>) => void;

/** The known place to go to; null where another one is typed. */
export const chosenSite = (draft: IntakeDraft, customer: CustomerCard | null) =>
  draft.siteIsOther
    ? null
    : (customer?.sites.find(({ id }) => id === draft.siteId) ?? customer?.sites[0] ?? null);

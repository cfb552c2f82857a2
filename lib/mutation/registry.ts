import { appointmentCancel } from '@/lib/case/mutations/appointment-cancel';
import { appointmentMake } from '@/lib/case/mutations/appointment-make';
import { approvalRecord } from '@/lib/case/mutations/approval-record';
import { attemptEdit } from '@/lib/case/mutations/attempt-edit';
import { attemptEnd } from '@/lib/case/mutations/attempt-end';
import { attemptPhase } from '@/lib/case/mutations/attempt-phase';
import { attemptStart } from '@/lib/case/mutations/attempt-start';
import { caseAssign } from '@/lib/case/mutations/case-assign';
import { caseCancel } from '@/lib/case/mutations/case-cancel';
import { caseClose } from '@/lib/case/mutations/case-close';
import { caseContinue } from '@/lib/case/mutations/case-continue';
import { caseEdit } from '@/lib/case/mutations/case-edit';
import { caseOpen } from '@/lib/case/mutations/case-open';
import { caseResolve } from '@/lib/case/mutations/case-resolve';
import { caseSendBack } from '@/lib/case/mutations/case-send-back';
import { caseSolveByPhone } from '@/lib/case/mutations/case-solve-by-phone';
import { caseStop } from '@/lib/case/mutations/case-stop';
import { causeName } from '@/lib/case/mutations/cause-name';
import { checkRecord } from '@/lib/case/mutations/check-record';
import { consentGive } from '@/lib/case/mutations/consent-give';
import { factSet } from '@/lib/case/mutations/fact-set';
import { feeAdd } from '@/lib/case/mutations/fee-add';
import { feeRemove } from '@/lib/case/mutations/fee-remove';
import { linkChange } from '@/lib/case/mutations/link-change';
import { linkMake } from '@/lib/case/mutations/link-make';
import { noteAdd } from '@/lib/case/mutations/note-add';
import { paperIssue } from '@/lib/case/mutations/paper-issue';
import { paymentRecord } from '@/lib/case/mutations/payment-record';
import { paymentTake } from '@/lib/case/mutations/payment-take';
import { paymentTakeBack } from '@/lib/case/mutations/payment-take-back';
import { personSet } from '@/lib/case/mutations/person-set';
import { photoAdd } from '@/lib/case/mutations/photo-add';
import { photoShow } from '@/lib/case/mutations/photo-show';
import { precautionRecord } from '@/lib/case/mutations/precaution-record';
import { ratingGive } from '@/lib/case/mutations/rating-give';
import { ratingSeen } from '@/lib/case/mutations/rating-seen';
import { reportDraft } from '@/lib/case/mutations/report-draft';
import { reportIssue } from '@/lib/case/mutations/report-issue';
import { reportMailRequest } from '@/lib/case/mutations/report-mail-request';
import { reportMailResult } from '@/lib/case/mutations/report-mail-result';
import { reportPostRequest } from '@/lib/case/mutations/report-post-request';
import { reportPostSettle } from '@/lib/case/mutations/report-post-settle';
import { rowRestore } from '@/lib/case/mutations/row-restore';
import { rowWithdraw } from '@/lib/case/mutations/row-withdraw';
import { settingRecord } from '@/lib/case/mutations/setting-record';
import { signatureRecord } from '@/lib/case/mutations/signature-record';
import { storyConsent } from '@/lib/case/mutations/story-consent';
import { storyDraft } from '@/lib/case/mutations/story-draft';
import { storyPublish } from '@/lib/case/mutations/story-publish';
import { storyWithdraw } from '@/lib/case/mutations/story-withdraw';
import { subjectSet } from '@/lib/case/mutations/subject-set';
import { symptomRecord } from '@/lib/case/mutations/symptom-record';
import { timeCorrect } from '@/lib/case/mutations/time-correct';
import { verificationRecord } from '@/lib/case/mutations/verification-record';
import { visitArrive } from '@/lib/case/mutations/visit-arrive';
import { visitEnd } from '@/lib/case/mutations/visit-end';
import { visitLeaveFor } from '@/lib/case/mutations/visit-leave-for';
import { visitTakeBack } from '@/lib/case/mutations/visit-take-back';
import { workaroundOffer } from '@/lib/case/mutations/workaround-offer';
import { customerCreate } from '@/lib/customer/mutations/customer-create';
import { customerEdit } from '@/lib/customer/mutations/customer-edit';
import { machineSet } from '@/lib/customer/mutations/machine-set';
import { siteSet } from '@/lib/customer/mutations/site-set';
import { branchSet } from '@/lib/shop/mutations/branch-set';
import { deskForget } from '@/lib/shop/mutations/desk-forget';
import { deskRemember } from '@/lib/shop/mutations/desk-remember';
import { feeItemSet } from '@/lib/shop/mutations/fee-item-set';
import { playbookChoose } from '@/lib/shop/mutations/playbook-choose';
import { shopCreate } from '@/lib/shop/mutations/shop-create';
import { shopEdit } from '@/lib/shop/mutations/shop-edit';
import { userSet } from '@/lib/shop/mutations/user-set';
import { workingHoursSetWeek } from '@/lib/shop/mutations/working-hours-set-week';
import type * as z from 'zod/mini';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { ShopState } from '@/lib/shop/state';
import type { Applied, Context, Meta, MutationDefinition } from './define-mutation';

/** Every kind of change there is. A new one is a file in its aggregate's `mutations/` and a line here. */
export const MUTATIONS = [
  appointmentCancel,
  appointmentMake,
  approvalRecord,
  attemptEdit,
  attemptEnd,
  attemptPhase,
  attemptStart,
  caseAssign,
  caseCancel,
  caseClose,
  caseContinue,
  caseEdit,
  caseOpen,
  caseResolve,
  caseSendBack,
  caseSolveByPhone,
  caseStop,
  causeName,
  checkRecord,
  consentGive,
  factSet,
  feeAdd,
  feeRemove,
  linkChange,
  linkMake,
  noteAdd,
  paperIssue,
  paymentRecord,
  paymentTake,
  paymentTakeBack,
  personSet,
  photoAdd,
  photoShow,
  precautionRecord,
  ratingGive,
  ratingSeen,
  reportDraft,
  reportIssue,
  reportMailRequest,
  reportMailResult,
  reportPostRequest,
  reportPostSettle,
  rowRestore,
  rowWithdraw,
  settingRecord,
  signatureRecord,
  storyConsent,
  storyDraft,
  storyPublish,
  storyWithdraw,
  subjectSet,
  symptomRecord,
  timeCorrect,
  verificationRecord,
  visitArrive,
  visitEnd,
  visitLeaveFor,
  visitTakeBack,
  workaroundOffer,
  customerCreate,
  customerEdit,
  machineSet,
  siteSet,
  branchSet,
  deskForget,
  deskRemember,
  feeItemSet,
  playbookChoose,
  shopCreate,
  shopEdit,
  userSet,
  workingHoursSetWeek,
] as const;

type Definition = (typeof MUTATIONS)[number];
export type MutationName = Definition['name'];
export type ArgsOf<Name extends MutationName> = z.infer<Extract<Definition, { name: Name }>['args']>;

/** The state of each kind of aggregate. */
export type States = { case: CaseState; customer: CustomerState; shop: ShopState };
export type AnyState = States[keyof States];

/** A definition whose argument and state types are erased: `args` has to be parsed before `apply`. */
export type AnyDefinition = Omit<MutationDefinition<AnyState, unknown>, 'name' | 'apply'> & {
  name: MutationName;
  apply: (state: AnyState | null, args: unknown, meta: Meta, context: Context) => Applied<AnyState>;
};

const byName = new Map<string, AnyDefinition>(
  MUTATIONS.map((definition) => [definition.name, definition as unknown as AnyDefinition]),
);

/** The definition of a name, or undefined where this version does not know it. */
export const findMutation = (name: string): AnyDefinition | undefined => byName.get(name);

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from '@/lib/i18n/get-translations';
import { AttemptsRuler } from '@/components/office/case/attempts-ruler';
import { CustomerPart, IntakePart } from '@/components/office/case/case-about';
import { FactsPart, FeePart, NotesPart, OthersPart } from '@/components/office/case/case-record';
import { CaseActions } from '@/components/office/case/case-actions';
import { CaseCourse } from '@/components/office/case/case-course';
import { CaseKeys } from '@/components/office/case/case-keys';
import { CaseHead } from '@/components/office/case/case-head';
import { CaseCauses } from '@/components/office/case/case-causes';
import { CaseLedger } from '@/components/office/case/case-ledger';
import { CasePhotos } from '@/components/office/case/case-photos';
import { CaseSummary } from '@/components/office/case/case-summary';
import { DispatchList } from '@/components/office/case/dispatch-list';
import { LinkSettings } from '@/components/office/case/link-settings';
import { PaymentsPart } from '@/components/office/case/payments-part';
import { PaperList } from '@/components/office/case/paper-list';
import { ProbePart } from '@/components/office/case/probe-part';
import { ReportList } from '@/components/office/case/report-list';
import { StoryPart } from '@/components/office/case/story-part';
import { UnhappyNotice } from '@/components/office/case/unhappy-notice';
import { VerificationStrip } from '@/components/office/case/verification-strip';
import { OfficePage } from '@/components/office/office-page';
import { RowKeys } from '@/components/office/row-keys';
import { assignedTechnician } from '@/lib/case/assignment';
import { liveFeeLines } from '@/lib/case/fees';
import { livePayments, owedOf, receivedOf } from '@/lib/case/payments';
import { unseenBadRatings } from '@/lib/case/ratings';
import { isSigned } from '@/lib/case/report-state';
import { mayClose, nextAppointment } from '@/lib/case/status';
import { timelineOf } from '@/lib/case/timeline';
import { withTrueTimes } from '@/lib/case/true-times';
import { canProbe } from '@/lib/diagnosis/probes/can-probe';
import { ProbeWords } from '@/lib/i18n/client/probe-words';
import { uuid } from '@/lib/mutation/text';
import { listedPapers } from '@/lib/report/listed-papers';
import { possiblePapers } from '@/lib/report/possible-papers';
import { caseTitle, loadCaseFile } from '@/lib/server/office/case-file';
import { linkTries, reportViews } from '@/lib/server/office/report-views';
import { probeOf } from '@/lib/server/office/probe-of';
import { techniciansOf } from '@/lib/server/office/technician-days';
import { sendsMail } from '@/lib/server/mail/mail-origin';
import { requireActor } from '@/lib/server/require-actor';
import { isShopOfOne, reviewsCases } from '@/lib/shop/state';
import { changeCase, issuePaper, mailLink, makeLink } from './actions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ all?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { actor } = await requireActor(['office']);
  return { title: await caseTitle(actor.shopId, (await params).id) };
}

export default async function CasePage({ params, searchParams }: Props) {
  const { actor, shop } = await requireActor(['office']);
  const { id } = await params;
  const file = uuid().safeParse(id).success ? await loadCaseFile(actor, id) : null;
  if (!file) notFound();
  const { customer, playbook, journal, devices } = file;
  const state = withTrueTimes(file.state);
  const all = (await searchParams).all === '1';
  const [keys, act, report, page, views, tries] = await Promise.all([
    getTranslations('office.keys'),
    getTranslations('office.act'),
    getTranslations('office.report'),
    getTranslations('office.case'),
    reportViews(actor.shopId, id),
    linkTries(actor.shopId, id),
  ]);
  const now = new Date().toISOString();
  const userNames = Object.fromEntries(shop.users.map((user) => [user.id, user.name]));
  const technicianId = assignedTechnician(state);
  const planned = nextAppointment(state);
  const reviews = reviewsCases(shop);
  const { zone, linkDays, pinRequired } = shop.root;
  const links = state.shareLinks.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  return (
    <OfficePage
      className="px-4 pt-3.5 pb-6 text-13 leading-relaxed lg:px-6"
      keys={[
        { keys: ['/'], label: keys('search') },
        ...(mayClose(state) ? [{ keys: ['Ctrl', 'Enter'], label: act(reviews ? 'approve' : 'close') }] : []),
        ...(state.reports.length > 0 ? [{ keys: ['P'], label: report('pdf') }] : []),
        { keys: ['C'], label: page('copyLink') },
        { keys: ['N'], label: keys('takeCall') },
      ]}
    >
      <RowKeys />
      <CaseKeys />
      <CaseHead state={state} customer={customer} technician={userNames[technicianId ?? ''] ?? ''} now={now}>
        <CaseActions
          caseId={id}
          status={state.root.status}
          hasResult={state.root.result !== null}
          hasVisits={state.visits.length > 0}
          signed={isSigned(state)}
          mayClose={mayClose(state)}
          reviews={reviews}
          alone={isShopOfOne(shop)}
          technicians={techniciansOf(shop).map((user) => ({ id: user.id, name: user.name }))}
          technicianId={technicianId}
          appointment={planned ?? null}
          zone={zone}
          now={now}
          changeCase={changeCase}
        />
      </CaseHead>
      {unseenBadRatings(state).map((rating) => (
        <UnhappyNotice key={rating.id} caseId={id} rating={rating} changeCase={changeCase} />
      ))}
      <CaseSummary state={state} playbook={playbook} />
      <div className="mt-4 grid gap-x-7 gap-y-5 lg:grid-cols-[minmax(0,1fr)_316px] xl:grid-cols-[318px_minmax(0,1fr)_316px]">
        <div className="min-w-0 max-xl:order-last max-xl:lg:col-span-2">
          <CaseCourse
            rows={timelineOf(journal, { state, playbook }, all)}
            userNames={userNames}
            devices={devices}
            count={journal.length}
            all={all}
            address={`/cases/${id}`}
          />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          {playbook && <CaseLedger state={state} playbook={playbook} />}
          {playbook && canProbe(playbook) && (
            <ProbeWords>
              <ProbePart
                caseId={id}
                {...probeOf(state)}
                signInAllowed={shop.root.probeSignIn === true}
                changeCase={changeCase}
              />
            </ProbeWords>
          )}
          <div>
            <AttemptsRuler state={state} now={now} />
            <VerificationStrip state={state} />
          </div>
          <CasePhotos state={state} stored={file.storedPhotos} changeCase={changeCase} />
          <NotesPart state={state} userNames={userNames} />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          <section>
            <ReportList state={state} userNames={userNames} views={views} />
            {state.reports.length > 0 && (
              <DispatchList
                caseId={id}
                dispatches={state.dispatches}
                userNames={userNames}
                changeCase={changeCase}
              />
            )}
            {state.reports.length > 0 && (
              <LinkSettings
                caseId={id}
                links={links}
                tries={tries}
                mail={sendsMail() ? { to: customer?.root.email ?? '', send: mailLink } : null}
                linkDays={linkDays}
                pinRequired={pinRequired}
                zone={zone}
                now={now}
                changeCase={changeCase}
                makeLink={makeLink}
              />
            )}
          </section>
          <StoryPart state={state} zone={zone} changeCase={changeCase} />
          <PaperList
            caseId={id}
            papers={listedPapers(state)}
            possible={possiblePapers(state, customer, shop)}
            issuePaper={issuePaper}
          />
          {customer && <CustomerPart state={state} customer={customer} />}
          <IntakePart state={state} />
          <FactsPart state={state} playbook={playbook} />
          {playbook && <CaseCauses state={state} playbook={playbook} />}
          <FeePart state={state} />
          {(liveFeeLines(state).length > 0 || state.payments.length > 0) && (
            <PaymentsPart
              caseId={id}
              payments={livePayments(state)}
              owed={owedOf(state)}
              received={receivedOf(state)}
              changeCase={changeCase}
            />
          )}
          <OthersPart others={file.others} />
        </div>
      </div>
    </OfficePage>
  );
}

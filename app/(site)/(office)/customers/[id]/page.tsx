import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from '@/lib/i18n/get-translations';
import { CaseState } from '@/components/office/case-state';
import { CustomerForm } from '@/components/office/customers/customer-form';
import { CustomerThings } from '@/components/office/customers/customer-things';
import { Dotted } from '@/components/office/dotted';
import { OfficePage } from '@/components/office/office-page';
import { RowKeys } from '@/components/office/row-keys';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionHead } from '@/components/ui/section-head';
import { IntakeWords } from '@/lib/i18n/client/intake-words';
import { getFormats } from '@/lib/i18n/get-formats';
import { uuid } from '@/lib/mutation/text';
import { loadAggregate } from '@/lib/server/load-aggregate';
import { casesOfCustomer } from '@/lib/server/office/customer-card';
import { requireActor } from '@/lib/server/require-actor';
import { saveCustomer, saveMachine, saveSite } from './actions';

type Props = { params: Promise<{ id: string }> };

const MOST_CASES = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office.customers'))('title') };
}

export default async function CustomerPage({ params }: Props) {
  const { actor, shop } = await requireActor(['office']);
  const { id } = await params;
  const stored = uuid().safeParse(id).success ? await loadAggregate(actor, { kind: 'customer', id }) : null;
  if (!stored) notFound();
  const customer = stored.state;
  const [t, keys, formats, cases] = await Promise.all([
    getTranslations('office.customer'),
    getTranslations('office.keys'),
    getFormats(),
    casesOfCustomer(shop.root.id, id, MOST_CASES),
  ]);
  const userNames = new Map(shop.users.map((user) => [user.id, user.name]));
  return (
    <OfficePage
      keys={[
        { keys: ['/'], label: keys('search') },
        { keys: ['j', 'k'], label: keys('rows') },
        { keys: ['Enter'], label: keys('open') },
      ]}
    >
      <RowKeys />
      <p className="text-13">
        <Link href="/customers" prefetch={false} className="text-accent hover:underline">
          {t('back')}
        </Link>
      </p>
      <h1 className="text-22">{customer.root.name}</h1>
      <p className="mb-4 text-13 text-muted">
        <Dotted parts={[customer.root.kana, customer.root.contact]} />
      </p>
      <div className="grid gap-x-8 gap-y-6 text-13 leading-relaxed xl:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <section aria-label={t('edit')}>
          <SectionHead title={t('edit')} className="mb-3" />
          <CustomerForm customer={customer.root} saveCustomer={saveCustomer} />
        </section>
        <div className="grid content-start gap-6">
          <IntakeWords>
            <CustomerThings customer={customer} saveSite={saveSite} saveMachine={saveMachine} />
          </IntakeWords>
        </div>
        <section aria-label={t('cases')}>
          <SectionHead title={t('cases')} count={cases.length} />
          {cases.length === 0 && <EmptyState title={t('noCases')} className="mt-3" />}
          <ul>
            {cases.map((one) => (
              <li key={one.id}>
                <Link
                  href={`/cases/${one.id}`}
                  data-row-link
                  prefetch={false}
                  className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line py-2 outline-none hover:bg-surface focus-visible:bg-accent-tint focus-visible:inset-shadow-[3px_0_0_var(--accent)]"
                >
                  <b>{one.headline}</b>
                  <CaseState status={one.status} result={one.result} />
                  <span className="text-muted">
                    <Dotted parts={[one.number, userNames.get(one.technicianId ?? '')]} />
                  </span>
                  <span className="text-right text-muted">{formats.date(one.openedAt)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </OfficePage>
  );
}

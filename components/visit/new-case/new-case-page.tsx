'use client';

import { ArrowRight } from 'lucide-react';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { SnackbarPlace } from '@/components/ui/snackbar';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Starting } from '@/components/visit/frame/no-tablet-page';
import { TopBar } from '@/components/visit/frame/top-bar';
import { CATEGORIES, WORK_STOPPED } from '@/lib/case/terms';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useCases } from '@/lib/tablet/use-cases';
import { useKeptForm } from '@/lib/tablet/use-kept-form';
import { useAggregate } from '@/lib/tablet/use-live';
import { CustomerChoice } from './customer-choice';
import { EMPTY, type NewCaseForm } from './new-case-form';
import { useStartCase } from './use-start-case';

/** A case that begins on the spot: a walk-in, or a second trouble at the same place; works without a network. */
export function NewCasePage() {
  const shell = useTranslations('tablet.shell');
  const held = useCases();
  const wanted = new URLSearchParams(window.location.search).get('customer');
  const kept = useKeptForm<NewCaseForm>(
    'new-case',
    wanted ? { ...EMPTY, customerId: wanted, channel: 'on-site' } : EMPTY,
  );
  if (!held || !kept) return <Starting label={shell('starting')} />;
  return <NewCase {...kept} customers={[...held.customers.values()]} />;
}

type Props = Parameters<typeof CustomerChoice>[0] & { done: () => Promise<void> };

function NewCase({ form, set, done, customers }: Props) {
  const t = useTranslations('tablet.newCase');
  const { me } = useTablet().tablet;
  const { list } = useFormats();
  const start = useStartCase();
  const [busy, setBusy] = useState(false);
  const known = customers.find(({ root }) => root.id === form.customerId);
  const missing = [
    known === undefined && form.name.trim() === '' ? t('needName') : null,
    form.category === null ? t('needCategory') : null,
  ].filter((one) => one !== null);
  const begin = async () => {
    setBusy(true);
    if (await start(form, known)) await done();
    setBusy(false);
  };
  return (
    <div className="grid h-dvh grid-rows-[auto_minmax(0,1fr)_auto] overflow-hidden">
      <TopBar title={t('title')} under={me.name} savingHref="/visits/saving" />
      <main className="overflow-y-auto px-4 py-5 sm:px-8">
        <div className="mx-auto grid max-w-3xl gap-6">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h1 className="palt text-22">{t('title')}</h1>
            <p className="text-15 text-muted">{t('lead')}</p>
          </div>
          <Purposes />
          <Customer form={form} set={set} customers={customers} />
          <Trouble form={form} set={set} />
        </div>
      </main>
      <div className="flex min-h-21 flex-wrap items-center justify-end gap-3 border-t border-line bg-paper px-4 py-3 sm:px-8">
        <SnackbarPlace className="mr-auto min-w-0" />
        {missing.length > 0 && (
          <p id="start-needs" className="text-15 text-muted">
            {t('needs', { what: list(missing) })}
          </p>
        )}
        <Button
          kind="primary"
          size="large"
          disabled={missing.length > 0}
          aria-describedby={missing.length > 0 ? 'start-needs' : undefined}
          busy={busy}
          onClick={() => void begin()}
        >
          {t('start')}
          <ArrowRight aria-hidden="true" className="size-5" />
        </Button>
      </div>
    </div>
  );
}

/** What personal data is used for is said before the first is typed. */
function Purposes() {
  const t = useTranslations('tablet.newCase');
  const { tablet } = useTablet();
  const shop = useAggregate('shop', tablet.me.shopId);
  return <Notice title={t('purposes')}>{shop?.root.purposes ?? t('purposesFallback')}</Notice>;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="border-b-[1.5px] border-ink pb-1 text-17">{title}</h2>
      {children}
    </section>
  );
}

function Customer({ form, set, customers }: Omit<Props, 'done'>) {
  const t = useTranslations('tablet.newCase');
  const words = useTranslations('words.caseChannel');
  return (
    <Part title={t('who')}>
      <Segmented
        label={t('channel')}
        value={form.channel}
        clearable={false}
        onChange={(channel) => channel && set({ channel })}
        segments={(['walk-in', 'on-site'] as const).map((value) => ({ value, label: words(value) }))}
      />
      <CustomerChoice form={form} set={set} customers={customers} />
    </Part>
  );
}

function Trouble({ form, set }: { form: NewCaseForm; set: Props['set'] }) {
  const t = useTranslations('tablet.newCase');
  const words = useTranslations('words');
  return (
    <Part title={t('category')}>
      <Segmented
        label={t('category')}
        value={form.category}
        columns={3}
        size="large"
        onChange={(category) => set({ category })}
        segments={CATEGORIES.map((value) => ({ value, label: words(`category.${value}`) }))}
      />
      <TextArea
        label={t('callerWords')}
        rows={2}
        maxLength={4000}
        value={form.callerWords}
        onChange={(event) => set({ callerWords: event.target.value })}
      />
      <TextField
        label={t('headline')}
        maxLength={200}
        placeholder={form.category ? t(`auto.${form.category}`) : undefined}
        value={form.headline}
        onChange={(event) => set({ headline: event.target.value })}
      />
      <p className="text-15 text-muted">{t('workStopped')}</p>
      <Segmented
        label={t('workStopped')}
        value={form.workStopped}
        onChange={(workStopped) => set({ workStopped })}
        segments={WORK_STOPPED.map((value) => ({ value, label: words(`workStopped.${value}`) }))}
      />
    </Part>
  );
}

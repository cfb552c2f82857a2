'use client';

import { Presentation } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { StateWord } from '@/components/ui/state-word';
import { paperMark } from '@/lib/case/papers';
import { useFormats } from '@/lib/i18n/use-formats';
import { readPaper } from '@/lib/report/paper-content';
import { CustomerLanguage } from '../customer-view/customer-language';
import { CustomerView } from '../customer-view/customer-view';
import { PaperSheet } from './paper-sheet';
import { type SpotPaper, usePapers } from './use-papers';

/** Estimate, invoice and receipt, issued here without a network and shown to the customer. */
export function Papers() {
  const t = useTranslations('visit.reportStep.papers');
  const words = useTranslations('words.paper');
  const formats = useFormats();
  const { papers, issued, issue } = usePapers();
  const [asked, setAsked] = useState<{ kind: SpotPaper; at: string }>();
  const [shownId, setShownId] = useState<string>();
  const draft = papers.find(({ kind }) => kind === asked?.kind)?.draft;
  const shown = issued.find(({ id }) => id === shownId);
  const content = shown && readPaper(shown.content);
  const give = async (kind: SpotPaper) => {
    const id = await issue(kind);
    setAsked(undefined);
    if (id) setShownId(id);
  };
  return (
    <section aria-label={t('title')} className="border-b border-line py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="mr-auto text-17 max-sm:w-full">{t('title')}</h2>
        {papers.map(({ kind, atHand, possible }) => (
          <Button
            key={kind}
            disabled={!atHand && !possible}
            onClick={() =>
              atHand ? setShownId(atHand.id) : setAsked({ kind, at: new Date().toISOString() })
            }
          >
            {atHand && <Presentation aria-hidden="true" className="size-5" />}
            {words(kind)}
          </Button>
        ))}
      </div>
      {issued.length === 0 && <p className="mt-1 text-15 text-muted">{t('hint')}</p>}
      <ul className="text-15">
        {issued.map((paper) => (
          <li key={paper.id} className="flex flex-wrap items-center gap-x-3">
            <Button kind="text" size="small" className="-mx-3" onClick={() => setShownId(paper.id)}>
              {words(paper.kind)} {paperMark(paper)}
            </Button>
            {formats.yen(paper.total)}
            <StateWord shape="ok">{t('issued', { time: formats.time(paper.issuedAt) })}</StateWord>
          </li>
        ))}
      </ul>
      <Dialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={asked ? t('ask', { paper: words(asked.kind) }) : ''}
        width="large"
        actions={
          <>
            <p className="mr-auto text-15 text-muted">{t('final')}</p>
            <Button kind="primary" onClick={() => asked && void give(asked.kind)}>
              {t('issue')}
            </Button>
          </>
        }
      >
        {asked && draft && (
          <CustomerLanguage>
            <PaperSheet content={draft} issuedAt={asked.at} />
          </CustomerLanguage>
        )}
      </Dialog>
      <CustomerView
        open={shown !== undefined}
        onClose={() => setShownId(undefined)}
        label={shown ? words(shown.kind) : ''}
      >
        {shown && content && (
          <div className="mx-auto max-w-[46rem] px-5 pt-5 pb-8 sm:px-14 sm:pt-8">
            <PaperSheet content={content} issuedAt={shown.issuedAt} />
          </div>
        )}
      </CustomerView>
    </section>
  );
}

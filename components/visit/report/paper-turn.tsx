'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { readPaper } from '@/lib/report/paper-content';
import { CustomerLanguage } from '../customer-view/customer-language';
import { CustomerView } from '../customer-view/customer-view';
import { PaperSheet } from './paper-sheet';
import type { usePaperTurn } from './use-paper-turn';

/** A paper as it would be issued, to look at; then as it was, turned to the customer. */
export function PaperTurn({ turn }: { turn: ReturnType<typeof usePaperTurn> }) {
  const t = useTranslations('visit.reportStep.papers');
  const words = useTranslations('words.paper');
  const { asked, shown } = turn;
  const draft = turn.papers.find(({ kind }) => kind === asked?.kind)?.draft;
  const content = shown && readPaper(shown.content);
  return (
    <>
      <Dialog
        open={asked !== undefined}
        onClose={turn.close}
        title={asked ? t('ask', { paper: words(asked.kind) }) : ''}
        width="large"
        actions={
          <>
            <p className="mr-auto text-15 text-muted">{t('final')}</p>
            <Button kind="primary" onClick={() => asked && void turn.give(asked.kind)}>
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
      <CustomerView open={shown !== undefined} onClose={turn.close} label={shown ? words(shown.kind) : ''}>
        {shown && content && (
          <div className="mx-auto max-w-[46rem] px-5 pt-5 pb-8 sm:px-14 sm:pt-8">
            <PaperSheet content={content} issuedAt={shown.issuedAt} />
          </div>
        )}
      </CustomerView>
    </>
  );
}

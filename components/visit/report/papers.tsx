'use client';

import { Presentation } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { paperMark } from '@/lib/case/papers';
import { useFormats } from '@/lib/i18n/use-formats';
import { PaperTurn } from './paper-turn';
import { usePaperTurn } from './use-paper-turn';

/** Estimate, invoice and receipt, issued here without a network and shown to the customer. */
export function Papers() {
  const t = useTranslations('visit.reportStep.papers');
  const words = useTranslations('words.paper');
  const formats = useFormats();
  const turn = usePaperTurn();
  const { papers, issued } = turn;
  // The contract paper is offered on its own, where the law asks for it.
  const ofFee = papers.filter(({ kind }) => kind !== 'contract');
  return (
    <section aria-label={t('title')} className="border-b border-line py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="mr-auto text-17 max-sm:w-full">{t('title')}</h2>
        {ofFee.map(({ kind, atHand, possible }) => (
          <Button
            key={kind}
            disabled={!atHand && !possible}
            onClick={() => (atHand ? turn.show(atHand.id) : turn.ask(kind))}
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
            <Button kind="text" size="small" className="-mx-3" onClick={() => turn.show(paper.id)}>
              {words(paper.kind)} {paperMark(paper)}
            </Button>
            {formats.yen(paper.total)}
            <StateWord shape="ok">{t('issued', { time: formats.time(paper.issuedAt) })}</StateWord>
          </li>
        ))}
      </ul>
      <PaperTurn turn={turn} />
    </section>
  );
}

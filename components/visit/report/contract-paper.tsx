'use client';

import { Presentation } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type ContractOffer, contractAnswer, contractOffer } from '@/lib/case/contract-offer';
import { paperMark } from '@/lib/case/papers';
import { useFormats } from '@/lib/i18n/use-formats';
import { contractMissing } from '@/lib/report/contract-missing';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { DeclineContract } from './decline-contract';
import { PaperTurn } from './paper-turn';
import { usePaperTurn } from './use-paper-turn';

/** The contract paper of visiting sales, offered with its reason where the law asks for it. */
export function ContractPaper() {
  const { state, customer } = useVisit();
  const offer = contractOffer(state, customer?.root.kind);
  return offer && <Offered offer={offer} />;
}

function Offered({ offer }: { offer: ContractOffer }) {
  const t = useTranslations('visit.reportStep.contract');
  const formats = useFormats();
  const change = useChange();
  const { state, shop } = useVisit();
  const turn = usePaperTurn();
  const [declining, setDeclining] = useState(false);
  const { paper, declined } = contractAnswer(state);
  const missing = contractMissing(state, shop);
  const ownText = state.root.language === 'ja' ? shop.root.coolingOff : shop.root.coolingOffEn;
  const takeBack = (id: string) => change('row.withdraw', { list: 'consents', id }, { said: t('undone') });
  return (
    <>
      {paper ? (
        <Notice
          tone="ok"
          title={t('given')}
          className="my-2"
          action={
            <Button onClick={() => turn.show(paper.id)}>
              <Presentation aria-hidden="true" className="size-5" />
              {t('show')}
            </Button>
          }
        >
          {t('givenHint', { mark: paperMark(paper), time: formats.time(paper.issuedAt) })}
        </Notice>
      ) : declined ? (
        <Notice
          title={t('declined')}
          className="my-2"
          action={<Button onClick={() => void takeBack(declined.id)}>{t('undo')}</Button>}
        >
          {declined.words}
        </Notice>
      ) : (
        <Notice tone="attention" title={t('title')} className="my-2">
          <p>
            {t(`reason.${offer.reason}`, {
              told: formats.yen(offer.told ?? 0),
              total: formats.yen(offer.total),
            })}
          </p>
          <p>{t('law')}</p>
          {missing.length > 0 && (
            <p className="font-bold">
              {t('missing', { what: missing.map((need) => t(`needs.${need}`)).join(t('and')) })}
            </p>
          )}
          {!ownText && <p className="text-muted">{t('sample')}</p>}
          <div className="mt-2 flex flex-wrap justify-end gap-2">
            <Button onClick={() => setDeclining(true)}>{t('decline')}</Button>
            <Button kind="primary" disabled={missing.length > 0} onClick={() => turn.ask('contract')}>
              {t('issue')}
            </Button>
          </div>
        </Notice>
      )}
      <PaperTurn turn={turn} />
      <DeclineContract open={declining} onClose={() => setDeclining(false)} />
    </>
  );
}

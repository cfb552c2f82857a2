'use client';

import { Copy, MessageCircle, MessageSquareText, Printer, Share2, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { phoneDigits } from '@/lib/i18n/phone';
import type { Translator } from '@/lib/i18n/translator';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useVisit } from '@/lib/tablet/visit-context';
import type { ShareLink } from './use-share-link';

const MOBILE = /^0[789]0\d{8}$/;
const look =
  'flex min-h-16 w-full items-center gap-3.5 rounded-card border border-line-strong bg-surface px-4 py-2.5 text-left leading-snug hover:border-accent';

function Words({ icon: Icon, title, hint }: { icon: LucideIcon; title: string; hint?: string }) {
  return (
    <>
      <Icon aria-hidden="true" className="size-6 flex-none text-accent" />
      <span>
        <b>{title}</b>
        {hint && <span className="block text-15 text-muted">{hint}</span>}
      </span>
    </>
  );
}

/**
 * The ways of this device itself. Stands below `CustomerLanguage`: the text that is sent is in the customer's language.
 * @param words the technician's own, for what is on the buttons
 */
export function SendWays({
  share: { address, local },
  words: t,
  onPrint,
}: {
  share: Pick<ShareLink, 'address' | 'local'>;
  words: Translator<'visit.reportStep.ways'>;
  onPrint: () => void;
}) {
  const theirs = useTranslations('visit.reportStep.ways');
  const { shop, customer } = useVisit();
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const text = theirs('message', { shop: shop.root.name, address });
  const mobile = customer?.root.phones.map(phoneDigits).find((digits) => MOBILE.test(digits)) ?? '';
  const body = encodeURIComponent(text);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );
  // Called off by the person, or no app took it: nothing to say.
  const send = () => navigator.share({ title: shop.root.name, text }).catch(() => undefined);
  const print = (
    <button type="button" className={look} onClick={onPrint}>
      <Words icon={Printer} title={t('print')} hint={t('printHint')} />
    </button>
  );
  if (local) return print;
  return (
    <>
      {'share' in navigator && (
        <button type="button" className={look} onClick={() => void send()}>
          <Words icon={Share2} title={t('share')} hint={t('shareHint')} />
        </button>
      )}
      <a className={look} href={`https://line.me/R/share?text=${body}`} target="_blank" rel="noreferrer">
        <Words icon={MessageCircle} title={t('line')} hint={t('lineHint')} />
      </a>
      <a className={look} href={`sms:${mobile}?&body=${body}`}>
        <Words icon={MessageSquareText} title={t('sms')} hint={t('smsHint')} />
      </a>
      <button type="button" className={look} onClick={() => void copy()}>
        <Words icon={Copy} title={t('copy')} hint={copied && t(copied)} />
      </button>
      {print}
    </>
  );
}

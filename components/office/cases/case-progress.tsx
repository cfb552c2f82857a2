import { useTranslations } from '@/lib/i18n/use-translations';
import type { ListedCase } from '@/lib/case/listed-case';
import { STOP_REASONS } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';

const DAY = 86_400_000;

/** How long a case has been where it is, and what is known of its report: two short lines. */
export function CaseProgress({ listed, now }: { listed: ListedCase; now: string }) {
  const t = useTranslations('office.progress');
  const words = useTranslations('words.result');
  const formats = useFormats();
  const since = (at: string) => Date.parse(now) - Date.parse(at);
  const stopped = STOP_REASONS.find((reason) => reason === listed.result);

  const first = (): { text: string; old?: boolean } => {
    switch (listed.status) {
      case 'on-site':
        return { text: listed.arrivedAt ? formats.duration(since(listed.arrivedAt)) : '' };
      case 'review':
        return { text: listed.resultAt ? formats.duration(since(listed.resultAt)) : '' };
      case 'closed':
        return { text: listed.closedAt ? t('closed', { day: formats.day(listed.closedAt) }) : '' };
      case 'received':
        return { text: formats.duration(since(listed.openedAt)), old: since(listed.openedAt) > DAY };
      case 'follow-up':
        return { text: listed.nextOn ? t('next', { day: formats.day(`${listed.nextOn}T03:00:00Z`) }) : '' };
      default:
        return { text: '' };
    }
  };
  const second = (): string => {
    if (listed.waitTitle && listed.waitSince) {
      return t('waiting', { what: listed.waitTitle, length: formats.duration(since(listed.waitSince)) });
    }
    if (listed.score !== null) return t('score', { score: listed.score });
    if (stopped) return words(stopped);
    if (listed.revision !== null) return t('revision', { revision: listed.revision });
    return '';
  };
  const { text, old } = first();
  return (
    <>
      <p
        className={`overflow-hidden text-ellipsis md:whitespace-nowrap ${old ? 'font-bold text-attention' : ''}`}
      >
        {text}
      </p>
      <p className="overflow-hidden text-ellipsis text-muted md:whitespace-nowrap">{second()}</p>
    </>
  );
}

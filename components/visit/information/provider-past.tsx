import type { Provider } from '@/lib/diagnosis/providers/provider';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useFormats } from '@/lib/i18n/use-formats';
import { useText } from '../use-text';

type Source = Provider['sources'][number];

/** Ways in which something came to be known, the surest first. */
const HOWS = ['stored-copy', 'thunderbird', 'public-code', 'known'] as const satisfies Source['how'][];

/** What is seldom needed: what stops mail there, and where all of it comes from. */
export function ProviderPast({ provider }: { provider: Provider }) {
  const t = useTranslations('visit.information.found');
  const text = useText();
  const { date } = useFormats();
  const { blocks = [], sources } = provider;
  const looked = sources.flatMap((source) => source.looked ?? []).toSorted();
  const hostsOf = (how: Source['how']) => {
    const hosts = sources.flatMap((source) => (source.how === how ? new URL(source.url).hostname : []));
    return [...new Set(hosts)].join(', ');
  };
  return (
    <details className="mt-1">
      <summary className="min-h-8 cursor-pointer py-1 text-14 text-muted">{t('more')}</summary>
      {blocks.map(({ what, unlock }) => (
        <p key={what.en} className="mt-1">
          <span className="mr-2 text-14 text-muted">{t('block')}</span>
          {text(what)}
          {unlock && <span className="block">{t('unlock', { how: text(unlock) })}</span>}
        </p>
      ))}
      <div className="mt-1.5 text-14 [overflow-wrap:anywhere] text-muted">
        {looked[0] && <p>{t('looked', { day: date(looked[0]) })}</p>}
        {HOWS.map((how) => {
          const hosts = hostsOf(how);
          return hosts && <p key={how}>{t(`source.${how}`, { hosts })}</p>;
        })}
      </div>
    </details>
  );
}

import type { GenuineNotices } from '@/lib/diagnosis/providers/genuine-notices';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useText } from '../use-text';

/**
 * What the directory knows of the genuine notices of the case's companies; a sender can be forged, so it is a help.
 * @param unknown whether it knows none of these companies' notices
 */
export function KnownNotices({ notices, unknown }: { notices: readonly GenuineNotices[]; unknown: boolean }) {
  const t = useTranslations('visit.resolution.precaution.genuine-link');
  const { list } = useFormats();
  const text = useText();
  if (unknown) return <p className="text-15 leading-normal text-muted">{t('noneListed')}</p>;
  return notices.map(({ company, senders, hosts, how }) => (
    <section
      key={company}
      aria-label={t('genuineOf', { company })}
      className="rounded-card bg-accent-tint px-4 py-2.5 text-15 leading-normal [overflow-wrap:anywhere]"
    >
      <b>{t('genuineOf', { company })}</b>
      {senders.length > 0 && <p>{t('fromSenders', { senders: list(senders) })}</p>}
      {hosts.length > 0 && <p>{t('toHosts', { hosts: list(hosts) })}</p>}
      {how && <p>{text(how)}</p>}
    </section>
  ));
}

import type { Provider } from '@/lib/diagnosis/providers/provider';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useText } from '../use-text';
import { ProviderLine } from './provider-line';

/** By whom a company's genuine notices are sent and where their links lead, where that is published. */
export function NoticeLines({ provider: { notices } }: { provider: Provider }) {
  const t = useTranslations('visit.information.found');
  const { list } = useFormats();
  const text = useText();
  return (
    <>
      {notices?.senders && <ProviderLine label={t('noticeSenders')}>{list(notices.senders)}</ProviderLine>}
      {notices?.linkHosts && <ProviderLine label={t('noticeHosts')}>{list(notices.linkHosts)}</ProviderLine>}
      {notices?.how && <ProviderLine label={t('noticeHow')}>{text(notices.how)}</ProviderLine>}
    </>
  );
}

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { useFormats } from '@/lib/i18n/use-formats';

/**
 * How fresh the page is, in words.
 * @param at when it was last heard from the server, ISO text
 * @param connected false once the stream is broken
 */
export function LiveState({ at, connected = true }: { at: string; connected?: boolean }) {
  const t = useTranslations('common');
  const formats = useFormats();
  return (
    <span className="hidden flex-none items-center gap-1.5 text-13 whitespace-nowrap text-muted xl:flex">
      <StateIcon
        shape={connected ? 'ok' : 'attention'}
        className={connected ? 'text-ok' : 'text-attention'}
      />
      {connected
        ? t('state.live', { time: formats.time(at) })
        : t('saving.notHeard', { time: formats.time(at) })}
    </span>
  );
}

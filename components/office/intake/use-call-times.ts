import { instantAt } from '@/lib/case/zone';
import { useFormats } from '@/lib/i18n/use-formats';
import type { IntakeDraft } from './intake-draft';

/** The promised span in words, as it is read back; null while there is none. */
export function usePromise(
  draft: IntakeDraft,
  zone: string,
  now: string,
): { day: string; from: string; to: string } | null {
  const formats = useFormats();
  const told = (startsAt: string, endsAt: string) => ({
    day: formats.relativeDay(startsAt, now),
    from: formats.time(startsAt),
    to: formats.time(endsAt),
  });
  if (draft.slot) return told(draft.slot.startsAt, draft.slot.endsAt);
  const { other } = draft;
  if (!other || other.day === '' || other.from === '' || other.to === '') return null;
  const minute = (clock: string) => {
    const [hour = 0, minutes = 0] = clock.split(':').map(Number);
    return hour * 60 + minutes;
  };
  return told(instantAt(other.day, minute(other.from), zone), instantAt(other.day, minute(other.to), zone));
}

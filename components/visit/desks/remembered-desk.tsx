import { Phone } from 'lucide-react';
import { TimeText } from '@/components/ui/time-text';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { RememberedDesk } from '@/lib/shop/state';
import { useVisit } from '@/lib/tablet/visit-context';

/** A desk as somebody of the shop met it: number, menu, wait, what was asked for, and who learnt it when. */
export function RememberedDeskLine({ desk, named = false }: { desk: RememberedDesk; named?: boolean }) {
  const t = useTranslations('visit.desks');
  const { shop } = useVisit();
  const { number, hours, menu, asks, waitMinutes } = desk;
  const by = shop.users.find(({ id }) => id === desk.learntById)?.name;
  return (
    <>
      {number !== null && (
        <a
          href={`tel:${number.replace(/[^\d+]/g, '')}`}
          className="mr-2 font-bold whitespace-nowrap underline"
        >
          <Phone aria-hidden="true" className="mr-1 inline size-4" />
          {number}
        </a>
      )}
      {named && <span className="mr-2">{desk.company}</span>}
      {desk.channel === 'chat' && <span className="mr-2">{t('chat')}</span>}
      {waitMinutes !== null && <span className="mr-2">{t('waited', { minutes: waitMinutes })}</span>}
      {hours !== null && <span className="text-muted">{hours}</span>}
      {menu !== null && <span className="block">{t('menuWas', { way: menu })}</span>}
      {asks !== null && <span className="block">{t('askedFor', { what: asks })}</span>}
      <span className="block text-14 text-muted">
        <TimeText at={desk.learntAt} as="date" /> {by}
      </span>
    </>
  );
}

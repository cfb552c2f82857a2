import 'server-only';
import { type DayOfTechnicians, technicianDay } from '@/lib/case/free-slots';
import { instantAt } from '@/lib/case/zone';
import type { ShopState } from '@/lib/shop/state';
import { db } from '../db';
import { holidayOn } from './holidays';

/** Everybody who goes to customers, in the order of their names. */
export const techniciansOf = (shop: ShopState) =>
  shop.users
    .filter((user) => user.active && user.roles.includes('technician'))
    .toSorted((a, b) => (a.kana ?? a.name).localeCompare(b.kana ?? b.name, 'ja'));

/**
 * Who is free when, over all cases of the shop.
 * @param days `YYYY-MM-DD` in the shop's zone, in order
 * @param now ISO text; nothing is offered before it
 */
export const techniciansDays = async (
  shop: ShopState,
  days: readonly string[],
  now: string,
): Promise<DayOfTechnicians[]> => {
  const { id: shopId, zone } = shop.root;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = await db.appointment.findMany({
    where: {
      shopId,
      state: 'planned',
      // An appointment lasts less than a day, so one that reaches into the first day begins on the day before.
      startsAt: { gte: instantAt(first, -1440, zone), lt: instantAt(last, 1440, zone) },
      endsAt: { gt: instantAt(first, 0, zone) },
    },
    select: { technicianId: true, startsAt: true, endsAt: true },
  });
  const appointments = rows.map(({ technicianId, startsAt, endsAt }) => ({
    technicianId,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
  const technicians = techniciansOf(shop);
  return days.map((day) => {
    const holiday = holidayOn(day);
    return {
      day,
      holiday,
      technicians: technicians.map((technician) =>
        technicianDay({
          day,
          zone,
          technicianId: technician.id,
          hours: shop.workingHours,
          appointments: appointments.filter((row) => row.technicianId === technician.id),
          holiday: holiday !== null,
          now,
        }),
      ),
    };
  });
};

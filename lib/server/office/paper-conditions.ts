import 'server-only';
import { issuedBetween, type PaperFilter } from '@/lib/case/paper-filter';
import { foldName } from '@/lib/customer/lookup';
import { Prisma } from '@/generated/prisma/client';

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Everything that a paper of the list has to satisfy; `s` is its row of "PaperSearch". */
export const paperConditions = (shopId: string, filter: PaperFilter, zone: string): Prisma.Sql => {
  const { kind, least, most, party, before } = filter;
  const { since, until } = issuedBetween(filter, zone);
  const folded = party === undefined ? '' : foldName(party);
  const parts = [
    Prisma.sql`s."shopId" = ${shopId}::uuid`,
    kind && Prisma.sql`s.kind = ${kind}`,
    since && Prisma.sql`s."toldAt" >= ${since}::timestamptz`,
    until && Prisma.sql`s."toldAt" < ${until}::timestamptz`,
    least !== undefined && Prisma.sql`s.total >= ${least}`,
    most !== undefined && Prisma.sql`s.total <= ${most}`,
    folded !== '' && Prisma.sql`s.party LIKE ${`%${escapeLike(folded)}%`}`,
    before && Prisma.sql`(s."toldAt", s."paperId") < (${before.at}::timestamptz, ${before.id}::uuid)`,
  ];
  return Prisma.join(
    parts.filter((part) => part instanceof Prisma.Sql),
    ' AND ',
  );
};

import type { Metadata } from 'next';
import { OfficePage } from '@/components/office/office-page';
import { HandoverList } from '@/components/office/unsent/handover-list';
import { ReadInFile } from '@/components/office/unsent/read-in-file';
import { getTranslations } from '@/lib/i18n/get-translations';
import { requireActor } from '@/lib/server/require-actor';
import { readHandovers } from '@/lib/server/sealed/read-handovers';
import { discard, take } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office.unsent'))('title') };
}

export default async function UnsentPage() {
  const { shop } = await requireActor(['office']);
  const t = await getTranslations('office.unsent');
  const handovers = await readHandovers(shop.root.id);
  const names = Object.fromEntries(shop.users.map(({ id, name }) => [id, name]));
  return (
    <OfficePage>
      <div className="max-w-[60rem]">
        <h1 className="text-22">{t('title')}</h1>
        <p className="mt-1 text-15 text-muted">{t('lead')}</p>
        <ReadInFile />
        <HandoverList handovers={handovers} names={names} take={take} discard={discard} />
      </div>
    </OfficePage>
  );
}

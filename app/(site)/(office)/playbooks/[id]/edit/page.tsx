import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { OfficePage } from '@/components/office/office-page';
import { BookBar } from '@/components/office/playbooks/book-bar';
import { Workbench } from '@/components/office/playbooks/workbench';
import { buttonClass } from '@/components/ui/button';
import { PlaybookWords } from '@/lib/i18n/client/playbook-words';
import { getTranslations } from '@/lib/i18n/get-translations';
import { readBook } from '@/lib/server/playbooks/read-book';
import { versionText } from '@/lib/server/playbooks/version-text';
import { requireActor } from '@/lib/server/require-actor';
import { check, publish, tryText } from '../../actions';

type Given = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Given> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbooks'))('editAndTry') };
}

export default async function EditPlaybookPage({ params, searchParams }: Props) {
  const { shop } = await requireActor(['office']);
  const [{ id }, { version }] = await Promise.all([params, searchParams]);
  const wanted = typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : undefined;
  const book = await readBook(shop, id, wanted);
  if (!book) notFound();
  const { playbook, shown, current } = book;
  const [t, locale, text] = await Promise.all([
    getTranslations('playbooks'),
    getLocale(),
    versionText(shop.root.id, playbook),
  ]);
  return (
    <OfficePage className="p-0">
      <BookBar
        title={playbook.title[locale]}
        shipped={shown.shippedVersion}
        own={shown.serial}
        used={shown === current}
      >
        <Link href={`/playbooks/${id}`} prefetch={false} className={buttonClass('plain', 'small')}>
          {t('read')}
        </Link>
        <Link href={`/playbooks/${id}/versions`} prefetch={false} className={buttonClass('plain', 'small')}>
          {t('allVersions')}
        </Link>
      </BookBar>
      <PlaybookWords>
        <Workbench
          key={playbook.version}
          before={playbook}
          text={text}
          language={locale}
          check={check}
          publish={publish}
          tryText={tryText}
        />
      </PlaybookWords>
    </OfficePage>
  );
}

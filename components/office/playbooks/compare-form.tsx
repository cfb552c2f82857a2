import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { ListedVersion } from './version-list';

/** Two versions to compare; the choice is in the address. */
export function CompareForm({
  versions,
  before,
  after,
}: {
  versions: readonly ListedVersion[];
  before: number;
  after: number;
}) {
  const t = useTranslations('playbooks');
  const options = versions.map(({ version, shipped, own }) => ({
    value: String(version),
    label: own === 0 ? t('version.shipped', { shipped }) : t('version.own', { shipped, own }),
  }));
  return (
    // Selects keep what was first chosen; another address is another choice.
    <form key={`${before} ${after}`} className="flex flex-wrap items-end gap-3 py-2 text-13">
      <Select label={t('beforeVersion')} name="before" options={options} defaultValue={String(before)} />
      <Select label={t('afterVersion')} name="after" options={options} defaultValue={String(after)} />
      <Button type="submit" className="min-h-control">
        {t('compare')}
      </Button>
    </form>
  );
}

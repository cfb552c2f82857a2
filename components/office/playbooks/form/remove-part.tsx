'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { PartList } from '@/lib/playbook-text/new-part';
import { listAt } from '@/lib/playbook-text/value-at';
import { withoutPart } from '@/lib/playbook-text/without-part';
import { useBook } from './book-context';

type Props = {
  list: PartList;
  index: number;
  title: string;
};

/** Takes a part out, after telling what else changes with it; the last of its kind stays. */
export function RemovePart({ onRemoved, ...part }: Props & { onRemoved: () => void }) {
  const t = useTranslations('playbooks.form');
  const { root } = useBook();
  const [asked, setAsked] = useState(false);
  const { list } = part;
  if (listAt(root, [list]).length < 2) return null;
  return (
    <>
      <Button kind="text" size="small" className="text-faulty!" onClick={() => setAsked(true)}>
        <Trash2 aria-hidden="true" className="size-[1.1em]" />
        {t(`removeOne.${list}`)}
      </Button>
      {asked && <RemoveDialog {...part} onClose={() => setAsked(false)} onRemoved={onRemoved} />}
    </>
  );
}

// Looks through the whole playbook: only where somebody asks, not with every letter that is typed.
function RemoveDialog({
  list,
  index,
  title,
  onClose,
  onRemoved,
}: Props & { onClose: () => void; onRemoved: () => void }) {
  const t = useTranslations('playbooks.form');
  const action = useTranslations('common.action');
  const { root, apply } = useBook();
  const { edits, heldBy, ...also } = withoutPart(root, list, index);
  const touched = (['checks', 'remedies', 'symptoms'] as const).filter((kind) => also[kind] > 0);
  const remove = () => {
    onClose();
    apply(edits);
    onRemoved();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`removeOne.${list}`)}
      actions={
        <>
          <Button onClick={onClose}>{action('cancel')}</Button>
          {heldBy === 0 && (
            <Button kind="primary" onClick={remove}>
              {t('removeIt')}
            </Button>
          )}
        </>
      }
    >
      {heldBy > 0 ? (
        <p>{t('held', { title, count: heldBy })}</p>
      ) : (
        <>
          <p>{t('removeLead', { title })}</p>
          {touched.length > 0 && (
            <ul className="mt-3 list-disc pl-5">
              {touched.map((kind) => (
                <li key={kind}>{t(`alsoChanged.${kind}`, { count: also[kind] })}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </Dialog>
  );
}

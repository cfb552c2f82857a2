'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/lib/i18n/use-translations';

type Learnt = { ok: true; cases: number } | { ok: false; why: 'unknown' | 'nothing-new' | 'refused' };

/** Makes a version out of the closed cases, and says what came of it. */
export function LearnButton({ id, learn }: { id: string; learn: (id: string) => Promise<Learnt | null> }) {
  const t = useTranslations('playbooks.learning');
  const failure = useTranslations('errors.general');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const ask = async () => {
    setBusy(true);
    const learnt = await learn(id).catch(() => null);
    if (learnt === null) setSaid(failure('network'));
    else setSaid(learnt.ok ? t('done', { count: learnt.cases }) : t(learnt.why));
    setBusy(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button kind="line" size="small" busy={busy} onClick={() => void ask()}>
        {t('learn')}
      </Button>
      <p role="status" className="text-13 font-bold">
        {said}
      </p>
    </div>
  );
}

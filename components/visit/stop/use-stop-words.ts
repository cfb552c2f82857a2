'use client';

import { createTranslator, useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useState } from 'react';
import type { StopReason } from '@/lib/case/terms';
import { loadShellMessages } from '@/lib/i18n/messages';
import { useVisit } from '@/lib/tablet/visit-context';

type Draft = (reason: StopReason) => string;

/** The drafted words for the customer, in the customer's language even where the technician reads another. */
export function useStopWords(): Draft {
  const t = useTranslations('visit.stop.draft');
  const locale = useLocale();
  const { language } = useVisit().state.root;
  const [other, setOther] = useState<{ draft: Draft }>();
  useEffect(() => {
    if (language === locale) return setOther(undefined);
    let wanted = true;
    void loadShellMessages(language).then((messages) => {
      const say = createTranslator({ locale: language, messages, namespace: 'visit.stop.draft' });
      if (wanted) setOther({ draft: (reason) => say(reason) });
    });
    return () => {
      wanted = false;
    };
  }, [language, locale]);
  return other?.draft ?? ((reason) => t(reason));
}

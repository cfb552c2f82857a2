'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { FullMessage } from '@/components/ui/full-message';

/** Shows words instead of nothing where a page below it breaks; the tablet's store is whole, so reloading goes on. */
export class BrokenPage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenWords /> : this.props.children;
  }
}

function BrokenWords() {
  const t = useTranslations('common');
  return (
    <FullMessage
      title={t('page.errorTitle')}
      action={
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t('action.retry')}
        </Button>
      }
    >
      {t('page.errorBody')}
    </FullMessage>
  );
}

'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { useTranslations } from '@/lib/i18n/use-translations';
import { isOff, type TypedStretch, type WrongTyped } from './typed-hours';

/** One day of a technician's week: its stretches, one below the other. */
export function HoursDay({
  technician,
  weekday,
  stretches,
  wrong,
  onChange,
  onAdd,
  onRemove,
}: {
  technician: string;
  weekday: string;
  stretches: readonly TypedStretch[];
  wrong: (stretch: TypedStretch) => WrongTyped | null;
  onChange: (stretch: TypedStretch) => void;
  onAdd: () => void;
  onRemove: (stretch: TypedStretch) => void;
}) {
  const t = useTranslations('settings.hours');
  const off = stretches.every(isOff);
  const whose = { name: technician, weekday };
  return (
    <fieldset className="min-w-0 text-13">
      <legend className="mb-1">
        {weekday} {off && <span className="text-muted">{t('off')}</span>}
      </legend>
      <div className="grid gap-2.5">
        {stretches.map((stretch) => (
          <Stretch
            key={stretch.id}
            stretch={stretch}
            whose={whose}
            wrong={wrong(stretch)}
            onChange={onChange}
            onRemove={stretches.length > 1 ? () => onRemove(stretch) : null}
          />
        ))}
      </div>
      {!off && (
        <Button
          kind="text"
          size="small"
          className="-ml-2 px-2!"
          aria-label={t('addTo', whose)}
          onClick={onAdd}
        >
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Button>
      )}
    </fieldset>
  );
}

function Stretch({
  stretch,
  whose,
  wrong,
  onChange,
  onRemove,
}: {
  stretch: TypedStretch;
  whose: { name: string; weekday: string };
  wrong: WrongTyped | null;
  onChange: (stretch: TypedStretch) => void;
  onRemove: (() => void) | null;
}) {
  const t = useTranslations('settings.hours');
  const time = (name: 'from' | 'to') => (
    <input
      type="time"
      step={600}
      aria-invalid={wrong ? true : undefined}
      aria-label={t(name, whose)}
      value={stretch[name]}
      onChange={(event) => onChange({ ...stretch, [name]: event.target.value })}
      className={`${controlClass} h-control min-w-0 px-1.5!`}
    />
  );
  return (
    <div className="grid gap-1">
      {time('from')}
      {time('to')}
      {wrong && (
        <p role="alert" className="font-bold text-faulty">
          {t(wrong)}
        </p>
      )}
      {onRemove && (
        <Button
          kind="text"
          size="small"
          className="-ml-2 justify-self-start px-2! text-muted!"
          aria-label={t('removeFrom', { ...whose, from: stretch.from })}
          onClick={onRemove}
        >
          <X aria-hidden="true" className="size-4" />
          {t('remove')}
        </Button>
      )}
    </div>
  );
}

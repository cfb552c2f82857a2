'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { Row } from '@/lib/case/state';
import { useVisit } from '@/lib/tablet/visit-context';
import { BandRow } from './band-row';
import { PersonPick } from './person-pick';
import { usePeople } from './use-people';
import { usePrecautions } from './use-precautions';

const KIND = 'list-old-password-devices';
type Device = { label: string; row: Row<'precautions'> | undefined };

/** After a password change: every device that may hold the old one, done or left for later, and by whom. */
export function OldDevices({ attemptId }: { attemptId: string }) {
  const t = useTranslations('visit.resolution');
  const { state } = useVisit();
  const { live, record, withdraw } = usePrecautions();
  const { present } = usePeople();
  const [label, setLabel] = useState('');
  const rows = live.filter((row) => row.kind === KIND);
  const named = rows.filter((row) => row.words !== null);
  const whole = rows.find((row) => row.answer === 'no-other');
  const known = state.subjects.filter((subject) => subject.kind === 'device').map((subject) => subject.label);
  const devices: Device[] = [...new Set([...known, ...named.map((row) => row.words ?? '')])].map((name) => ({
    label: name,
    row: named.find((row) => row.words === name),
  }));
  const add = async () => {
    const words = label.trim();
    if (words === '' || devices.some((device) => device.label === words)) return;
    const given = { kind: KIND, answer: 'later', words, personId: present?.id ?? null } as const;
    if (await record(given, attemptId)) setLabel('');
  };
  return (
    <BandRow label={t('row.devices')}>
      <p className="text-15 leading-normal text-muted">{t(`precaution.${KIND}.hint`)}</p>
      <ul>
        {devices.map((device) => (
          <DeviceLine key={device.label} device={device} attemptId={attemptId} />
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <TextField
          label={t(`precaution.${KIND}.device`)}
          placeholder={t(`precaution.${KIND}.deviceHint`)}
          value={label}
          maxLength={200}
          className="min-w-0 flex-1 basis-48"
          onChange={({ target }) => setLabel(target.value)}
          onEnter={() => void add()}
        />
        <Button disabled={label.trim() === ''} onClick={() => void add()}>
          <Plus aria-hidden="true" className="size-5" />
          {t(`precaution.${KIND}.add`)}
        </Button>
        <Segmented
          fit
          label={t(`precaution.${KIND}.none`)}
          value={whole ? 'no-other' : null}
          segments={[{ value: 'no-other', label: t('answer.no-other'), tone: 'ok' }]}
          onChange={(value) => {
            const given = {
              kind: KIND,
              answer: 'no-other',
              words: null,
              personId: present?.id ?? null,
            } as const;
            if (value) void record(given, attemptId);
            else if (whole) void withdraw(whole);
          }}
        />
      </div>
    </BandRow>
  );
}

function DeviceLine({ device: { label, row }, attemptId }: { device: Device; attemptId: string }) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('common.action');
  const { record, withdraw } = usePrecautions();
  const { present } = usePeople();
  const answer = row?.answer === 'done' || row?.answer === 'later' ? row.answer : null;
  const personId = row?.personId ?? present?.id ?? null;
  return (
    <li className="border-b border-line py-1.5">
      <div className="flex flex-wrap items-center gap-3">
        <b className="min-w-0 flex-1 basis-32 leading-snug">{label}</b>
        <Segmented
          fit
          label={label}
          value={answer}
          segments={[
            { value: 'done', label: t('answer.done'), tone: 'ok' },
            { value: 'later', label: t('answer.later'), tone: 'attention' },
          ]}
          onChange={(next) => {
            if (next) void record({ kind: KIND, answer: next, words: label, personId }, attemptId, row);
            else if (row) void withdraw(row);
          }}
        />
        {row && (
          <Button
            kind="text"
            size="square"
            aria-label={`${label} ${words('remove')}`}
            onClick={() => void withdraw(row)}
          >
            <X aria-hidden="true" className="size-5" />
          </Button>
        )}
      </div>
      {row && answer === 'later' && (
        <PersonPick
          label={t('precaution.byWhom')}
          value={personId}
          onChange={(id) => void record({ kind: KIND, answer, words: label, personId: id }, attemptId, row)}
        />
      )}
    </li>
  );
}

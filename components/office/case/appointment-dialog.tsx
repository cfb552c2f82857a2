'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { instantAt, wallTime } from '@/lib/case/zone';
import { SaveDialog } from '../save-dialog';

export type Promised = { technicianId: string; startsAt: string; endsAt: string };

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
};

/** Promises a visit or moves it: who, which day, from when to when by the shop's clock. */
export function AppointmentDialog({
  title,
  promised,
  technicians,
  zone,
  now,
  busy,
  problem,
  onClose,
  onSend,
}: {
  title: string;
  promised: Promised | null;
  technicians: readonly { id: string; name: string }[];
  zone: string;
  now: string;
  busy: boolean;
  problem: string | null;
  onClose: () => void;
  onSend: (promised: Promised) => void;
}) {
  const t = useTranslations('office.act');
  const begins = promised && wallTime(promised.startsAt, zone);
  const ends = promised && wallTime(promised.endsAt, zone);
  const [technicianId, setTechnicianId] = useState(promised?.technicianId ?? technicians[0]?.id ?? '');
  const [day, setDay] = useState(begins?.day ?? wallTime(now, zone).day);
  const [from, setFrom] = useState(clock(begins?.minute ?? 600));
  const [to, setTo] = useState(clock(ends?.minute ?? 720));
  const [tried, setTried] = useState(false);
  const wrong = day === '' || from === '' || to === '' || minuteOf(from) >= minuteOf(to);
  const send = () => {
    setTried(true);
    if (wrong || technicianId === '') return;
    onSend({
      technicianId,
      startsAt: instantAt(day, minuteOf(from), zone),
      endsAt: instantAt(day, minuteOf(to), zone),
    });
  };
  return (
    <SaveDialog onClose={onClose} title={title} save={title} busy={busy} problem={problem} onSave={send}>
      <div className="grid grid-cols-2 gap-3">
        {technicians.length > 1 && (
          <Select
            label={t('technician')}
            options={technicians.map(({ id, name }) => ({ value: id, label: name }))}
            value={technicianId}
            onChange={(event) => setTechnicianId(event.target.value)}
            className="col-span-2"
          />
        )}
        <TextField
          label={t('date')}
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
          className="col-span-2"
        />
        <TextField
          label={t('from')}
          type="time"
          step={600}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          label={t('to')}
          type="time"
          step={600}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          error={tried && wrong ? t('wrongTime') : undefined}
        />
      </div>
    </SaveDialog>
  );
}

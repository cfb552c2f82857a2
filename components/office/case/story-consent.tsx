'use client';

import { useState } from 'react';
import { v7 } from 'uuid';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { CONSENT_WAYS } from '@/lib/case/terms';
import { instantAt, wallTime } from '@/lib/case/zone';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SaveDialog } from '../save-dialog';
import { type ChangeCase, useCaseChange } from './use-case-change';

type Props = {
  caseId: string;
  people: readonly { id: string; name: string }[];
  /** Whether a story of the case can be read by everybody right now. */
  isPublic: boolean;
  zone: string;
  changeCase: ChangeCase;
};

/** Records what the customer said on their story, by phone or otherwise. */
export function StoryConsent(props: Props) {
  const t = useTranslations('story.case');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="text" size="small" className="-ml-3" onClick={() => setOpen(true)}>
        {t('record')}
      </Button>
      {open && <ConsentDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The instant of a typed wall time; null where nothing whole was typed. */
const instantOf = (typed: string, zone: string): string | null => {
  const [day = '', time = ''] = typed.split('T');
  const [hour, minute] = time.split(':').map(Number);
  return day === '' || hour === undefined || minute === undefined
    ? null
    : instantAt(day, hour * 60 + minute, zone);
};

function ConsentDialog({
  caseId,
  people,
  isPublic,
  zone,
  changeCase,
  onClose,
}: Props & { onClose: () => void }) {
  const t = useTranslations('story.consent');
  const ways = useTranslations('words.consentWay');
  const errors = useTranslations('errors.field');
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const [ids] = useState(() => ({ consent: v7(), somebody: v7() }));
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const [personId, setPersonId] = useState(people[0]?.id ?? ids.somebody);
  const [name, setName] = useState('');
  const [way, setWay] = useState<(typeof CONSENT_WAYS)[number]>('phone');
  const [when, setWhen] = useState(() => {
    const { day, minute } = wallTime(new Date().toISOString(), zone);
    return `${day}T${clock(minute)}`;
  });
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const other = personId === ids.somebody;
  const missing = (value: string) => (tried && value.trim() === '' ? errors('required') : undefined);
  const send = async () => {
    setTried(true);
    const saidAt = instantOf(when, zone);
    if (answer === null || saidAt === null || words.trim() === '' || (other && name.trim() === '')) return;
    const said = { id: ids.consent, personId, name: other ? name.trim() : null, given: answer === 'yes' };
    if (await change('story.consent', { ...said, way, words: words.trim(), saidAt })) onClose();
  };
  return (
    <SaveDialog
      onClose={onClose}
      title={t('title')}
      save={t('save')}
      busy={busy}
      problem={problem}
      onSave={() => void send()}
    >
      <p className="mb-3 text-muted">{t('hint')}</p>
      <div className="grid gap-3">
        <Segmented
          label={t('answer')}
          value={answer}
          segments={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          onChange={setAnswer}
        />
        {tried && answer === null && <p className="text-13 font-bold text-faulty">{errors('required')}</p>}
        {isPublic && answer === 'no' && <p className="font-bold">{t('takesDown')}</p>}
        <Select
          label={t('who')}
          value={personId}
          options={[
            ...people.map((person) => ({ value: person.id, label: person.name })),
            { value: ids.somebody, label: t('somebody') },
          ]}
          onChange={(event) => setPersonId(event.target.value)}
        />
        {other && (
          <TextField
            label={t('name')}
            value={name}
            maxLength={200}
            error={missing(name)}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        <Select
          label={t('way')}
          value={way}
          options={CONSENT_WAYS.map((value) => ({ value, label: ways(value) }))}
          onChange={(event) => setWay(CONSENT_WAYS.find((one) => one === event.target.value) ?? way)}
        />
        <TextField
          type="datetime-local"
          label={t('when')}
          value={when}
          error={missing(when)}
          onChange={(event) => setWhen(event.target.value)}
        />
        <TextArea
          label={t('words')}
          value={words}
          maxLength={1000}
          rows={2}
          error={missing(words)}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
    </SaveDialog>
  );
}

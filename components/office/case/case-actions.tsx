'use client';

import {
  CalendarClock,
  CalendarX,
  NotebookPen,
  Phone,
  RotateCcw,
  Undo2,
  UserRoundCog,
  X,
} from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState, type ReactNode } from 'react';
import { v7 } from 'uuid';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { StateIcon } from '@/components/ui/state-icon';
import { useShortcuts } from '@/components/ui/use-shortcuts';
import type { CaseStatus } from '@/lib/case/terms';
import { AppointmentDialog, type Promised } from './appointment-dialog';
import { AssignDialog } from './assign-dialog';
import { type ChangeCase, useCaseChange } from './use-case-change';
import { WordsDialog } from './words-dialog';

type Open = 'send-back' | 'assign' | 'appoint' | 'note' | 'cancel' | 'solve' | null;

export type CaseActionsProps = {
  caseId: string;
  status: CaseStatus;
  /** Something came of it. */
  hasResult: boolean;
  mayClose: boolean;
  hasVisits: boolean;
  signed: boolean;
  /** False where nobody reviews. */
  reviews: boolean;
  alone: boolean;
  technicians: readonly { id: string; name: string }[];
  technicianId: string | null;
  appointment: (Promised & { id: string }) | null;
  zone: string;
  now: string;
  changeCase: ChangeCase;
};

/** What the office can do with a case where it stands now. */
export function CaseActions(props: CaseActionsProps) {
  const { caseId, status, hasResult, mayClose, appointment, alone } = props;
  const t = useTranslations('office.act');
  const { change, busy, problem, setProblem } = useCaseChange(caseId, props.changeCase);
  const [open, setOpen] = useState<Open>(null);
  const closed = status === 'closed' || status === 'cancelled';
  const atWork = status === 'on-site' || status === 'en-route';

  const close = () => setOpen(null);
  const after = async (made: Promise<boolean>) => {
    if (await made) close();
  };
  const approve = () => void change('case.close', {});
  useShortcuts({
    'Mod+Enter': () => {
      if (mayClose) approve();
    },
  });
  const show = (next: Open) => {
    setProblem(null);
    setOpen(next);
  };
  const action = (key: Parameters<typeof t>[0], icon: ReactNode, act: () => void) => (
    <Button size="small" onClick={act}>
      {icon}
      {t(key)}
    </Button>
  );
  const dialog = { busy, problem, onClose: close };

  return (
    <div className="grid gap-2 lg:justify-items-end">
      <div className="flex flex-wrap gap-2 lg:justify-end">
        {action('note', <NotebookPen aria-hidden="true" className="size-4" />, () => show('note'))}
        {!closed &&
          !alone &&
          action('assign', <UserRoundCog aria-hidden="true" className="size-4" />, () => show('assign'))}
        {!closed &&
          !atWork &&
          action(
            appointment ? 'move' : 'appoint',
            <CalendarClock aria-hidden="true" className="size-4" />,
            () => show('appoint'),
          )}
        {!closed &&
          appointment &&
          !atWork &&
          action(
            'cancelAppointment',
            <CalendarX aria-hidden="true" className="size-4" />,
            () => void change('appointment.cancel', { id: appointment.id }),
          )}
        {!closed &&
          !hasResult &&
          !props.hasVisits &&
          action('solveByPhone', <Phone aria-hidden="true" className="size-4" />, () => show('solve'))}
        {!closed &&
          hasResult &&
          !props.signed &&
          action(
            'continue',
            <RotateCcw aria-hidden="true" className="size-4" />,
            () => void change('case.continue', {}),
          )}
        {!closed && action('cancel', <X aria-hidden="true" className="size-4" />, () => show('cancel'))}
        {status === 'review' &&
          props.reviews &&
          action('sendBack', <Undo2 aria-hidden="true" className="size-4" />, () => show('send-back'))}
        {mayClose && (
          <Button kind="primary" size="small" busy={busy && open === null} onClick={approve}>
            <StateIcon shape="ok" />
            {t(props.reviews ? 'approve' : 'close')}
            <span className="hidden gap-1 md:inline-flex">
              <Kbd onAccent>Ctrl</Kbd>
              <Kbd onAccent>Enter</Kbd>
            </span>
          </Button>
        )}
      </div>
      {problem && open === null && (
        <Notice tone="faulty" urgent title={t('failed')}>
          {problem}
        </Notice>
      )}
      {open === 'note' && (
        <WordsDialog
          {...dialog}
          title={t('note')}
          label={t('noteWords')}
          onSend={(words) => void after(change('note.add', { id: v7(), words }))}
        />
      )}
      {open === 'send-back' && (
        <WordsDialog
          {...dialog}
          title={t('sendBack')}
          label={t('sendBackWords')}
          onSend={(words) => void after(change('case.send-back', { words }))}
        />
      )}
      {open === 'cancel' && (
        <WordsDialog
          {...dialog}
          danger
          title={t('cancel')}
          label={t('cancelWords')}
          hint={t('cancelHelp')}
          onSend={(words) => void after(change('case.cancel', { words }))}
        />
      )}
      {open === 'solve' && (
        <WordsDialog
          {...dialog}
          title={t('solveByPhone')}
          label={t('solveWords')}
          onSend={(words) => void after(change('case.solve-by-phone', { words }))}
        />
      )}
      {open === 'assign' && (
        <AssignDialog
          {...dialog}
          technicians={props.technicians}
          current={props.technicianId}
          onSend={(technicianId) => void after(change('case.assign', { id: v7(), technicianId }))}
        />
      )}
      {open === 'appoint' && (
        <AppointmentDialog
          {...dialog}
          title={t(appointment ? 'move' : 'appoint')}
          promised={appointment ?? null}
          technicians={props.technicians}
          zone={props.zone}
          now={props.now}
          onSend={(promised) =>
            void after(
              change('appointment.make', {
                technicianId: promised.technicianId,
                startsAt: promised.startsAt,
                endsAt: promised.endsAt,
                id: appointment?.id ?? v7(),
                assignmentId: v7(),
              }),
            )
          }
        />
      )}
    </div>
  );
}

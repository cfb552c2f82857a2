import { apply } from '@/lib/mutation/apply';
import type { Actor, UserActor } from '@/lib/mutation/actor';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import type { Refusal } from '@/lib/mutation/refusal';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { CaseState } from '../state';

/** A UUID that is the same in every run: `id(7)` is `00000000-0000-7000-8000-000000000007`. */
export const id = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** An instant on the day of the tests, `at('10:35')`, in UTC. */
export const at = (time: string): string => `2026-11-24T${time}:00.000Z`;

export const SHOP = id(1);
export const CASE = id(2);
export const CUSTOMER = id(3);
const user = (n: number, roles: UserActor['roles']): UserActor => ({
  kind: 'user',
  userId: id(n),
  shopId: SHOP,
  roles,
});
export const takahashi = user(11, ['technician']);
export const sato = user(12, ['technician']);
export const chiba = user(13, ['office']);

export const opening: ArgsOf<'case.open'> = {
  branchId: null,
  customerId: CUSTOMER,
  siteId: null,
  relatedCaseId: null,
  channel: 'phone',
  category: 'email',
  headline: 'メールの送受信ができない',
  callerWords: '送ることも、受け取ることもできない',
  screenWords: null,
  since: '今朝',
  intake: {},
  urgency: 'today',
  workStopped: 'stopped',
  requestKind: 'repair',
  priceTold: 5500,
  language: 'ja',
  playbookId: 'email',
  playbookVersion: 1,
  readBack: true,
  assignTo: null,
};

/** Plays mutations on one case, as a tablet and a server would, and fails loudly where one is refused. */
export class Play {
  state: CaseState | null = null;
  late = false;
  /** Minutes that the technicians' tablets are ahead of the server. */
  ahead = 0;
  private sequence = 0;

  constructor(
    private readonly playbook: Playbook | null = null,
    private readonly reviews = true,
  ) {}

  /** Applies one mutation at a time by a right clock; returns the refusal's code, or null where it was applied. */
  try<Name extends MutationName>(
    name: Name,
    args: ArgsOf<Name>,
    time = '10:00',
    actor: Actor = takahashi,
  ): Refusal | null {
    this.sequence += 1;
    const offsetMs = actor.kind === 'user' && actor.roles.includes('technician') ? this.ahead * -60_000 : 0;
    const envelope = {
      id: id(0xe0000 + this.sequence),
      protocol: PROTOCOL,
      aggregate: { kind: 'case' as const, id: CASE },
      name,
      args,
      deviceId: null,
      deviceSeq: null,
      baseVersion: 0,
      occurredAt: new Date(Date.parse(at(time)) - offsetMs).toISOString(),
    };
    const context = {
      actor,
      playbook: this.playbook,
      numbers: { caseNumber: 'K-2026-00042' },
      reviews: this.reviews,
      offsetMs,
    };
    const outcome = apply(this.state, envelope, context);
    if (!outcome.ok) return outcome.code;
    this.state = outcome.state;
    this.late = outcome.late;
    return null;
  }

  do<Name extends MutationName>(name: Name, args: ArgsOf<Name>, time?: string, actor?: Actor): this {
    const code = this.try(name, args, time, actor);
    if (code) throw new Error(`${name} was refused: ${code}`);
    return this;
  }

  /** The case as it stands; throws before it was opened. */
  get case(): CaseState {
    if (!this.state) throw new Error('no case yet');
    return this.state;
  }

  /** Opened by phone, promised to Takahashi for 10:30. */
  static scheduled(playbook?: Playbook | null, reviews?: boolean): Play {
    return new Play(playbook, reviews).do('case.open', opening, '09:14', chiba).do(
      'appointment.make',
      {
        id: id(20),
        technicianId: takahashi.userId,
        startsAt: at('10:30'),
        endsAt: at('12:00'),
        note: null,
        assignmentId: id(21),
      },
      '09:17',
      chiba,
    );
  }

  /** Takahashi is there, with Sasaki beside him. */
  static arrived(playbook?: Playbook | null, reviews?: boolean): Play {
    return Play.scheduled(playbook, reviews)
      .do('visit.arrive', { id: id(30), appointmentId: id(20), technicianId: takahashi.userId }, '10:31')
      .do(
        'person.set',
        {
          id: id(31),
          name: '佐々木 和子',
          kana: null,
          roles: ['present', 'decides'],
          relation: '事務',
          phone: null,
        },
        '10:32',
      );
  }
}

import type { AggregateRef } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { ShopState } from '@/lib/shop/state';
import { demoId } from './demo-id';
import { demoTime } from './demo-days';
import { BEGAN, type DemoPerson } from './demo-people';

export const SHOP_ID = demoId('shop', BEGAN);
export const personId = (person: DemoPerson): string => demoId(`user ${person}`, BEGAN);

/** Arguments, or how to make them from the case as it then is: a report holds what was recorded before. */
type Args<Name extends MutationName> = ArgsOf<Name> | ((state: CaseState, around: Around) => ArgsOf<Name>);

/** What a case stands in when a step is told. */
export type Around = { customer: CustomerState; shop: ShopState };

export type Step = {
  ref: AggregateRef;
  by: DemoPerson | 'customer';
  at: Date;
  name: MutationName;
  args: Record<string, unknown> | ((state: CaseState, around: Around) => Record<string, unknown>);
};

/** What happened to one case, told step by step; the seed plays it through the same mutations as everybody. */
export class Story {
  readonly steps: Step[] = [];
  private readonly ids = new Map<string, string>();
  private at = BEGAN;
  private by: Step['by'] = 'chiba';

  /**
   * @param key names the story; ids follow from it
   * @param now when the demo is made
   * @param offset day of the story, in days from `now`
   */
  constructor(
    readonly key: string,
    private readonly now: Date,
    private offset: number,
  ) {}

  /** A row's id, the same whenever it is asked for; ids sort in the order in which they are first asked for. */
  id(row: string): string {
    const at = new Date(demoTime(this.now, this.offset, '00:00').getTime() + this.ids.size);
    const known = this.ids.get(row) ?? demoId(`${this.key} ${row}`, at);
    this.ids.set(row, known);
    return known;
  }

  /** From here on: this time of the story's day, this person. */
  when(time: string, by: Step['by'] = this.by): this {
    this.at = demoTime(this.now, this.offset, time);
    this.by = by;
    return this;
  }

  /** From here on: this very instant, this person. */
  moment(at: Date, by: Step['by']): this {
    this.at = at;
    this.by = by;
    return this;
  }

  /** The instant of a time on the story's day, or days after it. */
  time(time: string, daysLater = 0): Date {
    return demoTime(this.now, this.offset + daysLater, time);
  }

  get caseRef(): AggregateRef {
    return { kind: 'case', id: demoId(`case ${this.key}`, BEGAN) };
  }

  do<Name extends MutationName>(name: Name, args: Args<Name>): this {
    this.steps.push({ ref: this.caseRef, by: this.by, at: this.at, name, args: args as Step['args'] });
    return this;
  }
}

import 'client-only';
import type { Actor } from '@/lib/mutation/actor';
import type { Context } from '@/lib/mutation/define-mutation';
import type { Envelope } from '@/lib/mutation/envelope';
import type { AnyState } from '@/lib/mutation/registry';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { reviewsCases, type ShopState } from '@/lib/shop/state';
import type { TabletDatabase } from './database';
import { readHeard } from './meta';
import type { Standing } from './replay';
import type { Seal } from './seal';

export const playbookKey = (id: string, version: number): string => `${id}@${version}`;

/** What `apply` may know besides the aggregate: playbooks and the shop's way, out of the tablet's own rows. */
export class Surroundings {
  readonly #playbooks = new Map<string, Playbook>();

  constructor(
    readonly db: TabletDatabase,
    readonly seal: Seal,
  ) {}

  /** The playbook of that version, or null where the tablet has not got it. */
  async playbook(id: string, version: number): Promise<Playbook | null> {
    const key = playbookKey(id, version);
    const known = this.#playbooks.get(key);
    if (known) return known;
    const row = await this.db.playbooks.get(key);
    if (!row) return null;
    // A version never changes, so it is read once.
    const playbook = (await this.seal.open(row.bytes)) as Playbook;
    this.#playbooks.set(key, playbook);
    return playbook;
  }

  /** The shop that the tablet belongs to, or null before the first answer. */
  async shop(): Promise<ShopState | null> {
    const row = await this.db.copies.where('kind').equals('shop').first();
    return row ? ((await this.seal.open(row.bytes)) as Standing & { state: ShopState | null }).state : null;
  }

  /**
   * The context for an aggregate, for whoever acts.
   * @param mutations looked at where the aggregate is about to be created: they name the playbook
   */
  async contextFor(
    state: AnyState | null,
    mutations: readonly Envelope[] = [],
  ): Promise<(actor: Actor) => Context> {
    const pinned = pinnedPlaybook(state, mutations);
    const [playbook, shop, heard] = await Promise.all([
      pinned && this.playbook(pinned.id, pinned.version),
      this.shop(),
      readHeard(this.db),
    ]);
    const offsetMs = heard.offsetMs ?? 0;
    const reviews = shop !== null && reviewsCases(shop);
    return (actor) => ({ actor, playbook, numbers: {}, reviews, offsetMs });
  }
}

const pinnedPlaybook = (state: AnyState | null, mutations: readonly Envelope[]) => {
  if (state) {
    if (!('visits' in state)) return null;
    const { playbookId, playbookVersion } = state.root;
    return { id: playbookId, version: playbookVersion };
  }
  for (const { args } of mutations) {
    const { playbookId: id, playbookVersion: version } = args;
    if (typeof id === 'string' && typeof version === 'number') return { id, version };
  }
  return null;
};

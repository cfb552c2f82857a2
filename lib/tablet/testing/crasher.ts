import 'client-only';
import Dexie, { type DBCore, type DBCoreTable } from 'dexie';
import type { Fetch } from '../ask';
import type { Seal } from '../seal';

class Crash extends Error {}

/**
 * Kills a tablet at one of the points at which it waits: for its disk, for WebCrypto, for the line. From then on
 * nothing that was under way there gets any further, as with a browser that is killed.
 */
export class Crasher {
  #left: number;
  dead = false;

  /** @param after how many times it waits before it is killed */
  constructor(after = Infinity) {
    this.#left = after;
  }

  /** Kills the tablet when it has waited so many times more. */
  arm(after: number): void {
    this.#left = after;
  }

  /** @throws once it is dead */
  step(): void {
    this.#left -= 1;
    if (this.#left < 0) this.dead = true;
    if (this.dead) throw new Crash('the tablet was killed');
  }

  seal(kept: Seal): Seal {
    return {
      ...kept,
      seal: async (value) => {
        this.step();
        return kept.seal(value);
      },
      open: async (bytes) => {
        this.step();
        return kept.open(bytes);
      },
    };
  }

  fetcher(line: Fetch): Fetch {
    return async (input, init) => {
      this.step();
      const response = await line(input, init);
      this.step();
      return response;
    };
  }

  /** Lets a database wait here before each of its operations. */
  watch(db: Dexie): void {
    db.use({ stack: 'dbcore', name: 'crasher', create: (down) => this.#core(down) });
  }

  #core(down: DBCore): DBCore {
    const before =
      <Given, Told>(run: (given: Given) => Promise<Told>) =>
      (given: Given): Promise<Told> => {
        try {
          this.step();
        } catch (error) {
          return Dexie.Promise.reject(error) as unknown as Promise<Told>;
        }
        return run(given);
      };
    return {
      ...down,
      table: (name): DBCoreTable => {
        const table = down.table(name);
        return {
          ...table,
          mutate: before((given) => table.mutate(given)),
          get: before((given) => table.get(given)),
          getMany: before((given) => table.getMany(given)),
          query: before((given) => table.query(given)),
          openCursor: before((given) => table.openCursor(given)),
          count: before((given) => table.count(given)),
        };
      },
    };
  }
}

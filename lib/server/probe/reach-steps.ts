import 'server-only';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Seen, SeenAt } from '@/lib/diagnosis/probes/seen';
import { type Endpoint, USUAL_PORTS } from '@/lib/diagnosis/probes/terms';
import { failureOf } from './failure-of';
import { type Looked, lookAtServer } from './look-at-server';
import { openSocket } from './open-socket';
import type { ProbeAround } from './probe-around';
import { within } from './within';

const lookedUp = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** The first of each family, the older one before: it is the one that works where one does not. */
const someOf = (addresses: readonly string[]): string[] =>
  [4, 6].flatMap((family) => addresses.find((address) => isIP(address) === family) ?? []);

/** How far one gets to the servers without signing in. Whatever is connected to was resolved and judged here. */
export class ReachSteps {
  private readonly addresses = new Map<string, string[]>();
  private readonly chosen = new Map<Endpoint, string>();
  private readonly looked = new Map<Endpoint, Looked>();

  constructor(private readonly around: ProbeAround) {}

  /** The address at which a server answers on its port. */
  addressOf = (endpoint: Endpoint): string | undefined => this.chosen.get(endpoint);

  waysOf = (endpoint: Endpoint): string[] => this.looked.get(endpoint)?.ways ?? [];

  /** Whether a password may be said there: over TLS of today, with a good certificate. */
  isProtected = (endpoint: Endpoint): boolean => {
    const tls = this.looked.get(endpoint)?.seen.find((seen) => seen.step === 'tls');
    return tls !== undefined && tls.failure === null && tls.certificate?.wrong === null;
  };

  isReached = (endpoint: Endpoint): boolean => this.looked.get(endpoint)?.ways !== undefined;

  hasAddress = ({ host }: Endpoint): boolean => this.addresses.has(host);

  async resolve(
    host: string,
    endpoints: readonly Endpoint[],
    signal: AbortSignal,
  ): Promise<SeenAt<'resolve'>[]> {
    const began = Date.now();
    const put = (rest: Partial<SeenAt<'resolve'>>): SeenAt<'resolve'>[] => [
      { step: 'resolve', host, ms: Date.now() - began, addresses: [], closed: false, failure: null, ...rest },
    ];
    try {
      const addresses = someOf(await within(signal, (this.around.resolve ?? lookedUp)(host)));
      const mine = endpoints.filter((endpoint) => endpoint.host === host);
      // One closed address among open ones is a trap.
      const open = addresses.every((one) => mine.every(({ port }) => this.around.mayReach(one, port)));
      if (!open) return put({ closed: true });
      if (addresses.length > 0) this.addresses.set(host, addresses);
      return put({ addresses });
    } catch (error) {
      return put({ failure: failureOf(error, []) });
    }
  }

  async ports(endpoint: Endpoint, signal: AbortSignal): Promise<SeenAt<'ports'>[]> {
    const began = Date.now();
    const { host, port: wanted, protocol } = endpoint;
    let seen: SeenAt<'ports'> | undefined;
    for (const address of this.addresses.get(host) ?? []) {
      const asked = [...new Set([wanted, ...USUAL_PORTS[protocol]])].filter((port) =>
        this.around.mayReach(address, port),
      );
      const ports = await Promise.all(
        asked.map(async (port) => ({ port, state: await portState(address, port, signal) })),
      );
      seen = { step: 'ports', host, ms: Date.now() - began, protocol, wanted, ports };
      if (ports[0]?.state !== 'open') continue;
      this.chosen.set(endpoint, address);
      break;
    }
    return seen ? [seen] : [];
  }

  async look(endpoint: Endpoint, signal: AbortSignal): Promise<Seen[]> {
    const address = this.chosen.get(endpoint);
    if (address === undefined) return [];
    const looked = await lookAtServer(endpoint, address, { ca: this.around.ca }, signal);
    if (looked.ways) this.looked.set(endpoint, looked);
    return looked.seen;
  }
}

const portState = async (
  address: string,
  port: number,
  signal: AbortSignal,
): Promise<SeenAt<'ports'>['ports'][number]['state']> => {
  try {
    (await openSocket(address, port, signal)).destroy();
    return 'open';
  } catch (error) {
    const { code, silent } = failureOf(error, []);
    if (code === 'ECONNREFUSED') return 'refused';
    return silent ? 'silent' : 'unreachable';
  }
};

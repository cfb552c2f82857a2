import 'server-only';
import type { PoolClient } from 'pg';
import * as z from 'zod/mini';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import type { MutationName } from '@/lib/mutation/registry';
import { instant, text, uuid } from '@/lib/mutation/text';
import type { ShopState } from '@/lib/shop/state';
import { sha256 } from '../sha256';
import { refusedStories } from './refuse-story';
import { holdTechnicians, isTaken } from './taken-time';

/**
 * What only the server can tell, decided before the batch is applied: a case for a customer who is not this shop's or
 * with an unknown playbook, a technician who does not
 * exist or whose time is promised to another case, an address of another shop's user, a report or paper whose hash is
 * not its content's, a playbook version that is not the shop's to choose, a story that
 * says who it is about.
 */
export const prepareRefusals = async (
  client: PoolClient,
  ref: AggregateRef,
  mutations: readonly Envelope[],
  shop: ShopState | null,
  playbook: Playbook | null,
): Promise<(envelope: Envelope) => Refusal | null> => {
  const customers = await ownCustomers(client, named(mutations, 'case.open', 'customerId', uuid()), shop);
  const emails = await othersEmails(client, named(mutations, 'user.set', 'email', text(320)), shop);
  const technicians = new Set<unknown>(shop?.users.filter(({ active }) => active).map(({ id }) => id));
  const taken = await takenTimes(client, ref, mutations);
  const personal = await refusedStories(client, ref, mutations, shop);
  const foreign = await foreignPlaybooks(client, mutations, shop);
  return ({ id, name, args }) => {
    if (name === 'case.open' && (!customers.has(args.customerId) || playbook === null)) return 'unknown-row';
    const assigns = name === 'case.assign' || name === 'appointment.make';
    if (assigns && !technicians.has(args.technicianId)) return 'unknown-technician';
    if (taken.has(id)) return 'time-taken';
    if (name === 'story.publish' && shop?.root.publicStories !== true) return 'not-allowed';
    if (personal.has(id)) return 'personal-data';
    if (foreign.has(id)) return 'unknown-row';
    if (name === 'user.set' && emails.has(args.email)) return 'email-taken';
    if ((name === 'report.issue' || name === 'paper.issue') && typeof args.content === 'string') {
      const hash = sha256(args.content);
      if (hash !== args.contentHash) return 'content-changed';
    }
    return null;
  };
};

const named = (
  mutations: readonly Envelope[],
  name: MutationName,
  field: string,
  schema: z.ZodMiniType<string>,
): string[] =>
  mutations
    .filter((mutation) => mutation.name === name)
    .map(({ args }) => schema.safeParse(args[field]))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));

const spanSchema = z.object({ technicianId: uuid(), startsAt: instant(), endsAt: instant() });

/** The mutations that promise a technician's time which another case has; nobody else promises it meanwhile. */
const takenTimes = async (
  client: PoolClient,
  ref: AggregateRef,
  mutations: readonly Envelope[],
): Promise<Set<string>> => {
  const promises = mutations.flatMap(({ id, name, args }) => {
    const span = name === 'appointment.make' ? spanSchema.safeParse(args) : null;
    return span?.success ? [{ id, span: span.data }] : [];
  });
  await holdTechnicians(
    client,
    promises.map(({ span }) => span.technicianId),
  );
  const taken = new Set<string>();
  for (const { id, span } of promises) if (await isTaken(client, span, ref.id)) taken.add(id);
  return taken;
};

const chosenSchema = z.object({
  playbookId: text(60),
  version: z.int32(),
  shippedVersion: z.int32(),
});

/** The mutations that choose a playbook version which is another shop's, is not there, or goes back to another one. */
const foreignPlaybooks = async (
  client: PoolClient,
  mutations: readonly Envelope[],
  shop: ShopState | null,
): Promise<Set<string>> => {
  const foreign = new Set<string>();
  for (const { id, name, args } of mutations) {
    const chosen = name === 'playbook.choose' ? chosenSchema.safeParse(args) : null;
    if (!chosen?.success) continue;
    const { playbookId, version, shippedVersion } = chosen.data;
    const { rowCount } = await client.query(
      `SELECT 1 FROM "PlaybookVersion" WHERE "playbookId" = $1 AND "version" = $2
       AND coalesce("shippedVersion", "version") = $3 AND ("shopId" IS NULL OR "shopId" = $4)`,
      [playbookId, version, shippedVersion, shop?.root.id ?? null],
    );
    if (rowCount !== 1) foreign.add(id);
  }
  return foreign;
};

const ownCustomers = async (
  client: PoolClient,
  ids: readonly string[],
  shop: ShopState | null,
): Promise<Set<unknown>> => {
  if (ids.length === 0 || shop === null) return new Set();
  const { rows } = await client.query<{ id: string }>(
    'SELECT "id" FROM "Customer" WHERE "id" = ANY($1::uuid[]) AND "shopId" = $2',
    [ids, shop.root.id],
  );
  return new Set(rows.map(({ id }) => id));
};

/** Addresses that sign in to another shop of this installation: one address is one person. */
const othersEmails = async (
  client: PoolClient,
  emails: readonly string[],
  shop: ShopState | null,
): Promise<Set<unknown>> => {
  if (emails.length === 0 || shop === null) return new Set();
  const { rows } = await client.query<{ email: string }>(
    'SELECT "email" FROM "User" WHERE "email" = ANY($1) AND "shopId" <> $2',
    [emails, shop.root.id],
  );
  return new Set(rows.map(({ email }) => email));
};

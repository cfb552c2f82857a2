import type { Role } from '@/lib/mutation/actor';

/** Whoever may come to an address; an outsider is not signed in. */
export const VIEWERS = ['outsider', 'technician', 'office', 'administrator'] as const satisfies readonly (
  Role | 'outsider'
)[];
export type Viewer = (typeof VIEWERS)[number];

/**
 * What an address answers to somebody. `open`: what it is there for. `sign-in`: sends there. `signed-out`: 401 for
 * programs. `hidden`: 404, as if it did not exist. `own`: open for what is theirs, 404 for the rest.
 */
export type Answer = 'open' | 'sign-in' | 'signed-out' | 'hidden' | 'own';
export type RouteAccess = Readonly<Record<Viewer, Answer>>;

const access = (
  outsider: Answer,
  technician: Answer,
  office: Answer,
  administrator: Answer,
): RouteAccess => ({
  outsider,
  technician,
  office,
  administrator,
});

const everybody = access('open', 'open', 'open', 'open');
const nobody = access('hidden', 'hidden', 'hidden', 'hidden');
/** Whoever holds the token in the address; nobody else, whatever their role. */
const bearer = access('own', 'own', 'own', 'own');
/** Whoever asks, as long as the shop shows its stories and the story is published; 404 for the rest. */
const published = access('own', 'own', 'own', 'own');
const officePage = access('sign-in', 'hidden', 'open', 'hidden');
const administratorPage = access('sign-in', 'hidden', 'hidden', 'open');
const officeData = access('hidden', 'hidden', 'open', 'hidden');

/**
 * Who may go where, kept by hand: a page or route without a row, and a row without its file, fail a test. A key is the
 * method and the address as the files name it, without groups.
 */
export const ROUTE_ACCESS = {
  'GET /': access('sign-in', 'open', 'open', 'open'),
  'GET /[...missing]': nobody,
  'GET /sign-in': everybody,
  'GET /locked-out': everybody,
  // What it shows depends on the token alone; without a good one it shows how to get one.
  'GET /setup': everybody,
  // A static page without data: what is behind it comes from the tablet and /api/sync.
  'GET /visit-shell': everybody,
  'GET /board': officePage,
  'GET /cases': officePage,
  'GET /cases/stories': officePage,
  'GET /cases/[id]': access('sign-in', 'hidden', 'own', 'hidden'),
  'GET /cases/[id]/story': access('sign-in', 'hidden', 'own', 'hidden'),
  'GET /calls/new': officePage,
  'GET /calls/address': officeData,
  'GET /calls/customers': officeData,
  'GET /calls/customers/[id]': access('hidden', 'hidden', 'own', 'hidden'),
  'GET /customers': officePage,
  'GET /papers': access('sign-in', 'hidden', 'open', 'open'),
  'GET /unsent': officePage,
  'GET /customers/[id]': access('sign-in', 'hidden', 'own', 'hidden'),
  'GET /playbooks': officePage,
  'GET /playbooks/[id]': access('sign-in', 'hidden', 'own', 'hidden'),
  'GET /playbooks/[id]/edit': access('sign-in', 'hidden', 'own', 'hidden'),
  'GET /playbooks/[id]/versions': access('sign-in', 'hidden', 'own', 'hidden'),
  'GET /settings': administratorPage,
  'GET /settings/desks': administratorPage,
  'GET /settings/fees': administratorPage,
  'GET /settings/hours': administratorPage,
  'GET /settings/shop': administratorPage,
  'GET /settings/users': administratorPage,
  // Where a card's code is typed; it leads to the link that it is of.
  'GET /k': everybody,
  'GET /k/[code]': everybody,
  // What it shows depends on the token alone; without a good one it says so, in words.
  'GET /r/[token]': everybody,
  'POST /r/[token]/open': bearer,
  'GET /r/[token]/pdf': bearer,
  'GET /r/[token]/papers/[paperId]': bearer,
  'GET /r/[token]/logo': bearer,
  'GET /r/[token]/photos/[hash]': bearer,
  'POST /r/[token]/rating': bearer,
  'GET /stories': published,
  'GET /stories/[shop]': published,
  'GET /stories/[shop]/[slug]': published,
  'GET /stories/[shop]/[slug]/photos/[hash]': published,
  'GET /stories/[shop]/feed.xml': published,
  'GET /stories/[shop]/sitemap.xml': published,
  'GET /api/health': everybody,
  'GET /api/auth/[...nextauth]': everybody,
  'POST /api/auth/[...nextauth]': everybody,
  'POST /api/sync': access('signed-out', 'open', 'hidden', 'hidden'),
  // For a tablet that is locked, and once more for one that was shut out.
  'POST /api/sync/sealed': access('signed-out', 'open', 'hidden', 'hidden'),
  'PUT /api/sync/sealed/photo': access('signed-out', 'open', 'hidden', 'hidden'),
  'GET /api/session': access('signed-out', 'open', 'open', 'open'),
  'POST /api/handovers': access('signed-out', 'hidden', 'open', 'hidden'),
  'GET /api/events': access('signed-out', 'hidden', 'open', 'open'),
  'GET /api/providers': access('signed-out', 'open', 'hidden', 'hidden'),
  'POST /api/link-mails': access('signed-out', 'open', 'hidden', 'hidden'),
  'POST /api/probes/[caseId]': access('signed-out', 'own', 'own', 'hidden'),
  'GET /api/paper-export': access('signed-out', 'hidden', 'open', 'open'),
  'GET /api/story-export/[caseId]': access('signed-out', 'hidden', 'own', 'hidden'),
  'GET /api/papers/[caseId]/[paperId]': access('signed-out', 'own', 'own', 'hidden'),
  'GET /api/reports/[caseId]': access('signed-out', 'own', 'own', 'hidden'),
  'POST /api/logos': access('signed-out', 'hidden', 'hidden', 'open'),
  'GET /api/logos/[hash]': access('signed-out', 'hidden', 'hidden', 'own'),
  'GET /api/photos/[caseId]/[hash]': access('signed-out', 'own', 'own', 'hidden'),
  'PUT /api/photos/[caseId]/[hash]': access('signed-out', 'own', 'own', 'hidden'),
} as const satisfies Record<string, RouteAccess>;

export type Route = keyof typeof ROUTE_ACCESS;

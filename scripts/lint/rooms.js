/**
 * Who may import whom: the table behind the lint rule `house/rooms`.
 *
 * Each file belongs to the first room whose `path` its own path starts with. `may` lists the path prefixes of
 * this repository that it may import beside its own room; `packages`, where present, lists the only packages it
 * may import; `never` lists packages it may not.
 */

const pure = ['mutation', 'case', 'customer', 'shop', 'access', 'diagnosis', 'report', 'story', 'sync'].map(
  (name) => `lib/${name}/`,
);

const pureRooms = pure.map((path) => ({
  path,
  may: pure,
  packages: ['zod/mini'],
  because: 'Pure rooms import zod/mini and other pure rooms, nothing else.',
}));

const smallZod = "The tablet's JavaScript has a budget: import zod/mini.";

export const rooms = [
  ...pureRooms,
  {
    path: 'lib/playbook-text/',
    may: pure,
    packages: ['yaml'],
    because:
      'lib/playbook-text is pure: it imports yaml and pure rooms, so that page and server read a text alike.',
  },
  {
    path: 'lib/server/',
    may: [...pure, 'lib/playbook-text/', 'lib/i18n/', 'generated/', 'prisma/', 'package.json'],
    never: ['client-only', 'dexie'],
    because: 'lib/server imports pure rooms and lib/i18n; never lib/tablet, components or app.',
  },
  {
    path: 'lib/tablet/',
    may: [...pure, 'lib/i18n/'],
    never: ['server-only', 'zod', 'node:', 'pg', '@prisma/'],
    because: `lib/tablet imports pure rooms; never lib/server, components or app. ${smallZod}`,
  },
  {
    path: 'lib/i18n/',
    may: pure,
    never: ['pg', '@prisma/'],
    because: 'lib/i18n imports pure rooms only.',
  },
  {
    path: 'components/ui/',
    may: ['lib/i18n/'],
    never: ['zod', 'node:', 'pg', '@prisma/'],
    because: 'components/ui knows nothing of the domain.',
  },
  {
    path: 'components/',
    may: [...pure, 'lib/playbook-text/', 'lib/tablet/', 'lib/i18n/', 'components/'],
    never: ['server-only', 'zod', 'node:', 'pg', '@prisma/'],
    because: `Components import pure rooms, lib/tablet, lib/i18n and components/ui. ${smallZod}`,
  },
  {
    path: 'app/',
    may: ['lib/', 'components/', 'app/', 'generated/', 'package.json'],
    because: 'app imports rooms, no tooling.',
  },
];

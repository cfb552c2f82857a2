import { defineConfig } from 'prisma/config';

// The placeholder lets `prisma generate` run before any database exists.
const url =
  process.env.DATABASE_OWNER_URL ??
  process.env.DATABASE_DIRECT_URL ??
  process.env.DATABASE_URL ??
  'postgresql://127.0.0.1/kiriwake';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url },
});

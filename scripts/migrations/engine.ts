import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

let loaded: Promise<void> | undefined;

/** The package's exports leave the .wasm file out, so it is read from beside its glue code. */
async function load(): Promise<void> {
  const gluePath = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(gluePath.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports() });
  const linked = glue as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
  linked.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine sets a ten-second timer on its lock and never clears it; it must not keep a script from ending. */
function imports(): WebAssembly.ModuleImports {
  const all: WebAssembly.ModuleImports = { ...glue };
  for (const name of Object.keys(all).filter((key) => key.startsWith('__wbg_setTimeout_'))) {
    all[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref();
  }
  return all;
}

async function open(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  await (loaded ??= load());
  return glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

interface Opened {
  engine: SchemaEngine;
  /** What the database said to the script that failed; the engine only keeps that something did. */
  refusal: () => string | null;
  close: () => Promise<void>;
}

/**
 * Opens Prisma's schema engine, compiled to WebAssembly, so that no binary has to be downloaded.
 * @param url the database it works on.
 * @returns the engine, and what closes its connections, which it never does itself.
 */
export async function openEngine(url: string): Promise<Opened> {
  const at = new URL(url);
  const factory = new PrismaPg({
    host: at.hostname,
    port: Number(at.port || 5432),
    user: decodeURIComponent(at.username),
    password: decodeURIComponent(at.password),
    database: decodeURIComponent(at.pathname.slice(1)),
    ...(at.searchParams.get('sslmode') === 'require' ? { ssl: true } : {}),
  });
  const connections: SqlDriverAdapter[] = [];
  let refused: string | null = null;
  const engine = await open({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = wholeScripts(await factory.connect(), (message) => (refused = message));
      connections.push(connection);
      return connection;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  });
  return {
    engine,
    refusal: () => refused,
    close: async () => {
      engine.free();
      for (const connection of connections) await connection.dispose();
    },
  };
}

/**
 * The adapter cuts scripts at every semicolon, also inside a function's body. Sent whole, a script means what it
 * says, and is one transaction: a migration that fails leaves nothing behind.
 */
function wholeScripts(
  connection: Awaited<ReturnType<PrismaPg['connect']>>,
  onRefusal: (message: string) => void,
): SqlDriverAdapter {
  connection.executeScript = async (script) => {
    try {
      await connection.underlyingDriver().query(script);
    } catch (error) {
      onRefusal(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  return connection;
}

/** Opens the engine for comparing schema files, where there is no database: it only asks for a version. */
export async function openOfflineEngine(): Promise<SchemaEngine> {
  const info = { provider: 'postgres', adapterName: 'offline' } as const;
  const nothing = () => Promise.reject(new Error('There is no database here.'));
  const connection: SqlDriverAdapter = {
    ...info,
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 15.0', 150000]],
    }),
    executeRaw: nothing,
    executeScript: nothing,
    startTransaction: nothing,
    dispose: async () => undefined,
  };
  return open({ ...info, connect: async () => connection, connectToShadowDb: async () => connection });
}

/** The engine looks at every table: none is managed elsewhere. */
export const everything = { externalTables: [], externalEnums: [] };

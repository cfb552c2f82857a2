import { describe, expect, it } from 'vitest';
import { db, pool } from './db';
import { readHealth } from './health';

describe('the app’s database connections', () => {
  it('are healthy', async () => {
    expect(await readHealth()).toMatchObject({ status: 'ok', database: 'ok' });
  });

  it('work as the app’s role, in UTC', async () => {
    const { rows } = await pool.query(`SELECT current_user AS role, current_setting('timezone') AS zone`);
    expect(rows[0]).toEqual({ role: 'kiriwake_app', zone: 'UTC' });
  });

  it.each(['Mutation', 'AuditEvent'])('can add to %s, never change or remove', async (table) => {
    await expect(pool.query(`UPDATE "${table}" SET id = id`)).rejects.toMatchObject({ code: '42501' });
    await expect(pool.query(`DELETE FROM "${table}"`)).rejects.toMatchObject({ code: '42501' });
    await expect(pool.query(`TRUNCATE "${table}"`)).rejects.toMatchObject({ code: '42501' });
    await expect(pool.query(`SELECT count(*) FROM "${table}"`)).resolves.toBeDefined();
  });

  it('read instants back as they were written', async () => {
    const at = new Date('2026-11-24T05:05:06.789Z');
    await db.auditEvent.create({ data: { id: crypto.randomUUID(), kind: 'test', detail: {}, at } });
    expect((await db.auditEvent.findFirstOrThrow({ where: { kind: 'test' } })).at).toEqual(at);
  });
});

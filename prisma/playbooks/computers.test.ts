import { describe, expect, it } from 'vitest';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { remediesFor } from '@/lib/diagnosis/remedies-for';
import { loadPlaybook } from './load';

const wontStart = loadPlaybook('pc-wont-start');
const slow = loadPlaybook('slow-pc');
const firstFor = (playbook: Playbook, causeId: string) => remediesFor(playbook, causeId).solutions[0]?.id;
const precautionsOf = (playbook: Playbook, ids: readonly string[]) =>
  ids.map((id) => [id, playbook.remedies.find((remedy) => remedy.id === id)?.precautions ?? []] as const);

describe('the playbooks of computers', () => {
  it('copy a failing disk before anything is done to it', () => {
    for (const playbook of [wontStart, slow]) {
      expect([playbook.id, firstFor(playbook, 'disk-failing')]).toEqual([playbook.id, 'copy-data-first']);
    }
  });

  it('take a swollen battery out of use before anything else', () => {
    expect(firstFor(wontStart, 'swollen-battery')).toBe('stop-using-battery');
    expect(wontStart.checks[0]?.id).toBe('battery-shape');
  });

  it('ask for a backup before whatever can lose data', () => {
    const losing = [
      ...precautionsOf(wontStart, [
        'copy-data-first',
        'replace-disk',
        'send-for-repair',
        'reset-without-key',
        'undo-update',
        'startup-repair',
        'remove-driver',
      ]),
      ...precautionsOf(slow, [
        'copy-data-first',
        'replace-disk',
        'free-space',
        'settle-sync',
        'uninstall-unused',
        'remove-malware',
        'tidy-browser',
        'repair-windows',
        'new-user',
        'reinstall-windows',
      ]),
    ];
    expect(losing.filter(([, precautions]) => !precautions.includes('backup'))).toEqual([]);
  });

  it('ask for a backup before a check that reads the whole disk, and for consent before a sign-in elsewhere', () => {
    const asked = ({ checks }: Playbook) =>
      Object.fromEntries(checks.flatMap(({ id, precautions }) => (precautions ? [[id, precautions]] : [])));
    expect(asked(wontStart)).toEqual({
      'hardware-test': ['backup'],
      'safe-mode': ['backup'],
      'other-sign-in': ['clean-machine', 'holder-consent'],
    });
    expect(asked(slow)).toEqual({ scan: ['backup'], 'system-files': ['backup'] });
  });

  it('erase the machine only as the last way', () => {
    for (const [playbook, causeId, erasing] of [
      [wontStart, 'system-damaged', 'reset-without-key'],
      [wontStart, 'password-not-accepted', 'reset-without-key'],
      [wontStart, 'bitlocker-recovery', 'reset-without-key'],
      [slow, 'malware', 'reinstall-windows'],
      [slow, 'damaged-system', 'reinstall-windows'],
    ] as const) {
      const { solutions } = remediesFor(playbook, causeId);
      expect([causeId, solutions.at(-1)?.id]).toEqual([causeId, erasing]);
    }
  });

  it('change passwords on a clean machine only, with the holder, and list the devices that hold the old one', () => {
    const changing = [
      ...precautionsOf(wontStart, ['reset-sign-in']),
      ...precautionsOf(slow, ['change-passwords-after']),
    ];
    for (const [id, precautions] of changing) {
      expect([id, ...precautions]).toEqual([
        id,
        'clean-machine',
        'holder-consent',
        'list-old-password-devices',
      ]);
    }
  });
});

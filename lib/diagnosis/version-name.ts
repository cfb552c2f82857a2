import type { Playbook } from './playbook';

/** What people call a version: the shipped one that it goes back to, and which of the shop's own it is; 0 for none. */
export type VersionName = { version: number; own: number };

/** A version's name for messages: a shop's own are numbered by the shop, whatever the number that cases are pinned to. */
export const versionName = ({ version, own }: Pick<Playbook, 'version' | 'own'>): VersionName =>
  own ? { version: own.shipped, own: own.serial } : { version, own: 0 };

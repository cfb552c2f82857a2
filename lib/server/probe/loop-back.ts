import 'server-only';
import { v7 } from 'uuid';
import { domainOf } from '@/lib/diagnosis/providers/fold';

/** A mail from an address to itself, by which a probe can be told from any other. */
export type LoopBack = { id: string; raw: string };

const TEXT = [
  'パソコンの出張サポートが、お客様の同意のうえで、メールの送受信を確かめるために送りました。',
  '確かめたあとで自動的に消します。残っていたら、そのまま消してください。',
  '',
  'Sent by your computer support, with your consent, to see whether mail goes out and comes in.',
  'It is deleted by itself afterwards. If it is still here, please delete it.',
].join('\r\n');

const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

/** @param now the time that it bears */
export const makeLoopBack = (address: string, now: Date): LoopBack => {
  const id = `<${v7()}@${domainOf(address)}>`;
  const body = (
    Buffer.from(TEXT, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
  const raw = [
    `From: <${address}>`,
    `To: <${address}>`,
    `Subject: ${word('メールの送受信の確認 / Mail check')}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${id}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '',
  ].join('\r\n');
  return { id, raw };
};

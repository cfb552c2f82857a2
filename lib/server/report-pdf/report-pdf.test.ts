import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { wordsIn } from '@/lib/i18n/testing/report-words';
import { buildDocument } from '@/lib/report/build-document';
import { buildReport } from '@/lib/report/build-report';
import type { ReportContent } from '@/lib/report/content';
import { at, inputFor, resolved } from '@/lib/report/testing/reference-case';
import { has, readPdf } from './testing/read-pdf';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { reportPdf } from './report-pdf';
import type { Pictures } from './typst-thread';

// Fonts are read anew in each thread: seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'kiriwake-pdf-'));

const content = (locale: 'ja' | 'en' = 'ja') => {
  const playbook = loadPlaybook('email');
  return buildReport(resolved(playbook).case, inputFor(playbook, locale));
};
const issued = {
  report: { revision: 1, changeNote: null, issuedAt: at('12:08') },
  signature: {
    kind: 'signed' as const,
    name: '佐々木 和子',
    reason: null,
    drawing: 'M60 120C80 60 110 60 118 120M130 90L190 88',
    signedAt: at('12:08'),
  },
};
const made = (of: ReportContent, locale: 'ja' | 'en' = 'ja', pictures: Pictures = new Map()) => {
  const { say, write } = wordsIn(locale);
  const words = { page: say('page'), late: say('photo.late') };
  return reportPdf(buildDocument(of, issued, say, write), words, { filesDir: folder, pictures });
};

const picture = (background: string, width = 300, height = 100) =>
  sharp({ create: { width, height, channels: 3, background } });

const onDisk = (pdf: Uint8Array): string => {
  const file = join(folder, 'checked.pdf');
  writeFileSync(file, pdf);
  return file;
};

describe('the PDF of the reference case', () => {
  test('holds cause, reason, attempts, fee and registration number, on one sheet', async () => {
    const { text, pages, meta } = await readPdf(await made(content()));
    for (const part of [
      'あおばネットが、送信だけを停止していました。',
      'あおばネットの担当者の説明では、短いパスワードが外部に漏れ',
      '11:14メールのパスワードを、長く推測されにくいものに変更しました。',
      '11:27お客様から',
      '8,800円',
      'うち消費税(10%)800円',
      'T0000000000000',
      '有限会社いずみ建具御中',
      '確認していません',
    ]) {
      expect(text).toContain(part.replace(/\s/g, ''));
    }
    expect(text).not.toContain('INTERNAL');
    expect(pages).toBe(1);
    expect(meta.info).toMatchObject({ Title: 'ご報告書 有限会社いずみ建具 御中', Language: 'ja-JP' });
  });

  test('is in English where the customer reads English', async () => {
    const { text, meta } = await readPdf(await made(content('en'), 'en'));
    expect(text).toContain('Whatwaswrong');
    expect(text).toContain('¥8,800');
    expect(meta.info).toMatchObject({ Language: 'en-GB' });
  });

  test.skipIf(!has('qpdf'))('is sound (qpdf)', async () => {
    const checked = execFileSync('qpdf', ['--check', onDisk(await made(content()))], { encoding: 'utf8' });
    expect(checked).toContain('No syntax or stream encoding errors');
  });

  test.skipIf(!has('pdftotext'))('gives its Japanese back to other programs (pdftotext)', async () => {
    const text = execFileSync('pdftotext', [onDisk(await made(content())), '-'], { encoding: 'utf8' });
    expect(text.replace(/\s/g, '')).toContain('送信だけを停止していました');
  });
});

test('rare characters, emoji and half-width kana are all there', async () => {
  const words = '髙﨑様😀㈱①ﾊﾝｶｸｶﾅ𠮷野家';
  const { text } = await readPdf(await made({ ...content(), wrong: [words] }));
  expect(text).toContain(words);
});

test('what no font has is shown as a gap, control characters as spaces, look-alike radicals as characters', async () => {
  const { text } = await readPdf(await made({ ...content(), wrong: ['前\u0007後 ⼀⾒ \u{10FFFD}終'] }));
  expect(text).toContain('前後一見');
  expect(text).toContain('〓');
});

test('a very long visit takes the sheets it needs', async () => {
  const [attempt] = content().attempts;
  if (!attempt) throw new Error('the reference case has attempts');
  const many = Array.from({ length: 80 }, () => attempt);
  const { pages, text } = await readPdf(await made({ ...content(), attempts: many }));
  expect(pages).toBeGreaterThan(1);
  expect(text).toContain(`ページ1/${pages}`);
});

test('text never becomes code of the template', async () => {
  const { text } = await readPdf(
    await made({ ...content(), wrong: ['#panic("x") $x^2$ *強* @cite <label> \\ /'] }),
  );
  expect(text).toContain('#panic("x")$x^2$*強*@cite<label>\\/');
});

/** How many sheets, and how many pictures on them. */
const picturesOf = async (pdf: Uint8Array) => {
  const loaded = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let pictures = 0;
  for (let number = 1; number <= loaded.numPages; number += 1) {
    const { fnArray } = await (await loaded.getPage(number)).getOperatorList();
    pictures += fnArray.filter((fn) => fn === OPS.paintImageXObject).length;
  }
  return [loaded.numPages, pictures];
};

test('shows the photos chosen for it; one that has not come leaves a marked place until it has', async () => {
  const photo = (digit: string, words: string | null) => ({ at: at('10:42'), hash: digit.repeat(64), words });
  const of = { ...content(), photos: [photo('a', '送信の画面'), photo('b', null)] };
  const jpg = await picture('#a00', 600, 800).jpeg().toBuffer();
  const first = await made(of, 'ja', new Map([[`${'a'.repeat(64)}.jpg`, jpg]]));
  const { text } = await readPdf(first);
  for (const part of ['写真', '10:42送信の画面', '写真は、送信でき次第']) expect(text).toContain(part);
  expect((await picturesOf(first))[1]).toBe(1);
  if (has('qpdf')) {
    const checked = execFileSync('qpdf', ['--check', onDisk(first)], { encoding: 'utf8' });
    expect(checked).toContain('No syntax or stream encoding errors');
  }
  const both = new Map(of.photos.map(({ hash }) => [`${hash}.jpg`, jpg]));
  const whole = await made(of, 'ja', both);
  expect((await picturesOf(whole))[1]).toBe(2);
  expect((await readPdf(whole)).text).not.toContain('写真は、送信でき次第');
});

test('forty photos are all shown, over as many sheets as they need', async () => {
  const photos = Array.from({ length: 40 }, (_, n) => ({
    at: at('10:42'),
    hash: n.toString(16).padStart(64, '0'),
    words: `写真の説明${n}`,
  }));
  const jpg = await picture('#0a0', 800, 600).jpeg().toBuffer();
  const pdf = await made(
    { ...content(), photos },
    'ja',
    new Map(photos.map(({ hash }) => [`${hash}.jpg`, jpg])),
  );
  const [sheets = 0, pictures] = await picturesOf(pdf);
  expect(pictures).toBe(40);
  expect(sheets).toBeGreaterThan(2);
});

test('has the shop’s logo where there is one, on the same one sheet, and another for another shop', async () => {
  const withLogo = async (hash: string, background: string | null) => {
    const of = { ...content(), shop: { ...content().shop, logo: hash } };
    const logo = background && (await picture(background).png().toBuffer());
    return made(of, 'ja', new Map(logo ? [[`${hash}.png`, logo]] : []));
  };
  const [red, blue] = [await withLogo('a'.repeat(64), '#a00'), await withLogo('b'.repeat(64), '#00a')];
  expect(await picturesOf(red)).toEqual([1, 1]);
  expect(await picturesOf(blue)).toEqual([1, 1]);
  expect(Buffer.from(red).equals(Buffer.from(blue))).toBe(false);
  // The file is gone: the report stays readable.
  expect(await picturesOf(await withLogo('c'.repeat(64), null))).toEqual([1, 0]);
});

test('is made once and then read from disk', async () => {
  const first = await made(content());
  const files = readdirSync(join(folder, 'report-pdf'));
  expect(Buffer.from(await made(content())).equals(Buffer.from(first))).toBe(true);
  expect(readdirSync(join(folder, 'report-pdf'))).toEqual(files);
});

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import type { Device } from './fixtures/device';
import { giveReport } from './fixtures/given-report';
import { colourAt } from './fixtures/secret-screen';
import { expect, test } from './fixtures/test';
import { OfficeCase } from './pages/office-case';
import { StoryPage } from './pages/story';

/** Sends a picture of one colour for a case, as a tablet would. @returns its hash */
const send = async (device: Device, caseId: string, background: string): Promise<string> => {
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const hash = createHash('sha256').update(data).digest('hex');
  const answer = await device.request.put(`/api/photos/${caseId}/${hash}`, { data });
  expect(answer.ok()).toBe(true);
  return hash;
};

test('a customer allows a story by phone; it shows a masked photo, and is gone once they call again', async ({
  open,
  device,
  say,
}) => {
  test.slow();
  const administrator = await open('office', 'murakami');
  const shows = administrator.getByRole('checkbox', { name: say('settings.shop.publicStories') });
  // A click before the page's script is there sends nothing.
  await expect(async () => {
    await administrator.goto('/settings/shop');
    await expect(shows).toBeVisible();
    if (await shows.isChecked()) return;
    await shows.check();
    await administrator.getByRole('button', { name: say('office.customer.save'), exact: true }).click();
    await expect(administrator.getByText(/保存しました/)).toBeVisible();
  }).toPass({ timeout: 60_000 });
  const mine = await device('sato');
  const headline = `送信だけが止まる ${v7().slice(-6).replace(/\d/g, 'x')}`;
  const visit = await beginVisit(mine, { headline });
  const { caseId, contact } = visit;
  const ref = { kind: 'case' as const, id: caseId };
  const [hash, shownHash] = [await send(mine, caseId, 'red'), await send(mine, caseId, 'black')];
  const photo = { id: v7(), visitId: null, hash, bytes: 9, caption: 'お客様の画面', shownHash };
  await mine.send(ref, 'photo.add', { ...photo, aboutKind: null, aboutId: null });
  await giveReport(mine, visit);
  await mine.send(ref, 'visit.end', { id: visit.visitId, outcome: 'done', note: null });
  const office = await open('office', 'chiba');
  const officeCase = new OfficeCase(office, say);
  await officeCase.open(caseId);
  await officeCase.close();

  const nav = office.getByRole('navigation', { name: say('office.nav.label') });
  const view = async (key: string) => {
    await nav.getByRole('link', { name: say('office.nav.stories'), exact: true }).click();
    await office
      .getByRole('navigation', { name: say('story.list.views') })
      .getByRole('link', { name: say(`story.list.view.${key}`), exact: true })
      .click();
    await expect(office).toHaveURL(new RegExp(`view=${key}`));
    await expect(office.getByRole('heading', { level: 1, name: say('story.list.title') })).toBeVisible();
  };
  const row = office.getByRole('row').filter({ hasText: headline });
  const part = office.getByRole('region', { name: say('story.case.title') });
  const consent = (key: string) => say(`story.consent.${key}`);
  const call = async (answer: 'yes' | 'no', words: string) => {
    await officeCase.open(caseId);
    await part.getByRole('button', { name: say('story.case.record') }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByRole('button', { name: consent('save') }).click();
    // An answer and its words are asked for.
    await expect(dialog).toBeVisible();
    await dialog.getByRole('radio', { name: consent(answer), exact: true }).click();
    await dialog.getByLabel(consent('words')).fill(words);
    await dialog.getByRole('button', { name: consent('save') }).click();
    await expect(dialog).toBeHidden();
    await expect(part).toContainText(words);
    await expect(part).toContainText(contact);
  };

  await view('possible');
  await expect(row).toHaveCount(0);
  await call('yes', '名前を出さなければどうぞ');
  await expect(part).toContainText(say('words.consentWay.phone'));
  await view('possible');
  await row.getByRole('link', { name: headline }).click();

  const editor = new StoryPage(office, say);
  await expect(editor.part('title')).toHaveValue(headline);
  await editor.part('symptom').fill('朝から、送信だけができなくなりました。');
  await editor.part('cause').fill('プロバイダが送信を止めていました。');
  await editor.part('fix').fill('窓口の説明に沿って、解除しました。');
  await editor.part('lesson').fill('パスワードを長くします。');
  await editor.clean();
  const photos = office.getByRole('region', { name: say('story.photos.title'), exact: true });
  await expect(photos.getByRole('img')).toHaveAttribute('src', new RegExp(shownHash));
  await photos.getByRole('checkbox', { name: say('story.photos.show') }).check();
  // Nobody has looked at it yet.
  await expect(editor.button('publish')).toBeDisabled();
  await expect(office.getByText(say('story.editor.notLookedAt'))).toBeVisible();
  const alt = photos.getByLabel(say('story.photos.alt'));
  await expect(alt).toHaveValue('お客様の画面');
  await photos.getByRole('checkbox', { name: say('story.photos.looked') }).check();
  await alt.fill(`${contact}様の画面`);
  await expect(editor.marks().filter({ hasText: contact })).toBeVisible();
  await expect(editor.button('publish')).toBeDisabled();
  const taken = `/api/story-export/${caseId}`;
  expect((await office.request.get(taken)).status()).toBe(422);
  await alt.fill('送信を断られたという表示');
  await editor.clean();
  await expect(office.getByText(say('story.editor.saveToTake'))).toBeVisible();
  await editor.button('publish').click();
  const link = office.getByRole('link', { name: say('story.editor.openPage') });
  const address = (await link.getAttribute('href')) ?? '';

  const stranger = await open('phone', undefined, { javaScriptEnabled: false });
  await stranger.goto(address);
  const shown = stranger.getByRole('img', { name: '送信を断られたという表示' });
  await expect(shown).toBeVisible();
  const picture = `${address}/photos/${shownHash}`;
  expect(await shown.getAttribute('src')).toBe(picture);
  const statusOf = async (path: string) => (await stranger.request.get(path)).status();
  expect([await statusOf(picture), await statusOf(`${address}/photos/${hash}`)]).toEqual([200, 404]);

  // For a site of the shop's own: the words, and the masked copy alone.
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('link', { name: say('story.editor.takeAlong', { count: 1 }) }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^email-[0-9a-f]{8}\.zip$/);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toEqual(['story.html', 'story.txt', 'photos/1.jpg']);
  for (const part of await colourAt(Buffer.from(files['photos/1.jpg'] ?? []), 0.5))
    expect(part).toBeLessThan(12);
  const page = new TextDecoder().decode(files['story.html']);
  expect(page).toContain('<img src="photos/1.jpg" alt="送信を断られたという表示">');
  expect(page).not.toContain(contact);
  await view('public');
  await expect(row).toContainText(say('story.case.public'));

  await call('no', 'やはり載せないでください');
  expect([await statusOf(address), await statusOf(picture)]).toEqual([404, 404]);
  expect((await office.request.get(taken)).status()).toBe(422);
  await view('withdrawn');
  await expect(row).toContainText(say('story.case.withdrawn'));
  expect((await mine.caseOf(caseId)).root.status).toBe('closed');
});

import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import type { Device } from './fixtures/device';
import { giveReport } from './fixtures/given-report';
import { colourAt, drawOver, secretScreen } from './fixtures/secret-screen';
import { expect, test } from './fixtures/test';
import { wordsOf } from './fixtures/words';
import { CustomerPage } from './pages/customer';
import { OfficeCase } from './pages/office-case';

const NAME = '送信を断られた画面';

/** A visit with one photo that the report does not show, which the customer has the report of. */
const reported = async (tablet: Device) => {
  const visit = await beginVisit(tablet);
  const data = await secretScreen();
  const hash = createHash('sha256').update(data).digest('hex');
  const answer = await tablet.request.put(`/api/photos/${visit.caseId}/${hash}`, { data });
  expect(answer.ok()).toBe(true);
  await tablet.send({ kind: 'case', id: visit.caseId }, 'photo.add', {
    id: v7(),
    visitId: visit.visitId,
    hash,
    bytes: data.length,
    caption: NAME,
    aboutKind: null,
    aboutId: null,
  });
  return { ...visit, ...(await giveReport(tablet, visit)), hash };
};

const isBlack = (colour: number[]): boolean => colour.every((part) => part < 12);

const accessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .include('dialog')
    .withTags(['wcag2a', 'wcag2aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
};

for (const [language, colorScheme] of [
  ['ja', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ language });
    const say = wordsOf(language);
    const t = (key: string) => say(`office.photos.${key}`);
    const mask = (key: string, values = {}) => say(`common.mask.${key}`, values);

    test('the office hides half of a photo; the copy is black there, the original and what was issued stay', async ({
      open,
      device,
    }) => {
      const tablet = await device('sato');
      const { caseId, hash, path, pin } = await reported(tablet);
      const office = await open('office', 'chiba', { colorScheme });
      await new OfficeCase(office, say).open(caseId);
      const part = office.getByRole('region', { name: t('title'), exact: true });
      const choice = part.getByRole('group', { name: NAME });
      const shown = choice.getByRole('checkbox', { name: t('show') });
      await expect(shown).not.toBeChecked();
      await choice.getByRole('button', { name: t('mask') }).click();
      const dialog = office.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: mask('save') })).toBeDisabled();
      await drawOver(office, [0, 0], [0.5, 1]);
      await expect(dialog.getByRole('status')).toHaveText(mask('count', { count: 1 }));
      await accessible(office);
      await dialog.getByRole('button', { name: mask('save') }).click();
      await expect(dialog).toBeHidden();
      await expect(shown).toBeChecked();

      const copy = (await choice.getByRole('link', { name: t('copy') }).getAttribute('href')) ?? '';
      const picture = await (await office.request.get(copy)).body();
      expect(isBlack(await colourAt(picture, 0.25))).toBe(true);
      expect((await colourAt(picture, 0.75))[2]).toBeGreaterThan(170);
      const original = await (await office.request.get(`/api/photos/${caseId}/${hash}`)).body();
      expect((await colourAt(original, 0.25))[0]).toBeGreaterThan(170);
      const [photo] = (await tablet.caseOf(caseId)).photos;
      expect(photo).toMatchObject({ hash, caption: NAME, withdrawnAt: null });
      expect(copy).toBe(`/api/photos/${caseId}/${photo?.shownHash}`);

      // What was issued before shows no photo, and answers for none.
      const phone = await open('phone');
      const customer = new CustomerPage(phone, say);
      await customer.open(path);
      await phone.locator('input[name=pin]').fill(pin);
      await phone.locator('button[type=submit]').tap();
      await expect(phone.getByRole('article')).toBeVisible();
      await expect(phone.getByRole('article').locator('img')).toHaveCount(0);
      for (const one of [hash, photo?.shownHash])
        expect((await phone.request.get(`${path}/photos/${one}`)).status()).toBe(404);
    });

    test('boxes are placed by keys alone, again and again, and the photo is taken off', async ({
      open,
      device,
    }) => {
      const tablet = await device('sato');
      const { caseId, hash } = await reported(tablet);
      const office = await open('office', 'chiba', { colorScheme });
      await new OfficeCase(office, say).open(caseId);
      const choice = office.getByRole('group', { name: NAME });
      const dialog = office.getByRole('dialog');
      const copy = choice.getByRole('link', { name: t('copy') });
      const shownHash = async () => (await tablet.caseOf(caseId)).photos[0]?.shownHash;

      const shown = choice.getByRole('checkbox', { name: t('show') });
      await shown.press('Space');
      await expect(shown).toBeChecked();
      await expect(shown).toBeEnabled();
      expect(await shownHash()).toBe(hash);
      await expect(copy).toHaveCount(0);
      await choice.getByRole('button', { name: t('mask') }).press('Enter');
      await dialog.getByRole('button', { name: mask('add') }).press('Enter');
      const box = dialog.getByRole('button', { name: mask('box', { number: 1 }) });
      for (let step = 0; step < 15; step += 1) await box.press('ArrowLeft');
      await dialog.getByRole('button', { name: mask('save') }).press('Enter');
      await expect(dialog).toBeHidden();
      await expect(copy).toBeVisible();
      const first = await shownHash();
      const picture = await (await office.request.get((await copy.getAttribute('href')) ?? '')).body();
      expect(isBlack(await colourAt(picture, 0.1))).toBe(true);
      expect((await colourAt(picture, 0.1, 0.1))[0]).toBeGreaterThan(170);
      expect((await colourAt(picture, 0.6))[2]).toBeGreaterThan(170);

      await choice.getByRole('button', { name: t('remask') }).press('Enter');
      await dialog.getByRole('button', { name: mask('add') }).press('Enter');
      await box.press('Shift+ArrowRight');
      await dialog.getByRole('button', { name: mask('save') }).press('Enter');
      await expect(dialog).toBeHidden();
      await expect(copy).not.toHaveAttribute('href', new RegExp(first ?? 'none'));
      await shown.press('Space');
      await expect(shown).not.toBeChecked();
      await expect.poll(shownHash).toBeNull();
    });
  });
}

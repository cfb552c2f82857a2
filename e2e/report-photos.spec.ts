import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { colourAt, drawOver, secretScreen } from './fixtures/secret-screen';
import { expect, test } from './fixtures/test';
import { CustomerPage } from './pages/customer';
import { VisitPage } from './pages/visit';

test('the report shows a photo with its secret half hidden for good, and the original to nobody', async ({
  open,
  device,
  say,
}) => {
  const mine = await device('oikawa');
  const begun = await beginVisit(mine);
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(begun.caseId, 'isolation');
  await page.getByRole('main').getByRole('radio').first().tap();
  const file = { name: 'screen.png', mimeType: 'image/png', buffer: await secretScreen() };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByRole('button', { name: say('tablet.photo.open', { number: 1 }) })).toBeVisible();

  const t = (key: string, values = {}) => say(`visit.reportStep.photos.${key}`, values);
  const mask = (key: string, values = {}) => say(`common.mask.${key}`, values);
  await visit.goTo('report');
  const part = page.getByRole('region', { name: t('title') });
  await expect(part.getByRole('checkbox', { name: t('show') })).not.toBeChecked();
  await part.getByRole('button', { name: t('mask') }).tap();
  await drawOver(page, [0, 0], [0.5, 1]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText(mask('count', { count: 1 }));
  await dialog.getByRole('button', { name: mask('save') }).tap();
  await expect(dialog).toBeHidden();
  await expect(part.getByRole('checkbox', { name: t('show') })).toBeChecked();
  await part.getByLabel(t('words')).fill('送信を断られた画面');
  await part.getByLabel(t('words')).blur();

  await page.getByRole('button', { name: say('visit.reportStep.preview') }).tap();
  await expect(dialog.getByRole('img', { name: '送信を断られた画面' })).toBeVisible();
  await dialog
    .getByRole('button', { name: say('common.action.close') })
    .first()
    .tap();
  await visit.untilSent();

  const { path, pin } = await giveReport(mine, begun);
  const phone = await open('phone');
  const customer = new CustomerPage(phone, say);
  await customer.open(path);
  await customer.enter(pin);
  const shown = phone.getByRole('img', { name: '送信を断られた画面' });
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(800);
  const address = (await shown.getAttribute('src')) ?? '';
  const picture = await (await phone.request.get(address)).body();
  const [hidden, seen] = [await colourAt(picture, 0.25), await colourAt(picture, 0.75)];
  for (const part of hidden) expect(part).toBeLessThan(12);
  expect(seen[2]).toBeGreaterThan(170);

  const [photo] = (await mine.caseOf(begun.caseId)).photos;
  expect(photo?.shownHash).not.toBe(photo?.hash);
  const original = await phone.request.get(address.replace(photo?.shownHash ?? '', photo?.hash ?? ''));
  expect(original.status()).toBe(404);
  const stranger = await open('phone');
  expect((await stranger.request.get(address)).status()).toBe(404);
  const marks = Buffer.from(await customer.pdf())
    .toString('latin1')
    .match(/\/Subtype\s*\/Image/g);
  expect(marks?.length).toBe(1);
});

test('boxes are placed by keys alone; what is no longer chosen is not shown', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'isolation');
  await page.getByRole('main').getByRole('radio').first().tap();
  const file = { name: 'screen.png', mimeType: 'image/png', buffer: await secretScreen() };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await visit.goTo('report');
  const t = (key: string, values = {}) => say(`visit.reportStep.photos.${key}`, values);
  const mask = (key: string, values = {}) => say(`common.mask.${key}`, values);
  const part = page.getByRole('region', { name: t('title') });
  await part.getByRole('button', { name: t('mask') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: mask('add') }).press('Enter');
  const box = dialog.getByRole('button', { name: mask('box', { number: 1 }) });
  const before = await box.boundingBox();
  await box.press('ArrowLeft');
  await box.press('Shift+ArrowRight');
  const after = await box.boundingBox();
  expect(after?.x).toBeLessThan(before?.x ?? 0);
  expect(after?.width).toBeGreaterThan(before?.width ?? 0);
  await box.press('Delete');
  await expect(box).toBeHidden();
  await expect(dialog.getByRole('button', { name: mask('save') })).toBeDisabled();
  await page.keyboard.press('Escape');

  const choice = part.getByRole('checkbox', { name: t('show') });
  await choice.check();
  await expect(part.getByLabel(t('words'))).toBeVisible();
  await choice.uncheck();
  await visit.undo();
  await expect(choice).toBeChecked();
  await visit.untilSent();
  const [photo] = (await (await device('oikawa')).caseOf(caseId)).photos;
  expect(photo?.shownHash).toBe(photo?.hash);
});

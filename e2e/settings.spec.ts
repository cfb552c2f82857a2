import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { emailOf } from './fixtures/people';
import { expect, test } from './fixtures/test';
import type { Say } from './fixtures/words';

const PARTS = ['shop', 'users', 'fees', 'hours', 'desks'] as const;

/** The open dialog. */
const dialog = (page: Page) => page.getByRole('dialog');
const save = (page: Page, say: Say) =>
  dialog(page)
    .getByRole('button', { name: say('common.action.save'), exact: true })
    .click();

async function editRow(page: Page, say: Say, row: string): Promise<void> {
  await page
    .getByRole('row', { name: row })
    .getByRole('button', { name: say('common.action.edit'), exact: true })
    .click();
}

test('a new technician sets a password by a link that works once, signs in, is shut out, is stopped', async ({
  open,
  say,
}) => {
  const mark = v7().slice(-8);
  const email = `shinjin-${mark}@mori.example.jp`;
  const password = 'ながい-ことばの-合言葉';
  const name = `新人 ${mark}`;
  const administrator = await open('office', 'murakami');
  await administrator.goto('/settings/users');
  await administrator.getByRole('button', { name: say('settings.users.add') }).click();
  const field = (key: string) =>
    dialog(administrator).getByLabel(say(`settings.users.${key}`), { exact: true });

  await field('name').fill(name);
  await field('email').fill('no address');
  await field('email').press('Enter');
  await expect(field('email')).toHaveAccessibleDescription(new RegExp(say('settings.users.wrongEmail')));
  await expect(field('email')).toBeFocused();
  await field('email').fill(emailOf('chiba'));
  await save(administrator, say);
  await expect(dialog(administrator)).toContainText(say('errors.refusal.email-taken'));
  await expect(field('name')).toHaveValue(name);
  await field('email').fill(email);
  await save(administrator, say);
  const link = (await administrator.getByTestId('password-link').textContent()) ?? '';
  await dialog(administrator)
    .getByRole('button', { name: say('common.action.close') })
    .last()
    .click();

  const newcomer = await open('tablet');
  await newcomer.goto(new URL(link).pathname + new URL(link).search);
  await newcomer.getByLabel(say('auth.setup.password'), { exact: true }).fill(password);
  await newcomer.getByRole('button', { name: say('auth.setup.submit'), exact: true }).click();
  await newcomer.waitForURL('**/sign-in');
  await newcomer.getByLabel(say('auth.email'), { exact: true }).fill(email);
  await newcomer.getByLabel(say('auth.password'), { exact: true }).fill(password);
  await newcomer.getByRole('button', { name: say('auth.submit'), exact: true }).click();
  await newcomer.waitForURL('**/today');

  const stranger = await open('phone');
  await stranger.goto(new URL(link).pathname + new URL(link).search);
  await expect(stranger.getByText(say('auth.setup.gone'))).toBeVisible();

  await administrator.reload();
  const row = administrator.getByRole('row', { name });
  await row.getByRole('button', { name: say('settings.users.devices.open'), exact: true }).click();
  await dialog(administrator)
    .getByRole('button', { name: say('settings.users.devices.shutOut') })
    .click();
  await dialog(administrator)
    .getByRole('button', { name: say('settings.users.devices.confirm') })
    .click();
  await expect(dialog(administrator)).toContainText(say('settings.users.devices.done'));
  await expect(dialog(administrator)).toContainText(say('settings.users.devices.none'));
  expect((await newcomer.request.get('/api/events')).status()).toBe(401);

  await administrator.reload();
  await editRow(administrator, say, name);
  await dialog(administrator).getByLabel(say('settings.users.active')).uncheck();
  await save(administrator, say);
  await expect(row).toContainText(say('settings.users.inactive'));
});

test('the last administrator stays one', async ({ open, say }) => {
  const administrator = await open('office', 'murakami');
  await administrator.goto('/settings/users');
  await editRow(administrator, say, emailOf('murakami'));
  await dialog(administrator).getByLabel(say('words.role.office'), { exact: true }).check();
  await dialog(administrator).getByLabel(say('words.role.administrator'), { exact: true }).uncheck();
  await save(administrator, say);
  await expect(dialog(administrator)).toContainText(say('errors.refusal.last-administrator'));
  expect((await administrator.request.get('/settings/users')).status()).toBe(200);
});

test('a fee changes, and what is no number is said at its field', async ({ open, say }) => {
  const administrator = await open('office', 'murakami');
  await administrator.goto('/settings/fees');
  const fee = '当日の取り消し';
  const row = administrator.getByRole('row', { name: fee });
  const before = '3300';
  const amount = dialog(administrator).getByLabel(say('settings.fees.amount'), { exact: true });
  const change = async (typed: string) => {
    await editRow(administrator, say, fee);
    await amount.fill(typed);
    await save(administrator, say);
  };
  await change('たかい');
  await expect(amount).toHaveAccessibleDescription(new RegExp(say('settings.fees.wrong.amount')));
  await amount.fill('3,850');
  await save(administrator, say);
  await expect(row).toContainText('3,850');
  await administrator.reload();
  await expect(row).toContainText('3,850');
  await change(before);
  await expect(row).toContainText('3,300');
});

test('a dialog begins in its first field, and gives the focus back to the button that opened it', async ({
  open,
  say,
}) => {
  const administrator = await open('office', 'murakami');
  await administrator.goto('/settings/fees');
  const fee = '当日の取り消し';
  const edit = administrator
    .getByRole('row', { name: fee })
    .getByRole('button', { name: say('common.action.edit') });
  await editRow(administrator, say, fee);
  const label = dialog(administrator).getByLabel(say('settings.fees.label'), { exact: true });
  await expect(label).toBeFocused();
  await administrator.keyboard.press('Escape');
  await expect(dialog(administrator)).toBeHidden();
  await expect(edit).toBeFocused();
});

test('the shop says what is wrong with its number, loses nothing typed, and says when it is saved', async ({
  open,
  say,
}) => {
  const administrator = await open('office', 'murakami');
  await administrator.goto('/settings');
  await administrator.waitForURL('**/settings/shop');
  const field = (key: string) => administrator.getByLabel(say(`settings.shop.${key}`), { exact: true });
  const [number, warranty] = [field('registrationNumber'), field('warranty')];
  const before = { number: await number.inputValue(), warranty: await warranty.inputValue() };
  const saved = administrator.getByText(say('office.customer.saved', { time: '' }).trim());
  const send = () => administrator.getByRole('button', { name: say('office.customer.save') }).click();
  await warranty.fill(`${before.warranty} 追記`);
  await number.fill('T123');
  await send();
  await expect(number).toHaveAccessibleDescription(new RegExp(say('settings.shop.wrong.registrationNumber')));
  await expect(number).toBeFocused();
  await expect(warranty).toHaveValue(`${before.warranty} 追記`);
  await number.fill('t12345 67890123');
  await send();
  await expect(saved).toBeVisible();
  await administrator.reload();
  await expect(number).toHaveValue('T1234567890123');
  await expect(warranty).toHaveValue(`${before.warranty} 追記`);
  await number.fill(before.number);
  await warranty.fill(before.warranty);
  await send();
  await expect(saved).toBeVisible();
});

test('a day has hours before and after a break; what overlaps is said, what was not saved is brought back', async ({
  open,
  say,
}) => {
  const administrator = await open('office', 'murakami');
  const goTo = () => administrator.goto('/settings/hours');
  await goTo();
  const whose = { name: '菅原 亮', weekday: say('settings.hours.weekday.6') };
  const week = administrator.locator('form').filter({ has: administrator.getByText(whose.name) });
  const time = (key: 'from' | 'to', row: number) =>
    week.getByLabel(say(`settings.hours.${key}`, whose), { exact: true }).nth(row);
  const send = () => week.getByRole('button', { name: say('office.customer.save') }).click();
  const saved = week.getByText(say('office.customer.saved', { time: '' }).trim());
  await week.getByRole('button', { name: say('settings.hours.addTo', whose) }).click();
  await time('to', 0).fill('12:00');
  await time('from', 1).fill('11:30');
  await time('to', 1).fill('17:00');
  await send();
  await expect(week.getByText(say('settings.hours.overlap'))).toHaveCount(2);
  await expect(time('from', 0)).toBeFocused();

  await administrator.goto('/settings/fees');
  await goTo();
  await expect(week.getByText(say('office.draft.restored'))).toBeVisible();
  await expect(time('from', 1)).toHaveValue('11:30');
  await time('from', 1).fill('13:00');
  await send();
  await expect(saved).toBeVisible();
  await administrator.reload();
  await expect(time('from', 1)).toHaveValue('13:00');
  await expect(week.getByText(say('office.draft.restored'))).toHaveCount(0);

  await week
    .getByRole('button', { name: say('settings.hours.removeFrom', { ...whose, from: '13:00' }) })
    .click();
  await time('to', 0).fill('18:00');
  await send();
  await expect(saved).toBeVisible();
  await administrator.reload();
  await expect(time('to', 0)).toHaveValue('18:00');
  await expect(time('from', 1)).toHaveCount(0);
});

test('the settings do not exist for technicians and the office', async ({ open }) => {
  for (const person of ['takahashi', 'chiba'] as const) {
    const page = await open('office', person);
    for (const part of PARTS) {
      expect((await page.goto(`/settings/${part}`))?.status(), `${person} ${part}`).toBe(404);
    }
  }
});

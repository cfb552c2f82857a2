import { emailOf, PASSWORD } from './fixtures/people';
import { expect, test } from './fixtures/test';

test('a wrong password is told in words, keeps what was typed, and after five tries has to wait', async ({
  open,
  say,
}) => {
  const page = await open('office');
  // Nobody's address: no person of the demo is locked out by this.
  const email = `nobody-${Date.now()}@mori.example.jp`;
  await page.goto('/sign-in');
  await page.getByLabel(say('auth.email')).fill(email);
  const enter = async () => {
    await page.getByLabel(say('auth.password')).fill('not the password');
    await page.getByRole('button', { name: say('auth.title') }).click();
    await expect(page.getByRole('button', { name: say('auth.title') })).not.toHaveAttribute(
      'aria-busy',
      'true',
    );
  };
  for (let tries = 0; tries < 5; tries += 1) {
    await enter();
    await expect(page.getByText(say('errors.signIn.wrong'))).toBeVisible();
  }
  await expect(page.getByLabel(say('auth.email'))).toHaveValue(email);
  // The sixth is let through once, and closes the gate behind it.
  await enter();
  await enter();
  await expect(page.getByText(/分ほど待ってから/)).toBeVisible();
});

test('before the page’s script is there a password goes nowhere, least of all into the address', async ({
  open,
  say,
}) => {
  const page = await open('office', undefined, { javaScriptEnabled: false });
  await page.goto('/sign-in');
  await page.getByLabel(say('auth.email')).fill(emailOf('chiba'));
  const password = page.getByLabel(say('auth.password'));
  await password.fill(PASSWORD);
  await expect(page.getByRole('button', { name: say('auth.title') })).toBeDisabled();
  await password.press('Enter');
  expect(await page.locator('form').first().getAttribute('method')).toBe('post');
  expect(new URL(page.url()).search).toBe('');
});

test('each role comes to its own page', async ({ open, say }) => {
  for (const [person, home] of [
    ['chiba', /\/(board|cases)/],
    ['takahashi', /\/today/],
    ['murakami', /\/(settings|board|cases)/],
  ] as const) {
    const page = await open('office');
    await page.goto('/sign-in');
    await page.getByLabel(say('auth.email')).fill(emailOf(person));
    await page.getByLabel(say('auth.password')).fill(PASSWORD);
    await page.getByRole('button', { name: say('auth.title') }).click();
    await expect(page).toHaveURL(home);
  }
});

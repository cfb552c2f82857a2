import { expect, test, type Page } from '@playwright/test';

/** Collects what the browser refused on a page because of its Content Security Policy. */
async function collectViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  return violations;
}

// The second address does not exist: its page is made for the request, like those of office and customer.
for (const path of ['/today', '/no-such-page', '/sign-in']) {
  test(`${path} runs within its policy, and fetches nothing from elsewhere`, async ({ page, baseURL }) => {
    const violations = await collectViolations(page);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${baseURL}/`)) {
        elsewhere.push(request.url());
      }
    });
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    await page.locator('h1').first().waitFor();
    // React has taken over: the policy did not block its scripts.
    await page.waitForFunction(() =>
      [document, document.body, ...document.body.children].some((place) =>
        Object.keys(place).some((key) => key.startsWith('__react')),
      ),
    );
    expect(violations).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('every answer carries the headers that keep browsers strict', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(await answer.json()).toMatchObject({ status: 'ok', database: 'ok', version: expect.any(String) });
  expect(answer.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin',
    'x-frame-options': 'DENY',
    'x-request-id': expect.stringMatching(/^[\w-]{8,64}$/),
  });
});

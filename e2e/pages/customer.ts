import { expect, type Page } from '@playwright/test';
import type { Say } from '../fixtures/words';

/** The page behind a customer's link, on their phone. */
export class CustomerPage {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  /** @param address as it was handed over, or its path; the origin is the server's own name for itself */
  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, 'http://any').pathname);
  }

  async enter(pin: string, digits = 4): Promise<void> {
    await this.page.getByLabel(this.say('customer.pin.label', { digits })).fill(pin);
    await this.page.getByRole('button', { name: this.say('customer.pin.open'), exact: true }).tap();
  }

  async pdf(): Promise<Uint8Array> {
    const link = this.page.getByRole('link', { name: this.say('customer.report.pdf') });
    const answer = await this.page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    return answer.body();
  }

  async rate(score: 1 | 2 | 3 | 4 | 5, words: string): Promise<void> {
    const { page, say } = this;
    await page.getByRole('radio', { name: say(`customer.rating.score.${score}`), exact: true }).check();
    await page.getByLabel(say('customer.rating.words')).fill(words);
    await page.getByRole('button', { name: say('customer.rating.send') }).tap();
    await expect(page.getByText(say('customer.rating.thanks'))).toBeVisible();
  }
}

/** Another PIN than the one given. */
export const wrongPin = (pin: string): string => String((Number(pin) + 1) % 10_000).padStart(4, '0');

import { expect, type Locator } from '@playwright/test';
import type { VisitPage } from './visit';

/** Other ways to hand a report over than the code on the screen. */
export class Ways {
  constructor(readonly visit: VisitPage) {}

  say(key: string, values?: Record<string, string | number>): string {
    return this.visit.say(`visit.reportStep.ways.${key}`, values);
  }

  async open(): Promise<Locator> {
    await this.visit.page.getByRole('button', { name: this.say('open') }).tap();
    const dialog = this.visit.dialog();
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Asks the office to post it, with a word to them. */
  async post(words: string): Promise<void> {
    const form = (await this.open()).getByRole('form', { name: this.say('post') });
    await form.getByLabel(this.say('postTo')).fill(words);
    await form.getByRole('button', { name: this.say('postSend') }).tap();
    await expect(this.visit.dialog()).toBeHidden();
  }

  /** Has the shop mail the link. */
  async mail(to: string): Promise<void> {
    const form = (await this.open()).getByRole('form', { name: this.say('mail'), exact: true });
    await form.getByLabel(this.say('mailTo')).fill(to);
    await form.getByRole('button', { name: this.say('mailSend') }).tap();
    await expect(this.visit.dialog()).toBeHidden();
  }

  /** What was asked of the shop, and how far it is. */
  dispatches(): Locator {
    return this.visit.page.getByRole('list', {
      name: this.visit.say('visit.reportStep.dispatch.title'),
      exact: true,
    });
  }
}

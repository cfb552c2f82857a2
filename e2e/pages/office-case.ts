import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../fixtures/words';

/** A case as the office sees it. */
export class OfficeCase {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  async open(caseId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  private part(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** Everything that happened. */
  course(): Locator {
    return this.part(this.say('office.course.title'));
  }

  ledger(): Locator {
    return this.part(this.say('words.concept.ledger'));
  }

  attempts(): Locator {
    return this.part(this.say('words.concept.attempt'));
  }

  head(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('office.act.approve') }).click();
    await expect(this.page.getByRole('button', { name: this.say('office.act.approve') })).toBeHidden();
  }

  async revokeLink(): Promise<void> {
    const { page, say } = this;
    await page.getByRole('button', { name: say('office.link.change') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('office.link.revoke') })
      .click();
    await expect(page.getByText(say('office.link.revoked'), { exact: true })).toBeVisible();
  }
}

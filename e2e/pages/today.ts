import { expect, type Locator, type Page } from '@playwright/test';
import { shortName } from '@/lib/customer/short-name';
import type { Say } from '../fixtures/words';
import { VisitTimes } from './visit-times';

/** The technician's day. */
export class TodayPage {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  async open(): Promise<void> {
    await this.page.goto('/today');
    await expect(this.list()).toBeVisible();
  }

  list(): Locator {
    return this.page.getByRole('navigation', { name: this.say('tablet.today.list') });
  }

  /** The visit that is shown large. */
  sheet(): Locator {
    return this.page.getByRole('main');
  }

  /** Shows a customer's visit, be it today's or a later day's. */
  async choose(customer: string): Promise<void> {
    const named = this.page.getByRole('button', { name: shortName(customer), includeHidden: true });
    const trip = this.list().locator(named);
    await expect(trip.first()).toBeAttached();
    if (!(await trip.first().isVisible())) {
      await this.list().locator('details').filter({ has: named }).locator('summary').tap();
    }
    await trip.first().tap();
    await expect(this.sheet().getByRole('heading', { level: 1 })).toContainText(customer);
  }

  async leave(): Promise<void> {
    await this.sheet()
      .getByRole('button', { name: this.say('tablet.today.leave') })
      .tap();
    await expect(
      this.page.getByRole('status').filter({ hasText: this.say('tablet.today.didLeave') }),
    ).toBeVisible();
  }

  async notMade(outcome: 'nobody-home' | 'cancelled'): Promise<void> {
    const t = (key: string) => this.say(`tablet.today.${key}`);
    await this.sheet()
      .getByRole('button', { name: t('notMade') })
      .tap();
    const dialog = this.page.getByRole('dialog', { name: t('notMadeTitle') });
    await dialog.getByRole('radio', { name: t(outcome === 'cancelled' ? 'cancelled' : 'nobodyHome') }).tap();
    await dialog.getByRole('button', { name: t('notMadeSave') }).tap();
    await expect(dialog).toBeHidden();
  }

  /** Opens the times of the visit that is shown. */
  async times(): Promise<VisitTimes> {
    await this.sheet()
      .getByRole('button', { name: this.say('tablet.today.times') })
      .tap();
    return new VisitTimes(this.page, this.say);
  }

  async arrive(): Promise<void> {
    await this.sheet()
      .getByRole('button', { name: this.say('tablet.today.arrive') })
      .tap();
    await this.page.waitForURL(/\/visits\//);
  }
}

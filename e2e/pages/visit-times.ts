import { expect, type Locator, type Page } from '@playwright/test';
import type { VisitTime } from '@/lib/case/corrected-times';
import type { Say } from '../fixtures/words';

/** The dialog with a visit's own times. */
export class VisitTimes {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('tablet.visitTimes.title') });
  }

  async correct(which: VisitTime, time: string): Promise<void> {
    await correctTime(this.page, this.say, this.say(`words.timeOf.${which}`), time);
  }

  takeBackButton(which: VisitTime): Locator {
    return this.dialog().getByRole('button', { name: this.say(`tablet.visitTimes.takeBack.${which}`) });
  }

  async takeBack(which: VisitTime): Promise<void> {
    await this.takeBackButton(which).tap();
    await expect(this.dialog()).toBeHidden();
  }
}

/** The button of one of several times that stand together; its name ends with the time shown. */
export const timeButton = (page: Page, say: Say, what: string): Locator =>
  page.getByRole('button', {
    name: new RegExp(say('visit.time.correctOf', { what, time: '@' }).replace('@', '[\\d:]+')),
  });

/** Puts a time right in the dialog for it. */
export const correctTime = async (page: Page, say: Say, what: string, time: string): Promise<void> => {
  await timeButton(page, say, what).tap();
  const dialog = page.getByRole('dialog', { name: say('visit.time.titleOf', { what }) });
  await dialog.getByLabel(say('visit.time.label')).fill(time);
  await dialog.getByRole('button', { name: say('common.action.save') }).tap();
};

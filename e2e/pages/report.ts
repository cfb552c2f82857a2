import { expect, type Locator } from '@playwright/test';
import { readQr } from '../fixtures/qr';
import type { VisitPage } from './visit';

export type Handed = { address: string; pin: string };

/** Step 6: the report, the fee, the signature, the link. */
export class ReportStep {
  constructor(readonly visit: VisitPage) {}

  private say(key: string, values?: Record<string, string | number>): string {
    return this.visit.say(`visit.reportStep.${key}`, values);
  }

  private get main(): Locator {
    return this.visit.page.getByRole('main');
  }

  /** Puts the technician's own words over what was drafted. */
  async rewrite(section: string, text: string): Promise<void> {
    const name = this.say('edit', { section: this.say(`section.${section}`) });
    await this.main.getByRole('button', { name }).tap();
    const field = this.main.getByRole('textbox', { name });
    await field.fill(text);
    await field.blur();
    await this.main.getByRole('button', { name }).tap();
    await expect(this.main.getByText(this.say('own'))).toBeVisible();
  }

  async pay(how: string): Promise<void> {
    const answer = this.visit.answer(this.say('pay.how'), this.visit.say(`words.paidHow.${how}`), this.main);
    await answer.tap();
    await expect(answer).toBeChecked();
  }

  /** The screen turned to the customer, with the report to read. */
  async turn(): Promise<Locator> {
    await this.main.getByRole('button', { name: this.say('show') }).tap();
    const view = this.visit.dialog();
    await expect(view.getByRole('article')).toBeVisible();
    return view;
  }

  /**
   * The customer goes on to the fee, draws a signature, and gets the link.
   * @returns the address that their phone's camera reads from the screen
   */
  async sign(view: Locator): Promise<string> {
    await view.getByRole('button', { name: this.say('turned.next'), exact: true }).tap();
    const confirm = view.getByRole('button', { name: this.say('turned.confirm') });
    await expect(confirm).toBeDisabled();
    await this.draw(view.getByRole('img', { name: this.say('turned.pad') }), confirm);
    await confirm.tap();
    await expect(view.getByRole('heading', { name: this.say('turned.linkTitle') })).toBeVisible();
    const qr = view.getByRole('img', { name: this.say('link.qr') });
    await expect(qr).toBeVisible();
    // As a camera does: looks until there is a code in the box, for the code is drawn once its part has come.
    let read = '';
    await expect.poll(async () => (read = await readQr(qr))).not.toBe('');
    return read;
  }

  /** Draws with the pointer until it was taken: the pad's code is fetched when it is needed. */
  private async draw(pad: Locator, confirm: Locator): Promise<void> {
    const { mouse } = this.visit.page;
    await pad.scrollIntoViewIfNeeded();
    await expect(async () => {
      const box = await pad.boundingBox();
      if (!box) throw new Error('the pad is not shown');
      const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
      await mouse.move(...at(0.2, 0.6));
      await mouse.down();
      await mouse.move(...at(0.4, 0.3), { steps: 6 });
      await mouse.move(...at(0.6, 0.7), { steps: 6 });
      await mouse.move(...at(0.75, 0.4), { steps: 6 });
      await mouse.up();
      await expect(confirm).toBeEnabled({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
  }

  async turnBack(view: Locator): Promise<void> {
    await this.visit.page.keyboard.down('Escape');
    await expect(view).toBeHidden();
    await this.visit.page.keyboard.up('Escape');
  }

  /** What is copied onto a card where there is no printer: address and PIN. */
  async handed(): Promise<Handed> {
    const { page, say } = this.visit;
    await page.getByRole('button', { name: this.say('link.card') }).tap();
    const dialog = this.visit.dialog();
    const [address = '', pin = ''] = await dialog.getByRole('definition').allTextContents();
    await dialog
      .getByRole('button', { name: say('common.action.close') })
      .first()
      .tap();
    await expect(dialog).toBeHidden();
    return { address: address.trim(), pin: pin.trim() };
  }

  async endVisit(): Promise<void> {
    await this.main.getByRole('button', { name: this.say('end') }).tap();
    await this.visit
      .dialog()
      .getByRole('button', { name: this.say('end') })
      .tap();
    await this.visit.page.waitForURL('**/today');
  }
}

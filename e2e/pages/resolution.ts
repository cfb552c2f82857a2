import { expect, type Locator } from '@playwright/test';
import type { Titles } from '../fixtures/playbook';
import type { VisitPage } from './visit';

/** Step 5: attempts, safety questions, proof, the end. */
export class ResolutionStep {
  constructor(
    readonly visit: VisitPage,
    readonly titles: Titles,
  ) {}

  private say(key: string, values?: Record<string, string | number>): string {
    return this.visit.say(`visit.resolution.${key}`, values);
  }

  private get main(): Locator {
    return this.visit.page.getByRole('main');
  }

  attempts(): Locator {
    return this.main.getByRole('list', { name: this.say('ruler') }).locator(':scope > li');
  }

  /** Opens what the playbook proposes; it may be further down its list. */
  async openRemedy(remedy: string): Promise<void> {
    const proposal = this.main.locator(`#remedy-${remedy}`).getByRole('button').first();
    const counted = [1, 88].map((count) => this.say('next.more', { count }).replace(String(count), '\\d+'));
    const more = this.main.getByRole('button', { name: new RegExp(counted.join('|')) });
    await expect(proposal.or(more).first()).toBeVisible();
    if (!(await proposal.isVisible())) await more.tap();
    if ((await proposal.getAttribute('aria-expanded')) !== 'true') await proposal.tap();
    await expect(proposal).toHaveAttribute('aria-expanded', 'true');
  }

  /** Answers one safety question before an attempt. */
  async precaution(kind: string, answer: string): Promise<void> {
    const given = this.visit.answer(
      this.say(`precaution.${kind}.ask`),
      this.say(`answer.${answer}`),
      this.main,
    );
    await given.tap();
    await expect(given).toBeChecked();
  }

  startButton(number: number): Locator {
    return this.main.getByRole('button', { name: this.say('next.startNumber', { number }) });
  }

  async start(number: number): Promise<void> {
    await this.startButton(number).tap();
    await expect(this.attempts()).toHaveCount(number);
  }

  /** Begins an attempt that is not in the playbook. */
  async free(title: string): Promise<void> {
    const before = await this.attempts().count();
    await this.main.getByRole('button', { name: this.say('next.free') }).tap();
    await this.main.getByLabel(this.say('free.what')).fill(title);
    await this.startButton(before + 1).tap();
    await expect(this.attempts().last().getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
  }

  /** Takes the open attempt back. */
  async withdraw(): Promise<void> {
    await this.addRow('what');
    await this.main.getByRole('button', { name: this.say('withdraw'), exact: true }).tap();
  }

  /** Takes an attempt up again that was taken back. */
  async restore(title: string): Promise<void> {
    await this.main.getByText(this.say('withdrawnList.title', { count: 1 })).tap();
    await this.main.getByRole('button', { name: this.say('withdrawnList.restoreOf', { title }) }).tap();
  }

  async phase(phase: string): Promise<void> {
    const word = phase === 'talk' ? this.say('talk') : this.visit.say(`words.phase.${phase}`);
    const chosen = this.visit.answer(this.say('row.state'), word, this.main);
    await chosen.tap();
    await expect(chosen).toBeChecked();
  }

  async outcome(outcome: string): Promise<void> {
    await this.visit.answer(this.say('row.outcome'), this.say(`outcome.${outcome}`), this.main).tap();
  }

  /** Opens an attempt that was begun before. */
  async openAttempt(number: number): Promise<void> {
    const head = this.attempts()
      .nth(number - 1)
      .getByRole('button')
      .first();
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.tap();
    await expect(head).toHaveAttribute('aria-expanded', 'true');
  }

  /** Adds a row to the open attempt that is not there at first. */
  async addRow(row: string): Promise<void> {
    await this.main.getByRole('button', { name: this.say(`row.${row}`), exact: true }).tap();
  }

  async write(label: string, text: string): Promise<void> {
    const field = this.main.getByLabel(label).last();
    await field.fill(text);
    await field.blur();
  }

  async desk(person: string, reference: string): Promise<void> {
    await this.main.getByRole('button', { name: this.say('desk.edit') }).tap();
    await this.write(this.say('desk.person'), person);
    await this.write(this.say('desk.reference'), reference);
  }

  /** A setting that the open attempt touched, and how to put it back. */
  async setting(given: { what: string; was: string; now: string; putBack: string }): Promise<void> {
    await this.addRow('settings');
    for (const [field, text] of Object.entries(given)) {
      await this.main.getByLabel(this.say(`setting.${field}`), { exact: true }).fill(text);
    }
    await this.main.getByRole('button', { name: this.say('setting.save') }).tap();
    await expect(
      this.main.getByRole('button', { name: this.say('setting.remove', { what: given.what }) }),
    ).toBeVisible();
  }

  /** Takes what was learnt over as the reason of the cause: it stays told as theirs. */
  async refineCause(): Promise<void> {
    await this.main.getByRole('button', { name: this.say('learnt.toCause') }).tap();
    const band = this.main.getByRole('region', { name: this.say('cause.title') });
    await expect(band.getByLabel(this.say('cause.reason'))).not.toHaveValue('');
    await band.getByRole('button', { name: this.visit.say('common.action.close') }).tap();
  }

  /** What still stands between the case and its solution. */
  missing(count: number): Locator {
    return this.main.getByText(this.say('resolve.missing', { count }));
  }

  /** After a new password: no other device holds the old one. */
  async noOldDevices(): Promise<void> {
    const kind = 'list-old-password-devices';
    await this.main
      .getByRole('button', {
        name: this.say('resolve.precaution', { what: this.visit.say(`words.precaution.${kind}`) }),
      })
      .tap();
    await this.visit
      .answer(this.say(`precaution.${kind}.none`), this.say('answer.no-other'), this.main)
      .tap();
  }

  /** One proof, by the customer, on their own program, with an outside address where it is mail. */
  async verify(direction: string, outcome: 'ok' | 'fail'): Promise<void> {
    const box = this.main.getByRole('region', { name: this.say('verify.title') });
    const cell = box.getByRole('button', { name: this.say(`verify.cell.${direction}`) });
    if ((await cell.getAttribute('aria-expanded')) !== 'true') await cell.tap();
    const answer = this.visit.answer(
      this.say(`verify.ask.${direction}`),
      this.say(`verify.${outcome}.${direction}`),
      this.main,
    );
    await answer.tap();
    await expect(cell).toContainText(this.say(`verify.${outcome}.${direction}`));
  }

  async resolve(): Promise<void> {
    await this.main
      .getByRole('button', { name: this.say('resolve.button') })
      .last()
      .tap();
  }
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../fixtures/words';

/** The office's pages of one playbook: its versions, and the text that is edited and tried. */
export class Workbench {
  readonly text: Locator;
  readonly publish: Locator;

  constructor(
    readonly page: Page,
    readonly say: Say,
    readonly id: string,
  ) {
    this.text = page.getByRole('textbox', { name: say('playbooks.edit.text') });
    this.publish = page.getByRole('button', { name: say('playbooks.edit.publish'), exact: true });
  }

  async versions(): Promise<void> {
    await this.page.goto(`/playbooks/${this.id}/versions`);
  }

  async edit(): Promise<void> {
    await this.page.goto(`/playbooks/${this.id}/edit`);
    await this.page.getByText(this.say('playbooks.edit.changes', { count: 0 })).waitFor();
  }

  /** Shows the text as YAML or as a form. */
  async show(view: 'asForm' | 'asYaml'): Promise<void> {
    await this.page.getByRole('radio', { name: this.say(`playbooks.edit.${view}`), exact: true }).click();
  }

  /** Opens a part of the form by its list and place. */
  async openPart(kind: string, index: number): Promise<void> {
    await this.page.getByLabel(this.say('playbooks.form.kind'), { exact: true }).selectOption(kind);
    await this.page.getByLabel(this.say('playbooks.form.part'), { exact: true }).selectOption(String(index));
  }

  /** Adds a part to the list that is open. */
  async add(kind: 'causes' | 'checks' | 'remedies', ja: string, en: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say(`playbooks.form.addOne.${kind}`) }).click();
    const nameIn = (language: 'ja' | 'en') =>
      this.page.getByLabel(
        this.say('playbooks.form.nameIn', { language: this.say(`playbooks.form.language.${language}`) }),
      );
    await nameIn('ja').fill(ja);
    await nameIn('en').fill(en);
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: this.say('common.action.add') })
      .click();
  }

  /** A field of the form by the path of its value. */
  field(...path: (string | number)[]): Locator {
    return this.page.locator(`[data-path="${path.join('.')}"]`);
  }

  /** Fills a field of the form and leaves it, so that it is written into the text. */
  async fill(path: readonly (string | number)[], words: string): Promise<void> {
    await this.field(...path).fill(words);
    await this.field(...path).blur();
  }

  /** Shows something beside the text. */
  async beside(side: 'try' | 'differences' | 'cases'): Promise<void> {
    await this.page.getByRole('radio', { name: this.say(`playbooks.edit.${side}`), exact: true }).click();
  }

  /** The row of the version that new cases begin with. */
  get used(): Locator {
    return this.page.locator('tr[aria-current]');
  }

  /** Lets new cases begin with a shipped version again, where they do not. */
  async goBackTo(shipped: number): Promise<void> {
    const name = this.say('playbooks.version.shipped', { shipped });
    const link = this.page.getByRole('link', { name, exact: true });
    const use = this.page
      .getByRole('row')
      .filter({ has: link })
      .getByRole('button', { name: this.say('playbooks.use') });
    // A press before the page is awake is lost.
    await expect(async () => {
      await this.versions();
      if (await use.isVisible()) await use.click();
      await expect(this.used.getByRole('link', { name, exact: true })).toBeVisible();
    }).toPass();
  }

  /** Types over the first place at which the text says something; all of it is long to type anew. */
  async replace(said: string, typed: string): Promise<void> {
    await this.text.evaluate((field: HTMLTextAreaElement, words) => {
      const at = field.value.indexOf(words);
      field.focus();
      field.setSelectionRange(at, at + words.length);
    }, said);
    await this.page.keyboard.insertText(typed);
  }

  /** An answer of the simulated visit. */
  answer(checkId: string, title: string): Locator {
    return this.page.locator(`[data-check="${checkId}"]`).getByRole('radio', { name: title, exact: true });
  }
}

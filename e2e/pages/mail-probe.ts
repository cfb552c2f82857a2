import { expect, type Locator } from '@playwright/test';
import type { Endpoint } from '@/lib/diagnosis/probes/terms';
import type { VisitPage } from './visit';

type Asked = {
  address: string;
  receiving?: Endpoint;
  sending?: Endpoint;
  signIn?: { username: string; password: string };
};

/** The mail probe beside the checks of step 4. */
export class MailProbe {
  constructor(readonly visit: VisitPage) {}

  say(key: string, values?: Record<string, string>): string {
    return this.visit.say(`probe.${key}`, values);
  }

  sheet(): Locator {
    return this.visit.page.getByRole('dialog', { name: this.visit.say('visit.isolation.probe.title') });
  }

  async open(): Promise<void> {
    await this.visit.page.getByRole('button', { name: this.visit.say('visit.isolation.probe.open') }).tap();
    await expect(this.sheet().getByLabel(this.say('address'))).toBeVisible();
  }

  private async server(end: 'receiving' | 'sending', endpoint: Endpoint | undefined): Promise<void> {
    const sheet = this.sheet();
    const protocol = endpoint ? this.say(`protocol.${endpoint.protocol}`) : this.say('none');
    await this.visit.answer(this.say(end), protocol, sheet).tap();
    if (!endpoint) return;
    await sheet.getByLabel(this.say(`host.${end}`)).fill(endpoint.host);
    await sheet.getByLabel(this.say(`port.${end}`)).fill(String(endpoint.port));
    await this.visit
      .answer(this.say(`encryption.${end}`), this.say(`security.${endpoint.security}`), sheet)
      .tap();
  }

  async fill({ address, receiving, sending, signIn }: Asked): Promise<void> {
    const sheet = this.sheet();
    await sheet.getByLabel(this.say('address')).fill(address);
    await this.server('receiving', receiving);
    await this.server('sending', sending);
    if (!signIn) return;
    await sheet.getByLabel(this.say('signIn')).check();
    await sheet.getByLabel(this.say('agreed')).check();
    await sheet.getByLabel(this.say('username')).fill(signIn.username);
    await sheet.getByLabel(this.say('password'), { exact: true }).fill(signIn.password);
  }

  async start(): Promise<void> {
    await this.sheet()
      .getByRole('button', { name: this.say('start') })
      .tap();
  }

  steps(): Locator {
    return this.sheet().getByRole('region', { name: this.say('steps') });
  }

  findings(): Locator {
    return this.sheet().getByRole('region', { name: this.say('findings') });
  }
}

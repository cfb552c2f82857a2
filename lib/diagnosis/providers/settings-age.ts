import { domainOf, hostOf } from './fold';
import { isHost } from './host-pattern';
import type { MailServer, Provider } from './provider';

/** What stands in a mail program. */
export type MailSettings = Pick<MailServer, 'protocol' | 'host' | 'port' | 'security'>;

export type SettingsAge = {
  /** `other`: the entry knows the protocol, and nothing of it is like this. `unknown`: it knows no server of it. */
  age: 'current' | 'old' | 'other' | 'unknown';
  /** The form of the entry that these settings are. */
  form?: MailServer;
  /** What they should be; of several the one that is nearest. */
  now?: MailServer;
  /** What has to be changed for that. */
  differs: ('host' | 'port' | 'security')[];
};

/**
 * Whether the settings in a mail program are the provider's of today.
 * @param address the customer's, for servers that are named after its domain
 */
export const settingsAge = (provider: Provider, settings: MailSettings, address?: string): SettingsAge => {
  const domain = address === undefined ? undefined : domainOf(address);
  const forms = (provider.servers ?? []).filter(({ protocol }) => protocol === settings.protocol);
  const differences = (form: MailServer): SettingsAge['differs'] => [
    ...(isHost(form.host, hostOf(settings.host), domain) ? [] : (['host'] as const)),
    ...(form.port === settings.port ? [] : (['port'] as const)),
    ...(form.security === settings.security ? [] : (['security'] as const)),
  ];
  const ranked = forms
    .filter(({ old }) => !old)
    .map((form) => ({ form, differs: differences(form) }))
    .toSorted((a, b) => a.differs.length - b.differs.length);
  const [nearest] = ranked;
  if (nearest?.differs.length === 0)
    return { age: 'current', form: nearest.form, now: nearest.form, differs: [] };
  const former = forms.find((form) => form.old && differences(form).length === 0);
  const rest = { now: nearest?.form, differs: nearest?.differs ?? [] };
  if (former) return { age: 'old', form: former, ...rest };
  return { age: nearest ? 'other' : 'unknown', ...rest };
};

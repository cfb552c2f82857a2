/** What a reader of a playbook looks at. */
export type BookAddress = {
  id: string;
  /** Left out for the version that new cases begin with. */
  version?: number;
  check?: string;
  cause?: string;
  /** The language of the playbook's texts, where it is not the reader's. */
  lang?: string;
};

/** The address of a playbook's page, so that it can be sent to a colleague. */
export const bookAddress = ({ id, ...given }: BookAddress, page = ''): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) query.set(name, String(value));
  const asked = query.toString();
  return `/playbooks/${id}${page}${asked ? `?${asked}` : ''}`;
};

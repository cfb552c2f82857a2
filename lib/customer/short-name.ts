const FORM = '(?:株式|有限|合同|合資|合名)会社|\\((?:株|有|同)\\)|[㈱㈲]';
const BEFORE = new RegExp(`^(?:${FORM})\\s*`);
const AFTER = new RegExp(`\\s*(?:${FORM})$`);

/**
 * A company's name without its legal form, for a list or a narrow bar: what tells it apart comes first.
 * Never on a paper or a report.
 * @returns the name as it is where nothing else would be left
 */
export const shortName = (name: string): string => name.replace(BEFORE, '').replace(AFTER, '').trim() || name;

import 'client-only';
import { newId } from './new-id';

/**
 * The id of a row that is about to be made: the same after a kill, so that what was typed for it is found again.
 * @param name names the row to be, for good: case and list
 * @param taken ids of rows that are there; one of them is never given
 */
export const keptId = (name: string, taken: readonly { id: string }[]): string => {
  const key = `kiriwake-id ${name}`;
  const kept = localStorage.getItem(key);
  if (kept && !taken.some(({ id }) => id === kept)) return kept;
  const id = newId();
  localStorage.setItem(key, id);
  return id;
};

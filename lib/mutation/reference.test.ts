import { expect, test } from 'vitest';
import { mutationReference } from './reference';

test('docs/mutations.md is what the registry says', async () => {
  await expect(mutationReference()).toMatchFileSnapshot('../../docs/mutations.md');
});

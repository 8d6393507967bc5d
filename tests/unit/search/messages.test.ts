import { expect, test } from 'vitest';

import { fill } from '../../../src/search/messages.ts';

test('a message is filled in with what is given, and keeps the rest', () => {
  expect(fill('{count} for “{query}” {age}', { count: 0, query: '{count} $&' })).toBe(
    '0 for “{count} $&” {age}',
  );
});

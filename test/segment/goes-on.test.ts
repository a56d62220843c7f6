/** Lines that go on with the value above. */
import { describe, expect, it } from 'vitest';
import { GRADE_ROWS } from '../../src/extract/grade-rows.js';
import { goesOn } from '../../src/segment/goes-on.js';

describe('a list of grades', () => {
  it('goes on with every grade of the table', () => {
    const left = GRADE_ROWS.map(({ name }) => name).filter((name) => !goesOn('grades', name, false));
    expect(left).toEqual([]);
  });
});

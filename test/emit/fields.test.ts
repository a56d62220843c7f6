import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/emit/columns.js';
import { resolveFields } from '../../src/emit/fields.js';

const paths = (...names: readonly string[]) => resolveFields(names).columns.map(({ path }) => path);
const suggestion = (name: string) => resolveFields([name]).unknown[0]?.suggestion;

describe('resolveFields', () => {
  it('knows every column by its path and by its name', () => {
    for (const column of COLUMNS)
      for (const name of [column.path, column.name])
        expect(resolveFields([name])).toEqual({ columns: [column], unknown: [] });
  });

  it('keeps the order asked for, and every column once', () => {
    expect(paths('workplace_city', ' title', 'workplace.city', 'id')).toEqual(['workplace.city', 'title', 'id']);
  });

  it('takes an object for all its parts', () => {
    expect(paths('salary')).toEqual(['salary.text', 'salary.min', 'salary.max', 'salary.period']);
    expect(paths('job_family', 'job_family.name')).toEqual(['job_family.domain', 'job_family.name']);
    expect(paths('source').at(0)).toBe('source.path');
  });

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['aplication_deadline', 'application_deadline'],
    ['workplace.citty', 'workplace.city'],
    ['workplace_citty', 'workplace_city'],
    ['contacts.phones', 'contacts'],
    ['city', 'employer_city'],
    ['deadline', 'application_deadline'],
    ['xyzzy', null],
    ['', null],
    ['toString', null],
    ['__proto__', null],
  ])('does not know %j, and suggests %s', (name, expected) => {
    expect(suggestion(name)).toBe(expected);
    expect(paths(name)).toEqual([]);
  });

  it('gives up on a name that is no name', () => {
    expect(suggestion('x'.repeat(1e6))).toBe(null);
  });

  it('names what it does not know beside what it does', () => {
    const { columns, unknown } = resolveFields(['title', 'gradse', 'nor']);
    expect(columns.map(({ name }) => name)).toEqual(['title', 'nor']);
    expect(unknown).toEqual([{ name: 'gradse', suggestion: 'grades' }]);
  });
});

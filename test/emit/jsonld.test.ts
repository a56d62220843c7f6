import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/emit/index.js';
import { toJobPosting } from '../../src/emit/job-posting.js';
import { makeEmitter, missingProperties } from '../../src/emit/jsonld.js';
import { allRecords, type Changes, emit, makeRecord } from './records.js';

const COMPLETE: Changes = {
  employment_type: 'Emploi temporaire',
  salary: { text: '2000 €', min: 2000, max: 2000, period: 'month' },
};
const missing = (changes: Changes) => missingProperties(makeRecord({ ...COMPLETE, ...changes }));
const notes = (changes: Changes) => makeEmitter({}).notes?.(makeRecord({ ...COMPLETE, ...changes }));

describe('jsonld', () => {
  it('is one array of postings, each with its own context', () => {
    const records = allRecords();
    const items = JSON.parse(emit(makeEmitter, records));
    expect(items).toHaveLength(records.length);
    for (const item of items) expect(item).toMatchObject({ '@context': 'https://schema.org', '@type': 'JobPosting' });
    expect(items[0]).toEqual(toJobPosting(records[0]!));
    expect(emit(makeEmitter, [])).toBe('[]\n');
  });

  it('takes no fields, and says so', () => {
    const { takesFields }: Format = FORMATS.jsonld;
    expect(takesFields).toBe(false);
    expect(emit(makeEmitter, [makeRecord()], { fields: ['title'] })).toBe(emit(makeEmitter, [makeRecord()]));
  });

  it('cannot end the script it stands in, nor begin another', () => {
    const title = '</script><script>alert(1)</script><!-- <![CDATA[ \u2028\u2029';
    const text = emit(makeEmitter, [
      makeRecord({ title, description: title, other_sections: [{ heading: title, text: title }] }),
    ]);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    const [{ title: read, description }] = JSON.parse(text);
    expect(read).toBe(title.trimEnd());
    expect(description.replace(/<\/?(?:p|strong)>/g, '')).not.toContain('<');
  });
});

describe('missingProperties', () => {
  it('is empty when search engines find all they ask for', () => {
    expect(missing({})).toEqual([]);
    expect(notes({})).toEqual([]);
  });

  it.each<[Changes, readonly string[]]>([
    [{ title: null }, ['title']],
    [{ publication_date: null }, ['datePosted']],
    [{ description: null }, ['description']],
    [{ employer: { name: null } }, ['hiringOrganization']],
    [{ employer: { name: null, website: 'https://example.org' } }, ['hiringOrganization.name']],
    [{ workplace: { department_code: null } }, ['jobLocation.address.addressCountry']],
    [{ offer_number: null, nor: 'ABCD0600001V' }, []],
    [
      { application_deadline: null, employment_type: null, offer_number: null },
      ['validThrough', 'employmentType', 'identifier'],
    ],
    [{ salary: { min: null, max: null } }, ['baseSalary']],
  ])('of a posting with %j is %j', (changes, expected) => {
    expect(missing(changes)).toEqual(expected);
  });

  it('looks for the place in every place', () => {
    const nowhere = {
      text: null,
      street: null,
      city: null,
      region: null,
      department_name: null,
      department_code: null,
    };
    expect(missing({ workplaces: ['Arras', 'Lens'] })).toEqual([]);
    expect(missing({ workplace: nowhere })).toEqual(['jobLocation']);
    expect(missing({ workplace: { ...nowhere, text: 'Arras' } })).toEqual(['jobLocation.address.addressCountry']);
  });

  it('is told as a warning for what is required, as a note for what is asked for', () => {
    const place = { code: 'jsonld_missing', path: 'postings/eau.txt', line: 1, fatal: false };
    expect(notes({ title: null, publication_date: null, application_deadline: null })).toMatchObject([
      { ...place, level: 'warning', message: expect.stringContaining('title, datePosted,') },
      { ...place, level: 'note', message: expect.stringContaining('validThrough,') },
    ]);
  });
});

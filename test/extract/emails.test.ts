import { describe, expect, it } from 'vitest';
import { emailsIn, maskedEmailsIn } from '../../src/extract/emails.js';

const values = (text: string): readonly string[] => emailsIn(text).map(({ value }) => value);

describe('emailsIn', () => {
  it.each([
    ['à rh@mairie.example.org.', 'rh@mairie.example.org'],
    ['(claire.dubois@ville.example.org)', 'claire.dubois@ville.example.org'],
    ['mailto:rh@ville.example.org?subject=poste', 'rh@ville.example.org'],
    ['<rh-recrutement_2@ville-example.org>', 'rh-recrutement_2@ville-example.org'],
    ['RH@VILLE.EXAMPLE.ORG', 'RH@VILLE.EXAMPLE.ORG'],
    ['rh@ville.example.org.Renseignements', 'rh@ville.example.org'],
    ['rh@ville.example.org,', 'rh@ville.example.org'],
    ['mailto:rh@ville.example.orgTél : 01 99 00 12 34', 'rh@ville.example.org'],
    ['claire.dubois [at] ville.example.org', 'claire.dubois@ville.example.org'],
    ['claire.dubois(at)ville.example.org', 'claire.dubois@ville.example.org'],
    ['emploi[at]ville[dot]example.org', 'emploi@ville.example.org'],
    ['emploi (at) ville (point) example (point) org', 'emploi@ville.example.org'],
    ['« rh@ville.example.org »', 'rh@ville.example.org'],
  ])('reads the address of "%s"', (text, email) => {
    expect(values(text)).toEqual([email]);
  });

  it.each([['[email protected]'], ['le logiciel SIM@T'], ['@mairie'], ['rh@'], ['a@b'], ['IDE@L, @Educ'], ['10@12 h']])(
    'finds no address in "%s"',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it('reads several addresses', () => {
    expect(values('a.b@x.example.org ; c.d@x.example.org / e@x.example.org')).toHaveLength(3);
  });

  it('takes linear time', () => {
    const started = performance.now();
    emailsIn('a.'.repeat(200_000));
    emailsIn(`a@${'b.'.repeat(200_000)}`);
    emailsIn('a@'.repeat(200_000));
    emailsIn(`a@${'b [dot] '.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('maskedEmailsIn', () => {
  it.each([
    ['à [email protected].'],
    ['à [email\u00a0protected].'],
    ['[Email Protected]'],
    ['contacter : [email'],
    ['contacter : [email '],
    ['contacter : [email protec'],
    ['[e-mail protégé]'],
  ])('knows "%s"', (text) => {
    expect(maskedEmailsIn(text)).toHaveLength(1);
  });

  it.each([['rh@ville.example.org'], ['[email] (obligatoire)'], ['[email de contact]']])('passes "%s"', (text) => {
    expect(maskedEmailsIn(text)).toEqual([]);
  });
});

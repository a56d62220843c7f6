import { describe, expect, it } from 'vitest';
import { wordKey } from '../src/segment/word-key.js';
import { BULLET, labelKey, lineKey, squeeze, withoutBullet } from '../src/text.js';
import { random } from './random.js';

const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('lineKey', () => {
  it.each([
    ['quotes', 'L’offre « du » “jour”', 'L\'offre " du " "jour"'],
    ['dashes', 'Pas–de—Calais', 'Pas-de-Calais'],
    ['no-break and thin spaces, tabs, runs of spaces', 'n°\u00a012\u202f000\t  €', 'n° 12 000 €'],
    ['space at either end', '  Attaché ', 'Attaché'],
    ['ellipses and ligatures of compatibility', 'etc… ﬁn', 'etc... fin'],
    ['decomposed accents', 'Attache\u0301', 'Attaché'],
    ['what cannot be seen', '\ufeffAtta\u00adché\u200b', 'Attaché'],
  ])('folds %s', (_, text, key) => {
    expect(lineKey(text)).toBe(lineKey(key));
  });

  it.each([
    ['digits', 'le 1er mai', 'le 2er mai'],
    ['case', 'Attaché', 'attaché'],
    ['accents', 'Attaché', 'Attache'],
    ['bullets', '- suivre', 'suivre'],
  ])('tells %s apart', (_, one, other) => {
    expect(lineKey(one)).not.toBe(lineKey(other));
  });

  it('is its own key', () => {
    for (const text of ['Pôle solidarités', 'œuvre', 'ÉTÉ', 'a  b', '½ « x »', '`quoted`'])
      expect(lineKey(lineKey(text))).toBe(lineKey(text));
  });
});

describe('squeeze', () => {
  it('shows a value on one line, letters as they were', () => {
    expect(squeeze('\u00a0 24 rue\u202fde l’Église\r\n Lille\u200b ')).toBe('24 rue de l’Église Lille');
  });

  it('leaves no space but single ones, wherever a character stands', () => {
    const texts = CHARACTERS.flatMap((one) => [`${one}a b`, `a${one}b`, `a ${one} b`, `a b${one}`]);
    const unfit = /\s{2}|[^\S ]|^\s|\s$|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;
    expect(texts.filter((text) => unfit.test(squeeze(text)))).toEqual([]);
  });
});

describe('withoutBullet', () => {
  it.each([
    '• Employeur',
    '  * Employeur',
    '- Employeur',
    '└ Employeur',
    '► Employeur',
    '## Employeur',
    '  * **Employeur** ',
  ])('%j', (text) => {
    expect(withoutBullet(text)).toBe('Employeur');
  });

  it('ends bullets where the expression ends them, whatever character stands there', () => {
    const texts = CHARACTERS.flatMap((one) => [one, `${one}a`, `- ${one}a`, `•\t${one}\ufe0f`]);
    expect(texts.filter((text) => withoutBullet(text) !== squeeze(text.replace(BULLET, '')))).toEqual([]);
  });
});

describe('labelKey', () => {
  it.each(['Durée de la mission', 'DURÉE DE LA MISSION :', '• Duree de la mission :', '**Durée de la mission** :'])(
    '%j',
    (text) => {
      expect(labelKey(text)).toBe('duree de la mission');
    },
  );

  it('is empty for what is too long to be a label', () => {
    expect(labelKey('x'.repeat(200))).toBe('');
  });
});

describe('texts of common characters, which are folded in one pass', () => {
  const PIECES = [
    ...[
      'a',
      'é',
      's',
      'ss',
      'mots',
      'É',
      'œ',
      'ß',
      'ſ',
      'İ',
      'e\u0301',
      'ﬁ',
      '²',
      '½',
      '1',
      '😀',
      '(s)',
      '(',
      ')',
      '*',
      '**',
    ],
    ...[
      ' ',
      '  ',
      "'",
      '’',
      " ' ",
      '\u00a0',
      '\u202f',
      '\u2009',
      '\t',
      '¨',
      '–',
      '«',
      '…',
      '€',
      ':',
      ' :',
      '- ',
      '\u00ad',
      '\u200b',
    ],
  ];
  const chance = random(7);
  const texts = Array.from({ length: 20_000 }, () =>
    Array.from({ length: chance.below(chance.once(10) ? 120 : 9) }, () => chance.pick(PIECES)).join(''),
  );

  it('have the keys they have beside what cannot be folded so', () => {
    for (const text of texts) expect(lineKey(text)).toBe(lineKey(`${text}\u00ad`));
    // What begins with a bullet takes the longer way.
    for (const text of texts) expect(labelKey(`x${text}`)).toBe(labelKey(`- x${text}`));
  });

  it('lose the s of their words as an expression would have it', () => {
    const withoutPlurals = (key: string) =>
      key.replace(/\((?:e|s|es|x)\)/g, '').replace(/(?<=[a-z]{3})s(?![a-z])/g, '');
    for (const text of texts) expect(wordKey(`x${text}`)).toBe(withoutPlurals(labelKey(`x${text}`)));
  });
});

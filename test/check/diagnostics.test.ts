import { describe, expect, it } from 'vitest';
import { diagnosticOf, excerptOf } from '../../src/check/diagnostics.js';
import { type Checked, RULE_CODES, RULES, ruleCodeOf, textOfLine } from '../../src/check/index.js';
import { sourceOf } from '../../src/input/text.js';
import { postingsOf } from '../../src/segment/split.js';
import { found } from './read.js';

const shown = ({ text, from, to }: ReturnType<typeof excerptOf>): string => text.slice(from, to);

describe('an excerpt', () => {
  it('is the line with the part that is meant, or all that is written in it', () => {
    expect(excerptOf('Grade : Attaché', 'Attaché')).toEqual({ text: 'Grade : Attaché', from: 8, to: 15 });
    expect(excerptOf('  Grade  ')).toEqual({ text: '  Grade  ', from: 2, to: 7 });
    expect(excerptOf('de plus, de', 'de', true)).toEqual({ text: 'de plus, de', from: 9, to: 11 });
    expect(excerptOf('Grade', 'Titre')).toEqual({ text: 'Grade', from: 0, to: 5 });
    expect(excerptOf('   ')).toEqual({ text: '   ', from: 3, to: 3 });
  });

  it('is a window of a long line, and never half a character', () => {
    const far = `${'a'.repeat(5000)}ICI${'b'.repeat(5000)}`;
    expect(excerptOf(far, 'ICI').text).toHaveLength(200);
    expect(shown(excerptOf(far, 'ICI'))).toBe('ICI');
    expect(excerptOf(far).text).toHaveLength(200);
    expect(shown(excerptOf(`${far}FIN`, 'FIN'))).toBe('FIN');
    for (let lead = 0; lead < 4; lead++) {
      const { text } = excerptOf(`${'x'.repeat(lead)}${'😀'.repeat(400)}ICI${'😀'.repeat(400)}`, 'ICI');
      expect(() => encodeURIComponent(text)).not.toThrow();
      expect(text.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('a diagnostic', () => {
  const [posting] = [...postingsOf(sourceOf('Un\nDeux\nTrois\n', 'a.txt', null))];
  const placeOf = (line: number | null) => ({
    path: 'a.txt',
    line,
    textOf: (number: number) => textOfLine(posting!, number),
  });
  const finding: Checked = { code: 'unknown_grade', level: 'note', message: 'm', lines: [2, 3], part: 'eux' };

  it('says where it is, and what can be done', () => {
    expect(diagnosticOf(finding, placeOf(null))).toEqual({
      code: 'unknown_grade',
      level: 'note',
      message: 'm',
      path: 'a.txt',
      line: 2,
      lastLine: 3,
      excerpt: { text: 'Deux', from: 1, to: 4 },
      hint: RULES.unknown_grade.hint,
      fatal: false,
    });
    expect(diagnosticOf({ ...finding, lines: null, hint: 'h' }, placeOf(null))).toEqual({
      code: 'unknown_grade',
      level: 'note',
      message: 'm',
      path: 'a.txt',
      line: null,
      hint: 'h',
      fatal: false,
    });
  });

  it('gives the line of NDJSON, and says which of its text is meant', () => {
    expect(diagnosticOf(finding, placeOf(7))).toMatchObject({ line: 7, message: 'm (line 2 of its text)' });
    expect(diagnosticOf(finding, placeOf(7))).not.toHaveProperty('excerpt');
  });
});

describe('rules', () => {
  it('have codes, levels and words of one form', () => {
    for (const code of RULE_CODES) {
      expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(ruleCodeOf(code.replaceAll('_', '-'))).toBe(code);
      expect(RULES[code].summary).not.toMatch(/\.$|^[A-Z]/);
      expect(RULES[code].why).toMatch(/^[A-Z].*\.$/);
    }
    expect(ruleCodeOf('nothing')).toBeUndefined();
  });

  it('come to an end with texts of every kind', () => {
    const units = [
      'a',
      'a@',
      'http://',
      'd?a',
      'Ã',
      '(',
      '… ',
      ' ',
      'mot de passe ',
      'nous utilisons des ',
      '1 ',
      'é?e',
      '[email',
      "d'",
    ];
    for (const unit of units) expect(() => found([unit.repeat(100_000)])).not.toThrow();
    for (const line of ['Voir plus', 'Se connecter', '- ', 'Une ligne que l’on répète sans fin'])
      expect(() => found([`${line}\n`.repeat(10_000)])).not.toThrow();
  });
});

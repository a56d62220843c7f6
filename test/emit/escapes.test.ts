import { describe, expect, it } from 'vitest';
import { escapeUnprintable, jsonText, wellFormed } from '../../src/emit/escapes.js';

describe('jsonText', () => {
  it.each([
    ['a\u001b', '"a\\u001b"'],
    ['\u007f\u0085\u009b', '"\\u007f\\u0085\\u009b"'],
    ['\u2028\u202e\u2066\ufeff\uffff', '"\\u2028\\u202e\\u2066\\ufeff\\uffff"'],
    ['« é œ » 👩 日本 \u00a0\u200d', '"« é œ » 👩 日本 \u00a0\u200d"'],
    ['\ud83d', '"\ufffd"'],
    ['\\ud83d', '"\\\\ud83d"'],
    ['\\ud83d \udc69', '"\\\\ud83d \ufffd"'],
  ])('writes %j as %s', (value, text) => {
    expect(jsonText(value)).toBe(text);
  });

  it('indents as JSON.stringify does', () => {
    const value = { a: [1, { b: null }] };
    expect(jsonText(value, 2)).toBe(JSON.stringify(value, null, 2));
    expect(jsonText({ ...value, c: '\ud83d' }, 2)).toBe(JSON.stringify({ ...value, c: '\ufffd' }, null, 2));
  });
});

describe('wellFormed', () => {
  it('keeps pairs and replaces halves', () => {
    expect(wellFormed('👩\ud83da\udc69')).toBe('👩\ufffda\ufffd');
  });
});

describe('escapeUnprintable', () => {
  it('leaves other text alone', () => {
    expect(escapeUnprintable('"a\tb\n"')).toBe('"a\tb\n"');
  });
});

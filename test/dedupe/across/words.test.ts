import { expect, it } from 'vitest';
import { foldedText, statementsIn, wordsOf } from '../../../src/dedupe/across/words.js';
import { random } from '../../random.js';

it('folds case, accents and marks, and ends statements where pages do, or have glued two', () => {
  const text = '• MissionsVous assurez, avec soin,\u00a0l’accueil du public ; mise en œuvre…\nPermis\u00a0B (m²)';
  expect(foldedText(text)).toBe('missions\nvous assurez avec soin l accueil du public\nmise en oeuvre\npermis b m2');
  expect(wordsOf('Éta\u00adblissement\u200b d’e\u0301tat')).toEqual(['etablissement', 'd', 'etat']);
  expect(wordsOf(' – ')).toEqual([]);
});

it('takes those statements for telling that have words and letters enough', () => {
  const text = 'Permis B. Vous assurez un bal. Vous assurez un bon accueil. À a à a b. Anticonstitutionnellement vôtre';
  expect(statementsIn(foldedText(text))).toEqual(['vous assurez un bon accueil']);
});

it('folds character by character what is the same whatever stands beside it, and nothing else', () => {
  const { below, pick } = random(11);
  const some = ['a', 'B', 'é', 'À', 'œ', 'mot ', 'Mots', '.', '\n', ' ', '’', '…', '²', 'ß', 'Ø', 'İ', '•', '1'];
  const rare = ['\u200b', '\u00ad', '\u0301', '\u0327', 'ﬁ', '½', '™', 'º', 'ǅ', '㎡', '\ufeff', '\ud83d', 'ᵉ', 'ſ'];
  for (let i = 0; i < 20_000; i++) {
    const units = Array.from({ length: below(24) }, () =>
      below(8) > 0 ? pick(some) : below(2) > 0 ? pick(rare) : String.fromCharCode(below(0xd800)),
    );
    const text = units.join('');
    // An emoji is two units, which no table by the unit can tell.
    expect([text, foldedText(text)]).toEqual([text, foldedText(`${text}\n😀`)]);
  }
});
